"""Ticket Gallery: every picture of your Freshdesk tickets and articles."""

from time import perf_counter

__version__ = "0.1.0"

started_at = perf_counter()
"""When the program began, as this clock counts."""
