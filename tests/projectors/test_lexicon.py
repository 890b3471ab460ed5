import gzip

import pytest

from spacy_xner.projectors.builders import candidate_projector, fused_score
from spacy_xner.projectors.lexicon import (
    Lexicon,
    build_lexicon,
    content_form,
    learn_lexicon,
    write_lexicon,
)
from spacy_xner.projectors.types import ProjectionInput

ENTRIES = [("list", "liste", 0.6), ("list", "karte", 0.8), ("wine", "vin", 0.5)]


def corpus():
    pairs = [
        ("the wine list .", "la carte des vins .", [(1, 3), (2, 1)]),
        ("a wine list", "une carte des vins", [(1, 3), (2, 1)]),
        ("a list", "une liste", [(1, 1), (0, 0)]),
        ("Wine ,", "vins ,", [(0, 0), (1, 1)]),
    ]
    return [
        ProjectionInput(
            source.split(),
            target.split(),
            [],
            [(s, t, 1.0) for s, t in links],
            source_lang="en",
        )
        for source, target, links in pairs
    ]


def test_what_is_linked_often_is_a_translation():
    learnt = {(s, t): v for s, t, v in learn_lexicon(corpus(), "fr")}
    assert learnt[("wine", "vins")] == pytest.approx(2 / 3)
    assert learnt[("list", "carte")] == pytest.approx((1 / 3 * 1 / 2) ** 0.5)
    # Once is chance; function words and punctuation are no entries.
    assert set(learnt) == {("wine", "vins"), ("list", "carte")}


def test_probabilities_are_summed():
    items = corpus()
    for item in items:
        item.links = [(s, t, 0.5) for s, t, _ in item.links]
    assert learn_lexicon(items, "fr") == []
    assert learn_lexicon(items, "fr", min_count=1.4) == [
        ("wine", "vins", pytest.approx(1 / 6))
    ]
    assert learn_lexicon([], "fr") == []


@pytest.mark.parametrize(
    "word,lang,expected",
    [
        ("Café,", "fr", "cafe"),
        ("the", "en", ""),
        ("The", "en", ""),
        ("500", "en", ""),
        (".", "en", ""),
        ("PSE-Fraktion", "de", "pse-fraktion"),
    ],
)
def test_content_form(word, lang, expected):
    assert content_form(word, lang) == expected


def test_a_table_serves_both_directions():
    lexicon = Lexicon({"en-de": ENTRIES})
    assert lexicon.translations("en", "de")["list"] == [("karte", 0.8), ("liste", 0.6)]
    assert lexicon.translations("de", "en")["karte"] == [("list", 0.8)]
    assert lexicon.translations("en", "fr") == {}


def test_only_the_best_translations_are_kept():
    lexicon = Lexicon({"en-de": [("a", f"b{k}", k / 10) for k in range(10)]})
    assert [b for b, _ in lexicon.translations("en", "de")["a"]] == [
        f"b{k}" for k in (9, 8, 7, 6, 5, 4)
    ]


def test_entries_can_be_added():
    lexicon = Lexicon()
    assert lexicon.translations("en", "de") == {}
    lexicon.add("en-de", ENTRIES)
    lexicon.add("en-de", [("wine", "vin", 0.9)])
    assert lexicon.translations("en", "de")["wine"] == [("vin", 0.9)]


def test_files_and_folders(tmp_path):
    path = tmp_path / "en-de.tsv.gz"
    write_lexicon(path, ENTRIES, notes=["from nowhere"])
    data = path.read_bytes()
    write_lexicon(path, ENTRIES[::-1], notes=["from nowhere"])
    assert path.read_bytes() == data
    assert (
        gzip.decompress(data).decode().startswith("# from nowhere\nlist\tkarte\t0.80")
    )
    for given in (path, tmp_path):
        lexicon = build_lexicon(str(given))
        assert lexicon.translations("en", "de")["list"][0] == ("karte", 0.8)
        assert lexicon.translations("en", "fr") == {}


def test_round_trip():
    lexicon = Lexicon({"en-de": ENTRIES, "en-fr": []})
    data = lexicon.to_bytes()
    again = Lexicon().from_bytes(data)
    assert again.to_bytes() == data
    assert again.translations("en", "de") == lexicon.translations("en", "de")


@pytest.mark.parametrize("data", [b"", b"no gzip", gzip.compress(b"a\tb\n")])
def test_what_is_no_lexicon(data, tmp_path):
    with pytest.raises(ValueError, match="E324"):
        Lexicon().from_bytes(data)
    (tmp_path / "en-de.tsv.gz").write_bytes(data)
    with pytest.raises(ValueError, match="E324"):
        build_lexicon(str(tmp_path)).translations("en", "de")


def test_a_projector_takes_its_entries_along(tmp_path):
    write_lexicon(tmp_path / "en-de.tsv.gz", ENTRIES)
    project = candidate_projector(
        scores={"fused": fused_score(lexicon=build_lexicon(str(tmp_path)))}
    )
    project.to_disk(tmp_path / "projector")
    data = project.to_bytes()
    (tmp_path / "en-de.tsv.gz").unlink()
    for load in (
        lambda empty: empty.from_disk(tmp_path / "projector"),
        lambda empty: empty.from_bytes(data),
    ):
        empty = candidate_projector(
            scores={"fused": fused_score(lexicon=build_lexicon(str(tmp_path)))}
        )
        found = load(empty).lexicon.translations("en", "de")
        assert found["list"] == [("karte", 0.8), ("liste", 0.6)]


def test_what_ships_is_not_saved(tmp_path):
    project = candidate_projector()
    assert Lexicon(path="shipped").is_own is False
    project.to_disk(tmp_path / "projector")
    assert list((tmp_path / "projector").iterdir()) == []
    project.from_disk(tmp_path / "projector").from_bytes(project.to_bytes())
    project.lexicon.add("en-de", ENTRIES)
    project.to_disk(tmp_path / "projector")
    assert list((tmp_path / "projector").iterdir())


@pytest.mark.parametrize(
    "pair,word,translation",
    [
        (("en", "fr"), "house", "maison"),
        (("en", "de"), "house", "haus"),
        (("fr", "en"), "maison", "house"),
        (("de", "en"), "kind", "child"),
    ],
)
def test_what_ships(pair, word, translation):
    table = Lexicon(path="shipped").translations(*pair)
    assert len(table) > 5000
    assert translation in [target for target, _ in table[word]]


def test_the_function_words_are_left_out_of_what_ships():
    table = Lexicon(path="shipped").translations("en", "fr")
    assert not {"the", "of", "and", "500", "."} & set(table)
