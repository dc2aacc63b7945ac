"""Every step of the plan of reminders beside the log of what was sent. docs/readers/effort-log.md"""
from collections import namedtuple

from .. import days, money
from ..terms import Refused
from .asked import least
from .dunning import Dunning

Taken = namedtuple("Taken", "day is_proved proof")
Step = namedtuple("Step", "level state planned by done days_late proof")

IS_OVER = ("done", "late", "not_needed")
STANDING = ("open", "missed", "done", "late")
COUNTED = {"num_done": ("done", "late"), **{"num_" + state: (state,) for state in
                                            ("late", "unproved", "missing", "planned", "suspended", "not_needed")}}


class Invoice:
    def __init__(self, log, line):
        self.log, self.line, self.today = log, line, log.today
        self.due = line.row["extended_due_day"] or line.row["due_day"]
        self.hand_over_by = least(one.by for one in line.buyer.deadlines.get(line.row.ix, [])
                                  if one.row["event"] == "collection_started" and one.state in STANDING)
        self.found = {level["level"]: self.done(level) for level in log.levels}
        self.by = self.days_of_the_plan()
        self.steps = [self.step(level) for level in log.levels]

    def started(self):
        """Events of the book that hand over, as rows of the log."""
        return [Taken(event["event_day"], True, None) for event in self.log.events(self.line.row.buyer, "collection_started", self.today)
                if event.named == self.line.row.ix or (event.named is None and self.line.row["invoice_day"] <= event["event_day"])]

    def taken(self, level):
        """Events first: of equal days the first one counts."""
        def is_of(row):
            return (row["ix"], row["level"]) == (self.line.row.ix, level["level"]) and row["day"] <= self.today \
                and not (row["channel"] and level.get("channel") and row["channel"] != level["channel"])

        rows = [Taken(row["day"], bool(row["proof"]), row["proof"]) for row in self.log.sent if is_of(row)]
        return (self.started() if level.get("is_hand_over") else []) + rows

    def done(self, level):
        """(the row that made it done, the earliest day without the proof that is needed)"""
        taken = self.taken(level)
        proved = [one for one in taken if one.is_proved or not level.get("needs_proof")]
        return min(proved, key=lambda one: one.day, default=None), least(one.day for one in taken)

    def days_of_the_plan(self):
        """{level: (planned, by)}"""
        found, last = {}, self.due
        for level in self.log.levels:
            anchor = {"due_date": self.due, "end_of_month": days.end_of_month(self.due), "last_step": last}[level["anchor"]]
            planned = self.cut(level, anchor + level["days"] * days.ONE)
            found[level["level"]] = planned, self.cut(level, planned + (level.get("grace_days") or 0) * days.ONE)
            row, _ = self.found[level["level"]]
            last = row.day if row else planned
        return found

    def cut(self, level, day):
        return min(day, self.hand_over_by) if level.get("is_hand_over") and self.hand_over_by else day

    def is_needed(self, level, by):
        floor = level.get("least_amount")
        if floor is not None and self.line.open < money.minor(floor, self.log.currency):
            return False
        over = [self.found[one["level"]][0] for one in self.log.levels if one["level"] > level["level"] and one.get("is_hand_over")]
        return not any(row and row.day <= by for row in over)

    def state(self, level, by):
        row, unproved = self.found[level["level"]]
        if row:
            return "done" if row.day <= by else "late"
        if unproved:
            return "unproved"
        if not self.is_needed(level, by):
            return "not_needed"
        if self.line.dispute.is_pending or self.log.has_failed(self.line.row.buyer, "insolvency", self.today):
            return "suspended"
        return "missing" if self.today > by else "planned"

    def step(self, level):
        planned, by = self.by[level["level"]]
        state, (row, unproved) = self.state(level, by), self.found[level["level"]]
        done = row.day if row else unproved
        late = {"late": done, "missing": self.today}.get(state)
        return Step(level, state, planned, by, done, (late - by).days if late else 0, row.proof or None if row else None)

    # ---- rows

    @property
    def names(self):
        return {"invoice_ix": self.line.row.ix, "buyer_ix": self.line.row.buyer}

    def rows(self):
        return [{**self.names, "level": one.level["level"], "channel": one.level.get("channel") or None, "state": one.state,
                 "planned_day": one.planned, "by_day": one.by, "done_day": one.done, "days_late": one.days_late, "proof": one.proof}
                for one in self.steps]

    def row(self):
        lacking = [one for one in self.steps if one.state not in IS_OVER]
        done = [one.done for one in self.steps if one.state in ("done", "late")]
        answer = "yes" if not lacking else "no" if any(one.state in ("missing", "unproved") for one in lacking) else "unknown"
        return {**self.names, "open": self.line.open, "due_day": self.due, "hand_over_by_day": self.hand_over_by,
                "num_steps": len(self.steps),
                **{name: sum(one.state in states for one in self.steps) for name, states in COUNTED.items()},
                "is_complete": not lacking, "complete_day": None if lacking else max(done, default=None),
                "next_level": lacking[0].level["level"] if lacking else 0, "next_by_day": lacking[0].by if lacking else None,
                "answer": answer}


class EffortLog(Dunning):
    def checked(self, levels):
        if any(not 0 <= (row.get("grace_days") or 0) <= 3650 for row in levels):
            raise Refused("RANGE")
        return super().checked(levels)

    def sent_row(self, row):
        return {**super().sent_row(row), "channel": row.get("channel"), "proof": row.get("proof")}

    def answer(self):
        found = [Invoice(self, line) for line in self.overdue()]
        rows = [one.row() for one in found]
        complete, lacking = [row for row in rows if row["is_complete"]], [row for row in rows if row["answer"] == "no"]
        totals = {"num_invoices": len(rows), "num_complete": len(complete), "num_late": sum(row["num_late"] > 0 for row in complete),
                  "num_missing": len(lacking), "open": total(rows), "open_complete": total(complete), "open_missing": total(lacking)}
        return {"effort_steps": ("effort_steps", [step for one in found for step in one.rows()]),
                "effort_invoices": ("effort_invoices", rows), "effort_totals": ("effort_totals", [totals])}


def total(rows):
    return sum(row["open"] for row in rows)


def answer(policy, book, ask):
    return EffortLog(policy, book, ask).answer()
