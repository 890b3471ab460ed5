from typing import Any, Dict, List, NamedTuple, Optional

import numpy
from spacy.util import registry
from thinc.api import CupyOps, MPSOps, get_current_ops

from ..errors import Errors
from .subwords import Range, merge_windows
from .types import Encoded, Encoder


class _Loaded(NamedTuple):
    """A loaded model: tokenizer, model, longest input and overlap in pieces."""

    tokenizer: Any
    model: Any
    max_length: int
    overlap: int


class TransformersEncoder:
    """Encode words with a transformer from Hugging Face, loaded at the first use.

    The encoder can be pickled at any time and loads again in each process. Sentences
    longer than the model's limit are encoded in windows that overlap. The device
    follows `spacy.require_gpu`.

    model (str): Local folder or name of the model; of an encoder-decoder model the
        encoder is used.
    layer (int): Hidden layer to take: 0 is the embeddings, -1 the last layer.
    max_length (Optional[int]): Longest input in pieces, special tokens included. None
        is the model's own limit.
    overlap (int): Number of pieces that neighbouring windows share, if the windows
        are long enough.
    batch_size (int): Number of windows encoded together.
    """

    def __init__(
        self,
        model: str,
        *,
        layer: int = 8,
        max_length: Optional[int] = None,
        overlap: int = 64,
        batch_size: int = 32,
    ):
        self.model = model
        self.layer = layer
        self.max_length = max_length
        self.overlap = overlap
        self.batch_size = batch_size
        self._loaded: Optional[_Loaded] = None

    def __getstate__(self) -> Dict[str, Any]:
        return {**self.__dict__, "_loaded": None}

    @property
    def id(self) -> str:
        """RETURNS (str): The model and the layer."""
        return f"{self.model} layer {self.layer}"

    def __call__(self, words_batch: List[List[str]]) -> List[Encoded]:
        """Encode a batch of sentences.

        words_batch (List[List[str]]): Words of each sentence.
        RETURNS (List[Encoded]): For each sentence the vectors of its pieces, of shape
            (n_pieces, width), and the index of the word each piece belongs to.
        RAISES (ImportError): If torch or transformers is not installed.
        RAISES (ValueError): If the model can't be used.
        """
        if not words_batch:
            return []
        if self._loaded is None:
            self._loaded = self._load()
        loaded = self._loaded
        batch = loaded.tokenizer(
            words_batch,
            is_split_into_words=True,
            truncation=True,
            max_length=loaded.max_length,
            stride=loaded.overlap,
            return_overflowing_tokens=True,
        )
        vectors = self._encode_windows(loaded, batch["input_ids"])
        windows: List[List[Range]] = [[] for _ in words_batch]
        word_ids: List[List[int]] = [[] for _ in words_batch]
        parts: List[List[numpy.ndarray]] = [[] for _ in words_batch]
        for i, sample in enumerate(batch["overflow_to_sample_mapping"]):
            found = batch.word_ids(i)
            # special tokens belong to no word
            places = [place for place, word in enumerate(found) if word is not None]
            start = windows[sample][-1][1] - loaded.overlap if windows[sample] else 0
            end = start + len(places)
            old = len(word_ids[sample])
            word_ids[sample].extend(found[place] for place in places[old - start :])
            windows[sample].append((start, end))
            parts[sample].append(vectors[i][places])
        return [
            (merge_windows(windows[i], parts[i]), word_ids[i])
            for i in range(len(words_batch))
        ]

    def _encode_windows(
        self, loaded: _Loaded, windows: List[List[int]]
    ) -> List[numpy.ndarray]:
        """Get the vectors of windows of piece ids, batched by length."""
        import torch

        vectors: List[Any] = [None] * len(windows)
        order = sorted(range(len(windows)), key=lambda i: -len(windows[i]))
        device = _get_device()
        model = loaded.model.to(device)
        for first in range(0, len(order), self.batch_size):
            batch = order[first : first + self.batch_size]
            lengths = [len(windows[i]) for i in batch]
            ids = torch.full(
                (len(batch), max(lengths)), loaded.tokenizer.pad_token_id or 0
            )
            mask = torch.zeros_like(ids)
            for row, i in enumerate(batch):
                ids[row, : lengths[row]] = torch.tensor(windows[i])
                mask[row, : lengths[row]] = 1
            with torch.inference_mode():
                states = model(
                    input_ids=ids.to(device),
                    attention_mask=mask.to(device),
                    output_hidden_states=True,
                ).hidden_states[self.layer]
            states = states.float().cpu().numpy()
            for row, i in enumerate(batch):
                vectors[i] = states[row, : lengths[row]]
        return vectors

    def _load(self) -> _Loaded:
        try:
            import torch  # noqa: F401
            from transformers import AutoModel, AutoTokenizer
        except ImportError as e:
            raise ImportError(Errors.E203.format(error=e)) from e
        try:
            tokenizer = AutoTokenizer.from_pretrained(self.model)
            model = AutoModel.from_pretrained(self.model)
        except (OSError, ValueError) as e:
            raise ValueError(Errors.E208.format(model=self.model, error=e)) from e
        if not tokenizer.is_fast:
            raise ValueError(Errors.E205.format(model=self.model))
        if model.config.is_encoder_decoder:
            model = model.get_encoder()
        model.eval()
        n_layers = model.config.num_hidden_layers
        if not -n_layers - 1 <= self.layer <= n_layers:
            raise ValueError(
                Errors.E204.format(
                    model=self.model, layer=self.layer, n_layers=n_layers
                )
            )
        max_length = min(tokenizer.model_max_length, self.max_length or 10**9)
        # models of the RoBERTa family keep two positions for themselves
        positions = getattr(model.config, "max_position_embeddings", None)
        if positions:
            max_length = min(max_length, positions - 2)
        room = max_length - tokenizer.num_special_tokens_to_add()
        if room < 1:
            raise ValueError(
                Errors.E207.format(
                    setting="max_length",
                    expected=f"more than {max_length - room}",
                    value=max_length,
                )
            )
        return _Loaded(tokenizer, model, max_length, min(self.overlap, room // 2))


def _get_device() -> str:
    """Get the device that `spacy.require_gpu` and `spacy.prefer_gpu` chose."""
    ops = get_current_ops()
    if isinstance(ops, CupyOps):
        return f"cuda:{ops.device_id}"
    return "mps" if isinstance(ops, MPSOps) else "cpu"


@registry.misc("spacy-xner.TransformersEncoder.v1")
def build_transformers_encoder(
    model: str,
    layer: int = 8,
    max_length: Optional[int] = None,
    overlap: int = 64,
    batch_size: int = 32,
) -> Encoder:
    """Build an encoder from Hugging Face, without loading it.

    model (str): Local folder or name of the model.
    layer (int): Hidden layer to take: 0 is the embeddings, -1 the last layer.
    max_length (Optional[int]): Longest input in pieces, special tokens included. None
        is the model's own limit.
    overlap (int): Number of pieces that neighbouring windows share.
    batch_size (int): Number of windows encoded together.
    RETURNS (Encoder): The encoder.
    """
    return TransformersEncoder(
        model,
        layer=layer,
        max_length=max_length,
        overlap=overlap,
        batch_size=batch_size,
    )
