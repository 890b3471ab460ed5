from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    Optional,
    Sequence,
    Tuple,
    Union,
)
from math import isfinite
from pathlib import Path

from spacy import util
from spacy.language import Language
from spacy.schemas import validate_init_settings
from spacy.tokens import Doc
from spacy.training import Example
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

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]],
        *,
        nlp: Optional[Language] = None,
        aligners: Optional[Dict[str, Dict[str, Any]]] = None,
    ) -> None:
        """Prepare the aligners that are trained.

        get_examples (Callable[[], Iterable[Example]]): Gives the examples.
        nlp (Optional[Language]): The pipeline.
        aligners (Optional[Dict[str, Dict[str, Any]]]): By name the settings of an
            aligner's own `initialize`.
        RAISES (ValueError): If there are settings for an aligner that is not trained.
        """
        settings = aligners or {}
        trained = {
            name: aligner.initialize
            for name, aligner in self.aligners.items()
            if hasattr(aligner, "initialize")
        }
        if not settings.keys() <= trained.keys():
            raise ValueError(
                Errors.E230.format(
                    found=", ".join(sorted(settings.keys() - trained.keys())),
                    names=", ".join(sorted(trained)) or "none",
                )
            )
        for name, initialize in trained.items():
            own = validate_init_settings(
                initialize, settings.get(name, {}), section="aligners", name=name
            )
            initialize(get_examples, nlp=nlp, **own)

    def to_disk(self, path: Union[str, Path], *, exclude: Iterable[str] = ()) -> None:
        """Save the aligners that have something to save.

        path (Union[str, Path]): Folder to write; made if it is not there.
        exclude (Iterable[str]): Names of aligners to leave out.
        """
        util.to_disk(path, self._get_methods("to_disk"), exclude)

    def from_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = ()
    ) -> "EnsembleAligner":
        """Load the aligners.

        path (Union[str, Path]): Folder to read.
        exclude (Iterable[str]): Names of aligners to leave out.
        RETURNS (EnsembleAligner): The aligner itself.
        """
        readers = {
            name: read
            for name, read in self._get_methods("from_disk").items()
            if (Path(path) / name).exists()
        }
        util.from_disk(path, readers, exclude)
        return self

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Serialise the aligners that can be turned into bytes.

        exclude (Iterable[str]): Names of aligners to leave out.
        RETURNS (bytes): What `from_bytes` reads.
        """
        return util.to_bytes(self._get_methods("to_bytes"), exclude)

    def from_bytes(
        self, data: bytes, *, exclude: Iterable[str] = ()
    ) -> "EnsembleAligner":
        """Read the aligners.

        data (bytes): What `to_bytes` gave.
        exclude (Iterable[str]): Names of aligners to leave out.
        RETURNS (EnsembleAligner): The aligner itself.
        """
        util.from_bytes(data, self._get_methods("from_bytes"), exclude)
        return self

    def _get_methods(self, method: str) -> Dict[str, Callable]:
        """Get a method of the aligners that have it."""
        return {
            name: getattr(aligner, method)
            for name, aligner in self.aligners.items()
            if hasattr(aligner, method)
        }


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
