"""How the debt of a buyer uses its limit up. wordings.md 5, 6, 25; docs/rules.md 7; docs/rules/top-up.md, limit-basis.md,
disputes.md, moving-up.md, discretionary-evidence.md."""
from collections import namedtuple

from . import receipts

# What an invoice got: covered, of this by the top-up, what it would have had by the whole discretionary limit, and,
# where the limit caps the payment, how much payment.
Given = namedtuple("Given", "covered top_up in_full paid")
NOTHING = Given(0, 0, 0, 0)


class Filling:
    """qualifying and is_open: {line: amount}. Afterwards: given {line: Given}, excess {line: {reason: amount}}, and
    filled: how far the buyer's own limit is used."""

    def __init__(self, buyer, qualifying, is_open):
        self.buyer, self.policy = buyer, buyer.policy
        self.qualifying, self.is_open = qualifying, is_open
        self.lines = sorted(qualifying, key=order(self.policy))
        self.pending = {line: line.excluded.get("I08", 0) for line in self.lines}
        self.net = self.policy("limit_basis") == "net_indemnity"
        free, filled = self._all_at_once()
        self.given, self.excess = free, {line: {} for line in self.lines}
        if not self.net and (not self.policy("move_up") or buyer.frozen is not None):
            self.given, filled = self._once(free)
        self.filled = filled["own"]
        for line in self.lines:
            self._reasons(line)

    @property
    def is_uncapped(self):
        """The limit does not apply to the cause asked for. docs/rules/causes.md"""
        return not self.policy("limit_applies", cause=self.buyer.cause)

    def account(self, line):
        return "bank" if line.limit.basis == "issuing_bank" or self.buyer.limits.is_of_bank(line) else "own"

    def uses(self, qualifying, is_open, pending, given):
        """What an invoice fills its limit by."""
        if self.net:
            return given.paid
        by = self.policy("limit_filled_by")
        if by == "qualifying_debt" and self.policy("disputed_fills_limit"):
            return qualifying + pending
        return {"all_debt": is_open, "qualifying_debt": qualifying, "covered_debt": given.covered}[by]

    def give(self, line, qualifying, filled):
        limit = line.limit
        if limit.amount is None or line.whole:
            return NOTHING
        if self.is_uncapped:
            return Given(qualifying, 0, qualifying, line.paid_of(qualifying, 0))
        if self.net:
            full = line.paid_of(qualifying, 0)
            return Given(qualifying, 0, qualifying, min(full, max(0, limit.amount + limit.top_up - filled)))
        by_limit = min(qualifying, max(0, limit.amount - filled))
        covered = min(qualifying, max(0, limit.amount + limit.top_up - filled))
        in_full = covered if limit.full is None else min(qualifying, max(0, limit.full - filled))
        return Given(covered, covered - by_limit, in_full, None)

    def _all_at_once(self):
        given, filled = {}, {"own": 0, "bank": 0}
        for line in self.lines:
            account = self.account(line)
            given[line] = self.give(line, self.qualifying[line], filled[account])
            filled[account] += self.uses(self.qualifying[line], self.is_open[line], self.pending[line], given[line])
        return given, filled

    # ---- debt that does not move up ----------------------------------------------------------------------------------

    def given_day(self, line):
        day = self.buyer.attachment(line.row)
        if self.policy("disputed_reentry") == "at_settlement" and line.dispute.over_day is not None:
            day = max(day, line.dispute.over_day)
        return day

    def _first_given(self):
        """Each invoice gets its cover on its own day, against what was open then; those attached up to the day of a
        freeze get it together at the end of that day."""
        buyer, frozen = self.buyer, self.buyer.frozen
        together = [line for line in self.lines if frozen is not None and self.given_day(line) <= frozen]
        alone = [line for line in self.lines if line not in together]
        place, first = order(self.policy), {}

        filled = {"own": 0, "bank": 0}
        for line in together:
            qualifies, is_open, pending = buyer.qualifying_at(line, frozen)
            first[line] = self.give(line, qualifies, filled[self.account(line)])
            filled[self.account(line)] += self.uses(qualifies, is_open, pending, first[line])
        for line in sorted(alone, key=lambda line: (self.given_day(line), place(line))):
            today, filled = self.given_day(line), {"own": 0, "bank": 0}
            for earlier in first:
                qualifies, is_open, pending = buyer.qualifying_at(earlier, today)
                filled[self.account(earlier)] += self.uses(qualifies, is_open, pending,
                                                           self.at_most(earlier, first[earlier], qualifies))
            first[line] = self.give(line, buyer.qualifying_at(line, today)[0], filled[self.account(line)])
        return first

    def at_most(self, line, given, qualifying):
        """What is left of what was given once: the part of the top-up goes first."""
        covered = min(given.covered, qualifying)
        return Given(covered, max(0, covered - (given.covered - given.top_up)), min(given.in_full, qualifying), None)

    def _once(self, free):
        first = self._first_given()
        given, filled = {}, {"own": 0, "bank": 0}
        for line in self.lines:
            given[line] = self.at_most(line, first[line], self.qualifying[line])
            filled[self.account(line)] += self.uses(self.qualifying[line], self.is_open[line], self.pending[line],
                                                    given[line])
            if self.buyer.frozen is not None:
                self.excess[line]["L08"] = max(0, free[line].covered - given[line].covered)
        return given, filled

    # ---- why the rest is above the limit -----------------------------------------------------------------------------

    def _reasons(self, line):
        given, excess = self.given[line], self.excess[line]
        left = self.qualifying[line] - given.covered - sum(excess.values())
        if line.limit.basis == "discretionary":
            excess["D03"] = min(left, max(0, given.in_full - given.covered))
            left -= excess["D03"]
        excess[self.rest(line)] = left

    def rest(self, line):
        limit, rule = line.limit, self.policy("invoice_limit_rule")
        if limit.has_top_ups:
            return "L12"
        if self.buyer.limits.is_detailed and limit.is_cut and rule in ("at_attachment", "lower_of_both"):
            return "L06"
        return "D06" if limit.basis == "discretionary" else "L07"


def order(policy, with_reentry=True):
    """In which order invoices use the limit; ties by the order of the book."""
    key, comes_back = policy("limit_order_key"), with_reentry and policy("disputed_reentry") == "at_settlement"

    def place(line):
        back = line.dispute.over_day if comes_back else None
        if key == "posting":
            return (0, line.row.ix) if back is None else (1, back, line.row.ix)
        own = {"delivery": line.row["delivery_day"] or line.row["invoice_day"],
               "invoice_date": line.row["invoice_day"], "due_date": line.due}[key]
        return own if back is None else max(own, back), receipts.in_book(line.row)
    return place
