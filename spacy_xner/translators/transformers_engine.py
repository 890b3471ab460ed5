import hashlib
import json
import os
import shutil
import threading
from typing import Any, Dict, List, Optional, Sequence, Set, Tuple, Union
from dataclasses import dataclass
from pathlib import Path

import srsly
from spacy.util import registry

from ..errors import Errors
from .convert import (
    check_packages,
    check_pairs,
    describe_model,
    find_model,
    load_tokenizer,
    read_config,
)
from .folder import TranslatorFolder, get_pair_error, hash_folder
from .heads import Head, check_head
from .parts import (
    Part,
    get_piece_scores,
    glue,
    make_pairs,
    make_parts,
    read_attention,
    sort_by_length,
)
from .pieces import decode_pieces
from .types import LanguagePair, PieceScore, PieceTuple, SentenceTranslation

ENGINE_FILE = "engine.json"
ENGINE_MODEL = "model"
_OUTPUT_VERSION = 1

Attention = Dict[Head, List[List[float]]]
"""Attention weights of some heads, each target × source tokens."""
_END = "</s>"


@registry.misc("spacy-xner.TransformersTranslator.v1")
def build_transformers_translator(
    model: str,
    pairs: Optional[List[List[str]]] = None,
    beam_size: int = 2,
    max_batch_tokens: int = 1024,
    device: str = "auto",
    attention: bool = False,
    attention_head: Optional[List[int]] = None,
) -> "TransformersTranslator":
    """Build a translator from a config. Nothing is read before its first use.

    model (str): Folder of a Hugging Face model (Marian, M2M-100 or NLLB), or its
        name on the hub.
    pairs (Optional[List[List[str]]]): Language pairs such as [["en", "fr"]]. None
        to read them from the model.
    beam_size (int): Width of the beam search, 1 for greedy search.
    max_batch_tokens (int): Most source pieces in one batch, padding included.
    device (str): A device torch knows, or "auto" to follow `spacy.require_gpu`.
    attention (bool): Whether links are read from the attention of one head: for models
        trained with guided alignment, as most of OPUS-MT's are, and for others once
        the head is chosen.
    attention_head (Optional[List[int]]): Decoder layer and head, counted from 0, such
        as [5, 0]. None for the first head of the last layer.
    RETURNS (TransformersTranslator): The translator.
    """
    return TransformersTranslator(
        model,
        pairs=pairs,
        beam_size=beam_size,
        max_batch_tokens=max_batch_tokens,
        device=device,
        attention=attention,
        attention_head=attention_head,
    )


@dataclass
class _Loaded:
    """What belongs to one process.

    path (Path): Folder of the model.
    folder (TranslatorFolder): Languages and limits.
    tokenizer (Any): The tokenizer.
    special (Set[str]): Tokens that are no text.
    model (Any): The model. None until it is needed.
    device (Any): Where the model is.
    """

    path: Path
    folder: TranslatorFolder
    tokenizer: Any
    special: Set[str]
    model: Any = None
    device: Any = None


class TransformersTranslator:
    """Translate with torch and transformers: a reference, and for any new model.

    Cheap to build, picklable and safe to fork: weights load on first use in each
    process. See `build_transformers_translator` for the settings.

    model (Union[str, Path]): Folder of a Hugging Face model, or its name on the hub.
    """

    def __init__(
        self,
        model: Union[str, Path],
        *,
        pairs: Optional[Sequence[Sequence[str]]] = None,
        beam_size: int = 2,
        max_batch_tokens: int = 1024,
        device: str = "auto",
        attention: bool = False,
        attention_head: Optional[Sequence[int]] = None,
    ):
        settings = {"beam_size": beam_size, "max_batch_tokens": max_batch_tokens}
        for name, value in settings.items():
            if value < 1:
                raise ValueError(
                    Errors.E115.format(setting=name, expected=">= 1", value=value)
                )
        self.model = str(model)
        self.pairs = check_pairs(pairs)
        self.beam_size = beam_size
        self.max_batch_tokens = max_batch_tokens
        self.device = device
        self.attention = attention
        self.attention_head = None if attention_head is None else list(attention_head)
        if attention_head is not None and len(attention_head) != 2:
            raise ValueError(
                Errors.E115.format(
                    setting="attention_head",
                    expected="a layer and a head such as [5, 0]",
                    value=attention_head,
                )
            )
        self._reset()

    def _reset(self) -> None:
        self._loaded: Optional[_Loaded] = None
        self._pid: Optional[int] = None
        self._lock = threading.RLock()

    def __getstate__(self) -> Dict[str, Any]:
        return {k: v for k, v in self.__dict__.items() if not k.startswith("_")}

    def __setstate__(self, state: Dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._reset()

    @property
    def id(self) -> str:
        """Name, hash of the model files and hash of the settings."""
        loaded = self._load_tokenizer()
        settings: Dict[str, Any] = {
            "beam_size": self.beam_size,
            "attention": self.attention,
            "output": _OUTPUT_VERSION,
        }
        if self.attention_head is not None:
            settings["attention_head"] = self.attention_head
        text = json.dumps(settings, sort_keys=True)
        digest = hashlib.sha256(text.encode()).hexdigest()[:8]
        return f"{loaded.folder.name}:{hash_folder(loaded.path)}:{digest}"

    def _load_tokenizer(self) -> _Loaded:
        """Get the tokenizer and what it says of languages, without the weights."""
        with self._lock:
            if self._loaded is None or self._pid != os.getpid():
                self._loaded = self._read_tokenizer()
                self._pid = os.getpid()
            return self._loaded

    def _read_tokenizer(self) -> _Loaded:
        check_packages()
        path = find_model(self.model)
        read_config(path, self.model)
        try:
            tokenizer = load_tokenizer(str(path))
        except Exception as err:
            # Tokenizers of every kind and age, with errors of every kind.
            raise ValueError(Errors.E130.format(model=self.model, error=err)) from err
        source_vocab = set(tokenizer.get_vocab())
        target_vocab = set(getattr(tokenizer, "target_encoder", source_vocab))
        folder = describe_model(
            path,
            path,
            self.model,
            source_vocab=source_vocab,
            target_vocab=target_vocab,
            pairs=self.pairs,
            alignment=self.attention,
        )
        special = set(tokenizer.all_special_tokens)
        special.update(folder.languages.values())
        special.update(t for tokens in folder.source_prefix.values() for t in tokens)
        return _Loaded(path, folder, tokenizer, special)

    def _load(self) -> _Loaded:
        """Get the model, on its device."""
        with self._lock:
            loaded = self._load_tokenizer()
            if loaded.model is None:
                loaded.device = self._get_device()
                loaded.model = self._read_model(loaded).to(loaded.device).eval()
            return loaded

    def _get_heads(self) -> List[Head]:
        """Get the head whose attention is read, if any is."""
        if not self.attention:
            return []
        loaded = self._load()
        shape = count_heads(loaded.model)
        layer, head = self.attention_head or (shape[0] - 1, 0)
        check_head((layer, head), shape, name=loaded.folder.name)
        return [(layer, head)]

    def _read_model(self, loaded: _Loaded) -> Any:
        import transformers

        # Only the plain implementation gives attention weights.
        kwargs = {"attn_implementation": "eager"} if self.attention else {}
        try:
            return transformers.AutoModelForSeq2SeqLM.from_pretrained(
                str(loaded.path), **kwargs
            )
        except Exception as err:
            # As above: safetensors, torch and transformers raise what they like.
            raise ValueError(Errors.E130.format(model=self.model, error=err)) from err

    def _get_device(self) -> Any:
        import torch

        if self.device == "auto":
            from thinc.api import get_torch_default_device

            return get_torch_default_device()
        try:
            return torch.device(self.device)
        except RuntimeError as err:
            raise ValueError(
                Errors.E115.format(
                    setting="device", expected=f"a device ({err})", value=self.device
                )
            ) from err

    def languages(self) -> List[LanguagePair]:
        """List the language pairs offered.

        RETURNS (List[LanguagePair]): Source and target language of each pair.
        """
        return self._load_tokenizer().folder.language_pairs()

    def _make_frame(
        self, source_lang: str, target_lang: str, *, itself: bool = False
    ) -> "_Frame":
        folder = self._load_tokenizer().folder
        if not folder.offers(source_lang, target_lang, itself=itself):
            pairs = folder.language_pairs()
            raise ValueError(
                get_pair_error(folder.name, source_lang, target_lang, pairs)
            )
        return _Frame(self._load(), source_lang, target_lang)

    def translate(
        self, texts: Sequence[str], *, source_lang: str, target_lang: str
    ) -> List[SentenceTranslation]:
        """Translate segments.

        Runs of white space count as one space. A segment beyond the model's limit
        is split at clause punctuation or spaces and its parts are joined again.

        texts (Sequence[str]): Segments, one sentence or less each.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code to translate into.
        RETURNS (List[SentenceTranslation]): One translation per segment, in order.
        RAISES (ValueError): When the pair is not offered or the model is missing.
        """
        frame = self._make_frame(source_lang, target_lang)
        parts, cut = make_parts(texts, frame.tokenize_source, frame.source_room)
        outputs: List[Optional[SentenceTranslation]] = [None] * len(parts)
        heads = self._get_heads()
        for numbers in self._batch([len(part.pieces) for part in parts], parts):
            batch = [parts[number] for number in numbers]
            targets = frame.generate(batch, self.beam_size)
            results = frame.force(batch, targets, heads)
            for number, tokens, (log_probs, attention) in zip(
                numbers, targets, results
            ):
                score = _get_mean(log_probs)
                rows = attention[heads[0]] if heads else None
                outputs[number] = frame.read(parts[number], tokens, score, rows)
        return glue(len(texts), parts, outputs, cut)

    def score(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[float]:
        """Score given translations. Texts beyond the model's limit are cut.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations. Models that translate
            between any two of their languages also score a language given itself.
        RETURNS (List[float]): Mean log-probability per target piece, the end of the
            sentence included; <= 0.
        """
        frame = self._make_frame(source_lang, target_lang, itself=True)
        results = self._force_all(frame, sources, targets, [])
        return [_get_mean(log_probs) for _, _, log_probs, _ in results]

    def score_pieces(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[List[PieceScore]]:
        """Score every piece of given translations.

        Texts beyond the model's limit are cut: their pieces end before the text does.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        RETURNS (List[List[PieceScore]]): For each pair its pieces in order; the last
            one is the end of the sentence.
        """
        frame = self._make_frame(source_lang, target_lang, itself=True)
        return [
            get_piece_scores(target, log_probs)
            for _, target, log_probs, _ in self._force_all(frame, sources, targets, [])
        ]

    def align(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
        min_weight: Optional[float] = None,
    ) -> List[List[PieceTuple]]:
        """Align given translations by forced decoding.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        min_weight (Optional[float]): Give also every other link with this weight or
            more, in [0, 1]. None for the best link of each target piece only.
        RETURNS (List[List[PieceTuple]]): For every target piece its best source
            piece: source start, source end, target start, target end, weight.
        RAISES (ValueError): When the engine was built without `attention`.
        """
        heads = self._get_heads()
        if not heads:
            raise ValueError(Errors.E117.format(name=self.model))
        frame = self._make_frame(source_lang, target_lang)
        return [
            read_attention(
                attention[heads[0]],
                source,
                target.locate(),
                first=frame.first,
                min_weight=min_weight,
            )
            for source, target, _, attention in self._force_all(
                frame, sources, targets, heads
            )
        ]

    def align_heads(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> Dict[Head, List[List[PieceTuple]]]:
        """Align given translations by each head of the decoder.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        RETURNS (Dict[Head, List[List[PieceTuple]]]): What `align` returns, by head.
        RAISES (ValueError): When the engine was built without `attention`.
        """
        if not self.attention:
            raise ValueError(Errors.E117.format(name=self.model))
        frame = self._make_frame(source_lang, target_lang)
        layers, n_heads = count_heads(self._load().model)
        heads = [(layer, head) for layer in range(layers) for head in range(n_heads)]
        links: Dict[Head, List[List[PieceTuple]]] = {head: [] for head in heads}
        forced = self._force_all(frame, sources, targets, heads)
        for source, target, _, attention in forced:
            spans = target.locate()
            for found, rows in attention.items():
                links[found].append(
                    read_attention(rows, source, spans, first=frame.first)
                )
        return links

    def _force_all(
        self,
        frame: "_Frame",
        sources: Sequence[str],
        targets: Sequence[str],
        heads: Sequence[Head],
    ) -> List[Tuple[Part, Part, List[float], Attention]]:
        """Run given translations through the model, in batches."""
        source_parts, target_parts = make_pairs(
            sources,
            targets,
            frame.tokenize_source,
            frame.tokenize_target,
            source_limit=frame.source_room,
            target_limit=frame.target_room,
        )
        lengths = [
            max(len(source.pieces), len(target.pieces))
            for source, target in zip(source_parts, target_parts)
        ]
        log_probs: List[List[float]] = [[] for _ in lengths]
        attention: List[Attention] = [{} for _ in lengths]
        for numbers in self._batch(lengths, source_parts):
            results = frame.force(
                [source_parts[number] for number in numbers],
                [[*target_parts[number].pieces, _END] for number in numbers],
                heads,
            )
            for number, (values, weights) in zip(numbers, results):
                log_probs[number], attention[number] = values, weights
        return list(zip(source_parts, target_parts, log_probs, attention))

    def _batch(self, lengths: Sequence[int], parts: Sequence[Part]) -> List[List[int]]:
        """Group parts of similar length."""
        batches: List[List[int]] = []
        longest = 0
        for number in sort_by_length(parts):
            longest = max(longest, lengths[number] + 2)
            if batches and longest * (len(batches[-1]) + 1) <= self.max_batch_tokens:
                batches[-1].append(number)
            else:
                batches.append([number])
                longest = lengths[number] + 2
        return batches

    def to_disk(self, path: Union[str, Path]) -> None:
        """Write the model's files.

        path (Union[str, Path]): Folder to write.
        """
        path = Path(path)
        path.mkdir(parents=True, exist_ok=True)
        source, target = find_model(self.model), path / ENGINE_MODEL
        if source.resolve() != target.resolve():
            if target.exists():
                shutil.rmtree(target)
            shutil.copytree(source, target)
        srsly.write_json(path / ENGINE_FILE, {"version": 1, "model": ENGINE_MODEL})

    def from_disk(self, path: Union[str, Path]) -> "TransformersTranslator":
        """Use the model that `to_disk` wrote. Settings stay as they are.

        path (Union[str, Path]): Folder to read. It must stay: weights are read
            from it on first use.
        RETURNS (TransformersTranslator): The translator itself.
        """
        data = srsly.read_json(Path(path) / ENGINE_FILE)
        self.model = str(Path(path) / data["model"])
        self._reset()
        return self


def count_heads(model: Any) -> Tuple[int, int]:
    """Count the layers of a model's decoder and the heads of each.

    model (Any): The Hugging Face model.
    RETURNS (Tuple[int, int]): Both, > 0.
    """
    return model.config.decoder_layers, model.config.decoder_attention_heads


def _get_mean(log_probs: Sequence[float]) -> float:
    return sum(log_probs) / len(log_probs) if log_probs else 0.0


class _Frame:
    """Model and tokens for one language pair.

    loaded (_Loaded): The model.
    source_lang (str): Source language.
    target_lang (str): Target language.
    """

    def __init__(self, loaded: _Loaded, source_lang: str, target_lang: str):
        folder = loaded.folder
        self.loaded = loaded
        self.source_prefix = folder.get_source_prefix(source_lang, target_lang)
        self.target_prefix = folder.get_target_prefix(source_lang, target_lang)

    @property
    def first(self) -> int:
        """Number of source tokens before the first piece."""
        return len(self.source_prefix)

    @property
    def source_room(self) -> int:
        """Most source pieces the model takes."""
        return max(1, self.loaded.folder.max_length - len(self.source_prefix) - 1)

    @property
    def target_room(self) -> int:
        """Most target pieces the model takes."""
        return self.loaded.folder.max_target_length - len(self.target_prefix) - 2

    def tokenize_source(self, texts: Sequence[str]) -> List[List[str]]:
        tokenizer = self.loaded.tokenizer
        spm = getattr(tokenizer, "spm_source", None)
        if spm is not None:
            return spm.encode(list(texts), out_type=str)
        return [tokenizer.tokenize(text) for text in texts]

    def tokenize_target(self, texts: Sequence[str]) -> List[List[str]]:
        tokenizer = self.loaded.tokenizer
        spm = getattr(tokenizer, "spm_target", None)
        if spm is not None:
            return spm.encode(list(texts), out_type=str)
        return [tokenizer.tokenize(text) for text in texts]

    def _get_source_ids(self, parts: Sequence[Part]) -> Tuple[Any, Any]:
        """Make padded source ids and their mask."""
        tokenizer = self.loaded.tokenizer
        ids = [
            tokenizer.convert_tokens_to_ids([*self.source_prefix, *part.pieces, _END])
            for part in parts
        ]
        return self._pad(ids, tokenizer.pad_token_id)

    def _get_target_ids(self, targets: Sequence[List[str]]) -> List[List[int]]:
        tokenizer = self.loaded.tokenizer
        encoder = getattr(tokenizer, "target_encoder", None)
        if encoder is not None:
            unknown = encoder[tokenizer.unk_token]
            return [[encoder.get(t, unknown) for t in tokens] for tokens in targets]
        return [tokenizer.convert_tokens_to_ids(list(t)) for t in targets]

    def _pad(self, ids: List[List[int]], value: int) -> Tuple[Any, Any]:
        import torch

        width = max(len(row) for row in ids)
        padded = [row + [value] * (width - len(row)) for row in ids]
        mask = [[1] * len(row) + [0] * (width - len(row)) for row in ids]
        device = self.loaded.device
        return torch.tensor(padded, device=device), torch.tensor(mask, device=device)

    def generate(self, parts: Sequence[Part], beam_size: int) -> List[List[str]]:
        """Translate one batch.

        parts (Sequence[Part]): Sources.
        beam_size (int): Width of the beam search.
        RETURNS (List[List[str]]): Target tokens, with "</s>" at the end when the
            model came to an end, without the forced first tokens.
        """
        import torch

        ids, mask = self._get_source_ids(parts)
        longest = max(len(part.pieces) for part in parts)
        room = min(2 * longest + 20, self.target_room)
        settings: Dict[str, Any] = {}
        if self.target_prefix:
            token_ids = self._get_target_ids([self.target_prefix])[0]
            settings["forced_bos_token_id"] = token_ids[0]
        with torch.no_grad():
            outputs = self.loaded.model.generate(
                input_ids=ids,
                attention_mask=mask,
                num_beams=beam_size,
                do_sample=False,
                max_new_tokens=room + len(self.target_prefix),
                forced_eos_token_id=None,
                **settings,
            )
        targets = []
        for part, row in zip(parts, outputs.tolist()):
            tokens = self.loaded.tokenizer.convert_ids_to_tokens(row)
            # The first token is the one the decoder starts from.
            tokens = tokens[1 + len(self.target_prefix) :]
            if _END in tokens:
                tokens = tokens[: tokens.index(_END) + 1]
            # What a shorter text may say does not depend on the rest of the batch.
            targets.append(tokens[: 2 * len(part.pieces) + 20])
        return targets

    def force(
        self, parts: Sequence[Part], targets: Sequence[List[str]], heads: Sequence[Head]
    ) -> List[Tuple[List[float], Attention]]:
        """Run given translations through the model.

        parts (Sequence[Part]): Sources.
        targets (Sequence[List[str]]): Target tokens.
        heads (Sequence[Head]): The heads whose attention is wanted.
        RETURNS (List[Tuple[List[float], Attention]]): For each pair the
            log-probability of each token, and the attention of the heads.
        """
        import torch

        model = self.loaded.model
        ids, mask = self._get_source_ids(parts)
        start = [model.config.decoder_start_token_id]
        n_prefix = len(self.target_prefix)
        rows = self._get_target_ids([[*self.target_prefix, *t] for t in targets])
        labels, _ = self._pad(rows, 0)
        inputs, _ = self._pad(
            [start + row[:-1] for row in rows], model.config.pad_token_id
        )
        with torch.no_grad():
            output = model(
                input_ids=ids,
                attention_mask=mask,
                decoder_input_ids=inputs,
                output_attentions=bool(heads),
                use_cache=False,
            )
        logits = output.logits.float()
        if self.loaded.folder.kind == "marian":
            # Its padding is no word, and generation never says it.
            logits[..., model.config.pad_token_id] = float("-inf")
        log_probs = logits.log_softmax(-1)
        chosen = log_probs.gather(-1, labels.unsqueeze(-1)).squeeze(-1)
        scores = [
            values[n_prefix : len(row)] for values, row in zip(chosen.tolist(), rows)
        ]
        weights = {
            head: output.cross_attentions[head[0]][:, head[1]].float().tolist()
            for head in heads
        }
        return [
            (values, {head: w[i][n_prefix : len(row)] for head, w in weights.items()})
            for i, (values, row) in enumerate(zip(scores, rows))
        ]

    def read(
        self,
        part: Part,
        tokens: List[str],
        score: float,
        rows: Optional[List[List[float]]],
    ) -> SentenceTranslation:
        """Turn target tokens into a translation.

        part (Part): The source.
        tokens (List[str]): Target tokens.
        score (float): Mean log-probability per token.
        rows (Optional[List[List[float]]]): Attention weights, target × source tokens,
            if wanted.
        RETURNS (SentenceTranslation): The translation.
        """
        kept = [i for i, t in enumerate(tokens) if t not in self.loaded.special]
        text, spans = decode_pieces([tokens[i] for i in kept])
        links: List[PieceTuple] = []
        if rows is not None:
            weights = [rows[i] for i in kept]
            links = read_attention(weights, part, spans, first=self.first)
        return SentenceTranslation(
            text, score=score, links=links, truncated=_END not in tokens
        )
