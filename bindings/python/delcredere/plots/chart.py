"""A chart as numbers and words, before anything is drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

Amount = Decimal | None


@dataclass(frozen=True)
class Series:
    """A colour of the chart: its name and a value for each label. `role` picks the colour: covered, retained, uncovered, limit, or
    the number of one of the other colours."""

    name: str
    role: str
    values: tuple[Amount, ...]

    @property
    def total(self) -> Decimal:
        return sum((value for value in self.values if value is not None), Decimal(0))


@dataclass(frozen=True)
class Chart:
    """What a picture shows. `kind` is how it is drawn:

    bars        a bar for each label, its series one after the other; `marks` are ticks on them
    grouped     the series of a label side by side
    columns     as bars, upright: for labels that have an order
    waterfall   one series of steps; `levels` says which of them are levels and not differences
    time        as columns, at the days of `days`
    lines       lines over `days` or over the numbers of `labels`; a mark is a line that holds until the next day
    """

    kind: str
    title: str
    unit: str
    labels: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    marks: Series | None = None
    days: tuple[dt.date, ...] = ()
    bin_days: int = 1
    today: dt.date | None = None
    levels: tuple[bool, ...] = ()
    adds_up: bool = True
    has_others: bool = False
    needs_legend: bool = False
    texts: tuple[str, ...] = ()
    axis: str = ""
    note: str = ""

    @property
    def totals(self) -> dict[str, Decimal]:
        """The sum of each series: that of the table, whatever is drawn together."""
        return {series.name: series.total for series in self.series}


def at_most(chart: Chart, most: int) -> Chart:
    """The first bars, and one for the sum of the others, which the note states."""
    if len(chart.labels) <= most:
        return chart
    kept = most - 1
    others = len(chart.labels) - kept
    if not chart.adds_up:
        return first_of(chart, most)
    name = f"{others:,} others"
    marks = chart.marks and replace(chart.marks, values=(*chart.marks.values[:kept], None))
    return replace(
        chart, labels=(*chart.labels[:kept], name), marks=marks, has_others=True,
        series=tuple(replace(one, values=(*one.values[:kept], summed(one.values[kept:]))) for one in chart.series),
        texts=(*chart.texts[:kept], "") if chart.texts else (),
        note=joined(chart.note, f"The smallest {others:,} are summed in one bar"))


def first_of(chart: Chart, most: int) -> Chart:
    """The first bars, where those of others cannot be added up."""
    return replace(chart, labels=chart.labels[:most], texts=chart.texts[:most],
                   marks=chart.marks and replace(chart.marks, values=chart.marks.values[:most]),
                   series=tuple(replace(one, values=one.values[:most]) for one in chart.series),
                   note=joined(chart.note, f"{len(chart.labels) - most:,} more are not shown"))


def summed(values: Sequence[Amount]) -> Amount:
    """The sum of what is there; None where nothing is."""
    found = [value for value in values if value is not None]
    return sum(found[1:], found[0]) if found else None


def joined(*notes: str) -> str:
    return ". ".join(note for note in notes if note)
