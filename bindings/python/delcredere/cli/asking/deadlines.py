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
COLUMNS = {"notify_by_day": NOTIFY, "claim_by_day": CLAIM}
Groups = dict[tuple[int, str], list[int]]


def deadlines_of(session: Session, answer: Cover, as_of: date) -> tuple[list[DeadlineRow], list[DeadlineRow]]:
    """The deadlines from the day of the question on, earliest first, and those past, latest first."""
    today = day_number(as_of)
    groups = {what: of_invoices(session, answer, as_of, column, what) for column, what in COLUMNS.items()}
    groups[STOP] = of_buyers(session, answer, as_of)
    scale = -currency_exponent(currency_number(answer.currency))
    rows = [DeadlineRow(date_of(day) or as_of, what, buyer, session.names.get(buyer, ""), len(amounts),
                        Decimal(sum(amounts)).scaleb(scale))
            for what, found in groups.items() for (day, buyer), amounts in found.items()]
    rows.sort(key=lambda row: (row.day, row.what, row.buyer))
    ahead = [row for row in rows if day_number(row.day) >= today]
    past = [row for row in reversed(rows) if day_number(row.day) < today]
    return ahead, past


def overdue_of(session: Session, answer: Cover, as_of: date) -> dict[int, int]:
    """What is open of every overdue invoice, by its row."""
    opened = answer.columns("invoices").array("open").tolist()
    ledger = session.reading.facts["ledger"].rows
    return {ix: amount for ix, amount in enumerate(opened) if amount > 0 and ledger[ix]["due_day"] < as_of}


def of_invoices(session: Session, answer: Cover, as_of: date, column: str, what: str) -> Groups:
    """Days that every invoice has of its own. What has been notified need not be notified again."""
    days = answer.columns("invoices").array(column).tolist()
    ledger = session.reading.facts["ledger"].rows
    told = notified(session, as_of)
    groups: Groups = defaultdict(list)
    for ix, amount in overdue_of(session, answer, as_of).items():
        if days[ix] != NO_DAY and not (what == NOTIFY and told(ledger[ix])):
            groups[days[ix], ledger[ix]["buyer"]].append(amount)
    return groups


def of_buyers(session: Session, answer: Cover, as_of: date) -> Groups:
    """The day on which cover will stop for each buyer with overdue debt, unless it is paid before."""
    table = answer.columns("buyers")
    days, stopped = table.array("stop_day").tolist(), table.array("is_stopped").tolist()
    ledger = session.reading.facts["ledger"].rows
    overdue: dict[str, list[int]] = defaultdict(list)
    for ix, amount in overdue_of(session, answer, as_of).items():
        overdue[ledger[ix]["buyer"]].append(amount)
    return {(days[ix], buyer): overdue[buyer] for ix, buyer in enumerate(session.buyers)
            if days[ix] != NO_DAY and not stopped[ix] and days[ix] >= day_number(as_of) and buyer in overdue}


def notified(session: Session, as_of: date) -> Callable[[dict[str, Any]], bool]:
    """A test whether an invoice's overdue has been notified, itself or with its buyer."""
    events = session.reading.facts.get("events")
    buyers: set[str] = set()
    invoices: set[str] = set()
    for row in events.rows if events is not None else ():
        if row["event"] == "overdue_notice" and row["event_day"] <= as_of:
            (invoices if row.get("invoice") else buyers).add(row.get("invoice") or row["buyer"])
    return lambda row: row["buyer"] in buyers or row.get("invoice") in invoices
