__title__ = "spacy-xner"
__version__ = "0.1.0"
__summary__ = (
    "Cross-lingual named entity recognition by translation and projection in spaCy"
)
