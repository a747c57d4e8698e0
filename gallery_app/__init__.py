"""Ticket Gallery: every picture of your Freshdesk tickets and articles."""

from time import perf_counter

__version__ = "0.1.0"

APP_ID = "local.ticketgallery.app"
"""What desktops call it. `local.` claims no name on the net; who publishes it under one changes it here."""

started_at = perf_counter()
"""When the program began, as this clock counts."""
