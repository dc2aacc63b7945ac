"""Which claims are due. docs/readers/claim-file.md 1"""
from .. import causes, days, money
from ..registry import in_a_set
from ..terms import Refused
from .asked import OF_BUYER, Asked, claim_by_of, has_whole, is_whole, least, reasons_on, sheet


def overdue_of(lines, today):
    return [line for line in lines if line.open and line.due < today]


class ClaimsDue(Asked):
    def __init__(self, policy, book, ask):
        super().__init__(policy, book)
        self.today, self.cause, self.ask = days.day(ask["as_of_day"]), ask.get("cause"), ask
        self.least = None if ask.get("least_amount") is None else money.minor(ask["least_amount"], self.currency)
        self.asked_buyers = self.named(ask.get("buyers"))

    def row(self, buyer_ix, cause):
        try:
            claim = self.claim(buyer_ix, cause, self.today)
        except Refused as refused:
            if cause == "insolvency" and refused.status == "FACT_ABSENT" and not self.has_failed(buyer_ix, cause, self.today):
                claim = self.without_loss(buyer_ix, cause)
            elif refused.status in OF_BUYER or self.book.buyers[buyer_ix].faults:
                return None
            else:
                raise
        return None if claim is None else self.row_of(buyer_ix, cause, claim)

    def without_loss(self, buyer_ix, cause):
        """There is no insolvency up to today: no date of loss."""
        try:
            return self.claim(buyer_ix, cause, self.today, self.today + days.ONE)
        except Refused as refused:
            if refused.status in OF_BUYER or self.book.buyers[buyer_ix].faults:
                return None
            raise

    def row_of(self, buyer_ix, cause, claim):
        shown = sheet(claim)
        loss_days = [claim.line_loss_day(line) for line in shown] if claim.loss_day or cause != "insolvency" else []
        if not claim.gross_debt > 0 or not any(loss_days):
            return None
        overdue = overdue_of(self.lines(buyer_ix, self.today), self.today)
        oldest = least(line.due for line in overdue)
        free = [line for line in shown if not has_whole(claim, line)]
        meets = self.meets(claim, cause, sum(line.open for line in overdue), oldest)
        by_day = claim_by_of(claim) or least(claim.claim_by(line) for line in free)
        reason = claim.reason_of_gate or claim.reason
        if reason == "OK" and not sum(claim.qualifying.values()):
            reason = claim.result()["sheet"][shown[0].row.ix]["reason"]
        possible = reason == "OK" and claim.filed is None and (by_day is None or self.today <= by_day)
        return {"buyer_ix": buyer_ix, "cause": cause, "overdue": sum(line.open for line in overdue), "oldest_due_day": oldest,
                "age_days": (self.today - oldest).days if oldest else 0, **meets, "is_due": self.is_due(meets, possible),
                "from_day": claim.loss_day or least(claim.line_loss_day(line) for line in free), "by_day": by_day,
                "filed_day": claim.filed, "is_possible": possible, "indemnity": claim.indemnity, "reason": reason,
                "reasons": in_a_set({why for line in shown for why in reasons_on(claim, line) if is_whole(why)})}

    def meets(self, claim, cause, overdue, oldest):
        least_age = self.ask.get("least_age_days")
        return {"meets_amount": self.least is not None and overdue >= self.least,
                "meets_age": least_age is not None and oldest is not None and (self.today - oldest).days >= least_age,
                "meets_event": bool(self.ask.get("on_event")) and claim.loss_day is not None and cause not in causes.DEFAULTS}

    def is_due(self, meets, possible):
        given = [meets["meets_" + name] for name, key in (("amount", "least_amount"), ("age", "least_age_days"))
                 if self.ask.get(key) is not None]
        if not given and not self.ask.get("on_event"):
            return possible
        of_these = bool(given) and all(given) if self.ask.get("needs_all") else any(given)
        return meets["meets_event"] or of_these

    def answer(self):
        rows = [self.row(buyer_ix, cause) for buyer_ix in self.asked_buyers for cause in self.causes_of(buyer_ix, self.cause)]
        return {"claim_due": ("claim_due", [row for row in rows if row is not None])}


def answer(policy, book, ask):
    return ClaimsDue(policy, book, ask).answer()
