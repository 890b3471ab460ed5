import re
from typing import List, Optional, Tuple

from spacy.tokens import Doc

from .abbreviations import Abbreviations, get_table

Spans = List[Tuple[int, int]]

_BARS = "|¦│┃║｜"
"""What separates the cells of tables, also as `||`."""
_HARD = re.compile(rf"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029{_BARS}]")
# white space and bars; between bars also the lines under a table's head: `|---|:-:|`
_GAP = re.compile(
    rf"(?:\s|[{_BARS}](?:\s*[-=_:+]{{2,}}\s*(?=[{_BARS}]|$))?)+", re.MULTILINE
)
_WIDE_GAP = 3
_END = re.compile(r"[.!?…]+[\"'”’»›)\]]*(?=\s)")
_BULLET = re.compile(
    r"(?:[-*•·▪◦‣–—]|\(?\d{1,2}[.)]|\(?[A-Za-z][.)]|[ivxIVX]{1,4}[.)])(?=\s)"
)
_NUMBERED = re.compile(r"\(?(\d{1,2})[.)](?=\s)")
_OPENERS = "\"'“”„‚‘«‹([¿¡"
_CLOSERS = "\"'”’»›)]"
_DOTTED = re.compile(r"(?:[^\W\d_]{1,4}\.)+-?(?:[^\W\d_]{1,4})")
_NUMBER_UNIT = re.compile(r"[\d.,/½¼¾–-]*\d[\d.,/]*\s?([^\W\d_%][^\d]*|%)")
_NUMBER = re.compile(r"[+±<>≤≥~]?\d[\d.,/:x–-]*")
_DATE_LIKE = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
_LONG_WORD = 4
LONGEST = 1000
"""Most characters of a segment, where white space allows."""
_CLAUSE, _SPACE = re.compile(r"(?<=[;:,])\s+"), re.compile(r"\s+")


def split(text: str, *, lang: str) -> Spans:
    """Find the segments of a text to translate one by one.

    Line breaks, tabs, runs of three or more spaces and the bars of tables always
    separate; inside a line the rules know clinical abbreviations, units, list numbers,
    dates and ordinals. A line that goes on without end is cut at a comma or a blank.

    text (str): Any text.
    lang (str): Language code: en, fr and de have tables of their own.
    RETURNS (Spans): Character ranges in order, without white space at their edges;
        all text between them is white space, bars, and the lines of tables between
        bars.
    """
    table = get_table(lang)
    spans: Spans = []
    for start, end in split_lines(text):
        for sentence in _split_line(text, start, end, table):
            spans += _cut_long(text, *sentence)
    return spans


def split_lines(text: str, start: int = 0, end: Optional[int] = None) -> Spans:
    """Split at line breaks, tabs, runs of three or more spaces and bars.

    text (str): Any text.
    start (int): Where to begin.
    end (Optional[int]): Where to end. None for the end of the text.
    RETURNS (Spans): Character ranges without white space and bars at their edges.
    """
    end = len(text) if end is None else end
    spans: Spans = []
    begin = start
    for gap in _GAP.finditer(text, start, end):
        at_edge = gap.start() == start or gap.end() == end
        wide = gap.end() - gap.start() >= _WIDE_GAP
        if at_edge or wide or _HARD.search(gap.group()):
            if begin < gap.start():
                spans.append((begin, gap.start()))
            begin = gap.end()
    if begin < end:
        spans.append((begin, end))
    return spans


def from_doc(doc: Doc) -> Spans:
    """Find the segments of a Doc: its own sentences when set, else by rule.

    doc (Doc): The document.
    RETURNS (Spans): Character ranges as `split` gives them.
    """
    if not doc.has_annotation("SENT_START"):
        return split(doc.text, lang=doc.lang_)
    spans: Spans = []
    for sent in doc.sents:
        for line in split_lines(doc.text, sent.start_char, sent.end_char):
            spans += _cut_long(doc.text, *line)
    return spans


def _cut_long(text: str, start: int, end: int) -> Spans:
    """Cut a line without sentence ends that is too long for one, such as a whole note.

    Translators cut it anyway, and the work on a sentence grows with its square.
    """
    spans: Spans = []
    while end - start > LONGEST:
        middle, last = start + LONGEST // 2, start + LONGEST
        gaps = [*_CLAUSE.finditer(text, middle, last)]
        gaps = gaps or [*_SPACE.finditer(text, middle, last)]
        gap = gaps[-1] if gaps else _SPACE.search(text, last, end)
        if gap is None:
            break
        spans.append((start, start + len(text[start : gap.start()].rstrip())))
        start = gap.end()
        while text[start].isspace():
            start += 1
    return [*spans, (start, end)]


def _split_line(text: str, start: int, end: int, table: Abbreviations) -> Spans:
    """Split one line into sentences."""
    bullet = _BULLET.match(text, start, end)
    first = bullet.end() if bullet else start
    breaks = _find_list_items(text, start, end)
    items = {gap_end for _, gap_end in breaks}
    for match in _END.finditer(text, first, end):
        after = match.end()
        while after < end and text[after].isspace():
            after += 1
        if end <= after:
            continue
        word_start = match.start()
        while start < word_start and not text[word_start - 1].isspace():
            word_start -= 1
        if word_start in items or (bullet and word_start == start):
            continue
        mark = match.group().rstrip(_CLOSERS)
        if _ends_sentence(text, start, word_start, match.start(), after, mark, table):
            breaks.append((match.end(), after))
    spans: Spans = []
    begin = start
    for gap_start, gap_end in sorted(set(breaks)):
        if begin < gap_start:
            spans.append((begin, gap_start))
            begin = gap_end
    spans.append((begin, end))
    return spans


def _find_list_items(text: str, start: int, end: int) -> Spans:
    """Find the gaps before `2.`, `3.` … in a line that begins with `1.`."""
    first = _NUMBERED.match(text, start, end)
    if first is None:
        return []
    gaps: Spans = []
    expected = int(first.group(1)) + 1
    for match in _NUMBERED.finditer(text, first.end(), end):
        at = match.start()
        before = at
        while start < before and text[before - 1].isspace():
            before -= 1
        following = text[match.end() : end].lstrip()[:1]
        if before == at or int(match.group(1)) != expected or not following.isalpha():
            continue
        gaps.append((before, at))
        expected += 1
    return gaps


def _ends_sentence(
    text: str,
    start: int,
    word_start: int,
    word_end: int,
    after: int,
    mark: str,
    table: Abbreviations,
) -> bool:
    """Decide whether a mark ends the sentence.

    text (str): The text.
    start (int): Start of the line.
    word_start (int): Start of the word before the mark.
    word_end (int): End of that word, the mark left out.
    after (int): Start of the next word.
    mark (str): The mark: one or more of `.!?…`.
    table (Abbreviations): What the language needs.
    RETURNS (bool): Whether the next word begins a sentence.
    """
    following = text[after:].split(None, 1)[0].lstrip(_OPENERS)
    if "!" in mark or "?" in mark:
        return True
    if not following:
        return False
    if len(mark) > 1 or mark == "…":
        return following[0].isupper()
    word = text[word_start:word_end].strip(_OPENERS + _CLOSERS + ",;:")
    lower = word.lower().replace("’", "'")
    before_number = following[0].isdigit()
    if lower in table.never or (before_number and lower in table.number):
        return False
    starts = _is_starter(following, table)
    previous = text[start:word_start].rstrip()
    if _is_closed(lower, previous, table):
        return starts
    if _NUMBER.fullmatch(word):
        return _number_ends(word, following, starts, table)
    if following[0].islower():
        return table.lower_starts and _is_plain(word) and _is_plain(following, 2)
    return True


def _is_starter(following: str, table: Abbreviations) -> bool:
    """Tell whether the next word has a capital and begins sentences."""
    if not following[0].isupper():
        return False
    word = re.split(r"(?<=['’])|[^\w'’]", following, maxsplit=1)[0]
    return word.lower().replace("’", "'") in table.starters


def _is_closed(lower: str, previous: str, table: Abbreviations) -> bool:
    """Tell whether a word with a period is an abbreviation, a unit or an initial."""
    if lower in table.may_end or lower in table.number:
        # Some abbreviations are plain words: `no`, `mar`, `sec`.
        return lower in table.may_end
    if len(lower) == 1 and lower.isalpha():
        return True
    if _DOTTED.fullmatch(lower) or ("." in lower.strip(".") and lower[0].isalpha()):
        return True
    match = _NUMBER_UNIT.fullmatch(lower)
    if match:
        return match.group(1) in table.units
    after_number = previous[-1:].isdigit() or previous[-1:] in "½¼¾"
    return lower in table.units and (after_number and bool(previous))


def _number_ends(word: str, following: str, starts: bool, table: Abbreviations) -> bool:
    """Decide whether a period after a number ends the sentence."""
    if table.ordinals and _DATE_LIKE.fullmatch(word):
        return starts
    return following[0].isupper()


def _is_plain(word: str, length: int = _LONG_WORD) -> bool:
    """Tell whether a word is made of letters only and long enough to be no
    abbreviation."""
    word = word.rstrip(".,;:!?")
    return length <= len(word) and word.replace("-", "").replace("'", "").isalpha()
