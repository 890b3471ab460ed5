"""What can be counted of a dosage form, and what it can hold."""

import re
from typing import Dict, FrozenSet, NamedTuple, Sequence, Tuple
from functools import lru_cache

from ..projectors.surface import fold
from .ranges import fold_words


class FormKind(NamedTuple):
    """What is known of a kind of dosage form.

    name (str): "mass" for what can't be counted, "tablet", "capsule", "drop", "puff",
        or "" for all others.
    highest (float): The largest plausible count for one intake.
    parts (int): Into how many parts one can be divided; 1 for none, 0 for any.
    solid (bool): Whether its strength is never a volume or a share.
    """

    name: str
    highest: float
    parts: int
    solid: bool


_TOLERANCE = 0.1

OTHER = FormKind("", float("inf"), 0, False)
MASS = FormKind("mass", 0, 0, False)
TABLET = FormKind("tablet", 30, 12, True)
CAPSULE = FormKind("capsule", 30, 1, True)
DROP = FormKind("drop", 200, 1, False)
PUFF = FormKind("puff", 20, 1, False)


# Without the endings of the plural.
_WORDS: Dict[FormKind, FrozenSet[str]] = {
    MASS: fold_words(
        """
        cream ointment lotion syrup solution suspension powder paste oil liquid foam
        juice linctus tincture emulsion elixir balm shampoo
        crème pommade sirop poudre pâte huile liquide mousse teinture émulsion élixir
        baume shampooing collutoire
        """
    ),
    TABLET: fold_words(
        "tablet tab pill caplet comprimé cp cpr cpm comp tabl tbl pille ftbl"
    ),
    CAPSULE: fold_words("capsule cap gélule kapsel kps kaps"),
    DROP: fold_words("drop gtt goutte gtte tropfen trpf tr"),
    PUFF: fold_words(
        "puff inhalation bouffée bouff pulvérisation hub hübe sprühstoß sprühstöße"
    ),
}
_BY_WORD: Dict[str, FormKind] = {
    word: kind for kind, words in _WORDS.items() for word in words
}
# German compounds end in what they are.
_ENDINGS: Sequence[Tuple[Tuple[str, ...], FormKind]] = (
    (("creme", "salbe", "saft", "losung", "sirup", "suspension", "pulver"), MASS),
    (("lotion", "paste", "schaum", "shampoo", "tinktur", "emulsion", "balsam"), MASS),
    (("tablette", "tbl", "tabl"), TABLET),
    (("kapsel", "kps", "kaps"), CAPSULE),
    (("tropfen", "trpf"), DROP),
    (("hub", "hube", "spruhstoss", "spruhstosse"), PUFF),
)
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def find_form_kind(text: str, lang: str) -> FormKind:
    """Find out what kind of form a text names.

    text (str): Text of an entity.
    lang (str): Language code: decides which word is the head, the last one in English
        and the first one in French and German.
    RETURNS (FormKind): The kind; `OTHER` for those of which nothing is known.
    """
    words = _WORD.findall(fold(text))
    if not words:
        return OTHER
    head = words[-1] if lang == "en" else words[0]
    for word in (head, head[:-1] if head.endswith(("s", "n")) else head):
        if word in _BY_WORD:
            return _BY_WORD[word]
    if head == "gel" and lang == "fr":
        # short for gélule, or a gel where the accent is missing
        return CAPSULE if "gél" in text.casefold() else OTHER
    if head.endswith("gel") and lang in ("en", "de"):
        return MASS
    if lang == "de":
        for endings, kind in _ENDINGS:
            if head.endswith(endings) or head.removesuffix("n").endswith(endings):
                return kind
    return OTHER


def is_possible_count(count: float, kind: FormKind) -> bool:
    """Tell whether so many of a form can be taken at once.

    count (float): How many.
    kind (FormKind): The kind of form.
    RETURNS (bool): Whether that is plausible.
    """
    if kind.name == "mass" or count > kind.highest or count <= 0:
        return False
    if not kind.parts:
        return True
    # two decimals are enough for thirds
    return abs(count * kind.parts - round(count * kind.parts)) <= _TOLERANCE
