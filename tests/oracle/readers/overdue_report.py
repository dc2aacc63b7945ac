"""Records for the insurer. docs/readers/claim-file.md 3"""
from .. import days, money
from ..terms import Refused
from .asked import Asked, least


class Report(Asked):
    def __init__(self, policy, book, ask):
        super().__init__(policy, book)
        self.today, self.category = days.day(ask["as_of_day"]), ask.get("category")
        self.least_days = ask.get("least_days")
        self.least_amount = None if ask.get("least_amount") is None else money.minor(ask["least_amount"], self.currency)
        self.asked_buyers, self.invoice = self.named(ask.get("buyers")), None
        if ask.get("invoice") is not None:
            self.invoice = next((row.ix for row in self.book.invoices if row["invoice"] == ask["invoice"]), None)
            if self.invoice is None:
                raise Refused("INVOICE_UNKNOWN")

    def category_of(self, line):
        for plan in self.events(line.row.buyer, "payment_plan", self.today):
            if plan.named == line.row.ix or (plan.named is None and line.row["invoice_day"] <= plan["event_day"]):
                return "rescheduling"
        extended = line.row["extended_due_day"]
        return "extension" if extended is not None and extended > line.row["due_day"] else "overdue"

    def overdue(self, buyer_ix):
        found = [line for line in self.lines(buyer_ix, self.today) if line.open and line.due < self.today]
        return sorted(found, key=lambda line: (line.row["invoice_day"], line.row.ix))

    def record(self, buyer_ix, category, lines):
        first = [min(self.notices(line, self.today), default=None) for line in lines]
        due = min(line.due for line in lines)
        extended = [line.row["extended_due_day"] for line in lines if line.row["extended_due_day"] is not None]
        return {"buyer_ix": buyer_ix, "category": category, "invoice_ix": lines[0].row.ix if len(lines) == 1 else None,
                "num_invoices": len(lines), "amount": sum(line.open for line in lines), "due_day": due,
                "extended_due_day": max(extended, default=None), "days_overdue": (self.today - due).days,
                "notify_by_day": least(line.notify_by for line in lines), "notified_day": None if None in first else min(first),
                "needs_consent": any({"P02", "P03"} & line.reasons for line in lines)}

    def groups(self, buyer_ix):
        """(category, lines) of the records of a buyer."""
        if self.invoice is not None:
            lines = [line for line in self.lines(buyer_ix, self.today) if line.row.ix == self.invoice and line.open]
            return [(self.category, lines)] if lines else []
        overdue = self.overdue(buyer_ix)
        if self.category == "rescheduling":
            return [(self.category, overdue)] if overdue else []
        if self.category:
            if self.category == "extension" and len(overdue) > 1:
                raise Refused("RANGE")
            return [(self.category, [line]) for line in overdue]
        of = {name: [line for line in overdue if self.category_of(line) == name]
              for name in ("overdue", "extension", "rescheduling")}
        return [(name, [line]) for name in ("overdue", "extension") for line in of[name]] + (
            [("rescheduling", of["rescheduling"])] if of["rescheduling"] else [])

    def is_left_out(self, record):
        return (self.least_days is not None and record["days_overdue"] < self.least_days) \
            or (self.least_amount is not None and record["amount"] < self.least_amount)

    def answer(self):
        if self.invoice is not None and self.category is None:
            raise Refused("RANGE")
        self.check(self.today)
        rows = [self.record(buyer_ix, *group) for buyer_ix in self.asked_buyers for group in self.groups(buyer_ix)]
        return {"overdue_report": ("overdue_report", [row for row in rows if not self.is_left_out(row)])}


def answer(policy, book, ask):
    return Report(policy, book, ask).answer()
