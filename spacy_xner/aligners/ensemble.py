from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple
from math import isfinite

from spacy.tokens import Doc
from spacy.util import registry

from ..errors import Errors
from ..translation import Link, Translation
from .forced import build_forced_aligner
from .surface import build_surface_aligner
from .symmetrization import check_choice, choose_links
from .types import Aligner


class EnsembleAligner:
    """Average the link probabilities of several aligners.

    What an aligner does not link has the probability 0 for it.

    aligners (Dict[str, Aligner]): The aligners by name. They should give weak links as
        well: no symmetrization, a low threshold.
    weights (Optional[Dict[str, float]]): Weight of each, above 0. None for equal ones.
    threshold (float): Smallest average of a link, in [0, 1].
    symmetrization (Optional[str]): How the best source of each target and the best
        target of each source become links, see `choose_links`. None for every link
        that is probable enough.
    """

    def __init__(
        self,
        aligners: Dict[str, Aligner],
        *,
        weights: Optional[Dict[str, float]] = None,
        threshold: float = 0.1,
        symmetrization: Optional[str] = "grow_diag_final_and",
    ):
        if weights is None:
            weights = dict.fromkeys(aligners, 1.0)
        if (
            not aligners
            or weights.keys() != aligners.keys()
            or not all(isfinite(weight) and weight > 0 for weight in weights.values())
        ):
            raise ValueError(
                Errors.E214.format(names=sorted(aligners) or "none", weights=weights)
            )
        check_choice(threshold, symmetrization)
        self.aligners = aligners
        self.weights = weights
        self.threshold = threshold
        self.symmetrization = symmetrization

    @property
    def id(self) -> str:
        """RETURNS (str): The settings, and weight and id of each aligner."""
        parts = [
            f"{self.weights[name]}*[{getattr(aligner, 'id', type(aligner).__name__)}]"
            for name, aligner in self.aligners.items()
        ]
        settings = f"threshold={self.threshold},symmetrization={self.symmetrization}"
        return f"ensemble({settings}) {' + '.join(parts)}"

    def __call__(
        self,
        docs: Sequence[Doc],
        translations: Sequence[Translation],
        targets: Sequence[Doc],
    ) -> List[List[Link]]:
        """Align a batch.

        docs (Sequence[Doc]): Source Docs.
        translations (Sequence[Translation]): A translation of each.
        targets (Sequence[Doc]): Each translation, tokenized.
        RETURNS (List[List[Link]]): Links of each translation, sorted.
        RAISES (ValueError): If an aligner breaks its contract.
        """
        total = sum(self.weights.values())
        sums: List[Dict[Tuple[int, int], float]] = [{} for _ in docs]
        for name, aligner in self.aligners.items():
            share = self.weights[name] / total
            results = aligner(docs, translations, targets)
            if len(results) != len(docs):
                raise ValueError(
                    Errors.E013.format(
                        what=f"aligner '{name}'",
                        n_results=len(results),
                        n_inputs=len(docs),
                    )
                )
            for found, links in zip(sums, results):
                for source, target, probability in links:
                    pair = source, target
                    found[pair] = found.get(pair, 0.0) + share * probability
        return [
            [
                Link(source, target, min(1.0, probability))
                for (source, target), probability in choose_links(
                    found,
                    threshold=self.threshold,
                    symmetrization=self.symmetrization,
                ).items()
            ]
            for found in sums
        ]


@registry.misc("spacy-xner.ensemble_aligner.v1")
def build_ensemble_aligner(
    aligners: Optional[Dict[str, Any]] = None,
    weights: Optional[Dict[str, float]] = None,
    threshold: float = 0.1,
    symmetrization: Optional[str] = "grow_diag_final_and",
    engine: Optional[Callable] = None,
) -> Aligner:
    """Build the aligner that averages the link probabilities of others.

    aligners (Optional[Dict[str, Aligner]]): The aligners by name. None for the
        attention of a translator that is made to say the translation, together with
        the words that look alike.
    weights (Optional[Dict[str, float]]): Weight of each, above 0. None for equal ones.
    threshold (float): Smallest average of a link, in [0, 1].
    symmetrization (Optional[str]): How the best source of each target and the best
        target of each source become links, e.g. "intersection". None for every link
        that is probable enough.
    engine (Optional[TranslatorEngine]): The translator, where no aligners are named.
        None for the ones that ship.
    RETURNS (Aligner): The aligner.
    """
    if aligners is None:
        aligners = {
            "forced": build_forced_aligner(engine, threshold=0.0, symmetrization=None),
            "surface": build_surface_aligner(),
        }
    return EnsembleAligner(
        aligners, weights=weights, threshold=threshold, symmetrization=symmetrization
    )
