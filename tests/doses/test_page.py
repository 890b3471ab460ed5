"""The page about dose safety, and the benchmark that fills its tables."""

import importlib.util
import json
import re
from pathlib import Path
from random import Random

import pytest
import spacy
import srsly

from spacy_xner.doses import KINDS, SEVERITIES
from spacy_xner.doses.ranges import FOLDER
from spacy_xner.translators.guards import FLAGS, REPLACED

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "dose-safety.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def benchmark():
    path = ROOT / "benchmarks" / "doses.py"
    spec = importlib.util.spec_from_file_location("doses_benchmark", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_tables_are_those_of_the_metrics(benchmark):
    data = json.loads((ROOT / "metrics" / "doses.json").read_text(encoding="utf-8"))
    assert benchmark.fill(PAGE, data) == PAGE
    for name in benchmark.TABLES:
        assert re.search(rf"<!-- table: {name} -->\n\|", PAGE)


def test_all_kinds_are_explained():
    found = {}
    for line in PAGE.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 3 and cells[1] in ("high", "low"):
            found.update(dict.fromkeys(re.findall(r"`(\w+)`", cells[0]), cells[1]))
    assert found == SEVERITIES
    assert set(found) == set(KINDS)


def test_all_settings_and_flags_are_explained():
    nlp = spacy.blank("fr")
    nlp.add_pipe("xner_dose_checker")
    for name, value in nlp.get_pipe("xner_dose_checker").cfg.items():
        assert f"| `{name}` | `{srsly.json_dumps(value)}` |" in PAGE
    assert "abbreviations" in FLAGS
    assert "`abbreviations`" in PAGE and f"`{REPLACED}`" in PAGE
    amounts = srsly.read_json(FOLDER / "amounts.json")
    assert f"{len(amounts)} names" in PAGE


def test_slips_change_one_amount_and_nothing_else(benchmark):
    entities = benchmark.make_entities(
        "Ramipril 5,0 mg, 2 cp",
        [(0, 8, "DRUG"), (9, 15, "STRENGTH"), (17, 18, "DOSAGE")],
    )
    text = benchmark.Text("fr", "Ramipril 5,0 mg, 2 cp", entities, [])
    for slip in benchmark.SLIPS:
        found = list(benchmark.make_slips([text], slip, Random(1)))
        if slip == "letter":
            assert [after.entities[1].text for _, after, _ in found] == ["5,O mg"]
        for before, after, i in found:
            assert i == 1
            assert after.entities[1].text != before.entities[1].text
            for entity in after.entities:
                assert after.text[entity.start : entity.end] == entity.text
            assert after.entities[2].text == "2"


@pytest.mark.parametrize("number", ["500", "5", "0,5", "2,25"])
def test_tenfold_slips_are_tenfold(benchmark, number):
    for seed in range(10):
        moved = benchmark._shift(number, "fr", Random(seed))
        before, after = (float(n.replace(",", ".")) for n in (number, moved))
        assert after in (pytest.approx(10 * before), pytest.approx(before / 10))


def test_intervals(benchmark):
    assert benchmark.get_interval(0, 0) == (0.0, 1.0)
    low, high = benchmark.get_interval(50, 100)
    assert low == pytest.approx(0.404, abs=0.001)
    assert high == pytest.approx(0.596, abs=0.001)
    assert benchmark.get_interval(10, 10)[1] == 1.0


def test_real_corruptions_are_found(benchmark):
    texts = benchmark.make_texts("de", 60, 5)
    rows = benchmark.measure_slips("x", texts, with_source=True, seed=1)
    assert [row["slip"] for row in rows] == list(benchmark.SLIPS)
    for row in rows:
        assert row["found"] == row["total"] > 0, row
    alarms = benchmark.measure_alarms("x", texts, with_source=True)
    assert not {"source_numbers", "source_units"} & set(alarms["kinds"])
