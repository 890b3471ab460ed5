import warnings
from typing import Dict, Iterable, List, Optional, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab
from thinc.api import Config

from ..ensembles.recognizer import get_recognitions, get_span_scores
from ..ensembles.types import TAGS, Recognition
from ..errors import Errors, Warnings
from ..translation import Annotation, Translation, get_token_ranges
from .base import TranslationPipe
from .holder import PipelineHolder, PipelineUser

DEFAULT_CONFIG_TEXT = """
[annotator]
pipeline = null
lang = "en"
spans_key = null
threshold = null
probabilities = false
include_pipeline = true
attr = "xner_translations"
batch_size = 64
"""
DEFAULT_CONFIG = Config().from_str(DEFAULT_CONFIG_TEXT)["annotator"]
# Labels of tokens that are less likely are not kept.
MIN_PROBABILITY = 0.001


@Language.factory(
    "xner_annotator",
    requires=["doc._.xner_translations"],
    default_config=DEFAULT_CONFIG,
)
def make_annotator(
    nlp: Language,
    name: str,
    pipeline: Optional[str],
    lang: str,
    spans_key: Optional[str],
    threshold: Optional[float],
    probabilities: bool,
    include_pipeline: bool,
    attr: str,
    batch_size: int,
) -> "Annotator":
    """Build the component that finds entities on translations.

    pipeline (Optional[str]): Path or package name of the spaCy pipeline to run.
    lang (str): Language code of the translations to run it over.
    spans_key (Optional[str]): Span group to read the entities from. None for
        `doc.ents`.
    threshold (Optional[float]): Smallest score of an entity, in [0, 1]. None for all.
    probabilities (bool): Whether to ask the pipeline's entity recogniser how likely its
        entities are, for their scores, and how likely each label of each token is, for
        `xner_ensemble`.
    include_pipeline (bool): Whether `to_disk` and `to_bytes` contain the pipeline.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs annotated together.
    RETURNS (Annotator): The component.
    """
    return Annotator(
        nlp.vocab,
        name,
        pipeline=pipeline,
        lang=lang,
        spans_key=spans_key,
        threshold=threshold,
        probabilities=probabilities,
        include_pipeline=include_pipeline,
        attr=attr,
        batch_size=batch_size,
    )


class Annotator(PipelineUser, TranslationPipe):
    """Find entities on the translations of Docs with another spaCy pipeline.

    vocab (Vocab): The vocabulary of the pipeline.
    name (str): Name of the component in the pipeline.
    pipeline (Optional[str]): Path or package name of the spaCy pipeline to run. It is
        loaded at the first use.
    lang (str): Language code of the translations to run it over.
    spans_key (Optional[str]): Span group to read the entities from. None for
        `doc.ents`.
    threshold (Optional[float]): Smallest score of an entity, in [0, 1]. None for all.
    probabilities (bool): Whether to ask the pipeline's entity recogniser how likely its
        entities are, for their scores, and how likely each label of each token is, for
        `xner_ensemble`.
    include_pipeline (bool): Whether `to_disk` and `to_bytes` contain the pipeline.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs annotated together.
    """

    def __init__(
        self,
        vocab: Vocab,
        name: str = "xner_annotator",
        *,
        pipeline: Optional[str],
        lang: str,
        spans_key: Optional[str],
        threshold: Optional[float],
        probabilities: bool,
        include_pipeline: bool,
        attr: str,
        batch_size: int,
    ):
        super().__init__(
            vocab,
            name,
            {
                "pipeline": pipeline,
                "lang": lang,
                "spans_key": spans_key,
                "threshold": threshold,
                "probabilities": probabilities,
                "include_pipeline": include_pipeline,
                "attr": attr,
                "batch_size": batch_size,
            },
        )
        fine = threshold is None or 0.0 <= threshold <= 1.0
        self._check_setting("threshold", fine, "a number from 0 to 1, or null")
        self.holder = PipelineHolder(pipeline, name=name)
        self._is_checked = False

    def predict(self, docs: Sequence[Doc]) -> List[Dict[str, Translation]]:
        """Find the entities on the translations of a batch of Docs.

        docs (Sequence[Doc]): The Docs.
        RETURNS (List[Dict[str, Translation]]): For each Doc a copy of its
            translation with entities and direction "backward", keyed by language.
        RAISES (ValueError): If a Doc has no translation into the language, or the
            pipeline can't be loaded.
        """
        lang = self.cfg["lang"]
        translations = []
        for doc in docs:
            found = self._get_translations(doc)
            if lang not in found:
                available = ", ".join(sorted(found)) or "none"
                raise ValueError(
                    Errors.E005.format(
                        lang=lang, attr=self.cfg["attr"], available=available
                    )
                )
            translations.append(found[lang])
        nlp = self.holder.load()
        self._check_lang(nlp)
        annotated = list(nlp.pipe([translation.text for translation in translations]))
        if [target.text for target in annotated] != [t.text for t in translations]:
            raise ValueError(
                Errors.E017.format(pipeline=self.holder.source, name=self.name)
            )
        recognitions: Sequence[Optional[Recognition]] = [None] * len(annotated)
        if self.cfg["probabilities"]:
            recognitions = get_recognitions(nlp, annotated)
        return [
            {
                lang: replace(
                    translation,
                    entities=self._get_annotations(target, recognition),
                    direction="backward",
                    spans=[],
                    masked=[],
                    probabilities=_get_probabilities(target, recognition),
                )
            }
            for translation, target, recognition in zip(
                translations, annotated, recognitions
            )
        ]

    def _check_lang(self, nlp: Language) -> None:
        if not self._is_checked and nlp.lang not in (self.cfg["lang"], "xx"):
            warnings.warn(
                Warnings.W001.format(
                    pipeline=self.holder.source,
                    found=nlp.lang,
                    name=self.name,
                    lang=self.cfg["lang"],
                ),
                stacklevel=2,
            )
        self._is_checked = True

    def _get_annotations(
        self, doc: Doc, recognition: Optional[Recognition]
    ) -> List[Annotation]:
        key, threshold = self.cfg["spans_key"], self.cfg["threshold"]
        spans: Iterable[Span] = doc.ents
        if key is not None:
            spans = doc.spans.get(key, [])
        scores = get_span_scores(doc, key)
        if recognition is not None:
            for start, end, label, score in recognition.spans:
                item = (start, end, doc.vocab.strings[label])
                scores.setdefault(item, min(score, 1.0))
        annotations = [
            Annotation(
                span.start_char,
                span.end_char,
                span.label_,
                scores.get((span.start, span.end, span.label), 1.0),
            )
            for span in spans
        ]
        return [
            annotation
            for annotation in annotations
            if threshold is None or annotation.score >= threshold
        ]


def _get_probabilities(
    doc: Doc, recognition: Optional[Recognition]
) -> List[Annotation]:
    """Get the labels of tokens that are likely enough, in the order of the text."""
    if recognition is None:
        return []
    labels, values = recognition.probabilities.labels, recognition.probabilities.values
    ranges = get_token_ranges(doc)
    found = []
    for i, label, tag in zip(*(values >= MIN_PROBABILITY).nonzero()):
        start, end = ranges[i]
        probability = min(float(values[i, label, tag]), 1.0)
        found.append(
            Annotation(start, end, f"{TAGS[tag]}-{labels[label]}", probability)
        )
    return found
