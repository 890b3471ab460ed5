import json
import os
import re
import shutil
import tempfile
import warnings
from typing import Any, Dict, List, Optional, Sequence, Set, Tuple, Union
from pathlib import Path

from ..errors import Errors
from .ctranslate2_engine import read_vocabularies
from .folder import (
    JOINT_SPM,
    SOURCE_SPM,
    TARGET_SPM,
    TranslatorFolder,
    move_into_place,
    read_folder,
    write_meta,
)
from .heads import Head, set_alignment_head
from .languages import (
    find_m2m_tokens,
    find_marian_tokens,
    find_nllb_tokens,
    to_spacy_code,
)
from .types import LanguagePair

QUANTIZATIONS = (
    "int8",
    "int8_float32",
    "int8_float16",
    "int8_bfloat16",
    "int16",
    "float16",
    "bfloat16",
    "float32",
)
MODEL_TYPES = ("marian", "m2m_100")
MAX_LENGTH = 256
_JOINT_NAMES = ("sentencepiece.bpe.model", "sentencepiece.model", "spiece.model")
_HUB_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?")
_PAIR_IN_NAME = re.compile(r"opus-mt(?:-[a-z]+)*?-([a-z]{2,3})-([a-z]{2,3})$")
_CARD_LICENCE = re.compile(r"^license:\s*(\S+)", re.MULTILINE)
# Cards on the hub are not always right: the stricter licence of the makers is kept.
_KNOWN_SOURCES = (
    (
        re.compile(r"opus-mt"),
        "CC-BY-4.0",
        "OPUS-MT, Language Technology at the University of Helsinki "
        "(Tiedemann and Thottingal 2020)",
    ),
    (
        re.compile(r"nllb"),
        "CC-BY-NC-4.0",
        "No Language Left Behind, Meta AI (NLLB Team et al. 2022)",
    ),
    (re.compile(r"m2m100"), "MIT", "M2M-100, Meta AI (Fan et al. 2020)"),
)
_IGNORED_ON_HUB = ["*.h5", "*.msgpack", "*.ot", "onnx/*", "*.tflite", "*.onnx"]


def convert(
    model: Union[str, Path],
    out: Union[str, Path],
    *,
    quantization: str = "int8",
    pairs: Optional[Sequence[Sequence[str]]] = None,
    name: Optional[str] = None,
    alignment: Optional[bool] = None,
    alignment_head: Optional[Head] = None,
    licence: Optional[str] = None,
    attribution: Optional[str] = None,
    overwrite: bool = False,
) -> TranslatorFolder:
    """Turn a Hugging Face translation model into a folder for the translator.

    Takes Marian / OPUS-MT, M2M-100 and NLLB-200 models. The folder appears complete
    or not at all, and needs neither torch nor transformers to run.

    model (Union[str, Path]): A folder, or a name on the hub.
    out (Union[str, Path]): Folder to write.
    quantization (str): Type of the weights, one of `QUANTIZATIONS`.
    pairs (Optional[Sequence[Sequence[str]]]): Language pairs such as
        [["en", "fr"]]. None to read them from the model.
    name (Optional[str]): Name of the translator. None for the model's.
    alignment (Optional[bool]): Whether the attention of one head is a word alignment.
        None for yes with Marian and no otherwise.
    alignment_head (Optional[Head]): Decoder layer and head whose attention is the
        word alignment, counted from 0. None for the first head of the last layer.
    licence (Optional[str]): Licence of the weights. None to look it up.
    attribution (Optional[str]): Who is to be named. None to look it up.
    overwrite (bool): Whether an existing folder is replaced.
    RETURNS (TranslatorFolder): What was written.
    RAISES (ValueError): When the model is missing, of another type or incomplete,
        or the folder can't be written. Nothing is left behind then.
    """
    out = Path(out)
    if quantization not in QUANTIZATIONS:
        raise ValueError(
            Errors.E115.format(
                setting="quantization",
                expected="one of " + ", ".join(QUANTIZATIONS),
                value=quantization,
            )
        )
    wanted = check_pairs(pairs)
    if out.exists() and not overwrite and (not out.is_dir() or any(out.iterdir())):
        raise ValueError(Errors.E121.format(path=out))
    check_packages()
    source = find_model(str(model))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    except OSError as err:
        raise ValueError(Errors.E127.format(path=out, error=err)) from err
    try:
        folder = _convert_into(
            scratch / "model",
            source,
            str(model),
            quantization=quantization,
            pairs=wanted,
            name=name,
            alignment=alignment,
            alignment_head=alignment_head,
            licence=licence,
            attribution=attribution,
        )
        move_into_place(folder.path, out, scratch / "old")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return read_folder(out)


def check_pairs(
    pairs: Optional[Sequence[Sequence[str]]],
) -> Optional[List[LanguagePair]]:
    """Check the form of language pairs.

    pairs (Optional[Sequence[Sequence[str]]]): Such as [["en", "fr"]], if any.
    RETURNS (Optional[List[LanguagePair]]): The same as tuples.
    RAISES (ValueError): When one is no pair of two languages.
    """
    if pairs is None:
        return None
    for pair in pairs:
        if isinstance(pair, str) or len(pair) != 2 or pair[0] == pair[1]:
            raise ValueError(Errors.E129.format(pair=pair))
    return [(pair[0], pair[1]) for pair in pairs]


def check_packages() -> None:
    """Check that the packages of the extra are there.

    RAISES (ValueError): When one is missing; names the extra.
    """
    for package in ("torch", "transformers"):
        try:
            __import__(package)
        except ImportError as err:
            raise ValueError(Errors.E123.format(package=package)) from err


def find_model(model: str) -> Path:
    """Find the folder of a model, fetching it from the hub when it is a name there.

    model (str): A folder, or a name on the hub. What looks like a path is never
        asked for on the hub.
    RETURNS (Path): The folder.
    RAISES (ValueError): When there is none, or the hub can't be reached.
    """
    path = Path(model).expanduser()
    if path.is_dir():
        return path
    offline = os.environ.get("HF_HUB_OFFLINE", "0")
    missing = ValueError(Errors.E120.format(model=model, offline=offline))
    if not _HUB_NAME.fullmatch(model) or model.startswith("."):
        raise missing
    import huggingface_hub

    try:
        return Path(
            huggingface_hub.snapshot_download(model, ignore_patterns=_IGNORED_ON_HUB)
        )
    except (OSError, ValueError, RuntimeError) as err:
        raise missing from err


def _convert_into(
    path: Path,
    source: Path,
    model: str,
    *,
    quantization: str,
    pairs: Optional[List[LanguagePair]],
    name: Optional[str],
    alignment: Optional[bool],
    alignment_head: Optional[Head],
    licence: Optional[str],
    attribution: Optional[str],
) -> TranslatorFolder:
    """Convert a model into a scratch folder."""
    config = read_config(source, model)
    spm_files = _find_sentencepiece(source, model, str(config["model_type"]))
    converter = _make_converter(str(source))
    try:
        converter.convert(str(path), quantization=quantization)
    except Exception as err:
        # Reading a model runs torch, safetensors and transformers, each with errors
        # of its own: whatever it is, the model can't be converted.
        raise ValueError(Errors.E128.format(model=model, error=err)) from err
    for target, spm_file in spm_files.items():
        shutil.copyfile(spm_file, path / target)
    source_vocab, target_vocab = read_vocabularies(path)
    folder = describe_model(
        path,
        source,
        model,
        source_vocab=source_vocab,
        target_vocab=target_vocab,
        pairs=pairs,
        name=name,
        alignment=alignment,
        licence=licence,
        attribution=attribution,
    )
    write_meta(folder)
    if alignment_head is not None:
        set_alignment_head(path, alignment_head)
    return read_folder(path)


def read_config(source: Path, model: str) -> Dict[str, Any]:
    """Read the settings of a model and check that its type is known.

    source (Path): Folder of the model.
    model (str): What the user calls it.
    RETURNS (Dict[str, Any]): The contents of `config.json`.
    RAISES (ValueError): When there are none or the type is another one.
    """
    config = _read_json(source / "config.json", model)
    if config.get("model_type") not in MODEL_TYPES:
        raise ValueError(
            Errors.E122.format(
                model=model,
                found=config.get("model_type"),
                supported=", ".join(MODEL_TYPES) + " (and NLLB)",
            )
        )
    return config


def describe_model(
    path: Path,
    source: Path,
    model: str,
    *,
    source_vocab: Set[str],
    target_vocab: Set[str],
    pairs: Optional[List[LanguagePair]] = None,
    name: Optional[str] = None,
    alignment: Optional[bool] = None,
    licence: Optional[str] = None,
    attribution: Optional[str] = None,
) -> TranslatorFolder:
    """Find out which languages a model translates and which tokens it wants.

    path (Path): Folder the description is for.
    source (Path): Folder of the Hugging Face model.
    model (str): What the user calls it.
    source_vocab (Set[str]): Every source token.
    target_vocab (Set[str]): Every target token.
    pairs (Optional[List[LanguagePair]]): Language pairs. None to read them.
    name (Optional[str]): Name of the translator. None for the model's.
    alignment (Optional[bool]): Whether the attention is an alignment. None for yes
        with Marian and no otherwise.
    licence (Optional[str]): Licence of the weights. None to look it up.
    attribution (Optional[str]): Who is to be named. None to look it up.
    RETURNS (TranslatorFolder): The description.
    RAISES (ValueError): When a language is unknown or has no token.
    """
    config = read_config(source, model)
    kind, languages = _find_kind(str(config["model_type"]), target_vocab)
    tokenizer_config: Dict[str, Any] = {}
    if (source / "tokenizer_config.json").is_file():
        tokenizer_config = _read_json(source / "tokenizer_config.json", model)
    places = int(config.get("max_position_embeddings", 512))
    known = _find_licence(model, source)
    fields: Dict[str, Any] = {
        "path": path,
        "name": name or Path(model).name,
        "kind": kind,
        "alignment": kind == "marian" if alignment is None else alignment,
        "max_length": max(1, min(MAX_LENGTH, places - 2)),
        "max_target_length": max(1, min(512, places - 4)),
        "licence": known[0] if licence is None else licence,
        "attribution": known[1] if attribution is None else attribution,
    }
    if kind == "marian":
        folder = _describe_marian(fields, source_vocab, tokenizer_config, model, pairs)
    else:
        folder = _describe_many(fields, languages, model, pairs)
    _check_tokens(folder, source_vocab, target_vocab)
    return folder


def _read_json(path: Path, model: str) -> Dict[str, Any]:
    """Read a settings file of a model."""
    if not path.is_file():
        offline = os.environ.get("HF_HUB_OFFLINE", "0")
        raise ValueError(Errors.E120.format(model=model, offline=offline))
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as err:
        raise ValueError(Errors.E103.format(path=path, error=err)) from None
    if not isinstance(data, dict):
        raise ValueError(Errors.E103.format(path=path, error="it holds no object"))
    return data


def _find_sentencepiece(source: Path, model: str, model_type: str) -> Dict[str, Path]:
    """Find the SentencePiece models, by the names they get."""
    if model_type == "marian":
        files = {SOURCE_SPM: source / SOURCE_SPM, TARGET_SPM: source / TARGET_SPM}
        missing = [name for name, file in files.items() if not file.is_file()]
        if missing:
            raise ValueError(Errors.E125.format(model=model, names=", ".join(missing)))
        return files
    for name in _JOINT_NAMES:
        if (source / name).is_file():
            return {JOINT_SPM: source / name}
    raise ValueError(Errors.E125.format(model=model, names=", ".join(_JOINT_NAMES)))


def _make_converter(source: str) -> Any:
    """Make CTranslate2's converter, with what it lacks for these models."""
    import transformers
    from ctranslate2.converters import TransformersConverter

    version = tuple(int(n) for n in re.findall(r"\d+", transformers.__version__)[:2])

    class Converter(TransformersConverter):
        def load_model(self, model_class, model_name_or_path, **kwargs):  # type: ignore[no-untyped-def]
            # CTranslate2 >= 4.6.3 says `dtype`, transformers < 4.56 knows
            # `torch_dtype` only.
            if version < (4, 56) and "dtype" in kwargs:
                kwargs["torch_dtype"] = kwargs.pop("dtype")
            return super().load_model(model_class, model_name_or_path, **kwargs)

        def load_tokenizer(self, tokenizer_class, model_name_or_path, **kwargs):  # type: ignore[no-untyped-def]
            tokenizer = load_tokenizer(model_name_or_path)
            if getattr(tokenizer, "separate_vocabs", False):
                raise ValueError(Errors.E119)
            return tokenizer

    return Converter(source)


def load_tokenizer(model: str) -> Any:
    """Load the tokenizer of a model with the language tokens it should have.

    model (str): Folder of the model, or a name on the hub.
    RETURNS (Any): The tokenizer. Raises what transformers raises.
    """
    import transformers

    with warnings.catch_warnings():
        # The normaliser that Marian's tokenizer misses is not used here either.
        warnings.filterwarnings("ignore", message=".*sacremoses.*")
        try:
            tokenizer = transformers.AutoTokenizer.from_pretrained(model)
        except (ImportError, ValueError, TypeError):
            # The fast tokenizer needs protobuf to read a SentencePiece model.
            tokenizer = transformers.AutoTokenizer.from_pretrained(
                model, use_fast=False
            )
    tokens = getattr(tokenizer, "lang_code_to_token", None)
    if isinstance(tokens, dict):
        # Some versions of transformers forget the tokens of M2M-100 when the
        # tokenizer is made from its raw files. The ids follow the vocabulary's.
        known = tokenizer.get_vocab()
        missing = [token for token in tokens.values() if token not in known]
        if missing:
            tokenizer.add_special_tokens({"additional_special_tokens": missing})
    return tokenizer


def _find_kind(model_type: str, vocab: Set[str]) -> Tuple[str, Dict[str, str]]:
    """Tell the kind of a model by its language tokens."""
    if model_type == "marian":
        return "marian", {}
    nllb = find_nllb_tokens(vocab)
    m2m = find_m2m_tokens(vocab)
    return ("nllb", nllb) if len(m2m) < len(nllb) else ("m2m100", m2m)


def _find_licence(model: str, source: Path) -> Tuple[str, str]:
    """Look up licence and makers of a model: by its name, else in its card."""
    for pattern, licence, attribution in _KNOWN_SOURCES:
        if pattern.search(Path(model).name.lower()):
            return licence, attribution
    card = source / "README.md"
    if card.is_file():
        match = _CARD_LICENCE.search(card.read_text(encoding="utf-8", errors="replace"))
        if match:
            return match.group(1), Path(model).name
    return "unknown", Path(model).name


def _describe_marian(
    fields: Dict[str, Any],
    vocab: Set[str],
    tokenizer_config: Dict[str, Any],
    model: str,
    pairs: Optional[List[LanguagePair]],
) -> TranslatorFolder:
    """Find the language pairs of a Marian model and the tokens of its targets."""
    tokens = find_marian_tokens(vocab)
    if pairs is None:
        source = tokenizer_config.get("source_lang")
        target = tokenizer_config.get("target_lang")
        match = _PAIR_IN_NAME.search(Path(model).name.lower())
        if match:
            source, target = source or match.group(1), target or match.group(2)
        if not _is_language(source) or not (tokens or _is_language(target)):
            raise ValueError(Errors.E124.format(model=model))
        source = to_spacy_code(str(source))
        targets = list(tokens) or [to_spacy_code(str(target))]
        pairs = [(source, lang) for lang in sorted(targets) if lang != source]
    prefixes: Dict[str, List[str]] = {}
    for source, target in pairs:
        if tokens and target not in tokens:
            raise ValueError(
                Errors.E126.format(
                    model=model, lang=target, known=", ".join(sorted(tokens))
                )
            )
        prefixes[f"{source}-{target}"] = [tokens[target]] if tokens else []
    return TranslatorFolder(pairs=tuple(pairs), source_prefix=prefixes, **fields)


def _is_language(code: Any) -> bool:
    """Tell whether a code names one language: `ROMANCE` and `mul` do not."""
    if not isinstance(code, str) or not code.islower():
        return False
    return len(to_spacy_code(code)) == 2


def _describe_many(
    fields: Dict[str, Any],
    languages: Dict[str, str],
    model: str,
    pairs: Optional[List[LanguagePair]],
) -> TranslatorFolder:
    """Describe a model that translates between any two of its languages."""
    for lang in {lang for pair in pairs or () for lang in pair}:
        if lang not in languages:
            raise ValueError(
                Errors.E126.format(
                    model=model, lang=lang, known=", ".join(sorted(languages))
                )
            )
    return TranslatorFolder(pairs=tuple(pairs or ()), languages=languages, **fields)


def _check_tokens(
    folder: TranslatorFolder, source_vocab: Set[str], target_vocab: Set[str]
) -> None:
    """Raise when a token the model will be given is not in its vocabulary."""
    for source, target in folder.language_pairs():
        sides = (
            (folder.get_source_prefix(source, target), source_vocab),
            (folder.source_suffix, source_vocab),
            (folder.get_target_prefix(source, target), target_vocab),
        )
        for tokens, vocab in sides:
            for token in tokens:
                if token not in vocab:
                    raise ValueError(
                        Errors.E111.format(
                            path=folder.name,
                            token=token,
                            source_lang=source,
                            target_lang=target,
                        )
                    )
