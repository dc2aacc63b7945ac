"""The library and the oracle on drawn questions of the readers. One verb at a time, or all of them:

    cd tests; python -m oracle.readers.agree VERB FIRST NUMBER        VERB: a row of VERBS, or `all`

The world FIRST is the same in every run; a world with a difference is printed with its documents, and the exit code is 1."""
import copy
import json
import random
import sys
import time
import traceback

from .. import library
from ..many import world_of
from . import draw_rules, draws
from .ageing import ageing
from .change import change
from .concentration import concentration
from .cover_views import buckets, gaps, worklist
from .dso import dso
from .extension import draw_extension, draw_plan, extension_check, plan_check
from .host_rules import rule_assign, rule_eval
from .identity import consolidation, id_match, id_normalize
from .late_interest import grade_map, late_interest
from .limit_usage import limit_usage
from .limits_diff import draw_limits_diff, limits_diff
from .payment_profile import payment_profile
from .policy_parties import draw_policy_parties, policy_parties
from .risk_flags import risk_flags
from .stress_cash import draw_stress_cash, stress_cash
from .tables import differences

QUESTIONS = 3                       # of one world, for one verb


class World:
    def __init__(self, worlds, number, chance):
        self.policy, self.book, _ = world_of(worlds, number)
        self.worlds, self.chance = worlds, chance
        self.currency = self.policy["terms"]["currency"]

    def amount(self):
        return draws.amount(self.chance, self.currency, 20000)

    def other_policy(self):
        """That of another world."""
        return world_of(self.worlds, self.chance.randrange(10 ** 6))[0]


def of_book(answer, draw, change_book=draws.with_rates, has_policy=False):
    """A question to a book; with a policy every time, or now and then."""
    def drawn(world):
        chance, book = world.chance, change_book(world.chance, copy.deepcopy(world.book))
        for _ in range(QUESTIONS):
            ask = draw(chance, world.currency)
            if any(buyer.get("balance") for buyer in book["buyers"]):
                ask.pop("known_on_day", None)           # QUESTIONS.md: a balance in a book as known on a day
            policy = world.policy if has_policy or (has_policy is None and chance.random() < 0.3) else None
            yield policy, book, ask, lambda policy=policy, ask=ask: answer(policy, book, ask)
    return drawn


def of_nothing(answer, draw):
    def drawn(world):
        for _ in range(4 * QUESTIONS):
            ask = draw(world.chance)
            yield None, None, ask, lambda ask=ask: (None, answer(ask))
    return drawn


def changes(world):
    for _ in range(2):
        ask = draws.change(world.chance, world.policy, world.book, world.other_policy())
        yield world.policy, world.book, ask, lambda ask=ask: change(world.policy, world.book, ask)


def extensions(world):
    if world.book.get("invoices"):
        ask = draw_extension(world.chance, world.book)
        yield world.policy, world.book, ask, lambda: extension_check(world.policy, world.book, ask)


def plans(world):
    ask = draw_plan(world.chance, world.policy, world.book)
    yield world.policy, world.book, ask, lambda: plan_check(world.policy, world.book, ask)


def cash(world):
    chance, amount = world.chance, world.amount
    for _ in range(QUESTIONS):
        policy, book, today = draws.with_indemnities(chance, world.policy, world.book)
        ask = draw_stress_cash(chance, book, today, amount)
        yield policy, book, ask, lambda policy=policy, book=book, ask=ask: stress_cash(policy, book, ask)


def parties(world):
    chance, amount = world.chance, world.amount
    for _ in range(QUESTIONS):
        policy, book, today = draws.with_indemnities(chance, world.policy, world.book)
        ask = draw_policy_parties(chance, policy, book, today, amount)
        yield policy, book, ask, lambda policy=policy, book=book, ask=ask: policy_parties(policy, book, ask)


def rules(verb, answer):
    def drawn(world):
        for _ in range(QUESTIONS):
            policy = world.policy if world.chance.random() < 0.4 else None
            ask = draw_rules.question(verb, world.chance, policy, world.book)
            yield policy, world.book, ask, lambda policy=policy, ask=ask: answer(policy, world.book, ask)
    return drawn


def lists(world):
    chance = world.chance
    for _ in range(QUESTIONS):
        policy, book, today = draws.with_indemnities(chance, world.policy, world.book)
        ask = draw_limits_diff(chance, book, today, world.currency, world.amount)
        yield policy, book, ask, lambda policy=policy, book=book, ask=ask: limits_diff(policy, book, ask)


VERBS = {
    "ageing": of_book(ageing, draws.ageing, has_policy=None),
    "dso": of_book(dso, draws.dso, has_policy=None),
    "payment_profile": of_book(payment_profile, draws.payment_profile, has_policy=None),
    "risk_flags": of_book(risk_flags, draws.risk_flags, draws.with_risks, has_policy=None),
    "concentration": of_book(concentration, draws.concentration),
    "concentration of cover": of_book(concentration, draws.concentration_of_cover, has_policy=True),
    "consolidation": of_book(consolidation, draws.consolidation, draws.with_identities),
    "late_interest": of_book(late_interest, draws.late_interest, has_policy=None),
    "id_normalize": of_nothing(id_normalize, draws.id_normalize),
    "id_match": of_nothing(id_match, draws.id_match),
    "grade_map": of_nothing(grade_map, draws.grade_map),
    "buckets": of_book(buckets, draws.of_cover("buckets"), has_policy=True),
    "gaps": of_book(gaps, draws.of_cover("gaps"), has_policy=True),
    "worklist": of_book(worklist, draws.of_cover("worklist"), has_policy=True),
    "limit_usage": of_book(limit_usage, draws.limit_usage, has_policy=True),
    "rule_eval": rules("rule_eval", rule_eval),
    "rule_assign": rules("rule_assign", rule_assign),
    "change": changes,
    "stress_cash": cash,
    "policy_parties": parties,
    "limits_diff": lists,
    "extension_check": extensions,
    "plan_check": plans,
}


def opened(policy, book):
    return (None if policy is None else library.dcr.Policy.from_json(policy),
            None if book is None else library.dcr.Book.from_json(book))


def agree(verb, worlds, number):
    """How many questions were answered, and how many refused by both; AssertionError says what differs."""
    world = World(worlds, number, random.Random(f"{verb} {number}"))
    counted = [0, 0]
    for policy, book, ask, answer in VERBS[verb](world):
        wanted = library.ask_oracle(answer)
        got = library.ask(*opened(policy, book), ask)
        currency, tables = wanted if isinstance(wanted[1], dict) else (None, wanted)
        found = differences(ask["verb"], tables, got, currency)
        if not found and not isinstance(got, tuple) and got.get("currency") != currency:
            found = [("currency", currency, got.get("currency"))]
        assert not found, "\n".join(["", *(f"{place}: oracle {one}, library {other}" for place, one, other in found[:12]),
                                     "policy " + json.dumps(policy), "book " + json.dumps(book), "ask " + json.dumps(ask)])
        counted[isinstance(got, tuple)] += 1
    return counted


def main(verbs, first, number):
    from .. import fast
    worlds, bad = fast.load(), 0
    for verb in VERBS if verbs == "all" else [verbs]:
        answered, refused, found, began = 0, 0, 0, time.monotonic()
        for at in range(first, first + number):
            try:
                one, other = agree(verb, worlds, at)
                answered, refused = answered + one, refused + other
            except AssertionError as error:
                found += 1
                print(f"{verb} {at}: {error}", flush=True)
            except Exception:           # the oracle must not fall over either
                found += 1
                print(f"{verb} {at}: {traceback.format_exc()}", flush=True)
        print(f"{verb}: worlds {first} to {first + number - 1}: {found} differ; {answered} answered, {refused} refused; "
              f"{time.monotonic() - began:.0f} s", flush=True)
        bad += found
    return bad


if __name__ == "__main__":
    sys.exit(1 if main(" ".join(sys.argv[1:-2]), int(sys.argv[-2]), int(sys.argv[-1])) else 0)
