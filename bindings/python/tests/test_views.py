"""What was known on a day, several policies, and answers between bounds (docs/rules)."""

from datetime import date
from decimal import Decimal

import delcredere as dcr
import numpy as np
import pytest

TERMS = {
    "form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
    "payment_allocation": "as_designated", "cause_insured": {"cause": {"insolvency": True}},
}


def policy(**terms):
    return dcr.Policy.from_json({"delcredere": "policy", "version": 1, "terms": {**TERMS, **terms},
                                 "plan": ["limit", "percentage"]})


def book(**tables):
    facts = {"buyers": {"buyer": ["B1"]},
             "limits": {"buyer": ["B1"], "amount": ["10000"], "from_day": ["2024-01-01"]}}
    return dcr.Book.from_frames(**{**facts, **tables}, currency="EUR")


def invoices(*rows):
    names = ("invoice", "invoice_day", "due_day", "amount")
    return {"buyer": ["B1"] * len(rows), **{name: [row[at] for row in rows] for at, name in enumerate(names)}}


WITHDRAWN = {"buyer": ["B1", "B1"], "amount": ["10000", "0"], "decision": ["approved", "withdrawn"],
             "from_day": ["2025-01-01", "2025-03-01"], "known_day": ["2025-01-01", "2025-03-12"]}


@pytest.mark.parametrize("known_on, covered", [(date(2025, 3, 11), "4000.00"), ("2025-03-12", "0.00"), (None, "0.00")])
def test_a_withdrawal_counts_from_its_notice(known_on, covered):
    facts = book(limits=WITHDRAWN, invoices=invoices(("1", "2025-03-05", "2025-04-04", "4000")))
    assert dcr.cover(policy(), facts, as_of="2025-03-31", known_on=known_on).totals.covered == Decimal(covered)


def test_a_book_as_known_keeps_its_facts_alive():
    facts = book(limits=WITHDRAWN, invoices=invoices(("1", "2025-03-05", "2025-04-04", "4000")))
    known = facts.known_on("2025-03-11")
    facts.close()
    cover = dcr.cover(policy(), known, as_of="2025-03-31")
    assert list(cover.frame("invoices", kind="columns")["invoice"]) == ["1"]
    assert known.known_on("2025-12-31").digest == known.digest
    with pytest.raises(dcr.DcrError):
        known.known_on(10_000_000)


DISPUTED = {"buyer": ["B1"], "invoice": ["1"], "event": ["dispute_opened"], "event_day": ["2025-03-01"],
            "amount": ["2500"]}


def disputed_book():
    return book(invoices=invoices(("1", "2025-02-01", "2025-03-03", "6000"), ("2", "2025-02-05", "2025-03-05", "3000")),
                events=DISPUTED)


def test_bounds_name_what_is_unknown():
    bounds = dcr.cover(policy(), disputed_book(), as_of="2025-03-31", bounds=True)
    totals = bounds.totals
    assert (totals.covered_lower, totals.covered_upper) == (Decimal("6500.00"), Decimal("9000.00"))
    assert (totals.insured_lower, totals.insured_upper) == (Decimal("5850.00"), Decimal("8100.00"))
    assert totals.indemnity_lower is None and totals.num_unknowns == 1
    (unknown,) = bounds.unknowns
    assert (unknown.table, unknown.row, unknown.invoice_ix) == (dcr.Table.EVENTS, 0, 0)
    assert (unknown.column, unknown.reason) == (dcr.Column.EVENTS_EVENT, dcr.Reason.I08)
    frame = bounds.frame("invoices", kind="columns", money="decimal")
    assert list(frame["invoice"]) == ["1", "2"]
    assert list(frame["covered_lower"]) == [Decimal("3500.00"), Decimal("3000.00")]
    assert "I08" in str(bounds) and "num_unknowns" in bounds._repr_html_()
    with pytest.raises(dcr.DcrError, match="no table"):
        bounds.columns("sheet")
    bounds.close()
    assert bounds.closed


def test_one_reading():
    met = dcr.cover(policy(), disputed_book(), as_of="2025-03-31", unknown_as="met")
    assert met.totals.covered == Decimal("9000.00")
    not_met = dcr.cover(policy(), disputed_book(), as_of="2025-03-31", unknown_as=dcr.UnknownAs.NOT_MET)
    assert not_met.totals == dcr.cover(policy(), disputed_book(), as_of="2025-03-31").totals


def test_bounds_of_a_claim():
    ask = {"buyer": "B1", "cause": "insolvency", "cause_day": "2025-04-01", "as_of": "2025-05-01"}
    bounds = dcr.claim(policy(), disputed_book(), **ask, bounds=True)
    assert (bounds.totals.indemnity_lower, bounds.totals.indemnity_upper) == (Decimal("5850.00"), Decimal("8100.00"))
    assert dcr.claim(policy(), disputed_book(), **ask, unknown_as="met").totals.indemnity == Decimal("8100.00")
    assert dcr.claim(policy(), disputed_book(), **ask, known_on="2025-02-28").totals.indemnity == Decimal("8100.00")
    with pytest.raises(dcr.DcrError, match="no table"):
        bounds.columns("invoices")


def years():
    return [policy(period_from="2024-01-01", period_until="2025-01-01"), policy()]


def ledger():
    return book(invoices=invoices(("A", "2024-12-20", "2025-01-19", "7000"), ("B", "2025-01-10", "2025-02-09", "5000"),
                                  ("C", "2026-01-03", "2026-02-02", "1000")))


def test_each_invoice_has_its_policy():
    governed = dcr.govern(years(), ledger())
    assert governed.policy_ix.tolist() == [0, 1, 0xFFFFFFFF]
    frame = governed.frame(kind="columns")
    assert list(frame["invoice"]) == ["A", "B", "C"]
    assert list(frame["reason"]) == ["OK", "OK", "T02"]
    assert dcr.govern(years(), ledger(), "first_given").policy_ix.tolist() == [0, 1, 0xFFFFFFFF]
    with pytest.raises(dcr.DcrError):
        dcr.govern([], ledger())
    with pytest.raises(dcr.DcrError):
        dcr.govern(years(), ledger(), "last")


@pytest.mark.parametrize("rule", ["first_given", "earliest_period", "latest_period"])
def test_several_policies_lose_no_cent(rule):
    several = dcr.cover_several(years(), ledger(), as_of="2026-02-28", rule=rule)
    assert several.total("gross") == Decimal("13000.00")
    assert several.total("covered") + several.total("uncovered") + several.total("settled") == several.total("gross")
    assert several.total("covered") == Decimal("10000.00")
    frame = several.frame(kind="columns", money="decimal")
    assert list(frame["policy_ix"]) == [0, 1, -1]
    assert list(frame["covered"]) == [Decimal("7000.00"), Decimal("3000.00"), Decimal("0.00")]
    assert [totals.covered for totals in several.totals] == [Decimal("7000.00"), Decimal("3000.00")]
    assert len(several.invoices) in (3, len(frame))


def test_policies_of_two_currencies_are_asked_one_by_one():
    with pytest.raises(dcr.DcrError, match="currencies"):
        dcr.cover_several([policy(), policy(currency="USD")], ledger(), as_of="2025-03-31")


def test_a_claim_leaves_out_what_another_policy_governs():
    governed = dcr.govern(years(), ledger()).policy_ix
    ask = {"buyer": "B1", "cause": "insolvency", "cause_day": "2025-02-01", "as_of": "2025-02-10"}
    claim = dcr.claim(years()[1], ledger(), **ask, governed=governed, policy_ix=1)
    assert claim.totals.gross_debt == Decimal("12000.00")
    assert claim.totals.indemnity == Decimal("2700.00")
    with pytest.raises(dcr.DcrError, match="2 values"):
        dcr.claim(years()[1], ledger(), **ask, governed=np.zeros(2, np.uint32))


def test_an_answer_with_governed_can_be_explained_later():
    covers = dcr.cover_several(years(), ledger(), as_of="2025-01-31").covers
    parts = {part.reason: part.amount for part in covers[1].explain("A").parts}
    assert parts == {dcr.Reason.T01: Decimal("7000.00"), dcr.Reason.I05: Decimal("0.00")}
