"""Eligibility, lines and evidence of a claim. docs/readers/claim-file.md 2"""
from fractions import Fraction

from .. import ask as asking
from .. import conditions, days, money
from ..registry import CHOICES, REASON_TERMS, REASONS
from ..terms import Refused
from .asked import Asked, by_bit, claim_by_of, reasons_on, sheet

CHECKS = {
    "cause": "T07", "date_of_loss": "T06", "filed_not_early": "N04", "filed_in_time": "N03", "overdue_notified": "N01 N02",
    "policy_period": "T01 T02 T03 T04 T05", "buyer": "I01 I02 I03 I04 I05 I10", "sale": "I06 I07 I11 I12 I13 I16 I17 I18",
    "declared": "I14", "premium": "I15", "documents": "N06", "payment_terms": "P01 P02 P03", "limit": "L01 L02 L03 L04 L05 L09",
    "discretionary": "D01 D02 D04 D05 D07", "cover_in_force": "C01 C02 C03 C04 C05", "dispute": "I08", "threshold": "R01",
}
SUMS = ("open", "net", "vat", "qualifying", "received_after", "covered", "indemnity")
YES = {"done": "yes", "late": "yes", "not_needed": "yes", "open": "unknown", "missed": "no"}


def answer_of(counted):
    return next((answer for answer in ("no", "unknown") if counted[answer]), "yes")


class ClaimFile(Asked):
    def __init__(self, policy, book, ask):
        super().__init__(policy, book)
        self.ask, self.today = ask, days.day(ask["as_of_day"])
        self.buyer_ix = self.buyer_named(ask["buyer"])
        self.c = self.claim_as("not_met")
        self.met = self.claim_as("met")
        status = self.buyers(self.today)[self.buyer_ix].status
        if status != "OK":
            raise Refused(status)
        self.of = {line.row.ix: line for line in sheet(self.c)}
        self.shown = self.c.result()["sheet"]

    def claim_as(self, unknown_as):
        filed = days.day(self.ask.get("filed_day"))
        if self.ask.get("cause"):
            return self.claim(self.buyer_ix, self.ask["cause"], self.today, days.day(self.ask.get("cause_day")), filed, None, unknown_as)
        with self.reading(unknown_as, self.today) as book:
            cause = asking._governing(self.policy, book, self.buyer_ix, self.today, None, filed, {})["totals"]["cause"]
        try:
            return self.claim(self.buyer_ix, cause, self.today, None, filed, None, unknown_as)
        except Refused:
            if cause != "insolvency":
                raise
            return self.claim(self.buyer_ix, cause, self.today, self.today + days.ONE, filed, None, unknown_as)

    # ---- checks ----------------------------------------------------------------------------------------------------

    @staticmethod
    def reasons_of_whole(claim):
        """{reason: amount}"""
        own = claim.reason_of_gate or claim.reason
        by_threshold = sum(taken for _, reason, _, taken, _ in claim.ladder if reason == "R01")
        found = {} if own == "OK" else {own: claim.gross_debt}
        return {**found, "R01": by_threshold} if by_threshold or own == "R01" else found

    @staticmethod
    def reasons_of_invoice(claim, line):
        found = by_bit(reasons_on(claim, line))
        first = claim.result()["sheet"][line.row.ix]["reason"]
        return found + ([first] if first in ("T06", "N03") and claim.reason == "OK" else [])

    def failures(self):
        """(reason, invoice or None, amount, whether it would stay if what is unknown were met)"""
        met_whole = self.reasons_of_whole(self.met)
        of_met = {line.row.ix: self.reasons_of_invoice(self.met, line) for line in sheet(self.met)}
        for reason, amount in self.reasons_of_whole(self.c).items():
            yield reason, None, amount, reason in met_whole
        for ix, line in self.of.items():
            for reason in self.reasons_of_invoice(self.c, line):
                yield reason, ix, line.open, reason in of_met.get(ix, ())

    def checks(self):
        failures, rows = list(self.failures()), []
        for check, reasons in CHECKS.items():
            own = [{"check": check, "result": "no" if stays else "unknown", "reason": reason, "term": REASON_TERMS.get(reason),
                    "invoice_ix": ix, "amount": amount, "is_curable": REASONS[reason].curable}
                   for reason, ix, amount, stays in failures if reason in reasons.split()]
            rows += own or [{"check": check, "result": "yes", "reason": "OK", "term": None, "invoice_ix": None, "amount": 0,
                             "is_curable": False}]
        return rows

    # ---- lines -----------------------------------------------------------------------------------------------------

    def debts(self):
        found = [line for line in self.lines(self.buyer_ix, self.today) if line.open or line.row.ix in self.of]
        return sorted(found, key=lambda line: (line.row["invoice_day"], line.row.ix))

    def line_row(self, line):
        row, on_sheet = line.row, self.shown.get(line.row.ix)
        vat = money.rounded(Fraction(line.open * (row["vat"] or 0), row["amount"]), self.policy("rounding"))
        found = {name: on_sheet[name] if on_sheet else 0 for name in ("qualifying", "received_after", "covered", "indemnity")}
        return {"invoice_ix": row.ix, "month_day": row["invoice_day"].replace(day=1), "num_invoices": 1, "due_day": row["due_day"],
                "is_due": row["due_day"] < self.today, "open": line.open, "net": line.open - vat, "vat": vat, **found,
                "reason": on_sheet["reason"] if on_sheet else "T06"}

    @staticmethod
    def months(rows):
        found = []
        for month, is_due in sorted({(row["month_day"], row["is_due"]) for row in rows}, key=lambda key: (key[0], not key[1])):
            own = [row for row in rows if (row["month_day"], row["is_due"]) == (month, is_due)]
            found.append({"invoice_ix": None, "month_day": month, "num_invoices": len(own), "due_day": None, "is_due": is_due,
                          **{name: sum(row[name] for row in own) for name in SUMS}, "reason": None})
        return found

    # ---- evidence --------------------------------------------------------------------------------------------------

    def evidence(self, debts):
        waived = {row["condition"] for row in self.ask.get("waivers") or []}
        rows = []
        for condition in sorted(CHOICES["CONDITION"], key=CHOICES["CONDITION"].get):
            if debts and self.policy("condition_required", condition=condition):
                said = [(line, conditions.answer(self.book, line.row, condition, self.today)) for line in debts]
                rows.append({"condition": condition, "event": None, "deadline": None, "is_excused": condition in waived,
                             **self.counted(said, conditions.REASON[condition])})
        deadlines = self.buyers(self.today)[self.buyer_ix].deadlines
        names = []
        for row in self.policy.tables.get("deadlines", []):
            names += [] if row["deadline"] in names else [row["deadline"]]
        for name in names:
            own = [(line, one) for line in debts for one in deadlines.get(line.row.ix, []) if one.name == name]
            if own:
                found = self.counted([(line, YES[one.state]) for line, one in own], "N01")
                if found["answer"] != "no":
                    found["reason"] = "OK"
                rows.append({"condition": None, "event": own[0][1].row["event"], "deadline": name, "is_excused": False, **found})
        return rows

    @staticmethod
    def counted(said, reason):
        counted = {answer: sum(one == answer for _, one in said) for answer in ("yes", "no", "unknown")}
        rest = [line for line, one in said if one != "yes"]
        answer = answer_of(counted)
        return {"answer": answer, "reason": "OK" if answer == "yes" else reason, "invoice_ix": rest[0].row.ix if rest else None,
                "amount": sum(line.open for line in rest), **{"num_" + name: number for name, number in counted.items()}}

    # ---- totals ----------------------------------------------------------------------------------------------------

    def totals(self, rows, checks, evidence):
        has_plan = bool(self.events(self.buyer_ix, "payment_plan", self.today))
        wants = self.ask.get("wants_collection")
        collects = wants == "yes" if wants in ("yes", "no") else not has_plan
        is_claimed = sum(row["covered"] for row in rows) > 0
        kind = {(True, True): "claim_and_collect", (True, False): "claim_and_monitor", (False, True): "collect",
                (False, False): "monitor"}[is_claimed, collects]
        sums = {name: sum(row[name] for row in rows) for name in ("open", "net", "vat", "qualifying", "covered")}
        return {"buyer_ix": self.buyer_ix, "cause": self.c.cause, "reason": self.c.reason_of_gate or self.c.reason,
                "loss_day": self.c.loss_day, "claim_by_day": claim_by_of(self.c), "indemnity": self.c.indemnity, **sums,
                "due": sum(row["open"] for row in rows if row["is_due"]),
                "not_due": sum(row["open"] for row in rows if not row["is_due"]),
                "num_failed": sum(row["result"] == "no" for row in checks),
                "num_unknown": sum(row["result"] == "unknown" for row in checks),
                "num_missing": sum(row["answer"] != "yes" and not row["is_excused"] for row in evidence),
                "has_plan": has_plan, "case_kind": kind}

    def answer(self):
        debts = self.debts()
        rows, checks, evidence = [self.line_row(line) for line in debts], self.checks(), self.evidence(debts)
        shown = self.months(rows) if self.ask.get("by_month") else rows
        return {"claim_checks": ("claim_checks", checks), "claim_lines": ("claim_lines", shown),
                "claim_evidence": ("claim_evidence", evidence),
                "totals": ("claim_file_totals", [self.totals(rows, checks, evidence)])}


def answer(policy, book, ask):
    return ClaimFile(policy, book, ask).answer()
