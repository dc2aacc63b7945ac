"""Cash day by day when buyers fail."""
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import delcredere as dcr

CASE = json.loads((Path(__file__).resolve().parents[3] / "tests/cases/readers/stress-cash.json").read_text())


def test_the_payout_lifts_the_balance():
    policy = dcr.Policy.from_json(json.dumps(CASE["policy"]))
    book = dcr.Book.from_json(json.dumps(CASE["book"]))
    dues = {"due_day": [date(2025, 6, 16)], "amount": ["-5000"]}
    found = dcr.stress_cash(policy, book, as_of=date(2025, 6, 1), until=date(2025, 7, 10), cash="3000", buyers=["B1"], dues=dues)
    totals = found.records("totals")[0]
    assert (totals["lowest_with"], totals["lowest_with_day"]) == (Decimal("-2000.00"), date(2025, 6, 16))
    assert totals["days_below_without"] - totals["days_below_with"] == 10
    assert found.records("days")[-1]["balance_with"] == Decimal("2600.00")
