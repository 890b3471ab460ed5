"""Projectors: carry entity spans over word alignments, on plain numbers.

The functions here know tokens as integers and links as triples; they use nothing of
spaCy except the registry of `builders`.
"""

from .types import (
    Assignment,
    Candidate,
    Projection,
    ProjectionInput,
    SourceEntity,
)

__all__ = [
    "Assignment",
    "Candidate",
    "Projection",
    "ProjectionInput",
    "SourceEntity",
]
