"""The package's own statistical aligner, trained on sentences and translations.

`train(pairs)` gives a `StatisticalModel`, and its `align(pairs)` the links.
"""

from .model import StatisticalModel
from .settings import Settings
from .train import TrainingPass, train

__all__ = ["Settings", "StatisticalModel", "TrainingPass", "train"]
