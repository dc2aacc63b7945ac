"""A question, as a document, to an answer of plain values: amounts in minor units, dates, codes."""
from . import causes, days, money
from .claim import Claim
from .cover import cover
from .facts import Book
from .terms import Policy, Refused


GIVEN = ("first_loss_used", "liability_used", "premium_paid", "premium_earned", "premium_minimum", "each_loss_used",
         "kind_first_loss_used", "buyer_paid", "country_paid", "costs", "already_paid")


def _claim(policy, book, ask, carried=None):
    as_of = days.day(ask["as_of_day"])
    buyer_ix = ask.get("buyer_ix")
    if buyer_ix is None:
        buyer_ix = next((b.ix for b in book.buyers if b["buyer"] == ask["buyer"]), None)
    if buyer_ix is None:
        raise Refused("BUYER_UNKNOWN")
    given = {**(carried or {}), **{name: money.minor(ask[name], policy.currency) for name in GIVEN if name in ask}}
    asked = policy, book, buyer_ix, as_of, days.day(ask.get("cause_day")), days.day(ask.get("filed_day")), given
    if not ask.get("cause"):
        return _governing(*asked)
    claim = _by_cause(ask["cause"], *asked)
    return {**claim.result(), "causes": [{"cause": ask["cause"], "loss_day": claim.loss_day, "governs": True,
                                          "indemnity": claim.indemnity}]}


def _by_cause(cause, policy, book, buyer_ix, as_of, cause_day, filed_day, given):
    return Claim(policy, book, buyer_ix, cause, as_of, cause_day, filed_day, given)


def _governing(policy, book, buyer_ix, as_of, cause_day, filed_day, given):
    """The claim by the cause that governs. docs/rules/causes.md"""
    buyer = book.buyers[buyer_ix]
    looked_at = causes.looked_at(policy, buyer)
    found = {}
    for cause in looked_at:
        try:
            found[cause] = _by_cause(cause, policy, book, buyer_ix, as_of, None, filed_day, given)
        except Refused as error:
            if cause != "insolvency" or error.status != "FACT_ABSENT":
                raise
            _without_loss(cause, policy, book, buyer_ix, as_of, filed_day, given).result()
    for claim in found.values():
        claim.result()
    lost = {cause: claim for cause, claim in found.items() if claim.loss_day is not None}
    rule = policy("concurrent_causes")
    in_priority = causes.priority(policy, lost)
    by_day = sorted(in_priority, key=lambda cause: lost[cause].loss_day)
    if not lost:
        cause = (causes.priority(policy, looked_at) or ["protracted_default"])[0]
        governs = found.get(cause) or _without_loss(cause, policy, book, buyer_ix, as_of, filed_day, given)
    else:
        cause = {"first_to_occur": by_day, "fixed_priority": in_priority,
                 "most_favourable": sorted(by_day, key=lambda cause: -lost[cause].indemnity)}[rule][0]
        governs = lost[cause]
    result = governs.result()
    result["causes"] = [
        {"cause": one, "loss_day": found[one].loss_day if one in found else None, "governs": one == cause,
         "indemnity": governs.indemnity if one == cause else lost[one].indemnity if one in lost else None}
        for one in looked_at or [cause]]
    return result


def _without_loss(cause, policy, book, buyer_ix, as_of, filed_day, given):
    """By insolvency without a day: there is none before the day after the question."""
    return _by_cause(cause, policy, book, buyer_ix, as_of, as_of + days.ONE, filed_day, given)


def answer(policy_document, book_document, ask):
    policy, book = Policy(policy_document), Book(book_document)
    if ask["verb"] == "problems":
        return [{"table": table, "row": ix, "faults": faults} for table, ix, faults in book.problems]
    if ask["verb"] == "cover":
        return cover(policy, book, days.day(ask["as_of_day"]), ask.get("cause"))
    if ask["verb"] == "claim":
        return _claim(policy, book, ask)
    assert ask["verb"] == "claims"
    return _claims(policy, book, ask)


def _claims(policy, book, ask):
    """The claims of a year, one after another. docs/rules/claims-of-a-year.md"""
    asked = [{"as_of_day": ask.get("as_of_day"), **one} for one in ask["claims"]]
    alone = [_claim(policy, book, one) for one in asked]
    rule = policy("first_loss_chronology")

    def place(ix):
        one, totals = asked[ix], alone[ix]["totals"]
        day = {"as_given": None, "date_of_loss": totals["loss_day"], "settlement": totals["indemnity_day"],
               "filing": causes.Facts(policy, book, totals["buyer_ix"], days.day(one["as_of_day"]), None,
                                      days.day(one.get("filed_day"))).filed()}[rule]
        return day is None, 0 if day is None else day.toordinal(), ix

    answers, years, buyers, countries = {}, {}, {}, {}
    for ix in sorted(range(len(asked)), key=place):
        totals = alone[ix]["totals"]
        year, buyer = totals["year_from_day"], totals["buyer_ix"]
        country = book.buyers[buyer]["country"]
        carried = {}
        if year is not None:
            carried = {**years.get(year, {}), **buyers.get((year, buyer), {}), **countries.get((year, country), {})}
        answers[ix] = _claim(policy, book, asked[ix], carried)      # what a claim states goes first
        if year is None:
            continue
        after = answers[ix]["after"]
        years[year] = {name: after[name] for name in ("first_loss_used", "liability_used")}
        if len(after["pots_used"]) == 1:
            years[year]["pots_used"] = after["pots_used"]
        buyers[year, buyer] = {name: after[name] for name in ("buyer_paid", "each_loss_used")}
        if country:
            countries[year, country] = {"country_paid": after["country_paid"]}
    return [answers[ix] for ix in range(len(asked))]
