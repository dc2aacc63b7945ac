"""Maps: foreign columns, formats, terms, reversals."""

import json

import pytest
from .conftest import SAMPLE, write_csv


@pytest.fixture
def ask(delcredere, tmp_path):
    def answer(path, text, *more):
        (tmp_path / "map.toml").write_text(text)
        return delcredere.answer("report", "--policy", SAMPLE / "policy.json", "--ledger", path, "--as-of", "2025-06-30",
                                 "--map", tmp_path / "map.toml", *more)

    return answer


COLUMNS = """
[ledger.columns]
invoice = "Nr"
buyer = "Kunde"
invoice_day = "Datum"
due_day = { from = "invoice_day", plus = { column = "Ziel", values = { K = "14 days", M = "1 month" }, otherwise = "30 days" } }
amount = "Betrag"
document = { sign_of = "amount" }
"""
ROWS = [
    {"Nr": "1", "Kunde": "B", "Datum": "1.4.2025", "Ziel": "M", "Betrag": "1.234,50", "Stand": "gebucht"},
    {"Nr": "2", "Kunde": "B", "Datum": "10-Apr-25", "Ziel": "", "Betrag": "-34,50", "Stand": "gebucht"},
    {"Nr": "3", "Kunde": "B", "Datum": "1.5.2025", "Ziel": "K", "Betrag": "99,00", "Stand": "Entwurf"},
]
STYLE = '[ledger]\ndelimiter = ","\ndecimal = ","\nthousands = "."\ndates = ["%d.%m.%Y", "%d-%b-%y"]\n'


def test_styles_formats_terms_and_kinds(ask, tmp_path):
    answer = ask(write_csv(tmp_path / "l.csv", ROWS), STYLE + 'skip = [{ column = "Stand", equals = "Entwurf" }]' + COLUMNS)
    assert answer["refused"] == []
    assert answer["totals"]["gross"] == "1200.00"
    assert answer["totals"]["exposure"] == "1200.00"
    assert any("1 rows skipped" in note for note in answer["notes"])


def test_the_same_map_in_json(delcredere, tmp_path):
    import tomllib

    (tmp_path / "map.json").write_text(json.dumps(tomllib.loads(STYLE + COLUMNS)))
    answer = delcredere.answer("report", "--policy", SAMPLE / "policy.json", "--ledger", write_csv(tmp_path / "l.csv", ROWS),
                               "--as-of", "2025-06-30", "--map", tmp_path / "map.json")
    assert answer["totals"]["gross"] == "1299.00"


def test_terms_that_the_table_does_not_have_refuse_the_row(ask, tmp_path):
    text = STYLE + COLUMNS.replace(', otherwise = "30 days"', "")
    answer = ask(write_csv(tmp_path / "l.csv", [*ROWS, {**ROWS[0], "Nr": "4", "Ziel": "Q"}]), text)
    assert [(row["line"], row["reason"]) for row in answer["refused"]][0] == (3, "no terms of payment in column Ziel")
    assert "'Q' is not one of K, M" in answer["refused"][1]["reason"]


def test_reversals_credit_the_invoice_they_were_cleared_with(ask, tmp_path):
    rows = [
        {"Nr": "1", "Kunde": "B", "Datum": "1.4.2025", "Ziel": "M", "Betrag": "10,00", "Clr": "X"},
        {"Nr": "2", "Kunde": "B", "Datum": "2.4.2025", "Ziel": "M", "Betrag": "-10,00", "Clr": "X"},
        {"Nr": "3", "Kunde": "B", "Datum": "2.4.2025", "Ziel": "M", "Betrag": "-7,00", "Clr": "Y"},
        {"Nr": "4", "Kunde": "B", "Datum": "2.4.2025", "Ziel": "M", "Betrag": "20,00", "Clr": ""},
    ]
    path = write_csv(tmp_path / "l.csv", rows)
    refuse = ask(path, STYLE + COLUMNS + 'applies_to = { match = "Clr" }\n')
    assert refuse["totals"]["exposure"] == "20.00"
    (row,) = refuse["refused"]
    assert (row["line"], row["column"], row["amount"]) == (4, "Clr", "-7.00")
    assert refuse["ledger"][0]["refused"] == "-7.00"
    oldest = ask(path, STYLE + COLUMNS + 'applies_to = { match = "Clr", unmatched = "oldest" }\n')
    assert oldest["totals"]["exposure"] == "13.00"


def test_a_day_of_settlement_is_a_receipt(ask, tmp_path):
    rows = [{**ROWS[0], "Bezahlt": "20.4.2025"}, {**ROWS[2], "Bezahlt": ""}, {**ROWS[2], "Nr": "5", "Bezahlt": "1.7.2025"}]
    answer = ask(write_csv(tmp_path / "l.csv", rows), STYLE + COLUMNS + '[ledger.receipts]\nreceipt_day = "Bezahlt"\n')
    assert answer["totals"]["exposure"] == "198.00"
    assert answer["totals"]["settled"] == "1234.50"


def test_paid_is_what_is_not_outstanding(ask, tmp_path):
    rows = [{**ROWS[0], "Offen": "234,50"}]
    answer = ask(write_csv(tmp_path / "l.csv", rows), STYLE + COLUMNS + 'paid = { column = "Betrag", less = "Offen" }\n')
    assert answer["totals"]["exposure"] == "234.50"


def test_typed_files_are_read_too(ask, tmp_path):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    frame = pandas.DataFrame({"Nr": ["1"], "Kunde": ["B"], "Datum": pandas.to_datetime(["2025-04-01"]), "Ziel": ["M"],
                              "Betrag": [12.5]})
    frame.to_parquet(tmp_path / "l.parquet")
    answer = ask(tmp_path / "l.parquet", COLUMNS.lstrip())
    assert answer["totals"]["gross"] == "12.50"
