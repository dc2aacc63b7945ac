"""Answers made of tables: what every reader gives, and how its question travels."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import IntEnum
from typing import Any, TypeVar

import numpy as np

from . import _native
from ._registry import COLUMNS, Status, Table
from .book import Book
from .errors import refuse
from .frames import Kind, Money, default_kind, frame
from .owned import Owned, document_bytes
from .plots.plotted import Plotted
from .policy import Policy
from .receipt import Asked, Receipted
from .rows import as_html, as_text, cell_text
from .tables import Columns, Scalar
from .values import choice_name, currency_code, currency_exponent, decimal_text

R = TypeVar("R", bound="Result")


class Result(Receipted, Plotted, Owned):
    """The tables of an answer by name. Made by the functions that ask."""

    verb = ""
    question: Mapping[str, Any] = {}

    def __init__(self, handle: Any, book: Book | None = None) -> None:
        super().__init__(handle)
        number = _native.dcr_result_currency(handle)
        self.currency = currency_code(number) if number else None
        self._exponent = currency_exponent(number) if number else 0
        self._facts = Book(book._handle, book.frame_kind, book._sources) if book is not None else None
        self._kinds = dict(self._find_tables())

    def _find_tables(self) -> Iterator[tuple[str, Table]]:
        ix, first = 0, ""
        while (table := _native.dcr_result_at(self._handle, ix)) is not None:
            kind = Table(_native.dcr_table_kind_of(table))
            name = kind.name.lower()
            first = first or name
            yield name.removeprefix(self.verb + "_").removeprefix(first + "_"), kind
            ix += 1

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the tables."""
        return tuple(self._kinds)

    def columns(self, name: str) -> Columns:
        """The columns of a table as NumPy arrays without a copy."""
        handle = self._handle
        if name not in self._kinds:
            raise refuse(Status.UNKNOWN, f"there is no table {name!r}; there is {', '.join(self._kinds)}")
        return Columns(_native.dcr_result_table(handle, int(self._kinds[name])), handle, self._exponent)

    def frame(self, name: str | None = None, *, money: Money = "minor", kind: Kind | None = None) -> Any:
        """A table (the first without a name) as a data frame, with the identifiers of buyers and invoices in front. With
        money="decimal" amounts are Decimal, else exact int64 in `<name>_minor`."""
        table = self.columns(self.names[0] if name is None else name)
        into = kind or (self._facts.frame_kind if self._facts is not None else default_kind())
        return frame(table, into, money, self._keys(table, into))

    def _keys(self, table: Columns, into: Kind) -> dict[str, Any]:
        """The identifiers that the ledger has for the rows of buyers and invoices of the table."""
        found: dict[str, Any] = {}
        if self._facts is None:
            return found
        for kind, name in ((Table.BUYERS, "buyer"), (Table.INVOICES, "invoice")):
            if name + "_ix" in table and name in self._facts.columns(kind):
                texts = self._facts.columns(kind)[name]
                found[name] = _series([texts[ix] if ix < len(texts) else None for ix in table.array(name + "_ix").tolist()], into)
        return found

    def records(self, name: str | None = None) -> list[dict[str, Scalar]]:
        """The rows of a table (the first without a name) as dicts of Decimal, date and enumerations."""
        table = self.columns(self.names[0] if name is None else name)
        infos = table.infos()
        return [{info.name: table.value(info, row) for info in infos} for row in range(len(table))]

    @property
    def totals(self) -> dict[str, Scalar]:
        """The table that has one row."""
        name = next((name for name in self.names if name.endswith("totals")), None)
        if name is None:
            raise refuse(Status.UNKNOWN, f"this answer has no totals; it has {', '.join(self.names)}")
        return self.records(name)[0]

    def __repr__(self) -> str:
        if self.closed:
            return f"<{type(self).__name__}, closed>"
        rows = ", ".join(f"{name}: {len(self.columns(name))}" for name in self.names)
        return f"<{type(self).__name__} of {rows} rows>"

    def __str__(self) -> str:
        return "\n\n".join(as_text(self._cells(name)) for name in self.names if len(self.columns(name)))

    def _repr_html_(self) -> str:
        return "".join(as_html(self._cells(name)) for name in self.names if len(self.columns(name)))

    def _cells(self, name: str) -> list[dict[str, str]]:
        return [{key: cell_text(value) for key, value in row.items()} for row in self.records(name)]

    def close(self) -> None:
        """Gives the answer back; frames and arrays made from it stay valid."""
        super().close()
        if self._facts is not None:
            self._facts.close()
        self._asked = None


def _series(values: list[Any], into: Kind) -> Any:
    """A ready column of identifiers for a frame of that kind."""
    return np.array(values, dtype=object) if into in ("pandas", "columns") else values


class AsWritten:
    """A part of a question that already stands as the document has it."""

    def __init__(self, value: Any) -> None:
        self.value = value


def ask_result(kind: type[R], policy: Policy | None, book: Book | None, /, **options: Any) -> R:
    """Puts the question of `kind.verb` with the options that are not None, and wraps its tables."""
    question = {"verb": kind.verb, **{name: as_value(value) for name, value in options.items() if value is not None}}
    handle = _native.dcr_ask(policy and policy._handle, book and book._handle, document_bytes(question))
    answer = kind(handle, book)
    answer.question = question
    answer._asked = Asked(policy and policy._handle, book and book._handle, question)
    return answer


class Document(dict[str, Any]):
    """An object that a question holds as it is; other dicts are columns of a table."""


def as_value(value: Any) -> Any:
    """What a question writes for a value: text for amounts and days, names for enumerations, lists of rows for tables."""
    if isinstance(value, IntEnum):
        return choice_name(value)
    if isinstance(value, bool) or isinstance(value, str):
        return value
    if isinstance(value, AsWritten):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    if isinstance(value, Policy):
        return json.loads(value.to_json())
    if isinstance(value, Document):
        return {key: None if one is None else as_value(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_row(one) if isinstance(one, Mapping) else as_value(one) for one in value]
    if isinstance(value, Mapping) or hasattr(value, "columns"):
        return as_rows(value)
    return value


def exact(**amounts: Any) -> dict[str, Any]:
    """Amounts and shares of a question as text: whole numbers are major units, floats are refused."""
    return {name: None if value is None else decimal_text(value) for name, value in amounts.items()}


def _amount_names() -> frozenset[str]:
    """Columns that hold amounts or shares in every table that has them."""
    kinds: dict[str, set[str]] = {}
    for info in (info for infos in COLUMNS.values() for info in infos):
        kinds.setdefault(info.name, set()).add(info.type)
    return frozenset(name for name, types in kinds.items() if types <= {"money", "ratio"})


_AMOUNTS = _amount_names()


def as_row(row: Mapping[str, Any], amounts: frozenset[str] = _AMOUNTS) -> dict[str, Any]:
    """A row of a table as an object, without what is absent. Whole numbers are major units where a column has amounts."""
    return {name: str(value) if name in amounts and _is_whole(value) else as_value(value)
            for name, value in row.items() if not _is_absent(value)}


def as_rows(table: Any, *amounts: str) -> list[dict[str, Any]]:
    """The rows of a list of dicts, a dict of columns or a data frame, without what is absent. `amounts` are columns that hold
    amounts here, and something else in other tables."""
    money = _AMOUNTS.union(amounts)
    if isinstance(table, (list, tuple)):
        return [as_row(row, money) for row in table]
    names = list(table) if isinstance(table, Mapping) else [str(name) for name in table.columns]
    columns = [list(table[name]) for name in names]
    return [as_row(dict(zip(names, values)), money) for values in zip(*columns)]


def _is_whole(value: Any) -> bool:
    return isinstance(value, (int, np.integer)) and not isinstance(value, bool)


def _is_absent(value: Any) -> bool:
    return value is None or value != value or str(value) in ("NaT", "<NA>")
