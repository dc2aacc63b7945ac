"""Decisions on limits over time: from which day each works, which is in effect. wordings.md 4.3, 32.2;
docs/rules/limit-timeline.md."""
from . import days

CHAIN = {None: "named", "named": "named", "automatic": "named"}
TERMS = ("limit_increase_from", "limit_cut_notice", "limits_cancellable", "limit_lapse_period")
COLUMNS = ("kind", "decided_day", "notified_day", "condition_answer", "is_non_cancellable", "is_immediate",
           "maximum_payment_terms_days", "extension_days")
CONTENT = ("kind", "decision", "amount", "currency", "insured_percentage", "from_day", "until_day", *COLUMNS[1:])


def chain_of(row):
    return CHAIN.get(row["kind"], row["kind"])


def is_detailed(policy, book):
    return any(policy.differs(term) for term in TERMS) \
        or any(column in row.stated for row in book.limits for column in COLUMNS) \
        or any(row["decision"] == "pending" for row in book.limits)


class Decision:
    """A row in its chain: what it does to the one before, and from which day."""

    def __init__(self, row):
        self.row, self.ix = row, row.ix
        self.is_cut, self.effective = False, row["from_day"]
        self.is_approval = row["decision"] == "approved" and row["amount"] > 0

    def ended_itself(self, a_day):
        return self.row["until_day"] is not None and self.row["until_day"] <= a_day


class Timeline:
    """The decisions on one buyer, by chain."""

    def __init__(self, policy, book, buyer_ix):
        self.policy = policy
        rows = [row for row in book.limits if row.usable and row.buyer == buyer_ix]
        self.requests = [row for row in rows if row["decision"] == "pending" and chain_of(row) == "named"]
        self.chains = {}
        seen = []
        for row in sorted(rows, key=lambda row: (row["from_day"], row.ix)):
            content = [row[column] for column in CONTENT]
            if row["decision"] == "pending" or content in seen:
                continue
            seen.append(content)
            self.chains.setdefault(chain_of(row), []).append(Decision(row))
        for name, chain in self.chains.items():
            self._date(chain, adds_up=name in ("temporary", "top_up"))

    def chain(self, name):
        return self.chains.get(name, [])

    # ---- from which day ------------------------------------------------------------------------------------------

    def _date(self, chain, adds_up):
        locked = None
        for n, one in enumerate(chain):
            before = chain[:n]
            if adds_up:
                self._date_of_addition(one, before, locked)
            else:
                self._date_of_change(one, before[-1] if before else None, locked)
            if one.is_approval and (one.row["is_non_cancellable"] or not self.policy("limits_cancellable")):
                until = one.row["until_day"] or self.policy("period_until")
                locked = until if locked is None else max(locked, until)

    def _date_of_change(self, one, before, locked):
        row = one.row
        first = row["from_day"]
        runs = before is not None and before.is_approval and not before.ended_itself(first)
        same_currency = before is not None and before.row["currency"] == row["currency"]
        if runs and (not one.is_approval or same_currency and row["amount"] < before.row["amount"]):
            self._cut(one, locked)
        elif runs and not same_currency:
            return
        elif one.is_approval:
            runs_up_to = before is not None and before.is_approval and (
                before.row["until_day"] is None or before.row["until_day"] >= first)
            if not (runs_up_to and same_currency and before.row["amount"] == row["amount"]):
                one.effective = self._raised(row)

    def _date_of_addition(self, one, before, locked):
        if one.row["decision"] == "approved":
            one.effective = self._raised(one.row)
        elif any(other.is_approval and other.effective <= one.row["from_day"]
                 and not other.ended_itself(one.row["from_day"]) for other in before):
            self._cut(one, locked)

    def _raised(self, row):
        decided = row["decided_day"] or row["from_day"]
        return {"stated_day": row["from_day"], "decision_day": decided,
                "month_of_decision": decided.replace(day=1)}[self.policy("limit_increase_from")]

    def _cut(self, one, locked):
        row = one.row
        one.is_cut = True
        notice = self.policy("limit_cut_notice")
        if notice is not None and not row["is_immediate"]:
            notified = row["notified_day"] or row["decided_day"] or row["from_day"]
            one.effective = max(row["from_day"], days.add(notified, notice, self.policy.calendar))
        if locked is not None:
            one.effective = max(one.effective, locked)

    # ---- on a day ------------------------------------------------------------------------------------------------

    def last(self, name, a_day):
        """The last decision of a chain that works on the day, ended or not."""
        return next((one for one in reversed(self.chain(name)) if one.effective <= a_day), None)

    def additions(self, name, a_day):
        """Temporary or top-up decisions in effect on the day."""
        chain, found = self.chain(name), []
        for n, one in enumerate(chain):
            if one.row["decision"] == "approved" and one.effective <= a_day and not one.ended_itself(a_day) \
                    and not any(later.row["decision"] != "approved" and later.effective <= a_day for later in chain[n + 1:]):
                found.append(one)
        return found

    def lapsed_on(self, one, attachments, a_day):
        """The day from which a decision has lapsed, looked at on a day, or None. attachments: days, in order."""
        period = self.policy("limit_lapse_period")
        if period is None or not one.is_approval:
            return None
        last = one.effective
        for met in [day for day in attachments if one.effective <= day <= a_day] + [a_day]:
            end = days.add(last, period, self.policy.calendar)
            if met > end:
                return end + days.ONE
            last = met
        return None
