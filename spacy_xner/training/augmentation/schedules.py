from typing import Dict, List, Tuple
from random import Random

from .intake import DAY, HOURS, write_clock, write_parts
from .phrases import Phrase

Weights = Tuple[Tuple[str, ...], Tuple[float, ...]]

# How often things are taken, by how they are taken.
_FREQUENCIES: Dict[str, Dict[str, float]] = {
    "any": {
        "times": 26,
        "part": 20,
        "parts": 24,
        "clock": 8,
        "every": 9,
        "every range": 2,
        "daily": 4,
        "as needed": 6,
        "times range": 2,
        "at most": 2,
        "alternate": 1.5,
        "days": 0.7,
        "week": 1.5,
        "times/week": 1.5,
        "month": 0.5,
        "meals": 3,
        "breakfast": 2,
        "once": 0.7,
    },
    "drops": {"times": 10, "part": 5, "parts": 6, "as needed": 6, "every": 2},
    "inhaled": {"times": 10, "parts": 8, "as needed": 8, "every": 2, "at most": 1},
    "nebule": {"times": 10, "every": 4, "as needed": 2},
    "topical": {"times": 14, "parts": 6, "part": 5, "as needed": 1, "alternate": 0.5},
    "eye": {"times": 14, "part": 5, "parts": 5, "every": 3},
    "patch": {"days": 8, "hours72": 3, "daily": 2, "part": 2, "week": 1},
    "injection": {
        "times": 10,
        "daily": 6,
        "part": 5,
        "clock": 2,
        "week": 2,
        "weeks": 3,
        "month": 2,
        "every": 1,
        "times/week": 2,
    },
    "insulin": {"part": 10, "meal": 5, "clock1": 5, "parts": 2, "daily": 1},
    "infusion": {"every": 6, "times": 10, "clock": 3, "once": 1.5, "daily": 1},
    "mouthwash": {"times": 10, "after meals": 3, "parts": 2},
    "suppository": {"every": 4, "times": 5, "as needed": 5, "bedtime": 2},
    "vaginal": {"bedtime": 8, "evening": 4, "daily": 2, "times": 1},
}


def draw_frequency(kind: str, rng: Random) -> List[List[Phrase]]:
    """Draw how often something is taken.

    kind (str): How it is taken; see `forms.KINDS`.
    rng (Random): Source of chance.
    RETURNS (List[List[Phrase]]): Expressions that stand apart (`1 fois par semaine, le
        mardi`), each of phrases that stand together (`3x/j si besoin`).
    """
    table = _FREQUENCIES.get(kind, _FREQUENCIES["any"])
    name = rng.choices(list(table), list(table.values()))[0]
    first = _make(name, rng)
    share = rng.random()
    if first.kind == "times/day" and share < 0.08:
        return [[first, Phrase("as needed", {}, " ")]]
    if first.kind == "times/day" and share < 0.13 and kind in ("solid", "sachet"):
        meal = rng.choice(("with meals", "before meals", "after meals"))
        return [[first, Phrase(meal, {}, " ")]]
    if first.kind == "times/day" and share < 0.15:
        return [[first], [_make("parts", rng)]]
    if first.kind.startswith("every hours") and share < 0.25:
        return [[first, Phrase("as needed", {}, " ")]]
    if first.kind in ("times/day", "every hours") and 0.25 <= share < 0.29:
        return [[first], [Phrase("as needed", {})]]
    if first.kind == "times/week" and share < 0.3:
        return [[first], [_make("week", rng)]]
    if first.kind in ("evening", "bedtime") and share < 0.08:
        return [[first, Phrase("as needed", {}, " ")]]
    if first.kind == "morning" and share < 0.06:
        return [[first, Phrase("before breakfast", {}, " ")]]
    return [[first]]


def _make(name: str, rng: Random) -> Phrase:
    number = str(rng.choices((1, 2, 3, 4, 6), (4, 8, 9, 3, 0.7))[0])
    if name == "times":
        return Phrase("times/day", {"n": number})
    if name == "part":
        part = rng.choices((*DAY, "night"), (12, 3, 9, 6, 0.4))[0]
        return Phrase(part, {})
    if name == "parts":
        parts = rng.choices(
            (
                ("morning", "evening"),
                ("morning", "noon", "evening"),
                ("morning", "noon"),
                ("noon", "evening"),
                ("morning", "bedtime"),
                DAY,
                ("morning", "afternoon", "bedtime"),
            ),
            (12, 12, 1.5, 1, 1, 1, 0.4),
        )[0]
        return write_parts(parts)
    if name in ("clock", "clock1"):
        count = 1 if name == "clock1" else rng.choices((1, 2, 3, 4), (6, 5, 4, 1))[0]
        return write_clock(rng.choice(HOURS[count]))
    if name == "every":
        hours = rng.choices((4, 6, 8, 12, 24, 3, 2), (5, 9, 9, 7, 1, 0.5, 0.4))[0]
        return Phrase("every hours", {"n": str(hours)})
    if name == "hours72":
        return Phrase("every hours", {"n": rng.choice(("72", "72", "48"))})
    if name == "every range":
        low, high = rng.choice((("4", "6"), ("6", "8"), ("3", "4"), ("8", "12")))
        return Phrase("every hours range", {"n": low, "m": high})
    if name == "times range":
        low, high = rng.choice((("1", "2"), ("2", "3"), ("3", "4"), ("1", "3")))
        return Phrase("times/day range", {"n": low, "m": high})
    if name == "at most":
        return Phrase("times/day at most", {"n": rng.choice("2345")})
    if name == "alternate":
        return Phrase("alternate days", {})
    if name == "days":
        return Phrase("every days", {"n": rng.choice("3337247")})
    if name == "weeks":
        return Phrase(
            "every weeks", {"n": rng.choice(("2", "2", "3", "4", "4", "8", "12"))}
        )
    if name == "month":
        if rng.random() < 0.4:
            return Phrase("every months", {"n": rng.choice("2363")})
        return Phrase("times/month", {"n": "1"})
    if name == "times/week":
        return Phrase("times/week", {"n": rng.choice("11123")})
    if name == "week":
        days = [str(day) for day in sorted(rng.sample(range(7), 3))]
        if rng.random() < 0.2:
            days = ["0", "2", "4"]
        count = rng.choices((1, 2, 3), (6, 1.5, 2.5))[0]
        return Phrase(
            f"week {count}", dict(zip("def", days[:count] if count > 1 else days))
        )
    if name == "meals":
        meal = rng.choice(("with meals", "before meals", "after meals", "with meals"))
        return Phrase(meal, {})
    if name == "meal":
        meal = rng.choice(
            ("before breakfast", "before lunch", "before dinner", "before meals")
        )
        return Phrase(meal, {})
    if name == "breakfast":
        share = rng.random()
        if share < 0.35:
            return Phrase(
                "minutes before breakfast", {"n": rng.choice(("30", "20", "15"))}
            )
        if share < 0.5:
            return Phrase("minutes before meals", {"n": rng.choice(("30", "15"))})
        return Phrase(
            rng.choice(("breakfast", "before breakfast", "dinner", "lunch")), {}
        )
    # The others are the names of groups without values.
    return Phrase(name, {})


def draw_every(rng: Random) -> Phrase:
    """Draw an interval between two intakes.

    rng (Random): Source of chance.
    RETURNS (Phrase): The interval.
    """
    return _make("every range" if rng.random() < 0.15 else "every", rng)


def draw_at(rng: Random) -> Phrase:
    """Draw one time of day.

    rng (Random): Source of chance.
    RETURNS (Phrase): The time.
    """
    return _make("clock1", rng)


def draw_interval(rng: Random) -> Phrase:
    """Draw a least interval between two intakes.

    rng (Random): Source of chance.
    RETURNS (Phrase): The interval.
    """
    return Phrase("interval", {"n": rng.choice("44668")})


def draw_days(rng: Random) -> Phrase:
    """Draw after how many days something is changed or repeated.

    rng (Random): Source of chance.
    RETURNS (Phrase): The interval.
    """
    share = rng.random()
    if share < 0.25:
        return _make("hours72", rng)
    if share < 0.4:
        return _make("weeks", rng)
    return _make("days", rng)


def draw_week(rng: Random) -> Phrase:
    """Draw what is taken once or on some days a week.

    rng (Random): Source of chance.
    RETURNS (Phrase): The days or times.
    """
    return _make("week" if rng.random() < 0.6 else "times/week", rng)


def draw_duration(rng: Random) -> Phrase:
    """Draw how long something is taken.

    rng (Random): Source of chance.
    RETURNS (Phrase): The duration, without dates.
    """
    kind = rng.choices(
        (
            "days",
            "weeks",
            "months",
            "days range",
            "weeks range",
            "months range",
            "long term",
            "until",
            "open end",
            "from to",
        ),
        (60, 8, 18, 4, 1, 0.7, 1.5, 4, 0.6, 2.5),
    )[0]
    if kind == "days":
        days = rng.choice(
            (
                "3",
                "4",
                "5",
                "5",
                "6",
                "7",
                "7",
                "8",
                "10",
                "10",
                "14",
                "15",
                "21",
                "28",
                "30",
                "2",
                "1",
            )
        )
        return Phrase(kind, {"n": days})
    if kind == "weeks":
        return Phrase(kind, {"n": rng.choice("1223468")})
    if kind == "months":
        return Phrase(
            kind, {"n": rng.choice(("1", "1", "1", "2", "3", "3", "6", "12"))}
        )
    if kind == "days range":
        low, high = rng.choice(
            (("3", "5"), ("5", "7"), ("7", "10"), ("2", "3"), ("10", "14"))
        )
        return Phrase(kind, {"n": low, "m": high})
    if kind == "weeks range":
        low, high = rng.choice((("2", "3"), ("4", "6"), ("1", "2")))
        return Phrase(kind, {"n": low, "m": high})
    if kind == "months range":
        low, high = rng.choice((("3", "6"), ("2", "3"), ("6", "12")))
        return Phrase(kind, {"n": low, "m": high})
    return Phrase(kind, {})


def draw_over(rng: Random) -> Phrase:
    """Draw how long an infusion runs.

    rng (Random): Source of chance.
    RETURNS (Phrase): The duration.
    """
    if rng.random() < 0.5:
        return Phrase(
            "over minutes", {"n": rng.choice(("15", "20", "30", "30", "60", "10", "5"))}
        )
    return Phrase(
        "over hours", {"n": rng.choice(("1", "2", "4", "6", "8", "12", "24", "24"))}
    )
