"""A run with the translators that ship, without network: stopped, and gone on with."""

import json
import socket

import pytest

from spacy_xner.cli import transfer
from spacy_xner.translators.folder import SHIPPED_PATH

from .conftest import hash_tree
from .test_runs import stop_after

TEXTS = [
    "Take 1 tablet of paracetamol 500 mg twice daily for 5 days.",
    "She was dizzy after breakfast, so metoprolol was stopped. We repeat it in May.",
    "",
    "Aspirin 100 mg\n\tonce daily\r\nIbuprofen 400 mg if needed",
    "The patient has no known allergies.",
]

pytestmark = pytest.mark.skipif(
    not list(SHIPPED_PATH.glob("*/translator.json")),
    reason="no translators in this checkout",
)


def test_run_that_was_stopped_gives_the_same_bytes(tmp_path, monkeypatch):
    def connect(*args, **settings):
        raise AssertionError("nothing may go to the network")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, connect)
    source = tmp_path / "x.jsonl"
    rows = [{"id": str(i), "text": text} for i, text in enumerate(TEXTS)]
    source.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    settings = {"shard_size": 150}
    transfer(str(source), tmp_path / "calm" / "out", ["fr", "de"], **settings)
    stopped = tmp_path / "stopped" / "out"
    with monkeypatch.context() as patch:
        stop_after(patch, 1)
        with pytest.raises(KeyboardInterrupt):
            transfer(str(source), stopped, ["fr", "de"], **settings)
    summary = transfer(str(source), stopped, ["fr", "de"], **settings)
    assert summary["run"]["shards_reused"] == 1 < summary["run"]["shards"]
    assert hash_tree(tmp_path / "stopped") == hash_tree(tmp_path / "calm")
