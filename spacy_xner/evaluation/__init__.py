from .alignment import (
    format_links,
    format_pharaoh,
    parse_links,
    parse_pharaoh,
    read_pharaoh,
    score_alignment,
)
from .bootstrap import bootstrap_interval, paired_bootstrap
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
    "Score",
    "bootstrap_interval",
    "character_counts",
    "compare_results",
    "confusion_table",
    "entity_counts",
    "error_table",
    "evaluate_pipeline",
    "evaluate_spans",
    "format_links",
    "format_pharaoh",
    "parse_links",
    "markdown_table",
    "normalise_label",
    "paired_bootstrap",
    "parse_pharaoh",
    "read_pharaoh",
    "score_alignment",
    "score_table",
    "summary_table",
    "to_markdown",
    "token_counts",
]
