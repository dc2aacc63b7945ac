"""Facts that a ledger implies and a map spells out: due dates, which invoice a credit note credits, receipts, buyers."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any

from ...errors import DcrError
from ...numbers import add_period
from ..refusal import RefusedRow, Unreadable
from .facts import Facts
from .rules import MatchOn


def due_day(anchor: date | None, period: str) -> date | None:
    """The day that a period from an anchor leads to, by the library's own counting."""
    if anchor is None:
        return None
    try:
        return add_period(anchor, period)
    except DcrError as error:
        raise Unreadable(f"{period!r} cannot be counted from {anchor}: {error.text}",
                         'write a period such as "30 days" or "end of month + 30 days"') from None


def match_credit_notes(facts: Facts, rule: MatchOn) -> None:
    """Names the invoice that each credit note credits. One without an invoice is refused, or left to the oldest debt."""
    invoices: dict[tuple[str, str], str] = {}
    for row, cells in zip(facts.rows, facts.cells, strict=True):
        if row.get("document") != "credit_note" and cells[rule.column].strip():
            invoices.setdefault((row["buyer"], cells[rule.column].strip()), row["invoice"])
    orphans = set()
    for ix, (row, cells) in enumerate(zip(facts.rows, facts.cells, strict=True)):
        if row.get("document") == "credit_note":
            row["applies_to"] = invoices.get((row["buyer"], cells[rule.column].strip()))
            if row["applies_to"] is None and rule.unmatched == "refuse":
                orphans.add(ix)
                facts.refused.append(RefusedRow(
                    facts.table, facts.file, facts.lines[ix], rule.column, cells[rule.column],
                    f"credit note {row.get('invoice')}: no invoice of the buyer in this file has the same value",
                    'add the invoice, or state unmatched = "oldest" in the map to credit the oldest debt',
                    row["amount"], row.get("currency")))
    keep = [ix for ix in range(len(facts.rows)) if ix not in orphans]
    facts.rows = [facts.rows[ix] for ix in keep]
    facts.lines = [facts.lines[ix] for ix in keep]
    facts.cells = [facts.cells[ix] for ix in keep]


def credited(facts: Facts) -> dict[str, Decimal]:
    """What the credit notes that name an invoice take off it."""
    total: dict[str, Decimal] = defaultdict(Decimal)
    for row in facts.rows:
        if row.get("applies_to"):
            total[row["applies_to"]] -= row["amount"]
    return total


def receipt(row: dict[str, Any], day: date, amount: Decimal) -> dict[str, Any]:
    return {"buyer": row["buyer"], "invoice": row.get("invoice"), "receipt_day": day, "amount": amount,
            "currency": row.get("currency")}
