"""Who bore what. docs/readers/claim-file.md 5"""
from fractions import Fraction
from math import floor

from .. import days, money
from ..terms import Refused
from .asked import Asked
from .claim_state import read, state, versions


class Position(Asked):
    def __init__(self, policy, book, ask):
        super().__init__(policy, book)
        self.today = days.day(ask["as_of_day"])
        self.asked_buyers = self.named(ask.get("buyers"))
        rows = read(ask.get("claims") or [], self.currency)
        for row in rows:
            row["buyer_ix"] = self.buyer_named(row["buyer"])
        self.states = {ix: [] for ix in range(len(self.book.buyers))}
        for claim, own in versions(rows, self.today).items():
            self.states[own[0]["buyer_ix"]].append(state(claim, own)[0])
        self.write_offs = [{**row, "buyer_ix": self.buyer_named(row["buyer"])} for row in ask.get("write_offs") or []]

    def recoveries(self, buyer_ix):
        found = [row for row in self.book.recoveries if row.usable and row.buyer == buyer_ix
                 and row["recovery_day"] <= self.today]
        if any(row["currency"] != self.currency for row in found):
            raise Refused("CURRENCY_MIX")
        return found

    def row(self, buyer_ix):
        head = {"gross": None, "settled": None, "open": None, "left": None, "insurer_share": None}
        lines, states = self.lines(buyer_ix, self.today), self.states[buyer_ix]
        gross, is_open = sum(line.gross for line in lines), sum(line.open for line in lines)
        paid = sum(one["paid"] for one in states)
        recovered = self.recoveries(buyer_ix)
        off = sum(money.minor(row["amount"], self.currency) for row in self.write_offs
                  if row["buyer_ix"] == buyer_ix and days.day(row["write_off_day"]) <= self.today)
        came = sum(row["amount"] for row in recovered)
        if self.buyers(self.today)[buyer_ix].status == "OK":
            head = {"gross": gross, "settled": gross - is_open, "open": is_open, "left": is_open - paid - came - off,
                    "insurer_share": Fraction(floor(Fraction(paid * 10 ** 9, gross)), 10 ** 9) if gross else 0}
        return {"buyer_ix": buyer_ix, **head,
                "claimed": sum(one["claimed"] or 0 for one in states), "approved": sum(one["approved"] or 0 for one in states),
                "from_insurer": paid, "recovered": came, "recovery_costs": sum(row["costs"] or 0 for row in recovered),
                "written_off": off}

    def answer(self):
        self.check(self.today)
        return {"buyer_position": ("buyer_position", [self.row(buyer_ix) for buyer_ix in self.asked_buyers])}


def answer(policy, book, ask):
    return Position(policy, book, ask).answer()
