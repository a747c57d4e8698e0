"""The command line: thin commands over the engine's use cases."""

USAGE_EXIT = 2
"""What was typed cannot be understood."""
