"""The toy translator for processes that the tests start: `--code` imports this file."""

import os
import sys
import time
from typing import Any
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests import util

# The word "deadly" kills the process, unless the file that this names is there.
SAVED = "SPACY_XNER_TESTS_SAVED"
ALWAYS = "always"
SLOW = "SPACY_XNER_TESTS_SLOW"

_translate = util.ToyEngine.translate


def translate(self: Any, texts: Any, **langs: Any) -> Any:
    for text in texts:
        time.sleep(float(os.environ.get(SLOW, "0")))
        saved = os.environ.get(SAVED)
        if "deadly" in text.lower() and saved and not Path(saved).exists():
            if saved != ALWAYS:
                Path(saved).touch()
            os._exit(9)
    return _translate(self, texts, **langs)


util.ToyEngine.translate = translate  # type: ignore[method-assign]
