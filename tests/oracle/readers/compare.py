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
        if table == "decoding_ladder":
            found += ladders(rows, document.get(key) or [], currency)
            continue
        got = document.get(key)
        got = [got] if isinstance(got, dict) else got or []
        if len(got) != len(rows):
            found.append((key, len(rows), len(got)))
        for ix, (row, other) in enumerate(zip(rows, got)):
            assert set(row) == set(COLUMNS[table]), (table, set(row) ^ set(COLUMNS[table]))
            for column, value in row.items():
                if value != (is_now := cell(table, column, other.get(column), currency)):
                    found.append((f"{key}[{ix}].{column}", value, is_now))
    return found


def ladders(rows, got, currency):
    """What each reason takes of a decoding, and what is left: rungs of nothing and the order of the limit's are nobody's."""
    def taken(ladder):
        found = {}
        for rung in ladder:
            found[rung["rank"], rung["reason"]] = found.get((rung["rank"], rung["reason"]), 0) + rung["taken"]
            found[rung["rank"], "last"] = rung["after"]
        return {key: amount for key, amount in found.items() if amount}

    wanted, found = taken(rows), taken(compare.row("decoding_ladder", rung, currency) for rung in got)
    return [("decoding_ladder", wanted, found)] if wanted != found else []


def answers(wanted, got, currency):
    """Answers or refusals."""
    if isinstance(wanted, tuple) or isinstance(got, tuple):
        same = isinstance(wanted, tuple) and isinstance(got, tuple) and wanted[0] == got[0]
        return [] if same else [("refused", wanted if isinstance(wanted, tuple) else "answer",
                                 got if isinstance(got, tuple) else "answer")]
    return tables(wanted, got, currency)
