"""The few kinds of pictures. Only here amounts become floats, to be lengths on paper."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from .._registry import Status
from ..errors import refuse
from .chart import Amount, Chart, Series
from .style import GRID, INK, SOFT, STYLE, clipped, colour_of, short_money

WIDTH, TITLE_WIDTH, NOTE_WIDTH, LEGEND_WIDTH, LEGEND_LINE = 7.2, 74, 118, 110, 0.2


def matplotlib() -> Any:
    """matplotlib, or an error that says how to get it."""
    try:
        import matplotlib as found
    except ImportError as error:
        raise refuse(Status.UNKNOWN, "plots need the package matplotlib: pip install delcredere[plot]") from error
    return found


def draw(chart: Chart, ax: Any = None) -> Any:
    """Draws the chart on `ax`, or on axes of its own, which are handed back."""
    with matplotlib().rc_context(STYLE):
        if ax is None:
            from matplotlib import pyplot

            ax = pyplot.subplots(figsize=size_of(chart, WIDTH), layout="constrained")[1]
            return dress(fill(ax, chart), chart, True)
        fill(ax, chart)
        legend(ax, chart, ax, (0, 1), "lower left")
        ax.set_title(title_text(chart), loc="left", fontsize=11, fontweight="bold", pad=8 + 72 * LEGEND_LINE * legend_rows(chart))
    return ax


def figure_of(chart: Chart, width: float) -> Any:
    """A figure without a title, for a page that has its own; it belongs to no window."""
    with matplotlib().rc_context(STYLE):
        from matplotlib.figure import Figure

        made = Figure(figsize=size_of(chart, width), layout="constrained")
        dress(fill(made.add_subplot(), chart), chart, False)
    return made


def fill(ax: Any, chart: Chart) -> Any:
    """The picture itself."""
    ax.spines[["top", "right"]].set_visible(False)
    ax.set_axisbelow(True)
    if any(series.values for series in chart.series):
        DRAW[chart.kind](ax, chart)
    else:
        ax.text(0, 0.5, "Nothing to show", va="center", transform=ax.transAxes, color=SOFT)
        ax.set_axis_off()
    return ax


def dress(ax: Any, chart: Chart, title: bool) -> Any:
    """A figure of our own: from above the question, the legend, the picture, and what is not shown; all from the left edge."""
    figure, width, height = ax.figure, float(ax.figure.get_figwidth()), float(ax.figure.get_figheight())
    text = title_text(chart) if title else ""
    at = 0.08
    if text:
        figure.text(0.01, 1 - at / height, text, fontsize=11, fontweight="bold", va="top")
        at += 0.21 * (text.count("\n") + 1)
    legend(figure, chart, ax, (0.002, 1 - at / height), "upper left")
    at += LEGEND_LINE * legend_rows(chart, width) + (0.08 if legend_names(chart) else 0)
    lines = textwrap.wrap(chart.note + ".", int(NOTE_WIDTH * width / WIDTH)) if chart.note else []
    figure.text(0.01, 0.05 / height, "\n".join(lines), fontsize=8, color=SOFT, va="bottom")
    below = 0.16 * len(lines) / height
    figure.get_layout_engine().set(rect=(0, below, 1, 1 - at / height - below))
    return ax


def title_text(chart: Chart) -> str:
    return "\n".join(textwrap.wrap(chart.title.replace("$", r"\$"), TITLE_WIDTH))


def size_of(chart: Chart, width: float) -> tuple[float, float]:
    return width, height_of(chart) + 0.55 + LEGEND_LINE * legend_rows(chart, width)


def height_of(chart: Chart) -> float:
    """Inches that the chart needs without title and legend."""
    rows = len(chart.labels) * (max(1, 0.62 * len(chart.series)) if chart.kind == "grouped" else 1)
    return 0.9 + 0.32 * max(2, rows) if chart.kind in LYING else 3.2


def legend_names(chart: Chart) -> list[str]:
    """Nothing where one colour says nothing more."""
    if chart.kind == "waterfall" or (len(chart.series) < 2 and chart.marks is None and not chart.needs_legend):
        return []
    return [clipped(one.name, 46) for one in (*chart.series, *([chart.marks] if chart.marks else []))]


def legend_columns(chart: Chart, width: float) -> int:
    names = legend_names(chart)
    return max(1, min(len(names), int(LEGEND_WIDTH * width / WIDTH) // (max(map(len, names)) + 6))) if names else 1


def legend_rows(chart: Chart, width: float = WIDTH) -> int:
    return -(-len(legend_names(chart)) // legend_columns(chart, width))


# ---- Kinds ----

def draw_bars(ax: Any, chart: Chart) -> None:
    places = upside_down(ax, chart)
    marked = chart.marks.values if chart.marks is not None else (None,) * len(places)
    lengths_of = [sum((abs(series.values[ix] or Decimal(0)) for series in chart.series), Decimal(0)) for ix in range(len(places))]
    shrunk = shrink(lengths_of, marked, chart.has_others)
    ends, starts = [Decimal(0)] * len(places), [Decimal(0)] * len(places)
    for series in chart.series:
        values = [(value or Decimal(0)) * scale for value, scale in zip(series.values, shrunk)]
        lefts = [end if value >= 0 else start for value, start, end in zip(values, starts, ends)]
        bars = ax.barh(places, lengths(values), left=lengths(lefts), color=colour_of(series.role), height=0.66, label=series.name,
                       edgecolor="white", linewidth=0.6)
        if shrunk and shrunk[-1] != 1:
            bars[-1].set_alpha(0.45)
        ends = [end + max(value, Decimal(0)) for end, value in zip(ends, values)]
        starts = [start + min(value, Decimal(0)) for start, value in zip(starts, values)]
    texts = chart.texts or tuple(short_money(float(sum((series.values[ix] or Decimal(0) for series in chart.series), Decimal(0))))
                                 for ix in range(len(places)))
    for place, end, mark, text, scale in zip(places, ends, marked, texts, shrunk):
        ax.annotate(text if scale == 1 else f"{text}, not to scale", (float(max(end, mark or end)), place), xytext=(6, 0),
                    textcoords="offset points", va="center", fontsize=9, color=SOFT).set_in_layout(False)
    if chart.marks is not None:
        found = [(place, float(value)) for place, value in zip(places, chart.marks.values) if value is not None]
        ax.scatter([value for _, value in found], [place for place, _ in found], marker="|", s=190, linewidths=2.4,
                   color=colour_of("limit"), label=chart.marks.name, zorder=3)
    amounts_along(ax, "x", chart.unit)
    low, high = float(min(starts)), float(max(max(end, mark or end) for end, mark in zip(ends, marked)))
    ax.set_xlim(low - (0.05 * (high - low) if low < 0 else 0), high + (0.18 if ax.figure.get_figwidth() > 6 else 0.25) * (high - low or 1))


def shrink(ends: Sequence[Decimal], marks: Sequence[Amount], has_others: bool) -> list[Decimal]:
    """How each bar is scaled: the last one, the sum of many others, to half of the largest where it would make all others too
    short to read."""
    scales = [Decimal(1)] * len(ends)
    if has_others and len(ends) > 2:
        largest = max(max(end, mark or end) for end, mark in zip(ends[:-1], marks))
        if 0 < 2 * largest < ends[-1]:
            scales[-1] = largest / 2 / ends[-1]
    return scales


def draw_grouped(ax: Any, chart: Chart) -> None:
    places = upside_down(ax, chart)
    size = 0.8 / len(chart.series)
    for ix, series in enumerate(chart.series):
        at = [place + 0.4 - (ix + 0.5) * size for place in places]
        drawn = ax.barh(at, lengths(series.values), color=colour_of(series.role), height=size * 0.92, label=series.name)
        ax.bar_label(drawn, ["" if not value else short_money(float(value)) for value in series.values], padding=4, fontsize=8,
                     color=SOFT)
    amounts_along(ax, "x", chart.unit)
    ax.margins(x=0.13)


def draw_columns(ax: Any, chart: Chart) -> None:
    places = range(len(chart.labels))
    stack(ax, list(places), chart.series, 0.7)
    letters = max(6, int(12 * ax.figure.get_figwidth()) // len(places))
    ax.set_xticks(list(places), ["\n".join(textwrap.wrap(clipped(label, 24), letters)) for label in chart.labels])
    ax.set_xlim(-0.6, max(4, len(places)) - 0.4)
    ax.set_xlabel(chart.axis)
    amounts_along(ax, "y", chart.unit)


def draw_waterfall(ax: Any, chart: Chart) -> None:
    places = upside_down(ax, chart)
    (series,) = chart.series
    at = Decimal(0)
    ends: list[Decimal] = []
    for place, value, is_level in zip(places, series.values, chart.levels):
        value = value or Decimal(0)
        start, end = (Decimal(0), value) if is_level else (at, at + value)
        role = "level" if place else "covered"
        role = role if is_level else "up" if value >= 0 else "down"
        ax.barh(place, float(end - start), left=float(start), color=colour_of(role), height=0.6)
        if ends:
            ax.plot([float(at), float(at)], [place + 0.3, place + 0.7], color=SOFT, linewidth=0.8)
        text = short_money(float(value)) if is_level else f"{'+' if value >= 0 else '−'}{short_money(abs(float(value)))}"
        ax.annotate(text, (float(max(start, end)), place), xytext=(5, 0), textcoords="offset points", va="center", fontsize=9)
        at = end
        ends.append(end)
    amounts_along(ax, "x", chart.unit)
    ax.margins(x=0.12)


def draw_time(ax: Any, chart: Chart) -> None:
    stack(ax, list(chart.days), chart.series, dt.timedelta(days=chart.bin_days) * 0.86)
    today_line(ax, chart)
    dates_along(ax)
    ax.set_xlabel(chart.axis)
    amounts_along(ax, "y", chart.unit)


def draw_lines(ax: Any, chart: Chart) -> None:
    x: Sequence[Any] = chart.days or [float(label) for label in chart.labels]
    single = len(x) == 1
    for series in chart.series:
        ax.plot(x, gaps(series.values), color=colour_of(series.role), linewidth=2.2, label=series.name, marker="o" if single else None)
    if chart.marks is not None:
        ax.plot(x, gaps(chart.marks.values), color=colour_of("limit"), linewidth=1.8, linestyle=(0, (4, 2)), label=chart.marks.name,
                drawstyle="steps-post", marker="_" if single else None)
    if chart.days:
        today_line(ax, chart)
        dates_along(ax)
    ax.set_ylim(bottom=min(0, ax.get_ylim()[0]))
    ax.set_xlabel(chart.axis)
    amounts_along(ax, "y", chart.unit)


DRAW: dict[str, Callable[[Any, Chart], None]] = {
    "bars": draw_bars, "grouped": draw_grouped, "columns": draw_columns, "waterfall": draw_waterfall, "time": draw_time,
    "lines": draw_lines,
}
LYING = ("bars", "grouped", "waterfall")


# ---- What they share ----

def upside_down(ax: Any, chart: Chart) -> list[int]:
    """Places of bars from above to below, with their labels."""
    places = list(range(len(chart.labels)))[::-1]
    ax.set_yticks(places, [clipped(label, most_letters(ax)) for label in chart.labels])
    ax.set_ylim(-0.6, len(places) - 0.4)
    return places


def most_letters(ax: Any) -> int:
    """Letters of a label that leave room for its bar."""
    return max(16, int(6 * ax.figure.get_figwidth()))


def stack(ax: Any, places: list[Any], series: Sequence[Series], width: Any) -> None:
    bottoms = [Decimal(0)] * len(places)
    for one in series:
        values = [value or Decimal(0) for value in one.values]
        ax.bar(places, lengths(values), bottom=lengths(bottoms), color=colour_of(one.role), width=width, label=one.name,
               edgecolor="white", linewidth=0.4)
        bottoms = [bottom + value for bottom, value in zip(bottoms, values)]


def lengths(values: Sequence[Amount]) -> list[float]:
    return [float(value or 0) for value in values]


def gaps(values: Sequence[Amount]) -> list[float]:
    """Values of a line, broken where there is none."""
    return [float("nan") if value is None else float(value) for value in values]


def amounts_along(ax: Any, side: str, unit: str) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis = ax.xaxis if side == "x" else ax.yaxis
    axis.set_major_formatter(FuncFormatter(short_money))
    axis.set_major_locator(MaxNLocator(max(3, int(0.85 * ax.figure.get_figwidth())) if side == "x" else 5, integer=unit.startswith("number of")))
    ax.grid(axis=side, color=GRID)
    other = "y" if side == "x" else "x"
    ax.tick_params(axis=other, length=0)
    ax.tick_params(axis=side, length=0)
    if side == "x":
        ax.set_xlabel(unit)
        ax.spines["left"].set_visible(False)
    else:
        ax.set_ylabel(unit)
        ax.spines["left"].set_visible(False)


def dates_along(ax: Any) -> None:
    from matplotlib import dates

    drawn: Any = dates
    locator = drawn.AutoDateLocator(minticks=3, maxticks=7)
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(drawn.ConciseDateFormatter(locator))


def today_line(ax: Any, chart: Chart) -> None:
    if chart.today is not None:
        ax.axvline(chart.today, color=INK, linewidth=1, linestyle=":")
        ax.annotate("today", (chart.today, 1), xycoords=("data", "axes fraction"), xytext=(3, -2), textcoords="offset points",
                    fontsize=8, color=SOFT, va="top")


def legend(owner: Any, chart: Chart, ax: Any, corner: tuple[float, float], loc: str) -> None:
    """The legend of axes, or of their figure."""
    names = legend_names(chart)
    if not names:
        return
    handles = {text: handle for handle, text in zip(*ax.get_legend_handles_labels())}
    listed = [handles[one.name] for one in (*chart.series, *([chart.marks] if chart.marks else []))]
    made = owner.legend(listed, names, ncols=legend_columns(chart, float(ax.figure.get_figwidth())), frameon=False, fontsize=9, borderaxespad=0.1, labelspacing=0.35,
                        handlelength=1.1, columnspacing=1.4, loc=loc, bbox_to_anchor=corner)
    made.set_in_layout(owner is ax)
