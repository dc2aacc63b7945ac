"""The limit of a buyer on a day. wordings.md 4, 5; docs/rules.md 7."""
from collections import namedtuple

from . import money
from .receipts import in_book

# amount: None without a limit; basis: none, named, discretionary; ix: row of the decision; why: reasons without one
InForce = namedtuple("InForce", "amount basis ix why share")


def decisions(book, buyer_ix):
    """The decisions on a buyer by their day; two identical ones are one."""
    rows, seen = [], set()
    for row in sorted((r for r in book.limits if r.usable and r.buyer == buyer_ix),
                      key=lambda r: (r["from_day"], r.ix)):
        if row["from_day"] not in seen:
            rows.append(row)
            seen.add(row["from_day"])
    return rows


def zero_or_refused(row):
    """L01 for an amount of zero, L02 for a refusal."""
    if row["decision"] == "refused":
        return {"L02"}
    return {"L01"} if row["decision"] == "approved" and row["amount"] == 0 else set()


def in_force(policy, rows, converted, a_day):
    discretionary = InForce(policy("discretionary_limit"), "discretionary", None, set(), None)
    has_discretionary = discretionary.amount is not None

    def none(why, ix):
        return InForce(None, "none", ix, why, None)

    begun = [row for row in rows if row["from_day"] <= a_day]
    if begun:
        row = begun[-1]
        if row["until_day"] is None or a_day < row["until_day"]:
            if row["decision"] == "withdrawn":
                return none({"L05"}, row.ix)
            if zero_or_refused(row):
                return none(zero_or_refused(row), row.ix)
            return InForce(converted[row.ix], "named", row.ix, set(), row["insured_percentage"])
        if policy("discretionary_after_expiry") and has_discretionary and row["decision"] == "approved" and row["amount"]:
            return discretionary
        return none({"L04"} | zero_or_refused(row), row.ix)
    if has_discretionary:
        return discretionary
    if rows:
        return none({"L03"} | zero_or_refused(rows[0]), rows[0].ix)
    return none({"L01"}, None)


def for_invoice(policy, at_attachment, at_evaluation):
    """Which of several limits over time applies. 5e"""
    rule = policy("invoice_limit_rule")
    if rule == "at_attachment":
        return at_attachment
    if rule == "at_evaluation":
        return at_evaluation
    if at_attachment.amount is None and at_evaluation.amount is None:
        return at_attachment
    if at_attachment.amount is None:
        return at_evaluation
    if at_evaluation.amount is None or at_attachment.amount >= at_evaluation.amount:
        return at_attachment
    return at_evaluation


class Converted(dict):
    """Amounts of decisions in policy currency, worked out when one governs: only then is a rate needed."""

    def __init__(self, policy, book, rows, a_day):
        self.policy, self.book, self.rows, self.a_day = policy, book, {row.ix: row for row in rows}, a_day

    def __missing__(self, ix):
        row = self.rows[ix]
        return money.convert(row["amount"], row["currency"], self.policy.currency, self.a_day,
                             self.book.usable_rates(), self.policy("rounding"))


def order_key(policy):
    """In which order invoices use the limit; ties by the order of the book."""
    first = {
        "delivery": lambda row: row["delivery_day"] or row["invoice_day"],
        "invoice_date": lambda row: row["invoice_day"],
        "due_date": lambda row: row["due_day"],
        "posting": lambda row: row.ix,
    }[policy("limit_order_key")]
    return lambda row: (first(row), in_book(row))


def fill(policy, lines):
    """Give each line, in this order, what is left of its limit. A line is (limit or None, qualifying, open).
    Returns what is covered of each, and how far the limit is filled in the end. 5c"""
    filled, covered = 0, []
    by = policy("limit_filled_by")
    for limit, qualifying, is_open in lines:
        room = max(0, limit - filled) if limit is not None else 0
        covered.append(min(qualifying, room))
        filled += {"all_debt": is_open, "qualifying_debt": qualifying, "covered_debt": covered[-1]}[by]
    return covered, filled
