from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Sequence

from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import Config

from ..errors import Errors
from ..reversal import SOURCE_KEY
from ..translation import (
    Translation,
    get_translations,
    set_extensions,
)
from .base import BatchPipe

if TYPE_CHECKING:
    from ..doses import SourceSpan

DEFAULT_CONFIG_TEXT = """
[dose_checker]
lang = null
decimal_mark = null
kinds = null
labels = {}
translations_attr = "xner_translations"
attr = "xner_dose_warnings"
batch_size = 128
"""
DEFAULT_CONFIG = Config().from_str(DEFAULT_CONFIG_TEXT)["dose_checker"]

DECIMAL_MARKS = (None, ".", ",", "any")
DoseWarnings = List[Dict[str, Any]]


@Language.factory(
    "xner_dose_checker",
    assigns=["doc._.xner_dose_warnings"],
    requires=["doc.ents"],
    default_config=DEFAULT_CONFIG,
)
def make_dose_checker(
    nlp: Language,
    name: str,
    lang: Optional[str],
    decimal_mark: Optional[str],
    kinds: Optional[List[str]],
    labels: Dict[str, str],
    translations_attr: str,
    attr: str,
    batch_size: int,
) -> "DoseChecker":
    """Build the component that warns of doses that deserve a second look.

    lang (Optional[str]): Language code of the Docs. None is that of each Doc.
    decimal_mark (Optional[str]): What stands before the decimals: ".", "," or "any".
        None for what is usual in the language.
    kinds (Optional[List[str]]): Kinds of warnings to give, of
        `spacy_xner.doses.KINDS`. None for all.
    labels (Dict[str, str]): Other names of the labels DRUG, STRENGTH, FORM, DOSAGE,
        FREQUENCY and DURATION, such as `{"MEDICATION": "DRUG"}`.
    translations_attr (str): Name of the Doc attribute that holds the translations.
    attr (str): Name of the Doc attribute that gets the warnings.
    batch_size (int): Largest number of Docs handled together.
    RETURNS (DoseChecker): The component.
    """
    return DoseChecker(
        nlp.vocab,
        name,
        lang=lang,
        decimal_mark=decimal_mark,
        kinds=kinds,
        labels=labels,
        translations_attr=translations_attr,
        attr=attr,
        batch_size=batch_size,
    )


class DoseChecker(BatchPipe):
    """Warn of doses that deserve a second look. Entities are left as they are.

    vocab (Vocab): The vocabulary of the pipeline.
    name (str): Name of the component in the pipeline.
    lang (Optional[str]): Language code of the Docs. None is that of each Doc.
    decimal_mark (Optional[str]): What stands before the decimals: ".", "," or "any".
        None for what is usual in the language.
    kinds (Optional[List[str]]): Kinds of warnings to give. None for all.
    labels (Dict[str, str]): Other names of the six labels.
    translations_attr (str): Name of the Doc attribute that holds the translations.
    attr (str): Name of the Doc attribute that gets the warnings.
    batch_size (int): Largest number of Docs handled together.
    """

    def __init__(
        self,
        vocab: Vocab,
        name: str = "xner_dose_checker",
        *,
        lang: Optional[str],
        decimal_mark: Optional[str],
        kinds: Optional[List[str]],
        labels: Dict[str, str],
        translations_attr: str,
        attr: str,
        batch_size: int,
    ):
        super().__init__(
            vocab,
            name,
            {
                "lang": lang,
                "decimal_mark": decimal_mark,
                "kinds": None if kinds is None else list(kinds),
                "labels": dict(labels),
                "translations_attr": translations_attr,
                "attr": attr,
                "batch_size": batch_size,
            },
        )
        self._check_setting("translations_attr", bool(translations_attr), "a name")
        self._check_setting(
            "decimal_mark", decimal_mark in DECIMAL_MARKS, f"one of {DECIMAL_MARKS}"
        )
        if kinds is not None:
            # here and below: not needed, and not loaded, by pipelines without doses
            from ..doses import KINDS

            fine = set(kinds) <= set(KINDS)
            self._check_setting("kinds", fine, f"of {', '.join(KINDS)}")

    def _set_extensions(self) -> None:
        set_extensions(self.cfg["translations_attr"])
        attr = self.cfg["attr"]
        if not Doc.has_extension(attr):
            Doc.set_extension(attr, default=[])
            return
        _, method, getter, _ = Doc.get_extension(attr)
        if method is not None or getter is not None:
            raise ValueError(Errors.E003.format(attr=attr))

    def predict(self, docs: Sequence[Doc]) -> List[DoseWarnings]:
        """Find what deserves a second look in a batch of Docs.

        docs (Sequence[Doc]): The Docs.
        RETURNS (List[DoseWarnings]): For each Doc its warnings as JSON data, in order.
        """
        return [self._check(doc) for doc in docs]

    def set_annotations(
        self, docs: Sequence[Doc], annotations: List[DoseWarnings]
    ) -> None:
        """Write warnings to a batch of Docs.

        docs (Sequence[Doc]): The Docs.
        annotations (List[DoseWarnings]): What `predict` returned.
        """
        attr = self.cfg["attr"]
        for doc, warnings in zip(docs, annotations):
            # most Docs have none, and the default says so
            if warnings or ("._.", attr, None, None) in doc.user_data:
                doc._.set(attr, warnings)

    def _check(self, doc: Doc) -> DoseWarnings:
        ents = doc.ents
        if not ents:
            return []
        from ..doses import DoseEntity, check_doses

        text = doc.text
        entities = []
        for ent in ents:
            start, end = ent.start_char, ent.end_char
            if start < end:
                label = self._get_label(ent.label_)
                entities.append(DoseEntity(start, end, label, text[start:end]))
        kinds = self.cfg["kinds"]
        warnings = check_doses(
            text,
            entities,
            lang=self.cfg["lang"] or doc.lang_,
            decimal_mark=self.cfg["decimal_mark"],
            sources=list(self._get_sources(doc)),
            only=None if kinds is None else frozenset(kinds),
        )
        return [warning.to_dict() for warning in warnings]

    def _get_label(self, label: str) -> str:
        return self.cfg["labels"].get(label, label).upper()

    def _get_sources(self, doc: Doc) -> Iterator["SourceSpan"]:
        """Get what the entities of a Doc are in other languages."""
        from ..doses import SourceSpan

        user_data: Dict[Any, Any] = doc.user_data
        if not user_data:
            return
        translations = get_translations(doc, self.cfg["translations_attr"])
        for translation in translations.values():
            yield from self._get_spans(translation)
        data = user_data.get(SOURCE_KEY)
        if data is not None:
            source = Translation.from_bytes(data)
            yield from self._get_spans(source)
            # The text is a translation itself: it can say nothing that its source
            # does not.
            for pair in source.sentences:
                yield SourceSpan(
                    pair.source_start,
                    pair.source_end,
                    "",
                    source.text[pair.target_start : pair.target_end],
                    source.lang,
                )

    def _get_spans(self, translation: Translation) -> Iterator["SourceSpan"]:
        """Get the entities of a translation with their places in the Doc."""
        from ..doses import SourceSpan

        is_backward = translation.direction == "backward"
        for span in translation.spans:
            if span.status != "kept":
                continue
            here = (span.start, span.end)
            there = (span.source_start, span.source_end)
            if not is_backward:
                here, there = there, here
            yield SourceSpan(
                *here,
                self._get_label(span.label),
                translation.text[slice(*there)],
                translation.lang,
            )
