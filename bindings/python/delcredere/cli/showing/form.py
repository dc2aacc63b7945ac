"""How amounts, shares and days are written for people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any


def money(amount: Decimal | None) -> str:
    """With thousands commas and all decimals of the currency; a dash for none."""
    return "–" if amount is None else f"{amount:,f}"


def percent(share: Decimal | None) -> str:
    return "–" if share is None else f"{(share * 100).quantize(Decimal('0.1')):f} %"


def day(value: date | None) -> str:
    return "–" if value is None else value.isoformat()


def count(number: int) -> str:
    return f"{number:,}"


def cell(value: Any, kind: str) -> str:
    """A value of a table by what its column holds."""
    if value is None or value == "":
        return "–"
    return WRITTEN[kind](value) if kind in WRITTEN else words(str(value)) if str(value).islower() else str(value)


WRITTEN: dict[str, Callable[[Any], str]] = {"money": money, "ratio": percent, "day": day, "count": count, "number": count}


def number_of(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def words(name: str) -> str:
    """A name of the registry as words."""
    return name.replace("_", " ")
