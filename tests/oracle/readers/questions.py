"""The questions that are put to each reader, drawn near the rest of a world."""
from datetime import timedelta

from .. import days, money
from ..strategies import FIRST, iso


def day(chance, low=30, high=500):
    number = chance.randint(low // 10, high // 10) * 10
    return iso(FIRST + timedelta(days=number + (chance.randint(0, 9) if chance.random() < 0.5 else 0)))


def amount(chance, currency, most=20000):
    return money.decimal(chance.randint(1, most), currency)


def maybe(chance, odds, **options):
    return {name: draw() for name, draw in options.items() if chance.random() < odds}


def some_buyers(chance, book):
    names = [row["buyer"] for row in book["buyers"]]
    return [chance.choice(names) for _ in range(chance.randint(1, 3))]


def rehearse(policy, book, asks, chance):
    currency = policy["terms"]["currency"]
    yield {"as_of_day": day(chance, 150, 450), "premium_paid": amount(chance, currency, 3000), **maybe(
        chance, 0.3, buyers=lambda: some_buyers(chance, book), only_today=lambda: True,
        cause=lambda: chance.choice(("insolvency", "protracted_default", "repudiation", "war", "transfer")),
        unknown_as=lambda: chance.choice(("met", "not_met")), first_loss_used=lambda: amount(chance, currency, 3000),
        liability_used=lambda: amount(chance, currency, 3000))}


def claims_due(policy, book, asks, chance):
    currency = policy["terms"]["currency"]
    yield {"as_of_day": day(chance, 100, 500), **maybe(
        chance, 0.3, buyers=lambda: some_buyers(chance, book), needs_all=lambda: True, on_event=lambda: True,
        cause=lambda: chance.choice(("insolvency", "protracted_default", "repudiation")),
        least_amount=lambda: amount(chance, currency), least_age_days=lambda: chance.randint(1, 120))}


def overdue_report(policy, book, asks, chance):
    currency = policy["terms"]["currency"]
    invoices = [row["invoice"] for row in book.get("invoices", []) if row.get("invoice")]
    yield {"as_of_day": day(chance), **maybe(
        chance, 0.25, buyers=lambda: some_buyers(chance, book), least_days=lambda: chance.randint(1, 60),
        least_amount=lambda: amount(chance, currency), category=lambda: chance.choice(("overdue", "extension", "rescheduling")))}
    if invoices:
        invoice = chance.choice(invoices)
        yield {"as_of_day": day(chance), "invoice": invoice, **maybe(
            chance, 0.8, category=lambda: chance.choice(("overdue", "extension", "rescheduling")))}


REASONS = ("L07", "A01", "R02", "OK")


def versions(book, currency, chance):
    rows = []
    for _ in range(chance.randint(0, 9)):
        row = {"claim": chance.choice(("C1", "C2", "C3")), "version_day": day(chance, 0, 12), **maybe(
            chance, 0.4, claimed=lambda: amount(chance, currency), approved=lambda: amount(chance, currency),
            paid=lambda: amount(chance, currency), reduction=lambda: amount(chance, currency, 5000), reason=lambda: chance.choice(REASONS),
            status=lambda: chance.choice(("submitted", "under_review", "approved", "rejected", "paid")))}
        if chance.random() < 0.02:
            row["claimed"] = "-1"
        rows.append({key: value for key, value in row.items() if key != "version_day" or chance.random() < 0.98})
    owner = {claim: chance.choice(book["buyers"])["buyer"] for claim in ("C1", "C2", "C3")}
    return [{**row, "buyer": owner[row["claim"]]} for row in rows]


def claim_state(policy, book, asks, chance):
    currency = policy["terms"]["currency"]
    yield {"as_of_day": day(chance, 2, 12), "currency": currency, "claims": versions(book, currency, chance)}


def buyer_position(policy, book, asks, chance):
    currency = policy["terms"]["currency"]
    names = [row["buyer"] for row in book["buyers"]] + ["nobody"] * (chance.random() < 0.05)
    yield {"as_of_day": day(chance), "claims": versions(book, currency, chance), "write_offs": [
        {"buyer": chance.choice(names), "write_off_day": day(chance), "amount": amount(chance, currency)}
        for _ in range(chance.randint(0, 3))], **maybe(chance, 0.3, buyers=lambda: some_buyers(chance, book))}


def claim_file(policy, book, asks, chance):
    for ask in asks:
        if ask["verb"] == "claim":
            found = {"as_of_day": ask["as_of_day"], "buyer": ask["buyer"], **maybe(
                chance, 0.3, by_month=lambda: True, wants_collection=lambda: chance.choice(("yes", "no", "unknown")),
                waivers=lambda: [{"condition": chance.choice(("supply", "guarantee", "licence"))}])}
            if chance.random() < 0.8:
                found |= {name: ask[name] for name in ("cause", "cause_day") if name in ask}
            if "filed_day" in ask and chance.random() < 0.5:
                found["filed_day"] = ask["filed_day"]
            yield found


def dunning(policy, book, asks, chance):
    currency = policy["terms"]["currency"]
    invoices = [row["invoice"] for row in book.get("invoices", []) if row.get("invoice")]
    numbers = chance.sample(range(1, 9), chance.randint(1, 4)) + [3] * (chance.random() < 0.03)
    levels = [{"level": number, "anchor": chance.choice(("due_date", "end_of_month", "last_step")), "days": chance.randint(-5, 60),
               **maybe(chance, 0.3, least_amount=lambda: amount(chance, currency, 8000), channel=lambda: chance.choice(("mail", "call")),
                       is_hand_over=lambda: True)} for number in numbers]
    sent = [{"invoice": chance.choice(invoices), "level": chance.randint(1, 9), "sent_day": day(chance)}
            for _ in range(chance.randint(0, 6))] if invoices else []
    yield {"as_of_day": day(chance), "levels": levels, "sent": sent, **maybe(
        chance, 0.2, buyer=lambda: chance.choice(book["buyers"])["buyer"])}


def effort_log_check(policy, book, asks, chance):
    """A log near the plan: on the last day in time, a day after, twice, without proof, by another channel."""
    currency, invoices = policy["terms"]["currency"], [row for row in book.get("invoices", []) if row.get("due_day")]
    if chance.random() < 0.5:
        policy.setdefault("deadlines", []).append({
            "deadline": "effort", "event": "collection_started", "anchor": chance.choice(("due_date", "extended_due_date", "knowledge")),
            "count": chance.randint(0, 90), "unit": "days", "severity": "warn", **maybe(
                chance, 0.2, least_amount=lambda: amount(chance, currency, 8000))})
    numbers = chance.sample(range(1, 9), chance.randint(1, 4)) + [3] * (chance.random() < 0.02)
    levels = [{"level": number, "anchor": chance.choice(("due_date", "end_of_month", "last_step")), "days": chance.randint(-5, 45), **maybe(
        chance, 0.3, least_amount=lambda: amount(chance, currency, 8000), channel=lambda: chance.choice(("mail", "call", "")),
        is_hand_over=lambda: True), **maybe(
            chance, 0.5, grace_days=lambda: chance.choice((0, 1, 5, 14)), needs_proof=lambda: chance.random() < 0.8)} for number in numbers]
    if chance.random() < 0.03:
        levels[-1]["grace_days"] = chance.choice((-1, 3650, 3651))
    sent = [logged(chance, row, level) for row in invoices for level in levels if chance.random() < 0.6]
    sent += [chance.choice(sent) for _ in range(chance.randint(0, 3)) if sent]
    chance.shuffle(sent)
    for row in invoices:
        if chance.random() < 0.2:
            named = {"invoice": row["invoice"]} if row.get("invoice") and chance.random() < 0.6 else {}
            book.setdefault("events", []).append({
                "buyer": row.get("buyer"), "event": "collection_started", **named,
                "event_day": chance.choice([day(chance), *[one["sent_day"] for one in sent[:3]]])})
    if chance.random() < 0.02 and sent:
        sent[0] = {**sent[0], "invoice": "nothing"}
        sent[0].pop("invoice_ix", None)
    yield {"as_of_day": chance.choice([day(chance), day(chance, 150, 400), *[one["sent_day"] for one in sent[:2]]]), "levels": levels, "sent": sent,
           **maybe(chance, 0.15, buyer=lambda: chance.choice(book["buyers"])["buyer"])}


def logged(chance, row, level):
    due = days.day(row.get("extended_due_day") or row["due_day"])
    anchor = days.end_of_month(due) if level["anchor"] == "end_of_month" else due
    after = chance.choice((-1, 0, 1, level.get("grace_days", 0), level.get("grace_days", 0) + 1, chance.randint(-10, 40)))
    return {"invoice": row["invoice"], "level": level["level"], "sent_day": iso(anchor + timedelta(days=level["days"] + after)), **maybe(
        chance, 0.3, channel=lambda: chance.choice(("mail", "call", ""))), **maybe(
            chance, 0.6, proof=lambda: chance.choice(("R1", "R2", "")))}


ITEMS = ("turnover_declaration", "shipment_declaration", "premium", "bonus", "instalment", "estate", "recovery")
ANCHORS = ("period_start", "period_end", "year_end", "quarter_end", "month_end", "part_acceptance", "recovery", "payment_plan",
           "insolvency")


def with_duties(policy, currency, chance):
    """A third of the policies get duties that come again; and what of them was done."""
    if chance.random() > 0.33:
        return []
    rows = [{"duty": f"duty {n}", "item": chance.choice(ITEMS), "anchor": chance.choice(ANCHORS), "count": chance.randint(-30, 60),
             "unit": chance.choice(("days", "months") if n else ("days",)), "anchor_counts": chance.random() < 0.2, **maybe(
                 chance, 0.4, amount=lambda: amount(chance, currency))} for n in range(chance.randint(1, 3))]
    for row in rows:
        row["count"] = row["count"] // 10 if row["unit"] == "months" else row["count"]
    policy["policy_duties"] = rows
    return [{"duty": row["duty"], "anchor_day": chance.choice(("2025-01-01", "2025-03-31", "2025-12-31", "2025-06-30")),
             "done_day": day(chance)} for row in rows]


def of_agenda(policy, book, chance):
    done = with_duties(policy, policy["terms"]["currency"], chance)
    return {"as_of_day": day(chance), **({"duties_done": done} if done else {}), **maybe(
        chance, 0.25, utilisation=lambda: chance.choice(("50%", "0.9", "100%", "0%")), buyer=lambda: chance.choice(book["buyers"])["buyer"],
        cause=lambda: chance.choice(("insolvency", "protracted_default")), with_money=lambda: True)}


def agenda(policy, book, asks, chance):
    yield {**of_agenda(policy, book, chance), **maybe(
        chance, 0.3, until_day=lambda: day(chance), order=lambda: chance.choice(("by_day", "by_money")), with_done=lambda: True)}


def alerts(policy, book, asks, chance):
    currency = policy["terms"]["currency"]
    rules = [{"lead_days": chance.randint(-20, 40), **maybe(
        chance, 0.4, item=lambda: chance.choice(("overdue_notice", "payment_expected", "claim_filing", "collection")),
        every_days=lambda: chance.randint(1, 14), least_amount=lambda: amount(chance, currency),
        label=lambda: chance.choice(("warning", "last call")))} for _ in range(chance.randint(1, 3))]
    yield {**of_agenda(policy, book, chance), "rules": rules, **maybe(chance, 0.5, last_run_day=lambda: day(chance))}


def decode(policy, book, asks, chance):
    """What was paid is near what is expected; often it is a part of the debt."""
    for ask in asks:
        if ask["verb"] == "claim" and chance.random() < 0.5:
            kept = {name: value for name, value in ask.items() if name in (
                "buyer", "cause", "cause_day", "as_of_day", "filed_day", "first_loss_used", "liability_used", "premium_paid")}
            pair = chance.random() < 0.3
            tries = {"try_" + name: False for name in ("plan", "terms", "left_out", "disputed") if chance.random() < (0.6 if pair else 0.1)}
            yield {**kept, **tries, "paid": chance.choice(("0", amount(chance, policy["terms"]["currency"], 9000))),
                   "max_changes": 2 if pair else chance.randint(0, 1), **({"max_claims": chance.randint(1, 80)} if pair else {}),
                   **maybe(chance, 0.2, max_decodings=lambda: chance.randint(1, 3))}


QUESTIONS = {"agenda": agenda, "alerts": alerts, "buyer_position": buyer_position, "claim_file": claim_file, "claim_state": claim_state,
             "claims_due": claims_due, "decode": decode, "dunning": dunning,
             "effort_log_check": effort_log_check, "overdue_report": overdue_report, "rehearse": rehearse}
