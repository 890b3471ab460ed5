import gzip
import importlib.util
import json
import zipfile
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.tokens import DocBin
from spacy.util import load_config
from thinc.api import NumpyOps, get_ops
from thinc.api import registry as thinc_registry
from typer.testing import CliRunner

from spacy_xner.corpora import read_docbin

ROOT = Path(__file__).parent.parent


def load(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_train_calls_spacy_once_for_each_language():
    calls = load("train").commands(
        Path("a.cfg"),
        Path("corpus"),
        Path("out"),
        ["fr", "de"],
        gpu_id=-1,
        max_steps=7,
        seed=3,
        overrides=["--training.patience", "9"],
    )
    assert all(call[-2:] == ["--training.patience", "9"] for call in calls)
    assert [call[call.index("--nlp.lang") + 1] for call in calls] == ["fr", "de"]
    assert all(call[call.index("--code") + 1].endswith(".py") for call in calls)
    for call, lang in zip(calls, ["fr", "de"]):
        assert str(Path("corpus", "train", f"{lang}.spacy")) in call
        assert call[call.index("--training.max_steps") + 1] == "7"


def test_train_hands_settings_of_the_config_on(monkeypatch, tmp_path):
    script = load("train")
    seen = []
    monkeypatch.setattr(
        script, "commands", lambda *_, **settings: seen.append(settings)
    )
    monkeypatch.setattr(script, "zip", lambda *_: [], raising=False)
    call = ["c.cfg", "corpus", str(tmp_path), "--seed", "4"]
    rate = ["--corpora.train.augmenter.rates.noise", "0"]
    result = CliRunner().invoke(script.app, [*call, *rate])
    assert result.exit_code == 0, result.output
    assert seen[0]["seed"] == 4
    assert list(seen[0]["overrides"]) == rate


def test_packages_name_the_vocabulary_that_varied_their_texts(tmp_path):
    script = load("package")
    folder = tmp_path / "vocabulary"
    (folder / "edsnlp").mkdir(parents=True)
    (folder / "edsnlp" / "drugs.json").write_text("{}")
    config = load_config(ROOT / "configs" / "medication.cfg")
    config["paths"]["vocabulary"] = str(folder)
    config.to_disk(tmp_path / "config.cfg")
    assert [each["name"] for each in script.read_vocabulary(tmp_path)] == [
        "EDS-NLP (names of drugs)"
    ]
    config["nlp"]["lang"] = "de"
    config.to_disk(tmp_path / "config.cfg")
    assert script.read_vocabulary(tmp_path) == []


@pytest.mark.parametrize("lang", ["fr", "de", "en"])
def test_expected_entities_stand_in_their_sentence(lang):
    script = load("check_install")
    for text, label in script.EXPECTED[lang]:
        assert text in script.SENTENCES[lang]
        assert label.isupper()


@pytest.mark.parametrize(
    "requirement,needed",
    [
        ("spacy-xner<0.2.0,>=0.1.0", True),
        ("spacy_xner", True),
        ("Spacy-XNER[transformers] (>=0.1)", True),
        ("spacy<3.9.0,>=3.8.18", False),
        ("spacy-xner-other", False),
    ],
)
def test_wheels_that_need_this_package(tmp_path, requirement, needed):
    script = load("check_install")
    wheel = tmp_path / "fr_medication-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("fr_medication/__init__.py", "")
        archive.writestr(
            "fr_medication-0.1.0.dist-info/METADATA",
            f"Metadata-Version: 2.1\nName: fr_medication\nRequires-Dist: {requirement}\n",
        )
    assert script.needs_package(wheel) is needed
    assert all((script.ROOT / name).exists() for name in script.PARTS)


def test_tables_fill_their_marks_only(tmp_path):
    script = load("readme_tables")
    rows = [
        {
            "language": "fr",
            "gold": "g",
            "route": "translate-train",
            "label": label,
            "metric": "strict",
            "precision": 0.5,
            "recall": 0.25,
            "f1": 1 / 3,
            "low": 0.1,
            "high": None,
        }
        for label in ("micro", "DRUG")
    ]
    (tmp_path / "medication.json").write_text(json.dumps(rows))
    text = "a\n<!-- table: medication -->\nstale\n<!-- end -->\nb\n"
    filled = script.fill(text, tmp_path)
    assert filled.startswith("a\n<!-- table: medication -->\n")
    assert filled.endswith("<!-- end -->\nb\n")
    assert "stale" not in filled
    assert "**33.3**" in filled and "10.0 – –" in filled
    assert script.fill(filled, tmp_path) == filled


def test_transfer_table_counts_reasons():
    report = {
        "entities": {"total": 4, "kept": 3, "masked": 1, "dropped": 0},
        "reasons": {"masked": {"lost": 1}},
    }
    table = load("readme_tables").transfer_table({"languages": {"fr": report}})
    assert "75.0 %" in table and "25.0 %" in table and "lost 1" in table


def test_translators_table_keeps_what_is_asked_for_and_drops_idle_flags():
    script = load("readme_tables")

    def row(direction, metric, value, test="notes"):
        keys = ("direction", "test set", "metric", "value")
        return dict(zip(keys, (direction, test, metric, value)))

    rows = [
        row("en-fr", "all numbers right, share", 0.984),
        row("en-de", "all numbers right, share", 0.75),
        row("en-fr", "all numbers right with second try, share", 1.0),
        row("en-fr-en", "round-trip chrF", 51.26),
        row("en-fr", "empty, share", 0.0),
        row("en-fr", "length_ratio, share", 0.0),
        row("all", "size on disk, MB", 19.84),
        row("en-fr", "chrF with beam_size 4", 50.0),
        row("en-de", "all numbers right with beam_size 4", 0.9),
    ]
    table = script.translators_table(rows)
    lines = [line.strip("| ").split(" | ") for line in table.strip().split("\n")[2:]]
    assert lines == [
        ["notes", "all numbers right", "98.4 %", "75.0 %", "–", "–"],
        ["notes", "all numbers right with second try", "100.0 %", "–", "–", "–"],
        ["notes", "round-trip chrF", "51.3", "–", "–", "–"],
        ["notes", "empty", "0.0 %", "–", "–", "–"],
        ["notes", "size on disk, MB", "19.8", "–", "–", "–"],
    ]
    decoding = script.decoding_table(rows).strip().split("\n")
    assert decoding[0] == "| setting | chrF, en-fr | all numbers right, en-de |"
    assert decoding[2] == "| beam_size 4 | 50.0 | 90.0 % |"


def test_calibration_gold_has_the_same_spans_in_all_languages(tmp_path):
    script = load("calibration")
    rows = list(script.read_synthetic(30, 5))
    assert len(rows) > 20
    for records in rows:
        labels = [sorted(span[2] for span in r.spans) for r in records.values()]
        assert labels[0] == labels[1] == labels[2] != []
        assert len({record.id for record in records.values()}) == 1
        for record in records.values():
            for start, end, _ in record.spans:
                assert 0 <= start < end <= len(record.text)
    lines = {
        "en": 'Read <g id="1">this</g> page.\n<g id="1">All of it</g>\nNo tag\n',
        "fr": 'Lisez <g id="1">cette</g> page.\n<g id="1">Tout</g>\nRien\n',
        "de": 'Lies <g id="1">diese</g> Seite.\n<g id="1">Alles</g>\nNichts\n',
    }
    for name in script.MARKUP:
        for lang, text in lines.items():
            (tmp_path / f"{name}.{lang}").write_text(text, encoding="utf8")
    # A tag around everything says nothing.
    tagged = list(script.read_tags(tmp_path))
    assert [row["de"].text for row in tagged] == ["Lies diese Seite."] * 2
    assert [row["fr"].spans for row in tagged] == [[(6, 11, "g1")]] * 2


def test_reports_add_up():
    report = {
        "documents": {"read": 2, "written": 1, "failed": ["x"], "without_text": 0},
        "seconds": 1.5,
        "languages": {"fr": {"sentences": 3, "flags": {"numbers": 1}}},
    }
    total = load("transfer_notes").add_up({"a": report, "b": report})
    assert total["documents"]["read"] == 4
    assert total["languages"]["fr"]["sentences"] == 6
    assert total["languages"]["fr"]["flags"]["numbers"] == 2
    assert total["seconds"] == 3.0


def test_english_corpus_mixes_real_sentences_and_keeps_the_rest_apart(tmp_path):
    script = load("english_corpus")
    source = tmp_path / "assets" / script.REAL
    source.parent.mkdir(parents=True)
    rows = [
        {"id": f"r{i}", "text": f"Real {i}", "spans": [], "group": f"note {i // 2}"}
        for i in range(40)
    ]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    general = tmp_path / "assets" / script.PLAIN[0]
    general.parent.mkdir(parents=True)
    with gzip.open(general, "wt", encoding="utf8") as file:
        for day in ("Monday", "Friday", "Sunday"):
            file.write(f"We meet every {day} at nine in the park.\tNous nous voyons.\n")
            file.write(
                f"She takes aspirin with water every {day} at noon.\tElle prend.\n"
            )
    for seed in (0, 1):
        script.main(
            tmp_path / "assets",
            tmp_path / f"en{seed}",
            real=tmp_path / f"real{seed}",
            n=60,
            seed=seed,
            times=2,
            plain=4,
        )
    parts = {
        part: [
            json.loads(line)
            for line in (tmp_path / "real0" / f"{part}.jsonl").open(encoding="utf8")
        ]
        for part in ("train", "dev")
    }
    assert len(parts["dev"]) == 10
    groups = {part: {row["group"] for row in rows} for part, rows in parts.items()}
    assert not groups["train"] & groups["dev"]
    sources = json.loads((tmp_path / "en0" / "sources.json").read_text())
    names = [source["name"].split(" (")[0] for source in sources]
    assert names[1:] == ["ACI-BENCH", "MTS-Dialog", "Tatoeba"]
    # What is set aside does not follow the seed.
    for part in parts:
        name = f"{part}.jsonl"
        assert (tmp_path / "real0" / name).read_text() == (
            tmp_path / "real1" / name
        ).read_text()
    docs = {
        part: list(
            DocBin()
            .from_disk(tmp_path / "en0" / f"{part}.spacy")
            .get_docs(spacy.blank("en").vocab)
        )
        for part in parts
    }
    real = {
        part: [doc.text for doc in docs[part] if doc.text.startswith("Real")]
        for part in parts
    }
    assert sorted(real["train"]) == sorted(2 * [row["text"] for row in parts["train"]])
    assert sorted(real["dev"]) == sorted(row["text"] for row in parts["dev"])
    met = {doc.text for doc in docs["train"] if doc.text.startswith("We meet")}
    assert len(met) == 2
    assert not any("She takes aspirin" in doc.text for doc in docs["train"])


def test_english_corpus_works_without_real_sentences(tmp_path, capsys):
    script = load("english_corpus")
    script.main(
        *(tmp_path, tmp_path / "en"),
        real=tmp_path / "real",
        n=20,
        seed=0,
        times=4,
        plain=10,
    )
    assert "made by the grammar alone" in capsys.readouterr().out
    assert (tmp_path / "en" / "train.spacy").exists()
    assert not (tmp_path / "real").exists()
    assert len(json.loads((tmp_path / "en" / "sources.json").read_text())) == 1


def test_plain_texts_join_projected_ones(tmp_path, capsys):
    script = load("plain_texts")
    nlp = spacy.blank("de")
    for name in ("train", "dev"):
        doc = nlp("Ramipril 5 mg")
        doc.ents = [doc.char_span(0, 8, "DRUG")]
        (tmp_path / "corpus" / name).mkdir(parents=True)
        for lang in ("de", "fr"):
            DocBin(docs=[doc]).to_disk(tmp_path / "corpus" / name / f"{lang}.spacy")
    pairs = tmp_path / script.PAIRS.format(lang="de")
    pairs.parent.mkdir(parents=True)
    lines = [
        f"We walked {i} miles on that very long day.\tWir gingen {i} Meilen.\n"
        for i in range(40)
    ]
    with gzip.open(pairs, "wt", encoding="utf8") as file:
        file.writelines(lines)
    output = tmp_path / "mixed"
    # Half of the sentences may have numbers, so 22 of the 40 are taken.
    script.main(tmp_path, tmp_path / "corpus", output, "de,fr", n=44, seed=0)
    docs = {
        path.relative_to(output).as_posix(): list(read_docbin(path, nlp))
        for path in sorted(output.glob("*/*.spacy"))
    }
    assert {name: len(found) for name, found in docs.items()} == {
        "dev/de.spacy": 3,
        "dev/fr.spacy": 1,
        "train/de.spacy": 21,
        "train/fr.spacy": 1,
    }
    assert [ent.text for ent in docs["train/de.spacy"][0].ents] == ["Ramipril"]
    plain = docs["train/de.spacy"][1:] + docs["dev/de.spacy"][1:]
    assert len({doc.text for doc in plain}) == 22
    # Nothing stands in them, which is more than that nothing is known of them.
    assert all(token.ent_iob_ == "O" for doc in plain for token in doc)
    assert "fr: no sentences of general language" in capsys.readouterr().out


@pytest.mark.parametrize("without, faster", [(100.0, True), (35.0, False)])
def test_products_are_those_of_numpy_where_blis_is_slow(monkeypatch, without, faster):
    known = dict(thinc_registry.ops.get_all())
    script = load("cpu_products")
    try:
        monkeypatch.setattr(
            script,
            "measure",
            lambda ops: 30.0 if ops.use_blis else without,
        )
        thinc_registry.ops("NumpyOps", func=NumpyOps)
        assert script.choose() == faster
        ops = get_ops("cpu")
        assert isinstance(ops, script.NumpyProducts) == faster
        assert ops.use_blis != faster
        left = numpy.arange(6, dtype="f").reshape(2, 3)
        assert (ops.gemm(left, left, trans2=True) == left @ left.T).all()
    finally:
        thinc_registry.ops("NumpyOps", func=known["NumpyOps"])


def test_products_are_measured():
    script = load("cpu_products")
    try:
        assert 0 < script.measure(NumpyOps(use_blis=True)) < float("inf")
    finally:
        thinc_registry.ops("NumpyOps", func=NumpyOps)
