import functools

import hypothesis
import pytest
import spacy
from hypothesis import strategies
from spacy.tokens import DocBin
from spacy.training import Example
from spacy.util import registry

from spacy_xner.training.augmentation.annotated import AnnotatedText, LabelledSpan
from spacy_xner.training.tokenizer import refine_tokenizer


@functools.cache
def refined(lang):
    return refine_tokenizer(spacy.blank(lang))


@pytest.fixture(params=["fr", "de"])
def nlp(request):
    return refine_tokenizer(spacy.blank(request.param))


@pytest.mark.parametrize(
    "text,words",
    [
        ("20gtt", "20 gtt"),
        ("1cp x3", "1 cp x3"),
        ("3x1g/j x 3j", "3 x 1 g / j x 3 j"),
        ("1000MG", "1000 MG"),
        ("0,5mg/2ml", "0,5 mg / 2 ml"),
        ("24/26 mg", "24 / 26 mg"),
        ("0,9%", "0,9 %"),
        ("-Lasilix 40", "- Lasilix 40"),
        ("alle 3 d.", "alle 3 d ."),
        ("8mg/24 h.", "8 mg / 24 h ."),
        ("30Trpf.", "30 Trpf ."),
        ("1-0-1.", "1 - 0 - 1 ."),
        ("18-0-12.", "18 - 0 - 12 ."),
        ("1-0-½.", "1 - 0 - ½ ."),
        ("1/2-0-1/2.", "1 / 2 - 0 - 1 / 2 ."),
        ("3x1.", "3 x 1 ."),
        ("01.02.2024. 1.2.24. 2024-02-01.", "01.02.2024 . 1.2.24 . 2024 - 02 - 01 ."),
        ("05/2019-05/2020.", "05 / 2019 - 05 / 2020 ."),
        ("8:00. 19h30.", "8:00 . 19 h30 ."),
        ("1,5. 36,75. 100.", "1,5 . 36,75 . 100 ."),
        ("1 - 0 - 1.", "1 - 0 - 1 ."),
        ("Tag 1, 8.", "Tag 1 , 8 ."),
        ("30 min. Mo, Fr.", "30 min . Mo , Fr ."),
        ("4 U. 4U. 2 mL.", "4 U . 4 U . 2 mL ."),
        ("12.03. 12.03.2024", "12.03 . 12.03.2024"),
        ("cp/ jour Ebixa/ Exelon", "cp / jour Ebixa / Exelon"),
        ("4 Tbl./d 2 I.E./d 2 Amp./24 h", "4 Tbl. / d 2 I.E. / d 2 Amp. / 24 h"),
        ("Xarelto ret.-Gabe", "Xarelto ret. - Gabe"),
        ("Doxorubicin+5-FU", "Doxorubicin + 5-FU"),
        ("µm³. mg/m².", "µm³ . mg / m² ."),
        ("Ramipril-Therapie,", "Ramipril - Therapie ,"),
        ("ASS-Gabe RAMIPRIL-THERAPIE.", "ASS - Gabe RAMIPRIL - THERAPIE ."),
        ("Fentanyl\u2011Pflaster", "Fentanyl \u2011 Pflaster"),
        ("Cisplatin+Etoposid", "Cisplatin + Etoposid"),
        # What is one word stays one.
        ("Anti-Xa J1-J8", "Anti-Xa J1-J8"),
        ("G5 B12 CO2 2,5 20.000 12.03.2024", "G5 B12 CO2 2,5 20.000 12.03.2024"),
        ("", ""),
    ],
)
def test_entities_that_are_glued_together_are_split(nlp, text, words):
    doc = nlp.make_doc(text)
    assert " ".join(token.text for token in doc) == words
    assert doc.text == text


@pytest.mark.parametrize("lang", ["fr", "de"])
@hypothesis.settings(max_examples=60, deadline=None)
@hypothesis.given(
    text=strategies.text(
        "1-0½.,:/²x mgÄThe\t\n\u00a0\u202f\u200b\ufeff\u00ad+", max_size=24
    )
)
def test_tokens_are_the_text_and_have_no_white_space_in_them(lang, text):
    doc = refined(lang).make_doc(text)
    assert doc.text == text
    for token in doc:
        assert token.is_space or token.text == "".join(token.text.split())
        seen = token.text.strip("\u200b\ufeff\u00ad")
        assert seen == token.text or not seen


def test_abbreviations_of_letters_keep_their_period():
    doc = refined("de").make_doc("z.B. Dr. Nr. 5 usw. I.E. ggf.")
    kept = {token.text for token in doc if token.text.endswith(".")}
    assert kept == {"z.B.", "Dr.", "Nr.", "usw.", "I.E.", "ggf."}


def test_rules_are_saved_with_the_pipeline(nlp, tmp_path):
    nlp.to_disk(tmp_path / "pipeline")
    text = "-Lasilix 40mg 3x1cp/j pdt 3j. z.B. 30Trpf."
    expected = [token.text for token in nlp.make_doc(text)]
    for copy in (
        spacy.load(tmp_path / "pipeline"),
        spacy.blank(nlp.lang).from_bytes(nlp.to_bytes()),
    ):
        assert [token.text for token in copy.make_doc(text)] == expected


def test_corpora_of_other_tokens_give_the_labels_of_the_new_ones(nlp):
    blank = spacy.blank(nlp.lang)
    spans = [LabelledSpan(0, 2, "DOSAGE"), LabelledSpan(2, 5, "FORM")]
    example = AnnotatedText("20gtt si", spans).to_example(blank)
    assert example.get_aligned_ner() == [None, "O"]
    stored = DocBin(docs=[example.reference]).to_bytes()
    (reference,) = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    example = Example(nlp.make_doc(reference.text), reference)
    assert example.get_aligned_ner() == ["U-DOSAGE", "U-FORM", "O"]


def test_registered_and_in_a_config(nlp):
    build = registry.callbacks.get("spacy-xner.refined_tokenizer.v1")
    assert build() is refine_tokenizer
    config = spacy.blank("fr").config.merge(
        {
            "initialize": {
                "before_init": {"@callbacks": "spacy-xner.refined_tokenizer.v1"}
            }
        }
    )
    made = spacy.util.load_model_from_config(config, auto_fill=True)
    made.initialize()
    assert [token.text for token in made.make_doc("20gtt")] == ["20", "gtt"]


def test_tokenizers_without_rules_are_refused():
    nlp = spacy.blank("fr")
    nlp.tokenizer = str.split
    with pytest.raises(ValueError, match=r"E717"):
        refine_tokenizer(nlp)
