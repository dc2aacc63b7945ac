"""Conditions that the library cannot judge, and those of the kind of buyer. wordings.md 11, 13; docs/rules/conditions.md."""
from datetime import date

from . import days
from .registry import CHOICES

REASON = {
    "supply": "I07", "not_real_estate": "I11", "retention_of_title": "I12", "guarantee": "I12", "written_contract": "I12",
    "proof_of_export": "I12", "other_1": "I12", "other_2": "I12", "other_3": "I12", "declared": "I14",
    "premium_paid": "I15", "not_sanctioned": "I16", "licence": "I17", "contract_fulfilled": "I17", "legal_entity": "I05",
    "documents_complete": "N06",
}
assert set(REASON) == set(CHOICES["CONDITION"])


def answer_row(book, invoice, condition, as_of):
    """That for the invoice, else one for the buyer; the latest up to the day, the last of those; None without any."""
    rows = [row for row in book.tables.get("conditions", [])
            if row.usable and row.buyer == invoice.buyer and row["condition"] == condition
            and (row["condition_day"] or date.min) <= as_of]
    for named in (invoice.ix, None):
        own = [row for row in rows if row.named == named]
        if own:
            return max(own, key=lambda row: (row["condition_day"] or date.min, row.ix))
    return None


def answer(book, invoice, condition, as_of):
    row = answer_row(book, invoice, condition, as_of)
    return "unknown" if row is None else row["answer"]


def reasons(policy, book, invoice, as_of):
    if "condition_required" not in policy.terms:
        return set()
    return {REASON[condition] for condition in REASON
            if policy("condition_required", condition=condition) and answer(book, invoice, condition, as_of) != "yes"}


def invoiced_late(policy, invoice):
    """I13"""
    last = days.add(invoice["delivery_day"] or invoice["invoice_day"], policy("invoice_within"), policy.calendar)
    return last is not None and invoice["invoice_day"] > last
