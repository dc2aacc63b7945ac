"""What was known, unknowns, bounds and several policies: the oracle on the cases, and the library against it."""
import copy
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from . import compare, strategies, views
from .settings import examples
from .test_cases import as_document, is_same

CASES = Path(__file__).resolve().parent.parent / "cases" / "rules"
VERBS = ("cover", "claim", "claims", "govern")


def parts():
    for path in sorted(CASES.glob("view-*.json")):
        case = json.loads(path.read_text())
        for number, part in enumerate(case.get("cases", [{}])):
            whole = {**{k: v for k, v in case.items() if k != "cases"}, **part}
            if whole["ask"]["verb"] in VERBS and "error" not in whole["expect"]:
                yield pytest.param(whole, id=f"{case['id']}-{number}")


UNKNOWN = ("table", "row", "column", "buyer_ix", "invoice_ix", "reason", "condition")


def as_bounds(case, found):
    """The answer of the oracle as a document has it."""
    invoices = case["book"].get("invoices", [])
    amounts = {f"{name}_{end}": [None if pair is None else pair[at] for pair in pairs]
               for name, pairs in found["amounts"].items() for at, end in enumerate(("lower", "upper"))}
    document = {"totals": {**{name: values[0] for name, values in amounts.items()},
                           "num_unknowns": len(found["unknowns"]), "as_of_day": case["ask"]["as_of_day"]},
                "unknowns": [{**dict(zip(UNKNOWN, one)), "buyer": case["book"]["buyers"][one[3]].get("buyer"),
                              "invoice": None if one[4] is None else invoices[one[4]].get("invoice")}
                             for one in found["unknowns"]]}
    if case["ask"]["verb"] == "cover":
        document["invoices"] = [{"invoice": raw.get("invoice"), **{name: values[ix + 1] for name, values in amounts.items()}}
                                for ix, raw in enumerate(invoices)]
    return document


def as_governed(case, found):
    document = {"invoices": [{**row, "invoice": raw.get("invoice")}
                             for row, raw in zip(found["invoices"], case["book"]["invoices"])], "covers": None}
    if found["covers"] is not None:
        inner = {**case, "ask": {"verb": "cover"}}
        document["covers"] = [as_document(inner, one) for one in found["covers"]]
        for one in document["covers"]:
            one["invoices"] = [{**row, "invoice_ix": ix} for ix, row in enumerate(one["invoices"])]
    return document


@pytest.mark.parametrize("case", list(parts()))
def test_case(case):
    ask = case["ask"]
    found = views.answer(case.get("policy"), case["book"], ask)
    if ask["verb"] == "govern":
        document = as_governed(case, found)
    elif ask.get("bounds"):
        document = as_bounds(case, found)
    else:
        document = as_document(case, found)
    problem = is_same(case["expect"], document, 100, case["id"])
    assert problem is None, problem


# ---- the library, on drawn questions ----------------------------------------------------------------------------

pytest.importorskip("delcredere", reason="the library is not installed here")
from . import library  # noqa: E402
from .test_agreement import differences, show  # noqa: E402

OWN_DAY = {"limits": "from_day", "invoices": "invoice_day", "receipts": "receipt_day", "events": "event_day",
           "rates": "rate_day"}


@st.composite
def known_worlds(draw):
    """A world in which some facts became known later, or ahead; some requests and answers are missing."""
    policy, book, asks = draw(strategies.worlds())
    book = copy.deepcopy(book)
    for table in OWN_DAY:
        for row in book.get(table, []):
            if draw(st.integers(0, 2)) == 0:
                row["known_day"] = strategies.iso(draw(strategies.days()))
    for buyer in book.get("buyers", []):
        if draw(st.integers(0, 3)) == 0 and "buyer" in buyer:
            book.setdefault("limits", []).append({
                "buyer": buyer["buyer"], "decision": "pending", "amount": "0", "currency": book["currency"],
                "requested_amount": draw(strategies.money(book["currency"], 40000)),
                "from_day": strategies.iso(draw(strategies.days()))})
    return policy, book, asks


def agree(policy, book, ask):
    wanted = library.ask_oracle(views.answer, policy, book, ask)
    got = library.ask(*library.open_world(policy, book), ask)
    found = differences(ask, wanted, got, policy["terms"]["currency"])
    assert not found, show((policy, book), ask, found)


@examples(0.4)
@given(known_worlds(), strategies.days(), st.sampled_from([None, "met", "not_met"]))
def test_known_on_and_one_reading(world, known_on, unknown_as):
    policy, book, asks = world
    for ask in asks:
        ask = {**ask, "known_on_day": strategies.iso(known_on)}
        if unknown_as and ask["verb"] != "claims":
            ask["unknown_as"] = unknown_as
        agree(policy, book, ask)


def bounds_differ(policy, book, ask):
    """(place, oracle, library) for every bound and unknown fact that differs."""
    wanted = library.ask_oracle(views.answer, policy, book, ask)
    got = library.ask(*library.open_world(policy, book), ask)
    currency = policy["terms"]["currency"]
    if isinstance(wanted, tuple) or isinstance(got, tuple):
        return differences(ask, wanted, got, currency)
    rows = [got["totals"], *got.get("invoices", [])] if ask["verb"] == "cover" else [got["totals"]]
    found = [(f"{name}_{end}[{ix - 1}]", pair, row.get(f"{name}_{end}"))
             for name, pairs in wanted["amounts"].items() for at, end in enumerate(("lower", "upper"))
             for ix, (pair, row) in enumerate(zip(pairs, rows, strict=True))
             if views.money_of(row.get(f"{name}_{end}"), currency) != (None if pair is None else pair[at])]
    listed = [tuple(one.get(name) for name in UNKNOWN) for one in got["unknowns"]]
    return found + ([("unknowns", wanted["unknowns"], listed)] if listed != wanted["unknowns"] else [])


@examples(0.3)
@given(known_worlds(), strategies.days(), st.booleans())
def test_bounds(world, known_on, is_known):
    policy, book, asks = world
    for ask in asks:
        if ask["verb"] == "claims":
            continue
        ask = {**ask, "bounds": True, **({"known_on_day": strategies.iso(known_on)} if is_known else {})}
        found = bounds_differ(policy, book, ask)
        assert not found, show((policy, book), ask, found)


def govern_differ(policy, book, ask):
    """(place, oracle, library) for every document that another policy governs and every cover that differs."""
    wanted = library.ask_oracle(views.answer, None, book, ask)
    got = library.ask(*library.open_world(policy, book), ask)
    if isinstance(wanted, tuple) or isinstance(got, tuple):
        return differences(ask, wanted, got, policy["terms"]["currency"])
    found = [(f"invoices[{ix}].{name}", one[name], row[name])
             for ix, (one, row) in enumerate(zip(wanted["invoices"], got["invoices"], strict=True))
             for name in ("policy_ix", "reason") if one[name] != row[name]]
    for at, one in enumerate(wanted["covers"] or []):
        differing = compare.cover(one, got["covers"][at], policy["terms"]["currency"])
        found += [(f"covers[{at}].{place}", *rest) for place, *rest in differing]
    return found


@examples(0.3)
@given(known_worlds(), st.lists(st.integers(0, 900), max_size=2), st.sampled_from(["first_given", "earliest_period", "latest_period"]),
       strategies.days(), st.booleans())
def test_several_policies(world, shifts, rule, as_of, with_covers):
    policy, book, _ = world
    ask = {"verb": "govern", "rule": rule, "policies": [policy, *(of_another_year(policy, shift) for shift in shifts)]}
    if with_covers:
        ask["as_of_day"] = strategies.iso(as_of)
    found = govern_differ(policy, book, ask)
    assert not found, show((policy, book), ask, found)


def of_another_year(policy, shift):
    other = copy.deepcopy(policy)
    start = strategies.date(2023, 6, 1) + strategies.timedelta(days=shift)
    other["terms"]["period_from"] = strategies.iso(start)
    other["terms"]["period_until"] = strategies.iso(start + strategies.timedelta(days=365))
    other["terms"].pop("cancelled_from", None)
    return other


# ---- laws ---------------------------------------------------------------------------------------------------------

FAR = "9998-12-31"


@examples(0.2)
@given(known_worlds())
def test_known_on_a_far_day_is_the_book_itself(world):
    policy, book, asks = world
    its_policy, its_book = library.open_world(policy, book)
    for ask in asks:
        assert library.ask(its_policy, its_book, ask) == library.ask(its_policy, its_book, {**ask, "known_on_day": FAR})


@examples(0.2)
@given(known_worlds(), strategies.days())
def test_what_becomes_known_later_changes_nothing(world, known_on):
    """Facts that are known after the day may as well not be there."""
    policy, book, asks = world
    its_policy, whole = library.open_world(policy, book)
    view = views.View(book, known_on)
    less = {**book, **{table: [raw for raw, row in zip(book[table], views.Book(book).tables[table], strict=True)
                               if view.is_seen(row)]
                       for table in ("receipts", "events") if table in book}}
    for ask in asks:
        ask = {**ask, "known_on_day": strategies.iso(known_on)}
        assert library.ask(its_policy, whole, ask) == library.ask(*library.open_world(policy, less), ask)


@examples(0.2)
@given(strategies.worlds())
def test_one_policy_governs_as_it_covers(world):
    """Of one policy what it does not take has its own reasons already: being governed by none adds I05 at most."""
    policy, book, _ = world
    its = library.open_world(policy, book)
    for as_of in ("2025-03-01", "2025-12-31"):
        alone = library.ask(*its, {"verb": "cover", "as_of_day": as_of})
        of_one = library.ask(*its, {"verb": "govern", "rule": "first_given", "policies": [policy], "as_of_day": as_of})
        if isinstance(alone, tuple) or isinstance(of_one, tuple):
            assert isinstance(alone, tuple) == isinstance(of_one, tuple)
            continue
        assert alone["totals"] == of_one["covers"][0]["totals"]
