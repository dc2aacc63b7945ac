"""Every cell of every table of an answer beside what the oracle says."""
from .. import compare
from ..registry import COLUMNS


def cell(table, column, found, currency):
    kind = COLUMNS[table][column][0]
    if kind == "TEXT":
        return found or None
    return compare.value(table, column, found, currency)


def tables(wanted, document, currency):
    """wanted: {key of the document: (table, rows)}; a row states every column. Differences as (place, oracle, library)."""
    found = [(key, "no such table", "a table") for key, value in document.items()
             if isinstance(value, (list, dict)) and key not in wanted]
    for key, (table, rows) in wanted.items():
        got = document.get(key)
        got = [got] if isinstance(got, dict) else got or []
        if len(got) != len(rows):
            found.append((key, len(rows), len(got)))
        for ix, (row, other) in enumerate(zip(rows, got)):
            assert set(row) == set(COLUMNS[table]), (table, set(row) ^ set(COLUMNS[table]))
            for column, value in row.items():
                if value is not ANY and value != (is_now := cell(table, column, other.get(column), currency)):
                    found.append((f"{key}[{ix}].{column}", value, is_now))
    return found


ANY = object()


def answers(wanted, got, currency):
    """Answers or refusals."""
    if isinstance(wanted, tuple) or isinstance(got, tuple):
        same = isinstance(wanted, tuple) and isinstance(got, tuple) and wanted[0] == got[0]
        return [] if same else [("refused", wanted if isinstance(wanted, tuple) else "answer",
                                 got if isinstance(got, tuple) else "answer")]
    return tables(wanted, got, currency)
