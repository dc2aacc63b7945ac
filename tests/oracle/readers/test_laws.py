"""Laws that the answers of readers obey whatever the world is, asked of the library alone."""
import random
from decimal import Decimal

import pytest

pytest.importorskip("delcredere")

from .. import fast, library  # noqa: E402
from ..settings import EXAMPLES, SEED  # noqa: E402
from . import agree, draws  # noqa: E402

WORLDS = max(10, EXAMPLES // 25)
ASIDE = ("delcredere", "version", "library", "currency")


def worlds():
    loaded = fast.load()
    for number in range(SEED * 1000, SEED * 1000 + WORLDS):
        yield agree.World(loaded, number, random.Random(number))


def answers(*draw_and_more):
    """(world, question, answer) of the questions that are answered."""
    draw, has_policy = draw_and_more
    found = 0
    for world in worlds():
        opened = agree.opened(world.policy if has_policy else None, world.book)
        for _ in range(3):
            ask = draw(world.chance, world.currency)
            got = library.ask(*opened, ask)
            if not isinstance(got, tuple):
                found += 1
                yield opened, ask, got
    assert found > WORLDS // 2


def total(rows, name="amount"):
    return sum(Decimal(row[name]) for row in rows)


def of_book(rows):
    return [row for row in rows if row["buyer_ix"] is None]


def of_buyers(rows):
    return [row for row in rows if row["buyer_ix"] is not None]


def asked(opened, verb, ask, *keys):
    got = library.ask(*opened, {"verb": verb, **{key: ask[key] for key in ("as_of_day", "known_on_day", *keys) if key in ask}})
    assert not isinstance(got, tuple), got
    return got


LEDGER = ("currency", "rounding", "counts_extended")


def test_brackets_add_up_to_what_is_open():
    for _, ask, got in answers(draws.ageing, False):
        assert total(of_book(got["brackets"])) == total(of_buyers(got["brackets"])) == Decimal(got["totals"]["balance"]), ask
        assert sum(row["num_invoices"] for row in of_book(got["brackets"])) == got["totals"]["num_open"]


def test_firms_add_up_to_the_ledger():
    for opened, ask, got in answers(draws.consolidation, False):
        ledger = asked(opened, "ageing", ask, *LEDGER)["totals"]
        for name in ("balance", "overdue", "unallocated", "num_open"):
            assert total(got["identities"], name) == Decimal(ledger[name]), (ask, name)
        for one in got["identities"]:
            own = [part for part in got["parts"] if part["identity"] == one["identity"]]
            assert (len(own), total(own, "balance"), total(own, "overdue")) == (
                one["num_buyers"], Decimal(one["balance"]), Decimal(one["overdue"]))


def test_the_buyers_counted_are_the_ledger():
    for opened, ask, got in answers(draws.concentration, False):
        if ask["by"] != "sales":
            assert Decimal(got["totals"]["amount"]) == Decimal(asked(opened, "ageing", ask, *LEDGER)["totals"][ask["by"]])


def test_days_sales_outstanding_are_the_best_possible_and_the_delinquent():
    for _, ask, got in answers(draws.dso, False):
        for row in [got["totals"], *got["buyers"]]:
            if row["dso"] is not None:
                assert abs(Decimal(row["dso"]) - Decimal(row["best_possible"]) - Decimal(row["days_delinquent"])) <= Decimal("1e-9"), ask


def test_buckets_add_up_to_the_exposure():
    for opened, ask, got in answers(draws.of_cover("buckets"), True):
        cover = asked(opened, "cover", ask)
        assert total(of_book(got["amounts"])) == Decimal(cover["totals"]["exposure"]) == Decimal(got["totals"]["exposure"]), ask
        for ix, buyer in enumerate(cover["buyers"]):
            if buyer["status"] == "DCR_OK":
                assert total([row for row in got["amounts"] if row["buyer_ix"] == ix]) == Decimal(buyer["exposure"])
        assert Decimal(got["totals"]["uncovered"]) == Decimal(cover["totals"]["uncovered"])
        assert Decimal(got["totals"]["insured"]) == Decimal(cover["totals"]["insured"])


def test_gaps_add_up_to_what_is_not_covered():
    for opened, ask, got in answers(draws.of_cover("gaps"), True):
        assert total(got["rows"]) == Decimal(asked(opened, "cover", ask)["totals"]["uncovered"]) == Decimal(got["totals"]["uncovered"]), ask


def test_a_shorter_worklist_is_the_head_of_the_whole():
    for opened, ask, got in answers(draws.of_cover("worklist"), True):
        whole = asked(opened, "worklist", ask, "horizon_days")["items"]
        assert got["items"] == whole[:len(got["items"])]
        assert len(got["items"]) == min(len(whole), ask.get("top") or len(whole))


def test_a_change_of_nothing_is_nothing():
    for opened, ask, got in answers(lambda chance, _: {"verb": "change", "as_of_day": draws.iso(draws.day(chance))}, True):
        assert not got["invoices"] and not got["buyers"] and not got["deadlines"], ask
        assert all(Decimal(value) == 0 for name, value in got["totals"].items() if name.endswith("_change") and value is not None)


def reversed_row(row):
    """Before and after changed places."""
    found = {}
    for name, value in row.items():
        if name == "deadline_change":
            value = {"new": "gone", "gone": "new", "earlier": "later", "later": "earlier"}.get(value, value)
        elif "before" in name:
            name = name.replace("before", "after")
        elif "after" in name:
            name = name.replace("after", "before")
        elif name.endswith("_change") and value is not None:
            value = str(Decimal(0) - Decimal(value))
        found[name] = value
    return found


def key_of(row):
    return [str(row.get(name)) for name in ("invoice_ix", "buyer_ix", "deadline", "reason")]


def plain(rows):
    return sorted(({name: Decimal(value) if name.endswith("_change") and name != "deadline_change" and value else value
                    for name, value in row.items()} for row in rows), key=key_of)


def test_a_change_back_is_the_reverse():
    found = 0
    for world in worlds():
        other = next((policy for policy in (world.other_policy() for _ in range(20))
                      if policy["terms"]["currency"] == world.currency), None)
        if other is None:
            continue
        keys = {"verb": "change", "as_of_day": draws.iso(draws.day(world.chance))}
        there = library.ask(*agree.opened(world.policy, world.book), {**keys, "policy": other})
        back = library.ask(*agree.opened(other, world.book), {**keys, "policy": world.policy})
        if isinstance(there, tuple) or isinstance(back, tuple):
            assert isinstance(there, tuple) and isinstance(back, tuple), (there, back)
            continue
        found += 1
        for table in set(there) - set(ASIDE):
            rows, turned = ([got] if isinstance(got, dict) else got for got in (there[table], back[table]))
            assert plain(rows) == plain(map(reversed_row, turned)), (table, keys)
    assert found > WORLDS // 3


def test_a_normalised_number_stays_as_it_is():
    chance = random.Random(SEED)
    for _ in range(EXAMPLES):
        ask = draws.id_normalize(chance)
        got = library.ask(None, None, ask)
        if isinstance(got, tuple) or got["totals"]["id"] is None:
            continue
        again = library.ask(None, None, {**ask, "id": got["totals"]["id"]})
        assert again["totals"] == got["totals"], ask


def test_numbers_match_both_ways():
    chance = random.Random(SEED)
    for _ in range(EXAMPLES):
        ask = draws.id_match(chance)
        turned = {key.removeprefix("other_") if key.startswith("other_") else "other_" + key: value
                  for key, value in ask.items() if key != "verb"}
        got, back = library.ask(None, None, ask), library.ask(None, None, {"verb": "id_match", **turned})
        if not isinstance(got, tuple):
            assert got["totals"]["is_match"] == back["totals"]["is_match"], ask
