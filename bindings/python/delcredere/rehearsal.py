"""The rehearsal: if every buyer failed today, what is paid, what is not and why, and what waiting changes."""

from __future__ import annotations

from collections.abc import Sequence

from ._registry import Cause, UnknownAs
from .book import Book
from .policy import Policy
from .results import Result, ask_result, exact
from .values import Amount, Day


class Rehearsal(Result):
    """A row for each buyer and cause: tables `rehearsal`, `reasons` and `totals`. Made by
    `delcredere.rehearse`."""

    verb = "rehearse"


def rehearse(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    buyers: Sequence[str] | None = None,
    cause: Cause | str | None = None,
    only_today: bool | None = None,
    unknown_as: UnknownAs | str | None = None,
    first_loss_used: Amount | None = None,
    liability_used: Amount | None = None,
    premium_paid: Amount | None = None,
    known_on: Day | None = None,
) -> Rehearsal:
    """What would be paid if buyers (all, or those named) failed on the day by each insured cause or by one; with the same a day
    and a week later and at the next deadline, if nothing is done, unless `only_today`."""
    return ask_result(
        Rehearsal, policy, book, as_of_day=as_of, buyers=buyers, cause=cause, only_today=only_today, unknown_as=unknown_as, known_on_day=known_on,
        **exact(first_loss_used=first_loss_used, liability_used=liability_used, premium_paid=premium_paid))
