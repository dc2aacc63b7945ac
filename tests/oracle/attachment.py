"""Is the debt within the policy's time. wordings.md 2; docs/rules/attachment.md."""
from . import days


def attachment_day(policy, row):
    invoiced, delivered = row["invoice_day"], row["delivery_day"] or row["invoice_day"]
    return {
        "delivery": delivered,
        "invoice_date": invoiced,
        "dispatch": row["dispatch_day"] or delivered,
        "performance": row["performance_day"] or delivered,
        "order_received": row["order_day"] or delivered,
        "debt_created": max(invoiced, delivered),
    }[policy("attachment_basis")]


def end_of_window(policy):
    """The first day on which nothing attaches."""
    return min(day for day in (policy("period_until"), policy("cancelled_from")) if day is not None)


def reasons(policy, row):
    """T01, T02, T03, T05 of an invoice by itself."""
    why = set()
    day, first = attachment_day(policy, row), policy("period_from")
    if policy("loss_basis") != "losses_occurring":
        look_back = policy("inception_look_back")
        if day < first:
            if look_back is None:
                why.add("T01")
            elif days.add(day, look_back, policy.calendar) < first:
                why.add("T03")
        if day >= end_of_window(policy):
            why.add("T02")
        if policy("attachment_basis") == "order_received":
            if why or row["order_day"] is None:
                why = {"T05"}
    if row["order_day"] is not None and policy("contract_period") is not None:
        last = days.add(row["order_day"], policy("contract_period"), policy.calendar)
        if (row["delivery_day"] or row["invoice_day"]) > last:
            why.add("T02")
    return why


def loss_is_outside(policy, loss_day):
    """T04, of all invoices of the buyer or of none."""
    end = end_of_window(policy)
    if policy("loss_basis") in ("losses_occurring", "both"):
        return loss_day < policy("period_from") or loss_day >= end
    last = days.add(end - days.ONE, policy("run_off_period"), policy.calendar)
    return last is not None and loss_day > last
