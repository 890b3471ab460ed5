import json

import pytest
import spacy
from spacy.tokens import DocBin
from spacy.util import registry
from thinc.api import Config

from spacy_xner.aligners.similarity import METHODS, PRESETS
from spacy_xner.cli import transfer
from spacy_xner.cli._pipeline import (
    ALIGNERS,
    ENCODER_ALIGNERS,
    PRESET_ALIGNERS,
    add_parents,
    get_aligner_config,
)
from spacy_xner.cli._util import UserError
from spacy_xner.evaluation.calibration import CoveragePoint
from spacy_xner.projectors.calibration import Calibration, build_calibration
from spacy_xner.sharding.docbins import DocBinMerger

from ..util import make_toy_translator_folder
from .conftest import make_item, read_lines, write_lines

TOYS = """
[components.xner_translator.engine]
@misc = "spacy-xner-tests.ToyEngine.v1"
"""


def read_docs(path, lang="fr"):
    return list(DocBin().from_disk(path).get_docs(spacy.blank(lang).vocab))


def get_ents(doc):
    return {ent.label_: ent.text for ent in doc.ents}


@pytest.fixture
def mixed(tmp_path):
    """Texts that are fine, empty, failing and lost by the toy translator."""
    items = [
        make_item("fine"),
        make_item("empty", ""),
        make_item("bad", "FAIL with ibuprofen", [[10, 19, "DRUG"]]),
        make_item("lost", "LOSE aspirin", [[5, 12, "DRUG"]]),
        make_item("white", " \n\n ", []),
    ]
    return write_lines(tmp_path / "mixed.jsonl", items)


def test_transfer_to_one_language(run, tmp_path, source, toy):
    path = tmp_path / "fr.spacy"
    output = run("transfer", source, path, "--lang", "fr", "--config", toy)
    (doc,) = read_docs(path)
    assert get_ents(doc) == {
        "DOSAGE": "1",
        "FORM": "comprimé",
        "DRUG": "paracétamol",
        "STRENGTH": "500 mg",
        "FREQUENCY": "deux fois par jour",
        "DURATION": "pendant 5 jours",
    }
    assert doc.user_data["id"] == "one"
    assert len(doc.spans["xner"].attrs["scores"]) == 6
    assert f"Wrote {path}" in output
    assert "Documents written" in output


def test_transfer_to_several_languages(run, tmp_path, source, toy):
    run("transfer", source, tmp_path / "out", "--lang", "fr,de", "--config", toy)
    (french,) = read_docs(tmp_path / "out" / "fr.spacy")
    (german,) = read_docs(tmp_path / "out" / "de.spacy", "de")
    assert get_ents(french)["FORM"] == "comprimé"
    assert get_ents(german)["FORM"] == "Tablette"


@pytest.mark.parametrize("aligner", ["forced", "ensemble"])
def test_aligners_that_ask_the_translator_again(run, tmp_path, source, toy, aligner):
    expected, path = tmp_path / "expected.spacy", tmp_path / "fr.spacy"
    run("transfer", source, expected, "--lang", "fr", "--config", toy)
    run("transfer", source, path, "--lang=fr", "--config", toy, "--aligner", aligner)
    found, wanted = (get_ents(read_docs(file)[0]) for file in (path, expected))
    # the toy translator finds all words of a phrase equally good: one link is enough
    assert wanted.pop("FREQUENCY").startswith(found.pop("FREQUENCY"))
    assert found == wanted


def test_names_of_aligners():
    assert set(ENCODER_ALIGNERS) == set(METHODS)
    assert set(PRESET_ALIGNERS) == set(PRESETS)
    for name in ALIGNERS:
        block = get_aligner_config(name, "model" if name in METHODS else None)
        assert registry.has("misc", block["@misc"])


def test_folder_for_one_language(tmp_path, source, toy):
    summary = transfer(str(source), tmp_path / "out", ["de"], config=toy)
    assert summary["output"] == {"de": str(tmp_path / "out" / "de.spacy")}
    assert (tmp_path / "out" / "de.spacy").exists()


def test_every_entity_is_accounted_for(tmp_path, mixed, toy):
    summary = transfer(str(mixed), tmp_path / "fr.spacy", ["fr"], config=toy)
    assert summary["documents"] == {
        "read": 5,
        "written": 4,
        "without_text": 2,
        "failed": 1,
    }
    french = summary["languages"]["fr"]
    entities = french["entities"]
    assert entities == {"total": 8, "kept": 6, "masked": 1, "dropped": 1}
    assert french["reasons"] == {
        "kept": {},
        "masked": {"lost": 1},
        "dropped": {"failed_text": 1},
    }
    assert french["labels"]["DRUG"] == {
        "total": 3,
        "kept": 1,
        "masked": 1,
        "dropped": 1,
    }
    assert sum(row["total"] for row in french["labels"].values()) == 8
    assert french["flags"]["empty"] == 1


def test_failed_text_is_named_but_never_shown(run, tmp_path, mixed, toy):
    path = tmp_path / "fr.spacy"
    output = run("transfer", mixed, path, "--lang", "fr", "--config", toy, code=3)
    assert "Text 'bad' failed in the component 'xner_translator': ValueError" in output
    assert "ibuprofen" not in output
    ids = [doc.user_data["id"] for doc in read_docs(path)]
    assert ids == ["fine", "empty", "lost", "white"]


def test_strict_stops_at_the_first_failure(run, tmp_path, mixed, toy):
    path = tmp_path / "fr.spacy"
    path.write_bytes(b"earlier")
    output = run(
        "transfer",
        mixed,
        path,
        "--lang=fr",
        "--config",
        toy,
        "--strict",
        "--overwrite",
        code=1,
    )
    assert "Text 'bad' failed" in output
    assert path.read_bytes() == b"earlier"
    assert not list(tmp_path.glob(".*"))


def test_text_without_text_is_written_as_it_is(tmp_path, toy):
    items = [make_item("empty", ""), make_item("white", " \n ")]
    source = write_lines(tmp_path / "x.jsonl", items)
    transfer(str(source), tmp_path / "fr.spacy", ["fr"], config=toy)
    empty, white = read_docs(tmp_path / "fr.spacy")
    assert (empty.text, white.text) == ("", " \n ")
    assert not empty.ents and not white.ents


def test_source_without_texts(run, tmp_path, toy):
    source = write_lines(tmp_path / "x.jsonl", [])
    path = tmp_path / "fr.spacy"
    output = run("transfer", source, path, "--lang=fr", "--config", toy)
    assert "holds no texts" in output
    assert read_docs(path) == []


def test_all_texts_fail(run, tmp_path, toy):
    source = write_lines(tmp_path / "x.jsonl", [make_item("a", "FAIL")])
    path = tmp_path / "fr.spacy"
    output = run("transfer", source, path, "--lang=fr", "--config", toy, code=1)
    assert "All 1 texts failed (1 x ValueError)" in output
    assert not path.exists()


def test_reports(run, tmp_path, mixed, toy):
    report, details = tmp_path / "report.json", tmp_path / "details.jsonl"
    run(
        "transfer",
        mixed,
        tmp_path / "fr.spacy",
        "--lang=fr",
        "--config",
        toy,
        "--report",
        report,
        "--details",
        details,
        code=3,
    )
    summary = json.loads(report.read_text())
    lines = read_lines(details)
    entities = summary["languages"]["fr"]["entities"]
    assert len(lines) == entities["kept"] + entities["masked"]
    lost = next(line for line in lines if line["id"] == "lost")
    assert (lost["status"], lost["reason"], lost["start"]) == ("masked", "lost", -1)
    assert "empty" in lost["flags"]
    assert summary["failed"] == [
        {"id": "bad", "component": "xner_translator", "error": "ValueError"}
    ]
    for text in ("ibuprofen", "paracetamol", "paracétamol"):
        assert text not in report.read_text() + details.read_text(encoding="utf8")


def test_report_to_stdout_is_json(run, tmp_path, source, toy):
    path = tmp_path / "fr.spacy"
    output = run(
        "transfer", source, path, "--lang=fr", "--config", toy, "--report", "-"
    )
    assert json.loads(output)["documents"]["written"] == 1


@pytest.mark.parametrize(
    "policy,expected",
    [
        ("keep", {"kept": 6, "masked": 0, "dropped": 1}),
        ("drop_entity", {"kept": 6, "masked": 0, "dropped": 1}),
        ("mask", {"kept": 6, "masked": 1, "dropped": 0}),
    ],
)
def test_policy(tmp_path, toy, policy, expected):
    items = [make_item("a"), make_item("b", "LOSE aspirin", [[5, 12, "DRUG"]])]
    source = write_lines(tmp_path / "x.jsonl", items)
    summary = transfer(
        str(source), tmp_path / "fr.spacy", ["fr"], config=toy, policy=policy
    )
    assert summary["policy"] == policy
    entities = summary["languages"]["fr"]["entities"]
    assert {status: entities[status] for status in expected} == expected


def test_threshold_masks_what_scores_lower(tmp_path, source, toy):
    summary = transfer(
        str(source), tmp_path / "fr.spacy", ["fr"], config=toy, threshold=1.0
    )
    french = summary["languages"]["fr"]
    assert french["entities"]["masked"] == 6
    assert french["reasons"]["masked"] == {"low_score": 6}
    (doc,) = read_docs(tmp_path / "fr.spacy")
    assert not doc.ents
    assert any(token.ent_iob == 0 for token in doc)


def test_options_win_over_the_config_file(tmp_path, source):
    config = tmp_path / "x.cfg"
    text = "[components.xner_projector]\npolicy = 'keep'\nthreshold = 0.5\n"
    config.write_text(TOYS + text.replace("'", '"'))
    path = tmp_path / "fr.spacy"
    summary = transfer(str(source), path, ["fr"], config=config)
    assert (summary["policy"], summary["threshold"]) == ("keep", 0.5)
    summary = transfer(
        str(source), path, ["fr"], config=config, threshold=0.1, overwrite=True
    )
    assert (summary["policy"], summary["threshold"]) == ("keep", 0.1)


def test_target_precision_takes_the_shipped_calibration(run, tmp_path, source, toy):
    path, details = tmp_path / "fr.spacy", tmp_path / "details.jsonl"
    report = tmp_path / "report.json"
    run(
        "transfer", source, path, "--lang", "fr", "--config", toy, "--details", details,
        "--report", report, "--target-precision", "0.95",
    )  # fmt: skip
    summary = json.loads(report.read_text())
    assert summary["target_precision"] == 0.95
    assert summary["threshold"] == build_calibration().threshold(0.95)
    rows = read_lines(details)
    assert len(rows) == 6
    for row in rows:
        assert 0.0 < row["probability"] < 1.0
        fine = row["probability"] >= summary["threshold"] and not row["reason"]
        assert (row["status"] == "kept") == fine


def test_target_precision_and_calibration_of_the_config_file(tmp_path, source):
    calibration = tmp_path / "calibration.json"
    methods = ["*", "links+surface", "links", "surface", "lexicon"]
    Calibration(
        {method: [(0.0, 0.1), (1.0, 0.6)] for method in methods},
        curve=[
            CoveragePoint(0.55, 1.0, 0.4, 0.3, 0.5),
            CoveragePoint(0.61, 0.5, 0.1, 0.0, 0.2),
        ],
    ).to_disk(calibration)
    config = tmp_path / "x.cfg"

    def write_config(settings=""):
        config.write_text(
            f"{TOYS}[components.xner_projector]\n{settings}\n"
            "[components.xner_projector.calibration]\n"
            f'@misc = "spacy-xner.calibration.v1"\npath = "{calibration.as_posix()}"\n'
        )

    def get_kept(**settings):
        summary = transfer(
            str(source),
            tmp_path / "fr.spacy",
            ["fr"],
            config=config,
            overwrite=True,
            **settings,
        )
        entities = summary["languages"]["fr"]["entities"]
        return summary["threshold"], summary["target_precision"], entities["kept"]

    write_config()
    assert get_kept() == (0.2, None, 6)
    assert get_kept(target_precision=0.9) == (0.61, 0.9, 0)
    write_config("target_precision = 0.9")
    assert get_kept() == (0.61, 0.9, 0)
    # An option wins over the file.
    assert get_kept(threshold=0.3) == (0.3, None, 6)
    with pytest.raises(ValueError, match="E326"):
        get_kept(target_precision=0.95)


def test_a_precision_picks_the_threshold_itself(run, tmp_path, source, toy):
    output = run(
        "transfer", source, tmp_path / "fr.spacy", "--lang", "fr", "--config", toy,
        "--threshold", "0.5", "--target-precision", "0.9", code=1,
    )  # fmt: skip
    assert "Leave out --threshold" in output


@pytest.mark.parametrize("name", ["heuristic", "candidate"])
def test_projectors(tmp_path, source, toy, name):
    summary = transfer(
        str(source), tmp_path / "fr.spacy", ["fr"], config=toy, projector=name
    )
    assert summary["languages"]["fr"]["entities"]["kept"] == 6


def test_translator_folder(run, tmp_path, source):
    folder = make_toy_translator_folder(tmp_path / "toy", [("en", "fr")])
    path = tmp_path / "fr.spacy"
    report = tmp_path / "report.json"
    run(
        "transfer",
        source,
        path,
        "--lang=fr",
        "--translator",
        folder,
        "--report",
        report,
    )
    (doc,) = read_docs(path)
    assert get_ents(doc)["DRUG"] == "paracétamol"
    (entry,) = json.loads(report.read_text())["sources"]
    assert entry["license"] == "MIT"


def test_translator_without_its_sentencepiece_model(run, tmp_path, source):
    folder = make_toy_translator_folder(tmp_path / "toy", [("en", "fr")])
    (folder / "sentencepiece.model").unlink()
    path = tmp_path / "fr.spacy"
    path.write_bytes(b"earlier")
    output = run(
        "transfer",
        source,
        path,
        "--lang=fr",
        "--translator",
        folder,
        "--overwrite",
        code=1,
    )
    assert "has no SentencePiece model" in output
    assert path.read_bytes() == b"earlier"


@pytest.mark.parametrize(
    "name,message",
    [
        ("nothing", "Can't find the translator folder"),
        ("source.jsonl", "is a file. A translator is a folder"),
        ("empty", "translator.json"),
        ("hub", "spacy xner convert"),
    ],
)
def test_translator_that_is_none(run, tmp_path, source, name, message):
    (tmp_path / "empty").mkdir()
    (tmp_path / "hub").mkdir()
    (tmp_path / "hub" / "model.safetensors").touch()
    output = run(
        "transfer",
        source,
        tmp_path / "fr.spacy",
        "--lang=fr",
        "--translator",
        tmp_path / name,
        code=1,
    )
    assert message in output


def test_unknown_language_pair(run, tmp_path, source, toy):
    path = tmp_path / "es.spacy"
    output = run("transfer", source, path, "--lang=es", "--config", toy, code=1)
    assert "can't translate 'en' into 'es'" in output
    assert "en-fr" in output
    assert not path.exists()


def test_unknown_language(run, tmp_path, source, toy):
    output = run(
        "transfer", source, tmp_path / "x.spacy", "--lang=qq", "--config", toy, code=1
    )
    assert "spaCy knows no language 'qq'" in output


def test_target_language_is_the_source_language(run, tmp_path, source, toy):
    output = run(
        "transfer", source, tmp_path / "x.spacy", "--lang=en", "--config", toy, code=1
    )
    assert "--source-lang" in output


def test_source_language(tmp_path, toy):
    items = [make_item("a", "Prendre 1 comprimé", [[10, 18, "FORM"]])]
    source = write_lines(tmp_path / "x.jsonl", items)
    path = tmp_path / "en.spacy"
    transfer(str(source), path, ["en"], source_lang="fr", config=toy)
    (doc,) = read_docs(path, "en")
    assert get_ents(doc) == {"FORM": "tablet"}


def test_several_languages_in_one_file(run, tmp_path, source, toy):
    output = run(
        "transfer",
        source,
        tmp_path / "x.spacy",
        "--lang=fr",
        "--lang=de",
        "--config",
        toy,
        code=1,
    )
    assert "is one file, but there are 2 languages" in output


def test_missing_source(run, tmp_path, toy):
    output = run(
        "transfer",
        tmp_path / "no.jsonl",
        tmp_path / "x.spacy",
        "--lang=fr",
        "--config",
        toy,
        code=1,
    )
    assert "Can't find the corpus" in output


def test_spacy_file_that_is_none(run, tmp_path, toy):
    source = tmp_path / "no.spacy"
    source.write_text("no DocBin")
    path = tmp_path / "fr.spacy"
    path.write_bytes(b"earlier")
    output = run(
        "transfer", source, path, "--lang=fr", "--config", toy, "--overwrite", code=1
    )
    assert "is not a spaCy DocBin file" in output
    assert path.read_bytes() == b"earlier"


def test_brat_spans_beyond_the_text(run, tmp_path, toy):
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "a.txt").write_text("aspirin")
    (folder / "a.ann").write_text("T1\tDRUG 0 99\taspirin\n")
    path = tmp_path / "fr.spacy"
    output = run("transfer", folder, path, "--lang=fr", "--config", toy, code=1)
    assert "0-99" in output
    assert not path.exists()


def test_invalid_utf8(run, tmp_path, toy):
    source = tmp_path / "x.jsonl"
    source.write_bytes(b'{"text": "caf\xe9"}\n')
    output = run(
        "transfer", source, tmp_path / "x.spacy", "--lang=fr", "--config", toy, code=1
    )
    assert "not valid UTF-8" in output


def test_output_that_can_not_be_written(run, tmp_path, source, toy):
    path = source / "sub" / "fr.spacy"
    output = run("transfer", source, path, "--lang=fr", "--config", toy, code=1)
    assert "Can't write to" in output


def test_output_is_not_overwritten_unasked(run, tmp_path, source, toy):
    path = tmp_path / "fr.spacy"
    path.write_bytes(b"earlier")
    output = run("transfer", source, path, "--lang=fr", "--config", toy, code=1)
    assert "--overwrite" in output
    assert path.read_bytes() == b"earlier"


def test_failure_at_the_end_leaves_earlier_output(tmp_path, toy, monkeypatch):
    source = write_lines(tmp_path / "x.jsonl", [make_item(f"t{i}") for i in range(5)])
    folder = tmp_path / "out"
    folder.mkdir()
    for lang in ("fr", "de"):
        (folder / f"{lang}.spacy").write_bytes(b"earlier")

    def add(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(DocBinMerger, "add", add)
    with pytest.raises(OSError):
        transfer(str(source), folder, ["fr", "de"], config=toy, overwrite=True)
    assert [path.read_bytes() for path in folder.iterdir()] == [b"earlier"] * 2


def test_shards(tmp_path, toy):
    source = write_lines(tmp_path / "x.jsonl", [make_item(f"t{i}") for i in range(5)])
    transfer(str(source), tmp_path / "out", ["fr"], config=toy, shard_tokens=20)
    files = sorted((tmp_path / "out" / "fr").glob("*.spacy"))
    assert len(files) == 3
    ids = [doc.user_data["id"] for file in files for doc in read_docs(file)]
    assert ids == [f"t{i}" for i in range(5)]


def test_limit_and_batches_do_not_change_the_result(tmp_path, toy):
    items = [make_item(f"t{i}") for i in range(7)]
    source = write_lines(tmp_path / "x.jsonl", items)
    texts = []
    for size in (1, 3):
        path = tmp_path / f"{size}.spacy"
        transfer(str(source), path, ["fr"], config=toy, batch_size=size, limit=5)
        texts.append([(doc.text, get_ents(doc)) for doc in read_docs(path)])
    assert texts[0] == texts[1]
    assert len(texts[0]) == 5


def test_docbin_source_keeps_its_tokens(tmp_path, source, toy):
    transfer(str(source), tmp_path / "fr.spacy", ["fr"], config=toy)
    path = tmp_path / "en.spacy"
    transfer(str(tmp_path / "fr.spacy"), path, ["en"], source_lang="fr", config=toy)
    (doc,) = read_docs(path, "en")
    assert get_ents(doc)["FORM"] == "tablet"
    assert doc.user_data["id"] == "one"


def test_cache_is_used_again(tmp_path, source, toy):
    cache = tmp_path / "cache.sqlite"
    for name in ("a", "b"):
        transfer(
            str(source), tmp_path / f"{name}.spacy", ["fr"], config=toy, cache=cache
        )
    assert cache.exists()
    texts = [read_docs(tmp_path / f"{name}.spacy")[0].text for name in "ab"]
    assert texts[0] == texts[1]


@pytest.mark.parametrize(
    "option,message",
    [
        (["--aligner", "magic"], "Unknown aligner 'magic'"),
        (["--aligner", "softmax"], "--encoder"),
        (["--aligner", "attention", "--encoder", "bert"], "uses no encoder"),
        (["--encoder", "bert"], "--aligner"),
        (["--projector", "magic"], "Unknown projector 'magic'"),
        (["--policy", "magic"], "policy"),
        (["--format", "magic"], "Unknown format 'magic'"),
        (["--labels", "magic"], "magic"),
        (["--config", "no.cfg"], "Can't find the config file"),
        (["--code", "no.py"], "--code"),
    ],
)
def test_wrong_options(run, tmp_path, source, toy, option, message):
    path = tmp_path / "x.spacy"
    output = run(
        "transfer", source, path, "--lang=fr", "--config", toy, *option, code=1
    )
    assert message in output
    assert not path.exists()


@pytest.mark.parametrize(
    "text,message",
    [
        ("", "neither a block"),
        ("[training]\nseed = 1\n", "neither a block"),
        (
            "[components.xner_projector]\nthreshold = 0.5.5\n",
            "threshold: at root: '0.5.5'",
        ),
        ("[components.xner_projector]\ntreshold = 0.5\n", "treshold"),
        ("[nlp]\npipeline = ['xner_translator']\n".replace("'", '"'), "xner_aligner"),
        ("no config", "x.cfg"),
        ("[nlp]\nlang = 1\n[nlp]\nlang = 2\n", "x.cfg"),
        ("[nlp.lang]\nx = 1\n[nlp]\nlang = 1\n", "x.cfg"),
    ],
)
def test_wrong_config_files(run, tmp_path, source, text, message):
    config = tmp_path / "x.cfg"
    config.write_text(text)
    path = tmp_path / "x.spacy"
    output = run("transfer", source, path, "--lang=fr", "--config", config, code=1)
    assert message in output


def test_parents_of_config_blocks_may_be_left_out():
    assert add_parents("[a.b.c]\nx = 1\n") == "[a]\n[a.b]\n[a.b.c]\nx = 1\n"
    assert add_parents("[a]\n\n[a.b]\n") == "[a]\n\n[a.b]\n"
    assert add_parents("") == "" and add_parents("x = 1") == "x = 1\n"


def test_config_blocks_may_stand_before_their_parents():
    text = "# mine\n[a.b.c]\nx = 1\n[d]\ny = 2\n[a]\nz = 3\n[d.e]"
    found = add_parents(text)
    assert found == ("# mine\n[a]\nz = 3\n[a.b]\n[a.b.c]\nx = 1\n[d]\ny = 2\n[d.e]\n")
    assert add_parents(found) == found
    config = Config().from_str(found)
    assert config == {"a": {"z": 3, "b": {"c": {"x": 1}}}, "d": {"y": 2, "e": {}}}


def test_a_config_file_with_a_child_before_its_parent(run, tmp_path, source):
    config = tmp_path / "x.cfg"
    block = "[components.xner_translator]\nbatch_size = 7\n"
    config.write_text(f"{TOYS}\n{block}")
    path = tmp_path / "x.spacy"
    run("transfer", source, path, "--lang=fr", "--config", config)
    assert path.exists()


def test_aligner_by_registered_name():
    assert get_aligner_config("labse") == {
        "@misc": "spacy-xner.similarity_aligner.v1",
        "preset": "labse",
    }
    assert get_aligner_config("labse", "mine")["model"] == "mine"
    engine = {"@misc": "mine.translator.v1"}
    for name in ("forced", "ensemble"):
        block = get_aligner_config(name, engine=engine)
        assert block == {"@misc": f"spacy-xner.{name}_aligner.v1", "engine": engine}
        with pytest.raises(UserError, match="--encoder"):
            get_aligner_config(name, "model")
    block = get_aligner_config("mine.aligner.v1")
    assert block == {"@misc": "mine.aligner.v1"}
    block = get_aligner_config("softmax", "model")
    assert block["encoder"]["model"] == "model"


def test_no_language():
    with pytest.raises(UserError, match="--lang"):
        transfer("x.jsonl", "out", [])
