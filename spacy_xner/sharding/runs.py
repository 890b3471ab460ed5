import itertools
import json
import warnings
from typing import (
    Any,
    Callable,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Set,
    Tuple,
)
from dataclasses import dataclass, field

from spacy.language import Language

from ..errors import Errors, Warnings
from ..translation import Translation
from .counts import TransferStats
from .cutting import Source, cut, make_item, make_shard
from .engines import Engine
from .items import get_id, pack
from .manifests import (
    ALL,
    Manifest,
    get_input,
    get_names,
    read_data,
    read_manifest,
)
from .storage import LOCK, Storage, read_json, to_json
from .types import FORMAT, STAGES, Failure, Job, Part, RunSpec, Shard
from .worker import read_translations

RUN, PLAN = "run.json", "plan.jsonl"
RUNNING, FINISHED = "running", "finished"
_MAX_DIFFERENCES = 8

Reader = Callable[[Counter[str]], Iterable[Source]]
"""Opens the source anew: gets the counts to fill, gives the texts."""


@dataclass
class RunState:
    """What a run has written about itself.

    settings (Dict[str, Any]): All settings that its results depend on.
    state (str): "running" until all is written, then "finished".
    replace (bool): Whether outputs of earlier runs may be replaced.
    outputs (Dict[str, str]): Hash of each output by its path; "" before it is written.
    earlier (Dict[str, str]): The same for what earlier runs in the folder have written
        and this one does not, such as other languages.
    """

    settings: Dict[str, Any]
    state: str = RUNNING
    replace: bool = False
    outputs: Dict[str, str] = field(default_factory=dict)
    earlier: Dict[str, str] = field(default_factory=dict)

    def write(self, storage: Storage) -> None:
        """Write it to the folder of the run.

        storage (Storage): The folder.
        """
        data = {"format": FORMAT, "package": "spacy-xner", **vars(self)}
        storage.write(RUN, to_json(data))


def read_state(storage: Storage) -> Optional[RunState]:
    """Read what an earlier run has written about itself.

    storage (Storage): Folder of the run.
    RETURNS (Optional[RunState]): The state, None if there was no run.
    RAISES (ValueError): If the folder is none of a run, of another version of this
        package, or damaged.
    """
    data = read_json(storage, RUN)
    if data is None:
        foreign = [name for name in storage.list() if name != LOCK]
        if foreign:
            raise ValueError(Errors.E914.format(path=storage.root, name=foreign[0]))
        return None
    if is_of_other_format(data):
        raise ValueError(
            Errors.E921.format(path=storage.root, found=data["format"], expected=FORMAT)
        )
    types = {
        "settings": dict,
        "state": str,
        "replace": bool,
        "outputs": dict,
        "earlier": dict,
    }
    fits = data.get("package") == "spacy-xner" and all(
        isinstance(data.get(name), type) for name, type in types.items()
    )
    if not fits:
        raise ValueError(Errors.E906.format(path=f"{storage.root}/{RUN}"))
    return RunState(**{name: data[name] for name in types})


def is_of_other_format(data: Dict[str, Any]) -> bool:
    """Tell whether another version of this package wrote what a run says of itself.

    data (Dict[str, Any]): The content of `RUN`.
    RETURNS (bool): Whether it did, in a form that this version does not read.
    """
    found = data.get("format")
    is_own = data.get("package") == "spacy-xner" and isinstance(found, int)
    return is_own and found != FORMAT


def find_differences(old: Any, new: Any, path: str = "") -> List[str]:
    """Say how two settings differ.

    old (Any): Settings of an earlier run: JSON data.
    new (Any): Settings now.
    path (str): Where they stand.
    RETURNS (List[str]): A line for each difference.
    """
    if isinstance(old, dict) and isinstance(new, dict):
        return [
            line
            for key in sorted({*old, *new})
            for line in find_differences(
                old.get(key), new.get(key), f"{path}.{key}" if path else key
            )
        ]
    return [] if old == new else [f"{path}: {_show(old)} before, {_show(new)} now"]


def _show(value: Any) -> str:
    return "nothing" if value is None else json.dumps(value)


class Failed(NamedTuple):
    """A text that failed, with all that is kept of it.

    shard (int): Number of its shard.
    id (str): Its id.
    failure (Failure): What failed; in several languages, in the first of them.
    langs (List[str]): Languages in which it failed.
    text (str): The text; empty unless it was asked for.
    """

    shard: int
    id: str
    failure: Failure
    langs: List[str]
    text: str = ""


class Run:
    """Cut a source into shards and bring all of them through the stages.

    storage (Storage): Folder of the run, locked.
    spec (RunSpec): The run.
    read (Reader): Opens the source.
    size (int): Characters of a shard, about.
    retry (bool): Try texts again that failed in an earlier run.
    on_failure (Callable[[Failed], None]): Called for each text that failed, in this run
        or in an earlier one. May raise, which stops the run.
    on_progress (Callable[[Shard, bool], None]): Called for each shard that is done,
        with whether it was worked on now.
    """

    def __init__(
        self,
        storage: Storage,
        spec: RunSpec,
        read: Reader,
        *,
        size: int,
        retry: bool = False,
        on_failure: Callable[[Failed], None],
        on_progress: Callable[[Shard, bool], None],
    ):
        self.storage = storage
        self.spec = spec
        self.read = read
        self.size = size
        self.retry = retry
        self.on_failure = on_failure
        self.on_progress = on_progress
        self.plan: List[Shard] = []
        self.reader: Counter[str] = Counter()
        self.made: Counter[str] = Counter()
        self.done = 0
        self.worked = 0
        self._warned: Set[str] = set()

    def make_plan(self) -> None:
        """Read the source once, to see that all of it can be read and where to cut."""
        items = map(make_item, self.read(self.reader))
        self.plan = [
            make_shard(number, items_)
            for number, items_ in enumerate(cut(items, self.size))
        ]

    def check_plan(self, *, update: bool) -> None:
        """Compare the plan with that of an earlier run, and write it.

        update (bool): Whether the texts may have changed.
        RAISES (ValueError): If they have and may not.
        """
        lines = [json.dumps(list(shard[1:])) for shard in self.plan]
        data = "".join(f"{line}\n" for line in lines).encode("ascii")
        earlier = self.storage.read(PLAN)
        if earlier is not None and earlier != data and not update:
            known = {*earlier.decode("ascii", errors="replace").splitlines()}
            new = sum(line not in known for line in lines)
            raise ValueError(
                Errors.E915.format(
                    path=self.storage.root,
                    new=new,
                    total=len(lines),
                    before=len(known),
                )
            )
        if earlier != data:
            self.storage.write(PLAN, data)

    def find_done(self, shard: Shard) -> Optional[Dict[Part, Manifest]]:
        """Find a shard that is through all stages in all languages.

        shard (Shard): The shard.
        RETURNS (Optional[Dict[Part, Manifest]]): Manifests of the last stage by
            languages, None if there is work.
        """
        done = {}
        for part in self.spec.parts:
            manifest = self._find_part(shard, part)
            if manifest is not None:
                done[part] = manifest
        return done if len(done) == len(self.spec.parts) else None

    def _find_part(self, shard: Shard, part: Part) -> Optional[Manifest]:
        place = (self.storage, self.spec, len(self.spec.stages) - 1, shard, part)
        try:
            manifest = read_manifest(*place)
            if manifest is not None:
                read_data(*place, manifest)
        except ValueError:
            # the worker says what is wrong, and makes it again
            return None
        if manifest is not None and self.retry and manifest.failures:
            self._forget(shard, part)
            return None
        return manifest

    def _forget(self, shard: Shard, part: Part) -> None:
        """Remove what was made of a shard in some languages."""
        for stage in self.spec.stages:
            self.storage.remove(get_names(self.spec, stage, shard, part)[0])

    def execute(
        self, engine: Engine, *, is_stopped: Callable[[], bool], texts: bool = False
    ) -> bool:
        """Work on all shards that are not done.

        engine (Engine): What runs the work.
        is_stopped (Callable[[], bool]): Asked before each shard.
        texts (bool): Hand texts that failed to `on_failure`.
        RETURNS (bool): Whether all shards are done.
        """
        pending: Dict[int, List[Source]] = {}

        def make_jobs() -> Iterator[Job]:
            sources = iter(self.read(Counter()))
            for shard in self.plan:
                if is_stopped():
                    return
                taken = [*itertools.islice(sources, shard.docs)]
                done = self.find_done(shard)
                if done is not None:
                    self.done += 1
                    failures = {part: found.failures for part, found in done.items()}
                    self._report(shard, taken, failures, texts)
                    self.on_progress(shard, False)
                    continue
                if make_shard(shard.number, [make_item(s) for s in taken]) != shard:
                    raise ValueError(Errors.E916)
                pending[shard.number] = taken
                yield Job(shard, pack(taken))

        for outcome in engine.run(make_jobs()):
            self.done += 1
            self.worked += 1
            self.made.update(outcome.made)
            for text in outcome.warnings:
                self._warn(text)
            taken = pending.pop(outcome.shard.number)
            self._report(outcome.shard, taken, outcome.failures, texts)
            self.on_progress(outcome.shard, True)
        return self.done == len(self.plan)

    def _report(
        self,
        shard: Shard,
        sources: List[Source],
        failures: Mapping[Part, Iterable[Failure]],
        texts: bool,
    ) -> None:
        first: Dict[int, Failure] = {}
        langs: Dict[int, List[str]] = {}
        for part, found in failures.items():
            for failure in found:
                first.setdefault(failure.item, failure)
                langs.setdefault(failure.item, []).extend(part)
        for item in sorted(first):
            source = sources[item]
            text = source.text if texts else ""
            self.on_failure(
                Failed(shard.number, get_id(source), first[item], langs[item], text)
            )

    def _warn(self, text: str) -> None:
        """Warn once of what many shards may say."""
        if text not in self._warned:
            self._warned.add(text)
            warnings.warn(text, stacklevel=4)

    def read_shards(self) -> Iterator[Tuple[Shard, List[Tuple[Manifest, bytes]]]]:
        """Read what the last stage made of each shard, in the order of the source.

        YIELDS (Tuple[Shard, List[Tuple[Manifest, bytes]]]): The shards with their
            manifests and contents, for each language or for all of them.
        RAISES (ValueError): If a shard has been damaged since it was made.
        """
        for shard in self.plan:
            yield shard, [self._read_part(shard, part) for part in self.spec.parts]

    def _read_part(self, shard: Shard, part: Part) -> Tuple[Manifest, bytes]:
        last = len(self.spec.stages) - 1
        place = (self.storage, self.spec, last, shard, part)
        manifest = read_manifest(*place)
        if manifest is None:
            names = get_names(self.spec, self.spec.stages[last], shard, part)
            raise ValueError(
                Errors.E907.format(
                    path=f"{self.storage.root}/{names[0]}",
                    reason="it is not that of this run",
                )
            )
        return manifest, read_data(*place, manifest)

    def read_results(self, stats: TransferStats) -> Iterator[List[bytes]]:
        """Read what the last stage of a transfer made of each shard.

        stats (TransferStats): Receives the counts.
        YIELDS (List[bytes]): The contents of each shard, for each language or for all
            of them, in the order of the source.
        RAISES (ValueError): If a shard has been damaged since it was made.
        """
        for _, found in self.read_shards():
            for number, (manifest, _) in enumerate(found):
                stats.add(manifest.counts, is_first=number == 0)
            yield [data for _, data in found]

    def read_translations(
        self, nlp: Language
    ) -> Iterator[Tuple[Source, Dict[str, Translation]]]:
        """Read the source once more, with what the stage "translate" made of it.

        nlp (Language): The pipeline.
        YIELDS (Tuple[Source, Dict[str, Translation]]): Each text that has not failed in
            all languages, with its translations by language.
        RAISES (ValueError): If a shard has been damaged since it was made.
        """
        sources = iter(self.read(Counter()))
        for shard, contents in self.read_shards():
            found = [
                read_translations(data, shard, self.spec, nlp) for _, data in contents
            ]
            for source, *parts in zip(itertools.islice(sources, shard.docs), *found):
                known = [part for part in parts if part is not None]
                if known:
                    yield source, {k: v for part in known for k, v in part.items()}

    def add_counts(self, stats: TransferStats) -> None:
        """Count sentences, for runs that end before the last stage.

        stats (TransferStats): Receives the counts.
        """
        for _, found in self.read_shards():
            for manifest, _ in found:
                for lang, counts in manifest.counts.items():
                    stats.langs[lang].add(counts)

    def sweep(self) -> int:
        """Remove shards of texts that the run no longer has.

        Those of other languages stay for a run that has them again.

        RETURNS (int): Number of shards removed.
        """
        removed = 0
        self.storage.remove_temporary()
        for stage in self.spec.stages:
            inputs = {get_input(stage, shard) for shard in self.plan}
            for name in self.storage.list(stage.name):
                # FOLDER/HASH-LANGUAGE.SUFFIX
                key, _, tag = name.partition("/")[2].partition(".")[0].partition("-")
                if key not in inputs or not tag or (tag == ALL) == self.spec.apart:
                    self.storage.remove(name)
                    removed += name.endswith(".json")
        return removed


def open_run(
    storage: Storage,
    settings: Dict[str, Any],
    *,
    outputs: Iterable[str],
    overwrite: bool = False,
    update: bool = False,
    resume: bool = True,
) -> bool:
    """Begin a run, or go on with an earlier one.

    storage (Storage): Folder of the run, locked.
    settings (Dict[str, Any]): All settings that its results depend on.
    outputs (Iterable[str]): Paths that will be written at the end.
    overwrite (bool): Begin anew after a run that was finished or had other settings.
    update (bool): Go on also with other settings, and do only what has changed.
    resume (bool): Go on with a run that was not finished.
    RETURNS (bool): Whether there is an earlier run to go on with.
    RAISES (ValueError): If the settings have changed, and nothing says what to do.
    """
    found = read_json(storage, RUN) if overwrite else None
    if found is not None and is_of_other_format(found):
        clear_run(storage)
    state = read_state(storage)
    if state is None:
        _begin(storage, settings, outputs, replace=overwrite or update)
        return False
    # a run that ended after a stage goes on, and one that ends earlier forgets nothing
    settings = {**state.settings, **settings}
    known = {name: settings[name] for name in state.settings}
    differences = find_differences(state.settings, known)
    is_new = not resume or (overwrite and (differences or state.state == FINISHED))
    if is_new and not update:
        if not resume and state.state == FINISHED and not overwrite:
            # its output is there: it may not be replaced unasked
            raise ValueError(Errors.E917.format(path=storage.root))
        clear_run(storage)
        _begin(storage, settings, outputs, replace=overwrite or state.replace)
        return False
    if differences and not update:
        shown = differences[:_MAX_DIFFERENCES]
        more = len(differences) - len(shown)
        if more:
            shown.append(f"and {more} more")
        raise ValueError(
            Errors.E918.format(path=storage.root, differences="\n- ".join(shown))
        )
    if differences:
        warnings.warn(
            Warnings.W903.format(differences="; ".join(differences)), stacklevel=2
        )
    _begin(
        storage,
        settings,
        outputs,
        replace=overwrite or update or state.replace,
        earlier=state,
    )
    return True


def _begin(
    storage: Storage,
    settings: Dict[str, Any],
    outputs: Iterable[str],
    *,
    replace: bool,
    earlier: Optional[RunState] = None,
) -> None:
    known = {} if earlier is None else {**earlier.earlier, **earlier.outputs}
    state = RunState(
        settings=settings,
        replace=replace,
        outputs={path: known.pop(path, "") for path in outputs},
        earlier={path: digest for path, digest in known.items() if digest},
    )
    state.write(storage)


def clear_run(storage: Storage) -> None:
    """Remove all that a run has written to its folder; the lock stays.

    storage (Storage): Folder of the run.
    """
    # the description goes first: a run that is half removed is none
    storage.remove(RUN)
    storage.remove(PLAN)
    for stage in STAGES:
        for name in storage.list(stage):
            storage.remove(name)
