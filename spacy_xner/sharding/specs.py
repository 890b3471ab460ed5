import hashlib
from typing import Any, Dict, List, Optional, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from spacy.language import Language

from .. import about
from .types import PROJECT, STAGES, TRANSLATE, RunSpec, Stage

TRANSLATOR, ALIGNER, PROJECTOR = "xner_translator", "xner_aligner", "xner_projector"
_FACTORIES = (TRANSLATOR, ALIGNER, PROJECTOR)
# Packages that decide what a text becomes.
_PACKAGES = ("spacy", "ctranslate2", "sentencepiece")
# Settings that change no result.
_HARMLESS = frozenset(("cache", "inter_threads", "intra_threads", "scorer"))
# Settings that may be paths: not the place counts, but what lies there.
_PATHS = ("model", "path", "pipeline", "lexicon", "encoder")
_CHUNK = 1 << 20


def make_spec(
    nlp: Language,
    root: str,
    *,
    langs: Sequence[str],
    until: str = PROJECT,
    keep_source: bool = True,
    batch_size: int = 64,
    debug_text: bool = False,
    code: Optional[Path] = None,
    gpu_id: int = -1,
) -> RunSpec:
    """Describe the run of a pipeline.

    nlp (Language): The pipeline, with the components of this package.
    root (str): Folder of the run.
    langs (Sequence[str]): Target languages.
    until (str): Last stage.
    keep_source (bool): Let translated Docs remember their source.
    batch_size (int): Texts that are translated together.
    debug_text (bool): Keep the texts of errors.
    code (Optional[Path]): Python file that workers import first.
    gpu_id (int): Number of the GPU, -1 for the CPU.
    RETURNS (RunSpec): The run.
    """
    names = _find_names(nlp)
    extra = any(
        nlp.get_pipe_meta(name).factory not in _FACTORIES for name in nlp.pipe_names
    )
    stages = []
    apart = not extra and can_work_apart(nlp)
    for name, components in zip(STAGES, split_components(nlp, names)):
        settings: Dict[str, Any] = {
            "components": {
                component: clean_settings(nlp.config["components"][component])
                for component in components
            }
        }
        # which languages there are stands in each manifest
        settings["components"].get(names[TRANSLATOR], {}).pop("target_langs", None)
        whole = extra or name == PROJECT
        if name == TRANSLATE:
            translator: Any = nlp.get_pipe(names[TRANSLATOR])
            settings["engine"] = get_engine_id(translator)
            if not apart:
                settings["langs"] = list(langs)
            settings["source_lang"] = nlp.lang
            settings["batch_size"] = batch_size
            # entities are marked in what is translated
            whole = whole or translator.cfg["markers"] is not None
        if name == PROJECT:
            settings["keep_source"] = keep_source
        stages.append(Stage(name, components, settings, whole))
        if name == until:
            break
    # What follows a stage that reads entities depends on them too.
    for number in range(1, len(stages)):
        whole = stages[number].whole or stages[number - 1].whole
        stages[number] = stages[number]._replace(whole=whole)
    component: Any = nlp.get_pipe(names[TRANSLATOR])
    return RunSpec(
        root=root,
        config=nlp.config.to_str(),
        stages=stages,
        langs=list(langs),
        translator=names[TRANSLATOR],
        attr=component.cfg["attr"],
        versions=get_versions(),
        apart=apart,
        whole_docs=extra,
        keep_source=keep_source,
        batch_size=batch_size,
        debug_text=debug_text,
        code=None if code is None else str(Path(code).absolute()),
        gpu_id=gpu_id,
    )


def can_work_apart(nlp: Language) -> bool:
    """Tell whether what becomes of a language has nothing to do with the others.

    nlp (Language): A pipeline with no other components than those of this package.
    RETURNS (bool): Whether it has nothing to do with them: there is one component of
        each kind, and none writes to the Doc itself.
    """
    components = [nlp.get_pipe(name) for name in nlp.pipe_names]
    factories = {nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}
    return len(factories) == len(components) and not any(
        getattr(component, "cfg", {}).get("direction") == "backward"
        for component in components
    )


def _find_names(nlp: Language) -> Dict[str, str]:
    """Get the name of the first component of each of our factories."""
    names: Dict[str, str] = {}
    for name in nlp.pipe_names:
        names.setdefault(nlp.get_pipe_meta(name).factory, name)
    return names


def split_components(nlp: Language, names: Dict[str, str]) -> List[List[str]]:
    """Split a pipeline into its stages.

    nlp (Language): The pipeline.
    names (Dict[str, str]): Name of the component by factory.
    RETURNS (List[List[str]]): Components of each of `STAGES`: a stage ends with the
        translator and with the aligner, and the last one with the pipeline.
    """
    order = list(nlp.pipe_names)
    first = order.index(names[TRANSLATOR]) + 1
    second = first
    if ALIGNER in names:
        second = max(first, order.index(names[ALIGNER]) + 1)
    return [order[:first], order[first:second], order[second:]]


def get_engine_id(component: Any) -> str:
    """Get the id of what translates, which changes whenever a translation could.

    component (Any): The translator component.
    RETURNS (str): Its own id, where it has one, else that of its engine.
    """
    return str(getattr(component, "engine_id", None) or component.engine.id)


def get_versions() -> Dict[str, str]:
    """Get the versions of the packages that decide what a text becomes.

    RETURNS (Dict[str, str]): Version by name, without those that are not there.
    """
    versions = {about.__title__: about.__version__}
    for name in _PACKAGES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            continue
    return versions


def clean_settings(value: Any, key: str = "") -> Any:
    """Leave out of settings what changes no result, and put hashes for paths.

    value (Any): A value of a config.
    key (str): Its name.
    RETURNS (Any): JSON data.
    """
    if isinstance(value, dict):
        return {
            str(name): clean_settings(item, str(name))
            for name, item in value.items()
            if name not in _HARMLESS
        }
    if isinstance(value, (list, tuple)):
        return [clean_settings(item, key) for item in value]
    if isinstance(value, str) and key.endswith(_PATHS):
        path = Path(value)
        if path.exists():
            return f"sha256:{hash_path(path)}"
    if value is None or isinstance(value, (str, int, float)):
        return value
    return repr(value)


def hash_path(path: Path) -> str:
    """Hash a file, or all files of a folder with their names.

    path (Path): File or folder.
    RETURNS (str): SHA-256 in hexadecimal.
    """
    digest = hashlib.sha256()
    files = [path]
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.is_file())
    for file in files:
        name = file.relative_to(path).as_posix()
        digest.update(f"{name}\0{file.stat().st_size}\0".encode())
        with file.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
    return digest.hexdigest()
