import hashlib
import json
import os
import re
import shutil
import tempfile
import threading
import warnings
from typing import Any, Dict, Iterator, List, Optional, Sequence, Set, Tuple, Union
from dataclasses import dataclass, replace
from pathlib import Path

import srsly
from spacy.util import registry

from ..errors import Errors, Warnings
from .folder import (
    SHIPPED_PATH,
    TranslatorFolder,
    get_pair_error,
    hash_folder,
    read_folder,
    shipped_folders,
)
from .guards import check
from .heads import Head, write_variants
from .intake import expand, find_missing, move_links
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
# Part of every engine id: raise it when the same weights begin to give other text.
_OUTPUT_VERSION = 3
_LENGTH_STEP = 32
_MAX_WORKERS = 8
# Pairs whose pieces are held in memory while many are scored.
_SCORED_AT_ONCE = 4096
# Tokens that are no text: marks, languages of the four kinds, fillers.
_SPECIAL = re.compile(
    r"<s>|</s>|<pad>|<unk>|<mask>|<2\w+>|>>\S+<<|__[a-z]{2,3}__|[a-z]{3}_[A-Z][a-z]{3}"
    r"|madeupword\d+"
)
# Translators of a parent process: destroying one after a fork would wait for
# threads that only the parent has.
_ABANDONED: List[Any] = []


@registry.misc("spacy-xner.CTranslate2Translator.v1")
def build_ctranslate2_translator(
    model: Optional[str] = None,
    beam_size: int = 2,
    max_batch_tokens: int = 2048,
    inter_threads: int = 0,
    intra_threads: int = 0,
    compute_type: str = "default",
    device: str = "auto",
    length_penalty: float = 1.0,
    repetition_penalty: Optional[float] = None,
    no_repeat_ngram_size: int = 0,
    second_try: int = 8,
) -> "CTranslate2Translator":
    """Build a translator from a config. Nothing is read before its first use.

    model (Optional[str]): Folder of a converted model. None for the translators
        that ship with spacy-xner.
    beam_size (int): Width of the beam search, 1 for greedy search.
    max_batch_tokens (int): Most source pieces in one batch, padding included.
    inter_threads (int): Batches translated at the same time, 0 to choose.
    intra_threads (int): Threads for each batch, 0 to choose.
    compute_type (str): A type CTranslate2 knows. "default" for int8 on the CPU and
        float16 on the GPU.
    device (str): "cpu", "cuda", or "auto" to follow `spacy.require_gpu`.
    length_penalty (float): Exponent of the length in the beam search, >= 0.
    repetition_penalty (Optional[float]): Above 1 to avoid repeated pieces, above 0.
        None for what the model's `translator.json` asks for, 1 where it says nothing.
    no_repeat_ngram_size (int): Forbid repeated runs of so many pieces, 0 for none.
    second_try (int): Width of the beam search for segments whose translation a guard
        flags, such as a number that differs; of so many candidates the best with the
        fewest flags is taken. Repetition is not penalised then: it may be right. 0 to
        leave them as they are.
    RETURNS (CTranslate2Translator): The translator.
    """
    return CTranslate2Translator(
        model,
        beam_size=beam_size,
        max_batch_tokens=max_batch_tokens,
        inter_threads=inter_threads,
        intra_threads=intra_threads,
        compute_type=compute_type,
        device=device,
        length_penalty=length_penalty,
        repetition_penalty=repetition_penalty,
        no_repeat_ngram_size=no_repeat_ngram_size,
        second_try=second_try,
    )


@dataclass
class _Loaded:
    """A model in memory, with all that belongs to one process.

    folder (TranslatorFolder): What was loaded.
    translator (Any): The `ctranslate2.Translator`.
    source_spm (Any): SentencePiece processor of the source side.
    target_spm (Any): SentencePiece processor of the target side.
    source_vocab (Set[str]): Every source token.
    target_vocab (Set[str]): Every target token.
    special (Set[str]): Target tokens that are no text.
    adds_source_end (bool): Whether the model appends `</s>` itself.
    """

    folder: TranslatorFolder
    translator: Any
    source_spm: Any
    target_spm: Any
    source_vocab: Set[str]
    target_vocab: Set[str]
    special: Set[str]
    adds_source_end: bool


class ModelHolder:
    """Hold one model: loaded on first use in each process, pickled without weights.

    path (Path): Folder of the model.
    device (str): "cpu", "cuda" or "auto".
    compute_type (str): A type CTranslate2 knows, or "default".
    inter_threads (int): Batches translated at the same time, 0 to choose.
    intra_threads (int): Threads for each batch, 0 to choose.
    """

    def __init__(
        self,
        path: Path,
        *,
        device: str,
        compute_type: str,
        inter_threads: int,
        intra_threads: int,
    ):
        self.path = path
        self.device = device
        self.compute_type = compute_type
        self.inter_threads = inter_threads
        self.intra_threads = intra_threads
        self._reset()

    def _reset(self) -> None:
        self._loaded: Optional[_Loaded] = None
        self._place: Optional[Tuple[int, str, int]] = None
        self._lock = threading.Lock()

    def __getstate__(self) -> Dict[str, Any]:
        return {k: v for k, v in self.__dict__.items() if not k.startswith("_")}

    def __setstate__(self, state: Dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._reset()

    def load(self) -> _Loaded:
        """Get the model, loading it when this process has not done so yet.

        RETURNS (_Loaded): The model.
        """
        place = (os.getpid(), *resolve_device(self.device))
        if self._place is not None and self._place[0] != place[0]:
            _ABANDONED.append(self._loaded)
            self._reset()
        with self._lock:
            if self._loaded is None or self._place != place:
                self._loaded = self._load(place[1], place[2])
                self._place = place
            return self._loaded

    def _load(self, device: str, index: int) -> _Loaded:
        import ctranslate2

        folder = read_folder(self.path)
        source_spm = _load_sentencepiece(folder.source_spm)
        target_spm = source_spm
        if folder.target_spm != folder.source_spm:
            target_spm = _load_sentencepiece(folder.target_spm)
        source_vocab, target_vocab = read_vocabularies(self.path)
        compute_type = self.compute_type
        if compute_type == "default":
            wanted = "int8" if device == "cpu" else "float16"
            supported = ctranslate2.get_supported_compute_types(device, index)
            compute_type = wanted if wanted in supported else "default"
        inter, intra = choose_threads(self.inter_threads, self.intra_threads)
        if device != "cpu":
            inter = self.inter_threads or 1
        try:
            config = srsly.read_json(self.path / "config.json")
            translator = ctranslate2.Translator(
                str(self.path),
                device=device,
                device_index=index,
                compute_type=compute_type,
                inter_threads=inter,
                intra_threads=intra,
            )
        except (RuntimeError, ValueError) as err:
            raise ValueError(
                Errors.E113.format(
                    path=self.path,
                    error=err,
                    compute_type=self.compute_type,
                    device=self.device,
                )
            ) from err
        return _Loaded(
            folder=folder,
            translator=translator,
            source_spm=source_spm,
            target_spm=target_spm,
            source_vocab=source_vocab,
            target_vocab=target_vocab,
            special={token for token in target_vocab if _SPECIAL.fullmatch(token)},
            adds_source_end=bool(config.get("add_source_eos", False)),
        )


def _load_sentencepiece(path: Path) -> Any:
    """Load a SentencePiece model."""
    import sentencepiece

    try:
        return sentencepiece.SentencePieceProcessor(model_file=str(path))
    except (RuntimeError, OSError, ValueError, TypeError) as err:
        raise ValueError(Errors.E109.format(path=path, error=err)) from err


def read_vocabularies(path: Path) -> Tuple[Set[str], Set[str]]:
    """Read the tokens of a CTranslate2 model.

    path (Path): Folder of the model.
    RETURNS (Tuple[Set[str], Set[str]]): Source and target tokens.
    RAISES (ValueError): When a file is missing or damaged.
    """
    sides = []
    for side in ("source", "target"):
        names = [
            f"{stem}_vocabulary.{suffix}"
            for stem in (side, "shared")
            for suffix in ("json", "txt")
        ]
        files = [path / name for name in names if (path / name).is_file()]
        if not files:
            raise ValueError(Errors.E107.format(path=path, name=names[2]))
        text = files[0].read_text(encoding="utf-8")
        try:
            is_json = files[0].suffix == ".json"
            tokens = json.loads(text) if is_json else text.splitlines()
        except ValueError as err:
            raise ValueError(Errors.E103.format(path=files[0], error=err)) from None
        sides.append(set(tokens))
    return sides[0], sides[1]


def resolve_device(device: str) -> Tuple[str, int]:
    """Decide where to translate.

    device (str): "cpu", "cuda", or "auto" to follow `spacy.require_gpu`.
    RETURNS (Tuple[str, int]): "cpu" or "cuda", and the number of the device.
    RAISES (ValueError): When "cuda" is asked for and there is none.
    """
    if device == "cpu":
        return "cpu", 0
    from thinc.api import CupyOps, get_current_ops

    ops = get_current_ops()
    on_gpu = isinstance(ops, CupyOps)
    if device == "auto" and not on_gpu:
        return "cpu", 0
    import ctranslate2

    if ctranslate2.get_cuda_device_count() == 0:
        if device == "cuda":
            raise ValueError(Errors.E114.format(version=ctranslate2.__version__))
        warnings.warn(
            Warnings.W102.format(version=ctranslate2.__version__), stacklevel=2
        )
        return "cpu", 0
    return "cuda", int(ops.xp.cuda.Device().id) if on_gpu else 0


def choose_threads(inter_threads: int, intra_threads: int) -> Tuple[int, int]:
    """Share the cores between batches at the same time and threads for each.

    inter_threads (int): Batches at the same time, 0 to choose.
    intra_threads (int): Threads for each batch, 0 to choose.
    RETURNS (Tuple[int, int]): Both, > 0.
    """
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    limit = os.environ.get("OMP_NUM_THREADS", "")
    if limit.isdigit() and int(limit) > 0:
        cores = min(cores, int(limit))
    if inter_threads == 0:
        free = cores // intra_threads if intra_threads else cores
        inter_threads = max(1, min(free, _MAX_WORKERS))
    if intra_threads == 0:
        intra_threads = max(1, cores // inter_threads)
    return inter_threads, intra_threads


class CTranslate2Translator:
    """Translate with CTranslate2: the shipped models or any converted one.

    Cheap to build, picklable and safe to fork: weights load on first use in each
    process. See `build_ctranslate2_translator` for the settings.

    model (Optional[Union[str, Path]]): Folder of a converted model. None for the
        translators that ship with spacy-xner: of several the one that offers the
        language pair.
    """

    def __init__(
        self,
        model: Optional[Union[str, Path]] = None,
        *,
        beam_size: int = 2,
        max_batch_tokens: int = 2048,
        inter_threads: int = 0,
        intra_threads: int = 0,
        compute_type: str = "default",
        device: str = "auto",
        length_penalty: float = 1.0,
        repetition_penalty: Optional[float] = None,
        no_repeat_ngram_size: int = 0,
        second_try: int = 8,
        shipped_path: Optional[Path] = None,
    ):
        _check_setting("beam_size", beam_size, 1)
        _check_setting("max_batch_tokens", max_batch_tokens, 1)
        _check_setting("inter_threads", inter_threads, 0)
        _check_setting("intra_threads", intra_threads, 0)
        _check_setting("length_penalty", length_penalty, 0)
        _check_setting("no_repeat_ngram_size", no_repeat_ngram_size, 0)
        _check_setting("second_try", second_try, 0)
        if repetition_penalty is not None and repetition_penalty <= 0:
            raise ValueError(
                Errors.E115.format(
                    setting="repetition_penalty",
                    expected="above 0",
                    value=repetition_penalty,
                )
            )
        if device not in ("auto", "cpu", "cuda"):
            raise ValueError(
                Errors.E115.format(
                    setting="device", expected="auto, cpu or cuda", value=device
                )
            )
        self.model = None if model is None else str(model)
        self.shipped_path = SHIPPED_PATH if shipped_path is None else shipped_path
        self.max_batch_tokens = max_batch_tokens
        self.second_try = second_try
        self.loading = {
            "device": device,
            "compute_type": compute_type,
            "inter_threads": inter_threads,
            "intra_threads": intra_threads,
        }
        self.decoding: Dict[str, Any] = {
            "beam_size": beam_size,
            "length_penalty": length_penalty,
            "repetition_penalty": repetition_penalty,
            "no_repeat_ngram_size": no_repeat_ngram_size,
        }
        self._holders: Dict[str, ModelHolder] = {}

    @property
    def id(self) -> str:
        """Name, hash of the model files and hash of the settings."""
        folders = self._read_folders()
        name = "+".join(folder.name for folder in folders)
        files = [hash_folder(folder.path) for folder in folders]
        if len(files) == 1:
            digest = files[0]
        else:
            digest = hashlib.sha256("".join(files).encode("ascii")).hexdigest()[:16]
        device, _ = resolve_device(str(self.loading["device"]))
        settings = {
            **self.decoding,
            "second_try": self.second_try,
            "compute_type": self.loading["compute_type"],
            "device": device,
            "output": _OUTPUT_VERSION,
        }
        text = json.dumps(settings, sort_keys=True)
        return f"{name}:{digest}:{hashlib.sha256(text.encode()).hexdigest()[:8]}"

    def _read_folders(self) -> List[TranslatorFolder]:
        """Read the folders this engine may use, without their weights."""
        if self.model is not None:
            return [read_folder(self.model)]
        return shipped_folders(self.shipped_path)

    def _find_folder(
        self, source_lang: str, target_lang: str, *, itself: bool = False
    ) -> TranslatorFolder:
        """Find the first model that offers a language pair."""
        folders = self._read_folders()
        for folder in folders:
            if folder.offers(source_lang, target_lang, itself=itself):
                return folder
        pairs = [pair for folder in folders for pair in folder.language_pairs()]
        name = "+".join(folder.name for folder in folders)
        raise ValueError(get_pair_error(name, source_lang, target_lang, pairs))

    def _load(
        self, source_lang: str, target_lang: str, *, itself: bool = False
    ) -> _Loaded:
        """Get the model for a language pair and check its language tokens."""
        folder = self._find_folder(source_lang, target_lang, itself=itself)
        key = str(folder.path)
        if key not in self._holders:
            self._holders[key] = ModelHolder(folder.path, **self.loading)  # type: ignore[arg-type]
        loaded = self._holders[key].load()
        known = (
            (folder.get_source_prefix(source_lang, target_lang), loaded.source_vocab),
            (list(folder.source_suffix), loaded.source_vocab),
            (folder.get_target_prefix(source_lang, target_lang), loaded.target_vocab),
        )
        for tokens, vocab in known:
            for token in tokens:
                if token not in vocab:
                    raise ValueError(
                        Errors.E111.format(
                            path=folder.path,
                            token=token,
                            source_lang=source_lang,
                            target_lang=target_lang,
                        )
                    )
        return loaded

    def languages(self) -> List[LanguagePair]:
        """List the language pairs offered.

        RETURNS (List[LanguagePair]): Source and target language of each pair.
        """
        pairs: List[LanguagePair] = []
        for folder in self._read_folders():
            pairs += [pair for pair in folder.language_pairs() if pair not in pairs]
        return pairs

    def translate(
        self, texts: Sequence[str], *, source_lang: str, target_lang: str
    ) -> List[SentenceTranslation]:
        """Translate segments.

        Runs of white space count as one space. A segment beyond the model's limit
        is split at clause punctuation or spaces and its parts are joined again.
        Segments that a guard flags are translated a second time, see `second_try`, and
        once more with those intake abbreviations in full that are missing then.

        texts (Sequence[str]): Segments, one sentence or less each.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code to translate into.
        RETURNS (List[SentenceTranslation]): One translation per segment, in order.
        RAISES (ValueError): When the pair is not offered or the model is missing.
        """
        langs = {"source_lang": source_lang, "target_lang": target_lang}
        outputs = self._translate(texts, source_lang, target_lang)
        best = [found[0] for found in outputs]
        if not self.second_try:
            return best
        flagged = {
            number: text
            for number, text in enumerate(texts)
            if _count_flags(text, best[number], **langs)
        }
        better = self._choose_better(flagged, flagged, best, **langs)
        for number, output in better.items():
            best[number] = output
        expanded, places = {}, {}
        for number, text in flagged.items():
            missing = find_missing(text, best[number].text, **langs)
            if missing:
                expanded[number], places[number] = expand(text, missing)
        better = self._choose_better(flagged, expanded, best, **langs)
        for number, output in better.items():
            links = move_links(output.links, places[number])
            best[number] = replace(output, links=links)
        return best

    def _choose_better(
        self,
        texts: Dict[int, str],
        tries: Dict[int, str],
        best: Sequence[SentenceTranslation],
        *,
        source_lang: str,
        target_lang: str,
    ) -> Dict[int, SentenceTranslation]:
        """Translate again, with a wider beam, and take what has fewer flags."""
        langs = {"source_lang": source_lang, "target_lang": target_lang}
        found = self._translate(
            list(tries.values()), source_lang, target_lang, n=self.second_try
        )
        better = {}
        for number, candidates in zip(tries, found):
            text = texts[number]
            counts = [_count_flags(text, output, **langs) for output in candidates]
            lowest = min(counts)
            if lowest < _count_flags(text, best[number], **langs):
                # The first of the best: earlier candidates are more probable.
                better[number] = candidates[counts.index(lowest)]
        return better

    def _translate(
        self,
        texts: Sequence[str],
        source_lang: str,
        target_lang: str,
        *,
        n: int = 0,
    ) -> List[List[SentenceTranslation]]:
        """Translate segments; with `n`, give so many candidates, the best first."""
        if not texts:
            return []
        loaded = self._load(source_lang, target_lang)
        folder = loaded.folder
        frame = _Frame(loaded, source_lang, target_lang)
        parts, cut = make_parts(texts, frame.tokenize_source, frame.source_room)
        requests: Dict[int, List[int]] = {}
        for number in sort_by_length(parts):
            wanted = 2 * len(parts[number].pieces) + 20
            limit = -(-wanted // _LENGTH_STEP) * _LENGTH_STEP
            limit = min(limit, folder.max_target_length)
            requests.setdefault(limit, []).append(number)
        decoding = dict(self.decoding)
        if decoding["repetition_penalty"] is None:
            decoding["repetition_penalty"] = folder.repetition_penalty
        if n:
            decoding["beam_size"] = max(n, int(self.decoding["beam_size"]))
            decoding["repetition_penalty"] = 1.0
        pending = []
        for limit, numbers in requests.items():
            results = loaded.translator.translate_batch(
                [frame.wrap_source(parts[number].pieces) for number in numbers],
                target_prefix=frame.get_target_prefixes(len(numbers)),
                max_batch_size=self.max_batch_tokens,
                batch_type="tokens",
                asynchronous=True,
                max_input_length=0,
                max_decoding_length=limit,
                num_hypotheses=n or 1,
                return_scores=True,
                return_attention=folder.alignment,
                replace_unknowns=folder.alignment,
                **decoding,
            )
            pending += [
                (number, limit, result) for number, result in zip(numbers, results)
            ]
        outputs: List[List[Optional[SentenceTranslation]]] = [
            [None] * len(parts) for _ in range(n or 1)
        ]
        for number, limit, result in pending:
            found = result.result()
            for rank, row in enumerate(outputs):
                row[number] = self._read_result(
                    found,
                    min(rank, len(found.hypotheses) - 1),
                    parts[number],
                    frame,
                    limit,
                )
        return [
            list(found)
            for found in zip(*(glue(len(texts), parts, row, cut) for row in outputs))
        ]

    def _read_result(
        self, result: Any, rank: int, part: Part, frame: "_Frame", limit: int
    ) -> SentenceTranslation:
        """Turn what CTranslate2 returned for one part into a translation."""
        tokens = result.hypotheses[rank]
        rows = [i for i, token in enumerate(tokens) if not frame.is_special(token, i)]
        text, spans = decode_pieces([tokens[i] for i in rows])
        length = len(tokens) - len(frame.target_prefix) + 1
        score = float(result.scores[rank])
        if length:
            score *= length ** (float(self.decoding["length_penalty"]) - 1)
        links: List[PieceTuple] = []
        if frame.loaded.folder.alignment and result.attention:
            # Each access to the result copies the whole matrix.
            attention = result.attention[rank]
            weights = [attention[i] for i in rows]
            links = read_attention(weights, part, spans, first=frame.first)
        truncated = limit <= len(tokens)
        return SentenceTranslation(text, score=score, links=links, truncated=truncated)

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
        scored = self._score_parts(sources, targets, source_lang, target_lang)
        return [
            sum(log_probs) / len(log_probs) if log_probs else 0.0
            for _, log_probs in scored
        ]

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
        return [
            get_piece_scores(part, log_probs)
            for part, log_probs in self._score_parts(
                sources, targets, source_lang, target_lang
            )
        ]

    def _score_parts(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        source_lang: str,
        target_lang: str,
    ) -> Iterator[Tuple[Part, List[float]]]:
        """Score given translations: the log-probability of each piece and the end.

        CTranslate2 sorts by length and cuts batches itself; the pieces of so many pairs
        are held in memory at a time.
        """
        if len(sources) != len(targets):
            raise ValueError(
                Errors.E116.format(n_sources=len(sources), n_targets=len(targets))
            )
        for start in range(0, max(1, len(sources)), _SCORED_AT_ONCE):
            part_of = slice(start, start + _SCORED_AT_ONCE)
            frame, source_parts, target_parts = self._encode_pairs(
                sources[part_of],
                targets[part_of],
                source_lang,
                target_lang,
                itself=True,
            )
            results = frame.loaded.translator.score_batch(
                [frame.wrap_source(part.pieces) for part in source_parts],
                [frame.target_prefix + part.pieces for part in target_parts],
                max_batch_size=self.max_batch_tokens,
                batch_type="tokens",
                max_input_length=0,
                offset=len(frame.target_prefix),
            )
            for part, result in zip(target_parts, results):
                yield part, list(result.log_probs)

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

        Texts beyond the model's limit are aligned as far as it reaches.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        min_weight (Optional[float]): Give also every other link with this weight or
            more, in [0, 1]. None for the best link of each target piece only.
        RETURNS (List[List[PieceTuple]]): For every target piece its best source
            piece: source start, source end, target start, target end, weight.
        RAISES (ValueError): When the model's attention is no alignment.
        """
        pairs = self._encode_pairs(sources, targets, source_lang, target_lang)
        frame, source_parts, target_parts = pairs
        folder = frame.loaded.folder
        if not folder.alignment:
            raise ValueError(Errors.E117.format(name=folder.name))
        links: List[List[PieceTuple]] = [[] for _ in sources]
        requests: Dict[int, List[int]] = {}
        for number in sort_by_length(target_parts):
            size = len(target_parts[number].pieces)
            if size and source_parts[number].pieces:
                limit = -(-(size + len(frame.target_prefix) + 1) // 8) * 8
                requests.setdefault(limit, []).append(number)
        pending = []
        for limit, numbers in requests.items():
            results = frame.loaded.translator.translate_batch(
                [frame.wrap_source(source_parts[number].pieces) for number in numbers],
                target_prefix=[
                    frame.target_prefix + target_parts[n].pieces for n in numbers
                ],
                max_batch_size=self.max_batch_tokens,
                batch_type="tokens",
                asynchronous=True,
                max_input_length=0,
                beam_size=1,
                max_decoding_length=limit,
                return_attention=True,
            )
            pending += list(zip(numbers, results))
        n_prefix = len(frame.target_prefix)
        for number, result in pending:
            target = target_parts[number]
            rows = result.result().attention[0]
            rows = rows[n_prefix : n_prefix + len(target.pieces)]
            links[number] = read_attention(
                rows,
                source_parts[number],
                target.locate(),
                first=frame.first,
                min_weight=min_weight,
            )
        return links

    def align_heads(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> Dict[Head, List[List[PieceTuple]]]:
        """Align given translations by each head of the decoder in turn.

        CTranslate2 returns one head's attention only, so that the model is loaded
        anew for each head.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        RETURNS (Dict[Head, List[List[PieceTuple]]]): What `align` returns, by head.
        """
        folder = self._find_folder(source_lang, target_lang)
        links: Dict[Head, List[List[PieceTuple]]] = {}
        with tempfile.TemporaryDirectory() as scratch:
            for head, path in write_variants(folder, Path(scratch)):
                engine = CTranslate2Translator(
                    path,
                    max_batch_tokens=self.max_batch_tokens,
                    **self.loading,  # type: ignore[arg-type]
                )
                links[head] = engine.align(
                    sources, targets, source_lang=source_lang, target_lang=target_lang
                )
        return links

    def _encode_pairs(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        source_lang: str,
        target_lang: str,
        *,
        itself: bool = False,
    ) -> Tuple["_Frame", List[Part], List[Part]]:
        """Encode texts with their translations, cut to the model's limits."""
        loaded = self._load(source_lang, target_lang, itself=itself)
        frame = _Frame(loaded, source_lang, target_lang)
        source_parts, target_parts = make_pairs(
            sources,
            targets,
            frame.tokenize_source,
            frame.tokenize_target,
            source_limit=frame.source_room,
            target_limit=frame.target_room,
        )
        return frame, source_parts, target_parts

    def to_disk(self, path: Union[str, Path]) -> None:
        """Write the translator's folder; shipped models stay in the package.

        path (Union[str, Path]): Folder to write.
        """
        path = Path(path)
        path.mkdir(parents=True, exist_ok=True)
        data: Dict[str, Any] = {"version": 1, "model": None}
        if self.model is not None:
            source = read_folder(self.model).path
            target = path / ENGINE_MODEL
            if source.resolve() != target.resolve():
                if target.exists():
                    shutil.rmtree(target)
                shutil.copytree(source, target)
            data["model"] = ENGINE_MODEL
        srsly.write_json(path / ENGINE_FILE, data)

    def from_disk(self, path: Union[str, Path]) -> "CTranslate2Translator":
        """Use the model that `to_disk` wrote. Settings stay as they are.

        path (Union[str, Path]): Folder to read. It must stay: weights are read
            from it on first use.
        RETURNS (CTranslate2Translator): The translator itself.
        """
        data = srsly.read_json(Path(path) / ENGINE_FILE)
        name = data.get("model")
        self.model = None if name is None else str(Path(path) / name)
        self._holders = {}
        return self


def _check_setting(name: str, value: float, lowest: int) -> None:
    """Raise when a number is too small."""
    if value < lowest:
        raise ValueError(
            Errors.E115.format(setting=name, expected=f">= {lowest}", value=value)
        )


def _count_flags(
    text: str, output: SentenceTranslation, *, source_lang: str, target_lang: str
) -> int:
    """Count what the guards find in a translation.

    What looks like a copy can be right: names, codes, short lists of drugs.
    """
    flags = check(
        text,
        output.text,
        source_lang=source_lang,
        target_lang=target_lang,
        truncated=output.truncated,
    )
    return len(set(flags) - {"copy"})


class _Frame:
    """The tokens around source and target for one language pair.

    loaded (_Loaded): The model.
    source_lang (str): Source language.
    target_lang (str): Target language.
    """

    def __init__(self, loaded: _Loaded, source_lang: str, target_lang: str):
        folder = loaded.folder
        self.loaded = loaded
        self.source_prefix = folder.get_source_prefix(source_lang, target_lang)
        self.target_prefix = folder.get_target_prefix(source_lang, target_lang)
        self.source_suffix = list(folder.source_suffix)
        if loaded.adds_source_end and self.source_suffix[-1:] == ["</s>"]:
            self.source_suffix.pop()

    @property
    def source_room(self) -> int:
        """Most source pieces the model takes."""
        around = len(self.source_prefix) + len(self.source_suffix)
        around += int(self.loaded.adds_source_end)
        return max(1, self.loaded.folder.max_length - around)

    @property
    def target_room(self) -> int:
        """Most target pieces the model takes."""
        return self.loaded.folder.max_target_length - len(self.target_prefix) - 2

    @property
    def first(self) -> int:
        """Number of source tokens before the first piece."""
        return len(self.source_prefix)

    def tokenize_source(self, texts: Sequence[str]) -> List[List[str]]:
        return self.loaded.source_spm.encode(list(texts), out_type=str)

    def tokenize_target(self, texts: Sequence[str]) -> List[List[str]]:
        return self.loaded.target_spm.encode(list(texts), out_type=str)

    def wrap_source(self, pieces: List[str]) -> List[str]:
        return self.source_prefix + pieces + self.source_suffix

    def get_target_prefixes(self, n: int) -> Optional[List[Optional[List[str]]]]:
        return [self.target_prefix] * n if self.target_prefix else None

    def is_special(self, token: str, position: int) -> bool:
        """Tell whether a target token is no text."""
        if position < len(self.target_prefix):
            return True
        return token in self.loaded.special
