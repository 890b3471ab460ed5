"""Routes without labels in the target language: teachers label plain text."""

from typing import TYPE_CHECKING, Annotated, Any, Iterable, Iterator, List, Optional
from collections import Counter
from pathlib import Path

from wasabi import MESSAGES

from ._sources import read_source_records
from ._util import (
    Arg,
    FormatOpt,
    GpuOpt,
    LimitOpt,
    Opt,
    OverwriteOpt,
    Progress,
    TracebackOpt,
    UserError,
    app,
    check_output,
    say,
    set_gpu,
    user_errors,
)
from .evaluate import load_pipeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

TextsArg = Annotated[
    str, Arg(help="Plain texts of the target language: file or folder.")
]
OutputArg = Annotated[Path, Arg(help="The .spacy file to write: a training corpus.")]
HeldOutOpt = Annotated[
    Optional[List[str]],
    Opt(
        "--held-out",
        help="Corpus that judges the result, such as the dev file; give it once for "
        "each. No text to learn from may be in it.",
    ),
]
LangOpt = Annotated[
    Optional[str],
    Opt(
        "--lang",
        "-l",
        help="Language whose tokenizer the student has.",
        show_default="the first teacher's own tokenizer",
    ),
]
OtherLanguagesOpt = Annotated[
    bool,
    Opt("--other-languages", help="Allow teachers that are made for other languages."),
]
SmoothingOpt = Annotated[
    Optional[float],
    Opt(
        "--smoothing",
        min=0.0,
        max=0.999,
        help="Allow teachers without probabilities, such as entity_ruler: share of "
        "their labels that is spread over all others, such as 0.1.",
    ),
]
TeachBatchOpt = Annotated[
    int, Opt("--batch-size", min=1, help="Texts that are labelled together.")
]


@app.command("distill", no_args_is_help=True)
def distill_cli(
    texts: TextsArg,
    output: OutputArg,
    teacher: Annotated[
        List[str],
        Opt("--teacher", "-t", help="Pipeline that teaches; give it once for each."),
    ],
    weight: Annotated[
        Optional[List[float]],
        Opt("--weight", "-w", help="Weight of each teacher, in the same order."),
    ] = None,
    held_out: HeldOutOpt = None,
    lang: LangOpt = None,
    other_languages: OtherLanguagesOpt = False,
    smoothing: SmoothingOpt = None,
    format: FormatOpt = "auto",
    limit: LimitOpt = 0,
    batch_size: TeachBatchOpt = 128,
    gpu_id: GpuOpt = -1,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Let pipelines teach a student on plain text (Wu et al. 2020).

    Writes a corpus in which every token, or span, has the mean of what the teachers
    think of it. The component xner_ner learns from it with "spacy train".

    Example: spacy xner distill lines.txt train.spacy --teacher training/xx/model-best
    """
    with user_errors(traceback):
        set_gpu(gpu_id)
        count = distill(
            texts,
            output,
            teachers=teacher,
            weights=weight or None,
            held_out=held_out or (),
            lang=lang,
            other_languages=other_languages,
            smoothing=smoothing,
            format=format,
            limit=limit,
            batch_size=batch_size,
            overwrite=overwrite,
        )
        say(MESSAGES.GOOD, f"Wrote {output}: {count} texts with soft labels")


def distill(
    texts: str,
    output: Path,
    *,
    teachers: List[str],
    weights: Optional[List[float]] = None,
    held_out: Iterable[str] = (),
    lang: Optional[str] = None,
    other_languages: bool = False,
    smoothing: Optional[float] = None,
    format: str = "auto",
    limit: int = 0,
    batch_size: int = 128,
    overwrite: bool = False,
) -> int:
    """Write a corpus with the mean opinion of teachers.

    texts (str): File or folder with plain texts.
    output (Path): The .spacy file to write.
    teachers (List[str]): Paths or package names of the teachers, one or more.
    weights (Optional[List[float]]): Weight of each. None for equal weights.
    held_out (Iterable[str]): Corpora whose texts must not be among the texts.
    lang (Optional[str]): Language whose tokenizer the student has. None for the
        tokenizer of the first teacher.
    other_languages (bool): Whether teachers may be made for other languages.
    smoothing (Optional[float]): For teachers without probabilities: share of their
        labels that is spread over all others, in [0, 1). None to refuse them.
    format (str): Format of the texts, see `find_format`.
    limit (int): Read so many texts at most, 0 for all.
    batch_size (int): Texts that are labelled together.
    overwrite (bool): Whether the output may exist.
    RETURNS (int): Number of texts.
    """
    from ..training import distillation

    check_output(output, overwrite=overwrite)
    if weights is not None and len(weights) != len(teachers):
        raise UserError(
            f"There are {len(teachers)} teachers, but {len(weights)} weights. Give one "
            "--weight for each --teacher, in the same order."
        )
    pipelines = [load_pipeline(name) for name in teachers]
    docs = make_docs(
        texts, pipelines[0], held_out, lang=lang, format=format, limit=limit
    )
    taught = distillation.distill(
        docs,
        pipelines,
        weights=weights,
        other_languages=other_languages,
        smoothing=smoothing,
        batch_size=batch_size,
    )
    return write_corpus(taught, output, total=len(docs))


@app.command("unitrans", no_args_is_help=True)
def unitrans_cli(
    texts: TextsArg,
    output: OutputArg,
    source: Annotated[
        str, Opt("--source", help="Pipeline trained on the labelled source texts.")
    ],
    translated: Annotated[
        str, Opt("--translated", help="Pipeline trained on their translations.")
    ],
    teacher: Annotated[
        str,
        Opt("--teacher", "-t", help="The first, trained further on the translations."),
    ],
    held_out: HeldOutOpt = None,
    lang: LangOpt = None,
    other_languages: OtherLanguagesOpt = False,
    smoothing: SmoothingOpt = None,
    format: FormatOpt = "auto",
    limit: LimitOpt = 0,
    batch_size: TeachBatchOpt = 128,
    gpu_id: GpuOpt = -1,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Let three pipelines vote on plain text (UniTrans, Wu et al. 2020).

    Writes a corpus with the soft labels of the last teacher, and as gold what all three
    agree on. The component xner_ner learns both with "spacy train".

    Example: spacy xner unitrans lines.txt train.spacy --source en --translated fr
    --teacher en_fr
    """
    with user_errors(traceback):
        set_gpu(gpu_id)
        count, entities = unitrans(
            texts,
            output,
            source=source,
            translated=translated,
            teacher=teacher,
            held_out=held_out or (),
            lang=lang,
            other_languages=other_languages,
            smoothing=smoothing,
            format=format,
            limit=limit,
            batch_size=batch_size,
            overwrite=overwrite,
        )
        total = sum(entities.values())
        kinds = ", ".join(f"{label}: {n}" for label, n in entities.most_common())
        say(
            MESSAGES.GOOD,
            f"Wrote {output}: {count} texts, {total} entities that all agree on",
            details=kinds,
        )


def unitrans(
    texts: str,
    output: Path,
    *,
    source: str,
    translated: str,
    teacher: str,
    held_out: Iterable[str] = (),
    lang: Optional[str] = None,
    other_languages: bool = False,
    smoothing: Optional[float] = None,
    format: str = "auto",
    limit: int = 0,
    batch_size: int = 128,
    overwrite: bool = False,
) -> Any:
    """Write a corpus with the vote of three teachers.

    texts (str): File or folder with plain texts.
    output (Path): The .spacy file to write.
    source (str): Pipeline trained on the labelled source texts.
    translated (str): Pipeline trained on their translations.
    teacher (str): The first, trained further on the translations.
    held_out (Iterable[str]): Corpora whose texts must not be among the texts.
    lang (Optional[str]): Language whose tokenizer the student has. None for the
        tokenizer of the first teacher.
    other_languages (bool): Whether teachers may be made for other languages.
    smoothing (Optional[float]): For teachers without probabilities: share of their
        labels that is spread over all others, in [0, 1). None to refuse them.
    format (str): Format of the texts, see `find_format`.
    limit (int): Read so many texts at most, 0 for all.
    batch_size (int): Texts that are labelled together.
    overwrite (bool): Whether the output may exist.
    RETURNS (Tuple[int, Counter[str]]): Number of texts, and of entities by label.
    """
    from ..training import unitrans as route

    check_output(output, overwrite=overwrite)
    first = load_pipeline(source)
    docs = make_docs(texts, first, held_out, lang=lang, format=format, limit=limit)
    entities: Counter[str] = Counter()

    def count(docs: Iterable["Doc"]) -> Iterator["Doc"]:
        for doc in docs:
            entities.update(ent.label_ for ent in doc.ents)
            yield doc

    taught = route.unitrans(
        docs,
        source=first,
        translated=load_pipeline(translated),
        teacher=load_pipeline(teacher),
        other_languages=other_languages,
        smoothing=smoothing,
        batch_size=batch_size,
    )
    return write_corpus(count(taught), output, total=len(docs)), entities


def make_docs(
    texts: str,
    nlp: "Language",
    held_out: Iterable[str],
    *,
    lang: Optional[str],
    format: str = "auto",
    limit: int = 0,
) -> List["Doc"]:
    """Read plain texts, which must not be among the held-out ones.

    texts (str): File or folder.
    nlp (Language): Pipeline that tokenises, if no language is given.
    held_out (Iterable[str]): Corpora that judge the result.
    lang (Optional[str]): Language whose tokenizer is taken.
    format (str): Format of the texts.
    limit (int): Read so many texts at most, 0 for all.
    RETURNS (List[Doc]): The texts that hold a word.
    RAISES (UserError): If there is no text.
    """
    import spacy

    from ..training.leaks import check_leaks

    make_doc = nlp.make_doc if lang is None else spacy.blank(lang).make_doc
    found = [
        record.text
        for record in read_source_records(texts, format=format, limit=limit)
        if record.text.strip()
    ]
    if not found:
        raise UserError(f"There is no text in '{texts}'. Check the path and --format.")
    for corpus in held_out:
        check_leaks(found, (record.text for record in read_source_records(corpus)))
    return [make_doc(text) for text in found]


def write_corpus(docs: Iterable["Doc"], output: Path, *, total: int) -> int:
    """Write Docs with their soft labels; the file appears complete or not at all.

    docs (Iterable[Doc]): The Docs.
    output (Path): The .spacy file.
    total (int): Number of Docs, for the progress bar.
    RETURNS (int): Number of Docs.
    """
    from spacy.tokens import DocBin

    from ..corpora.files import atomic_file

    corpus = DocBin(store_user_data=True)
    with Progress(total=total) as progress:
        for doc in docs:
            corpus.add(doc)
            progress.update()
    with atomic_file(output) as temporary:
        corpus.to_disk(temporary)
    return len(corpus)
