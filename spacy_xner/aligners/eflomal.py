"""Alignment by eflomal (Östling & Tiedemann 2016), which runs as a program.

eflomal is under the GPL: it is called, never imported.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple
from pathlib import Path

import numpy
from numpy import ndarray
from spacy.util import registry

from ..errors import Errors
from .posteriors import DEFAULT_THRESHOLD
from .trained import TrainedAligner
from .types import Aligner, WordPair

WordLinks = Set[Tuple[int, int]]

_MODEL = "3"
_SPACE = re.compile(r"\s+")


def run_eflomal(
    pairs: Sequence[WordPair],
    *,
    priors: Optional[str] = None,
    make_priors: bool = False,
) -> Tuple[List[WordLinks], List[WordLinks], str]:
    """Align sentences with the program eflomal-align, in both directions.

    pairs (Sequence[WordPair]): Words of each sentence and of its translation, compared
        without case; all of them are aligned together.
    priors (Optional[str]): What was learned from other pairs.
    make_priors (bool): Return what was learned from these.
    RETURNS (Tuple[List[WordLinks], List[WordLinks], str]): For each pair the links from
        the targets to the sources and from the sources to the targets, both as source
        and target index, and the priors, if asked for.
    RAISES (RuntimeError): If the program is not there or fails.
    """
    # eflomal wants words on both sides.
    places = [i for i, (source, target) in enumerate(pairs) if source and target]
    links: List[List[WordLinks]] = [[set() for _ in pairs] for _ in range(2)]
    made = ""
    if not places:
        return links[0], links[1], made
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for side, name in enumerate(("source", "target")):
            with (root / name).open("w", encoding="utf-8") as file:
                for i in places:
                    words = (_SPACE.sub("_", word) for word in pairs[i][side])
                    file.write(" ".join(words).lower() + "\n")
        sides = ["-s", "source", "-t", "target", "-f", "forward", "-r", "backward"]
        options = ["--model", _MODEL, "--overwrite"]
        if priors is not None:
            (root / "priors").write_text(priors, encoding="utf-8")
            options += ["--priors", "priors"]
        _run("eflomal-align", [*sides, *options], root)
        for found, name in zip(links, ("forward", "backward")):
            with (root / name).open(encoding="utf-8") as file:
                for i, line in zip(places, file):
                    found[i] = _parse(line)
        if make_priors:
            _run("eflomal-makepriors", [*sides, "--priors", "made"], root)
            made = (root / "made").read_text(encoding="utf-8")
    return links[0], links[1], made


def _run(name: str, arguments: List[str], folder: Path) -> None:
    # A virtual environment's programs need not be on the PATH.
    places = [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    program = shutil.which(name, path=os.pathsep.join(places))
    if program is None:
        raise RuntimeError(Errors.E222.format(program=name))
    result = subprocess.run(
        [program, *arguments], cwd=folder, capture_output=True, text=True
    )
    if result.returncode:
        raise RuntimeError(Errors.E223.format(program=name, error=result.stderr[-500:]))


def _parse(line: str) -> WordLinks:
    links = (link.split("-") for link in line.split())
    return {(int(i), int(j)) for i, j in links}


class EflomalModel:
    """What eflomal has learned from a parallel text.

    priors (str): The priors, as eflomal-makepriors writes them.
    """

    def __init__(self, priors: str):
        self.priors = priors

    @property
    def digest(self) -> str:
        """RETURNS (str): Tells the model from others."""
        return f"{zlib.crc32(self.priors.encode('utf8')):08x}"

    def get_posteriors(
        self, pairs: Iterable[WordPair]
    ) -> List[Tuple[ndarray, ndarray]]:
        """Align; eflomal gives links without probabilities.

        pairs (Iterable[WordPair]): Words of each sentence and of its translation.
        RETURNS (List[Tuple[ndarray, ndarray]]): For each pair two arrays of shape
            (n_source, n_target), forward and backward, 1 for a link.
        """
        pairs = list(pairs)
        forward, backward, _ = run_eflomal(pairs, priors=self.priors)
        results = []
        for (source, target), *links in zip(pairs, forward, backward):
            matrices = [numpy.zeros((len(source), len(target))) for _ in links]
            for matrix, found in zip(matrices, links):
                for i, j in found:
                    matrix[i, j] = 1.0
            results.append((matrices[0], matrices[1]))
        return results

    def to_bytes(self) -> bytes:
        """RETURNS (bytes): The model, compressed."""
        return zlib.compress(self.priors.encode("utf8"))

    @classmethod
    def from_bytes(cls, data: bytes) -> "EflomalModel":
        """Read a model.

        data (bytes): What `to_bytes` gave.
        RETURNS (EflomalModel): The model.
        """
        try:
            return cls(zlib.decompress(data).decode("utf8"))
        except (zlib.error, UnicodeDecodeError) as e:
            raise ValueError(Errors.E219.format(problem=e)) from None


def train_with(pairs: List[WordPair], settings: Mapping[str, Any]) -> EflomalModel:
    """Run eflomal on a parallel text.

    pairs (List[WordPair]): Words of each sentence and of its translation.
    settings (Mapping[str, Any]): None are known.
    RETURNS (EflomalModel): The model.
    RAISES (ValueError): If there is a setting.
    """
    if settings:
        raise ValueError(
            Errors.E218.format(
                method="eflomal", found=", ".join(sorted(settings)), known="none"
            )
        )
    return EflomalModel(run_eflomal(pairs, make_priors=True)[2])


@registry.misc("spacy-xner.eflomal_aligner.v1")
def build_eflomal_aligner(
    symmetrization: Optional[str] = None,
    threshold: float = DEFAULT_THRESHOLD,
    models: Optional[Dict[str, str]] = None,
) -> Aligner:
    """Build the aligner that runs eflomal, which must be installed: extra [eflomal].

    symmetrization (Optional[str]): One of `SYMMETRIZERS`, or None for the links of both
        directions.
    threshold (float): For `decode`; eflomal's links have the probability 1 in their
        direction.
    models (Optional[Dict[str, str]]): Files with models by languages ("en-fr"); else
        `initialize` trains them.
    RETURNS (Aligner): The aligner.
    """
    return TrainedAligner(
        "eflomal",
        train=train_with,
        load=EflomalModel.from_bytes,
        symmetrization=symmetrization,
        threshold=threshold,
        models=models,
    )
