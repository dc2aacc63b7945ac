"""Cash when buyers fail: balances day by day. docs/readers/stress-cash.md"""
from datetime import timedelta

from .. import days, money
from ..readers_of_money.claims_in_turn import claims_in_turn, find_buyer
from ..readers_of_money.what_if import Given
from ..terms import Refused
from .asked import Asked
from .tables import need

ENDS = ("base", "without", "with")
MOVES = ("dues_in", "dues_out", "receipts", "receipts_lost", "payouts")
LONGEST = 3660
# What each balance is of, with its sign.
OF = {"base": {"dues_in": 1, "dues_out": -1, "receipts": 1, "receipts_lost": 1}, "without": {"dues_in": 1, "dues_out": -1, "receipts": 1},
      "with": {"dues_in": 1, "dues_out": -1, "receipts": 1, "payouts": 1}}


def number(ask, name, absent, low):
    found = ask.get(name, absent)
    need(found is None or low <= found <= 3650, "RANGE")
    return found


class StressCash(Asked):
    def __init__(self, policy, book, ask):
        super().__init__(policy, book)
        self.ask, self.today = ask, days.day(ask["as_of_day"])
        need(ask.get("cash") is not None, "FACT_ABSENT")
        self.cash = money.minor(ask["cash"], self.currency)
        self.until = days.day(ask.get("until_day")) or self.today + timedelta(days=365)
        need(1 <= (self.until - self.today).days <= LONGEST, "RANGE")
        self.delay = number(ask, "delay_days", 0, -3650)
        self.overdue, self.payout = number(ask, "overdue_days", 30, 1), number(ask, "payout_days", None, 1)
        self.failed = [find_buyer(self.book, one) for one in ask.get("buyers", [])]
        need(len(set(self.failed)) == len(self.failed), "RANGE")
        self.moved, self.later = {}, 0

    # ---- what moves ------------------------------------------------------------------------------------------------

    def after(self, count):
        return self.today + timedelta(days=count)

    def move(self, name, day, amount):
        """What comes on a day that is looked at."""
        if amount and self.today < day <= self.until:
            row = self.moved.setdefault(day, dict.fromkeys(MOVES, 0))
            row[name] += amount

    def dues(self):
        for row in self.ask.get("dues", []):
            need(row.get("due_day") is not None and row.get("amount") is not None, "FACT_ABSENT")
            amount = money.minor(row["amount"], self.currency)
            self.move("dues_in" if amount > 0 else "dues_out", days.day(row["due_day"]), abs(amount))

    def receipts(self):
        for buyer_ix, buyer in enumerate(self.buyers(self.today)):
            for line in self.lines(buyer_ix, self.today) if buyer.status == "OK" else []:
                if line.status != "OK" or line.is_credit_note:
                    continue
                day = (line.row["extended_due_day"] or line.row["due_day"]) + timedelta(days=self.delay)
                self.move("receipts_lost" if buyer_ix in self.failed else "receipts",
                          day if day > self.today else self.after(self.overdue), line.open)

    def claims(self):
        given = Given(self.ask, self.currency)
        start = {name: given.money(name) for name in ("first_loss_used", "liability_used", "premium_paid") if name in self.ask}
        asked = [{"buyer_ix": ix, "cause": self.ask.get("cause", "insolvency"), "cause_day": self.today, "as_of_day": self.today,
                  "filed_day": days.day(self.ask.get("filed_day")) or self.today} for ix in self.failed]
        with self.reading(self.ask.get("unknown_as"), self.today) as book:
            return claims_in_turn(self.policy, book, asked, start)

    def payouts(self):
        for payment in (one for claim in self.claims() for one in claim["payments"] if one["kind"] != "already_paid"):
            day = self.payout_day(payment["payment_day"])
            if day is None or day > self.until:
                self.later += payment["amount"]
            else:
                self.move("payouts", day, payment["amount"])

    def payout_day(self, day):
        if day is None:
            return None if self.payout is None else self.after(self.payout)
        return max(day, self.after(1))

    # ---- balances --------------------------------------------------------------------------------------------------

    def rows(self):
        self.moved[self.today] = dict.fromkeys(MOVES, 0)
        balance = dict.fromkeys(ENDS, self.cash)
        for day, moved in sorted(self.moved.items()):
            for end in ENDS:
                balance[end] += sum(sign * moved[name] for name, sign in OF[end].items())
            yield {"day": day, **moved, **{f"balance_{end}": balance[end] for end in ENDS}}

    def low(self, rows, end):
        """The whole time, day by day."""
        known, now, each = {row["day"]: row[f"balance_{end}"] for row in rows}, None, []
        for count in range((self.until - self.today).days + 1):
            now = known.get(self.after(count), now)
            each.append((self.after(count), now))
        lowest = min(amount for _, amount in each)
        below = [day for day, amount in each if amount < 0]
        return {f"lowest_{end}": lowest, f"lowest_{end}_day": next(day for day, amount in each if amount == lowest),
                f"days_below_{end}": len(below), f"first_below_{end}_day": below[0] if below else None}

    def answer(self):
        self.dues()
        self.receipts()
        self.payouts()
        rows = list(self.rows())
        totals = {"as_of_day": self.today, "until_day": self.until, "cash": self.cash, "num_buyers": len(self.failed),
                  **{name: sum(row[name] for row in rows) for name in MOVES}, "payouts_later": self.later}
        for end in ENDS:
            totals.update(self.low(rows, end))
        return self.currency, {"stress_cash_days": rows, "stress_cash_totals": totals}


def stress_cash(policy, book, ask):
    return StressCash(policy, book, ask).answer()


# ---- questions -----------------------------------------------------------------------------------------------------


WRONG = ({"overdue_days": 0}, {"payout_days": 3661}, {"delay_days": 3651}, {"delay_days": -3651}, {"overdue_days": 3651},
         {"dues": [{"amount": "1"}]}, {"dues": [{"due_day": "2025-06-01"}]})


def draw_stress_cash(chance, book, today, some_amount):
    names = [row["buyer"] for row in book["buyers"] if row.get("buyer")]
    found = {"verb": "stress_cash", "as_of_day": today.isoformat(), "cash": chance.choice(("", "", "-")) + some_amount()}
    if chance.random() < 0.9:
        found["buyers"] = chance.sample(names, chance.randint(1, len(names)))
    keys = {"until_day": lambda: (today + timedelta(days=chance.choice((1, 30, 90, 200, 3660)))).isoformat(),
            "delay_days": lambda: chance.randint(-60, 90), "overdue_days": lambda: chance.randint(1, 120),
            "payout_days": lambda: chance.randint(1, 120), "cause": lambda: chance.choice(("insolvency", "protracted_default")),
            "unknown_as": lambda: chance.choice(("met", "not_met")), "first_loss_used": some_amount, "liability_used": some_amount,
            "filed_day": lambda: (today + timedelta(days=chance.choice((0, 0, -20, 10, 40)))).isoformat()}
    found.update({name: draw() for name, draw in keys.items() if chance.random() < 0.35})
    if chance.random() < 0.9:
        found["premium_paid"] = some_amount()
    found["dues"] = [{"due_day": (today + timedelta(days=chance.randint(-5, 120))).isoformat(), "due": "wages",
                      "amount": chance.choice(("", "-", "-")) + chance.choice((some_amount(), "0"))} for _ in range(chance.randint(0, 5))]
    if chance.random() < 0.04:
        found.update(chance.choice((*WRONG, {"until_day": today.isoformat()}, {"buyers": names[:1] * 2}, {"buyers": ["nobody"]},
                                    {"until_day": (today + timedelta(days=3661)).isoformat()})))
    return {name: value for name, value in found.items() if value is not None}
