"""Freshdesk: the only place that speaks HTTP to the helpdesk and to its file storage."""
