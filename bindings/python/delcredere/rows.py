"""Small results as frozen rows with Decimal, date and enumerations, and lists of them that print as a table."""

from __future__ import annotations

import datetime as dt
import html
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import IntEnum, IntFlag
from typing import Any, TypeVar

from ._registry import (COLUMNS, REASON_TEXT, Cause, Column, Condition, DeadlineSeverity, DeadlineState, LayerPart, LimitKind,
                        PaymentKind, PreDeliveryStep, Reason, Scope, Source, Step, Table, Term)
from .tables import Columns
from .values import choice_name


@dataclass(frozen=True)
class TermValue:
    """A term of a policy as it is in force; `source` tells a default from what was given."""

    term: Term
    scope: Scope | None
    scope_value: str
    source: Source
    number: int
    text: str


@dataclass(frozen=True)
class PlanStep:
    """A step of the plan of the indemnity, with its clause."""

    step: Step
    clause: str


@dataclass(frozen=True)
class Part:
    """A part of an invoice: the amount that a reason takes, the term and the day behind it."""

    invoice_ix: int
    reason: Reason
    amount: Decimal
    term: Term | None
    day: dt.date | None
    is_curable: bool

    @property
    def text(self) -> str:
        """The reason in words."""
        return REASON_TEXT[self.reason]


@dataclass(frozen=True)
class Rung:
    """A rung of the ladder from gross debt to payment."""

    step: Step | None
    reason: Reason | None
    term: Term | None
    before: Decimal
    taken: Decimal
    after: Decimal
    clause: str

    @property
    def text(self) -> str:
        """The reason in words."""
        return REASON_TEXT[self.reason] if self.reason is not None else ""


@dataclass(frozen=True)
class ReasonTotal:
    """What one reason takes over the whole book."""

    reason: Reason
    amount: Decimal
    num_invoices: int

    @property
    def text(self) -> str:
        """The reason in words."""
        return REASON_TEXT[self.reason]


@dataclass(frozen=True)
class CoverTotals:
    """The book in one row, in policy currency; `limits` is None when none of them can be converted."""

    as_of_day: dt.date
    gross: Decimal
    settled: Decimal
    exposure: Decimal
    overdue: Decimal
    covered: Decimal
    insured: Decimal
    uncovered: Decimal
    unallocated: Decimal
    num_invoices: int
    num_not_yet: int
    num_refused: int
    num_buyers: int
    num_stopped: int
    insurable_exposure: Decimal
    limits: Decimal | None
    num_limits: int
    num_limits_without_rate: int


@dataclass(frozen=True)
class ClaimTotals:
    """The claim in one row, in policy currency; None stands where there is no such date or amount."""

    buyer_ix: int
    cause: Cause
    reason: Reason
    loss_day: dt.date | None
    claim_from_day: dt.date | None
    claim_by_day: dt.date | None
    indemnity_day: dt.date | None
    gross_debt: Decimal
    qualifying: Decimal
    received_after: Decimal
    covered: Decimal
    indemnity: Decimal
    retained: Decimal
    year_from_day: dt.date | None
    year_until_day: dt.date | None
    first_loss_used_before: Decimal | None
    first_loss_used_after: Decimal | None
    first_loss_left: Decimal | None
    liability_used_before: Decimal | None
    liability_used_after: Decimal | None
    maximum_liability: Decimal | None
    costs: Decimal
    already_paid: Decimal
    payable: Decimal
    filed_day: dt.date | None
    country_paid_before: Decimal | None


@dataclass(frozen=True)
class FirstLoss:
    """A first loss of the policy and what the claim took of it; `limit_kind` is None for the aggregate first loss."""

    limit_kind: LimitKind | None
    agreed: Decimal
    used_before: Decimal
    taken: Decimal
    used_after: Decimal
    left: Decimal


@dataclass(frozen=True)
class Payment:
    """A payment of the insurer; `payment_day` is None where policy and facts do not say by when."""

    payment_day: dt.date | None
    amount: Decimal
    kind: PaymentKind


@dataclass(frozen=True)
class CauseOfLoss:
    """A cause of loss that was looked at; `indemnity` is None where it was not computed."""

    cause: Cause
    loss_day: dt.date | None
    indemnity: Decimal | None
    governs: bool


@dataclass(frozen=True)
class Deadline:
    """A deadline of the policy on one invoice; `by_day` is None while its anchor has not happened."""

    invoice_ix: int
    deadline: str
    by_day: dt.date | None
    done_day: dt.date | None
    state: DeadlineState
    severity: DeadlineSeverity


@dataclass(frozen=True)
class BoundsTotals:
    """An answer between its readings, in policy currency; None where there is no such amount."""

    as_of_day: dt.date
    covered_lower: Decimal | None
    covered_upper: Decimal | None
    insured_lower: Decimal | None
    insured_upper: Decimal | None
    indemnity_lower: Decimal | None
    indemnity_upper: Decimal | None
    num_unknowns: int


@dataclass(frozen=True)
class Unknown:
    """A fact that is missing or pending, and the reason that it gives while it is not met."""

    table: Table
    row: int | None
    column: Column
    buyer_ix: int
    invoice_ix: int | None
    reason: Reason | None
    condition: Condition | None


@dataclass(frozen=True)
class RecoveryShare:
    """A recovery of a claim and how it is shared, in policy currency."""

    recovery_ix: int
    recovery_day: dt.date
    gross: Decimal
    costs: Decimal
    net: Decimal
    shared: Decimal
    on_covered: Decimal | None
    to_insurer: Decimal
    to_insured: Decimal
    insurer_costs: Decimal
    insured_costs: Decimal
    insurer_total: Decimal
    insurer_left: Decimal
    liability_given_back: Decimal
    first_loss_given_back: Decimal


@dataclass(frozen=True)
class RecoveryAnswer:
    """How one recovery of a loss that is stated by its amounts is shared."""

    gross: Decimal | None
    costs: Decimal | None
    net: Decimal | None
    shared: Decimal | None
    on_covered: Decimal | None
    to_insurer: Decimal | None
    to_insured: Decimal | None
    insurer_costs: Decimal | None
    insured_costs: Decimal | None
    insurer_total: Decimal | None
    insured_total: Decimal | None
    insurer_left: Decimal | None


@dataclass(frozen=True)
class LayerShare:
    """A part of a loss: what falls into a layer, or beside the layers. `loss_ix` is None for the sum over several losses."""

    loss_ix: int | None
    part: LayerPart
    layer_ix: int | None
    layer: str
    from_amount: Decimal | None
    until_amount: Decimal | None
    loss: Decimal
    not_in_force: Decimal
    deductible: Decimal
    uninsured: Decimal
    paid: Decimal
    reason: Reason


@dataclass(frozen=True)
class LayerTotals:
    """One loss over all its layers. `loss_ix` is None for the sum over several losses."""

    loss_ix: int | None
    loss: Decimal
    in_layers: Decimal
    paid_by_layers: Decimal
    deductible: Decimal
    above_limit: Decimal
    paid: Decimal


@dataclass(frozen=True)
class PreDeliveryRung:
    """A rung of the ladder from cost before delivery to payment."""

    step: PreDeliveryStep
    reason: Reason
    before: Decimal
    taken: Decimal
    after: Decimal

    @property
    def text(self) -> str:
        """The reason in words."""
        return REASON_TEXT[self.reason]


R = TypeVar("R")


class Listing(tuple[R, ...]):
    """Rows that print as a table, in a terminal and in a notebook."""

    def __str__(self) -> str:
        return as_text([_cells(row) for row in self])

    def _repr_html_(self) -> str:
        return as_html([_cells(row) for row in self])


def read_rows(row_class: type[R], table: Columns) -> Listing[R]:
    """Every row of a table as an object of `row_class`, whose fields are the table's columns."""
    infos = [info for info in COLUMNS[table.kind] if info.name in {f.name for f in fields(row_class)}]  # type: ignore[arg-type]
    return Listing(
        row_class(**{info.name: table.value(info, row) for info in infos}) for row in range(table.rows)
    )


def _cells(row: Any) -> dict[str, str]:
    cells = {f.name: cell_text(getattr(row, f.name)) for f in fields(row) if f.name not in ("invoice_ix", "number")}
    text = getattr(type(row), "text", None)
    if isinstance(text, property):
        cells["text"] = row.text
    return cells


def cell_text(value: Any) -> str:
    """A value as a table in plain text shows it."""
    if value is None:
        return ""
    if isinstance(value, (IntEnum, IntFlag)):
        return choice_name(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _is_number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdigit()


def as_text(rows: list[dict[str, str]]) -> str:
    """Rows as a table in plain text."""
    if not rows:
        return "(none)"
    widths = {name: max(len(name), *(len(row[name]) for row in rows)) for name in rows[0]}
    lines = ["  ".join(name.ljust(width) for name, width in widths.items()).rstrip()]
    for row in rows:
        lines.append("  ".join(
            row[name].rjust(width) if _is_number(row[name]) else row[name].ljust(width) for name, width in widths.items()
        ).rstrip())
    return "\n".join(lines)


def as_html(rows: list[dict[str, str]]) -> str:
    """Rows as a table in HTML."""
    if not rows:
        return "<p>(none)</p>"
    head = "".join(f"<th>{html.escape(name)}</th>" for name in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row.values()) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def as_record(row: Any) -> list[dict[str, str]]:
    """One row turned on its side: a line per field."""
    return [{"": name, "value": text} for name, text in _cells(row).items()]


ROW_TABLES: dict[type[Any], Table] = {
    TermValue: Table.POLICY_TERMS,
    PlanStep: Table.POLICY_PLAN,
    Part: Table.COVER_PARTS,
    Rung: Table.CLAIM_LADDER,
    ReasonTotal: Table.COVER_REASONS,
    CoverTotals: Table.COVER_TOTALS,
    ClaimTotals: Table.CLAIM_TOTALS,
    FirstLoss: Table.CLAIM_FIRST_LOSSES,
    Payment: Table.CLAIM_PAYMENTS,
    CauseOfLoss: Table.CLAIM_CAUSES,
    Deadline: Table.COVER_DEADLINES,
    BoundsTotals: Table.BOUNDS,
    Unknown: Table.UNKNOWNS,
    RecoveryShare: Table.RECOVERY_SHARES,
    LayerShare: Table.LAYER_SHARES,
    LayerTotals: Table.LAYER_TOTALS,
    PreDeliveryRung: Table.PRE_DELIVERY_LADDER,
}
