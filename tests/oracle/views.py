"""The same questions with another view of the facts: what was known on a day, what is unknown read as met or not, bounds,
and several policies. docs/rules/known-on.md, bounds.md, governing-policy.md."""
import copy
from contextlib import ExitStack, contextmanager
from datetime import date
from unittest import mock

from . import ask as asking
from . import attachment, conditions, days, disputes, limits, money, policy_form
from .cover import cover
from .facts import Book
from .receipts import in_book
from .registry import CHOICES, COLUMNS, in_order
from .terms import Policy, Refused
from .timeline import chain_of

NEVER = date.max                # no question is asked as of this day
KNOWN_BY = ("known_day",)
NOTICES = ("known_day", "notified_day", "decided_day")
NO_INDEX = None


# ---- what was known -----------------------------------------------------------------------------------------


def known_day(row):
    """The day on which a row became known; None: always."""
    own = next((name for name, (kind, _) in COLUMNS[row.table].items() if kind == "DAY" and name != "known_day"), None)
    names = (NOTICES if row.table == "limits" else KNOWN_BY) + ((own,) if own else ())
    return next((row[name] for name in names if row.get(name) is not None), None)


class View(Book):
    """A book as known on a day."""

    def __new__(cls, document, _known_on=None):
        return super().__new__(cls, document)

    def __init__(self, document, known_on=None):
        self.known_on = known_on
        super().__init__(document)

    def is_seen(self, row):
        known = known_day(row)
        return self.known_on is None or known is None or known <= self.known_on

    def _judge(self):
        for table, rows in self.tables.items():
            if table not in ("buyers", "invoices"):
                self.tables[table] = [row for row in rows if self.is_seen(row)]
        self.__dict__.update(self.tables)
        super()._judge()

    def _judge_balances(self):
        """All rows of invoices have been judged as they stand: from here on those that are not known are never dated."""
        for row in self.invoices:
            if not self.is_seen(row):
                row["invoice_day"] = NEVER
        super()._judge_balances()


# ---- what is unknown ----------------------------------------------------------------------------------------


def standing_requests(book, as_of):
    """The pending rows that nobody has decided since."""
    rows = [row for row in book.limits if row.usable and row["from_day"] <= as_of]

    def is_decided(row):
        return any(other["decision"] != "pending" and other.buyer == row.buyer and chain_of(other) == chain_of(row)
                   and (row["from_day"], row.ix) < (other["from_day"], other.ix) for other in rows)

    return [row for row in rows if row["decision"] == "pending" and not is_decided(row)
            and (row["until_day"] is None or row["until_day"] > as_of)]


def granted(document, book, as_of):
    """The document with the requests that stand approved with what was asked for."""
    document = copy.deepcopy(document)
    for row in standing_requests(book, as_of):
        raw = document["limits"][row.ix]
        raw["decision"] = "approved"
        raw["amount"] = raw.get("requested_amount") or raw["amount"]
    return document


@contextmanager
def all_met():
    """Disputes that are pending count as settled, conditions that nobody answered as met, those of limits too."""
    state_of, answer_to, is_unmet = disputes.of, conditions.answer, limits.Limits.is_unmet

    def settled(*args):
        return state_of(*args)._replace(is_pending=False, pending=0)

    def yes(*args):
        found = answer_to(*args)
        return "yes" if found == "unknown" else found

    def is_refuted(self, row):
        return is_unmet(self, row) and row["condition_answer"] == "no"

    with mock.patch.object(disputes, "of", settled), mock.patch.object(conditions, "answer", yes), \
            mock.patch.object(limits.Limits, "is_unmet", is_refuted):
        yield


def disputes_lost(policy_document):
    """What is in a pending dispute does not qualify, whatever the policy says of it."""
    return {**policy_document, "terms": {**policy_document["terms"], "disputed_insured": False}}


def read(policy_document, book_document, ask, known_on, unknown_as, asks_as_of):
    """One reading."""
    with ExitStack() as stack:
        if unknown_as == "met":
            stack.enter_context(all_met())
            book_document = granted(book_document, View(book_document, known_on), asks_as_of)
        stack.enter_context(mock.patch.object(asking, "Book", lambda document: View(document, known_on)))
        return asking.answer(policy_document, book_document, ask)


# ---- bounds -------------------------------------------------------------------------------------------------


def undated(book, buyer, as_of):
    """Invoices of a buyer with a payment of which the day is unknown."""
    return sorted((row for row in book.documents(buyer, as_of) if row["document"] != "credit_note" and (row["paid"] or 0) > 0),
                  key=in_book)


def dated(document, book, buyers, as_of, late):
    """The document in which `paid` of these buyers' invoices is a receipt, early or late."""
    document = copy.deepcopy(document)
    for buyer in sorted(buyers):
        for row in undated(book, buyer, as_of):
            raw = document["invoices"][row.ix]
            document.setdefault("receipts", []).append({
                "buyer_ix": row.buyer, "invoice_ix": row.ix, "amount": raw.pop("paid"),
                "receipt_day": (as_of if late else row["invoice_day"]).isoformat(), "currency": row["currency"],
                "known_day": "0001-01-01"})
    return document


def amounts(verb, answer):
    if verb == "cover":
        rows = answer["invoices"]
        return {name: [answer["totals"][name]] + [row.get(name) for row in rows] for name in ("covered", "insured")}
    return {name: [answer["totals"][name]] for name in ("covered", "indemnity")}


def widened(found):
    """{name: [(least, greatest) or None]} over the readings."""
    return {name: [None if None in values else (min(values), max(values)) for values in zip(*(f[name] for f in found))]
            for name in found[0]}


def bounds(policy_document, book_document, ask, known_on):
    verb, as_of = ask["verb"], days.day(ask["as_of_day"])
    book = View(book_document, known_on)
    everyone = range(len(book.buyers))
    asked = everyone if verb == "cover" else [buyer_of(book, ask)]

    def readings(document):
        for policy, reading in ((disputes_lost(policy_document), None), (policy_document, "met")):
            yield read(policy, document, ask, known_on, reading, as_of)

    absent, found = set(), []
    try:
        for one in readings(book_document):
            found.append(amounts(verb, one))
            if verb == "cover":
                absent |= {ix for ix, row in enumerate(one["buyers"])
                           if row["status"] == "FACT_ABSENT" and undated(book, ix, as_of)}
    except Refused as refused:
        absent = {ix for ix in asked if undated(book, ix, as_of)} if refused.status == "FACT_ABSENT" else set()
        if not absent or verb == "cover":
            raise
    if absent:
        found = [amounts(verb, one) for late in (False, True)
                 for one in readings(dated(book_document, book, absent, as_of, late))]
    policy = Policy(policy_document)
    return {"amounts": widened(found), "unknowns": unknowns(policy, book, as_of, asked, absent)}


def buyer_of(book, ask):
    if ask.get("buyer_ix") is not None:
        return ask["buyer_ix"]
    found = next((b.ix for b in book.buyers if b["buyer"] == ask["buyer"]), None)
    if found is None:
        raise Refused("BUYER_UNKNOWN")
    return found


def unknowns(policy, book, as_of, asked, absent):
    """(table, row, column, buyer, invoice, reason, condition) of every fact that is missing or pending."""
    found = []
    requests = {row.ix for row in standing_requests(book, as_of)}
    for row in book.limits:
        if row.usable and row.buyer in asked and row["from_day"] <= as_of:
            if row.ix in requests:
                found.append(("limits", row.ix, "decision", row.buyer, None, "L01", None))
            elif row["condition_answer"] == "unknown":
                found.append(("limits", row.ix, "condition_answer", row.buyer, None, "L09", None))
    seen = [row for row in book.invoices if row.usable and row.buyer in asked and row["document"] != "credit_note"
            and row["invoice_day"] <= as_of]
    for row in seen:
        for condition in CHOICES["CONDITION"]:
            if not policy("condition_required", condition=condition):
                continue
            if conditions.answer(book, row, condition, as_of) == "unknown":
                silent = conditions.answer_row(book, row, condition, as_of)
                place = None if silent is None else silent.ix
                found.append(("conditions", place, "answer", row.buyer, row.ix, conditions.REASON[condition], condition))
    for row in seen:
        if disputes.of(book, row, as_of).is_pending:
            events = [e for e in book.events_seen(row.buyer, as_of, disputes.EVENTS) if e.named == row.ix]
            place = ("events", events[-1].ix, "event") if events else ("invoices", row.ix, "is_disputed")
            found.append((*place, row.buyer, row.ix, "I08", None))
    found += [("invoices", row.ix, "paid", row.buyer, row.ix, None, None)
              for row in seen if row.buyer in absent and (row["paid"] or 0) > 0]
    return found


# ---- several policies -----------------------------------------------------------------------------------------


def govern(policies, book, rule):
    """[(place of the policy or None, reason or None)] by row of the invoices."""
    def when(at):
        start = policies[at]("period_from").toordinal()
        return {"first_given": 0, "earliest_period": start, "latest_period": -start}[rule], at

    order = sorted(range(len(policies)), key=when)
    found = []
    for row in book.invoices:
        if not row.usable or row["invoice_day"] == NEVER:
            found.append((NO_INDEX, None))
            continue
        buyer = book.buyers[row.buyer]
        why = [attachment.reasons(policies[at], row)
               | ({"I05"} if policy_form.is_outside(policies[at], buyer, row, float("inf")) else set()) for at in order]
        taken = next((at for at, reasons in zip(order, why) if not reasons), None)
        found.append((taken, "OK" if taken is not None else in_order(why[0])[0]))
    return found


def covers(policies, book, governed, as_of):
    """One cover for each policy; what another one governs is outside."""
    is_outside = policy_form.is_outside
    for at, policy in enumerate(policies):
        def outside(its_policy, buyer, invoice, open_of_buyer, at=at):
            return governed[invoice.ix][0] != at or is_outside(its_policy, buyer, invoice, open_of_buyer)

        with mock.patch.object(policy_form, "is_outside", outside):
            yield cover(policy, book, as_of)


# ---- questions ------------------------------------------------------------------------------------------------


def answer(policy_document, book_document, ask):
    """As ask.answer, with known_on_day, unknown_as and bounds, and the verb govern."""
    ask = dict(ask)
    known_on = days.day(ask.pop("known_on_day", None))
    if ask["verb"] == "govern":
        policies = [Policy(document) for document in ask["policies"]]
        if not policies:
            raise Refused("RANGE")
        book = View(book_document, known_on)
        found = govern(policies, book, ask["rule"])
        as_of = days.day(ask.get("as_of_day"))
        return {"invoices": [{"invoice_ix": ix, "policy_ix": place, "reason": reason}
                             for ix, (place, reason) in enumerate(found)],
                "covers": None if as_of is None else list(covers(policies, book, found, as_of))}
    unknown_as = ask.pop("unknown_as", None)
    if ask["verb"] == "claims":                 # all of them read what is unknown alike
        unknown_as = next(iter({one.get("unknown_as") for one in ask["claims"]}), None)
        ask["claims"] = [{k: v for k, v in one.items() if k != "unknown_as"} for one in ask["claims"]]
    if ask.pop("bounds", False):
        return bounds(policy_document, book_document, ask, known_on)
    as_of = days.day(ask.get("as_of_day") or ask["claims"][0]["as_of_day"])
    return read(policy_document, book_document, ask, known_on, unknown_as, as_of)


def money_of(value, currency):
    return None if value is None else money.minor(str(value), currency)
