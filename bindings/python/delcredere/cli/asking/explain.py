"""Why one invoice is covered or not: its parts; or the ladder of a claim on one buyer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..._registry import REASON_TEXT, Cause, Reason
from ...claim import claim
from ...cover import cover
from ...errors import DcrError
from ..refusal import WrongInput, wrong_question
from ..verbs import Option, Verb
from .claims import why_nothing
from .claims import wrong_question as wrong_claim
from .question import Asked, read_option
from .session import Session
from .sheet import Sheet, names_of, sheet_of


def explain(verb: Verb, session: Session, given: Mapping[Option, Any], map_path: Path | None, tables: bool) -> Asked:
    """Puts the question about an invoice, or about a buyer and a cause."""
    stated = {option.key: read_option(option, value, lambda option, path: None) for option, value in given.items() if value}
    if ("invoice" in stated) == ("buyer" in stated):
        raise WrongInput("no subject, or two", remedy="give --invoice NUMBER, or --buyer BUYER with --cause CAUSE")
    return explain_invoice(session, stated) if "invoice" in stated else explain_claim(session, stated)


def explain_invoice(session: Session, stated: dict[str, Any]) -> Asked:
    rows = session.reading.facts["ledger"].rows
    row = next((ix for ix, row in enumerate(rows) if row.get("invoice") == stated["invoice"]), None)
    if row is None:
        near = ", ".join(str(row["invoice"]) for row in rows[:5] if row.get("invoice"))
        raise WrongInput(f"invoice {stated['invoice']!r} is not in the ledger", remedy=f"name one of its invoices, such as {near}")
    try:
        answer = cover(session.policy, session.book, as_of=stated["as_of_day"])
    except DcrError as error:
        raise wrong_question(error) from None
    parts = sheet_of(answer.part_columns(row), "parts", "Its parts", names_of(session))
    about = f": invoice {stated['invoice']} of {rows[row]['buyer']} as of {stated['as_of_day']}"
    return Asked(session, {}, answer.currency, {"parts": parts}, about)


def explain_claim(session: Session, stated: dict[str, Any]) -> Asked:
    if "cause" not in stated:
        raise WrongInput("--cause is missing", remedy="say by which cause the buyer fails")
    cause, day = Cause[stated["cause"].upper()], stated["as_of_day"]
    try:
        answer = claim(session.policy, session.book, buyer=stated["buyer"], cause=cause, as_of=day, cause_day=stated.get("cause_day"),
                       filed=stated.get("filed"))
    except DcrError as error:
        raise wrong_claim(error, session, stated["buyer"]) from None
    names = names_of(session)
    sheets = {name: sheet_of(answer.columns(name), name, title, names)
              for name, title in (("totals", "The claim"), ("ladder", "From debt to payment"), ("sheet", "Loss sheet"))}
    taken = ((rung.reason, rung.taken) for rung in answer.ladder if rung.reason)
    name_the_reason(sheets, next(iter(why_nothing(answer.totals, taken)), Reason.OK))
    about = f": claim on {stated['buyer']} by {stated['cause'].replace('_', ' ')} as of {day}"
    return Asked(session, {}, answer.currency, sheets, about)


def name_the_reason(sheets: dict[str, Sheet], reason: Reason) -> None:
    """The claim has the reason why nothing is paid, also where that is one of its invoices or rungs; the debt, which no step makes,
    is named."""
    totals, ladder = sheets["totals"], sheets["ladder"]
    text = None if reason is Reason.OK else REASON_TEXT[reason]
    totals.rows[0][totals.place("reason")], totals.rows[0][totals.place("reason_text")] = reason.name, text
    for row in ladder.rows:
        if row[ladder.place("step")] is None:
            is_debt = row[ladder.place("reason")] == Reason.OK.name
            row[ladder.place("step")] = "gross debt" if is_debt else "not insured"
            row[ladder.place("reason")] = None if is_debt else row[ladder.place("reason")]
