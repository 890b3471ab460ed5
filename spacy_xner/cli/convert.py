from typing import TYPE_CHECKING, Annotated, List, Optional, Tuple
from pathlib import Path

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

if TYPE_CHECKING:
    from ..translators.folder import TranslatorFolder


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
    alignment: Annotated[
        Optional[bool],
        Opt(
            "--alignment/--no-alignment",
            help="Whether the model was trained with guided alignment, so that its "
            "attention gives word links. By default yes for Marian, no for others.",
        ),
    ] = None,
    alignment_head: Annotated[
        Optional[str],
        Opt(
            "--alignment-head",
            help="Decoder layer and attention head that give the word links, counted "
            "from 0, e.g. 5:0 (see spacy xner attention-head). By default the first "
            "head of the last layer.",
        ),
    ] = None,
    licence: Annotated[
        Optional[str],
        Opt(
            "--licence",
            "--license",
            help="Licence of the model, by default what its model card says.",
        ),
    ] = None,
    attribution: Annotated[
        Optional[str], Opt("--attribution", help="Who made the model.")
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
            alignment=alignment,
            alignment_head=parse_head(alignment_head),
            licence=licence,
            attribution=attribution,
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
    alignment: Optional[bool] = None,
    alignment_head: Optional[Tuple[int, int]] = None,
    licence: Optional[str] = None,
    attribution: Optional[str] = None,
    overwrite: bool = False,
) -> "TranslatorFolder":
    """Convert a translation model.

    model (str): Folder, or name on the Hugging Face hub.
    output (Path): Folder to write.
    quantization (str): Type of the weights.
    pairs (Optional[List[Tuple[str, str]]]): Language pairs, by default what the model
        says.
    name (Optional[str]): Name of the translator.
    alignment (Optional[bool]): Whether the attention gives word links.
    alignment_head (Optional[Tuple[int, int]]): Decoder layer and attention head that
        give the word links.
    licence (Optional[str]): Licence of the model.
    attribution (Optional[str]): Who made the model.
    overwrite (bool): Replace an earlier output.
    RETURNS (TranslatorFolder): What was written.
    RAISES (ValueError): If the model can't be converted.
    """
    from ..translators.convert import convert as convert_model

    output = Path(output)
    check_output(output, overwrite=overwrite, folder=True)
    return convert_model(
        model,
        output,
        quantization=quantization,
        pairs=pairs or None,
        name=name,
        alignment=alignment,
        alignment_head=alignment_head,
        licence=licence,
        attribution=attribution,
        overwrite=overwrite,
    )


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


def parse_head(text: Optional[str]) -> Optional[Tuple[int, int]]:
    """Read the name of an attention head.

    text (Optional[str]): E.g. "5:0", if any.
    RETURNS (Optional[Tuple[int, int]]): Decoder layer and head, counted from 0.
    RAISES (UserError): If it is none.
    """
    if text is None:
        return None
    layer, _, head = text.partition(":")
    if not (layer.isdecimal() and head.isdecimal()):
        raise UserError(
            f"'{text}' names no attention head. Give decoder layer and head, counted "
            "from 0, with a colon between them, e.g. --alignment-head 5:0."
        )
    return int(layer), int(head)


def print_folder(folder: "TranslatorFolder") -> None:
    """Print what a translator folder offers.

    folder (TranslatorFolder): The folder.
    """
    path = folder.path
    pairs = [f"{source}-{target}" for source, target in folder.language_pairs()]
    shown = ", ".join(pairs[:12]) + (f" and {len(pairs) - 12} more" * (len(pairs) > 12))
    size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    print_title("Translator")
    print_table(
        [
            ("Name", folder.name),
            ("Kind", folder.kind),
            ("Language pairs", shown),
            ("Word alignment", describe_alignment(folder)),
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


def describe_alignment(folder: "TranslatorFolder") -> str:
    """Say whether a translator gives word links.

    folder (TranslatorFolder): The folder.
    RETURNS (str): A few words.
    """
    if not folder.alignment:
        return "no: use --aligner"
    if folder.alignment_head is None:
        return "yes"
    layer, head = folder.alignment_head
    return f"yes, layer {layer}, head {head}"
