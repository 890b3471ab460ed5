"""Every route runs end to end through spacy-transformers, with a tiny XLM-R."""

from pathlib import Path

import numpy
import pytest
import spacy
from spacy.cli.train import train as spacy_train
from spacy.tokens import DocBin
from spacy.training import Corpus
from spacy.util import load_config, load_model_from_config

from spacy_xner.cli import contproto, distill, transfer, unitrans
from spacy_xner.soft_labels import get_soft_labels

from . import util
from .models.util import make_doc
from .util import make_tiny_xlmr

pytest.importorskip("spacy_transformers")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::UserWarning"),
]

ROOT = Path(__file__).parent.parent
ENGLISH = [
    ("take paracetamol daily", [(1, 2, "DRUG")]),
    ("aspirin 20 mg for 5 days", [(0, 1, "DRUG"), (1, 3, "STRENGTH")]),
    ("the patient and the tablet", []),
    ("take 500 mg ibuprofen", [(1, 3, "STRENGTH"), (3, 4, "DRUG")]),
]
# The texts in which the routes find what they have learnt.
FRENCH = [
    "prendre paracétamol par jour",
    "aspirine 20 mg pendant 5 jours",
    "le patient et le comprimé",
    "prendre 500 mg ibuprofène",
]
SETTINGS = {
    "system.gpu_allocator": None,
    "components.transformer.model.mixed_precision": False,
    "training.accumulate_gradient": 1,
    "training.dropout": 0.0,
    "training.optimizer.learn_rate": 0.01,
}
TOY = """
[components.xner_translator.engine]
@misc = "spacy-xner-tests.ToyEngine.v1"
"""


STEPS = 40


class Files:
    """The files of all routes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        texts = [text for text, _ in ENGLISH] + FRENCH
        self.encoder = make_tiny_xlmr(root / "encoder", texts, hidden=32, n_pieces=120)
        nlp = spacy.blank("en")
        docs = [make_doc(nlp, text, *ents) for text, ents in ENGLISH]
        self.english = root / "en.spacy"
        DocBin(docs=docs).to_disk(self.english)
        self.plain = root / "plain.txt"
        self.plain.write_text("\n".join(FRENCH), encoding="utf-8")
        self.toy = root / "toy.cfg"
        self.toy.write_text(TOY)

    def train(self, name, corpus, *, dev=None, spans=False, steps=STEPS):
        """Train with the config that ships, as `spacy train` does."""
        path = ROOT / "configs" / "ner_transformer.cfg"
        if spans:
            text = path.read_text(encoding="utf-8")
            text = text.replace("TokenTagger.v1", "SpanClassifier.v1")
            text = text.replace("hidden_width = 0", "hidden_width = 16\nmax_span = 4")
            path = self.root / "spans.cfg"
            path.write_text(text, encoding="utf-8")
        overrides = {
            **SETTINGS,
            "components.transformer.model.name": self.encoder,
            "paths.train": str(corpus),
            "paths.dev": str(dev or corpus),
            "training.max_steps": steps,
            "training.eval_frequency": steps,
        }
        spacy_train(path, self.root / name, use_gpu=-1, overrides=overrides)
        return str(self.root / name / "model-last")

    def assemble(self, name, **pipelines):
        """Build a pipeline of a config that ships, with the toy translator."""
        config = load_config(ROOT / "configs" / f"{name}.cfg")
        parts = config["components"]
        parts["xner_translator"]["engine"] = {"@misc": "spacy-xner-tests.ToyEngine.v1"}
        for part, pipeline in pipelines.items():
            parts[part]["pipeline"] = pipeline
        return load_model_from_config(config, auto_fill=True)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    assert util.ToyEngine
    return Files(tmp_path_factory.mktemp("routes"))


@pytest.fixture(scope="module")
def zero_shot(files):
    """A pipeline that has read English alone."""
    return files.train("zero-shot", files.english)


@pytest.fixture(scope="module")
def translated(files):
    """The English texts in French, with their entities."""
    path = files.root / "fr.spacy"
    transfer(str(files.english), path, ["fr"], config=files.toy)
    return path


@pytest.fixture(scope="module")
def translate_train(files, translated):
    """A pipeline that has read the translations."""
    return files.train("translate-train", translated)


def get_ents(nlp, texts=FRENCH):
    """What a pipeline finds; some of it must come from the transformer."""
    if "transformer" in nlp.pipe_names:
        output = nlp(texts[0])._.trf_data.model_output.last_hidden_state
        assert output.shape[-1] == 32 and numpy.isfinite(output).all()
    docs = list(nlp.pipe(texts, batch_size=3))
    return [{(ent.text, ent.label_) for ent in doc.ents} for doc in docs]


def read(path):
    return list(DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab))


def test_zero_shot(zero_shot):
    nlp = spacy.load(zero_shot)
    english = get_ents(nlp, [text for text, _ in ENGLISH])
    assert english == [
        {("paracetamol", "DRUG")},
        {("aspirin", "DRUG"), ("20 mg", "STRENGTH")},
        set(),
        {("500 mg", "STRENGTH"), ("ibuprofen", "DRUG")},
    ]
    found = get_ents(nlp)
    assert ("20 mg", "STRENGTH") in found[1] and ("500 mg", "STRENGTH") in found[3]


def test_translate_train(translated, translate_train):
    expected = [
        {("paracétamol", "DRUG")},
        {("aspirine", "DRUG"), ("20 mg", "STRENGTH")},
        set(),
        {("500 mg", "STRENGTH"), ("ibuprofène", "DRUG")},
    ]
    docs = read(translated)
    assert [doc.text.strip() for doc in docs] == FRENCH
    assert [{(e.text, e.label_) for e in doc.ents} for doc in docs] == expected
    assert get_ents(spacy.load(translate_train)) == expected


def test_translate_test(files, zero_shot):
    nlp = files.assemble("translate_test", xner_annotator=zero_shot)
    assert get_ents(nlp) == [
        {("paracétamol", "DRUG")},
        {("aspirine", "DRUG"), ("20 mg", "STRENGTH")},
        set(),
        {("500 mg", "STRENGTH"), ("ibuprofène", "DRUG")},
    ]


def test_ensemble(files, zero_shot, translate_train):
    nlp = files.assemble(
        "ensemble", xner_annotator=zero_shot, xner_ensemble=translate_train
    )
    docs = list(nlp.pipe(FRENCH))
    assert get_ents(nlp) == get_ents(spacy.load(translate_train))
    scores = [doc.spans["xner_ensemble"].attrs["scores"] for doc in docs]
    assert all(0.0 < score <= 1.0 for group in scores for score in group)


def test_distill(files, zero_shot, translated):
    corpus = files.root / "distilled.spacy"
    assert distill(str(files.plain), corpus, teachers=[zero_shot], lang="fr") == 4
    taught = [get_soft_labels(doc).values for doc in read(corpus)]
    student = spacy.load(files.train("student", corpus, dev=translated, steps=120))
    component = student.get_pipe("xner_ner")
    component.cfg["temperature"] = 1.0
    learnt = component.predict_proba(list(student.pipe(FRENCH)))
    for soft, expected in zip(learnt, taught):
        assert numpy.abs(soft.values - expected).mean() < 0.03
    assert any(get_ents(student))


def test_unitrans(files, zero_shot, translated, translate_train):
    nlp = spacy.load(zero_shot)
    examples = list(Corpus(translated)(nlp))
    optimizer = nlp.resume_training()
    optimizer.learn_rate = 0.01
    for _ in range(STEPS):
        nlp.update(examples, sgd=optimizer)
    continued = files.root / "continued"
    nlp.to_disk(continued)
    corpus = files.root / "unitrans.spacy"
    count, entities = unitrans(
        str(files.plain),
        corpus,
        source=zero_shot,
        translated=translate_train,
        teacher=str(continued),
        lang="fr",
    )
    assert count == 4 and entities["STRENGTH"] == 2
    student = spacy.load(files.train("vote", corpus, dev=translated))
    for found, doc in zip(get_ents(student), read(corpus)):
        assert {(ent.text, ent.label_) for ent in doc.ents} <= found


def test_contproto(files, translated):
    start = files.train("spans", files.english, spans=True)
    with pytest.raises(ValueError, match="E731"):
        contproto(start, files.english, str(files.plain), files.root / "none")
    nlp = spacy.load(start)
    nlp.replace_listeners("transformer", "xner_ner", ["model.tok2vec"])
    own = files.root / "own"
    nlp.to_disk(own)
    before = get_ents(spacy.load(own))
    rows = contproto(
        str(own),
        files.english,
        str(files.plain),
        files.root / "contproto",
        epochs=4,
        batch_size=4,
        learn_rate=0.002,
    )
    assert [row["epoch"] for row in rows] == [0, 1, 2, 3, 4] and rows[-1]["kept"]
    assert all(numpy.isfinite(row["contrast"]) for row in rows[1:])
    assert rows[-1]["contrast"] < rows[1]["contrast"]
    after = spacy.load(files.root / "contproto")
    found = get_ents(after, [text for text, _ in ENGLISH])
    assert ("20 mg", "STRENGTH") in found[1] and ("500 mg", "STRENGTH") in found[3]
    assert any(before) and any(get_ents(after))
