from typing import Any, Callable, Dict, Iterable, Iterator, List, Sequence, Union, cast
from pathlib import Path

import srsly
from spacy import util
from spacy.pipeline import Pipe
from spacy.tokens import Doc
from spacy.util import SimpleFrozenList, minibatch
from spacy.vocab import Vocab

from ..errors import Errors
from ..translation import Translation, get_translations, set_extensions


class Batched:
    """What components do with a stream: batches, and errors that cost no other Doc.

    A batch that fails is tried again one Doc at a time, so that only the bad Docs go to
    the error handler. It stands before a class of spaCy's components among the bases.
    """

    name: str
    cfg: Dict[str, Any]
    predict: Callable[..., Any]
    set_annotations: Callable[..., None]

    def __call__(self, doc: Doc) -> Doc:
        """Process one Doc. Errors are raised: `nlp` hands them to its handler.

        doc (Doc): The Doc, changed in place.
        RETURNS (Doc): The same Doc.
        """
        self.set_annotations([doc], self.predict([doc]))
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """Process a stream of Docs in batches.

        stream (Iterable[Doc]): The Docs.
        batch_size (int): Number of Docs to buffer; the setting "batch_size" is the
            upper limit.
        YIELDS (Doc): The Docs in order, without those that failed.
        """
        error_handler = cast(Pipe, self).get_error_handler()
        batch_size = min(batch_size, self.cfg["batch_size"])
        for docs in minibatch(stream, size=batch_size):
            yield from self._process(docs, error_handler)

    def _process(
        self, docs: List[Doc], error_handler: Callable[..., None]
    ) -> Iterator[Doc]:
        try:
            self.set_annotations(docs, self.predict(docs))
        except Exception as e:
            if len(docs) == 1:
                error_handler(self.name, self, docs, e)
                return
        else:
            yield from docs
            return
        for doc in docs:
            yield from self._process([doc], error_handler)


class BatchPipe(Batched, Pipe):
    """The base of all components: settings, batches, errors, saving.

    `predict` changes nothing; `set_annotations` is the only writer. A batch that
    fails is tried again one Doc at a time, so that only the bad Docs go to the error
    handler.

    vocab (Vocab): The vocabulary of the pipeline.
    name (str): Name of the component in the pipeline.
    cfg (Dict[str, Any]): The settings. "attr" names the Doc attribute that is written;
        "batch_size" is the largest number of Docs handled together.
    """

    def __init__(self, vocab: Vocab, name: str, cfg: Dict[str, Any]):
        self.vocab = vocab
        self.name = name
        self.cfg = cfg
        self._check_setting("attr", bool(cfg["attr"]), "a name")
        self._check_setting("batch_size", cfg["batch_size"] >= 1, "1 or more")
        self._set_extensions()

    def _check_setting(self, setting: str, fine: bool, expected: str) -> None:
        if not fine:
            raise ValueError(
                Errors.E012.format(
                    setting=setting,
                    name=self.name,
                    expected=expected,
                    value=self.cfg[setting],
                )
            )

    def _set_extensions(self) -> None:
        """Make sure that Docs have the attributes that the component writes."""
        raise NotImplementedError(
            Errors.E014.format(cls=type(self).__name__, method="_set_extensions")
        )

    def predict(self, docs: Sequence[Doc]) -> List[Any]:
        """Work out the annotations of a batch of Docs without changing the Docs.

        docs (Sequence[Doc]): The Docs.
        RETURNS (List[Any]): The annotations of each Doc.
        """
        raise NotImplementedError(
            Errors.E014.format(cls=type(self).__name__, method="predict")
        )

    def set_annotations(self, docs: Sequence[Doc], annotations: List[Any]) -> None:
        """Write annotations to a batch of Docs.

        docs (Sequence[Doc]): The Docs.
        annotations (List[Any]): What `predict` returned.
        """
        raise NotImplementedError(
            Errors.E014.format(cls=type(self).__name__, method="set_annotations")
        )

    def _get_parts(self) -> Dict[str, Any]:
        """Get the objects that are saved with the component, by file name."""
        return {}

    def to_disk(
        self,
        path: Union[str, Path],
        *,
        exclude: Iterable[str] = SimpleFrozenList(),
    ) -> None:
        """Save the component.

        path (Union[str, Path]): Folder to write; made if it is not there.
        exclude (Iterable[str]): Names of parts to leave out.
        """

        def write_cfg(file_path: Path) -> None:
            srsly.write_json(file_path, self.cfg)

        writers: Dict[str, Callable] = {"cfg": write_cfg}
        for key, part in self._get_parts().items():
            if hasattr(part, "to_disk"):
                writers[key] = part.to_disk
        util.to_disk(path, writers, exclude)

    def from_disk(
        self,
        path: Union[str, Path],
        *,
        exclude: Iterable[str] = SimpleFrozenList(),
    ) -> "BatchPipe":
        """Load the component.

        path (Union[str, Path]): Folder to read.
        exclude (Iterable[str]): Names of parts to leave out.
        RETURNS (BatchPipe): The component itself.
        """

        def read_cfg(file_path: Path) -> None:
            self._update_cfg(srsly.read_json(file_path))

        readers: Dict[str, Callable] = {"cfg": read_cfg}
        for key, part in self._get_parts().items():
            if hasattr(part, "from_disk") and (Path(path) / key).exists():
                readers[key] = part.from_disk
        util.from_disk(path, readers, exclude)
        return self

    def to_bytes(
        self,
        *,
        exclude: Iterable[str] = SimpleFrozenList(),
    ) -> bytes:
        """Serialise the settings, and the parts that can be turned into bytes.

        exclude (Iterable[str]): Names of parts to leave out.
        RETURNS (bytes): What `from_bytes` reads.
        """

        def get_cfg() -> bytes:
            return srsly.json_dumps(self.cfg)

        getters: Dict[str, Callable] = {"cfg": get_cfg}
        for key, part in self._get_parts().items():
            if hasattr(part, "to_bytes"):
                getters[key] = part.to_bytes
        return util.to_bytes(getters, exclude)

    def from_bytes(
        self,
        bytes_data: bytes,
        *,
        exclude: Iterable[str] = SimpleFrozenList(),
    ) -> "BatchPipe":
        """Deserialise what `to_bytes` gave.

        bytes_data (bytes): The bytes.
        exclude (Iterable[str]): Names of parts to leave out.
        RETURNS (BatchPipe): The component itself.
        """

        def set_cfg(data: str) -> None:
            self._update_cfg(srsly.json_loads(data))

        setters: Dict[str, Callable] = {"cfg": set_cfg}
        for key, part in self._get_parts().items():
            if hasattr(part, "from_bytes"):
                setters[key] = part.from_bytes
        util.from_bytes(bytes_data, setters, exclude)
        return self

    def _update_cfg(self, cfg: Dict[str, Any]) -> None:
        self.cfg.update(cfg)
        self._set_extensions()


class TranslationPipe(BatchPipe):
    """The base of the components that read or write the translations of Docs.

    The setting "attr" names the Doc attribute with the translations.
    """

    def _set_extensions(self) -> None:
        set_extensions(self.cfg["attr"])

    def set_annotations(
        self, docs: Sequence[Doc], annotations: List[Dict[str, Translation]]
    ) -> None:
        """Write translations to a batch of Docs. Other languages are left alone.

        docs (Sequence[Doc]): The Docs.
        annotations (List[Dict[str, Translation]]): What `predict` returned.
        """
        attr = self.cfg["attr"]
        for doc, translations in zip(docs, annotations):
            doc._.set(attr, {**get_translations(doc, attr), **translations})

    def _get_translations(self, doc: Doc) -> Dict[str, Translation]:
        """Get the translations of a Doc, which must have been through a translator."""
        attr = self.cfg["attr"]
        if ("._.", attr, None, None) not in doc.user_data:
            raise ValueError(Errors.E018.format(name=self.name, attr=attr))
        return get_translations(doc, attr)
