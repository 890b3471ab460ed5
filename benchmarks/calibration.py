"""Measure the shipped calibration on real gold that it was not fitted on.

Usage: python benchmarks/calibration.py [--assets assets] [--target-precision 0.95]
       [--limit 0] [--json metrics/calibration.json]

Data: Europarl NER (en-de, Agerri et al. 2018) and opinion targets (ABSA, en-fr,
García-Ferrero et al. 2022), for measuring only; nothing learns from their entities.
Links by the attention of the shipped translators, the candidate projector as it is by
default.

The calibration error is the mean distance between probability and share of right spans
in ten bins of equal size. Precision and coverage are those of the spans above the
threshold that the calibration picks; the intervals (95 %) take the spans of a sentence
together.
"""

import argparse
import json
import sys
from typing import Any, Dict, List, Optional, Tuple
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from spacy_xner.cli._util import Progress
from spacy_xner.cli.calibrate import Observations, observe_pairs, summarise
from spacy_xner.corpora.conll import read_conll
from spacy_xner.corpora.records import record_to_doc
from spacy_xner.projectors.calibration import Calibration, build_calibration

DATA = {
    ("europarl-ner", "de"): "europarl-ner/{lang}-europarl.test.conll02",
    ("absa", "fr"): "absa-en-fr/{lang}.train.tsv",
}


def make_nlp(lang: str) -> Language:
    """Build the default pipeline for one target language.

    lang (str): The target language.
    RETURNS (Language): The pipeline; spans keep their place, whatever is wrong.
    """
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_translator", config={"target_langs": [lang]})
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe("xner_projector", config={"policy": "keep"})
    return nlp


def read_pairs(
    folder: Path, files: str, nlp: Language, lang: str
) -> List[Tuple[Doc, Doc]]:
    """Read the sentences that have an entity, and their translations.

    folder (Path): Folder of the projection data.
    files (str): Names of the files, `{lang}` for the language.
    nlp (Language): The pipeline, of the source language.
    lang (str): The target language.
    RETURNS (List[Tuple[Doc, Doc]]): The pairs, with the tokens of the data.
    """
    sides = []
    for side in (nlp, spacy.blank(lang)):
        records = read_conll(folder / files.format(lang=side.lang), tag_column=1)
        sides.append([record_to_doc(r, side, use_tokens=True) for r in records])
    pairs = list(zip(*sides, strict=True))
    return [(source, target) for source, target in pairs if source.ents]


def measure(
    found: Observations, calibration: Calibration, precision: float
) -> Dict[str, Any]:
    """Judge a calibration by spans whose truth is known.

    found (Observations): The spans.
    calibration (Calibration): The calibration.
    precision (float): The target precision, in [0, 1].
    RETURNS (Dict[str, Any]): The figures.
    """
    probabilities = []
    for score, method in zip(found.scores, found.methods, strict=True):
        probability = calibration.probability(score, method)
        probabilities.append(score if probability is None else probability)
    threshold = calibration.threshold(precision)
    kept = [probability >= threshold for probability in probabilities]
    summary = summarise(found, probabilities, kept)
    figures = {
        "spans": summary["spans"],
        "right": summary["right"] / summary["spans"],
        "calibration_error_before": summary["before"]["calibration_error"],
        "calibration_error": summary["after"]["calibration_error"],
        "brier_score_before": summary["before"]["brier_score"],
        "brier_score": summary["after"]["brier_score"],
        "target_precision": precision,
        "threshold": threshold,
        **summary["held_out"],
    }
    return {
        key: value if isinstance(value, int) or value is None else round(value, 4)
        for key, value in figures.items()
    }


def show(rows: List[Dict[str, Any]]) -> None:
    """Print the rows.

    rows (List[Dict[str, Any]]): The rows.
    """
    sys.stdout.write(
        "data set            spans  right  error (raw)    coverage  precision\n"
    )
    for row in rows:
        name = f"{row['dataset']} {row['languages']}"
        precision = "nothing kept"
        if row["precision"] is not None:
            precision = f"{row['precision']:.3f} ({row['low']:.3f}-{row['high']:.3f})"
        sys.stdout.write(
            f"{name:<18} {row['spans']:>6}  {row['right']:.3f}  "
            f"{row['calibration_error']:.3f} ({row['calibration_error_before']:.3f})  "
            f"{row['coverage']:>8.3f}  {precision}\n"
        )


def main(arguments: Optional[List[str]] = None) -> None:
    """Measure and print.

    arguments (Optional[List[str]]): Command line; by default that of the process.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--assets", type=Path, default=Path("assets"))
    parser.add_argument("--target-precision", type=float, default=0.95)
    parser.add_argument("--limit", type=int, default=0, help="pairs, 0 for all")
    parser.add_argument("--json", type=Path, help="also write the rows to this file")
    options = parser.parse_args(arguments)
    calibration = build_calibration()
    rows = []
    for (name, lang), files in DATA.items():
        nlp = make_nlp(lang)
        pairs = read_pairs(options.assets / "projection", files, nlp, lang)
        pairs = pairs[: options.limit or None]
        found = observe_pairs(nlp, lang, pairs, 64, Progress(disable=True))
        figures = measure(found, calibration, options.target_precision)
        rows.append({"dataset": name, "languages": f"en-{lang}", **figures})
    show(rows)
    if options.json:
        text = "[\n" + ",\n".join(f"  {json.dumps(row)}" for row in rows) + "\n]\n"
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(text, encoding="utf8")


if __name__ == "__main__":
    main()
