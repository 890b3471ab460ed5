import functools
import itertools
import re
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple
from dataclasses import replace
from random import Random

import srsly

from ...corpora.synthetic.model import Choice, Mark, Nodes, Slot, parse
from ...corpora.synthetic.numbers import format_date, is_plural
from .amounts import write_amount
from .annotated import AnnotatedText
from .convention import is_amount
from .declension import GermanNoun, decline
from .drugs import Market, add_article, choose_article, match_case
from .intake import DAY, read_scheme, write_frequency, write_parts, write_scheme
from .local import Local
from .medications import Medication
from .names import extend_name
from .phrases import RESOURCES, Phrase, write_in_words
from .schedules import (
    draw_at,
    draw_days,
    draw_duration,
    draw_every,
    draw_frequency,
    draw_interval,
    draw_over,
    draw_week,
)

_ANY = "any"
_TRIES = 12
_BEHIND = frozenset(("DOSAGE", "FORM", "STRENGTH"))
_SIMPLE = ("application", "shot", "spoon", "volume", "rate")
_LIQUID = frozenset(("topical", "eye", "ear", "mouthwash", "drops", "liquid"))
_STRENGTH_PART = re.compile(r"(\d+(?:\.\d+)?)|([A-Za-z%µ]+)|([ /+]+)")
_PER_ML = re.compile(r"/ ?\d* ?ml", re.IGNORECASE)
# `875 mg/125 mg` is also written `875/125 mg`.
_COMBINED = re.compile(r"([\d,]+) (\D+)(?:/[\d,]+ \2)+")
Weights = Tuple[Tuple[str, ...], Tuple[float, ...]]
_COUNTS: Dict[str, Weights] = {
    "any": (("1", "2", "3", "0.5", "1.5", "4"), (20, 6, 1, 2, 0.5, 0.4)),
    "drops": (
        ("20", "30", "40", "10", "15", "5", "3", "25", "4", "50"),
        (5, 4, 2, 4, 3, 2, 1, 1, 0.5, 0.3),
    ),
    "eye": (("1", "2"), (10, 1)),
    "ear": (("3", "4", "5", "2"), (3, 2, 2, 1)),
    "inhaled": (("1", "2", "4"), (5, 8, 0.5)),
    "nose": (("1", "2"), (6, 4)),
    "spray": (("1", "2"), (6, 3)),
    "patch": (("1", "2"), (12, 1)),
}
_DOSE_FORMS = {"inhaled": "puff", "eye": "drop", "ear": "drop", "spray": "actuation"}
_POOL_FORMS = {"topical": "application", "liquid": "spoon", "injection": "shot"}
_UNITS = (4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 30, 36)
# Sentences that are written in full, as in letters and answers to patients.
_PROSE = frozenset(("prose", "passages"))
_SWALLOWED = (
    *("tablet", "tablet", "capsule", "capsule", "film-coated tablet"),
    *("sugar-coated tablet", "effervescent tablet", "prolonged-release tablet"),
    *("gastro-resistant tablet", "chewable tablet", "orodispersible tablet"),
    *("prolonged-release capsule", "soft capsule", "lozenge"),
)
# What the names of doses are called as forms.
_FORMS_OF_DOSES = {
    "puff": "metered-dose inhaler",
    "inhalation": "dry powder inhaler",
    "actuation": "spray",
    "measuring spoon": "juice",
    "teaspoon": "syrup",
    "tablespoon": "syrup",
    "injection": "solution for injection",
    "infusion": "solution for infusion",
}
# Kinds of which people speak in the plural: tablets, but an ointment.
_PLURAL_KINDS = frozenset(
    ("solid", "drops", "eye", "ear", "nose", "sachet", "suppository", "vaginal")
    + ("patch", "injection", "nebule")
)
_PACKS = (10, 14, 20, 28, 30, 50, 60, 90, 98, 100)
_RATES = (1, 2, 3, 4, 5, 8, 10, 20, 40, 50, 75, 100)
_SPLITS: Tuple[Tuple[str, ...], ...] = (
    ("morning", "evening"),
    ("morning", "evening"),
    ("morning", "noon", "evening"),
    ("morning", "noon"),
    ("noon", "evening"),
    ("morning", "bedtime"),
)


class _Missing(Exception):
    """A template asks for what a medication does not have."""


class Pools:
    """Templates of lines of one language, by name and by how a drug is taken."""

    def __init__(self, lang: str) -> None:
        """Read the templates.

        lang (str): Language code.
        """
        tables = srsly.read_json(RESOURCES / f"{lang}.lines.json")
        self.special: Dict[str, List[str]] = tables.pop("special")
        for part in ("kinds", "prose"):
            kinds = srsly.read_json(RESOURCES / f"{lang}.{part}.json")
            self.special.update(kinds.pop("special"))
            for name, pool in kinds.items():
                tables.setdefault(name, {}).update(
                    # A list of templates that are as likely as each other.
                    (kind, dict.fromkeys(templates, 1.0))
                    for kind, templates in pool.items()
                )
        self.pools: Dict[str, Dict[str, Tuple[List[Nodes], List[float]]]] = {
            name: {
                kind: (
                    [parse(template) for template in weights],
                    list(itertools.accumulate(weights.values())),
                )
                for kind, weights in pool.items()
            }
            for name, pool in tables.items()
        }

    def draw(self, name: str, kind: str, rng: Random) -> Nodes:
        """Draw a template.

        name (str): Name of the pool.
        kind (str): How the drug is taken; the templates for any kind are used where it
            has none of its own, and half of the time for what is swallowed.
        rng (Random): Source of chance.
        RETURNS (Nodes): The template.
        """
        pool = self.pools[name]
        own = pool.get(kind)
        if own is None or (kind == "solid" and rng.random() < 0.5):
            own = pool[_ANY]
        return rng.choices(own[0], cum_weights=own[1])[0]


@functools.cache
def load_pools(lang: str) -> Pools:
    """Load the templates of lines of a language, once.

    lang (str): Language code.
    RETURNS (Pools): The templates.
    """
    return Pools(lang)


class LineStyle(NamedTuple):
    """How a person writes lines.

    short (bool): Whether in the abbreviations of notes.
    line (Optional[Nodes]): The template of all lines, or None where they differ.
    product (Optional[Nodes]): The template of all products, or None.
    case (str): `upper` or `lower` for names, or an empty string.
    blank (str): What stands between number and unit.
    comma (bool): Whether decimals are set off by a comma.
    """

    short: bool
    line: Optional[Nodes]
    product: Optional[Nodes]
    case: str
    blank: str
    comma: bool


class Use(NamedTuple):
    """A slot of a template in use.

    medication (Medication): The drug it speaks of.
    modifier (str): What stands behind its period, or an empty string.
    instance (str): The number behind its name, or an empty string.
    """

    medication: Medication
    modifier: str = ""
    instance: str = ""


class LineWriter:
    """Writes prescription lines from templates.

    A slot is written by the method `write_` and its name; other slots are pools of
    templates.
    """

    def __init__(self, local: Local, rng: Random, *, fill: float) -> None:
        """Prepare the writer and draw how this person writes.

        local (Local): The tables of the language.
        rng (Random): Source of chance.
        fill (float): Probability that what a text does not say of its drug is drawn,
            in [0, 1].
        """
        self.local = local
        self.rng = rng
        self.fill = fill
        self.pools = load_pools(local.lang)
        self.out = AnnotatedText("")
        self.drugs: Dict[str, Medication] = {}
        self.galenics: Dict[str, str] = {}
        self.count = "1"
        self.used: set = set()
        same = rng.random() < 0.6
        self.style = LineStyle(
            short=rng.random() < 0.65,
            line=self.pools.draw("line", _ANY, rng) if same else None,
            product=self.pools.draw("product", _ANY, rng) if same else None,
            case=rng.choices(("", "upper", "lower"), (6, 3, 0.6))[0],
            blank=rng.choices((" ", "", "\u00a0"), (12, 6, 1))[0],
            comma=rng.random() < 0.92,
        )

    def write_line(
        self, medication: Medication, *, sentence: bool = False
    ) -> AnnotatedText:
        """Write a line or a sentence about a drug.

        medication (Medication): The drug and what is known of it.
        sentence (bool): Whether it is a sentence of a note.
        RETURNS (AnnotatedText): The line.
        """
        pool = "frame" if sentence else "line"
        kind = _ANY if sentence else medication.kind
        for number in range(_TRIES):
            nodes = self.pools.draw(pool, kind, self.rng)
            own = kind in self.pools.pools[pool]
            if not number and self.style.line and not sentence and not own:
                nodes = self.style.line
            self._begin(medication)
            try:
                self._expand(nodes)
            except _Missing:
                continue
            return self._finish()
        self._begin(medication)
        self._add(medication.drug, "DRUG")
        return self.out

    def write_kind(
        self, kind: str, medication: Medication, *, sentence: bool = False
    ) -> Optional[AnnotatedText]:
        """Write a line or a sentence of one kind; see `lines.KINDS`.

        kind (str): Name of the kind.
        medication (Medication): The drug and what is known of it; some lines of some
            kinds speak of other drugs.
        sentence (bool): Whether it is a sentence of a note.
        RETURNS (Optional[AnnotatedText]): The line; None if there is no such kind of
            line, or if it needs more than is known of the drug.
        """
        pool = "kind sentence" if sentence else "kind line"
        if kind not in self.pools.pools[pool]:
            return None
        if kind == "scales":
            medication = self.draw_insulin()
        style = self.style
        if kind in _PROSE:
            self.style = self._prose_style()
        try:
            for number in range(_TRIES):
                if kind == "pairs" and number and not medication.substance:
                    medication = self.draw_pair()
                self._begin(medication)
                try:
                    self._expand(self.pools.draw(pool, kind, self.rng))
                except _Missing:
                    continue
                return self._finish()
        finally:
            self.style = style
        return None

    def _prose_style(self) -> LineStyle:
        """Draw how this person writes in full: seldom in capitals, with blanks."""
        case = self.rng.choices(("", "upper", "lower"), (20, 1, 0.6))[0]
        blank = self.rng.choices((" ", "", "\u00a0"), (20, 1, 1))[0]
        return self.style._replace(short=False, case=case, blank=blank)

    def write_plain(self, pool: str) -> AnnotatedText:
        """Write a line without a drug.

        pool (str): `header` or `distractor`.
        RETURNS (AnnotatedText): The line.
        """
        self._begin(Medication(""))
        self._expand(self.pools.draw(pool, _ANY, self.rng))
        return self._finish()

    def _begin(self, medication: Medication) -> None:
        self.out = AnnotatedText("")
        self.drugs = {"": medication}
        self.galenics = {}
        self.count = "1"
        self.used = set()

    def _finish(self) -> AnnotatedText:
        self.out.text = self.out.text.rstrip()
        return self.out

    def _expand(self, nodes: Sequence[Any]) -> None:
        for node in nodes:
            if isinstance(node, str):
                self._add(node)
            elif isinstance(node, Choice):
                self._expand(self.rng.choice(node.options))
            elif isinstance(node, Slot):
                self._write(node)
            elif isinstance(node, Mark):
                self._write_mark(node)

    def _write_mark(self, node: Mark) -> None:
        """Write an entity of a template: `[F:alle {n} Wochen]`."""
        start, spans = len(self.out.text), len(self.out.spans)
        self._expand(node.nodes)
        text = self.out.text[start:]
        self.out.text = self.out.text[:start]
        del self.out.spans[spans:]
        if node.label == "DRUG":
            text = self._name(text)
        elif node.label in ("STRENGTH", "DOSAGE"):
            text = self._quantity(text)
        self._add(text, node.label or "")

    def _write(self, slot: Slot) -> None:
        if slot.instance not in self.drugs:
            self.drugs[slot.instance] = self.draw_medication()
        use = Use(self.drugs[slot.instance], slot.modifier, slot.instance)
        write: Optional[Callable[[Use], None]]
        write = getattr(self, f"_slot_{slot.name}", None)
        start = len(self.out.text)
        if write is not None:
            write(use)
        elif slot.name in self.pools.special:
            self._add(self._draw_special(slot.name))
        elif slot.name in _SIMPLE:
            self._write_pool(slot.name, "DOSAGE")
        elif slot.name == "product" and self.style.product is not None:
            self._expand(self.style.product)
        else:
            self._expand(self.pools.draw(slot.name, use.medication.kind, self.rng))
        if slot.modifier == "c":
            text = self.out.text
            first = text[start : start + 1].upper()
            self.out.text = text[:start] + first + text[start + 1 :]

    def _write_pool(self, name: str, label: str) -> None:
        """Write a template as one entity."""
        start = len(self.out.text)
        self._expand(self.pools.draw(name, _ANY, self.rng))
        text = self.out.text[start:]
        self.out.text = self.out.text[:start]
        self._add(text, label)

    def _draw_special(self, name: str) -> str:
        """Draw a word of a list, not one that this line has already."""
        words = self.pools.special[name]
        word = self.rng.choice(words)
        for _ in range(_TRIES):
            if f"{name} {word}" not in self.used:
                break
            word = self.rng.choice(words)
        self.used.add(f"{name} {word}")
        return word

    def _add(self, text: str, label: str = "") -> None:
        """Write on; no two blanks in a row, none at the beginning of a line."""
        if not label and text.startswith(" ") and self.out.text[-1:] in ("", " ", "\n"):
            text = text.lstrip(" ")
        self.out.add(text, label)

    def _draw(self, options: Weights) -> str:
        return self.rng.choices(*options)[0]

    # --- What is known of a drug ---

    def draw_medication(self) -> Medication:
        """Draw a product of the country.

        RETURNS (Medication): The product, with its strength and form.
        """
        drugs = self.local.drugs
        products = drugs.vocabulary.products
        if products and self.rng.random() < 0.3:
            product = self.rng.choice(products)
            medication = Medication(drugs.style(product.name, self.rng))
            medication.strength = "".join(product.strengths[:1])
            form = self.local.forms.guess("".join(product.forms[:1]))
            medication.form = form.key if form else ""
            return self.complete(medication)
        market = self.rng.choice(drugs.market)
        return self.complete(
            Medication(self.rng.choice((market.substance, *market.brands)))
        )

    def draw_pair(self) -> Medication:
        """Draw a brand of which the substance is known.

        RETURNS (Medication): The brand, with its substance, strength and form.
        """
        market = self.rng.choice(self.local.drugs.market)
        return self.complete(Medication(self.rng.choice(market.brands)))

    def complete(self, medication: Medication) -> Medication:
        """Add substance, strength and form where they are not known.

        medication (Medication): The drug; it is changed.
        RETURNS (Medication): The same.
        """
        drugs = self.local.drugs
        market = drugs.find(medication.drug)
        if market is not None and medication.drug.lower() != market.substance.lower():
            medication.substance = market.substance
        if market is None and self.rng.random() < self.fill:
            market = self.rng.choice(drugs.market)
        if market is not None:
            self._add_product(medication, market)
        medication.kind = self.local.forms.kind(medication.form)
        return medication

    def _add_product(self, medication: Medication, market: Market) -> None:
        if not medication.strength:
            medication.strength = self._localise(self.rng.choice(market.strengths))
        if not medication.form:
            fitting = [f for f in market.forms if self._fits(f, medication.strength)]
            medication.form = self.rng.choice(fitting or market.forms)

    def _fits(self, form: str, strength: str) -> bool:
        """Tell whether a strength can be that of a form."""
        kind = self.local.forms.kind(form)
        if "%" in strength:
            return kind in _LIQUID
        if "/h" in strength or "/24" in strength:
            return kind == "patch"
        if _PER_ML.search(strength):
            return kind in _LIQUID or kind in ("nebule", "injection")
        return kind not in ("topical", "eye", "mouthwash")

    def draw_infusion(self) -> Medication:
        """Draw what is given into a vein.

        RETURNS (Medication): The drug with an amount.
        """
        row = self.rng.choice(self.pools.special["infused"])
        name, _, amounts = row.partition(";")
        # A comma between amounts, not in one.
        amount = self.rng.choice(re.split(r"(?<=\D),", amounts))
        return Medication(name, strength=amount, amount=amount, kind="infusion")

    def draw_insulin(self) -> Medication:
        """Draw an insulin.

        RETURNS (Medication): The insulin.
        """
        name = self.rng.choice(self.pools.special["insulins"])
        return Medication(name, strength=self._localise("100 IU/ml"), kind="insulin")

    def _localise(self, strength: str) -> str:
        """Write a strength of the tables, with English units, as the language does."""
        out = ""
        units: Dict[str, str] = {}
        for number, unit, sign in _STRENGTH_PART.findall(strength):
            out += sign
            if number:
                out += write_amount(float(number), self.local.lang)
            if unit:
                name = {"mcg": "µg"}.get(unit, unit)
                units.setdefault(name, self.local.units.draw(name, self.rng))
                out += units[name]
        found = _COMBINED.fullmatch(out)
        if found and self.rng.random() < 0.35:
            out = out.replace(f" {found[2]}", "") + f" {found[2]}"
        return out

    def _quantity(self, text: str) -> str:
        """Write an amount with this person's blanks and decimals."""
        for found in reversed(self.local.units.find(text)):
            number = text[found.start : found.gap]
            if not self.style.comma:
                number = number.replace(",", ".")
            blank = self.style.blank if found.end - found.unit < 5 else " "
            text = text[: found.start] + number + blank + text[found.unit :]
        return text

    def _another(self, medication: Medication) -> str:
        """Give an amount near the one of a drug."""
        text = medication.amount or medication.strength
        found = self.local.units.find(text)
        if len(found) != 1 or not is_amount(text, self.local):
            raise _Missing
        value = found[0].value * self.rng.choice((0.5, 0.5, 2, 2, 0.25, 1.5, 3))
        value = float(int(value)) if value > 10 else value
        unit = text[found[0].unit : found[0].end]
        return f"{write_amount(value, self.local.lang)} {unit}"

    # --- Slots: the product ---

    def _name(self, name: str) -> str:
        if self.style.case == "upper":
            return match_case("UPPER", name, self.local.lang)
        if self.style.case == "lower" and not name.isupper():
            return name.lower()
        return name

    def _slot_drug(self, use: Use) -> None:
        name = self._name(use.medication.drug)
        if use.modifier == "c" or (not self.out.text and self.rng.random() < 0.7):
            name = name[0].upper() + name[1:]
        if use.modifier not in ("", "c"):
            self._add(add_article(use.modifier, name))
        self._add(name, "DRUG")

    _slot_insulin = _slot_drug

    def _slot_drugx(self, use: Use) -> None:
        """Write a name with its suffix or its maker."""
        name = extend_name(use.medication.drug, self.local.lang, self.rng)
        self.drugs[use.instance] = replace(use.medication, drug=name)
        self._slot_drug(use._replace(medication=self.drugs[use.instance]))

    def _slot_inn(self, use: Use) -> None:
        if not use.medication.substance:
            raise _Missing
        name = self._name(use.medication.substance)
        if use.modifier:
            self._add(add_article(use.modifier, name))
        self._add(name, "DRUG")

    def _slot_strength(self, use: Use) -> None:
        strength = use.medication.strength
        if use.instance and not self._has_drug(use):
            # Another strength of the same drug: `20 mg, dann 40 mg`.
            strength = self._another(self.drugs[""])
        if not strength:
            raise _Missing
        self._add(self._quantity(strength), "STRENGTH")

    def _has_drug(self, use: Use) -> bool:
        """Tell whether the drug of a slot was named in this line."""
        name = self._name(use.medication.drug).lower()
        return any(
            label == "DRUG" and self.out.text[start:end].lower() == name
            for start, end, label in self.out.spans
        )

    def _slot_bare(self, use: Use) -> None:
        found = self.local.units.find(use.medication.strength)
        if len(found) != 1 or not is_amount(use.medication.strength, self.local):
            raise _Missing
        if found[0].name not in ("mg", "µg") or found[0].value < 2:
            raise _Missing
        self._add(write_amount(found[0].value, self.local.lang), "STRENGTH")

    def _slot_form(self, use: Use) -> None:
        forms, rng = self.local.forms, self.rng
        if use.medication.kind == "insulin":
            self._add(rng.choice(self.pools.special["insulin_forms"]), "FORM")
            return
        key = use.medication.form
        if not key:
            raise _Missing
        plain = use.modifier == "f" or rng.random() < 0.4
        plural = use.modifier == "f"
        plural = plural or (self.local.lang == "de" and rng.random() < 0.4)
        text = forms.write(
            forms.plain(key) if plain else key,
            rng,
            plural=plural,
            short=self._is_short(0.75),
        )
        if self.style.case == "upper" and rng.random() < 0.4:
            text = match_case("UPPER", text, self.local.lang)
        self._add(text, "FORM")

    def _is_short(self, share: float) -> bool:
        return self.rng.random() < (share if self.style.short else share * 0.15)

    # --- Slots: what is taken ---

    def _dose_form(self, medication: Medication) -> str:
        """Give the English name of what is counted."""
        forms = self.local.forms
        if medication.kind == "nose":
            return "actuation" if "spray" in medication.form else "drop"
        key = _DOSE_FORMS.get(medication.kind) or forms.plain(medication.form)
        if not key or not forms.countable[key]:
            raise _Missing
        return key

    def _draw_count(self, medication: Medication) -> str:
        counts = _COUNTS.get(medication.kind, _COUNTS["any"])
        return medication.count or self._draw(counts)

    def _slot_dose(self, use: Use) -> None:
        rng, most = self.rng, use.modifier == "m"
        value = float(self._draw_count(use.medication))
        if most:
            value = float(max(2, round(value * rng.choice((2, 3, 4, 4, 6)))))
        text = f"{value:g}"
        said = Phrase("number", {"n": text})
        self.count = text
        if not most and value in (1, 2, 3) and rng.random() < 0.07:
            self.count = f"{value + 1:g}"
            said = Phrase("range", {"n": text, "m": self.count})
        elif value in (0.5, 1.5):
            said = Phrase("half" if value == 0.5 else "one and a half", {})
        try:
            gender = self.local.forms.genders[self._dose_form(use.medication)]
            short = most or self.style.short or rng.random() < 0.6
        except _Missing:
            gender, short = "m", True
        written = self.local.phrases.write(
            "count", said, rng, short=short, gender=gender
        )
        self._add(written, "DOSAGE")

    def _slot_dform(self, use: Use) -> None:
        key = self._dose_form(use.medication)
        plural = is_plural(float(self.count), self.local.phrases.index)
        text = self.local.forms.write(
            key,
            self.rng,
            plural=plural or use.modifier == "p",
            short=self._is_short(0.8),
        )
        self._add(text, "FORM")

    def _slot_take(self, use: Use) -> None:
        """Write what is taken each time: a count and a form, or one dose."""
        kind = use.medication.kind
        if kind == "mouthwash":
            raise _Missing
        whole = kind != "injection" or use.medication.form == "injection"
        if kind in _POOL_FORMS and (whole or self.rng.random() < 0.55):
            self._write_pool(_POOL_FORMS[kind], "DOSAGE")
            return
        self._slot_dose(use)
        self._add(" ")
        self._slot_dform(use)

    # --- Slots of prose: forms with articles, counts in words ---

    def _galenic(self, use: Use) -> str:
        """Give the English name of the form of a drug, now and then of another one."""
        if use.instance not in self.galenics:
            form = use.medication.form
            if use.medication.kind == "solid" and self.rng.random() < 0.35:
                form = self.rng.choice(_SWALLOWED)
            if not form:
                raise _Missing
            self.galenics[use.instance] = _FORMS_OF_DOSES.get(form, form)
        return self.galenics[use.instance]

    def _slot_galenic(self, use: Use) -> None:
        """Write a form as it stands in a sentence.

        In German a modifier has the case (`n`, `a`, `d`; a capital at the beginning of
        a sentence), the number (`s`, `p`, `o` for the usual one) and the article (`d`,
        `u`, `i`, `e`, see `decline`; `0` for none), with `+` an adjective, or it is
        `form` for `Form einer Salbe`; in French it is an article of `choose_article`,
        `s`, `p` or `o`.
        """
        key = self._galenic(use)
        usual = self.local.forms.countable[key]
        usual = usual and self.local.forms.kind(key) in _PLURAL_KINDS
        if self.local.lang == "fr":
            self._add_galenic(key, use.modifier, plural=usual)
            return
        modifier = use.modifier
        if modifier == "form":
            modifier = "dp0" if usual else "gsu"
            self._add("Form von " if usual else "Form ")
        case, number, article = modifier[0], modifier[1], modifier[2]
        adjective = self._draw_special("galenic_adj") if modifier[3:] == "+" else ""
        before, name = decline(
            self._noun(key),
            case.lower(),
            plural=usual if number == "o" else number == "p",
            article=article.strip("0"),
            adjective=adjective,
        )
        if case.isupper():
            before = before[:1].upper() + before[1:]
        self._add(before)
        self._add(name, "FORM")

    def _add_galenic(self, key: str, modifier: str, *, plural: bool) -> None:
        """Write a French form with its article."""
        forms = self.local.forms
        # One speaks of `le collyre`.
        plural = plural and forms.kind(key) != "eye"
        plural = {"s": False, "p": True}.get(modifier, plural)
        name = forms.names[key][int(plural)]
        if modifier not in ("s", "p", "o"):
            self._add(choose_article(modifier, name, forms.genders[key], plural=plural))
        self._add(name, "FORM")

    def _noun(self, key: str) -> GermanNoun:
        forms = self.local.forms
        return GermanNoun(*forms.names[key], forms.genders[key])

    def _slot_wtake(self, use: Use) -> None:
        """Write a count in words and a form: `eine halbe Tablette`, `deux bouffées`.

        The modifier is the case of German, `a` by default.
        """
        rng, medication = self.rng, use.medication
        if medication.kind in ("topical", "mouthwash"):
            raise _Missing
        if medication.kind == "liquid":
            key = rng.choice(("measuring spoon", "teaspoon", "tablespoon"))
            count = rng.choice(("1", "1", "2"))
        else:
            if medication.kind == "solid":
                medication = replace(medication, form=self._galenic(use))
            key = self._dose_form(medication)
            count = self._draw_count(medication)
        case = {"": "a", "c": "n"}.get(use.modifier, use.modifier)
        number, name = self._count_in_words(count, key, case)
        if medication.kind == "liquid":
            self._add(f"{number} {name}", "DOSAGE")
        else:
            self._add(number, "DOSAGE")
            self._add(" ")
            self._add(name, "FORM")

    def _count_in_words(self, count: str, key: str, case: str) -> Tuple[str, str]:
        """Write a count in words and the form that is counted."""
        rng, forms, lang = self.rng, self.local.forms, self.local.lang
        german, gender = lang == "de", forms.genders[key]
        parts = count in ("0.5", "1.5") and key == "tablet"
        if german and parts and count == "1.5":
            number = rng.choice(("eineinhalb", "anderthalb"))
            return number, decline(self._noun(key), case, plural=True)[1]
        word = write_in_words(count, lang, gender)
        if parts or word is None or float(count) == 1:
            half = parts and count == "0.5"
            if german:
                number, name = decline(
                    self._noun(key), case, article="u", adjective="halb" * half
                )
                return number.strip(), name
            one = "une" if gender == "f" else "un"
            return f"{one} demi" if half else one, forms.names[key][0]
        if float(count) in (2, 3) and rng.random() < 0.15:
            low = write_in_words(f"{float(count) - 1:g}", lang, gender)
            if german:
                low = "ein" if float(count) == 2 else low
                joins = ("bis", "bis", "oder")
            else:
                joins = ("à", "à", "ou")
            word = f"{low} {rng.choice(joins)} {word}"
        if german:
            return word, decline(self._noun(key), case, plural=True)[1]
        return word, forms.names[key][1]

    def _slot_amount(self, use: Use) -> None:
        medication = use.medication
        text = medication.amount or medication.strength
        if use.instance and not self._has_drug(use) and use.modifier != "to":
            text = self._another(self.drugs[""])
        found = self.local.units.find(text)
        if not is_amount(text, self.local) or not found:
            raise _Missing
        value, unit = found[-1].value, text[found[-1].unit : found[-1].end]
        if use.modifier == "m":
            value *= self.rng.choice((2, 3, 4, 4))
            text = f"{write_amount(value, self.local.lang)} {unit}"
        elif use.modifier == "to":
            joins = {"fr": (" à ", " ou ", "-"), "de": (" bis ", " oder ", "-")}
            high = f"{write_amount(value * 2, self.local.lang)} {unit}"
            text += self.rng.choice(joins[self.local.lang]) + high
        label = "STRENGTH" if use.modifier == "s" else "DOSAGE"
        self._add(self._quantity(text), label)

    def _slot_units(self, use: Use) -> None:
        table = self.local.units.variants["IU"]
        short = {unit: weight for unit, weight in table.items() if len(unit) < 5}
        unit = self._draw((tuple(short), tuple(short.values())))
        value = self.rng.choice(_UNITS)
        self._add(f"{value}{self.style.blank}{unit}", "DOSAGE")

    def _slot_vehicle(self, use: Use) -> None:
        """Write what a drug is dissolved in: `100 ml de NaCl 0,9 %`."""
        self._write_pool("volume", "DOSAGE")
        self._add(
            " de " if self.local.lang == "fr" and self.rng.random() < 0.7 else " "
        )
        self._write_solution()

    def _slot_fluid(self, use: Use) -> None:
        """Write a fluid with its volume: `G5 500 ml`."""
        if use.modifier == "v":
            self._write_pool("volume", "DOSAGE")
            self._add(" ")
        self._write_solution()
        if use.modifier != "v":
            self._add(" ")
            self._write_pool("volume", "DOSAGE")

    def _write_solution(self) -> None:
        row = self.rng.choice(self.pools.special["vehicles"])
        name, _, strength = row.partition(";")
        self._add(name, "DRUG")
        self._add(" " if strength else "")
        self._add(strength, "STRENGTH")

    # --- Slots: how often ---

    def _said(self, phrases: Sequence[Phrase], *, slash: bool = True) -> None:
        """Write a frequency; a slash goes with what stands before it."""
        last = self.out.spans[-1] if self.out.spans else None
        between = self.out.text[last.end :] if last else ""
        if last is not None and last.label == "FREQUENCY" and between == " ":
            before = self.local.phrases.read(
                "frequency", self.out.text[last.start : last.end]
            )
            if {said.kind for said in before or ()} & {said.kind for said in phrases}:
                # Said already: `3x/j si besoin`, and then `si besoin`.
                return
        slash = slash and last is not None and last.label in _BEHIND
        text = write_frequency(
            self.local.phrases,
            phrases,
            self.rng,
            short=self.style.short,
            slash=slash and between in ("", " "),
        )
        if text.startswith("/") and self.rng.random() < 0.75:
            self.out.text = self.out.text.rstrip(" ")
        if last is not None and last.label == "FREQUENCY" and between == " ":
            # Expressions side by side are one: `toutes les 6h si besoin`.
            self.out.spans.pop()
            text = self.out.text[last.start :] + text
            self.out.text = self.out.text[: last.start]
        self._add(text, "FREQUENCY")

    def _slot_freq(self, use: Use) -> None:
        written = use.medication.frequency
        if written and read_scheme(written) and self.out.spans[-1:]:
            # An amount that is taken and a scheme of counts exclude each other.
            written = "" if self.out.spans[-1].label == "DOSAGE" else written
        if written and not use.instance and "freq" not in self.used:
            self.used.add("freq")
            said = self.local.phrases.read("frequency", written)
            if said is not None:
                self._said(said)
            else:
                self._add(written, "FREQUENCY")
            return
        for number, phrases in enumerate(draw_frequency(use.medication.kind, self.rng)):
            self._add(", " if number else "")
            self._said(phrases)

    def _slot_daily(self, use: Use) -> None:
        if use.modifier == "w":
            self._said([Phrase("daily", {})], slash=False)
            return
        table = self.local.phrases.tables["frequency"]["daily"]["short"]
        signs = {sign: table[sign] for sign in table if sign.startswith("/")}
        self._add(self._draw((tuple(signs), tuple(signs.values()))), "FREQUENCY")

    def _slot_per(self, use: Use) -> None:
        kind = self.rng.choice(("in 24 hours", "daily"))
        self._said([Phrase(kind, {})])

    def _slot_prn(self, use: Use) -> None:
        self._said([Phrase("as needed", {})])

    def _slot_every(self, use: Use) -> None:
        self._said([draw_every(self.rng)])

    def _slot_at(self, use: Use) -> None:
        self._said([draw_at(self.rng)])

    def _slot_interval(self, use: Use) -> None:
        self._said([draw_interval(self.rng)])

    def _slot_days(self, use: Use) -> None:
        self._said([draw_days(self.rng)])

    def _slot_week(self, use: Use) -> None:
        self._said([draw_week(self.rng)])

    def _slot_part(self, use: Use) -> None:
        later = DAY[1] if self.rng.random() < 0.3 else DAY[2]
        part = {"": DAY[0], "2": later}.get(use.instance, DAY[3])
        self._said([write_parts((part,))])

    def _slot_times(self, use: Use) -> None:
        blank = self.rng.choice((" ", "", ""))
        self._add(f"{self.rng.choice((1, 2, 2, 3, 3, 3, 4))}{blank}x", "FREQUENCY")
        self._add(blank)

    def _write_counts(self, use: Use, counts: Sequence[str]) -> None:
        """Write a scheme: the one of the text, or one of some counts."""
        rng = self.rng
        said = read_scheme(use.medication.frequency)
        if said is None or use.instance or "freq" in self.used:
            shares = (0.75, 0.3, 0.55, 0.2)
            long = rng.random() < (0.45 if self.local.lang == "de" else 0.15)
            said = []
            while all(count == "0" for count in said):
                said = [
                    rng.choice(counts) if rng.random() < share else "0"
                    for share in shares[: 4 if long else 3]
                ]
        self.used.add("freq")
        text = write_scheme(said, self.local.lang, rng)
        if use.modifier == "b":
            text = " ".join(count.replace(".", ",") for count in said)
        self._add(text, "FREQUENCY")

    def _slot_scheme(self, use: Use) -> None:
        count = self._draw_count(use.medication)
        small = float(count) < 4
        self._write_counts(use, [count] * 8 + (["2", "1"] if small else []))

    def _slot_uscheme(self, use: Use) -> None:
        self._write_counts(use, [str(n) for n in _UNITS])

    def _slot_split(self, use: Use) -> None:
        """Write `1 matin, 2 soir`, with the form behind the first count or all."""
        parts = self.rng.choice(_SPLITS)
        ands = {"fr": " et ", "de": " und "}
        join = self.rng.choice(
            (", ", ", ", " ", " - ", " + ", " / ", ands[self.local.lang])
        )
        join = ", " if len(parts) > 2 and join in ands.values() else join
        every = self.rng.random() < 0.4
        for number, part in enumerate(parts):
            self._add(join if number else "")
            self._slot_dose(use)
            self._add(" ")
            if use.modifier == "f" and (not number or every):
                self._slot_dform(use)
                self._add(" ")
            self._said([write_parts((part,))], slash=False)

    def _slot_usplit(self, use: Use) -> None:
        """Write the units of an insulin at each part of the day."""
        join = self.rng.choice((", ", " ", " - ", ", "))
        for number, part in enumerate(self.rng.choice(_SPLITS[:3])):
            self._add(join if number else "")
            self._slot_units(use)
            self._add(" ")
            self._said([write_parts((part,))], slash=False)

    # --- Slots: how long ---

    def _last(self, said: Phrase) -> None:
        if said.kind in ("until", "from to"):
            said = said._replace(values={"z": self._date(), "y": self._date()})
        text = self.local.phrases.write(
            "duration", said, self.rng, short=self.style.short
        )
        self._add(text, "DURATION")

    def _slot_dur(self, use: Use) -> None:
        written = use.medication.duration
        if not written or use.instance or "dur" in self.used:
            self._last(draw_duration(self.rng))
            return
        self.used.add("dur")
        said = self.local.phrases.read("duration", written)
        if said is not None and len(said) == 1:
            self._last(said[0])
        else:
            self._add(written, "DURATION")

    def _slot_over(self, use: Use) -> None:
        self._last(draw_over(self.rng))

    # --- Slots: other words ---

    def _date(self) -> str:
        rng = self.rng
        style = rng.choices((0, 1, 2, 4, 3), (5, 4, 4, 1, 0.5))[0]
        day, month, year = (
            rng.randint(1, 28),
            rng.randint(1, 12),
            rng.randint(2015, 2026),
        )
        text = format_date(day, month, year, style)[self.local.phrases.index]
        return text.rstrip(".") if style == 2 and rng.random() < 0.4 else text

    def _slot_date(self, use: Use) -> None:
        self._add(self._date())

    def _slot_month(self, use: Use) -> None:
        rng = self.rng
        month, year = rng.randint(1, 12), rng.randint(2010, 2018)
        year += rng.randint(1, 8) if use.instance else 0
        style = rng.choices(("{:02}/{}", "{}/{}", "{:02}.{}"), (10, 2, 2))[0]
        text = style.format(month, year)
        self._add(f"{text[:-4]}{text[-2:]}" if rng.random() < 0.15 else text)

    def _slot_year(self, use: Use) -> None:
        self._add(
            str(self.rng.randint(*((2019, 2026) if use.instance else (2000, 2018))))
        )

    def _slot_n(self, use: Use) -> None:
        self._add(str(self.rng.choice((2, 2, 3, 3, 4, 5, 6, 8))))

    def _slot_x(self, use: Use) -> None:
        self._add(str(self.rng.choice(_RATES)))

    def _slot_age(self, use: Use) -> None:
        self._add(str(self.rng.randint(18, 95)))

    def _slot_pack(self, use: Use) -> None:
        self._add(str(self.rng.choice(_PACKS)))

    def _slot_sugar(self, use: Use) -> None:
        if self.local.lang == "de":
            low = (150, 180, 200, 250)
            self._add(str(self.rng.choice(low) + 50 * bool(use.instance)))
        else:
            self._add(self.rng.choice(("2,5", "3") if use.instance else ("1,8", "2")))

    def _slot_gt(self, use: Use) -> None:
        self._add(">")
