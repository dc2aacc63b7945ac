"""The ledger's own sums, so that a reader can hold the report against the books: nothing read is lost on the way."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal

from ..reading.money import minor_units
from .answer import LedgerSum
from .session import Session

USED, NOT_YET, REFUSED = range(3)


def ledger_sums(session: Session, as_of: date, out: set[int]) -> list[LedgerSum]:
    """For each currency: what was used, what is dated later, what was refused and could still be read as an amount.
    `out` are the rows that the library did not use."""
    ledger = session.reading.facts["ledger"]
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    sums: dict[str, list[Decimal]] = defaultdict(lambda: [Decimal(0)] * 3)
    for ix, row in enumerate(ledger.rows):
        where = REFUSED if ix in out else NOT_YET if row["invoice_day"] > as_of else USED
        add(counts, sums, row.get("currency") or session.policy.currency, where, row["amount"])
    unreadable = 0
    for refused in ledger.refused:
        if refused.amount is None:
            unreadable += 1
        else:
            add(counts, sums, refused.currency or session.policy.currency, REFUSED, refused.amount)
    for currency, found in sums.items():
        places = minor_units(currency) or 0
        sums[currency] = [amount + Decimal(0).scaleb(-places) for amount in found]
    return [LedgerSum(currency, counts[currency][USED], sums[currency][USED], counts[currency][NOT_YET],
                      sums[currency][NOT_YET], counts[currency][REFUSED], sums[currency][REFUSED], unreadable)
            for currency in sorted(counts)]


def add(counts: dict[str, list[int]], sums: dict[str, list[Decimal]], currency: str, where: int, amount: Decimal) -> None:
    counts[currency][where] += 1
    sums[currency][where] += amount
