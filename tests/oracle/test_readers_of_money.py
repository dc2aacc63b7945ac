"""The readers of money, cell by cell, against the oracle of readers_of_money/; and laws that each of them must obey.
docs/readers/premium.md, declare.md, compare.md, what-if.md, allocate-limits.md."""
import copy
import json
import random
from fractions import Fraction
from pathlib import Path

import pytest

from . import fast, money
from .many import world_of
from .settings import EXAMPLES, SEED

pytest.importorskip("delcredere", reason="the library is not installed here")
from .readers_of_money import draws, many  # noqa: E402

CASES = Path(__file__).resolve().parent.parent / "cases"
VERBS = {"break_even", "factoring", "stress", "premium", "declare", "compare"}
WORLDS = fast.load()
NOT_ASKED = {"known_on_day", "unknown_as"}


def numbers(share):
    first = SEED * 100000
    return range(first, first + max(10, int(EXAMPLES * share)))


def parts():
    for path in sorted(CASES.rglob("*.json")):
        case = json.loads(path.read_text())
        if not isinstance(case, dict) or "id" not in case:
            continue
        for number, part in enumerate(case.get("cases", [{}])):
            whole = {**{k: v for k, v in case.items() if k != "cases"}, **part}
            ask = whole.get("ask", {})
            if ask.get("verb") in VERBS and "skip" not in whole and "error" not in whole["expect"] and not NOT_ASKED & set(ask):
                yield pytest.param(whole, id=f"{case['id']}-{number}")


@pytest.mark.parametrize("case", list(parts()))
def test_case(case):
    """Numbers that were worked out by others: the library passes the case, so the oracle that agrees with it does."""
    found = many.differ(case.get("policy"), case.get("book"), case["ask"])
    assert not found, many.show(case.get("policy"), case.get("book"), case["ask"], found)


@pytest.mark.parametrize("verb, share", [("break_even", 0.5), ("factoring", 0.5), ("allocate_limits", 0.5), ("stress", 0.1),
                                         ("declare", 0.07), ("premium", 0.07), ("compare", 0.04)])
def test_as_the_oracle(verb, share):
    assert sum(many.agree(number, WORLDS, verb) for number in numbers(share)) > 5


# ---- laws ---------------------------------------------------------------------------------------------------------------


def worlds_of_premium(share):
    for number in numbers(share):
        policy, book, _ = world_of(WORLDS, number)
        one = draws.Chance(random.Random(number), policy["terms"]["currency"])
        yield one, *draws.of_premium(one, policy, book)


def asked(policy, book, ask):
    """An answer, or None where the question is refused."""
    got = many.of_library(policy, book, ask)
    return None if isinstance(got, tuple) else got


def minor(policy, text):
    return None if text is None else money.minor(text, policy["terms"]["currency"])


def total(policy, rows, column="amount"):
    return sum(minor(policy, row[column]) for row in rows)


def test_declarations_reconcile_with_the_ledger():
    """Of each part, and of the whole: ledger = declared + each exclusion by reason; of turnover nothing is lost between parts."""
    held = 0
    for one, policy, book in worlds_of_premium(0.04):
        got = asked(policy, book, draws.declaration(one, policy))
        if got is None:
            continue
        held += 1
        for ix, part in enumerate(got["periods"]):
            lines = [row for row in got["lines"] if row["period_ix"] == ix]
            declared = total(policy, [row for row in lines if row["reason"] == "OK"])
            assert (declared, total(policy, lines)) == (minor(policy, part["declared"]), minor(policy, part["ledger"]))
            assert minor(policy, part["excluded"]) == total(policy, [row for row in lines if row["reason"] != "OK"])
    assert held > 5


def test_every_shipment_is_in_one_declaration():
    """However the period is cut, the documents of it are the same."""
    held = 0
    for one, policy, book in worlds_of_premium(0.02):
        ask, counts = {"verb": "declare", "kind": "shipments", "from_day": "2024-01-01", "until_day": "2027-01-01"}, set()
        for frequency in ("monthly", "quarterly", "yearly"):
            got = asked({**policy, "terms": {**policy["terms"], "declaration_frequency": frequency}}, book, ask)
            if got is not None:
                counts.add(got["totals"]["num_documents"] + got["totals"]["num_refused"])
        held += len(counts)
        assert len(counts) <= 1
    assert held > 5


def test_premium_is_of_what_is_declared():
    held = 0
    for one, policy, book in worlds_of_premium(0.03):
        policy["terms"]["premium_base"] = "turnover"
        policy["terms"].pop("limit_fee", None)
        ask = draws.period(one, {"verb": "premium"}, 500)
        got, declared = asked(policy, book, ask), asked(policy, book, {**ask, "verb": "declare", "kind": "turnover"})
        if got is None or declared is None:
            continue
        held += 1
        assert (got["totals"]["base_amount"], got["totals"]["excluded"]) == (declared["totals"]["declared"], declared["totals"]["excluded"])
    assert held > 5


def settled_worlds(share):
    for one, policy, _ in worlds_of_premium(share):
        policy["terms"].pop("limit_fee", None)
        ask = {"verb": "premium", "earned": one.money(), "claims": one.money(), "paid": one.money()}
        yield one, policy, ask


def test_instalments_are_the_deposit():
    held = 0
    for one, policy, ask in settled_worlds(0.2):
        got = asked(policy, None, ask)
        if got is None or not got["instalments"]:
            continue
        held += 1
        amounts = [minor(policy, row["amount"]) for row in got["instalments"]]
        assert sum(amounts) == minor(policy, got["totals"]["deposit"]) and max(amounts) - min(amounts) <= 1
        assert total(policy, got["instalments"], "paid") == min(sum(amounts), minor(policy, got["totals"]["paid"]))
        assert [row["due_day"] for row in got["instalments"]] == sorted(row["due_day"] for row in got["instalments"])
    assert held > 5


def test_adjusted_both_ways_or_upward_only():
    held = 0
    for one, policy, ask in settled_worlds(0.2):
        adjustments = []
        for rule in ("both", "upward_only"):
            got = asked({**policy, "terms": {**policy["terms"], "premium_adjustable": rule}}, None, ask)
            adjustments.append(None if got is None else minor(policy, got["totals"]["adjustment"]))
        if None in adjustments:
            assert adjustments == [None, None]
            continue
        held += 1
        both, upward = adjustments
        premium = minor(policy, got["totals"]["premium"])
        assert both == premium - minor(policy, got["totals"]["paid"]) and upward == max(both, 0)
    assert held > 5


def test_late_claims_claw_the_rebate_back():
    """What is paid in two settlements is what one with all claims would have come to."""
    held = 0
    for one, policy, ask in settled_worlds(0.2):
        policy["terms"].update(premium_rebate_share="20%", premium_adjustable="both")
        policy.pop("premium_bonus", None)
        first = asked(policy, None, {**ask, "claims": "0"})
        if first is None:
            continue
        held += 1
        late = asked(policy, None, {**ask, "rebate_paid": first["totals"]["rebate"]})["totals"]
        once = asked(policy, None, ask)["totals"]
        rebate = minor(policy, first["totals"]["rebate"])
        assert minor(policy, late["payable"]) - rebate == minor(policy, once["payable"])
        assert minor(policy, late["claw_back"]) == rebate - minor(policy, once["rebate"])
    assert held > 5


def test_taxes_are_on_all_of_the_premium():
    """Rows without days and with one for all countries tax all of it, once."""
    held = 0
    for one, policy, book in worlds_of_premium(0.03):
        policy["terms"].pop("limit_fee", None)
        policy["terms"]["premium_base"] = "turnover"
        policy["premium_taxes"] = [{"tax": "t", "rate": "5%"}, {"tax": "t", "country": "DE", "rate": "7%"}]
        got = asked(policy, book, {"verb": "premium", "claims": "0"})
        if got is None:
            continue
        held += 1
        taxed = sum(minor(policy, got["totals"][name]) * sign for name, sign in (("premium", 1), ("bonus", 1), ("rebate", -1)))
        assert total(policy, got["tax_lines"], "base_amount") == taxed
    assert held > 5


def test_a_policy_beside_itself_differs_in_nothing():
    held = 0
    for one, policy, book in worlds_of_premium(0.03):
        if not policy.get("plan") or not any(row.get("buyer") for row in book["buyers"]):
            continue
        policy, ask = draws.comparison(one, policy, book)
        got = asked(policy, book, {**ask, "policies": [copy.deepcopy(policy)], "changes": [{"terms": {}}], "premiums": []})
        if got is None:
            continue
        held += 1
        for table in ("policies", "days", "scenarios"):
            for row in got[table]:
                assert not any(Fraction(value) for column, value in row.items() if column.endswith("_more") and value is not None)
    assert held > 5


def test_break_even_sales_earn_the_loss_back():
    """At the margin they earn no less than the net loss when rounded up, and one unit less would not."""
    for number in numbers(0.5):
        one = draws.Chance(random.Random(number), "EUR")
        margin = one.one("3%", "7.5%", "0.3333333%", "100%", "12%")
        ask = {"verb": "break_even", "currency": "EUR", "margin": margin, "loss": one.money(10 ** 7), "rounding": "up"}
        got = many.library.ask(None, None, ask)["totals"]
        sales, loss = Fraction(got["additional_sales"]), Fraction(got["net_loss"])
        assert sales * money.ratio(margin) >= loss and (sales == 0 or (sales - Fraction(1, 100)) * money.ratio(margin) < loss)


def test_at_the_break_even_turnover_both_cost_the_same():
    """On either side of it the other one is cheaper; a unit of each line may be lost to rounding."""
    held = 0
    for number in numbers(0.5):
        one = draws.Chance(random.Random(number), "EUR")
        ask = {**draws.factoring(one), "rounding": "half_even"}
        ask.pop("horizon_days", None)
        got = many.library.ask(None, None, ask)
        if isinstance(got, tuple) or got["totals"]["break_even_turnover"] is None:
            continue
        at = Fraction(got["totals"]["break_even_turnover"])
        if at > 10 ** 7:
            continue
        held += 1
        same = many.library.ask(None, None, {**ask, "turnover": got["totals"]["break_even_turnover"]})["totals"]
        assert abs(Fraction(same["difference"])) <= Fraction(8, 100)
    assert held > 5


def test_more_budget_buys_no_less():
    for number in numbers(0.2):
        one = draws.Chance(random.Random(number), "EUR")
        ask = draws.allocation(one)
        ask.pop("max_nodes", None)
        values = []
        for budget in (ask["budget"], str(int(Fraction(ask["budget"])) + 5)):
            got = many.library.ask(None, many.buyers_abcd("EUR"), {**ask, "budget": budget})
            if not isinstance(got, tuple):
                values.append(Fraction(got["totals"]["value"]))
                assert Fraction(got["totals"]["left"]) >= 0 and Fraction(got["totals"]["cost"]) <= Fraction(budget)
        assert values == sorted(values)
