import json

import pytest
import spacy

from spacy_xner.cli import evaluate

from .conftest import make_item, read_lines, write_lines

GOLD = [
    make_item("a", "Aspirin 100 mg", [[0, 7, "DRUG"], [8, 14, "STRENGTH"]]),
    make_item("b", "Ibuprofen as needed", [[0, 9, "DRUG"]]),
    make_item("c", "Nothing here", []),
]


@pytest.fixture
def gold(tmp_path):
    return write_lines(tmp_path / "gold.jsonl", GOLD)


@pytest.fixture
def pipeline(tmp_path):
    """A pipeline that finds one of two drugs, the strength cut short, and a ghost."""
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "DRUG", "pattern": "Aspirin"},
            {"label": "STRENGTH", "pattern": "100"},
            {"label": "FORM", "pattern": "Nothing"},
        ]
    )
    nlp.to_disk(tmp_path / "pipeline")
    return tmp_path / "pipeline"


def test_scores_and_tables(run, tmp_path, gold, pipeline):
    path = tmp_path / "scores.json"
    output = run("evaluate", pipeline, gold, "--output", path, "--n-bootstrap", 50)
    data = json.loads(path.read_text())
    assert data["documents"] == 3
    assert (data["gold_entities"], data["predicted_entities"]) == (3, 3)
    micro = data["scores"]["entity"]["micro"]
    assert micro["f1"] == pytest.approx(1 / 3)
    assert data["scores"]["entity"]["labels"]["DRUG"]["precision"] == 1.0
    assert data["scores"]["entity"]["labels"]["DRUG"]["recall"] == 0.5
    assert data["error_counts"]["boundary"] == 1
    assert data["error_counts"]["missed"] == 1
    assert data["error_counts"]["false_alarm"] == 1
    assert "33.3" in output
    for title in ("Entities", "Tokens", "Characters", "95 % interval"):
        assert title in output
    assert "Aspirin" not in path.read_text()


def test_json_to_stdout(run, gold, pipeline):
    options = ["--output", "-", "--n-bootstrap", 20]
    output = run("evaluate", pipeline, gold, *options, only_stdout=True)
    assert json.loads(output)["documents"] == 3


@pytest.mark.filterwarnings("ignore:.*W502")
def test_same_seed_gives_same_intervals(tmp_path, gold, pipeline):
    results = [
        evaluate(str(pipeline), str(gold), n_bootstrap=50, seed=seed).to_dict()
        for seed in (1, 1)
    ]
    assert results[0] == results[1]


def test_errors_as_jsonl_markdown_and_page(run, tmp_path, gold, pipeline):
    options = ["--n-bootstrap", 20, "--errors"]
    run("evaluate", pipeline, gold, *options, tmp_path / "errors.jsonl")
    run("evaluate", pipeline, gold, *options, tmp_path / "errors.md")
    kinds = [line["kind"] for line in read_lines(tmp_path / "errors.jsonl")]
    assert sorted(kinds) == ["boundary", "false_alarm", "missed"]
    table = (tmp_path / "errors.md").read_text()
    assert table.startswith("| error | record |")
    assert "Ibuprofen" in table
    run("evaluate", pipeline, gold, *options, tmp_path / "errors.html")
    assert "<title>Errors</title>" in (tmp_path / "errors.html").read_text()


def test_score_labels(gold, pipeline):
    result = evaluate(str(pipeline), str(gold), score_labels=["DRUG"], n_bootstrap=20)
    assert result.labels == ["DRUG"]
    assert result.gold_entities == 2


def test_label_map(tmp_path, pipeline):
    items = [make_item("a", "Aspirin 100", [[0, 7, "Drug"], [8, 11, "Dose"]])]
    gold = write_lines(tmp_path / "gold.jsonl", items)
    result = evaluate(
        str(pipeline), str(gold), label_map="Dose=STRENGTH", n_bootstrap=20
    )
    assert result.levels["entity"].micro.score.f1 == 1.0


def test_predictions(run, tmp_path, gold):
    reverse = write_lines(tmp_path / "found.jsonl", GOLD[::-1])
    path = tmp_path / "scores.json"
    run(
        "evaluate",
        "-",
        gold,
        "--predictions",
        reverse,
        "--output",
        path,
        "--n-bootstrap",
        20,
    )
    assert json.loads(path.read_text())["scores"]["entity"]["micro"]["f1"] == 1.0


@pytest.mark.parametrize(
    "items,message",
    [
        (GOLD[:2], "no text with the id 'c'"),
        ([*GOLD[:2], make_item("c", "Other")], "text 'c'"),
    ],
)
def test_predictions_that_do_not_fit(run, tmp_path, gold, items, message):
    found = write_lines(tmp_path / "found.jsonl", items)
    assert message in run("evaluate", "-", gold, "--predictions", found, code=1)


def test_config_file_as_pipeline(tmp_path, gold):
    path = tmp_path / "x.cfg"
    spacy.blank("en").config.to_disk(path)
    result = evaluate(str(path), str(gold), n_bootstrap=20)
    assert result.predicted_entities == 0


def test_pipeline_and_predictions(run, gold, pipeline):
    output = run("evaluate", pipeline, gold, "--predictions", gold, code=1)
    assert "Give either a pipeline" in output
    assert "Give either a pipeline" in run("evaluate", "-", gold, code=1)


@pytest.mark.parametrize(
    "name,message",
    [
        ("nothing_here", "Can't find the pipeline 'nothing_here'"),
        ("gold.jsonl", "is a file"),
        ("training", "Did you mean 'training"),
        ("no.cfg", "Can't find the config file"),
    ],
)
def test_pipeline_that_is_none(run, tmp_path, gold, monkeypatch, name, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "training" / "model-best").mkdir(parents=True)
    assert message in run("evaluate", name, gold, code=1)


def test_missing_gold(run, tmp_path, pipeline):
    output = run("evaluate", pipeline, tmp_path / "no.jsonl", code=1)
    assert "Can't find the corpus" in output


def test_gold_without_labels(run, tmp_path, pipeline):
    gold = write_lines(tmp_path / "x.jsonl", [make_item("a", "Aspirin", [])])
    assert "none of the 1 gold records" in run("evaluate", pipeline, gold, code=1)


def test_gold_without_records(run, tmp_path, pipeline):
    gold = write_lines(tmp_path / "x.jsonl", [])
    assert "holds no records" in run("evaluate", pipeline, gold, code=1)


def test_output_under_a_file(run, gold, pipeline):
    output = run("evaluate", pipeline, gold, "--output", gold / "x.json", code=1)
    assert "Can't write to" in output
