import pytest
from spacy.pipeline.spancat import build_ngram_suggester

from spacy_xner.projectors.builders import (
    aligned_ngram_candidates,
    aligned_subrange_candidates,
    alignment_score,
    candidate_projector,
    fused_score,
    greedy_assignment,
    ngram_candidates,
    suggested_candidates,
)
from spacy_xner.projectors.types import ProjectionInput, SourceEntity

from .util import make_item, texts


@pytest.fixture(params=["exact", "greedy"])
def project(request):
    if request.param == "exact":
        return candidate_projector()
    return candidate_projector(assignment=greedy_assignment())


def test_whole_prescription(project):
    item = make_item(
        "Take 1 tablet of paracetamol 500 mg twice daily for 7 days .",
        "Prendre 1 comprimé de paracétamol 500 mg 2 fois par jour pendant 7 jours .",
        [
            (1, 2, "DOSAGE"),
            (2, 3, "FORM"),
            (4, 5, "DRUG"),
            (5, 7, "STRENGTH"),
            (7, 9, "FREQUENCY"),
            (9, 12, "DURATION"),
        ],
        "0-0 1-1 2-2 3-3 4-3:.4 4-4 5-5 6-6 7-7 7-8 8-10 9-11 10-12 11-13 12-14",
        probability=0.9,
    )
    assert texts(project, item) == [
        "1",
        "comprimé",
        "paracétamol",
        "500 mg",
        "2 fois par jour",
        "pendant 7 jours",
    ]
    found = project([item], "fr")[0]
    assert all(p.score > 0.7 and p.reason == "" for p in found)


@pytest.mark.parametrize(
    "source,target,label,lang",
    [
        ("500 mg", "500 mg", "STRENGTH", "fr"),
        ("0.5 mg", "0,5 mg", "STRENGTH", "fr"),
        ("5 mcg", "5µg", "STRENGTH", "de"),
        ("1,000 IU", "1.000 IE", "STRENGTH", "de"),
        ("20", "20", "DOSAGE", "fr"),
        ("1-0-1", "1-0-1", "FREQUENCY", "de"),
        ("Lasix", "Lasix", "DRUG", "fr"),
        ("metformin", "metformine", "DRUG", "fr"),
        ("insulin glargine", "insuline glargine", "DRUG", "fr"),
    ],
)
@pytest.mark.parametrize("links", ["missing", "wrong"])
def test_copies_are_found_without_links(project, source, target, label, lang, links):
    words = f"take {source} now".split()
    n = len(source.split())
    item = make_item(
        " ".join(words), f"bar baz {target} foo", [(1, 1 + n, label)], source_lang="en"
    )
    if links == "wrong":
        item.links = [(k, 0, 0.6) for k in range(1, 1 + n)]
    assert texts(project, item, lang) == [target]
    assert project([item], lang)[0][0].score > 0.5


TWICE = "aspirin 20 mg and ramipril 20 mg"
TWICE_ENTITIES = [
    (0, 1, "DRUG"),
    (1, 3, "STRENGTH"),
    (4, 5, "DRUG"),
    (5, 7, "STRENGTH"),
]


@pytest.mark.parametrize(
    "links,expected",
    [
        # links say so
        ("0-0 1-1 2-2 4-4 5-5 6-6", [(0, 1), (1, 3), (4, 5), (5, 7)]),
        # none at all: the order decides
        ("", [(0, 1), (1, 3), (4, 5), (5, 7)]),
        # both link to the first one
        ("0-0 1-1:.8 2-2:.8 4-4 5-1:.8 6-2:.8", [(0, 1), (1, 3), (4, 5), (5, 7)]),
        # only the second one is linked
        ("5-5 6-6", [(0, 1), (1, 3), (4, 5), (5, 7)]),
    ],
)
def test_equal_strings_go_each_to_its_own_place(links, expected):
    item = make_item(TWICE, "aspirine 20 mg et ramipril 20 mg", TWICE_ENTITIES, links)
    found = candidate_projector()([item], "fr")[0]
    assert [(p.start, p.end) for p in found] == expected


def test_equal_strings_follow_swapped_links():
    item = make_item(
        TWICE,
        "ramipril 20 mg et aspirine 20 mg",
        TWICE_ENTITIES,
        "0-4 1-5 2-6 3-3 4-0 5-1 6-2",
    )
    found = candidate_projector()([item], "fr")[0]
    assert [(p.start, p.end) for p in found] == [(4, 5), (5, 7), (0, 1), (1, 3)]


def test_a_copy_lies_where_its_neighbours_went(project):
    target = "aspirine 20 mg et ramipril 20 mg"
    item = make_item(TWICE, target, [(5, 7, "STRENGTH")], "0-0 3-3 4-4")
    (found,) = project([item], "fr")[0]
    assert (found.start, found.end) == (5, 7)


def test_the_right_number_wins_against_a_link(project):
    item = make_item("x 500 mg", "50 mg y 500 mg", [(1, 3, "DOSAGE")], "0-2 1-0 2-1")
    (found,) = project([item], "fr")[0]
    assert (found.start, found.end, found.reason) == (3, 5, "")


def test_copy_explained_by_an_equal_word_elsewhere_is_not_stolen(project):
    # The dosage was lost in translation; the `2` is the translation of `twice`.
    item = make_item(
        "2 drops twice daily",
        "gouttes 2 fois par jour",
        [(0, 1, "DOSAGE"), (1, 2, "FORM"), (2, 4, "FREQUENCY")],
        "1-0 2-1 2-2 3-3 3-4",
    )
    assert texts(project, item)[1:] == ["gouttes", "2 fois par jour"]
    assert project([item], "fr")[0][0].reason in ("overlap", "lost")


def test_reordered_entities_are_both_kept(project):
    item = make_item(
        "500 mg tablets", "Tabletten zu 500 mg", [(0, 2, "STRENGTH"), (2, 3, "FORM")]
    )
    item.links = [(0, 2, 0.9), (1, 3, 0.9), (2, 0, 0.9), (2, 1, 0.3)]
    assert texts(project, item, "de") == ["500 mg", "Tabletten"]


def test_unlinked_inner_words_are_filled(project):
    item = make_item("twice daily", "2 fois par jour", [(0, 2, "FREQUENCY")], "0-0 1-3")
    assert texts(project, item) == ["2 fois par jour"]


def test_prepositions_join_expressions_of_time(project):
    item = make_item("1 tablet daily", "1 comprimé par jour", [(2, 3, "FREQUENCY")])
    item.links = [(0, 0, 0.9), (1, 1, 0.9), (2, 2, 0.2), (2, 3, 0.9)]
    assert texts(project, item) == ["par jour"]


def test_long_frequency(project):
    source = "one in the morning and one in the evening before each of the meals"
    target = "un le matin et un le soir avant chacun des repas"
    links = "0-0 1-1 2-1 3-2 4-3 5-4 6-5 7-5 8-6 9-7 10-8 11-9 12-9 13-10"
    item = make_item(
        f"take {source} .", f"prendre {target} .", [(1, 15, "FREQUENCY")], "0-0"
    )
    for pair in links.split():
        s, t = map(int, pair.split("-"))
        item.links.append((s + 1, t + 1, 0.8))
    assert texts(project, item) == [target]


def test_long_span_with_few_links_is_filled(project):
    target = "alle vier Stunden bei Bedarf in der Nacht und am ganzen Tag"
    source = "every four hours as needed during the night and all day long"
    item = make_item(source, target, [(0, 12, "FREQUENCY")], "0-0 11-11")
    assert texts(project, item, "de") == [target]


@pytest.mark.parametrize("label", ["STRENGTH", "DOSAGE", "strength"])
@pytest.mark.parametrize(
    "target,reason", [("50 mg", "numbers"), ("500 g", "units"), ("500 mg", "")]
)
def test_wrong_numbers_are_doubtful(project, label, target, reason):
    item = make_item("x 500 mg", f"y {target}", [(1, 3, label)], "0-0 1-1 2-2")
    (found,) = project([item], "fr")[0]
    assert (found.start, found.end) == (1, 3)
    assert found.reason == reason
    assert (found.score <= 0.3) == bool(reason)


def test_number_words_are_numbers(project):
    item = make_item("two tablets", "2 comprimés", [(0, 1, "DOSAGE")], "0-0 1-1")
    (found,) = project([item], "fr")[0]
    assert (found.reason, found.end) == ("", 1)


@pytest.mark.parametrize("links", ["", "0-0"])
def test_number_words_are_copies(project, links):
    item = make_item("three drops", "trois gouttes", [(0, 1, "DOSAGE")], links)
    assert texts(project, item) == ["trois"]


def test_an_article_is_a_dose(project):
    item = make_item("one tablet", "un comprimé", [(0, 1, "DOSAGE")], "0-0 1-1")
    assert texts(project, item) == ["un"]


def test_a_copied_word_does_not_win_against_the_whole_name(project):
    item = make_item(
        "chlorpheniramine XR now",
        "chlorphénamine LP maintenant",
        [(0, 2, "DRUG")],
        "0-0 1-1 2-2",
        probability=0.8,
    )
    assert texts(project, item) == ["chlorphénamine LP"]


def test_swapped_links_do_not_count_a_token_for_two_words(project):
    item = make_item("thai menu", "menu de thai", [(0, 2, "X")], "0-0 1-2")
    assert texts(project, item) == ["menu de thai"]


def test_numbers_of_other_labels_are_free(project):
    item = make_item("twice", "1 fois", [(0, 1, "FREQUENCY")], "0-0 0-1")
    assert project([item], "fr")[0][0].reason == ""


def test_lost_entity_is_returned(project):
    item = make_item("aspirin now", "rien du tout", [(0, 1, "DRUG")], "1-0")
    (found,) = project([item], "fr")[0]
    assert (found.start, found.end, found.score) == (-1, -1, 0.0)
    assert (found.reason, found.method) == ("lost", "")


def test_only_a_function_word_is_no_drug(project):
    item = make_item("aspirin now", "de la", [(0, 1, "DRUG")], "0-0")
    assert project([item], "fr")[0][0].reason == "lost"


def test_method_names_the_evidence(project):
    item = make_item(
        "daily Lasix Zocor",
        "quotidien Lasix Zocor",
        [(0, 1, "FREQUENCY"), (1, 2, "DRUG"), (2, 3, "DRUG")],
        "0-0 1-1",
    )
    found = project([item], "fr")[0]
    assert [p.method for p in found] == ["links", "links+surface", "surface"]


def test_no_span_crosses_a_sentence_pair(project):
    item = make_item(
        "Lasix . Zocor daily",
        "Zocor . Lasix quotidien",
        [(0, 1, "DRUG"), (2, 3, "DRUG"), (1, 3, "X")],
        "0-2 2-0 1-1 2-2",
        blocks=[(0, 2, 0, 2), (2, 4, 2, 4)],
    )
    lost, shifted, crossing = project([item], "fr")[0]
    assert lost.reason == "lost"
    assert shifted.start in (-1, 2)
    assert crossing.reason in ("crossing", "overlap", "lost")
    item.entities = [SourceEntity(1, 3, "X")]
    (crossing,) = project([item], "fr")[0]
    assert crossing.reason in ("crossing", "lost")


def test_entity_outside_every_sentence_pair(project):
    item = make_item("a b", "a b", [(1, 2, "X")], "1-1", blocks=[(0, 1, 0, 2)])
    assert project([item], "fr")[0][0].reason == "outside"


def test_no_entities_and_no_words(project):
    assert project([], "fr") == []
    assert project([ProjectionInput([], [], [])], "fr") == [[]]
    item = ProjectionInput(["a"], [], [SourceEntity(0, 1, "X")])
    assert project([item], "fr")[0][0].reason == "lost"


def test_entity_over_the_whole_text(project):
    item = make_item("a b c", "x y z", [(0, 3, "X")], "0-0 1-1 2-2")
    assert texts(project, item) == ["x y z"]


@pytest.mark.parametrize(
    "candidates",
    [
        aligned_subrange_candidates(),
        aligned_ngram_candidates(),
        ngram_candidates(),
        suggested_candidates(build_ngram_suggester([1, 2])),
    ],
)
@pytest.mark.parametrize("score", ["fused", "alignment"])
def test_all_kinds_of_candidates_agree_on_clear_cases(candidates, score):
    item = make_item(
        "take 20 mg daily now",
        "prendre 20 mg par jour maintenant",
        [(1, 3, "STRENGTH"), (3, 4, "FREQUENCY")],
        "0-0 1-1 2-2 3-3 3-4 4-5",
    )
    scores = {"fused": fused_score(), "alignment": alignment_score()}
    project = candidate_projector(candidates=candidates, scores={score: scores[score]})
    assert texts(project, item) == ["20 mg", "par jour"]


def without(**settings):
    return candidate_projector(scores={"fused": fused_score(**settings)})


def test_settings_switch_parts_off():
    item = make_item("Lasix", "du Lasix", [(0, 1, "DRUG")], "0-0 0-1")
    plain = candidate_projector(
        edges=False, scores={"fused": fused_score(surface=False)}
    )
    assert texts(plain, item) == ["du Lasix"]
    assert texts(without(surface=False), item) == ["Lasix"]
    item.links = []
    assert texts(without(surface=False), item) == [None]
    weak = make_item("daily x", "jour y", [(0, 1, "X")], "0-0:.4")
    links = {"lexicon": None, "neighbours": 0.0}
    assert texts(without(min_probability=0.5, **links), weak) == [None]
    assert texts(candidate_projector(min_score=0.6), weak) == [None]
    assert candidate_projector(min_score=0.6)([weak], "fr")[0][0].reason == "weak"
    assert texts(candidate_projector(), weak) == ["jour"]


def test_time_limit_is_a_reason_not_an_error():
    from spacy_xner.projectors.builders import exact_assignment

    item = make_item(
        "a b c",
        "x y",
        [(0, 1, "A"), (1, 2, "B"), (2, 3, "C")],
        "0-0 1-0 1-1 2-1 0-1 2-0",
    )
    assigner = exact_assignment(time_limit=0.0, max_states=0)
    found = candidate_projector(assignment=assigner)([item], "fr")[0]
    assert {p.reason for p in found if p.start >= 0} == {"time_limit"}
    assert {p.reason for p in found if p.start < 0} == {"overlap"}


# What the tables of the language are for, on whole sentences.
EDGES = [
    # compounds: two words become one, and neighbours stay out
    ("take pain tablets now", "nimm Schmerztabletten jetzt", "de", (1, 3, "FORM"),
     "1-1 2-1", "Schmerztabletten"),
    ("a saline infusion daily", "täglich Kochsalzinfusion geben", "de",
     (1, 3, "FORM"), "1-1 2-1 3-0", "Kochsalzinfusion"),
    ("the Cohesion Fund supports", "der Kohäsionsfonds gefördert wird", "de",
     (1, 3, "ORG"), "1-1 2-2:.5 3-2", "Kohäsionsfonds"),
    ("the PSE Group said", "die PSE-Fraktion sagte", "de", (1, 3, "ORG"), "2-1",
     "PSE-Fraktion"),
    # articles, elision, contraction
    ("the Netherlands pay", "zahlen den Niederlanden", "de", (1, 2, "LOC"),
     "1-1 1-2 2-0", "Niederlanden"),
    ("of ibuprofen daily", "d' ibuprofène chaque", "fr", (1, 2, "DRUG"),
     "0-0 1-0 1-1", "ibuprofène"),
    ("of the vitamin D", "de la vitamine D", "fr", (2, 4, "DRUG"),
     "0-0 1-1 2-1 2-2 3-3", "vitamine D"),
    ("of the European Union", "du l’ Union européenne", "fr", (2, 4, "ORG"),
     "0-0 2-3 3-1 3-2", "Union européenne"),
    # names that are the same on both sides
    ("visit Sri Lanka now", "besucht jetzt Sri Lanka", "de", (1, 3, "LOC"), "0-0 3-1",
     "Sri Lanka"),
    ("the ISO 9002 norm", "die Norm ISO 9002", "de", (1, 3, "MISC"), "3-1", "ISO 9002"),
    ("Mr von Wogau said", "sagte Herr von Wogau", "de", (1, 3, "PER"),
     "0-1 1-2 2-3 3-0", "von Wogau"),
    # hyphens, decimal commas and thin spaces
    ("co-trimoxazole 0.5 mg", "Co-Trimoxazol 0,5 mg", "de", (1, 3, "STRENGTH"),
     "0-0 1-1", "0,5 mg"),
    ("heparin 5,000 IU", "héparine 5 000 UI", "fr", (1, 3, "STRENGTH"), "0-0 1-1 2-3",
     "5 000 UI"),
    ("heparin 5,000 IU", "Heparin 5\u202f000 IE", "de", (1, 3, "STRENGTH"), "0-0",
     "5\u202f000 IE"),
    # what the annotator kept: articles, periods, dashes, brackets, whole sentences
    ("see the final report .", "siehe den Abschlussbericht .", "de", (1, 5, "TAG"),
     "0-0 2-2 3-2 4-3", "den Abschlussbericht ."),
    ("- EUR 12,50 ( limit ) ;", "— 12,50 EUR ( Grenze ) ,", "de", (0, 7, "TAG"),
     "1-2 2-1 4-4", "— 12,50 EUR ( Grenze ) ,"),
    ("Reports cover all of Africa .", "Die Berichte erstrecken sich auf Afrika .",
     "de", (0, 6, "TAG"), "0-1 4-5 5-6", "Die Berichte erstrecken sich auf Afrika ."),
    ("take 2 tablets daily .", "nimm 2 Tabletten täglich .", "de",
     (3, 5, "FREQUENCY"), "1-1 2-2 3-3 4-4", "täglich"),
    ("1 tablet each evening", "Prendre 1 comprimé chaque soir", "fr",
     (0, 4, "FREQUENCY"), "0-1 1-2 2-3 3-4", "1 comprimé chaque soir"),
]  # fmt: skip


@pytest.mark.parametrize("source,target,lang,entity,links,expected", EDGES)
def test_spans_end_on_sensible_edges(
    project, source, target, lang, entity, links, expected
):
    item = make_item(source, target, [entity], links)
    item.target_words = target.split(" ")
    item.links = [link for link in item.links if link[1] < len(item.target_words)]
    assert texts(project, item, lang) == [expected]
