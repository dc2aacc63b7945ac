"""Worlds by number with the questions of readers; one reader on many worlds:

    cd tests; python -m oracle.readers.worlds READER FIRST NUMBER
"""
import importlib
import json
import random
import sys
import time

from .. import fast, library
from ..many import world_of
from . import compare
from .questions import QUESTIONS

STRATEGIES = []


def world(number):
    if not STRATEGIES:
        STRATEGIES.append(fast.load())
    return world_of(STRATEGIES[0], number)


def differences(reader, policy, book, ask):
    module = importlib.import_module(f".{MODULE.get(reader, reader)}", __package__)
    wanted = library.ask_oracle(module.answer, policy, book, ask)
    got = library.ask(*library.open_world(policy, book), ask)
    return compare.answers(wanted, got, policy["terms"]["currency"]), got


MODULE = {"rehearse": "rehearsal", "decode": "decoder", "effort_log_check": "effort_log"}


def agree(reader, number):
    """The questions that had an answer."""
    policy, book, asks = world(number)
    chance = random.Random(number)
    answered = 0
    for ask in QUESTIONS[reader](policy, book, asks, chance):
        found, got = differences(reader, policy, book, {"verb": reader, **ask})
        assert not found, show(found, policy, book, {"verb": reader, **ask})
        answered += not isinstance(got, tuple)
    return answered


def show(found, policy, book, ask):
    lines = [f"{place}: oracle {wanted!r}, library {got!r}" for place, wanted, got in found[:8]]
    return "\n".join(["", *lines, "policy " + json.dumps(policy), "book " + json.dumps(book), "ask " + json.dumps(ask)])


def main(reader, first, number):
    wrong, answered, began = 0, 0, time.monotonic()
    for at in range(first, first + number):
        try:
            answered += agree(reader, at)
        except AssertionError as error:
            wrong += 1
            print(f"world {at}: {error}", flush=True)
    print(f"{reader}: worlds {first} to {first + number - 1}: {wrong} did not agree; {answered} answers; "
          f"{time.monotonic() - began:.0f} s", flush=True)
    return wrong


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])) else 0)
