"""Several policies on one book. docs/readers/compare.md."""
import copy
from fractions import Fraction

from .. import days, money
from ..cover import cover
from ..facts import Book
from ..registry import in_order
from ..terms import Policy, Refused
from . import premium
from .claims_in_turn import claims_in_turn, find_buyer
from .tables import ratio
from .what_if import Given


def changed(document, change):
    document = copy.deepcopy(document)
    for name, value in change["terms"].items():
        if value is None:
            document["terms"].pop(name, None)
        else:
            document["terms"][name] = value
    return document


def policies_of(document, ask):
    """[(document, place of the one that it changes)]"""
    found = [(one, None) for one in ([document] if document else []) + ask.get("policies", [])]
    for change in ask.get("changes", []):
        if change.get("of", 0) >= len(found):
            raise Refused("RANGE")
        found.append((changed(found[change.get("of", 0)][0], change), change.get("of", 0)))
    if not 1 <= len(found) <= 64:
        raise Refused("RANGE")
    return found


def less(value, other):
    return None if value is None or other is None else value - other


def scenarios_of(ask):
    """{name: rows} in the order of the first row of each."""
    found = {}
    for row in ask.get("scenarios", []):
        found.setdefault(row.get("scenario"), []).append(row)
    return found


def claims_of(policy, book, rows):
    asked = []
    for row in rows:
        cause_day, as_of = days.day(row.get("cause_day")), days.day(row.get("as_of_day"))
        if cause_day is None and as_of is None:
            raise Refused("DATE")
        asked.append({"buyer_ix": find_buyer(book, row.get("buyer_ix", row.get("buyer"))), "cause": row.get("cause", "insolvency"),
                      "cause_day": cause_day, "as_of_day": as_of or cause_day, "filed_day": days.day(row.get("filed_day"))})
    return [claim["totals"] for claim in claims_in_turn(policy, book, asked)]


class Looked:
    """One policy: its rows of all tables, without what compares it."""

    def __init__(self, ix, document, book_document, ask, stated):
        self.policy, self.book, self.ask, self.stated = Policy(document), Book(book_document), ask, stated
        premium.check(self.policy)
        self.days, self.reasons, self.scenarios = [], [], []
        for day in ask.get("days", []):
            self._look(ix, days.day(day))
        self.claims = [(name, claims_of(self.policy, self.book, rows)) for name, rows in scenarios_of(ask).items()]
        self.premium = self._premium(0)
        for name, claims in self.claims:
            self._scenario(ix, name, claims)

    def _premium(self, claims):
        if self.stated is not None:
            return self.stated
        if self.policy("premium_base") is None:
            return None
        asked = {"claims": money.decimal(claims, self.policy.currency)}
        return premium.premium(self.policy, self.book, asked)["totals"]["gross"]

    def _look(self, ix, day):
        found = cover(self.policy, self.book, day, self.ask.get("cause"))
        totals, mode = found["totals"], self.policy("rounding") or "half_up"
        row = {name: totals[name] for name in ("exposure", "covered", "insured", "uncovered")}
        share = ratio(Fraction(row["covered"], row["exposure"]), mode) if row["exposure"] > 0 else None
        self.days.append({"policy_ix": ix, "as_of_day": day, **row, "covered_share": share})
        self.reasons += [{"policy_ix": ix, "as_of_day": day, "reason": reason, **found["reasons"][reason]}
                         for reason in in_order(found["reasons"])]

    def _scenario(self, ix, name, claims):
        row = {column: sum(one[column] for one in claims) for column in ("gross_debt", "indemnity", "retained")}
        row["premium"] = self._premium(row["indemnity"])
        self.scenarios.append({"policy_ix": ix, "scenario": name, "num_claims": len(claims), **row,
                               "first_loss_used": max(one["first_loss_used_after"] for one in claims),
                               "net_cost": less(row["premium"], row["indemnity"])})

    def row(self, ix, base_ix):
        indemnity = sum(one["indemnity"] for one in self.scenarios)
        return {"policy_ix": ix, "base_ix": base_ix, "premium": self.premium, "num_scenarios": len(self.scenarios),
                "indemnity": indemnity, "worst_retained": max((one["retained"] for one in self.scenarios), default=None),
                "net_cost": less(self.premium, indemnity)}


MORE = {"days": ("covered", "insured"), "scenarios": ("indemnity", "net_cost"), "policies": ("premium", "indemnity", "net_cost")}


def compare(document, book_document, ask):
    listed = policies_of(document, ask)
    currency = listed[0][0]["terms"]["currency"]
    stated = [Given({"one": one}, currency).money("one") for one in ask.get("premiums", [])]
    if len(stated) > len(listed):
        raise Refused("RANGE")
    if any(one["terms"]["currency"] != currency for one, _ in listed):
        raise Refused("CURRENCY")
    looked = [Looked(ix, one, book_document, ask, stated[ix] if ix < len(stated) else None) for ix, (one, _) in enumerate(listed)]
    found = {"policies": [one.row(ix, listed[ix][1]) for ix, one in enumerate(looked)], "reasons": [row for one in looked for row in one.reasons]}
    for name in ("days", "scenarios"):
        found[name] = [row for one in looked for row in getattr(one, name)]
    for name, columns in MORE.items():
        each = len(found[name]) // len(looked)
        for ix, row in enumerate(found[name]):
            for column in columns:
                row[f"{column}_more"] = less(row[column], found[name][ix % each][column])
    return found
