from random import Random

import pytest

from spacy_xner.training.translators.augment import (
    change_case,
    join_pairs,
    mix,
    replace_names,
    replace_numbers,
)
from spacy_xner.training.translators.data import (
    Pair,
    read_tagged,
    read_tmx,
    right_languages,
    same_digits,
    select,
)


def test_joined_pairs_stay_aligned_fragments():
    first = Pair("a", "Take 2.", "Prendre 2.", ((5, 6, 8, 9),))
    second = Pair("b", "Stop it.", "Arrêtez.")
    joined = join_pairs([first, second])
    assert joined.source == "Take 2. Stop it."
    assert joined.target == "Prendre 2. Arrêtez."
    parts = [(joined.source[i:j], joined.target[k:m]) for i, j, k, m in joined.chunks]
    assert parts == [("Take 2.", "Prendre 2."), ("2", "2"), ("Stop it.", "Arrêtez.")]


@pytest.mark.parametrize(
    "source,target,lang,names,expected",
    [
        (
            "I know Tom's brother and Mary.",
            "Je connais le frère de Tom et Mary.",
            "fr",
            [("ibuprofen", "ibuprofène"), ("Lasix", "Lasix")],
            (
                "I know ibuprofen's brother and Lasix.",
                "Je connais le frère d'ibuprofène et Lasix.",
            ),
        ),
        (
            "Tom is here.",
            "Tom ist hier.",
            "de",
            [("metoprolol", "Metoprolol")],
            ("Metoprolol is here.", "Metoprolol ist hier."),
        ),
    ],
)
def test_names_are_replaced_on_both_sides(source, target, lang, names, expected):
    draws = iter(names)
    pair = replace_names(Pair("", source, target), lambda: next(draws), lang=lang)
    assert (pair.source, pair.target) == expected
    whole, *named = pair.chunks
    assert whole == (0, len(pair.source), 0, len(pair.target))
    found = [(pair.source[i:j], pair.target[k:m]) for i, j, k, m in named]
    assert [a.lower() for a, _ in found] == [a.lower() for a, _ in names]
    assert [b.lower() for _, b in found] == [b.lower() for _, b in names]


@pytest.mark.parametrize(
    "source,target",
    [
        ("Tom saw Tom.", "Tom sah Tom."),
        ("Tom is here.", "Er ist hier."),
        ("She is here.", "Sie ist hier."),
        ("Tom saw Mary.", "Tom sah Maria."),
    ],
)
def test_names_on_one_side_only_stay(source, target):
    assert (
        replace_names(Pair("", source, target), lambda: ("a", "a"), lang="de") is None
    )


def test_numbers_change_alike_on_both_sides():
    pair = Pair("", "I paid 25 for 3.5 kg of it.", "J'ai payé 25 pour 3,5 kg.")
    lengths, zeros = set(), 0
    for seed in range(200):
        new = replace_numbers(pair, Random(seed))
        left = [w for w in new.source.split() if w[0].isdigit()]
        right = [w for w in new.target.split() if w[0].isdigit()]
        assert left == [w.replace(",", ".") for w in right]
        assert len(left[1]) == 3 and left[0][0] != "0"
        assert "," in right[1] and left[1][0] not in "01"
        lengths.add(len(left[0]))
        zeros += left[0].endswith("000")
    assert lengths == {2, 3, 4, 5, 6} and zeros > 10


def test_times_keep_their_colon():
    pair = Pair("", "Come at 4:30 and 5:15.", "Komm um 4:30 und 5:15.")
    new = replace_numbers(pair, Random(0))
    times = [word.strip(".") for word in new.source.split() if ":" in word]
    assert times == [word.strip(".") for word in new.target.split() if ":" in word]
    assert len(times) == 2 and times != ["4:30", "5:15"]


@pytest.mark.parametrize(
    "source,target",
    [
        ("I have 1 dog.", "Ich habe 1 Hund."),
        ("I am 30.", "Ich bin dreißig."),
        ("It is 4:30 now.", "Il est 16 h 30."),
        ("No number.", "Keine Zahl."),
    ],
)
def test_other_numbers_stay(source, target):
    assert replace_numbers(Pair("", source, target), Random(0)) is None


def test_case_styles():
    pair = Pair("", "He is fine.", "Il va bien.", ((0, 11, 0, 11),))
    assert change_case(pair, "upper")[1:3] == ("HE IS FINE.", "IL VA BIEN.")
    bare = change_case(pair, "bare")
    assert bare[1:3] == ("he is fine", "Il va bien")
    assert bare.chunks == ((0, 10, 0, 10),)
    assert change_case(Pair("", "A street.", "Eine Straße."), "upper") is None
    assert change_case(Pair("", "I", "Ich"), "bare") is None


def test_mixed_pairs_are_reproducible_and_bounded():
    general = [
        Pair("", "Tom is here.", "Tom ist hier."),
        Pair("", "I paid 25 euros.", "Ich habe 25 Euro bezahlt."),
        Pair("", "It rains.", "Es regnet."),
    ]
    medical = [Pair("", "2 tablets", "2 Tabletten", ((0, 1, 0, 1),))]

    def make():
        names = iter([("Lasix", "Lasix")] * 1000)
        return mix(
            general, medical, 200, draw=lambda: next(names), lang="de", max_chars=40
        )

    pairs = make()
    assert pairs == make()
    assert len(pairs) == 200
    assert max(len(pair.source) for pair in pairs) <= 40
    assert any("Lasix" in pair.source for pair in pairs)
    for pair in pairs:
        # What is copied is copied on both sides, wherever it went.
        assert ("lasix" in pair.source.lower()) == ("lasix" in pair.target.lower())
        assert same_digits(pair)
        for i, j, k, m in pair.chunks:
            assert 0 <= i <= j <= len(pair.source) and 0 <= k <= m <= len(pair.target)


def test_wrong_languages_and_digits_are_named():
    swapped = Pair("", "Ich habe das nicht gesehen", "I have not seen that")
    right = Pair("", "I have not seen that", "Ich habe das nicht gesehen")
    spelled = Pair("", "I have 30 dogs", "Ich habe dreißig Hunde")
    assert right_languages(right, "de") and not right_languages(swapped, "de")

    def check(pair):
        if not same_digits(pair):
            return "digits"
        return "" if right_languages(pair, "de") else "language"

    kept, counts = select([swapped, right, spelled], max_words=9, check=check)
    assert kept == [right]
    assert (counts["language"], counts["digits"], counts["kept"]) == (1, 1, 1)


def test_translation_memories_are_read(tmp_path):
    path = tmp_path / "all.tmx"
    path.write_text(
        '<?xml version="1.0"?><tmx version="1.4"><header/><body>'
        '<tu tuid="CMU_1:1"><tuv xml:lang="en"><seg>a  fever</seg></tuv>'
        '<tuv xml:lang="fr-FR"><seg>de la <b>fièvre</b></seg></tuv></tu>'
        '<tu tuid="CMU_1:2"><tuv xml:lang="en"><seg>alone</seg></tuv></tu>'
        "</body></tmx>",
        encoding="utf-8",
    )
    assert list(read_tmx(path, lang="fr")) == [
        Pair("tico:CMU_1", "a fever", "de la fièvre")
    ]
    with pytest.raises(FileNotFoundError, match="E701"):
        list(read_tmx(tmp_path / "none.tmx", lang="fr"))


def test_tags_are_left_out(tmp_path):
    (tmp_path / "dev-glossary.en").write_text(
        'x <g id="1">should</g> <x id="2"/>y <5\n'
    )
    (tmp_path / "dev-glossary.fr").write_text('x <g id="1">doit</g> <x id="2"/>y <5\n')
    assert list(read_tagged(tmp_path, lang="fr")) == [
        Pair("tagged", "x should y <5", "x doit y <5")
    ]
