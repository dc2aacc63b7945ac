"""docs/readers/late-interest.md: late_interest and grade_map."""
from datetime import timedelta
from fractions import Fraction

from .. import days, money
from ..terms import Refused
from .open_items import Ledger
from .tables import need

ONE = timedelta(days=1)
YEAR = {"act_365": 365, "act_360": 360, "thirty_360": 360}


class Rates:
    def __init__(self, rows):
        self.rows = [(days.day(row["from_day"]), money.ratio(row["rate"]), row.get("country")) for row in rows]
        need(self.rows and all(rate >= 0 for _, rate, _ in self.rows), "RANGE")
        keys = [(first, country) for first, _, country in self.rows]
        need(len(set(keys)) == len(keys), "DUPLICATE")

    def of_day(self, country, day):
        own = [row for row in self.rows if row[2] == country] if country else []
        rows = own or [row for row in self.rows if row[2] is None]
        begun = [row for row in rows if row[0] <= day]
        return max(begun, default=(None, Fraction(0)), key=lambda row: row[0])[1]


def counted(day_count, before, last):
    """Days of a stretch, from the day before its first to its last."""
    if day_count != "thirty_360":
        return (last - before).days
    return 360 * (last.year - before.year) + 30 * (last.month - before.month) + min(last.day, 30) - min(before.day, 30)


class Late:
    """An invoice after its due day. Its parts are those that have a day, each in the currency of the answer."""

    def __init__(self, item, ledger):
        self.item, self.ledger = item, ledger
        self.parts = [(day, ledger.convert(amount, item.row["currency"])) for day, _, amount in item.debt.placed if day is not None]
        last = ledger.as_of if item.is_open else max((day for day, _ in self.parts), default=item.due)
        self.days = max(0, (last - item.due).days)

    def principal(self, day):
        """Open at the start of a day: what is open now, and all that was paid on it or later."""
        return self.item.open + sum(amount for when, amount in self.parts if when >= day)

    def interest(self, rates, day_count):
        """Day by day."""
        country, found = self.ledger.book.buyers[self.item.buyer]["country"], Fraction(0)
        for n in range(1, self.days + 1):
            day = self.item.due + n * ONE
            found += self.principal(day) * rates.of_day(country, day) * Fraction(counted(day_count, day - ONE, day), YEAR[day_count])
        return found


def rounded(value, mode):
    if value.denominator == 1:
        return int(value)
    need(mode, "ROUNDING_ABSENT")
    return money.rounded(value, mode)


def late_interest(policy, book, ask):
    rates = Rates(ask["rates"])
    ledger = Ledger(policy, book, ask)
    fee = money.minor(ask["fee"], ledger.currency) if "fee" in ask else 0
    need(fee >= 0, "AMOUNT_SIGN")
    rows = []
    for late in [Late(item, ledger) for item in ledger.items]:
        if late.days:
            rows.append({"invoice_ix": late.item.row.ix, "buyer_ix": late.item.buyer, "due_day": late.item.due, "late_days": late.days,
                         "open": late.item.open, "interest": rounded(late.interest(rates, ask["day_count"]), ledger.rounding), "fee": fee})
    totals = {"as_of_day": ledger.as_of, "num_invoices": len(rows), "open": sum(row["open"] for row in rows),
              "interest": sum(row["interest"] for row in rows), "fees": sum(row["fee"] for row in rows)}
    totals["total"] = totals["interest"] + totals["fees"]
    return ledger.currency, {"late_interest_invoices": rows, "late_interest_totals": totals}


def grade_map(ask):
    for row in ask["scale"]:
        if None not in (row.get("from_value"), row.get("until_value")) and row["until_value"] < row["from_value"]:
            raise Refused("RANGE")
    rows = []
    for value in ask["values"]:
        place = next((ix for ix, row in enumerate(ask["scale"]) if (row.get("from_value") is None or row["from_value"] <= value)
                      and (row.get("until_value") is None or value <= row["until_value"])), None)
        found = {} if place is None else ask["scale"][place]
        rows.append({"value": value, "grade": found.get("grade"), "rank": found.get("rank"), "scale_ix": place})
    return {"grade_map_grades": rows}
