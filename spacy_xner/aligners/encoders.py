from typing import (
    Any,
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Union,
)
from contextlib import contextmanager
from pathlib import Path

import numpy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import load_model, minibatch, registry
from thinc.api import CupyOps, MPSOps, get_current_ops

from ..errors import Errors
from ..translators.languages import find_nllb_tokens
from .subwords import Range
from .types import Encoded, Encoder
from .windows import merge_windows

# The vectors of their hidden layers are the same whether layers follow or not.
_PLAIN_MODELS = ("bert", "camembert", "roberta", "xlm-roberta")


class _Loaded(NamedTuple):
    """A loaded model: tokenizer, model, longest input and overlap in pieces, tokens of
    the languages if it has any."""

    tokenizer: Any
    model: Any
    max_length: int
    overlap: int
    languages: Dict[str, str]


class TransformersEncoder:
    """Encode words with a transformer from Hugging Face, loaded at the first use.

    The encoder can be pickled at any time and loads again in each process. Sentences
    longer than the model's limit are encoded in windows that overlap. Layers above the
    one taken are not computed where the model's build allows. The device follows
    `spacy.require_gpu`.

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
        """Encode a batch of sentences, whatever their language.

        words_batch (List[List[str]]): Words of each sentence.
        RETURNS (List[Encoded]): For each sentence the vectors of its pieces, of shape
            (n_pieces, width), and the index of the word each piece belongs to.
        """
        return self.encode(words_batch, lang="")

    def encode(self, words_batch: List[List[str]], *, lang: str) -> List[Encoded]:
        """Encode a batch of sentences in one language.

        words_batch (List[List[str]]): Words of each sentence.
        lang (str): Their language code, for models that want to be told (NLLB); empty
            when it is not known.
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
        if lang in loaded.languages:
            loaded.tokenizer.src_lang = loaded.languages[lang]
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
            from transformers import AutoConfig, AutoModel, AutoTokenizer
        except ImportError as e:
            raise ImportError(Errors.E203.format(error=e)) from e
        try:
            tokenizer = AutoTokenizer.from_pretrained(self.model)
            config = AutoConfig.from_pretrained(self.model)
            # what these models put on top of the last layer is of no use here
            plain = config.model_type in _PLAIN_MODELS
            with _quiet():
                model = AutoModel.from_pretrained(
                    self.model, **({"add_pooling_layer": False} if plain else {})
                )
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
        _drop_layers(model, self.layer)
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
        languages: Dict[str, str] = {}
        if hasattr(tokenizer, "src_lang"):
            languages = find_nllb_tokens(tokenizer.get_vocab())
        overlap = min(self.overlap, room // 2)
        return _Loaded(tokenizer, model, max_length, overlap, languages)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep transformers from telling of weights that are not used."""
    from transformers.utils import logging

    before = logging.get_verbosity()
    logging.set_verbosity_error()
    try:
        yield
    finally:
        logging.set_verbosity(before)


def _drop_layers(model: Any, layer: int) -> None:
    """Drop the layers above the one taken, in models without a last normalization."""
    if model.config.model_type in _PLAIN_MODELS and layer > 0:
        model.encoder.layer = model.encoder.layer[:layer]


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


class SpacyTransformerEncoder:
    """Encode words with the transformer of a spaCy pipeline.

    Runs the component over the words and reads `doc._.trf_data`. Texts longer than the
    transformer's limit go through the component's own windows; of a word that is in
    several the vectors with the most context are taken. The encoder can be pickled
    when the pipeline is given by its path, and loads again in each process.

    pipeline (Union[str, Path, Language]): Path or package name of the pipeline, loaded
        at the first use, or the pipeline itself.
    component (str): Name of the transformer in the pipeline.
    layer (int): Hidden layer to take: 0 is the embeddings, -1 the last layer. Any
        other than the last needs `output_hidden_states` in the transformer's config.
    batch_size (int): Number of sentences encoded together.
    """

    def __init__(
        self,
        pipeline: Union[str, Path, Language],
        *,
        component: str = "transformer",
        layer: int = -1,
        batch_size: int = 64,
    ):
        self.pipeline = pipeline if isinstance(pipeline, Language) else str(pipeline)
        self.component = component
        self.layer = layer
        self.batch_size = batch_size
        self._nlp: Optional[Language] = None

    def __getstate__(self) -> Dict[str, Any]:
        return {**self.__dict__, "_nlp": None}

    @property
    def name(self) -> str:
        """RETURNS (str): Name of the pipeline."""
        if isinstance(self.pipeline, Language):
            return f"{self.pipeline.lang}_{self.pipeline.meta['name']}"
        return self.pipeline

    @property
    def id(self) -> str:
        """RETURNS (str): The pipeline, the component and the layer."""
        return f"{self.name} {self.component} layer {self.layer}"

    def __call__(self, words_batch: List[List[str]]) -> List[Encoded]:
        """Encode a batch of sentences.

        words_batch (List[List[str]]): Words of each sentence.
        RETURNS (List[Encoded]): For each sentence the vectors of its pieces, of shape
            (n_pieces, width), and the index of the word each piece belongs to.
        RAISES (ValueError): If the pipeline has no such transformer, or the transformer
            no such layer.
        """
        if not words_batch:
            return []
        nlp = self._load()
        pipe: Any = nlp.get_pipe(self.component)
        docs = [Doc(nlp.vocab, words=words) for words in words_batch]
        encoded: Dict[int, Encoded] = {}
        # sentences of about the same length need little padding
        order = sorted(range(len(docs)), key=[len(doc) for doc in docs].__getitem__)
        for numbers in minibatch(order, self.batch_size):
            batch = [docs[i] for i in numbers]
            pipe.set_annotations(batch, pipe.predict(batch))
            for i, doc in zip(numbers, batch):
                encoded[i] = self.read(doc)
        return [encoded[i] for i in range(len(docs))]

    def read(self, doc: Doc) -> Encoded:
        """Read the vectors that the transformer left in a Doc.

        doc (Doc): A Doc with `doc._.trf_data`.
        RETURNS (Encoded): The vectors of its pieces, of shape (n_pieces, width), and
            the index of the token each belongs to.
        RAISES (ValueError): If the layer is not there.
        """
        data = doc._.trf_data
        states = self._get_layer(data)
        width = states.shape[-1]
        n_windows, size = states.shape[:2]
        flat = states.reshape((-1, width))
        rows: List[int] = []
        word_ids: List[int] = []
        start = 0
        indices = data.align.dataXd.reshape(-1).tolist()
        for word, length in enumerate(data.align.lengths.tolist()):
            pieces = indices[start : start + length]
            start += length
            best = _choose_window(pieces, size, data.wordpieces.lengths, n_windows)
            rows += best
            word_ids += [word] * len(best)
        vectors = flat[numpy.asarray(rows, dtype="int64")]
        return getattr(vectors, "get", vectors.copy)(), word_ids

    def _get_layer(self, data: Any) -> Any:
        """Get the states of the layer, of shape (windows, pieces, width)."""
        output = data.model_output
        if self.layer == -1:
            return output["last_hidden_state"]
        states = output.get("hidden_states")
        if states is None or not -len(states) <= self.layer < len(states):
            reason = "" if states is None else f", it has layers 0 to {len(states) - 1}"
            raise ValueError(
                Errors.E212.format(pipeline=self.name, layer=self.layer, reason=reason)
            )
        return states[self.layer]

    def _load(self) -> Language:
        if self._nlp is None:
            nlp = self.pipeline
            if not isinstance(nlp, Language):
                nlp = load_model(nlp)
            if self.component not in nlp.pipe_names or not Doc.has_extension(
                "trf_data"
            ):
                raise ValueError(
                    Errors.E211.format(
                        pipeline=self.name,
                        component=self.component,
                        names=", ".join(nlp.pipe_names) or "no component",
                    )
                )
            self._nlp = nlp
        return self._nlp


def _choose_window(
    pieces: Sequence[int], size: int, lengths: Sequence[int], n_windows: int
) -> List[int]:
    """Choose the window in which a word has most context on its poorer side.

    pieces (Sequence[int]): Places of the word's pieces, counted over all windows.
    size (int): Length of a window, padding included.
    lengths (Sequence[int]): Length of each window.
    n_windows (int): Number of windows.
    RETURNS (List[int]): The pieces in that window.
    """
    windows: Dict[int, List[int]] = {}
    for piece in pieces:
        windows.setdefault(piece // size, []).append(piece)
    if len(windows) < 2:
        return list(pieces)
    contexts = {}
    for window, found in windows.items():
        left = size if window == 0 else found[0] % size
        right = size if window == n_windows - 1 else lengths[window] - found[-1] % size
        contexts[window] = min(left, right)
    return windows[max(contexts, key=contexts.__getitem__)]


@registry.misc("spacy-xner.SpacyTransformerEncoder.v1")
def build_spacy_transformer_encoder(
    pipeline: str,
    component: str = "transformer",
    layer: int = -1,
    batch_size: int = 64,
) -> Encoder:
    """Build an encoder from a spaCy pipeline with a transformer, without loading it.

    pipeline (str): Path or package name of the pipeline.
    component (str): Name of the transformer in the pipeline.
    layer (int): Hidden layer to take: 0 is the embeddings, -1 the last layer.
    batch_size (int): Number of sentences encoded together.
    RETURNS (Encoder): The encoder.
    """
    return SpacyTransformerEncoder(
        pipeline, component=component, layer=layer, batch_size=batch_size
    )
