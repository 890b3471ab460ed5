import random
from typing import Any, Callable, Dict, Iterable, Iterator, List, Optional, Union

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.training.augment import dont_augment
from spacy.util import registry

from ..errors import Errors
from .brat import Discontinuous
from .conll import Unit
from .formats import read_docs
from .records import Misaligned, Spacing

Augmenter = Callable[[Language, Example], Iterator[Example]]
MapSetting = Optional[Union[str, Dict[str, str]]]


@registry.readers("spacy-xner.BratCorpus.v1")
def create_brat_corpus(
    path: Optional[str],
    label_map: MapSetting = "n2c2",
    discontinuous: Discontinuous = "split",
    misaligned: Misaligned = "widen",
    max_length: int = 0,
    limit: int = 0,
    shuffle: bool = False,
    augmenter: Optional[Augmenter] = None,
) -> Callable[[Language], Iterable[Example]]:
    """Make a reader of training examples from brat standoff, e.g. n2c2 2018.

    path (Optional[str]): Folder of .txt and .ann files.
    label_map (Optional[Union[str, Dict[str, str]]]): See `resolve_label_map`.
    discontinuous (Literal["split", "cover", "first", "skip"]): See `read_brat`.
    misaligned (Literal["widen", "split"]): See `record_to_doc`.
    max_length (int): Leave out texts of more tokens, 0 for no limit.
    limit (int): Read so many texts at most, 0 for all.
    shuffle (bool): Read all into memory and shuffle, with Python's random state.
    augmenter (Optional[Callable]): spaCy augmenter.
    RETURNS (Callable[[Language], Iterable[Example]]): The reader.
    """
    return RecordCorpus(
        "spacy-xner.BratCorpus.v1",
        path,
        "brat",
        label_map=label_map,
        misaligned=misaligned,
        max_length=max_length,
        limit=limit,
        shuffle=shuffle,
        augmenter=augmenter,
        settings={"discontinuous": discontinuous},
    )


@registry.readers("spacy-xner.JsonlCorpus.v1")
def create_jsonl_corpus(
    path: Optional[str],
    label_map: MapSetting = None,
    misaligned: Misaligned = "widen",
    max_length: int = 0,
    limit: int = 0,
    shuffle: bool = False,
    augmenter: Optional[Augmenter] = None,
) -> Callable[[Language], Iterable[Example]]:
    """Make a reader of training examples from JSON lines with spans.

    path (Optional[str]): File or folder.
    label_map (Optional[Union[str, Dict[str, str]]]): See `resolve_label_map`.
    misaligned (Literal["widen", "split"]): See `record_to_doc`.
    max_length (int): Leave out texts of more tokens, 0 for no limit.
    limit (int): Read so many texts at most, 0 for all.
    shuffle (bool): Read all into memory and shuffle, with Python's random state.
    augmenter (Optional[Callable]): spaCy augmenter.
    RETURNS (Callable[[Language], Iterable[Example]]): The reader.
    """
    return RecordCorpus(
        "spacy-xner.JsonlCorpus.v1",
        path,
        "jsonl",
        label_map=label_map,
        misaligned=misaligned,
        max_length=max_length,
        limit=limit,
        shuffle=shuffle,
        augmenter=augmenter,
    )


@registry.readers("spacy-xner.ConllCorpus.v1")
def create_conll_corpus(
    path: Optional[str],
    label_map: MapSetting = None,
    word_column: int = 0,
    tag_column: int = -1,
    unit: Unit = "sentence",
    spacing: Spacing = "space",
    use_tokens: bool = False,
    max_length: int = 0,
    limit: int = 0,
    shuffle: bool = False,
    augmenter: Optional[Augmenter] = None,
) -> Callable[[Language], Iterable[Example]]:
    """Make a reader of training examples from CoNLL columns.

    path (Optional[str]): File or folder.
    label_map (Optional[Union[str, Dict[str, str]]]): See `resolve_label_map`.
    word_column (int): Column of the words, from 0.
    tag_column (int): Column of the tags, negative numbers from the end.
    unit (Literal["sentence", "document"]): What makes an example.
    spacing (Literal["space", "natural"]): See `words_to_record`.
    use_tokens (bool): Predict on the tokens of the file instead of spaCy's own.
    max_length (int): Leave out texts of more tokens, 0 for no limit.
    limit (int): Read so many texts at most, 0 for all.
    shuffle (bool): Read all into memory and shuffle, with Python's random state.
    augmenter (Optional[Callable]): spaCy augmenter.
    RETURNS (Callable[[Language], Iterable[Example]]): The reader.
    """
    return RecordCorpus(
        "spacy-xner.ConllCorpus.v1",
        path,
        "conll",
        label_map=label_map,
        use_tokens=use_tokens,
        max_length=max_length,
        limit=limit,
        shuffle=shuffle,
        augmenter=augmenter,
        settings={
            "word_column": word_column,
            "tag_column": tag_column,
            "unit": unit,
            "spacing": spacing,
        },
    )


@registry.readers("spacy-xner.MedNERFCorpus.v1")
def create_mednerf_corpus(
    path: Optional[str],
    label_map: MapSetting = "mednerf",
    names: Optional[List[str]] = None,
    spacing: Spacing = "space",
    use_tokens: bool = False,
    max_length: int = 0,
    limit: int = 0,
    shuffle: bool = False,
    augmenter: Optional[Augmenter] = None,
) -> Callable[[Language], Iterable[Example]]:
    """Make a reader of training examples from JSON with tokens and tags.

    path (Optional[str]): File or folder.
    label_map (Optional[Union[str, Dict[str, str]]]): See `resolve_label_map`.
    names (Optional[List[str]]): Tag names in the order of their numbers.
    spacing (Literal["space", "natural"]): See `words_to_record`.
    use_tokens (bool): Predict on the tokens of the file instead of spaCy's own.
    max_length (int): Leave out texts of more tokens, 0 for no limit.
    limit (int): Read so many texts at most, 0 for all.
    shuffle (bool): Read all into memory and shuffle, with Python's random state.
    augmenter (Optional[Callable]): spaCy augmenter.
    RETURNS (Callable[[Language], Iterable[Example]]): The reader.
    """
    return RecordCorpus(
        "spacy-xner.MedNERFCorpus.v1",
        path,
        "mednerf",
        label_map=label_map,
        use_tokens=use_tokens,
        max_length=max_length,
        limit=limit,
        shuffle=shuffle,
        augmenter=augmenter,
        settings={"names": names, "spacing": spacing},
    )


@registry.readers("spacy-xner.PanxCorpus.v1")
def create_panx_corpus(
    path: Optional[str],
    label_map: MapSetting = None,
    spacing: Spacing = "space",
    use_tokens: bool = False,
    max_length: int = 0,
    limit: int = 0,
    shuffle: bool = False,
    augmenter: Optional[Augmenter] = None,
) -> Callable[[Language], Iterable[Example]]:
    """Make a reader of training examples from files of PAN-X (WikiANN).

    path (Optional[str]): File or folder.
    label_map (Optional[Union[str, Dict[str, str]]]): See `resolve_label_map`.
    spacing (Literal["space", "natural"]): See `words_to_record`.
    use_tokens (bool): Predict on the tokens of the file instead of spaCy's own.
    max_length (int): Leave out texts of more tokens, 0 for no limit.
    limit (int): Read so many texts at most, 0 for all.
    shuffle (bool): Read all into memory and shuffle, with Python's random state.
    augmenter (Optional[Callable]): spaCy augmenter.
    RETURNS (Callable[[Language], Iterable[Example]]): The reader.
    """
    return RecordCorpus(
        "spacy-xner.PanxCorpus.v1",
        path,
        "panx",
        label_map=label_map,
        use_tokens=use_tokens,
        max_length=max_length,
        limit=limit,
        shuffle=shuffle,
        augmenter=augmenter,
        settings={"spacing": spacing},
    )


class RecordCorpus:
    """Read training examples from a corpus in one of the formats of this package.

    The counterpart of `spacy.training.Corpus` for formats other than DocBin.
    """

    def __init__(
        self,
        name: str,
        path: Optional[str],
        format: str,
        *,
        label_map: MapSetting = None,
        misaligned: Misaligned = "widen",
        use_tokens: bool = False,
        max_length: int = 0,
        limit: int = 0,
        shuffle: bool = False,
        augmenter: Optional[Augmenter] = None,
        settings: Optional[Dict[str, Any]] = None,
    ) -> None:
        """Prepare the reader; nothing is read yet.

        name (str): Registered name, for error texts.
        path (Optional[str]): File or folder.
        format (str): A key of `FORMATS`.
        label_map (Optional[Union[str, Dict[str, str]]]): See `resolve_label_map`.
        misaligned (Literal["widen", "split"]): See `record_to_doc`.
        use_tokens (bool): Keep the tokens of tokenised formats on both sides.
        max_length (int): Leave out texts of more tokens, 0 for no limit.
        limit (int): Read so many texts at most, 0 for all.
        shuffle (bool): Read all into memory and shuffle.
        augmenter (Optional[Callable]): spaCy augmenter.
        settings (Optional[Dict[str, Any]]): Settings of the reader of the format.
        RAISES (ValueError): If there is no path.
        """
        if not path:
            raise ValueError(Errors.E419.format(reader=name))
        self.path = path
        self.format = format
        self.label_map = label_map
        self.misaligned: Misaligned = misaligned
        self.use_tokens = use_tokens
        self.max_length = max_length
        self.limit = limit
        self.shuffle = shuffle
        self.augmenter = augmenter if augmenter is not None else dont_augment
        self.settings = dict(settings or {})

    def __call__(self, nlp: Language) -> Iterator[Example]:
        """Yield examples; texts without tokens are left out, as spaCy does.

        nlp (Language): The pipeline to train; its tokeniser makes the predicted side.
        YIELDS (Example): The examples.
        """
        docs: Iterable[Doc] = read_docs(
            self.path,
            nlp,
            format=self.format,
            label_map=self.label_map,
            misaligned=self.misaligned,
            use_tokens=self.use_tokens,
            limit=self.limit,
            **self.settings,
        )
        if self.shuffle:
            docs = list(docs)
            random.shuffle(docs)
        for reference in docs:
            if len(reference) == 0 or 0 < self.max_length < len(reference):
                continue
            if self.use_tokens:
                predicted = Doc(
                    nlp.vocab,
                    words=[token.text for token in reference],
                    spaces=[bool(token.whitespace_) for token in reference],
                )
            else:
                predicted = nlp.make_doc(reference.text)
            yield from self.augmenter(nlp, Example(predicted, reference))
