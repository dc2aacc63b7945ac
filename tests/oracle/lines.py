"""A document of a buyer and all that is found about it."""
from . import money, percentages
from .limits import Limit
from .receipts import in_book
from .registry import in_a_set, in_order, parts_in_order

SETTLED = ("A08", "S01", "S02")


def added(*parts):
    """Parts of one amount by reason, without those of zero."""
    found = {}
    for part in parts:
        for reason, amount in part.items():
            found[reason] = found.get(reason, 0) + amount
    return {reason: amount for reason, amount in found.items() if amount}


class Line:
    def __init__(self, row, buyer):
        self.row, self.buyer = row, buyer
        self.status = "OK"
        self.whole, self.partial = set(), set()
        self.debt = self.dispute = None
        self.gross = self.open = self.qualifying = 0
        self.settled_parts = {}
        self.excluded = {}                  # between open and qualifying, by reason
        self.limit = Limit()
        self.covered = self.covered_top_up = self.insured = 0
        self.kept = 0                       # of the cover, after what groups and countries share
        self.kept_after, self.is_pooled = {}, False     # by L10, L11
        self.excess_parts, self.share_parts = {}, {}    # named parts of what is above the limit; of what the insured bears
        self.share = self.top_up_share = None
        self.reductions = []                # of the percentage, by late deadlines
        self.due = self.extended_due = self.stop_day = None
        self.extension_end = self.notify_by = self.claim_from = self.claim_by = None

    def paid_of(self, covered, top_up, reduced=True):
        """The insured percentage of an amount, of which the top-up bears a part."""
        mode = self.buyer.policy("rounding")
        shares = [self.final_share(share) if reduced else share for share in (self.share, self.top_up_share)]
        return money.rounded((covered - top_up) * shares[0], mode) + money.rounded(top_up * shares[1], mode)

    def reduced_share(self, share):
        for reduce in self.reductions:
            share = reduce(share)
        return share

    def final_share(self, share):
        return percentages.regulated(self.buyer.policy, self.buyer.cause, self.reduced_share(share))

    def insure(self, paid=None):
        """What is insured of what is covered, and why the rest is not. paid: the most that the limit lets be paid."""
        covered, top_up, mode = self.covered, self.covered_top_up, self.buyer.policy("rounding")

        def s(change):
            return money.rounded((covered - top_up) * change(self.share), mode) \
                + money.rounded(top_up * change(self.top_up_share), mode)

        plain, reduced, final = s(lambda p: p), s(self.reduced_share), s(self.final_share)
        self.insured = final if paid is None else min(final, paid)
        self.share_parts = {"N05": plain - reduced, "R08": reduced - final, "R07": final - self.insured}

    @property
    def book_place(self):
        return self.buyer.row.ix, in_book(self.row)

    def in_policy_currency(self, amount):
        return self.buyer.to_policy(amount, self.row)

    @property
    def late_share(self):
        """The percentage with what late deadlines cost."""
        return None if self.share is None else self.reduced_share(self.share)

    @property
    def is_credit_note(self):
        return self.row["document"] == "credit_note"

    @property
    def excess(self):
        return self.qualifying - self.covered

    @property
    def excess_by_reason(self):
        return added(self.excess_parts)

    @property
    def share_by_reason(self):
        named = {reason: amount for reason, amount in self.share_parts.items() if amount}
        return added(named, {"R02": self.covered - self.insured - sum(named.values())})

    @property
    def first_whole(self):
        return in_order(self.whole)[0] if self.whole else None

    @property
    def founds_default(self):
        """Whether the debt can found a protracted default: docs/rules/attachment.md leaves T04 out."""
        return not self.whole - {"T04"} and self.status == "OK"

    @property
    def reasons(self):
        return in_a_set(self.whole | self.partial | set(self.excess_by_reason) | {
            reason for reason, amount in self.share_parts.items() if amount})

    @property
    def reason(self):
        """Section 8: OK when nothing is open or all of it is covered, else what takes first."""
        if self.open == 0 or self.covered == self.open:
            return "OK"
        if self.whole:
            return self.first_whole
        return parts_in_order(added(self.excluded, self.excess_by_reason))[0]

    @property
    def parts(self):
        """Parts that add up to the gross amount, without those of zero."""
        if self.is_credit_note:
            return {"A08": self.gross}
        if self.whole:
            return added(self.settled_parts, {self.first_whole: self.open})
        return added(self.settled_parts, self.excluded, self.excess_by_reason, self.share_by_reason,
                     {"OK": self.insured})
