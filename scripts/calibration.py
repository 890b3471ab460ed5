"""Fit the calibration that ships, on gold that may be used for what ships.

Two corpora with known places of the same spans in English, French and German: the
synthetic medication texts, sentence by sentence, and the segments of EUR-Lex documents
whose inline tags stand on all sides. To be run again whenever the scores of the
candidate projector or the translators change.
"""

from typing import Dict, Iterator, List, Optional
from pathlib import Path

import spacy
import typer
from wasabi import msg

from spacy_xner.cli._util import write_json
from spacy_xner.cli.calibrate import calibrate, print_summary
from spacy_xner.corpora import Record, records_to_docs, write_docbin
from spacy_xner.corpora.markup import read_markup
from spacy_xner.corpora.synthetic import generate

LANGUAGES = ("en", "fr", "de")
MARKUP = ("dev-eurlex", "dev-glossary")
PACKAGE = Path(__file__).parent.parent / "spacy_xner"
NOTE = (
    "Synthetic medication texts of spacy-xner (MIT); dev-eurlex and dev-glossary of "
    "mt-markup-tags, github.com/amazon-science/mt-markup-tags (CC BY 4.0, changed: "
    "tags read as spans). Translations made by people and by a grammar, links by the "
    "attention of the translators that ship, the candidate projector."
)


def read_synthetic(size: int, seed: int) -> Iterator[Dict[str, Record]]:
    """Cut synthetic texts into their lines and sentences.

    size (int): Number of texts.
    seed (int): Seed of the texts.
    YIELDS (Dict[str, Record]): Each sentence with an entity, by language.
    """
    for text in generate(size, seed=seed, languages=LANGUAGES):
        for number, segment in enumerate(text.segments):
            records: Dict[str, Record] = {}
            for lang, (low, high) in segment.items():
                spans = [
                    (start - low, end - low, label)
                    for start, end, label, _ in text.spans[lang]
                    if low <= start and end <= high
                ]
                name = f"{text.id}-{number}"
                records[lang] = Record(name, text.texts[lang][low:high], spans)
            if records["en"].spans:
                yield records


def read_tags(folder: Path) -> Iterator[Dict[str, Record]]:
    """Read segments whose tags stand on all sides.

    Tags around a whole segment say nothing and are left out, and so is what holds
    another tag.

    folder (Path): Folder of the files, two for each language.
    YIELDS (Dict[str, Record]): Each segment with a tag, by language.
    """
    for name in MARKUP:
        sides = [list(read_markup(folder / f"{name}.{lang}")) for lang in LANGUAGES]
        for records in zip(*sides):
            by_label = [{span[2]: span[:2] for span in r.spans} for r in records]
            labels = set.intersection(*(set(spans) for spans in by_label))
            first = by_label[0]
            whole = (0, len(records[0].text.strip()))
            kept = sorted(
                label
                for label in labels
                if first[label] != whole
                and not any(
                    first[label][0] <= first[other][0]
                    and first[other][1] <= first[label][1]
                    for other in labels - {label}
                )
            )
            if kept:
                yield {
                    lang: Record(
                        f"{name}-{record.id}",
                        record.text,
                        [(*spans[label], label) for label in kept],
                    )
                    for lang, record, spans in zip(LANGUAGES, records, by_label)
                }


def write(folder: Path, texts: Iterator[Dict[str, Record]]) -> None:
    """Write one .spacy file per language.

    folder (Path): Folder to write to.
    texts (Iterator[Dict[str, Record]]): Records by language.
    """
    rows: List[Dict[str, Record]] = list(texts)
    folder.mkdir(parents=True, exist_ok=True)
    for lang in LANGUAGES:
        records = (row[lang] for row in rows)
        write_docbin(
            records_to_docs(records, spacy.blank(lang)),
            folder / f"{lang}.spacy",
            overwrite=True,
        )
    msg.good(f"Wrote {len(rows):,} sentences in {len(LANGUAGES)} languages to {folder}")


def main(
    gold: Path,
    output: Path = PACKAGE / "resources" / "calibration" / "projection.json",
    markup: Path = Path("assets/projection/markup-tags"),
    report: Optional[Path] = None,
    target_precision: float = 0.95,
    size: int = 1000,
    seed: int = 77,
) -> None:
    """Write the gold and fit the calibration.

    gold (Path): Folder to write the gold to.
    output (Path): The calibration; by default that of the package.
    markup (Path): Folder with the files of mt-markup-tags.
    report (Optional[Path]): JSON file for the tables.
    target_precision (float): Precision to find the threshold for, in [0, 1].
    size (int): Number of synthetic texts.
    seed (int): Seed of the synthetic texts; another one than that of the training.
    """
    folders = [gold / "synthetic", gold / "markup"]
    write(folders[0], read_synthetic(size, seed))
    write(folders[1], read_tags(markup))
    summary = calibrate(
        folders,
        output,
        LANGUAGES[1:],
        source_lang=LANGUAGES[0],
        target_precision=target_precision,
        note=NOTE,
        overwrite=True,
        silent=False,
    )
    print_summary(summary)
    if report is not None:
        write_json(report, summary)
    msg.good(f"Wrote the calibration to {output}")


if __name__ == "__main__":
    typer.run(main)
