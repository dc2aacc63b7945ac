"""Every cell of every table of a reader's answer is what the oracle reads off its page: agree.py."""
import pytest

pytest.importorskip("delcredere")

from .. import fast  # noqa: E402
from ..settings import EXAMPLES, SEED  # noqa: E402
from . import agree  # noqa: E402

# Of the examples, one world for so many; a day of limit_usage is a cover of its own, a change two and their claims.
ONE_IN = {"rule_eval": 10, "rule_assign": 10, "limits_diff": 45,
          "stress_cash": 36, "policy_parties": 25, "extension_check": 12, "plan_check": 12, "limit_usage": 20, "change": 12,
          "concentration of cover": 10, "buckets": 10, "gaps": 10, "worklist": 8}


@pytest.mark.parametrize("verb", sorted(agree.VERBS))
def test_the_library_answers_as_the_oracle(verb):
    worlds, first, number = fast.load(), SEED * 1000, max(20, EXAMPLES // ONE_IN.get(verb, 6))
    answered = sum(agree.agree(verb, worlds, at)[0] for at in range(first, first + number))
    assert answered > number // 3  # the others are refused by both
