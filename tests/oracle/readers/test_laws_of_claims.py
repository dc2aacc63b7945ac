"""Laws that any answer must obey, whatever the page says."""
import random

import pytest

pytest.importorskip("delcredere")

from .. import library, money  # noqa: E402
from ..settings import EXAMPLES, SEED  # noqa: E402
from ..terms import Refused  # noqa: E402
from . import worlds  # noqa: E402
from .decoder import Decoder  # noqa: E402

WORLDS = range(SEED * 1000, SEED * 1000 + max(20, EXAMPLES // 50))
COPIED = ("buyer", "cause", "cause_day", "as_of_day", "filed_day", "first_loss_used", "liability_used", "premium_paid")

TOLD = ("change", "step", "term", "to_value", "to_place", "invoice_ix")


def opened(number):
    policy, book, asks = worlds.world(number)
    return policy, book, asks, library.open_world(policy, book)


def test_lines_due_and_not_due_are_what_the_ledger_has_open():
    compared = 0
    for number in WORLDS:
        policy, book, _, both = opened(number)
        currency = policy["terms"]["currency"]
        for buyer in book["buyers"]:
            ask = {"verb": "claim_file", "buyer": buyer["buyer"], "as_of_day": "2025-09-30"}
            found = library.ask(*both, ask)
            if isinstance(found, tuple):
                continue
            totals = {name: money.minor(value, currency) for name, value in found["totals"].items()
                      if name in ("open", "due", "not_due", "net", "vat")}
            rows = library.ask(*both, {"verb": "cover", "as_of_day": "2025-09-30"})["invoices"]
            own = {ix for ix, row in enumerate(book.get("invoices", [])) if row["buyer"] == buyer["buyer"]}
            is_open = sum(money.minor(row["open"], currency) for ix, row in enumerate(rows) if ix in own and row.get("open"))
            assert totals["due"] + totals["not_due"] == totals["open"] == totals["net"] + totals["vat"] == is_open, (number, ask)
            compared += 1
    assert compared > len(WORLDS) // 2


def test_what_a_known_change_pays_is_decoded():
    """The policy with one change of the catalogue pays an amount: the change is among those found, and gives it to the cent."""
    decoded = 0
    for number in WORLDS:
        policy, book, asks, both = opened(number)
        chance = random.Random(number)
        for ask in (one for one in asks if one["verb"] == "claim"):
            question = {name: ask[name] for name in COPIED if name in ask}
            try:
                decoder = Decoder(policy, book, {**question, "paid": "0"})
            except Refused:
                continue
            some = chance.sample(decoder.catalogue, min(12, len(decoder.catalogue)))
            paying = [(change, paid) for change in some if (paid := paid_with(decoder, change)) not in (None, expected(decoder))]
            for change, paid in chance.sample(paying, min(2, len(paying))):
                check_decoded(decoder, change, paid, both, question)
                decoded += 1
    assert decoded > 5


def expected(decoder):
    return decoder.expected.indemnity


def paid_with(decoder, change):
    """What the claim pays with one change; None where it is refused."""
    try:
        return decoder.claim((change,)).indemnity
    except Refused:
        return None


def check_decoded(decoder, change, paid, both, question):
    found = library.ask(*both, {"verb": "decode", **question, "paid": money.decimal(paid, decoder.currency), "max_changes": 1})
    assert found["totals"]["is_explained"], (change, question)
    last = {rung["rank"]: money.minor(rung["after"], decoder.currency) for rung in found["decoding_ladder"]}
    assert set(last.values()) == {paid}
    shown = [tuple(row[name] for name in TOLD) for row in found["decoding_changes"]]
    wanted = tuple(change.get(name) for name in TOLD)
    assert wanted in shown or found["totals"]["num_found"] > len(found["decodings"]), (wanted, shown)
