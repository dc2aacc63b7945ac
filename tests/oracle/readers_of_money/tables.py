"""Put the tables of an answer beside those of the oracle: every column of the registry, cell by cell."""
from fractions import Fraction

from .. import compare, money
from ..registry import COLUMNS

FINE = Fraction(1, 10 ** 9)                 # a ratio is in whole parts per billion


def ratio(value, mode):
    """A ratio between two parts per billion, rounded."""
    return money.rounded(Fraction(value) / FINE, mode) * FINE


def read(table, document, currency):
    return {column: compare.value(table, column, document.get(column), currency) for column in COLUMNS[table]}


def is_refused_alike(wanted, got):
    """Of two faults at once no page says which is named; that a rounding is missing shows wherever one is needed."""
    if not isinstance(wanted, tuple) or not isinstance(got, tuple):
        return False
    return "ROUNDING_ABSENT" in (wanted[0], got[0]) or (wanted[0] == got[0] and wanted[1] in (None, got[1]))


def differences(verb, wanted, got, currency):
    """[(place, oracle, library)]"""
    if isinstance(wanted, tuple) or isinstance(got, tuple):
        return [] if is_refused_alike(wanted, got) else [("refused", wanted if isinstance(wanted, tuple) else "answer",
                                 got if isinstance(got, tuple) else "answer")]
    found = []
    for name, one in wanted.items():
        table = f"{verb}_{name}"
        rows, others = ([one], [got[name]]) if isinstance(one, dict) else (one, got[name])
        if len(rows) != len(others):
            found.append((name, rows, others))
        for ix, (row, other) in enumerate(zip(rows, others)):
            other = read(table, other, currency)
            assert set(row) == set(other), (table, set(row) ^ set(other))
            found += [(f"{name}[{ix}].{column}", row[column], other[column]) for column in other if row[column] != other[column]]
    return found
