"""Cover: for every invoice what is covered, what is not, and why."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any, Literal, overload

import numpy as np

from . import _native
from ._registry import Cause, Reason, Status, Table, UnknownAs
from .answer import BookAnswer, Question
from .book import Book, table_kind
from .bounds import Bounds
from .errors import refuse
from .frames import Kind, Money
from .policy import Policy
from .rows import CoverTotals, Deadline, Listing, Part, ReasonTotal, as_html, as_record, as_text, read_rows
from .tables import Array, Columns, column_info
from .values import Day

_NAMES = {"invoices": Table.COVER_INVOICES, "buyers": Table.COVER_BUYERS, "reasons": Table.COVER_REASONS,
          "totals": Table.COVER_TOTALS}
_SHARDS_PER_THREAD = 8


@dataclass(frozen=True)
class Explanation:
    """Why an invoice is covered or not: its parts, which add up to its gross amount."""

    invoice: str
    gross: Decimal
    currency: str
    parts: Listing[Part]

    def __str__(self) -> str:
        return f"{self.invoice}: {self.gross} {self.currency}\n{self.parts}"

    def _repr_html_(self) -> str:
        return self.parts._repr_html_()


class Cover(BookAnswer):
    """The cover of a book under a policy on one day. Made by `delcredere.cover`."""

    def columns(self, name: str) -> Columns:
        """The columns of "invoices", "buyers", "reasons" or "totals" as NumPy arrays without a copy."""
        handle = self._handle
        kind = _NAMES.get(name) or table_kind(name)
        table = _native.dcr_cover_table(handle, int(kind))
        if table is None:
            raise refuse(Status.UNKNOWN, f"a cover has no table {name!r}; it has {', '.join(_NAMES)}")
        return Columns(table, handle, self._exponent)

    @property
    def invoices(self) -> Any:
        """The cover of each invoice, as a frame of the kind that came in."""
        return self.frame("invoices")

    @property
    def buyers(self) -> Any:
        """Exposure, limit and headroom of each buyer, as a frame of the kind that came in."""
        return self.frame("buyers")

    @property
    def reasons(self) -> Listing[ReasonTotal]:
        """What each reason takes over the book."""
        return read_rows(ReasonTotal, self.columns("reasons"))

    @property
    def totals(self) -> CoverTotals:
        """The book in one row."""
        return read_rows(CoverTotals, self.columns("totals"))[0]

    def explain(self, invoice: str | int) -> Explanation:
        """The parts of an invoice, by its number or its row: reason, amount, term and day."""
        row = self._facts.find_invoice(invoice) if isinstance(invoice, str) else invoice
        if not 0 <= row < self._facts.rows(Table.INVOICES):
            raise refuse(Status.RANGE, f"row {row} is not one of {self._facts.rows(Table.INVOICES)} invoices")
        parts = read_rows(Part, self.part_columns(row))
        gross = sum((part.amount for part in parts), Decimal(0).scaleb(-self._exponent))
        return Explanation(str(invoice), gross, self.currency, parts)

    def part_columns(self, row: int, rows: int = 1) -> Columns:
        """The parts of invoices from a row on, as NumPy arrays."""
        table = _native.dcr_cover_explain(self._handle, row, rows)
        return Columns(table, table, self._exponent)

    def parts(self, *, money: Money = "minor", kind: Kind | None = None) -> Any:
        """The parts of every invoice as a frame: with `invoice` and `buyer`, a row per invoice and reason."""
        rows = self._facts.rows(Table.INVOICES)
        return self._framed(self.part_columns(0, rows), money, kind)

    @property
    def deadlines(self) -> Listing[Deadline]:
        """Where each deadline that the policy lists stands, invoice by invoice."""
        return read_rows(Deadline, self._deadline_columns())

    def deadlines_frame(self, *, kind: Kind | None = None) -> Any:
        """The deadlines as a frame: with `invoice` and `buyer`, a row per invoice and deadline."""
        return self._framed(self._deadline_columns(), "minor", kind)

    def _deadline_columns(self) -> Columns:
        table = _native.dcr_cover_deadlines(self._handle)
        return Columns(table, table, self._exponent)

    def to_json(self) -> str:
        """The answer as a document."""
        text: str = _native.dcr_cover_to_json(self._handle)
        return text

    def __str__(self) -> str:
        return as_text(as_record(self.totals))

    def _repr_html_(self) -> str:
        return as_html(as_record(self.totals)) + self.reasons._repr_html_()


@overload
def cover(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    known_on: Day | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    bounds: Literal[False] = False,
    governed: Array | None = None,
    policy_ix: int = 0,
    threads: int = 1,
    omit: Iterable[str] = (),
) -> Cover: ...


@overload
def cover(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    known_on: Day | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    bounds: Literal[True],
    governed: Array | None = None,
    policy_ix: int = 0,
    threads: int = 1,
    omit: Iterable[str] = (),
) -> Bounds: ...


def cover(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    known_on: Day | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    bounds: bool = False,
    governed: Array | None = None,
    policy_ix: int = 0,
    threads: int = 1,
    omit: Iterable[str] = (),
) -> Cover | Bounds:
    """What is covered on a day. `cause` picks the percentage of a cause of loss; `omit` names columns of "invoices" that
    are not needed. With more `threads` the buyers are shared out, and the answer is the same to the bit.

    `known_on` leaves out what became known later. `unknown_as` says how facts that are missing or pending count
    ("not_met", "met"); with `bounds` the answer is both readings, and the list of those facts. `governed` is
    `Governed.policy_ix` of several policies, of which this one is number `policy_ix`."""
    if isinstance(threads, bool) or threads < 1:
        raise refuse(Status.RANGE, f"threads is {threads}; at least 1 is needed")
    options = _native.dcr_cover_options()
    question = Question(options, policy, book, known_on)
    question.set(as_of=as_of, cause=cause, unknown_as=unknown_as, governed=governed, policy_ix=policy_ix)
    options.omit = sum({1 << int(column_info(Table.COVER_INVOICES, n).column) % 100 for n in omit})
    if bounds:
        return Bounds(question.ask(_native.dcr_cover_bounds), policy, question.book, question.asked("cover", bounds=True))
    if threads == 1:
        return Cover(question.ask(_native.dcr_cover_compute), policy, question.book, question.asked("cover"))
    shards = max(1, min(threads * _SHARDS_PER_THREAD, question.book.rows(Table.BUYERS)))
    options.num_shards = shards
    handle = question.ask(_native.dcr_cover_new)
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(partial(_native.dcr_cover_fold, handle), range(shards)))
    _native.dcr_cover_finish(handle)
    return Cover(handle, policy, question.book, question.asked("cover"))


def reason_mask(reasons: Iterable[Reason]) -> int:
    """The set of reasons as the columns `reasons` hold it, to filter with `frame.reasons & mask`."""
    bits = {_native.dcr_reason_bit(int(reason)) for reason in reasons}
    return int(np.sum([1 << bit for bit in bits if bit >= 0], dtype=np.uint64))
