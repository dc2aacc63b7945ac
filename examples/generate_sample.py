#!/usr/bin/env python3
"""Writes the sample in examples/data: a year of the ledger of a mid-sized maker of fittings, and its insurance.

    python3 examples/generate_sample.py [FOLDER]

The same bytes on every machine and with every version of Python: the dice are a generator of our own, all amounts are
whole cents, all dates are counted in days. Names are invented. What happens to whom is set in the tables CAST and
DECISIONS below; everything else is thrown with the dice.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

FIRST, LAST = date(2025, 1, 1), date(2025, 12, 31)
HEADERS = {
    "buyers": "buyer,name,country,kind,is_affiliate",
    "limits": "buyer,decision,amount,currency,insured_percentage,from_day,until_day",
    "ledger": "invoice,buyer,document,applies_to,invoice_day,delivery_day,due_day,extended_due_day,"
              "is_extension_consented,amount,vat,currency,payment_method",
    "receipts": "buyer,invoice,receipt_day,amount,currency",
    "events": "buyer,invoice,event,event_day,amount",
    "rates": "from_currency,to_currency,rate_day,numerator,denominator",
    "counters": "year_from_day,first_loss_used,liability_used,premium_paid",
}
STEMS = ("Nordwall Aldera Brinkmo Castelune Dorvane Elmhart Ferrovel Gravens Halvista Ilmaro Jorvik Kestrin Lombrava "
         "Marellon Nyborne Ostravel Pellarin Quarnero Rivanel Stavero Torvald Umbrecht Valmera Westerlo Xandria "
         "Ysselby Zellmark Arbonne Belcastro Corvenna Dalmore Estrella Fjellrud").split()
TRADES = "Haustechnik Sanitair Plumbing Idraulica Instal Armaturen Heating Baubedarf".split()
COUNTRIES = (("DE", "GmbH"), ("DE", "KG"), ("FR", "SARL"), ("NL", "BV"), ("IT", "Srl"), ("PL", "Sp. z o.o."),
             ("ES", "SL"), ("US", "Inc."), ("AT", "GmbH"), ("DE", "GmbH"))
# Dollars to the euro on the first of each month, in ten-thousandths.
DOLLARS = (10355, 10393, 10817, 11328, 11278, 11720, 11423, 11668, 11741, 11725, 11581, 11655)


class Dice:
    """A linear congruential generator (Knuth's MMIX constants); the high bits are thrown."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, bound: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound

    def between(self, low: int, high: int) -> int:
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        return self.below(100) < percent

    def one_of(self, choices):  # noqa: ANN001, ANN201 - any sequence
        return choices[self.below(len(choices))]


@dataclass
class Buyer:
    number: str
    name: str
    country: str
    currency: str
    kind: str = ""
    is_affiliate: str = ""
    size: int = 0             # usual invoice in cents, before tax
    a_month: int = 0          # invoices in a usual month
    terms: int = 30
    slowness: int = 0         # usual days late
    stops_paying: date = date(2999, 1, 1)   # invoices due from then on stay unpaid
    stops_buying: date = date(2999, 1, 1)


@dataclass
class Sample:
    dice: Dice
    rows: dict[str, list[tuple]] = field(default_factory=lambda: {name: [] for name in HEADERS})

    def add(self, table: str, *cells) -> None:  # noqa: ANN002 - cells of any kind
        self.rows[table].append(cells)


# Buyers to whom something happens. The rest pay, sooner or later.
CAST = {
    1007: {"size": 1_480_000, "a_month": 3, "terms": 60, "slowness": 12, "stops_paying": date(2025, 8, 10),
           "stops_buying": date(2025, 10, 27)},                                     # insolvent on 14 October
    1013: {"size": 930_000, "a_month": 3, "terms": 45, "slowness": 20, "stops_paying": date(2025, 5, 20),
           "stops_buying": date(2025, 9, 20)},                                      # does not pay, never insolvent
    1021: {"size": 1_150_000, "a_month": 4, "terms": 60, "slowness": 28},           # limit cut, then withdrawn
    1034: {"size": 410_000, "a_month": 2, "terms": 30, "slowness": 15},             # limit refused, sold to all the same
    1040: {"size": 1_300_000, "a_month": 4, "terms": 60, "slowness": 10},           # temporary limit, expired
    1045: {"size": 220_000, "a_month": 2, "terms": 30, "slowness": 4},              # decided on in April only
    1052: {"size": 300_000, "a_month": 2, "terms": 120, "slowness": 3},             # terms longer than insured
    1058: {"size": 640_000, "a_month": 3, "terms": 60, "slowness": 6, "kind": "public"},
    1063: {"size": 700_000, "a_month": 2, "terms": 60, "slowness": 2, "is_affiliate": "yes"},
    1069: {"size": 90_000, "a_month": 1, "terms": 14, "slowness": 9, "kind": "private_individual"},
    1072: {"size": 560_000, "a_month": 3, "terms": 30, "slowness": 58},             # very late: cover stops and comes back
}
# (buyer, decision, amount in whole currency units, percentage, from, until): what the insurer decided on the cast.
DECISIONS = (
    (1007, "approved", 160_000, "", "2025-01-01", ""),
    (1013, "approved", 90_000, "", "2025-01-01", ""),
    (1021, "approved", 180_000, "", "2025-01-01", ""), (1021, "approved", 90_000, "", "2025-06-16", ""),
    (1021, "withdrawn", 0, "", "2025-10-01", ""),
    (1034, "refused", 0, "", "2025-02-10", ""),
    (1040, "approved", 110_000, "", "2025-01-01", ""), (1040, "approved", 210_000, "85%", "2025-04-01", "2025-10-01"),
    (1045, "approved", 25_000, "", "2025-04-14", ""),
    (1052, "approved", 60_000, "", "2025-01-01", ""), (1058, "approved", 120_000, "", "2025-01-01", ""),
    (1063, "approved", 100_000, "", "2025-01-01", ""), (1072, "approved", 75_000, "", "2025-01-01", ""),
)


def generate() -> dict[str, str]:
    """The files of the sample by name."""
    sample = Sample(Dice(20250101))
    buyers = [make_buyer(sample, 1000 + place) for place in range(1, 81)]
    decide_limits(sample, buyers)
    sell(sample, buyers)
    what_happened(sample)
    for month, dollars in enumerate(DOLLARS, start=1):
        sample.add("rates", "USD", "EUR", date(2025, month, 1), 10000, dollars)
    sample.add("counters", "2025-01-01", "6150.00", "0.00", "38400.00")
    return {f"{name}.csv": text_of(header, sample.rows[name]) for name, header in HEADERS.items()}


def make_buyer(sample: Sample, number: int) -> Buyer:
    dice = sample.dice
    country, form = dice.one_of(COUNTRIES)
    place = number - 1001
    name = f"{STEMS[place % len(STEMS)]} {TRADES[(place * 3 + place // len(STEMS)) % len(TRADES)]} {form}"
    buyer = Buyer(str(number), name, country, "USD" if country == "US" else "EUR")
    buyer.size = dice.one_of((60_000, 140_000, 140_000, 260_000, 260_000, 480_000, 900_000))
    buyer.a_month = dice.one_of((1, 2, 2, 3, 3, 4))
    buyer.terms = dice.one_of((14, 30, 30, 30, 45, 60, 60, 90))
    buyer.slowness = dice.one_of((-3, 0, 0, 2, 5, 5, 9, 14, 22, 35))
    for key, value in CAST.get(number, {}).items():
        setattr(buyer, key, value)
    sample.add("buyers", buyer.number, buyer.name, buyer.country, buyer.kind, buyer.is_affiliate)
    return buyer


def decide_limits(sample: Sample, buyers: list[Buyer]) -> None:
    """Every tenth buyer or so is too small to have been asked about: the discretionary limit is for these."""
    rows = [(str(number), decision, f"{amount}.00", "EUR", percentage, since, until)
            for number, decision, amount, percentage, since, until in DECISIONS]
    decided = {number for number, *_ in rows}
    for buyer in buyers:
        if buyer.number in decided or buyer.kind or (buyer.size <= 140_000 and sample.dice.chance(60)):
            continue
        usual_debt = buyer.size * buyer.a_month * (buyer.terms + 15) // 30 // 100
        amount = max(5, usual_debt * sample.dice.between(70, 190) // 100 // 1000) * 1000
        rows.append((buyer.number, "approved", f"{amount}.00", buyer.currency, "", "2025-01-01", ""))
        if sample.dice.chance(9):
            month = sample.dice.between(4, 10)
            rows.append((buyer.number, "approved", f"{amount * 6 // 10}.00", buyer.currency, "", f"2025-{month:02}-01", ""))
    for row in sorted(rows, key=lambda row: (row[0], row[5])):
        sample.add("limits", *row)


def sell(sample: Sample, buyers: list[Buyer]) -> None:
    """Draws the deliveries of the year, bills them in order of date, and lets the buyers pay."""
    deliveries = []
    for buyer in buyers:
        for month in range(1, 13):
            for _ in range(max(0, buyer.a_month + sample.dice.between(-1, 1))):
                day = date(2025, month, sample.dice.between(1, 28))
                day += timedelta(days=max(0, 7 - day.isoweekday()) if day.isoweekday() == 7 else 0)
                if day < buyer.stops_buying:
                    deliveries.append((day, buyer))
    deliveries.sort(key=lambda delivery: (delivery[0], delivery[1].number))
    for place, (day, buyer) in enumerate(deliveries, start=1):
        bill(sample, f"R25-{place:05}", day, buyer)
    sample.rows["ledger"].sort(key=lambda row: (row[4], row[0]))
    sample.rows["receipts"].sort(key=lambda row: (row[2], row[0], row[1]))


def bill(sample: Sample, number: str, delivery: date, buyer: Buyer) -> None:
    dice = sample.dice
    day = min(LAST, delivery + timedelta(days=dice.one_of((0, 0, 1, 2))))
    net = buyer.size * dice.between(35, 190) // 100 + dice.below(100)
    vat = (net * 19 + 50) // 100 if buyer.country == "DE" else 0
    amount = net + vat
    due = day + timedelta(days=buyer.terms)
    extended, consented = extension(dice, buyer, due)
    method = dice.one_of(("letter_of_credit", "prepayment")) if dice.chance(2) else ""
    sample.add("ledger", number, buyer.number, "invoice", "", day, delivery, due, extended, consented, cents(amount),
               cents(vat) if vat else "", buyer.currency, method)
    credit = credit_note(sample, number, day, buyer, amount, vat) if dice.chance(4) else 0
    pay(sample, number, extended or due, buyer, amount - credit, day)


def extension(dice: Dice, buyer: Buyer, due: date) -> tuple[date | str, str]:
    """Now and then the due date is put off; rarely so far that the insurer should have been asked."""
    if buyer.slowness < 5 or not dice.chance(3):
        return "", ""
    days = dice.one_of((21, 30, 30, 45, 100))
    return due + timedelta(days=days), "yes" if days == 100 and dice.chance(50) else ""


def credit_note(sample: Sample, number: str, day: date, buyer: Buyer, amount: int, vat: int) -> int:
    """A credit for goods returned or short: a tenth to the whole of the invoice, some days later."""
    tenths = sample.dice.one_of((1, 1, 2, 3, 10))
    credited, vat_credited = amount * tenths // 10, vat * tenths // 10
    later = day + timedelta(days=sample.dice.between(3, 25))
    if later > LAST:
        return 0
    sample.add("ledger", f"C{number[1:]}", buyer.number, "credit_note", number, later, "", "", "", "", cents(-credited),
               cents(-vat_credited) if vat_credited else "", buyer.currency, "")
    return credited


def pay(sample: Sample, number: str, due: date, buyer: Buyer, amount: int, billed: date) -> None:
    dice = sample.dice
    late = buyer.slowness + dice.between(-4, 9) + (dice.between(10, 50) if dice.chance(6) else 0)
    day = max(billed + timedelta(days=2), due + timedelta(days=late))
    if amount <= 0 or day >= buyer.stops_paying or dice.below(1000) < 4:
        return
    parts = [amount]
    if dice.chance(6):
        parts = [amount * dice.between(30, 70) // 100]
        parts.append(amount - parts[0])
    names_it = "" if dice.chance(3) else number
    for part in parts:
        if day <= LAST:
            sample.add("receipts", buyer.number, names_it, day, cents(part), buyer.currency)
        day += timedelta(days=dice.between(12, 40))


def what_happened(sample: Sample) -> None:
    """Disputes, notices to the insurer, the insolvency and the claim on the buyer who does not pay."""
    dice, events = sample.dice, []
    open_day = {row[0]: row[4] for row in sample.rows["ledger"] if row[2] == "invoice"}
    paid = {row[1] for row in sample.rows["receipts"]}
    for row in sample.rows["ledger"]:
        number, buyer, amount = row[0], row[1], row[9]
        if row[2] == "invoice" and (number not in paid and dice.chance(5) or dice.below(1000) < 6) and buyer != "1007":
            opened = open_day[number] + timedelta(days=dice.between(10, 40))
            whole = dice.chance(50)
            events.append((buyer, number, "dispute_opened", opened, "" if whole else cents(to_cents(amount) // 3)))
            if number in paid or dice.chance(35):
                events.append((buyer, number, "dispute_settled", opened + timedelta(days=dice.between(10, 45)), ""))
    events += [
        ("1007", "", "overdue_notice", date(2025, 10, 10), ""), ("1007", "", "insolvency", date(2025, 10, 14), ""),
        ("1007", "", "claim_filed", date(2025, 11, 20), ""),
        ("1013", "", "overdue_notice", date(2025, 8, 4), ""), ("1013", "", "claim_filed", date(2025, 12, 15), ""),
        ("1072", "", "overdue_notice", date(2025, 6, 2), ""),
    ]
    for event in sorted(events, key=lambda event: (event[3], event[0], event[1])):
        if event[3] <= LAST:
            sample.add("events", *event)


def cents(amount: int) -> str:
    sign, amount = ("-" if amount < 0 else ""), abs(amount)
    return f"{sign}{amount // 100}.{amount % 100:02}"


def to_cents(text: str) -> int:
    return int(text.replace(".", ""))


def text_of(header: str, rows: list[tuple]) -> str:
    lines = [header, *(",".join(str(cell) for cell in row) for row in rows)]
    return "\n".join(lines) + "\n"


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "data"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in generate().items():
        (folder / name).write_bytes(text.encode("utf-8"))
    print(f"{len(HEADERS)} files in {folder}")


if __name__ == "__main__":
    main()
