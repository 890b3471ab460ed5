import os
import re
import statistics
import subprocess
import sys
import tempfile
from typing import Any, Dict, Iterable, List, Optional, Union
from dataclasses import asdict, dataclass
from pathlib import Path

from spacy.tokens import DocBin

from ..corpora.records import blank
from ..errors import Errors

# What spaCy's own benchmark prints.
_MEAN = re.compile(r"Mean: ([\d.]+) words/s \(95% CI: ([-+]?[\d.]+) \+?([-+]?[\d.]+)\)")
_LOAD = """
import time, sys
import spacy
start = time.perf_counter()
spacy.util.get_lang_class(sys.argv[2])
language = time.perf_counter()
spacy.load(sys.argv[1])
print(language - start, time.perf_counter() - language)
"""
_MB = 2**20


@dataclass
class LoadTime:
    """Time to load a pipeline after spaCy's import, in seconds.

    language_seconds (float): Import of spaCy's own data of the language, such as its
        tokeniser rules, which every pipeline of the language needs.
    load_seconds (float): `spacy.load` after that.
    """

    language_seconds: float
    load_seconds: float


@dataclass
class Speed:
    """Speed of a pipeline, by spaCy's `benchmark speed`.

    words_per_second (float): Mean over the batches.
    low (float): Lower end of the 95 % interval of the mean.
    high (float): Upper end.
    """

    words_per_second: float
    low: float
    high: float


def measure_speed(
    pipeline: Union[str, Path],
    texts: Iterable[str],
    *,
    lang: str,
    batch_size: Optional[int] = None,
    n_batches: int = 30,
    warmup: int = 1,
    one_core: bool = True,
) -> Speed:
    """Let spaCy measure how many words a pipeline handles in a second.

    It runs `spacy benchmark speed` in a process of its own, with one thread.

    pipeline (Union[str, Path]): Folder or package name.
    texts (Iterable[str]): The texts; batches are drawn from them.
    lang (str): Language of the texts.
    batch_size (Optional[int]): Texts per batch, by default that of the pipeline.
    n_batches (int): Batches, 30 or more.
    warmup (int): Rounds over all texts before.
    one_core (bool): Bind the process to one core, where the system can do that.
    RETURNS (Speed): Words per second.
    RAISES (ValueError): If the benchmark fails.
    """
    tokenizer = blank(lang).tokenizer
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.spacy"
        DocBin(docs=[tokenizer(text) for text in texts]).to_disk(path)
        call = [sys.executable, "-m", "spacy", "benchmark", "speed", str(pipeline)]
        call += [str(path), "--batches", str(n_batches), "--warmup", str(warmup)]
        if batch_size is not None:
            call += ["--batch-size", str(batch_size)]
        output = _run(call, one_core=one_core)
    match = _MEAN.search(output)
    if match is None:
        raise ValueError(
            Errors.E511.format(command=" ".join(call), status=0, output=output[-500:])
        )
    mean, below, above = (float(value) for value in match.groups())
    return Speed(mean, mean + below, mean + above)


def measure_load(
    pipeline: Union[str, Path],
    *,
    lang: str,
    repeats: int = 3,
    one_core: bool = True,
) -> LoadTime:
    """Measure how long `spacy.load` takes in a fresh process, after spaCy's import.

    It imports what is installed beside spaCy: with spacy-transformers there, all of
    torch, whether the pipeline needs it or not.

    pipeline (Union[str, Path]): Folder or package name.
    lang (str): Language of the pipeline.
    repeats (int): Processes; the median counts.
    one_core (bool): Bind the process to one core, where the system can do that.
    RETURNS (LoadTime): Seconds.
    RAISES (ValueError): If the pipeline can't be loaded.
    """
    call = [sys.executable, "-c", _LOAD, str(pipeline), lang]
    times = [
        [float(part) for part in _run(call, one_core=one_core).split()[-2:]]
        for _ in range(repeats)
    ]
    return LoadTime(*(statistics.median(column) for column in zip(*times)))


def find_wheel(folder: Union[str, Path], lang: str) -> Optional[Path]:
    """Find the wheel of a language's pipeline.

    folder (Union[str, Path]): Folder with packages, searched to any depth.
    lang (str): Language code, with which the name of the wheel begins.
    RETURNS (Optional[Path]): The newest such wheel, if there is one.
    """
    found = sorted(Path(folder).glob(f"**/{lang}_*.whl"), key=_get_time)
    return found[-1] if found else None


def measure_costs(
    pipeline: Union[str, Path],
    texts: List[str],
    *,
    lang: str,
    wheel: Optional[Path] = None,
    **settings: Any,
) -> Dict[str, Any]:
    """Measure speed, time to load and size of a pipeline.

    pipeline (Union[str, Path]): Folder or package name.
    texts (List[str]): Texts for the speed.
    lang (str): Language of the texts.
    wheel (Optional[Path]): Its wheel.
    settings (Any): Settings of `measure_speed`.
    RETURNS (Dict[str, Any]): Plain data for JSON: the keys of `Speed` and `LoadTime`,
        and "wheel_mb" (mebibytes; None without a wheel).
    """
    size = None if wheel is None else wheel.stat().st_size / _MB
    return {
        **asdict(measure_speed(pipeline, texts, lang=lang, **settings)),
        **asdict(measure_load(pipeline, lang=lang)),
        "wheel_mb": size,
    }


def _get_time(path: Path) -> float:
    return path.stat().st_mtime


def _run(call: List[str], *, one_core: bool) -> str:
    # The fewest cores that the system lets this process use, for its child only.
    bind = _bind_to_one_core if one_core and hasattr(os, "sched_setaffinity") else None
    process = subprocess.run(
        call,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        preexec_fn=bind,
    )
    if process.returncode:
        raise ValueError(
            Errors.E511.format(
                command=" ".join(call),
                status=process.returncode,
                output=process.stderr[-500:],
            )
        )
    return process.stdout


def _bind_to_one_core() -> None:
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
