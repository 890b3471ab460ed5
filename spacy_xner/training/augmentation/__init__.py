"""Augmenters: local ways of writing and the noise of scanners, for spaCy's corpora."""
