"""Limits and exposure of the book. docs/rules/limits-of-the-book.md."""
from . import money


def is_excluded(buyer):
    policy, row = buyer.policy, buyer.row
    return bool(
        (row["is_affiliate"] and not policy("affiliates_insured", cause=buyer.cause))
        or (row["kind"] == "public" and not policy("public_buyers_insured", cause=buyer.cause))
        or (row["kind"] == "private_individual" and not policy("private_individuals_insured"))
        or not policy("country_on_cover", country=buyer.country, on=buyer.as_of)
        or (policy("form") in ("key_accounts", "single_buyer") and not row["is_insured_buyer"]))


DECIDED = ("named", "automatic", "temporary")


def insurers_limit(buyer):
    """(whether there is one in force, its amount or None without a rate)"""
    if buyer.status == "OK":
        return bool(buyer.limit_now.amount) and buyer.limit_now.basis in DECIDED, buyer.limit_now.amount
    rows = buyer.limits.decided_rows(buyer.as_of)
    try:
        sum(buyer.limits.amount_of(row) for row in rows)
    except money.NoRate:
        return any(row["amount"] for row in rows), None
    return False, None


def totals(buyers):
    insurable = [buyer for buyer in buyers if buyer.row.usable and not is_excluded(buyer)]
    answered = [buyer for buyer in insurable if buyer.status in ("OK", "RATE_ABSENT")]
    found = [amount for has, amount in map(insurers_limit, answered) if has]
    known = [amount for amount in found if amount is not None]
    return {"insurable_exposure": sum(line.open for buyer in insurable if buyer.status == "OK" for line in buyer.invoices),
            "num_limits": len(found), "num_limits_without_rate": len(found) - len(known),
            "limits": None if found and not known else sum(known)}
