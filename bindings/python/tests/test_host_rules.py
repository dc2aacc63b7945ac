"""Rules of the host over the rows of a table."""
import json
from datetime import date
from pathlib import Path

import pytest

import delcredere as dcr

CASE = json.loads((Path(__file__).resolve().parents[3] / "tests/cases/readers/host-rules.json").read_text())
PREDICATES = {"rule": ["big", "big"], "column": ["exposure", "country"], "comparison": [dcr.RuleComparison.RANGE, "in"],
              "from_value": ["5000", ""], "values": ["", "DE,FR"]}


@pytest.fixture
def policy():
    return dcr.Policy.from_json(json.dumps(CASE["policy"]))


@pytest.fixture
def book():
    return dcr.Book.from_json(json.dumps(CASE["book"]))


def test_the_first_predicate_that_fails_is_named(policy, book):
    found = dcr.rule_eval(policy, book, PREDICATES, table="buyers", as_of=date(2025, 6, 1))
    assert [row["is_match"] for row in found.records("rows")] == [True, False, False]
    assert [row["failed_column"] for row in found.records("rows")][1:] == ["country", "exposure"]


def test_the_first_rule_that_matches_decides(policy, book):
    found = dcr.rule_assign(policy, book, PREDICATES, {"rule": ["big", "else"], "outcome": ["A", "B"]}, table="buyers",
                            as_of=date(2025, 6, 1))
    assert [row["outcome"] for row in found.records("rows")] == ["A", "B", "B"]


def test_without_a_policy_there_is_no_cover(book):
    with pytest.raises(dcr.DcrError, match="no such column"):
        dcr.rule_eval(None, book, PREDICATES, table="buyers", currency="EUR")
