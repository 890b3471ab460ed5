import configparser
import re
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence, Tuple
from pathlib import Path

from ._util import UserError

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT_LANG = "en"
SHIPPED = "shipped"
TRANSLATOR, ALIGNER, PROJECTOR = "xner_translator", "xner_aligner", "xner_projector"
# Aligners that make a translator say the translation.
FORCED_ALIGNERS = ("forced", "ensemble")
# Aligners that compare the vectors of an encoder, and those that name one themselves.
ENCODER_ALIGNERS = ("argmax", "itermax", "match", "softmax", "entmax")
PRESET_ALIGNERS = ("awesome", "simalign", "labse", "nllb-encoder")
ALIGNERS = ("attention", *FORCED_ALIGNERS, *ENCODER_ALIGNERS, *PRESET_ALIGNERS)
PROJECTORS = ("candidate", "heuristic")
_BLOCK = re.compile(r"^\[([^\]\s]+)\]", re.MULTILINE)


def make_pipeline(
    factories: Sequence[str],
    *,
    langs: Sequence[str],
    source_lang: Optional[str] = None,
    translator: Optional[str] = None,
    aligner: Optional[str] = None,
    encoder: Optional[str] = None,
    projector: Optional[str] = None,
    policy: Optional[str] = None,
    threshold: Optional[float] = None,
    target_precision: Optional[float] = None,
    cache: Optional[Path] = None,
    config: Optional[Path] = None,
    batch_size: Optional[int] = None,
) -> "Language":
    """Build the pipeline of a command: defaults, then a config file, then options.

    factories (Sequence[str]): Components of the default pipeline.
    langs (Sequence[str]): Target languages.
    source_lang (Optional[str]): Language of the source, by default English.
    translator (Optional[str]): Folder of a translator, None or "shipped" for those
        that ship.
    aligner (Optional[str]): One of `ALIGNERS`, or the name of a registered function.
    encoder (Optional[str]): Model for the aligners that compare vectors.
    projector (Optional[str]): One of `PROJECTORS`, or a registered function's name.
    policy (Optional[str]): What happens to uncertain entities.
    threshold (Optional[float]): Least score of a certain entity, 0 to 1.
    target_precision (Optional[float]): Share of the certain entities that should be
        right, 0 to 1, instead of a threshold; by the calibration of the config file, or
        the one that ships.
    cache (Optional[Path]): Translation cache.
    config (Optional[Path]): Config file with [nlp] and [components].
    batch_size (Optional[int]): Docs that are translated together.
    RETURNS (Language): The pipeline.
    RAISES (UserError): If the options do not fit together.
    """
    from spacy.util import load_model_from_config
    from thinc.api import Config

    base: Dict[str, Any] = {
        "nlp": {"lang": DEFAULT_LANG, "pipeline": list(factories)},
        "components": {name: {"factory": name} for name in factories},
    }
    merged = Config(base)
    if config is not None:
        merged = merged.merge(_read_config(Path(config)))
    lang = source_lang or merged["nlp"]["lang"]
    merged["nlp"]["lang"] = lang
    for lang_code in (lang, *langs):
        check_language(lang_code)
    if lang in langs:
        raise UserError(
            f"The target language '{lang}' is also the language of the source. Name the "
            "language of the source with --source-lang."
        )
    components = merged["components"]
    names = find_components(components, merged["nlp"]["pipeline"], factories)
    settings = components[names[TRANSLATOR]]
    settings["target_langs"] = list(langs)
    if translator is not None and translator != SHIPPED:
        settings["engine"] = get_engine_config(translator)
    if cache is not None:
        settings["cache"] = str(cache)
    if batch_size is not None:
        settings["batch_size"] = batch_size
    if ALIGNER in names and aligner is not None:
        components[names[ALIGNER]]["aligner"] = get_aligner_config(
            aligner, encoder, engine=settings.get("engine")
        )
    elif encoder is not None:
        raise UserError(
            "--encoder is only used by the aligners that compare vectors. Name one of "
            f"them with --aligner: {', '.join(ENCODER_ALIGNERS + PRESET_ALIGNERS)}."
        )
    if PROJECTOR in names:
        settings = components[names[PROJECTOR]]
        if projector is not None:
            settings["projector"] = {
                "@misc": get_registered_name(projector, PROJECTORS, "projector")
            }
        if policy is not None:
            settings["policy"] = policy
        if threshold is not None and target_precision is not None:
            raise UserError(
                "--target-precision picks the threshold. Leave out --threshold, or "
                "--target-precision."
            )
        if threshold is not None:
            settings["threshold"] = threshold
            settings["target_precision"] = None
        if target_precision is not None:
            settings["target_precision"] = target_precision
            if settings.get("calibration") is None:
                settings["calibration"] = {"@misc": "spacy-xner.calibration.v1"}
    return load_model_from_config(merged, auto_fill=True)


def _read_config(path: Path) -> Dict[str, Any]:
    """Read the parts of a config file that describe a pipeline."""
    from thinc.api import Config

    from ..corpora.files import decode

    if not path.is_file():
        raise UserError(f"Can't find the config file '{path}'. Check the path.")
    text = add_parents(decode(path.read_bytes(), path=path))
    try:
        config = Config().from_str(text, interpolate=False)
    except (ValueError, configparser.Error) as e:
        raise UserError(f"The config file '{path}' can't be read: {e}") from e
    found = {key: config[key] for key in ("nlp", "components") if config.get(key)}
    if not found:
        raise UserError(
            f"The config file '{path}' has neither a block [nlp] nor a block "
            "[components]. Write, for example:\n\n"
            "[components.xner_projector]\nthreshold = 0.5"
        )
    # Values such as ${paths.model} can refer to any block of the file.
    extra = {key: config[key] for key in ("paths", "system", "vars") if key in config}
    return {**extra, **found}


def add_parents(text: str) -> str:
    """Put the blocks of a config in order: each behind those around it.

    text (str): Text of a config file, maybe an excerpt.
    RETURNS (str): The same with an empty block for each that is missing, and with
        blocks that stand before one around them moved behind it.
    """
    starts = [match.start() for match in _BLOCK.finditer(text)]
    blocks = [text[i:j] for i, j in zip(starts, [*starts[1:], len(text)])]
    names = [_BLOCK.match(block)[1] for block in blocks]  # type: ignore[index]
    parts = [text[: starts[0]] if starts else text]
    written = set()

    def write(name: str) -> None:
        outer, dot, _ = name.rpartition(".")
        if dot:
            write(outer)
        if name not in written:
            written.add(name)
            # a block that stands twice stays so, for the error that says it
            own = [block for block, other in zip(blocks, names) if other == name]
            parts.extend(own or [f"[{name}]\n"])

    for name in names:
        write(name)
    return "".join(
        part if part.endswith("\n") or not part else f"{part}\n" for part in parts
    )


def find_components(
    components: Dict[str, Any], pipeline: Sequence[str], factories: Sequence[str]
) -> Dict[str, str]:
    """Find the components of this package in a config.

    components (Dict[str, Any]): The block [components].
    pipeline (Sequence[str]): Names of the components that run.
    factories (Sequence[str]): Factories that must be there.
    RETURNS (Dict[str, str]): Name of the component by factory.
    RAISES (UserError): If one is not there.
    """
    names: Dict[str, str] = {}
    for name in pipeline:
        names.setdefault(components.get(name, {}).get("factory", ""), name)
    for factory in factories:
        if factory not in names:
            raise UserError(
                f"The pipeline of the config file ({', '.join(pipeline) or 'empty'}) has "
                f"no component made by the factory '{factory}'. Add it to 'pipeline' in "
                "the block [nlp], or leave 'pipeline' out."
            )
    return names


def check_language(lang: str) -> None:
    """Check that spaCy knows a language.

    lang (str): Language code.
    RAISES (UserError): If it does not.
    """
    from spacy.util import get_lang_class

    try:
        get_lang_class(lang)
    except ImportError:
        raise UserError(
            f"spaCy knows no language '{lang}'. Give a code such as fr, de or es "
            "(see https://spacy.io/usage/models#languages)."
        ) from None


def get_engine_config(translator: str) -> Dict[str, Any]:
    """Get the config block of the translator in a folder.

    translator (str): Folder of a converted model.
    RETURNS (Dict[str, Any]): The block.
    RAISES (UserError): If it is no such folder.
    """
    path = Path(translator)
    if not path.exists():
        raise UserError(
            f"Can't find the translator folder '{translator}'. Check the path. A model "
            "of the Hugging Face hub has to be converted first: spacy xner convert "
            f"{translator} FOLDER"
        )
    if not path.is_dir():
        raise UserError(
            f"'{translator}' is a file. A translator is a folder, made with 'spacy xner "
            "convert MODEL FOLDER'."
        )
    weights = ("pytorch_model*.bin", "*.safetensors")
    is_converted = (path / "translator.json").exists() or (path / "model.bin").exists()
    if not is_converted and any(list(path.glob(pattern)) for pattern in weights):
        raise UserError(
            f"'{translator}' is a model that has not been converted yet. Convert it "
            f"first: spacy xner convert {translator} FOLDER"
        )
    return {"@misc": "spacy-xner.CTranslate2Translator.v1", "model": str(path)}


def get_aligner_config(
    aligner: str,
    encoder: Optional[str] = None,
    *,
    engine: Optional[Dict[str, Any]] = None,
) -> Dict[str, Any]:
    """Get the config block of an aligner.

    aligner (str): One of `ALIGNERS`, or the name of a registered function.
    encoder (Optional[str]): Model for the aligners that compare vectors.
    engine (Optional[Dict[str, Any]]): Block of the translator, for the aligners of
        `FORCED_ALIGNERS`.
    RETURNS (Dict[str, Any]): The block.
    RAISES (UserError): If the aligner is unknown, or does not fit the encoder.
    """
    if aligner in PRESET_ALIGNERS:
        block = {"@misc": "spacy-xner.similarity_aligner.v1", "preset": aligner}
        return block if encoder is None else {**block, "model": encoder}
    block = {"@misc": get_registered_name(aligner, ALIGNERS, "aligner")}
    if aligner in ENCODER_ALIGNERS and encoder is None:
        raise UserError(
            f"The aligner '{aligner}' compares the vectors of an encoder. Name a model "
            "with --encoder, e.g. --encoder bert-base-multilingual-cased (needs pip "
            "install 'spacy-xner[transformers]')."
        )
    if encoder is not None:
        if aligner in ("attention", *FORCED_ALIGNERS):
            raise UserError(
                f"The aligner '{aligner}' asks the translator and uses no encoder. Leave "
                "out --encoder, or choose another aligner: "
                f"{', '.join(ENCODER_ALIGNERS + PRESET_ALIGNERS)}."
            )
        return {
            **block,
            "encoder": {
                "@misc": "spacy-xner.TransformersEncoder.v1",
                "model": encoder,
            },
        }
    if aligner in FORCED_ALIGNERS and engine is not None:
        return {**block, "engine": engine}
    return block


def get_registered_name(name: str, known: Sequence[str], kind: str) -> str:
    """Get the registered name of a function from its short name.

    name (str): Short name, or a registered name (with a dot).
    known (Sequence[str]): Short names.
    kind (str): "aligner" or "projector".
    RETURNS (str): The registered name.
    RAISES (UserError): If the name is unknown.
    """
    if "." in name:
        return name
    if name not in known:
        raise UserError(f"Unknown {kind} '{name}'. Use one of: {', '.join(known)}.")
    return f"spacy-xner.{name}_{kind}.v1"


def warm_up(nlp: "Language", langs: Sequence[str]) -> None:
    """Load the translator and open its cache, to see before the run what is wrong.

    nlp (Language): The pipeline.
    langs (Sequence[str]): Target languages.
    RAISES (UserError): If the translator has not the languages.
    RAISES (ValueError): If it can't be loaded, or the cache is none.
    """
    component = get_component(nlp, TRANSLATOR)
    if component.cache is not None:
        component.cache.check()
    pairs = component.engine.languages()
    for lang in langs:
        if (component.source_lang, lang) not in pairs:
            offered = ", ".join(f"{source}-{target}" for source, target in pairs)
            raise UserError(
                f"The translator can't translate '{component.source_lang}' into "
                f"'{lang}'. It offers: {offered or 'nothing'}. Choose another --lang or "
                "--source-lang, or another --translator (see spacy xner convert)."
            )
    for lang in langs:
        component.engine.translate(
            ["1"], source_lang=component.source_lang, target_lang=lang
        )


def get_component(nlp: "Language", factory: str) -> Any:
    """Get the first component that a factory made.

    nlp (Language): The pipeline.
    factory (str): Name of the factory.
    RETURNS (Any): The component.
    """
    for name in nlp.pipe_names:
        if nlp.get_pipe_meta(name).factory == factory:
            return nlp.get_pipe(name)
    raise UserError(f"The pipeline has no component made by the factory '{factory}'.")


def get_engine_sources(
    engine: Any, pairs: Sequence[Tuple[str, str]]
) -> List[Dict[str, str]]:
    """Get the names and licences of the models that a translator uses.

    engine (Any): The translator.
    pairs (Sequence[Tuple[str, str]]): The language pairs in use, source first.
    RETURNS (List[Dict[str, str]]): One entry for each model, in the form that spaCy's
        meta.json has for sources; empty for a translator that does not say.
    """
    from ..translators.ctranslate2_engine import CTranslate2Translator
    from ..translators.folder import read_folder, shipped_folders

    if not isinstance(engine, CTranslate2Translator):
        return []
    if engine.model is not None:
        folders = [read_folder(engine.model)]
    else:
        folders = [
            folder
            for folder in shipped_folders(engine.shipped_path)
            if any(folder.offers(*pair) for pair in pairs)
        ]
    return [
        {
            "name": f"Translator {folder.name}",
            "url": "",
            "author": folder.attribution,
            "license": folder.licence,
        }
        for folder in folders
    ]
