"""What the page has beside the report: exposure through time, agenda by money, rehearsal, comparison. Each is an answer of a verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from ..._registry import Cause, DeadlineState
from ...agenda import agenda
from ...comparison import compare
from ...errors import DcrError
from ...plots.chart import Chart
from ...rehearsal import rehearse
from ...results import Result
from ...tables import Array, Columns
from ...through_time import exposures_through_time
from ...values import NO_AMOUNT
from .answer import Report
from ..refusal import wrong_question
from .question import changed_term, names_for
from .session import Session, read_policy
from .sheet import Sheet, sheets_of
from .sheet import sheet_of as one_sheet

COMMANDS = {"rehearsal": "rehearse", "comparison": "compare"}
MONTHS, MOST_ROWS, MOST_LINES, WAITING_UP_TO = 12, 15, 3, 2000


@dataclass(frozen=True)
class Column:
    """A column of a table on the page: what the answer calls it, and its heading. `also` stands behind it in the same cell."""

    name: str
    heading: str
    also: str = ""


@dataclass(frozen=True)
class PageTable:
    """Rows of an answer as they stand on the page; `more` are in no row."""

    columns: tuple[Column, ...]
    kinds: tuple[str, ...]
    rows: list[list[Any]]
    more: int = 0


@dataclass(frozen=True)
class PagePart:
    """A section: charts, then tables; or why there is none."""

    name: str
    title: str
    lead: str
    charts: list[Chart] = field(default_factory=list)
    tables: list[PageTable] = field(default_factory=list)

    @property
    def command(self) -> str:
        """The subcommand that prints all of it."""
        return COMMANDS.get(self.name, self.name)


def page_parts(session: Session, report: Report, with_policies: Sequence[Path], changes: Sequence[str]) -> list[PagePart]:
    """The sections in their order. A question that the policy or the books cannot answer says so in its section."""
    policies = [read_policy(path) for path in with_policies]
    terms = [changed_term(text) for text in changes]
    asked: tuple[tuple[str, str, Callable[[], PagePart]], ...] = (
        ("through-time", "Exposure through time", lambda: through_time(session, report)),
        ("agenda", "Agenda by money", lambda: agenda_by_money(session, report)),
        ("rehearsal", "Rehearsal: if a buyer failed today", lambda: rehearsal(session, report)),
        ("comparison", "Comparison", lambda: comparison(session, report, policies, terms)),
    )
    return [answered(name, title, ask) for name, title, ask in asked]


def answered(name: str, title: str, ask: Callable[[], PagePart]) -> PagePart:
    try:
        return ask()
    except DcrError as error:
        return PagePart(name, title, f"This cannot be answered: {error.text}.")


def month_ends(as_of: date, count: int) -> list[date]:
    """The last days of the months before a day, and the day itself."""
    days, day = [as_of], as_of.replace(day=1)
    for _ in range(count):
        days.append(day - timedelta(days=1))
        day = (day - timedelta(days=1)).replace(day=1)
    return days[::-1]


def through_time(session: Session, report: Report) -> PagePart:
    largest = [row.buyer for row in report.buyers[:MOST_LINES] if row.exposure]
    found = exposures_through_time(session.policy, session.book, month_ends(report.as_of, MONTHS), [None, *largest])
    book = found[0]
    over = [row for row in book.rows if row["limit"] and row["exposure"] > row["limit"]]
    lead = "What was open at the end of each month, what of it was covered, and the limits in force by decision of the insurer. "
    lead += (f"On {len(over)} of {len(book.rows)} days more was open than these limits together." if over else "")
    heads = (Column("day", "Day"), Column("exposure", "Open"), Column("limit", "Limits"), Column("covered", "Covered"),
             Column("uncovered", "Not covered"), Column("num_stopped", "Buyers stopped"))
    kinds = ("day", "money", "money", "money", "money", "count")
    table = PageTable(heads, kinds, [[row[column.name] for column in heads] for row in book.rows[::-1]])
    charts = [book.chart(), *(named(one.chart(), buyer, session) for one, buyer in zip(found[1:], largest))]
    return PagePart("through-time", "Exposure through time, against the limits", lead, charts, [table])


def named(chart: Chart, buyer: str, session: Session) -> Chart:
    """With the name of the buyer in the title."""
    name = session.names.get(buyer)
    return replace(chart, title=chart.title.replace(f"buyer {buyer}", f"{buyer} {name}")) if name else chart


def agenda_by_money(session: Session, report: Report) -> PagePart:
    with agenda(session.policy, session.book, as_of=report.as_of, order="by_money") as found:
        table = found.columns("agenda")
        stakes = table.array("at_stake")
        num_staked = int(((stakes != NO_AMOUNT) & (stakes > 0)).sum())
        sheet = one_sheet(table, "agenda", "", names_for("", session, {}), (np.arange(len(table)) if num_staked else largest_open(table))[:MOST_ROWS])
        chart = found.chart(names=session.names)
    lead = "What is to be done by when, what loses most when it is missed first. "
    lead += f"{num_staked:,} of {len(stakes):,} have money at stake." if num_staked else (
        "Nothing on it would change what the policy pays: the rows stand by the amount that they are about.")
    columns = (Column("item", "What"), Column("by_day", "By"), Column("state", "State"), Column("buyer", "Buyer"), Column("invoice", "Invoice"),
               Column("amount", "Amount"), Column("at_stake", "At stake"))
    return PagePart("agenda", "Agenda by money", lead, [chart], [table_of(sheet, columns, session, len(stakes))])


def largest_open(table: Columns) -> Array:
    """The rows of what is still to be done, the largest amount first."""
    amount, state = table.array("amount"), table.array("state")
    rows = np.flatnonzero(np.isin(state, [DeadlineState.OPEN, DeadlineState.MISSED]) & (amount != NO_AMOUNT))
    return rows[np.lexsort((table.array("by_day")[rows], -amount[rows]))]


def rehearsal(session: Session, report: Report) -> PagePart:
    is_large = len(session.buyers) > WAITING_UP_TO
    with rehearse(session.policy, session.book, as_of=report.as_of, only_today=is_large or None) as found:
        sheet = sheet_of(found, session, "rehearsal").only_with("gross").sorted_by("-gross", "buyer", "cause")
        causes = sorted({record["cause"] for record in sheet.records()}, key=lambda name: Cause[name.upper()])
        charts = [found.chart(cause=cause, names=session.names) for cause in causes]
    columns = (Column("buyer", "Buyer"), Column("cause", "Cause"), Column("gross", "Debt"), Column("indemnity", "Paid"),
               Column("not_paid", "Not paid"), Column("reason", "Most of it", "reason_text"), Column("next_deadline_day", "Next deadline"),
               Column("indemnity_past_next_deadline", "Paid if that is missed"))
    lead = "What the policy would pay if a buyer failed on the day, what not and why, and what remains when the next deadline passes."
    lead += f" With more than {WAITING_UP_TO:,} buyers what waiting changes is left out." if is_large else ""
    return PagePart("rehearsal", "Rehearsal: if a buyer failed today", lead, charts, [table_of(sheet, columns, session)])


def comparison(session: Session, report: Report, policies: Sequence[Any], changes: Sequence[Mapping[str, Any]]) -> PagePart:
    by_cover = sorted(report.buyers, key=lambda row: (-row.covered, row.buyer))
    largest = [row.buyer for row in by_cover[:MOST_LINES] if row.covered]
    fail = [{"scenario": f"{buyer} fails", "buyer": buyer, "cause": "insolvency", "cause_day": report.as_of} for buyer in largest]
    together = [{**row, "scenario": f"these {len(fail)} fail"} for row in fail] if len(fail) > 1 else []
    given = [session.policy, *(policy for policy, _ in policies)]
    try:
        found = compare(given, session.book, days=[report.as_of], scenarios=fail + together or None, changes=changes or None)
    except DcrError as error:
        if policies or changes:
            raise wrong_question(error) from None
        raise
    with found:
        titles = [session.title, *(title for _, title in policies)]
        question = {"policies": [{"title": title} for title in titles[1:]], "changes": [{"terms": terms} for terms in changes]}
        names = names_for("compare", session, question)
        sheets = sheets_of(found, names, {})
        chart = found.chart(names={f"policy {place + 1}": str(title) for place, title in enumerate(names.lists["policy_ix"])})
    scenarios, days = sheets.get("scenarios"), sheets["days"]
    lead = "What each policy covers on the day, and what it pays and leaves to us if the buyers with the most cover become insolvent that day."
    lead += "" if policies or changes else " Name other policies with --with, or changed terms with --change."
    tables = [table_of(days, (Column("policy", "Policy"), Column("covered", "Covered"), Column("insured", "Insured"),
                              Column("uncovered", "Not covered"), Column("covered_share", "Covered share")), session)]
    if scenarios is not None and scenarios.rows:
        tables.append(table_of(side_by_side(scenarios), (Column("scenario", "Scenario"), Column("policy", "Policy"), Column("gross_debt", "Debt"),
                                           Column("indemnity", "Paid"), Column("retained", "Left to us")), session))
    return PagePart("comparison", "Comparison" if len(names.lists["policy_ix"]) > 1 else "What this policy does in a loss", lead, [chart], tables)


def side_by_side(scenarios: Sheet) -> Sheet:
    """Scenario by scenario, so that the policies stand below each other."""
    place = scenarios.place("scenario")
    order = list(dict.fromkeys(row[place] for row in scenarios.rows))
    return Sheet(scenarios.name, scenarios.title, scenarios.fields, sorted(scenarios.rows, key=lambda row: order.index(row[place])))


def sheet_of(found: Result, session: Session, name: str) -> Sheet:
    return sheets_of(found, names_for("", session, {}), {})[name]


def table_of(sheet: Sheet, columns: tuple[Column, ...], session: Session, num_rows: int | None = None) -> PageTable:
    """The first rows, with the names of buyers beside their identifiers."""
    there = [field.name for field in sheet.fields]
    columns = tuple(column for column in columns if column.name in there)
    kinds = tuple(sheet.fields[sheet.place(column.name)].kind for column in columns)
    rows = []
    for record in sheet.records()[:MOST_ROWS]:
        cells = []
        for column, kind in zip(columns, kinds):
            value = record[column.name]
            if column.name == "buyer" and value in session.names:
                value = f"{value} {session.names[value]}"
            also = record[column.also] if column.also else None
            cells.append(f"{value} {also}" if also else value)
        rows.append(cells)
    return PageTable(columns, kinds, rows, (len(sheet.rows) if num_rows is None else num_rows) - len(rows))
