from typing import Any, Callable, List, Optional, Sequence, Tuple

import numpy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab
from thinc.api import Config

from ..aligners.subwords import find_tokens
from ..ensembles import (
    CarriedSpan,
    TokenProbabilities,
    carry_over,
    decode,
    get_recognitions,
    mix,
)
from ..ensembles.types import BEGIN, INSIDE, LAST, TAGS, UNIT, Recognition
from ..errors import Errors
from ..translation import (
    SPANS_KEY,
    Range,
    Translation,
    find_missing,
    get_token_ranges,
    set_span_group,
    tokenize,
)
from .base import TranslationPipe
from .holder import PipelineHolder, PipelineUser

ENSEMBLE_KEY = "xner_ensemble"
"""Key of the span group with the entities and their probabilities."""

DEFAULT_CONFIG_TEXT = """
[ensemble]
pipeline = null
lang = "en"
weight = 0.5
overwrite_ents = false
include_pipeline = true
attr = "xner_translations"
batch_size = 64

[ensemble.scorer]
@scorers = "spacy.ner_scorer.v1"
"""
DEFAULT_CONFIG = Config().from_str(DEFAULT_CONFIG_TEXT)["ensemble"]


@Language.factory(
    "xner_ensemble",
    assigns=["doc.ents", "doc.spans"],
    requires=["doc._.xner_translations"],
    default_config=DEFAULT_CONFIG,
    default_score_weights={
        "ents_f": 1.0,
        "ents_p": 0.0,
        "ents_r": 0.0,
        "ents_per_type": None,
    },
)
def make_ensemble(
    nlp: Language,
    name: str,
    pipeline: Optional[str],
    lang: str,
    weight: float,
    overwrite_ents: bool,
    include_pipeline: bool,
    attr: str,
    batch_size: int,
    scorer: Optional[Callable],
) -> "Ensemble":
    """Build the component that joins translate-train and translate-test.

    pipeline (Optional[str]): Path or package name of the pipeline that was trained for
        the language of the Docs.
    lang (str): Language code of the translations that were annotated.
    weight (float): Share of translate-test in the mean, in [0, 1].
    overwrite_ents (bool): Whether the entities replace those that the Doc had before
        its translations were projected.
    include_pipeline (bool): Whether `to_disk` and `to_bytes` contain the pipeline.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs handled together.
    scorer (Optional[Callable]): The scoring method.
    RETURNS (Ensemble): The component.
    """
    return Ensemble(
        nlp.vocab,
        name,
        pipeline=pipeline,
        lang=lang,
        weight=weight,
        overwrite_ents=overwrite_ents,
        include_pipeline=include_pipeline,
        attr=attr,
        batch_size=batch_size,
        scorer=scorer,
    )


class Ensemble(PipelineUser, TranslationPipe):
    """Join what was projected back onto Docs with what another pipeline finds in them.

    For each token the mean of the label probabilities of both: of a pipeline that was
    trained for the language (translate-train), and of the pipeline that annotated the
    translation (translate-test), whose probabilities are carried over by the projected
    entities and the word links. Tokens without a projection have those of the first.
    The entities with the most probable labels replace those of the projector in
    `doc.ents`; they are in `doc.spans["xner_ensemble"]` too, with their probabilities
    in `attrs["scores"]`. No label is missing then. Source: Ebing & Glavaš 2025.

    The probabilities of an entity recogniser of spaCy are exact sums over all of its
    analyses; other pipelines have the scores of their span groups, or their entities
    count as certain. See `spacy_xner.ensembles`.

    vocab (Vocab): The vocabulary of the pipeline.
    name (str): Name of the component in the pipeline.
    pipeline (Optional[str]): Path or package name of the pipeline that was trained for
        the language of the Docs. It is loaded at the first use.
    lang (str): Language code of the translations that were annotated.
    weight (float): Share of translate-test in the mean, in [0, 1].
    overwrite_ents (bool): Whether the entities replace those that the Doc had before.
    include_pipeline (bool): Whether `to_disk` and `to_bytes` contain the pipeline.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs handled together.
    scorer (Optional[Callable]): The scoring method.
    """

    def __init__(
        self,
        vocab: Vocab,
        name: str = "xner_ensemble",
        *,
        pipeline: Optional[str],
        lang: str,
        weight: float,
        overwrite_ents: bool,
        include_pipeline: bool,
        attr: str,
        batch_size: int,
        scorer: Optional[Callable],
    ):
        super().__init__(
            vocab,
            name,
            {
                "pipeline": pipeline,
                "lang": lang,
                "weight": weight,
                "overwrite_ents": overwrite_ents,
                "include_pipeline": include_pipeline,
                "attr": attr,
                "batch_size": batch_size,
            },
        )
        self._check_setting("weight", 0.0 <= weight <= 1.0, "a number from 0 to 1")
        self.scorer = scorer
        self.holder = PipelineHolder(pipeline, name=name)

    def predict(self, docs: Sequence[Doc]) -> List[Any]:
        """Find the entities of a batch of Docs.

        docs (Sequence[Doc]): The Docs.
        RETURNS (List[List[Tuple[int, int, str, float]]]): Start, end (characters),
            label and probability of the entities of each Doc.
        RAISES (ValueError): If a Doc has no annotated translation, or the pipeline
            can't be loaded or changes the tokens.
        """
        found = []
        for doc, probabilities in zip(docs, self._mix(docs)):
            ranges = get_token_ranges(doc)
            found.append(
                [
                    (ranges[start][0], ranges[end - 1][1], label, score)
                    for start, end, label, score in decode(probabilities)
                ]
            )
        return found

    def recognize(self, docs: Sequence[Doc]) -> List[Recognition]:
        """Work out how likely each label is for each token, and the entities.

        docs (Sequence[Doc]): Docs that have been through the components before this
            one; they are not changed.
        RETURNS (List[Recognition]): The means of both pipelines, for teachers and
            other ensembles. Labels that neither has named for a Doc are left out.
        RAISES (ValueError): As for `predict`.
        """
        return [
            Recognition(probabilities, decode(probabilities))
            for probabilities in self._mix(docs)
        ]

    def _mix(self, docs: Sequence[Doc]) -> List[TokenProbabilities]:
        """Take the mean of both pipelines for each Doc."""
        translations = [self._get_annotated(doc) for doc in docs]
        nlp = self.holder.load()
        copies = [_copy_tokens(doc, nlp.vocab) for doc in docs]
        labelled = list(nlp.pipe(copies))
        for doc, copy in zip(docs, labelled):
            if len(labelled) != len(docs) or get_token_ranges(doc) != get_token_ranges(
                copy
            ):
                raise ValueError(
                    Errors.E025.format(pipeline=self.holder.source, name=self.name)
                )
        found = []
        for doc, translation, own in zip(
            docs, translations, get_recognitions(nlp, labelled)
        ):
            other, weights = read_projection(doc, translation)
            found.append(mix(own.probabilities, other, self.cfg["weight"] * weights))
        return found

    def set_annotations(self, docs: Sequence[Doc], annotations: List[Any]) -> None:
        """Write the entities to a batch of Docs.

        docs (Sequence[Doc]): The Docs.
        annotations (List[List[Tuple[int, int, str, float]]]): What `predict` returned.
        """
        for doc, items in zip(docs, annotations):
            made = {
                (span.start, span.end, span.label)
                for key in (SPANS_KEY, ENSEMBLE_KEY)
                for span in doc.spans.get(key, ())
            }
            others = [
                ent for ent in doc.ents if (ent.start, ent.end, ent.label) not in made
            ]
            spans, _ = set_span_group(doc, ENSEMBLE_KEY, items)
            first, second = (
                (spans, others) if self.cfg["overwrite_ents"] else (others, spans)
            )
            taken = {i for ent in first for i in range(ent.start, ent.end)}
            rest = [
                ent for ent in second if taken.isdisjoint(range(ent.start, ent.end))
            ]
            doc.set_ents([*first, *rest], default="outside")

    def _get_annotated(self, doc: Doc) -> Translation:
        lang, attr = self.cfg["lang"], self.cfg["attr"]
        found = self._get_translations(doc)
        if lang not in found:
            available = ", ".join(sorted(found)) or "none"
            raise ValueError(
                Errors.E005.format(lang=lang, attr=attr, available=available)
            )
        translation = found[lang]
        if translation.direction != "backward":
            raise ValueError(Errors.E020.format(lang=lang, name=self.name))
        if translation.entities and not translation.probabilities:
            raise ValueError(Errors.E026.format(lang=lang, name=self.name))
        return translation


def read_projection(
    doc: Doc, translation: Translation
) -> Tuple[TokenProbabilities, numpy.ndarray]:
    """Read the label probabilities that a translation carries over to its Doc.

    doc (Doc): The Doc.
    translation (Translation): Its annotated, aligned and projected translation.
    RETURNS (Tuple[TokenProbabilities, numpy.ndarray]): The probabilities of the Doc's
        tokens, and how much they count, see `carry_over`.
    """
    tokens, own = get_token_ranges(tokenize(translation)), get_token_ranges(doc)
    kept = sorted(
        (span for span in translation.spans if span.status == "kept"),
        key=_by_confidence,
    )
    spans = [
        CarriedSpan(
            _cover(span.source_start, span.source_end, tokens),
            _cover(span.start, span.end, own),
            1.0 if span.probability is None else span.probability,
        )
        for span in kept
    ]
    ents = [Span(doc, *span.target) for span in spans]
    unknown = [
        i
        for gap in find_missing(doc, translation.masked, ents)
        for i in range(gap.start, gap.end)
    ]
    return carry_over(
        read_probabilities(translation, tokens),
        len(doc),
        links=[(target, source, p) for source, target, p in translation.links],
        spans=spans,
        unknown=unknown,
    )


def read_probabilities(
    translation: Translation, tokens: Sequence[Range]
) -> TokenProbabilities:
    """Get the label probabilities of the tokens of a translation.

    Tokens of the pipeline that annotated it can differ from those of the translation:
    a token has the mean of those that it shares characters with.

    translation (Translation): The translation.
    tokens (Sequence[Tuple[int, int]]): Character range of each of its tokens.
    RETURNS (TokenProbabilities): The probabilities.
    """
    items = translation.probabilities
    labels = sorted({label[2:] for _, _, label, _ in items})
    columns = {label: i for i, label in enumerate(labels)}
    found = TokenProbabilities.empty(labels, len(tokens))
    for start, end, label, probability in items:
        places = find_tokens(start, end, tokens)
        for i in places:
            tag = TAGS.index(label[0])
            if len(places) > 1:
                tag = _split_tag(tag, i == places[0], i == places[-1])
            first, last = tokens[i]
            share = (min(end, last) - max(start, first)) / (last - first)
            found.values[i, columns[label[2:]], tag] += share * probability
    return found


def _split_tag(tag: int, is_first: bool, is_last: bool) -> int:
    """Get the place of a part of a token."""
    if is_first and tag in (BEGIN, UNIT):
        return BEGIN
    if is_last and tag in (LAST, UNIT):
        return LAST
    return INSIDE


def _by_confidence(span: Any) -> Tuple[float, int]:
    return -span.confidence, span.start


def _cover(start: int, end: int, tokens: Sequence[Range]) -> Range:
    found = find_tokens(start, end, tokens)
    return (found.start, found.stop) if found else (0, 0)


def _copy_tokens(doc: Doc, vocab: Vocab) -> Doc:
    """Make a Doc with the same tokens and nothing else."""
    return Doc(
        vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
    )
