import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.corpora.comparison import (
    FEATURES,
    Lengths,
    Occurrences,
    compare_profiles,
    find_gaps,
    fold,
    get_shape,
    profile_records,
)
from spacy_xner.corpora.records import Record, blank


def make_record(marked, id="x"):
    """Read a text whose spans are written as [LABEL:text]."""
    text, spans = "", []
    for index, part in enumerate(marked.replace("]", "[").split("[")):
        if index % 2:
            label, _, covered = part.partition(":")
            spans.append((len(text), len(text) + len(covered), label))
            part = covered
        text += part
    return Record(id=id, text=text, spans=spans)


def profile(*marked):
    return profile_records([make_record(text) for text in marked], blank("en"))


def count(*values):
    occurrences = Occurrences()
    for number, value in enumerate(values):
        occurrences.add(value, number)
    return occurrences


@pytest.mark.parametrize(
    "text,pattern",
    [
        ("875/125 mg", "#/# mg"),
        ("Twice  Daily", "twice daily"),
        ("1,000.5 mg", "# mg"),
        ("6-8h", "#-#h"),
        ("at 08:30", "at #"),
        ("as\nneeded", "as needed"),
    ],
)
def test_fold(text, pattern):
    assert fold(text) == pattern


@pytest.mark.parametrize(
    "text,shape",
    [
        ("Co-trimoxazole DS", "Xx-x X"),
        ("pH", "xX"),
        ("500 mg", "# x"),
        ("Épinéphrine", "Xx"),
        ("Tylenol #3", "Xx ##"),
    ],
)
def test_shape(text, shape):
    assert get_shape(text) == shape


def test_coverage():
    a, b = count("x", "y"), count("x", "x", "z", "w")
    assert a.cover(b) == 0.5
    assert b.cover(a) == 0.5
    assert b.cover_itself() == 0.5
    assert count().cover(count()) == 1
    assert count().cover(a) == 0


def test_a_text_does_not_cover_itself():
    occurrences = Occurrences()
    for _ in range(5):
        occurrences.add("x", 0)
    assert occurrences.cover_itself() == 0
    occurrences.add("x", 1)
    assert occurrences.cover_itself() == 1


def test_divergence():
    a, b = count("x", "y"), count("z")
    assert a.diverge(a) == 0
    assert a.diverge(b) == pytest.approx(1)
    assert count().diverge(a) == 1
    assert count().diverge(count()) == 0
    # By hand: p = (1/2, 1/2), q = (1, 0), their mean is (3/4, 1/4).
    expected = 0.5 * (0.5 * math.log2(2 / 3) + 0.5 * 1) + 0.5 * math.log2(4 / 3)
    assert a.diverge(count("x")) == pytest.approx(expected)


values = st.lists(st.sampled_from("abcdef"), max_size=20)


@given(values, values)
def test_divergence_is_symmetric_and_bounded(a, b):
    left, right = count(*a), count(*b)
    assert 0 <= left.diverge(right) <= 1
    assert left.diverge(right) == pytest.approx(right.diverge(left))
    assert left.diverge(left) == pytest.approx(0, abs=1e-9)


@given(values, values)
def test_gaps_are_what_is_rarer(a, b):
    left, right = count(*a), count(*b)
    gaps = find_gaps(left, right, top=100)
    assert all(gap.share > gap.found for gap in gaps)
    differences = [gap.share - gap.found for gap in gaps]
    assert differences == sorted(differences, reverse=True)
    assert {value for value in right.counts if value not in left.counts} <= {
        gap.value for gap in gaps
    }
    assert len(find_gaps(left, right, top=2)) <= 2


def test_lengths():
    lengths = Lengths()
    assert lengths.to_dict() == {"mean": 0, "q10": 0, "q50": 0, "q90": 0}
    for value in (1, 2, 3, 4, 10):
        lengths.add(value)
    assert lengths.to_dict() == {"mean": 4, "q10": 1, "q50": 3, "q90": 10}


def test_profile_counts_labels_contexts_and_orders():
    found = profile(
        "Take [DRUG:aspirin] [STRENGTH:100 mg], then rest.",
        "[DRUG:Aspirin]\n[DRUG:Ibuprofen XR]",
        "No drugs at 10mg.",
    )
    assert (found.texts, found.unlabelled) == (3, 1)
    drugs = found.labels["DRUG"]
    assert drugs.count == 3
    assert drugs.patterns.counts == {"aspirin": 2, "ibuprofen xr": 1}
    assert drugs.shapes.counts == {"x": 1, "Xx": 1, "Xx X": 1}
    assert drugs.before.counts == {"take": 1, "<edge>": 1, "<line>": 1}
    assert drugs.after.counts == {"#": 1, "<line>": 1, "<edge>": 1}
    assert drugs.tokens.counts == {1: 2, 2: 1}
    assert found.labels["STRENGTH"].after.counts == {",": 1}
    assert found.orders.counts == {"DRUG _ STRENGTH": 1, "DRUG ¶ DRUG": 1}
    assert found.sequences.counts["DRUG STRENGTH"] == 1
    assert found.features["numbers_inside"] == 1
    assert found.features["numbers_outside"] == 1
    assert found.features["glued"] == 1
    assert set(found.features) <= set(FEATURES)


def test_gap_between_spans():
    found = profile("[A:x][B:y] [A:x], [B:y] and then [A:x]/[B:y]")
    assert set(found.orders.counts) == {"A + B", "B _ A", "A , B", "B … A", "A / B"}


def test_open_classes_are_shown_as_shapes():
    names = profile(*(f"Take [DRUG:drug{chr(97 + i)}] [F:daily]" for i in range(9)))
    report = compare_profiles(names, names)
    assert report["labels"]["DRUG"]["shown"] == "shapes"
    assert report["labels"]["F"]["shown"] == "patterns"


def test_a_corpus_covers_itself():
    corpus = profile("Take [DRUG:aspirin] [F:daily].", "Stop [DRUG:aspirin].")
    report = compare_profiles(corpus, corpus)
    for row in (report["words"], *(report["labels"]["DRUG"][k] for k in ("before",))):
        assert (row["coverage"], row["divergence"]) == (1, 0)
        assert row["missing"] == row["too_many"] == []


def test_label_that_only_one_corpus_has():
    report = compare_profiles(profile("[A:x] here"), profile("[B:y] there"))
    assert list(report["labels"]) == ["B", "A"]
    assert report["labels"]["B"]["count"] == [0, 1]
    assert report["labels"]["B"]["patterns"]["coverage"] == 0
    assert report["labels"]["B"]["patterns"]["missing"][0]["value"] == "y"
    assert report["labels"]["A"]["count"] == [1, 0]


def test_report_is_json_even_for_empty_corpora():
    report = compare_profiles(profile(), profile(""))
    assert json.loads(json.dumps(report)) == report
