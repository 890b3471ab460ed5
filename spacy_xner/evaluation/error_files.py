import json
from typing import Union
from pathlib import Path

from ..corpora.files import atomic_text
from .error_page import make_error_page
from .evaluate import EvaluationResult
from .report import error_table, markdown_table


def write_errors(
    result: EvaluationResult, path: Union[str, Path], *, title: str = "Errors"
) -> None:
    """Write every entity that was missed, found by mistake or found wrongly.

    The file holds passages of the texts, a page for the browser whole texts.

    result (EvaluationResult): The result of an evaluation.
    path (Union[str, Path]): File to write: a page (.html), a table in Markdown (.md),
        or one JSON object a line with the fields of `EntityError`.
    title (str): Title of the page.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    with atomic_text(path) as file:
        if suffix == ".html":
            file.write(make_error_page(result, title=title))
        elif suffix == ".md":
            file.write(f"{markdown_table(*error_table(result))}\n")
        else:
            for error in result.to_dict()["errors"]:
                file.write(f"{json.dumps(error, ensure_ascii=False)}\n")
