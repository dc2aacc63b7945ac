"""Exact arithmetic and dates for single values: shares, splitting, conversion, rounding, periods, calendars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal

import numpy as np

from . import _native
from ._registry import PeriodUnit, Rounding, Status
from .errors import refuse
from .values import (Amount, Day, choice, currency_exponent, currency_number, date_of, day_number, decimal_text, ratio_ppb,
                     scaled, unscaled)

SATURDAY_SUNDAY = (5, 6)


class Calendar:
    """Business days: all but the weekend (0 is Monday) and the holidays. Immutable."""

    def __init__(self, holidays: Iterable[Day] = (), weekend: Iterable[int] = SATURDAY_SUNDAY) -> None:
        days = np.array([day_number(day) for day in holidays], dtype=np.int32)
        bits = 0
        for weekday in weekend:
            if not 0 <= weekday <= 6:
                raise refuse(Status.RANGE, f"weekday {weekday} is not 0 (Monday) to 6 (Sunday)")
            bits |= 1 << weekday
        self._handle = _native.dcr_calendar_new(days, bits)

    def is_business_day(self, day: Day) -> bool:
        """Whether business is done on the day."""
        return bool(_native.dcr_calendar_is_business_day(self._handle, day_number(day)))


def _rounding(rounding: Rounding | str | None) -> int:
    return 0 if rounding is None else int(choice(Rounding, rounding))


def _exponent(currency: str) -> int:
    return currency_exponent(currency_number(currency))


def _amount(number: int, exponent: int) -> Decimal:
    amount = unscaled(number, exponent)
    if amount is None:
        raise refuse(Status.OVERFLOW, "the result does not fit 64 bits")
    return amount


def add_period(anchor: Day, period: str, calendar: Calendar | None = None) -> dt.date:
    """The day that `period` ("60 days", "5 business days", "6 months", "end of month + 30 days") leads to."""
    parts: tuple[int, int, int] = _native.dcr_period_parse(period.encode())
    count, unit, anchor_counts = parts
    span = _native.dcr_period(count, int(PeriodUnit(unit)), anchor_counts)
    handle = None if calendar is None else calendar._handle
    day = date_of(_native.dcr_period_add(day_number(anchor), span, handle))
    assert day is not None
    return day


def share_of(amount: Amount, share: Amount, currency: str, rounding: Rounding | str | None = None) -> Decimal:
    """A share ("90%", Decimal("0.9")) of an amount. Without `rounding` it must come out even."""
    exponent = _exponent(currency)
    number: int = _native.dcr_share_of(scaled(amount, exponent), ratio_ppb(share), _rounding(rounding))
    return _amount(number, exponent)


def split(amount: Amount, weights: Sequence[Amount], currency: str) -> list[Decimal]:
    """The amount in proportion to the weights; the parts add up to it exactly."""
    exponent = _exponent(currency)
    texts = [decimal_text(weight) for weight in weights]
    places = max((len(text.partition(".")[2]) for text in texts), default=0)
    whole = np.array([scaled(text, min(places, 9)) for text in texts], dtype=np.int64)
    parts: list[int] = _native.dcr_split(scaled(amount, exponent), whole)
    return [_amount(part, exponent) for part in parts]


def convert(
    amount: Amount, from_currency: str, to_currency: str, rate: Amount, rounding: Rounding | str | None = None
) -> Decimal:
    """The amount in `to_currency`; `rate` is what one unit of `from_currency` is worth in it."""
    source, target = currency_number(from_currency), currency_number(to_currency)
    numerator, denominator = rate_fraction(rate)
    pair = _native.dcr_rate(source, target, numerator, denominator)
    minor = scaled(amount, currency_exponent(source))
    number: int = _native.dcr_convert(minor, pair, _rounding(rounding))
    return _amount(number, currency_exponent(target))


def rate_fraction(rate: Amount) -> tuple[int, int]:
    """An exchange rate as numerator and denominator."""
    number = _parse_decimal(decimal_text(rate))
    numerator, denominator = number.as_integer_ratio()
    if numerator.bit_length() > 63 or denominator.bit_length() > 63:
        raise refuse(Status.OVERFLOW, f"the rate {rate} has too many digits for 64 bits")
    return numerator, denominator


def round(amount: Amount, currency: str, rounding: Rounding | str) -> Decimal:  # noqa: A001 - the domain's word
    """An amount with more decimals than its currency has, rounded to those that it has."""
    exponent = _exponent(currency)
    number: int = _native.dcr_decimal_parse(decimal_text(amount).encode(), exponent, _rounding(rounding))
    return _amount(number, exponent)


def _parse_decimal(text: str) -> Decimal:
    plain = text[1:] if text[:1] in "+-" else text
    if not plain.replace(".", "", 1).isdigit() or not plain.isascii():
        raise refuse(Status.DECIMAL, f"{text!r} is not a decimal number")
    return Decimal(text)
