import csv
import json
import random
import re
from typing import Any, Callable, Dict, Iterator, List, Mapping, Sequence, Set
from pathlib import Path

from ...errors import Errors
from .data import Pair, clean, digest, fingerprint, grammar_pairs, read_tsv, select
from .dataset import PairData, encode_pairs
from .links import eflomal_links, refine

# Marks and symbols that every clinical vocabulary needs, however rare in the text.
REQUIRED = "½¼¾⅓µμ®™°≥≤±×…–—•€£%ßäöüÄÖÜéèêëàâîïôûùçœÉÈÊÀÇŒ²³’“”«»„'\"+/()[]:;#&@<>=*"
# Tags for the shipped target languages, and for some that may follow.
TAGS = [f"<2{lang}>" for lang in ("en", "fr", "de", "es", "it", "nl", "pt", "pl")]
# How such lines are written; weights the pieces of intake shorthand.
SHORTHAND = [
    "take 1 tablet by mouth twice daily for 7 days",
    "2 tablets every 6 hours as needed",
    "once daily at bedtime",
    "three times a day with meals",
    "for 10 days",
    "500 mg",
    "10 mg/ml",
    "prendre 1 comprimé matin et soir pendant 7 jours",
    "1 cp x 3/j pdt 5 j",
    "2 gélules 3 fois par jour",
    "toutes les 6 heures si besoin",
    "au coucher",
    "à jeun",
    "1 gél matin midi et soir",
    "1 ampoule par semaine",
    "pendant un mois",
    "jusqu'au 12/03",
    "1-0-1",
    "1-0-0",
    "0-0-1",
    "1-1-1",
    "1 Tablette morgens und abends für 7 Tage",
    "3x täglich 1 Kapsel",
    "2x tgl. 1 Tbl.",
    "bei Bedarf",
    "alle 6 Stunden",
    "zur Nacht",
    "vor dem Schlafengehen",
    "für 10 Tage",
    "bis zum 12.03.",
    "5 Tropfen",
    "10 I.E. subkutan",
    "14 000 UI",
    "14.000 I.E.",
    "1 sachet",
    "1 sachet par jour",
    "2 bouffées",
    "2 Hübe",
    "2 puffs",
    "µg",
    "mcg",
    "bid",
    "tid",
    "qid",
    "po",
    "prn",
    "qd",
    "qhs",
    "od",
    "mane",
    "nocte",
    "Tbl.",
    "Kps.",
    "Trpf.",
    "Amp.",
    "cpr",
    "gél.",
    "amp.",
    "inj.",
    "sol.",
    "susp.",
]


def vocabulary_text(
    pairs: Mapping[str, Sequence[Pair]], assets: Path, resources: Path, *, seed: int = 0
) -> Iterator[str]:
    """Lines to train the shared vocabulary on.

    Both sides of the pairs, English notes, drug names and the lexicons that ship
    (weighted), and intake shorthand (weighted). Assets that are absent are skipped.

    pairs (Mapping[str, Sequence[Pair]]): Pairs by the language beside English.
    assets (Path): The project's assets.
    resources (Path): Folder of the medication lexicons.
    seed (int): Seed of the sampling.
    YIELDS (str): The lines.
    """
    rng = random.Random(seed)
    for lang in pairs:
        for pair in pairs[lang][:110000]:
            if rng.random() < 0.5:
                yield pair.source
            yield pair.target
    for folder in ("aci-bench", "mts-dialog"):
        for path in sorted((assets / "text" / folder).glob("*.csv")):
            with path.open(encoding="utf-8", newline="") as file_:
                for row in csv.DictReader(file_):
                    text = (
                        (row.get("note") or "") + "\n" + (row.get("section_text") or "")
                    )
                    yield from filter(None, map(clean, text.splitlines()))
    tmx = assets / "parallel" / "tico19" / "all.en-fr.tmx"
    if tmx.exists():
        yield from re.findall(r"<seg>(.*?)</seg>", tmx.read_text(encoding="utf-8"))
    for path in sorted((assets / "text" / "gematik-erezept").glob("*_lines.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from [clean(line)] * 10
    for name in sorted(_names(assets / "vocabulary")):
        yield from (name, name.lower(), name.capitalize())
    for path in sorted(resources.glob("*.json")):
        repeats = 40 if path.stem in ("forms", "routes") else 6
        for entry in json.loads(path.read_text(encoding="utf-8")):
            for value in _strings(entry):
                yield from [value] * repeats
    for line in SHORTHAND:
        yield from [line] * 300


def _names(vocabulary: Path) -> Set[str]:
    names: Set[str] = set()
    path = vocabulary / "kbv" / "substance_en_de.tsv"
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            names.update(line.split("\t"))
    path = vocabulary / "edsnlp" / "drugs.json"
    if path.exists():
        for values in json.loads(path.read_text(encoding="utf-8")).values():
            names.update(values)
    path = vocabulary / "epha-ch" / "datensatz" / "data" / "wirkstoffe.json"
    if path.exists():
        names.update(_strings(json.loads(path.read_text(encoding="utf-8"))))
    return {name for name in names if 3 < len(name) < 60 and not name.isdigit()}


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            if "gender" not in key and key not in ("atc", "unit", "inn_en"):
                yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, str) and value:
        yield value


def train_vocabulary(lines: Path, prefix: Path, *, size: int = 8000) -> Path:
    """Train the SentencePiece model that all shipped translators share.

    Digits are single pieces and unknown characters fall back to bytes, so every
    number and every name can be copied.

    lines (Path): Text, one line a sentence.
    prefix (Path): The model goes to `prefix.model`.
    size (int): Number of pieces.
    RETURNS (Path): The model file.
    """
    import sentencepiece

    sentencepiece.SentencePieceTrainer.train(
        input=str(lines),
        model_prefix=str(prefix),
        vocab_size=size,
        model_type="unigram",
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        add_dummy_prefix=True,
        character_coverage=0.9998,
        bos_id=0,
        pad_id=1,
        eos_id=2,
        unk_id=3,
        control_symbols=TAGS,
        required_chars=REQUIRED,
        max_sentencepiece_length=16,
        num_threads=2,
        input_sentence_size=600000,
        shuffle_input_sentence=True,
        minloglevel=1,
    )
    return prefix.with_suffix(".model")


def prepare(
    assets: Path,
    resources: Path,
    out: Path,
    *,
    languages: Sequence[str] = ("fr", "de"),
    grammar: int = 150000,
    max_words: int = 14,
    limit: int = 150000,
    seed: int = 0,
    log: Callable[[str], None] = lambda line: None,
) -> Dict[str, Any]:
    """Prepare everything a translator training reads: vocabulary, pairs, links.

    A vocabulary that is already in the folder is kept, so that a training can go on
    with more data.

    assets (Path): The project's assets, with `parallel/tatoeba`.
    resources (Path): Folder of the medication lexicons.
    out (Path): Gets `spm.model`, `tatoeba-LANG.npz`, `grammar-LANG.npz`, `data.json`.
    languages (Sequence[str]): The languages beside English.
    grammar (int): Medication pairs to generate for each language.
    max_words (int): Longest general sentence, in words.
    limit (int): General pairs for each language.
    seed (int): Seed of the grammar, the sampling and the order.
    log (Callable[[str], None]): Called with a line at each step.
    RETURNS (Dict[str, Any]): Counts and hashes of the data, as in `data.json`.
    """
    import sentencepiece

    out.mkdir(parents=True, exist_ok=True)
    folder = assets / "parallel" / "tatoeba"
    held_out: Set[str] = set()
    for lang in languages:
        path = folder / f"en-{lang}.test.tsv"
        if not path.exists():
            raise FileNotFoundError(Errors.E701.format(path=path))
        for pair in read_tsv(path):
            held_out |= {fingerprint(pair.source), fingerprint(pair.target)}
    facts: Dict[str, Any] = {"seed": seed, "max_words": max_words, "data": {}}
    pairs: Dict[str, Dict[str, List[Pair]]] = {"tatoeba": {}, "grammar": {}}
    for lang in languages:
        sources = {
            "tatoeba": read_tsv(folder / f"en-{lang}.train.tsv.gz"),
            "grammar": grammar_pairs(grammar, lang=lang, seed=seed),
        }
        for name, stream in sources.items():
            general = name == "tatoeba"
            kept, counts = select(
                stream,
                max_words=max_words if general else 60,
                held_out=held_out if general else None,
                limit=limit if general else None,
                per_source=2 if general else 3,
                seed=seed,
            )
            pairs[name][lang] = kept
            facts["data"][f"{name}-{lang}"] = {**counts, "sha256": digest(kept)}
            log(f"{name} en-{lang}: {counts}")
    model = out / "spm.model"
    if not model.exists():
        lines = out / "spm.txt"
        with lines.open("w", encoding="utf-8") as file_:
            for line in vocabulary_text(pairs["tatoeba"], assets, resources):
                file_.write(line + "\n")
        train_vocabulary(lines, out / "spm")
        log(f"Vocabulary: {model}")
    processor = sentencepiece.SentencePieceProcessor(model_file=str(model))
    for lang in languages:
        # One alignment model for both domains: common words support rare ones.
        names = list(pairs)
        everything = [pair for name in names for pair in pairs[name][lang]]
        links = eflomal_links(everything)
        links = [refine(pair, found) for pair, found in zip(everything, links)]
        start = 0
        for name in names:
            end = start + len(pairs[name][lang])
            data = encode_pairs(processor, everything[start:end], links[start:end])
            data.to_disk(out / f"{name}-{lang}.npz")
            row = facts["data"][f"{name}-{lang}"]
            row["english_pieces"] = len(data.english.values)
            row["other_pieces"] = len(data.other.values)
            start = end
        log(f"Aligned and encoded en-{lang}: {len(everything)} pairs")
    text = json.dumps(facts, indent=2)
    (out / "data.json").write_text(text + "\n", encoding="utf-8")
    return facts


def load_data(folder: Path, languages: Sequence[str]) -> Dict[str, Dict[str, PairData]]:
    """Read what `prepare` wrote.

    folder (Path): The prepared folder.
    languages (Sequence[str]): The languages beside English.
    RETURNS (Dict[str, Dict[str, PairData]]): Encoded pairs by data set and language.
    """
    data: Dict[str, Dict[str, PairData]] = {}
    for name in ("tatoeba", "grammar"):
        for lang in languages:
            path = folder / f"{name}-{lang}.npz"
            if not path.exists():
                raise FileNotFoundError(Errors.E706.format(path=path))
            data.setdefault(name, {})[lang] = PairData.from_disk(path)
    return data
