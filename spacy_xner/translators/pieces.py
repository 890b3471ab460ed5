import re
import unicodedata
from typing import List, Optional, Sequence, Tuple
from difflib import SequenceMatcher

SPACE_MARK = "▁"
_BYTE_PIECE = re.compile(r"^<0x([0-9A-Fa-f]{2})>$")

Offsets = List[Tuple[int, int]]


def clean_text(text: str) -> Tuple[str, List[int]]:
    """Collapse white space for the model and remember where every character was.

    Runs of white space become one space, edges are stripped, lone surrogates
    (which UTF-8 cannot carry) and null characters become question marks.

    text (str): Any text.
    RETURNS (Tuple[str, List[int]]): The clean text, and for each of its characters
        the index in `text` (of the first character of a white-space run).
    """
    chars: List[str] = []
    origin: List[int] = []
    for i, char in enumerate(text):
        if char.isspace() or char == SPACE_MARK:
            if chars and chars[-1] != " ":
                chars.append(" ")
                origin.append(i)
            continue
        if char == "\0" or "\ud800" <= char <= "\udfff":
            char = "?"
        chars.append(char)
        origin.append(i)
    if chars and chars[-1] == " ":
        chars.pop()
        origin.pop()
    return "".join(chars), origin


def decode_pieces(pieces: Sequence[str]) -> Tuple[str, Offsets]:
    """Join SentencePiece pieces to text and give each piece its characters.

    White space at the edges is left out and runs of spaces become one. A byte piece
    gets the character it is a part of; bytes that are no UTF-8 become U+FFFD.

    pieces (Sequence[str]): Pieces, "▁" for space and "<0xNN>" for bytes.
    RETURNS (Tuple[str, Offsets]): The text and for each piece its character offsets
        without white space at its edges; start equals end for a piece that is
        nothing but white space.
    """
    joined = "".join(pieces).replace(SPACE_MARK, " ")
    plain = joined.removeprefix(" ").removesuffix(" ")
    if "<0x" not in joined and " ".join(plain.split()) == plain:
        start = -1 if joined.startswith(" ") else 0
        return plain, _locate_plain(pieces, start, len(plain))
    chunks: List[str] = []
    spans: Offsets = []
    length = 0
    i = 0
    while i < len(pieces):
        run = i
        while run < len(pieces) and _BYTE_PIECE.match(pieces[run]):
            run += 1
        if i < run:
            text, places = _decode_bytes(pieces[i:run])
            spans += [(length + start, length + end) for start, end in places]
            i = run
        else:
            text = pieces[i].replace(SPACE_MARK, " ")
            spans.append((length, length + len(text)))
            i += 1
        chunks.append(text)
        length += len(text)
    return _squeeze("".join(chunks), spans)


def _locate_plain(pieces: Sequence[str], start: int, size: int) -> Offsets:
    """Give pieces without bytes and runs of spaces their characters."""
    spans: Offsets = []
    for piece in pieces:
        end = start + len(piece)
        first = start + piece.startswith(SPACE_MARK)
        last = max(first, end - (piece.endswith(SPACE_MARK) and len(piece) > 1))
        spans.append((max(0, min(first, size)), max(0, min(last, size))))
        start = end
    return spans


def _decode_bytes(pieces: Sequence[str]) -> Tuple[str, Offsets]:
    """Decode a run of byte pieces, UTF-8 errors replaced, with offsets by piece."""
    data = bytes(int(piece[3:5], 16) for piece in pieces)
    text = data.decode("utf-8", errors="replace")
    # The replacement decoder consumes a known number of bytes for every character:
    # decode growing prefixes character by character.
    places: List[Tuple[int, int]] = [(0, 0)] * len(data)
    at = 0
    for number, char in enumerate(text):
        size = _char_size(data, at, char)
        for k in range(at, at + size):
            places[k] = (number, number + 1)
        at += size
    return text, places


def _char_size(data: bytes, at: int, char: str) -> int:
    """Count the bytes behind one decoded character."""
    encoded = char.encode("utf-8")
    if data.startswith(encoded, at):
        return len(encoded)
    try:
        data[at:].decode("utf-8")
    except UnicodeDecodeError as err:
        return err.end - err.start
    return 1


def _squeeze(text: str, spans: Offsets) -> Tuple[str, Offsets]:
    """Collapse runs of spaces, strip the edges and move the offsets along."""
    chars: List[str] = []
    place: List[int] = []
    for char in text:
        if char.isspace() and (not chars or chars[-1].isspace()):
            place.append(len(chars))
            continue
        place.append(len(chars))
        chars.append(char)
    if chars and chars[-1].isspace():
        chars.pop()
    place.append(len(chars))
    moved = []
    for start, end in spans:
        start, end = _trim(text, start, end)
        if start < end:
            moved.append((place[start], place[end - 1] + 1))
        else:
            at = min(place[start], len(chars))
            moved.append((at, at))
    return "".join(chars), moved


def _trim(text: str, start: int, end: int) -> Tuple[int, int]:
    """Take white space off the edges of a range."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def locate_pieces(pieces: Sequence[str], text: str) -> Offsets:
    """Find the characters of a text behind the pieces it was encoded to.

    Exact whenever the SentencePiece model keeps the text or normalises it character
    by character (NFKC); otherwise as close as a longest-match alignment gets.

    pieces (Sequence[str]): Pieces of the text, in order.
    text (str): The text, cleaned with `clean_text`.
    RETURNS (Offsets): Character offsets of each piece, white space left out; start
        equals end for a piece without characters.
    """
    decoded, spans = decode_pieces(pieces)
    if decoded == text:
        return spans
    starts, ends = _map_characters(decoded, text)
    located = []
    for start, end in spans:
        if end <= start:
            located.append((ends[start - 1] if start > 0 else 0,) * 2)
            continue
        located.append(_trim(text, starts[start], max(starts[start], ends[end - 1])))
    return located


def _map_characters(decoded: str, text: str) -> Tuple[List[int], List[int]]:
    """Map each character of the decoded pieces to a range of the original text."""
    normal, origin = _normalise(text)
    starts: List[Optional[int]] = [None] * len(decoded)
    ends: List[Optional[int]] = [None] * len(decoded)
    if normal == decoded:
        for i, (start, end) in enumerate(origin):
            starts[i], ends[i] = start, end
    else:
        matcher = SequenceMatcher(None, decoded, normal, autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            if tag == "equal" or (tag == "replace" and b - a == d - c):
                for k in range(b - a):
                    starts[a + k], ends[a + k] = origin[c + k]
            elif tag == "replace":
                for k in range(a, b):
                    starts[k], ends[k] = origin[c][0], origin[d - 1][1]
    filled_starts: List[int] = []
    filled_ends: List[int] = []
    last = 0
    for begin, finish in zip(starts, ends):
        filled_starts.append(last if begin is None else begin)
        last = last if finish is None else finish
        filled_ends.append(last)
    return filled_starts, filled_ends


def _normalise(text: str) -> Tuple[str, Offsets]:
    """Apply NFKC one cluster (a base character and its marks) at a time."""
    chars: List[str] = []
    origin: Offsets = []
    i = 0
    while i < len(text):
        j = i + 1
        while j < len(text) and unicodedata.combining(text[j]):
            j += 1
        for char in unicodedata.normalize("NFKC", text[i:j]):
            if char == " " and (not chars or chars[-1] == " "):
                continue
            chars.append(char)
            origin.append((i, j))
        i = j
    return "".join(chars), origin
