"""The public inventory: what is registered must not disappear or change its name."""

import json
from typing import Dict, List
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

GOLDEN: Dict[str, List[str]] = json.loads(
    (Path(__file__).parent / "registry_contents.json").read_text(encoding="utf-8")
)


def get_entry_points() -> List[EntryPoint]:
    """Get the entry points of the installed package, each once."""
    found = {
        (point.group, point.name): point
        for group in entry_points().groups
        for point in entry_points(group=group)
        if point.value.split(":")[0].split(".")[0] == "spacy_xner"
    }
    return [found[key] for key in sorted(found)]


def test_names_equal_the_golden_list():
    names: Dict[str, List[str]] = {}
    for point in get_entry_points():
        names.setdefault(point.group, []).append(point.name)
    assert names == GOLDEN


@pytest.mark.parametrize("point", get_entry_points(), ids=lambda point: point.name)
def test_entry_point_resolves(point):
    assert point.load() is not None


@pytest.mark.parametrize(
    "group,name",
    [
        (group.removeprefix("spacy_"), name)
        for group, names in GOLDEN.items()
        if group not in ("spacy_factories", "spacy_cli", "spacy_displacy_colors")
        for name in names
    ],
)
def test_registered_under_the_name_of_the_entry_point(group, name):
    point = entry_points(group=f"spacy_{group}")[name]
    assert getattr(spacy.registry, group).get(name) is point.load()


@pytest.mark.parametrize("name", GOLDEN["spacy_factories"])
def test_factory_has_the_name_of_the_entry_point(name):
    assert spacy.blank("en").has_factory(name)
    assert Language.get_factory_meta(name).factory == name


def test_label_colors_reach_displacy():
    found = {}
    for colors in spacy.registry.displacy_colors.get_all().values():
        found.update(colors)
    assert {"DRUG", "STRENGTH", "FREQUENCY", "DURATION", "DOSAGE", "FORM"} <= set(found)
