"""Let a pipeline label gold texts, and measure what that costs."""

import sys
import time
from typing import Any, Callable, Dict, List, Optional, Sequence, Set
from dataclasses import asdict, dataclass
from pathlib import Path

from spacy.language import Language

from .evaluate import doc_spans
from .metrics import CharSpan, normalise_label

# Texts are labelled again until so much time has passed: a few lines take too little.
SECONDS = 1.0
MAX_ROUNDS = 20
# Texts that bring up what a pipeline loads at its first use.
WARM_UP = 2
_MB = 2**20
_STATUS = Path("/proc/self/status")
_PEAK = "VmHWM:"


@dataclass
class Tagging:
    """What a pipeline found in texts, and what that cost.

    spans (List[List[Tuple[int, int, str]]]): Start, end (characters) and label of the
        entities of each text.
    lang (str): Language of the pipeline.
    labels (List[str]): Labels that its components say they know, as they are compared;
        empty if they do not say.
    load_seconds (float): Time until the first texts are labelled.
    seconds (float): Time for all texts after that.
    words (int): Number of words (tokens) of the texts.
    memory_mb (Optional[float]): Peak memory of the process in mebibytes; None where the
        system does not tell.
    """

    spans: List[List[CharSpan]]
    lang: str
    labels: List[str]
    load_seconds: float
    seconds: float
    words: int
    memory_mb: Optional[float]

    @property
    def words_per_second(self) -> float:
        """RETURNS (float): Words that are labelled in a second."""
        return self.words / max(self.seconds, 1e-9)

    def to_dict(self) -> Dict[str, Any]:
        """RETURNS (Dict[str, Any]): Plain data, without any text."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Dict[str, Any]) -> "Tagging":
        """Make it from what `to_dict` gave.

        data (Dict[str, Any]): The data.
        RETURNS (Tagging): The same again.
        RAISES (TypeError, ValueError): If it is something else.
        """
        found = cls(**data)
        found.spans = [
            [(int(start), int(end), str(label)) for start, end, label in spans]
            for spans in found.spans
        ]
        return found


def tag(
    load: Callable[[], Language],
    texts: Sequence[str],
    *,
    spans_key: Optional[str] = None,
    batch_size: int = 64,
) -> Tagging:
    """Load a pipeline, and let it label texts.

    load (Callable[[], Language]): Loads the pipeline.
    texts (Sequence[str]): The texts, one or more.
    spans_key (Optional[str]): Take this span group instead of the entities.
    batch_size (int): Texts per batch.
    RETURNS (Tagging): What it found, and the costs.
    """
    start = time.perf_counter()
    nlp = load()
    for _ in nlp.pipe(texts[:WARM_UP], batch_size=batch_size):
        pass
    load_seconds = time.perf_counter() - start
    spans: List[List[CharSpan]] = []
    words, rounds, start = 0, 0, time.perf_counter()
    while rounds == 0 or (
        rounds < MAX_ROUNDS and time.perf_counter() - start < SECONDS
    ):
        docs = list(nlp.pipe(texts, batch_size=batch_size))
        rounds += 1
    seconds = (time.perf_counter() - start) / rounds
    for doc in docs:
        spans.append(doc_spans(doc, spans_key=spans_key))
        words += sum(not token.is_space for token in doc)
    return Tagging(
        spans=spans,
        lang=nlp.lang or "xx",
        labels=sorted(_get_labels(nlp)),
        load_seconds=load_seconds,
        seconds=seconds,
        words=words,
        memory_mb=get_peak_memory(),
    )


def get_peak_memory() -> Optional[float]:
    """Get the most memory that this process has had so far.

    RETURNS (Optional[float]): Mebibytes; None where the system does not tell.
    """
    # The usage of a new process begins with that of its parent: Linux knows better.
    if _STATUS.exists():
        for line in _STATUS.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith(_PEAK):
                return int(line.split()[1]) / 1024
    try:
        import resource
    except ImportError:
        return None
    return get_megabytes(resource.getrusage(resource.RUSAGE_SELF))


def get_megabytes(usage: Any) -> float:
    """Get the peak memory of the usage that the system tells of a process.

    usage (Any): What `resource.getrusage` or `os.wait4` gives.
    RETURNS (float): Mebibytes.
    """
    # Bytes on a Mac, kibibytes elsewhere.
    return usage.ru_maxrss / (_MB if sys.platform == "darwin" else 1024)


def _get_labels(nlp: Language) -> Set[str]:
    """Get the labels of all components that write entities."""
    found: Set[str] = set()
    for name, _ in nlp.pipeline:
        if "doc.ents" in nlp.get_pipe_meta(name).assigns:
            found.update(nlp.pipe_labels.get(name, ()))
    return {normalise_label(label) for label in found}
