"""Open debt by its age past the due date, covered and not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ...cover import Cover
from ...values import currency_exponent, currency_number
from .answer import AgeRow
from .session import Session

BANDS = ((0, "not yet due"), (30, "1 to 30 days"), (60, "31 to 60"), (90, "61 to 90"), (180, "91 to 180"),
         (10**9, "over 180"))


def ages_of(session: Session, answer: Cover, as_of: date) -> list[AgeRow]:
    """The bands, in order, with the open debt of each."""
    table = answer.columns("invoices")
    opened, covered = table.array("open").tolist(), table.array("covered").tolist()
    sums = [[0, 0, 0] for _ in BANDS]
    for ix, row in enumerate(session.reading.facts["ledger"].rows):
        if opened[ix] > 0:
            late = (as_of - row["due_day"]).days
            band = sums[next(place for place, (most, _) in enumerate(BANDS) if late <= most)]
            band[0] += covered[ix]
            band[1] += opened[ix] - covered[ix]
            band[2] += 1
    scale = -currency_exponent(currency_number(answer.currency))
    return [AgeRow(name, Decimal(sums[place][0]).scaleb(scale), Decimal(sums[place][1]).scaleb(scale), sums[place][2])
            for place, (_, name) in enumerate(BANDS)]
