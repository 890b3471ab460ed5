from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Union,
)
from pathlib import Path

import srsly
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from ..corpora.parallel import read_text_pairs
from ..errors import Errors
from ..translation import DEFAULT_ATTR, Link, Translation, get_blank, get_translations
from .posteriors import DEFAULT_THRESHOLD, decode
from .subwords import get_sentence_words, get_words
from .symmetrization import check_choice
from .types import AlignmentModel, WordPair

LanguagePair = Tuple[str, str]
_SUFFIX = ".aligner"


class TrainedAligner:
    """Align by a model for each pair of languages, trained on a parallel text.

    A model also aligns in the other direction. It is trained or read by `initialize`
    and saved with the component.

    method (str): Name of the method.
    train (Callable[[List[WordPair], Mapping[str, Any]], AlignmentModel]): Trains a
        model from words of sentences and translations, with settings.
    load (Callable[[bytes], AlignmentModel]): Reads a model.
    symmetrization (Optional[str]): One of `SYMMETRIZERS`, or None for the links whose
        average probability in both directions is above the threshold.
    threshold (float): See `decode`, in [0, 1].
    models (Optional[Mapping[str, str]]): Files with models by languages ("en-fr"), read
        when they are needed.
    """

    def __init__(
        self,
        method: str,
        *,
        train: Callable[[List[WordPair], Mapping[str, Any]], AlignmentModel],
        load: Callable[[bytes], AlignmentModel],
        symmetrization: Optional[str] = None,
        threshold: float = DEFAULT_THRESHOLD,
        models: Optional[Mapping[str, str]] = None,
    ):
        check_choice(threshold, symmetrization)
        self.method = method
        self.train = train
        self.load = load
        self.symmetrization = symmetrization
        self.threshold = threshold
        self._models: Dict[LanguagePair, AlignmentModel] = {}
        self._files = {
            _get_languages(key, ""): path for key, path in (models or {}).items()
        }

    @property
    def models(self) -> Dict[LanguagePair, AlignmentModel]:
        """RETURNS (Dict[LanguagePair, AlignmentModel]): The models by languages."""
        for langs, path in self._files.items():
            self._models[langs] = self._read(path)
        self._files = {}
        return self._models

    def _read(self, path: Union[str, Path]) -> AlignmentModel:
        path = Path(path)
        if not path.is_file():
            raise FileNotFoundError(Errors.E225.format(path=path, method=self.method))
        return self.load(path.read_bytes())

    @property
    def id(self) -> str:
        """RETURNS (str): The method, its settings and the models."""
        settings = f"symmetrization={self.symmetrization},threshold={self.threshold}"
        models = "".join(
            f" {'-'.join(langs)}:{model.digest}"
            for langs, model in sorted(self.models.items())
        )
        return f"{self.method}({settings}){models}"

    def __call__(
        self,
        docs: Sequence[Doc],
        translations: Sequence[Translation],
        targets: Sequence[Doc],
    ) -> List[List[Link]]:
        """Align a batch.

        docs (Sequence[Doc]): Source Docs.
        translations (Sequence[Translation]): A translation of each.
        targets (Sequence[Doc]): Each translation, tokenized.
        RETURNS (List[List[Link]]): Links of each translation, sorted.
        RAISES (ValueError): If there is no model for two languages.
        """
        links: List[List[Link]] = [[] for _ in docs]
        jobs: Dict[LanguagePair, List[Tuple[int, List[int], List[int]]]] = {}
        for i, (doc, translation, target) in enumerate(
            zip(docs, translations, targets)
        ):
            for sources, goals in get_sentence_words(doc, translation, target):
                if sources and goals:
                    langs = translation.source_lang, translation.lang
                    jobs.setdefault(langs, []).append((i, sources, goals))
        for langs, batch in jobs.items():
            pairs: List[WordPair] = [
                (
                    [docs[i][token].text for token in sources],
                    [targets[i][token].text for token in goals],
                )
                for i, sources, goals in batch
            ]
            for (i, sources, goals), found in zip(batch, self.align(pairs, langs)):
                links[i].extend(
                    Link(sources[source], goals[goal], probability)
                    for source, goal, probability in found
                )
        return [sorted(doc_links) for doc_links in links]

    def align(self, pairs: List[WordPair], langs: LanguagePair) -> List[List[Link]]:
        """Align words.

        pairs (List[WordPair]): Words of each sentence and of its translation.
        langs (LanguagePair): Language codes of the sentences and of the translations.
        RETURNS (List[List[Link]]): Links of each pair, sorted.
        RAISES (ValueError): If there is no model for the languages.
        """
        if langs in self.models:
            found = self.models[langs].get_posteriors(pairs)
        elif langs[::-1] in self.models:
            turned = self.models[langs[::-1]].get_posteriors(
                (target, source) for source, target in pairs
            )
            found = [(backward.T, forward.T) for forward, backward in turned]
        else:
            names = ["-".join(known) for known in sorted(self.models)]
            raise ValueError(
                Errors.E216.format(
                    method=self.method,
                    langs="-".join(langs),
                    found=", ".join(names) or "none",
                    lang=langs[1],
                )
            )
        return [
            decode(
                *posteriors,
                symmetrization=self.symmetrization,
                threshold=self.threshold,
            )
            for posteriors in found
        ]

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]],
        *,
        nlp: Optional[Language] = None,
        pairs: Optional[Dict[str, Union[str, List[str]]]] = None,
        models: Optional[Dict[str, str]] = None,
        examples: bool = False,
        attr: str = DEFAULT_ATTR,
        settings: Optional[Dict[str, Any]] = None,
    ) -> None:
        """Train models on parallel texts, or read models that were trained before.

        Without any of them the models stay as they are.

        get_examples (Callable[[], Iterable[Example]]): Gives the examples.
        nlp (Optional[Language]): The pipeline; its tokenizer splits its language.
        pairs (Optional[Dict[str, Union[str, List[str]]]]): Files with a sentence, a tab
            and its translation on each line, plain or gzipped, by target language
            ("fr") or by both languages ("en-fr").
        models (Optional[Dict[str, str]]): Files with a model, in the same way.
        examples (bool): Also learn from the translations of the examples' Docs.
        attr (str): Name of the Doc attribute that holds them.
        settings (Optional[Dict[str, Any]]): Settings of the training.
        RAISES (FileNotFoundError): If a file does not exist.
        RAISES (ValueError): If a file, a language or a setting is wrong.
        """
        source_lang = "" if nlp is None else str(nlp.lang)
        for key, path in (models or {}).items():
            langs = _get_languages(key, source_lang)
            self.models[langs] = self._read(path)
        texts: Dict[LanguagePair, List[WordPair]] = {}
        for key, paths in (pairs or {}).items():
            langs = _get_languages(key, source_lang)
            pipelines = [
                nlp if nlp is not None and lang == nlp.lang else get_blank(lang)
                for lang in langs
            ]
            found = texts.setdefault(langs, [])
            for path in [paths] if isinstance(paths, str) else paths:
                for source, target in read_text_pairs(path):
                    found.append(
                        (
                            split_words(source, pipelines[0]),
                            split_words(target, pipelines[1]),
                        )
                    )
        if examples:
            for example in get_examples():
                for langs, found in _get_doc_pairs(example.reference, attr):
                    texts.setdefault(langs, []).extend(found)
        for langs, found in texts.items():
            if not any(source and target for source, target in found):
                raise ValueError(Errors.E220.format(langs="-".join(langs)))
            self.models[langs] = self.train(found, settings or {})

    def to_disk(self, path: Union[str, Path], *, exclude: Iterable[str] = ()) -> None:
        """Save the models.

        path (Union[str, Path]): Folder to write; made if it is not there.
        exclude (Iterable[str]): Not used.
        """
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        for file in folder.glob(f"*{_SUFFIX}"):
            file.unlink()
        for langs, model in self.models.items():
            (folder / f"{'-'.join(langs)}{_SUFFIX}").write_bytes(model.to_bytes())

    def from_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = ()
    ) -> "TrainedAligner":
        """Load the models.

        path (Union[str, Path]): Folder to read.
        exclude (Iterable[str]): Not used.
        RETURNS (TrainedAligner): The aligner itself.
        """
        return self._set_models(
            {
                file.name.removesuffix(_SUFFIX): file.read_bytes()
                for file in sorted(Path(path).glob(f"*{_SUFFIX}"))
            }
        )

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Serialise the models.

        exclude (Iterable[str]): Not used.
        RETURNS (bytes): What `from_bytes` reads.
        """
        models = {
            "-".join(langs): model.to_bytes() for langs, model in self.models.items()
        }
        return srsly.msgpack_dumps(models)

    def from_bytes(
        self, data: bytes, *, exclude: Iterable[str] = ()
    ) -> "TrainedAligner":
        """Read the models.

        data (bytes): What `to_bytes` gave.
        exclude (Iterable[str]): Not used.
        RETURNS (TrainedAligner): The aligner itself.
        """
        return self._set_models(srsly.msgpack_loads(data))

    def _set_models(self, models: Mapping[str, bytes]) -> "TrainedAligner":
        self._files = {}
        self._models = {
            _get_languages(key, ""): self.load(data) for key, data in models.items()
        }
        return self


def split_words(text: str, nlp: Language) -> List[str]:
    """Split a text into the words that are aligned: tokens but white space.

    text (str): The text.
    nlp (Language): Its tokenizer splits.
    RETURNS (List[str]): The words.
    """
    doc = nlp.make_doc(text)
    return [doc[i].text for i in get_words(doc)[0]]


def _get_languages(key: str, source_lang: str) -> LanguagePair:
    """Read "fr", or "en-fr"."""
    langs = tuple(key.split("-")) if "-" in key else (source_lang, key)
    if len(langs) != 2 or not all(langs) or langs[0] == langs[1]:
        raise ValueError(Errors.E221.format(found=key))
    return langs[0], langs[1]


def _get_doc_pairs(
    doc: Doc, attr: str
) -> Iterator[Tuple[LanguagePair, List[WordPair]]]:
    """Get the words of the sentence pairs of a Doc with translations."""
    for lang, translation in get_translations(doc, attr).items():
        target = get_blank(lang).make_doc(translation.text)
        yield (
            (translation.source_lang, lang),
            [
                ([doc[i].text for i in sources], [target[j].text for j in targets])
                for sources, targets in get_sentence_words(doc, translation, target)
            ],
        )
