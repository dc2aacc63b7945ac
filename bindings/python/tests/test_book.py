"""Facts in: frames of every kind, exact money, dates, and errors that name row and column."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import delcredere as dcr
import numpy as np
import pytest
from conftest import FORMS, ledger, make_book


def column(table: str, name: str, values: Any) -> dict[str, Any]:
    return {table: {name: values}}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_book(form: str) -> None:
    book = make_book(form)
    assert book.digest == make_book("dict").digest
    assert book.columns("invoices").array("amount").tolist() == [800000, 400050, 10010]
    assert book.columns("invoices")["buyer"] == ["A", "A", "Bü"]
    assert len(book.problems) == 0


@pytest.mark.parametrize("form", ["dict", "pandas", "polars", "pyarrow"])
def test_minor_units(form: str) -> None:
    invoices = ledger()["invoices"]
    del invoices["amount"]
    invoices["amount_minor"] = [800000, 400050, 10010]
    tables = ledger() | {"invoices": invoices}
    book = dcr.Book.from_frames(currency="EUR", **{name: FORMS[form](t) for name, t in tables.items()})
    assert book.digest == make_book("dict").digest


def test_int64_minor_units_are_not_copied() -> None:
    from delcredere._registry import Column, Table
    from delcredere.facts import Facts
    from delcredere.sources import Source

    amounts = np.array([1, 2, 3], dtype=np.int64)
    sources = [Source({"amount_minor": amounts}, "invoices")]
    for name in ("polars", "pyarrow", "pandas"):
        module = pytest.importorskip(name)
        make = module.table if name == "pyarrow" else module.DataFrame
        sources.append(Source(make({"amount_minor": amounts}), "invoices"))
    for source in sources:
        facts = Facts(Table.INVOICES, source)
        facts.read(lambda: 2)
        first, again = facts.arrays[Column.INVOICES_AMOUNT], source["amount_minor"].array
        assert first.tolist() == [1, 2, 3]
        assert np.shares_memory(first, again)


def test_major_units_may_be_text_decimal_or_whole() -> None:
    expected = [800000, 400050, 10010]
    for amounts in (["8000", "4000.50", "100.1"], [8000, Decimal("4000.5"), "100.100"]):
        book = make_book(**column("invoices", "amount", amounts))
        assert book.columns("invoices").array("amount").tolist() == expected
    whole = make_book(**column("invoices", "amount", np.array([1, 2, 3])))
    assert whole.columns("invoices").array("amount").tolist() == [100, 200, 300]


def test_decimals_of_each_currency() -> None:
    book = make_book(invoices={"currency": ["JPY", "KWD", None], "amount": ["8000", "1.234", "0.01"]})
    assert book.columns("invoices").array("amount").tolist() == [8000, 1234, 1]


def test_receipts_are_in_the_currency_of_their_invoice() -> None:
    book = make_book(invoices={"currency": ["JPY", "EUR", "EUR"], "amount": ["8000", "1", "1"]}, receipts={"amount": [1000]})
    assert book.columns("receipts").array("amount").tolist() == [1000]


@pytest.mark.parametrize("days", [
    ["2025-02-01", "2025-02-10", "2025-03-05"],
    np.array(["2025-02-01", "2025-02-10", "2025-03-05"], dtype="datetime64[ns]"),
    np.array([20120, 20129, 20152], dtype=np.int32),
    [datetime(2025, 2, 1), date(2025, 2, 10), "2025-03-05"],
])
def test_dates_in_many_forms(days: Any) -> None:
    assert make_book(**column("invoices", "invoice_day", days)).digest == make_book().digest


def test_missing_values() -> None:
    pandas = pytest.importorskip("pandas")
    days = pandas.Series([None, "2025-03-20", None], dtype="datetime64[ns]")
    book = make_book(**column("invoices", "extended_due_day", days))
    assert book.digest == make_book().digest


def test_a_table_of_texts_is_read_as_a_document_is() -> None:
    texts = make_book(**column("invoices", "is_disputed", ["yes", "no", None]))
    assert texts.digest == make_book(**column("invoices", "is_disputed", [True, False, None])).digest
    rate = {"from_currency": ["USD"], "to_currency": ["EUR"], "rate_day": ["2025-01-01"], "denominator": [10393]}
    assert make_book(rates=rate | {"numerator": ["10000"]}).digest == make_book(rates=rate | {"numerator": [10000]}).digest


BAD = [
    ("invoices", "invoice_day", ["2025-02-01", "2025-02-30", "2025-03-05"], dcr.DataError, "DATE", 1),
    ("invoices", "invoice_day", ["2025-02-01", "2025-02-01", 1.5], dcr.KindError, "TYPE", 2),
    ("invoices", "invoice_day", ["2025-02-01", datetime(2025, 2, 1, 9), None], dcr.DataError, "DATE", 1),
    ("invoices", "amount", ["1.00", "1.005", "oops"], dcr.DataError, "PRECISION", 1),
    ("invoices", "amount", ["1.00", "1.00", "oops"], dcr.DataError, "DECIMAL", 2),
    ("invoices", "amount", ["1.00", 4000.5, "oops"], dcr.KindError, "TYPE", 1),
    ("invoices", "amount", ["1.00", "1e400", "1"], dcr.DataError, "DECIMAL", 1),
    ("invoices", "amount", ["1.00", "99999999999999999999", "1"], dcr.ResultOverflowError, "OVERFLOW", 1),
    ("invoices", "amount", np.array([1, 2**62, 3]), dcr.ResultOverflowError, "OVERFLOW", 1),
    ("invoices", "currency", ["EUR", "EUR", "XAU"], dcr.DataError, "CURRENCY", 2),
    ("invoices", "document", ["invoice", "bill", "invoice"], dcr.DataError, "CODE", 1),
    ("invoices", "is_disputed", [True, "maybe", None], dcr.KindError, "TYPE", 1),
    ("rates", "numerator", ["1.5"], dcr.KindError, "TYPE", 0),
    ("invoices", "buyer", ["A", "A", 1.5], dcr.KindError, "TYPE", 2),
    ("buyers", "country", ["DE", "Germany"], dcr.DataError, "CODE", 1),
    ("limits", "insured_percentage", ["90%", "ninety"], dcr.DataError, "DECIMAL", 1),
    ("limits", "buyer_ix", [0, -1], dcr.ArgumentError, "RANGE", 1),
]


@pytest.mark.parametrize(("table", "name", "values", "kind", "code", "row"), BAD)
def test_a_bad_value_is_named(table: str, name: str, values: Any, kind: type[dcr.DcrError], code: str, row: int) -> None:
    with pytest.raises(kind) as caught:
        make_book(**column(table, name, values))
    error = caught.value
    assert (error.code, error.row) == (dcr.Status[code], row)
    assert error.table is dcr.Table[table.upper()]
    assert error.column is dcr.Column[f"{table}_{name}".upper()]
    assert f"{table}.{name}, row {row}" in error.text


@pytest.mark.parametrize("form", FORMS)
def test_float_money_is_refused_with_the_remedy(form: str) -> None:
    tables = ledger()
    tables["invoices"]["amount"] = [1.0, 2.0, 3.0]
    with pytest.raises(TypeError, match="Decimal"):
        dcr.Book.from_frames(currency="EUR", **{name: FORMS[form](t) for name, t in tables.items()})


def test_amounts_without_a_currency() -> None:
    with pytest.raises(dcr.DataError) as caught:
        dcr.Book.from_frames(**ledger())
    assert caught.value.code is dcr.Status.CURRENCY


def test_a_misspelt_column_is_refused() -> None:
    with pytest.raises(dcr.ArgumentError, match="extended_due_date"):
        make_book(**column("invoices", "extended_due_date", [None] * 3))
    tables = ledger()
    tables["invoices"]["colour"] = ["red"] * 3
    assert dcr.Book.from_frames(currency="EUR", extra="ignore", **tables).digest == make_book().digest


def test_a_required_column_is_named() -> None:
    tables = ledger()
    del tables["invoices"]["due_day"]
    with pytest.raises(dcr.ArgumentError) as caught:
        dcr.Book.from_frames(currency="EUR", **tables)
    assert caught.value.code is dcr.Status.COLUMN_ABSENT
    assert caught.value.column is dcr.Column.INVOICES_DUE_DAY


def test_columns_of_different_lengths() -> None:
    with pytest.raises(dcr.ArgumentError) as caught:
        make_book(**column("invoices", "due_day", ["2025-03-01"]))
    assert caught.value.code is dcr.Status.ROWS


PROBLEMS = [
    ({"due_day": ["2025-01-01", "2025-03-10", "2025-04-04"]}, 0, "DATE_ORDER"),
    ({"invoice": ["INV-1", "INV-1", "INV-3"]}, None, "DUPLICATE"),
    ({"buyer": ["A", "nobody", "Bü"]}, 1, "BUYER_UNKNOWN"),
    ({"amount": ["8000", "4000.50", "-1"]}, 2, "AMOUNT_SIGN"),
    ({"invoice_day": [None, "2025-02-10", "2025-03-05"]}, 0, "DATE"),
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("changes", "row", "code"), PROBLEMS)
def test_a_row_that_cannot_be_used_is_listed(form: str, changes: dict[str, Any], row: int | None, code: str) -> None:
    book = make_book(form, invoices=changes)
    found = book.columns("problems")
    listed = list(zip(found.array("row").tolist(), found.array("status").tolist()))
    assert any(status == dcr.Status[code] and row in (None, place) for place, status in listed)
    assert len(book.problems) == len(listed)


@pytest.mark.parametrize("given", [42, "text", None.__class__, [1, 2]])
def test_what_is_no_table(given: Any) -> None:
    with pytest.raises(TypeError):
        dcr.Book.from_frames(invoices=given)


def test_round_trip(book: dcr.Book) -> None:
    text = book.to_json("EUR")
    again = dcr.Book.from_json(text)
    assert again.digest == book.digest
    assert again.to_json("EUR") == text
