"""The tables of an answer as plain rows, with the identifiers of the files in place of row numbers: for the terminal, CSV and XLSX."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from ..._registry import REASON_TEXT, STATUS_TEXT, ColumnInfo, Reason, Status
from ...results import Result
from ...tables import Array, Columns, Scalar, scalar
from ...values import NO_INDEX, choice_name
from .session import Session


@dataclass(frozen=True)
class Field:
    """A column: its name, and what it holds (money, ratio, day, number, flag, text)."""

    name: str
    kind: str


@dataclass(frozen=True)
class Sheet:
    """A table with a name for files and a title for people."""

    name: str
    title: str
    fields: list[Field]
    rows: list[list[Any]]

    def place(self, name: str) -> int:
        return next(ix for ix, field in enumerate(self.fields) if field.name == name)

    def records(self) -> list[dict[str, Any]]:
        """The rows by the names of their columns."""
        return [{field.name: value for field, value in zip(self.fields, row)} for row in self.rows]

    def only_with(self, name: str) -> Sheet:
        """The rows that have an amount."""
        place = self.place(name)
        return Sheet(self.name, self.title, self.fields, [row for row in self.rows if row[place]])

    def sorted_by(self, *names: str) -> Sheet:
        """Sorted by columns, those with - in front from the largest; rows without a value last."""
        rows = self.rows
        for name in reversed(names):
            place, down = self.place(name.lstrip("-")), name.startswith("-")
            valued = sorted((row for row in rows if row[place] is not None), key=lambda row: row[place], reverse=down)
            rows = valued + [row for row in rows if row[place] is None]
        return Sheet(self.name, self.title, self.fields, rows)


@dataclass(frozen=True)
class Names:
    """What the row numbers of an answer stand for: lists of identifiers by the column's name."""

    lists: dict[str, Sequence[Any]]

    def of(self, column: str) -> tuple[str, Sequence[Any]] | None:
        """The heading and the identifiers of a column of row numbers."""
        found = self.lists.get(column)
        return (column.removesuffix("_ix"), found) if found is not None else None


def names_of(session: Session, **more: Sequence[Any]) -> Names:
    facts = session.reading.facts
    ledger = facts["ledger"].rows if "ledger" in facts else []
    invoices = [row.get("invoice") or f"line {line}" for row, line in zip(ledger, facts["ledger"].lines)] if ledger else []
    limits = facts["limits"].lines if "limits" in facts else []
    return Names({"buyer_ix": session.buyers, "invoice_ix": invoices, "payment_invoice_ix": invoices,
                  "limit_ix": [f"line {line}" for line in limits], **more})


def sheets_of(result: Result, names: Names, titles: dict[str, str]) -> dict[str, Sheet]:
    """Every table of a result."""
    return {name: sheet_of(result.columns(name), name, titles.get(name, name.replace("_", " ")), names) for name in result.names}


def sheet_of(table: Columns, name: str, title: str, names: Names, picked: Array | None = None) -> Sheet:
    """A table of a result; of its rows those that are `picked`, in that order."""
    fields: list[Field] = []
    columns: list[list[Any]] = []
    for info in table.infos():
        for field, values in columns_of(table, info, names, picked):
            fields.append(field)
            columns.append(values if name == "parts" else ["" if value == COVERED else value for value in values])
    return Sheet(name, title, fields, [list(row) for row in zip(*columns)])


COVERED = REASON_TEXT[Reason.OK]


def columns_of(table: Columns, info: ColumnInfo, names: Names, picked: Array | None = None) -> list[tuple[Field, list[Any]]]:
    """A column of the library as one of ours, or as two: a reason has its text beside it."""
    found = table.get(info)
    if found is None or isinstance(found, list):
        texts = list(found or [])
        return [(Field(info.name, "text"), texts if picked is None else [texts[row] for row in picked.tolist()])]
    numbers = (found if picked is None else found[picked]).tolist()
    if info.type == "index":
        return [index_column(info.name, numbers, names)]
    values = [scalar(info, number, table.exponent) for number in numbers]
    if info.group is Reason and info.type == "code":
        return [(Field(info.name, "text"), [code_text(value) for value in values]),
                (Field(info.name + "_text", "text"), [reason_text(value) for value in values])]
    kind, change = KINDS.get(info.type, (info.type, None))
    return [(Field(info.name, kind), [change(value) for value in values] if change else values)]


def index_column(name: str, numbers: list[int], names: Names) -> tuple[Field, list[Any]]:
    found = names.of(name)
    if found is None:
        return Field(name.removesuffix("_ix"), "number"), [None if ix == NO_INDEX else ix + 1 for ix in numbers]
    heading, texts = found
    return Field(heading, "text"), [None if ix == NO_INDEX or ix >= len(texts) else texts[ix] for ix in numbers]


def code_text(value: Scalar) -> str | None:
    """A code as documents write it; None for none."""
    if isinstance(value, Status):
        return STATUS_TEXT[value] if value else None
    if isinstance(value, Reason):
        return value.name if value else None
    return choice_name(value) if isinstance(value, IntEnum) else None if value is None else str(value)


def reason_text(value: Any) -> str | None:
    return REASON_TEXT[value] if value else None


def set_text(value: Any) -> str:
    return " ".join(reason.name for reason in value or ())


KINDS: dict[str, tuple[str, Callable[[Any], Any] | None]] = {
    "code": ("text", code_text), "set": ("text", set_text), "currency": ("text", None), "country": ("text", None),
    "decimal": ("ratio", None),
}
