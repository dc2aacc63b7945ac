"""What comes off the debt beside payments. wordings.md 15; docs/rules/deductions.md."""
from fractions import Fraction

from . import money
from .receipts import in_book

REASON = {"set_off": "A07", "del_credere": "A07", "return": "A08", "resale": "A08", "security": "A09",
          "advance_payment": "A10"}


def take(policy, book, lines, as_of, mode):
    """{line: {reason: amount}} for the invoices of one buyer; a line has open, qualifying and debt."""
    lines = sorted(lines, key=lambda line: in_book(line.row))
    before = {line: line.qualifying for line in lines}
    left = dict(before)
    taken = {line: {} for line in lines}
    buyer_ix = lines[0].row.buyer if lines else None
    rows = [row for row in book.tables.get("deductions", [])
            if row.usable and row.buyer == buyer_ix and row["deduction_day"] <= as_of]
    for row in sorted(rows, key=lambda row: (row["deduction_day"], row.ix)):
        if row.named is None:
            of, size = lines, row["amount"]
        else:
            of = [line for line in lines if line.row.ix == row.named]
            if not of:
                continue
            size = min(row["amount"], of[0].debt.open)
            if of[0].row["currency"] != policy.currency:
                size = money.rounded(Fraction(of[0].open * size, of[0].debt.open), mode) if of[0].debt.open else 0
        size = treated(policy, row, size, sum(line.open for line in of), sum(before[line] for line in of), mode)
        for line in of:
            part = min(size, left[line])
            if part > 0:
                reason = REASON[row["deduction"]]
                taken[line][reason] = taken[line].get(reason, 0) + part
                left[line] -= part
                size -= part
    return taken


def treated(policy, row, size, is_open, qualifying, mode):
    treatment = policy("deduction_treatment", deduction=row["deduction"])
    if treatment in ("ignored", "after_limit"):
        return 0
    if treatment == "pro_rata":
        return money.rounded(Fraction(size * qualifying, is_open), mode) if is_open else 0
    if row["deduction"] == "security" and not row["is_condition_of_cover"]:
        return max(0, size - (is_open - qualifying))
    return size
