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


def cuts_of(decisions):
    """Days on which the named limit was withdrawn or reduced, from its decisions in order."""
    cuts = {"withdrawal": [], "reduction": []}
    for n, one in enumerate(decisions):
        row, before = one.row, decisions[n - 1] if n else None
        if before is None or not before.is_approval or before.ended_itself(one.effective):
            continue
        if row["decision"] in ("withdrawn", "refused"):
            cuts["withdrawal"].append(one.effective)
        elif row["currency"] == before.row["currency"] and row["amount"] < before.row["amount"]:
            cuts["reduction"].append(one.effective)
    return {name: sorted(found)[:1] for name, found in cuts.items()}
