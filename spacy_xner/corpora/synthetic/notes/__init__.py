"""Parallel sentences of clinical notes, one module per section of a note."""
