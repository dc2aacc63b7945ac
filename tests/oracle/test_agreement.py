"""The library and the oracle on drawn policies, books and questions: every amount, reason, date, state and refusal."""
import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from . import compare, days, money, strategies
from .ask import answer
from .registry import CHOICES
from .settings import examples
from .terms import NEEDED_WITH, RETENTIONS, Policy, Refused

pytest.importorskip("delcredere", reason="the library is not installed here")
from . import library  # noqa: E402


def show(world, ask, found):
    lines = [f"{place}: oracle {wanted!r}, library {got!r}" for place, wanted, got in found]
    policy, book = world[:2]
    return "\n".join(["", *lines, "policy " + json.dumps(policy), "book " + json.dumps(book), "ask " + json.dumps(ask)])


def differences(ask, wanted, got, currency):
    if isinstance(wanted, tuple) or isinstance(got, tuple):
        if isinstance(wanted, tuple) and isinstance(got, tuple):
            same = wanted[0] == got[0] and (wanted[1] is None or wanted[1] == got[1])
            return [] if same else [("refused", wanted, got)]
        return [("refused", wanted if isinstance(wanted, tuple) else "answer",
                 got if isinstance(got, tuple) else "answer")]
    if ask["verb"] == "claims":
        return [d for one, other in zip(wanted, got["claims"], strict=True)
                for d in compare.claim(one, other, currency)]
    return getattr(compare, ask["verb"])(wanted, got, currency)


def agree(world):
    policy, book, asks = world
    its_policy, its_book = library.open_world(policy, book)
    for ask in asks:
        wanted = library.ask_oracle(answer, policy, book, ask)
        got = library.ask(its_policy, its_book, ask)
        found = differences(ask, wanted, got, policy["terms"]["currency"])
        assert not found, show(world, ask, found)


@examples(0.6)
@given(strategies.worlds(plain=False))
def test_any_world(world):
    agree(world)


@examples(0.6)
@given(strategies.worlds(plain=True))
def test_plain_world(world):
    agree(world)


@examples(0.2)
@given(strategies.worlds(plain=True, foreign=False, most_buyers=1))
def test_one_buyer_in_one_currency(world):
    agree(world)


@examples(0.2)
@given(strategies.books("EUR"))
def test_problems(book):
    """The same rows are left out; where a row is wrong twice, the library names one of the two."""
    policy = {"delcredere": "policy", "version": 1, "terms": dict(LEAST)}
    wanted = {(one["table"], one["row"]): {status for _, status in one["faults"]}
              for one in answer(policy, book, {"verb": "problems"})}
    rows = library.ask(*library.open_world(policy, book), {"verb": "problems"})["problems"]
    got = {(row["table"], row["row"]): compare.value("problems", "status", row["status"], "EUR") for row in rows}
    assert set(wanted) == set(got), (wanted, got, book)
    for key, status in got.items():
        assert status in wanted[key], (key, wanted[key], status, book)


LEAST = {
    "form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
    "payment_allocation": "oldest_due",
}
RETENTION_OF = {step: terms[0] for step, terms in RETENTIONS if len(terms) == 1}
NEVER_MISSED = {"currency"}  # amounts of other terms could not be read


WEEKENDS = st.sampled_from([(5, 6), (4, 5), ()])


@examples(1)
@given(strategies.days(), strategies.periods(), st.sets(strategies.days(-30, 120), max_size=5), WEEKENDS)
def test_periods(anchor, text, holidays, weekend):
    wanted = days.add(anchor, days.period(text), days.Calendar(weekend, holidays))
    calendar = library.dcr.Calendar(sorted(holidays), weekend=weekend)
    assert library.dcr.add_period(anchor, text, calendar) == wanted


@examples(1)
@given(st.integers(-10 ** 12, 10 ** 12), st.integers(0, 10 ** 9), st.sampled_from(sorted(CHOICES["ROUNDING"])),
       st.sampled_from(sorted(money.EXPONENT)))
def test_shares(amount, share, mode, currency):
    whole = Decimal(money.decimal(amount, currency))
    got = library.dcr.share_of(whole, Decimal(share).scaleb(-9), currency, mode)
    assert money.minor(str(got), currency) == money.rounded(Fraction(amount * share, 10 ** 9), mode)


@st.composite
def unsound_policies(draw):
    """A policy that lacks one term, or whose plan cannot be carried out."""
    document = draw(strategies.policies())
    terms, plan = document["terms"], document["plan"]
    names = [step if isinstance(step, str) else step["step"] for step in plan]
    needed = [name for name in LEAST if name not in NEVER_MISSED]
    needed += [name for name, clause in NEEDED_WITH if clause in terms and name in terms]
    needed += [RETENTION_OF[step] for step in names if step in RETENTION_OF and RETENTION_OF[step] in terms]
    fault = draw(st.sampled_from(["term", "term", "step", "order"]))
    if fault == "term":
        del terms[draw(st.sampled_from(needed))]
    elif fault == "step":
        plan.pop(names.index(draw(st.sampled_from([name for name in names if name != "receipts"]))))
    else:
        late = [name for name in ("minimum_retention", "maximum_liability") if name in names]
        if late:
            plan.insert(0, plan.pop(names.index(late[0])))
        else:
            plan.append(plan[0])
    return document


@examples(0.2)
@given(unsound_policies())
def test_refused_policies(document):
    try:
        Policy(document)
        wanted = None
    except Refused as error:
        wanted = error.status, error.term
    try:
        library.dcr.Policy.from_json(document)
        got = None
    except library.dcr.DcrError as error:
        got = library.refusal(error)
    if wanted and got and wanted[1] is None:
        wanted, got = wanted[0], got[0]
    assert wanted == got, (wanted, got, json.dumps(document))
