"""What is declared, and what is left out and why. docs/readers/declare.md; wordings 22."""
from collections import namedtuple
from datetime import date
from fractions import Fraction

from .. import components, days, money
from ..cover import Question
from ..registry import CHOICES, REASONS, in_order
from ..terms import Refused

MONTHS = {"monthly": 1, "quarterly": 3, "half_yearly": 6}
WITHIN_COVER = ("R02", "N05", "R07", "R08", "OK")

# A document in a part: its whole amount, what is declared of it, and what each reason takes.
Item = namedtuple("Item", "row buyer day whole declared excluded limit_kind terms")
EXCLUDED_BY_DEFAULT = ("T01 T02 T03 T05 I01 I02 I03 I04 I05 I06 I07 I11 I18 C02 L01 L02 L05 D07").split()


def period_of(policy, ask):
    first = days.day(ask.get("from_day")) or policy("period_from")
    until = days.day(ask.get("until_day")) or policy("period_until")
    if until <= first:
        raise Refused("DATE")
    return first, until


def exclusions(policy):
    rows = policy.tables.get("declaration_exclusions")
    return {row["reason"] for row in rows} if rows else set(EXCLUDED_BY_DEFAULT)


# ---- the parts of a period -------------------------------------------------------------------------------------------


def cut(first, until, frequency):
    """[(first day, first day after it)]"""
    found = []
    while first < until:
        end = until
        if frequency in MONTHS:
            step = MONTHS[frequency]
            begun = date(first.year, (first.month - 1) // step * step + 1, 1)
            end = min(until, days.add_months(begun, step))
        found.append((first, end))
        first = end
    return found


def month_ends(first, until):
    return [day for day in all_days(first, until) if (day + days.ONE).day == 1]


def all_days(first, until):
    return [first + days.ONE * n for n in range((until - first).days)]


# ---- documents of a part ---------------------------------------------------------------------------------------------


class Part:
    """The cover as of a day, and what each document of it comes to."""

    def __init__(self, policy, book, as_of, day_of=None):
        self.policy, self.book, self.as_of, self.day_of = policy, book, as_of, day_of
        self.out = exclusions(policy)
        answers = Question(policy, book, as_of).answers()
        self.lines = {line.row.ix: line for buyer in answers for line in buyer.lines}
        self.statuses = {buyer.row.ix: buyer.status for buyer in answers}

    def is_refused(self, row):
        line = self.lines.get(row.ix)
        return not row.usable or (line is not None and line.status != "OK")

    # Turnover: the whole amount. Balances: what is open.

    def turnover(self, row, first, until, whole=False):
        """The item of a document, None where it is not of this part, "refused" where it cannot be used."""
        day = self.day_of(row)
        if day is None or not first <= day < until:
            return None
        if self.is_refused(row):
            return "refused"
        line = self.lines[row.ix]
        return self._item(line, day, line.gross, whole)

    def balance(self, row, covered):
        if row["invoice_day"] is None or row["invoice_day"] > self.as_of:
            return None
        if self.is_refused(row):
            return "refused"
        line = self.lines[row.ix]
        if covered:
            return self._covered(line)
        return self._item(line, self.as_of, 0 if line.is_credit_note else line.open, False)

    def _item(self, line, day, amount, whole):
        reason, kind, terms = self._follows(line, day)
        if reason:
            return Item(line.row, line.buyer, day, amount, None, {reason: amount}, kind, terms)
        excluded = {} if whole else self._components(line, amount)
        return Item(line.row, line.buyer, day, amount, amount - sum(excluded.values()), excluded, kind, terms)

    def _covered(self, line):
        kind, terms = self._kind(line), self._terms(line)
        if line.is_credit_note:
            return Item(line.row, line.buyer, self.as_of, 0, 0, {}, kind, terms)
        left_out = {line.first_whole: line.open} if line.whole else {}
        if not line.whole:
            for parts in (line.excluded, line.excess_by_reason):
                for reason, amount in parts.items():
                    if amount:
                        left_out[reason] = left_out.get(reason, 0) + amount
        declared = line.open - sum(left_out.values())
        return Item(line.row, line.buyer, self.as_of, line.open, declared or None, left_out, kind, terms)

    @staticmethod
    def _terms(line):
        due, first = line.row["due_day"], line.row["invoice_day"]
        return None if line.is_credit_note or due is None else (due - first).days

    @staticmethod
    def _kind(line):
        return None if line.limit.basis == "none" else line.limit.basis

    def _follows(self, line, day):
        """(exclusion, limit kind, terms): of a credit note those of the invoice that it names."""
        if not line.is_credit_note:
            return self._first_exclusion(line), self._kind(line), self._terms(line)
        named = self.lines.get(line.row.credits) if line.row.credits is not None else None
        if named is not None and named.status == "OK":
            return self._first_exclusion(named), self._kind(named), self._terms(named)
        return self.of_buyer(line.buyer, day), None, None

    def _first_exclusion(self, line):
        return next((reason for reason in in_order(line.reasons) if reason in self.out), None)

    def of_buyer(self, buyer, day):
        """Why the buyer as a whole is left out on a day."""
        policy, row = self.policy, buyer.row
        tests = {
            "I01": row["is_affiliate"] and not policy("affiliates_insured"),
            "I02": row["kind"] == "public" and not policy("public_buyers_insured"),
            "I03": row["kind"] == "private_individual" and not policy("private_individuals_insured"),
            "I04": not policy("country_on_cover", country=row["country"], on=day)}
        return next((reason for reason, holds in tests.items() if holds and reason in self.out), None)

    def _components(self, line, amount):
        """{reason: amount} of what the policy does not insure, out of an amount in policy currency."""
        row, found, left = line.row, {}, amount
        sign = -1 if line.gross < 0 else 1
        for reason, component in components.not_insured(self.policy, row).items():
            part = money.rounded(Fraction(component * amount, row["amount"]), self.policy("rounding"))
            part = sign * min(sign * part, sign * left)
            left -= part
            if part:
                found[reason] = part
        return found


def turnover_day(row):
    return row["invoice_day"]


def shipment_day(row):
    return row["dispatch_day"] or row["delivery_day"] or row["invoice_day"]


def order_day(row):
    return row["order_day"] or row["invoice_day"]


def items_of(part, how):
    """(items, number of rows that cannot be used)"""
    found = [how(row) for row in part.book.invoices]
    return [item for item in found if isinstance(item, Item)], sum(1 for item in found if item == "refused")


def last_day_of(book, day_of, begin, end):
    """The last day of a part, or a later one on which something of it was invoiced."""
    invoiced = [row["invoice_day"] for row in book.invoices if row.usable and begin <= day_of(row) < end]
    return max([end - days.ONE, *invoiced])


def by_period(policy, book, first, until, day_of, whole=False):
    """[(from, until, items, refused)] of sales, cut as the policy says."""
    found = []
    for begin, end in cut(first, until, policy("declaration_frequency")):
        part = Part(policy, book, last_day_of(book, day_of, begin, end), day_of)
        found.append((begin, end, *items_of(part, lambda row: part.turnover(row, begin, end, whole))))
    return found


def by_day(policy, book, on):
    """[(day, day after it, items, refused)] of balances."""
    covered, found = policy("declared_balance") == "covered", []
    for day in on:
        part = Part(policy, book, day)
        found.append((day, day + days.ONE, *items_of(part, lambda row: part.balance(row, covered))))
    return found


# ---- tables ----------------------------------------------------------------------------------------------------------


def group_of(policy, country):
    rows = policy.tables.get("country_groups", [])
    own = [row for row in rows if country is not None and row.get("country") == country]
    return next((row["country_group"] for row in own + [row for row in rows if not row.get("country")]), None)


def band(policy, terms):
    ends = [int(row["maximum_terms_days"]) for row in policy.tables.get("premium_rates", [])
            if row.get("maximum_terms_days") is not None]
    return None if terms is None else min((end for end in ends if end >= terms), default=None)


def absent_last(value):
    return value is None, value


def absent_first(value):
    return value is not None, value


def _lines(policy, period_ix, items):
    declared, excluded = {}, {}
    for item in items:
        country = item.buyer.row["country"]
        group = group_of(policy, country)
        if item.declared is not None:
            key = (group, None) if policy.tables.get("country_groups") else (None, country)
            key += (item.limit_kind, band(policy, item.terms))
            count, amount = declared.get(key, (0, 0))
            declared[key] = count + (item.whole != 0), amount + item.declared
        for reason, part in item.excluded.items():
            count, amount = excluded.get(reason, (0, 0))
            excluded[reason] = count + (item.whole != 0), amount + part
    kinds = CHOICES["COVER_BASIS"] | CHOICES["LIMIT_KIND"]

    def place(key):
        group, country, kind, end = key
        return absent_first(group and group.encode()), absent_first(country), absent_first(kind and kinds[kind]), absent_last(end)

    def line(reason, group, country, kind, end, count, amount):
        return {"period_ix": period_ix, "reason": reason, "country_group": group, "country": country, "limit_kind": kind,
                "terms_band_days": end, "num_documents": count, "amount": amount}

    found = [line("OK", *key, *declared[key]) for key in sorted(declared, key=place)]
    found += [line(reason, None, None, None, None, *excluded[reason])
              for reason in sorted(excluded, key=lambda code: REASONS[code].order)]
    return [row for row in found if row["num_documents"] or row["amount"]]


def declare(policy, book, ask):
    kind = ask.get("kind") or policy("declaration_kind")
    first, until = period_of(policy, ask)
    if kind is None:
        raise Refused("TERM_ABSENT", "declaration_kind")
    if kind == "month_end_balance":
        parts = by_day(policy, book, month_ends(first, until))
    else:
        parts = by_period(policy, book, first, until, shipment_day if kind == "shipments" else turnover_day)
    periods, lines = [], []
    for begin, end, items, refused in parts:
        own = _lines(policy, len(periods), items)
        ledger, declared = sum(item.whole for item in items), sum(item.declared or 0 for item in items)
        assert ledger == sum(line["amount"] for line in own)
        periods.append({"from_day": begin, "until_day": end, "ledger": ledger, "declared": declared, "excluded": ledger - declared,
                        "due_day": days.add(end - days.ONE, policy("declaration_due"), policy.calendar),
                        "num_documents": sum(1 for item in items if item.whole), "num_refused": refused})
        lines += own
    totals = {name: sum(one[name] for one in periods) for name in ("ledger", "declared", "excluded", "num_documents", "num_refused")}
    return {"periods": periods, "lines": lines, "totals": totals}
