"""Claims: if a buyer failed on a day by a cause, what does the policy pay, and why not more."""

from __future__ import annotations

from typing import Any

from . import _native
from ._registry import Cause, Status, Table
from .book import Book
from .errors import refuse
from .frames import Kind, Money, frame
from .owned import Owned
from .policy import Policy
from .rows import ClaimTotals, Listing, Rung, as_html, as_record, as_text, read_rows
from .tables import Columns
from .values import Amount, Day, choice, currency_exponent, day_number, scaled

_NAMES = {"totals": Table.CLAIM_TOTALS, "ladder": Table.CLAIM_LADDER, "sheet": Table.CLAIM_SHEET}


class Claim(Owned):
    """The claim on one buyer: loss sheet, ladder, payment and dates. Made by `delcredere.claim`."""

    def __init__(self, handle: Any, policy: Policy, book: Book) -> None:
        super().__init__(handle)
        self.currency = policy.currency
        self._exponent = currency_exponent(_native.dcr_policy_currency(policy._handle))
        self._facts = Book(book._handle, book.frame_kind, book._sources)

    def columns(self, name: str) -> Columns:
        """The columns of "sheet", "ladder" or "totals" as NumPy arrays without a copy."""
        handle = self._handle
        if name not in _NAMES:
            raise refuse(Status.UNKNOWN, f"a claim has no table {name!r}; it has {', '.join(_NAMES)}")
        return Columns(_native.dcr_claim_table(handle, int(_NAMES[name])), handle, self._exponent)

    def frame(self, name: str, *, money: Money = "minor", kind: Kind | None = None) -> Any:
        """A table as a data frame. With money="decimal" amounts are Decimal, else exact int64 in `<name>_minor`."""
        table = self.columns(name)
        into = kind or self._facts.frame_kind
        if table.kind is not Table.CLAIM_SHEET:
            return frame(table, into, money)
        return frame(table, into, money, self._facts.keys(Table.INVOICES, into, table.array("invoice_ix")))

    @property
    def totals(self) -> ClaimTotals:
        """The claim in one row."""
        return read_rows(ClaimTotals, self.columns("totals"))[0]

    @property
    def ladder(self) -> Listing[Rung]:
        """The rungs from gross debt to payment."""
        return read_rows(Rung, self.columns("ladder"))

    @property
    def sheet(self) -> Any:
        """The loss sheet, invoice by invoice, as a frame of the kind that came in."""
        return self.frame("sheet")

    def to_json(self) -> str:
        """The answer as a document."""
        text: str = _native.dcr_claim_to_json(self._handle)
        return text

    def __repr__(self) -> str:
        return "<Claim, closed>" if self.closed else f"<Claim {self.totals}>"

    def __str__(self) -> str:
        return as_text(as_record(self.totals)) + "\n\n" + str(self.ladder)

    def _repr_html_(self) -> str:
        return as_html(as_record(self.totals)) + self.ladder._repr_html_()

    def close(self) -> None:
        """Gives the answer back; frames and arrays made from it stay valid."""
        super().close()
        self._facts.close()


def claim(
    policy: Policy,
    book: Book,
    *,
    buyer: str | int,
    cause: Cause | str,
    as_of: Day,
    cause_day: Day | None = None,
    filed: Day | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
) -> Claim:
    """What the policy pays if `buyer` (identifier or row) fails by `cause`. Dates and counters that are not given come from
    the book. No loss is an answer with a reason, not an error."""
    exponent = currency_exponent(_native.dcr_policy_currency(policy._handle))
    options = _native.dcr_claim_options()
    options.buyer_ix = book.find_buyer(buyer) if isinstance(buyer, str) else _row(buyer)
    options.cause = int(choice(Cause, cause))
    options.as_of_day = day_number(as_of)
    if cause_day is not None:
        options.cause_day = day_number(cause_day)
    if filed is not None:
        options.filed_day = day_number(filed)
    for name, amount in (("first_loss_used", first_loss_used), ("liability_used", liability_used),
                         ("premium_paid", premium_paid)):
        if amount is not None:
            setattr(options, name, scaled(amount, exponent))
    return Claim(_native.dcr_claim_compute(policy._handle, book._handle, options), policy, book)


def _row(buyer: int) -> int:
    if isinstance(buyer, bool) or not 0 <= buyer < 0xFFFFFFFF:
        raise refuse(Status.RANGE, f"row {buyer} is not the row of a buyer")
    return buyer
