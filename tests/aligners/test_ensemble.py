import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.util import registry

from spacy_xner.aligners.ensemble import EnsembleAligner, build_ensemble_aligner
from spacy_xner.aligners.forced import ForcedAligner
from spacy_xner.aligners.surface import SurfaceAligner
from spacy_xner.aligners.symmetrization import SYMMETRIZERS, choose_links
from spacy_xner.translation import Link

from .util import NumberEngine, align, make_docs, make_translation


class Fixed:
    """Give the same links to every pair."""

    def __init__(self, *links):
        self.links = [Link(*link) for link in links]

    def __call__(self, docs, translations, targets):
        return [list(self.links) for _ in docs]


def test_probabilities_are_weighted_averages():
    aligners = {
        "a": Fixed((0, 0, 0.5), (1, 1, 0.25)),
        "b": Fixed((0, 0, 1.0), (1, 0, 0.125)),
    }
    ensemble = EnsembleAligner(aligners, threshold=0.0, symmetrization=None)
    assert align(ensemble, "x y", "p q") == [
        Link(0, 0, 0.75),
        Link(1, 0, 0.0625),
        Link(1, 1, 0.125),
    ]
    weights = {"a": 3.0, "b": 1.0}
    ensemble = EnsembleAligner(
        aligners, weights=weights, threshold=0.1, symmetrization="intersection"
    )
    assert align(ensemble, "x y", "p q") == [Link(0, 0, 0.625), Link(1, 1, 0.1875)]
    assert "3.0*[Fixed]" in ensemble.id


links = st.dictionaries(
    st.tuples(st.integers(0, 3), st.integers(0, 3)), st.floats(0, 1), max_size=8
)


@given(links, links, st.floats(0, 1), st.sampled_from([None, *SYMMETRIZERS]))
def test_links_of_an_ensemble(first, second, threshold, symmetrization):
    aligners = {
        name: Fixed(*((*pair, p) for pair, p in found.items()))
        for name, found in (("a", first), ("b", second))
    }
    settings = {"threshold": threshold, "symmetrization": symmetrization}
    found = align(EnsembleAligner(aligners, **settings), "a b c d", "e f g h")
    assert found == sorted(found)
    for source, target, probability in found:
        pair = source, target
        mean = (first.get(pair, 0.0) + second.get(pair, 0.0)) / 2
        assert probability == pytest.approx(mean)
        assert 0.0 < probability <= 1.0 and probability >= threshold - 1e-9
    # the order of the aligners does not count
    turned = dict(reversed(list(aligners.items())))
    assert align(EnsembleAligner(turned, **settings), "a b c d", "e f g h") == found
    # one aligner alone chooses among its own links
    alone = align(
        EnsembleAligner({"a": aligners["a"]}, **settings), "a b c d", "e f g h"
    )
    chosen = choose_links(first, **settings)
    assert {link[:2]: link[2] for link in alone} == chosen


def test_chosen_links_are_the_best_of_their_words():
    found = {(0, 0): 0.9, (0, 1): 0.8, (1, 1): 0.7, (2, 1): 0.1, (2, 2): 0.0}
    assert list(choose_links(found)) == [(0, 0), (0, 1), (1, 1), (2, 1)]
    both = choose_links(found, symmetrization="intersection")
    assert both == {(0, 0): 0.9}
    either = choose_links(found, symmetrization="union", threshold=0.2)
    assert either == {(0, 0): 0.9, (0, 1): 0.8, (1, 1): 0.7}
    # of equal ones the first counts
    equal = {(i, j): 0.5 for i in range(2) for j in range(2)}
    assert choose_links(equal, symmetrization="intersection") == {(0, 0): 0.5}


def test_members_come_from_the_config():
    config = {
        "@misc": "spacy-xner.ensemble_aligner.v1",
        "aligners": {
            "surface": {"@misc": "spacy-xner.surface_aligner.v1"},
            "similarity": {
                "@misc": "spacy-xner.similarity_aligner.v1",
                "preset": "awesome",
            },
        },
        "weights": {"surface": 1.0, "similarity": 2.0},
        "symmetrization": None,
    }
    aligner = registry.resolve({"aligner": config})["aligner"]
    assert list(aligner.aligners) == ["surface", "similarity"]
    assert "2.0*[softmax" in aligner.id


def test_the_default_members_need_nothing_else():
    aligner = build_ensemble_aligner()
    assert list(aligner.aligners) == ["forced", "surface"]
    assert isinstance(pickle.loads(pickle.dumps(aligner)), EnsembleAligner)


def test_what_one_member_lacks_the_other_has():
    forced = ForcedAligner(NumberEngine(), threshold=0.0, symmetrization=None)
    ensemble = EnsembleAligner({"forced": forced, "surface": SurfaceAligner()})
    links = align(ensemble, "s1 s2 Lanka", "Lanka t2 t1")
    assert [link[:2] for link in links] == [(0, 2), (1, 1), (2, 0)]


@pytest.mark.parametrize(
    "aligners,weights",
    [
        ({}, None),
        ({"a": Fixed()}, {}),
        ({"a": Fixed()}, {"b": 1.0}),
        ({"a": Fixed()}, {"a": 0.0}),
        ({"a": Fixed(), "b": Fixed()}, {"a": 1.0}),
        ({"a": Fixed()}, {"a": float("nan")}),
    ],
)
def test_weights_must_fit(aligners, weights):
    with pytest.raises(ValueError, match="E214"):
        EnsembleAligner(aligners, weights=weights)


@pytest.mark.parametrize("settings", [{"threshold": 2.0}, {"symmetrization": "best"}])
def test_wrong_settings(settings):
    with pytest.raises(ValueError, match="E207"):
        EnsembleAligner({"a": Fixed()}, **settings)


def test_broken_members_are_reported():
    doc, target = make_docs("a", "b")
    ensemble = EnsembleAligner({"mine": lambda docs, translations, targets: []})
    with pytest.raises(ValueError, match=r"E013.*'mine'"):
        ensemble([doc], [make_translation(doc, target)], [target])


class Trained(Fixed):
    """An aligner that learns its links and can be saved."""

    def initialize(self, get_examples, *, nlp=None, link=None):
        if link is not None:
            self.links = [Link(*link, 1.0)]

    def to_bytes(self, *, exclude=()):
        return json.dumps(self.links).encode()

    def from_bytes(self, data, *, exclude=()):
        self.links = [Link(*link) for link in json.loads(data)]
        return self

    def to_disk(self, path, *, exclude=()):
        path.write_bytes(self.to_bytes())

    def from_disk(self, path, *, exclude=()):
        return self.from_bytes(path.read_bytes())


def test_members_are_trained_and_saved(tmp_path):
    def make():
        return EnsembleAligner({"plain": Fixed((0, 0, 1.0)), "mine": Trained()})

    ensemble = make()
    ensemble.initialize(lambda: [], aligners={"mine": {"link": [1, 1]}})
    expected = align(ensemble, "a b", "c d")
    assert expected == [Link(0, 0, 0.5), Link(1, 1, 0.5)]
    ensemble.initialize(lambda: [])
    ensemble.to_disk(tmp_path / "ensemble")
    assert align(make(), "a b", "c d") != expected
    assert align(make().from_disk(tmp_path / "ensemble"), "a b", "c d") == expected
    assert align(make().from_bytes(ensemble.to_bytes()), "a b", "c d") == expected
    with pytest.raises(ValueError, match=r"E230.*plain"):
        ensemble.initialize(lambda: [], aligners={"plain": {}})
