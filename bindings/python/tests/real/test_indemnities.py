"""Indemnities that an export credit agency paid: which few terms explain the days on which it paid them.

A payment states the certificate (the policy), the day of default, the day on which the indemnity was authorised, and
the amount. Waiting period and time for payment are not stated; the terms below are a reading of the days, and the test
says how far it holds. docs/real-data.md has the results in words.
"""

import csv
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache

import delcredere as dcr
import pytest
from delcredere.cli.reading.numbers import NumberStyle, check_one_style, evident_decimal, read_number
from delcredere.cli.refusal import Unreadable, WrongInput

FILE = "data/brazil-sce-indemnities/pagamento_de_indenizacoes_subset.csv"
POINT, COMMA = NumberStyle(decimal=".", thousands=","), NumberStyle(decimal=",", thousands=".")
COUNTRIES = {"Argentina": "AR", "Brasil": "BR", "Chile": "CL", "Colômbia": "CO", "Cuba": "CU", "Gana": "GH", "Moçambique": "MZ",
             "Montenegro": "ME", "México": "MX", "Reino Unido": "GB", "Venezuela": "VE"}

# The stated terms: 6 months of waiting for the defaults up to the first indemnity of a certificate, 2 months for those
# after it, 4 months in Venezuela, always from the due date of the instalment; payment within 30 days of the loss.
FIRST_LOSSES, FURTHER_LOSSES, VENEZUELA, PAYMENT = "6 months", "2 months", "4 months", "30 days"

IN_TIME = "authorised between the end of the waiting period and the day of payment"
LATE = "authorised after the day of payment"
EARLY = "authorised before the end of the waiting period"
NO_DEFAULT = "no day of default: the whole loan was called in"
NO_LOSS = "authorised before the day of default"
ONE_DEFAULT = "one day of default for all instalments of a loan"


@dataclass(frozen=True)
class Payment:
    buyer: str
    certificate: str
    default: date | None
    authorised: date
    text: str
    country: str

    @property
    def amount(self):
        style = COMMA if evident_decimal(self.text) == "," else POINT
        return read_number(self.text, style)


def read_day(text):
    try:
        return datetime.strptime(text.strip(), "%d/%m/%Y").date()
    except ValueError:
        return None


@pytest.fixture(scope="module")
def payments(shared):
    with (shared / FILE).open(encoding="cp1252", newline="") as file:
        rows = list(csv.reader(file))[1:]
    found = []
    for number, (certificate, default, authorised, amount, _, _, _, country, *_) in enumerate(rows, 1):
        currency, text = amount.split()
        assert currency == "USD"
        found.append(Payment(f"{certificate.strip()} #{number}", certificate.strip(), read_day(default),
                             read_day(authorised), text, COUNTRIES[country.strip()]))
    return found


@cache
def policy(waiting, venezuela):
    return dcr.Policy.from_terms(
        form="whole_turnover", currency="USD", rounding="half_even", insured_percentage="100%",
        period_from=date(2000, 1, 1), period_until=date(2101, 1, 1), attachment_basis="invoice_date",
        limit_order_key="invoice_date", limit_filled_by="covered_debt", invoice_limit_rule="at_attachment",
        payment_allocation="as_designated", cause_insured={"protracted_default": True},
        waiting_period={None: waiting, "VE": venezuela}, waiting_anchor="due_date",
        indemnity_period=PAYMENT, indemnity_anchor="date_of_loss", plan=["limit", "percentage"])


@pytest.fixture(scope="module")
def book(payments):
    """Every instalment is a debt of its own: its default is a loss of its own, with its own waiting period."""
    buyers = [payment.buyer for payment in payments]
    defaults, amounts = [payment.default for payment in payments], [payment.amount for payment in payments]
    return dcr.Book.from_frames(
        currency="USD",
        buyers={"buyer": buyers, "country": [payment.country for payment in payments]},
        limits={"buyer": buyers, "amount": amounts, "from_day": [date(2000, 1, 1)] * len(buyers)},
        invoices={"invoice": buyers, "buyer": buyers, "invoice_day": defaults, "due_day": defaults, "amount": amounts})


def first_authorised(payments):
    """For each certificate the day of its first indemnity."""
    days = {}
    for payment in payments:
        if payment.default is not None and payment.default <= payment.authorised:
            days[payment.certificate] = min(payment.authorised, days.get(payment.certificate, date.max))
    return days


def is_further(payment, first):
    return payment.default > first[payment.certificate]


def outcome(payment, book, terms):
    """What the library says of a payment on the day of its authorisation: not yet a debt, no loss yet, or a loss and the
    day by which it is to be paid. With the totals of the claim."""
    totals = dcr.claim(terms, book, buyer=payment.buyer, cause="protracted_default", as_of=payment.authorised).totals
    if totals.gross_debt == 0:
        return NO_LOSS, totals
    if totals.reason is dcr.Reason.T06:
        return EARLY, totals
    assert totals.reason is dcr.Reason.OK
    return (IN_TIME if payment.authorised <= totals.indemnity_day else LATE), totals


@pytest.fixture(scope="module")
def answers(payments, book):
    """Each payment with its outcome and the totals of its claim."""
    first = first_authorised(payments)
    instalments = Counter((payment.certificate, payment.default) for payment in payments)
    found = []
    for payment in payments:
        if payment.default is None:
            found.append((payment, NO_DEFAULT, None))
            continue
        waiting = FURTHER_LOSSES if is_further(payment, first) else FIRST_LOSSES
        said, totals = outcome(payment, book, policy(waiting, VENEZUELA))
        if instalments[payment.certificate, payment.default] > 3:
            said = ONE_DEFAULT
        found.append((payment, said, totals))
    return found


def test_amounts_of_both_number_styles_add_up_to_the_stated_total(payments):
    assert sum(payment.amount for payment in payments) == Decimal("1439576078.71")
    assert Counter(evident_decimal(payment.text) for payment in payments) == {".": 594, ",": 88}


def test_an_amount_is_not_read_in_the_other_number_style(payments):
    for payment in payments:
        wrong = POINT if evident_decimal(payment.text) == "," else COMMA
        with pytest.raises(Unreadable):
            read_number(payment.text, wrong)


def test_a_column_of_two_number_styles_is_refused_whole(payments):
    cells = [(line, payment.text) for line, payment in enumerate(payments, 2)]
    with pytest.raises(WrongInput, match="numbers of two styles"):
        check_one_style(cells, POINT, FILE, "Valor total da indenização")


def test_a_default_without_a_date_is_left_out_and_listed(payments, book):
    problems = book.columns(dcr.Table.PROBLEMS)
    assert [payments[row].default for row in problems["row"]] == [None]
    assert book.rows("invoices") == len(payments) == 682


def test_share_of_the_payments_that_the_terms_explain(answers):
    assert Counter(said for _, said, _ in answers) == {
        IN_TIME: 505, LATE: 72, EARLY: 10, NO_LOSS: 2, NO_DEFAULT: 1, ONE_DEFAULT: 92}


def test_share_of_the_amount_that_the_terms_explain(answers):
    amounts = Counter()
    for payment, said, _ in answers:
        amounts[said] += payment.amount
    assert amounts == {
        IN_TIME: Decimal("822477685.13"), LATE: Decimal("360184201.56"), EARLY: Decimal("23725536.82"),
        NO_LOSS: Decimal("16922552.17"), NO_DEFAULT: Decimal("50432382.57"), ONE_DEFAULT: Decimal("165833720.46")}


def test_an_indemnity_is_the_amount_that_was_paid(answers):
    for payment, said, totals in answers:
        if said in (IN_TIME, LATE):
            assert totals.gross_debt == totals.covered == totals.indemnity == payment.amount


def test_dates_of_loss_are_those_of_the_period_verb(payments, answers):
    first = first_authorised(payments)
    for payment, said, totals in answers:
        if said in (IN_TIME, LATE):
            waiting = FURTHER_LOSSES if is_further(payment, first) else FIRST_LOSSES
            assert totals.loss_day == dcr.add_period(payment.default, VENEZUELA if payment.country == "VE" else waiting)
            assert totals.indemnity_day == dcr.add_period(totals.loss_day, PAYMENT)


@pytest.mark.parametrize(("first_losses", "further_losses", "venezuela", "in_time"), [
    ("6 months", "2 months", "4 months", 505),
    ("180 days", "60 days", "120 days", 476),
    ("6 months", "2 months", None, 470),
    ("6 months", "6 months", "4 months", 126),
    ("2 months", "2 months", "4 months", 421),
    ("6 months", "3 months", "4 months", 168),
    ("3 months", "3 months", "3 months", 51),
])
def test_other_terms_explain_less(payments, book, answers, first_losses, further_losses, venezuela, in_time):
    first = first_authorised(payments)
    found = 0
    for payment, said, _ in answers:
        if said not in (NO_DEFAULT, ONE_DEFAULT):
            waiting = further_losses if is_further(payment, first) else first_losses
            found += outcome(payment, book, policy(waiting, venezuela or waiting))[0] == IN_TIME
    assert found == in_time


def test_what_is_not_explained_by_country(answers):
    found = {said: Counter(payment.country for payment, each, _ in answers if each == said) for said in (IN_TIME, EARLY, ONE_DEFAULT)}
    assert found == {
        IN_TIME: {"CU": 442, "VE": 35, "MX": 18, "AR": 6, "GH": 2, "MZ": 2},
        EARLY: {"BR": 3, "GH": 2, "ME": 2, "CL": 1, "CO": 1, "MZ": 1},
        ONE_DEFAULT: {"GB": 68, "MX": 24}}
    days = [(payment.country, (payment.authorised - totals.indemnity_day).days) for payment, said, totals in answers
            if said == LATE]
    assert Counter(country for country, late in days if late <= 7) == {"AR": 5, "CU": 5, "MX": 4, "MZ": 2, "VE": 2}
    assert Counter(country for country, late in days if 7 < late <= 30) == {"MX": 10, "AR": 9, "VE": 5}
    assert Counter(country for country, late in days if late > 30) == {"VE": 23, "CU": 4, "AR": 2, "MZ": 1}


@pytest.mark.parametrize("waiting", [FIRST_LOSSES, FURTHER_LOSSES])
def test_claims_of_one_question_hand_on_what_the_year_has_paid(payments, book, answers, waiting):
    """The policy years add up to what was paid in them."""
    first = first_authorised(payments)
    asked = [(payment, totals) for payment, said, totals in answers if said in (IN_TIME, LATE)
             and waiting == (FURTHER_LOSSES if is_further(payment, first) else FIRST_LOSSES)]
    answer = dcr.ask(policy(waiting, VENEZUELA), book, {"verb": "claims", "claims": [
        {"buyer": payment.buyer, "cause": "protracted_default", "as_of_day": payment.authorised.isoformat()}
        for payment, _ in asked]})
    used, expected = {}, Counter()
    for (payment, totals), claim in zip(asked, answer["claims"], strict=True):
        used[claim["totals"]["year_from_day"]] = Decimal(claim["totals"]["liability_used_after"])
        expected[totals.loss_day.replace(month=1, day=1).isoformat()] += payment.amount
    assert used == expected
