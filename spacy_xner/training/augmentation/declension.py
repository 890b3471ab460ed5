import re
from typing import Dict, List, NamedTuple, Tuple

# Endings of adjectives behind a definite word (`dieser`), by case and gender; `p` is
# the plural.
_WEAK: Dict[str, Dict[str, str]] = {
    "n": {"m": "e", "f": "e", "n": "e", "p": "en"},
    "a": {"m": "en", "f": "e", "n": "e", "p": "en"},
    "d": {"m": "en", "f": "en", "n": "en", "p": "en"},
    "g": {"m": "en", "f": "en", "n": "en", "p": "en"},
}
# Endings of adjectives that stand alone, and of `dies-`.
_STRONG: Dict[str, Dict[str, str]] = {
    "n": {"m": "er", "f": "e", "n": "es", "p": "e"},
    "a": {"m": "en", "f": "e", "n": "es", "p": "e"},
    "d": {"m": "em", "f": "er", "n": "em", "p": "en"},
    "g": {"m": "en", "f": "er", "n": "en", "p": "er"},
}
# Endings of `ein` and `Ihr`.
_MIXED: Dict[str, Dict[str, str]] = {
    "n": {"m": "", "f": "e", "n": "", "p": "e"},
    "a": {"m": "en", "f": "e", "n": "", "p": "e"},
    "d": {"m": "em", "f": "er", "n": "em", "p": "en"},
    "g": {"m": "es", "f": "er", "n": "es", "p": "er"},
}
_DEFINITE: Dict[str, Dict[str, str]] = {
    "n": {"m": "der", "f": "die", "n": "das", "p": "die"},
    "a": {"m": "den", "f": "die", "n": "das", "p": "die"},
    "d": {"m": "dem", "f": "der", "n": "dem", "p": "den"},
    "g": {"m": "des", "f": "der", "n": "des", "p": "der"},
}
_STEMS: Dict[str, str] = {"i": "Ihr", "u": "ein"}
_ADJECTIVE = re.compile(r"([a-zäöüß]+?)(?:e[rs]?) (?=[a-zäöüß]*[A-ZÄÖÜ])")
_GENITIVE: Dict[str, str] = {"Saft": "Saftes", "Sirup": "Sirups"}


class GermanNoun(NamedTuple):
    """A German noun with the adjectives and words that belong to it.

    singular (str): Its nominative singular: `magensaftresistente Tablette`.
    plural (str): Its nominative plural.
    gender (str): `m`, `f` or `n`; `pl` for one without a singular.
    """

    singular: str
    plural: str
    gender: str


def decline(
    noun: GermanNoun,
    case: str,
    *,
    plural: bool = False,
    article: str = "",
    adjective: str = "",
) -> Tuple[str, str]:
    """Write a German noun in a case, with its article and its adjectives.

    noun (GermanNoun): The noun.
    case (str): `n`, `a`, `d` or `g`: nominative, accusative, dative, genitive.
    plural (bool): Whether it stands in the plural.
    article (str): `d` for the definite article, `u` for `ein`, `i` for `Ihr`, `e` for
        `dies-`; empty for none.
    adjective (str): Stem of an adjective before the noun: `verordnet`; empty for none.
    RETURNS (Tuple[str, str]): What stands before the noun, with a blank at its end or
        empty, and the noun with its own adjectives.
    """
    plural = plural or noun.gender == "pl"
    key = "p" if plural else noun.gender
    name = noun.plural if plural else noun.singular
    stems: List[str] = []
    while found := _ADJECTIVE.match(name):
        stems.append(found[1])
        name = name[found.end() :]
    head, blank, rest = name.partition(" ")
    if case == "d" and plural and not head.endswith(("n", "s")):
        head += "n"
    elif case == "g" and not plural and noun.gender in ("m", "n"):
        head = _GENITIVE.get(head, head if head.endswith("s") else head + "s")
    if article == "u" and plural:
        # There is no plural of `ein`.
        article = ""
    before = ""
    ending = _STRONG[case][key]
    if article == "d":
        before, ending = _DEFINITE[case][key] + " ", _WEAK[case][key]
    elif article == "e":
        before, ending = f"dies{_STRONG[case][key]} ", _WEAK[case][key]
        if case == "g" and key in ("m", "n"):
            before = "dieses "
    elif article:
        before = f"{_STEMS[article]}{_MIXED[case][key]} "
        if _MIXED[case][key]:
            ending = _WEAK[case][key]
    if adjective:
        before += f"{adjective}{ending} "
    own = "".join(f"{stem}{ending} " for stem in stems)
    return before, f"{own}{head}{blank}{rest}"
