"""Single values: dates, amounts, ratios, codes, between Python and the library's integers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from enum import IntEnum, IntFlag
from typing import TypeVar, Union

from . import _native
from ._registry import REASON_BIT, Reason, Status
from .errors import refuse

Day = Union[dt.date, str]
Amount = Union[Decimal, str, int]

NO_AMOUNT: int = _native.DCR_NO_AMOUNT
NO_DAY: int = _native.DCR_NO_DAY
NO_INDEX: int = _native.DCR_NO_INDEX
SHARE_ONE: int = _native.DCR_SHARE_ONE
RATIO_EXPONENT = 9
_EPOCH = dt.date(1970, 1, 1).toordinal()

E = TypeVar("E", bound=IntEnum)


def day_number(day: Day) -> int:
    """Days since 1970-01-01 of a date or of an ISO text."""
    if isinstance(day, dt.datetime) and day.time() != dt.time():
        raise refuse(Status.DATE, f"{day.isoformat()} has a time of day; give a date")
    if isinstance(day, dt.date):
        return day.toordinal() - _EPOCH
    if isinstance(day, str):
        number: int = _native.dcr_day_parse(day.encode())
        return number
    raise refuse(Status.TYPE, f"a date or ISO text is needed, not {type(day).__name__}")


def date_of(number: int) -> dt.date | None:
    """The date of a day number; None where there is none."""
    return None if number == NO_DAY else dt.date.fromordinal(number + _EPOCH)


def decimal_text(value: Amount) -> str:
    """The plain digits of an exact number; floats and booleans are refused."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise refuse(Status.DECIMAL, f"{value} is not a decimal number")
        return format(value, "f")
    if isinstance(value, float):
        raise refuse(Status.TYPE, f"{value!r} is a float, which cannot hold an amount exactly; "
                                  "give Decimal, decimal text, or minor units as int64")
    raise refuse(Status.TYPE, f"an exact number is needed, not {type(value).__name__}")


def scaled(value: Amount, exponent: int) -> int:
    """An exact number as a whole number of 10**-exponent units."""
    number: int = _native.dcr_decimal_parse(decimal_text(value).encode(), exponent, 0)
    return number


def unscaled(number: int, exponent: int) -> Decimal | None:
    """The Decimal of a whole number of units, with all its decimals; None where there is none."""
    return None if number == NO_AMOUNT else Decimal(number).scaleb(-exponent)


def ratio_ppb(value: Amount) -> int:
    """Parts per billion of "90%", "0.9" or Decimal("0.9")."""
    text = decimal_text(value).strip()
    if text.endswith("%"):
        number: int = _native.dcr_decimal_parse(text[:-1].strip().encode(), RATIO_EXPONENT - 2, 0)
        return number
    return scaled(text, RATIO_EXPONENT)


def currency_number(code: str) -> int:
    """The ISO 4217 number of a code such as "EUR"."""
    number: int = _native.dcr_currency_find(code) if code.isascii() else 0
    if number == 0:
        raise refuse(Status.CURRENCY, f"{code!r} is not an ISO 4217 currency with minor units")
    return number


def currency_code(number: int) -> str | None:
    """The three letters of a currency number, None for none."""
    code: str | None = _native.dcr_currency_code(number)
    return code


def currency_exponent(number: int) -> int:
    """The number of decimals of a currency."""
    exponent: int = _native.dcr_currency_exponent(number)
    return exponent


def country_number(code: str) -> int:
    """The number of two capital letters of ISO 3166."""
    number: int = _native.dcr_country_find(code) if code.isascii() else 0
    if number == 0:
        raise refuse(Status.CODE, f"{code!r} is not a country code of two capital letters")
    return number


def country_code(number: int) -> str | None:
    """The two letters of a country number, None for none."""
    return chr(number >> 8) + chr(number & 0xFF) if number else None


def choice(group: type[E], value: str | int) -> E:
    """The member of an enumeration by name ("half_even") or number."""
    names: Mapping[str, E] = group.__members__
    if isinstance(value, str):
        found = names.get(value.upper()) if value.islower() or value.isupper() else None
    else:
        found = next((member for member in group if member == value), None)
    if found is None or int(found) == 0:
        known = ", ".join(choice_name(member) for member in group if member)
        raise refuse(Status.CODE, f"{value!r} is not one of {known}")
    return found


def choice_name(member: IntEnum | IntFlag) -> str:
    """A member's name as documents write it: reasons in capitals, everything else in lower case."""
    name = member.name or str(int(member))
    return name if isinstance(member, Reason) else name.lower()


def reasons_of(mask: int) -> tuple[Reason, ...]:
    """The reasons of a set, as the columns `reasons` hold them."""
    return tuple(reason for reason, bit in REASON_BIT.items() if int(mask) >> bit & 1)
