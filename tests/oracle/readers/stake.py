"""Money at stake: two claims for each row that has some. docs/readers/agenda.md"""
import copy

from .. import causes, days
from ..claim import Claim
from ..facts import Book
from ..strategies import iso
from ..terms import Refused
from .asked import OF_BUYER

DUTIES = ("overdue_notice", "claim_filing")
NOT_MADE_UP = ("insolvency", "political_event", "credit_report")
LEFT = ("open", "late", "missed")


def is_duty(row):
    listed = row["source"] == "deadline" or (row["source"] == "term" and row["item"] in DUTIES)
    return listed and row["by_day"] is not None and row["event"] not in NOT_MADE_UP


def is_dispute(row):
    return row["item"] == "dispute" and row["source"] == "term"


def is_at_stake(row):
    return row["invoice_ix"] is not None and row["reason"] is not None and (row["amount"] or 0) > 0 \
        and row["state"] in LEFT and (is_duty(row) or is_dispute(row))


def with_events(document, buyer_ix, more):
    """The book in which more has happened: (invoice, event, day)."""
    found = copy.deepcopy(document)
    found.setdefault("events", []).extend({"buyer_ix": buyer_ix, "invoice_ix": ix, "event": event, "event_day": iso(day)}
                                          for ix, event, day in more)
    return Book(found)


def done(row, today):
    return row["invoice_ix"], row["event"], row["by_day"] or today


class Stake:
    def __init__(self, agenda, row):
        self.agenda, self.row, self.policy = agenda, row, agenda.policy
        self.buyer_ix = row["buyer_ix"]
        self.cause = agenda.ask.get("cause") or ("insolvency" if causes.is_insured(self.policy, "insolvency") else "protracted_default")
        self.is_filing = row["event"] == "claim_filed"
        self.day = self.asked_on()
        self.cause_day = self.day_of_loss()

    def asked_on(self):
        by = self.row["by_day"]
        found = self.agenda.today if by is None else max(self.agenda.today, by + days.ONE)
        if self.cause == "insolvency":
            return found
        lines = self.agenda.lines(self.buyer_ix, self.agenda.today)
        return max([found, *(line.claim_from for line in lines if line.open and line.claim_from is not None)])

    def day_of_loss(self):
        if self.cause != "insolvency" or self.agenda.has_failed(self.buyer_ix, "insolvency", self.day):
            return None
        return min(self.day, self.row["by_day"]) if self.is_filing else self.day

    def filed_day(self, is_kept):
        if self.is_filing and is_kept:
            return self.row["by_day"]
        if self.cause_day is not None:
            return self.day
        if self.is_filing or self.agenda.is_filed(self.buyer_ix, self.day):
            return None
        return self.day

    def others(self):
        for other in self.agenda.rows:
            if other is not self.row and other["buyer_ix"] == self.buyer_ix and other["state"] == "open" and is_at_stake(other) \
                    and is_duty(other) and other["event"] != "claim_filed" and other["by_day"] < self.day:
                yield done(other, self.agenda.today)

    def indemnity(self, is_kept):
        more = list(self.others())
        if is_kept and not self.is_filing:
            more.append(done(self.row, self.agenda.today))
        book = with_events(self.agenda.book_document, self.buyer_ix, more)
        claim = Claim(self.policy, book, self.buyer_ix, self.cause, self.day, self.cause_day, self.filed_day(is_kept), {})
        claim.result()
        return claim.indemnity

    def amount(self):
        try:
            return self.indemnity(True) - self.indemnity(False)
        except Refused as refused:
            if refused.status in OF_BUYER:
                return None
            raise


def put(agenda):
    if not agenda.policy.plan:
        raise Refused("PLAN")
    for row in agenda.rows:
        if is_at_stake(row):
            row["at_stake"] = Stake(agenda, row).amount()
