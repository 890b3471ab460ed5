from .alignment import (
    format_links,
    format_pharaoh,
    parse_links,
    parse_pharaoh,
    read_pharaoh,
    score_alignment,
)
from .bootstrap import bootstrap_interval, paired_bootstrap, pool_counts
from .evaluate import (
    EntityError,
    EvaluationResult,
    LevelScores,
    compare_results,
    evaluate_pipeline,
    evaluate_spans,
)
from .metrics import (
    Score,
    character_counts,
    entity_counts,
    normalise_label,
    token_counts,
)
from .names import NameIndex, score_names
from .noise import compare_with_noisy, make_noisy
from .report import (
    confusion_table,
    error_table,
    markdown_table,
    score_table,
    summary_table,
    to_markdown,
)

__all__ = [
    "EntityError",
    "EvaluationResult",
    "LevelScores",
    "NameIndex",
    "Score",
    "bootstrap_interval",
    "character_counts",
    "compare_results",
    "compare_with_noisy",
    "confusion_table",
    "entity_counts",
    "error_table",
    "evaluate_pipeline",
    "evaluate_spans",
    "format_links",
    "format_pharaoh",
    "parse_links",
    "make_noisy",
    "markdown_table",
    "normalise_label",
    "paired_bootstrap",
    "parse_pharaoh",
    "pool_counts",
    "read_pharaoh",
    "score_alignment",
    "score_names",
    "score_table",
    "summary_table",
    "to_markdown",
    "token_counts",
]
