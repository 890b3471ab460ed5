import hashlib
import json
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple, Union
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import Errors
from .types import LanguagePair

META_FILE = "translator.json"
FORMAT_VERSION = 1
KINDS = ("xner", "marian", "m2m100", "nllb")
SHIPPED_PATH = Path(__file__).parent.parent / "resources" / "translators"
MODEL_FILES = ("model.bin", "config.json")
JOINT_SPM = "sentencepiece.model"
SOURCE_SPM = "source.spm"
TARGET_SPM = "target.spm"
_HASHED_SUFFIXES = (".bin", ".json", ".model", ".safetensors", ".spm", ".txt")

_hashes: Dict[Tuple[str, int, int], str] = {}


@dataclass(frozen=True)
class TranslatorFolder:
    """What `translator.json` says about a converted model.

    path (Path): The folder.
    name (str): Name of the translator.
    kind (str): One of `KINDS`.
    pairs (Tuple[LanguagePair, ...]): Language pairs offered; empty when `languages`
        is given and every pair of them is offered.
    languages (Dict[str, str]): Language code to the model's own language token, for
        models that translate between any two of them.
    source_prefix (Dict[str, List[str]]): By "source-target": tokens before the source.
    source_suffix (Tuple[str, ...]): Tokens after the source.
    target_prefix (Dict[str, List[str]]): By "source-target": forced first tokens.
    alignment (bool): Whether the attention that the model returns is a word
        alignment.
    alignment_head (Optional[Tuple[int, int]]): Decoder layer and head that the model
        returns the attention of, as numbered before the conversion. None for the
        first head of the last layer.
    max_length (int): Longest source in pieces.
    max_target_length (int): Longest translation in pieces.
    repetition_penalty (float): What the search takes from the score of pieces that
        are there already, above 0; 1 for nothing.
    licence (str): Licence of the weights.
    attribution (str): Who is to be named.
    """

    path: Path
    name: str
    kind: str
    pairs: Tuple[LanguagePair, ...]
    languages: Dict[str, str] = field(default_factory=dict)
    source_prefix: Dict[str, List[str]] = field(default_factory=dict)
    source_suffix: Tuple[str, ...] = ("</s>",)
    target_prefix: Dict[str, List[str]] = field(default_factory=dict)
    alignment: bool = False
    alignment_head: Optional[Tuple[int, int]] = None
    max_length: int = 256
    max_target_length: int = 512
    repetition_penalty: float = 1.0
    licence: str = ""
    attribution: str = ""

    @property
    def source_spm(self) -> Path:
        joint = self.path / JOINT_SPM
        return joint if joint.exists() else self.path / SOURCE_SPM

    @property
    def target_spm(self) -> Path:
        joint = self.path / JOINT_SPM
        return joint if joint.exists() else self.path / TARGET_SPM

    def language_pairs(self) -> List[LanguagePair]:
        """List the language pairs offered.

        RETURNS (List[LanguagePair]): Source and target language of each pair.
        """
        if self.pairs:
            return list(self.pairs)
        return [(a, b) for a in self.languages for b in self.languages if a != b]

    def offers(
        self, source_lang: str, target_lang: str, *, itself: bool = False
    ) -> bool:
        """Tell whether a language pair is offered.

        source_lang (str): Source language.
        target_lang (str): Target language.
        itself (bool): Whether a language may go with itself, as in the score of a
            text given the same text. Only models that translate between any two of
            their languages offer it, such as M2M-100 and NLLB.
        RETURNS (bool): Whether the pair is offered.
        """
        if source_lang != target_lang and self.pairs:
            return (source_lang, target_lang) in self.pairs
        known = source_lang in self.languages and target_lang in self.languages
        return known and (itself or source_lang != target_lang)

    def get_source_prefix(self, source_lang: str, target_lang: str) -> List[str]:
        """Get the tokens in front of the source pieces.

        source_lang (str): Source language.
        target_lang (str): Target language.
        RETURNS (List[str]): Tokens, such as `<2fr>` or `>>fra<<`.
        """
        given = self.source_prefix.get(f"{source_lang}-{target_lang}")
        if given is not None:
            return list(given)
        if self.kind == "xner":
            return [f"<2{target_lang}>"]
        if self.kind in ("m2m100", "nllb"):
            return [self.languages.get(source_lang, f"__{source_lang}__")]
        return []

    def get_target_prefix(self, source_lang: str, target_lang: str) -> List[str]:
        """Get the tokens the translation is forced to begin with.

        source_lang (str): Source language.
        target_lang (str): Target language.
        RETURNS (List[str]): Tokens, such as `__fr__` or `fra_Latn`.
        """
        given = self.target_prefix.get(f"{source_lang}-{target_lang}")
        if given is not None:
            return list(given)
        if self.kind in ("m2m100", "nllb"):
            return [self.languages.get(target_lang, f"__{target_lang}__")]
        return []

    def to_json(self) -> Dict[str, Any]:
        """Get the contents of `translator.json`.

        RETURNS (Dict[str, Any]): Plain data, accepted by `parse_meta`.
        """
        data: Dict[str, Any] = {
            "version": FORMAT_VERSION,
            "name": self.name,
            "kind": self.kind,
            "pairs": [list(pair) for pair in self.pairs],
            "source_prefix": self.source_prefix,
            "source_suffix": list(self.source_suffix),
            "target_prefix": self.target_prefix,
            "alignment": self.alignment,
            "max_length": self.max_length,
            "max_target_length": self.max_target_length,
            "licence": self.licence,
            "attribution": self.attribution,
        }
        if self.languages:
            data["languages"] = self.languages
        if self.repetition_penalty != 1.0:
            data["repetition_penalty"] = self.repetition_penalty
        if self.alignment_head is not None:
            data["alignment_head"] = list(self.alignment_head)
        return data


def read_folder(path: Union[str, Path]) -> TranslatorFolder:
    """Read and check a translator folder.

    Checks that every file is there; the weights are not read.

    path (Union[str, Path]): The folder.
    RETURNS (TranslatorFolder): What the folder holds.
    RAISES (ValueError): When the folder or a file is missing or wrong.
    """
    path = Path(path)
    if not path.is_dir():
        raise ValueError(Errors.E101.format(path=path))
    folder = parse_meta(_read_meta(path), path)
    for name in MODEL_FILES:
        if not (path / name).is_file():
            raise ValueError(Errors.E107.format(path=path, name=name))
    if not (path / JOINT_SPM).is_file():
        missing = [n for n in (SOURCE_SPM, TARGET_SPM) if not (path / n).is_file()]
        if missing:
            if len(missing) == 2:
                missing = [JOINT_SPM, *missing]
            raise ValueError(Errors.E108.format(path=path, missing=", ".join(missing)))
    return folder


def write_meta(folder: TranslatorFolder) -> None:
    """Write `translator.json` of a folder.

    folder (TranslatorFolder): What it is to say.
    """
    text = json.dumps(folder.to_json(), indent=2, ensure_ascii=False) + "\n"
    (folder.path / META_FILE).write_text(text, encoding="utf-8")


def move_into_place(path: Path, out: Path, old: Path) -> None:
    """Put a finished folder where it belongs; an existing one is moved away first.

    path (Path): The finished folder, in the same file system.
    out (Path): Where it belongs.
    old (Path): Where an existing one is moved.
    RAISES (ValueError): If it can't be moved; the existing one is back then.
    """
    try:
        if out.exists():
            out.rename(old)
        path.rename(out)
    except OSError as err:
        if old.exists() and not out.exists():
            old.rename(out)
        raise ValueError(Errors.E127.format(path=out, error=err)) from err


def _read_meta(path: Path) -> Any:
    """Read `translator.json` of a folder."""
    meta_path = path / META_FILE
    if not meta_path.is_file():
        raise ValueError(Errors.E102.format(path=path))
    try:
        return json.loads(meta_path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as err:
        raise ValueError(Errors.E103.format(path=meta_path, error=err)) from None


def parse_meta(data: Any, path: Path) -> TranslatorFolder:
    """Check the contents of `translator.json`.

    data (Any): The parsed file.
    path (Path): The folder it belongs to.
    RETURNS (TranslatorFolder): The same as an object.
    RAISES (ValueError): When a field is missing or wrong; names the field.
    """
    where = path / META_FILE
    if not isinstance(data, dict):
        raise ValueError(Errors.E103.format(path=where, error="it holds no object"))
    if data.get("version") != FORMAT_VERSION:
        raise ValueError(
            Errors.E104.format(
                path=where, found=data.get("version"), expected=FORMAT_VERSION
            )
        )
    kind = data.get("kind")
    if kind not in KINDS:
        raise ValueError(
            Errors.E105.format(path=where, found=kind, known=", ".join(KINDS))
        )
    checks: Dict[str, Tuple[Callable[[Any], bool], str, Any]] = {
        "name": (_is_name, "a name", None),
        "pairs": (_is_pairs, "a list of pairs such as ['en', 'fr']", []),
        "languages": (_is_str_dict, "an object of strings", {}),
        "source_prefix": (_is_tokens_dict, "an object of token lists", {}),
        "source_suffix": (_is_tokens, "a list of tokens", ["</s>"]),
        "target_prefix": (_is_tokens_dict, "an object of token lists", {}),
        "alignment": (_is_bool, "true or false", False),
        "alignment_head": (_is_head, "a layer and a head such as [5, 0]", None),
        "max_length": (_is_positive, "a number of pieces > 0", 256),
        "max_target_length": (_is_positive, "a number of pieces > 0", 512),
        "repetition_penalty": (_is_penalty, "a number > 0", 1.0),
        "licence": (_is_str, "a string", ""),
        "attribution": (_is_str, "a string", ""),
    }
    values: Dict[str, Any] = {}
    for name, (check, expected, default) in checks.items():
        value = data.get(name, default)
        if not check(value):
            raise ValueError(
                Errors.E106.format(
                    path=where, field=name, expected=expected, found=value
                )
            )
        values[name] = value
    if not values["pairs"] and not values["languages"]:
        raise ValueError(
            Errors.E106.format(
                path=where, field="pairs", expected="at least one pair", found=[]
            )
        )
    values["pairs"] = tuple((pair[0], pair[1]) for pair in values["pairs"])
    values["source_suffix"] = tuple(values["source_suffix"])
    if values["alignment_head"] is not None:
        values["alignment_head"] = tuple(values["alignment_head"])
    return TranslatorFolder(path=path, kind=kind, **values)


def _is_str(value: Any) -> bool:
    return isinstance(value, str)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_head(value: Any) -> bool:
    return value is None or (
        isinstance(value, list)
        and len(value) == 2
        and all(type(number) is int and number >= 0 for number in value)
    )


def _is_positive(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_penalty(value: Any) -> bool:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return number and 0 < value < float("inf")


def _is_tokens(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) for v in value)


def _is_tokens_dict(value: Any) -> bool:
    return isinstance(value, dict) and all(_is_tokens(v) for v in value.values())


def _is_str_dict(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(v, str) for v in value.values())


def _is_pairs(value: Any) -> bool:
    return isinstance(value, list) and all(
        _is_tokens(pair) and len(pair) == 2 and all(pair) and pair[0] != pair[1]
        for pair in value
    )


def hash_folder(path: Union[str, Path]) -> str:
    """Hash the files that decide what a translator says.

    Hashes of files are remembered by path, time and size, so that a second call is
    cheap.

    path (Union[str, Path]): The folder.
    RETURNS (str): 16 hexadecimal digits.
    """
    path = Path(path)
    total = hashlib.sha256()
    for file in sorted(path.iterdir()):
        if file.is_file() and file.suffix in _HASHED_SUFFIXES:
            total.update(file.name.encode("utf-8") + b"\0")
            total.update(_hash_file(file).encode("ascii"))
    return total.hexdigest()[:16]


def _hash_file(file: Path) -> str:
    """Hash one file, remembered by path, time and size."""
    stat = file.stat()
    key = (str(file.resolve()), stat.st_mtime_ns, stat.st_size)
    if key not in _hashes:
        digest = hashlib.sha256()
        with file.open("rb") as stream:
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
        _hashes[key] = digest.hexdigest()
    return _hashes[key]


def shipped_folders(path: Optional[Path] = None) -> List[TranslatorFolder]:
    """Read the translators that ship with the package.

    path (Optional[Path]): Where they lie. None for the package's own resources.
    RETURNS (List[TranslatorFolder]): The folders, by name.
    RAISES (ValueError): When there are none.
    """
    path = SHIPPED_PATH if path is None else path
    names: Sequence[Path] = sorted(path.iterdir()) if path.is_dir() else []
    folders = [read_folder(name) for name in names if (name / META_FILE).is_file()]
    if not folders:
        raise ValueError(Errors.E112.format(path=path))
    return folders


def shipped_pairs(path: Optional[Path] = None) -> List[LanguagePair]:
    """List the language pairs of the translators that ship with the package.

    path (Optional[Path]): Where they lie. None for the package's own resources.
    RETURNS (List[LanguagePair]): Source and target language; empty when no
        translators are installed.
    """
    path = SHIPPED_PATH if path is None else path
    pairs: List[LanguagePair] = []
    for meta in sorted(path.glob(f"*/{META_FILE}")):
        folder = parse_meta(_read_meta(meta.parent), meta.parent)
        pairs += [pair for pair in folder.language_pairs() if pair not in pairs]
    return pairs


def get_pair_error(
    name: str, source_lang: str, target_lang: str, pairs: Sequence[LanguagePair]
) -> str:
    """Say that a language pair is not offered, and which ones are.

    name (str): Name of the translator.
    source_lang (str): Source language asked for.
    target_lang (str): Target language asked for.
    pairs (Sequence[LanguagePair]): The pairs offered.
    RETURNS (str): The error text.
    """
    near = [p for p in pairs if source_lang in p or target_lang in p]
    shown = [f"{a}-{b}" for a, b in (pairs if len(pairs) < 30 else near[:30])]
    if len(shown) < len(pairs):
        shown.append(f"… ({len(pairs)} pairs)")
    return Errors.E110.format(
        name=name,
        source_lang=source_lang,
        target_lang=target_lang,
        available=", ".join(shown) or "nothing",
    )
