from .span_classifier import build_projection_head, build_span_classifier
from .token_tagger import build_token_tagger

__all__ = ["build_projection_head", "build_span_classifier", "build_token_tagger"]
