"""The settlement decoder: which smallest changes of plan, terms and invoices give what the insurer paid."""

from __future__ import annotations

from ._registry import Cause, UnknownAs
from .book import Book
from .policy import Policy
from .results import Result, ask_result, exact
from .values import Amount, Day


class Decodings(Result):
    """Changes that explain a payment, by rank: tables `decodings`, `decoding_changes`, `decoding_ladder` and `totals`. Made by
    `delcredere.decode`."""

    verb = "decode"


def decode(
    policy: Policy,
    book: Book,
    *,
    paid: Amount,
    buyer: str | None = None,
    buyer_ix: int | None = None,
    as_of: Day,
    cause: Cause | str | None = None,
    cause_day: Day | None = None,
    filed_day: Day | None = None,
    max_changes: int | None = None,
    max_claims: int | None = None,
    max_decodings: int | None = None,
    try_plan: bool | None = None,
    try_terms: bool | None = None,
    try_left_out: bool | None = None,
    try_disputed: bool | None = None,
    unknown_as: UnknownAs | str | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
    each_loss_used: Amount | None = None,
    kind_first_loss_used: Amount | None = None,
    buyer_paid: Amount | None = None,
    country_paid: Amount | None = None,
    costs: Amount | None = None,
    already_paid: Amount | None = None,
    premium_earned: Amount | None = None,
    premium_minimum: Amount | None = None,
    known_on: Day | None = None,
) -> Decodings:
    """Looks for the fewest changes under which the claim on a buyer pays exactly `paid`, and says how much was searched where there
    are none. The claim is asked for as by `delcredere.claim`."""
    return ask_result(
        Decodings, policy, book, buyer=buyer, buyer_ix=buyer_ix, as_of_day=as_of, cause=cause, cause_day=cause_day,
        filed_day=filed_day, max_changes=max_changes, max_claims=max_claims, max_decodings=max_decodings, try_plan=try_plan,
        try_terms=try_terms, try_left_out=try_left_out, try_disputed=try_disputed, unknown_as=unknown_as, known_on_day=known_on,
        **exact(paid=paid, first_loss_used=first_loss_used, liability_used=liability_used, premium_paid=premium_paid,
                each_loss_used=each_loss_used, kind_first_loss_used=kind_first_loss_used, buyer_paid=buyer_paid,
                country_paid=country_paid, costs=costs, already_paid=already_paid, premium_earned=premium_earned,
                premium_minimum=premium_minimum))
