"""A question, as a document, to an answer of plain values: amounts in minor units, dates, codes."""
from . import days, money
from .claim import Claim
from .cover import cover
from .facts import Book
from .terms import Policy, Refused


def _claim(policy, book, ask):
    as_of = days.day(ask["as_of_day"])
    buyer_ix = ask.get("buyer_ix")
    if buyer_ix is None:
        buyer_ix = next((b.ix for b in book.buyers if b["buyer"] == ask["buyer"]), None)
    if buyer_ix is None:
        raise Refused("BUYER_UNKNOWN")
    counters = {name: money.minor(ask[name], policy.currency)
                for name in ("first_loss_used", "liability_used", "premium_paid") if name in ask}
    return Claim(policy, book, buyer_ix, ask["cause"], as_of, days.day(ask.get("cause_day")),
                 days.day(ask.get("filed_day")), counters).result()


def answer(policy_document, book_document, ask):
    policy, book = Policy(policy_document), Book(book_document)
    if ask["verb"] == "problems":
        return [{"table": table, "row": ix, "faults": faults} for table, ix, faults in book.problems]
    if ask["verb"] == "cover":
        return cover(policy, book, days.day(ask["as_of_day"]), ask.get("cause"))
    if ask["verb"] == "claim":
        return _claim(policy, book, ask)
    assert ask["verb"] == "claims"
    found, used_of = [], {}                     # by the first day of the policy year
    for one in ask["claims"]:
        one = {"as_of_day": ask.get("as_of_day"), **one}
        year = _claim(policy, book, one)["totals"]["year_from_day"]
        result = _claim(policy, book, {**used_of.get(year, {}), **one})   # what a claim states goes first
        found.append(result)
        totals = result["totals"]
        used_of[year] = {"first_loss_used": money.decimal(totals["first_loss_used_after"], policy.currency),
                         "liability_used": money.decimal(totals["liability_used_after"], policy.currency)}
    return found
