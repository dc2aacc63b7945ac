"""Which insolvencies count. wordings.md 3.1; docs/rules/causes.md."""


def counts(policy, country, event):
    """With a list of legal events, only those of the country, or without any of them those without a country."""
    rows = policy.tables.get("insolvency_events", [])
    if not rows:
        return True
    own = [row for row in rows if row.get("country") == country and country is not None] \
        or [row for row in rows if row.get("country") is None]
    return event["kind"] in [row["insolvency_event"] for row in own]
