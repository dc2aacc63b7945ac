"""Of wide.py, the tables of a policy: deadlines and what a late one costs, the insolvencies that count."""
from .registry import CHOICES

ANCHORS = ("due_date", "due_date", "extended_due_date", "invoice_date", "delivery", "date_of_loss", "period_end", "event",
           "overdue_notice", "collection_started", "knowledge", "documents_complete")
EVENTS = ("overdue_notice", "overdue_notice", "claim_filed", "collection_started", "insolvency", "declared")


def tables(one, pick, document):
    terms = document["terms"]
    if one.chance("deadlines of the policy"):
        _deadlines(pick, terms, document)
    if one.chance("insolvencies that count"):
        kinds = sorted(CHOICES["INSOLVENCY_EVENT"])[:3]
        document["insolvency_events"] = [
            {"insolvency_event": pick.one_of(*kinds), **({"country": pick.one_of("DE", "FR")} if pick.flag() else {})}
            for _ in range(pick.number(1, 3))]


def _deadlines(pick, terms, document):
    rows, reductions = {}, []
    for _ in range(pick.number(1, 4)):
        name = pick.one_of("a", "b")
        row = {"deadline": name, "event": pick.one_of(*EVENTS), "anchor": pick.one_of(
            *ANCHORS, *(["extension_end"] if "maximum_extension_period" in terms else [])),
            "count": pick.number(-5, 60), "unit": pick.one_of("days", "days", "months", "end_of_month_days", "business_days"),
            "severity": pick.one_of(*sorted(CHOICES["DEADLINE_SEVERITY"]))}
        if row["unit"] == "months":
            row["count"] = pick.number(0, 3)
        if pick.rarely(10):
            row["anchor_counts"] = True
        if pick.rarely(4):
            row["least_amount"] = pick.money(10000)
        if pick.rarely(3):
            row["country"] = pick.one_of("DE", "FR")
        if pick.rarely(3):
            row["from_day"] = pick.day()
        rows.setdefault((name, row.get("country"), row.get("from_day")), row)
    document["deadlines"] = list(rows.values())
    for name in sorted({row["deadline"] for row in rows.values() if row["severity"] == "reduce_percentage"}):
        for _ in range(pick.number(1, 3)):
            row = {"deadline": name, "from_delay_days": pick.number(0, 60)}
            row[pick.one_of("reduction", "to_percentage")] = pick.ratio()
            reductions.append(row)
    if reductions:
        document["delay_reductions"] = reductions
