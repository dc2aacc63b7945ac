"""How amounts, shares and days are written for people."""

from __future__ import annotations

from datetime import date
from decimal import Decimal


def money(amount: Decimal | None) -> str:
    """With thousands commas and all decimals of the currency; a dash for none."""
    return "–" if amount is None else f"{amount:,f}"


def percent(share: Decimal | None) -> str:
    return "–" if share is None else f"{(share * 100).quantize(Decimal('0.1')):f} %"


def day(value: date | None) -> str:
    return "–" if value is None else value.isoformat()


def count(number: int) -> str:
    return f"{number:,}"


def number_of(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def words(name: str) -> str:
    """A name of the registry as words."""
    return name.replace("_", " ")
