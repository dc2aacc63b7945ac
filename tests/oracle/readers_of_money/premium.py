"""What the policy costs. docs/readers/premium.md; wordings 21."""
from datetime import timedelta
from fractions import Fraction

from .. import days, limits_of_the_book, money
from ..cover import Question
from ..registry import CHOICES
from ..terms import Refused
from . import declare
from .tables import ratio

BALANCES = ("month_end_balance", "daily_balance", "maximum_balance")
DECIDED = ("named", "automatic", "temporary", "group", "issuing_bank", "top_up")
ORDER = ("country", "country_group", "segment", "limit_kind", "minimum_grade", "maximum_terms_days", "maximum_months",
         "insured_percentage", "from_day", "until_day")


def check(policy):
    """What is refused when the policy is made."""
    needs = [(share, needed) for share in ("premium_minimum_share", "premium_deposit_share") for needed in ("premium_estimate", "premium_rate")]
    needs += [("premium_instalments", "premium_instalment_interval"), ("premium_rebate_period", "premium_rebate_share")]
    for given, needed in needs:
        if policy(given) is not None and policy(needed) is None:
            raise Refused("TERM_ABSENT", needed)
    base = policy("premium_base")
    for bases, needed in ((("month_end_balance", "daily_balance", "limit"), "premium_rate_per"), (("limit",), "premium_charged_by"),
                          (("flat",), "premium_flat")):
        if base in bases and policy(needed) is None:
            raise Refused("TERM_ABSENT", needed)
    if base is not None and base != "flat":
        factor(policy, base)


class Item:
    """An amount, and the keys of a rate table that it has."""

    def __init__(self, amount, day, **keys):
        self.amount, self.day, self.keys = amount, day, keys
        self.month = None                   # of limits by calendar month: its first day
        self.count = 1
        self.is_of_book = True


# ---- the rate of an item -------------------------------------------------------------------------------------------------


def read_rates(policy):
    """Rows with their values read."""
    found = []
    for row in policy.tables.get("premium_rates", []):
        one = {name: row.get(name) for name in ORDER}
        for name in ("minimum_grade", "maximum_terms_days", "maximum_months"):
            one[name] = None if one[name] is None else int(one[name])
        for name in ("from_day", "until_day"):
            one[name] = days.day(one[name])
        one["insured_percentage"] = None if one["insured_percentage"] is None else money.ratio(one["insured_percentage"])
        one["rate"] = money.ratio(row["rate"])
        found.append(one)
    return found


def matches(row, item):
    have = item.keys
    for name in ("country", "country_group", "segment", "limit_kind", "insured_percentage"):
        if row[name] is not None and row[name] != have.get(name):
            return False
    if row["minimum_grade"] is not None and not (have.get("grade") and have["grade"] >= row["minimum_grade"]):
        return False
    for name, own in (("maximum_terms_days", "terms_days"), ("maximum_months", "months")):
        if row[name] is not None and not (have.get(own) is not None and have[own] <= row[name]):
            return False
    if row["from_day"] is not None and item.day < row["from_day"]:
        return False
    return row["until_day"] is None or item.day < row["until_day"]


def goes_before(row):
    """The smaller goes first."""
    found = []
    for name in ORDER:
        value = row[name]
        if value is None:
            found.append((1, 0))
        elif name == "minimum_grade":
            found.append((0, -value))
        elif name.startswith("maximum"):
            found.append((0, value))
        elif name == "from_day":
            found.append((0, -value.toordinal()))
        elif name == "until_day":
            found.append((0, value.toordinal()))
        else:
            found.append((0, 0))
    return found


def rate_of(policy, rates, item):
    """(row or None, rate or None)"""
    found = [(goes_before(row), ix) for ix, row in enumerate(rates) if matches(row, item)]
    if found:
        ix = min(found)[1]
        return ix, rates[ix]["rate"]
    return None, policy("premium_rate")


def factor(policy, base):
    """f, by which base * rate becomes premium."""
    if base in ("turnover", "order_value", "maximum_balance"):
        return Fraction(1)
    per, by_month = policy("premium_rate_per"), base == "month_end_balance"
    if base == "limit":
        by_month = policy("premium_charged_by") == "calendar_month"
    pairs = {"month": Fraction(1), "year": Fraction(1, 12)} if by_month else {"day": Fraction(1), "year": Fraction(1, 365)}
    if per not in pairs:
        raise Refused("TERM_CONFLICT", "premium_rate_per")
    return pairs[per]


# ---- items of a book -------------------------------------------------------------------------------------------------------


class OfBook:
    def __init__(self, policy, book, first, until):
        self.policy, self.book, self.first, self.until = policy, book, first, until
        self.excluded = None

    def keys(self, buyer, kind, day, terms=None):
        row = buyer
        return {"country": row["country"], "country_group": declare.group_of(self.policy, row["country"]), "segment": row["segment"],
                "limit_kind": kind, "grade": self.grade(row.ix, day), "terms_days": terms,
                "insured_percentage": self.policy("insured_percentage")}

    def grade(self, buyer_ix, day):
        found = None
        for row in self.book.events_seen(buyer_ix, day, ("credit_report",)):
            found = row                         # in the order of days, then of rows
        return None if found is None or not found["grade"] else found["grade"]

    def items(self, base):
        if base in ("turnover", "order_value"):
            day_of = declare.order_day if base == "order_value" else declare.turnover_day
            return self.of_documents(declare.by_period(self.policy, self.book, self.first, self.until, day_of, base == "order_value"))
        if base == "limit":
            return self.by_month() if self.policy("premium_charged_by") == "calendar_month" else self.limits()
        every = declare.month_ends if base == "month_end_balance" else declare.all_days
        parts = declare.by_day(self.policy, self.book, every(self.first, self.until))
        if base == "maximum_balance" and parts:
            parts = [max(parts, key=lambda part: sum(item.declared or 0 for item in part[2]))]   # the first of these
        return self.of_documents(parts)

    def of_documents(self, parts):
        ledger = sum(item.whole for _, _, items, _ in parts for item in items)
        declared = [item for _, _, items, _ in parts for item in items if item.declared is not None and item.whole]
        self.excluded = ledger - sum(item.declared for item in declared)
        return [Item(item.declared, item.day, **self.keys(item.buyer.row, item.limit_kind, item.day, item.terms))
                for item in declared]

    def limits_on(self, day):
        """[(buyer, kind, amount)]"""
        found = []
        for buyer in Question(self.policy, self.book, day).answers():
            if limits_of_the_book.is_excluded(buyer):
                continue
            if buyer.status != "OK":
                if any(row.usable and row.buyer == buyer.row.ix for row in self.book.limits):
                    raise Refused(buyer.status)
                continue
            result = buyer.buyer_result()
            if result["limit"] and result["limit_basis"] in DECIDED:
                found.append((buyer.row, result["limit_basis"], result["limit"]))
            if result["top_up"]:
                found.append((buyer.row, "top_up", result["top_up"]))
        return found

    def limits(self):
        return [Item(amount, day, **self.keys(row, kind, day)) for day in declare.all_days(self.first, self.until)
                for row, kind, amount in self.limits_on(day)]

    def by_month(self):
        charged = {}
        for day in declare.all_days(self.first, self.until):
            for row, kind, amount in self.limits_on(day):
                months = charged.setdefault((row.ix, kind), {})
                month = day.replace(day=1)
                if month not in months or amount > months[month].amount:
                    months[month] = Item(amount, day, **self.keys(row, kind, day))
                    months[month].month = month
        least = self.policy("premium_minimum_months") or 0
        for months in charged.values():
            if len(months) < least:
                highest = max(sorted(months), key=lambda month: months[month].amount)
                months[highest].amount *= 1 + least - len(months)
                months[highest].count += least - len(months)
        return [item for months in charged.values() for item in months.values()]


# ---- lines -----------------------------------------------------------------------------------------------------------------


def lines(policy, items, base, f):
    rates, mode = read_rates(policy), policy("rounding")
    by_country = any(row.get("country") for row in policy.tables.get("premium_taxes", []))
    found = {}
    for item in items:
        ix, rate = rate_of(policy, rates, item)
        day = item.month or (item.day if item.is_of_book and base in ("month_end_balance", "maximum_balance") else None)
        country = item.keys.get("country") if by_country else None
        one = found.setdefault((day, ix, rate, country), [0, 0])
        one[0] += item.count
        one[1] += item.amount

    def place(key):
        day, ix, rate, country = key
        return declare.absent_first(day), ix is None, ix or 0, rate is None, country or ""

    return [{"day": day, "rate_ix": ix, "country": country, "num_items": found[key][0], "base_amount": found[key][1], "rate": rate,
             "premium": None if rate is None else money.rounded(found[key][1] * rate * f, mode)}
            for key in sorted(found, key=place) for day, ix, rate, country in [key]]


# ---- the question --------------------------------------------------------------------------------------------------------------


class Premium:
    def __init__(self, policy, book, ask):
        self.policy, self.book, self.ask, self.mode = policy, book, ask, policy("rounding")
        self.first, self.until = declare.period_of(policy, ask)
        self.amount, self.earned, self.claims, self.paid = (self.given(name) for name in ("amount", "earned", "claims", "paid"))
        self.rebate_paid = self.given("rebate_paid") or 0
        self.invoice = ask.get("invoice_ix")
        if ask.get("invoice") is not None:
            self.invoice = next((row.ix for row in book.invoices if row["invoice"] == ask["invoice"]), None)
            if self.invoice is None:
                raise Refused("INVOICE_UNKNOWN")
        if self.invoice is not None and (self.amount is not None or self.earned is not None):
            raise Refused("TERM_CONFLICT")
        self.base = policy("premium_base")

    def given(self, name):
        if self.ask.get(name) is None:
            return None
        found = money.minor(self.ask[name], self.policy.currency)
        if found < 0:
            raise Refused("AMOUNT_SIGN")
        return found

    def counted(self, name):
        if self.book is None:
            return None
        rows = [row for row in self.book.counters if row["year_from_day"] == self.first and not row["limit_kind"] and not row["country"]]
        return rows[0][name] if rows and rows[0].usable else None

    def needed(self, name):
        found = self.policy(name)
        if found is None:
            raise Refused("TERM_ABSENT", name)
        return found

    def years(self):
        return max(1, ((self.until - self.first).days + 364) // 365)

    # ---- step 1 -------------------------------------------------------------------------------------------------------------

    def earn(self):
        """lines, base_amount, unrated, excluded, earned"""
        if self.earned is not None:
            return [], self.amount, None, None, self.earned
        base = self.needed("premium_base")
        if base == "flat":
            return [], self.amount, None, None, self.needed("premium_flat")
        f = factor(self.policy, base)
        excluded = None
        if self.amount is not None:
            items = [self.declared_item()]
        else:
            if self.book is None:
                raise Refused("NULL")
            of_book = OfBook(self.policy, self.book, self.first, self.until)
            items = of_book.items(base)
            excluded = of_book.excluded
        found = lines(self.policy, items, base, f)
        return (found, sum(line["base_amount"] for line in found), sum(line["base_amount"] for line in found if line["rate"] is None),
                excluded, sum(line["premium"] or 0 for line in found))

    def declared_item(self):
        ask = self.ask
        keys = {name: ask.get(name) for name in ("country", "segment", "limit_kind", "grade", "terms_days", "months")}
        keys["country_group"] = declare.group_of(self.policy, keys["country"])
        keys["insured_percentage"] = money.ratio(ask["insured_percentage"]) if ask.get("insured_percentage") is not None \
            else self.policy("insured_percentage")
        found = Item(self.amount, days.day(ask.get("day")) or self.first, **keys)
        found.is_of_book = False
        return found

    # ---- steps 2 to 9 ----------------------------------------------------------------------------------------------------------

    def share_of_estimate(self, name):
        share = self.policy(name)
        if share is None:
            return None
        estimated = money.rounded(self.policy("premium_estimate") * self.policy("premium_rate"), self.mode)
        return money.rounded(estimated * share, self.mode)

    def answer(self):
        if self.invoice is not None:
            return self.of_invoice()
        minimum = self.policy("premium_minimum")
        if minimum is None:
            minimum = self.share_of_estimate("premium_minimum_share")
        deposit = self.policy("premium_deposit")
        if deposit is None:
            deposit = self.share_of_estimate("premium_deposit_share")
        if deposit is None:
            deposit = minimum or 0
        found, base_amount, unrated, excluded, earned = self.earn()
        premium = earned if minimum is None else max(earned, minimum)
        paid = next((one for one in (self.paid, self.counted("premium_paid"), deposit) if one is not None))
        claims = self.claims if self.claims is not None else self.counted("liability_used")
        bonus, rebate, rebate_day = self.bonus(premium, claims), self.rebate(premium, claims), None
        if self.policy("premium_rebate_period") is not None:
            rebate_day = days.add(self.until - days.ONE, self.policy("premium_rebate_period"), self.policy.calendar)
        adjustment = premium - paid
        if adjustment < 0 and self.needed("premium_adjustable") == "upward_only":
            adjustment = 0
        fees = self.fees()
        years = self.years()
        fee_total = sum(row["amount"] for row in fees)
        tax = self.taxes(premium + bonus - rebate, fee_total, found)
        tax_total = sum(row["amount"] for row in tax)
        totals = {
            "from_day": self.first, "until_day": self.until, "base_amount": base_amount, "excluded": excluded, "unrated": unrated,
            "earned": earned, "minimum": minimum, "is_below_minimum": minimum is not None and earned < minimum, "premium": premium,
            "claims": claims, "loss_ratio": ratio(Fraction(claims, premium), self.mode) if claims is not None and premium > 0 else None,
            "bonus": bonus, "rebate": rebate, "rebate_day": rebate_day, "claw_back": max(0, self.rebate_paid - rebate),
            "deposit": deposit, "paid": paid, "adjustment": adjustment, "payable": adjustment + bonus - rebate + self.rebate_paid,
            "years": years, "fees": fee_total, "tax": tax_total, "gross": premium + bonus - rebate + fee_total + tax_total,
            "effective_rate": ratio(Fraction(premium, base_amount), self.mode) if base_amount and base_amount > 0 else None}
        return {"lines": found, "instalments": self.instalments(deposit, paid), "fees": fees, "tax_lines": tax, "totals": totals}

    def bonus(self, premium, claims):
        rows = self.policy.tables.get("premium_bonus", [])
        if (rows or self.policy("premium_rebate_share") is not None) and claims is None:
            raise Refused("FACT_ABSENT")
        reached = [(money.ratio(row["from_loss_ratio"]), money.ratio(row["change"])) for row in rows
                   if claims >= money.ratio(row["from_loss_ratio"]) * premium]
        if not reached or premium <= 0:
            return 0
        most = max(start for start, _ in reached)
        return money.rounded(premium * next(change for start, change in reached if start == most), self.mode)

    def rebate(self, premium, claims):
        share = self.policy("premium_rebate_share")
        if share is None:
            return 0
        counted = money.rounded(self.policy("premium_rebate_claims_factor") * claims, self.mode)
        return max(0, money.rounded(share * (premium - counted), self.mode))

    def instalments(self, deposit, paid):
        count, interval = self.policy("premium_instalments") or 1, self.policy("premium_instalment_interval")
        rows = []
        for part, amount in enumerate(money.split(deposit, [1] * count)):
            due = self.first if part == 0 else days.add(self.first, interval._replace(count=interval.count * part), self.policy.calendar)
            taken = min(amount, paid)
            paid -= taken
            rows.append({"instalment": part + 1, "due_day": due, "amount": amount, "paid": taken, "left": amount - taken})
        return rows if deposit else []

    # ---- fees and taxes ----------------------------------------------------------------------------------------------------------

    def fees(self):
        if not self.policy.has("limit_fee"):
            return []
        if self.book is None:
            raise Refused("NULL")
        has_had = {}
        of_book = OfBook(self.policy, self.book, self.first, self.until)
        for day in declare.all_days(self.first, self.until):
            for row, kind, _ in of_book.limits_on(day):
                has_had.setdefault(kind, set()).add(row.ix)
        busy = {row.buyer for row in self.book.invoices
                if row.usable and self.first <= row["invoice_day"] < self.until}
        years = 1 if self.policy("limit_fee_per") == "once" else self.years()
        rows = []
        for kind in sorted(has_had, key=CHOICES["LIMIT_KIND"].get):
            fee = self.policy("limit_fee", limit_kind=kind)
            if fee is None:
                continue
            count, idle = len(has_had[kind]), len(has_had[kind] - busy)
            rows.append({"limit_kind": kind, "num_limits": count, "years": years, "fee": fee, "amount": count * fee * years,
                         "num_idle": idle, "idle_amount": idle * fee * years})
        return rows

    def taxes(self, premium, fees, found):
        rows, last, result = self.policy.tables.get("premium_taxes", []), self.until - days.ONE, []
        by_country = any(row.get("country") for row in rows)
        names = list(dict.fromkeys((row.get("tax"), row.get("premium_tax_on", "premium")) for row in rows))
        weights = {}
        for line in found:
            if line["premium"] is not None:
                weights[line["country"]] = weights.get(line["country"], 0) + line["premium"]
        parts = {None: premium}
        if by_country and any(weights.values()) and not any((line["premium"] or 0) < 0 for line in found):
            countries = sorted(weights, key=lambda country: country or "")
            parts = dict(zip(countries, money.split(premium, [weights[country] for country in countries])))
        for name, on in names:
            own = [row for row in rows if (row.get("tax"), row.get("premium_tax_on", "premium")) == (name, on)
                   and (days.day(row.get("from_day")) or last) <= last
                   and (row.get("until_day") is None or last < days.day(row["until_day"]))]
            for country, base in (parts if on == "premium" else {None: fees}).items():
                row = next((row for row in own if row.get("country") and row["country"] == country),
                           next((row for row in own if not row.get("country")), None))
                if row is not None:
                    rate = money.ratio(row["rate"])
                    result.append({"tax": name, "premium_tax_on": on, "country": country, "base_amount": base, "rate": rate,
                                   "amount": money.rounded(base * rate, self.mode)})
        return result

    # ---- one invoice -----------------------------------------------------------------------------------------------------------------

    def of_invoice(self):
        base = self.needed("premium_base")
        if base not in ("turnover", "order_value"):
            raise Refused("TERM_CONFLICT")
        row = self.book.invoices[self.invoice]
        day_of = declare.order_day if base == "order_value" else declare.turnover_day
        day = max(self.policy("period_until") - days.ONE, row["invoice_day"] or self.policy("period_from"))
        part = declare.Part(self.policy, self.book, day, day_of)
        item = part.turnover(row, day_of(row), day_of(row) + timedelta(days=1), base == "order_value")
        if item == "refused":
            raise Refused(row.faults[0][1] if row.faults else part.lines[row.ix].status)
        of_book = OfBook(self.policy, self.book, self.first, self.until)
        found = lines(self.policy, of_book.of_documents([(None, None, [item], 0)]), base, Fraction(1))
        earned = sum(line["premium"] or 0 for line in found)
        tax = [one for one in self.taxes(earned, 0, found) if one["premium_tax_on"] == "premium"]
        total = sum(one["amount"] for one in tax)
        nothing = ("minimum", "premium", "claims", "loss_ratio", "bonus", "rebate", "rebate_day", "claw_back", "deposit", "paid",
                   "adjustment", "payable", "effective_rate")
        totals = {**dict.fromkeys(nothing), "years": self.years(), "from_day": self.first, "until_day": self.until, "is_below_minimum": False,
                  "base_amount": sum(line["base_amount"] for line in found), "excluded": of_book.excluded,
                  "unrated": sum(line["base_amount"] for line in found if line["rate"] is None), "earned": earned, "fees": 0,
                  "tax": total, "gross": earned + total}
        return {"lines": found, "instalments": [], "fees": [], "tax_lines": tax, "totals": totals}


def premium(policy, book, ask):
    return Premium(policy, book, ask).answer()
