"""Money and rates that the library can hold: no finer than the currency, and whole numbers for a rate."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from ... import values
from ...errors import DcrError
from ..refusal import Unreadable

LARGEST = 2**63 - 1


@cache
def minor_units(currency: str) -> int | None:
    """The number of decimals of a currency, None when there is no such currency."""
    try:
        return values.currency_exponent(values.currency_number(currency))
    except DcrError:
        return None


def decimals_of(amount: Decimal) -> int:
    """The number of decimals that say something: 1.500 has one."""
    exponent = amount.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def check_precision(amount: Decimal, currency: str, column: str) -> None:
    places = minor_units(currency)
    if places is None:
        raise Unreadable(f"{currency!r} is not a currency of ISO 4217 with minor units", "use its three letters", column)
    if decimals_of(amount) > places:
        raise Unreadable(f"{amount} has {decimals_of(amount)} decimals, {currency} has {places}",
                         "round it in the ledger, or correct the currency or the number style", column)
    if abs(amount).scaleb(places) > LARGEST:
        raise Unreadable(f"{amount} does not fit 64 bits of minor units", "correct the amount", column)


def whole_rate(numerator: Decimal, denominator: Decimal) -> tuple[int, int]:
    """A rate of two decimal numbers as one of two whole numbers."""
    scale = 10 ** max(decimals_of(numerator), decimals_of(denominator))
    return int(numerator * scale), int(denominator * scale)
