"""The configs of the medication pipelines train, each with its augmenters."""

from pathlib import Path

import pytest
import spacy
from spacy.cli.train import train
from spacy.util import load_config

from spacy_xner.cli import corpus_make

from ..util import make_tiny_bert

CONFIGS = Path(__file__).parent.parent.parent / "configs"
SHORT = {
    "training.max_steps": 2,
    "training.eval_frequency": 2,
    "corpora.train.augmenter.copies": 1,
    "paths.vocabulary": "none",
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """Texts of the grammar, which serve every language here."""
    path = tmp_path_factory.mktemp("corpus")
    corpus_make(path, n=24, seed=0, overwrite=True)
    return path


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    pytest.importorskip("spacy_transformers")
    path = tmp_path_factory.mktemp("encoder")
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    pieces = ["1", "mg", *letters, *(f"##{letter}" for letter in letters)]
    make_tiny_bert(path, pieces)
    return str(path)


def run(config, corpus, output, **overrides):
    """Train two steps; the pipeline as it was saved."""
    paths = {
        f"paths.{part}": str(corpus / f"{part}.spacy") for part in ("train", "dev")
    }
    train(
        CONFIGS / config, output, use_gpu=-1, overrides={**SHORT, **paths, **overrides}
    )
    return spacy.load(output / "model-last")


@pytest.mark.filterwarnings("ignore:.*W701")
@pytest.mark.parametrize("lang", ["fr", "de", "es"])
def test_the_small_pipeline_trains_in_every_language(corpus, tmp_path, lang):
    nlp = run("medication.cfg", corpus, tmp_path, **{"nlp.lang": lang})
    assert set(nlp.get_pipe("xner_ner").labels) == {
        *("DRUG", "STRENGTH", "FREQUENCY", "DURATION", "DOSAGE", "FORM")
    }
    # The refined tokens are saved with the pipeline.
    assert [token.text for token in nlp.make_doc("20gtt 3x1g/j")][:2] == ["20", "gtt"]


@pytest.mark.slow
def test_the_transformer_pipeline_trains(corpus, encoder, tmp_path):
    nlp = run(
        "medication_transformer.cfg", corpus, tmp_path, **{"paths.encoder": encoder}
    )
    assert nlp.pipe_names == ["transformer", "xner_ner"]
    output = nlp("Metformin 500 mg")._.trf_data.model_output
    assert output.last_hidden_state.shape[-1] == 16


def test_both_configs_read_and_vary_the_same_texts():
    small, large = (
        load_config(CONFIGS / f"{name}.cfg", interpolate=False)
        for name in ("medication", "medication_transformer")
    )
    assert small["corpora"] == large["corpora"]
    assert small["initialize"] == large["initialize"]
