import pickle
import shutil

import numpy
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.util import registry

from spacy_xner.aligners.forced import (
    ForcedAligner,
    build_forced_aligner,
    get_word_probabilities,
)
from spacy_xner.aligners.omission import get_omission_probabilities
from spacy_xner.aligners.pairing import align_docs
from spacy_xner.corpora.synthetic import generate
from spacy_xner.evaluation import score_alignment
from spacy_xner.translation import SentencePair, Translation
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
from spacy_xner.translators.folder import shipped_pairs

from ..util import make_toy_translator_folder
from .util import NumberEngine, align, make_docs, make_numbered

EVIDENCE = ["attention", "omission"]


def test_word_probabilities_are_means_of_sums():
    links = [
        # the word "ab" in two pieces, the goal "xy" in two pieces
        (0, 1, 0, 1, 0.5),
        (1, 2, 0, 1, 0.25),
        (0, 1, 1, 2, 0.125),
        (3, 4, 1, 2, 0.5),
        (3, 4, 3, 4, 1.0),
    ]
    found = get_word_probabilities(links, [(0, 2), (3, 4)], [(0, 2), (3, 4)])
    assert numpy.allclose(found, [[(0.75 + 0.125) / 2, 0.0], [0.25, 1.0]])


@given(
    st.lists(
        st.tuples(
            st.integers(0, 8),
            st.integers(0, 8),
            st.integers(0, 8),
            st.integers(0, 8),
            st.floats(0, 1),
        ),
        max_size=20,
    )
)
def test_word_probabilities_are_in_range(links):
    words = [(0, 2), (2, 3), (4, 8)]
    found = get_word_probabilities(links, words, words)
    assert found.shape == (3, 3)
    assert ((found >= 0) & (found <= 1)).all()


@given(st.lists(st.lists(st.floats(-9, 9), min_size=3, max_size=3), max_size=5))
def test_omission_probabilities_are_in_range(rows):
    losses = numpy.asarray(rows).reshape(-1, 3)
    found = get_omission_probabilities(losses)
    assert found.shape == losses.shape
    assert ((found >= 0) & (found <= 1)).all()
    assert (found.sum(axis=0) <= 1 + 1e-9).all()
    assert (found[losses <= 0] == 0).all()


@pytest.mark.parametrize("evidence", EVIDENCE)
def test_any_two_texts_are_aligned(evidence):
    aligner = ForcedAligner(NumberEngine(), evidence=evidence)
    links = align(aligner, "s1 s2 s3 s4", "t2 t1 t4 t9")
    assert [link[:2] for link in links] == [(0, 1), (1, 0), (3, 2)]
    assert all(0.5 < link.probability <= 1.0 for link in links)
    assert align(aligner, "s1", "") == align(aligner, "", "t1") == []
    # the translator was asked in both directions
    langs = {asked[2:] for asked in aligner.engine.asked}
    assert langs == {("en", "fr"), ("fr", "en")}


@pytest.mark.parametrize("evidence", EVIDENCE)
@pytest.mark.parametrize("pair", [("en", "fr"), ("fr", "en")])
def test_one_direction_is_enough(evidence, pair):
    aligner = ForcedAligner(NumberEngine([pair]), evidence=evidence)
    links = align(aligner, "s1 s2 s3", "t2 t1 t3")
    assert [link[:2] for link in links] == [(0, 1), (1, 0), (2, 2)]
    assert {asked[2:] for asked in aligner.engine.asked} == {pair}


def test_directions_may_have_an_engine_each():
    forward, backward = NumberEngine([("en", "fr")]), NumberEngine([("fr", "en")])
    aligner = ForcedAligner(forward, backward)
    assert len(align(aligner, "s1 s2", "t2 t1")) == 2
    assert [asked[2:] for asked in forward.asked] == [("en", "fr")]
    assert [asked[2:] for asked in backward.asked] == [("fr", "en")]


def test_unknown_languages_are_reported():
    with pytest.raises(ValueError, match=r"E213.*de-en"):
        align(ForcedAligner(NumberEngine([("de", "en")])), "s1", "t1")


def test_omission_needs_piece_scores():
    class Plain:
        id = "plain"
        align = NumberEngine.align

        def languages(self):
            return [("en", "fr")]

    with pytest.raises(ValueError, match=r"E215.*attention"):
        align(ForcedAligner(Plain(), evidence="omission"), "s1", "t1")


def test_probability_is_the_geometric_mean_of_both_directions():
    aligner = ForcedAligner(NumberEngine(), threshold=0.0, symmetrization=None)
    # s1 stands for both t1, each of them for s1 alone
    links = align(aligner, "s1 s2", "t1 t1")
    forward, backward = 0.8 + 0.2 / 2, 0.8 / 2 + 0.2 / 2
    assert len(links) == 4
    assert links[0].probability == pytest.approx((forward * backward) ** 0.5)


@pytest.mark.parametrize("evidence", EVIDENCE)
def test_a_long_pair_gives_the_links_of_its_parts(evidence):
    size = {"attention": 30, "omission": 3}[evidence]
    aligner = ForcedAligner(NumberEngine(), evidence=evidence)
    parts = []
    for k in range(size):
        numbers = [(k * 100 + i) % 700 for i in range(100)]
        swapped = [numbers[i ^ 1] for i in range(100)]
        parts.append((make_numbered(numbers, "s"), make_numbered(swapped, "t")))
    expected = []
    for k, (source, target) in enumerate(parts):
        found = align(aligner, source, target)
        expected += [(100 * k + link[0], 100 * k + link[1]) for link in found]
    assert len(expected) == 100 * size
    source, target = (" ".join(texts) for texts in zip(*parts))
    assert [link[:2] for link in align(aligner, source, target)] == expected


@pytest.mark.parametrize("evidence", EVIDENCE)
@pytest.mark.parametrize("limit", [10, 3, 1])
def test_windows_shrink_to_the_limit_of_the_model(evidence, limit):
    aligner = ForcedAligner(NumberEngine(limit=limit), evidence=evidence, threshold=0.3)
    numbers = range(40)
    links = align(aligner, make_numbered(numbers, "s"), make_numbered(numbers, "t"))
    if limit > 1:
        assert [link[:2] for link in links] == [(i, i) for i in numbers]
    else:
        assert {link[:2] for link in links} <= {(i, i) for i in numbers}
    # a single word of more than the model takes is no reason to go on for ever
    assert align(ForcedAligner(NumberEngine(limit=0)), "s1 s2", "t1 t2") == []


@pytest.mark.parametrize("evidence", EVIDENCE)
def test_equal_pairs_are_asked_once(evidence, tmp_path):
    cache = str(tmp_path / "cache.sqlite")
    docs = make_docs("s1 s2", "s1 s2", "s3", "s1 s2")
    targets = make_docs("t1 t2", "t1 t2", "t3", "t2 t1")
    plain = ForcedAligner(NumberEngine(), evidence=evidence)
    vocab = {"en": spacy.blank("en").vocab, "fr": spacy.blank("fr").vocab}
    docs = [spacy.tokens.Doc(vocab["en"], words=[t.text for t in d]) for d in docs]
    targets = [
        spacy.tokens.Doc(vocab["fr"], words=[t.text for t in d]) for d in targets
    ]
    expected = align_docs(plain, docs, targets)
    assert len(plain.engine.asked) == len(set(plain.engine.asked))
    first = ForcedAligner(NumberEngine(), evidence=evidence, cache=cache)
    assert align_docs(first, docs, targets) == expected
    assert first.engine.asked == plain.engine.asked
    # other settings of the aligner find what the same engine said, in another process
    other = ForcedAligner(
        NumberEngine(), evidence=evidence, cache=cache, symmetrization="intersection"
    )
    assert align_docs(pickle.loads(pickle.dumps(other)), docs, targets) == expected
    assert other.engine.asked == []
    # another engine does not
    changed = ForcedAligner(NumberEngine(certainty=0.7), evidence=evidence, cache=cache)
    align_docs(changed, docs, targets)
    assert changed.engine.asked == plain.engine.asked


@pytest.mark.parametrize("evidence", EVIDENCE)
def test_batch_size_changes_nothing(evidence):
    docs = make_docs("s1 s2", "", "s3 s4 s5", "s6")
    targets = make_docs("t2 t1", "", "t5 t4", "t6")
    translations = []
    for doc, target in zip(docs, targets):
        pair = SentencePair(0, len(doc.text), 0, len(target.text))
        translations.append(Translation("fr", "en", target.text, sentences=[pair]))
    results = [
        ForcedAligner(NumberEngine(), evidence=evidence, batch_size=size)(
            docs, translations, targets
        )
        for size in (1, 3, 64)
    ]
    assert results[0] == results[1] == results[2]
    assert results[0][1] == []


@pytest.mark.parametrize(
    "settings",
    [
        {"evidence": "guess"},
        {"threshold": 1.5},
        {"threshold": -0.1},
        {"symmetrization": "best"},
        {"window": 0},
        {"window": 10, "overlap": 5},
    ],
)
def test_wrong_settings(settings):
    with pytest.raises(ValueError, match="E207"):
        ForcedAligner(NumberEngine(), **settings)


def test_lines_are_aligned_with_lines():
    nlp, goal = spacy.blank("en"), spacy.blank("fr")
    aligner = ForcedAligner(NumberEngine(), threshold=0.5)
    docs = [nlp("s1 s2\n\ns2\n"), nlp("s1\ns2"), nlp(" \n"), nlp("s1")]
    targets = [goal("t2\n t2  t1"), goal("t2 t1"), goal("t1"), goal(" ")]
    links = [
        {(docs[i][a].text, targets[i][b].text) for a, b, _ in found}
        for i, found in enumerate(align_docs(aligner, docs, targets))
    ]
    # the words 2 of the first text are apart by lines
    assert links[0] == {("s2", "t2")}
    assert len(align_docs(aligner, docs, targets)[0]) == 2
    assert links[1] == {("s1", "t1"), ("s2", "t2")}
    assert links[2] == links[3] == set()
    with pytest.raises(ValueError, match="E116"):
        align_docs(aligner, docs, targets[:1])


def test_a_converted_model_aligns(tmp_path):
    path = make_toy_translator_folder(tmp_path / "en-fr", [("en", "fr")])
    config = {
        "@misc": "spacy-xner.forced_aligner.v1",
        "engine": {"@misc": "spacy-xner.CTranslate2Translator.v1", "model": str(path)},
    }
    aligner = registry.resolve({"aligner": config})["aligner"]
    # the toy model attends to the source piece with the same number
    links = align(aligner, "take tablets daily", "prendre comprimés daily")
    assert [link[:2] for link in links] == [(0, 0), (1, 1), (2, 2)]
    copy = pickle.loads(pickle.dumps(aligner))
    again = align(copy, "take tablets daily", "prendre comprimés daily")
    assert [link[:2] for link in again] == [(0, 0), (1, 1), (2, 2)]
    assert copy.id == aligner.id
    # saved with the aligner, the model is found wherever the pipeline goes
    aligner.to_disk(tmp_path / "saved")
    shutil.rmtree(path)
    loaded = build_forced_aligner(CTranslate2Translator(path))
    loaded.from_disk(tmp_path / "saved")
    again = align(loaded, "take tablets daily", "prendre comprimés daily")
    assert [link[:2] for link in again] == [(0, 0), (1, 1), (2, 2)]


def make_gold(text, lang, doc, target):
    """Link the words of each aligned fragment: possible, sure if it is one word each."""
    sides = []
    for side, tokens in (("en", doc), (lang, target)):
        chunks = []
        for token in tokens:
            inside = [
                (chunk[side][1] - chunk[side][0], number)
                for number, chunk in enumerate(text.chunks)
                if side in chunk
                and chunk[side][0] <= token.idx
                and token.idx + len(token) <= chunk[side][1]
            ]
            chunks.append(min(inside)[1] if inside and not token.is_space else -1)
        sides.append(chunks)
    possible = {
        (i, j)
        for i, a in enumerate(sides[0])
        for j, b in enumerate(sides[1])
        if a == b >= 0
    }
    sure = {
        (i, j)
        for i, j in possible
        if sides[0].count(sides[0][i]) == sides[1].count(sides[1][j]) == 1
    }
    return sure, possible


@pytest.mark.skipif(not shipped_pairs(), reason="no translators are shipped")
@pytest.mark.parametrize("lang", ["fr", "de"])
@pytest.mark.parametrize(
    "evidence,n,error", [("attention", 40, 0.08), ("omission", 12, 0.08)]
)
def test_shipped_translators_align_what_they_did_not_translate(
    lang, evidence, n, error
):
    english, other = spacy.blank("en"), spacy.blank(lang)
    texts = list(generate(n, seed=11, languages=("en", lang)))
    docs = [english(text.texts["en"]) for text in texts]
    targets = [other(text.texts[lang]) for text in texts]
    gold = [
        make_gold(text, lang, doc, target)
        for text, doc, target in zip(texts, docs, targets)
    ]
    links = align_docs(build_forced_aligner(evidence=evidence), docs, targets)
    score = score_alignment(
        [{link[:2] for link in found} for found in links],
        [sure for sure, _ in gold],
        [possible for _, possible in gold],
    )
    assert score.sure > n
    assert score.aer < error


@pytest.mark.parametrize("evidence", ["attention", "omission"])
def test_texts_in_capitals_are_asked_for_in_small_letters(evidence):
    engine = NumberEngine()
    source, target = "TAKE ONE TABLET", "PRENDRE UN COMPRIMÉ"
    aligner = ForcedAligner(engine, evidence=evidence, threshold=0.0)
    links = align(aligner, source, target)
    assert all(link.source < 3 and link.target < 3 for link in links)
    said = {text for asked in engine.asked for text in asked[:2]}
    assert {"Take one tablet", "Prendre un comprimé"} <= said
    assert not any(text.isupper() for text in said)
