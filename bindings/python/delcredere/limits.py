"""Views of limits."""

from __future__ import annotations

from typing import Any

from ._registry import Cause, UnknownAs
from .book import Book
from .policy import Policy
from .results import Result, ask_result
from .values import Day


class LimitUsage(Result):
    """How limits are used: tables `limit_usage` and `totals`. Made by `delcredere.limit_usage`."""

    verb = "limit_usage"


def limit_usage(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    from_day: Day | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> LimitUsage:
    """Every limit in force on a day: what of it is used, the peak of the exposure since `from_day`, by how much it is too
    large, and since when it lies idle."""
    return ask_result(LimitUsage, policy, book, as_of_day=as_of, from_day=from_day, cause=cause, unknown_as=unknown_as,
                      known_on_day=known_on)


class LimitExpiring(Result):
    """Limits that end: tables `limit_expiring` and `totals`. Made by `delcredere.limit_expiring`."""

    verb = "limit_expiring"


def limit_expiring(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    within_days: int | None = None,
    lead_days: int | None = None,
    from_day: Day | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> LimitExpiring:
    """Limits that end, requests to be made again and refusals that stop blocking within some days: the last day to ask, the use
    of the limit now and at its highest, and what is uncovered when it lapses."""
    return ask_result(LimitExpiring, policy, book, as_of_day=as_of, within_days=within_days, lead_days=lead_days, from_day=from_day,
                      cause=cause, unknown_as=unknown_as, known_on_day=known_on)


class LimitsDiff(Result):
    """Two lists of limits: tables `limits_diff`, `kinds` and `totals`. Made by `delcredere.limits_diff`."""

    verb = "limits_diff"


def limits_diff(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    limits: Any,
    is_complete: bool | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> LimitsDiff:
    """The limits of the book against a new list (rows of LIMITS): added, raised, cut, withdrawn, refused, expired, in another
    currency, regraded, below what needs no decision; and what that does to cover on the day."""
    return ask_result(LimitsDiff, policy, book, as_of_day=as_of, limits=limits, is_complete=is_complete, cause=cause,
                      unknown_as=unknown_as, known_on_day=known_on)


class LimitRequest(Result):
    """Requests to the insurer: table `limit_request`. Made by `delcredere.limit_request`."""

    verb = "limit_request"


def limit_request(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    needs: Any,
    orders: Any = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> LimitRequest:
    """The records of requests for limits: for each need (rows of `buyer`, `action`, `kind`, `planned`, `amount` and more) the
    smallest amount that covers what is open, ordered and planned, and whether to send it."""
    return ask_result(LimitRequest, policy, book, as_of_day=as_of, needs=needs, orders=orders, cause=cause,
                      unknown_as=unknown_as, known_on_day=known_on)
