"""Measure the projection methods on real parallel gold: methods x data sets x links.

Usage: python benchmarks/projection.py [--assets assets] [--only NAME] [--links NAME]
       [--sample 60] [--json metrics/projection.json] [--plot FILE.png]

Data, all with entities on both sides: Europarl NER (en-de, Agerri et al. 2018), opinion
targets (ABSA, en-fr, García-Ferrero et al. 2022) and the inline tags of EUR-Lex
(markup-tags, en-de and en-fr, Zenkel et al. 2021). The first two are for measuring
only; nothing learns from their entities.

Links: `eflomal`, given with the data and joined by intersection or grow-diag-final-and,
the same for every method; `statistical`, our own aligner, trained on Tatoeba and the
unlabelled text; `forced`, the attention of the shipped translators; `ensemble`, both
with the likeness of words.

A span counts where start, end and label equal the gold. F1 has a 95 % bootstrap
interval over sentences. Methods that need a translator work on a sample. The speed is
in sentences per second of processor time, without the links; memory is the peak of a
process with this one method. Each runs in a process of its own.
"""

import argparse
import json
import multiprocessing
import os
import random
import sys
import time
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy
import spacy
from alignment import THRESHOLD, WEIGHTS
from spacy.tokens import Doc

from spacy_xner.aligners.ensemble import EnsembleAligner
from spacy_xner.aligners.forced import build_forced_aligner
from spacy_xner.aligners.pairing import align_docs
from spacy_xner.aligners.statistical import train
from spacy_xner.aligners.statistical.aligner import build_statistical_aligner
from spacy_xner.aligners.surface import build_surface_aligner
from spacy_xner.aligners.trained import split_words
from spacy_xner.corpora.conll import read_conll
from spacy_xner.corpora.markup import read_markup
from spacy_xner.corpora.parallel import read_text_pairs
from spacy_xner.corpora.records import record_to_doc
from spacy_xner.evaluation.alignment import read_pharaoh
from spacy_xner.evaluation.bootstrap import bootstrap_interval
from spacy_xner.evaluation.metrics import entity_counts, micro_average
from spacy_xner.evaluation.tagging import get_peak_memory
from spacy_xner.projectors.builders import (
    aligned_ngram_candidates,
    aligned_subrange_candidates,
    alignment_score,
    candidate_projector,
    fused_score,
    greedy_assignment,
    heuristic_projector,
    ngram_candidates,
    surface_score,
)
from spacy_xner.projectors.lexicon import Lexicon
from spacy_xner.projectors.routes import (
    back_translation_projector,
    constrained_projector,
    translation_score,
)
from spacy_xner.projectors.types import ProjectionInput, Projector, SourceEntity
from spacy_xner.translators import CTranslate2Translator

Row = Dict[str, Any]
Entity = Tuple[int, int, str]

GIVEN = {
    "eflomal intersection": "intersection",
    "eflomal gdfa": "grow-diag-final-and",
}
OWN = ("statistical", "forced", "ensemble")
# Measured on the sample of the translator's methods too.
COMPARED = ("span", "default")
# Longest candidate of the methods that list every range.
MAX_NGRAM = 6
COLUMNS = (
    "dataset              links                 method                            "
)


class Data(NamedTuple):
    """Sentence pairs with entities on both sides.

    name (str): Name of the data set.
    lang (str): Language of the translations; the sentences are English.
    inputs (List[ProjectionInput]): The pairs, without links.
    gold (List[List[Tuple[int, int, str]]]): Entities of the translations, in tokens.
    folder (Path): Where links given with the data lie.
    """

    name: str
    lang: str
    inputs: List[ProjectionInput]
    gold: List[List[Entity]]
    folder: Path


def read_tagged(name: str, lang: str, folder: Path, files: str) -> Data:
    """Read two files in columns, one sentence pair after the other.

    name (str): Name of the data set.
    lang (str): Language of the translations.
    folder (Path): Where the files are.
    files (str): Their names, `{lang}` for the language.
    """
    sides = []
    for side in ("en", lang):
        path = folder / files.format(lang=side)
        records = read_conll(path, tag_column=1)
        sides.append([record_to_doc(r, NLP[side], use_tokens=True) for r in records])
    inputs, gold = [], []
    for source, target in zip(*sides, strict=True):
        inputs.append(make_input(source, target, spaces=False))
        gold.append(entities_of(target))
    return Data(name, lang, inputs, gold, folder)


def read_tags(lang: str, folder: Path) -> Data:
    """Read the segments of EUR-Lex where both languages have the same tags."""
    inputs, gold = [], []
    files = (folder / f"dev-eurlex.{side}" for side in ("en", lang))
    for pair in zip(*map(read_markup, files), strict=True):
        docs = [record_to_doc(r, NLP[side]) for r, side in zip(pair, ("en", lang))]
        labels = [sorted(ent.label_ for ent in doc.ents) for doc in docs]
        if labels[0] and labels[0] == labels[1]:
            inputs.append(make_input(*docs, spaces=True))
            gold.append(entities_of(docs[1]))
    return Data("markup-tags", lang, inputs, gold, folder)


def entities_of(doc: Doc) -> List[Entity]:
    """List the entities of a Doc, in tokens."""
    return [(ent.start, ent.end, ent.label_) for ent in doc.ents]


def make_input(source: Doc, target: Doc, *, spaces: bool) -> ProjectionInput:
    """Make what a projector reads; `spaces` where the white space is known."""
    sides = [[bool(token.whitespace_) for token in doc] for doc in (source, target)]
    return ProjectionInput(
        [token.text for token in source],
        [token.text for token in target],
        [SourceEntity(*entity) for entity in entities_of(source)],
        source_spaces=sides[0] if spaces else None,
        target_spaces=sides[1] if spaces else None,
        source_lang="en",
    )


NLP = {lang: spacy.blank(lang) for lang in ("en", "de", "fr")}


def read_data(assets: Path) -> List[Data]:
    """Read all data sets."""
    folder = assets / "projection"
    files = "{lang}-europarl.test.conll02"
    return [
        read_tagged("europarl-ner", "de", folder / "europarl-ner", files),
        read_tagged("absa", "fr", folder / "absa-en-fr", "{lang}.train.tsv"),
        read_tags("de", folder / "markup-tags"),
        read_tags("fr", folder / "markup-tags"),
    ]


def make_aligner(name: str, data: Data, assets: Path) -> Any:
    """Make one of our own aligners.

    name (str): `statistical`, `forced` or `ensemble`.
    data (Data): The texts to align; the statistical aligner learns from them too.
    assets (Path): Folder of the assets.
    """

    def statistical(**settings: Any) -> Any:
        pipelines = [NLP["en"], NLP[data.lang]]
        path = assets / "parallel" / "tatoeba" / f"en-{data.lang}.train.tsv.gz"
        pairs = [
            tuple(split_words(text, nlp) for text, nlp in zip(pair, pipelines))
            for pair in read_text_pairs(path)
        ]
        pairs += [(item.source_words, item.target_words) for item in data.inputs]
        aligner: Any = build_statistical_aligner(**settings)
        aligner.models["en", data.lang] = train(pairs)
        return aligner

    if name == "forced":
        return build_forced_aligner()
    if name == "statistical":
        return statistical()
    soft: Dict[str, Any] = {"threshold": 0.0, "symmetrization": None}
    weights = WEIGHTS["ensemble"]
    members = {
        "statistical": statistical(threshold=0.02),
        "forced": build_forced_aligner(**soft),
        "surface": build_surface_aligner(),
    }
    return EnsembleAligner(
        {member: members[member] for member in weights},
        weights=weights,
        threshold=THRESHOLD,
        symmetrization=None,
    )


def find_links(name: str, data: Data, assets: Path) -> List[List[Any]]:
    """Get the links of all pairs of a data set, each (source, target, probability).

    name (str): A key of `GIVEN` or one of `OWN`.
    data (Data): The data set.
    assets (Path): Folder of the assets.
    """
    if name in GIVEN:
        path = data.folder / f"en-{data.lang}.eflomal.{GIVEN[name]}.links"
        lines = path.read_text(encoding="utf8").splitlines()
        return [[(i, j, 1.0) for i, j in sorted(x.sure)] for x in read_pharaoh(lines)]
    docs, targets = [], []
    for item in data.inputs:
        docs.append(
            Doc(NLP["en"].vocab, words=item.source_words, spaces=item.source_spaces)
        )
        targets.append(
            Doc(
                NLP[data.lang].vocab,
                words=item.target_words,
                spaces=item.target_spaces,
            )
        )
    return align_docs(make_aligner(name, data, assets), docs, targets)  # type: ignore[return-value]


def alignment_projector(assignment: Optional[Callable] = None) -> Projector:
    """Make the projector of Politov et al. (2025): the score of links alone."""
    return candidate_projector(
        candidates=aligned_subrange_candidates(),
        scores={"alignment": alignment_score()},
        assignment=assignment,
        number_penalty=1.0,
        min_score=0.0,
        edges=False,
    )


def fused(**settings: Any) -> Projector:
    """Make the candidate projector with other settings of the fused score."""
    settings.setdefault("lexicon", Lexicon(path="shipped"))
    return candidate_projector(scores={"fused": fused_score(**settings)})


def make_methods() -> Dict[str, Callable[[], Projector]]:
    """Make what makes the projectors that need links alone, by name."""
    return {
        "span": partial(heuristic_projector, method="span"),
        "heuristic": partial(heuristic_projector, min_ratio={}),
        "heuristic, ratio .8": partial(
            heuristic_projector, min_ratio={}, default_ratio=0.8
        ),
        "alignment, greedy": lambda: alignment_projector(greedy_assignment()),
        "alignment, exact": alignment_projector,
        "alignment + surface": lambda: candidate_projector(
            candidates=ngram_candidates(max_length=MAX_NGRAM),
            scores={"alignment": alignment_score(), "surface": surface_score()},
            edges=False,
        ),
        "default": candidate_projector,
        "default, greedy": lambda: candidate_projector(assignment=greedy_assignment()),
        "default - copies": lambda: fused(surface=False),
        "default - lexicon": lambda: fused(lexicon=None),
        "default - contradiction": lambda: fused(contradiction=1.0),
        "default - shape": lambda: fused(shape=1.0),
        "default - completion": lambda: fused(completion=0.0),
        "default - neighbours": lambda: fused(neighbours=0.0),
        "default - brevity": lambda: fused(brevity=0.0),
        "default - edges": lambda: candidate_projector(edges=False),
        "links alone, exact": lambda: candidate_projector(
            scores={
                "fused": fused_score(
                    surface=False,
                    lexicon=None,
                    shape=1.0,
                    completion=0.0,
                    neighbours=0.0,
                )
            },
            edges=False,
        ),
    }


def make_routes() -> Dict[str, Callable[[], Projector]]:
    """Make what makes the projectors that need a translator, by name.

    `markers` translates the source with markers and goes on from there to the given
    target, as back-translation refinement does.
    """

    def translation(candidates: Callable, **others: Any) -> Projector:
        score = translation_score(CTranslate2Translator())
        return candidate_projector(
            scores={**others, "translation": score}, candidates=candidates, edges=False
        )

    return {
        "translation": lambda: translation(ngram_candidates(max_length=MAX_NGRAM)),
        "alignment + translation": lambda: translation(
            aligned_ngram_candidates(max_length=MAX_NGRAM),
            alignment=alignment_score(),
        ),
        "markers, refined": lambda: back_translation_projector(
            CTranslate2Translator(), markers="parentheses"
        ),
        "constrained": lambda: constrained_projector(
            CTranslate2Translator(), markers="parentheses", contrast=0.5
        ),
    }


def measure(
    data: Data,
    links: List[List[Any]],
    make: Callable[[], Projector],
    numbers: List[int],
) -> Row:
    """Project and score some pairs of a data set.

    data (Data): The data set.
    links (List[List[Tuple[int, int, float]]]): Links of all its pairs.
    make (Callable[[], Projector]): Makes the projector.
    numbers (List[int]): The pairs to project.
    """
    projector = make()
    inputs = [replace(data.inputs[i], links=links[i]) for i in numbers]
    projector(inputs[:1], data.lang)
    start = time.process_time()
    projections = projector(inputs, data.lang)
    seconds = time.process_time() - start
    gold = [data.gold[i] for i in numbers]
    labels = sorted({label for row in gold for _, _, label in row})
    found = [
        [(p.start, p.end, item.entities[p.entity].label) for p in row if p.start >= 0]
        for item, row in zip(inputs, projections)
    ]
    counts = numpy.stack([entity_counts(*row, labels) for row in zip(gold, found)])
    scores = micro_average(counts.sum(axis=0))
    interval = bootstrap_interval(counts)
    assert interval is not None
    return {
        "sentences": len(numbers),
        "entities": sum(map(len, gold)),
        "precision": round(float(scores[0]), 4),
        "recall": round(float(scores[1]), 4),
        "f1": round(float(scores[2]), 4),
        "low": round(float(interval[0][2]), 4),
        "high": round(float(interval[1][2]), 4),
        "sentences_per_second": round(len(inputs) / max(seconds, 1e-6), 1),
    }


def in_new_process(function: Callable[..., Any], *arguments: Any) -> Tuple[Any, float]:
    """Call a function in a fork and return its result and the peak memory in MB.

    The peak is that of the fork, which begins with what this process has in memory now.
    """
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)

    def run() -> None:
        result = function(*arguments)
        sender.send((result, get_peak_memory() or 0.0))

    process = context.Process(target=run)
    process.start()
    sender.close()
    try:
        result: Tuple[Any, float] = receiver.recv()
    except EOFError:
        process.join()
        sys.exit(f"A measurement ended early, with status {process.exitcode}")
    process.join()
    return result


def show(row: Row) -> None:
    """Print one row."""
    interval = f"{row['low']:.3f}-{row['high']:.3f}"
    name = f"{row['dataset']} {row['languages']}"
    sys.stdout.write(
        f"{name:20s} {row['links']:21s} "
        f"{row['method'] + ' (sample)' * row['sample']:33s} "
        f"{row['precision']:.3f}  {row['recall']:.3f}  {row['f1']:.3f}  {interval}  "
        f"{row['sentences_per_second']:8.1f}  {row['peak_memory_mb']:6.0f}\n"
    )
    sys.stdout.flush()


def plot(rows: List[Row], path: Path) -> None:
    """Draw F1 with its interval: one panel per data set and links.

    rows (List[Dict[str, Any]]): The rows.
    path (Path): File to write, such as a PNG.
    """
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    panels: Dict[Tuple[str, str], List[Row]] = {}
    for row in rows:
        if not (row["sample"] or row["method"].startswith("default -")):
            name = f"{row['dataset']} {row['languages']}"
            panels.setdefault((name, row["links"]), []).append(row)
    names = list(dict.fromkeys(name for name, _ in panels))
    kinds = [kind for kind in (*GIVEN, *OWN) if any(k == kind for _, k in panels)]
    methods = list(
        dict.fromkeys(row["method"] for part in panels.values() for row in part)
    )[::-1]
    figure, axes = pyplot.subplots(
        len(names),
        len(kinds),
        figsize=(2.2 + 2.4 * len(kinds), 0.7 + 0.22 * len(methods) * len(names)),
        sharex=True,
        sharey=True,
        squeeze=False,
        layout="constrained",
    )
    for i, name in enumerate(names):
        for k, kind in enumerate(kinds):
            axis = axes[i][k]
            axis.grid(axis="x", color="0.9")
            axis.set_axisbelow(True)
            axis.spines[["top", "right"]].set_visible(False)
            if i == 0:
                axis.set_title(kind, fontsize=9)
            if k == 0:
                axis.set_ylabel(name, fontsize=9)
            for row in panels.get((name, kind), ()):
                y = methods.index(row["method"])
                color = "tab:red" if row["method"] == "default" else "0.35"
                axis.plot([row["low"], row["high"]], [y, y], color=color, linewidth=1.5)
                axis.plot(row["f1"], y, "o", color=color, markersize=4)
            axis.set_yticks(range(len(methods)), methods, fontsize=8)
            axis.tick_params(axis="x", labelsize=8)
    figure.supxlabel("F1 and 95 % interval", fontsize=9)
    figure.savefig(path, dpi=130)


def select(names: Iterator[str], wanted: Optional[List[str]]) -> List[str]:
    """Keep the names that were asked for: all of them, or those that start so."""
    return [name for name in names if not wanted or name.startswith(tuple(wanted))]


def main(arguments: Optional[List[str]] = None) -> None:
    """Print the table, and write it as JSON and as a plot where asked."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--assets", type=Path, default=Path("assets"))
    parser.add_argument("--data", action="append", help="data sets that start so")
    parser.add_argument("--links", action="append", help="links that start so")
    parser.add_argument("--only", action="append", help="methods that start so")
    parser.add_argument(
        "--sample",
        type=int,
        default=60,
        help="pairs for methods with a translator, 0 for none",
    )
    parser.add_argument("--json", type=Path, help="also write the rows to this file")
    parser.add_argument("--plot", type=Path, help="also draw them to this file")
    options = parser.parse_args(arguments)
    methods = make_methods()
    sys.stdout.write(f"{COLUMNS}P      R      F1     interval     sentences/s  MB\n")
    rows: List[Row] = []
    for data in read_data(options.assets):
        name = f"{data.name} en-{data.lang}"
        if not select(iter([name]), options.data):
            continue
        given = [k for k in GIVEN if any(data.folder.glob(f"*{GIVEN[k]}.links"))]
        everything = list(range(len(data.inputs)))
        carriers = [i for i in everything if data.inputs[i].entities]
        random.Random(0).shuffle(carriers)
        sample = sorted(carriers[: options.sample])
        for kind in select(iter([*given, *OWN]), options.links):
            links, _ = in_new_process(find_links, kind, data, options.assets)
            jobs = [(name, methods[name], everything) for name in methods]
            # What needs a translator is slow: measured with one kind of links, on a
            # sample, next to the same methods on that sample.
            if kind == (given or OWN)[0] and options.sample > 0:
                compared = {name: methods[name] for name in COMPARED}
                routes = {**compared, **make_routes()}
                jobs += [(name, routes[name], sample) for name in routes]
            for method, make, numbers in jobs:
                if not select(iter([method]), options.only):
                    continue
                result, peak = in_new_process(measure, data, links, make, numbers)
                rows.append(
                    {
                        "dataset": data.name,
                        "languages": f"en-{data.lang}",
                        "links": kind,
                        "method": method,
                        "sample": numbers is sample,
                        **result,
                        "peak_memory_mb": round(peak),
                    }
                )
                show(rows[-1])
    if options.json:
        text = "[\n" + ",\n".join(f"  {json.dumps(row)}" for row in rows) + "\n]\n"
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(text, encoding="utf8")
    if options.plot:
        options.plot.parent.mkdir(parents=True, exist_ok=True)
        plot(rows, options.plot)


if __name__ == "__main__":
    # Forks of a process with threads can hang.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
