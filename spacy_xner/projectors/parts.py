"""Save and load what a projector is made of: engines, other projectors."""

from typing import Any, Callable, Dict, Iterable, List, Optional, Union
from pathlib import Path

from spacy import util
from spacy.util import SimpleFrozenList

from .types import Projection, ProjectionInput


class Parts:
    """The base of what is made of parts that can be saved.

    parts (Dict[str, Any]): The parts by name; those without `to_disk` or `to_bytes`
        are left alone.
    """

    def __init__(self, parts: Dict[str, Any]):
        self.parts = parts

    def _get_methods(self, method: str) -> Dict[str, Callable]:
        return {
            name: getattr(part, method)
            for name, part in self.parts.items()
            if hasattr(part, method)
        }

    def to_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = SimpleFrozenList()
    ) -> None:
        """Save the parts.

        path (Union[str, Path]): Folder to write.
        exclude (Iterable[str]): Names of parts to leave out.
        """
        util.to_disk(path, self._get_methods("to_disk"), exclude)

    def from_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = SimpleFrozenList()
    ) -> "Parts":
        """Load the parts.

        path (Union[str, Path]): Folder that `to_disk` wrote.
        exclude (Iterable[str]): Names of parts to leave out.
        RETURNS (Parts): The object itself.
        """
        readers = {
            name: method
            for name, method in self._get_methods("from_disk").items()
            if (Path(path) / name).exists()
        }
        util.from_disk(path, readers, exclude)
        return self

    def to_bytes(self, *, exclude: Iterable[str] = SimpleFrozenList()) -> bytes:
        """Serialise the parts that can be turned into bytes.

        exclude (Iterable[str]): Names of parts to leave out.
        RETURNS (bytes): What `from_bytes` reads.
        """
        return util.to_bytes(self._get_methods("to_bytes"), exclude)

    def from_bytes(
        self, bytes_data: bytes, *, exclude: Iterable[str] = SimpleFrozenList()
    ) -> "Parts":
        """Deserialise what `to_bytes` gave.

        bytes_data (bytes): The bytes.
        exclude (Iterable[str]): Names of parts to leave out.
        RETURNS (Parts): The object itself.
        """
        util.from_bytes(bytes_data, self._get_methods("from_bytes"), exclude)
        return self


class Route(Parts):
    """A projector that hands its parts and settings to a function.

    project (Callable): Called with texts, the language of the targets, and the parts
        and settings by name.
    parts (Dict[str, Any]): Engines and projectors.
    settings (Optional[Dict[str, Any]]): Everything else.
    """

    def __init__(
        self,
        project: Callable[..., List[List[Projection]]],
        parts: Dict[str, Any],
        settings: Optional[Dict[str, Any]] = None,
    ):
        super().__init__(parts)
        self.project = project
        self.settings = dict(settings or {})

    def __call__(
        self, inputs: List[ProjectionInput], lang: str
    ) -> List[List[Projection]]:
        """Project entities.

        inputs (List[ProjectionInput]): Texts with entities.
        lang (str): Language code of the targets.
        RETURNS (List[List[Projection]]): For each text one projection per entity.
        """
        return self.project(inputs, lang, **self.parts, **self.settings)
