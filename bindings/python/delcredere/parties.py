"""Who is insured, and who is paid."""

from __future__ import annotations

from ._registry import Cause, UnknownAs
from .book import Book
from .policy import Policy
from .results import Result, ask_result, exact
from .values import Amount, Day


class PolicyParties(Result):
    """Parties of a policy: tables `list`, `sellers`, `outside`, `payees`, `payments` and `totals`. Made by
    `delcredere.policy_parties`."""

    verb = "policy_parties"


def policy_parties(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    seller: str | None = None,
    buyer: str | None = None,
    cause: Cause | str | None = None,
    cause_day: Day | None = None,
    filed_day: Day | None = None,
    unknown_as: UnknownAs | str | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
    known_on: Day | None = None,
) -> PolicyParties:
    """Which companies (`entity` of the buyers) the table `parties` of the policy insures on the day, which invoices are of a
    company that it does not, and, of the claim on a buyer, what each assignee and loss payee is paid."""
    return ask_result(PolicyParties, policy, book, as_of_day=as_of, seller=seller, buyer=buyer, cause=cause, cause_day=cause_day,
                      filed_day=filed_day, unknown_as=unknown_as, known_on_day=known_on,
                      **exact(first_loss_used=first_loss_used, liability_used=liability_used, premium_paid=premium_paid))
