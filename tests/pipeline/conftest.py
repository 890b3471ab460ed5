from pathlib import Path

import pytest
import spacy

from .util import make_annotator_pipeline, make_backward_nlp, make_forward_nlp


@pytest.fixture(scope="session")
def annotator_path(tmp_path_factory) -> Path:
    """A saved English pipeline that finds drugs, strengths and durations."""
    path = tmp_path_factory.mktemp("pipelines") / "en"
    make_annotator_pipeline().to_disk(path)
    return path


@pytest.fixture(params=["forward", "backward"])
def nlp(request, annotator_path) -> spacy.Language:
    """A pipeline with all components, in both directions."""
    if request.param == "forward":
        return make_forward_nlp()
    return make_backward_nlp(annotator_path)
