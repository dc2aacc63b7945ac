"""If a buyer fails: the loss sheet, the ladder from debt to payment, the payment. wordings.md 3, 15 to 19, 29;
docs/rules.md 10."""
from fractions import Fraction

from . import days, money, receipts
from .cover import BuyerCover
from .registry import in_order
from .terms import Refused

# Reasons that take a part of an invoice before the plan begins, after the whole ones.
PARTLY = ("I08", "I09", "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10")


class Claim:
    def __init__(self, policy, book, buyer_ix, cause, as_of, cause_day=None, filed_day=None, counters=None):
        if not policy.plan:
            raise Refused("PLAN")
        self.policy, self.book, self.buyer_ix, self.cause, self.as_of = policy, book, buyer_ix, cause, as_of
        self.mode = policy("rounding")
        self.given_counters = counters or {}
        self.filed = filed_day or self._first_event("claim_filed")
        self.loss_day = self._date_of_loss(cause_day)
        self.reason = self._reason_of_whole()
        self.reason_of_gate = None
        self.sheet_day = self.loss_day if self.reason in ("OK", "N04") else as_of
        self.cover = BuyerCover(policy, book, buyer_ix, self.sheet_day, cause)
        if self.cover.status != "OK":
            raise Refused(self.cover.status)
        self.lines = sorted(self.cover.invoices, key=lambda line: receipts.in_book(line.row))
        self._counters()
        self._sheet()
        self._plan()

    # ---- dates. 3, 12 ------------------------------------------------------------------------------------

    def _first_event(self, kind):
        events = self.book.events_seen(self.buyer_ix, self.as_of, (kind,))
        return events[0]["event_day"] if events else None

    def _date_of_loss(self, cause_day):
        if not self.policy("cause_insured", cause=self.cause):
            return None
        if self.cause == "insolvency":
            found = cause_day or self._first_event("insolvency")
            if found is None:
                raise Refused("FACT_ABSENT")
            return found if found <= self.as_of else None
        today = BuyerCover(self.policy, self.book, self.buyer_ix, self.as_of, self.cause)
        if today.status != "OK":
            raise Refused(today.status)
        insured = [line for line in today.invoices if line.founds_default]
        ends = sorted({line.claim_from for line in insured
                       if line.claim_from is not None and line.claim_from <= self.as_of})
        for end in ends:
            then = {currency: receipts.settle(self.book, self.buyer_ix, currency, end, today.allocation(end))
                    for currency in today.settled}
            is_open = {debt.row.ix for settled in then.values() for debt in settled.debts if debt.open}
            if any(line.row.ix in is_open for line in insured if line.claim_from == end):
                return end
        return None

    def _reason_of_whole(self):
        if not self.policy("cause_insured", cause=self.cause):
            return "T07"
        if self.loss_day is None:
            return "T06"
        if self.filed is not None and self.filed < self.loss_day:
            return "N04"
        return "OK"

    def line_loss_day(self, line):
        return self.loss_day if self.cause == "insolvency" else line.claim_from

    def claim_by(self, line):
        if self.cause == "insolvency" and self.policy("claim_window_anchor") == "date_of_loss":
            return days.add(self.loss_day, self.policy("claim_window"), self.policy.calendar)
        return line.claim_by

    def _too_late(self, line):
        last = self.claim_by(line)
        return last is not None and (self.filed if self.filed is not None else self.as_of) > last

    # ---- counters of the policy year. 17.4, 17.5 ---------------------------------------------------------------

    def _counters(self):
        self.year = days.policy_year(self.policy("period_from"), self.policy("period_until"), self.loss_day or self.as_of)
        row = next((r for r in self.book.counters if r.usable and r["year_from_day"] == self.year[0]), {})

        def counter(name):
            given = self.given_counters.get(name)
            return given if given is not None else row.get(name)

        self.first_loss_used = counter("first_loss_used") or 0
        self.liability_used = counter("liability_used") or 0
        self.premium_paid = counter("premium_paid")

    def maximum_liability(self):
        fixed, multiple = self.policy("maximum_liability"), self.policy("maximum_liability_multiple")
        amounts = [] if fixed is None else [fixed]
        if multiple is not None:
            if self.premium_paid is None:
                raise Refused("FACT_ABSENT")
            amounts.append(money.rounded(self.premium_paid * multiple, self.mode))
        return min(amounts, default=None)

    # ---- loss sheet. 15 ----------------------------------------------------------------------------------

    def _sheet(self):
        self.out, self.out_all = {}, {}
        for line in self.lines:
            why = set(line.whole)
            if self.reason != "OK":
                why.add(self.reason)
            else:
                if self.cause == "protracted_default" and (line.claim_from is None or line.claim_from > self.as_of):
                    why.add("T06")
                if self._too_late(line):
                    why.add("N03")
            self.out_all[line] = why | line.partial
            self.out[line] = in_order(why)[0] if why else None
        self.qualifying = {line: 0 if self.out[line] else line.qualifying for line in self.lines}
        self.gross_debt = sum(line.open for line in self.lines)
        self._receipts_after()

    def _receipts_after(self):
        """What is received after the date of loss on the debt of the sheet, in policy currency."""
        self.received = {line: 0 for line in self.lines}
        if self.loss_day is None:
            return
        rules = receipts.Rules(self.policy, self.book, self.buyer_ix, self.as_of, self.cause, self.loss_day, self.filed)
        for currency in {line.row["currency"] for line in self.lines}:
            now = receipts.settle(self.book, self.buyer_ix, currency, self.as_of, rules)
            open_now = {debt.row.ix: debt.open for debt in now.debts}
            for line in self.lines:
                if line.row["currency"] != currency:
                    continue
                then = self.cover.debts[line.row.ix].open
                left = self.cover.to_policy(min(then, open_now[line.row.ix]), line.row)
                self.received[line] = line.open - left

    # ---- the plan. 29 --------------------------------------------------------------------------------------

    def _plan(self):
        self.ladder = [(None, "OK", self.gross_debt, 0, self.gross_debt)]
        self.total = self.gross_debt
        taken_before = {}
        for line in self.lines:
            if self.out[line]:
                taken_before[self.out[line]] = taken_before.get(self.out[line], 0) + line.open
            else:
                for reason, amount in line.excluded.items():
                    taken_before[reason] = taken_before.get(reason, 0) + amount
        for reason in [r for r in in_order(taken_before) if r not in PARTLY] + \
                [r for r in in_order(taken_before) if r in PARTLY]:
            self._rung(None, reason, taken_before[reason])

        self.left = dict(self.qualifying)            # what is left on each invoice, when last spread
        self.open_now = {line: line.open for line in self.lines}
        self.covered = None
        self.first_loss_taken = 0
        if self.reason == "OK":
            for step, _ in self.policy.plan:
                getattr(self, "_" + step)()
        self.indemnity = self.total
        self.shares = dict(zip(self.lines, money.split(self.indemnity, [self.left[line] for line in self.lines])))
        if self.covered is None:
            self.covered = {line: 0 for line in self.lines}

    def _rung(self, step, reason, taken):
        self.ladder.append((step, reason, self.total, taken, self.total - taken))
        self.total -= taken

    def _spread(self):
        """What earlier steps took from the sum comes off the invoices in proportion."""
        taken = sum(self.left.values()) - self.total
        if taken:
            for line, part in zip(self.lines, money.split(taken, [self.left[line] for line in self.lines])):
                self.left[line] -= part

    def _receipts(self):
        self._spread()
        if self.covered is None:
            taken = 0
            for line in self.lines:
                if line.open and self.qualifying[line]:
                    part = money.rounded(Fraction(self.received[line] * self.qualifying[line], line.open), self.mode)
                    part = min(part, self.left[line])
                    self.left[line] -= part
                    taken += part
                self.open_now[line] -= self.received[line]
            self._rung("receipts", "S03", taken)
            return
        received = sum(self.received.values())
        if self.policy("receipts_after_limit") == "pro_rata":
            qualifying = sum(self.qualifying.values())
            received = money.rounded(Fraction(received * sum(self.covered.values()), qualifying), self.mode) \
                if qualifying else 0
        self._rung("receipts", "S03", min(received, self.total))
        self._spread()

    def _limit(self):
        self._spread()
        lines = [line for line in self.lines if not line.is_credit_note]
        filled = self.cover.fill({line: self.left[line] for line in lines}, {line: self.open_now[line] for line in lines})
        covered = {line: filled.given[line].covered if line in filled.given else 0 for line in self.lines}
        for reason in in_order({reason for parts in filled.excess.values() for reason in parts}):
            self._rung("limit", reason, sum(parts.get(reason, 0) for parts in filled.excess.values()))
        self.covered, self.left = dict(covered), dict(covered)

    def _threshold(self):
        threshold, mode = self.policy("claim_threshold"), self.policy("threshold_mode")
        if mode == "deduct":
            self._rung("threshold", "R01", min(threshold, self.total))
            return
        amount = {"at_step": lambda: self.total, "gross_debt": lambda: self.gross_debt,
                  "qualifying_debt": lambda: sum(self.qualifying.values()),
                  "covered_debt": lambda: sum(self.covered.values())}[self.policy("threshold_measured_on")]()
        reached = amount >= threshold if self.policy("threshold_compare") == "inclusive" else amount > threshold
        if not reached and self.total > 0:
            self.reason_of_gate = "R01"
        self._rung("threshold", "R01", 0 if reached else self.total)

    def _each_loss(self):
        self._rung("each_loss", "R03", min(self.policy("each_loss_deductible"), self.total))

    def _percentage(self):
        self._spread()
        after = {}
        if self.policy("rounding_moment") == "per_invoice":
            after = {line: money.rounded(self.left[line] * line.share, self.mode) for line in self.lines}
        else:
            for share in {line.share for line in self.lines}:
                group = [line for line in self.lines if line.share == share]
                weights = [self.left[line] for line in group]
                paid = money.rounded(sum(weights) * share, self.mode)
                after.update(zip(group, money.split(paid, weights)))
        self._rung("percentage", "R02", self.total - sum(after.values()))
        self.left = after

    def _minimum_retention(self):
        most = max(0, sum(self.covered.values()) - self.policy("minimum_retention"))
        self._rung("minimum_retention", "R04", max(0, self.total - most))

    def _first_loss(self):
        left = max(0, self.policy("aggregate_first_loss") - self.first_loss_used)
        self.first_loss_taken = min(left, self.total)
        self._rung("first_loss", "R05", self.first_loss_taken)

    def _maximum_liability(self):
        left = max(0, self.maximum_liability() - self.liability_used)
        self._rung("maximum_liability", "R06", max(0, self.total - left))

    # ---- results -------------------------------------------------------------------------------------------

    def indemnity_day(self):
        policy = self.policy
        if self.loss_day is None:
            return None
        anchor = self.loss_day
        if policy("indemnity_anchor") == "filing":
            anchor = None if self.filed is None else max(self.filed, self.loss_day)
        return days.add(anchor, policy("indemnity_period"), policy.calendar)

    def result(self):
        received = sum(self.received.values())
        first_loss = self.policy("aggregate_first_loss")
        used_after = self.first_loss_used + self.first_loss_taken
        needs_maximum = self.policy.has("maximum_liability") or self.policy.has("maximum_liability_multiple")
        totals = {
            "buyer_ix": self.buyer_ix, "cause": self.cause, "reason": self.reason_of_gate or self.reason, "loss_day": self.loss_day,
            "indemnity_day": self.indemnity_day(), "gross_debt": self.gross_debt,
            "qualifying": sum(self.qualifying.values()), "received_after": received,
            "covered": sum(self.covered.values()), "indemnity": self.indemnity,
            "retained": self.gross_debt - received - self.indemnity,
            "year_from_day": self.year[0], "year_until_day": self.year[1],
            "first_loss_used_before": self.first_loss_used, "first_loss_used_after": used_after,
            "first_loss_left": None if first_loss is None else max(0, first_loss - used_after),
            "liability_used_before": self.liability_used,
            "liability_used_after": self.liability_used + self.indemnity,
            "maximum_liability": self.maximum_liability() if needs_maximum else None}
        sheet = {}
        for line in self.lines:
            if line.open == 0:
                continue
            why = in_order(self.out_all[line])
            sheet[line.row.ix] = {
                "loss_day": self.line_loss_day(line), "open": line.open, "qualifying": self.qualifying[line],
                "received_after": self.received[line], "covered": self.covered[line],
                "insured_percentage": line.share, "indemnity": self.shares[line],
                "reason": self.out[line] or (why[0] if why and not self.qualifying[line] else "OK"), "claim_by_day": self.claim_by(line)}
        return {"totals": totals, "sheet": sheet, "ladder": [
            {"step": step, "reason": reason, "before": before, "taken": taken, "after": after}
            for step, reason, before, taken, after in self.ladder]}
