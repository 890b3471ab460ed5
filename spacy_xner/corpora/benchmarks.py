"""Public benchmarks of recognition across languages, as they are handed out."""

import hashlib
import shutil
import tarfile
import zipfile
from typing import Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple
from pathlib import Path

from ..errors import Errors
from .files import PathLike, require_path

PARTS = ("train", "dev", "test")
ENGLISH = "en"
# Names that the parts of CoNLL-2003 go by.
CONLL_NAMES: Dict[str, Tuple[str, ...]] = {
    "train": ("train.txt", "eng.train", "train.conll", "train"),
    "dev": ("valid.txt", "eng.testa", "dev.txt", "testa", "dev.conll", "dev"),
    "test": ("test.txt", "eng.testb", "testb", "test.conll", "test"),
}


class Benchmark(NamedTuple):
    """A data set.

    name (str): Its name.
    format (str): Its format, a key of `spacy_xner.corpora.formats.FORMATS`.
    labels (Tuple[str, ...]): The labels that are measured.
    languages (str): Its languages, by the codes of its files, with blanks between.
    label_map (str): Labels that are left out, see `resolve_label_map`.
    source (str): Where it is published.
    """

    name: str
    format: str
    labels: Tuple[str, ...]
    languages: str
    label_map: str
    source: str


BENCHMARKS: Dict[str, Benchmark] = {
    # English and the other 39 languages of XTREME.
    "panx": Benchmark(
        "PAN-X",
        "panx",
        ("LOC", "ORG", "PER"),
        "en af ar bg bn de el es et eu fa fi fr he hi hu id it ja jv ka kk ko ml mr ms "
        "my nl pt ru sw ta te th tl tr ur vi yo zh",
        "",
        "Pan et al. 2017, parts of Rahimi et al. 2019",
    ),
    # English is CoNLL-2003, whose MISC the others have not; it has no DATE.
    "masakhaner": Benchmark(
        "MasakhaNER 2",
        "conll",
        ("LOC", "ORG", "PER"),
        "bam bbj ewe fon hau ibo kin lug luo mos nya pcm sna swa tsn twi wol xho yor zul",
        "MISC=,DATE=",
        "Adelani et al. 2022; English: Tjong Kim Sang and De Meulder 2003",
    ),
    # Trained on CoNLL-2003, English, which has the same labels.
    "europarl": Benchmark(
        "Europarl NER",
        "conll",
        ("LOC", "MISC", "ORG", "PER"),
        "en de es it",
        "",
        "Agerri et al. 2018; English: Tjong Kim Sang and De Meulder 2003",
    ),
}


def iter_panx(
    path: PathLike, languages: Iterable[str], folder: Path
) -> Iterator[Tuple[str, str, Path]]:
    """Find the files of PAN-X in what is handed out.

    path (Union[str, Path]): The archive panx_dataset.zip, which holds one LANG.tar.gz
        for each language; or a folder with these, or with a folder LANG for each, that
        holds the files train, dev and test.
    languages (Iterable[str]): The languages to find.
    folder (Path): An empty folder for what is unpacked.
    YIELDS (Tuple[str, str, Path]): Language, part and file. The file of an archive is
        gone when the next one is asked for.
    RAISES (ValueError): If a language is not there, or an archive is damaged.
    """
    found = require_path(path)
    for lang in languages:
        plain = {part: found / lang / part for part in PARTS}
        if found.is_dir() and all(file.is_file() for file in plain.values()):
            for part, file in plain.items():
                yield lang, part, file
            continue
        archive = _find_archive(found, lang, folder)
        for part in PARTS:
            file = folder / part
            _unpack_member(archive, part, file)
            yield lang, part, file
            file.unlink()


def iter_masakhaner(
    path: PathLike, languages: Iterable[str], english: Optional[PathLike] = None
) -> Iterator[Tuple[str, str, Path]]:
    """Find the files of MasakhaNER 2, and those of CoNLL-2003.

    path (Union[str, Path]): Folder with a folder LANG for each language, that holds
        train.txt, dev.txt and test.txt.
    languages (Iterable[str]): The languages to find.
    english (Optional[Union[str, Path]]): Folder of CoNLL-2003, None for none.
    YIELDS (Tuple[str, str, Path]): Language, part and file.
    RAISES (ValueError): If a file is not there.
    """
    found = require_path(path)
    if english is not None:
        yield from _iter_conll(require_path(english), PARTS)
    for lang in languages:
        if not (found / lang).is_dir():
            raise _missing(found, lang, [item.name for item in found.iterdir()])
        for part in PARTS:
            yield lang, part, _find_file(found / lang, (f"{part}.txt",))


def iter_europarl(
    path: PathLike, languages: Iterable[str], english: Optional[PathLike] = None
) -> Iterator[Tuple[str, str, Path]]:
    """Find the test files of Europarl NER, and what CoNLL-2003 has to train on.

    path (Union[str, Path]): Folder with a file LANG-europarl.test.conll02 for each
        language.
    languages (Iterable[str]): The languages to find.
    english (Optional[Union[str, Path]]): Folder of CoNLL-2003, None for none.
    YIELDS (Tuple[str, str, Path]): Language, part and file.
    RAISES (ValueError): If a file is not there.
    """
    found = require_path(path)
    if english is not None:
        yield from _iter_conll(require_path(english), ("train", "dev"))
    for lang in languages:
        yield lang, "test", _find_file(found, (f"{lang}-europarl.test.conll02",))


def _iter_conll(folder: Path, parts: Iterable[str]) -> Iterator[Tuple[str, str, Path]]:
    for part in parts:
        yield ENGLISH, part, _find_file(folder, CONLL_NAMES[part])


def get_sha256(path: PathLike) -> Dict[str, str]:
    """Get the checksums of what was fetched.

    path (Union[str, Path]): A file, or a folder.
    RETURNS (Dict[str, str]): SHA-256 in hexadecimal, by the path of each file; hidden
        files are left out.
    """
    found = require_path(path)
    files = sorted(file for file in found.rglob("*") if file.is_file())
    sums = {}
    for file in files if found.is_dir() else [found]:
        own = file.relative_to(found) if found.is_dir() else Path(file.name)
        if not any(name.startswith(".") for name in own.parts):
            digest = hashlib.sha256()
            with file.open("rb") as stream:
                while data := stream.read(1 << 20):
                    digest.update(data)
            sums[own.as_posix()] = digest.hexdigest()
    return sums


def _find_archive(path: Path, lang: str, folder: Path) -> Path:
    """Find the archive of a language, in a folder or in an archive of archives."""
    name = f"{lang}.tar.gz"
    if path.is_dir():
        known = [file.name for file in path.iterdir()]
        if name not in known:
            raise _missing(path, lang, known)
        return path / name
    target = folder / name
    try:
        with zipfile.ZipFile(path) as whole:
            members = {Path(member).name: member for member in whole.namelist()}
            if name not in members:
                raise _missing(path, lang, members)
            with whole.open(members[name]) as source, target.open("wb") as stream:
                shutil.copyfileobj(source, stream)
    except (zipfile.BadZipFile, EOFError, OSError) as e:
        raise ValueError(
            Errors.E425.format(path=path, reason=type(e).__name__)
        ) from None
    return target


def _unpack_member(archive: Path, part: str, target: Path) -> None:
    """Unpack one file of an archive; its folder there plays no part."""
    try:
        with tarfile.open(archive, "r:gz") as whole:
            members = {
                Path(member.name).name: member
                for member in whole.getmembers()
                if member.isfile()
            }
            if part not in members:
                raise _missing(archive, part, members)
            source = whole.extractfile(members[part])
            if source is not None:
                with source, target.open("wb") as stream:
                    shutil.copyfileobj(source, stream)
    except (tarfile.TarError, EOFError, OSError) as e:
        raise ValueError(
            Errors.E425.format(path=archive, reason=type(e).__name__)
        ) from None


def _find_file(folder: Path, names: Sequence[str]) -> Path:
    for name in names:
        if (folder / name).is_file():
            return folder / name
    known = [item.name for item in folder.iterdir()]
    raise _missing(folder, " or ".join(names), known)


def _missing(path: Path, name: str, known: Iterable[str]) -> ValueError:
    names: List[str] = sorted(known)
    more = f" and {len(names) - 12} more" if len(names) > 12 else ""
    text = ", ".join(names[:12]) or "nothing"
    return ValueError(Errors.E427.format(path=path, name=name, known=f"{text}{more}"))
