from typing import List, Sequence

from spacy.tokens import Doc

from ..errors import Errors
from ..translation import Link, SentencePair, Translation
from .types import Aligner


def pair_docs(doc: Doc, target: Doc) -> Translation:
    """Make a translation of two Docs that translate each other, wherever they are from.

    Line by line where both have the same number of lines with text; else the whole
    texts are one pair.

    doc (Doc): The source.
    target (Doc): The target.
    RETURNS (Translation): The translation, without links.
    """
    sides = [_find_lines(text) for text in (doc.text, target.text)]
    if len(sides[0]) != len(sides[1]):
        sides = [[(lines[0][0], lines[-1][1])] if lines else [] for lines in sides]
    return Translation(
        lang=target.lang_,
        source_lang=doc.lang_,
        text=target.text,
        sentences=[SentencePair(*source, *goal) for source, goal in zip(*sides)],
    )


def _find_lines(text: str) -> List[tuple]:
    """Find the lines of a text that hold more than white space."""
    lines = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            lines.append((start, start + len(line.rstrip())))
        start += len(line)
    return lines


def align_docs(
    aligner: Aligner, docs: Sequence[Doc], targets: Sequence[Doc]
) -> List[List[Link]]:
    """Align Docs with Docs that translate them, wherever they are from.

    aligner (Aligner): The aligner; any but the one that reads the attention of a
        translation made before.
    docs (Sequence[Doc]): Source Docs.
    targets (Sequence[Doc]): A translation of each.
    RETURNS (List[List[Link]]): Links of each pair, as token indices, sorted.
    RAISES (ValueError): If the numbers of Docs differ.
    """
    if len(docs) != len(targets):
        raise ValueError(
            Errors.E116.format(n_sources=len(docs), n_targets=len(targets))
        )
    translations = [pair_docs(doc, target) for doc, target in zip(docs, targets)]
    return aligner(docs, translations, targets)
