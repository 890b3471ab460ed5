from typing import Callable, Iterable, Iterator, List

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from ..corpora.records import Record, blank, doc_to_record, record_to_doc
from ..errors import Errors
from .bootstrap import Difference, paired_bootstrap, pool_counts
from .evaluate import GROUP_KEY, EvaluationResult
from .metrics import Level

Augmenter = Callable[[Language, Example], Iterator[Example]]


def make_noisy(
    records: Iterable[Record],
    augmenter: Augmenter,
    *,
    lang: str = "xx",
    copies: int = 1,
) -> List[Record]:
    """Put gold records through an augmenter, such as `spacy-xner.ocr_noise.v1`.

    The gold spans move with the text, to the character. Copies of a record are a group
    (see `find_groups`), unless it is part of one anyway.

    records (Iterable[Record]): Gold records; they are not changed.
    augmenter (Callable[[Language, Example], Iterator[Example]]): spaCy's augmenter.
    lang (str): Language of the texts.
    copies (int): Copies of each record that are made, 1 or more: one copy says little
        of a small gold.
    RETURNS (List[Record]): The copies of the first record, of the second and so on.
    RAISES (ValueError): If the augmenter loses a text or an entity.
    """
    nlp = blank(lang)
    noisy: List[Record] = []
    for record in records:
        # Tokens are cut where a gold span begins or ends, so that it keeps its place.
        doc = record_to_doc(record, nlp, misaligned="split")
        labels = [ent.label_ for ent in doc.ents]
        for copy in range(copies):
            example = Example(_copy_text(doc), doc)
            found = list(augmenter(nlp, example))
            if not found:
                raise ValueError(Errors.E510.format(id=record.id, what="the text"))
            damaged = doc_to_record(found[-1].reference)
            if [label for _, _, label in damaged.spans] != labels:
                raise ValueError(Errors.E510.format(id=record.id, what="an entity"))
            meta = {**record.meta}
            meta.setdefault(GROUP_KEY, f"copies of {record.id}")
            noisy.append(
                Record(
                    id=f"{record.id}~{copy}",
                    text=damaged.text,
                    spans=damaged.spans,
                    meta=meta,
                    missing=damaged.missing,
                )
            )
    return noisy


def compare_with_noisy(
    clean: EvaluationResult,
    noisy: EvaluationResult,
    *,
    level: Level = "entity",
    n_samples: int = 1000,
    seed: int = 0,
    confidence: float = 0.95,
) -> Difference:
    """Estimate what noise costs: F1 on noisy copies minus F1 on the texts themselves.

    Both are scored on the same resamples of the texts' groups.

    clean (EvaluationResult): Result of the gold records.
    noisy (EvaluationResult): Result of the copies that `make_noisy` made of them, as
        many of each.
    level (Literal["entity", "token", "character"]): What is counted.
    n_samples (int): Resamples.
    seed (int): Seed.
    confidence (float): Level of confidence, between 0 and 1.
    RETURNS (Difference): Noisy minus clean: a loss is negative.
    RAISES (ValueError): If the noisy records are no copies of the clean ones.
    """
    copies, rest = divmod(len(noisy.records), max(1, len(clean.records)))
    origins = [record.id.rpartition("~")[0] for record in noisy.records]
    if rest or origins != [r.id for r in clean.records for _ in range(copies)]:
        raise ValueError(Errors.E503.format(reason="one has no copies of the other"))
    groups = [group for group in clean.groups for _ in range(copies)]
    tables = [
        pool_counts(result.counts[level].sum(axis=1, keepdims=True), members)
        for result, members in ((clean, clean.groups), (noisy, groups))
    ]
    return paired_bootstrap(
        tables[0], tables[1], n_samples=n_samples, seed=seed, level=confidence
    )


def _copy_text(doc: Doc) -> Doc:
    return Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
    )
