import os
import shutil
import subprocess
import sys
import tempfile
from typing import Dict, List, Sequence, Set, Tuple
from collections import Counter
from pathlib import Path

from ...errors import Errors
from .data import Pair, words

WordLinks = Set[Tuple[int, int]]


def eflomal_links(pairs: Sequence[Pair]) -> List[WordLinks]:
    """Align sentence pairs with the eflomal program, both directions intersected.

    eflomal (Östling & Tiedemann, 2016) is called as a program, never imported.

    pairs (Sequence[Pair]): The pairs; all of them are aligned together.
    RETURNS (List[WordLinks]): For each pair the links between the words that
        `data.words` gives.
    """
    # A virtual environment's programs need not be on the PATH.
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    program = shutil.which("eflomal-align", path=places)
    if program is None:
        raise RuntimeError(Errors.E703)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("source", "target"):
            with (root / name).open("w", encoding="utf-8") as file_:
                for pair in pairs:
                    text = pair.source if name == "source" else pair.target
                    tokens = [text[i:j].lower() for i, j in words(text)]
                    file_.write(" ".join(tokens) + "\n")
        command = [program, "-s", "source", "-t", "target", "-f", "fwd", "-r", "rev"]
        command += ["--model", "3", "--overwrite"]
        result = subprocess.run(command, cwd=root, capture_output=True, text=True)
        if result.returncode:
            raise RuntimeError(Errors.E704.format(error=result.stderr[-500:]))
        return [
            _parse(forward) & _parse(backward)
            for forward, backward in zip(
                (root / "fwd").open(encoding="utf-8"),
                (root / "rev").open(encoding="utf-8"),
            )
        ]


def _parse(line: str) -> WordLinks:
    links = (link.split("-") for link in line.split())
    return {(int(i), int(j)) for i, j in links}


def refine(pair: Pair, links: WordLinks) -> WordLinks:
    """Bring statistical links in line with what is known of a pair.

    A word that occurs once on both sides (same string, with a digit or at least
    four letters) is linked to itself. Links never leave the aligned fragment that
    the grammar states; two single words that form a fragment are linked.

    pair (Pair): The pair with its fragments.
    links (WordLinks): Links from the statistical aligner.
    RETURNS (WordLinks): The refined links.
    """
    source, target = words(pair.source), words(pair.target)
    if pair.chunks:
        source_chunk = _innermost([c[:2] for c in pair.chunks], source)
        target_chunk = _innermost([c[2:] for c in pair.chunks], target)
        links = {(i, j) for i, j in links if source_chunk[i] == target_chunk[j]}
        sizes = Counter(source_chunk), Counter(target_chunk)
        at = {chunk: j for j, chunk in enumerate(target_chunk)}
        for i, chunk in enumerate(source_chunk):
            if chunk >= 0 and sizes[0][chunk] == 1 == sizes[1][chunk]:
                links.add((i, at[chunk]))
    left = _singles(pair.source, source)
    right = _singles(pair.target, target)
    same = {(left[w], right[w]) for w in left.keys() & right.keys()}
    rows, columns = {i for i, _ in same}, {j for _, j in same}
    links = {(i, j) for i, j in links if i not in rows and j not in columns}
    return links | same


def _innermost(
    chunks: Sequence[Tuple[int, ...]], spans: Sequence[Tuple[int, int]]
) -> List[int]:
    result = []
    for start, end in spans:
        best, size = -1, 10**9
        for index, (a, b) in enumerate(chunks):
            if a <= start and end <= b and b - a < size:
                best, size = index, b - a
        result.append(best)
    return result


def _singles(text: str, spans: Sequence[Tuple[int, int]]) -> Dict[str, int]:
    strings = [text[i:j].lower() for i, j in spans]
    counts = Counter(strings)
    return {
        word: index
        for index, word in enumerate(strings)
        if counts[word] == 1 and (len(word) >= 4 or word.isdigit())
    }
