"""Stop of cover and resumption. wordings.md 10.2, 10.3; docs/rules/stop-of-cover.md.

Lines of the invoices of one buyer, or of a group, are looked at day by day."""
from collections import namedtuple

from . import days
from .receipts import in_book

# A time of stopped cover: attachment past `since` and not after `until` (None: it lasts). is_paid: payment ended it.
Stop = namedtuple("Stop", "since until is_paid")


class FactAbsent(Exception):
    """The answer turns on the day of a payment that has no date."""


def past(policy, a_day, since):
    """On the stop day itself the boundary decides."""
    return a_day >= since if policy("stop_boundary") == "from_date" else a_day > since


class Debtor:
    """An invoice that takes part: when it begins to count, when it is settled, what it has open."""

    def __init__(self, line, policy):
        self.line, self.debt, self.since = line, line.debt, line.stop_day
        self.tolerance = policy("stop_tolerance")
        self.has_rate = line.status == "OK"

    def is_settled_with(self, is_open):
        if self.tolerance is None or not self.has_rate:
            return is_open == 0
        return self.line.in_policy_currency(is_open) <= self.tolerance

    def is_settled(self, a_day):
        """At the end of a day, for what is known on the day of the question."""
        return self.is_settled_with(self.debt.open_at(a_day))

    @property
    def settled_now(self):
        return self.is_settled_with(self.debt.open)

    @property
    def never_takes_part(self):
        return self.is_settled_with(self.debt.row["amount"])

    @property
    def settled_day(self):
        if not self.settled_now or self.debt.undated:
            return None
        return min(day for day, _, _ in self.debt.placed if self.is_settled(day))

    @property
    def is_settled_some_unknown_day(self):
        return self.settled_now and self.debt.undated


class StopOfCover:
    """The stops of one buyer, or of his group, as of a day."""

    def __init__(self, policy, lines, events, as_of, grace=None):
        """lines: of all invoices dated up to the day. events(kinds): days of events up to the day, in order.
        grace: the period `resume_grace` as it holds."""
        self.policy, self.as_of = policy, as_of
        self.stops, self.joined, self.day = [], [], None
        self.kind, self.resume = policy("stop_of_cover"), policy("resume_of_cover")
        self.reason = "C05" if self.kind == "overdue_share" else "C01"
        if self.kind == "none":
            return
        self.consents = [] if self.resume == "never" else events(("cover_resumed",))
        self.all = [Debtor(line, policy) for line in lines]
        self.taking_part = [debtor for debtor in self.all if debtor.since is not None
                            and not debtor.line.row["is_ignored_for_stop"] and not debtor.never_takes_part
                            and (policy("disputed_stops_cover") or not debtor.line.dispute.is_pending)]
        self.taking_part.sort(key=lambda d: (d.debt.row["invoice_day"], d.line.due, d.line.book_place))
        self._need_days_of_payment()
        found = {"any_invoice": self._any_invoice, "oldest_invoice": self._oldest_invoice,
                 "overdue_amount": self._runs, "overdue_share": self._runs}[self.kind]()
        self.stops = [stop for stop in found if stop.until is None or stop.until >= stop.since]
        self.stops.sort(key=lambda stop: stop.since)
        if self.resume == "never":
            self.stops = self.stops[:1]
        self._join()
        if grace is not None:
            self._undo(grace, events(("collection_started", "claim_filed")))
        lasting = [stop.since for stop in self.stops if stop.until is None or stop.until >= as_of]
        self.day = min(lasting, default=None)

    def _need_days_of_payment(self):
        if self.resume == "on_payment_retroactive":
            self.taking_part = [d for d in self.taking_part if not d.settled_now]
            return
        if self.kind in ("overdue_amount", "overdue_share"):
            if any(debtor.debt.row.paid for debtor in self.all):
                raise FactAbsent
            return
        for debtor in self.taking_part:
            if debtor.is_settled_some_unknown_day and debtor.since < self.as_of:
                raise FactAbsent
        self.taking_part = [d for d in self.taking_part if not d.is_settled_some_unknown_day]

    # ---- one invoice ------------------------------------------------------------------------------------------

    def consent(self, since):
        """The first consent on or after a day."""
        return next((day for day in self.consents if day >= since), None)

    def last_day(self, debtor):
        """(day or None, whether payment ended it)"""
        consent = self.consent(debtor.since)
        consent = None if consent is None else consent - days.ONE
        paid = debtor.settled_day if self.resume == "on_payment" else None
        ends = [day for day in (paid, consent) if day is not None]
        if not ends:
            return None, False
        return min(ends), paid is not None and paid == min(ends)

    def _any_invoice(self):
        for debtor in self.taking_part:
            if not debtor.is_settled(debtor.since):
                yield Stop(debtor.since, *self.last_day(debtor))

    def _oldest_invoice(self):
        """Each begins on the later of its stop day and the day on which the last older one was out of the way."""
        older_gone = None
        for debtor in self.taking_part:
            begins = debtor.since if older_gone is None else max(debtor.since, older_gone)
            gone = [day for day in (debtor.settled_day, self.consent(debtor.since)) if day is not None]
            gone = min(gone, default=None)
            if gone is None or gone > begins:
                yield Stop(begins, *self.last_day(debtor))
            if gone is None:
                return
            older_gone = gone if older_gone is None else max(older_gone, gone)

    # ---- sums, day by day -----------------------------------------------------------------------------------

    def is_open(self, debtor, a_day):
        """In policy currency; 0 when it is settled."""
        is_open = debtor.debt.open if self.resume == "on_payment_retroactive" else debtor.debt.open_at(a_day)
        return 0 if debtor.is_settled_with(is_open) else debtor.line.in_policy_currency(is_open)

    def all_open(self, debtor, a_day):
        is_open = debtor.debt.open if self.resume == "on_payment_retroactive" else debtor.debt.open_at(a_day)
        return debtor.line.in_policy_currency(is_open)

    def counts(self, debtor, a_day):
        if a_day < debtor.since:
            return False
        if self.resume != "on_payment_retroactive" and debtor.is_settled(debtor.since):
            return False
        last, _ = self.last_day(debtor)
        return last is None or a_day <= last

    def is_unsettled(self, debtor, a_day):
        is_open = debtor.debt.open if self.resume == "on_payment_retroactive" else debtor.debt.open_at(a_day)
        return not debtor.is_settled_with(is_open)

    def is_too_much(self, a_day):
        sound = [debtor for debtor in self.taking_part if debtor.has_rate]
        counting = [d for d in sound if self.counts(d, a_day) and self.is_unsettled(d, a_day)]
        if self.kind == "overdue_amount":
            return sum(self.is_open(d, a_day) for d in counting) > self.policy("stop_amount")
        if not counting:
            return False
        overdue = sum(self.is_open(d, a_day) for d in sound if self.is_overdue(d, a_day))
        total = sum(self.all_open(d, a_day) for d in self.all
                    if d.has_rate and (self.resume == "on_payment_retroactive" or d.debt.row["invoice_day"] <= a_day))
        return overdue > self.policy("stop_share") * total

    def is_overdue(self, debtor, a_day):
        due = debtor.line.extended_due if self.policy("stop_anchor") == "extended_due_date" else debtor.line.due
        consent = self.consent(debtor.since)
        return due < a_day and debtor.debt.row["invoice_day"] <= a_day and self.is_unsettled(debtor, a_day) \
            and (consent is None or consent > a_day)

    def _runs(self):
        if not self.taking_part:
            return
        today = min(d.since for d in self.taking_part)
        last = max([self.as_of] + [d.since for d in self.taking_part] +
                   [max(d.line.due, d.line.extended_due) for d in self.taking_part]) + 2 * days.ONE
        since = None
        while today <= last:
            consented = today in self.consents
            if since is None:
                if self.is_too_much(today):
                    since = today
            elif consented:
                yield Stop(since, today - days.ONE, False)
                since = today if self.is_too_much(today) else None
            elif not self.is_too_much(today) and self.resume not in ("by_consent", "never"):
                yield Stop(since, today, True)
                since = None
            today += days.ONE
        if since is not None:
            yield Stop(since, None, False)

    # ---- stops together ---------------------------------------------------------------------------------------

    def _join(self):
        """Stops that touch or overlap are one."""
        for stop in self.stops:
            last = self.joined[-1] if self.joined else None
            if last is not None and (last.until is None or stop.since <= last.until):
                if last.until is None or stop.until is None:
                    until, is_paid = None, False
                else:
                    until = max(last.until, stop.until)
                    is_paid = all(one.is_paid for one in (last, stop) if one.until == until)
                self.joined[-1] = Stop(last.since, until, is_paid)
            else:
                self.joined.append(stop)

    def _undo(self, grace, harm):
        """Paid within the grace, and not in collection or claimed before: no gap."""
        kept, before = [], None
        for stop in self.joined:
            harmed = stop.until is not None and any(
                day <= stop.until and (before is None or day > before) for day in harm)
            before = stop.until
            if not (stop.is_paid and stop.until <= days.add(stop.since, grace, self.policy.calendar) and not harmed):
                kept.append(stop)
        self.joined = kept
        self.stops = [stop for stop in self.stops if any(
            one.since <= stop.since and (one.until is None or stop.since <= one.until) for one in kept)]

    # ---- results ----------------------------------------------------------------------------------------------

    def is_stopped(self, attachment):
        return any(past(self.policy, attachment, stop.since) and (stop.until is None or attachment <= stop.until)
                   for stop in self.stops)

    @property
    def lasting_since(self):
        """The first day of the joined stop that lasts on the day of the question."""
        return min((stop.since for stop in self.joined if past(self.policy, self.as_of, stop.since)
                    and (stop.until is None or self.as_of <= stop.until)), default=None)
