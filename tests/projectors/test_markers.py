from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from spacy_xner.projectors import markers as m
from spacy_xner.projectors.markers import (
    Markers,
    assign_spans,
    choose_markers,
    insert_markers,
    letters,
    match_spans,
    parse_markers,
    shift_ranges,
)

STYLES = ["brackets", "parentheses", "xml"]
SQUARE = Markers(("[", "["), ("]", "]"), False)
TAGS = Markers(("<a>", "<b>"), ("</a>", "</b>"), True)

# Signs that markers are made of, right-to-left text, marks, emoji, odd white space.
ALPHABET = st.one_of(
    st.sampled_from(list("ab<>/ []{}()⟦⟧'.\t\n\u00a0\u200fא\u0301👩\u200d🔬é½")),
    st.characters(),
)
PIECES = st.lists(
    st.one_of(
        st.text(ALPHABET, max_size=6),
        st.sampled_from(["<a>", "</a>", "< B >", "<aa>", "[1]", "(b)", " ", ". "]),
    ),
    max_size=8,
)


@st.composite
def texts_with_spans(draw):
    text = "".join(draw(PIECES))
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=12)))
    spans = [
        (start, end)
        for start, end in zip(edges[::2], edges[1::2])
        if text[start:end].strip()
    ]
    return text, draw(st.permutations(spans))


@settings(max_examples=400, deadline=None)
@given(texts_with_spans(), st.sampled_from(STYLES))
@example(("x<a>y", [(0, 1), (4, 5)]), "xml")
@example(("[a] {b} ⟦c⟧", [(1, 2), (4, 7)]), "brackets")
@example(("</" + "a>", [(2, 4)]), "xml")
def test_what_was_put_in_is_read_out(case, style):
    text, spans = case
    marked = insert_markers(text, spans, style=style)
    parsed = parse_markers(marked.text, marked.markers)
    assert parsed.reason == ""
    assert parsed.text == text
    assert [text[a:b] for a, b in marked.spans] == [text[a:b].strip() for a, b in spans]
    if marked.markers.named:
        assert parsed.spans == marked.spans
    else:
        assert parsed.spans == sorted(marked.spans)
    kept = [
        i
        for i in range(len(marked.text))
        if not any(a <= i < b for a, b in parsed.removed)
    ]
    assert "".join(marked.text[i] for i in kept) == text
    places = shift_ranges(parsed.removed, len(marked.text))
    assert [places[i] for i in kept] == list(range(len(text)))


@settings(max_examples=400, deadline=None)
@given(texts_with_spans(), st.sampled_from(STYLES), st.data())
def test_garbage_has_a_reason_and_never_markers(case, style, data):
    text, spans = case
    marked = insert_markers(text, spans, style=style)
    pieces = [*marked.markers.opening, *marked.markers.closing, " ", "", text, "x"]
    garbage = "".join(data.draw(st.lists(st.sampled_from(pieces), max_size=12)))
    parsed = parse_markers(garbage, marked.markers)
    assert parsed.reason in m.MARKER_REASONS
    if parsed.reason:
        assert parsed.spans == []
    else:
        assert len(parsed.spans) == len(spans)
        ordered = sorted(parsed.spans)
        assert all(a < b for a, b in ordered)
        assert all(x[1] <= y[0] for x, y in pairwise(ordered))
        for a, b in ordered:
            assert parsed.text[a:b] == parsed.text[a:b].strip() != ""
    if not marked.markers.named:
        for sign in {*marked.markers.opening, *marked.markers.closing}:
            assert sign not in parsed.text


def test_more_than_26_spans():
    words = [f"word{k}" for k in range(800)]
    text = " ".join(words)
    spans, position = [], 0
    for word in words:
        spans.append((position, position + len(word)))
        position += len(word) + 1
    marked = insert_markers(text, spans, style="xml")
    assert len(set(marked.markers.opening)) == 800
    assert "<z>word25</z> <aa>word26</aa>" in marked.text
    assert "<zz>word701</zz> <aaa>word702</aaa>" in marked.text
    parsed = parse_markers(marked.text, marked.markers)
    assert (parsed.text, parsed.spans, parsed.reason) == (text, spans, "")


def test_letters():
    names = [letters(n) for n in range(3000)]
    assert names[:3] + names[24:29] == ["a", "b", "c", "y", "z", "aa", "ab", "ac"]
    assert len(set(names)) == 3000


@pytest.mark.parametrize(
    "text,style,expected",
    [
        ("plain", "brackets", "[plain]"),
        ("plain", "parentheses", "(plain)"),
        ("plain", "xml", "<a>plain</a>"),
        ("a] b", "brackets", "{a] b}"),
        ("a) b", "parentheses", "[a) b]"),
        ("[a] {b}", "brackets", "⟦[a] {b}⟧"),
        ("[a] {b} ⟦c⟧ <a>", "brackets", "<b>[a] {b} ⟦c⟧ <a></b>"),
        ("a < b and < / A >", "xml", "<b>a < b and < / A ></b>"),
    ],
)
def test_markers_are_never_confused_with_the_text(text, style, expected):
    assert insert_markers(text, [(0, len(text))], style=style).text == expected


def test_no_spans():
    marked = insert_markers("Any [text] <a>", [], style="xml")
    assert marked.text == "Any [text] <a>"
    parsed = parse_markers("Tout [texte] <a>", marked.markers)
    assert parsed[:3] == ("Tout [texte] <a>", [], "")


@pytest.mark.parametrize(
    "spans", [[(0, 0)], [(2, 3)], [(0, 9)], [(-1, 2)], [(2, 1)], [(0, 2), (1, 4)]]
)
def test_bad_spans_are_an_error(spans):
    with pytest.raises(ValueError, match="E311"):
        insert_markers("ab cd", spans)


def test_unknown_style_is_an_error():
    with pytest.raises(ValueError, match=r"E307.*brackets, parentheses, xml"):
        choose_markers("a", 1, style="quotes")


@pytest.mark.parametrize(
    "text,reason",
    [
        ("[a] b", m.LOST),
        ("[a] [b", m.LOST),
        ("a] [b]", m.LOST),
        ("", m.LOST),
        ("[a] [b] [c]", m.EXTRA),
        ("[a [b]]", m.NESTED),
        ("]a[ [b]", m.CROSSING),
        ("[a] [ ]", m.EMPTY),
        ("[] [b]", m.EMPTY),
        ("[a] [b]", ""),
    ],
)
def test_reasons_with_brackets(text, reason):
    assert parse_markers(text, SQUARE).reason == reason


@pytest.mark.parametrize(
    "text,reason",
    [
        ("<a>x</a> y", m.LOST),
        ("<a>x <b>y</b>", m.LOST),
        ("<a>x</a> <a>y</a>", m.LOST),
        ("<a>x</a> <b>y</b> <b>z</b>", m.EXTRA),
        ("<a>x</a> <b>y</b></b>", m.EXTRA),
        ("<a>x <b>y</b></a>", m.NESTED),
        ("<a>x <b>y</a> z</b>", m.CROSSING),
        ("</a>x<a> <b>y</b>", m.CROSSING),
        ("<a>x</a> <b> </b>", m.EMPTY),
        ("<A>x</A> < b > y < / b >", ""),
        ("<b>y</b> <a>x</a> <c>z</c>", ""),
    ],
)
def test_reasons_with_letters(text, reason):
    assert parse_markers(text, TAGS).reason == reason


def test_letters_say_which_entity_wherever_it_stands():
    parsed = parse_markers("<b>500 mg</b> d'<a>aspirine</a>", TAGS)
    assert parsed.text == "500 mg d'aspirine"
    assert [parsed.text[a:b] for a, b in parsed.spans] == ["aspirine", "500 mg"]


@pytest.mark.parametrize(
    "text,clean,spans",
    [
        ("à [ Paris ] .", "à Paris .", ["Paris"]),
        ("à [ Paris ].", "à Paris.", ["Paris"]),
        ("d'[ Alger ] et", "d'Alger et", ["Alger"]),
        ("[ Alger ]et", "Alger et", ["Alger"]),
        ("vu[ Alger]", "vu Alger", ["Alger"]),
        ("vu [Alger ]", "vu Alger", ["Alger"]),
        ("([ 5 mg ])", "(5 mg)", ["5 mg"]),
        ("[ 5 mg ]", "5 mg", ["5 mg"]),
    ],
)
def test_white_space_of_the_translator_goes(text, clean, spans):
    parsed = parse_markers(text, Markers(("[",), ("]",), False))
    assert (parsed.text, parsed.reason) == (clean, "")
    assert [clean[a:b] for a, b in parsed.spans] == spans


def test_the_best_match_wins_not_the_last():
    # Published code takes the last entity of at least .5, here "Berliner".
    assert match_spans(["Berlin"], ["Berlin", "Berliner"]) == [0]
    assert match_spans(["Berlin", "Berliner"], ["Berliner", "Berlin"]) == [1, 0]
    assert match_spans(["Berliner", "Berlin"], ["Berlin", "Berlin"]) == [0, 1]


@pytest.mark.parametrize(
    "span,entity,matched",
    [("abcd", "cdxy", True), ("ab", "bc", True), ("abcde", "dexyz", False)],
)
def test_half_of_two_strings_must_be_common(span, entity, matched):
    """Similarity >= .5, inclusive: 2 * 2 / 8, 2 * 1 / 4 and 2 * 2 / 10."""
    assert match_spans([span], [entity]) == [0 if matched else -1]


def test_unlike_spans_match_nothing():
    assert match_spans(["x", "Paris"], ["Paris", "Rome"]) == [-1, 0]
    assert match_spans(["Pa"], ["Paris"], min_similarity=0.9) == [-1]
    assert match_spans([], ["a"]) == []
    assert match_spans(["a"], []) == [-1]


def test_brackets_are_assigned_to_entities():
    parsed = parse_markers("[500 mg] d'[aspirine]", SQUARE)
    spans, reason = assign_spans(parsed, ["Aspirine", "500 mg"])
    assert [parsed.text[a:b] for a, b in spans] == ["aspirine", "500 mg"]
    assert reason == ""
    assert assign_spans(parsed, ["Aspirine", "deux fois"]) == ([], m.UNMATCHED)


def test_a_single_bracket_needs_no_match():
    parsed = parse_markers("[wife]", Markers(("[",), ("]",), False))
    assert assign_spans(parsed, ["épouse"]) == ([(0, 4)], "")


@given(st.lists(st.text("abc", min_size=1, max_size=4), max_size=5))
def test_equal_strings_match_one_to_one(words):
    matched = match_spans(words, words)
    assert sorted(matched) == list(range(len(words)))
    assert [words[k] for k in matched] == words
