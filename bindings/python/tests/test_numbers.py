"""Exact arithmetic and dates for single values."""

from datetime import date, datetime
from decimal import Decimal

import delcredere as dcr
import pytest
from hypothesis import given
from hypothesis import strategies as st

CENTS = st.integers(-(10**15), 10**15).map(lambda n: Decimal(n).scaleb(-2))


def test_month_end_is_clamped() -> None:
    assert dcr.add_period("2024-01-31", "1 month") == date(2024, 2, 29)


def test_business_days_skip_holidays() -> None:
    calendar = dcr.Calendar(["2025-02-03"])
    assert dcr.add_period(date(2025, 1, 31), "1 business day", calendar) == date(2025, 2, 4)
    assert not calendar.is_business_day("2025-02-01")


def test_business_days_need_a_calendar() -> None:
    with pytest.raises(dcr.DataError) as caught:
        dcr.add_period("2025-01-31", "5 business days")
    assert caught.value.code is dcr.Status.CALENDAR_ABSENT


def test_a_time_of_day_is_no_date() -> None:
    with pytest.raises(dcr.DataError):
        dcr.add_period(datetime(2025, 1, 1, 12), "1 month")


@given(amount=CENTS, weights=st.lists(st.integers(0, 10**6), min_size=1, max_size=9).filter(any))
def test_parts_add_up(amount: Decimal, weights: list[int]) -> None:
    assert sum(dcr.split(amount, weights, "EUR")) == amount


@given(amount=CENTS)
def test_a_share_and_its_rest(amount: Decimal) -> None:
    share = dcr.share_of(amount, "90%", "EUR", "half_even")
    assert share == (amount * 9 / 10).quantize(Decimal("0.01"), "ROUND_HALF_EVEN")


def test_conversion_between_currencies_of_different_decimals() -> None:
    assert dcr.convert("100.00", "USD", "JPY", "151.237", "down") == Decimal("15123")
    assert dcr.round("1.005", "EUR", dcr.Rounding.HALF_EVEN) == Decimal("1.00")


def test_floats_are_refused_with_the_remedy() -> None:
    with pytest.raises(TypeError, match="Decimal") as caught:
        dcr.share_of(0.1, "90%", "EUR")  # type: ignore[arg-type]
    assert isinstance(caught.value, dcr.DcrError)


@pytest.mark.parametrize("text", ["", "1,5", "1e3", "NaN", " 1", "١"])
def test_only_plain_decimals(text: str) -> None:
    with pytest.raises(dcr.DataError):
        dcr.share_of(text, "90%", "EUR", "down")


def test_overflow_is_an_overflow_error() -> None:
    with pytest.raises(OverflowError):
        dcr.share_of("92233720368547758.07", "1000%", "EUR", "down")
