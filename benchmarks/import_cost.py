"""What the plugin adds to `spacy.blank`, which imports every installed plugin."""

import statistics
import subprocess
import sys
from typing import Dict, List

import typer

SCRIPT = """
import sys, time
import catalogue

if sys.argv[1] == "without":
    get_all = catalogue.Registry._get_entry_points

    def get_others(self):
        return [p for p in get_all(self) if not p.value.startswith("spacy_xner")]

    catalogue.Registry._get_entry_points = get_others

start = time.perf_counter()
import spacy
spacy.blank("fr")
print(time.perf_counter() - start)
"""


def measure(mode: str) -> float:
    """Seconds for `import spacy; spacy.blank("fr")` in a fresh process.

    mode (str): "with" or "without" the plugin's entry points.
    RETURNS (float): Seconds.
    """
    call = [sys.executable, "-c", SCRIPT, mode]
    output = subprocess.run(call, capture_output=True, text=True, check=True)
    return float(output.stdout)


def main(runs: int = typer.Option(10, help="Runs of each kind, in turn")) -> None:
    times: Dict[str, List[float]] = {"without": [], "with": []}
    for mode in times:
        measure(mode)
    for _ in range(runs):
        for mode in times:
            times[mode].append(measure(mode))
    medians = {mode: statistics.median(values) for mode, values in times.items()}
    extra = medians["with"] - medians["without"]
    print(f"without the plugin {medians['without']:.3f} s")
    print(f"with the plugin    {medians['with']:.3f} s")
    print(f"extra {extra:+.3f} s, ratio {medians['with'] / medians['without']:.2f}")


if __name__ == "__main__":
    typer.run(main)
