"""Every term of the registry is set by its name, through the builder and through a document, and read back."""

import json
from itertools import product

import delcredere as dcr
import pytest
from conftest import TERMS as LEAST
from delcredere._registry import TERMS

SAMPLES = {"money": ["1.00", "5000.00"], "ratio": ["50%", "10%", "100%", "200%"], "period": ["10 days", "6 months"],
           "day": ["2025-06-01"], "flag": ["yes", "no"], "currency": ["EUR"], "country": ["DE"],
           "number": ["1", "2", "5"]}
# Terms that stand only with a value of another that is not their first.
BESIDE = {"stop_amount": {"stop_of_cover": "overdue_amount"},
          "stop_share": {"stop_of_cover": "overdue_share"},
          "indemnity_second_period": {"indemnity_period": "10 days", "indemnity_anchor": "date_of_loss",
                                      "indemnity_second_anchor": "filing"}}


def samples(info):
    if info.type == "choice":
        return [member.name.lower() for member in info.group if member]
    return SAMPLES[info.type]


def with_companions(terms):
    """The terms with those that they need: a refusal for want of a term names it."""
    for _ in range(8):
        try:
            return dcr.Policy.from_terms(**terms), terms
        except dcr.TermAbsentError as refused:
            info = TERMS[refused.term]
            terms = {**terms, info.name: samples(info)[0]}
        except dcr.DcrError:
            return None, terms
    return None, terms


def attempts(info):
    for value, beside in product(samples(info), ({}, BESIDE.get(info.name, {}))):
        policy, terms = with_companions({**LEAST, **beside, info.name: value})
        if policy is not None:
            yield value, policy, terms


@pytest.mark.parametrize("info", list(TERMS.values()), ids=lambda info: info.name)
def test_a_term_is_set_and_read_back(info):
    tried = list(attempts(info))
    if not tried:
        companions = [other for other in TERMS.values() if other.type == "choice" and other.name != info.name]
        for other in companions:                    # some need a certain value of a choice
            for choice in samples(other):
                for value in samples(info)[:2]:
                    policy, terms = with_companions({**LEAST, other.name: choice, info.name: value})
                    if policy is not None:
                        tried.append((value, policy, terms))
            if tried:
                break
    assert tried, f"no value of {info.name} is accepted"
    for value, policy, _ in tried:
        shown = policy[info.name]
        text = policy.to_json()
        again = dcr.Policy.from_json(text)
        assert again.to_json() == text and again[info.name] == shown
        assert info.name in json.loads(text)["terms"]
        if info.type == "choice":
            assert shown == value
