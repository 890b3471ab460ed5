"""Every method is one function with its source, in a module of its own."""

import importlib
import inspect
import re
import subprocess
import sys

import pytest

# Method: module, function.
HOMES = {
    "argmax": ("aligners.embedding", "align_argmax"),
    "itermax": ("aligners.embedding", "align_itermax"),
    "match": ("aligners.embedding", "align_match"),
    "softmax": ("aligners.embedding", "align_softmax"),
    "entmax": ("aligners.embedding", "align_entmax"),
    "sub-words": ("aligners.subwords", "merge_piece_links"),
    "attention": ("aligners.attention", "keep_best_sources"),
    "attention head": ("aligners.heads", "score_heads"),
    "forced attention": ("aligners.forced", "get_attention_links"),
    "forced omission": ("aligners.omission", "get_omission_probabilities"),
    "intersection": ("aligners.symmetrization", "intersection"),
    "union": ("aligners.symmetrization", "union"),
    "grow-diag": ("aligners.symmetrization", "grow_diag"),
    "grow-diag-final": ("aligners.symmetrization", "grow_diag_final"),
    "grow-diag-final-and": ("aligners.symmetrization", "grow_diag_final_and"),
    "alignment error rate": ("evaluation.alignment", "score_alignment"),
    "label probabilities": ("ensembles.marginals", "get_marginals"),
    "decoding": ("ensembles.decoding", "decode"),
    "ensemble": ("ensembles.combination", "mix"),
    "tagging": ("models.bilou", "decode"),
    "spans": ("models.span_vectors", "SpanVectors"),
    "temperature": ("models.temperature", "fit_temperature"),
    "distillation": ("training.distillation", "distill"),
    "distances of distributions": ("models.losses", "squared_error"),
    "vote of teachers": ("training.unitrans", "vote"),
    "contrast of spans": ("training.contrastive", "contrast"),
    "prototypes": ("training.contrastive", "move_prototypes"),
    "pseudo-labels": ("training.contrastive", "refine"),
    "cluster bootstrap": ("evaluation.bootstrap", "pool_counts"),
    "span": ("projectors.heuristics", "span"),
    "heuristic": ("projectors.heuristics", "heuristic"),
    "ngram": ("projectors.candidates", "ngram"),
    "aligned_ngram": ("projectors.candidates", "aligned_ngram"),
    "aligned_subrange": ("projectors.candidates", "aligned_subrange"),
    "ner candidates": ("projectors.candidates", "generate_ner_spans"),
    "alignment": ("projectors.scores", "alignment_score"),
    "ner": ("projectors.scores", "ner_score"),
    "ner_span": ("projectors.scores", "ner_span_score"),
    "fused": ("projectors.scores", "fused_score"),
    "translation": ("projectors.translation", "translation_score"),
    "surface": ("projectors.surface", "lcs_length"),
    "greedy": ("projectors.assignment", "assign_greedy"),
    "exact": ("projectors.assignment", "assign_exact"),
    "markers": ("projectors.markers", "insert_markers"),
    "marker matching": ("projectors.markers", "match_spans"),
    "back-translation": ("projectors.back_translation", "project_back_translated"),
    "constrained decoding": ("projectors.constrained", "search_span"),
    "COMP-SRC": ("projectors.filters", "comp_src"),
    "COMP-TGT": ("projectors.filters", "comp_tgt"),
    "COMP-INS": ("projectors.filters", "comp_ins"),
}
MODULES = sorted({module for module, _ in HOMES.values()})
# Author and year, as in "Politov et al. 2025".
SOURCE = re.compile(r"[A-Z][\w\u00c0-\u024f]+.{0,40}?\b(19|20)\d\d\b", re.DOTALL)


@pytest.mark.parametrize("method", sorted(HOMES))
def test_every_method_names_its_source(method):
    name, function = HOMES[method]
    module = importlib.import_module(f"spacy_xner.{name}")
    found = getattr(module, function)
    assert inspect.isfunction(found) and found.__module__ == module.__name__
    own = inspect.getdoc(found)
    assert own and SOURCE.search(f"{own}\n{module.__doc__ or ''}")


def test_methods_share_no_function():
    assert len(set(HOMES.values())) == len(HOMES)


def test_methods_are_made_of_numbers_and_words_alone():
    """What needs a model or a solver imports it when it is called."""
    code = (
        "import sys; import spacy; spacy.blank('en'); known = set(sys.modules); "
        f"import importlib; names = {MODULES!r}; "
        "[importlib.import_module(f'spacy_xner.{name}') for name in names]; "
        "new = {name.split('.')[0] for name in set(sys.modules) - known}; "
        "print(sorted(new & {'scipy', 'torch', 'transformers', 'ctranslate2', "
        "'sentencepiece', 'rapidfuzz'}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"
