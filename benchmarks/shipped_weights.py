"""Read the weights of a shipped translator as a transformers model."""

import struct
from typing import Any, BinaryIO, Dict, List, Tuple
from pathlib import Path

import numpy
import srsly

_TYPES = {0: "float32", 1: "int8", 2: "int16", 3: "int32", 4: "float16"}


def read_variables(path: Path) -> Dict[str, numpy.ndarray]:
    """Read the variables of a CTranslate2 model file.

    path (Path): `model.bin`, binary version 6.
    RETURNS (Dict[str, numpy.ndarray]): Arrays by name; int8 weights are multiplied
        out with their scales.
    RAISES (ValueError): If the file has another version.
    """
    variables: Dict[str, numpy.ndarray] = {}
    with path.open("rb") as file_:
        version = _unpack(file_, "I")
        if version != 6:
            raise ValueError(f"{path} has binary version {version}, not 6")
        _string(file_)
        _unpack(file_, "I")
        for _ in range(_unpack(file_, "I")):
            name = _string(file_)
            shape = [_unpack(file_, "I") for _ in range(_unpack(file_, "B"))]
            kind = _TYPES[_unpack(file_, "B")]
            data = file_.read(_unpack(file_, "I"))
            variables[name] = numpy.frombuffer(data, kind).reshape(shape)
        aliases = [(_string(file_), _string(file_)) for _ in range(_unpack(file_, "I"))]
    for name, value in list(variables.items()):
        scale = variables.get(f"{name}_scale")
        if scale is not None:
            variables[name] = value.astype("float32") / scale.reshape(-1, 1)
    # not before: the scale of an array has no second name
    variables.update((alias, variables[name]) for alias, name in aliases)
    return variables


def _unpack(file_: BinaryIO, kind: str) -> int:
    return struct.unpack(kind, file_.read(struct.calcsize(kind)))[0]


def _string(file_: BinaryIO) -> str:
    length = _unpack(file_, "H")
    return file_.read(length)[:-1].decode("utf-8")


def read_transformers_model(folder: Path) -> Tuple[Any, List[str], Any]:
    """Make an M2M-100 model of transformers with the weights of a translator.

    folder (Path): Folder of a translator that ships with spacy-xner.
    RETURNS (Tuple[M2M100ForConditionalGeneration, List[str], SentencePieceProcessor]):
        The model in evaluation mode, its vocabulary and its tokenizer.
    """
    import sentencepiece
    import torch
    from transformers import M2M100Config, M2M100ForConditionalGeneration

    variables = read_variables(folder / "model.bin")
    pieces = srsly.read_json(folder / "shared_vocabulary.json")
    embeddings = variables["encoder/embeddings_0/weight"]
    layers = {
        side: len(
            {name.split("/")[1] for name in variables if "/self_attention/" in name}
            & {name.split("/")[1] for name in variables if name.startswith(side)}
        )
        for side in ("encoder", "decoder")
    }
    dim = embeddings.shape[1]
    config = M2M100Config(
        vocab_size=len(pieces),
        d_model=dim,
        encoder_layers=layers["encoder"],
        decoder_layers=layers["decoder"],
        encoder_attention_heads=int(variables["encoder/num_heads"]),
        decoder_attention_heads=int(variables["decoder/num_heads"]),
        encoder_ffn_dim=variables["encoder/layer_0/ffn/linear_0/weight"].shape[0],
        decoder_ffn_dim=variables["decoder/layer_0/ffn/linear_0/weight"].shape[0],
        scale_embedding=True,
        activation_function="relu",
        max_position_embeddings=512,
        bos_token_id=pieces.index("<s>"),
        pad_token_id=pieces.index("<pad>"),
        eos_token_id=pieces.index("</s>"),
        decoder_start_token_id=pieces.index("</s>"),
        forced_bos_token_id=None,
    )
    model = M2M100ForConditionalGeneration(config).eval()
    state = {"model.shared.weight": embeddings}
    for side, depth in layers.items():
        _linear(state, f"model.{side}.layer_norm", variables, f"{side}/layer_norm")
        for i in range(depth):
            _layer(state, f"model.{side}.layers.{i}", variables, f"{side}/layer_{i}")
    tensors = {
        name: torch.from_numpy(numpy.array(value, dtype="float32"))
        for name, value in state.items()
    }
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    # What the embeddings are tied to is not listed a second time.
    assert not unexpected, unexpected
    assert all("embed" in name or name == "lm_head.weight" for name in missing), missing
    model.tie_weights()
    processor = sentencepiece.SentencePieceProcessor(
        model_file=str(folder / "sentencepiece.model")
    )
    return model, pieces, processor


def _linear(
    state: Dict[str, Any], to: str, variables: Dict[str, Any], name: str
) -> None:
    if f"{name}/gamma" in variables:
        state[f"{to}.weight"] = variables[f"{name}/gamma"]
        state[f"{to}.bias"] = variables[f"{name}/beta"]
    else:
        state[f"{to}.weight"] = variables[f"{name}/weight"]
        state[f"{to}.bias"] = variables[f"{name}/bias"]


def _layer(
    state: Dict[str, Any], to: str, variables: Dict[str, Any], name: str
) -> None:
    def attention(there: str, here: str, *, is_self: bool) -> None:
        parts = []
        count = 2 if is_self else 3
        for index in range(count - 1):
            weight = variables[f"{here}/linear_{index}/weight"]
            bias = variables[f"{here}/linear_{index}/bias"]
            splits = (3 if is_self else 2) if weight.shape[0] != weight.shape[1] else 1
            parts += zip(numpy.split(weight, splits), numpy.split(bias, splits))
        for letter, (weight, bias) in zip("qkv", parts):
            state[f"{there}.{letter}_proj.weight"] = weight
            state[f"{there}.{letter}_proj.bias"] = bias
        _linear(state, f"{there}.out_proj", variables, f"{here}/linear_{count - 1}")

    attention(f"{to}.self_attn", f"{name}/self_attention", is_self=True)
    _linear(
        state,
        f"{to}.self_attn_layer_norm",
        variables,
        f"{name}/self_attention/layer_norm",
    )
    if f"{name}/attention/linear_0/weight" in variables:
        attention(f"{to}.encoder_attn", f"{name}/attention", is_self=False)
        _linear(
            state,
            f"{to}.encoder_attn_layer_norm",
            variables,
            f"{name}/attention/layer_norm",
        )
    _linear(state, f"{to}.fc1", variables, f"{name}/ffn/linear_0")
    _linear(state, f"{to}.fc2", variables, f"{name}/ffn/linear_1")
    _linear(state, f"{to}.final_layer_norm", variables, f"{name}/ffn/layer_norm")
