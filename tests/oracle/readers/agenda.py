"""What is to be done or expected, by when. docs/readers/agenda.md"""
from datetime import date

from .. import ask as asking
from .. import causes, days, deadlines, insolvency, money
from ..registry import CHOICES
from ..terms import Refused
from ..timeline import CONTENT, chain_of
from . import stake
from .asked import Asked

BY_EVENT = {"overdue_notice": "overdue_notice", "collection_started": "collection", "claim_filed": "claim_filing",
            "extension_requested": "extension_end", "dispute_settled": "dispute", "loss_validated": "dispute",
            "declared": "shipment_declaration", "premium_paid": "premium", "limit_requested": "limit_review"}
SOURCES = ("term", "deadline", "duty")
NO_ROW = {"buyer_ix": None, "invoice_ix": None, "limit_ix": None, "by_day": None, "anchor_day": None, "term": None,
          "deadline": None, "done_day": None, "reason": None, "amount": None, "at_stake": None}
HIDDEN = ("done", "not_needed")


def item_of(row):
    if row["anchor"] == "knowledge":
        return "insolvency_claim" if row["event"] == "claim_filed" else "adverse_information"
    if row["anchor"] == "event" and row["event"] == "claim_filed":
        return "insolvency_claim"
    return BY_EVENT.get(row["event"], "other_duty")


def same_content(row, other):
    return all(row[column] == other[column] for column in CONTENT)


class Agenda(Asked):
    def __init__(self, policy, book, ask):
        super().__init__(policy, book)
        self.documents = policy, book
        self.ask, self.today = ask, days.day(ask["as_of_day"])
        self.only = self.buyer_named(ask["buyer"]) if ask.get("buyer") is not None else None
        self.check(self.today)
        self.rows, self.settled = [], set()
        for buyer_ix in range(len(self.book.buyers)):
            if self.only in (None, buyer_ix):
                self.of_buyer(buyer_ix)
        if self.only is None:
            self.duties(None)

    def add(self, item, source="term", place=0, event=None, **columns):
        row = {"item": item, **NO_ROW, **columns}
        row["source"], row["place"], row["event"] = source, place, event
        row["days_left"] = (row["by_day"] - self.today).days if row["by_day"] else 0
        self.rows.append(row)
        return row

    def when(self, by, done=None):
        """The state of what is not an invoice's."""
        if done is not None and (by is None or done <= by):
            return "done"
        if by is None or by >= self.today:
            return "open"
        return "late" if done is not None else "missed"

    # ---- of an invoice ---------------------------------------------------------------------------------------------

    def of_buyer(self, buyer_ix):
        buyer = self.buyers(self.today)[buyer_ix]
        if buyer.status == "OK":
            for line in self.lines(buyer_ix, self.today):
                self.of_invoice(buyer, line)
            self.limit_review(buyer)
            self.evidence_end(buyer)
            self.stop_deliveries(buyer)
            self.payments(buyer)
            self.limit_cuts(buyer)
        if buyer.row.usable:
            self.limit_ends(buyer)
            self.duties(buyer)

    def of_invoice(self, buyer, line):
        if not line.debt.open:
            self.settled.add(line.row.ix)
        policy, head = self.policy, {"buyer_ix": buyer.row.ix, "invoice_ix": line.row.ix, "amount": line.open}
        anchors = {"due_date": line.due, "extended_due_date": line.extended_due, "invoice_date": line.row["invoice_day"],
                   "period_end": policy("period_until") - days.ONE, "delivery": line.row["delivery_day"] or line.row["invoice_day"],
                   "extension_end": line.extension_end, "date_of_loss": line.claim_from}
        due = line.row["extended_due_day"] or line.row["due_day"]
        paid = line.debt.paid_day
        is_in_time = line.debt.is_paid_some_unknown_day or (paid is not None and paid <= due)
        self.add("payment_expected", by_day=due, anchor_day=line.row["invoice_day"], done_day=paid, **head,
                 state="done" if is_in_time else "late" if paid is not None else "open" if due >= self.today else "missed")
        stops = policy("stop_of_cover") != "none"
        self.clause(line, head, "extension_end", line.extension_end, anchors[policy("extension_anchor")],
                    "maximum_extension_period", "extension_requested", "C01" if stops else None)
        takes = policy("overdue_notice_missed") == "invoice_not_covered"
        self.clause(line, head, "overdue_notice", line.notify_by, anchors.get(policy("overdue_notice_anchor")),
                    "overdue_notice_period", "overdue_notice", "N01" if takes else None)
        if line.claim_from is not None:
            is_over = line.claim_from <= self.today
            self.add("claim_from", by_day=line.claim_from, term="waiting_period", state="done" if is_over else "open",
                     done_day=line.claim_from if is_over else None, **head)
        self.clause(line, head, "claim_filing", line.claim_by, anchors.get(policy("claim_window_anchor")), "claim_window",
                    "claim_filed", "N03")
        if line.debt.open and line.dispute.is_pending:
            opened = [one["event_day"] for one in self.events(buyer.row.ix, "dispute_opened", self.today) if one.named == line.row.ix]
            self.add("dispute", event="dispute_settled", anchor_day=max(opened, default=None), state="open",
                     reason=None if policy("disputed_insured") else "I08", **head)
        for place, one in enumerate(buyer.deadlines.get(line.row.ix, [])):
            self.deadline(buyer, line, head, place, one)

    def clause(self, line, head, item, by, anchor, term, event, reason):
        if by is None:
            return
        done = deadlines.done_day(line.buyer, line, {"event": event}, None)
        state = deadlines.state(self.policy, line, {}, by, done, self.today)
        if item == "overdue_notice" and state == "late" and reason:
            reason = "N02"
        self.add(item, event=event, by_day=by, anchor_day=anchor, term=term, done_day=done, state=state, reason=reason, **head)

    def deadline(self, buyer, line, head, place, one):
        facts = causes.Facts(self.policy, self.book, buyer.row.ix, self.today)
        severity = one.row["severity"]
        lost = "N03" if one.row["event"] == "claim_filed" else "N02" if one.state == "late" else "N01"
        reason = {"warn": None, "reduce_percentage": "N05"}.get(severity, lost)
        self.add(item_of(one.row), "deadline", place, one.row["event"], deadline=one.name, by_day=one.by, done_day=one.done,
                 state=one.state, reason=reason, anchor_day=deadlines.anchor_day(self.policy, facts, line, one.row), **head)

    # ---- of a buyer ------------------------------------------------------------------------------------------------

    def limit_review(self, buyer):
        if self.ask.get("utilisation") is None or buyer.limit_now.amount is None or buyer.limit_now.basis == "top_up":
            return
        limit = buyer.limit_now.amount + buyer.limit_now.top_up
        exposure = sum(line.open for line in buyer.invoices)
        if exposure > money.ratio(self.ask["utilisation"]) * limit:
            self.add("limit_review", buyer_ix=buyer.row.ix, by_day=self.today, anchor_day=self.today, state="open", reason="L07",
                     amount=exposure)

    def amount_of(self, row):
        return row["amount"] if row["currency"] == self.currency or row["amount"] == 0 else None

    def limit_ends(self, buyer):
        rows = sorted((row for row in self.book.limits if row.usable and row.buyer == buyer.row.ix),
                      key=lambda row: (row["from_day"], row.ix))
        rows = [row for place, row in enumerate(rows) if not any(same_content(row, other) for other in rows[:place])]
        for place, row in enumerate(rows):
            if row["decision"] != "approved" or row["until_day"] is None:
                continue
            following = [one for one in rows[place + 1:] if chain_of(one) == chain_of(row) and one["decision"] != "pending"]
            by, done = row["until_day"] - days.ONE, None
            state = self.when(by)
            if following and following[0]["from_day"] <= row["until_day"]:
                granted = following[0]["decision"] == "approved" and following[0]["amount"] > 0
                state, done = ("done", following[0]["from_day"]) if granted else ("not_needed", None)
            is_top_up = row["kind"] == "top_up"
            self.add("top_up_end" if is_top_up else "limit_end", buyer_ix=buyer.row.ix, limit_ix=row.ix, by_day=by,
                     anchor_day=row["from_day"], state=state, done_day=done, reason="L12" if is_top_up else "L04",
                     amount=self.amount_of(row))

    def evidence_end(self, buyer):
        reports = self.events(buyer.row.ix, "credit_report", self.today)
        is_needed = buyer.limit_now.basis == "discretionary" and self.policy("discretionary_justification") in ("report", "either")
        if is_needed and self.policy("report_maximum_age") is not None and reports:
            last = reports[-1]["event_day"]
            by = days.add(last, self.policy("report_maximum_age"), self.policy.calendar)
            self.add("evidence_end", buyer_ix=buyer.row.ix, by_day=by, anchor_day=last, term="report_maximum_age",
                     state=self.when(by), reason="D02")

    def stop_deliveries(self, buyer):
        if buyer.stop.day is None:
            return
        by = buyer.stop.day if self.policy("stop_boundary") == "after_date" else buyer.stop.day - days.ONE
        reason = buyer.stop.reason
        hit = [line for line in buyer.invoices if line.open and reason in line.reasons]
        state = "open" if by >= self.today else "missed" if hit else "done"
        term = "stop_age" if self.policy.has("stop_age") else "maximum_extension_period"
        self.add("stop_deliveries", buyer_ix=buyer.row.ix, by_day=by, term=term, state=state, reason=reason,
                 amount=sum(line.open for line in hit))

    def payments(self, buyer):
        filed = self.events(buyer.row.ix, "claim_filed", self.today)
        if not filed or not self.policy.plan:
            return
        try:
            claim = asking._governing(self.policy, self.book, buyer.row.ix, self.today, None, None, {})
        except Refused:
            return
        first = min((one["event_day"] for one in self.events(buyer.row.ix, "indemnity_paid", self.today)), default=None)
        for one in claim["payments"]:
            if one["payment_day"] is None or one["kind"] == "already_paid":
                continue
            on_account = one["kind"] == "provisional"
            self.add("provisional_payment" if on_account else "insurer_payment", buyer_ix=buyer.row.ix, by_day=one["payment_day"],
                     anchor_day=filed[0]["event_day"], term="provisional_period" if on_account else "indemnity_period",
                     state=self.when(one["payment_day"], first), done_day=first, amount=one["amount"])

    def lowered_by(self, buyer, one):
        """Whether a decision lowers the one that is in effect until then."""
        rows = buyer.limits.rows
        before = rows.last("named", one.effective - days.ONE)
        if one.effective <= self.today or rows.last("named", one.effective) is not one or before is None or not before.is_approval:
            return False
        ended = before.row["until_day"] is not None and before.row["until_day"] < one.effective
        granted = one.row["amount"] if one.row["decision"] == "approved" else 0
        is_comparable = granted == 0 or before.row["currency"] == one.row["currency"]
        has_lapsed = rows.lapsed_on(before, buyer.limits.attachments, self.today) is not None
        return not ended and not has_lapsed and is_comparable and granted < before.row["amount"]

    def limit_cuts(self, buyer):
        for one in buyer.limits.rows.chain("named"):
            if not self.lowered_by(buyer, one):
                continue
            is_gone = not one.row["decision"] == "approved"
            self.add("limit_cut", buyer_ix=buyer.row.ix, limit_ix=one.ix, by_day=one.effective - days.ONE, state="open",
                     anchor_day=one.row["notified_day"] or one.row["decided_day"] or one.row["from_day"],
                     term="limit_cut_notice" if self.policy.has("limit_cut_notice") else None,
                     reason="L05" if is_gone else "L06", amount=0 if is_gone else self.amount_of(one.row))

    # ---- duties of the policy ----------------------------------------------------------------------------------------

    def anchors(self, row, buyer):
        """(day, limit or None) of each day that a duty counts from."""
        policy, anchor = self.policy, row["anchor"]
        first, end = policy("period_from"), policy("period_until")
        if buyer is None:
            ends = {"period_start": lambda: [first], "period_end": lambda: [end - days.ONE], "year_end": lambda: self.years(first, end),
                    "month_end": lambda: self.months(first, end, 1), "quarter_end": lambda: self.months(first, end, 3)}
            return [(day, None) for day in ends.get(anchor, list)()]
        ix = buyer.row.ix
        if anchor == "part_acceptance":
            return [(limit["decided_day"] or limit["from_day"], limit) for limit in self.book.limits
                    if limit.usable and limit.buyer == ix and limit["decision"] == "approved"
                    and limit["requested_amount"] is not None and limit["amount"] < limit["requested_amount"]]
        if anchor == "recovery":
            found = [one["recovery_day"] for one in self.book.tables.get("recoveries", [])
                     if one.usable and one.buyer == ix and one["recovery_day"] <= self.today]
        elif anchor == "payment_plan":
            found = [one["event_day"] for one in self.events(ix, "payment_plan", self.today)]
        elif anchor == "insolvency":
            found = [one["event_day"] for one in self.events(ix, "insolvency", self.today)
                     if insolvency.counts(policy, buyer.country, one)]
        else:
            found = []
        return [(day, None) for day in found]

    @staticmethod
    def years(first, end):
        found, number = [], 1
        while not found or found[-1] < end - days.ONE:
            found.append(min(days.anniversary(first, number) - days.ONE, end - days.ONE))
            number += 1
        return found

    @staticmethod
    def months(first, end, of):
        found, day = [], first
        while day < end:
            last = days.end_of_month(day)
            while last.month % of:
                last = days.end_of_month(last + days.ONE)
            found.append(last)
            day = last + days.ONE
        return found

    def duties(self, buyer):
        for place, row in enumerate(self.policy.tables.get("policy_duties", [])):
            for anchor, limit in self.anchors(row, buyer):
                period = days.Period(int(row["count"]), row["unit"], bool(row.get("anchor_counts")))
                by = days.add(anchor, period, self.policy.calendar)
                done = [days.day(one["done_day"]) for one in self.ask.get("duties_done") or []
                        if one["duty"] == row["duty"] and days.day(one["anchor_day"]) == anchor]
                done = [day for day in done if day <= self.today]
                if limit is not None:
                    done += [one["event_day"] for one in self.events(buyer.row.ix, "limit_requested", self.today)
                             if one["event_day"] > anchor]
                first = min(done, default=None)
                self.add(row["item"], "duty", place, deadline=row["duty"], anchor_day=anchor, by_day=by, done_day=first,
                         state=self.when(by, first), buyer_ix=None if buyer is None else buyer.row.ix,
                         limit_ix=None if limit is None else limit.ix,
                         reason={"shipment_declaration": "I14", "premium": "I15"}.get(row["item"]),
                         amount=None if row.get("amount") is None else money.minor(row["amount"], self.currency))

    # ---- the answer ------------------------------------------------------------------------------------------------

    def by_day(self, row):
        def absent_last(value):
            return value is None, value or 0

        return (row["by_day"] or date.max, row["by_day"] is None, CHOICES["AGENDA_ITEM"][row["item"]], *(
            absent_last(row[name]) for name in ("buyer_ix", "invoice_ix", "limit_ix")), SOURCES.index(row["source"]), row["place"],
            row["anchor_day"] or date.max)

    def chosen(self):
        until = days.day(self.ask.get("until_day"))
        for row in sorted(self.rows, key=self.by_day):
            line_is_settled = row["invoice_ix"] is not None and row["invoice_ix"] in self.settled
            if not self.ask.get("with_done") and (row["state"] in HIDDEN or line_is_settled):
                continue
            if until is None or row["by_day"] is None or row["by_day"] <= until:
                yield row

    def answer_rows(self):
        by_money = self.ask.get("order") == "by_money"
        if by_money or self.ask.get("with_money"):
            stake.put(self)
        rows = list(self.chosen())
        if by_money:
            rows.sort(key=lambda row: (row["at_stake"] is None, -(row["at_stake"] or 0)))
        return [{name: value for name, value in row.items() if name not in ("source", "place", "event")} for row in rows]


def answer(policy, book, ask):
    return {"agenda": ("agenda", Agenda(policy, book, ask).answer_rows())}
