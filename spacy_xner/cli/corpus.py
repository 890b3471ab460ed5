import dataclasses
import inspect
import random
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
)
from collections import Counter
from pathlib import Path

from wasabi import MESSAGES

from ._sources import read_source_records
from ._util import (
    Arg,
    FormatOpt,
    IdColumnOpt,
    LabelsOpt,
    LimitOpt,
    Opt,
    OverwriteOpt,
    Progress,
    TextColumnOpt,
    TracebackOpt,
    UserError,
    check_output,
    corpus_cli,
    percent,
    print_table,
    print_title,
    say,
    sort_counts,
    split_list,
    user_errors,
)

if TYPE_CHECKING:
    from ..corpora.records import Record

REGISTERS = (
    "prescription",
    "discharge",
    "note",
    "gp",
    "schedule",
    "table",
    "fragment",
)
DEFAULT_SPLIT = 0.1
DEFAULT_SLIPS = 0.05
FOLDER_FORMATS = ("brat",)
# Files of a corpus that is split.
PARTS = ("train", "dev")
# Suffix of the files of each format.
SUFFIXES = {
    "conll": ".conll",
    "jsonl": ".jsonl",
    "mednerf": ".json",
    "panx": ".panx",
    "spacy": ".spacy",
}
# What the counts of the readers and writers say.
COUNTS = {
    "not_accepted": "Texts left out: not accepted in Prodigy",
    "unlabelled": "Texts without a field for labels",
    "without_tokens": "Texts left out: no words",
    "discontinuous": "Spans in several parts",
    "text_mismatch": "Spans whose quoted text differs from the text",
    "empty": "Spans left out: empty",
    "trimmed": "Spans trimmed: white space at the edges",
    "widened": "Spans widened to whole tokens",
    "overlapping": "Spans left out: overlap a longer span",
}

SplitOpt = Annotated[
    Optional[float],
    Opt(
        "--split",
        help="Share of the texts that is set aside for development: OUTPUT becomes a "
        "folder with the files 'train' and 'dev'. By default 0.1 where OUTPUT of 'make' "
        "is a folder.",
    ),
]
SplitByOpt = Annotated[
    Optional[str],
    Opt(
        "--split-by",
        help="Field of the texts, e.g. 'group': those with the same value stay together "
        "on one side of --split.",
    ),
]


@corpus_cli.command("make", no_args_is_help=True)
def corpus_make_cli(
    output: Annotated[
        Path,
        Arg(
            help="File to write (.spacy, .jsonl, .conll, .json), or a folder that gets the files 'train' and 'dev'."
        ),
    ],
    n: Annotated[int, Opt("--n", "-n", min=1, help="Number of texts.")] = 3000,
    seed: Annotated[
        int,
        Opt("--seed", "-s", help="Random seed; the same seed gives the same texts."),
    ] = 0,
    register: Annotated[
        Optional[List[str]],
        Opt(
            "--register",
            "-r",
            help=f"Kind of text: {', '.join(REGISTERS)}. May be repeated; by default all.",
        ),
    ] = None,
    lang: Annotated[
        str, Opt("--lang", "-l", help="Language of the texts: en, fr or de.")
    ] = "en",
    negatives: Annotated[
        Optional[float],
        Opt(
            "--negatives",
            min=0.0,
            max=1.0,
            help="Share of texts without any medication.",
        ),
    ] = None,
    slips: Annotated[
        float,
        Opt("--slips", min=0.0, max=1.0, help="Share of texts with typing errors."),
    ] = DEFAULT_SLIPS,
    add: Annotated[
        Optional[List[Path]],
        Opt(
            "--add",
            help="Corpus of real texts to spread among the others: a folder with "
            "'train' and 'dev' (see --split of 'convert'), or a file, for training "
            "alone. May be repeated.",
        ),
    ] = None,
    add_times: Annotated[
        Optional[List[int]],
        Opt(
            "--add-times",
            min=1,
            help="How often each text of --add is in 'train', by default once; one "
            "number for all, or one for each --add.",
        ),
    ] = None,
    split: SplitOpt = None,
    to: Annotated[
        Optional[str],
        Opt(
            "--to",
            "-t",
            help="Format to write: brat, conll, jsonl, mednerf, panx or spacy; by default told from the name of OUTPUT.",
        ),
    ] = None,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Make an annotated corpus of medication texts from this package's own grammar.

    The texts hold DRUG, STRENGTH, FORM, DOSAGE, FREQUENCY and DURATION. They are
    invented: no sentence is copied from anywhere.

    Example: spacy xner corpus make corpus/en --n 3000
    """
    with user_errors(traceback):
        report = corpus_make(
            output,
            n=n,
            seed=seed,
            registers=split_list(register) or None,
            lang=lang,
            negatives=negatives,
            slips=slips,
            add=add,
            add_times=add_times,
            split=split,
            to=to,
            overwrite=overwrite,
            silent=False,
        )
        print_corpus(report)


@corpus_cli.command("convert", no_args_is_help=True)
def corpus_convert_cli(
    source: Annotated[str, Arg(help="Corpus to read: file or folder.")],
    output: Annotated[
        Path,
        Arg(
            help="File to write (.spacy, .jsonl, .conll, .json), or a folder for brat and for shards of .spacy files."
        ),
    ],
    format: FormatOpt = "auto",
    to: Annotated[
        Optional[str],
        Opt(
            "--to",
            "-t",
            help="Format to write: brat, conll, jsonl, mednerf, panx or spacy; by default told from the name of OUTPUT.",
        ),
    ] = None,
    lang: Annotated[
        str, Opt("--lang", "-l", help="Language of the texts, for the tokenizer.")
    ] = "en",
    labels: LabelsOpt = None,
    discontinuous: Annotated[
        Optional[str],
        Opt(
            "--discontinuous",
            help="Brat spans in several parts: split, cover, first or skip.",
            show_default="split",
        ),
    ] = None,
    split: SplitOpt = None,
    split_by: SplitByOpt = None,
    seed: Annotated[int, Opt("--seed", "-s", help="Random seed of the split.")] = 0,
    style: Annotated[
        Optional[str],
        Opt(
            "--style",
            help="Field names of jsonl output: xner, prodigy or doccano.",
            show_default="xner",
        ),
    ] = None,
    text_column: TextColumnOpt = "text",
    id_column: IdColumnOpt = None,
    limit: LimitOpt = 0,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Convert a corpus from one format into another.

    Example: spacy xner corpus convert n2c2/train train.spacy --labels n2c2
    """
    with user_errors(traceback):
        report = corpus_convert(
            source,
            output,
            format=format,
            to=to,
            lang=lang,
            labels=labels,
            discontinuous=discontinuous,
            split=split,
            split_by=split_by,
            seed=seed,
            style=style,
            text_column=text_column,
            id_column=id_column,
            limit=limit,
            overwrite=overwrite,
            silent=False,
        )
        print_corpus(report)


def corpus_make(
    output: Path,
    *,
    n: int = 3000,
    seed: int = 0,
    registers: Optional[List[str]] = None,
    lang: str = "en",
    negatives: Optional[float] = None,
    slips: float = DEFAULT_SLIPS,
    add: Optional[Sequence[Path]] = None,
    add_times: Optional[Sequence[int]] = None,
    split: Optional[float] = None,
    to: Optional[str] = None,
    overwrite: bool = False,
    silent: bool = True,
) -> Dict[str, Any]:
    """Write a synthetic medication corpus, mixed with real texts if there are any.

    output (Path): File, or folder with `split` and for brat.
    n (int): Number of texts, >= 1.
    seed (int): Random seed.
    registers (Optional[List[str]]): Kinds of text, by default all.
    lang (str): Language of the texts.
    negatives (Optional[float]): Share of texts without medication, 0 to 1; by default
        what the grammar takes.
    slips (float): Share of texts with typing errors, 0 to 1.
    add (Optional[Sequence[Path]]): Corpora to add. Of a folder with the files "train"
        and "dev", as `corpus_convert` writes with a split, each goes to the file of
        its name; without a split, "dev" is left out. Any other corpus goes to "train".
    add_times (Optional[Sequence[int]]): How often each text is in "train", >= 1: one
        number for all corpora or one for each; by default once.
    split (Optional[float]): Share of the texts in the file "dev", the others are in
        "train"; between 0 and 1, both exclusive. By default .1 for a folder.
    to (Optional[str]): Format, by default told from the name of the output.
    overwrite (bool): Replace an earlier output.
    silent (bool): Show no progress.
    RETURNS (Dict[str, Any]): Counts, see `print_corpus`.
    """
    from ..corpora.synthetic import generate

    output = Path(output)
    if split is None and not output.suffix and to not in FOLDER_FORMATS:
        split = DEFAULT_SPLIT
    to = find_output_format(output, to, split=split)
    added, is_dev = read_added(
        add or (), times=add_times or (1,), with_dev=split is not None
    )
    settings: Dict[str, Any] = {"seed": seed, "languages": (lang,), "slips": slips}
    if registers is not None:
        settings["registers"] = registers
    if negatives is not None:
        settings["negatives"] = negatives
    stats = CorpusStats(lang)
    texts = (
        to_record(text.id, text.register, text.texts[lang], text.spans[lang])
        for text in generate(n, **settings)
    )
    splitter = None if split is None else Splitter(split, seed=seed, fixed=is_dev)
    with Progress(total=n + len(added), every=5000, disable=silent) as progress:
        stats.write(
            stats.count(spread(texts, n, added), progress),
            output,
            to,
            splitter=splitter,
            overwrite=overwrite,
        )
    return stats.report(output)


def corpus_convert(
    source: str,
    output: Path,
    *,
    format: str = "auto",
    to: Optional[str] = None,
    lang: str = "en",
    labels: Optional[str] = None,
    discontinuous: Optional[str] = None,
    split: Optional[float] = None,
    split_by: Optional[str] = None,
    seed: int = 0,
    style: Optional[str] = None,
    text_column: str = "text",
    id_column: Optional[str] = None,
    limit: int = 0,
    overwrite: bool = False,
    silent: bool = True,
) -> Dict[str, Any]:
    """Convert a corpus.

    source (str): File or folder.
    output (Path): File or folder.
    format (str): Format of the source.
    to (Optional[str]): Format of the output, by default told from its name.
    lang (str): Language, for the tokenizer.
    labels (Optional[str]): Label map, see `resolve_label_map`.
    discontinuous (Optional[str]): What `read_brat` does with spans in parts.
    split (Optional[float]): Share of the texts in the file "dev", see `corpus_make`.
    split_by (Optional[str]): Field whose values stay on one side of the split; the
        share is then one of its values.
    seed (int): Random seed of the split.
    style (Optional[str]): Field names of jsonl output.
    text_column (str): Column with the texts, for csv.
    id_column (Optional[str]): Column with the ids, for csv.
    limit (int): Read so many texts at most, 0 for all.
    overwrite (bool): Replace an earlier output.
    silent (bool): Show no progress.
    RETURNS (Dict[str, Any]): Counts, see `print_corpus`.
    """
    output = Path(output)
    to = find_output_format(output, to, split=split)
    if split_by is not None and split is None:
        raise UserError("--split-by needs --split: the share of texts set aside.")
    stats = CorpusStats(lang)
    reader_settings = {}
    if discontinuous is not None:
        reader_settings["discontinuous"] = discontinuous
    records = read_source_records(
        str(source),
        format=format,
        labels=labels,
        text_column=text_column,
        id_column=id_column,
        limit=limit,
        report=stats.counts,
        **reader_settings,
    )
    splitter = None if split is None else Splitter(split, seed=seed, by=split_by)
    with Progress(every=5000, disable=silent) as progress:
        stats.write(
            stats.count(records, progress),
            output,
            to,
            splitter=splitter,
            overwrite=overwrite,
            style=style,
        )
    return stats.report(output)


def to_record(id: str, register: str, text: str, spans: Iterable[Any]) -> "Record":
    """Make a record of a synthetic text.

    id (str): Name of the text.
    register (str): Kind of text.
    text (str): The text.
    spans (Iterable[Any]): Start, end, label, and anything else.
    RETURNS (Record): The record.
    """
    from ..corpora.records import Record

    return Record(
        id=id,
        text=text,
        spans=[(span[0], span[1], span[2]) for span in spans],
        meta={"register": register},
    )


def find_output_format(
    output: Path, to: Optional[str], *, split: Optional[float] = None
) -> str:
    """Tell the format of an output from an option or from its name.

    output (Path): The output.
    to (Optional[str]): The format that was asked for.
    split (Optional[float]): Share of a second file; the output is a folder then.
    RETURNS (str): A format of `spacy_xner.corpora.formats`.
    RAISES (UserError): If it can't be told.
    """
    from ..corpora.formats import FORMATS

    known = ", ".join(sorted(FORMATS))
    if split is not None and not 0 < split < 1:
        raise UserError(f"--split is {split}. Give a share between 0 and 1, e.g. 0.1.")
    if split is not None and output.suffix in SUFFIXES.values():
        raise UserError(
            f"With --split the output is a folder with two files, but '{output}' is "
            "the name of a file. Leave out --split, or the suffix."
        )
    if to is not None:
        if to not in FORMATS:
            raise UserError(f"Unknown format '{to}' to write. Use one of: {known}.")
        return to
    if split is not None:
        return "spacy"
    by_suffix = {suffix: name for name, suffix in SUFFIXES.items()}
    suffix = output.suffix.lower()
    if suffix not in by_suffix:
        raise UserError(
            f"Can't tell the format to write from the name '{output}'. Name it with "
            f"--to (one of: {known}), or use one of the suffixes {', '.join(by_suffix)}."
        )
    return by_suffix[suffix]


def write_output(
    records: Iterable["Record"],
    output: Path,
    to: str,
    *,
    overwrite: bool,
    **settings: Any,
) -> int:
    """Write records in any format.

    records (Iterable[Record]): The records.
    output (Path): File, or folder for brat and for shards of .spacy files.
    to (str): Format.
    overwrite (bool): Replace an earlier output.
    **settings: Settings for the writer; those that it has not or None are left out.
    RETURNS (int): Number of records written.
    """
    from ..corpora.formats import FORMATS, write_records

    is_folder = to in FOLDER_FORMATS or (
        to == "spacy" and output.suffix != SUFFIXES["spacy"]
    )
    check_output(output, overwrite=overwrite, folder=is_folder)
    accepted = inspect.signature(FORMATS[to].write).parameters
    settings = {
        name: value
        for name, value in {**settings, "overwrite": overwrite}.items()
        if name in accepted and value is not None
    }
    return write_records(records, output, format=to, **settings)


def read_added(
    sources: Sequence[Path], *, times: Sequence[int], with_dev: bool
) -> Tuple[List["Record"], Dict[str, bool]]:
    """Read labelled texts that are to be added to others.

    sources (Sequence[Path]): Folders with the files "train" and "dev", or other
        corpora, whose texts are all for training.
    times (Sequence[int]): How often each text for training is given, for all sources
        or for each; copies have other names.
    with_dev (bool): Whether to read the files "dev".
    RETURNS (Tuple[List[Record], Dict[str, bool]]): The texts, in an even mixture, and
        whether a text is set aside, by its name.
    RAISES (UserError): If two texts have one name: they could not be told apart. If
        there are not as many numbers as sources.
    """
    if len(times) not in (1, len(sources)) and sources:
        raise UserError(
            f"--add-times is given {len(times)} times and --add {len(sources)} times. "
            "Give one number for all, or one for each."
        )
    records: List[Record] = []
    is_dev: Dict[str, bool] = {}
    copies: List[Record] = []
    for index, source in enumerate(sources):
        parts = find_parts(source)
        for name, path in parts.items():
            if name == "dev" and not with_dev:
                continue
            count = times[index % len(times)] if name == "train" else 1
            for record in read_source_records(str(path)):
                if record.id in is_dev:
                    raise UserError(
                        f"Two added texts have the id '{record.id}', the second in "
                        f"'{path}'. Give each text an id of its own."
                    )
                is_dev[record.id] = name == "dev"
                record.meta.setdefault("register", "added")
                records.append(record)
                copies += [
                    dataclasses.replace(record, id=f"{record.id}#{number}")
                    for number in range(2, count + 1)
                ]
    copies.sort(key=_get_copy)
    is_dev.update((record.id, False) for record in copies)
    return records + copies, is_dev


def _get_copy(record: "Record") -> int:
    """Get the number of a copy, to put first copies first."""
    return int(record.id.rpartition("#")[2])


def find_parts(source: Path) -> Dict[str, Path]:
    """Tell the parts of a corpus that was split.

    source (Path): A folder as `write_split` writes it, or any other corpus.
    RETURNS (Dict[str, Path]): The files "train" and "dev"; "train" alone, with the
        source itself, if it is no such folder.
    """
    if source.is_dir():
        found = {
            part: [path for path in source.iterdir() if path.stem == part]
            for part in PARTS
        }
        if all(len(paths) == 1 for paths in found.values()):
            return {part: paths[0] for part, paths in found.items()}
    return {"train": source}


def spread(
    records: Iterable["Record"], n: int, added: Sequence["Record"]
) -> Iterator["Record"]:
    """Put records among others at even distances.

    records (Iterable[Record]): The others.
    n (int): How many others there are.
    added (Sequence[Record]): The records to put among them.
    YIELDS (Record): All of them.
    """
    done = 0
    for number, record in enumerate(records, start=1):
        yield record
        goal = number * len(added) // n
        yield from added[done:goal]
        done = max(done, goal)
    yield from added[done:]


class Splitter:
    """Decides which records are set aside for development."""

    def __init__(
        self,
        share: float,
        *,
        seed: int = 0,
        by: Optional[str] = None,
        fixed: Optional[Mapping[str, bool]] = None,
    ) -> None:
        """Prepare a split at even distances, so that both sides have the same mixture.

        share (float): Share of the records that are set aside, between 0 and 1.
        seed (int): Chooses where to begin.
        by (Optional[str]): Field whose values stay on one side; they take the place of
            the records, in the order in which they come.
        fixed (Optional[Mapping[str, bool]]): Decisions that are made, by record id.
        """
        self.share = share
        self.place = random.Random(seed).random()
        self.by = by
        self.fixed = dict(fixed or {})
        self.count = 0
        self.values: Dict[str, bool] = {}

    def __call__(self, record: "Record") -> bool:
        """Decide.

        record (Record): The next record.
        RETURNS (bool): Whether it is set aside.
        RAISES (UserError): If it has no field to split by.
        """
        if record.id in self.fixed:
            return self.fixed[record.id]
        if self.by is None:
            return self._decide()
        value = _get_field(record, self.by)
        if value not in self.values:
            self.values[value] = self._decide()
        return self.values[value]

    def _decide(self) -> bool:
        place = self.count * self.share + self.place
        self.count += 1
        return int(self.count * self.share + self.place) > int(place)


def write_split(
    records: Iterable["Record"],
    output: Path,
    to: str,
    splitter: Splitter,
    *,
    overwrite: bool,
    **settings: Any,
) -> int:
    """Write records to the files "train" and "dev" of one folder.

    Those of "dev" wait in a temporary file: memory stays bounded.

    records (Iterable[Record]): The records.
    output (Path): The folder; files of other names in it are kept.
    to (str): Format.
    splitter (Splitter): Decides which records go to "dev".
    overwrite (bool): Replace an earlier output.
    **settings: Settings for the writer.
    RETURNS (int): Number of records in "dev".
    """
    import pickle
    import shutil
    import tempfile

    check_output(output, overwrite=True, folder=True)
    targets = [output / f"{part}{SUFFIXES.get(to, '')}" for part in PARTS]
    for target in targets:
        check_output(target, overwrite=overwrite, folder=to in FOLDER_FORMATS)
    output.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(dir=output, prefix=".xner-") as temporary,
        (Path(temporary) / "waiting").open("w+b") as waiting,
    ):
        n_dev = 0

        def get_train() -> Iterator["Record"]:
            nonlocal n_dev
            for record in records:
                if splitter(record):
                    pickle.dump(record, waiting)
                    n_dev += 1
                else:
                    yield record

        def get_dev() -> Iterator["Record"]:
            waiting.seek(0)
            for _ in range(n_dev):
                yield pickle.load(waiting)

        folder = Path(temporary)
        for part, target in zip((get_train(), get_dev()), targets):
            write_output(part, folder / target.name, to, overwrite=False, **settings)
        for target in targets:
            if target.is_dir():
                shutil.rmtree(target)
            (folder / target.name).replace(target)
    return n_dev


def _get_field(record: "Record", name: str) -> str:
    """Get a field of the source of a record, as text."""
    if name not in record.meta:
        raise UserError(
            f"The text '{record.id}' has no field '{name}' to split by. Its fields "
            f"are: {', '.join(sorted(record.meta)) or 'none'}."
        )
    return str(record.meta[name])


class CorpusStats:
    """Count what is in a stream of records."""

    def __init__(self, lang: str) -> None:
        """Prepare the counts.

        lang (str): Language, for the tokenizer of the writers.
        RAISES (ValueError): If spaCy does not know the language.
        """
        from ..translation import get_blank

        self.nlp = get_blank(lang)
        self.lang = lang
        self.counts: Counter[str] = Counter()
        self.labels: Counter[str] = Counter()
        self.registers: Counter[str] = Counter()
        self.texts = 0
        self.characters = 0
        self.without_spans = 0
        self.n_dev: Optional[int] = None

    def count(
        self, records: Iterable["Record"], progress: Progress
    ) -> Iterator["Record"]:
        """Let records pass and count them.

        records (Iterable[Record]): The records.
        progress (Progress): The display of progress.
        YIELDS (Record): The records.
        """
        for record in records:
            self.texts += 1
            self.characters += len(record.text)
            self.without_spans += not record.spans
            self.labels.update(label for _, _, label in record.spans)
            if "register" in record.meta:
                self.registers[str(record.meta["register"])] += 1
            yield record
            progress.update()

    def write(
        self,
        records: Iterable["Record"],
        output: Path,
        to: str,
        *,
        splitter: Optional[Splitter],
        overwrite: bool,
        **settings: Any,
    ) -> None:
        """Write records to one file, or to two.

        records (Iterable[Record]): The records.
        output (Path): File or folder.
        to (str): Format.
        splitter (Optional[Splitter]): Decides which records go to the second file.
        overwrite (bool): Replace an earlier output.
        **settings: Settings for the writer.
        """
        settings = {**settings, "tokenizer": self.nlp, "report": self.counts}
        if splitter is None:
            write_output(records, output, to, overwrite=overwrite, **settings)
        else:
            self.n_dev = write_split(
                records, output, to, splitter, overwrite=overwrite, **settings
            )

    def report(self, output: Path) -> Dict[str, Any]:
        """Get the counts.

        output (Path): What was written.
        RETURNS (Dict[str, Any]): The counts.
        """
        return {
            "output": str(output),
            "lang": self.lang,
            "texts": self.texts,
            "texts_dev": self.n_dev,
            "characters": self.characters,
            "without_spans": self.without_spans,
            "spans": sum(self.labels.values()),
            "labels": sort_counts(self.labels),
            "registers": sort_counts(self.registers),
            "counts": dict(self.counts),
        }


def print_corpus(report: Dict[str, Any]) -> None:
    """Print what was written to a corpus.

    report (Dict[str, Any]): What `corpus_make` or `corpus_convert` returned.
    """
    rows: List[Tuple[str, Any, str]] = [
        ("Texts", report["texts"], ""),
        (
            "Texts without labelled span",
            report["without_spans"],
            percent(report["without_spans"], report["texts"]),
        ),
        ("Labelled spans", report["spans"], ""),
    ]
    if report["texts_dev"] is not None:
        share = percent(report["texts_dev"], report["texts"])
        rows.insert(1, ("Texts set aside in 'dev'", report["texts_dev"], share))
    rows += [
        (f"  {label}", count, percent(count, report["spans"]))
        for label, count in report["labels"].items()
    ]
    rows += [
        (f"Texts of the kind {name}", count, percent(count, report["texts"]))
        for name, count in report["registers"].items()
        if len(report["registers"]) > 1
    ]
    counts = report["counts"]
    rows += [(COUNTS[key], counts[key], "") for key in COUNTS if counts.get(key)]
    rows += [
        (f"Spans left out: label {key.partition(':')[2]}", count, "")
        for key, count in sorted(counts.items())
        if key.startswith("ignored:")
    ]
    print_title("Corpus")
    print_table(rows)
    if report["texts"]:
        say(MESSAGES.GOOD, f"Wrote {report['output']}")
    else:
        say(MESSAGES.WARN, f"Wrote {report['output']}, but the source holds no texts.")
