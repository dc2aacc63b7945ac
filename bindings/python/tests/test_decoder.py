"""What the insurer must have done to pay what was paid."""
from datetime import date
from decimal import Decimal

import pytest

import delcredere as dcr

TERMS = {
    "form": "whole_turnover", "period_from": date(2025, 1, 1), "period_until": date(2026, 1, 1),
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
    "payment_allocation": "as_designated", "aggregate_first_loss": "500", "plan": ["limit", "percentage", "first_loss"],
    "cause_insured": {dcr.Cause.INSOLVENCY: True},
}
CLAIM = {"buyer": "B1", "cause": dcr.Cause.INSOLVENCY, "cause_day": date(2025, 6, 1), "as_of": date(2025, 7, 1)}


@pytest.fixture
def policy():
    return dcr.Policy.from_terms(**TERMS)


@pytest.fixture
def book():
    return dcr.Book.from_frames(
        buyers={"buyer": ["B1"]}, limits={"buyer": ["B1"], "amount": ["10000"], "from_day": [date(2025, 1, 1)]},
        invoices={"invoice": ["1", "2"], "buyer": ["B1", "B1"], "invoice_day": [date(2025, 3, 1), date(2025, 4, 1)],
                  "due_day": [date(2025, 3, 31), date(2025, 4, 30)], "amount": ["6000", "4000"]}, currency="EUR")


def test_the_first_loss_was_taken_before_the_percentage(policy, book):
    found = dcr.decode(policy, book, paid="8550", **CLAIM)
    assert found.totals["expected"] == Decimal("8500.00")
    assert found.totals["is_explained"] and found.totals["num_changes"] == 1
    first = found.records("decoding_changes")[0]
    assert first["change"] == dcr.DecodingChange.STEP_MOVED
    assert first["step"] == dcr.Step.PERCENTAGE
    assert first["to_place"] == 3
    assert found.records("decoding_ladder")[3]["after"] == Decimal("8550.00")


def test_what_was_expected_needs_no_change(policy, book):
    paid = dcr.claim(policy, book, **CLAIM).totals.indemnity
    found = dcr.decode(policy, book, paid=paid, **CLAIM)
    assert found.totals["num_changes"] == 0
    assert found.records("decodings")[0]["indemnity"] == paid


def test_none_found_says_how_much_was_searched(policy, book):
    found = dcr.decode(policy, book, paid="0.01", max_changes=1, **CLAIM)
    assert not found.totals["is_explained"] and found.totals["num_changes"] is None
    assert found.totals["searched_changes"] == 1 and found.totals["is_complete"]
    assert found.totals["num_tried"] == found.totals["num_candidates"]


def test_a_payment_is_not_negative(policy, book):
    with pytest.raises(dcr.DcrError, match="paid"):
        dcr.decode(policy, book, paid="-1", **CLAIM)
