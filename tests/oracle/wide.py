"""What is drawn beside the usual terms and facts: of every clause that some wording has, with a chance that leaves a
policy with none of them to a dozen. Draws with strategies.Pick, so that fast.py can draw too."""
from datetime import date, timedelta

from . import wide_claims, wide_limits
from .money import decimal
from .registry import CHOICES, TERMS

# Terms, values of terms, and columns that are not drawn yet, and why. Must be empty in the end.
NOT_YET = {
    ("buyers", "balance"): "what documents of a refused ledger show that are dated later is not settled",
}
TABLES = ("conditions", "deductions")
COUNTRIES = ("DE", "FR")
CAUSES = ("insolvency", "protracted_default")


class Terms:
    """The terms of a policy that are being drawn, and how likely each unusual one is."""

    def __init__(self, pick, terms, plain):
        self.pick, self.terms = pick, terms
        self.odds = pick.one_of(0, 0, 40, 16, 8)      # one term in so many; 0: none
        self.plain = plain

    def chance(self, name, value=None):
        known = name in TERMS or " " in name
        return self.odds and known and (name, value) not in NOT_YET and self.pick.rarely(self.odds)

    def maybe(self, name, draw):
        if self.chance(name):
            self.terms[name] = draw()
            return True
        return False

    def flag(self, name):
        return self.maybe(name, self.pick.flag)

    def choice(self, name):
        values = [v for v in sorted(CHOICES[TERMS[name].group]) if (name, v) not in NOT_YET]
        return self.maybe(name, lambda: self.pick.one_of(*values))

    def by(self, scope, keys, draw):
        """A value for the policy and for some of a scope."""
        found = {"policy": draw(), scope: {key: draw() for key in keys if self.pick.flag()}}
        return found if found[scope] else found["policy"]


def terms(pick, found, plain, usual=False):
    one = Terms(pick, found, plain)
    if usual:
        one.odds = 0
    _of_time(one, pick, found, plain)
    _of_stops(one, pick, found)
    _of_allocation(one, pick, found)
    wide_limits.terms(one, pick, found)
    return one


def _of_time(one, pick, found, plain):
    if not plain and one.chance("obligation_to_offer"):
        found["obligation_to_offer"] = pick.one_of("all", "segment", "above_datum_line", "none")
        if found["obligation_to_offer"] == "above_datum_line" or pick.rarely():
            found["datum_line"] = pick.money(40000)
    if not plain and one.chance("wide form"):
        found["form"] = pick.one_of("excess_of_loss", "top_up", "simplified", "government", "receivables_purchase")
    one.maybe("contract_period", pick.period)
    one.maybe("inception_look_back", pick.period)
    one.maybe("cancelled_from", lambda: max(pick.day(30, 430), found["period_from"]))
    one.choice("loss_basis")
    if found.get("loss_basis", "risks_attaching") == "risks_attaching":
        one.maybe("run_off_period", pick.period)
    if "maximum_payment_terms" in found:
        one.choice("payment_terms_breach")
    for name, period in (("payment_terms", "maximum_payment_terms"), ("extension", "maximum_extension_period"),
                         ("notice", "overdue_notice_period")):
        if period in found and one.chance(name + "_cutoff_day"):
            found[name + "_cutoff_day"] = pick.number(1, 31)
            found[name + "_substitute_day"] = pick.number(1, 31)
    one.maybe("invoice_within", lambda: pick.period(30))
    for name in ("other_tax_insured", "freight_insured", "contract_interest_insured", "overdue_interest_insured",
                 "ancillary_insured", "exchange_loss_insured", "disputed_fills_limit"):
        one.flag(name)
    one.choice("disputed_reentry")
    if one.chance("condition_required"):
        some = {name: pick.one_of(True, True, False) for name in sorted(CHOICES["CONDITION"]) if pick.rarely(4)}
        found["condition_required"] = {"policy": False, "condition": some} if some else False
    if one.chance("deduction_treatment"):
        values = sorted(set(CHOICES["DEDUCTION_TREATMENT"]) - {"after_limit"})
        found["deduction_treatment"] = one.by("deduction", sorted(CHOICES["DEDUCTION"]), lambda: pick.one_of(*values))
    for name in ("affiliates_insured", "public_buyers_insured"):
        if one.chance("affiliates_insured by cause"):
            found[name] = one.by("cause", CAUSES, pick.flag)
    for name, draw in (("maximum_payment_terms", pick.period), ("maximum_extension_period", pick.period),
                       ("stop_age", pick.period), ("waiting_period", pick.period), ("insured_percentage", pick.ratio),
                       ("country_on_cover", pick.flag)):
        if name in found and one.chance("country by date"):
            value = found[name] if isinstance(found[name], dict) else {"policy": found[name]}
            countries = {**value.get("country", {}), pick.one_of(*COUNTRIES) + "@" + pick.day(): draw()}
            if pick.flag():
                countries[pick.one_of(*COUNTRIES) + "@" + pick.day()] = draw()
            found[name] = {**value, "country": countries}
    if "conversion_date" in found:
        one.flag("conversion_capped")


def _of_stops(one, pick, found):
    if found["stop_of_cover"] == "overdue_amount":
        found["stop_amount"] = pick.money()
    if found["stop_of_cover"] == "overdue_share":
        found["stop_share"] = pick.ratio()
    if found["stop_of_cover"] != "none":
        one.maybe("stop_tolerance", lambda: pick.money(3000))
        anchors = ["due_date", "extended_due_date", "invoice_date"]
        anchors += ["extension_end"] if "maximum_extension_period" in found else []
        one.maybe("stop_anchor", lambda: pick.one_of(*anchors))
        one.choice("stop_effect")
        one.choice("stop_scope")
        if found["resume_of_cover"] == "on_payment":
            one.maybe("resume_grace", lambda: one.by("country", COUNTRIES, pick.period) if pick.flag() else pick.period())
    for name in ("insolvency_stops_cover", "adverse_information_stops_cover", "claim_stops_cover", "collection_stops_cover",
                 "move_up_after_stop", "move_up_after_withdrawal", "move_up_after_reduction", "move_up_after_insolvency",
                 "move_up_after_period"):
        one.flag(name)


def _of_allocation(one, pick, found):
    def rule():
        values = [v for v in sorted(CHOICES["PAYMENT_ALLOCATION"]) if ("payment_allocation", v) not in NOT_YET]
        return pick.one_of(*values)

    if one.chance("payment_allocation by cause"):
        found["payment_allocation"] = one.by("cause", CAUSES, rule)
    for name in ("after_cover", "after_filing", "after_loss"):
        one.maybe("payment_allocation_" + name, lambda: one.by("cause", CAUSES, rule) if pick.rarely(4) else rule())
    one.flag("uninsured_receipts_allocated")


# ---- facts ---------------------------------------------------------------------------------------------------------


def facts(pick, tables, plain):
    """Columns and rows beside the usual ones: none in half of the books."""
    if pick.flag():
        return
    columns = {name for name in ("dispatch_day", "performance_day", "order_day", "other_tax", "freight", "contract_interest",
                                 "overdue_interest", "ancillary", "exchange_loss", "is_ignored_for_stop")
               if ("invoices", name) not in NOT_YET and pick.rarely(3)}
    for row in tables["invoices"]:
        _invoice(pick, row, columns)
    if ("receipts", "is_for_uninsured") not in NOT_YET and pick.rarely(3):
        for row in tables["receipts"]:
            row["is_for_uninsured"] = pick.rarely(3)
    if ("buyers", "group") not in NOT_YET and pick.rarely(3):
        for row in tables["buyers"][1:]:
            if pick.flag():
                row["group"] = tables["buyers"][0]["buyer"]
    for buyer in tables["buyers"]:
        own = [row for row in tables["invoices"] if row["buyer"] == buyer["buyer"]]
        _events(pick, buyer["buyer"], own, tables["events"], plain)
        wide_claims.events(pick, buyer["buyer"], own, tables["events"])
        _conditions(pick, buyer["buyer"], own, tables["conditions"])
        _deductions(pick, buyer["buyer"], own, tables["deductions"])
        wide_limits.facts(pick, buyer, tables, NOT_YET)
        if ("buyers", "balance") not in NOT_YET and pick.rarely(10):
            _balance(pick, buyer, own, tables)


def _invoice(pick, row, columns):
    if row.get("document") == "credit_note" and not pick.rarely(4):
        return
    first = date.fromisoformat(row["invoice_day"])
    for name, low, high in (("dispatch_day", -30, 20), ("performance_day", -20, 30), ("order_day", -90, 5)):
        if name in columns and pick.flag():
            row[name] = (first + timedelta(days=pick.number(low, high))).isoformat()
    if "is_ignored_for_stop" in columns:
        row["is_ignored_for_stop"] = pick.rarely(3)
    whole = int(row["amount"].replace(".", ""))
    sign, left = (-1, -whole) if whole < 0 else (1, whole)
    if row.get("vat"):
        left -= sign * int(row["vat"].replace(".", ""))
    for name in ("other_tax", "freight", "contract_interest", "overdue_interest", "ancillary", "exchange_loss"):
        if name in columns and pick.rarely(3):
            part = pick.number(0, left if pick.rarely(3) else left // 3)
            left -= 0 if pick.rarely(30) else part
            row[name] = decimal(sign * part, row["currency"])


def _events(pick, buyer, invoices, events, plain):
    kinds = [name for name in ("cover_withdrawn", "cover_resumed", "cover_resumed", "adverse_information", "collection_started",
                               "payment_plan", "dispute_lost", "limit_requested", "credit_report", "credit_report") if ("events", name) not in NOT_YET]
    kinds += [name for name in ("insolvency", "claim_filed") if ("events", name + " of plain") not in NOT_YET]
    own = [row for row in invoices if row.get("document") != "credit_note"]
    for _ in range(pick.number(0, 4) if kinds else 0):
        row = {"buyer": buyer, "event": pick.one_of(*kinds), "event_day": pick.day(0, 430)}
        if row["event"] == "insolvency" and pick.rarely(3):
            row["kind"] = pick.one_of(*sorted(CHOICES["INSOLVENCY_EVENT"])[:3])
        if row["event"] == "credit_report":
            if not pick.rarely(4):
                row["grade"] = pick.number(0, 5)
            if pick.flag():
                row["amount"] = pick.money(20000)
        elif own and (row["event"] == "dispute_lost" or pick.rarely(4)):
            named = pick.one_of(*own)
            row["invoice"] = named["invoice"]
            if row["event"] == "dispute_lost" and pick.flag():
                row["amount"] = decimal(pick.number(1, int(named["amount"].replace(".", ""))), named["currency"])
        elif row["event"] == "dispute_lost":
            continue
        events.append(row)


def _conditions(pick, buyer, invoices, rows):
    for _ in range(pick.number(0, 5) if ("conditions", None) not in NOT_YET and pick.rarely(3) else 0):
        row = {"buyer": buyer, "condition": pick.one_of(*sorted(CHOICES["CONDITION"])[:pick.one_of(3, 16)]),
               "answer": pick.one_of("yes", "yes", "no", "unknown")}
        if invoices and pick.flag():
            row["invoice"] = pick.one_of(*invoices)["invoice"]
        if pick.flag():
            row["condition_day"] = pick.day()
        rows.append(row)


def _deductions(pick, buyer, invoices, rows):
    for _ in range(pick.number(1, 3) if ("deductions", None) not in NOT_YET and pick.rarely(3) else 0):
        row = {"buyer": buyer, "deduction": pick.one_of(*sorted(CHOICES["DEDUCTION"])), "deduction_day": pick.day(),
               "is_condition_of_cover": pick.flag()}
        own = None
        if invoices and pick.flag():
            named = pick.one_of(*invoices)
            row["invoice"], own = named["invoice"], named["currency"]
        row["amount"] = pick.money(8000, own)
        rows.append(row)


def _balance(pick, buyer, invoices, tables):
    """A ledger with a running balance has no receipts, and one currency."""
    own = buyer["buyer"]
    if not pick.rarely(10):
        tables["receipts"][:] = [row for row in tables["receipts"] if row["buyer"] != own]
        for row in invoices:
            row.pop("paid", None)
    if any(row["currency"] != pick.currency for row in invoices):
        return
    most = sum(int(row["amount"].replace(".", "")) for row in invoices if row.get("document") != "credit_note")
    buyer["balance"] = decimal(pick.number(0, most + (most // 4 if pick.rarely(6) else 0)), pick.currency)
    if pick.flag():
        buyer["balance_day"] = pick.day()
