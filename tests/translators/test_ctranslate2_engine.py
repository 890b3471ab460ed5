import json
import multiprocessing
import pickle
import shutil
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy import registry

from spacy_xner.translators import ctranslate2_engine
from spacy_xner.translators.ctranslate2_engine import (
    CTranslate2Translator,
    build_ctranslate2_translator,
    choose_threads,
    resolve_device,
)
from spacy_xner.translators.folder import parse_meta
from spacy_xner.translators.types import PieceScorer, TranslatorEngine

from ..util import TOY_WORDS, make_toy_translator_folder

TEXT = "Take  paracetamol\n500 mg tablets \u00fc for 7 days"
OUTPUT = "Prendre paracétamol 500 mg comprimés ü pendant 7 jours"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("toy") / "en-fr"
    return make_toy_translator_folder(path, [("en", "fr")])


@pytest.fixture(scope="module")
def engine(folder):
    return CTranslate2Translator(folder)


def _translate(engine, texts, target_lang="fr"):
    return engine.translate(texts, source_lang="en", target_lang=target_lang)


def _run_in_child(engine, queue):
    queue.put(_translate(engine, [TEXT])[0].text)


def test_it_is_registered_and_an_engine(folder):
    builder = registry.misc.get("spacy-xner.CTranslate2Translator.v1")
    assert builder is build_ctranslate2_translator
    assert isinstance(builder(model=str(folder)), TranslatorEngine)
    assert isinstance(builder(model=str(folder)), PieceScorer)


def test_translates_and_links(engine):
    output = _translate(engine, [TEXT])[0]
    assert output.text == OUTPUT
    assert -1 < output.score < 0
    assert not output.truncated
    words = {TEXT[a:b]: output.text[c:d] for a, b, c, d, _ in output.links}
    assert words["Take"] == "Prendre"
    assert words["paracetamol"] == "paracétamol"
    assert words["tablets"] == "comprimés"
    assert words["\u00fc"] == "ü"
    assert all(0.5 < link[-1] <= 1 for link in output.links)


@pytest.mark.parametrize("text", ["", " ", "\n \t"])
def test_a_text_of_white_space_stays_empty(engine, text):
    output = _translate(engine, [text, "for 7 days"])
    assert (output[0].text, output[0].score, output[0].links) == ("", None, [])
    assert output[1].text == "pendant 7 jours"


def test_no_texts(engine):
    assert _translate(engine, []) == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_copies_any_text_with_exact_links(engine, text):
    # Every character of a copying model must be linked to itself.
    output = _translate(engine, [text])[0]
    if output.text != " ".join(text.replace("\0", "?").replace("▁", " ").split()):
        known = {
            word
            for words in TOY_WORDS.values()
            for key in words
            for word in key.split()
        }
        assert any(word in text.lower() for word in known)
        return
    for a, b, c, d, _ in output.links:
        assert text[a:b].replace("\0", "?").split() == output.text[c:d].split()


@pytest.mark.parametrize("max_batch_tokens", [1, 30, 5000])
def test_batch_size_does_not_matter(folder, engine, max_batch_tokens):
    texts = [f"take {n} tablets " + "daily " * (n % 5) for n in range(23)]
    other = CTranslate2Translator(folder, max_batch_tokens=max_batch_tokens)
    expected = [_translate(engine, [text])[0].text for text in texts]
    assert [output.text for output in _translate(other, texts)] == expected


def test_a_long_segment_is_split_and_joined(engine):
    text = "; ".join(f"take {n} tablets for {n} days" for n in range(30))
    output = _translate(engine, [text])[0]
    expected = "; ".join(f"prendre {n} comprimés pendant {n} jours" for n in range(30))
    assert output.text == expected
    assert not output.truncated
    for a, b, c, d, _ in output.links:
        if text[a:b].isdigit():
            assert output.text[c:d] == text[a:b]
    assert output.links[-1][1] == len(text) and output.links[-1][3] == len(output.text)


def test_only_a_cut_word_is_truncated(engine):
    outputs = _translate(engine, ["x" * 200, "x " * 200, "take"])
    assert [output.truncated for output in outputs] == [True, False, False]
    assert outputs[0].text == "x" * 200
    assert outputs[1].text == ("x " * 200).strip()


def test_score_prefers_the_right_translation(engine):
    right, wrong = engine.score(
        [TEXT, TEXT], [OUTPUT, "take nothing"], source_lang="en", target_lang="fr"
    )
    assert wrong < right < 0
    assert right == pytest.approx(_translate(engine, [TEXT])[0].score, abs=0.05)


def test_many_scores_are_those_of_few(engine, monkeypatch):
    sources = [TEXT, "", "take 2 tablets", "500 mg", TEXT]
    targets = [OUTPUT, "x", "prendre 2 comprimés", "500 mg", ""]
    langs = {"source_lang": "en", "target_lang": "fr"}
    expected = engine.score(sources, targets, **langs)
    monkeypatch.setattr(ctranslate2_engine, "_SCORED_AT_ONCE", 2)
    assert engine.score(sources, targets, **langs) == pytest.approx(expected, abs=0.05)
    with pytest.raises(ValueError, match="E116"):
        engine.score(sources[:2], targets, **langs)


def test_scores_of_pieces_make_the_score(engine):
    sources, targets = [TEXT, "take", ""], [OUTPUT, "prendre  ", "a 𝄞"]
    pair = {"source_lang": "en", "target_lang": "fr"}
    pieces = engine.score_pieces(sources, targets, **pair)
    means = [sum(p.log_prob for p in row) / len(row) for row in pieces]
    assert means == pytest.approx(engine.score(sources, targets, **pair))
    for row, target in zip(pieces, targets):
        assert row[-1][:2] == (len(target.rstrip()),) * 2
        assert all(piece.log_prob <= 0 for piece in row)
        # Every character but white space lies in a piece, and pieces are in order.
        covered = {i for piece in row for i in range(*piece[:2])}
        assert covered == {i for i, c in enumerate(target) if not c.isspace()}
        assert [p.start for p in row[:-1] if p.start < p.end] == sorted(
            p.start for p in row[:-1] if p.start < p.end
        )


def test_a_change_alters_no_score_before_it(engine):
    pair = {"source_lang": "en", "target_lang": "fr"}
    whole, other = engine.score_pieces(
        [TEXT, TEXT], [OUTPUT, OUTPUT.replace("jours", "semaines")], **pair
    )
    place = OUTPUT.index("jours")
    same = [(p[:2], p.log_prob) for p in whole if p.end <= place and p.start < p.end]
    assert len(same) > 5
    for (piece, log_prob), twin in zip(same, (p for p in other if p.start < p.end)):
        assert twin[:2] == piece
        assert twin.log_prob == pytest.approx(log_prob, abs=1e-4)


def test_scores_of_pieces_beyond_the_limit_are_cut(folder):
    engine = CTranslate2Translator(folder)
    target = "x " * 3000
    row = engine.score_pieces(["x"], [target], source_lang="en", target_lang="fr")[0]
    assert 0 < row[-1].end < len(target.rstrip())


def test_a_language_is_scored_given_itself_by_models_of_any_two(folder, tmp_path):
    assert not CTranslate2Translator(folder)._read_folders()[0].offers("en", "en")
    with pytest.raises(ValueError, match="E110"):
        CTranslate2Translator(folder).score(
            ["a"], ["a"], source_lang="en", target_lang="en"
        )
    meta = {
        "version": 1,
        "name": "many",
        "kind": "nllb",
        "languages": {"en": "eng_Latn", "fr": "fra_Latn"},
    }
    many = parse_meta(meta, tmp_path)
    assert not many.offers("en", "en")
    assert many.offers("en", "en", itself=True)
    assert not many.offers("de", "de", itself=True)
    assert many.get_source_prefix("en", "en") == ["eng_Latn"]
    assert many.get_target_prefix("en", "en") == ["eng_Latn"]


def test_align_gives_what_translate_gives(engine):
    output = _translate(engine, [TEXT])[0]
    links = engine.align([TEXT], [OUTPUT], source_lang="en", target_lang="fr")[0]
    assert [link[:4] for link in links] == [link[:4] for link in output.links]
    assert [link[4] for link in links] == pytest.approx(
        [link[4] for link in output.links], abs=0.05
    )


def test_align_keeps_order_and_takes_empty_texts(engine):
    links = engine.align(
        ["for 7 days", "", "take"],
        ["pendant\n7  jours", "x", ""],
        source_lang="en",
        target_lang="fr",
    )
    assert [(link[2], link[3]) for link in links[0]] == [(0, 7), (8, 9), (11, 16)]
    assert links[1:] == [[], []]


@pytest.mark.parametrize("method", ["score", "score_pieces", "align"])
def test_unequal_lists_are_an_error(engine, method):
    with pytest.raises(ValueError, match="E116"):
        getattr(engine, method)(["a"], [], source_lang="en", target_lang="fr")


def test_without_alignment_there_are_no_links(tmp_path):
    folder = make_toy_translator_folder(tmp_path / "plain", alignment=False)
    engine = CTranslate2Translator(folder)
    assert _translate(engine, [TEXT])[0].links == []
    with pytest.raises(ValueError, match="E117"):
        engine.align([TEXT], [OUTPUT], source_lang="en", target_lang="fr")


@pytest.mark.parametrize("pair", [("en", "de"), ("fr", "en"), ("en", "xx")])
def test_an_unknown_pair_is_an_error(engine, pair):
    with pytest.raises(ValueError, match=r"E110.*en-fr"):
        engine.translate(["take"], source_lang=pair[0], target_lang=pair[1])


def test_an_unknown_language_token_is_an_error(folder, tmp_path):
    import shutil

    shutil.copytree(folder, tmp_path / "bad")
    path = tmp_path / "bad" / "translator.json"
    data = json.loads(path.read_text(encoding="utf8"))
    data["source_prefix"] = {"en-fr": [">>fra<<"]}
    path.write_text(json.dumps(data), encoding="utf8")
    with pytest.raises(ValueError, match="E111.*>>fra<<"):  # noqa: RUF043
        _translate(CTranslate2Translator(tmp_path / "bad"), ["take"])


def test_building_reads_nothing_and_use_says_what_is_missing(tmp_path):
    engine = build_ctranslate2_translator(model=str(tmp_path / "absent"))
    for use in (engine.languages, lambda: engine.id, lambda: _translate(engine, ["a"])):
        with pytest.raises(ValueError, match="E101"):
            use()


@pytest.mark.parametrize(
    "name,code", [("sentencepiece.model", "E109"), ("model.bin", "E113")]
)
def test_damaged_files_are_an_error(folder, tmp_path, name, code):
    import shutil

    shutil.copytree(folder, tmp_path / "bad")
    (tmp_path / "bad" / name).write_bytes(b"nonsense")
    with pytest.raises(ValueError, match=code):
        _translate(CTranslate2Translator(tmp_path / "bad"), ["take"])


@pytest.mark.parametrize(
    "setting",
    [
        {"beam_size": 0},
        {"max_batch_tokens": 0},
        {"inter_threads": -1},
        {"device": "gpu"},
        {"repetition_penalty": 0.0},
        {"length_penalty": -1.0},
    ],
)
def test_wrong_settings_are_named(folder, setting):
    with pytest.raises(ValueError, match=f"E115.*{next(iter(setting))}"):
        CTranslate2Translator(folder, **setting)


def test_the_model_says_how_repetition_counts(folder, tmp_path):
    path = tmp_path / "en-fr"
    shutil.copytree(folder, path)
    meta = json.loads((path / "translator.json").read_text(encoding="utf-8"))
    meta["repetition_penalty"] = 1e6
    (path / "translator.json").write_text(json.dumps(meta), encoding="utf-8")
    text = "500 mg 500 mg"
    plain = _translate(CTranslate2Translator(folder, second_try=0), [text])[0]
    assert plain.text == text
    penalised = CTranslate2Translator(path, second_try=0)
    assert _translate(penalised, [text])[0].text != text
    # A setting goes before what the folder says, and the second try goes without.
    asked = CTranslate2Translator(path, second_try=0, repetition_penalty=1.0)
    assert _translate(asked, [text])[0].text == text
    assert _translate(CTranslate2Translator(path), [text])[0].text == text


def test_id_follows_model_and_settings(folder, tmp_path):
    ids = {
        CTranslate2Translator(folder).id,
        CTranslate2Translator(folder, beam_size=3).id,
        CTranslate2Translator(folder, compute_type="float32").id,
        CTranslate2Translator(
            make_toy_translator_folder(tmp_path / "a", max_length=32)
        ).id,
    }
    assert len(ids) == 4
    same = CTranslate2Translator(folder, max_batch_tokens=9, inter_threads=1)
    assert same.id in ids


def test_shipped_models_are_picked_by_pair_and_loaded_when_needed(tmp_path):
    make_toy_translator_folder(tmp_path / "en-fr", [("en", "fr")], name="one")
    make_toy_translator_folder(tmp_path / "en-de", [("en", "de")], name="two")
    engine = CTranslate2Translator(shipped_path=tmp_path)
    assert engine.languages() == [("en", "de"), ("en", "fr")]
    assert engine._holders == {}
    assert _translate(engine, ["take tablets"], "de")[0].text == "nehmen Tabletten"
    assert [path.endswith("en-de") for path in engine._holders] == [True]
    assert _translate(engine, ["take tablets"])[0].text == "prendre comprimés"


def test_no_shipped_models_is_a_clear_error(tmp_path):
    engine = CTranslate2Translator(shipped_path=tmp_path / "none")
    with pytest.raises(ValueError, match="E112"):
        _translate(engine, ["take"])


def test_pickle_carries_no_weights(engine):
    _translate(engine, [TEXT])
    data = pickle.dumps(engine)
    assert len(data) < 2000
    assert _translate(pickle.loads(data), [TEXT])[0].text == OUTPUT


@pytest.mark.parametrize(
    "method",
    [
        "spawn",
        pytest.param(
            "fork",
            marks=pytest.mark.skipif(
                sys.platform != "linux", reason="forking is safe on Linux only"
            ),
        ),
    ],
)
def test_works_in_a_child_process_after_use_in_the_parent(engine, method):
    _translate(engine, [TEXT])
    context = multiprocessing.get_context(method)
    queue = context.Queue()
    child = context.Process(target=_run_in_child, args=(engine, queue))
    child.start()
    try:
        assert queue.get(timeout=60) == OUTPUT
        child.join(timeout=30)
        assert child.exitcode == 0
    finally:
        child.kill()
    assert _translate(engine, [TEXT])[0].text == OUTPUT


def test_disk_makes_a_model_self_contained(folder, tmp_path):
    engine = CTranslate2Translator(folder, beam_size=3)
    engine.to_disk(tmp_path / "engine")
    read = CTranslate2Translator("/no/such/folder", beam_size=3)
    read.from_disk(tmp_path / "engine")
    assert read.id == engine.id
    assert _translate(read, [TEXT])[0].text == OUTPUT
    read.to_disk(tmp_path / "engine")
    assert _translate(read, [TEXT])[0].text == OUTPUT


def test_disk_leaves_shipped_models_in_the_package(tmp_path):
    make_toy_translator_folder(tmp_path / "shipped" / "en-fr")
    engine = CTranslate2Translator(shipped_path=tmp_path / "shipped")
    engine.to_disk(tmp_path / "engine")
    assert [file.name for file in (tmp_path / "engine").iterdir()] == ["engine.json"]
    assert engine.from_disk(tmp_path / "engine").languages() == [("en", "fr")]


def test_separate_source_and_target_sentencepiece(folder, tmp_path):
    import shutil

    shutil.copytree(folder, tmp_path / "two")
    model = tmp_path / "two" / "sentencepiece.model"
    shutil.copy(model, tmp_path / "two" / "source.spm")
    model.rename(tmp_path / "two" / "target.spm")
    output = _translate(CTranslate2Translator(tmp_path / "two"), [TEXT])[0]
    assert output.text == OUTPUT


def test_auto_stays_on_the_cpu_without_require_gpu():
    assert resolve_device("auto") == resolve_device("cpu") == ("cpu", 0)


@pytest.mark.parametrize("inter,intra", [(0, 0), (1, 0), (0, 1), (3, 2)])
def test_threads_are_chosen(inter, intra, monkeypatch):
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    chosen = choose_threads(inter, intra)
    assert min(chosen) >= 1
    assert inter in (0, chosen[0]) and intra in (0, chosen[1])


def test_threads_respect_the_environment(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert choose_threads(0, 0) == (1, 1)
