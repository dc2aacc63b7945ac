"""Policies that an export credit agency authorised: each becomes a policy of the library or is refused with a reason, and
the renewals of a deal follow one another.

The file states periods, amounts and whether one buyer or many are insured. Percentage, waiting period and time to file
are those of the agency's own description of its short-term policies (wordings.md 3.2, 12 and 26) and change nothing here.
docs/real-data.md has the results in words.
"""

import csv
import gzip
import json
from collections import Counter, defaultdict
from datetime import date, timedelta
from decimal import Decimal

import delcredere as dcr
import pytest

FILE = "data/us-exim-authorizations/exim_authorizations_fy2007_fy2013.csv.gz"
TERMS = {
    "currency": "USD", "rounding": "half_even", "attachment_basis": "delivery", "limit_order_key": "delivery",
    "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment", "payment_allocation": "oldest_due",
    "cause_insured": {"insolvency": True, "protracted_default": True}, "waiting_period": "90 days", "waiting_anchor": "due_date",
    "claim_window": "240 days", "claim_window_anchor": "due_date"}
PERCENTAGE = {"whole_turnover": "95%", "single_buyer": "90%"}
PLAN = ["receipts", "limit", "percentage", "maximum_liability"]
RULES = ["earliest_period", "latest_period"]


def form(row):
    return "whole_turnover" if row["primary_borrower"] == "Multiple - Borrowers" else "single_buyer"


def build(row):
    """The policy of a row. What the file leaves blank is not given, but a blank amount is: it is read and refused."""
    days = {"period_from": row["effective_date"], "period_until": row["expiration_date"]}
    return dcr.Policy.from_terms(
        plan=PLAN, form=form(row), insured_percentage=PERCENTAGE[form(row)],
        maximum_liability=row["approved_declined_amount"], **{term: day for term, day in days.items() if day}, **TERMS)


@pytest.fixture(scope="module")
def rows(shared):
    with gzip.open(shared / FILE, "rt", encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["program"] == "Insurance"]


@pytest.fixture(scope="module")
def loaded(rows):
    """Every row with its policy, or with the refusal."""
    found = []
    for row in rows:
        try:
            found.append((row, build(row), None))
        except dcr.DcrError as refusal:
            found.append((row, None, refusal))
    return found


@pytest.fixture(scope="module")
def chains(loaded):
    """The policies of each deal by the day on which they begin."""
    by_deal = defaultdict(list)
    for row, policy, _ in loaded:
        if policy is not None:
            period = date.fromisoformat(row["effective_date"]), date.fromisoformat(row["expiration_date"])
            by_deal[row["deal_number"]].append((period, row["unique_identifier"], policy))
    return {deal: sorted(policies, key=lambda item: item[:2]) for deal, policies in by_deal.items()}


def test_every_row_is_loaded_or_refused_with_a_reason(loaded):
    assert len(loaded) == 18_807
    assert Counter("loaded" if refusal is None else (refusal.code.name, refusal.term.name) for _, _, refusal in loaded) == {
        "loaded": 18_466, ("TERM_ABSENT", "PERIOD_FROM"): 337, ("TERM_CONFLICT", "PERIOD_UNTIL"): 2,
        ("DECIMAL", "MAXIMUM_LIABILITY"): 2}


def test_what_is_refused(loaded):
    refused = defaultdict(list)
    for row, _, refusal in loaded:
        if refusal is not None:
            refused[refusal.code].append(row)
    assert Counter((row["decision"], row["deal_cancelled"]) for row in refused[dcr.Status.TERM_ABSENT]) == {
        ("Approved", "Yes"): 252, ("Approved", "No"): 84, ("Declined", "No"): 1}
    assert sum(row["expiration_date"] != "" for row in refused[dcr.Status.TERM_ABSENT]) == 1
    assert [row["unique_identifier"] for row in refused[dcr.Status.TERM_CONFLICT]] == ["09403392ST0001", "09410984ST0001"]
    assert [row["unique_identifier"] for row in refused[dcr.Status.DECIMAL]] == ["09258293ST0004", "09258293ST0005"]


def test_amounts_add_up_to_the_stated_total(rows):
    amounts = [dcr.round(row["approved_declined_amount"], "USD", "half_even") for row in rows if row["approved_declined_amount"]]
    assert sum(amounts) == Decimal("39306323426.58")


def test_a_policy_says_what_the_row_said(loaded):
    for row, policy, _ in loaded:
        if policy is not None:
            given = json.loads(policy.to_json())["terms"]
            assert (given["form"], given["period_from"], given["period_until"]) == (
                form(row), row["effective_date"], row["expiration_date"])
            assert Decimal(given["maximum_liability"]) == Decimal(row["approved_declined_amount"])


def test_forms_and_lengths_of_the_policies(loaded):
    rows = [row for row, policy, _ in loaded if policy is not None]
    assert Counter(form(row) for row in rows) == {"whole_turnover": 14_208, "single_buyer": 4_258}
    days = Counter((date.fromisoformat(row["expiration_date"]) - date.fromisoformat(row["effective_date"])).days for row in rows)
    assert days.most_common(5) == [(365, 11_515), (366, 3_816), (455, 265), (427, 167), (396, 161)]
    assert sum(dcr.add_period(row["effective_date"], "12 months").isoformat() == row["expiration_date"] for row in rows) == 15_292


def succession(earlier, later):
    """How the period of a deal follows the one before it."""
    if later == earlier:
        return "same period"
    if later[0] == earlier[0]:
        return "same first day"
    if later[1] <= earlier[1]:
        return "within the one before"
    if later[0] == earlier[1]:
        return "next day"
    return "gap" if later[0] > earlier[1] else "overlap"


def pairs(chains):
    return [(earlier, later) for policies in chains.values() for (earlier, _, _), (later, _, _) in zip(policies, policies[1:])]


def test_renewals_of_a_deal_follow_one_another(chains):
    assert len(chains) == 8134
    assert sum(len(policies) > 1 for policies in chains.values()) == 3432
    assert Counter(succession(*pair) for pair in pairs(chains)) == {
        "next day": 9807, "same period": 374, "same first day": 68, "overlap": 65, "within the one before": 11, "gap": 7}


def test_gaps_and_overlaps_in_days(chains):
    days = defaultdict(Counter)
    for earlier, later in pairs(chains):
        days[succession(earlier, later)][abs((later[0] - earlier[1]).days)] += 1
    assert days["gap"] == {1: 4, 96: 1, 182: 1, 213: 1}
    assert days["overlap"] == {29: 2, 60: 4, 66: 1, 87: 1, 90: 3, 121: 3, 152: 12, 182: 36, 354: 1, 366: 1, 637: 1}


def governed(policies, days):
    """For both rules the place of the policy that governs a delivery on each day, None where there is none."""
    book = dcr.Book.from_frames(
        currency="USD", buyers={"buyer": ["B"], "is_insured_buyer": [True]},
        invoices={"invoice": [day.isoformat() for day in days], "buyer": ["B"] * len(days), "invoice_day": days,
                  "due_day": days, "amount": ["1"] * len(days)})
    documents = [json.loads(policy.to_json()) for _, _, policy in policies]
    answers = [dcr.ask(policies[0][2], book, {"verb": "govern", "rule": rule, "policies": documents}) for rule in RULES]
    return [[row["policy_ix"] for row in answer["invoices"]] for answer in answers]


def expected(policies, day, rule):
    taking = [place for place, ((first, until), _, _) in enumerate(policies) if first <= day < until]
    if not taking:
        return None
    wanted = (min if rule == "earliest_period" else max)(policies[place][0][0] for place in taking)
    return next(place for place in taking if policies[place][0][0] == wanted)


def test_one_policy_of_a_deal_governs_a_day(chains):
    """The first and the last day of the policies and the days before them: the library and a search by hand agree. Asked for
    every deal whose periods do not simply follow one another, and for every tenth of the others."""
    found = Counter()
    for number, policies in enumerate(chains.values()):
        steps = [succession(earlier, later) for (earlier, _, _), (later, _, _) in zip(policies, policies[1:])]
        if steps and (number % 10 == 0 or set(steps) != {"next day"}):
            found["deals"] += 1
            days = sorted({day + timedelta(days=by) for period, _, _ in policies for day in period for by in (-1, 0)})
            answers = governed(policies, days)
            assert answers == [[expected(policies, day, rule) for day in days] for rule in RULES]
            found.update("none" if earliest is None else "one" if earliest == latest else "two"
                         for earliest, latest in zip(*answers))
    assert found == {"deals": 763, "one": 5_891, "none": 1_536, "two": 152}
