from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
)
from pathlib import Path

from wasabi import MESSAGES

from ._pipeline import (
    ALIGNER,
    ALIGNERS,
    PROJECTOR,
    PROJECTORS,
    TRANSLATOR,
    get_component,
    make_pipeline,
    warm_up,
)
from ._util import (
    Arg,
    BatchSizeOpt,
    CodeOpt,
    ConfigOpt,
    GpuOpt,
    LangOpt,
    LimitOpt,
    Opt,
    OverwriteOpt,
    Progress,
    SourceLangOpt,
    TracebackOpt,
    TranslatorOpt,
    UserError,
    app,
    check_output,
    import_code,
    print_table,
    print_title,
    say,
    set_gpu,
    split_list,
    user_errors,
    write_json,
)

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Number of rows of the table of risk and coverage.
N_ROWS = 12
# With fewer spans than these all figures are rough.
FEW = 200
# Where fewer spans are right, something else is wrong.
SUSPICIOUS = 0.25


class Observations(NamedTuple):
    """Projected spans whose truth is known.

    scores (List[float]): Score of each span.
    methods (List[str]): Its method.
    right (List[bool]): Whether the gold has it.
    groups (List[int]): Number of the text that it stands in, the same in all languages.
    weights (List[float]): Its weight: every corpus and language counts alike.
    """

    scores: List[float]
    methods: List[str]
    right: List[bool]
    groups: List[int]
    weights: List[float]


class Corpus(NamedTuple):
    """Texts of a folder in two languages.

    folder (Path): The folder.
    lang (str): The target language.
    first (int): Number of the first text.
    """

    folder: Path
    lang: str
    first: int


@app.command("calibrate", no_args_is_help=True)
def calibrate_cli(
    gold: Annotated[
        List[Path],
        Arg(
            help="Folders with the same texts in several languages, annotated: one "
            ".spacy file per language (en.spacy, fr.spacy), the texts in the same "
            "order, a sentence each."
        ),
    ],
    output: Annotated[
        Path, Opt("--output", "-o", help="JSON file to write the calibration to.")
    ],
    lang: LangOpt,
    source_lang: SourceLangOpt = None,
    translator: TranslatorOpt = None,
    aligner: Annotated[
        Optional[str],
        Opt(
            "--aligner",
            help=f"Word aligner: {', '.join(ALIGNERS)}, or a registered function.",
            show_default="attention",
        ),
    ] = None,
    projector: Annotated[
        Optional[str],
        Opt(
            "--projector",
            help=f"Projector: {', '.join(PROJECTORS)}, or a registered function.",
            show_default="candidate",
        ),
    ] = None,
    config: ConfigOpt = None,
    code: CodeOpt = None,
    target_precision: Annotated[
        float,
        Opt(
            "--target-precision",
            min=0.0,
            max=1.0,
            help="Find the threshold that reaches this precision.",
        ),
    ] = 0.95,
    note: Annotated[
        str, Opt("--note", help="Where the gold comes from, and its licence.")
    ] = "",
    report: Annotated[
        Optional[Path], Opt("--report", help="Write the tables as JSON.")
    ] = None,
    limit: LimitOpt = 0,
    batch_size: BatchSizeOpt = 64,
    gpu_id: GpuOpt = -1,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Measure how far the scores of projected spans can be believed, and fit a map.

    Projects the entities of one language onto the given texts of the others and
    compares with their gold. The map gives scores their probability of being right;
    a pipeline takes it by the block [components.xner_projector.calibration].

    Example: spacy xner calibrate gold/notes --lang fr,de --output calibration.json
    """
    with user_errors(traceback):
        import_code(code)
        set_gpu(gpu_id)
        summary = calibrate(
            gold,
            output,
            split_list(lang),
            source_lang=source_lang,
            translator=translator,
            aligner=aligner,
            projector=projector,
            config=config,
            target_precision=target_precision,
            note=note,
            limit=limit,
            batch_size=batch_size,
            overwrite=overwrite,
            silent=False,
        )
        print_summary(summary)
        if report is not None:
            write_json(report, summary)
        say(MESSAGES.GOOD, f"Wrote the calibration to {output}")


def calibrate(
    gold: Sequence[Path],
    output: Path,
    langs: Sequence[str],
    *,
    source_lang: Optional[str] = None,
    translator: Optional[str] = None,
    aligner: Optional[str] = None,
    projector: Optional[str] = None,
    config: Optional[Path] = None,
    target_precision: float = 0.95,
    note: str = "",
    limit: int = 0,
    batch_size: int = 64,
    overwrite: bool = False,
    silent: bool = True,
) -> Dict[str, Any]:
    """Fit a calibration on texts that are annotated in several languages.

    The tables of the summary are made by cross-validation over the texts, so that no
    span is judged by itself; the map that is written is fitted on all of them.

    gold (Sequence[Path]): Folders with one .spacy file per language.
    output (Path): JSON file to write.
    langs (Sequence[str]): Target languages; a folder need not have all of them.
    source_lang (Optional[str]): Language of the source, by default English.
    translator (Optional[str]): Folder of a translator, None for those that ship.
    aligner (Optional[str]): Aligner; by default the translator's attention.
    projector (Optional[str]): Projector; by default the candidate projector.
    config (Optional[Path]): Config file with [nlp] and [components].
    target_precision (float): Precision to find the threshold for, in [0, 1].
    note (str): Where the gold comes from.
    limit (int): Most texts of each folder and language, 0 for all.
    batch_size (int): Texts that are handled together.
    overwrite (bool): Whether the output may exist.
    silent (bool): Whether nothing is shown on the way.
    RETURNS (Dict[str, Any]): Counts, calibration errors before and after, the
        reliability table, the curve of risk and coverage, the threshold, and what
        thresholds chosen on some texts reach on the others.
    RAISES (UserError): If a folder or a language is missing, or the texts of two
        languages do not match.
    RAISES (ValueError): If a file can't be read, or there is too little to fit on.
    """
    from ..aligners.attention import AttentionAligner
    from ..projectors.calibration import cross_validate, fit_calibration

    check_output(output, overwrite=overwrite)
    nlp = make_pipeline(
        [TRANSLATOR, ALIGNER, PROJECTOR],
        langs=langs,
        source_lang=source_lang,
        translator=translator,
        aligner=aligner,
        projector=projector,
        policy="keep",
        config=config,
    )
    # Scores are wanted as they are.
    component = get_component(nlp, PROJECTOR)
    component.calibration, component.cfg["target_precision"] = None, None
    corpora = find_corpora(gold, str(nlp.lang), langs)
    word_aligner = get_component(nlp, ALIGNER).aligner
    if isinstance(word_aligner, AttentionAligner):
        warm_up(nlp, langs)
    with Progress(disable=silent) as progress:
        found, counts = observe(nlp, corpora, limit, batch_size, progress)
    scores, methods, right = found.scores, found.methods, found.right
    notes: Dict[str, Any] = {"note": note} if note else {}
    notes["aligner"] = str(getattr(word_aligner, "id", type(word_aligner).__name__))
    notes["corpora"] = counts
    calibration = fit_calibration(
        scores, methods, right, groups=found.groups, weights=found.weights, notes=notes
    )
    held_out = cross_validate(
        scores,
        methods,
        right,
        found.groups,
        precision=target_precision,
        weights=found.weights,
    )
    summary = {
        "corpora": counts,
        "target_precision": target_precision,
        **summarise(found, held_out.probabilities, held_out.kept),
        **_find_thresholds(calibration.curve, target_precision),
    }
    # What was measured belongs to the file.
    calibration.notes["held_out"] = {
        "calibration_error": round(summary["after"]["calibration_error"], 4),
        "target_precision": target_precision,
        **{
            key: None if value is None else round(value, 4)
            for key, value in summary["held_out"].items()
        },
    }
    output.parent.mkdir(parents=True, exist_ok=True)
    calibration.to_disk(output)
    return summary


def _find_thresholds(curve: Sequence[Any], precision: float) -> Dict[str, Any]:
    """Choose the threshold by the risk, and that by the upper end of its interval."""
    from ..evaluation.calibration import choose_threshold

    points = {
        "threshold": choose_threshold(curve, precision),
        "sure_threshold": choose_threshold(curve, precision, sure=True),
    }
    return {
        key: None if point is None else point._asdict() for key, point in points.items()
    }


def summarise(
    found: Observations, probabilities: Sequence[float], kept: Sequence[bool]
) -> Dict[str, Any]:
    """Measure how well probabilities fit, and what was kept for a precision.

    found (Observations): The spans.
    probabilities (Sequence[float]): Probability of each.
    kept (Sequence[bool]): Whether each was kept.
    RETURNS (Dict[str, Any]): Numbers of spans; calibration error and Brier score of
        the scores ("before") and the probabilities ("after"); the table of reliability;
        some points of the curve of risk and coverage; coverage and precision of the
        kept ones ("held_out"), None where none was kept.
    """
    from ..evaluation.calibration import (
        brier_score,
        calibration_error,
        reliability_table,
        risk_coverage,
    )
    from ..projectors.calibration import thin_curve

    right, weights, groups = found.right, found.weights, found.groups
    curve = risk_coverage(probabilities, right, weights=weights, groups=groups)
    table = reliability_table(probabilities, right, weights=weights)
    chosen = [k for k in range(len(right)) if kept[k]]
    held_out: Dict[str, Optional[float]] = {
        "coverage": sum(weights[k] for k in chosen) / sum(weights)
    }
    held_out.update(dict.fromkeys(("precision", "low", "high")))
    if chosen:
        (point,) = risk_coverage(
            [1.0] * len(chosen),
            [right[k] for k in chosen],
            weights=[weights[k] for k in chosen],
            groups=[groups[k] for k in chosen],
        )
        held_out["precision"] = 1.0 - point.risk
        held_out["low"], held_out["high"] = 1.0 - point.high, 1.0 - point.low
    return {
        "spans": len(right),
        "right": sum(right),
        **{
            key: {
                "calibration_error": calibration_error(values, right, weights=weights),
                "brier_score": brier_score(values, right, weights=weights),
            }
            for key, values in (("before", found.scores), ("after", probabilities))
        },
        "reliability": [row._asdict() for row in table],
        "curve": [point._asdict() for point in thin_curve(curve, N_ROWS)],
        "held_out": held_out,
    }


def find_corpora(
    gold: Sequence[Path], source_lang: str, langs: Sequence[str]
) -> List[Corpus]:
    """Find the files of each folder and language.

    gold (Sequence[Path]): Folders with one .spacy file per language.
    source_lang (str): Language of the source.
    langs (Sequence[str]): Target languages.
    RETURNS (List[Corpus]): One for each folder and each of its languages.
    RAISES (UserError): If a folder, or the file of a language, is missing.
    """
    if not langs:
        raise UserError("Name at least one target language, such as --lang fr,de.")
    found: List[Corpus] = []
    first = 0
    for folder in gold:
        if not folder.is_dir():
            raise UserError(
                f"Can't find the folder '{folder}'. Check the path. Give folders with "
                "one .spacy file per language."
            )
        if not (folder / f"{source_lang}.spacy").is_file():
            raise UserError(
                f"The folder '{folder}' has no file '{source_lang}.spacy' with the "
                "texts of the source. Write them to a DocBin of that name, or name "
                "another language with --source-lang."
            )
        own = [lang for lang in langs if (folder / f"{lang}.spacy").is_file()]
        if not own:
            wanted = ", ".join(f"'{lang}.spacy'" for lang in langs)
            raise UserError(
                f"The folder '{folder}' has none of the files {wanted}. Write the "
                "texts of each target language to a DocBin of that name."
            )
        found += [Corpus(folder, lang, first) for lang in own]
        # More than any folder has texts.
        first += 1_000_000_000
    missing = [lang for lang in langs if lang not in {corpus.lang for corpus in found}]
    if missing:
        raise UserError(
            f"No folder has the file '{missing[0]}.spacy'. Write the texts of that "
            f"language to a DocBin of that name, or leave '{missing[0]}' out of --lang."
        )
    return found


def read_pairs(
    folder: Path, nlp: "Language", lang: str, limit: int
) -> List[Tuple["Doc", "Doc"]]:
    """Read the texts of two languages.

    folder (Path): Folder with one .spacy file per language.
    nlp (Language): The pipeline, of the source language.
    lang (str): The target language.
    limit (int): Most texts, 0 for all.
    RETURNS (List[Tuple[Doc, Doc]]): Pairs of Docs.
    RAISES (UserError): If there are no texts or no entities, if the numbers of texts
        differ, or if texts have ids that do.
    RAISES (ValueError): If a file can't be read.
    """
    import spacy

    from ..corpora import read_docbin

    paths = [folder / f"{name}.spacy" for name in (nlp.lang, lang)]
    sources = list(read_docbin(paths[0], nlp.vocab))
    targets = list(read_docbin(paths[1], spacy.blank(lang).vocab))
    if len(sources) != len(targets):
        raise UserError(
            f"'{paths[0]}' has {len(sources)} texts and '{paths[1]}' {len(targets)}. "
            "The files of a folder must have the same texts in the same order."
        )
    for path, docs in zip(paths, (sources, targets)):
        if not any(doc.ents for doc in docs):
            raise UserError(
                f"None of the {len(docs)} texts of '{path}' has an entity. Give texts "
                "that are annotated in both languages, in doc.ents."
            )
    pairs = list(zip(sources, targets))
    for number, docs_of in enumerate(pairs, start=1):
        ids = [str(doc.user_data.get("id") or "") for doc in docs_of]
        if all(ids) and ids[0] != ids[1]:
            raise UserError(
                f"Text {number} is '{ids[0]}' in '{paths[0]}' but '{ids[1]}' in "
                f"'{paths[1]}'. The files of a folder must have the same texts in the "
                "same order."
            )
    return pairs[:limit] if limit else pairs


def observe(
    nlp: "Language",
    corpora: Sequence[Corpus],
    limit: int,
    batch_size: int,
    progress: Progress,
) -> Tuple[Observations, List[Dict[str, Any]]]:
    """Project the entities of all corpora and compare with their gold.

    nlp (Language): A pipeline with aligner and projector.
    corpora (Sequence[Corpus]): The corpora.
    limit (int): Most texts of each, 0 for all.
    batch_size (int): Texts that are handled together.
    progress (Progress): Counts the texts.
    RETURNS (Tuple[Observations, List[Dict[str, Any]]]): The spans, and the counts of
        each corpus.
    RAISES (UserError): If the spans of a corpus are all wrong.
    """
    found = Observations([], [], [], [], [])
    counts: List[Dict[str, Any]] = []
    for folder, lang, first in corpora:
        pairs = read_pairs(folder, nlp, lang, limit)
        own = observe_pairs(nlp, lang, pairs, batch_size, progress, first=first)
        found.scores.extend(own.scores)
        found.methods.extend(own.methods)
        found.right.extend(own.right)
        found.groups.extend(own.groups)
        found.weights.extend(own.weights)
        n_spans, n_right = len(own.scores), sum(own.right)
        counts.append(
            {
                "gold": folder.name,
                "lang": lang,
                "texts": len(pairs),
                "entities": sum(len(source.ents) for source, _ in pairs),
                "spans": n_spans,
                "right": n_right,
            }
        )
        if n_spans and n_right < SUSPICIOUS * n_spans:
            text = (
                f"{n_right} of the {n_spans} spans that were projected onto "
                f"'{folder / lang}.spacy' are in its gold. Check that the texts are "
                "translations of each other, in the same order and with the same labels"
            )
            if not n_right:
                raise UserError(f"{text}.")
            progress.write(MESSAGES.WARN, text)
    share = len(found.scores) / max(1, sum(item["spans"] > 0 for item in counts))
    found.weights[:] = [weight * share for weight in found.weights]
    return found, counts


def observe_pairs(
    nlp: "Language",
    lang: str,
    pairs: Sequence[Tuple["Doc", "Doc"]],
    batch_size: int,
    progress: Progress,
    *,
    first: int = 0,
) -> Observations:
    """Project the entities of texts onto given translations and compare with gold.

    A span is right if the tokens of the gold that it touches are an entity there, with
    its label.

    nlp (Language): A pipeline with translator, aligner and projector.
    lang (str): Language of the translations.
    pairs (Sequence[Tuple[Doc, Doc]]): Texts and their translations, with entities.
    batch_size (int): Texts that are handled together.
    progress (Progress): Counts the texts.
    first (int): Number of the first text.
    RETURNS (Observations): The spans, whose weights add up to 1.
    """
    from spacy.util import minibatch

    found = Observations([], [], [], [], [])
    number = first
    for batch in minibatch(pairs, batch_size):
        for (_, target), spans in zip(batch, project_onto(nlp, lang, batch)):
            gold = {(ent.start, ent.end, ent.label_) for ent in target.ents}
            for span in spans:
                if span.start < 0:
                    continue
                place = target.char_span(span.start, span.end, alignment_mode="expand")
                found.scores.append(span.score)
                found.methods.append(span.method)
                found.right.append(
                    place is not None and (place.start, place.end, span.label) in gold
                )
                found.groups.append(number)
            number += 1
            progress.update()
    n_spans = len(found.scores)
    found.weights.extend([1.0 / max(1, n_spans)] * n_spans)
    return found


def project_onto(
    nlp: "Language", lang: str, pairs: Sequence[Tuple["Doc", "Doc"]]
) -> Iterator[List[Any]]:
    """Project the entities of texts onto given translations.

    nlp (Language): A pipeline with translator, aligner and projector.
    lang (str): Language of the translations.
    pairs (Sequence[Tuple[Doc, Doc]]): Texts with entities, and their translations; each
        is taken for one sentence.
    YIELDS (List[ProjectedSpan]): The spans of each pair with their raw scores.
    """
    from ..aligners.attention import AttentionAligner
    from ..translation import PieceLink, SentencePair, Translation, get_translations

    sources = [source for source, _ in pairs]
    attention: Sequence[Sequence[Tuple]] = [()] * len(pairs)
    aligner, projector = get_component(nlp, ALIGNER), get_component(nlp, PROJECTOR)
    if isinstance(aligner.aligner, AttentionAligner):
        attention = get_component(nlp, TRANSLATOR).engine.align(
            [source.text for source in sources],
            [target.text for _, target in pairs],
            source_lang=nlp.lang,
            target_lang=lang,
        )
    attr = projector.cfg["attr"]
    for (source, target), links in zip(pairs, attention):
        sentence = SentencePair(0, len(source.text), 0, len(target.text))
        sentence.attention = [PieceLink(*link) for link in links]
        translation = Translation(
            lang, str(nlp.lang), target.text, sentences=[sentence]
        )
        source._.set(attr, {lang: translation})
    for component in (aligner, projector):
        component.set_annotations(sources, component.predict(sources))
    for source in sources:
        yield get_translations(source, attr)[lang].spans


def print_summary(summary: Dict[str, Any]) -> None:
    """Print what `calibrate` returned.

    summary (Dict[str, Any]): The summary.
    """
    print_title("Gold")
    print_table(
        [
            (
                item["gold"],
                item["lang"],
                item["texts"],
                item["entities"],
                item["spans"],
                f"{item['right'] / max(1, item['spans']):.3f}",
            )
            for item in summary["corpora"]
        ],
        header=("Folder", "Language", "Texts", "Entities", "Projected", "Right"),
    )
    print_title("Reliability, by cross-validation")
    print_table(
        [
            (
                f"{row['low']:.3f}-{row['high']:.3f}",
                row["size"],
                f"{row['share']:.3f}",
                f"{row['predicted']:.3f}",
                f"{row['observed']:.3f}",
            )
            for row in summary["reliability"]
        ],
        header=("Probability", "Spans", "Share", "Predicted", "Observed"),
    )
    print_title("Risk and coverage, by cross-validation")
    print_table(
        [
            (
                f"{row['threshold']:.3f}",
                f"{row['coverage']:.3f}",
                f"{row['risk']:.3f}",
                f"{row['low']:.3f}-{row['high']:.3f}",
            )
            for row in summary["curve"]
        ],
        header=("Threshold", "Coverage", "Risk", "95 % interval"),
    )
    say(
        MESSAGES.INFO,
        "Calibration error {after[calibration_error]:.3f}, without the map "
        "{before[calibration_error]:.3f}; Brier score {after[brier_score]:.3f}, without "
        "{before[brier_score]:.3f}".format(**summary),
    )
    if summary["spans"] < FEW:
        say(
            MESSAGES.WARN,
            f"Fitted on {summary['spans']} spans only: the probabilities are rough. "
            f"Give more texts, with {FEW} spans or more of each method",
        )
    print_thresholds(summary)


def print_thresholds(summary: Dict[str, Any]) -> None:
    """Print the thresholds for the target precision, and what they reach.

    summary (Dict[str, Any]): What `calibrate` returned.
    """
    wanted = summary["target_precision"]
    if summary["threshold"] is None:
        best = max(1.0 - row["risk"] for row in summary["curve"])
        say(
            MESSAGES.WARN,
            f"No threshold reaches a precision of {wanted}; by cross-validation the "
            f"best is {best:.3f}. A pipeline with this target_precision would fail",
        )
        return
    say(
        MESSAGES.INFO,
        f"Precision {wanted}: threshold {summary['threshold']['threshold']:.3f} keeps "
        f"{100 * summary['threshold']['coverage']:.1f} % of the spans",
    )
    if summary["sure_threshold"] is None:
        say(MESSAGES.INFO, f"No threshold reaches {wanted} for sure, with sure = true")
    else:
        say(
            MESSAGES.INFO,
            f"Precision {wanted} for sure, with sure = true: threshold "
            f"{summary['sure_threshold']['threshold']:.3f} keeps "
            f"{100 * summary['sure_threshold']['coverage']:.1f} %",
        )
    held_out = summary["held_out"]
    if held_out["precision"] is not None:
        say(
            MESSAGES.INFO,
            "On texts that the threshold was not chosen on: precision "
            "{precision:.3f} ({low:.3f}-{high:.3f}), coverage {coverage:.3f}".format(
                **held_out
            ),
        )
