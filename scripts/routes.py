"""Train all routes to entities without labels in the target language; compare them."""

import json
import os
import random
import shlex
import time
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Tuple,
)
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import spacy
import srsly
import typer
from spacy.language import Language
from spacy.tokens import DocBin
from spacy.training import Example
from spacy.util import load_model_from_config, registry
from thinc.api import Config
from wasabi import msg

from spacy_xner.cli import compare
from spacy_xner.cli._routes import Costs, RouteError, run_commands
from spacy_xner.cli.compare import RouteComparison, print_route_comparison
from spacy_xner.corpora import read_records, write_jsonl
from spacy_xner.corpora.records import Record, record_to_doc
from spacy_xner.corpora.synthetic import generate
from spacy_xner.corpora.synthetic.model import LANGUAGES
from spacy_xner.evaluation.comparison_plot import require_matplotlib
from spacy_xner.evaluation.medication import GOLD
from spacy_xner.evaluation.rows import (
    Row,
    make_rows,
    merge_rows,
    read_rows,
    write_data,
)
from spacy_xner.training.leaks import hash_text
from spacy_xner.training.tokenizer import refine_tokenizer

BEST, LAST = "model-best", "model-last"
# The English pipeline has the tokenizer of all languages: it is to read others, too.
MULTI = "xx"
# Steps of the augmenters that need the tables of a country, and all of them.
LOCAL = ("lines", "convention", "variation")
ALL = (*LOCAL, "noise")
# Variants of each text.
COPIES = 2
# Texts without labels: share of those that no pipeline has learnt from, share of the
# latter with slips of the pen, labelled texts to each of them, and files with real lines.
NEW, SLIPS, LABELLED = 0.7, 0.2, 2
LINES = {"de": ("text/gematik-erezept/*_lines.txt",)}
OTHER_SEED = 7919
# Most tokens of a span: a schedule has ten and more.
MAX_SPAN, HIDDEN_WIDTH = 12, 128
# A student that begins as a trained pipeline takes smaller and surer steps than one that
# begins from nothing, lest it forgets what its texts do not say again: words in a batch.
STUDENT_RATE, STUDENT_BATCH = 0.0005, 1000
# Students are taken as they are after the last step. The development corpus is made of
# the texts that their starts have learnt from, and would often choose the start itself.
STUDENTS = ("distill", "unitrans")
# Weight of ContProto's contrastive loss. The published 1 is for the small steps of a
# pretrained encoder: with the steps of a CNN this loss, hundreds of times larger than
# that of the labels, takes the token vectors away from what they had learnt.
CONTRAST = 0.1
# What lets trainings multiply with NumPy where BLIS is slow.
PRODUCTS = "scripts/cpu_products.py"
METRICS = ("strict", "token-wise")
KEYS = ("language", "gold", "route", "label", "metric", "f1", "low", "high", "seconds")
IDENTITY = ("language", "gold", "route")
REPORT_KEYS = {"advice": IDENTITY[:2], "changes": IDENTITY, "costs": IDENTITY}


class Way(NamedTuple):
    """A route as the comparison shows it.

    name (str): Its name.
    stage (str): The stage that makes its pipeline.
    needs (Tuple[str, ...]): The stages before, whose time counts as well.
    start (Optional[str]): Name of the route that it began from.
    """

    name: str
    stage: str
    needs: Tuple[str, ...]
    start: Optional[str] = None


TRANSLATED, CONTINUED, SPANS = (
    "translate-train",
    "translate-train from zero-shot",
    "translate-train with spans",
)
_TEACHERS = ("transfer", "english", "translated", "continued", "texts")
WAYS = (
    Way("zero-shot", "english", ()),
    Way(TRANSLATED, "translated", ("transfer",)),
    Way("translate-test", "translate-test", ("english",)),
    Way("ensemble", "ensemble", ("english", "transfer", "translated")),
    Way(CONTINUED, "continued", ("english", "transfer")),
    Way("distill", "distill", _TEACHERS, TRANSLATED),
    Way("unitrans", "unitrans", _TEACHERS, CONTINUED),
    Way(SPANS, "spans", ("transfer",)),
    Way("contproto", "contproto", ("transfer", "translated", "texts", "spans"), SPANS),
)


@dataclass
class Project:
    """Where everything is, and how much of it there is to be.

    texts (Path): Training config with corpora and augmenters.
    model (Path): Training config with the components tok2vec and xner_ner.
    corpus (Path): Folder with the corpora.
    out (Path): Folder of all pipelines, with logs, configs and costs.
    assets (Path): Folder of the assets.
    steps (int): Steps of a training.
    epochs (int): Epochs of ContProto.
    limit (int): Texts without labels.
    seed (int): Seed of everything.
    """

    texts: Path
    model: Path
    corpus: Path
    out: Path
    assets: Path
    steps: int
    epochs: int
    limit: int
    seed: int

    def get_pipeline(self, stage: str, lang: str) -> Path:
        """Get the folder of a pipeline; the English one is for all languages."""
        folder = self.out / stage
        if stage == "english":
            return folder / BEST
        return folder / lang / (LAST if stage in STUDENTS else BEST)

    def get_texts(self, lang: str) -> Path:
        """Get the folder of the texts without labels of a language."""
        return self.corpus / "routes" / lang

    def list_gold(self, lang: str) -> List[Path]:
        """List the gold files of a language that are there."""
        paths = [self.assets / name for name in GOLD.get(lang, [])]
        return [path for path in paths if path.exists()]


def make_config(
    texts: Path,
    model: Path,
    *,
    start: Optional[Path] = None,
    head: str = "tokens",
    rate: Optional[float] = None,
    batch: Optional[int] = None,
) -> Config:
    """Put the texts of one training config and the recogniser of another together.

    texts (Path): Config with corpora and augmenters.
    model (Path): Config with the components tok2vec and xner_ner.
    start (Optional[Path]): Pipeline whose components are trained further.
    head (str): "tokens", "spans" to classify spans instead of tokens, or "ner" for the
        recogniser of spaCy.
    rate (Optional[float]): Highest learning rate. None for that of the texts' config.
    batch (Optional[int]): Words of the first batches. None for those of the texts' config.
    RETURNS (Config): The config, not interpolated.
    """
    config = Config().from_disk(texts, interpolate=False)
    other = Config().from_disk(model, interpolate=False)
    for name in ("pipeline", "batch_size"):
        config["nlp"][name] = other["nlp"][name]
    for name in ("before_to_disk", "score_weights"):
        config["training"][name] = other["training"][name]
    config["components"] = other["components"]
    if rate is not None:
        optimizer = config["training"]["optimizer"]
        if isinstance(optimizer["learn_rate"], dict):
            optimizer["learn_rate"]["initial_rate"] = rate
        else:
            optimizer["learn_rate"] = rate
    if batch is not None:
        size = config["training"]["batcher"]["size"]
        if isinstance(size, dict):
            size["start"] = batch
        else:
            config["training"]["batcher"]["size"] = batch
    if start is not None:
        names = config["nlp"]["pipeline"]
        config["components"] = {name: {"source": start.as_posix()} for name in names}
    elif head == "spans":
        # Token vectors of its own: contrastive self-training needs them.
        tok2vec = other.interpolate()["components"]["tok2vec"]["model"]
        classifier = {
            "@architectures": "spacy-xner.SpanClassifier.v1",
            "max_span": MAX_SPAN,
            "hidden_width": HIDDEN_WIDTH,
            "nO": None,
            "tok2vec": tok2vec,
        }
        config["nlp"]["pipeline"] = ["xner_ner"]
        config["components"] = {
            "xner_ner": {"factory": "xner_ner", "model": classifier}
        }
    elif head == "ner":
        # As spaCy's own configs have it; it has no probabilities to calibrate.
        listener = config["components"].pop("xner_ner")["model"]["tok2vec"]
        parser = {
            "@architectures": "spacy.TransitionBasedParser.v2",
            "state_type": "ner",
            "extra_state_tokens": False,
            "hidden_width": 64,
            "maxout_pieces": 2,
            "use_upper": True,
            "nO": None,
            "tok2vec": listener,
        }
        config["components"]["ner"] = {"factory": "ner", "model": parser}
        config["nlp"]["pipeline"] = ["tok2vec", "ner"]
        config["training"]["before_to_disk"] = None
        config["training"]["score_weights"] = {"ents_f": 1.0}
    return config


def make_training(
    project: Project,
    stage: str,
    lang: str,
    *,
    train: Path,
    dev: Path,
    off: Iterable[str] = (),
    start: Optional[Path] = None,
    head: str = "tokens",
    rate: Optional[float] = None,
    batch: Optional[int] = None,
) -> List[str]:
    """Write the `spacy train` call of a stage.

    project (Project): The project; the config of the stage is written there.
    stage (str): The stage.
    lang (str): Language of the pipeline.
    train (Path): Training corpus.
    dev (Path): Development corpus.
    off (Iterable[str]): Steps of the augmenters that are off.
    start (Optional[Path]): Pipeline whose components are trained further.
    head (str): Kind of the recogniser, see `make_config`.
    rate (Optional[float]): Highest learning rate.
    batch (Optional[int]): Words of the first batches.
    RETURNS (List[str]): The call.
    """
    path = project.out / "configs" / f"{stage}.{lang}.cfg"
    path.parent.mkdir(parents=True, exist_ok=True)
    config = make_config(
        project.texts, project.model, start=start, head=head, rate=rate, batch=batch
    )
    config.to_disk(path)
    off = set(off)
    options: Dict[str, Any] = {
        "nlp.lang": lang,
        "paths.train": train,
        "paths.dev": dev,
        "training.max_steps": project.steps,
        "training.patience": 0,
        "training.eval_frequency": max(1, project.steps // 4),
        "system.seed": project.seed,
        "corpora.train.augmenter.copies": 1 if off >= set(ALL) else COPIES,
    }
    for corpus in ("train", "dev"):
        for name in sorted(off):
            options[f"corpora.{corpus}.augmenter.rates.{name}"] = 0
    output = project.get_pipeline(stage, lang).parent
    call = ["python", "-m", "spacy", "train", path, "--output", output]
    call += ["--code", PRODUCTS]
    call += [part for key, value in options.items() for part in (f"--{key}", value)]
    return [_join(call)]


def make_english(project: Project, lang: str) -> List[str]:
    """Train on English: zero-shot, and the pipeline behind the translator."""
    folder = project.corpus / "en"
    train, dev = folder / "train.spacy", folder / "dev.spacy"
    return make_training(project, "english", lang, train=train, dev=dev, off=LOCAL)


def make_translated(project: Project, lang: str) -> List[str]:
    """Train on translations with projected labels: translate-train."""
    return make_training(project, "translated", lang, **_get_projected(project, lang))


def make_continued(project: Project, lang: str) -> List[str]:
    """Train the English pipeline further on the translations."""
    call = ["python", Path(__file__), "adopt", "--out", project.out]
    training = make_training(
        project,
        "continued",
        lang,
        start=project.get_pipeline("adopted", lang),
        **_get_projected(project, lang),
    )
    return [_join([*call, "--languages", lang]), *training]


def make_spans(project: Project, lang: str) -> List[str]:
    """Train a classifier of spans on the translations: the start of ContProto."""
    paths = _get_projected(project, lang)
    return make_training(project, "spans", lang, head="spans", **paths)


def make_ner(project: Project, lang: str) -> List[str]:
    """Train spaCy's `ner` on what translate-train learns: for `benchmark-recognizer`."""
    paths = _get_projected(project, lang)
    return make_training(project, "ner", lang, head="ner", **paths)


def make_assembled(project: Project, lang: str) -> List[str]:
    """Put the English pipeline behind a translator, alone and joined."""
    english = project.get_pipeline("english", lang)
    calls = []
    for stage in ("translate-test", "ensemble"):
        call = ["python", "-m", "spacy", "assemble"]
        call += [project.model.with_name(f"{stage.replace('-', '_')}.cfg")]
        call += [project.get_pipeline(stage, lang), "--nlp.lang", lang]
        call += ["--components.xner_annotator.pipeline", english]
        if stage == "ensemble":
            translated = project.get_pipeline("translated", lang)
            call += ["--components.xner_ensemble.pipeline", translated]
        calls.append(_join(call))
    return calls


def make_distilled(project: Project, lang: str) -> List[str]:
    """Let translate-train and its continued twin teach a student."""
    teachers = [("teacher", "translated"), ("teacher", "continued")]
    return _make_student(project, "distill", lang, teachers, start="translated")


def make_unitrans(project: Project, lang: str) -> List[str]:
    """Let three teachers vote, and a student learn from that."""
    teachers = [("source", "adopted"), ("translated", "translated")]
    teachers.append(("teacher", "continued"))
    return _make_student(project, "unitrans", lang, teachers, start="continued")


def make_contproto(project: Project, lang: str) -> List[str]:
    """Train the classifier of spans further on texts without labels."""
    folder = project.get_texts(lang)
    call = ["python", "-m", "spacy", "xner", "contproto"]
    call += [project.get_pipeline("spans", lang)]
    call += [folder / "labelled.spacy", folder / "texts.jsonl"]
    call += [project.get_pipeline("contproto", lang), "--dev", folder / "dev.spacy"]
    call += [*_get_held_out(project, lang), "--epochs", project.epochs]
    call += ["--weight", CONTRAST, "--limit", project.limit]
    call += ["--seed", project.seed, "--overwrite"]
    return [_join(call)]


def _make_student(
    project: Project,
    stage: str,
    lang: str,
    teachers: List[Tuple[str, str]],
    *,
    start: str,
) -> List[str]:
    """Let teachers label texts, and train a student that begins as one of them.

    Beside their soft labels it reads labelled texts again, which it would forget.
    """
    folder = project.get_texts(lang)
    corpus = project.out / "soft" / f"{stage}.{lang}"
    corpus.mkdir(parents=True, exist_ok=True)
    call = ["python", "-m", "spacy", "xner", stage]
    call += [folder / "texts.jsonl", corpus / "soft.spacy"]
    for option, teacher in teachers:
        call += [f"--{option}", project.get_pipeline(teacher, lang)]
    call += [*_get_held_out(project, lang), "--limit", project.limit, "--overwrite"]
    training = make_training(
        project,
        stage,
        lang,
        train=corpus,
        dev=folder / "dev.spacy",
        off=ALL,
        start=project.get_pipeline(start, lang),
        rate=STUDENT_RATE,
        batch=STUDENT_BATCH,
    )
    copy = ["cp", folder / "labelled.spacy", corpus / "labelled.spacy"]
    return [_join(call), _join(copy), *training]


def _get_projected(project: Project, lang: str) -> Dict[str, Path]:
    folder = project.corpus / "mixed"
    return {name: folder / name / f"{lang}.spacy" for name in ("train", "dev")}


def _get_held_out(project: Project, lang: str) -> List[Any]:
    paths = [*project.list_gold(lang), project.get_texts(lang) / "dev.spacy"]
    return [part for path in paths for part in ("--held-out", path)]


def _join(parts: Iterable[Any]) -> str:
    return shlex.join(
        part.as_posix() if isinstance(part, Path) else str(part) for part in parts
    )


STAGES: Dict[str, Callable[[Project, str], List[str]]] = {
    "english": make_english,
    "translated": make_translated,
    "continued": make_continued,
    "spans": make_spans,
    "ner": make_ner,
    "assemble": make_assembled,
    "distill": make_distilled,
    "unitrans": make_unitrans,
    "contproto": make_contproto,
}
OTHERS = ("adopt", "texts", "compare")
"""Stages that are no commands."""


def run_stage(project: Project, stage: str, languages: List[str]) -> bool:
    """Run the commands of a stage for each language, side by side.

    project (Project): The project.
    stage (str): The stage.
    languages (List[str]): The languages.
    RETURNS (bool): Whether all went well.
    """
    # A small CNN gains nothing from a second thread, but a second process does.
    os.environ.setdefault("OMP_NUM_THREADS", "1")

    def run(lang: str) -> bool:
        def tell(text: str) -> None:
            typer.echo(f"{stage}, {lang}: {text}")

        commands = STAGES[stage](project, lang)
        for command in commands:
            # not by wasabi, which would break the line
            tell(command)
        log = project.out / "logs" / f"{stage}.{lang}.log"
        try:
            costs = run_commands(commands, log, say=tell)
        except RouteError as e:
            msg.fail(f"{stage}, {lang}", str(e))
            return False
        save_costs(project, stage, lang, costs)
        msg.good(f"{stage}, {lang}: {costs.seconds:.0f} s; the log is {log}")
        return True

    with ThreadPoolExecutor(min(len(languages), os.cpu_count() or 1)) as pool:
        return all(list(pool.map(run, languages)))


def save_costs(project: Project, stage: str, lang: str, costs: Costs) -> Path:
    """Note what a stage took."""
    path = project.out / "costs" / f"{stage}.{lang}.json"
    write_data(path, costs._asdict())
    return path


def add_costs(project: Project, way: Way, lang: str) -> Costs:
    """Add up what a route took: its own stage and those that it needs."""
    seconds, memory = 0.0, 0.0
    for stage in (*way.needs, way.stage):
        language = MULTI if stage == "english" else lang
        path = project.out / "costs" / f"{stage}.{language}.json"
        if path.exists():
            data = json.loads(path.read_text(encoding="utf-8"))
            seconds += data["seconds"] or 0.0
            memory = max(memory, data["memory_mb"] or 0.0)
    return Costs(seconds, memory or None)


def make_texts(project: Project, lang: str) -> None:
    """Make texts without labels, labelled ones, and a development corpus.

    Students learn little from texts that their teachers have learnt by heart. So most
    texts without labels are new to all pipelines: what the grammar writes in the
    language, and real lines where the assets are there. The rest are projected texts.
    What is in a gold file or in the development corpus is left out.

    The labelled texts are the projected ones as the training reads them: with the
    augmenters, which `spacy xner contproto` does not run.
    """
    nlp = spacy.load(project.get_pipeline("translated", lang))
    folder = project.get_texts(lang)
    folder.mkdir(parents=True, exist_ok=True)
    corpora = nlp.config.interpolate()["corpora"]
    reader = registry.resolve({"dev": corpora["dev"]})["dev"]
    dev = [example.reference for example in reader(nlp)]
    DocBin(docs=dev).to_disk(folder / "dev.spacy")
    corpora["train"]["augmenter"] = _change_draws(corpora["train"]["augmenter"])
    reader = registry.resolve({"train": corpora["train"]})["train"]
    rng = random.Random(project.seed)
    labelled = [example.reference for example in reader(nlp)]
    rng.shuffle(labelled)
    # As many of each step are read as of those without labels, in a few epochs.
    most = LABELLED * project.limit or None
    DocBin(docs=labelled[:most]).to_disk(folder / "labelled.spacy")
    held_out = {hash_text(doc.text) for doc in dev}
    for path in project.list_gold(lang):
        held_out.update(hash_text(record.text) for record in read_records(path))
    n_new = round(project.limit * NEW) if project.limit else len(labelled)
    new = [*read_lines(project.assets, lang), *write_texts(nlp, lang, n_new, project)]
    old = [doc.text for doc in labelled]
    texts = {hash_text(text): text for text in [*new[:n_new], *old] if text.strip()}
    free = [text for key, text in texts.items() if key not in held_out]
    free = free[: project.limit or None]
    rng.shuffle(free)
    records = [
        Record(f"{lang}-{number}", text) for number, text in enumerate(free, start=1)
    ]
    write_jsonl(records, folder / "texts.jsonl")
    n_left = sum(key in held_out for key in texts)
    msg.good(
        f"{folder}: {len(records)} texts without labels, {len(labelled[:most])} with, "
        f"{len(dev)} for development; {n_left} left out because they are among those "
        "that judge"
    )


def read_lines(assets: Path, lang: str) -> List[str]:
    """Read real lines of a language that nobody has labelled, where they are there."""
    return [
        line.strip()
        for pattern in LINES.get(lang, ())
        for path in sorted(assets.glob(pattern))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def write_texts(nlp: Language, lang: str, n: int, project: Project) -> Iterator[str]:
    """Write texts with the grammar, varied as the training texts are."""
    if lang not in LANGUAGES:
        return
    # Another seed than that of the English corpus, of which these would be translations.
    made = generate(n, seed=project.seed + OTHER_SEED, languages=(lang,), slips=SLIPS)
    section = nlp.config.interpolate()["corpora"]["train"]["augmenter"]
    section = _change_draws(section, copies=1)
    augment = registry.resolve({"augmenter": section})["augmenter"]
    for number, item in enumerate(made):
        # The labels are there for the augmenters, and thrown away with the Doc.
        spans = [(start, end, label) for start, end, label, _ in item.spans[lang]]
        doc = record_to_doc(Record(str(number), item.texts[lang], spans), nlp)
        example = Example(nlp.make_doc(doc.text), doc)
        for varied in [example] if augment is None else augment(nlp, example):
            yield varied.reference.text


def _change_draws(section: Any, **changes: Any) -> Optional[Dict[str, Any]]:
    """Let the augmenters of a training draw other numbers than they did there."""
    if section is None:
        return None
    section = json.loads(json.dumps(section))
    for part in (section, *section["augmenters"].values()):
        if "seed" in part:
            part["seed"] += OTHER_SEED
    return {**section, **changes}


def adopt(project: Project, lang: str) -> None:
    """Give a language the English pipeline, with a tokenizer of its own.

    spaCy trains no pipeline further in another language, and all teachers of a student
    need its tokens.
    """
    nlp = spacy.load(project.get_pipeline("english", lang))
    config = nlp.config.copy()
    config["nlp"]["lang"] = lang
    own = load_model_from_config(config)
    refine_tokenizer(own)
    for name, component in nlp.pipeline:
        data = component.to_bytes(exclude=["vocab"])
        own.get_pipe(name).from_bytes(data, exclude=["vocab"])
        for label in nlp.pipe_labels.get(name, ()):
            own.vocab.strings.add(label)
    output = project.get_pipeline("adopted", lang)
    output.parent.mkdir(parents=True, exist_ok=True)
    own.to_disk(output)
    msg.good(f"{output}: the English pipeline as a pipeline for {lang}")


def list_routes(
    project: Project, lang: str, names: Iterable[str] = ()
) -> List[Dict[str, str]]:
    """List the routes of a language as `spacy xner compare` reads them.

    project (Project): The project.
    lang (str): The language.
    names (Iterable[str]): Routes to list, with those that they began from. All if empty.
    RETURNS (List[Dict[str, str]]): The routes.
    """
    ways = {way.name: way for way in WAYS}
    wanted = {*names, *(ways[name].start for name in names)} or {*ways}
    routes = []
    for way in (way for way in WAYS if way.name in wanted):
        costs = add_costs(project, way, lang)
        total = save_costs(project, f"total-{way.stage}", lang, costs)
        route = {
            "name": way.name,
            "pipeline": project.get_pipeline(way.stage, lang).as_posix(),
            "costs": total.as_posix(),
        }
        routes.append({**route, "start": way.start} if way.start else route)
    return routes


def compare_language(
    project: Project, lang: str, *, samples: int = 1000, names: Iterable[str] = ()
) -> Dict[str, RouteComparison]:
    """Compare all routes of a language on every gold file that is there.

    project (Project): The project; results of routes are kept there.
    lang (str): The language.
    samples (int): Resamples of the bootstrap.
    names (Iterable[str]): Routes to compare, see `list_routes`.
    RETURNS (Dict[str, RouteComparison]): The comparison on each gold by its name.
    """
    spec = project.out / f"routes.{lang}.json"
    write_data(spec, {"routes": list_routes(project, lang, names)})
    found = {}
    for path in project.list_gold(lang):
        gold = path.name.removesuffix(".jsonl")
        output = project.out / "comparison" / gold
        found[gold] = compare(
            str(path),
            [str(spec)],
            output=output,
            plot=output / "comparison.png" if _can_plot() else None,
            label_map="gernermed",
            n_bootstrap=samples,
            seed=project.seed,
            silent=False,
        )
        print_route_comparison(found[gold])
    return found


def _can_plot() -> bool:
    try:
        require_matplotlib()
    except ImportError:
        return False
    return True


def list_figures(lang: str, gold: str, found: RouteComparison) -> List[Row]:
    """List the F1 of all routes in total and by label.

    lang (str): Language.
    gold (str): Name of the gold.
    found (RouteComparison): The comparison.
    RETURNS (List[Dict[str, Any]]): Rows with the keys `KEYS`; "seconds" is the time of
        all trainings that a route needs.
    """
    rows = []
    for outcome in found.outcomes:
        if outcome.result is None:
            continue
        own = make_rows(
            outcome.result, language=lang, gold=gold, route=outcome.route.name
        )
        for row in own:
            if row["metric"] in METRICS and row["label"] != "weighted":
                values = {**row, "seconds": outcome.training.seconds}
                rows.append({key: values[key] for key in KEYS})
    return rows


def list_report(
    lang: str, gold: str, found: RouteComparison
) -> Dict[str, List[Dict[str, Any]]]:
    """List all else: the advice, each route against its start, the costs."""
    ids = {"language": lang, "gold": gold}
    report: Dict[str, List[Dict[str, Any]]] = {
        "advice": [
            {
                **ids,
                "texts": found.report["documents"],
                "entities": found.report["entities"],
                "best": found.comparison.best,
                "rivals": found.comparison.rivals,
                "advice": found.advice,
            }
        ],
        "changes": [],
        "costs": [],
    }
    names = ("training_seconds", "training_memory_mb", "words_per_second", "memory_mb")
    for entry in found.report["routes"]:
        if entry["status"] != "done":
            continue
        route = {**ids, "route": entry["name"]}
        costs = {name: entry[name] for name in names}
        report["costs"].append({**route, **costs})
        for kind in ("start", "best"):
            change = entry[f"versus_{kind}"]
            other = entry["start"] if kind == "start" else found.comparison.best
            if change is not None:
                other = {"against": other, "kind": kind}
                report["changes"].append({**route, **other, **change})
    return report


def save(
    figures: Path, report: Path, found: Dict[str, Dict[str, RouteComparison]]
) -> None:
    """Put figures and report into their files, in the place of older ones.

    figures (Path): JSON file for the F1.
    report (Path): JSON file for all else.
    found (Dict[str, Dict[str, RouteComparison]]): Comparisons by language and gold.
    """
    rows: List[Row] = []
    parts: Dict[str, List[Dict[str, Any]]] = {name: [] for name in REPORT_KEYS}
    for lang, comparisons in found.items():
        for gold, comparison in comparisons.items():
            rows += list_figures(lang, gold, comparison)
            for name, entries in list_report(lang, gold, comparison).items():
                parts[name] += entries
    write_data(figures, merge_rows(read_rows(figures), rows, keys=IDENTITY))
    old = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
    merged = {
        name: merge_rows(old.get(name, []), parts[name], keys=keys)
        for name, keys in REPORT_KEYS.items()
    }
    write_data(report, merged)
    msg.good(f"{len(rows)} figures in {figures}, the rest in {report}")


def save_transfer_costs(project: Project, report: Path, languages: List[str]) -> None:
    """Note what translation and projection took: for all languages at once."""
    if report.exists():
        data = srsly.read_json(report)
        seconds = data["seconds"] / max(1, len(data["languages"]))
        for lang in languages:
            save_costs(project, "transfer", lang, Costs(seconds))


def main(
    stage: str = typer.Argument(..., help=", ".join([*STAGES, *OTHERS])),
    texts: Path = typer.Option(
        Path("configs/medication.cfg"), help="Training config with the texts"
    ),
    model: Path = typer.Option(
        Path("configs/ner_cnn.cfg"), help="Training config with the model"
    ),
    corpus: Path = typer.Option(Path("corpus"), help="Folder of the corpora"),
    out: Path = typer.Option(Path("training/routes"), help="Folder of the pipelines"),
    assets: Path = typer.Option(Path("assets"), help="Folder of the assets"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    steps: int = typer.Option(1000, help="Steps of a training"),
    epochs: int = typer.Option(3, help="Epochs of contproto"),
    limit: int = typer.Option(3000, help="Texts without labels, 0 for all"),
    seed: int = typer.Option(0, help="Seed of everything"),
    samples: int = typer.Option(1000, help="Resamples of the bootstrap"),
    routes: str = typer.Option(
        "", help="Routes to compare, separated by commas, with their starts; all"
    ),
    transfer_report: Path = typer.Option(
        Path("metrics/transfer-train.json"), help="What `spacy xner transfer` reported"
    ),
    figures: Path = typer.Option(
        Path("metrics/transfer.json"), help="File for the figures"
    ),
    report: Path = typer.Option(
        Path("metrics/transfer-report.json"), help="File for everything else"
    ),
) -> None:
    project = Project(texts, model, corpus, out, assets, steps, epochs, limit, seed)
    langs = [lang for lang in languages.split(",") if lang]
    if stage == "texts":
        for lang in langs:
            start = time.monotonic()
            make_texts(project, lang)
            save_costs(project, stage, lang, Costs(time.monotonic() - start))
    elif stage == "adopt":
        for lang in langs:
            adopt(project, lang)
    elif stage == "compare":
        names = [name for name in routes.split(",") if name]
        ways = [way.name for way in WAYS]
        unknown = [name for name in names if name not in ways]
        if unknown:
            text = f"No routes: {', '.join(unknown)}. There are: {', '.join(ways)}"
            msg.fail(text, exits=1)
        save_transfer_costs(project, transfer_report, langs)
        found = {
            lang: compare_language(project, lang, samples=samples, names=names)
            for lang in langs
        }
        if not any(found.values()):
            msg.fail(f"No gold file for {languages} under {assets}", exits=1)
        save(figures, report, found)
        for lang, comparisons in found.items():
            for gold, comparison in comparisons.items():
                typer.echo(f"{lang}, {gold}: {comparison.advice}")
        if any(one.failed for parts in found.values() for one in parts.values()):
            raise SystemExit(1)
    elif stage not in STAGES:
        known = ", ".join([*STAGES, *OTHERS])
        msg.fail(f"There is no stage '{stage}'. Use one of: {known}", exits=1)
    elif not run_stage(project, stage, [MULTI] if stage == "english" else langs):
        raise SystemExit(1)


if __name__ == "__main__":
    typer.run(main)
