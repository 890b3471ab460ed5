import functools
import gzip
import json
import re
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Tuple,
)
from pathlib import Path

from ...errors import Errors

BDPM = Path("bdpm/CIS_bdpm.txt.gz")
EDSNLP = Path("edsnlp/drugs.json")
EPHA = Path("epha-ch/datensatz/data/wirkstoffe.json")
KBV = (Path("kbv/substance_en_atc_de.tsv"), Path("kbv/substance_en_de.tsv"))

_KBV_SOURCE = {
    "name": "MIOParser (names of substances)",
    "author": "Kassenärztliche Bundesvereinigung",
    "url": "https://www.kbv.de",
    "license": "Apache-2.0",
}
# What a pipeline's meta.json says of the files.
SOURCES: Dict[Path, Dict[str, str]] = {
    BDPM: {
        "name": "Base de données publique des médicaments (names of products)",
        "author": "ANSM, HAS, UNCAM",
        "url": "https://base-donnees-publique.medicaments.gouv.fr",
        "license": "Licence Ouverte",
    },
    EDSNLP: {
        "name": "EDS-NLP (names of drugs)",
        "author": "Assistance Publique - Hôpitaux de Paris",
        "url": "https://github.com/aphp/edsnlp",
        "license": "BSD-3-Clause",
    },
    EPHA: {
        "name": "EPha.ch (names of substances)",
        "author": "EPha.ch AG",
        "url": "https://github.com/epha/domain-datensatz",
        "license": "MIT",
    },
    **dict.fromkeys(KBV, _KBV_SOURCE),
}

_ATC = 7
_MAX_NAME = 36
_NAME = re.compile(r"[^\W\d_][^\W\d_'’.+/-]*(?:[ '’./+-]+[^\W\d_]+){0,3}(?: ?%)?")
_STRENGTH = re.compile(
    r"\d[\d ,.]*(?: ?(?:mg|g|microgrammes?|µg|UI|U\.I\.|MUI|mmol|ml|%|POUR CENT|unités))"
    r"(?:/[\d ,.]*(?:mg|g|microgrammes?|µg|UI|ml|mL|h|24 h|dose))*",
    re.IGNORECASE,
)
# What names no single drug, in both languages.
_GENERAL = re.compile(
    r"associat|combin|kombinat|verschieden|andere|autres|divers|extrakt|prepara|"
    r"allerg|vacc|virus|zelle|usage|anwendung|degré|^les |inaktiv|rekomb|gereinigt|"
    r"phase|^acide .*et |, ",
    re.IGNORECASE,
)
_RELEASE = re.compile(r"\bL\. ?P\b\.?")
_PERCENT = re.compile("pour cent", re.IGNORECASE)
# Makers that stand behind the name of a French generic.
_MAKERS = frozenset(
    [
        "ACCORD",
        "ACTAVIS",
        "AGUETTANT",
        "ALMUS",
        "ALTER",
        "ARROW",
        "AUROBINDO",
        "AVODAC",
        "BIOGARAN",
        "BGR",
        "BIPHAR",
        "CHIBRET",
        "CRISTERS",
        "DCI",
        "DELBERT",
        "EG",
        "EVOLUGEN",
        "EVOLUPHARM",
        "FRESENIUS",
        "GERDA",
        "GSK",
        "HCS",
        "HIKMA",
        "HOSPIRA",
        "ISOMED",
        "KABI",
        "KRKA",
        "LAB",
        "LABO",
        "LABORATOIRES",
        "LAVOISIER",
        "MACOPHARMA",
        "MEDAC",
        "MYLAN",
        "PANPHARMA",
        "PFIZER",
        "PHARMA",
        "PHR",
        "QUIVER",
        "RANBAXY",
        "RATIOPHARM",
        "RENAUDIN",
        "REF",
        "RPG",
        "SANDOZ",
        "SANTE",
        "SANOFI",
        "STRAGEN",
        "SUN",
        "SUBSTIPHARM",
        "TEVA",
        "TILLOMED",
        "VIATRIS",
        "WINTHROP",
        "XIROMED",
        "ZENTIVA",
        "ZYDUS",
        "ZYDUS",
        "CONSEIL",
        "GENERIQUES",
        "FRANCE",
        "ALTAN",
        "BAXTER",
        "ETHYPHARM",
        "SERVIER",
        "BOIRON",
        "LEHNING",
        "ARISTO",
        "BLUEFISH",
        "CHEMINEAU",
        "COOPER",
        "EXPANPHARM",
        "GALENIQUES",
        "VERNIN",
        "NORDIC",
        "NOR",
        "TORRENT",
        "UPSA",
    ]
)


class Product(NamedTuple):
    """A product on the market.

    name (str): Its name, with a maker's where it has one.
    strengths (Tuple[str, ...]): Its strengths as written on the pack; may be empty.
    forms (Tuple[str, ...]): Its forms as written on the pack; may be empty.
    """

    name: str
    strengths: Tuple[str, ...]
    forms: Tuple[str, ...]


class Vocabulary(NamedTuple):
    """What files of a vocabulary folder add to the tables that ship.

    names (Tuple[str, ...]): Drug names.
    products (Tuple[Product, ...]): Products.
    """

    names: Tuple[str, ...]
    products: Tuple[Product, ...]


EMPTY = Vocabulary((), ())


@functools.lru_cache(8)
def load_vocabulary(folder: Optional[str], lang: str) -> Vocabulary:
    """Read what a vocabulary folder knows of a language; what is not there is left out.

    For French: `bdpm/CIS_bdpm.txt.gz` (the public drug database) and
    `edsnlp/drugs.json`; for German: `epha-ch/datensatz/data/wirkstoffe.json` and
    `kbv/substance_en_atc_de.tsv`, `kbv/substance_en_de.tsv`.

    folder (Optional[str]): The folder; None for none.
    lang (str): Language code.
    RETURNS (Vocabulary): Names and products, without doubles, in the files' order.
    RAISES (ValueError): E715 if a file can't be read.
    """
    if folder is None:
        return EMPTY
    root = Path(folder)
    names: Dict[str, None] = {}
    products: List[Product] = []
    if lang == "fr":
        products = list(_read(root / BDPM, _read_bdpm))
        names.update((product.name, None) for product in products)
        names.update((name, None) for name in _read(root / EDSNLP, _read_edsnlp))
    elif lang == "de":
        for path, reader in ((EPHA, _read_epha), *((path, _read_kbv) for path in KBV)):
            names.update((name, None) for name in _read(root / path, reader))
    return Vocabulary(tuple(names), tuple(products))


def vocabulary_sources(folder: Optional[str], lang: str) -> List[Dict[str, str]]:
    """Name the origin of what a vocabulary folder knows of a language.

    folder (Optional[str]): The folder; None for none.
    lang (str): Language code.
    RETURNS (List[Dict[str, str]]): Name, author, url and license of each source.
    """
    files = {"fr": (BDPM, EDSNLP), "de": (EPHA, *KBV)}.get(lang, ())
    found = [SOURCES[path] for path in files if (Path(folder or "") / path).is_file()]
    return [] if folder is None else [*{each["name"]: each for each in found}.values()]


def _read(path: Path, reader: Callable[[str], Iterable[Any]]) -> Iterator[Any]:
    if not path.is_file():
        return
    try:
        data = path.read_bytes()
        if path.suffix == ".gz":
            data = gzip.decompress(data)
        rows = list(reader(data.decode("utf-8")))
    except (OSError, EOFError, ValueError, IndexError, AttributeError) as e:
        raise ValueError(Errors.E715.format(path=path, error=e)) from e
    yield from rows


def _read_bdpm(text: str) -> Iterator[Product]:
    """Read the products of the French public drug database."""
    seen = set()
    for line in text.splitlines():
        row = line.split("\t")
        title, form = row[1].strip(), row[2].strip()
        if "degré de dilution" in title or "Enreg homéo" in line:
            continue
        head, _, _ = title.partition(",")
        strength = _STRENGTH.search(head)
        name = head[: strength.start()] if strength else head
        name = _clean_name(name, makers=_MAKERS)
        # Forms of several parts, or with a vehicle, are no words of prescriptions.
        forms = (form,) if form and not re.search(r" et | pour |\(", form) else ()
        strengths = (
            (_PERCENT.sub("%", " ".join(strength[0].split())),) if strength else ()
        )
        product = Product(name, strengths, forms)
        if name and product not in seen:
            seen.add(product)
            yield product


def _read_edsnlp(text: str) -> Iterator[str]:
    """Read the French names of EDS-NLP: brands in capitals, substances in letters."""
    for code, names in json.loads(text).items():
        if len(code) == _ATC:
            yield from filter(None, map(_clean_name, names))


def _read_epha(text: str) -> Iterator[str]:
    """Read the German substances of the ATC index of EPha."""
    for code, name in json.loads(text).items():
        if len(code) == _ATC:
            cleaned = _clean_name(name.replace(" und ", "/"))
            if cleaned:
                yield cleaned


def _read_kbv(text: str) -> Iterator[str]:
    """Read the German substances of the MIO parser of the KBV."""
    for line in text.splitlines()[1:]:
        cleaned = _clean_name(line.split("\t")[3])
        if cleaned:
            yield cleaned


def _clean_name(name: str, *, makers: Iterable[str] = ()) -> str:
    """Take a maker off a name; give nothing if it names no single drug."""
    words = _RELEASE.sub("LP", name.replace("®", "")).split()
    while len(words) > 1 and (words[-1] in makers or "." in words[-1]):
        words.pop()
    cleaned = " ".join(words).strip(" -/,.")
    if not 3 <= len(cleaned) <= _MAX_NAME or _GENERAL.search(cleaned):
        return ""
    return cleaned if _NAME.fullmatch(cleaned) else ""
