"""Cover: results as frames of the kind that came in, without copies, the same however many threads."""

import gc
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import delcredere as dcr
import numpy as np
import pytest
from conftest import FORMS, make_book

DAY = date(2025, 3, 31)


def test_totals(cover: dcr.Cover) -> None:
    totals = cover.totals
    assert (totals.gross, totals.exposure) == (Decimal("12100.60"), Decimal("11100.60"))
    assert totals.covered + totals.uncovered == totals.exposure
    assert totals.as_of_day == DAY and totals.num_buyers == 2
    assert "11100.60" in str(cover) and "<table>" in cover._repr_html_()


def test_parts_add_up(cover: dcr.Cover) -> None:
    for invoice in ("INV-1", "INV-2", "INV-3"):
        explanation = cover.explain(invoice)
        assert sum(part.amount for part in explanation.parts) == explanation.gross
    text = str(cover.explain("INV-2"))
    assert "above the limit" in text and "limit_order_key" not in text.splitlines()[0]
    assert cover.explain(1).parts == cover.explain("INV-2").parts


def test_reasons(cover: dcr.Cover) -> None:
    by_reason = {row.reason: row for row in cover.reasons}
    assert by_reason[dcr.Reason.L07].num_invoices == 1
    assert by_reason[dcr.Reason.L07].text == "above the limit"


@pytest.mark.parametrize("form", ["pandas", "polars", "pyarrow"])
def test_frames_are_of_the_kind_that_came_in(form: str, policy: dcr.Policy) -> None:
    module = pytest.importorskip(form)
    cover = dcr.cover(policy, make_book(form), as_of=DAY)
    kind = module.Table if form == "pyarrow" else module.DataFrame
    for frame in (cover.invoices, cover.buyers, cover.frame("reasons"), cover.frame("totals"), cover.parts()):
        assert isinstance(frame, kind)
    invoices = cover.invoices
    rows = invoices.to_pylist() if form == "pyarrow" else (
        invoices.to_dicts() if form == "polars" else invoices.to_dict("records"))
    assert [row["invoice"] for row in rows] == ["INV-1", "INV-2", "INV-3"]
    assert rows[0]["gross_minor"] == 800000
    assert rows[1]["reason"] == "L07"
    assert rows[0]["basis"] == "named"
    decimal = cover.frame("invoices", money="decimal")
    values = decimal["gross"].to_pylist() if form == "pyarrow" else list(decimal["gross"])
    assert values == [Decimal("8000.00"), Decimal("4000.50"), Decimal("100.10")]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", ["pandas", "polars", "pyarrow", "columns"])
def test_any_form_in_any_kind_out(form: str, kind: Any, policy: dcr.Policy) -> None:
    cover = dcr.cover(policy, make_book(form), as_of=DAY)
    for name in ("invoices", "buyers", "reasons", "totals"):
        frame = cover.frame(name, kind=kind)
        rows = frame.num_rows if kind == "pyarrow" else len(next(iter(frame.values()))) if kind == "columns" else len(frame)
        assert rows == len(cover.columns(name))
    assert cover.parts(kind=kind) is not None


def test_absent_dates_and_amounts_are_nulls(policy: dcr.Policy) -> None:
    polars = pytest.importorskip("polars")
    book = make_book("polars", limits={"buyer": ["A"], "amount": ["1"], "from_day": [DAY]})
    buyers = dcr.cover(policy, book, as_of=DAY).buyers
    assert buyers["limit_minor"].to_list()[1] is None
    assert buyers["stop_day"].dtype == polars.Date and buyers["stop_day"].null_count() == 2


def test_columns_are_the_librarys_memory(cover: dcr.Cover) -> None:
    from delcredere import _native

    covered = cover.columns("invoices").array("covered")
    table = _native.dcr_cover_table(cover._handle, int(dcr.Table.COVER_INVOICES))
    address = _native.dcr_table_int64(table, int(dcr.Column.COVER_INVOICES_COVERED))
    assert covered.__array_interface__["data"] == (address, True)
    assert not covered.flags.writeable
    pandas = pytest.importorskip("pandas")
    assert isinstance(cover.invoices, pandas.DataFrame)
    assert np.shares_memory(cover.invoices["covered_minor"].to_numpy(), covered)


def test_arrays_outlive_everything(policy: dcr.Policy) -> None:
    book = make_book()
    cover = dcr.cover(policy, book, as_of=DAY)
    covered, frame = cover.columns("invoices").array("covered"), cover.invoices
    expected = covered.tolist()
    cover.close()
    book.close()
    policy.close()
    del cover, book
    gc.collect()
    [dcr.cover(dcr.Policy.from_terms(**_terms()), make_book(), as_of=DAY) for _ in range(20)]
    assert covered.tolist() == expected
    assert frame["covered_minor"].tolist() == expected


def _terms() -> dict[str, Any]:
    from conftest import TERMS

    return TERMS


def many(buyers: int, invoices: int) -> dcr.Book:
    random = np.random.default_rng(7)
    days = random.integers(20090, 20500, invoices).astype(np.int32)
    return dcr.Book.from_frames(
        currency="EUR",
        buyers={"buyer": [f"B{n}" for n in range(buyers)]},
        limits={"buyer_ix": np.arange(buyers), "amount_minor": random.integers(0, 10**7, buyers),
                "from_day": np.full(buyers, 20000, np.int32)},
        invoices={"buyer_ix": random.integers(0, buyers, invoices).astype(np.uint32), "invoice_day": days,
                  "due_day": days + np.int32(30), "amount_minor": random.integers(1, 10**7, invoices)},
    )


def test_threads_give_the_same_bits(policy: dcr.Policy) -> None:
    book = many(500, 20000)
    one = dcr.cover(policy, book, as_of=DAY)
    for threads in (2, 3, 8):
        other = dcr.cover(policy, book, as_of=DAY, threads=threads)
        for name in ("invoices", "buyers", "reasons", "totals"):
            for column in one.columns(name):
                ours, theirs = one.columns(name)[column], other.columns(name)[column]
                assert np.array_equal(np.asarray(ours), np.asarray(theirs)), (name, column)


def test_many_covers_at_once(policy: dcr.Policy) -> None:
    from concurrent.futures import ThreadPoolExecutor

    book = many(100, 2000)
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: dcr.cover(policy, book, as_of=DAY).to_json(), range(32)))
    assert len(found) == 1


def test_omitted_columns(policy: dcr.Policy, book: dcr.Book) -> None:
    cover = dcr.cover(policy, book, as_of=DAY, omit=["claim_by_day"])
    assert "claim_by_day" not in list(cover.columns("invoices"))
    with pytest.raises(dcr.ArgumentError) as caught:
        cover.columns("invoices")["claim_by_day"]
    assert caught.value.code is dcr.Status.COLUMN_ABSENT


def test_two_currencies_need_a_rate(policy: dcr.Policy) -> None:
    with pytest.raises(LookupError) as caught:
        dcr.cover(policy, make_book(invoices={"currency": ["EUR", "USD", "EUR"]}), as_of=DAY)
    assert isinstance(caught.value, dcr.TermAbsentError) and caught.value.term is dcr.Term.CONVERSION_DATE
    dated = dcr.Policy.from_terms(**_terms() | {"conversion_date": "invoice_date"})
    book = make_book(invoices={"currency": ["EUR", "USD", "EUR"]})
    status = dcr.cover(dated, book, as_of=DAY).columns("invoices").array("status")
    assert status[1] in (dcr.Status.RATE_ABSENT, dcr.Status.CURRENCY_MIX)
    rates = {"from_currency": ["USD"], "to_currency": ["EUR"], "rate_day": [date(2025, 1, 1)], "rate": ["0.5"]}
    cover = dcr.cover(dated, make_book(invoices={"currency": ["EUR", "USD", "EUR"]}, rates=rates), as_of=DAY)
    assert cover.columns("invoices").array("gross")[1] == 200025


@pytest.mark.parametrize(("arguments", "code"), [
    ({"as_of": "2025-02-30", "threads": 0}, "RANGE"),
    ({"as_of": "2025-02-30", "cause": "boredom"}, "DATE"),
    ({"as_of": DAY, "cause": "boredom"}, "CODE"),
    ({"as_of": 45000}, "TYPE"),
    ({"as_of": DAY, "omit": ["nothing"]}, "UNKNOWN"),
])
def test_wrong_questions(policy: dcr.Policy, book: dcr.Book, arguments: dict[str, Any], code: str) -> None:
    with pytest.raises(dcr.DcrError) as caught:
        dcr.cover(policy, book, **arguments)
    assert caught.value.code is dcr.Status[code]


def test_unknown_names(cover: dcr.Cover) -> None:
    with pytest.raises(dcr.DataError) as caught:
        cover.explain("INV-9")
    assert caught.value.code is dcr.Status.INVOICE_UNKNOWN
    for wrong in (lambda: cover.explain(3), lambda: cover.frame("ladder"), lambda: cover.frame("invoices", kind="excel")):
        with pytest.raises(dcr.ArgumentError):
            wrong()


def test_documents(cover: dcr.Cover) -> None:
    import json

    answer = json.loads(cover.to_json())
    assert isinstance(answer, dict)


def test_ask(policy: dcr.Policy, book: dcr.Book) -> None:
    answer = dcr.ask(policy, book, {"verb": "cover", "as_of_day": DAY})
    assert "11100.60" in str(answer)
    with pytest.raises(dcr.DcrError):
        dcr.ask(policy, book, {"verb": "sing"})


def test_sets_of_reasons(cover: dcr.Cover) -> None:
    mask = int(cover.columns("invoices").array("reasons")[1])
    assert dcr.Reason.L07 in dcr.reasons_of(mask)
    assert mask & dcr.reason_mask([dcr.Reason.L07])


def test_deadlines(policy: dcr.Policy, book: dcr.Book) -> None:
    assert dcr.cover(policy, book, as_of=date(2025, 3, 31)).deadlines == ()
    whole = json.loads((Path(__file__).resolve().parents[3] / "tests/cases/rules/rule-deadline-severity.json").read_text())
    cover = dcr.cover(dcr.Policy.from_json(json.dumps(whole["policy"])), dcr.Book.from_json(json.dumps(whole["book"])),
                      as_of=date(2025, 7, 31))
    (one,) = cover.deadlines
    assert one == dcr.Deadline(0, "collection", date(2025, 6, 29), date(2025, 7, 9), dcr.DeadlineState.LATE,
                               dcr.DeadlineSeverity.VOID_INVOICE)
    assert list(cover.deadlines_frame(kind="columns")["deadline"]) == ["collection"]
