import importlib.util
import json
import time
from typing import Any, Dict, List, Tuple
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy import displacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

from spacy_xner.projectors.reasons import REASONS
from spacy_xner.registry import LABEL_COLORS
from spacy_xner.reversal import build_target
from spacy_xner.translation import (
    Annotation,
    Link,
    ProjectedSpan,
    SentencePair,
    Translation,
    get_token_ranges,
    set_extensions,
)
from spacy_xner.visualization import render
from spacy_xner.visualization.colors import MIN_CONTRAST, get_contrast, mix_paint
from spacy_xner.visualization.layout import cut

from .html import Node, parse

ROOT = Path(__file__).parent.parent


def load_script():
    path = ROOT / "scripts" / "render_example.py"
    spec = importlib.util.spec_from_file_location("render_example", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_doc(
    source: str,
    target: str,
    *,
    spans: Any = (),
    ents: Any = (),
    links: Any = (),
    sentences: Any = None,
    lang: str = "fr",
    source_lang: str = "en",
    **settings: Any,
) -> Doc:
    """Build a Doc with a translation; spans are (words, words found, settings)."""
    nlp = spacy.blank(source_lang)
    doc = nlp.make_doc(source)
    set_extensions()
    found = []
    for words, there, label, more in spans:
        start = source.index(words)
        place = (-1, -1)
        if there:
            place = (target.index(there), target.index(there) + len(there))
        more = {"score": 0.75, "method": "links", **more}
        end = start + len(words)
        found.append(
            ProjectedSpan(
                *place, label=label, source_start=start, source_end=end, **more
            )
        )
    doc.ents = [
        doc.char_span(span.source_start, span.source_end, span.label) for span in found
    ] + [doc.char_span(*ent) for ent in ents]
    if sentences is None:
        sentences = [(0, len(source), 0, len(target))]
    doc._.xner_translations = {
        lang: Translation(
            lang=lang,
            source_lang=source_lang,
            text=target,
            tokens=get_token_ranges(spacy.blank(lang).make_doc(target)),
            sentences=[
                pair if isinstance(pair, SentencePair) else SentencePair(*pair)
                for pair in sentences
            ],
            links=[Link(*link) for link in links],
            spans=found,
            **settings,
        )
    }
    return doc


@pytest.fixture
def doc():
    """Three entities: one is projected, one masked in its place, one is lost."""
    return make_doc(
        "Start aspirin 100 mg daily.",
        "Débuter aspirine 100 mg matin.",
        spans=[
            ("aspirin", "aspirine", "DRUG", {}),
            (
                "100 mg",
                "100 mg",
                "STRENGTH",
                {"score": 0.1, "status": "masked", "reason": "guard"},
            ),
            (
                "daily",
                "",
                "FREQUENCY",
                {"score": 0.0, "status": "masked", "reason": "lost"},
            ),
        ],
        links=[(0, 0, 0.9), (1, 1, 0.8), (2, 2, 0.95), (3, 3, 0.2)],
        masked=[(8, 30)],
    )


def get_marks(page: Node, side: str) -> Dict[str, Node]:
    """Get the entities of one side by their words."""
    return {
        mark.words: mark
        for text in page.find(f".xner-{side}")
        for mark in text.find("mark")
    }


def get_links(page: Node) -> List[Tuple[int, int, float, int]]:
    found = []
    for pair in page.find(".xner-pair"):
        for item in pair.attrs.get("data-links", "").split():
            top, bottom, probability, number = item.split(":")
            found.append((int(top), int(bottom), float(probability), int(number)))
    return found


def test_texts_stand_one_under_the_other(doc):
    (pair,) = parse(render(doc, "fr")).find(".xner-pair")
    top, bottom = pair.find("p")
    assert top.words == "Start aspirin 100 mg daily."
    assert bottom.words == "Débuter aspirine 100 mg matin."
    assert (top.attrs["lang"], bottom.attrs["lang"]) == ("en", "fr")
    assert (top.attrs["dir"], bottom.attrs["dir"]) == ("ltr", "ltr")


def test_every_entity_has_its_mark(doc):
    page = parse(render(doc, "fr"))
    top, bottom = get_marks(page, "top"), get_marks(page, "bottom")
    assert list(top) == ["aspirin", "100 mg", "daily"]
    assert list(bottom) == ["aspirine", "100 mg"]
    for there, words in (("aspirine", "aspirin"), ("100 mg", "100 mg")):
        assert bottom[there].attrs["data-n"] == top[words].attrs["data-n"]
    assert "DRUG" in top["aspirin"].find(".xner-tag")[0].text
    assert "xner-kept" in top["aspirin"].classes
    assert not top["aspirin"].find(".xner-why")


def test_masked_spans_show_their_reason(doc):
    page = parse(render(doc, "fr"))
    top, bottom = get_marks(page, "top"), get_marks(page, "bottom")
    for mark in (top["100 mg"], bottom["100 mg"]):
        assert "xner-masked" in mark.classes
        assert mark.find(".xner-why")[0].text == "masked: guard"
        assert "Numbers or units of the sentence pair differ." in mark.attrs["title"]
    assert top["daily"].find(".xner-why")[0].text == "masked: lost"
    notes = [note.text for note in page.find("li") if note.parent.tag == "ul"]
    assert any("FREQUENCY 3 “daily” masked – lost: No link" in note for note in notes)


def test_missing_labels_are_marked_outside_of_entities(doc):
    page = parse(render(doc, "fr"))
    (bottom,) = page.find(".xner-bottom")
    # the first entity is kept: its label is not missing, though the range covers it
    assert [node.words for node in bottom.find(".xner-missing")] == ["matin."]
    assert not page.find(".xner-top")[0].find(".xner-missing")


def test_dropped_spans(doc):
    doc = make_doc(
        "Take aspirin.",
        "Prendre aspirine.",
        spans=[
            (
                "aspirin",
                "aspirine",
                "DRUG",
                {"status": "dropped", "reason": "low_score"},
            )
        ],
    )
    page = parse(render(doc, "fr"))
    for side in ("top", "bottom"):
        (mark,) = get_marks(page, side).values()
        assert "xner-dropped" in mark.classes
        assert "dropped: low_score" in mark.text
    assert REASONS["low_score"] in page.find(".xner-notes")[0].text


def test_entities_that_nothing_was_made_of():
    doc = make_doc("Take aspirin.", "Prendre aspirine.", ents=[(5, 12, "DRUG")])
    page = parse(render(doc, "fr"))
    (mark,) = get_marks(page, "top").values()
    assert "xner-alone" in mark.classes
    assert "1 not projected" in page.find(".xner-counts")[0].text
    assert not page.find(".xner-notes")


def test_score_and_method_are_told_on_hover_and_focus(doc):
    page = parse(render(doc, "fr"))
    mark = get_marks(page, "bottom")["aspirine"]
    assert mark.attrs["title"].splitlines() == [
        "DRUG 1: “aspirine” ← “aspirin”",
        "projected · score 0.75 · by links",
    ]
    for mark in page.find("mark"):
        assert mark.attrs["tabindex"] == "0"
        assert mark.attrs["aria-label"] == mark.attrs["title"].replace("\n", ", ")
        assert mark.attrs["role"] == "group"


def test_a_probability_is_told_beside_the_score():
    spans = [
        ("aspirin", "aspirine", "DRUG", {"probability": 0.96}),
        ("daily", "", "FREQUENCY", {"status": "masked", "reason": "lost"}),
    ]
    doc = make_doc("Take aspirin daily.", "Prendre aspirine.", spans=spans)
    marks = get_marks(parse(render(doc, "fr")), "top")
    assert marks["aspirin"].attrs["title"].splitlines()[1] == (
        "projected · score 0.75 · probability 0.96 · by links"
    )
    assert "probability" not in marks["daily"].attrs["title"]


def test_links_of_entities_are_drawn(doc):
    page = parse(render(doc, "fr"))
    # 100 and mg are one entity; "Start" is in none
    assert get_links(page) == [(1, 1, 0.8, 1), (2, 2, 0.95, 2), (3, 3, 0.2, 2)]
    for side, attribute in (("top", "data-s"), ("bottom", "data-t")):
        (text,) = page.find(f".xner-{side}")
        words = {node.attrs[attribute]: node.text for node in text.find(".xner-word")}
        assert list(words) == ["1", "2", "3"]
        assert words["2"] == "100"


def test_all_links(doc):
    links = get_links(parse(render(doc, "fr", all_links=True)))
    assert [link[:2] for link in links] == [(0, 0), (1, 1), (2, 2), (3, 3)]
    assert links[0] == (0, 0, 0.9, 0)


def test_place_without_link():
    doc = make_doc(
        "Take aspirin.",
        "Prendre aspirine.",
        spans=[("aspirin", "aspirine", "DRUG", {"method": "copy"})],
    )
    (pair,) = parse(render(doc, "fr")).find(".xner-pair")
    assert pair.attrs["data-places"] == "1"


def test_sentence_pairs_and_what_stands_between():
    doc = make_doc(
        "A b.\n\n* c d.\nE.",
        "A z.\n\n* y.\n",
        sentences=[
            (0, 4, 0, 4),
            SentencePair(8, 12, 8, 10, flags=["length_ratio", "numbers"]),
            (13, 15, 11, 11),
        ],
        links=[(0, 0, 0.5), (3, 3, 0.5), (1, 4, 0.5)],
    )
    page = parse(render(doc, "fr", all_links=True))
    rows = [tuple(p.words for p in pair.find("p")) for pair in page.find(".xner-pair")]
    assert rows == [
        ("A b.", "A z."),
        ("\n\n* ", "\n\n* "),
        ("c d.", "y."),
        ("E.", ""),
    ]
    assert "(nothing)" in page.find(".xner-pair")[3].text
    notes = [note.text for note in page.find(".xner-notes")]
    assert any("length_ratio, numbers" in note for note in notes)
    assert sum("1 link leads to another sentence" in note for note in notes) == 2
    assert "4 sentence pairs, 1 flagged" in page.find(".xner-counts")[0].text


def test_entity_over_the_edge_of_sentences():
    doc = make_doc(
        "Take aspirin now. Then rest.",
        "Prendre aspirine. Repos.",
        spans=[
            (
                "now. Then",
                "aspirine",
                "X",
                {"status": "masked", "reason": "crossing"},
            )
        ],
        sentences=[(0, 17, 0, 17), (18, 28, 18, 24)],
    )
    page = parse(render(doc, "fr"))
    first, second = (pair.find("p")[0] for pair in page.find(".xner-pair"))
    assert (first.words, second.words) == ("Take aspirin now.", "Then rest.")
    (one,), (other,) = first.find("mark"), second.find("mark")
    assert (one.words, other.words) == ("now.", "Then")
    assert one.attrs["data-n"] == other.attrs["data-n"]
    assert "xner-cut-end" in one.classes and "xner-cut-start" not in one.classes
    assert "xner-cut-start" in other.classes and "xner-cut-end" not in other.classes
    assert not one.find(".xner-tag") and other.find(".xner-tag")
    assert len(page.find(".xner-notes")[0].find("li")) == 1


def test_overlapping_spans():
    source, target = "a b c d", "w x y z"
    doc = make_doc(source, target)
    doc._.xner_translations["fr"].spans = [
        ProjectedSpan(0, 5, "A", 1.0, 0, 5),
        ProjectedSpan(2, 7, "B", 1.0, 2, 7),
        ProjectedSpan(2, 3, "C", 1.0, 2, 3),
    ]
    page = parse(render(doc, "fr"))
    for side, text in (("top", source), ("bottom", target)):
        (node,) = page.find(f".xner-{side}")
        assert node.words == text
        numbers = [mark.attrs["data-n"] for mark in node.find("mark")]
        assert sorted(set(numbers)) == ["1", "2", "3"]
        tags = [tag.text.split()[0] for tag in node.find(".xner-tag")]
        assert sorted(tags) == ["A", "B", "C"]


def test_texts_labels_and_names_are_escaped():
    evil = "<script>alert('x')</script> & \"y\""
    doc = make_doc(evil, evil + " é", ents=[])
    doc._.xner_translations["fr"].spans = [
        ProjectedSpan(0, 8, "<b>\"'", 1.0, 0, 8, method="<i>", reason="<u>")
    ]
    doc._.xner_translations["fr"].sentences[0].flags = ["<flag>"]
    doc.user_data["title"] = "</title><script>"
    html = render(doc, "fr", page=True, colors={"<B>\"'": 'red"><b>'})
    page = parse(html)
    assert len(page.find("script")) == 1
    assert not page.find("b") and not page.find("u") and not page.find("i")
    assert page.find(".xner-top")[0].words == evil
    assert page.find("title")[0].text == "</title><script>"
    assert page.find("h2")[0].text == "</title><script>"
    assert "<b>\"'" in page.find("mark")[0].find(".xner-tag")[0].text


def test_right_to_left():
    doc = make_doc(
        "Take aspirin.",
        "قف الأسبرين",
        spans=[("aspirin", "الأسبرين", "DRUG", {})],
        lang="ar",
    )
    top, bottom = parse(render(doc, "ar")).find("p")[-2:]
    assert (top.attrs["dir"], bottom.attrs["dir"]) == ("ltr", "rtl")
    assert bottom.attrs["lang"] == "ar"


@pytest.mark.parametrize(
    "lang,expected", [("xx", "auto"), ("he", "rtl"), ("de", "ltr")]
)
def test_direction_of_languages(lang, expected):
    doc = make_doc("a", "b", lang=lang)
    bottom = parse(render(doc)).find("p")[-1]
    assert bottom.attrs["dir"] == expected
    assert ("lang" in bottom.attrs) == (lang != "xx")


def test_backward():
    """Entities found on the translation, received by the Doc."""
    doc = make_doc(
        "Prendre aspirine matin.",
        "Take aspirin daily.",
        lang="en",
        source_lang="fr",
        links=[(1, 1, 0.9)],
        direction="backward",
        entities=[Annotation(5, 12, "DRUG", 1.0), Annotation(13, 18, "FREQUENCY", 1.0)],
        masked=[(17, 22)],
    )
    doc._.xner_translations["en"].spans = [
        ProjectedSpan(8, 16, "DRUG", 0.9, 5, 12),
        ProjectedSpan(-1, -1, "FREQUENCY", 0.0, 13, 18, "", "lost", "masked"),
    ]
    page = parse(render(doc))
    assert list(get_marks(page, "top")) == ["aspirine"]
    assert list(get_marks(page, "bottom")) == ["aspirin", "daily"]
    assert get_links(page) == [(1, 1, 0.9, 1)]
    assert [n.words for n in page.find(".xner-top")[0].find(".xner-missing")] == [
        "matin"
    ]
    assert "→ “aspirine”" in get_marks(page, "bottom")["aspirin"].attrs["title"]


def test_colors_are_those_of_displacy(doc):
    page = parse(render(doc, "fr", colors={"frequency": "#123456"}))
    top = get_marks(page, "top")
    assert f"--xner-color:{LABEL_COLORS['DRUG']};" in top["aspirin"].attrs["style"]
    style = top["daily"].attrs["style"]
    assert "--xner-color:#123456;" in style and "--xner-text:#fff" in style


def test_only_some_labels(doc):
    page = parse(render(doc, "fr", labels=["drug"]))
    assert list(get_marks(page, "top")) == ["aspirin"]
    assert page.find(".xner-counts")[0].text.startswith("1 entity: 1 projected")


def test_counts_and_legend(doc):
    page = parse(render(doc, "fr"))
    assert page.find(".xner-counts")[0].text == (
        "3 entities: 1 projected, 2 masked (guard 1, lost 1) · 1 sentence pair · 3 links"
    )
    legend = [item.text for item in page.find(".xner-legend")[0].find("li")]
    assert "DRUG 1" in legend and "STRENGTH 1" in legend
    assert any(item.startswith("masked ") for item in legend)
    assert not any(item.startswith("dropped ") for item in legend)
    assert any("labels missing" in item for item in legend)


def test_several_docs_and_languages(doc):
    doc._.xner_translations["de"] = Translation(lang="de", source_lang="en", text="Ja.")
    doc.user_data["id"] = "one"
    page = parse(render([doc, doc]))
    names = [section.attrs["aria-label"] for section in page.find("section")]
    assert names == ["one (en → fr)", "one (en → de)"] * 2
    assert len(page.find("script")) == len(page.find("style")) == 1


def test_target_doc_that_knows_its_source(doc):
    assert render(build_target(doc, "fr"), "fr") == render(doc, "fr")


def test_page_needs_nothing_else(doc):
    html = render(doc, "fr", page=True)
    assert html.startswith("<!DOCTYPE html>")
    page = parse(html)
    policy = page.find("meta")[-1].attrs["content"]
    assert policy.startswith("default-src 'none'")
    for word in ("http:", "https:", "url(", "@import", "src=", "<link"):
        assert word not in html.replace("http://www.w3.org/2000/svg", "")
    assert "<html" not in render(doc, "fr")


def test_output_is_deterministic(doc):
    assert render(doc, "fr", page=True) == render(doc, "fr", page=True)


@pytest.mark.parametrize("text", ["", " \n "])
def test_empty_text(text):
    doc = make_doc(text, text, sentences=[])
    page = parse(render(doc, "fr"))
    assert "This text is empty." in page.text
    assert not page.find(".xner-pair")


def test_text_without_sentence_pairs():
    doc = make_doc("Take aspirin.", "Prendre aspirine.", sentences=[])
    (pair,) = parse(render(doc, "fr")).find(".xner-pair")
    assert pair.find("p")[0].words == "Take aspirin."


def test_no_docs():
    assert "No texts." in parse(render([])).text


def test_translation_that_was_not_aligned():
    doc = make_doc("Take aspirin.", "Prendre aspirine.", ents=[(5, 12, "DRUG")])
    doc._.xner_translations["fr"].tokens = []
    assert parse(render(doc)).find("p")[-1].words == "Prendre aspirine."


def test_doc_without_translation():
    doc = spacy.blank("en").make_doc("Take aspirin.")
    with pytest.raises(ValueError, match="xner_translator"):
        render(doc, "fr")
    with pytest.raises(ValueError, match=r"E024.*xner_translator"):
        render(doc)


def test_unknown_language(doc):
    with pytest.raises(ValueError, match=r"E005.*'es'.*available: fr"):
        render(doc, "es")


def test_not_a_doc():
    with pytest.raises(ValueError, match="E023"):
        render(["text"], "fr")


def test_links_that_do_not_fit(doc):
    doc._.xner_translations["fr"].links.append(Link(99, 0, 0.5))
    with pytest.raises(ValueError, match="E022"):
        render(doc, "fr")


def test_notebook(doc, monkeypatch):
    shown = []
    display = type("display", (), {"HTML": str, "display": shown.append})
    monkeypatch.setitem(__import__("sys").modules, "IPython.display", display)
    assert render(doc, "fr", jupyter=True) is None
    (html,) = shown
    assert html == f'<div class="tex2jax_ignore">{render(doc, "fr")}</div>'


def test_wrapper_of_displacy(doc, monkeypatch):
    monkeypatch.setattr(displacy, "RENDER_WRAPPER", "<div>{}</div>".format)
    assert render(doc, "fr").startswith('<div><div class="xner">')


def test_long_document_is_fast():
    n, size = 1000, 30
    source = " ".join(f"w{i}" for i in range(size)) + " "
    doc = Doc(Vocab(), words=source.split() * n)
    text = doc.text
    doc.ents = [
        doc.char_span(k * len(source), k * len(source) + 2, "DRUG") for k in range(n)
    ]
    ends = [min(len(text), (k + 1) * len(source) - 1) for k in range(n)]
    pairs = [
        SentencePair(k * len(source), end, k * len(source), end)
        for k, end in enumerate(ends)
    ]
    set_extensions()
    doc._.xner_translations = {
        "fr": Translation(
            lang="fr",
            source_lang="en",
            text=text,
            tokens=get_token_ranges(doc),
            sentences=pairs,
            links=[Link(i, i, 0.9) for i in range(len(doc))],
            spans=[
                ProjectedSpan(
                    e.start_char, e.end_char, "DRUG", 1.0, e.start_char, e.end_char
                )
                for e in doc.ents
            ],
        )
    }
    start = time.process_time()
    html = render(doc, "fr", page=True, all_links=True)
    assert time.process_time() - start < 10
    assert html.count('class="xner-pair"') == n
    assert len(get_links(parse(html))) == n * size


RANGES = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted), max_size=6
)


@settings(max_examples=200, deadline=None)
@given(RANGES)
def test_cut_ranges_lie_one_in_the_other(ranges):
    ranges = [(start, end) for start, end in ranges]
    pieces = cut(ranges)
    covered = [[] for _ in ranges]
    for piece in pieces:
        assert piece.start < piece.end
        covered[piece.item].extend(range(piece.start, piece.end))
    for (start, end), found in zip(ranges, covered):
        assert found == list(range(start, end))
    for i, one in enumerate(pieces):
        for other in pieces[i + 1 :]:
            assert other.start >= one.end or other.end <= one.end
    assert [p.start for p in pieces] == sorted(p.start for p in pieces)
    for item, (start, end) in enumerate(ranges):
        if start < end:
            flags = [(p.is_first, p.is_last) for p in pieces if p.item == item]
            assert sum(first for first, _ in flags) == 1 and flags[0][0]
            assert sum(last for _, last in flags) == 1 and flags[-1][1]


@given(st.from_regex(r"#([0-9a-f]{6}|[0-9a-f]{3})", fullmatch=True))
def test_colors_can_be_read(color):
    paint = mix_paint(color)

    def parse_color(text: str):
        digits = text[1:] if len(text) == 7 else "".join(2 * c for c in text[1:])
        return tuple(int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))

    background = parse_color(color)
    assert get_contrast(parse_color(paint.line), (1.0, 1.0, 1.0)) >= MIN_CONTRAST - 0.1
    assert get_contrast(parse_color(paint.text), background) >= 4.0


def test_color_that_is_no_hexadecimal():
    assert mix_paint("rebeccapurple").fill == "rebeccapurple"
    assert mix_paint("linear-gradient(90deg, #000, #fff)").text == "#fff"


# --- In a browser ---


@pytest.fixture(scope="module")
def script():
    return load_script()


@pytest.fixture
def browse(script):
    """Open a page and get it back as the browser has it after its script ran."""
    browser = script.find_browser()
    if browser is None:
        pytest.skip("no Chromium on this machine")

    def open_page(html: str, width: int, *, drawn: bool = False) -> Node:
        # A busy machine may give the page back before the lines are drawn.
        for _ in range(5):
            page = parse(script.get_dom(browser, html, width=width))
            svgs = page.find("svg")
            if not drawn or any("xner-links" in svg.classes for svg in svgs):
                break
        return page

    return open_page


@pytest.mark.parametrize("width", [400, 1600])
def test_browser_draws_every_line(browse, doc, width):
    html = render(doc, "fr", page=True, all_links=True)
    page = browse(html, width, drawn=True)
    (svg,) = [node for node in page.find("svg") if "xner-links" in node.classes]
    paths = svg.find("path")
    drawn = [path.attrs["data-link"] for path in paths]
    assert drawn == [f"{top}-{bottom}" for top, bottom, *_ in get_links(page)]
    assert len(drawn) == 4
    opacity = [float(path.attrs["stroke-opacity"]) for path in paths]
    assert opacity[3] < opacity[1] < opacity[2]
    assert "stroke-dasharray" in paths[3].attrs
    assert "stroke-dasharray" not in paths[2].attrs
    for path in paths:
        numbers = path.attrs["d"].replace("M", " ").replace("C", " ").split()
        x1, y1, *_, x2, y2 = map(float, numbers)
        assert 0 < x1 < width and 0 < x2 < width and y1 < y2
    narrow = "xner-narrow" in page.find(".xner")[0].classes
    assert narrow == (width == 400)


@pytest.mark.parametrize("width", [400, 1600])
def test_browser_shows_nothing_wider_than_the_window(browse, doc, width):
    doc.user_data["title"] = "x" * 200
    probe = (
        "<script>document.body.dataset.size=JSON.stringify([innerWidth,"
        "document.documentElement.scrollWidth])</script></body>"
    )
    html = render(doc, "fr", page=True).replace("</body>", probe)
    page = browse(html, width)
    inner, scroll = json.loads(page.find("body")[0].attrs["data-size"])
    assert inner == width
    assert scroll <= inner


def test_browser_shows_what_is_known_on_focus(browse, doc):
    probe = "<script>document.querySelector('mark').focus()</script></body>"
    html = render(doc, "fr", page=True).replace("</body>", probe)
    page = browse(html, 800)
    (tip,) = page.find(".xner-tip")
    assert "hidden" not in tip.attrs
    assert "score 0.75" in tip.text
    assert {node.attrs["data-n"] for node in page.find(".xner-on")} == {"1"}


def test_picture(browse, script, doc, tmp_path):
    browser = script.find_browser()
    page = tmp_path / "page.html"
    page.write_text(render(doc, "fr", page=True), encoding="utf8")
    picture = tmp_path / "images" / "page.png"
    script.take_picture(browser, page, picture, width=500, scale=1)
    data = picture.read_bytes()
    assert data[16:20] == (500).to_bytes(4, "big")
    assert data[24:26] == b"\x08\x03"  # 8 bits, with a palette


def test_script_says_that_there_is_no_browser(tmp_path, monkeypatch, capsys, script):
    monkeypatch.setenv("CHROME_PATH", str(tmp_path / "none"))
    assert script.find_browser() is None
    monkeypatch.setattr(script, "make_doc", lambda languages: [])
    with pytest.raises(SystemExit) as error:
        script.main(
            tmp_path / "a.html", tmp_path / "a.png", languages="fr", width=500, scale=1
        )
    assert error.value.code == 1
    assert "Install Chromium" in capsys.readouterr().out
    assert (tmp_path / "a.html").exists()


def test_script_names_a_browser_that_fails(script, tmp_path):
    browser = tmp_path / "browser"
    browser.write_text("#!/bin/sh\necho broken >&2\nexit 3\n")
    browser.chmod(0o755)
    with pytest.raises(RuntimeError, match="broken"):
        script.run_browser(str(browser), tmp_path / "a.html", "--dump-dom")


def test_entities_of_the_example_stand_in_their_text(script):
    for (start, end, label), (words, expected) in zip(
        script.find_entities(), script.ENTITIES
    ):
        assert (script.TEXT[start:end], label) == (words, expected)
    doc = spacy.blank("en").make_doc(script.TEXT)
    assert all(doc.char_span(*entity) for entity in script.find_entities())
