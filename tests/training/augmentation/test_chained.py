import pickle

import pytest
from confection import Config
from spacy.util import registry

from spacy_xner.training.augmentation.annotated import AnnotatedText, Edit
from spacy_xner.training.augmentation.base import TextAugmenter
from spacy_xner.training.augmentation.chained import ChainedAugmenter

from .util import blank, make_example, vary

CONFIG = """
[augmenter]
@augmenters = "spacy-xner.chained_augmenter.v1"
copies = 3
seed = 4

[augmenter.rates]
light = 0.5

[augmenter.augmenters]

[augmenter.augmenters.strong]
@augmenters = "spacy-xner.ocr_noise.v1"
level = 0.3

[augmenter.augmenters.light]
@augmenters = "spacy-xner.ocr_noise.v1"
level = 0.05
"""


class Append(TextAugmenter):
    """Writes a letter behind the text."""

    def __init__(self, letter):
        super().__init__(level=1.0, seed=0)
        self.letter = letter

    def vary(self, text, rng, *, lang):
        return text.apply([Edit(len(text.text), len(text.text), self.letter)])


def test_run_in_order_and_move_entities():
    chain = ChainedAugmenter({"b": Append("b"), "a": Append("a")})
    assert vary(chain, "[D:Lasix] ") == ["[D:Lasix] ba"]


def test_rates_are_kept():
    chain = ChainedAugmenter(
        {"a": Append("a"), "b": Append("b"), "c": Append("c")},
        rates={"a": 0.25, "c": 0.0},
    )
    nlp = blank("fr")
    example = make_example("[D:Lasix] ", nlp)
    made = [next(chain(nlp, example)).text for _ in range(1000)]
    assert set(made) == {"Lasix ab", "Lasix b"}
    assert 200 < made.count("Lasix ab") < 300


def test_what_nothing_changes_is_the_same_object():
    chain = ChainedAugmenter({"a": Append("a")}, rates={"a": 0.0}, copies=2)
    nlp = blank("fr")
    example = make_example("[D:Lasix]", nlp)
    assert [made is example for made in chain(nlp, example)] == [True, True]


def test_augmenters_that_give_several_examples():
    inner = ChainedAugmenter({"a": Append("a")}, rates={"a": 0.5}, copies=4)
    chain = ChainedAugmenter({"inner": inner, "b": Append("b")}, copies=2)
    assert len(vary(chain, "[D:Lasix] ")) == 8
    assert set(vary(chain, "[D:Lasix] ")) <= {"[D:Lasix] ab", "[D:Lasix] b"}


def test_from_a_config_seeded_and_pickled():
    config = Config().from_str(Config().from_str(CONFIG).to_str())
    first = registry.resolve(config)["augmenter"]
    again = registry.resolve(config)["augmenter"]
    assert list(first.augmenters) == ["strong", "light"]
    marked = "[D:paracétamol] [S:1000 mg] [F:matin, midi et soir] [U:pendant 5 jours]"
    made = [vary(first, marked) for _ in range(3)]
    assert made == [vary(again, marked) for _ in range(3)]
    assert [len(lines) for lines in made] == [3, 3, 3]
    copy = pickle.loads(pickle.dumps(first))
    assert vary(copy, marked) == vary(first, marked)


@pytest.mark.parametrize(
    "settings,code",
    [
        ({"rates": {"a": 1.2}}, "E711"),
        ({"rates": {"b": 0.5}}, "E712"),
        ({"copies": 0}, "E713"),
        ({"augmenters": {"a": {"level": 0.1}}}, "E716"),
    ],
)
def test_wrong_settings(settings, code):
    with pytest.raises(ValueError, match=code):
        ChainedAugmenter(**{"augmenters": {"a": Append("a")}, **settings})


def test_streams_through_a_corpus(tmp_path):
    from spacy.tokens import DocBin
    from spacy.training import Corpus

    nlp = blank("fr")
    docs = [make_example(f"[D:Lasix] {i}", nlp).reference for i in range(5)]
    DocBin(docs=docs).to_disk(tmp_path / "train.spacy")
    chain = ChainedAugmenter({"a": Append("a")}, copies=2)
    corpus = Corpus(tmp_path / "train.spacy", augmenter=chain)
    texts = [example.text for example in corpus(nlp)]
    assert texts == [f"Lasix {i}a" for i in range(5) for _ in range(2)]
    assert AnnotatedText.from_doc(next(corpus(nlp)).reference).spans[0].label == "DRUG"
