import itertools
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Collection,
    Dict,
    Iterable,
    Iterator,
    List,
    Optional,
    Sequence,
    Set,
)
from collections import Counter
from pathlib import Path

import typer
from wasabi import MESSAGES

from ._util import (
    STDIO,
    Arg,
    LimitOpt,
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
    from spacy.tokens import Doc

# Texts on a page when nothing else is asked for: what a browser shows at once.
DEFAULT_LIMIT = 100
HINT = (
    "Give a file that 'spacy xner transfer' wrote without --no-source, or save the Docs "
    "of a pipeline with xner_translator, xner_aligner and xner_projector with "
    "DocBin(docs=docs, store_user_data=True)."
)


@app.command("show", no_args_is_help=True)
def show_cli(
    source: Annotated[
        str,
        Arg(
            help="File ending in .spacy that 'spacy xner transfer' wrote, or any with translations; or a folder of such files."
        ),
    ],
    html: Annotated[str, Opt("--html", help="HTML file to write; - prints it.")],
    lang: Annotated[
        Optional[List[str]],
        Opt("--lang", "-l", help="Language of the translation.", show_default="all"),
    ] = None,
    limit: LimitOpt = DEFAULT_LIMIT,
    labels: Annotated[
        Optional[List[str]],
        Opt("--labels", help="Labels to show, e.g. DRUG,FORM.", show_default="all"),
    ] = None,
    all_links: Annotated[
        bool,
        Opt("--all-links", help="Draw the links of all words, not only of entities."),
    ] = False,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Show translated texts with their entities and word links in a browser.

    Writes one HTML file that needs nothing else: sentence by sentence the source and
    the translation, lines between linked words, and why entities were masked or lost.

    Example: spacy xner show fr.spacy --html fr.html
    """
    with user_errors(traceback):
        summary = show(
            source,
            html,
            langs=split_list(lang),
            limit=limit,
            labels=split_list(labels),
            all_links=all_links,
            overwrite=overwrite,
        )
        if html != STDIO:
            print_show(summary)


def show(
    source: str,
    html: str,
    *,
    langs: Sequence[str] = (),
    limit: int = DEFAULT_LIMIT,
    labels: Sequence[str] = (),
    all_links: bool = False,
    overwrite: bool = False,
) -> Dict[str, Any]:
    """Write translated texts as a page for the browser.

    source (str): File or folder of .spacy files.
    html (str): HTML file, "-" for standard output.
    langs (Sequence[str]): Languages of the translations, by default all.
    limit (int): Show so many texts at most, 0 for all.
    labels (Sequence[str]): Labels to show, by default all.
    all_links (bool): Draw the links of all words.
    overwrite (bool): Replace an earlier output.
    RETURNS (Dict[str, Any]): Counts, see `print_show`.
    RAISES (UserError): If there is nothing to show, or no place to write it.
    RAISES (ValueError): If a file is no DocBin.
    """
    from ..corpora.docbin import read_docbin
    from ..corpora.files import atomic_text
    from ..translation import get_translations
    from ..visualization import render

    if html != STDIO:
        check_output(Path(html), overwrite=overwrite)
    summary: Dict[str, Any] = {
        "source": source,
        "html": html,
        "read": 0,
        "skipped": 0,
        "more": False,
        "languages": {},
    }
    found: Set[str] = set()
    docs = _choose_docs(read_docbin(source), langs, summary, found)
    shown = list(itertools.islice(docs, limit) if limit > 0 else docs)
    if not shown:
        raise UserError(_explain_nothing(summary, langs, found))
    summary["more"] = limit > 0 and next(docs, None) is not None
    for doc in shown:
        for lang, translation in get_translations(doc).items():
            counts = summary["languages"].setdefault(lang, Counter())
            counts.update(span.status for span in translation.spans)
    page = render(
        shown, page=True, jupyter=False, all_links=all_links, labels=labels or None
    )
    if html == STDIO:
        typer.echo(page, nl=False)
    else:
        with atomic_text(html) as file:
            file.write(str(page))
    return {**summary, "shown": len(shown)}


def _choose_docs(
    docs: Iterable["Doc"],
    langs: Sequence[str],
    summary: Dict[str, Any],
    found: Set[str],
) -> Iterator["Doc"]:
    """Let the Docs pass that have a translation to show, with no other translations."""
    from ..reversal import restore_source
    from ..translation import DEFAULT_ATTR, get_translations, set_extensions

    set_extensions()
    for doc in docs:
        summary["read"] += 1
        if not get_translations(doc):
            doc = restore_source(doc) or doc
        translations = get_translations(doc)
        found.update(translations)
        wanted = {
            lang: translation
            for lang, translation in translations.items()
            if not langs or lang in langs
        }
        if wanted:
            doc._.set(DEFAULT_ATTR, wanted)
            yield doc
        else:
            summary["skipped"] += 1


def _explain_nothing(
    summary: Dict[str, Any], langs: Sequence[str], found: Collection[str]
) -> str:
    """Say why there is nothing to show."""
    source = summary["source"]
    if not summary["read"]:
        return f"'{source}' holds no texts."
    if found:
        return (
            f"No text in '{source}' has a translation into {' or '.join(langs)}. There "
            f"are translations into: {', '.join(sorted(found))}. Change --lang, or "
            "leave it out."
        )
    return (
        f"None of the {summary['read']} texts in '{source}' holds a translation, so "
        f"there is nothing to show. {HINT}"
    )


def print_show(summary: Dict[str, Any]) -> None:
    """Print the summary of a page.

    summary (Dict[str, Any]): What `show` returned.
    """
    from ..visualization.render import BECAME

    rows: List[Sequence[Any]] = [("Texts shown", summary["shown"])]
    if summary["skipped"]:
        rows.append(("Texts without such a translation", summary["skipped"]))
    for lang, counts in summary["languages"].items():
        rows += [
            (f"{lang}: entities {name}", counts[status])
            for status, name in BECAME.items()
            if counts[status]
        ]
    print_title("Show")
    print_table(rows)
    if summary["more"]:
        say(
            MESSAGES.INFO,
            f"There are more texts than the first {summary['shown']}: choose how many "
            "with --limit, 0 for all.",
        )
    say(MESSAGES.GOOD, f"Wrote {summary['html']}")
