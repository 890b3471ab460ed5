"""Hashes of gold and pipelines."""

from typing import Any, Dict

import pytest
import spacy

from spacy_xner.corpora.records import Record
from spacy_xner.evaluation.fingerprints import hash_path, hash_pipeline, hash_records


@pytest.mark.parametrize(
    "change",
    [
        {"id": "b"},
        {"text": "Ramipril."},
        {"spans": [(0, 7, "DRUG")]},
        {"spans": [(0, 8, "FORM")]},
        {"missing": [(0, 8)]},
        {"meta": {"group": 2}},
    ],
)
def test_records_that_differ(change):
    fields: Dict[str, Any] = {
        "id": "a",
        "text": "Ramipril",
        "spans": [(0, 8, "DRUG")],
        "missing": [],
        "meta": {"group": 1, "other": 1},
    }
    same = Record(**{**fields, "meta": {"group": 1, "other": 2}})
    other = Record(**{**fields, **change})
    assert hash_records([Record(**fields)]) == hash_records([same])
    assert hash_records([other]) != hash_records([same])
    assert hash_records([same, other]) != hash_records([other, same])


def test_folders_are_hashed_with_all_that_is_in_them(tmp_path):
    path = tmp_path / "a"
    (path / "b").mkdir(parents=True)
    (path / "b" / "c").write_text("1")
    first = hash_path(path)
    (path / "b" / "c").write_text("2")
    second = hash_path(path)
    (path / "b" / "c").rename(path / "b" / "d")
    third = hash_path(path)
    (path / "__pycache__").mkdir()
    (path / "__pycache__" / "x").write_text("1")
    assert len({first, second, third}) == 3 and hash_path(path) == third
    assert hash_path(path / "b" / "d") != third


def test_a_pipeline_depends_on_those_that_it_names(tmp_path):
    inner = tmp_path / "inner"
    spacy.blank("en").to_disk(inner)
    config = tmp_path / "outer.cfg"
    config.write_text(
        '[paths]\ninner = "INNER"\n\n[nlp]\nlang = "fr"\npipeline = []\n\n'
        '[components]\n\n[components.x]\nfactory = "other"\npipeline = ${paths.inner}\n'
        'lang = "en"\nname = "a\\u0000/b"\n'.replace("INNER", str(inner))
    )
    first = hash_pipeline(str(config))
    assert hash_pipeline(str(config)) == first
    (inner / "more").write_text("1")
    second = hash_pipeline(str(config))
    config.write_text(config.read_text() + "more = 1\n")
    third = hash_pipeline(str(config))
    assert len({first, second, third}) == 3


def test_own_components_depend_on_what_ships(tmp_path, monkeypatch):
    from spacy_xner.evaluation import fingerprints

    resources = tmp_path / "resources"
    resources.mkdir()
    monkeypatch.setattr(fingerprints, "_RESOURCES", resources)
    nlp = spacy.blank("en")
    nlp.to_disk(tmp_path / "plain")
    nlp.add_pipe("xner_dose_checker")
    nlp.to_disk(tmp_path / "own")
    paths = [str(tmp_path / name) for name in ("plain", "own")]
    before = [hash_pipeline(path) for path in paths]
    (resources / "model.bin").write_text("new")
    after = [hash_pipeline(path) for path in paths]
    assert before[0] == after[0] and before[1] != after[1]
