"""Each subcommand of a verb on the sample: the document, the tables as files, the terminal, and bad input."""

import csv
import datetime as dt
import json
from decimal import Decimal

import openpyxl
import pytest

from .conftest import SAMPLE, write_csv

ORDER = ["--buyer", "1003", "--amount", "50000", "--due-day", "2026-01-31"]
OFFER = SAMPLE / "offer.json"
ASKED = {
    "agenda": (["--until", "2026-01-31"], ["agenda"]),
    "rehearse": (["--buyer", "1007", "--buyer", "1013", "--only-today"], ["rehearsal", "reasons", "totals"]),
    "gate": ([*ORDER, "--inverses"], ["orders", "parts"]),
    "decode": (["--buyer", "1007", "--cause", "insolvency", "--paid", "1000", "--max-changes", "1"],
               ["decodings", "decoding_changes", "decoding_ladder", "totals"]),
    "premium": ([], ["lines", "fees", "instalments", "tax_lines", "totals"]),
    "declare": (["--kind", "turnover"], ["periods", "lines", "totals"]),
    "compare": (["--with", OFFER, "--change", "insured_percentage=80%"], ["policies", "days", "reasons", "scenarios"]),
}


@pytest.fixture
def files(sample):
    """The options of the sample, for a verb with or without a day of the question, under one of its policies."""

    def options(verb, policy=None):
        found = list(sample)
        if policy is not None or verb == "premium":
            found[found.index("--policy") + 1] = policy or OFFER
        if verb in ("premium", "declare"):
            place = found.index("--as-of")
            del found[place:place + 2]
        return found

    return options


@pytest.mark.parametrize("verb", ASKED)
def test_the_document_is_that_of_the_library(delcredere, files, verb):
    more, tables = ASKED[verb]
    answer = delcredere.answer(verb, *files(verb), *more)
    assert answer["delcredere"] == verb
    assert set(tables) <= set(answer)


@pytest.mark.parametrize("verb", ASKED)
def test_the_three_formats_say_the_same(delcredere, files, tmp_path, verb):
    more, tables = ASKED[verb]
    text = delcredere(verb, *files(verb), *more, "--csv", tmp_path / "out", "--xlsx", tmp_path / "out.xlsx").stdout
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert set(tables) <= set(book.sheetnames)
    for name in tables:
        with (tmp_path / "out" / f"{name}.csv").open(newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        cells = [list(row) for row in book[name].iter_rows(values_only=True)]
        assert len(rows) == len(cells)
        assert rows[0] == cells[0]
        for row, line in zip(rows[1:], cells[1:]):
            assert [alike(value) for value in line] == [alike(value) for value in row]
    assert f"Written: {tmp_path / 'out.xlsx'}" in text.replace("\n", "")


def alike(value):
    """A cell of either file as one value."""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    try:
        return Decimal(str(value))
    except ArithmeticError:
        return value or ""


def test_one_table_goes_to_the_file_that_is_named(delcredere, files, tmp_path):
    delcredere("agenda", *files("agenda"), "--csv", tmp_path / "agenda.csv")
    assert (tmp_path / "agenda.csv").read_text().startswith("item,buyer,invoice,")


def test_the_agenda_is_sorted_by_day_or_by_money(delcredere, files):
    days = [row["by_day"] for row in delcredere.answer("agenda", *files("agenda"))["agenda"] if row["by_day"]]
    assert days == sorted(days)
    money = [Decimal(row["at_stake"]) for row in delcredere.answer("agenda", *files("agenda"), "--by-money")["agenda"] if row["at_stake"]]
    assert money == sorted(money, reverse=True)
    assert money[0] > 0


def test_the_agenda_is_summed_and_goes_to_a_calendar(delcredere, files, tmp_path):
    more = ["--until", "2026-01-31", "--ics", tmp_path / "agenda.ics", "--csv", tmp_path]
    rows = delcredere.answer("agenda", *files("agenda"), *more)["agenda"]
    with (tmp_path / "summary.csv").open(newline="") as file:
        assert sum(int(row["num_rows"]) for row in csv.DictReader(file)) == len(rows)
    assert (tmp_path / "agenda.ics").read_bytes().count(b"BEGIN:VEVENT") == sum(row["by_day"] is not None for row in rows)


def test_buyers_without_debt_are_in_the_files_alone(delcredere, files, tmp_path):
    text = delcredere("rehearse", *files("rehearse"), "--only-today", "--rows", "1000", "--csv", tmp_path).stdout
    table = text.split("By buyer and cause")[1].split("Not paid, by reason")[0]
    with (tmp_path / "rehearsal.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    without = {row["buyer"] for row in rows if Decimal(row["gross"]) == 0}
    assert not any(f" {buyer} " in table for buyer in without)


def test_orders_come_from_a_file_too(delcredere, files, tmp_path):
    orders = write_csv(tmp_path / "orders.csv", [
        {"order": "O1", "buyer": "1003", "amount": "50000.00", "due_day": "2026-01-31"},
        {"order": "O2", "buyer": "1001", "amount": "100.00", "due_day": "2026-01-31"}])
    answer = delcredere.answer("gate", *files("gate"), "--orders", orders)
    one = delcredere.answer("gate", *files("gate"), *ORDER)
    assert [row["order"] for row in answer["orders"]] == ["O1", "O2"]
    assert answer["orders"][0]["covered"] == one["orders"][0]["covered"]


def test_scenarios_come_from_a_file(delcredere, files, tmp_path):
    scenarios = write_csv(tmp_path / "s.csv", [{"scenario": "two", "buyer": buyer, "cause_day": "2025-12-31"} for buyer in ("1001", "1002")])
    answer = delcredere.answer("compare", *files("compare"), "--with", OFFER, "--scenarios", scenarios)
    assert [row["num_claims"] for row in answer["scenarios"]] == [2, 2]


def test_a_premium_of_a_stated_amount_needs_no_ledger(delcredere):
    answer = delcredere.answer("premium", "--policy", OFFER, "--amount", "1000000")
    assert Decimal(answer["totals"]["base_amount"]) == 1000000
    assert Decimal(answer["totals"]["gross"]) > 0


def test_the_declaration_reconciles(delcredere, files):
    totals = delcredere.answer("declare", *files("declare"), "--kind", "turnover")["totals"]
    assert Decimal(totals["declared"]) + Decimal(totals["excluded"]) == Decimal(totals["ledger"])


def test_a_payment_is_decoded(delcredere, files):
    claim = ["--buyer", "1007", "--cause", "insolvency"]
    expected = delcredere.answer("decode", *files("decode"), *claim, "--paid", "0", "--max-changes", "0")["totals"]["expected"]
    totals = delcredere.answer("decode", *files("decode"), *claim, "--paid", expected)["totals"]
    assert (totals["is_explained"], totals["num_changes"]) == (True, 0)


def test_an_invoice_is_explained_by_parts_that_add_up(delcredere, sample):
    answer = delcredere.answer("explain", *sample, "--invoice", "R25-01139")
    assert sum(Decimal(row["amount"]) for row in answer["parts"]) == Decimal("23236.81")
    assert "Its parts" in delcredere("explain", *sample, "--invoice", "R25-01139").stdout


def test_a_claim_is_explained_by_its_ladder(delcredere, sample, tmp_path):
    options = [*sample, "--buyer", "1007", "--cause", "insolvency", "--csv", tmp_path]
    answer = delcredere.answer("explain", *options)
    assert answer["ladder"][-1]["after"] == answer["totals"][0]["indemnity"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ladder.csv", "sheet.csv", "totals.csv"]


def test_a_claim_that_pays_nothing_says_why(delcredere, sample):
    """No reason keeps the claim as a whole out; every invoice has one."""
    asked = (*sample[:3], "2026-09-30", *sample[4:], "--buyer", "1013", "--cause", "protracted_default", "--filed", "2026-09-30")
    totals = delcredere.answer("explain", *asked)["totals"][0]
    assert (totals["reason"], Decimal(totals["indemnity"])) == ("C01", 0)
    assert totals["reason_text"] == "delivered after cover for the buyer had stopped"
    said = delcredere("claim", *asked).stdout
    assert "Nothing is paid: delivered after cover for the buyer had stopped (C01), the claim was filed too late (N03)." in said
    assert ["File", "until", "2026-03-26"] in [line.split() for line in said.splitlines()]


def test_all_buyers_are_those_with_a_day(delcredere, sample):
    losses = delcredere.answer("claim", *sample, "--cause", "insolvency", "--all-buyers")
    assert [loss["buyer"] for loss in losses] == ["1007"]
    assert "1 of 80 buyers" in delcredere("claim", *sample, "--cause", "insolvency", "--all-buyers").stdout


def test_a_claim_that_may_come_is_explained_by_its_day(delcredere, sample):
    options = [*sample, "--buyer", "1003", "--cause", "insolvency", "--cause-day", "2025-12-31"]
    assert Decimal(delcredere.answer("explain", *options)["totals"][0]["gross_debt"]) > 0


def test_validate_lists_files_defaults_and_what_can_be_asked(delcredere, sample):
    answer = delcredere.answer("validate", *sample)
    assert answer["problems"] == []
    assert {row["table"] for row in answer["files"]} >= {"ledger", "limits", "receipts"}
    assert {row["question"]: row["answered"] for row in answer["questions"]}["cover"]
    assert next(row for row in answer["questions"] if row["question"] == "premium")["term"] == "premium_base"


def test_validate_says_what_is_wrong_with_a_row(delcredere, tmp_path):
    ledger = write_csv(tmp_path / "ledger.csv", [
        {"invoice": "A1", "buyer": "B", "invoice_day": "2025-02-01", "due_day": "2025-03-03", "amount": "1.005"},
        {"invoice": "A2", "buyer": "B", "invoice_day": "2025-02-01", "due_day": "2025-03-03", "amount": "1.00"}])
    options = ["--policy", SAMPLE / "policy.json", "--ledger", ledger]
    (problem,) = delcredere.answer("validate", *options)["problems"]
    assert (problem["line"], problem["column"]) == (2, "amount")
    assert problem["remedy"]
    delcredere("validate", *options, "--strict", code=1)
    result = delcredere("agenda", *options, "--as-of", "2025-06-30")
    assert "1 row of the files could not be used" in result.stderr


@pytest.mark.parametrize(("verb", "more", "parts"), [
    ("agenda", ["--cause", "bad luck"], ["--cause", "insolvency"]),
    ("agenda", ["--until", "31.1.2026"], ["--until", "YYYY-MM-DD"]),
    ("agenda", ["--buyer", "nobody"], ["nobody"]),
    ("agenda", ["--utilisation", "much"], ["--utilisation", "90%"]),
    ("gate", ["--buyer", "1003"], ["--amount"]),
    ("gate", ["--buyer", "nobody", "--amount", "1", "--due-day", "2026-01-31"], ["nobody", "1001"]),
    ("gate", [*ORDER, "--orders", SAMPLE / "ledger.csv"], ["--orders"]),
    ("gate", [*ORDER, "--horizon-days", "soon"], ["--horizon-days", "30"]),
    ("gate", ["--orders", SAMPLE / "none.csv"], ["none.csv", "no such file"]),
    ("compare", ["--change", "insured_percentage"], ["--change", "TERM=VALUE"]),
    ("compare", ["--change", "no_such_term=1"], ["no_such_term"]),
    ("compare", ["--with", SAMPLE / "none.json"], ["none.json"]),
    ("declare", [], ["declaration_kind"]),
    ("explain", [], ["--invoice"]),
    ("explain", ["--invoice", "none"], ["none", "R25-"]),
    ("explain", ["--buyer", "1007"], ["--cause"]),
    ("explain", ["--buyer", "1003", "--cause", "insolvency"], ["day of the insolvency"]),
])
def test_bad_input_is_one_line_with_a_remedy(delcredere, files, verb, more, parts):
    line = delcredere.refusal(verb, *files(verb), *more)
    for part in parts:
        assert str(part) in line


def test_a_policy_without_premium_says_so(delcredere, files):
    assert "premium_base" in delcredere.refusal("premium", *files("premium", SAMPLE / "policy.json"))


def test_files_that_cannot_be_written(delcredere, files, tmp_path):
    for option, name in (("--csv", "file.txt/x"), ("--xlsx", "file.txt/x.xlsx")):
        (tmp_path / "file.txt").write_text("")
        assert "cannot be written" in delcredere.refusal("agenda", *files("agenda"), option, tmp_path / name)


def test_text_that_looks_like_a_formula_stays_text(delcredere, files, tmp_path):
    orders = write_csv(tmp_path / "orders.csv", [{"order": "=1+1", "buyer": "1003", "amount": "5.00", "due_day": "2026-01-31"}])
    delcredere("gate", *files("gate"), "--orders", orders, "--xlsx", tmp_path / "o.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "o.xlsx")["orders"]["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_offer_is_the_policy_with_a_price(delcredere):
    policy, offer = (json.loads((SAMPLE / name).read_text()) for name in ("policy.json", "offer.json"))
    assert offer["title"] != policy["title"]
    assert {"premium_base", "declaration_kind"} <= set(offer["terms"])
