"""Policies, books and questions to draw. Small numbers and few days, so that things meet: equal dates, full limits,
receipts that pay exactly, days on a boundary.

Half of the worlds are `plain`: an ordinary buyer with a limit and a policy that takes its debt in, so that the steps of
a claim and the filling of the limit are reached. In the others everything is drawn."""
from datetime import date, timedelta

from hypothesis import strategies as st

from . import wide, wide_claims, wide_deadlines
from .money import decimal
from .registry import CHOICES, TERMS
from .wide import NOT_YET

FIRST = date(2025, 1, 1)
CURRENCIES = ["EUR", "USD", "JPY", "KWD"]
COUNTRIES = ["DE", "FR", None]
CLOCKS = ["due_date", "extended_due_date", "invoice_date", "extension_end"]


def iso(a_day):
    return a_day.isoformat()


def one_of(draw, *values):
    return draw(st.sampled_from(values))


def rarely(draw, odds=8):
    return draw(st.integers(0, odds - 1)) == 1


def often(draw):
    return draw(st.integers(0, 3)) > 0


@st.composite
def days(draw, low=-90, high=430):
    """Days around the policy year; half of them on a grid of ten days, so that they meet."""
    n = draw(st.integers(low // 10, high // 10)) * 10
    return FIRST + timedelta(days=n + (draw(st.integers(0, 9)) if draw(st.booleans()) else 0))


@st.composite
def periods(draw, most=90):
    unit = one_of(draw, "days", "days", "days", "months", "business days", "end of month")
    including = " including anchor" if rarely(draw, 10) else ""
    if unit == "months":
        return f"{draw(st.integers(1, max(1, most // 30)))} months{including}"
    if unit == "business days":
        return f"{draw(st.integers(1, most // 2))} business days{including}"
    low = 1 if including else 0
    count = draw(st.one_of(st.integers(low, most), st.sampled_from([30, 60])))
    return f"end of month + {count} days{including}" if unit == "end of month" else f"{count} days{including}"


@st.composite
def money(draw, currency, most=20000):
    return decimal(draw(st.one_of(st.integers(1, most), st.integers(1, 20).map(lambda n: n * most // 20))), currency)


class Pick:
    """What wide.py draws with."""

    def __init__(self, draw, currency):
        self.draw, self.currency = draw, currency

    def one_of(self, *values):
        return one_of(self.draw, *values)

    def number(self, low, high):
        return self.draw(st.integers(low, high))

    def flag(self):
        return self.draw(st.booleans())

    def rarely(self, odds=8):
        return rarely(self.draw, odds)

    def day(self, low=-90, high=430):
        return iso(self.draw(days(low, high)))

    def period(self, most=90):
        return self.draw(periods(most))

    def money(self, most=20000, currency=None):
        return self.draw(money(currency or self.currency, most))

    def ratio(self):
        return self.draw(RATIOS)


RATIOS = st.one_of(st.sampled_from(["90%", "100%", "85%", "0%", "0.333333333", "66.6666667%"]),
                   st.integers(0, 1000).map(lambda n: f"{n / 10:.1f}%"))


@st.composite
def policies(draw, with_plan=True, foreign=True, plain=False, usual=False):
    terms, currency = {}, one_of(draw, "EUR", "EUR", "JPY", "KWD")

    def choose(name, *values):
        group = TERMS[name].group
        found = [value for value in values or sorted(CHOICES[group]) if (name, value) not in NOT_YET]
        terms[name] = draw(st.sampled_from(found))

    def scoped(name, value, scope, keys):
        found = {"policy": draw(value)}
        if not often(draw):
            found[scope] = {key: draw(value) for key in keys if draw(st.booleans())} or {keys[0]: draw(value)}
        terms[name] = found if len(found) > 1 else found["policy"]

    def by_country(name, most):
        scoped(name, periods(most), "country", ["DE", "FR"])

    terms["currency"] = currency
    terms["form"] = one_of(draw, "whole_turnover", "whole_turnover", "whole_turnover", "key_accounts", "single_buyer",
                           "transactional")
    terms["period_from"], terms["period_until"] = iso(FIRST), iso(date(2026, 1, 1))
    if plain:
        terms["form"], terms["period_from"] = "whole_turnover", iso(date(2024, 2, 29) if rarely(draw) else
                                                                    date(2024, 1, 1))
        terms["period_until"] = iso(date(2027, 1, 1))
    elif rarely(draw):
        terms["period_from"] = iso(draw(days(-60, 60)))
    for name in ("attachment_basis", "rounding", "limit_order_key", "limit_filled_by", "invoice_limit_rule",
                 "payment_allocation"):
        choose(name)
    if draw(st.booleans()):
        choose("rounding_moment")
    if foreign:
        choose("conversion_date")
    share = {"policy": draw(RATIOS)}
    for scope, keys in (("limit_kind", ["named", "discretionary"]), ("cause", ["insolvency", "protracted_default"])):
        if not often(draw):
            share[scope] = {key: draw(RATIOS) for key in keys if draw(st.booleans())} or {keys[0]: draw(RATIOS)}
    terms["insured_percentage"] = share if len(share) > 1 else share["policy"]

    if not plain and draw(st.booleans()):
        by_country("maximum_payment_terms", 90)
        choose("payment_terms_anchor")
    if often(draw):
        by_country("maximum_extension_period", 90)
        choose("extension_anchor", "due_date", "extended_due_date", "invoice_date")
    clocks = CLOCKS if "maximum_extension_period" in terms else CLOCKS[:3]
    choose("stop_of_cover", *(["none"] if plain else []))
    if terms["stop_of_cover"] != "none":
        if draw(st.booleans()) or "maximum_extension_period" not in terms:
            by_country("stop_age", 90)
        choose("stop_boundary")
        choose("resume_of_cover")
        terms["disputed_stops_cover"] = draw(st.booleans())
    if draw(st.booleans()):
        terms["discretionary_limit"] = draw(money(currency, 30000))
        terms["discretionary_after_expiry"] = draw(st.booleans())
    if rarely(draw, 3):
        terms["move_up"] = draw(st.booleans())
    for name in ("affiliates_insured", "public_buyers_insured", "private_individuals_insured", "vat_insured",
                 "disputed_insured", "letter_of_credit_insured", "prepayment_insured"):
        if draw(st.booleans()):
            terms[name] = draw(st.booleans())
    if not plain and rarely(draw):
        terms["country_on_cover"] = {"policy": True, "country": {"FR": False}}
    if not plain and rarely(draw, 5):
        terms["overdue_at_inception"] = draw(periods(60))
    terms["cause_insured"] = True
    if not plain and rarely(draw):
        terms["cause_insured"] = one_of(draw, {"policy": True, "cause": {"protracted_default": False}},
                                        {"cause": {"insolvency": True}}, False)
    if terms["cause_insured"] is True or often(draw):
        by_country("waiting_period", 60 if plain else 120)
        choose("waiting_anchor", *clocks)
    if draw(st.booleans()):
        terms["overdue_notice_period"] = draw(periods(60))
        choose("overdue_notice_anchor", *clocks)
        choose("overdue_notice_missed", *(["warn"] if plain else []))
    if (rarely(draw) if plain else draw(st.booleans())):
        terms["claim_window"] = draw(periods(240))
        choose("claim_window_anchor", *clocks, "period_end",
               *(["date_of_loss"] if "waiting_period" in terms else []))
    if draw(st.booleans()):
        terms["indemnity_period"] = draw(periods(60))
        choose("indemnity_anchor", "date_of_loss", "filing")
    pick = Pick(draw, currency)
    unusual = wide.terms(pick, terms, plain, usual)
    wide_claims.terms(unusual, pick, terms)
    document = {"delcredere": "policy", "version": 1, "terms": terms}
    wide_deadlines.tables(unusual, pick, document)
    if with_plan:
        document["plan"] = draw(plans(terms, currency, unusual, pick))
    if "business" in str(terms) or "business" in str(document.get("deadlines")) \
            or terms.get("conversion_date") == "month_end_of_attachment":
        document["calendar"] = {"weekend": one_of(draw, ["saturday", "sunday"], ["friday", "saturday"]),
                                "holidays": sorted({iso(d) for d in draw(st.lists(days(), max_size=4))})}
    return document


@st.composite
def plans(draw, terms, currency, unusual, pick):
    """Steps in any order that is allowed, and the terms that they need."""
    before_or_after, after = [], []
    if draw(st.booleans()):
        before_or_after.append("receipts")
        terms["receipts_after_limit"] = one_of(draw, "in_full", "pro_rata")
    if draw(st.booleans()):
        before_or_after.append("threshold")
        terms["claim_threshold"] = draw(money(currency, 5000))
        terms["threshold_mode"] = one_of(draw, "gate", "deduct")
        terms["threshold_compare"] = one_of(draw, "strict", "inclusive")
    if draw(st.booleans()):
        before_or_after.append("each_loss")
        terms["each_loss_deductible"] = draw(money(currency, 3000))
    if draw(st.booleans()):
        before_or_after.append("first_loss")
        terms["aggregate_first_loss"] = draw(money(currency, 5000))
    if draw(st.booleans()):
        after.append("minimum_retention")
        terms["minimum_retention"] = draw(money(currency, 5000))
    if draw(st.booleans()):
        after.append("maximum_liability")
        kinds = draw(st.sampled_from([1, 2, 3]))
        if kinds & 1:
            terms["maximum_liability"] = draw(money(currency, 20000))
        if kinds & 2:
            terms["maximum_liability_multiple"] = one_of(draw, "20", "3.5", "150%")
    plan = draw(st.permutations(["limit", "percentage", *before_or_after]))
    if plan.index("percentage") < plan.index("limit"):
        one, other = plan.index("percentage"), plan.index("limit")
        plan[one], plan[other] = plan[other], plan[one]
    if "receipts" in plan and plan.index("receipts") > plan.index("percentage"):
        plan.remove("receipts")
        plan.insert(plan.index("percentage"), "receipts")
    for step in after:
        plan.insert(draw(st.integers(plan.index("percentage") + 1, len(plan))), step)
    if "threshold" in plan:
        measured = ["at_step", "covered_debt", "gross_debt", "qualifying_debt"]
        if plan.index("threshold") < plan.index("limit"):
            measured.remove("covered_debt")
        terms["threshold_measured_on"] = draw(st.sampled_from(measured))
    wide_claims.plan(unusual, pick, terms, plan)
    return [step if draw(st.booleans()) else {"step": step, "clause": f"Clause {n}"} for n, step in enumerate(plan, 1)]


@st.composite
def books(draw, currency, foreign=True, with_bad_rows=True, most_buyers=3, plain=False):
    book = {"delcredere": "book", "version": 1, "currency": currency}
    tables = {name: [] for name in ("buyers", "limits", "invoices", "receipts", "events", "rates", "counters",
                                    *wide.TABLES)}
    abroad = [c for c in CURRENCIES if c != currency][:2] if foreign and draw(st.booleans()) else []
    undated, dated = one_of(draw, (False, True), (False, True), (False, True), (True, False), (True, True))
    for n in range(draw(st.integers(1, most_buyers))):
        draw(one_buyer(f"B{n}", tables, currency, abroad, undated, dated, plain))
    for other in abroad:
        for _ in range(draw(st.integers(0, 3)) if rarely(draw, 4) else draw(st.integers(1, 3))):
            pair = [other, currency] if often(draw) else [currency, other]
            a_day = date(2024, 1, 1) if often(draw) else draw(days())
            tables["rates"].append({"from_currency": pair[0], "to_currency": pair[1], "rate_day": iso(a_day),
                                    "numerator": draw(st.integers(1, 200)), "denominator": draw(st.integers(1, 200))})
    for year in (2024, 2025, 2026):
        if draw(st.booleans()):
            tables["counters"].append({
                "year_from_day": iso(date(year, 1, 1)), "first_loss_used": draw(money(currency, 3000)),
                "liability_used": draw(money(currency, 3000)), "premium_paid": draw(money(currency, 3000))})
    wide.facts(Pick(draw, currency), tables, plain)
    if draw(st.booleans()):
        wide_claims.counters(Pick(draw, currency), tables["counters"])
    if with_bad_rows and not plain and not often(draw):
        for _ in range(draw(st.integers(1, 3))):
            draw(spoil(tables, currency))
    book.update({name: rows for name, rows in tables.items() if rows})
    return book


@st.composite
def one_buyer(draw, key, tables, currency, abroad, undated, dated, plain):
    buyer = {"buyer": key, "country": draw(st.sampled_from(COUNTRIES)), "is_insured_buyer": often(draw)}
    if not plain:
        if rarely(draw, 10):
            buyer["kind"] = one_of(draw, "public", "private_individual")
        buyer["is_affiliate"] = rarely(draw, 12)
    tables["buyers"].append(buyer)

    def any_currency():
        return one_of(draw, currency, currency, *abroad) if abroad else currency

    taken = set()
    for _ in range(draw(st.integers(1, 2) if plain else st.integers(0, 3))):
        from_day = date(2024, 1, 1) if not taken and (plain or often(draw)) else draw(days())
        if from_day in taken:
            continue
        taken.add(from_day)
        decision = one_of(draw, "approved", "approved", "approved", "approved", *([] if plain else ["refused", "withdrawn"]))
        own = any_currency()
        row = {"buyer": key, "from_day": iso(from_day), "decision": decision, "currency": own,
               "amount": draw(money(own, 40000)) if decision == "approved" and not rarely(draw, 12) else decimal(0, own)}
        if not plain and rarely(draw, 3):
            row["until_day"] = iso(from_day + timedelta(days=draw(st.integers(1, 300))))
        if rarely(draw, 4):
            row["insured_percentage"] = draw(RATIOS)
        tables["limits"].append(row)

    numbers = []
    for _ in range(draw(st.integers(2, 6) if plain else st.integers(0, 6))):
        row = draw(invoice(key, f"{key}-{len(numbers)}", any_currency(), undated, plain))
        numbers.append((row["invoice"], row["currency"], row["amount"]))
        tables["invoices"].append(row)
    for n in range(draw(st.integers(0, 2))):
        named = draw(st.sampled_from(numbers)) if numbers and draw(st.booleans()) else None
        own = named[1] if named else any_currency()
        row = {"invoice": f"{key}-C{n}", "buyer": key, "document": "credit_note", "invoice_day": iso(draw(days())),
               "amount": "-" + draw(money(own, 6000)), "currency": own}
        if named:
            row["applies_to"] = named[0]
        tables["invoices"].append(row)
    for _ in range(draw(st.integers(0, 5)) if dated else 0):
        row = {"buyer": key, "receipt_day": iso(draw(days()))}
        if numbers and draw(st.booleans()):
            row["invoice"], row["currency"], amount = draw(st.sampled_from(numbers))
            row["amount"] = amount if draw(st.booleans()) else draw(money(row["currency"], 15000))
        else:
            row["currency"] = any_currency()
            row["amount"] = draw(money(row["currency"], 15000))
        tables["receipts"].append(row)
    for _ in range(draw(st.integers(0, 3))):
        row = {"buyer": key, "event_day": iso(draw(days(60, 430))),
               "event": one_of(draw, "dispute_opened", "dispute_settled", "overdue_notice", "overdue_notice",
                               *([] if plain else ["insolvency", "claim_filed"]))}
        if row["event"].startswith("dispute"):
            if not numbers:
                continue
            row["invoice"], own, amount = draw(st.sampled_from(numbers))
            if row["event"] == "dispute_opened" and draw(st.booleans()):
                row["amount"] = amount if rarely(draw) else decimal(
                    draw(st.integers(0, int(amount.replace(".", "")))), own)
        elif row["event"] == "overdue_notice" and numbers and draw(st.booleans()):
            row["invoice"] = draw(st.sampled_from(numbers))[0]
        tables["events"].append(row)


@st.composite
def invoice(draw, buyer, number, currency, undated, plain):
    first = draw(days(-60, 360))
    due = first + timedelta(days=one_of(draw, 0, 10, 30, 30, 60, 90))
    amount = draw(money(currency))
    whole = int(amount.replace(".", ""))
    row = {"invoice": number, "buyer": buyer, "invoice_day": iso(first), "due_day": iso(due), "amount": amount,
           "currency": currency, "is_insured_transaction": often(draw)}
    if draw(st.booleans()):
        row["delivery_day"] = iso(first + timedelta(days=draw(st.integers(-20, 40))))
    if rarely(draw, 4):
        row["extended_due_day"] = iso(due + timedelta(days=draw(st.integers(0, 90))))
        row["is_extension_consented"] = draw(st.booleans())
    if undated and draw(st.booleans()):
        row["paid"] = amount if draw(st.booleans()) else decimal(draw(st.integers(0, whole)), currency)
    if rarely(draw, 3):
        row["vat"] = decimal(draw(st.integers(0, whole)), currency)
    if rarely(draw, 8):
        row["is_disputed"] = True
    if not plain and rarely(draw, 8):
        row["payment_method"] = one_of(draw, "letter_of_credit", "prepayment")
    return row


@st.composite
def spoil(draw, tables, currency):
    """Make one row unusable, or add one that is."""
    choices = [name for name, rows in tables.items() if rows]
    table = draw(st.sampled_from(choices))
    rows = tables[table]
    row = dict(draw(st.sampled_from(rows)))
    if table == "buyers":
        rows.append({"buyer": row["buyer"]})
        return
    if table in ("limits", "invoices", "receipts", "events"):
        if rarely(draw, 4):
            rows.append({**row, "buyer": "nobody", "invoice": f"n{len(rows)}"} if table == "invoices"
                        else {**row, "buyer": "nobody"} if table == "limits" else
                        {**{k: v for k, v in row.items() if k not in ("invoice",)}, "buyer": "nobody"})
            return
    if table == "limits":
        change = one_of(draw, {"amount": "-1"}, {"until_day": row["from_day"]}, {"insured_percentage": "101%"}, {},
                        {"amount": "7"})
    elif table == "invoices":
        change = one_of(draw, {}, {"invoice": f"x{len(rows)}", "due_day": "2024-01-01"},
                        {"invoice": f"x{len(rows)}", "amount": "0"},
                        {"invoice": f"x{len(rows)}", "extended_due_day": "2024-01-01"})
    elif table == "receipts":
        change = one_of(draw, {"amount": "0"}, {"invoice": "nothing", "currency": currency})
        if row.get("invoice") and draw(st.booleans()):
            change = {"currency": "GBP"}
            row["amount"] = "5"
    elif table == "events":
        change = {"invoice": "nothing"}
        row.pop("amount", None)
    elif table == "rates":
        change = one_of(draw, {"numerator": 0}, {"denominator": -1}, {"numerator": row["numerator"] + 1}, {})
    elif table == "conditions":
        change = one_of(draw, {"buyer": "nobody"}, {"invoice": "nothing"}, {})
    elif table == "deductions":
        change = one_of(draw, {"buyer": "nobody"}, {"invoice": "nothing", "amount": "7"}, {"amount": "-1"}, {"amount": "0"}, {})
    else:
        change = one_of(draw, {"first_loss_used": "-1"}, {})
    if table == "receipts" and change.get("amount") is None and "." in row["amount"] and change.get("currency") == "JPY":
        row["amount"] = row["amount"].split(".")[0] or "1"
    rows.append({**row, **change})


@st.composite
def questions(draw, book, currency, has_plan=True, plain=False):
    """Covers on a few days, and claims on every buyer."""
    asks = []
    for _ in range(draw(st.integers(1, 3))):
        ask = {"verb": "cover", "as_of_day": iso(draw(days(-30, 500)))}
        if rarely(draw, 4):
            ask["cause"] = one_of(draw, "insolvency", "protracted_default")
        asks.append(ask)
    for buyer in book["buyers"] if has_plan else []:
        asks.append(draw(claims(buyer["buyer"], currency, plain)))
    if has_plan and rarely(draw, 6):
        asks.append({"verb": "claims", "claims": [draw(claims(buyer["buyer"], currency, plain)) for buyer in book["buyers"]]})
        for one in asks[-1]["claims"]:
            del one["verb"]
    return asks


@st.composite
def claims(draw, buyer, currency, plain=False):
    ask = {"verb": "claim", "buyer": buyer, "cause": one_of(draw, "insolvency", "insolvency", "protracted_default"),
           "as_of_day": iso(draw(days(300 if plain else 60, 600)))}
    if ask["cause"] == "insolvency" and not rarely(draw):
        ask["cause_day"] = iso(draw(days(150 if plain else 30, 300 if plain else 430)))
    if rarely(draw, 4) if plain else draw(st.booleans()):
        ask["filed_day"] = iso(draw(days(300 if plain else 60, 600)))
    for name in ("first_loss_used", "liability_used", "premium_paid"):
        if not rarely(draw) if name == "premium_paid" else rarely(draw, 4):
            ask[name] = draw(money(currency, 3000))
    if rarely(draw, 3):
        wide_claims.question(Pick(draw, currency), ask)
    return ask


@st.composite
def worlds(draw, plain=None, usual=False, **books_are):
    """A policy, a book under it, and what is asked. usual: no terms but those that every policy may have."""
    plain = draw(st.booleans()) if plain is None else plain
    foreign = books_are.get("foreign", True)
    policy = draw(policies(plain=plain, foreign=foreign, usual=usual))
    currency = policy["terms"]["currency"]
    book = draw(books(currency, plain=plain, **books_are))
    return policy, book, draw(questions(book, currency, plain=plain))
