"""What the readers of money are asked, beside a world of strategies.py: drawn with random alone, as many.py does."""
import copy
from datetime import date, timedelta
from fractions import Fraction

from ..money import EXPONENT, decimal
from ..strategies import FIRST, iso

SHARES = ("0%", "0.1%", "0.25%", "0.3333333%", "1%", "2.5%", "12%", "50%", "66.6666667%", "80%", "100%")
RATES = ("0%", "0.08%", "0.1%", "0.1234567%", "0.25%", "0.3333333%", "1%", "1.4%", "2%", "6%")
COUNTRIES = ("DE", "FR", "IT")
REASONS = ("I01", "I02", "I04", "L01", "L03", "I08", "T01", "T03", "D01", "P01", "A01")
KINDS = ("named", "discretionary", "unnamed", "automatic", "temporary", "top_up", "group")


class Chance:
    """random.Random with the few draws that are made here."""

    def __init__(self, chance, currency):
        self.chance, self.currency = chance, currency

    def one(self, *values):
        return self.chance.choice(values)

    def number(self, low, high):
        return self.chance.randint(low, high)

    def rarely(self, odds=4):
        return self.chance.random() * odds < 1

    def money(self, most=20000):
        units = self.chance.choice((self.number(0, most), self.number(0, 20) * most // 20, self.number(0, min(most, 60))))
        return decimal(units, self.currency)

    def day(self, low=-60, high=400):
        return iso(FIRST + timedelta(days=self.number(low, high)))

    def period(self):
        return self.one("10 days", "30 days", "1 months", "3 months", "end of month + 0 days", "end of month + 15 days", "5 days including anchor")

    def maybe(self, found, odds, **values):
        for name, value in values.items():
            if self.rarely(odds):
                found[name] = value() if callable(value) else value


# ---- break-even, factoring -----------------------------------------------------------------------------------------------


def break_even(one):
    ask = {"verb": "break_even", "currency": one.currency, "margin": one.one(*SHARES, "3%", "7%")}
    one.maybe(ask, 1.2, rounding=lambda: one.one("half_up", "half_even", "up", "down", "floor", "ceiling"))
    one.maybe(ask, 2, loss=lambda: one.money(10 ** 7), sales=lambda: one.money(10 ** 8))
    one.maybe(ask, 4, recovered=lambda: one.money(10 ** 6), loss_share=lambda: one.one(*SHARES))
    if one.rarely(2):
        ask["limit"], ask["turns"] = one.money(10 ** 6), one.one("4", "0.5", "2.333333333", "0")
    return spoiled(one, ask, ("margin", "limit", "turns", "sales"))


def factoring(one):
    ask = {"verb": "factoring", "currency": one.currency, "turnover": one.money(10 ** 8)}
    one.maybe(ask, 1.1, rounding=lambda: one.one("half_up", "half_even", "up", "down", "floor", "ceiling"))
    for name in ("premium", "insurance_fees", "factoring_fees", "bad_debt"):
        one.maybe(ask, 2, **{name: lambda: one.money(10 ** 6)})
    for name in ("premium_rate", "loan_rate", "commission_rate", "discount_rate", "interest_rate"):
        one.maybe(ask, 2, **{name: lambda: one.one(*RATES)})
    for name in ("insured_percentage", "protected_percentage", "advance_rate"):
        one.maybe(ask, 2, **{name: lambda: one.one(*SHARES)})
    one.maybe(ask, 2, horizon_days=lambda: one.one(30, 90, 180, 365, 1000), average_days=lambda: one.number(0, 120),
              year_days=lambda: one.one(360, 365))
    return spoiled(one, ask, ("bad_debt", "loan_rate", "advance_rate"))


def spoiled(one, ask, names):
    """Rarely one key that is refused."""
    if one.rarely(12):
        ask[one.one(*[name for name in names if name in ask] or ["margin" if "margin" in ask else "turnover"])] = "-1"
    return ask


# ---- stress -----------------------------------------------------------------------------------------------------------------


def stress(one, book):
    named = [row["buyer"] for row in book["buyers"] if row.get("buyer")]
    buyers = one.chance.sample(named, one.number(1, len(named)))
    ask = {"verb": "stress", "as_of_day": one.day(60, 430), "buyers": buyers}
    one.maybe(ask, 2, recovery_rate=lambda: one.one(*SHARES), equity=lambda: one.money(10 ** 5))
    one.maybe(ask, 4, first_loss_used=one.money, liability_used=one.money, premium_paid=one.money)
    one.maybe(ask, 3, cause=lambda: one.one("insolvency", "protracted_default"))
    if one.rarely(20):
        ask["buyers"] = buyers + buyers[:1]
    return ask


# ---- allocation ----------------------------------------------------------------------------------------------------------------


def allocation(one):
    choices = []
    for _ in range(one.number(1, 9)):
        row = {"buyer": one.one("A", "B", "C", "D"), "cost": one.money(one.one(20, 2000)), "value": one.money(one.one(20, 5000))}
        one.maybe(row, 2, layer=lambda: one.number(0, 2), amount=one.money)
        choices.append(row)
    ask = {"verb": "allocate_limits", "currency": one.currency, "budget": one.money(one.one(30, 3000)), "choices": choices}
    one.maybe(ask, 4, max_nodes=lambda: one.one(0, 1, 2, 10))
    if one.rarely(20):
        one.one(*choices)[one.one("cost", "value", "amount")] = "-1"
    return ask


# ---- premium and declaration -----------------------------------------------------------------------------------------------------


def of_premium(one, policy, book):
    """A world with what the premium needs."""
    policy, book = copy.deepcopy(policy), copy.deepcopy(book)
    _terms(one, policy["terms"])
    _rates(one, policy)
    _tables(one, policy)
    for row in book["buyers"]:
        one.maybe(row, 2, segment=lambda: one.one("steel", "food"))
        if row.get("buyer"):
            for _ in range(one.number(0, 2)):
                book.setdefault("events", []).append({"buyer": row["buyer"], "event": "credit_report", "event_day": one.day(),
                                                      "grade": one.number(0, 5)})
    for row in book.get("invoices", []):
        one.maybe(row, 3, dispatch_day=one.day, order_day=one.day)
        left = int(not_taken(row) * 10 ** EXPONENT[row.get("currency") or one.currency])
        if one.rarely(3):
            for name in ("freight", "ancillary", "other_tax", "contract_interest"):
                if one.rarely(3) and left > 0:
                    part = one.number(0, left // 4)
                    row[name] = ("-" if row.get("document") == "credit_note" else "") + decimal(part, row.get("currency") or one.currency)
                    left -= part
    year = policy["terms"]["period_from"]
    if one.rarely(2) and not any(row["year_from_day"] == year for row in book.get("counters", [])):
        book.setdefault("counters", []).append({"year_from_day": year, "liability_used": one.money(), "premium_paid": one.money()})
    return policy, book


def not_taken(row):
    """Of the amount what no component has taken."""
    taken = sum(abs(Fraction(row[name])) for name in ("vat", "other_tax", "freight", "ancillary", "contract_interest", "overdue_interest",
                                                      "exchange_loss") if row.get(name) is not None)
    return abs(Fraction(row["amount"])) - taken


def _terms(one, terms):
    terms["premium_base"] = one.one("turnover", "turnover", "order_value", "month_end_balance", "daily_balance", "maximum_balance",
                                    "limit", "limit", "flat")
    one.maybe(terms, 1.3, premium_rate=lambda: one.one(*RATES), premium_adjustable=lambda: one.one("both", "both", "upward_only"))
    by_month = terms["premium_base"] == "month_end_balance"
    if terms["premium_base"] == "limit":
        terms["premium_charged_by"] = one.one("day", "calendar_month")
        by_month = terms["premium_charged_by"] == "calendar_month"
        one.maybe(terms, 2, premium_minimum_months=lambda: one.number(1, 14))
    if terms["premium_base"] in ("limit", "month_end_balance", "daily_balance"):
        terms["premium_rate_per"] = one.one("year", *(["month"] * by_month or ["day"]))
        if one.rarely(20):
            terms["premium_rate_per"] = one.one("month", "day")
    if terms["premium_base"] == "flat":
        terms["premium_flat"] = one.money()
    one.maybe(terms, 2, declared_balance=lambda: one.one("insurable", "covered"))
    one.maybe(terms, 3, premium_minimum=one.money, premium_deposit=one.money)
    if one.rarely(2):
        terms["premium_estimate"] = one.money(10 ** 6)
        if "premium_rate" in terms or one.rarely(12):
            one.maybe(terms, 2, premium_minimum_share=lambda: one.one(*SHARES), premium_deposit_share=lambda: one.one(*SHARES))
    if one.rarely(2):
        terms["premium_instalments"] = one.number(1, 7)
        one.maybe(terms, 1.03, premium_instalment_interval=one.period)
    if one.rarely(2):
        terms["premium_rebate_share"] = one.one(*SHARES)
        one.maybe(terms, 2, premium_rebate_claims_factor=lambda: one.one("1", "0.5", "1.333333333", "2", "0"), premium_rebate_period=one.period)
    if one.rarely(3):
        kinds = {kind: one.money(2000) for kind in ("named", "top_up", "temporary", "automatic") if one.rarely(2)}
        terms["limit_fee"] = {"limit_kind": kinds or {"named": one.money(2000)}}
        if one.rarely(2):
            terms["limit_fee"]["policy"] = one.money(2000)
        one.maybe(terms, 2, limit_fee_per=lambda: one.one("started_year", "once"))
    one.maybe(terms, 2, declaration_kind=lambda: one.one("turnover", "shipments", "month_end_balance"),
              declaration_frequency=lambda: one.one("monthly", "quarterly", "half_yearly", "yearly"), declaration_due=one.period)


def _rates(one, policy):
    if one.rarely(4):
        return
    rows = policy["premium_rates"] = []
    for _ in range(one.number(1, 7)):
        row = {"rate": one.one(*RATES)}
        one.maybe(row, 4, country=lambda: one.one(*COUNTRIES), country_group=lambda: one.one("north", "south"),
                  segment=lambda: one.one("steel", "food"), limit_kind=lambda: one.one(*KINDS), minimum_grade=lambda: one.number(0, 5),
                  maximum_terms_days=lambda: one.one(30, 60, 90), maximum_months=lambda: one.one(3, 12),
                  insured_percentage=lambda: one.one("90%", "85%", "100%"))
        first, last = sorted(one.chance.sample(range(-60, 400), 2))
        one.maybe(row, 4, from_day=iso(FIRST + timedelta(days=first)), until_day=iso(FIRST + timedelta(days=last)))
        rows.append(row)


def _tables(one, policy):
    if one.rarely(2):
        policy["country_groups"] = [{"country_group": one.one("north", "south"), **({} if one.rarely(4) else {"country": one.one(*COUNTRIES)})}
                                    for _ in range(one.number(1, 4))]
    if one.rarely(2):
        policy["premium_bonus"] = [{"from_loss_ratio": one.one("0%", "20%", "50%", "100%", "300%"),
                                    "change": one.one("-10%", "-5%", "0%", "7.5%", "20%")} for _ in range(one.number(1, 4))]
    if one.rarely(2):
        rows = policy["premium_taxes"] = []
        for _ in range(one.number(1, 5)):
            row = {"rate": one.one("0%", "3.65%", "5%", "19%", "20%")}
            one.maybe(row, 1.5, tax=lambda: one.one("stamp", "insurance tax"))
            one.maybe(row, 2, country=lambda: one.one(*COUNTRIES), premium_tax_on=lambda: one.one("premium", "fees"))
            one.maybe(row, 6, from_day="2025-06-30", until_day="2025-09-30")
            rows.append(row)
    if one.rarely(3):
        policy["declaration_exclusions"] = [{"reason": reason} for reason in
                                            one.chance.sample(REASONS, one.number(1, 4))]


def period(one, ask, days):
    """Short, for a cover of every day takes its time."""
    first = FIRST + timedelta(days=one.number(-40, 330))
    if one.rarely(4):
        first = first.replace(day=1)
    ask["from_day"], ask["until_day"] = iso(first), iso(first + timedelta(days=one.number(0, days)))
    return ask


def premium(one, policy, book):
    base, asks = policy["terms"]["premium_base"], []
    daily = base in ("daily_balance", "maximum_balance", "limit") or "limit_fee" in policy["terms"]
    ask = {"verb": "premium"}
    if daily or one.rarely(2):
        period(one, ask, 200 if base == "limit" and one.rarely(4) else 45 if daily else 500)
    _settled(one, ask)
    asks.append(ask)
    ask = period(one, {"verb": "premium", "amount": one.money(10 ** 6)}, 45 if daily else 900)
    one.maybe(ask, 2, country=lambda: one.one(*COUNTRIES), segment="steel", limit_kind=lambda: one.one(*KINDS),
              grade=lambda: one.number(0, 5), terms_days=lambda: one.number(0, 100), months=lambda: one.number(0, 14), day=one.day)
    one.maybe(ask, 4, insured_percentage=lambda: one.one("90%", "85%"), earned=one.money)
    _settled(one, ask)
    asks.append(ask)
    if book.get("invoices") and (base in ("turnover", "order_value") or one.rarely(8)):
        ask = {"verb": "premium", "invoice_ix": one.number(0, len(book["invoices"]) - 1)}
        if daily:
            period(one, ask, 45)
        asks.append(ask)
    return asks


def _settled(one, ask):
    one.maybe(ask, 1.5, claims=lambda: one.money(one.one(100, 20000)))
    one.maybe(ask, 3, paid=one.money, rebate_paid=one.money)
    if one.rarely(25):
        ask[one.one("claims", "paid", "rebate_paid")] = "-1"


def declaration(one, policy):
    ask = {"verb": "declare"}
    one.maybe(ask, 2 if "declaration_kind" in policy["terms"] else 1.05, kind=lambda: one.one("turnover", "shipments", "month_end_balance"))
    return period(one, ask, 500) if one.rarely(1.3) else ask


# ---- comparison ----------------------------------------------------------------------------------------------------------------------


def comparison(one, policy, book):
    if policy["terms"].get("premium_base") in ("daily_balance", "maximum_balance", "limit") or "limit_fee" in policy["terms"]:
        policy = copy.deepcopy(policy)              # of a whole year: too long
        policy["terms"].pop("limit_fee", None)
        policy["terms"]["premium_base"] = "turnover"
    named = [row["buyer"] for row in book["buyers"] if row.get("buyer")]
    ask = {"verb": "compare", "days": [one.day(0, 430) for _ in range(one.number(0, 2))], "policies": [], "scenarios": []}
    for _ in range(one.number(0, 3)):
        row = {"scenario": one.one("one", "other"), "buyer": one.one(*named), "cause_day": one.day(60, 430)}
        if one.rarely(3):
            row["as_of_day"] = iso(date.fromisoformat(row["cause_day"]) + timedelta(days=one.number(0, 100)))
        one.maybe(row, 4, cause=lambda: one.one("insolvency", "protracted_default"), filed_day=lambda: one.day(100, 500))
        ask["scenarios"].append(row)
    one.maybe(ask, 2, premiums=lambda: [one.money()])
    ask["changes"] = []
    for _ in range(one.number(0, 2)):
        ask["changes"].append({"of": one.number(0, len(ask["changes"])), "terms": one.one(
            {"insured_percentage": one.one("80%", "95%")}, {"rounding": one.one("up", "half_even")}, {"vat_insured": one.rarely(2)},
            {"discretionary_limit": one.money(), "discretionary_after_expiry": True}, {"premium_rate": one.one(*RATES)},
            {"premium_base": None})})
    return policy, ask
