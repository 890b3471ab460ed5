"""The process in which `compare` runs one pipeline."""

import json
import sys
from typing import Any, Dict
from functools import partial
from pathlib import Path

from ..evaluation.tagging import tag
from ._util import explain_error, import_code, set_gpu
from .evaluate import load_pipeline


def answer(request: Dict[str, Any]) -> Dict[str, Any]:
    """Let a pipeline label texts.

    request (Dict[str, Any]): "pipeline", "texts", "spans_key", "batch_size", "gpu_id"
        and "code", as on the command line.
    RETURNS (Dict[str, Any]): What `Tagging.to_dict` gives, or the text of an "error".
    """
    try:
        set_gpu(request["gpu_id"])
        code = request["code"]
        import_code(None if code is None else Path(code))
        found = tag(
            partial(load_pipeline, request["pipeline"]),
            request["texts"],
            spans_key=request["spans_key"],
            batch_size=request["batch_size"],
        )
    except Exception as e:
        text, _ = explain_error(e)
        return {"error": text}
    return found.to_dict()


if __name__ == "__main__":
    result = json.dumps(answer(json.load(sys.stdin)))
    Path(sys.argv[1]).write_text(result, encoding="utf-8")
