from typing import Any, Dict, List, Sequence, Tuple

import numpy
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from spacy_xner.models.types import Entities

# Start, end, number of the label.
Item = Tuple[int, int, int]


def make_entities(
    docs: Sequence[Tuple[int, Sequence[Item], Sequence[int]]],
) -> Entities:
    """Make entities from the length, the entities and the missing tokens of each Doc."""
    items, missing, first = [], [], 0
    for length, own, unknown in docs:
        items += [(start + first, end + first, label) for start, end, label in own]
        missing += [i in unknown for i in range(length)]
        first += length
    columns = numpy.asarray(items, dtype="int64").reshape(-1, 3).T
    lengths = numpy.asarray([length for length, _, _ in docs], dtype="int64")
    return Entities(lengths, *columns, numpy.asarray(missing, dtype=bool))


def list_analyses(n_tokens: int, n_labels: int) -> List[List[Item]]:
    """List all sets of entities that do not overlap."""
    if n_tokens == 0:
        return [[]]
    found = [list(items) for items in list_analyses(n_tokens - 1, n_labels)]
    for start in range(n_tokens):
        for label in range(n_labels):
            found += [
                [*items, (start, n_tokens, label)]
                for items in list_analyses(start, n_labels)
            ]
    return found


def make_model_config(kind: str = "tokens", **settings: Any) -> Dict[str, Any]:
    """Make the config of a tiny model."""
    name = {"tokens": "TokenTagger", "spans": "SpanClassifier"}[kind]
    if kind == "spans":
        settings = {"max_span": 4, "hidden_width": 16, **settings}
    return {
        "@architectures": f"spacy-xner.{name}.v1",
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.HashEmbedCNN.v2",
            "pretrained_vectors": None,
            "width": 16,
            "depth": 1,
            "embed_size": 100,
            "window_size": 1,
            "maxout_pieces": 2,
            "subword_features": True,
        },
        **settings,
    }


def make_nlp(kind: str = "tokens", lang: str = "en", **settings: Any) -> Language:
    """Make a pipeline with a recogniser that is not initialised."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("xner_ner", config={"model": make_model_config(kind), **settings})
    return nlp


def make_doc(nlp: Language, words: str, *ents: Tuple[int, int, str]) -> Doc:
    """Make a Doc of words with entities."""
    doc = Doc(nlp.vocab, words=words.split(" "))
    doc.set_ents([spacy.tokens.Span(doc, *ent) for ent in ents])
    return doc
