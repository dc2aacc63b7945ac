"""The charts of the page, each as one inline SVG. Drawn by matplotlib, so that the page needs no network."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from html import escape
from io import StringIO
from typing import Any

import matplotlib
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from ...plots.chart import Chart
from ...plots.draw import figure_of
from ...plots.style import COVERED, GRID, LIMIT, STYLE, UNCOVERED, clipped, short_money
from ..asking.answer import AgeRow, BuyerRow, DeadlineRow, ReasonRow
from ..asking.deadlines import CLAIM, NOTIFY, STOP

KINDS = {NOTIFY: COVERED, STOP: UNCOVERED, CLAIM: "#6b3f87"}
WIDTH, MOST_BUYERS, MOST_REASONS, WEEKS = 5.0, 12, 8, 12


def figure(height: float) -> tuple[Figure, Any]:
    made = Figure(figsize=(WIDTH, height), layout="constrained")
    axes = made.add_subplot()
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_axisbelow(True)
    return made, axes


def inline(made: Figure, title: str, salt: str) -> str:
    """The figure as an SVG element that fits its container and says what it is."""
    text = StringIO()
    with matplotlib.rc_context({**STYLE, "svg.hashsalt": salt}):
        made.savefig(text, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    svg = text.getvalue()[text.getvalue().index("<svg"):]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.S)
    svg = re.sub(r'(<svg[^>]*?) width="[^"]*"', r"\1", svg, count=1)
    svg = re.sub(r'(<svg[^>]*?) height="[^"]*"', r"\1", svg, count=1)
    return svg.replace("<svg", f'<svg role="img" aria-label="{escape(title)}"', 1)


def picture(chart: Chart) -> str:
    """A chart of the library as one SVG; its title is what it says aloud."""
    return inline(figure_of(chart, WIDTH), chart.title, chart.title)


def amounts_along_x(axes: Any) -> None:
    axes.xaxis.set_major_formatter(FuncFormatter(short_money))
    axes.xaxis.set_major_locator(MaxNLocator(6))
    axes.grid(axis="x", color=GRID)
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)


def exposure_chart(buyers: list[BuyerRow], currency: str) -> str:
    """Covered and uncovered debt of the largest buyers, and their limit as a mark."""
    shown = buyers[:MOST_BUYERS][::-1]
    with matplotlib.rc_context(STYLE):
        made, axes = figure(0.9 + 0.33 * len(shown))
        names = [clipped(row.label, 26) for row in shown]
        places = range(len(shown))
        axes.barh(places, [float(row.covered) for row in shown], color=COVERED, height=0.62, label="covered")
        axes.barh(places, [float(row.uncovered) for row in shown], left=[float(row.covered) for row in shown],
                  color=UNCOVERED, height=0.62, label="not covered")
        marks = [(place, float(row.limit)) for place, row in zip(places, shown, strict=True) if row.limit is not None]
        axes.scatter([limit for _, limit in marks], [place for place, _ in marks], marker="|", s=190, linewidths=2.4,
                     color=LIMIT, label="limit", zorder=3)
        axes.set_yticks(list(places), names)
        axes.set_xlim(left=0)
        axes.set_xlabel(currency)
        amounts_along_x(axes)
        made.legend(loc="outside upper left", ncols=3, frameon=False)
    return inline(made, "Exposure of the largest buyers against their limits", "exposure")


def reason_chart(reasons: list[ReasonRow], retained: Decimal, currency: str) -> str:
    """One bar a reason, with the reason written above it: the texts are long."""
    rows = [(f"{row.code}  {row.text}", float(row.amount)) for row in reasons[:MOST_REASONS]]
    rest = reasons[MOST_REASONS:]
    if rest:
        rows.append((f"{len(rest)} other reasons", float(sum(row.amount for row in rest))))
    if retained:
        rows.append(("R02  own share of what is covered", float(retained)))
    rows.reverse()
    with matplotlib.rc_context(STYLE):
        made, axes = figure(0.75 + 0.46 * max(1, len(rows)))
        bars = axes.barh(range(len(rows)), [amount for _, amount in rows], color=UNCOVERED, height=0.42)
        axes.bar_label(bars, [short_money(amount) for _, amount in rows], padding=4)
        for place, (name, _) in enumerate(rows):
            axes.text(0, place + 0.27, clipped(name, 62), va="bottom")
        axes.set_yticks([])
        axes.set_ylim(-0.4, len(rows) - 0.2)
        axes.set_xlabel(currency)
        axes.margins(x=0.14)
        amounts_along_x(axes)
    return inline(made, "Open debt that is not insured, by reason", "reasons")


def age_chart(ages: list[AgeRow], currency: str) -> str:
    with matplotlib.rc_context(STYLE):
        made, axes = figure(3.4)
        covered, uncovered = [float(row.covered) for row in ages], [float(row.uncovered) for row in ages]
        axes.bar(range(len(ages)), covered, color=COVERED, width=0.66, label="covered")
        axes.bar(range(len(ages)), uncovered, bottom=covered, color=UNCOVERED, width=0.66, label="not covered")
        axes.set_xticks(range(len(ages)), [row.age.replace(" days", "").replace("not yet due", "not\ndue") for row in ages])
        axes.set_xlabel("days past the due date")
        amounts_along_y(axes, currency)
        made.legend(loc="outside upper left", ncols=2, frameon=False)
    return inline(made, "Open debt by age", "ages")


def deadline_chart(deadlines: list[DeadlineRow], as_of: date, currency: str) -> str:
    """Open money whose day falls in each of the coming weeks, by what must be done."""
    weeks: dict[str, list[float]] = defaultdict(lambda: [0.0] * WEEKS)
    for row in deadlines:
        week = (row.day - as_of).days // 7
        if week < WEEKS:
            weeks[row.what][week] += float(row.amount)
    with matplotlib.rc_context(STYLE):
        made, axes = figure(3.4)
        bar = 0.8 / len(KINDS)
        for place, (what, colour) in enumerate(KINDS.items()):
            if what in weeks:
                axes.bar([week + (place - 1) * bar for week in range(WEEKS)], weeks[what], width=bar * 0.9, color=colour,
                         label=what)
        starts = [as_of + timedelta(days=7 * week) for week in range(WEEKS)]
        axes.set_xticks(range(0, WEEKS, 2), [f"{day:%d %b}" for day in starts[::2]])
        axes.set_xlabel("week from, for debt that is overdue")
        amounts_along_y(axes, currency)
        if weeks:
            made.legend(loc="outside upper left", ncols=3, frameon=False)
        else:
            axes.set_yticks([])
            axes.text(0.5, 0.5, "none", ha="center", transform=axes.transAxes)
    return inline(made, "Deadlines of the coming twelve weeks", "deadlines")


def amounts_along_y(axes: Any, currency: str) -> None:
    axes.yaxis.set_major_formatter(FuncFormatter(short_money))
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.set_ylabel(currency)
    axes.grid(axis="y", color=GRID)
    axes.tick_params(axis="x", length=0)
