"""The benchmark of large transfers in its quick form, and what is made of its rows."""

import importlib
import json
import os
import re
import sys
import time
from pathlib import Path

import pytest
import spacy

from spacy_xner.evaluation import scale_tables
from spacy_xner.translators.folder import SHIPPED_PATH

ROOT = Path(__file__).parent.parent
BENCHMARKS = ROOT / "benchmarks"
needs_weights = pytest.mark.skipif(
    not list(SHIPPED_PATH.glob("*/translator.json")),
    reason="no translators in this checkout",
)
needs_proc = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="the system has no /proc"
)


@pytest.fixture(scope="module")
def scale():
    sys.path.insert(0, str(BENCHMARKS))
    try:
        yield importlib.import_module("scale")
    finally:
        sys.path.remove(str(BENCHMARKS))


def measure(scale, *arguments):
    rows = scale.main(["--quick", *arguments])
    assert all(list(row) == ["what", "engine", "value", "unit"] for row in rows)
    return {(row["what"], row["engine"]): row["value"] for row in rows}


def test_no_line_of_the_notes_comes_twice(scale, tmp_path):
    corpora = scale.Corpora(tmp_path, 5)
    large = corpora.get(300).read_text(encoding="utf8")
    # each corpus is the beginning of the larger ones
    assert large.startswith(corpora.get(103).read_text(encoding="utf8"))
    notes = [json.loads(line) for line in large.splitlines()]
    lines = [line for note in notes for line in note["text"].split("\n")]
    assert len(notes) == 60 and len(lines) == 300
    assert len({line.lower() for line in lines}) == 300
    spans = [note["text"][a:b] for note in notes for a, b, _ in note["spans"]]
    assert len(spans) > 100
    assert all(text and "\n" not in text and text == text.strip() for text in spans)


@needs_proc
def test_memory_is_that_of_all_processes(scale):
    child = "x = bytearray(60 << 20); import time; time.sleep(1.5)"
    code = (
        "import subprocess, sys; y = bytearray(50 << 20);"
        f"subprocess.run([sys.executable, '-c', {child!r}], check=True)"
    )
    usage = scale.run_command([sys.executable, "-c", code])
    assert usage.memory > 110 << 20
    assert usage.seconds > 1.5


def test_command_that_fails_says_why(scale):
    with pytest.raises(RuntimeError, match="no such thing"):
        scale.run_command([sys.executable, "-c", "raise SystemExit('no such thing')"])
    start = time.monotonic()
    sleep = [sys.executable, "-c", "import time; time.sleep(60)"]
    with pytest.raises(RuntimeError, match="too long"):
        scale.run_command(sleep, timeout=0.1)
    assert time.monotonic() - start < 30


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="the system has none")
def test_command_on_one_core(scale):
    code = "import os, sys; sys.exit(len(os.sched_getaffinity(0)) != 1)"
    scale.run_command([sys.executable, "-c", code], cores=1)


def test_light_translator_links_every_word(scale):
    sys.path.insert(0, str(BENCHMARKS))
    try:
        engine = importlib.import_module("word_for_word").build_word_for_word()
    finally:
        sys.path.remove(str(BENCHMARKS))
    text = "Take 2 tablets,  daily"
    (result,) = engine.translate([text], source_lang="en", target_lang="fr")
    assert result.text == "Takee 2 tabletse,  dailye"
    words = [(text[a:b], result.text[c:d]) for a, b, c, d, _ in result.links]
    assert words[0] == ("Take", "Takee") and words[2] == ("tablets", "tabletse")
    assert len(words) == 5


@needs_proc
def test_memory_part(scale):
    rows = measure(scale, "--only", "memory", "--memory-sentences", "40,80")
    small, large = (
        rows[f"peak memory, {n} sentences", "word for word"] for n in (40, 80)
    )
    assert 50 < small < 4000
    ratio = rows["peak memory, 80 against 40 sentences", "word for word"]
    assert ratio == pytest.approx(large / small, abs=1e-3)


@needs_weights
def test_overhead_and_stages(scale):
    rows = measure(scale, "--only", "overhead,stages", "--overhead-sentences", "20")
    plain, shards = (
        rows["transfer of 20 sentences, loaded pipeline", name]
        for name in ("plain loop", "shards")
    )
    overhead = rows["overhead", "shards against plain loop"]
    assert overhead == pytest.approx(100 * (plain / shards - 1), abs=0.01)
    for what in ("shards", "output", "source", "tokens"):
        assert rows[f"size of the {what}", ""] > 50
    assert rows["translation", "1 core"] > 0 < rows["all else", "1 core"]
    for what in ("reading and cutting", "handing out the shards", "writing the output"):
        assert rows[what, "first process"] > rows["translation", "1 core"]


@needs_weights
def test_throughput_part(scale, monkeypatch):
    from spacy_xner.cli import app

    def run_here(arguments, *, cores):
        start = time.perf_counter()
        assert arguments[1:4] == ["-m", "spacy", "xner"]
        app(arguments[4:], standalone_mode=False)
        return scale.Usage(time.perf_counter() - start, 0)

    monkeypatch.setattr(scale, "run_command", run_here)
    rows = measure(
        scale, "--only", "throughput", "--engines", "local", "--sentences", "20"
    )
    assert 0 < rows["transfer of 20 sentences", "local"] < 1000


@needs_weights
def test_large_translator_part(scale, tmp_path):
    path = tmp_path / "scale.json"
    rows = measure(scale, "--only", "opus", "--json", str(path))
    written = json.loads(path.read_text(encoding="utf8"))
    assert rows == {(row["what"], row["engine"]): row["value"] for row in written}
    greedy, beam = (
        rows[f"translation, {how}", "1+1 layers of 64, 1 core"]
        for how in ("greedy", "beam 4")
    )
    assert greedy > 0 < beam


def test_outputs_that_differ_are_noticed(scale, tmp_path):
    from spacy.tokens import DocBin

    paths = []
    for name, text in (("a", "Paracétamol"), ("b", "Paracétamol"), ("c", "Aspirine")):
        doc = spacy.blank("fr")(text)
        doc.user_data["id"] = "1"
        paths.append(tmp_path / f"{name}.spacy")
        DocBin(docs=[doc], store_user_data=True).to_disk(paths[-1])
    scale.check_same(paths[0], paths[1])
    with pytest.raises(RuntimeError, match="different"):
        scale.check_same(paths[0], paths[2])


def test_rows_replace_those_of_the_same_figure(scale, tmp_path):
    path = tmp_path / "metrics" / "scale.json"

    def row(what, value, engine="local"):
        return {"what": what, "engine": engine, "value": value, "unit": "s"}

    scale.write_rows(path, [row("transfer of 1,000 sentences", 1), row("overhead", 2)])
    scale.write_rows(
        path, [row("transfer of 50 sentences", 3), row("overhead", 4, "x")]
    )
    assert json.loads(path.read_text(encoding="utf8")) == [
        row("overhead", 2),
        row("transfer of 50 sentences", 3),
        row("overhead", 4, "x"),
    ]


@pytest.mark.parametrize(
    "arguments", [["--only", "nothing"], ["--engines", "local; abacus"]]
)
def test_unknown_parts(scale, arguments, capsys):
    with pytest.raises(SystemExit):
        scale.main(arguments)
    assert "unknown" in capsys.readouterr().err


def make_rows():
    def row(what, engine, value, unit="sentences/s"):
        return {"what": what, "engine": engine, "value": value, "unit": unit}

    large = scale_tables.LARGE
    return [
        row("translation", "1 core", 50.0),
        row("all else", "1 core", 200.0),
        row("translation, greedy", large, 25.0),
        row("translation, beam 4", large, 10.0),
        row("reading and cutting", "first process", 10_000.0),
        row("handing out the shards", "first process", 20_000.0),
        row("writing the output", "first process", 5_000.0),
        row("finding what is done", "first process", 50_000.0),
        row("size of the source", "", 100.0, "bytes/sentence"),
        row("size of the shards", "", 2_000.0, "bytes/sentence"),
        row("size of the output", "", 500.0, "bytes/sentence"),
        row("size of the tokens", "", 1 << 12, "bytes/sentence"),
        row("size of the text", "", 80.0, "characters/sentence"),
        row("size of the plan", "", 150.0, "bytes/shard"),
    ]


def test_plan_adds_up():
    rows = make_rows()
    prices = scale_tables.Prices(core_hour=0.036, gpu_hour=3.6, gpu_cores=100.0)
    shipped, greedy, beam = scale_tables.make_plan(rows, 3_600_000, prices)
    # 20 ms to translate and 5 ms for all else
    assert shipped.core_hours == pytest.approx(25.0)
    assert shipped.cpu_cost == pytest.approx(0.9)
    assert shipped.gpu_hours == pytest.approx(0.2)
    # and 5 hours of cores beside the GPU
    assert shipped.gpu_cost == pytest.approx(0.2 * 3.6 + 5 * 0.036)
    assert shipped.cores_per_gpu == pytest.approx(25.0)
    assert greedy.core_hours == pytest.approx(45.0)
    assert beam.core_hours == pytest.approx(105.0)
    assert beam.cores_per_gpu == pytest.approx(5.0)


def test_tables_of_the_plan():
    rows = make_rows()
    plan = scale_tables.plan_table(rows).splitlines()
    assert len(plan) == 2 + 3
    # 25 ms for each of a billion sentences
    assert "6,940" in plan[2]
    limits = scale_tables.limits_table(rows)
    assert "800,000" in limits and "2.0 TB" in limits
    assert "27.8 h" in limits and "4.8 million" in limits
    assert "1.05 million sentences" in limits
    summary = scale_tables.scale_table(rows)
    assert "| translation | 1 core | 50 sentences/s |" in summary
    assert "size of" not in summary and "first process" not in summary


def test_page_has_the_tables_of_the_metrics():
    path = str(ROOT / "scripts")
    sys.path.insert(0, path)
    try:
        fill = importlib.import_module("readme_tables").fill
    finally:
        sys.path.remove(path)
    page = (ROOT / "docs" / "scale.md").read_text(encoding="utf8")
    assert set(re.findall(r"<!-- table: ([\w-]+) -->", page)) == {*scale_tables.TABLES}
    if (ROOT / "metrics" / "scale.json").exists():
        assert fill(page, ROOT / "metrics") == page


def test_plan_with_prices_of_ones_own(tmp_path, scale, capsys):
    path = tmp_path / "scale.json"
    path.write_text(json.dumps(make_rows()))
    scale.main(["--plan", str(path), "--core-hour", "0.01", "--billions", "0.0036"])
    table = capsys.readouterr().out
    assert "| 25 |" in table and "0.25" in table
