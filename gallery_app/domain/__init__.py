"""The words of the field: frozen values and pure functions, no input or output."""
