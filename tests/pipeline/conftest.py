from pathlib import Path

import pytest
import spacy

from .util import (
    make_annotator_pipeline,
    make_backward_nlp,
    make_ensemble_nlp,
    make_forward_nlp,
    make_own_pipeline,
)


@pytest.fixture(scope="session")
def annotator_path(tmp_path_factory) -> Path:
    """A saved English pipeline that finds drugs, strengths and durations."""
    path = tmp_path_factory.mktemp("pipelines") / "en"
    make_annotator_pipeline().to_disk(path)
    return path


@pytest.fixture(scope="session")
def own_path(tmp_path_factory) -> Path:
    """A saved French pipeline that finds ibuprofen and tablets."""
    path = tmp_path_factory.mktemp("pipelines") / "fr"
    make_own_pipeline().to_disk(path)
    return path


@pytest.fixture(params=["forward", "backward", "ensemble"])
def nlp(request, annotator_path, own_path) -> spacy.Language:
    """A pipeline with all components, in both directions."""
    if request.param == "forward":
        return make_forward_nlp()
    if request.param == "ensemble":
        return make_ensemble_nlp(annotator_path, own_path)
    return make_backward_nlp(annotator_path)
