"""Ticket Gallery: every picture of your Freshdesk tickets and articles."""

__version__ = "0.1.0"
