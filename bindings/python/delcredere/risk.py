"""Buyers that are to be looked at, why, and how old the fact is that says so."""

from __future__ import annotations

from typing import Any

from ._registry import RiskGradeSource, Rounding
from .book import Book
from .policy import Policy
from .results import Result, ask_result
from .values import Amount, Day


class RiskFlags(Result):
    """Flags of buyers: tables `rows`, `kinds` and `totals`. Made by `delcredere.risk_flags`."""

    verb = "risk_flags"


def risk_flags(
    book: Book,
    *,
    as_of: Day,
    policy: Policy | None = None,
    scale: Any = None,
    grade_source: RiskGradeSource | str | None = None,
    most_rank: int | None = None,
    most_rank_fall: int | None = None,
    most_grade_age_days: int | None = None,
    grades: Any = None,
    most_country_rank: int | None = None,
    most_segment_rank: int | None = None,
    most_days_late: int | None = None,
    most_share_late: Amount | None = None,
    most_overdue_days: int | None = None,
    adverse_days: int | None = None,
    decision_days: int | None = None,
    flags_in_force: bool | None = None,
    from_day: Day | None = None,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    counts_extended: bool | None = None,
    known_on: Day | None = None,
) -> RiskFlags:
    """The flags of each buyer. A threshold that is not given makes no such flag. `scale` is a table of `from_value`, `until_value`,
    `grade`, `rank`; `grades` one of `country` or `segment`, `rank`, `grade`, `from_day`. With `flags_in_force` insolvency, cover
    withdrawn and, of a policy, stop of cover are flags."""
    return ask_result(
        RiskFlags, policy, book, as_of_day=as_of, scale=scale, grade_source=grade_source, most_rank=most_rank,
        most_rank_fall=most_rank_fall, most_grade_age_days=most_grade_age_days, grades=grades, most_country_rank=most_country_rank,
        most_segment_rank=most_segment_rank, most_days_late=most_days_late, most_share_late=most_share_late,
        most_overdue_days=most_overdue_days, adverse_days=adverse_days, decision_days=decision_days, flags_in_force=flags_in_force,
        from_day=from_day, currency=currency, rounding=rounding, counts_extended=counts_extended, known_on_day=known_on)
