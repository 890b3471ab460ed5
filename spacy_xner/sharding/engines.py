import multiprocessing
import os
import signal
import threading
import warnings
from typing import Any, Callable, Dict, Iterable, Iterator, List, Optional, Protocol
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from spacy.language import Language

from ..errors import Errors, Warnings
from .storage import RemoteStorage, open_storage
from .types import Job, Outcome, RunSpec
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
    begun again in new processes.

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
        source = iter(jobs)
        tries: Dict[int, int] = {}
        again: List[Job] = []
        is_over = False
        others = {*multiprocessing.active_children()}
        while not is_over or again:
            pending: Dict[Future, Job] = {}
            pool = self._make_pool()
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
            except BrokenProcessPool as e:
                # nobody knows which of the shards it was: each has one try less
                again += self._count_tries(pending, tries, e)
            except KeyboardInterrupt:
                for process in {*multiprocessing.active_children()} - others:
                    process.kill()
                raise
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def _count_tries(
        self, pending: Dict[Future, Job], tries: Dict[int, int], error: Exception
    ) -> List[Job]:
        again: List[Job] = []
        for future, job in pending.items():
            number = job.shard.number
            if not future.done() or future.exception() is not None:
                tries[number] = tries.get(number, 0) + 1
            if tries.get(number, 0) >= MAX_TRIES:
                raise RuntimeError(
                    Errors.E912.format(shard=number, tries=MAX_TRIES)
                ) from error
            again.append(job)
        warnings.warn(Warnings.W902.format(n=len(again)), stacklevel=3)
        return sorted(again, key=_get_number, reverse=True)

    def _make_pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            self.workers,
            mp_context=multiprocessing.get_context(self.start_method),
            initializer=start_process,
            initargs=(self.spec, self.workers),
        )


def _get_number(job: Job) -> int:
    return job.shard.number


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
