"""Views of limits."""

from __future__ import annotations

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
