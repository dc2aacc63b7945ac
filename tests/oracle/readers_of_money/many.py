"""Worlds by number: library and oracle answer the readers of money alike. One world at a time, or many:

    cd tests; python -m oracle.readers_of_money.many FIRST NUMBER [VERB]
"""
import json
import random
import sys
import time

from .. import fast, library
from ..facts import Book
from ..many import world_of
from ..terms import Policy, Refused
from . import allocate, comparison, declare, draws, premium, tables, what_if
from .tables import differences


def answer(policy, book, ask):
    """The oracle's, of documents."""
    verb = ask["verb"]
    if verb == "compare":
        return comparison.compare(policy, book, ask)
    if verb in ("break_even", "factoring"):
        return getattr(what_if, verb)(None, ask)
    its_policy = Policy(policy)
    premium.check(its_policy)
    read = {"stress": what_if.stress, "declare": declare.declare, "premium": premium.premium}[verb]
    return read(its_policy, None if book is None else Book(book), ask)


def differ(policy, book, ask):
    """[(place, oracle, library)]"""
    currency = ask.get("currency") or policy["terms"]["currency"]
    wanted = library.ask_oracle(answer, policy, book, ask)
    return differences(ask["verb"], wanted, of_library(policy, book, ask), currency)


def of_library(policy, book, ask):
    """A policy may be refused when it is made."""
    try:
        its_policy = None if policy is None else library.dcr.Policy.from_json(policy)
    except library.dcr.DcrError as error:
        return library.refusal(error)
    return library.ask(its_policy, None if book is None else library.dcr.Book.from_json(book), ask)


def buyers_abcd(currency):
    return library.dcr.Book.from_json({"delcredere": "book", "version": 1, "currency": currency,
                                       "buyers": [{"buyer": name} for name in "ABCD"]})


def allocation_differs(ask):
    got = library.ask(None, buyers_abcd(ask["currency"]), ask)
    status = allocate.refused(ask, ask["currency"])
    if isinstance(got, tuple) or status:
        return [] if isinstance(got, tuple) and got[0] == status else [("refused", status, got)]
    read = {"totals": tables.read("allocate_limits_totals", got["totals"], ask["currency"]),
            "choices": [tables.read("allocate_limits_choices", row, ask["currency"]) for row in got["choices"]]}
    return allocate.broken(ask, read, ask["currency"])


def questions(number, strategies):
    """(verb, policy, book, ask) of a world."""
    chance = random.Random(number)
    policy, book, _ = world_of(strategies, number)
    one = draws.Chance(chance, policy["terms"]["currency"])
    yield from ((None, None, ask) for ask in (draws.break_even(one), draws.factoring(one), draws.allocation(one)))
    if any(row.get("buyer") for row in book["buyers"]) and policy.get("plan"):
        yield policy, book, draws.stress(one, book)
    policy, book = draws.of_premium(one, policy, book)
    yield policy, book, draws.declaration(one, policy)
    for ask in draws.premium(one, policy, book):
        yield policy, book, ask
    if any(row.get("buyer") for row in book["buyers"]) and policy.get("plan"):
        policy, ask = draws.comparison(one, policy, book)
        yield policy, book, ask


def show(policy, book, ask, found):
    lines = [f"{place}: oracle {wanted!r}, library {got!r}" for place, wanted, got in found[:12]]
    return "\n".join(["", *lines, "policy " + json.dumps(policy), "book " + json.dumps(book), "ask " + json.dumps(ask)])


def agree(number, strategies, verb=None):
    """How many questions were asked; AssertionError says what differs."""
    asked = 0
    for policy, book, ask in questions(number, strategies):
        if verb in (None, ask["verb"]):
            found = allocation_differs(ask) if ask["verb"] == "allocate_limits" else differ(policy, book, ask)
            assert not found, show(policy, book, ask, found)
            asked += 1
    return asked


def main(first, number, verb=None):
    strategies, found, asked, began = fast.load(), 0, 0, time.monotonic()
    for at in range(first, first + number):
        try:
            asked += agree(at, strategies, verb)
        except (AssertionError, Refused) as error:
            found += 1
            print(f"world {at}: {error}", flush=True)
        except Exception as error:  # the oracle must not fall over either
            found += 1
            print(f"world {at}: {type(error).__name__} {error}", flush=True)
    print(f"worlds {first} to {first + number - 1}: {number - found} agreed, {found} did not; {asked} questions; "
          f"{time.monotonic() - began:.0f} s", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:4]) else 0)
