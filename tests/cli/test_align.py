import gzip

import pytest

from ..aligners.test_trained import make_lines


@pytest.fixture
def pairs(tmp_path):
    path = tmp_path / "pairs.tsv"
    lines = [*make_lines(n=200), "Take  2 tablets\tPrendre 2 comprimés", "", "alone\t"]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf8")
    return path


def read(path):
    return path.read_text(encoding="utf8").splitlines()


def test_train_and_align_at_once(run, pairs, tmp_path):
    path = tmp_path / "links.txt"
    output = run("align", pairs, path, "--lang=fr")
    lines = read(path)
    assert len(lines) == 203
    # spaCy makes a token of the second blank.
    assert lines[-3:] == ["0-0 2-1 3-2", "", ""]
    for text in ("Pairs learned from", "Pairs aligned", "203", f"Wrote {path}"):
        assert text in output


def test_tokens(run, pairs, tmp_path):
    path = tmp_path / "links.txt"
    run("align", pairs, path, "--tokens")
    assert read(path)[-3:] == ["0-0 1-1 2-2", "", ""]


def test_probabilities(run, pairs, tmp_path):
    path = tmp_path / "links.txt"
    run("align", pairs, path, "--tokens", "--probabilities")
    for link in read(path)[-3].split():
        places, probability = link.split(":")
        assert places in ("0-0", "1-1", "2-2")
        assert 0.38 < float(probability) <= 1.0


def test_save_and_align_later(run, pairs, tmp_path):
    model, first, second = (tmp_path / name for name in ("en-fr.aligner", "1", "2"))
    run("align", pairs, first, "--tokens", "--save", model)
    probe = tmp_path / "probe.tsv"
    probe.write_text("Take 7 tablets\tPrendre 7 comprimés\n", encoding="utf8")
    output = run("align", probe, second, "--tokens", "--model", model)
    assert read(second) == ["0-0 1-1 2-2"]
    assert "Pairs learned from" not in output


def test_only_train(run, pairs, tmp_path):
    model = tmp_path / "en-fr.aligner"
    packed = tmp_path / "more.tsv.gz"
    with gzip.open(packed, "wt", encoding="utf8") as file:
        file.write("zolpidem\tzolpidem\n")
    output = run(
        "align", "--train", pairs, "--train", packed, "--save", model, "-l", "fr"
    )
    assert model.is_file()
    assert "204" in output and "Pairs aligned" not in output


def test_more_pairs_to_learn_from(run, pairs, tmp_path):
    probe, path = tmp_path / "probe.tsv", tmp_path / "links.txt"
    probe.write_text("tablets drops\tgouttes comprimés\n", encoding="utf8")
    run("align", probe, path, "--tokens", "--train", pairs)
    assert read(path) == ["0-1 1-0"]


@pytest.mark.parametrize("name", ["intersection", "grow_diag_final_and"])
def test_symmetrization(run, pairs, tmp_path, name):
    path = tmp_path / "links.txt"
    run("align", pairs, path, "--tokens", "--symmetrization", name, "--threshold", 0.5)
    assert read(path)[-3] == "0-0 1-1 2-2"


def test_from_stdin_to_stdout(run, pairs, tmp_path):
    text = pairs.read_text(encoding="utf8")
    output = run("align", "-", "-", "--tokens", input=text)
    assert output.splitlines()[-3:] == ["0-0 1-1 2-2", "", ""]


def test_output_is_kept(run, pairs, tmp_path):
    path = tmp_path / "links.txt"
    path.write_text("old")
    assert "already exists" in run("align", pairs, path, "--tokens", code=1)
    assert path.read_text() == "old"
    run("align", pairs, path, "--tokens", "--overwrite")
    assert path.read_text() != "old"


@pytest.mark.parametrize(
    "arguments,text",
    [
        (["{pairs}"], "Name the file to write"),
        (["--tokens", "--train={pairs}"], "--save"),
        (["{pairs}", "{out}"], "--lang"),
        (["{pairs}", "{out}", "--lang=xq"], "xq"),
        (["{pairs}", "{out}", "--tokens", "--model={out}.no"], "Can't find the model"),
        (["{pairs}", "{out}", "--tokens", "--model=x", "--save=y"], "--model"),
        (["{pairs}", "{out}", "--tokens", "--model={pairs}"], "E219"),
        (["{pairs}.no", "{out}", "--tokens"], "E401"),
        (["{pairs}", "{out}", "--tokens", "--train={pairs}.no"], "E401"),
        (["{pairs}", "{out}", "--tokens", "-s", "best"], "grow_diag_final_and"),
    ],
)
def test_errors(run, pairs, tmp_path, arguments, text):
    names = {"pairs": pairs, "out": tmp_path / "links.txt"}
    output = run("align", *(part.format(**names) for part in arguments), code=1)
    assert text in output
    assert not (tmp_path / "links.txt").exists()


def test_line_without_tab(run, tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text("a\tb\nonly one\n")
    output = run("align", path, tmp_path / "out", "--tokens", code=1)
    assert "E424" in output and "line 2" in output


def test_nothing_to_learn_from(run, tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text("a\t\n")
    output = run("align", path, tmp_path / "out", "--tokens", code=1)
    assert "no pairs with words on both sides" in output
