"""The next reminder of every overdue invoice. docs/readers/dunning.md"""
from .. import days, money
from ..registry import CHOICES
from ..terms import Refused
from .asked import Asked, least


class Dunning(Asked):
    def __init__(self, policy, book, ask):
        super().__init__(policy, book)
        self.ask, self.today = ask, days.day(ask["as_of_day"])
        self.levels = sorted(self.checked(ask["levels"]), key=lambda row: row["level"])
        self.sent = [self.sent_row(row) for row in ask.get("sent") or []]
        self.only = None if ask.get("buyer") is None else self.buyer_named(ask["buyer"])

    def checked(self, levels):
        seen = set()
        for row in levels:
            if row["level"] <= 0 or not -3650 <= row["days"] <= 3650:
                raise Refused("RANGE")
            if row["anchor"] not in CHOICES["DUNNING_ANCHOR"]:
                raise Refused("CODE")
            if row["level"] in seen:
                raise Refused("DUPLICATE")
            seen.add(row["level"])
        if not levels:
            raise Refused("FACT_ABSENT")
        return levels

    def sent_row(self, row):
        if row.get("invoice") is None and row.get("invoice_ix") is None:
            raise Refused("FACT_ABSENT")
        ix = row.get("invoice_ix")
        if ix is None:
            ix = next((one.ix for one in self.book.invoices if one["invoice"] == row["invoice"]), None)
        if ix is None or ix >= len(self.book.invoices):
            raise Refused("INVOICE_UNKNOWN")
        return {"ix": ix, "level": row["level"], "day": days.day(row["sent_day"])}

    def last_step(self, line):
        own = [row for row in self.sent if row["ix"] == line.row.ix and row["day"] <= self.today]
        return max(own, key=lambda row: (row["level"], row["day"]), default={"level": 0, "day": None})

    def hand_over_by(self, line):
        return least(one.by for one in line.buyer.deadlines.get(line.row.ix, [])
                     if one.row["event"] == "collection_started" and one.state in ("open", "missed"))

    def step_day(self, line, level, last, hand_over):
        due = line.row["extended_due_day"] or line.row["due_day"]
        anchor = {"due_date": due, "end_of_month": days.end_of_month(due), "last_step": last["day"] or due}[level["anchor"]]
        found = anchor + level["days"] * days.ONE
        return min(found, hand_over) if level.get("is_hand_over") and hand_over is not None else found

    def next_level(self, last, hand_over):
        ahead = [level for level in self.levels if level["level"] > last["level"]]
        over = [level for level in ahead if level.get("is_hand_over")]
        if over and hand_over is not None and self.today >= hand_over:
            return over[0]
        return ahead[0] if ahead else None

    def is_handed_over(self, line):
        return any(event.named == line.row.ix or (event.named is None and line.row["invoice_day"] <= event["event_day"])
                   for event in self.events(line.row.buyer, "collection_started", self.today))

    def state(self, line, level, step):
        if self.is_handed_over(line):
            return "handed_over"
        if line.dispute.is_pending:
            return "disputed"
        if self.has_failed(line.row.buyer, "insolvency", self.today):
            return "insolvent"
        if level is None:
            return "finished"
        floor = level.get("least_amount")
        if floor is not None and line.open < money.minor(floor, self.currency):
            return "below_amount"
        return "due" if step <= self.today else "planned"

    def row(self, line):
        last, hand_over = self.last_step(line), self.hand_over_by(line)
        level = self.next_level(last, hand_over)
        step = None if level is None else self.step_day(line, level, last, hand_over)
        state = self.state(line, level, step)
        if state == "handed_over":
            level = step = None
        due = line.row["extended_due_day"] or line.row["due_day"]
        return {"invoice_ix": line.row.ix, "buyer_ix": line.row.buyer, "state": state, "level": level["level"] if level else 0,
                "step_day": step, "channel": level.get("channel") if level else None, "last_level": last["level"],
                "last_day": last["day"], "hand_over_by_day": hand_over, "open": line.open, "days_overdue": (self.today - due).days}

    def overdue(self):
        """Open in its own currency, even where that is worth nothing in that of the policy."""
        self.check(self.today)
        found = [line for row in self.book.buyers if self.only in (None, row.ix) for line in self.lines(row.ix, self.today)]
        found = [line for line in found if line.debt and line.debt.open and (line.row["extended_due_day"] or line.row["due_day"]) < self.today]
        return sorted(found, key=lambda line: line.row.ix)

    def answer(self):
        return {"dunning": ("dunning", [self.row(line) for line in self.overdue()])}


def answer(policy, book, ask):
    return Dunning(policy, book, ask).answer()
