"""Steps of the `translators` workflow: prepare, train, export."""

import hashlib
import json
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple
from pathlib import Path

import typer
from tqdm import tqdm
from wasabi import msg

try:
    from spacy_xner.training.translators.dataset import Direction, PairData, Ragged
    from spacy_xner.training.translators.prepare import load_data, prepare
except ModuleNotFoundError as err:
    msg.fail(
        f"Training translators needs {err.name}",
        "Install what it needs: pip install '.[train,eflomal]'",
        exits=1,
    )

if TYPE_CHECKING:
    from spacy_xner.training.translators.export import DevText

app = typer.Typer(add_completion=False, help=__doc__)

RESOURCES = Path(__file__).parent.parent / "spacy_xner" / "resources"
DEV_PAIRS = 300
# From English whole phrases come twice ("in 2 Wochen in 2 Wochen"); into English the
# penalty costs more numbers than it saves (benchmarks/translators.py).
PENALTIES = {"en-xx": 1.2}


def pairs_of(model: str, languages: List[str]) -> List[Tuple[str, str]]:
    """Language pairs of a model, which translates from or into English."""
    if model == "en-xx":
        return [("en", lang) for lang in languages]
    return [(lang, "en") for lang in languages]


def split(data: PairData, n: int) -> Tuple[PairData, PairData]:
    """Part the first pairs from the others: development data, training data."""

    def part(ragged: Ragged, start: int, end: int) -> Ragged:
        offsets = ragged.offsets[start : end + 1]
        return Ragged(ragged.values[offsets[0] : offsets[-1]], offsets - offsets[0])

    total = len(data.english.offsets) - 1
    n = min(n, total // 2)
    return (
        PairData(*(part(ragged, 0, n) for ragged in data)),
        PairData(*(part(ragged, n, total) for ragged in data)),
    )


def dev_text(processor: Any, dev: PairData, source: str, target: str) -> "DevText":
    """Read encoded pairs back as text."""
    from spacy_xner.training.translators.export import DevText

    sides = [
        [side.row(i).tolist() for i in range(len(side.offsets) - 1)]
        for side in (dev.english, dev.other)
    ]
    left, right = sides if source == "en" else sides[::-1]
    return DevText(
        f"tatoeba.{source}-{target}",
        f"<2{target}>",
        [[processor.id_to_piece(i) for i in row] for row in left],
        [processor.decode(row) for row in right],
    )


@app.command("prepare")
def prepare_cli(
    assets: Path = typer.Argument(..., help="Folder of the project's assets"),
    out: Path = typer.Argument(..., help="Output folder"),
    languages: str = typer.Option("fr,de", help="Languages beside English"),
    grammar: int = typer.Option(110000, help="Medication texts for each language"),
    mixed: int = typer.Option(80000, help="Pairs made from the others, per language"),
    limit: int = typer.Option(160000, help="General pairs for each language"),
    max_words: int = typer.Option(40, help="Longest general sentence, in words"),
    seed: int = typer.Option(0, help="Seed"),
    aligner: str = typer.Option("eflomal", help="eflomal or statistical"),
) -> None:
    """Clean the parallel text, generate medication pairs, align and encode them."""
    prepare(
        assets,
        RESOURCES / "medication",
        out,
        languages=languages.split(","),
        grammar=grammar,
        mixed=mixed,
        limit=limit,
        max_words=max_words,
        seed=seed,
        aligner=aligner,
        log=msg.info,
    )


@app.command("train")
def train_cli(
    data: Path = typer.Argument(..., help="Prepared folder"),
    out: Path = typer.Argument(..., help="Checkpoints; a training there goes on"),
    model: str = typer.Option("en-xx", help="en-xx or xx-en"),
    languages: str = typer.Option("fr,de", help="Languages beside English"),
    minutes: float = typer.Option(90.0, help="Time budget over all runs"),
    max_tokens: int = typer.Option(2048, help="Pieces of a padded batch"),
    learning_rate: float = typer.Option(1.5e-3, help="Peak learning rate"),
    threads: int = typer.Option(0, help="CPU threads, 0 for torch's choice"),
    seed: int = typer.Option(0, help="Seed"),
) -> None:
    """Train a model within a time budget; resumes from its checkpoint."""
    import sentencepiece

    from spacy_xner.training.translators.export import measure_chrf
    from spacy_xner.training.translators.model import ModelConfig
    from spacy_xner.training.translators.train import (
        Settings,
        Trainer,
        dev_batches,
        write_history,
    )

    processor = sentencepiece.SentencePieceProcessor(model_file=str(data / "spm.model"))
    trained, held_back, texts = [], [], []
    langs = languages.split(",")
    for parts in load_data(data, langs, model).values():
        for lang in langs:
            if lang not in parts:
                continue
            dev, train = split(parts[lang], DEV_PAIRS)
            tag = processor.piece_to_id(f"<2{lang if model == 'en-xx' else 'en'}>")
            trained.append(Direction(train, model == "en-xx", tag))
            held_back.append(Direction(dev, model == "en-xx", tag))
    for lang in langs:
        source, target = ("en", lang) if model == "en-xx" else (lang, "en")
        pairs = PairData.from_disk(data / f"curve.{lang}.npz")
        texts.append(dev_text(processor, pairs, source, target))
    settings = Settings(
        minutes=minutes,
        max_tokens=max_tokens,
        learning_rate=learning_rate,
        threads=threads,
        seed=seed,
    )
    config = ModelConfig(vocab_size=processor.get_piece_size())
    trainer = Trainer(out / model, config, settings)
    if trainer.resume():
        msg.info(f"Resumed at step {trainer.state.step}")
    bar = tqdm(total=minutes, initial=trainer.state.seconds / 60, unit="min")

    def log(row: Dict[str, Any]) -> None:
        bar.update(round(row["minutes"] - bar.n, 2))
        bar.write(json.dumps(row))

    def measure(model: Any) -> Dict[str, float]:
        return measure_chrf(model, data / "spm.model", texts, threads=threads)

    state = trainer.train(
        trained,
        dev=dev_batches(held_back, max_tokens=max_tokens),
        measure=measure,
        log=log,
    )
    bar.close()
    write_history(out / model / "history.jsonl", state)
    msg.good(f"{model}: {state.step} steps, {state.target_tokens} target tokens")


def commands_of(
    facts: Dict[str, Any], model: str, languages: str, minutes: float
) -> List[str]:
    """The command lines that make a model again.

    facts (Dict[str, Any]): What `data.json` says of the data.
    model (str): Name of the model.
    languages (str): Languages beside English, separated by commas.
    minutes (float): Time that the training took.
    RETURNS (List[str]): Command lines.
    """
    data, models = "training/translators", "models"
    names = ("grammar", "mixed", "limit", "max_words", "seed", "aligner")
    given = [f"--{n.replace('_', '-')} {facts[n]}" for n in names if n in facts]
    script = "python scripts/translators.py"
    own = f"--model {model} --languages {languages}"
    return [
        " ".join([f"{script} prepare assets {data} --languages {languages}", *given]),
        f"{script} train {data} {data} {own} --minutes {minutes:.0f}",
        f"{script} export {data} {data} {models} {own}",
    ]


@app.command("export")
def export_cli(
    data: Path = typer.Argument(..., help="Prepared folder"),
    training: Path = typer.Argument(..., help="Folder of the checkpoints"),
    out: Path = typer.Argument(..., help="Gets the translator folder"),
    model: str = typer.Option("en-xx", help="en-xx or xx-en"),
    languages: str = typer.Option("fr,de", help="Languages beside English"),
    quantization: str = typer.Option("int8", help="CTranslate2 quantisation"),
    repetition_penalty: Optional[float] = typer.Option(
        None, help="Default of the decoding; what measured best where none is given"
    ),
) -> None:
    """Convert a checkpoint to a translator folder with its model card."""
    import torch

    from spacy_xner.training.translators.card import attribution
    from spacy_xner.training.translators.export import export_folder
    from spacy_xner.training.translators.train import load_model

    checkpoint = training / model / "checkpoint.pt"
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)["state"]
    facts = data / "data.json"
    data_facts = json.loads(facts.read_text()) if facts.exists() else {}
    minutes = round(state["seconds"] / 60, 1)
    sources = {name.partition("-")[0] for name in data_facts.get("data", {})}
    card = {
        "model": model,
        "commands": commands_of(data_facts, model, languages, minutes),
        "target_tokens": state["target_tokens"],
        "steps": state["step"],
        "minutes": minutes,
        "checkpoint_sha256": hashlib.sha256(checkpoint.read_bytes()).hexdigest(),
        "data": data_facts,
        "learning_curve": [
            {
                key: value
                for key, value in row.items()
                if key in ("target_tokens", "dev") or key.startswith("chrf.")
            }
            for row in state["history"]
            if "dev" in row
        ],
    }
    folder = export_folder(
        load_model(checkpoint),
        data / "spm.model",
        out / model,
        name=f"xner-{model}",
        pairs=pairs_of(model, languages.split(",")),
        quantization=quantization,
        repetition_penalty=repetition_penalty or PENALTIES.get(model, 1.0),
        licence="CC BY 2.0 FR",
        attribution=attribution(sorted(sources)),
        card=card,
    )
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    msg.good(f"{folder}: {size:.1f} MB")


if __name__ == "__main__":
    app()
