import multiprocessing
import os
import pickle
import random
import signal
import sqlite3
import sys
import time
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.translators.cache import TranslationCache, make_key
from spacy_xner.translators.types import SentenceTranslation

ENTRY = SentenceTranslation("eins", score=-0.5, links=[(0, 3, 0, 4, 0.75)])


def _make_entry(text: str) -> SentenceTranslation:
    links = [(i, i + 1, i, i + 1, 0.5) for i in range(len(text))]
    return SentenceTranslation(text.upper(), score=-0.25, links=links)


def _get(cache, texts, engine="engine", source="en", target="de"):
    return cache.get_many(texts, engine, source, target)


def _set(cache, texts, engine="engine", source="en", target="de"):
    entries = {text: _make_entry(text) for text in texts}
    cache.set_many(entries, engine, source, target)


def _write_forever(path, name, started):
    cache = TranslationCache(path)
    number = 0
    while True:
        _set(cache, [f"{name} {number} {i}" for i in range(20)])
        number += 1
        started.set()


def _write_many(path, name, n):
    cache = TranslationCache(path)
    for number in range(n):
        _set(cache, [f"{name} {number} {i}" for i in range(5)] + ["shared"])


def test_entries_survive(tmp_path):
    with TranslationCache(tmp_path / "cache") as cache:
        assert _get(cache, ["one"]) == {}
        cache.set_many({"one": ENTRY}, "engine", "en", "de")
        assert _get(cache, ["one", "two"]) == {"one": ENTRY}
    with TranslationCache(tmp_path / "cache") as cache:
        assert _get(cache, ["one"]) == {"one": ENTRY}
        assert len(cache) == 1


def test_folders_are_made(tmp_path):
    cache = TranslationCache(tmp_path / "a" / "b" / "cache.db")
    _set(cache, ["one"])
    assert (tmp_path / "a" / "b" / "cache.db").exists()


@pytest.mark.parametrize(
    "change",
    [{"engine": "other"}, {"source": "fr"}, {"target": "fr"}],
)
def test_a_changed_setting_misses(tmp_path, change):
    cache = TranslationCache(tmp_path / "cache")
    _set(cache, ["one"])
    assert _get(cache, ["one"], **change) == {}
    assert list(_get(cache, ["one"])) == ["one"]


def test_keys_do_not_run_together():
    keys = [
        make_key("b", "a", "c", "d"),
        make_key("", "ab", "c", "d"),
        make_key("b", "a", "cd", ""),
        make_key("word order", "e", "en", "de"),
        make_key("order word", "e", "en", "de"),
    ]
    assert len(set(keys)) == len(keys)


@settings(max_examples=30, deadline=None)
@given(st.dictionaries(st.text(min_size=1), st.text(), max_size=5))
def test_any_text_survives(tmp_path_factory, texts):
    cache = TranslationCache(tmp_path_factory.mktemp("cache") / "cache")
    entries = {text: SentenceTranslation(output) for text, output in texts.items()}
    cache.set_many(entries, "engine", "en", "de")
    assert _get(cache, list(texts)) == entries
    cache.close()


def test_lone_surrogates_are_no_problem(tmp_path):
    cache = TranslationCache(tmp_path / "cache")
    cache.set_many({"a\ud800": SentenceTranslation("b\udc00")}, "e", "en", "de")
    assert cache.get_many(["a\ud800"], "e", "en", "de")["a\ud800"].text == "b\udc00"


def test_more_entries_than_one_statement_takes(tmp_path):
    cache = TranslationCache(tmp_path / "cache")
    texts = [f"text {i}" for i in range(1300)]
    _set(cache, texts)
    assert _get(cache, texts) == {text: _make_entry(text) for text in texts}


def test_pickle_opens_the_file_again(tmp_path):
    cache = TranslationCache(tmp_path / "cache")
    _set(cache, ["one"])
    assert "one" in _get(pickle.loads(pickle.dumps(cache)), ["one"])


def test_a_swapped_or_changed_value_is_a_miss_with_a_warning(tmp_path):
    cache = TranslationCache(tmp_path / "cache")
    _set(cache, ["one", "two", "three"])
    cache.close()
    connection = sqlite3.connect(tmp_path / "cache")
    rows = connection.execute(
        "SELECT key, value, checksum FROM translations"
    ).fetchall()
    one, two = (
        make_key("one", "engine", "en", "de"),
        make_key("two", "engine", "en", "de"),
    )
    values = {row[0]: row for row in rows}
    sql = "UPDATE translations SET value=?, checksum=? WHERE key=?"
    connection.execute(sql, (*values[two][1:], one))
    changed = values[two][1].replace(b"TWO", b"TEN")
    connection.execute(sql, (changed, values[two][2], two))
    connection.commit()
    connection.close()
    with pytest.warns(UserWarning, match=r"W101.* 2 entries"):
        found = _get(cache, ["one", "two", "three"])
    assert list(found) == ["three"]


def test_flipped_bytes_never_give_a_wrong_translation(tmp_path):
    path = tmp_path / "cache"
    texts = [f"some text {i}" for i in range(40)]
    cache = TranslationCache(path)
    _set(cache, texts)
    cache.close()
    whole = path.read_bytes()
    rng = random.Random(0)
    hits = complaints = 0
    for _ in range(150):
        data = bytearray(whole)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        for name in tmp_path.iterdir():
            name.unlink()
        path.write_bytes(bytes(data))
        damaged = TranslationCache(path)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                found = _get(damaged, texts)
            except ValueError as err:
                assert "E140" in str(err)
                complaints += 1
                continue
            finally:
                damaged.close()
        hits += len(found)
        complaints += bool(caught)
        for text, entry in found.items():
            assert entry == _make_entry(text)
    assert 0 < hits < 150 * len(texts)
    assert complaints > 20


def test_two_processes_write_at_once(tmp_path):
    context = multiprocessing.get_context("spawn")
    path = tmp_path / "cache"
    children = [
        context.Process(target=_write_many, args=(path, name, 30)) for name in "ab"
    ]
    for child in children:
        child.start()
    for child in children:
        child.join(timeout=120)
        assert child.exitcode == 0
    cache = TranslationCache(path)
    texts = [f"{name} {n} {i}" for name in "ab" for n in range(30) for i in range(5)]
    assert set(_get(cache, texts)) == set(texts)
    assert len(cache) == len(texts) + 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")
def test_a_killed_writer_leaves_a_readable_cache(tmp_path):
    context = multiprocessing.get_context("spawn")
    path = tmp_path / "cache"
    done = 0
    for round_number in range(3):
        started = context.Event()
        child = context.Process(
            target=_write_forever, args=(path, f"round {round_number}", started)
        )
        child.start()
        assert started.wait(timeout=60)
        time.sleep(0.01 * round_number)
        os.kill(child.pid, signal.SIGKILL)
        child.join(timeout=30)
        with TranslationCache(path) as cache:
            number = len(cache)
            # Whole transactions only, and all of those before.
            assert number % 20 == 0 and done < number
            done = number
            first = f"round {round_number} 0 19"
            assert _get(cache, [first]) == {first: _make_entry(first)}
            _set(cache, [f"after {round_number} {i}" for i in range(20)])
            done += 20


def test_a_foreign_file_is_an_error_and_stays(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("my notes\n" * 500, encoding="utf8")
    with pytest.raises(ValueError, match=r"E140.*notes\.txt"):
        _get(TranslationCache(path), ["one"])
    assert path.read_text(encoding="utf8") == "my notes\n" * 500


def test_a_foreign_database_is_an_error_and_stays(tmp_path):
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE mine (x)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ValueError, match="E140.*another program"):  # noqa: RUF043
        _get(TranslationCache(path), ["one"])
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf8")
    with pytest.raises(ValueError, match="E140"):
        _get(TranslationCache(tmp_path / "file" / "cache"), ["one"])


def test_a_cache_that_cannot_be_written_is_left_alone(tmp_path):
    cache = TranslationCache(tmp_path / "cache")
    _set(cache, ["one"])
    cache._connection.execute("PRAGMA query_only=ON")
    with pytest.warns(UserWarning, match="W103"):
        _set(cache, ["two"])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _set(cache, ["three"])
