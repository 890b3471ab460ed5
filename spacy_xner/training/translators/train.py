import ctypes
import json
import math
import os
import signal
import sys
import time
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from ...errors import Errors
from .dataset import Batch, Direction, batches
from .model import ModelConfig, TranslationModel

_AVERAGE_EVERY = 10


@dataclass
class Settings:
    """Settings of a translator training.

    minutes (float): Time budget over all runs, in minutes.
    max_tokens (int): Padded size of a batch, in pieces of the larger side.
    learning_rate (float): Peak learning rate.
    warmup (int): Steps until the peak is reached.
    cooldown (float): Last part of the budget in which the rate falls to zero.
    smoothing (float): Label smoothing.
    guide (float): Weight of the guided-alignment loss.
    seed (int): Seed of weights and order.
    average (float): Decay per step of the running average of the weights, in
        [0, 1); the average is what is exported.
    save_seconds (float): Time between checkpoints.
    threads (int): CPU threads; 0 leaves torch's choice.
    """

    minutes: float = 60.0
    max_tokens: int = 2048
    learning_rate: float = 1.5e-3
    warmup: int = 400
    cooldown: float = 0.3
    smoothing: float = 0.1
    guide: float = 0.4
    seed: int = 0
    average: float = 0.9995
    save_seconds: float = 300.0
    threads: int = 0


@dataclass
class State:
    """Progress of a training, saved with each checkpoint."""

    step: int = 0
    epoch: int = 0
    batch: int = 0
    seconds: float = 0.0
    source_tokens: int = 0
    target_tokens: int = 0
    history: List[Dict[str, float]] = field(default_factory=list)


def keep_freed_memory() -> None:
    """Ask glibc to keep large freed blocks instead of returning them.

    Page faults of large temporaries cost about a fifth of the training time on a
    CPU otherwise. Does nothing where there is no glibc.
    """
    if sys.platform != "linux":
        return
    try:
        libc = ctypes.CDLL("libc.so.6")
        libc.mallopt(-3, 1 << 30)  # M_MMAP_THRESHOLD
        libc.mallopt(-1, (1 << 31) - 1)  # M_TRIM_THRESHOLD
    except (OSError, AttributeError):
        return


def learning_rate(settings: Settings, step: int, done: float) -> float:
    """Warm-up, constant, then a linear fall to zero in the last part.

    The plateau lets a run be prolonged: take up the checkpoint from before the fall.

    settings (Settings): The settings.
    step (int): The step, from 1.
    done (float): Used share of the budget in [0, 1].
    RETURNS (float): The learning rate.
    """
    rate = settings.learning_rate * min(1.0, step / max(1, settings.warmup))
    left = (1.0 - done) / settings.cooldown if settings.cooldown else 1.0
    return rate * max(0.02, min(1.0, left))


def losses(
    model: TranslationModel, batch: Batch, settings: Settings, device: torch.device
) -> Dict[str, Tensor]:
    """Cross-entropy with label smoothing, and the guided-alignment loss.

    model (TranslationModel): The model.
    batch (Batch): A padded batch.
    settings (Settings): Smoothing and weights.
    device (torch.device): Where to compute.
    RETURNS (Dict[str, Tensor]): "loss" to minimise, and its parts "ce", "guide".
    """
    source, target_in, target_out, keep, row, column, weight = (
        torch.from_numpy(array).to(device, non_blocking=True) for array in batch
    )
    output = model(source, target_in, keep)
    logits = output.logits.float()
    ce = F.cross_entropy(logits, target_out, label_smoothing=settings.smoothing)
    flat = output.alignment.reshape(-1, output.alignment.shape[-1])
    probabilities = flat[row, column].clamp_min(1e-6)
    guide = -(weight * probabilities.log()).sum() / weight.sum()
    return {"loss": ce + settings.guide * guide, "ce": ce, "guide": guide}


class Trainer:
    """Trains a translation model within a time budget; stops and resumes.

    folder (Path): Checkpoints and the log are kept here.
    config (ModelConfig): Shape of the model; must equal the checkpoint's.
    settings (Settings): The settings.
    """

    def __init__(self, folder: Path, config: ModelConfig, settings: Settings) -> None:
        keep_freed_memory()
        if settings.threads:
            torch.set_num_threads(settings.threads)
        torch.manual_seed(settings.seed)
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.settings = settings
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model = TranslationModel(config).to(self.device)
        self.optimizer = torch.optim.AdamW(
            self.model.parameters(),
            lr=settings.learning_rate,
            betas=(0.9, 0.98),
            eps=1e-8,
            weight_decay=0.01,
            fused=True,
        )
        self.average = self._weights()
        self.state = State()
        self.stop = False

    def _weights(self) -> Dict[str, Tensor]:
        return {k: v.detach().clone() for k, v in self.model.named_parameters()}

    @property
    def checkpoint(self) -> Path:
        return self.folder / "checkpoint.pt"

    def save(self, path: Optional[Path] = None) -> None:
        """Write a checkpoint; the old one stays until the new one is complete.

        path (Optional[Path]): Another file than the folder's checkpoint.
        """
        path = path or self.checkpoint
        part = path.with_suffix(".part")
        data = {
            "config": self.model.config.to_dict(),
            "model": self.model.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "state": asdict(self.state),
        }
        torch.save(data, part)
        os.replace(part, path)

    def resume(self, path: Optional[Path] = None) -> bool:
        """Take up the checkpoint if there is one.

        path (Optional[Path]): Another file than the folder's checkpoint.
        RETURNS (bool): True if a checkpoint was read.
        """
        path = path or self.checkpoint
        if not path.exists():
            return False
        data = torch.load(path, map_location=self.device, weights_only=True)
        if data["config"] != self.model.config.to_dict():
            raise ValueError(
                Errors.E705.format(
                    path=path, found=data["config"], wanted=self.model.config.to_dict()
                )
            )
        self.model.load_state_dict(data["model"])
        self.average = data.get("average") or self._weights()
        self.optimizer.load_state_dict(data["optimizer"])
        self.state = State(**data["state"])
        return True

    def train(
        self,
        directions: Sequence[Direction],
        *,
        dev: Sequence[Batch] = (),
        measure: Optional[Callable[[TranslationModel], Dict[str, float]]] = None,
        log: Callable[[Dict[str, Any]], None] = lambda row: None,
        log_every: int = 100,
        dev_every: int = 1000,
    ) -> State:
        """Train until the budget is spent or a signal asks to stop.

        directions (Sequence[Direction]): The training data.
        dev (Sequence[Batch]): Batches for the development loss.
        measure (Optional[Callable[[TranslationModel], Dict[str, float]]]): Gives
            other figures of the averaged model, such as chrF.
        log (Callable): Called with a row of figures.
        log_every (int): Steps between rows.
        dev_every (int): Steps between development losses and other figures.
        RETURNS (State): The progress at the end.
        """
        budget = self.settings.minutes * 60
        for signum in (signal.SIGTERM, signal.SIGINT):
            signal.signal(signum, self._ask_to_stop)
        state, model = self.state, self.model
        model.train()
        begin = last = time.perf_counter()
        before = state.seconds
        saved = begin
        sums = {"ce": 0.0, "guide": 0.0}
        tokens, steps = 0, 0
        plateau = self.folder / "plateau.pt"
        while not self.stop and state.seconds < budget:
            stream = batches(
                directions,
                max_tokens=self.settings.max_tokens,
                seed=self.settings.seed,
                epoch=state.epoch,
            )
            for number, batch in enumerate(stream):
                if number < state.batch:
                    continue
                parts = self._step(batch, state.seconds / budget)
                state.batch = number + 1
                state.source_tokens += int((batch.source != 1).sum())
                state.target_tokens += len(batch.target_out)
                tokens += len(batch.target_out)
                steps += 1
                for name in sums:
                    sums[name] += parts[name]
                now = time.perf_counter()
                state.seconds = before + now - begin
                if state.step % log_every == 0:
                    row = {
                        "step": state.step,
                        "minutes": round(state.seconds / 60, 2),
                        "target_tokens": state.target_tokens,
                        "tokens_per_second": round(tokens / (now - last)),
                        **{k: round(v / steps, 4) for k, v in sums.items()},
                    }
                    if state.step % dev_every == 0:
                        row.update(self._measure(dev, measure))
                    state.history.append(row)
                    log(row)
                    last, tokens, steps = time.perf_counter(), 0, 0
                    sums = dict.fromkeys(sums, 0.0)
                if now - saved > self.settings.save_seconds:
                    self.save()
                    if state.seconds / budget < 1 - self.settings.cooldown:
                        self.save(plateau)
                    saved = time.perf_counter()
                if self.stop or state.seconds >= budget:
                    break
            else:
                state.epoch, state.batch = state.epoch + 1, 0
        # The curve ends with what the budget bought
        figures = [row for row in state.history if row["step"] == state.step]
        measured = any(
            "tokens_per_second" not in row or "dev" in row for row in figures
        )
        if state.seconds >= budget and (dev or measure is not None) and not measured:
            row = {
                "step": state.step,
                "minutes": round(state.seconds / 60, 2),
                "target_tokens": state.target_tokens,
                **self._measure(dev, measure),
            }
            state.history.append(row)
            log(row)
        self.save()
        return state

    def _ask_to_stop(self, *_: Any) -> None:
        self.stop = True

    @contextmanager
    def averaged(self) -> Iterator[TranslationModel]:
        """Give the model its averaged weights for a while.

        YIELDS (TranslationModel): The model in evaluation mode.
        """
        weights = self._weights()
        self.model.load_state_dict(self.average, strict=False)
        self.model.eval()
        try:
            yield self.model
        finally:
            self.model.load_state_dict(weights, strict=False)
            self.model.train()

    def _measure(
        self,
        dev: Sequence[Batch],
        measure: Optional[Callable[[TranslationModel], Dict[str, float]]],
    ) -> Dict[str, float]:
        row: Dict[str, float] = {}
        with self.averaged() as model:
            if dev:
                row["dev"] = round(self.evaluate(dev), 4)
            if measure is not None:
                row.update(measure(model))
        return row

    @torch.no_grad()
    def _update_average(self) -> None:
        # Every few steps is enough, and the start counts for nothing.
        if self.state.step % _AVERAGE_EVERY:
            return
        updates = self.state.step // _AVERAGE_EVERY
        decay = min(self.settings.average**_AVERAGE_EVERY, updates / (updates + 10.0))
        names = list(self.average)
        weights = dict(self.model.named_parameters())
        torch._foreach_lerp_(
            [self.average[name] for name in names],
            [weights[name].detach() for name in names],
            1.0 - decay,
        )

    def _autocast(self) -> Any:
        if os.environ.get("XNER_NO_AUTOCAST"):
            return nullcontext()
        return torch.autocast(self.device.type, dtype=torch.bfloat16)

    def _step(self, batch: Batch, done: float) -> Dict[str, float]:
        self.state.step += 1
        rate = learning_rate(self.settings, self.state.step, done)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        with self._autocast():
            parts = losses(self.model, batch, self.settings, self.device)
        parts["loss"].backward()
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        if math.isfinite(float(norm)):
            self.optimizer.step()
        self._update_average()
        self.optimizer.zero_grad(set_to_none=True)
        return {name: float(value.detach()) for name, value in parts.items()}

    @torch.no_grad()
    def evaluate(self, dev: Sequence[Batch]) -> float:
        """Mean cross-entropy per piece on development batches.

        dev (Sequence[Batch]): The batches.
        RETURNS (float): Nats per piece, with label smoothing off.
        """
        settings = Settings(smoothing=0.0)
        total, count = 0.0, 0
        for batch in dev:
            with self._autocast():
                parts = losses(self.model, batch, settings, self.device)
            total += float(parts["ce"]) * len(batch.target_out)
            count += len(batch.target_out)
        return total / max(1, count)


def load_model(path: Path, *, averaged: bool = True) -> TranslationModel:
    """Read the model of a checkpoint.

    path (Path): The checkpoint.
    averaged (bool): Whether to take the running average of the weights.
    RETURNS (TranslationModel): The model on the CPU, in evaluation mode.
    """
    data = torch.load(path, map_location="cpu", weights_only=True)
    model = TranslationModel(ModelConfig(**data["config"]))
    model.load_state_dict(data["model"])
    if averaged and data.get("average"):
        model.load_state_dict(data["average"], strict=False)
    return model.eval()


def write_history(path: Path, state: State) -> None:
    """Write the learning curve, one JSON row a line.

    path (Path): The file.
    state (State): The state with its history.
    """
    lines = [json.dumps(row) for row in state.history]
    Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


def dev_batches(directions: Sequence[Direction], *, max_tokens: int) -> List[Batch]:
    """Make fixed development batches.

    directions (Sequence[Direction]): The development data.
    max_tokens (int): Padded size of a batch.
    RETURNS (List[Batch]): The batches.
    """
    return list(batches(directions, max_tokens=max_tokens, seed=0, epoch=0))
