"""What the language model is asked."""

import hashlib
from typing import Dict, List, Mapping, Optional, Sequence
from pathlib import Path
from random import Random
from string import Template

from ...corpora.records import Record
from ...errors import Errors
from .markup import MarkupError, is_label, render

PROMPT_FILE = Path(__file__).parents[2] / "resources" / "prompts" / "synthesis.txt"
FIELDS = ("count", "language", "labels", "examples", "topic")
# Without these a model can't know what to write.
NEEDED = ("count", "labels")
TOPIC = "any that mentions these things"
# What the labels of this package's medication pipelines mean.
MEANINGS: Dict[str, str] = {
    "DRUG": "name of a medicine or of its substance",
    "STRENGTH": "amount of substance, such as 500 mg or 2 mg/ml",
    "FORM": "form of the medicine, such as tablet or drops",
    "DOSAGE": "amount taken at a time, without the form, such as 1 or half a",
    "FREQUENCY": "how often or when it is taken, such as twice daily or as needed",
    "DURATION": "for how long it is taken, such as for 5 days",
}


class Prompter:
    """Makes the request with a given number, always the same one."""

    def __init__(
        self,
        labels: Mapping[str, str],
        *,
        language: str,
        template: str,
        seeds: Sequence[Record] = (),
        topics: Sequence[str] = (),
        count: int = 10,
        shots: int = 4,
        seed: int = 0,
    ) -> None:
        """Prepare the requests.

        labels (Mapping[str, str]): The labels, one or more, and what they mean.
        language (str): Name of the language of the sentences.
        template (str): The request, with the fields ${count}, ${language}, ${labels},
            ${examples} and ${topic}; the first and the third are needed.
        seeds (Sequence[Record]): Labelled texts to show as examples.
        topics (Sequence[str]): Kinds of text, which take turns.
        count (int): Sentences to ask for at a time, >= 1.
        shots (int): Examples to show in each request, >= 0.
        seed (int): Chooses the examples.
        RAISES (ValueError): If there is no label, a label can't be a tag, the template
            has other fields, or an example can't be written with tags.
        """
        bad = [name for name in labels if not is_label(name)]
        if bad or not labels:
            raise ValueError(Errors.E749.format(labels=", ".join(bad) or "none"))
        self.labels = dict(labels)
        self.language = language
        self.template = Template(template)
        check_template(template)
        self.examples = [_write_example(record) for record in seeds]
        self.topics = list(topics) or [TOPIC]
        self.count = count
        self.shots = shots
        self.seed = seed

    def __call__(self, number: int) -> str:
        """Write a request.

        number (int): Its number, from 0.
        RETURNS (str): The text of the request.
        """
        chosen: List[str] = []
        if self.examples:
            random = Random(f"{self.seed}-{number}")
            size = min(self.shots, len(self.examples))
            chosen = random.sample(self.examples, size)
        lines = [f"- {example}" for example in chosen]
        return self.template.substitute(
            count=self.count,
            language=self.language,
            labels="\n".join(
                f"- {name}: {text}" if text else f"- {name}"
                for name, text in self.labels.items()
            ),
            examples="\n".join(["", "Examples:", *lines, ""]) if lines else "",
            topic=self.topics[number % len(self.topics)],
        )

    def describe(self) -> Dict[str, object]:
        """RETURNS (Dict[str, object]): What the requests depend on, texts as hashes."""
        return {
            "labels": _digest([f"{name}={text}" for name, text in self.labels.items()]),
            "language": self.language,
            "prompt": _digest([self.template.template]),
            "examples": _digest(self.examples),
            "topics": _digest(self.topics),
            "sentences per request": self.count,
            "examples per request": self.shots,
            "seed": self.seed,
        }


def read_template(path: Optional[Path] = None) -> str:
    """Read the text of a request.

    path (Optional[Path]): The file; None for the one that ships.
    RETURNS (str): The text, with its fields.
    """
    return (path or PROMPT_FILE).read_text(encoding="utf-8")


def check_template(template: str) -> None:
    """Check the fields of a request.

    template (str): The request.
    RAISES (ValueError): If a field is unknown, or one that is needed is absent.
    """
    found = set()
    for match in Template.pattern.finditer(template):
        name = match["named"] or match["braced"]
        if name is None and match["invalid"] is not None:
            line = template.count("\n", 0, match.start()) + 1
            raise ValueError(Errors.E748.format(problem=f"line {line} has a lone '$'"))
        found.add(name)
    unknown = sorted(found - {*FIELDS, None})
    missing = [name for name in NEEDED if name not in found]
    if unknown or missing:
        problem = (
            f"there is no field ${{{unknown[0]}}}"
            if unknown
            else f"the field ${{{missing[0]}}} is absent"
        )
        raise ValueError(Errors.E748.format(problem=problem))


def _write_example(record: Record) -> str:
    try:
        return render(" ".join(record.text.split("\n")), record.spans)
    except MarkupError as e:
        raise ValueError(Errors.E750.format(id=record.id, reason=e.reason)) from None


def _digest(texts: Sequence[str]) -> str:
    digest = hashlib.blake2b(digest_size=8)
    for text in texts:
        data = text.encode("utf-8")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()
