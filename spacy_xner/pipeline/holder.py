from typing import Any, Dict, Iterable, List, Optional, Tuple, Union
from pathlib import Path

import srsly
from spacy import util
from spacy.language import Language
from spacy.util import SimpleFrozenList
from thinc.api import Config

from ..errors import Errors
from .base import BatchPipe


class PipelineHolder:
    """Hold another spaCy pipeline: loaded at the first use, pickled without it.

    source (Optional[str]): Path or package name of the pipeline.
    name (str): Name of the component, for errors.
    """

    def __init__(self, source: Optional[str], *, name: str):
        self.source = source
        self.name = name
        self._data: Optional[Tuple[str, bytes]] = None
        self._nlp: Optional[Language] = None

    def __getstate__(self) -> Dict[str, Any]:
        return {**self.__dict__, "_nlp": None}

    def load(self) -> Language:
        """Get the pipeline, loading it when this process has not done so yet.

        RETURNS (Language): The pipeline.
        RAISES (ValueError): If it is not set or can't be loaded.
        """
        if self._nlp is None:
            if self._data is not None:
                config = Config().from_str(self._data[0], interpolate=False)
                nlp = util.load_model_from_config(config, auto_fill=False)
                self._nlp = nlp.from_bytes(self._data[1])
            elif self.source is None:
                raise ValueError(Errors.E015.format(name=self.name))
            else:
                try:
                    self._nlp = util.load_model(self.source)
                except (OSError, ImportError) as e:
                    raise ValueError(
                        Errors.E016.format(
                            name=self.name, pipeline=self.source, error=e
                        )
                    ) from e
        return self._nlp

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Save the pipeline.

        path (Path): Folder to write.
        exclude (Iterable[str]): Names of components to leave out.
        """
        self.load().to_disk(path, exclude=exclude)

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> "PipelineHolder":
        """Use a saved pipeline from now on.

        path (Path): Folder to read.
        exclude (Iterable[str]): Not used.
        RETURNS (PipelineHolder): The holder itself.
        """
        self.source, self._data, self._nlp = str(Path(path).resolve()), None, None
        return self

    def to_bytes(self) -> bytes:
        """Serialise the pipeline with its config.

        RETURNS (bytes): What `from_bytes` reads.
        """
        nlp = self.load()
        return srsly.msgpack_dumps([nlp.config.to_str(), nlp.to_bytes()])

    def from_bytes(self, bytes_data: bytes) -> "PipelineHolder":
        """Use a serialised pipeline from now on.

        bytes_data (bytes): What `to_bytes` gave.
        RETURNS (PipelineHolder): The holder itself.
        """
        config, data = srsly.msgpack_loads(bytes_data)
        self._data, self._nlp = (config, data), None
        return self


class PipelineUser(BatchPipe):
    """The base of the components that run another pipeline.

    The setting "pipeline" is its path or package name, and "include_pipeline" says
    whether it is saved with the component.
    """

    holder: PipelineHolder

    def _get_parts(self) -> Dict[str, Any]:
        return {"pipeline": self.holder}

    def to_disk(
        self,
        path: Union[str, Path],
        *,
        exclude: Iterable[str] = SimpleFrozenList(),
    ) -> None:
        """Save the component, with the pipeline if `include_pipeline` is set.

        path (Union[str, Path]): Folder to write; made if it is not there.
        exclude (Iterable[str]): Names of parts to leave out.
        """
        super().to_disk(path, exclude=self._extend_exclude(exclude))

    def to_bytes(
        self,
        *,
        exclude: Iterable[str] = SimpleFrozenList(),
    ) -> bytes:
        """Serialise the component, with the pipeline if `include_pipeline` is set.

        exclude (Iterable[str]): Names of parts to leave out.
        RETURNS (bytes): What `from_bytes` reads.
        """
        return super().to_bytes(exclude=self._extend_exclude(exclude))

    def _extend_exclude(self, exclude: Iterable[str]) -> List[str]:
        included = self.cfg["include_pipeline"] and self.cfg["pipeline"] is not None
        return [*exclude] if included else [*exclude, "pipeline"]
