import pickle
from math import log

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy import registry
from spacy.tokens import Span

from spacy_xner.projectors.builders import (
    aligned_subrange_candidates,
    alignment_score,
    candidate_projector,
    ner_span_score,
)
from spacy_xner.projectors.routes import translation_score as build
from spacy_xner.projectors.text import join_words
from spacy_xner.projectors.translation import translation_score
from spacy_xner.projectors.types import ProjectionInput, SourceEntity
from spacy_xner.translation import get_translations
from spacy_xner.translators.types import SentenceTranslation

from ..util import ToyEngine
from .engines import HashEngine
from .util import make_item

LOG_PROBS = st.floats(-30, 0)


class ScoringStub:
    """Score by a table of probabilities and note every call."""

    id = "stub:1"

    def __init__(self, table, *, pairs=(("en", "fr"), ("fr", "en")), unknown=0.01):
        self.table = table
        self.pairs = list(pairs)
        self.unknown = unknown
        self.calls = []

    def languages(self):
        return self.pairs

    def translate(self, texts, *, source_lang, target_lang):
        self.calls.append(("translate", source_lang, target_lang, list(texts)))
        return [SentenceTranslation(text.upper()) for text in texts]

    def score(self, sources, targets, *, source_lang, target_lang):
        if (source_lang, target_lang) not in self.pairs:
            raise ValueError("[XNER-E110] not offered")
        pairs = list(zip(sources, targets))
        self.calls.append((source_lang, target_lang, pairs))
        return [log(self.table.get(pair, self.unknown)) for pair in pairs]


def test_formula():
    value = translation_score(
        log(0.3), log(0.2), best_target=log(0.6), best_source=log(0.8)
    )
    assert value == pytest.approx(0.5 * (0.3 / 0.6 + 0.2 / 0.8))
    assert translation_score(log(0.3), log(0.1)) == pytest.approx(0.2)
    assert translation_score(log(0.15), log(0.04)) == 0.0
    assert translation_score(log(0.15), log(0.05), floor=0.0) == pytest.approx(0.1)
    # Likelier than the best counts as the best.
    assert translation_score(log(0.9), log(0.5), best_target=log(0.3)) == 0.75


@given(LOG_PROBS, LOG_PROBS, LOG_PROBS, LOG_PROBS)
def test_scores_are_in_range_and_grow_with_the_probabilities(a, b, c, d):
    value = translation_score(a, b, best_target=c, best_source=d)
    assert 0.0 <= value <= 1.0
    assert value == 0.0 or value >= 0.1
    assert value <= translation_score(a / 2, b, best_target=c, best_source=d)
    assert translation_score(a, b) == translation_score(b, a)


def test_scores_candidates_of_a_batch_in_one_call_each_pair_once():
    table = {
        ("the cat", "le chat"): 0.8,
        ("le chat", "the cat"): 0.6,
        ("the cat", "chat"): 0.4,
        ("chat", "the cat"): 0.2,
    }
    engine = ScoringStub(table)
    scorer = build(engine)
    item = make_item("see the cat", "vois le chat", [(1, 3, "X"), (0, 1, "Y")])
    candidates = [(0, (1, 3)), (0, (2, 3)), (1, (0, 1)), (0, (1, 3))]
    scores = scorer([item, item], [candidates, candidates[:1]], "fr")
    assert scores == [pytest.approx([0.7, 0.3, 0.0, 0.7]), pytest.approx([0.7])]
    assert [call[:2] for call in engine.calls] == [("en", "fr"), ("fr", "en")]
    assert engine.calls[0][2] == [
        ("the cat", "le chat"),
        ("the cat", "chat"),
        ("see", "vois"),
    ]
    # All of it is remembered.
    assert scorer([item], [candidates], "fr") == scores[:1]
    assert len(engine.calls) == 2


def make_fused(engine):
    """Build the best published mixture: Politov et al. 2025."""
    return candidate_projector(
        candidates=aligned_subrange_candidates(),
        scores={
            "alignment": alignment_score(),
            "ner_span": ner_span_score(),
            "translation": build(engine),
        },
        weights={"alignment": 0.5, "ner_span": 0.5, "translation": 1.0},
        min_score=0.0,
    )


def test_the_published_mixture():
    table = {("the cat", "le chat"): 0.8, ("le chat", "the cat"): 0.6}
    item = make_item("see the cat", "vois le chat", [(1, 3, "X")], "1-1 2-2")
    item.target_spans = [(1, 3, "Y", 0.5)]
    (found,) = make_fused(ScoringStub(table))([item], "fr")[0]
    assert (found.start, found.end) == (1, 3)
    expected = 0.5 * 1.0 + 0.5 * 1.15 * 0.5 + 1.0 * 0.7
    assert found.score == pytest.approx(expected / 2.0)


def test_a_batch_of_documents_is_one_call_in_each_direction():
    """However many documents, sentences, entities and candidates there are."""
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_translator", config={"target_langs": ["fr"]})
    nlp.get_pipe("xner_translator").engine = ToyEngine()
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe("xner_projector", config={"batch_size": 4})
    asked = HashEngine()
    nlp.get_pipe("xner_projector").projector = make_fused(asked)
    text = "Take aspirin 500 mg twice daily. Take paracetamol for 7 days."

    def make_docs(n):
        for _ in range(n):
            doc = nlp.make_doc(text)
            doc.ents = [Span(doc, 1, 2, "DRUG"), Span(doc, 4, 6, "FREQUENCY")]
            yield doc

    docs = list(nlp.pipe(make_docs(4), batch_size=4))
    found = [p for doc in docs for p in get_translations(doc)["fr"].spans]
    assert len(found) == 8 and all(p.status == "kept" for p in found)
    assert [call[:2] for call in asked.asked] == [("en", "fr"), ("fr", "en")]
    # The four documents are the same, so that their pairs of texts are asked once.
    n_pairs = asked.asked[0][2]
    asked.asked.clear()
    assert len(list(nlp.pipe(make_docs(1)))) == 1
    assert asked.asked == []
    other = HashEngine()
    nlp.get_pipe("xner_projector").projector = make_fused(other)
    assert len(list(nlp.pipe(make_docs(1)))) == 1
    assert [call[2] for call in other.asked] == [n_pairs, n_pairs]


def test_no_candidates_ask_nothing():
    engine = ScoringStub({})
    scorer = build(engine)
    item = make_item("a b", "c d", [(0, 1, "X")])
    assert scorer([], [], "fr") == []
    assert scorer([item], [[]], "fr") == [[]]
    blank = ProjectionInput(["a"], [" ", "b"], [SourceEntity(0, 1, "X")])
    assert scorer([blank], [[(0, (0, 1))]], "fr") == [[0.0]]
    assert engine.calls == []


def test_the_reverse_engine_scores_the_other_direction():
    forward = ScoringStub({("a", "c"): 0.5}, pairs=[("en", "fr")])
    backward = ScoringStub({("c", "a"): 0.9}, pairs=[("fr", "en")])
    item = make_item("a", "c", [(0, 1, "X")])
    scorer = build(forward, reverse_engine=backward)
    assert scorer([item], [[(0, (0, 1))]], "fr") == [[pytest.approx(0.7)]]
    with pytest.raises(ValueError, match="E110"):
        build(forward)([item], [[(0, (0, 1))]], "fr")


def test_identity_divides_by_the_text_given_itself():
    table = {("a", "c"): 0.4, ("c", "a"): 0.3, ("c", "c"): 0.8, ("a", "a"): 0.6}
    item = make_item("a", "c", [(0, 1, "X")])
    both = [(x, y) for x in ("en", "fr") for y in ("en", "fr")]
    scorer = build(ScoringStub(table, pairs=both), normalization="identity")
    assert scorer([item], [[(0, (0, 1))]], "fr") == [[pytest.approx(0.5)]]
    scorer = build(ScoringStub(table), normalization="identity")
    with pytest.raises(ValueError, match=r"E312.*'fr' given 'fr'.*E110.*'pivot'"):
        scorer([item], [[(0, (0, 1))]], "fr")


def test_pivot_divides_by_the_text_given_its_translation():
    table = {("a", "c"): 0.4, ("c", "a"): 0.3, ("C", "c"): 0.8, ("A", "a"): 0.6}
    item = make_item("a", "c", [(0, 1, "X")])
    engine = ScoringStub(table)
    assert build(engine, normalization="pivot")([item], [[(0, (0, 1))]], "fr") == [
        [pytest.approx(0.5)]
    ]
    assert ("translate", "fr", "en", ["c"]) in engine.calls
    assert ("translate", "en", "fr", ["a"]) in engine.calls


def test_a_cache_on_disk_is_read_by_others_but_not_for_another_engine(tmp_path):
    path = str(tmp_path / "scores.db")
    item = make_item("a", "c", [(0, 1, "X")])
    for engine_id, n_calls in (("one", 2), ("one", 0), ("two", 2)):
        engine = ScoringStub({("a", "c"): 0.4, ("c", "a"): 0.2})
        engine.id = engine_id
        scorer = build(engine, cache=path)
        assert scorer([item], [[(0, (0, 1))]], "fr") == [[pytest.approx(0.3)]]
        assert len(engine.calls) == n_calls


@pytest.mark.parametrize("cache_size", [0, 1, 3])
def test_a_small_memory_changes_nothing(cache_size):
    engine = ScoringStub({("a", "c"): 0.4, ("a", "d"): 0.9, ("d", "a"): 0.9})
    scorer = build(engine, cache_size=cache_size)
    item = make_item("a", "c d", [(0, 1, "X")])
    candidates = [[(0, (0, 1)), (0, (1, 2)), (0, (0, 2))]]
    expected = build(engine)([item], candidates, "fr")
    for _ in range(2):
        assert scorer([item], candidates, "fr") == expected
        assert len(scorer._known) <= cache_size


def test_words_in_another_order_are_other_texts():
    engine = ScoringStub({("a", "c d"): 0.9, ("c d", "a"): 0.9})
    scorer = build(engine, floor=0.0)
    items = [make_item("a", words, [(0, 1, "X")]) for words in ("c d", "d c")]
    first, second = scorer(items, [[(0, (0, 2))]] * 2, "fr")
    assert first == [pytest.approx(0.9)] and second == [pytest.approx(0.01)]


def test_a_text_without_language_is_an_error():
    item = make_item("a", "c", [(0, 1, "X")], source_lang="")
    with pytest.raises(ValueError, match="E313"):
        build(ScoringStub({}))([item], [[(0, (0, 1))]], "fr")


def test_an_engine_that_loses_scores_is_an_error():
    engine = ScoringStub({})
    engine.score = lambda *args, **kwargs: []
    item = make_item("a", "c", [(0, 1, "X")])
    with pytest.raises(ValueError, match="E118"):
        build(engine)([item], [[(0, (0, 1))]], "fr")


@pytest.mark.parametrize(
    "settings,code",
    [
        ({"floor": 2.0}, "E306"),
        ({"cache_size": -1}, "E306"),
        ({"normalization": "x"}, "E307"),
    ],
)
def test_bad_settings_are_an_error(settings, code):
    with pytest.raises(ValueError, match=code):
        build(ScoringStub({}), **settings)


def test_it_is_registered_and_knows_what_means_the_same():
    scorer = registry.resolve(
        {
            "scorer": {
                "@misc": "spacy-xner.translation_score.v1",
                "engine": {"@misc": "spacy-xner.CTranslate2Translator.v1"},
            }
        }
    )["scorer"]
    scorer = pickle.loads(pickle.dumps(scorer))
    words = "Nehmen Sie zweimal täglich 500 mg Paracetamol"
    item = make_item("twice daily", words, [(0, 2, "FREQUENCY")])
    places = [(i, i + 2) for i in range(6)]
    values = scorer([item], [[(0, place) for place in places]], "de")[0]
    assert max(zip(values, places))[1] == (2, 4)
    assert values[2] > 0.3


@given(st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=6), st.data())
def test_words_join_to_text_and_keep_their_places(words, data):
    spaces = data.draw(st.none() | st.lists(st.booleans(), min_size=6, max_size=6))
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    text, places = join_words(words, spaces, (start, end))
    assert [text[a:b] for a, b in places] == words[start:end]
    if spaces is None:
        assert text == " ".join(words[start:end])
