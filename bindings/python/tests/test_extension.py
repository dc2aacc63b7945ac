"""Extensions and payment plans before they are agreed (docs/readers/extension.md)."""

import datetime as dt
from decimal import Decimal

import delcredere as dcr
import pytest

from test_change import TERMS


@pytest.fixture
def policy():
    terms = {**TERMS, "maximum_extension_period": "60 days"}
    return dcr.Policy.from_json({"delcredere": "policy", "version": 1, "terms": terms, "plan": ["limit", "percentage"]})


@pytest.fixture
def book():
    return dcr.Book.from_frames(
        buyers={"buyer": ["B1"]}, limits={"buyer": ["B1"], "amount": ["100000"], "from_day": ["2025-01-01"]},
        invoices={"invoice": ["1"], "buyer": ["B1"], "invoice_day": ["2025-06-16"], "due_day": ["2025-07-16"], "amount": ["6000"]},
        currency="EUR")


def test_the_last_day_and_the_day_after(policy, book):
    free = dcr.extension_check(policy, book, as_of="2025-08-01", invoice="1", new_due_day="2025-09-14").totals
    beyond = dcr.extension_check(policy, book, as_of="2025-08-01", invoice_ix=0, new_due_day=dt.date(2025, 9, 15)).totals
    assert (free["verdict"], free["last_day"]) == (dcr.ExtensionVerdict.ALLOWED, dt.date(2025, 9, 14))
    assert (beyond["verdict"], beyond["reason"], beyond["lost"]) == (dcr.ExtensionVerdict.CONSENT_NEEDED, dcr.Reason.P02, Decimal(6000))


def test_a_plan_of_columns(policy, book):
    plan = dcr.plan_check(policy, book, as_of="2025-08-01", buyer="B1",
                          instalments={"due_day": ["2025-09-14", "2025-09-15"], "amount": ["4000", "2000"]})
    assert plan.names == ("instalments", "parts", "totals")
    assert (plan.totals["first_breach_ix"], plan.totals["lost"]) == (1, Decimal(6000))
    assert list(plan.frame("parts", kind="pandas")["invoice"]) == ["1", "1"]


def test_an_extension_is_of_one_invoice(policy, book):
    with pytest.raises(dcr.ArgumentError, match="rescheduling"):
        dcr.plan_check(policy, book, as_of="2025-08-01", buyer="B1", category="extension",
                       instalments=[{"due_day": "2025-09-14", "amount": "1"}, {"due_day": "2025-09-15", "amount": "1"}])
