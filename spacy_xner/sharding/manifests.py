import re
from typing import Any, Dict, List, NamedTuple, Optional, Sequence

from ..errors import Errors
from .storage import Storage, get_digest, read_json, to_json
from .types import FORMAT, Failure, Part, RunSpec, Shard, Stage

ALL = "all"
"""What stands for the languages in the names of files that hold all of them."""
_DIGEST_LENGTH = 64
# Languages that can be part of a name as they are.
_LANG = re.compile(r"[a-z]{2,3}(-[a-z0-9]+)*")
_MAX_FAILURE_FIELDS = 4


class Manifest(NamedTuple):
    """What is said of a written shard of one stage.

    stage (str): One of `STAGES`.
    key (str): Hash of all that decides about the content.
    data (str): Hash of the file with the content.
    size (int): Its length in bytes.
    docs (int): Number of texts.
    failures (List[Failure]): Texts that failed until then.
    counts (Dict[str, Any]): What was counted.
    """

    stage: str
    key: str
    data: str
    size: int
    docs: int
    failures: List[Failure]
    counts: Dict[str, Any]


def get_input(stage: Stage, shard: Shard) -> str:
    """Get the hash of what a stage reads, which names its files.

    stage (Stage): The stage.
    shard (Shard): The shard.
    RETURNS (str): The hash in hexadecimal.
    """
    return shard.items if stage.whole else shard.texts


def get_settings(spec: RunSpec, number: int) -> Dict[str, Any]:
    """Get all settings that decide about the result of a stage.

    spec (RunSpec): The run.
    number (int): Number of the stage.
    RETURNS (Dict[str, Any]): Those of the stage and of the stages before it, by stage.
    """
    return {stage.name: stage.settings for stage in spec.stages[: number + 1]}


def get_key(spec: RunSpec, number: int, shard: Shard, part: Part) -> str:
    """Hash all that decides about the result of a stage for a shard.

    spec (RunSpec): The run.
    number (int): Number of the stage.
    shard (Shard): The shard.
    part (Part): The languages.
    RETURNS (str): The hash in hexadecimal.
    """
    stage = spec.stages[number]
    data = {
        "format": FORMAT,
        "input": get_input(stage, shard),
        "langs": [*part],
        "settings": get_settings(spec, number),
        "versions": spec.versions,
    }
    return get_digest(to_json(data))


def get_tag(spec: RunSpec, part: Part) -> str:
    """Get what stands for languages in the names of files.

    spec (RunSpec): The run.
    part (Part): The languages.
    RETURNS (str): The language; "all" where they are kept together.
    """
    if not spec.apart:
        return ALL
    (lang,) = part
    if _LANG.fullmatch(lang) and lang != ALL:
        return lang
    # such as a code in capitals, which not all file systems tell from small letters
    plain = re.sub("[^a-z0-9]+", "-", lang.lower())
    return f"{plain}-{get_digest(lang.encode('utf8'))[:8]}"


def get_names(spec: RunSpec, stage: Stage, shard: Shard, part: Part) -> Sequence[str]:
    """Get the names of the two files of a shard.

    spec (RunSpec): The run.
    stage (Stage): The stage.
    shard (Shard): The shard.
    part (Part): The languages.
    RETURNS (Sequence[str]): Names of the manifest and of the content.
    """
    name = f"{stage.name}/{get_input(stage, shard)}-{get_tag(spec, part)}"
    return f"{name}.json", f"{name}.shard"


def write_shard(
    storage: Storage,
    spec: RunSpec,
    number: int,
    shard: Shard,
    part: Part,
    data: bytes,
    *,
    failures: Sequence[Failure],
    counts: Dict[str, Any],
) -> None:
    """Write what a stage made of a shard: the content, then the manifest.

    storage (Storage): Folder of the run.
    spec (RunSpec): The run.
    number (int): Number of the stage.
    shard (Shard): The shard.
    part (Part): The languages.
    data (bytes): The content.
    failures (Sequence[Failure]): Texts that failed until then.
    counts (Dict[str, Any]): What was counted.
    RAISES (OSError): If it can't be written.
    """
    stage = spec.stages[number]
    manifest_name, data_name = get_names(spec, stage, shard, part)
    storage.write(data_name, data)
    manifest = {
        "format": FORMAT,
        "stage": stage.name,
        "key": get_key(spec, number, shard, part),
        "input": get_input(stage, shard),
        "langs": [*part],
        "engine": spec.stages[0].settings["engine"],
        "settings": stage.settings,
        "versions": spec.versions,
        "docs": shard.docs,
        "failed": [_write_failure(failure) for failure in failures],
        "counts": counts,
        "bytes": len(data),
        "sha256": get_digest(data),
    }
    storage.write(manifest_name, to_json(manifest))


def _write_failure(failure: Failure) -> List[Any]:
    return [*failure] if failure.message else [*failure][:-1]


def read_manifest(
    storage: Storage, spec: RunSpec, number: int, shard: Shard, part: Part
) -> Optional[Manifest]:
    """Read the manifest of a shard.

    storage (Storage): Folder of the run.
    spec (RunSpec): The run.
    number (int): Number of the stage.
    shard (Shard): The shard.
    part (Part): The languages.
    RETURNS (Optional[Manifest]): The manifest; None if there is none, or one of other
        settings or another version.
    RAISES (ValueError): If it is damaged.
    """
    stage = spec.stages[number]
    name, _ = get_names(spec, stage, shard, part)
    try:
        value = read_json(storage, name)
    except ValueError:
        value = {}
    if value is None:
        return None
    manifest = _parse(value)
    if manifest is None:
        raise ValueError(
            Errors.E907.format(
                path=f"{storage.root}/{name}", reason="it is no manifest any more"
            )
        )
    fits = (
        manifest.stage == stage.name
        and manifest.docs == shard.docs
        and manifest.key == get_key(spec, number, shard, part)
    )
    return manifest if fits else None


def _parse(value: Dict[str, Any]) -> Optional[Manifest]:
    """Check the types of a manifest. None if one is wrong."""
    types = {
        "stage": str,
        "key": str,
        "sha256": str,
        "bytes": int,
        "docs": int,
        "failed": list,
        "counts": dict,
    }
    if any(not isinstance(value.get(name), type) for name, type in types.items()):
        return None
    if len(value["sha256"]) != _DIGEST_LENGTH or value["docs"] < 0:
        return None
    failures = []
    for row in value["failed"]:
        if not isinstance(row, list) or not 3 <= len(row) <= _MAX_FAILURE_FIELDS:
            return None
        item, *texts = row
        if not isinstance(item, int) or not 0 <= item < value["docs"]:
            return None
        if any(not isinstance(text, str) for text in texts):
            return None
        failures.append(Failure(item, *texts))
    return Manifest(
        stage=value["stage"],
        key=value["key"],
        data=value["sha256"],
        size=value["bytes"],
        docs=value["docs"],
        failures=failures,
        counts=value["counts"],
    )


def read_data(
    storage: Storage,
    spec: RunSpec,
    number: int,
    shard: Shard,
    part: Part,
    manifest: Manifest,
) -> bytes:
    """Read the content of a shard.

    storage (Storage): Folder of the run.
    spec (RunSpec): The run.
    number (int): Number of the stage.
    shard (Shard): The shard.
    part (Part): The languages.
    manifest (Manifest): Its manifest.
    RETURNS (bytes): The content.
    RAISES (ValueError): If it is not there, shorter, or has changed.
    """
    _, name = get_names(spec, spec.stages[number], shard, part)
    data = storage.read(name)
    path = f"{storage.root}/{name}"
    if data is None:
        raise ValueError(Errors.E907.format(path=path, reason="the file is gone"))
    if len(data) != manifest.size:
        reason = f"it has {len(data)} bytes instead of {manifest.size}"
        raise ValueError(Errors.E907.format(path=path, reason=reason))
    if get_digest(data) != manifest.data:
        reason = "its bytes are not those that were written"
        raise ValueError(Errors.E907.format(path=path, reason=reason))
    return data
