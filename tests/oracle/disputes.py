"""Disputes: what is pending and what is lost. wordings.md 13, switch 5d; docs/rules/disputes.md."""
from collections import namedtuple
from fractions import Fraction

from . import money

# Amounts in the invoice's currency; over_day: the day of the last event, if that ended the dispute.
Dispute = namedtuple("Dispute", "is_pending pending lost over_day over_ix")
EVENTS = ("dispute_opened", "dispute_settled", "dispute_lost")


def of(book, row, as_of):
    """The state of an invoice's disputes on a day."""
    events = [e for e in book.events_seen(row.buyer, as_of, EVENTS) if e.named == row.ix]
    if not events:
        is_pending = bool(row["is_disputed"])
        return Dispute(is_pending, row["amount"] if is_pending else 0, 0, None, None)
    pending = lost = 0
    for event in events:
        amount = row["amount"] if event["amount"] is None else event["amount"]
        pending = amount if event["event"] == "dispute_opened" else 0
        if event["event"] == "dispute_lost":
            lost += amount
    last = events[-1]
    over = last["event"] != "dispute_opened"
    return Dispute(not over, pending, lost, last["event_day"] if over else None, last.ix if over else None)


def take(policy, mode, dispute, is_open, debt_open):
    """I09 and I08 of an open amount, given in policy currency and in the invoice's own."""
    lost = min(dispute.lost, debt_open)
    pending = 0 if policy("disputed_insured") else min(dispute.pending, debt_open - lost)

    def share(part):
        return money.rounded(Fraction(is_open * part, debt_open), mode) if part else 0

    i09 = is_open if lost == debt_open else share(lost)
    i08 = is_open - i09 if lost + pending == debt_open else min(share(pending), is_open - i09)
    return {"I09": i09, "I08": i08}
