"""docs/readers/change.md: two covers on one day, and their difference."""
import copy

from .. import days
from ..registry import COLUMNS, REASONS
from ..terms import Policy, Refused
from ..views import View, answer
from .tables import need

ADDED = ("limits", "invoices", "receipts", "events", "conditions", "deductions", "rates", "counters")
NO_ROW = {"status": "OK", "open": 0, "covered": 0, "insured": 0}
OF_INVOICE = ("status", "open", "covered", "insured", "reason", "limit_ix")
OF_BUYER = ("status", "exposure", "covered", "insured", "limit", "limit_basis", "headroom", "stop_day", "is_stopped")
OF_TOTALS = ("gross", "exposure", "overdue", "covered", "insured", "uncovered")
FOUR = ("extension_end", "notify_by", "claim_from", "claim_by")
NO_ANSWER = ("FACT_ABSENT", "RATE_ABSENT")


# ---- the two policies and books ------------------------------------------------------------------------------------


def in_its_currency(table, row, book, ask, policy):
    """The row with the currency that its amounts are in."""
    if "currency" not in COLUMNS[table] or row.get("currency"):
        return dict(row)
    invoices = book.get("invoices", [])
    named = None
    if table in ("receipts", "events", "deductions"):
        if row.get("invoice_ix") is not None:
            named = invoices[row["invoice_ix"]] if row["invoice_ix"] < len(invoices) else None
        elif row.get("invoice"):
            named = next((one for one in invoices if one.get("invoice") == row["invoice"]), None)
    own = ask.get("currency") or policy["terms"]["currency"]
    return {**row, "currency": (named.get("currency") or book["currency"]) if named else own}


def invoice_of(order, ask, policy):
    row = {"invoice" if key == "order" else key: value for key, value in order.items()}
    row.setdefault("delivery_day", ask["as_of_day"])
    row.setdefault("invoice_day", row["delivery_day"])
    row.setdefault("currency", ask.get("currency") or policy["terms"]["currency"])
    return row


def books(policy, book, ask):
    before = copy.deepcopy(book)
    before.setdefault("invoices", []).extend(invoice_of(order, ask, policy) for order in ask.get("orders", []))
    after = copy.deepcopy(before)
    for table in ADDED:
        for row in ask.get(table, []):
            after.setdefault(table, []).append(in_its_currency(table, row, after, ask, policy))
    return before, after


def policy_after(policy, ask):
    if "policy" in ask:
        return ask["policy"]
    terms = {**policy["terms"], **ask.get("terms", {})}
    return {**policy, "terms": {name: value for name, value in terms.items() if value is not None}}


def refuse_bad_rows(before, after, known_on):
    """A row of the question that cannot be used is refused."""
    book, had = View(after, known_on), {table: len(before.get(table, [])) for table in ADDED}
    for table in ADDED:
        for row in book.tables.get(table, []):
            if row.ix >= had[table] and row.faults:
                raise Refused(row.faults[0][1])


# ---- the two sides -------------------------------------------------------------------------------------------------


class Side:
    def __init__(self, policy, book, ask):
        keys = {key: ask[key] for key in ("cause", "unknown_as", "known_on_day") if key in ask}
        self.policy, self.book, self.keys = policy, book, keys
        self.as_of = ask["as_of_day"]
        cover = answer(policy, book, {"verb": "cover", "as_of_day": self.as_of, **keys})
        self.invoices, self.buyers = cover["invoices"], cover["buyers"]
        self.totals = cover["totals"]
        self.reasons = {code: row for code, row in cover["reasons"].items() if row["num_invoices"]}
        self.deadlines = {}
        for row in cover["deadlines"]:
            self.deadlines.setdefault(row["invoice_ix"], {})[row["deadline"]] = row["by_day"], row["state"]

    def invoice(self, ix):
        return self.invoices[ix] if ix < len(self.invoices) else NO_ROW

    def indemnity(self, buyer):
        asked = {"verb": "claim", "buyer_ix": buyer, "as_of_day": self.as_of, "cause_day": self.as_of, "cause": "insolvency", **self.keys}
        try:
            return answer(self.policy, self.book, asked)["totals"]["indemnity"]
        except Refused as refused:
            if refused.status in NO_ANSWER or refused.status == self.buyers[buyer]["status"]:
                return None
            raise


def less(after, before):
    return None if None in (after, before) else after - before


def both(name, before, after, with_change=True):
    found = {f"{name}_before": before, f"{name}_after": after}
    return {**found, f"{name}_change": less(after, before)} if with_change else found


def differs(names, before, after):
    return any(before.get(name) != after.get(name) for name in names)


# ---- tables --------------------------------------------------------------------------------------------------------


def invoice_rows(before, after, rows, ask, had):
    first_order = had - len(ask.get("orders", []))
    for row in rows:
        one, other = before.invoice(row.ix), after.invoice(row.ix)
        is_different = differs(OF_INVOICE, one, other)
        if not is_different and not (ask.get("all_rows") and (one.get("open") or other.get("open"))):
            continue
        found = {"invoice_ix": row.ix, "buyer_ix": row.buyer if row.usable else None, "is_order": first_order <= row.ix < had,
                 "limit_before_ix": one.get("limit_ix"), "limit_after_ix": other.get("limit_ix"),
                 **both("open", one.get("open"), other.get("open"), False)}
        for name in ("status", "reason"):
            found.update(both(name, one.get(name), other.get(name), False))
        for name in ("covered", "insured"):
            found.update(both(name, one.get(name), other.get(name)))
        yield is_different, found


def buyer_rows(before, after, changed, ask):
    claims = not ask.get("without_claims") and before.policy.get("plan") and after.policy.get("plan")
    for ix, (one, other) in enumerate(zip(before.buyers, after.buyers)):
        indemnity = None, None
        if claims and (one.get("exposure") or other.get("exposure")):
            indemnity = before.indemnity(ix), after.indemnity(ix)
        is_different = differs(OF_BUYER, one, other) or indemnity[0] != indemnity[1] or changed.get(ix, False)
        if not is_different and ix not in changed:
            continue
        found = {"buyer_ix": ix, "cause": ask.get("cause", "insolvency"), **both("indemnity", *indemnity)}
        for name in ("exposure", "covered", "insured"):
            found.update(both(name, one.get(name), other.get(name)))
        for name in ("status", "limit", "headroom", "stop_day", "is_stopped"):
            found.update(both(name, one.get(name), other.get(name), False))
        yield is_different, found


def days_of(side, ix):
    """{name: (day, state)} in order: the four of the invoice, then those of the policy's table."""
    row = side.invoice(ix)
    four = {name: (row.get(name + "_day"), None) for name in FOUR}
    return {**four, **side.deadlines.get(ix, {})}


def what_changed(before, after):
    if before is None or after is None:
        return "state" if before == after else "new" if before is None else "gone"
    return "state" if before == after else "earlier" if after < before else "later"


def deadline_rows(before, after, num):
    for ix in range(num):
        one, other = days_of(before, ix), days_of(after, ix)
        for name in [*other, *(name for name in one if name not in other)]:
            was, now = one.get(name, (None, None)), other.get(name, (None, None))
            if was != now:
                yield {"invoice_ix": ix, "deadline": name, **both("by_day", was[0], now[0], False),
                       **both("state", was[1], now[1], False), "deadline_change": what_changed(was[0], now[0])}


def reason_rows(before, after):
    nothing = {"amount": 0, "num_invoices": 0}
    for code in sorted(set(before.reasons) | set(after.reasons), key=lambda code: REASONS[code].order):
        one, other = before.reasons.get(code, nothing), after.reasons.get(code, nothing)
        yield {"reason": code, **both("amount", one["amount"], other["amount"]),
               **both("num_invoices", one["num_invoices"], other["num_invoices"], False)}


def sum_of(rows, name):
    known = [row[name] for row in rows if row[name] is not None]
    return sum(known) if known else None


def change(policy, book, ask):
    need(not ("policy" in ask and "terms" in ask), "RANGE")
    other_policy = policy_after(policy, ask)
    Policy(policy), Policy(other_policy)
    known_on = days.day(ask.get("known_on_day"))
    with_orders, with_rows = books(policy, book, ask)
    refuse_bad_rows(book, with_rows, known_on)
    need(other_policy["terms"]["currency"] == policy["terms"]["currency"], "TERM_CONFLICT")
    before, after = Side(policy, with_orders, ask), Side(other_policy, with_rows, ask)
    rows = View(with_rows, known_on).invoices
    invoices = list(invoice_rows(before, after, rows, ask, len(with_orders["invoices"])))
    changed = {}
    for is_different, row in invoices:
        buyer = rows[row["invoice_ix"]].buyer
        changed[buyer] = changed.get(buyer, False) or is_different
    buyers = list(buyer_rows(before, after, changed, ask))
    deadlines = list(deadline_rows(before, after, len(rows)))
    totals = {"as_of_day": days.day(ask["as_of_day"]), "num_invoices": sum(one for one, _ in invoices),
              "num_buyers": sum(one for one, _ in buyers), "num_deadlines": len(deadlines)}
    for name in OF_TOTALS:
        totals.update(both(name, before.totals[name], after.totals[name]))
    buyers = [row for _, row in buyers]
    for name in ("indemnity_before", "indemnity_after", "indemnity_change"):
        totals[name] = sum_of(buyers, name)
    return policy["terms"]["currency"], {
        "change_invoices": [row for _, row in invoices], "change_buyers": buyers, "change_deadlines": deadlines,
        "change_reasons": list(reason_rows(before, after)), "change_totals": totals}
