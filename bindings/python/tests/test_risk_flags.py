"""Buyers that are to be looked at."""
import json
from datetime import date
from pathlib import Path

import pytest

import delcredere as dcr

CASE = json.loads((Path(__file__).resolve().parents[3] / "tests/cases/readers/risk-flags.json").read_text())
DAY = date(2025, 6, 30)
SCALE = {"from_value": [70, 50, 0], "grade": ["A", "B", "C"], "rank": [1, 2, 3]}


@pytest.fixture
def book():
    return dcr.Book.from_json(json.dumps(CASE["book"]))


def test_a_grade_that_fell_is_flagged_with_its_age(book):
    flags = dcr.risk_flags(book, as_of=DAY, scale=SCALE, most_rank=2, most_rank_fall=0)
    assert [(row["flag"], row["grade"], row["age_days"]) for row in flags.records("rows")] == [
        (dcr.RiskFlag.GRADE_FALL, "B", 59), (dcr.RiskFlag.GRADE, "C", 366)]
    assert flags.totals["num_flagged"] == 2


def test_a_threshold_that_is_not_given_makes_no_flag(book):
    assert not dcr.risk_flags(book, as_of=DAY).records("rows")
    late = dcr.risk_flags(book, as_of=DAY, most_share_late="90%").records("rows")
    assert [row["flag"] for row in late] == [dcr.RiskFlag.SHARE_LATE]


def test_grades_of_countries_are_a_table(book):
    flags = dcr.risk_flags(book, as_of=DAY, grades={"country": ["IT", "DE"], "rank": [3, 1]}, most_country_rank=2)
    assert [row["buyer_ix"] for row in flags.records("rows")] == [1]


def test_a_rank_needs_a_scale(book):
    with pytest.raises(dcr.DcrError, match="scale"):
        dcr.risk_flags(book, as_of=DAY, most_rank=1)
