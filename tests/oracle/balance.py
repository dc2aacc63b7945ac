"""Ledgers that keep a running balance. wordings.md 5; docs/rules/balance-forward.md."""
from .receipts import in_book


def spread(book):
    """What the balance of a buyer leaves open of his invoices, as `paid` of each; or what is wrong with it."""
    for row in book.invoices:
        row.is_in_balance, row.paid = False, row["paid"] if row["document"] == "invoice" else None
    for buyer in book.buyers:
        if buyer["balance"] is None or not buyer.usable:
            continue
        documents = [row for row in book.invoices if row.usable and row.buyer == buyer.ix
                     and (buyer["balance_day"] is None or row["invoice_day"] <= buyer["balance_day"])]
        invoices = sorted((row for row in documents if row["document"] == "invoice"), key=in_book)
        left = buyer["balance"]
        if left < 0:
            buyer.refuse("balance", "AMOUNT_SIGN")
        elif any(row["paid"] for row in documents) or any(
                row.usable and row.buyer == buyer.ix for row in book.receipts):
            buyer.refuse("balance", "DUPLICATE")
        elif len({row["currency"] for row in documents}) > 1:
            buyer.refuse("balance", "CURRENCY_MIX")
        elif left > sum(row["amount"] for row in invoices):
            buyer.refuse("balance", "AMOUNT")
        else:
            for row in documents:
                row.is_in_balance = True
            for row in reversed(invoices):
                is_open = min(left, row["amount"])
                row.paid = row["amount"] - is_open
                left -= is_open
