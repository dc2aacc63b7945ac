"""The premium rates of a public export insurance as a rate table: every cell of the grid is found again, and rates only rise with
risk, months and percentage."""

import csv
from decimal import Decimal
from pathlib import Path

import delcredere as dcr
import pytest

FILE = "data/ukef-premium-grid/pricing-grid.csv"
TERMS = {"form": "transactional", "currency": "GBP", "rounding": "half_up", "insured_percentage": "90%", "period_from": "2025-01-01",
         "period_until": "2026-01-01", "attachment_basis": "invoice_date", "limit_order_key": "invoice_date",
         "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment", "payment_allocation": "as_designated",
         "cause_insured": {"cause": {"insolvency": True}}, "premium_base": "order_value"}
RISKS = ("STANDARD", "HIGH", "VERY_HIGH")
CONTRACT = Decimal("100000")


def segment_of(cell: dict[str, str]) -> str:
    return f"{cell['policy']} {cell['risk']}"


@pytest.fixture(scope="module")
def grid(shared: Path) -> list[dict[str, str]]:
    path = shared / FILE
    if not path.is_file():
        pytest.skip(f"NOT TESTED: {FILE} is not there")
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def policy(grid: list[dict[str, str]]) -> dcr.Policy:
    rates = [{"segment": segment_of(cell), "maximum_months": int(cell["months"]), "insured_percentage": cell["insured_percent"] + "%",
              "rate": cell["premium_rate_percent"] + "%"} for cell in grid]
    return dcr.Policy.from_json({"delcredere": "policy", "version": 1, "terms": TERMS, "premium_rates": rates})


def price(policy: dcr.Policy, cell: dict[str, str]) -> Decimal:
    answer = dcr.premium(policy, amount=CONTRACT, segment=segment_of(cell), months=int(cell["months"]),
                         insured_percentage=cell["insured_percent"] + "%")
    return answer.totals["earned"]


def test_every_cell_is_found(grid: list[dict[str, str]], policy: dcr.Policy) -> None:
    assert len(grid) == 648
    for cell in grid:
        assert price(policy, cell) == CONTRACT * Decimal(cell["premium_rate_percent"]) / 100


def test_premiums_rise_with_risk_months_and_percentage(grid: list[dict[str, str]], policy: dcr.Policy) -> None:
    prices = {(cell["policy"], RISKS.index(cell["risk"]), int(cell["months"]), int(cell["insured_percent"])): price(policy, cell)
              for cell in grid}
    for (kind, risk, months, percent), amount in prices.items():
        for dearer in ((kind, risk + 1, months, percent), (kind, risk, months + 1, percent), (kind, risk, months, percent + 5)):
            if dearer in prices:
                assert prices[dearer] >= amount


def test_beyond_the_grid_there_is_no_rate(policy: dcr.Policy) -> None:
    answer = dcr.premium(policy, amount=CONTRACT, segment="SINGLE_POLICY STANDARD", months=24, insured_percentage="90%")
    assert answer.totals["unrated"] == CONTRACT and answer.totals["earned"] == 0
