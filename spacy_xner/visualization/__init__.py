"""Show how the entities of a text were carried over to its translation."""

from .render import render

__all__ = ["render"]
