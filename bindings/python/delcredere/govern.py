"""Several policies at once: which of them governs an invoice, and the cover of a ledger under all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np

from . import _native
from ._registry import GoverningRule, Status, Table
from .book import Book
from .cover import Cover, cover
from .errors import refuse
from .frames import Kind, Money, frame
from .policy import Policy
from .rows import CoverTotals
from .tables import Array, Columns
from .values import NO_AMOUNT, NO_INDEX, Day, choice

_AMOUNTS = ("gross", "settled", "exposure", "overdue", "covered", "insured", "uncovered", "unallocated")


class Governed:
    """For every document of a book the policy that governs it. Made by `delcredere.govern`."""

    def __init__(self, table: Any, policies: Sequence[Policy], book: Book) -> None:
        self._columns = Columns(table, table, 0)
        self._facts = Book(book._handle, book.frame_kind, book._sources)
        self.policies = tuple(policies)

    @property
    def policy_ix(self) -> Array:
        """The place of the policy in the list, by row of the invoices; 4294967295 where no policy governs."""
        return self._columns.array("policy_ix")

    def frame(self, *, kind: Kind | None = None) -> Any:
        """The invoices with `policy_ix` and the reason why no policy takes one, as a frame."""
        into = kind or self._facts.frame_kind
        return frame(self._columns, into, "minor", self._facts.keys(Table.INVOICES, into))


def govern(policies: Sequence[Policy], book: Book, rule: GoverningRule | str = GoverningRule.EARLIEST_PERIOD) -> Governed:
    """Which of several policies governs each invoice: of those whose attachment window and form take it the first by `rule`."""
    handles = [policy._handle for policy in policies]
    table = _native.dcr_govern(handles, book._handle, int(choice(GoverningRule, rule)))
    return Governed(table, policies, book)


@dataclass(frozen=True)
class Covers:
    """The cover of a ledger under several policies: each document stands once, under the policy that governs it."""

    governed: Governed
    covers: tuple[Cover, ...]

    def frame(self, *, money: Money = "minor", kind: Kind | None = None) -> Any:
        """The invoices, each as the cover of its policy has it, with `policy_ix` in front of the columns."""
        facts = self.governed._facts
        into = kind or facts.frame_kind
        found = self.governed.policy_ix
        keys = {**facts.keys(Table.INVOICES, into), "policy_ix": np.where(found == NO_INDEX, -1, found.astype(np.int64))}
        return frame(_Picked([each.columns("invoices") for each in self.covers], self._place), into, money, keys)

    @property
    def invoices(self) -> Any:
        """The invoices as a frame of the kind that came in."""
        return self.frame()

    def total(self, name: str) -> Decimal:
        """The sum of an amount ("gross", "settled", "open", "covered", "insured", "uncovered") over the documents."""
        picked = _Picked([each.columns("invoices") for each in self.covers], self._place)
        values = picked.get(next(info for info in picked.infos() if info.name == name and info.type == "money"))
        assert values is not None
        return Decimal(sum(v for v in values.tolist() if v != NO_AMOUNT)).scaleb(-picked.exponent)

    @property
    def totals(self) -> tuple[CoverTotals, ...]:
        """The totals of each policy's own cover."""
        return tuple(each.totals for each in self.covers)

    @property
    def _place(self) -> Array:
        found = self.governed.policy_ix
        return np.where(found == NO_INDEX, 0, found)


class _Picked(Columns):
    """The columns of several covers of one book, each row from the cover that is to be shown."""

    def __init__(self, tables: Sequence[Columns], place: Array) -> None:
        self._tables = tables
        self._place = place
        first = tables[0]
        super().__init__(first._handle, first._owner, first.exponent)

    def get(self, info: Any) -> Any:
        columns = [table.get(info) for table in self._tables]
        found = [column for column in columns if isinstance(column, np.ndarray)]
        if len(found) < len(columns):
            return None
        return np.stack(found)[self._place, np.arange(len(self._place))]


def cover_several(
    policies: Sequence[Policy],
    book: Book,
    *,
    as_of: Day,
    rule: GoverningRule | str = GoverningRule.EARLIEST_PERIOD,
    known_on: Day | None = None,
) -> Covers:
    """The cover of a ledger under several policies or insurance years at once, on a day. They must have one currency."""
    if len({policy.currency for policy in policies}) > 1:
        raise refuse(Status.CURRENCY_MIX, "the policies have different currencies; ask about each of them")
    known = book if known_on is None else book.known_on(known_on)
    governed = govern(policies, known, rule)
    covers = tuple(cover(policy, known, as_of=as_of, governed=governed.policy_ix, policy_ix=at)
                   for at, policy in enumerate(policies))
    return Covers(governed, covers)
