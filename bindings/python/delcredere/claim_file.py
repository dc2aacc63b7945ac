"""Around a claim: claims that are due, the file of one, reports of overdue debt, where claims stand, who has borne what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ._registry import Answer, Cause, OverdueCategory
from .book import Book
from .policy import Policy
from .results import Result, ask_result, exact
from .values import Amount, Day


class ClaimsDue(Result):
    """Claims that can be made, now or later: table `claim_due`. Made by `delcredere.claims_due`."""

    verb = "claims_due"


class ClaimFile(Result):
    """Eligibility, lines and evidence of one claim: tables `claim_checks`, `claim_lines`, `claim_evidence` and `totals`. Made by
    `delcredere.claim_file`."""

    verb = "claim_file"


class OverdueReport(Result):
    """Records of overdue debt for the insurer: table `overdue_report`. Made by `delcredere.overdue_report`."""

    verb = "overdue_report"


class ClaimState(Result):
    """Where claims stand: tables `claim_state` and `claim_variances`. Made by `delcredere.claim_state`."""

    verb = "claim_state"


class BuyerPosition(Result):
    """Who has borne what: table `buyer_position`. Made by `delcredere.buyer_position`."""

    verb = "buyer_position"


def claims_due(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    buyers: Sequence[str] | None = None,
    cause: Cause | str | None = None,
    least_amount: Amount | None = None,
    least_age_days: int | None = None,
    on_event: bool | None = None,
    needs_all: bool | None = None,
    known_on: Day | None = None,
) -> ClaimsDue:
    """Claims by buyer and cause, with first and last day and what blocks them. Due by the rules that are given: overdue amount,
    age of the oldest overdue invoice, an event; without rules what can be claimed on the day."""
    return ask_result(
        ClaimsDue, policy, book, as_of_day=as_of, buyers=buyers, cause=cause,
        least_age_days=least_age_days, on_event=on_event, needs_all=needs_all, known_on_day=known_on, **exact(least_amount=least_amount))


def claim_file(
    policy: Policy,
    book: Book,
    *,
    buyer: str | None = None,
    buyer_ix: int | None = None,
    as_of: Day,
    cause: Cause | str | None = None,
    cause_day: Day | None = None,
    filed_day: Day | None = None,
    by_month: bool | None = None,
    wants_collection: Answer | str | None = None,
    waivers: Any = None,
    known_on: Day | None = None,
) -> ClaimFile:
    """The file of the claim on a buyer: each check with its failures, the unpaid invoices due and not due (or months), the
    evidence that the policy wants. `waivers`: rows or columns of `condition`, what the insurer does not ask for."""
    return ask_result(
        ClaimFile, policy, book, buyer=buyer, buyer_ix=buyer_ix, as_of_day=as_of, cause=cause, cause_day=cause_day,
        filed_day=filed_day, by_month=by_month, wants_collection=wants_collection, waivers=waivers, known_on_day=known_on)


def overdue_report(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    buyers: Sequence[str] | None = None,
    category: OverdueCategory | str | None = None,
    invoice: str | None = None,
    least_amount: Amount | None = None,
    least_days: int | None = None,
    known_on: Day | None = None,
) -> OverdueReport:
    """Overdue debt by category as the book has it, or in the category that is to be reported. An extension is of one invoice."""
    return ask_result(
        OverdueReport, policy, book, as_of_day=as_of, buyers=buyers, category=category, invoice=invoice, least_days=least_days, known_on_day=known_on,
        **exact(least_amount=least_amount))


def claim_state(claims: Any, *, currency: str, as_of: Day) -> ClaimState:
    """Claimed, approved, paid and the difference by reason. `claims`: rows or columns of `claim`, `version_day`, `status`,
    `claimed`, `approved`, `paid`, `reason`, `reduction`, `buyer`: what was said about claims, one after the other."""
    return ask_result(ClaimState, None, None, claims=claims, currency=currency, as_of_day=as_of)


def buyer_position(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    buyers: Sequence[str] | None = None,
    claims: Any = None,
    write_offs: Any = None,
    known_on: Day | None = None,
) -> BuyerPosition:
    """What buyers, insurer, recoveries and write-off have borne of each buyer's debt. `claims` as in `claim_state`, with `buyer`;
    `write_offs`: rows or columns of `buyer`, `write_off_day`, `amount`."""
    return ask_result(
        BuyerPosition, policy, book, as_of_day=as_of, buyers=buyers, claims=claims, write_offs=write_offs, known_on_day=known_on)
