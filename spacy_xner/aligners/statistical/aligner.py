from typing import Any, Dict, List, Mapping, Optional

from spacy.util import registry

from ..posteriors import DEFAULT_THRESHOLD
from ..trained import TrainedAligner
from ..types import Aligner, WordPair
from .model import StatisticalModel
from .settings import Settings
from .train import train


def train_with(pairs: List[WordPair], settings: Mapping[str, Any]) -> StatisticalModel:
    """Train with settings from a config.

    pairs (List[WordPair]): Words of each sentence and of its translation.
    settings (Mapping[str, Any]): Fields of `Settings`; the others have their defaults.
    RETURNS (StatisticalModel): The model.
    RAISES (ValueError): If a setting is unknown or out of range.
    """
    return train(pairs, Settings.from_dict(settings))


@registry.misc("spacy-xner.statistical_aligner.v1")
def build_statistical_aligner(
    symmetrization: Optional[str] = None,
    threshold: float = DEFAULT_THRESHOLD,
    models: Optional[Dict[str, str]] = None,
) -> Aligner:
    """Build the aligner that is trained on a parallel text, see `train`.

    symmetrization (Optional[str]): One of `SYMMETRIZERS`, or None for the links whose
        average probability in both directions is above the threshold.
    threshold (float): That threshold; with symmetrization what the probability of a
        link must reach in its direction. In [0, 1].
    models (Optional[Dict[str, str]]): Files with models by languages ("en-fr"), see
        `spacy xner align --save`; else `initialize` trains them.
    RETURNS (Aligner): The aligner.
    """
    return TrainedAligner(
        "statistical",
        train=train_with,
        load=StatisticalModel.from_bytes,
        symmetrization=symmetrization,
        threshold=threshold,
        models=models,
    )
