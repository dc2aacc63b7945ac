"""End of extension and stop of cover. wordings.md 10; docs/rules.md 5."""
from collections import namedtuple
from datetime import date

from . import days
from .receipts import in_book

# A time of stopped cover: attachment past `since` and not after `until` (None: it lasts).
Stop = namedtuple("Stop", "since until")


class FactAbsent(Exception):
    """The answer turns on the day of a payment that has no date."""


def anchor_day(policy, row, anchor, extension_end=None):
    """The day from which a clock of an invoice counts."""
    return {
        "due_date": row["due_day"],
        "extended_due_date": row["extended_due_day"] or row["due_day"],
        "invoice_date": row["invoice_day"],
        "extension_end": extension_end,
        "period_end": policy("period_until") - days.ONE,
    }.get(anchor)


def extension_end(policy, row, country):
    """Anchor (10.1) and maximum extension period."""
    anchor = anchor_day(policy, row, policy("extension_anchor"))
    return days.add(anchor, policy("maximum_extension_period", country=country), policy.calendar)


def stop_day(policy, row, country):
    """Original due date and `stop_age`, else the end of the extension. 10.2"""
    age = policy("stop_age", country=country)
    if age is not None:
        return days.add(row["due_day"], age, policy.calendar)
    return extension_end(policy, row, country)


def past(policy, a_day, since):
    """On the stop day itself the boundary decides."""
    return a_day >= since if policy("stop_boundary") == "from_date" else a_day > since


class StopOfCover:
    """The stops of one buyer as of a day, from its debts (all currencies)."""

    def __init__(self, policy, debts, disputed, country, as_of):
        self.policy, self.as_of = policy, as_of
        self.stops = []
        self.day = None
        scope = policy("stop_of_cover")
        if scope == "none":
            return
        taking_part = [debt for debt in debts
                       if policy("disputed_stops_cover") or debt.row.ix not in disputed]
        taking_part.sort(key=lambda debt: (debt.row["invoice_day"], debt.row["due_day"], in_book(debt.row)))
        dated = [(debt, stop_day(policy, debt.row, country)) for debt in taking_part]
        dated = [(debt, since) for debt, since in dated if since is not None]
        resume = policy("resume_of_cover")
        if resume == "on_payment_retroactive":
            unpaid = [(debt, since) for debt, since in dated if debt.open]
            if scope == "oldest_invoice":
                unpaid = unpaid[:1]
            self.stops = [Stop(since, None) for _, since in unpaid]
        else:
            for debt, since in dated:
                if debt.is_paid_some_unknown_day and since < as_of:
                    raise FactAbsent
            self.stops = list(self._with_history(dated, scope))
        if resume == "never":
            self.stops = [Stop(stop.since, None) for stop in self.stops]
        lasting = [stop.since for stop in self.stops if stop.until is None or stop.until >= as_of]
        self.day = min(lasting, default=None)

    def _with_history(self, dated, scope):
        """The stop of each invoice that was unpaid at the end of its day: with any_invoice its stop day, with
        oldest_invoice the later of that and the day on which the last older invoice was paid."""
        older_paid = date.min
        for debt, since in dated:
            begins = max(since, older_paid) if scope == "oldest_invoice" else since
            if debt.was_unpaid_after(begins):
                yield Stop(begins, debt.paid_day)
            if scope == "oldest_invoice":
                if debt.open:
                    return
                older_paid = max(older_paid, debt.paid_day or date.min)

    def is_stopped(self, attachment):
        return any(past(self.policy, attachment, stop.since) and (stop.until is None or attachment <= stop.until)
                   for stop in self.stops)
