"""Views of a cover: buckets, gaps by buyer and reason, worklist by money."""

from __future__ import annotations

from .book import Book
from .policy import Policy
from .results import Result, ask_result
from .values import Day


class Buckets(Result):
    """Open debt by what covers it: tables `amounts` and `totals`. Made by `delcredere.buckets`."""

    verb = "buckets"


class Gaps(Result):
    """Uncovered debt by buyer and reason: tables `rows` and `totals`. Made by `delcredere.gaps`."""

    verb = "gaps"


class Worklist(Result):
    """What can still be saved: table `items`. Made by `delcredere.worklist`."""

    verb = "worklist"


def buckets(policy: Policy, book: Book, *, as_of: Day, known_on: Day | None = None) -> Buckets:
    """Open debt by what covers it or why nothing does, of the book and of every buyer."""
    return ask_result(Buckets, policy, book, as_of_day=as_of, known_on_day=known_on)


def gaps(policy: Policy, book: Book, *, as_of: Day, known_on: Day | None = None) -> Gaps:
    """Uncovered debt by buyer and reason, the largest first; what of it can be cured, and what could have been covered."""
    return ask_result(Gaps, policy, book, as_of_day=as_of, known_on_day=known_on)


def worklist(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    horizon_days: int | None = None,
    top: int | None = None,
    known_on: Day | None = None,
) -> Worklist:
    """What can still be saved, the most money first: debt that can be cured, overdues to notify, claims to file."""
    return ask_result(Worklist, policy, book, as_of_day=as_of, horizon_days=horizon_days, top=top, known_on_day=known_on)
