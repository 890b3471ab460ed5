"""Tables of what large transfers take, in Markdown, and a plan for larger ones."""

from typing import Any, Dict, List, NamedTuple, Optional, Sequence

from .report import markdown_table

Row = Dict[str, Any]

SENTENCES = 1_000_000_000
SHARD_SIZE = 100_000
"""Characters of a shard, as the commands have it."""
LARGE = "6+6 layers of 512, 1 core"
"""What the rows call a translator of the size of OPUS-MT."""
# Cores of the example, and GPUs.
_CORES, _GPUS = 64, 1
_HOUR, _DAY = 3600.0, 24.0
_STAGES, _FILES = 3, 2
# Bytes of a shard in the plan, while it is compared with that of an earlier run.
_PLANNED = 800
# The largest block of bytes in a .spacy file, such as that of all tokens.
_BLOCK = 1 << 32
_SECOND = "sentences/s"
_FIRST = "first process"
_SIZE = "size of"


class Prices(NamedTuple):
    """What machines cost. Nothing of this was measured.

    core_hour (float): Price of an hour of one core, in dollars.
    gpu_hour (float): Price of an hour of a machine with one GPU, in dollars.
    gpu_cores (float): How many cores one GPU is worth in translation. By the benchmark
        that CTranslate2 3.6 publishes for OPUS-MT (README, newstest2014, beam 4), one
        A10G in float16 writes 9,296.7 tokens/s, four threads in int8 696.1.
    """

    core_hour: float = 0.04
    gpu_hour: float = 1.0
    gpu_cores: float = 4 * 9296.7 / 696.1


class Plan(NamedTuple):
    """What one translator takes.

    name (str): The translator.
    core_hours (float): Hours of one core, all on cores.
    cpu_cost (float): Their price, in dollars.
    gpu_hours (float): Hours of one GPU for the translation.
    cores_per_gpu (float): Cores that do all else as fast as one GPU translates.
    gpu_cost (float): Price of GPUs and cores, in dollars.
    """

    name: str
    core_hours: float
    cpu_cost: float
    gpu_hours: float
    cores_per_gpu: float
    gpu_cost: float


def find_value(rows: Sequence[Row], what: str, engine: str = "") -> Optional[float]:
    """Find a figure.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/scale.json`.
    what (str): What was measured.
    engine (str): What did the work.
    RETURNS (Optional[float]): The value, None if it was not measured.
    """
    for row in rows:
        if (row["what"], row["engine"]) == (what, engine):
            return float(row["value"])
    return None


def make_plan(
    rows: Sequence[Row], sentences: float = SENTENCES, prices: Optional[Prices] = None
) -> List[Plan]:
    """Work out what a transfer takes from the rates of one core.

    With T sentences/s translated and E sentences/s of all else, on one core, a sentence
    takes 1/T + 1/E seconds of a core; a GPU that is worth G cores takes 1/(G T) for the
    translation, and 1/E of a core is still to be done.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/scale.json`.
    sentences (float): Number of sentences.
    prices (Optional[Prices]): What machines cost.
    RETURNS (List[Plan]): A plan for each translator that was measured.
    """
    prices = prices or Prices()
    rest = find_value(rows, "all else", "1 core")
    plans = []
    for name, what, engine in (
        ("shipped", "translation", "1 core"),
        ("OPUS-MT size, greedy", "translation, greedy", LARGE),
        ("OPUS-MT size, beam 4", "translation, beam 4", LARGE),
    ):
        rate = find_value(rows, what, engine)
        if rate is None or rest is None:
            continue
        translation = sentences / rate / _HOUR
        others = sentences / rest / _HOUR
        gpu_hours = translation / prices.gpu_cores
        plans.append(
            Plan(
                name=name,
                core_hours=translation + others,
                cpu_cost=(translation + others) * prices.core_hour,
                gpu_hours=gpu_hours,
                cores_per_gpu=others / gpu_hours,
                gpu_cost=gpu_hours * prices.gpu_hour + others * prices.core_hour,
            )
        )
    return plans


def plan_table(
    rows: Sequence[Row], sentences: float = SENTENCES, prices: Optional[Prices] = None
) -> str:
    """Make the table of time and cost of a large transfer.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/scale.json`.
    sentences (float): Number of sentences.
    prices (Optional[Prices]): What machines cost.
    RETURNS (str): A Markdown table.
    """
    table = [
        [
            plan.name,
            _round(plan.core_hours),
            _round(plan.core_hours / _CORES / _DAY),
            _round(plan.cpu_cost),
            _round(plan.gpu_hours),
            _round(plan.gpu_hours / _GPUS / _DAY),
            _round(plan.cores_per_gpu),
            _round(plan.gpu_cost),
        ]
        for plan in make_plan(rows, sentences, prices)
    ]
    header = [
        "translator",
        "core hours",
        f"days on {_CORES} cores",
        "$",
        "GPU hours (assumed)",
        "days on 1 GPU",
        "cores beside it",
        "$ (assumed)",
    ]
    return markdown_table(header, table)


def limits_table(rows: Sequence[Row], sentences: float = SENTENCES) -> str:
    """Make the table of what grows with the number of sentences.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/scale.json`.
    sentences (float): Number of sentences.
    RETURNS (str): A Markdown table.
    """
    table: List[List[str]] = []
    for what, name in (
        ("size of the source", "source"),
        ("size of the shards", "shards, until `--clean`"),
        ("size of the output", "output"),
    ):
        size = find_value(rows, what)
        if size is not None:
            table.append([name, _bytes(size * sentences), f"{_round(size)} bytes each"])
    tokens = find_value(rows, "size of the tokens")
    if tokens is not None:
        most = f"{_count(_BLOCK / tokens)} sentences"
        table.append(["what fits in one `.spacy` file", most, "4 GB of tokens"])
    characters = find_value(rows, "size of the text")
    entry = find_value(rows, "size of the plan")
    if characters is not None and entry is not None:
        shards = sentences * characters / SHARD_SIZE
        files = _FILES * _STAGES * shards
        table += [
            ["shards", _round(shards), f"of {SHARD_SIZE:,} characters"],
            ["files", _count(files), f"{_FILES * _STAGES} for each shard and language"],
            ["`plan.jsonl`", _bytes(shards * entry), f"{_round(entry)} bytes a shard"],
            ["memory for the plan", _bytes(shards * _PLANNED), "about, first process"],
        ]
    for what, name in (
        ("reading and cutting", "reading and cutting, before the work"),
        ("handing out the shards", "handing out the shards, during the work"),
        ("writing the output", "writing the output, after the work"),
        ("finding what is done", "finding what is done, after a stop"),
    ):
        rate = find_value(rows, what, _FIRST)
        if rate is not None:
            hours = sentences / rate / _HOUR
            table.append([name, f"{_round(hours)} h", f"{_round(rate)} {_SECOND}"])
    feed = find_value(rows, "handing out the shards", _FIRST)
    rates = [find_value(rows, name, "1 core") for name in ("translation", "all else")]
    if feed is not None and None not in rates:
        need = sum(1 / rate for rate in rates if rate)
        table.append(
            ["cores that one first process keeps busy", _round(feed * need), "shipped"]
        )
    return markdown_table(["", f"{_count(sentences)} sentences", "from"], table)


def scale_table(rows: Sequence[Row]) -> str:
    """Make the table of what was measured, without what `limits_table` shows.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/scale.json`.
    RETURNS (str): A Markdown table.
    """
    table = [
        [row["what"], row["engine"], f"{_round(row['value'])} {row['unit']}"]
        for row in rows
        if row["engine"] != _FIRST and not row["what"].startswith(_SIZE)
    ]
    return markdown_table(["what", "with", "measured"], table)


def _round(value: float) -> str:
    """Round to three digits."""
    digits = f"{value:.3g}"
    return f"{float(digits):,.0f}" if abs(value) >= 100 else digits


def _bytes(size: float) -> str:
    for unit, factor in (("TB", 1e12), ("GB", 1e9), ("MB", 1e6)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{_round(size)} bytes"


def _count(number: float) -> str:
    for name, factor in (("billion", 1e9), ("million", 1e6)):
        if number >= factor:
            return f"{_round(number / factor)} {name}"
    return _round(number)


TABLES: Dict[str, Dict[str, Any]] = {
    name: {"file": "scale.json", "make": make}
    for name, make in (
        ("scale", scale_table),
        ("scale-plan", plan_table),
        ("scale-limits", limits_table),
    )
}
"""Makers of tables by the name of their place, with the file that they read."""
