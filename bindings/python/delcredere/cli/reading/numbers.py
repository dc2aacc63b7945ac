"""Decimal text as ledgers write it: which separators a column uses is stated by the map, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from ..refusal import Unreadable, WrongInput

SPACES = "\u0020\u00a0\u202f"
GROUPED = re.compile(r"\d{1,3}(?:G\d{2,3})*G\d{3}")


@dataclass(frozen=True)
class NumberStyle:
    """How a column writes numbers: the decimal sign, the thousands sign ("" for none), and whether the sign of the
    number is to be turned round (a ledger that writes what customers owe as negative)."""

    decimal: str = "."
    thousands: str = ""
    negate: bool = False

    def __post_init__(self) -> None:
        if self.decimal not in (".", ","):
            raise ValueError("decimal must be \".\" or \",\"")
        if self.thousands not in ("", ".", ",", " ", "'") or self.thousands == self.decimal:
            raise ValueError("thousands must be \"\", \".\", \",\", \" \" or \"'\", and another sign than decimal")


def read_number(text: str, style: NumberStyle) -> Decimal:
    """The number that `text` writes in `style`. A sign may stand before or behind it; brackets mean minus."""
    body, minus = unsigned(text)
    whole, sign, fraction = body.partition(style.decimal)
    if style.thousands and has_thousands(whole, style.thousands):
        whole = without_thousands(whole, style.thousands)
    if not (whole.isascii() and whole.isdigit()) or (sign and not (fraction.isascii() and fraction.isdigit())):
        raise Unreadable(f"{text!r} is not a number with decimal sign {style.decimal!r}"
                         + (f" and thousands sign {style.thousands!r}" if style.thousands else ""),
                         "correct the value, or state `decimal` and `thousands` in the map")
    number = Decimal(f"{whole}.{fraction}" if sign else whole)
    return -number if minus != style.negate else number


def unsigned(text: str) -> tuple[str, bool]:
    body = text.strip()
    if body.startswith("(") and body.endswith(")"):
        return body[1:-1].strip(), True
    if body[:1] in ("-", "\u2212", "+"):
        return body[1:].strip(), body[0] != "+"
    if body[-1:] == "-":
        return body[:-1].strip(), True
    return body, False


def has_thousands(whole: str, thousands: str) -> bool:
    return any(sign in whole for sign in (SPACES if thousands == " " else thousands))


def without_thousands(whole: str, thousands: str) -> str:
    """The digits of a grouped number; text that is not grouped as numbers are comes back as it was."""
    for space in SPACES if thousands == " " else "":
        whole = whole.replace(space, " ")
    grouped = re.fullmatch(GROUPED.pattern.replace("G", re.escape(thousands)), whole)
    return whole.replace(thousands, "") if grouped else whole


def evident_decimal(text: str) -> str | None:
    """The decimal sign that a number shows beyond doubt; None where it could be either (1.234) or shows none."""
    body, _ = unsigned(text)
    points, commas = body.count("."), body.count(",")
    if points and commas:
        return "." if body.rfind(".") > body.rfind(",") else ","
    if points > 1:
        return ","
    if commas > 1:
        return "."
    for sign in ".,":
        if sign in body and not re.fullmatch(rf"[1-9]\d{{0,2}}{re.escape(sign)}\d{{3}}", body):
            return sign
    return None


def check_one_style(cells: Iterable[tuple[int, str]], style: NumberStyle, file: str, column: str) -> None:
    """Refuses a column whose numbers show another decimal sign than the one stated, or two different ones."""
    seen: dict[str, tuple[int, str]] = {}
    for line, text in cells:
        if "." not in text and "," not in text:
            continue
        try:
            sign = evident_decimal(text) if any(letter.isdigit() for letter in text) else None
        except IndexError:
            sign = None
        if sign and sign not in seen and not any(letter.isalpha() for letter in text):
            seen[sign] = (line, text)
    if len(seen) == 2:
        (point_line, point), (comma_line, comma) = seen["."], seen[","]
        raise WrongInput(
            f"numbers of two styles: {point!r} in line {point_line}, {comma!r} in line {comma_line}",
            file=file, line=max(point_line, comma_line), column=column,
            remedy="write the column in one style, and state it as `decimal` and `thousands` in the map")
    other = "," if style.decimal == "." else "."
    if other in seen:
        line, text = seen[other]
        raise WrongInput(
            f"{text!r} has decimal sign {other!r}, but {style.decimal!r} is stated or assumed", file=file, line=line,
            column=column, remedy=f"state decimal = \"{other}\" in the map")
