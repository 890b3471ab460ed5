from pathlib import Path
from typing import Annotated, List, Optional, Tuple

from wasabi import MESSAGES

from ._util import (
    Arg,
    Opt,
    OverwriteOpt,
    TracebackOpt,
    UserError,
    app,
    check_output,
    print_table,
    print_title,
    say,
    split_list,
    user_errors,
)


@app.command("convert", no_args_is_help=True)
def convert_cli(
    model: Annotated[
        str,
        Arg(
            help="Marian/OPUS-MT, M2M-100 or NLLB-200 model: folder, or name on the Hugging Face hub."
        ),
    ],
    output: Annotated[Path, Arg(help="Folder to write.")],
    quantization: Annotated[
        str,
        Opt(
            "--quantization",
            "-q",
            help="Type of the weights: int8 (small and fast on CPU), int16, float16 or float32.",
        ),
    ] = "int8",
    pair: Annotated[
        Optional[List[str]],
        Opt(
            "--pair",
            "-p",
            help="Language pair, e.g. en-fr; may be repeated. Needed where the model does not say which languages it translates.",
        ),
    ] = None,
    name: Annotated[
        Optional[str],
        Opt(
            "--name", "-n", help="Name of the translator, by default that of the model."
        ),
    ] = None,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Turn a translation model into a folder that the other commands take as
    --translator.

    Needs torch and transformers (pip install 'spacy-xner[transformers]'); the folder
    that it writes needs neither.

    Example: spacy xner convert Helsinki-NLP/opus-mt-en-fr models/opus-en-fr
    """
    with user_errors(traceback):
        folder = convert(
            model,
            output,
            quantization=quantization,
            pairs=[parse_pair(text) for text in split_list(pair)],
            name=name,
            overwrite=overwrite,
        )
        print_folder(folder)


def convert(
    model: str,
    output: Path,
    *,
    quantization: str = "int8",
    pairs: Optional[List[Tuple[str, str]]] = None,
    name: Optional[str] = None,
    overwrite: bool = False,
) -> Path:
    """Convert a translation model.

    model (str): Folder, or name on the Hugging Face hub.
    output (Path): Folder to write.
    quantization (str): Type of the weights.
    pairs (Optional[List[Tuple[str, str]]]): Language pairs, by default what the model
        says.
    name (Optional[str]): Name of the translator.
    overwrite (bool): Replace an earlier output.
    RETURNS (Path): The folder.
    """
    from ..translators.convert import convert as convert_model

    output = Path(output)
    check_output(output, overwrite=overwrite, folder=True)
    settings = {"name": name} if name is not None else {}
    convert_model(
        model,
        output,
        quantization=quantization,
        pairs=pairs or None,
        overwrite=overwrite,
        **settings,
    )
    return output


def parse_pair(text: str) -> Tuple[str, str]:
    """Read a language pair.

    text (str): E.g. "en-fr".
    RETURNS (Tuple[str, str]): Source and target language.
    RAISES (UserError): If it is no pair.
    """
    source, _, target = text.partition("-")
    if not source or not target or source == target:
        raise UserError(
            f"'{text}' is no language pair. Give source and target language with a "
            "hyphen between them, e.g. --pair en-fr."
        )
    return source, target


def print_folder(path: Path) -> None:
    """Print what a translator folder offers.

    path (Path): The folder.
    """
    from ..translators.folder import read_folder

    folder = read_folder(path)
    pairs = [f"{source}-{target}" for source, target in folder.language_pairs()]
    shown = ", ".join(pairs[:12]) + (f" and {len(pairs) - 12} more" * (len(pairs) > 12))
    size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    print_title("Translator")
    print_table(
        [
            ("Name", folder.name),
            ("Kind", folder.kind),
            ("Language pairs", shown),
            ("Word alignment", "yes" if folder.alignment else "no: use --aligner"),
            ("Licence", folder.licence or "not stated"),
            ("Size", f"{size / 1e6:.1f} MB"),
        ],
        aligns=["l", "l"],
    )
    say(MESSAGES.GOOD, f"Wrote {path}")
    example = pairs[0].split("-")[-1] if pairs else "fr"
    say(
        MESSAGES.INFO,
        "Use it: spacy xner transfer SOURCE OUTPUT --translator "
        f"{path} --lang {example}",
    )
