"""Maximum payment terms, cut-off days, payment plans. wordings.md 9; docs/rules/payment-terms.md."""
from datetime import timedelta

from . import days


def cut_off(policy, row, name):
    """The days that a late date in its month adds to a clock: those up to the substitute day of the next month."""
    if policy.lacks(name + "_cutoff_day") or policy(name + "_cutoff_day") is None:
        return timedelta(0)
    first = row["invoice_day"]
    if first.day < policy(name + "_cutoff_day"):
        return timedelta(0)
    end_of_next = days.end_of_month(days.end_of_month(first) + days.ONE)
    return end_of_next.replace(day=min(end_of_next.day, policy(name + "_substitute_day"))) - first


def latest_due(policy, row, terms):
    """The last due date that is insured; terms(name) is a term as it holds for the invoice."""
    delivered = row["delivery_day"] or row["invoice_day"]
    anchor = {
        "invoice_date": row["invoice_day"], "delivery": delivered, "dispatch": row["dispatch_day"] or delivered,
        "end_of_invoice_month": days.end_of_month(row["invoice_day"])}[policy("payment_terms_anchor")]
    end = days.add(anchor, terms("maximum_payment_terms"), policy.calendar)
    return None if end is None else end + cut_off(policy, row, "payment_terms")


def due_as_insured(policy, row, terms):
    """The due date that clocks count from."""
    latest = latest_due(policy, row, terms)
    if latest is not None and row["due_day"] > latest and policy("payment_terms_breach") == "treat_as_maximum":
        return latest
    return row["due_day"]


def are_too_long(policy, row, terms):
    """P01"""
    latest = latest_due(policy, row, terms)
    return latest is not None and due_as_insured(policy, row, terms) > latest


def deferred_by_plan(book, row, debt, as_of):
    """P03"""
    if row["is_extension_consented"]:
        return False
    return any(event.named == row.ix or (event.named is None and row["invoice_day"] <= event["event_day"])
               for event in book.events_seen(row.buyer, as_of, ("payment_plan",))
               if debt.was_unpaid_after(event["event_day"]))
