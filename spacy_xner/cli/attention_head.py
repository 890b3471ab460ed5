from typing import TYPE_CHECKING, Annotated, Any, Dict, List, Optional, Tuple
from pathlib import Path

from wasabi import MESSAGES

from ._pipeline import SHIPPED
from ._util import (
    Arg,
    GpuOpt,
    Opt,
    TracebackOpt,
    UserError,
    app,
    print_table,
    print_title,
    say,
    set_gpu,
    user_errors,
    write_json,
)
from .convert import parse_pair

if TYPE_CHECKING:
    from ..evaluation.alignment import AlignmentScore, GoldLinks

Heads = Dict[Tuple[int, int], "AlignmentScore"]
_SHOWN = 10
# Published gold has a wrong link here and there.
_MAX_WRONG = 0.01


@app.command("attention-head", no_args_is_help=True)
def attention_head_cli(
    model: Annotated[
        str,
        Arg(
            help="Translator: a converted folder, 'shipped', or a Hugging Face model "
            "(folder or name) that is yet to be converted."
        ),
    ],
    source: Annotated[
        Path, Arg(help="Source sentences, one a line, words parted by white space.")
    ],
    target: Annotated[Path, Arg(help="Their translations, likewise.")],
    links: Annotated[
        Path,
        Arg(
            help="Their word links, one line each, in Pharaoh format: 0-0 1-2 for sure "
            "links, 2p3 or 2?3 for possible ones."
        ),
    ],
    pair: Annotated[
        str, Opt("--pair", "-p", help="Source and target language, e.g. en-de.")
    ],
    one_based: Annotated[
        bool, Opt("--one-based", help="Words are counted from 1 in the file of links.")
    ] = False,
    reverse: Annotated[
        bool, Opt("--reverse", help="The links name the target word first.")
    ] = False,
    limit: Annotated[
        Optional[int], Opt("--limit", "-l", help="Use the first sentences only.")
    ] = None,
    write: Annotated[
        bool, Opt("--write", help="Make the best head the one the folder uses.")
    ] = False,
    output: Annotated[
        Optional[Path], Opt("--output", "-o", help="Write all scores as JSON.")
    ] = None,
    gpu_id: GpuOpt = -1,
    traceback: TracebackOpt = False,
) -> None:
    """
    Find the attention head of a translator that aligns words best.

    Measures the alignment error rate (AER, lower is better) of each head of each
    decoder layer on sentence pairs with known word links. With --write the best head
    becomes the one that a converted folder aligns with; a model that is yet to be
    converted takes it by spacy xner convert --alignment-head.

    Example: spacy xner attention-head models/opus-en-de test.en test.de test.links
    --pair en-de --write
    """
    with user_errors(traceback):
        set_gpu(gpu_id)
        langs = parse_pair(pair)
        scores = attention_head(
            model,
            source,
            target,
            links,
            pair=langs,
            one_based=one_based,
            reverse=reverse,
            limit=limit,
            write=write,
        )
        print_scores(scores)
        if output is not None:
            rows = [
                {"layer": layer, "head": head, **score._asdict()}
                for (layer, head), score in scores.items()
            ]
            write_json(output, rows)
        print_advice(model, next(iter(scores)), written=write)


def attention_head(
    model: str,
    source: Path,
    target: Path,
    links: Path,
    *,
    pair: Tuple[str, str],
    one_based: bool = False,
    reverse: bool = False,
    limit: Optional[int] = None,
    write: bool = False,
) -> Heads:
    """Measure how well each attention head of a translator aligns words.

    model (str): Converted folder, "shipped", or Hugging Face model.
    source (Path): Source sentences, one a line, tokenized.
    target (Path): Their translations, likewise.
    links (Path): Their word links in Pharaoh format.
    pair (Tuple[str, str]): Source and target language.
    one_based (bool): Words are counted from 1 in the file of links.
    reverse (bool): The links name the target word first.
    limit (Optional[int]): Use the first sentences only.
    write (bool): Make the best head the one the folder uses.
    RETURNS (Heads): Scores by decoder layer and head, the best first.
    RAISES (UserError): If the files do not fit together, or `write` can't be done.
    RAISES (ValueError): If the model can't be used.
    """
    from ..aligners.heads import score_heads

    is_converted = Path(model).is_dir() and (Path(model) / "translator.json").exists()
    if write and not is_converted:
        raise UserError(
            f"--write changes a converted folder, which '{model}' is not. Leave it "
            "out, and give the best head to spacy xner convert --alignment-head."
        )
    sources, targets, gold = read_gold(
        source, target, links, one_based=one_based, reverse=reverse
    )
    engine = _make_engine(model, pair, is_converted=is_converted)
    scores = score_heads(
        engine,
        sources[:limit],
        targets[:limit],
        gold[:limit],
        source_lang=pair[0],
        target_lang=pair[1],
    )
    if write:
        from ..translators.heads import replace_alignment_head

        replace_alignment_head(Path(model), next(iter(scores)))
    return scores


def _make_engine(model: str, pair: Tuple[str, str], *, is_converted: bool) -> Any:
    if is_converted or model == SHIPPED:
        from ..translators.ctranslate2_engine import CTranslate2Translator

        return CTranslate2Translator(None if model == SHIPPED else model)
    from ..translators.transformers_engine import TransformersTranslator

    return TransformersTranslator(model, pairs=[pair], attention=True)


def read_gold(
    source: Path, target: Path, links: Path, *, one_based: bool, reverse: bool
) -> Tuple[List[List[str]], List[List[str]], List["GoldLinks"]]:
    """Read sentence pairs with their word links.

    source (Path): Source sentences, one a line, tokenized.
    target (Path): Their translations, likewise.
    links (Path): Their word links in Pharaoh format.
    one_based (bool): Words are counted from 1 in the file of links.
    reverse (bool): The links name the target word first.
    RETURNS (Tuple[List[List[str]], List[List[str]], List[GoldLinks]]): Words of both
        sides and links.
    RAISES (UserError): If a file is missing, the numbers of lines differ or many links
        name words that are not there.
    """
    from ..corpora.files import decode
    from ..evaluation.alignment import GoldLinks, read_pharaoh

    lines = []
    for path in (source, target, links):
        if not path.is_file():
            raise UserError(f"Can't find the file '{path}'. Check the path.")
        lines.append(decode(path.read_bytes(), path=path).splitlines())
    if not len(lines[0]) == len(lines[1]) == len(lines[2]) or not lines[0]:
        raise UserError(
            f"'{source}' has {len(lines[0])} lines, '{target}' {len(lines[1])} and "
            f"'{links}' {len(lines[2])}. They must have the same number, one line for "
            "each sentence pair."
        )
    sources, targets = [[line.split() for line in side] for side in lines[:2]]
    gold = read_pharaoh(lines[2], one_based=one_based, name=str(links))
    if reverse:
        gold = [
            GoldLinks({(j, i) for i, j in sure}, {(j, i) for i, j in possible})
            for sure, possible in gold
        ]
    _check_links(links, sources, targets, gold)
    return sources, targets, gold


def _check_links(
    path: Path,
    sources: List[List[str]],
    targets: List[List[str]],
    gold: List["GoldLinks"],
) -> None:
    """Report links that name a word that is not there; refuse many of them."""
    total = sum(len(found.possible) for found in gold)
    wrong = [
        f"line {number}: {i}-{j}, counted from 0, where the sentences have "
        f"{len(words)} and {len(goals)} words"
        for number, (words, goals, found) in enumerate(zip(sources, targets, gold), 1)
        for i, j in sorted(found.possible)
        if len(words) <= i or len(goals) <= j
    ]
    if not wrong:
        return
    text = (
        f"{len(wrong)} of {total} links of '{path}' name a word that is not there (the "
        f"first in {wrong[0]})."
    )
    if len(wrong) > _MAX_WRONG * total:
        raise UserError(f"{text} Try --one-based or --reverse.")
    say(MESSAGES.WARN, text)


def print_scores(scores: Heads) -> None:
    """Print the best heads.

    scores (Heads): Scores by decoder layer and head, the best first.
    """
    print_title("Attention heads")
    print_table(
        [
            (
                f"{layer}:{head}",
                f"{score.aer:.3f}",
                f"{score.precision:.3f}",
                f"{score.recall:.3f}",
            )
            for (layer, head), score in list(scores.items())[:_SHOWN]
        ],
        header=("Head", "AER", "Precision", "Recall"),
    )
    if len(scores) > _SHOWN:
        say(MESSAGES.INFO, f"{len(scores) - _SHOWN} more heads are worse")


def print_advice(model: str, best: Tuple[int, int], *, written: bool) -> None:
    """Say what to do with the best head.

    model (str): The model.
    best (Tuple[int, int]): Its best head.
    written (bool): Whether the folder has been changed.
    """
    head = f"{best[0]}:{best[1]}"
    if written:
        say(MESSAGES.GOOD, f"{model} aligns with head {head} from now on")
    else:
        say(
            MESSAGES.INFO,
            "To align with the best one: --write, or spacy xner convert MODEL FOLDER "
            f"--alignment-head {head}",
        )
