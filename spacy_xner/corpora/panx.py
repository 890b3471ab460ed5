import re
from typing import Callable, Counter, Iterable, Iterator, List, Optional, Tuple, Union
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from ..errors import Errors, describe
from .files import PathLike, atomic_text, iter_lines, walk_files
from .records import (
    LabelMap,
    Record,
    Spacing,
    Word,
    check_column_words,
    map_labels,
    parse_tag,
    record_to_words,
    resolve_label_map,
    words_to_record,
)

# The files of the data set itself have no suffix: train, dev, test, extra.
SUFFIXES = (".panx",)
LANG_KEY = "lang"

_WORD = re.compile(r"(?P<lang>[A-Za-z]{2,}(?:-[A-Za-z]+)*):(?P<word>.*)", re.DOTALL)


def read_panx(
    path: PathLike,
    *,
    label_map: Optional[LabelMap] = None,
    spacing: Spacing = "space",
    lang: str = "",
    report: Optional[Counter[str]] = None,
) -> Iterator[Record]:
    """Stream records from the files of PAN-X (WikiANN).

    One token per line: its language, a colon and the token, a tab, an IOB tag; an empty
    line ends a sentence. Lines whose token is empty or white space hold no word and are
    left out.

    path (Union[str, Path]): A file, or a folder of files with the suffix .panx.
    label_map (Optional[Union[str, Mapping[str, str]]]): See `resolve_label_map`.
    spacing (Literal["space", "natural"]): See `words_to_record`.
    lang (str): Language, for natural spacing; by default that of the file.
    report (Optional[Counter[str]]): Receives the counts "records", "spans",
        "ignored:LABEL".
    YIELDS (Record): One record per sentence, with its tokens; the language is in the
        field "lang".
    RAISES (ValueError): If a line is none of PAN-X; names file and line.
    SOURCE: Pan et al. 2017; the parts of Rahimi et al. 2019.
    """
    table = resolve_label_map(label_map)
    for file in walk_files(path, SUFFIXES, "PAN-X files"):
        for number, (own, words) in enumerate(_iter_sentences(file), start=1):
            record = words_to_record(
                f"{file.stem}-{number}",
                words,
                spacing=spacing,
                lang=lang or own,
                meta={LANG_KEY: own},
            )
            yield map_labels(record, table, report=report)


def write_panx(
    records: Iterable[Record],
    path: PathLike,
    *,
    tokenizer: Optional[Union[Language, Callable[[str], Doc]]] = None,
    lang: str = "xx",
    report: Optional[Counter[str]] = None,
) -> int:
    """Write records as PAN-X has them; the file appears complete or not at all.

    White space and ids are not kept. Records without any token other than white space
    are left out and counted.

    records (Iterable[Record]): The records.
    path (Union[str, Path]): The file.
    tokenizer (Optional[Union[Language, Callable[[str], Doc]]]): Tokenises records that
        have no tokens of their own; by default spaCy's multi-language tokeniser.
    lang (str): Language of records that do not name theirs in the field "lang".
    report (Optional[Counter[str]]): Receives the counts of `record_to_doc` and
        "without_tokens".
    RETURNS (int): Number of records written.
    RAISES (OSError): If the place can't be written.
    RAISES (ValueError): If a word can't stand in a column, or a span lies outside its
        text.
    """
    count = 0
    with atomic_text(path) as file:
        for record in records:
            words = record_to_words(record, tokenizer, report=report)
            if not words:
                if report is not None:
                    report["without_tokens"] += 1
                continue
            own = record.meta.get(LANG_KEY, lang)
            check_column_words(words, record.id, format="PAN-X")
            for word in words:
                file.write(f"{own}:{word.text}\t{word.tag}\n")
            file.write("\n")
            count += 1
    return count


def is_panx(lines: Iterable[str]) -> bool:
    """Tell whether lines are those of PAN-X: all tokens name the same language.

    lines (Iterable[str]): The first lines of a file, without their line ends.
    RETURNS (bool): Whether they are.
    """
    langs = set()
    for line in lines:
        columns = line.split("\t")
        match = _WORD.fullmatch(columns[0])
        if match is None or len(columns) != 2 or parse_tag(columns[1]) is None:
            return False
        langs.add(match["lang"])
    return len(langs) == 1


def _iter_sentences(path: Path) -> Iterator[Tuple[str, List[Word]]]:
    """Yield language and words of each sentence that holds a word."""
    words: List[Word] = []
    lang = ""
    for number, line in iter_lines(path):
        if not line.strip(" \t"):
            if words:
                yield lang, words
            words = []
            continue
        columns = line.split("\t")
        match = _WORD.fullmatch(columns[0])
        problem = ""
        if match is None:
            problem = "the first column does not name a language"
        elif len(columns) != 2:
            problem = f"{len(columns)} column(s)"
        elif parse_tag(columns[1]) is None:
            problem = f"{describe(columns[1])} is no IOB tag"
        if match is None or problem:
            raise ValueError(
                Errors.E426.format(path=path, line=number, problem=problem)
            )
        if match["word"].strip():
            lang = match["lang"]
            words.append(Word(match["word"], columns[1]))
    if words:
        yield lang, words
