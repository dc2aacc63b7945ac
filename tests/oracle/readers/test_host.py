"""What a host asks beside cover, on drawn worlds: the answers add up to those of cover and claim. docs/readers/stress-cash.md,
policy-parties.md."""
import copy
import random
from datetime import date, timedelta
from fractions import Fraction

import pytest

pytest.importorskip("delcredere")

from .. import fast  # noqa: E402
from ..library import ask, open_world  # noqa: E402
from ..many import world_of  # noqa: E402
from ..settings import EXAMPLES, SEED  # noqa: E402

NAMES = ("base", "without", "with")
WORLDS = range(SEED * 1000, SEED * 1000 + max(20, EXAMPLES // 30))


def drawn():
    """Policy, book, a day of its questions and the chance of each world."""
    worlds = fast.load()
    for at in WORLDS:
        policy, book, asks = world_of(worlds, at)
        day = next((one["as_of_day"] for one in asks if one["verb"] == "cover" and "known_on_day" not in one), None)
        if day is not None and book["buyers"]:
            yield policy, book, day, random.Random(at)


def amount(row, name):
    return Fraction(row[name])


def test_balances_are_cash_and_what_moves():
    answered = 0
    for policy, book, day, chance in drawn():
        until = date.fromisoformat(day) + timedelta(days=chance.choice((1, 40, 400, 3660)))
        question = {"verb": "stress_cash", "as_of_day": day, "until_day": until.isoformat(), "cash": str(chance.randint(-50, 500)),
                    "delay_days": chance.randint(-10, 40), "overdue_days": chance.randint(1, 60), "payout_days": chance.randint(1, 90),
                    "dues": [{"due_day": (date.fromisoformat(day) + timedelta(days=chance.randint(-3, 60))).isoformat(),
                              "amount": str(chance.randint(-300, 300))} for _ in range(5)]}
        opened = open_world(policy, book)
        got, cover = ask(*opened, question), ask(*opened, {"verb": "cover", "as_of_day": day})
        if isinstance(got, tuple) or isinstance(cover, tuple):
            continue
        answered += 1
        totals, balance = got["totals"], dict.fromkeys(NAMES, Fraction(question["cash"]))
        by_day = {}
        for row in got["days"]:
            come = amount(row, "dues_in") - amount(row, "dues_out") + amount(row, "receipts")
            moves = {"base": come + amount(row, "receipts_lost"), "without": come, "with": come + amount(row, "payouts")}
            for name in NAMES:
                balance[name] += moves[name]
                assert amount(row, f"balance_{name}") == balance[name]
            by_day[date.fromisoformat(row["day"])] = dict(balance)
        for name in NAMES:
            lowest = min(one[name] for one in by_day.values())
            below, now, at = [], None, date.fromisoformat(day)
            while at <= until:
                now = by_day.get(at, {}).get(name, now)
                if now < 0:
                    below.append(at)
                at += timedelta(days=1)
            assert amount(totals, f"lowest_{name}") == lowest
            assert totals[f"days_below_{name}"] == len(below)
            assert totals[f"first_below_{name}_day"] == (below[0].isoformat() if below else None)
        if (until - date.fromisoformat(day)).days == 3660:
            owed = sum(amount(row, "open") for row in cover["invoices"] if row["status"] == "DCR_OK" and row["open"] and amount(row, "open") > 0)
            assert amount(totals, "receipts") == owed
        assert amount(totals, "receipts_lost") == amount(totals, "payouts") == 0
    assert answered > 5


def test_payees_add_up_to_the_indemnity_in_their_order():
    answered = 0
    for policy, book, day, chance in drawn():
        policy = copy.deepcopy(policy)
        shares = [Fraction(chance.randint(0, 100), 100) for _ in range(2)]
        policy["parties"] = [{"party": f"P{i}", "role": "assignee", "share": f"{int(share * 100)}%", "amount": str(chance.randint(0, 300))}
                             for i, share in enumerate(shares)]
        keys = {"as_of_day": day, "buyer_ix": chance.randrange(len(book["buyers"])), "cause": "insolvency", "cause_day": day}
        opened = open_world(policy, book)
        got, claim = ask(*opened, {"verb": "policy_parties", **keys}), ask(*opened, {"verb": "claim", **keys})
        assert isinstance(got, tuple) == isinstance(claim, tuple), (got, claim)
        if isinstance(got, tuple):
            continue
        answered += 1
        payees = got["payees"]
        assert sum(amount(row, "amount") for row in payees) == amount(claim["totals"], "indemnity")
        assert payees[-1]["role"] == "policyholder" and amount(payees[-1], "base") == amount(payees[-1], "amount")
        left = amount(claim["totals"], "indemnity")
        for row, share, party in zip(payees, shares, policy["parties"]):
            assert amount(row, "base") == left
            assert amount(row, "amount") <= Fraction(party["amount"])
            assert abs(amount(row, "amount") - min(left * share, Fraction(party["amount"]))) <= len(got["payments"]) + 1
            left -= amount(row, "amount")
        paid = {row["party_ix"]: Fraction(0) for row in payees}
        for row in got["payments"]:
            paid[row["party_ix"]] += amount(row, "amount")
        assert paid == {row["party_ix"]: amount(row, "amount") for row in payees}
    assert answered > 5
