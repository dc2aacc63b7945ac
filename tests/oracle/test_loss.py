"""Recoveries, layers and loss before delivery: the library and the oracle on drawn questions, and laws of any answer."""
import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from . import layers, money, pre_delivery, recoveries
from .registry import CHOICES
from .settings import examples

pytest.importorskip("delcredere", reason="the library is not installed here")
from . import library  # noqa: E402

RULES, COSTS = sorted(CHOICES["RECOVERY_SPLIT"]), sorted(CHOICES["RECOVERY_COST_SHARE"])
MODES = sorted(CHOICES["ROUNDING"])
AMOUNTS = st.one_of(st.integers(0, 300), st.integers(0, 10 ** 9))
RATIOS = st.one_of(st.sampled_from([0, 10 ** 9, 9 * 10 ** 8]), st.integers(0, 10 ** 9))


def text(amount):
    return money.decimal(amount, "EUR")


def percent(billionths):
    return f"{billionths // 10 ** 7}.{billionths % 10 ** 7:07d}%"


def ask(question):
    return library.ask(None, None, question)


def read(value):
    return None if value is None else money.minor(value, "EUR")


# ---- Recoveries ----

@st.composite
def losses(draw):
    debt = draw(AMOUNTS)
    covered = draw(st.integers(0, debt))
    question = {"verb": "recovery_split", "currency": "EUR", "rounding": draw(st.sampled_from(MODES)),
                "debt": debt, "indemnity": draw(st.integers(0, debt)), "recovery_split": draw(st.sampled_from(RULES)),
                "recovery_costs_first": draw(st.booleans()), "recovery_cost_share": draw(st.sampled_from(COSTS)),
                "recovery_remainder": draw(st.sampled_from(["insured", "insurer"]))}
    if draw(st.booleans()):
        question["covered"] = covered
    if draw(st.booleans()):
        question["percentage"] = draw(RATIOS)
    if draw(st.booleans()):
        question["insurer_before"] = draw(st.integers(0, question["indemnity"]))
        question["insured_before"] = draw(AMOUNTS)
    question["recoveries"] = draw(st.lists(st.tuples(AMOUNTS, st.one_of(st.just(0), AMOUNTS)), min_size=1, max_size=4))
    return question


def written(question):
    amounts = ("debt", "covered", "indemnity", "insurer_before", "insured_before")
    document = {key: text(value) if key in amounts else value for key, value in question.items()}
    if "percentage" in question:
        document["percentage"] = percent(question["percentage"])
    document["recoveries"] = [{"amount": text(gross), "costs": text(costs)} for gross, costs in question["recoveries"]]
    return document


def shared(question):
    percentage = Fraction(question["percentage"], 10 ** 9) if "percentage" in question else None
    loss = recoveries.Loss(question["debt"], question.get("covered", question["debt"]), question["indemnity"], percentage)
    sharing = recoveries.Sharing(loss, question, question.get("insurer_before", 0), question.get("insured_before", 0))
    return [sharing.share(gross, costs) for gross, costs in question["recoveries"]]


@examples(1)
@given(losses())
def test_recoveries(question):
    document = written(question)
    found = ask(document)["recoveries"]
    for wanted, row in zip(shared(question), found, strict=True):
        assert wanted == {key: read(value) for key, value in row.items()}, json.dumps(document)
        assert wanted["net"] == (wanted["to_insurer"] + wanted["to_insured"] - wanted["insurer_costs"]
                                 - wanted["insured_costs"])
        assert wanted["insurer_left"] >= 0 and wanted["to_insurer"] >= 0 and wanted["to_insured"] >= 0


@examples(0.5)
@given(losses())
def test_in_parts_or_at_once(question):
    """Recoveries without costs give the insurer the same whether they come one by one or together."""
    at_once = {**question, "recoveries": [(sum(gross for gross, _ in question["recoveries"]), 0)]}
    in_parts = {**question, "recoveries": [(gross, 0) for gross, _ in question["recoveries"]]}
    one, several = ask(written(at_once))["recoveries"], ask(written(in_parts))["recoveries"]
    if "insurer_before" not in question:
        assert one[-1]["insurer_total"] == several[-1]["insurer_total"], json.dumps(written(question))


# ---- Layers ----

MAYBE = st.one_of(st.none(), AMOUNTS)
RARELY = st.one_of(st.none(), st.none(), st.none(), st.none(), AMOUNTS)


@st.composite
def tables(draw):
    rows = []
    for ix in range(draw(st.integers(0, 4))):
        row = {"layer": f"L{ix}", "attaches_at": draw(st.sampled_from(["fixed_amount", "follows_primary"])),
               "attachment": draw(MAYBE), "limit": draw(st.one_of(AMOUNTS, MAYBE)), "deductible": draw(RARELY),
               "deductible_minimum": draw(RARELY), "deductible_maximum": draw(RARELY), "maximum_amount": draw(RARELY),
               "share": draw(st.one_of(st.none(), RATIOS)), "percentage": draw(st.one_of(st.none(), RATIOS)),
               "deductible_ratio": draw(st.one_of(*[st.none()] * 5, RATIOS)),
               "maximum_ratio_to_primary": draw(st.one_of(*[st.none()] * 7, st.integers(0, 3 * 10 ** 9))),
               "expires_day": draw(st.sampled_from([None, None, None, None, "2025-06-30", "2025-07-01", "2025-07-02"])),
               "consent": draw(st.sampled_from([None, None, None, "yes", "yes", "no", "unknown"])),
               "inherits_retentions": draw(st.sampled_from([None, True, False]))}
        if row["attaches_at"] == "fixed_amount" and row["attachment"] is None:
            row["attachment"] = draw(AMOUNTS)
        rows.append({key: value for key, value in row.items() if value is not None})
    return rows


@st.composite
def layer_questions(draw):
    question = {"verb": "layers", "currency": "EUR", "rounding": draw(st.sampled_from(MODES)),
                "layers": draw(tables()), "losses": draw(st.lists(AMOUNTS, min_size=1, max_size=3))}
    if draw(st.booleans()):
        question["primary_limit"] = draw(AMOUNTS)
    if draw(st.integers(0, 19)) > 0:
        question["as_of_day"] = "2025-07-01"
    for name in ("account_deductible", "account_limit", "account_deductible_minimum"):
        if draw(st.integers(0, 3)) == 0:
            question[name] = draw(AMOUNTS)
    for name in ("account_deductible_ratio", "account_limit_ratio"):
        if draw(st.integers(0, 3)) == 0:
            question[name] = draw(RATIOS)
    return question


MONEY = ("attachment", "limit", "deductible", "deductible_minimum", "deductible_maximum", "maximum_amount",
         "primary_limit", "account_deductible", "account_limit", "account_deductible_minimum")
RATIO = ("share", "percentage", "deductible_ratio", "maximum_ratio_to_primary", "account_deductible_ratio",
         "account_limit_ratio")


def on_paper(values):
    return {key: text(value) if key in MONEY else percent(value) if key in RATIO else value for key, value in values.items()}


def in_fractions(values):
    return {key: Fraction(value, 10 ** 9) if key in RATIO else value for key, value in values.items()}


@examples(1)
@given(layer_questions())
def test_layers(question):
    document = {**on_paper(question), "layers": [on_paper(row) for row in question["layers"]],
                "losses": [text(loss) for loss in question["losses"]]}
    rows, terms = [in_fractions(row) for row in question["layers"]], in_fractions(question)
    try:
        wanted = [layers.lay(rows, terms, loss) for loss in question["losses"]]
    except layers.Wrong as wrong:
        with pytest.raises(library.dcr.DcrError) as refused:
            library.dcr.ask(None, None, document)
        error = refused.value
        assert (error.code.name, error.row, error.column.name.lower()) == (
            wrong.args[0], wrong.args[1], "layers_" + wrong.args[2]), json.dumps(document)
        return
    found = ask(document)
    for ix, (shares, totals) in enumerate(wanted):
        got = [row for row in found["shares"] if row["loss_ix"] == ix]
        assert len(got) == len(shares), json.dumps(document)
        for one, row in zip(shares, got, strict=True):
            for key, value in one.items():
                is_plain = key in ("part", "layer_ix", "reason")
                assert value == (row[key] if is_plain else read(row[key])), (key, json.dumps(document))
        for key, value in totals.items():
            assert value == read(found["totals"][ix][key]), (key, json.dumps(document))
        assert sum(read(row["loss"]) for row in got) == totals["loss"]
    if len(wanted) > 1:
        assert read(found["totals"][-1]["paid"]) == sum(totals["paid"] for _, totals in wanted)


# ---- Before delivery ----

@st.composite
def costs(draw):
    question = {"verb": "pre_delivery", "currency": "EUR", "rounding": draw(st.sampled_from(MODES)),
                "direct_costs": draw(AMOUNTS), "pre_delivery_percentage": draw(RATIOS),
                "pre_delivery_insured": draw(st.integers(0, 5)) > 0}
    for name in ("indirect_costs", "advance_payments", "resale_proceeds", "order_value", "pre_delivery_limit"):
        if draw(st.booleans()):
            question[name] = draw(AMOUNTS)
    if draw(st.booleans()):
        question["pre_delivery_fills_limit"], question["credit_limit_left"] = True, draw(AMOUNTS)
    if draw(st.booleans()):
        question["pre_delivery_cap_on"] = draw(st.sampled_from(sorted(CHOICES["PRE_DELIVERY_CAP_ON"])))
    if draw(st.booleans()):
        question["pre_delivery_cost_basis"] = draw(st.sampled_from(sorted(CHOICES["PRE_DELIVERY_COST_BASIS"])))
    if draw(st.booleans()):
        question["is_contract_binding"] = draw(st.integers(0, 3)) > 0
    return question


@examples(0.7)
@given(costs())
def test_before_delivery(question):
    amounts = ("direct_costs", "indirect_costs", "advance_payments", "resale_proceeds", "order_value", "pre_delivery_limit",
               "credit_limit_left")
    document = {key: text(value) if key in amounts else value for key, value in question.items()}
    document["pre_delivery_percentage"] = percent(question["pre_delivery_percentage"])
    terms = {**question, "pre_delivery_percentage": Fraction(question["pre_delivery_percentage"], 10 ** 9)}
    rungs, indemnity = pre_delivery.ladder(terms)
    found = ask(document)
    got = [(row["step"], row["reason"], read(row["before"]), read(row["taken"])) for row in found["ladder"]]
    assert rungs == got, json.dumps(document)
    assert indemnity == read(found["indemnity"])


# ---- Recoveries of a claim ----

def world(question, invoices, limit, rates=()):
    terms = {
        "form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
        "attachment_basis": "invoice_date", "currency": "EUR", "rounding": question["rounding"],
        "insured_percentage": percent(question["insured"]), "limit_order_key": "invoice_date",
        "limit_filled_by": "covered_debt", "invoice_limit_rule": "at_evaluation", "payment_allocation": "oldest_due",
        "cause_insured": {"cause": {"insolvency": True}},
        **{key: question[key] for key in ("recovery_split", "recovery_costs_first", "recovery_cost_share", "recovery_remainder",
                                          "dividend_recomputes", "liability_reinstated", "first_loss_reinstated")},
    }
    plan = ["receipts", "limit", "percentage"]
    if question["first_loss"]:
        terms["aggregate_first_loss"] = text(question["first_loss"])
        plan.insert(2, "first_loss")
    policy = {"delcredere": "policy", "version": 1, "terms": terms, "plan": plan}
    book = {"delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B"}],
            "limits": [{"buyer": "B", "amount": text(limit), "from_day": "2025-01-01"}],
            "invoices": [{"invoice": str(ix), "buyer": "B", "invoice_day": f"2025-01-{ix + 1:02d}",
                          "due_day": f"2025-02-{due:02d}", "amount": text(amount)}
                         for ix, (amount, due) in enumerate(invoices)],
            "recoveries": [{"buyer": "B", "recovery_day": f"2025-07-{day:02d}", "amount": text(gross), "costs": text(costs)}
                           for day, gross, costs in question["recoveries"]]}
    return policy, book


@st.composite
def claims(draw):
    question = draw(losses())
    question["recoveries"] = draw(st.lists(st.tuples(st.integers(1, 28), AMOUNTS, st.one_of(st.just(0), AMOUNTS)), max_size=3))
    question["insured"] = draw(RATIOS)
    question["first_loss"] = draw(st.sampled_from([0, 0, 50, 10 ** 6]))
    for name in ("dividend_recomputes", "liability_reinstated", "first_loss_reinstated"):
        question[name] = draw(st.booleans())
    invoices = draw(st.lists(st.tuples(st.integers(1, 10 ** 7), st.integers(1, 28)), min_size=1, max_size=4))
    return question, invoices, draw(st.integers(1, 2 * 10 ** 7))


def indemnity_of(question, invoices, limit, received):
    """receipts to the oldest due date first, limit in the order of invoices, first loss, percentage: docs/rules.md 10."""
    left = [amount for amount, _ in invoices]
    for ix in sorted(range(len(invoices)), key=lambda ix: (invoices[ix][1], ix)):
        paid = min(left[ix], received)
        left[ix] -= paid
        received -= paid
    room, covered = limit, []
    for amount in left:
        covered.append(min(amount, room))
        room -= covered[-1]
    taken = min(sum(covered), question["first_loss"])
    return money.rounded(Fraction((sum(covered) - taken) * question["insured"], 10 ** 9), question["rounding"]), covered, taken


@examples(0.5)
@given(claims())
def test_recoveries_of_a_claim(drawn):
    question, invoices, limit = drawn
    policy, book = world(question, invoices, limit)
    found = library.ask(*library.open_world(policy, book), {
        "verb": "recoveries", "buyer": "B", "cause": "insolvency", "cause_day": "2025-06-01", "as_of_day": "2025-12-31"})
    place = json.dumps([policy, book])
    indemnity, covered, first_loss = indemnity_of(question, invoices, limit, 0)
    assert indemnity == read(found["totals"]["indemnity"]), place
    by_age = sorted(range(len(invoices)), key=lambda ix: (invoices[ix][1], ix))
    debts = [(invoices[ix][0], covered[ix]) for ix in by_age]
    percentage = Fraction(question["insured"], 10 ** 9) if sum(covered) else Fraction(0)
    loss = recoveries.Loss(sum(amount for amount, _ in invoices), sum(covered), indemnity, percentage, debts)
    sharing = recoveries.Sharing(loss, question)
    received, last, last_taken, given = 0, indemnity, first_loss, 0
    rows = sorted(enumerate(question["recoveries"]), key=lambda one: (one[1][0], one[0]))
    assert len(rows) == len(found["recoveries"]), place
    for (ix, (_, gross, costs)), got in zip(rows, found["recoveries"], strict=True):
        wanted = None
        if question["dividend_recomputes"]:
            received += max(0, gross - costs) if question["recovery_costs_first"] else gross
            again, _, taken = indemnity_of(question, invoices, limit, received)
            wanted, back = last - again, max(0, last_taken - taken)
            last, last_taken = again, taken
        one = sharing.share(gross, costs, wanted)
        if not question["dividend_recomputes"]:
            borne = loss.debt - loss.indemnity
            sum_back = min(first_loss, money.rounded(Fraction(min(sharing.insured, borne) * first_loss, borne),
                                                     question["rounding"])) if borne else 0
            back, given = sum_back - given, sum_back
        one["first_loss_given_back"] = back if question["first_loss_reinstated"] else 0
        one["liability_given_back"] = one["to_insurer"] if question["liability_reinstated"] else 0
        assert got["recovery_ix"] == ix
        for key, value in one.items():
            assert value == read(got[key]), (key, place)
