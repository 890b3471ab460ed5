import itertools
import json
import re

import pytest
import spacy
from spacy.tokens import DocBin
from spacy.util import registry

from spacy_xner.cli import transfer
from spacy_xner.cli._util import UserError
from spacy_xner.translation import Translation, get_blank

from .. import util
from .conftest import CONFIG, hash_tree, make_texts, write_texts


def read_docs(path, lang="fr"):
    return list(DocBin().from_disk(path).get_docs(spacy.blank(lang).vocab))


def read_json(path):
    return json.loads(path.read_text())


@pytest.fixture
def work(tmp_path):
    return tmp_path / "fr.spacy.shards"


def test_shards_and_their_manifests(run, tmp_path, work):
    summary = run()
    shards = summary["run"]["shards"]
    assert shards > 3
    assert summary["run"]["shards_made"] == dict.fromkeys(
        ["translate", "align", "project"], shards
    )
    docs = 0
    for stage in ("translate", "align", "project"):
        files = sorted((work / stage).iterdir())
        assert len(files) == 2 * shards
        assert {file.suffix for file in files} == {".json", ".shard"}
        assert not any(file.name.endswith(".spacy") for file in files)
    for file in (work / "translate").glob("*.json"):
        manifest = read_json(file)
        assert f"{manifest['input']}-fr" == file.stem
        assert manifest["langs"] == ["fr"]
        assert manifest["engine"].startswith("toy-v1-links")
        assert manifest["counts"]["fr"]["sentences"] == manifest["docs"]
        assert manifest["versions"]["spacy"] == spacy.__version__
        assert manifest["bytes"] == file.with_suffix(".shard").stat().st_size
        docs += manifest["docs"]
    assert docs == 24
    assert read_json(work / "run.json")["state"] == "finished"


def test_no_text_in_manifests(run, work):
    run()
    texts = " ".join(path.read_text() for path in work.rglob("*.json*"))
    assert not re.search("paracetamol|tablet|patient|comprim", texts)


def test_the_same_again_does_nothing(run, tmp_path, work, calls):
    run()
    before = hash_tree(tmp_path)
    calls.clear()
    summary = run()
    assert hash_tree(tmp_path) == before
    assert not calls
    assert summary["run"]["shards_reused"] == summary["run"]["shards"]
    assert summary["documents"]["written"] == 24


def test_size_of_shards_does_not_change_the_texts(run, tmp_path):
    texts = []
    for size in (300, 100_000):
        run(f"{size}.spacy", shard_size=size)
        docs = read_docs(tmp_path / f"{size}.spacy")
        texts.append([(doc.text, [str(ent) for ent in doc.ents]) for doc in docs])
    assert texts[0] == texts[1]


def test_other_settings_are_an_error_with_a_choice(run, tmp_path, work):
    run()
    before = hash_tree(tmp_path)
    with pytest.raises(ValueError, match="E918") as error:
        run(policy="keep")
    assert 'policy: "mask" before, "keep" now' in str(error.value)
    for choice in ("--update", "--overwrite", "--work"):
        assert choice in str(error.value)
    assert hash_tree(tmp_path) == before


def test_update_with_a_new_projector_translates_nothing(run, tmp_path, calls):
    run("other.spacy", policy="keep", threshold=0.95)
    run()
    calls.clear()
    with pytest.warns(UserWarning, match="W903.*policy"):
        summary = run(policy="keep", threshold=0.95, update=True)
    assert not calls
    shards = summary["run"]["shards"]
    made = {"translate": 0, "align": 0, "project": shards}
    assert summary["run"]["shards_made"] == made
    paths = [tmp_path / name for name in ("fr.spacy", "other.spacy")]
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_update_with_a_new_aligner_translates_nothing(run, tmp_path, calls):
    run("other.spacy", aligner="spacy-xner.surface_aligner.v1")
    run()
    calls.clear()
    with pytest.warns(UserWarning, match="W903"):
        summary = run(aligner="spacy-xner.surface_aligner.v1", update=True)
    assert not calls
    assert summary["run"]["shards_made"]["translate"] == 0
    assert summary["run"]["shards_made"]["align"] == summary["run"]["shards"]
    paths = [tmp_path / name for name in ("fr.spacy", "other.spacy")]
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_other_labels_translate_nothing(run, calls):
    run()
    calls.clear()
    with pytest.raises(ValueError, match=r"E915.*: \d+ of \d+ shards are new"):
        run(labels="DRUG=MED")
    summary = run(labels="DRUG=MED", update=True)
    assert not calls
    assert [*summary["languages"]["fr"]["labels"]] == ["MED"]


def test_a_new_text_costs_one_shard(run, tmp_path, calls, work):
    items = make_texts(80)
    source = write_texts(tmp_path / "changed.jsonl", items)
    shards = run(source=source)["run"]["shards"]
    calls.clear()
    items.insert(40, {"id": "new", "text": "the new patient", "spans": []})
    write_texts(source, items)
    with pytest.raises(ValueError, match="E915"):
        run(source=source)
    summary = run(source=source, update=True)
    assert summary["run"]["shards_made"]["translate"] <= 3 < shards // 2
    assert len(calls) < 40
    fresh = tmp_path / "fresh.spacy"
    run("fresh.spacy", source=source)
    assert (tmp_path / "fr.spacy").read_bytes() == fresh.read_bytes()
    # what nobody needs any more is gone
    manifests = len(list((work / "project").glob("*.json")))
    assert manifests == summary["run"]["shards"]


def test_overwrite_begins_anew(run, tmp_path, calls):
    run()
    before = hash_tree(tmp_path)
    calls.clear()
    summary = run(overwrite=True)
    assert len(calls) == len({item["text"] for item in make_texts(24)})
    assert summary["run"]["shards_reused"] == 0
    assert hash_tree(tmp_path) == before
    run(overwrite=True, policy="keep")


def test_overwrite_goes_on_with_a_run_that_was_not_finished(run, tmp_path, monkeypatch):
    (tmp_path / "fr.spacy").write_bytes(b"earlier")
    stop_after(monkeypatch, 2)
    with pytest.raises(KeyboardInterrupt):
        run(overwrite=True)
    assert (tmp_path / "fr.spacy").read_bytes() == b"earlier"
    monkeypatch.undo()
    summary = run(overwrite=True)
    assert summary["run"]["shards_reused"] == 2
    assert len(read_docs(tmp_path / "fr.spacy")) == 24


def test_no_resume_begins_anew(run, tmp_path, monkeypatch):
    stop_after(monkeypatch, 2)
    with pytest.raises(KeyboardInterrupt):
        run()
    monkeypatch.undo()
    assert run(resume=False)["run"]["shards_reused"] == 0
    with pytest.raises(ValueError, match="E917"):
        run(resume=False)


def stop_after(monkeypatch, n):
    """End a run as a second Ctrl-C does."""
    from spacy_xner.sharding import worker

    work, done = worker.ShardWorker.run, []

    def run(self, job):
        if len(done) == n:
            raise KeyboardInterrupt
        done.append(job)
        return work(self, job)

    monkeypatch.setattr(worker.ShardWorker, "run", run)


def test_overwrite_or_update(run):
    with pytest.raises(UserError, match="E920"):
        run(overwrite=True, update=True)


def test_changed_output_is_not_replaced(run, tmp_path):
    run()
    (tmp_path / "fr.spacy").write_bytes(b"mine")
    with pytest.raises(UserError, match="E919"):
        run()
    assert (tmp_path / "fr.spacy").read_bytes() == b"mine"
    run(overwrite=True)
    (tmp_path / "fr.spacy").unlink()
    run()
    assert len(read_docs(tmp_path / "fr.spacy")) == 24


def test_folder_of_something_else(run, tmp_path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "notes.txt").write_text("mine")
    with pytest.raises(ValueError, match=r"E914.*notes\.txt"):
        run(work=str(tmp_path / "work"))
    assert (tmp_path / "work" / "notes.txt").exists()


def test_until_and_on(run, tmp_path, calls):
    summary = run(until="translate")
    assert not (tmp_path / "fr.spacy").exists()
    assert summary["output"] == {}
    assert summary["languages"]["fr"]["sentences"] == 24
    assert summary["run"]["shards_made"] == {"translate": summary["run"]["shards"]}
    calls.clear()
    summary = run()
    assert not calls
    assert summary["run"]["shards_made"]["translate"] == 0
    with pytest.raises(ValueError, match="E918"):
        run(policy="keep")
    run("whole.spacy")
    whole = (tmp_path / "whole.spacy").read_bytes()
    assert (tmp_path / "fr.spacy").read_bytes() == whole


def test_work_folder_and_clean(run, tmp_path, work):
    run(work=str(tmp_path / "elsewhere"), clean=True)
    assert not work.exists()
    assert not (tmp_path / "elsewhere").exists()
    assert len(read_docs(tmp_path / "fr.spacy")) == 24


def test_work_in_the_memory(run, tmp_path):
    pytest.importorskip("fsspec")
    work = f"memory://{tmp_path.name}/run"
    run()
    run("memory.spacy", work=work)
    summary = run("memory.spacy", work=work)
    assert summary["run"]["work"] == work
    assert summary["run"]["shards_reused"] == summary["run"]["shards"]
    paths = [tmp_path / name for name in ("fr.spacy", "memory.spacy")]
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_folder_of_files_and_details(run, tmp_path):
    settings = {"shard_tokens": 50, "details": tmp_path / "details.jsonl"}
    run("out", langs=["fr", "de"], **settings)
    before = hash_tree(tmp_path)
    assert len([*(tmp_path / "out" / "fr").iterdir()]) > 3
    assert len((tmp_path / "details.jsonl").read_text().splitlines()) == 48
    run("out", langs=["fr", "de"], **settings)
    assert hash_tree(tmp_path) == before
    (tmp_path / "out" / "fr" / "notes.txt").write_text("mine")
    with pytest.raises(OSError, match="E417"):
        run("out", langs=["fr", "de"], overwrite=True, **settings)


@pytest.fixture
def mixed(tmp_path):
    items = make_texts(24)
    for i in (7, 8, 20):
        items[i]["text"] = f"FAIL {items[i]['text']}"
        items[i]["spans"] = [[0, 4, "DRUG"]]
    return write_texts(tmp_path / "mixed.jsonl", items)


def read_quarantine(tmp_path):
    path = tmp_path / "fr.spacy.quarantine.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_bad_texts_go_to_quarantine(run, tmp_path, mixed):
    summary = run(source=mixed)
    assert summary["documents"]["failed"] == 3
    assert summary["quarantine"] == str(tmp_path / "fr.spacy.quarantine.jsonl")
    rows = read_quarantine(tmp_path)
    assert [row["id"] for row in rows] == ["t7", "t8", "t20"]
    assert {row["error"] for row in rows} == {"ValueError"}
    keys = {"id", "shard", "item", "langs", "component", "error"}
    assert all({*row} == keys and row["langs"] == ["fr"] for row in rows)
    ids = [doc.user_data["id"] for doc in read_docs(tmp_path / "fr.spacy")]
    assert ids == [f"t{i}" for i in range(24) if i not in (7, 8, 20)]
    labels = summary["languages"]["fr"]["labels"]["DRUG"]
    assert (labels["total"], labels["dropped"]) == (24, 3)
    # a rerun says the same, without trying them again
    again = run(source=mixed)
    changing = ("seconds", "run")
    assert {k: v for k, v in again.items() if k not in changing} == {
        k: v for k, v in summary.items() if k not in changing
    }
    assert read_quarantine(tmp_path) == rows


def test_retry_tries_bad_texts_again(run, tmp_path, mixed, monkeypatch, calls):
    run(source=mixed)
    monkeypatch.setattr(util, "_FAIL", re.compile("never"))
    calls.clear()
    summary = run(source=mixed, retry=True)
    assert summary["documents"]["failed"] == 0
    assert 3 <= len(calls) < 24
    assert not (tmp_path / "fr.spacy.quarantine.jsonl").exists()
    assert len(read_docs(tmp_path / "fr.spacy")) == 24


def test_strict_stops_also_at_bad_texts_of_an_earlier_run(run, tmp_path, mixed):
    with pytest.raises(UserError, match="Text 't7' failed"):
        run(source=mixed, strict=True)
    assert not (tmp_path / "fr.spacy").exists()
    run(source=mixed)
    with pytest.raises(UserError, match="Text 't7' failed"):
        run(source=mixed, strict=True)


def test_text_of_errors_only_when_asked_for(run, tmp_path, mixed, capsys):
    run(source=mixed, silent=False)
    assert "told to fail" not in capsys.readouterr().err
    run("other.spacy", source=mixed, silent=False, debug_text=True)
    assert "toy engine: told to fail" in capsys.readouterr().err
    path = tmp_path / "other.spacy.quarantine.jsonl"
    row = json.loads(path.read_text().splitlines()[0])
    assert row["message"] == "toy engine: told to fail"
    assert row["text"].startswith("FAIL ")


def test_text_that_fails_when_its_doc_is_made(run, tmp_path):
    items = make_texts(5)
    items[2]["tokens"] = [{"start": 5, "end": 9}, {"start": 0, "end": 4}]
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    source = write_texts(tmp_path / "x.jsonl", items)
    with pytest.MonkeyPatch.context() as patch:
        from spacy_xner.sharding import items as module

        make = module.record_to_doc

        def fail(record, *args, **settings):
            if record.id == "t2":
                raise RuntimeError("secret")
            return make(record, *args, **settings)

        patch.setattr(module, "record_to_doc", fail)
        summary = run(source=source)
    assert summary["failed"] == [
        {"id": "t2", "component": "reader", "error": "RuntimeError"}
    ]
    assert summary["languages"]["fr"]["entities"]["total"] == 5


def test_pipeline_with_other_components(run, tmp_path, toy, calls):
    toy.write_text(
        '[nlp]\npipeline = ["sentencizer", "xner_translator", "xner_aligner", '
        '"xner_projector"]\n[components.sentencizer]\nfactory = "sentencizer"\n'
        f"{CONFIG}"
    )
    run("other.spacy", policy="keep", threshold=0.95)
    run()
    calls.clear()
    with pytest.warns(UserWarning, match="W903"):
        run(policy="keep", threshold=0.95, update=True)
    assert not calls
    paths = [tmp_path / name for name in ("fr.spacy", "other.spacy")]
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_marked_entities_are_part_of_what_is_translated(run, toy, calls):
    toy.write_text(f'[components.xner_translator]\nmarkers = "brackets"\n{CONFIG}')
    run()
    calls.clear()
    run(labels="DRUG=MED", update=True)
    assert calls


def test_docbin_as_source(run, tmp_path, calls):
    run()
    source = tmp_path / "fr.spacy"
    settings = {"source_lang": "fr", "langs": ["en"]}
    run("en.spacy", source=source, **settings)
    calls.clear()
    run("en.spacy", source=source, **settings)
    assert not calls
    docs = read_docs(tmp_path / "en.spacy", "en")
    assert [doc.user_data["id"] for doc in docs] == [f"t{i}" for i in range(24)]
    summary = run("en.spacy", source=source, labels="DRUG=MED", update=True, **settings)
    assert not calls
    assert [*summary["languages"]["en"]["labels"]] == ["MED"]


def test_source_that_changes_while_it_is_read(run, tmp_path, monkeypatch):
    from spacy_xner.sharding import runs

    source = write_texts(tmp_path / "x.jsonl", make_texts(30))
    check = runs.Run.check_plan

    def change(self, *, update):
        check(self, update=update)
        write_texts(source, make_texts(30, seed=2))

    monkeypatch.setattr(runs.Run, "check_plan", change)
    with pytest.raises(ValueError, match="E916"):
        run(source=source)
    assert not (tmp_path / "fr.spacy").exists()


def test_words_of_a_shard_are_let_go_of(run, tmp_path):
    items = make_texts(24)
    for i, item in enumerate(items):
        item["text"] += f" someword{i}"
    source = write_texts(tmp_path / "x.jsonl", items)
    run(source=source)
    strings = get_blank("fr").vocab.strings
    before = len(strings)
    for item in items:
        item["text"] = item["text"].replace("someword", "otherword")
    write_texts(source, items)
    run("other.spacy", source=source)
    assert len(strings) == before
    assert "otherword3" not in strings
    docs = read_docs(tmp_path / "other.spacy")
    assert docs[3].text.endswith(" otherword3")


def test_unknown_choices(tmp_path):
    for settings in ({"engine": "x"}, {"until": "x"}):
        with pytest.raises(UserError, match="Unknown value 'x'"):
            transfer("x.jsonl", tmp_path / "fr.spacy", ["fr"], **settings)


def test_translations_are_the_same_from_memory_and_from_disk(toy):
    from spacy_xner.sharding.worker import (
        dump_translations,
        get_added,
        load_translations,
        merge_translations,
    )

    engine = registry.misc.get("spacy-xner-tests.ToyEngine.v1")()
    nlp = spacy.blank("en")
    component = nlp.add_pipe("xner_translator", config={"target_langs": ["fr", "de"]})
    component.engine = engine
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe("xner_projector")
    doc = nlp.make_doc("Take aspirin. The patient, twice daily")
    doc.ents = [doc.char_span(5, 12, "DRUG")]
    states = [{}]
    for name in nlp.pipe_names:
        doc = nlp.get_pipe(name)(doc)
        states.append(dict(doc._.xner_translations))
    values = [{}]
    for old, new in itertools.pairwise(states):
        added = {lang: get_added(new[lang], old.get(lang)) for lang in new}
        data = dump_translations([added, None], 2)
        merge_translations([*values, None], load_translations(data, 2))
        loaded = load_translations(data, 2)
        assert loaded[1] is None
        merge_translations(values, loaded[:1])
        for lang, translation in new.items():
            assert Translation.from_dict(values[0][lang]) == translation
    # the later stages do not write the sentences again
    assert "sentences" not in get_added(states[2]["fr"], states[1]["fr"])


@pytest.mark.parametrize("extra", [False, True])
def test_text_that_can_not_be_packed_costs_only_itself(run, tmp_path, toy, extra):
    if extra:
        # whole Docs are kept between the stages
        toy.write_text(
            '[nlp]\npipeline = ["sentencizer", "xner_translator", "xner_aligner", '
            '"xner_projector"]\n[components.sentencizer]\nfactory = "sentencizer"\n'
            f"{CONFIG}"
        )
    items = make_texts(6)
    items[2]["number"] = 2**70
    source = write_texts(tmp_path / "x.jsonl", items)
    summary = run(source=source)
    assert summary["failed"] == [
        {"id": "t2", "component": "writer", "error": "OverflowError"}
    ]
    ids = [doc.user_data["id"] for doc in read_docs(tmp_path / "fr.spacy")]
    assert ids == ["t0", "t1", "t3", "t4", "t5"]
