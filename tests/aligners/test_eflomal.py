import os
import shutil
import sys
from pathlib import Path

import pytest

from spacy_xner.aligners.eflomal import (
    EflomalModel,
    build_eflomal_aligner,
    run_eflomal,
)

from .test_statistical import LINKS, PAIR, make_pairs

PATH = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
needs_eflomal = pytest.mark.skipif(
    shutil.which("eflomal-align", path=PATH) is None, reason="needs eflomal"
)


@needs_eflomal
def test_links_of_both_directions():
    empty = ([], ["le"])
    forward, backward, priors = run_eflomal([empty, *make_pairs(), empty, PAIR])
    assert len(forward) == len(backward) == 503
    assert forward[0] == backward[501] == set()
    assert len(forward[-1] & backward[-1] & set(LINKS)) >= 5
    assert priors == ""


@needs_eflomal
def test_trained_on_a_parallel_text(tmp_path):
    aligner = build_eflomal_aligner()
    path = tmp_path / "pairs.tsv"
    lines = (f"{' '.join(s)}\t{' '.join(t)}\n" for s, t in make_pairs())
    path.write_text("".join(lines), encoding="utf8")
    aligner.initialize(lambda: [], pairs={"en-fr": str(path)})
    aligner.to_disk(tmp_path / "aligner")
    read = build_eflomal_aligner().from_disk(tmp_path / "aligner")
    assert read.id == aligner.id
    model = read.models["en", "fr"]
    assert "LEX" in model.priors
    (links,) = read.align([PAIR], ("en", "fr"))
    assert len({link[:2] for link in links} & set(LINKS)) >= 5
    assert {link.probability for link in links} == {1.0}
    (links,) = (
        build_eflomal_aligner("union", 0.0)
        .from_disk(tmp_path / "aligner")
        .align([PAIR], ("en", "fr"))
    )
    assert {link.probability for link in links} <= {0.5, 1.0}
    with pytest.raises(ValueError, match=r"E218.*eflomal.*'speed'"):
        aligner.initialize(
            lambda: [], pairs={"en-fr": str(path)}, settings={"speed": 1}
        )


@needs_eflomal
def test_failure_of_the_program():
    with pytest.raises(RuntimeError, match=r"E223.*eflomal-align"):
        run_eflomal([PAIR], priors="LEX\nno priors")


def test_missing_program(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda *args, **kwargs: None)
    with pytest.raises(RuntimeError, match=r"E222.*eflomal-align.*\[eflomal\]"):
        run_eflomal([PAIR])


def test_nothing_to_align_needs_no_program(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda *args, **kwargs: None)
    assert run_eflomal([([], ["a"]), ([], [])]) == ([set()] * 2, [set()] * 2, "")


def test_other_bytes_are_no_model():
    with pytest.raises(ValueError, match="E219"):
        EflomalModel.from_bytes(b"nonsense")
