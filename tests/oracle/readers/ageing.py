"""docs/readers/ledger.md: ageing."""
from .open_items import Ledger
from .tables import need, ratio


def brackets(edges):
    """[(from, until)]: until None after the last edge; bracket 0 has neither."""
    found = [(None, None)]
    low = 1
    for edge in edges:
        found.append((low, edge))
        low = edge + 1
    return found + [(low, None)]


def holds(bracket, item):
    low, high = bracket
    if low is None:
        return item.days_past_due <= 0
    return item.days_past_due >= low and (high is None or item.days_past_due <= high)


def ageing(policy, book, ask):
    edges = ask.get("edges", [30, 60, 90])
    need(len(edges) <= 32 and all(low < high for low, high in zip([0, *edges], edges)), "RANGE")
    ledger = Ledger(policy, book, ask)
    rows = []
    for buyer in [None, *ledger.buyers]:
        own = [item for item in ledger.of(buyer) if item.is_open]
        if not own and buyer is not None:
            continue
        for place, bracket in enumerate(brackets(edges)):
            found = [item for item in own if holds(bracket, item)]
            amount = sum(item.open for item in found)
            rows.append({"buyer_ix": buyer, "bracket": place, "from_days": bracket[0], "until_days": bracket[1], "amount": amount,
                         "num_invoices": len(found), "share": ratio(amount, ledger.balance(buyer))})
    late = [item for item in ledger.items if item.is_overdue]
    totals = {"as_of_day": ledger.as_of, "balance": ledger.balance(), "current": ledger.current(), "overdue": ledger.overdue(),
              "unallocated": sum(ledger.unallocated.values()), "num_open": sum(item.is_open for item in ledger.items),
              "num_overdue": len(late), "num_refused": sum(not row.usable for row in ledger.book.invoices),
              "days_past_due": ratio(sum(item.days_past_due * item.open for item in late), ledger.overdue())}
    return ledger.currency, {"ageing_brackets": rows, "ageing_totals": totals}
