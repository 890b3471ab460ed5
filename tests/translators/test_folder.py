import json
import os

import pytest

from spacy_xner.translators.folder import (
    hash_folder,
    parse_meta,
    read_folder,
    shipped_folders,
    shipped_pairs,
)

from ..util import make_toy_translator_folder


@pytest.fixture
def folder(tmp_path):
    return make_toy_translator_folder(tmp_path / "en-fr", [("en", "fr")])


def _edit(folder, **changes):
    path = folder / "translator.json"
    data = json.loads(path.read_text(encoding="utf8"))
    data.update(changes)
    path.write_text(json.dumps(data), encoding="utf8")


def test_read_folder(folder):
    info = read_folder(folder)
    assert (info.name, info.kind, info.max_length) == ("toy", "xner", 64)
    assert info.language_pairs() == [("en", "fr")]
    assert info.get_source_prefix("en", "fr") == ["<2fr>"]
    assert info.get_target_prefix("en", "fr") == []
    assert info.source_spm == info.target_spm == folder / "sentencepiece.model"
    assert (info.licence, info.attribution) == ("MIT", "made on the spot")


def test_meta_survives_the_round_trip(folder):
    info = read_folder(folder)
    assert parse_meta(json.loads(json.dumps(info.to_json())), folder) == info


def test_a_missing_folder_is_an_error(tmp_path):
    with pytest.raises(ValueError, match=r"E101.*no-such-folder.*convert"):
        read_folder(tmp_path / "no-such-folder")


@pytest.mark.parametrize(
    "name,code",
    [
        ("translator.json", "E102"),
        ("model.bin", "E107"),
        ("config.json", "E107"),
        ("sentencepiece.model", "E108"),
    ],
)
def test_a_missing_file_is_an_error(folder, name, code):
    (folder / name).unlink()
    with pytest.raises(ValueError, match=f"{code}.*{name}"):
        read_folder(folder)


def test_half_of_a_separate_vocabulary_is_an_error(folder):
    (folder / "sentencepiece.model").rename(folder / "source.spm")
    with pytest.raises(ValueError, match=r"E108.*missing: target\.spm"):
        read_folder(folder)


@pytest.mark.parametrize("text", ["{", "[]", "\xff", ""])
def test_broken_json_is_an_error(folder, text):
    (folder / "translator.json").write_bytes(text.encode("latin1"))
    with pytest.raises(ValueError, match="E103"):
        read_folder(folder)


@pytest.mark.parametrize(
    "changes,code",
    [
        ({"version": 2}, "E104"),
        ({"version": None}, "E104"),
        ({"kind": "opus"}, "E105.*'opus'"),
        ({"name": " "}, "E106.*'name'"),
        ({"pairs": []}, "E106.*'pairs'"),
        ({"pairs": [["en"]]}, "E106.*'pairs'"),
        ({"pairs": [["en", "en"]]}, "E106.*'pairs'"),
        ({"pairs": "en-fr"}, "E106.*'pairs'"),
        ({"max_length": 0}, "E106.*'max_length'"),
        ({"max_length": True}, "E106.*'max_length'"),
        ({"repetition_penalty": 0}, "E106.*'repetition_penalty'"),
        ({"repetition_penalty": "much"}, "E106.*'repetition_penalty'"),
        ({"alignment": "yes"}, "E106.*'alignment'"),
        ({"source_prefix": {"en-fr": "<2fr>"}}, "E106.*'source_prefix'"),
        ({"source_suffix": "</s>"}, "E106.*'source_suffix'"),
        ({"languages": ["en"]}, "E106.*'languages'"),
    ],
)
def test_wrong_fields_are_named(folder, changes, code):
    _edit(folder, **changes)
    with pytest.raises(ValueError, match=code):
        read_folder(folder)


@pytest.mark.parametrize(
    "kind,languages,source,target",
    [
        ("m2m100", {"en": "__en__", "fr": "__fr__"}, ["__en__"], ["__fr__"]),
        ("nllb", {"en": "eng_Latn", "fr": "fra_Latn"}, ["eng_Latn"], ["fra_Latn"]),
    ],
)
def test_many_to_many_folders(folder, kind, languages, source, target):
    _edit(folder, kind=kind, pairs=[], languages=languages, source_prefix={})
    info = read_folder(folder)
    assert info.language_pairs() == [("en", "fr"), ("fr", "en")]
    assert info.offers("fr", "en") and not info.offers("en", "en")
    assert not info.offers("en", "de")
    assert info.get_source_prefix("en", "fr") == source
    assert info.get_target_prefix("en", "fr") == target


def test_marian_has_no_tokens_unless_given(folder):
    _edit(folder, kind="marian", source_prefix={})
    info = read_folder(folder)
    assert info.get_source_prefix("en", "fr") == info.get_target_prefix("en", "fr")


def test_hash_follows_the_contents(folder, tmp_path):
    before = hash_folder(folder)
    twin = make_toy_translator_folder(tmp_path / "twin", [("en", "fr")])
    assert hash_folder(twin) == before
    (folder / "README.md").write_text("no matter", encoding="utf8")
    assert hash_folder(folder) == before
    data = bytearray((folder / "model.bin").read_bytes())
    data[-20] ^= 1
    (folder / "model.bin").write_bytes(bytes(data))
    os.utime(folder / "model.bin", ns=(1, 1))
    assert hash_folder(folder) != before
    _edit(twin, max_length=63)
    assert hash_folder(twin) not in (before, hash_folder(folder))


def test_shipped_folders(tmp_path):
    make_toy_translator_folder(tmp_path / "en-xx", [("en", "fr"), ("en", "de")])
    make_toy_translator_folder(tmp_path / "xx-en", [("fr", "en")])
    (tmp_path / "README.md").write_text("about", encoding="utf8")
    (tmp_path / "unfinished").mkdir()
    assert [folder.path.name for folder in shipped_folders(tmp_path)] == [
        "en-xx",
        "xx-en",
    ]
    assert shipped_pairs(tmp_path) == [("en", "fr"), ("en", "de"), ("fr", "en")]


@pytest.mark.parametrize("name", ["empty", "absent"])
def test_no_shipped_translators_is_an_error(tmp_path, name):
    (tmp_path / "empty").mkdir()
    assert shipped_pairs(tmp_path / name) == []
    with pytest.raises(ValueError, match="E112"):
        shipped_folders(tmp_path / name)
