"""Draw how routes compare: an image for reports."""

from typing import Any, List, Mapping, Optional, Sequence, Tuple, Union
from pathlib import Path

from ..errors import Errors
from .bootstrap import Interval
from .comparison import Comparison
from .evaluate import EvaluationResult

# Height of a route, and of all that is around the panels, in inches.
_ROW, _MARGIN = 0.32, 1.1
_COLOR, _BEST = "0.35", "#1f77b4"
# Value and ends of a bar, in percent.
Bar = Tuple[float, Optional[Interval]]


def require_matplotlib() -> Any:
    """Import matplotlib with a backend that needs no screen.

    RETURNS (Any): The module `matplotlib.figure`.
    RAISES (ImportError): If it is not installed.
    """
    try:
        from matplotlib import figure
    except ImportError as e:
        raise ImportError(Errors.E514.format(error=e)) from e
    return figure


def plot_comparison(
    results: Mapping[str, EvaluationResult],
    comparison: Comparison,
    path: Union[str, Path],
    *,
    title: str = "",
) -> None:
    """Draw strict and token-wise F1 of routes and their distance to the best one.

    results (Mapping[str, EvaluationResult]): Result of each route.
    comparison (Comparison): The comparison of the routes.
    path (Union[str, Path]): The image to write, such as a PNG; its ending says which
        kind.
    title (str): Title of the image.
    RAISES (ImportError): If matplotlib is not installed.
    """
    module = require_matplotlib()
    names = comparison.ranking[::-1]
    panels: List[Tuple[str, List[Optional[Bar]]]] = [
        (label, [_get_score(results[name], level) for name in names])
        for label, level in (("strict F1", "entity"), ("token-wise F1", "token"))
    ]
    if len(names) > 1:
        bars = [_get_difference(comparison, name) for name in names]
        panels.append((f"points to {comparison.best}", bars))
    size = (2.6 + 2.5 * len(panels), _MARGIN + _ROW * len(names))
    figure = module.Figure(figsize=size, layout="constrained")
    axes = figure.subplots(1, len(panels), sharey=True, squeeze=False)[0]
    for number, (axis, (label, bars)) in enumerate(zip(axes, panels)):
        text = "{:.1f}" if number < 2 else "{:+.1f}"
        _draw(axis, bars, best=len(names) - 1, text=text)
        axis.set_xlabel(f"{label} (95 % interval)", fontsize=8)
    axes[0].set_yticks(range(len(names)), names, fontsize=9)
    axes[0].set_ylim(-0.6, len(names) - 0.4)
    if len(names) > 1:
        axes[-1].axvline(0.0, color="0.7", linewidth=0.8)
    if title:
        figure.suptitle(title, fontsize=10)
    figure.savefig(path, dpi=150)


def _draw(axis: Any, bars: Sequence[Optional[Bar]], *, best: int, text: str) -> None:
    axis.grid(axis="x", color="0.9")
    axis.set_axisbelow(True)
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=8)
    for row, bar in enumerate(bars):
        if bar is None:
            continue
        value, interval = bar
        color = _BEST if row == best else _COLOR
        if interval is not None:
            axis.plot([interval.low, interval.high], [row, row], color=color)
        axis.plot([value], [row], "o", color=color, markersize=4.5)
        axis.annotate(
            text.format(value).replace("-", "\u2212"),
            (value, row),
            xytext=(0, 3.5),
            textcoords="offset points",
            ha="center",
            va="bottom",
            fontsize=6.5,
            color=color,
        )


def _get_score(result: EvaluationResult, level: str) -> Bar:
    estimate = result.levels[level].micro
    interval = None if estimate.f1 is None else _to_percent(estimate.f1)
    return 100 * (estimate.score.f1 or 0.0), interval


def _get_difference(comparison: Comparison, name: str) -> Optional[Bar]:
    if name == comparison.best:
        return None
    difference = comparison.differences[name]
    interval = difference.interval
    return (
        100 * difference.difference,
        None if interval is None else _to_percent(interval),
    )


def _to_percent(interval: Interval) -> Interval:
    return Interval(100 * interval.low, 100 * interval.high)
