"""Project by way of a second translation: refinement by back-translation.

The entity-carrying text is translated with markers into the language of the target.
That translation and the target say the same in the same language, so they are aligned
by what their words look like, and the spans are projected from the one to the other.

SOURCE: Politov et al. 2025. Published results: worse than alignment nearly everywhere
(MasakhaNER 2.0 .43 against .67), better only for scripts without spaces.
"""

from typing import Callable, Dict, List, NamedTuple, Optional, Sequence

from ..translation import get_blank, get_token_ranges
from ..translators.cache import TranslationCache
from ..translators.types import TranslatorEngine
from .marked_translation import translate_marked
from .marker_projection import group_by_block, replace_projections
from .surface import fold, string_similarity
from .text import find_places, join_words
from .types import (
    Block,
    Projection,
    ProjectionInput,
    Projector,
    Range,
    SourceEntity,
    TokenLink,
)

METHOD = "back_translation"
# How much less likely a pair of words is at opposite ends of the two texts.
_DISTANCE_COST = 0.3

WordAligner = Callable[[Sequence[str], Sequence[str]], List[TokenLink]]


def align_alike(
    source: Sequence[str], target: Sequence[str], *, min_similarity: float = 0.5
) -> List[TokenLink]:
    """Align two texts of one language by the likeness of their words.

    Words are matched one to one so that the sum of likeness is largest; a pair of
    words at different places counts less.

    source (Sequence[str]): Words of one text.
    target (Sequence[str]): Words of the other.
    min_similarity (float): Least likeness of two linked words, in [0, 1].
    RETURNS (List[Tuple[int, int, float]]): Source token, target token, likeness in
        [0, 1].
    """
    if not source or not target:
        return []
    import numpy

    from ..aligners.embedding import align_match

    matrix = numpy.zeros((len(source), len(target)))
    folded = [fold(word) for word in target]
    for i, word in enumerate(source):
        if word.isspace():
            continue
        name = fold(word)
        for j, other in enumerate(folded):
            similarity = string_similarity(name, other)
            if similarity >= min_similarity and not other.isspace():
                distance = abs(i / len(source) - j / len(target))
                matrix[i, j] = similarity * (1.0 - _DISTANCE_COST * distance)
    links, probabilities = align_match(matrix)
    return [
        (int(i), int(j), float(probabilities[i, j]))
        for i, j in zip(*numpy.nonzero(links))
        if matrix[i, j] > 0.0
    ]


class _Job(NamedTuple):
    """One sentence pair to project: which, its text and its entities."""

    item: int
    block: Block
    text: str
    spans: List[Range]
    entities: List[int]


def project_back_translated(
    inputs: List[ProjectionInput],
    lang: str,
    *,
    engine: TranslatorEngine,
    projector: Projector,
    fallback: Projector,
    style: str = "brackets",
    align: WordAligner = align_alike,
    cache: Optional[TranslationCache] = None,
) -> List[List[Projection]]:
    """Project entities by way of a marked translation of their text.

    All sentences of all texts go to the engine in one call. A sentence pair goes the
    way of the fallback where markers broke, the engine does not know the languages
    of the text, or an entity was lost.

    inputs (List[ProjectionInput]): Texts with entities and links.
    lang (str): Language code of the targets.
    engine (TranslatorEngine): Translates the entity-carrying texts into it.
    projector (Projector): Projects from the marked translation onto the target.
    fallback (Projector): Projects by the links of the texts.
    style (str): `brackets`, `parentheses` or `xml`.
    align (Callable): Links the words of two texts of one language.
    cache (Optional[TranslationCache]): Where translations are kept, if anywhere.
    RETURNS (List[List[Projection]]): For each text one projection per entity.
    RAISES (ValueError): E110 where the engine does not offer the languages.
    """
    results = fallback(inputs, lang)
    jobs = [job for i, item in enumerate(inputs) for job in make_jobs(i, item)]
    by_lang: Dict[str, List[_Job]] = {}
    for job in jobs:
        by_lang.setdefault(inputs[job.item].source_lang, []).append(job)
    ready: List[_Job] = []
    pairs: List[ProjectionInput] = []
    for source_lang, group in by_lang.items():
        outputs = translate_marked(
            engine,
            [job.text for job in group],
            [job.spans for job in group],
            source_lang=source_lang,
            target_lang=lang,
            style=style,
            cache=cache,
        )
        for job, output in zip(group, outputs):
            if not output.reason:
                text = output.translation.text
                pair = _make_pair(
                    inputs[job.item], job, text, output.spans, lang, align
                )
                if pair is not None:
                    ready.append(job)
                    pairs.append(pair)
    new: List[Dict[int, Projection]] = [{} for _ in inputs]
    for job, projections in zip(ready, projector(pairs, lang) if pairs else []):
        found = {p.entity: p for p in reversed(projections) if p.start >= 0}
        if len(found) < len(job.entities):
            continue
        for k, p in found.items():
            number, shift = job.entities[k], job.block[2]
            new[job.item][number] = Projection(
                number, p.start + shift, p.end + shift, p.score, METHOD, p.reason
            )
    return [
        replace_projections(projections, changes)
        for projections, changes in zip(results, new)
    ]


def make_jobs(i: int, item: ProjectionInput) -> List[_Job]:
    """Write out the sentences of a text that have entities.

    i (int): Number of the text.
    item (ProjectionInput): The text.
    RETURNS (List[_Job]): Sentence pairs whose entities lie in them as a whole.
    """
    item.validate()
    blocks = item.blocks()
    jobs: List[_Job] = []
    for block, numbers in group_by_block(item).items():
        start, end, low, high = blocks[block]
        if low == high:
            continue
        text, places = join_words(item.source_words, item.source_spaces, (start, end))
        entities = [item.entities[number] for number in numbers]
        spans = [
            (places[entity.start - start][0], places[entity.end - 1 - start][1])
            for entity in entities
        ]
        jobs.append(_Job(i, blocks[block], text, spans, numbers))
    return jobs


def _make_pair(
    item: ProjectionInput,
    job: _Job,
    text: str,
    spans: Sequence[Range],
    lang: str,
    align: WordAligner,
) -> Optional[ProjectionInput]:
    """Pair the marked translation with the target, both in the target's language."""
    doc = get_blank(lang).make_doc(text)
    ranges = get_token_ranges(doc)
    places = find_places(spans, ranges)
    if places is None:
        return None
    _, _, low, high = job.block
    source = [text[start:end] for start, end in ranges]
    target = list(item.target_words[low:high])
    spaces = item.target_spaces
    return ProjectionInput(
        source_words=source,
        target_words=target,
        entities=[
            SourceEntity(*place, item.entities[number].label)
            for place, number in zip(places, job.entities)
        ],
        links=align(source, target),
        source_spaces=[text[end : end + 1] == " " for _, end in ranges],
        target_spaces=None if spaces is None else list(spaces[low:high]),
        source_lang=lang,
    )
