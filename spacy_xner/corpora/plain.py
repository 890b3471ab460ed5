import functools
import re
from typing import Dict, FrozenSet, Iterable, List
from random import Random

from .files import PathLike
from .parallel import read_text_pairs
from .records import Record
from .synthetic.lexicon import load_brands, load_drugs, load_names

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
# Words of medication that are no names.
_MEDICATION = re.compile(
    r"\b(?:medic|drug|pill|tablet|capsule|dose|dosage|prescri|vaccin|inject|injection"
    r"|vitamin|remed|pharma|ointment|cream|lotion|syrup|drops?\b|inhal|patch|shot"
    r"|painkill|an[ae]?esthe|anti[a-z]|hormon|steroid|opi(?:um|ate|oid)|hero(?:in)\b"
    r"|cocaine|poison|contracepti|chemother|treatment)",
    re.IGNORECASE,
)
# What looks like a strength, a frequency or a duration.
_LIKE_MEDICATION = re.compile(
    r"\d|\b(?:every|daily|once|twice|times|morning|evening|night|hours?|days?|weeks?"
    r"|months?|years?|half|until)\b",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST = 8, 40


@functools.cache
def _load_names() -> FrozenSet[str]:
    """Collect the words of all names of drugs and classes in the lexicons."""
    names = [row[0] for row in load_drugs()]
    names += load_brands()
    names += [name.texts[0] for name in load_names("classes")]
    return frozenset(word.casefold() for name in names for word in _WORD.findall(name))


def is_plain(text: str) -> bool:
    """Tell whether an English sentence names no medication.

    The lexicons decide, so a sentence that speaks of water or iron is not plain.

    text (str): The sentence.
    RETURNS (bool): Whether none of its words belongs to a name of a drug or of a
        class, or speaks of medication.
    """
    if _MEDICATION.search(text):
        return False
    names = _load_names()
    return not any(word.casefold() in names for word in _WORD.findall(text))


def read_plain(
    paths: Iterable[PathLike], n: int, *, seed: int = 0, translated: bool = False
) -> List[Record]:
    """Draw sentences of general language, for what a pipeline must not find.

    Half of them have numbers, times or spans of time: there an entity recogniser that
    has seen medication alone goes wrong.

    paths (Iterable[Union[str, Path]]): Files of sentence pairs, English first.
    n (int): How many, fewer if there are not so many.
    seed (int): Seed of the choice.
    translated (bool): Give the other side of the pairs, as people wrote it. What is
        plain, and how long a sentence may be, is decided by the English side.
    RETURNS (List[Record]): The sentences, without spans.
    RAISES (FileNotFoundError): If there is no such file.
    """
    found = sorted(
        {
            (source, target if translated else "")
            for path in paths
            for source, target in read_text_pairs(path)
            if _SHORTEST <= source.count(" ") + 1 <= _LONGEST
        }
    )
    rng = Random(f"plain {seed}")
    rng.shuffle(found)
    halves: List[Dict[str, None]] = [{}, {}]
    for source, target in found:
        half = halves[bool(_LIKE_MEDICATION.search(source))]
        if len(half) < (n + 1) // 2 and is_plain(source):
            half[target if translated else source] = None
    texts = [text for half in halves for text in half][:n]
    rng.shuffle(texts)
    return [
        Record(id=f"plain-{number}", text=text, meta={"register": "plain"})
        for number, text in enumerate(texts, start=1)
    ]
