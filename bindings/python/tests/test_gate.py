"""Orders, one at a time and as a list."""
from datetime import date
from decimal import Decimal

import pytest

import delcredere as dcr

TERMS = {
    "form": "whole_turnover", "period_from": date(2025, 1, 1), "period_until": date(2026, 1, 1), "attachment_basis": "delivery",
    "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%", "limit_order_key": "invoice_date",
    "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment", "payment_allocation": "as_designated",
    "stop_of_cover": "oldest_invoice", "stop_age": "60 days", "stop_boundary": "after_date", "resume_of_cover": "on_payment",
    "disputed_stops_cover": True,
}


@pytest.fixture
def policy():
    return dcr.Policy.from_terms(**TERMS)


@pytest.fixture
def book():
    return dcr.Book.from_frames(
        buyers={"buyer": ["B1"]}, limits={"buyer": ["B1"], "amount": ["100000"], "from_day": [date(2025, 1, 1)]},
        invoices={"invoice": ["1"], "buyer": ["B1"], "invoice_day": [date(2025, 3, 1)], "due_day": [date(2025, 3, 31)],
                  "amount": ["70000"]}, currency="EUR")


def test_an_order_takes_what_is_left(policy, book):
    with dcr.gate(policy, book, as_of=date(2025, 3, 15)) as gate:
        answer = gate.check("B1", 50000, due="2025-04-14")
        assert answer.verdict is dcr.GateVerdict.PARTLY
        assert (answer.covered, answer.insured, answer.headroom_after) == (Decimal(30000), Decimal(27000), Decimal(0))
        assert answer.reason is dcr.Reason.L07
        assert [(part.reason.name, part.amount, part.is_curable) for part in answer.parts][0] == ("L07", Decimal(20000), True)
        assert answer.percentage == Decimal("0.9")
        assert answer == gate.check(0, Decimal(50000), due=date(2025, 4, 14))


def test_inverse_questions(policy, book):
    gate = dcr.gate(policy, book, as_of="2025-03-15")
    order = {"buyer": "B1", "amount": 50000, "due": "2025-04-14"}
    assert gate.largest_order(**order) == Decimal(30000)
    assert gate.largest_order(**order, min_share="50%") == Decimal(60000)
    assert gate.smallest_limit(**order) == Decimal(120000)
    assert gate.smallest_payment(**order) == dcr.GatePayment(Decimal(20000), "EUR", Decimal(20000), 0)
    assert gate.latest_day(**order) is None
    assert gate.latest_day("B1", 30000, due="2025-04-14") == date(2025, 5, 30)


def test_a_list_says_what_the_gate_says(policy, book):
    orders = {"order": ["O1"], "buyer": ["B1"], "amount": ["50000"], "due_day": [date(2025, 4, 14)]}
    listed = dcr.gate_orders(policy, book, orders, as_of=date(2025, 3, 15), inverses=True)
    (row,) = listed.records("orders")
    answer = dcr.gate(policy, book, as_of=date(2025, 3, 15)).check("B1", 50000, due="2025-04-14")
    assert row["order"] == "O1"
    for name in ("verdict", "covered", "insured", "reason", "exposure_after", "headroom_before", "digest"):
        assert row[name] == getattr(answer, name)
    assert row["largest_order"] == Decimal(30000)
    assert list(listed.frame("orders", kind="pandas", money="decimal")["smallest_limit"]) == [Decimal(120000)]


def test_what_cannot_be_asked_is_refused(policy, book):
    gate = dcr.gate(policy, book, as_of="2025-03-15")
    with pytest.raises(dcr.DcrError) as error:
        gate.check("B1", 0, due="2025-04-14")
    assert error.value.code is dcr.Status.AMOUNT_SIGN
    with pytest.raises(dcr.DcrError):
        gate.check("B1", 1, due="2025-03-14")
    with pytest.raises(dcr.DcrError):
        gate.check("nobody", 1, due="2025-04-14")
