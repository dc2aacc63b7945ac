"""Rules of the host: predicates over rows, and outcomes by the first rule that matches."""

from __future__ import annotations

from typing import Any

from .book import Book
from .policy import Policy
from .results import Result, ask_result
from .values import Day


class RuleEval(Result):
    """Rows and rules: tables `rows` and `rules`. Made by `delcredere.rule_eval`."""

    verb = "rule_eval"


class RuleAssign(Result):
    """Outcomes of rows: tables `rows`, `misses` and `rules`. Made by `delcredere.rule_assign`."""

    verb = "rule_assign"


def rule_eval(
    policy: Policy | None,
    book: Book,
    predicates: Any,
    *,
    table: str,
    as_of: Day | None = None,
    currency: str | None = None,
    known_on: Day | None = None,
) -> RuleEval:
    """Whether each row of a table of the book meets each rule, or the first predicate that fails. `predicates` is a table of
    `rule`, `column`, `comparison`, `from_value`, `until_value`, `values`. With a policy the columns of the cover are there too."""
    return ask_result(RuleEval, policy, book, predicates=predicates, table=table, as_of_day=as_of, currency=currency,
                      known_on_day=known_on)


def rule_assign(
    policy: Policy | None,
    book: Book,
    predicates: Any,
    outcomes: Any,
    *,
    table: str,
    as_of: Day | None = None,
    currency: str | None = None,
    known_on: Day | None = None,
) -> RuleAssign:
    """The outcome of the first rule of `outcomes` (`rule`, `outcome`, `amount`) that each row meets, and why those before it do
    not match. A rule without predicates is the default."""
    return ask_result(RuleAssign, policy, book, predicates=predicates, outcomes=outcomes, table=table, as_of_day=as_of,
                      currency=currency, known_on_day=known_on)
