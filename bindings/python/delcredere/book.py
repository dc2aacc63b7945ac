"""Books: what happened."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

from . import _native
from ._registry import STATUS_TEXT, TABLE_IS_OF_POLICY, TABLE_IS_OF_QUESTION, TABLE_IS_RESULT, Column, Status, Table
from .errors import refuse
from .facts import Facts, exponents_of
from .frames import Kind, default_kind, frame
from .owned import Document, Owned, document_bytes
from .rows import as_html
from .sources import Source
from .tables import Array, Columns, code_member, column_info
from .values import Day, currency_exponent, currency_number, day_number

Extra = Literal["error", "ignore"]
_KEYS = ("invoice", "buyer", "buyer_ix")


class Book(Owned):
    """Frozen facts: buyers, limits, invoices, receipts, events, rates, counters. May be shared by threads."""

    def __init__(self, handle: Any, kind: Kind | None = None, sources: dict[Table, Source] | None = None) -> None:
        super().__init__(handle)
        self.frame_kind: Kind = kind or default_kind()
        self._sources = sources or {}

    @classmethod
    def from_json(cls, document: Document) -> Book:
        """A book from a document: text, bytes, the path of a file, or a dict."""
        return cls(_native.dcr_book_from_json(document_bytes(document)))

    @classmethod
    def from_frames(
        cls,
        *,
        buyers: Any = None,
        limits: Any = None,
        invoices: Any = None,
        receipts: Any = None,
        events: Any = None,
        rates: Any = None,
        counters: Any = None,
        currency: str | None = None,
        extra: Extra = "error",
        **others: Any,
    ) -> Book:
        """A book from data frames (pandas, Polars, PyArrow) or dicts of columns, named as in the registry.

        Money is exact: Decimal, decimal text and whole numbers are major units ("1.005" in EUR is an error); int64 in a
        column `<name>_minor` is minor units and taken without a copy. Floats are refused. Days are dates, ISO text or
        days since 1970-01-01. `currency` is the currency of rows that do not state theirs. Columns that are not facts are
        an error unless `extra` is "ignore". `others` are further tables of facts by name. Results come as frames of the kind that came in."""
        given = {Table.BUYERS: buyers, Table.LIMITS: limits, Table.INVOICES: invoices, Table.RECEIPTS: receipts,
                 Table.EVENTS: events, Table.RATES: rates, Table.COUNTERS: counters}
        given |= {facts_kind(name): table for name, table in others.items()}
        sources = {kind: Source(table, kind.name.lower()) for kind, table in given.items() if table is not None}
        reader = _Reader(sources, 0 if currency is None else currency_number(currency), extra)
        builder = _native.dcr_book_builder_new()
        for kind in sources:
            reader.append(builder, kind)
        book_kind = next((s.kind for s in sources.values() if s.kind is not None), None)
        return cls(_native.dcr_book_builder_finish(builder), book_kind, sources)

    def to_json(self, currency: str | None = None) -> str:
        """The book as a document; `currency` is that of amounts that do not state theirs."""
        number = 0 if currency is None else currency_number(currency)
        text: str = _native.dcr_book_to_json(self._handle, number)
        return text

    def known_on(self, day: Day) -> Book:
        """The book as it was known on a day: facts that became known later (`known_day`, else their own day) are not seen."""
        return Book(_native.dcr_book_known_on(self._handle, day_number(day)), self.frame_kind, self._sources)

    def rows(self, kind: Table | str) -> int:
        """The number of rows of a kind of facts ("invoices")."""
        count: int = _native.dcr_book_rows(self._handle, int(table_kind(kind)))
        return count

    def columns(self, kind: Table | str) -> Columns:
        """The facts of a kind as the library holds them, without a copy: amounts in minor units of each row's currency."""
        handle = self._handle
        table = _native.dcr_book_table(handle, int(table_kind(kind)))
        if table is None:
            raise refuse(Status.UNKNOWN, f"a book has no table {kind!r}")
        return Columns(table, handle, 0)

    @property
    def problems(self) -> Any:
        """The rows that were not used, as a frame: table, row (from 0), column, status and what it means."""
        found = self.columns(Table.PROBLEMS)
        info = column_info(Table.PROBLEMS, "status")
        statuses = [code_member(info, int(n)) for n in found.array("status")] if found.rows else []
        return _with_text(found, self.frame_kind, [STATUS_TEXT[Status(int(s))] if s is not None else "" for s in statuses])

    def find_invoice(self, invoice: str) -> int:
        """The row of an invoice's number, from 0."""
        row: int = _native.dcr_book_find_invoice(self._handle, invoice.encode())
        return _found(row, Status.INVOICE_UNKNOWN, f"invoice {invoice!r} is not in the book")

    def find_buyer(self, buyer: str) -> int:
        """The row of a buyer's identifier, from 0."""
        row: int = _native.dcr_book_find_buyer(self._handle, buyer.encode())
        return _found(row, Status.BUYER_UNKNOWN, f"buyer {buyer!r} is not in the book")

    @property
    def digest(self) -> int:
        """A number that tells books apart, the same on every machine. Quick, and no proof: a receipt takes `sha256`."""
        number: int = _native.dcr_book_digest(self._handle)
        return number

    def sha256(self, currency: str | None = None) -> str:
        """The digest of the facts, as receipts have it; `currency` is that of amounts that do not state theirs."""
        digest: str = _native.dcr_book_sha256(self._handle, 0 if currency is None else currency_number(currency))
        return digest

    def keys(self, kind: Table, into: Kind, rows: Array | None = None) -> dict[str, Any]:
        """The identifying columns of a table, ready for a frame of kind `into`; `rows` picks some."""
        source, found = self._sources.get(kind), {}
        names = [info for info in self.columns(kind).infos() if info.name in _KEYS] if self.rows(kind) else []
        for info in names:
            if source is not None and source.kind == into and info.name in source and rows is None:
                found[info.name] = source.native(info.name)
                continue
            values = self.columns(kind)[info.name]
            if rows is not None:
                values = [values[ix] for ix in rows.tolist()] if isinstance(values, list) else values[rows]
            found[info.name] = values
        if "buyer" in found:
            found.pop("buyer_ix", None)
        return found

    def __repr__(self) -> str:
        if self.closed:
            return "<Book, closed>"
        counts = ", ".join(f"{self.rows(kind)} {kind.name.lower()}" for kind in _FACTS if self.rows(kind))
        return f"<Book of {counts or 'nothing'}>"

    def _repr_html_(self) -> str:
        rows = [{"table": k.name.lower(), "rows": str(self.rows(k))} for k in _FACTS]
        return as_html([*rows, {"table": "problems", "rows": str(self.columns(Table.PROBLEMS).rows)}])


_FACTS = tuple(kind for kind in TABLE_IS_RESULT if kind is not Table.HOLIDAYS
               and not TABLE_IS_RESULT[kind] and not TABLE_IS_OF_POLICY[kind] and not TABLE_IS_OF_QUESTION[kind])


class _Reader:
    """Reads the tables of one book; knows which currency an amount is in."""

    def __init__(self, sources: dict[Table, Source], currency: int, extra: Extra) -> None:
        self._sources = sources
        self._currency = currency
        self._extra = extra
        self._by_invoice: dict[str, int] | None = None
        self._invoice_currencies: Array | None = None

    def append(self, builder: Any, kind: Table) -> None:
        facts = Facts(kind, self._sources[kind])
        if self._extra != "ignore":
            facts.check_names()
        stated = facts.currencies(self._currency)
        if kind is Table.INVOICES:
            self._invoice_currencies = stated
        facts.read(lambda: self._exponents(facts, stated))
        handle = _native.dcr_table_new(int(kind))
        facts.bind(handle)
        _native.dcr_book_builder_append(builder, handle)

    def _exponents(self, facts: Facts, stated: Array | None) -> Array | int:
        if facts.names_invoices:
            currencies = self._by_row(facts, stated)
            if facts.kind is Table.RECEIPTS:
                # An amount is what it was read as, whatever the policy's currency is.
                facts.arrays[Column.RECEIPTS_CURRENCY] = currencies
            return exponents_of(currencies)
        if stated is not None:
            return exponents_of(stated)
        return currency_exponent(self._currency) if self._currency else -1

    def _by_row(self, facts: Facts, stated: Array | None) -> Array:
        """The currency of receipts and events: their own, else of the invoice that they name, else of the book."""
        rows = facts.rows() or 0
        made = np.zeros(rows, dtype=np.uint32) if stated is None else stated.copy()
        unset = np.flatnonzero(made == 0)
        currencies = self._invoice_currencies
        if currencies is None:
            made[unset] = self._currency
            return made
        column = Column.__members__.get(facts.kind.name + "_INVOICE_IX")
        places = None if column is None else facts.arrays.get(column)
        if places is None and column is not None and "invoice_ix" in facts.source:
            places = facts.integers(column_info(facts.kind, "invoice_ix"), "invoice_ix", np.uint32, 0xFFFFFFFF)
        if places is not None:
            known = unset[places[unset] < len(currencies)]
            made[known] = currencies[places[known]]
        elif "invoice" in facts.source:
            texts = facts.texts(column_info(facts.kind, "invoice"))
            by_invoice = self._index()
            for row in unset.tolist():
                made[row] = by_invoice.get(texts[row], 0)
        made[made == 0] = self._currency
        return made

    def _index(self) -> dict[str, int]:
        if self._by_invoice is None:
            invoices = self._sources[Table.INVOICES]
            assert self._invoice_currencies is not None
            texts = Facts(Table.INVOICES, invoices).texts(column_info(Table.INVOICES, "invoice")) if "invoice" in invoices else []
            self._by_invoice = dict(zip(texts, self._invoice_currencies.tolist()))
        return self._by_invoice


def facts_kind(name: str) -> Table:
    """A kind of facts of a book by its name in lower case."""
    kind = table_kind(name)
    if kind not in _FACTS:
        raise refuse(Status.UNKNOWN, f"{name!r} is not a table of a book", table=kind)
    return kind


def table_kind(kind: Table | str) -> Table:
    """A kind of table by its name in lower case."""
    if isinstance(kind, Table):
        return kind
    found = Table.__members__.get(kind.upper())
    if found is None:
        raise refuse(Status.UNKNOWN, f"{kind!r} is not a kind of table")
    return found


def _found(row: int, code: Status, text: str) -> int:
    if row == 0xFFFFFFFF:
        raise refuse(code, text)
    return row


def _with_text(problems: Columns, kind: Kind, texts: list[str]) -> Any:
    made = frame(problems, kind, "minor", {"text": texts})
    order = ["table", "row", "column", "status", "text"]
    if kind == "pandas":
        return made[order]
    return made.select(order) if kind in ("polars", "pyarrow") else made
