from typing import Callable, Dict, Iterator, Optional, Sequence, Tuple
from random import Random

from ...errors import Errors
from .discharge import write_discharge
from .fragments import write_fragment
from .gp import write_gp
from .item import Item
from .lexicon import DrugMaker
from .model import LANGUAGES, ParallelText
from .negatives import write_negative
from .notes.note import write_note, write_plain_note
from .prescription import write_prescription
from .schedules import write_schedule
from .slips import add_slips
from .tables import write_table

_WRITERS: Dict[str, Tuple[Callable[[Item], None], float]] = {
    "prescription": (write_prescription, 0.21),
    "discharge": (write_discharge, 0.17),
    "note": (write_note, 0.38),
    "gp": (write_gp, 0.1),
    "schedule": (write_schedule, 0.06),
    "table": (write_table, 0.04),
    "fragment": (write_fragment, 0.04),
}
# Share of texts in capitals, and of those without any.
_UPPER, _LOWER = 0.01, 0.015
REGISTERS: Tuple[str, ...] = tuple(_WRITERS)


def generate(
    n: int,
    *,
    seed: int = 0,
    languages: Sequence[str] = ("en",),
    registers: Optional[Sequence[str]] = None,
    negatives: float = 0.15,
    slips: float = 0.0,
) -> Iterator[ParallelText]:
    """Generate parallel medication texts with entities on every side.

    The texts do not depend on the languages asked for: the same seed gives the
    same items whatever sides are kept.

    n (int): How many texts.
    seed (int): Seed of all choices.
    languages (Sequence[str]): Sides to keep, of `en`, `fr` and `de`.
    registers (Optional[Sequence[str]]): Kinds of text, of `REGISTERS`; all if
        None. Texts without a medication have the register `negative`.
    negatives (float): Share of texts without a medication, in [0, 1].
    slips (float): Share of texts with slips of the pen, in [0, 1]; see `add_slips`.
    YIELDS (ParallelText): The texts.
    RAISES (ValueError): If a language or a register is not known.
    """
    kinds = tuple(registers) if registers is not None else REGISTERS
    _check("register", kinds, REGISTERS)
    _check("language", languages, LANGUAGES)
    return _generate(n, seed, tuple(languages), kinds, negatives, slips)


def _generate(
    n: int,
    seed: int,
    languages: Tuple[str, ...],
    kinds: Tuple[str, ...],
    negatives: float,
    slips: float,
) -> Iterator[ParallelText]:
    rng = Random(f"spacy-xner synthetic {seed}")
    maker = DrugMaker(rng)
    weights = [_WRITERS[kind][1] for kind in kinds]
    for index in range(n):
        item = Item(rng, maker)
        case = rng.random()
        item.upper, item.lower = case < _UPPER, _UPPER <= case < _UPPER + _LOWER
        if rng.random() < negatives or not kinds:
            register = "negative"
            (write_negative if rng.random() < 0.5 else write_plain_note)(item)
        else:
            register = rng.choices(kinds, weights)[0]
            _WRITERS[register][0](item)
        text = item.finish(f"synthetic-{seed}-{index}", register, languages)
        if slips and Random(f"slips {text.id}").random() < slips:
            text = add_slips(text)
        yield text


def _check(what: str, found: Sequence[str], known: Sequence[str]) -> None:
    wrong = sorted(set(found) - set(known))
    if wrong:
        raise ValueError(
            Errors.E803.format(
                what=what, found=", ".join(wrong), known=", ".join(known)
            )
        )
