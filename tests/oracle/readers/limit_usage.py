"""docs/readers/limits.md: limit_usage, one cover of the book a day."""
from datetime import timedelta
from fractions import Fraction
from math import floor

from .. import days
from ..views import answer
from .tables import NINE, need


def covers(policy, book, ask, first, last):
    """{day: rows of buyers}"""
    keys = {key: ask[key] for key in ("cause", "unknown_as", "known_on_day") if key in ask}
    found, day = {}, first
    while day <= last:
        found[day] = answer(policy, book, {"verb": "cover", "as_of_day": day.isoformat(), **keys})["buyers"]
        day += timedelta(days=1)
    return found


def idle_since(exposures):
    """exposures: [(day, amount or None)] in order; the first day from which on nothing was open."""
    found = None
    for day, amount in reversed(exposures):
        if amount != 0:
            break
        found = day
    return found


def usage(found, ix, last):
    now = found[last][ix]
    exposures = [(day, rows[ix].get("exposure")) for day, rows in found.items()]
    peak_day, peak = max(((day, amount) for day, amount in exposures if amount is not None), key=lambda one: (one[1], -one[0].toordinal()))
    limit, exposure, used = now["limit"], now["exposure"], now["limit"] - now["headroom"]
    return {"buyer_ix": ix, "limit_basis": now["limit_basis"], "limit": limit, "exposure": exposure, "used": used,
            "share_used": Fraction(floor(Fraction(used * NINE, limit)), NINE) if limit else None, "over": max(0, exposure - limit),
            "peak_exposure": peak, "peak_day": peak_day, "oversized_by": max(0, limit - peak), "idle_since_day": idle_since(exposures)}


def limit_usage(policy, book, ask):
    last = days.day(ask["as_of_day"])
    first = days.day(ask.get("from_day")) or last
    need(first <= last, "DATE_ORDER")
    need((last - first).days < 3660, "RANGE")
    found = covers(policy, book, ask, first, last)
    rows = [usage(found, ix, last) for ix, now in enumerate(found[last]) if now["status"] == "OK" and now["limit"] is not None]
    return policy["terms"]["currency"], {"limit_usage": rows, "limit_usage_totals": {
        "as_of_day": last, "from_day": first, "num_limits": len(rows), "num_idle": sum(row["idle_since_day"] == first for row in rows),
        **{name: sum(row[name] for row in rows) for name in ("limit", "exposure", "used", "over", "oversized_by")}}}
