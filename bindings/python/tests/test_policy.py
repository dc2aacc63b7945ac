"""Policies from terms and documents."""

from decimal import Decimal
from pathlib import Path

import delcredere as dcr
import pytest
from conftest import PLAN, TERMS


def test_defaults_are_listed(policy: dcr.Policy) -> None:
    sources = {row.term: row.source for row in policy.terms}
    assert sources[dcr.Term.INSURED_PERCENTAGE] is dcr.Source.GIVEN
    assert sources[dcr.Term.MOVE_UP] is dcr.Source.DEFAULT
    assert "insured_percentage" in str(policy) and "<table>" in policy._repr_html_()


def test_terms_by_scope() -> None:
    terms = TERMS | {"insured_percentage": {None: "90%", dcr.Cause.INSOLVENCY: Decimal("0.95")}, "country_on_cover": {"RU": False}}
    policy = dcr.Policy.from_terms(**terms)
    scoped = {(row.term, row.scope_value): row.text for row in policy.terms if row.scope is not None}
    assert scoped[dcr.Term.INSURED_PERCENTAGE, "insolvency"] == "95%"
    assert scoped[dcr.Term.COUNTRY_ON_COVER, "RU"] == "no"
    assert policy["insured_percentage"] == "90%"


def test_plan_keeps_its_order_and_clauses(policy: dcr.Policy) -> None:
    assert [(row.step, row.clause) for row in policy.plan][-1] == (dcr.Step.PERCENTAGE, "4.2")


def test_round_trip(policy: dcr.Policy, tmp_path: Path) -> None:
    text = policy.to_json()
    path = tmp_path / "policy.json"
    path.write_text(text)
    for document in (text, text.encode(), path):
        assert dcr.Policy.from_json(document).to_json() == text


def test_a_dict_is_a_document(policy: dcr.Policy) -> None:
    import json

    assert dcr.Policy.from_json(json.loads(policy.to_json())).to_json() == policy.to_json()


@pytest.mark.parametrize("term", ["insured_percentage", "currency", "limit_filled_by"])
def test_a_missing_term_is_named(term: str) -> None:
    terms = {name: value for name, value in TERMS.items() if name != term}
    with pytest.raises(LookupError) as caught:
        dcr.Policy.from_terms(**terms)
    assert isinstance(caught.value, dcr.TermAbsentError)
    assert caught.value.term is dcr.Term[term.upper()]
    assert caught.value.code is dcr.Status.TERM_ABSENT


def test_doubly_wrong_terms_report_the_first() -> None:
    with pytest.raises(dcr.ArgumentError, match="insured_share") as caught:
        dcr.Policy.from_terms(insured_share="90%", rounding="sideways", currency="EUR")
    assert caught.value.code is dcr.Status.UNKNOWN


def test_a_float_is_no_percentage() -> None:
    with pytest.raises(dcr.KindError):
        dcr.Policy.from_terms(**TERMS | {"insured_percentage": 0.9})


def test_a_step_twice_is_no_plan() -> None:
    with pytest.raises(dcr.TermError) as caught:
        dcr.Policy.from_terms(plan=[*PLAN, "limit"], **TERMS)
    assert caught.value.code is dcr.Status.PLAN


def test_a_broken_document_says_where() -> None:
    with pytest.raises(dcr.DocumentError) as caught:
        dcr.Policy.from_json('{"delcredere": "policy", "version": 1,, }')
    assert caught.value.code is dcr.Status.JSON_SYNTAX
    assert caught.value.position is not None and caught.value.position > 30


def test_text_that_is_not_utf8_is_refused() -> None:
    with pytest.raises(dcr.DocumentError):
        dcr.Policy.from_json(b'{"\xff": 1}')
