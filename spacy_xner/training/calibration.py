"""Temperatures of `xner_ner`, fitted in the training or after it."""

from typing import Callable, Iterable, Optional
from pathlib import Path

from spacy.language import Language
from spacy.training import Corpus, Example
from spacy.util import registry

from ..errors import Errors
from ..pipeline.ner import Recognizer


def calibrate_ner(
    nlp: Language, examples: Iterable[Example], *, name: str = "xner_ner"
) -> Optional[float]:
    """Fit the temperature of a component of a pipeline, see `Recognizer.calibrate`.

    nlp (Language): The pipeline.
    examples (Iterable[Example]): Gold that it has not learnt from.
    name (str): Name of the component.
    RETURNS (Optional[float]): The temperature; None if nothing is found.
    RAISES (ValueError): If there is no such component, or no gold entity.
    """
    component = dict(nlp.pipeline).get(name)
    if not isinstance(component, Recognizer):
        known = ", ".join(nlp.pipe_names) or "none"
        raise ValueError(Errors.E720.format(name=name, known=known))
    examples = list(examples)
    first = nlp.pipe_names[: nlp.pipe_names.index(name)]
    with nlp.select_pipes(enable=first):
        docs = nlp.pipe([eg.predicted.copy() for eg in examples])
        examples = [Example(doc, eg.reference) for doc, eg in zip(docs, examples)]
    return component.calibrate(examples)


@registry.callbacks("spacy-xner.calibrated_ner.v1")
def create_calibrated_ner(
    path: Optional[str] = None,
    name: str = "xner_ner",
    corpus: Optional[Callable[[Language], Iterable[Example]]] = None,
) -> Callable[[Language], Language]:
    """Build the callback that calibrates `xner_ner` whenever a training saves it.

    It belongs to `[training.before_to_disk]`. With `corpus = ${corpora.dev}` it reads
    what the training is judged by, augmenter and all: annotation that an augmenter
    changes would be wrong otherwise, and the temperature with it.

    path (Optional[str]): The .spacy file, or folder of such files, with gold that the
        model does not learn from, such as the development corpus.
    name (str): Name of the component.
    corpus (Optional[Callable[[Language], Iterable[Example]]]): Reader of such gold, in
        the place of `path`.
    RETURNS (Callable[[Language], Language]): The callback; E721 if there is no such file,
        or neither file nor reader.
    """

    def calibrate(nlp: Language) -> Language:
        if corpus is not None:
            examples = corpus(nlp)
        elif path is None or not Path(path).exists():
            raise ValueError(Errors.E721.format(path=path))
        else:
            examples = Corpus(path)(nlp)
        calibrate_ner(nlp, examples, name=name)
        return nlp

    return calibrate
