"""Lists of limits, limits that end, requests (docs/readers/limits-diff.md, limit-expiring.md, limit-request.md)."""

import datetime as dt
from decimal import Decimal

import delcredere as dcr
import pytest

from test_change import TERMS


@pytest.fixture
def policy():
    terms = {**TERMS, "discretionary_limit": "3000", "discretionary_after_expiry": False, "discretionary_justification": "not_needed"}
    return dcr.Policy.from_json({"delcredere": "policy", "version": 1, "terms": terms, "plan": ["limit", "percentage"]})


@pytest.fixture
def book():
    return dcr.Book.from_frames(
        buyers={"buyer": ["B1", "B2"]},
        limits={"buyer": ["B1", "B2"], "amount": ["10000", "500"], "from_day": ["2025-01-01", "2025-01-01"], "until_day": ["2025-07-01", None]},
        invoices={"invoice": ["1"], "buyer": ["B1"], "invoice_day": ["2025-05-01"], "due_day": ["2025-08-01"], "amount": ["8000"]},
        currency="EUR")


def test_a_list_that_lacks_a_buyer_withdraws_his_limit(policy, book):
    new = {"buyer": ["B1"], "amount": ["6000"], "from_day": ["2025-06-01"]}
    diff = dcr.limits_diff(policy, book, as_of="2025-06-01", limits=new, is_complete=True)
    rows = diff.records("limits_diff")
    assert [row["difference"] for row in rows] == [dcr.LimitDifference.CUT, dcr.LimitDifference.WITHDRAWN]
    assert (rows[0]["covered_change"], diff.totals["covered_change"]) == (Decimal(-2000), Decimal(-2000))
    assert {row["difference"].name for row in diff.records("kinds")} == {"CUT", "WITHDRAWN", "TERMS"}
    assert len(dcr.limits_diff(policy, book, as_of="2025-06-01", limits=new).records("limits_diff")) == 1


def test_what_a_limit_is_worth_when_it_ends(policy, book):
    ending = dcr.limit_expiring(policy, book, as_of="2025-06-01", within_days=45, lead_days=20)
    row = ending.records("limit_expiring")[0]
    assert (row["expiry"], row["by_day"], row["ask_by_day"]) == (dcr.LimitExpiry.LIMIT_END, dt.date(2025, 6, 30), dt.date(2025, 6, 10))
    assert (row["lost"], ending.totals["num_ending"]) == (Decimal(8000), 1)


def test_the_amount_to_ask_for(policy, book):
    request = dcr.limit_request(policy, book, as_of="2025-06-01", needs=[{"buyer": "B1", "planned": "4000"}, {"buyer": "B2"}],
                                orders=[{"order": "O", "buyer": "B1", "amount": "5000", "due_day": "2025-07-01"}])
    assert [row["amount"] for row in request.records()] == [Decimal(17000), None]
    assert [row["advice"].name for row in request.records()] == ["SEND", "NOT_NEEDED"]
    with pytest.raises(dcr.DataError, match="buyer"):
        dcr.limit_request(policy, book, as_of="2025-06-01", needs=[{"buyer": "nobody"}])
