"""What is said when input cannot be used: a file as a whole, or one row of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .._registry import Status, Term
from ..errors import DcrError


class WrongInput(Exception):
    """A file or option that cannot be used at all. The text is one line: place, reason, remedy."""

    def __init__(
        self, reason: str, *, file: str | None = None, line: int | None = None,
        column: str | None = None, remedy: str | None = None,
    ) -> None:
        self.file, self.line, self.column = file, line, column
        self.reason, self.remedy = reason, remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        place = ", ".join(
            part for part in (
                self.file,
                f"line {self.line}" if self.line else None,
                f"column {self.column}" if self.column else None,
            ) if part
        )
        text = f"{place}: {self.reason}" if place else self.reason
        return f"{text}; {self.remedy}" if self.remedy else text


def wrong_question(error: DcrError) -> WrongInput:
    """What the library says of the question, with what to do about it."""
    term = f"term {error.term.name.lower()}: " if error.term else ""
    text = error.text.removeprefix(f"{error.term.name.lower()}: ") if error.term else error.text
    return WrongInput(f"{term}{text}", remedy=remedy_of(error))


STATED_BY = {Term.DECLARATION_KIND: "--kind"}


def remedy_of(error: DcrError) -> str:
    if error.term:
        option = STATED_BY.get(error.term)
        return "state it in the policy document" + (f", or give {option}" if option else "")
    if error.code is Status.FACT_ABSENT:
        return "give it as an option, such as --cause-day or --premium-paid, or in the files"
    return "correct the option (--help lists them)"


@dataclass(frozen=True)
class RefusedRow:
    """A row that was left out, and what would make it usable. `amount` is what it is about, where that can be read."""

    table: str
    file: str
    line: int
    column: str
    value: str
    reason: str
    remedy: str
    amount: Decimal | None = None
    currency: str | None = None


class Unreadable(ValueError):
    """A value that cannot be read. Carries the remedy, and the column where the reader knows it."""

    def __init__(self, reason: str, remedy: str, column: str | None = None) -> None:
        super().__init__(reason)
        self.remedy, self.column = remedy, column
