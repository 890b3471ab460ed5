import os
import sys
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple

from ..errors import Errors
from .engines import MAX_TRIES, work_alone
from .types import Job, Outcome, RunSpec
from .worker import ShardWorker, set_threads

# Shards that an actor has in hand or waiting.
_IN_HAND = 2


class RayWorker:
    """The actor: a worker whose pipeline is loaded once, when it starts.

    spec (RunSpec): The run.
    cpus (int): Cores that the actor may use.
    paths (List[str]): Where Python finds packages in the process that started the run.
    """

    def __init__(self, spec: RunSpec, cpus: int, paths: List[str]):
        sys.path += [path for path in paths if path not in sys.path]
        os.environ["OMP_NUM_THREADS"] = str(cpus)
        set_threads(1)
        self.worker = ShardWorker(spec)

    def run(self, job: Job) -> Outcome:
        """Bring one shard through all stages; see `ShardWorker.run`."""
        return self.worker.run(job)

    def probe(self, job: Job, items: Sequence[int]) -> Outcome:
        """Try some texts of a shard; see `ShardWorker.probe`."""
        self.worker.probe(job, items)
        return Outcome(job.shard)

    def get_pid(self) -> int:
        """RETURNS (int): Number of the actor's process."""
        return os.getpid()


class RayEngine:
    """Work on shards in Ray actors, on this machine or on a cluster.

    An actor that dies is started again, and its shards with it. Where it dies again and
    again, the texts that kill it are found by halving the shard, once all other shards
    are done, and fail: they cost only themselves.

    spec (RunSpec): The run. Its folder must be one that every machine sees.
    workers (int): Number of actors, 0 for one for each GPU, or for two cores.
    address (Optional[str]): Address of the cluster. None to find one, or to start one
        on this machine.
    gpus (float): GPUs of each actor.
    """

    def __init__(
        self,
        spec: RunSpec,
        *,
        workers: int = 0,
        address: Optional[str] = None,
        gpus: float = 0.0,
    ):
        try:
            import ray
        except ImportError as e:
            raise ImportError(Errors.E913) from e
        if spec.root.startswith("memory://"):
            raise ValueError(Errors.E911.format(path=spec.root))
        self.ray: Any = ray
        self.spec = spec
        self.workers = workers
        self.address = address
        self.gpus = gpus
        self.is_owner = False
        self.actors: List[Any] = []
        self._cpus = 1

    def start(self) -> None:
        """Join a cluster, or start one, and start the actors."""
        ray, workers, gpus = self.ray, self.workers, self.gpus
        self.is_owner = not ray.is_initialized()
        if self.is_owner:
            settings: Dict[str, Any] = {"log_to_driver": False}
            if self.address is None and "RAY_ADDRESS" not in os.environ:
                settings["include_dashboard"] = False
            ray.init(address=self.address, **settings)
        resources = ray.cluster_resources()
        cores = int(resources.get("CPU", 1))
        if not workers:
            free = resources.get("GPU", 0.0) / gpus if gpus else cores / 2
            workers = max(1, int(free))
        self._cpus = max(1, cores // workers)
        # machines come and go; a shard, though, is tried a few times only
        settings = {"max_restarts": -1, "max_task_retries": MAX_TRIES}
        self.actors = [self._make_actor(**settings) for _ in range(workers)]

    def _make_actor(self, **settings: Any) -> Any:
        cpus = self._cpus
        actor = self.ray.remote(num_cpus=cpus, num_gpus=self.gpus, **settings)
        return actor(RayWorker).remote(self.spec, cpus, list(sys.path))

    def get_pids(self) -> List[int]:
        """Get the numbers of the processes of the actors.

        RETURNS (List[int]): One for each actor.
        """
        return self.ray.get([actor.get_pid.remote() for actor in self.actors])

    def run(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Work on shards; see `Engine`."""
        source = iter(jobs)
        job = next(source, None)
        if job is None:
            # nothing to do, and nothing to start
            return
        self.start()
        busy = [0] * len(self.actors)
        pending: Dict[Any, Tuple[int, Job]] = {}
        deadly: List[Job] = []
        try:
            while True:
                while job is not None and min(busy) < _IN_HAND:
                    number = busy.index(min(busy))
                    pending[self.actors[number].run.remote(job)] = number, job
                    busy[number] += 1
                    job = next(source, None)
                if not pending:
                    break
                (reference, *_), _ = self.ray.wait([*pending], num_returns=1)
                number, taken = pending.pop(reference)
                busy[number] -= 1
                outcome = self._get(reference)
                if outcome is None:
                    deadly.append(taken)
                else:
                    yield outcome
            # their cores and GPUs are needed for one that may die
            self._end_actors()
            for taken in deadly:
                yield work_alone(taken, self.spec.parts, self._try)
        finally:
            self.close()

    def _get(self, reference: Any) -> Optional[Outcome]:
        """Get what an actor says of a shard. None if it died, also when tried again."""
        errors = self.ray.exceptions
        try:
            return self.ray.get(reference)
        except (errors.RayActorError, errors.OutOfMemoryError):
            return None
        except errors.RayTaskError as e:
            # what failed, without the lines that Ray puts around it
            raise (e.cause if isinstance(e.cause, Exception) else e) from None

    def _try(
        self, job: Job, items: Optional[Sequence[int]] = None
    ) -> Optional[Outcome]:
        """Work on a shard, or try some of its texts, in an actor of its own.

        RETURNS (Optional[Outcome]): The outcome, None if the actor dies.
        """
        actor = self._make_actor(max_restarts=0, max_task_retries=0)
        self.actors = [actor]
        try:
            if items is None:
                return self._get(actor.run.remote(job))
            return self._get(actor.probe.remote(job, items))
        finally:
            self._end_actors()

    def _end_actors(self) -> None:
        for actor in self.actors:
            self.ray.kill(actor)
        self.actors = []

    def close(self) -> None:
        """End the actors, and the cluster if it was started for the run."""
        self._end_actors()
        if self.is_owner:
            self.ray.shutdown()
