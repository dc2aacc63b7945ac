"""Recoveries after the indemnity. docs/rules/recoveries.md."""
from fractions import Fraction

from .money import rounded

WITH_COVERED = ("by_covered_fraction_then_percentage", "oldest_debt", "top_down", "insured_uninsured_first")


class Loss:
    """The loss that is shared: debt, covered debt, indemnity, percentage, debts by age."""

    def __init__(self, debt, covered, indemnity, percentage=None, debts=None):
        self.debt, self.covered, self.indemnity = debt, covered, indemnity
        if percentage is None:
            percentage = min(Fraction(1), Fraction(indemnity, covered)) if covered else Fraction(0)
        self.percentage = percentage
        self.debts = [(debt, covered)] if debts is None else debts


class Sharing:
    """Recoveries one after the other, each with what the ones before it left."""

    def __init__(self, loss, terms, insurer=0, insured=0):
        self.loss, self.terms, self.insurer, self.insured = loss, terms, insurer, insured

    def part(self, amount, share):
        """The insurer's part; what rounding leaves is the other's, or its own."""
        mode = self.terms["rounding"]
        if self.terms.get("recovery_remainder", "insured") == "insured":
            return rounded(amount * share, mode)
        return amount - rounded(amount * (1 - share), mode)

    def on_covered(self, total):
        loss, rule, left = self.loss, self.terms["recovery_split"], min(total, self.loss.debt)
        if rule not in WITH_COVERED:
            return None
        if loss.debt == 0:
            return 0
        if rule == "by_covered_fraction_then_percentage":
            return self.part(left, Fraction(loss.covered, loss.debt))
        if rule == "oldest_debt":
            found = 0
            for debt, covered in loss.debts:
                found += min(left, covered)
                left = max(0, left - debt)
            return found
        return max(0, left - (loss.debt - loss.covered))

    def entitled(self, total):
        loss, rule, left = self.loss, self.terms["recovery_split"], min(total, self.loss.debt)
        if loss.debt == 0:
            return 0
        if rule == "by_loss_share":
            return self.part(left, Fraction(loss.indemnity, loss.debt))
        if rule == "by_percentage":
            return self.part(left, loss.percentage)
        if rule == "insurer_first":
            return left
        if rule == "insured_first":
            return max(0, left - (loss.debt - loss.indemnity))
        if rule == "top_down":
            return self.on_covered(total)
        return self.part(self.on_covered(total), loss.percentage)

    def _costs(self, left, shared, to_insurer):
        loss, rule = self.loss, self.terms.get("recovery_cost_share")
        by_loss = Fraction(loss.indemnity, loss.debt) if loss.debt else Fraction(0)
        share = {
            None: Fraction(0), "insured": Fraction(0), "insurer": Fraction(1), "by_percentage": loss.percentage,
            "by_loss_share": by_loss,
            "by_covered_fraction": Fraction(loss.covered, loss.debt) if loss.debt else Fraction(0),
            "by_recovery_share": Fraction(to_insurer, shared) if shared else by_loss,
        }[rule]
        return self.part(left, share)

    def share(self, gross, costs, wanted=None):
        """One recovery; `wanted` goes before the rule where the indemnity was computed again."""
        first = self.terms["recovery_costs_first"]
        shared = max(0, gross - costs) if first else gross
        left = max(0, costs - gross) if first else costs
        before = self.insurer + self.insured
        if wanted is None:
            wanted = self.entitled(before + shared) - self.insurer
            on_covered = self.on_covered(before + shared)
            on_covered = None if on_covered is None else on_covered - self.on_covered(before)
        else:
            on_covered = None
        to_insurer = max(0, min(wanted, shared, self.loss.indemnity - self.insurer))
        insurer_costs = self._costs(left, shared, to_insurer)
        self.insurer += to_insurer
        self.insured += shared - to_insurer
        return {
            "gross": gross, "costs": costs, "net": gross - costs, "shared": shared, "on_covered": on_covered,
            "to_insurer": to_insurer, "to_insured": shared - to_insurer, "insurer_costs": insurer_costs,
            "insured_costs": left - insurer_costs, "insurer_total": self.insurer,
            "insurer_left": self.loss.indemnity - self.insurer,
        }
