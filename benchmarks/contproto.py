"""How much faster a step of contrastive self-training is than a loop over spans.

The loop does what a step does, span by span and pair by pair, with the same weights; its
losses and gradients must be the same. Usage: python benchmarks/contproto.py [--sentences 16]
"""

import os
import sys
import time
from typing import Any, Dict, List, Optional, Tuple
from math import exp, log
from pathlib import Path

import numpy
import spacy
import typer
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import fix_random_seed
from wasabi import msg

from spacy_xner.evaluation.rows import write_data
from spacy_xner.training.contproto import ContProto

WORDS = [f"{letter}{i}" for i in range(40) for letter in "abcdef"]


def make_doc(nlp: Any, rng: numpy.random.Generator, n_tokens: int) -> Doc:
    """Make a sentence of random words with a few entities."""
    doc = Doc(nlp.vocab, words=rng.choice(WORDS, n_tokens).tolist())
    starts = range(0, n_tokens - 4, 8)
    sizes = rng.integers(1, 4, len(starts))
    labels = rng.choice(["DRUG", "STRENGTH", "FREQUENCY"], len(starts))
    doc.ents = [
        Span(doc, start, start + int(size), str(label))
        for start, size, label in zip(starts, sizes, labels)
    ]
    return doc


def softmax(scores: numpy.ndarray) -> numpy.ndarray:
    values = numpy.exp(scores - scores.max())
    return values / values.sum()


def step_by_spans(
    trainer: ContProto, examples: List[Example], docs: List[Doc], pseudo: numpy.ndarray
) -> Tuple[List[float], Dict[str, numpy.ndarray]]:
    """Do one step in loops over spans and pairs: the losses and the gradients."""
    model, component = trainer.model, trainer.component
    vectors = model.get_ref("span_vectors")
    first, last = vectors.layers
    output = model.get_ref("output_layer")
    hidden, top = trainer.projection.layers
    W1, W2 = first.get_param("W"), last.get_param("W")
    bias = first.get_param("b") + last.get_param("b")
    table = vectors.get_param("L")
    Wo, bo = output.get_param("W"), output.get_param("b")
    Wh, bh = hidden.get_param("W"), hidden.get_param("b")
    Wt, bt = top.get_param("W"), top.get_param("b")
    weights = {
        "first": W1,
        "last": W2,
        "L": table,
        "output": Wo,
        "hidden": Wh,
        "top": Wt,
    }
    gradients = {name: numpy.zeros_like(value) for name, value in weights.items()}
    labels = {label: 1 + i for i, label in enumerate(component.labels)}
    max_span = component.scheme.max_span
    texts = [*(eg.x for eg in examples), *docs]
    # The spans of both looks at the texts, and what they are labelled with.
    tokens, backprop = model.get_ref("tok2vec").begin_update([*texts, *texts])
    spans: List[Dict[str, Any]] = []
    row = 0
    for i, own in enumerate(tokens):
        gold = {}
        text = i % len(texts)
        if text < len(examples):
            gold = {(e.start, e.end): labels[e.label_] for e in examples[text].y.ents}
        for start in range(len(own)):
            for end in range(start + 1, min(len(own), start + max_span) + 1):
                sums = (
                    W1 @ own[start] + W2 @ own[end - 1] + table[end - start - 1] + bias
                )
                span = {"text": i, "start": start, "end": end, "sums": sums}
                span["vector"] = numpy.maximum(sums, 0.0)
                span["gradient"] = numpy.zeros_like(sums)
                span["labelled"] = text < len(examples)
                if span["labelled"]:
                    span["target"] = numpy.zeros(len(bo))
                    span["target"][gold.get((start, end), 0)] = 1.0
                else:
                    span["target"] = pseudo[row % len(pseudo)]
                    row += 1
                spans.append(span)
    looks = spans[: len(spans) // 2]
    n_labelled = sum(span["labelled"] for span in looks)
    losses = [0.0, 0.0]
    for span in looks:
        guess = softmax(Wo @ span["vector"] + bo)
        share = 1.0 / (n_labelled if span["labelled"] else len(looks) - n_labelled)
        loss = -float((span["target"] * numpy.log(guess)).sum())
        losses[0 if span["labelled"] else 1] += share * loss
        error = share * (guess - span["target"])
        gradients["output"] += numpy.outer(error, span["vector"])
        span["gradient"] += Wo.T @ error
    classes = [int(span["target"].argmax()) for span in looks]
    chosen = trainer._choose(numpy.asarray(classes)).tolist()
    compared = [*chosen, *(row + len(looks) for row in chosen)]
    units = []
    for row in compared:
        inner = numpy.maximum(Wh @ spans[row]["vector"] + bh, 0.0)
        outer = Wt @ inner + bt
        length = numpy.linalg.norm(outer)
        units.append((inner, outer / length, length, classes[row % len(looks)]))
    slopes = [numpy.zeros(len(bt)) for _ in units]
    contrast = 0.0
    for i, (_, one, _, own_class) in enumerate(units):
        scores = [float(one @ unit[1]) / trainer.temperature for unit in units]
        total = sum(exp(score) for j, score in enumerate(scores) if j != i)
        same = [j for j, unit in enumerate(units) if j != i and unit[3] == own_class]
        contrast -= sum(scores[j] - log(total) for j in same) / len(same)
        scale = 1.0 / (trainer.temperature * len(units))
        for j, (_, other, _, label) in enumerate(units):
            if j != i:
                pull = exp(scores[j]) / total - (label == own_class) / len(same)
                slopes[i] += scale * pull * other
                slopes[j] += scale * pull * one
    losses.append(contrast / len(units))
    for row, (inner, unit, length, _), slope in zip(compared, units, slopes):
        slope = (slope - unit * (unit @ slope)) / length
        gradients["top"] += numpy.outer(slope, inner)
        slope = (Wt.T @ slope) * (inner > 0)
        gradients["hidden"] += numpy.outer(slope, spans[row]["vector"])
        spans[row]["gradient"] += Wh.T @ slope
    d_tokens = [numpy.zeros_like(own) for own in tokens]
    for span in spans:
        slope = span["gradient"] * (span["sums"] > 0)
        i, start, end = span["text"], span["start"], span["end"]
        gradients["first"] += numpy.outer(slope, tokens[i][start])
        gradients["last"] += numpy.outer(slope, tokens[i][end - 1])
        gradients["L"][end - start - 1] += slope
        d_tokens[i][start] += W1.T @ slope
        d_tokens[i][end - 1] += W2.T @ slope
    backprop(d_tokens)
    prototypes = trainer.prototypes.copy()
    for label in range(len(prototypes)):
        own = [unit for (_, unit, _, c) in units[: len(chosen)] if c == label]
        if own:
            moved = trainer.momentum * prototypes[label]
            moved = moved + (1.0 - trainer.momentum) * sum(own) / len(own)
            prototypes[label] = moved / numpy.linalg.norm(moved)
    for span in looks:
        if not span["labelled"]:
            outer = Wt @ numpy.maximum(Wh @ span["vector"] + bh, 0.0) + bt
            (prototypes @ (outer / numpy.linalg.norm(outer))).argmax()
    return losses, gradients


def get_gradients(trainer: ContProto) -> Dict[str, numpy.ndarray]:
    """Get the gradients that a step has added up, and set them to 0."""
    vectors = trainer.model.get_ref("span_vectors")
    layers = {
        "first": vectors.layers[0],
        "last": vectors.layers[1],
        "output": trainer.model.get_ref("output_layer"),
        "hidden": trainer.projection.layers[0],
        "top": trainer.projection.layers[1],
    }
    found = {name: layer.get_grad("W").copy() for name, layer in layers.items()}
    found["L"] = vectors.get_grad("L").copy()
    for layer in [*trainer.model.walk(), *trainer.projection.walk()]:
        for name in layer.grad_names:
            layer.set_grad(name, layer.get_grad(name) * 0.0)
    return found


def main(
    sentences: int = typer.Option(
        16, help="Number of sentences, half of them labelled"
    ),
    tokens: int = typer.Option(40, help="Tokens of a sentence"),
    max_span: int = typer.Option(12, help="Most tokens of a span"),
    max_outside: int = typer.Option(512, help="Most spans without label to compare"),
    repeats: int = typer.Option(5, help="Steps to measure; the median counts"),
    output: Optional[Path] = typer.Option(None, help="Metrics file to write"),
) -> None:
    """Measure both in one run."""
    fix_random_seed(0)
    rng = numpy.random.default_rng(0)
    nlp = spacy.blank("en")
    model = nlp.get_factory_meta("xner_ner").default_config["model"]
    config = {
        "@architectures": "spacy-xner.SpanClassifier.v1",
        "max_span": max_span,
        "hidden_width": 128,
        "nO": None,
        "tok2vec": model["tok2vec"],
    }
    nlp.add_pipe("xner_ner", config={"model": config})
    golds = [make_doc(nlp, rng, tokens) for _ in range(sentences // 2)]
    examples = [Example(Doc(nlp.vocab, words=[t.text for t in d]), d) for d in golds]
    docs = [make_doc(nlp, rng, tokens) for _ in range(sentences - len(golds))]
    nlp.initialize(lambda: examples)
    trainer = ContProto(nlp, dropout=0.0, max_outside=max_outside)
    pseudo = numpy.concatenate(trainer.get_pseudo_labels(docs))
    pseudo = rng.dirichlet(numpy.ones(pseudo.shape[1]) * 0.1, len(pseudo))
    pseudo[:, 0] += 20.0 * (rng.random(len(pseudo)) < 0.97)
    pseudo /= pseudo.sum(axis=1, keepdims=True)
    times = []
    for _ in range(repeats):
        trainer.random.seed(0)
        trainer.prototypes[:] = 0.0
        start = time.process_time()
        losses, _ = trainer.step(examples, docs, pseudo)
        times.append(time.process_time() - start)
        gradients = get_gradients(trainer)
    trainer.random.seed(0)
    start = time.process_time()
    slow, slow_gradients = step_by_spans(trainer, examples, docs, pseudo)
    slow_time = time.process_time() - start
    fast_time = float(numpy.median(times))
    if not numpy.allclose(slow, losses[:3], rtol=1e-3):
        msg.fail(f"The losses differ: {slow} and {losses[:3]}", exits=1)
    for name, slope in slow_gradients.items():
        if not numpy.allclose(gradients[name], slope, atol=1e-3 * abs(slope).max()):
            msg.fail(f"The gradients of the layer '{name}' differ", exits=1)
    # Both make the same token vectors, and their gradients, with the same layers.
    tok2vec = trainer.model.get_ref("tok2vec")
    texts = [*(eg.x for eg in examples), *docs]
    start = time.process_time()
    vectors, backprop = tok2vec.begin_update([*texts, *texts])
    backprop(vectors)
    shared = time.process_time() - start
    header = ("", "ms a step", "without token vectors")
    rows = [
        (name, f"{1000 * own:.1f}", f"{1000 * (own - shared):.1f}")
        for name, own in (("vectorised", fast_time), ("span by span", slow_time))
    ]
    ratio = (slow_time - shared) / (fast_time - shared)
    rows.append(("ratio", f"{slow_time / fast_time:.1f}", f"{ratio:.1f}"))
    msg.table(rows, header=header, divider=True, aligns=("l", "r", "r"))
    if output is not None:
        sizes = {"sentences": sentences, "tokens": tokens, "max_span": max_span}
        figures = [
            {
                "what": name,
                **sizes,
                "milliseconds": round(1000 * own, 1),
                "own_milliseconds": round(1000 * (own - shared), 1),
            }
            for name, own in (("vectorised", fast_time), ("span by span", slow_time))
        ]
        write_data(output, figures)


if __name__ == "__main__":
    if "OMP_NUM_THREADS" not in os.environ:
        # Both run on one core: threads that wait for each other would count as work.
        os.environ["OMP_NUM_THREADS"] = "1"
        os.execv(sys.executable, [sys.executable, *sys.argv])
    typer.run(main)
