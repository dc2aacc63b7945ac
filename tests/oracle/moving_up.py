"""When moving up stops for good. wordings.md 5b, 18; docs/rules/moving-up.md."""
from . import days
from .attachment import end_of_window


def frozen_since(policy, events, stop, cuts, as_of):
    """The day of the freeze or None. events(kinds): days up to the day of the question; cuts: {"withdrawal": days,
    "reduction": days} of the decisions on the named limit."""
    found = []
    if not policy("move_up_after_stop"):
        found += [one.since for one in stop.joined]
    if not policy("move_up_after_withdrawal"):
        found += events(("cover_withdrawn",)) + cuts["withdrawal"]
    if not policy("move_up_after_reduction"):
        found += cuts["reduction"]
    if not policy("move_up_after_insolvency"):
        found += events(("insolvency",))
    if not policy("move_up_after_period"):
        found.append(end_of_window(policy) - days.ONE)
    if policy("stop_effect") == "new_deliveries_and_moving_up" and stop.lasting_since is not None:
        found.append(stop.lasting_since)
    return min((day for day in found if day <= as_of), default=None)


def cuts_of(decisions, amount):
    """Days on which the named limit was withdrawn or reduced, from its decisions in order; amount(decision) is in policy
    currency."""
    cuts = {"withdrawal": [], "reduction": []}
    for n, one in enumerate(decisions):
        row, first = one.row, one.effective
        before = next((other for other in reversed(decisions[:n]) if other.effective < first), None)
        in_effect = before is not None and before.is_approval and not before.ended_itself(first - days.ONE)
        if row["decision"] == "withdrawn" or (row["decision"] == "refused" and in_effect):
            cuts["withdrawal"].append(first)
        if row["decision"] == "approved" and in_effect and amount(one) < amount(before):
            cuts["reduction"].append(first)
    return {name: sorted(found)[:1] for name, found in cuts.items()}
