"""docs/readers/risk-flags.md"""
from collections import namedtuple
from fractions import Fraction

from .. import days, money
from ..terms import Refused
from ..views import View, answer
from .open_items import Ledger
from .payment_profile import Sample
from .tables import need

MOST = 1_000_000
BEGINNING = days.day("0001-01-01")
NUMBERS = ("most_rank", "most_rank_fall", "most_grade_age_days", "most_country_rank", "most_segment_rank", "most_overdue_days",
           "adverse_days", "decision_days")
OF_PAYMENTS = ("most_days_late", "most_share_late", "most_overdue_days")

Graded = namedtuple("Graded", "day rank text limit_ix")


class Found:
    """A flag of a buyer."""

    def __init__(self, value=None, day=None, grade=None, limit_ix=None, reason=None):
        self.value, self.day, self.grade, self.limit_ix, self.reason = value, day, grade, limit_ix, reason


class Buyer:
    def __init__(self, flags, ix):
        self.flags, self.ix, self.as_of = flags, ix, flags.as_of
        self.row = flags.book.buyers[ix]

    def age(self, day):
        return (self.as_of - day).days

    # ---- grades

    def events(self, kind):
        return [event for event in self.flags.book.events_seen(self.ix, self.as_of, (kind,)) if event.named is None]

    def decisions(self):
        """[(row, day)] by from_day, the first of each."""
        rows, found = {}, []
        for row in self.flags.book.limits:
            if row.usable and row.buyer == self.ix and row["kind"] in ("named", "automatic") and row["decision"] != "pending":
                rows.setdefault(row["from_day"], row)
        for _, row in sorted(rows.items()):
            day = row["decided_day"] or row["from_day"]
            if day <= self.as_of:
                found.append((row, day))
        return found

    def graded(self):
        if self.flags.ask.get("grade_source") == "decision":
            return [self.grade(day, row["grade"], row.ix) for row, day in self.decisions() if row["grade"] is not None]
        return [self.grade(event["event_day"], event["grade"] if (event["grade"] or 0) > 0 else None) for event in self.events("credit_report")]

    def grade(self, day, value, limit_ix=None):
        rows = [] if value is None else [row for row in self.flags.scale if row.get("from_value", value) <= value <= row.get("until_value", value)]
        first = rows[0] if rows else {}
        return Graded(day, first.get("rank"), first.get("grade"), limit_ix)

    def find_grade(self, most):
        ranked = [one for one in self.graded() if one.rank is not None]
        if ranked and ranked[-1].rank > most:
            return Found(ranked[-1].rank, ranked[-1].day, ranked[-1].text, ranked[-1].limit_ix)

    def find_grade_fall(self, most):
        ranked = [one for one in self.graded() if one.rank is not None]
        if len(ranked) > 1 and ranked[-1].rank - ranked[-2].rank > most:
            return Found(ranked[-1].rank - ranked[-2].rank, ranked[-1].day, ranked[-1].text, ranked[-1].limit_ix)

    def find_grade_old(self, most):
        graded = self.graded()
        if graded and self.age(graded[-1].day) > most:
            return Found(self.age(graded[-1].day), graded[-1].day, None, graded[-1].limit_ix)

    def find_grade_absent(self, _):
        if not self.graded():
            return Found()

    def grade_of(self, column, most):
        rows = [(days.day(row.get("from_day")), row) for row in self.flags.ask["grades"]
                if self.row[column] and row.get(column) == self.row[column]]
        rows = [(day or BEGINNING, day is not None, row) for day, row in rows if day is None or day <= self.as_of]
        if not rows:
            return None
        _, has_day, row = max(rows, key=lambda one: one[:2])
        if row["rank"] > most:
            return Found(row["rank"], days.day(row["from_day"]) if has_day else None, row.get("grade"))
        return None

    def find_country_grade(self, most):
        return self.grade_of("country", most)

    def find_segment_grade(self, most):
        return self.grade_of("segment", most)

    # ---- payments

    def of_profile(self, column, most):
        row = self.flags.profile.get(self.ix)
        if row and row[column] is not None and row[column] > most:
            return Found(row[column], row["last_payment_day"])

    def find_days_late(self, most):
        return self.of_profile("days_late", most)

    def find_share_late(self, most):
        return self.of_profile("share_late", most)

    def find_overdue(self, most):
        due = self.flags.profile.get(self.ix, {}).get("oldest_due_day")
        if due is not None and self.age(due) > most:
            return Found(self.age(due), due)

    # ---- decisions and events

    def within(self, day, number, **found):
        return Found(self.age(day), day, **found) if self.age(day) <= number else None

    def standing(self, kind):
        last = [event["event_day"] for event in self.events(kind)]
        resumed = [event["event_day"] for event in self.events("cover_resumed")]
        return last[-1] if last and not (resumed and resumed[-1] >= last[-1]) else None

    def find_adverse_information(self, number):
        day = self.standing("adverse_information")
        return self.within(day, number, reason="C03") if day else None

    def find_limit_cut(self, number):
        cuts, decisions = [], self.decisions()
        for (before, _), (row, day) in zip(decisions, decisions[1:]):
            ended = before["until_day"] is not None and before["until_day"] < row["from_day"]
            if before["decision"] == row["decision"] == "approved" and row["amount"] < before["amount"] and not ended \
                    and before["currency"] == row["currency"]:
                cuts.append((day, row.ix))
        return self.within(cuts[-1][0], number, limit_ix=cuts[-1][1]) if cuts else None

    def decided(self, decision, number, reason):
        rows = [(row.ix, day) for row, day in self.decisions() if row["decision"] == decision]
        return self.within(rows[-1][1], number, limit_ix=rows[-1][0], reason=reason) if rows else None

    def find_limit_withdrawn(self, number):
        return self.decided("withdrawn", number, "L05")

    def find_limit_refused(self, number):
        return self.decided("refused", number, "L02")

    def find_insolvency(self, _):
        events = self.events("insolvency")
        return Found(None, events[0]["event_day"], reason="C03") if events else None

    def find_cover_withdrawn(self, _):
        day = self.standing("cover_withdrawn")
        return Found(None, day, reason="C02") if day else None

    def find_stop_of_cover(self, _):
        row = self.flags.stops[self.ix]
        if row.get("is_stopped"):
            return Found(None, row["stop_day"], reason="C05" if self.flags.by_share else "C01")


# In the order of the page, with the keys of their thresholds.
FLAGS = {"grade": "most_rank", "grade_fall": "most_rank_fall", "grade_old": "most_grade_age_days", "grade_absent": "most_grade_age_days",
         "country_grade": "most_country_rank", "segment_grade": "most_segment_rank", "days_late": "most_days_late",
         "share_late": "most_share_late", "overdue": "most_overdue_days", "adverse_information": "adverse_days", "limit_cut": "decision_days",
         "limit_withdrawn": "decision_days", "limit_refused": "decision_days", "insolvency": None, "cover_withdrawn": None, "stop_of_cover": None}


class Flags:
    def __init__(self, policy, book, ask):
        self.ask, self.policy = ask, policy
        self.as_of, self.scale = days.day(ask["as_of_day"]), ask.get("scale", [])
        self.thresholds = {key: ask[key] for key in (*NUMBERS, "most_days_late") if key in ask}
        if "most_share_late" in ask:
            self.thresholds["most_share_late"] = money.ratio(ask["most_share_late"])
        self.check()
        self.book = View(book, days.day(ask.get("known_on_day")))
        self.profile, self.stops = {}, {}
        if any(key in ask for key in OF_PAYMENTS):
            ledger = Ledger(policy, book, ask)
            sample = Sample(ledger, {key: ask[key] for key in ("from_day",) if key in ask})
            rows = {ix: sample.row(ix) for ix in ledger.buyers}
            self.profile = {ix: row for ix, row in rows.items() if sample.payments(ix) or any(item.is_open for item in ledger.of(ix))}
        if ask.get("flags_in_force") and policy is not None:
            asked = {key: ask[key] for key in ("as_of_day", "known_on_day") if key in ask}
            self.stops = dict(enumerate(answer(policy, book, {"verb": "cover", **asked})["buyers"]))
            self.by_share = policy["terms"].get("stop_of_cover") == "overdue_share"

    def check(self):
        ask, grades = self.ask, self.ask.get("grades", [])
        need(all(0 <= ask[key] <= MOST for key in NUMBERS if key in ask), "RANGE")
        need(abs(ask.get("most_days_late", 0)) <= MOST and 0 <= self.thresholds.get("most_share_late", 0) <= 1, "RANGE")
        need("scale" in ask or not {"most_rank", "most_rank_fall"} & set(ask), "RANGE")
        need("grades" in ask or not {"most_country_rank", "most_segment_rank"} & set(ask), "RANGE")
        need(all(row.get("from_value", -MOST ** 3) <= row.get("until_value", MOST ** 3) for row in self.scale), "RANGE")
        need(all(0 <= row["rank"] <= MOST for row in [*self.scale, *grades] if "rank" in row), "RANGE")
        need(all(bool(row.get("country")) != bool(row.get("segment")) for row in grades), "RANGE")
        keys = [(row.get("country"), row.get("segment"), row.get("from_day")) for row in grades]
        if len(set(keys)) < len(keys):
            raise Refused("DUPLICATE")

    def is_asked(self, flag):
        if FLAGS[flag]:
            return FLAGS[flag] in self.ask
        return bool(self.ask.get("flags_in_force")) and (flag != "stop_of_cover" or self.policy is not None)

    def rows_of(self, buyer):
        for flag, key in FLAGS.items():
            found = getattr(buyer, "find_" + flag)(self.thresholds.get(key)) if self.is_asked(flag) else None
            if found:
                yield {"buyer_ix": buyer.ix, "flag": flag, "value": None if found.value is None else Fraction(found.value),
                       "threshold": Fraction(self.thresholds[key]) if key else None, "fact_day": found.day,
                       "age_days": buyer.age(found.day) if found.day else None, "grade": found.grade, "limit_ix": found.limit_ix,
                       "reason": found.reason}


def risk_flags(policy, book, ask):
    flags = Flags(policy, book, ask)
    buyers = [Buyer(flags, row.ix) for row in flags.book.buyers if row.usable]
    rows = [row for buyer in buyers for row in flags.rows_of(buyer)]
    kinds = [{"flag": flag, "num_buyers": sum(row["flag"] == flag for row in rows)} for flag in FLAGS if flags.is_asked(flag)]
    return None, {"risk_flags_rows": rows, "risk_flags_kinds": kinds,
                  "risk_flags_totals": {"as_of_day": flags.as_of, "num_buyers": len(buyers), "num_flagged": len({row["buyer_ix"] for row in rows}),
                                        "num_flags": len(rows)}}
