from typing import Any, Callable, Dict, Iterator, List, Optional
from random import Random

from spacy.language import Language
from spacy.training import Example
from spacy.util import registry

from ...errors import Errors
from .base import check_share

Augmenter = Callable[[Language, Example], Iterator[Example]]


class ChainedAugmenter:
    """Runs augmenters one after the other, each on a part of the examples.

    What an augmenter does not get goes on to the next one unchanged.
    """

    def __init__(
        self,
        augmenters: Dict[str, Augmenter],
        *,
        rates: Optional[Dict[str, float]] = None,
        copies: int = 1,
        seed: int = 0,
    ) -> None:
        """Put augmenters in a row.

        augmenters (Dict[str, Callable[[Language, Example], Iterator[Example]]]): The
            augmenters by name, in the order in which they run.
        rates (Optional[Dict[str, float]]): Probability that an example goes through
            an augmenter, by name, in [0, 1]; 1 for those that are not named.
        copies (int): How many times each example goes through the row, >= 1.
        seed (int): Seed of all choices.
        RAISES (ValueError): E711, E712, E713 or E716 if a setting is wrong.
        """
        for name, augmenter in augmenters.items():
            if not callable(augmenter):
                raise ValueError(Errors.E716.format(name=name, value=augmenter))
        rates = dict(rates or {})
        unknown = sorted(set(rates).difference(augmenters))
        if unknown:
            raise ValueError(
                Errors.E712.format(
                    kinds=", ".join(unknown), known=", ".join(augmenters)
                )
            )
        for name, rate in rates.items():
            check_share(f"rates.{name}", rate)
        if copies < 1:
            raise ValueError(Errors.E713.format(value=copies))
        self.augmenters = dict(augmenters)
        self.rates = rates
        self.copies = copies
        self.seed = seed
        self.calls = 0

    def __call__(self, nlp: Language, example: Example) -> Iterator[Example]:
        """Vary one example.

        nlp (Language): The pipeline, which makes the tokens.
        example (Example): The example; it is not changed.
        YIELDS (Example): `copies` times what the row makes of it.
        """
        self.calls += 1
        rng = Random(f"chain {self.seed} {self.calls}")
        for _ in range(self.copies):
            examples = [example]
            for name, augmenter in self.augmenters.items():
                made: List[Example] = []
                for one in examples:
                    if rng.random() < self.rates.get(name, 1.0):
                        made.extend(augmenter(nlp, one))
                    else:
                        made.append(one)
                examples = made
            yield from examples


@registry.augmenters("spacy-xner.chained_augmenter.v1")
def create_chained_augmenter(
    augmenters: Dict[str, Any],
    *,
    rates: Optional[Dict[str, float]] = None,
    copies: int = 1,
    seed: int = 0,
) -> Augmenter:
    """Build an augmenter that runs others one after the other.

    augmenters (Dict[str, Callable[[Language, Example], Iterator[Example]]]): The
        augmenters by name, in the order in which they run.
    rates (Optional[Dict[str, float]]): Probability that an example goes through an
        augmenter, by name, in [0, 1]; with 1 - rate it goes on unchanged. 1 for those
        that are not named.
    copies (int): How many variants of each example are made, >= 1. spaCy reads a
        corpus once unless `max_epochs` is -1, so that one variant is all it sees.
    seed (int): Seed of all choices.
    RETURNS (Callable[[Language, Example], Iterator[Example]]): The augmenter.
    RAISES (ValueError): E711, E712, E713 or E716 if a setting is wrong.
    """
    return ChainedAugmenter(augmenters, rates=rates, copies=copies, seed=seed)
