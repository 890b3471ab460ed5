from typing import Annotated, Any, Dict, List, Optional, Tuple
from pathlib import Path

from wasabi import MESSAGES

from ._sources import read_source_records
from ._util import (
    STDIO,
    Arg,
    FormatOpt,
    LimitOpt,
    Opt,
    TracebackOpt,
    UserError,
    check_output,
    corpus_cli,
    print_table,
    print_title,
    say,
    user_errors,
    write_json,
)

# What is compared by label, with its name in the tables.
ASPECTS = {
    "surfaces": "the span itself",
    "patterns": "numbers folded",
    "shapes": "shapes of words",
    "before": "word before",
    "after": "word after",
}
# What is compared in the corpora as a whole.
WHOLE = {
    "words": "Words",
    "orders": "Two labels in a row",
    "sequences": "All labels of a text",
}


@corpus_cli.command("compare", no_args_is_help=True)
def corpus_compare_cli(
    corpus: Annotated[
        str, Arg(help="Corpus to examine, e.g. a synthetic one: file or folder.")
    ],
    reference: Annotated[
        str, Arg(help="Corpus that it should be like, e.g. real sentences.")
    ],
    format: FormatOpt = "auto",
    lang: Annotated[
        str, Opt("--lang", "-l", help="Language of the texts, for the tokenizer.")
    ] = "en",
    labels: Annotated[
        Optional[str],
        Opt(
            "--labels",
            "--label-map",
            help="Rename the labels of both, as in 'corpus convert'.",
        ),
    ] = None,
    top: Annotated[
        int, Opt("--top", "-n", min=0, help="Length of the lists of what is missing.")
    ] = 12,
    output: Annotated[
        Optional[str],
        Opt(
            "--output",
            "-o",
            help="JSON file for all figures; - prints it instead of the tables. It "
            "holds single words and spans of the reference.",
        ),
    ] = None,
    limit: LimitOpt = 0,
    traceback: TracebackOpt = False,
) -> None:
    """
    Show where a corpus differs from one that it should be like.

    Counts of labels, lengths, patterns of spans (numbers folded to #) and the words
    around them. "Covered" is the share of the reference that occurs in the corpus,
    "attainable" the share that occurs in another text of the reference itself, "apart"
    the Jensen-Shannon divergence (0 the same, 1 nothing in common).

    Example: spacy xner corpus compare corpus/en/train.spacy real.jsonl --output gaps.json
    """
    with user_errors(traceback):
        report = corpus_compare(
            corpus,
            reference,
            format=format,
            lang=lang,
            labels=labels,
            top=top,
            output=output,
            limit=limit,
        )
        if output != STDIO:
            print_comparison(report, top=top)
            if output is not None:
                say(MESSAGES.GOOD, f"Wrote {output}")


def corpus_compare(
    corpus: str,
    reference: str,
    *,
    format: str = "auto",
    lang: str = "en",
    labels: Optional[str] = None,
    top: int = 12,
    output: Optional[str] = None,
    limit: int = 0,
) -> Dict[str, Any]:
    """Compare a corpus with one that it should be like.

    corpus (str): The corpus to examine.
    reference (str): The corpus that it should be like.
    format (str): Format of both, see `find_format`.
    lang (str): Language, for the tokenizer.
    labels (Optional[str]): Label map of both, see `resolve_label_map`.
    top (int): Length of the lists of what is missing, 0 for none.
    output (Optional[str]): JSON file for the figures, "-" prints them.
    limit (int): Read so many texts of each at most, 0 for all.
    RETURNS (Dict[str, Any]): See `spacy_xner.corpora.comparison.compare_profiles`.
    RAISES (UserError): If one of them holds no texts.
    """
    from ..corpora.comparison import compare_profiles, profile_records
    from ..translation import get_blank

    if output is not None and output != STDIO:
        check_output(Path(output), overwrite=True)
    nlp = get_blank(lang)
    profiles = []
    for source in (corpus, reference):
        records = read_source_records(source, format=format, labels=labels, limit=limit)
        profile = profile_records(records, nlp)
        if not profile.texts:
            raise UserError(f"'{source}' holds no texts. There is nothing to compare.")
        profiles.append(profile)
    report = {
        "corpus": corpus,
        "reference": reference,
        **compare_profiles(*profiles, top=top),
    }
    if output is not None:
        write_json(output, report)
    return report


def print_comparison(report: Dict[str, Any], *, top: int = 12) -> None:
    """Print a comparison as tables.

    report (Dict[str, Any]): What `corpus_compare` returned.
    top (int): Length of the lists of what is missing.
    """
    from ..corpora.comparison import FEATURES

    found, wanted = report["corpora"]
    rows: List[Tuple[Any, ...]] = [
        ("Texts", found["texts"], wanted["texts"]),
        ("  without labelled span", *_shares(report, "unlabelled", "texts")),
        ("Tokens", found["tokens"], wanted["tokens"]),
        ("  per text (10 %, half, 90 %)", *_quantiles(report, "text_tokens")),
        ("Lines per text", *_quantiles(report, "text_lines")),
        ("Words that differ", found["words"], wanted["words"]),
        ("Spans per 100 tokens", *_shares(report, "spans", "tokens", unit="")),
    ]
    rows += [
        (
            f"{name} per 100 tokens",
            *(f"{side['features'][key]:.2f}" for side in (found, wanted)),
        )
        for key, name in FEATURES.items()
    ]
    print_title("Corpora")
    print_table(rows, header=("", "corpus", "reference"))
    print_title("Labels: corpus / reference")
    print_table(
        [
            (
                label,
                _pair(row["count"], "d"),
                _pair(row["per_100_tokens"], ".2f"),
                _pair([side["mean"] for side in row["tokens"]], ".2f"),
                _pair(row["distinct"], "d"),
            )
            for label, row in report["labels"].items()
        ],
        header=("", "spans", "per 100 tokens", "tokens long", "that differ"),
    )
    rows = [(name, "", *_measures(report[key])) for key, name in WHOLE.items()]
    for label, row in report["labels"].items():
        rows += [
            (label, name, *_measures(row[key]))
            for key, name in ASPECTS.items()
            if row["count"][1]
        ]
    print_title("How much of the reference occurs in the corpus")
    print_table(rows, header=("", "", "covered", "attainable", "apart"))
    _print_missing("Words", report["words"], top)
    _print_missing("Two labels in a row", report["orders"], top)
    for label, row in report["labels"].items():
        for key in (row["shown"], "before", "after"):
            _print_missing(f"{label}: {ASPECTS[key]}", row[key], top)


def _print_missing(title: str, row: Dict[str, Any], top: int) -> None:
    """Print what the reference has more often."""
    rows = [
        (gap["value"], gap["count"], f"{gap['share']:.1%}", f"{gap['found']:.1%}")
        for gap in row["missing"][:top]
    ]
    if rows:
        print_title(f"{title}: more often in the reference")
        print_table(rows, header=("", "count", "reference", "corpus"))


def _measures(row: Dict[str, Any]) -> Tuple[str, ...]:
    return (
        f"{row['coverage']:.1%}",
        f"{row['attainable']:.1%}",
        f"{row['divergence']:.2f}",
    )


def _pair(values: List[float], format: str) -> str:
    return " / ".join(f"{value:{format}}" for value in values)


def _quantiles(report: Dict[str, Any], key: str) -> List[str]:
    return [
        ", ".join(f"{side[key][name]:g}" for name in side[key] if name != "mean")
        for side in report["corpora"]
    ]


def _shares(
    report: Dict[str, Any], part: str, whole: str, *, unit: str = " %"
) -> List[str]:
    return [
        f"{100 * side[part] / side[whole] if side[whole] else 0:.1f}{unit}"
        for side in report["corpora"]
    ]
