"""Agenda, alerts and dunning as tables, and the agenda as a calendar."""
from datetime import date
from decimal import Decimal

import pytest

import delcredere as dcr

TERMS = {
    "form": "whole_turnover", "period_from": date(2025, 1, 1), "period_until": date(2026, 1, 1),
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
    "payment_allocation": "as_designated", "cause_insured": {dcr.Cause.INSOLVENCY: True}, "plan": ["limit", "percentage"],
    "overdue_notice_period": "30 days", "overdue_notice_anchor": "due_date", "overdue_notice_missed": "invoice_not_covered",
}


@pytest.fixture
def policy():
    return dcr.Policy.from_terms(**TERMS)


@pytest.fixture
def book():
    return dcr.Book.from_frames(
        buyers={"buyer": ["B1"]}, limits={"buyer": ["B1"], "amount": ["10000"], "from_day": [date(2025, 1, 1)]},
        invoices={"invoice": ["1", "2"], "buyer": ["B1", "B1"], "invoice_day": [date(2025, 3, 1), date(2025, 4, 1)],
                  "due_day": [date(2025, 3, 31), date(2025, 4, 30)], "amount": ["4000", "2000"]}, currency="EUR")


def test_money_that_is_lost_comes_first(policy, book):
    first, second, *_ = dcr.agenda(policy, book, as_of=date(2025, 4, 10), order=dcr.AgendaOrder.BY_MONEY).records()
    assert (first["item"], first["at_stake"], first["by_day"]) == (
        dcr.AgendaItem.OVERDUE_NOTICE, Decimal("3600.00"), date(2025, 4, 30))
    assert second["at_stake"] == Decimal("1800.00")


def test_a_frame_has_the_identifiers_in_front(policy, book):
    frame = dcr.agenda(policy, book, as_of=date(2025, 4, 10), until=date(2025, 4, 15)).frame(kind="pandas", money="decimal")
    assert list(frame["invoice"]) == ["1"]
    assert list(frame["state"]) == ["missed"]
    assert "payment_expected" in frame.to_csv(index=False)


def test_a_calendar_has_an_event_for_every_day_and_is_the_same_twice(policy, book):
    icalendar = pytest.importorskip("icalendar")
    agenda = dcr.agenda(policy, book, as_of=date(2025, 4, 10), with_money=True)
    text = agenda.to_icalendar()
    assert text == agenda.to_icalendar()
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [date(2025, 3, 31), date(2025, 4, 30), date(2025, 4, 30), date(2025, 5, 30)]
    assert str(events[2]["summary"]) == "overdue notice: B1 1"
    assert "at stake: 3600.00 EUR" in str(events[2]["description"])
    assert len({str(event["uid"]) for event in events}) == 4


def test_an_alert_has_a_key_that_stays(policy, book):
    rules = {"item": ["overdue_notice"], "lead_days": [7], "every_days": [2]}
    (alert,) = dcr.alerts(policy, book, rules, as_of=date(2025, 4, 26), last_run=date(2025, 4, 22)).records()
    assert alert["key"] == "overdue_notice|B1|1|||2025-04-30|2025-03-31|0|2025-04-25"


def test_the_next_reminder(policy, book):
    levels = {"level": [1, 2], "anchor": ["due_date", "last_step"], "days": [5, 14], "channel": ["mail", "letter"]}
    sent = {"invoice": ["1"], "level": [1], "sent_day": [date(2025, 4, 7)]}
    (step,) = dcr.dunning(policy, book, levels, as_of=date(2025, 4, 10), sent=sent).records()
    assert (step["state"], step["level"], step["step_day"], step["channel"]) == (
        dcr.DunningState.PLANNED, 2, date(2025, 4, 21), "letter")
