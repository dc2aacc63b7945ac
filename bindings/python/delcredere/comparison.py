"""What if: several policies on one book, buyers that fail together, limits for a budget, sales that earn a loss back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._registry import Cause, Rounding, UnknownAs
from .book import Book
from .policy import Policy
from .results import AsWritten, Result, as_rows, as_value, ask_result, exact
from .values import Amount, Day, decimal_text


class Comparison(Result):
    """Policies side by side: tables `policies`, `days`, `reasons` and `scenarios`. Made by `delcredere.compare`."""

    verb = "compare"


class Stress(Result):
    """Buyers that fail together: tables `buyers` and `totals`. Made by `delcredere.stress`."""

    verb = "stress"


class BreakEven(Result):
    """What earns a loss back: table `totals`. Made by `delcredere.break_even`."""

    verb = "break_even"


class Factoring(Result):
    """Cost of insurance and factoring: table `totals`. Made by `delcredere.factoring`."""

    verb = "factoring"


class LimitAllocation(Result):
    """What a budget buys: tables `choices` and `totals`. Made by `delcredere.allocate_limits`."""

    verb = "allocate_limits"


def compare(
    policies: Sequence[Policy],
    book: Book,
    *,
    days: Sequence[Day] | None = None,
    scenarios: Any = None,
    premiums: Sequence[Amount] | None = None,
    changes: Sequence[Mapping[str, Any]] | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> Comparison:
    """What each policy covers on the days, pays in the scenarios and costs. `scenarios` are a frame or a dict of columns:
    scenario, buyer, cause, cause_day. Each of `changes` is a dict of terms: the first policy with these in place of its own."""
    changed = None
    if changes is not None:
        changed = AsWritten([{"terms": {name: as_value(value) for name, value in terms.items()}} for terms in changes])
    return ask_result(Comparison, None, book, policies=list(policies), days=days, scenarios=scenarios,
                      premiums=None if premiums is None else [None if one is None else decimal_text(one) for one in premiums],
                      changes=changed, cause=cause, unknown_as=unknown_as, known_on_day=known_on,
                      currency=policies[0].currency if policies else None)


def stress(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    buyers: Sequence[str],
    cause: Cause | str | None = None,
    recovery_rate: Amount | None = None,
    equity: Amount | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> Stress:
    """What is lost with and without the policy when these buyers fail on a day, in this order."""
    return ask_result(Stress, policy, book, as_of_day=as_of, buyers=list(buyers), cause=cause, unknown_as=unknown_as, known_on_day=known_on,
                      **exact(recovery_rate=recovery_rate, equity=equity, first_loss_used=first_loss_used,
                              liability_used=liability_used, premium_paid=premium_paid))


def break_even(
    *,
    margin: Amount,
    currency: str,
    loss: Amount | None = None,
    loss_share: Amount | None = None,
    recovered: Amount | None = None,
    sales: Amount | None = None,
    limit: Amount | None = None,
    turns: Amount | None = None,
    rounding: Rounding | str | None = None,
) -> BreakEven:
    """Sales that earn a loss back, and what an additional limit earns."""
    return ask_result(BreakEven, None, None, currency=currency, rounding=rounding,
                      **exact(margin=margin, loss=loss, loss_share=loss_share, recovered=recovered, sales=sales, limit=limit,
                              turns=turns))


def factoring(*, turnover: Amount, currency: str, rounding: Rounding | str | None = None, **terms: Any) -> Factoring:
    """What insurance and factoring cost over a horizon. `terms`: premium_rate, commission_rate, interest_rate, advance_rate,
    average_days and the others of docs/readers/what-if.md."""
    return ask_result(Factoring, None, None, currency=currency, rounding=rounding,
                      **exact(turnover=turnover, **{name: value for name, value in terms.items() if not name.endswith("_days")}),
                      **{name: value for name, value in terms.items() if name.endswith("_days")})


def allocate_limits(
    choices: Any, *, budget: Amount, currency: str, book: Book | None = None, max_nodes: int | None = None
) -> LimitAllocation:
    """The limits that a budget buys best. `choices` are a frame or a dict of columns: buyer, layer, amount, cost, value."""
    return ask_result(LimitAllocation, None, book, choices=AsWritten(as_rows(choices, "value")), currency=currency, max_nodes=max_nodes,
                      **exact(budget=budget))


class StressCash(Result):
    """Cash day by day when buyers fail: tables `days` and `totals`. Made by `delcredere.stress_cash`."""

    verb = "stress_cash"


def stress_cash(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    cash: Amount,
    buyers: Sequence[str] = (),
    until: Day | None = None,
    dues: Any = None,
    delay_days: int | None = None,
    overdue_days: int | None = None,
    payout_days: int | None = None,
    filed_day: Day | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
    known_on: Day | None = None,
) -> StressCash:
    """The lowest balance and its day when the named buyers fail: when nobody does, without the policy, with it. `dues` is a
    table of `due_day` and `amount` (below 0 goes out)."""
    return ask_result(StressCash, policy, book, as_of_day=as_of, buyers=list(buyers), until_day=until, dues=dues,
                      delay_days=delay_days, overdue_days=overdue_days, payout_days=payout_days, filed_day=filed_day, cause=cause,
                      unknown_as=unknown_as, known_on_day=known_on,
                      **exact(cash=cash, first_loss_used=first_loss_used, liability_used=liability_used,
                              premium_paid=premium_paid))
