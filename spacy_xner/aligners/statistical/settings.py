from typing import Any, Dict, Mapping
from dataclasses import asdict, dataclass, fields

from ...errors import Errors


@dataclass(frozen=True)
class Settings:
    """How a statistical aligner learns. The defaults suit 1,000 to 1,000,000 pairs.

    uniform (int): Passes over the corpus with model 1 of IBM, where every position is
        as probable.
    diagonal (int): Passes with the model of fast_align, where positions near the
        diagonal are more probable.
    jumps (int): Passes with the hidden Markov model, where a position depends on the
        one before.
    fertility (int): Passes with that model in which a word that is linked already
        is less probable. The last model that has a pass is the one that aligns.
    prior (float): Links each word pair is given beforehand, > 0.
    similarity_weight (float): Links a pair of equal words is given beforehand, >= 0.
    similarity_power (float): How fast that falls with the similarity, > 0.
    least_similarity (float): Similarity from which on it counts, in [0, 1].
    stem_weight (float): How many links what is known of the stem counts as, >= 0.
    stem_length (int): Number of first characters of a word that are its stem, >= 1.
    null_prior (float): Share of its occurrences that each word is taken to have had no
        link beforehand, >= 0.
    p_null (float): Probability that a word comes from no word, in (0, 1).
    tension (float): How much the diagonal is preferred before it is fitted, > 0.
    max_jump (int): Farthest jump that is told apart, from 1 to 100.
    jump_smoothing (float): Share of all jumps that are equally probable, in [0, 1].
    fertility_weight (float): How many occurrences the fertility of all words counts as
        for each word, > 0.
    damping (float): Share of its links that a sentence keeps from the pass before, in
        [0, 1).
    max_length (int): Longest sentence that is learned from, in words, >= 1.
    max_cells (int): Largest number of pairs of a source word and a target word of the
        same sentence pair that are learned from, >= 1. Each takes 12 bytes of memory.
    least_links (float): Word pairs with fewer links are left out of the model, >= 0.
    """

    uniform: int = 3
    diagonal: int = 4
    jumps: int = 2
    fertility: int = 4
    prior: float = 0.001
    similarity_weight: float = 5.0
    similarity_power: float = 2.0
    least_similarity: float = 0.5
    stem_weight: float = 1.0
    stem_length: int = 5
    null_prior: float = 0.5
    p_null: float = 0.2
    tension: float = 4.0
    max_jump: int = 10
    jump_smoothing: float = 0.1
    fertility_weight: float = 8.0
    damping: float = 0.5
    max_length: int = 150
    max_cells: int = 100_000_000
    least_links: float = 0.05

    def __post_init__(self) -> None:
        checks: Dict[str, bool] = {
            **{name: getattr(self, name) >= 0 for name in PASSES},
            "prior": self.prior > 0,
            "similarity_weight": self.similarity_weight >= 0,
            "similarity_power": self.similarity_power > 0,
            "least_similarity": 0 <= self.least_similarity <= 1,
            "stem_weight": self.stem_weight >= 0,
            "stem_length": self.stem_length >= 1,
            "null_prior": self.null_prior >= 0,
            "p_null": 0 < self.p_null < 1,
            "tension": self.tension > 0,
            "max_jump": 1 <= self.max_jump <= 100,
            "jump_smoothing": 0 <= self.jump_smoothing <= 1,
            "fertility_weight": self.fertility_weight > 0,
            "damping": 0 <= self.damping < 1,
            "max_length": self.max_length >= 1,
            "max_cells": self.max_cells >= 1,
            "least_links": self.least_links >= 0,
        }
        for name, fine in checks.items():
            if not fine:
                raise ValueError(
                    Errors.E217.format(setting=name, value=getattr(self, name))
                )
        if not self.n_passes:
            raise ValueError(Errors.E217.format(setting=" + ".join(PASSES), value=0))

    @property
    def n_passes(self) -> int:
        """RETURNS (int): Passes of all models."""
        return self.uniform + self.diagonal + self.jumps + self.fertility

    def to_dict(self) -> Dict[str, Any]:
        """RETURNS (Dict[str, Any]): The settings by name."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Settings":
        """Read settings.

        data (Mapping[str, Any]): Settings by name; those that are missing have their
            defaults.
        RETURNS (Settings): The settings.
        RAISES (ValueError): If one is unknown or out of range.
        """
        known = [field.name for field in fields(cls)]
        unknown = sorted(set(data) - set(known))
        if unknown:
            raise ValueError(
                Errors.E218.format(
                    method="statistical",
                    found=", ".join(unknown),
                    known=", ".join(known),
                )
            )
        return cls(**data)


PASSES = ("uniform", "diagonal", "jumps", "fertility")
"""The models, each of which goes on from the one before."""
