import os

import pytest
import spacy

from spacy_xner.evaluation.speed import (
    find_wheel,
    measure_costs,
    measure_load,
    measure_speed,
)


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory):
    path = tmp_path_factory.mktemp("pipeline") / "de"
    spacy.blank("de").to_disk(path)
    return path


def test_costs(pipeline, tmp_path):
    wheel = tmp_path / "de_medication-0.1.0-py3-none-any.whl"
    wheel.write_bytes(bytes(2**19))
    costs = measure_costs(
        pipeline, ["Zwei Worte"] * 3, lang="de", batch_size=2, wheel=wheel
    )
    assert costs["wheel_mb"] == 0.5
    assert 0 < costs["low"] <= costs["words_per_second"] <= costs["high"]
    assert 0 < costs["load_seconds"] < 300
    assert costs["language_seconds"] >= 0


def test_a_pipeline_that_is_not_there(tmp_path):
    with pytest.raises(ValueError, match=r"E511.*benchmark speed"):
        measure_speed(tmp_path / "none", ["x"], lang="de")
    with pytest.raises(ValueError, match="E511"):
        measure_load(tmp_path / "none", lang="de", repeats=1)


def test_newest_wheel_of_a_language(tmp_path):
    assert find_wheel(tmp_path, "fr") is None
    for i, name in enumerate(["fr_a-2.whl", "x/dist/fr_a-1.whl", "de_a-9.whl"]):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
        os.utime(path, (1000 + i, 1000 + i))
    assert find_wheel(tmp_path, "fr").name == "fr_a-1.whl"
