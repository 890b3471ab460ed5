"""Measure the projectors against a naive search over all sub-ranges, in one run.

Usage: python benchmarks/projection_speed.py [--seconds 0.5] [--long] [--json FILE]

Both sides project the same made-up sentences with the same links. The naive projector
scores every sub-range of the sentence for every entity with sets of links and takes
them greedily, as published implementations do. Each row is one size of sentence;
`growth` is the exponent of the time over the sentence length since the row before.
"""

import argparse
import json
import math
import random
import sys
import time
from typing import Callable, Dict, List, Optional, Tuple
from pathlib import Path

from spacy_xner.projectors.builders import candidate_projector, heuristic_projector
from spacy_xner.projectors.types import ProjectionInput, SourceEntity

SIZES: List[Tuple[int, int]] = [(15, 2), (30, 3), (60, 7), (120, 15)]
LONG: Tuple[int, int] = (240, 30)
SOURCE = "ta mi ro len dex va pro chi ul so ne fa gri ko bu ira meth oxi zol pam"
TARGET = "ce que ait ou eau leu ant ez ois vre qui den sch ung ver ge ich lie aus tz"


def make_vocabulary(syllables: str, size: int, seed: int) -> List[str]:
    """Make up words of two to four syllables."""
    rng = random.Random(seed)
    parts = syllables.split()
    return ["".join(rng.choices(parts, k=rng.randint(2, 4))) for _ in range(size)]


VOCABULARIES = [make_vocabulary(SOURCE, 20_000, 1), make_vocabulary(TARGET, 20_000, 2)]


def make_word(rng: random.Random, side: int) -> str:
    """Draw a word: as in real text a few are frequent and most are rare (Zipf)."""
    words = VOCABULARIES[side]
    return words[int(len(words) ** rng.random()) - 1]


def make_input(n_tokens: int, n_entities: int, rng: random.Random) -> ProjectionInput:
    """Make up a sentence pair: copied names and numbers, swaps, wrong and lost links."""
    source: List[str] = []
    target: List[str] = []
    entities: List[SourceEntity] = []
    step = n_tokens // n_entities
    links: List[Tuple[int, int, float]] = []
    for k in range(n_entities):
        start = len(source)
        label = rng.choice(["DRUG", "STRENGTH", "FREQUENCY", "DURATION"])
        if label == "DRUG":
            name = make_word(rng, 0)
            words, translated = [name], [name + rng.choice(["", "e", "um"])]
        elif label == "STRENGTH":
            words = [str(rng.randint(1, 99) * 5), "mg"]
            translated = list(words)
        else:
            words = [make_word(rng, 0) for _ in range(rng.randint(2, 4))]
            translated = [make_word(rng, 1) for _ in range(rng.randint(2, 5))]
        filler = step - len(words)
        if k == n_entities - 1:
            filler = n_tokens - len(source) - len(words)
        filler_words = [make_word(rng, 0) for _ in range(filler)]
        entities.append(SourceEntity(start, start + len(words), label))
        source.extend(words + filler_words)
        first = len(target)
        target.extend(translated + [make_word(rng, 1) for _ in range(filler)])
        for i in range(len(words)):
            low = i * len(translated) // len(words)
            high = max(low + 1, (i + 1) * len(translated) // len(words))
            for j in range(low, high):
                if rng.random() < 0.9:
                    links.append((start + i, first + j, rng.uniform(0.3, 1.0)))
        for i in range(filler):
            s, t = start + len(words) + i, first + len(translated) + i
            if rng.random() < 0.1:
                s = min(n_tokens - 1, max(0, s + rng.randint(-4, 4)))
            links.append((s, t, rng.uniform(0.2, 1.0)))
    links = [link for link in links if link[0] < len(source)]
    return ProjectionInput(source, target, entities, links, source_lang="en")


def naive(inputs: List[ProjectionInput], lang: str) -> List[List[Tuple[int, int, int]]]:
    """Score all sub-ranges with sets of links, drop overlapping ones, repeat."""
    results: List[List[Tuple[int, int, int]]] = []
    for item in inputs:
        n = len(item.target_words)
        pairs = {(s, t) for s, t, _ in item.links}
        scored: List[Tuple[float, int, int, int]] = []
        for number, (start, end, _) in enumerate(item.entities):
            linked = {t for s, t in pairs if start <= s < end}
            for i in range(n):
                for j in range(i + 1, n + 1):
                    inside = len(linked.intersection(range(i, j)))
                    if inside:
                        length = end - start + j - i
                        scored.append((2 * inside / length, number, i, j))
        chosen: List[Tuple[int, int, int]] = []
        while scored:
            _, number, i, j = max(scored, key=lambda c: (c[0], -c[2], -c[3]))
            chosen.append((number, i, j))
            scored = [c for c in scored if c[1] != number and (c[3] <= i or j <= c[2])]
        results.append(chosen)
    return results


def speed(
    project: Callable, inputs: List[ProjectionInput], seconds: float
) -> Tuple[float, int]:
    """Count sentences per second of processor time, over at least one sentence."""
    project(inputs[:1], "fr")
    done = 0
    start = time.process_time()
    while True:
        project([inputs[done % len(inputs)]], "fr")
        done += 1
        passed = time.process_time() - start
        if passed >= seconds:
            return done / passed, done


def measure(
    seconds: float, sizes: List[Tuple[int, int]], seed: int = 0
) -> List[Dict[str, float]]:
    """Measure every size and return one row each."""
    rng = random.Random(seed)
    fused, heuristic = candidate_projector(), heuristic_projector()
    rows: List[Dict[str, float]] = []
    for n_tokens, n_entities in sizes:
        inputs = [make_input(n_tokens, n_entities, rng) for _ in range(500)]
        row: Dict[str, float] = {"tokens": n_tokens, "entities": n_entities}
        row["candidates"], done = speed(fused, inputs, seconds)
        row["sentences"] = done
        row["heuristic"], _ = speed(heuristic, inputs, seconds / 3)
        row["naive"], _ = speed(naive, inputs, seconds)
        row["ratio"] = row["candidates"] / row["naive"]
        if rows:
            growth = math.log(rows[-1]["candidates"] / row["candidates"])
            row["growth"] = growth / math.log(n_tokens / rows[-1]["tokens"])
        rows.append(row)
    return rows


def main(arguments: Optional[List[str]] = None) -> None:
    """Print the table, and write it as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seconds", type=float, default=0.5, help="per measurement")
    parser.add_argument("--long", action="store_true", help="add 240 tokens")
    parser.add_argument("--json", type=Path, help="also write the rows to this file")
    options = parser.parse_args(arguments)
    rows = measure(options.seconds, [*SIZES, LONG] if options.long else SIZES)
    lines = ["tokens entities  candidates/s  heuristic/s   naive/s     ratio  growth"]
    for row in rows:
        lines.append(
            f"{row['tokens']:6d} {row['entities']:8d} {row['candidates']:13.0f} "
            f"{row['heuristic']:12.0f} {row['naive']:9.2f} {row['ratio']:9.0f} "
            f"{row.get('growth', float('nan')):7.2f}"
        )
    sys.stdout.write("\n".join(lines) + "\n")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
