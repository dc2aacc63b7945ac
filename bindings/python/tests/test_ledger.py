"""Views of the ledger and of the cover, from frames to tables."""
from datetime import date
from decimal import Decimal

import pytest

import delcredere as dcr

BOOK = {
    "buyers": {"buyer": ["A", "B"], "legal_id": ["DE 136 695 976", "136695976"], "legal_id_kind": ["vat", "vat"],
               "country": ["DE", "DE"], "entity": ["one", "two"]},
    "limits": {"buyer": ["A"], "amount": ["1000"], "from_day": [date(2025, 1, 1)]},
    "invoices": {"invoice": ["1", "2", "3"], "buyer": ["A", "A", "B"], "amount": ["900", "600", "500"],
                 "invoice_day": [date(2025, 2, 1)] * 3, "due_day": [date(2025, 3, 3), date(2025, 3, 31), date(2025, 3, 3)]},
    "receipts": {"buyer": ["A"], "invoice": ["1"], "receipt_day": [date(2025, 3, 13)], "amount": ["400"]},
}
TERMS = {
    "form": "whole_turnover", "period_from": date(2025, 1, 1), "period_until": date(2026, 1, 1),
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_evaluation",
    "payment_allocation": "as_designated",
}
DAY = date(2025, 3, 31)


@pytest.fixture
def book():
    return dcr.Book.from_frames(currency="EUR", **BOOK)


@pytest.fixture
def policy():
    return dcr.Policy.from_terms(**TERMS)


def test_open_amounts_stand_in_brackets(book):
    ages = dcr.ageing(book, as_of=DAY, edges=[20, 30])
    assert (ages.totals["balance"], ages.totals["current"]) == (Decimal("1600.00"), Decimal("600.00"))
    assert [row["amount"] for row in ages.records("brackets")[:4]] == [Decimal(600), 0, Decimal(1000), 0]
    assert ages.records("brackets")[0]["from_days"] is None


def test_days_sales_outstanding_are_decimals(book):
    found = dcr.dso(book, as_of=DAY, period_days=[31, 28, 31], period_sales=[Decimal(0), "1000.00", 3000], currency="EUR")
    assert found.totals["dso"] == Decimal("36")
    assert found.totals["count_back"] == Decimal("16.533333333")
    assert (found.totals["count_back_numerator"], found.totals["count_back_denominator"]) == (248, 15)
    assert list(found.frame("buyers", kind="columns")["dso"])[1] == Decimal("90")


def test_a_profile_counts_days_late_by_amount(book):
    profile = dcr.payment_profile(book, as_of=DAY, score=[(0, 80), (30, 50)], counts_extended=False)
    (first, second) = profile.records("buyers")
    assert (first["days_late"], first["score"], first["num_paid"]) == (Decimal(10), Decimal(70), 0)
    assert second["days_late"] is None and second["oldest_due_day"] == date(2025, 3, 3)


def test_concentration_with_and_without_cover(book, policy):
    assert dcr.concentration(book, as_of=DAY, by="overdue", top=1).totals["hhi"] == Decimal("5000")
    covered = dcr.concentration(book, as_of=DAY, policy=policy)
    assert covered.totals["covered"] == Decimal(1000)
    assert [row["uncovered"] for row in covered.records("buyers")] == [Decimal(100), Decimal(500)]


def test_buyers_of_one_firm_are_one_line(book):
    firms = dcr.consolidation(book, as_of=DAY)
    (line,) = firms.records("identities")
    assert (line["num_buyers"], line["balance"], line["root"]) == (2, Decimal(1600), "vat:DE136695976")
    assert [row["entity"] for row in firms.records("parts")] == ["one", "two"]


def test_numbers_of_firms_are_read():
    assert dcr.id_normalize("fr 83 404 833 048", kind="vat")["state"] == "valid"
    assert dcr.id_match("FR83404833048", "404833048", kind="vat", other_kind=dcr.IdKind.SIREN)
    with pytest.raises(dcr.DcrError):
        dcr.id_normalize("1" * 65)


def test_the_cover_by_buckets_gaps_and_work(book, policy):
    assert dcr.buckets(policy, book, as_of=DAY).totals["insured"] == Decimal(900)
    gaps = dcr.gaps(policy, book, as_of=DAY)
    assert [(row["reason"].name, row["amount"]) for row in gaps.records()] == [("L01", 500), ("L07", 100)]
    assert gaps.totals["missed"] == Decimal(500)
    assert [row["work"] for row in dcr.worklist(policy, book, as_of=DAY, top=1).records()] == [dcr.Work.CURE]


def test_late_interest_by_a_table_of_rates(book):
    found = dcr.late_interest(book, as_of=DAY, day_count="act_365", rounding="half_up", fee="40", currency="EUR",
                              rates={"from_day": [date(2025, 1, 1)], "rate": ["10%"]})
    assert [row["interest"] for row in found.records()] == [Decimal("4.93"), Decimal("3.84")]
    assert found.totals["total"] == Decimal("88.77")


def test_values_become_grades():
    scale = {"until_value": [217, 259], "grade": ["I", "II"]}
    assert [row["grade"] for row in dcr.grade_map([217, 218, 300], scale).records()] == ["I", "II", ""]
