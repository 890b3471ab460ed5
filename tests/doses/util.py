import re
from typing import List, Tuple

from spacy_xner.doses import DoseEntity, DoseWarning, check_doses

LABELS = {
    "D": "DRUG",
    "S": "STRENGTH",
    "O": "FORM",
    "A": "DOSAGE",
    "F": "FREQUENCY",
    "U": "DURATION",
}


def parse(marked: str) -> Tuple[str, List[DoseEntity]]:
    """Read `[D:Ramipril] [S:5 mg]` as a text with entities."""
    text, entities, position = "", [], 0
    for match in re.finditer(r"\[([DSOAFU]):(.*?)\]", marked):
        text += marked[position : match.start()]
        start = len(text)
        text += match.group(2)
        label = LABELS[match.group(1)]
        entities.append(DoseEntity(start, len(text), label, match.group(2)))
        position = match.end()
    return text + marked[position:], entities


def check(marked: str, lang: str = "de", **settings: object) -> List[DoseWarning]:
    """Check a marked text."""
    text, entities = parse(marked)
    return check_doses(text, entities, lang=lang, **settings)  # type: ignore[arg-type]


def kinds_of(marked: str, lang: str = "de", **settings: object) -> List[str]:
    """Get the kinds of warnings about a marked text."""
    return [warning.kind for warning in check(marked, lang, **settings)]
