"""The strategies of this folder without Hypothesis's bookkeeping: the same draws, decided by `random` alone.

Hypothesis takes several times longer to draw a world than library and oracle take to answer its questions. It pays for
that with shrinking; a long run that hardly ever finds anything does without. strategies.py is executed once more with
the few combinators below in place of hypothesis.strategies, so that nothing about worlds is said twice."""
import functools
import importlib.util
import sys
import types
from pathlib import Path
from unittest import mock


class Strategy:
    def __init__(self, draw):
        self.draw = draw

    def map(self, change):
        return Strategy(lambda random: change(self.draw(random)))

    def filter(self, keep):
        def drawn(random):
            while True:
                value = self.draw(random)
                if keep(value):
                    return value
        return Strategy(drawn)

    def __or__(self, other):
        return one_of(self, other)


def booleans():
    return Strategy(lambda random: random.random() < 0.5)


def integers(low, high):
    return Strategy(lambda random: random.randint(low, high))


def just(value):
    return Strategy(lambda random: value)


def none():
    return just(None)


def sampled_from(values):
    values = list(values)
    return Strategy(lambda random: random.choice(values))


def one_of(*strategies):
    return Strategy(lambda random: random.choice(strategies).draw(random))


def lists(of, min_size=0, max_size=8, unique=False, unique_by=None):
    def drawn(random):
        wanted, found, seen = random.randint(min_size, max_size), [], set()
        for _ in range(20 * wanted):
            value = of.draw(random)
            key = unique_by(value) if unique_by else value if unique else None
            if key is not None and key in seen:
                continue
            seen.add(key)
            found.append(value)
            if len(found) == wanted:
                break
        return found
    return Strategy(drawn)


def sets(of, min_size=0, max_size=8):
    return lists(of, min_size, max_size, unique=True).map(set)


def tuples(*strategies):
    return Strategy(lambda random: tuple(one.draw(random) for one in strategies))


def permutations(values):
    values = list(values)
    return Strategy(lambda random: random.sample(values, len(values)))


def composite(function):
    @functools.wraps(function)
    def strategy(*args, **kwargs):
        return Strategy(lambda random: function(lambda other: other.draw(random), *args, **kwargs))
    return strategy


def load():
    """strategies.py, drawing with the combinators of this file."""
    fake = types.ModuleType("hypothesis")
    fake.strategies = sys.modules[__name__]
    spec = importlib.util.spec_from_file_location(f"{__package__}.fast_strategies", Path(__file__).parent / "strategies.py")
    module = importlib.util.module_from_spec(spec)
    with mock.patch.dict(sys.modules, {"hypothesis": fake}):
        spec.loader.exec_module(module)
    return module
