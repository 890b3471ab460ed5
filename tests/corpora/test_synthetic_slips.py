from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.corpora.synthetic import generate
from spacy_xner.corpora.synthetic.slips import add_slips, apply_edits, draw_slips

LANGUAGES = ("en", "fr", "de")


@pytest.fixture(scope="module")
def items():
    return list(generate(300, seed=9, languages=LANGUAGES))


@given(st.text(alphabet="abcde ,;1éß", max_size=80), st.integers(0, 1000))
def test_edits_lie_in_the_text_and_do_not_overlap(text, seed):
    edits = draw_slips(text, Random(seed))
    position = 0
    for edit in edits:
        assert position <= edit.start < edit.end <= len(text)
        position = edit.end
    written = apply_edits(text, edits)
    assert len(written) == len(text) + sum(
        len(edit.text) - (edit.end - edit.start) for edit in edits
    )
    assert [c for c in written if c.isdigit()] == [c for c in text if c.isdigit()]


def test_slips_change_words_and_keep_entities(items):
    changed = 0
    for item in items:
        slipped = add_slips(item)
        changed += slipped.texts != item.texts
        for lang in LANGUAGES:
            before, after = item.texts[lang], slipped.texts[lang]
            assert len(item.spans[lang]) == len(slipped.spans[lang])
            for old, new in zip(item.spans[lang], slipped.spans[lang]):
                assert old[2:] == new[2:]
                old_text, new_text = before[slice(*old[:2])], after[slice(*new[:2])]
                # The edges of a word are never touched.
                assert (old_text[0], old_text[-1]) == (new_text[0], new_text[-1])
                assert abs(len(old_text) - len(new_text)) <= 4
                digits = [c for c in old_text if c.isdigit()]
                assert digits == [c for c in new_text if c.isdigit()]
    assert changed > 280


def test_units_and_schemes_stay(items):
    for item in items:
        slipped = add_slips(item)
        for start, end, label, _ in slipped.spans["en"]:
            text = slipped.texts["en"][start:end]
            if label == "STRENGTH" and text.endswith("mg"):
                assert text in item.texts["en"]


def test_segments_move_along(items):
    for item in items:
        slipped = add_slips(item)
        for old, new in zip(item.segments, slipped.segments):
            for lang in LANGUAGES:
                before = item.texts[lang][slice(*old[lang])]
                after = slipped.texts[lang][slice(*new[lang])]
                assert (before[0], before[-1]) == (after[0], after[-1])


def test_slips_are_a_share_of_the_texts():
    clean = list(generate(400, seed=4, languages=LANGUAGES))
    some = list(generate(400, seed=4, languages=LANGUAGES, slips=0.3))
    assert some == list(generate(400, seed=4, languages=LANGUAGES, slips=0.3))
    differing = sum(a.texts != b.texts for a, b in zip(clean, some))
    assert 80 < differing < 160
    assert clean == list(generate(400, seed=4, languages=LANGUAGES, slips=0.0))


def test_slips_do_not_depend_on_the_languages_asked_for():
    alone = [item.texts["de"] for item in generate(60, languages=("de",), slips=1)]
    together = [item.texts["de"] for item in generate(60, languages=LANGUAGES, slips=1)]
    assert alone == together
