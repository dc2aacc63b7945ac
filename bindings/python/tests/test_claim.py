"""Claims: ladder, totals, sheet."""

import inspect
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import delcredere as dcr
import pytest
from conftest import PLAN, TERMS, make_book
from delcredere import _native

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
    assert isinstance(json.loads(claim.to_json()), dict)


def test_every_option_of_the_struct_is_a_keyword() -> None:
    named = {"buyer_ix": "buyer", "as_of_day": "as_of", "filed_day": "filed"}
    fields = {name for name in dir(_native.dcr_claim_options) if isinstance(getattr(_native.dcr_claim_options, name), property)}
    keywords = set(inspect.signature(dcr.claim).parameters)
    assert {named.get(name, name) for name in fields - {"thisown"}} | {"governed"} <= keywords


# The numbers of the cases that the pages of docs/rules name.
CASES = Path(__file__).resolve().parents[3] / "tests" / "cases" / "rules"


def case(name: str, of: str) -> tuple[dcr.Policy, dcr.Book]:
    """Policy and book of a case, with what it changes."""
    whole = json.loads((CASES / f"{name}.json").read_text())
    found = {**whole, **next(one for one in whole["cases"] if one["name"] == of)}
    return dcr.Policy.from_json(json.dumps(found["policy"])), dcr.Book.from_json(json.dumps(found["book"]))


END = date(2025, 12, 31)


def failed(name: str, of: str, **asked: Any) -> dcr.Claim:
    asked = {"cause": "insolvency", "cause_day": date(2025, 6, 30), **asked}
    return dcr.claim(*case(name, of), buyer="B1", as_of=END, **asked)


def test_what_was_paid_before_is_not_paid_again() -> None:
    claim = failed("claim-payments-of-an-indemnity", "2,000 paid before", already_paid=2000)
    totals = claim.totals
    assert (totals.indemnity, totals.already_paid, totals.payable) == (9000, 2000, 7000)
    assert claim.ladder[-1].reason is dcr.Reason.S05
    assert [(one.kind, one.payment_day, one.amount) for one in claim.payments] == [
        (dcr.PaymentKind.ALREADY_PAID, None, 2000), (dcr.PaymentKind.FINAL, date(2025, 7, 30), 7000)]


def test_an_indemnity_in_two_payments() -> None:
    claim = failed("claim-payments-of-an-indemnity", "as due")
    assert [(one.kind, one.payment_day, one.amount) for one in claim.payments] == [
        (dcr.PaymentKind.FINAL, date(2025, 7, 30), 5400), (dcr.PaymentKind.INSTALMENT, date(2025, 9, 8), 3600)]
    assert claim.frame("payments", kind="columns", money="decimal")["amount"].tolist() == [5400, 3600]
    assert "instalment" in str(claim.payments)


def test_costs_enlarge_the_loss() -> None:
    totals = failed("rule-costs", "pro rata", costs="1000").totals
    assert (totals.costs, totals.indemnity) == (500, 4950)
    assert failed("rule-costs", "in full", costs="1000").totals.indemnity == 5400


@pytest.mark.parametrize(("rule", "cause", "indemnity"), [
    ("first to occur", "INSOLVENCY", 8500), ("fixed priority", "WAR", 9500), ("most favourable", "WAR", 9500)])
def test_the_policy_decides_which_cause_governs(rule: str, cause: str, indemnity: int) -> None:
    policy, book = case("claim-which-cause-governs", rule)
    claim = dcr.claim(policy, book, buyer="B1", as_of=END)
    assert (claim.totals.cause, claim.totals.indemnity) == (dcr.Cause[cause], indemnity)
    looked_at = {one.cause: one for one in claim.causes}
    assert looked_at[dcr.Cause.WAR].loss_day == date(2025, 8, 1)
    assert [one.cause for one in claim.causes if one.governs] == [dcr.Cause[cause]]
    if rule == "most favourable":
        assert looked_at[dcr.Cause.INSOLVENCY].indemnity == 8500


def test_a_first_loss_and_what_is_left_of_it() -> None:
    terms = {**TERMS, "aggregate_first_loss": "5000", "cause_insured": {"insolvency": True}}
    policy = dcr.Policy.from_terms(plan=["limit", "first_loss", "percentage"], **terms)
    claim = dcr.claim(policy, make_book(), buyer="A", cause="insolvency", cause_day=date(2025, 4, 1), as_of=DAY,
                      first_loss_used="1000", liability_used="200")
    (one,) = claim.first_losses
    assert one == dcr.FirstLoss(None, Decimal("5000.00"), Decimal("1000.00"), Decimal("4000.00"), Decimal("5000.00"),
                                Decimal("0.00"))
    assert claim.totals.liability_used_after == 200 + claim.totals.indemnity
    assert dcr.Term.ROUNDING_MOMENT in claim.defaults_used


def test_premium_earned_and_least_premium_bound_the_maximum() -> None:
    terms = {**TERMS, "maximum_liability_multiple": "2", "maximum_liability_base": "premium_earned",
             "cause_insured": {"insolvency": True}}
    policy = dcr.Policy.from_terms(plan=["limit", "percentage", "maximum_liability"], **terms)
    claim = dcr.claim(policy, make_book(), buyer="A", cause="insolvency", cause_day=date(2025, 4, 1), as_of=DAY,
                      premium_earned="1500", premium_minimum="1000")
    assert (claim.totals.maximum_liability, claim.totals.indemnity) == (3000, 3000)


def test_the_cap_of_a_country() -> None:
    claim = failed("claim-country-cap", "stated in the question", country_paid="13000")
    assert (claim.totals.country_paid_before, claim.totals.indemnity) == (13000, 7000)


def test_recoveries_of_a_claim_are_a_table() -> None:
    terms = {**TERMS, "recovery_split": "by_loss_share", "recovery_costs_first": True, "recovery_cost_share": "insured",
             "cause_insured": {"insolvency": True}}
    policy = dcr.Policy.from_terms(plan=PLAN, **terms)
    book = make_book(recoveries={"buyer": ["A"], "recovery_day": [date(2025, 5, 1)], "amount": [Decimal("1100.00")]})
    claim = dcr.claim(policy, book, buyer="A", cause="insolvency", cause_day=date(2025, 4, 1), as_of=DAY)
    (one,) = dcr.recoveries(claim).rows
    assert one.to_insurer + one.to_insured == 1100
