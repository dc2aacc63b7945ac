"""Worlds without end: python -m oracle.many FIRST NUMBER

Draws the worlds FIRST to FIRST + NUMBER - 1, each by its own number, asks library and oracle its questions, and prints
one line of what was agreed on. A world that shows a difference is printed as documents, and the run goes on; the exit
code is then 1."""
import random
import sys
import time

from . import fast
from .test_agreement import agree

SHARES = ((dict(plain=False), 3), (dict(plain=True), 3), (dict(plain=True, foreign=False, most_buyers=1), 1))


def world_of(strategies, number):
    chance = random.Random(number)
    kinds = [kind for kind, share in SHARES for _ in range(share)]
    return strategies.worlds(**kinds[number % len(kinds)]).draw(chance)


def main(first, number):
    strategies, found, questions, began = fast.load(), 0, 0, time.monotonic()
    for at in range(first, first + number):
        world = world_of(strategies, at)
        questions += len(world[2])
        try:
            agree(world)
        except AssertionError as error:
            found += 1
            print(f"world {at}: {error}", flush=True)
        except Exception as error:  # the oracle must not fall over either
            found += 1
            print(f"world {at}: {type(error).__name__} {error}", flush=True)
    print(f"worlds {first} to {first + number - 1}: {number - found} agreed, {found} did not; {questions} questions; "
          f"{time.monotonic() - began:.0f} s", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]), int(sys.argv[2])) else 0)
