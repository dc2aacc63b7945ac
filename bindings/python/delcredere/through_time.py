"""An answer asked day by day: exposure against the limit, days sales outstanding."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ._registry import Rounding, Status
from .book import Book
from .cover import Cover, cover
from .errors import refuse
from .frames import Kind, Money, Series, build_frame
from .ledger import dso
from .policy import Policy
from .rows import as_html, as_text, cell_text
from .values import Day, currency_exponent, currency_number, date_of, day_number
from .plots.pictures import Part
from .plots.plotted import Plotted
from .plots.rows import Row, text_of

EXPOSURE = (Part("exposure", "open", "uncovered"), Part("covered", "covered", "covered"))
DSO = (Part("dso", "days sales outstanding", "uncovered"), Part("best_possible", "best possible", "covered"))


@dataclass(frozen=True)
class ThroughTime(Plotted):
    """A row for each day: made by `exposure_through_time` and `dso_through_time`."""

    title: str
    rows: tuple[Row, ...]
    parts: tuple[Part, ...]
    mark: Part | None
    currency: str | None
    unit: str
    money: tuple[str, ...]
    frame_kind: Kind
    note: str = ""

    def records(self) -> list[Row]:
        """The rows as dicts of date, Decimal, int and bool; None where there is no amount."""
        return [dict(row) for row in self.rows]

    def frame(self, *, money: Money = "minor", kind: Kind | None = None) -> Any:
        """The rows as a data frame; amounts are exact, as in other answers: int64 in `<name>_minor`, or Decimal."""
        exponent = currency_exponent(currency_number(self.currency)) if self.currency else 0
        columns: dict[str, Series] = {}
        for name in self.rows[0] if self.rows else ():
            values = [row[name] for row in self.rows]
            if name in self.money and money == "minor":
                columns[name + "_minor"] = whole_numbers([None if value is None else int(value.scaleb(exponent)) for value in values])
            elif isinstance(values[0], dt.date):
                columns[name] = days_column(values)
            elif isinstance(values[0], Status):
                columns[name] = Series("object", [cell_text(value) for value in values])
            elif isinstance(values[0], int):
                columns[name] = whole_numbers(values)
            else:
                columns[name] = Series("object", values)
        return build_frame(columns, kind or self.frame_kind)

    def rows_for_chart(self, name: str) -> tuple[Row, ...]:
        return self.rows

    def _cells(self) -> list[dict[str, str]]:
        return [{name: cell_text(value) for name, value in row.items()} for row in self.rows]

    def __str__(self) -> str:
        return as_text(self._cells())

    def __repr__(self) -> str:
        return f"<ThroughTime of {len(self.rows)} days: {self.title}>"

    def _repr_html_(self) -> str:
        return as_html(self._cells())


def whole_numbers(values: Sequence[int | None]) -> Series:
    absent = np.array([value is None for value in values])
    return Series("number", np.array([value or 0 for value in values], dtype=np.int64), absent if absent.any() else None)


def days_column(values: Sequence[dt.date]) -> Series:
    return Series("day", np.array([day_number(value) for value in values], dtype=np.int32))


def exposure_through_time(
    policy: Policy, book: Book, days: Iterable[Day], *, buyer: str | None = None, as_known_then: bool = False,
) -> ThroughTime:
    """What was open, covered and insured on each of the days, and the limit: of one buyer, or of the whole book (where the limit is
    the sum of the limits by decision that are in force). Each day is a cover of its own, with the facts dated up to it; with `as_known_then` also without
    what became known only later. A day on which the buyer has no answer has amounts None, and its `status` says why."""
    return exposures_through_time(policy, book, days, (buyer,), as_known_then=as_known_then)[0]


def exposures_through_time(
    policy: Policy, book: Book, days: Iterable[Day], buyers: Sequence[str | None], *, as_known_then: bool = False,
) -> list[ThroughTime]:
    """The same of several buyers, and of the whole book for None: one cover a day serves them all."""
    wanted = sorted_days(days)
    places = [None if buyer is None else book.find_buyer(buyer) for buyer in buyers]
    found = [exposures_on(policy, book, day, places, day if as_known_then else None) for day in wanted]
    return [exposure_of(policy, book, buyer, tuple(rows)) for buyer, rows in zip(buyers, zip(*found))]


def exposure_of(policy: Policy, book: Book, buyer: str | None, rows: tuple[Row, ...]) -> ThroughTime:
    refused = sum(row["status"] is not Status.OK for row in rows)
    whom, limits = ("all buyers", "limits") if buyer is None else (f"buyer {buyer}", "limit")
    return ThroughTime(
        title=f"How did the debt of {whom} stand against the {limits}? {text_of(rows[0]['day'])} to {text_of(rows[-1]['day'])}",
        rows=rows, parts=EXPOSURE, mark=Part("limit", "limit" if buyer is not None else "limits by decision, summed", "limit"),
        currency=policy.currency, unit=policy.currency, money=("exposure", "overdue", "covered", "insured", "uncovered", "limit", "headroom"),
        frame_kind=book.frame_kind, note=f"No answer on {refused} of {len(rows)} days" if refused else "")


def exposures_on(policy: Policy, book: Book, day: dt.date, places: Sequence[int | None], known_on: dt.date | None) -> list[Row]:
    with cover(policy, book, as_of=day, known_on=known_on) as found:
        return [of_book(found, day) if place is None else of_buyer(found, day, place) for place in places]


def of_book(found: Cover, day: dt.date) -> Row:
    totals = found.totals
    return {"day": day, "exposure": totals.exposure, "overdue": totals.overdue, "covered": totals.covered, "insured": totals.insured,
            "uncovered": totals.uncovered, "limit": totals.limits, "num_stopped": totals.num_stopped, "num_refused": totals.num_refused,
            "status": Status.OK}


def of_buyer(found: Cover, day: dt.date, place: int) -> Row:
    table = found.columns("buyers")
    row = {info.name: table.value(info, place) for info in table.infos()}
    is_whole = row["status"] is Status.OK
    amounts = {name: row[name] if is_whole else None for name in ("exposure", "overdue", "covered", "insured", "uncovered", "limit", "headroom")}
    return {"day": day, **amounts, "is_stopped": bool(row["is_stopped"]), "status": row["status"]}


def dso_through_time(
    book: Book, days: Iterable[Day], *, count: int = 90, currency: str | None = None, rounding: Rounding | str | None = None,
) -> ThroughTime:
    """Days sales outstanding of the book on each of the days, by the sales of the `count` days before it."""
    wanted = sorted_days(days)
    rows: list[Row] = []
    for day in wanted:
        with dso(book, as_of=day, period_days=[count], currency=currency, rounding=rounding) as found:
            totals = found.totals
            rows.append({"day": day, **{name: totals[name] for name in ("balance", "sales", "dso", "best_possible", "days_delinquent",
                                                                      "count_back")}})
            code = found.currency
    return ThroughTime(
        title=f"How many days of sales were open? {text_of(wanted[0])} to {text_of(wanted[-1])}, sales of {count} days", rows=tuple(rows),
        parts=DSO, mark=None, currency=code, unit="days", money=("balance", "sales"), frame_kind=book.frame_kind)


def sorted_days(days: Iterable[Day]) -> list[dt.date]:
    found = sorted({day_number(day) for day in days})
    if not found:
        raise refuse(Status.RANGE, "there is no day; give at least one")
    return [day for number in found if (day := date_of(number)) is not None]

