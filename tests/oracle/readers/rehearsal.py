"""If every buyer failed today. docs/readers/rehearsal.md"""
from .. import causes, days, money
from ..registry import REASON_TERMS, REASONS
from ..terms import Refused
from .asked import OF_BUYER, Asked, by_bit, claim_by_of, has_whole, least, later, reasons_on, sheet

WAITS = causes.DEFAULTS
NOT_SUPPOSED = (*causes.DEFAULTS, "transfer")
COUNTERS = ("first_loss_used", "liability_used", "premium_paid")
LATER = ("indemnity_after_day", "indemnity_after_week", "next_deadline_day", "indemnity_at_next_deadline",
         "indemnity_past_next_deadline")


class Rehearsal(Asked):
    def __init__(self, policy, book, ask):
        super().__init__(policy, book)
        self.today, self.cause, self.unknown_as = days.day(ask["as_of_day"]), ask.get("cause"), ask.get("unknown_as")
        self.only_today = ask.get("only_today", False)
        self.given = {name: money.minor(ask[name], self.currency) for name in COUNTERS if name in ask}
        self.asked_buyers = self.named(ask.get("buyers"))

    def failure(self, buyer_ix, cause, day):
        """R(D), or the status why there is none."""
        cause_day = filed_day = None
        if cause not in NOT_SUPPOSED and not self.has_failed(buyer_ix, cause, day):
            cause_day, filed_day = day, day if self.is_filed(buyer_ix, day) else None
        try:
            return self.claim(buyer_ix, cause, day, cause_day, filed_day, self.given, self.unknown_as)
        except Refused as refused:
            if refused.status in OF_BUYER or self.book.buyers[buyer_ix].faults:
                return refused.status
            raise

    def paid_on(self, buyer_ix, cause, day):
        found = self.failure(buyer_ix, cause, day)
        return None if isinstance(found, str) else found.indemnity

    # ---- the next deadline -----------------------------------------------------------------------------------------

    def pending(self, buyer_ix, cause, claim):
        buyer = self.looked_at(buyer_ix)
        if buyer.status == "OK":
            for line in buyer.invoices:
                if line.open and not self.notices(line, self.today):
                    yield line.notify_by
                yield from (one.by for one in buyer.deadlines.get(line.row.ix, []) if one.state == "open")
        moves = cause not in WAITS and self.policy("claim_window_anchor") == "date_of_loss"
        if claim.filed is None and not moves:
            yield from (claim.claim_by(line) for line in sheet(claim) if not has_whole(claim, line))

    def looked_at(self, buyer_ix):
        return self.buyers(self.today)[buyer_ix]

    def next_deadline(self, buyer_ix, cause, claim):
        return least(day for day in self.pending(buyer_ix, cause, claim) if day is not None and day >= self.today)

    # ---- rows ------------------------------------------------------------------------------------------------------

    def row(self, buyer_ix, cause):
        """(row of REHEARSAL, rows of REHEARSAL_REASONS)"""
        head = {"buyer_ix": buyer_ix, "cause": cause}
        claim = self.failure(buyer_ix, cause, self.today)
        if isinstance(claim, str):
            return {**head, "status": claim, "reason": None, **dict.fromkeys(
                ("gross", "covered", "indemnity", "not_paid", "loss_day", "claim_from_day", "claim_by_day", *LATER))}, []
        why = [{**head, **one} for one in reasons(claim)]
        most = max(why, key=lambda one: one["amount"], default=None)
        free = [line for line in sheet(claim) if not has_whole(claim, line)]
        row = {**head, "status": "OK", "gross": claim.gross_debt, "covered": sum(claim.covered.values()),
               "indemnity": claim.indemnity, "not_paid": claim.gross_debt - claim.indemnity,
               "reason": most["reason"] if most and most["amount"] else "OK", "loss_day": claim.loss_day,
               "claim_from_day": claim.loss_day or least(claim.line_loss_day(line) for line in free),
               "claim_by_day": claim_by_of(claim) or least(claim.claim_by(line) for line in free), **dict.fromkeys(LATER)}
        if not self.only_today:
            row.update(self.waiting(buyer_ix, cause, claim))
        return row, why

    def waiting(self, buyer_ix, cause, claim):
        next_day = self.next_deadline(buyer_ix, cause, claim)
        paid = {"indemnity_after_day": later(self.today, 1), "indemnity_after_week": later(self.today, 7)}
        if next_day is not None:
            paid.update(indemnity_at_next_deadline=next_day, indemnity_past_next_deadline=later(next_day, 1))
        return {"next_deadline_day": next_day, **{name: self.paid_on(buyer_ix, cause, day) for name, day in paid.items()}}

    def answer(self):
        rows, why, best = [], [], []
        for buyer_ix in self.asked_buyers:
            found = [self.row(buyer_ix, cause) for cause in self.causes_of(buyer_ix, self.cause)]
            rows += [row for row, _ in found]
            why += [one for _, reasons_of in found for one in reasons_of]
            sound = [row for row, _ in found if row["status"] == "OK"]
            best += [max(sound, key=lambda row: row["indemnity"])] if sound else []
        totals = {"as_of_day": self.today, "num_buyers": len(self.asked_buyers), "num_rows": len(rows),
                  "num_refused": sum(row["status"] != "OK" for row in rows)}
        for name in ("gross", "covered", "indemnity", "not_paid"):
            totals[name] = sum(row[name] for row in best)
        for name in LATER[:2]:
            totals[name] = None if self.only_today else sum(row[name] or 0 for row in best)
        return {"rehearsal": ("rehearsal", rows), "reasons": ("rehearsal_reasons", why),
                "totals": ("rehearsal_totals", [totals])}


def reasons(claim):
    """What takes, in the order of the ladder; then what applies too."""
    taken = {}
    for _, reason, _, amount, _ in claim.ladder:
        if amount > 0:
            taken[reason] = taken.get(reason, 0) + amount
    others = {reason for line in sheet(claim) for reason in reasons_on(claim, line)} - set(taken)
    return [{"reason": reason, "amount": taken.get(reason, 0), "is_curable": REASONS[reason].curable,
             "term": REASON_TERMS.get(reason)} for reason in [*taken, *by_bit(others)]]


def answer(policy, book, ask):
    return Rehearsal(policy, book, ask).answer()
