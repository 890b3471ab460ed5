"""Project one prescription with the shipped translators and make a picture of it."""

import os
import re
import shutil
import struct
import subprocess
import tempfile
import zlib
from typing import Dict, List, Optional, Sequence, Tuple
from html import escape
from pathlib import Path

import numpy
import spacy
import typer
from spacy.tokens import Doc
from wasabi import msg

from spacy_xner.visualization import render

TEXT = (
    "Take 2 capsules of amoxicillin 500 mg every 8 hours for 7 days. Give 10 mg of "
    "morphine every 4 hours as needed."
)
ENTITIES = [
    ("2", "DOSAGE"),
    ("capsules", "FORM"),
    ("amoxicillin", "DRUG"),
    ("500 mg", "STRENGTH"),
    ("every 8 hours", "FREQUENCY"),
    ("for 7 days", "DURATION"),
    ("10 mg", "DOSAGE"),
    ("morphine", "DRUG"),
    ("every 4 hours as needed", "FREQUENCY"),
]
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
)
BROWSER_VAR = "CHROME_PATH"
TIMEOUT = 120
PNG_START = b"\x89PNG\r\n\x1a\n"
# A window is never narrower than 500 pixels, but a frame can be.
_FRAME = """<!DOCTYPE html><meta charset="utf-8"><title>frame</title>
<iframe style="border: 0; width: {width}px; height: 800px" srcdoc="{html}"></iframe>
<script>addEventListener("load", function () {{ setTimeout(function () {{
  var inside = document.querySelector("iframe").contentDocument;
  inside.body.setAttribute("data-height", inside.body.offsetHeight);
  document.documentElement.replaceWith(
    document.importNode(inside.documentElement, true));
}}, 1000); }})</script>
"""


def make_doc(languages: Sequence[str]) -> Doc:
    """Translate the prescription and project its entities.

    languages (Sequence[str]): Target languages.
    RETURNS (Doc): The English Doc with its translations.
    """
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_translator", config={"target_langs": list(languages)})
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe("xner_projector")
    doc = nlp.make_doc(TEXT)
    spans = [doc.char_span(*entity) for entity in find_entities()]
    doc.ents = [span for span in spans if span is not None]
    doc.user_data["title"] = "A prescription"
    return nlp(doc)


def find_entities() -> List[Tuple[int, int, str]]:
    """Find the entities of the prescription, each after the one before.

    RETURNS (List[Tuple[int, int, str]]): First character, character after the last
        one, label.
    """
    found, position = [], 0
    for words, label in ENTITIES:
        start = TEXT.index(words, position)
        position = start + len(words)
        found.append((start, position, label))
    return found


def find_browser() -> Optional[str]:
    """Find a browser that can run without a screen.

    RETURNS (Optional[str]): Its path: the one in CHROME_PATH, or the first on the PATH.
    """
    given = os.environ.get(BROWSER_VAR)
    names = [given] if given else BROWSERS
    return next((path for path in map(shutil.which, names) if path), None)


def run_browser(browser: str, page: Path, *options: str) -> str:
    """Open a page in a browser without a screen.

    browser (str): Path of the browser.
    page (Path): An HTML file.
    *options (str): What to do with it: "--dump-dom", "--screenshot=FILE", ...
    RETURNS (str): What the browser prints.
    RAISES (RuntimeError): If the browser fails.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            browser,
            "--headless",
            "--disable-gpu",
            "--hide-scrollbars",
            "--disable-lcd-text",
            "--virtual-time-budget=5000",
            f"--user-data-dir={profile}",
            *options,
            page.absolute().as_uri(),
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            # Chromium's sandbox refuses to run as root, as in most containers.
            command.insert(1, "--no-sandbox")
        process = subprocess.run(
            command, capture_output=True, text=True, encoding="utf8", timeout=TIMEOUT
        )
    if process.returncode:
        raise RuntimeError(f"'{browser}' failed: {process.stderr[-500:].strip()}")
    return process.stdout


def get_dom(browser: str, html: str, *, width: int) -> str:
    """Lay out a page in a browser and run its scripts.

    browser (str): Path of the browser.
    html (str): The page.
    width (int): Width of the page in CSS pixels.
    RETURNS (str): The page as the browser has it then; `data-height` of its body is
        its height in CSS pixels.
    RAISES (RuntimeError): If the browser fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "frame.html"
        page.write_text(_FRAME.format(width=width, html=escape(html)), encoding="utf8")
        size = f"--window-size={width + 100},900"
        return run_browser(browser, page, "--dump-dom", size)


def take_picture(
    browser: str, page: Path, picture: Path, *, width: int, scale: float = 1.0
) -> None:
    """Make a PNG of a whole page.

    browser (str): Path of the browser.
    page (Path): An HTML file.
    picture (Path): PNG file to write.
    width (int): Width of the window in CSS pixels.
    scale (float): Pixels of the picture per CSS pixel.
    RAISES (RuntimeError): If the browser fails.
    """
    dom = get_dom(browser, page.read_text(encoding="utf8"), width=width)
    height = re.search(r'<body[^>]* data-height="(\d+)"', dom)
    if height is None:
        raise RuntimeError(f"'{browser}' did not lay out '{page}'")
    picture.parent.mkdir(parents=True, exist_ok=True)
    run_browser(
        browser,
        page,
        f"--screenshot={picture.absolute()}",
        f"--window-size={width},{height.group(1)}",
        f"--force-device-scale-factor={scale}",
    )
    if not picture.is_file():
        raise RuntimeError(f"'{browser}' wrote no picture")
    picture.write_bytes(shrink_png(picture.read_bytes()))


def shrink_png(data: bytes) -> bytes:
    """Reduce a PNG to 256 colours, which makes a picture of a page a third as large.

    data (bytes): A PNG with 8 bits per channel, RGB or RGBA, as Chromium writes it.
    RETURNS (bytes): A PNG with a palette, without transparency.
    Source: PNG Specification, filter types 0 to 4.
    """
    chunks: Dict[bytes, bytes] = {}
    position = len(PNG_START)
    while position < len(data):
        (size,) = struct.unpack_from(">I", data, position)
        kind = data[position + 4 : position + 8]
        chunk = data[position + 8 : position + 8 + size]
        chunks[kind] = chunks.get(kind, b"") + chunk
        position += size + 12
    width, height, depth, color = struct.unpack_from(">IIBB", chunks[b"IHDR"])
    if depth != 8 or color not in (2, 6):
        raise ValueError("Expected a PNG with 8 bits per channel, RGB or RGBA")
    step = 3 if color == 2 else 4
    lines = numpy.frombuffer(zlib.decompress(chunks[b"IDAT"]), dtype="uint8")
    lines = lines.reshape(height, 1 + step * width)
    # each line has a pixel of zeros before it, and a line of zeros above the first
    pixels = numpy.zeros((height + 1, width + 1, step), dtype="int64")
    for y, (kind, *_) in enumerate(lines[:, :1].tolist(), start=1):
        found = lines[y - 1, 1:].reshape(width, step)
        pixels[y, 1:] = _unfilter(kind, found, pixels[y - 1])
    colors = pixels[1:, 1:, :3].reshape(-1, 3)
    # colours that differ little count as one: the mean of those that occur
    _, kinds, counts = numpy.unique(
        (colors + 8) // 16, axis=0, return_inverse=True, return_counts=True
    )
    kinds = kinds.reshape(-1)
    sums = [numpy.bincount(kinds, weights=colors[:, c]) for c in range(3)]
    means = numpy.stack(sums, axis=1) / counts[:, None]
    chosen = numpy.argsort(-counts, kind="stable")[:256]
    palette = means[chosen]
    distances = ((means[:, None] - palette[None]) ** 2).sum(axis=-1)
    indices = distances.argmin(axis=1)[kinds].astype("uint8").reshape(height, width)
    packed = zlib.compress(b"".join(b"\0" + line.tobytes() for line in indices), 9)
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    table = numpy.rint(palette).astype("uint8").tobytes()
    parts = [(b"IHDR", header), (b"PLTE", table), (b"IDAT", packed), (b"IEND", b"")]
    return PNG_START + b"".join(
        struct.pack(">I", len(chunk))
        + kind
        + chunk
        + struct.pack(">I", zlib.crc32(kind + chunk))
        for kind, chunk in parts
    )


def _unfilter(kind: int, found: numpy.ndarray, above: numpy.ndarray) -> numpy.ndarray:
    """Undo the filter of a line; `above` is the line above with a pixel before it."""
    if kind == 0:
        return found
    if kind == 1:
        return numpy.cumsum(found, axis=0, dtype="int64") & 255
    if kind == 2:
        return (found + above[1:]) & 255
    line: List[List[int]] = []
    left = [0] * found.shape[1]
    ups, corners = above[1:].tolist(), above[:-1].tolist()
    for values, up, corner in zip(found.tolist(), ups, corners):
        if kind == 3:
            left = [(v + (a + b) // 2) & 255 for v, a, b in zip(values, left, up)]
        else:
            left = [
                (
                    v
                    + min(
                        (abs(b - c), 0, a),
                        (abs(a - c), 1, b),
                        (abs(a + b - 2 * c), 2, c),
                    )[2]
                )
                & 255
                for v, a, b, c in zip(values, left, up, corner)
            ]
        line.append(left)
    return numpy.asarray(line)


def main(
    html: Path = typer.Argument(..., help="HTML file to write"),
    picture: Optional[Path] = typer.Option(None, "--png", help="PNG file to write"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    width: int = typer.Option(1180, min=200, help="Width of the picture, CSS pixels"),
    scale: float = typer.Option(1.3, min=0.5, max=4, help="Sharpness of the picture"),
) -> None:
    page = render(make_doc(languages.split(",")), page=True, jupyter=False)
    html.parent.mkdir(parents=True, exist_ok=True)
    html.write_text(str(page), encoding="utf8")
    msg.good(f"Wrote {html}")
    if picture is None:
        return
    browser = find_browser()
    if browser is None:
        msg.fail(
            "No browser for the picture",
            f"Looked for {', '.join(BROWSERS)} on the PATH. Install Chromium, or name a "
            f"Chromium or Chrome with the environment variable {BROWSER_VAR}.",
            exits=1,
        )
    try:
        take_picture(str(browser), html, picture, width=width, scale=scale)
    except (RuntimeError, subprocess.TimeoutExpired) as e:
        msg.fail("The picture could not be made", str(e), exits=1)
    msg.good(f"Wrote {picture}")


if __name__ == "__main__":
    typer.run(main)
