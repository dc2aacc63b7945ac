"""docs/readers/ledger.md: payment_profile."""
from fractions import Fraction

from .. import days
from .open_items import Ledger
from .tables import need, nine, ratio


def points(anchors, late_days):
    """Linear between the anchors around the day, rounded; outside them the points of the end."""
    if late_days <= anchors[0][0]:
        return Fraction(anchors[0][1])
    for (low, below), (high, above) in zip(anchors, anchors[1:]):
        if low <= late_days <= high:
            return nine(below + Fraction((late_days - low) * (above - below), high - low))
    return Fraction(anchors[-1][1])


def mean(payments, value):
    """Weighted by amount, exact; None without a weight."""
    weight = sum(one.amount for one in payments)
    return Fraction(sum(value(one) * one.amount for one in payments), 1) / weight if weight else None


def rounded(value):
    return None if value is None else nine(value)


def split(name, value):
    return {name: rounded(value), name + "_numerator": None if value is None else value.numerator,
            name + "_denominator": None if value is None else value.denominator}


def variance(late):
    n = len(late)
    return Fraction(n * sum(d * d for d in late) - sum(late) ** 2, n * n) if n else None


def is_promise(item, as_of):
    promised = item.row["extended_due_day"]
    return promised is not None and (not item.is_open or promised < as_of)


def is_broken(item):
    if item.is_open:
        return True
    return item.settled_day is not None and item.settled_day > item.row["extended_due_day"]


def last_payment(ledger, buyers):
    rows = [row for ix in buyers for row in ledger.receipts(ix)]
    if not rows:
        return {"last_payment_day": None, "last_payment": None}
    last = max(row["receipt_day"] for row in rows)
    return {"last_payment_day": last, "last_payment": sum(
        ledger.convert(row["amount"], row["currency"]) for row in rows if row["receipt_day"] == last)}


class Sample:
    def __init__(self, ledger, ask):
        self.ledger = ledger
        self.first, self.recent = days.day(ask.get("from_day")), days.day(ask.get("recent_from_day"))
        anchors = list(zip(ask.get("score_days", []), ask.get("score_points", [])))
        self.anchors = anchors or None

    def has(self, day):
        return day is not None and (self.first is None or day >= self.first)

    def payments(self, buyer):
        return [one for item in self.ledger.of(buyer) for one in item.payments if self.has(one.day)]

    def trend(self, payments):
        names = ("recent_days_late", "earlier_days_late", "trend")
        if self.recent is None:
            return dict.fromkeys(names)
        recent = rounded(mean([one for one in payments if one.day >= self.recent], lambda one: one.late_days))
        earlier = rounded(mean([one for one in payments if one.day < self.recent], lambda one: one.late_days))
        return dict(zip(names, (recent, earlier, None if None in (recent, earlier) else recent - earlier)))

    def row(self, buyer):
        ledger, items, payments = self.ledger, self.ledger.of(buyer), self.payments(buyer)
        paid = [item for item in items if self.has(item.paid_day)]
        late = [(item.paid_day - item.due).days for item in paid]
        amount, amount_late = sum(one.amount for one in payments), sum(one.amount for one in payments if one.late_days > 0)
        promises = [item for item in items if is_promise(item, ledger.as_of)]
        return {
            "num_paid": len(paid), "num_late": sum(d > 0 for d in late), "share_late": ratio(sum(d > 0 for d in late), len(late)),
            "paid": amount, "paid_late": amount_late, "share_paid_late": ratio(amount_late, amount),
            "days_to_pay": rounded(mean(payments, lambda one: one.pay_days)),
            **split("days_late", mean(payments, lambda one: one.late_days)),
            "days_late_floored": rounded(mean(payments, lambda one: max(0, one.late_days))), **split("variance", variance(late)),
            "least_days_late": min(late, default=None), "most_days_late": max(late, default=None), **self.trend(payments),
            **last_payment(ledger, ledger.buyers if buyer is None else [buyer]),
            "num_promises": len(promises), "num_promises_broken": sum(map(is_broken, promises)),
            "open": ledger.balance(buyer), "overdue": ledger.overdue(buyer),
            "oldest_due_day": min((item.due for item in items if item.is_overdue), default=None),
            "score": rounded(mean(payments, lambda one: points(self.anchors, one.late_days))) if self.anchors else None}


def payment_profile(policy, book, ask):
    at, worth = ask.get("score_days", []), ask.get("score_points", [])
    need(len(at) == len(worth) <= 64 and all(low < high for low, high in zip(at, at[1:])), "RANGE")
    need(all(-1_000_000 <= value <= 1_000_000 for value in worth), "RANGE")
    ledger = Ledger(policy, book, ask)
    sample = Sample(ledger, ask)
    for buyer in ledger.buyers:
        last_payment(ledger, [buyer])               # is converted whether or not he has a row
    rows = [{"buyer_ix": buyer, **sample.row(buyer)} for buyer in ledger.buyers
            if sample.payments(buyer) or any(item.is_open for item in ledger.of(buyer))]
    return ledger.currency, {"payment_profile_buyers": rows,
                             "payment_profile_totals": {"as_of_day": ledger.as_of, **sample.row(None)}}
