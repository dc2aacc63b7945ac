"""What a report says, as plain rows: the same for the terminal, the page and the document."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from ...rows import CoverTotals
from ..refusal import RefusedRow


@dataclass(frozen=True)
class ReasonRow:
    """What one reason takes of the open debt."""

    code: str
    text: str
    amount: Decimal
    num_invoices: int


@dataclass(frozen=True)
class BuyerRow:
    """One buyer's standing."""

    buyer: str
    name: str
    exposure: Decimal
    overdue: Decimal
    covered: Decimal
    insured: Decimal
    uncovered: Decimal
    limit: Decimal | None
    basis: str
    headroom: Decimal | None
    coverage: Decimal
    stop_day: date | None
    is_stopped: bool
    trouble: str

    @property
    def label(self) -> str:
        return f"{self.buyer} {self.name}".strip()


@dataclass(frozen=True)
class DeadlineRow:
    """Something to be done by a day, and the open money it is about."""

    day: date
    what: str
    buyer: str
    name: str
    num_invoices: int
    amount: Decimal


@dataclass(frozen=True)
class AgeRow:
    """Open debt of one age past its due date."""

    age: str
    covered: Decimal
    uncovered: Decimal
    num_invoices: int


@dataclass(frozen=True)
class LedgerSum:
    """The ledger's own sums in one currency, to be compared with the books."""

    currency: str
    num_used: int
    used: Decimal
    num_not_yet: int
    not_yet: Decimal
    num_refused: int
    refused: Decimal
    num_unreadable: int

    @property
    def total(self) -> Decimal:
        return self.used + self.not_yet + self.refused


@dataclass
class Report:
    """The whole answer."""

    title: str
    as_of: date
    currency: str
    totals: CoverTotals
    coverage: Decimal
    reasons: list[ReasonRow]
    retained: Decimal
    unexplained: Decimal
    buyers: list[BuyerRow]
    deadlines: list[DeadlineRow]
    missed: list[DeadlineRow]
    ages: list[AgeRow]
    ledger: list[LedgerSum]
    refused: list[RefusedRow]
    defaults: list[tuple[str, str, str]]
    notes: list[str] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)

    @property
    def stopped(self) -> list[BuyerRow]:
        return [row for row in self.buyers if row.is_stopped]

    @property
    def troubled(self) -> list[BuyerRow]:
        return [row for row in self.buyers if row.trouble]
