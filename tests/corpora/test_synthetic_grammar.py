from typing import Any, Iterator, Set, Tuple
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.corpora.synthetic import (
    discharge,
    figures,
    fragments,
    gp,
    medication,
    negatives,
    phrases,
    prescription,
    schedules,
    tables,
)
from spacy_xner.corpora.synthetic.lexicon import (
    DrugMaker,
    Form,
    FormValue,
    Name,
    invent_inn,
    load_names,
    load_table,
)
from spacy_xner.corpora.synthetic.model import (
    Agree,
    Builder,
    Choice,
    Mark,
    Pool,
    Slot,
    Template,
    parse,
    read_pool,
)
from spacy_xner.corpora.synthetic.notes import (
    complaints,
    courses,
    dialogue,
    findings,
    history,
    hospital_course,
    medications,
    plan,
    procedures,
    shorthand,
    specialties,
    treatment,
)
from spacy_xner.corpora.synthetic.numbers import (
    Number,
    format_date,
    format_number,
    format_time,
    is_plural,
)

MODULES = (
    discharge,
    figures,
    fragments,
    gp,
    medication,
    negatives,
    phrases,
    prescription,
    schedules,
    tables,
    complaints,
    courses,
    dialogue,
    findings,
    history,
    hospital_course,
    medications,
    plan,
    procedures,
    shorthand,
    specialties,
    treatment,
)
POOLS = [
    (f"{module.__name__.split('.')[-1]}.{name}", value)
    for module in MODULES
    for name, value in sorted(vars(module).items())
    if isinstance(value, Pool)
]
ENTITY_SLOTS = [
    "drug",
    "strength",
    "bare",
    "form",
    "dform",
    "tform",
    "freq",
    "prn",
    "times",
    "every",
    "tod",
    "meals",
    "week",
    "dur",
    "qsp",
    "scheme",
    "class",
    "dose",
    "compound",
    "product",
    "sig",
    "line",
]


def emit(value: Any, lang: int, modifier: str = "") -> str:
    out = Builder()
    value.emit(out, lang, modifier, "key")
    return "".join(out.pieces)


def walk(nodes: Tuple[Any, ...]) -> Iterator[Any]:
    """Give every node, those inside of others too."""
    for node in nodes:
        yield node
        if isinstance(node, Mark):
            yield from walk(node.nodes)
        elif isinstance(node, (Choice, Agree)):
            for option in node.options:
                yield from walk(option)


def entities(nodes: Tuple[Any, ...]) -> Set[str]:
    """Collect what becomes an entity, whatever alternatives are taken."""
    return set(_entities(nodes))


def _entities(nodes: Tuple[Any, ...]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Slot) and node.name in ENTITY_SLOTS:
            yield f"{node.name}{node.instance}{node.mention}"
        elif isinstance(node, Mark):
            if node.label:
                yield f"{node.key}:{node.label}"
            yield from _entities(node.nodes)
        elif isinstance(node, Choice):
            sides = [entities(option) for option in node.options]
            assert all(side == sides[0] for side in sides), node
            yield from sides[0]


@pytest.mark.parametrize("name,pool", POOLS, ids=[name for name, _ in POOLS])
def test_sides_of_a_template_name_the_same_entities(name, pool):
    for template in pool.templates:
        english, french, german = (entities(side) for side in template.sides)
        assert english == french == german, template.source


@pytest.mark.parametrize("name,pool", POOLS, ids=[name for name, _ in POOLS])
def test_shared_choices_have_as_many_options_on_all_sides(name, pool):
    for template in pool.templates:
        sizes = [
            {
                (node.key, len(node.options))
                for node in walk(side)
                if isinstance(node, Choice) and node.key and node.key != "g"
            }
            for side in template.sides
        ]
        assert sizes[0] == sizes[1] == sizes[2], template.source


def test_there_are_many_templates():
    count = sum(len(pool.templates) for _, pool in POOLS)
    assert count >= 4200
    assert sum(map(len, medication.FORMS.values())) >= 60


def test_parse_reads_the_notation():
    assert parse("a {drug2'.le} [F:x] <b|@> {n?s|p}") == (
        "a ",
        Slot("drug", "2", "'", "le"),
        " ",
        Mark("F", "FREQUENCY", ("x",)),
        " ",
        Choice(None, (("b",), ("@",))),
        " ",
        parse("{n?s|p}")[0],
    )


@pytest.mark.parametrize("source", ["a {drug", "[F:x", "<a|b", "a} b", "[F:{x] }"])
def test_parse_refuses_unbalanced_brackets(source):
    with pytest.raises(ValueError, match="E801"):
        parse(source)


def test_read_pool_reads_settings_and_single_lines():
    pool = read_pool("# 2.5 kinds=solid,drops n=1,3..5,0.5\n{n} a\n{n} b\n{n} c\n\nx")
    first, second = pool.templates
    assert first.weight == 2.5
    assert first.kinds == ("solid", "drops")
    assert first.variables == {"n": (1, 3, 4, 5, 0.5)}
    assert second.source == ("x", "x", "x")


def test_read_pool_refuses_two_lines():
    with pytest.raises(ValueError, match="E805"):
        read_pool("one\ntwo")


def test_pool_draws_by_kind():
    pool = Pool([Template("a", "a", "a", kinds=("drops",)), Template("b", "b", "b")])
    drawn = {pool.draw(Random(seed), "solid").source[0] for seed in range(20)}
    assert drawn == {"b"}


def test_builder_joins_blanks_and_periods():
    out = Builder()
    for text in ("a ", " b.", ".", " c"):
        out.write(text)
    assert "".join(out.pieces) == "a b. c"
    assert out.position == len("a b. c")


@given(st.integers(0, 10**7), st.sampled_from((0, 1, 2)))
def test_format_number_keeps_the_digits(value, lang):
    text = format_number(value, lang)
    assert int("".join(char for char in text if char.isdigit())) == value


@pytest.mark.parametrize(
    "value,texts",
    [
        (14000, ("14,000", "14 000", "14.000")),
        (47.5, ("47.5", "47,5", "47,5")),
        (0.005, ("0.005", "0,005", "0,005")),
        (500, ("500", "500", "500")),
    ],
)
def test_format_number_by_language(value, texts):
    assert tuple(format_number(value, lang) for lang in range(3)) == texts


@pytest.mark.parametrize(
    "value,plural", [(0.5, (0, 0, 0)), (1, (0, 0, 0)), (1.5, (1, 0, 1)), (2, (1, 1, 1))]
)
def test_plural_by_language(value, plural):
    assert tuple(is_plural(value, lang) for lang in range(3)) == plural


def test_number_words_inflect():
    one = Number(1, spelled=True)
    assert [one.text(lang, "af") for lang in range(3)] == ["one", "une", "eine"]
    assert one.text(2, "am") == "einen"
    assert Number(2).text(1, "a") == "2"


def test_dates_and_times():
    assert format_date(1, 3, 2024, 3) == (
        "March 1, 2024",
        "1er mars 2024",
        "1. März 2024",
    )
    assert format_date(9, 3, 2024, 0) == ("03/09/2024", "09/03/2024", "09.03.2024")
    assert format_time(19, 30, 0) == ("7:30 pm", "19 h 30", "19:30 Uhr")
    assert format_time(7, 0, 1) == ("7am", "7h", "7 Uhr")


@pytest.mark.parametrize(
    "french,gender,modifier,expected",
    [
        ("ibuprofène", "m", "de", "d'ibuprofène"),
        ("paracétamol", "m", "de", "de paracétamol"),
        ("aspirine", "f", "du", "de l'aspirine"),
        ("morphine", "f", "du", "de la morphine"),
        ("héparine", "f", "le", "l'héparine"),
        ("ramipril", "m", "au", "au ramipril"),
    ],
)
def test_french_articles(french, gender, modifier, expected):
    name = Name(("x", french, "X"), fr_gender=gender)
    assert emit(name, 1, modifier) == expected


@pytest.mark.parametrize(
    "german,gender,modifier,expected",
    [
        ("arterielle Hypertonie", "f", "bei", "arterieller Hypertonie"),
        ("akuter Myokardinfarkt", "m", "wegen", "akutem Myokardinfarkt"),
        ("akutes Nierenversagen", "n", "nom", "das akute Nierenversagen"),
        ("linkes Knie", "n", "dat", "dem linken Knie"),
        ("Kardiologe", "m", "einen", "einen Kardiologen"),
    ],
)
def test_german_inflection(german, gender, modifier, expected):
    name = Name(("x", "x", german), de_gender=gender)
    assert emit(name, 2, modifier) == expected


def test_german_dative_plural():
    name = Name(("x", "x", "Statine"), numbers=("pl", "pl", "pl"))
    assert emit(name, 2, "bei") == "Statinen"


def test_article_stays_outside_the_entity():
    out = Builder()
    Name(("x", "aspirine", "X"), fr_gender="f", label="DRUG").emit(out, 1, "du", "k")
    assert out.marks == [("k", "DRUG", 5, 13)]


def test_form_agrees_with_its_count():
    form = Form("tablet;tablets;comprimé;comprimés;m;Tablette;Tabletten;f")
    one, two = FormValue(form, Number(1)), FormValue(form, Number(2))
    assert [emit(one, lang) for lang in range(3)] == ["tablet", "comprimé", "Tablette"]
    assert [emit(two, lang) for lang in range(3)] == [
        "tablets",
        "comprimés",
        "Tabletten",
    ]


@given(st.integers(0, 10**6))
def test_invented_names_look_like_their_language(seed):
    english, french, german = invent_inn(Random(seed))
    assert english.isalpha() and english.islower() and len(english) >= 5
    assert german[0].isupper()
    assert english[:2].replace("e", "é") == french[:2].replace("e", "é")


def test_names_come_from_all_sources():
    maker = DrugMaker(Random(3))
    drawn = [maker.single() for _ in range(2000)]
    real = {row["en"] for row in load_table("drugs")}
    brands = {row["name"] for row in load_table("brands")}
    share = sum(names[0] in real for names, _ in drawn) / len(drawn)
    assert 0.4 < share < 0.65
    assert 0.15 < sum(names[0] in brands for names, _ in drawn) / len(drawn) < 0.4


def test_missing_lexicon_is_reported():
    with pytest.raises(ValueError, match="E802"):
        load_names("no_such_table")
