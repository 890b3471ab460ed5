import sys
import time
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Callable,
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
)
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import typer
from wasabi import MESSAGES

from ._pipeline import DEFAULT_LANG, check_language
from ._util import (
    STDIO,
    Arg,
    Opt,
    OverwriteOpt,
    Progress,
    TracebackOpt,
    UserError,
    app,
    check_output,
    print_table,
    print_title,
    say,
    user_errors,
)

if TYPE_CHECKING:
    from ..aligners.statistical import StatisticalModel
    from ..translation import Link

# Pairs that are aligned together.
_BATCH_SIZE = 1000


class Words(NamedTuple):
    """The words of a text.

    indices (List[int]): Index of the token of each word.
    words (List[str]): The words.
    """

    indices: List[int]
    words: List[str]


@app.command("align", no_args_is_help=True)
def align_cli(
    pairs: Annotated[
        Optional[str],
        Arg(
            help="File with a text, a tab and its translation on each line, plain or "
            "gzipped; - for stdin. Leave it out to train only."
        ),
    ] = None,
    output: Annotated[
        Optional[str], Arg(help="File to write, one line for each pair; - prints.")
    ] = None,
    lang: Annotated[
        Optional[str], Opt("--lang", "-l", help="Language of the translations.")
    ] = None,
    source_lang: Annotated[
        str, Opt("--source-lang", help="Language of the texts.")
    ] = DEFAULT_LANG,
    tokens: Annotated[
        bool,
        Opt(
            "--tokens", help="The texts are split already: words are parted by blanks."
        ),
    ] = False,
    train: Annotated[
        Optional[List[Path]],
        Opt(
            "--train",
            help="More pairs to learn from; give it once for each file. What is "
            "aligned is always learned from as well.",
        ),
    ] = None,
    model: Annotated[
        Optional[Path],
        Opt("--model", help="Align with a model that was saved, and learn nothing."),
    ] = None,
    save: Annotated[
        Optional[Path], Opt("--save", help="File to save the model to.")
    ] = None,
    symmetrization: Annotated[
        Optional[str],
        Opt(
            "--symmetrization",
            "-s",
            help="How both directions are joined: intersection, union, grow_diag, "
            "grow_diag_final or grow_diag_final_and; by default the average of their "
            "probabilities decides.",
        ),
    ] = None,
    threshold: Annotated[
        Optional[float],
        Opt("--threshold", min=0.0, max=1.0, help="Least probability of a link."),
    ] = None,
    probabilities: Annotated[
        bool,
        Opt("--probabilities", help="Write 0-1:0.97 instead of 0-1."),
    ] = False,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Align the words of texts and translations by what is learned from such pairs.

    Writes the links of each pair on one line, in Pharaoh format: 0-1 links the first
    token of the text with the second of the translation. The tokens are those of spaCy,
    or, with --tokens, what is between blanks.

    Example: spacy xner align pairs.tsv links.txt --lang fr --train more.tsv.gz
    """
    with user_errors(traceback):
        summary = align(
            pairs,
            output,
            lang=lang,
            source_lang=source_lang,
            tokens=tokens,
            train=train or [],
            model=model,
            save=save,
            symmetrization=symmetrization,
            threshold=threshold,
            probabilities=probabilities,
            overwrite=overwrite,
            silent=output == STDIO,
        )
        if output != STDIO:
            print_align(summary)


def align(
    pairs: Optional[str] = None,
    output: Optional[str] = None,
    *,
    lang: Optional[str] = None,
    source_lang: str = DEFAULT_LANG,
    tokens: bool = False,
    train: Sequence[Path] = (),
    model: Optional[Path] = None,
    save: Optional[Path] = None,
    symmetrization: Optional[str] = None,
    threshold: Optional[float] = None,
    probabilities: bool = False,
    overwrite: bool = False,
    silent: bool = False,
) -> Dict[str, Any]:
    """Train the statistical aligner, align pairs with it, or both.

    pairs (Optional[str]): TSV file with the pairs to align, "-" for stdin.
    output (Optional[str]): File with their links, "-" prints them.
    lang (Optional[str]): Language of the translations.
    source_lang (str): Language of the texts.
    tokens (bool): Words are parted by white space.
    train (Sequence[Path]): TSV files with pairs to learn from.
    model (Optional[Path]): Model to align with.
    save (Optional[Path]): File to save the model to.
    symmetrization (Optional[str]): One of `SYMMETRIZERS`, or None.
    threshold (Optional[float]): Least probability of a link, None for the default.
    probabilities (bool): Write the probability of each link.
    overwrite (bool): Replace files that exist.
    silent (bool): Show no progress.
    RETURNS (Dict[str, Any]): Counts and times.
    RAISES (UserError): If the options do not fit together.
    """
    if pairs is None and (not train or save is None):
        raise UserError(
            "Nothing to do: name a file with pairs to align, or files to learn from "
            "(--train) and where to save the model (--save)."
        )
    if pairs is not None and output is None:
        raise UserError(
            "Name the file to write the links to after the file with the pairs, or - "
            "to print them."
        )
    if model is not None and (train or save is not None):
        raise UserError(
            "--model aligns with a model as it is: leave out --train and --save, or "
            "leave out --model to train a new one."
        )
    for path in (output, save):
        if path is not None and str(path) != STDIO:
            check_output(Path(path), overwrite=overwrite)
    from ..aligners.posteriors import DEFAULT_THRESHOLD
    from ..aligners.statistical import StatisticalModel
    from ..aligners.symmetrization import check_choice

    threshold = DEFAULT_THRESHOLD if threshold is None else threshold
    check_choice(threshold, symmetrization)
    splitters = (
        (_split_tokens, _split_tokens)
        if tokens
        else (_make_splitter(source_lang), _make_splitter(lang))
    )
    to_align = [] if pairs is None else list(_split_pairs(pairs, splitters))
    words = [(source.words, target.words) for source, target in to_align]
    summary: Dict[str, Any] = {"pairs": len(words), "output": output, "save": save}
    start = time.monotonic()
    if model is not None:
        if not model.is_file():
            raise UserError(f"Can't find the model '{model}'. Check the path.")
        aligner = StatisticalModel.from_disk(model)
    else:
        for file in train:
            found = _split_pairs(str(file), splitters)
            words += [(source.words, target.words) for source, target in found]
        aligner = _train(words, silent=silent)
        if save is not None:
            from ..corpora.files import atomic_file

            with atomic_file(save) as temporary:
                aligner.to_disk(temporary)
        summary["learned"] = len(words)
        summary["training_seconds"] = time.monotonic() - start
    if output is not None:
        start = time.monotonic()
        summary["links"] = _write_links(
            output,
            to_align,
            partial(
                aligner.align,
                symmetrization=symmetrization,
                threshold=threshold,
                seen=model is None,
            ),
            probabilities=probabilities,
        )
        summary["seconds"] = time.monotonic() - start
    return summary


def _make_splitter(lang: Optional[str]) -> Callable[[str], Words]:
    """Make what splits texts into the tokens of spaCy."""
    if lang is None:
        raise UserError(
            "Name the language of the translations with --lang, or give texts that are "
            "split into words and --tokens."
        )
    check_language(lang)
    from ..aligners.subwords import get_words
    from ..translation import get_blank

    def split(text: str) -> Words:
        doc = get_blank(lang).make_doc(text)
        indices, _ = get_words(doc)
        return Words(indices, [doc[i].text for i in indices])

    return split


def _split_tokens(text: str) -> Words:
    words = text.split()
    return Words(list(range(len(words))), words)


def _split_pairs(
    path: str, splitters: Tuple[Callable[[str], Words], Callable[[str], Words]]
) -> Iterator[Tuple[Words, Words]]:
    """Read pairs and split their texts into words."""
    from ..corpora.parallel import parse_text_pairs, read_text_pairs

    if path == STDIO:
        lines = ((i, line.rstrip("\r\n")) for i, line in enumerate(sys.stdin, start=1))
        pairs = parse_text_pairs(lines, name="stdin", keep_empty=True)
    else:
        pairs = read_text_pairs(path, keep_empty=True)
    for source, target in pairs:
        yield splitters[0](source), splitters[1](target)


def _train(
    words: Sequence[Tuple[List[str], List[str]]], *, silent: bool
) -> "StatisticalModel":
    from ..aligners.statistical import Settings, train

    if not any(source and target for source, target in words):
        raise UserError("There are no pairs with words on both sides to learn from.")
    settings = Settings()
    with Progress(
        unit="passes", total=settings.n_passes, every=1, disable=silent
    ) as progress:

        def count_pass(_: Any) -> None:
            progress.update()

        return train(words, settings, on_pass=count_pass)


def _write_links(
    output: str,
    pairs: Sequence[Tuple[Words, Words]],
    align_words: Callable[..., List[List["Link"]]],
    *,
    probabilities: bool,
) -> int:
    """Align, and write the links of each pair on a line."""
    from spacy.util import minibatch

    from ..corpora.files import atomic_text
    from ..evaluation.alignment import format_links

    count = 0
    with ExitStack() as stack:
        write: Callable[[str], Any] = partial(typer.echo, nl=False)
        if output != STDIO:
            write = stack.enter_context(atomic_text(output)).write
        for batch in minibatch(pairs, _BATCH_SIZE):
            found = align_words([(s.words, t.words) for s, t in batch])
            for (source, target), links in zip(batch, found):
                count += len(links)
                line = format_links(
                    (
                        (source.indices[i], target.indices[j], probability)
                        for i, j, probability in links
                    ),
                    probabilities=probabilities,
                )
                write(f"{line}\n")
    return count


def print_align(summary: Dict[str, Any]) -> None:
    """Print the summary of an alignment.

    summary (Dict[str, Any]): What `align` returned.
    """
    rows: List[Tuple[str, Any]] = []
    if "learned" in summary:
        rows.append(("Pairs learned from", summary["learned"]))
        rows.append(("Seconds of training", f"{summary['training_seconds']:.1f}"))
    if "links" in summary:
        rows.append(("Pairs aligned", summary["pairs"]))
        rows.append(("Links", summary["links"]))
        rows.append(("Seconds of aligning", f"{summary['seconds']:.1f}"))
    print_title("Alignment")
    print_table(rows)
    for path in (summary["save"], summary["output"]):
        if path is not None:
            say(MESSAGES.GOOD, f"Wrote {path}")
