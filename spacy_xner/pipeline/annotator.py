import warnings
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple, Union
from dataclasses import replace
from pathlib import Path

import srsly
from spacy import util
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import SimpleFrozenList
from spacy.vocab import Vocab
from thinc.api import Config

from ..errors import Errors, Warnings
from ..translation import Annotation, Translation
from .base import TranslationPipe

DEFAULT_CONFIG_TEXT = """
[annotator]
pipeline = null
lang = "en"
spans_key = null
threshold = null
include_pipeline = true
attr = "xner_translations"
batch_size = 64
"""
DEFAULT_CONFIG = Config().from_str(DEFAULT_CONFIG_TEXT)["annotator"]


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
        include_pipeline=include_pipeline,
        attr=attr,
        batch_size=batch_size,
    )


class PipelineHolder:
    """Hold another spaCy pipeline: loaded at the first use, pickled without it.

    source (Optional[str]): Path or package name of the pipeline.
    name (str): Name of the component, for errors.
    """

    def __init__(self, source: Optional[str], *, name: str):
        self.source = source
        self.name = name
        self._data: Optional[Tuple[str, bytes]] = None
        self._nlp: Optional[Language] = None

    def __getstate__(self) -> Dict[str, Any]:
        return {**self.__dict__, "_nlp": None}

    def load(self) -> Language:
        """Get the pipeline, loading it when this process has not done so yet.

        RETURNS (Language): The pipeline.
        RAISES (ValueError): If it is not set or can't be loaded.
        """
        if self._nlp is None:
            if self._data is not None:
                config = Config().from_str(self._data[0], interpolate=False)
                nlp = util.load_model_from_config(config, auto_fill=False)
                self._nlp = nlp.from_bytes(self._data[1])
            elif self.source is None:
                raise ValueError(Errors.E015.format(name=self.name))
            else:
                try:
                    self._nlp = util.load_model(self.source)
                except (OSError, ImportError) as e:
                    raise ValueError(
                        Errors.E016.format(
                            name=self.name, pipeline=self.source, error=e
                        )
                    ) from e
        return self._nlp

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Save the pipeline.

        path (Path): Folder to write.
        exclude (Iterable[str]): Names of components to leave out.
        """
        self.load().to_disk(path, exclude=exclude)

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> "PipelineHolder":
        """Use a saved pipeline from now on.

        path (Path): Folder to read.
        exclude (Iterable[str]): Not used.
        RETURNS (PipelineHolder): The holder itself.
        """
        self.source, self._data, self._nlp = str(Path(path).resolve()), None, None
        return self

    def to_bytes(self) -> bytes:
        """Serialise the pipeline with its config.

        RETURNS (bytes): What `from_bytes` reads.
        """
        nlp = self.load()
        return srsly.msgpack_dumps([nlp.config.to_str(), nlp.to_bytes()])

    def from_bytes(self, bytes_data: bytes) -> "PipelineHolder":
        """Use a serialised pipeline from now on.

        bytes_data (bytes): What `to_bytes` gave.
        RETURNS (PipelineHolder): The holder itself.
        """
        config, data = srsly.msgpack_loads(bytes_data)
        self._data, self._nlp = (config, data), None
        return self


class Annotator(TranslationPipe):
    """Find entities on the translations of Docs with another spaCy pipeline.

    vocab (Vocab): The vocabulary of the pipeline.
    name (str): Name of the component in the pipeline.
    pipeline (Optional[str]): Path or package name of the spaCy pipeline to run. It is
        loaded at the first use.
    lang (str): Language code of the translations to run it over.
    spans_key (Optional[str]): Span group to read the entities from. None for
        `doc.ents`.
    threshold (Optional[float]): Smallest score of an entity, in [0, 1]. None for all.
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
        return [
            {
                lang: replace(
                    translation,
                    entities=self._get_annotations(target),
                    direction="backward",
                    spans=[],
                    masked=[],
                )
            }
            for translation, target in zip(translations, annotated)
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

    def _get_annotations(self, doc: Doc) -> List[Annotation]:
        key, threshold = self.cfg["spans_key"], self.cfg["threshold"]
        spans: Iterable[Span] = doc.ents
        if key is not None:
            spans = doc.spans.get(key, [])
        scores = get_span_scores(doc, key)
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

    def _get_parts(self) -> Dict[str, Any]:
        return {"pipeline": self.holder}

    def to_disk(
        self,
        path: Union[str, Path],
        *,
        exclude: Iterable[str] = SimpleFrozenList(),
    ) -> None:
        """Save the component, with the pipeline if `include_pipeline` is set.

        path (Union[str, Path]): Folder to write; made if it is not there.
        exclude (Iterable[str]): Names of parts to leave out.
        """
        super().to_disk(path, exclude=self._extend_exclude(exclude))

    def to_bytes(
        self,
        *,
        exclude: Iterable[str] = SimpleFrozenList(),
    ) -> bytes:
        """Serialise the component, with the pipeline if `include_pipeline` is set.

        exclude (Iterable[str]): Names of parts to leave out.
        RETURNS (bytes): What `from_bytes` reads.
        """
        return super().to_bytes(exclude=self._extend_exclude(exclude))

    def _extend_exclude(self, exclude: Iterable[str]) -> List[str]:
        included = self.cfg["include_pipeline"] and self.cfg["pipeline"] is not None
        return [*exclude] if included else [*exclude, "pipeline"]


def get_span_scores(
    doc: Doc, spans_key: Optional[str] = None
) -> Dict[Tuple[int, int, int], float]:
    """Get the scores that span groups have in their attributes.

    doc (Doc): The Doc.
    spans_key (Optional[str]): Span group to read. None for all.
    RETURNS (Dict[Tuple[int, int, int], float]): Score in [0, 1] of each start token,
        end token and label; of several groups the best.
    """
    found: Dict[Tuple[int, int, int], float] = {}
    for key, group in doc.spans.items():
        scores = group.attrs.get("scores")
        if scores is None or spans_key not in (None, key) or len(scores) != len(group):
            continue
        for span, score in zip(group, scores):
            item = (span.start, span.end, span.label)
            score = min(max(float(score), 0.0), 1.0)
            found[item] = max(found.get(item, 0.0), score)
    return found
