"""docs/readers/ledger.md: concentration."""
from .. import days, groups
from ..views import View, answer
from .open_items import Ledger
from .tables import need, ratio


def of_ledger(ledger, by, first):
    """{buyer: (amount, nothing, nothing)}"""
    take = {"balance": ledger.balance, "overdue": ledger.overdue,
            "sales": lambda buyer: ledger.sales(first, ledger.as_of, buyer)}[by]
    return {buyer: (take(buyer), None, None) for buyer in ledger.buyers}


def of_cover(policy, book, ask):
    """{buyer: (exposure, covered, uncovered)} of the buyers that have an answer."""
    asked = {key: ask[key] for key in ("as_of_day", "known_on_day") if key in ask}
    cover = answer(policy, book, {"verb": "cover", **asked})
    return {ix: (row["exposure"], row["covered"], row["uncovered"]) for ix, row in enumerate(cover["buyers"]) if row["status"] == "OK"}


def grouped(book, amounts):
    """Those of a group together, under its head."""
    found = {}
    for buyer, own in amounts.items():
        found.setdefault(groups.head_of(book, buyer), []).append(own)
    return {head: tuple(None if None in parts else sum(parts) for parts in zip(*members)) for head, members in found.items()}


def index(amounts):
    """Herfindahl: 10,000 times the sum of the squares of the shares."""
    whole = sum(amounts)
    return ratio(10_000 * sum(amount * amount for amount in amounts), whole * whole) if whole else None


def concentration(policy, book, ask):
    by, top = ask.get("by", "balance"), ask.get("top", 10)
    need(top > 0 and (policy is None or by == "balance"), "RANGE")
    as_of = days.day(ask["as_of_day"])
    if policy is None:
        ledger = Ledger(policy, book, ask)
        amounts, currency = of_ledger(ledger, by, days.day(ask.get("from_day"))), ledger.currency
    else:
        amounts, currency = of_cover(policy, book, ask), policy["terms"]["currency"]
    if ask.get("by_group"):
        amounts = grouped(View(book, days.day(ask.get("known_on_day"))), amounts)
    found = sorted(((buyer, *one) for buyer, one in amounts.items() if one[0] > 0), key=lambda one: (-one[1], one[0]))
    whole, rows, so_far = sum(one[1] for one in found), [], 0
    for rank, (buyer, amount, covered, uncovered) in enumerate(found[:top], 1):
        so_far += amount
        rows.append({"rank": rank, "buyer_ix": buyer, "amount": amount, "share": ratio(amount, whole), "cumulative": so_far,
                     "cumulative_share": ratio(so_far, whole), "covered": covered, "uncovered": uncovered})
    squares = sum(one[1] ** 2 for one in found)
    totals = {"as_of_day": as_of, "amount": whole, "num_buyers": len(found), "top_amount": so_far, "top_share": ratio(so_far, whole),
              "hhi": index([one[1] for one in found]), "equivalent_buyers": ratio(whole * whole, squares),
              "covered": None, "uncovered": None, "hhi_uncovered": None}
    if policy is not None:
        totals.update(covered=sum(one[2] for one in found), uncovered=sum(one[3] for one in found),
                      hhi_uncovered=index([one[3] for one in found if one[3] > 0]))
    return currency, {"concentration_buyers": rows, "concentration_totals": totals}
