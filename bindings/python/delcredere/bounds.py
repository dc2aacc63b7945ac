"""Bounds: what an answer is when every unknown fact is met, when none is, and which facts those are."""

from __future__ import annotations

from typing import Any

from . import _native
from ._registry import Status, Table
from .book import Book
from .errors import refuse
from .frames import Kind, Money, frame
from .owned import Owned
from .policy import Policy
from .rows import BoundsTotals, Listing, Unknown, as_html, as_record, as_text, read_rows
from .tables import Columns
from .values import currency_exponent

_NAMES = {"invoices": Table.COVER_BOUNDS, "totals": Table.BOUNDS, "unknowns": Table.UNKNOWNS}


class Bounds(Owned):
    """An answer between its readings. Made by `delcredere.cover` and `delcredere.claim` with `bounds=True`."""

    def __init__(self, handle: Any, policy: Policy, book: Book) -> None:
        super().__init__(handle)
        self.currency = policy.currency
        self._exponent = currency_exponent(_native.dcr_policy_currency(policy._handle))
        self._facts = Book(book._handle, book.frame_kind, book._sources)

    def columns(self, name: str) -> Columns:
        """The columns of "invoices" (of a cover), "totals" or "unknowns" as NumPy arrays without a copy."""
        handle = self._handle
        table = _native.dcr_bounds_table(handle, int(_NAMES[name])) if name in _NAMES else None
        if table is None:
            raise refuse(Status.UNKNOWN, f"these bounds have no table {name!r}")
        return Columns(table, handle, self._exponent)

    def frame(self, name: str, *, money: Money = "minor", kind: Kind | None = None) -> Any:
        """A table as a data frame. With money="decimal" amounts are Decimal, else exact int64 in `<name>_minor`."""
        table = self.columns(name)
        into = kind or self._facts.frame_kind
        keys = self._facts.keys(Table.INVOICES, into) if name == "invoices" else {}
        return frame(table, into, money, keys)

    @property
    def invoices(self) -> Any:
        """Least and greatest cover of each invoice, as a frame of the kind that came in."""
        return self.frame("invoices")

    @property
    def totals(self) -> BoundsTotals:
        """The whole answer in one row."""
        return read_rows(BoundsTotals, self.columns("totals"))[0]

    @property
    def unknowns(self) -> Listing[Unknown]:
        """The facts that are missing or pending."""
        return read_rows(Unknown, self.columns("unknowns"))

    def __repr__(self) -> str:
        return "<Bounds, closed>" if self.closed else f"<Bounds {self.totals}>"

    def __str__(self) -> str:
        return as_text(as_record(self.totals)) + "\n\n" + str(self.unknowns)

    def _repr_html_(self) -> str:
        return as_html(as_record(self.totals)) + self.unknowns._repr_html_()

    def close(self) -> None:
        """Gives the answer back; frames and arrays made from it stay valid."""
        super().close()
        self._facts.close()
