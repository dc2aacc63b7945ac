"""Answers of readers: tables of plain values, and every cell of the library's beside the oracle's."""
from fractions import Fraction
from math import floor

from .. import compare
from ..registry import COLUMNS
from ..terms import Refused

NINE = 10 ** 9
CONVERSION = {"RATE_ABSENT", "ROUNDING_ABSENT"}             # where both are, no page says which is found first
ENVELOPE = {"delcredere", "version", "library", "currency"}
KEYS = {"buyer": "buyer_ix", "invoice": "invoice_ix"}       # an answer names the rows of the book beside their numbers


def ratio(numerator, denominator):
    """Exact, rounded once, half to even, to nine decimals. None without a sample."""
    if not denominator:
        return None
    return nine(Fraction(numerator, denominator))


def nine(value):
    scaled = Fraction(value) * NINE
    down = floor(scaled)
    rest = scaled - down
    up = rest > Fraction(1, 2) or (rest == Fraction(1, 2) and down % 2)
    return Fraction(down + bool(up), NINE)


def need(found, status):
    if not found:
        raise Refused(status)


def key_of(verb, table):
    return table.removeprefix(verb + "_")


def cell(table, column, found, currency):
    if COLUMNS[table][column][0] == "DECIMAL":
        return None if found is None else Fraction(found)
    return compare.value(table, column, found, currency)


def fits(wanted):
    """Whether every number of an answer has room in 64 bits; ratios and decimals as parts of a billion."""
    rows = [row for rows in wanted.values() for row in ([rows] if isinstance(rows, dict) else rows)]
    return all(abs(value * (NINE if isinstance(value, Fraction) else 1)) < 2 ** 63 for row in rows for value in row.values()
               if isinstance(value, int | Fraction))


def row_differences(place, table, wanted, got, currency):
    if table not in COLUMNS:            # an object that no table describes
        yield from ((f"{place}.{name}", wanted.get(name), got.get(name)) for name in {**wanted, **got} if wanted.get(name) != got.get(name))
        return
    assert set(wanted) == set(COLUMNS[table]), f"the oracle has other columns of {table}: {set(wanted) ^ set(COLUMNS[table])}"
    for column in COLUMNS[table]:
        if column in wanted:
            found = cell(table, column, got.get(column), currency)
            one = bool(wanted[column]) if COLUMNS[table][column][0] == "FLAG" else wanted[column]
            if one != found:
                yield f"{place}.{column}", one, found
    for column in set(got) - set(COLUMNS[table]) - set(KEYS):
        yield f"{place}.{column}", "no such column", got[column]


def differences(verb, wanted, got, currency):
    """[(place, oracle, library)] of two answers; of two refusals of one question, the same status."""
    if isinstance(wanted, dict) and not fits(wanted):
        wanted = "OVERFLOW", None
    if isinstance(wanted, tuple) or isinstance(got, tuple):
        if isinstance(wanted, tuple) and isinstance(got, tuple):
            return [] if wanted[0] == got[0] or {wanted[0], got[0]} == CONVERSION else [("refused", wanted, got)]
        return [("refused", wanted if isinstance(wanted, tuple) else "answer", got if isinstance(got, tuple) else "answer")]
    found = []
    tables = {key_of(verb, table): table for table in wanted}
    if set(got) - ENVELOPE != set(tables):
        return [("tables", sorted(tables), sorted(got))]
    for key, table in tables.items():
        rows, theirs = wanted[table], got[key]
        if isinstance(rows, dict):
            found += row_differences(key, table, rows, theirs, currency)
            continue
        for ix, (one, other) in enumerate(zip(rows, theirs)):
            found += row_differences(f"{key}[{ix}]", table, one, other, currency)
        if len(rows) != len(theirs):
            found.append((f"{key}: rows", len(rows), len(theirs)))
    return found
