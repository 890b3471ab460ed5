from pathlib import Path

import pytest
import spacy
from spacy.cli.find_threshold import find_threshold
from spacy.cli.train import train
from spacy.tokens import DocBin
from spacy.training import Corpus
from thinc.api import Config

from spacy_xner.training.calibration import calibrate_ner, create_calibrated_ner

from ..models.util import make_doc, make_nlp
from ..pipeline.test_ner import TRAIN, describe, make_examples
from ..util import make_tiny_xlmr

ROOT = Path(__file__).parent.parent.parent
SMALL = {
    "nlp.lang": "en",
    "components.tok2vec.model.embed.rows": [100, 100, 100, 100],
    "components.tok2vec.model.encode.width": 16,
    "components.tok2vec.model.encode.depth": 1,
    "components.tok2vec.model.encode.maxout_pieces": 2,
    "training.optimizer.learn_rate": 0.01,
    "training.max_steps": 40,
    "training.eval_frequency": 20,
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory) -> Path:
    """A file of a few annotated texts."""
    path = tmp_path_factory.mktemp("corpus") / "texts.spacy"
    nlp = spacy.blank("en")
    docs = [make_doc(nlp, text, *ents) for text, ents in TRAIN]
    DocBin(docs=docs).to_disk(path)
    return path


@pytest.fixture(scope="module")
def trained(corpus, tmp_path_factory) -> Path:
    """A pipeline that `spacy train` made of the config that ships."""
    path = tmp_path_factory.mktemp("trained")
    paths = {"paths.train": str(corpus), "paths.dev": str(corpus)}
    train(ROOT / "configs" / "ner_cnn.cfg", path, overrides={**SMALL, **paths})
    return path / "model-best"


def test_config_trains_a_calibrated_pipeline(trained, corpus):
    nlp = spacy.load(trained)
    component = nlp.get_pipe("xner_ner")
    assert component.cfg["temperature"] != 1.0
    assert nlp.evaluate(list(Corpus(corpus)(nlp)))["ents_f"] > 0.7
    before = component.cfg["temperature"]
    assert calibrate_ner(nlp, Corpus(corpus)(nlp)) == pytest.approx(before)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory) -> str:
    """A tiny XLM-R with random weights."""
    pytest.importorskip("spacy_transformers")
    path = tmp_path_factory.mktemp("encoder")
    return make_tiny_xlmr(path, [text for text, _ in TRAIN])


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["tokens", "spans"])
def test_transformers(encoder, corpus, tmp_path, kind):
    paths = {"paths.train": str(corpus), "paths.dev": str(corpus)}
    settings = {
        "nlp.lang": "en",
        "system.gpu_allocator": None,
        "components.transformer.model.name": encoder,
        "components.transformer.model.mixed_precision": False,
        "training.accumulate_gradient": 1,
        "training.max_steps": 4,
        "training.eval_frequency": 2,
    }
    path = ROOT / "configs" / "ner_transformer.cfg"
    if kind == "spans":
        text = path.read_text(encoding="utf-8")
        text = text.replace("TokenTagger.v1", "SpanClassifier.v1")
        text = text.replace("hidden_width = 0", "hidden_width = 16")
        path = tmp_path / "spans.cfg"
        path.write_text(text, encoding="utf-8")
    train(path, tmp_path / "trained", use_gpu=-1, overrides={**settings, **paths})
    nlp = spacy.load(tmp_path / "trained" / "model-last")
    component = nlp.get_pipe("xner_ner")
    assert component.scheme.kind == kind
    docs = list(nlp.pipe([text for text, _ in TRAIN]))
    for doc, soft in zip(docs, component.predict_proba(docs)):
        soft.check(len(doc))


def test_callback_reads_what_judges_the_training(tmp_path):
    nlp = make_nlp()
    examples = make_examples(nlp)
    nlp.initialize(lambda: examples)
    path = tmp_path / "dev.spacy"
    DocBin(docs=[eg.reference for eg in examples]).to_disk(path)
    component = nlp.get_pipe("xner_ner")
    found = []
    for settings in ({"path": str(path)}, {"corpus": lambda own: make_examples(own)}):
        component.cfg["temperature"] = 1.0
        assert create_calibrated_ner(**settings)(nlp) is nlp
        found.append(component.cfg["temperature"])
    assert found[0] == pytest.approx(found[1]) != 1.0


@pytest.mark.parametrize(
    "name", ["ner_cnn.cfg", "medication.cfg", "ner_transformer.cfg"]
)
def test_configs_calibrate_with_the_augmented_corpus(name):
    config = Config().from_disk(ROOT / "configs" / name).interpolate()
    assert config["training"]["before_to_disk"]["corpus"] == config["corpora"]["dev"]


def test_find_threshold(trained, corpus):
    threshold, score, scores = find_threshold(
        str(trained), corpus, "xner_ner", "threshold", "ents_f", n_trials=3
    )
    assert set(scores) == {0.0, 0.5, 1.0} and scores[1.0] == 0.0
    assert scores[threshold] == score > 0.7


def test_calibration_changes_no_example():
    nlp = make_nlp()
    examples = make_examples(nlp)
    nlp.initialize(lambda: examples)
    calibrate_ner(nlp, examples)
    assert not any(eg.predicted.ents or eg.predicted.spans for eg in examples)
    assert nlp.pipe_names == ["xner_ner"]


def test_wrong_names_and_paths(tmp_path):
    nlp = make_nlp()
    with pytest.raises(ValueError, match=r"E720.*xner_ner"):
        calibrate_ner(nlp, [], name="ner")
    for path in (None, str(tmp_path / "none.spacy")):
        with pytest.raises(ValueError, match="E721"):
            create_calibrated_ner(path)(nlp)


def test_pipeline_says_what_it_found(trained):
    nlp = spacy.load(trained)
    ents, spans, scores = describe(nlp(TRAIN[0][0]))
    assert ents == spans and all(0.0 < score < 1.0 for score in scores)
