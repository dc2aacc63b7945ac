"""docs/readers/cover-views.md: buckets, gaps, worklist. What is open by reason, from the oracle's own cover."""
from datetime import date

from .. import days, registry
from ..registry import CHOICES
from ..views import View, answer
from .tables import need, ratio

BUCKET_OF = {
    **dict.fromkeys(("R02", "N05", "R07", "R08"), "own_share"),
    **dict.fromkeys(("L06", "L07", "L08", "L10", "L11", "L12", "L14"), "above_limit"),
    **dict.fromkeys(("D03", "D06"), "above_discretionary"), "L02": "refused",
    **dict.fromkeys(("L01", "L03", "L04", "L05", "L09", "L13", "D01", "D02", "D04", "D05", "D07"), "without_limit"),
    **dict.fromkeys(("C01", "C02", "C03", "C04", "C05"), "stopped")}
INSURED = ("insured_named", "insured_discretionary", "insured_automatic", "insured_other")
COVERED = (*INSURED, "own_share")
BUCKETS = sorted(CHOICES["COVER_BUCKET"], key=CHOICES["COVER_BUCKET"].get)
WORK = CHOICES["WORK"]
MISSED = ("L01", "L04", "L09", "I12", "D01", "D02", "I14", "I15", "N01", "N02", "N06", "P02", "P03")


NUMBER = {row[1]: int(row[0]) for row in registry.rows("why/reason.def", "REASON")}


class Part:
    def __init__(self, invoice, buyer, basis, reason, amount, is_curable):
        self.invoice, self.buyer, self.reason, self.amount, self.is_curable = invoice, buyer, reason, amount, is_curable
        self.bucket = BUCKET_OF.get(reason, "not_insurable")
        if reason == "OK":
            own = f"insured_{basis}"
            self.bucket = own if own in INSURED else "insured_other"


def open_parts(found):
    """Amounts by reason of what is open. A08 is what credit notes settled and what was returned or resold: only the one is settled."""
    parts = {reason: one["amount"] for reason, one in found["parts"].items()}
    credited = found["settled"] - parts.pop("S01", 0) - parts.pop("S02", 0)
    return {**parts, "A08": parts.get("A08", 0) - credited}


class Views:
    def __init__(self, policy, book, ask):
        self.as_of = days.day(ask["as_of_day"])
        self.currency = policy["terms"]["currency"]
        keys = {key: ask[key] for key in ("as_of_day", "known_on_day") if key in ask}
        self.cover = answer(policy, book, {"verb": "cover", **keys})
        self.book = View(book, days.day(ask.get("known_on_day")))
        self.exposure = self.cover["totals"]["exposure"]
        self.parts = []
        for row, found in zip(self.book.invoices, self.cover["invoices"]):
            if found["status"] != "OK" or not found.get("open"):
                continue
            own = [Part(row, row.buyer, found["basis"], reason, amount, found["parts"][reason]["is_curable"])
                   for reason, amount in open_parts(found).items() if amount]
            assert sum(part.amount for part in own) == found["open"]
            self.parts += own

    def exposure_of(self, buyer):
        return self.exposure if buyer is None else sum(part.amount for part in self.parts if part.buyer == buyer)


def num_invoices(parts):
    return len({part.invoice.ix for part in parts})


def total(parts):
    return sum(part.amount for part in parts)


def buckets(policy, book, ask):
    views = Views(policy, book, ask)
    rows = []
    for buyer in [None, *range(len(views.book.buyers))]:
        for bucket in BUCKETS:
            parts = [part for part in views.parts if part.bucket == bucket and buyer in (None, part.buyer)]
            if buyer is None or total(parts):
                rows.append({"buyer_ix": buyer, "bucket": bucket, "amount": total(parts), "num_invoices": num_invoices(parts),
                             "share": ratio(total(parts), views.exposure_of(buyer))})
    of_book = {row["bucket"]: row["amount"] for row in rows if row["buyer_ix"] is None}
    insured, own = sum(of_book[bucket] for bucket in INSURED), of_book["own_share"]
    return views.currency, {"buckets_amounts": rows, "buckets_totals": {
        "as_of_day": views.as_of, "exposure": views.exposure, "insured": insured, "own_share": own,
        "uncovered": sum(of_book.values()) - insured - own}}


def gaps(policy, book, ask):
    views = Views(policy, book, ask)
    open_parts = [part for part in views.parts if part.bucket not in COVERED]
    rows = []
    for buyer, reason in {(part.buyer, part.reason) for part in open_parts}:
        parts = [part for part in open_parts if (part.buyer, part.reason) == (buyer, reason)]
        curable = [part for part in parts if part.is_curable]
        rows.append({"buyer_ix": buyer, "reason": reason, "amount": total(parts), "num_invoices": num_invoices(parts),
                     "is_curable": bool(curable), "curable": total(curable), "is_missed": reason in MISSED})
    rows.sort(key=lambda row: (-row["amount"], row["buyer_ix"], NUMBER[row["reason"]]))
    totals = {"as_of_day": views.as_of, "exposure": views.exposure, "uncovered": sum(row["amount"] for row in rows),
              "curable": sum(row["curable"] for row in rows), "missed": sum(row["amount"] for row in rows if row["is_missed"]),
              "num_buyers": len({row["buyer_ix"] for row in rows}), **selection(views)}
    return views.currency, {"gaps_rows": rows, "gaps_totals": totals}


def selection(views):
    def share(parts):
        return ratio(total(part for part in parts if part.bucket in COVERED), total(parts))

    late = share([part for part in views.parts if part.invoice["due_day"] < views.as_of])
    rest = share([part for part in views.parts if part.invoice["due_day"] >= views.as_of])
    return {"covered_share_overdue": late, "covered_share_current": rest, "selection": None if None in (late, rest) else late - rest}


def events(views, buyer, kind):
    return views.book.events_seen(buyer, views.as_of, (kind,))


def is_notified(views, row):
    return any(event.named == row.ix or (event.named is None and event["event_day"] > row["due_day"])
               for event in events(views, row.buyer, "overdue_notice"))


def is_filed(views, row):
    return any(event.named in (None, row.ix) for event in events(views, row.buyer, "claim_filed"))


def worklist(policy, book, ask):
    horizon, top = ask.get("horizon_days"), ask.get("top")
    need((horizon is None or horizon >= 0) and (top is None or top >= 0), "RANGE")
    views = Views(policy, book, ask)
    items = [(part.invoice, "cure", part.reason, part.amount, None) for part in views.parts
             if part.is_curable and part.bucket not in COVERED]
    for row, found in zip(views.book.invoices, views.cover["invoices"]):
        if found["status"] != "OK" or not found.get("open") or not found["insured"]:
            continue
        notify, claim = found["notify_by_day"], found["claim_by_day"]
        if notify and notify >= views.as_of and not is_notified(views, row):
            items.append((row, "notify", None, found["insured"], notify))
        if claim and claim >= views.as_of and row["due_day"] < views.as_of and not is_filed(views, row):
            items.append((row, "file_claim", None, found["insured"], claim))
    items = [one for one in items if one[4] is None or horizon is None or (one[4] - views.as_of).days <= horizon]
    items.sort(key=lambda one: (-one[3], one[4] or date.max, one[0].ix, WORK[one[1]], NUMBER[one[2]] if one[2] else 0))
    return views.currency, {"worklist_items": [
        {"rank": rank, "buyer_ix": row.buyer, "invoice_ix": row.ix, "work": work, "reason": reason, "amount": amount, "by_day": by,
         "days_left": None if by is None else (by - views.as_of).days}
        for rank, (row, work, reason, amount, by) in enumerate(items[:top or None], 1)]}
