"""Tiny Hugging Face translation models with random weights, made on the spot."""

import io
import json
from typing import Dict, List, Optional, Sequence
from pathlib import Path

SENTENCES = {
    "en": [
        "take one tablet in the morning",
        "the patient takes two tablets of paracetamol",
        "no pain since yesterday",
        "she drinks water every day for seven days",
    ],
    "fr": [
        "prendre un comprimé le matin",
        "le patient prend deux comprimés de paracétamol",
        "pas de douleur depuis hier",
        "elle boit de l'eau chaque jour pendant sept jours",
    ],
    "de": [
        "eine Tablette am Morgen nehmen",
        "der Patient nimmt zwei Tabletten Paracetamol",
        "keine Schmerzen seit gestern",
        "sie trinkt sieben Tage lang täglich Wasser",
    ],
}


def train_sentencepiece(
    path: Path, langs: Sequence[str], vocab_size: int = 90
) -> List[str]:
    """Train a tiny SentencePiece model as Marian and M2M-100 have them (NFKC)."""
    import sentencepiece

    buffer = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([s for lang in langs for s in SENTENCES[lang]] * 5),
        model_writer=buffer,
        vocab_size=vocab_size,
        hard_vocab_limit=False,
        character_coverage=1.0,
        num_threads=1,
        minloglevel=2,
    )
    path.write_bytes(buffer.getvalue())
    processor = sentencepiece.SentencePieceProcessor(model_proto=buffer.getvalue())
    pieces = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    return [piece for piece in pieces if piece not in ("<unk>", "<s>", "</s>")]


def _save_model(model, path: Path) -> None:
    """Write weights large enough that the tokens differ."""
    import torch

    torch.manual_seed(0)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.dim() > 1 and "embed_positions" not in name:
                parameter.normal_(0, 0.3)
        # As in trained models: Marian's decoder starts from this embedding.
        model.get_input_embeddings().weight[model.config.pad_token_id] = 0
    model.eval()
    model.save_pretrained(path)


def make_marian(
    path: Path,
    *,
    tokens: Sequence[str] = (),
    source_lang: Optional[str] = "en",
    target_lang: Optional[str] = "fr",
    vocab_without: Sequence[str] = (),
) -> Path:
    """Make a tiny Marian model with separate source and target SentencePiece.

    path (Path): Folder to write.
    tokens (Sequence[str]): Target language tokens such as ">>fra<<".
    source_lang (Optional[str]): What the tokenizer says.
    target_lang (Optional[str]): What the tokenizer says.
    vocab_without (Sequence[str]): Tokens to leave out of the vocabulary.
    RETURNS (Path): The folder.
    """
    from transformers import MarianConfig, MarianMTModel

    path.mkdir(parents=True)
    pieces = train_sentencepiece(path / "source.spm", ["en"])
    pieces += train_sentencepiece(path / "target.spm", ["fr", "de"], 140)
    names = ["</s>", "<unk>", *tokens, *dict.fromkeys(pieces), "<pad>"]
    names = [name for name in names if name not in vocab_without]
    vocab: Dict[str, int] = {name: i for i, name in enumerate(names)}
    (path / "vocab.json").write_text(json.dumps(vocab), encoding="utf8")
    settings = {
        "tokenizer_class": "MarianTokenizer",
        "source_lang": source_lang,
        "target_lang": target_lang,
        "separate_vocabs": False,
    }
    (path / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf8")
    pad = len(names) - 1
    config = MarianConfig(
        vocab_size=len(names),
        d_model=32,
        encoder_layers=2,
        decoder_layers=2,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=48,
        decoder_ffn_dim=48,
        max_position_embeddings=64,
        activation_function="swish",
        scale_embedding=True,
        static_position_embeddings=True,
        pad_token_id=pad,
        eos_token_id=vocab.get("</s>", 0),
        decoder_start_token_id=pad,
        forced_eos_token_id=vocab.get("</s>", 0),
        bad_words_ids=[[pad]],
        dropout=0.0,
    )
    _save_model(MarianMTModel(config), path)
    return path


def make_m2m100(path: Path) -> Path:
    """Make a tiny M2M-100 model with the raw tokenizer files only."""
    from transformers import M2M100Config, M2M100ForConditionalGeneration
    from transformers.models.m2m_100.tokenization_m2m_100 import (
        FAIRSEQ_LANGUAGE_CODES,
    )

    path.mkdir(parents=True)
    spm = path / "sentencepiece.bpe.model"
    pieces = train_sentencepiece(spm, ["en", "fr", "de"], 180)
    names = ["<s>", "<pad>", "</s>", "<unk>", *pieces]
    vocab = {name: i for i, name in enumerate(names)}
    (path / "vocab.json").write_text(json.dumps(vocab), encoding="utf8")
    settings = {"tokenizer_class": "M2M100Tokenizer"}
    (path / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf8")
    config = M2M100Config(
        vocab_size=len(names) + len(FAIRSEQ_LANGUAGE_CODES["m2m100"]) + 8,
        **_M2M_SIZES,
    )
    _save_model(M2M100ForConditionalGeneration(config), path)
    return path


def make_nllb(path: Path) -> Path:
    """Make a tiny NLLB model with the raw tokenizer files only."""
    from transformers import (
        M2M100Config,
        M2M100ForConditionalGeneration,
        NllbTokenizer,
    )

    path.mkdir(parents=True)
    spm = path / "sentencepiece.bpe.model"
    train_sentencepiece(spm, ["en", "fr", "de"], 180)
    tokenizer = NllbTokenizer(str(spm))
    tokenizer.save_pretrained(path)
    config = M2M100Config(vocab_size=len(tokenizer), **_M2M_SIZES)
    _save_model(M2M100ForConditionalGeneration(config), path)
    return path


_M2M_SIZES = {
    "d_model": 32,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 4,
    "encoder_ffn_dim": 48,
    "decoder_ffn_dim": 48,
    "max_position_embeddings": 64,
    "bos_token_id": 0,
    "pad_token_id": 1,
    "eos_token_id": 2,
    "decoder_start_token_id": 2,
    "dropout": 0.0,
}
