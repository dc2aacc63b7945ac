"""The gate: may this order ship on cover; what would have to change."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from . import _native
from ._registry import (
    REASON_TEXT,
    Cause,
    CoverBasis,
    GateVerdict,
    PaymentMethod,
    Reason,
    Status,
    Term,
    UnknownAs,
)
from .book import Book
from .errors import refuse
from .owned import Owned
from .policy import Policy
from .results import Result, ask_result, exact
from .values import (
    NO_INDEX,
    RATIO_EXPONENT,
    Amount,
    Day,
    choice,
    currency_code,
    currency_exponent,
    currency_number,
    date_of,
    day_number,
    ratio_ppb,
    reasons_of,
    scaled,
    unscaled,
)

_MONEY = ("gross", "open", "covered", "insured", "uncovered", "insurable", "limit", "exposure_before", "exposure_after",
          "covered_before", "covered_after", "headroom_before", "headroom_after")


@dataclass(frozen=True)
class GatePart:
    """A part of an order; the parts add up to its gross amount. A reason that applies too has amount 0."""

    reason: Reason
    amount: Decimal
    term: Term | None
    is_curable: bool

    @property
    def text(self) -> str:
        """The reason in words."""
        return REASON_TEXT[self.reason]


@dataclass(frozen=True)
class GateAnswer:
    """What is said of an order, in policy currency. Where `status` is not OK there is no answer: amounts are None."""

    status: Status
    verdict: GateVerdict | None
    answer_day: dt.date | None
    reason: Reason | None
    reasons: tuple[Reason, ...]
    gross: Decimal | None
    open: Decimal | None
    covered: Decimal | None
    insured: Decimal | None
    uncovered: Decimal | None
    insurable: Decimal | None
    percentage: Decimal | None
    limit: Decimal | None
    limit_basis: CoverBasis | None
    limit_ix: int | None
    exposure_before: Decimal | None
    exposure_after: Decimal | None
    covered_before: Decimal | None
    covered_after: Decimal | None
    headroom_before: Decimal | None
    headroom_after: Decimal | None
    stop_day: dt.date | None
    is_stopped: bool
    parts: tuple[GatePart, ...]
    digest: str


@dataclass(frozen=True)
class GatePayment:
    """The smallest payment with which an order passes: its amount, in its own currency; what it takes off the debt, in policy
    currency; the row of the invoice that it names, None where it names none."""

    amount: Decimal
    currency: str
    taken: Decimal
    invoice_ix: int | None


class GateOrders(Result):
    """A list of orders and whether they would be covered: tables `orders` and `parts`. Made by `delcredere.gate_orders`."""

    verb = "gate"


class Gate(Owned):
    """A policy and a book made ready for questions about single orders. Made by `delcredere.gate`; for one thread at a time.

    An order is given by the buyer (identifier or row), its gross amount and the due day of its invoice. `currency`: of the
    policy; `delivery`: the day of the question; `invoiced`: the day of delivery; `ordered`: none; `vat`: none."""

    def __init__(self, handle: Any, policy: Policy, book: Book) -> None:
        super().__init__(handle)
        self._book = book
        self._currency = int(_native.dcr_policy_currency(policy._handle))
        self._exponent = currency_exponent(self._currency)

    def check(self, buyer: str | int, amount: Amount, *, due: Day, **order: Any) -> GateAnswer:
        """Whether the order would be covered: fully, partly or not, why, and what is left of the limit."""
        answer = _native.dcr_gate_answer()
        _native.dcr_gate_check(self._handle, self._order(buyer, amount, due, **order), answer)
        return self._answer(answer)

    def largest_order(self, buyer: str | int, amount: Amount, *, due: Day, min_share: Amount = 1, **order: Any) -> Decimal:
        """An amount, in the order's currency, that passes while one cent more does not; 0 where none does."""
        asked = self._order(buyer, amount, due, **order)
        found = _native.dcr_gate_largest_order(self._handle, asked, ratio_ppb(min_share))
        money = unscaled(found, currency_exponent(asked.currency or self._currency))
        assert money is not None
        return money

    def latest_day(
        self, buyer: str | int, amount: Amount, *, due: Day, min_share: Amount = 1, horizon_days: int = 366, **order: Any
    ) -> dt.date | None:
        """The last day of delivery up to which every day from the order's own on passes, invoice and due day moving along."""
        asked = self._order(buyer, amount, due, **order)
        return date_of(_native.dcr_gate_latest_day(self._handle, asked, ratio_ppb(min_share), horizon_days))

    def smallest_limit(
        self, buyer: str | int, amount: Amount, *, due: Day, min_share: Amount = 1, **order: Any
    ) -> Decimal | None:
        """The smallest limit from the day of the question on with which the order passes; None where none does."""
        asked = self._order(buyer, amount, due, **order)
        return unscaled(_native.dcr_gate_smallest_limit(self._handle, asked, ratio_ppb(min_share)), self._exponent)

    def smallest_payment(
        self, buyer: str | int, amount: Amount, *, due: Day, min_share: Amount = 1, **order: Any
    ) -> GatePayment | None:
        """The smallest payment on the day of the question with which the order passes, and on which invoice; amount 0 where
        none is needed, None where none is enough."""
        asked, found = self._order(buyer, amount, due, **order), _native.dcr_gate_payment()
        _native.dcr_gate_smallest_payment(self._handle, asked, ratio_ppb(min_share), found)
        money = unscaled(found.amount, currency_exponent(found.currency))
        taken = unscaled(found.taken, self._exponent)
        if money is None or taken is None:
            return None
        return GatePayment(money, currency_code(found.currency) or "", taken, _row_of(found.invoice_ix))

    def _order(
        self, buyer: str | int, amount: Amount, due: Day, *, currency: str | None = None, delivery: Day | None = None,
        invoiced: Day | None = None, ordered: Day | None = None, vat: Amount | None = None,
        payment_method: PaymentMethod | str | None = None,
    ) -> Any:
        order = _native.dcr_order()
        order.buyer_ix = self._book.find_buyer(buyer) if isinstance(buyer, str) else _row(buyer)
        order.currency = currency_number(currency) if currency is not None else 0
        exponent = currency_exponent(order.currency or self._currency)
        order.amount = scaled(amount, exponent)
        if vat is not None:
            order.vat = scaled(vat, exponent)
        if payment_method is not None:
            order.payment_method = int(choice(PaymentMethod, payment_method))
        days = (("due_day", due), ("delivery_day", delivery), ("invoice_day", invoiced), ("order_day", ordered))
        for name, day in days:
            if day is not None:
                setattr(order, name, day_number(day))
        return order

    def _answer(self, answer: Any) -> GateAnswer:
        parts = tuple(self._part(answer.part(ix)) for ix in range(answer.num_parts))
        money = {name: unscaled(getattr(answer, name), self._exponent) for name in _MONEY}
        return GateAnswer(
            status=Status(answer.status),
            verdict=GateVerdict(answer.verdict) if answer.verdict else None,
            answer_day=date_of(answer.answer_day),
            reason=Reason(answer.reason) if answer.reason else None,
            reasons=reasons_of(answer.reasons),
            percentage=unscaled(answer.percentage, RATIO_EXPONENT),
            limit_basis=CoverBasis(answer.limit_basis) if answer.limit_basis else None,
            limit_ix=_row_of(answer.limit_ix),
            stop_day=date_of(answer.stop_day),
            is_stopped=bool(answer.is_stopped),
            parts=parts,
            digest=f"{answer.digest:016x}",
            **money,
        )

    def _part(self, part: Any) -> GatePart:
        amount = unscaled(part.amount, self._exponent)
        assert amount is not None
        return GatePart(Reason(part.reason), amount, Term(part.term) if part.term else None, bool(part.is_curable))


def gate(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> Gate:
    """A gate: policy and book made ready, so that a question about one order takes microseconds."""
    seen = book if known_on is None else book.known_on(known_on)
    options = _native.dcr_gate_options()
    options.as_of_day = day_number(as_of)
    if cause is not None:
        options.cause = int(choice(Cause, cause))
    if unknown_as is not None:
        options.unknown_as = int(choice(UnknownAs, unknown_as))
    return Gate(_native.dcr_gate_new(policy._handle, seen._handle, options), policy, seen)


def gate_orders(
    policy: Policy,
    book: Book,
    orders: Any,
    *,
    as_of: Day,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    inverses: bool | None = None,
    min_share: Amount | None = None,
    horizon_days: int | None = None,
    known_on: Day | None = None,
) -> GateOrders:
    """Whether the orders of a list would be covered, each by itself; with `inverses` the inverse questions too. `orders`: a data
    frame or a dict of columns: order, buyer or buyer_ix, amount, currency, order_day, delivery_day, invoice_day, due_day, vat,
    payment_method."""
    return ask_result(GateOrders, policy, book, as_of_day=as_of, cause=cause, unknown_as=unknown_as, orders=orders,
                      inverses=inverses, horizon_days=horizon_days, known_on_day=known_on, **exact(min_share=min_share))


def _row(buyer: int) -> int:
    if isinstance(buyer, bool) or not 0 <= buyer < NO_INDEX:
        raise refuse(Status.RANGE, f"row {buyer} is not the row of a buyer")
    return buyer


def _row_of(ix: int) -> int | None:
    return None if ix == NO_INDEX else ix
