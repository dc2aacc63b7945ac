"""One row of a file into one row of ours, by the rules of its columns."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._registry import ColumnInfo
from ..refusal import Unreadable
from .dates import DateColumn
from .derive import due_day
from .money import check_precision, minor_units, whole_rate
from .rules import Cell, Constant, DayPlusPeriod, MatchOn, RowNumber, Rule, SignOf
from .schema import required_columns
from .values import read_value, translated

CURRENCY_OF_ANOTHER_TABLE = ("receipts", "events")


class RowReader:
    """Reads the rows of one table. What every row has in common is worked out once."""

    def __init__(
        self, table: str, infos: dict[str, ColumnInfo], rules: dict[str, Rule], dates: dict[str, DateColumn], currency: str,
    ) -> None:
        self.infos, self.rules, self.dates, self.currency = infos, rules, dates, currency
        self.stated = {name: rule for name, rule in rules.items() if isinstance(rule, (Cell, Constant, RowNumber))}
        self.derived = {name: rule for name, rule in rules.items() if isinstance(rule, (SignOf, DayPlusPeriod))}
        self.blamed = {name: next(iter(columns_named(rule)), name) for name, rule in rules.items()}
        self.needed = required_columns(table)
        self.money = [] if table in CURRENCY_OF_ANOTHER_TABLE else [
            name for name, info in infos.items() if info.type == "money" and name in rules]
        self.has_rate = table == "rates"

    def read(self, line: int, cells: dict[str, str]) -> dict[str, Any]:
        """The row, or Unreadable with the column at fault."""
        row: dict[str, Any] = {}
        name = ""
        try:
            for name, rule in self.stated.items():
                row[name] = self.value(name, rule, line, cells)
            for name, derived in self.derived.items():
                row[name] = self.derive(derived, row, cells)
            self.check(row)
        except Unreadable as error:
            error.column = error.column or self.blamed.get(name, name)
            raise
        return row

    def value(self, name: str, rule: Cell | Constant | RowNumber, line: int, cells: dict[str, str]) -> Any:
        if isinstance(rule, RowNumber):
            return f"{rule.prefix}{line}"
        if isinstance(rule, Constant):
            return self.read_text(name, rule.value, Cell(name), line)
        text = translated(cells[rule.column], rule)
        value = self.read_text(name, text, rule, line) if text else None
        if rule.less is not None and value is not None:
            other = cells[rule.less].strip()
            value -= self.read_text(name, other, rule, line) if other else 0
        return value

    def read_text(self, name: str, text: str, rule: Cell, line: int) -> Any:
        info = self.infos[name]
        if info.type == "day":
            reader = self.dates.get(rule.column) or DateColumn(rule.dates, "", name)
            return reader.read(text, line)
        return read_value(text, info, rule.style)

    def derive(self, rule: SignOf | DayPlusPeriod, row: dict[str, Any], cells: dict[str, str]) -> Any:
        if isinstance(rule, SignOf):
            return "credit_note" if (row.get(rule.column) or 0) < 0 else "invoice"
        if isinstance(rule.period, Constant):
            return due_day(row.get(rule.anchor), rule.period.value)
        period = translated(cells[rule.period.column], rule.period)
        if not period:
            raise Unreadable(f"no terms of payment in column {rule.period.column}", "give `otherwise` in the map")
        return due_day(row.get(rule.anchor), period)

    def check(self, row: dict[str, Any]) -> None:
        """Refuses a row with a needed value absent, or money finer than its currency."""
        for name in self.needed:
            if row.get(name) in (None, "") and not (name == "due_day" and row.get("document") == "credit_note"):
                column = self.blamed[name]
                raise Unreadable(f"no {name.replace('_', ' ')}", f"fill in column {column}", column)
        if self.has_rate:
            row["numerator"], row["denominator"] = whole_rate(row["numerator"], row["denominator"])
        currency = row.get("currency") or self.currency
        if minor_units(currency) is None:
            raise Unreadable(f"{currency!r} is not a currency of ISO 4217 with minor units", "use its three letters",
                             self.blamed["currency"])
        for name in self.money:
            if row[name] is not None:
                check_precision(row[name], currency, self.blamed[name])

    def money_of(self, line: int, cells: dict[str, str]) -> tuple[Decimal | None, str | None]:
        """Amount and currency of a refused row, where they can be read, so that sums can still be compared."""
        found: dict[str, Any] = {}
        for name in ("amount", "currency"):
            rule = self.stated.get(name)
            try:
                found[name] = self.value(name, rule, line, cells) if rule is not None else None
            except Unreadable:
                found[name] = None
        return found["amount"], found["currency"]


def columns_named(rule: Rule) -> list[str]:
    """The columns of the file that a rule reads."""
    if isinstance(rule, Cell):
        return [rule.column] + ([rule.less] if rule.less else [])
    if isinstance(rule, MatchOn):
        return [rule.column]
    if isinstance(rule, DayPlusPeriod):
        return columns_named(rule.period)
    return []
