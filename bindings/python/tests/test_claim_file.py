"""Rehearsal and claim file as tables."""
from datetime import date
from decimal import Decimal

import pytest

import delcredere as dcr

TERMS = {
    "form": "whole_turnover", "period_from": date(2025, 1, 1), "period_until": date(2026, 1, 1),
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
    "payment_allocation": "as_designated", "plan": ["limit", "percentage"],
    "cause_insured": {dcr.Cause.INSOLVENCY: True, dcr.Cause.PROTRACTED_DEFAULT: True}, "waiting_period": "60 days",
    "waiting_anchor": "due_date", "overdue_notice_period": "30 days", "overdue_notice_anchor": "due_date",
    "overdue_notice_missed": "invoice_not_covered", "condition_required": {dcr.Condition.GUARANTEE: True},
}


@pytest.fixture
def policy():
    return dcr.Policy.from_terms(**TERMS)


@pytest.fixture
def book():
    return dcr.Book.from_frames(
        buyers={"buyer": ["B1", "B2"]}, limits={"buyer": ["B1"], "amount": ["3000"], "from_day": [date(2025, 1, 1)]},
        invoices={"invoice": ["1", "2"], "buyer": ["B1", "B1"], "invoice_day": [date(2025, 3, 1), date(2025, 4, 1)],
                  "due_day": [date(2025, 3, 31), date(2025, 4, 30)], "amount": ["4000", "2000"]},
        conditions={"buyer": ["B1"], "condition": ["guarantee"], "answer": ["yes"]}, currency="EUR")


def test_a_buyer_fails_today(policy, book):
    rehearsal = dcr.rehearse(policy, book, as_of=date(2025, 4, 10), buyers=["B1"])
    insolvency, default = rehearsal.records()
    assert (insolvency["indemnity"], insolvency["not_paid"]) == (Decimal("2700.00"), Decimal("3300.00"))
    assert insolvency["reason"] == dcr.Reason.L07
    assert insolvency["next_deadline_day"] == date(2025, 4, 30)
    assert default["reason"] == dcr.Reason.T06 and default["claim_from_day"] == date(2025, 5, 30)
    claim = dcr.claim(policy, book, buyer="B1", cause=dcr.Cause.INSOLVENCY, cause_day=date(2025, 5, 1), as_of=date(2025, 5, 1))
    assert insolvency["indemnity_past_next_deadline"] == claim.totals.indemnity
    assert rehearsal.totals["indemnity"] == Decimal("2700.00")
    assert list(rehearsal.frame("reasons", kind="pandas")["buyer"])[0] == "B1"


def test_the_file_of_a_claim(policy, book):
    due = dcr.claims_due(policy, book, as_of=date(2025, 6, 2), least_amount=Decimal("5000"))
    assert [row["is_due"] for row in due.records()] == [True]
    file = dcr.claim_file(policy, book, buyer="B1", as_of=date(2025, 4, 10), cause="insolvency", cause_day=date(2025, 4, 10),
                          waivers={"condition": ["guarantee"]}, wants_collection=dcr.Answer.NO)
    assert {row["result"] for row in file.records("claim_checks")} == {dcr.Answer.YES}
    assert [row["is_due"] for row in file.records("claim_lines")] == [True, False]
    assert file.records("claim_evidence")[0]["is_excused"]
    assert file.totals["case_kind"] == dcr.CaseKind.CLAIM_AND_MONITOR


def test_records_for_the_insurer_and_his_answers(policy, book):
    report = dcr.overdue_report(policy, book, as_of=date(2025, 5, 20))
    assert [row["category"] for row in report.records()] == [dcr.OverdueCategory.OVERDUE] * 2
    with pytest.raises(dcr.DcrError, match="an extension is of one invoice"):
        dcr.overdue_report(policy, book, as_of=date(2025, 5, 20), category=dcr.OverdueCategory.EXTENSION)
    claims = {"claim": ["C", "C"], "version_day": [date(2025, 6, 1), date(2025, 7, 1)], "status": ["submitted", "approved"],
              "claimed": ["5000", None], "approved": [None, "2700"], "paid": [None, "2700"], "buyer": ["B1", None],
              "reason": [None, dcr.Reason.L07], "reduction": [None, "2300"]}
    state = dcr.claim_state(claims, currency="EUR", as_of=date(2025, 12, 31))
    assert state.records()[0]["variance"] == Decimal("2300.00")
    assert state.records("claim_variances")[0]["reason"] == dcr.Reason.L07
    position = dcr.buyer_position(policy, book, as_of=date(2025, 12, 31), claims=claims,
                                  write_offs={"buyer": ["B1"], "write_off_day": [date(2025, 8, 1)], "amount": ["3300"]})
    assert position.records()[0]["left"] == 0
