import hashlib
import itertools
import json
from typing import List

import pytest

torch = pytest.importorskip("torch")
ctranslate2 = pytest.importorskip("ctranslate2")

from spacy_xner.training.translators.card import attribution  # noqa: E402
from spacy_xner.training.translators.data import (  # noqa: E402
    Pair,
    fingerprint,
    select,
    words,
)
from spacy_xner.training.translators.dataset import (  # noqa: E402
    Direction,
    PairData,
    batches,
    encode_pairs,
)
from spacy_xner.training.translators.export import (  # noqa: E402
    DevText,
    export_folder,
    measure_chrf,
    pieces_of,
)
from spacy_xner.training.translators.links import align_pairs, refine  # noqa: E402
from spacy_xner.training.translators.model import (  # noqa: E402
    EOS,
    PAD,
    ModelConfig,
    TranslationModel,
)
from spacy_xner.training.translators.train import (  # noqa: E402
    Settings,
    Trainer,
    dev_batches,
    load_model,
)
from spacy_xner.translators.pieces import locate_pieces  # noqa: E402

pytestmark = pytest.mark.slow

SENTENCES = [
    ("take 2 tablets twice daily", "prendre 2 comprimés deux fois par jour"),
    ("metoprolol 47.5 mg in the morning", "métoprolol 47,5 mg le matin"),
    ("one capsule at bedtime for 7 days", "une gélule au coucher pendant 7 jours"),
    ("stop ibuprofen", "arrêter l'ibuprofène"),
    ("insulin 10 units before meals", "insuline 10 unités avant les repas"),
    ("½ tablet of µg 日本", "½ comprimé de µg 日本"),
]


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory):
    import sentencepiece

    root = tmp_path_factory.mktemp("vocabulary")
    (root / "text.txt").write_text(
        "\n".join(text for pair in SENTENCES for text in pair) + "\n", encoding="utf-8"
    )
    sentencepiece.SentencePieceTrainer.train(
        input=str(root / "text.txt"),
        model_prefix=str(root / "spm"),
        vocab_size=360,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        bos_id=0,
        pad_id=1,
        eos_id=2,
        unk_id=3,
        control_symbols=["<2en>", "<2fr>"],
        hard_vocab_limit=False,
        minloglevel=2,
    )
    return root / "spm.model"


@pytest.fixture(scope="module")
def processor(vocabulary):
    import sentencepiece

    return sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))


@pytest.fixture(scope="module")
def data(processor) -> PairData:
    pairs = [Pair("test", *texts) for texts in SENTENCES]
    return encode_pairs(processor, pairs, [refine(pair, set()) for pair in pairs])


def small(processor) -> ModelConfig:
    return ModelConfig(
        vocab_size=processor.get_piece_size(),
        d_model=32,
        d_ff=64,
        heads=2,
        encoder_layers=2,
        decoder_layers=2,
    )


def greedy(model: TranslationModel, source: List[int], steps: int):
    ids = torch.tensor([source])
    memory, mask = model.encode(ids)
    output = [EOS]
    for _ in range(steps):
        states, weights = model.decode(torch.tensor([output]), memory, mask)
        logits = states[0, -1] @ model.embeddings.weight.T
        logits[EOS] = -1e9
        output.append(int(logits.argmax()))
    return output[1:], weights[0]


def test_pieces_cover_the_text(processor):
    surface = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    for text in [*(t for pair in SENTENCES for t in pair), "é½日 x  y", "\u0001a", ""]:
        pieces = [surface[i] for i in processor.encode(text)]
        spans = locate_pieces(pieces, text)
        covered = {i for start, end in spans for i in range(start, end)}
        # White space belongs to no piece.
        covered |= {i for i, character in enumerate(text) if character == " "}
        assert covered == set(range(len(text)))
        assert all(a[0] <= b[0] for a, b in itertools.pairwise(spans))


def test_export_equals_torch(processor, vocabulary, tmp_path):
    torch.manual_seed(1)
    model = TranslationModel(small(processor)).eval()
    folder = export_folder(
        model,
        vocabulary,
        tmp_path / "en-fr",
        name="test",
        pairs=[("en", "fr")],
        quantization=None,
    )
    translator = ctranslate2.Translator(str(folder), compute_type="float32")
    pieces = pieces_of(vocabulary)
    for text, _ in SENTENCES:
        source = ["<2fr>", *processor.encode(text, out_type=str), "</s>"]
        result = translator.translate_batch(
            [source],
            beam_size=1,
            return_attention=True,
            min_decoding_length=12,
            max_decoding_length=12,
        )[0]
        with torch.no_grad():
            output, weights = greedy(model, [pieces.index(p) for p in source], 12)
        assert result.hypotheses[0] == [pieces[i] for i in output]
        found = torch.tensor(result.attention[0])
        assert torch.allclose(found, weights[: len(found)], atol=1e-4)


def test_the_model_card_holds_hashes_commands_and_the_learning_curve(
    processor, vocabulary, tmp_path
):
    data = {"data": {"tatoeba-fr": {"kept": 1234, "sha256": "c0ffee" * 10}}}
    card = {
        "steps": 10,
        "target_tokens": 5000,
        "minutes": 1.5,
        "commands": ["python scripts/translators.py train here there"],
        "data": data,
        "learning_curve": [
            {"target_tokens": 2000, "dev": 3.0},
            {"target_tokens": 4000, "dev": 2.0, "chrf.tatoeba.en-fr": 31.25},
        ],
    }
    folder = export_folder(
        TranslationModel(small(processor)),
        vocabulary,
        tmp_path / "en-fr",
        name="test-en-fr",
        pairs=[("en", "fr")],
        licence="CC BY 2.0 FR",
        attribution=attribution(["tatoeba"]),
        card=card,
    )
    weights = hashlib.sha256((folder / "model.bin").read_bytes()).hexdigest()
    assert json.loads((folder / "card.json").read_text())["sha256"]["model.bin"] == (
        weights
    )
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert text.startswith("# test-en-fr\n")
    for part in (weights, card["commands"][0], "| 4,000 | 31.2 |", "tatoeba.org"):
        assert part in text
    assert "2,000 |" not in text
    assert "| en-fr | 1,234 | `c0ffeec0ffeec0ff` |" in text


def test_a_small_model_learns_and_its_head_aligns(processor, data, tmp_path):
    settings = Settings(minutes=0.5, warmup=20, learning_rate=3e-3, guide=0.5)
    trainer = Trainer(tmp_path, small(processor), settings)
    directions = [Direction(data, True, processor.piece_to_id("<2fr>"))]
    rows: List[dict] = []

    def log(row):
        rows.append(row)
        trainer.stop = row["ce"] < 1.3 and row["guide"] < 0.3

    trainer.train(directions, log=log, log_every=25)
    assert rows[-1]["ce"] < rows[0]["ce"] / 2
    assert rows[-1]["guide"] < rows[0]["guide"] / 2
    assert load_model(trainer.checkpoint).config == trainer.model.config


def test_training_resumes(processor, data, tmp_path):
    config = small(processor)
    directions = [Direction(data, True, processor.piece_to_id("<2fr>"))]
    first = Trainer(tmp_path, config, Settings(minutes=1))
    first.train(directions, log=lambda row: setattr(first, "stop", True), log_every=5)
    second = Trainer(tmp_path, config, Settings(minutes=1))
    assert second.resume()
    assert second.state == first.state
    for a, b in zip(first.model.parameters(), second.model.parameters()):
        assert torch.equal(a, b)
    for name, average in first.average.items():
        assert torch.equal(average, second.average[name])


def test_a_spent_budget_ends_with_figures(processor, data, tmp_path):
    directions = [Direction(data, True, processor.piece_to_id("<2fr>"))]
    rows: List[dict] = []
    for _ in range(2):
        trainer = Trainer(tmp_path, small(processor), Settings(minutes=0.01))
        trainer.resume()
        trainer.train(directions, measure=lambda _: {"chrf.x": 7.0}, log=rows.append)
    # The second run found the budget spent and the figures there.
    ends = [row for row in rows if "chrf.x" in row]
    assert len(ends) == 1
    assert ends[0]["step"] == trainer.state.step and ends[0]["target_tokens"] > 0
    assert trainer.state.history[-1] == ends[0]


def test_the_average_is_measured_and_loaded(processor, vocabulary, data, tmp_path):
    directions = [Direction(data, True, processor.piece_to_id("<2fr>"))]
    trainer = Trainer(tmp_path, small(processor), Settings(minutes=1, average=0.9))
    seen, rows = [], []
    texts = [
        DevText(
            "toy.en-fr",
            "<2fr>",
            [processor.encode(source, out_type=str) for source, _ in SENTENCES],
            [target for _, target in SENTENCES],
        )
    ]

    def measure(model):
        seen.append({k: v.clone() for k, v in model.named_parameters()})
        return measure_chrf(model, vocabulary, texts, threads=1)

    def log(row):
        rows.append(row)
        trainer.stop = row["step"] >= 60

    trainer.train(
        directions,
        dev=dev_batches(directions, max_tokens=256),
        measure=measure,
        log=log,
        log_every=20,
        dev_every=60,
    )
    # While measuring the model has the average, and its own weights again after.
    weights = dict(trainer.model.named_parameters())
    assert any(not torch.equal(seen[0][name], weights[name]) for name in weights)
    assert 0 <= rows[-1]["chrf.toy.en-fr"] <= 100 and rows[-1]["dev"] > 0
    averaged = load_model(trainer.checkpoint)
    plain = load_model(trainer.checkpoint, averaged=False)
    for name, value in averaged.named_parameters():
        assert torch.equal(value, seen[0][name])
    for name, value in plain.named_parameters():
        assert torch.equal(value, weights[name])


def test_a_checkpoint_of_another_shape_is_refused(processor, data, tmp_path):
    trainer = Trainer(tmp_path, small(processor), Settings())
    trainer.save()
    with pytest.raises(ValueError, match="E705"):
        Trainer(tmp_path, ModelConfig(vocab_size=16), Settings()).resume()


def test_batches_hold_every_pair_once(processor, data):
    directions = [Direction(data, True, 4), Direction(data, False, 5)]
    rows = [
        tuple(row[row != PAD])
        for batch in batches(directions, max_tokens=64, seed=1, epoch=0)
        for row in batch.source
    ]
    assert len(rows) == len(set(rows)) == 2 * len(SENTENCES)
    for batch in batches(directions, max_tokens=64, seed=1, epoch=0):
        assert batch.source.shape[1] % 8 == batch.target_in.shape[1] % 8 == 0
        sums = torch.zeros(batch.target_in.size)
        sums.index_add_(
            0, torch.tensor(batch.guide_row), torch.tensor(batch.guide_weight)
        )
        assert all(abs(s) < 1e-5 or abs(s - 1) < 1e-5 for s in sums.tolist())


def test_links_keep_to_the_fragments():
    pair = Pair(
        "grammar",
        "take 2 tablets of Xyzol",
        "Xyzol 2 comprimés",
        ((5, 6, 6, 7), (18, 23, 0, 5)),
    )
    found = refine(pair, {(0, 0), (1, 1), (2, 2), (4, 2)})
    assert found == {(1, 1), (2, 2), (4, 0)}


def test_numbers_are_single_words():
    text = "47,5 mg µg 1-0-1"
    assert [text[i:j] for i, j in words(text)] == [
        *["47", ",", "5", "mg", "µg", "1", "-", "0", "-", "1"]
    ]


def test_selection_leaves_test_sentences_out():
    pairs = [Pair("t", "Hello, World!", "Bonjour"), Pair("t", "Bye", "Salut")]
    kept, counts = select(pairs, max_words=5, held_out={fingerprint("hello world")})
    assert [pair.source for pair in kept] == ["Bye"]
    assert counts["held_out"] == 1


def test_missing_parallel_text_is_named(tmp_path):
    from spacy_xner.training.translators.prepare import prepare

    with pytest.raises(FileNotFoundError, match=r"E701.*en-fr\.test\.tsv"):
        prepare(tmp_path, tmp_path, tmp_path / "out", languages=["fr"])


def test_missing_alignment_program_is_named(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda *args, **kwargs: None)
    with pytest.raises(RuntimeError, match=r"E222.*eflomal"):
        align_pairs([Pair("test", "a", "b")])
    with pytest.raises(ValueError, match=r"E404.*'giza'.*eflomal, statistical"):
        align_pairs([Pair("test", "a", "b")], aligner="giza")


def test_statistical_aligner_stands_in_for_the_program():
    from spacy_xner.training.translators.data import grammar_pairs

    pairs = list(itertools.islice(grammar_pairs(120, lang="fr", seed=2), 150))
    pairs.append(Pair("test", "", "vide"))
    links = align_pairs(pairs, aligner="statistical")
    assert len(links) == len(pairs) and links[-1] == set()
    linked = total = right = 0
    for pair, found in zip(pairs, links):
        source, target = words(pair.source), words(pair.target)
        assert all(i < len(source) and j < len(target) for i, j in found)
        total += min(len(source), len(target))
        for i, j in found:
            inside = [
                (a <= source[i][0] < b) == (c <= target[j][0] < d)
                for a, b, c, d in pair.chunks
            ]
            linked += 1
            right += all(inside)
    # The grammar knows which fragments belong together; the aligner does not.
    assert linked > 0.7 * total
    assert right > 0.8 * linked


def test_grammar_pairs_are_single_sentences_with_their_fragments():
    from spacy_xner.training.translators.data import grammar_pairs

    pairs = list(grammar_pairs(60, lang="de", seed=4))
    assert len(pairs) >= 60
    assert not any("\n" in pair.source + pair.target for pair in pairs)
    fragments = [(pair, chunk) for pair in pairs for chunk in pair.chunks]
    assert fragments
    for pair, (a, b, c, d) in fragments:
        assert 0 <= a < b <= len(pair.source) and 0 <= c < d <= len(pair.target)
