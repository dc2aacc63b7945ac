"""Two lists of limits. docs/readers/limits-diff.md"""
import copy
from datetime import timedelta

from .. import days
from ..facts import Book
from ..registry import CHOICES
from ..strategies import iso
from ..terms import Policy, Refused
from ..timeline import CONTENT, Timeline, chain_of
from ..views import answer

CHAINS = ("named", "temporary", "top_up", "issuing_bank", "group")
OWN = ("automatic", "discretionary", "unnamed")
DIFFERENCES = sorted(CHOICES["LIMIT_DIFFERENCE"], key=CHOICES["LIMIT_DIFFERENCE"].get)
FLAGS = {"regraded": "is_regraded", "wrong_currency": "is_wrong_currency", "below_discretionary": "is_below_discretionary",
         "percentage": "has_other_percentage", "terms": "has_other_terms"}
TERMS = ("until_day", "maximum_payment_terms_days", "extension_days", "condition_answer", "is_non_cancellable")
OF_ENTRIES = ("limit_kind", "old_ix", "new_ix", "old_amount", "new_amount", "change", "old_currency", "new_currency", "notice_day", "effective_day",
              "until_day", "old_grade", "new_grade", "discretionary_amount", "covered_before", "covered_after", "covered_change", "exposure")


def is_granted(row):
    return row["decision"] == "approved" and row["amount"] > 0


class Diff:
    def __init__(self, policy, book, ask):
        self.ask, self.today, self.policy, self.documents = ask, days.day(ask["as_of_day"]), Policy(policy), (policy, book)
        self.currency, self.book, self.complete = self.policy.currency, Book(book), ask.get("is_complete", False)
        names = {row["buyer"] for row in self.book.buyers}
        self.known = [ix for ix, row in enumerate(ask["limits"]) if row["buyer"] in names]
        self.new_book = Book({**book, "limits": [ask["limits"][ix] for ix in self.known]})
        for row in self.new_book.limits:
            if row.faults:
                raise Refused(row.faults[0][1])
        self.old, self.new = self.entries(self.book), self.entries(self.new_book)

    @staticmethod
    def entries(book):
        rows = [row for row in book.limits if row.usable and row["decision"] != "pending"]
        return {(row.buyer, CHAINS.index(chain_of(row))): row for row in sorted(rows, key=lambda row: (row["from_day"], row.ix))}

    # ---- one entry -------------------------------------------------------------------------------------------------

    def is_ended(self, row):
        return row["until_day"] is not None and row["until_day"] <= self.today

    def stands(self, row):
        return row is not None and is_granted(row) and not self.is_ended(row)

    def is_foreign(self, row):
        return self.stands(row) and row["currency"] != self.currency

    def amount(self, row):
        if row is None or self.is_foreign(row):
            return None
        return row["amount"] if self.stands(row) else 0

    def difference(self, old, new):
        if new is None:
            return "expired" if self.is_ended(old) else "withdrawn"
        if new["decision"] == "withdrawn":
            return "unchanged" if old and old["decision"] == "withdrawn" else "withdrawn"
        if not is_granted(new):
            return "unchanged" if old and old["decision"] != "withdrawn" and not is_granted(old) else "refused"
        if self.is_ended(new):
            return "unchanged" if old and is_granted(old) and self.is_ended(old) else "expired"
        if not self.stands(old):
            return "added"
        if old["currency"] != new["currency"]:
            return "other_currency"
        return "raised" if new["amount"] > old["amount"] else "cut" if new["amount"] < old["amount"] else "unchanged"

    def grade_of_report(self, buyer_ix):
        rows = [row for row in self.book.events if row.usable and row.buyer == buyer_ix and row["event"] == "credit_report"
                and row["event_day"] <= self.today]
        return max(rows, key=lambda row: (row["event_day"], row.ix))["grade"] or None if rows else None

    # ---- the book after, and covers --------------------------------------------------------------------------------

    def after(self, keys):
        policy, book = self.documents
        taken = {(row.buyer, chain_of(row), row["from_day"]) for row in self.new_book.limits}
        kept = [raw for raw, row in zip(book.get("limits", []), self.book.limits)
                if (row.buyer, chain_of(row), row["from_day"]) not in taken]
        gone = [{"buyer": self.book.buyers[key[0]]["buyer"], "kind": self.old[key]["kind"], "decision": "withdrawn", "amount": "0",
                 "from_day": iso(self.today)}
                for key in keys if key not in self.new and self.difference(self.old[key], None) == "withdrawn"]
        return {**book, "limits": [*kept, *(self.ask["limits"][ix] for ix in self.known), *gone]}

    def cover(self, book):
        keys = {name: self.ask[name] for name in ("cause", "unknown_as") if name in self.ask}
        return answer(self.documents[0], book, {"verb": "cover", "as_of_day": self.ask["as_of_day"], **keys})

    def effective_day(self, key, row, has_answer):
        """from_day where the row never works: it ends before, or a later one works as early; or where the buyer has no answer."""
        is_addition = CHAINS[key[1]] in ("temporary", "top_up")
        chain = Timeline(self.policy, self.book_after, key[0]).chain(CHAINS[key[1]])
        at = next((n for n, one in enumerate(chain) if [one.row[name] for name in CONTENT] == [row[name] for name in CONTENT]), None)
        if at is None or not has_answer or (is_addition and row["decision"] != "approved"):
            return row["from_day"]
        day = chain[at].effective
        later = [one for one in chain[at + 1:] if not is_addition or one.row["decision"] != "approved"]
        ends = is_addition and chain[at].ended_itself(day) or any(one.effective <= day for one in later)
        return row["from_day"] if ends else day

    # ---- rows ------------------------------------------------------------------------------------------------------

    def row(self, key, before, then, bare):
        old, new = self.old.get(key), self.new.get(key)
        was, now = self.amount(old), self.amount(new)
        one, other, own = before[key[0]], then[key[0]], bare[key[0]]
        is_own = CHAINS[key[1]] == "named" and own["status"] == "OK" and own["limit_basis"] in OWN
        discretionary = own["limit"] if is_own else None
        grade = (old and old["grade"]) or self.grade_of_report(key[0])
        newer, has_both = (new and new["grade"]) or None, self.stands(old) and self.stands(new)
        left, right = one.get("covered"), other.get("covered")
        return {
            "buyer_ix": key[0], "limit_kind": (new or old)["kind"], "difference": self.difference(old, new),
            "old_ix": old and old.ix, "new_ix": new and self.known[new.ix], "old_amount": was, "new_amount": now,
            "change": None if self.is_foreign(old) or self.is_foreign(new) else (now or 0) - (was or 0),
            "old_currency": old and old["currency"], "new_currency": new and new["currency"],
            "notice_day": new and (new["notified_day"] or new["decided_day"] or new["from_day"]),
            "effective_day": new and self.effective_day(key, new, other["status"] == "OK"), "until_day": new and new["until_day"],
            "is_regraded": bool(grade and newer) and grade != newer, "old_grade": grade, "new_grade": newer,
            "is_wrong_currency": self.is_foreign(new), "is_below_discretionary": None not in (discretionary, now) and now < discretionary,
            "discretionary_amount": discretionary,
            "has_other_percentage": has_both and old["insured_percentage"] != new["insured_percentage"],
            "has_other_terms": has_both and any((old[name] or None) != (new[name] or None) for name in TERMS),
            "covered_before": left, "covered_after": right, "covered_change": None if None in (left, right) else right - left,
            "exposure": one.get("exposure")}

    def unknown(self):
        nothing = {**dict.fromkeys(OF_ENTRIES), **dict.fromkeys(FLAGS.values(), False)}
        return [{**nothing, "buyer_ix": None, "difference": "unknown_buyer", "new_ix": ix}
                for ix in range(len(self.ask["limits"])) if ix not in self.known]

    @staticmethod
    def kind(name, rows):
        once = {row["buyer_ix"]: row["covered_change"] or 0 for row in rows}
        return {"difference": name, "num_limits": len(rows), "change": sum(row["change"] or 0 for row in rows),
                "covered_change": sum(once.values())}

    def answer(self):
        keys = sorted(key for key in {*self.old, *self.new} if key in self.new or (self.complete and is_granted(self.old[key])))
        document = self.after(keys)
        self.book_after = Book(document)
        covers = [self.cover(one) for one in (self.documents[1], document, {**self.documents[1], "limits": []})]
        rows = [self.row(key, *(cover["buyers"] for cover in covers)) for key in keys] + self.unknown()
        kinds = [(name, [row for row in rows if row["difference"] == name]) for name in DIFFERENCES if name not in FLAGS]
        kinds += [(name, [row for row in rows if row[flag]]) for name, flag in FLAGS.items()]
        before, then = covers[0]["totals"], covers[1]["totals"]
        return self.currency, {
            "limits_diff": rows, "limits_diff_kinds": [self.kind(name, own) for name, own in kinds if own],
            "limits_diff_totals": {
                "as_of_day": self.today, "num_old": sum(key in self.old for key in keys),
                "num_new": sum(key in self.new for key in keys), "num_changed": sum(row["difference"] != "unchanged" for row in rows),
                "old_amount": sum(row["old_amount"] or 0 for row in rows), "new_amount": sum(row["new_amount"] or 0 for row in rows),
                "covered_before": before["covered"], "covered_after": then["covered"], "covered_change": then["covered"] - before["covered"],
                "insured_change": then["insured"] - before["insured"]}}


def limits_diff(policy, book, ask):
    return Diff(policy, book, ask).answer()


# ---- questions -----------------------------------------------------------------------------------------------------

CHANGES = {"insured_percentage": ("80%", "90%"), "grade": (0, 10, 20, 30), "maximum_payment_terms_days": (30, 60), "extension_days": (10, 20),
           "condition_answer": ("yes", "no"), "is_non_cancellable": (True,), "is_immediate": (True,),
           "decision": ("refused", "withdrawn", "approved")}


def draw_row(chance, buyer, currency, today, some_amount):
    first = today - timedelta(days=chance.randint(-30, 200))
    row = {"buyer": buyer, "amount": chance.choice((some_amount(), some_amount(), "0")), "from_day": iso(first), "currency": currency}
    row.update({name: chance.choice(values) for name, values in CHANGES.items() if chance.random() < 0.15})
    if chance.random() < 0.3:
        row["until_day"] = iso(first + timedelta(days=chance.choice((10, 100, 300))))
    if chance.random() < 0.2:
        row["notified_day"] = iso(first - timedelta(days=chance.randint(0, 20)))
    if chance.random() < 0.3:
        row["kind"] = chance.choice(("named", "automatic", "temporary", "top_up", "issuing_bank"))
    return row


def draw_limits_diff(chance, book, today, currency, some_amount):
    """The book's own limits, some of them changed, and others. The book gets some more of its own too."""
    names = [row["buyer"] for row in book["buyers"]]

    def drawn():
        return draw_row(chance, chance.choice(names), currency, today, some_amount)

    book["limits"] = book.get("limits", []) + [drawn() for _ in range(chance.randint(0, 4))]
    for row in book["limits"]:
        is_usual = row["currency" if "currency" in row else "buyer"] == currency and row["amount"].isdigit() and row["amount"] != "0"
        if is_usual and chance.random() < 0.1:
            row["currency"] = chance.choice(("EUR", "USD"))
    rows = [copy.deepcopy(row) for row in book["limits"] if chance.random() < 0.6]
    for row in rows:
        if chance.random() < 0.5 and row.get("decision") != "pending" and row.get("currency", currency) == currency:
            row.update({"amount": some_amount(), **({"from_day": iso(today)} if "until_day" not in row else {})})
    rows += [drawn() for _ in range(chance.randint(0, 3))]
    if chance.random() < 0.2:
        rows.append({**drawn(), "buyer": "nobody"})
    keys = {"is_complete": True, "cause": "protracted_default", "unknown_as": "met"}
    return {"verb": "limits_diff", "as_of_day": iso(today), "limits": rows,
            **{name: value for name, value in keys.items() if chance.random() < (0.5 if value is True else 0.15)}}
