import pytest

from spacy_xner.projectors.blocks import find_homes
from spacy_xner.projectors.builders import candidate_projector, fused_score
from spacy_xner.projectors.evidence import EvidenceSettings, collect_evidence
from spacy_xner.projectors.fusion import FusedScore, make_pairs
from spacy_xner.projectors.lexicon import Lexicon

from .util import make_item, texts

LEXICON = Lexicon({"en-de": [("fund", "fonds", 0.8), ("list", "liste", 0.6)]})


def evidence_of(item, lang="fr", **settings):
    pair = make_pairs(item, lang, find_homes(item), 0.0)[0]
    return collect_evidence(pair, item.entities[0], EvidenceSettings(**settings))


def test_links_are_relative_to_the_best_of_the_entity():
    item = make_item(
        "x Big Bank y", "u Bank w v", [(1, 3, "ORG")], "1-1:.9 2-1:.3 2-2:.7"
    )
    weights = evidence_of(item, surface=False).weights
    assert weights == {1: {0: 1.0, 1: pytest.approx(1 / 3)}, 2: {1: 1.0}}


def test_a_link_counts_in_full_where_it_is_alone():
    item = make_item("x Bank", "u wert", [(1, 2, "ORG")], "1-1:.2")
    evidence = evidence_of(item, surface=False)
    assert evidence.weights == {1: {0: 1.0}}
    assert evidence.trust == 0.2


@pytest.mark.parametrize(
    "target,label,lang,expected",
    [
        ("Fonds", "ORG", "de", 1.0),
        ("gefördert", "ORG", "de", 0.3),
        ("financé", "ORG", "fr", 1.0),
        ("gefördert", "DRUG", "de", 1.0),
    ],
)
def test_german_names_keep_their_capital(target, label, lang, expected):
    item = make_item("the Bank", f"x {target}", [(1, 2, label)], "1-1")
    assert evidence_of(item, lang, surface=False).weights[1][0] == expected


def test_the_first_word_of_a_sentence_may_lose_its_capital():
    item = make_item("Bank now", "gefördert x", [(0, 1, "ORG")], "0-0")
    assert evidence_of(item, "de", surface=False).weights[0][0] == 1.0


def test_a_translation_is_evidence_also_as_a_part_of_a_compound():
    item = make_item(
        "the Cohesion Fund pays", "der Kohäsionsfonds zahlt", [(1, 3, "ORG")]
    )
    evidence = evidence_of(item, "de", lexicon=LEXICON)
    assert evidence.translated == {1}
    assert evidence.weights[1][1] == pytest.approx(0.85 * 0.8 * 0.8, abs=0.01)
    # `Cohesion` is no entry, but the compound starts much like it.
    assert evidence.weights[1][0] > 0.5
    assert evidence.describe((1, 2)) == "lexicon"


def test_a_short_rest_is_no_compound():
    item = make_item("a fund x", "u fondsen v", [(1, 2, "ORG")])
    assert not evidence_of(item, "de", lexicon=LEXICON, neighbours=0.0).weights


def test_french_writes_no_compounds():
    lexicon = Lexicon({"en-fr": [("fund", "fonds", 0.8)]})
    item = make_item("a fund x", "u sozialfonds v", [(1, 2, "ORG")])
    found = evidence_of(item, "fr", lexicon=lexicon, neighbours=0.0)
    assert not found.translated


def test_a_contradicted_link_counts_less():
    item = make_item("the list is long", "lang ist die Liste", [(1, 2, "X")], "1-0 3-0")
    evidence = evidence_of(item, "de", lexicon=LEXICON, surface=False)
    assert evidence.weights[0] == {0: 0.3}
    assert evidence.weights[3][0] > 0.3
    assert texts(
        candidate_projector(
            scores={"fused": FusedScore(EvidenceSettings(lexicon=LEXICON))}
        ),
        item,
        "de",
    ) == ["Liste"]


def test_a_translation_of_an_equal_word_elsewhere_is_none():
    item = make_item("list and list", "Liste und Liste", [(2, 3, "X")], "0-0 2-2")
    evidence = evidence_of(item, "de", lexicon=LEXICON, surface=False)
    assert evidence.translated == {2}


def test_completion_reaches_over_function_words_only():
    item = make_item("the wine list", "la carte des vins", [(1, 3, "X")], "2-1")
    assert evidence_of(item).weights[3] == {0: 0.5}
    assert texts(candidate_projector(), item) == ["carte des vins"]
    item = make_item("the wine list", "la carte , vins", [(1, 3, "X")], "2-1")
    assert 3 not in evidence_of(item).weights
    item = make_item(
        "the wine list good", "la carte bonne vins", [(1, 3, "X")], "2-1 3-2"
    )
    assert 3 not in evidence_of(item).weights


def test_completion_needs_a_word_without_evidence():
    item = make_item("the menu", "la carte des vins", [(1, 2, "X")], "1-1")
    assert list(evidence_of(item).weights) == [1]


def test_completion_depends_on_the_language():
    item = make_item("the wine list", "die Weinkarte hier", [(1, 3, "X")], "2-1")
    assert list(evidence_of(item, "de").weights) == [1]


def test_neighbours_say_where_an_entity_without_evidence_is():
    item = make_item(
        "the PSE Group said", "die Fraktion sagte", [(1, 3, "ORG")], "0-0 3-2"
    )
    evidence = evidence_of(item, "de")
    assert evidence.weights == {1: {0: 0.7, 1: 0.7}}
    assert evidence.describe((1, 2)) == "neighbours"
    assert texts(candidate_projector(), item, "de") == ["Fraktion"]
    # A name is not looked for in words that are none.
    item.target_words[1] = "alle"
    assert not evidence_of(item, "de").weights
    # Too many places.
    item = make_item("the Group said", "die A B C sagte", [(1, 2, "ORG")], "0-0 2-4")
    assert not evidence_of(item, "de").weights


def test_drugs_are_never_guessed():
    item = make_item(
        "take ramipril now", "nimm etwas jetzt", [(1, 2, "DRUG")], "0-0 2-2"
    )
    assert not evidence_of(item, "de").weights
    assert candidate_projector()([item], "de")[0][0].reason == "lost"


def test_no_words_of_the_target():
    item = make_item("the Group", "", [(1, 2, "ORG")])
    assert not evidence_of(item, "de", lexicon=LEXICON).weights


@pytest.mark.parametrize("links", ["1-1 2-1", "1-1 2-2", "2-1:.8 2-2:.5"])
@pytest.mark.parametrize("gone", [0, 1])
def test_losing_a_link_of_the_entity_raises_no_fused_score(links, gone):
    item = make_item(
        "the Big Bank said", "die Große Bank sagte", [(1, 3, "ORG")], links
    )
    scorer = fused_score(surface=False, neighbours=0.0, completion=0.0)
    places = [(0, (i, j)) for i in range(4) for j in range(i + 1, 5)]
    (before,) = scorer([item], [places], "de")
    del item.links[gone]
    (after,) = scorer([item], [places], "de")
    assert all(b <= a + 1e-9 for a, b in zip(before, after))
