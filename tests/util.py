"""Toy translators made on the spot: no downloads, no trained weights."""

import io
import json
import math
import re
from typing import Dict, List, Optional, Sequence, Tuple, Union
from pathlib import Path

import numpy
import pytest
import spacy
import srsly

from spacy_xner.translators.types import PieceTuple, SentenceTranslation

TOY_WORDS: Dict[str, Dict[str, str]] = {
    "fr": {
        "take": "prendre",
        "tablet": "comprimé",
        "tablets": "comprimés",
        "capsule": "gélule",
        "capsules": "gélules",
        "drops": "gouttes",
        "once daily": "une fois par jour",
        "twice daily": "deux fois par jour",
        "daily": "par jour",
        "in the morning": "le matin",
        "as needed": "si besoin",
        "for": "pendant",
        "days": "jours",
        "weeks": "semaines",
        "and": "et",
        "the": "le",
        "patient": "patient",
        "paracetamol": "paracétamol",
        "ibuprofen": "ibuprofène",
        "aspirin": "aspirine",
        "metoprolol": "métoprolol",
    },
    "de": {
        "take": "nehmen",
        "tablet": "Tablette",
        "tablets": "Tabletten",
        "capsule": "Kapsel",
        "capsules": "Kapseln",
        "drops": "Tropfen",
        "once daily": "einmal täglich",
        "twice daily": "zweimal täglich",
        "daily": "täglich",
        "in the morning": "morgens",
        "as needed": "bei Bedarf",
        "for": "für",
        "days": "Tage",
        "weeks": "Wochen",
        "and": "und",
        "the": "der",
        "patient": "Patient",
        "paracetamol": "Paracetamol",
        "ibuprofen": "Ibuprofen",
        "aspirin": "Aspirin",
        "metoprolol": "Metoprolol",
    },
}
SPECIAL_PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
TOY_PAIRS = [("en", "fr"), ("en", "de"), ("fr", "en"), ("de", "en")]
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_MAX_PHRASE = 4
# also after capitals were taken away
_FAIL = re.compile(r"\b(?:FAIL|Fail)\b")
_LOSE = re.compile(r"\b(?:LOSE|Lose)\b")


def _toy_table(source_lang: str, target_lang: str) -> Dict[str, str]:
    """Get the dictionary of a pair, keyed by lower-cased source phrase."""
    if source_lang == "en":
        return TOY_WORDS[target_lang]
    table: Dict[str, str] = {}
    for english, other in TOY_WORDS[source_lang].items():
        table.setdefault(other.lower(), english)
    return table


class ToyEngine:
    """Translate word by word with a small dictionary and copy everything else.

    A pure-Python `TranslatorEngine`: exact links, picklable, the same in every
    process. "FAIL" in a text raises ValueError, "LOSE" makes an empty translation.

    pairs (Optional[Sequence[Sequence[str]]]): Language pairs offered, among
        `TOY_PAIRS`.
    links (bool): Whether links are given.
    """

    def __init__(
        self,
        pairs: Optional[Sequence[Sequence[str]]] = None,
        *,
        links: bool = True,
    ):
        self.pairs: List[Tuple[str, str]] = [
            (pair[0], pair[1]) for pair in (TOY_PAIRS if pairs is None else pairs)
        ]
        self.links = links
        self.calls: List[int] = []

    @property
    def id(self) -> str:
        return f"toy-v1-{'links' if self.links else 'plain'}"

    def languages(self) -> List[Tuple[str, str]]:
        return list(self.pairs)

    def translate(
        self, texts: Sequence[str], *, source_lang: str, target_lang: str
    ) -> List[SentenceTranslation]:
        if (source_lang, target_lang) not in self.pairs:
            raise ValueError(f"toy engine: no pair {source_lang}-{target_lang}")
        table = _toy_table(source_lang, target_lang)
        self.calls.append(len(texts))
        return [self._translate_one(text, table) for text in texts]

    def _translate_one(self, text: str, table: Dict[str, str]) -> SentenceTranslation:
        if _FAIL.search(text):
            raise ValueError("toy engine: told to fail")
        if _LOSE.search(text):
            return SentenceTranslation("", score=-9.0)
        tokens = [m.span() for m in _TOKEN.finditer(text)]
        output = ""
        links: List[PieceTuple] = []
        i = 0
        while i < len(tokens):
            start = tokens[i][0]
            for width in range(2 * _MAX_PHRASE - 1, 0, -1):
                if len(tokens) < i + width:
                    continue
                end = tokens[i + width - 1][1]
                phrase = " ".join(text[start:end].lower().split())
                spaced = text[start].isspace() or text[end - 1].isspace()
                if width == 1 or (phrase in table and not spaced):
                    break
            piece = text[start:end]
            target = table.get(phrase, piece) if phrase else piece
            if piece[:1].isupper() and phrase in table:
                target = target[:1].upper() + target[1:]
            if not piece.isspace():
                links.append((start, end, len(output), len(output) + len(target), 0.9))
            output += target
            i += width
        return SentenceTranslation(
            output, score=-0.1, links=links if self.links else []
        )

    def score(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[float]:
        outputs = self.translate(
            sources, source_lang=source_lang, target_lang=target_lang
        )
        scores = []
        for output, target in zip(outputs, targets):
            expected = set(output.text.lower().split())
            words = target.lower().split()
            hits = sum(word in expected for word in words)
            scores.append(math.log((hits + 0.1) / (len(words) + 0.1)))
        return scores

    def align(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
        min_weight: Optional[float] = None,
    ) -> List[List[PieceTuple]]:
        outputs = self.translate(
            sources, source_lang=source_lang, target_lang=target_lang
        )
        all_links = []
        for output, target in zip(outputs, targets):
            links = []
            seen: Dict[str, int] = {}
            for src_start, src_end, tgt_start, tgt_end, prob in output.links:
                piece = output.text[tgt_start:tgt_end]
                at = target.find(piece, seen.get(piece, 0))
                if at >= 0:
                    seen[piece] = at + len(piece)
                    links.append((src_start, src_end, at, at + len(piece), prob))
            all_links.append(sorted(links, key=_by_target))
        return all_links

    def to_disk(self, path: Union[str, Path]) -> None:
        Path(path).mkdir(parents=True, exist_ok=True)
        srsly.write_json(
            Path(path) / "toy.json",
            {"pairs": [list(pair) for pair in self.pairs], "links": self.links},
        )

    def from_disk(self, path: Union[str, Path]) -> "ToyEngine":
        data = srsly.read_json(Path(path) / "toy.json")
        self.pairs = [(pair[0], pair[1]) for pair in data["pairs"]]
        self.links = data["links"]
        return self


def _by_target(link: PieceTuple) -> Tuple[int, int]:
    return link[2], link[3]


@spacy.registry.misc("spacy-xner-tests.ToyEngine.v1")
def build_toy_engine(
    pairs: Optional[List[List[str]]] = None, links: bool = True
) -> ToyEngine:
    """Build the toy engine from a config.

    pairs (Optional[List[List[str]]]): Language pairs offered.
    links (bool): Whether links are given.
    RETURNS (ToyEngine): The engine.
    """
    return ToyEngine(pairs, links=links)


def train_toy_sentencepiece(
    path: Path,
    words: Sequence[str],
    *,
    symbols: Sequence[str] = (),
) -> List[str]:
    """Train a tiny SentencePiece model that keeps the given words whole.

    path (Path): File to write.
    words (Sequence[str]): Words of the vocabulary; other text falls back to
        characters and bytes.
    symbols (Sequence[str]): Control symbols such as "<2fr>".
    RETURNS (List[str]): The pieces, by id.
    """
    import sentencepiece

    letters = (
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:()/-+%'"
    )
    sentences = [word for word in words for _ in range(8)]
    sentences += list(letters)
    buffer = io.BytesIO()
    merges = sum(len(word) + 1 for word in set(words))
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=buffer,
        model_type="bpe",
        vocab_size=3 + 256 + len(symbols) + len(letters) + 40 + merges,
        hard_vocab_limit=False,
        character_coverage=1.0,
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        add_dummy_prefix=True,
        control_symbols=list(symbols),
        num_threads=1,
        minloglevel=2,
        shuffle_input_sentence=False,
    )
    path.write_bytes(buffer.getvalue())
    processor = sentencepiece.SentencePieceProcessor(model_proto=buffer.getvalue())
    return [processor.id_to_piece(i) for i in range(processor.get_piece_size())]


def make_toy_translator_folder(
    path: Union[str, Path],
    pairs: Sequence[Sequence[str]] = (("en", "fr"),),
    *,
    name: str = "toy",
    max_length: int = 64,
    alignment: bool = True,
) -> Path:
    """Write a model folder whose CTranslate2 model really translates.

    The weights are set by hand: every target position attends to the source
    position with the same number, and the embedding of a source piece is the code
    of its translation. One-word entries of `TOY_WORDS` are translated when the
    folder offers one target language; every other piece is copied. Attention is
    the exact alignment.

    path (Union[str, Path]): Folder to write.
    pairs (Sequence[Sequence[str]]): Language pairs offered.
    name (str): Name of the translator.
    max_length (int): Longest source in pieces.
    alignment (bool): What `translator.json` says of the attention.
    RETURNS (Path): The folder.
    """
    from ctranslate2.specs import TransformerSpec

    path = Path(path)
    path.mkdir(parents=True, exist_ok=True)
    pairs = [(pair[0], pair[1]) for pair in pairs]
    targets = sorted({pair[1] for pair in pairs})
    table: Dict[str, str] = {}
    if len(pairs) == 1:
        for source, target in _toy_table(*pairs[0]).items():
            if " " not in source and " " not in target:
                table[source] = target
                table[source.capitalize()] = target[:1].upper() + target[1:]
    words = sorted({*table, *table.values()}) or ["take", "tablet"]
    prefixes = {lang: f"<2{lang}>" for lang in targets}
    pieces = train_toy_sentencepiece(
        path / "sentencepiece.model", words, symbols=sorted(prefixes.values())
    )
    ids = {piece: i for i, piece in enumerate(pieces)}
    n_positions, n_code, n_place = 2 * max_length + 40, 64, 64
    dim = n_code + n_place
    rng = numpy.random.RandomState(0)
    signs = numpy.asarray([-1.0, 1.0], dtype="float32")
    codes = rng.choice(signs, (len(pieces), n_code))
    places = rng.choice(signs, (n_positions + 1, n_place))
    encoder_codes = codes.copy()
    for source, target in table.items():
        if f"▁{source}" in ids and f"▁{target}" in ids:
            encoder_codes[ids[f"▁{source}"]] = codes[ids[f"▁{target}"]]

    def embed(code: numpy.ndarray) -> numpy.ndarray:
        table = numpy.zeros((len(pieces), dim), dtype="float32")
        table[:, :n_code] = code
        return table

    def positions(first: int) -> numpy.ndarray:
        table = numpy.zeros((n_positions, dim), dtype="float32")
        table[:, n_code:] = places[first : first + n_positions]
        return table

    def fill_norm(norm) -> None:
        norm.gamma = numpy.ones(dim, dtype="float32")
        norm.beta = numpy.zeros(dim, dtype="float32")

    def fill_linear(linear, weight: numpy.ndarray) -> None:
        linear.weight = weight.astype("float32")
        linear.bias = numpy.zeros(weight.shape[0], dtype="float32")

    keep_code, keep_place = numpy.zeros((dim, dim)), numpy.zeros((dim, dim))
    keep_code[:n_code, :n_code] = numpy.eye(n_code)
    keep_place[n_code:, n_code:] = numpy.eye(n_place)
    nothing = numpy.zeros((dim, dim))
    spec = TransformerSpec.from_config(1, 1, pre_norm=True)
    spec.encoder.scale_embeddings = False
    spec.decoder.scale_embeddings = False
    spec.encoder.embeddings[0].weight = embed(encoder_codes)
    spec.decoder.embeddings.weight = embed(codes)
    spec.encoder.position_encodings.encodings = positions(0)
    spec.decoder.position_encodings.encodings = positions(1)
    for stack in (spec.encoder, spec.decoder):
        fill_norm(stack.layer_norm)
        fill_norm(stack.layer[0].self_attention.layer_norm)
        fill_linear(
            stack.layer[0].self_attention.linear[0], numpy.zeros((3 * dim, dim))
        )
        fill_linear(stack.layer[0].self_attention.linear[1], nothing)
        fill_norm(stack.layer[0].ffn.layer_norm)
        fill_linear(stack.layer[0].ffn.linear_0, nothing)
        fill_linear(stack.layer[0].ffn.linear_1, nothing)
    cross = spec.decoder.layer[0].attention
    fill_norm(cross.layer_norm)
    fill_linear(cross.linear[0], 6.0 * keep_place)
    fill_linear(cross.linear[1], numpy.concatenate([keep_place, keep_code]))
    fill_linear(cross.linear[2], 20.0 * keep_code)
    fill_linear(spec.decoder.projection, embed(codes) * 0.12)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.validate()
    spec.optimize()
    spec.save(str(path))
    meta = {
        "version": 1,
        "name": name,
        "kind": "xner",
        "pairs": [list(pair) for pair in pairs],
        "source_prefix": {f"{s}-{t}": [prefixes[t]] for s, t in pairs},
        "source_suffix": ["</s>"],
        "target_prefix": {},
        "alignment": alignment,
        "max_length": max_length,
        "max_target_length": n_positions,
        "licence": "MIT",
        "attribution": "made on the spot",
    }
    (path / "translator.json").write_text(
        json.dumps(meta, indent=2, ensure_ascii=False), encoding="utf-8"
    )
    return path


def make_tiny_bert(
    path: Union[str, Path],
    pieces: Sequence[str],
    *,
    hidden: int = 16,
    layers: int = 1,
    heads: int = 2,
    max_positions: int = 512,
    max_length: int = 512,
    masked: bool = False,
):
    """Write a tiny BERT with random weights, always the same ones.

    path (Union[str, Path]): Folder to write.
    pieces (Sequence[str]): Its word pieces, beside the special ones.
    hidden (int): Width.
    layers (int): Number of layers.
    heads (int): Number of heads.
    max_positions (int): Positions of the model.
    max_length (int): Longest text that the tokenizer says it has.
    masked (bool): Whether it has the head of masked language modelling.
    RETURNS (transformers.PreTrainedModel): The model; saved again it takes the place.
    """
    torch, transformers = _import_transformers()
    path = Path(path)
    path.mkdir(parents=True, exist_ok=True)
    vocab = [*SPECIAL_PIECES, *pieces]
    (path / "vocab.txt").write_text("\n".join(vocab), encoding="utf-8")
    tokenizer = transformers.BertTokenizerFast(
        str(path / "vocab.txt"), model_max_length=max_length
    )
    tokenizer.save_pretrained(path)
    config = transformers.BertConfig(
        vocab_size=len(vocab),
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        intermediate_size=2 * hidden,
        max_position_embeddings=max_positions,
    )
    torch.manual_seed(0)
    build = transformers.BertForMaskedLM if masked else transformers.BertModel
    model = build(config)
    model.save_pretrained(path)
    return model


def make_tiny_distilbert(path: Union[str, Path], pieces: Sequence[str]) -> str:
    """Write a tiny DistilBERT with random weights, always the same ones.

    path (Union[str, Path]): Folder to write.
    pieces (Sequence[str]): Its word pieces, beside the special ones.
    RETURNS (str): The folder, as configs name it.
    """
    torch, transformers = _import_transformers()
    path = Path(path)
    path.mkdir(parents=True, exist_ok=True)
    vocab = [*SPECIAL_PIECES, *pieces]
    (path / "vocab.txt").write_text("\n".join(vocab), encoding="utf-8")
    tokenizer = transformers.DistilBertTokenizerFast(str(path / "vocab.txt"))
    tokenizer.save_pretrained(path)
    config = transformers.DistilBertConfig(
        vocab_size=len(vocab), dim=16, n_layers=1, n_heads=2, hidden_dim=32
    )
    torch.manual_seed(0)
    transformers.DistilBertModel(config).save_pretrained(path)
    return str(path)


def make_tiny_xlmr(
    path: Union[str, Path],
    texts: Sequence[str],
    *,
    hidden: int = 16,
    n_pieces: int = 40,
) -> str:
    """Write a tiny XLM-R with random weights, always the same ones.

    path (Union[str, Path]): Folder to write.
    texts (Sequence[str]): Texts whose word pieces it has.
    hidden (int): Width.
    n_pieces (int): Most word pieces.
    RETURNS (str): The folder, as configs name it.
    """
    torch, transformers = _import_transformers()
    import sentencepiece

    path = Path(path)
    path.mkdir(parents=True, exist_ok=True)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_prefix=str(path / "pieces"),
        vocab_size=n_pieces,
        hard_vocab_limit=False,
        num_threads=1,
        minloglevel=2,
    )
    tokenizer = transformers.XLMRobertaTokenizerFast(str(path / "pieces.model"))
    tokenizer.save_pretrained(path)
    config = transformers.XLMRobertaConfig(
        vocab_size=len(tokenizer),
        hidden_size=hidden,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=2 * hidden,
        max_position_embeddings=256,
    )
    torch.manual_seed(0)
    transformers.XLMRobertaModel(config).save_pretrained(path)
    return str(path)


def _import_transformers():
    """Import what tiny encoders need, or skip the test."""
    return pytest.importorskip("torch"), pytest.importorskip("transformers")
