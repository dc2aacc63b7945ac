"""docs/readers/extension.md: extension_check and plan_check, three covers on one day."""
import copy
from datetime import timedelta

from .. import days, money
from ..strategies import FIRST, iso
from ..terms import Policy
from ..views import View
from .change import FOUR, Side, both
from .tables import need

GRAVITY = ("allowed", "consent_needed", "refused")
VERDICT = {"within_period": "allowed", "no_period": "allowed", "beyond_period": "consent_needed", "plan": "consent_needed",
           "nothing_open": "refused", "insolvent": "refused", "claim_filed": "refused"}
REASON = {"beyond_period": "P02", "plan": "P03"}


class Debt:
    """Policy and book of a question, and the cover as it is."""

    def __init__(self, policy, book, ask):
        self.policy, self.book, self.ask = policy, book, ask
        self.as_of = days.day(ask["as_of_day"])
        self.facts = View(book, days.day(ask.get("known_on_day")))
        self.before = Side(policy, book, ask)
        self.terms = Policy(policy)

    def stopper(self, buyer):
        seen = [row["event"] for row in self.facts.events if row.usable and row.buyer == buyer and row["event_day"] <= self.as_of
                and self.facts.is_seen(row)]
        return "claim_filed" if "claim_filed" in seen else "insolvent" if "insolvency" in seen else None

    def last_day(self, ix):
        """(the last day without consent or None, whether there is a period)"""
        end = self.before.invoices[ix].get("extension_end_day")
        return (None if self.terms("extension_anchor") == "extended_due_date" else end), end is not None

    def agreed(self, until, with_plan, is_consented):
        """The cover when the invoices {ix: day or None} are extended."""
        book = copy.deepcopy(self.book)
        for ix, day in until.items():
            row = book["invoices"][ix]
            row["is_extension_consented"] = is_consented
            if day is not None:
                row["extended_due_day"] = iso(day)
            if with_plan:
                buyer = self.facts.invoices[ix].buyer
                book.setdefault("events", []).append({"buyer_ix": buyer, "invoice_ix": ix, "event": "payment_plan",
                                                      "event_day": self.ask["as_of_day"],
                                                      "known_day": min(self.ask["as_of_day"], self.ask.get("known_on_day", "9999-12-31"))})
        return Side(self.policy, book, self.ask)


def moved(before, after):
    if before == after:
        return None
    if before is None or after is None:
        return "new" if before is None else "gone"
    return "earlier" if after < before else "later"


def checked(policy, book, ask):
    invoices, ix = book.get("invoices", []), ask["invoice_ix"]
    need(ix < len(invoices), "INVOICE_UNKNOWN")
    row = invoices[ix]
    need(not str(row.get("amount", "-")).startswith("-") and float(row["amount"]) > 0, "RANGE")
    need(row.get("invoice_day", "") <= ask["as_of_day"], "DATE_ORDER")
    need(row.get("due_day", "") < ask["new_due_day"], "DATE_ORDER")
    debt = Debt(policy, book, ask)
    need(debt.before.invoices[ix]["status"] == "OK", debt.before.invoices[ix]["status"])
    buyer = debt.facts.invoices[ix].buyer
    need(debt.before.buyers[buyer]["status"] == "OK", debt.before.buyers[buyer]["status"])
    return debt, row, ix, buyer


def extension_check(policy, book, ask):
    debt, row, ix, buyer = checked(policy, book, ask)
    asked_for = days.day(ask["new_due_day"])
    asked, consented = (debt.agreed({ix: asked_for}, False, flag) for flag in (False, True))
    before, after = debt.before.invoices[ix], asked.invoices[ix]
    last, has_period = debt.last_day(ix)
    because = debt.stopper(buyer) or (
        "nothing_open" if not before.get("open") else "plan" if "P03" in after.get("reasons", ()) else "beyond_period" if "P02" in after.get("reasons", ())
        else "within_period" if has_period else "no_period")
    owed = [side.buyers[buyer]["covered"] for side in (debt.before, asked, consented)]
    totals = {"as_of_day": debt.as_of, "invoice_ix": ix, "buyer_ix": buyer, "verdict": VERDICT[because], "because": because,
              "reason": REASON.get(because), "term": "maximum_extension_period" if because == "beyond_period" else None,
              "category": "extension", "due_day": days.day(row["due_day"]), "extended_due_day": days.day(row.get("extended_due_day")),
              "new_due_day": asked_for, "last_day": last, "days_over": max(0, (asked_for - last).days) if last else 0, "open": before.get("open"),
              "lost": owed[0] - owed[1], "lost_consented": owed[0] - owed[2]}
    for name in ("covered", "insured"):
        for what, side in (("before", debt.before), ("asked", asked), ("consented", consented)):
            totals[f"{name}_{what}"] = side.invoices[ix].get(name)
    moves = [("due_day", totals["due_day"], totals["due_day"])]
    moves += [(name, before.get(name + "_day"), after.get(name + "_day")) for name in FOUR]
    listed = debt.before.deadlines.get(ix, {}), asked.deadlines.get(ix, {})
    moves += [(name, listed[0][name][0], listed[1][name][0]) for name in listed[0]]
    moves.append(("stop_day", debt.before.buyers[buyer]["stop_day"], asked.buyers[buyer]["stop_day"]))
    return policy["terms"]["currency"], {
        "extension_check_totals": totals,
        "extension_check_deadlines": [{"deadline": name, **both("by_day", was, now, False), "deadline_change": moved(was, now)}
                                      for name, was, now in moves]}


# ---- plans ---------------------------------------------------------------------------------------------------------


def paid(debt, debts, instalments):
    """[(instalment, invoice, amount)] and what pays no debt: each pays the debts in their order until it is used."""
    left, parts, over = dict(debts), [], {}
    for at, _, amount in instalments:
        for ix in left:
            part = min(amount, left[ix])
            if part:
                parts.append((at, ix, part))
                left[ix], amount = left[ix] - part, amount - part
        over[at] = amount
    return parts, over


def judge(debt, stopper, parts, needs):
    if stopper:
        return stopper, "refused"
    if not parts:
        return "nothing_open", "allowed"
    breaches = [debt.last_day(ix)[1] for at, ix, _ in parts if needs(at, ix)]
    because = "within_period" if not breaches else "beyond_period" if any(breaches) else "no_period"
    return because, "consent_needed" if breaches else "allowed"


def plan_check(policy, book, ask):
    currency, buyer = policy["terms"]["currency"], ask["buyer_ix"]
    need(ask.get("category") != "overdue", "RANGE")
    need(ask["instalments"], "ROWS")
    rows = [(at, days.day(row["due_day"]), money.minor(row["amount"], currency)) for at, row in enumerate(ask["instalments"])]
    for _, day, amount in rows:
        need(amount > 0, "AMOUNT_SIGN")
        need(iso(day) >= ask["as_of_day"], "DATE_ORDER")
    debt = Debt(policy, book, ask)
    need(debt.before.buyers[buyer]["status"] == "OK", debt.before.buyers[buyer]["status"])
    ordered = sorted(rows, key=lambda one: (one[1], one[0]))
    day_of = {at: day for at, day, _ in rows}
    own = [row for row in debt.facts.invoices if row.usable and row.buyer == buyer and row["document"] != "credit_note"
           and debt.before.invoices[row.ix]["status"] == "OK" and debt.before.invoices[row.ix].get("open")]
    debts = {row.ix: debt.before.invoices[row.ix]["open"] for row in sorted(own, key=lambda row: (row["due_day"], row.ix))}
    parts, over = paid(debt, debts, ordered)

    def needs(at, ix):
        last, has_period = debt.last_day(ix)
        return not has_period or (last is not None and day_of[at] > last)

    single = len(rows) == 1 and len(parts) <= 1
    need(ask.get("category") != "extension" or single, "RANGE")
    stopper, planned = debt.stopper(buyer), sum(amount for _, _, amount in parts)
    found = {}
    for at, day, amount in rows:
        mine = [part for part in parts if part[0] == at]
        because, verdict = judge(debt, stopper, mine, needs)
        lasts = [debt.last_day(ix)[0] for _, ix, _ in mine]
        found[at] = {"due_day": day, "amount": amount, "verdict": verdict if planned else "refused", "because": because,
                     "num_invoices": len(mine), "beyond": sum(part for one, ix, part in mine if needs(one, ix)), "over": over[at],
                     "last_day": min((last for last in lasts if last), default=None)}
    speaking = [at for at, _, _ in ordered if found[at]["num_invoices"] or not planned]
    gravest = max(speaking, key=lambda at: (GRAVITY.index(found[at]["verdict"]), -speaking.index(at)))
    verdict = found[gravest]["verdict"]
    breaching = [at for at, _, _ in ordered if found[at]["verdict"] == "consent_needed"]
    sides = [debt.before] * 3
    if verdict != "refused":
        until = {ix: max(day_of[at] for at, one, _ in parts if one == ix) for _, ix, _ in parts}
        dues = {row.ix: row["due_day"] for row in own}
        until = {ix: day if day > dues[ix] else None for ix, day in until.items()}
        sides[1:] = [debt.agreed(until, verdict == "consent_needed", flag) for flag in (False, True)]
    totals = {"as_of_day": debt.as_of, "buyer_ix": buyer, "verdict": verdict, "because": found[gravest]["because"],
              "reason": "P03" if verdict == "consent_needed" else None,
              "category": ask.get("category") or ("extension" if single else "rescheduling"), "num_instalments": len(rows),
              "num_breaching": len(breaching), "first_breach_ix": breaching[0] if breaching else None,
              "first_breach_day": day_of[breaching[0]] if breaching else None, "num_invoices": len({ix for _, ix, _ in parts}),
              "open": sum(debts.values()), "planned": planned, "left": sum(debts.values()) - planned, "over": sum(over.values()),
              "last_day": ordered[-1][1], **both("stop_day", sides[0].buyers[buyer]["stop_day"], sides[1].buyers[buyer]["stop_day"], False)}
    for name in ("covered", "insured"):
        for what, side in zip(("before", "asked", "consented"), sides):
            totals[f"{name}_{what}"] = side.buyers[buyer][name]
    totals["lost"] = totals["covered_before"] - totals["covered_asked"]
    return currency, {"plan_check_instalments": [found[at] for at, _, _ in rows], "plan_check_totals": totals,
                      "plan_check_parts": [{"instalment_ix": at, "invoice_ix": ix, "amount": amount, "last_day": debt.last_day(ix)[0],
                                            "needs_consent": needs(at, ix)} for at, ix, amount in parts]}


# ---- questions -----------------------------------------------------------------------------------------------------


def some(chance, low, high):
    return FIRST + timedelta(days=chance.randint(low, high))


def keys(chance):
    found = {"as_of_day": iso(some(chance, 100, 400))}
    if chance.random() < 0.2:
        found["cause"] = chance.choice(("insolvency", "protracted_default"))
    if chance.random() < 0.15:
        found["unknown_as"] = "met"
    if chance.random() < 0.15:
        found["known_on_day"] = iso(some(chance, 20, 330))
    return found


def draw_extension(chance, book):
    return {"verb": "extension_check", **keys(chance), "invoice_ix": chance.randrange(len(book["invoices"]) + (chance.random() < 0.03)),
            "new_due_day": iso(some(chance, 120, 600))}


def draw_plan(chance, policy, book):
    found = {"verb": "plan_check", **keys(chance), "buyer_ix": chance.randrange(len(book["buyers"]))}
    as_of = days.day(found["as_of_day"])
    found["instalments"] = [{"due_day": iso(as_of + timedelta(days=chance.randint(-1 if chance.random() < 0.02 else 0, 200))),
                             "amount": money.decimal(chance.choice((chance.randint(1, 400), chance.randint(1, 40000))), policy["terms"]["currency"])}
                            for _ in range(chance.choice((1, 1, 2, 3, 4)))]
    if chance.random() < 0.2:
        found["category"] = chance.choice(("extension", "rescheduling", "overdue"))
    return found
