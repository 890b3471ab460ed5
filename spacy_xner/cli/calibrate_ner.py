from typing import Annotated
from pathlib import Path

from wasabi import MESSAGES

from ._util import (
    Arg,
    GpuOpt,
    Opt,
    OverwriteOpt,
    TracebackOpt,
    UserError,
    app,
    check_output,
    say,
    set_gpu,
    user_errors,
)
from .evaluate import load_pipeline


@app.command("calibrate-ner", no_args_is_help=True)
def calibrate_ner_cli(
    pipeline: Annotated[str, Arg(help="Pipeline with an xner_ner.")],
    gold: Annotated[
        Path, Arg(help="Gold it has not learnt from: a .spacy file or folder.")
    ],
    output: Annotated[Path, Arg(help="Folder for the calibrated pipeline.")],
    name: Annotated[str, Opt("--name", help="Name of the component.")] = "xner_ner",
    gpu_id: GpuOpt = -1,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Make the probabilities of xner_ner say how often its entities are right.

    Fits the temperature to gold that the pipeline has not learnt from. The training
    configs of this project do it by themselves.

    Example: spacy xner calibrate-ner training/model-best dev.spacy training/calibrated
    """
    with user_errors(traceback):
        set_gpu(gpu_id)
        temperature = calibrate_ner(
            pipeline, gold, output, name=name, overwrite=overwrite
        )
        say(MESSAGES.GOOD, f"Wrote {output}: temperature {temperature:.2f}")


def calibrate_ner(
    pipeline: str,
    gold: Path,
    output: Path,
    *,
    name: str = "xner_ner",
    overwrite: bool = False,
) -> float:
    """Write a pipeline whose component is calibrated.

    pipeline (str): Path or package name of the pipeline.
    gold (Path): Gold that it has not learnt from, .spacy.
    output (Path): Folder for the pipeline.
    name (str): Name of the component.
    overwrite (bool): Whether the output may exist.
    RETURNS (float): The temperature.
    RAISES (UserError): If the pipeline finds nothing in the texts.
    """
    from spacy.training import Corpus

    from ..training import calibration

    check_output(output, overwrite=overwrite, folder=True)
    if not gold.exists():
        raise UserError(f"Can't find the corpus '{gold}'. Check the path.")
    nlp = load_pipeline(pipeline)
    temperature = calibration.calibrate_ner(nlp, Corpus(gold)(nlp), name=name)
    if temperature is None:
        raise UserError(
            f"The pipeline finds no entity in '{gold}', so there is nothing to "
            "calibrate. Train it longer, or use more texts."
        )
    output.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(output)
    return temperature
