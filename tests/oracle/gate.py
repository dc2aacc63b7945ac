"""The gate held against cover: an order is the invoice that it would become, in a book to which that row was added; and
every inverse question against the forward one. docs/readers/gate.md. One world at a time:

    cd tests; python -m oracle.gate FIRST NUMBER
"""
import copy
import random
import sys
import time
from datetime import date, timedelta
from fractions import Fraction

from . import money
from .library import ask, open_world
from .strategies import FIRST, iso

LAST = "￿"  # sorts behind every number of a world
UNITS = {"JPY": 0, "KWD": 3}
OF_ORDER = ("gross", "open", "covered", "insured", "uncovered", "reason", "reasons", "limit_ix")
OF_BUYER = ("exposure", "covered", "headroom")


def unit_of(currency):
    return Fraction(1, 10 ** UNITS.get(currency, 2))


def text_of(amount):
    return money.decimal(int(amount * 1000), "KWD")


def draw_order(policy, book, chance):
    """An order of one of the buyers, near the rest of the world."""
    own = policy["terms"]["currency"]
    used = sorted({row.get("currency") or own for row in book.get("invoices", [])} | {own})
    buyer_ix = chance.randrange(len(book["buyers"]))
    currency = chance.choice(used)
    units = chance.choice((chance.randint(1, 400), chance.randint(1, 40000)))
    day = FIRST + timedelta(days=chance.randint(-30, 300))
    order = {"buyer_ix": buyer_ix, "amount": text_of(units * unit_of(currency)), "currency": currency}
    order["delivery_day"] = iso(day)
    if chance.random() < 0.5:
        order["invoice_day"] = iso(day + timedelta(days=chance.choice((-5, 0, 0, 3, 20))))
    order["due_day"] = iso(day + timedelta(days=chance.choice((20, 30, 60, 90, 120))))
    if chance.random() < 0.3:
        order["order_day"] = iso(day - timedelta(days=chance.randint(0, 40)))
    if chance.random() < 0.3:
        order["vat"] = text_of(units // 5 * unit_of(currency))
    if chance.random() < 0.1:
        order["payment_method"] = chance.choice(("letter_of_credit", "prepayment"))
    return order


def with_row(book, table, row):
    more = copy.deepcopy(book)
    more.setdefault(table, []).append(row)
    return more


def numbered(book):
    """The invoice is the last of its day by number where the book has numbers, else by row."""
    return any(row.get("invoice") for row in book.get("invoices", []))


def with_order(book, order):
    row = {key: value for key, value in order.items() if key not in ("order", "buyer")}
    row.setdefault("invoice_day", row["delivery_day"])
    if numbered(book):
        row["invoice"] = LAST
    return with_row(book, "invoices", row)


def answer_day(order, as_of):
    return max(as_of, order["delivery_day"], order.get("invoice_day", order["delivery_day"]))


class World:
    def __init__(self, policy, book, question):
        self.policy, self.book, self.question = policy, book, question
        self.opened = open_world(policy, book)
        self.as_of = question["as_of_day"]
        self.rest = {key: question[key] for key in ("cause", "unknown_as") if key in question}

    def gate(self, order, **keys):
        asked = {"verb": "gate", "as_of_day": self.as_of, "orders": [order], **self.rest, **keys}
        return ask(*self.opened, asked)

    def cover(self, book, day):
        return ask(*open_world(self.policy, book), {"verb": "cover", "as_of_day": day, **self.rest})

    def verdict_with(self, order, **rows):
        """The verdict in a book with more rows, as cover gives it."""
        book = with_order(self.book, order)
        for table, row in rows.items():
            book = with_row(book, table, row)
        got = self.cover(book, answer_day(order, self.as_of))
        if isinstance(got, tuple):
            return None
        row = got["invoices"][len(self.book.get("invoices", []))]
        if row["status"] != "DCR_OK":
            return None
        return row

    def passes(self, order, **rows):
        row = self.verdict_with(order, **rows)
        if row is None:
            return False
        vat = sum(Fraction(part["amount"]) for part in row["parts"] if part["reason"] == "A01")
        return Fraction(row["covered"]) == Fraction(row["open"]) - vat


def hold_forward(world, order):
    """Every number of the order and its buyer is that of a cover of the book with the invoice."""
    got, day = world.gate(order), answer_day(order, world.as_of)
    added = world.cover(with_order(world.book, order), day)
    if isinstance(got, tuple) or isinstance(added, tuple):
        assert isinstance(got, tuple) and isinstance(added, tuple), f"only one is refused: {got} {added}"
        return None
    found, row = got["orders"][0], added["invoices"][len(world.book.get("invoices", []))]
    assert found["answer_day"] == day
    buyer = added["buyers"][order["buyer_ix"]]
    assert (found["status"] == "DCR_OK") == (row["status"] == "DCR_OK"), f"status {found['status']} {row['status']}"
    if row["status"] != "DCR_OK":
        assert found["verdict"] is None
        return None
    for name in OF_ORDER:
        assert found[name] == row[name], f"{name}: gate {found[name]}, cover {row[name]}"
    for name in OF_BUYER:
        assert found[f"{name}_after"] == buyer[name], f"{name}_after: gate {found[f'{name}_after']}, cover {buyer[name]}"
    for name in ("limit", "limit_basis", "stop_day", "is_stopped"):
        assert found[name] == buyer[name], f"{name}: gate {found[name]}, cover {buyer[name]}"
    parts = [(part["reason"], part["amount"]) for part in got["parts"]]
    assert parts == [(part["reason"], part["amount"]) for part in row["parts"]], f"{parts} {row['parts']}"
    before = world.cover(world.book, day)
    if not isinstance(before, tuple):
        for name in OF_BUYER:
            is_now = before["buyers"][order["buyer_ix"]][name]
            assert found[f"{name}_before"] == is_now, f"{name}_before: gate {found[f'{name}_before']}, cover {is_now}"
    return found


def moved(order, days):
    changed = dict(order)
    for key in ("delivery_day", "invoice_day", "due_day"):
        if key in order:
            changed[key] = iso(date.fromisoformat(order[key]) + timedelta(days=days))
    return changed


def amounted(order, amount):
    changed = dict(order, amount=text_of(amount))
    if "vat" in order:
        unit = unit_of(order["currency"])
        changed["vat"] = text_of(Fraction(order["vat"]) * amount / Fraction(order["amount"]) // unit * unit)
    return changed


def hold_largest(world, order, found):
    """One unit more fails."""
    own = world.policy["terms"]["currency"]
    largest, unit = Fraction(found["largest_order"]), unit_of(order["currency"])
    if order["currency"] != own:
        return
    if largest > 0:
        assert world.passes(amounted(order, largest)), f"largest {largest} does not pass"
    if largest < 10 ** 12:
        assert not world.passes(amounted(order, largest + unit)), f"largest {largest} + {unit} passes"


def hold_day(world, order, found):
    """Every day up to it passes, one day later fails."""
    if found["latest_delivery_day"] is None:
        assert not world.passes(order), "no latest day, though the order passes"
        return
    days = (date.fromisoformat(found["latest_delivery_day"]) - date.fromisoformat(order["delivery_day"])).days
    for later in {0, days // 2, days}:
        assert world.passes(moved(order, later)), f"latest day {days}: {later} days later does not pass"
    if days < 120:
        assert not world.passes(moved(order, days + 1)), f"latest day {days}: a day later passes"


def hold_limit(world, order, found):
    """One unit less fails; with rows of the day itself the book would contradict itself."""
    rows = world.book.get("limits", [])
    own = world.policy["terms"]["currency"]
    if found["smallest_limit"] is None or any(row["from_day"] == world.as_of for row in rows):
        return
    least = Fraction(found["smallest_limit"])
    row = {"buyer_ix": order["buyer_ix"], "amount": "0", "currency": own, "from_day": world.as_of}
    assert world.passes(order, limits=dict(row, amount=text_of(least))), f"smallest limit {least} does not pass"
    if least > 0:
        less = dict(row, amount=text_of(least - unit_of(own)))
        assert not world.passes(order, limits=less), f"a limit of less than {least} passes"


def hold_payment(world, order, found):
    """One unit less on the same invoice fails, and so it does not on none."""
    own = world.policy["terms"]["currency"]
    if found["smallest_payment"] is None:
        return
    if Fraction(found["smallest_payment"]) == 0 and found["payment_invoice_ix"] is None:
        assert world.passes(order), "no payment is needed, though the order does not pass"
        return
    ix = found["payment_invoice_ix"]
    currency = own if ix is None else world.book["invoices"][ix].get("currency") or own
    if currency != own:
        return
    paid = Fraction(found["smallest_payment"])
    row = {"buyer_ix": order["buyer_ix"], "receipt_day": world.as_of, "currency": own}
    if ix is not None:
        row["invoice_ix"] = ix
    enough = world.passes(order, receipts=dict(row, amount=text_of(paid)))
    less = paid > unit_of(own) and world.passes(order, receipts=dict(row, amount=text_of(paid - unit_of(own))))
    assert enough, f"payment {paid} on {ix} does not pass"
    assert not less, f"a payment of less than {paid} on {ix} passes"


def agree(world, chance):
    """How many orders were answered; AssertionError says what differs."""
    policy, book, asks = world
    answered = 0
    for question in asks:
        if question["verb"] != "cover" or "known_on_day" in question or question.get("bounds"):
            continue
        held = World(policy, book, question)
        for _ in range(3):
            order = draw_order(policy, book, chance)
            try:
                found = hold_forward(held, order)
                if found is None:
                    continue
                answered += 1
                got = held.gate(order, inverses=True, horizon_days=120)
                assert not isinstance(got, tuple), f"inverses: {got}"
                for hold in (hold_largest, hold_day, hold_limit, hold_payment):
                    hold(held, order, got["orders"][0])
            except AssertionError as error:
                raise AssertionError(f"{error}; {question} {order}") from None
    return answered


def main(first, number):
    from . import fast
    from .many import world_of
    drawn, found, answered, began = fast.load(), 0, 0, time.monotonic()
    for at in range(first, first + number):
        try:
            answered += agree(world_of(drawn, at), random.Random(at))
        except AssertionError as error:
            found += 1
            print(f"world {at}: {error}", flush=True)
    print(f"worlds {first} to {first + number - 1}: {number - found} held, {found} did not; {answered} orders; "
          f"{time.monotonic() - began:.0f} s", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]), int(sys.argv[2])) else 0)
