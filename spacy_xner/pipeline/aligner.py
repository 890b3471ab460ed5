from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence, Tuple
from dataclasses import replace

from spacy.language import Language
from spacy.schemas import validate_init_settings
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab
from thinc.api import Config

from ..aligners.types import Aligner as AlignerMethod
from ..errors import Errors
from ..translation import Translation, get_blank, get_token_ranges
from .base import TranslationPipe

DEFAULT_CONFIG_TEXT = """
[aligner]
attr = "xner_translations"
batch_size = 64

[aligner.aligner]
@misc = "spacy-xner.attention_aligner.v1"
"""
DEFAULT_CONFIG = Config().from_str(DEFAULT_CONFIG_TEXT)["aligner"]


@Language.factory(
    "xner_aligner",
    requires=["doc._.xner_translations"],
    default_config=DEFAULT_CONFIG,
)
def make_aligner(
    nlp: Language, name: str, aligner: Callable, attr: str, batch_size: int
) -> "Aligner":
    """Build the component that links the tokens of Docs and translations.

    aligner (Callable): What links: `spacy_xner.aligners.types.Aligner`.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs aligned together.
    RETURNS (Aligner): The component.
    """
    return Aligner(nlp.vocab, aligner, name, attr=attr, batch_size=batch_size)


class Aligner(TranslationPipe):
    """Set the tokens of the translations and link them with the tokens of the Doc.

    vocab (Vocab): The vocabulary of the pipeline.
    aligner (AlignerMethod): What links.
    name (str): Name of the component in the pipeline.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs aligned together.
    """

    def __init__(
        self,
        vocab: Vocab,
        aligner: AlignerMethod,
        name: str = "xner_aligner",
        *,
        attr: str,
        batch_size: int,
    ):
        super().__init__(vocab, name, {"attr": attr, "batch_size": batch_size})
        self.aligner = aligner

    def predict(self, docs: Sequence[Doc]) -> List[Dict[str, Translation]]:
        """Align a batch of Docs with all their translations.

        docs (Sequence[Doc]): The Docs.
        RETURNS (List[Dict[str, Translation]]): For each Doc copies of its
            translations with tokens and links, keyed by language.
        RAISES (ValueError): If the Docs have no translations.
        """
        jobs: List[Tuple[int, Translation, Doc]] = [
            (i, translation, get_blank(lang).make_doc(translation.text))
            for i, doc in enumerate(docs)
            for lang, translation in self._get_translations(doc).items()
        ]
        results = self.aligner(
            [docs[i] for i, _, _ in jobs],
            [translation for _, translation, _ in jobs],
            [target for _, _, target in jobs],
        )
        if len(results) != len(jobs):
            raise ValueError(
                Errors.E013.format(
                    what="aligner", n_results=len(results), n_inputs=len(jobs)
                )
            )
        aligner_id = self._get_id()
        annotations: List[Dict[str, Translation]] = [{} for _ in docs]
        for (i, translation, target), links in zip(jobs, results):
            annotations[i][translation.lang] = replace(
                translation,
                tokens=get_token_ranges(target),
                links=list(links),
                aligner=aligner_id,
            )
        return annotations

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]],
        *,
        nlp: Optional[Language] = None,
        aligner: Optional[Dict[str, Any]] = None,
    ) -> None:
        """Prepare what links, if that is something to train.

        get_examples (Callable[[], Iterable[Example]]): Gives the examples.
        nlp (Optional[Language]): The pipeline.
        aligner (Optional[Dict[str, Any]]): Settings for the aligner's own `initialize`,
            from the block [initialize.components.NAME.aligner].
        RAISES (ValueError): If there are settings, but nothing to prepare.
        """
        initialize = getattr(self.aligner, "initialize", None)
        if initialize is not None:
            settings = validate_init_settings(
                initialize, aligner or {}, section="components", name=self.name
            )
            initialize(get_examples, nlp=nlp, **settings)
        elif aligner:
            raise ValueError(
                Errors.E224.format(
                    aligner=self._get_id(),
                    name=self.name,
                    settings=", ".join(sorted(aligner)),
                )
            )

    def _get_id(self) -> str:
        return str(getattr(self.aligner, "id", type(self.aligner).__name__))

    def _get_parts(self) -> Dict[str, Any]:
        return {"aligner": self.aligner}
