"""The script of the workflow `transfer`, on pipelines made on the spot."""

import importlib.util
import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.tokens import DocBin
from spacy.util import load_model_from_config
from thinc.api import Config
from typer.testing import CliRunner

from spacy_xner.cli._routes import Costs
from spacy_xner.corpora.synthetic import generate

from .models.util import make_nlp
from .pipeline.test_ner import make_examples, train

ROOT = Path(__file__).parent.parent
CONFIGS = ROOT / "configs"


def load(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


routes = load("routes")
tables = load("readme_tables")


@pytest.fixture
def project(tmp_path):
    return routes.Project(
        texts=CONFIGS / "medication.cfg",
        model=CONFIGS / "ner_cnn.cfg",
        corpus=tmp_path / "corpus",
        out=tmp_path / "out",
        assets=tmp_path / "assets",
        steps=40,
        epochs=2,
        limit=3,
        seed=1,
    )


def write_docs(path, texts, lang="de"):
    nlp = spacy.blank(lang)
    path.parent.mkdir(parents=True, exist_ok=True)
    DocBin(docs=[nlp(text) for text in texts]).to_disk(path)
    return path


def write_gold(project, items):
    project.assets.mkdir(exist_ok=True)
    path = project.assets / "gold-own.de.jsonl"
    lines = (json.dumps(item) + "\n" for item in items)
    path.write_text("".join(lines), encoding="utf-8")
    return path


GOLD = [
    {"id": "a", "text": "Ramipril abends", "label": [[0, 8, "Drug"]]},
    {"id": "b", "text": "Metoprolol 1-0-1", "label": [[0, 10, "Drug"]]},
]


def make_pipeline(path, names, **paths):
    nlp = spacy.blank("de")
    patterns = [{"label": "DRUG", "pattern": name} for name in names]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)
    for name, corpus in paths.items():
        nlp.config["corpora"][name]["path"] = str(corpus)
    path.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(path)


def test_configs_have_the_texts_of_one_and_the_model_of_the_other(project):
    config = routes.make_config(project.texts, project.model)
    nlp = load_model_from_config(config, auto_fill=True)
    assert nlp.pipe_names == ["tok2vec", "xner_ner"]
    assert nlp.config["corpora"]["train"]["augmenter"]["rates"]["noise"] > 0
    assert "before_init" in nlp.config["initialize"]
    assert "before_to_disk" in nlp.config["training"]
    config = routes.make_config(project.texts, project.model, head="spans")
    nlp = load_model_from_config(config, auto_fill=True)
    assert nlp.pipe_names == ["xner_ner"]
    assert nlp.get_pipe("xner_ner").scheme.kind == "spans"
    assert not any(
        "listener" in part.name for part in nlp.get_pipe("xner_ner").model.walk()
    )
    config = routes.make_config(project.texts, project.model, head="ner")
    nlp = load_model_from_config(config, auto_fill=True)
    assert nlp.pipe_names == ["tok2vec", "ner"]
    assert nlp.get_pipe("tok2vec").listening_components == ["ner"]
    assert nlp.config["training"]["before_to_disk"] is None
    config = routes.make_config(
        project.texts, project.model, start=Path("a/b"), rate=0.25
    )
    schedule = config["training"]["optimizer"]["learn_rate"]
    assert (
        schedule["initial_rate"] if isinstance(schedule, dict) else schedule
    ) == 0.25
    assert config["components"] == {
        name: {"source": "a/b"} for name in ("tok2vec", "xner_ner")
    }


def test_calls_of_the_trainings(project):
    (call,) = routes.make_english(project, "xx")
    assert "--nlp.lang xx" in call and "--training.max_steps 40" in call
    for name in ("lines", "convention", "variation"):
        assert f"--corpora.train.augmenter.rates.{name} 0" in call
    assert "rates.noise" not in call
    assert f"--output {project.out / 'english'} " in call
    (call,) = routes.make_translated(project, "fr")
    assert "rates" not in call and "copies 2" in call
    assert f"--paths.train {project.corpus / 'mixed' / 'train' / 'fr.spacy'}" in call
    (call,) = routes.make_spans(project, "fr")
    assert str(project.out / "configs" / "spans.fr.cfg") in call
    (call,) = routes.make_ner(project, "fr")
    assert f"--output {project.out / 'ner' / 'fr'} " in call and "copies 2" in call
    test, both = routes.make_assembled(project, "fr")
    english = project.out / "english" / "model-best"
    assert "configs/translate_test.cfg" in test and str(english) in test
    translated = project.out / "translated" / "fr" / "model-best"
    assert f"--components.xner_ensemble.pipeline {translated}" in both


def test_students_learn_nothing_that_judges_them(project):
    write_gold(project, GOLD)
    held_out = f"--held-out {project.assets / 'gold-own.de.jsonl'}"
    for stage in ("distill", "unitrans"):
        teach, copy, training = routes.STAGES[stage](project, "de")
        assert held_out in teach and "dev.spacy" in teach
        soft = project.out / "soft" / f"{stage}.de"
        assert str(soft / "soft.spacy") in teach
        assert f"--paths.train {soft} " in training
        # It reads labelled texts beside them.
        labelled = project.get_texts("de") / "labelled.spacy"
        assert copy == f"cp {labelled} {soft / 'labelled.spacy'}"
        config = Config().from_disk(project.out / "configs" / f"{stage}.de.cfg")
        assert config["training"]["batcher"]["size"]["start"] == routes.STUDENT_BATCH
        assert project.get_pipeline(stage, "de").name == "model-last"
        # soft labels do not survive augmenters
        for name in ("lines", "convention", "variation", "noise"):
            assert f"--corpora.train.augmenter.rates.{name} 0" in training
        assert "augmenter.copies 1" in training
    assert teach.count("--teacher") == 1
    assert f"--source {project.get_pipeline('adopted', 'de')}" in teach
    (call,) = routes.make_contproto(project, "de")
    assert held_out in call and "--epochs 2" in call and "--limit 3" in call
    assert "--weight 0.1" in call
    # It learns labelled texts as augmenters write them, as its start did.
    assert f"{project.get_texts('de') / 'labelled.spacy'} " in call


def test_a_language_adopts_the_english_pipeline(project):
    nlp = make_nlp("tokens", lang="xx")
    train(nlp, make_examples(nlp), 5)
    source = project.get_pipeline("english", "xx")
    source.parent.mkdir(parents=True)
    nlp.to_disk(source)
    routes.adopt(project, "de")
    own = spacy.load(project.get_pipeline("adopted", "de"))
    assert own.lang == "de"
    assert [token.text for token in own.make_doc("20mg")] == ["20", "mg"]
    doc, other = (each("take aspirin 20 mg") for each in (nlp, own))
    (soft,) = nlp.get_pipe("xner_ner").predict_proba([doc])
    (same,) = own.get_pipe("xner_ner").predict_proba([other])
    assert same.labels == soft.labels
    numpy.testing.assert_allclose(same.values, soft.values, atol=1e-6)


@pytest.fixture
def judged(project):
    """Corpora of a language, a gold file, and a pipeline that was trained on them."""
    write_gold(project, GOLD)
    texts = ["METOPROLOL 1-0-1", "Eins", "Zwei", "zwei ", "Drei", "Vier", "Fünf"]
    train = write_docs(project.corpus / "train" / "de.spacy", texts)
    dev = write_docs(project.corpus / "dev" / "de.spacy", ["fünf"])
    pipeline = project.get_pipeline("translated", "de")
    make_pipeline(pipeline, ["Ramipril"], train=train, dev=dev)
    return project


def read_texts(project):
    path = project.get_texts("de") / "texts.jsonl"
    found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert not any(item.get("spans") for item in found)
    return {item["text"] for item in found}


def read_docs(project, name):
    docs = DocBin().from_disk(project.get_texts("de") / name)
    return list(docs.get_docs(spacy.blank("de").vocab))


def test_texts_leave_out_what_judges(judged, monkeypatch):
    lines = judged.assets / "text" / "gematik-erezept" / "dosage_lines.txt"
    lines.parent.mkdir(parents=True)
    lines.write_text("metoprolol  1-0-1\n\nRamipril 1-0-0\n", encoding="utf-8")
    monkeypatch.setattr(routes, "LANGUAGES", ())
    routes.make_texts(replace(judged, limit=0), "de")
    found = read_texts(judged)
    # Without their case and white space two are one.
    assert found in (
        {"Ramipril 1-0-0", "Eins", text, "Drei", "Vier"} for text in ("Zwei", "zwei ")
    )
    assert [doc.text for doc in read_docs(judged, "dev.spacy")] == ["fünf"]
    labelled = [doc.text for doc in read_docs(judged, "labelled.spacy")]
    assert "Eins" in labelled and len(labelled) == 7


def test_as_many_labelled_texts_as_epochs_can_read(judged):
    routes.make_texts(replace(judged, limit=1), "de")
    assert len(read_docs(judged, "labelled.spacy")) == routes.LABELLED == 2


def test_most_texts_are_new_to_all_pipelines(judged):
    routes.make_texts(replace(judged, limit=10), "de")
    found = read_texts(judged)
    old = {"Eins", "Zwei", "zwei ", "Drei", "Vier"}
    assert len(found) == 10 and len(found - old) == 7 and len(found & old) == 3
    nlp = spacy.load(judged.get_pipeline("translated", "de"))
    made = set(routes.write_texts(nlp, "de", 7, judged))
    assert found - old == made
    # They are no translations of what the English corpus has.
    same = generate(7, seed=judged.seed, languages=("de",), slips=routes.SLIPS)
    assert made.isdisjoint(item.texts["de"] for item in same)


def test_augmenters_draw_other_numbers(project):
    section = routes.make_config(project.texts, project.model).interpolate()
    section = section["corpora"]["train"]["augmenter"]
    changed = routes._change_draws(section, copies=1)
    assert changed["copies"] == 1 and changed["rates"] == section["rates"]
    pairs = [(changed, section)]
    pairs += [(changed["augmenters"][n], section["augmenters"][n]) for n in routes.ALL]
    assert all(
        new["seed"] == old["seed"] + routes.OTHER_SEED
        for new, old in pairs
        if "seed" in old
    )
    assert "seed" in section and routes._change_draws(None) is None


def test_costs_are_added_up(project):
    for stage, lang, seconds in (
        ("english", "xx", 10.0),
        ("transfer", "fr", 5.0),
        ("translated", "fr", 7.0),
        ("translated", "de", 99.0),
    ):
        routes.save_costs(project, stage, lang, Costs(seconds, 100.0))
    found = {route["name"]: route for route in routes.list_routes(project, "fr")}
    seconds = {
        name: json.loads(Path(route["costs"]).read_text())["seconds"]
        for name, route in found.items()
    }
    assert seconds["zero-shot"] == 10 and seconds["translate-train"] == 12
    assert seconds["ensemble"] == 22 and seconds["translate-test"] == 10
    assert found["distill"]["start"] == "translate-train"
    assert {way.start for way in routes.WAYS} - {None} <= set(found)
    assert "english/model-best" in found["zero-shot"]["pipeline"]


def test_some_routes_are_listed_with_their_starts(project):
    found = routes.list_routes(project, "fr", ["distill", "zero-shot"])
    assert [route["name"] for route in found] == [
        *("zero-shot", "translate-train", "distill")
    ]
    assert len(routes.list_routes(project, "fr", ["ensemble"])) == 1
    assert len(routes.list_routes(project, "fr")) == len(routes.WAYS)
    app = routes.typer.Typer()
    app.command()(routes.main)
    result = CliRunner().invoke(app, ["compare", "--routes", "dist"])
    assert result.exit_code == 1
    assert "No routes: dist. There are: zero-shot" in " ".join(result.output.split())


def test_a_stage_that_fails_names_its_log(project, capfd, monkeypatch):
    monkeypatch.setitem(
        routes.STAGES,
        "x",
        lambda project, lang: (
            ["python -c 'print(1)'"] if lang == "fr" else ["python x"]
        ),
    )
    assert not routes.run_stage(project, "x", ["fr", "de"])
    said = capfd.readouterr().out
    assert "x, fr: python -c 'print(1)'" in said and "exit status 2" in said
    assert (project.out / "costs" / "x.fr.json").exists()
    assert not (project.out / "costs" / "x.de.json").exists()


@pytest.fixture
def compared(project, monkeypatch):
    """All routes of a language on one gold, from two pipelines."""
    from spacy_xner.cli._tagging import answer

    monkeypatch.setattr(sys.modules["spacy_xner.cli.compare"], "run_tagging", answer)
    write_gold(project, GOLD)
    for way in routes.WAYS:
        names = ["Ramipril", "Metoprolol"] if way.start else ["Ramipril"]
        make_pipeline(project.get_pipeline(way.stage, "de"), names)
    return project


def test_compare_writes_figures_for_the_tables(compared, tmp_path):
    runner, figures = CliRunner(), tmp_path / "metrics" / "transfer.json"
    report, transfer = tmp_path / "report.json", tmp_path / "transfer-train.json"
    transfer.write_text('{"seconds": 30.0, "languages": {"fr": {}, "de": {}}}')
    app = routes.typer.Typer()
    app.command()(routes.main)
    call = ["compare", "--corpus", compared.corpus, "--out", compared.out]
    call += ["--assets", compared.assets, "--languages", "de", "--samples", 50]
    call += ["--figures", figures, "--report", report, "--transfer-report", transfer]
    old = {"language": "fr", "gold": "old", "route": "distill"}
    figures.parent.mkdir()
    figures.write_text(json.dumps([old]))
    result = runner.invoke(app, [str(part) for part in call])
    assert result.exit_code == 0, result.output
    assert "de, gold-own.de: Use" in result.output
    rows = json.loads(figures.read_text())
    assert old in rows
    rows = [row for row in rows if row != old]
    assert all(tuple(row) == routes.KEYS for row in rows)
    assert {row["route"] for row in rows} == {way.name for way in routes.WAYS}
    assert {row["metric"] for row in rows} == {"strict", "token-wise"}
    data = json.loads(report.read_text())
    starts = [row for row in data["changes"] if row["kind"] == "start"]
    assert {row["route"] for row in starts} == {"distill", "unitrans", "contproto"}
    assert all(row["difference"] == pytest.approx(1 / 3) for row in starts)
    assert data["advice"][0]["best"] in {"distill", "unitrans", "contproto"}
    # the tables of the README are made from the same files
    table = tables.transfer_routes_table(rows)
    assert "| strict F1 | `gold-own.de` | minutes de |" in table
    assert "| zero-shot | 66.7 (" in table
    assert table.splitlines()[2].startswith("| contproto | 100.0")
    assert "| translate-train | 66.7 (0.0 – 100.0) | 0.2 |" in table
    assert "token-wise F1" in tables.transfer_tokens_table(rows)
    starts = tables.transfer_starts_table(data)
    assert (
        "| contproto | translate-train with spans | `gold-own.de` | +33.3 |" in starts
    )
    assert starts.count("| no better, no worse beyond chance |") == 3
    assert "| de | `gold-own.de` | Use" in tables.transfer_advice_table(data)


def test_tables_of_routes_without_all_golds():
    row = dict.fromkeys(routes.KEYS)
    row.update(language="fr", gold="g", label="micro", metric="strict")
    rows = [
        {**row, "route": "a", "f1": 0.5, "low": 0.4, "high": 0.6, "seconds": 90.0},
        {**row, "route": "b", "gold": "h", "language": "de"},
    ]
    assert tables.transfer_routes_table(rows).splitlines() == [
        "| strict F1 | `h` | `g` | minutes de | minutes fr |",
        "|---|---|---|---|---|",
        "| a | – | 50.0 (40.0 – 60.0) | – | 1.5 |",
        "| b | – | – | – | – |",
    ]
    change = {"route": "a", "against": "b", "gold": "g", "kind": "start"}
    change.update(difference=0.1, low=None, high=None, p_value=1.0)
    table = tables.transfer_starts_table({"changes": [change, {"kind": "best"}]})
    assert "| a | b | `g` | +10.0 | – | 1.000 |" in table


@pytest.mark.parametrize("stage", ["nothing", "compare"])
def test_wrong_calls(project, stage):
    app = routes.typer.Typer()
    app.command()(routes.main)
    call = [stage, "--out", str(project.out), "--languages", "de"]
    call += ["--assets", str(project.assets), "--figures", str(project.out / "f.json")]
    result = CliRunner().invoke(app, [*call, "--report", str(project.out / "r.json")])
    assert result.exit_code == 1
