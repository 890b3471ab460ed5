from typing import Callable, Dict, List, NamedTuple, Optional
from random import Random

from spacy.util import registry

from ...corpora.synthetic.numbers import is_plural
from .amounts import convert, vary_number, write_amount
from .annotated import AnnotatedText, Edit
from .base import TextAugmenter, choose_kinds
from .chained import Augmenter
from .convention import relabel_strengths
from .drugs import agree_article, match_case
from .intake import (
    DAY,
    count_of,
    read_scheme,
    relate,
    to_scheme,
    write_frequency,
    write_parts,
    write_scheme,
)
from .layout import has_second_period, merge_periods, vary_layout
from .local import Local, load_local
from .names import extend_names, join_compounds
from .ocr import strip_accent
from .phrases import LOCAL_LANGUAGES

_RELATED = 0.25
_SHORT = 0.6
_NEAR = 4


class Style(NamedTuple):
    """How a text is written.

    short (bool): Whether in the abbreviations of notes.
    rate (float): Probability that a place is varied, in [0, 1].
    """

    short: bool
    rate: float


def vary_drugs(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Put other names of the country in the place of drugs.

    A name that stands several times gets one new name; French articles agree with it.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by name.
    RETURNS (List[Edit]): The edits.
    """
    names: Dict[str, str] = {}
    edits: List[Edit] = []
    for start, end, label in text.spans:
        old = text.text[start:end]
        key = old.lower()
        if label != "DRUG" or key in local.drugs.classes:
            continue
        if key not in names:
            varied = rng.random() < style.rate
            names[key] = local.drugs.draw(rng, name=old) if varied else old
        if names[key] == old:
            continue
        new = match_case(old, names[key], local.lang)
        edits.append(Edit(start, end, new))
        if local.lang == "fr":
            edits += agree_article(text.text, start, new)
    return edits


def vary_names(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write drugs with suffixes and makers; see `extend_names`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by name.
    RETURNS (List[Edit]): The edits.
    """
    return extend_names(text, rng, local.drugs, rate=style.rate)


def vary_compounds(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write `Ramipril-Therapie` for `Therapie mit Ramipril`; German only.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by place.
    RETURNS (List[Edit]): The edits.
    """
    return join_compounds(text, rng, rate=style.rate) if local.lang == "de" else []


def vary_schemes(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write what is taken when as an intake scheme, or schemes in other ways.

    `1 comprimé matin et soir` becomes `1-0-1`, or `2 x 1 comprimé`; a scheme gets
    other signs between its counts, or becomes `1 matin, 1 soir`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by place.
    RETURNS (List[Edit]): The edits.
    """
    edits: List[Edit] = []
    for index, (start, end, label) in enumerate(text.spans):
        if label not in ("FREQUENCY", "DOSAGE") or rng.random() >= style.rate:
            continue
        if label == "DOSAGE":
            edits += _make_scheme(text, index, rng, local)
            continue
        counts = read_scheme(text.text[start:end])
        if counts is None:
            continue
        taken = len(counts) == 3 and any(count != "0" for count in counts)
        if taken and rng.random() < 0.25:
            spelled = _spell_scheme(counts, rng, local, style)
            edits.append(spelled.replace(start, end))
        else:
            new = write_scheme(counts, local.lang, rng)
            edits.append(Edit(start, end, new))
    return edits


def _make_scheme(
    text: AnnotatedText, index: int, rng: Random, local: Local
) -> List[Edit]:
    """Write a count, its form and its frequency as a scheme or as `2 x 1 cp`."""
    spans = text.spans[index : index + 3]
    dosage, form, frequency = spans[0], None, spans[-1]
    labels = [span.label for span in spans]
    if labels == ["DOSAGE", "FORM", "FREQUENCY"]:
        form = spans[1]
    elif labels[:2] == ["DOSAGE", "FREQUENCY"]:
        frequency = spans[1]
    else:
        return []
    body, name = text.text, ""
    before = text.spans[index - 1] if index else None
    after = text.spans[index + 2 + (form is not None) :][:1]
    if before and before.label == "FREQUENCY" and dosage.start - before.end <= _NEAR:
        # `matin 2, soir 2`: the count goes with what stands before it.
        return []
    if any(s.label == "DOSAGE" and s.start - frequency.end <= _NEAR for s in after):
        # `1 matin, 2 soir`: no scheme of the first count alone.
        return []
    between = body[dosage.end : frequency.start]
    if form is not None:
        name = body[form.start : form.end]
        between = body[dosage.end : form.start] + body[form.end : frequency.start]
    if between.strip(" ,") or not text.is_known(dosage.start, frequency.end):
        return []
    counts = local.phrases.read("count", body[dosage.start : dosage.end])
    count = count_of(counts) if counts else None
    said = local.phrases.read("frequency", body[frequency.start : frequency.end])
    if count is None or said is None or len(said) != 1:
        return []
    made = AnnotatedText("")
    if said[0].kind == "times/day" and rng.random() < 0.3:
        blank = rng.choice((" ", " ", ""))
        made.add(f"{said[0].values['n']}{blank}x", "FREQUENCY")
        made.add(blank)
        made.add(write_amount(float(count), local.lang), "DOSAGE")
        if name:
            made.add(" ")
            made.add(name, "FORM")
        return [made.replace(dosage.start, frequency.end)]
    scheme = to_scheme(said[0], count, rng)
    if scheme is None:
        return []
    if name and rng.random() < 0.3:
        made.add(name, "FORM")
        made.add(" ")
    made.add(write_scheme(scheme, local.lang, rng), "FREQUENCY")
    return [made.replace(dosage.start, frequency.end)]


def _spell_scheme(
    counts: List[str], rng: Random, local: Local, style: Style
) -> AnnotatedText:
    """Write `1-0-2` as `1 matin, 2 soir`: a count and a part of the day each."""
    join = rng.choice((", ", ", ", " ", " - ", " / "))
    made = AnnotatedText("")
    for count, part in zip(counts, DAY):
        if count == "0":
            continue
        made.add(join if made.text else "")
        made.add(write_amount(float(count), local.lang), "DOSAGE")
        made.add(" ")
        said = write_parts((part,))
        made.add(
            write_frequency(local.phrases, [said], rng, short=style.short, slash=False),
            "FREQUENCY",
        )
    return made


def vary_frequencies(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write frequencies in other ways: `3x/j`, `matin midi soir`, `à 8h, 14h et 20h`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by place.
    RETURNS (List[Edit]): The edits.
    """
    edits: List[Edit] = []
    for index, (start, end, label) in enumerate(text.spans):
        if label != "FREQUENCY" or rng.random() >= style.rate:
            continue
        said = local.phrases.read("frequency", text.text[start:end])
        if said is None:
            continue
        phrases = list(said)
        if rng.random() < _RELATED:
            phrases[0] = relate(phrases[0], rng)
        before = text.spans[index - 1] if index else None
        follows = (
            before is not None
            and before.label in ("DOSAGE", "FORM", "STRENGTH")
            and text.text[before.end : start] in ("", " ")
        )
        new = write_frequency(
            local.phrases, phrases, rng, short=style.short, slash=follows
        )
        edits += write_over(text, start, end, new)
        if new.startswith("/") and text.text[start - 1] == " " and rng.random() < 0.75:
            edits.append(Edit(start - 1, start, ""))
        elif not new.startswith("/") and follows and text.text[start - 1] != " ":
            edits.append(Edit(start, start, " "))
    return edits


def vary_durations(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write durations in other ways: `pdt 5j`, `QSP 1 mois`, `für 7 Tg.`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by place.
    RETURNS (List[Edit]): The edits.
    """
    edits: List[Edit] = []
    for start, end, label in text.spans:
        if label != "DURATION" or rng.random() >= style.rate:
            continue
        said = local.phrases.read("duration", text.text[start:end])
        if said is None or len(said) != 1:
            continue
        new = local.phrases.write("duration", said[0], rng, short=style.short)
        edits += write_over(text, start, end, new)
    return edits


def vary_counts(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write counts in other ways: in digits, in words, `1/2` or `½`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by place.
    RETURNS (List[Edit]): The edits.
    """
    edits: List[Edit] = []
    for index, (start, end, label) in enumerate(text.spans):
        if label != "DOSAGE" or rng.random() >= style.rate:
            continue
        said = local.phrases.read("count", text.text[start:end])
        if said is None or len(said) != 1:
            continue
        form = _form_behind(text, index, local)
        # Without a form no gender is known, so that only digits are right.
        new = local.phrases.write(
            "count",
            said[0],
            rng,
            short=style.short or form is None,
            gender=local.forms.genders[form] if form else "m",
        )
        edits.append(Edit(start, end, new))
    return edits


def _form_behind(text: AnnotatedText, index: int, local: Local) -> Optional[str]:
    """Give the form that a count counts, by its English name."""
    if index + 1 >= len(text.spans) or text.spans[index + 1].label != "FORM":
        return None
    start, end, _ = text.spans[index + 1]
    if text.text[text.spans[index].end : start].strip():
        return None
    found = local.forms.read(text.text[start:end])
    return found.key if found else None


def vary_forms(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write forms in other ways: `cp`, `gél.`, `Tbl.`, or in full.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by place.
    RETURNS (List[Edit]): The edits.
    """
    edits: List[Edit] = []
    for index, (start, end, label) in enumerate(text.spans):
        if label != "FORM" or rng.random() >= style.rate:
            continue
        old = text.text[start:end]
        form = local.forms.read(old)
        if form is None:
            continue
        plural = form.plural
        if form.short:
            plural = plural or _is_plural(text, index, local)
        short = rng.random() < (0.85 if style.short else 0.4)
        new = local.forms.write(form.key, rng, plural=plural, short=short)
        if old.isupper() and len(old) > 3:
            new = new.upper()
        edits += write_over(text, start, end, new)
    return edits


def write_over(text: AnnotatedText, start: int, end: int, new: str) -> List[Edit]:
    """Write something else; the period of an abbreviation ends the sentence too.

    text (AnnotatedText): The text.
    start (int): First character that is replaced.
    end (int): Last character, exclusive.
    new (str): What stands there afterwards.
    RETURNS (List[Edit]): The edits.
    """
    edits = [Edit(start, end, new)]
    if new.endswith(".") and text.text[end : end + 1] == ".":
        edits.append(Edit(end, end + 1, ""))
    return edits


def _is_plural(text: AnnotatedText, index: int, local: Local) -> bool:
    """Tell whether the count before a form asks for the plural."""
    if not index or text.spans[index - 1].label != "DOSAGE":
        return False
    start, end, _ = text.spans[index - 1]
    said = local.phrases.read("count", text.text[start:end])
    if not said:
        return False
    number = said[-1].values.get("m") or count_of(said) or "1"
    return is_plural(float(number), local.phrases.index)


def _vary_quantities(
    text: AnnotatedText, rng: Random, local: Local, style: Style, kind: str
) -> List[Edit]:
    edits: List[Edit] = []
    for start, end, label in text.spans:
        if label not in ("STRENGTH", "DOSAGE"):
            continue
        body = text.text[start:end]
        for found in local.units.find(body):
            if rng.random() >= style.rate:
                continue
            first, gap = start + found.start, start + found.gap
            unit, last = start + found.unit, start + found.end
            if kind == "numbers":
                new = vary_number(text.text[first:gap], local.lang, rng)
                edits.append(Edit(first, gap, new))
            elif kind == "spaces":
                blank = rng.choices(("", " ", "\u00a0", "\u202f"), (5, 2, 1.5, 0.5))[0]
                edits.append(Edit(gap, unit, blank))
            else:
                value, name = found.value, found.name
                whole = found.start == 0 and found.end == len(body)
                if whole and rng.random() < 0.3:
                    value, name = convert(value, name, rng)
                if (value, name) != (found.value, found.name):
                    edits.append(Edit(first, gap, write_amount(value, local.lang)))
                edits.append(Edit(unit, last, local.units.draw(name, rng)))
    return edits


def vary_units(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write units in other ways: `µg` or `mcg`, `UI` or `unités`, `1 g` or `1000 mg`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by quantity.
    RETURNS (List[Edit]): The edits.
    """
    return _vary_quantities(text, rng, local, style, "units")


def vary_numbers(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write the numbers of amounts in other ways: `2,5`, `2.5`, `1 000`, `1.000`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by quantity.
    RETURNS (List[Edit]): The edits.
    """
    return _vary_quantities(text, rng, local, style, "numbers")


def vary_spaces(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write amounts with other blanks before their units, or none: `500mg`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by quantity.
    RETURNS (List[Edit]): The edits.
    """
    return _vary_quantities(text, rng, local, style, "spaces")


def vary_lines(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Lay a text out in another way; see `vary_layout`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by place.
    RETURNS (List[Edit]): The edits.
    """
    return vary_layout(text, rng, rate=style.rate, lang=local.lang)


def vary_case(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write drugs, their lines or the whole text in capitals, or drugs without one.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by text.
    RETURNS (List[Edit]): The edits.
    """
    if rng.random() >= style.rate:
        return []
    share = rng.random()
    drugs = [(a, b) for a, b, label in text.spans if label == "DRUG"]
    if share < 0.55:
        return _upper(text.text, drugs, local.lang)
    if share < 0.7:
        products = [
            (a, b)
            for a, b, label in text.spans
            if label in ("DRUG", "STRENGTH", "FORM")
        ]
        return _upper(text.text, products, local.lang)
    if share < 0.85:
        return _upper(text.text, [(0, len(text.text))], local.lang)
    return [
        Edit(index, index + 1, text.text[index].lower())
        for start, end in drugs
        for index in range(start, end)
        if not text.text[start:end].isupper()
    ]


def _upper(text: str, parts: List, lang: str) -> List[Edit]:
    edits = []
    for start, end in parts:
        for index in range(start, end):
            char = text[index]
            new = char if char in "µμß" else char.upper()
            edits.append(
                Edit(index, index + 1, strip_accent(new) if lang == "fr" else new)
            )
    return edits


_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}


def vary_accents(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Write a text without accents, German also with `ae` and `ss`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by text.
    RETURNS (List[Edit]): The edits.
    """
    if rng.random() >= style.rate:
        return []
    spelled = local.lang == "de" and rng.random() < 0.75
    edits = []
    for index, char in enumerate(text.text):
        new = _UMLAUTS.get(char, char) if spelled else strip_accent(char)
        if new.istitle() and text.text[index + 1 : index + 2].isupper():
            new = new.upper()
        if char in "œŒ":
            new = "oe" if char == "œ" else "OE"
        edits.append(Edit(index, index + 1, new))
    return edits


def apply_convention(
    text: AnnotatedText, rng: Random, local: Local, style: Style
) -> List[Edit]:
    """Label amounts as the country's annotators do; see `relabel_strengths`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    local (Local): The tables of the language.
    style (Style): How the text is written; the rate counts by text.
    RETURNS (List[Edit]): The edits.
    """
    if rng.random() >= style.rate:
        return []
    return relabel_strengths(text, local)


class Kind(NamedTuple):
    """A kind of variation: its own rate and what does it."""

    rate: float
    vary: Callable[[AnnotatedText, Random, Local, Style], List[Edit]]


KINDS: Dict[str, Kind] = {
    "drugs": Kind(0.5, vary_drugs),
    "names": Kind(0.05, vary_names),
    "compounds": Kind(0.3, vary_compounds),
    "schemes": Kind(0.15, vary_schemes),
    "frequencies": Kind(0.5, vary_frequencies),
    "durations": Kind(0.5, vary_durations),
    "counts": Kind(0.3, vary_counts),
    "forms": Kind(0.5, vary_forms),
    "units": Kind(0.3, vary_units),
    "numbers": Kind(0.8, vary_numbers),
    "spaces": Kind(0.3, vary_spaces),
    "layout": Kind(0.3, vary_lines),
    "convention": Kind(1.0, apply_convention),
    "case": Kind(0.25, vary_case),
    "accents": Kind(0.15, vary_accents),
}
"""The kinds of variation, in the order in which they are done."""


class LocalVariation(TextAugmenter):
    """Writes medications as people of one country write them."""

    languages = LOCAL_LANGUAGES

    def __init__(
        self,
        *,
        level: float = 1.0,
        kinds: Optional[Dict[str, float]] = None,
        vocabulary: Optional[str] = None,
        seed: int = 0,
    ) -> None:
        """Prepare the variation.

        level (float): Share of the texts that are varied, in [0, 1].
        kinds (Optional[Dict[str, float]]): Rates by kind, in [0, 1]; see
            `create_local_variation`.
        vocabulary (Optional[str]): Folder with more names.
        seed (int): Seed of all choices.
        RAISES (ValueError): E711 or E712 if a setting is wrong.
        """
        super().__init__(level=level, seed=seed)
        rates = {name: kind.rate for name, kind in KINDS.items()}
        self.kinds = choose_kinds(kinds, rates)
        self.vocabulary = vocabulary

    def vary(self, text: AnnotatedText, rng: Random, *, lang: str) -> AnnotatedText:
        """Write a text as people of the country do.

        text (AnnotatedText): The text; it is not changed.
        rng (Random): Source of chance.
        lang (str): Language code.
        RETURNS (AnnotatedText): The new text; the same object if nothing changes.
        RAISES (ValueError): E714 if there are no tables, E715 if a file of the
            vocabulary can't be read.
        """
        local = load_local(lang, self.vocabulary)
        varied = rng.random() < self.level
        short = rng.random() < _SHORT
        doubled = has_second_period(text.text)
        for name, rate in self.kinds.items():
            if varied or name == "convention":
                edits = KINDS[name].vary(text, rng, local, Style(short, rate))
                text = text.apply(edits)
        # what was written so stays so
        return text if doubled else merge_periods(text)


@registry.augmenters("spacy-xner.local_variation.v1")
def create_local_variation(
    *,
    level: float = 1.0,
    kinds: Optional[Dict[str, float]] = None,
    vocabulary: Optional[str] = None,
    seed: int = 0,
) -> Augmenter:
    """Build an augmenter that writes medications as people of one country do.

    The kinds: `drugs` (names on the market), `names` (with suffixes and makers),
    `compounds` (`Ramipril-Therapie`, in German), `schemes` (`1-0-1`, `2 x 1`),
    `frequencies`, `durations`, `counts`, `forms` (in other words, abbreviated),
    `units`, `numbers` (decimal commas, thousands), `spaces` (before units), `layout`
    (separators, lines, bullets), `convention` (French amounts without a count are
    DOSAGE), `case` and `accents`. The tables are there for French and German; the
    language is that of the pipeline.

    level (float): Share of the texts that are varied, in [0, 1]; the convention holds
        for all texts.
    kinds (Optional[Dict[str, float]]): Probability that a place is varied, by kind, in
        [0, 1]: of each name for `drugs` and `names`, of the text for `convention`, `case` and
        `accents`, of each entity or gap for the others. Kinds that are not named are
        off; by default all are on.
    vocabulary (Optional[str]): Folder with more names, of which every file is used
        that is there; see `load_vocabulary`.
    seed (int): Seed of all choices.
    RETURNS (Callable[[Language, Example], Iterator[Example]]): The augmenter.
    RAISES (ValueError): E711 or E712 if a setting is wrong.
    """
    return LocalVariation(level=level, kinds=kinds, vocabulary=vocabulary, seed=seed)
