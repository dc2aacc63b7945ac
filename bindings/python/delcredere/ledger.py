"""Views of the ledger that need no policy: ageing, days sales outstanding, payment profiles, concentration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ._registry import ConcentrationBy, DayCount, Rounding
from .book import Book
from .policy import Policy
from .results import Result, ask_result, exact
from .values import Amount, Day, decimal_text


class Ageing(Result):
    """Open amounts by days past due: tables `brackets` and `totals`. Made by `delcredere.ageing`."""

    verb = "ageing"


class Dso(Result):
    """Days sales outstanding: tables `totals` and `buyers`. Made by `delcredere.dso`."""

    verb = "dso"


class PaymentProfile(Result):
    """How buyers pay: tables `totals` and `buyers`. Made by `delcredere.payment_profile`."""

    verb = "payment_profile"


class Concentration(Result):
    """Who the money lies with: tables `totals` and `buyers`. Made by `delcredere.concentration`."""

    verb = "concentration"


class LateInterest(Result):
    """Late interest: tables `invoices` and `totals`. Made by `delcredere.late_interest`."""

    verb = "late_interest"


class GradeMap(Result):
    """Values as grades: table `grades`. Made by `delcredere.grade_map`."""

    verb = "grade_map"


def ageing(
    book: Book,
    *,
    as_of: Day,
    edges: Sequence[int] | None = None,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    counts_extended: bool | None = None,
    known_on: Day | None = None,
) -> Ageing:
    """What is open by days past due, of the book and of every buyer. `edges` end the brackets: 30, 60, 90 without them.
    Days count from the due day, or from the extended one with `counts_extended`. Foreign documents need `currency`."""
    return ask_result(Ageing, None, book, as_of_day=as_of, edges=edges, currency=currency, rounding=rounding,
                      counts_extended=counts_extended, known_on_day=known_on)


def dso(
    book: Book,
    *,
    as_of: Day,
    period_days: Sequence[int],
    period_sales: Sequence[Amount] | None = None,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    counts_extended: bool | None = None,
    known_on: Day | None = None,
) -> Dso:
    """Days sales outstanding: simple, best possible, and by counting back, of the book and of every buyer. `period_days` are the
    lengths of the periods that end with the day, oldest first; their sales are those of the documents, or `period_sales` (which need `currency`)."""
    sales = None if period_sales is None else [decimal_text(amount) for amount in period_sales]
    return ask_result(Dso, None, book, as_of_day=as_of, period_days=period_days, period_sales=sales, currency=currency,
                      rounding=rounding, counts_extended=counts_extended, known_on_day=known_on)


def payment_profile(
    book: Book,
    *,
    as_of: Day,
    from_day: Day | None = None,
    recent_from: Day | None = None,
    score: Sequence[tuple[int, int]] | None = None,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    counts_extended: bool | None = None,
    known_on: Day | None = None,
) -> PaymentProfile:
    """How the buyers of a book pay, from the payments since `from_day`. With `recent_from` the trend since then; `score` has
    anchors of a score: pairs of days late and points, in ascending order."""
    days = None if score is None else [anchor[0] for anchor in score]
    points = None if score is None else [anchor[1] for anchor in score]
    return ask_result(PaymentProfile, None, book, as_of_day=as_of, from_day=from_day, recent_from_day=recent_from, score_days=days,
                      score_points=points, currency=currency, rounding=rounding, counts_extended=counts_extended,
                      known_on_day=known_on)


def concentration(
    book: Book,
    *,
    as_of: Day,
    policy: Policy | None = None,
    by: ConcentrationBy | str | None = None,
    from_day: Day | None = None,
    top: int | None = None,
    by_group: bool | None = None,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    counts_extended: bool | None = None,
    known_on: Day | None = None,
) -> Concentration:
    """The largest buyers (or groups) by what is open, overdue or sold, and an index of concentration. With a policy also what
    its cover leaves of it."""
    return ask_result(Concentration, policy, book, as_of_day=as_of, by=by, from_day=from_day, top=top, by_group=by_group,
                      currency=currency, rounding=rounding, counts_extended=counts_extended, known_on_day=known_on)


def late_interest(
    book: Book,
    *,
    as_of: Day,
    rates: Any,
    day_count: DayCount | str,
    fee: Amount | None = None,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    counts_extended: bool | None = None,
    known_on: Day | None = None,
) -> LateInterest:
    """Simple interest on what was open after the due day. `rates` is a data frame or a dict of columns: from_day, rate a year, and
    country where rates differ by it. A `fee` for each late invoice needs `currency`."""
    return ask_result(LateInterest, None, book, as_of_day=as_of, rates=rates, day_count=day_count,
                      currency=currency, rounding=rounding,
                      counts_extended=counts_extended, known_on_day=known_on, **exact(fee=fee))


def grade_map(values: Sequence[int], scale: Any) -> GradeMap:
    """The grade of each value on a scale: a data frame or a dict of columns from_value, until_value, grade and rank."""
    return ask_result(GradeMap, None, None, values=list(values), scale=scale)
