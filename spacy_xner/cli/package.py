import json
import re
import shutil
import subprocess
import sys
import tempfile
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Dict,
    Iterator,
    List,
    Optional,
    Sequence,
    Tuple,
)
from pathlib import Path

from wasabi import MESSAGES

from ._util import (
    Arg,
    Opt,
    OverwriteOpt,
    TracebackOpt,
    UserError,
    app,
    print_table,
    print_title,
    say,
    split_list,
    user_errors,
)

if TYPE_CHECKING:
    from spacy.language import Language

DISTRIBUTION = "spacy-xner"
BUILDS = ("wheel", "sdist", "none")
DOSE_CHECKER = "xner_dose_checker"
DOSE_LABELS = frozenset(("STRENGTH", "DOSAGE"))
SOURCE_FIELDS = ("name", "url", "author", "license")
# Registered functions that work only with an extra of this package installed.
EXTRAS = {
    "spacy-xner.SpacyTransformerEncoder.v1": "transformers",
    "spacy-xner.TransformersEncoder.v1": "transformers",
    "spacy-xner.TransformersTranslator.v1": "transformers",
}
# Aligners that make such an encoder themselves when none is given.
ENCODER_ALIGNERS = re.compile(
    r"spacy-xner\.(similarity|argmax|itermax|match|softmax|entmax)_aligner\.v\d+"
)
_OUTPUT_TAIL = 2000


@app.command("package", no_args_is_help=True)
def package_cli(
    input_dir: Annotated[
        Path, Arg(help="Folder of a trained pipeline, e.g. training/fr/model-best.")
    ],
    output_dir: Annotated[Path, Arg(help="Folder that gets the package.")],
    name: Annotated[
        Optional[str],
        Opt(
            "--name",
            "-n",
            help="Name without the language, e.g. medication for fr_medication.",
        ),
    ] = None,
    version: Annotated[
        Optional[str], Opt("--version", "-v", help="Version, e.g. 0.1.0.")
    ] = None,
    build: Annotated[
        str,
        Opt(
            "--build",
            "-b",
            help="What to build, separated by commas: wheel, sdist or none.",
        ),
    ] = "wheel",
    sources: Annotated[
        Optional[List[Path]],
        Opt(
            "--sources",
            help="JSON file with the sources and licences of corpora and translators: a list of objects with name, url, author, license, or any JSON with such a list under 'sources', e.g. a report of 'spacy xner transfer'. May be repeated.",
        ),
    ] = None,
    requirement: Annotated[
        Optional[List[str]],
        Opt(
            "--requirement",
            "-r",
            help="Package that the pipeline needs besides those found by itself, e.g. 'pandas>=2'. May be repeated.",
        ),
    ] = None,
    description: Annotated[
        Optional[str], Opt("--description", help="What the pipeline is for.")
    ] = None,
    license: Annotated[
        Optional[str], Opt("--license", help="Licence of the pipeline.")
    ] = None,
    dose_checker: Annotated[
        bool,
        Opt(
            "--dose-checker/--no-dose-checker",
            help="Let a pipeline that finds strengths or dosages warn of doses that deserve a second look.",
        ),
    ] = True,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Pack a pipeline so that it can be installed with pip.

    Does what 'spacy package' does, and writes into the package where its training
    data came from, under which licences, and which packages it really needs. A
    pipeline that finds strengths or dosages gets the component xner_dose_checker.
    Works without a network.

    Example: spacy xner package training/fr/model-best packages --name medication
    """
    with user_errors(traceback):
        result = package(
            input_dir,
            output_dir,
            name=name,
            version=version,
            build=split_list([build]),
            sources=sources,
            requirements=requirement,
            description=description,
            license=license,
            dose_checker=dose_checker,
            overwrite=overwrite,
        )
        print_package(result)


def package(
    input_dir: Path,
    output_dir: Path,
    *,
    name: Optional[str] = None,
    version: Optional[str] = None,
    build: Optional[List[str]] = None,
    sources: Optional[List[Path]] = None,
    requirements: Optional[List[str]] = None,
    description: Optional[str] = None,
    license: Optional[str] = None,
    dose_checker: bool = True,
    overwrite: bool = False,
) -> Dict[str, Any]:
    """Pack a pipeline with the sources, licences and packages it needs.

    The package appears complete or not at all.

    input_dir (Path): Folder of a pipeline.
    output_dir (Path): Folder that gets the package as "LANG_NAME-VERSION".
    name (Optional[str]): Name without the language, by default that of meta.json.
    version (Optional[str]): Version, by default that of meta.json.
    build (Optional[List[str]]): Some of "wheel" and "sdist"; by default "wheel".
    sources (Optional[List[Path]]): JSON files with sources.
    requirements (Optional[List[str]]): Packages needed besides those found.
    description (Optional[str]): What the pipeline is for.
    license (Optional[str]): Licence of the pipeline.
    dose_checker (bool): Add the component `xner_dose_checker` to a pipeline that finds
        strengths or dosages and has none.
    overwrite (bool): Replace a package of the same name and version.
    RETURNS (Dict[str, Any]): Folder, built files and meta of the package.
    RAISES (UserError): If the input is no pipeline, or the output is taken.
    """
    from spacy.cli.package import package as spacy_package
    from spacy.util import load_model

    input_dir, output_dir = Path(input_dir), Path(output_dir)
    builds = ["wheel"] if build is None else build
    for kind in builds:
        if kind not in BUILDS:
            raise UserError(f"Can't build '{kind}'. Use one of: {', '.join(BUILDS)}.")
    _check_input(input_dir)
    if name is not None and not name.isidentifier():
        raise UserError(
            f"The name '{name}' can't be used for a package. Use letters, digits and "
            "underscores only, e.g. medication."
        )
    nlp = load_model(input_dir)
    is_changed = dose_checker and add_dose_checker(nlp)
    meta = nlp.meta if is_changed else _read_meta(input_dir)
    for key, value in (
        ("name", name),
        ("version", version),
        ("description", description),
        ("license", license),
    ):
        if value is not None:
            meta[key] = value
    meta["sources"] = merge_sources(
        meta.get("sources") or [],
        [entry for path in sources or [] for entry in read_sources(Path(path))],
    )
    meta["requirements"] = merge_requirements(
        meta.get("requirements") or [],
        # Since 3.8 spaCy leaves itself out; a wheel must install into an empty
        # environment.
        [
            f"spacy{meta['spacy_version']}",
            *(requirements or []),
            *find_requirements(nlp, input_dir),
        ],
    )
    prefix = f"{meta['lang']}_"
    title = meta["name"] if meta["name"].startswith(prefix) else prefix + meta["name"]
    target = output_dir / f"{title}-{meta['version']}"
    _check_target(target, overwrite)
    with tempfile.TemporaryDirectory(dir=output_dir, prefix=".xner-") as temporary:
        folder = Path(temporary)
        if is_changed:
            # with the files that are no part of the pipeline, such as a README
            shutil.copytree(input_dir, folder / "pipeline")
            input_dir = folder / "pipeline"
            nlp.to_disk(input_dir)
        meta_path = folder / "meta.json"
        meta_path.write_text(json.dumps(meta, ensure_ascii=False), encoding="utf8")
        (folder / "package").mkdir()
        spacy_package(
            input_dir,
            folder / "package",
            meta_path=meta_path,
            name=name,
            version=version,
            create_sdist=False,
            create_wheel=False,
            silent=True,
        )
        built = next((folder / "package").iterdir())
        for kind in ("sdist", "wheel"):
            if kind in builds:
                _build(built, kind)
        target = output_dir / built.name
        _replace(built, target, folder)
    meta = _read_meta(target)
    files = sorted((target / "dist").glob("*")) if (target / "dist").is_dir() else []
    return {"folder": target, "files": files, "meta": meta}


def add_dose_checker(nlp: "Language") -> bool:
    """Let a pipeline warn of doses, if it finds any and has no component that does.

    nlp (Language): The pipeline, changed in place.
    RETURNS (bool): Whether the component was added.
    """
    labels = {label.upper() for labels in nlp.pipe_labels.values() for label in labels}
    factories = {meta.factory for meta in map(nlp.get_pipe_meta, nlp.component_names)}
    if not labels & DOSE_LABELS or DOSE_CHECKER in factories:
        return False
    nlp.add_pipe(DOSE_CHECKER)
    return True


def _read_meta(path: Path) -> Dict[str, Any]:
    return json.loads((path / "meta.json").read_text(encoding="utf8"))


def _check_input(path: Path) -> None:
    """Check that a folder holds a pipeline."""
    for file in ("config.cfg", "meta.json"):
        if not (path / file).is_file():
            found = "has no" if path.is_dir() else "is no folder with a"
            best = path / "model-best"
            hint = f" Did you mean '{best}'?" if best.is_dir() else ""
            raise UserError(
                f"'{path}' holds no pipeline: it {found} '{file}'. Name a folder that "
                f"'spacy train' or 'nlp.to_disk' wrote.{hint}"
            )


def _check_target(target: Path, overwrite: bool) -> None:
    """Check that the package may be written, and make the folder around it."""
    if target.exists() and not overwrite:
        raise UserError(
            f"The package '{target}' already exists. Choose another --version or "
            "--name, or replace it with --overwrite."
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise UserError(
            f"Can't make the folder '{target.parent}': {e.strerror}. Choose another "
            "place."
        ) from None


def _build(folder: Path, kind: str) -> None:
    """Build a wheel or an sdist with the packages that are installed here."""
    from importlib.util import find_spec

    if find_spec("build") is not None:
        call = [sys.executable, "-m", "build", ".", f"--{kind}", "--no-isolation"]
    else:
        command = "bdist_wheel" if kind == "wheel" else "sdist"
        call = [sys.executable, "setup.py", "-q", command]
    done = subprocess.run(call, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        output = (done.stdout + done.stderr).strip()[-_OUTPUT_TAIL:]
        raise UserError(
            f"Building the {kind} failed. It needs setuptools 70 or newer: pip install "
            f"-U build setuptools. The build said:\n\n{output}"
        )


def _replace(built: Path, target: Path, folder: Path) -> None:
    """Put a finished package in its place, in which an earlier one may stand."""
    old = folder / "old"
    if target.exists():
        target.replace(old)
    try:
        built.replace(target)
    except OSError:
        if old.exists():
            old.replace(target)
        raise


def read_sources(path: Path) -> List[Dict[str, str]]:
    """Read the sources of a pipeline from a JSON file.

    path (Path): A list of objects or names, or an object with such a list under
        "sources".
    RETURNS (List[Dict[str, str]]): Name, url, author and license of each source.
    RAISES (UserError): If the file is none of these.
    """
    expected = (
        'a list such as [{"name": "My corpus", "url": "", "author": "", "license": '
        '"CC BY 4.0"}], or an object with such a list under "sources"'
    )
    try:
        data = json.loads(path.read_text(encoding="utf8"))
    except FileNotFoundError:
        raise UserError(f"Can't find the sources '{path}'. Check the path.") from None
    except ValueError as e:
        raise UserError(f"'{path}' is no JSON ({e}). Expected {expected}.") from None
    if isinstance(data, dict):
        data = data.get("sources")
    if not isinstance(data, list):
        raise UserError(f"'{path}' holds no sources. Expected {expected}.")
    entries = []
    for item in data:
        entry = {"name": item} if isinstance(item, str) else item
        if not isinstance(entry, dict) or not entry.get("name"):
            raise UserError(f"'{path}': {item!r} is no source. Expected {expected}.")
        entry = {"license": entry.get("licence", ""), **entry}
        entries.append({field: str(entry.get(field, "")) for field in SOURCE_FIELDS})
    return entries


def merge_sources(known: List[Any], new: List[Dict[str, str]]) -> List[Dict[str, str]]:
    """Put sources beside those that a pipeline names already.

    known (List[Any]): Sources of meta.json: names or objects.
    new (List[Dict[str, str]]): Sources to add.
    RETURNS (List[Dict[str, str]]): All, each once.
    """
    merged: Dict[Tuple[str, ...], Dict[str, str]] = {}
    for item in [*known, *new]:
        given = {"name": item} if isinstance(item, str) else item
        entry = {field: str(given.get(field, "")) for field in SOURCE_FIELDS}
        merged.setdefault(tuple(entry.values()), entry)
    return list(merged.values())


def find_requirements(nlp: "Language", path: Path) -> List[str]:
    """Find the packages that a pipeline needs and that spaCy does not find.

    spaCy names the package of every registered function in a pipeline's config, but
    neither its extras nor what the pipelines need that run inside a component.

    nlp (Language): The pipeline.
    path (Path): Its folder.
    RETURNS (List[str]): Requirements.
    """
    from spacy.cli.package import get_third_party_dependencies
    from spacy.util import (
        get_minor_version_range,
        get_package_version,
        is_package,
        load_config,
        walk_dict,
    )

    found: List[str] = []
    configs = [nlp.config]
    # Pipelines that were saved inside a component
    for file in sorted(path.rglob("config.cfg")):
        if file.parent != path:
            config = load_config(file)
            if {"nlp", "components"} <= set(config):
                configs.append(config)
                found += get_third_party_dependencies(config)
    for component in nlp.config["components"].values():
        inner = component.get("pipeline")
        is_inside = component.get("include_pipeline", False)
        if isinstance(inner, str) and is_package(inner) and not is_inside:
            version = get_minor_version_range(get_package_version(inner) or "0.0.0")
            found.append(f"{inner.replace('_', '-')}{version}")
    extras = {
        extra
        for config in configs
        for keys, value in walk_dict(config["components"])
        if keys[-1].startswith("@")
        for extra in _find_extras(config["components"], keys[:-1], value)
    }
    if extras:
        from ..about import __version__

        names = ",".join(sorted(extras))
        found.append(f"{DISTRIBUTION}[{names}]{get_minor_version_range(__version__)}")
    return found


def _find_extras(
    components: Dict[str, Any], keys: Sequence[str], name: str
) -> List[str]:
    """Find the extras that a registered function needs with its settings."""
    if name in EXTRAS:
        return [EXTRAS[name]]
    if ENCODER_ALIGNERS.fullmatch(name):
        block = components
        for key in keys:
            block = block[key]
        if block.get("encoder") is None:
            return ["transformers"]
    return []


def merge_requirements(known: List[str], new: List[str]) -> List[str]:
    """Put requirements beside those that a pipeline names already.

    known (List[str]): Requirements of meta.json.
    new (List[str]): Requirements to add.
    RETURNS (List[str]): All, each once.
    """
    return list(dict.fromkeys([*known, *new]))


def print_package(result: Dict[str, Any]) -> None:
    """Print what a package holds.

    result (Dict[str, Any]): What `package` returned.
    """
    meta = result["meta"]
    rows = [
        ("Name", f"{meta['lang']}_{meta['name']}"),
        ("Version", meta["version"]),
        ("Components", ", ".join(meta.get("pipeline", [])) or "none"),
        ("Needs", ", ".join(_list_requirements(meta))),
        ("Licence", meta.get("license") or "not stated"),
    ]
    rows += [
        ("Source", " · ".join(filter(None, source.values())))
        for source in meta.get("sources") or []
    ]
    print_title("Package")
    print_table(rows, aligns=["l", "l"])
    say(MESSAGES.GOOD, f"Wrote {result['folder']}")
    for file in result["files"]:
        size = file.stat().st_size / 1e6
        say(MESSAGES.GOOD, f"Wrote {file} ({size:.1f} MB)")
        say(MESSAGES.INFO, f"Install it: pip install {file}")


def _list_requirements(meta: Dict[str, Any]) -> Iterator[str]:
    yield f"spacy{meta['spacy_version']}"
    yield from meta.get("requirements", [])
