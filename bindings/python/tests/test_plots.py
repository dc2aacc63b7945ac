"""The picture of every answer on the sample: what is drawn is what the table says, to the cent."""

from datetime import date
from decimal import Decimal
from itertools import combinations
from pathlib import Path

import delcredere as dcr
import pytest
from delcredere.cli.asking.session import open_session
from delcredere.plots.build import series_of
from delcredere.plots.chart import Chart, Series, at_most
from delcredere.plots.pictures import PICTURES
from delcredere.plots.plotted import Plotted
from delcredere.plots.style import ROLES, SEQUENCE, clipped, short_money
from delcredere.results import Result

from conftest import TERMS

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("Agg")

SAMPLE = Path(__file__).resolve().parents[3] / "examples" / "data"

DAY = date(2025, 12, 31)
FILES = ("ledger", "limits", "receipts", "events", "buyers", "rates", "counters")
ROUNDED = {"currency": "EUR", "rounding": "half_even"}
CLAIMS = [
    {"claim": "C1", "version_day": date(2025, 3, 1), "status": "submitted", "claimed": "100000", "buyer": "1007"},
    {"claim": "C1", "version_day": date(2025, 5, 1), "status": "approved", "approved": "81000", "reason": "L07", "reduction": "19000",
     "buyer": "1007"},
    {"claim": "C1", "version_day": date(2025, 6, 1), "status": "paid", "paid": "50000", "buyer": "1007"},
]
LEVELS = [{"level": 1, "anchor": "due_date", "days": 5, "channel": "mail"}, {"level": 2, "anchor": "due_date", "days": 20}]
ORDERS = [{"order": "O-1", "buyer": "1003", "amount": "50000", "due_day": date(2026, 1, 31)},
          {"order": "O-2", "buyer": "1001", "amount": "900000", "due_day": date(2026, 1, 31)}]
CHOICES = {"buyer": ["1003", "1007"], "layer": [1, 1], "amount": [Decimal(100000), Decimal(80000)], "cost": [Decimal(500), Decimal(300)],
           "value": [Decimal(900), Decimal(800)]}
LAYERS = {"layer": ["first", "second"], "attachment": [Decimal(50000), Decimal(200000)], "limit": [Decimal(150000), Decimal(100000)]}


class Sample:
    """The sample's policies and book, opened once."""

    def __init__(self):
        files = {name: SAMPLE / f"{name}.csv" for name in FILES}
        session, offer = open_session(SAMPLE / "policy.json", files, None), open_session(SAMPLE / "offer.json", files, None)
        self.policy, self.book, self.offer = session.policy, session.book, offer.policy


@pytest.fixture(scope="module")
def sample():
    return Sample()


def recoveries():
    policy = dcr.Policy.from_terms(**TERMS, plan=["limit", "percentage"], recovery_split="by_loss_share", recovery_costs_first=True,
                                   recovery_cost_share="insured", liability_reinstated=True)
    book = dcr.Book.from_json({
        "delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B"}],
        "limits": [{"buyer": "B", "amount": "80.00", "from_day": "2025-01-01"}],
        "invoices": [{"buyer": "B", "invoice_day": "2025-02-01", "due_day": "2025-03-01", "amount": "100.00"}],
        "recoveries": [{"buyer": "B", "recovery_day": "2025-08-01", "amount": "10.00"}]})
    return dcr.recoveries(dcr.claim(policy, book, buyer="B", cause="insolvency", cause_day=date(2025, 6, 1), as_of=date(2025, 12, 1)))


ASK = {
    "Cover": lambda s: dcr.cover(s.policy, s.book, as_of=DAY),
    "Claim": lambda s: dcr.claim(s.policy, s.book, buyer="1007", cause="insolvency", as_of=DAY),
    "Bounds": lambda s: dcr.cover(s.policy, s.book, as_of=DAY, bounds=True),
    "Recoveries": lambda s: recoveries(),
    "Layers": lambda s: dcr.layers([Decimal(400000)], LAYERS, **ROUNDED),
    "PreDelivery": lambda s: dcr.pre_delivery(direct_costs=10000, pre_delivery_insured=True, pre_delivery_percentage="90%", order_value=20000,
                                              pre_delivery_limit=8000, pre_delivery_cost_basis="direct", pre_delivery_cap_on="costs", **ROUNDED),
    "Agenda": lambda s: dcr.agenda(s.policy, s.book, as_of=DAY),
    "Alerts": lambda s: dcr.alerts(s.policy, s.book, [{"item": "overdue_notice", "lead_days": 30}], as_of=DAY),
    "Dunning": lambda s: dcr.dunning(s.policy, s.book, LEVELS, as_of=DAY),
    "EffortLogCheck": lambda s: dcr.effort_log_check(s.policy, s.book, LEVELS, as_of=DAY),
    "Rehearsal": lambda s: dcr.rehearse(s.policy, s.book, as_of=DAY, only_today=True),
    "GateOrders": lambda s: dcr.gate_orders(s.policy, s.book, ORDERS, as_of=DAY),
    "Change": lambda s: dcr.change(s.policy, s.book, as_of=DAY, terms={"insured_percentage": "80%"}, without_claims=True),
    "LimitUsage": lambda s: dcr.limit_usage(s.policy, s.book, as_of=DAY),
    "LimitsDiff": lambda s: dcr.limits_diff(s.policy, s.book, as_of=DAY, limits=[
        {"buyer": "1003", "amount": "1000", "currency": "EUR", "from_day": date(2025, 12, 20)}]),
    "LimitExpiring": lambda s: dcr.limit_expiring(s.policy, s.book, as_of=date(2025, 6, 30), within_days=365),
    "LimitRequest": lambda s: dcr.limit_request(s.policy, s.book, as_of=DAY, needs=[{"buyer": "1007"}]),
    "ExtensionCheck": lambda s: dcr.extension_check(s.policy, s.book, as_of=DAY, invoice="R25-02339", new_due_day=date(2026, 3, 1)),
    "PlanCheck": lambda s: dcr.plan_check(s.policy, s.book, as_of=DAY, buyer="1009", instalments=[
        {"due_day": date(2026, 1, 31), "amount": "10000"}, {"due_day": date(2026, 9, 30), "amount": "5000"}]),
    "ClaimsDue": lambda s: dcr.claims_due(s.policy, s.book, as_of=DAY),
    "ClaimFile": lambda s: dcr.claim_file(s.policy, s.book, buyer="1007", as_of=DAY, cause="insolvency"),
    "OverdueReport": lambda s: dcr.overdue_report(s.policy, s.book, as_of=DAY),
    "ClaimState": lambda s: dcr.claim_state(CLAIMS, currency="EUR", as_of=DAY),
    "BuyerPosition": lambda s: dcr.buyer_position(s.policy, s.book, as_of=DAY, claims=CLAIMS),
    "Decodings": lambda s: dcr.decode(s.policy, s.book, buyer="1007", cause="insolvency", paid=Decimal("140150.00"), as_of=DAY, max_changes=0),
    "Premium": lambda s: dcr.premium(s.offer, s.book),
    "Declaration": lambda s: dcr.declare(s.offer, s.book),
    "Comparison": lambda s: dcr.compare([s.policy, s.offer], s.book, days=[DAY], changes=[{"insured_percentage": "80%"}]),
    "Stress": lambda s: dcr.stress(s.policy, s.book, as_of=DAY, buyers=["1003", "1007"], cause="insolvency", recovery_rate="10%"),
    "StressCash": lambda s: dcr.stress_cash(s.policy, s.book, as_of=DAY, cash="100000", buyers=["1003"], cause="insolvency"),
    "PolicyParties": lambda s: dcr.policy_parties(s.policy, s.book, as_of=DAY, buyer="1007", cause="insolvency"),
    "BreakEven": lambda s: dcr.break_even(margin="5%", currency="EUR", loss="50000", sales="2000000"),
    "Factoring": lambda s: dcr.factoring(turnover="10000000", premium_rate="0.3%", commission_rate="1%", interest_rate="6%",
                                         advance_rate="80%", average_days=45, **ROUNDED),
    "LimitAllocation": lambda s: dcr.allocate_limits(CHOICES, budget="700", currency="EUR", book=s.book),
    "Ageing": lambda s: dcr.ageing(s.book, as_of=DAY, **ROUNDED),
    "Dso": lambda s: dcr.dso(s.book, as_of=DAY, period_days=[90], **ROUNDED),
    "PaymentProfile": lambda s: dcr.payment_profile(s.book, as_of=DAY, **ROUNDED),
    "Concentration": lambda s: dcr.concentration(s.book, as_of=DAY, policy=s.policy, top=20),
    "Consolidation": lambda s: dcr.consolidation(s.book, as_of=DAY, **ROUNDED),
    "LateInterest": lambda s: dcr.late_interest(s.book, as_of=DAY, rates={"from_day": [date(2020, 1, 1)], "rate": ["9%"]},
                                                day_count="act_365", fee=40, **ROUNDED),
    "GradeMap": lambda s: dcr.grade_map([1, 5, 3], {"from_value": [0, 4], "until_value": [4, 10], "grade": ["A", "B"], "rank": [1, 2]}),
    "RiskFlags": lambda s: dcr.risk_flags(s.book, as_of=DAY, policy=s.policy, most_overdue_days=60, decision_days=180, most_share_late="50%",
                                          flags_in_force=True, **ROUNDED),
    "Buckets": lambda s: dcr.buckets(s.policy, s.book, as_of=DAY),
    "Gaps": lambda s: dcr.gaps(s.policy, s.book, as_of=DAY),
    "Worklist": lambda s: dcr.worklist(s.policy, s.book, as_of=DAY),
    "ThroughTime": lambda s: dcr.exposure_through_time(s.policy, s.book, [date(2025, 6, 30), DAY]),
}

# What the series of a picture must add up to: of a table the sum of a column over the rows of a condition, or a number of the totals.
SUMS = {
    "Cover": {"insured": ("buyers", "insured"), "not covered": ("buyers", "uncovered")},
    "LimitUsage": {"above it": ("limit_usage", "over")},
    "GateOrders": {"covered": ("orders", "covered"), "not covered": ("orders", "uncovered")},
    "ClaimState": {"paid": ("claim_state", "paid"), "not approved": ("claim_state", "variance")},
    "Stress": {"paid by the policy": ("buyers", "indemnity"), "lost": ("buyers", "loss_with")},
    "Ageing": {"open": ("totals", "balance")},
    "Concentration": {"amount": ("buyers", "amount")},
    "Consolidation": {"overdue": ("identities", "overdue")},
    "LateInterest": {"interest": ("invoices", "interest"), "fees": ("invoices", "fee")},
    "Layers": {"paid": ("shares", "paid")},
}
# Where all series together are the sum of one column.
WHOLE = {"Dunning": ("dunning", "open"), "EffortLogCheck": ("effort_invoices", "open"), "ClaimFile": ("claim_lines", "open"), "OverdueReport": ("overdue_report", "amount"),
         "Gaps": ("rows", "amount"), "Worklist": ("items", "amount"), "LimitAllocation": ("choices", "value")}


def sum_of(answer, table, column, keep=lambda row: True):
    columns = answer.columns(table)
    (info,) = [info for info in columns.infos() if info.name == column]
    values = [columns.value(info, row) for row in range(len(columns))]
    return sum((value for value in values if value is not None), Decimal(0))


def test_every_picture_is_of_an_answer_and_is_drawn_here():
    def kinds(kind):
        return {kind} | {one for child in kind.__subclasses__() for one in kinds(child)}

    answers = {kind.__name__ for kind in kinds(Plotted)} - {"Plotted", "Result", "BookAnswer", "_LossAnswer", "Answer"}
    assert set(PICTURES) <= answers
    assert set(PICTURES) == set(ASK)


@pytest.mark.parametrize("name", ASK)
def test_a_picture_is_drawn_of_what_the_table_says(sample, name):
    from matplotlib import pyplot

    answer = ASK[name](sample)
    chart = answer.chart()
    assert chart.title.endswith(("?", "2025", ")")) or "loss on" in chart.title
    axes = answer.plot()
    drawn = axes.containers
    assert any(one.total for one in chart.series)
    if chart.kind in ("bars", "columns", "grouped", "time") and chart.labels:
        assert len(drawn) == len(chart.series)
        assert all(len(bars) == len(chart.labels) for bars in drawn)
        for bars, series in zip(drawn, chart.series):
            upright = chart.kind in ("columns", "time")
            sizes = [bar.get_height() if upright else bar.get_width() for bar in bars]
            named = sizes[:-1] if chart.has_others else sizes    # the bar of many others may be shrunk
            assert named == pytest.approx([float(value or 0) for value in series.values[: len(named)]])
    if chart.kind == "bars":
        assert len(axes.get_yticklabels()) == len(chart.labels)
        assert axes.get_xlabel() == chart.unit
    for series, (table, column) in SUMS.get(name, {}).items():
        assert chart.totals[series] == sum_of(answer, table, column)
    if name in WHOLE:
        assert sum(chart.totals.values()) == sum_of(answer, *WHOLE[name])
    axes.figure.canvas.draw()
    pyplot.close(axes.figure)


@pytest.mark.parametrize("name", [name for name in ASK if PICTURES[name].kind == "waterfall"])
def test_a_waterfall_arrives_where_the_answer_does(sample, name):
    chart = ASK[name](sample).chart()
    (series,) = chart.series
    assert chart.levels[0]
    assert chart.levels[-1]
    steps = [value for value, is_level in zip(series.values, chart.levels) if not is_level]
    assert series.values[0] + sum(steps, Decimal(0)) == series.values[-1]


def test_a_rehearsal_shows_what_is_paid_and_every_reason(sample):
    answer = ASK["Rehearsal"](sample)
    for cause in ("insolvency", "protracted_default"):
        rows = [row for row in answer.records("rehearsal") if row["cause"].name.lower() == cause]
        chart = answer.chart(cause=cause)
        assert cause.replace("_", " ") in chart.title
        assert sum(chart.totals.values()) == sum(row["gross"] for row in rows if row["gross"] is not None)
        assert chart.totals["paid"] == sum(row["indemnity"] for row in rows if row["indemnity"] is not None)
        assert len(chart.labels) == 12
        assert chart.labels[-1].endswith("others")
    one = answer.chart(cause="insolvency", buyer="1007", names={"1007": "Ferrovel"})
    assert one.labels == ("1007 Ferrovel",)


def test_an_agenda_stands_on_its_days(sample):
    answer = ASK["Agenda"](sample)
    chart = answer.chart()
    rows = [row for row in answer.records("agenda") if row["by_day"] and row["amount"]]
    assert sum(chart.totals.values()) == sum(row["amount"] for row in rows)
    assert chart.today == DAY
    assert len(chart.days) <= 61
    assert list(chart.days) == sorted(chart.days)


def test_policies_side_by_side_cover_the_same_book(sample):
    answer = ASK["Comparison"](sample)
    chart = answer.chart(names={"policy 1": "Today"})
    assert chart.labels == ("Today", "policy 2", "insured percentage 80%")
    exposures = [row["exposure"] for row in answer.records("days")]
    assert [sum(one.values[ix] or 0 for one in chart.series) for ix in range(3)] == exposures


def test_exposure_through_time_is_the_cover_of_each_day(sample):
    days = [date(2025, 3, 31), date(2025, 9, 30), DAY]
    whole = dcr.exposure_through_time(sample.policy, sample.book, reversed(days))
    one = dcr.exposure_through_time(sample.policy, sample.book, days, buyer="1003")
    ix = sample.book.find_buyer("1003")
    for day, row, of_buyer in zip(days, whole.records(), one.records(), strict=True):
        with dcr.cover(sample.policy, sample.book, as_of=day) as cover:
            totals = cover.totals
            assert (row["day"], row["exposure"], row["covered"], row["limit"]) == (day, totals.exposure, totals.covered, totals.limits)
            buyers = cover.columns("buyers")
            assert of_buyer["exposure"] == Decimal(int(buyers["exposure"][ix])).scaleb(-2)
            assert of_buyer["covered"] == Decimal(int(buyers["covered"][ix])).scaleb(-2)
    frame = one.frame()
    assert list(frame["exposure_minor"]) == [int(row["exposure"] * 100) for row in one.records()]
    assert str(whole.chart().marks.name) == "limits by decision, summed"
    assert len(one.plot().lines) == 3
    with pytest.raises(dcr.ArgumentError):
        dcr.exposure_through_time(sample.policy, sample.book, [])


def test_days_of_sales_through_time(sample):
    found = dcr.dso_through_time(sample.book, [date(2025, 6, 30), DAY], **ROUNDED)
    last = dcr.dso(sample.book, as_of=DAY, period_days=[90], **ROUNDED).totals
    assert found.records()[-1]["dso"] == last["dso"]
    assert found.chart().unit == "days"


def test_axes_of_the_caller_are_used(sample):
    from matplotlib import pyplot

    figure, axes = pyplot.subplots()
    assert ASK["Gaps"](sample).plot(axes, most=5) is axes
    assert len(axes.get_yticklabels()) == 5
    assert "not covered" in axes.get_title(loc="left")
    pyplot.close(figure)


def test_a_value_that_no_row_has_leaves_an_empty_picture(sample):
    assert ASK["Gaps"](sample).plot(buyer="nobody").texts
    with pytest.raises(dcr.ArgumentError, match="is not a column"):
        ASK["Gaps"](sample).plot(nothing="1")


def test_without_matplotlib_a_plot_says_what_to_install(sample, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "matplotlib", None)
    answer = ASK["Gaps"](sample)
    assert answer.chart().labels
    with pytest.raises(dcr.ArgumentError, match=r"pip install delcredere\[plot\]"):
        answer.plot()


def test_the_rest_is_summed_and_said():
    chart = Chart("bars", "", "EUR", tuple("abcde"), (Series("x", "0", tuple(map(Decimal, (5, 4, 3, 2, 1)))),))
    small = at_most(chart, 3)
    assert small.labels == ("a", "b", "3 others")
    assert small.series[0].values == (5, 4, 6)
    assert small.totals == chart.totals
    assert "3" in small.note


def test_the_smallest_codes_share_a_colour():
    made = series_of({("a", code): Decimal(10 - code) for code in range(9)}, ["a"], True)
    assert [one.name for one in made][-1] == "3 other"
    assert sum(one.total for one in made) == sum(10 - code for code in range(9))


def linear(colour):
    channels = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    return [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]


# What eyes without one of the three receptors see (Machado, Oliveira, Fernandes 2009).
SEEN = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


@pytest.mark.parametrize("eyes", SEEN)
def test_colours_that_stand_side_by_side_are_told_apart(eyes):
    def seen(colour):
        return [min(1, max(0, sum(part * value for part, value in zip(row, linear(colour))))) ** (1 / 2.2) for row in SEEN[eyes]]

    listed = [ROLES["covered"], ROLES["retained"], *SEQUENCE, ROLES["rest"]]
    for one, other in combinations(listed, 2):
        apart = sum((a - b) ** 2 for a, b in zip(seen(one), seen(other))) ** 0.5
        assert apart > 0.09, (one, other, apart)


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (999, "999"), (999_999, "1m"), (1250, "1.25k"), (-2_500_000, "-2.5m"), (12.5, "12.5")])
def test_amounts_in_three_digits(value, text):
    assert short_money(value) == text


def test_labels_are_text():
    assert clipped("a $x$ b") == r"a \$x\$ b"
    assert len(clipped("x" * 90, 20)) == 20


def test_an_answer_knows_its_question(sample):
    assert isinstance(ASK["Gaps"](sample), Result)
    assert ASK["Gaps"](sample).question["as_of_day"] == "2025-12-31"
