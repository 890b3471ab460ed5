"""The closed set of reasons that a projection or a policy can give.

A reason says why a projected span deserves doubt, or why there is none. The empty
string means that nothing is wrong. Nothing outside this module invents a reason.
"""

from typing import Dict, FrozenSet

FINE = ""
LOST = "lost"
WEAK = "weak"
OUTSIDE = "outside"
OVERLAP = "overlap"
RATIO = "ratio"
CROSSING = "crossing"
NUMBERS = "numbers"
UNITS = "units"
ABBREVIATION = "abbreviation"
TIME_LIMIT = "time_limit"
COMP_SRC = "comp_src"
COMP_TGT = "comp_tgt"
COMP_INS = "comp_ins"
GUARD = "guard"
TRANSLATION = "translation"
LOW_SCORE = "low_score"
UNCALIBRATED = "uncalibrated"
SENTENCE = "sentence"
WHITE_SPACE = "white_space"

REASONS: Dict[str, str] = {
    FINE: "Nothing is wrong.",
    LOST: "No link and no copied string leads to the receiving text.",
    WEAK: "Every place is more likely wrong than right.",
    OUTSIDE: "The entity stands in no sentence pair.",
    OVERLAP: "Every candidate overlaps a better span of another entity.",
    RATIO: "Every aligned range is too short for the entity.",
    CROSSING: "The entity crosses sentence pairs; only its larger part was projected.",
    NUMBERS: "The numbers of the span differ from those of the entity.",
    UNITS: "The units of the span differ from those of the entity.",
    ABBREVIATION: "An intake abbreviation of the entity has no equivalent in the span.",
    TIME_LIMIT: "The exact assignment ran out of time; the greedy one was taken.",
    COMP_SRC: "A token of the entity has no link.",
    COMP_TGT: "The linked tokens of the receiving text are not contiguous.",
    COMP_INS: "The sentence pair has another number of entities with this label.",
    GUARD: "Numbers or units of the sentence pair differ.",
    TRANSLATION: "The translation of the sentence is broken.",
    LOW_SCORE: "The score, or the calibrated probability, is below the threshold.",
    UNCALIBRATED: "The calibration knows no spans found in this way.",
    SENTENCE: "Another entity of a dropped sentence is doubtful.",
    WHITE_SPACE: "Nothing but white space is annotated.",
}

# Reasons of spans without a place in the receiving text.
NOT_FOUND: FrozenSet[str] = frozenset(
    (LOST, WEAK, OUTSIDE, OVERLAP, RATIO, WHITE_SPACE)
)

# Reasons that make a span with a place doubtful, whatever its score. A time limit
# does not: the greedy solution is nearly always the exact one.
DOUBTFUL: FrozenSet[str] = frozenset(
    (
        CROSSING,
        NUMBERS,
        UNITS,
        ABBREVIATION,
        COMP_SRC,
        COMP_TGT,
        COMP_INS,
        GUARD,
        TRANSLATION,
        LOW_SCORE,
        UNCALIBRATED,
        SENTENCE,
    )
)
