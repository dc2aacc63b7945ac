"""What differs when something happens, or the terms are others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._registry import Cause, UnknownAs
from .book import Book
from .policy import Policy
from .results import Document, Result, ask_result
from .values import Day


class Change(Result):
    """The difference of two covers: tables `invoices`, `buyers`, `deadlines`, `reasons` and `totals`. Made by `delcredere.change`."""

    verb = "change"


def change(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    limits: Any = None,
    invoices: Any = None,
    receipts: Any = None,
    events: Any = None,
    conditions: Any = None,
    deductions: Any = None,
    rates: Any = None,
    counters: Any = None,
    orders: Any = None,
    terms: Mapping[str, Any] | None = None,
    policy_after: Policy | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    all_rows: bool | None = None,
    without_claims: bool | None = None,
    known_on: Day | None = None,
) -> Change:
    """What is different on a day when these facts are added (a limit cut, a dispute, a payment, a plan, an insolvency), the
    policy has these `terms`, or the policy is `policy_after`: by invoice, buyer, deadline and reason, with what would be paid
    if a buyer failed on the day. Facts and `orders` are lists of rows, dicts of columns or data frames."""
    return ask_result(
        Change, policy, book, as_of_day=as_of, limits=limits, invoices=invoices, receipts=receipts, events=events,
        conditions=conditions, deductions=deductions, rates=rates, counters=counters, orders=orders,
        terms=None if terms is None else Document(terms), policy=policy_after, cause=cause, unknown_as=unknown_as,
        all_rows=all_rows, without_claims=without_claims, known_on_day=known_on,
    )
