"""A translator that takes no time: for runs in which everything else is measured.

`spacy xner transfer ... --code benchmarks/word_for_word.py --config CONFIG` with

    [components.xner_translator.engine]
    @misc = "spacy-xner-benchmarks.WordForWord.v1"
"""

import re
from typing import Any, List, Sequence, Tuple

from spacy.util import registry

from spacy_xner.translators.types import SentenceTranslation

_WORD = re.compile(r"[^\W\d_]+|[^\s\w]|[\d_]+")


@registry.misc("spacy-xner-benchmarks.WordForWord.v1")
def build_word_for_word() -> "WordForWord":
    """Build the translator from a config."""
    return WordForWord()


class WordForWord:
    """Change every word and keep the order, with a link for each word."""

    id = "word-for-word-v1"

    def languages(self) -> List[Tuple[str, str]]:
        """List the language pairs offered."""
        return [("en", "fr"), ("en", "de")]

    def translate(
        self, texts: Sequence[str], *, source_lang: str, target_lang: str
    ) -> List[SentenceTranslation]:
        """Translate segments.

        texts (Sequence[str]): Segments.
        source_lang (str): Not used.
        target_lang (str): Not used.
        RETURNS (List[SentenceTranslation]): One translation per segment, in order.
        """
        return [self._translate(text) for text in texts]

    def _translate(self, text: str) -> SentenceTranslation:
        output = ""
        links: List[Any] = []
        end = 0
        for match in _WORD.finditer(text):
            output += text[end : match.start()]
            word = match.group()
            changed = f"{word}e" if word.isalpha() else word
            links.append((*match.span(), len(output), len(output) + len(changed), 0.9))
            output += changed
            end = match.end()
        output += text[end:]
        return SentenceTranslation(output, score=-0.2, links=links)
