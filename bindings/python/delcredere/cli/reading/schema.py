"""The tables that the command reads, and their columns, as the library's registry lists them."""

from __future__ import annotations

from ..._registry import COLUMNS, Column, ColumnInfo, Table

TABLES = {"ledger": "invoices", "buyers": "buyers", "limits": "limits", "receipts": "receipts", "events": "events",
          "rates": "rates", "counters": "counters", "orders": "orders", "scenarios": "scenarios", "duties_done": "duties_done"}

# Shown beside the identifier; the library does not need it.
BUYER_NAME = ColumnInfo(Column.UNSET, "name", "text", None, False, "the buyer's name, to be shown")


def columns_of(table: str) -> dict[str, ColumnInfo]:
    """The columns of a table that a file may have: all but the row numbers that programs use."""
    found = {info.name: info for info in COLUMNS[Table[table.upper()]] if info.type != "index"}
    return {**found, BUYER_NAME.name: BUYER_NAME} if table == "buyers" else found


def column_names(table: str) -> tuple[str, ...]:
    return tuple(columns_of(table))


def required_columns(table: str) -> set[str]:
    """Columns without which no row of the table can be used. Buyers are known by name here, never by row."""
    needed = {name for name, info in columns_of(table).items() if info.required}
    return needed | ({"buyer"} if "buyer" in columns_of(table) else set())
