"""Wrong input: the row or the file is refused, with place and remedy, and nothing else suffers."""

import json

import pytest
from .conftest import SAMPLE, write_csv

GOOD = {"invoice": "A1", "buyer": "B", "invoice_day": "2025-02-01", "due_day": "2025-03-03", "amount": "100.00"}


@pytest.fixture
def ask(delcredere, tmp_path):
    """A report on rows of a ledger and options."""
    policy = json.loads((SAMPLE / "policy.json").read_text())
    (tmp_path / "policy.json").write_text(json.dumps(policy))

    def options(rows, *more):
        path = rows if isinstance(rows, str) else write_csv(tmp_path / "ledger.csv", rows)
        return ["report", "--policy", tmp_path / "policy.json", "--ledger", path, "--as-of", "2025-06-30", *more]

    return options


def refused(delcredere, options):
    """The only refused row of an answer, with the other rows used."""
    answer = delcredere.answer(*options)
    assert answer["totals"]["gross"] == "100.00"
    (row,) = answer["refused"]
    assert row["reason"] and row["remedy"]
    return row


@pytest.mark.parametrize(("column", "value", "reason"), [
    ("invoice_day", "2025-02-30", "not a date"), ("invoice_day", "", "no invoice day"), ("due_day", "31.3.2025", "not a date"),
    ("amount", "1.005", "3 decimals"), ("amount", "ten", "not a number"), ("amount", "", "no amount"),
    ("amount", "99999999999999999999", "64 bits"), ("buyer", "", "no buyer"), ("currency", "EURO", "not a currency code"),
    ("currency", "XQZ", "not a currency"), ("is_disputed", "perhaps", "neither yes nor no"),
    ("document", "memo", "not one of"), ("due_day", "2025-01-31", "wrong way round"), ("amount", "-5.00", "wrong sign"),
    ("invoice", "A1", "more than one row"),
])
def test_one_bad_value_refuses_its_row_alone(delcredere, ask, column, value, reason):
    good = {"currency": "EUR", "is_disputed": "", "document": "", **GOOD}
    bad = {**good, "invoice": "A2", column: value}
    row = refused(delcredere, ask([good, bad]))
    assert (row["line"], row["column"]) == (3, column)
    assert reason in row["reason"]


def test_a_missing_rate_refuses_the_row(delcredere, ask):
    row = refused(delcredere, ask([{**GOOD, "currency": "EUR"}, {**GOOD, "invoice": "A2", "currency": "USD"}]))
    assert (row["line"], row["column"], row["value"]) == (3, "currency", "USD")
    assert "no exchange rate" in row["reason"]
    assert "--rates" in row["remedy"]


def test_a_receipt_of_an_unknown_buyer_is_refused(delcredere, ask, tmp_path):
    receipts = write_csv(tmp_path / "receipts.csv", [{"buyer": "X", "receipt_day": "2025-03-01", "amount": "5.00"}])
    row = refused(delcredere, ask([GOOD], "--receipts", receipts))
    assert (row["table"], row["line"], row["column"]) == ("receipts", 2, "buyer")
    assert "not in the table of buyers" in row["reason"]


def test_a_receipt_finer_than_the_currency_of_its_invoice_is_refused(delcredere, ask, tmp_path):
    receipts = write_csv(tmp_path / "receipts.csv", [
        {"buyer": "B", "invoice": "A1", "receipt_day": "2025-03-01", "amount": "5.001"}])
    assert "3 decimals" in refused(delcredere, ask([GOOD], "--receipts", receipts))["reason"]


def test_strict_makes_a_refused_row_an_error(delcredere, ask):
    delcredere(*ask([GOOD, {**GOOD, "invoice": "A2", "amount": "x"}]), "--strict", code=1)


def test_a_row_with_a_cell_too_many_is_refused(delcredere, ask, tmp_path):
    write_csv(tmp_path / "ledger.csv", [GOOD])
    path = tmp_path / "ledger.csv"
    path.write_text(path.read_text() + "A2,B,2025-02-01,2025-03-03,100.00,7\n")
    row = refused(delcredere, ask(str(path)))
    assert row["line"] == 3
    assert "6 cells" in row["reason"]


@pytest.mark.parametrize("name", ["--ledger", "--limits", "--map", "--policy"])
def test_a_missing_file_is_named(delcredere, ask, name):
    line = delcredere.refusal(*ask([GOOD]), name, "nowhere.csv")
    assert "nowhere.csv: there is no such file; " in line


def test_a_missing_column_is_named_with_the_columns_that_are_there(delcredere, ask):
    line = delcredere.refusal(*ask([{key: value for key, value in GOOD.items() if key != "due_day"}]))
    assert "line 1, column due_day: no column due_day" in line
    assert "invoice_day, amount" in line


def test_a_mixture_of_number_styles_is_refused(delcredere, ask):
    line = delcredere.refusal(*ask([{**GOOD, "amount": "1,234.56"}, {**GOOD, "invoice": "A2", "amount": "1.234,56"}]))
    assert "line 3, column amount: numbers of two styles" in line


def test_dates_in_no_stated_format_are_refused_with_the_formats_that_fit(delcredere, ask):
    line = delcredere.refusal(*ask([{**GOOD, "invoice_day": "03/04/2025"}]))
    assert "ambiguous" in line
    assert 'dates = ["%d/%m/%Y"] or dates = ["%m/%d/%Y"]' in line


@pytest.mark.parametrize(("text", "reason"), [
    ("[ledger\n", "not a TOML document"), ("[invoices]\n", "unknown key"), ("[ledger]\ncolour = 1\n", "unknown key"),
    ("[ledger.columns]\ninvoce = \"x\"\n", "ledger.columns.invoce: unknown key"),
    ("[ledger.columns]\namount = { column = \"amount\", decimal = \";\" }\n", "decimal must be"),
    ("[ledger.columns]\namount = 5\n", "neither a column's name nor a rule"),
    ("[ledger]\ndates = [\"dmy\"]\n[ledger.columns]\ninvoice_day = \"d\"\n", "not a list of date formats"),
    ("[ledger]\nskip = [{ column = \"x\" }]\n", "one test"), ("[receipts.columns]\namount = \"x\"\n", "no such file is given"),
    ("[ledger.columns]\nbuyer=\"buyer\"\ninvoice_day=\"invoice_day\"\ndue_day=\"due_day\"\namount=\"Betrag\"\n",
     "'Betrag' that is not in the file"),
    ("[ledger]\nencoding = \"latin-99\"\n", "unknown encoding"),
])
def test_a_wrong_map_is_refused_with_its_place(delcredere, ask, tmp_path, text, reason):
    (tmp_path / "map.toml").write_text(text)
    assert reason in delcredere.refusal(*ask([GOOD], "--map", tmp_path / "map.toml"))


def test_a_date_that_two_formats_read_differently_is_refused(delcredere, ask, tmp_path):
    (tmp_path / "map.toml").write_text(
        '[ledger]\ndates = ["%d/%m/%Y", "%m/%d/%Y"]\n[ledger.columns]\ninvoice = "invoice"\nbuyer = "buyer"\n'
        'invoice_day = "invoice_day"\namount = "amount"\ndue_day = { from = "invoice_day", plus = "30 days" }\n')
    rows = [{**GOOD, "invoice_day": "13/04/2025"}, {**GOOD, "invoice": "A2", "invoice_day": "03/04/2025"}]
    line = delcredere.refusal(*ask(rows, "--map", tmp_path / "map.toml"))
    assert "line 3, column invoice_day: '03/04/2025' is 2025-04-03 by %d/%m/%Y and 2025-03-04 by %m/%d/%Y" in line


def test_a_policy_without_a_needed_term_names_it(delcredere, ask, tmp_path):
    options = ask([GOOD])
    policy = json.loads((tmp_path / "policy.json").read_text())
    del policy["terms"]["rounding"]
    (tmp_path / "policy.json").write_text(json.dumps(policy))
    assert "rounding" in delcredere.refusal(*options)


@pytest.mark.parametrize(("more", "reason"), [
    (["--as-of", "31.12.2025"], "not a day"), (["--as-of", "2025-13-01"], "not a day"),
])
def test_wrong_options_are_refused(delcredere, ask, more, reason):
    assert reason in delcredere.refusal(*ask([GOOD]), *more)


@pytest.mark.parametrize(("more", "reason"), [
    (["--cause", "flood", "--buyer", "B"], "not a cause"), (["--cause", "insolvency"], "--all-buyers"),
    (["--cause", "insolvency", "--buyer", "X", "--cause-day", "2025-05-01"], "not in the books"),
    (["--cause", "insolvency", "--buyer", "B", "--liability-used", "much"], "not an amount"),
])
def test_wrong_questions_about_claims_are_refused(delcredere, ask, more, reason):
    options = ask([GOOD])
    assert reason in delcredere.refusal("claim", *options[1:], *more)


def test_bytes_of_another_encoding_are_refused_with_the_line(delcredere, ask, tmp_path):
    path = tmp_path / "ledger.csv"
    path.write_bytes(b"invoice,buyer,invoice_day,due_day,amount\nA1,B\xfc,2025-02-01,2025-03-03,5.00\n")
    line = delcredere.refusal(*ask(str(path)))
    assert "line 2: not utf-8 text" in line


def test_a_key_that_stands_twice_is_refused(delcredere, ask, tmp_path):
    (tmp_path / "map.json").write_text('{"ledger": {"decimal": ".", "decimal": ","}}')
    assert "'decimal' stands twice" in delcredere.refusal(*ask([GOOD]), "--map", tmp_path / "map.json")
    (tmp_path / "ledger.jsonl").write_text('{"invoice": "A1", "buyer": "B", "buyer": "C"}\n')
    assert "line 1: not JSON: the key 'buyer' stands twice" in delcredere.refusal(*ask(str(tmp_path / "ledger.jsonl")))


def test_an_empty_file_and_an_empty_ledger(delcredere, ask, tmp_path):
    path = tmp_path / "ledger.csv"
    path.write_text("")
    assert "the file is empty" in delcredere.refusal(*ask(str(path)))
    path.write_text(",".join(GOOD) + "\n")
    assert delcredere.answer(*ask(str(path)))["totals"]["num_invoices"] == 0
    delcredere(*ask(str(path)), "--html", tmp_path / "empty.html")


def test_what_is_missing_names_the_option_that_gives_it(delcredere, sample):
    undated = [*sample[:2], *sample[4:]]
    assert "give --kind" in delcredere.refusal("declare", *undated)
    asked = ["--buyer", "1003", "--cause", "insolvency"]
    assert "--cause-day" in delcredere.refusal("decode", *sample, *asked, "--paid", "100")
    assert "--cause-day" in delcredere.refusal("explain", *sample, *asked)
