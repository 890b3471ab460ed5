from typing import Any


class _Codes(type):
    """Prefix every text with the package's own code, as spaCy does."""

    def __getattribute__(cls, code: str) -> Any:
        text = super().__getattribute__(code)
        if code.startswith("_") or not isinstance(text, str):
            return text
        return f"[XNER-{code}] {text}"


class Errors(metaclass=_Codes):
    """Error texts by code: what was found and what to do about it."""

    # --- E0xx: translation data and pipeline components ---

    # --- E1xx: translators ---

    # --- E2xx: aligners ---

    # --- E3xx: projectors ---

    # --- E4xx: corpora ---

    # --- E5xx: evaluation ---

    # --- E6xx: command line ---

    # --- E7xx: training ---

    # --- E8xx: synthetic corpus ---


class Warnings(metaclass=_Codes):
    """Warning texts by code."""

    # --- W0xx: translation data and pipeline components ---

    # --- W1xx: translators ---

    # --- W2xx: aligners ---

    # --- W3xx: projectors ---

    # --- W4xx: corpora ---

    # --- W5xx: evaluation ---

    # --- W6xx: command line ---

    # --- W7xx: training ---

    # --- W8xx: synthetic corpus ---
