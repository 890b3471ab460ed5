"""Measure the similarity aligner against one sentence pair at a time, in one run.

Usage: python benchmarks/similarity_alignment.py [--pairs 300] [--layers 6] [--json FILE]

Both sides align the same made-up sentence pairs with the same transformer, which is made
on the spot with random weights: time does not depend on what a model has learned. The
naive way gives the model one pair at a time, as published implementations do: every
sentence anew, all layers, a batch of two. A part of the pairs comes back, as in clinical
text. Both find the same links, which is checked. Figures are pairs per second of
processor time.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from typing import Dict, List, Optional, Sequence, Tuple
from pathlib import Path

import spacy
from spacy.tokens import Doc

from spacy_xner.aligners.encoders import TransformersEncoder
from spacy_xner.aligners.pairing import align_docs
from spacy_xner.aligners.similarity import METHODS, SimilarityAligner
from spacy_xner.translation import Link

SIZES: List[int] = [10, 30, 60]
N_WORDS = 2000
REPEATED = 0.2
LAYER = 4

Pair = Tuple[List[str], List[str]]


def make_model(path: Path, *, layers: int, width: int, seed: int = 0) -> None:
    """Make a BERT with random weights whose tokenizer knows whole and cut words."""
    import torch
    from transformers import BertConfig, BertModel, BertTokenizerFast

    path.mkdir(parents=True)
    vocab = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "##ing"]
    vocab += [f"{side}{i}" for side in "st" for i in range(N_WORDS)]
    (path / "vocab.txt").write_text("\n".join(vocab), encoding="utf8")
    tokenizer = BertTokenizerFast(str(path / "vocab.txt"), model_max_length=512)
    tokenizer.save_pretrained(path)
    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=len(vocab),
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=4,
        intermediate_size=4 * width,
    )
    BertModel(config).save_pretrained(path)


def make_pairs(n: int, length: int, seed: int) -> List[Pair]:
    """Make sentence pairs of about one length, some of them more than once."""
    rng = random.Random(seed)
    pairs: List[Pair] = []
    for _ in range(n):
        if pairs and rng.random() < REPEATED:
            pairs.append(rng.choice(pairs))
            continue
        size = max(2, length + rng.randint(-length // 2, length // 2))
        numbers = [rng.randrange(N_WORDS) for _ in range(size)]
        endings = [rng.choice(["", "", "ing"]) for _ in numbers]
        source = [f"s{i}{end}" for i, end in zip(numbers, endings)]
        target = [f"t{i}" for i in numbers[: max(1, size - rng.randint(0, 3))]]
        pairs.append((source, target))
    return pairs


def speed(
    encoder: TransformersEncoder,
    method: str,
    docs: Sequence[Doc],
    targets: Sequence[Doc],
    *,
    at_once: int,
) -> Tuple[float, List[List[Link]]]:
    """Count pairs per second of processor time."""
    aligner = SimilarityAligner(encoder, method)
    align_docs(aligner, docs[:1], targets[:1])
    links: List[List[Link]] = []
    start = time.process_time()
    for first in range(0, len(docs), at_once):
        last = first + at_once
        links += align_docs(aligner, docs[first:last], targets[first:last])
    return len(docs) / (time.process_time() - start), links


def is_close(first: List[List[Link]], second: List[List[Link]]) -> bool:
    """Tell whether nearly all links are the same: rounding depends on the batch."""
    same = total = 0
    for left, right in zip(first, second):
        ours, theirs = ({link[:2] for link in side} for side in (left, right))
        same += len(ours & theirs)
        total += len(ours | theirs)
    return same >= 0.99 * total


def measure(
    model: str,
    n_pairs: int,
    sizes: Sequence[int],
    methods: Sequence[str],
    seed: int = 0,
) -> List[Dict[str, object]]:
    """Measure every size and method and return one row each."""
    vocabs = [spacy.blank(lang).vocab for lang in ("en", "fr")]
    fast = TransformersEncoder(model, layer=LAYER)
    # the last layer counted from the end: nothing above it is left out
    naive = TransformersEncoder(model, layer=LAYER - 1 - count_layers(model))
    rows: List[Dict[str, object]] = []
    for size in sizes:
        pairs = make_pairs(n_pairs, size, seed)
        docs, targets = (
            [Doc(vocab, words=words) for words in side]
            for vocab, side in zip(vocabs, zip(*pairs))
        )
        for method in methods:
            ours, links = speed(fast, method, docs, targets, at_once=len(docs))
            theirs, expected = speed(naive, method, docs, targets, at_once=1)
            if not is_close(links, expected):
                raise AssertionError(f"{method}: different links in batches")
            rows.append(
                {
                    "tokens": size,
                    "method": method,
                    "pairs": n_pairs,
                    "batched": ours,
                    "naive": theirs,
                    "ratio": ours / theirs,
                }
            )
    return rows


def count_layers(model: str) -> int:
    """Count the layers of a saved model."""
    config = json.loads((Path(model) / "config.json").read_text(encoding="utf8"))
    return int(config["num_hidden_layers"])


def main(arguments: Optional[List[str]] = None) -> None:
    """Print the table, and write it as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pairs", type=int, default=300, help="sentence pairs")
    parser.add_argument("--layers", type=int, default=6, help="of the model")
    parser.add_argument("--width", type=int, default=128, help="of the model")
    parser.add_argument("--json", type=Path, help="also write the rows to this file")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        make_model(path, layers=options.layers, width=options.width)
        rows = measure(str(path), options.pairs, SIZES, list(METHODS))
    lines = ["tokens  method    batched/s   naive/s   ratio"]
    for row in rows:
        lines.append(
            f"{row['tokens']:6d}  {row['method']:8s} {row['batched']:10.1f} "
            f"{row['naive']:9.1f} {row['ratio']:7.1f}"
        )
    sys.stdout.write("\n".join(lines) + "\n")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
