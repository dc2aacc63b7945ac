"""Exact money: whole minor units, fractions in between, rounded once. wordings.md 23; docs/rules.md 2 and 8."""
from fractions import Fraction
from math import ceil, floor

EXPONENT = {"EUR": 2, "USD": 2, "GBP": 2, "CHF": 2, "ILS": 2, "PLN": 2, "BRL": 2, "INR": 2, "CAD": 2, "JPY": 0, "KWD": 3,
            "CLF": 4, "UZS": 2, "HKD": 2, "AUD": 2}


def rounded(value, mode):
    """An amount between two minor units, rounded as the term `rounding` says."""
    value = Fraction(value)
    down, up = floor(value), ceil(value)
    if down == up:
        return down
    toward_zero, away = (down, up) if value > 0 else (up, down)
    half = value - down == Fraction(1, 2)
    nearest = down if value - down < Fraction(1, 2) else up
    return {
        "half_even": (down if down % 2 == 0 else up) if half else nearest,
        "half_up": away if half else nearest,
        "down": toward_zero,
        "up": away,
        "floor": down,
        "ceiling": up,
    }[mode]


def minor(text, currency):
    """Decimal text to minor units: "1234.50" EUR is 123450."""
    value = Fraction(text) * 10 ** EXPONENT[currency]
    assert value.denominator == 1, (text, currency)
    return int(value)


def decimal(amount, currency):
    """Minor units to decimal text."""
    places = EXPONENT[currency]
    sign, digits = "-" if amount < 0 else "", str(abs(amount)).rjust(places + 1, "0")
    return sign + (digits if places == 0 else digits[:-places] + "." + digits[-places:])


def ratio(text):
    """"90%" or "0.9" to a fraction."""
    text = str(text)
    return Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)


def split(amount, weights):
    """Parts that add up to the amount, in proportion; units left over go to the largest remainders, ties to the
    earlier weight."""
    total = sum(weights)
    if total == 0:
        assert amount == 0, (amount, weights)
        return [0] * len(weights)
    exact = [Fraction(amount * weight, total) for weight in weights]
    parts = [floor(share) for share in exact]
    by_remainder = sorted(range(len(weights)), key=lambda ix: (parts[ix] - exact[ix], ix))
    for ix in by_remainder[: amount - sum(parts)]:
        parts[ix] += 1
    return parts


class NoRate(Exception):
    """No exchange rate on or before the day."""


def factor(currency, to, day, rates):
    """The latest rate of the pair on or before the day, else of the inverse pair. docs/rules.md 2."""
    direct = [r for r in rates if (r["from_currency"], r["to_currency"]) == (currency, to) and r["rate_day"] <= day]
    inverse = [r for r in rates if (r["from_currency"], r["to_currency"]) == (to, currency) and r["rate_day"] <= day]
    if direct:
        rate = max(direct, key=lambda r: r["rate_day"])
        return Fraction(rate["numerator"], rate["denominator"])
    if inverse:
        rate = max(inverse, key=lambda r: r["rate_day"])
        return Fraction(rate["denominator"], rate["numerator"])
    raise NoRate(currency, to, day)


def convert(amount, currency, to, day, rates, mode):
    if currency == to:
        return amount
    return rounded(amount * factor(currency, to, day, rates) * Fraction(10) ** (EXPONENT[to] - EXPONENT[currency]), mode)
