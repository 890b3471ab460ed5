"""Compare one model for all languages with a model for each, at equal compute.

The joint model trains as many minutes as the single ones together. Each is measured on
the same held-out sentence pairs; a joint model takes half the place on disk.

    python scripts/translators.py prepare assets training/translators
    python benchmarks/joint_translators.py training/translators training/joint \\
        --minutes 20 --json metrics/joint-translators.json
"""

import argparse
import json
import subprocess
import sys
from typing import Any, Dict, List, Optional, Sequence
from pathlib import Path

from wasabi import msg

SCRIPT = Path(__file__).parent.parent / "scripts" / "translators.py"


def train(
    data: Path,
    out: Path,
    model: str,
    languages: List[str],
    minutes: float,
    threads: int,
) -> Dict[str, Any]:
    """Train a model, or go on, and give what it knows at the end.

    data (Path): Prepared folder.
    out (Path): Folder of the checkpoints.
    model (str): `en-xx` or `xx-en`.
    languages (List[str]): Languages beside English.
    minutes (float): Time budget.
    threads (int): CPU threads, 0 for torch's choice.
    RETURNS (Dict[str, Any]): The last row of the learning curve that has chrF.
    """
    command = [sys.executable, str(SCRIPT), "train", str(data), str(out)]
    command += ["--model", model, "--languages", ",".join(languages)]
    command += ["--minutes", str(minutes), "--threads", str(threads)]
    subprocess.run(command, check=True)
    lines = (out / model / "history.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [row for row in rows if any(key.startswith("chrf") for key in row)][-1]


def main(argv: Optional[Sequence[str]] = None) -> List[Dict[str, Any]]:
    """Run the comparison.

    argv (Optional[Sequence[str]]): Command line; that of the process if None.
    RETURNS (List[Dict[str, Any]]): Rows: model, minutes, target_tokens, direction,
        metric and value.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--model", default="en-xx", choices=("en-xx", "xx-en"))
    parser.add_argument("--languages", default="fr,de")
    parser.add_argument(
        "--minutes", type=float, default=20.0, help="of each single model"
    )
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--json", type=Path, help="file for the rows")
    options = parser.parse_args(argv)
    languages = options.languages.split(",")
    plans = [("joint", languages, options.minutes * len(languages))]
    plans += [("single", [lang], options.minutes) for lang in languages]
    rows: List[Dict[str, Any]] = []
    for kind, langs, minutes in plans:
        folder = options.out / f"{kind}-{'-'.join(langs)}"
        last = train(
            options.data, folder, options.model, langs, minutes, options.threads
        )
        for key, value in last.items():
            if not key.startswith("chrf"):
                continue
            rows.append(
                {
                    "model": kind,
                    "minutes": minutes,
                    "target_tokens": last["target_tokens"],
                    "direction": key.rpartition(".")[2],
                    "metric": "chrF",
                    "value": round(value, 2),
                }
            )
            msg.info(" ".join(str(item) for item in rows[-1].values()))
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        lines = ",\n".join(json.dumps(row) for row in rows)
        options.json.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    return rows


if __name__ == "__main__":
    main()
