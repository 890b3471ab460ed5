import json

import pytest
import spacy
from spacy.tokens import Doc, DocBin, Span

from spacy_xner.cli._util import Progress
from spacy_xner.cli.calibrate import calibrate, find_corpora, observe
from spacy_xner.corpora import Record, records_to_docs, write_docbin
from spacy_xner.corpora.synthetic import generate
from spacy_xner.evaluation.calibration import CoveragePoint
from spacy_xner.projectors.calibration import Calibration, build_calibration
from spacy_xner.translation import get_translations
from spacy_xner.translators.folder import SHIPPED_PATH

TEXTS = {
    "en": ("Take paracetamol 500 mg .", [(5, 16, "DRUG"), (17, 23, "STRENGTH")]),
    "fr": ("Prendre paracétamol 500 mg .", [(8, 19, "DRUG"), (20, 26, "STRENGTH")]),
    "de": ("Nehmen Paracetamol 500 mg .", [(7, 18, "DRUG"), (19, 25, "STRENGTH")]),
}
# The gold says that the dose of every third text stands elsewhere.
WRONG = (20, 23, "STRENGTH")


def write_gold(folder, n=12, langs=("en", "fr"), texts=TEXTS, ids=range(1000)):
    folder.mkdir(parents=True, exist_ok=True)
    for lang in langs:
        text, spans = texts[lang]
        wrong = [spans[0], WRONG] if lang != "en" else spans
        records = [
            Record(str(ids[k]), text, wrong if k % 3 == 0 else spans) for k in range(n)
        ]
        write_docbin(
            records_to_docs(records, spacy.blank(lang)), folder / f"{lang}.spacy"
        )
    return folder


pytestmark = pytest.mark.filterwarnings("ignore:.*W403.*:UserWarning")


def test_calibrate(run, toy, tmp_path):
    gold = write_gold(tmp_path / "gold")
    path, report = tmp_path / "new" / "calibration.json", tmp_path / "report.json"
    output = run(
        "calibrate", gold, "--lang", "fr", "--config", toy, "--output", path,
        "--report", report, "--note", "made up", "--target-precision", "0.8",
    )  # fmt: skip
    for text in (
        "Reliability, by cross-validation",
        "Risk and coverage, by cross-validation",
        "Calibration error",
        "Precision 0.8: threshold 0.",
        "keeps 100.0 % of the spans",
        "Fitted on 24 spans only",
        str(path),
    ):
        assert text in output
    summary = json.loads(report.read_text())
    assert summary["corpora"] == [
        {
            "gold": "gold", "lang": "fr", "texts": 12, "entities": 24, "spans": 24,
            "right": 20,
        }
    ]  # fmt: skip
    assert (summary["spans"], summary["right"]) == (24, 20)
    assert summary["threshold"]["risk"] <= 0.2
    assert summary["sure_threshold"] is None
    assert summary["held_out"]["precision"] == pytest.approx(20 / 24)
    assert summary["held_out"]["low"] < 20 / 24 < summary["held_out"]["high"]
    assert sum(row["size"] for row in summary["reliability"]) == 24
    after, before = summary["after"], summary["before"]
    assert after["calibration_error"] < before["calibration_error"]
    calibration = Calibration().from_disk(path)
    assert calibration.notes["note"] == "made up"
    assert calibration.notes["aligner"].startswith("attention")
    assert calibration.notes["corpora"] == summary["corpora"]
    assert calibration.notes["held_out"]["target_precision"] == 0.8
    assert calibration.threshold(0.8) == summary["threshold"]["threshold"]
    (method,) = [name for name in calibration.maps if name.startswith("links+surface")]
    assert 0.7 < calibration.probability(0.99, method) < 0.95


def test_no_threshold_reaches_the_precision(run, toy, tmp_path):
    gold = write_gold(tmp_path / "gold")
    output = run(
        "calibrate", gold, "--lang", "fr", "--config", toy,
        "--output", tmp_path / "calibration.json", "--target-precision", "0.99",
    )  # fmt: skip
    assert "No threshold reaches a precision of 0.99" in output
    assert "the best is 0.8" in output
    assert "would fail" in output
    with pytest.raises(ValueError, match="E326"):
        Calibration().from_disk(tmp_path / "calibration.json").threshold(0.99)


def test_corpora_and_languages_count_alike(toy, tmp_path):
    many = write_gold(tmp_path / "many", n=30, langs=("en", "fr", "de"))
    few = write_gold(tmp_path / "few", n=3, langs=("en", "de"))
    summary = calibrate(
        [many, few], tmp_path / "out.json", ["fr", "de"], config=toy, limit=20
    )
    assert [
        (item["gold"], item["lang"], item["texts"]) for item in summary["corpora"]
    ] == [("many", "fr", 20), ("many", "de", 20), ("few", "de", 3)]
    # Five of six are right in the small corpus, 33 of 40 in each of the others.
    (row,) = [row for row in summary["curve"] if row["coverage"] > 0.999]
    assert row["risk"] == pytest.approx((7 / 40 + 7 / 40 + 1 / 6) / 3)


def test_the_gold_may_have_coarser_tokens(toy, tmp_path):
    """As where the gold is parted by white space only: "mg." is one token."""
    for lang, words in (
        ("en", ["Take", "paracetamol", "500", "mg", "."]),
        ("fr", ["Prendre", "paracétamol", "500", "mg."]),
    ):
        doc = Doc(spacy.blank(lang).vocab, words=words)
        doc.ents = [Span(doc, 1, 2, "DRUG"), Span(doc, 2, 4, "STRENGTH")]
        (tmp_path / "gold").mkdir(exist_ok=True)
        DocBin(docs=[doc] * 4).to_disk(tmp_path / "gold" / f"{lang}.spacy")
    summary = calibrate([tmp_path / "gold"], tmp_path / "out.json", ["fr"], config=toy)
    assert (summary["spans"], summary["right"]) == (8, 8)


def test_another_projector(run, toy, tmp_path):
    path = tmp_path / "out.json"
    calibrate(
        [write_gold(tmp_path / "gold")],
        path,
        ["fr"],
        config=toy,
        projector="heuristic",
    )
    assert sorted(Calibration().from_disk(path).maps) == ["*", "heuristic"]


def test_a_pipeline_that_is_calibrated_already(toy, tmp_path):
    """Its scores are read, not its probabilities, whatever precision it wants."""
    gold = write_gold(tmp_path / "gold")
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    calibrate([gold], first, ["fr"], config=toy)
    config = tmp_path / "calibrated.cfg"
    config.write_text(
        f"{toy.read_text()}\n[components.xner_projector]\ntarget_precision = 0.999\n"
        '[components.xner_projector.calibration]\n@misc = "spacy-xner.calibration.v1"\n'
        f"path = {json.dumps(str(first))}\n"
    )
    calibrate([gold], second, ["fr"], config=config)
    maps = [Calibration().from_disk(path).maps for path in (first, second)]
    assert maps[0] == maps[1]


def test_the_component_takes_it(run, toy, tmp_path):
    path = tmp_path / "calibration.json"
    summary = calibrate(
        [write_gold(tmp_path / "gold")],
        path,
        ["fr"],
        config=toy,
        target_precision=0.8,
    )
    nlp = spacy.blank("en")
    component = nlp.add_pipe(
        "xner_projector",
        config={
            "calibration": {"@misc": "spacy-xner.calibration.v1", "path": str(path)},
            "target_precision": 0.8,
        },
    )
    assert component.threshold == summary["threshold"]["threshold"] > 0.2


def write_bad_gold(change, folder, path):
    """Make a gold folder with one thing wrong, or an output that is."""
    if change == "no folder":
        return
    write_gold(folder)
    if change == "no source":
        (folder / "en.spacy").unlink()
    elif change == "no target":
        (folder / "fr.spacy").unlink()
    elif change == "fewer":
        write_gold(folder, n=3, langs=("fr",))
    elif change == "order":
        write_gold(folder, langs=("fr",), ids=range(12, 0, -1))
    elif change in ("no entities", "no texts"):
        docs = [spacy.blank("fr")("rien ici")] * 12
        DocBin(docs=docs).to_disk(folder / "fr.spacy")
        if change == "no texts":
            for lang in ("en", "fr"):
                DocBin().to_disk(folder / f"{lang}.spacy")
    elif change == "labels":
        text, spans = TEXTS["fr"]
        spans = [(start, end, label.lower()) for start, end, label in spans]
        records = [Record(str(k), text, spans) for k in range(12)]
        docs = records_to_docs(records, spacy.blank("fr"))
        write_docbin(docs, folder / "fr.spacy")
    elif change == "one text":
        write_gold(folder, n=1)
    elif change == "damaged":
        (folder / "fr.spacy").write_bytes(b"x\x9cnothing")
    elif change == "text":
        (folder / "fr.spacy").write_text("Prendre")
    elif change == "exists":
        path.write_text("{}")


@pytest.mark.parametrize(
    "change,text",
    [
        ("no folder", "Can't find the folder"),
        ("no source", "has no file 'en.spacy'"),
        ("no target", "none of the files 'fr.spacy'"),
        ("fewer", "has 12 texts and"),
        ("order", "Text 1 is '0' in"),
        ("no entities", "None of the 12 texts of"),
        ("no texts", "None of the 0 texts of"),
        ("labels", "0 of the 24 spans"),
        ("one text", "XNER-E328"),
        ("damaged", "XNER-E415"),
        ("text", "XNER-E415"),
        ("exists", "already exists"),
    ],
)
def test_what_can_be_wrong(run, toy, tmp_path, change, text):
    folder, path = tmp_path / "gold", tmp_path / "out.json"
    write_bad_gold(change, folder, path)
    before = path.exists()
    output = run(
        "calibrate", folder, "--lang", "fr", "--config", toy, "--output", path, code=1
    )
    assert text in output
    # Nothing half done is left behind.
    assert path.exists() == before


@pytest.mark.parametrize(
    "langs,text",
    [
        ("fr,de", "No folder has the file 'de.spacy'"),
        (",", "Name at least one target language"),
        ("en", "also the language of the source"),
        ("french", "spaCy knows no language 'french'"),
        ("fr,it", "'it.spacy'"),
    ],
)
def test_languages_that_are_not_there(run, toy, tmp_path, langs, text):
    gold, path = write_gold(tmp_path / "gold"), tmp_path / "out.json"
    output = run(
        "calibrate", gold, "--lang", langs, "--config", toy, "--output", path, code=1
    )
    assert text in output


def test_a_language_that_the_translator_does_not_offer(run, toy, tmp_path):
    texts = {"en": TEXTS["en"], "it": TEXTS["fr"]}
    gold = write_gold(tmp_path / "gold", langs=("en", "it"), texts=texts)
    output = run(
        "calibrate", gold, "--lang", "it", "--config", toy,
        "--output", tmp_path / "out.json", code=1,
    )  # fmt: skip
    assert "can't translate 'en' into 'it'" in output


def make_nlp(langs, **config):
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_translator", config={"target_langs": langs})
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe("xner_projector", config=config)
    return nlp


def write_synthetic(folder, size, seed):
    """Write the first sentence of synthetic texts."""
    records = {"en": [], "fr": []}
    for text in generate(size, seed=seed, languages=tuple(records)):
        segment = text.segments[0]
        for lang, (low, high) in segment.items():
            spans = [
                (start - low, end - low, label)
                for start, end, label, _ in text.spans[lang]
                if low <= start and end <= high
            ]
            records[lang].append(Record(text.id, text.texts[lang][low:high], spans))
    folder.mkdir()
    for lang, items in records.items():
        docs = records_to_docs(items, spacy.blank(lang))
        write_docbin(docs, folder / f"{lang}.spacy")
    return folder


@pytest.mark.skipif(
    not list(SHIPPED_PATH.glob("*/translator.json")),
    reason="no translators in this checkout",
)
def test_the_whole_road_with_the_shipped_translators(run, tmp_path):
    gold = write_synthetic(tmp_path / "gold", 80, seed=5)
    path, report = tmp_path / "calibration.json", tmp_path / "report.json"
    output = run(
        "calibrate", gold, "--lang", "fr", "--output", path, "--report", report,
        "--target-precision", "0.9",
    )  # fmt: skip
    assert "Reliability" in output
    summary = json.loads(report.read_text())
    (corpus,) = summary["corpora"]
    assert corpus["spans"] > 0.9 * corpus["entities"] > 50
    assert corpus["right"] > 0.8 * corpus["spans"]
    assert summary["after"]["calibration_error"] < 0.1
    risks = [CoveragePoint(**row).risk for row in summary["curve"]]
    assert risks[-1] <= risks[0] < 0.2
    # The one that ships says about the same.
    shipped = build_calibration()
    corpora = find_corpora([gold], "en", ["fr"])
    found, _ = observe(make_nlp(["fr"]), corpora, 0, 64, Progress(disable=True))
    spans = list(zip(found.scores, found.methods, found.right))
    probabilities = [shipped.probability(score, method) for score, method, _ in spans]
    observed = sum(found.right) / len(spans)
    assert sum(probabilities) / len(spans) == pytest.approx(observed, abs=0.07)
    threshold = shipped.threshold(0.95)
    kept = [r for p, r in zip(probabilities, found.right) if p >= threshold]
    assert len(kept) > 0.7 * len(spans)
    assert sum(kept) > 0.93 * len(kept)
    # A pipeline uses it.
    calibration = {"@misc": "spacy-xner.calibration.v1", "path": str(path)}
    nlp = make_nlp(["fr"], calibration=calibration, target_precision=0.9)
    projector = nlp.get_pipe("xner_projector")
    assert projector.threshold == summary["threshold"]["threshold"]
    doc = nlp.make_doc("Take 1 tablet of paracetamol 500 mg twice daily.")
    doc.ents = [doc.char_span(17, 28, "DRUG"), doc.char_span(29, 35, "STRENGTH")]
    for name in nlp.pipe_names:
        doc = nlp.get_pipe(name)(doc)
    for span in get_translations(doc)["fr"].spans:
        if span.start >= 0:
            assert 0.0 < span.probability < 1.0
            fine = span.probability >= projector.threshold and not span.reason
            assert (span.status == "kept") == fine
