"""Each language is worked on and kept by itself, so that others cost it nothing."""

import json
from collections import Counter

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import DocBin

from spacy_xner.cli._util import UserError
from spacy_xner.sharding.manifests import get_names
from spacy_xner.sharding.storage import check_name
from spacy_xner.sharding.types import RunSpec, Shard, Stage

from .. import util
from .conftest import CONFIG, hash_tree, make_texts, write_texts


@pytest.fixture
def translated(monkeypatch):
    """How many texts the toy translator has got by language, without trials."""
    counts = Counter()
    translate = util.ToyEngine.translate

    def count(self, texts, *, source_lang, target_lang):
        counts[target_lang] += sum(text != "1" for text in texts)
        if target_lang == "de" and any("german" in text for text in texts):
            raise RuntimeError("only in German")
        langs = {"source_lang": source_lang, "target_lang": target_lang}
        return translate(self, texts, **langs)

    monkeypatch.setattr(util.ToyEngine, "translate", count)
    return counts


def read_ids(path):
    docs = DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab)
    return [doc.user_data["id"] for doc in docs]


def test_another_language_costs_only_itself(run, tmp_path, translated):
    run("out", langs=["fr"])
    french = (tmp_path / "out" / "fr.spacy").read_bytes()
    number = translated.pop("fr")
    translated.clear()
    summary = run("out", langs=["fr", "de"])
    assert +translated == {"de": number}
    assert summary["run"]["shards_reused"] == 0
    assert (tmp_path / "out" / "fr.spacy").read_bytes() == french
    # nor does it matter how the languages came together
    run("fresh", langs=["de", "fr"])
    assert hash_tree(tmp_path / "fresh") == hash_tree(tmp_path / "out")
    shards = [hash_tree(tmp_path / f"{name}.shards") for name in ("fresh", "out")]
    assert shards[0] == shards[1]


def test_a_language_less_costs_nothing(run, tmp_path, translated):
    run("out", langs=["fr", "de"])
    before = hash_tree(tmp_path)
    translated.clear()
    for langs in (["de"], ["fr"], ["fr", "de"]):
        summary = run("out", langs=langs)
        assert [*summary["languages"]] == langs
        assert summary["run"]["shards_reused"] == summary["run"]["shards"]
    assert not +translated
    assert hash_tree(tmp_path) == before
    # the output of a language that was left out is still that of the run
    run("out", langs=["fr"])
    (tmp_path / "out" / "de.spacy").write_bytes(b"mine")
    with pytest.raises(UserError, match="E919"):
        run("out", langs=["fr", "de"])


def test_file_of_one_language_is_not_replaced_by_another(run, tmp_path, translated):
    run("one.spacy", langs=["fr"])
    french = (tmp_path / "one.spacy").read_bytes()
    with pytest.raises(ValueError, match="E918") as found:
        run("one.spacy", langs=["de"])
    assert 'one.spacy: "fr" before, "de" now' in str(found.value)
    assert (tmp_path / "one.spacy").read_bytes() == french
    translated.clear()
    with pytest.warns(UserWarning, match="W903"):
        run("one.spacy", langs=["de"], update=True)
    assert [*+translated] == ["de"]
    assert (tmp_path / "one.spacy").read_bytes() != french
    with pytest.warns(UserWarning, match="W903"):
        run("one.spacy", langs=["fr"], update=True)
    assert (tmp_path / "one.spacy").read_bytes() == french


def test_text_that_fails_in_one_language(run, tmp_path, translated):
    items = make_texts(24)
    items[5]["text"] += " german"
    source = write_texts(tmp_path / "x.jsonl", items)
    run("french", source=source, langs=["fr"])
    summary = run("out", source=source, langs=["fr", "de"])
    ids = [item["id"] for item in items]
    assert read_ids(tmp_path / "out" / "fr.spacy") == ids
    assert read_ids(tmp_path / "out" / "de.spacy") == [i for i in ids if i != "t5"]
    assert hash_tree(tmp_path / "french") == {
        "fr.spacy": (tmp_path / "out" / "fr.spacy").read_bytes()
    }
    documents = summary["documents"]
    assert (documents["failed"], documents["written"]) == (1, 23)
    assert summary["languages"]["fr"]["entities"]["dropped"] == 0
    assert summary["languages"]["de"]["reasons"]["dropped"] == {"failed_text": 1}
    row = json.loads((tmp_path / "out.quarantine.jsonl").read_text())
    assert (row["id"], row["langs"]) == ("t5", ["de"])
    again = run("out", source=source, langs=["fr", "de"])
    assert again["failed"] == summary["failed"]
    translated.clear()
    run("out", source=source, langs=["fr", "de"], retry=True)
    assert translated["de"] and not translated["fr"]


def test_language_in_which_nothing_succeeds(run, tmp_path, translated):
    items = [{**item, "text": f"{item['text']} german"} for item in make_texts(4)]
    source = write_texts(tmp_path / "x.jsonl", items)
    with pytest.raises(UserError, match=r"All 4 texts failed in de \(4 x RuntimeError"):
        run("out", source=source, langs=["fr", "de"])
    assert not (tmp_path / "out").exists()
    run("out", source=source, langs=["fr"])
    assert len(read_ids(tmp_path / "out" / "fr.spacy")) == 4


def test_details_come_text_by_text(run, tmp_path):
    found = []
    for size in (300, 100_000):
        path = tmp_path / f"{size}.jsonl"
        run(f"out{size}", langs=["fr", "de"], shard_size=size, details=path)
        rows = [json.loads(line) for line in path.read_text().splitlines()]
        found.append([(row["id"], row["lang"]) for row in rows])
    assert found[0] == found[1]
    assert found[0] == [(f"t{i}", lang) for i in range(24) for lang in ("fr", "de")]


def test_pipeline_that_keeps_languages_together(run, tmp_path, toy):
    toy.write_text(
        '[nlp]\npipeline = ["sentencizer", "xner_translator", "xner_aligner", '
        '"xner_projector"]\n[components.sentencizer]\nfactory = "sentencizer"\n'
        f"{CONFIG}"
    )
    run("out", langs=["fr"])
    with pytest.raises(ValueError, match=r"E918.*\n.*langs"):
        run("out", langs=["fr", "de"])
    with pytest.warns(UserWarning, match="W903.*langs"):
        run("out", langs=["fr", "de"], update=True)
    names = {path.stem.rpartition("-")[2] for path in tmp_path.rglob("*.shard")}
    assert names == {"all"}
    run("fresh", langs=["fr", "de"])
    assert hash_tree(tmp_path / "fresh") == hash_tree(tmp_path / "out")


def test_folder_of_an_earlier_format(run, tmp_path, translated):
    run()
    work = tmp_path / "fr.spacy.shards"
    state = json.loads((work / "run.json").read_text())
    (work / "run.json").write_text(json.dumps({**state, "format": 1}))
    old = work / "translate" / f"{'0' * 64}.json"
    old.write_text("{}")
    before = hash_tree(tmp_path)
    for settings in ({}, {"update": True}):
        with pytest.raises(ValueError, match=r"E921.*format 1.*--overwrite.*--work"):
            run(**settings)
    assert hash_tree(tmp_path) == before
    translated.clear()
    run(overwrite=True)
    assert translated["fr"] and not old.exists()


LANGS = st.sampled_from(["fr", "FR", "pt-BR", "pt-br", "zh_CN", "all", "../x", "ÄÖ"])


@given(LANGS | st.text(min_size=1), LANGS | st.text(min_size=1))
def test_files_of_languages_have_names_of_their_own(one, other):
    stage, shard = Stage("align", [], {}, False), Shard(0, "0f", "0f", 1, 1)
    spec = RunSpec("run", "", [stage], [one, other], "", "", {})
    names = [get_names(spec, stage, shard, part) for part in spec.parts]
    for name in (*names[0], *names[1]):
        assert check_name(name) == name
    # also where capitals and small letters are the same
    assert (names[0] == names[1]) == (one == other)
