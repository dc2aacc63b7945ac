"""What justifies a discretionary limit. wordings.md 4.2; docs/rules/discretionary-evidence.md."""
from fractions import Fraction

from . import days, money


def needs_days_of_payment(policy):
    return policy("discretionary_justification") in ("experience", "either") \
        or policy("discretionary_overdue_age") is not None


def report(buyer, on):
    """The latest credit report on or before a day."""
    rows = buyer.book.events_seen(buyer.row.ix, min(on, buyer.as_of), ("credit_report",))
    return rows[-1] if rows else None


def is_too_old(policy, row, on):
    last = days.add(row["event_day"], policy("report_maximum_age"), policy.calendar)
    return last is not None and on > last


def good_payments(buyer, on):
    """Lines that were paid on time, up to the end of a day."""
    policy, found = buyer.policy, []
    for line in buyer.invoices:
        paid = line.debt.paid_day
        if paid is None or paid > on or line.settled_parts.get("S01", 0) + line.settled_parts.get("S02", 0) <= 0:
            continue
        last = line.row["due_day"]
        if policy("experience_tolerance") is not None:
            last = days.add(last, policy("experience_tolerance"), policy.calendar)
        if paid <= last:
            found.append(line)
    return found


def base(policy, lines):
    if policy("experience_base") == "highest_invoice":
        return max((line.gross for line in lines), default=0)
    at_month_end = policy("experience_base") == "highest_month_end_paid"
    first = min((line.row["invoice_day"] for line in lines), default=None)
    highest, today = 0, first
    while today is not None and today < max(line.debt.paid_day for line in lines):
        if not at_month_end or today == days.end_of_month(today):
            highest = max(highest, sum(line.gross for line in lines
                                       if line.row["invoice_day"] <= today < line.debt.paid_day))
        today += days.ONE
    return highest


def experience(buyer, on):
    """(holds, would hold but for its age, amount or None for any)"""
    policy = buyer.policy
    good = good_payments(buyer, on)
    recent = [line for line in good if policy("experience_look_back") is None
              or on <= days.add(line.debt.paid_day, policy("experience_look_back"), policy.calendar)]
    enough = policy("experience_minimum_payments")
    amount = None
    if policy("experience_base") is not None:
        amount = money.rounded(Fraction(base(policy, recent)) * policy("experience_multiple"), policy("rounding"))
    most = policy("experience_maximum")
    if most is not None:
        amount = most if amount is None else min(amount, most)
    return len(recent) >= enough, len(good) >= enough, amount


def reported(buyer, on):
    policy, row = buyer.policy, report(buyer, on)
    if row is None:
        return False, False, None
    least = policy("report_minimum_grade")
    if least is not None and (not row["grade"] or row["grade"] < least):
        return False, False, None
    return not is_too_old(policy, row, on), True, row["amount"]


def judge(buyer, on):
    """(reason or None, amount that is justified or None for any)"""
    named = buyer.policy("discretionary_justification")
    if named == "not_needed":
        return None, None
    sources = [found(buyer, on) for found, name in ((experience, "experience"), (reported, "report"))
               if named in (name, "either")]
    holding = [amount for holds, _, amount in sources if holds]
    if holding:
        return None, None if None in holding else max(holding)
    return ("D02" if any(but_for_age for _, but_for_age, _ in sources) else "D01"), 0


def is_overdue(buyer, on):
    """The overdue block, on a day."""
    policy = buyer.policy
    age = policy("discretionary_overdue_age")
    if age is None:
        return False
    overdue = sum(line.in_policy_currency(line.debt.open_at(on)) for line in buyer.invoices
                  if line.row["invoice_day"] <= on and days.add(line.due, age, policy.calendar) < on)
    return overdue > (policy("discretionary_overdue_amount") or 0)
