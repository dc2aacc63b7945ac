"""Questions of the rules of the host, with values of the book that is asked. See host_rules.py."""
from fractions import Fraction

from .. import money
from ..registry import COLUMNS
from ..strategies import iso
from ..terms import Refused
from ..views import View, answer
from . import draws
from .host_rules import COVER_OF, NO_RANGE, Column

# Amounts of which the page does not say the currency are left out.
TABLES = {"buyers": ("buyer", "country", "kind", "is_affiliate", "is_insured_buyer", "own_limit", "group", "segment"),
          "invoices": ("invoice", "buyer", "document", "invoice_day", "delivery_day", "due_day", "extended_due_day", "amount", "paid", "vat",
                       "currency", "is_disputed", "payment_method", "is_extension_consented", "order_day", "invoices.amount"),
          "limits": ("buyer", "decision", "amount", "currency", "insured_percentage", "from_day", "until_day", "kind", "condition_answer",
                     "maximum_payment_terms_days", "requested_amount"),
          "receipts": ("buyer", "invoice", "receipt_day", "amount", "currency", "is_for_uninsured"),
          "events": ("buyer", "invoice", "event", "event_day", "kind", "cause", "known_day")}
OF_COVER = {"buyers": ("exposure", "overdue", "covered", "insured", "uncovered", "limit", "limit_basis", "headroom", "coverage", "is_stopped",
                       "num_open", "cover_buyers.exposure"),
            "invoices": ("state", "reasons", "reason", "basis", "open", "covered", "insured", "uncovered", "gross", "notify_by_day",
                         "claim_by_day", "cover_invoices.reasons")}
RANGED = ("range", "range", "in", "not_in", "absent", "present")
NAMED = ("in", "in", "not_in", "absent", "present")


def text_of(value, currency, kind):
    if kind == "MONEY":
        return money.decimal(value, currency)
    if kind == "DAY":
        return iso(value)
    if kind == "RATIO":
        return str(int(value * 10 ** 9) / Fraction(10 ** 7)) + "%" if value.denominator == 1 else f"{int(value * 10 ** 9) / 10 ** 9:.9f}"
    return ("yes" if value else "no") if kind == "FLAG" else str(value)


class Draw:
    def __init__(self, chance, policy, book):
        self.chance, self.policy, self.book = chance, policy, book
        self.table = chance.choice(("buyers", "buyers", "invoices", "invoices", "invoices", "limits", "receipts", "events"))
        self.rows, self.cover = View(book).tables[self.table], []
        self.as_of = draws.day(chance)
        self.currency = policy["terms"]["currency"] if policy else book["currency"]
        if policy is not None and self.table in COVER_OF:
            try:
                self.cover = answer(policy, book, {"verb": "cover", "as_of_day": iso(self.as_of)})[self.table]
            except Refused:
                pass
        self.columns = [one for one in TABLES[self.table] if self.is_sound(one)]
        self.columns += [one for one in OF_COVER.get(self.table, ()) if all(row["status"] == "OK" and bare(one) in row for row in self.cover)
                         and self.cover]

    def is_sound(self, name):
        """Amounts where all rows are in the currency of the question, and now and then others."""
        return COLUMNS[self.table][bare(name)][0] != "MONEY" or "currency" not in COLUMNS[self.table] \
            or all(row["currency"] == self.currency for row in self.rows) or self.chance.random() < 0.05

    def column(self, name):
        is_of_cover = bare(name) not in COLUMNS[self.table] or name.startswith("cover_")
        return Column(COVER_OF[self.table] if is_of_cover else self.table, bare(name), self.cover if is_of_cover else self.rows)

    def some(self, column):
        """A value that stands in the column, or one near it."""
        values = [column.value(ix) for ix in range(len(self.rows))]
        values = [one for value in values if value is not None for one in (sorted(value) if isinstance(value, set) else [value])]
        if values:
            found = self.chance.choice(values)
            return found + self.chance.choice((0, 0, 0, 1, -1)) if column.kind in ("MONEY", "NUMBER") else found
        return {"MONEY": 500, "DAY": self.as_of, "RATIO": Fraction(1, 2), "NUMBER": 3, "FLAG": True, "TEXT": "B0", "COUNTRY": "DE",
                "CURRENCY": "EUR"}.get(column.kind)

    def text(self, column):
        return text_of(self.some(column), self.currency, column.kind)

    def predicate(self, rule):
        chance, name = self.chance, self.chance.choice(self.columns)
        column, found = self.column(name), {"rule": rule, "column": name}
        comparison = chance.choice(NAMED if column.kind in NO_RANGE else RANGED + ("older_or_never", "within") * 2 * (column.kind == "DAY"))
        if self.some(column) is None:
            comparison = chance.choice(("absent", "present"))
        if comparison == "range":
            low, high = self.text(column), self.text(column)
            found |= chance.choice(({"from_value": low}, {"until_value": high}, {"from_value": low, "until_value": high},
                                    {"from_value": low, "until_value": low}))
        elif comparison in ("in", "not_in"):
            found["values"] = chance.choice((",", ", ", " , ")).join(self.text(column) for _ in range(chance.randint(1, 3)))
        elif comparison in ("older_or_never", "within"):
            found["from_value"] = str(max(0, (self.as_of - self.some(column)).days + chance.choice((-1, 0, 0, 1))))
        return {**found, "comparison": comparison}

    def question(self, verb):
        chance = self.chance
        rules = ["big", "old", "other"][:chance.randint(1, 3)]
        predicates = [self.predicate(chance.choice(rules)) for _ in range(chance.randint(1, 5))]
        found = {"verb": verb, "table": self.table, "as_of_day": iso(self.as_of), "predicates": predicates}
        if self.policy is None:
            found["currency"] = self.currency
        if verb == "rule_assign":
            chance.shuffle(rules)
            found["outcomes"] = [{"rule": rule, **draws.maybe(chance, 2, lambda: {"outcome": chance.choice(("A", "B"))}), **draws.maybe(
                chance, 3, lambda: {"amount": draws.amount(chance, self.currency)})} for rule in rules + ["else"] * (chance.random() < 0.5)]
        if chance.random() < 0.12:
            self.spoil(found)
        return found

    def spoil(self, ask):
        first, last = ask["predicates"][0], {"rule": "bad", "comparison": "in", "values": "x"}
        ways = ({**last, "column": "nothing"}, {**last, "column": "cover_limits.amount"}, {**first, "rule": ""},
                {"rule": "bad", "column": self.columns[0], "comparison": "in"}, {"rule": "bad", "column": self.columns[0], "comparison": "within",
                                                                               "from_value": "1"},
                {"rule": "bad", "column": "exposure", "comparison": "present"})
        days_of = [one for one in self.columns if self.column(one).kind == "DAY"]
        codes = [one for one in self.columns if self.column(one).kind == "CODE"]
        ways += tuple({"rule": "bad", "column": one, "comparison": "older_or_never", "from_value": "-1"} for one in days_of[:1])
        ways += tuple({"rule": "bad", "column": one, "comparison": "range", "from_value": "2025-02-30"} for one in days_of[:1])
        ways += tuple({**last, "column": one} for one in codes[:1])
        chance = self.chance.random()
        if chance < 0.7:
            ask["predicates"] = [*ask["predicates"], self.chance.choice(ways)]
        elif chance < 0.85:
            ask[self.chance.choice(("predicates", "outcomes")) if "outcomes" in ask else "predicates"] = []
        elif "outcomes" in ask:
            ask["outcomes"].append(ask["outcomes"][0])
        else:
            ask["table"] = "cover_buyers"


def bare(name):
    return name.rpartition(".")[2]


def question(verb, chance, policy, book):
    return Draw(chance, policy, book).question(verb)
