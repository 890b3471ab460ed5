"""Measure large transfers: throughput, what shards cost, peers, memory, the head node.

Usage: python benchmarks/scale.py [--json metrics/scale.json] [--quick]
    [--only throughput,overhead,stages,peer,opus,memory]
  python benchmarks/scale.py --plan metrics/scale.json [--core-hour 0.04] [--gpu-hour 1]

Every row says what was measured, with which engine, and the value with its unit. The
texts are notes of ten lines, made up by the grammar; no line comes twice, so that
nothing is gained by translating repeated lines once. What is compared is measured in
the same run. Absolute rates want a machine that does nothing else: the load average at
the beginning stands in the rows. For the engine "Ray", ray has to be installed.
"""

import argparse
import contextlib
import importlib.util
import itertools
import json
import os
import pickle
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from typing import (
    Any,
    Callable,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
)
from functools import partial
from pathlib import Path

from wasabi import msg

from spacy_xner.corpora.synthetic import generate
from spacy_xner.evaluation.scale_tables import Prices, limits_table, plan_table
from spacy_xner.translators.folder import SHIPPED_PATH
from spacy_xner.translators.sentences import split

LANG = "fr"
CORPUS_SEED = 90_007  # never the seed of a training
PROJECT = Path(__file__).resolve().parent.parent
CODE = Path(__file__).resolve().parent / "word_for_word.py"
LIGHT_CONFIG = """
[components.xner_translator.engine]
@misc = "spacy-xner-benchmarks.WordForWord.v1"
"""
# How often a process tree is looked at.
_INTERVAL = 0.1
_MB = 1 << 20
# Size of the published OPUS-MT models (transformer-align), and of their vocabulary.
OPUS_LAYERS, OPUS_DIM, OPUS_FFN, OPUS_HEADS = 6, 512, 2048, 8
OPUS_VOCABULARY = 59_514
Row = Dict[str, Any]


class Table:
    """Rows of the benchmark."""

    def __init__(self) -> None:
        self.rows: List[Row] = []

    def add(self, what: str, engine: str, value: float, unit: str) -> None:
        """Add a row.

        what (str): What was measured.
        engine (str): What did the work, "" where it makes no difference.
        value (float): The figure.
        unit (str): Its unit.
        """
        value = float(f"{value:.6g}")
        row = {"what": what, "engine": engine, "value": value, "unit": unit}
        self.rows.append(row)
        print(f"{what:58} {engine:32} {value:>12,g} {unit}", flush=True)


class Sizes(NamedTuple):
    """How much is measured.

    lines (int): Lines of a note.
    throughput (int): Sentences that each engine transfers.
    start (bool): Measure also what a command takes for one note.
    overhead (int): Sentences of each turn with and without shards.
    repeats (int): Turns.
    peer (int): Sentences for each translator that is compared.
    memory (Tuple[int, int]): Sentences of the small and the large run.
    memory_shipped (Tuple[int, int]): The same with the shipped translator, 0 for none.
    shard_size (int): Characters of a shard.
    shared_size (int): The same where several processes share the work.
    opus (Tuple[int, int, int]): Layers, width and vocabulary of the large translator.
    """

    lines: int = 10
    throughput: int = 4_000
    start: bool = True
    overhead: int = 2_000
    repeats: int = 5
    peer: int = 256
    memory: Tuple[int, int] = (20_000, 200_000)
    memory_shipped: Tuple[int, int] = (2_000, 10_000)
    shard_size: int = 100_000
    shared_size: int = 30_000
    opus: Tuple[int, int, int] = (OPUS_LAYERS, OPUS_DIM, OPUS_VOCABULARY)


QUICK = Sizes(
    throughput=40,
    start=False,
    overhead=40,
    repeats=1,
    peer=4,
    memory=(200, 400),
    memory_shipped=(0, 0),
    shard_size=1_000,
    shared_size=1_000,
    opus=(1, 64, 500),
)


def make_sentences(seed: int) -> Iterator[Tuple[str, List[Tuple[int, int, str]]]]:
    """Make up medication sentences and lines, no two of them the same.

    seed (int): The seed.
    YIELDS (Tuple[str, List[Tuple[int, int, str]]]): Text, and start, end and label of
        each entity.
    """
    seen = set()
    for number in itertools.count():
        # in parts: the grammar keeps what it needs to know of each
        for item in generate(1000, seed=seed + number, languages=("en",)):
            text = item.texts["en"]
            for start, end in split(text, lang="en"):
                key = " ".join(text[start:end].split()).lower()
                if key not in seen:
                    seen.add(key)
                    yield (
                        text[start:end],
                        [
                            (a - start, b - start, label)
                            for a, b, label, _ in item.spans["en"]
                            if start <= a and b <= end
                        ],
                    )


class Corpora:
    """Files of notes of different sizes, each the beginning of the larger ones.

    folder (Path): Where they are written.
    lines (int): Lines of a note.
    """

    def __init__(self, folder: Path, lines: int):
        self.folder = folder
        self.lines = lines
        self._sentences = make_sentences(CORPUS_SEED)
        self._rows: List[str] = []

    def get(self, sentences: int) -> Path:
        """Get the file with so many sentences, rounded up to whole notes.

        sentences (int): Number of sentences.
        RETURNS (Path): A JSONL file.
        """
        notes = -(-sentences // self.lines)
        while len(self._rows) < notes:
            self._rows.append(self._make_note(len(self._rows)))
        path = self.folder / f"{sentences}.jsonl"
        path.write_text("".join(self._rows[:notes]), encoding="utf8")
        return path

    def _make_note(self, number: int) -> str:
        text = ""
        spans: List[List[Any]] = []
        for line, found in itertools.islice(self._sentences, self.lines):
            spans += [[a + len(text), b + len(text), label] for a, b, label in found]
            text += f"{line}\n"
        note = {"id": f"note-{number}", "text": text.rstrip("\n"), "spans": spans}
        return f"{json.dumps(note, ensure_ascii=False)}\n"


class Usage(NamedTuple):
    """What a command took.

    seconds (float): Wall clock time from its start to its end.
    memory (int): Most memory that it and all its children had at one time, in bytes;
        0 where the system does not tell.
    """

    seconds: float
    memory: int


def run_command(
    arguments: Sequence[str], *, cores: int = 0, timeout: float = 4 * 3600
) -> Usage:
    """Run a command to its end and watch its memory.

    arguments (Sequence[str]): The command.
    cores (int): Cores it may use, 0 for all.
    timeout (float): Seconds after which it has failed.
    RETURNS (Usage): Time and memory.
    RAISES (RuntimeError): If it fails.
    """
    command = [*arguments]
    if cores:
        # in the new process: threads of this one stay where they are
        command = [
            sys.executable,
            "-c",
            "import os, sys; os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))"
            f"[:{cores}]); os.execv(sys.argv[1], sys.argv[1:])",
            *command,
        ]
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=output, stderr=subprocess.STDOUT, cwd=PROJECT
        )
        most = 0
        try:
            while True:
                try:
                    process.wait(_INTERVAL)
                    break
                except subprocess.TimeoutExpired:
                    most = max(most, read_memory(process.pid))
                if time.perf_counter() - start > timeout:
                    raise RuntimeError(f"{' '.join(arguments)} took too long")
        finally:
            process.kill()
            process.wait()
        seconds = time.perf_counter() - start
        if process.returncode:
            output.seek(0)
            text = output.read().decode("utf8", errors="replace")
            raise RuntimeError(f"{' '.join(arguments)} failed:\n{text[-3000:]}")
    return Usage(seconds, most)


def read_memory(pid: int) -> int:
    """Read how much memory a process and all its children have.

    Where the process is alone, this is the most that it has had until now, which looking
    from time to time could miss.

    pid (int): Number of the process.
    RETURNS (int): Resident bytes, 0 where the system does not tell.
    """
    found = [_read_status(number) for number in find_tree(pid)]
    most = found[0]["VmHWM"] if found else 0
    return max(most, sum(status["VmRSS"] for status in found))


def find_tree(pid: int) -> List[int]:
    """Find a process and all its children.

    pid (int): Number of the process.
    RETURNS (List[int]): Their numbers, the process first.
    """
    numbers = [pid]
    for number in numbers:
        with contextlib.suppress(OSError):
            for path in Path(f"/proc/{number}/task").glob("*/children"):
                numbers += map(int, path.read_text().split())
    return numbers


def _read_status(pid: int) -> Dict[str, int]:
    found = {"VmHWM": 0, "VmRSS": 0}
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            name, _, value = line.partition(":")
            if name in found:
                found[name] = int(value.split()[0]) << 10
    return found


def make_transfer(source: Path, output: Path, *options: str) -> List[str]:
    """Make the command line of a transfer.

    source (Path): The corpus.
    output (Path): File ending in .spacy.
    *options (str): More options.
    RETURNS (List[str]): The command.
    """
    command = [sys.executable, "-m", "spacy", "xner", "transfer", str(source)]
    report = output.with_suffix(".json")
    return [*command, str(output), "--lang", LANG, "--report", str(report), *options]


def count_sentences(output: Path) -> int:
    """Count the sentences that a transfer has translated.

    output (Path): Its output.
    RETURNS (int): The number.
    """
    report = json.loads(output.with_suffix(".json").read_text(encoding="utf8"))
    if report["documents"]["failed"]:
        raise RuntimeError(f"{report['documents']['failed']} texts failed")
    return report["languages"][LANG]["sentences"]


ENGINES: Dict[str, Tuple[int, List[str]]] = {
    "1 core": (1, []),
    "local": (0, []),
    "1 process": (0, ["--engine", "processes", "--workers", "1"]),
    "2 processes": (0, ["--engine", "processes", "--workers", "2"]),
    "Ray, 2 workers": (0, ["--engine", "ray", "--workers", "2"]),
}


def measure_throughput(
    corpora: Corpora, sizes: Sizes, out: Table, engines: Sequence[str]
) -> None:
    """Sentences per second of the whole command, from its start to its output.

    corpora (Corpora): The texts.
    sizes (Sizes): How much is measured.
    out (Table): Receives the rows.
    engines (Sequence[str]): Some of `ENGINES`.
    """
    source = corpora.get(sizes.throughput)
    short = corpora.get(sizes.lines)
    size = ["--shard-size", str(sizes.shared_size)]
    outputs = {}
    for engine in engines:
        cores, options = ENGINES[engine]
        if "ray" in options and importlib.util.find_spec("ray") is None:
            msg.warn(
                "Ray is not installed: the throughput with Ray is left out. Install it "
                'with pip install "spacy-xner[ray]".'
            )
            continue
        if cores and not hasattr(os, "sched_setaffinity"):
            msg.warn("This system gives no command a single core: left out.")
            continue
        name = engine.replace(" ", "-").replace(",", "")
        output = corpora.folder / name / "fr.spacy"
        output.parent.mkdir()
        usage = run_command(make_transfer(source, output, *size, *options), cores=cores)
        sentences = count_sentences(output)
        out.add(
            f"transfer of {sentences:,} sentences",
            engine,
            sentences / usage.seconds,
            "sentences/s",
        )
        if sizes.start:
            trial = make_transfer(short, output.with_name("short.spacy"), *options)
            seconds = run_command(trial, cores=cores).seconds
            out.add("the command for one note", engine, seconds, "s")
        outputs[engine] = output.read_bytes()
        shutil.rmtree(output.parent)
    if len(set(outputs.values())) > 1:
        raise RuntimeError("The engines have written different outputs")


def count_texts(path: Path, size: int) -> List[int]:
    """Count the texts of each shard of a corpus.

    path (Path): JSONL file.
    size (int): Characters of a shard.
    RETURNS (List[int]): Number of texts by shard.
    """
    from spacy_xner.cli._sources import read_source_records
    from spacy_xner.sharding.cutting import cut, make_item

    items = map(make_item, read_source_records(str(path), format="jsonl"))
    return [len(texts) for texts in cut(items, size)]


def run_plain(nlp: Any, source: Path, output: Path, counts: Iterable[int]) -> int:
    """Transfer in a plain loop: nothing is kept until the end.

    nlp (Language): The pipeline.
    source (Path): JSONL file.
    output (Path): File to write.
    counts (Iterable[int]): Texts of each shard: a batch ends where a shard would.
    RETURNS (int): Number of sentences.
    """
    from spacy.tokens import DocBin

    from spacy_xner.cli._sources import read_source_records
    from spacy_xner.corpora.records import record_to_doc
    from spacy_xner.reversal import build_target

    docbin = DocBin(store_user_data=True)
    sentences = 0
    records = read_source_records(str(source), format="jsonl")
    for count in counts:
        docs = [record_to_doc(r, nlp) for r in itertools.islice(records, count)]
        for doc in nlp.pipe(docs, batch_size=64):
            target = build_target(doc, LANG)
            target.user_data["id"] = doc.user_data["id"]
            docbin.add(target)
            sentences += len(doc._.xner_translations[LANG].sentences)
    docbin.to_disk(output)
    return sentences


def run_shards(nlp: Any, source: Path, output: Path, size: int) -> Dict[str, Any]:
    """Transfer in shards, in this process.

    nlp (Language): The pipeline.
    source (Path): JSONL file.
    output (Path): File to write.
    size (int): Characters of a shard.
    RETURNS (Dict[str, Any]): The summary.
    """
    from spacy_xner.cli._run import RunOptions, make_reader, run_stages
    from spacy_xner.sharding.outputs import write_outputs

    options = RunOptions(shard_size=size)

    def write(run: Any, stats: Any, names: Dict[str, Path]) -> None:
        write_outputs(run.read_results(stats), names)

    return run_stages(
        nlp,
        make_reader(str(source), source_lang="en", format="jsonl"),
        options,
        langs=[LANG],
        root=options.get_work(output),
        targets={LANG: output},
        quarantine=options.get_quarantine(output),
        write=write,
    )


def make_nlp(engine: Any = None) -> Any:
    """Make the pipeline of a transfer, with its translator loaded.

    engine (Any): Another translator.
    RETURNS (Language): The pipeline.
    """
    from spacy_xner.cli._pipeline import (
        ALIGNER,
        PROJECTOR,
        TRANSLATOR,
        get_component,
        make_pipeline,
        warm_up,
    )

    nlp = make_pipeline((TRANSLATOR, ALIGNER, PROJECTOR), langs=[LANG])
    if engine is not None:
        get_component(nlp, TRANSLATOR).engine = engine
    warm_up(nlp, [LANG])
    return nlp


class Times(NamedTuple):
    """What something took.

    wall (float): Wall clock time, in seconds.
    processor (float): Processor time of all threads, in seconds.
    """

    wall: float
    processor: float


def take_times(run: Callable[[], Any]) -> Times:
    """Measure a call.

    run (Callable[[], Any]): What is called.
    RETURNS (Times): The times.
    """
    wall, processor = time.perf_counter(), time.process_time()
    run()
    return Times(time.perf_counter() - wall, time.process_time() - processor)


def measure_overhead(corpora: Corpora, sizes: Sizes, out: Table) -> None:
    """What shards and manifests cost against a plain loop, by turns in one process.

    Both have the same pipeline, loaded before, the same batches and write the same Docs.
    Each turn runs both, one after the other, and gives one ratio: the overhead is their
    median. Processor time, which other work on the machine changes less, is given too.

    corpora (Corpora): The texts.
    sizes (Sizes): How much is measured.
    out (Table): Receives the rows.
    """
    source = corpora.get(sizes.overhead)
    counts = count_texts(source, sizes.shard_size)
    nlp = make_nlp()
    plain, sharded = corpora.folder / "plain.spacy", corpora.folder / "sharded.spacy"
    counted: Counter[str] = Counter()

    def loop() -> None:
        counted["sentences"] = run_plain(nlp, source, plain, counts)

    def shards() -> None:
        run_shards(nlp, source, sharded, sizes.shard_size)

    turns = []
    for number in range(sizes.repeats + 1):
        shutil.rmtree(f"{sharded}.shards", ignore_errors=True)
        sharded.unlink(missing_ok=True)
        # each is the first one in every second turn
        order = (loop, shards) if number % 2 else (shards, loop)
        found = {run: take_times(run) for run in order}
        # before the first turn nothing is in any cache
        if number:
            turns.append((found[loop], found[shards]))
    check_same(plain, sharded)
    shutil.rmtree(f"{sharded}.shards")
    for name, number in (("plain loop", 0), ("shards", 1)):
        seconds = statistics.median(turn[number].wall for turn in turns)
        out.add(
            f"transfer of {counted['sentences']:,} sentences, loaded pipeline",
            name,
            counted["sentences"] / seconds,
            "sentences/s",
        )
    for what, kind in (("", 0), (", processor time", 1)):
        ratio = statistics.median(turn[1][kind] / turn[0][kind] for turn in turns)
        out.add(f"overhead{what}", "shards against plain loop", 100 * (ratio - 1), "%")


def check_same(first: Path, second: Path) -> None:
    """Check that two outputs hold the same texts with the same entities.

    first (Path): A .spacy file.
    second (Path): Another one.
    RAISES (RuntimeError): If they don't.
    """
    import spacy
    from spacy.tokens import DocBin

    nlp = spacy.blank(LANG)
    docs = [
        [
            (
                doc.user_data["id"],
                doc.text,
                [(e.start_char, e.end_char, e.label_) for e in doc.ents],
            )
            for doc in DocBin().from_disk(path).get_docs(nlp.vocab)
        ]
        for path in (first, second)
    ]
    if docs[0] != docs[1]:
        raise RuntimeError(f"{first} and {second} hold different Docs")


class _Idle:
    """Take the shards of a run and do nothing with them."""

    def run(self, jobs: Iterable[Any]) -> Iterator[Any]:
        from spacy_xner.sharding.types import Outcome

        for job in jobs:
            # as it goes to another process
            pickle.dumps(job)
            yield Outcome(job.shard)


def measure_stages(corpora: Corpora, sizes: Sizes, out: Table) -> None:
    """What one core does: translation, all else, and the work of the first process.

    In seconds of processor time, which other work on the machine changes little.

    corpora (Corpora): The texts.
    sizes (Sizes): How much is measured.
    out (Table): Receives the rows.
    """
    from spacy.tokens import DocBin

    from spacy_xner.cli._run import make_reader
    from spacy_xner.sharding import runs
    from spacy_xner.sharding.counts import TransferStats
    from spacy_xner.sharding.outputs import hash_output, write_outputs
    from spacy_xner.sharding.specs import make_spec
    from spacy_xner.sharding.storage import open_storage
    from spacy_xner.sharding.worker import ShardWorker
    from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator

    source, output = corpora.get(sizes.overhead), corpora.folder / "stages.spacy"
    engine = CTranslate2Translator(inter_threads=1, intra_threads=1)
    nlp = make_nlp(engine)
    spent: Counter[str] = Counter()

    def time_calls(kind: Any, name: str) -> Callable[..., Any]:
        call = getattr(kind, name)

        def timed(*args: Any, **settings: Any) -> Any:
            start = time.process_time()
            try:
                return call(*args, **settings)
            finally:
                spent[name] += time.process_time() - start

        return timed

    engine.translate = time_calls(engine, "translate")  # type: ignore[method-assign]
    work = ShardWorker.run
    ShardWorker.run = time_calls(ShardWorker, "run")  # type: ignore[method-assign]
    try:
        summary = run_shards(nlp, source, output, sizes.shard_size)
    finally:
        ShardWorker.run = work  # type: ignore[method-assign]
    sentences = summary["languages"][LANG]["sentences"]
    rest = spent["run"] - spent["translate"]
    for what, seconds in (("translation", spent["translate"]), ("all else", rest)):
        out.add(what, "1 core", sentences / seconds, "sentences/s")

    def count(path: Path) -> int:
        return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())

    root = Path(f"{output}.shards")
    shards = summary["run"]["shards"]
    for what, size in (
        ("size of the source", source.stat().st_size),
        ("size of the shards", count(root)),
        ("size of the output", output.stat().st_size),
    ):
        out.add(what, "", size / sentences, "bytes/sentence")
    tokens = sum(array.nbytes for array in DocBin().from_disk(output).tokens)
    out.add("size of the tokens", "", tokens / sentences, "bytes/sentence")
    storage = open_storage(str(root))
    spec = make_spec(nlp, storage.root, langs=[LANG])
    run = runs.Run(
        storage,
        spec,
        make_reader(str(source), source_lang="en", format="jsonl"),
        size=sizes.shard_size,
        on_failure=_ignore,
        on_progress=_ignore,
    )
    seconds = take_times(run.make_plan).processor
    out.add("reading and cutting", "first process", sentences / seconds, "sentences/s")
    characters = sum(shard.characters for shard in run.plan)
    out.add("size of the text", "", characters / sentences, "characters/sentence")
    plan = (root / runs.PLAN).stat().st_size
    out.add("size of the plan", "", plan / shards, "bytes/shard")
    stats = TransferStats([LANG], attr=spec.attr)

    def write() -> None:
        write_outputs(run.read_results(stats), {LANG: output})
        hash_output(output)

    def find() -> None:
        for shard in run.plan:
            run.find_done(shard)

    seconds = take_times(write).processor
    out.add("writing the output", "first process", sentences / seconds, "sentences/s")
    seconds = take_times(find).processor
    out.add("finding what is done", "first process", sentences / seconds, "sentences/s")
    for stage in spec.stages:
        shutil.rmtree(root / stage.name)

    def hand_out() -> None:
        run.execute(_Idle(), is_stopped=_is_stopped)

    seconds = take_times(hand_out).processor
    out.add(
        "handing out the shards", "first process", sentences / seconds, "sentences/s"
    )


def _ignore(*args: Any) -> None:
    """Take what a run says of its progress."""


def _is_stopped() -> bool:
    return False


def measure_peer(
    corpora: Corpora, sizes: Sizes, out: Table, models: Path, assets: Path
) -> None:
    """The same weights through transformers' `generate`, same sentences and threads.

    corpora (Corpora): The texts, where there are no assets.
    sizes (Sizes): How much is measured.
    out (Table): Receives the rows.
    models (Path): Folder of the translators.
    assets (Path): Folder with the notes whose sentences have about 15 words.
    """
    missing = [
        name
        for name in ("torch", "transformers", "sacrebleu")
        if importlib.util.find_spec(name) is None
    ]
    if missing:
        msg.warn(f"Not installed: {', '.join(missing)}. The peer is left out.")
        return
    translators = load_benchmark("translators")
    texts = []
    if (assets / "text" / "aci-bench").is_dir():
        texts = translators.fifteen_words(assets, sizes.peer)
    else:
        texts = [text for text, _ in itertools.islice(make_sentences(1), sizes.peer)]
    rows = translators.Table()
    translators.compare_with_transformers(models, texts, rows)
    words = {
        "sentences/s, {}": ("translation, {}", "CTranslate2 int8", "sentences/s"),
        "sentences/s, transformers, {}": (
            "translation, {}",
            "transformers' generate",
            "sentences/s",
        ),
        "times transformers, {}": (
            "translation, {}",
            "CTranslate2 against transformers",
            "times",
        ),
    }
    values = {row["metric"]: row["value"] for row in rows.rows}
    for beam in ("greedy", "beam 4"):
        for metric, (what, engine, unit) in words.items():
            out.add(what.format(beam), engine, values[metric.format(beam)], unit)
    same = 100 * values["same text as transformers"]
    out.add("same translations", "CTranslate2 against transformers", same, "%")


def load_benchmark(name: str) -> Any:
    """Import another benchmark of this folder.

    name (str): Its name.
    RETURNS (Any): The module.
    """
    folder = str(Path(__file__).resolve().parent)
    sys.path.insert(0, folder)
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(folder)


def make_large_translator(folder: Path, layers: int, dim: int, vocabulary: int) -> None:
    """Write a translator of a given size with random weights, in int8.

    Its form is that of OPUS-MT: layers normalised after each part, swish, sinusoids.

    folder (Path): Where it is written.
    layers (int): Layers of the encoder, and of the decoder.
    dim (int): Width.
    vocabulary (int): Number of pieces.
    """
    import numpy
    from ctranslate2.specs import common_spec, transformer_spec

    rng = numpy.random.default_rng(0)
    spec = transformer_spec.TransformerSpec.from_config(
        (layers, layers),
        OPUS_HEADS,
        pre_norm=False,
        activation=common_spec.Activation.SWISH,
    )

    def draw(*shape: int) -> Any:
        return rng.normal(0.0, 0.05, shape).astype("float32")

    def linear(target: Any, rows: int, columns: int) -> None:
        target.weight, target.bias = draw(rows, columns), draw(rows)

    def norm(target: Any) -> None:
        target.gamma = numpy.ones(dim, "float32")
        target.beta = numpy.zeros(dim, "float32")

    def attention(target: Any, widths: Sequence[int]) -> None:
        for part, width in zip(target.linear, widths):
            linear(part, width * dim, dim)
        norm(target.layer_norm)

    embeddings = draw(vocabulary, dim)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = True
        side.position_encodings.encodings = draw(512, dim)
        found = side.embeddings
        (found[0] if isinstance(found, list) else found).weight = embeddings
        for layer in side.layer:
            attention(layer.self_attention, (3, 1))
            if side is spec.decoder:
                attention(layer.attention, (1, 2, 1))
            linear(layer.ffn.linear_0, OPUS_FFN * dim // OPUS_DIM, dim)
            linear(layer.ffn.linear_1, dim, OPUS_FFN * dim // OPUS_DIM)
            norm(layer.ffn.layer_norm)
    linear(spec.decoder.projection, vocabulary, dim)
    spec.decoder.projection.weight = embeddings
    pieces = ["<s>", "</s>", "<unk>", *(f"p{i}" for i in range(3, vocabulary))]
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


def measure_opus(corpora: Corpora, sizes: Sizes, out: Table) -> None:
    """Speed of a translator of the size of OPUS-MT, on one core, by processor time.

    Its weights are random: each translation gets the length that the shipped translator
    gives to it, in pieces of the shipped vocabulary. Those of OPUS-MT are longer, so
    that it has fewer to write.

    corpora (Corpora): Where the model is written.
    sizes (Sizes): How much is measured.
    out (Table): Receives the rows.
    """
    import ctranslate2
    import sentencepiece

    from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator

    texts = [text for text, _ in itertools.islice(make_sentences(1), sizes.peer)]
    one = {"inter_threads": 1, "intra_threads": 1}
    processor = sentencepiece.SentencePieceProcessor(
        model_file=str(SHIPPED_PATH / "en-xx" / "sentencepiece.model")
    )
    results = CTranslate2Translator(second_try=0, **one).translate(
        texts, source_lang="en", target_lang=LANG
    )
    layers, dim, vocabulary = sizes.opus
    folder = corpora.folder / "opus"
    make_large_translator(folder, layers, dim, vocabulary)
    translator = ctranslate2.Translator(
        str(folder), device="cpu", compute_type="int8", **one
    )
    lengths = sorted(
        (len(processor.encode(result.text)), len(processor.encode(text)))
        for text, result in zip(texts, results)
    )
    name = f"{layers}+{layers} layers of {dim}, 1 core"
    for beam, how in ((1, "greedy"), (4, "beam 4")):
        seconds = 0.0
        for first in range(0, len(lengths), 32):
            batch = lengths[first : first + 32]
            # all of a batch get the same length: their mean
            length = max(1, round(statistics.mean(target for target, _ in batch)))
            sources = [
                [f"p{3 + (97 * k + size) % (vocabulary - 3)}" for k in range(size)]
                for _, size in batch
            ]
            start = time.process_time()
            translator.translate_batch(
                sources,
                beam_size=beam,
                min_decoding_length=length,
                max_decoding_length=length,
            )
            seconds += time.process_time() - start
        out.add(f"translation, {how}", name, len(texts) / seconds, "sentences/s")


def measure_memory(corpora: Corpora, sizes: Sizes, out: Table) -> None:
    """Peak memory of a large run against a small one: the command and its children.

    The large runs have a translator that takes no time; smaller ones the shipped one.

    corpora (Corpora): The texts.
    sizes (Sizes): How much is measured.
    out (Table): Receives the rows.
    """
    if not read_memory(os.getpid()):
        msg.warn("This system does not tell the memory of a process: left out.")
        return
    config = corpora.folder / "light.cfg"
    config.write_text(LIGHT_CONFIG, encoding="utf8")
    light = ["--config", str(config), "--code", str(CODE)]
    for name, pair, options in (
        ("word for word", sizes.memory, light),
        ("shipped", sizes.memory_shipped, []),
    ):
        if not all(pair):
            continue
        peaks = []
        for number in pair:
            source = corpora.get(number)
            output = corpora.folder / "memory" / "fr.spacy"
            output.parent.mkdir()
            size = ["--shard-size", str(sizes.shard_size)]
            usage = run_command(make_transfer(source, output, *size, *options))
            sentences = count_sentences(output)
            peaks.append(usage.memory)
            out.add(
                f"peak memory, {sentences:,} sentences", name, usage.memory / _MB, "MB"
            )
            shutil.rmtree(output.parent)
        out.add(
            f"peak memory, {pair[1]:,} against {pair[0]:,} sentences",
            name,
            peaks[1] / peaks[0],
            "times",
        )


PARTS = ("throughput", "overhead", "stages", "peer", "opus", "memory")


def main(argv: Optional[Sequence[str]] = None) -> List[Row]:
    """Run the benchmark.

    argv (Optional[Sequence[str]]): Command line; that of the process if None.
    RETURNS (List[Row]): The rows.
    """
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--json", type=Path, help="file for the rows")
    parser.add_argument("--only", default=",".join(PARTS), help=f"of {','.join(PARTS)}")
    parser.add_argument("--engines", default="; ".join(ENGINES), help="separated by ;")
    parser.add_argument("--models", type=Path, default=SHIPPED_PATH)
    parser.add_argument("--assets", type=Path, default=Path("assets"))
    parser.add_argument("--work", type=Path, help="folder for the runs; needs space")
    parser.add_argument(
        "--quick", action="store_true", help="tiny, to see that it works"
    )
    parser.add_argument(
        "--sentences", type=int, help="of the throughput of each engine"
    )
    parser.add_argument("--overhead-sentences", type=int, help="of each turn")
    parser.add_argument("--repeats", type=int, help="turns of the overhead")
    parser.add_argument(
        "--memory-sentences", help="small and large run, e.g. 20000,200000"
    )
    parser.add_argument(
        "--shipped-sentences", help="the same, shipped translator; 0,0: none"
    )
    parser.add_argument("--peer-sentences", type=int)
    parser.add_argument("--plan", type=Path, help="print the plan of these rows only")
    prices = Prices()
    for name, value in prices._asdict().items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, default=value)
    parser.add_argument("--billions", type=float, default=1.0, help="of sentences")
    options = parser.parse_args(argv)
    if options.plan:
        rows = json.loads(options.plan.read_text(encoding="utf8"))
        prices = Prices(options.core_hour, options.gpu_hour, options.gpu_cores)
        print(plan_table(rows, options.billions * 1e9, prices))
        print(f"\n{limits_table(rows, options.billions * 1e9)}")
        return rows
    only = options.only.split(",")
    unknown = {*only} - {*PARTS}
    engines = [name.strip() for name in options.engines.split(";") if name.strip()]
    unknown |= {*engines} - {*ENGINES}
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    sizes = get_sizes(options)
    out = Table()
    if hasattr(os, "getloadavg"):
        out.add("load average before the run", "", os.getloadavg()[0], "processes")
    out.add("cores", "", count_cores(), "cores")
    with tempfile.TemporaryDirectory(dir=options.work) as folder:
        corpora = Corpora(Path(folder), sizes.lines)
        measures: Dict[str, Callable[[], None]] = {
            "throughput": partial(measure_throughput, corpora, sizes, out, engines),
            "overhead": partial(measure_overhead, corpora, sizes, out),
            "stages": partial(measure_stages, corpora, sizes, out),
            "peer": partial(
                measure_peer, corpora, sizes, out, options.models, options.assets
            ),
            "opus": partial(measure_opus, corpora, sizes, out),
            "memory": partial(measure_memory, corpora, sizes, out),
        }
        for part in PARTS:
            if part in only:
                try:
                    measures[part]()
                finally:
                    # what was measured stays when a later part fails
                    if options.json:
                        write_rows(options.json, out.rows)
    return out.rows


def get_sizes(options: argparse.Namespace) -> Sizes:
    """Get how much is measured from the command line.

    options (argparse.Namespace): The options.
    RETURNS (Sizes): The sizes.
    """
    sizes = QUICK if options.quick else Sizes()
    given = {
        "throughput": options.sentences,
        "overhead": options.overhead_sentences,
        "repeats": options.repeats,
        "peer": options.peer_sentences,
        "memory": _read_pair(options.memory_sentences),
        "memory_shipped": _read_pair(options.shipped_sentences),
    }
    changed = {name: value for name, value in given.items() if value is not None}
    return sizes._replace(**changed) if changed else sizes


def _read_pair(text: Optional[str]) -> Optional[Tuple[int, int]]:
    if text is None:
        return None
    small, large = map(int, text.split(","))
    return small, large


def count_cores() -> int:
    """RETURNS (int): Number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def write_rows(path: Path, rows: Sequence[Row]) -> None:
    """Write the rows; those of parts that were not measured now stay.

    path (Path): JSON file.
    rows (Sequence[Dict[str, Any]]): The rows.
    """
    known = json.loads(path.read_text(encoding="utf8")) if path.exists() else []
    new = {_get_key(row) for row in rows}
    merged = [*(row for row in known if _get_key(row) not in new), *rows]
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in merged)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf8")


def _get_key(row: Row) -> Tuple[str, str]:
    """What a row is about, whatever the size of the run."""
    return re.sub(r"\d[\d,]*", "#", row["what"]), row["engine"]


if __name__ == "__main__":
    main()
