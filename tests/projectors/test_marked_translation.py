import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.projectors import markers as m
from spacy_xner.projectors.marked_translation import translate_marked
from spacy_xner.translators.cache import TranslationCache

from .engines import TableEngine

TEXT = "Take aspirin 500 mg now"
SPANS = [(5, 12), (13, 19)]
PLAIN = {TEXT: "Prendre aspirine 500 mg tout"}


def translate(engine, texts, spans, style="brackets", **settings):
    return translate_marked(
        engine,
        texts,
        spans,
        source_lang="en",
        target_lang="fr",
        style=style,
        **settings,
    )


def read(result):
    text = result.translation.text
    return [text[start:end] for start, end in result.spans]


def test_brackets_are_matched_to_entities_translated_alone():
    engine = TableEngine(
        {
            "Take [aspirin] [500 mg] now": "Prendre [500 mg] d'[aspirine] tout",
            "aspirin": "Aspirine",
        }
    )
    result = translate(engine, [TEXT], [SPANS])[0]
    assert result.reason == ""
    assert result.translation.text == "Prendre 500 mg d'aspirine tout"
    assert read(result) == ["aspirine", "500 mg"]
    assert engine.calls == [["500 mg", "aspirin", "Take [aspirin] [500 mg] now"]]


def test_letters_need_no_matching():
    engine = TableEngine(
        {"Take <a>aspirin</a> <b>500 mg</b> now": "Tout <b>500 mg</b> d'<a>xyz</a> !"}
    )
    result = translate(engine, [TEXT], [SPANS], "xml")[0]
    assert (read(result), result.reason) == (["xyz", "500 mg"], "")
    assert len(engine.calls[0]) == 1


@pytest.mark.parametrize("style", ["brackets", "parentheses", "xml"])
@pytest.mark.parametrize("order", [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
def test_entities_may_be_given_in_any_order(style, order):
    """Equal ones too: without letters only their order tells which is which."""
    spans = [(0, 5), (10, 15), (20, 22)]
    given = [spans[k] for k in order]

    def turn(text):
        return text.replace("and", "und")

    engine = TableEngine(change=turn)
    result = translate(engine, ["20 mg and 20 mg and 20"], [given], style)[0]
    assert (result.spans, result.reason) == (given, "")


@pytest.mark.parametrize("style", ["brackets", "parentheses", "xml"])
def test_more_than_26_entities_keep_their_places(style):
    """LabelPigeon has no marker for the 27th."""
    words = [f"name{k}" for k in range(60)]
    source = " ".join(words)
    spans = [(source.index(f"{word} "), 0) for word in words[:-1]]
    spans = [(start, start + len(word)) for (start, _), word in zip(spans, words)]

    def turn(text):
        return " ".join(reversed(text.split()))

    result = translate(TableEngine(change=turn), [source], [spans], style)[0]
    assert result.reason == ""
    assert result.translation.text == " ".join(reversed(words))
    assert read(result) == words[:-1]


@pytest.mark.parametrize(
    "output,reason",
    [
        ("Prendre [aspirine] 500 mg tout", m.LOST),
        ("Prendre [aspirine] [500 mg] [tout]", m.EXTRA),
        ("Prendre [aspirine [500 mg]] tout", m.NESTED),
        ("Prendre ]aspirine[ [500 mg] tout", m.CROSSING),
        ("Prendre [] [aspirine] 500 mg tout", m.EMPTY),
        ("Prendre [quelque chose] [500 mg] tout", m.UNMATCHED),
        ("Prendre [aspirine] [600 mg] tout", m.GUARD),
        ("", m.LOST),
    ],
)
def test_broken_markers_leave_the_plain_translation_and_a_reason(output, reason):
    engine = TableEngine({**PLAIN, "Take [aspirin] [500 mg] now": output})
    results = translate(engine, [TEXT, "now"], [SPANS, []])
    assert (results[0].reason, results[0].spans) == (reason, [])
    assert results[0].translation.text == PLAIN[TEXT]
    assert engine.calls[1:] == [[TEXT]]
    assert (results[1].translation.text, results[1].reason) == ("now", "")


def test_entities_that_overlap_are_translated_plainly():
    engine = TableEngine(PLAIN)
    results = translate(engine, [TEXT, TEXT], [[(5, 12), (5, 19)], [(4, 5)]])
    assert [(r.translation.text, r.reason) for r in results] == [
        (PLAIN[TEXT], m.OVERLAP)
    ] * 2
    assert engine.calls == [[TEXT]]


def test_links_are_those_of_the_texts_without_markers():
    engine = TableEngine({"[aspirin] 5 mg": "[ aspirine ] 5 mg"}, change=None)
    result = translate(engine, ["aspirin 5 mg"], [[(0, 7)]])[0]
    text = result.translation.text
    assert text == "aspirine 5 mg"
    links = result.translation.links
    # Words are linked in order: "[" and "]" were words of the marked translation.
    assert [("aspirin 5 mg"[a:b], text[c:d]) for a, b, c, d, _ in links] == [
        ("5", "aspirine")
    ]
    assert result.translation.score == -0.5


def test_words_with_markers_keep_their_links():
    change = {"[aspirin] 5 mg": "[aspirine] 5 mg"}
    result = translate(TableEngine(change), ["aspirin 5 mg"], [[(0, 7)]])[0]
    assert [link[:4] for link in result.translation.links] == [
        (0, 7, 0, 8),
        (8, 9, 9, 10),
        (10, 12, 11, 13),
    ]


def test_flags_are_those_of_the_text_without_markers():
    # With its markers the copy would not be one.
    engine = TableEngine({"[a long] copy": "[a long] copy"})
    result = translate(engine, ["a long copy"], [[(0, 6)]])[0]
    assert (result.reason, result.translation.flags) == (m.GUARD, ["copy"])


def test_the_cache_keeps_marked_and_plain_apart(tmp_path):
    table = {**PLAIN, "Take [aspirin] 500 mg now": "Prendre [aspirine] 500 mg tout"}
    with TranslationCache(tmp_path / "cache.db") as cache:
        for _ in range(2):
            engine = TableEngine(table)
            results = translate(engine, [TEXT] * 2, [[(5, 12)], []], cache=cache)
            assert [read(r) for r in results] == [["aspirine"], []]
        assert engine.calls == []


def test_nothing_to_translate():
    assert translate(TableEngine(), [], []) == []


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text("[]<>/ab {}", max_size=12), max_size=3),
    st.sampled_from(["brackets", "parentheses", "xml"]),
    st.randoms(use_true_random=False),
)
def test_any_output_is_read_without_error(texts, style, random):
    signs = ["[", "]", "(", ")", "<a>", "</a>", "<b>", "a", " "]

    def change(text):
        return "".join(random.choices(signs, k=random.randrange(8))).strip()

    spans = [[(0, 1), (1, len(text))] if len(text) > 1 else [] for text in texts]
    results = translate(TableEngine(change=change), texts, spans, style)
    for result, ranges in zip(results, spans):
        assert result.reason in m.MARKER_REASONS
        assert len(result.spans) == (0 if result.reason else len(ranges))
        size = len(result.translation.text)
        assert all(0 <= a < b <= size for a, b in result.spans)
        for a, b, c, d, _ in result.translation.links:
            assert 0 <= a < b and 0 <= c < d <= size
