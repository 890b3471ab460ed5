import csv
import functools
import json
import random
import re
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Sequence,
    Set,
    Tuple,
)
from pathlib import Path

from ...errors import Errors
from .augment import mix
from .data import (
    Pair,
    clean,
    digest,
    fingerprint,
    grammar_pairs,
    read_tagged,
    read_tmx,
    read_tsv,
    right_languages,
    same_digits,
    select,
)
from .dataset import PairData, encode_pairs
from .links import align_pairs, refine

# Marks and symbols that every clinical vocabulary needs, however rare in the text.
REQUIRED = "½¼¾⅓µμ®™°≥≤±×…–—•€£%ßäöüÄÖÜéèêëàâîïôûùçœÉÈÊÀÇŒ²³’“”«»„'\"+/()[]:;#&@<>=*"
# The side that a model reads: its pieces are drawn by chance.
SAMPLED_SIDES = {"en-xx": "english", "xx-en": "other"}
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


def _drug_names(lang: str, seed: int) -> Callable[[], Tuple[str, str]]:
    from ...corpora.synthetic.lexicon import DrugMaker
    from ...corpora.synthetic.model import LANGUAGES

    maker = DrugMaker(random.Random(f"names-{seed}"))
    side = LANGUAGES.index(lang)

    def draw() -> Tuple[str, str]:
        texts = maker.draw().texts
        return texts[0], texts[side]

    return draw


def _streams(
    assets: Path, lang: str, *, grammar: int, seed: int
) -> Dict[str, Iterable[Pair]]:
    """Give the sources of pairs by name; those that have no file are left out."""
    parallel = assets / "parallel"
    streams: Dict[str, Iterable[Pair]] = {
        "tatoeba": read_tsv(parallel / "tatoeba" / f"en-{lang}.train.tsv.gz"),
    }
    memory = parallel / "tico19" / f"all.en-{lang}.tmx"
    if memory.exists():
        streams["tico"] = (
            pair for pair in read_tmx(memory, lang=lang) if in_training(pair)
        )
    tagged = assets / "projection" / "markup-tags"
    if (tagged / f"dev-glossary.{lang}").exists():
        streams["tagged"] = read_tagged(tagged, lang=lang)
    streams["grammar"] = grammar_pairs(grammar, lang=lang, seed=seed)
    return streams


def in_training(pair: Pair) -> bool:
    """Whether a unit of TICO-19 may train; all others are test data.

    Whole documents are kept apart: dialogue, abstracts and news train, the pages of
    Wikipedia and Wikivoyage test.

    pair (Pair): The pair; its domain names the document.
    RETURNS (bool): True for training data.
    """
    document = pair.domain.split(":")[-1]
    return document.startswith(("CMU", "PubMed", "Wikinews", "Wikisource"))


def prepare(
    assets: Path,
    resources: Path,
    out: Path,
    *,
    languages: Sequence[str] = ("fr", "de"),
    grammar: int = 110000,
    mixed: int = 80000,
    max_words: int = 40,
    limit: int = 160000,
    seed: int = 0,
    aligner: str = "eflomal",
    log: Callable[[str], None] = lambda line: None,
) -> Dict[str, Any]:
    """Prepare everything a translator training reads: vocabulary, pairs, links.

    A vocabulary that is already in the folder is kept, so that a training can go on
    with more data.

    assets (Path): The project's assets, with `parallel/tatoeba`; TICO-19 and the
        segments with tags are used where they are there.
    resources (Path): Folder of the medication lexicons.
    out (Path): Gets `spm.model`, a file of encoded pairs for each source, language
        and model, and `data.json`.
    languages (Sequence[str]): The languages beside English.
    grammar (int): Medication texts to generate for each language.
    mixed (int): Pairs to make from the others for each language.
    max_words (int): Longest general sentence, in words.
    limit (int): General pairs for each language.
    seed (int): Seed of the grammar, the sampling and the order.
    aligner (str): What aligns the words: "eflomal", or "statistical" where that program
        is not to be had.
    log (Callable[[str], None]): Called with a line at each step.
    RETURNS (Dict[str, Any]): Counts and hashes of the data, as in `data.json`.
    RAISES (FileNotFoundError): E701 if the parallel text is not there.
    """
    import sentencepiece

    out.mkdir(parents=True, exist_ok=True)
    held_out = _held_out(assets, languages)
    facts: Dict[str, Any] = {
        "languages": list(languages),
        "grammar": grammar,
        "mixed": mixed,
        "limit": limit,
        "max_words": max_words,
        "seed": seed,
        "aligner": aligner,
        "data": {},
    }
    pairs: Dict[str, Dict[str, List[Pair]]] = {}
    for lang in languages:
        check = functools.partial(_reason_against, lang=lang)
        found: Dict[str, List[Pair]] = {}
        streams = _streams(assets, lang, grammar=grammar, seed=seed)
        for name, stream in streams.items():
            own = name == "grammar"
            found[name], counts = select(
                stream,
                max_words=60 if own else max_words,
                held_out=None if own else held_out,
                limit=limit if name == "tatoeba" else None,
                per_source=3 if own else 2,
                check=None if own else check,
                seed=seed,
            )
            facts["data"][f"{name}-{lang}"] = counts
        medical = found["grammar"] + found.get("tico", []) * 4
        found["mixed"] = mix(
            found["tatoeba"],
            medical,
            mixed,
            draw=_drug_names(lang, seed),
            lang=lang,
            seed=seed,
        )
        facts["data"][f"mixed-{lang}"] = {"kept": len(found["mixed"])}
        pairs[lang] = found
        for name, kept in found.items():
            row = facts["data"][f"{name}-{lang}"]
            log(f"{name} en-{lang}: {row}")
            row["sha256"] = digest(kept)
    model = out / "spm.model"
    if not model.exists():
        lines = out / "spm.txt"
        with lines.open("w", encoding="utf-8") as file_:
            tatoeba = {lang: found["tatoeba"] for lang, found in pairs.items()}
            for line in vocabulary_text(tatoeba, assets, resources):
                file_.write(line + "\n")
        train_vocabulary(lines, out / "spm")
        log(f"Vocabulary: {model}")
    processor = sentencepiece.SentencePieceProcessor(model_file=str(model))
    write_curve(processor, assets, out, languages)
    for lang in languages:
        # One alignment model for all sources: common words support rare ones.
        everything = [pair for found in pairs[lang].values() for pair in found]
        links = align_pairs(everything, aligner=aligner)
        links = [refine(pair, some) for pair, some in zip(everything, links)]
        start = 0
        for name, kept in pairs[lang].items():
            end = start + len(kept)
            for model_name, sample in SAMPLED_SIDES.items():
                data = encode_pairs(
                    processor,
                    kept,
                    links[start:end],
                    sample="" if name == "tatoeba" else sample,
                    seed=seed,
                )
                data.to_disk(out / f"{name}-{lang}.{model_name}.npz")
            row = facts["data"][f"{name}-{lang}"]
            row["english_pieces"] = len(data.english.values)
            row["other_pieces"] = len(data.other.values)
            start = end
        log(f"Aligned and encoded en-{lang}: {len(everything)} pairs")
    text = json.dumps(facts, indent=2)
    (out / "data.json").write_text(text + "\n", encoding="utf-8")
    return facts


def write_curve(
    processor: Any, assets: Path, out: Path, languages: Sequence[str], *, n: int = 500
) -> None:
    """Encode test sentences for the learning curve; nothing is decided by them.

    processor (sentencepiece.SentencePieceProcessor): The shared vocabulary.
    assets (Path): The project's assets.
    out (Path): Gets `curve.LANG.npz`.
    languages (Sequence[str]): The languages beside English.
    n (int): Sentence pairs for each language.
    """
    for lang in languages:
        pairs = list(read_tsv(assets / "parallel" / "tatoeba" / f"en-{lang}.test.tsv"))
        some = random.Random(0).sample(pairs, min(n, len(pairs)))
        data = encode_pairs(processor, some, [set() for _ in some])
        data.to_disk(out / f"curve.{lang}.npz")


def _reason_against(pair: Pair, *, lang: str) -> str:
    if not same_digits(pair):
        return "digits"
    return "" if right_languages(pair, lang) else "language"


def _held_out(assets: Path, languages: Sequence[str]) -> Set[str]:
    """Collect the fingerprints of both sides of every test sentence."""
    found: Set[str] = set()
    for lang in languages:
        path = assets / "parallel" / "tatoeba" / f"en-{lang}.test.tsv"
        if not path.exists():
            raise FileNotFoundError(Errors.E701.format(path=path))
        for pair in read_tsv(path):
            found |= {fingerprint(pair.source), fingerprint(pair.target)}
        memory = assets / "parallel" / "tico19" / f"all.en-{lang}.tmx"
        if memory.exists():
            for pair in read_tmx(memory, lang=lang):
                if not in_training(pair):
                    found |= {fingerprint(pair.source), fingerprint(pair.target)}
    return found


def load_data(
    folder: Path, languages: Sequence[str], model: str
) -> Dict[str, Dict[str, PairData]]:
    """Read what `prepare` wrote.

    folder (Path): The prepared folder.
    languages (Sequence[str]): The languages beside English.
    model (str): `en-xx` or `xx-en`.
    RETURNS (Dict[str, Dict[str, PairData]]): Encoded pairs by source and language.
    RAISES (FileNotFoundError): E706 if a language has not been prepared.
    """
    data: Dict[str, Dict[str, PairData]] = {}
    for lang in languages:
        paths = sorted(folder.glob(f"*-{lang}.{model}.npz"))
        if not paths:
            raise FileNotFoundError(
                Errors.E706.format(path=folder / f"tatoeba-{lang}.{model}.npz")
            )
        for path in paths:
            name = path.name.split("-")[0]
            data.setdefault(name, {})[lang] = PairData.from_disk(path)
    return data
