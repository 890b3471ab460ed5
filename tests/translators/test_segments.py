import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.translators.segments import split_long


@pytest.mark.parametrize(
    "text,limit,expected,cut",
    [
        ("short text", 20, ["short text"], False),
        ("one two; three four", 12, ["one two;", "three four"], False),
        ("one two, three four", 12, ["one two,", "three four"], False),
        ("one 2,5 three fou", 12, ["one 2,5", "three fou"], False),
        ("abc 10:30 defgh ij", 12, ["abc 10:30", "defgh ij"], False),
        ("a, bbb ccc; ddd eee, f", 13, ["a, bbb ccc;", "ddd eee, f"], False),
        ("one two three", 7, ["one two", "three"], False),
        ("abcdefgh", 4, ["abcd", "efgh"], True),
        ("", 4, [""], False),
    ],
)
def test_split_long(text, limit, expected, cut):
    spans, was_cut = split_long(text, limit, len)
    assert [text[start:end] for start, end in spans] == expected
    assert was_cut is cut


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.text("ab,;:. –", max_size=12), max_size=12),
    st.integers(min_value=1, max_value=30),
)
def test_parts_rebuild_the_text(words, limit):
    text = " ".join(" ".join(words).split())
    spans, cut = split_long(text, limit, len)
    last = 0
    for start, end in spans:
        assert text[last:start].strip() == ""
        assert text[start:end] == text[start:end].strip()
        assert end - start <= limit
        last = end
    assert last == len(text)
    longest = max((len(word) for word in text.split()), default=0)
    assert cut == (longest > limit)
