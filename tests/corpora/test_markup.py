import pytest

from spacy_xner.corpora.markup import parse_markup, read_markup


@pytest.mark.parametrize(
    "line,text,spans",
    [
        ('A <g id="1">red</g> car', "A red car", [("red", "g1")]),
        ('<x id="1"/>A <x id="2"/>car', "A car", []),
        (
            '<g id="2"> two </g><g id="1">one</g>',
            " two one",
            [("two", "g2"), ("one", "g1")],
        ),
        ('<g id="1">a <g id="2">b</g></g>', "a b", [("a b", "g1"), ("b", "g2")]),
        ('<bx id="1"/><g id="2">a</g><ex id="1"/>', "a", [("a", "g2")]),
        ('<g id="1">a', "a", []),
        ("a</g>", "a", []),
        ('<g id="1"> </g>a', " a", []),
        ("1 < 2 > 0", "1 < 2 > 0", []),
        ("", "", []),
    ],
)
def test_parse(line, text, spans):
    found = parse_markup(line)
    assert found[0] == text
    assert [(text[start:end], label) for start, end, label in found[1]] == spans


def test_read(tmp_path):
    path = tmp_path / "dev.fr"
    path.write_text('L’<g id="1">État</g>\n\nrien\n', encoding="utf8")
    records = list(read_markup(path))
    assert [record.id for record in records] == ["1", "2", "3"]
    assert records[0].text == "L’État"
    assert records[0].spans == [(2, 6, "g1")]
    assert records[1].text == ""
