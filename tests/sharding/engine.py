"""The toy translator for processes that the tests start: `--code` imports this file."""

import os
import signal
import sys
import time
from typing import Any
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests import util

# The word "deadly" kills the process, unless the file that this names is there. Or
# always, or when two texts of a batch have it.
SAVED = "SPACY_XNER_TESTS_SAVED"
ALWAYS, TOGETHER = "always", "together"
SLOW = "SPACY_XNER_TESTS_SLOW"

_translate = util.ToyEngine.translate


def translate(self: Any, texts: Any, **langs: Any) -> Any:
    saved = os.environ.get(SAVED)
    deadly = ["deadly" in text.lower() for text in texts]
    for is_deadly in deadly:
        time.sleep(float(os.environ.get(SLOW, "0")))
        if not is_deadly or not saved or Path(saved).exists():
            continue
        if saved != TOGETHER or sum(deadly) > 1:
            if saved not in (ALWAYS, TOGETHER):
                Path(saved).touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return _translate(self, texts, **langs)


util.ToyEngine.translate = translate  # type: ignore[method-assign]
