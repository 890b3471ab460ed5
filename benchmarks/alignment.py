"""Measure the word aligners on gold links: alignment error rate and speed.

Usage: python benchmarks/alignment.py [--assets assets] [--only NAME] [--json FILE]

Data: 447 pairs of the Canadian Hansards (en-fr) and 100 of Europarl (en-de), for
measuring only. The statistical aligner learns from Tatoeba together with the sentences
that are aligned, never from their links; the rows `eflomal` are links that eflomal gave
from the same texts. The rows `statistical` align as if the pairs were new, `statistical
seen` knows that it has learned from them, as eflomal does; behind it stands how both
directions are joined. Speed is in pairs per second of processor time, training left out,
which is measured by itself.
AER, the alignment error rate of Och and Ney (2003), is also given by the length of the
English sentence.
"""

import argparse
import json
import multiprocessing
import sys
import time
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Set, Tuple
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import spacy
from spacy.tokens import Doc

from spacy_xner.aligners.ensemble import EnsembleAligner
from spacy_xner.aligners.forced import build_forced_aligner
from spacy_xner.aligners.pairing import align_docs
from spacy_xner.aligners.statistical import StatisticalModel, train
from spacy_xner.aligners.statistical.aligner import build_statistical_aligner
from spacy_xner.aligners.surface import build_surface_aligner
from spacy_xner.aligners.symmetrization import SYMMETRIZERS
from spacy_xner.aligners.trained import split_words
from spacy_xner.aligners.types import Aligner
from spacy_xner.corpora.parallel import read_text_pairs
from spacy_xner.evaluation.alignment import GoldLinks, read_pharaoh, score_alignment
from spacy_xner.evaluation.tagging import get_peak_memory
from spacy_xner.translation import Link

LENGTHS: List[Tuple[str, int, int]] = [
    ("up to 10", 1, 10),
    ("11 to 20", 11, 20),
    ("over 20", 21, 10**6),
]
# What gives weak links too, and how much it counts in the ensembles.
SOFT: Dict[str, Any] = {"threshold": 0.0, "symmetrization": None}
WEIGHTS: Dict[str, Dict[str, float]] = {
    "ensemble": {"statistical": 2.0, "forced": 1.0, "surface": 0.5},
    "ensemble-omission": {"statistical": 3.0, "omission": 1.0, "surface": 0.5},
}
THRESHOLD = 0.4


class Data(NamedTuple):
    """Sentence pairs with gold links.

    name (str): Name of the data set.
    lang (str): Language of the translations; the sentences are English.
    sources (List[List[str]]): Words of each sentence.
    targets (List[List[str]]): Words of each translation.
    gold (List[GoldLinks]): Links, English first.
    folder (Path): Where the links of eflomal are.
    """

    name: str
    lang: str
    sources: List[List[str]]
    targets: List[List[str]]
    gold: List[GoldLinks]
    folder: Path


def read_hansards(assets: Path) -> Data:
    """Read the Hansards: both sides in one file, words of links counted from 1."""
    folder = assets / "alignment" / "hansards-en-fr"
    lines = (folder / "enfr.src-tgt").read_text(encoding="utf8").splitlines()
    sides = [line.split("|||") for line in lines]
    gold = read_pharaoh(
        (folder / "enfr.gold").read_text(encoding="utf8").splitlines(), one_based=True
    )
    sources, targets = ([side[i].split() for side in sides] for i in (0, 1))
    return Data("hansards", "fr", sources, targets, gold, folder)


def read_europarl(assets: Path) -> Data:
    """Read Europarl: the links have German first."""
    folder = assets / "alignment" / "europarl-de-en"
    sources, targets = (
        [
            line.split()
            for line in (folder / f"test.{lang}")
            .read_text(encoding="utf-8-sig")
            .splitlines()
        ]
        for lang in ("en", "de")
    )
    lines = (folder / "de-en.wa").read_text(encoding="utf8").splitlines()
    gold = [
        GoldLinks({(j, i) for i, j in sure}, {(j, i) for i, j in possible})
        for sure, possible in read_pharaoh(lines)
    ]
    return Data("europarl", "de", sources, targets, gold, folder)


class Training(NamedTuple):
    """What the training of a statistical aligner came to.

    pairs (int): Number of pairs learned from.
    split_seconds (float): Processor time of the tokenizers.
    seconds (float): Processor time of the training.
    model_mb (float): Size of the saved model in MB.
    peak_mb (float): Largest memory of a process that did nothing else, in MB; 0 where
        the system does not tell.
    """

    pairs: int
    split_seconds: float
    seconds: float
    model_mb: float
    peak_mb: float


def train_model(data: Data, assets: Path) -> Tuple[StatisticalModel, Training]:
    """Train the statistical aligner on Tatoeba and the sentences to align."""
    start = time.process_time()
    pipelines = [spacy.blank(lang) for lang in ("en", data.lang)]
    path = assets / "parallel" / "tatoeba" / f"en-{data.lang}.train.tsv.gz"
    pairs = [
        tuple(split_words(text, nlp) for text, nlp in zip(pair, pipelines))
        for pair in read_text_pairs(path)
    ]
    pairs += zip(data.sources, data.targets)
    middle = time.process_time()
    model = train(pairs)
    end = time.process_time()
    return model, Training(
        len(pairs),
        middle - start,
        end - middle,
        len(model.to_bytes()) / 1e6,
        get_peak_memory() or 0.0,
    )


def train_apart(data: Data, assets: Path) -> Tuple[StatisticalModel, Training]:
    """Train the statistical aligner in a process that has done nothing before."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(train_model, data, assets).result()


def align_seen(
    model: StatisticalModel, symmetrization: Optional[str]
) -> Callable[[List[Doc], List[Doc]], List[List[Link]]]:
    """Make what aligns pairs that the model has learned from."""

    def align(docs: List[Doc], targets: List[Doc]) -> List[List[Link]]:
        pairs = [
            ([token.text for token in doc], [token.text for token in target])
            for doc, target in zip(docs, targets)
        ]
        return model.align(pairs, symmetrization=symmetrization, seen=True)

    return align


def make_aligners(
    lang: str, model: StatisticalModel
) -> Dict[str, Callable[[List[Doc], List[Doc]], List[List[Link]]]]:
    """Make what aligns Docs and their translations, by name."""

    def statistical(**settings: Any) -> Any:
        aligner: Any = build_statistical_aligner(**settings)
        aligner.models["en", lang] = model
        return aligner

    soft = {
        "statistical": statistical(threshold=0.02),
        "forced": build_forced_aligner(**SOFT),
        "omission": build_forced_aligner(evidence="omission", **SOFT),
        "surface": build_surface_aligner(),
    }
    aligners: Dict[str, Aligner] = {
        "surface": soft["surface"],
        "forced": build_forced_aligner(),
        "forced-omission": build_forced_aligner(evidence="omission"),
        "forced+surface": EnsembleAligner(
            {name: soft[name] for name in ("forced", "surface")}
        ),
        "statistical": statistical(),
    }
    for name, weights in WEIGHTS.items():
        aligners[name] = EnsembleAligner(
            {member: soft[member] for member in weights},
            weights=weights,
            threshold=THRESHOLD,
            symmetrization=None,
        )
    for name in SYMMETRIZERS:
        aligners[f"statistical {name}"] = statistical(symmetrization=name)
    found = {name: partial(align_docs, aligner) for name, aligner in aligners.items()}
    for symmetrization in (None, *SYMMETRIZERS):
        name = " ".join(filter(None, ["statistical seen", symmetrization]))
        found[name] = align_seen(model, symmetrization)
    return found


def score(data: Data, links: Sequence[Set[Tuple[int, int]]]) -> Dict[str, Any]:
    """Compare links with the gold, also by the length of the English sentence."""

    def get(numbers: Sequence[int]) -> Any:
        return score_alignment(
            [links[i] for i in numbers],
            [data.gold[i].sure for i in numbers],
            [data.gold[i].possible for i in numbers],
        )

    whole = get(range(len(links)))
    row: Dict[str, Any] = {
        name: getattr(whole, name) for name in ("precision", "recall", "f1", "aer")
    }
    for name, low, high in LENGTHS:
        inside = [i for i, s in enumerate(data.sources) if low <= len(s) <= high]
        row[f"aer, {name}"] = get(inside).aer if inside else None
    return row


def measure(
    data: Data,
    aligners: Dict[str, Callable[[List[Doc], List[Doc]], List[List[Link]]]],
    log: Callable[[Dict[str, Any]], None],
) -> List[Dict[str, Any]]:
    """Measure every aligner on a data set and return one row each."""
    rows: List[Dict[str, Any]] = []
    for kind in ("intersection", "grow-diag-final-and"):
        path = data.folder / f"en-{data.lang}.eflomal.{kind}.links"
        given = read_pharaoh(path.read_text(encoding="utf8").splitlines())
        row = score(data, [links.sure for links in given])
        name = f"eflomal {kind}"
        rows.append({"dataset": data.name, "aligner": name, **row, "speed": None})
        log(rows[-1])
    docs = [Doc(spacy.blank("en").vocab, words=words) for words in data.sources]
    vocab = spacy.blank(data.lang).vocab
    targets = [Doc(vocab, words=words) for words in data.targets]
    for name, aligner in aligners.items():
        aligner(docs[:1], targets[:1])
        start = time.process_time()
        found = aligner(docs, targets)
        seconds = time.process_time() - start
        row = score(data, [{link[:2] for link in links} for links in found])
        speed = len(docs) / seconds
        rows.append({"dataset": data.name, "aligner": name, **row, "speed": speed})
        log(rows[-1])
    return rows


def show(row: Dict[str, Any]) -> None:
    """Print one row."""
    lengths = " ".join(
        "    -" if row[f"aer, {name}"] is None else f"{row[f'aer, {name}']:.3f}"
        for name, _, _ in LENGTHS
    )
    speed = "      -" if row["speed"] is None else f"{row['speed']:7.1f}"
    sys.stdout.write(
        f"{row['dataset']:9s} {row['aligner']:36s} {row['precision']:.3f}  "
        f"{row['recall']:.3f}  {row['aer']:.3f}  {lengths}  {speed}\n"
    )
    sys.stdout.flush()


def main(arguments: Optional[List[str]] = None) -> None:
    """Print the table, and write it as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--assets", type=Path, default=Path("assets"))
    parser.add_argument("--only", action="append", help="aligners whose names start so")
    parser.add_argument("--json", type=Path, help="also write the rows to this file")
    options = parser.parse_args(arguments)
    names = ", ".join(name for name, _, _ in LENGTHS)
    sys.stdout.write(
        f"data, aligner, precision, recall, AER (by words: {names}), pairs/s\n"
    )
    rows: List[Dict[str, Any]] = []
    trainings: Dict[str, Any] = {}
    for read in (read_hansards, read_europarl):
        data = read(options.assets)
        model, training = train_apart(data, options.assets)
        sys.stdout.write(
            f"{data.name:9s} trained on {training.pairs} pairs in "
            f"{training.seconds:.1f} s (splitting {training.split_seconds:.1f} s), "
            f"model {training.model_mb:.1f} MB, memory {training.peak_mb:.0f} MB\n"
        )
        trainings[data.name] = training._asdict()
        aligners = make_aligners(data.lang, model)
        if options.only:
            aligners = {
                name: aligner
                for name, aligner in aligners.items()
                if name.startswith(tuple(options.only))
            }
        rows += measure(data, aligners, show)
    if options.json:
        result = {"training": trainings, "rows": rows}
        options.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
