"""Learn the lexicons that ship: which words translate which in parallel text.

The package's own statistical aligner links the words of both sides; pairs of words
that are linked often make the lexicon.
"""

from typing import Iterator, List, Optional, Tuple
from itertools import islice
from pathlib import Path

import spacy
import typer
from wasabi import msg

from spacy_xner.aligners.statistical import train
from spacy_xner.corpora.parallel import read_text_pairs
from spacy_xner.projectors.lexicon import learn_lexicon, write_lexicon
from spacy_xner.projectors.types import ProjectionInput


def read_words(
    path: Path, source: str, target: str, limit: Optional[int]
) -> Iterator[Tuple[List[str], List[str]]]:
    """Read and tokenize parallel text.

    path (Path): Source and target on each line, separated by a tab.
    source (str): Language code of the sources.
    target (str): Language code of the targets.
    limit (Optional[int]): Most pairs to read. None for all.
    YIELDS (Tuple[List[str], List[str]]): Words of each pair.
    """
    left, right = spacy.blank(source).tokenizer, spacy.blank(target).tokenizer
    for first, second in islice(read_text_pairs(path), limit):
        words = [
            [token.text for token in tokenize(text) if not token.is_space]
            for tokenize, text in ((left, first), (right, second))
        ]
        if all(words):
            yield words[0], words[1]


def main(
    output: Path,
    corpus: Path,
    source: str = "en",
    target: str = "fr",
    note: str = "",
    limit: Optional[int] = None,
) -> None:
    """Learn a lexicon and write it.

    output (Path): Folder to write to.
    corpus (Path): Parallel text, source and target separated by a tab.
    source (str): Language code of the sources.
    target (str): Language code of the targets.
    note (str): Where the text comes from, and its licence.
    limit (Optional[int]): Most pairs to read. None for all.
    """
    pairs = list(read_words(corpus, source, target, limit))
    msg.info(f"Aligning {len(pairs):,} pairs")
    links = train(pairs).align(pairs, seen=True)
    items = (
        ProjectionInput(
            left, right, [], [tuple(link) for link in found], source_lang=source
        )
        for (left, right), found in zip(pairs, links)
    )
    entries = learn_lexicon(items, target)
    output.mkdir(parents=True, exist_ok=True)
    path = output / f"{source}-{target}.tsv.gz"
    write_lexicon(path, entries, notes=[note] if note else [])
    size = path.stat().st_size / 1024
    msg.good(f"Learnt {len(entries):,} pairs of words: {path}, {size:.0f} KiB")


if __name__ == "__main__":
    typer.run(main)
