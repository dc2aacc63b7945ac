"""Premium and declarations: the answers as frames and totals."""

from decimal import Decimal

import delcredere as dcr
import pytest

from conftest import PLAN, TERMS

PREMIUM = {"premium_base": "turnover", "premium_rate": "0.1%", "premium_estimate": Decimal("1000000"), "premium_deposit_share": "80%",
           "premium_adjustable": "both", "declaration_kind": "turnover"}


def priced(**more: object) -> dcr.Policy:
    return dcr.Policy.from_terms(plan=PLAN, **{**TERMS, **PREMIUM, **more})


def test_a_declared_amount_is_settled_against_the_deposit() -> None:
    answer = dcr.premium(priced(), amount=Decimal("1100000"))
    assert answer.names == ("lines", "fees", "instalments", "tax_lines", "totals")
    assert answer.totals["earned"] == Decimal("1100.00")
    assert answer.totals["adjustment"] == Decimal("300.00")
    assert answer.records("instalments")[0]["amount"] == Decimal("800.00")


def test_the_base_is_what_is_declared(policy: dcr.Policy, book: dcr.Book) -> None:
    declared = dcr.declare(priced(), book)
    answer = dcr.premium(priced(), book, paid=0)
    assert declared.totals["ledger"] == declared.totals["declared"] + declared.totals["excluded"]
    assert answer.totals["base_amount"] == declared.totals["declared"] == Decimal("12100.60")
    assert [row["reason"] for row in declared.records("lines")] == [dcr.Reason.OK, dcr.Reason.OK]
    assert list(dcr.declare(policy, book, kind=dcr.DeclarationKind.SHIPMENTS, from_day="2025-02-01", until_day="2025-03-01")
                .columns("lines").array("amount")) == [1200050]


def test_one_invoice_has_a_price(book: dcr.Book) -> None:
    assert dcr.premium(priced(), book, invoice="INV-1").totals["earned"] == Decimal("8.00")


def test_without_a_base_the_term_is_named(policy: dcr.Policy, book: dcr.Book) -> None:
    with pytest.raises(dcr.TermAbsentError, match="premium_base"):
        dcr.premium(policy, book)
