from .brat import read_brat, write_brat
from .conll import read_conll, write_conll
from .docbin import DocBinWriter, read_docbin, read_docbin_records, write_docbin
from .formats import FORMATS, detect_format, read_docs, read_records, write_records
from .jsonl import read_jsonl, write_jsonl
from .mednerf import read_mednerf, write_mednerf
from .panx import read_panx, write_panx
from .records import (
    LABEL_MAPS,
    Record,
    doc_to_record,
    record_to_doc,
    records_to_docs,
    resolve_label_map,
)

__all__ = [
    "FORMATS",
    "LABEL_MAPS",
    "DocBinWriter",
    "Record",
    "detect_format",
    "doc_to_record",
    "read_brat",
    "read_conll",
    "read_docbin",
    "read_docbin_records",
    "read_docs",
    "read_jsonl",
    "read_mednerf",
    "read_panx",
    "read_records",
    "record_to_doc",
    "records_to_docs",
    "resolve_label_map",
    "write_brat",
    "write_conll",
    "write_docbin",
    "write_jsonl",
    "write_mednerf",
    "write_panx",
    "write_records",
]
