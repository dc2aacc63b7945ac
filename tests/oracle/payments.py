"""When the indemnity is paid. wordings.md 19; docs/rules/indemnity-payment.md."""
from . import days, money

EVENT = {"documents_complete": "documents_complete", "loss_validated": "loss_validated", "overdue_notice": "overdue_notice"}


def clock(policy, facts, loss_day, period, anchor, not_before_loss=True):
    """The day of one clock, or None."""
    if policy(period) is None or loss_day is None:
        return None
    name = policy(anchor)
    if name in ("date_of_loss", "waiting_end"):
        day = loss_day
    elif name == "filing":
        day = facts.filed()
    else:
        day = facts.first(EVENT[name])
    if day is None:
        return None
    return days.add(max(day, loss_day) if not_before_loss else day, policy(period), policy.calendar)


def indemnity_day(policy, facts, loss_day):
    first = clock(policy, facts, loss_day, "indemnity_period", "indemnity_anchor")
    if not policy.has("indemnity_second_period"):
        return first
    second = clock(policy, facts, loss_day, "indemnity_second_period", "indemnity_second_anchor")
    there = [day for day in (first, second) if day is not None]
    if policy("indemnity_combination") == "latest":
        return max(there) if len(there) == 2 else None
    return min(there, default=None)


def schedule(policy, facts, loss_day, indemnity, already_paid, shares):
    """[(day, kind, amount)]; shares: [(original due date, share of the indemnity)] of the sheet."""
    found, day = [], indemnity_day(policy, facts, loss_day)
    if already_paid:
        found.append((None, "already_paid", already_paid))
    left = max(0, indemnity - already_paid)
    if policy.has("provisional_percentage"):
        when = clock(policy, facts, loss_day, "provisional_period", "provisional_anchor", not_before_loss=False)
        share = money.rounded(indemnity * policy("provisional_percentage"), policy("rounding")) - already_paid
        if when is not None and share > 0 and (day is None or when < day):
            share = min(share, left)
            found.append((when, "provisional", share))
            left -= share
    if left > 0:
        found += _rest(policy, day, left, shares)
    kinds = ("already_paid", "provisional", "final", "instalment")
    return sorted(found, key=lambda one: (one[1] != "already_paid", one[0] is None, one[0] and one[0].toordinal(),
                                          kinds.index(one[1])))


def _rest(policy, day, left, shares):
    if policy("instalment_rule") == "at_once" or day is None:
        return [(day, "final", left)]
    final, later = 0, {}
    for (due, _), part in zip(shares, money.split(left, [share for _, share in shares])):
        if due > day:
            later[due] = later.get(due, 0) + part
        else:
            final += part
    return [(day, "final", final)] * (final > 0) + [(due, "instalment", part) for due, part in later.items() if part]
