"""Fine-tune an encoder for word alignment on raw parallel text.

The training objectives of Dou and Neubig 2021, "Word Alignment by Fine-tuning
Embeddings on Parallel Corpora" (AWESoME), section 2.2: self-training, consistency,
masked and translation language modelling, parallel sentence identification.
"""

import json
import math
import os
import pickle
import random
import signal
import time
from typing import (
    Any,
    Callable,
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
)
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from ..errors import Errors
from ..translators.languages import find_nllb_tokens
from .translators.train import keep_freed_memory

CHECKPOINT = "checkpoint.pt"
ENCODER = "encoder"
# What the chance of 80, 10 and 10 per cent is for a chosen piece: masked, another, kept.
_MASKED, _OTHER = 0.8, 0.1
# Not a target: the index that cross_entropy leaves out.
_IGNORED = -100
_LOSSES = ("self_training", "consistency", "masked", "translation", "identification")
_LEAST = (
    (
        (*_LOSSES, "warmup", "minutes", "steps", "save_seconds", "threads"),
        0,
        "0 or more",
    ),
    (("batch_size", "max_length"), 1, "1 or more"),
)


@dataclass
class Settings:
    """Settings of the fine-tuning.

    layer (int): Hidden layer whose vectors are aligned, > 0; -1 is the last one.
    threshold (float): Smallest probability in each direction of a link that the
        self-training believes, exclusive, in [0, 1).
    self_training (float): Weight of the self-training loss.
    consistency (float): Weight of the consistency loss.
    masked (float): Weight of the masked language modelling loss.
    translation (float): Weight of the translation language modelling loss.
    identification (float): Weight of the parallel sentence identification loss.
    mask_rate (float): Share of the pieces that are masked, in (0, 1).
    batch_size (int): Sentence pairs in a step.
    max_length (int): Longest sentence in pieces; longer ones are cut.
    learning_rate (float): Peak learning rate.
    warmup (int): Steps until the peak is reached.
    minutes (float): Time budget over all runs, in minutes.
    steps (int): Most steps over all runs, 0 for no limit but the time.
    source_lang (str): Language code of the sentences, for models that want to be told
        (NLLB); empty for others.
    target_lang (str): Language code of the translations, likewise.
    seed (int): Seed of order, masks and dropout.
    save_seconds (float): Time between checkpoints.
    threads (int): CPU threads; 0 leaves torch's choice.
    """

    layer: int = 8
    threshold: float = 0.001
    self_training: float = 1.0
    consistency: float = 1.0
    masked: float = 1.0
    translation: float = 1.0
    identification: float = 1.0
    mask_rate: float = 0.15
    batch_size: int = 8
    max_length: int = 128
    learning_rate: float = 2e-5
    warmup: int = 100
    minutes: float = 60.0
    steps: int = 0
    source_lang: str = ""
    target_lang: str = ""
    seed: int = 0
    save_seconds: float = 300.0
    threads: int = 0

    @property
    def weights(self) -> Dict[str, float]:
        """RETURNS (Dict[str, float]): Weight of each loss that counts."""
        weights = {name: getattr(self, name) for name in _LOSSES}
        return {name: weight for name, weight in weights.items() if weight > 0}

    def check(self) -> None:
        """Check the settings.

        RAISES (ValueError): If one is out of range, or nothing is to be learned.
        """
        for names, least, expected in _LEAST:
            for name in names:
                value = getattr(self, name)
                if not (math.isfinite(value) and value >= least):
                    raise ValueError(
                        Errors.E207.format(setting=name, expected=expected, value=value)
                    )
        for name, is_fine, expected in (
            ("learning_rate", 0.0 < self.learning_rate < math.inf, "more than 0"),
            ("threshold", 0.0 <= self.threshold < 1.0, "from 0 to less than 1"),
            ("mask_rate", 0.0 < self.mask_rate < 1.0, "between 0 and 1"),
        ):
            if not is_fine:
                value = getattr(self, name)
                raise ValueError(
                    Errors.E207.format(setting=name, expected=expected, value=value)
                )
        if not self.weights:
            raise ValueError(Errors.E708)


@dataclass
class State:
    """Progress of a fine-tuning, saved with each checkpoint."""

    step: int = 0
    epoch: int = 0
    batch: int = 0
    seconds: float = 0.0
    history: List[Dict[str, float]] = field(default_factory=list)


class Batch(NamedTuple):
    """Piece ids of sentence pairs, without special tokens.

    sources (List[List[int]]): Pieces of each sentence.
    targets (List[List[int]]): Pieces of each translation.
    """

    sources: List[List[int]]
    targets: List[List[int]]


def get_directions(
    source: Tensor, target: Tensor, source_mask: Tensor, target_mask: Tensor
) -> Tuple[Tensor, Tensor]:
    """Get the alignment probabilities of both directions.

    source (Tensor): Vectors of shape (batch, n_source, width).
    target (Tensor): Vectors of shape (batch, n_target, width).
    source_mask (Tensor): True for pieces, False for padding: (batch, n_source).
    target_mask (Tensor): Likewise (batch, n_target).
    RETURNS (Tuple[Tensor, Tensor]): Softmax of the dot products over the targets and
        over the sources, both of shape (batch, n_source, n_target), 0 at padding.
    """
    scores = source @ target.transpose(1, 2)
    pieces = source_mask[:, :, None] & target_mask[:, None, :]
    scores = scores.masked_fill(~pieces, torch.finfo(scores.dtype).min)
    return scores.softmax(2) * pieces, scores.softmax(1) * pieces


def get_self_training_loss(
    forward: Tensor,
    backward: Tensor,
    source_mask: Tensor,
    target_mask: Tensor,
    threshold: float,
) -> Tensor:
    """Raise the probability of the links that the encoder believes already.

    -Σ A_ij · ½ · (S_xy_ij / n + S_yx_ij / m), where A holds the links probable in both
    directions; no gradient goes through A.

    forward (Tensor): Softmax over the targets, (batch, n_source, n_target).
    backward (Tensor): Softmax over the sources, likewise.
    source_mask (Tensor): True for pieces: (batch, n_source).
    target_mask (Tensor): True for pieces: (batch, n_target).
    threshold (float): Smallest probability of a link, exclusive.
    RETURNS (Tensor): Mean loss of the pairs, in [-1, 0].
    """
    links = ((forward > threshold) & (backward > threshold)).detach()
    n = source_mask.sum(1).clamp(min=1)[:, None, None]
    m = target_mask.sum(1).clamp(min=1)[:, None, None]
    return -(links * (forward / n + backward / m)).sum((1, 2)).mean() / 2


def get_consistency_loss(
    forward: Tensor, backward: Tensor, source_mask: Tensor, target_mask: Tensor
) -> Tensor:
    """Make both directions agree: -trace(S_xyᵀ · S_yx) / min(n, m).

    forward (Tensor): Softmax over the targets, (batch, n_source, n_target).
    backward (Tensor): Softmax over the sources, likewise.
    source_mask (Tensor): True for pieces: (batch, n_source).
    target_mask (Tensor): True for pieces: (batch, n_target).
    RETURNS (Tensor): Mean loss of the pairs, in [-1, 0].
    """
    shorter = torch.minimum(source_mask.sum(1), target_mask.sum(1)).clamp(min=1)
    return -((forward * backward).sum((1, 2)) / shorter).mean()


def mask_pieces(
    ids: Tensor,
    candidates: Tensor,
    *,
    mask_id: int,
    n_pieces: int,
    rate: float,
    generator: torch.Generator,
) -> Tuple[Tensor, Tensor]:
    """Hide pieces for language modelling, as BERT does (Devlin et al. 2019).

    ids (Tensor): Piece ids, (batch, length).
    candidates (Tensor): True where a piece may be hidden, of the same shape.
    mask_id (int): Id of the mask.
    n_pieces (int): Size of the vocabulary.
    rate (float): Share of the candidates that is hidden, in (0, 1).
    generator (torch.Generator): Source of chance.
    RETURNS (Tuple[Tensor, Tensor]): The ids with 80 % of the chosen pieces masked and
        10 % replaced; and the labels: the chosen pieces, -100 elsewhere.
    """
    chance = torch.rand(ids.shape, generator=generator)
    chosen = (chance < rate) & candidates
    labels = ids.masked_fill(~chosen, _IGNORED)
    kind = torch.rand(ids.shape, generator=generator)
    others = torch.randint(n_pieces, ids.shape, generator=generator)
    hidden = torch.where(chosen & (kind < _MASKED), mask_id, ids)
    replaced = chosen & (kind >= _MASKED) & (kind < _MASKED + _OTHER)
    return torch.where(replaced, others, hidden), labels


class AlignmentLoss(torch.nn.Module):
    """Compute the losses of a batch with an encoder.

    model (Any): Encoder with a language modelling head, or without one when no
        language modelling is wanted; of an encoder-decoder model the encoder learns.
    tokenizer (Any): Its tokenizer.
    settings (Settings): The settings.
    """

    def __init__(self, model: Any, tokenizer: Any, settings: Settings):
        super().__init__()
        self.model = model
        self.tokenizer = tokenizer
        self.settings = settings
        base = model.base_model
        if base.config.is_encoder_decoder:
            base = base.get_encoder()
        self.base = base
        self.languages: Dict[str, str] = {}
        if hasattr(tokenizer, "src_lang"):
            self.languages = find_nllb_tokens(tokenizer.get_vocab())
        n_layers = base.config.num_hidden_layers
        if not (settings.layer == -1 or 0 < settings.layer <= n_layers):
            raise ValueError(
                Errors.E204.format(
                    model=base.config.name_or_path,
                    layer=settings.layer,
                    n_layers=n_layers,
                )
            )
        # the classifier of parallel sentence identification, thrown away at the end
        self.identifier = torch.nn.Linear(base.config.hidden_size, 1)

    def forward(self, batch: Batch, generator: torch.Generator) -> Dict[str, Tensor]:
        """Compute the losses.

        batch (Batch): Sentence pairs.
        generator (torch.Generator): Source of chance.
        RETURNS (Dict[str, Tensor]): "loss" to minimise, and its parts by name.
        """
        settings = self.settings
        weights = settings.weights
        parts: Dict[str, Tensor] = {}
        if "self_training" in weights or "consistency" in weights:
            source, source_mask = self._encode(batch.sources, settings.source_lang)
            target, target_mask = self._encode(batch.targets, settings.target_lang)
            ways = get_directions(source, target, source_mask, target_mask)
            masks = source_mask, target_mask
            if "self_training" in weights:
                parts["self_training"] = get_self_training_loss(
                    *ways, *masks, settings.threshold
                )
            if "consistency" in weights:
                parts["consistency"] = get_consistency_loss(*ways, *masks)
        if "masked" in weights:
            singles = [*batch.sources, *batch.targets]
            parts["masked"] = self._model_language(
                [self._wrap(pieces) for pieces in singles], generator
            )
        if "translation" in weights:
            # each side first in half of the steps
            turned = bool(torch.rand((), generator=generator) < 0.5)
            sides = batch[::-1] if turned else batch
            pairs = [self._wrap(first, second) for first, second in zip(*sides)]
            parts["translation"] = self._model_language(pairs, generator)
        if "identification" in weights:
            parts["identification"] = self._identify(batch, generator)
        weighted = [weights[name] * part for name, part in parts.items()]
        parts["loss"] = torch.stack(weighted).sum()
        return parts

    @property
    def device(self) -> torch.device:
        return self.identifier.weight.device

    def _wrap(self, *texts: List[int]) -> List[int]:
        return self.tokenizer.build_inputs_with_special_tokens(*texts)

    def _pad(self, rows: Sequence[List[int]]) -> Tuple[Tensor, Tensor]:
        """Make padded ids and the mask of what is no padding, on the CPU."""
        width = max(len(row) for row in rows)
        ids = torch.full((len(rows), width), self.tokenizer.pad_token_id or 0)
        mask = torch.zeros((len(rows), width), dtype=torch.bool)
        for i, row in enumerate(rows):
            ids[i, : len(row)] = torch.tensor(row)
            mask[i, : len(row)] = True
        return ids, mask

    def _find_special(self, ids: Tensor) -> Tensor:
        """Find what is no piece of a text; an unknown piece is one."""
        special = set(self.tokenizer.all_special_ids) - {self.tokenizer.unk_token_id}
        return torch.isin(ids, torch.tensor(sorted(special)))

    def _encode(self, texts: Sequence[List[int]], lang: str) -> Tuple[Tensor, Tensor]:
        """Get the vectors of the layer, and which of them belong to pieces."""
        if lang in self.languages:
            self.tokenizer.src_lang = self.languages[lang]
        ids, mask = self._pad([self._wrap(pieces) for pieces in texts])
        states = self.base(
            input_ids=ids.to(self.device),
            attention_mask=mask.to(self.device),
            output_hidden_states=True,
        ).hidden_states[self.settings.layer]
        pieces = mask & ~self._find_special(ids)
        return states.float(), pieces.to(self.device)

    def _model_language(
        self, rows: Sequence[List[int]], generator: torch.Generator
    ) -> Tensor:
        ids, mask = self._pad(rows)
        hidden, labels = mask_pieces(
            ids,
            mask & ~self._find_special(ids),
            mask_id=self.tokenizer.mask_token_id,
            n_pieces=len(self.tokenizer),
            rate=self.settings.mask_rate,
            generator=generator,
        )
        logits = self.model(
            input_ids=hidden.to(self.device), attention_mask=mask.to(self.device)
        ).logits.float()
        labels = labels.to(self.device)
        # a batch without any masked piece has the loss 0, not "not a number"
        n_masked = (labels != _IGNORED).sum().clamp(min=1)
        total = F.cross_entropy(
            logits.flatten(0, 1),
            labels.flatten(),
            ignore_index=_IGNORED,
            reduction="sum",
        )
        return total / n_masked

    def _identify(self, batch: Batch, generator: torch.Generator) -> Tensor:
        """Tell sentence pairs from sentences with the translation of another one."""
        n = len(batch.sources)
        shift = 1 + int(torch.randint(max(1, n - 1), (), generator=generator))
        wrong = (torch.rand(n, generator=generator) < 0.5) if n > 1 else torch.zeros(n)
        rows = [
            self._wrap(source, batch.targets[(i + shift) % n if wrong[i] else i])
            for i, source in enumerate(batch.sources)
        ]
        ids, mask = self._pad(rows)
        states = self.base(
            input_ids=ids.to(self.device), attention_mask=mask.to(self.device)
        ).last_hidden_state[:, 0]
        scores = self.identifier(states.float())[:, 0]
        right = 1.0 - wrong.float().to(self.device)
        return F.binary_cross_entropy_with_logits(scores, right)


def make_batches(
    lengths: Sequence[int], *, batch_size: int, seed: int, epoch: int
) -> Iterator[List[int]]:
    """Make the batches of an epoch: in random order, each of about equal lengths.

    lengths (Sequence[int]): Length of each sentence pair.
    batch_size (int): Pairs in a batch.
    seed (int): Seed of the order.
    epoch (int): Number of the epoch; each has an order of its own.
    RETURNS (Iterator[List[int]]): Numbers of the pairs of each batch.
    """
    rng = random.Random(f"{seed} {epoch}")
    order = list(range(len(lengths)))
    rng.shuffle(order)
    size = batch_size * 50
    for start in range(0, len(order), size):
        chunk = sorted(order[start : start + size], key=lengths.__getitem__)
        batches = [
            chunk[first : first + batch_size]
            for first in range(0, len(chunk), batch_size)
        ]
        rng.shuffle(batches)
        yield from batches


def load_model(model: str, settings: Settings) -> Tuple[Any, Any]:
    """Load what is fine-tuned.

    model (str): Local folder or name of an encoder.
    settings (Settings): The settings; language modelling needs a model with a head.
    RETURNS (Tuple[Any, Any]): Model and tokenizer.
    RAISES (ImportError): If transformers is not installed.
    RAISES (ValueError): If there is no such model, or it has no mask.
    """
    try:
        import transformers
    except ImportError as err:
        raise ImportError(Errors.E203.format(error=err)) from err
    needs_head = bool({"masked", "translation"} & settings.weights.keys())
    kind = transformers.AutoModelForMaskedLM if needs_head else transformers.AutoModel
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(model)
        config = transformers.AutoConfig.from_pretrained(model)
        has_head = type(config) in transformers.MODEL_FOR_MASKED_LM_MAPPING
        if not needs_head or (has_head and tokenizer.mask_token):
            return kind.from_pretrained(model), tokenizer
    except (OSError, ValueError) as err:
        raise ValueError(Errors.E208.format(model=model, error=err)) from err
    raise ValueError(Errors.E707.format(model=model))


class EncoderTrainer:
    """Fine-tunes an encoder within a time budget; stops and resumes.

    folder (Path): Checkpoint, log and result are kept here.
    model (str): Local folder or name of the encoder to begin with.
    settings (Settings): The settings.
    RAISES (ImportError): If transformers is not installed.
    RAISES (ValueError): If a setting is wrong or the model can't be used.
    """

    def __init__(self, folder: Path, model: str, settings: Settings):
        settings.check()
        keep_freed_memory()
        if settings.threads:
            torch.set_num_threads(settings.threads)
        torch.manual_seed(settings.seed)
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.settings = settings
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        network, self.tokenizer = load_model(model, settings)
        self.losses = AlignmentLoss(network, self.tokenizer, settings).to(self.device)
        self.max_length = self._get_max_length()
        self.optimizer = torch.optim.AdamW(
            self.losses.parameters(), lr=settings.learning_rate, weight_decay=0.0
        )
        self.state = State()
        self.stop = False

    def _get_max_length(self) -> int:
        """Get the longest sentence of which two still fit into the model."""
        longest = self.tokenizer.model_max_length
        positions = getattr(self.losses.base.config, "max_position_embeddings", 0)
        if positions:
            # models of the RoBERTa family keep two positions for themselves
            longest = min(longest, positions - 2)
        room = longest - self.tokenizer.num_special_tokens_to_add(pair=True)
        return max(1, min(self.settings.max_length, room // 2))

    @property
    def checkpoint(self) -> Path:
        """RETURNS (Path): The file of the checkpoint."""
        return self.folder / CHECKPOINT

    def save(self) -> None:
        """Write a checkpoint; the old one stays until the new one is complete."""
        part = self.checkpoint.with_suffix(".part")
        data = {
            "config": self.losses.base.config.to_json_string(),
            "model": self.losses.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "state": asdict(self.state),
        }
        torch.save(data, part)
        os.replace(part, self.checkpoint)

    def resume(self) -> bool:
        """Take up the checkpoint if there is one.

        RETURNS (bool): True if a checkpoint was read.
        RAISES (ValueError): If it belongs to another model, or is damaged.
        """
        if not self.checkpoint.exists():
            return False
        try:
            data = torch.load(
                self.checkpoint, map_location=self.device, weights_only=True
            )
            config, state = str(data["config"]), State(**data["state"])
            weights, optimizer = data["model"], data["optimizer"]
        except (
            EOFError,
            KeyError,
            RuntimeError,
            TypeError,
            pickle.UnpicklingError,
        ) as err:
            raise ValueError(Errors.E710.format(path=self.checkpoint)) from err
        try:
            self.losses.load_state_dict(weights)
        except RuntimeError as err:
            raise ValueError(
                Errors.E705.format(
                    path=self.checkpoint,
                    found=config,
                    wanted=self.losses.base.config.to_json_string(),
                )
            ) from err
        self.optimizer.load_state_dict(optimizer)
        self.state = state
        return True

    def train(
        self,
        pairs: Sequence[Tuple[str, str]],
        *,
        log: Callable[[Dict[str, Any]], None] = lambda row: None,
        log_every: int = 50,
    ) -> State:
        """Train until the budget is spent or a signal asks to stop.

        pairs (Sequence[Tuple[str, str]]): The parallel text; pairs with an empty side
            are left out.
        log (Callable): Called with a row of figures.
        log_every (int): Steps between rows.
        RETURNS (State): The progress at the end.
        RAISES (ValueError): If no pair is left.
        """
        pairs = [pair for pair in pairs if pair[0].strip() and pair[1].strip()]
        if not pairs:
            raise ValueError(Errors.E709)
        before = [
            (number, signal.signal(number, self._ask_to_stop))
            for number in (signal.SIGTERM, signal.SIGINT)
        ]
        try:
            return self._train(pairs, log, log_every)
        finally:
            for number, handler in before:
                signal.signal(number, handler)

    def _train(
        self,
        pairs: Sequence[Tuple[str, str]],
        log: Callable[[Dict[str, Any]], None],
        log_every: int,
    ) -> State:
        state = self.state
        lengths = [len(source) + len(target) for source, target in pairs]
        sums: Dict[str, float] = {}
        n_steps = 0
        begin = saved = time.perf_counter() - state.seconds
        while not self._is_done():
            batches = make_batches(
                lengths,
                batch_size=self.settings.batch_size,
                seed=self.settings.seed,
                epoch=state.epoch,
            )
            for number, numbers in enumerate(batches):
                if number < state.batch:
                    continue
                for name, value in self._step([pairs[i] for i in numbers]).items():
                    sums[name] = sums.get(name, 0.0) + value
                n_steps += 1
                state.batch = number + 1
                now = time.perf_counter()
                state.seconds = now - begin
                if state.step % log_every == 0:
                    row = {
                        "step": state.step,
                        "minutes": round(state.seconds / 60, 2),
                        **{name: round(v / n_steps, 4) for name, v in sums.items()},
                    }
                    state.history.append(row)
                    log(row)
                    sums, n_steps = {}, 0
                if now - saved > self.settings.save_seconds:
                    self.save()
                    saved = now
                if self._is_done():
                    break
            else:
                state.epoch, state.batch = state.epoch + 1, 0
        self.save()
        return state

    def _ask_to_stop(self, *_: Any) -> None:
        self.stop = True

    def _is_done(self) -> bool:
        steps = self.settings.steps
        return (
            self.stop
            or self.state.seconds >= self.settings.minutes * 60
            or (steps > 0 and self.state.step >= steps)
        )

    def _step(self, pairs: Sequence[Tuple[str, str]]) -> Dict[str, float]:
        self.state.step += 1
        seed = self.settings.seed * 1_000_003 + self.state.step
        # chance depends on the step alone, so that a resumed run is the same
        torch.manual_seed(seed)
        generator = torch.Generator().manual_seed(seed)
        rate = self.settings.learning_rate
        rate *= min(1.0, self.state.step / max(1, self.settings.warmup))
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.losses.train()
        parts = self.losses(self.encode(pairs), generator)
        parts["loss"].backward()
        norm = torch.nn.utils.clip_grad_norm_(self.losses.parameters(), 1.0)
        if math.isfinite(float(norm)):
            self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        return {name: float(value.detach()) for name, value in parts.items()}

    @torch.no_grad()
    def evaluate(self, pairs: Sequence[Tuple[str, str]]) -> Dict[str, float]:
        """Measure the losses on held-out pairs, without dropout.

        pairs (Sequence[Tuple[str, str]]): The pairs.
        RETURNS (Dict[str, float]): Mean of each loss.
        """
        self.losses.eval()
        sums: Dict[str, float] = {}
        size = self.settings.batch_size
        for start in range(0, len(pairs), size):
            chunk = pairs[start : start + size]
            generator = torch.Generator().manual_seed(start)
            for name, value in self.losses(self.encode(chunk), generator).items():
                sums[name] = sums.get(name, 0.0) + float(value) * len(chunk)
        return {name: value / max(1, len(pairs)) for name, value in sums.items()}

    def encode(self, pairs: Sequence[Tuple[str, str]]) -> Batch:
        """Cut sentence pairs into pieces.

        pairs (Sequence[Tuple[str, str]]): The pairs.
        RETURNS (Batch): Their piece ids, cut to the longest length.
        """
        sides = (
            self.tokenizer(
                list(side),
                add_special_tokens=False,
                truncation=True,
                max_length=self.max_length,
            )["input_ids"]
            for side in zip(*pairs)
        )
        return Batch(*sides)

    def export(self, path: Optional[Path] = None) -> Path:
        """Write the encoder as a model of transformers.

        path (Optional[Path]): The folder; None for "encoder" in the trainer's own.
        RETURNS (Path): The folder, which `TransformersEncoder` loads.
        """
        path = self.folder / ENCODER if path is None else Path(path)
        # the head has done its work; decoders stay, or the encoder would not load alone
        self.losses.model.base_model.save_pretrained(path)
        self.tokenizer.save_pretrained(path)
        text = json.dumps(
            {"settings": asdict(self.settings), "state": asdict(self.state)}, indent=2
        )
        (path / "finetuning.json").write_text(f"{text}\n", encoding="utf-8")
        return path
