import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.evaluation.alignment import (
    format_links,
    format_pharaoh,
    parse_links,
    parse_pharaoh,
    read_pharaoh,
    score_alignment,
)

links = st.frozensets(st.tuples(st.integers(0, 5), st.integers(0, 5)))


@given(links, links, st.booleans())
def test_pharaoh_round_trip(sure, possible, one_based):
    line = format_pharaoh(sure, possible, one_based=one_based)
    assert parse_pharaoh(line, one_based=one_based) == (sure, sure | possible)


def test_pharaoh_format():
    assert format_pharaoh([(1, 0), (0, 1)], [(0, 1), (2, 2)]) == "0-1 1-0 2p2"
    assert parse_pharaoh("1-1 2p3", one_based=True) == ({(0, 0)}, {(0, 0), (1, 2)})


@pytest.mark.parametrize("sign", ["p", "?"])
def test_both_signs_of_possible_links(sign):
    gold = parse_pharaoh(f"0-0 1{sign}0\t2{sign}12  2-2")
    assert gold == ({(0, 0), (2, 2)}, {(0, 0), (1, 0), (2, 12), (2, 2)})
    # A pair that is sure and possible is sure.
    assert parse_pharaoh(f"3{sign}3 3-3") == ({(3, 3)}, {(3, 3)})


@pytest.mark.parametrize(
    "token,said",
    [(token, token) for token in ("0:1", "0-", "-1-2", "0-1p2", "0??1")]
    + [("a-b", "3 characters")],
)
def test_bad_link_names_the_line(token, said):
    with pytest.raises(ValueError, match=rf"E506.*gold\.wa, line 2.*{re.escape(said)}"):
        read_pharaoh(["0-0", token], name="gold.wa")


def test_zero_where_words_count_from_one():
    with pytest.raises(ValueError, match="E506"):
        parse_pharaoh("0-1", one_based=True)


def test_scores_by_hand():
    sure = [{(0, 0), (1, 1)}]
    possible = [{(0, 0), (1, 1), (2, 2)}]
    score = score_alignment([{(0, 0), (2, 2), (3, 3)}], sure, possible)
    assert score.precision == pytest.approx(2 / 3)
    assert score.recall == pytest.approx(1 / 2)
    assert score.f1 == pytest.approx(4 / 7)
    # 1 - (1 + 2) / (3 + 2)
    assert score.aer == pytest.approx(0.4)


@given(st.lists(st.tuples(links, links), max_size=4))
def test_error_rate_is_one_minus_f1_without_possible_links(pairs):
    score = score_alignment([p for p, _ in pairs], [s for _, s in pairs])
    assert score.aer == pytest.approx(1 - score.f1)


@given(st.lists(links, max_size=4))
def test_gold_against_itself_is_perfect(sure):
    score = score_alignment(sure, sure)
    assert (score.aer, score.f1) == (0, 1)


def test_one_empty_side():
    score = score_alignment([set()], [{(0, 0)}])
    assert (score.precision, score.recall, score.f1, score.aer) == (0, 0, 0, 1)


def test_possible_links_need_not_repeat_the_sure_ones():
    assert score_alignment([{(0, 0)}], [{(0, 0)}], [set()]).aer == 0


def test_numbers_of_sentences_must_agree():
    with pytest.raises(ValueError, match="E507"):
        score_alignment([set()], [set(), set()])


weighted = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.floats(0, 1)),
    unique_by=lambda link: link[:2],
)


@given(weighted)
def test_links_with_probabilities_round_trip(weighted):
    line = format_links(weighted, probabilities=True)
    found = parse_links(line)
    assert [link[:2] for link in found] == sorted(link[:2] for link in weighted)
    for link, (_, _, probability) in zip(sorted(weighted), found):
        assert probability == pytest.approx(link[2], rel=1e-3)
    plain = format_links(weighted)
    assert parse_pharaoh(plain).sure == {link[:2] for link in weighted}
    assert parse_links(plain) == [(i, j, 1.0) for i, j, _ in sorted(weighted)]


def test_format_of_links_with_probabilities():
    assert (
        format_links([(1, 0, 0.5), (0, 2, 1.0)], probabilities=True) == "0-2:1 1-0:0.5"
    )


@pytest.mark.parametrize(
    "token,said",
    [(token, token) for token in ("0-1:", "0-1:2", "0p1", "0-1:0.5:1")]
    + [("0-1:x", "5 characters")],
)
def test_bad_link_with_probability(token, said):
    with pytest.raises(ValueError, match=rf"E506.*file, line 1.*{said}"):
        parse_links(f"0-0:0.5 {token}", where="file, line 1")
