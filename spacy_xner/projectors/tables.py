"""Language tables of the projectors: units, number words, edges of spans.

Everything is lower case (casefolded, so the micro sign is the Greek letter mu). A
language without a table is treated like an unknown one: nothing is stripped, nothing
is attached, every number word counts.
"""

from typing import Dict, FrozenSet, Mapping, Tuple


def _words(text: str) -> FrozenSet[str]:
    return frozenset(text.split())


# --- units: spelling -> canonical unit --------------------------------------------

_UNIT_SPELLINGS: Mapping[str, str] = {
    "mg": "mg milligram milligrams milligramme milligrammes milligramm",
    "g": "g gr gram grams gramme grammes gramm",
    "kg": "kg kilogram kilograms kilogramme kilogrammes kilogramm",
    "mcg": "mcg µg ug microgram micrograms microgramme microgrammes mikrogramm",
    "ng": "ng nanogram nanograms nanogramme nanogrammes nanogramm",
    "ml": "ml milliliter milliliters millilitre millilitres",
    "cl": "cl centilitre centilitres",
    "dl": "dl deciliter deciliters décilitre décilitres deziliter",
    "l": "l liter liters litre litres",
    "mmol": "mmol millimol millimole millimoles",
    "meq": "meq mval",
    "iu": "iu ui ie i.e. i.u. u.i. unit units unité unités einheit einheiten einh",
    "miu": "miu mui mio",
    "%": "% ‰ percent prozent",
    "mm": "mm",
    "cm": "cm",
    "gy": "gy",
}
UNITS: Dict[str, str] = {
    spelling.casefold(): unit
    for unit, spellings in _UNIT_SPELLINGS.items()
    for spelling in spellings.split()
}
UNITS["‰"] = "‰"

# --- number words: language -> word -> (value, whether it is surely a number) -------

NUMBER_WORDS: Dict[str, Dict[str, Tuple[str, bool]]] = {
    "en": {
        "a": ("1", False),
        "an": ("1", False),
        "one": ("1", False),
        "once": ("1", False),
        "two": ("2", True),
        "twice": ("2", True),
        "three": ("3", True),
        "thrice": ("3", True),
        "four": ("4", True),
        "five": ("5", True),
        "six": ("6", True),
        "seven": ("7", True),
        "eight": ("8", True),
        "nine": ("9", True),
        "ten": ("10", True),
        "eleven": ("11", True),
        "twelve": ("12", True),
        "fifteen": ("15", True),
        "twenty": ("20", True),
        "thirty": ("30", True),
        "half": ("0.5", True),
        "quarter": ("0.25", True),
    },
    "fr": {
        "un": ("1", False),
        "une": ("1", False),
        "deux": ("2", True),
        "trois": ("3", True),
        "quatre": ("4", True),
        "cinq": ("5", True),
        "six": ("6", True),
        "sept": ("7", True),
        "huit": ("8", True),
        "neuf": ("9", True),
        "dix": ("10", True),
        "onze": ("11", True),
        "douze": ("12", True),
        "quinze": ("15", True),
        "vingt": ("20", True),
        "trente": ("30", True),
        "demi": ("0.5", True),
        "demie": ("0.5", True),
        "moitié": ("0.5", True),
        "quart": ("0.25", True),
    },
    "de": {
        "ein": ("1", False),
        "eine": ("1", False),
        "einen": ("1", False),
        "einem": ("1", False),
        "einer": ("1", False),
        "eines": ("1", False),
        "eins": ("1", False),
        "einmal": ("1", False),
        "zwei": ("2", True),
        "zweimal": ("2", True),
        "drei": ("3", True),
        "dreimal": ("3", True),
        "vier": ("4", True),
        "viermal": ("4", True),
        "fünf": ("5", True),
        "fünfmal": ("5", True),
        "sechs": ("6", True),
        "sechsmal": ("6", True),
        "sieben": ("7", True),
        "acht": ("8", True),
        "neun": ("9", True),
        "zehn": ("10", True),
        "elf": ("11", True),
        "zwölf": ("12", True),
        "fünfzehn": ("15", True),
        "zwanzig": ("20", True),
        "dreißig": ("30", True),
        "halb": ("0.5", True),
        "halbe": ("0.5", True),
        "halben": ("0.5", True),
        "halber": ("0.5", True),
        "halbes": ("0.5", True),
        "viertel": ("0.25", True),
    },
}
NUMBER_WORDS["de"] = {
    word.casefold(): value for word, value in NUMBER_WORDS["de"].items()
}

# Words that count times; a digit is no copy of them.
TIMES_WORDS: FrozenSet[str] = _words(
    "once twice thrice einmal zweimal dreimal viermal fünfmal sechsmal"
)

# --- decimal conventions -------------------------------------------------------------

# What a separator means when exactly three digits follow it: "decimal", "thousands"
# or both readings. In every other place the rules of `surface.readings` decide.
SEPARATORS: Dict[str, Dict[str, Tuple[str, ...]]] = {
    "en": {".": ("decimal",), ",": ("thousands",)},
    "fr": {",": ("decimal",), ".": ("decimal", "thousands")},
    "de": {",": ("decimal",), ".": ("thousands",)},
}
ANY_SEPARATOR: Dict[str, Tuple[str, ...]] = {
    ".": ("decimal", "thousands"),
    ",": ("decimal", "thousands"),
}

# --- edges ---------------------------------------------------------------------------

PUNCTUATION: FrozenSet[str] = frozenset(
    [".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "{", "}", '"', "'", "’", "`"]
    + ["«", "»", "“", "”", "„", "‚", "‘", "…", "...", "-", "–", "—", "/", "|", "*"]
    + ["®", "™", "©", "•", "·", "=", "<", ">", "``", "''"]
)

# Punctuation that translators take for each other.
MARKS: Tuple[FrozenSet[str], ...] = (
    frozenset([".", ",", ";", ":", "!", "?", "…", "..."]),
    frozenset(["(", "[", "{"]),
    frozenset([")", "]", "}"]),
    frozenset(["-", "–", "—", "*", "•", "·"]),
    frozenset(['"', "'", "’", "`", "«", "»", "“", "”", "„", "‚", "‘", "``", "''"]),
)

BRACKETS: Dict[str, str] = {"(": ")", "[": "]", "{": "}"}

# Function words that no entity starts or ends with, unless its source does. They are
# never stripped from expressions of time, whose prepositions belong to them.
FUNCTION_WORDS: Dict[str, FrozenSet[str]] = {
    "en": _words(
        # articles, pronouns and determiners
        "a an the this that these those i me my we us our you your he him his she her "
        "it its they them their who whom whose which what "
        # prepositions
        "of to in on at by for from with without into onto about against between "
        "among through under over within upon towards toward across along around "
        "behind beyond beside besides below above near off out up down since during "
        "before after until till despite except per via "
        # conjunctions and particles
        "and or but nor as if than because although though while whereas unless "
        "whether when where so not also too only there "
        # auxiliaries
        "is are was were be been being am has have had do does did will would shall "
        "should can could may might must"
    ),
    "fr": _words(
        "le la les l' l’ un une du des de d' d’ au aux "
        "ce cet cette ces c' c’ son sa ses leur leurs mon ma mes ton ta tes notre nos "
        "votre vos je j' j’ tu il elle on nous vous ils elles se s' s’ me m' m’ te t' "
        "t’ lui y en qui que qu' qu’ dont où quel quelle quels quelles "
        "à par pour avec sans sur sous dans chez vers entre contre envers "
        "et ou mais ni car si comme ne n' n’ pas lorsqu' lorsqu’ puisqu' puisqu’ "
        "jusqu' jusqu’ quoiqu' quoiqu’ "
        "est sont était étaient été être ai a ont avait avaient eu avoir sera seront "
        "soit"
    ),
    "de": _words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen "
        "keinem keiner dieser diese dieses diesen diesem jener jene jenes jenen jenem "
        "mein meine meinen meiner sein seine seinen seinem seiner ihr ihre ihren ihrem "
        "ihrer unser unsere unseren unserem unserer "
        "ich du er sie es wir uns mich mir dich dir ihn ihm ihnen sich welche welcher "
        "welches wer was man "
        "zu zum zur von vom mit ohne in im ins an am ans auf aus bei beim für gegen "
        "durch um nach vor über unter zwischen seit bis je "
        "und oder aber sondern als wie wenn dass daß ob nicht auch "
        "ist sind war waren sei seien wird werden wurde wurden worden geworden hat "
        "haben hatte hatten habe kann können soll sollen muss müssen"
    ),
    "es": _words(
        "el la los las lo un una unos unas del al de a en por para con sin sobre entre "
        "hacia hasta desde contra y e o u pero ni que quien cuyo como si no se su sus "
        "mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas ese esa "
        "esos esas aquel aquella es son era eran ha han sido ser está están fue"
    ),
    "it": _words(
        "il lo la i gli le l' l’ un uno una un' un’ del dello della dei degli delle "
        "dell' dell’ al allo alla ai agli alle all' all’ dal dallo dalla dai dagli "
        "dalle dall' dall’ nel nello nella nei negli nelle nell' nell’ sul sullo sulla "
        "sui sugli sulle sull' sull’ di d' d’ a da in con su per tra fra e ed o ma che "
        "chi cui come se non si suo sua suoi sue loro questo questa questi queste "
        "quel quello quella è sono era erano ha hanno stato essere"
    ),
}

# Words before and after an expression of time that belong to it. They join the span
# when no link ties them to something else.
TIME_BEFORE: Dict[str, FrozenSet[str]] = {
    "en": _words(
        "a an the at in on by per every each for over until through x / up to as "
        "before after with"
    ),
    "fr": _words(
        "à au aux le la les l' l’ en par chaque tous toutes pendant durant pour "
        "jusqu' jusqu’ jusqu'à jusqu'au sur avant après avec si x / ttes tte"
    ),
    "de": _words(
        "zu zum zur am an im in alle jede jeden jedes jeder pro je für über bis vor "
        "nach während bei mit x / den"
    ),
}
TIME_AFTER: Dict[str, FrozenSet[str]] = {
    "en": frozenset(),
    "fr": frozenset(),
    "de": _words("lang"),
}

# Units and parts of the day: they join a number or a preposition at the end of an
# expression of time, and numbers join them at its start.
TIME_UNITS: Dict[str, FrozenSet[str]] = {
    "en": _words(
        "day days week weeks month months year years hour hours hr hrs h d wk wks mo "
        "min minute minutes morning evening night noon bedtime"
    ),
    "fr": _words(
        "jour jours j semaine semaines sem mois an ans année années heure heures h "
        "min minute minutes matin midi soir nuit"
    ),
    "de": _words(
        "tag tage tagen tg d woche wochen wo monat monate monaten mon jahr jahre "
        "jahren stunde stunden std h uhr min minute minuten morgen mittag abend nacht"
    ),
}
TIMES: Dict[str, FrozenSet[str]] = {
    "en": _words("x times time"),
    "fr": _words("x fois"),
    "de": _words("x mal"),
}

# Abbreviations whose period is part of the word.
ABBREVIATIONS: Dict[str, FrozenSet[str]] = {
    "en": _words(
        "tab tabs cap caps susp inj soln supp approx hr hrs min wk wks mo q.d b.i.d "
        "t.i.d q.i.d q.h.s p.r.n a.m p.m p.o h.s a.c p.c"
    ),
    "fr": _words(
        "cp cpr cpm comp gél gel caps gtt gttes sol susp inj supp sach amp flac env "
        "max j p.o i.v s.c"
    ),
    "de": _words(
        "tbl tabl tab kps kaps drg trpf tr gtt supp amp inj btl std tgl tg f wö wo mo min "
        "max einh i.e p.o i.v s.c b.bed b.b bed mg ret"
    ),
}

# Routes are no part of any medication label.
ROUTES: FrozenSet[str] = _words(
    "po p.o p.o. os iv i.v i.v. sc s.c s.c. im i.m i.m. sl s.l s.l."
)

MEDICATION_LABELS: FrozenSet[str] = frozenset(
    ("DRUG", "STRENGTH", "FREQUENCY", "DURATION", "DOSAGE", "FORM")
)
TIME_LABELS: FrozenSet[str] = frozenset(("FREQUENCY", "DURATION"))
NUMBER_LABELS: FrozenSet[str] = frozenset(("STRENGTH", "DOSAGE"))

# Least number of target words per source word of a span found by links. German joins
# several words into one, so nothing may be asked of it.
MIN_RATIO: Dict[str, float] = {"fr": 0.8, "es": 0.8, "it": 0.8, "de": 0.0}

# --- evidence ------------------------------------------------------------------------

# Languages that write compounds as one word: a translation may be a part of one.
COMPOUNDING: FrozenSet[str] = frozenset(("de", "nl", "sv", "da", "nb", "fi", "hu"))
# Letters of the shortest word that can be a compound.
LONG_COMPOUND = 7

# Factor for links of capitalised words to words in lower case. German writes nouns,
# and so every name, with a capital; adjectives made of names take the small rest.
# French, Spanish and Italian write `européen` and `Parlement européen`: no factor.
SHAPE: Dict[str, float] = {"de": 0.3}

# Weight of a word without any link that stands next to the rest of an entity with
# words unaccounted for. Romance languages say `carte des vins` where English joins two
# nouns; in German the rest is a compound, and the next word another one.
COMPLETION: Dict[str, float] = {"fr": 0.5, "es": 0.5, "it": 0.5, "pt": 0.5}

# Natural logarithm of the length in characters of a text over that of its English
# original: the mean over the sentence pairs of Tatoeba is .16 for French, .15 for
# German. Its Romance neighbours are taken to be like French.
LENGTHS: Dict[str, float] = {"en": 0.0, "fr": 0.16, "de": 0.16, "es": 0.16, "it": 0.16}
