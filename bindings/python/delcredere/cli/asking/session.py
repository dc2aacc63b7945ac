"""The policy and the book of one question, and the way from a row of the library back to a line of a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..._registry import STATUS_TEXT, Column, Status, Table
from ...book import Book
from ...errors import DcrError
from ...policy import Policy
from ..reading.everything import Reading, read_everything
from ..reading.schema import TABLES
from ..refusal import RefusedRow, WrongInput

NOT_FACTS = ("name",)
REMEDY = {
    Status.BUYER_UNKNOWN: "add the buyer to the file of buyers, or correct the identifier",
    Status.INVOICE_UNKNOWN: "add the invoice to the ledger, or correct its number or buyer",
    Status.DUPLICATE: "keep one row; the first was used",
    Status.OVERLAP: "keep one of the two decisions; the first was used",
    Status.DATE: "fill in the date",
    Status.DATE_ORDER: "correct the dates: the later one stands before the earlier one",
    Status.AMOUNT_SIGN: "correct the sign, or mark the row as credit_note",
    Status.AMOUNT: "correct the amount: a part may not be larger than the whole",
    Status.CURRENCY: "use the three letters of ISO 4217",
    Status.CURRENCY_MIX: "give the receipt the currency of its invoice",
    Status.RATE_ABSENT: "give a rate on or before the day (--rates)",
    Status.FACT_ABSENT: "give the receipts with their dates (--receipts)",
    Status.CODE: "use a value of the list",
}


@dataclass
class Session:
    """Everything that is needed to ask."""

    policy: Policy
    title: str
    book: Book
    reading: Reading
    buyers: list[str]
    names: dict[str, str]

    def problems(self) -> list[RefusedRow]:
        """Every row that was left out, by us or by the library, in the order of the files."""
        return self.reading.refused + [self.problem(row) for row in self.library_problems()]

    def library_problems(self) -> list[tuple[Table, int, Column, Status]]:
        found = self.book.columns(Table.PROBLEMS)
        if not found.rows:
            return []
        columns = (found.array(name).tolist() for name in ("table", "row", "column", "status"))
        return [(Table(table), row, Column(column), Status(status))
                for table, row, column, status in zip(*columns, strict=True)]

    def problem(self, found: tuple[Table, int, Column, Status]) -> RefusedRow:
        """A row that the library refused, as a line of a file."""
        table, row, column, status = found
        name = file_of(table)
        facts = self.reading.facts[name]
        file, line = facts.place(row)
        column_name = column.name.lower().removeprefix(table.name.lower() + "_").removesuffix("_ix") if column else ""
        value = facts.rows[row].get(column_name)
        reason, _, accepted = STATUS_TEXT[status].partition("; ")
        return RefusedRow(name, file, line, column_name, "" if value is None else str(value), reason,
                          REMEDY.get(status) or accepted or "correct the row")

    def name_of(self, buyer_ix: int) -> str:
        return self.names.get(self.buyers[buyer_ix], "")


def file_of(table: Table) -> str:
    """The command's name of a table of the library."""
    return next(name for name, ours in TABLES.items() if ours == table.name.lower())


def open_session(
    policy_path: Path, files: dict[str, Path | None], map_path: Path | None,
    progress: Callable[[str], None] = lambda name: None,
) -> Session:
    """Reads the policy and all files, and builds the book."""
    policy, title = read_policy(policy_path)
    reading = read_everything(files, map_path, policy.currency, progress)
    frames: dict[str, Any] = {
        TABLES[name]: {column: values for column, values in facts.columns().items() if column not in NOT_FACTS}
        for name, facts in reading.facts.items() if facts.rows}
    try:
        book = Book.from_frames(**frames, currency=policy.currency)
    except DcrError as error:
        raise wrong_row(error, reading) from None
    rows = reading.facts["buyers"].rows
    names = {row["buyer"]: row["name"] for row in rows if row.get("name")}
    return Session(policy, title, book, reading, [row["buyer"] for row in rows], names)


def bare_session(policy_path: Path, files: dict[str, Path | None]) -> Session:
    """A policy alone, for questions that need no ledger."""
    policy, title = read_policy(policy_path)
    named = next((name for name, path in files.items() if path is not None), None)
    if named is not None:
        raise WrongInput(f"--{named} without --ledger", remedy="give the ledger that it belongs to")
    return Session(policy, title, Book.from_frames(currency=policy.currency), Reading(), [], {})


def read_policy(path: Path) -> tuple[Policy, str]:
    try:
        document = path.read_bytes()
    except FileNotFoundError:
        raise WrongInput("there is no such file", file=str(path), remedy="check the path of the policy") from None
    except OSError as error:
        raise WrongInput(f"the policy cannot be read ({error.strerror})", file=str(path),
                         remedy="check the path of the policy") from None
    try:
        policy = Policy.from_json(document)
    except DcrError as error:
        line = document[: error.position].count(b"\n") + 1 if error.position is not None else None
        term = f"term {error.term.name.lower()}: " if error.term else ""
        raise WrongInput(f"{term}{error.text}", file=str(path), line=line,
                         remedy="mend the policy document (docs: terms of a policy)") from None
    given: Any = json.loads(document)
    return policy, str(given.get("title") or path.stem)


def wrong_row(error: DcrError, reading: Reading) -> WrongInput:
    """An error of the library about a row, as one about a line of a file."""
    facts = reading.facts.get(file_of(error.table)) if error.table is not None else None
    file, line = None, None
    if facts is not None:
        file, line = facts.place(error.row) if error.row is not None and error.row < len(facts.lines) else (facts.file, None)
    column = error.column.name.lower().partition("_")[2] if error.column else None
    return WrongInput(error.text, file=file, line=line, column=column, remedy="correct the value")
