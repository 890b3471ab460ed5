import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.doses import (
    KINDS,
    SEVERITIES,
    DoseEntity,
    DoseWarning,
    SourceSpan,
    check_doses,
)

from .util import LABELS, check, kinds_of, parse

FINE = [
    (
        "de",
        "[D:Metoprolol] [S:47,5 mg] [F:1-0-1], [D:Ibuprofen] [S:400 mg] [F:3x tgl.]",
    ),
    ("de", "[D:Dekristol] [S:20.000 I.E.] [A:1] [O:Kapsel] [F:alle 2 Wochen]"),
    ("de", "[D:Metformin] [S:1.000 mg] [F:1-0-1]"),
    ("de", "[D:Candesartan/HCT] [S:16/12,5 mg] [O:Tabletten] [F:1-0-0]"),
    ("de", "[D:Insulin glargin] [F:0-0-0-14] Einheiten"),
    ("de", "[D:Novaminsulfon] [S:500 mg/ml] [O:Tropfen], [A:30] [O:Tropfen]"),
    ("de", "[A:500 mg] [D:Aspisol] und [A:5000 I.E.] [D:Heparin] i.v."),
    ("de", "[D:Zopiclon] [S:7,5 mg] [A:½] [O:Tbl.] [F:zur Nacht]"),
    ("de", "[D:Fentanyl] [O:Pflaster] [S:25 µg/h], Wechsel [F:alle 3 Tage]"),
    (
        "de",
        "[D:Ramipril] [S:5 mg] [F:1-0-0], erhöht auf [D:Ramipril] [S:10 mg] [F:1-0-0]",
    ),
    ("de", "[D:Prednisolon] [S:50 mg], dann [D:Prednisolon] [S:5 mg]"),
    ("de", "[D:L-Thyroxin] [S:100 µg] [F:Mo-Fr], [D:L-Thyroxin] [S:125 µg] [F:Sa-So]"),
    ("fr", "[D:Bisoprolol] [S:2,5 mg] [O:cpr] [A:1] [F:le matin], [U:QSP 3 mois]"),
    ("fr", "[D:Uvedose] [S:100 000 UI] : [A:1] [O:ampoule] [F:tous les 3 mois]."),
    ("fr", "[D:paracétamol] [F:4x][A:1g][F:/j] IV [U:x 2j]"),
    ("fr", "[D:Diprosone] [O:crème] [A:1 application] [F:le soir]"),
    ("fr", "[D:Lexomil] : [A:1/4] de [O:comprimé] [F:le soir]"),
    ("fr", "[D:Nasonex] : [A:une] [O:crème]"),
    ("fr", "[D:Augmentin] [A:1 g] [F:3 fois par jour] [U:pendant 8 jours]."),
    ("fr", "Elle a reçu [A:500 mg] d'[D:aspirine]."),
    ("fr", "[D:Furosémide] [A:1000 ml]"),
    ("en", "[D:Amoxicillin] [S:400 mg/5 mL] [O:oral suspension]: give [A:7.5 mL]"),
    ("en", "[D:Metformin] [S:1,000 mg] [F:twice daily]"),
    ("en", "[D:Zosyn] [S:3.375 g] IV [F:every 6 hours]"),
    ("en", "[D:Bactrim] [S:400/80] [F:daily]"),
    ("en", "Apply [D:Retin-A] [S:0.1%] [O:gel]"),
    ("en", "It was increased to [S:22.5 mg] [F:per week]."),
    ("en", "[A:4 mg] of [D:morphine] and [A:4 mg] of [D:Zofran]."),
    ("xx", "[D:Metoprolol] [S:1.000 mg] [F:1-0-1]"),
]

ODD = [
    ("cut_number", "de", "[D:Metoprolol] 47,[S:5 mg]", "47,5 mg"),
    ("cut_number", "fr", "[D:Uvedose] 100 [S:000 UI]", "100 000 UI"),
    ("cut_number", "fr", "[D:Madopar] [S:62],5 mg", "62,5"),
    ("cut_number", "en", "[A:1]-2 tabs of [D:aspirin]", "1-2"),
    ("cut_number", "en", "[D:Lexotan] 1/[A:2] [O:tab]", "1/2"),
    ("cut_number", "fr", "[D:Lexomil] [A:1]½ [O:cp]", "1½"),
    ("cut_unit", "en", "[D:Amoxicillin] [S:400 mg]/5 mL", "400 mg/5 mL"),
    ("cut_unit", "de", "[D:Docetaxel] [A:75 mg]/m²", "75 mg/m²"),
    ("cut_unit", "de", "[D:Ramipril] [S:5] mg", "5 mg"),
    ("cut_unit", "de", "[D:Ramipril] [S:5 m]g", "5 mg"),
    ("naked_decimal", "en", "[D:Colchicine] .[S:6 mg]", ".6 mg"),
    ("unreadable_number", "de", "[D:Metformin] [S:5OO mg]", ""),
    ("unreadable_number", "fr", "[D:Doliprane] [S:l000 mg]", ""),
    ("unreadable_number", "fr", "[D:Doliprane] [S:1O mg]", ""),
    ("unreadable_number", "fr", "[D:Augmentin] [A:l g] [F:3x/j]", ""),
    ("missing_number", "de", "[D:Metformin] [S:mg]", ""),
    ("missing_unit", "de", "[D:ASS] [S:100] [F:0-1-0]", ""),
    ("missing_unit", "fr", "[D:paracétamol] [A:500] [F:3x/j]", ""),
    ("separator", "de", "[D:Famotinzol] [S:1.000 mg]", "1 or 1000"),
    ("separator", "fr", "[D:Famotinzol] [S:1.500 mg]", "1.5 or 1500"),
    ("separator", "de", "[D:Metformin] [S:1,000 mg]", "1 or 1000"),
    ("separator", "de", "[D:Ramipril] [S:2.500 mg]", "2.5 or 2500"),
    ("separator", "de", "[D:Dekristol] [S:20,000 I.E.]", "20 or 20000"),
    ("separator", "en", "[D:heparin] [S:5.000 units]", "5 or 5000"),
    ("decimal_mark", "de", "[D:Lorazepam] [S:0.5 mg]", "0,5"),
    ("decimal_mark", "en", "[D:lorazepam] [S:0,5 mg]", "0.5"),
    ("decimal_mark", "fr", "[D:Penicillinate] [A:1 000.5 UI]", "1 000,5"),
    ("trailing_zero", "en", "[D:warfarin] [S:5.0 mg]", "5"),
    ("implausible_amount", "de", "[D:L-Thyroxin] [S:75 mg]", "0.005–0.4 mg"),
    ("implausible_amount", "fr", "[D:digoxine] [A:25 mg]", "0.02–1.5 mg"),
    ("implausible_amount", "fr", "[D:Zzz] [S:500 g]", "0.001–250 g"),
    ("implausible_amount", "de", "[D:Zzz] [S:70 kg]", "0–0.25 kg"),
    ("implausible_count", "fr", "[D:Diprosone] [A:2] [O:crème]", "crème"),
    ("implausible_count", "de", "[D:Zzz] [A:zwei] [O:Augensalben]", "Augensalben"),
    ("implausible_count", "en", "[D:Zzz] [A:0.3] [O:tablets]", "tablets"),
    ("implausible_count", "de", "[D:Zzz] [A:½] [O:Kapsel]", "Kapsel"),
    ("implausible_unit", "fr", "[D:Zzz] [S:500 ml], [O:comprimé]", "comprimé"),
    ("implausible_unit", "de", "[D:Zzz] [O:Tbl.] [S:5 %]", "Tbl."),
    ("impossible_schedule", "de", "[D:Zzz] [F:0-0-0]", ""),
    ("impossible_schedule", "fr", "[D:Zzz] [U:pendant 0 jours]", ""),
    ("strength_without_drug", "fr", "[S:500 mg], [A:1] [O:cp] [F:le soir]", ""),
    (
        "contradiction",
        "de",
        "- [D:Xamol] [S:5 mg] [F:1-0-0]\n- [D:Yamol] [S:3 mg] [F:1-0-0]\n"
        "- [D:Xamol] [S:8 mg] [F:1-0-0]",
        "5 mg",
    ),
    ("tenfold", "fr", "[D:Xamol] [S:25 mg] ; [D:Xamol] [S:250 mg]", "25 mg"),
    ("tenfold", "de", "[D:Xamol] [S:25 µg]. [D:XAMOL] [S:25 mg]", "25 µg"),
    ("tenfold", "en", "[D:Xamol] [S:0.1 g], [D:xamol] [S:10 mg]", "0.1 g"),
]


@pytest.mark.parametrize("lang,marked", FINE)
def test_nothing_to_warn_of(lang, marked):
    assert check(marked, lang) == []


@pytest.mark.parametrize("kind,lang,marked,expected", ODD)
def test_what_is_odd_is_found(kind, lang, marked, expected):
    text, entities = parse(marked)
    (warning,) = check(marked, lang)
    assert (warning.kind, warning.expected) == (kind, expected)
    assert warning.severity == SEVERITIES[kind]
    assert text[warning.start : warning.end] in [entity.text for entity in entities]
    assert warning.found in text or warning.found in marked.replace("[", "")
    assert warning.message


def test_every_kind_is_tested():
    tested = {kind for kind, *_ in ODD} | {"source_numbers", "source_units"}
    assert tested == set(KINDS) == set(SEVERITIES)


SOURCE = [SourceSpan(10, 16, "STRENGTH", "500 mg", "en")]


@pytest.mark.parametrize(
    "marked,kinds",
    [
        ("Metformin [S:500 mg]", []),
        ("Metformin [S:0,5 g ]", ["source_numbers", "source_units"]),
        ("Metformin [S:50 mg ]", ["source_numbers"]),
        ("Metformin [S:500 g]", ["source_units"]),
    ],
)
def test_projected_amounts_are_compared_with_their_source(marked, kinds):
    only = frozenset(("source_numbers", "source_units"))
    found = check(marked, sources=SOURCE, only=only)
    assert [warning.kind for warning in found] == kinds
    assert all(warning.expected == "500 mg" for warning in found)


@pytest.mark.parametrize(
    "amount,kinds",
    [
        ("[S:1.000 mg]", []),
        ("[A:zwei] Tabletten", []),
        ("[A:3] Tabletten", ["source_numbers"]),
        ("[S:1.000 µg]", ["source_units"]),
    ],
)
def test_other_amounts_are_compared_with_their_source_sentence(amount, kinds):
    only = frozenset(("source_numbers", "source_units"))
    sentence = SourceSpan(0, 40, "", "Metformin 1,000 mg, two tablets", "en")
    marked = f"Nehmen Sie Metformin, {amount}"
    assert kinds_of(marked, sources=[sentence], only=only) == kinds


def test_long_sentences_are_quoted_in_part():
    sentence = SourceSpan(0, 40, "", "word " * 40, "en")
    (warning,) = check("[A:7] Hub", sources=[sentence])
    assert warning.expected.endswith("…") and len(warning.expected) == 80


def test_a_mark_can_be_chosen():
    marked = "[D:Lorazepam] [S:0.5 mg], [D:Digoxin] [S:0,25 mg]"
    assert kinds_of(marked) == ["decimal_mark"]
    assert [w.found for w in check(marked)] == ["0.5"]
    assert [w.found for w in check(marked, decimal_mark=".")] == ["0,25"]
    assert kinds_of(marked, decimal_mark="any") == []


def test_kinds_can_be_chosen():
    marked = "[D:ASS] [S:100] [F:0-0-0]"
    assert kinds_of(marked) == ["missing_unit", "impossible_schedule"]
    assert kinds_of(marked, only=frozenset(("impossible_schedule",))) == [
        "impossible_schedule"
    ]


def test_a_taper_is_no_slip():
    steps = [50, 40, 20, 10, 5]
    marked = ", ".join(f"[D:Prednisolon] [S:{step} mg]" for step in steps)
    assert kinds_of(marked) == []


def test_warnings_are_json():
    (warning,) = check("[D:ASS] [S:100]")
    assert warning.to_dict() == {
        "kind": "missing_unit",
        "severity": "low",
        "start": 4,
        "end": 7,
        "label": "STRENGTH",
        "found": "100",
        "expected": "",
        "message": "'100' has no unit.",
    }
    assert DoseWarning(**warning.to_dict()) == warning  # type: ignore[arg-type]


@given(st.text(alphabet="0123456789.,/-½ mgµlOoIE%abc\n", max_size=60), st.data())
def test_any_entities_can_be_checked(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    entities = [
        DoseEntity(
            start,
            end,
            data.draw(st.sampled_from(list(LABELS.values()))),
            text[start:end],
        )
        for start, end in zip(cuts[::2], cuts[1::2])
    ]
    lang = data.draw(st.sampled_from(["en", "fr", "de", "xx"]))
    for warning in check_doses(text, entities, lang=lang):
        assert warning.kind in KINDS
        assert (warning.start, warning.end, warning.label) in {e[:3] for e in entities}


@given(st.lists(st.sampled_from([pair for _, pair in FINE]), max_size=3, unique=True))
def test_blank_lines_part_texts(parts):
    found = kinds_of("\n\n".join(parts), "xx")
    assert "contradiction" not in found
