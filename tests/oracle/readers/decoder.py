"""Which smallest changes give what the insurer paid. docs/readers/decoder.md"""
import copy
from contextlib import ExitStack
from itertools import combinations
from unittest import mock

from .. import ask as asking
from .. import days, money, policy_form
from ..claim import Claim
from ..facts import Book
from ..registry import CHOICES, TERMS
from ..strategies import iso
from ..terms import Policy, Refused
from .asked import sheet

STAY = ("limit", "percentage", "buyer_cap")
AMOUNTS = {"threshold": ("claim_threshold",), "each_loss": ("each_loss_deductible",), "minimum_retention": ("minimum_retention",),
           "maximum_liability": ("maximum_liability", "maximum_liability_multiple", "maximum_liability_floor",
                                 "maximum_liability_ceiling"),
           "country_cap": ("country_maximum",), "regulatory_cap": ("regulatory_maximum_percentage",)}
TRIED = [
    ("rounding", None, 1), ("rounding_moment", "percentage", 1), ("threshold_mode", "threshold", 2),
    ("threshold_compare", "threshold", 2), ("threshold_measured_on", "threshold", 2), ("each_loss_unit", "each_loss", 3),
    ("receipts_after_limit", "receipts", 2), ("deductions_after_limit", "deductions", 2), ("costs_after_limit", "costs", 2),
    ("limit_filled_by", "limit", 2), ("limit_order_key", "limit", 2), ("move_up", "limit", 2), ("disputed_fills_limit", "limit", 2),
    ("invoice_limit_rule", None, 2), ("limit_basis", None, 5), ("limit_applies", None, 5), ("percentage_order", "percentage", 3),
    ("insured_percentage", "percentage", 3), ("vat_insured", None, 3), ("freight_insured", None, 3), ("other_tax_insured", None, 3),
    ("contract_interest_insured", None, 3), ("overdue_interest_insured", None, 3), ("ancillary_insured", None, 3),
    ("disputed_insured", None, 3), ("payment_allocation", None, 3), ("payment_allocation_after_loss", None, 3),
    ("maximum_liability_base", "maximum_liability", 3),
]
EMPTY = {"step": None, "from_place": None, "to_place": None, "term": None, "from_value": None, "to_value": None, "invoice_ix": None}


def name_of(step):
    return step if isinstance(step, str) else step["step"]


def text_of(term, value):
    """A value as a policy document writes it."""
    if value is None:
        return None
    if TERMS[term].type == "FLAG":
        return "yes" if value else "no"
    return f"{value * 100}%" if TERMS[term].type == "RATIO" else value


class Decoder:
    def __init__(self, policy, book, ask):
        self.policy, self.book, self.ask = policy, book, ask
        self.as_it_is, self.currency = Policy(policy), Policy(policy).currency
        self.facts = Book(book)
        self.paid = money.minor(ask["paid"], self.currency)
        self.max_changes, self.max_claims = ask.get("max_changes", 2), ask.get("max_claims", 20000)
        if self.paid < 0:
            raise Refused("AMOUNT_SIGN")
        if not 0 <= self.max_changes <= 4 or self.max_claims < 1 or not 1 <= ask.get("max_decodings", 20) <= 1000:
            raise Refused("RANGE")
        self.question = {name: ask[name] for name in (*asking.GIVEN, "buyer", "cause", "cause_day", "filed_day", "as_of_day") if name in ask}
        self.buyer_ix = next(row.ix for row in self.facts.buyers if row["buyer"] == ask["buyer"])
        self.question["cause"] = self.cause = self.governing()
        self.expected = self.claim(())
        self.catalogue = list(self.changes())

    def governing(self):
        if self.ask.get("cause"):
            return self.ask["cause"]
        return asking._claim(self.as_it_is, self.facts, self.question)["totals"]["cause"]

    # ---- the catalogue ---------------------------------------------------------------------------------------------

    def tries(self, name):
        return self.ask.get("try_" + name, True)

    def changes(self):
        claim, plan = self.expected, self.policy["plan"]
        debts = [line.row.ix for line in sheet(claim) if claim.qualifying[line]]
        if self.tries("disputed") and claim.loss_day is not None:
            yield from ({"change": "invoice_disputed", "weight": 4, "invoice_ix": ix} for ix in debts)
        if self.tries("plan"):
            for place, step in enumerate(plan, 1):
                yield from ({"change": "step_moved", "weight": 2, "step": name_of(step), "from_place": place, "to_place": to}
                            for to in range(1, len(plan) + 1) if to not in (place, place - 1))
            yield from ({"change": "step_left_out", "weight": 4, "step": name_of(step), "from_place": place}
                        for place, step in enumerate(plan, 1) if name_of(step) not in STAY)
        if self.tries("terms"):
            yield from self.terms([name_of(step) for step in plan])
        if self.tries("left_out"):
            yield from ({"change": "invoice_left_out", "weight": 3, "invoice_ix": ix} for ix in debts)

    def terms(self, steps):
        for term, step, weight in TRIED:
            if step is not None and step not in steps:
                continue
            has = self.as_it_is.given.get((term, None, None), TERMS[term].default)
            is_scoped = any(key[0] == term and key[1] is not None for key in self.as_it_is.given)
            for value in self.values(term):
                if value != has or is_scoped:
                    yield {"change": "term", "weight": weight, "term": term, "from_value": text_of(term, has), "value": value,
                           "to_value": text_of(term, value)}

    @staticmethod
    def values(term):
        kind, group = TERMS[term].type, TERMS[term].group
        if kind == "FLAG":
            return [False, True]
        if kind == "RATIO":
            return [money.ratio(f"{n}%") for n in range(50, 101, 5)]
        return sorted(CHOICES[group], key=CHOICES[group].get)

    # ---- one set of changes ----------------------------------------------------------------------------------------

    def documents(self, changes):
        policy, book = copy.deepcopy(self.policy), self.book
        for change in changes:
            if change["change"] == "step_moved":
                at = [name_of(step) for step in policy["plan"]].index(change["step"])
                policy["plan"].insert(change["to_place"] - 1, policy["plan"].pop(at))
        for change in changes:
            if change["change"] == "step_left_out":
                policy["plan"] = [step for step in policy["plan"] if name_of(step) != change["step"]]
                self.take_amounts(policy["terms"], change["step"])
        for change in changes:
            if change["change"] == "term":
                policy["terms"][change["term"]] = change["to_value"]
                if change["term"] == "limit_basis":
                    self.put_limit_step(policy, change["to_value"])
        disputed = [change["invoice_ix"] for change in changes if change["change"] == "invoice_disputed"]
        if disputed:
            book = copy.deepcopy(book)
            book.setdefault("events", []).extend(
                {"buyer_ix": self.buyer_ix, "invoice_ix": ix, "event": "dispute_opened", "event_day": iso(self.expected.loss_day)}
                for ix in disputed)
        return policy, book

    @staticmethod
    def take_amounts(terms, step):
        for name in AMOUNTS.get(step, ()):
            terms.pop(name, None)
        if step in ("first_loss", "kind_first_loss") and "aggregate_first_loss" in terms:
            value = terms["aggregate_first_loss"]
            value = dict(value) if isinstance(value, dict) else {"policy": value}
            value.pop("policy" if step == "first_loss" else "limit_kind", None)
            terms["aggregate_first_loss"] = value
            if not value:
                del terms["aggregate_first_loss"]

    @staticmethod
    def put_limit_step(policy, basis):
        names = [name_of(step) for step in policy["plan"]]
        here, there = ("limit", "buyer_cap") if basis == "net_indemnity" else ("buyer_cap", "limit")
        if here not in names:
            return
        step = policy["plan"].pop(names.index(here))
        step = there if isinstance(step, str) else {**step, "step": there}
        at = [name_of(one) for one in policy["plan"]].index("percentage")
        policy["plan"].insert(at + (there == "buyer_cap"), step)

    def claim(self, changes):
        policy, book = self.documents(changes)
        left_out = {change["invoice_ix"] for change in changes if change["change"] == "invoice_left_out"}
        is_outside = policy_form.is_outside

        def outside(its_policy, buyer, invoice, open_of_buyer):
            return invoice.ix in left_out or is_outside(its_policy, buyer, invoice, open_of_buyer)

        with ExitStack() as stack:
            if left_out:
                stack.enter_context(mock.patch.object(policy_form, "is_outside", outside))
            policy, book, ask = Policy(policy), Book(book), self.question
            given = {name: money.minor(ask[name], self.currency) for name in asking.GIVEN if name in ask}
            day = [days.day(ask.get(name)) for name in ("as_of_day", "cause_day", "filed_day")]
            found = Claim(policy, book, self.buyer_ix, self.cause, *day, given)
            found.result()
            return found

    # ---- the search ------------------------------------------------------------------------------------------------

    @staticmethod
    def conflict(changes):
        of_steps = [change["step"] for change in changes if change.get("step")]
        of_terms = [change["term"] for change in changes if change.get("term")]
        invoices = [change["invoice_ix"] for change in changes if change.get("invoice_ix") is not None]
        return any(len(set(names)) < len(names) for names in (of_steps, of_terms, invoices))

    def search(self):
        self.found, self.tried, self.refused, self.searched, self.complete = [], 0, 0, 0, True
        self.nearest = self.expected.indemnity
        if self.expected.indemnity == self.paid:
            self.found = [((), self.expected)]
            return
        for size in range(1, self.max_changes + 1):
            for changes in combinations(self.catalogue, size):
                if self.conflict(changes):
                    continue
                if self.tried == self.max_claims:
                    self.complete = False
                    return
                self.tried += 1
                self.judge(changes)
            self.searched = size
            if self.found:
                return

    def judge(self, changes):
        try:
            claim = self.claim(changes)
        except Refused:
            self.refused += 1
            return
        if abs(claim.indemnity - self.paid) < abs(self.nearest - self.paid):
            self.nearest = claim.indemnity
        if claim.indemnity == self.paid:
            self.found.append((changes, claim))

    # ---- the answer ------------------------------------------------------------------------------------------------

    def answer(self):
        self.search()
        ranked = sorted(self.found, key=lambda one: sum(change["weight"] for change in one[0]))
        shown = list(enumerate(ranked[:self.ask.get("max_decodings", 20)], 1))
        decodings = [{"rank": rank, "num_changes": len(changes), "weight": sum(change["weight"] for change in changes),
                      "loss_day": claim.loss_day, "reason": claim.reason_of_gate or claim.reason, "gross_debt": claim.gross_debt,
                      "covered": sum(claim.covered.values()), "indemnity": claim.indemnity} for rank, (changes, claim) in shown]
        rows = [{"rank": rank, **EMPTY, **{name: value for name, value in change.items() if name != "value"}}
                for rank, (changes, _) in shown for change in changes]
        ladder = [{"rank": rank, "step": step, "reason": reason, "before": before, "taken": taken, "after": after}
                  for rank, (_, claim) in shown for step, reason, before, taken, after in claim.ladder]
        found = bool(self.found)
        totals = {"buyer_ix": self.buyer_ix, "cause": self.cause, "paid": self.paid, "expected": self.expected.indemnity,
                  "difference": self.paid - self.expected.indemnity, "is_explained": found,
                  "num_changes": len(self.found[0][0]) if found else None, "num_found": len(self.found), "nearest": self.nearest,
                  "searched_changes": self.searched, "num_candidates": len(self.catalogue), "num_tried": self.tried,
                  "num_refused": self.refused, "is_complete": self.complete, "max_changes": self.max_changes,
                  "max_claims": self.max_claims}
        return {"decodings": ("decodings", decodings), "decoding_changes": ("decoding_changes", rows),
                "decoding_ladder": ("decoding_ladder", ladder), "totals": ("decode_totals", [totals])}


def answer(policy, book, ask):
    return Decoder(policy, book, ask).answer()
