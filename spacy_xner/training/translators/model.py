import math
from typing import Any, Dict, NamedTuple, Optional, Tuple
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

PAD, BOS, EOS, UNK = 1, 0, 2, 3


@dataclass(frozen=True)
class ModelConfig:
    """The shape of a translation model.

    vocab_size (int): Number of pieces, shared by both sides and the output layer.
    d_model (int): Width of the model.
    d_ff (int): Width of the feed-forward layers.
    heads (int): Attention heads of every layer.
    encoder_layers (int): Depth of the encoder.
    decoder_layers (int): Depth of the decoder; decoding cost grows with it.
    max_positions (int): Longest sequence, in pieces.
    dropout (float): Dropout rate in [0, 1).
    """

    vocab_size: int = 8000
    d_model: int = 256
    d_ff: int = 1024
    heads: int = 8
    encoder_layers: int = 6
    decoder_layers: int = 2
    max_positions: int = 512
    dropout: float = 0.1

    def to_dict(self) -> Dict[str, Any]:
        return asdict(self)


class Output(NamedTuple):
    """What the decoder gives for the non-padding target positions.

    logits (Tensor): (positions, vocab_size).
    alignment (Tensor): (batch, target, source) weights of the guided head.
    """

    logits: Tensor
    alignment: Tensor


def position_encodings(positions: int, dim: int) -> Tensor:
    """Sinusoidal position encodings, sines first, as M2M-100 has them.

    The first row belongs to the first token, so a checkpoint can be read as an
    M2M-100 model whose offset is two.

    positions (int): Number of rows.
    dim (int): Width, even.
    RETURNS (Tensor): (positions, dim).
    """
    half = dim // 2
    step = math.log(10000) / (half - 1)
    rates = torch.exp(torch.arange(half, dtype=torch.float) * -step)
    # M2M-100 counts positions from the padding index plus one.
    angles = (torch.arange(positions, dtype=torch.float) + PAD + 1)[:, None] * rates
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class Attention(nn.Module):
    """Multi-head attention with a fused projection of keys and values."""

    def __init__(self, dim: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.q = nn.Linear(dim, dim)
        self.kv = nn.Linear(dim, 2 * dim)
        self.out = nn.Linear(dim, dim)

    def split(self, x: Tensor) -> Tensor:
        batch, length, dim = x.shape
        return x.view(batch, length, self.heads, dim // self.heads).transpose(1, 2)

    def forward(
        self,
        x: Tensor,
        memory: Tensor,
        mask: Optional[Tensor] = None,
        causal: bool = False,
        need_weights: bool = False,
    ) -> Tuple[Tensor, Optional[Tensor]]:
        q = self.split(self.q(x))
        k, v = (self.split(part) for part in self.kv(memory).chunk(2, dim=-1))
        weights = None
        dropout = self.dropout if self.training else 0.0
        if need_weights:
            scores = (q @ k.transpose(-1, -2)).float() / math.sqrt(q.shape[-1])
            if mask is not None:
                scores = scores + mask
            probs = scores.softmax(dim=-1)
            weights = probs[:, 0]
            y = F.dropout(probs, dropout).to(v.dtype) @ v
        else:
            if mask is not None:
                mask = mask.to(q.dtype)
            y = F.scaled_dot_product_attention(
                q, k, v, attn_mask=mask, dropout_p=dropout, is_causal=causal
            )
        batch, _, length, _ = y.shape
        return self.out(y.transpose(1, 2).reshape(batch, length, -1)), weights


class Layer(nn.Module):
    """A pre-norm transformer layer, with cross-attention in the decoder."""

    def __init__(self, config: ModelConfig, *, cross: bool) -> None:
        super().__init__()
        dim, heads, dropout = config.d_model, config.heads, config.dropout
        self.dropout = dropout
        self.norm_self = nn.LayerNorm(dim)
        self.self_attention = Attention(dim, heads, dropout)
        self.cross = cross
        if cross:
            self.norm_cross = nn.LayerNorm(dim)
            self.cross_attention = Attention(dim, heads, dropout)
        self.norm_ffn = nn.LayerNorm(dim)
        self.ffn_in = nn.Linear(dim, config.d_ff)
        self.ffn_out = nn.Linear(config.d_ff, dim)

    def drop(self, x: Tensor) -> Tensor:
        return F.dropout(x, self.dropout, self.training)

    def forward(
        self,
        x: Tensor,
        *,
        mask: Optional[Tensor] = None,
        causal: bool = False,
        memory: Optional[Tensor] = None,
        memory_mask: Optional[Tensor] = None,
        need_weights: bool = False,
    ) -> Tuple[Tensor, Optional[Tensor]]:
        y = self.norm_self(x)
        x = x + self.drop(self.self_attention(y, y, mask, causal)[0])
        weights = None
        if self.cross and memory is not None:
            y, weights = self.cross_attention(
                self.norm_cross(x), memory, memory_mask, need_weights=need_weights
            )
            x = x + self.drop(y)
        y = self.ffn_out(self.drop(F.relu(self.ffn_in(self.norm_ffn(x)))))
        return x + self.drop(y), weights


class TranslationModel(nn.Module):
    """A small pre-norm transformer with tied embeddings and one guided head.

    The layout equals M2M-100 (pre-norm, ReLU, scaled tied embeddings, sinusoidal
    positions), so the weights can also be run by other toolkits. The first head of
    the last decoder layer's cross-attention is supervised with word links (Garg et
    al., 2019, "Jointly Learning to Align and Translate").
    """

    positions: Tensor

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        dim = config.d_model
        self.embeddings = nn.Embedding(config.vocab_size, dim, padding_idx=PAD)
        self.register_buffer(
            "positions", position_encodings(config.max_positions, dim), persistent=False
        )
        self.encoder = nn.ModuleList(
            Layer(config, cross=False) for _ in range(config.encoder_layers)
        )
        self.encoder_norm = nn.LayerNorm(dim)
        self.decoder = nn.ModuleList(
            Layer(config, cross=True) for _ in range(config.decoder_layers)
        )
        self.decoder_norm = nn.LayerNorm(dim)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        for name, parameter in self.named_parameters():
            if parameter.dim() > 1 and "embeddings" not in name:
                nn.init.xavier_uniform_(parameter)
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)
        nn.init.normal_(self.embeddings.weight, std=self.config.d_model**-0.5)
        with torch.no_grad():
            self.embeddings.weight[PAD].zero_()

    def embed(self, ids: Tensor) -> Tensor:
        x = self.embeddings(ids) * math.sqrt(self.config.d_model)
        x = x + self.positions[: ids.shape[1]]
        return F.dropout(x, self.config.dropout, self.training)

    def encode(self, source: Tensor) -> Tuple[Tensor, Tensor]:
        """Encode a padded batch.

        source (Tensor): Piece ids (batch, source).
        RETURNS (Tuple[Tensor, Tensor]): States (batch, source, d_model) and the
            additive padding mask (batch, 1, 1, source).
        """
        mask = torch.zeros(source.shape, device=source.device)
        mask = mask.masked_fill(source == PAD, -1e4)[:, None, None, :]
        x = self.embed(source)
        for layer in self.encoder:
            x, _ = layer(x, mask=mask)
        return self.encoder_norm(x), mask

    def decode(
        self, target: Tensor, memory: Tensor, mask: Tensor
    ) -> Tuple[Tensor, Tensor]:
        """Run the decoder with teacher forcing.

        target (Tensor): Piece ids (batch, target), starting with the start token.
        memory (Tensor): Encoder states.
        mask (Tensor): The encoder's padding mask.
        RETURNS (Tuple[Tensor, Tensor]): States (batch, target, d_model) and the
            guided head's weights (batch, target, source).
        """
        x = self.embed(target)
        weights = None
        last = len(self.decoder) - 1
        for i, layer in enumerate(self.decoder):
            x, weights = layer(
                x,
                causal=True,
                memory=memory,
                memory_mask=mask,
                need_weights=i == last,
            )
        assert weights is not None
        return self.decoder_norm(x), weights

    def forward(self, source: Tensor, target: Tensor, keep: Tensor) -> Output:
        """Score a batch of pairs.

        source (Tensor): Piece ids (batch, source).
        target (Tensor): Decoder input (batch, target).
        keep (Tensor): Flat indices of the target positions that count.
        RETURNS (Output): Logits of the kept positions, guided weights of all.
        """
        memory, mask = self.encode(source)
        x, weights = self.decode(target, memory, mask)
        x = x.reshape(-1, x.shape[-1]).index_select(0, keep)
        return Output(F.linear(x, self.embeddings.weight), weights)
