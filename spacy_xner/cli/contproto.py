import math
from typing import Annotated, Any, Dict, Iterable, List, Optional
from pathlib import Path

from wasabi import MESSAGES

from ._util import (
    Arg,
    FormatOpt,
    GpuOpt,
    LimitOpt,
    Opt,
    OverwriteOpt,
    TracebackOpt,
    UserError,
    app,
    check_output,
    print_table,
    say,
    set_gpu,
    user_errors,
)
from .evaluate import load_pipeline
from .teach import HeldOutOpt, make_docs


@app.command("contproto", no_args_is_help=True)
def contproto_cli(
    pipeline: Annotated[
        str,
        Arg(
            help="Pipeline to train further: it has an xner_ner with a SpanClassifier, "
            "trained on the labelled texts."
        ),
    ],
    source: Annotated[Path, Arg(help="The labelled texts: a .spacy file or folder.")],
    texts: Annotated[str, Arg(help="Plain texts of the target language.")],
    output: Annotated[Path, Arg(help="Folder for the pipeline.")],
    dev: Annotated[
        Optional[Path],
        Opt(
            "--dev",
            help="Gold of the target language: the best epoch is kept, and calibrated "
            "on it. Without it the last one is.",
        ),
    ] = None,
    held_out: HeldOutOpt = None,
    name: Annotated[str, Opt("--name", help="Name of the component.")] = "xner_ner",
    epochs: Annotated[int, Opt("--epochs", min=1, help="Number of epochs.")] = 5,
    learn_rate: Annotated[
        float,
        Opt("--learn-rate", min=0.0, help="Highest learning rate; it falls to 0."),
    ] = 0.001,
    batch_size: Annotated[
        int, Opt("--batch-size", min=1, help="Labelled, and plain, texts of a step.")
    ] = 8,
    weight: Annotated[
        float,
        Opt(
            "--weight",
            min=0.0,
            help="Weight of the contrastive loss. 1 is published, for the small steps of "
            "a pretrained encoder; a CNN may be better off with 0.1.",
        ),
    ] = 1.0,
    seed: Annotated[int, Opt("--seed", "-s", help="Random seed.")] = 0,
    format: FormatOpt = "auto",
    limit: LimitOpt = 0,
    gpu_id: GpuOpt = -1,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Train a pipeline further on plain text (ContProto, Zhou et al. 2023).

    Contrastive self-training with prototypes: spans of labelled and of plain texts are
    pulled towards spans with the same label, and the pseudo-labels of the plain texts
    towards the nearest prototype.

    Example: spacy xner contproto training/en/model-best en.spacy fr.txt training/fr
    --dev fr_dev.spacy
    """
    with user_errors(traceback):
        set_gpu(gpu_id)
        rows = contproto(
            pipeline,
            source,
            texts,
            output,
            dev=dev,
            held_out=held_out or (),
            name=name,
            epochs=epochs,
            learn_rate=learn_rate,
            batch_size=batch_size,
            weight=weight,
            seed=seed,
            format=format,
            limit=limit,
            overwrite=overwrite,
        )
        keys = ("source", "target", "contrast", "moved", "f1")
        cells = [
            [row["epoch"] or "before", *(_format(row.get(key)) for key in keys)]
            for row in rows
        ]
        header = ("epoch", "source", "target", "contrast", "labels moved", "F1 (dev)")
        print_table(cells, header=header)
        best = [row["epoch"] for row in rows if row.get("kept")]
        what = f"epoch {best[0]}" if best and best[0] else "the pipeline as it was"
        say(MESSAGES.GOOD, f"Wrote {output}: {what}")


def contproto(
    pipeline: str,
    source: Path,
    texts: str,
    output: Path,
    *,
    dev: Optional[Path] = None,
    held_out: Iterable[str] = (),
    name: str = "xner_ner",
    epochs: int = 5,
    learn_rate: float = 0.001,
    batch_size: int = 8,
    weight: float = 1.0,
    seed: int = 0,
    format: str = "auto",
    limit: int = 0,
    overwrite: bool = False,
) -> List[Dict[str, Any]]:
    """Train a pipeline further by contrastive self-training.

    pipeline (str): Path or package name of the pipeline.
    source (Path): The labelled texts, .spacy.
    texts (str): File or folder with plain texts.
    output (Path): Folder for the pipeline.
    dev (Optional[Path]): Gold that chooses the epoch, .spacy.
    held_out (Iterable[str]): Corpora whose texts must not be among the plain texts; the
        development corpus is one in any case.
    name (str): Name of the component.
    epochs (int): Number of epochs.
    learn_rate (float): Highest learning rate: it rises in the first tenth of the steps,
        and falls to 0 in the others.
    batch_size (int): Number of labelled, and of plain, texts of a step.
    weight (float): Weight of the contrastive loss, >= 0.
    seed (int): Random seed.
    format (str): Format of the plain texts.
    limit (int): Read so many plain texts at most, 0 for all.
    overwrite (bool): Whether the output may exist.
    RETURNS (List[Dict[str, Any]]): The losses and the score of each epoch; that of
        number 0 is before the training. The one that was kept says so.
    RAISES (UserError): If a corpus is not there, or the gold holds no entities.
    """
    from spacy.training import Corpus
    from spacy.util import fix_random_seed
    from thinc.api import Adam, warmup_linear

    from ..training.calibration import calibrate_ner
    from ..training.contproto import ContProto

    check_output(output, overwrite=overwrite, folder=True)
    for path in (source, dev):
        if path is not None and not path.exists():
            raise UserError(f"Can't find the corpus '{path}'. Check the path.")
    fix_random_seed(seed)
    nlp = load_pipeline(pipeline)
    held_out = [*held_out, *([str(dev)] if dev is not None else [])]
    docs = make_docs(texts, nlp, held_out, lang=None, format=format, limit=limit)
    trainer = ContProto(nlp, name=name, weight=weight, seed=seed)
    n_steps = epochs * math.ceil(len(docs) / batch_size)
    rates: Any = warmup_linear(learn_rate, n_steps // 10, n_steps)
    sgd = Adam(rates)
    rows: List[Dict[str, Any]] = [{"epoch": 0}]
    best, kept = -1.0, 0
    state = nlp.to_bytes()
    gold = [] if dev is None else list(Corpus(dev)(nlp))
    if dev is not None and not any(len(eg.reference.ents) for eg in gold):
        raise UserError(
            f"The corpus '{dev}' given with --dev holds no entities, so that no epoch "
            "could be the best. Give another one, or leave out --dev."
        )
    if dev is not None:
        best = rows[0]["f1"] = nlp.evaluate(gold)["ents_f"] or 0.0
    steps = trainer.train(
        list(Corpus(source)(nlp)), docs, sgd=sgd, n_epochs=epochs, batch_size=batch_size
    )
    for epoch, losses in enumerate(steps, 1):
        row = {"epoch": epoch, **losses._asdict()}
        rows.append(row)
        # As `spacy train` does: the means of the weights are less noisy than the last.
        with nlp.use_params(sgd.averages):
            if dev is not None:
                row["f1"] = nlp.evaluate(gold)["ents_f"] or 0.0
            if dev is None or row["f1"] > best:
                best, kept, state = row.get("f1", best), epoch, nlp.to_bytes()
    nlp.from_bytes(state)
    rows[kept]["kept"] = True
    if dev is not None:
        calibrate_ner(nlp, gold, name=name)
    output.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(output)
    return rows


def _format(value: Optional[float]) -> str:
    return "" if value is None else f"{value:.3f}"
