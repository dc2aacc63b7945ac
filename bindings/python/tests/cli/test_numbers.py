"""Number styles are stated, and a mixture is refused."""

from decimal import Decimal

import pytest
from delcredere.cli.reading.numbers import NumberStyle, check_one_style, evident_decimal, read_number
from delcredere.cli.refusal import Unreadable, WrongInput

POINT, COMMA = NumberStyle(".", ","), NumberStyle(",", ".")


@pytest.mark.parametrize(("text", "style", "number"), [
    ("1234.56", NumberStyle(), "1234.56"), ("1,234.56", POINT, "1234.56"), ("1.234,56", COMMA, "1234.56"),
    ("1 234,56", NumberStyle(",", " "), "1234.56"), ("1\u202f234,56", NumberStyle(",", " "), "1234.56"),
    ("1'234.56", NumberStyle(".", "'"), "1234.56"), ("12,34,567.89", POINT, "1234567.89"), ("-5", NumberStyle(), "-5"),
    ("5.00-", NumberStyle(), "-5.00"), ("(5.00)", NumberStyle(), "-5.00"), ("+5", NumberStyle(), "5"),
    ("5.00", NumberStyle(negate=True), "-5.00"), ("-5.00", NumberStyle(negate=True), "5.00"), ("1,234", POINT, "1234"),
])
def test_numbers_are_read_in_their_style(text, style, number):
    assert read_number(text, style) == Decimal(number)


@pytest.mark.parametrize(("text", "style"), [
    ("1,234", NumberStyle()), ("12,34", POINT), ("1,23,4.5", POINT), ("abc", NumberStyle()), ("1..2", NumberStyle()),
    ("1e5", NumberStyle()), ("", NumberStyle()), ("-", NumberStyle()), ("1.", NumberStyle()), (".5", NumberStyle()),
    ("\u0663", NumberStyle()), ("--5", NumberStyle()), ("NaN", NumberStyle()), ("1.234,56,7", COMMA),
])
def test_what_is_no_number_in_the_style_is_refused(text, style):
    with pytest.raises(Unreadable):
        read_number(text, style)


@pytest.mark.parametrize(("text", "sign"), [
    ("1.234,56", ","), ("1,234.56", "."), ("12.5", "."), ("12,5", ","), ("1.234", None), ("1,234", None), ("1234", None),
    ("1.234.567", ","), ("1,234,567", "."), ("0.125", "."), ("1234.567", "."),
])
def test_the_decimal_sign_that_shows_beyond_doubt(text, sign):
    assert evident_decimal(text) == sign


def test_two_styles_in_one_column_are_refused_with_both_lines():
    with pytest.raises(WrongInput) as caught:
        check_one_style([(2, "1,234.56"), (3, "7"), (4, "1.234,56")], POINT, "ledger.csv", "amount")
    assert "line 4, column amount" in str(caught.value)
    assert "'1,234.56' in line 2" in str(caught.value)


def test_one_style_that_is_not_the_stated_one_is_refused_with_the_remedy():
    with pytest.raises(WrongInput, match='decimal = ","'):
        check_one_style([(2, "12,50")], NumberStyle(), "ledger.csv", "amount")
