"""Claims: one buyer's whole answer, or a line for every buyer who would have a loss."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ..._registry import REASON_TEXT, Cause, Reason, Status
from ...claim import Claim, claim
from ...errors import DcrError
from ...rows import ClaimTotals
from ...values import NO_AMOUNT, NO_DAY, currency_exponent, currency_number, date_of
from ..refusal import WrongInput
from .session import Session


@dataclass(frozen=True)
class RungRow:
    """A rung of the ladder."""

    step: str
    code: str
    text: str
    before: Decimal
    taken: Decimal
    after: Decimal
    clause: str


@dataclass(frozen=True)
class SheetRow:
    """An invoice of the loss sheet."""

    invoice: str
    loss_day: date | None
    open: Decimal
    qualifying: Decimal
    received_after: Decimal
    covered: Decimal
    percentage: Decimal | None
    indemnity: Decimal
    code: str
    text: str
    claim_by_day: date | None


@dataclass(frozen=True)
class ClaimAnswer:
    """The claim on one buyer."""

    title: str
    buyer: str
    name: str
    cause: str
    as_of: date
    currency: str
    totals: ClaimTotals
    ladder: list[RungRow]
    sheet: list[SheetRow]

    @property
    def verdict(self) -> str:
        """One sentence on what comes out."""
        if self.totals.indemnity:
            return f"The policy pays {self.totals.indemnity:,} {self.currency}."
        why = ", ".join(f"{REASON_TEXT[reason]} ({reason.name})" for reason in self.reasons)
        return f"Nothing is paid: {why or 'nothing is owed'}."

    @property
    def reasons(self) -> list[Reason]:
        """Why nothing is paid, what takes the most of the debt first."""
        return why_nothing(self.totals, ((Reason[rung.code], rung.taken) for rung in self.ladder if rung.code))

    @property
    def claim_by_day(self) -> date | None:
        """Until when the claim is to be filed, also where that was missed for every invoice."""
        return self.totals.claim_by_day or min((row.claim_by_day for row in self.sheet if row.claim_by_day and row.open), default=None)


def why_nothing(totals: ClaimTotals, taken: Iterable[tuple[Reason, Decimal]]) -> list[Reason]:
    """The reason of the claim as a whole; where it has none and pays nothing, those that take the debt, the largest first."""
    if totals.indemnity or totals.reason is not Reason.OK:
        return [] if totals.reason is Reason.OK else [totals.reason]
    sums: dict[Reason, Decimal] = {}
    for reason, amount in taken:
        sums[reason] = sums.get(reason, Decimal(0)) + amount
    return sorted((reason for reason in sums if sums[reason]), key=lambda reason: -sums[reason])


def claim_of(
    session: Session, buyer: str, cause: Cause, as_of: date, cause_day: date | None = None, filed: date | None = None,
    used: dict[str, Decimal] | None = None,
) -> ClaimAnswer:
    """What the policy pays if the buyer fails. `used` are the year's counters where they do not come from the book."""
    counters: dict[str, Any] = dict(used or {})
    try:
        found = claim(session.policy, session.book, buyer=buyer, cause=cause, as_of=as_of, cause_day=cause_day,
                      filed=filed, **counters)
    except DcrError as error:
        raise wrong_question(error, session, buyer) from None
    return ClaimAnswer(session.title, buyer, session.names.get(buyer, ""), cause.name.lower(), as_of, found.currency,
                       found.totals, ladder_of(found), sheet_of(session, found))


def wrong_question(error: DcrError, session: Session, buyer: str) -> WrongInput:
    if buyer not in session.buyers:
        near = ", ".join(session.buyers[:5])
        return WrongInput(f"buyer {buyer!r} is not in the books", remedy=f"name one of their buyers, such as {near}")
    term = f"term {error.term.name.lower()}: " if error.term else ""
    remedy = "state it in the policy document" if term else "give the missing day or amount as an option, such as --cause-day"
    return WrongInput(f"{term}{error.text}", remedy=remedy)


def losses_of(session: Session, cause: Cause, as_of: date) -> list[ClaimAnswer]:
    """Every buyer's claim that has a date of loss, in order of that date; each hands the year's counters to the next."""
    found = [claim_of(session, buyer, cause, as_of) for buyer in session.buyers if has_day(session, buyer, cause, as_of)]
    dated = sorted((answer for answer in found if answer.totals.loss_day is not None),
                   key=lambda answer: (answer.totals.loss_day or as_of, answer.buyer))
    used: dict[date | None, dict[str, Decimal]] = {}
    answers = []
    for answer in dated:
        counters = used.get(answer.totals.year_from_day)
        if counters:
            answer = claim_of(session, answer.buyer, cause, as_of, used=counters)
        totals = answer.totals
        after = {"first_loss_used": totals.first_loss_used_after, "liability_used": totals.liability_used_after}
        used[totals.year_from_day] = {name: amount for name, amount in after.items() if amount is not None}
        answers.append(answer)
    return answers


def has_day(session: Session, buyer: str, cause: Cause, as_of: date) -> bool:
    """Whether the book has the day of the cause: an insolvency without one is none, not a claim that lacks a fact."""
    try:
        claim(session.policy, session.book, buyer=buyer, cause=cause, as_of=as_of).close()
    except DcrError as error:
        return error.code is not Status.FACT_ABSENT or not is_answered(session, buyer, cause, as_of)
    return True


def is_answered(session: Session, buyer: str, cause: Cause, as_of: date) -> bool:
    """Whether the day is all that is missing."""
    try:
        claim(session.policy, session.book, buyer=buyer, cause=cause, as_of=as_of, cause_day=as_of).close()
    except DcrError:
        return False
    return True


def ladder_of(found: Claim) -> list[RungRow]:
    return [RungRow(rung.step.name.lower() if rung.step else "", rung.reason.name if rung.reason else "",
                    REASON_TEXT[rung.reason] if rung.reason and rung.reason is not Reason.OK else "",
                    rung.before, rung.taken, rung.after, rung.clause or "") for rung in found.ladder]


def sheet_of(session: Session, found: Claim) -> list[SheetRow]:
    table = found.columns("sheet")
    scale = -currency_exponent(currency_number(found.currency))
    ledger = session.reading.facts["ledger"].rows

    def money(name: str) -> list[Decimal]:
        return [Decimal(0 if number == NO_AMOUNT else number).scaleb(scale) for number in table.array(name).tolist()]

    def days(name: str) -> list[date | None]:
        return [None if number == NO_DAY else date_of(number) for number in table.array(name).tolist()]

    shares = [None if number == NO_AMOUNT else Decimal(number).scaleb(-9)
              for number in table.array("insured_percentage").tolist()]
    reasons = [Reason(number) for number in table.array("reason").tolist()]
    columns = zip(table.array("invoice_ix").tolist(), days("loss_day"), money("open"), money("qualifying"),
                  money("received_after"), money("covered"), shares, money("indemnity"), reasons, days("claim_by_day"),
                  strict=True)
    return [SheetRow(str(ledger[ix].get("invoice") or ix), loss, opened, qualifying, received, covered, share, paid,
                     reason.name, "" if reason is Reason.OK else REASON_TEXT[reason], by)
            for ix, loss, opened, qualifying, received, covered, share, paid, reason, by in columns]
