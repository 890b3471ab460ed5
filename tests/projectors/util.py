from typing import Callable, List, Optional, Sequence, Tuple

from spacy_xner.projectors.types import Projection, ProjectionInput, SourceEntity


def make_item(
    source: str,
    target: str,
    entities: Sequence[Tuple[int, int, str]],
    links: str = "",
    *,
    probability: float = 1.0,
    blocks: Optional[List[Tuple[int, int, int, int]]] = None,
    source_lang: str = "en",
) -> ProjectionInput:
    """Make an input from texts split at spaces and links such as `0-0 1-2:.5`."""
    parsed = []
    for link in links.split():
        pair, _, weight = link.partition(":")
        s, t = pair.split("-")
        parsed.append((int(s), int(t), float(weight or probability)))
    return ProjectionInput(
        source.split(),
        target.split(),
        [SourceEntity(*entity) for entity in entities],
        parsed,
        blocks or [],
        source_lang=source_lang,
    )


def texts(
    project: Callable[[List[ProjectionInput], str], List[List[Projection]]],
    item: ProjectionInput,
    lang: str = "fr",
) -> List[Optional[str]]:
    """Project and read the target text of each entity; None where it is lost."""
    found: List[Optional[str]] = [None] * len(item.entities)
    for projection in project([item], lang)[0]:
        if projection.start >= 0:
            words = item.target_words[projection.start : projection.end]
            found[projection.entity] = " ".join(words)
    return found
