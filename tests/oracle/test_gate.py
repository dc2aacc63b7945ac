"""An order is the invoice that it would become, and every inverse question holds against the forward one: gate.py."""
import random

import pytest

pytest.importorskip("delcredere")

from . import fast, gate  # noqa: E402
from .many import world_of  # noqa: E402
from .settings import EXAMPLES, SEED  # noqa: E402


def test_orders_are_answered_as_the_invoices_they_would_become():
    worlds = fast.load()
    first = SEED * 1000
    answered = sum(gate.agree(world_of(worlds, at), random.Random(at)) for at in range(first, first + max(20, EXAMPLES // 30)))
    assert answered > 20
