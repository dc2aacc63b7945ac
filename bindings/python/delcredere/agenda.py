"""The agenda: what is to be done by when and what it costs when it is missed; alerts about it; reminders of overdue invoices."""

from __future__ import annotations

import datetime as dt
from enum import IntEnum
from typing import Any

from ._registry import AgendaOrder, Cause, Reason, Status, Table
from .book import Book
from .errors import refuse
from .policy import Policy
from .results import Result, ask_result, exact
from .tables import Scalar
from .values import NO_INDEX, Amount, Day, choice_name


def _name(value: Scalar) -> str:
    """The name of a choice as documents write it."""
    assert isinstance(value, IntEnum)
    return choice_name(value)


class Agenda(Result):
    """What is to be done or expected by a day: table `agenda`. Made by `delcredere.agenda`. As a file of another program:
    `frame().to_csv(...)`, or `to_icalendar()`."""

    verb = "agenda"

    def to_icalendar(self, *, name: str = "delcredere") -> bytes:
        """An iCalendar file (RFC 5545) with an event of a whole day on the last day of every row that has one. The same answer
        gives the same bytes, and the same row the same UID. Needs the package icalendar: `pip install delcredere[icalendar]`."""
        try:
            import icalendar
        except ImportError as error:
            raise refuse(Status.UNKNOWN, "to_icalendar needs the package icalendar: pip install delcredere[icalendar]") from error
        calendar = icalendar.Calendar()
        calendar.add("prodid", f"-//{name}//agenda//EN")
        calendar.add("version", "2.0")
        for row in self.records("agenda"):
            if row["by_day"] is not None:
                calendar.add_component(self._event(icalendar, row, name))
        return bytes(calendar.to_ical())

    def _event(self, icalendar: Any, row: dict[str, Scalar], name: str) -> Any:
        day = row["by_day"]
        assert isinstance(day, dt.date)
        event = icalendar.Event()
        event.add("uid", self._uid(row) + "@" + name)
        event.add("dtstamp", dt.datetime.combine(self._as_of(row), dt.time(), dt.UTC))
        event.add("dtstart", day)
        event.add("dtend", day + dt.timedelta(days=1))
        event.add("summary", ": ".join(part for part in (self._title(row), self._subject(row)) if part))
        event.add("description", "\n".join(self._lines(row)))
        event.add("categories", [_name(row["item"]), _name(row["state"])])
        event.add("transp", "TRANSPARENT")
        return event

    @staticmethod
    def _as_of(row: dict[str, Scalar]) -> dt.date:
        day, left = row["by_day"], row["days_left"]
        assert isinstance(day, dt.date) and isinstance(left, int)
        return day - dt.timedelta(days=left)

    @staticmethod
    def _title(row: dict[str, Scalar]) -> str:
        return str(row["deadline"] or _name(row["item"]).replace("_", " "))

    def _identity(self, kind: Table, row: dict[str, Scalar]) -> str:
        name = {Table.BUYERS: "buyer", Table.INVOICES: "invoice"}[kind]
        ix = row[name + "_ix"]
        if not isinstance(ix, int) or ix == NO_INDEX:
            return ""
        columns = self._facts.columns(kind) if self._facts is not None else None
        return str(columns[name][ix]) if columns is not None and name in columns else str(ix)

    def _subject(self, row: dict[str, Scalar]) -> str:
        return " ".join(part for part in (self._identity(Table.BUYERS, row), self._identity(Table.INVOICES, row)) if part)

    def _lines(self, row: dict[str, Scalar]) -> list[str]:
        lines = [f"state: {_name(row['state'])}"]
        if row["amount"] is not None:
            lines.append(f"amount: {row['amount']} {self.currency}")
        if row["at_stake"] is not None:
            lines.append(f"at stake: {row['at_stake']} {self.currency}")
        if isinstance(row["reason"], Reason) and int(row["reason"]) != 0:
            lines.append(f"if missed: {row['reason'].name}")
        return lines

    def _uid(self, row: dict[str, Scalar]) -> str:
        limit = row["limit_ix"]
        parts = [_name(row["item"]), self._identity(Table.BUYERS, row), self._identity(Table.INVOICES, row),
                 "" if limit in (None, NO_INDEX) else str(limit), str(row["deadline"] or ""), str(row["anchor_day"] or "")]
        return "-".join(part.replace(" ", "_") for part in parts)


class Alerts(Result):
    """Rows of the agenda that are to be told about: table `alerts`. Made by `delcredere.alerts`."""

    verb = "alerts"


class Dunning(Result):
    """The next step to every overdue invoice: table `dunning`. Made by `delcredere.dunning`."""

    verb = "dunning"


def agenda(
    policy: Policy,
    book: Book,
    *,
    as_of: Day,
    until: Day | None = None,
    order: AgendaOrder | str | None = None,
    with_money: bool | None = None,
    with_done: bool | None = None,
    cause: Cause | str | None = None,
    utilisation: Amount | None = None,
    buyer: str | None = None,
    duties_done: Any = None,
    known_on: Day | None = None,
) -> Agenda:
    """What is to be done by when, over buyers, invoices and the policy. `with_money` (or the order "by_money") computes what is
    lost when it passes: the indemnity of the claim with it kept less that with it missed. `duties_done` is a table of `duty`,
    `anchor_day`, `done_day`."""
    return ask_result(Agenda, policy, book, as_of_day=as_of, until_day=until, order=order, with_money=with_money,
                      with_done=with_done, cause=cause, buyer=buyer, duties_done=duties_done,
                      known_on_day=known_on, **exact(utilisation=utilisation))


def alerts(
    policy: Policy,
    book: Book,
    rules: Any,
    *,
    as_of: Day,
    last_run: Day | None = None,
    with_money: bool | None = None,
    cause: Cause | str | None = None,
    utilisation: Amount | None = None,
    buyer: str | None = None,
    duties_done: Any = None,
    known_on: Day | None = None,
) -> Alerts:
    """What of the agenda is to be told about since the last run. `rules` is a table of `item`, `lead_days`, `every_days`,
    `least_amount`, `label`."""
    return ask_result(Alerts, policy, book, rules=rules, as_of_day=as_of, last_run_day=last_run, with_money=with_money,
                      cause=cause, buyer=buyer, duties_done=duties_done, known_on_day=known_on, **exact(utilisation=utilisation))


def dunning(
    policy: Policy,
    book: Book,
    levels: Any,
    *,
    as_of: Day,
    sent: Any = None,
    buyer: str | None = None,
    known_on: Day | None = None,
) -> Dunning:
    """The next reminder of every overdue invoice, what blocks it, and until when it must be handed over. `levels` is a table of
    `level`, `anchor`, `days`, `least_amount`, `channel`, `is_hand_over`; `sent` of `invoice`, `level`, `sent_day`."""
    return ask_result(Dunning, policy, book, levels=levels, as_of_day=as_of, sent=sent, buyer=buyer, known_on_day=known_on)
