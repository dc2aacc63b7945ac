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


def cuts_of(rows, amount):
    """Days on which the named limit was withdrawn or reduced, from its decisions in order; amount(row) is in policy
    currency."""
    cuts = {"withdrawal": [], "reduction": []}
    for before, row in zip([None] + rows, rows):
        in_effect = before is not None and before["decision"] == "approved" and before["amount"] > 0 and (
            before["until_day"] is None or row["from_day"] - days.ONE < before["until_day"])
        if row["decision"] == "withdrawn" or (row["decision"] == "refused" and in_effect):
            cuts["withdrawal"].append(row["from_day"])
        if row["decision"] == "approved" and in_effect and amount(row) < amount(before):
            cuts["reduction"].append(row["from_day"])
    return {name: sorted(found)[:1] for name, found in cuts.items()}
