"""What is in the amount of an invoice. wordings.md 14; docs/rules/components.md."""
from fractions import Fraction

from . import money
from .registry import COLUMNS

# In the order in which they are added up, and the term that lets each in.
COMPONENTS = {
    "vat": "vat_insured", "other_tax": "other_tax_insured", "freight": "freight_insured",
    "contract_interest": "contract_interest_insured", "overdue_interest": "overdue_interest_insured",
    "ancillary": "ancillary_insured", "exchange_loss": "exchange_loss_insured",
}
# In the order in which they are taken.
REASONS = {
    "A01": ("vat",), "A02": ("other_tax",), "A03": ("overdue_interest",), "A04": ("exchange_loss",),
    "A05": ("contract_interest",), "A06": ("freight", "ancillary"),
}


def judge(row):
    """Each between 0 and the amount, and no more than it together."""
    sign = -1 if row["amount"] < 0 else 1
    here = [name for name in COMPONENTS if name in COLUMNS["invoices"] and row[name] is not None]
    for name in here:
        if not 0 <= sign * row[name] <= sign * row["amount"]:
            row.refuse(name, "AMOUNT")
            return
    together = 0
    for name in here:
        together += sign * row[name]
        if together > sign * row["amount"]:
            row.refuse(name, "AMOUNT")
            return


def not_insured(policy, row):
    """{reason: amount in the invoice's own currency} of what the policy does not insure."""
    found = {}
    for reason, names in REASONS.items():
        out = sum(row.get(name) or 0 for name in names if not policy(COMPONENTS[name]))
        if out:
            found[reason] = out
    return found


def take(policy, mode, row, base):
    """The parts of an open amount, one after the other."""
    left, found = base, {}
    for reason, component in not_insured(policy, row).items():
        found[reason] = min(left, money.rounded(Fraction(base * component, row["amount"]), mode))
        left -= found[reason]
    return found
