from typing import Any, Dict, List, Optional, Tuple
from random import Random

from ...errors import Errors
from . import lexicon, phrases
from .lexicon import DrugMaker, FormValue, Name, load_names
from .medication import COMPOUND, DOSE, Count, Entity, Medication
from .model import (
    LANGUAGES,
    Bound,
    Builder,
    ParallelText,
    Pool,
    Scope,
    Template,
    expand,
)
from .numbers import Number, Words, format_date, format_number, format_time

# Slots that name a pool of templates: the pool, the terse pool, the label.
_POOLS: Dict[str, Tuple[Pool, Pool, Optional[str]]] = {
    "freq": (phrases.FREQ, phrases.FREQ_TERSE, "FREQUENCY"),
    "prn": (phrases.PRN, phrases.PRN, "FREQUENCY"),
    "times": (phrases.TIMES, phrases.FREQ_TERSE, "FREQUENCY"),
    "every": (phrases.EVERY, phrases.EVERY, "FREQUENCY"),
    "tod": (phrases.TOD, phrases.TOD, "FREQUENCY"),
    "meals": (phrases.MEALS, phrases.MEALS, "FREQUENCY"),
    "week": (phrases.WEEK, phrases.WEEK, "FREQUENCY"),
    "dur": (phrases.DUR, phrases.DUR_TERSE, "DURATION"),
    "qsp": (phrases.QSP, phrases.QSP, "DURATION"),
    "times_": (phrases.TIMES, phrases.TIMES, None),
    "every_": (phrases.EVERY, phrases.EVERY, None),
    "tod_": (phrases.TOD, phrases.TOD, None),
    "meals_": (phrases.MEALS, phrases.MEALS, None),
    "week_": (phrases.WEEK, phrases.WEEK, None),
    "prn_": (phrases.PRN, phrases.PRN, None),
    "dose": (DOSE, DOSE, None),
    "compound": (COMPOUND, COMPOUND, None),
}
_PARTS = frozenset(
    ("scheme", "drug", "strength", "bare", "form", "cnt", "dform", "tform")
)
_NOUNS = {
    "diag": "diagnoses",
    "body": "body_parts",
    "proc": "procedures",
    "spec": "specialties",
    "symp": "symptoms",
    "class": "classes",
}


def register_pool(name: str, pool: Pool, label: Optional[str] = None) -> None:
    """Make a pool of templates available as a slot.

    name (str): Name of the slot.
    pool (Pool): The templates.
    label (Optional[str]): Entity label of the whole, if it is an entity.
    """
    _POOLS[name] = (pool, pool, label)


class Item:
    """One text in the making: its patient, its medications, its chance."""

    def __init__(self, rng: Random, maker: DrugMaker, *, terse: bool = False) -> None:
        """Open an item.

        rng (Random): Source of chance.
        maker (DrugMaker): Draws drug names.
        terse (bool): Whether it is written in the short style of notes.
        """
        self.rng = rng
        self.maker = maker
        self.terse = terse
        self.sex = rng.random()
        self.upper = False
        self.lower = False
        self.builders: Tuple[Builder, ...] = ()
        self._surname = ""
        self.count = 0

    def start(self) -> None:
        """Open the text of every side."""
        self.builders = tuple(
            Builder(upper=self.upper, lower=self.lower) for _ in LANGUAGES
        )

    def add(self, template: Template, *, cap: bool = False) -> None:
        """Append a template as one segment.

        template (Template): The template.
        cap (bool): Whether to begin with a capital.
        """
        self.count += 1
        scope = Scope(template, self, f"{self.count}/")
        for lang, out in enumerate(self.builders):
            start, pieces = out.position, len(out.pieces)
            out.space = True
            expand(template.sides[lang], lang, scope, out)
            if cap and not self.lower and len(out.pieces) > pieces:
                first = out.pieces[pieces]
                out.pieces[pieces] = first[0].upper() + first[1:]
            out.mark(f"{self.count}", None, start)

    def write(self, *texts: str) -> None:
        """Append fixed text between segments.

        texts (str): One for all languages, or one for each.
        """
        for lang, out in enumerate(self.builders):
            text = texts[lang] if len(texts) > 1 else texts[0]
            out.write(text)

    def medication(self, scope: Scope, instance: str) -> Medication:
        """Give a medication of a template.

        scope (Scope): The scope that asks.
        instance (str): Digits that tell medications apart.
        RETURNS (Medication): The medication.
        """
        if scope.kind is not None and not instance:
            return scope.kind
        key = ("med", instance)
        medication = scope.values.get(key)
        if medication is None:
            kind = ""
            if scope.template.kinds:
                kind = self.rng.choice(scope.template.kinds)
            medication = scope.values[key] = Medication(
                self.rng, self.maker, kind=kind, terse=self.terse
            )
        return medication

    def resolve(self, scope: Scope, name: str, instance: str) -> Any:
        """Draw the value of a slot.

        scope (Scope): The scope that asks.
        name (str): Name of the slot.
        instance (str): Digits that tell instances apart.
        RETURNS (Any): A value with `emit` and `agree`.
        RAISES (ValueError): If there is no such slot.
        """
        rng = self.rng
        variable = scope.template.variables.get(name + instance)
        if variable is not None:
            return Number(
                rng.choice(variable),
                spelled=rng.random() < 0.25,
                group=rng.random() < 0.35,
            )
        if name in ("n", "m", "k"):
            return Number(rng.randint(2, 14), spelled=rng.random() < 0.25)
        if name in _PARTS:
            return self._resolve_part(scope, name, instance)
        if name in _POOLS:
            return self._resolve_pool(scope, name, instance)
        if name in _NOUNS:
            return self._unlike(scope, _Chooser(rng, load_names(_NOUNS[name])))
        return self._resolve_fact(scope, name, instance)

    def _resolve_part(self, scope: Scope, name: str, instance: str) -> Any:
        """Draw a part of a medication."""
        if name == "scheme":
            text = self.rng.choice(phrases.SCHEME_DIGITS)
            comma = text.replace(".", ",")
            return Entity("FREQUENCY", text, comma, comma)
        medication = self.medication(scope, instance)
        if name == "drug":
            return self._unlike(scope, medication.drug)
        if name == "strength":
            return medication.strength()
        if name == "bare":
            return medication.bare()
        if name == "form":
            return medication.form_value()
        if name == "cnt":
            return Count(self.rng, medication.dose_form, medication.kind)
        if name == "tform":
            return FormValue(medication.dose_form, scope.value("m", ""))
        count = scope.values.get(("cnt", "")) or scope.value("n", "")
        return FormValue(medication.dose_form, count)

    def _resolve_pool(self, scope: Scope, name: str, instance: str) -> Bound:
        """Draw a nested template."""
        wide, terse, label = _POOLS[name]
        medication = self.medication(scope, instance) if wide.needs_kind else None
        pool = terse if self.terse else wide
        template = pool.draw(self.rng, medication.kind if medication else "")
        prefix = f"{scope.prefix}{name}{instance}/"
        inner = Scope(template, self, prefix, kind=medication)
        return Bound(inner, label)

    def _resolve_fact(self, scope: Scope, name: str, instance: str) -> Any:
        """Draw a date, a time, a name or a test result."""
        rng = self.rng
        if name == "day":
            taken = {
                value.texts[0]
                for (other, _), value in scope.values.items()
                if other == "day"
            }
            free = [row for row in phrases.WEEKDAYS if row[0] not in taken]
            return Words(*rng.choice(free))
        if name == "date":
            style = rng.choices(range(6), cum_weights=(4, 6, 9, 12, 16, 17))[0]
            day, month, year = rng.randint(1, 28), rng.randint(1, 12), _year(rng)
            return Words(*format_date(day, month, year, style))
        if name == "month":
            return Words(*format_date(1, rng.randint(1, 12), _year(rng), 6))
        if name == "year":
            return Number(rng.randint(1965, 2026), group=False)
        if name == "time":
            base = 6 + 6 * max(0, int(instance or "1") - 1)
            hour = min(23, base + rng.randrange(6))
            minute = 30 if rng.random() < 0.12 else 0
            return Words(*format_time(hour, minute, int(5 * scope.choose("time"))))
        if name == "age":
            return Number(rng.randint(18, 96))
        if name == "surname":
            if instance:
                return Words(rng.choice(lexicon.SURNAMES))
            # The patient has one name in the whole text.
            if not self._surname:
                self._surname = rng.choice(lexicon.SURNAMES)
            return Words(self._surname)
        if name == "lab":
            return _lab(rng)
        raise ValueError(
            Errors.E804.format(slot=name, template=scope.template.source[0])
        )

    def _unlike(self, scope: Scope, draw: Any) -> Name:
        """Draw a noun that the template does not use already."""
        taken = {v.texts for v in scope.values.values() if isinstance(v, Name)}
        name: Name = draw()
        for _ in range(4):
            if name.texts not in taken:
                break
            name = draw()
        return name

    def finish(
        self, id: str, register: str, languages: Tuple[str, ...]
    ) -> ParallelText:
        """Close the text.

        id (str): Name of the item.
        register (str): Kind of text.
        languages (Tuple[str, ...]): The sides to keep.
        RETURNS (ParallelText): The text with its entities and fragments.
        """
        ids: Dict[str, int] = {}
        spans: Dict[str, List[Tuple[int, int, str, int]]] = {}
        texts: Dict[str, str] = {}
        seen: Dict[str, List[Optional[Tuple[int, int]]]] = {}
        for key, label, _, _ in sorted(self.builders[0].marks, key=_by_start):
            if label is not None:
                ids[key] = len(ids)
        keep = [LANGUAGES.index(lang) for lang in languages]
        for lang in range(len(LANGUAGES)):
            out = self.builders[lang]
            for key, _, start, end in out.marks:
                if end > start:
                    row = seen.setdefault(key, [None] * len(LANGUAGES))
                    row[lang] = (start, end)
        for lang in keep:
            out = self.builders[lang]
            texts[LANGUAGES[lang]] = "".join(out.pieces)
            spans[LANGUAGES[lang]] = sorted(
                (start, end, label, ids[key])
                for key, label, start, end in out.marks
                if label is not None
            )
        chunks: List[Dict[str, Tuple[int, int]]] = []
        segments: List[Dict[str, Tuple[int, int]]] = []
        for key, row in seen.items():
            if None in row:
                continue
            chunk = {LANGUAGES[lang]: row[lang] for lang in keep}
            (chunks if "/" in key else segments).append(chunk)  # type: ignore[arg-type]
        chunks = segments + chunks
        return ParallelText(id, register, texts, spans, chunks, segments)


def _by_start(mark: Tuple[str, Optional[str], int, int]) -> int:
    return mark[2]


class _Chooser:
    """Draws from a table."""

    def __init__(self, rng: Random, names: Tuple[Name, ...]) -> None:
        self.rng = rng
        self.names = names

    def __call__(self) -> Name:
        return self.rng.choice(self.names)


def _year(rng: Random) -> int:
    return rng.randint(1998, 2026)


def _lab(rng: Random) -> Words:
    row = rng.choice(lexicon.load_table("labs"))
    low, high = float(row["low"]), float(row["high"])
    value = low + (high - low) * rng.random()
    value = round(value, 1) if high < 30 else float(round(value))
    unit = row["unit"]
    blank = " " if unit else ""
    join = rng.choice((" ", " ", ": ", " = "))
    group = rng.random() < 0.35
    texts = []
    for lang, code in enumerate(LANGUAGES):
        glue = " :" + " " if join == ": " and lang == 1 else join
        number = format_number(value, lang, group=group)
        texts.append(f"{row[code]}{glue}{number}{blank}{unit}")
    return Words(*texts)
