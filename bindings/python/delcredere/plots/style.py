"""Colours, fonts and numbers that all pictures share, those of the report too."""

from __future__ import annotations

from typing import Any

INK, SOFT, GRID = "#222b33", "#5d6974", "#dde3e8"
COVERED, RETAINED, UNCOVERED, LIMIT = "#1f6f8b", "#a9d3df", "#d9822b", INK

# Told apart with each of the usual colour deficiencies and in grey print: a test holds them to it.
ROLES = {"covered": COVERED, "retained": RETAINED, "uncovered": UNCOVERED, "limit": LIMIT, "level": "#5d6974",
         "down": UNCOVERED, "up": COVERED, "rest": "#b9c2c9"}
SEQUENCE = (UNCOVERED, "#6b3f87", "#f2c14e", "#8c2f1b", "#4d5a65", "#c9a9d8")
STYLE: Any = {"svg.fonttype": "none", "font.family": "sans-serif", "font.size": 10, "axes.edgecolor": GRID,
                         "axes.labelcolor": SOFT, "text.color": INK, "xtick.color": INK, "ytick.color": INK}
SIZES = ((1e9, "bn"), (1e6, "m"), (1e3, "k"))


def colour_of(role: str) -> str:
    """The colour of a role, or that of a place in the sequence."""
    return SEQUENCE[int(role) % len(SEQUENCE)] if role.isdecimal() else ROLES[role]


def short_money(value: float, _: object = None) -> str:
    """An amount in three digits: 1.25m."""
    for size, sign in SIZES:
        if abs(value) >= size * 0.9995:
            return f"{float(f'{value / size:.3g}'):g}{sign}"
    return f"{float(f'{value:.3g}'):g}"


def clipped(text: str, most: int = 44) -> str:
    """A label that fits; what matplotlib would read as a formula is text."""
    text = " ".join(text.split())
    return (text if len(text) <= most else text[: most - 1].rstrip() + "…").replace("$", r"\$")
