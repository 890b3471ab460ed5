from typing import Dict

LABEL_COLORS: Dict[str, str] = {
    "DRUG": "#8fd3fe",
    "STRENGTH": "#ffd43b",
    "FREQUENCY": "#b2f2bb",
    "DURATION": "#e5b8f4",
    "DOSAGE": "#ffc078",
    "FORM": "#ced4da",
}
"""Colours of the medication labels in displaCy."""
