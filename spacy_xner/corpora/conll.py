import re
from typing import (
    Callable,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    Literal,
    Optional,
    Tuple,
    Union,
)
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from ..errors import Errors, describe
from .files import PathLike, atomic_text, choose, iter_lines, walk_files
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

Unit = Literal["sentence", "document"]
UNITS = ("sentence", "document")
SUFFIXES = (
    ".conll",
    ".conll02",
    ".conll03",
    ".conll2002",
    ".conll2003",
    ".conllner",
    ".iob",
    ".iob1",
    ".iob2",
    ".bio",
    ".bio2",
    ".tsv",
)

_COMMENT = re.compile(r"^# ?(?P<key>\w+) = (?P<value>.*)$")
_MISC = re.compile(r"^(?:_|(?:.*\|)?Spaces?(?:After|Before)=.*)$")
_SPACES = re.compile(r"(?:^|\|)(?P<key>SpaceAfter|SpacesAfter|SpacesBefore)=([^|]*)")
# Escapes of white space in the last column, as in CoNLL-U files of UDPipe.
_ESCAPES = {"\\": "\\\\", " ": "\\s", "\t": "\\t", "\r": "\\r", "\n": "\\n"}
_ESCAPES["|"] = "\\p"
_UNESCAPES = {escape: character for character, escape in _ESCAPES.items()}


def read_conll(
    path: PathLike,
    *,
    label_map: Optional[LabelMap] = None,
    word_column: int = 0,
    tag_column: int = -1,
    unit: Unit = "sentence",
    spacing: Spacing = "space",
    lang: str = "",
    report: Optional[Counter[str]] = None,
) -> Iterator[Record]:
    """Stream records from CoNLL-2002 or CoNLL-2003 columns with IOB tags.

    One token per line, columns separated by tabs, or by blanks in lines without tab;
    an empty line ends a sentence; -DOCSTART- begins a document; `# id = NAME` names
    the sentence. Tags of IOB2, IOB1, BILUO and BIOES are read; "-" is a missing label.
    A last column with SpaceAfter=No, SpacesAfter=... or "_" gives the white space, as
    `write_conll` writes it; then the text comes back exactly.

    path (Union[str, Path]): A file or a folder of such files.
    label_map (Optional[Union[str, Mapping[str, str]]]): See `resolve_label_map`.
    word_column (int): Column of the words, from 0.
    tag_column (int): Column of the tags; negative numbers count from the end, where a
        column about white space does not count.
    unit (Literal["sentence", "document"]): What makes a record. Sentences of a
        document stand on lines of their own.
    spacing (Literal["space", "natural"]): See `words_to_record`.
    lang (str): Language, for natural spacing.
    report (Optional[Counter[str]]): Receives the counts "records", "spans",
        "ignored:LABEL".
    YIELDS (Record): One record per sentence or document, with its tokens.
    RAISES (ValueError): If a line has too few columns or no IOB tag; names file and
        line.
    """
    choose("unit", unit, UNITS)
    table = resolve_label_map(label_map)
    for file in walk_files(path, SUFFIXES, "CoNLL files"):
        number = 0
        words: List[Word] = []
        id = ""
        for sentence_id, sentence, ends_document in _iter_sentences(
            file, word_column=word_column, tag_column=tag_column
        ):
            if words and sentence and not (words[-1].after or "").strip(" "):
                words[-1] = words[-1]._replace(after="\n")
            words.extend(sentence)
            id = id or sentence_id
            if words and (unit == "sentence" or ends_document):
                number += 1
                record = words_to_record(
                    id or f"{file.stem}-{number}", words, spacing=spacing, lang=lang
                )
                yield map_labels(record, table, report=report)
                words, id = [], ""


def _iter_sentences(
    path: Path, *, word_column: int, tag_column: int
) -> Iterator[Tuple[str, List[Word], bool]]:
    """Yield id, words and whether the document ends after each sentence."""
    words: List[Word] = []
    id = ""
    for number, line in iter_lines(path):
        comment = _COMMENT.match(line)
        if not line.strip(" \t"):
            if words:
                yield id, words, False
                words, id = [], ""
        elif line.startswith("-DOCSTART-"):
            yield id, words, True
            words, id = [], ""
        elif comment and not words:
            if comment["key"] in ("id", "sent_id"):
                id = comment["value"].strip()
        else:
            columns = _split_columns(line)
            words.append(_parse_word(columns, path, number, word_column, tag_column))
    yield id, words, True


def _split_columns(line: str) -> List[str]:
    if "\t" in line:
        return line.rstrip("\t").split("\t")
    return [column for column in line.split(" ") if column]


def _parse_word(
    columns: List[str], path: Path, number: int, word_column: int, tag_column: int
) -> Word:
    misc = ""
    if len(columns) > 2 and _MISC.match(columns[-1]):
        misc = columns.pop()
    for what, column in (("word", word_column), ("tag", tag_column)):
        # A line with a single column has a word and no tag.
        if not -len(columns) <= column < len(columns) or len(columns) < 2:
            raise ValueError(
                Errors.E411.format(
                    path=path,
                    line=number,
                    found=len(columns),
                    what=what,
                    column=column,
                )
            )
    tag = columns[tag_column]
    if parse_tag(tag) is None:
        raise ValueError(
            Errors.E412.format(path=path, line=number, found=describe(tag))
        )
    before, after = _parse_spaces(misc)
    return Word(columns[word_column], tag, before, after)


def _parse_spaces(misc: str) -> Tuple[str, Optional[str]]:
    if not misc:
        return "", None
    found: Dict[str, str] = {m["key"]: m[2] for m in _SPACES.finditer(misc)}
    before = _unescape(found.get("SpacesBefore", ""))
    if "SpacesAfter" in found:
        return before, _unescape(found["SpacesAfter"])
    return before, "" if found.get("SpaceAfter") == "No" else " "


def write_conll(
    records: Iterable[Record],
    path: PathLike,
    *,
    tokenizer: Optional[Union[Language, Callable[[str], Doc]]] = None,
    white_space: bool = True,
    report: Optional[Counter[str]] = None,
) -> int:
    """Write records as IOB2 columns; the file appears complete or not at all.

    Each record is one sentence: `# id = NAME`, then word, tag and, with `white_space`,
    a column that keeps the text exact: "_" for one blank after the word,
    SpaceAfter=No, or SpacesAfter= with \\s \\t \\r \\n for blank, tab and line ends.
    Records without any token other than white space are left out and counted.

    records (Iterable[Record]): The records.
    path (Union[str, Path]): The file.
    tokenizer (Optional[Union[Language, Callable[[str], Doc]]]): Tokenises records that
        have no tokens of their own; by default spaCy's multi-language tokeniser.
    white_space (bool): Write ids and the third column; without it the file has the two
        columns that every tool reads.
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
            if white_space and record.id:
                file.write(f"# id = {' '.join(record.id.split())}\n")
            check_column_words(
                words, record.id, format="CoNLL", reserved=["-DOCSTART-"]
            )
            for word in words:
                columns = [word.text, word.tag]
                if white_space:
                    columns.append(_format_spaces(word.before, word.after or ""))
                file.write("\t".join(columns) + "\n")
            file.write("\n")
            count += 1
    return count


def _format_spaces(before: str, after: str) -> str:
    fields = []
    if before:
        fields.append(f"SpacesBefore={_escape(before)}")
    if not after:
        fields.append("SpaceAfter=No")
    elif after != " ":
        fields.append(f"SpacesAfter={_escape(after)}")
    return "|".join(fields) or "_"


def _escape(text: str) -> str:
    return "".join(_ESCAPES.get(character, character) for character in text)


def _unescape(text: str) -> str:
    return re.sub(r"\\.", lambda match: _UNESCAPES.get(match[0], match[0]), text)
