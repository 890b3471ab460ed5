import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.util import registry

from spacy_xner.training.augmentation.annotated import AnnotatedText
from spacy_xner.training.augmentation.ocr import (
    _CONFUSIONS,
    _PAIRS,
    KINDS,
    POOR_SCAN,
    OcrNoise,
)

from .util import blank, make_example, read, vary

LINE = (
    "[D:paracétamol] [S:1000 mg], [O:comprimé] : [A:1] [O:comprimé] [F:matin, midi et "
    "soir] [U:pendant 5 jours]\n[D:Amlodipine] [S:2,5 mg] [F:1-0-0] [~:le soir]"
)


def get_labels(marked: str):
    return [label for _, _, label in read(marked).spans]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_damages_and_keeps_all_entities(kind):
    augmenter = OcrNoise(level=0.5, kinds={kind: 1.0})
    made = [vary(augmenter, LINE)[0] for _ in range(20)]
    assert len(set(made)) > 1
    assert all(get_labels(marked) == get_labels(LINE) for marked in made)
    assert all(len(read(marked).missing) == 1 for marked in made)


@pytest.mark.parametrize("kind", ["broken_words", "joined_words", "lines", "spaces"])
def test_what_only_moves_text_keeps_its_letters(kind):
    augmenter = OcrNoise(level=0.8, kinds={kind: 1.0})
    for _ in range(20):
        made = read(vary(augmenter, LINE)[0]).text
        assert re.sub(r"[\s-]", "", made) == re.sub(r"[\s-]", "", read(LINE).text)


def test_lost_accents_change_nothing_else():
    made = read(vary(OcrNoise(level=1.0, kinds={"accents": 1.0}), LINE)[0]).text
    assert made != read(LINE).text
    assert made.replace("e", "é") == read(LINE).text.replace("e", "é")


@given(seed=st.integers(0, 10**6))
def test_digits_never_become_other_digits(seed):
    text = "1250 3-0-2 7:30 6,25 1/2 8.5 9 40 % 500"
    made = read(vary(OcrNoise(level=1.0, seed=seed), text)[0]).text
    # What is still a digit stood there before, in the same order.
    before = iter(char for char in text if char.isdigit())
    assert all(char in before for char in made if char.isdigit())


@pytest.mark.parametrize("table", [_CONFUSIONS, _PAIRS])
def test_confusions_of_digits_are_no_digits(table):
    for sign, others in table.items():
        assert others
        for other, weight in others.items():
            assert other != sign and weight > 0
            if any(char.isdigit() for char in sign):
                assert not any(char.isdigit() for char in other)
            if sign == "½":
                assert not other.isdigit()


@pytest.mark.parametrize("text", ["1-2", "12", "1 2", "500 000", "1,5"])
def test_amounts_are_not_cut_joined_or_given_a_point(text):
    augmenter = OcrNoise(
        level=1.0,
        kinds=dict.fromkeys(("broken_words", "joined_words", "punctuation"), 0.5),
    )
    for _ in range(50):
        made = vary(augmenter, f"[A:{text}]")[0]
        assert re.sub(r"\D", "", made) == re.sub(r"\D", "", text)
        assert read(made).text.replace("\n", " ") == text


def test_level_is_the_share_of_damaged_words():
    words = " ".join(["comprimé", "paracétamol", "matin", "1000"] * 250)
    counts = {}
    for level in (0.0, 0.05, POOR_SCAN, 0.5):
        augmenter = OcrNoise(level=level, kinds={"characters": 1.0})
        made = read(vary(augmenter, words)[0]).text.split(" ")
        counts[level] = sum(a != b for a, b in zip(made, words.split(" "))) / 1000
    assert counts[0.0] == 0
    for level, count in counts.items():
        assert abs(count - level) < 0.05


def test_without_damage_the_example_stays_the_same_object():
    nlp = blank("fr")
    for marked, level in ((LINE, 0.0), ("", 1.0), (" \n ", 1.0)):
        example = make_example(marked, nlp)
        assert list(OcrNoise(level=level)(nlp, example)) == [example]


def test_seed_decides_and_pickles_go_on():
    first, again, other = (OcrNoise(level=0.5, seed=seed) for seed in (1, 1, 2))
    made = [vary(first, LINE) for _ in range(4)]
    assert made == [vary(again, LINE) for _ in range(4)]
    assert made != [vary(other, LINE) for _ in range(4)]
    # The same text is damaged in another way each time.
    assert len({tuple(lines) for lines in made}) == 4
    copy = pickle.loads(pickle.dumps(first))
    assert vary(copy, LINE) == vary(first, LINE)


def test_registered_and_checked():
    build = registry.augmenters.get("spacy-xner.ocr_noise.v1")
    assert isinstance(build(level=0.1), OcrNoise)
    with pytest.raises(ValueError, match=r"E711.*level"):
        build(level=1.5)
    with pytest.raises(ValueError, match=r"E711.*kinds.case"):
        build(kinds={"case": 2})
    with pytest.raises(ValueError, match=r"E712.*ink.*characters"):
        build(kinds={"ink": 1.0})


def test_references_keep_their_exact_entities():
    nlp = blank("de")
    augmenter = OcrNoise(level=0.6)
    for _ in range(30):
        (made,) = augmenter(nlp, make_example(LINE, nlp))
        text = AnnotatedText.from_doc(made.reference)
        assert made.reference.text == made.predicted.text
        assert [span.label for span in text.spans] == get_labels(LINE)
        for start, end, _ in text.spans:
            assert text.text[start:end].strip() == text.text[start:end] != ""
