"""Long and strange documents: offsets stay exact from the source to the output."""

import pytest
import spacy
from spacy.tokens import DocBin

from spacy_xner.translation import Translation

from .conftest import write_texts

DRUG = "aspirin"
INVISIBLE = "\u200b\u200e\u200f\u2060\ufeff"
STRANGE = {
    "white space": " \t\r\n \u00a0\u2009\u202f\u3000\n\n",
    "nothing": "",
    "line ends": "Take aspirin\r\n5 mg\r\rdaily\n\r\naspirin\r\n",
    "tabs": "\taspirin\t5 mg\t\tdaily\t",
    "no-break": "Take\u00a0aspirin\u202f5\u2009mg\u00a0\u00a0daily aspirin",
    "emoji": "👩🏽‍🔬 aspirin 💊💊 5 mg 🇫🇷 daily 👍🏿 aspirin",
    "combining": "e\u0301te\u0301 aspirin n\u0303\u0303 5 mg o\u0308\u0304 aspirin",
    "right to left": "המטופל נוטל aspirin 5 mg פעם ביום ‏aspirin‎ يوميا",
    "languages": "Take aspirin, prendre aspirin; 服用 aspirin 每天 nehmen aspirin täglich",
    "controls": "a\x00b aspirin \x07\x1b[31m 5 mg\x7f \x0b\x0c aspirin \x85\u2028 now",
    "invisible": "\ufeffaspirin\u200b 5\u00ad mg \u2060aspirin\ufeff",
    "planes": "𝐚𝐬𝐩𝐢𝐫𝐢𝐧 aspirin 𠀀 5 mg 🀄 aspirin",
    "one character": "x",
}


def find_spans(text):
    """Find the words to carry over."""
    spans, start = [], text.find(DRUG)
    while start >= 0:
        spans.append([start, start + len(DRUG), "DRUG"])
        start = text.find(DRUG, start + 1)
    return spans


def make_item(id, text):
    return {"id": id, "text": text, "spans": find_spans(text)}


def read(path):
    vocab = spacy.blank("fr").vocab
    return {
        doc.user_data["id"]: doc for doc in DocBin().from_disk(path).get_docs(vocab)
    }


def check_doc(item, doc):
    """Check the offsets of a translated Doc against its source."""
    text = item["text"]
    # what lies between the segments comes through as it was
    assert [c for c in doc.text if c in "\n\r\t"] == [c for c in text if c in "\n\r\t"]
    # marks without width belong to the tokens they touch
    found = [ent.text.strip(INVISIBLE) for ent in doc.ents]
    assert found == ["aspirine"] * len(item["spans"])
    for ent in doc.ents:
        assert doc.text[ent.start_char : ent.end_char] == ent.text
    source = doc.user_data.get(("._.", "xner_translations", None, None), {})
    for translation in source.values():
        assert isinstance(translation, Translation)
        for span, (start, end, _) in zip(translation.spans, item["spans"]):
            assert (span.source_start, span.source_end) == (start, end)


def test_strange_documents(run, tmp_path):
    items = [make_item(name, text) for name, text in STRANGE.items()]
    summary = run(source=write_texts(tmp_path / "x.jsonl", items))
    assert summary["failed"] == []
    docs = read(tmp_path / "fr.spacy")
    assert list(docs) == list(STRANGE)
    for item in items:
        check_doc(item, docs[item["id"]])


def test_strange_characters_come_through(run, tmp_path):
    # the toy translator copies what it does not know
    items = [make_item(name, text) for name, text in STRANGE.items()]
    run(source=write_texts(tmp_path / "x.jsonl", items), policy="keep")
    docs = read(tmp_path / "fr.spacy")
    for name in ("emoji", "right to left", "combining", "planes", "no-break"):
        for character in STRANGE[name]:
            if not character.isascii():
                assert character in docs[name].text, (name, character)


def test_note_of_a_megabyte_in_one_line(run, tmp_path):
    # beyond the million characters at which spaCy stops by default
    filler = "the patient and the days for weeks " * 30_000
    text = f"{filler}{DRUG} 5 mg daily. {filler[:1000]} {DRUG}"
    assert len(text) > 1 << 20
    item = make_item("long", text)
    summary = run(source=write_texts(tmp_path / "x.jsonl", [item]))
    assert summary["failed"] == []
    check_doc(item, read(tmp_path / "fr.spacy")["long"])


@pytest.mark.parametrize("separator", [", ", "\n"])
def test_many_entities(run, tmp_path, separator):
    item = make_item("many", f"{DRUG} 5 mg{separator}" * 1500)
    summary = run(source=write_texts(tmp_path / "x.jsonl", [item]))
    assert summary["failed"] == []
    entities = summary["languages"]["fr"]["entities"]
    assert entities["total"] == 1500
    docs = read(tmp_path / "fr.spacy")
    assert len(docs["many"].ents) == entities["kept"] > 1400
    for ent in docs["many"].ents:
        assert ent.text == "aspirine"
