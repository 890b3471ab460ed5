"""Measure the shipped translators: quality, fidelity, links, speed, memory.

Usage: python benchmarks/translators.py [--assets assets] [--models FOLDER]
    [--json metrics/translators.json] [--limit N]
    [--only quality,fidelity,links,transfer,decoding,speed,peer]

Every row has a direction, a test set, a metric and a value. Nothing counts repairs:
the engine's raw output is what is checked.
"""

import argparse
import functools
import json
import random
import re
import subprocess
import sys
import time
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence, Tuple
from collections import Counter
from pathlib import Path

import sacrebleu
import spacy
from spacy.tokens import Doc
from wasabi import msg

from spacy_xner.aligners.attention import keep_best_sources, map_to_tokens
from spacy_xner.corpora.synthetic import ParallelText, generate
from spacy_xner.evaluation.alignment import GoldLinks, read_pharaoh, score_alignment
from spacy_xner.translation import PieceLink, SentencePair, Translation
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
from spacy_xner.translators.folder import SHIPPED_PATH
from spacy_xner.translators.guards import check
from spacy_xner.translators.sentences import split

LANGUAGES = ("fr", "de")
# A number and what makes it a dose.
DOSE = re.compile(
    r"\d\s?-?(?:mg|mcg|µg|g|ml|mL|cc|units?|tablets?|tabs?|pills?|capsules?|puffs?|drops?"
    r"|sprays?|%|mEq|milligrams?|micrograms?|grams?|times|weeks?|days?|hours?)\b",
    re.IGNORECASE,
)
GRAMMAR_SEED = 90_001  # never the seed of a training
Row = Dict[str, Any]


class Table:
    """Rows of the benchmark."""

    def __init__(self) -> None:
        self.rows: List[Row] = []

    def add(self, direction: str, test_set: str, metric: str, value: float) -> None:
        """Add a row.

        direction (str): e.g. `en-fr`; `all` where no direction applies.
        test_set (str): Name of the text.
        metric (str): What was measured, with its unit where it has one.
        value (float): The figure.
        """
        value = round(float(value), 4)
        row = {
            "direction": direction,
            "test set": test_set,
            "metric": metric,
            "value": value,
        }
        self.rows.append(row)
        print(f"{direction:8} {test_set:22} {metric:44} {value:g}", flush=True)


def directions() -> Iterator[Tuple[str, str]]:
    """Give all four directions."""
    for lang in LANGUAGES:
        yield "en", lang
        yield lang, "en"


def read_jsonl(path: Path) -> List[Dict[str, Any]]:
    """Read a file with one JSON object a line."""
    with path.open(encoding="utf-8") as file_:
        return [json.loads(line) for line in file_ if line.strip()]


def tatoeba(assets: Path, lang: str) -> List[Tuple[str, str]]:
    """Read the test pairs of Tatoeba, English first."""
    path = assets / "parallel" / "tatoeba" / f"en-{lang}.test.tsv"
    with path.open(encoding="utf-8") as file_:
        rows = [line.rstrip("\n").split("\t")[:2] for line in file_]
    return [(row[0], row[1]) for row in rows]


def tico(assets: Path) -> List[Tuple[str, str]]:
    """Read the documents of TICO-19 that no training sees, English first.

    Pairs whose numbers differ on both sides are mispaired and left out.
    """
    from spacy_xner.training.translators.data import read_tmx
    from spacy_xner.training.translators.prepare import in_training

    pairs = read_tmx(assets / "parallel" / "tico19" / "all.en-fr.tmx", lang="fr")
    return [
        (pair.source, pair.target)
        for pair in pairs
        if not in_training(pair)
        and "numbers"
        not in check(pair.source, pair.target, source_lang="en", target_lang="fr")
    ]


def clinical_sentences(assets: Path) -> List[str]:
    """Read the labelled English sentences, one segment each."""
    rows = read_jsonl(assets / "medication" / "en.clinical.jsonl")
    return [
        row["text"][start:end]
        for row in rows
        for start, end in split(row["text"], lang="en")
    ]


def note_sentences(assets: Path) -> List[str]:
    """Read the distinct sentences of the ACI-BENCH notes."""
    import csv

    seen: Dict[str, None] = {}
    for path in sorted((assets / "text" / "aci-bench").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file_:
            for row in csv.DictReader(file_):
                note = row.get("note") or ""
                for start, end in split(note, lang="en"):
                    seen[" ".join(note[start:end].split())] = None
    return list(seen)


def translate(engine: Any, texts: Sequence[str], source: str, target: str) -> List[str]:
    """Translate and keep the text only."""
    results = engine.translate(texts, source_lang=source, target_lang=target)
    return [result.text for result in results]


def measure_quality(engine: Any, assets: Path, out: Table, limit: int) -> None:
    """chrF and BLEU on held-out pairs."""
    chrf, bleu = sacrebleu.CHRF(), sacrebleu.BLEU()
    for lang in LANGUAGES:
        sets = {"tatoeba": tatoeba(assets, lang)}
        if lang == "fr":
            sets["tico-19"] = tico(assets)
        for name, pairs in sets.items():
            pairs = pairs[:limit] if limit else pairs
            for source, target in (("en", lang), (lang, "en")):
                side = int(source != "en")
                output = translate(engine, [p[side] for p in pairs], source, target)
                references = [[p[1 - side] for p in pairs]]
                direction = f"{source}-{target}"
                for metric in (chrf, bleu):
                    score = metric.corpus_score(output, references)
                    label = type(metric).__name__.replace("CHRF", "chrF")
                    out.add(direction, name, label, score.score)
    msg.text(f"chrF: {chrf.get_signature()}")
    msg.text(f"BLEU: {bleu.get_signature()}")


def measure_fidelity(engine: Any, assets: Path, out: Table, limit: int) -> None:
    """Numbers, units and the other guards on English clinical text; round trip."""
    notes = note_sentences(assets)
    rng = random.Random(0)
    doses = [text for text in notes if DOSE.search(text)]
    sets = {
        "en.clinical": clinical_sentences(assets),
        "aci-bench": rng.sample(notes, min(500, len(notes))),
        "aci-bench doses": doses,
    }
    for name, texts in sets.items():
        texts = texts[:limit] if limit else texts
        for lang in LANGUAGES:
            results = engine.translate(texts, source_lang="en", target_lang=lang)
            flags: Counter = Counter()
            for text, result in zip(texts, results):
                flags.update(
                    check(
                        text,
                        result.text,
                        source_lang="en",
                        target_lang=lang,
                        truncated=result.truncated,
                    )
                )
            for flag in ("numbers", "units"):
                share = 1 - flags[flag] / len(texts)
                out.add(f"en-{lang}", name, f"all {flag} right, share", share)
            for flag in ("copy", "empty", "repetition", "length_ratio", "truncated"):
                out.add(f"en-{lang}", name, f"{flag}, share", flags[flag] / len(texts))
            mended = CTranslate2Translator(shipped_path=engine.shipped_path)
            found = mended.translate(texts, source_lang="en", target_lang=lang)
            for flag in ("numbers", "units"):
                right = sum(
                    flag not in check(a, b.text, source_lang="en", target_lang=lang)
                    for a, b in zip(texts, found)
                )
                out.add(
                    f"en-{lang}",
                    name,
                    f"all {flag} right with second try, share",
                    right / len(texts),
                )
            back = translate(engine, [result.text for result in results], lang, "en")
            score = sacrebleu.corpus_chrf(back, [texts]).score
            out.add(f"en-{lang}-en", name, "round-trip chrF", score)
    fragments = make_fragments(500)
    for source, target in directions():
        texts = [item.texts[source] for item in fragments]
        output = translate(engine, texts, source, target)
        empty = sum(not text.strip() for text in output)
        out.add(f"{source}-{target}", "500 fragments", "empty", empty)
        wrong = sum(
            "numbers" in check(a, b, source_lang=source, target_lang=target)
            for a, b in zip(texts, output)
        )
        share = 1 - wrong / len(texts)
        out.add(
            f"{source}-{target}", "500 fragments", "all numbers right, share", share
        )


def make_fragments(n: int) -> List[ParallelText]:
    """Generate medication lines that are no sentences, in three languages."""
    items = generate(
        4 * n,
        seed=GRAMMAR_SEED,
        languages=("en", *LANGUAGES),
        registers=["fragment", "prescription"],
        negatives=0.0,
    )
    lines = (item for item in items if "\n" not in item.texts["en"])
    return [item for item, _ in zip(lines, range(n))]


def segments_of(item: ParallelText, lang: str) -> List[Tuple[int, int, int, int]]:
    """Aligned segments of a text as character ranges, English first."""
    return [
        (*segment["en"], *segment[lang])
        for segment in item.segments
        if segment["en"][1] > segment["en"][0]
    ]


def truth_links(
    item: ParallelText, lang: str, source: Doc, target: Doc
) -> Tuple[set, set]:
    """Links that the grammar knows: sure where two single tokens form a fragment,
    possible where both tokens stand in the same innermost fragment."""
    chunks = [(*chunk["en"], *chunk[lang]) for chunk in item.chunks]
    sides: List[List[int]] = []
    for doc, at in ((source, 0), (target, 2)):
        owners = []
        for token in doc:
            start, end = token.idx, token.idx + len(token)
            best, size = -1, 10**9
            for number, chunk in enumerate(chunks):
                a, b = chunk[at], chunk[at + 1]
                if a <= start and end <= b and b - a < size:
                    best, size = number, b - a
            owners.append(best)
        sides.append(owners)
    counts = [Counter(owners) for owners in sides]
    possible = {
        (i, j)
        for i, a in enumerate(sides[0])
        for j, b in enumerate(sides[1])
        if a == b >= 0
    }
    sure = {
        (i, j)
        for i, j in possible
        if counts[0][sides[0][i]] == 1 == counts[1][sides[1][j]]
    }
    return sure, possible


def forced_translations(
    engine: Any,
    texts: Sequence[Tuple[str, str, List[Tuple[int, int, int, int]]]],
    lang: str,
) -> List[Translation]:
    """Wrap given translations with links from forced decoding."""
    units = [(a[i:j], b[k:m]) for a, b, rows in texts for i, j, k, m in rows]
    found = iter(
        engine.align(
            [a for a, _ in units],
            [b for _, b in units],
            source_lang="en",
            target_lang=lang,
        )
    )
    translations = []
    for _, text, rows in texts:
        sentences = []
        for i, j, k, m in rows:
            links = [
                PieceLink(a + i, b + i, c + k, d + k, p)
                for a, b, c, d, p in next(found)
            ]
            sentences.append(SentencePair(i, j, k, m, attention=links))
        translations.append(
            Translation(
                lang=lang,
                source_lang="en",
                text=text,
                sentences=sentences,
                engine=engine.id,
            )
        )
    return translations


def measure_links(engine: Any, assets: Path, out: Table, limit: int) -> None:
    """AER of the guided head by forced decoding, and projection over known truth."""
    n = limit or 1000
    items = list(generate(n, seed=GRAMMAR_SEED + 1, languages=("en", *LANGUAGES)))
    for lang in LANGUAGES:
        nlp = spacy.blank("en")
        nlp.add_pipe("xner_aligner")
        nlp.add_pipe("xner_projector")
        blank = spacy.blank(lang)
        docs = []
        translations = forced_translations(
            engine,
            [(i.texts["en"], i.texts[lang], segments_of(i, lang)) for i in items],
            lang,
        )
        for item, translation in zip(items, translations):
            doc = nlp.make_doc(item.texts["en"])
            spans = [
                doc.char_span(a, b, label=label, alignment_mode="expand")
                for a, b, label, _ in item.spans["en"]
            ]
            doc.set_ents(spacy.util.filter_spans([s for s in spans if s]))
            doc._.xner_translations = {lang: translation}
            docs.append(doc)
        for _, component in nlp.pipeline:
            docs = list(component.pipe(docs))
        links, hits, found_total, gold_total = [], 0, 0, 0
        for item, doc in zip(items, docs):
            translation = doc._.xner_translations[lang]
            target = blank(item.texts[lang])
            found = {(link.source, link.target) for link in translation.links}
            links.append((found, *truth_links(item, lang, doc, target)))
            found_spans = {
                (s.start, s.end, s.label)
                for s in translation.spans
                if s.status == "kept"
            }
            gold = set()
            for a, b, label, _ in item.spans[lang]:
                span = target.char_span(a, b, alignment_mode="expand")
                if span is not None:
                    gold.add((span.start_char, span.end_char, label))
            hits += len(found_spans & gold)
            found_total += len(found_spans)
            gold_total += len(gold)
        aer = score_alignment(*zip(*links)).aer
        out.add(f"en-{lang}", "grammar", "AER, forced decoding", aer)
        f1 = 2 * hits / max(1, found_total + gold_total)
        out.add(f"en-{lang}", "grammar", "projection F1", f1)
    measure_gold_links(engine, assets, out)


def measure_gold_links(engine: Any, assets: Path, out: Table) -> None:
    """AER by forced decoding on word links that people drew."""
    folder = assets / "alignment"

    def lines(name: str) -> List[str]:
        return (folder / name).read_text(encoding="utf-8").splitlines()

    hansards = [line.split("|||") for line in lines("hansards-en-fr/enfr.src-tgt")]
    gold = read_pharaoh(lines("hansards-en-fr/enfr.gold"), one_based=True)
    rows = [(a.split(), b.split(), *links) for (a, b), links in zip(hansards, gold)]
    out.add("en-fr", "hansards", "AER, forced decoding", word_error(engine, rows, "fr"))
    german, english = (lines(f"europarl-de-en/test.{lang}") for lang in ("de", "en"))
    gold = [
        GoldLinks({(j, i) for i, j in links.sure}, {(j, i) for i, j in links.possible})
        for links in read_pharaoh(lines("europarl-de-en/de-en.wa"))
    ]
    rows = [(a.split(), b.split(), *g) for a, b, g in zip(english, german, gold)]
    error = word_error(engine, rows, "de")
    out.add("en-de", "europarl-de", "AER, forced decoding", error)


def word_ranges(words: Sequence[str]) -> List[Tuple[int, int]]:
    """Character ranges of words that are joined by blanks."""
    ranges, position = [], 0
    for word in words:
        ranges.append((position, position + len(word)))
        position += len(word) + 1
    return ranges


def word_error(engine: Any, rows: Sequence[Tuple[Any, ...]], lang: str) -> float:
    """AER of the guided head on sentences that are split into words already."""
    found = engine.align(
        [" ".join(row[0]) for row in rows],
        [" ".join(row[1]) for row in rows],
        source_lang="en",
        target_lang=lang,
    )
    predicted = []
    for (source, target, *_), pieces in zip(rows, found):
        links = keep_best_sources(PieceLink(*piece) for piece in pieces)
        words = map_to_tokens(links, word_ranges(source), word_ranges(target))
        predicted.append(set(words))
    return score_alignment(
        predicted, [row[2] for row in rows], [row[3] for row in rows]
    ).aer


def measure_transfer(engine: Any, assets: Path, out: Table, limit: int) -> None:
    """Entities of the labelled English sentences that reach the translations."""
    nlp = spacy.blank("en")
    translator = nlp.add_pipe(
        "xner_translator", config={"target_langs": list(LANGUAGES)}
    )
    translator.engine = engine
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe("xner_projector")
    docs = []
    for row in read_jsonl(assets / "medication" / "en.clinical.jsonl"):
        doc = nlp.make_doc(row["text"])
        spans = [
            doc.char_span(span["start"], span["end"], span["label"])
            for span in row["spans"]
        ]
        doc.set_ents([span for span in spans if span is not None])
        docs.append(doc)
    docs = list(nlp.pipe(docs[:limit] if limit else docs))
    for lang in LANGUAGES:
        counts = Counter(
            span.status for doc in docs for span in doc._.xner_translations[lang].spans
        )
        total = sum(counts.values())
        for status in ("kept", "masked", "dropped"):
            name = "projected" if status == "kept" else status
            out.add(
                f"en-{lang}",
                "en.clinical",
                f"entities {name}, share",
                counts[status] / max(1, total),
            )


def measure_decoding(models: Path, assets: Path, out: Table, limit: int) -> None:
    """chrF and numbers right for each way to decode, and int8 against float32.

    Where a setting says nothing of a penalty, the model's own holds (1.2 from English).
    """
    doses = [text for text in note_sentences(assets) if DOSE.search(text)]
    texts = doses[: limit or 500]
    settings: List[Dict[str, Any]] = [
        {"beam_size": beam, "length_penalty": penalty}
        for beam in (1, 2, 4)
        for penalty in ((1.0,) if beam == 1 else (0.6, 1.0, 1.4))
    ]
    settings += [{"beam_size": 2, "repetition_penalty": p} for p in (1.0, 1.1, 1.3)]
    settings += [
        {"beam_size": 4, "repetition_penalty": 1.0},
        {"beam_size": 2, "no_repeat_ngram_size": 4},
        {"beam_size": 2, "compute_type": "float32"},
    ]
    for setting in settings:
        engine = CTranslate2Translator(shipped_path=models, second_try=0, **setting)
        name = ", ".join(f"{key} {value}" for key, value in setting.items())
        for lang in LANGUAGES:
            pairs = tatoeba(assets, lang)[: limit or 2000]
            output = translate(engine, [a for a, _ in pairs], "en", lang)
            score = sacrebleu.corpus_chrf(output, [[b for _, b in pairs]]).score
            out.add(f"en-{lang}", "tatoeba, 2,000", f"chrF with {name}", score)
            output = translate(engine, texts, "en", lang)
            wrong = sum(
                "numbers" in check(a, b, source_lang="en", target_lang=lang)
                for a, b in zip(texts, output)
            )
            out.add(
                f"en-{lang}",
                "aci-bench doses, 500",
                f"all numbers right with {name}",
                1 - wrong / max(1, len(texts)),
            )


def fifteen_words(assets: Path, n: int) -> List[str]:
    """Sentences of about 15 words; the first n, repeated where there are fewer."""
    found = [t for t in note_sentences(assets) if 13 <= len(t.split()) <= 17]
    return [found[i % len(found)] for i in range(n)]


def seconds(run: Callable[[], Any], repeats: int = 3) -> float:
    """Shortest of several times."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def measure_speed(
    models: Path, assets: Path, out: Table, limit: int, python: str = sys.executable
) -> None:
    """Sentences per second, load time and memory.

    python (str): The interpreter that load time and memory are measured with; where
        torch is installed spaCy's entry points import it, which takes 140 MB.
    """
    texts = fifteen_words(assets, limit or 2000)
    for source, target in directions():
        batch = texts
        if source != "en":
            engine = CTranslate2Translator(shipped_path=models)
            batch = translate(engine, texts, "en", source)
        for threads in (1, 2):
            engine = CTranslate2Translator(
                shipped_path=models, inter_threads=threads, intra_threads=1
            )
            engine.translate(batch[:8], source_lang=source, target_lang=target)

            run = functools.partial(
                engine.translate, batch, source_lang=source, target_lang=target
            )
            plural = "s" if threads > 1 else ""
            out.add(
                f"{source}-{target}",
                "15 words",
                f"sentences/s, {threads} thread{plural}",
                len(batch) / seconds(run),
            )
    for direction in (("en", "fr"), ("fr", "en")):
        facts = in_new_process(models, *direction, python)
        name = "-".join(direction)
        out.add(name, "all", "load, seconds", facts["load"])
        out.add(name, "all", "peak memory of nlp, MB", facts["memory"])
    size = sum(p.stat().st_size for p in models.rglob("*") if p.is_file())
    out.add("all", "all", "size on disk, MB", size / 1e6)


_CHILD = """
import json, sys, time
from pathlib import Path
import spacy
from spacy_xner.evaluation.tagging import get_peak_memory
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
source, target = sys.argv[2:4]
nlp = spacy.blank(source)
translator = nlp.add_pipe("xner_translator", config={"target_langs": [target]})
engine = CTranslate2Translator(shipped_path=Path(sys.argv[1]))
translator.engine = engine
import ctranslate2, sentencepiece
start = time.perf_counter()
# With one word, since nothing is loaded for no text
engine.translate(["1"], source_lang=source, target_lang=target)
load = time.perf_counter() - start
list(nlp.pipe(json.loads(sys.stdin.read())))
memory = get_peak_memory()
print(json.dumps({"load": load, "memory": memory}))
"""


def in_new_process(
    models: Path, source: str, target: str, python: str
) -> Dict[str, float]:
    """Load one translator in a new process and translate 500 texts there."""
    texts = [
        item.texts[source]
        for item in generate(500, seed=GRAMMAR_SEED, languages=("en", *LANGUAGES))
    ]
    result = subprocess.run(
        [python, "-c", _CHILD, str(models), source, target],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(result.stdout)


def measure_transformers(models: Path, assets: Path, out: Table, limit: int) -> None:
    """The same weights, batch and threads through transformers' `generate`."""
    compare_with_transformers(models, fifteen_words(assets, limit or 256), out)


def compare_with_transformers(models: Path, texts: Sequence[str], out: Table) -> None:
    """Translate texts with both engines and add their speeds to the rows."""
    import torch
    from shipped_weights import read_transformers_model

    folder = models / "en-xx"
    model, pieces, processor = read_transformers_model(folder)
    ids = {piece: number for number, piece in enumerate(pieces)}
    torch.set_num_threads(2)
    rows = [
        [ids["<2fr>"], *processor.encode(text), ids["</s>"]]
        for text in sorted(texts, key=len)
    ]

    def generate_all(beam: int) -> List[List[int]]:
        output = []
        for start in range(0, len(rows), 64):
            batch = rows[start : start + 64]
            width = max(map(len, batch))
            source = torch.full((len(batch), width), ids["<pad>"])
            for row, values in zip(source, batch):
                row[: len(values)] = torch.tensor(values)
            with torch.inference_mode():
                found = model.generate(
                    input_ids=source,
                    attention_mask=(source != ids["<pad>"]).long(),
                    num_beams=beam,
                    max_new_tokens=128,
                    length_penalty=1.0,
                )
            output += found.tolist()
        return output

    for beam, name in ((1, "greedy"), (4, "beam 4")):
        engine = CTranslate2Translator(
            shipped_path=models,
            beam_size=beam,
            repetition_penalty=1.0,
            second_try=0,
            inter_threads=2,
            intra_threads=1,
        )
        engine.translate(texts[:8], source_lang="en", target_lang="fr")
        run = functools.partial(
            engine.translate, texts, source_lang="en", target_lang="fr"
        )
        ours = seconds(run)
        theirs = seconds(functools.partial(generate_all, beam), repeats=1)
        out.add("en-fr", "15 words", f"sentences/s, {name}", len(texts) / ours)
        out.add(
            "en-fr",
            "15 words",
            f"sentences/s, transformers, {name}",
            len(texts) / theirs,
        )
        out.add("en-fr", "15 words", f"times transformers, {name}", theirs / ours)
        if beam == 1:
            special = {ids[piece] for piece in ("<s>", "</s>", "<pad>")}
            texts_theirs = [
                processor.decode([i for i in row if i not in special])
                for row in generate_all(1)
            ]
            results = translate(engine, sorted(texts, key=len), "en", "fr")
            same = sum(a.strip() == b.strip() for a, b in zip(texts_theirs, results))
            out.add("en-fr", "15 words", "same text as transformers", same / len(texts))


MEASURES = ("quality", "fidelity", "links", "transfer", "decoding", "speed", "peer")


def main(argv: Optional[Sequence[str]] = None) -> List[Row]:
    """Run the benchmark.

    argv (Optional[Sequence[str]]): Command line; that of the process if None.
    RETURNS (List[Row]): The rows.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assets", type=Path, default=Path("assets"))
    parser.add_argument("--models", type=Path, default=SHIPPED_PATH)
    parser.add_argument("--json", type=Path, help="file for the rows")
    parser.add_argument(
        "--python",
        default=sys.executable,
        help="measures load time and memory, such as that of an install without extras",
    )
    parser.add_argument("--limit", type=int, default=0, help="sentences per set")
    parser.add_argument(
        "--only", default=",".join(MEASURES), help=f"some of {','.join(MEASURES)}"
    )
    options = parser.parse_args(argv)
    only = options.only.split(",")
    out = Table()
    assets, limit = options.assets, options.limit
    # The first try only: what a second try mends does not count.
    engine = CTranslate2Translator(shipped_path=options.models, second_try=0)
    if "quality" in only:
        measure_quality(engine, assets, out, limit)
    if "fidelity" in only:
        measure_fidelity(engine, assets, out, limit)
    if "links" in only:
        measure_links(engine, assets, out, limit)
    if "transfer" in only:
        engine = CTranslate2Translator(shipped_path=options.models)
        measure_transfer(engine, assets, out, limit)
    if "decoding" in only:
        measure_decoding(options.models, assets, out, limit)
    if "speed" in only:
        measure_speed(options.models, assets, out, limit, options.python)
    if "peer" in only:
        measure_transformers(options.models, assets, out, limit)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in out.rows)
        options.json.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    return out.rows


if __name__ == "__main__":
    main()
