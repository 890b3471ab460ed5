import json
import shutil

import pytest

from spacy_xner.translators.folder import read_folder

from ..util import make_toy_translator_folder

GOLD = [
    ("take tablet", "prendre comprimé", "0-0 1-1"),
    ("take capsule daily", "prendre gélule daily", "0-0 1-1 2p2"),
]


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    return make_toy_translator_folder(tmp_path_factory.mktemp("toy") / "en-fr")


@pytest.fixture
def gold(tmp_path):
    paths = []
    for name, lines in zip(("source", "target", "links"), zip(*GOLD)):
        paths.append(tmp_path / name)
        paths[-1].write_text("\n".join(lines) + "\n", encoding="utf8")
    return paths


def test_scores_of_all_heads(run, toy, gold, tmp_path):
    out = tmp_path / "heads.json"
    output = run("attention-head", toy, *gold, "--pair=en-fr", "--output", out)
    rows = json.loads(out.read_text())
    assert {(row["layer"], row["head"]) for row in rows} == {
        (0, head) for head in range(len(rows))
    }
    assert [row["aer"] for row in rows] == sorted(row["aer"] for row in rows)
    assert 0.0 <= rows[0]["aer"] < 0.5
    assert f"{rows[0]['layer']}:{rows[0]['head']}" in output
    assert "--alignment-head" in output


def test_the_best_head_is_written(run, toy, gold, tmp_path):
    path = shutil.copytree(toy, tmp_path / "mine")
    output = run("attention-head", path, *gold, "--pair", "en-fr", "--write")
    assert "from now on" in output
    head = read_folder(path).alignment_head
    assert f"{head[0]}:{head[1]}" in output


def test_writing_needs_a_converted_folder(run, gold):
    output = run("attention-head", "shipped", *gold, "--pair=en-fr", "--write", code=1)
    assert "--alignment-head" in output


def test_files_that_do_not_fit(run, toy, gold):
    source, target, links = gold
    run("attention-head", toy, source, target, "no-links", "--pair=en-fr", code=1)
    output = run("attention-head", toy, *gold, "--pair=en-fr", "--one-based", code=1)
    assert "E506" in output
    links.write_text("0-0 1-1\n0-0 2-9\n")
    output = run("attention-head", toy, *gold, "--pair", "en-fr", code=1)
    assert "line 2" in output and "--reverse" in output
    links.write_text("0-0 1-1\n")
    output = run("attention-head", toy, *gold, "--pair", "en-fr", code=1)
    assert "same number" in output


@pytest.mark.parametrize("options,shift", [([], 0), (["--one-based"], 1)])
def test_possible_links_and_words_counted_from_one(
    run, toy, gold, tmp_path, options, shift
):
    expected, out = tmp_path / "expected.json", tmp_path / "heads.json"
    run("attention-head", toy, *gold, "--pair=en-fr", "-o", expected)
    a, b, c = range(shift, 3 + shift)
    gold[2].write_text(f"{a}-{a} {b}-{b}\n{a}-{a} {b}-{b} {c}?{c}\n")
    run("attention-head", toy, *gold, "--pair=en-fr", *options, "-o", out)
    assert out.read_text() == expected.read_text()


def test_links_may_name_the_target_first(run, toy, gold, tmp_path):
    _, target, links = gold
    links.write_text("0-0 1-1\n0-0 2-1\n")
    target.write_text("prendre comprimé\nprendre gélule\n", encoding="utf8")
    run("attention-head", toy, *gold, "--pair=en-fr", "-o", tmp_path / "a.json")
    links.write_text("0-0 1-1\n0-0 1-2\n")
    run(
        "attention-head",
        toy,
        *gold,
        "--pair=en-fr",
        "--reverse",
        "-o",
        tmp_path / "b.json",
    )
    assert (tmp_path / "a.json").read_text() == (tmp_path / "b.json").read_text()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_model_that_is_not_converted_yet(run, gold, tmp_path):
    pytest.importorskip("transformers")
    from ..translators.hf_models import make_marian

    model = make_marian(tmp_path / "opus-mt-en-fr")
    out = tmp_path / "heads.json"
    run("attention-head", model, *gold, "--pair", "en-fr", "--output", out)
    best = json.loads(out.read_text())[0]
    head = f"{best['layer']}:{best['head']}"
    output = run("convert", model, tmp_path / "ct2", "--alignment-head", head)
    assert f"layer {best['layer']}, head {best['head']}" in output
    folder = read_folder(tmp_path / "ct2")
    assert folder.alignment and folder.alignment_head == (best["layer"], best["head"])
    output = run("convert", model, tmp_path / "no", "--alignment-head", "last", code=1)
    assert "5:0" in output
