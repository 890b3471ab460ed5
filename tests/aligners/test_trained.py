import gzip
import pickle
import random

import pytest
import spacy
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.util import registry
from spacy.vocab import Vocab
from thinc.api import Config, ConfigValidationError

from spacy_xner.aligners.statistical import train
from spacy_xner.aligners.statistical.aligner import build_statistical_aligner
from spacy_xner.aligners.types import Aligner, AlignmentModel
from spacy_xner.translation import SentencePair, Translation

from ..util import TOY_WORDS, ToyEngine

SETTINGS = {"uniform": 3, "diagonal": 2, "jumps": 2, "fertility": 2}
TEXT = "Take 2 tablets and ibuprofen in 5 days"
CONFIG = """
[nlp]
lang = "en"
pipeline = ["xner_translator","xner_aligner"]

[components]

[components.xner_translator]
factory = "xner_translator"
target_langs = ["fr"]

[components.xner_translator.engine]
@misc = "spacy-xner-tests.ToyEngine.v1"
links = false

[components.xner_aligner]
factory = "xner_aligner"

[components.xner_aligner.aligner]
@misc = "spacy-xner.statistical_aligner.v1"
threshold = 0.5

[initialize]

[initialize.components]

[initialize.components.xner_aligner]

[initialize.components.xner_aligner.aligner]

[initialize.components.xner_aligner.aligner.settings]
uniform = 3
diagonal = 2
jumps = 2
fertility = 2
"""


def make_lines(lang="fr", n=300):
    """Make up pairs with the toy translator."""
    rng, words = random.Random(0), sorted(TOY_WORDS[lang])
    sources = []
    for _ in range(n):
        parts = [*rng.sample(words, 4), str(rng.randint(1, 99))]
        rng.shuffle(parts)
        sources.append(" ".join(parts))
    targets = ToyEngine().translate(sources, source_lang="en", target_lang=lang)
    return [f"{s}\t{t.text}" for s, t in zip(sources, targets)]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("pairs") / "en-fr.tsv"
    path.write_text("".join(f"{line}\n" for line in make_lines()), encoding="utf8")
    return path


@pytest.fixture(scope="module")
def nlp(path):
    return make_nlp(pairs={"fr": str(path)})


def make_nlp(**settings):
    config = Config().from_str(CONFIG)
    config["initialize"]["components"]["xner_aligner"]["aligner"].update(settings)
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    nlp.initialize()
    return nlp


def get_words(nlp, text=TEXT, lang="fr"):
    doc = nlp(text)
    target = doc._.xner_translated(lang)
    links = doc._.xner_translations[lang].links
    return [(doc[link.source].text, target[link.target].text) for link in links]


def get_links(nlp, text=TEXT, lang="fr"):
    return nlp(text)._.xner_translations[lang].links


RIGHT = [
    ("Take", "Prendre"),
    ("2", "2"),
    ("tablets", "comprimés"),
    ("and", "et"),
    ("ibuprofen", "ibuprofène"),
    ("in", "in"),
    ("5", "5"),
    ("days", "jours"),
]


def test_initialize_trains(nlp):
    assert get_words(nlp) == RIGHT
    translation = nlp(TEXT)._.xner_translations["fr"]
    assert all(0.0 < link.probability <= 1.0 for link in translation.links)
    assert translation.aligner.startswith("statistical(symmetrization=None")
    assert " en-fr:" in translation.aligner


def test_protocols(nlp):
    aligner = nlp.get_pipe("xner_aligner").aligner
    assert isinstance(aligner, Aligner)
    assert isinstance(aligner.models["en", "fr"], AlignmentModel)


def test_pipe_equals_call(nlp):
    texts = [TEXT, "", " \n ", "the patient", "Take ibuprofen for 3 days"]
    for size in (1, 5):
        docs = list(nlp.pipe(texts, batch_size=size))
        for doc, text in zip(docs, texts):
            assert doc._.xner_translations["fr"].links == get_links(nlp, text)


def test_to_disk(nlp, tmp_path):
    nlp.to_disk(tmp_path / "nlp")
    assert (tmp_path / "nlp" / "xner_aligner" / "aligner" / "en-fr.aligner").is_file()
    read = spacy.load(tmp_path / "nlp")
    assert get_links(read) == get_links(nlp)
    assert read.get_pipe("xner_aligner").aligner.threshold == 0.5


def test_to_bytes_and_pickle(nlp):
    config = Config().from_str(CONFIG)
    new = spacy.util.load_model_from_config(config, auto_fill=True)
    new.from_bytes(nlp.to_bytes())
    assert get_links(new) == get_links(nlp)
    aligner = pickle.loads(pickle.dumps(nlp.get_pipe("xner_aligner").aligner))
    assert aligner.id == nlp.get_pipe("xner_aligner").aligner.id


def test_several_processes(nlp):
    texts = [TEXT, "the patient"]
    docs = list(nlp.pipe(texts, n_process=2))
    for doc, text in zip(docs, texts):
        assert doc._.xner_translations["fr"].links == get_links(nlp, text)


def test_saving_again_leaves_no_old_model(nlp, tmp_path):
    aligner = build_statistical_aligner()
    pairs = [(["a"], ["b"])] * 3
    aligner.models.update({("en", "de"): train(pairs), ("en", "fr"): train(pairs)})
    aligner.to_disk(tmp_path)
    del aligner.models["en", "de"]
    aligner.to_disk(tmp_path)
    assert list(build_statistical_aligner().from_disk(tmp_path).models) == [
        ("en", "fr")
    ]


def test_gzip_and_several_files(path, tmp_path, nlp):
    lines = path.read_text(encoding="utf8").splitlines(keepends=True)
    parts = [tmp_path / "a.tsv", tmp_path / "b.tsv.gz"]
    parts[0].write_text("".join(lines[:100]), encoding="utf8")
    with gzip.open(parts[1], "wt", encoding="utf8") as file:
        file.write("".join(lines[100:]))
    new = make_nlp(pairs={"en-fr": [str(part) for part in parts]})
    digests = {
        found.get_pipe("xner_aligner").aligner.models["en", "fr"].digest
        for found in (nlp, new)
    }
    assert len(digests) == 1


def test_saved_model_is_read(nlp, tmp_path):
    model = nlp.get_pipe("xner_aligner").aligner.models["en", "fr"]
    model.to_disk(tmp_path / "en-fr.aligner")
    new = make_nlp(models={"fr": str(tmp_path / "en-fr.aligner")})
    assert get_links(new) == get_links(nlp)


def test_saved_model_is_a_setting(nlp, tmp_path):
    path = tmp_path / "en-fr.aligner"
    nlp.get_pipe("xner_aligner").aligner.models["en", "fr"].to_disk(path)
    config = Config().from_str(CONFIG)
    aligner = config["components"]["xner_aligner"]["aligner"]
    aligner["models"] = {"en-fr": str(path)}
    new = spacy.util.load_model_from_config(config, auto_fill=True)
    assert get_links(new) == get_links(nlp)
    assert nlp(TEXT)._.xner_translations["fr"].aligner == (
        new(TEXT)._.xner_translations["fr"].aligner
    )
    new.to_disk(tmp_path / "nlp")
    # The model is saved with the pipeline, which no longer needs the file.
    path.unlink()
    assert get_links(spacy.load(tmp_path / "nlp")) == get_links(nlp)
    lost = spacy.util.load_model_from_config(config, auto_fill=True)
    with pytest.raises(FileNotFoundError, match=r"E225.*en-fr\.aligner"):
        lost(TEXT)


def test_initialize_without_settings_keeps_the_models(nlp):
    aligner = nlp.get_pipe("xner_aligner").aligner
    before = aligner.id
    aligner.initialize(lambda: [])
    assert aligner.id == before and aligner.models


def test_model_aligns_the_other_way_round(nlp):
    aligner = nlp.get_pipe("xner_aligner").aligner
    there = aligner.align(
        [(["Take", "2", "tablets"], ["Prendre", "2", "comprimés"])], ("en", "fr")
    )
    back = aligner.align(
        [(["Prendre", "2", "comprimés"], ["Take", "2", "tablets"])], ("fr", "en")
    )
    assert [(j, i, p) for i, j, p in back[0]] == there[0] != []


def test_translations_of_the_examples_are_learned_from():
    nlp = spacy.blank("en")
    nlp.add_pipe(
        "xner_translator",
        config={
            "engine": {"@misc": "spacy-xner-tests.ToyEngine.v1"},
            "target_langs": ["fr", "de"],
        },
    )
    sources = [line.split("\t")[0] for line in make_lines(n=150)]
    docs = list(nlp.pipe(sources))
    # As the examples of a corpus that was saved with its translations.
    bin = DocBin(docs=docs, store_user_data=True)
    docs = list(DocBin().from_bytes(bin.to_bytes()).get_docs(nlp.vocab))
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in docs]
    aligner = build_statistical_aligner()
    aligner.initialize(lambda: examples, nlp=nlp, examples=True, settings=SETTINGS)
    assert sorted(aligner.models) == [("en", "de"), ("en", "fr")]
    (links,) = aligner.align([(["tablets", "for"], ["für", "Tabletten"])], ("en", "de"))
    assert [link[:2] for link in links] == [(0, 1), (1, 0)]
    for example in examples:
        example.reference.user_data.clear()
    before = aligner.id
    aligner.initialize(lambda: examples, nlp=nlp, examples=True)
    assert aligner.id == before


def test_links_stay_inside_sentence_pairs(nlp):
    aligner = nlp.get_pipe("xner_aligner").aligner
    doc = Doc(Vocab(), words=["tablets", "\n", "tablets"])
    target = Doc(Vocab(), words=["comprimés", "\n", "comprimés"])
    half, end = len("tablets"), len(doc.text)
    goal, goal_end = len("comprimés"), len(target.text)
    translation = Translation(
        "fr",
        "en",
        target.text,
        sentences=[
            SentencePair(0, half, goal + 3, goal_end),
            SentencePair(half + 3, end, 0, goal),
        ],
    )
    ((first, second),) = aligner([doc], [translation], [target])
    assert (first[:2], second[:2]) == ((0, 2), (2, 0))


def test_no_model_for_the_language():
    config = Config().from_str(CONFIG)
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    with pytest.raises(ValueError, match=r"E216.*statistical.*'en-fr' .*none"):
        nlp(TEXT)
    assert nlp("")._.xner_translations["fr"].links == []


@pytest.mark.parametrize(
    "settings,error,match",
    [
        ({"pairs": {"fr": "/nowhere.tsv"}}, FileNotFoundError, "E401.*nowhere"),
        ({"pairs": {"en": "/nowhere.tsv"}}, ValueError, "E221.*'en'"),
        ({"pairs": {"a-b-c": "/nowhere.tsv"}}, ValueError, "E221"),
        ({"pears": {"fr": "x"}}, ConfigValidationError, "pears"),
        ({"pairs": 3}, ConfigValidationError, "pairs"),
    ],
)
def test_wrong_settings(settings, error, match):
    with pytest.raises(error, match=match):
        make_nlp(**settings)


def test_wrong_training_settings(path):
    with pytest.raises(ValueError, match=r"E218.*'speed'"):
        make_nlp(pairs={"fr": str(path)}, settings={"speed": 3})


def test_file_without_pairs(tmp_path):
    path = tmp_path / "empty.tsv"
    path.write_text("\n\tfin\n", encoding="utf8")
    with pytest.raises(ValueError, match=r"E220.*'en-fr'"):
        make_nlp(pairs={"fr": str(path)})
    path.write_text("no tab\n", encoding="utf8")
    with pytest.raises(ValueError, match=r"E424.*line 1"):
        make_nlp(pairs={"fr": str(path)})


@registry.misc("spacy-xner-tests.untrained_aligner.v1")
def build_untrained_aligner():
    def align(docs, translations, targets):
        return [[] for _ in docs]

    return align


def test_settings_for_an_aligner_that_is_not_trained():
    nlp = spacy.blank("en")
    component = nlp.add_pipe(
        "xner_aligner",
        config={"aligner": {"@misc": "spacy-xner-tests.untrained_aligner.v1"}},
    )
    component.initialize(lambda: [], nlp=nlp)
    with pytest.raises(ValueError, match=r"E224.*'xner_aligner'.*pairs"):
        component.initialize(lambda: [], nlp=nlp, aligner={"pairs": {}})
