"""The links of one batch in one direction, given what was learned: pure functions."""

from typing import NamedTuple, Optional

import numpy
from numpy import ndarray

from .corpus import View
from .fertility import get_factors
from .positions import (
    DiagonalCounts,
    JumpCounts,
    Posteriors,
    align_diagonal,
    align_jumps,
    align_uniform,
    get_distances,
)

# Occurrences without link of a word that was never seen.
_UNSEEN = 0.01


class Evidence(NamedTuple):
    """What is known of the words of a batch in one direction.

    scores (ndarray): Links of the word pair of each cell, of shape (n_emitted, n,
        n_given); 0 where a word is padding.
    totals (ndarray): Links of each given word, of shape (n, n_given).
    nulls (ndarray): Probability of each emitted word from no word, of shape (n_emitted,
        n).
    ratios (Optional[ndarray]): See `get_ratios`; without them fertility does
        not count.
    given (ndarray): Row of `ratios` of each given word, of shape (n, n_given).
    """

    scores: ndarray
    totals: ndarray
    nulls: ndarray
    ratios: Optional[ndarray]
    given: ndarray


class Position(NamedTuple):
    """Which model says where translations stand, and what it has learned.

    model (str): "uniform", "diagonal", "jumps" or "fertility".
    p_null (float): Probability that a word comes from no word.
    tension (float): How much the diagonal is preferred.
    jumps (ndarray): Weight of each jump.
    """

    model: str
    p_null: float
    tension: float
    jumps: ndarray


def get_null_probabilities(
    counts: ndarray, occurrences: ndarray, prior: float
) -> ndarray:
    """Get the distribution of words that come from no word.

    It is drawn towards that of all words: else a frequent word that is often without
    link would more and more be so.

    counts (ndarray): How often each word had no link, of shape (n_words,).
    occurrences (ndarray): How often it occurred, of that shape.
    prior (float): Share of its occurrences that each word is taken to have had no link
        beforehand.
    RETURNS (ndarray): Probabilities of shape (n_words,), type float32.
    """
    counts = counts + prior * occurrences + _UNSEEN
    return (counts / counts.sum()).astype("float32")


def get_emissions(
    view: View,
    evidence: Evidence,
    links: Optional[ndarray] = None,
    *,
    leave_out: float = 0.0,
) -> ndarray:
    """Get the probability of each emitted word given each given word.

    With `leave_out` every cell is judged by what all others say: the update of
    collapsed variational inference for Dirichlet priors (Asuncion et al. 2009, "On
    Smoothing and Inference for Topic Models", CVB0), which does what the sampler of
    Östling & Tiedemann 2016 does, without chance. A rare word thus can't make up its
    own translation.

    view (View): The batch.
    evidence (Evidence): What is known of its words.
    links (Optional[ndarray]): Link probabilities of the pass before.
    leave_out (float): When above 0, `links` are part of the evidence and are taken out
        of it; what remains of a score is never less than this.
    RETURNS (ndarray): Of shape (n_emitted, n, n_given); where a given word is padding
        0, where only the emitted word is 1.
    """
    if links is not None and leave_out > 0:
        least = numpy.float32(leave_out)
        emissions = numpy.maximum(evidence.scores - links, least)
        emissions /= numpy.maximum(evidence.totals - links, least)
    else:
        emissions = evidence.scores / evidence.totals
    if links is not None and evidence.ratios is not None:
        emissions *= get_factors(evidence.ratios, evidence.given, links)
    if not view.given_mask.all():
        emissions *= view.given_mask
    if not view.emitted_mask.all():
        emissions[~view.emitted_mask] = numpy.broadcast_to(
            view.given_mask, emissions.shape
        )[~view.emitted_mask]
    return emissions


def infer(
    view: View,
    emissions: ndarray,
    nulls: ndarray,
    position: Position,
    *,
    diagonal: Optional[DiagonalCounts] = None,
    jumps: Optional[JumpCounts] = None,
) -> Posteriors:
    """Find the link probabilities of a batch.

    view (View): The batch.
    emissions (ndarray): See `get_emissions`.
    nulls (ndarray): Probability of each emitted word from no word, of shape (n_emitted,
        n).
    position (Position): The position model.
    diagonal (Optional[DiagonalCounts]): Receives the distances from the diagonal.
    jumps (Optional[JumpCounts]): Receives the jumps.
    RETURNS (Posteriors): Link probabilities, 0 where anything is padding.
    """
    padded = not view.emitted_mask.all()
    if padded:
        nulls = numpy.where(view.emitted_mask, nulls, numpy.float32(1.0))
    if position.model == "uniform":
        result = align_uniform(
            emissions, nulls, view.given_mask, p_null=position.p_null
        )
    elif position.model == "diagonal":
        distances = get_distances(view.given_lengths, view.emitted_lengths)
        result = align_diagonal(
            emissions,
            nulls,
            view.given_mask,
            distances,
            tension=position.tension,
            p_null=position.p_null,
        )
    else:
        result = align_jumps(
            emissions,
            nulls,
            view.given_mask,
            view.emitted_mask,
            jumps=position.jumps,
            p_null=position.p_null,
            counts=jumps,
        )
    if padded:
        result.links[~view.emitted_mask] = 0.0
    if position.model == "diagonal" and diagonal is not None:
        diagonal.add(result.links, distances, view.given_lengths, view.emitted_lengths)
    return result
