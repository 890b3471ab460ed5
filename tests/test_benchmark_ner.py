"""The public benchmarks: small files in their formats go all the way to figures."""

import io
import json
import re
import tarfile
import zipfile
from pathlib import Path

import pytest
import spacy
from spacy.cli.train import train
from spacy.tokens import DocBin
from typer.testing import CliRunner

from spacy_xner.cli import app as cli
from spacy_xner.cli import corpus_convert
from spacy_xner.corpora.benchmarks import (
    BENCHMARKS,
    iter_europarl,
    iter_masakhaner,
    iter_panx,
)

from . import util
from .test_scripts import ROOT, load
from .util import make_tiny_xlmr

# Invented sentences; names stand in capitals, so that little is to be learnt.
SENTENCES = {
    "en": [
        [("take", "O"), ("ADA", "B-PER"), ("LIND", "I-PER"), ("daily", "O")],
        [("the", "O"), ("patient", "O"), (",", "O"), ("LIMA", "B-LOC"), (".", "O")],
        [("ACME", "B-ORG"), ("and", "O"), ("ADA", "B-PER")],
        [("take", "O"), ("the", "O"), ("tablet", "O")],
    ],
    "fr": [
        [("prendre", "O"), ("ADA", "B-PER"), ("LIND", "I-PER"), ("matin", "O")],
        [("le", "O"), ("patient", "O"), (",", "O"), ("LIMA", "B-LOC"), (".", "O")],
        [("ACME", "B-ORG"), ("et", "O"), ("ADA", "B-PER")],
    ],
}
TOY = """
[components.xner_translator.engine]
@misc = "spacy-xner-tests.ToyEngine.v1"
"""


def write_panx(lang):
    return "\n\n".join(
        "\n".join(f"{lang}:{word}\t{tag}" for word, tag in sentence)
        for sentence in SENTENCES[lang]
    )


def write_columns(lang, separator=" "):
    return "\n\n".join(
        "\n".join(f"{word}{separator}{tag}" for word, tag in sentence)
        for sentence in SENTENCES[lang]
    )


def make_tar(lang, parts=("train", "dev", "test", "extra")):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for part in parts:
            text = write_panx(lang).encode()
            info = tarfile.TarInfo(f"./{part}")
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text))
    return data.getvalue()


@pytest.fixture(scope="module")
def panx(tmp_path_factory):
    """The archive of archives as it is handed out."""
    path = tmp_path_factory.mktemp("panx") / "panx_dataset.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for lang in SENTENCES:
            archive.writestr(f"panx_dataset/{lang}.tar.gz", make_tar(lang))
    return path


@pytest.fixture(scope="module")
def masakhaner(tmp_path_factory):
    """Folders of MasakhaNER 2, and of CoNLL-2003."""
    path = tmp_path_factory.mktemp("masakhaner")
    (path / "data" / "yor").mkdir(parents=True)
    for part in ("train", "dev", "test"):
        text = f'{write_columns("fr")}\n\nlana B-DATE\n"""" O\n'
        (path / "data" / "yor" / f"{part}.txt").write_text(text, encoding="utf-8")
    conll = path / "conll2003"
    conll.mkdir()
    for name in ("eng.train", "eng.testa", "eng.testb"):
        words = "\n\n".join(
            "\n".join(f"{word} NN I-NP {tag.replace('B-', 'I-')}" for word, tag in s)
            for s in SENTENCES["en"]
        )
        words = f"-DOCSTART- -X- O O\n\n{words}\n\nThai JJ I-NP I-MISC\n"
        (conll / name).write_text(words)
    return path


def call(*args, code=0):
    result = CliRunner().invoke(load("benchmark_ner").app, [str(arg) for arg in args])
    assert result.exit_code == code, result.output
    return result.output


def read(path):
    docs = DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab)
    return [(d.text, [(e.text, e.label_) for e in d.ents]) for d in docs]


def test_panx_is_read(panx, tmp_path):
    said = call("read", "panx", panx, tmp_path, "--languages", "fr,en")
    assert said.count("sha256 ") == 1 and "fr test: 3 texts, 4 entities" in said
    assert read(tmp_path / "fr" / "dev.spacy") == [
        ("prendre ADA LIND matin", [("ADA LIND", "PER")]),
        ("le patient , LIMA .", [("LIMA", "LOC")]),
        ("ACME et ADA", [("ACME", "ORG"), ("ADA", "PER")]),
    ]
    sources = json.loads((tmp_path / "sources.json").read_text())
    assert list(sources["sha256"]) == ["panx_dataset.zip"]
    assert sources["counts"]["en"]["train"]["records"] == 4


@pytest.mark.parametrize("packed", [True, False])
def test_panx_in_folders(tmp_path, packed):
    source, work = tmp_path / "source", tmp_path / "work"
    work.mkdir()
    (source / "fr").mkdir(parents=True)
    if packed:
        (source / "fr.tar.gz").write_bytes(make_tar("fr"))
    else:
        for part in ("train", "dev", "test"):
            (source / "fr" / part).write_text(write_panx("fr"))
    found = [
        (lang, part, path.read_text())
        for lang, part, path in iter_panx(source, ["fr"], work)
    ]
    assert found == [
        ("fr", part, write_panx("fr")) for part in ("train", "dev", "test")
    ]


def test_wrong_archives(panx, tmp_path):
    with pytest.raises(ValueError, match=r"E427.*holds no 'de'.*en\.tar\.gz, fr"):
        list(iter_panx(panx, ["de"], tmp_path))
    (tmp_path / "fr.tar.gz").write_bytes(make_tar("fr", parts=["train", "dev"]))
    work = tmp_path / "work"
    work.mkdir()
    with pytest.raises(ValueError, match=r"E427.*fr\.tar\.gz' holds no 'test'"):
        list(iter_panx(tmp_path, ["fr"], work))
    for data in (b"", b"no archive", make_tar("fr")[:90]):
        (tmp_path / "fr.tar.gz").write_bytes(data)
        with pytest.raises(ValueError, match=r"E425.*fr\.tar\.gz"):
            list(iter_panx(tmp_path, ["fr"], work))
        path = tmp_path / "all.zip"
        path.write_bytes(data)
        with pytest.raises(ValueError, match=r"E425.*all\.zip"):
            list(iter_panx(path, ["fr"], work))
    with pytest.raises(FileNotFoundError, match="E401"):
        list(iter_panx(tmp_path / "none", ["fr"], work))


def test_masakhaner_is_read(masakhaner, tmp_path):
    args = ["--languages", "yor", "--english", masakhaner / "conll2003"]
    said = call("read", "masakhaner", masakhaner / "data", tmp_path, *args)
    assert said.count("sha256 ") == 3 and "yor/test.txt" in said
    texts = read(tmp_path / "yor" / "test.spacy")
    assert texts[0] == ("prendre ADA LIND matin", [("ADA LIND", "PER")])
    # neither DATE nor MISC is in both
    assert texts[-1] == ('lana """"', [])
    english = read(tmp_path / "en" / "train.spacy")
    assert english[0] == ("take ADA LIND daily", [("ADA LIND", "PER")])
    assert english[-1] == ("Thai", [])


def test_europarl_is_read(masakhaner, tmp_path):
    """What is trained on is CoNLL-2003, what is measured are the other files."""
    source = tmp_path / "europarl"
    source.mkdir()
    for lang in ("en", "de"):
        text = write_columns("fr" if lang == "de" else "en")
        (source / f"{lang}-europarl.test.conll02").write_text(text, encoding="utf-8")
    corpus = tmp_path / "corpus"
    english = ["--english", masakhaner / "conll2003"]
    said = call("read", "europarl", source, corpus, "--languages", "en,de", *english)
    assert said.count("sha256 ") == 2 and "de test: 3 texts, 4 entities" in said
    assert read(corpus / "de" / "test.spacy")[0] == (
        *("prendre ADA LIND matin", [("ADA LIND", "PER")]),
    )
    assert len(read(corpus / "en" / "test.spacy")) == 4
    # The labels are the same in both, MISC too.
    assert read(corpus / "en" / "train.spacy")[-1] == ("Thai", [("Thai", "MISC")])
    assert (corpus / "en" / "dev.spacy").exists()
    with pytest.raises(ValueError, match=r"E427.*it-europarl.*de-europarl"):
        list(iter_europarl(source, ["it"]))


def test_wrong_folders(masakhaner, tmp_path):
    with pytest.raises(ValueError, match=r"E427.*holds no 'hau'.*yor"):
        list(iter_masakhaner(masakhaner / "data", ["hau"]))
    with pytest.raises(ValueError, match=r"E427.*train\.txt or eng\.train.*nothing"):
        list(iter_masakhaner(masakhaner / "data", ["yor"], tmp_path))


def test_lists_of_languages():
    panx, masakhaner, europarl = (
        BENCHMARKS[name].languages.split() for name in BENCHMARKS
    )
    assert europarl == ["en", "de", "es", "it"]
    assert len(panx) == len(set(panx)) == 40 and panx[0] == "en"
    assert len(masakhaner) == len(set(masakhaner)) == 20


def test_without_languages_nothing_is_translated(tmp_path):
    assert "nothing" in call("translate", tmp_path, "--languages", "")
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_measure(panx, tmp_path):
    call("read", "panx", panx, tmp_path, "--languages", "fr")
    args = ["evaluate", "panx", tmp_path, tmp_path / "none", tmp_path / "m.json"]
    assert "nothing to measure" in call(*args, code=1)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("name", ["panx", "masakhaner"])
def test_the_whole_way(name, panx, masakhaner, tmp_path):
    """Read, translate, train with the config of the workflow, measure."""
    pytest.importorskip("spacy_transformers")
    assert util.ToyEngine
    corpus, training = tmp_path / "corpus", tmp_path / "training"
    other = "fr" if name == "panx" else "yor"
    if name == "panx":
        call("read", name, panx, corpus, "--languages", "en,fr")
    else:
        english = ["--english", masakhaner / "conll2003"]
        call("read", name, masakhaner / "data", corpus, "--languages", other, *english)
    toy = tmp_path / "toy.cfg"
    toy.write_text(TOY)
    call("translate", corpus, "--languages", "fr", "--config", toy)
    translated = read(corpus / "translated" / "train" / "fr.spacy")
    assert translated[0] == ("prendre ADA LIND par jour", [("ADA LIND", "PER")])
    assert ("le patient , LIMA .", [("LIMA", "LOC")]) in translated
    assert ("take ADA LIND daily", [("ADA LIND", "PER")]) in [
        (text.strip(), ents) for text, ents in translated
    ]
    texts = [" ".join(word for word, _ in s) for own in SENTENCES.values() for s in own]
    encoder = make_tiny_xlmr(tmp_path / "encoder", texts, hidden=32, n_pieces=60)
    folder = "fr" if name == "panx" else "yo"
    for output, source, dev in (
        ("zero-shot", corpus / "en" / "train.spacy", corpus / "en" / "dev.spacy"),
        (
            f"translate-train/{folder}",
            corpus / "translated" / "train" / "fr.spacy",
            corpus / "translated" / "dev" / "fr.spacy",
        ),
    ):
        overrides = {
            "components.transformer.model.name": encoder,
            "components.transformer.model.mixed_precision": False,
            "system.gpu_allocator": None,
            "training.accumulate_gradient": 1,
            "training.optimizer.learn_rate": 0.01,
            "training.max_steps": 40,
            "training.eval_frequency": 20,
            "paths.train": str(source),
            "paths.dev": str(dev),
        }
        config = ROOT / "configs" / "ner_transformer.cfg"
        train(config, training / output, use_gpu=-1, overrides=overrides)
    metrics = tmp_path / "metrics.json"
    args = [name, corpus, training, metrics, "--languages", f"en,{other}"]
    said = call("evaluate", *args, "--samples", 20)
    assert f"{other}, translate-train" in said and "zero-shot, mean" in said
    rows = json.loads(metrics.read_text(encoding="utf-8"))
    keys = list(load("benchmark_ner").KEYS)
    assert all(list(row) == keys for row in rows)
    f1 = {
        (row["language"], row["route"]): row["f1"]
        for row in rows
        if row["label"] == "micro"
    }
    assert set(f1) == {
        *(("en", "zero-shot"), (other, "zero-shot"), ("mean", "zero-shot")),
        *((other, "translate-train"), ("mean", "translate-train")),
    }
    assert f1["en", "zero-shot"] > 0.8
    assert f1["mean", "zero-shot"] == f1[other, "zero-shot"]
    labels = {row["label"] for row in rows}
    assert labels == {"micro", "LOC", "ORG", "PER"}


FORMATS = {
    # two columns with a blank, as MasakhaNER 2
    "masakhaner.txt": ("prendre O\nADA B-PER\nLIND I-PER\n\n", "conll"),
    # two columns, as Europarl NER
    "en-europarl.test.conll02": ("take O\nADA B-PER\nLIND I-PER\n\n", None),
    # four columns and IOB1, as CoNLL-2003
    "eng.testb": (
        "-DOCSTART- -X- O O\n\ntake VB I-VP O\nADA NN I-NP I-PER\nLIND NN I-NP I-PER\n",
        "conll",
    ),
    "test": ("en:take\tO\nen:ADA\tB-PER\nen:LIND\tI-PER\n", None),
    # MedNERF
    "mednerf.json": (
        '[{"id": 1, "tokens": ["take", "ADA", "LIND"], '
        '"ner_tags": ["O", "B-PER", "I-PER"]}]',
        None,
    ),
    # GERNERMED++
    "ood.jsonl": (
        '{"id": 7, "text": "take ADA LIND", "label": [[5, 13, "PER"]], "Comments": []}',
        None,
    ),
}


@pytest.mark.parametrize("name", FORMATS)
def test_formats_become_a_docbin(tmp_path, name):
    text, format = FORMATS[name]
    (tmp_path / name).write_text(text, encoding="utf-8")
    output = tmp_path / "out.spacy"
    corpus_convert(str(tmp_path / name), output, format=format or "auto", lang="xx")
    ((text, ents),) = read(output)
    assert text.endswith("ADA LIND") and ents == [("ADA LIND", "PER")]


@pytest.mark.parametrize("name", ["masakhaner.txt", "eng.testb", "test"])
def test_errors_name_file_and_line(tmp_path, name):
    text, format = FORMATS[name]
    (tmp_path / name).write_text(f"{text}\nSECRET\n", encoding="utf-8")
    line = len(f"{text}\nSECRET".splitlines())
    with pytest.raises(ValueError, match=rf"{name}, line {line}") as error:
        corpus_convert(
            str(tmp_path / name), tmp_path / "x.spacy", format=format or "auto"
        )
    assert "SECRET" not in str(error.value)
    assert not (tmp_path / "x.spacy").exists()


PAGE = ROOT / "docs" / "public-benchmarks.md"


@pytest.mark.parametrize(
    "command", re.findall(r"`spacy xner (corpus convert .*?)`", PAGE.read_text("utf8"))
)
def test_commands_of_the_page(command, tmp_path, monkeypatch):
    """The commands read files with the names and the formats that the page names."""
    monkeypatch.chdir(tmp_path)
    source = Path(command.split()[2])
    names = [*FORMATS]
    by_suffix = {".txt": 0, ".conll02": 1, ".testb": 2, "": 3, ".json": 4, ".jsonl": 5}
    text, _ = FORMATS[names[by_suffix[source.suffix]]]
    source.parent.mkdir(exist_ok=True)
    source.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(cli, command.split())
    assert result.exit_code == 0, result.output
    assert len(read(Path(command.split()[3]))) == 1


def test_the_page_names_what_there_is():
    page = PAGE.read_text(encoding="utf-8")
    project = (ROOT / "project.yml").read_text(encoding="utf-8")
    for name in re.findall(r"benchmark-\w+|--vars\.\w+", page):
        assert name.removeprefix("--vars.") in project
