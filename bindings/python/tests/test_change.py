"""Changes fed in: facts, orders, terms (docs/readers/change.md)."""

from decimal import Decimal

import delcredere as dcr
import pytest

TERMS = {
    "form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_evaluation",
    "payment_allocation": "as_designated", "cause_insured": {"cause": {"insolvency": True}},
}
CUT = [{"buyer": "B1", "amount": "40000", "from_day": "2025-06-01"}]


@pytest.fixture
def policy():
    return dcr.Policy.from_json({"delcredere": "policy", "version": 1, "terms": TERMS, "plan": ["limit", "percentage"]})


@pytest.fixture
def book():
    return dcr.Book.from_frames(
        buyers={"buyer": ["B1"]}, limits={"buyer": ["B1"], "amount": ["100000"], "from_day": ["2025-01-01"]},
        invoices={"invoice": ["1", "2"], "buyer": ["B1", "B1"], "invoice_day": ["2025-04-01", "2025-05-01"],
                  "due_day": ["2025-05-15", "2025-06-15"], "amount": ["70000", "30000"]}, currency="EUR")


def test_a_cut_shows_in_invoices_buyers_and_reasons(policy, book):
    change = dcr.change(policy, book, as_of="2025-06-01", limits=CUT)
    assert [row["covered_change"] for row in change.records("invoices")] == [Decimal("-30000"), Decimal("-30000")]
    assert [row["reason_after"] for row in change.records("invoices")] == [dcr.Reason.L07] * 2
    assert change.records("buyers")[0]["indemnity_change"] == Decimal("-54000")
    assert sum(row["amount_change"] for row in change.records("reasons")) == 0
    assert list(change.frame("invoices", kind="pandas")["invoice"]) == ["1", "2"]


def test_facts_may_be_columns_and_orders_have_no_row_in_the_book(policy, book):
    orders = [{"order": "O", "buyer": "B1", "amount": "10", "due_day": "2025-07-01"}]
    columns = {name: [value] for name, value in CUT[0].items()}
    change = dcr.change(policy, book, as_of="2025-06-01", limits=columns, orders=orders, all_rows=True)
    rows = change.records("invoices")
    assert [row["is_order"] for row in rows] == [False, False, True]
    assert list(change.frame("invoices", kind="columns")["invoice"]) == ["1", "2", None]


def test_terms_may_be_others_or_go(policy, book):
    assert dcr.change(policy, book, as_of="2025-06-01", terms={"insured_percentage": "80%"}).totals["insured_change"] == Decimal("-10000")
    after = dcr.Policy.from_json({"delcredere": "policy", "version": 1, "terms": {**TERMS, "insured_percentage": "95%"}})
    assert dcr.change(policy, book, as_of="2025-06-01", policy_after=after).totals["insured_change"] == Decimal("5000")
    with pytest.raises(dcr.DcrError):
        dcr.change(policy, book, as_of="2025-06-01", terms={"insured_percentage": None})


def test_a_row_that_cannot_be_used_is_refused_with_its_place(policy, book):
    with pytest.raises(dcr.DcrError, match=r"limits\[0\].buyer"):
        dcr.change(policy, book, as_of="2025-06-01", limits=[{**CUT[0], "buyer": "B9"}])


def test_limits_and_their_use(policy, book):
    usage = dcr.limit_usage(policy, book, as_of="2025-06-01", from_day="2025-03-01")
    assert usage.records()[0]["share_used"] == 1
    assert usage.totals["oversized_by"] == 0
