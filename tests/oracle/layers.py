"""One loss over layers. docs/rules/layers.md. Amounts in minor units, ratios as fractions; a layer is a dict of columns."""
from fractions import Fraction
from math import floor

from .money import rounded, split

RETENTIONS = ("percentage", "deductible", "deductible_ratio", "deductible_minimum", "deductible_maximum")
BILLION = 10 ** 9


class Wrong(Exception):
    """A row that is refused: status, row, column."""


def deductible(terms, amount, mode, prefix=""):
    def of(name):
        return terms.get(prefix + name)

    taken = of("deductible") or 0
    if of("deductible_ratio") is not None:
        taken = max(taken, rounded(amount * of("deductible_ratio"), mode))
    if of("deductible_minimum") is not None:
        taken = max(taken, of("deductible_minimum"))
    if of("deductible_maximum") is not None:
        taken = min(taken, of("deductible_maximum"))
    return min(taken, amount)


def _height(row, ix, primary):
    heights = [row[name] for name in ("limit", "maximum_amount") if row.get(name) is not None]
    ratio = row.get("maximum_ratio_to_primary")
    if ratio is not None:
        if primary is None:
            raise Wrong("FACT_ABSENT", ix, "maximum_ratio_to_primary")
        heights.append(floor(primary * ratio))
    return min(heights) if heights else None


def place(rows, question):
    """(from, until or None, whether not in force) of every row."""
    primary = question.get("primary_limit")
    below, first, places = primary or 0, None, []
    for ix, row in enumerate(rows):
        height = _height(row, ix, primary if primary is not None else first)
        if ix == 0:
            first = height
        if row.get("attaches_at") == "follows_primary":
            if below is None:
                raise Wrong("AMOUNT", ix, "attaches_at")
            start = below
            end = None if height is None else start + height
        else:
            if row.get("attachment") is None:
                raise Wrong("FACT_ABSENT", ix, "attachment")
            start = max(row["attachment"], primary or 0)
            end = None if height is None else max(start, row["attachment"] + height)
        out = None if row.get("consent", "yes") == "yes" else "L09"
        if row.get("expires_day") is not None:
            if question.get("as_of_day") is None:
                raise Wrong("DATE", ix, "expires_day")
            out = "L12" if question["as_of_day"] >= row["expires_day"] else out
        low, high = row.get("deductible_minimum"), row.get("deductible_maximum")
        if row.get("inherits_retentions"):
            low = rows[0].get("deductible_minimum") if low is None else low
            high = rows[0].get("deductible_maximum") if high is None else high
        if low is not None and high is not None and low > high:
            raise Wrong("AMOUNT", ix, "deductible_minimum")
        places.append((start, end, out))
        below = start if out else end
    return places


def _within(start, end, low, high):
    """Whether a layer bears the piece [low, high); None is without end."""
    if end is not None and start >= end:
        return False
    return start <= low and (end is None or (high is not None and high <= end))


def pieces(places, question):
    ends = {0, question.get("primary_limit") or 0}
    for start, end, _ in places:
        ends.add(start)
        if end is not None:
            ends.add(end)
    ends = sorted(ends)
    return list(zip(ends, ends[1:] + [None]))


def _weights(rows, places, low, high):
    """(row, billionths) of who bears a piece; the last is what nobody bears."""
    left, found = BILLION, []
    bearing = [ix for ix, (start, end, _) in enumerate(places) if _within(start, end, low, high)]
    for ix in bearing:
        if places[ix][2] is None:
            share = int(rows[ix].get("share", Fraction(1)) * BILLION)
            if share > left:
                raise Wrong("AMOUNT", ix, "share")
            found.append((ix, share))
            left -= share
    for ix in bearing:
        if places[ix][2] is not None:
            share = min(left, int(rows[ix].get("share", Fraction(1)) * BILLION))
            found.append((ix, share))
            left -= share
    return found, left


def _beside(places, low, high, primary):
    if high is not None and high <= primary:
        return "primary"
    real = [(start, end) for start, end, _ in places if end is None or start < end]
    under = primary > 0 or any(end is not None and end <= low for _, end in real)
    over = any(high is not None and start >= high for start, _ in real)
    if not under:
        return "below"
    return "gap" if over else "above"


REASONS = {"primary": "OK", "below": "R03", "gap": "L14", "unplaced": "R02", "above": "L12"}


def lay(rows, question, loss):
    """The parts of one loss: of the layers in order, then beside them; and the totals."""
    mode = question.get("rounding")
    places = place(rows, question)
    primary = question.get("primary_limit") or 0
    of_layer, beside = [0] * len(rows), dict.fromkeys(REASONS, 0)
    for low, high in pieces(places, question):
        found, left = _weights(rows, places, low, high)
        amount = max(0, (loss if high is None else min(loss, high)) - low)
        if not found:
            beside[_beside(places, low, high, primary)] += amount
            continue
        *parts, unplaced = split(amount, [share for _, share in found] + [left])
        for (ix, _), part in zip(found, parts, strict=True):
            of_layer[ix] += part
        beside["unplaced"] += unplaced
    shares = []
    for ix, row in enumerate(rows):
        start, end, out = places[ix]
        if row.get("inherits_retentions"):
            row = {**row, **{name: rows[0].get(name) for name in RETENTIONS if row.get(name) is None}}
        share = {"part": "layer", "layer_ix": ix, "from_amount": start, "until_amount": end, "loss": of_layer[ix],
                 "not_in_force": 0, "deductible": 0, "uninsured": 0, "paid": 0}
        if out:
            share["not_in_force"] = share["loss"]
        else:
            share["deductible"] = deductible(row, share["loss"], mode)
            left = share["loss"] - share["deductible"]
            percentage = Fraction(1) if row.get("percentage") is None else row["percentage"]
            share["paid"] = rounded(left * percentage, mode)
            share["uninsured"] = left - share["paid"]
        share["reason"] = reason(share, out)
        shares.append(share)
    for part, amount in beside.items():
        if amount:
            shares.append({"part": part, "layer_ix": None, "loss": amount, "paid": 0, "reason": REASONS[part]})
    paid = sum(share["paid"] for share in shares)
    taken = deductible(question, paid, mode, "account_")
    limits = [question["account_limit"]] if question.get("account_limit") is not None else []
    if question.get("account_limit_ratio") is not None:
        limits.append(rounded(paid * question["account_limit_ratio"], mode))
    above = max(0, paid - taken - min(limits)) if limits else 0
    totals = {"loss": loss, "in_layers": sum(of_layer), "paid_by_layers": paid, "deductible": taken, "above_limit": above,
              "paid": paid - taken - above}
    return shares, totals


def reason(share, out):
    if out:
        return out
    if share["loss"] == 0 or share["paid"] > 0:
        return "OK"
    return "R03" if share["deductible"] == share["loss"] else "R02"
