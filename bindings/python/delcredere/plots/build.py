"""From the rows of an answer to a chart, as its picture says. All in exact numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from .._registry import Reason, Status
from ..answer import BookAnswer
from ..errors import refuse
from .chart import Amount, Chart, Series, at_most, joined, summed
from .pictures import NAMED_ROLES, PICTURES, REASON_ROLES, Part, Picture, bounds_of, sides_of
from .rows import Row, in_order, only_those, rows_of, text_of

MOST_SERIES, MOST_DAYS, DAY_BINS, FAR_DAYS = 6, 60, (1, 7, 14, 28, 91), 3 * 366
ZERO = Decimal(0)


def chart_of(answer: Any, *, most: int, names: Mapping[str, str], only: Mapping[str, Any]) -> Chart:
    """The chart of an answer. See `Plotted.chart`."""
    picture = picture_of(answer)
    rows = table_of(answer, picture, picture.reads(only))
    if picture.derive is not None:
        rows = [picture.derive(row) for row in rows]
    rows = [row for row in rows if picture.keep is None or picture.keep(row)]
    only = {**chosen(picture, rows, only), **only}
    found = BUILD[picture.build](Source(answer, picture, only, names), only_those(rows, only))
    day = day_of(answer, only)
    title = picture.question.format(**{"question": getattr(answer, "title", ""), **{key: text_of(value).replace("_", " ") for key, value in only.items()}})
    shown = ", ".join(f"{key.replace('_', ' ')} {text_of(value)}" for key, value in only.items() if f"{{{key}}}" not in picture.question
                      and key not in ("day", "as_of_day"))
    title += (f" ({shown})" if shown else "") + (f" {picture.about(answer)}" if picture.about else "")
    title += f" As of {text_of(day)}" if day and "{question}" not in picture.question else ""
    chart = replace(found, kind=picture.kind, title=title, unit=picture.unit or getattr(answer, "unit", None) or currency_of(answer) or "amount",
                    axis=found.axis or picture.axis, today=day, adds_up=picture.adds_up,
                    needs_legend=picture.code not in ("", "one") or len(picture.parts) > 1)
    return at_most(chart, picture.most if picture.most is not None and most == 12 else most) if picture.kind in ("bars", "grouped") else chart


def picture_of(answer: Any) -> Picture:
    for kind in type(answer).__mro__:
        if kind.__name__ in PICTURES:
            return PICTURES[kind.__name__]
    raise refuse(Status.UNKNOWN, f"{type(answer).__name__} has no picture")


def table_of(answer: Any, picture: Picture, wanted: frozenset[str] | None) -> list[Row]:
    if picture.table == "bounds":
        return bounds_of(answer.totals)
    if picture.table == "sides":
        return sides_of(type(answer).__name__, answer.totals)
    return rows_of(answer, picture.table, wanted)


def currency_of(answer: Any) -> str:
    return str(getattr(answer, "currency", None) or "")


def day_of(answer: Any, only: Mapping[str, Any]) -> dt.date | None:
    """The day of the question, where it has one."""
    question: Mapping[str, Any] = getattr(answer, "question", None) or {}
    text = only.get("as_of_day") or question.get("as_of_day") or getattr(answer, "as_of", None)
    if text is None and not question and isinstance(answer, BookAnswer):
        text = getattr(answer.totals, "as_of_day", None)
    return dt.date.fromisoformat(text) if isinstance(text, str) else text


def chosen(picture: Picture, rows: list[Row], only: Mapping[str, Any]) -> dict[str, Any]:
    """The value that is shown of a column of which the picture shows one."""
    found: dict[str, Any] = {}
    for column in picture.choose:
        if column in only:
            continue
        values = in_order(row[column] for row in rows)
        if values and isinstance(values[0], dt.date):
            found[column] = max(values)
        elif values:
            found[column] = min(values)
    return found


class Source:
    """What the builders need beside the rows."""

    def __init__(self, answer: Any, picture: Picture, only: Mapping[str, Any], names: Mapping[str, str]) -> None:
        self.answer, self.picture, self.only, self.names = answer, picture, only, names

    def label(self, row: Row) -> str:
        texts = [self.named(column, row[column]) for column in self.picture.label if row.get(column) is not None]
        return ", ".join(text for text in texts if text) or "all"


    def named(self, column: str, value: Any) -> str:
        """The text of a value: with his name beside the identifier of a buyer; of other things the name alone."""
        if isinstance(value, Reason):
            return REASON_ROLES[value][0] if value in REASON_ROLES else text_of(value)
        text = text_of(value)
        name = self.names.get(text)
        return text if not name else f"{text} {name}" if column == "buyer" else name


# ---- How rows become series ----

def by_parts(source: Source, rows: list[Row]) -> Chart:
    picture = source.picture
    groups = grouped(source, rows)
    wanted = [*picture.parts, *([picture.mark] if picture.mark else [])]
    columns = {part: [summed([row[part.column] for row in group]) for group in groups.values()] for part in wanted}
    labels = list(groups)
    texts = [picture.text(group[-1]) for group in groups.values()] if picture.text else []
    totals = [sum((columns[part][ix] or ZERO for part in picture.parts), ZERO) for ix in range(len(labels))]
    has_mark = [bool(picture.mark and columns[picture.mark][ix]) for ix in range(len(labels))]
    places = [ix for ix in range(len(labels)) if any(columns[part][ix] for part in picture.parts) or (has_mark[ix] and not picture.sort)
              or picture.kind == "columns"]
    if picture.sort == "first":
        totals = [columns[picture.parts[0]][ix] or ZERO for ix in range(len(labels))]
    if picture.sort:
        places.sort(key=lambda ix: (-totals[ix], labels[ix]))
    made = {part: tuple(values[ix] for ix in places) for part, values in columns.items()}
    shown = [part for part in picture.parts if any(made[part])] or list(picture.parts[:1])
    return Chart(picture.kind, "", "", tuple(labels[ix] for ix in places),
                 tuple(Series(part.name, part.role, made[part]) for part in shown),
                 marks=mark_of(picture.mark, made), texts=tuple(texts[ix] for ix in places) if texts else ())


def mark_of(part: Part | None, made: Mapping[Part, tuple[Amount, ...]]) -> Series | None:
    return Series(part.name, part.role, made[part]) if part is not None and any(value is not None for value in made[part]) else None


def grouped(source: Source, rows: list[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(source.label(row), []).append(row)
    return groups


def by_code(source: Source, rows: list[Row]) -> Chart:
    picture = source.picture
    values: dict[tuple[str, Any], Decimal] = {}
    for row in rows:
        add(values, (source.label(row), row[picture.code]), row[picture.amount])
    labels = in_order(source.label(row) for row in rows)
    series = series_of(values, labels, picture.sort is not None or picture.code == "reason")
    if picture.lead is not None:
        series, labels = with_lead(source, values, labels, series)
    order = range(len(labels))
    if picture.sort == "total":
        order = sorted(order, key=lambda ix: (-sum((one.values[ix] or ZERO for one in series), ZERO), labels[ix]))  # type: ignore[assignment]
    elif picture.sort == "label":
        order = sorted(order, key=lambda ix: labels[ix])  # type: ignore[assignment]
    kept = [ix for ix in order if any(one.values[ix] for one in series)]
    return Chart(picture.kind, "", "", tuple(labels[ix] for ix in kept),
                 tuple(replace(one, values=tuple(one.values[ix] for ix in kept)) for one in series))


def add(values: dict[Any, Decimal], key: Any, amount: Amount) -> None:
    if amount is not None:
        values[key] = values.get(key, ZERO) + amount


def series_of(values: Mapping[tuple[Any, Any], Decimal], labels: list[Any], by_size: bool) -> tuple[Series, ...]:
    """A series for each code, the largest first; the smallest ones in one."""
    codes = in_order(code for _, code in values)
    size = {code: sum((amount for (_, one), amount in values.items() if one == code), ZERO) for code in codes}
    if by_size:
        codes.sort(key=lambda code: -size[code])
    codes.sort(key=lambda code: 0 if code == Reason.OK else 1 if code == Reason.R02 else 2)
    fixed = [code for code in codes if code in (Reason.OK, Reason.R02)]
    shown = codes if len(codes) <= MOST_SERIES + len(fixed) else codes[: MOST_SERIES - 1 + len(fixed)]
    made, free = [], 0
    for code in shown:
        name, role = named(code, free)
        free += role.isdecimal()
        made.append(Series(name, role, tuple(values.get((label, code)) for label in labels)))
    rest = codes[len(shown):]
    if rest:
        made.append(Series(f"{len(rest)} other", "rest", tuple(summed([values.get((label, code)) for code in rest]) for label in labels)))
    return tuple(one for one in made if any(one.values))


def named(code: Any, place: int) -> tuple[str, str]:
    if isinstance(code, Reason) and code in REASON_ROLES:
        return REASON_ROLES[code]
    text = text_of(code) or "other"
    return text, NAMED_ROLES.get(text, str(place))


def with_lead(
    source: Source, values: Mapping[tuple[str, Any], Decimal], labels: list[str], series: tuple[Series, ...],
) -> tuple[tuple[Series, ...], list[str]]:
    """A series of another table in front: what is paid, before the reasons why the rest is not."""
    assert source.picture.lead is not None
    table, part = source.picture.lead
    found: dict[str, Decimal] = {}
    for row in only_those(rows_of(source.answer, table), source.only):
        add(found, source.label(row), row[part.column])
    labels = in_order([*labels, *found])
    more = series_of(values, labels, True)
    return (Series(part.name, part.role, tuple(found.get(label) for label in labels)), *more), labels


def by_steps(source: Source, rows: list[Row]) -> Chart:
    """A waterfall of the columns, added up over the rows."""
    found: list[tuple[str, Decimal, bool]] = []
    for part in source.picture.parts:
        amount = sum((row[part.column] for row in rows if row[part.column] is not None), ZERO)
        if part.role == "level" or amount:
            found.append((part.name, -amount if part.role == "minus" else amount, part.role == "level"))
    return waterfall(found if rows else [])


def by_ladder(source: Source, rows: list[Row]) -> Chart:
    """A waterfall of the rungs: from the first amount, less what each step takes, to the last one."""
    if not rows:
        return waterfall([])
    found = [("gross debt" if "term" in rows[0] else "costs", rows[0]["before"], True)]
    for row in rows:
        if row["after"] != row["before"]:
            found.append((step_text(row), row["after"] - row["before"], False))
    return waterfall([*found, ("paid", rows[-1]["after"], True)])


def step_text(row: Row) -> str:
    step = text_of(row["step"])
    reason = row["reason"]
    return f"{step} ({reason.name})".strip() if step and reason else step or text_of(reason)


def by_exclusion(source: Source, rows: list[Row]) -> Chart:
    """A waterfall from a total, less what each reason leaves out, to what is left."""
    picture = source.picture
    whole, left = picture.parts
    totals = source.answer.totals
    amounts: dict[Any, Decimal] = {}
    for row in rows:
        if row[picture.code] is not Reason.OK:
            add(amounts, row[picture.code], row[picture.amount])
    steps = [(text_of(code), -amount, False) for code, amount in sorted(amounts.items(), key=lambda item: -item[1]) if amount]
    return waterfall([(whole.name, totals[whole.column], True), *steps, (left.name, totals[left.column], True)])


def waterfall(found: list[tuple[str, Decimal, bool]]) -> Chart:
    return Chart("waterfall", "", "", tuple(name for name, _, _ in found), (Series("amount", "level", tuple(amount for _, amount, _ in found)),),
                 levels=tuple(is_level for _, _, is_level in found))


def by_days(source: Source, rows: list[Row]) -> Chart:
    """Amounts by day, or by as many days as make the bars few enough; days are counted from that of the question."""
    picture = source.picture
    (column,) = picture.label
    amount = picture.amount if any(row[picture.amount] and row[column] for row in rows) else picture.otherwise
    shown = [row for row in rows if row[column] is not None and row[amount]]
    undated = summed([row[amount] for row in rows if row[column] is None and row[amount]])
    today = day_of(source.answer, {}) or min((row[column] for row in shown), default=dt.date.min)
    far = summed([row[amount] for row in shown if abs((row[column] - today).days) > FAR_DAYS])
    shown = [row for row in shown if abs((row[column] - today).days) <= FAR_DAYS]
    note = joined(f"{undated:,} {currency_of(source.answer)} without a day is not shown" if undated else "",
                  f"{far:,} {currency_of(source.answer)} more than three years away is not shown" if far else "")
    if not shown:
        return Chart("time", "", "", note=note)
    first, last = min(row[column] for row in shown), max(row[column] for row in shown)
    size = next((days for days in DAY_BINS if (last - first).days < days * MOST_DAYS), DAY_BINS[-1])
    values: dict[tuple[int, Any], Decimal] = {}
    for row in shown:
        add(values, ((row[column] - today).days // size, row[picture.code]), row[amount])
    bins = sorted({place for place, _ in values})
    days = tuple(today + dt.timedelta(days=place * size + size // 2) for place in bins)
    what = "lost if it is missed" if amount == picture.amount else "amount that it is about"
    axis = f"{what}, by {'day' if size == 1 else 'week' if size == 7 else f'{size} days'}"
    return Chart("time", "", "", tuple(text_of(day) for day in days), series_of(values, bins, True), days=days, bin_days=size, axis=axis,
                 note=note)


def by_spread(source: Source, rows: list[Row]) -> Chart:
    """How many rows fall into each range, of a width that makes about ten of them."""
    values = [row[source.picture.amount] for row in rows if row[source.picture.amount] is not None]
    if not values:
        return Chart("columns", "", "")
    low, high = min(values), max(values)
    width = next(size for size in (1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 10**9) if (high - low) / size <= 11)
    places = [int(value // width) - (value % width < 0) for value in values]
    bins = range(min(places), max(places) + 1)
    labels = tuple(f"{place * width} to {(place + 1) * width - 1}" if width > 1 else str(place) for place in bins)
    return Chart("columns", "", "", labels, (Series("buyers", "covered", tuple(Decimal(places.count(place)) for place in bins)),))


def by_lines(source: Source, rows: list[Row]) -> Chart:
    answer = source.answer
    days = tuple(row["day"] for row in rows)
    series = tuple(Series(part.name, part.role, tuple(row[part.column] for row in rows)) for part in source.picture.parts or answer.parts)
    mark = getattr(answer, "mark", None)
    marks = Series(mark.name, mark.role, tuple(row[mark.column] for row in rows)) if mark and any(row[mark.column] for row in rows) else None
    return Chart("lines", "", "", tuple(text_of(day) for day in days), series, marks=marks, days=days, note=getattr(answer, "note", ""))


BUILD: dict[str, Callable[[Source, list[Row]], Chart]] = {
    "parts": by_parts, "pivot": by_code, "steps": by_steps, "ladder": by_ladder, "excluded": by_exclusion, "days": by_days,
    "spread": by_spread, "lines": by_lines,
}
