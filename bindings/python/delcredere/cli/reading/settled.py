"""Receipts that stand in the ledger itself: a column with the day of settlement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from ..refusal import RefusedRow, Unreadable
from .derive import credited, receipt
from .facts import Facts
from .money import check_precision
from .numbers import read_number
from .rules import Cell, ReceiptsRule

ReadDay = Callable[[str, int], date]


def settled_receipts(ledger: Facts, rule: ReceiptsRule, read_day: ReadDay, policy_currency: str) -> Facts:
    """The receipts of all invoices that the ledger gives as settled."""
    found = Facts("receipts", ledger.file)
    credits = credited(ledger)
    for row, line, cells in zip(ledger.rows, ledger.lines, ledger.cells, strict=True):
        text = cells[rule.day.column].strip()
        if not text or row.get("document") == "credit_note":
            continue
        column = rule.day.column
        try:
            day = read_day(text, line)
            column = rule.amount.column if isinstance(rule.amount, Cell) else column
            amount = amount_of(row, cells, rule, credits)
            check_precision(amount, row.get("currency") or policy_currency, column)
        except Unreadable as error:
            found.refused.append(RefusedRow("ledger", ledger.file, line, column, cells[column],
                                            f"its receipt is left out: {error}", error.remedy))
            continue
        if amount > 0:
            found.rows.append(receipt(row, day, amount))
            found.lines.append(line)
    return found


def amount_of(row: dict[str, Any], cells: dict[str, str], rule: ReceiptsRule, credits: dict[str, Decimal]) -> Decimal:
    if isinstance(rule.amount, Cell):
        text = cells[rule.amount.column].strip()
        return read_number(text, rule.amount.style) if text else Decimal(0)
    amount: Decimal = row["amount"]
    return amount - credits.get(row.get("invoice") or "", Decimal(0)) if rule.amount == "remaining" else amount
