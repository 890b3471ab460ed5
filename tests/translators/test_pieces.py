import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from spacy_xner.translators.pieces import clean_text, decode_pieces, locate_pieces

from ..util import train_toy_sentencepiece


@pytest.fixture(scope="module")
def processor(tmp_path_factory):
    import sentencepiece

    path = tmp_path_factory.mktemp("spm") / "toy.model"
    train_toy_sentencepiece(path, ["paracetamol", "tablet", "take"])
    return sentencepiece.SentencePieceProcessor(model_file=str(path))


@pytest.fixture(scope="module")
def nfkc_processor():
    import io

    import sentencepiece

    buffer = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["take one tablet", "½ café fin 12 mg"] * 20),
        model_writer=buffer,
        vocab_size=60,
        hard_vocab_limit=False,
        character_coverage=1.0,
        minloglevel=2,
    )
    return sentencepiece.SentencePieceProcessor(model_proto=buffer.getvalue())


@pytest.mark.parametrize(
    "pieces,text,spans",
    [
        ([], "", []),
        (["▁"], "", [(0, 0)]),
        (["▁take", "▁5", "0", "▁mg"], "take 50 mg", [(0, 4), (5, 6), (6, 7), (8, 10)]),
        (
            ["▁Gr", "<0xC3>", "<0xBC>", "n"],
            "Grün",
            [(0, 2), (2, 3), (2, 3), (3, 4)],
        ),
        (["▁a", "▁", "▁", "▁b"], "a b", [(0, 1), (2, 2), (2, 2), (2, 3)]),
        (["a", "▁", "<0x20>", "b▁"], "a b", [(0, 1), (2, 2), (2, 2), (2, 3)]),
        (["<0xE2>", "<0x82>", "x"], "�x", [(0, 1), (0, 1), (1, 2)]),
        (["▁7▁days"], "7 days", [(0, 6)]),
    ],
)
def test_decode_pieces(pieces, text, spans):
    assert decode_pieces(pieces) == (text, spans)


@pytest.mark.parametrize(
    "text,clean,origin",
    [
        ("", "", []),
        (" \n\t", "", []),
        ("  a \u00a0 b\n", "a b", [2, 3, 6]),
        ("a\ud800b\0", "a?b?", [0, 1, 2, 3]),
    ],
)
def test_clean_text(text, clean, origin):
    assert clean_text(text) == (clean, origin)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
@example("a ▁ b")
@example("Take ½ tablet of 500\u202fmg")
@example("e\u0301 ﬁ ①")
def test_offsets_are_exact_for_any_text(processor, text):
    clean, origin = clean_text(text)
    pieces = processor.encode(clean, out_type=str)
    decoded, _ = decode_pieces(pieces)
    assert decoded == clean == processor.decode(pieces)
    located = locate_pieces(pieces, clean)
    assert len(located) == len(pieces)
    covered = set()
    for piece, (start, end) in zip(pieces, located):
        covered.update(range(start, end))
        if not piece.startswith("<0x"):
            assert clean[start:end] == piece.replace("▁", " ").strip()
    visible = {i for i, char in enumerate(clean) if not char.isspace()}
    assert covered == visible
    for i, char in enumerate(clean):
        assert char in (" ", "?") or text[origin[i]] == char


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(["▁", "▁a", "é", "<0xC3>", "<0xA9>", "<0xFF>", "b▁c"])))
def test_decoded_offsets_are_ordered_and_inside(pieces):
    text, spans = decode_pieces(pieces)
    assert text == text.strip() and "  " not in text
    assert len(spans) == len(pieces)
    last = 0
    for start, end in spans:
        assert last <= end and 0 <= start <= end <= len(text)
        last = start
        assert text[start:end] == text[start:end].strip()


@pytest.mark.parametrize(
    "text,expected",
    [
        ("½ tablet", "½"),
        ("cafe\u0301 12", "cafe\u0301"),
        ("ﬁn", "ﬁn"),
        ("take ½ tablet", "½"),
    ],
)
def test_locate_pieces_through_nfkc(nfkc_processor, text, expected):
    pieces = nfkc_processor.encode(text, out_type=str)
    spans = locate_pieces(pieces, text)
    start = text.index(expected)
    inside = [s for s in spans if start <= s[0] < s[1] <= start + len(expected)]
    assert min(s[0] for s in inside) == start
    assert max(s[1] for s in inside) == start + len(expected)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_locate_pieces_through_nfkc_stays_inside(nfkc_processor, text):
    clean, _ = clean_text(text)
    pieces = nfkc_processor.encode(clean, out_type=str)
    spans = locate_pieces(pieces, clean)
    assert len(spans) == len(pieces)
    for start, end in spans:
        assert 0 <= start <= end <= len(clean)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(["▁a", "b", "▁", "c▁", "▁d▁e", "f", "▁g▁", ""]), max_size=9
    )
)
def test_the_short_way_gives_the_same(pieces):
    # A byte piece for "x" at the end makes the decoder take the long way.
    text, spans = decode_pieces(pieces)
    long_text, long_spans = decode_pieces([*pieces, "▁", "<0x78>"])
    assert long_text == f"{text} x".strip()
    for span, long_span in zip(spans, long_spans):
        assert text[slice(*span)] == long_text[slice(*long_span)]
        if span[0] < span[1]:
            assert span == long_span
