"""The oracle on the conformance set: numbers that were worked out by others. docs/cases.md says how a case is read."""
import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from . import money
from .ask import answer
from .registry import CHOICES, in_order

CASES = Path(__file__).resolve().parent.parent / "cases"
# Keys that docs/rules.md does not state, or that the oracle does not compute.
UNSTATED = {"term", "day", "text", "section", "claim_from_day", "claim_by_day", "name", "count", "clause", "defaults_used"}
VERBS = {"cover", "claim", "claims"}
VIEWS = {"known_on_day", "unknown_as", "bounds"}     # not read by the oracle


def reads_views(ask):
    return bool(VIEWS & set(ask)) or any(VIEWS & set(one) for one in ask.get("claims", []))


def parts_of(case):
    for number, part in enumerate(case.get("cases", [{}])):
        whole = {**{k: v for k, v in case.items() if k != "cases"}, **part}
        if whole.get("ask", {}).get("verb") not in VERBS or "skip" in whole or reads_views(whole["ask"]) or not {"policy", "book"} <= set(whole):
            continue
        if "error" not in whole["expect"]:  # how documents are read is not the oracle's matter
            yield pytest.param(whole, id=f"{case['id']}-{number}" if "cases" in case else case["id"])


def found_cases():
    for path in sorted(CASES.rglob("*.json")):
        case = json.loads(path.read_text())
        if isinstance(case, dict) and "id" in case:
            yield from parts_of(case)


def number(text):
    try:
        return money.ratio(text) if not isinstance(text, bool) else None
    except (ValueError, TypeError, ZeroDivisionError):
        return None


def is_same(expected, got, unit, place, key=None):
    """The first place where an expectation does not match, or None. Amounts of the oracle are minor units."""
    if key in UNSTATED:
        return None
    if isinstance(expected, dict) and isinstance(got, dict):
        for name, wanted in expected.items():
            if name in UNSTATED:
                continue
            problem = is_same(wanted, got.get(name), unit, f"{place}.{name}", name)
            if problem:
                return problem
        return None
    if isinstance(expected, dict) and isinstance(got, list):
        for name, wanted in expected.items():
            if name.isdigit():
                problem = is_same(wanted, got[int(name)] if int(name) < len(got) else None, unit, f"{place}.{name}")
                if problem:
                    return problem
        return None
    if isinstance(expected, list) and expected and isinstance(expected[0], dict):
        problems = []
        for wanted in expected:
            if wanted.get("taken") == "0":                  # rungs that take nothing: QUESTIONS.md
                continue
            tried = [is_same(wanted, one, unit, place) for one in got]
            if None not in tried:
                problems.append((wanted, tried))
        return f"{place}: nothing matches {problems[0]}" if problems else None
    if key == "state" and not isinstance(got, str):         # of an invoice: bits; of a deadline: a name
        names = [expected] if isinstance(expected, str) else expected
        expected = sum(CHOICES["STATE"][name] for name in names)
    if key == "status":
        expected = expected.removeprefix("DCR_E_").removeprefix("DCR_") if isinstance(expected, str) else "OK"
    if isinstance(got, (set, frozenset)):
        return None if set(expected) == got else f"{place}: case {expected}, oracle {in_order(got)}"
    if isinstance(got, date):
        got = got.isoformat()
    if isinstance(got, (int, Fraction)) and not isinstance(got, bool):
        whole = key.startswith("num_") or key.endswith("_ix") or key in ("coverage", "insured_percentage", "state", "row")
        if number(expected) is not None:
            expected, got = number(expected), Fraction(got) / (1 if whole else unit)
    return None if expected == got else f"{place}: case {expected}, oracle {got}"


def as_document(case, found):
    """Keys that identify rows, as an answer document has them."""
    invoices, buyers = case["book"].get("invoices", []), case["book"]["buyers"]
    if case["ask"]["verb"] == "cover":
        found["invoices"] = [{**row, "invoice": raw.get("invoice"), "parts": [
            {"reason": reason, **part} for reason, part in row.get("parts", {}).items()]}
            for row, raw in zip(found["invoices"], invoices)]
        found["buyers"] = [{**row, "buyer": raw.get("buyer")} for row, raw in zip(found["buyers"], buyers)]
        found["deadlines"] = [{"invoice": invoices[row["invoice_ix"]].get("invoice"), **row} for row in found["deadlines"]]
        found["reasons"] = [{"reason": reason, **row} for reason, row in found["reasons"].items()]
        return found
    for claim in found if isinstance(found, list) else [found]:
        claim["sheet"] = [{"invoice": invoices[ix].get("invoice"), "invoice_ix": ix, **row}
                          for ix, row in claim["sheet"].items()]
        claim["totals"]["buyer"] = buyers[claim["totals"]["buyer_ix"]].get("buyer")
    return {"claims": found} if isinstance(found, list) else found


@pytest.mark.parametrize("case", list(found_cases()))
def test_case(case):
    found = answer(case["policy"], case["book"], case["ask"])
    unit = 10 ** money.EXPONENT[case["policy"]["terms"]["currency"]]
    problem = is_same(case["expect"], as_document(case, found), unit, "")
    assert problem is None, problem
