import re
from typing import Callable, List, Optional, Sequence, Tuple
from random import Random

from .data import Pair

# What stands for a person in general text and can stand for anything with a name.
_NAMES = re.compile(r"(?<![\w-])(?:Tom|Mary|John|Maria|Marie)(?![\w-])")
_NUMBER = re.compile(r"(?<![\w.,:/-])\d+(?:[.,:]\d+)?(?![\w:/-]|[.,]\d)")
# French words that lose their vowel before another one.
_ELIDED = re.compile(
    r"\b(de|que|le|la|se|ne|me|te|je|si|lorsque|puisque|jusque) $", re.IGNORECASE
)
_VOWEL = re.compile(r"[aeiouyhàâäéèêëîïôöûüœæ]", re.IGNORECASE)
_END = re.compile(r"[.!?…:;,]$")


def join_pairs(pairs: Sequence[Pair], *, blank: str = " ") -> Pair:
    """Write several pairs one after the other; each stays an aligned fragment.

    Models that have seen single short sentences only lose clauses of long ones.

    pairs (Sequence[Pair]): The pairs.
    blank (str): What stands between them.
    RETURNS (Pair): The joined pair.
    """
    source, target = "", ""
    chunks: List[Tuple[int, int, int, int]] = []
    for number, pair in enumerate(pairs):
        if number:
            source, target = source + blank, target + blank
        a, b = len(source), len(target)
        source, target = source + pair.source, target + pair.target
        chunks.append((a, len(source), b, len(target)))
        chunks += [(i + a, j + a, k + b, m + b) for i, j, k, m in pair.chunks]
    return Pair("mixed", source, target, tuple(chunks))


def replace_names(
    pair: Pair, draw: Callable[[], Tuple[str, str]], *, lang: str
) -> Optional[Pair]:
    """Put other names, such as those of drugs, where a person's name stands.

    The pair keeps its meaning in grammar only, but what is copied and what is
    spelled in another way stands in many more contexts.

    pair (Pair): A pair without fragments.
    draw (Callable[[], Tuple[str, str]]): Gives an English name and the other side's.
    lang (str): Language of the other side.
    RETURNS (Optional[Pair]): The new pair; None if no name stands once on both sides.
    """
    left, right = _NAMES.findall(pair.source), _NAMES.findall(pair.target)
    if not left or sorted(left) != sorted(right) or len(set(left)) != len(left):
        return None
    names = {name: draw() for name in left}
    source, a = _replace(pair.source, {k: v[0] for k, v in names.items()}, "en")
    target, b = _replace(pair.target, {k: v[1] for k, v in names.items()}, lang)
    chunks = tuple((*a[name], *b[name]) for name in left)
    return Pair("mixed", source, target, ((0, len(source), 0, len(target)), *chunks))


def _replace(text: str, names: dict, lang: str) -> Tuple[str, dict]:
    parts: List[str] = []
    places, position, last = {}, 0, 0
    for match in _NAMES.finditer(text):
        before = text[last : match.start()]
        name = names[match[0]]
        if lang == "fr" and _VOWEL.match(name):
            before = _ELIDED.sub(lambda m: m[1][:-1] + "'", before)
        elif not before and not position:
            name = name[:1].upper() + name[1:]
        parts += [before, name]
        position += len(before)
        places[match[0]] = (position, position + len(name))
        position += len(name)
        last = match.end()
    return "".join([*parts, text[last:]]), places


def replace_numbers(pair: Pair, rng: Random) -> Optional[Pair]:
    """Put other numbers in the place of a pair's numbers.

    Whole numbers of two digits and more get any length up to six, half of the long ones
    with zeros at their end: a lost zero is another dose.

    pair (Pair): A pair without fragments.
    rng (Random): Source of chance.
    RETURNS (Optional[Pair]): The new pair; None where the sides do not have the same
        numbers, or one is 1 or 0, which would change the words around it.
    """
    left, right = _NUMBER.findall(pair.source), _NUMBER.findall(pair.target)
    plain = [value.replace(",", ".") for value in right]
    if not left or sorted(plain) != sorted(v.replace(",", ".") for v in left):
        return None
    if {"0", "1"} & set(left):
        return None
    new = {}
    for value in left:
        new[value.replace(",", ".")] = _draw_number(value, rng)

    def write(match: "re.Match[str]") -> str:
        value = new[match[0].replace(",", ".")]
        return value.replace(".", ",") if "," in match[0] else value

    return pair._replace(
        domain="mixed",
        source=_NUMBER.sub(write, pair.source),
        target=_NUMBER.sub(write, pair.target),
    )


def _draw_number(value: str, rng: Random) -> str:
    """Another number; one of a single digit keeps the words around it in the plural."""
    if value.isdigit() and len(value) > 1:
        length = len(value) if rng.random() < 0.5 else rng.choice((2, 3, 4, 4, 5, 5, 6))
        digits = [rng.choice("123456789"), *rng.choices("0123456789", k=length - 1)]
        if length > 2 and rng.random() < 0.5:
            kept = rng.choice((1, 1, 2))
            digits[kept:] = "0" * (length - kept)
        return "".join(digits)
    found = [rng.choice("0123456789") if c.isdigit() else c for c in value]
    found[0] = rng.choice("23456789")
    return "".join(found).replace(",", ".")


def change_case(pair: Pair, style: str) -> Optional[Pair]:
    """Write both sides as notes are written: capitals, or no capital and no period.

    pair (Pair): The pair.
    style (str): `upper`, or `bare` for a small first letter and no final mark.
    RETURNS (Optional[Pair]): The new pair; None if it would be the same or if its
        length changes (ß).
    """
    if style == "upper":
        source, target = pair.source.upper(), pair.target.upper()
        if (len(source), len(target)) != (len(pair.source), len(pair.target)):
            return None
    else:
        source, target = _END.sub("", pair.source), _END.sub("", pair.target)
        # German nouns and names keep their capitals: only what both sides begin with.
        if source[1:2].islower() and not source.startswith(("I ", "I'")):
            source = source[:1].lower() + source[1:]
    if not source or not target or (source, target) == (pair.source, pair.target):
        return None
    limit = (len(source), len(target))
    chunks = tuple(
        (min(i, limit[0]), min(j, limit[0]), min(k, limit[1]), min(m, limit[1]))
        for i, j, k, m in pair.chunks
    )
    return Pair("mixed", source, target, chunks)


def mix(
    general: Sequence[Pair],
    medical: Sequence[Pair],
    n: int,
    *,
    draw: Callable[[], Tuple[str, str]],
    lang: str,
    max_chars: int = 320,
    seed: int = 0,
) -> List[Pair]:
    """Make pairs that are longer and stranger than those at hand.

    Half are general pairs with other names and numbers in them; the rest join two
    to four pairs, general and medical, as the sentences of a note follow each other.
    A part of both is written in capitals or without capital and final mark.

    general (Sequence[Pair]): General pairs without fragments.
    medical (Sequence[Pair]): Pairs of notes.
    n (int): Number of pairs to make.
    draw (Callable[[], Tuple[str, str]]): Gives an English name and the other side's.
    lang (str): Language of the other side.
    max_chars (int): Longest English side, in characters.
    seed (int): Seed of all choices.
    RETURNS (List[Pair]): The pairs.
    """
    rng = Random(f"mix-{lang}-{seed}")
    named = [
        pair
        for pair in general
        if _NAMES.search(pair.source) and _NAMES.search(pair.target)
    ]
    numbered = [pair for pair in general if _NUMBER.search(pair.source)]
    made: List[Pair] = []

    def changed(pool: Sequence[Pair]) -> Pair:
        pair = rng.choice(pool)
        found = replace_names(pair, draw, lang=lang) or replace_numbers(pair, rng)
        return found or pair

    pools = [pool for pool in (named, named, numbered) if pool]
    while len(made) < n:
        share = rng.random()
        if share < 0.5 and pools:
            pair = changed(rng.choice(pools))
        else:
            parts: List[Pair] = []
            for _ in range(rng.choice((2, 2, 2, 3, 3, 4))):
                pool = general if rng.random() < 0.6 or not medical else medical
                part = rng.choice(pool)
                if pools and rng.random() < 0.2:
                    part = changed(rng.choice(pools))
                if parts and sum(len(p.source) for p in parts) > max_chars:
                    break
                if parts and not _END.search(parts[-1].source):
                    break
                parts.append(part)
            pair = join_pairs(parts)
        style = rng.random()
        if style < 0.12:
            pair = change_case(pair, "upper" if style < 0.05 else "bare") or pair
        if len(pair.source) <= max_chars:
            made.append(pair)
    return made
