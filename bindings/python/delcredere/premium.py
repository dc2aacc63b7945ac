"""What a policy costs, and what is declared to the insurer of the same ledger."""

from __future__ import annotations

from ._registry import DeclarationKind, LimitKind
from .book import Book
from .policy import Policy
from .results import Result, ask_result, exact
from .values import Amount, Day


class Premium(Result):
    """The premium of a period: tables `lines`, `fees`, `instalments`, `tax_lines` and `totals`. Made by `delcredere.premium`."""

    verb = "premium"


class Declaration(Result):
    """What is declared of the ledger, and what is left out and why: tables `periods`, `lines` and `totals`. Made by
    `delcredere.declare`."""

    verb = "declare"


def premium(
    policy: Policy,
    book: Book | None = None,
    *,
    from_day: Day | None = None,
    until_day: Day | None = None,
    invoice: str | None = None,
    amount: Amount | None = None,
    earned: Amount | None = None,
    claims: Amount | None = None,
    paid: Amount | None = None,
    rebate_paid: Amount | None = None,
    country: str | None = None,
    segment: str | None = None,
    limit_kind: LimitKind | str | None = None,
    grade: int | None = None,
    terms_days: int | None = None,
    months: int | None = None,
    insured_percentage: Amount | None = None,
    day: Day | None = None,
    known_on: Day | None = None,
) -> Premium:
    """What the policy costs in the period (the policy's own without days): the base is that of the book, or the `amount` that the
    caller declares, with its keys of the rate table (`country` to `day`). `invoice` asks for the price of one invoice, `earned` gives a
    premium that is known. `claims` and `paid` are those of the counters without them."""
    return ask_result(Premium, policy, book, from_day=from_day, until_day=until_day, invoice=invoice, country=country,
                      segment=segment, limit_kind=limit_kind, grade=grade, terms_days=terms_days, months=months,
                      day=day, known_on_day=known_on,
                      **exact(amount=amount, earned=earned, claims=claims, paid=paid, rebate_paid=rebate_paid,
                              insured_percentage=insured_percentage))


def declare(
    policy: Policy,
    book: Book,
    *,
    from_day: Day | None = None,
    until_day: Day | None = None,
    kind: DeclarationKind | str | None = None,
    known_on: Day | None = None,
) -> Declaration:
    """What is declared of the period (the policy's own without days), by country group, limit kind and terms band, and every
    exclusion by its reason. `kind` goes before that of the policy."""
    return ask_result(Declaration, policy, book, from_day=from_day, until_day=until_day, kind=kind, known_on_day=known_on)
