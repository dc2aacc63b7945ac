"""What must be done by when, and what was missed: read off the dates of every invoice that is overdue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from ...cover import Cover
from ...values import NO_DAY, currency_exponent, currency_number, date_of, day_number
from .answer import DeadlineRow
from .session import Session

NOTIFY, STOP, CLAIM = "notify the overdue", "cover for deliveries stops", "file the claim"
COLUMNS = {"notify_by_day": NOTIFY, "extension_end_day": STOP, "claim_by_day": CLAIM}


def deadlines_of(session: Session, answer: Cover, as_of: date) -> tuple[list[DeadlineRow], list[DeadlineRow]]:
    """The deadlines from the day of the question on, earliest first, and those past, latest first."""
    table = answer.columns("invoices")
    today = day_number(as_of)
    opened, found = table.array("open").tolist(), {}
    ledger = session.reading.facts["ledger"].rows
    told = notified(session, as_of)
    for column, what in COLUMNS.items():
        if column == "extension_end_day" and not stops(session):
            continue
        days = table.array(column).tolist()
        groups: dict[tuple[int, str], list[int]] = defaultdict(list)
        for ix, day in enumerate(days):
            if day == NO_DAY or opened[ix] <= 0 or ledger[ix]["due_day"] >= as_of:
                continue
            if not (what == NOTIFY and told(ledger[ix])):
                groups[day, ledger[ix]["buyer"]].append(opened[ix])
        found[what] = groups
    scale = -currency_exponent(currency_number(answer.currency))
    rows = [DeadlineRow(date_of(day) or as_of, what, buyer, session.names.get(buyer, ""), len(amounts),
                        Decimal(sum(amounts)).scaleb(scale))
            for what, groups in found.items() for (day, buyer), amounts in groups.items()]
    rows.sort(key=lambda row: (row.day, row.what, row.buyer))
    ahead = [row for row in rows if day_number(row.day) >= today]
    past = [row for row in reversed(rows) if day_number(row.day) < today and row.what != STOP]
    return ahead, past


def stops(session: Session) -> bool:
    """Whether cover can stop by the end of the extension at all."""
    given = {row.term.name: row.text for row in session.policy.terms if row.scope is None}
    return given.get("STOP_OF_COVER", "none") != "none" and "STOP_AGE" not in given


def notified(session: Session, as_of: date) -> Callable[[dict[str, Any]], bool]:
    """A test whether an invoice's overdue has been notified, itself or with its buyer."""
    events = session.reading.facts.get("events")
    buyers: set[str] = set()
    invoices: set[str] = set()
    for row in events.rows if events is not None else ():
        if row["event"] == "overdue_notice" and row["event_day"] <= as_of:
            (invoices if row.get("invoice") else buyers).add(row.get("invoice") or row["buyer"])
    return lambda row: row["buyer"] in buyers or row.get("invoice") in invoices
