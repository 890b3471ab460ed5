"""Learn the tables of usual capitals that ship: which words have which.

The synthetic grammar says how drugs are written about, sentences of general language
how everything else is.
"""

from typing import Dict, Iterator, List
from itertools import chain
from pathlib import Path

import typer
from wasabi import msg

from spacy_xner.corpora.parallel import read_text_pairs
from spacy_xner.corpora.synthetic import generate
from spacy_xner.corpora.synthetic.lexicon import load_brands, load_drugs
from spacy_xner.translators.casing import SUFFIX, learn_casing, write_casing

LANGS = ("en", "fr", "de")


def read_sentences(corpora: List[Path], lang: str) -> Iterator[str]:
    """Read the sentences of a language from parallel text.

    corpora (List[Path]): Files named `SOURCE-TARGET.…`, a pair on each line.
    lang (str): Language code.
    YIELDS (str): The sentences, each once.
    """
    seen: Dict[str, None] = {}
    for path in corpora:
        langs = path.name.split(".")[0].split("-")
        if lang in langs:
            column = langs.index(lang)
            seen.update(dict.fromkeys(pair[column] for pair in read_text_pairs(path)))
    yield from seen


def main(
    output: Path,
    corpora: List[Path],
    note: str = "",
    texts: int = 60_000,
    seed: int = 0,
) -> None:
    """Learn the tables and write them.

    output (Path): Folder to write to.
    corpora (List[Path]): Parallel texts, source and target separated by a tab.
    note (str): Where the texts come from, and their licence.
    texts (int): How many texts of the grammar to read.
    seed (int): Seed of the grammar.
    """
    output.mkdir(parents=True, exist_ok=True)
    written = [item.texts for item in generate(texts, seed=seed, languages=LANGS)]
    for column, lang in enumerate(LANGS):
        names = [*load_brands(), *(drug[column] for drug in load_drugs())]
        casing = learn_casing(
            chain((item[lang] for item in written), read_sentences(corpora, lang)),
            names=names,
        )
        path = output / f"{lang}{SUFFIX}"
        write_casing(path, casing, notes=[note] if note else [])
        size = path.stat().st_size / 1024
        msg.good(f"Learnt {len(casing.forms):,} words: {path}, {size:.0f} KiB")


if __name__ == "__main__":
    typer.run(main)
