"""Which payment pays which invoice before the loss. wordings.md 16.1; docs/rules.md 3; docs/rules/payment-allocation.md.

A payment is a receipt, a credit note, or the amount `paid` of an invoice, which has no date. What a balance of the
account leaves paid (docs/rules/balance-forward.md) is an amount `paid` that stays on its invoice."""
from . import insolvency, money


class Payment:
    def __init__(self, day, order, kind, names, amount, is_for_other=False, stays=False):
        self.day, self.order, self.kind, self.names = day, order, kind, names
        self.is_for_other, self.stays = is_for_other, stays
        self.amount = self.left = amount


class Debt:
    """An invoice and what was placed on it: [(day or None, payment, amount)]."""

    def __init__(self, row, is_open=None):
        self.row = row
        self.amount = row["amount"] if is_open is None else is_open
        self.placed = []

    @property
    def open(self):
        return self.amount - sum(amount for _, _, amount in self.placed)

    def open_at(self, a_day):
        """Open at the end of a day. Undated amounts were paid before all days."""
        return self.amount - sum(amount for day, _, amount in self.placed if day is None or day <= a_day)

    @property
    def undated(self):
        return any(day is None for day, _, _ in self.placed)

    @property
    def paid_day(self):
        """The day on which nothing was left open; None while open, and unknown when undated amounts helped."""
        if self.open or self.undated:
            return None
        return max(day for day, _, _ in self.placed)

    @property
    def is_paid_some_unknown_day(self):
        return self.open == 0 and self.undated

    def was_unpaid_after(self, a_day):
        """Unpaid at the end of the day; a debt that was paid at an unknown day is not."""
        if self.open:
            return True
        return self.paid_day is not None and self.paid_day > a_day


class Settled:
    """The debts of one buyer in one currency after all payments up to a day."""

    def __init__(self, debts, payments):
        self.debts, self.payments = debts, payments

    @property
    def unallocated(self):
        return sum(payment.left for payment in self.payments)

    def parts(self, debt):
        """What settled an invoice: credit notes A08, receipts named for it S01, other receipts S02. Money without a
        name counts as named for what it pays, unless it was meant for other dealings."""
        credited = sum(amount for _, payment, amount in debt.placed if payment.kind == "credit")
        received = sum(amount for _, payment, amount in debt.placed if payment.kind != "credit")
        named = sum(payment.amount for payment in self.payments
                    if payment.kind != "credit" and payment.names == debt.row.ix)
        unnamed = sum(amount for _, payment, amount in debt.placed
                      if payment.kind != "credit" and payment.names is None and not payment.is_for_other)
        own = min(received, named + unnamed)
        return {"A08": credited, "S01": own, "S02": received - own}


def in_book(row):
    """The order of the book: invoice date, number byte by byte, row. It breaks every tie."""
    return row["invoice_day"], (row["invoice"] or "").encode(), row.ix


def oldest_first(rule):
    if rule == "oldest_invoice":
        return lambda debt: (debt.row["invoice_day"], debt.row["due_day"], in_book(debt.row))
    if rule == "oldest_delivery":
        return lambda debt: (debt.row["delivery_day"] or debt.row["invoice_day"], debt.row["due_day"],
                             in_book(debt.row))
    return lambda debt: (debt.row["due_day"], debt.row["invoice_day"], in_book(debt.row))


class Rules:
    """The rule of allocation of a receipt, by its day."""

    def __init__(self, policy, book, buyer_ix, as_of, cause=None, loss_day=None, filed_day=None):
        """loss_day and filed_day: of a claim."""
        def value(name):
            return policy(name, cause=cause)

        self.first, self.after_cover = value("payment_allocation"), value("payment_allocation_after_cover")
        self.after_filing, self.after_loss = value("payment_allocation_after_filing"), value("payment_allocation_after_loss")
        self.uninsured_allocated = policy("uninsured_receipts_allocated")
        self.loss_day = loss_day
        seen = book.events_seen
        self.filed_days = [filed_day] if filed_day else [e["event_day"] for e in seen(buyer_ix, as_of, ("claim_filed",))]
        country = book.buyers[buyer_ix]["country"]
        self.ends = [e["event_day"] for e in seen(buyer_ix, as_of, ("insolvency", "cover_withdrawn"))
                     if e["event"] != "insolvency" or insolvency.counts(policy, country, e)]
        self.resumed = [e["event_day"] for e in seen(buyer_ix, as_of, ("cover_resumed",))]
        self.end_of_period = min(d for d in (policy("period_until"), policy("cancelled_from")) if d is not None)

    def cover_ended_before(self, a_day):
        if a_day >= self.end_of_period:
            return True
        return any(w < a_day and not any(w <= e <= a_day for e in self.resumed) for w in self.ends)

    def of(self, a_day):
        if a_day is None:
            return self.first
        if self.after_loss is not None and self.loss_day is not None and a_day > self.loss_day:
            return self.after_loss
        if self.after_filing is not None and any(filed < a_day for filed in self.filed_days):
            return self.after_filing
        if self.after_cover is not None and self.cover_ended_before(a_day):
            return self.after_cover
        return self.first


def payments_of(book, buyer_ix, currency, as_of):
    """Receipts and credit notes, in the order in which they are taken: by day, credit notes first, by row."""
    found = []
    for row in book.documents(buyer_ix, as_of):
        if row["document"] == "credit_note" and row["currency"] == currency and not row.is_in_balance:
            found.append(Payment(row["invoice_day"], (0, row.ix), "credit", row.credits, -row["amount"]))
    for row in book.receipts:
        if row.usable and row.buyer == buyer_ix and row["currency"] == currency and row["receipt_day"] <= as_of:
            found.append(Payment(row["receipt_day"], (1, row.ix), "receipt", row.named, row["amount"],
                                 is_for_other=bool(row["is_for_uninsured"]) and row.named is None))
    return sorted(found, key=lambda payment: (payment.day, payment.order))


def place(payment, debt, day, most=None):
    amount = min(payment.left, debt.open, payment.left if most is None else most)
    if amount > 0:
        debt.placed.append((day, payment, amount))
        payment.left -= amount


def settle(book, buyer_ix, currency, as_of, rules):
    debts = [Debt(row) for row in book.documents(buyer_ix, as_of)
             if row["document"] == "invoice" and row["currency"] == currency]
    by_row = {debt.row.ix: debt for debt in debts}

    undated = [Payment(None, (0, debt.row.ix), "receipt", debt.row.ix, debt.row.paid, stays=debt.row.is_in_balance)
               for debt in debts if debt.row.paid]
    rule = rules.of(None)
    for payment in undated:
        stays = payment.stays or rule in ("as_designated", "pro_rata")
        for debt in [by_row[payment.names]] if stays else sorted(debts, key=oldest_first(rule)):
            place(payment, debt, None)

    dated = payments_of(book, buyer_ix, currency, as_of)
    every_day = sorted({debt.row["invoice_day"] for debt in debts} | {payment.day for payment in dated})
    for today in every_day:
        for payment in dated:
            if payment.day <= today and payment.left and (rules.uninsured_allocated or not payment.is_for_other):
                take(payment, today, by_row, debts, rules.of(payment.day), book)
    return Settled(debts, undated + dated)


def take(payment, today, by_row, debts, rule, book):
    """Place what a payment has left on the debts that are dated by today."""
    respects_name = rule == "as_designated" or payment.kind == "credit"
    if payment.names is not None and respects_name:
        named = book.invoices[payment.names]
        if named.usable and named["invoice_day"] > today:
            return
        if payment.names in by_row:
            place(payment, by_row[payment.names], today)
    dated = [debt for debt in debts if debt.row["invoice_day"] <= today]
    if rule == "pro_rata":
        dated.sort(key=lambda debt: in_book(debt.row))
        shares = money.split(min(payment.left, sum(debt.open for debt in dated)), [debt.open for debt in dated])
        for debt, share in zip(dated, shares):
            place(payment, debt, today, share)
        return
    for debt in sorted(dated, key=oldest_first(rule)):
        place(payment, debt, today)
