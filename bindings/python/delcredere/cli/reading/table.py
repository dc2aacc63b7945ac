"""One file into one of our tables: find the columns, check how they are written, read every row, refuse what is wrong."""

from __future__ import annotations

from pathlib import Path

from ..refusal import RefusedRow, Unreadable, WrongInput
from .dates import DateColumn, refuse_foreign_dates
from .derive import match_credit_notes
from .facts import Facts
from .numbers import check_one_style
from .row import RowReader, columns_named
from .rules import Cell, MatchOn, Rule, TableRules
from .schema import TABLES, columns_of, required_columns
from .source import Source, read_source
from .values import translated

NUMBERS = ("money", "number", "ratio")


class TableReader:
    """Reads one file. `name` is the table as the command line calls it ("ledger")."""

    def __init__(self, name: str, path: Path, rules: TableRules | None, policy_currency: str) -> None:
        self.name, self.path, self.policy_currency = name, path, policy_currency
        self.given = rules or TableRules()
        self.table = TABLES[name]
        self.infos = columns_of(self.table)
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
        for rule in self.number_rules(rules):
            for column in columns_named(rule):
                check_one_style(((line, cells[column]) for line, cells in rows), rule.style, source.file, column)
        self.prepare_dates(source, rules, rows)
        self.read_rows(facts, rules, rows)
        for matching in rules.values():
            if isinstance(matching, MatchOn):
                match_credit_notes(facts, matching)
        return facts

    def rules_for(self, source: Source) -> dict[str, Rule]:
        if self.given.columns is not None:
            return self.given.columns
        return {name: Cell(name) for name in source.columns if name in self.infos}

    def check_columns(self, source: Source, rules: dict[str, Rule]) -> None:
        """Every column that is needed has a rule, and every column that a rule names stands in the file."""
        for name in sorted(required_columns(self.table) - set(rules)):
            there = ", ".join(source.columns) or "none"
            raise WrongInput(f"no column {name} ({self.infos[name].text})", file=source.file, line=1, column=name,
                             remedy=f"add it, or say in a map where it stands (--map); columns here: {there}")
        for column in self.columns_named_by_the_map(rules):
            if column not in source.columns:
                raise WrongInput(f"the map names a column {column!r} that is not in the file", file=source.file, line=1,
                                 column=column, remedy=f"columns here: {', '.join(source.columns)}")

    def columns_named_by_the_map(self, rules: dict[str, Rule]) -> list[str]:
        receipts = self.given.receipts
        every = [*rules.values(), *self.given.buyers.values()]
        if receipts is not None:
            every += [receipts.day] + ([receipts.amount] if isinstance(receipts.amount, Cell) else [])
        return [column for rule in every for column in columns_named(rule)] + [skip.column for skip in self.given.skips]

    def number_rules(self, rules: dict[str, Rule]) -> list[Cell]:
        found = [rule for name, rule in rules.items() if isinstance(rule, Cell) and self.infos[name].type in NUMBERS]
        receipts = self.given.receipts
        return found + ([receipts.amount] if receipts is not None and isinstance(receipts.amount, Cell) else [])

    def prepare_dates(self, source: Source, rules: dict[str, Rule], rows: list[tuple[int, dict[str, str]]]) -> None:
        """One reader a date column. A column of which no date at all can be read is refused whole."""
        day_rules = [rule for name, rule in rules.items() if isinstance(rule, Cell) and self.infos[name].type == "day"]
        if self.given.receipts is not None:
            day_rules.append(self.given.receipts.day)
        for rule in day_rules:
            reader = self.dates[rule.column] = DateColumn(rule.dates, source.file, rule.column)
            texts = [(line, text) for line, cells in rows if (text := day_text(rule, cells))]
            if texts and not any(readable(reader, text, line) for line, text in texts):
                refuse_foreign_dates(texts, rule.dates, source.file, rule.column)

    def read_rows(self, facts: Facts, rules: dict[str, Rule], rows: list[tuple[int, dict[str, str]]]) -> None:
        reader = RowReader(self.table, self.infos, rules, self.dates, self.policy_currency)
        for line, cells in rows:
            try:
                row = reader.read(line, cells)
            except Unreadable as error:
                column = error.column or ""
                money = reader.money_of(line, cells) if self.name == "ledger" else (None, None)
                facts.refused.append(RefusedRow(self.name, facts.file, line, column, cells.get(column, ""), str(error),
                                                error.remedy, *money))
                continue
            facts.rows.append(row)
            facts.lines.append(line)
            facts.cells.append(cells)


def day_text(rule: Cell, cells: dict[str, str]) -> str:
    try:
        return translated(cells[rule.column], rule)
    except Unreadable:
        return ""


def readable(reader: DateColumn, text: str, line: int) -> bool:
    try:
        reader.read(text, line)
        return True
    except Unreadable:
        return False
