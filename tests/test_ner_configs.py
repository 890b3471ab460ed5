"""The configs of `xner_ner` with encoders of the hub: each trains, with a tiny encoder."""

from pathlib import Path

import pytest
import spacy
from spacy.cli.train import train
from spacy.tokens import DocBin
from spacy.util import load_config

from .models.util import make_doc
from .pipeline.test_ner import TRAIN
from .util import make_tiny_bert, make_tiny_distilbert, make_tiny_xlmr

CONFIGS = Path(__file__).parent.parent / "configs"
BASE = "ner_transformer"
ENCODERS = {
    "ner_transformer": "xlm-roberta-base",
    "ner_xlmr_large": "xlm-roberta-large",
    "ner_mbert": "bert-base-multilingual-cased",
    "ner_distilmbert": "distilbert-base-multilingual-cased",
}
# What depends on the size of the encoder.
OF_SIZE = {
    "training.optimizer.learn_rate.initial_rate",
    "training.optimizer.learn_rate.warmup_steps",
    "training.accumulate_gradient",
    "training.batcher.size",
    "components.transformer.max_batch_items",
}


def flatten(section, prefix=""):
    found = {}
    for key, value in section.items():
        name = f"{prefix}{key}"
        found.update(
            flatten(value, f"{name}.") if isinstance(value, dict) else {name: value}
        )
    return found


@pytest.mark.parametrize("name", sorted(ENCODERS))
def test_configs_differ_in_the_encoder_and_what_depends_on_its_size(name):
    base, own = (
        flatten(load_config(CONFIGS / f"{one}.cfg", interpolate=False))
        for one in (BASE, name)
    )
    model = "components.transformer.model.name"
    assert own[model] == ENCODERS[name]
    differ = {key for key in {*base, *own} if base.get(key) != own.get(key)} - {model}
    assert differ == (OF_SIZE if name == "ner_xlmr_large" else set())
    # As much text for each step of the optimizer, whatever fits at a time.
    for settings in (base, own):
        n_words = settings["training.batcher.size"]
        assert n_words * settings["training.accumulate_gradient"] == 6000


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(ENCODERS))
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_configs_train(name, tmp_path):
    pytest.importorskip("spacy_transformers")
    encoder, nlp = tmp_path / "encoder", spacy.blank("en")
    texts = [text for text, _ in TRAIN]
    if ENCODERS[name].startswith("xlm"):
        make_tiny_xlmr(encoder, texts)
    else:
        letters = sorted(set("".join(texts)))
        pieces = [*letters, *(f"##{letter}" for letter in letters)]
        make = make_tiny_distilbert if "distil" in name else make_tiny_bert
        make(encoder, pieces)
    corpus = tmp_path / "corpus.spacy"
    DocBin(docs=[make_doc(nlp, text, *ents) for text, ents in TRAIN]).to_disk(corpus)
    overrides = {
        "paths.train": str(corpus),
        "paths.dev": str(corpus),
        "components.transformer.model.name": str(encoder),
        "components.transformer.model.mixed_precision": False,
        "system.gpu_allocator": None,
        "training.max_steps": 2,
        "training.eval_frequency": 1,
        "training.accumulate_gradient": 1,
    }
    train(CONFIGS / f"{name}.cfg", tmp_path / "out", use_gpu=-1, overrides=overrides)
    nlp = spacy.load(tmp_path / "out" / "model-last")
    docs = list(nlp.pipe(texts))
    for doc, soft in zip(docs, nlp.get_pipe("xner_ner").predict_proba(docs)):
        soft.check(len(doc))
        assert soft.labels == ["DRUG", "STRENGTH"]
