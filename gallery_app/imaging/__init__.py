"""Bytes in, checked pixels out: foreign pictures are opened in child processes."""
