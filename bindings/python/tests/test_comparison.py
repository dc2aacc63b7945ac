"""Policies side by side and what would be, from frames to tables."""
from datetime import date
from decimal import Decimal

import numpy as np
import pytest

import delcredere as dcr

BOOK = {
    "buyers": {"buyer": ["A", "B"]},
    "limits": {"buyer": ["A", "B"], "amount": ["1000", "500"], "from_day": [date(2025, 1, 1)] * 2},
    "invoices": {"invoice": ["1", "2"], "buyer": ["A", "B"], "amount": ["1000", "1000"],
                 "invoice_day": [date(2025, 2, 1)] * 2, "due_day": [date(2025, 3, 3)] * 2},
}
TERMS = {
    "form": "whole_turnover", "period_from": date(2025, 1, 1), "period_until": date(2026, 1, 1),
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_evaluation",
    "payment_allocation": "as_designated", "cause_insured": {dcr.Cause.INSOLVENCY: True},
}
DAY = date(2025, 3, 31)


@pytest.fixture
def book():
    return dcr.Book.from_frames(currency="EUR", **BOOK)


@pytest.fixture
def policy():
    return dcr.Policy.from_terms(plan=["limit", "percentage"], **TERMS)


def test_a_changed_term_is_a_policy_more(policy, book):
    scenarios = {"scenario": ["both", "both"], "buyer": ["A", "B"], "cause_day": [DAY, DAY]}
    answer = dcr.compare([policy], book, days=[DAY], scenarios=scenarios, premiums=["10"],
                         changes=[{"insured_percentage": "80%"}])
    first, second = answer.records("policies")
    assert (first["indemnity"], first["net_cost"]) == (Decimal("1350.00"), Decimal("-1340.00"))
    assert (second["indemnity"], second["indemnity_more"], second["premium"]) == (Decimal("1200.00"), Decimal("-150.00"), None)
    assert [row["covered_share"] for row in answer.records("days")] == [Decimal("0.75"), Decimal("0.75")]
    assert answer.records("scenarios")[0]["scenario"] == "both"


def test_buyers_fail_together(policy, book):
    totals = dcr.stress(policy, book, as_of=DAY, buyers=["A", "B"], equity="1000").totals
    assert (totals["loss_without"], totals["loss_with"]) == (Decimal("2000.00"), Decimal("650.00"))
    assert (totals["equity_without"], totals["share_with"]) == (Decimal("-1000.00"), Decimal("0.65"))


def test_a_loss_is_earned_back(policy):
    totals = dcr.break_even(loss="100000", margin="5%", currency="GBP").totals
    assert totals["additional_sales"] == Decimal("2000000.00")
    costs = dcr.factoring(turnover="1000", currency="EUR", premium_rate="1%", commission_rate="2%").totals
    assert costs["difference"] == Decimal("10.00")


def test_whole_numbers_are_major_units(policy, book):
    """As in the columns of a book; floats are refused, as there."""
    assert dcr.break_even(loss=100000, margin="5%", currency="GBP").totals["additional_sales"] == Decimal("2000000.00")
    costs = dcr.factoring(turnover=1000, currency="EUR", premium_rate="1%", bad_debt=100, average_days=30, rounding="half_even").totals
    assert (costs["turnover"], costs["insurance_cost"]) == (Decimal("1000.00"), Decimal("110.00"))
    choices = {"buyer": ["A", "A", "B"], "amount": [100, 200, 300], "cost": np.array([4, 7, 5]), "value": [10, 15, 13]}
    answer = dcr.allocate_limits(choices, budget=12, currency="EUR", book=book)
    assert [row["amount"] for row in answer.records("choices")] == [Decimal("100.00"), Decimal("200.00"), Decimal("300.00")]
    assert answer.totals["upper_bound"] == Decimal("28.00")
    assert dcr.stress(policy, book, as_of=DAY, buyers=["A"], equity=1000).totals["equity_without"] is not None
    assert dcr.compare([policy, policy], book, days=[DAY], premiums=[300, 350]).records("policies")[1]["premium"] == Decimal("350.00")
    with pytest.raises(dcr.DcrError, match="float"):
        dcr.break_even(loss=100000.5, margin="5%", currency="GBP")


def test_a_budget_buys_limits(book):
    choices = {"buyer": ["A", "A", "B"], "cost": ["4", "7", "5"], "value": ["10", "15", "13"]}
    answer = dcr.allocate_limits(choices, budget="12", currency="EUR", book=book)
    assert [bool(row["is_chosen"]) for row in answer.records("choices")] == [False, True, True]
    assert answer.totals["is_proven"] and answer.totals["upper_bound"] == Decimal("28.00")
