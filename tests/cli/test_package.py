import json
import zipfile
from email.parser import Parser

import pytest
import spacy

from spacy_xner.cli import package
from spacy_xner.cli._util import UserError
from spacy_xner.cli.package import (
    add_dose_checker,
    find_requirements,
    merge_requirements,
    merge_sources,
    read_sources,
)

SOURCES = [{"name": "My corpus", "author": "me", "licence": "CC BY 4.0"}]


@pytest.fixture
def pipeline(tmp_path):
    nlp = spacy.blank("fr")
    nlp.add_pipe("entity_ruler").add_patterns(
        [{"label": "DRUG", "pattern": "Doliprane"}]
    )
    nlp.to_disk(tmp_path / "pipeline")
    return tmp_path / "pipeline"


def test_wheel_has_sources_and_requirements(run, tmp_path, pipeline):
    sources = tmp_path / "sources.json"
    sources.write_text(json.dumps(SOURCES))
    output = run(
        "package",
        pipeline,
        tmp_path / "packages",
        "--name",
        "medication",
        "--version",
        "1.2.3",
        "--sources",
        sources,
        "--requirement",
        "srsly>=2",
        "--license",
        "MIT",
    )
    folder = tmp_path / "packages" / "fr_medication-1.2.3"
    wheel = folder / "dist" / "fr_medication-1.2.3-py3-none-any.whl"
    assert f"pip install {wheel}" in output
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        inside = "fr_medication/fr_medication-1.2.3/meta.json"
        meta = json.loads(archive.read("fr_medication/meta.json"))
        metadata = Parser().parsestr(
            archive.read("fr_medication-1.2.3.dist-info/METADATA").decode()
        )
        assert inside in names
    assert meta["sources"] == [
        {"name": "My corpus", "url": "", "author": "me", "license": "CC BY 4.0"}
    ]
    assert meta["license"] == "MIT"
    assert "srsly>=2" in metadata.get_all("Requires-Dist")
    # The input stays as it was, and no temporary folder is left
    assert json.loads((pipeline / "meta.json").read_text())["name"] == "pipeline"
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


def test_package_can_be_loaded_from_its_folder(tmp_path, pipeline):
    result = package(pipeline, tmp_path / "out", name="medication", build=["none"])
    data = next(result["folder"].glob("fr_medication/fr_medication-*"))
    doc = spacy.load(data)("Doliprane")
    assert [ent.label_ for ent in doc.ents] == ["DRUG"]
    assert result["files"] == []


def test_package_is_not_overwritten_unasked(run, tmp_path, pipeline):
    options = ["package", pipeline, tmp_path / "out", "--build", "none"]
    run(*options)
    folder = next((tmp_path / "out").iterdir())
    (folder / "mine.txt").write_text("mine")
    assert "already exists" in run(*options, code=1)
    assert (folder / "mine.txt").exists()
    run(*options, "--overwrite")
    assert not (folder / "mine.txt").exists()


def test_failed_build_leaves_the_earlier_package(tmp_path, pipeline, monkeypatch):
    result = package(pipeline, tmp_path / "out", build=["none"])
    (result["folder"] / "mine.txt").write_text("mine")
    monkeypatch.setattr("sys.executable", "false")
    with pytest.raises(UserError, match="Building the wheel failed"):
        package(pipeline, tmp_path / "out", overwrite=True)
    assert (result["folder"] / "mine.txt").exists()
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.parametrize(
    "arguments,message",
    [
        (["nothing", "out"], "holds no pipeline"),
        (["training", "out"], "Did you mean 'training"),
        (["pipeline", "out", "--name", "my-name"], "letters, digits and"),
        (["pipeline", "out", "--build", "egg"], "Can't build 'egg'"),
        (["pipeline", "out", "--sources", "no.json"], "Can't find the sources"),
        (["pipeline", "pipeline/meta.json/x"], "Can't make the folder"),
    ],
)
def test_wrong_input(run, tmp_path, pipeline, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "training" / "model-best").mkdir(parents=True)
    assert message in run("package", *arguments, code=1)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "text", ["no json", "{}", '{"sources": 1}', "[1]", '[{"url": "x"}]']
)
def test_sources_that_are_none(tmp_path, text):
    path = tmp_path / "x.json"
    path.write_text(text)
    with pytest.raises(UserError, match="Expected a list such as"):
        read_sources(path)


def test_sources_of_a_transfer_report(tmp_path):
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"seconds": 1, "sources": ["A name", *SOURCES]}))
    assert [entry["name"] for entry in read_sources(path)] == ["A name", "My corpus"]
    assert read_sources(path)[1]["license"] == "CC BY 4.0"


def test_sources_are_named_once(tmp_path):
    entry = {"name": "a", "url": "", "author": "", "license": ""}
    assert merge_sources(["a"], [entry, {**entry, "name": "b"}]) == [
        entry,
        {**entry, "name": "b"},
    ]


def test_requirements_are_named_once():
    assert merge_requirements(["a>=1"], ["b", "a>=1", "b"]) == ["a>=1", "b"]


@pytest.fixture
def dose_pipeline(tmp_path):
    nlp = spacy.blank("fr")
    nlp.add_pipe("entity_ruler").add_patterns(
        [{"label": "Strength", "pattern": "500 kg"}]
    )
    nlp.meta["performance"] = {"ents_f": 0.5}
    nlp.to_disk(tmp_path / "doses")
    (tmp_path / "doses" / "LICENSE").write_text("mine")
    return tmp_path / "doses"


def test_packages_warn_of_doses(tmp_path, dose_pipeline):
    before = sorted(path.name for path in dose_pipeline.iterdir())
    result = package(dose_pipeline, tmp_path / "out", name="doses", build=["none"])
    assert sorted(path.name for path in dose_pipeline.iterdir()) == before
    assert result["meta"]["pipeline"] == ["entity_ruler", "xner_dose_checker"]
    assert result["meta"]["performance"] == {"ents_f": 0.5}
    needed = [name for name in result["meta"]["requirements"] if "xner" in name]
    assert len(needed) == 1 and needed[0].startswith("spacy-xner>=")
    data = next(result["folder"].glob("fr_doses/fr_doses-*"))
    assert (data / "LICENSE").read_text() == "mine"
    assert (result["folder"] / "LICENSE").is_file()
    nlp = spacy.load(data)
    kinds = [warning["kind"] for warning in nlp("500 kg")._.xner_dose_warnings]
    assert "implausible_amount" in kinds


def test_packages_need_not_warn_of_doses(run, tmp_path, dose_pipeline):
    run("package", dose_pipeline, tmp_path / "out", "-b", "none", "--no-dose-checker")
    (meta,) = (tmp_path / "out").glob("*/meta.json")
    assert json.loads(meta.read_text())["pipeline"] == ["entity_ruler"]


def test_dose_checker_is_added_once_and_where_there_are_doses(pipeline, dose_pipeline):
    assert not add_dose_checker(spacy.load(pipeline))
    nlp = spacy.load(dose_pipeline)
    assert add_dose_checker(nlp)
    assert not add_dose_checker(nlp)
    nlp = spacy.load(dose_pipeline)
    nlp.add_pipe("xner_dose_checker", name="mine")
    assert not add_dose_checker(nlp)
    assert nlp.pipe_names == ["entity_ruler", "mine"]


def test_plain_pipeline_needs_nothing(pipeline):
    assert find_requirements(spacy.load(pipeline), pipeline) == []


def test_pipeline_inside_a_component_is_searched(tmp_path, pipeline):
    inner = spacy.blank("en")
    inner.add_pipe("xner_translator", config={"target_langs": ["fr"]})
    inner.config.to_disk(tmp_path / "inner.cfg")
    (pipeline / "outer" / "pipeline").mkdir(parents=True)
    inner.config.to_disk(pipeline / "outer" / "pipeline" / "config.cfg")
    (found,) = find_requirements(spacy.load(pipeline), pipeline)
    assert found.startswith("spacy-xner>=")


def test_extras_are_required():
    nlp = spacy.blank("en")
    encoder = {"@misc": "spacy-xner.TransformersEncoder.v1", "model": "x"}
    aligner = {"@misc": "spacy-xner.softmax_aligner.v1", "encoder": encoder}
    nlp.add_pipe("xner_aligner", config={"aligner": aligner})
    (found,) = find_requirements(nlp, spacy.util.ensure_path("nothing"))
    assert found.startswith("spacy-xner[transformers]>=")


@pytest.mark.parametrize(
    "aligner,needed",
    [
        ({"@misc": "spacy-xner.similarity_aligner.v1", "preset": "labse"}, True),
        ({"@misc": "spacy-xner.match_aligner.v1", "model": "mine"}, True),
        (
            {
                "@misc": "spacy-xner.ensemble_aligner.v1",
                "aligners": {
                    "a": {
                        "@misc": "spacy-xner.similarity_aligner.v1",
                        "preset": "awesome",
                    },
                    "b": {"@misc": "spacy-xner.surface_aligner.v1"},
                },
            },
            True,
        ),
        ({"@misc": "spacy-xner.ensemble_aligner.v1"}, False),
    ],
)
def test_aligners_that_make_their_encoder_need_the_extra(aligner, needed):
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_aligner", config={"aligner": aligner})
    found = find_requirements(nlp, spacy.util.ensure_path("nothing"))
    assert bool(found) == needed
    assert all(name.startswith("spacy-xner[transformers]>=") for name in found)
