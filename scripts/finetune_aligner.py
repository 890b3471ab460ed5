"""Fine-tune an encoder for word alignment on raw parallel text."""

import json
from typing import Any, Dict, List, Optional, Tuple
from itertools import islice
from pathlib import Path

import typer
from tqdm import tqdm
from wasabi import msg

try:
    from spacy_xner.training.encoders import EncoderTrainer, Settings
except ModuleNotFoundError as err:
    msg.fail(
        f"Fine-tuning an encoder needs {err.name}",
        "Install what it needs: pip install '.[transformers]'",
        exits=1,
    )

from spacy_xner.corpora.parallel import read_text_pairs

DEV_PAIRS = 200


def main(
    pairs: Path = typer.Argument(
        ..., help="Parallel text: sentence, tab, translation; plain or .gz"
    ),
    out: Path = typer.Argument(
        ..., help="Gets the checkpoint and the encoder; a training there goes on"
    ),
    model: str = typer.Option(
        "bert-base-multilingual-cased", help="Encoder to begin with: folder or name"
    ),
    layer: int = typer.Option(8, help="Hidden layer whose vectors are aligned"),
    threshold: float = typer.Option(0.001, help="Probability of a believed link"),
    self_training: float = typer.Option(1.0, help="Weight of self-training"),
    consistency: float = typer.Option(1.0, help="Weight of both directions agreeing"),
    masked: float = typer.Option(1.0, help="Weight of masked language modelling"),
    translation: float = typer.Option(1.0, help="Weight of the same on pairs"),
    identification: float = typer.Option(1.0, help="Weight of telling pairs apart"),
    batch_size: int = typer.Option(8, help="Sentence pairs in a step"),
    max_length: int = typer.Option(128, help="Longest sentence, in pieces"),
    learning_rate: float = typer.Option(2e-5, help="Peak learning rate"),
    minutes: float = typer.Option(60.0, help="Time budget over all runs"),
    steps: int = typer.Option(0, help="Most steps over all runs, 0 for no limit"),
    limit: Optional[int] = typer.Option(None, min=1, help="Use the first pairs only"),
    source_lang: str = typer.Option("", help="Language of the sentences (NLLB)"),
    target_lang: str = typer.Option("", help="Language of the translations (NLLB)"),
    threads: int = typer.Option(0, help="CPU threads, 0 for torch's choice"),
    seed: int = typer.Option(0, help="Seed"),
) -> None:
    """Fine-tune within a time budget; resumes from its checkpoint.

    The result lies in OUT/encoder; --aligner awesome --encoder OUT/encoder uses it.
    """
    settings = Settings(
        layer=layer,
        threshold=threshold,
        self_training=self_training,
        consistency=consistency,
        masked=masked,
        translation=translation,
        identification=identification,
        batch_size=batch_size,
        max_length=max_length,
        learning_rate=learning_rate,
        minutes=minutes,
        steps=steps,
        source_lang=source_lang,
        target_lang=target_lang,
        seed=seed,
        threads=threads,
    )
    try:
        dev, train = split(list(islice(read_text_pairs(pairs), limit)))
        trainer = EncoderTrainer(out, model, settings)
        if trainer.resume():
            msg.info(f"Resumed at step {trainer.state.step}")
        report("Held-out losses before", trainer.evaluate(dev))
        bar = tqdm(total=minutes, initial=trainer.state.seconds / 60, unit="min")

        def log(row: Dict[str, Any]) -> None:
            bar.update(round(row["minutes"] - bar.n, 2))
            bar.write(json.dumps(row))

        state = trainer.train(train, log=log)
        bar.close()
        report("Held-out losses after", trainer.evaluate(dev))
        path = trainer.export()
    except (ImportError, OSError, ValueError) as err:
        msg.fail(str(err), exits=1)
    msg.good(f"{path}: {state.step} steps, {state.seconds / 60:.1f} minutes")


def split(
    texts: List[Tuple[str, str]],
) -> Tuple[List[Tuple[str, str]], List[Tuple[str, str]]]:
    """Part the first pairs from the others: development data, training data."""
    n = min(DEV_PAIRS, len(texts) // 10)
    return texts[:n], texts[n:]


def report(title: str, losses: Dict[str, float]) -> None:
    """Print losses."""
    shown = ", ".join(f"{name} {value:.4f}" for name, value in losses.items())
    msg.info(f"{title}: {shown or 'no pairs held out'}")


if __name__ == "__main__":
    typer.run(main)
