import warnings
from typing import Any, Dict, Iterator, Mapping, Optional, Set, Tuple
from random import Random

from spacy.language import Language
from spacy.training import Example

from ...errors import Errors, Warnings
from .annotated import AnnotatedText


class TextAugmenter:
    """A spaCy augmenter that writes texts in another way and moves their entities.

    Entities keep their characters and missing labels stay missing. Token annotation
    other than entities (tags, heads, sentence starts, span groups) is not kept: it
    does not describe the new text.

    What becomes of a text depends on the seed and on how many texts were seen before,
    never on what they were: the same seed and the same number of texts give the same.
    """

    # Languages that the augmenter has tables for; None where it needs none.
    languages: Optional[Tuple[str, ...]] = None

    def __init__(self, *, level: float, seed: int) -> None:
        """Prepare the augmenter.

        level (float): See the class that is built, in [0, 1].
        seed (int): Seed of all choices.
        RAISES (ValueError): E711 if the level is out of range.
        """
        check_share("level", level)
        self.level = level
        self.seed = seed
        self.calls = 0
        self.warned: Set[str] = set()

    def __call__(self, nlp: Language, example: Example) -> Iterator[Example]:
        """Vary one example.

        nlp (Language): The pipeline, which makes the tokens.
        example (Example): The example; it is not changed.
        YIELDS (Example): The varied example, or the same one where nothing changed. In
            a language without tables nothing changes, and a warning says so once.
        """
        self.calls += 1
        if self.languages is not None and nlp.lang not in self.languages:
            self._warn(nlp.lang or "")
            yield example
            return
        rng = Random(f"{type(self).__name__} {self.seed} {self.calls}")
        reference = example.reference
        old = AnnotatedText.from_doc(reference)
        new = self.vary(old, rng, lang=nlp.lang or "")
        yield example if new is old else new.to_example(nlp, like=reference)

    def vary(self, text: AnnotatedText, rng: Random, *, lang: str) -> AnnotatedText:
        """Write a text in another way.

        text (AnnotatedText): The text; it is not changed.
        rng (Random): Source of chance.
        lang (str): Language code.
        RETURNS (AnnotatedText): The new text; the same object if nothing changes.
        """
        raise NotImplementedError(
            Errors.E014.format(cls=type(self).__name__, method="vary")
        )

    def _warn(self, lang: str) -> None:
        if lang in self.warned:
            return
        self.warned.add(lang)
        known = ", ".join(self.languages or ())
        warnings.warn(
            Warnings.W701.format(name=type(self).__name__, lang=lang, known=known),
            stacklevel=2,
        )


def check_share(setting: str, value: Any) -> None:
    """Check a share, a probability or a rate.

    setting (str): Name of the setting.
    value (Any): Its value.
    RAISES (ValueError): E711 if it is no number in [0, 1].
    """
    if not isinstance(value, (int, float)) or not 0.0 <= value <= 1.0:
        raise ValueError(Errors.E711.format(setting=setting, value=value))


def choose_kinds(
    kinds: Optional[Dict[str, float]], known: Mapping[str, float]
) -> Dict[str, float]:
    """Give the rate of every kind.

    kinds (Optional[Dict[str, float]]): Rates by kind, in [0, 1]; kinds that are not
        named are off. None takes all kinds at their own rates.
    known (Mapping[str, float]): All kinds with their own rates.
    RETURNS (Dict[str, float]): The rates of the kinds that are on, in the order of
        `known`.
    RAISES (ValueError): E711 for a rate out of range, E712 for an unknown kind.
    """
    if kinds is None:
        return dict(known)
    unknown = sorted(set(kinds).difference(known))
    if unknown:
        raise ValueError(
            Errors.E712.format(kinds=", ".join(unknown), known=", ".join(known))
        )
    for kind, rate in kinds.items():
        check_share(f"kinds.{kind}", rate)
    return {kind: kinds[kind] for kind in known if kinds.get(kind)}
