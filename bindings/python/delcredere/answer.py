"""What questions about a policy and a book have in common, and what their answers have."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import numpy as np

from ._registry import Cause, Status, Table, UnknownAs
from .book import Book
from .errors import refuse
from .frames import Kind, Money, frame
from .owned import Owned
from .plots.plotted import Plotted
from .policy import Policy
from .receipt import Asked, Receipted
from .tables import Array, Columns
from .values import Amount, Day, choice, choice_name, date_of, day_number, scaled, unscaled

# The facts that a table has one row for each of, and the tables that name the invoice of each row.
_FACTS_OF = {Table.COVER_INVOICES: Table.INVOICES, Table.COVER_BUYERS: Table.BUYERS, Table.COVER_BOUNDS: Table.INVOICES}
_BY_INVOICE = (Table.COVER_PARTS, Table.COVER_DEADLINES, Table.CLAIM_SHEET)


class Question:
    """A question about a policy and a book as it was known on a day, with the options that every question has."""

    def __init__(self, options: Any, policy: Policy, book: Book, known_on: Day | None) -> None:
        self.options = options
        self.policy = policy
        self.book = book if known_on is None else book.known_on(known_on)
        self.stated: dict[str, Any] = {}  # the question as a document has it

    def set(
        self,
        *,
        as_of: Day,
        cause: Cause | str | None,
        unknown_as: UnknownAs | str | None,
        governed: Array | None,
        policy_ix: int,
    ) -> None:
        options = self.options
        options.as_of_day = day_number(as_of)
        options.cause = 0 if cause is None else int(choice(Cause, cause))
        options.unknown_as = 0 if unknown_as is None else int(choice(UnknownAs, unknown_as))
        self.stated["as_of_day"] = _day_text(as_of)
        if cause is not None:
            self.stated["cause"] = choice_name(choice(Cause, cause))
        if unknown_as is not None:
            self.stated["unknown_as"] = choice_name(choice(UnknownAs, unknown_as))
        if governed is not None:
            # The options only borrow the column: it lives as long as the question.
            self._governed = _governed_column(governed, self.book)
            options.set_governed(self._governed)
            options.policy_ix = policy_ix

    def set_day(self, name: str, day: Day) -> None:
        """An option that is a day."""
        setattr(self.options, name, day_number(day))
        self.stated[name] = _day_text(day)

    def set_amount(self, name: str, amount: Amount) -> None:
        """An option that is an amount in the currency of the policy."""
        exponent = self.policy._exponent
        number = scaled(amount, exponent)
        setattr(self.options, name, number)
        self.stated[name] = f"{unscaled(number, exponent):f}"

    def asked(self, verb: str, bounds: bool = False) -> Asked | None:
        """The question for a receipt; an answer of one among several policies has none of its own."""
        if getattr(self, "_governed", None) is not None:
            return None
        stated = {"verb": verb, **self.stated, **({"bounds": True} if bounds else {})}
        return Asked(self.policy._handle, self.book._handle, stated)

    def ask(self, function: Callable[[Any, Any, Any], Any]) -> Any:
        """What a function of the library makes of policy, book and options."""
        return function(self.policy._handle, self.book._handle, self.options)


class BookAnswer(Receipted, Plotted, Owned, ABC):
    """An answer about a policy and a book: tables in the currency of the policy."""

    def __init__(self, handle: Any, policy: Policy, book: Book, asked: Asked | None = None) -> None:
        super().__init__(handle)
        self._asked = asked
        self.currency = policy.currency
        self._exponent = policy._exponent
        # The keys of the invoices and the kind of frame outlive a book that is closed: the answer holds its facts anyway.
        self._facts = Book(book._handle, book.frame_kind, book._sources)

    @abstractmethod
    def columns(self, name: str) -> Columns:
        """The columns of a table as NumPy arrays without a copy."""

    @property
    @abstractmethod
    def totals(self) -> Any:
        """The whole answer in one row."""

    def frame(self, name: str, *, money: Money = "minor", kind: Kind | None = None) -> Any:
        """A table as a data frame. With money="decimal" amounts are Decimal, else exact int64 in `<name>_minor`."""
        return self._framed(self.columns(name), money, kind)

    def _framed(self, table: Columns, money: Money, kind: Kind | None) -> Any:
        into = kind or self._facts.frame_kind
        return frame(table, into, money, self._keys(table, into))

    def _keys(self, table: Columns, into: Kind) -> dict[str, Any]:
        """The identifying columns of the facts that the rows of a table are about."""
        if table.kind in _BY_INVOICE:
            return self._facts.keys(Table.INVOICES, into, table.array("invoice_ix"))
        return self._facts.keys(_FACTS_OF[table.kind], into) if table.kind in _FACTS_OF else {}

    def __repr__(self) -> str:
        name = type(self).__name__
        return f"<{name}, closed>" if self.closed else f"<{name} {self.totals}>"

    def close(self) -> None:
        """Gives the answer back; frames and arrays made from it stay valid."""
        super().close()
        self._facts.close()
        self._asked = None


def _day_text(day: Day) -> str:
    return str(date_of(day_number(day)))


def _governed_column(governed: Array, book: Book) -> Array:
    """The places of policies as C reads them: one for every row of the invoices."""
    rows = book.rows(Table.INVOICES)
    if len(governed) != rows:
        raise refuse(Status.RANGE, f"governed has {len(governed)} values; the book has {rows} invoices")
    return np.ascontiguousarray(governed, dtype=np.uint32)
