"""Days and periods. wordings.md 32.5; include/delcredere/day.h says how a period counts."""
import re
from collections import namedtuple
from datetime import date, timedelta

Period = namedtuple("Period", "count unit anchor_counts")
ONE = timedelta(days=1)


def day(text):
    return None if text is None else date.fromisoformat(text)


def period(text):
    """"60 days", "5 business days", "6 months", "end of month + 30 days", each with " including anchor"."""
    match = re.fullmatch(r"(end of month \+ )?(-?\d+) (business )?(day|month)s?( including anchor)?", text)
    assert match, text
    end_of_month, count, business, unit, including = match.groups()
    unit = "end_of_month_days" if end_of_month else "business_days" if business else unit + "s"
    return Period(int(count), unit, bool(including))


def end_of_month(anchor):
    first_of_next = (anchor.replace(day=1) + timedelta(days=32)).replace(day=1)
    return first_of_next - ONE


def add_months(anchor, months):
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    last = end_of_month(date(year, month + 1, 1)).day
    return date(year, month + 1, min(anchor.day, last))


class Calendar:
    """Business days: all but the weekend (0 is Monday) and the holidays."""

    def __init__(self, weekend=(5, 6), holidays=()):
        self.weekend, self.holidays = set(weekend), set(holidays)

    def is_business_day(self, a_day):
        return a_day.weekday() not in self.weekend and a_day not in self.holidays

    def step(self, anchor, count, anchor_counts):
        """The count-th business day after the anchor; with anchor_counts a business anchor is day one."""
        if count == 0:
            while not self.is_business_day(anchor):
                anchor += ONE
            return anchor
        direction = ONE if count > 0 else -ONE
        left = abs(count)
        here = anchor
        if anchor_counts and self.is_business_day(anchor):
            left -= 1
        while left:
            here += direction
            left -= self.is_business_day(here)
        return here


def add(anchor, a_period, calendar):
    """The day on which a period from the anchor ends. No anchor or no clause: no day."""
    if anchor is None or a_period is None:
        return None
    count, unit, anchor_counts = a_period
    if unit == "business_days":
        return calendar.step(anchor, count, anchor_counts)
    if unit == "days":
        end = anchor + timedelta(days=count)
    elif unit == "months":
        end = add_months(anchor, count)
        if anchor_counts and count > 0 and end.day < anchor.day:
            return end  # the month has no such day: the period ends with the month
    else:
        end = end_of_month(anchor) + timedelta(days=count)
    if anchor_counts:
        end -= ONE if count > 0 else -ONE if count < 0 else 0 * ONE
    return end


def anniversary(first, years):
    """29 February: 28 in other years. docs/rules.md 10."""
    return add_months(first, 12 * years)


def policy_year(first, end, a_day):
    """The year, from anniversary to anniversary, that has the day: (from, until). The last ends with the period."""
    years = a_day.year - first.year
    if anniversary(first, years) > a_day:
        years -= 1
    until = anniversary(first, years + 1)
    return anniversary(first, years), min(until, end) if a_day < end else until
