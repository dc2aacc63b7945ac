"""For every invoice what is covered, what is not and why. wordings.md 29, 30; docs/rules.md 3 to 9."""
from fractions import Fraction
from math import floor

from . import days, limits, money, receipts
from .registry import CHOICES, REASONS, in_order
from .stop import FactAbsent, StopOfCover, anchor_day, extension_end
from .terms import Refused

STATE = CHOICES["STATE"]


class Line:
    """One document of a buyer and all that is found about it."""

    def __init__(self, row):
        self.row = row
        self.status = "OK"
        self.whole, self.partial = set(), set()
        self.gross = self.open = self.disputed = self.vat = self.qualifying = 0
        self.settled_parts = {}
        self.limit = limits.InForce(None, "none", None, set(), None)
        self.covered = self.insured = 0
        self.share = None
        self.extension_end = self.notify_by = self.claim_from = self.claim_by = None

    @property
    def is_credit_note(self):
        return self.row["document"] == "credit_note"

    @property
    def excess(self):
        return self.qualifying - self.covered

    @property
    def excess_reason(self):
        return "D06" if self.limit.basis == "discretionary" else "L07"

    @property
    def first_whole(self):
        return in_order(self.whole)[0] if self.whole else None

    @property
    def reasons(self):
        return self.whole | self.partial | ({self.excess_reason} if self.excess else set())

    @property
    def reason(self):
        """Section 8: OK when nothing is open or all of it is covered, else what takes first."""
        if self.open == 0 or self.covered == self.open:
            return "OK"
        if self.whole:
            return self.first_whole
        return "I08" if self.disputed else "A01" if self.vat else self.excess_reason

    @property
    def parts(self):
        """Parts that add up to the gross amount, without those of zero."""
        if self.is_credit_note:
            return {"A08": self.gross}
        parts = dict(self.settled_parts)
        if self.whole:
            parts[self.first_whole] = self.open
        else:
            parts.update({"I08": self.disputed, "A01": self.vat, self.excess_reason: self.excess,
                          "R02": self.covered - self.insured, "OK": self.insured})
        return {reason: amount for reason, amount in parts.items() if amount}


class BuyerCover:
    """The cover of one buyer as of a day."""

    def __init__(self, policy, book, buyer_ix, as_of, cause=None):
        self.policy, self.book, self.as_of, self.cause = policy, book, as_of, cause
        self.row = book.buyers[buyer_ix]
        self.country = self.row["country"]
        self.status = self.row.faults[0][1] if self.row.faults else "OK"
        self.rates, self.mode = book.usable_rates(), policy("rounding")
        self.lines = [Line(row) for row in book.documents(buyer_ix, as_of)]
        self.limit_now, self.filled, self.stop = None, 0, None
        self.unallocated, self.unallocated_is_known = 0, True
        self.settled = {currency: receipts.settle(book, buyer_ix, currency, as_of, policy("payment_allocation"))
                        for currency in self._currencies()}
        self.debts = {debt.row.ix: debt for settled in self.settled.values() for debt in settled.debts}
        self._convert()
        try:
            self._reasons()
            self._limits()
        except FactAbsent:
            self.status = "FACT_ABSENT"
        except money.NoRate:
            self.status = "RATE_ABSENT"
        if self.status == "OK":
            self._cover()
        else:
            for line in self.lines:
                line.status = self.status

    def _currencies(self):
        rows = [line.row["currency"] for line in self.lines] + [
            r["currency"] for r in self.book.receipts
            if r.usable and r.buyer == self.row.ix and r["receipt_day"] <= self.as_of]
        return sorted(set(rows))

    @property
    def good(self):
        return [line for line in self.lines if line.status == "OK"]

    @property
    def invoices(self):
        return [line for line in self.good if not line.is_credit_note]

    # ---- amounts in policy currency. 23 --------------------------------------------------------------------

    def _conversion_day(self, row):
        if row["currency"] == self.policy.currency:
            return self.as_of
        rule = self.policy("conversion_date")
        if rule is None:
            raise Refused("TERM_ABSENT", "conversion_date")
        return {"invoice_date": row["invoice_day"], "delivery": row["delivery_day"] or row["invoice_day"],
                "due_date": row["due_day"] or row["invoice_day"], "evaluation": self.as_of}[rule]

    def _to_policy(self, amount, row):
        return money.convert(amount, row["currency"], self.policy.currency, self._conversion_day(row), self.rates,
                             self.mode)

    def _convert(self):
        for line in self.lines:
            try:
                line.gross = self._to_policy(line.row["amount"], line.row)
            except money.NoRate:
                line.status = "RATE_ABSENT"
                continue
            if line.is_credit_note:
                continue
            debt = self.debts[line.row.ix]
            line.open = self._to_policy(debt.open, line.row)
            parts = self.settled[line.row["currency"]].parts(debt)
            line.settled_parts = dict(zip(parts, money.split(line.gross - line.open, list(parts.values()))
                                          if any(parts.values()) else [0, 0, 0]))
        for currency, settled in self.settled.items():
            try:
                self.unallocated += money.convert(settled.unallocated, currency, self.policy.currency, self.as_of,
                                                  self.rates, self.mode)
            except money.NoRate:
                if settled.unallocated:
                    self.unallocated_is_known = False

    # ---- whole reasons and dates. docs/rules.md 4, 5, 9 ------------------------------------------------------

    def attachment(self, row):
        if self.policy("attachment_basis") == "delivery":
            return row["delivery_day"] or row["invoice_day"]
        return row["invoice_day"]

    def pending_dispute(self, row):
        """None, or the amount in dispute in the invoice's currency: the last dispute event, else the flag."""
        events = [e for e in self.book.events_seen(self.row.ix, self.as_of, ("dispute_opened", "dispute_settled"))
                  if e.named == row.ix]
        if events:
            last = events[-1]
            if last["event"] == "dispute_settled":
                return None
            return row["amount"] if last["amount"] is None else last["amount"]
        return row["amount"] if row["is_disputed"] else None

    def _add(self, anchor, name):
        return days.add(anchor, self.policy(name, country=self.country), self.policy.calendar)

    def _reasons(self):
        policy, buyer = self.policy, self.row
        invoices = [line for line in self.lines if not line.is_credit_note]
        for line in invoices:
            self._dates(line)
        disputed = {line.row.ix for line in invoices if self.pending_dispute(line.row) is not None}
        self.stop = StopOfCover(policy, list(self.debts.values()), disputed, self.country, self.as_of)
        insolvencies = self.book.events_seen(buyer.ix, self.as_of, ("insolvency",))
        insolvent = insolvencies[0]["event_day"] if insolvencies else None
        overdue_at_inception = self._overdue_at_inception()
        form = policy("form")

        for line in invoices:
            row, why = line.row, line.whole
            attachment = self.attachment(row)
            terms_anchor = {
                "invoice_date": row["invoice_day"], "delivery": row["delivery_day"] or row["invoice_day"],
                "end_of_invoice_month": days.end_of_month(row["invoice_day"])}[policy("payment_terms_anchor")]
            latest_due = self._add(terms_anchor, "maximum_payment_terms")
            tests = {
                "T01": attachment < policy("period_from"),
                "T02": attachment >= policy("period_until"),
                "I01": buyer["is_affiliate"] and not policy("affiliates_insured"),
                "I02": buyer["kind"] == "public" and not policy("public_buyers_insured"),
                "I03": buyer["kind"] == "private_individual" and not policy("private_individuals_insured"),
                "I04": not policy("country_on_cover", country=self.country),
                "I05": (form in ("key_accounts", "single_buyer") and not buyer["is_insured_buyer"])
                or (form == "transactional" and not row["is_insured_transaction"]),
                "I06": (row["payment_method"] == "letter_of_credit" and not policy("letter_of_credit_insured"))
                or (row["payment_method"] == "prepayment" and not policy("prepayment_insured")),
                "I10": overdue_at_inception,
                "P01": latest_due is not None and row["due_day"] > latest_due,
                "P02": row["extended_due_day"] and line.extension_end
                and row["extended_due_day"] > line.extension_end and not row["is_extension_consented"],
                "C01": self.stop.is_stopped(attachment),
                "C03": insolvent is not None and attachment > insolvent,
            }
            why |= {reason for reason, applies in tests.items() if applies}
            why |= self._notice(line)

    def _overdue_at_inception(self):
        """I10. An invoice overdue by more than the period on the first day, and open then."""
        grace, first = self.policy("overdue_at_inception"), self.policy("period_from")
        if grace is None:
            return False
        found = False
        for debt in self.debts.values():
            if days.add(debt.row["due_day"], grace, self.policy.calendar) < first:
                if debt.is_paid_some_unknown_day:
                    raise FactAbsent
                found |= debt.was_unpaid_after(first - days.ONE)
        return found

    def _dates(self, line):
        policy, row = self.policy, line.row
        line.extension_end = extension_end(policy, row, self.country)

        def anchored(name, anchor):
            return self._add(anchor_day(policy, row, policy(anchor), line.extension_end), name)

        line.notify_by = anchored("overdue_notice_period", "overdue_notice_anchor")
        line.claim_from = anchored("waiting_period", "waiting_anchor")
        if policy("claim_window_anchor") == "date_of_loss":
            line.claim_by = self._add(line.claim_from, "claim_window")
        else:
            line.claim_by = anchored("claim_window", "claim_window_anchor")

    def _notice(self, line):
        """N01, N02. A paid invoice is judged only if it was paid, on a known day, after the last day."""
        last, debt = line.notify_by, self.debts[line.row.ix]
        if self.policy("overdue_notice_missed") != "invoice_not_covered" or last is None or last >= self.as_of:
            return set()
        if not debt.was_unpaid_after(last):
            return set()
        notices = [e for e in self.book.events_seen(self.row.ix, self.as_of, ("overdue_notice",))
                   if e.named == line.row.ix or (e.named is None and line.row["due_day"] < e["event_day"])]
        if not notices:
            return {"N01"}
        return {"N02"} if notices[0]["event_day"] > last else set()

    # ---- limits, qualifying debt, filling. docs/rules.md 6, 7, 8 ---------------------------------------------

    def _limits(self):
        rows = limits.decisions(self.book, self.row.ix)
        converted = limits.Converted(self.policy, self.book, rows, self.as_of)
        self.limit_now = limits.in_force(self.policy, rows, converted, self.as_of)
        for line in self.lines:
            looks_back = self.policy("invoice_limit_rule") != "at_evaluation"
            a_day = self.attachment(line.row) if looks_back else self.as_of
            attached = limits.in_force(self.policy, rows, converted, a_day)
            if line.is_credit_note:
                continue
            line.limit = limits.for_invoice(self.policy, attached, self.limit_now)
            line.whole |= line.limit.why
            line.share = line.limit.share
            if line.share is None:
                kind = line.limit.basis if line.limit.basis != "none" else None
                line.share = self.policy("insured_percentage", limit_kind=kind, cause=self.cause)

    def qualify(self, line, is_open, debt_open):
        """Disputed part, VAT part, and what qualifies, of an open amount (in both currencies)."""
        row, dispute, disputed, vat = line.row, self.pending_dispute(line.row), 0, 0
        if dispute is not None and not self.policy("disputed_insured") and debt_open:
            disputed = money.rounded(Fraction(is_open * min(dispute, debt_open), debt_open), self.mode)
        if row["vat"] and not self.policy("vat_insured"):
            vat = money.rounded(Fraction((is_open - disputed) * row["vat"], row["amount"]), self.mode)
        return disputed, vat, is_open - disputed - vat

    def qualifying_at(self, line, a_day):
        """(qualifying, open) at the end of a day, for move_up no."""
        debt = self.debts[line.row.ix]
        debt_open = debt.open_at(a_day)
        is_open = self._to_policy(debt_open, line.row)
        return (0 if line.whole else self.qualify(line, is_open, debt_open)[2]), is_open

    def _cover(self):
        if not self.policy("move_up") and any(debt.row["paid"] for debt in self.debts.values()):
            self.status = "FACT_ABSENT"
            for line in self.lines:
                line.status = self.status
            return
        for line in self.invoices:
            if self.pending_dispute(line.row) is not None and not self.policy("disputed_insured"):
                line.partial.add("I08")
            if line.row["vat"] and not self.policy("vat_insured"):
                line.partial.add("A01")
            if not line.whole:
                debt = self.debts[line.row.ix]
                line.disputed, line.vat, line.qualifying = self.qualify(line, line.open, debt.open)
        covered, self.filled = self.fill({line: line.qualifying for line in self.invoices},
                                         {line: line.open for line in self.invoices})
        for line in self.invoices:
            line.covered = covered[line]
            line.insured = money.rounded(line.covered * line.share, self.mode)

    def fill(self, qualifying, is_open):
        """Section 7 on these amounts: what is covered of each line, and how far the limit is filled."""
        key = limits.order_key(self.policy)
        lines = sorted(qualifying, key=lambda line: key(line.row))
        if self.policy("move_up"):
            covered, filled = limits.fill(self.policy, [(line.limit.amount, qualifying[line], is_open[line])
                                                        for line in lines])
            return dict(zip(lines, covered)), filled
        given = self._given_once(qualifying)
        covered = {line: min(given[line], qualifying[line]) for line in lines}
        used = {"all_debt": is_open, "qualifying_debt": qualifying, "covered_debt": covered}
        return covered, sum(used[self.policy("limit_filled_by")].values())

    def _given_once(self, qualifying):
        """move_up no: each invoice gets its cover on its own attachment day, against what was open then."""
        key, by = limits.order_key(self.policy), self.policy("limit_filled_by")
        given = {}
        for line in sorted(qualifying, key=lambda line: (self.attachment(line.row),) + key(line.row)):
            today = self.attachment(line.row)
            filled = 0
            for earlier in given:
                q, o = self.qualifying_at(earlier, today)
                filled += {"all_debt": o, "qualifying_debt": q, "covered_debt": min(given[earlier], q)}[by]
            limit = line.limit.amount
            room = max(0, limit - filled) if limit is not None else 0
            given[line] = min(self.qualifying_at(line, today)[0], room)
        return given

    # ---- results ---------------------------------------------------------------------------------------------

    def state(self, line):
        bits = 0
        if line.open == 0:
            return STATE["settled"]
        if line.row["due_day"] < self.as_of:
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
                "insured": line.insured, "uncovered": line.open - line.covered, "limit_ix": line.limit.ix,
                "parts": {r: {"amount": a, "is_curable": REASONS[r].curable} for r, a in parts.items()}, **dates}

    def buyer_result(self):
        if self.status != "OK":
            return {"status": self.status}
        exposure = sum(line.open for line in self.invoices)
        covered, insured = sum(l.covered for l in self.invoices), sum(l.insured for l in self.invoices)
        limit = self.limit_now.amount
        return {
            "status": "OK", "exposure": exposure, "covered": covered, "insured": insured,
            "overdue": sum(l.open for l in self.invoices if l.row["due_day"] < self.as_of),
            "uncovered": exposure - covered, "limit": limit, "limit_basis": self.limit_now.basis,
            "headroom": None if limit is None else max(0, limit - self.filled),
            "coverage": Fraction(floor(Fraction(insured * 10 ** 9, exposure)), 10 ** 9) if exposure else 0,
            "stop_day": self.stop.day, "is_stopped": self.stop.is_stopped(self.as_of),
            "unallocated": self.unallocated if self.unallocated_is_known else None,
            "num_open": sum(1 for l in self.invoices if l.open)}


def cover(policy, book, as_of, cause=None):
    """The answer to {"verb": "cover"}: totals, reasons, buyers, invoices."""
    buyers = [BuyerCover(policy, book, ix, as_of, cause) for ix in range(len(book.buyers))]
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
    totals["num_stopped"] = sum(1 for row in good if row["is_stopped"])
    by_reason = {}
    for buyer, line in lines:
        if line.status == "OK":
            for reason, amount in line.parts.items():
                total = by_reason.setdefault(reason, {"amount": 0, "num_invoices": 0})
                total["amount"] += amount
                total["num_invoices"] += amount != 0
    return {"totals": totals, "reasons": by_reason, "buyers": buyer_rows,
            "invoices": [results[row.ix] for row in book.invoices]}
