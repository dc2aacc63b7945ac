"""The insured percentage. wordings.md 26; docs/rules/insured-percentage.md, top-up.md."""

ORDERS = {
    "limit_first": ("limit", "kind", "cause", "country", "policy"),
    "cause_first": ("cause", "limit", "kind", "country", "policy"),
    "country_first": ("country", "limit", "kind", "cause", "policy"),
}


def percentage(policy, own, kinds, cause, country, on):
    """own: of the row of the limit; kinds: the kinds of limit whose value holds, the first that has one."""
    name = "insured_percentage"
    found = {
        "limit": own,
        "kind": next((policy.of(name, limit_kind=kind) for kind in kinds
                      if policy.of(name, limit_kind=kind) is not None), None),
        "cause": policy.of(name, cause=cause),
        "country": policy.of(name, country=country, on=on),
        "policy": policy.of(name),
    }
    if policy("percentage_order") == "lowest":
        return min(value for value in found.values() if value is not None)
    return next(found[source] for source in ORDERS[policy("percentage_order")] if found[source] is not None)


def of_line(line):
    """(of the limit, of the top-up)"""
    buyer, limit = line.buyer, line.limit
    policy = buyer.policy
    kinds = [] if limit.basis == "none" else [limit.basis]
    rest = buyer.cause, buyer.country, buyer.attachment(line.row)
    return (percentage(policy, limit.top_up_share if limit.basis == "top_up" else limit.share, kinds, *rest),
            percentage(policy, limit.top_up_share, ["top_up"], *rest))


def regulated(policy, cause, share):
    most = policy("regulatory_maximum_percentage", cause=cause)
    return share if most is None else min(share, most)
