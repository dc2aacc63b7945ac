"""Deadlines as data. wordings.md 12, 32.4; docs/rules/deadlines.md."""
from collections import namedtuple
from datetime import date

from . import causes, days, money

Deadline = namedtuple("Deadline", "name row by done state")
ANCHORS = ("due_date", "extended_due_date", "invoice_date", "delivery", "extension_end")


def names(policy):
    found = []
    for row in policy.tables.get("deadlines", []):
        if row["deadline"] not in found:
            found.append(row["deadline"])
    return found


def row_of(policy, name, country, due):
    rows = [row for row in policy.tables["deadlines"] if row["deadline"] == name]
    own = [row for row in rows if country is not None and row.get("country") == country] \
        or [row for row in rows if row.get("country") is None]
    begun = [row for row in own if row.get("from_day") is None or days.day(row["from_day"]) <= due]
    return max(begun, key=lambda row: days.day(row.get("from_day")) or date.min, default=None)


def anchor_day(policy, facts, line, row):
    anchor = row["anchor"]
    if anchor == "date_of_loss":
        return line.claim_from
    if anchor == "period_end":
        return policy("period_until") - days.ONE
    if anchor == "event":
        return facts.first("insolvency")
    if anchor in ANCHORS:
        return facts.anchor_day(anchor, line, "protracted_default")
    return facts.first(causes.EVENT_OF_ANCHOR[anchor], line.row)


def by_day(policy, facts, line, row):
    return days.add(anchor_day(policy, facts, line, row), days.Period(int(row["count"]), row["unit"], bool(row.get("anchor_counts"))), policy.calendar)


def done_day(buyer, line, row, filed_day):
    found = []
    for event in buyer.book.events_seen(buyer.row.ix, buyer.as_of, (row["event"],)):
        if event.named is None:
            meant = line.due < event["event_day"] if row["event"] == "overdue_notice" \
                else line.row["invoice_day"] <= event["event_day"]
        else:
            meant = event.named == line.row.ix
        if meant:
            found.append(event["event_day"])
    if row["event"] == "claim_filed" and filed_day is not None and filed_day <= buyer.as_of \
            and line.row["invoice_day"] <= filed_day:
        found.append(filed_day)
    return min(found, default=None)


def state(policy, line, row, by, done, today):
    least = row.get("least_amount")
    if least is not None and line.gross < money.minor(least, policy.currency):
        return "not_needed"
    if done is not None and (by is None or done <= by):
        return "done"
    debt = line.debt
    if by is not None and (debt.is_paid_some_unknown_day or (debt.paid_day is not None and debt.paid_day <= by)):
        return "not_needed"
    if by is None or by >= today:
        return "open"
    return "late" if done is not None else "missed"


def of_buyer(buyer, filed_day=None):
    """{line: deadlines} of the invoices of a buyer, on the day of the question."""
    policy = buyer.policy
    facts = causes.Facts(policy, buyer.book, buyer.row.ix, buyer.as_of, None, filed_day)
    found = {}
    for line in buyer.invoices:
        found[line] = []
        for name in names(policy):
            row = row_of(policy, name, buyer.country, line.due)
            if row is not None:
                by, done = by_day(policy, facts, line, row), done_day(buyer, line, row, filed_day)
                found[line].append(Deadline(name, row, by, done, state(policy, line, row, by, done, buyer.as_of)))
    return found


def reductions(policy, deadlines, today):
    """What late deadlines do to the percentage, one after the other."""
    found = []
    for one in deadlines:
        if one.row["severity"] != "reduce_percentage" or one.state not in ("late", "missed"):
            continue
        delay = ((one.done if one.state == "late" else today) - one.by).days
        rows = [row for row in policy.tables.get("delay_reductions", [])
                if row["deadline"] == one.name and int(row["from_delay_days"]) <= delay]
        if rows:
            found.append(change_of(max(rows, key=lambda row: int(row["from_delay_days"]))))
    return found


def change_of(row):
    if row.get("reduction") is not None:
        return lambda share: max(0, share - money.ratio(row["reduction"]))
    return lambda share: min(share, money.ratio(row["to_percentage"]))


def voids(found):
    """({line: reasons} in a cover, lines that are out of a claim)."""
    why, out = {line: set() for line in found}, set()
    for line, deadlines in found.items():
        for one in deadlines:
            if one.state not in ("late", "missed") or one.row["severity"] not in ("void_invoice", "void_all"):
                continue
            meant = found if one.row["severity"] == "void_all" else [line]
            if one.row["event"] == "claim_filed":
                out |= set(meant)
                continue
            for other in meant:
                why[other].add("N02" if one.state == "late" else "N01")
    return why, out
