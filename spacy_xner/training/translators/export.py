import hashlib
import json
import os
import shutil
import tempfile
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple
from pathlib import Path

import numpy

from .card import write_card
from .model import ModelConfig, TranslationModel


def pieces_of(sentencepiece_model: Path) -> List[str]:
    """The vocabulary of a SentencePiece model in the order of its ids.

    sentencepiece_model (Path): The model file.
    RETURNS (List[str]): The pieces.
    """
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(
        model_file=str(sentencepiece_model)
    )
    return [processor.id_to_piece(i) for i in range(processor.get_piece_size())]


def build_spec(model: TranslationModel, pieces: Sequence[str]) -> Any:
    """Build the CTranslate2 specification that holds the weights.

    model (TranslationModel): The trained model.
    pieces (Sequence[str]): One piece for each row of the embeddings.
    RETURNS (ctranslate2.specs.TransformerSpec): Ready to be quantised and saved.
    """
    from ctranslate2.specs import common_spec, transformer_spec

    config: ModelConfig = model.config
    spec = transformer_spec.TransformerSpec.from_config(
        (config.encoder_layers, config.decoder_layers),
        config.heads,
        pre_norm=True,
        activation=common_spec.Activation.RELU,
        alignment_layer=-1,
        alignment_heads=1,
    )
    weights = {k: v.float().cpu().numpy() for k, v in model.state_dict().items()}
    embeddings = weights["embeddings.weight"]
    positions = model.positions.float().cpu().numpy()

    def linear(target: Any, name: str) -> None:
        target.weight = weights[f"{name}.weight"]
        target.bias = weights[f"{name}.bias"]

    def norm(target: Any, name: str) -> None:
        target.gamma = weights[f"{name}.weight"]
        target.beta = weights[f"{name}.bias"]

    def attention(target: Any, name: str, *, is_self: bool) -> None:
        q_w, q_b = weights[f"{name}.q.weight"], weights[f"{name}.q.bias"]
        kv_w, kv_b = weights[f"{name}.kv.weight"], weights[f"{name}.kv.bias"]
        if is_self:
            target.linear[0].weight = numpy.concatenate([q_w, kv_w])
            target.linear[0].bias = numpy.concatenate([q_b, kv_b])
        else:
            target.linear[0].weight, target.linear[0].bias = q_w, q_b
            target.linear[1].weight, target.linear[1].bias = kv_w, kv_b
        linear(target.linear[-1], f"{name}.out")

    def side(target: Any, name: str) -> None:
        target.scale_embeddings = config.d_model**0.5
        target.position_encodings.encodings = positions
        target_embeddings = target.embeddings
        if isinstance(target_embeddings, list):
            target_embeddings = target_embeddings[0]
        target_embeddings.weight = embeddings
        norm(target.layer_norm, f"{name}_norm")
        for i, layer in enumerate(target.layer):
            prefix = f"{name}.{i}"
            norm(layer.self_attention.layer_norm, f"{prefix}.norm_self")
            attention(layer.self_attention, f"{prefix}.self_attention", is_self=True)
            if name == "decoder":
                norm(layer.attention.layer_norm, f"{prefix}.norm_cross")
                attention(layer.attention, f"{prefix}.cross_attention", is_self=False)
            norm(layer.ffn.layer_norm, f"{prefix}.norm_ffn")
            linear(layer.ffn.linear_0, f"{prefix}.ffn_in")
            linear(layer.ffn.linear_1, f"{prefix}.ffn_out")

    side(spec.encoder, "encoder")
    side(spec.decoder, "decoder")
    spec.decoder.projection.weight = embeddings
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.config.unk_token = "<unk>"
    spec.config.bos_token = "<s>"
    spec.config.eos_token = "</s>"
    spec.config.decoder_start_token = "</s>"
    return spec


class DevText(NamedTuple):
    """Development text of one direction, as pieces.

    name (str): What the figure is called, e.g. `tatoeba.en-fr`.
    prefix (str): The piece that names the target language.
    sources (List[List[str]]): Source pieces.
    references (List[str]): Reference translations.
    """

    name: str
    prefix: str
    sources: List[List[str]]
    references: List[str]


def measure_chrf(
    model: TranslationModel,
    sentencepiece_model: Path,
    texts: Sequence[DevText],
    *,
    threads: int = 0,
) -> Dict[str, float]:
    """Translate development text greedily with the weights as they are.

    model (TranslationModel): The model.
    sentencepiece_model (Path): Its SentencePiece model.
    texts (Sequence[DevText]): The development text.
    threads (int): Threads to decode with; 0 leaves CTranslate2's choice.
    RETURNS (Dict[str, float]): chrF (Popović, WMT 2015) by name, in [0, 100].
    """
    import ctranslate2
    import sacrebleu
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(
        model_file=str(sentencepiece_model)
    )
    spec = build_spec(model, pieces_of(sentencepiece_model))
    spec.validate()
    spec.optimize(quantization="int8")
    found: Dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        spec.save(folder)
        translator = ctranslate2.Translator(folder, intra_threads=threads)
        for text in texts:
            results = translator.translate_batch(
                [[text.prefix, *pieces, "</s>"] for pieces in text.sources],
                beam_size=1,
                max_batch_size=2048,
                batch_type="tokens",
                max_decoding_length=model.config.max_positions - 8,
            )
            output = [processor.decode(result.hypotheses[0]) for result in results]
            score = sacrebleu.corpus_chrf(output, [text.references]).score
            found[f"chrf.{text.name}"] = round(score, 1)
    return found


def export_folder(
    model: TranslationModel,
    sentencepiece_model: Path,
    out: Path,
    *,
    name: str,
    pairs: Sequence[Tuple[str, str]],
    quantization: Optional[str] = "int8",
    repetition_penalty: float = 1.0,
    licence: str = "MIT",
    attribution: str = "",
    card: Optional[Dict[str, Any]] = None,
) -> Path:
    """Write a translator folder that the CTranslate2 engine reads.

    model (TranslationModel): The trained model.
    sentencepiece_model (Path): Its SentencePiece model.
    out (Path): The folder; replaced as a whole once the new one is complete.
    name (str): Name of the translator.
    pairs (Sequence[Tuple[str, str]]): Language pairs, source first.
    quantization (Optional[str]): CTranslate2 quantisation, None for float32.
    repetition_penalty (float): How the model is to be decoded where nothing else is
        asked for, above 0; 1 for no penalty.
    licence (str): Licence of the weights.
    attribution (str): Who must be named for the training data.
    card (Optional[Dict[str, Any]]): Facts for the model card, written as `card.json`
        and, for people, as `README.md`.
    RETURNS (Path): The folder.
    """
    spec = build_spec(model.eval(), pieces_of(sentencepiece_model))
    spec.validate()
    spec.optimize(quantization=quantization)
    out = Path(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    spec.save(str(part))
    shutil.copyfile(sentencepiece_model, part / "sentencepiece.model")
    facts: Dict[str, Any] = {
        "version": 1,
        "name": name,
        "kind": "xner",
        "pairs": [list(pair) for pair in pairs],
        "source_prefix": {f"{s}-{t}": [f"<2{t}>"] for s, t in pairs},
        "source_suffix": ["</s>"],
        "target_prefix": {f"{s}-{t}": [] for s, t in pairs},
        "alignment": True,
        "max_length": 256,
        "max_target_length": model.config.max_positions - 8,
        "repetition_penalty": repetition_penalty,
        "licence": licence,
        "attribution": attribution,
    }
    _write_json(part / "translator.json", facts)
    if card is not None:
        facts = {
            **{name: facts[name] for name in ("name", "pairs", "licence")},
            "attribution": attribution,
            "quantization": quantization,
            "parameters": sum(each.numel() for each in model.parameters()),
            **card,
            "sha256": {
                path.name: hashlib.sha256(path.read_bytes()).hexdigest()
                for path in sorted(part.iterdir())
            },
        }
        _write_json(part / "card.json", facts)
        (part / "README.md").write_text(write_card(facts), encoding="utf-8")
    part.chmod(0o755)
    if out.exists():
        shutil.rmtree(out)
    os.replace(part, out)
    return out


def _write_json(path: Path, data: Dict[str, Any]) -> None:
    text = json.dumps(data, indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
