"""The command that measures routes on the same gold."""

import json
import subprocess
import sys

import pytest
import spacy
import srsly
from spacy.tokens import DocBin

from spacy_xner.cli import _routes, compare
from spacy_xner.cli._routes import RouteError, read_routes, run_commands
from spacy_xner.cli._tagging import answer
from spacy_xner.cli._util import UserError

from .conftest import make_item, write_lines

compare_module = sys.modules["spacy_xner.cli.compare"]

TEXTS = [
    ("a", "Ramipril abends", [[0, 8, "DRUG"]]),
    ("b", "Metoprolol 5 mg", [[0, 10, "DRUG"], [11, 15, "STRENGTH"]]),
    ("c", "Bisoprolol 10 mg", [[0, 10, "DRUG"], [11, 16, "STRENGTH"]]),
    ("d", "nichts", []),
]
PATTERNS = {
    "one": {"Ramipril": "DRUG"},
    "two": {"Ramipril": "DRUG", "Metoprolol": "DRUG", "5 mg": "STRENGTH"},
    "none": {"gibt es nicht": "DRUG"},
    "other": {"abends": "TIME"},
    "more": {"Metoprolol": "DRUG", "abends": "TIME"},
}


def make_pipeline(path, patterns):
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns(
        [{"label": label, "pattern": text} for text, label in patterns.items()]
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(path)
    return path


@pytest.fixture(scope="module")
def pipelines(tmp_path_factory):
    root = tmp_path_factory.mktemp("pipelines")
    for name, patterns in PATTERNS.items():
        make_pipeline(root / name / "model-best", patterns)
    return root


@pytest.fixture
def gold(tmp_path):
    items = [make_item(*item) for item in TEXTS]
    return write_lines(tmp_path / "gold.jsonl", items)


@pytest.fixture
def calls(monkeypatch):
    """Run pipelines in this process, and note which."""
    found = []

    def run_tagging(request):
        found.append(request["pipeline"])
        return answer(request)

    monkeypatch.setattr(compare_module, "run_tagging", run_tagging)
    return found


def name(pipelines, *names):
    return [f"{one}={pipelines / one / 'model-best'}" for one in names]


def test_compare_prints_tables_and_advice(run, gold, pipelines, calls, tmp_path):
    output = tmp_path / "out"
    said = run("compare", gold, *name(pipelines, "one", "two"), "-o", output)
    assert "1 of 2: one: labelling 4 texts" in said
    assert "4 texts, 5 entities" in said
    assert "Strict F1 by label" in said and "Token-wise F1 by label" in said
    assert "Use two: its strict F1 of 75.0" in said
    report = json.loads((output / "comparison.json").read_text())
    assert report["best"] == "two" and report["advice"] in said
    one, two = report["routes"]
    assert two["versus_best"] is None and two["words_per_second"] > 0
    assert one["versus_best"]["difference"] == pytest.approx(2 / 6 - 0.75)
    assert one["scores"]["entity"]["labels"]["DRUG"]["tp"] == 1
    assert two["scores"]["token"]["micro"]["f1_interval"][0] < 1
    assert one["wins"] + two["wins"] == pytest.approx(1)
    # what is stored holds no text of the gold
    for path in output.rglob("*.json"):
        assert "Metoprolol" not in path.read_text()


def test_pipelines_run_in_processes_of_their_own(run, gold, pipelines, tmp_path):
    output = tmp_path / "out"
    said = run("compare", gold, *name(pipelines, "two"), "-o", output)
    assert "the only one that could be measured" in said
    (route,) = json.loads((output / "comparison.json").read_text())["routes"]
    assert route["status"] == "done"
    assert route["scores"]["entity"]["micro"]["tp"] == 3
    if sys.platform == "linux":
        assert 20 < route["memory_mb"] < 20000


def test_finished_routes_are_not_run_again(run, gold, pipelines, calls, tmp_path):
    own = make_pipeline(tmp_path / "own", PATTERNS["one"])
    call = ["compare", gold, *name(pipelines, "two"), own, "-o", tmp_path / "out"]
    run(*call)
    first = json.loads((tmp_path / "out" / "comparison.json").read_text())
    assert len(calls) == 2
    said = run(*call)
    assert said.count("measured before") == 2 and len(calls) == 2
    assert json.loads((tmp_path / "out" / "comparison.json").read_text()) == first
    run(*call[:3], *call[4:], "--force")
    assert len(calls) == 3
    # another pipeline under the same name, damage, and another gold
    make_pipeline(own, PATTERNS["two"])
    run(*call)
    assert calls[3:] == [str(own)]
    for path in (tmp_path / "out" / "routes").glob("two*.json"):
        path.write_text("{")
    assert "made again" in run(*call)
    assert len(calls) == 5
    write_lines(gold, [make_item(*item) for item in TEXTS[:2]])
    run(*call)
    assert len(calls) == 7


def test_a_route_that_fails_does_not_stop_the_others(
    run, gold, pipelines, calls, tmp_path
):
    empty = tmp_path / "empty"
    empty.mkdir()
    routes = [f"gone={tmp_path / 'gone'}", *name(pipelines, "one"), f"empty={empty}"]
    said = run("compare", gold, *routes, "-o", tmp_path / "out", code=3)
    assert "gone failed: Can't find the pipeline" in said
    assert "empty failed: The folder" in said
    assert "Use one: its strict F1 of 33.3" in said
    report = json.loads((tmp_path / "out" / "comparison.json").read_text())
    status = [route["status"] for route in report["routes"]]
    assert status == ["failed", "done", "failed"]
    said = run("compare", gold, routes[0], "-o", tmp_path / "out2", code=1)
    assert "No route could be measured" in said


def test_a_process_that_dies_is_an_error_of_its_route(
    run, gold, pipelines, tmp_path, monkeypatch
):
    run_process = subprocess.run
    dead = [sys.executable, "-c", "raise SystemExit(7)"]

    def die(words, **settings):
        return run_process(dead, **settings)

    monkeypatch.setattr(_routes.subprocess, "run", die)
    said = run("compare", gold, *name(pipelines, "one"), "-o", tmp_path / "o", code=1)
    assert "exit status 7" in said


def test_labels_that_differ(run, gold, pipelines, calls, tmp_path):
    call = ["compare", gold, "-o", tmp_path / "out"]
    said = run(*call, *name(pipelines, "one", "other", "more"), code=3)
    assert "other failed: Its labels (TIME) are not those of the gold" in said
    assert "--label-map" in said
    assert "more: It finds TIME, which the gold does not have: 1 false alarms" in said
    assert "one: It does not know STRENGTH" in said
    said = run(*call, *name(pipelines, "more"), "--score-labels", "DRUG")
    assert "false alarms" not in said
    said = run(*call, *name(pipelines, "more"), "--score-labels", "FORM", code=1)
    assert "none of the labels FORM" in said


def test_gold_without_entities(run, pipelines, calls, tmp_path):
    gold = write_lines(tmp_path / "empty.jsonl", [make_item("d", "nichts", [])])
    said = run("compare", gold, *name(pipelines, "one"), code=1)
    assert "no entity in the 1 texts" in said and not calls


def test_no_route_finds_anything(run, gold, pipelines, calls, tmp_path):
    said = run("compare", gold, *name(pipelines, "none"), "-o", tmp_path / "out")
    assert "No route finds any entity of these 4 texts" in said


def test_routes_are_trained_once(run, gold, pipelines, calls, tmp_path):
    pipeline, script = tmp_path / "trained", tmp_path / "train.py"
    script.write_text(
        f"import shutil; shutil.copytree({str(pipelines / 'two' / 'model-best')!r}, "
        f"{str(pipeline)!r}, dirs_exist_ok=True); print('trained it')"
    )
    spec = tmp_path / "routes.yml"
    routes = [
        {"name": "start", "pipeline": str(pipelines / "one" / "model-best")},
        {
            "name": "Two, trained",
            "train": f"python {script}",
            "deps": [str(script)],
            "pipeline": str(pipeline),
            "start": "start",
        },
    ]
    srsly.write_yaml(spec, {"routes": routes})
    output = tmp_path / "out"
    said = run("compare", gold, spec, "-o", output)
    assert "2 of 2: Two, trained: trained in" in said
    assert "Against the pipeline that a route started from" in said
    assert "beyond chance" in said.split("started from")[1].split("Use")[0]
    (log,) = (output / "logs").iterdir()
    assert "trained it" in log.read_text()
    report = json.loads((output / "comparison.json").read_text())
    change = report["routes"][1]["versus_start"]
    assert change["difference"] == pytest.approx(0.75 - 2 / 6)
    assert report["routes"][1]["training_seconds"] > 0
    said = run("compare", gold, spec, "-o", output)
    assert "trained before" in said and len(calls) == 2
    # another training: run again, and the failure of one is not the end of all
    script.write_text("raise SystemExit('no more memory')")
    said = run("compare", gold, spec, "-o", output, code=3)
    assert "no more memory" in said and "exit status 1" in said
    assert "Use start" in said
    script.unlink()
    said = run("compare", gold, spec, "-o", output, code=3)
    assert "which its training reads" in said


def test_a_training_without_pipeline(run, gold, pipelines, calls, tmp_path):
    spec = tmp_path / "routes.json"
    route = {"train": "python -V", "pipeline": str(tmp_path / "none" / "model-best")}
    srsly.write_json(spec, [route])
    said = run("compare", gold, spec, "-o", tmp_path / "out", code=1)
    assert "there is no pipeline" in said and not calls


def test_costs_of_a_training_that_something_else_ran(
    run, gold, pipelines, calls, tmp_path
):
    costs, spec = tmp_path / "costs.json", tmp_path / "routes.json"
    costs.write_text('{"seconds": 61.5, "memory_mb": 7}')
    pipeline = str(pipelines / "one" / "model-best")
    srsly.write_json(spec, [{"pipeline": pipeline, "costs": str(costs)}])
    assert "62 s" in run("compare", gold, spec, "-o", tmp_path / "out")
    costs.write_text('{"seconds": "long"}')
    said = run("compare", gold, spec, "-o", tmp_path / "out", code=1)
    assert "must be numbers" in said
    costs.unlink()
    said = run("compare", gold, spec, "-o", tmp_path / "out", code=1)
    assert "Can't read the costs" in said


@pytest.mark.parametrize(
    "data,error",
    [
        ("{", "Can't read"),
        ("{}", "holds no routes"),
        ("[]", "holds no routes"),
        ("[1]", "route 1 is no object"),
        ('[{"pipeline": "x", "colour": "red"}]', "unknown key colour"),
        ('[{"name": "x"}]', "names no 'pipeline'"),
        ('[{"pipeline": 1}]', "'pipeline' must be a text"),
        ('[{"pipeline": "x", "train": [1]}]', "'train' must be a text, or a list"),
        ('[{"pipeline": "x"}, {"pipeline": "x"}]', "several routes"),
        ('[{"pipeline": "x", "start": "y"}]', "starts from 'y'"),
    ],
)
def test_wrong_files_with_routes(tmp_path, data, error):
    path = tmp_path / "routes.json"
    path.write_text(data)
    with pytest.raises(UserError, match=error):
        read_routes([str(path)])


@pytest.mark.parametrize("entries", [[], ["=x"], ["x="], ["gone.yml"], ["a=x", "a=y"]])
def test_wrong_routes(entries):
    with pytest.raises(UserError):
        read_routes(entries)


def test_names_of_routes():
    routes = read_routes(["training/fr/model-best", "a=b=c", "fr_medication"])
    assert [route.name for route in routes] == ["training/fr", "a", "fr_medication"]
    assert routes[1].pipeline == "b=c"
    slugs = {_routes.get_slug(name) for name in ("a", "A", "a b", "a-b", "é", "../x")}
    assert len(slugs) == 6
    assert all(
        set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for slug in slugs
    )


@pytest.mark.parametrize("command", ["python -c 'x", "no-such-program-anywhere", ""])
def test_commands_that_can_not_run(tmp_path, command):
    with pytest.raises(RouteError):
        run_commands([command], tmp_path / "log")


def test_commands_tell_time_and_memory(tmp_path):
    said = []
    command = "python -c 'import time; time.sleep(0.3); x = bytearray(50_000_000)'"
    costs = run_commands([command], tmp_path / "log", say=said.append, every=0.1)
    assert 0.3 <= costs.seconds < 60
    if sys.platform == "linux":
        assert costs.memory_mb > 50
    assert said and "the log is" in said[0]


def test_a_plot_needs_matplotlib(run, gold, pipelines, calls, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    plot = tmp_path / "plot.png"
    call = ["compare", gold, *name(pipelines, "one"), "-o", tmp_path / "out"]
    said = run(*call, "--plot", plot, code=1)
    assert "E514" in said and "spacy-xner[plots]" in said and not calls


def test_plot(run, gold, pipelines, calls, tmp_path):
    pytest.importorskip("matplotlib")
    plot = tmp_path / "new" / "plot.png"
    call = ["compare", gold, "-o", tmp_path / "out", "--plot", plot]
    run(*call, *name(pipelines, "one", "two", "none"))
    assert plot.read_bytes().startswith(b"\x89PNG")
    run(*call, *name(pipelines, "one"))
    assert plot.stat().st_size > 1000


def test_output_must_be_a_folder(run, gold, pipelines, calls):
    said = run("compare", gold, *name(pipelines, "one"), "-o", gold, code=1)
    assert "to be a folder" in said


def test_docbins_are_gold_too(gold, pipelines, calls, tmp_path):
    nlp = spacy.blank("de")
    doc = nlp("Ramipril abends")
    doc.ents = [doc.char_span(0, 8, "DRUG")]
    DocBin(docs=[doc]).to_disk(tmp_path / "gold.spacy")
    found = compare(
        str(tmp_path / "gold.spacy"),
        name(pipelines, "one", "two"),
        output=tmp_path / "out",
    )
    # one text: nothing can be drawn, and nothing is sure
    assert found.comparison.wins == {}
    assert found.comparison.rivals == ["two"]
    assert found.advice.startswith("Use one") and "1 text" in found.advice
