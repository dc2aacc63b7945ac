"""The ledger on a day: what is open, every payment, money that found no debt. docs/readers/ledger.md, first part."""
from collections import namedtuple
from fractions import Fraction

from .. import days, money, receipts
from ..terms import Policy, Refused
from ..views import View
from .tables import need

Payment = namedtuple("Payment", "day amount late_days pay_days")


class Designated:
    """Every receipt pays what it names; money for other dealings that names nothing pays nothing."""

    uninsured_allocated = False

    @staticmethod
    def of(_):
        return "as_designated"


class Item:
    """An invoice of the ledger. Amounts in the currency of the answer."""

    def __init__(self, ledger, debt):
        row = debt.row
        self.row, self.debt, self.buyer = row, debt, row.buyer
        self.due = row["extended_due_day"] or row["due_day"] if ledger.counts_extended else row["due_day"]
        self.gross = ledger.convert(row["amount"], row["currency"])
        self.open = ledger.convert(debt.open, row["currency"])
        self.is_open = self.open > 0
        self.days_past_due = (ledger.as_of - self.due).days
        self.is_overdue = self.is_open and self.due < ledger.as_of
        self.settled_day = debt.paid_day                    # None where money without a date had a part in it
        parts = [(day, amount) for day, payment, amount in debt.placed if day is not None and payment.kind == "receipt"]
        self.paid_day = self.settled_day if parts else None
        self.payments = [Payment(day, ledger.convert(amount, row["currency"]), (day - self.due).days,
                                 (day - row["invoice_day"]).days) for day, amount in parts]


class Ledger:
    def __init__(self, policy_document, book_document, ask, as_of=None, rates_of=None):
        self.as_of = as_of or days.day(ask["as_of_day"])
        self.book = View(book_document, days.day(ask.get("known_on_day")))
        self.policy = None if policy_document is None else Policy(policy_document)
        self.currency = ask.get("currency") or self._currency()
        self.rounding = ask.get("rounding")
        self.counts_extended = ask.get("counts_extended", False)
        self.rate_day = rates_of or self.as_of
        self.rates = self.book.usable_rates()
        self.buyers = [row.ix for row in self.book.buyers if row.usable]
        self.items, self.credits, self.unallocated = [], [], {ix: 0 for ix in self.buyers}
        for ix in self.buyers:
            self._read(ix)
        self.items.sort(key=lambda item: item.row.ix)

    def _currency(self):
        if self.policy is not None:
            return self.policy.currency
        for rows in (self.book.invoices, self.book.tables["receipts"]):
            stated = {row["currency"] for row in rows}
            need(len(stated) <= 1, "CURRENCY_MIX")
            if stated:
                return stated.pop()
        raise Refused("CURRENCY")

    def convert(self, amount, currency):
        """The part of a document by itself, at the rate of the day."""
        if currency == self.currency or amount == 0 and currency is None:
            return amount
        try:
            factor = money.factor(currency, self.currency, self.rate_day, self.rates)
        except money.NoRate:
            raise Refused("RATE_ABSENT") from None
        exact = amount * factor * Fraction(10) ** (money.EXPONENT[self.currency] - money.EXPONENT[currency])
        need(exact.denominator == 1 or self.rounding, "ROUNDING_ABSENT")
        return int(exact) if exact.denominator == 1 else money.rounded(exact, self.rounding)

    def _read(self, ix):
        documents = self.book.documents(ix, self.as_of)
        self.credits += [(row, self.convert(row["amount"], row["currency"])) for row in documents if row["document"] == "credit_note"]
        used = {row["currency"] for row in documents} | {row["currency"] for row in self.receipts(ix)}
        for currency in used:
            settled = receipts.settle(self.book, ix, currency, self.as_of, Designated)
            self.items += [Item(self, debt) for debt in settled.debts]
            if settled.unallocated:
                self.unallocated[ix] += self.convert(settled.unallocated, currency)

    def receipts(self, ix):
        return [row for row in self.book.receipts if row.usable and row.buyer == ix and row["receipt_day"] <= self.as_of]

    # ---- what is read off it -----------------------------------------------------------------------------------

    def of(self, buyer):
        """The items of a buyer, or of all (None)."""
        return [item for item in self.items if buyer is None or item.buyer == buyer]

    def balance(self, buyer=None):
        return sum(item.open for item in self.of(buyer))

    def overdue(self, buyer=None):
        return sum(item.open for item in self.of(buyer) if item.is_overdue)

    def current(self, buyer=None):
        return self.balance(buyer) - self.overdue(buyer)

    def sales(self, first, last, buyer=None):
        """Gross of the documents dated in these days, credit notes negative. first None: from ever."""
        dated = [(item.row, item.gross) for item in self.items] + self.credits
        return sum(gross for row, gross in dated if (buyer is None or row.buyer == buyer)
                   and (first is None or row["invoice_day"] >= first) and row["invoice_day"] <= last)
