import importlib.util
import random
import subprocess
import sys
from pathlib import Path

import numpy
import pytest
import spacy
import typer
from spacy.tokens import Doc
from typer.testing import CliRunner

from spacy_xner.aligners.encoders import TransformersEncoder
from spacy_xner.aligners.pairing import align_docs
from spacy_xner.aligners.similarity import build_similarity_aligner
from spacy_xner.evaluation import score_alignment

from ..util import SPECIAL_PIECES, make_tiny_bert

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
encoders = pytest.importorskip("spacy_xner.training.encoders")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::UserWarning"),
]

ROOT = Path(__file__).parent.parent.parent
N_WORDS = 40
HIDDEN = 64


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """A tiny BERT in which words of one meaning have somewhat similar vectors.

    Word s7 means t7. That is what encoders of many languages are like before they are
    fine-tuned for alignment.
    """
    path = tmp_path_factory.mktemp("models") / "tiny"
    first = len(SPECIAL_PIECES)
    model = make_tiny_bert(
        path,
        [f"{side}{i}" for side in "st" for i in range(N_WORDS)],
        hidden=HIDDEN,
        layers=2,
        heads=4,
        max_positions=64,
        max_length=64,
        masked=True,
    )
    with torch.no_grad():
        embeddings = model.bert.embeddings
        embeddings.position_embeddings.weight.mul_(0.1)
        meanings = torch.randn(N_WORDS, HIDDEN)
        for start in (first, first + N_WORDS):
            mixed = 0.4 * meanings + 0.9 * torch.randn(N_WORDS, HIDDEN)
            embeddings.word_embeddings.weight[start : start + N_WORDS] = 0.05 * mixed
    model.save_pretrained(path)
    return str(path)


def make_pairs(n, seed):
    """Make sentences with their translations in another order, and the links."""
    rng = random.Random(seed)
    texts, links = [], []
    for _ in range(n):
        words = rng.sample(range(N_WORDS), rng.randint(3, 7))
        order = list(range(len(words)))
        rng.shuffle(order)
        source = " ".join(f"s{word}" for word in words)
        target = " ".join(f"t{words[i]}" for i in order)
        texts.append((source, target))
        links.append({(i, j) for j, i in enumerate(order)})
    return texts, links


def get_error(model, texts, links):
    """Measure the alignment error rate of an encoder."""
    aligner = build_similarity_aligner(model=str(model), layer=2, method="softmax")
    vocabs = [spacy.blank(lang).vocab for lang in ("en", "fr")]
    docs, targets = (
        [Doc(vocab, words=text.split()) for text in side]
        for vocab, side in zip(vocabs, zip(*texts))
    )
    found = align_docs(aligner, docs, targets)
    return score_alignment([{link[:2] for link in own} for own in found], links).aer


def make_settings(**settings):
    return encoders.Settings(
        **{
            "layer": 2,
            "batch_size": 16,
            "learning_rate": 3e-3,
            "warmup": 20,
            "minutes": 5.0,
            "steps": 150,
            "threads": 1,
            **settings,
        }
    )


def test_fine_tuning_aligns_better(base, tmp_path):
    texts, _ = make_pairs(500, seed=1)
    dev, links = make_pairs(60, seed=2)
    trainer = encoders.EncoderTrainer(tmp_path, base, make_settings())
    before = trainer.evaluate(dev)
    rows = []
    state = trainer.train(texts, log=rows.append, log_every=50)
    after = trainer.evaluate(dev)
    assert (state.step, len(rows)) == (150, 3)
    assert set(before) == {
        "self_training",
        "consistency",
        "masked",
        "translation",
        "identification",
        "loss",
    }
    for name in ("self_training", "consistency", "masked", "translation", "loss"):
        assert after[name] < before[name]
    path = trainer.export()
    first, last = get_error(base, dev, links), get_error(path, dev, links)
    assert first > 0.25
    assert last < 0.1


LOSSES = ["self_training", "consistency", "masked", "translation", "identification"]


@pytest.mark.parametrize("alone", LOSSES)
def test_losses_can_be_chosen(base, tmp_path, alone):
    steps = 150 if alone == "identification" else 40
    settings = {name: float(name == alone) for name in LOSSES}
    trainer = encoders.EncoderTrainer(
        tmp_path, base, make_settings(**settings, steps=steps)
    )
    dev, _ = make_pairs(60, seed=2)
    before = trainer.evaluate(dev)
    trainer.train(make_pairs(500, seed=1)[0])
    after = trainer.evaluate(dev)
    assert set(after) == {alone, "loss"}
    assert after[alone] == pytest.approx(after["loss"])
    assert after[alone] < before[alone]


@pytest.mark.parametrize("n", [1, 2, 7])
def test_identification_mixes_pairs_and_labels_them(base, tmp_path, monkeypatch, n):
    trainer = encoders.EncoderTrainer(tmp_path, base, make_settings())
    losses = trainer.losses
    batch = trainer.encode([(f"s{i}", f"t{i}") for i in range(n)])
    labels, pairs = [], []
    wrap = losses._wrap

    def note(source, target):
        pairs.append((batch.sources.index(source), batch.targets.index(target)))
        return wrap(source, target)

    def score(scores, right):
        labels.extend(right.tolist())
        return scores.mean()

    monkeypatch.setattr(losses, "_wrap", note)
    monkeypatch.setattr(
        encoders.F, "binary_cross_entropy_with_logits", score, raising=True
    )
    for seed in range(20):
        losses._identify(batch, torch.Generator().manual_seed(seed))
    assert labels == [float(i == j) for i, j in pairs]
    assert [i for i, _ in pairs] == list(range(n)) * 20
    # Of one pair alone there is no other translation.
    share = sum(labels) / len(labels)
    assert share == 1.0 if n == 1 else 0.3 < share < 0.7


def test_a_resumed_training_is_the_same(base, tmp_path):
    texts, _ = make_pairs(50, seed=1)

    def make(name, steps):
        trainer = encoders.EncoderTrainer(
            tmp_path / name, base, make_settings(steps=steps, batch_size=8)
        )
        resumed = trainer.resume()
        trainer.train(texts)
        return trainer, resumed

    whole, resumed = make("whole", 9)
    assert not resumed
    make("parts", 4)
    parts, resumed = make("parts", 9)
    assert resumed
    # the second run ended in the second epoch: 50 pairs are 7 batches
    assert (parts.state.step, parts.state.epoch, parts.state.batch) == (9, 1, 2)
    expected = whole.losses.state_dict()
    for name, values in parts.losses.state_dict().items():
        assert torch.equal(values, expected[name])
    # a training that is done does nothing more
    assert make("parts", 9)[0].state.step == 9


def test_a_spent_budget_stops(base, tmp_path):
    settings = make_settings(minutes=1e-9, steps=0)
    trainer = encoders.EncoderTrainer(tmp_path, base, settings)
    assert trainer.train(make_pairs(50, seed=1)[0]).step == 1
    assert trainer.checkpoint.exists()


def test_checkpoint_of_another_model(base, tmp_path):
    settings = make_settings(steps=1)
    encoders.EncoderTrainer(tmp_path, base, settings).train(make_pairs(20, seed=1)[0])
    other = encoders.EncoderTrainer(tmp_path, base, make_settings(steps=1))
    other.losses.identifier = torch.nn.Linear(3, 1)
    with pytest.raises(ValueError, match="E705"):
        other.resume()


@pytest.mark.parametrize(
    "damage", [lambda data: b"", lambda data: b"no checkpoint", lambda data: data[:999]]
)
def test_damaged_checkpoint(base, tmp_path, damage):
    settings = make_settings(steps=1)
    encoders.EncoderTrainer(tmp_path, base, settings).train(make_pairs(20, seed=1)[0])
    trainer = encoders.EncoderTrainer(tmp_path, base, settings)
    trainer.checkpoint.write_bytes(damage(trainer.checkpoint.read_bytes()))
    with pytest.raises(ValueError, match=r"E710.*checkpoint\.pt.*[Dd]elete"):
        trainer.resume()
    assert trainer.state.step == 0
    torch.save({"model": {}}, trainer.checkpoint)
    with pytest.raises(ValueError, match="E710"):
        trainer.resume()


@pytest.mark.parametrize(
    "setting,value",
    [
        ("threshold", 1.0),
        ("threshold", -0.1),
        ("self_training", -1.0),
        ("identification", float("nan")),
        ("mask_rate", 0.0),
        ("batch_size", 0),
        ("max_length", 0),
        ("learning_rate", 0.0),
        ("minutes", -1.0),
        ("steps", -1),
    ],
)
def test_settings_out_of_range(tmp_path, setting, value):
    # Found before anything is loaded or written.
    with pytest.raises(ValueError, match=rf"E207.*'{setting}'"):
        encoders.EncoderTrainer(
            tmp_path / "out", "none", make_settings(**{setting: value})
        )
    assert not (tmp_path / "out").exists()


def test_wrong_settings(base, tmp_path):
    nothing = dict.fromkeys(LOSSES, 0.0)
    with pytest.raises(ValueError, match="E708"):
        encoders.EncoderTrainer(tmp_path, base, make_settings(**nothing))
    for layer in (0, 3, -2):
        with pytest.raises(ValueError, match="E204"):
            encoders.EncoderTrainer(tmp_path, base, make_settings(layer=layer))
    with pytest.raises(ValueError, match="E208"):
        encoders.EncoderTrainer(tmp_path, str(tmp_path / "none"), make_settings())
    trainer = encoders.EncoderTrainer(tmp_path, base, make_settings())
    with pytest.raises(ValueError, match="E709"):
        trainer.train([("", "t1"), ("s1", " ")])


def test_long_pairs_are_cut_to_the_model(base, tmp_path):
    trainer = encoders.EncoderTrainer(tmp_path, base, make_settings())
    assert trainer.max_length == (64 - 2 - 3) // 2
    text = " ".join(["s1"] * 500)
    losses = trainer.evaluate([(text, text)])
    assert numpy.isfinite(list(losses.values())).all()


def test_an_encoder_without_a_head(tmp_path):
    from ..translators.hf_models import make_nllb

    path = make_nllb(tmp_path / "nllb")
    with pytest.raises(ValueError, match="E707"):
        encoders.EncoderTrainer(tmp_path / "out", str(path), make_settings())
    settings = make_settings(
        masked=0.0,
        translation=0.0,
        steps=5,
        source_lang="en",
        target_lang="fr",
        batch_size=2,
    )
    trainer = encoders.EncoderTrainer(tmp_path / "out", str(path), settings)
    before = TransformersEncoder(str(path), layer=2).encode([["no", "pain"]], lang="en")
    state = trainer.train([("no pain", "pas de douleur"), ("two", "deux")] * 10)
    assert state.step == 5
    after = TransformersEncoder(str(trainer.export()), layer=2)
    ((vectors, word_ids),) = after.encode([["no", "pain"]], lang="en")
    assert list(word_ids) == list(before[0][1])
    assert not numpy.allclose(vectors, before[0][0])
    ids = trainer.losses._wrap(trainer.encode([("no pain", "x")]).sources[0])
    with torch.inference_mode():
        trainer.losses.eval()
        trainer.losses.tokenizer.src_lang = "eng_Latn"
        states, pieces = trainer.losses._encode([ids[1:-1]], "en")
    assert numpy.allclose(states[0][pieces[0]].numpy(), vectors, atol=1e-4)


def test_self_training_loss_is_the_formula():
    rng = numpy.random.RandomState(0)
    forward, backward = rng.uniform(size=(2, 1, 3, 2))
    # the last source piece is padding
    masks = torch.tensor([[True, True, False]]), torch.tensor([[True, True]])
    forward[:, 2], backward[:, 2] = 0.0, 0.0
    links = (forward > 0.4) & (backward > 0.4)
    expected = -(links * (forward / 2 + backward / 2)).sum() / 2
    found = encoders.get_self_training_loss(
        torch.tensor(forward), torch.tensor(backward), *masks, 0.4
    )
    assert float(found) == pytest.approx(expected)
    expected = -(forward * backward).sum() / 2
    found = encoders.get_consistency_loss(
        torch.tensor(forward), torch.tensor(backward), *masks
    )
    assert float(found) == pytest.approx(expected)


def test_directions_are_probabilities_and_padding_does_not_count():
    torch.manual_seed(0)
    source, target = torch.randn(2, 4, 8), torch.randn(2, 5, 8)
    source_mask = torch.tensor([[True] * 4, [True, True, False, False]])
    target_mask = torch.tensor([[True] * 5, [True, True, True, False, False]])
    forward, backward = encoders.get_directions(
        source, target, source_mask, target_mask
    )
    assert torch.allclose(forward.sum(2), source_mask.float())
    assert torch.allclose(backward.sum(1), target_mask.float())
    short = encoders.get_directions(
        source[1:, :2], target[1:, :3], source_mask[1:, :2], target_mask[1:, :3]
    )
    assert torch.allclose(forward[1:, :2, :3], short[0])
    assert torch.allclose(backward[1:, :2, :3], short[1])
    turned = encoders.get_directions(target, source, target_mask, source_mask)
    assert torch.allclose(turned[0].transpose(1, 2), backward)
    masks = source_mask, target_mask
    for loss in (
        encoders.get_self_training_loss(forward, backward, *masks, 0.001),
        encoders.get_consistency_loss(forward, backward, *masks),
    ):
        assert -1.0 <= float(loss) <= 0.0


def test_masks_hide_pieces_alone():
    generator = torch.Generator().manual_seed(0)
    ids = torch.arange(10, 10010).reshape(100, 100)
    candidates = ids % 10 != 0
    settings = {"mask_id": 4, "n_pieces": 20000, "rate": 0.15}
    hidden, labels = encoders.mask_pieces(
        ids, candidates, **settings, generator=generator
    )
    chosen = labels != -100
    assert (labels[chosen] == ids[chosen]).all()
    assert not (chosen & ~candidates).any()
    assert (hidden[~chosen] == ids[~chosen]).all()
    share = chosen.sum() / candidates.sum()
    assert share == pytest.approx(0.15, abs=0.02)
    kept = hidden[chosen] == ids[chosen]
    masked = hidden[chosen] == 4
    assert masked.float().mean() == pytest.approx(0.8, abs=0.05)
    assert kept.float().mean() == pytest.approx(0.1, abs=0.04)
    again = encoders.mask_pieces(
        ids, candidates, **settings, generator=torch.Generator().manual_seed(0)
    )
    assert torch.equal(again[0], hidden)


def test_batches_hold_every_pair_once():
    lengths = [(7 * i) % 31 for i in range(130)]
    settings = {"batch_size": 8, "seed": 3}
    batches = list(encoders.make_batches(lengths, **settings, epoch=0))
    assert sorted(i for batch in batches for i in batch) == list(range(130))
    assert all(len(batch) <= 8 for batch in batches)
    assert list(encoders.make_batches(lengths, **settings, epoch=0)) == batches
    assert list(encoders.make_batches(lengths, **settings, epoch=1)) != batches
    spread = [max(lengths[i] for i in b) - min(lengths[i] for i in b) for b in batches]
    assert sum(spread) / len(spread) < 10


def test_the_script_trains_and_resumes(base, tmp_path):
    pairs = tmp_path / "pairs.tsv"
    lines = [f"{source}\t{target}\n" for source, target in make_pairs(60, seed=1)[0]]
    pairs.write_text("".join(lines), encoding="utf8")

    def run(*options):
        command = [sys.executable, str(ROOT / "scripts" / "finetune_aligner.py")]
        command += [str(pairs), str(tmp_path / "out"), "--model", base, "--layer", "2"]
        result = subprocess.run(
            [*command, *options], capture_output=True, text=True, cwd=tmp_path
        )
        return result.returncode, " ".join((result.stdout + result.stderr).split())

    code, output = run("--steps", "3", "--threads", "1")
    assert code == 0, output
    assert "3 steps" in output and "Resumed" not in output
    code, output = run("--steps", "5", "--threads", "1")
    assert code == 0 and "Resumed at step 3" in output and "5 steps" in output
    vectors = TransformersEncoder(str(tmp_path / "out" / "encoder"), layer=2)([["s1"]])
    assert vectors[0][0].shape == (1, HIDDEN)
    code, output = run("--layer", "9")
    assert code == 1 and "E204" in output and "Traceback" not in output


def load_script():
    path = ROOT / "scripts" / "finetune_aligner.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "text,options,expected",
    [
        (None, [], "E401"),
        ("no tab\n", [], "E424"),
        ("", [], "E709"),
        ("s1\t\n\tt1\n", [], "E709"),
        ("s1\tt1\n", ["--batch-size", "0"], "E207"),
        ("s1\tt1\n", ["--limit", "0"], "--limit"),
        ("s1\tt1\n", ["--model", "{}/none"], "E208"),
    ],
)
def test_the_script_says_what_is_wrong(base, tmp_path, text, options, expected):
    pairs = tmp_path / "pairs.tsv"
    if text is not None:
        pairs.write_text(text, encoding="utf8")
    app = typer.Typer()
    app.command()(load_script().main)
    arguments = [str(pairs), str(tmp_path / "out"), "--layer", "2", "--model", base]
    arguments += [option.format(tmp_path) for option in options]
    result = CliRunner().invoke(app, arguments, env={"COLUMNS": "200"})
    assert result.exit_code in (1, 2)
    assert isinstance(result.exception, SystemExit)
    assert expected in " ".join(result.output.split())
