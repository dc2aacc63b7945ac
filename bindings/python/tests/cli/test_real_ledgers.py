"""Ledgers that were not made by us. Sums are computed here a second time, with csv, json and Decimal alone."""

import csv
import json
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal

import pytest
from .conftest import EXAMPLES, write_csv

MAPS, POLICIES = EXAMPLES / "maps", EXAMPLES / "policies"


def day(text, form):
    return datetime.strptime(text, form).date()


@pytest.fixture(scope="module")
def ibm(shared, tmp_path_factory):
    """The file, its rows, and a file of limits of 250 for every buyer."""
    path = shared / "data/ibm-late-payments/WA_Fn-UseC_-Accounts-Receivable.csv"
    with path.open(newline="") as file:
        rows = [{"buyer": row["customerID"], "amount": Decimal(row["InvoiceAmount"]), "disputed": row["Disputed"] == "Yes",
                 **{name: day(row[name], "%m/%d/%Y") for name in ("InvoiceDate", "DueDate", "SettledDate")}}
                for row in csv.DictReader(file)]
    limits = [{"buyer": buyer, "amount": "250.00", "currency": "USD", "from_day": "2011-01-01"}
              for buyer in sorted({row["buyer"] for row in rows})]
    return path, rows, write_csv(tmp_path_factory.mktemp("ibm") / "limits.csv", limits)


def ibm_options(ibm, policy, as_of):
    path, _, limits = ibm
    return ["--policy", POLICIES / f"{policy}.json", "--ledger", path, "--limits", limits, "--map",
            MAPS / "ibm-late-payments.toml", "--as-of", as_of]


@pytest.mark.parametrize("as_of", ["2012-06-30", "2013-06-30", "2013-12-31", "2014-01-31"])
def test_ibm_totals_are_those_of_the_file(delcredere, ibm, as_of):
    answer = delcredere.answer("report", *ibm_options(ibm, "ibm-60-180", as_of), "--strict")
    today = date.fromisoformat(as_of)
    billed = [row for row in ibm[1] if row["InvoiceDate"] <= today]
    opened = [row for row in billed if row["SettledDate"] > today]
    totals = answer["totals"]
    assert Decimal(totals["gross"]) == sum(row["amount"] for row in billed)
    assert Decimal(totals["exposure"]) == sum((row["amount"] for row in opened), Decimal(0))
    assert Decimal(totals["overdue"]) == sum((row["amount"] for row in opened if row["DueDate"] < today), Decimal(0))
    assert totals["num_not_yet"] == len(ibm[1]) - len(billed)
    (ledger,) = answer["ledger"]
    assert Decimal(ledger["used"]) + Decimal(ledger["not_yet"]) == Decimal("147703.18")
    disputed = sum((Decimal(row["amount"]) for row in answer["reasons"] if row["code"] == "I08"), Decimal(0))
    late = {row["code"] for row in answer["reasons"]} - {"I08", "L07"}
    if not late:
        assert disputed == sum((row["amount"] for row in opened if row["disputed"]), Decimal(0))


def test_ibm_has_no_claim_at_the_usual_periods(delcredere, ibm):
    options = ibm_options(ibm, "ibm-60-180", "2014-12-31")
    assert delcredere.answer("claim", *options, "--cause", "protracted_default", "--all-buyers") == []
    assert "No claim" in delcredere("claim", *options, "--cause", "protracted_default", "--all-buyers").stdout


def test_ibm_has_a_loss_for_every_buyer_later_than_thirty_days(delcredere, ibm):
    options = ibm_options(ibm, "ibm-15-30", "2014-12-31")
    losses = delcredere.answer("claim", *options, "--cause", "protracted_default", "--all-buyers")
    late = [row for row in ibm[1] if row["SettledDate"] > row["DueDate"] + timedelta(days=30)]
    first = {}
    for row in late:
        loss = row["DueDate"] + timedelta(days=30)
        first[row["buyer"]] = min(first.get(row["buyer"], loss), loss)
    assert {loss["buyer"]: loss["totals"]["loss_day"] for loss in losses} == {
        buyer: loss.isoformat() for buyer, loss in first.items()}
    assert losses


def test_ibm_claims_are_paid_on_the_day_of_loss(delcredere, ibm):
    """Everything was paid in the end; on the day of loss itself nothing had been received yet."""
    paid = []
    for row in ibm[1]:
        loss = row["DueDate"] + timedelta(days=30)
        if row["SettledDate"] > loss and not row["disputed"]:
            answer = delcredere.answer("claim", *ibm_options(ibm, "ibm-15-30", loss.isoformat()), "--cause",
                                       "protracted_default", "--buyer", row["buyer"])
            paid.append(Decimal(answer["totals"]["indemnity"]))
    assert sum(amount > 0 for amount in paid) >= 1


def test_sap_reversals_net_out_and_the_totals_are_those_of_the_file(delcredere, shared, tmp_path):
    path = shared / "data/sap-order-to-cash/journal_entry_items_accounts_receivable.jsonl"
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    amount = {row["accountingDocument"]: Decimal(row["amountInTransactionCurrency"]) for row in rows}
    billed = {(row["customer"], row["clearingAccountingDocument"]) for row in rows
              if amount[row["accountingDocument"]] > 0 and row["clearingAccountingDocument"]}
    orphans = [row for row in rows if amount[row["accountingDocument"]] < 0
               and (row["customer"], row["clearingAccountingDocument"]) not in billed]
    limits = write_csv(tmp_path / "limits.csv", [
        {"buyer": "320000083", "amount": "500.00", "currency": "INR", "from_day": "2025-01-01", "until_day": "9999-12-31"}])
    answer = delcredere.answer("report", "--policy", POLICIES / "sap-inr.json", "--ledger", path, "--limits", limits, "--map",
                               MAPS / "sap-order-to-cash.toml", "--as-of", "2025-07-31")
    (ledger,) = answer["ledger"]
    total = Decimal(ledger["used"]) + Decimal(ledger["not_yet"]) + Decimal(ledger["refused"])
    assert total == sum(amount.values()) == Decimal("12099.69")
    assert Decimal(ledger["refused"]) == sum(amount[row["accountingDocument"]] for row in orphans)
    assert len(answer["refused"]) == len(orphans) == 12
    totals = answer["totals"]
    assert Decimal(totals["gross"]) == Decimal(ledger["used"])
    assert Decimal(totals["exposure"]) == sum(amount[row["accountingDocument"]] for row in rows if not row["clearingDate"])
    assert Decimal(totals["exposure"]) == Decimal("2654.64")
    assert Decimal(totals["unallocated"]) == 0


def test_part_paid_totals_are_those_of_the_file(delcredere, shared):
    path = shared / "data/supplier-invoices-part-paid/invoices.csv"
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    answer = delcredere.answer("report", "--policy", POLICIES / "part-paid-gbp.json", "--ledger", path, "--map",
                               MAPS / "supplier-invoices-part-paid.toml", "--as-of", "2018-12-31", "--strict")
    assert Decimal(answer["totals"]["gross"]) == sum(Decimal(row["Amount"]) for row in rows)
    assert Decimal(answer["totals"]["exposure"]) == sum(Decimal(row["Outstanding"]) for row in rows)


def test_ibm_declares_the_turnover_of_the_file(delcredere, ibm):
    options = ibm_options(ibm, "ibm-60-180", "2013-12-31")[:-2]
    answer = delcredere.answer("declare", *options, "--kind", "turnover", "--from", "2013-01-01", "--until", "2014-01-01")
    totals = {name: Decimal(answer["totals"][name]) for name in ("ledger", "declared", "excluded")}
    assert totals["ledger"] == sum(row["amount"] for row in ibm[1] if row["InvoiceDate"].year == 2013)
    assert totals["declared"] + totals["excluded"] == totals["ledger"]


def test_ibm_every_open_invoice_is_expected_and_rehearsed(delcredere, ibm):
    options, today = ibm_options(ibm, "ibm-60-180", "2013-06-30"), date(2013, 6, 30)
    opened = [row for row in ibm[1] if row["InvoiceDate"] <= today < row["SettledDate"]]
    expected = [row for row in delcredere.answer("agenda", *options)["agenda"] if row["item"] == "payment_expected"]
    assert sum(Decimal(row["amount"]) for row in expected) == sum(row["amount"] for row in opened)
    rehearsal = delcredere.answer("rehearse", *options, "--only-today", "--cause", "insolvency")["rehearsal"]
    assert sum(Decimal(row["gross"]) for row in rehearsal) == sum(row["amount"] for row in opened)


def test_sap_says_which_rows_cannot_be_used(delcredere, shared):
    path = shared / "data/sap-order-to-cash/journal_entry_items_accounts_receivable.jsonl"
    options = ["--policy", POLICIES / "sap-inr.json", "--ledger", path, "--map", MAPS / "sap-order-to-cash.toml"]
    problems = delcredere.answer("validate", *options)["problems"]
    assert len(problems) == 12
    assert {row["column"] for row in problems} == {"clearingAccountingDocument"}
    assert all(row["remedy"] for row in problems)


def test_sap_the_page_answers_every_question(delcredere, shared, tmp_path):
    path = shared / "data/sap-order-to-cash/journal_entry_items_accounts_receivable.jsonl"
    out = tmp_path / "report.html"
    delcredere("report", "--policy", POLICIES / "sap-inr.json", "--ledger", path, "--map", MAPS / "sap-order-to-cash.toml",
               "--as-of", "2025-07-31", "--html", out)
    page = out.read_text(encoding="utf-8")
    assert "cannot be answered" not in page
    assert page.count("2,654.64") > 3


def rounded(amount):
    return amount.quantize(Decimal("0.01"), ROUND_HALF_EVEN)


@pytest.mark.parametrize(("policy", "rate", "paid"), [("ibm-60-180", "0.0030", "336.00"), ("ibm-15-30", "0.0045", "504.00")])
def test_ibm_costs_its_rate_of_the_turnover(delcredere, ibm, policy, rate, paid):
    totals = delcredere.answer("premium", *ibm_options(ibm, policy, "2013-12-31")[:-2])["totals"]
    earned = rounded(sum(row["amount"] for row in ibm[1]) * Decimal(rate))
    assert Decimal(totals["premium"]) == earned
    assert (Decimal(totals["paid"]), Decimal(totals["payable"])) == (Decimal(paid), earned - Decimal(paid))


def test_part_paid_costs_its_rate_of_what_is_open_at_the_end_of_each_month(delcredere, shared):
    """The file says what was paid, not when: what is open is so from the day of the invoice on."""
    path = shared / "data/supplier-invoices-part-paid/invoices.csv"
    with path.open(newline="") as file:
        opened = [(day(row["Invoice_Date"], "%d-%b-%y"), Decimal(row["Outstanding"])) for row in csv.DictReader(file)]
    ends = [date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1) for year in range(2011, 2018) for month in range(1, 13)]
    balances = [sum((amount for issued, amount in opened if issued <= end), Decimal(0)) for end in ends]
    options = ["--policy", POLICIES / "part-paid-gbp.json", "--ledger", path, "--map", MAPS / "supplier-invoices-part-paid.toml"]
    totals = delcredere.answer("premium", *options)["totals"]
    assert Decimal(totals["premium"]) == sum(rounded(balance * Decimal("0.0008")) for balance in balances)
    declared = delcredere.answer("declare", *options)["periods"]
    assert [Decimal(row["ledger"]) for row in declared] == balances


def test_sap_costs_its_rate_of_the_turnover_that_can_be_used(delcredere, shared):
    path = shared / "data/sap-order-to-cash/journal_entry_items_accounts_receivable.jsonl"
    options = ["--policy", POLICIES / "sap-inr.json", "--ledger", path, "--map", MAPS / "sap-order-to-cash.toml"]
    totals = delcredere.answer("premium", *options)["totals"]
    used = delcredere.answer("report", *options, "--as-of", "2025-07-31")["ledger"][0]["used"]
    assert Decimal(totals["premium"]) == rounded(Decimal(totals["base_amount"]) * Decimal("0.004"))
    assert Decimal(totals["base_amount"]) + Decimal(totals["excluded"]) == Decimal(used)
