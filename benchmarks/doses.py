"""Measure the warnings about doses: false alarms, and slips that are found.

Usage: python benchmarks/doses.py [--assets assets] [--n 2000] [--seed 0]
       [--json metrics/doses.json] [--docs docs/dose-safety.md]

False alarms: warnings about the gold labels of texts in which nothing was changed. Own
gold in three languages, the real gold that is there, texts of the grammar, and the
strengths of products in the French public drug database, which say whether the usual
amounts of a drug are wide enough.

Slips: in each text one amount is changed, and a warning about it that was not there
before counts as found. With a source the checker knows the English text that it was
translated from, as in projected corpora; alone it sees nothing but the text.
"""

import argparse
import gzip
import json
import re
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple
from collections import Counter
from math import sqrt
from pathlib import Path
from random import Random

from spacy_xner.corpora import read_records
from spacy_xner.corpora.synthetic import generate
from spacy_xner.doses import SEVERITIES, DoseEntity, SourceSpan, check_doses
from spacy_xner.doses.amounts import DECIMAL_MARKS, find_number_texts, read_amount
from spacy_xner.doses.ranges import get_drug_table
from spacy_xner.evaluation.report import markdown_table

AMOUNTS = ("STRENGTH", "DOSAGE")
GOLD = "gold-own.{lang}.jsonl"
# Real texts by language: name and file. The French and German ones are for measuring
# only, and nothing but the counts of warnings is told of them.
REAL = {
    "fr": {"fr.prescriptions.dev": "medication/fr.prescriptions.dev.jsonl"},
    "de": {
        "de.gernermedpp-ood": "medication/de.gernermedpp-ood.jsonl",
        "de.grascco.dev": "medication/de.grascco.dev.jsonl",
    },
    "en": {"en.clinical": "medication/en.clinical.jsonl"},
}
PRODUCTS = "vocabulary/bdpm/CIS_bdpm.txt.gz"
# A unit and what it is mistaken for.
UNITS = {
    "mg": ("µg", "g", "ml"),
    "µg": ("mg", "ml"),
    "mcg": ("mg", "ml"),
    "g": ("mg", "kg"),
    "ml": ("mg", "l"),
    "UI": ("mg", "ml"),
    "I.E.": ("mg", "ml"),
    "IE": ("mg", "ml"),
    "units": ("mg", "ml"),
}
LETTERS = {"0": "O", "1": "l"}
SLIPS = ("digit", "tenfold", "unit", "separator", "lost unit", "letter")
MEANINGS = {
    "digit": "one digit is another one",
    "tenfold": "ten times as much, or a tenth",
    "unit": "another unit: mg, µg, g, ml …",
    "separator": "comma and point change places",
    "lost unit": "the unit is missing",
    "letter": "`O` for `0`, `l` for `1`",
}


class Text(NamedTuple):
    """A text with its entities and what they were made from."""

    lang: str
    text: str
    entities: List[DoseEntity]
    sources: List[SourceSpan]


def make_entities(text: str, spans: Sequence[Tuple[int, int, str]]) -> List[DoseEntity]:
    """Turn labelled ranges into entities.

    text (str): The text.
    spans (Sequence[Tuple[int, int, str]]): Start, end and label of each.
    RETURNS (List[DoseEntity]): The entities, in order.
    """
    return [DoseEntity(a, b, label, text[a:b]) for a, b, label in sorted(spans)]


def read_gold(path: Path, lang: str) -> List[Text]:
    """Read a gold file.

    path (Path): The file.
    lang (str): Its language.
    RETURNS (List[Text]): The texts; none when there is no file.
    """
    if not path.exists():
        return []
    return [
        Text(lang, record.text, make_entities(record.text, record.spans), [])
        for record in read_records(path, label_map="gernermed")
    ]


def make_texts(lang: str, n: int, seed: int) -> List[Text]:
    """Generate texts, with their English sides as sources.

    lang (str): Language of the texts.
    n (int): How many.
    seed (int): The seed.
    RETURNS (List[Text]): The texts.
    """
    texts = []
    for item in generate(n, seed=seed, languages=("en", "fr", "de")):
        text, english = item.texts[lang], item.texts["en"]
        places = {key: (a, b) for a, b, _, key in item.spans["en"]}
        sources = [
            SourceSpan(a, b, label, english[slice(*places[key])], "en")
            for a, b, label, key in item.spans[lang]
            if lang != "en"
        ]
        spans = [(a, b, label) for a, b, label, _ in item.spans[lang]]
        texts.append(Text(lang, text, make_entities(text, spans), sources))
    return texts


def read_products(path: Path) -> List[Text]:
    """Read the products whose drug is in the table and whose strength is one amount.

    path (Path): The file of the database.
    RETURNS (List[Text]): Drug and strength of each product.
    """
    table = get_drug_table()
    texts = []
    pattern = re.compile(r"([^\d,/]+?)\s+(\d[\d .,]*\s?(?:mg|g|microgrammes))(?:,|$)")
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as file_:
        for line in file_:
            match = pattern.match(line.split("\t")[1])
            if match is None or read_amount(match.group(2), "fr") is None:
                continue
            words = match.group(1).split()
            # behind the name of a generic drug stands its maker
            names = (" ".join(words[:k]) for k in range(len(words), 0, -1))
            name = next((n for n in names if table.get_limits(n)), None)
            if name is not None:
                text = f"{name} {match.group(2)}"
                spans = [(0, len(name), "DRUG"), (len(name) + 1, len(text), "STRENGTH")]
                texts.append(Text("fr", text, make_entities(text, spans), []))
    return texts


def get_found(text: Text, *, with_source: bool) -> Dict[Tuple[int, str], str]:
    """Check a text.

    text (Text): The text.
    with_source (bool): Whether the checker knows the source.
    RETURNS (Dict[Tuple[int, str], str]): Severity by number of the entity and kind.
    """
    warnings = check_doses(
        text.text,
        text.entities,
        lang=text.lang,
        sources=text.sources if with_source else (),
    )
    numbers = {entity[:3]: i for i, entity in enumerate(text.entities)}
    return {
        (numbers[warning.start, warning.end, warning.label], warning.kind): (
            warning.severity
        )
        for warning in warnings
    }


def measure_alarms(
    name: str, texts: Sequence[Text], *, with_source: bool = False
) -> Dict[str, Any]:
    """Count the warnings about texts in which nothing was changed.

    name (str): Name of the data.
    texts (Sequence[Text]): The texts.
    with_source (bool): Whether the checker knows the sources.
    RETURNS (Dict[str, Any]): Numbers of texts, amounts and warnings.
    """
    kinds: Counter = Counter()
    for text in texts:
        kinds.update(kind for _, kind in get_found(text, with_source=with_source))
    return {
        "data": name,
        "language": texts[0].lang,
        "source": with_source,
        "texts": len(texts),
        "amounts": sum(e.label in AMOUNTS for text in texts for e in text.entities),
        "high": sum(n for kind, n in kinds.items() if SEVERITIES[kind] == "high"),
        "low": sum(n for kind, n in kinds.items() if SEVERITIES[kind] == "low"),
        "kinds": dict(sorted(kinds.items())),
    }


def change(entity: DoseEntity, slip: str, lang: str, rng: Random) -> Optional[str]:
    """Change the text of an amount.

    entity (DoseEntity): A STRENGTH or DOSAGE.
    slip (str): One of `SLIPS`.
    lang (str): Language of the text.
    rng (Random): Source of chance.
    RETURNS (Optional[str]): The new text; None where the slip is not possible.
    """
    text = entity.text
    amount = read_amount(text, lang)
    if amount is None:
        return None
    number = amount.number
    if find_number_texts(number) != [number]:
        return None
    unit = text[text.index(number) + len(number) :]
    if slip == "digit":
        place = rng.choice([i for i, c in enumerate(number) if c.isdigit()])
        digits = [d for d in "123456789" if d != number[place]]
        new = number[:place] + rng.choice(digits) + number[place + 1 :]
        return text.replace(number, new, 1)
    if slip == "tenfold":
        return text.replace(number, _shift(number, lang, rng), 1)
    if slip == "unit":
        choices = UNITS.get(unit.strip())
        return text.replace(unit.strip(), rng.choice(choices), 1) if choices else None
    if slip == "separator":
        if not any(mark in number for mark in ".,"):
            return None
        return text.replace(number, number.translate(str.maketrans(".,", ",.")), 1)
    if slip == "lost unit":
        return number if unit.strip() and text.startswith(number) else None
    places = [i for i, char in enumerate(number) if char in LETTERS]
    if not places:
        return None
    place = rng.choice(places)
    new = number[:place] + LETTERS[number[place]] + number[place + 1 :]
    return text.replace(number, new, 1)


def _shift(number: str, lang: str, rng: Random) -> str:
    """Make a number ten times as large, or a tenth of it."""
    mark = DECIMAL_MARKS[lang]
    whole, _, fraction = number.partition(mark)
    if rng.random() < 0.5:
        if not fraction:
            return f"{number}0"
        moved = f"{whole}{fraction[0]}".lstrip("0") or "0"
        return f"{moved}{mark}{fraction[1:]}" if fraction[1:] else moved
    if not fraction and whole.endswith("0") and len(whole) > 1:
        return whole[:-1]
    return f"{whole[:-1] or '0'}{mark}{whole[-1:]}{fraction}"


def slip_in(text: Text, i: int, new: str) -> Text:
    """Put the new text of an entity in the place of the old one.

    text (Text): The text.
    i (int): Number of the entity.
    new (str): Its new text.
    RETURNS (Text): The new text; the sources say what they said.
    """
    old = text.entities[i]
    shift = len(new) - (old.end - old.start)

    def move(place: int) -> int:
        return place + shift if place >= old.end else place

    changed = text.text[: old.start] + new + text.text[old.end :]
    entities = [
        DoseEntity(move(e.start), move(e.end), e.label, new if k == i else e.text)
        for k, e in enumerate(text.entities)
    ]
    sources = [
        span._replace(start=move(span.start), end=move(span.end))
        for span in text.sources
    ]
    return Text(text.lang, changed, entities, sources)


def make_slips(
    texts: Sequence[Text], slip: str, rng: Random
) -> Iterator[Tuple[Text, Text, int]]:
    """Make one slip in each text where it is possible.

    texts (Sequence[Text]): The texts.
    slip (str): One of `SLIPS`.
    rng (Random): Source of chance.
    YIELDS (Tuple[Text, Text, int]): The text before and after, number of the entity.
    """
    for text in texts:
        places = [i for i, e in enumerate(text.entities) if e.label in AMOUNTS]
        rng.shuffle(places)
        for i in places:
            new = change(text.entities[i], slip, text.lang, rng)
            if new is not None and new != text.entities[i].text:
                yield text, slip_in(text, i, new), i
                break


def measure_slips(
    name: str, texts: Sequence[Text], *, with_source: bool, seed: int
) -> List[Dict[str, Any]]:
    """Measure the share of slips that are found, of each kind.

    name (str): Name of the data.
    texts (Sequence[Text]): The texts.
    with_source (bool): Whether the checker knows the sources.
    seed (int): The seed.
    RETURNS (List[Dict[str, Any]]): One row for each kind, with 95 % intervals.
    """
    rows = []
    for slip in SLIPS:
        found = total = 0
        for before, after, i in make_slips(texts, slip, Random(f"{slip} {seed}")):
            old = get_found(before, with_source=with_source)
            new = get_found(after, with_source=with_source)
            total += 1
            found += any(key not in old for key in new if key[0] == i)
        low, high = get_interval(found, total)
        rows.append(
            {
                "data": name,
                "language": texts[0].lang,
                "source": with_source,
                "slip": slip,
                "total": total,
                "found": found,
                "low": low,
                "high": high,
            }
        )
    return rows


def get_interval(found: int, total: int, z: float = 1.96) -> Tuple[float, float]:
    """Get the interval of a share (Wilson 1927).

    found (int): How many were found.
    total (int): Of how many.
    z (float): Standard deviations; 1.96 for 95 %.
    RETURNS (Tuple[float, float]): Lowest and highest share, in [0, 1].
    """
    if not total:
        return 0.0, 1.0
    share, spread = found / total, z * z / total
    middle = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / total + spread / (4 * total)) / (1 + spread)
    return round(max(0.0, middle - half), 4), round(min(1.0, middle + half), 4)


def measure(assets: Path, n: int, seed: int) -> Dict[str, Any]:
    """Measure everything.

    assets (Path): Folder of the data; what is not there is left out.
    n (int): Number of texts to generate.
    seed (int): The seed.
    RETURNS (Dict[str, Any]): Rows of false alarms and of slips.
    """
    alarms: List[Dict[str, Any]] = []
    slips: List[Dict[str, Any]] = []
    for lang in ("fr", "de", "en"):
        gold = read_gold(assets / GOLD.format(lang=lang), lang)
        made = make_texts(lang, n, seed)
        if gold:
            alarms.append(measure_alarms("gold-own", gold))
        alarms.append(measure_alarms("grammar", made))
        if lang != "en":
            alarms.append(measure_alarms("grammar", made, with_source=True))
            slips += measure_slips("grammar", made, with_source=True, seed=seed)
            if gold:
                slips += measure_slips("gold-own", gold, with_source=False, seed=seed)
        for name, file in REAL[lang].items():
            real = read_gold(assets / file, lang)
            if real:
                alarms.append(measure_alarms(name, real))
                slips += measure_slips(name, real, with_source=False, seed=seed)
    products = read_products(assets / PRODUCTS)
    if products:
        alarms.append(measure_alarms("products", products))
        slips += measure_slips("products", products, with_source=False, seed=seed)
    return {"n": n, "seed": seed, "alarms": alarms, "slips": slips}


def alarms_table(data: Dict[str, Any]) -> str:
    """Write the false alarms as a table.

    data (Dict[str, Any]): What `measure` returned.
    RETURNS (str): Markdown.
    """
    rows = []
    for row in data["alarms"]:
        kinds = ", ".join(f"{kind} {n}" for kind, n in row["kinds"].items())
        name = f"`{row['data']}`{' with source' if row['source'] else ''}"
        share = f"{100 * row['high'] / max(1, row['amounts']):.1f} %"
        rows.append(
            [
                row["language"],
                name,
                str(row["amounts"]),
                str(row["high"]),
                share,
                str(row["low"]),
                kinds or "–",
            ]
        )
    header = ["", "texts", "amounts", "high", "share", "low", "kinds"]
    return markdown_table(header, rows)


def slips_table(data: Dict[str, Any]) -> str:
    """Write the share of slips that are found as a table.

    data (Dict[str, Any]): What `measure` returned.
    RETURNS (str): Markdown.
    """
    columns: Dict[Tuple[str, str, bool], Dict[str, str]] = {}
    for row in data["slips"]:
        key = (row["data"], row["language"], row["source"])
        share = f"{100 * row['found'] / max(1, row['total']):.0f} % of {row['total']}"
        columns.setdefault(key, {})[row["slip"]] = share if row["total"] else "–"
    header = ["slip"]
    for name, lang, source in columns:
        header.append(f"{lang} `{name}`{', with source' if source else ''}")
    rows = [
        [f"{slip}: {MEANINGS[slip]}", *(column[slip] for column in columns.values())]
        for slip in SLIPS
    ]
    return markdown_table(header, rows)


TABLES = {"alarms": alarms_table, "slips": slips_table}


def fill(text: str, data: Dict[str, Any]) -> str:
    """Fill the tables of a page.

    text (str): The page, with marks such as `<!-- table: alarms -->`.
    data (Dict[str, Any]): What `measure` returned.
    RETURNS (str): The page.
    """
    for name, write in TABLES.items():
        pattern = rf"(<!-- table: {name} -->\n).*?(<!-- end -->)"
        table = write(data).strip().replace("\\", "\\\\")
        text = re.sub(pattern, rf"\g<1>{table}\n\g<2>", text, flags=re.DOTALL)
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assets", type=Path, default=Path("assets"))
    parser.add_argument("--n", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--docs", type=Path)
    args = parser.parse_args()
    data = measure(args.assets, args.n, args.seed)
    print(alarms_table(data))
    print(slips_table(data))
    if args.json is not None:
        args.json.parent.mkdir(parents=True, exist_ok=True)
        args.json.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    if args.docs is not None:
        page = args.docs.read_text(encoding="utf-8")
        args.docs.write_text(fill(page, data), encoding="utf-8")


if __name__ == "__main__":
    main()
