"""Claims: ladder, totals, sheet."""

from datetime import date
from decimal import Decimal

import delcredere as dcr
import pytest
from conftest import TERMS, make_book

DAY = date(2025, 6, 30)


@pytest.fixture
def claim(policy: dcr.Policy, book: dcr.Book) -> dcr.Claim:
    return dcr.claim(policy, book, buyer="A", cause="insolvency", cause_day=date(2025, 4, 1), as_of=DAY)


def test_ladder_leads_from_debt_to_payment(claim: dcr.Claim) -> None:
    ladder, totals = claim.ladder, claim.totals
    assert ladder[0].before == totals.gross_debt == Decimal("11000.50")
    assert ladder[-1].after == totals.indemnity == Decimal("9000.00")
    for rung in ladder:
        assert rung.before - rung.taken == rung.after
    for earlier, later in zip(ladder, ladder[1:]):
        assert earlier.after == later.before
    assert "4.2" in str(ladder) and "uninsured percentage" in str(claim)
    assert "<table>" in claim._repr_html_()


def test_totals(claim: dcr.Claim) -> None:
    totals = claim.totals
    assert totals.cause is dcr.Cause.INSOLVENCY
    assert totals.loss_day == date(2025, 4, 1)
    assert totals.maximum_liability is None
    assert totals.gross_debt - totals.received_after - totals.indemnity == totals.retained


def test_sheet(claim: dcr.Claim) -> None:
    pandas = pytest.importorskip("pandas")
    sheet = claim.sheet
    assert isinstance(sheet, pandas.DataFrame)
    assert list(sheet["invoice"]) == ["INV-1", "INV-2"]
    assert sheet["indemnity_minor"].sum() == 900000
    polars = claim.frame("sheet", kind="polars", money="decimal")
    assert sum(polars["indemnity"]) == Decimal("9000.00")


def test_no_loss_is_an_answer(policy: dcr.Policy, book: dcr.Book) -> None:
    claim = dcr.claim(policy, book, buyer="A", cause=dcr.Cause.PROTRACTED_DEFAULT, as_of=DAY)
    assert claim.totals.indemnity == 0
    assert claim.totals.reason is dcr.Reason.T07


def test_errors(policy: dcr.Policy, book: dcr.Book) -> None:
    with pytest.raises(dcr.DataError) as caught:
        dcr.claim(policy, book, buyer="nobody", cause="sadness", as_of="never")
    assert caught.value.code is dcr.Status.BUYER_UNKNOWN
    with pytest.raises(dcr.DataError) as caught:
        dcr.claim(policy, book, buyer="A", cause="insolvency", as_of=DAY)
    assert caught.value.code is dcr.Status.FACT_ABSENT
    with pytest.raises(dcr.ArgumentError):
        dcr.claim(policy, book, buyer=7, cause="insolvency", cause_day=DAY, as_of=DAY)
    with pytest.raises(dcr.DataError) as caught:
        dcr.claim(policy, book, buyer="A", cause="insolvency", cause_day=DAY, as_of=DAY, liability_used="1.005")
    assert caught.value.code is dcr.Status.PRECISION


def test_a_policy_without_plan() -> None:
    with pytest.raises(dcr.TermError) as caught:
        dcr.claim(dcr.Policy.from_terms(**TERMS), make_book(), buyer="A", cause="insolvency", cause_day=DAY, as_of=DAY)
    assert caught.value.code is dcr.Status.PLAN


def test_insolvency_from_the_book(policy: dcr.Policy) -> None:
    book = make_book(events={"buyer": ["A"], "event": ["insolvency"], "event_day": [date(2025, 4, 1)]})
    claim = dcr.claim(policy, book, buyer="A", cause="insolvency", as_of=DAY)
    assert claim.totals.loss_day == date(2025, 4, 1)


def test_document(claim: dcr.Claim) -> None:
    import json

    assert isinstance(json.loads(claim.to_json()), dict)
