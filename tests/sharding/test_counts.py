import random

import pytest
import spacy

from spacy_xner.sharding.counts import get_details
from spacy_xner.translation import ProjectedSpan, SentencePair, Translation


@pytest.mark.parametrize("seed", range(20))
def test_entities_have_the_flags_of_their_sentences(seed):
    rng = random.Random(seed)
    places = sorted(rng.sample(range(60), 2 * rng.randint(0, 8)))
    sentences = [
        SentencePair(start, end, 0, 0, flags=[f"f{start}"])
        for start, end in zip(places[::2], places[1::2])
    ]
    spans = []
    for _ in range(10):
        start = rng.randint(0, 55)
        span = ProjectedSpan(-1, -1, "X", 0.0, start, start + 1 + rng.randint(0, 20))
        spans.append(span)
    translation = Translation("fr", "en", "", sentences=sentences, spans=spans)
    rows = get_details(spacy.blank("en").make_doc("x"), translation)
    for row, span in zip(rows, spans):
        touching = [
            pair.flags[0]
            for pair in sentences
            if pair.source_start < span.source_end
            and span.source_start < pair.source_end
        ]
        assert row["flags"] == sorted(touching)
