"""The commands under `spacy xner`.

Every `spacy` command imports this package, so its modules import nothing at the top
but spaCy's own command line, typer, wasabi and the error texts.
"""

from ._util import app
from .align import align
from .attention_head import attention_head
from .calibrate import calibrate
from .calibrate_ner import calibrate_ner
from .compare import compare
from .contproto import contproto
from .convert import convert
from .corpus import corpus_convert, corpus_make
from .corpus_compare import corpus_compare
from .evaluate import evaluate
from .package import package
from .show import show
from .synthesize import synthesize
from .teach import distill, unitrans
from .transfer import transfer
from .translate import translate

__all__ = [
    "align",
    "app",
    "attention_head",
    "calibrate",
    "calibrate_ner",
    "compare",
    "contproto",
    "convert",
    "corpus_compare",
    "corpus_convert",
    "corpus_make",
    "distill",
    "evaluate",
    "package",
    "show",
    "synthesize",
    "transfer",
    "translate",
    "unitrans",
]
