"""Draws the pictures of the demo; Pillow is imported only when the first one is asked for."""
