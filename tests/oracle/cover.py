"""For every invoice what is covered, what is not and why. wordings.md 29, 30; docs/rules.md 3 to 9 and the pages
of docs/rules that it names."""
from fractions import Fraction
from math import floor

from . import (attachment, causes, components, conditions, currency, days, deadlines, deductions, disputes, filling, groups,
               insolvency, limits, limits_of_the_book, money, moving_up, other_stops, payment_terms, percentages, policy_form, receipts)
from .lines import Line
from .registry import CHOICES, REASONS
from .stop import FactAbsent, StopOfCover

STATE = CHOICES["STATE"]


def first_status(statuses):
    """A rate that is missing goes before a day of payment."""
    return "RATE_ABSENT" if "RATE_ABSENT" in statuses else statuses[0]


class Question:
    """What is asked, and the buyers that it looks at. In a claim loss_day and filed_day are given."""

    def __init__(self, policy, book, as_of, cause=None, loss_day=None, filed_day=None, asked_on=None):
        """asked_on: the day of the question about a claim, on which its deadlines are judged."""
        self.policy, self.book, self.as_of, self.cause = policy, book, as_of, cause
        currency.check(policy, book)
        self.asked_on = asked_on or as_of
        self.loss_day, self.filed_day = loss_day, filed_day
        self.buyers = {}

    def buyer(self, ix):
        if ix not in self.buyers:
            self.buyers[ix] = Buyer(self, ix)
        return self.buyers[ix]

    def family(self, ix):
        """The buyers whose debt stops the cover of one: his group, or himself."""
        if self.policy("stop_scope") != "group" or self.policy("stop_of_cover") == "none":
            return [self.buyer(ix)]
        return [self.buyer(member) for member in groups.members(self.book, ix)]

    # ---- what buyers share. docs/rules/groups-and-countries.md ------------------------------------------------

    def tops_up_group(self, ix):
        """Whether the top-ups of a buyer are those of his group: he heads one that has a limit."""
        return any(row.usable and row.buyer == ix and row["kind"] == "group" and row["decision"] != "pending"
                   for row in self.book.limits)

    def group_limit(self, ix, a_day):
        """(amount, row); amount None: no cut."""
        head = self.buyer(groups.head_of(self.book, ix))
        if not self.tops_up_group(head.row.ix):
            return None, None
        head_limits = limits.Limits(head)
        outcome, one, _ = head_limits.chain_on("group", a_day)
        if outcome in ("refused", "withdrawn") or (outcome == "approved" and head_limits.is_unmet(one.row)):
            return 0, None
        if outcome != "approved":
            return None, None
        amount = head_limits.amount_of(one.row)
        return amount + head_limits.bounded(
            sum(head_limits.amount_of(t.row) for t in head_limits.rows.additions("top_up", a_day)), amount), one.row

    def group_limit_of(self, line):
        def on(a_day):
            return self.group_limit(line.buyer.row.ix, a_day)[0]

        rule, attached = self.policy("invoice_limit_rule"), line.buyer.attachment(line.row)
        if rule == "at_attachment":
            return on(attached)
        if rule == "at_evaluation":
            return on(self.as_of)
        both = on(attached), on(self.as_of)
        if rule == "grandfathered":
            return None if None in both else max(both)
        return min((amount for amount in both if amount is not None), default=None)

    def share_out(self):
        """Group limits, then country limits, over all buyers that have an answer."""
        sound = [buyer for buyer in self.buyers.values() if buyer.is_found and buyer.status == "OK"]
        for head in sorted({groups.head_of(self.book, buyer.row.ix) for buyer in sound}):
            own = [b for b in sound if groups.head_of(self.book, b.row.ix) == head]
            lines = [line for buyer in own for line in buyer.invoices if not buyer.limits.is_of_bank(line)]
            kept = groups.pool(self.policy, lines, self.group_limit_of)
            for buyer in own:
                buyer.cut(kept, "L10")
        if not self.policy.has("country_limit"):
            return
        for country in {buyer.country for buyer in sound}:
            own = [buyer for buyer in sound if buyer.country == country]
            kept = groups.pool(self.policy, [line for buyer in own for line in buyer.invoices],
                               lambda line: groups.country_limit(self.policy, country, line.buyer.attachment(line.row)))
            for buyer in own:
                buyer.cut(kept, "L11")

    def answer(self, ix):
        """The buyer with everything found out."""
        buyer = self.buyer(ix)
        buyer.find()
        if buyer.row.usable:
            for member in self.family(ix):
                member.find()
            found = [member.stop_status for member in self.family(ix) if member.stop_status != "OK"]
            if found and buyer.status in ("OK", "FACT_ABSENT"):
                buyer.fail(first_status(found))
        return buyer

    def answers(self):
        """All buyers, with what they share."""
        found = [self.answer(row.ix) for row in self.book.buyers]
        self.share_out()
        return found


def BuyerCover(policy, book, buyer_ix, as_of, cause=None, **claim):
    """The cover of one buyer as of a day."""
    question = Question(policy, book, as_of, cause, **claim)
    if policy.has("country_limit") or any(row["kind"] == "group" for row in book.limits):
        question.answers()
    return question.answer(buyer_ix)


class Buyer:
    """One buyer of a question: first his debts, then (find) their reasons, limits and cover."""

    def __init__(self, question, buyer_ix):
        self.question, self.policy, self.book = question, question.policy, question.book
        self.as_of, self.cause = question.as_of, question.cause
        policy, book = self.policy, self.book
        self.row = book.buyers[buyer_ix]
        self.country = self.row["country"]
        self.status = self.row.faults[0][1] if self.row.faults else "OK"
        self.rates, self.mode = book.usable_rates(), policy("rounding")
        self.lines = [Line(row, self) for row in book.documents(buyer_ix, self.as_of)]
        self.limit_now, self.filled, self.stop, self.is_found = None, 0, None, False
        self.limits = self.frozen = None
        self.deadlines, self.filed_too_late = {}, set()
        self.unallocated, self.unallocated_is_known = 0, True
        self.settled = {name: receipts.settle(book, buyer_ix, name, self.as_of, self.allocation())
                        for name in self._currencies()}
        self.debts = {debt.row.ix: debt for settled in self.settled.values() for debt in settled.debts}
        for line in self.lines:
            line.debt = self.debts.get(line.row.ix)
        self._convert()
        for line in self.lines:
            if not line.is_credit_note:
                self._dates(line)
                line.dispute = disputes.of(book, line.row, self.as_of)

    def allocation(self, as_of=None):
        question = self.question
        return receipts.Rules(self.policy, self.book, self.row.ix, as_of or self.as_of, self.cause, question.loss_day,
                              question.filed_day)

    def find(self):
        if self.is_found:
            return
        self.is_found = True
        self.stop_status = self.status
        if self.status != "OK":
            self.fail(self.status)
            return
        errors = self.try_step(self.place) + self.try_step(self._reasons) + self.try_step(self._limits)
        self.stop_status = first_status(errors) if errors else "OK"   # what all members of his group lack with him
        errors += self.try_step(self._need_days_of_payment)
        if errors:
            self.fail(first_status(errors))
        else:
            self._cover()

    def try_step(self, step):
        """What a step lacks: nothing, a day of payment, or a rate."""
        try:
            step()
        except (FactAbsent, money.NoRate) as error:
            return ["FACT_ABSENT" if isinstance(error, FactAbsent) else "RATE_ABSENT"]
        return []

    def fail(self, status):
        self.status = status
        for line in self.lines:
            line.status = status

    def _currencies(self):
        rows = [line.row["currency"] for line in self.lines] + [
            r["currency"] for r in self.book.receipts
            if r.usable and r.buyer == self.row.ix and r["receipt_day"] <= self.as_of]
        return sorted(set(rows))

    @property
    def invoices(self):
        return [line for line in self.lines if line.status == "OK" and not line.is_credit_note]

    @property
    def all_invoices(self):
        """Those without a rate too."""
        return [line for line in self.lines if not line.is_credit_note]

    def events(self, kinds):
        """The days of his events of these kinds up to the day of the question; of insolvencies those that count."""
        return [e["event_day"] for e in self.book.events_seen(self.row.ix, self.as_of, kinds)
                if e["event"] != "insolvency" or insolvency.counts(self.policy, self.country, e)]

    def _events_of_group(self, kinds):
        """With group_insolvency_counts the insolvency of any member is one of every member."""
        if kinds != ("insolvency",) or not self.policy("group_insolvency_counts"):
            return self.events(kinds)
        return sorted(day for member in groups.members(self.book, self.row.ix)
                      for day in self.question.buyer(member).events(kinds))

    def terms_of(self, row, name):
        """A term as it holds for an invoice: that of his country on the day of attachment. docs/rules/country-terms.md"""
        return self.policy(name, country=self.country, on=self.attachment(row))

    def attachment(self, row):
        return attachment.attachment_day(self.policy, row)

    # ---- amounts in policy currency. 23 --------------------------------------------------------------------

    def to_policy(self, amount, row):
        return currency.in_policy_currency(self.policy, self.rates, row, amount, self.as_of)

    def _convert(self):
        for line in self.lines:
            try:
                line.gross = self.to_policy(line.row["amount"], line.row)
            except money.NoRate:
                line.status = "RATE_ABSENT"
                continue
            if line.is_credit_note:
                continue
            line.open = self.to_policy(line.debt.open, line.row)
            parts = self.settled[line.row["currency"]].parts(line.debt)
            line.settled_parts = dict(zip(parts, money.split(line.gross - line.open, list(parts.values()))
                                          if any(parts.values()) else [0, 0, 0]))
        for name, settled in self.settled.items():
            try:
                self.unallocated += money.convert(settled.unallocated, name, self.policy.currency, self.as_of,
                                                  self.rates, self.mode)
            except money.NoRate:
                if settled.unallocated:
                    self.unallocated_is_known = False

    # ---- dates. docs/rules.md 9 --------------------------------------------------------------------------------

    def _dates(self, line):
        policy, row = self.policy, line.row

        governing = next((row for row in self.book.limits if row.ix == line.limit.ix), None)
        own = {} if governing is None else {
            "maximum_payment_terms": governing["maximum_payment_terms_days"],
            "maximum_extension_period": governing["extension_days"]}

        def terms(name):
            if own.get(name) is not None and self.terms_of(row, name) is not None:
                return days.Period(own[name], "days", False)
            return self.terms_of(row, name)

        def after(anchor, name):
            return days.add(anchor, terms(name), policy.calendar)

        line.terms = terms
        line.due = payment_terms.due_as_insured(policy, row, terms)
        line.extended_due = row["extended_due_day"] or line.due
        anchors = {"due_date": line.due, "extended_due_date": line.extended_due, "invoice_date": row["invoice_day"],
                   "period_end": policy("period_until") - days.ONE,
                   "delivery": row["delivery_day"] or row["invoice_day"]}
        line.extension_end = after(anchors[policy("extension_anchor")], "maximum_extension_period")
        if line.extension_end is not None:
            line.extension_end += payment_terms.cut_off(policy, row, "extension")
        anchors["extension_end"] = line.extension_end
        line.notify_by = after(anchors.get(policy("overdue_notice_anchor")), "overdue_notice_period")
        if line.notify_by is not None:
            line.notify_by += payment_terms.cut_off(policy, row, "notice")
        line.claim_from = self._end_of_waiting(line)
        anchors["date_of_loss"] = line.claim_from
        line.claim_by = after(anchors.get(policy("claim_window_anchor")), "claim_window")
        if terms("stop_age") is not None:
            line.stop_day = after(anchors[policy("stop_anchor")], "stop_age")
        else:
            line.stop_day = line.extension_end

    def _end_of_waiting(self, line):
        """The date of loss by protracted default, of a public buyer by his default where that is insured."""
        facts = causes.Facts(self.policy, self.book, self.row.ix, self.as_of, None, self.question.filed_day)
        owed = sum(other.open for other in self.invoices)
        return facts.date_of_loss(causes.default_cause(self.policy, self.row), line, owed, self.attachment(line.row))

    # ---- whole reasons. docs/rules.md 4, 5 ----------------------------------------------------------------------

    def _stop(self):
        policy, family = self.policy, self.question.family(self.row.ix)
        head = self.book.buyers[groups.head_of(self.book, self.row.ix)] if len(family) > 1 else self.row
        for member in family:
            member.place()

        def events(kinds):
            return sorted(day for member in family for day in member.events(kinds))

        return StopOfCover(policy, [line for member in family for line in member.all_invoices], events, self.as_of,
                           policy("resume_grace", country=head["country"], on=self.as_of))

    def _reasons(self):
        policy, buyer = self.policy, self.row
        self.stop = self._stop()
        stops_all = policy("stop_effect") == "all_debt" and self.stop.is_stopped(self.as_of)
        overdue_at_inception = self._overdue_at_inception()
        open_of_buyer = sum(line.open for line in self.invoices)
        for line in self.all_invoices:
            row, attached, terms = line.row, self.attachment(line.row), line.terms
            tests = {
                "T04": attachment.loss_is_outside(policy, self.as_of),
                "I01": buyer["is_affiliate"] and not policy("affiliates_insured", cause=self.cause),
                "I02": buyer["kind"] == "public" and not policy("public_buyers_insured", cause=self.cause),
                "I03": buyer["kind"] == "private_individual" and not policy("private_individuals_insured"),
                "I04": not terms("country_on_cover"),
                "I05": policy_form.is_outside(policy, buyer, row, open_of_buyer),
                "I06": (row["payment_method"] == "letter_of_credit" and not policy("letter_of_credit_insured"))
                or (row["payment_method"] == "prepayment" and not policy("prepayment_insured")),
                "I10": overdue_at_inception,
                "I13": conditions.invoiced_late(policy, row),
                "P01": payment_terms.are_too_long(policy, row, terms),
                "P02": row["extended_due_day"] and line.extension_end
                and row["extended_due_day"] > line.extension_end and not row["is_extension_consented"],
                "P03": payment_terms.deferred_by_plan(self.book, row, line.debt, self.as_of),
                self.stop.reason: stops_all or self.stop.is_stopped(attached),
            }
            line.whole |= {reason for reason, applies in tests.items() if applies}
            line.whole |= attachment.reasons(policy, row) | other_stops.reasons(policy, self._events_of_group, attached)
            line.whole |= conditions.reasons(policy, self.book, row, self.as_of) | self._notice(line)
        self._deadlines()

    def _deadlines(self):
        """docs/rules/deadlines.md"""
        if not self.policy.tables.get("deadlines"):
            return
        question, asked = self.question, self
        if question.asked_on != self.as_of:
            asked = Question(self.policy, self.book, question.asked_on, self.cause, question.loss_day,
                             question.filed_day).buyer(self.row.ix)
            asked.place()
        found = deadlines.of_buyer(asked, question.filed_day)
        self.deadlines = {line.row.ix: one for line, one in found.items()}
        why, out = deadlines.voids(found)
        why = {line.row.ix: reasons for line, reasons in why.items()}
        self.filed_too_late = {line.row.ix for line in out}
        for line in self.all_invoices:
            line.whole |= why.get(line.row.ix, set())
            line.reductions = deadlines.reductions(self.policy, self.deadlines.get(line.row.ix, []), question.asked_on)

    def _overdue_at_inception(self):
        """I10. An invoice overdue by more than the period on the first day, and open then."""
        grace, first = self.policy("overdue_at_inception"), self.policy("period_from")
        if grace is None:
            return False
        found = False
        for line in self.all_invoices:
            if days.add(line.due, grace, self.policy.calendar) < first:
                if line.debt.is_paid_some_unknown_day:
                    raise FactAbsent
                found |= line.debt.was_unpaid_after(first - days.ONE)
        return found

    def _notice(self, line):
        """N01, N02. A paid invoice is judged only if it was paid, on a known day, after the last day."""
        last = line.notify_by
        if self.policy("overdue_notice_missed") != "invoice_not_covered" or last is None or last >= self.as_of:
            return set()
        if not line.debt.was_unpaid_after(last):
            return set()
        notices = [e for e in self.book.events_seen(self.row.ix, self.as_of, ("overdue_notice",))
                   if e.named == line.row.ix or (e.named is None and line.due < e["event_day"])]
        if not notices:
            return {"N01"}
        return {"N02"} if notices[0]["event_day"] > last else set()

    # ---- limits, qualifying debt, filling. docs/rules.md 6, 7, 8 ---------------------------------------------

    def place(self):
        """The limit that governs each invoice, and the days that follow from its own terms."""
        if self.limits is not None:
            return
        self.limits, self.limit_error = limits.Limits(self), None
        try:
            self.limit_now = self._judged(self.limits.on(self.as_of, self.as_of))
            for line in self.all_invoices:
                line.limit = self.limits.of_invoice(line)
                line.share, line.top_up_share = percentages.of_line(line)
        except money.NoRate as error:
            self.limit_error = error
        for line in self.all_invoices:
            self._dates(line)

    def _judged(self, limit):
        if limit.basis == "discretionary" and limit.justified is not None:
            limit.amount = min(limit.amount, limit.justified)
        return limit

    def _limits(self):
        if self.limit_error is not None:
            raise self.limit_error
        if self.limits.lacks_days:
            raise FactAbsent
        for line in self.all_invoices:
            line.whole |= line.limit.why
        self.frozen = None
        if self.policy("move_up") and self.stop is not None:
            cuts = moving_up.cuts_of(self.limits.rows.chain("named"))
            self.frozen = moving_up.frozen_since(self.policy, self._events_of_group, self.stop, cuts, self.as_of)

    def qualify(self, line, is_open, debt_open):
        """What is excluded of an open amount (in both currencies), by reason, without deductions."""
        found = disputes.take(self.policy, self.mode, line.dispute, is_open, debt_open)
        base = is_open - sum(found.values())
        found.update(components.take(self.policy, self.mode, line.row, base))
        return found

    def qualifying_at(self, line, a_day):
        """(qualifying, open, pending in dispute) at the end of a day, for debt that does not move up."""
        debt_open = line.debt.open_at(a_day)
        is_open = self.to_policy(debt_open, line.row)
        if line.whole:
            return 0, is_open, 0
        excluded = self.qualify(line, is_open, debt_open)
        return is_open - sum(excluded.values()), is_open, excluded["I08"]

    def _need_days_of_payment(self):
        net = self.policy("limit_basis") == "net_indemnity"
        if self.policy("limit_applies", cause=self.cause) is False:
            return
        if not net and (not self.policy("move_up") or self.frozen is not None) \
                and any(debt.row.paid for debt in self.debts.values()):
            raise FactAbsent

    def _cover(self):
        for line in self.invoices:
            if line.dispute.lost:
                line.partial.add("I09")
            if line.dispute.is_pending and not self.policy("disputed_insured"):
                line.partial.add("I08")
            line.partial |= set(components.not_insured(self.policy, line.row))
            if not line.whole:
                line.excluded = self.qualify(line, line.open, line.debt.open)
                line.qualifying = line.open - sum(line.excluded.values())
        self._deduct()
        self.filling = filling.Filling(self, {line: line.qualifying for line in self.invoices},
                                       {line: line.open for line in self.invoices})
        self.filled = self.filling.filled
        for line in self.invoices:
            given = self.filling.given[line]
            line.covered, line.covered_top_up, line.kept = given.covered, given.top_up, given.covered
            line.excess_parts = self.filling.excess[line]
            line.paid_most = given.paid
            line.insure(given.paid)

    def cut(self, kept, reason):
        """What buyers share takes from the cover of one: the part of the top-up first."""
        for line in self.invoices:
            if line in kept and line.is_pooled:
                line.kept_after[reason] = kept[line]
            lost = line.kept - kept.get(line, line.kept)
            if lost:
                line.kept -= lost
                line.covered -= lost
                line.covered_top_up -= min(lost, line.covered_top_up)
                line.excess_parts = {**line.excess_parts, reason: lost}
                line.insure(line.paid_most)
        if self.filling.net:
            self._pay_again()

    def _pay_again(self):
        """Where the limit caps the payment, what groups and countries share is cut before it."""
        filled = {"own": 0, "bank": 0}
        for line in self.filling.lines:
            if line.limit.amount is not None and not line.whole and not self.filling.is_uncapped:
                account = self.filling.account(line)
                line.paid_most = min(line.paid_of(line.covered, 0),
                                     max(0, line.limit.amount + line.limit.top_up - filled[account]))
                filled[account] += line.paid_most
                line.insure(line.paid_most)
        if not self.filling.is_uncapped:
            self.filled = filled["own"]

    def fill(self, qualifying, is_open):
        """Section 7 on other amounts."""
        return filling.Filling(self, qualifying, is_open)

    def _deduct(self):
        taken = deductions.take(self.policy, self.book, self.invoices, self.as_of, self.mode)
        for line, parts in taken.items():
            line.partial |= set(parts)
            line.qualifying -= sum(parts.values())
            for reason, amount in parts.items():
                line.excluded[reason] = line.excluded.get(reason, 0) + amount

    # ---- results ---------------------------------------------------------------------------------------------

    def state(self, line):
        bits = 0
        if line.open == 0:
            return STATE["settled"]
        if line.due and line.due < self.as_of:
            bits |= STATE["overdue"]
        if line.extension_end and line.extension_end < self.as_of:
            bits |= STATE["past_extension"]
        if line.notify_by and line.notify_by < self.as_of:
            bits |= STATE["notice_past"]
        if line.claim_from and line.claim_from <= self.as_of and (
                line.claim_by is None or self.as_of <= line.claim_by):
            bits |= STATE["claim_open"]
        if line.claim_by and line.claim_by < self.as_of:
            bits |= STATE["claim_lapsed"]
        return bits

    def invoice_result(self, line):
        if line.status != "OK":
            return {"status": line.status, "state": STATE["refused_row"]}
        dates = {name + "_day": getattr(line, name) if line.open else None
                 for name in ("extension_end", "notify_by", "claim_from", "claim_by")}
        parts, listed = line.parts, line.reasons
        parts.update({reason: 0 for reason in listed if reason not in parts})
        return {"status": "OK", "state": self.state(line), "reason": line.reason, "reasons": listed,
                "basis": line.limit.basis, "gross": line.gross,
                "settled": line.gross - line.open, "open": line.open, "covered": line.covered,
                "insured": line.insured, "covered_top_up": line.covered_top_up, "uncovered": line.open - line.covered, "limit_ix": line.limit.ix,
                "parts": {r: {"amount": a, "is_curable": REASONS[r].curable} for r, a in parts.items()}, **dates}

    def buyer_result(self):
        if self.status != "OK":
            return {"status": self.status}
        exposure = sum(line.open for line in self.invoices)
        covered, insured = sum(l.covered for l in self.invoices), sum(l.insured for l in self.invoices)
        limit = self.limit_now.amount if self.limit_now.basis != "top_up" else None
        return {
            "status": "OK", "exposure": exposure, "covered": covered, "insured": insured,
            "overdue": sum(l.open for l in self.invoices if l.due < self.as_of),
            "uncovered": exposure - covered, "limit": limit, "limit_basis": self.limit_now.basis,
            "headroom": None if limit is None else max(0, limit - self.filled),
            "coverage": Fraction(floor(Fraction(insured * 10 ** 9, exposure)), 10 ** 9) if exposure else 0,
            "stop_day": self.stop.day, "is_stopped": self.stop.is_stopped(self.as_of),
            "unallocated": self.unallocated if self.unallocated_is_known else None,
            "num_open": sum(1 for l in self.invoices if l.open), **self.top_up_result()}

    def top_up_result(self):
        limit = self.limit_now
        top_up = limit.top_up or None
        parts = [part for part in (limit.amount, top_up, self.row["own_limit"]) if part is not None]
        return {"top_up": top_up, "credit_limit": sum(parts) if parts else None, "top_up_headroom":
                None if top_up is None else min(top_up, max(0, limit.amount + top_up - self.filled))}


def cover(policy, book, as_of, cause=None):
    """The answer to {"verb": "cover"}: totals, reasons, buyers, invoices."""
    question = Question(policy, book, as_of, cause)
    buyers = question.answers()
    results = {line.row.ix: buyer.invoice_result(line) for buyer in buyers for line in buyer.lines}
    for row in book.invoices:
        if not row.usable:
            results[row.ix] = {"status": row.faults[0][1], "state": STATE["refused_row"]}
        elif row.ix not in results:
            results[row.ix] = {"status": "OK", "state": STATE["not_yet"]}
    buyer_rows = [buyer.buyer_result() for buyer in buyers]
    good = [row for row in buyer_rows if row["status"] == "OK"]
    lines = [(buyer, line) for buyer in buyers for line in buyer.lines]
    totals = {name: sum(row[name] or 0 for row in good)
              for name in ("exposure", "overdue", "covered", "insured", "uncovered", "unallocated")}
    totals["gross"] = sum(line.gross for buyer, line in lines if line.status == "OK")
    totals["settled"] = totals["gross"] - totals["exposure"]
    totals["as_of_day"] = as_of
    totals["num_invoices"] = sum(1 for _, line in lines if line.status == "OK")
    totals["num_not_yet"] = sum(1 for row in results.values() if row["state"] == STATE["not_yet"])
    totals["num_refused"] = sum(1 for row in results.values() if row["status"] != "OK")
    totals["num_buyers"] = len(book.buyers)
    totals.update(limits_of_the_book.totals(buyers))
    totals["num_stopped"] = sum(1 for row in good if row["is_stopped"])
    by_reason = {}
    for buyer, line in lines:
        if line.status == "OK":
            for reason, amount in line.parts.items():
                total = by_reason.setdefault(reason, {"amount": 0, "num_invoices": 0})
                total["amount"] += amount
                total["num_invoices"] += amount != 0
    rows = [{"invoice_ix": ix, "deadline": one.name, "by_day": one.by, "done_day": one.done, "state": one.state,
             "severity": one.row["severity"]}
            for ix, found in sorted((ix, found) for buyer in buyers if buyer.status == "OK"
                                    for ix, found in buyer.deadlines.items()) for one in found]
    return {"totals": totals, "reasons": by_reason, "buyers": buyer_rows, "deadlines": rows,
            "invoices": [results[row.ix] for row in book.invoices]}
