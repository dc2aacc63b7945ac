"""Who is insured and who is paid."""
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import delcredere as dcr

CASE = json.loads((Path(__file__).resolve().parents[3] / "tests/cases/readers/policy-parties.json").read_text())


def test_the_payees_add_up_to_the_indemnity():
    policy = dcr.Policy.from_json(json.dumps(CASE["cases"][0]["policy"]))
    book = dcr.Book.from_json(json.dumps(CASE["book"]))
    day = date(2025, 5, 10)
    found = dcr.policy_parties(policy, book, as_of=day, buyer="B1", cause=dcr.Cause.INSOLVENCY, cause_day=day)
    assert [row["party"] for row in found.records("payees")] == ["Factor", "Bank", "Main AG"]
    assert sum(row["amount"] for row in found.records("payees")) == Decimal("9000.00")
    assert found.records("payees")[1]["role"] == dcr.PartyRole.LOSS_PAYEE
    assert [row["is_insured"] for row in found.records("sellers")] == [True, True, False]
