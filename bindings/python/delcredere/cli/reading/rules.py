"""How one column of ours is found in a foreign file. A map is a set of such rules; without one, every column is itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from .dates import OURS
from .numbers import NumberStyle


@dataclass(frozen=True)
class Cell:
    """The value stands in a column of the file, written in the stated way."""

    column: str
    style: NumberStyle = NumberStyle()
    dates: tuple[str, ...] = OURS
    values: dict[str, str] | None = None
    otherwise: str | None = None
    less: str | None = None


@dataclass(frozen=True)
class Constant:
    """The same value in every row."""

    value: str


@dataclass(frozen=True)
class RowNumber:
    """A name made of a prefix and the line of the row, for files that number nothing."""

    prefix: str


@dataclass(frozen=True)
class DayPlusPeriod:
    """A day counted from another: the period is fixed, or found by a key such as the terms of payment."""

    anchor: str
    period: Cell | Constant


@dataclass(frozen=True)
class SignOf:
    """A credit note where the amount is below zero, else an invoice."""

    column: str


@dataclass(frozen=True)
class MatchOn:
    """A credit note credits the invoice of the same buyer that has the same value in this column."""

    column: str
    unmatched: str = "refuse"


Rule = Cell | Constant | RowNumber | DayPlusPeriod | SignOf | MatchOn


@dataclass(frozen=True)
class Skip:
    """A row is left out on purpose where the column has (or has not) one of the values."""

    column: str
    values: frozenset[str]
    when_among: bool = True

    def holds(self, cells: dict[str, str]) -> bool:
        return (cells[self.column].strip() in self.values) == self.when_among


@dataclass(frozen=True)
class ReceiptsRule:
    """Every row that has a day of settlement is also a receipt: of the full amount, of what is left of it after the
    credit notes matched to it, or of an amount in a column."""

    day: Cell
    amount: Cell | str


@dataclass(frozen=True)
class TableRules:
    """How a file becomes one of our tables."""

    format: str | None = None
    encoding: str = "utf-8"
    delimiter: str = ","
    sheet: str | None = None
    skips: tuple[Skip, ...] = ()
    columns: dict[str, Rule] | None = None
    receipts: ReceiptsRule | None = None
    buyers: dict[str, Rule] = field(default_factory=dict)
