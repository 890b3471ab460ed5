import collections
import multiprocessing
import os
import signal
import threading
import warnings
from typing import (
    Any,
    Callable,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    Optional,
    Protocol,
    Sequence,
)
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from spacy.language import Language

from ..errors import Errors, Warnings
from .storage import RemoteStorage, open_storage
from .types import Job, Outcome, Part, RunSpec
from .worker import ShardWorker, set_threads

LOCAL, PROCESSES, RAY = "local", "processes", "ray"
ENGINES = (LOCAL, PROCESSES, RAY)
# Shards that wait for a process, so that none has to wait for a shard.
_WAITING = 1
MAX_TRIES = 3
"""How often a shard is tried whose worker dies."""


class Engine(Protocol):
    """What runs the work on shards."""

    def run(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Work on shards; no more jobs are taken than can be worked on soon.

        jobs (Iterable[Job]): The shards.
        YIELDS (Outcome): What became of each, in any order.
        """
        ...


def make_engine(
    name: str,
    spec: RunSpec,
    nlp: Language,
    *,
    workers: int = 0,
    address: Optional[str] = None,
    gpus: float = 0.0,
) -> Engine:
    """Make an engine by its name.

    name (str): One of `ENGINES`.
    spec (RunSpec): The run.
    nlp (Language): The pipeline, for the engine that runs in this process.
    workers (int): Number of processes, 0 to choose. Not for "local".
    address (Optional[str]): Address of a Ray cluster; by default Ray looks for one, and
        starts one on this machine if there is none.
    gpus (float): GPUs of each worker, for Ray.
    RETURNS (Engine): The engine.
    RAISES (ValueError): If the name is unknown.
    RAISES (ImportError): If it needs a package that is not there.
    """
    if name == LOCAL:
        return LocalEngine(spec, nlp)
    if name == PROCESSES:
        return ProcessEngine(spec, workers=workers)
    if name == RAY:
        from .ray_engine import RayEngine

        return RayEngine(spec, workers=workers, address=address, gpus=gpus)
    raise ValueError(Errors.E910.format(name=name, known=", ".join(ENGINES)))


class LocalEngine:
    """Work on one shard after the other in this process.

    spec (RunSpec): The run.
    nlp (Language): The pipeline.
    """

    def __init__(self, spec: RunSpec, nlp: Language):
        self.worker = ShardWorker(spec, nlp)

    def run(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Work on shards; see `Engine`."""
        for job in jobs:
            yield self.worker.run(job)


class ProcessEngine:
    """Work on shards in processes that begin afresh and share nothing.

    A process that dies, such as for want of memory, costs the shards in hand, which are
    begun again in new processes. Where it dies again and again, the texts that kill it
    are found by halving the shard, and fail: they cost only themselves.

    spec (RunSpec): The run.
    workers (int): Number of processes, 0 for one per core, but at most 4.
    """

    start_method = "spawn"

    def __init__(self, spec: RunSpec, *, workers: int = 0):
        if isinstance(open_storage(spec.root), RemoteStorage) and spec.root.startswith(
            "memory://"
        ):
            raise ValueError(Errors.E911.format(path=spec.root))
        self.spec = spec
        self.workers = workers or min(4, os.cpu_count() or 1)

    def run(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Work on shards; see `Engine`."""
        others = {*multiprocessing.active_children()}
        try:
            yield from self._run(jobs)
        except KeyboardInterrupt:
            for process in {*multiprocessing.active_children()} - others:
                process.kill()
            raise

    def _run(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        source = iter(jobs)
        tries: Counter[int] = collections.Counter()
        again: List[Job] = []
        is_over = False
        while not is_over or again:
            pending: Dict[Future, Job] = {}
            pool = self._make_pool(self.workers)
            try:
                while True:
                    while len(pending) < self.workers + _WAITING:
                        job = again.pop() if again else next(source, None)
                        if job is None:
                            is_over = True
                            break
                        try:
                            pending[pool.submit(run_job, job)] = job
                        except BrokenProcessPool:
                            again.append(job)
                            raise
                    if not pending:
                        break
                    done, _ = wait(pending, return_when=FIRST_COMPLETED)
                    for future in done:
                        outcome = future.result()
                        del pending[future]
                        yield outcome
            except BrokenProcessPool:
                # nobody knows which of the shards it was: each has one try less
                again += self._count_tries(pending, tries)
            finally:
                pool.shutdown(wait=True, cancel_futures=True)
            for job in [job for job in again if tries[job.shard.number] >= MAX_TRIES]:
                again.remove(job)
                yield work_alone(job, self.spec.parts, self._try)

    def _count_tries(
        self, pending: Dict[Future, Job], tries: Counter[int]
    ) -> List[Job]:
        again: List[Job] = []
        for future, job in pending.items():
            if not future.done() or future.exception() is not None:
                tries[job.shard.number] += 1
            again.append(job)
        warnings.warn(Warnings.W902.format(n=len(again)), stacklevel=4)
        return sorted(again, key=_get_number, reverse=True)

    def _try(
        self, job: Job, items: Optional[Sequence[int]] = None
    ) -> Optional[Outcome]:
        """Work on a shard, or try some of its texts, in a process of its own.

        RETURNS (Optional[Outcome]): The outcome, None if the process dies.
        """
        pool = self._make_pool(1)
        try:
            if items is None:
                return pool.submit(run_job, job).result()
            return pool.submit(probe_job, job, items).result()
        except BrokenProcessPool:
            return None
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def _make_pool(self, workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context(self.start_method),
            initializer=start_process,
            initargs=(self.spec, workers),
        )


def _get_number(job: Job) -> int:
    return job.shard.number


def work_alone(
    job: Job,
    parts: Sequence[Part],
    attempt: Callable[[Job, Optional[Sequence[int]]], Optional[Outcome]],
) -> Outcome:
    """Work on a shard whose workers die, without the texts that kill them.

    A text that kills a worker in one language only fails in this language only.

    job (Job): The shard.
    parts (Sequence[Part]): Languages, by what is worked on together.
    attempt (Callable[[Job, Optional[Sequence[int]]], Optional[Outcome]]): Works on a
        shard, or tries some of its texts, in a worker of its own, and returns None if
        that dies.
    RETURNS (Outcome): What became of the shard.
    RAISES (RuntimeError): If workers die, but of no text by itself.
    """
    outcome = Outcome(job.shard)
    for part in parts:
        only = job._replace(part=part)
        # it may have been another shard that killed its neighbours
        found = attempt(only, None)
        # a worker that dies of nothing at all does not tell the texts apart
        if found is None and attempt(only, ()) is not None:

            def survives(items: Sequence[int], only: Job = only) -> bool:
                return attempt(only, items) is not None

            deadly = find_deadly(range(job.shard.docs), survives)
            if deadly:
                found = attempt(only._replace(deadly=tuple(deadly)), None)
        if found is None:
            raise RuntimeError(
                Errors.E912.format(shard=job.shard.number, tries=MAX_TRIES)
            )
        outcome.add(found)
    return outcome


def find_deadly(
    items: Sequence[int], survives: Callable[[Sequence[int]], bool]
) -> List[int]:
    """Find the texts that kill their worker, of a shard that does, by halving it.

    items (Sequence[int]): Numbers of texts that together kill.
    survives (Callable[[Sequence[int]], bool]): Whether a worker survives some of them.
    RETURNS (List[int]): Those that kill by themselves, none if it takes several.
    """
    if len(items) < 2:
        return [*items]
    middle = len(items) // 2
    found: List[int] = []
    for half in (items[:middle], items[middle:]):
        if not survives(half):
            found += find_deadly(half, survives)
    return found


_worker: Optional[ShardWorker] = None


def start_process(spec: RunSpec, workers: int) -> None:
    """Prepare a process of `ProcessEngine`.

    spec (RunSpec): The run.
    workers (int): Number of processes that share the cores.
    """
    global _worker
    # Ctrl-C reaches all processes; the first one decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_die_with, args=(parent,), daemon=True).start()
    set_threads(workers)
    _worker = ShardWorker(spec)


def _die_with(parent: Any) -> None:
    """End this process when the one that started it has gone."""
    parent.join()
    os._exit(1)


def run_job(job: Job) -> Outcome:
    """Work on a shard in a process that `start_process` prepared.

    job (Job): The shard.
    RETURNS (Outcome): What became of it.
    """
    assert _worker is not None
    return _worker.run(job)


def probe_job(job: Job, items: Sequence[int]) -> Outcome:
    """Try some texts of a shard in a process that `start_process` prepared.

    job (Job): The shard.
    items (Sequence[int]): Numbers of the texts.
    RETURNS (Outcome): Nothing but the shard, when the process is still there.
    """
    assert _worker is not None
    _worker.probe(job, items)
    return Outcome(job.shard)


class StopSignal:
    """Turn Ctrl-C into the wish to stop; a second one stops at once.

    Use it as a context manager. Away from the main thread it does nothing.

    notify (Callable[[], None]): Called at the first Ctrl-C.
    """

    def __init__(self, notify: Callable[[], None]):
        self.notify = notify
        self.is_set = False
        self._before: Dict[int, Any] = {}

    def __enter__(self) -> "StopSignal":
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._handle)
        return self

    def __exit__(self, *args: Any) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def get(self) -> bool:
        """RETURNS (bool): Whether somebody wishes to stop."""
        return self.is_set

    def _handle(self, number: int, frame: Any) -> None:
        if self.is_set:
            raise KeyboardInterrupt
        self.is_set = True
        self.notify()
