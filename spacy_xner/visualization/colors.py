"""Colours of labels: those of displaCy, and what can be read on them."""

import re
from typing import Dict, NamedTuple, Optional, Tuple

DARK = "#111"
LIGHT = "#fff"
NEUTRAL = "#555"
# The contrast that WCAG 2.2 asks of text.
MIN_CONTRAST = 4.5
_HEX = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")

RGB = Tuple[float, float, float]


class Paint(NamedTuple):
    """The colours of a label, as CSS.

    fill (str): Background of the entity.
    line (str): Border and lines: the same hue, dark enough on white.
    text (str): Text on the background.
    """

    fill: str
    line: str
    text: str


def get_colors(colors: Optional[Dict[str, str]] = None) -> Tuple[Dict[str, str], str]:
    """Get displaCy's colours, with those that packages register for it.

    colors (Optional[Dict[str, str]]): Colours by label that replace or add to them.
    RETURNS (Tuple[Dict[str, str], str]): Colours by upper-case label, and the colour of
        all others.
    """
    from spacy.displacy.render import EntityRenderer

    renderer = EntityRenderer(options={"colors": dict(colors or {})})
    return renderer.colors, renderer.default_color


def mix_paint(color: str) -> Paint:
    """Choose the colours that go with a background.

    color (str): Any CSS background; the first hexadecimal colour in it counts.
    RETURNS (Paint): The colours; neutral ones if there is no hexadecimal colour.
    """
    found = _HEX.search(color)
    if found is None:
        return Paint(color, NEUTRAL, DARK)
    rgb = _parse(found.group(1))
    text = DARK if get_contrast(rgb, (0.07,) * 3) >= MIN_CONTRAST else LIGHT
    line = rgb
    while get_contrast(line, (1.0, 1.0, 1.0)) < MIN_CONTRAST:
        line = (line[0] * 0.95, line[1] * 0.95, line[2] * 0.95)
    return Paint(color, "#" + "".join(f"{round(255 * c):02x}" for c in line), text)


def get_contrast(one: RGB, other: RGB) -> float:
    """Get the contrast of two colours.

    one (Tuple[float, float, float]): Red, green, blue in [0, 1].
    other (Tuple[float, float, float]): The other colour.
    RETURNS (float): From 1 (the same) to 21 (black on white).
    Source: WCAG 2.2, contrast ratio and relative luminance.
    """
    light, dark = sorted((_get_luminance(one), _get_luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _parse(digits: str) -> RGB:
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    red, green, blue = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return red, green, blue


def _get_luminance(color: RGB) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
