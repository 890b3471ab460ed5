"""Texts with entities written between brackets: `[D:Lasix] [S:40 mg]`."""

import functools
import re
from typing import List, Tuple

import spacy
from spacy.language import Language
from spacy.training import Example

from spacy_xner.corpora.synthetic.model import LABELS
from spacy_xner.training.augmentation.annotated import AnnotatedText, LabelledSpan

blank = functools.cache(spacy.blank)
_MARK = re.compile(r"\[([DSOAFU~]):([^\]]*)\]")
_LETTERS = {label: letter for letter, label in LABELS.items()}


def read(marked: str) -> AnnotatedText:
    """Read a marked text; `[~:text]` is a range whose labels are missing."""
    text, last = "", 0
    spans: List[LabelledSpan] = []
    missing: List[Tuple[int, int]] = []
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        start, end = len(text), len(text) + len(match[2])
        text += match[2]
        if match[1] == "~":
            missing.append((start, end))
        else:
            spans.append(LabelledSpan(start, end, LABELS[match[1]]))
        last = match.end()
    return AnnotatedText(text + marked[last:], spans, missing)


def write(text: AnnotatedText) -> str:
    """Mark a text, the opposite of `read`."""
    marks = [(start, end, _LETTERS[label]) for start, end, label in text.spans]
    marks += [(start, end, "~") for start, end in text.missing]
    out, last = "", 0
    for start, end, letter in sorted(marks):
        out += f"{text.text[last:start]}[{letter}:{text.text[start:end]}]"
        last = end
    return out + text.text[last:]


def make_example(marked: str, nlp: Language) -> Example:
    """Make the example of a marked text."""
    return read(marked).to_example(nlp)


def vary(augmenter, marked: str, *, lang: str = "fr") -> List[str]:
    """Send a marked text through an augmenter."""
    nlp = blank(lang)
    return [
        write(AnnotatedText.from_doc(made.reference))
        for made in augmenter(nlp, make_example(marked, nlp))
    ]
