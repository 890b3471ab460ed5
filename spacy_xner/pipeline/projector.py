import warnings
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)
from typing import Counter as CounterT
from collections import Counter
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import Config

from ..aligners.subwords import find_tokens
from ..ensembles.recognizer import get_span_scores
from ..errors import Errors, Warnings
from ..projectors.types import (
    Block,
    LabelProbabilities,
    Projection,
    ProjectionInput,
    ScoredSpan,
    SourceEntity,
)
from ..projectors.types import Projector as ProjectorMethod
from ..translation import (
    MASKED_SPANS_KEY,
    SPANS_KEY,
    ProjectedSpan,
    Range,
    Translation,
    count_spans,
    filter_by_score,
    find_missing,
    get_token_ranges,
    set_span_group,
    tokenize,
)
from .base import TranslationPipe

DEFAULT_CONFIG_TEXT = """
[projector]
policy = "mask"
threshold = 0.2
target_precision = null
direction = "auto"
filters = []
spans_key = null
ner_key = null
number_labels = null
overwrite_ents = false
attr = "xner_translations"
batch_size = 64
calibration = null

[projector.projector]
@misc = "spacy-xner.candidate_projector.v1"

[projector.scorer]
@scorers = "spacy-xner.projection_scorer.v1"
"""
DEFAULT_CONFIG = Config().from_str(DEFAULT_CONFIG_TEXT)["projector"]

DIRECTIONS = ("auto", "forward", "backward")


@Language.factory(
    "xner_projector",
    assigns=["doc.ents", "doc.spans", "doc._.xner_translations"],
    requires=["doc._.xner_translations"],
    default_config=DEFAULT_CONFIG,
    default_score_weights={
        "xner_f": 1.0,
        "xner_p": 0.0,
        "xner_r": 0.0,
        "xner_per_type": None,
    },
)
def make_projector(
    nlp: Language,
    name: str,
    projector: Callable,
    calibration: Optional[Callable],
    policy: str,
    threshold: float,
    target_precision: Optional[float],
    direction: str,
    filters: List[str],
    spans_key: Optional[str],
    ner_key: Optional[str],
    number_labels: Optional[List[str]],
    overwrite_ents: bool,
    attr: str,
    batch_size: int,
    scorer: Optional[Callable],
) -> "Projector":
    """Build the component that carries entities from one text over to the other.

    projector (Callable): What finds the place of each entity:
        `spacy_xner.projectors.types.Projector`.
    calibration (Optional[Callable]): What adds to the scores of spans the probability
        of being right, such as `spacy-xner.calibration.v1`. None for no probability.
    policy (str): What becomes of doubtful and lost entities: "keep", "drop_entity",
        "mask" or "drop_sentence".
    threshold (float): Spans with a lower probability, or without a calibration with a
        lower score, are doubtful, in [0, 1].
    target_precision (Optional[float]): Share of the spans that are not doubtful that
        should be right, in [0, 1]: the calibration picks the threshold, and spans of
        which it knows nothing are doubtful. None takes `threshold`.
    direction (str): "forward" from the Doc onto its translations, "backward" from the
        translations onto the Doc, "auto" to go backward where an annotator has run.
    filters (List[str]): Sentence filters to apply: "comp_src", "comp_tgt", "comp_ins".
    spans_key (Optional[str]): Span group of the Doc to carry forward. None for
        `doc.ents`.
    ner_key (Optional[str]): Span group of the Doc with what a recogniser found in it,
        for the candidates and scores of that kind, or "ents" for `doc.ents`; read
        going backward, see `get_recognised`. Going forward, these are the entities that
        an annotator found on the translation.
    number_labels (Optional[List[str]]): Labels that must keep their numbers and
        units. None for STRENGTH and DOSAGE.
    overwrite_ents (bool): Whether entities projected backward replace entities of the
        Doc that they overlap; otherwise they give way.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs handled together.
    scorer (Optional[Callable]): The scoring method.
    RETURNS (Projector): The component.
    """
    return Projector(
        nlp.vocab,
        projector,
        name,
        calibration=calibration,
        policy=policy,
        threshold=threshold,
        target_precision=target_precision,
        direction=direction,
        filters=filters,
        spans_key=spans_key,
        ner_key=ner_key,
        number_labels=number_labels,
        overwrite_ents=overwrite_ents,
        attr=attr,
        batch_size=batch_size,
        scorer=scorer,
    )


class _Side(NamedTuple):
    """One side of a translation: what carries the entities, or receives them.

    words (List[str]): The tokens.
    spaces (List[bool]): Whether a space follows each token.
    ranges (List[Range]): Character range of each token.
    """

    words: List[str]
    spaces: List[bool]
    ranges: List[Range]


class _Job(NamedTuple):
    """The projection of one translation.

    doc (int): Index of the Doc in the batch.
    translation (Translation): The translation.
    is_backward (bool): Whether the translation carries the entities.
    item (ProjectionInput): What the projector gets.
    flags (List[List[str]]): Guard flags of each block.
    entities (List[Range]): Character range of each entity.
    receiving (List[Range]): Character range of each token of the receiving side.
    blank (List[Tuple[Range, str]]): Characters and label of entities of nothing but
        white space, which are not projected.
    """

    doc: int
    translation: Translation
    is_backward: bool
    item: ProjectionInput
    flags: List[List[str]]
    entities: List[Range]
    receiving: List[Range]
    blank: List[Tuple[Range, str]]


class Projector(TranslationPipe):
    """Carry entities over: from the Doc onto its translations, or back onto the Doc.

    Forward, the result is in the spans and the masked ranges of each translation; see
    `doc._.xner_translated`. Backward, it is also in `doc.spans["xner"]` (kept spans,
    with `attrs["scores"]`), `doc.spans["xner_masked"]` (masked spans) and `doc.ents`:
    of kept spans that overlap, the better score wins, then the longer span, then the
    first; entities that the Doc has already stay and push out what overlaps them,
    unless `overwrite_ents` is set. The tokens of masked ranges get a missing label.

    Every span of a translation keeps its raw score. With a calibration it has a
    probability too, which then takes the place of the score wherever something is
    decided: against the threshold, between overlapping spans, in `attrs["scores"]`.

    An entity that lies in several sentence pairs joins them to one.

    vocab (Vocab): The vocabulary of the pipeline.
    projector (ProjectorMethod): What finds the place of each entity.
    name (str): Name of the component in the pipeline.
    calibration (Optional[Callable]): What adds probabilities to scores.
    policy (str): What becomes of doubtful and lost entities.
    threshold (float): Spans with a lower probability or score are doubtful, in [0, 1].
    target_precision (Optional[float]): Lets the calibration pick the threshold.
    direction (str): "forward", "backward" or "auto".
    filters (List[str]): Sentence filters to apply.
    spans_key (Optional[str]): Span group of the Doc to carry forward. None for
        `doc.ents`.
    ner_key (Optional[str]): Where a recogniser left what it found in the Doc.
    number_labels (Optional[List[str]]): Labels that must keep their numbers.
    overwrite_ents (bool): Whether entities projected backward replace others.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs handled together.
    scorer (Optional[Callable]): The scoring method.
    """

    def __init__(
        self,
        vocab: Vocab,
        projector: ProjectorMethod,
        name: str = "xner_projector",
        *,
        calibration: Optional[Callable] = None,
        policy: str,
        threshold: float,
        target_precision: Optional[float] = None,
        direction: str,
        filters: List[str],
        spans_key: Optional[str],
        ner_key: Optional[str] = None,
        number_labels: Optional[List[str]],
        overwrite_ents: bool,
        attr: str,
        batch_size: int,
        scorer: Optional[Callable],
    ):
        super().__init__(
            vocab,
            name,
            {
                "policy": policy,
                "threshold": threshold,
                "target_precision": target_precision,
                "direction": direction,
                "filters": list(filters),
                "spans_key": spans_key,
                "ner_key": ner_key,
                "number_labels": number_labels,
                "overwrite_ents": overwrite_ents,
                "attr": attr,
                "batch_size": batch_size,
            },
        )
        # here and below: not needed, and not loaded, before there is a projector
        from ..projectors.policies import FILTERS, POLICIES

        self._check_setting("policy", policy in POLICIES, f"one of {POLICIES}")
        self._check_setting(
            "threshold", 0.0 <= threshold <= 1.0, "a number from 0 to 1"
        )
        fine = target_precision is None or (
            calibration is not None and 0.0 <= target_precision <= 1.0
        )
        self._check_setting(
            "target_precision", fine, "a number from 0 to 1, beside a calibration"
        )
        self._check_setting(
            "direction", direction in DIRECTIONS, f"one of {DIRECTIONS}"
        )
        self._check_setting(
            "filters", set(filters) <= set(FILTERS), f"some of {FILTERS}"
        )
        self.projector = projector
        self.calibration = calibration
        self.scorer = scorer
        self._report: CounterT[Tuple[str, str]] = Counter()
        # methods that the user has been warned of
        self._uncalibrated: Set[str] = set()

    @property
    def threshold(self) -> float:
        """Get the threshold in use: the setting, or that of the target precision.

        RETURNS (float): Spans with a lower probability, or without a calibration with
            a lower score, are doubtful.
        RAISES (ValueError): If no threshold reaches `target_precision`, or there is no
            calibration to choose one.
        """
        precision = self.cfg["target_precision"]
        if precision is None:
            return self.cfg["threshold"]
        self._check_setting(
            "target_precision",
            self.calibration is not None,
            "a number from 0 to 1, beside a calibration",
        )
        return self.calibration.threshold(precision)  # type: ignore[union-attr]

    def predict(self, docs: Sequence[Doc]) -> List[Dict[str, Translation]]:
        """Project the entities of a batch of Docs.

        docs (Sequence[Doc]): The Docs.
        RETURNS (List[Dict[str, Translation]]): For each Doc copies of its
            translations with spans and masked ranges, keyed by language.
        RAISES (ValueError): If a translation is not aligned, or not annotated although
            the direction is "backward", or no threshold reaches `target_precision`.
        """
        threshold = self.threshold
        jobs = [
            self._make_job(i, doc, translation)
            for i, doc in enumerate(docs)
            for translation in self._get_translations(doc).values()
        ]
        by_lang: Dict[str, List[int]] = {}
        for j, job in enumerate(jobs):
            translation = job.translation
            lang = translation.source_lang if job.is_backward else translation.lang
            by_lang.setdefault(lang, []).append(j)
        projections: Dict[int, List[Projection]] = {}
        for lang, indices in by_lang.items():
            results = self.projector([jobs[j].item for j in indices], lang)
            if len(results) != len(indices):
                raise ValueError(
                    Errors.E013.format(
                        what="projector",
                        n_results=len(results),
                        n_inputs=len(indices),
                    )
                )
            if self.calibration is not None:
                results = [self.calibration(found) for found in results]
                self._warn_of_methods(results)
            projections.update(zip(indices, results))
        annotations: List[Dict[str, Translation]] = [{} for _ in docs]
        for j, job in enumerate(jobs):
            annotations[job.doc][job.translation.lang] = self._decide(
                job, projections[j], threshold
            )
        return annotations

    def set_annotations(
        self, docs: Sequence[Doc], annotations: List[Dict[str, Translation]]
    ) -> None:
        """Write the result to a batch of Docs and count what became of the entities.

        docs (Sequence[Doc]): The Docs.
        annotations (List[Dict[str, Translation]]): What `predict` returned.
        """
        super().set_annotations(docs, annotations)
        counts: CounterT[Tuple[str, str]] = Counter()
        for doc, translations in zip(docs, annotations):
            backward = [
                translation
                for translation in translations.values()
                if translation.direction == "backward"
            ]
            if backward:
                set_entities(doc, backward, overwrite_ents=self.cfg["overwrite_ents"])
            for translation in translations.values():
                counts.update(count_spans(translation))
        self._report.update(counts)

    def report(self) -> CounterT[Tuple[str, str]]:
        """Count what became of the entities since the last reset, in this process.

        RETURNS (Counter[Tuple[str, str]]): Numbers by language of the translation and
            by "status" or "status:reason".
        """
        return Counter(self._report)

    def reset_report(self) -> None:
        """Begin to count anew."""
        self._report = Counter()

    def _make_job(self, i: int, doc: Doc, translation: Translation) -> _Job:
        """Get everything ready to project one translation."""
        is_backward = self._is_backward(translation)
        if translation.text and not translation.tokens:
            raise ValueError(Errors.E021.format(lang=translation.lang, name=self.name))
        for link in translation.links:
            if len(doc) <= link.source:
                raise ValueError(
                    Errors.E022.format(
                        lang=translation.lang, index=link.source, n_tokens=len(doc)
                    )
                )
        target = tokenize(translation)
        carrying, receiving = _get_side(doc), _get_side(target)
        links = [
            (link.source, link.target, link.probability) for link in translation.links
        ]
        pairs = [
            (
                find_tokens(pair.source_start, pair.source_end, carrying.ranges),
                find_tokens(pair.target_start, pair.target_end, receiving.ranges),
                pair.flags,
            )
            for pair in translation.sentences
        ]
        if is_backward:
            carrying, receiving = receiving, carrying
            links = [(target, source, p) for source, target, p in links]
            pairs = [(targets, sources, flags) for sources, targets, flags in pairs]
            annotated = _get_annotations(translation, carrying.ranges)
            target = doc
            spans, probabilities = get_recognised(doc, self.cfg["ner_key"])
        else:
            annotated = self._get_doc_entities(doc)
            spans, probabilities = _get_annotated(translation, receiving.ranges), {}
        entities, ranges, blank = _strip_entities(annotated, carrying.words)
        blocks, flags = join_pairs(
            pairs, entities, len(carrying.words), len(receiving.words)
        )
        marked = (
            {} if is_backward else get_marked(translation, ranges, receiving.ranges)
        )
        item = ProjectionInput(
            source_words=carrying.words,
            target_words=receiving.words,
            entities=entities,
            links=links,
            target_blocks=blocks,
            source_spaces=carrying.spaces,
            target_spaces=receiving.spaces,
            source_lang=translation.lang if is_backward else translation.source_lang,
            marked=marked,
            target_spans=spans,
            target_probabilities=probabilities,
            target_doc=target,
        )
        return _Job(
            i, translation, is_backward, item, flags, ranges, receiving.ranges, blank
        )

    def _is_backward(self, translation: Translation) -> bool:
        is_annotated = translation.direction == "backward"
        if self.cfg["direction"] == "backward" and not is_annotated:
            raise ValueError(Errors.E020.format(lang=translation.lang, name=self.name))
        return is_annotated and self.cfg["direction"] != "forward"

    def _get_doc_entities(self, doc: Doc) -> List[Tuple[SourceEntity, Range]]:
        """Get the entities of a Doc, in tokens and in characters."""
        key = self.cfg["spans_key"]
        spans: Iterable = doc.ents
        if key is not None:
            spans = doc.spans.get(key, [])
        return [
            (
                SourceEntity(span.start, span.end, span.label_),
                (span.start_char, span.end_char),
            )
            for span in spans
        ]

    def _warn_of_methods(self, results: List[List[Projection]]) -> None:
        """Warn once of each method that the calibration knows nothing of."""
        methods = {
            projection.method
            for projections in results
            for projection in projections
            if projection.start >= 0 and projection.probability is None
        } - self._uncalibrated
        if methods:
            self._uncalibrated |= methods
            names = ", ".join(repr(method) for method in sorted(methods))
            warnings.warn(Warnings.W301.format(methods=names), stacklevel=2)

    def _decide(
        self, job: _Job, projections: List[Projection], threshold: float
    ) -> Translation:
        """Apply the policy and note the result in a copy of the translation."""
        from ..projectors.policies import apply_policy
        from ..projectors.reasons import WHITE_SPACE
        from ..projectors.tables import NUMBER_LABELS

        labels = self.cfg["number_labels"]
        decision = apply_policy(
            job.item,
            projections,
            policy=self.cfg["policy"],
            threshold=threshold,
            flags=job.flags,
            filters=self.cfg["filters"],
            number_labels=NUMBER_LABELS
            if labels is None
            else frozenset(label.upper() for label in labels),
            calibrated=self.cfg["target_precision"] is not None,
            target_lang=(
                job.translation.source_lang if job.is_backward else job.translation.lang
            ),
        )
        spans = [
            ProjectedSpan(
                start=-1,
                end=-1,
                label=label,
                score=0.0,
                source_start=source[0],
                source_end=source[1],
                method="",
                reason=WHITE_SPACE,
                status="dropped",
            )
            for source, label in job.blank
        ]
        for projection, status, reason in zip(
            projections, decision.statuses, decision.reasons
        ):
            start, end = -1, -1
            if 0 <= projection.start < projection.end:
                start = job.receiving[projection.start][0]
                end = job.receiving[projection.end - 1][1]
            source_start, source_end = job.entities[projection.entity]
            spans.append(
                ProjectedSpan(
                    start=start,
                    end=end,
                    label=job.item.entities[projection.entity].label,
                    score=projection.score,
                    source_start=source_start,
                    source_end=source_end,
                    method=projection.method,
                    reason=reason,
                    status=status,
                    probability=projection.probability,
                )
            )
        return replace(
            job.translation,
            direction="backward" if job.is_backward else "forward",
            spans=spans,
            masked=[
                (job.receiving[start][0], job.receiving[end - 1][1])
                for start, end in decision.masked
            ],
        )

    def _get_parts(self) -> Dict[str, Any]:
        parts = {"projector": self.projector, "calibration": self.calibration}
        return {name: part for name, part in parts.items() if part is not None}


def _get_side(doc: Doc) -> _Side:
    text, ranges = doc.text, get_token_ranges(doc)
    return _Side(
        [text[start:end] for start, end in ranges],
        [text[end : end + 1] == " " for _, end in ranges],
        ranges,
    )


def _get_annotations(
    translation: Translation, tokens: Sequence[Range]
) -> List[Tuple[SourceEntity, Range]]:
    """Get the entities found on a translation: widened to whole tokens, none for white
    space between tokens; and their characters."""
    annotated = []
    for start, end, label, _ in translation.entities:
        found = find_tokens(start, end, tokens)
        annotated.append((SourceEntity(found.start, found.stop, label), (start, end)))
    return annotated


def get_marked(
    translation: Translation, entities: Sequence[Range], tokens: Sequence[Range]
) -> Dict[int, Range]:
    """Get the tokens of the entities that were translated between markers.

    translation (Translation): The translation.
    entities (Sequence[Range]): Characters of each entity in the Doc.
    tokens (Sequence[Range]): Characters of each token of the translation.
    RETURNS (Dict[int, Range]): Tokens of each entity, widened to whole tokens, by its
        number.
    """
    places = {
        (span.source_start, span.source_end): (span.target_start, span.target_end)
        for pair in translation.sentences
        for span in pair.markers
    }
    marked = {}
    for number, entity in enumerate(entities):
        if entity in places:
            found = find_tokens(*places[entity], tokens)
            if found:
                marked[number] = (found.start, found.stop)
    return marked


def _get_annotated(
    translation: Translation, tokens: Sequence[Range]
) -> List[ScoredSpan]:
    """Get what was found on a translation as scored token ranges."""
    found = [
        (find_tokens(start, end, tokens), label, score)
        for start, end, label, score in translation.entities
    ]
    return [
        (place.start, place.stop, label, score)
        for place, label, score in found
        if place
    ]


def get_recognised(
    doc: Doc, key: Optional[str]
) -> Tuple[List[ScoredSpan], Dict[str, LabelProbabilities]]:
    """Read what a named entity recogniser left on a Doc.

    Scores of spans are in `doc.spans[key].attrs["scores"]`, as spaCy's span categorizer
    writes them; spans without one count as certain. Probabilities of tokens are in
    `doc.spans[key].attrs["token_probabilities"]`: for each label the list of P(B-label)
    and the list of P(I-label) of all tokens.

    doc (Doc): The Doc.
    key (Optional[str]): The span group, or "ents" for `doc.ents`. None for nothing.
    RETURNS (Tuple[List[ScoredSpan], Dict[str, LabelProbabilities]]): Start, end, label
        and score of every span; probabilities of the tokens by label.
    """
    if key is None:
        return [], {}
    spans: Iterable = doc.ents
    probabilities: Dict[str, LabelProbabilities] = {}
    if key != "ents":
        spans = doc.spans.get(key, [])
        if key in doc.spans:
            given = doc.spans[key].attrs.get("token_probabilities") or {}
            probabilities = {
                label: (list(begin), list(inside))
                for label, (begin, inside) in given.items()
            }
    scores = get_span_scores(doc, None if key == "ents" else key)
    return [
        (
            span.start,
            span.end,
            span.label_,
            scores.get((span.start, span.end, span.label), 1.0),
        )
        for span in spans
        if span.start < span.end
    ], probabilities


def _strip_entities(
    annotated: Iterable[Tuple[SourceEntity, Range]], words: Sequence[str]
) -> Tuple[List[SourceEntity], List[Range], List[Tuple[Range, str]]]:
    """Take white space off the edges of entities, and apart those of nothing else.

    annotated (Iterable[Tuple[SourceEntity, Range]]): The entities, in tokens and in
        characters.
    words (Sequence[str]): The tokens.
    RETURNS (Tuple[List[SourceEntity], List[Range], List[Tuple[Range, str]]]): The
        entities, their characters, and characters and label of those of white space.
    """
    entities, ranges, blank = [], [], []
    for entity, characters in annotated:
        tokens = [i for i in range(entity.start, entity.end) if words[i].strip()]
        if tokens:
            entities.append(SourceEntity(tokens[0], tokens[-1] + 1, entity.label))
            ranges.append(characters)
        else:
            blank.append((characters, entity.label))
    return entities, ranges, blank


def join_pairs(
    pairs: Sequence[Tuple[range, range, Sequence[str]]],
    entities: Sequence[SourceEntity],
    n_source: int,
    n_target: int,
) -> Tuple[List[Block], List[List[str]]]:
    """Turn sentence pairs into blocks that nothing crosses.

    Neighbours are joined when an entity lies in both, or when they share a token on
    either side. The white space after a sentence belongs to it.

    pairs (Sequence[Tuple[range, range, Sequence[str]]]): Tokens of the carrying and of
        the receiving side and the flags of each sentence pair, in order.
    entities (Sequence[SourceEntity]): The entities of the carrying side.
    n_source (int): Number of tokens of the carrying side.
    n_target (int): Number of tokens of the receiving side.
    RETURNS (Tuple[List[Block], List[List[str]]]): The blocks, which cover the carrying
        side, and the flags of each.
    """
    if not pairs:
        return [(0, n_source, 0, n_target)], [[]]
    # for each token the end of the entity that reaches farthest over it
    reach = list(range(1, n_source + 1))
    for entity in entities:
        for token in range(entity.start, entity.end):
            reach[token] = max(reach[token], entity.end)
    starts: List[int] = []
    ranges: List[Range] = []
    flags: List[List[str]] = []
    source_end, target_end = 0, 0
    for sources, targets, pair_flags in pairs:
        crossed = not sources or sources.start < source_end
        if ranges and (crossed or (targets and targets.start < target_end)):
            first, last = ranges[-1]
            if targets:
                first = min(first, targets.start) if first < last else targets.start
                last = max(last, targets.stop)
            ranges[-1] = (first, last)
            flags[-1] += [flag for flag in pair_flags if flag not in flags[-1]]
        else:
            starts.append(sources.start if starts else 0)
            # nothing was found on the receiving side: an empty range
            place = (targets.start, targets.stop) if targets else (target_end,) * 2
            ranges.append(place)
            flags.append(list(pair_flags))
        source_end = max([source_end, *(reach[token] for token in sources)])
        target_end = max(target_end, ranges[-1][1])
    ends = [*starts[1:], n_source]
    blocks = [(start, end, *place) for start, end, place in zip(starts, ends, ranges)]
    return blocks, flags


def set_entities(
    doc: Doc, translations: Iterable[Translation], *, overwrite_ents: bool
) -> None:
    """Write to a Doc what was projected back onto it.

    doc (Doc): The Doc.
    translations (Iterable[Translation]): Its translations of direction "backward".
    overwrite_ents (bool): Whether projected entities replace those they overlap.
    """
    kept, masked_spans, masked = [], [], []
    for translation in translations:
        masked.extend(translation.masked)
        for span in translation.spans:
            item = (span.start, span.end, span.label, span.confidence)
            if span.status == "kept":
                kept.append(item)
            elif span.status == "masked" and span.start >= 0:
                masked_spans.append(item)
    spans, scores = set_span_group(doc, SPANS_KEY, kept)
    if masked_spans:
        set_span_group(doc, MASKED_SPANS_KEY, masked_spans)
    elif MASKED_SPANS_KEY in doc.spans:
        del doc.spans[MASKED_SPANS_KEY]
    ents = filter_by_score(spans, scores)
    first, second = (ents, doc.ents) if overwrite_ents else (doc.ents, ents)
    taken = {i for ent in first for i in range(ent.start, ent.end)}
    ents = [*first] + [
        ent for ent in second if taken.isdisjoint(range(ent.start, ent.end))
    ]
    doc.set_ents(ents, missing=find_missing(doc, masked, ents))
