"""A small policy and a small ledger, in every form that facts can come in."""

import os
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import delcredere as dcr
import pytest

TERMS: dict[str, Any] = {
    "form": "whole_turnover",
    "currency": "EUR",
    "rounding": "half_even",
    "insured_percentage": "90%",
    "period_from": date(2025, 1, 1),
    "period_until": date(2026, 1, 1),
    "attachment_basis": "delivery",
    "limit_order_key": "delivery",
    "limit_filled_by": "covered_debt",
    "invoice_limit_rule": "at_attachment",
    "payment_allocation": "oldest_due",
    "cause_insured": {"insolvency": True, "protracted_default": False},
}
PLAN = ["receipts", "limit", ("percentage", "4.2")]


def ledger() -> dict[str, dict[str, list[Any]]]:
    return {
        "buyers": {"buyer": ["A", "Bü"], "country": ["DE", "FR"]},
        "limits": {
            "buyer": ["A", "Bü"],
            "amount": [Decimal("10000.00"), Decimal("500")],
            "from_day": [date(2025, 1, 1), date(2025, 1, 1)],
        },
        "invoices": {
            "invoice": ["INV-1", "INV-2", "INV-3"],
            "buyer": ["A", "A", "Bü"],
            "invoice_day": [date(2025, 2, 1), date(2025, 2, 10), date(2025, 3, 5)],
            "due_day": [date(2025, 3, 1), date(2025, 3, 10), date(2025, 4, 4)],
            "extended_due_day": [None, date(2025, 3, 20), None],
            "amount": [Decimal("8000.00"), Decimal("4000.50"), Decimal("100.10")],
        },
        "receipts": {
            "buyer": ["A"],
            "invoice": ["INV-1"],
            "receipt_day": [date(2025, 3, 2)],
            "amount": [Decimal("1000.00")],
        },
    }


def as_pandas(table: dict[str, list[Any]]) -> Any:
    return pytest.importorskip("pandas").DataFrame(table)


def as_polars(table: dict[str, list[Any]]) -> Any:
    return pytest.importorskip("polars").DataFrame(table)


def as_pyarrow(table: dict[str, list[Any]]) -> Any:
    return pytest.importorskip("pyarrow").table(table)


FORMS = {"dict": dict, "pandas": as_pandas, "polars": as_polars, "pyarrow": as_pyarrow}


def make_book(form: str = "dict", **changes: Any) -> dcr.Book:
    tables = ledger()
    for table, columns in changes.items():
        tables[table] = {**tables.get(table, {}), **columns} if columns is not None else {}
    return dcr.Book.from_frames(currency="EUR", **{name: FORMS[form](t) for name, t in tables.items() if t})


@pytest.fixture
def policy() -> dcr.Policy:
    return dcr.Policy.from_terms(plan=PLAN, **TERMS)


@pytest.fixture
def book() -> dcr.Book:
    return make_book()


@pytest.fixture
def cover(policy: dcr.Policy, book: dcr.Book) -> dcr.Cover:
    return dcr.cover(policy, book, as_of=date(2025, 3, 31))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real ledgers, claims and policies, or a skip that says what was not tested."""
    folder = Path(os.environ.get("DELCREDERE_SHARED", Path(__file__).resolve().parents[4] / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip("NOT TESTED: real data; DELCREDERE_SHARED names no folder that has it")
    return folder
