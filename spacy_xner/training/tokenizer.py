import re
from typing import Callable, List

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import (
    compile_infix_regex,
    compile_prefix_regex,
    compile_suffix_regex,
    registry,
)

from ..errors import Errors

_LETTER = r"[^\W\d_]"
_UPPER = "A-ZÄÖÜ"
# Signs without a width, which are no white space to Python: a mark of the byte order,
# zero width spaces, soft hyphens.
_UNSEEN = "\u200b\u2060\ufeff\u00ad"
# Where a word of a prescription has two entities: `20gtt`, `3x1g/j`, `1cp`, `ml/24h`.
INFIXES: List[str] = [
    rf"(?<=\d)(?={_LETTER}|%)",
    r"(?<=\d[xX×])(?=\d)",
    r"(?<=[^\W_]|\.)/(?=[^\W_])",
    # A scheme with halves: `½-0-½`.
    r"(?<=[\d½¼¾])[-–](?=[½¼¾])|(?<=[½¼¾])[-–](?=[\d½¼¾])",
    # A compound: `Ramipril-Therapie`, `Vitamin-B12-Gabe`, `Metoprolol-ratiopharm`.
    rf"(?<=[^\W_]|\.)[-‐‑–](?=[{_UPPER}](?:[a-zäöüß]{{2}}|[{_UPPER}]{{3}}))",
    # Regimens: `Cisplatin+Etoposid`.
    rf"(?<={_LETTER})\+(?=[^\W_])",
    rf"[{_UNSEEN}]+",
]
# A hyphen before a word is a bullet: `-Lasilix 40 mg`.
PREFIXES: List[str] = [rf"[-–•>*](?={_LETTER})", rf"[{_UNSEEN}]+"]
# The period of a sentence behind a number, which German takes for an ordinal number
# (`1-0-1.`, `Tag 8.`, `12.03.2024.`), behind a power (`µm³.`) or one capital (`4 U.`,
# `mL.`); the slash of `1 cp/ jour` and `Cisplatin/ Etoposid`.
SUFFIXES: List[str] = [
    r"(?<=[\d½¼¾²³])\.",
    rf"(?<=[\d/+–-][{_UPPER}])\.",
    rf"(?<=^[{_UPPER}])\.",
    rf"(?<=[a-zµ][{_UPPER}])\.",
    r"(?<=[\w.])/",
    rf"[{_UNSEEN}]+",
]
# Words of schedules that are written with a period and without: `30 min.`, `Mo, Fr.`
_WITH_PERIOD = re.compile(
    rf"(?:{_LETTER}|[Mm]in|[Mm]ax|[Mm]ind|[Ss]td|tägl|mtl|Mo|Di|Mi|Do|Fr|Sa|So|I+V?)\."
)


def refine_tokenizer(nlp: Language) -> Language:
    """Make the tokenizer split where prescriptions glue entities together.

    Numbers are split from the letters behind them, words at slashes and behind bullets;
    compounds at the hyphen before a capital (`Ramipril-Therapie`). A period behind a
    single letter (`3 j.`, `24 h.`) or a number (`1-0-1.`) is a token. The rules are saved
    with the pipeline: it does not need this package for them.

    nlp (Language): The pipeline; its tokenizer is changed.
    RETURNS (Language): The same pipeline.
    RAISES (ValueError): E717 if the tokenizer has no rules to change.
    """
    tokenizer = nlp.tokenizer
    if not isinstance(tokenizer, Tokenizer):
        raise ValueError(Errors.E717.format(tokenizer=type(tokenizer).__name__))
    prefixes = [*PREFIXES, *(nlp.Defaults.prefixes or ())]
    infixes = [*INFIXES, *(nlp.Defaults.infixes or ())]
    suffixes = [*SUFFIXES, *(nlp.Defaults.suffixes or ())]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.rules = {
        text: tokens
        for text, tokens in tokenizer.rules.items()
        if not _WITH_PERIOD.fullmatch(text)
    }
    return nlp


@registry.callbacks("spacy-xner.refined_tokenizer.v1")
def create_refined_tokenizer() -> Callable[[Language], Language]:
    """Build a callback for `[initialize.before_init]` that refines the tokenizer.

    RETURNS (Callable[[Language], Language]): The callback; see `refine_tokenizer`.
    """
    return refine_tokenizer
