"""Claimed, approved, paid. docs/readers/claim-file.md 4"""
from .. import days, money
from ..registry import CHOICES, REASONS
from ..terms import Refused

RESOLVED = ("approved", "rejected", "paid")
AMOUNTS = ("claimed", "approved", "paid", "reduction")


def read(rows, currency):
    """The rows with days and minor units, or a refusal."""
    found = []
    for row in rows:
        one = {name: None for name in ("claim", "version_day", "status", "reason", "buyer", *AMOUNTS)} | row
        if not one["claim"] or one["version_day"] is None:
            raise Refused("FACT_ABSENT")
        if one["status"] is not None and one["status"] not in CHOICES["CLAIM_STATUS"]:
            raise Refused("CODE")
        if one["reason"] is not None and one["reason"] not in REASONS:
            raise Refused("CODE")
        one["version_day"] = days.day(one["version_day"])
        for name in AMOUNTS:
            one[name] = None if one[name] is None else money.minor(one[name], currency)
            if one[name] is not None and one[name] < 0:
                raise Refused("AMOUNT_SIGN")
        found.append(one)
    return found


def versions(rows, today):
    """{claim: its rows up to the day, in order}"""
    found = {}
    for row in rows:
        if row["version_day"] <= today:
            found.setdefault(row["claim"], []).append(row)
    return {claim: sorted(own, key=lambda row: row["version_day"]) for claim, own in found.items()}


def last(rows, name):
    return next((row[name] for row in reversed(rows) if row[name] is not None), None)


def state(claim, rows):
    """(row of CLAIM_STATE, rows of CLAIM_VARIANCES)"""
    status, claimed = last(rows, "status"), last(rows, "claimed")
    approved = last([{"approved": 0 if row["approved"] is None and row["status"] == "rejected" else row["approved"]} for row in rows],
                    "approved")
    paid = sum(row["paid"] or 0 for row in rows)
    variance = None if claimed is None or approved is None else claimed - approved
    by_reason = {} if variance is None else explained(rows)
    parts = [{"claim": claim, "reason": reason, "amount": amount} for reason, amount in by_reason.items()]
    named = sum(by_reason.values())
    if variance is not None and variance != named:
        parts.append({"claim": claim, "reason": None, "amount": variance - named})
    resolved = next((row["version_day"] for row in rows if row["status"] in RESOLVED), None)
    return {"claim": claim, "status": status, "submitted_day": rows[0]["version_day"], "resolved_day": resolved,
            "claimed": claimed, "approved": approved, "paid": paid, "outstanding": None if approved is None else approved - paid,
            "variance": variance, "explained": named, "num_versions": len(rows)}, parts


def explained(rows):
    """Reductions by reason on the last day on which the claim was approved or rejected."""
    said = [row["version_day"] for row in rows if row["approved"] is not None or row["status"] == "rejected"]
    found = {}
    for row in rows:
        if said and row["version_day"] == max(said) and row["reduction"] is not None and row["reason"] is not None:
            found[row["reason"]] = found.get(row["reason"], 0) + row["reduction"]
    return found


def answer(_policy, _book, ask):
    own = versions(read(ask["claims"], ask["currency"]), days.day(ask["as_of_day"]))
    states = [state(claim, rows) for claim, rows in own.items()]
    return {"claim_state": ("claim_state", [row for row, _ in states]),
            "claim_variances": ("claim_variances", [part for _, parts in states for part in parts])}
