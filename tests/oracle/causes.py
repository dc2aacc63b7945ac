"""Causes, waiting periods and dates of loss. wordings.md 3; docs/rules/causes.md."""
from . import days, groups, insolvency

DEFAULTS = ("protracted_default", "public_buyer_default")
USUAL = ("insolvency", "protracted_default")       # insured as the policy says of all causes
POLITICAL = ("transfer", "moratorium", "debt_released", "war", "natural_disaster", "government_act", "licence_withdrawn")
AT_ONCE = ("insolvency", "repudiation", "exchange_loss")
BY_NUMBER = ("insolvency", "protracted_default", "repudiation", "transfer", "moratorium", "debt_released", "war",
             "natural_disaster", "government_act", "licence_withdrawn", "public_buyer_default", "exchange_loss")
EVENT_OF_ANCHOR = {"overdue_notice": "overdue_notice", "collection_started": "collection_started", "deposit": "deposit_made",
                   "transfer_rules_met": "transfer_rules_met", "knowledge": "knowledge",
                   "documents_complete": "documents_complete", "loss_validated": "loss_validated"}


def given_for(policy, name, cause):
    return policy.given.get((name, "cause", cause))


def is_insured(policy, cause):
    own = given_for(policy, "cause_insured", cause)
    if own is not None:
        return own
    if cause in USUAL:
        whole = policy.given.get(("cause_insured", None, None))
        return False if whole is None else whole
    return False


def of_cause(policy, name, cause):
    """The cause whose values of a term hold: commercial public buyer default follows protracted default."""
    if cause == "public_buyer_default" and policy("public_buyer_as") == "commercial" \
            and given_for(policy, name, cause) is None:
        return "protracted_default"
    return cause


def term(policy, name, cause, **scopes):
    return policy(name, cause=of_cause(policy, name, cause) if cause else None, **scopes)


def waiting(policy, cause, country, on):
    """(period, anchor) of a cause; period None: no wait."""
    if cause in DEFAULTS:
        return (term(policy, "waiting_period", cause, country=country, on=on),
                term(policy, "waiting_anchor", cause, country=country, on=on))
    anchor = given_for(policy, "waiting_anchor", cause) or "event"
    if cause in POLITICAL:
        return policy("waiting_period", cause=cause, country=country, on=on), anchor
    return given_for(policy, "waiting_period", cause), anchor


class Facts:
    """The events of one buyer up to a day, as they concern an invoice."""

    def __init__(self, policy, book, buyer_ix, as_of, cause_day=None, filed_day=None):
        self.policy, self.book, self.buyer_ix, self.as_of = policy, book, buyer_ix, as_of
        self.cause_day, self.filed_day = cause_day, filed_day
        self.country = book.buyers[buyer_ix]["country"]

    def first(self, kind, row=None, cause=None):
        """The first event of an invoice: that names it, or none; without a row, of the buyer."""
        if kind == "insolvency" and self.policy("group_insolvency_counts"):
            return min((e["event_day"] for ix in groups.members(self.book, self.buyer_ix)
                        for e in self.book.events_seen(ix, self.as_of, (kind,))
                        if insolvency.counts(self.policy, self.book.buyers[ix]["country"], e)), default=None)
        found = [e["event_day"] for e in self.book.events_seen(self.buyer_ix, self.as_of, (kind,))
                 if (row is None or e.named is None or e.named == row.ix)
                 and (cause is None or e["cause"] == cause)
                 and (kind != "insolvency" or insolvency.counts(self.policy, self.country, e))]
        return min(found, default=None)

    def filed(self, row=None):
        return self.filed_day if self.filed_day is not None else self.first("claim_filed", row)

    def trigger(self, cause, line):
        row = line and line.row
        if cause == "insolvency":
            return self.cause_day or self.first("insolvency")
        if cause == "repudiation":
            return self.cause_day or self.first("goods_disposed", row)
        if cause == "transfer":
            deposit, rules = self.first("deposit_made", row), self.first("transfer_rules_met", row)
            return None if deposit is None or rules is None else max(line.due, deposit, rules)
        if cause in DEFAULTS:
            return None
        return self.cause_day or self.first("political_event", row, cause)

    def anchor_day(self, anchor, line, cause):
        row = line.row
        if anchor == "event":
            return self.trigger(cause, line)
        if anchor == "filing":
            return self.filed(row)
        if anchor in EVENT_OF_ANCHOR:
            return self.first(EVENT_OF_ANCHOR[anchor], row)
        return {"due_date": line.due, "extended_due_date": line.extended_due, "invoice_date": row["invoice_day"],
                "delivery": row["delivery_day"] or row["invoice_day"], "extension_end": line.extension_end}[anchor]

    def date_of_loss(self, cause, line, owed, on):
        """The date of loss of an invoice; `owed` is what the buyer owes, `on` the day of attachment."""
        policy = self.policy
        period, anchor = waiting(policy, cause, self.country, on)
        if cause in DEFAULTS and period is None:
            return None
        small = policy("waiting_period_small")
        if cause in DEFAULTS and small is not None and owed < policy("waiting_small_below"):
            period = small
        day = self.anchor_day(anchor, line, cause)
        found = day if day is None or period is None else days.add(day, period, policy.calendar)
        if cause not in DEFAULTS:
            trigger = self.trigger(cause, line)
            if anchor != "event":
                found = None if trigger is None or found is None else max(found, trigger)
            return found
        during, insolvent = policy("insolvency_during_waiting"), self.first("insolvency")
        if during != "no_effect" and insolvent is not None:
            last = max(insolvent, line.row["invoice_day"] if during == "ends_waiting" else line.due)
            found = last if found is None else min(found, last)
        return found


def default_cause(policy, buyer):
    """By which cause a cover shows the end of waiting."""
    if buyer["kind"] == "public" and is_insured(policy, "public_buyer_default"):
        return "public_buyer_default"
    return "protracted_default"


def looked_at(policy, buyer):
    """The causes that a claim without one looks at, by number."""
    of_public = default_cause(policy, buyer) == "public_buyer_default"
    skipped = "protracted_default" if of_public else "public_buyer_default"
    return [cause for cause in BY_NUMBER if cause != skipped and is_insured(policy, cause)]


def priority(policy, causes):
    """In the order of fixed priority."""
    named = [row["cause"] for row in policy.tables.get("cause_priority", [])]
    return sorted(causes, key=lambda cause: (named.index(cause) if cause in named else len(named), BY_NUMBER.index(cause)))
