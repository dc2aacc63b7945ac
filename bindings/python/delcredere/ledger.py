"""Views of the ledger that need no policy: ageing, days sales outstanding, payment profiles, concentration."""

from __future__ import annotations

from collections.abc import Sequence

from ._registry import ConcentrationBy, Rounding
from .book import Book
from .policy import Policy
from .results import Result, ask_result
from .values import Amount, Day


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
    lengths of the periods that end with the day, oldest first; their sales are those of the documents, or `period_sales`."""
    sales = None if period_sales is None else [str(amount) for amount in period_sales]
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
