"""Train one pipeline for each language, side by side where there are cores."""

import os
import subprocess
import sys
from typing import List, Optional, Sequence
from pathlib import Path

import typer
from wasabi import msg

PRODUCTS = Path(__file__).with_name("cpu_products.py")


def commands(
    config: Path,
    corpus: Path,
    out: Path,
    languages: List[str],
    *,
    gpu_id: int,
    max_steps: Optional[int],
    seed: int,
    overrides: Sequence[str] = (),
) -> List[List[str]]:
    """The `spacy train` call of each language.

    config (Path): The training config.
    corpus (Path): Folder with `train/LANG.spacy` and `dev/LANG.spacy`.
    out (Path): Each language's pipeline goes into a folder of its own there.
    languages (List[str]): Language codes.
    gpu_id (int): The GPU, -1 for none.
    max_steps (Optional[int]): Overrides the config's number of steps.
    seed (int): The seed.
    overrides (Sequence[str]): More arguments of `spacy train`.
    RETURNS (List[List[str]]): One command a language.
    """
    calls = []
    for lang in languages:
        call = [sys.executable, "-m", "spacy", "train", str(config)]
        call += ["--output", str(out / lang), "--gpu-id", str(gpu_id)]
        call += ["--nlp.lang", lang, "--system.seed", str(seed)]
        call += ["--paths.train", str(corpus / "train" / f"{lang}.spacy")]
        call += ["--paths.dev", str(corpus / "dev" / f"{lang}.spacy")]
        if gpu_id < 0:
            call += ["--code", str(PRODUCTS)]
        if max_steps:
            call += ["--training.max_steps", str(max_steps)]
        calls.append([*call, *overrides])
    return calls


def main(
    context: typer.Context,
    config: Path = typer.Argument(..., help="Training config"),
    corpus: Path = typer.Argument(..., help="Folder with train/ and dev/"),
    out: Path = typer.Argument(..., help="Output folder"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    gpu_id: int = typer.Option(-1, help="GPU, or -1 for the CPU"),
    max_steps: Optional[int] = typer.Option(None, help="Number of steps"),
    seed: int = typer.Option(0, help="Seed"),
) -> None:
    langs = [lang for lang in languages.split(",") if lang]
    calls = commands(
        config,
        corpus,
        out,
        langs,
        gpu_id=gpu_id,
        max_steps=max_steps,
        seed=seed,
        overrides=context.args,
    )
    side_by_side = gpu_id < 0 and (os.cpu_count() or 1) > 1
    # A small CNN gains nothing from a second thread, but a second process does.
    env = {**os.environ, "OMP_NUM_THREADS": "1"} if side_by_side else None
    running, failed = [], []
    for lang, call in zip(langs, calls):
        (out / lang).mkdir(parents=True, exist_ok=True)
        log = out / lang / "train.log"
        msg.info(f"Training {lang}; the log is {log}")
        with log.open("w", encoding="utf-8") as file_:
            process = subprocess.Popen(call, stdout=file_, stderr=file_, env=env)
        running.append((lang, process, log))
        if not side_by_side:
            process.wait()
    for lang, process, log in running:
        if process.wait():
            failed.append(lang)
            msg.fail(f"Training {lang} failed", "".join(_tail(log, 15)))
        else:
            msg.good(f"Trained {lang}", "".join(_tail(log, 5)).strip())
    if failed:
        raise SystemExit(1)


def _tail(path: Path, lines: int) -> List[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines(True)[-lines:]


app = typer.Typer()
# Settings of the config, such as --training.patience 0, go on to `spacy train`.
app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True}
)(main)

if __name__ == "__main__":
    app()
