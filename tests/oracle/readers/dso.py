"""docs/readers/ledger.md: dso."""
from datetime import timedelta
from fractions import Fraction

from .. import money
from .open_items import Ledger
from .tables import need, ratio


def periods(as_of, lengths):
    """[(first, last)], oldest first; the last ends with the day."""
    found, last = [], as_of
    for length in reversed(lengths):
        first = last - timedelta(days=length - 1)
        found.insert(0, (first, last))
        last = first - timedelta(days=1)
    return found


def count_back(balance, lengths, sales):
    """Days as a fraction, or None where the periods end before the balance is used up."""
    left, found = balance, Fraction(0)
    for length, sold in zip(reversed(lengths), reversed(sales)):
        if left == 0:
            break
        if sold <= 0:
            found += length
        elif left >= sold:
            left -= sold
            found += length
        else:
            found += Fraction(left * length, sold)
            left = 0
    return None if left else found


def numbers(balance, current, before, lengths, sales):
    whole, all_days = sum(sales), sum(lengths)
    back = count_back(balance, lengths, sales)
    collectable = before + Fraction(whole, len(lengths)) - current
    found = {"balance": balance, "current": current, "sales": whole, "balance_before": before,
             "count_back": None if back is None else ratio(back, 1), "count_back_numerator": back and back.numerator,
             "count_back_denominator": None if back is None else back.denominator,
             "collection_effectiveness": None if collectable <= 0 else ratio(collectable + current - balance, collectable)}
    if back == 0:
        found["count_back_numerator"] = 0
    for name, amount in (("dso", balance), ("best_possible", current), ("days_delinquent", balance - current)):
        found[name] = ratio(amount * all_days, whole) if whole > 0 else None
    return found


def dso(policy, book, ask):
    lengths, given = ask["period_days"], ask.get("period_sales")
    need(0 < len(lengths) <= 120 and all(length >= 1 for length in lengths), "RANGE")
    need(given is None or len(given) == len(lengths), "RANGE")
    ledger = Ledger(policy, book, ask)
    spans = periods(ledger.as_of, lengths)
    day_before = spans[0][0] - timedelta(days=1)
    before = Ledger(policy, book, ask, as_of=day_before)

    def of(buyer):
        sales = [ledger.sales(first, last, buyer) for first, last in spans]
        if buyer is None and given is not None:
            sales = [money.minor(text, ledger.currency) for text in given]
        return numbers(ledger.balance(buyer), ledger.current(buyer), before.balance(buyer), lengths, sales)

    rows = [{"buyer_ix": buyer, **of(buyer)} for buyer in ledger.buyers]
    return ledger.currency, {"dso_buyers": [row for row in rows if row["balance"] or row["sales"]],
                             "dso_totals": {"as_of_day": ledger.as_of, "from_day": spans[0][0], "days": sum(lengths), **of(None)}}
