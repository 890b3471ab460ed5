import os
from typing import Iterator

import pytest


@pytest.fixture(scope="package")
def hub_offline() -> Iterator[None]:
    """Keep Hugging Face libraries from asking the network."""
    before = os.environ.get("HF_HUB_OFFLINE")
    os.environ["HF_HUB_OFFLINE"] = "1"
    yield
    if before is None:
        del os.environ["HF_HUB_OFFLINE"]
    else:
        os.environ["HF_HUB_OFFLINE"] = before


@pytest.fixture(scope="package")
def marian(tmp_path_factory, hub_offline):
    """A tiny Marian model, English to French."""
    from .hf_models import make_marian

    return make_marian(tmp_path_factory.mktemp("hf") / "opus-mt-en-fr")


@pytest.fixture(scope="package")
def multi_marian(tmp_path_factory, hub_offline):
    """A tiny Marian model, English to French and German."""
    from .hf_models import make_marian

    return make_marian(
        tmp_path_factory.mktemp("hf") / "opus-mt-en-mul",
        tokens=[">>fra<<", ">>deu<<", ">>de_AT<<"],
        target_lang="mul",
    )


@pytest.fixture(scope="package")
def m2m100(tmp_path_factory, hub_offline):
    """A tiny M2M-100 model."""
    from .hf_models import make_m2m100

    return make_m2m100(tmp_path_factory.mktemp("hf") / "m2m100-tiny")


@pytest.fixture(scope="package")
def nllb(tmp_path_factory, hub_offline):
    """A tiny NLLB model."""
    from .hf_models import make_nllb

    return make_nllb(tmp_path_factory.mktemp("hf") / "nllb-tiny")
