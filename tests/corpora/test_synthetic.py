from typing import Dict, List

import pytest

from spacy_xner.corpora.synthetic import REGISTERS, ParallelText, generate

LANGUAGES = ("en", "fr", "de")
LABELS = {"DRUG", "STRENGTH", "FORM", "DOSAGE", "FREQUENCY", "DURATION"}


@pytest.fixture(scope="module")
def items() -> List[ParallelText]:
    return list(generate(4000, seed=11, languages=LANGUAGES))


def values(items: List[ParallelText], label: str, lang: str) -> List[str]:
    return [
        item.texts[lang][start:end]
        for item in items
        for start, end, found, _ in item.spans[lang]
        if found == label
    ]


def test_same_seed_gives_same_texts():
    first = list(generate(300, seed=4, languages=LANGUAGES))
    assert first == list(generate(300, seed=4, languages=LANGUAGES))
    assert first != list(generate(300, seed=5, languages=LANGUAGES))


def test_ids_are_unique(items):
    assert len({item.id for item in items}) == len(items)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_languages_asked_for_do_not_change_the_texts(lang):
    alone = list(generate(400, seed=2, languages=(lang,)))
    together = list(generate(400, seed=2, languages=LANGUAGES))
    assert [item.texts for item in alone] == [
        {lang: item.texts[lang]} for item in together
    ]
    assert [item.spans[lang] for item in alone] == [
        item.spans[lang] for item in together
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_spans_are_sorted_and_do_not_overlap(items, lang):
    for item in items:
        position = 0
        for start, end, _, _ in item.spans[lang]:
            assert position <= start < end <= len(item.texts[lang]), item
            position = end


@pytest.mark.parametrize("lang", LANGUAGES)
def test_spans_have_clean_edges(items, lang):
    for item in items:
        for start, end, _, _ in item.spans[lang]:
            text = item.texts[lang][start:end]
            assert text == text.strip()
            assert text[0] not in ".,;:()[]®-–*•", item
            assert text[-1] not in ",;:()[]®-–", item
            assert not item.texts[lang][end : end + 1].isalnum() or (
                not text[-1].isalpha() or text[-1] in "xX"
            ), item


@pytest.mark.parametrize("lang", ["fr", "de"])
def test_sides_carry_the_same_entities(items, lang):
    for item in items:
        english = {id: label for _, _, label, id in item.spans["en"]}
        other = {id: label for _, _, label, id in item.spans[lang]}
        assert english == other, item
        assert len(item.spans["en"]) == len(item.spans[lang]), item


@pytest.mark.parametrize("register", REGISTERS)
def test_every_register_has_every_label(register):
    drawn = generate(600, registers=(register,), negatives=0, languages=LANGUAGES)
    labels = {label for item in drawn for _, _, label, _ in item.spans["en"]}
    assert labels == LABELS


def test_negatives_have_no_entities(items):
    negatives = [item for item in items if item.register == "negative"]
    assert 0.12 < len(negatives) / len(items) < 0.18
    assert not any(item.spans[lang] for item in negatives for lang in LANGUAGES)


def test_share_of_negatives_is_a_setting():
    assert {item.register for item in generate(50, negatives=1)} == {"negative"}
    registers = {item.register for item in generate(200, negatives=0)}
    assert registers == set(REGISTERS)


def test_drug_names_number_in_the_thousands(items):
    assert len({name.lower() for name in values(items, "DRUG", "en")}) > 2000


@pytest.mark.parametrize(
    "label,least", [("FREQUENCY", 500), ("DURATION", 200), ("FORM", 60)]
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_expressions_vary(items, label, least, lang):
    assert len({value.lower() for value in values(items, label, lang)}) > least


def test_chunks_lie_inside_their_texts(items):
    for item in items:
        for chunk in item.chunks:
            assert set(chunk) == set(LANGUAGES)
            for lang, (start, end) in chunk.items():
                assert 0 <= start < end <= len(item.texts[lang])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_chunks_nest(items, lang):
    for item in items[:1500]:
        ranges = sorted(
            {chunk[lang] for chunk in item.chunks}, key=lambda r: (r[0], -r[1])
        )
        open_ends: List[int] = []
        for start, end in ranges:
            while open_ends and open_ends[-1] <= start:
                open_ends.pop()
            assert not open_ends or end <= open_ends[-1], item
            open_ends.append(end)


def test_every_entity_is_a_chunk(items):
    for item in items:
        chunks = {tuple(sorted(chunk.items())) for chunk in item.chunks}
        sides: Dict[int, Dict[str, tuple]] = {}
        for lang in LANGUAGES:
            for start, end, _, id in item.spans[lang]:
                sides.setdefault(id, {})[lang] = (start, end)
        for side in sides.values():
            assert tuple(sorted(side.items())) in chunks, item


def test_segments_cover_the_letters_of_the_text(items):
    for item in items[:1500]:
        for lang in LANGUAGES:
            text = list(item.texts[lang])
            for segment in item.segments:
                start, end = segment[lang]
                text[start:end] = " " * (end - start)
            rest = "".join(text).replace("\n", " ").split()
            assert all(len(word) < 4 and not word.isalpha() for word in rest), item


def test_line_breaks_are_parallel(items):
    for item in items:
        counts = {text.count("\n") for text in item.texts.values()}
        assert len(counts) == 1, item


@pytest.mark.parametrize("lang", LANGUAGES)
def test_texts_are_tidy(items, lang):
    for item in items:
        text = item.texts[lang]
        assert "  " not in text and text == text.strip(), item
        assert not any(char in text for char in "{}[]\x00"), item
        assert ".." not in text and " ," not in text, item


def test_units_and_numbers_follow_the_language(items):
    german = " ".join(item.texts["de"] for item in items)
    french = " ".join(item.texts["fr"] for item in items)
    assert " IU" not in german and " IU" not in french
    assert "2.5 mg" not in german and "2,5 mg" in german
    assert "2.5 mg" not in french and "2,5 mg" in french


@pytest.mark.parametrize(
    "settings", [{"registers": ("poem",)}, {"languages": ("en", "xx")}]
)
def test_unknown_settings_are_refused(settings):
    with pytest.raises(ValueError, match="E803"):
        generate(1, **settings)
