from typing import Any, Dict, List, Union
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from spacy_xner.translation import get_translations

from .. import util  # noqa: F401  (registers the toy engine)

TOY_ENGINE = {"@misc": "spacy-xner-tests.ToyEngine.v1"}
PATTERNS = [
    {"label": "DRUG", "pattern": [{"LOWER": {"IN": ["paracetamol", "ibuprofen"]}}]},
    {"label": "STRENGTH", "pattern": [{"LIKE_NUM": True}, {"LOWER": "mg"}]},
    {"label": "FREQUENCY", "pattern": [{"LOWER": "twice"}, {"LOWER": "daily"}]},
    {"label": "DURATION", "pattern": [{"LOWER": "for"}, {}, {"LOWER": "days"}]},
]
TEXTS = {
    "en": [
        "Take paracetamol 500 mg twice daily for 5 days.",
        "",
        "  \n\n ",
        "The patient and the tablets.",
        "Paracetamol 500 mg\n\n\tTake ibuprofen 400 mg for 3 days",
        "ibuprofen",
        "Ibuprofen 200 mg and paracetamol 100 mg",
    ],
    "fr": [
        "Prendre paracétamol 500 mg deux fois par jour pendant 5 jours.",
        "",
        "  \n\n ",
        "Le patient et le comprimés.",
        "Paracétamol 500 mg\n\n\tPrendre ibuprofène 400 mg pendant 3 jours",
        "ibuprofène",
        "Ibuprofène 200 mg et paracétamol 100 mg",
    ],
}


def make_annotator_pipeline() -> Language:
    """Make the English pipeline that finds the entities."""
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(PATTERNS)
    return nlp


def make_forward_nlp(**settings: Any) -> Language:
    """Make an English pipeline that carries its entities over to two languages."""
    nlp = make_annotator_pipeline()
    nlp.add_pipe(
        "xner_translator", config={"engine": TOY_ENGINE, "target_langs": ["fr", "de"]}
    )
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe("xner_projector", config=settings)
    return nlp


def make_backward_nlp(path: Union[str, Path], **settings: Any) -> Language:
    """Make a French pipeline with an English pipeline inside."""
    nlp = spacy.blank("fr")
    nlp.add_pipe("xner_translator", config={"engine": TOY_ENGINE})
    nlp.add_pipe("xner_annotator", config={"pipeline": str(path)})
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe("xner_projector", config=settings)
    return nlp


def make_own_pipeline() -> Language:
    """Make a French pipeline that finds some entities by itself."""
    nlp = spacy.blank("fr")
    nlp.add_pipe("entity_ruler").add_patterns(
        [
            {"label": "DRUG", "pattern": [{"LOWER": "ibuprofène"}]},
            {"label": "FORM", "pattern": [{"LOWER": "comprimés"}]},
        ]
    )
    return nlp


def make_ensemble_nlp(
    path: Union[str, Path], own: Union[str, Path], **settings: Any
) -> Language:
    """Make a French pipeline with an English and another French pipeline inside."""
    nlp = make_backward_nlp(path)
    nlp.get_pipe("xner_annotator").cfg["probabilities"] = True
    nlp.add_pipe("xner_ensemble", config={"pipeline": str(own), **settings})
    return nlp


def describe(doc: Doc) -> Dict[str, Any]:
    """Get all that the components write, as plain data."""
    return {
        "text": doc.text,
        "iobs": [(token.ent_iob_, token.ent_type_) for token in doc],
        "spans": {
            key: [
                (span.start, span.end, span.label_, float(score))
                for span, score in zip(group, group.attrs["scores"])
            ]
            for key, group in doc.spans.items()
        },
        "translations": {
            lang: translation.to_dict()
            for lang, translation in get_translations(doc).items()
        },
    }


def get_ents(doc: Doc) -> List[Any]:
    """Get text and label of the entities."""
    return [(ent.text, ent.label_) for ent in doc.ents]
