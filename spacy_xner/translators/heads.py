"""Choose the attention head that gives the word links of a converted model.

CTranslate2 returns the mean attention of the first `alignment_heads` heads of the
decoder layer `alignment_layer`, and only that. The order of the heads inside a layer
means nothing to the model's output, so any one head can be put first: its rows of the
query, key and value projections and its columns of the output projection are moved.
"""

import os
import shutil
import struct
import tempfile
from typing import BinaryIO, Dict, Iterator, List, Tuple
from dataclasses import dataclass, replace
from pathlib import Path

import numpy
from numpy import ndarray

from ..errors import Errors
from .folder import TranslatorFolder, move_into_place, read_folder, write_meta

Head = Tuple[int, int]
"""Decoder layer and head of its cross-attention, counted from 0."""

MODEL_FILE = "model.bin"
_VERSION = 6
# Types by their number in the file; halves are moved about as plain 16 bits.
_TYPES = ("float32", "int8", "int16", "int32", "uint16", "uint16")


@dataclass
class ModelFile:
    """The contents of CTranslate2's `model.bin`.

    name (str): Name of the model specification.
    revision (int): Its revision.
    variables (Dict[str, Tuple[int, ndarray]]): Number of the type, and values, of
        each variable; names that stand for the same variable share the array.
    """

    name: str
    revision: int
    variables: Dict[str, Tuple[int, ndarray]]


def read_model(path: Path) -> ModelFile:
    """Read `model.bin`.

    path (Path): The file.
    RETURNS (ModelFile): Its contents.
    RAISES (ValueError): If it is damaged or of another version.
    """
    try:
        with path.open("rb") as file:
            return _read(file)
    except (struct.error, ValueError, IndexError, KeyError) as err:
        raise ValueError(Errors.E131.format(path=path, error=err)) from err


def _read(file: BinaryIO) -> ModelFile:
    """Read an open `model.bin`."""
    (version,) = _unpack("I", file)
    if version != _VERSION:
        raise ValueError(f"its format has the version {version}, not {_VERSION}")
    name = _read_string(file)
    (revision,) = _unpack("I", file)
    variables: Dict[str, Tuple[int, ndarray]] = {}
    for _ in range(_unpack("I", file)[0]):
        key = _read_string(file)
        shape = _unpack(f"{_unpack('B', file)[0]}I", file)
        kind, size = _unpack("B", file)[0], _unpack("I", file)[0]
        values = numpy.frombuffer(file.read(size), dtype=_TYPES[kind])
        variables[key] = (kind, values.reshape(shape))
    for _ in range(_unpack("I", file)[0]):
        key = _read_string(file)
        variables[key] = variables[_read_string(file)]
    return ModelFile(name, revision, variables)


def _unpack(code: str, file: BinaryIO) -> Tuple[int, ...]:
    return struct.unpack(f"<{code}", file.read(struct.calcsize(f"<{code}")))


def _read_string(file: BinaryIO) -> str:
    return file.read(_unpack("H", file)[0]).decode("utf-8").rstrip("\0")


def write_model(path: Path, model: ModelFile) -> None:
    """Write `model.bin`, complete or not at all.

    path (Path): The file; replaced if it exists.
    model (ModelFile): What to write.
    """
    first: Dict[int, str] = {}
    aliases: List[Tuple[str, str]] = []
    for key, (_, values) in sorted(model.variables.items()):
        if first.setdefault(id(values), key) != key:
            aliases.append((key, first[id(values)]))
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(struct.pack("<I", _VERSION))
        _write_string(file, model.name)
        file.write(struct.pack("<II", model.revision, len(first)))
        for key in sorted(first.values()):
            kind, values = model.variables[key]
            _write_string(file, key)
            file.write(struct.pack(f"<B{values.ndim}I", values.ndim, *values.shape))
            file.write(struct.pack("<BI", kind, values.nbytes))
            file.write(numpy.ascontiguousarray(values).tobytes())
        file.write(struct.pack("<I", len(aliases)))
        for pair in aliases:
            for key in pair:
                _write_string(file, key)
    os.replace(part, path)


def _write_string(file: BinaryIO, text: str) -> None:
    data = text.encode("utf-8")
    file.write(struct.pack("<H", len(data) + 1) + data + b"\0")


def set_alignment_head(path: Path, head: Head) -> TranslatorFolder:
    """Make a converted model return the attention of one head.

    path (Path): Folder of the model; changed in place.
    head (Head): Layer and head, as numbered before the conversion.
    RETURNS (TranslatorFolder): The folder, with `alignment` and `alignment_head` set.
    RAISES (ValueError): If there is no such head.
    """
    folder = read_folder(path)
    model = read_original(folder)
    choose_head(model, head, name=folder.name)
    write_model(path / MODEL_FILE, model)
    folder = replace(folder, alignment=True, alignment_head=head)
    write_meta(folder)
    return folder


def replace_alignment_head(path: Path, head: Head) -> TranslatorFolder:
    """Make a converted model return the attention of one head, or leave it as it is.

    path (Path): Folder of the model; a changed copy takes its place.
    head (Head): Layer and head, as numbered before the conversion.
    RETURNS (TranslatorFolder): The folder.
    RAISES (ValueError): If there is no such head, or the folder can't be written.
    """
    path = path.resolve()
    try:
        scratch = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    except OSError as err:
        raise ValueError(Errors.E127.format(path=path, error=err)) from err
    try:
        shutil.copytree(path, scratch / "model")
        set_alignment_head(scratch / "model", head)
        move_into_place(scratch / "model", path, scratch / "old")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return read_folder(path)


def read_original(folder: TranslatorFolder) -> ModelFile:
    """Read a model with its heads in the order they had before the conversion.

    folder (TranslatorFolder): The folder of the model.
    RETURNS (ModelFile): The model.
    """
    model = read_model(folder.path / MODEL_FILE)
    if folder.alignment_head is not None:
        swap_heads(model, folder.alignment_head)
    return model


def write_variants(
    folder: TranslatorFolder, scratch: Path
) -> Iterator[Tuple[Head, Path]]:
    """Write the model again and again, each time with the attention of another head.

    folder (TranslatorFolder): The folder of the model.
    scratch (Path): Folder for the copies, each deleted before the next is written.
    RETURNS (Iterator[Tuple[Head, Path]]): Each head, and the folder of the model that
        returns its attention.
    """
    original = read_original(folder)
    for head in list_heads(original):
        model = replace(original, variables=dict(original.variables))
        choose_head(model, head, name=folder.name)
        path = scratch / f"{head[0]}-{head[1]}"
        shutil.copytree(folder.path, path, ignore=_leave_out_model)
        write_model(path / MODEL_FILE, model)
        write_meta(replace(folder, path=path, alignment=True, alignment_head=head))
        yield head, path
        shutil.rmtree(path)


def _leave_out_model(folder: str, names: List[str]) -> List[str]:
    return [name for name in names if name == MODEL_FILE]


def list_heads(model: ModelFile) -> List[Head]:
    """List the heads of the decoder's cross-attention.

    model (ModelFile): The model.
    RETURNS (List[Head]): The heads, layer by layer.
    """
    layers, heads = count_heads(model)
    return [(layer, head) for layer in range(layers) for head in range(heads)]


def choose_head(model: ModelFile, head: Head, *, name: str) -> None:
    """Put a head first and make its layer the one whose attention is returned.

    model (ModelFile): The model with its heads in their first order; changed in place.
    head (Head): Layer and head.
    name (str): Name of the model, for the error text.
    RAISES (ValueError): If there is no such head.
    """
    check_head(head, count_heads(model), name=name)
    swap_heads(model, head)
    for key, value in (("alignment_layer", head[0]), ("alignment_heads", 1)):
        model.variables[f"decoder/{key}"] = (
            _TYPES.index("int16"),
            numpy.asarray(value, dtype="int16"),
        )


def check_head(head: Head, shape: Tuple[int, int], *, name: str) -> None:
    """Check that a model has a head.

    head (Head): Layer and head.
    shape (Tuple[int, int]): Number of layers, number of heads of each.
    name (str): Name of the model, for the error text.
    RAISES (ValueError): If it has not.
    """
    if not (0 <= head[0] < shape[0] and 0 <= head[1] < shape[1]):
        raise ValueError(
            Errors.E132.format(
                name=name,
                layer=head[0],
                head=head[1],
                last_layer=shape[0] - 1,
                last_head=shape[1] - 1,
            )
        )


def count_heads(model: ModelFile) -> Tuple[int, int]:
    """Count the layers of the decoder and the heads of each.

    model (ModelFile): The model.
    RETURNS (Tuple[int, int]): Both, > 0.
    """
    layers = 0
    while f"decoder/layer_{layers}/attention/linear_0/weight" in model.variables:
        layers += 1
    return layers, int(model.variables["decoder/num_heads"][1])


def swap_heads(model: ModelFile, head: Head) -> None:
    """Swap a head of the cross-attention with the first one of its layer.

    The output of the model stays the same. Doing it twice undoes it.

    model (ModelFile): The model; changed in place.
    head (Head): Layer and head.
    """
    _, n_heads = count_heads(model)
    order = numpy.arange(n_heads)
    order[[0, head[1]]] = order[[head[1], 0]]
    scope = f"decoder/layer_{head[0]}/attention"
    for linear in ("linear_0", "linear_1"):
        for name in ("weight", "weight_scale", "weight_zero", "bias"):
            _permute(model, f"{scope}/{linear}/{name}", order, axis=0)
    _permute(model, f"{scope}/linear_2/weight", order, axis=1)


def _permute(model: ModelFile, name: str, order: ndarray, *, axis: int) -> None:
    """Put the parts of a variable that belong to the heads in another order."""
    if name not in model.variables:
        return
    kind, values = model.variables[name]
    if values.ndim == 0:
        return  # one scale for the whole matrix
    # Keys and values stand one below the other in one matrix.
    width = model.variables[name.rsplit("/", 2)[0] + "/linear_2/weight"][1].shape[1]
    parts = numpy.split(values, max(1, values.shape[axis] // width), axis=axis)
    moved = []
    for part in parts:
        heads = numpy.split(part, len(order), axis=axis)
        moved += [heads[i] for i in order]
    model.variables[name] = (kind, numpy.concatenate(moved, axis=axis))
