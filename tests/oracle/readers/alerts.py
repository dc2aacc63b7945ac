"""Which rows of the agenda are to be told about now. docs/readers/alerts.md"""
from .. import days, money
from ..registry import CHOICES
from ..terms import Refused
from .agenda import Agenda

OF_AGENDA = ("with_money", "cause", "utilisation", "buyer", "duties_done", "as_of_day")


def checked(rules):
    if not rules:
        raise Refused("FACT_ABSENT")
    for rule in rules:
        if rule.get("item") is not None and rule["item"] not in CHOICES["AGENDA_ITEM"]:
            raise Refused("CODE")
        every = rule.get("every_days")
        if not -3650 <= rule["lead_days"] <= 3650 or (every is not None and not 1 <= every <= 3650):
            raise Refused("RANGE")
    return rules


def alert_day(row, rule, last_run, today):
    """The last of its days after the last run and up to today."""
    day = row["by_day"] - rule["lead_days"] * days.ONE
    found = None
    while day <= today:
        if last_run is None or day > last_run:
            found = day
        if rule.get("every_days") is None:
            break
        day += rule["every_days"] * days.ONE
    return found


def is_met(row, rule, currency):
    if rule.get("item") not in (None, row["item"]):
        return False
    if rule.get("least_amount") is None:
        return True
    amount = row["amount"] if row["at_stake"] is None else row["at_stake"]
    return amount is not None and amount >= money.minor(rule["least_amount"], currency)


def name_of(rows, ix, column):
    return "" if ix is None else rows[ix][column] or str(ix)


def key(book, row, rule_ix, day):
    parts = [row["item"], name_of(book.buyers, row["buyer_ix"], "buyer"), name_of(book.invoices, row["invoice_ix"], "invoice"),
             row["limit_ix"], row["deadline"], row["by_day"], row["anchor_day"], rule_ix, day]
    return "|".join("" if part is None else str(part) for part in parts)


def answer(policy, book, ask):
    rules = checked(ask["rules"])
    agenda = Agenda(policy, book, {name: ask[name] for name in OF_AGENDA if name in ask})
    last_run, rows = days.day(ask.get("last_run_day")), []
    for row in agenda.answer_rows():
        if row["state"] not in ("open", "missed") or row["by_day"] is None:
            continue
        for rule_ix, rule in enumerate(rules):
            day = alert_day(row, rule, last_run, agenda.today) if is_met(row, rule, agenda.currency) else None
            if day is not None:
                rows.append({"rule_ix": rule_ix, "label": rule.get("label"), "alert_day": day, "key": key(agenda.book, row, rule_ix, day),
                             **{name: row[name] for name in ("item", "buyer_ix", "invoice_ix", "limit_ix", "deadline", "by_day",
                                                             "state", "amount", "at_stake")}})
    return {"alerts": ("alerts", rows)}
