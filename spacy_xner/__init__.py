"""Cross-lingual named entity recognition inside spaCy.

Translate, align, project, train and package: English annotations in, pipelines
for other languages out.
"""

from .about import __version__

__all__ = ["__version__"]
