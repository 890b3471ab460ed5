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
    make_pipeline,
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

FOLDS = 5


class Observations(NamedTuple):
    """Projected spans whose truth is known.

    scores (List[float]): Score of each span.
    methods (List[str]): Its method.
    right (List[bool]): Whether the gold has it.
    groups (List[int]): Number of the text that it stands in.
    weights (List[float]): Its weight: every corpus and language counts alike.
    """

    scores: List[float]
    methods: List[str]
    right: List[bool]
    groups: List[int]
    weights: List[float]


@app.command("calibrate", no_args_is_help=True)
def calibrate_cli(
    gold: Annotated[
        List[Path],
        Arg(
            help="Folders with the same texts in several languages, annotated: one .spacy file per language (en.spacy, fr.spacy), the texts in the same order, a sentence each."
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
            help="Show the threshold that reaches this precision.",
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
    compares with their gold. The map turns scores into probabilities of being right;
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
    RETURNS (Dict[str, Any]): Counts, calibration errors, the reliability table, the
        curve of risk and coverage, and the threshold.
    RAISES (UserError): If a folder has no texts in two of the languages, or the texts
        do not match.
    """
    from ..evaluation.calibration import (
        calibration_error,
        choose_threshold,
        reliability_table,
        risk_coverage,
    )
    from ..projectors.calibration import cross_calibrate, fit_calibration

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
    found = Observations([], [], [], [], [])
    corpora: List[Dict[str, Any]] = []
    with Progress(disable=silent) as progress:
        for folder in gold:
            for lang in langs:
                pairs = read_pairs(folder, nlp, lang, limit)
                if pairs is None:
                    continue
                n_spans, n_right = _observe(
                    nlp, lang, pairs, found, batch_size, progress
                )
                corpora.append(
                    {
                        "gold": folder.name,
                        "lang": lang,
                        "texts": len(pairs),
                        "spans": n_spans,
                        "right": n_right,
                    }
                )
    if not corpora:
        raise UserError(
            f"No folder has both '{nlp.lang}.spacy' and the file of a target language, "
            f"such as '{langs[0]}.spacy'. Write the texts of each language to a DocBin "
            "of that name."
        )
    weights = [weight * len(found.scores) / len(corpora) for weight in found.weights]
    scores, methods, right = found.scores, found.methods, found.right
    calibrated = cross_calibrate(
        scores, methods, right, found.groups, weights=weights, n_folds=FOLDS
    )
    notes = {
        "corpora": corpora,
        "aligner": _describe(get_part(nlp, "aligner")),
        "note": note,
        "calibration_error": round(calibration_error(calibrated, right), 4),
    }
    calibration = fit_calibration(scores, methods, right, weights=weights, notes=notes)
    output.parent.mkdir(parents=True, exist_ok=True)
    calibration.to_disk(output)
    curve = risk_coverage(calibrated, right, weights=weights)
    best = choose_threshold(curve, target_precision)
    return {
        "corpora": corpora,
        "before": calibration_error(scores, right),
        "after": calibration_error(calibrated, right),
        "reliability": [b._asdict() for b in reliability_table(calibrated, right)],
        "curve": [point._asdict() for point in calibration.curve],
        "target_precision": target_precision,
        "threshold": None if best is None else best._asdict(),
    }


def _describe(part: Any) -> str:
    return str(getattr(part, "id", type(part).__name__))


def get_part(nlp: "Language", kind: str) -> Any:
    """Get the component of this package of one kind, or what it works with.

    nlp (Language): The pipeline.
    kind (str): "engine", "aligner" or "projector".
    RETURNS (Any): The translator, the aligner or the projecting component.
    """
    factory = {"engine": TRANSLATOR, "aligner": ALIGNER, "projector": PROJECTOR}[kind]
    for name, component in nlp.components:
        if nlp.get_pipe_meta(name).factory == factory:
            return component if kind == "projector" else getattr(component, kind)
    raise UserError(f"The pipeline has no component made by the factory '{factory}'.")


def read_pairs(
    folder: Path, nlp: "Language", lang: str, limit: int
) -> Optional[List[Tuple["Doc", "Doc"]]]:
    """Read the texts of two languages.

    folder (Path): Folder with one .spacy file per language.
    nlp (Language): The pipeline, of the source language.
    lang (str): The target language.
    limit (int): Most texts, 0 for all.
    RETURNS (Optional[List[Tuple[Doc, Doc]]]): Pairs of Docs, None where a file is
        missing.
    RAISES (UserError): If the folder is missing, or the numbers of texts differ.
    """
    import spacy

    from ..corpora import read_docbin

    if not folder.is_dir():
        raise UserError(f"Can't find the folder '{folder}'. Check the path.")
    paths = [folder / f"{name}.spacy" for name in (nlp.lang, lang)]
    if not all(path.exists() for path in paths):
        return None
    sources = list(read_docbin(paths[0], nlp.vocab))
    targets = list(read_docbin(paths[1], spacy.blank(lang).vocab))
    if len(sources) != len(targets):
        raise UserError(
            f"'{paths[0]}' has {len(sources)} texts and '{paths[1]}' {len(targets)}. "
            "The files of a folder must have the same texts in the same order."
        )
    pairs = list(zip(sources, targets))
    return pairs[:limit] if limit else pairs


def _observe(
    nlp: "Language",
    lang: str,
    pairs: Sequence[Tuple["Doc", "Doc"]],
    found: Observations,
    batch_size: int,
    progress: Progress,
) -> Tuple[int, int]:
    """Project the entities of texts onto given translations and compare with gold."""
    from spacy.util import minibatch

    first = found.groups[-1] + 1 if found.groups else 0
    start = len(found.scores)
    number = first
    for batch in minibatch(pairs, batch_size):
        for (_, target), spans in zip(batch, project_onto(nlp, lang, batch)):
            gold = {(ent.start_char, ent.end_char, ent.label_) for ent in target.ents}
            for span in spans:
                if span.start >= 0:
                    found.scores.append(span.score)
                    found.methods.append(span.method)
                    found.right.append((span.start, span.end, span.label) in gold)
                    found.groups.append(number)
            number += 1
            progress.update()
    n_spans = len(found.scores) - start
    found.weights.extend([1.0 / max(1, n_spans)] * n_spans)
    return n_spans, sum(found.right[start:])


def project_onto(
    nlp: "Language", lang: str, pairs: Sequence[Tuple["Doc", "Doc"]]
) -> Iterator[List[Any]]:
    """Project the entities of texts onto given translations.

    nlp (Language): A pipeline with aligner and projector.
    lang (str): Language of the translations.
    pairs (Sequence[Tuple[Doc, Doc]]): Texts with entities, and their translations; each
        is taken for one sentence.
    YIELDS (List[ProjectedSpan]): The spans of each pair with their raw scores.
    """
    from ..aligners.attention import AttentionAligner
    from ..translation import PieceLink, SentencePair, Translation, get_translations

    sources = [source for source, _ in pairs]
    attention: Sequence[Sequence[Tuple]] = [()] * len(pairs)
    if isinstance(get_part(nlp, "aligner"), AttentionAligner):
        attention = get_part(nlp, "engine").align(
            [source.text for source in sources],
            [target.text for _, target in pairs],
            source_lang=nlp.lang,
            target_lang=lang,
        )
    projector = get_part(nlp, "projector")
    calibration, projector.calibration = projector.calibration, None
    attr = projector.cfg["attr"]
    for (source, target), links in zip(pairs, attention):
        sentence = SentencePair(0, len(source.text), 0, len(target.text))
        sentence.attention = [PieceLink(*link) for link in links]
        translation = Translation(
            lang, str(nlp.lang), target.text, sentences=[sentence]
        )
        source._.set(attr, {lang: translation})
    try:
        for name, pipe in nlp.components:
            component: Any = pipe
            if nlp.get_pipe_meta(name).factory in (ALIGNER, PROJECTOR):
                component.set_annotations(sources, component.predict(sources))
    finally:
        projector.calibration = calibration
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
                item["spans"],
                f"{item['right'] / max(1, item['spans']):.3f}",
            )
            for item in summary["corpora"]
        ],
        header=("Folder", "Language", "Texts", "Spans", "Right"),
    )
    print_title("Reliability, by cross-validation")
    print_table(
        [
            (
                f"{row['low']:.3f}-{row['high']:.3f}",
                row["size"],
                f"{row['predicted']:.3f}",
                f"{row['observed']:.3f}",
            )
            for row in summary["reliability"]
        ],
        header=("Probability", "Spans", "Predicted", "Observed"),
    )
    say(
        MESSAGES.INFO,
        f"Calibration error {summary['after']:.3f}, without the map "
        f"{summary['before']:.3f}",
    )
    best = summary["threshold"]
    wanted = summary["target_precision"]
    if best is None:
        say(MESSAGES.WARN, f"No threshold reaches a precision of {wanted}")
    else:
        say(
            MESSAGES.INFO,
            f"Precision {wanted}: threshold {best['threshold']:.3f} keeps "
            f"{100 * best['coverage']:.1f} % of the spans",
        )
