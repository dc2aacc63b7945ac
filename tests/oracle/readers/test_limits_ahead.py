"""Lists of limits, limits that end, requests and extensions against covers of changed documents: limits_ahead.py."""
import random

import pytest

pytest.importorskip("delcredere")

from .. import fast  # noqa: E402
from ..many import world_of  # noqa: E402
from ..settings import EXAMPLES, SEED  # noqa: E402
from . import limits_ahead  # noqa: E402


@pytest.mark.parametrize("verb", sorted(limits_ahead.HOLDS))
def test_rows_are_what_covers_of_changed_documents_say(verb):
    worlds, first, held = fast.load(), SEED * 1000, 0
    for at in range(first, first + max(40, EXAMPLES // 10)):
        policy, book, _ = world_of(worlds, at)
        chance = random.Random(f"{verb} {at}")
        question = {"as_of_day": limits_ahead.some(chance), **({"unknown_as": "met"} if chance.random() < 0.1 else {})}
        try:
            held += limits_ahead.HOLDS[verb](policy, book, question, chance)
        except AssertionError as error:
            raise AssertionError(f"world {at}: {question} {error}") from None
    assert held > 5
