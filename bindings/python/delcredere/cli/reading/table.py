"""One file into one of our tables: find the columns, read every cell, derive what the map says, refuse what is wrong."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

from ..refusal import RefusedRow, Unreadable, WrongInput
from .dates import DateColumn, refuse_foreign_dates
from .derive import due_day, match_credit_notes
from .facts import Facts
from .money import check_precision, minor_units, whole_rate
from .numbers import check_one_style
from .rules import Cell, Constant, DayPlusPeriod, MatchOn, RowNumber, Rule, SignOf, TableRules
from .schema import TABLES, columns_of, required_columns
from .source import Source, read_source
from .values import read_value, translated

NUMBERS = ("money", "number", "ratio")


class TableReader:
    """Reads one file. `name` is the table as the command line calls it ("ledger")."""

    def __init__(self, name: str, path: Path, rules: TableRules | None, policy_currency: str) -> None:
        self.name, self.path, self.policy_currency = name, path, policy_currency
        self.given = rules or TableRules()
        self.infos = columns_of(TABLES[name])
        self.dates: dict[str, DateColumn] = {}

    def read(self) -> Facts:
        given = self.given
        source = read_source(self.path, self.name, given.format, given.encoding, given.delimiter, given.sheet)
        rules = self.rules_for(source)
        self.check_columns(source, rules)
        facts = Facts(self.name, source.file, refused=list(source.refused))
        facts.num_read = len(source.rows) + len(source.refused)
        if given.columns is None:
            facts.unused_columns = [name for name in source.columns if name not in self.infos]
        rows = [row for row in source.rows if not any(skip.holds(row[1]) for skip in given.skips)]
        facts.num_skipped = len(source.rows) - len(rows)
        self.check_styles(source, rules, rows)
        self.prepare_dates(source, rules, rows)
        for line, cells in rows:
            self.read_row(facts, rules, line, cells)
        for rule in rules.values():
            if isinstance(rule, MatchOn):
                match_credit_notes(facts, rule)
        return facts

    def rules_for(self, source: Source) -> dict[str, Rule]:
        if self.given.columns is not None:
            return self.given.columns
        return {name: Cell(name) for name in source.columns if name in self.infos}

    def check_columns(self, source: Source, rules: dict[str, Rule]) -> None:
        """Every column that a rule names stands in the file, and every column that is needed has a rule."""
        for name in sorted(required_columns(TABLES[self.name]) - set(rules)):
            there = ", ".join(source.columns) or "none"
            raise WrongInput(f"no column {name} ({self.infos[name].text})", file=source.file, line=1, column=name,
                             remedy=f"add it, or say in a map where it stands (--map); columns here: {there}")
        named = [column for rule in rules.values() for column in columns_named(rule)]
        named += [column for rule in self.given.buyers.values() for column in columns_named(rule)]
        named += [skip.column for skip in self.given.skips]
        if self.given.receipts is not None:
            named += columns_named(self.given.receipts.day)
            if isinstance(self.given.receipts.amount, Cell):
                named += columns_named(self.given.receipts.amount)
        for column in named:
            if column not in source.columns:
                raise WrongInput(f"the map names a column {column!r} that is not in the file", file=source.file, line=1,
                                 column=column, remedy=f"columns here: {', '.join(source.columns)}")

    def number_rules(self, rules: dict[str, Rule]) -> list[Cell]:
        found = [rule for name, rule in rules.items() if isinstance(rule, Cell) and self.infos[name].type in NUMBERS]
        receipts = self.given.receipts
        return found + ([receipts.amount] if receipts is not None and isinstance(receipts.amount, Cell) else [])

    def check_styles(self, source: Source, rules: dict[str, Rule], rows: list[tuple[int, dict[str, str]]]) -> None:
        for rule in self.number_rules(rules):
            for column in columns_named(rule):
                check_one_style(((line, cells[column]) for line, cells in rows), rule.style, source.file, column)

    def prepare_dates(self, source: Source, rules: dict[str, Rule], rows: list[tuple[int, dict[str, str]]]) -> None:
        """One reader a date column. A column of which no date at all can be read is refused whole."""
        day_rules = [rule for name, rule in rules.items() if isinstance(rule, Cell) and self.infos[name].type == "day"]
        if self.given.receipts is not None:
            day_rules.append(self.given.receipts.day)
        for rule in day_rules:
            reader = self.dates[rule.column] = DateColumn(rule.dates, source.file, rule.column)
            texts = [(line, text) for line, cells in rows if (text := self.day_text(rule, cells))]
            if texts and not any(self.readable(reader, text, line) for line, text in texts):
                refuse_foreign_dates(texts, rule.dates, source.file, rule.column)

    def day_text(self, rule: Cell, cells: dict[str, str]) -> str:
        try:
            return translated(cells[rule.column], rule)
        except Unreadable:
            return ""

    def readable(self, reader: DateColumn, text: str, line: int) -> bool:
        try:
            reader.read(text, line)
            return True
        except Unreadable:
            return False

    def read_row(self, facts: Facts, rules: dict[str, Rule], line: int, cells: dict[str, str]) -> None:
        row: dict[str, Any] = {}
        column = ""
        try:
            for name, rule in rules.items():
                column = columns_named(rule)[0] if columns_named(rule) else name
                if not isinstance(rule, (SignOf, MatchOn, DayPlusPeriod)):
                    row[name] = self.value_of(name, rule, line, cells)
            for name, rule in rules.items():
                column = rule.column if isinstance(rule, SignOf) else name
                if isinstance(rule, SignOf):
                    row[name] = "credit_note" if (row.get(rule.column) or 0) < 0 else "invoice"
                elif isinstance(rule, DayPlusPeriod):
                    row[name] = due_day(row.get(rule.anchor), self.period_of(rule, cells))
            self.check_row(row, rules)
        except Unreadable as error:
            column = error.column or column
            facts.refused.append(RefusedRow(self.name, facts.file, line, column, cells.get(column, ""), str(error),
                                            error.remedy, *self.money_of(row, rules, line, cells)))
            return
        facts.rows.append(row)
        facts.lines.append(line)
        facts.cells.append(cells)

    def money_of(
        self, row: dict[str, Any], rules: dict[str, Rule], line: int, cells: dict[str, str]
    ) -> tuple[Decimal | None, str | None]:
        """Amount and currency of a refused row of the ledger, so that its sums can still be compared."""
        found: dict[str, Any] = {}
        for name in ("amount", "currency") if self.name == "ledger" else ():
            rule = rules.get(name)
            try:
                found[name] = row.get(name) or (self.value_of(name, rule, line, cells)
                                                if isinstance(rule, (Cell, Constant)) else None)
            except Unreadable:
                found[name] = None
        return found.get("amount"), found.get("currency")

    def value_of(self, name: str, rule: Cell | Constant | RowNumber, line: int, cells: dict[str, str]) -> Any:
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
            reader = self.dates.get(rule.column) or DateColumn(rule.dates, str(self.path), rule.column)
            return reader.read(text, line)
        return read_value(text, info, rule.style)

    def period_of(self, rule: DayPlusPeriod, cells: dict[str, str]) -> str:
        if isinstance(rule.period, Constant):
            return rule.period.value
        period = translated(cells[rule.period.column], rule.period)
        if not period:
            raise Unreadable(f"no terms of payment in column {rule.period.column}", "give `otherwise` in the map")
        return period

    def check_row(self, row: dict[str, Any], rules: dict[str, Rule]) -> None:
        """Refuses a row with a needed value absent, or money finer than its currency."""
        needed = required_columns(TABLES[self.name]) - ({"due_day"} if row.get("document") == "credit_note" else set())
        for name in needed:
            if row.get(name) is None or row.get(name) == "":
                column = next(iter(columns_named(rules[name])), name)
                raise Unreadable(f"no {name.replace('_', ' ')}", f"fill in column {column}", column)
        if self.name == "rates":
            row["numerator"], row["denominator"] = whole_rate(row["numerator"], row["denominator"])
        currency = row.get("currency") or self.policy_currency
        if minor_units(currency) is None:
            raise Unreadable(f"{currency!r} is not a currency of ISO 4217 with minor units", "use its three letters",
                             next(iter(columns_named(rules["currency"])), "currency"))
        for name, info in self.infos.items():
            if info.type == "money" and isinstance(row.get(name), Decimal) and self.name not in ("receipts", "events"):
                check_precision(row[name], currency, next(iter(columns_named(rules[name])), name))


def columns_named(rule: Rule) -> list[str]:
    """The columns of the file that a rule reads."""
    if isinstance(rule, Cell):
        return [rule.column] + ([rule.less] if rule.less else [])
    if isinstance(rule, MatchOn):
        return [rule.column]
    if isinstance(rule, DayPlusPeriod):
        return columns_named(rule.period)
    return []
