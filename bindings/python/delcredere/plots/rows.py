"""Rows of an answer as dicts: exact amounts, days, codes, and identifiers in place of row numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from .._registry import REASON_TEXT, ColumnInfo, Reason, Status, Table
from ..errors import refuse
from ..tables import Columns, scalar
from ..values import NO_INDEX, choice_name

Row = dict[str, Any]
FACTS_OF = {"buyer_ix": (Table.BUYERS, "buyer"), "invoice_ix": (Table.INVOICES, "invoice")}
PER_ROW = {Table.COVER_BUYERS: "buyer_ix", Table.COVER_INVOICES: "invoice_ix"}


def rows_of(answer: Any, name: str, wanted: frozenset[str] | None = None) -> list[Row]:
    """The rows of a table; `buyer`, `invoice` and `policy` stand beside their row numbers. `wanted`: only these columns are read."""
    if hasattr(answer, "rows_for_chart"):
        return list(answer.rows_for_chart(name))
    table: Columns = answer.columns(name)
    found = {info.name: values_of(table, info) for info in table.infos() if wanted is None or info.name.removesuffix("_ix") in wanted}
    if table.kind in PER_ROW:
        found[PER_ROW[table.kind]] = list(range(len(table)))
    for column in list(found):
        if column in FACTS_OF:
            found[column.removesuffix("_ix")] = identifiers(answer, column, found[column])
    if "policy_ix" in found:
        found["policy"] = [policy_name(answer, ix) for ix in found["policy_ix"]]
    return [dict(zip(found, values)) for values in zip(*found.values())] if len(table) else []


def values_of(table: Columns, info: ColumnInfo) -> list[Any]:
    found = table.get(info)
    if found is None or isinstance(found, list):
        return list(found or [])
    return [scalar(info, number, table.exponent) for number in found.tolist()]


def identifiers(answer: Any, column: str, numbers: Sequence[int | None]) -> list[str]:
    kind, name = FACTS_OF[column]
    facts = getattr(answer, "_facts", None)
    texts: Any = facts.columns(kind)[name] if facts is not None and name in facts.columns(kind) else ()
    kept = [text for text in texts]
    return ["" if ix is None or ix == NO_INDEX else kept[ix] if ix < len(kept) else str(ix + 1) for ix in numbers]


def policy_name(answer: Any, ix: int) -> str:
    """A policy of the question by its title; one with changed terms by these; else by its place."""
    question: Mapping[str, Any] = getattr(answer, "question", None) or {}
    policies, changes = question.get("policies", []), question.get("changes", [])
    if ix < len(policies):
        return str(policies[ix].get("title") or f"policy {ix + 1}")
    if ix - len(policies) < len(changes):
        terms = changes[ix - len(policies)]["terms"]
        return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in terms.items())
    return f"policy {ix + 1}"


def text_of(value: Any) -> str:
    """A value as a label shows it."""
    if isinstance(value, Reason):
        return f"{value.name}  {REASON_TEXT[value]}"
    if isinstance(value, IntEnum):
        return choice_name(value).replace("_", " ")
    if isinstance(value, dt.date):
        return f"{value.day} {value:%b %Y}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def only_those(rows: list[Row], only: Mapping[str, Any]) -> list[Row]:
    """The rows whose columns have the values that are asked for."""
    for column, wanted in only.items():
        if rows and column not in rows[0]:
            raise refuse(Status.UNKNOWN, f"{column!r} is not a column of this picture; there is {', '.join(rows[0])}")
        rows = [row for row in rows if is_value(row[column], wanted)]
    return rows


def is_value(value: Any, wanted: Any) -> bool:
    if isinstance(value, IntEnum) and isinstance(wanted, str):
        return value.name.lower() == wanted.lower().replace("-", "_")
    if isinstance(value, dt.date) and isinstance(wanted, str):
        return value.isoformat() == wanted
    return bool(value == wanted)


def in_order(values: Iterable[Any]) -> list[Any]:
    """Each value once, in the order in which it came."""
    return list(dict.fromkeys(values))
