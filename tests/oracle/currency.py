"""From the currency of a document to that of the policy. wordings.md 23; docs/rules/currency.md."""
from fractions import Fraction

from . import days, money
from .attachment import attachment_day
from .terms import Refused


def check(policy, book):
    """A policy that does not say how foreign money is converted cannot answer for a book that has some, of whatever day."""
    if policy("conversion_date") is None and any(row.usable and row["currency"] != policy.currency for row in book.invoices):
        raise Refused("TERM_ABSENT", "conversion_date")


def conversion_day(policy, row, as_of):
    rule = policy("conversion_date")
    if rule is None:
        raise Refused("TERM_ABSENT", "conversion_date")
    if rule in ("evaluation", "date_of_loss"):
        return as_of
    if rule == "due_date":
        return row["due_day"] or row["invoice_day"]
    if rule == "delivery":
        return row["delivery_day"] or row["invoice_day"]
    if rule == "invoice_date":
        return row["invoice_day"]
    if not policy.has_calendar:
        raise Refused("CALENDAR_ABSENT")
    end = days.end_of_month(attachment_day(policy, row))
    while not policy.calendar.is_business_day(end):
        end -= days.ONE
    return end


def in_policy_currency(policy, rates, row, amount, as_of):
    """An amount of a document; money.NoRate without a rate."""
    if row["currency"] == policy.currency:
        return amount
    factor = money.factor(row["currency"], policy.currency, conversion_day(policy, row, as_of), rates)
    if policy("conversion_capped"):
        factor = min(factor, money.factor(row["currency"], policy.currency, policy("period_from"), rates))
    places = money.EXPONENT[policy.currency] - money.EXPONENT[row["currency"]]
    return money.rounded(amount * factor * Fraction(10) ** places, policy("rounding"))
