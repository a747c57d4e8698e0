"""The use cases: the only thing a face may call."""
