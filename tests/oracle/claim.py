"""If a buyer fails: the loss sheet, the ladder from debt to payment, the payment. wordings.md 3, 15 to 19, 29;
docs/rules.md 10 and the pages causes, retentions, insured-percentage, indemnity-payment."""
from fractions import Fraction

from . import causes, days, deductions, money, payments, receipts
from .cover import BuyerCover, Question
from .registry import CHOICES, in_order, parts_in_order
from .terms import Refused

# Reasons that take a part of an invoice before the plan begins, after the whole ones.
PARTLY = ("I08", "I09", "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10")
COUNTERS = ("first_loss_used", "liability_used", "premium_paid", "premium_earned", "premium_minimum")
KINDS = sorted(CHOICES["LIMIT_KIND"], key=CHOICES["LIMIT_KIND"].get)


class Claim:
    def __init__(self, policy, book, buyer_ix, cause, as_of, cause_day=None, filed_day=None, given=None):
        if not policy.plan:
            raise Refused("PLAN")
        self.policy, self.book, self.buyer_ix, self.cause, self.as_of = policy, book, buyer_ix, cause, as_of
        self.mode, self.given = policy("rounding"), given or {}
        self.facts = causes.Facts(policy, book, buyer_ix, as_of, cause_day, filed_day)
        self.filed = self.facts.filed()
        self.today = None
        self.owed = sum(line.open for line in Question(policy, book, as_of, cause, None, filed_day).buyer(buyer_ix).invoices)
        if policy.tables.get("deadlines") or cause != "insolvency":
            self._look_at_today()                 # deadlines and waiting are judged on the day of the question
        self.loss_day = self._date_of_loss()
        self.reason = self._reason_of_whole()
        self.reason_of_gate = None
        self.sheet_day = self.loss_day if self.reason in ("OK", "N04") else as_of
        self.cover = self._cover_of_sheet()
        if self.cover.status != "OK":
            raise Refused(self.cover.status)
        self.lines = sorted(self.cover.invoices, key=lambda line: receipts.in_book(line.row))
        self.covered_names = {}
        self._counters()
        self._sheet()
        self._plan()

    # ---- dates. 3, 12 ------------------------------------------------------------------------------------

    def _applies(self):
        buyer = self.book.buyers[self.buyer_ix]
        if self.cause == "public_buyer_default" and buyer["kind"] != "public":
            return False
        return causes.is_insured(self.policy, self.cause)

    def _date_of_loss(self):
        if not self._applies():
            return None
        if self.cause == "insolvency":
            trigger = self.facts.trigger("insolvency", None)
            if trigger is None:
                raise Refused("FACT_ABSENT")
            period = causes.waiting(self.policy, "insolvency", None, None)[0]
            found = trigger if period is None else days.add(trigger, period, self.policy.calendar)
            return found if found <= self.as_of else None
        insured = [line for line in self.today.invoices if line.founds_default]
        ends = {line: self.line_loss_day(line) for line in insured}
        for end in sorted({end for end in ends.values() if end is not None and end <= self.as_of}):
            then = {currency: receipts.settle(self.book, self.buyer_ix, currency, end, self.today.allocation(end))
                    for currency in self.today.settled}
            is_open = {debt.row.ix for settled in then.values() for debt in settled.debts if debt.open}
            if any(line.row.ix in is_open for line in insured if ends[line] == end):
                return end
        return None

    def _look_at_today(self):
        self.today = BuyerCover(self.policy, self.book, self.buyer_ix, self.as_of, self.cause, filed_day=self.facts.filed_day)
        if self.today.status != "OK":
            raise Refused(self.today.status)
        if self.cause != "insolvency":
            self.loss_days = {line.row.ix: self.facts.date_of_loss(self.cause, line, self.owed, self.today.attachment(line.row))
                              for line in self.today.all_invoices}

    def _cover_of_sheet(self):
        """With what the buyer shares with others: docs/rules/groups-and-countries.md."""
        question = Question(self.policy, self.book, self.sheet_day, self.cause, self.loss_day, self.facts.filed_day, self.as_of)
        cover = question.answer(self.buyer_ix)
        if cover.status == "OK":
            for buyer in self.book.buyers:
                question.answer(buyer.ix)
            question.share_out()
        return cover

    def _reason_of_whole(self):
        if not self._applies():
            return "T07"
        if self.loss_day is None:
            return "T06"
        if self.filed is not None and self.filed < self.loss_day and not self._waits_for_filing():
            return "N04"
        return "OK"

    def _waits_for_filing(self):
        country = self.book.buyers[self.buyer_ix]["country"]
        return self.cause != "insolvency" and causes.waiting(self.policy, self.cause, country, self.as_of)[1] == "filing"

    def line_loss_day(self, line):
        return self.loss_day if self.cause == "insolvency" else self.loss_days[line.row.ix]

    def claim_by(self, line):
        if self.policy("claim_window_anchor") == "date_of_loss":
            return days.add(self.line_loss_day(line), self.policy("claim_window"), self.policy.calendar)
        return line.claim_by

    def _too_late(self, line):
        last = self.claim_by(line)
        return last is not None and (self.filed if self.filed is not None else self.as_of) > last

    # ---- counters of the policy year. 17.4, 17.5 ---------------------------------------------------------------

    def _counters(self):
        policy = self.policy
        day = self.loss_day or self.as_of
        self.year = days.policy_year(policy("period_from"), policy("period_until"), day)
        if policy("policy_year_rule") == "within_period" and not policy("period_from") <= day < policy("period_until"):
            self.year = (None, None)

        def row_of(kind=None, country=None):
            return next((r for r in self.book.counters if r.usable and self.year[0] is not None and
                         r["year_from_day"] == self.year[0] and r["limit_kind"] == kind and r["country"] == country), {})

        def counter(name, row, column=None):
            return self.given[name] if self.given.get(name) is not None else row.get(column or name)

        whole = row_of()
        for name in COUNTERS:
            setattr(self, name, counter(name, whole))
        self.first_loss_used, self.liability_used = self.first_loss_used or 0, self.liability_used or 0
        self.pots = {kind: policy.given[("aggregate_first_loss", "limit_kind", kind)] for kind in KINDS
                     if ("aggregate_first_loss", "limit_kind", kind) in policy.given}
        if self.given.get("kind_first_loss_used") is not None and len(self.pots) != 1:
            raise Refused("RANGE")
        carried = self.given.get("pots_used", {})
        self.pot_used = {kind: counter("kind_first_loss_used", row_of(kind=kind) | (
            {"first_loss_used": carried[kind]} if kind in carried else {}), "first_loss_used") or 0 for kind in self.pots}
        country = self.book.buyers[self.buyer_ix]["country"]
        of_country = row_of(country=country) if country else {}
        self.country_paid = counter("country_paid", of_country, "liability_used") or 0
        self.each_loss_used = self.given.get("each_loss_used") or 0
        self.buyer_paid = self.given.get("buyer_paid") or 0
        self.costs = self.given.get("costs") or 0
        self.already_paid = self.given.get("already_paid") or 0

    def maximum_liability(self):
        policy = self.policy
        fixed, multiple = policy("maximum_liability"), policy("maximum_liability_multiple")
        amounts = [] if fixed is None else [fixed]
        if multiple is not None:
            premium = getattr(self, policy("maximum_liability_base"))
            if premium is None:
                raise Refused("FACT_ABSENT")
            found = money.rounded(premium * multiple, self.mode)
            if policy("maximum_liability_floor") is not None:
                found = max(found, policy("maximum_liability_floor"))
            if policy("maximum_liability_ceiling") is not None:
                found = min(found, policy("maximum_liability_ceiling"))
            amounts.append(found)
        return min(amounts, default=None)

    # ---- loss sheet. 15 ----------------------------------------------------------------------------------

    def _sheet(self):
        self.out, self.out_all = {}, {}
        for line in self.lines:
            why = set(line.whole)
            if self.reason != "OK":
                why.add(self.reason)
            else:
                if self.cause != "insolvency":
                    day = self.line_loss_day(line)
                    if day is None or day > self.as_of:
                        why.add("T06")
                if self._too_late(line) or line.row.ix in self.cover.filed_too_late:
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
        self._start()
        if self.reason == "OK":
            for step, _ in self.policy.plan:
                getattr(self, "_" + step)()
        self.indemnity = self.total
        self.shares = dict(zip(self.lines, money.split(self.indemnity, [self.left[line] for line in self.lines])))
        if self.covered is None:
            nets = self.policy("limit_basis") == "net_indemnity" and self.reason == "OK"
            self.covered = dict(self.qualifying) if nets else {line: 0 for line in self.lines}
        if self.already_paid:
            self._rung(None, "S05", min(self.indemnity, self.already_paid))

    def _start(self):
        self.left = dict(self.qualifying)            # what is left on each invoice, when last spread
        self.open_now = {line: line.open for line in self.lines}
        self.covered, self.top = None, {}
        self.first_loss_taken, self.pot_taken, self.costs_added = 0, {kind: 0 for kind in self.pots}, 0
        self.share_limit_done = False

    def _without_threshold(self):
        """What the same plan leaves, and takes as first loss, if it had no threshold."""
        other = Claim.__new__(Claim)
        other.__dict__.update(self.__dict__)
        other.ladder, other.total = [], sum(self.qualifying.values())
        other._start()
        for step, _ in self.policy.plan:
            if step != "threshold":
                getattr(other, "_" + step)()
        return other

    def _rung(self, step, reason, taken):
        self.ladder.append((step, reason, self.total, taken, self.total - taken))
        self.total -= taken

    def _spread(self):
        """What earlier steps took from the sum comes off the invoices in proportion."""
        taken = sum(self.left.values()) - self.total
        if taken:
            for line, part in zip(self.lines, money.split(taken, [self.left[line] for line in self.lines])):
                self.left[line] -= part

    def _is_after_limit(self):
        return self.covered is not None

    def _covered_sum(self):
        """Covered debt; where the limit caps the payment, what qualifies."""
        return sum((self.covered if self.covered is not None else self.qualifying).values())

    def _receipts(self):
        self._spread()
        if not self._is_after_limit():
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
        received = self._pro_rata_of(sum(self.received.values()), "receipts_after_limit")
        self._rung("receipts", "S03", min(received, self.total))
        self._spread()

    def _pro_rata_of(self, amount, term):
        if self.policy(term) != "pro_rata":
            return amount
        qualifying = sum(self.qualifying.values())
        return money.rounded(Fraction(amount * self._covered_sum(), qualifying), self.mode) if qualifying else 0

    def _limit(self):
        self._spread()
        lines = [line for line in self.lines if not line.is_credit_note]
        if not causes.term(self.policy, "limit_applies", self.cause):
            self._rung("limit", "L13", 0)
            self.covered = dict(self.left)
            return
        filled = self.cover.fill({line: self.left[line] for line in lines}, {line: self.open_now[line] for line in lines})
        covered = {line: filled.given[line].covered if line in filled.given else 0 for line in self.lines}
        self.top = {line: filled.given[line].top_up if line in filled.given else 0 for line in self.lines}
        excess = {}
        for line, parts in filled.excess.items():
            parts = self._frozen_at_loss(line, parts, filled.rest(line))
            for reason, part in [*parts.items(), *self._shared(line, covered).items()]:
                excess[reason] = excess.get(reason, 0) + part
        for reason in in_order(excess):
            self._rung("limit", reason, excess[reason])
        self.covered, self.left = dict(covered), dict(covered)

    def _frozen_at_loss(self, line, parts, rest):
        """L08 is at most what it was as of the date of loss."""
        beyond = max(0, parts.get("L08", 0) - line.excess_parts.get("L08", 0))
        return {**parts, "L08": parts.get("L08", 0) - beyond, rest: parts.get(rest, 0) + beyond} if beyond else parts

    def _shared(self, line, covered):
        """What groups and countries leave of an invoice bounds it; what is cut comes off the top-up first."""
        found = {}
        for reason in ("L10", "L11"):
            lost = max(0, covered[line] - line.kept_after.get(reason, covered[line]))
            covered[line] -= lost
            self.top[line] -= min(lost, self.top[line])
            found[reason] = lost
        return found

    def _measured(self):
        return {"at_step": lambda: self.total, "gross_debt": lambda: self.gross_debt,
                "qualifying_debt": lambda: sum(self.qualifying.values()), "covered_debt": self._covered_sum,
                "net_indemnity": lambda: self._without_threshold().total,
                "debt_at_notice": self._debt_at_notice}[self.policy("threshold_measured_on")]()

    def _debt_at_notice(self):
        day = self.facts.first("overdue_notice") or self.filed or self.loss_day
        then = BuyerCover(self.policy, self.book, self.buyer_ix, day, self.cause)
        if then.status != "OK":
            raise Refused(then.status)
        return sum(line.open for line in then.invoices)

    def _threshold(self):
        threshold, mode = self.policy("claim_threshold"), self.policy("threshold_mode")
        if mode == "deduct":
            self._rung("threshold", "R01", min(threshold, self.total))
            return
        amount = self._measured()
        reached = amount >= threshold if self.policy("threshold_compare") == "inclusive" else amount > threshold
        if not reached and self.total > 0:
            self.reason_of_gate = "R01"
            if self.policy("first_loss_eroded_by") == "all":
                self.eroded = self._without_threshold()
        self._rung("threshold", "R01", 0 if reached else self.total)

    def _each_loss(self):
        left = self.policy("each_loss_deductible")
        if self.policy("each_loss_unit") != "per_claim":
            left = max(0, left - self.each_loss_used)
        self._rung("each_loss", "R03", min(left, self.total))

    def _percentage(self):
        """Each layer at its own percentage; what was taken since the limit comes off both in proportion."""
        self._spread()
        layers = {}
        for line in self.lines:
            own = (self.covered or self.left)[line] - self.top.get(line, 0)
            parts = [self.left[line], 0] if not self.top.get(line) else \
                money.split(self.left[line], [own, self.top[line]])
            layers[line, line.share], layers[line, line.share, "top"] = parts[0], parts[1]
        shares = {key: (line.share, line.late_share) if len(key) == 2 else
                  (line.top_up_share or 0, line.reduced_share(line.top_up_share or 0))
                  for key in layers for line in key[:1]}

        def is_alone(key):
            """An invoice that a top-up bears a part of is rounded by itself, layer by layer."""
            return self.policy("rounding_moment") == "per_invoice" or bool(self.top.get(key[0]))

        def paid(which):
            after = {key: money.rounded(layers[key] * shares[key][which], self.mode) for key in layers if is_alone(key)}
            for pair in dict.fromkeys(shares.values()):
                group = [key for key in layers if shares[key] == pair and not is_alone(key)]
                weights = [layers[key] for key in group]
                whole = money.rounded(sum(weights) * pair[which], self.mode)
                after.update(zip(group, money.split(whole, weights)))
            return after

        full, late = paid(0), paid(1)
        self._rung("percentage", "R02", self.total - sum(full.values()))
        if any(late_share < share for share, late_share in shares.values()):
            self._rung("percentage", "N05", sum(full.values()) - sum(late.values()))
        self.left = {line: sum(part for key, part in late.items() if key[0] is line) for line in self.lines}

    def _regulatory_cap(self):
        if self._regulatory() is None:
            return
        most = money.rounded(self._covered_sum() * self._regulatory(), self.mode)
        self._rung("regulatory_cap", "R08", max(0, self.total - most))

    def _regulatory(self):
        return causes.term(self.policy, "regulatory_maximum_percentage", self.cause)

    def _minimum_retention(self):
        most = max(0, self._covered_sum() - self.policy("minimum_retention"))
        self._rung("minimum_retention", "R04", max(0, self.total - most))

    def _kind_first_loss(self):
        self._spread()
        for kind in self.pots:
            of_kind = [line for line in self.lines if line.limit.basis == kind]
            weights = [self.left[line] for line in of_kind]
            taken = min(max(0, self.pots[kind] - self.pot_used[kind]), sum(weights))
            for line, part in zip(of_kind, money.split(taken, weights) if taken else [0] * len(of_kind)):
                self.left[line] -= part
            self.pot_taken[kind] = taken
            self._rung("kind_first_loss", "R05", taken)

    def _first_loss(self):
        left = max(0, self.policy("aggregate_first_loss") - self.first_loss_used)
        self.first_loss_taken = min(left, self.total)
        self._rung("first_loss", "R05", self.first_loss_taken)

    def _maximum_liability(self):
        left = max(0, self.maximum_liability() - self.liability_used)
        self._rung("maximum_liability", "R06", max(0, self.total - left))

    def _buyer_cap(self):
        limits = [(line.limit.amount or 0) + line.limit.top_up for line in self.lines if self.qualifying[line]]
        if not causes.term(self.policy, "limit_applies", self.cause):
            self._rung("buyer_cap", "L13", 0)
            return
        most = max(0, max(limits, default=0) - self.buyer_paid)
        self._rung("buyer_cap", "R07", max(0, self.total - most))

    def _country_cap(self):
        country = self.book.buyers[self.buyer_ix]["country"]
        most = self.policy("country_maximum", country=country, on=self.loss_day)
        if most is None:
            return
        self._rung("country_cap", "R07", max(0, self.total - max(0, most - self.country_paid)))

    def _deductions(self):
        self._spread()
        rows = [row for row in self.book.deductions if row.usable and row.buyer == self.buyer_ix
                and row["deduction_day"] <= self.as_of and self._is_of_the_plan(row)]
        taken = {}
        if not self._is_after_limit():
            for row in sorted(rows, key=lambda row: (row["deduction_day"], row.ix)):
                amount = self._deducted(row)
                of = [line for line in self.lines if row.named is None or line.row.ix == row.named]
                for line in of:
                    part = min(amount, self.left[line])
                    self.left[line] -= part
                    amount -= part
                    reason = deductions.REASON[row["deduction"]]
                    taken[reason] = taken.get(reason, 0) + part
        else:
            by_reason = {}
            for row in rows:
                reason = deductions.REASON[row["deduction"]]
                by_reason[reason] = by_reason.get(reason, 0) + self._deducted(row)
            whole = min(self._pro_rata_of(sum(by_reason.values()), "deductions_after_limit"), self.total)
            codes = in_order(by_reason)
            if whole:
                taken = dict(zip(codes, money.split(whole, [by_reason[code] for code in codes])))
        for reason in ("A07", "A08", "A09", "A10"):
            if taken.get(reason):
                self._rung("deductions", reason, taken[reason])
        self._spread()

    def _is_of_the_plan(self, row):
        treatment = self.policy("deduction_treatment", deduction=row["deduction"])
        return treatment == "after_limit" or (treatment != "ignored" and row["deduction_day"] > self.loss_day)

    def _deducted(self, row):
        line = next((line for line in self.lines if line.row.ix == row.named), None)
        return row["amount"] if line is None else self.cover.to_policy(row["amount"], line.row)

    def _costs(self):
        self._spread()
        added = self.costs
        if self._is_after_limit():
            added = self._pro_rata_of(added, "costs_after_limit")
        if self.total == 0:
            added = 0
        self.costs_added = added
        if added:
            for line, part in zip(self.lines, money.split(added, [self.left[line] for line in self.lines])):
                self.left[line] += part
        self._rung("costs", "OK", -added)

    # ---- results -------------------------------------------------------------------------------------------

    def payments(self):
        shares = [(line.row["due_day"], self.shares[line]) for line in self.lines]
        return payments.schedule(self.policy, self.facts, self.loss_day, self.indemnity, self.already_paid, shares)

    def first_losses(self):
        eroded = getattr(self, "eroded", None)
        found = []
        if ("aggregate_first_loss", None, None) in self.policy.given:
            taken = eroded.first_loss_taken if eroded else self.first_loss_taken
            found.append((None, self.policy("aggregate_first_loss"), self.first_loss_used, taken))
        for kind, agreed in self.pots.items():
            found.append((kind, agreed, self.pot_used[kind], eroded.pot_taken[kind] if eroded else self.pot_taken[kind]))
        return [{"limit_kind": kind, "agreed": agreed, "used_before": used, "taken": taken, "used_after": used + taken,
                 "left": max(0, agreed - used - taken)} for kind, agreed, used, taken in found]

    def result(self):
        received = sum(self.received.values())
        first_loss = self.policy.given.get(("aggregate_first_loss", None, None))
        taken = self.eroded.first_loss_taken if getattr(self, "eroded", None) else self.first_loss_taken
        used_after = self.first_loss_used + taken
        needs_maximum = self.policy.has("maximum_liability") or self.policy.has("maximum_liability_multiple")
        totals = {
            "buyer_ix": self.buyer_ix, "cause": self.cause, "reason": self.reason_of_gate or self.reason,
            "loss_day": self.loss_day,
            "indemnity_day": payments.indemnity_day(self.policy, self.facts, self.loss_day), "gross_debt": self.gross_debt,
            "qualifying": sum(self.qualifying.values()), "received_after": received,
            "covered": sum(self.covered.values()), "indemnity": self.indemnity, "costs": self.costs_added,
            "filed_day": self.filed, "country_paid_before": self.country_paid,
            "already_paid": self.already_paid, "payable": max(0, self.indemnity - self.already_paid),
            "retained": self.gross_debt + self.costs_added - received - self.indemnity,
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
            why = parts_in_order(reason for reason, amount in line.excluded.items() if amount)
            sheet[line.row.ix] = {
                "loss_day": self.line_loss_day(line), "open": line.open, "qualifying": self.qualifying[line],
                "received_after": self.received[line], "covered": self.covered[line],
                **({} if self.out[line] else {"insured_percentage": line.late_share}), "indemnity": self.shares[line],
                "reason": self.out[line] or (why[0] if why and not self.qualifying[line] else "OK"),
                "claim_by_day": self.claim_by(line)}
        after = {"first_loss_used": used_after, "liability_used": totals["liability_used_after"],
                 "pots_used": {one["limit_kind"]: one["used_after"] for one in self.first_losses() if one["limit_kind"]},
                 "buyer_paid": self.buyer_paid + self.indemnity, "country_paid": self.country_paid + self.indemnity,
                 "each_loss_used": self.each_loss_used + sum(taken for _, reason, _, taken, _ in self.ladder if reason == "R03")}
        return {"totals": totals, "sheet": sheet, "after": after, "first_losses": self.first_losses(),
                "payments": [{"payment_day": day, "kind": kind, "amount": amount} for day, kind, amount in self.payments()],
                "ladder": [{"step": step, "reason": reason, "before": before, "taken": taken, "after": after}
                           for step, reason, before, taken, after in self.ladder]}
