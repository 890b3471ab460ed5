import itertools
import re
from typing import Dict, List, Tuple
from random import Random

from .annotated import AnnotatedText, Edit, LabelledSpan

Signs = Tuple[Tuple[str, ...], Tuple[float, ...]]

# Between the product and how it is taken; French has a blank before its colon.
_INNER: Dict[str, Signs] = {
    "fr": (
        (" ", ", ", " : ", ": ", " - ", "\n", "\n  ", " ; ", " -> ", " = ", "\t"),
        (6, 5, 6, 2, 3, 1.5, 1, 0.5, 0.3, 0.2, 0.3),
    ),
    "de": (
        (" ", ", ", ": ", " - ", "\n", "\n  ", "; ", " -> ", "\t", " | "),
        (8, 4, 3, 2, 0.8, 0.5, 0.4, 0.2, 0.6, 0.3),
    ),
}
# Between one medication and the next.
_OUTER: Dict[str, Signs] = {
    "fr": (
        (", ", "\n", " ; ", "\n- ", " / ", ". ", " + ", "\n• ", " - "),
        (5, 5, 1, 2, 0.6, 0.5, 1, 0.5, 0.8),
    ),
    "de": (
        (", ", "\n", "; ", "\n- ", " / ", ". ", " + ", "\n• ", " - "),
        (7, 5, 1.5, 2, 0.4, 0.3, 0.5, 0.5, 0.4),
    ),
}
_INNER_OLD = re.compile(r" ?[:;,–-] |,? | ?: ?|\n *")
_OUTER_OLD = re.compile(r"[,;] | ?; | ?/ |\. |\n(?:[-•*–] |\d{1,2}[.)] )?| \+ ")
_BULLET = re.compile(r"^(?:[-•*–] |\d{1,2}[.)] )?", re.MULTILINE)
# The beginning of a line, a bullet or a heading.
_LINE_START = re.compile(r"(?:^|\n)(?:[-•*–>] ?|\d{1,2}[.)] |[^\n.,;]{1,40}: ?)?$")
_BULLETS = ("", "", "- ", "• ", "* ", "– ", "-", "{}) ", "{}. ", "> ")
# a second period behind an abbreviation; more of them are meant
_SECOND_PERIOD = re.compile(r"(?<!\.)\.([ \u00a0]?\.)(?![.\d])")
_NEAR = 3
_PRODUCT = frozenset(("DRUG", "STRENGTH", "FORM"))
_INTAKE = frozenset(("DOSAGE", "FREQUENCY"))


def vary_layout(
    text: AnnotatedText, rng: Random, *, rate: float, lang: str
) -> List[Edit]:
    """Lay prescriptions out in another way.

    Other signs or a new line between a product and how it is taken and between one
    medication and the next, durations in brackets, bullets, the last period. Only
    medications that begin a line, or stand in a row with one that does, are changed:
    sentences stay sentences.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    rate (float): Probability that a place is changed, in [0, 1].
    lang (str): Language code.
    RETURNS (List[Edit]): The edits.
    """
    edits: List[Edit] = []
    body = text.text
    rows = _rows(text)
    for row in rows:
        for index, (left, right) in enumerate(itertools.pairwise(row), 1):
            if rng.random() >= rate or not text.is_known(left.end, right.start):
                continue
            between = body[left.end : right.start]
            if right.label == "DRUG":
                if _OUTER_OLD.fullmatch(between):
                    sign = _draw(_OUTER[lang], rng)
                    if sign == ". " and body[left.end - 1] == ".":
                        sign = " "
                    edits.append(Edit(left.end, right.start, sign))
            elif right.label in _INTAKE and _is_product(row[:index]):
                if _INNER_OLD.fullmatch(between) and body[right.start] not in "/x":
                    edits.append(Edit(left.end, right.start, _draw(_INNER[lang], rng)))
            elif right.label == "DURATION" and between == " ":
                follows = body[right.end : right.end + 1]
                if follows in ("", " ", ",", "\n", ";") and rng.random() < 0.3:
                    edits += [
                        Edit(right.start, right.start, "("),
                        Edit(right.end, right.end, ")"),
                    ]
    if rng.random() < rate:
        edits += _vary_bullets(text, rng)
    if rng.random() < rate and rows and rows[-1] and body.endswith("."):
        end = rows[-1][-1].end
        if end == len(body) - 1:
            edits.append(Edit(end, end + 1, ""))
    return edits


def merge_periods(text: AnnotatedText) -> AnnotatedText:
    """Write no second period where an abbreviation ends a sentence.

    text (AnnotatedText): The text; it is not changed.
    RETURNS (AnnotatedText): The text; the same object where nothing is doubled.
    """
    return text.apply(
        Edit(*match.span(1), "") for match in _SECOND_PERIOD.finditer(text.text)
    )


def has_second_period(text: str) -> bool:
    """Tell whether a second period stands behind a period.

    text (str): Any text.
    RETURNS (bool): Whether there is one.
    """
    return bool(_SECOND_PERIOD.search(text))


def _rows(text: AnnotatedText) -> List[List[LabelledSpan]]:
    """Put together the entities of medications that stand in a row.

    A row begins with a drug at the beginning of a line.
    """
    rows: List[List[LabelledSpan]] = []
    last, listed = 0, False
    for span in text.spans:
        between = text.text[last : span.start]
        if span.label == "DRUG" and not (listed and _OUTER_OLD.fullmatch(between)):
            listed = bool(_LINE_START.search(text.text[: span.start]))
            if listed:
                rows.append([])
        if listed:
            rows[-1].append(span)
        last = span.end
    return rows


def _is_product(row: List[LabelledSpan]) -> bool:
    """Tell whether a row ends with a drug, its strength and form, and no more."""
    for span in reversed(row):
        if span.label == "DRUG":
            return True
        if span.label not in _PRODUCT:
            return False
    return False


def _draw(options: Signs, rng: Random) -> str:
    return rng.choices(options[0], options[1])[0]


def _vary_bullets(text: AnnotatedText, rng: Random) -> List[Edit]:
    """Give all lines that begin with a product the same kind of bullet, or none."""
    products = {
        left.start
        for left, right in itertools.pairwise(text.spans)
        if left.label == "DRUG" and right.start - left.end <= _NEAR
    }
    bullet = rng.choice(_BULLETS)
    edits: List[Edit] = []
    for match in _BULLET.finditer(text.text):
        if match.end() in products:
            new = bullet.format(len(edits) + 1)
            edits.append(Edit(match.start(), match.end(), new))
    return edits
