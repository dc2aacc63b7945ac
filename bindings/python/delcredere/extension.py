"""Extensions and payment plans, asked before they are agreed."""

from __future__ import annotations

from typing import Any

from ._registry import Cause, OverdueCategory, UnknownAs
from .book import Book
from .policy import Policy
from .results import Result, ask_result
from .values import Day


class ExtensionCheck(Result):
    """Whether a due date may be moved: tables `totals` and `deadlines`. Made by `delcredere.extension_check`."""

    verb = "extension_check"


def extension_check(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    new_due_day: Day,
    invoice: str | None = None,
    invoice_ix: int | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> ExtensionCheck:
    """May the due date of an invoice be moved to a day: freely, with the insurer's consent, or not; the last day that needs no
    consent, what is lost without it, and which deadlines move."""
    return ask_result(ExtensionCheck, policy, book, as_of_day=as_of, new_due_day=new_due_day, invoice=invoice,
                      invoice_ix=invoice_ix, cause=cause, unknown_as=unknown_as, known_on_day=known_on)


class PlanCheck(Result):
    """Whether a payment plan may be agreed: tables `instalments`, `parts` and `totals`. Made by `delcredere.plan_check`."""

    verb = "plan_check"


def plan_check(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    instalments: Any,
    buyer: str | None = None,
    buyer_ix: int | None = None,
    category: OverdueCategory | str | None = None,
    cause: Cause | str | None = None,
    unknown_as: UnknownAs | str | None = None,
    known_on: Day | None = None,
) -> PlanCheck:
    """Which instalments (rows of `due_day`, `amount`) of a plan with a buyer need the insurer's consent, which is the first of
    them, and what the plan does to cover with consent and without."""
    return ask_result(PlanCheck, policy, book, as_of_day=as_of, buyer=buyer, buyer_ix=buyer_ix, instalments=instalments,
                      category=category, cause=cause, unknown_as=unknown_as, known_on_day=known_on)
