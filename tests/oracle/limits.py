"""The limit of a buyer on a day. wordings.md 4, 5; docs/rules.md 7; docs/rules/limit-timeline.md,
limits-without-decision.md, which-limit-governs.md, top-up.md."""
from fractions import Fraction
from math import floor

from . import days, evidence, money, timeline

D04_TERMS = ("discretionary_after_refusal", "discretionary_after_withdrawal", "discretionary_after_lapse",
             "discretionary_while_pending", "discretionary_rebuild_period")


class Limit:
    """What is in force: an amount or None, its basis, the row of the decision, the reasons without one."""

    def __init__(self, amount=None, basis="none", row=None, why=()):
        self.amount, self.basis, self.row, self.why = amount, basis, row, set(why)
        self.ix = None if row is None else row.ix
        self.share = None if row is None else row["insured_percentage"]
        self.is_cut = False
        self.full = None                    # of a discretionary limit: before what the evidence allows
        self.top_up, self.top_up_share = 0, None
        self.justified = None               # what evidence allows of a discretionary limit
        self.day = None                     # on which it was in force
        self.has_top_ups = False            # rows of that kind stand on that day: what is above is L12


class Limits:
    """The limits of one buyer."""

    def __init__(self, buyer):
        self.buyer, self.policy, self.book = buyer, buyer.policy, buyer.book
        self.rows = timeline.Timeline(self.policy, self.book, buyer.row.ix)
        self.is_detailed = timeline.is_detailed(self.policy, self.book)
        self.attachments = sorted(buyer.attachment(line.row) for line in buyer.all_invoices)
        self.converted = {}
        self.lacks_days = False             # days of payment that a limit turns on

    def amount_of(self, row):
        """In policy currency at the rate of the day of the question; looked up only when it governs. 0 grants nothing and needs none."""
        if row["amount"] == 0:
            return 0
        if row.ix not in self.converted:
            self.converted[row.ix] = money.convert(row["amount"], row["currency"], self.policy.currency, self.buyer.as_of,
                                                   self.buyer.rates, self.policy("rounding"))
        return self.converted[row.ix]

    # ---- decisions -------------------------------------------------------------------------------------------------

    def chain_on(self, name, a_day):
        """(outcome, decision, first day on which it was not in effect) of a chain on a day."""
        one = self.rows.last(name, a_day)
        if one is None:
            return "nothing", None, None
        ends = [day for day in (one.row["until_day"], self.rows.lapsed_on(one, self.attachments, a_day)
                                if name == "named" else None) if day is not None and day <= a_day]
        lapsed = bool(ends) and (one.row["until_day"] is None or one.row["until_day"] > min(ends))
        if ends:
            if one.is_approval:
                return ("lapsed" if lapsed else "expired"), one, min(ends)
            return ("ended withdrawn" if one.row["decision"] == "withdrawn" else "ended refused"), one, min(ends)
        if one.row["decision"] == "withdrawn":
            return "withdrawn", one, None
        if not one.is_approval:
            return "refused", one, None
        return "approved", one, None

    def none(self, name, a_day, why):
        """No limit: the row that governs is the one that gives none."""
        one = self.rows.last(name, a_day) or next(iter(self.rows.chain(name)), None)
        found = Limit(why=why)
        found.ix = None if one is None else one.ix
        return found

    def why_not(self, name, a_day):
        """L01 to L05."""
        def zero(row):
            return {"L02"} if row["decision"] == "refused" else {"L01"} if row["amount"] == 0 \
                and row["decision"] == "approved" else set()

        outcome, one, _ = self.chain_on(name, a_day)
        if outcome == "withdrawn":
            return {"L05"}
        if outcome == "refused":
            return zero(one.row)
        if outcome != "nothing":
            return {"L04"} | zero(one.row)
        chain = self.rows.chain(name)
        return {"L03"} | zero(chain[0].row) if chain else {"L01"}

    def decided_rows(self, a_day):
        """The rows whose amounts make up the limit that the insurer decided on."""
        outcome, one, _ = self.chain_on("named", a_day)
        temporary = self.rows.additions("temporary", a_day)
        if outcome == "approved":
            rows = [one.row] + [t.row for t in temporary]
        else:
            rows = [t.row for t in temporary if one is None or t.effective > one.effective]
        return rows

    def decided(self, a_day):
        """The limit that the insurer decided on, with temporary rows; None where it gives no amount."""
        outcome, one, _ = self.chain_on("named", a_day)
        temporary = self.rows.additions("temporary", a_day)
        if outcome == "approved":
            basis = "automatic" if one.row["kind"] == "automatic" else "named"
            found = Limit(self.amount_of(one.row) + sum(self.amount_of(t.row) for t in temporary), basis, one.row)
            found.is_cut = one.is_cut
            return found
        alone = [t for t in temporary if one is None or t.effective > one.effective]
        if alone:
            return Limit(sum(self.amount_of(t.row) for t in alone), "temporary", alone[0].row)
        return None

    # ---- limits without a decision ---------------------------------------------------------------------------------

    def is_requested(self, a_day):
        return any(row["from_day"] <= a_day and (row["until_day"] is None or a_day < row["until_day"])
                   for row in self.rows.requests) \
            or any(day <= a_day for day in self.buyer.events(("limit_requested",)))

    def outcome(self, a_day):
        """(outcome, whether it is open to limits without a decision)"""
        policy = self.policy
        found, one, ended = self.chain_on("named", a_day)
        if found == "nothing":
            found = "pending" if self.is_requested(a_day) else "none"
        found = {"ended refused": "refused", "ended withdrawn": "withdrawn"}.get(found, found)
        is_open = {
            "refused": policy("discretionary_after_refusal"), "withdrawn": policy("discretionary_after_withdrawal"),
            "lapsed": policy("discretionary_after_lapse"), "expired": policy("discretionary_after_expiry"),
            "pending": policy("discretionary_while_pending"), "none": True}[found]
        if not is_open and one is not None and policy("discretionary_rebuild_period") is not None:
            anchor = ended or one.effective
            is_open = a_day >= days.add(anchor, policy("discretionary_rebuild_period"), policy.calendar)
        return found, bool(is_open)

    def report_in_time(self, on):
        row = evidence.report(self.buyer, on)
        return None if row is None or evidence.is_too_old(self.policy, row, on) else row

    def is_blocked(self, on):
        """By adverse information or a bad grade, on the day of attachment."""
        policy = self.policy
        for day in self.buyer.events(("adverse_information",)):
            back = days.add(day, policy("discretionary_rebuild_period"), policy.calendar)
            if day < on and (back is None or on < back):
                return True
        row = self.report_in_time(on)
        return policy("automatic_limit") is not None and row is not None and bool(row["grade"]) \
            and row["grade"] < policy("automatic_minimum_grade")

    def undecided(self, a_day, on, line):
        """A limit without a decision on the buyer, as of a day, for an invoice attached on another."""
        policy, buyer = self.policy, self.buyer
        group, row = buyer.question.group_limit(buyer.row.ix, a_day)
        if self.rows.last("named", a_day) is None and group:
            return Limit(group, "group", row)
        outcome, is_open = self.outcome(a_day)
        kinds = {kind: policy(kind + "_limit") for kind in ("first_sale", "automatic", "discretionary", "unnamed")}
        if outcome == "pending" and kinds["first_sale"] is not None:
            return Limit(kinds["first_sale"], "first_sale")
        why = self.why_not("named", a_day)
        of_kinds_3_to_5 = [kind for kind in ("automatic", "discretionary", "unnamed") if kinds[kind] is not None]
        if not is_open:
            if of_kinds_3_to_5 and any(policy.differs(term) for term in D04_TERMS):
                why.add("D04")
            return self.none("named", a_day, why)
        blocked = self.is_blocked(on)
        if kinds["automatic"] is not None and not blocked:
            report = self.report_in_time(on)
            if report is not None and report["grade"] and report["grade"] >= policy("automatic_minimum_grade"):
                return Limit(kinds["automatic"], "automatic")
        allowed = policy("discretionary_allowed", country=buyer.country, on=a_day)
        evidence_why = set()
        of_kinds_4_5 = [kind for kind in ("discretionary", "unnamed") if kinds[kind] is not None]
        if of_kinds_4_5 and not allowed:
            evidence_why.add("D07")
        if of_kinds_4_5 and allowed:
            overdue = False
            if not blocked and policy("discretionary_overdue_age") is not None:
                self._need_days_of_payment()
                overdue = evidence.is_overdue(buyer, on)
            if blocked or overdue:
                evidence_why.add("D05")
            if not blocked and not overdue and kinds["discretionary"] is not None:
                if policy("discretionary_justification") in ("experience", "either"):
                    self._need_days_of_payment()
                reason, justified = evidence.judge(buyer, on)
                if reason is None:
                    found = Limit(kinds["discretionary"], "discretionary")
                    found.justified = justified
                    return found
                evidence_why.add(reason)
            if not blocked and not overdue and kinds["unnamed"] is not None:
                return Limit(kinds["unnamed"], "unnamed")
        if blocked and kinds["automatic"] is not None:
            evidence_why.add("D05")
        if evidence_why and outcome in ("none", "pending"):
            why -= {"L01", "L02", "L03"}
        return self.none("named", a_day, why | evidence_why)

    def _need_days_of_payment(self):
        self.lacks_days |= any(line.row.paid for line in self.buyer.all_invoices)

    # ---- the limit of a day, with its top-up -------------------------------------------------------------------------

    def on(self, a_day, on, line=None):
        found = self.decided(a_day) or self.undecided(a_day, on, line)
        if self.is_unmet(found.row):
            return self.unmet(found.row, a_day)
        self._top_up(found, a_day)
        found.day = a_day
        return found

    def is_unmet(self, row):
        """The condition of a limit is not met."""
        return row is not None and row["condition_answer"] in ("no", "unknown")

    def unmet(self, row, a_day=None):
        found = Limit(why={"L09"})
        found.day = a_day
        found.ix = row.ix
        return found

    def _top_up(self, found, a_day):
        if self.buyer.question.tops_up_group(self.buyer.row.ix):
            return
        rows = sorted(self.rows.additions("top_up", a_day), key=lambda one: (one.effective, one.ix))
        amount = self.bounded(sum(self.amount_of(one.row) for one in rows), found.amount or 0)
        if amount > 0:
            found.top_up, found.top_up_share = amount, rows[0].row["insured_percentage"]
            if found.amount is None:
                found.amount, found.basis, found.why, found.ix = 0, "top_up", set(), rows[0].ix

    def bounded(self, top_up, limit):
        policy = self.policy
        if policy("top_up_maximum_ratio") is not None:
            top_up = min(top_up, floor(Fraction(limit) * policy("top_up_maximum_ratio")))
        if policy("top_up_maximum_amount") is not None:
            top_up = min(top_up, policy("top_up_maximum_amount"))
        return top_up

    def of_bank(self, a_day):
        """Of the bank that issued the letter of credit."""
        outcome, one, _ = self.chain_on("issuing_bank", a_day)
        found = Limit(self.amount_of(one.row), "issuing_bank", one.row) if outcome == "approved" \
            else self.none("issuing_bank", a_day, self.why_not("issuing_bank", a_day))
        if outcome == "approved":
            found.is_cut = one.is_cut
            if self.is_unmet(one.row):
                return self.unmet(one.row)
        return found

    def is_of_bank(self, line):
        return line.row["payment_method"] == "letter_of_credit" and bool(self.rows.chain("issuing_bank"))

    def of_invoice(self, line):
        attached, today = self.buyer.attachment(line.row), self.buyer.as_of
        if self.is_of_bank(line):
            found = for_invoice(self.policy, lambda: self.of_bank(attached), lambda: self.of_bank(today))
        else:
            found = for_invoice(self.policy, lambda: self.on(attached, attached, line),
                                lambda: self.on(today, attached, line))
            found.has_top_ups = any(one.effective <= found.day for one in self.rows.chain("top_up")
                                    if one.row["decision"] == "approved")
            found.has_top_ups = found.has_top_ups and not self.buyer.question.tops_up_group(self.buyer.row.ix)
        if found.basis == "discretionary":
            found.full = found.amount
            if found.justified is not None:
                found.amount = min(found.amount, found.justified)
        return found


def for_invoice(policy, of_attachment, of_question):
    """Which of several limits over time applies. 5e"""
    rule = policy("invoice_limit_rule")
    if rule == "at_attachment":
        return of_attachment()
    if rule == "at_evaluation":
        return of_question()
    attached, now = of_attachment(), of_question()

    def amount(one):
        """None without a limit; a top-up alone stands on a limit of 0."""
        return None if one.basis == "none" else one.amount

    if amount(attached) is None and amount(now) is None:
        return attached
    if rule == "lower_of_both":
        if amount(attached) is None:
            return attached
        if amount(now) is None:
            return now
        return attached if amount(attached) <= amount(now) else now
    if amount(attached) is None:
        return now
    if amount(now) is None or amount(attached) >= amount(now):
        return attached
    return now
