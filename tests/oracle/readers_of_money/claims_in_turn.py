"""Claims one after another, each beginning with what those before it of the same policy year have used.
docs/readers/what-if.md, stress; docs/rules/claims-of-a-year.md."""
from ..ask import _by_cause, _governing
from ..terms import Refused


def find_buyer(book, name):
    """The row of a buyer by number or identifier."""
    if isinstance(name, int):
        if name >= len(book.buyers):
            raise Refused("BUYER_UNKNOWN")
        return name
    found = next((row.ix for row in book.buyers if row["buyer"] == name), None)
    if found is None:
        raise Refused("BUYER_UNKNOWN")
    return found


def claims_in_turn(policy, book, asked, start=None):
    """The answers, in the order of the question. start: what is used before the first."""
    years, buyers, countries, answers = {}, {}, {}, []
    for one in asked:
        # The year is found without what others used: it does not depend on it.
        year = _claim(policy, book, one, start)["totals"]["year_from_day"]
        country = book.buyers[one["buyer_ix"]]["country"]
        carried = dict(start or {})
        if year is not None:
            for used in (years.get(year, {}), buyers.get((year, one["buyer_ix"]), {}), countries.get((year, country), {})):
                carried.update(used)
        answer = _claim(policy, book, one, carried)
        answers.append(answer)
        if year is None:
            continue
        after = answer["after"]
        years[year] = {name: after[name] for name in ("first_loss_used", "liability_used")}
        if len(after["pots_used"]) == 1:
            years[year]["pots_used"] = after["pots_used"]
        buyers[year, one["buyer_ix"]] = {name: after[name] for name in ("buyer_paid", "each_loss_used")}
        if country:
            countries[year, country] = {"country_paid": after["country_paid"]}
    return answers


def _claim(policy, book, one, given):
    where = policy, book, one["buyer_ix"], one["as_of_day"], one["cause_day"], one.get("filed_day"), given or {}
    return _by_cause(one["cause"], *where).result() if one["cause"] else _governing(*where)
