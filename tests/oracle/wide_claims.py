"""What is drawn of claims beside the usual: causes, deadlines of payment, further retentions. Draws with strategies.Pick."""
from .causes import BY_NUMBER
from .money import decimal
from .registry import CHOICES

OTHERS = [cause for cause in BY_NUMBER if cause not in ("insolvency", "protracted_default")]
ANCHORS = ["due_date", "extended_due_date", "invoice_date", "delivery", "overdue_notice", "collection_started", "deposit",
           "transfer_rules_met", "knowledge", "documents_complete", "filing"]
PAID_FROM = ["date_of_loss", "filing", "documents_complete", "loss_validated", "overdue_notice", "waiting_end"]
KINDS = ("named", "discretionary")


def by(found, name, scope, values):
    """Adds values of a scope to a term."""
    held = found.get(name)
    held = dict(held) if isinstance(held, dict) else {} if held is None else {"policy": held}
    found[name] = {**held, scope: {**held.get(scope, {}), **values}}


def terms(one, pick, found):
    _causes(one, pick, found)
    if one.chance("percentage_order"):
        found["percentage_order"] = pick.one_of(*sorted(CHOICES["PERCENTAGE_ORDER"]))
        if pick.flag():
            by(found, "insured_percentage", "country", {pick.one_of("DE", "FR"): pick.ratio()})
    if one.chance("limit_applies"):
        found["limit_applies"] = {"policy": True, "cause": {pick.one_of("insolvency", "protracted_default", "war"): False}}
    one.choice("policy_year_rule")
    one.choice("first_loss_chronology")
    one.choice("instalment_rule")
    _payment(one, pick, found)


def _causes(one, pick, found):
    if one.chance("other causes"):
        some = {cause: True for cause in OTHERS if pick.rarely(2)}
        if some:
            by(found, "cause_insured", "cause", some)
            for cause in some:
                if pick.flag() or cause == "public_buyer_default":
                    by(found, "waiting_period", "cause", {cause: pick.period(60)})
                    anchors = ANCHORS[:4] if cause == "public_buyer_default" else ["event", *ANCHORS]
                    by(found, "waiting_anchor", "cause", {cause: pick.one_of(*anchors)})
            found.setdefault("waiting_period", pick.period(60))
            if isinstance(found["waiting_period"], dict):
                found["waiting_period"].setdefault("policy", pick.period(60))
            if not isinstance(found.get("waiting_anchor", {}), str):
                found["waiting_anchor"] = {"policy": "due_date", **found.get("waiting_anchor", {})}
        one.choice("public_buyer_as")
    if "waiting_period" in found and one.chance("waiting_anchor of events"):
        held = found["waiting_anchor"]
        anchor = pick.one_of(*ANCHORS)
        found["waiting_anchor"] = {**held, "policy": anchor} if isinstance(held, dict) else anchor
    if "waiting_period" in found and one.chance("waiting_period_small"):
        found["waiting_period_small"], found["waiting_small_below"] = pick.period(40), pick.money(20000)
    one.choice("insolvency_during_waiting")
    one.choice("concurrent_causes")


def _payment(one, pick, found):
    if "indemnity_period" in found and pick.rarely(3):
        found["indemnity_anchor"] = pick.one_of(*PAID_FROM)
    if "indemnity_period" in found and one.chance("indemnity_second_period"):
        found["indemnity_second_period"] = pick.period(60)
        found["indemnity_second_anchor"] = pick.one_of(*PAID_FROM)
        one.choice("indemnity_combination")
    if one.chance("provisional_percentage"):
        found["provisional_percentage"] = pick.ratio()
        found["provisional_period"] = pick.period(90)
        found["provisional_anchor"] = pick.one_of(*PAID_FROM)


def plan(one, pick, found, steps):
    """Further steps, each where it may stand."""
    def insert(step, after=(), before=()):
        low = max([steps.index(s) + 1 for s in after if s in steps], default=0)
        high = min([steps.index(s) for s in before if s in steps], default=len(steps))
        if low <= high:
            steps.insert(pick.number(low, high), step)
        return low <= high

    if one.chance("limit_basis"):
        found["limit_basis"] = "net_indemnity"
        steps.remove("limit")
        insert("buyer_cap", after=("percentage",))
    if one.chance("country_maximum") and insert("country_cap", after=("percentage",)):
        found["country_maximum"] = pick.money(20000)
        if pick.flag():
            by(found, "country_maximum", "country", {"DE": pick.money(20000)})
    if one.chance("regulatory_maximum_percentage") and insert("regulatory_cap", after=("percentage",)):
        found["regulatory_maximum_percentage"] = pick.ratio()
        if pick.flag():
            by(found, "regulatory_maximum_percentage", "cause", {pick.one_of("insolvency", "war"): pick.ratio()})
    if "limit" in steps and one.chance("kind_first_loss") and insert("kind_first_loss", ("limit",), ("first_loss",)):
        kinds = {kind: pick.money(3000) for kind in KINDS if pick.flag()} or {"named": pick.money(3000)}
        by(found, "aggregate_first_loss", "limit_kind", kinds)
    if one.chance("deductions") and insert("deductions", before=("percentage",)):
        found["deductions_after_limit"] = pick.one_of("in_full", "pro_rata")
    if one.chance("costs") and insert("costs"):
        one.choice("costs_after_limit")
    if "each_loss" in steps:
        one.choice("each_loss_unit")
    if "first_loss" in steps or "kind_first_loss" in steps:
        one.choice("first_loss_eroded_by")
    if "maximum_liability_multiple" in found:
        one.maybe("maximum_liability_floor", lambda: pick.money(3000))
        if one.chance("maximum_liability_ceiling"):
            found["maximum_liability_ceiling"] = decimal(pick.number(3001, 9000), pick.currency)
        one.choice("maximum_liability_base")
    if "threshold" in steps and pick.rarely(4):
        found["threshold_measured_on"] = pick.one_of("net_indemnity", "debt_at_notice")


EVENTS = ("overdue_notice", "collection_started", "deposit_made", "transfer_rules_met", "knowledge", "documents_complete",
          "loss_validated", "goods_disposed", "political_event", "political_event")


def events(pick, buyer, invoices, rows):
    for _ in range(pick.number(1, 5) if pick.rarely(3) else 0):
        row = {"buyer": buyer, "event": pick.one_of(*EVENTS), "event_day": pick.day(0, 430)}
        if row["event"] == "political_event":
            row["cause"] = pick.one_of(*(cause for cause in OTHERS if cause not in ("repudiation", "transfer", "public_buyer_default")))
        if invoices and pick.rarely(3):
            row["invoice"] = pick.one_of(*invoices)["invoice"]
        rows.append(row)


def counters(pick, rows):
    for row in list(rows):
        if pick.rarely(3):
            rows.append({"year_from_day": row["year_from_day"], "limit_kind": pick.one_of(*KINDS),
                         "first_loss_used": pick.money(3000)})
        if pick.rarely(3):
            rows.append({"year_from_day": row["year_from_day"], "country": pick.one_of("DE", "FR"),
                         "liability_used": pick.money(3000)})
        for name in ("premium_earned", "premium_minimum"):
            if pick.rarely(3):
                row[name] = pick.money(3000)


def question(pick, ask):
    if pick.rarely(4):
        ask["cause"] = pick.one_of(*OTHERS)
        if pick.flag():
            ask["cause_day"] = pick.day(30, 300)
    elif pick.rarely(8):
        del ask["cause"]
        ask.pop("cause_day", None)
    for name in ("premium_earned", "premium_minimum", "each_loss_used", "buyer_paid", "country_paid", "costs", "already_paid"):
        if pick.rarely(6):
            ask[name] = pick.money(4000)
