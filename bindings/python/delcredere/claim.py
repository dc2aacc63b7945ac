"""Claims: if a buyer failed on a day by a cause, what does the policy pay, and why not more."""

from __future__ import annotations

from typing import Any, Literal, overload

from . import _native
from ._registry import Cause, Status, Table, Term, UnknownAs
from .answer import BookAnswer, Question
from .book import Book
from .bounds import Bounds
from .errors import refuse
from .policy import Policy
from .rows import CauseOfLoss, ClaimTotals, FirstLoss, Listing, Payment, Rung, as_html, as_record, as_text, read_rows
from .tables import Array, Columns
from .values import Amount, Day

_NAMES = {"totals": Table.CLAIM_TOTALS, "ladder": Table.CLAIM_LADDER, "sheet": Table.CLAIM_SHEET,
          "first_losses": Table.CLAIM_FIRST_LOSSES, "payments": Table.CLAIM_PAYMENTS, "causes": Table.CLAIM_CAUSES,
          "defaults_used": Table.CLAIM_DEFAULTS}


class Claim(BookAnswer):
    """The claim on one buyer: loss sheet, ladder, payment and dates. Made by `delcredere.claim`."""

    def columns(self, name: str) -> Columns:
        """The columns of "sheet", "ladder", "totals", "first_losses", "payments", "causes" or "defaults_used" as NumPy
        arrays without a copy."""
        handle = self._handle
        if name not in _NAMES:
            raise refuse(Status.UNKNOWN, f"a claim has no table {name!r}; it has {', '.join(_NAMES)}")
        return Columns(_native.dcr_claim_table(handle, int(_NAMES[name])), handle, self._exponent)

    @property
    def totals(self) -> ClaimTotals:
        """The claim in one row."""
        return read_rows(ClaimTotals, self.columns("totals"))[0]

    @property
    def ladder(self) -> Listing[Rung]:
        """The rungs from gross debt to payment."""
        return read_rows(Rung, self.columns("ladder"))

    @property
    def first_losses(self) -> Listing[FirstLoss]:
        """Each first loss of the policy: what the claim took of it and what is left."""
        return read_rows(FirstLoss, self.columns("first_losses"))

    @property
    def payments(self) -> Listing[Payment]:
        """What the insurer pays and by when, in the order of the days."""
        return read_rows(Payment, self.columns("payments"))

    @property
    def causes(self) -> Listing[CauseOfLoss]:
        """The causes that were looked at, and which of them governs."""
        return read_rows(CauseOfLoss, self.columns("causes"))

    @property
    def defaults_used(self) -> tuple[Term, ...]:
        """The terms that the claim took by default."""
        return tuple(Term(number) for number in self.columns("defaults_used").array("term").tolist())

    @property
    def sheet(self) -> Any:
        """The loss sheet, invoice by invoice, as a frame of the kind that came in."""
        return self.frame("sheet")

    def to_json(self) -> str:
        """The answer as a document."""
        text: str = _native.dcr_claim_to_json(self._handle)
        return text

    def __str__(self) -> str:
        return as_text(as_record(self.totals)) + "\n\n" + str(self.ladder)

    def _repr_html_(self) -> str:
        return as_html(as_record(self.totals)) + self.ladder._repr_html_()


@overload
def claim(
    policy: Policy,
    book: Book,
    *,
    buyer: str | int,
    cause: Cause | str | None = None,
    as_of: Day,
    cause_day: Day | None = None,
    filed: Day | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
    each_loss_used: Amount | None = None,
    kind_first_loss_used: Amount | None = None,
    buyer_paid: Amount | None = None,
    country_paid: Amount | None = None,
    costs: Amount | None = None,
    already_paid: Amount | None = None,
    premium_earned: Amount | None = None,
    premium_minimum: Amount | None = None,
    known_on: Day | None = None,
    unknown_as: UnknownAs | str | None = None,
    bounds: Literal[False] = False,
    governed: Array | None = None,
    policy_ix: int = 0,
) -> Claim: ...


@overload
def claim(
    policy: Policy,
    book: Book,
    *,
    buyer: str | int,
    cause: Cause | str | None = None,
    as_of: Day,
    cause_day: Day | None = None,
    filed: Day | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
    each_loss_used: Amount | None = None,
    kind_first_loss_used: Amount | None = None,
    buyer_paid: Amount | None = None,
    country_paid: Amount | None = None,
    costs: Amount | None = None,
    already_paid: Amount | None = None,
    premium_earned: Amount | None = None,
    premium_minimum: Amount | None = None,
    known_on: Day | None = None,
    unknown_as: UnknownAs | str | None = None,
    bounds: Literal[True],
    governed: Array | None = None,
    policy_ix: int = 0,
) -> Bounds: ...


def claim(
    policy: Policy,
    book: Book,
    *,
    buyer: str | int,
    cause: Cause | str | None = None,
    as_of: Day,
    cause_day: Day | None = None,
    filed: Day | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
    each_loss_used: Amount | None = None,
    kind_first_loss_used: Amount | None = None,
    buyer_paid: Amount | None = None,
    country_paid: Amount | None = None,
    costs: Amount | None = None,
    already_paid: Amount | None = None,
    premium_earned: Amount | None = None,
    premium_minimum: Amount | None = None,
    known_on: Day | None = None,
    unknown_as: UnknownAs | str | None = None,
    bounds: bool = False,
    governed: Array | None = None,
    policy_ix: int = 0,
) -> Claim | Bounds:
    """What the policy pays if `buyer` (identifier or row) fails by `cause`; without a cause the policy decides which of its
    causes governs. Dates and counters that are not given come from the book; `costs` are those that the plan adds to the
    loss, `already_paid` is taken off what is still payable. No loss is an answer with a reason, not an error. `known_on`,
    `unknown_as`, `bounds` and `governed` are as in `delcredere.cover`."""
    options = _native.dcr_claim_options()
    question = Question(options, policy, book, known_on)
    options.buyer_ix = question.book.find_buyer(buyer) if isinstance(buyer, str) else _row(buyer)
    question.set(as_of=as_of, cause=cause, unknown_as=unknown_as, governed=governed, policy_ix=policy_ix)
    question.stated |= {"buyer": buyer} if isinstance(buyer, str) else {"buyer_ix": buyer}
    for name, day in (("cause_day", cause_day), ("filed_day", filed)):
        if day is not None:
            question.set_day(name, day)
    for name, amount in (("first_loss_used", first_loss_used), ("liability_used", liability_used),
                         ("premium_paid", premium_paid), ("each_loss_used", each_loss_used),
                         ("kind_first_loss_used", kind_first_loss_used), ("buyer_paid", buyer_paid),
                         ("country_paid", country_paid), ("costs", costs), ("already_paid", already_paid),
                         ("premium_earned", premium_earned), ("premium_minimum", premium_minimum)):
        if amount is not None:
            question.set_amount(name, amount)
    if bounds:
        return Bounds(question.ask(_native.dcr_claim_bounds), policy, question.book, question.asked("claim", bounds=True))
    return Claim(question.ask(_native.dcr_claim_compute), policy, question.book, question.asked("claim"))


def _row(buyer: int) -> int:
    if isinstance(buyer, bool) or not 0 <= buyer < 0xFFFFFFFF:
        raise refuse(Status.RANGE, f"row {buyer} is not the row of a buyer")
    return buyer
