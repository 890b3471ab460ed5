import pickle
from typing import Dict

import pytest

from spacy_xner.translators.types import TranslatorEngine

from .util import ToyEngine, make_toy_translator_folder


def _translate(engine: ToyEngine, text: str, lang: str):
    return engine.translate([text], source_lang="en", target_lang=lang)[0]


def test_toy_engine_is_a_translator_engine():
    assert isinstance(ToyEngine(), TranslatorEngine)


@pytest.mark.parametrize(
    "lang,expected",
    [
        ("fr", "Prendre 1 comprimé  deux fois par jour pendant 7 jours ."),
        ("de", "Nehmen 1 Tablette  zweimal täglich für 7 Tage ."),
    ],
)
def test_toy_engine_translates_words_and_links_them(lang: str, expected: str):
    text = "Take 1 tablet  twice daily for 7 days ."
    output = _translate(ToyEngine(), text, lang)
    assert output.text == expected
    pairs: Dict[str, str] = {
        text[a:b]: output.text[c:d] for a, b, c, d, _ in output.links
    }
    assert pairs["1"] == "1"
    assert pairs["twice daily"] in ("deux fois par jour", "zweimal täglich")


def test_toy_engine_aligns_its_own_output_like_it_translates():
    engine = ToyEngine()
    text = "Take paracetamol 500 mg for 7 days and 7 weeks"
    output = _translate(engine, text, "fr")
    links = engine.align([text], [output.text], source_lang="en", target_lang="fr")
    assert links == [output.links]


def test_toy_engine_survives_pickle_and_disk(tmp_path):
    engine = ToyEngine([("en", "fr")], links=False)
    engine.to_disk(tmp_path / "engine")
    read = ToyEngine().from_disk(tmp_path / "engine")
    copied = pickle.loads(pickle.dumps(engine))
    assert read.languages() == copied.languages() == [("en", "fr")]
    assert read.id == copied.id == engine.id


def test_toy_folder_is_deterministic(tmp_path):
    first = make_toy_translator_folder(tmp_path / "a", [("en", "fr")])
    second = make_toy_translator_folder(tmp_path / "b", [("en", "fr")])
    names = sorted(file.name for file in first.iterdir())
    assert names == sorted(file.name for file in second.iterdir())
    for name in names:
        assert (first / name).read_bytes() == (second / name).read_bytes()
