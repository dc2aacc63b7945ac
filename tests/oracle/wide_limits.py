"""Of wide.py, what is about limits."""
from datetime import date, timedelta

from .registry import CHOICES

COUNTRIES = ("DE", "FR")
SOME_COLUMNS = ("is_non_cancellable", "is_immediate")


def terms(one, pick, found):
    one.choice("limit_increase_from")
    one.maybe("limit_cut_notice", pick.period)
    one.flag("limits_cancellable")
    one.maybe("limit_lapse_period", lambda: pick.period(150))
    for name in ("unnamed_limit", "first_sale_limit"):
        one.maybe(name, lambda: pick.money(30000))
    if one.maybe("automatic_limit", lambda: pick.money(30000)):
        found["automatic_minimum_grade"] = pick.number(1, 5)
    if one.chance("discretionary_allowed"):
        found["discretionary_allowed"] = one.by("country", COUNTRIES, pick.flag)
    for name in ("after_refusal", "after_withdrawal", "after_lapse", "while_pending"):
        one.flag("discretionary_" + name)
    one.maybe("discretionary_rebuild_period", lambda: pick.period(150))
    if one.chance("discretionary_justification"):
        _evidence(pick, found)
    one.maybe("report_maximum_age", lambda: pick.period(150))
    one.maybe("report_minimum_grade", lambda: pick.number(1, 5))
    if one.maybe("discretionary_overdue_age", lambda: pick.period(60)) and pick.flag():
        found["discretionary_overdue_amount"] = pick.money(10000)
    one.maybe("top_up_maximum_ratio", lambda: pick.one_of("100%", "50%", "2", "0"))
    one.maybe("top_up_maximum_amount", pick.money)
    one.flag("group_insolvency_counts")
    if one.chance("country_limit"):
        found["country_limit"] = one.by("country", COUNTRIES, lambda: pick.money(60000))
    for scope, keys in (("limit_kind", sorted(CHOICES["LIMIT_KIND"])), ("country", COUNTRIES)):
        if one.chance("insured_percentage by " + scope):
            value = found["insured_percentage"]
            value = value if isinstance(value, dict) else {"policy": value}
            some = {key: pick.ratio() for key in keys if pick.rarely(3)} or {keys[0]: pick.ratio()}
            found["insured_percentage"] = {**value, scope: {**value.get(scope, {}), **some}}


def _evidence(pick, found):
    found.setdefault("discretionary_limit", pick.money(30000))
    found.setdefault("discretionary_after_expiry", pick.flag())
    found["discretionary_justification"] = pick.one_of("report", "experience", "either")
    if pick.flag():
        found["experience_look_back"] = pick.period(150)
    if pick.rarely(3):
        found["experience_minimum_payments"] = pick.number(1, 3)
    if pick.rarely(3):
        found["experience_tolerance"] = pick.period(60)
    if pick.flag():
        found["experience_base"] = pick.one_of(*sorted(CHOICES["EXPERIENCE_BASE"]))
    if pick.rarely(3):
        found["experience_multiple"] = pick.one_of("125%", "0.5", "2", "33.3333333%")
    if pick.rarely(3):
        found["experience_maximum"] = pick.money(20000)


def facts(pick, buyer, tables, not_yet):
    """More kinds of limits, and what a decision can say beside its amount and days."""
    if not pick.rarely(3):
        return
    own = [row for row in tables["limits"] if row["buyer"] == buyer["buyer"]]
    for kind in ("temporary", "top_up", "issuing_bank", "automatic", "group", "named"):
        if pick.rarely(4) and not (kind == "group" and buyer.get("group")):
            for _ in range(pick.one_of(1, 1, 2)):
                own.append(_limit(pick, buyer["buyer"], kind))
                tables["limits"].append(own[-1])
    for row in own:
        first = date.fromisoformat(row["from_day"])
        for name, low, high in (("decided_day", -60, 20), ("notified_day", -30, 30)):
            if pick.rarely(3):
                row[name] = (first + timedelta(days=pick.number(low, high))).isoformat()
        for name in SOME_COLUMNS:
            if pick.rarely(5):
                row[name] = True
        if pick.rarely(6):
            row["condition_answer"] = pick.one_of("yes", "no", "unknown")
        for name in ("maximum_payment_terms_days", "extension_days"):
            if pick.rarely(6) and ("limits", name) not in not_yet:
                row[name] = pick.number(0, 90)
    if pick.rarely(4):
        buyer["own_limit"] = pick.money(20000)


def _limit(pick, buyer, kind):
    row = {"buyer": buyer, "kind": kind, "from_day": pick.day(-150, 430), "currency": pick.currency,
           "amount": pick.money(20000)}
    if pick.rarely(4):
        row["decision"] = pick.one_of("pending", "refused", "withdrawn", "pending")
    if pick.flag():
        row["until_day"] = (date.fromisoformat(row["from_day"]) + timedelta(days=pick.number(1, 300))).isoformat()
    if pick.rarely(4):
        row["insured_percentage"] = pick.ratio()
    return row
