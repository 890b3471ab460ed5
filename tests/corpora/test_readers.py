import json

import pytest
import spacy
from spacy.training import Example
from spacy.training.initialize import init_nlp
from spacy.util import load_config_from_str, registry
from thinc.api import Config

from spacy_xner.corpora import Record, readers, write_records

RECORDS = [
    Record("a", "Take aspirin daily", [(5, 12, "Drug"), (13, 18, "Frequency")]),
    Record("b", "", []),
    Record("c", "one two three four five six", []),
]
CASES = {
    "spacy-xner.BratCorpus.v1": ("brat", "out"),
    "spacy-xner.JsonlCorpus.v1": ("jsonl", "out.jsonl"),
    "spacy-xner.ConllCorpus.v1": ("conll", "out.conll"),
    "spacy-xner.MedNERFCorpus.v1": ("mednerf", "out.json"),
    "spacy-xner.PanxCorpus.v1": ("panx", "out.panx"),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_reader_of_a_config(tmp_path, name):
    format, file = CASES[name]
    write_records(RECORDS, tmp_path / file, format=format)
    text = f"""
    [corpus]
    @readers = "{name}"
    path = {json.dumps(str(tmp_path / file))}
    label_map = {{"Drug": "DRUG", "Frequency": ""}}
    """
    reader = registry.resolve(Config().from_str(text))["corpus"]
    examples = list(reader(spacy.blank("en")))
    # The empty text is left out, as spaCy's own reader does.
    assert len(examples) == 2
    assert isinstance(examples[0], Example)
    assert [(e.text, e.label_) for e in examples[0].reference.ents] == [
        ("aspirin", "DRUG")
    ]
    assert examples[0].predicted.ents == ()
    assert examples[0].predicted.text == "Take aspirin daily"
    # It can be read again.
    assert len(list(reader(spacy.blank("en")))) == 2


@pytest.mark.parametrize("name", sorted(CASES))
def test_missing_path_in_the_config(name):
    with pytest.raises(ValueError, match=f"E419.*{name}"):
        registry.readers.get(name)(path=None)


def test_limits_shuffle_and_augmenter(tmp_path):
    write_records(RECORDS, tmp_path / "a.jsonl")
    path = str(tmp_path / "a.jsonl")
    nlp = spacy.blank("en")

    def twice(nlp, example):
        yield example
        yield example

    make = readers.create_jsonl_corpus
    assert len(list(make(path, limit=1)(nlp))) == 1
    assert len(list(make(path, max_length=3)(nlp))) == 1
    assert len(list(make(path, augmenter=twice)(nlp))) == 4
    assert {e.text for e in make(path, shuffle=True)(nlp)} == {
        "Take aspirin daily",
        "one two three four five six",
    }


def test_tokens_of_the_file(tmp_path):
    (tmp_path / "a.conll").write_text("500mg\tB-STRENGTH\nnow\tO\n")
    reader = readers.create_conll_corpus(str(tmp_path / "a.conll"), use_tokens=True)
    (example,) = reader(spacy.blank("en"))
    assert [t.text for t in example.predicted] == ["500mg", "now"]
    assert example.get_aligned_ner() == ["U-STRENGTH", "O"]


def test_training_can_start_from_the_reader(tmp_path):
    write_records(RECORDS, tmp_path / "a.jsonl")
    config = load_config_from_str(
        """
        [nlp]
        lang = "en"
        pipeline = ["ner"]

        [components]

        [components.ner]
        factory = "ner"

        [corpora]

        [corpora.train]
        @readers = "spacy-xner.JsonlCorpus.v1"
        path = null
        label_map = "n2c2"

        [corpora.dev]
        @readers = "spacy-xner.JsonlCorpus.v1"
        path = ${corpora.train.path}
        """,
        overrides={"corpora.train.path": str(tmp_path / "a.jsonl")},
    )
    base = spacy.blank("en").config
    nlp = init_nlp(Config(base).merge(config))
    assert nlp.get_pipe("ner").labels == ("DRUG", "FREQUENCY")
