from typing import Any, Dict, List, NamedTuple, Optional, Protocol, Tuple
from dataclasses import dataclass, field

TRANSLATE, ALIGN, PROJECT = "translate", "align", "project"
STAGES = (TRANSLATE, ALIGN, PROJECT)
"""The stages of a run, in order."""
FORMAT = 2
"""Version of shards and manifests: raise it when they change."""

Part = Tuple[str, ...]
"""Target languages that are worked on together: one, or all of a run."""


class Shard(NamedTuple):
    """A run of neighbouring texts that is worked on and written at once.

    number (int): Number in the order of the source.
    texts (str): Hash of the texts: what a translation depends on, in hexadecimal.
    items (str): Hash of the texts with ids, entities and all else they carry.
    docs (int): Number of texts.
    characters (int): Length of all texts.
    """

    number: int
    texts: str
    items: str
    docs: int
    characters: int


class Failure(NamedTuple):
    """A text that failed. It says nothing of what the text says.

    item (int): Number of the text in its shard.
    component (str): What failed.
    error (str): Kind of the error.
    message (str): Text of the error, which may quote the text; empty unless asked for.
    """

    item: int
    component: str
    error: str
    message: str = ""


class Stage(NamedTuple):
    """One stage of a run.

    name (str): One of `STAGES`.
    components (List[str]): Names of the components that run, in order.
    settings (Dict[str, Any]): All that the result depends on beside the input: JSON.
    whole (bool): Whether the result depends on all that texts carry, such as entities,
        or on the texts alone.
    """

    name: str
    components: List[str]
    settings: Dict[str, Any]
    whole: bool


@dataclass
class RunSpec:
    """All that a worker has to know, in a form that goes to other processes.

    root (str): Folder of the run: a path, or an address that fsspec knows.
    config (str): Config of the pipeline.
    stages (List[Stage]): The stages, in order.
    langs (List[str]): Target languages.
    translator (str): Name of the component that translates.
    attr (str): Name of the Doc attribute that holds the translations.
    versions (Dict[str, str]): Versions of the packages that decide about the result.
    apart (bool): Work on each language by itself, and keep what was made of it by
        itself, so that another language costs these nothing.
    whole_docs (bool): Keep whole Docs between stages, for pipelines with components
        that write more than translations.
    keep_source (bool): Let translated Docs remember their source.
    batch_size (int): Texts that are translated together.
    debug_text (bool): Keep the texts of errors, which may quote a clinical text.
    code (Optional[str]): Python file that is imported before the pipeline is made.
    gpu_id (int): Number of the GPU, -1 for the CPU.
    """

    root: str
    config: str
    stages: List[Stage]
    langs: List[str]
    translator: str
    attr: str
    versions: Dict[str, str]
    apart: bool = True
    whole_docs: bool = False
    keep_source: bool = True
    batch_size: int = 64
    debug_text: bool = False
    code: Optional[str] = None
    gpu_id: int = -1

    @property
    def parts(self) -> List[Part]:
        """RETURNS (List[Part]): The languages, by what is worked on together."""
        return [(lang,) for lang in self.langs] if self.apart else [tuple(self.langs)]


class Job(NamedTuple):
    """A shard to work on.

    shard (Shard): What is known of it.
    data (bytes): Its texts, packed; see `items.pack`.
    deadly (Tuple[int, ...]): Numbers of the texts that kill whoever works on them, and
        are left out.
    part (Optional[Part]): Languages to work on, None for all of the run.
    """

    shard: Shard
    data: bytes
    deadly: Tuple[int, ...] = ()
    part: Optional[Part] = None


@dataclass
class Outcome:
    """What a worker says of a shard.

    shard (Shard): The shard.
    made (List[str]): Stages that ran for any language; the others were there already.
    failures (Dict[Part, List[Failure]]): Texts that failed, by languages.
    warnings (List[str]): Warnings given on the way, without repeats.
    """

    shard: Shard
    made: List[str] = field(default_factory=list)
    failures: Dict[Part, List[Failure]] = field(default_factory=dict)
    warnings: List[str] = field(default_factory=list)

    def add(self, other: "Outcome") -> None:
        """Add what was said of the same shard in other languages.

        other (Outcome): The other outcome.
        """
        self.made = [*dict.fromkeys([*self.made, *other.made])]
        self.failures.update(other.failures)
        self.warnings = [*dict.fromkeys([*self.warnings, *other.warnings])]


class Worker(Protocol):
    """What works on shards."""

    def run(self, job: Job) -> Outcome:
        """Bring one shard through all stages.

        job (Job): The shard.
        RETURNS (Outcome): What became of it.
        """
        ...
