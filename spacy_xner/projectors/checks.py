from typing import Iterable

from ..errors import Errors


def check_range(name: str, value: float, low: float, high: float) -> None:
    """Check that a setting is in its range.

    name (str): Name of the setting.
    value (float): Its value.
    low (float): Smallest allowed value.
    high (float): Largest allowed value, infinity for none.
    RAISES (ValueError): E306 if it is not.
    """
    if not low <= value <= high:
        expected = f"between {low} and {high}"
        if high == float("inf"):
            expected = f"of at least {low}"
        raise ValueError(Errors.E306.format(name=name, value=value, expected=expected))


def check_choice(name: str, value: str, choices: Iterable[str]) -> None:
    """Check that a setting is one of its choices.

    name (str): Name of the setting.
    value (str): Its value.
    choices (Iterable[str]): All allowed values.
    RAISES (ValueError): E307 if it is not.
    """
    choices = list(choices)
    if value not in choices:
        raise ValueError(
            Errors.E307.format(name=name, value=value, choices=", ".join(choices))
        )
