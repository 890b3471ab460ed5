"""Join projected texts with sentences of general language, as people wrote them."""

from typing import List
from pathlib import Path

import typer
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import get_lang_class
from wasabi import msg

from spacy_xner.corpora import read_docbin, records_to_docs, write_docbin
from spacy_xner.corpora.plain import read_plain

PAIRS = "parallel/tatoeba/en-{lang}.train.tsv.gz"
# For each ten sentences in train there is another one in dev.
DEV = 10


def draw_texts(pairs: Path, nlp: Language, n: int, seed: int) -> List[Doc]:
    """Draw sentences in which there is nothing to find.

    pairs (Path): File of sentence pairs, English first.
    nlp (Language): Its tokeniser is used.
    n (int): How many, fewer if there are not so many.
    seed (int): Seed of the choice.
    RETURNS (List[Doc]): The sentences; none without the file.
    """
    if n < 1 or not pairs.is_file():
        msg.warn(f"{nlp.lang}: no sentences of general language from {pairs}")
        return []
    return list(
        records_to_docs(read_plain([pairs], n, seed=seed, translated=True), nlp)
    )


def main(
    assets: Path = typer.Argument(..., help="Folder of the assets"),
    corpus: Path = typer.Argument(..., help="Folder with train/ and dev/"),
    output: Path = typer.Argument(..., help="Gets train/ and dev/"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    n: int = typer.Option(5000, help="Sentences of general language, dev included"),
    seed: int = typer.Option(0, help="Seed of the choice"),
) -> None:
    for lang in [lang for lang in languages.split(",") if lang]:
        nlp = get_lang_class(lang)()
        texts = draw_texts(assets / PAIRS.format(lang=lang), nlp, n, seed)
        cut = len(texts) // (DEV + 1)
        for name, part in (("train", texts[cut:]), ("dev", texts[:cut])):
            path = output / name / f"{lang}.spacy"
            path.parent.mkdir(parents=True, exist_ok=True)
            docs = read_docbin(corpus / name / f"{lang}.spacy", nlp)
            total = write_docbin([*docs, *part], path)
            msg.good(f"{total} texts in {path}, {len(part)} of general language")


if __name__ == "__main__":
    typer.run(main)
