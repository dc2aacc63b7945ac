"""One cell of text as the value that its column holds."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Any

from ..._registry import ColumnInfo
from ..refusal import Unreadable
from .numbers import NumberStyle, read_number
from .rules import Cell

YES, NO = ("yes", "true", "1", "y"), ("no", "false", "0", "n")


def translated(text: str, rule: Cell) -> str:
    """The text of a cell in our words, where the rule lists words."""
    text = text.strip()
    if rule.values is None:
        return text or (rule.otherwise or "")
    if text in rule.values:
        return rule.values[text]
    if rule.otherwise is not None:
        return rule.otherwise
    if not text:
        return ""
    raise Unreadable(f"{text!r} is not one of {', '.join(rule.values)}", "add it to `values` in the map")


def read_value(text: str, info: ColumnInfo, style: NumberStyle) -> Any:
    """The value of a cell that is not blank and not a date."""
    if info.type in ("money", "number"):
        return read_number(text, style)
    if info.type == "ratio":
        return read_ratio(text, style)
    if info.type == "flag":
        return read_flag(text)
    if info.type == "code":
        return read_code(text, info)
    if info.type in ("currency", "country"):
        return read_letters(text, info)
    return text


def read_ratio(text: str, style: NumberStyle) -> Decimal:
    if text.endswith("%"):
        return read_number(text[:-1], style) / 100
    return read_number(text, style)


def read_flag(text: str) -> bool:
    if text.lower() in YES:
        return True
    if text.lower() in NO:
        return False
    raise Unreadable(f"{text!r} is neither yes nor no", "write yes or no, or give `values` in the map")


def read_code(text: str, info: ColumnInfo) -> str:
    names = code_names(info)
    name = re.sub(r"[\s-]+", "_", text.lower())
    if name not in names:
        raise Unreadable(f"{text!r} is not one of {', '.join(names)}", "use one of these, or give `values` in the map")
    return name


@cache
def code_names(info: ColumnInfo) -> list[str]:
    return [str(member.name).lower() for member in info.group or () if member.value]


def read_letters(text: str, info: ColumnInfo) -> str:
    length = 3 if info.type == "currency" else 2
    if not re.fullmatch(rf"[A-Z]{{{length}}}", text):
        standard = "ISO 4217 (EUR)" if length == 3 else "ISO 3166 (DE)"
        raise Unreadable(f"{text!r} is not a {info.type} code of {standard}", "use the standard's capital letters")
    return text
