"""The readers of the library beside those of the oracle, every cell. The worlds are those of many.py."""
import pytest

pytest.importorskip("delcredere")

from . import questions, worlds  # noqa: E402
from ..settings import EXAMPLES, SEED  # noqa: E402

# How many worlds for one example, by what a question costs.
SHARE = {"rehearse": 0.02, "claims_due": 0.02, "claim_file": 0.02, "agenda": 0.02, "alerts": 0.02, "decode": 0.004}


@pytest.mark.parametrize("reader", sorted(questions.QUESTIONS))
def test_reader(reader):
    number = max(6, int(EXAMPLES * SHARE.get(reader, 0.04)))
    first = SEED * 1000
    answered = sum(worlds.agree(reader, at) for at in range(first, first + number))
    assert answered >= number // 2
