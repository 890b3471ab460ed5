"""Text to text: engines, segments, guards, batches and the cache."""

from .batching import translate_texts
from .cache import TranslationCache
from .ctranslate2_engine import CTranslate2Translator
from .folder import TranslatorFolder, read_folder, shipped_pairs
from .guards import check
from .sentences import from_doc, split
from .types import LanguagePair, PieceTuple, SentenceTranslation, TranslatorEngine

__all__ = [
    "CTranslate2Translator",
    "LanguagePair",
    "PieceTuple",
    "SentenceTranslation",
    "TranslationCache",
    "TranslatorEngine",
    "TranslatorFolder",
    "check",
    "from_doc",
    "read_folder",
    "shipped_pairs",
    "split",
    "translate_texts",
]
