"""Keep pseudo-labelled text apart from the text that judges it."""

import unicodedata
from typing import Iterable, Set
from hashlib import blake2b

from ..errors import Errors


def hash_text(text: str) -> bytes:
    """Hash what is left of a text without its case, white space and Unicode variants.

    text (str): The text.
    RETURNS (bytes): The hash.
    """
    normal = unicodedata.normalize("NFKC", text).casefold()
    return blake2b("".join(normal.split()).encode("utf-8"), digest_size=16).digest()


def check_leaks(texts: Iterable[str], held_out: Iterable[str]) -> None:
    """Check that no text is among those that a pipeline is measured with.

    texts (Iterable[str]): Texts to learn from. Texts without a letter or a digit, such
        as empty lines, are no leaks.
    held_out (Iterable[str]): Texts of the development and test corpora.
    RAISES (ValueError): If there are such texts; the error says which is the
        first.
    """
    known: Set[bytes] = {hash_text(text) for text in held_out}
    leaks = [
        number
        for number, text in enumerate(texts, start=1)
        if hash_text(text) in known and any(letter.isalnum() for letter in text)
    ]
    if leaks:
        raise ValueError(Errors.E722.format(count=len(leaks), number=leaks[0]))
