"""Rows of a table under the rules of the host. docs/readers/rules.md"""
from .. import days, money
from ..registry import CHOICES, COLUMNS, FACTS, REASONS
from ..terms import Refused
from ..views import View, answer
from .tables import need

COVER_OF = {"buyers": "cover_buyers", "invoices": "cover_invoices"}
NO_RANGE = ("TEXT", "FLAG", "CODE", "SET", "COUNTRY", "CURRENCY")
NEEDS = {"range": (), "in": ("values",), "not_in": ("values",), "older_or_never": ("from_value",), "within": ("from_value",),
         "absent": (), "present": ()}


def bits(number, group):
    return {name for name, bit in CHOICES[group].items() if number & bit}


class Column:
    """A column of the table or of its cover: its type, and its value in a row; absent: None or an empty set."""

    def __init__(self, table, name, rows):
        self.table, self.name, self.rows = table, name, rows
        self.kind, self.group = COLUMNS[table][name]
        self.is_set = self.kind == "SET" or self.group == "STATE"

    def value(self, ix):
        found = self.rows[ix].get(self.name)
        if self.group == "STATE":
            return bits(found, "STATE")
        if self.kind == "FLAG":
            return bool(found) if any(self.name in getattr(row, "stated", row) for row in self.rows) else None
        if self.table in FACTS and self.name not in self.rows[ix].stated:
            return None
        return found or None if self.kind in ("TEXT", "SET") else found

    def read(self, text, currency):
        """A value as documents write it."""
        if self.kind == "MONEY":
            need(currency, "CURRENCY")
            return self.amount(text, currency)
        if self.kind == "DAY":
            return day_of(text)
        if self.kind == "RATIO":
            return money.ratio(text)
        if self.kind in ("NUMBER", "INDEX"):
            return int(text)
        if self.kind in ("CODE", "SET"):
            need(text in (REASONS if self.kind == "SET" or self.group == "REASON" else CHOICES[self.group]), "CODE")
        if self.kind == "FLAG":
            need(text in ("yes", "no"), "CODE")
            return text == "yes"
        if self.kind == "COUNTRY":
            need(len(text) == 2, "CODE")
        return text

    @staticmethod
    def amount(text, currency):
        need(text.replace("-", "", 1).replace(".", "", 1).isdigit(), "DECIMAL")
        need(len(text.partition(".")[2]) <= money.EXPONENT[currency], "PRECISION")
        return money.minor(text, currency)


def day_of(text):
    try:
        return days.day(text)
    except ValueError:
        raise Refused("DATE") from None


class Predicate:
    def __init__(self, rules, ix, row):
        self.ix, self.rule, self.comparison, self.text, self.rules = ix, row["rule"], row["comparison"], row["column"], rules
        need(self.rule, "FACT_ABSENT")
        self.column = column = rules.column(self.text)
        need(self.comparison != "range" or column.kind not in NO_RANGE, "UNKNOWN")
        need(self.comparison not in ("older_or_never", "within") or column.kind == "DAY", "UNKNOWN")
        need(all(row.get(key) for key in NEEDS[self.comparison]), "FACT_ABSENT")
        if self.comparison == "range":
            need(row.get("from_value") or row.get("until_value"), "FACT_ABSENT")
            self.least, self.most = (column.read(row[key], rules.currency) if row.get(key) else None for key in ("from_value", "until_value"))
        elif self.comparison in ("in", "not_in"):
            self.values = {column.read(text.strip(), rules.currency) for text in row["values"].split(",")}
        elif self.comparison in ("older_or_never", "within"):
            self.days = int(row["from_value"])
            need(self.days >= 0, "RANGE")

    def holds(self, ix):
        row = self.column.rows[ix]
        if self.column.kind == "MONEY" and "currency" in COLUMNS[self.column.table] and self.comparison in ("range", "in", "not_in"):
            need(row["currency"] in (None, self.rules.currency), "CURRENCY_MIX")
        return getattr(self, "is_" + self.comparison)(self.column.value(ix))

    def is_range(self, value):
        return value is not None and (self.least is None or self.least <= value) and (self.most is None or value <= self.most)

    def is_in(self, value):
        return bool(self.values & (value or set())) if self.column.is_set else value is not None and value in self.values

    def is_not_in(self, value):
        return not self.is_in(value)

    def is_older_or_never(self, value):
        return value is None or (self.rules.as_of - value).days > self.days

    def is_within(self, value):
        return value is not None and (self.rules.as_of - value).days <= self.days

    def is_absent(self, value):
        return value is None or value == set()

    def is_present(self, value):
        return not self.is_absent(value)


class Rules:
    def __init__(self, policy, book, ask):
        self.table, self.as_of = ask["table"], days.day(ask.get("as_of_day"))
        need(self.table in FACTS, "UNKNOWN")
        self.currency = ask.get("currency") or (policy and policy["terms"]["currency"])
        self.rows = View(book).tables[self.table]
        self.cover = []
        if policy is not None:
            self.cover = answer(policy, book, {"verb": "cover", "as_of_day": ask["as_of_day"]}).get(self.table, [])
        need("predicates" in ask, "FACT_ABSENT")
        self.predicates = [Predicate(self, ix, row) for ix, row in enumerate(ask["predicates"])]

    def column(self, text):
        before, _, name = text.rpartition(".")
        tables = [(self.table, self.rows)] + ([(COVER_OF[self.table], self.cover)] if self.cover and self.table in COVER_OF else [])
        found = [(table, rows) for table, rows in tables if before in ("", table) and name in COLUMNS[table]]
        need(found, "COLUMN_ABSENT")
        return Column(found[0][0], name, found[0][1])

    def failed(self, rule, ix):
        """The first predicate of a rule that does not hold."""
        return next((one for one in self.predicates if one.rule == rule and not one.holds(ix)), None)

    def names(self, ix):
        row = self.rows[ix]
        buyer = row.buyer if self.table == "invoices" and row.usable else ix if self.table == "buyers" else None
        return {"row": ix, "buyer_ix": buyer, "invoice_ix": ix if self.table == "invoices" else None}


def why(failed):
    return {"failed_ix": failed.ix if failed else None, "failed_column": failed.text if failed else None}


def rule_eval(policy, book, ask):
    rules = Rules(policy, book, ask)
    names = list(dict.fromkeys(one.rule for one in rules.predicates))
    tried = [(ix, rule, rules.failed(rule, ix)) for ix in range(len(rules.rows)) for rule in names]
    rows = [{**rules.names(ix), "rule": rule, "is_match": failed is None, **why(failed)} for ix, rule, failed in tried]
    return rules.currency, {"rule_eval_rows": rows, "rule_eval_rules": [
        {"rule": rule, "num_rows": len(rules.rows), "num_matches": sum(row["rule"] == rule and row["is_match"] for row in rows)}
        for rule in names]}


def rule_assign(policy, book, ask):
    need("outcomes" in ask, "FACT_ABSENT")
    rules, outcomes = Rules(policy, book, ask), ask["outcomes"]
    need(all(one["rule"] for one in outcomes), "FACT_ABSENT")
    need(len({one["rule"] for one in outcomes}) == len(outcomes), "DUPLICATE")
    need(rules.currency or not any(one.get("amount") for one in outcomes), "CURRENCY")
    rows, misses = [], []
    for ix in range(len(rules.rows)):
        place = None
        for place_of_it, one in enumerate(outcomes):
            failed = rules.failed(one["rule"], ix)
            if failed is None:
                place = place_of_it
                break
            misses.append({"row": ix, "rule": one["rule"], **why(failed)})
        got = {} if place is None else outcomes[place]
        rows.append({**rules.names(ix), "outcome_ix": place, "rule": got.get("rule"), "outcome": got.get("outcome") or None,
                     "amount": money.minor(got["amount"], rules.currency) if got.get("amount") else None})
    return rules.currency, {"rule_assign_rows": rows, "rule_assign_misses": misses, "rule_assign_rules": [
        {"rule": one["rule"], "num_rows": sum(row["outcome_ix"] == ix for row in rows)} for ix, one in enumerate(outcomes)]}
