"""The commands of the routes without labels in the target language."""

import numpy
import pytest
import spacy
from spacy.tokens import DocBin
from thinc.api import Adam

from spacy_xner.soft_labels import get_soft_labels

from ..models.util import make_doc, make_nlp
from ..pipeline.test_ner import TRAIN, make_examples, train

PLAIN = ["take ibuprofen 500 mg", "aspirin 20 mg today", "nothing", "500 mg of x", ""]


@pytest.fixture(scope="module")
def pipelines(tmp_path_factory):
    """A teacher of tokens and one of spans."""
    path = tmp_path_factory.mktemp("pipelines")
    for kind in ("tokens", "spans"):
        nlp = make_nlp(kind)
        train(nlp, make_examples(nlp), 40)
        nlp.to_disk(path / kind)
    return path


@pytest.fixture(scope="module")
def corpora(tmp_path_factory):
    """A gold corpus, plain text, and plain text of the gold corpus."""
    path = tmp_path_factory.mktemp("corpora")
    nlp = spacy.blank("en")
    docs = [make_doc(nlp, text, *ents) for text, ents in TRAIN]
    DocBin(docs=docs).to_disk(path / "gold.spacy")
    none = [make_doc(nlp, "nothing at all")]
    DocBin(docs=none).to_disk(path / "none.spacy")
    (path / "plain.txt").write_text("\n".join(PLAIN), encoding="utf-8")
    (path / "leak.txt").write_text(TRAIN[0][0].upper(), encoding="utf-8")
    (path / "empty.txt").write_text("\n \n", encoding="utf-8")
    return path


def read(path):
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def test_distill(run, pipelines, corpora, tmp_path):
    output = tmp_path / "new" / "out.spacy"
    call = ["distill", corpora / "plain.txt", output]
    teachers = ["-t", pipelines / "spans", "-t", pipelines / "spans"]
    held_out = ["--held-out", corpora / "gold.spacy"]
    said = run(*call, *teachers, "-w", 1, "-w", 3, *held_out)
    assert "4 texts with soft labels" in said
    docs = read(output)
    assert [doc.text for doc in docs] == PLAIN[:4]
    for doc in docs:
        assert get_soft_labels(doc).kind == "spans"
    assert "--overwrite" in run(*call, *teachers, code=1)
    run(*call, *teachers, "--overwrite", "--limit", 1)
    assert len(read(output)) == 1


def test_wrong_teachers(run, pipelines, corpora, tmp_path):
    call = ["distill", corpora / "plain.txt", tmp_path / "out.spacy"]
    one, other = pipelines / "spans", pipelines / "tokens"
    assert "E725" in run(*call, "-t", one, "-t", other, code=1)
    assert "1 weights" in run(*call, "-t", one, "-t", one, "-w", 1, code=1)
    assert "E726" in run(*call, "-t", one, "--lang", "fr", code=1)
    assert "no such folder" in run(*call, "-t", tmp_path / "none", code=1)
    assert not (tmp_path / "out.spacy").exists()


def make_ruler(path, lang, label):
    """A pipeline that finds one word, with a label of its own."""
    nlp = spacy.blank(lang)
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": "aspirin"}])
    nlp.to_disk(path)
    return path


def test_teachers_with_other_labels_leave_the_output_alone(run, corpora, tmp_path):
    one, other = (make_ruler(tmp_path / name, "en", name) for name in ("DRUG", "FORM"))
    output = tmp_path / "out.spacy"
    call = [corpora / "plain.txt", output, "--smoothing", 0.1]
    run("distill", *call, "-t", one)
    before = output.read_bytes()
    said = run("distill", *call, "-t", one, "-t", other, "--overwrite", code=1)
    assert "E734" in said and "DRUG" in said and "FORM" in said
    teachers = ["--source", one, "--translated", other, "--teacher", one]
    assert "E734" in run("unitrans", *call, *teachers, "--overwrite", code=1)
    assert output.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        *("DRUG", "FORM", "out.spacy")
    ]


def test_teachers_for_another_language_leave_the_output_alone(run, corpora, tmp_path):
    english, french = (
        make_ruler(tmp_path / lang, lang, "DRUG") for lang in ("en", "fr")
    )
    output = tmp_path / "out.spacy"
    output.write_text("finished")
    call = [corpora / "plain.txt", output, "--lang", "fr", "--overwrite"]
    call += ["--smoothing", 0.1]
    said = run("distill", *call, "-t", french, "-t", english, code=1)
    assert "E726" in said and "'en'" in said and "'fr'" in said
    teachers = ["--source", french, "--translated", french, "--teacher", english]
    assert "E726" in run("unitrans", *call, *teachers, code=1)
    assert output.read_text() == "finished"
    run("unitrans", *call, *teachers, "--other-languages")


def test_teachers_without_probabilities(run, corpora, tmp_path):
    ruler = make_ruler(tmp_path / "ruler", "en", "DRUG")
    call = ["distill", corpora / "plain.txt", tmp_path / "out.spacy", "-t", ruler]
    said = run(*call, code=1)
    assert "E728" in said and "entity_ruler" in said and "--smoothing" in said
    assert not (tmp_path / "out.spacy").exists()
    run(*call, "--smoothing", 0.1)
    for doc in read(tmp_path / "out.spacy"):
        assert get_soft_labels(doc).labels == ["DRUG"]
        assert get_soft_labels(doc).values.min() == pytest.approx(0.02)


@pytest.mark.parametrize("name,error", [("leak", "E722"), ("empty", "no text")])
def test_wrong_texts(run, pipelines, corpora, tmp_path, name, error):
    call = ["distill", corpora / f"{name}.txt", tmp_path / "out.spacy"]
    held_out = ["--held-out", corpora / "gold.spacy"]
    assert error in run(*call, "-t", pipelines / "tokens", *held_out, code=1)


def test_unitrans(run, pipelines, corpora, tmp_path):
    output = tmp_path / "out.spacy"
    tokens, spans = pipelines / "tokens", pipelines / "spans"
    teachers = ["--source", tokens, "--translated", spans, "--teacher", tokens]
    said = run("unitrans", corpora / "plain.txt", output, *teachers)
    docs = read(output)
    n_ents = sum(len(doc.ents) for doc in docs)
    assert n_ents and f"4 texts, {n_ents} entities that all agree on" in said
    assert all(get_soft_labels(doc).kind == "tokens" for doc in docs)


def test_contproto(run, pipelines, corpora, tmp_path):
    gold, plain = corpora / "gold.spacy", corpora / "plain.txt"
    call = ["contproto", pipelines / "spans", gold, plain]
    said = run(*call, tmp_path / "new" / "last", "--epochs", 2, "--batch-size", 2)
    assert "epoch 2" in said and "contrast" in said
    said = run(*call, tmp_path / "best", "--epochs", 1, "--dev", gold)
    assert "before" in said and "F1 (dev)" in said
    nlp = spacy.load(tmp_path / "best")
    assert nlp.get_pipe("xner_ner").cfg["temperature"] != 1.0
    assert nlp.evaluate(make_examples(nlp))["ents_f"] > 0.9


def test_contproto_saves_the_means_of_the_weights(
    run, pipelines, corpora, tmp_path, monkeypatch
):
    made = []

    def make_optimizer(*args, **settings):
        made.append(Adam(*args, **settings))
        return made[-1]

    monkeypatch.setattr("thinc.api.Adam", make_optimizer)
    gold, plain = corpora / "gold.spacy", corpora / "plain.txt"
    run("contproto", pipelines / "spans", gold, plain, tmp_path / "out", "--epochs", 2)
    saved = spacy.load(tmp_path / "out").get_pipe("xner_ner").model
    weights = saved.get_ref("output_layer").get_param("W")
    (optimizer,) = made
    means = [
        mean for mean in optimizer.averages.values() if mean.shape == weights.shape
    ]
    assert any(numpy.allclose(mean, weights) for mean in means)


def test_wrong_calls_of_contproto(run, pipelines, corpora, tmp_path):
    gold, plain = corpora / "gold.spacy", corpora / "plain.txt"
    out = tmp_path / "out"
    assert "E730" in run("contproto", pipelines / "tokens", gold, plain, out, code=1)
    call = ["contproto", pipelines / "spans"]
    assert "Can't find" in run(*call, tmp_path / "none.spacy", plain, out, code=1)
    said = run(*call, gold, corpora / "leak.txt", out, "--dev", gold, code=1)
    assert "E722" in said and not out.exists()
    said = run(*call, gold, plain, out, "--dev", corpora / "none.spacy", code=1)
    assert "holds no entities" in said and not out.exists()


def test_contproto_with_labels_that_the_pipeline_has_not(
    run, pipelines, corpora, tmp_path
):
    nlp = spacy.blank("en")
    path = tmp_path / "other.spacy"
    DocBin(docs=[make_doc(nlp, "take drops", (1, 2, "FORM"))]).to_disk(path)
    out = tmp_path / "out"
    said = run(
        "contproto", pipelines / "spans", path, corpora / "plain.txt", out, code=1
    )
    assert "E036" in said and "FORM" in said and not out.exists()


def test_calibrate_ner(run, pipelines, corpora, tmp_path):
    call = ["calibrate-ner", pipelines / "tokens"]
    said = run(*call, corpora / "gold.spacy", tmp_path / "new" / "out")
    nlp = spacy.load(tmp_path / "new" / "out")
    temperature = nlp.get_pipe("xner_ner").cfg["temperature"]
    assert f"temperature {temperature:.2f}" in said
    assert "E038" in run(*call, corpora / "none.spacy", tmp_path / "no", code=1)
    assert "Can't find" in run(*call, tmp_path / "x.spacy", tmp_path / "no", code=1)
    assert not (tmp_path / "no").exists()
