import gzip

import pytest

from spacy_xner.corpora.plain import is_plain, read_plain


@pytest.mark.parametrize(
    "text",
    [
        "He takes lisinopril every morning.",
        "I need an aspirin.",
        "She swallowed two pills.",
        "Ask your doctor for antibiotics.",
        "He is on Plavix now.",
        "The medicine tastes bitter.",
        "Put three drops into the glass.",
    ],
)
def test_sentences_about_medication_are_not_plain(text):
    assert not is_plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "We meet every Monday at 9 o'clock.",
        "He drops by twice a week to see his mother.",
        "The train leaves in 30 minutes.",
    ],
)
def test_other_sentences_are_plain(text):
    # A word of medication is enough to leave a sentence out.
    assert is_plain(text) == ("drops" not in text)


@pytest.fixture
def files(tmp_path):
    texts = [f"We walked {i} miles on that very long day." for i in range(20)]
    texts += [
        f"My good friend {name} likes to read old books."
        for name in ("Tom", "Ann", "Ben")
    ]
    texts += [
        "He took aspirin for the whole week of holidays.",
        "Too short.",
        "word " * 60,
    ]
    paths = []
    for number, part in enumerate((texts[::2], texts[1::2])):
        paths.append(tmp_path / f"{number}.tsv.gz")
        with gzip.open(paths[-1], "wt", encoding="utf8") as file:
            file.writelines(f"{text}\tautre\n" for text in part)
    return paths


def test_read_plain(files):
    records = read_plain(files, 6, seed=1)
    texts = [record.text for record in records]
    assert len(texts) == len(set(texts)) == 6
    assert sum("books" in text for text in texts) == 3
    assert all(not record.spans and is_plain(record.text) for record in records)
    assert len({record.id for record in records}) == 6
    assert texts == [record.text for record in read_plain(files, 6, seed=1)]
    assert texts != [record.text for record in read_plain(files, 6, seed=2)]


def test_read_plain_gives_what_there_is(files):
    assert len(read_plain(files, 500)) == 23
    assert read_plain([], 5) == []
    with pytest.raises(FileNotFoundError):
        read_plain([files[0].with_name("none.tsv")], 5)


def test_read_plain_of_the_other_side(tmp_path):
    path = tmp_path / "pairs.tsv"
    pairs = [
        (f"We walked {i} miles on that very long day.", f"Wir gingen {i} Meilen weit.")
        for i in range(4)
    ]
    # What the English side says of medication keeps the translation out too, and a
    # translation that stands twice counts once.
    pairs += [("He took aspirin for the whole week of holidays.", "Er nahm das.")]
    pairs += [("All of us walked 3 miles on that day.", "Wir gingen 3 Meilen weit.")]
    path.write_text("".join(f"{a}\t{b}\n" for a, b in pairs), encoding="utf8")
    records = read_plain([path], 20, translated=True)
    assert sorted(record.text for record in records) == [
        f"Wir gingen {i} Meilen weit." for i in range(4)
    ]
