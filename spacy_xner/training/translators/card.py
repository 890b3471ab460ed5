from typing import Any, Dict, List, Sequence

from ...evaluation.report import markdown_table

# Where the training data come from: the source as it is called in `data.json`.
SOURCES: Dict[str, Dict[str, str]] = {
    "tatoeba": {
        "name": "Sentence pairs of tatoeba.org, by way of manythings.org/anki",
        "licence": "CC BY 2.0 FR",
    },
    "tico": {"name": "Medical sentences of TICO-19", "licence": "CC0"},
    "tagged": {
        "name": "EUR-Lex segments of amazon-science/mt-markup-tags",
        "licence": "CC BY 4.0",
    },
    "grammar": {
        "name": "Pairs of the medication grammar of spacy-xner",
        "licence": "MIT",
    },
    "mixed": {
        "name": "Pairs of the others, joined, with other names and numbers",
        "licence": "as the others",
    },
}


def attribution(sources: Sequence[str]) -> str:
    """Name whose texts a translator was trained on.

    sources (Sequence[str]): Names as in `SOURCES`.
    RETURNS (str): A sentence.
    """
    named = [
        f"{SOURCES[name]['name']} ({SOURCES[name]['licence']})"
        for name in SOURCES
        if name in sources and name != "mixed"
    ]
    return f"Trained on: {'; '.join(named)}."


def write_card(card: Dict[str, Any]) -> str:
    """Write a translator's model card for people.

    card (Dict[str, Any]): The facts, as in `card.json`.
    RETURNS (str): Markdown.
    """
    parts = [
        f"# {card['name']}",
        f"Translates {_pairs(card['pairs'])}. {card['parameters']:,} parameters, "
        f"CTranslate2 {card['quantization'] or 'float32'}, trained from nothing on a "
        f"CPU for the package spacy-xner: medication text first, general language as "
        "far as a model of this size goes. Sentences far from both come out wrong, "
        "so spacy-xner checks every number, unit and length, and says what looks "
        "wrong.",
        f"Licence of the weights: {card['licence']}. {card['attribution']}",
        "## Training",
        f"{card['steps']:,} steps, {card['target_tokens']:,} target tokens, "
        f"{card['minutes']:,.0f} minutes on one core. The weights are a running "
        "average; one head of the last decoder layer learned word alignment.",
        _code(card.get("commands", [])),
        _data_table(card.get("data", {})),
        "## Learning curve",
        "chrF of the averaged weights on 500 held-out sentence pairs of Tatoeba for "
        "each direction, decoded greedily. In the last part of the training the "
        "learning rate falls to zero.",
        _curve_table(card.get("learning_curve", [])),
        "## Files",
        markdown_table(
            ["file", "sha256"],
            [[f"`{name}`", f"`{value}`"] for name, value in card["sha256"].items()],
        ),
    ]
    return "\n\n".join(part.strip() for part in parts if part) + "\n"


def _pairs(pairs: Sequence[Sequence[str]]) -> str:
    return ", ".join(f"{source} → {target}" for source, target in pairs)


def _code(commands: Sequence[str]) -> str:
    if not commands:
        return ""
    return "\n".join(["```bash", *commands, "```"])


def _data_table(data: Dict[str, Any]) -> str:
    rows = []
    for name, facts in data.get("data", {}).items():
        source, _, lang = name.partition("-")
        rows.append(
            [
                SOURCES.get(source, {}).get("name", source),
                f"en-{lang}",
                f"{facts['kept']:,}",
                f"`{facts.get('sha256', '')[:16]}`",
            ]
        )
    if not rows:
        return ""
    table = markdown_table(["source", "pair", "pairs", "sha256 begins"], rows)
    often = data.get("preparations", 1)
    note = (
        f"The data were prepared {often} times while the grammar grew; these are the "
        "pairs of the last time.\n\n"
        if often > 1
        else ""
    )
    return note + table.strip()


def _curve_table(curve: Sequence[Dict[str, Any]]) -> str:
    names: List[str] = sorted(
        {key for row in curve for key in row if key.startswith("chrf.tatoeba.")}
    )
    measured = [row for row in curve if any(name in row for name in names)]
    rows = [
        [
            f"{row['target_tokens']:,}",
            *(f"{row[name]:.1f}" if name in row else "–" for name in names),
        ]
        for row in measured
    ]
    if not rows:
        return "Nothing was measured on the way."
    header = ["target tokens", *(name.rpartition(".")[2] for name in names)]
    return markdown_table(header, rows)
