import functools
from typing import Any, Optional, Tuple
from pathlib import Path
from random import Random

import srsly

from ...errors import Errors
from .model import Builder, words

RESOURCES = Path(__file__).parents[2] / "resources" / "medication"

_VOWELS = frozenset("aeiouyàâäéèêëîïôöûüœæh")
_ARTICLES_FR = {
    "le": {"m": "le ", "f": "la ", "pl": "les ", "": "l'"},
    "de": {"m": "de ", "f": "de ", "pl": "de ", "": "d'"},
    "du": {"m": "du ", "f": "de la ", "pl": "des ", "": "de l'"},
    "au": {"m": "au ", "f": "à la ", "pl": "aux ", "": "à l'"},
    "dun": {"m": "d'un ", "f": "d'une ", "pl": "de "},
    "un": {"m": "un ", "f": "une ", "pl": "des "},
    "cet": {"m": "ce ", "f": "cette ", "pl": "ces ", "": "cet "},
    "son": {"m": "son ", "f": "sa ", "pl": "ses ", "": "son "},
}
_ARTICLES_DE = {
    "nom": {"m": "der ", "f": "die ", "n": "das ", "pl": "die "},
    "acc": {"m": "den ", "f": "die ", "n": "das ", "pl": "die "},
    "dat": {"m": "dem ", "f": "der ", "n": "dem ", "pl": "den "},
    "gen": {"m": "des ", "f": "der ", "n": "des ", "pl": "der "},
    "ein": {"m": "ein ", "f": "eine ", "n": "ein ", "pl": ""},
    "einen": {"m": "einen ", "f": "eine ", "n": "ein ", "pl": ""},
    "einem": {"m": "einem ", "f": "einer ", "n": "einem ", "pl": ""},
    "ihr": {"m": "ihren ", "f": "ihre ", "n": "ihr ", "pl": "ihre "},
    "zum": {"m": "zum ", "f": "zur ", "n": "zum ", "pl": "zu den "},
    "am": {"m": "am ", "f": "an der ", "n": "am ", "pl": "an den "},
    "im": {"m": "im ", "f": "in der ", "n": "im ", "pl": "in den "},
    "vom": {"m": "vom ", "f": "von der ", "n": "vom ", "pl": "von den "},
}
_DATIVE = ("bei", "dat", "einem", "zum", "am", "im", "vom")
_WEAK = ("ist", "urg", "ant")
_OBLIQUE = (*_DATIVE, "einen", "acc")
_STRONG_DATIVE = {"m": "em", "f": "er", "n": "em", "pl": "en"}
_STRONG_ACCUSATIVE = {"m": "en", "f": "e", "n": "es", "pl": "e"}


def _bend_german(text: str, gender: str, modifier: str) -> str:
    """Inflect a leading German adjective, e.g. `arterielle` to `arterieller`."""
    head, blank, tail = text.partition(" ")
    if not blank or not head[:1].islower():
        return text
    stem = head
    for ending in ("er", "es", "e"):
        if head.endswith(ending) and len(head) > len(ending) + 2:
            stem = head[: -len(ending)]
            break
    else:
        return text
    if modifier in ("bei", "wegen"):
        ending = _STRONG_DATIVE[gender]
    elif modifier in ("acc", "einen", "ihr", "ohne"):
        if modifier == "acc":
            ending = {"m": "en", "f": "e", "n": "e", "pl": "en"}[gender]
        elif modifier == "ihr" and gender == "pl":
            ending = "en"
        else:
            ending = _STRONG_ACCUSATIVE[gender]
    elif modifier == "nom":
        ending = "en" if gender == "pl" else "e"
    elif modifier in ("dat", "einem", "gen", "zum", "am", "im", "vom"):
        ending = "en"
    else:
        return text
    bent = stem + ending
    words = tail.split(" ")
    if len(words) > 1 and words[0][:1].islower() and words[0] != "und":
        tail = _bend_german(tail, gender, modifier)
    return f"{bent} {tail}"


class Name:
    """A noun in three languages: a drug, a class, a diagnosis, a test.

    Modifiers put articles before it, outside the mark: English `a`; French `de`,
    `le`, `du`, `au`, `un`; German `nom`, `acc`, `dat`, `einen`, `bei` (dative
    without an article) and others.
    """

    __slots__ = ("de_gender", "fr_gender", "label", "numbers", "texts")

    def __init__(
        self,
        texts: Tuple[str, ...],
        *,
        fr_gender: str = "m",
        de_gender: str = "n",
        numbers: Tuple[str, ...] = ("sg", "sg", "sg"),
        label: Optional[str] = None,
    ) -> None:
        """Store a noun.

        texts (Tuple[str, ...]): The noun by language.
        fr_gender (str): French gender, `m` or `f`.
        de_gender (str): German gender, `m`, `f` or `n`.
        numbers (Tuple[str, ...]): `sg` or `pl` by language.
        label (Optional[str]): Entity label, if it is an entity.
        """
        self.texts = texts
        self.fr_gender = fr_gender
        self.de_gender = de_gender
        self.numbers = numbers
        self.label = label

    def emit(self, out: Builder, lang: int, modifier: str, key: str) -> None:
        """Write the noun as one aligned fragment, with what stands before it.

        out (Builder): The text to append to.
        lang (int): Index of the language.
        modifier (str): See the class.
        key (str): Name of the fragment.
        """
        text = self.texts[lang]
        if modifier:
            plural = self.numbers[lang] == "pl"
            if modifier == "c":
                text = text[0].upper() + text[1:]
            elif lang == 0:
                if modifier == "a" and not plural:
                    vowel = text[0].lower() in "aeio"
                    out.write("an " if vowel else "a ")
                elif modifier in ("the", "of"):
                    out.write(modifier + " ")
            elif lang == 1:
                table = _ARTICLES_FR[modifier]
                if plural:
                    vowel = modifier in ("de", "dun") and text[0].lower() in _VOWELS
                    out.write("d'" if vowel else table["pl"])
                elif "" in table and text[0].lower() in _VOWELS:
                    if modifier in ("cet", "son") and self.fr_gender == "f":
                        out.write("cette " if modifier == "cet" else "son ")
                    else:
                        out.write(table[""])
                else:
                    out.write(table[self.fr_gender])
            else:
                gender = "pl" if plural else self.de_gender
                articles = _ARTICLES_DE.get(modifier)
                if articles:
                    out.write(articles[gender])
                if " " in text:
                    text = _bend_german(text, gender, modifier)
                if gender == "m" and modifier in _OBLIQUE:
                    if text.endswith(_WEAK):
                        text += "en"
                    elif text.endswith("loge"):
                        text += "n"
                if plural and modifier in _DATIVE and text.endswith(("e", "er", "el")):
                    text += "n"
        start = out.position
        out.write(text)
        out.mark(key, self.label, start)

    def agree(self, lang: int, options: int) -> int:
        """Choose an ending by number or by French gender.

        lang (int): Index of the language.
        options (int): 2 for singular and plural (English, German) or masculine
            and feminine (French); 4 for m, f, m pl, f pl (French).
        RETURNS (int): Index of the ending.
        """
        plural = self.numbers[lang] == "pl"
        if lang == 1:
            feminine = self.fr_gender == "f"
            if options == 4:
                return int(feminine) + 2 * plural
            return int(feminine)
        return int(plural)


class Form:
    """A dosage form: singular, plural and short forms in three languages."""

    __slots__ = ("de_gender", "fr_gender", "names", "plurals", "short")

    def __init__(self, row: str, *, short: bool = False) -> None:
        """Read a row `en sg;en pl;fr sg;fr pl;gender;de sg;de pl;gender`.

        row (str): The row.
        short (bool): Whether it is an abbreviation.
        """
        en, ens, fr, frs, fg, de, des, dg = row.split(";")
        self.names = (en, fr, de)
        self.plurals = (ens or en, frs or fr, des or de)
        self.fr_gender = fg or "m"
        self.de_gender = dg or "f"
        self.short = short


class FormValue:
    """A form as a slot: singular, or agreeing with a count."""

    __slots__ = ("countable", "form", "number", "plural")

    def __init__(
        self,
        form: Form,
        number: Any = None,
        *,
        countable: bool = True,
        plural: bool = False,
    ) -> None:
        """Bind a form to a count.

        form (Form): The form.
        number (Any): The count it agrees with, or None for the singular.
        countable (bool): Whether the modifier `pl` has an effect.
        plural (bool): Whether it is named in the plural without a count.
        """
        self.plural = plural
        self.countable = countable
        self.form = form
        self.number = number

    def emit(self, out: Builder, lang: int, modifier: str, key: str) -> None:
        """Write the form as an entity.

        out (Builder): The text to append to.
        lang (int): Index of the language.
        modifier (str): `pl` for the plural; French `un`, `le` and German `ein`,
            `einen`, `acc` put articles before it; English `a`.
        key (str): Name of the fragment.
        """
        form = self.form
        plural = self.plural or (modifier == "pl" and self.countable)
        plural = plural or (self.number is not None and self.number.agree(lang, 2) == 1)
        text = (form.plurals if plural else form.names)[lang]
        if modifier and modifier != "pl":
            if lang == 0 and modifier == "a":
                out.write("an " if text[0].lower() in "aeio" else "a ")
            elif lang == 1:
                table = _ARTICLES_FR[modifier]
                vowel = "" in table and text[0].lower() in _VOWELS
                out.write(table["" if vowel else form.fr_gender])
            elif lang == 2:
                out.write(_ARTICLES_DE[modifier][form.de_gender])
        start = out.position
        out.write(text)
        out.mark(key, "FORM", start)

    def agree(self, lang: int, options: int) -> int:
        """Choose an ending by gender.

        lang (int): Index of the language.
        options (int): French m, f; German m, f, n.
        RETURNS (int): Index of the ending.
        """
        if lang == 1:
            return int(self.form.fr_gender == "f")
        return min("mfn".index(self.form.de_gender), options - 1)


@functools.cache
def load_table(name: str) -> Tuple[Any, ...]:
    """Load a lexicon that ships with the package.

    name (str): File name without its ending.
    RETURNS (Tuple[Any, ...]): The rows.
    RAISES (ValueError): If the file is missing.
    """
    path = RESOURCES / f"{name}.json"
    if not path.exists():
        raise ValueError(Errors.E802.format(name=name, path=path))
    return tuple(srsly.read_json(path))


@functools.cache
def load_names(name: str) -> Tuple[Name, ...]:
    """Load nouns from a lexicon.

    name (str): File name without its ending.
    RETURNS (Tuple[Name, ...]): The nouns.
    """
    names = []
    for row in load_table(name):
        fr_gender, de_gender = row.get("fr_gender", "m"), row.get("de_gender", "n")
        number = row.get("number", "sg")
        plural = number == "pl"
        english = row["en"]
        numbers = (
            "pl" if plural or _looks_plural(english) else "sg",
            "pl" if plural or fr_gender == "pl" else "sg",
            "pl" if plural or de_gender == "pl" else "sg",
        )
        names.append(
            Name(
                (english, row["fr"], row["de"]),
                fr_gender="m" if fr_gender == "pl" else fr_gender,
                de_gender="n" if de_gender == "pl" else de_gender,
                numbers=numbers,
                label="DRUG" if name == "classes" else None,
            )
        )
    return tuple(names)


def _looks_plural(english: str) -> bool:
    return english.endswith("s") and not english.endswith(("ss", "is", "us", "es"))


_FEMININE_ENDINGS = ("ine", "one", "ïne", "ase", "dopa")
_FEMININE_WORDS = frozenset(words("eau huile urée levure valériane biotine crème"))


def guess_french_gender(text: str) -> str:
    """Guess the French gender of a drug name from its ending.

    text (str): The name.
    RETURNS (str): `m` or `f`.
    """
    word = text.split(" ")[0].split("/")[0].split("-")[0].lower()
    feminine = word.endswith(_FEMININE_ENDINGS) or word in _FEMININE_WORDS
    return "f" if feminine else "m"


# Endings of WHO stems: English, French, German.
_STEMS: Tuple[Tuple[str, str, str], ...] = tuple(
    tuple(row.split(" "))  # type: ignore[misc]
    for row in (
        "pril pril pril",
        "sartan sartan sartan",
        "vastatin vastatine vastatin",
        "tuximab tuximab tuximab",
        "lizumab lizumab lizumab",
        "numab numab numab",
        "olol olol olol",
        "azole azole azol",
        "prazole prazole prazol",
        "conazole conazole conazol",
        "cillin cilline cillin",
        "mycin mycine mycin",
        "floxacin floxacine floxacin",
        "cycline cycline cyclin",
        "dipine dipine dipin",
        "idine idine idin",
        "amine amine amin",
        "tidine tidine tidin",
        "apine apine apin",
        "oxetine oxétine oxetin",
        "tinib tinib tinib",
        "ciclib ciclib ciclib",
        "gliptin gliptine gliptin",
        "gliflozin gliflozine gliflozin",
        "glutide glutide glutid",
        "parin parine parin",
        "xaban xaban xaban",
        "gatran gatran gatran",
        "setron sétron setron",
        "triptan triptan triptan",
        "tegravir tégravir tegravir",
        "ciclovir ciclovir ciclovir",
        "zepam zépam zepam",
        "zolam zolam zolam",
        "barbital barbital barbital",
        "caine caïne cain",
        "thiazide thiazide thiazid",
        "lukast lukast lukast",
        "terol térol terol",
        "sone sone son",
        "olone olone olon",
        "onide onide onid",
        "fibrate fibrate fibrat",
        "formin formine formin",
        "platin platine platin",
        "rubicin rubicine rubicin",
        "taxel taxel taxel",
        "cept cept cept",
        "dronate dronate dronat",
        "profen profène profen",
        "coxib coxib coxib",
        "fenac fénac fenac",
        "fentanil fentanil fentanil",
        "orphine orphine orphin",
        "orphan orphane orphan",
        "peridol péridol peridol",
        "peridone péridone peridon",
        "piprazole piprazole piprazol",
        "racetam racétam racetam",
        "gabalin gabaline gabalin",
        "trigine trigine trigin",
        "semide sémide semid",
        "renone rénone renon",
        "steride stéride sterid",
        "osin osine osin",
        "afil afil afil",
        "tropium tropium tropium",
        "phylline phylline phyllin",
        "lamide lamide lamid",
        "ximab ximab ximab",
        "stim stim stim",
        "relix rélix relix",
        "relin réline relin",
        "poetin poétine poetin",
        "teplase téplase teplase",
        "sulfan sulfan sulfan",
        "trexate trexate trexat",
        "curium curium curium",
        "nidazole nidazole nidazol",
        "toin toïne toin",
        "citabine citabine citabin",
        "penem pénem penem",
        "cef céf cef",
    )
)
_ONSETS = words("""
b br c cl cr d dr f fl fr g gl gr l m n p pl pr r s sp st t tr v z j k x th ph qu
""")
_NUCLEI = ["a", "a", "a", "i", "i", "i", "o", "o", "o", "u", "e", "e"]
_CODAS = ("", "", "", "", "l", "n", "r", "m", "s")
_BRAND_ONSETS = words("""
B C D F G L M N P R S T V X Z K J Br Cl Pr Tr Fl Gl Cr Ad Al Am An Ar As Av Ax El En
Ep Es Ev Ex Ib Im In Ir Is Ol Om On Op Or Os Ul Um Un Ur Vi Xa Zy Qu Sy Ny St Sp Th
Ph Rh Ch Sc
""")
_BRAND_TAILS = words("""
ra ro ris rin ril ran rex rax rox tor tan tal tec tix to tra va via vil vir vo xa
xan xin xia xo za zan zia zol zo zor zyme cor cal cin dal dil dex dor fen fex gan
gel gra lan lax len lex lin lor lox lyn max mab med mex min mol mune nase nex nil
nol nor pan pax pen pin plex pram pril quel quin sal san sec ser sol son stat syl
tab tril trex trim tyl ven vex vent vert zep zac kine dine pro plus
""")


def _invent_stem(rng: Random) -> str:
    parts = []
    for index in range(1 if rng.random() < 0.55 else 2):
        onset = rng.choice(_ONSETS)
        if index == 0 and rng.random() < 0.2:
            onset = ""
        nucleus = rng.choice(_NUCLEI)
        if onset == "qu" and nucleus == "u":
            nucleus = "i"
        parts.append(onset + nucleus + rng.choice(_CODAS))
    return "".join(parts)


def _accent_french(stem: str, rest: str) -> str:
    """Put an acute accent on each `e` in an open syllable."""
    out = []
    whole = stem + rest
    for index, char in enumerate(stem):
        if char == "e":
            after = whole[index + 1 : index + 3]
            open_ = len(after) == 2 and (
                after[0] not in "aeioux"
                and (after[1] in "aeiouéèïrl" and after[0] != after[1])
            )
            if open_:
                char = "é"
        out.append(char)
    return "".join(out) + rest


def invent_inn(rng: Random) -> Tuple[str, str, str]:
    """Invent a generic name with the endings each language gives its stem.

    rng (Random): Source of chance.
    RETURNS (Tuple[str, str, str]): English, French and German name.
    """
    stem = _invent_stem(rng)
    en, fr, de = rng.choice(_STEMS)
    if en[0] in "aeiou" and stem[-1] in "aeiou":
        stem = stem[:-1] or stem
    if en == "cef":
        tail, tail_fr, tail_de = rng.choice(
            (
                ("ime", "ime", "im"),
                ("oxime", "oxime", "oxim"),
                ("azole", "azole", "azol"),
                ("ine", "ine", "in"),
                ("one", "one", "on"),
                ("aroline", "aroline", "arolin"),
                ("acet", "acet", "acet"),
            )
        )
        middle = rng.choice(("d", "f", "t", "tr", "n", "p", "z", "r", "k", "m"))
        vowel = rng.choice(("a", "i", "o", "u"))
        base = vowel + middle
        return (
            f"cef{base}{tail}",
            f"cef{base}{tail_fr}" if base[0] not in "aiou" else f"céf{base}{tail_fr}",
            f"Cef{base}{tail_de}",
        )
    german = stem + de
    return stem + en, _accent_french(stem, fr), german[0].upper() + german[1:]


def invent_brand(rng: Random) -> str:
    """Invent a brand name, the same in all languages.

    rng (Random): Source of chance.
    RETURNS (str): The name.
    """
    onset = rng.choice(_BRAND_ONSETS)
    if onset[-1].lower() not in "aeiouy":
        onset += rng.choice(("a", "e", "i", "o", "u", "y"))
    elif len(onset) == 1:
        onset += rng.choice(("n", "l", "r"))
    if rng.random() < 0.55:
        onset += rng.choice("bcdflmnprstvxz") + rng.choice("aeiouy")
    return onset + rng.choice(_BRAND_TAILS)


@functools.cache
def load_drugs() -> Tuple[Tuple[str, str, str], ...]:
    """Load generic names.

    RETURNS (Tuple[Tuple[str, str, str], ...]): English, French and German.
    """
    return tuple((row["en"], row["fr"], row["de"]) for row in load_table("drugs"))


@functools.cache
def load_brands() -> Tuple[str, ...]:
    """Load brand names.

    RETURNS (Tuple[str, ...]): The names.
    """
    return tuple(row["name"] for row in load_table("brands"))


_SALTS: Tuple[Tuple[str, str, str], ...] = (
    ("{} succinate", "succinate de {}", "{}succinat"),
    ("{} tartrate", "tartrate de {}", "{}tartrat"),
    ("{} hydrochloride", "chlorhydrate de {}", "{}hydrochlorid"),
    ("{} HCl", "{} HCl", "{}-HCl"),
    ("{} sodium", "{} sodique", "{}-Natrium"),
    ("{} sulfate", "sulfate de {}", "{}sulfat"),
    ("{} phosphate", "phosphate de {}", "{}phosphat"),
    ("{} maleate", "maléate de {}", "{}maleat"),
    ("{} acetate", "acétate de {}", "{}acetat"),
    ("{} potassium", "{} potassique", "{}-Kalium"),
    ("{} calcium", "{} calcique", "{}-Calcium"),
    ("{} besylate", "bésilate de {}", "{}besilat"),
)
_RELEASE: Tuple[Tuple[str, str, str], ...] = (
    ("XR", "LP", "retard"),
    ("ER", "LP", "retard"),
    ("SR", "LP", "retard"),
    ("CR", "LP", "retard"),
    ("XL", "LP", "retard"),
    ("extended release", "LP", "retard"),
)
_BRAND_SUFFIXES = (
    "forte",
    "plus",
    "XR",
    "XL",
    "SR",
    "HCT",
    "comp",
    "retard",
    "LP",
    "Duo",
)


@functools.cache
def load_common() -> Tuple[Tuple[Tuple[str, str, str], bool], ...]:
    """Load the names of what is prescribed most.

    RETURNS (Tuple[Tuple[Tuple[str, str, str], bool], ...]): English, French and
        German name, and whether it is a brand.
    """
    generics = {row[0]: row for row in load_drugs()}
    return tuple(
        ((row["name"],) * 3, True)
        if row["kind"] == "brand"
        else (generics[row["name"]], False)
        for row in load_table("common")
    )


class DrugMaker:
    """Draws drug names: real generic names, brands and invented ones."""

    def __init__(self, rng: Random) -> None:
        """Prepare the tables.

        rng (Random): Source of chance.
        """
        self.rng = rng
        self.generics = load_drugs()
        self.brands = load_brands()
        self.common = load_common()

    def single(self) -> Tuple[Tuple[str, str, str], bool]:
        """Draw one name.

        RETURNS (Tuple[Tuple[str, str, str], bool]): The name by language and
            whether it is a brand.
        """
        rng = self.rng
        share = rng.random()
        # A few names fill most prescriptions.
        if share < 0.25:
            return rng.choice(self.common)
        if share < 0.6:
            return rng.choice(self.generics), False
        if share < 0.8 and self.brands:
            return (rng.choice(self.brands),) * 3, True
        if share < 0.92:
            return invent_inn(rng), False
        return (invent_brand(rng),) * 3, True

    def draw(self, *, terse: bool = False) -> Name:
        """Draw a drug as a slot value, with salts, markers and combinations.

        terse (bool): Whether German may be written in lower case.
        RETURNS (Name): The drug.
        """
        rng = self.rng
        (en, fr, de), brand = self.single()
        gender = "m" if brand else guess_french_gender(fr)
        share = rng.random()
        simple = " " not in en
        if share < 0.045 and not brand and simple:
            salt = rng.choice(_SALTS)
            elided = fr[0] in _VOWELS
            pattern = salt[1].replace("de {}", "d'{}") if elided else salt[1]
            if not pattern.startswith("{}"):
                gender = "m"
            en, fr, de = salt[0].format(en), pattern.format(fr), salt[2].format(de)
        elif share < 0.08 and not brand and simple:
            marker = rng.choice(_RELEASE)
            en, fr, de = f"{en} {marker[0]}", f"{fr} {marker[1]}", f"{de} {marker[2]}"
        elif share < 0.11 and brand:
            suffix = rng.choice(_BRAND_SUFFIXES)
            en, fr, de = (f"{text} {suffix}" for text in (en, fr, de))
        elif share < 0.16 and simple:
            other, other_brand = self.single()
            if not other_brand and not brand and " " not in other[0]:
                join = rng.choice(("/", "-", " + ", "/", "-", "+"))
                en, fr, de = (a + join + b for a, b in zip((en, fr, de), other))
        style = rng.random()
        if brand:
            if style < 0.12:
                en, fr, de = en.upper(), fr.upper(), de.upper()
            elif style < 0.2:
                en, fr = en.lower(), fr.lower()
        elif style < 0.28:
            en = en[0].upper() + en[1:]
            if rng.random() < 0.3:
                fr = fr[0].upper() + fr[1:]
        elif style < 0.36:
            en, fr, de = en.upper(), fr.upper(), de.upper()
        if terse and rng.random() < 0.2:
            de = de.lower()
        return Name((en, fr, de), fr_gender=gender, de_gender="n", label="DRUG")


SURNAMES: Tuple[str, ...] = words("""
Miller Smith Garcia Johnson Meyer Schmidt Fischer Weber Dubois Martin Bernard
Laurent Moreau Rossi Novak Kowalski Silva Lopez Nguyen Patel Khan Ali Kim Chen
Haddad Brown Wilson Becker Hoffmann Keller Vogel Lambert Girard Perrin Roux Simon
Petit Leroy Schneider Wagner Huber Brunner Frei Steiner Taylor Anderson Thompson
Blackman Codman Harris Lewis Robinson Walker Young Allen King Wright Scott Torres
Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts
Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris
Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly
Howard Ramos Ward Cox Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz
Hughes Price Alvarez Castillo Sanders Myers Long Ross Foster Jimenez Powell Jenkins
Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Fisher Vasquez Simmons
Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace West Cole Hayes
Bryant Herrera Gibson Ellis Tran Medina Stevens Ford Marshall Owens McDonald Harrison
Richard Robert Durand Lefebvre Michel Garcia Bertrand Fournier Morel Andre Mercier
Dupont Bonnet Francois Legrand Garnier Faure Rousseau Blanc Guerin Muller Henry Roussel
Nicolas Perrot Mathieu Clement Gauthier Dumont Fontaine Chevalier Robin Masson Noel
Boyer Denis Lemaire Duval Joly Gautier Roger Roche Renard Marchand Picard Renaud Roy
Meunier Barbier Arnaud Brun Leclerc Carpentier Colin Vidal Caron Aubert Rey Jacquet
Schulz Bauer Richter Klein Wolf Neumann Schwarz Zimmermann Braun Krueger Hofmann
Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Herrmann
Walter Mayer Kaiser Fuchs Peters Lang Scholz Weiss Jung Hahn Schubert Friedrich Keller
Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Ludwig Winter Kraus
Martin Schumacher Vogt Stein Jansen Otto Sommer Gross Seidel Heinrich Brandt Haas
Schreiber Graf Dietrich Ziegler Kuhn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer
Arnold Pfeiffer Yilmaz Demir Kaya Oezdemir Nowak Wisniewski Popescu Ionescu Ferrari Conti
Santos Pereira Costa Almeida Petrov Ivanov Singh Sharma Gupta Wang Zhang Tanaka Suzuki Park
Okafor Mensah Diallo Traore Benali Cohen Levy Larsen Hansen Andersson Jensen Virtanen
""")
