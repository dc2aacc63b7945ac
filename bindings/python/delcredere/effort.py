"""The proof of effort: the plan of reminders held against the log of what was sent."""

from __future__ import annotations

from typing import Any

from .book import Book
from .policy import Policy
from .results import Result, ask_result
from .values import Day


class EffortLogCheck(Result):
    """Steps taken, late and missing: tables `effort_steps`, `effort_invoices` and `effort_totals`. Made by
    `delcredere.effort_log_check`."""

    verb = "effort_log_check"


def effort_log_check(
    policy: Policy,
    book: Book,
    levels: Any,
    *,
    as_of: Day,
    sent: Any = None,
    buyer: str | None = None,
    known_on: Day | None = None,
) -> EffortLogCheck:
    """Which steps of the plan were taken in time, late or not at all, by invoice, and whether the proof of effort is complete.
    `levels` is a table as in `delcredere.dunning`, with `grace_days` and `needs_proof`; `sent` likewise, with `channel` and
    `proof`."""
    return ask_result(EffortLogCheck, policy, book, levels=levels, as_of_day=as_of, sent=sent, buyer=buyer, known_on_day=known_on)
