"""The plan of reminders against the log."""
from datetime import date
from decimal import Decimal

import pytest

import delcredere as dcr

TERMS = {
    "form": "whole_turnover", "period_from": date(2025, 1, 1), "period_until": date(2026, 1, 1),
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
    "payment_allocation": "as_designated", "plan": ["limit", "percentage"], "cause_insured": {dcr.Cause.INSOLVENCY: True},
}
LEVELS = {"level": [1, 2], "anchor": ["due_date", "last_step"], "days": [5, 14], "grace_days": [2, 0], "needs_proof": [False, True]}


@pytest.fixture
def policy():
    return dcr.Policy.from_terms(**TERMS)


@pytest.fixture
def book():
    return dcr.Book.from_frames(
        buyers={"buyer": ["B1"]}, limits={"buyer": ["B1"], "amount": ["10000"], "from_day": [date(2025, 1, 1)]},
        invoices={"invoice": ["1"], "buyer": ["B1"], "invoice_day": [date(2025, 3, 1)], "due_day": [date(2025, 3, 31)],
                  "amount": ["4000"]}, currency="EUR")


def test_the_effort_is_complete_with_its_proof(policy, book):
    sent = {"invoice": ["1", "1"], "level": [1, 2], "sent_day": [date(2025, 4, 8), date(2025, 4, 20)], "proof": ["", "R1"]}
    found = dcr.effort_log_check(policy, book, LEVELS, as_of=date(2025, 5, 1), sent=sent)
    first, second = found.records("effort_steps")
    assert first["state"] == dcr.EffortState.LATE and first["days_late"] == 1
    assert second["state"] == dcr.EffortState.DONE and second["proof"] == "R1"
    assert found.records("effort_invoices")[0]["complete_day"] == date(2025, 4, 20)
    assert found.records("effort_totals")[0]["open_complete"] == Decimal("4000.00")


def test_nothing_sent_is_missing(policy, book):
    found = dcr.effort_log_check(policy, book, LEVELS, as_of=date(2025, 4, 8))
    assert [row["state"] for row in found.records("effort_steps")] == [dcr.EffortState.MISSING, dcr.EffortState.PLANNED]
    assert found.records("effort_invoices")[0]["answer"] == dcr.Answer.NO
