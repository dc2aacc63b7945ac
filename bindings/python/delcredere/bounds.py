"""Bounds: what an answer is when every unknown fact is met, when none is, and which facts those are."""

from __future__ import annotations

from typing import Any

from . import _native
from ._registry import Status, Table
from .answer import BookAnswer
from .errors import refuse
from .rows import BoundsTotals, Listing, Unknown, as_html, as_record, as_text, read_rows
from .tables import Columns

_NAMES = {"invoices": Table.COVER_BOUNDS, "totals": Table.BOUNDS, "unknowns": Table.UNKNOWNS}


class Bounds(BookAnswer):
    """An answer between its readings. Made by `delcredere.cover` and `delcredere.claim` with `bounds=True`."""

    def columns(self, name: str) -> Columns:
        """The columns of "invoices" (of a cover), "totals" or "unknowns" as NumPy arrays without a copy."""
        handle = self._handle
        table = _native.dcr_bounds_table(handle, int(_NAMES[name])) if name in _NAMES else None
        if table is None:
            raise refuse(Status.UNKNOWN, f"these bounds have no table {name!r}")
        return Columns(table, handle, self._exponent)

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

    def __str__(self) -> str:
        return as_text(as_record(self.totals)) + "\n\n" + str(self.unknowns)

    def _repr_html_(self) -> str:
        return as_html(as_record(self.totals)) + self.unknowns._repr_html_()
