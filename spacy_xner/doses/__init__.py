"""Doses that deserve a second look: what entities say, next to text and source.

The checks know texts as strings and entities as character ranges; they use nothing of
spaCy. Every one of them errs on the side of silence: a warning that is wrong twice is
read no more.
"""

from .checks import check_doses
from .kinds import KINDS, SEVERITIES
from .types import DoseEntity, DoseWarning, SourceSpan

__all__ = [
    "KINDS",
    "SEVERITIES",
    "DoseEntity",
    "DoseWarning",
    "SourceSpan",
    "check_doses",
]
