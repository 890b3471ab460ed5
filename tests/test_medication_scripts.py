"""The scripts that measure pipelines for medication, on pipelines made on the spot."""

import importlib.util
import json
from pathlib import Path

import pytest
import spacy
import typer
from spacy.tokens import DocBin
from typer.testing import CliRunner

ROOT = Path(__file__).parent.parent


def load(folder, name):
    spec = importlib.util.spec_from_file_location(
        f"{folder}_{name}", ROOT / folder / f"{name}.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def evaluated(tmp_path_factory):
    """Pipelines of two routes with a corpus to learn names from, and a gold file."""
    root = tmp_path_factory.mktemp("evaluated")
    DocBin(docs=[spacy.blank("de")("Ramipril 5 mg")]).to_disk(root / "train.spacy")
    for route, names in (("one", ["Ramipril"]), ("two", ["Ramipril", "Metoprolol"])):
        nlp = spacy.blank("de")
        patterns = [{"label": "DRUG", "pattern": name} for name in names]
        nlp.add_pipe("entity_ruler").add_patterns(patterns)
        nlp.config["corpora"]["train"]["path"] = str(root / "train.spacy")
        (root / route / "de").mkdir(parents=True)
        nlp.to_disk(root / route / "de" / "model-best")
    gold = [
        {"id": "a", "text": "Ramipril abends", "label": [[0, 8, "Drug"]]},
        {"id": "b", "text": "Metoprolol 1-0-1", "label": [[0, 10, "Drug"]]},
    ]
    (root / "assets").mkdir()
    (root / "assets" / "gold-own.de.jsonl").write_text(
        "".join(json.dumps(line) + "\n" for line in gold), encoding="utf-8"
    )
    return root


def test_evaluate_writes_figures_report_and_errors(evaluated, tmp_path):
    script = load("scripts", "evaluate")
    runner = CliRunner()
    app = typer.Typer()
    app.command()(script.main)
    output = tmp_path / "metrics" / "m.json"
    call = [str(evaluated / "one"), str(output), "--languages", "de"]
    call += ["--assets", str(evaluated / "assets"), "--samples", "20"]
    result = runner.invoke(app, call)
    assert result.exit_code == 0, result.output
    rows = json.loads(output.read_text())
    assert {row["route"] for row in rows} == {"translate-train"}
    assert [p.name for p in output.parent.iterdir()] == ["m.json"]
    call[0] = str(evaluated / "two")
    call += ["--route", "other", "--noise", "0.2", "--copies", "2", "--negatives", "3"]
    call += ["--report", str(tmp_path / "r.json"), "--errors", str(tmp_path / "errors")]
    call += ["--names-of", str(evaluated / "one")]
    call += ["--gold", f"de:more={evaluated / 'assets' / 'gold-own.de.jsonl'}"]
    result = runner.invoke(app, call)
    assert result.exit_code == 0, result.output
    rows = json.loads(output.read_text())
    assert {row["route"] for row in rows} == {"translate-train", "other"}
    assert {row["gold"] for row in rows} == {
        "gold-own.de",
        "gold-own.de, noisy",
        "more",
    }
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["names"][0]["unseen"] == {
        "names": 1,
        "recall": 1.0,
        "low": 1.0,
        "high": 1.0,
    }
    assert (tmp_path / "errors" / "more.other.html").exists()


def test_evaluate_without_gold_says_so(evaluated, tmp_path):
    app = typer.Typer()
    app.command()(load("scripts", "evaluate").main)
    call = [str(evaluated / "one"), str(tmp_path / "m.json"), "--languages", "de"]
    result = CliRunner().invoke(app, [*call, "--assets", str(tmp_path)])
    assert result.exit_code == 1
    assert not (tmp_path / "m.json").exists()


def test_benchmark_compares_routes_and_steps(evaluated, tmp_path, capsys):
    script = load("benchmarks", "medication")
    figures, report = tmp_path / "m.json", tmp_path / "r.json"
    script.main(
        [
            *("--route", f"translate-train={evaluated / 'two'}"),
            *("--route", f"absent={evaluated / 'none'}"),
            *("--ablation", f"ablation 1={evaluated / 'one'}"),
            *("--ablation", f"ablation 2={evaluated / 'two'}"),
            *("--languages", "de", "--assets", str(evaluated / "assets")),
            *("--json", str(figures), "--report", str(report)),
            *("--copies", "2", "--negatives", "3", "--samples", "20", "--no-speed"),
        ]
    )
    assert "absent is left out" in capsys.readouterr().out
    rows = json.loads(figures.read_text())
    assert {row["route"] for row in rows} == {
        "translate-train",
        "ablation 1",
        "ablation 2",
    }
    parts = json.loads(report.read_text())
    pairs = {(entry["first"], entry["second"]) for entry in parts["comparisons"]}
    assert pairs == {("ablation 1", "ablation 2")}
    strict = parts["comparisons"][0]
    assert strict["difference"] == pytest.approx(1 / 3)
    assert {entry["route"] for entry in parts["noise"]} == {
        row["route"] for row in rows
    }
    assert not parts["costs"]
    with pytest.raises(SystemExit):
        script.main(["--route", "nothing"])
