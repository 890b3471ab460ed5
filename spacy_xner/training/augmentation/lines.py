import functools
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple
from random import Random

from spacy.util import registry

from ...corpora.synthetic import generate
from .annotated import AnnotatedText, Edit
from .base import TextAugmenter, check_share, choose_kinds
from .chained import Augmenter
from .convention import relabel_strengths
from .layout import merge_periods
from .local import Local, load_local
from .medications import Medication, find_medications
from .phrases import LOCAL_LANGUAGES
from .writer import LineWriter

_MOST = 8
_OWN_LINES = ("infusion", "insulin")
_CONTEXTS = 2000

KINDS: Dict[str, float] = {
    "pairs": 0.05,
    "names": 0.06,
    "compounds": 0.03,
    "regimens": 0.03,
    "rates": 0.04,
    "bags": 0.02,
    "scales": 0.015,
    "periods": 0.06,
    "limits": 0.03,
    "forms": 0.03,
    "words": 0.03,
    "narrative": 0.25,
    "plain": 0.1,
    "prose": 0.15,
    "passages": 0.07,
}
"""Kinds of lines and sentences that are written for their own sake, with the share
of all lines (or sentences) that each has."""


class LocalLines(TextAugmenter):
    """Writes prescriptions of a country from what texts say of drugs."""

    languages = LOCAL_LANGUAGES

    def __init__(
        self,
        *,
        level: float = 1.0,
        own: float = 0.3,
        fill: float = 0.8,
        sentences: float = 0.2,
        context: float = 0.2,
        kinds: Optional[Dict[str, float]] = None,
        vocabulary: Optional[str] = None,
        seed: int = 0,
    ) -> None:
        """Prepare the writer; see `create_local_lines`.

        level (float): Share of the texts with drugs that are rewritten, in [0, 1].
        own (float): Share of the lines about a product of the country, in [0, 1].
        fill (float): Probability that a missing part is drawn, in [0, 1].
        sentences (float): Share of texts of sentences, in [0, 1].
        context (float): Share of texts among others without a drug, in [0, 1].
        kinds (Optional[Dict[str, float]]): Shares of the kinds of lines, in [0, 1].
        vocabulary (Optional[str]): Folder with more names.
        seed (int): Seed of all choices.
        RAISES (ValueError): E711 if a setting is out of range, E712 for an unknown
            kind.
        """
        super().__init__(level=level, seed=seed)
        for name, share in (
            ("own", own),
            ("fill", fill),
            ("sentences", sentences),
            ("context", context),
        ):
            check_share(name, share)
        self.own = own
        self.fill = fill
        self.sentences = sentences
        self.context = context
        self.kinds = choose_kinds(kinds, KINDS)
        self.vocabulary = vocabulary

    def vary(self, text: AnnotatedText, rng: Random, *, lang: str) -> AnnotatedText:
        """Write a prescription about the drugs of a text.

        text (AnnotatedText): The text; it is not changed.
        rng (Random): Source of chance.
        lang (str): Language code.
        RETURNS (AnnotatedText): The prescription; the same object where the text names
            no drug, or is not chosen.
        RAISES (ValueError): E714 if there are no tables, E715 if a file of the
            vocabulary can't be read.
        """
        local = load_local(lang, self.vocabulary)
        if rng.random() >= self.level:
            return text
        medications = find_medications(text, local)
        if not medications:
            return text
        made = write_prescription(
            medications,
            local,
            rng,
            own=self.own,
            fill=self.fill,
            sentences=rng.random() < self.sentences,
            kinds=self.kinds,
        )
        return add_context(made, lang, rng) if rng.random() < self.context else made


@functools.cache
def load_context(lang: str) -> Tuple[str, ...]:
    """Make texts of notes without a drug, once.

    lang (str): Language code.
    RETURNS (Tuple[str, ...]): The texts.
    """
    made = generate(
        _CONTEXTS, seed=_CONTEXTS, languages=(lang,), registers=(), negatives=1.0
    )
    return tuple(text.texts[lang].strip() for text in made)


def add_context(text: AnnotatedText, lang: str, rng: Random) -> AnnotatedText:
    """Put other texts of a note before a text, behind it, or both.

    text (AnnotatedText): The text; it is not changed.
    lang (str): Language code.
    rng (Random): Source of chance.
    RETURNS (AnnotatedText): The texts, of which the others name no drug.
    """
    before, after = rng.choice(((1, 0), (0, 1), (1, 1), (2, 0)))
    others = rng.choices(load_context(lang), k=before + after)
    join = " " if "\n" not in text.text and rng.random() < 0.4 else "\n"
    edits = []
    if before:
        edits.append(Edit(0, 0, join.join((*others[:before], ""))))
    if after:
        end = len(text.text)
        edits.append(Edit(end, end, join + others[before]))
    return merge_periods(text.apply(edits))


def write_prescription(
    medications: Sequence[Medication],
    local: Local,
    rng: Random,
    *,
    own: float,
    fill: float,
    sentences: bool = False,
    kinds: Optional[Mapping[str, float]] = None,
) -> AnnotatedText:
    """Write a prescription, a list or a few sentences about drugs.

    medications (Sequence[Medication]): The drugs and what is said of them; eight at
        most are written.
    local (Local): The tables of the language.
    rng (Random): Source of chance.
    own (float): Share of the lines about a product of the country, in [0, 1].
    fill (float): Probability that a missing part is drawn, in [0, 1].
    sentences (bool): Whether sentences are written.
    kinds (Optional[Mapping[str, float]]): Shares of the kinds of lines; by default
        there are none.
    RETURNS (AnnotatedText): The text.
    """
    writer = LineWriter(local, rng, fill=fill)
    lines: List[AnnotatedText] = []
    for medication in medications[:_MOST]:
        share = rng.random()
        if share < own * 0.2:
            medication = writer.draw_infusion()
        elif share < own * 0.3:
            medication = writer.draw_insulin()
        elif share < own:
            medication = writer.draw_medication()
        else:
            medication = writer.complete(medication)
        kind = _draw_kind(kinds or {}, writer, rng, sentence=sentences)
        if kind and medication.kind not in _OWN_LINES:
            made = writer.write_kind(kind, medication, sentence=sentences)
            if made is not None:
                lines.append(made)
                if share < own or _names(made, medication):
                    continue
        lines.append(writer.write_line(medication, sentence=sentences))
        if not sentences and rng.random() < 0.08:
            lines.append(writer.write_plain("distractor"))
    text = _join(lines, writer, rng, sentences=sentences)
    return merge_periods(text.apply(relabel_strengths(text, local)))


def _draw_kind(
    kinds: Mapping[str, float], writer: LineWriter, rng: Random, *, sentence: bool
) -> str:
    """Draw a kind of line; an empty string for an ordinary one."""
    known = writer.pools.pools["kind sentence" if sentence else "kind line"]
    rates = {kind: rate for kind, rate in kinds.items() if kind in known}
    share = rng.random() * max(1.0, sum(rates.values()))
    for kind, rate in rates.items():
        if share < rate:
            return kind
        share -= rate
    return ""


def _names(line: AnnotatedText, medication: Medication) -> bool:
    """Tell whether a line is about a drug."""
    name = medication.drug.lower()
    return any(
        label == "DRUG" and line.text[start:end].lower().startswith(name)
        for start, end, label in line.spans
    )


def _join(
    lines: List[AnnotatedText], writer: LineWriter, rng: Random, *, sentences: bool
) -> AnnotatedText:
    """Put lines together: one below the other, or in a row."""
    join, bullet = " ", ""
    if not sentences:
        join = _plain(writer.pools.draw("join", "any", rng))
        bullet = _plain(writer.pools.draw("bullet", "any", rng))
        if any("\n" in line.text for line in lines) and "\n" not in join:
            join = "\n"
    elif rng.random() < 0.3:
        join = "\n"
    single = len(lines) == 1
    out = AnnotatedText("")
    if rng.random() < (0.12 if single else 0.3):
        header = writer.write_plain("header").text
        inline = "\n" not in join and header.endswith(":")
        out.add(header + (" " if inline else "\n"))
    for number, line in enumerate(lines, start=1):
        if number > 1:
            out.add(" " if join == ". " and out.text.endswith(".") else join)
        if ("\n" in join or single) and not (single and rng.random() < 0.5):
            out.add(bullet.format(i=number))
        start = len(out.text)
        out.text += line.text
        out.spans += [
            span._replace(start=span.start + start, end=span.end + start)
            for span in line.spans
        ]
    if out.text[-1:].isalnum() and rng.random() < 0.12:
        out.add(".")
    return out


def _plain(nodes: Sequence[Any]) -> str:
    """Give the text of a join or a bullet; its number is a field."""
    signs = {"gt": ">", "i": "{i}"}
    return "".join(
        node if isinstance(node, str) else signs[node.name] for node in nodes
    )


@registry.augmenters("spacy-xner.local_lines.v1")
def create_local_lines(
    *,
    level: float = 1.0,
    own: float = 0.3,
    fill: float = 0.8,
    sentences: float = 0.2,
    context: float = 0.2,
    kinds: Optional[Dict[str, float]] = None,
    vocabulary: Optional[str] = None,
    seed: int = 0,
) -> Augmenter:
    """Build an augmenter that writes prescriptions of a country about a text's drugs.

    Drug, strength, form, dosage, frequency and duration are taken from the text and
    put in the orders in which people write them in France and Germany; missing parts
    are drawn from tables. The labels follow the country's convention. Texts that name
    no drug stay as they are.

    level (float): Share of the texts with drugs that are rewritten, in [0, 1].
    own (float): Share of the lines that are about a product of the country, an
        infusion or an insulin, instead of a drug of the text, in [0, 1].
    fill (float): Probability that the strength and form of a drug that the tables do
        not know are drawn where the text does not say them, in [0, 1].
    sentences (float): Share of the texts that become sentences of a note instead of
        lines, in [0, 1].
    context (float): Share of the texts that stand among other texts of a note, which
        name no drug, in [0, 1].
    kinds (Optional[Dict[str, float]]): Share of the lines, or of the sentences, that
        each kind has, in [0, 1]; see `KINDS`. Kinds that are not named are off; by
        default all are on.
    vocabulary (Optional[str]): Folder with more names and products, of which every
        file is used that is there; see `load_vocabulary`.
    seed (int): Seed of all choices.
    RETURNS (Callable[[Language, Example], Iterator[Example]]): The augmenter.
    RAISES (ValueError): E711 if a setting is out of range, E712 for an unknown kind.
    """
    return LocalLines(
        level=level,
        own=own,
        fill=fill,
        sentences=sentences,
        context=context,
        kinds=kinds,
        vocabulary=vocabulary,
        seed=seed,
    )
