import itertools
import random
import warnings

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.aligners.posteriors import decode
from spacy_xner.aligners.statistical import Settings, StatisticalModel, train
from spacy_xner.aligners.statistical.corpus import Corpus, Vocabulary
from spacy_xner.aligners.statistical.fertility import (
    MAX_FERTILITY,
    count_fertilities,
    get_factors,
    get_ratios,
)
from spacy_xner.aligners.statistical.stems import StemBackoff
from spacy_xner.aligners.statistical.words import (
    WordSimilarity,
    fold,
    normalize,
    weigh_similarity,
)
from spacy_xner.aligners.symmetrization import SYMMETRIZERS

NOUNS = dict(
    zip(
        [
            "tablet",
            "house",
            "tree",
            "dog",
            "book",
            "night",
            "water",
            "bread",
            "horse",
            "friend",
            "door",
        ],
        [
            "pilule",
            "maison",
            "arbre",
            "chien",
            "livre",
            "nuit",
            "eau",
            "pain",
            "cheval",
            "ami",
            "porte",
        ],
    )
)
ADJECTIVES = dict(
    zip(
        [
            "big",
            "red",
            "old",
            "green",
            "round",
            "heavy",
            "quiet",
            "cold",
            "slow",
            "cheap",
        ],
        [
            "grand",
            "rouge",
            "vieux",
            "vert",
            "rond",
            "lourd",
            "calme",
            "froid",
            "lent",
            "bas-prix",
        ],
    )
)
VERBS = {"sees": "voit", "takes": "prend", "wants": "veut", "leaves": "quitte"}
PAIR = (
    ["the", "old", "dog", "sees", "the", "red", "book"],
    ["le", "chien", "vieux", "voit", "le", "livre", "rouge"],
)
LINKS = [(0, 0), (1, 2), (2, 1), (3, 3), (4, 4), (5, 6), (6, 5)]
SETTINGS = Settings(uniform=2, diagonal=2, jumps=1, fertility=2)


def make_pairs(n=500, seed=0):
    """Make up sentences whose adjectives follow the nouns in the translation."""
    rng = random.Random(seed)
    pairs = []
    for _ in range(n):
        source, target = [], []
        for part in range(3):
            if part == 1:
                verb = rng.choice(sorted(VERBS))
                source.append(verb)
                target.append(VERBS[verb])
                continue
            noun, adjective = rng.choice(sorted(NOUNS)), rng.choice(sorted(ADJECTIVES))
            source += ["the", adjective, noun]
            target += ["le", NOUNS[noun], *ADJECTIVES[adjective].split("-")]
        pairs.append((source, target))
    return pairs


@pytest.fixture(scope="module")
def model():
    return train(make_pairs(), SETTINGS)


def get_pairs(links):
    return [(link.source, link.target) for link in links]


def test_made_up_language_is_learned(model):
    (links,) = model.align([PAIR])
    assert get_pairs(links) == LINKS
    assert all(0.55 < link.probability <= 1.0 for link in links)


def test_one_word_for_two(model):
    (links,) = model.align(
        [(["the", "cheap", "house"], ["le", "maison", "bas", "prix"])]
    )
    assert get_pairs(links) == [(0, 0), (1, 2), (1, 3), (2, 1)]


def test_case_does_not_matter(model):
    upper = tuple([word.upper() for word in side] for side in PAIR)
    assert model.align([upper]) == model.align([PAIR])


@pytest.mark.parametrize("name", sorted(SYMMETRIZERS))
def test_symmetrization(model, name):
    (links,) = model.align([PAIR], symmetrization=name)
    assert get_pairs(links) == LINKS


def test_wrong_symmetrization(model):
    with pytest.raises(ValueError, match=r"E207.*grow_diag"):
        model.align([PAIR], symmetrization="both")
    with pytest.raises(ValueError, match=r"E207.*threshold"):
        model.align([PAIR], threshold=1.5)


@pytest.mark.parametrize("last", ["uniform", "diagonal", "jumps", "fertility"])
def test_every_model_can_be_the_last(last):
    settings = Settings(
        **{"uniform": 5, "diagonal": 0, "jumps": 0, "fertility": 0, last: 5}
    )
    model = train(make_pairs(), settings)
    assert model.model == last
    (links,) = model.align([PAIR], symmetrization="intersection")
    right = set(get_pairs(links)) & set(LINKS)
    # A bag of words can't tell one "the" from the other.
    assert len(right) >= (5 if last == "uniform" else 7)


def test_passes_raise_the_likelihood():
    passes = []
    settings = Settings(
        uniform=8,
        diagonal=6,
        jumps=6,
        fertility=2,
        similarity_weight=0.0,
        stem_weight=0.0,
    )
    train(make_pairs(100), settings, on_pass=passes.append)
    assert [done.number for done in passes] == list(range(1, settings.n_passes + 1))
    assert {done.total for done in passes} == {settings.n_passes}
    for model in ("uniform", "diagonal", "jumps"):
        for d in range(2):
            found = [done.log_likelihoods[d] for done in passes if done.model == model]
            if model == "uniform":
                # Plain expectation maximization: never worse.
                assert all(b >= a - 1e-3 for a, b in itertools.pairwise(found))
            assert found[-1] > found[0]


def test_same_pairs_give_the_same_model():
    pairs = make_pairs(60)
    first, second = (train(iter(pairs), SETTINGS) for _ in range(2))
    assert first.to_bytes() == second.to_bytes()
    assert first.digest == second.digest
    assert first.digest != train(make_pairs(60, seed=1), SETTINGS).digest


def test_saved_model_gives_the_same_links(model, tmp_path):
    pairs = [*make_pairs(20, seed=2), PAIR, (["the", "zebra"], ["le", "zèbre"])]
    model.to_disk(tmp_path / "model")
    read = StatisticalModel.from_disk(tmp_path / "model")
    assert read.settings == model.settings == SETTINGS
    assert read.digest == model.digest
    assert read.to_bytes() == model.to_bytes()
    for old, new in zip(model.get_posteriors(pairs), read.get_posteriors(pairs)):
        assert numpy.array_equal(old[0], new[0]) and numpy.array_equal(old[1], new[1])


@pytest.mark.parametrize("data", [b"", b"nonsense", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_other_bytes_are_no_model(data):
    with pytest.raises(ValueError, match="E219"):
        StatisticalModel.from_bytes(data)


def test_empty_sides(model):
    pairs = [([], []), (["the"], []), ([], ["le"]), (["the"], ["le"])]
    assert [get_pairs(links) for links in model.align(pairs)] == [[], [], [], [(0, 0)]]
    assert model.align([]) == []


@pytest.mark.parametrize("pairs", [[], [([], [])], [(["a"], []), ([], ["b"])]])
def test_nothing_to_learn_from(pairs):
    model = train(pairs)
    assert model.align([(["500"], ["500"])])[0]
    read = StatisticalModel.from_bytes(model.to_bytes())
    assert read.align(pairs) == [[] for _ in pairs]


def test_pairs_do_not_change_each_other(model):
    pairs = [
        *make_pairs(30, seed=3),
        (["nothing", "known", "7"], ["7", "inconnu"]),
        PAIR,
    ]
    alone = [model.align([pair])[0] for pair in pairs]
    assert model.align(pairs) == alone
    assert model.align(pairs[::-1]) == alone[::-1]


def test_unseen_names_and_numbers(model):
    source = [
        "the",
        "dog",
        "takes",
        "Zolpidem",
        "1,000",
        "mg",
        "12",
        "and",
        "Metoprolol",
    ]
    target = [
        "le",
        "chien",
        "prend",
        "12",
        "Métoprolol",
        "et",
        "Zolpidem",
        "1.000",
        "mg",
    ]
    (links,) = model.align([(source, target)])
    found = {(source[i], target[j]) for i, j, _ in links}
    for pair in [
        ("Zolpidem", "Zolpidem"),
        ("1,000", "1.000"),
        ("mg", "mg"),
        ("12", "12"),
        ("Metoprolol", "Métoprolol"),
    ]:
        assert pair in found
    assert ("12", "1.000") not in found


def test_similarity_helps_rare_words():
    pairs = [
        *make_pairs(100),
        (["the", "aspirin", "and", "wine"], ["le", "aspirine", "et", "vin"]),
    ]
    probe = [(["aspirin", "wine"], ["vin", "aspirine"])]
    (links,) = train(pairs, SETTINGS).align(probe)
    assert (0, 1) in get_pairs(links)


def test_unseen_form_of_a_known_stem():
    pairs = [*make_pairs(200)]
    plural = (["the", "tablets", "sees"], ["voit", "pilules", "le"])
    settings = Settings(uniform=3, diagonal=2, jumps=2, fertility=0, stem_weight=3.0)
    (links,) = train(pairs, settings).align([plural], threshold=0.5)
    assert (1, 1) in get_pairs(links)


@pytest.mark.parametrize("size", [168, 420])
def test_long_sentences(model, size):
    pairs = make_pairs(size // 7, seed=size)
    source, target = ([word for pair in pairs for word in pair[d]] for d in (0, 1))
    assert min(len(source), len(target)) >= size
    (links,) = model.align([(source, target)])
    meanings = {"the": "le", **NOUNS, **VERBS, **ADJECTIVES}
    right = [target[j] in meanings[source[i]].split("-") for i, j, _ in links]
    assert len(links) > 0.9 * len(source)
    assert sum(right) > 0.9 * len(right)


def test_long_sentences_are_not_learned_from():
    pairs = make_pairs(50)
    settings = Settings(uniform=2, diagonal=0, jumps=0, fertility=0, max_length=20)
    model = train([*pairs, (["long"] * 21, ["lang"])], settings)
    assert "long" not in model.words[0]
    assert model.to_bytes() == train(pairs, settings).to_bytes()


def test_memory_is_limited():
    pairs = make_pairs(200)
    settings = Settings(uniform=2, diagonal=0, jumps=0, fertility=0, max_cells=4000)
    with pytest.warns(UserWarning, match=r"W201.*of 200 .*max_cells"):
        model = train(pairs, settings)
    assert (
        0 < model.occurrences[0].sum() < 0.6 * sum(len(source) for source, _ in pairs)
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        train(pairs, Settings(uniform=2, diagonal=0, jumps=0, fertility=0))


def test_pairs_learned_from_are_no_evidence_for_themselves(model):
    pairs = make_pairs(50)
    for links in model.align(pairs, seen=True):
        assert links
    (links,) = model.align([PAIR], seen=True)
    assert get_pairs(links) == LINKS


@pytest.mark.parametrize(
    "name,value",
    [
        ("uniform", -1),
        ("prior", 0.0),
        ("p_null", 1.0),
        ("max_jump", 0),
        ("damping", 1.0),
        ("least_similarity", 1.5),
    ],
)
def test_wrong_settings(name, value):
    with pytest.raises(ValueError, match=rf"E217.*'{name}'"):
        Settings.from_dict({name: value})


def test_unknown_settings():
    with pytest.raises(ValueError, match=r"E218.*'passes'.*uniform"):
        Settings.from_dict({"passes": 3})
    with pytest.raises(ValueError, match="E217"):
        Settings(uniform=0, diagonal=0, jumps=0, fertility=0)


# --- Words ---


@pytest.mark.parametrize(
    "left,right,similarity",
    [
        ("500", "500", 1.0),
        ("1,000", "1.000", 1.0),
        ("12,5", "12.5", 1.0),
        ("500", "501", 0.0),
        ("b12", "b-12", 1.0),
        (",", ",", 1.0),
        (",", ".", 0.0),
        ("métoprolol", "metoprolol", 1.0),
        ("dog", "chat", 0.0),
    ],
)
def test_similarity(left, right, similarity):
    compare = WordSimilarity([left], [right])
    assert compare(numpy.array([0]), numpy.array([0]))[0] == pytest.approx(similarity)


words = st.text(alphabet="aäbcß1,. é", max_size=8)


@given(st.lists(words, min_size=1, max_size=5), st.lists(words, min_size=1, max_size=5))
def test_similarity_is_the_same_both_ways(left, right):
    left, right = ([normalize(word) for word in side] for side in (left, right))
    i, j = (grid.ravel() for grid in numpy.indices((len(left), len(right))))
    there = WordSimilarity(left, right)(i, j)
    back = WordSimilarity(right, left)(j, i)
    assert there == pytest.approx(back)
    assert ((there >= 0.0) & (there <= 1.0 + 1e-6)).all()
    for k in range(len(i)):
        if fold(left[i[k]]) == fold(right[j[k]]):
            assert there[k] == pytest.approx(1.0)


def test_weak_similarity_does_not_count():
    weights = weigh_similarity(numpy.array([0.0, 0.49, 0.5, 1.0]), Settings())
    assert weights.tolist() == pytest.approx([0.0, 0.0, 1.25, 5.0])


# --- Corpus ---


@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from("abcd"), max_size=4),
            st.lists(st.sampled_from("xyz"), max_size=4),
        ),
        max_size=6,
    )
)
def test_cells_count_every_pair_of_words(pairs):
    vocabularies = Vocabulary(), Vocabulary()
    corpus = Corpus(pairs, *vocabularies)
    counted = corpus.count(numpy.ones(len(corpus.cells), "float32"))
    sources, targets = vocabularies[0].words, vocabularies[1].words
    found = {
        (sources[i], targets[j]): count
        for i, j, count in zip(corpus.sources, corpus.targets, counted)
    }
    expected = {}
    for source, target in pairs:
        for i in source:
            for j in target:
                expected[i, j] = expected.get((i, j), 0) + 1
    assert found == expected
    assert list(corpus.keys) == sorted(set(corpus.keys))
    rows = sorted(row for batch in corpus.batches for row in batch.rows)
    assert rows == [i for i, (source, target) in enumerate(pairs) if source and target]


# --- Stems and fertility ---


def test_stems_share_what_their_words_mean():
    vocabulary = ["drinks", "drinking", "sees"], ["trinkt", "trinken", "sieht"]
    pairs = numpy.array([0, 1, 2]), numpy.array([0, 1, 2])
    backoff = StemBackoff(vocabulary, pairs, (numpy.ones(3) * 4, numpy.ones(3) * 4), 5)
    counts = numpy.array([4.0, 1.0, 4.0])
    forward, _ = backoff.update([counts, counts])
    # Each of the two is what the other says of "drink"; nothing else is like "sees".
    assert forward == pytest.approx([0.5 * 1 / 1.1, 0.5 * 4 / 4.1, 0.0])
    new = (["drinker"], ["trinker", "sehen"])
    guessed, _ = backoff.guess(new, (numpy.array([0, 0]), numpy.array([0, 1])))
    assert guessed[0] == pytest.approx(5 / 5.1 / 9)
    assert guessed[1] == 0.0


def test_factors_of_fertility():
    counts = count_fertilities(
        numpy.array([0, 0, 1]), numpy.array([True] * 3), numpy.array([1.0, 1.5, 9.0]), 2
    )
    assert counts[0].tolist() == [0.0, 1.5, 0.5, 0, 0, 0, 0]
    assert counts[1].tolist() == [0, 0, 0, 0, 0, 0, 1.0]
    ratios = get_ratios(counts, 1.0)
    assert ratios.shape == (2, MAX_FERTILITY)
    links = numpy.array([[[0.25]], [[1.0]]], dtype="float32")
    factors = get_factors(ratios, numpy.array([[0]]), links)
    # The first has the other link beside it, the second a quarter of one.
    assert factors[0, 0, 0] == pytest.approx(ratios[0, 1], rel=1e-5)
    between = 0.75 * ratios[0, 0] + 0.25 * ratios[0, 1]
    assert factors[1, 0, 0] == pytest.approx(between, rel=1e-5)


# --- Decoding ---

matrices = st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 10**6))


def make_posteriors(n_source, n_target, seed):
    rng = numpy.random.default_rng(seed)
    forward = rng.random((n_source + 1, n_target)) ** 4
    backward = rng.random((n_source, n_target + 1)) ** 4
    forward /= forward.sum(axis=0, keepdims=True)
    backward /= backward.sum(axis=1, keepdims=True)
    return forward[:-1], backward[:, :-1]


@given(matrices, st.sampled_from([None, *sorted(SYMMETRIZERS)]), st.floats(0, 1))
def test_links_are_sorted_and_probable(size, symmetrization, threshold):
    posteriors = make_posteriors(*size)
    links = decode(*posteriors, symmetrization=symmetrization, threshold=threshold)
    assert links == sorted(set(links))
    for i, j, probability in links:
        average = (posteriors[0][i, j] + posteriors[1][i, j]) / 2
        assert probability == pytest.approx(average, abs=1e-4)
        if symmetrization is None:
            assert probability > 0.7 * threshold - 1e-4


@given(matrices, st.floats(0.1, 1))
def test_weaker_links_stand_beside_links_of_the_same_word(size, threshold):
    links = decode(*make_posteriors(*size), threshold=threshold)
    found = {(i, j) for i, j, _ in links}
    for i, j, probability in links:
        if probability <= threshold:
            assert probability > 0.7 * threshold - 1e-4
            assert found & {(i, j - 1), (i, j + 1), (i - 1, j), (i + 1, j)}


def test_one_word_linked_to_two():
    forward = numpy.array([[0.9, 0.9, 0.0], [0.0, 0.0, 0.9]])
    backward = numpy.array([[0.9, 0.0, 0.0], [0.0, 0.0, 0.9]])
    assert get_pairs(decode(forward, backward)) == [(0, 0), (0, 1), (1, 2)]
    # What is not beside a link is not enough.
    order = [1, 2, 0]
    apart = decode(forward[:, order], backward[:, order])
    assert get_pairs(apart) == [(0, 2), (1, 1)]


def test_words_without_link_stay_so():
    forward = numpy.array([[0.4, 0.9], [0.1, 0.0]])
    backward = numpy.array([[0.8, 0.1], [0.0, 0.3]])
    links = decode(forward, backward, symmetrization="union", threshold=0.0)
    # The first target word comes more probably from no word than from either.
    assert get_pairs(links) == [(0, 0), (0, 1)]
    assert get_pairs(decode(forward, backward, symmetrization="intersection")) == []
