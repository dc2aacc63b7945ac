"""The oracle against numbers worked out by hand: the cases of wordings.md 18, the arithmetic of 10.2 and 17."""
from datetime import date
from fractions import Fraction

import pytest

from .ask import answer
from .days import Calendar, Period, add, period, policy_year
from .money import rounded, split

TERMS = {
    "form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
    "payment_allocation": "oldest_due",
    "cause_insured": {"cause": {"insolvency": True}},
}


def policy(plan=("limit", "percentage"), **terms):
    return {"delcredere": "policy", "version": 1, "terms": {**TERMS, **terms}, "plan": list(plan)}


def book(invoices, limit="100000.00", **tables):
    rows = [{"buyer": "B", "due_day": "2025-03-03", "invoice_day": "2025-02-01", **row} for row in invoices]
    limits = [{"buyer": "B", "amount": limit, "from_day": "2025-01-01"}] if limit else []
    return {"delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B"}],
            "limits": limits, "invoices": rows, **tables}


INSOLVENT = {"verb": "claim", "buyer": "B", "cause": "insolvency", "cause_day": "2025-06-01", "as_of_day": "2025-09-01"}


def paid(a_policy, a_book, ask=INSOLVENT):
    return answer(a_policy, a_book, ask)["totals"]["indemnity"] / 100


RECEIVED_LATER = [{"buyer": "B", "receipt_day": "2025-07-01", "amount": "30000.00"}]


@pytest.mark.parametrize("plan, terms, expected", [
    (["receipts", "limit", "percentage"], {}, 81000),
    (["limit", "receipts", "percentage"], {"receipts_after_limit": "pro_rata"}, 67500),
    (["limit", "receipts", "percentage"], {"receipts_after_limit": "in_full"}, 63000),
])
def test_case_x(plan, terms, expected):
    open_debt = [{"invoice": "1", "amount": "70000.00"}, {"invoice": "2", "amount": "50000.00"}]
    assert paid(policy(plan, **terms), book(open_debt, receipts=RECEIVED_LATER)) == expected


GATE = {"claim_threshold": "5000.00", "threshold_mode": "gate", "threshold_compare": "strict"}


@pytest.mark.parametrize("plan, terms, expected", [
    (["limit", "threshold", "percentage"], GATE, 90000),
    (["limit", "each_loss", "percentage"], {"each_loss_deductible": "5000.00"}, 85500),
    (["limit", "percentage", "each_loss"], {"each_loss_deductible": "5000.00"}, 85000),
    (["limit", "percentage", "minimum_retention"], {"minimum_retention": "15000.00"}, 85000),
])
def test_case_y(plan, terms, expected):
    assert paid(policy(plan, **terms), book([{"invoice": "1", "amount": "100000.00"}])) == expected


@pytest.mark.parametrize("plan, expected", [
    (["limit", "percentage", "first_loss"], 17000),
    (["limit", "first_loss", "percentage"], 27000),
])
def test_case_z(plan, expected):
    losses = {"A": "50000.00", "B": "20000.00", "C": "60000.00"}
    rows = [{"buyer": name, "invoice": name, "amount": amount} for name, amount in losses.items()]
    a_book = book(rows, limit=None)
    a_book["buyers"] = [{"buyer": name} for name in losses]
    a_book["limits"] = [{"buyer": name, "amount": "100000.00", "from_day": "2025-01-01"} for name in losses]
    claims = answer(policy(plan, aggregate_first_loss="100000.00"), a_book,
                    {"verb": "claims", "claims": [{**INSOLVENT, "buyer": name} for name in losses]})
    assert sum(claim["totals"]["indemnity"] for claim in claims) / 100 == expected


REDUCED = [{"buyer": "B", "amount": "250.00", "from_day": "2025-01-01"},
           {"buyer": "B", "amount": "150.00", "from_day": "2025-02-05"}]


def reduction(**terms):
    invoices = [{"invoice": "1", "amount": "120.00", "invoice_day": "2025-02-01"},
                {"invoice": "2", "amount": "130.00", "invoice_day": "2025-02-02"},
                {"invoice": "3", "amount": "40.00", "invoice_day": "2025-02-06"}]
    a_book = book(invoices, limits=REDUCED, receipts=[
        {"buyer": "B", "invoice": "1", "receipt_day": "2025-02-08", "amount": "120.00"}])
    for day in ("2025-02-07", "2025-02-08"):
        result = answer(policy(**terms), a_book, {"verb": "cover", "as_of_day": day})
        yield [row["covered"] / 100 for row in result["invoices"]]


def test_case_s_moves_up():
    assert list(reduction(move_up=True)) == [[120, 130, 0], [0, 130, 20]]


def test_case_s_never_moves_up():
    assert list(reduction(move_up=False)) == [[120, 130, 0], [0, 130, 0]]


STOP = {"stop_of_cover": "any_invoice", "stop_age": "60 days", "disputed_stops_cover": True}


@pytest.mark.parametrize("boundary, day, stopped", [
    ("after_date", "2025-04-01", False), ("after_date", "2025-04-02", True),
    ("from_date", "2025-04-01", True), ("from_date", "2025-03-31", False)])
@pytest.mark.parametrize("resume", ["never", "on_payment", "on_payment_retroactive"])
def test_edc_stop(boundary, day, stopped, resume):
    """Invoice of 1 January, due 31 January: shipments after 1 April are not covered. 10.2"""
    invoices = [{"invoice": "1", "amount": "100.00", "invoice_day": "2025-01-01", "due_day": "2025-01-31"},
                {"invoice": "2", "amount": "100.00", "invoice_day": day, "due_day": "2025-06-01"}]
    result = answer(policy(stop_boundary=boundary, resume_of_cover=resume, **STOP), book(invoices),
                    {"verb": "cover", "as_of_day": "2025-04-20"})
    assert result["buyers"][0]["stop_day"] == date(2025, 4, 1)
    assert ("C01" in result["invoices"][1]["reasons"]) == stopped
    assert result["buyers"][0]["is_stopped"]


@pytest.mark.parametrize("resume, covered", [
    ("never", [100, 0, 0, 0]), ("on_payment", [100, 0, 0, 100]), ("on_payment_retroactive", [100, 100, 100, 100])])
def test_resume(resume, covered):
    """The old invoice stops cover on 1 April and is paid on 10 April. 10.3"""
    invoices = [{"invoice": str(n), "amount": "100.00", "invoice_day": day, "due_day": "2025-06-01"}
                for n, day in enumerate(["2025-01-01", "2025-04-02", "2025-04-10", "2025-04-11"])]
    invoices[0]["due_day"] = "2025-01-31"
    invoices.append({**invoices[0], "invoice": "x", "invoice_day": "2025-03-30", "due_day": "2025-06-01"})
    a_book = book(invoices, receipts=[{"buyer": "B", "invoice": "0", "receipt_day": "2025-04-10", "amount": "100.00"}])
    result = answer(policy(stop_boundary="after_date", resume_of_cover=resume, **STOP), a_book,
                    {"verb": "cover", "as_of_day": "2025-04-20"})
    rows = result["invoices"]
    assert [rows[n]["covered"] / 100 for n in (4, 1, 2, 3)] == covered


def test_waiting_period_and_date_of_loss():
    a_policy = policy(waiting_period="6 months", waiting_anchor="due_date", cause_insured=True)
    a_book = book([{"invoice": "1", "amount": "1000.00", "due_day": "2025-03-03"},
                   {"invoice": "2", "amount": "500.00", "due_day": "2025-03-10"}])
    ask = {"verb": "claim", "buyer": "B", "cause": "protracted_default", "as_of_day": "2025-09-05"}
    result = answer(a_policy, a_book, ask)
    assert result["totals"]["loss_day"] == date(2025, 9, 3)
    assert result["totals"]["indemnity"] == 90000
    assert result["sheet"][1]["reason"] == "T06"
    before = answer(a_policy, a_book, {**ask, "as_of_day": "2025-09-02"})
    assert before["totals"]["reason"] == "T06" and before["totals"]["indemnity"] == 0


@pytest.mark.parametrize("compare, pays", [("strict", 0), ("inclusive", 90000)])
def test_threshold_at_its_edge(compare, pays):
    """17.2: is a loss equal to the threshold in?"""
    a_policy = policy(["limit", "threshold", "percentage"], claim_threshold="1000.00", threshold_mode="gate",
                      threshold_compare=compare)
    assert paid(a_policy, book([{"invoice": "1", "amount": "1000.00"}])) * 100 == pays


def test_limit_above_debt_in_france_and_japan():
    """6, variant A: 40,000 open, limit 30,000, 90 % is 27,000; debt 12 m, limit 10 m is 9 m."""
    assert paid(policy(), book([{"invoice": "1", "amount": "40000.00"}], limit="30000.00")) == 27000
    assert paid(policy(), book([{"invoice": "1", "amount": "12000000.00"}], limit="10000000.00")) == 9000000


def test_maximum_liability_as_a_multiple_of_premium():
    """17.5: 20 times a premium of 5,000 is 100,000."""
    a_policy = policy(["limit", "percentage", "maximum_liability"], maximum_liability_multiple="20")
    ask = {**INSOLVENT, "premium_paid": "5000.00"}
    assert paid(a_policy, book([{"invoice": "1", "amount": "200000.00"}], limit="200000.00"), ask) == 100000


def test_first_loss_in_indemnity_money():
    """17.4: 50 k at 90 % counts 45 k, 20 k counts 18 k."""
    a_policy = policy(["limit", "percentage", "first_loss"], aggregate_first_loss="100000.00")
    totals = answer(a_policy, book([{"invoice": "1", "amount": "50000.00"}]), INSOLVENT)["totals"]
    assert totals["first_loss_used_after"] == 4500000 and totals["first_loss_left"] == 5500000


def test_days():
    assert add(date(2017, 1, 31), period("60 days"), None) == date(2017, 4, 1)
    assert add(date(2025, 1, 31), period("1 month"), None) == date(2025, 2, 28)
    assert add(date(2025, 1, 10), period("end of month + 30 days"), None) == date(2025, 3, 2)
    assert period("5 business days including anchor") == Period(5, "business_days", True)
    friday = date(2025, 11, 21)
    assert add(friday, period("1 business day"), Calendar()) == date(2025, 11, 24)
    assert add(friday, period("1 business day"), Calendar(holidays=[date(2025, 11, 24)])) == date(2025, 11, 25)
    monday = date(2025, 11, 17)
    assert add(monday, period("5 days including anchor"), None) == friday
    assert policy_year(date(2024, 2, 29), date(2030, 1, 1), date(2025, 2, 28)) == (date(2025, 2, 28), date(2026, 2, 28))


def test_money():
    assert [rounded(5, "up"), rounded(-5, "down")] == [5, -5]
    modes = ["half_even", "half_up", "down", "up", "floor", "ceiling"]
    assert [rounded(Fraction(5, 2), mode) for mode in modes] == [2, 3, 2, 3, 2, 3]
    assert [rounded(Fraction(-5, 2), mode) for mode in modes] == [-2, -3, -2, -3, -3, -2]
    assert split(100, [1, 1, 1]) == [34, 33, 33]
