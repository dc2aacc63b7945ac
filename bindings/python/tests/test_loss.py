"""Recoveries, layers and loss before delivery, from frames and amounts to rows."""
from datetime import date
from decimal import Decimal

import pytest

import delcredere as dcr

TERMS = {
    "form": "whole_turnover", "period_from": date(2025, 1, 1), "period_until": date(2026, 1, 1),
    "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
    "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_evaluation",
    "payment_allocation": "oldest_due", "cause_insured": {dcr.Cause.INSOLVENCY: True}, "plan": ["limit", "percentage"],
}
LAYERS = {"layer": ["primary", "top-up"], "attachment": ["0", "100000"], "limit": ["100000", "100000"],
          "percentage": ["90%", "80%"]}


def test_recoveries_of_one_loss_follow_one_another():
    first, second = dcr.recovery_split(
        [("22000", "2000"), Decimal(90000)], currency="EUR", debt="110000", indemnity="50000",
        recovery_split=dcr.RecoverySplit.BY_LOSS_SHARE, recovery_costs_first=True, rounding="half_up")
    assert (first.to_insurer, first.to_insured) == (Decimal("9090.91"), Decimal("10909.09"))
    assert first.on_covered is None
    assert (second.insurer_total, second.insurer_left) == (Decimal("50000.00"), Decimal("0.00"))


def test_every_term_of_a_split_can_be_given():
    (answer,) = dcr.recovery_split(
        [("10", "1")], currency="EUR", debt="100", indemnity="50", covered="80", percentage="50%", insurer_before="1",
        insured_before="2", recovery_split="by_covered_fraction_then_percentage", recovery_costs_first=False,
        recovery_cost_share="by_covered_fraction", recovery_remainder="insurer", rounding="half_up")
    assert answer.on_covered == Decimal("8.00")
    assert (answer.to_insurer, answer.insurer_costs) == (Decimal("4.20"), Decimal("0.80"))


def replayed(answer):
    """The result in the receipt, which is the same when it is asked for again."""
    assert dcr.replay(answer.receipt).same
    return answer.receipt.document["result"]


def test_layers_and_loss_before_delivery_have_a_receipt():
    found = dcr.layers([150000, "20000"], LAYERS, currency="EUR", account_deductible="1000", rounding="half_up")
    assert [Decimal(row["paid"]) for row in replayed(found)["shares"]] == [row.paid for row in found.shares]
    policy = dcr.Policy.from_terms(**TERMS)
    loss = dcr.pre_delivery(direct_costs=80000, policy=policy, pre_delivery_insured=True, pre_delivery_percentage="90%",
                            pre_delivery_cost_basis="direct", pre_delivery_cap_on="costs", pre_delivery_limit=50000)
    assert Decimal(replayed(loss)["indemnity"]) == loss.indemnity > 0
    loss.close()
    with pytest.raises(dcr.DcrError):
        loss.receipt


def test_costs_ask_for_a_term():
    with pytest.raises(dcr.TermAbsentError) as refused:
        dcr.recovery_split([("10", "1")], currency="EUR", debt="100", indemnity="50", recovery_split="top_down",
                           recovery_costs_first=False)
    assert refused.value.term is dcr.Term.RECOVERY_COST_SHARE


def test_the_recoveries_of_a_claim():
    policy = dcr.Policy.from_terms(**TERMS, recovery_split="by_loss_share", recovery_costs_first=True,
                                   recovery_cost_share="insured", liability_reinstated=True)
    book = dcr.Book.from_json({
        "delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B"}],
        "limits": [{"buyer": "B", "amount": "80.00", "from_day": "2025-01-01"}],
        "invoices": [{"buyer": "B", "invoice_day": "2025-02-01", "due_day": "2025-03-01", "amount": "100.00"}],
        "recoveries": [{"buyer": "B", "recovery_day": "2025-08-01", "amount": "10.00"}]})
    with dcr.claim(policy, book, buyer="B", cause="insolvency", cause_day=date(2025, 6, 1), as_of=date(2025, 12, 1)) as claim:
        found = dcr.recoveries(claim)
        (row,) = found.rows
        assert (row.recovery_day, row.to_insurer, row.liability_given_back) == (
            date(2025, 8, 1), Decimal("7.20"), Decimal("7.20"))
        assert found.columns("recoveries").array("to_insured").tolist() == [280]
        assert replayed(found)["recoveries"][0]["to_insurer"] == "7.20"
        assert "7.20" in str(found) and "7.20" in found._repr_html_()
        with pytest.raises(dcr.ArgumentError):
            found.columns("totals")


def test_losses_over_layers_of_a_table_and_of_a_policy():
    found = dcr.layers(["170000", Decimal(50000)], LAYERS, currency="EUR", rounding="half_up", account_limit="120000",
                       account_deductible_ratio="0%", as_of="2025-01-01", primary_limit=0)
    assert [row.paid for row in found.totals] == [Decimal("120000.00"), Decimal("45000.00"), Decimal("165000.00")]
    assert [row.paid for row in found.shares if row.loss_ix == 0] == [Decimal("90000.00"), Decimal("56000.00")]
    assert found.shares[0].part is dcr.LayerPart.LAYER and found.shares[0].layer == "primary"
    assert "top-up" in str(found) and "top-up" in found._repr_html_()
    policy = dcr.Policy.from_terms(**TERMS, tables={"layers": LAYERS})
    assert dcr.layers(["170000"], policy=policy).totals[0].paid == Decimal("146000.00")
    with pytest.raises(dcr.DcrError):
        dcr.layers(["1"])
    with pytest.raises(dcr.DcrError) as refused:
        dcr.layers(["1"], {"limit": ["5"]}, currency="EUR")
    assert refused.value.column is dcr.Column.LAYERS_ATTACHMENT


def test_costs_before_delivery():
    loss = dcr.pre_delivery(
        direct_costs="80000", indirect_costs="20000", advance_payments="15000", resale_proceeds="5000", order_value="120000",
        currency="EUR", rounding="half_up", pre_delivery_insured=True, pre_delivery_limit="50000", pre_delivery_percentage="90%",
        pre_delivery_cost_basis="direct_and_indirect", pre_delivery_cap_on="loss", credit_limit_left="60000",
        pre_delivery_fills_limit=True)
    assert loss.indemnity == Decimal("45000.00")
    assert [rung.reason for rung in loss.ladder][:3] == [dcr.Reason.OK, dcr.Reason.A10, dcr.Reason.A08]
    assert "45000.00" in str(loss) and "45000.00" in loss._repr_html_()
    policy = dcr.Policy.from_terms(**TERMS, pre_delivery_insured=True)
    assert dcr.pre_delivery(direct_costs="100", policy=policy).indemnity == Decimal("90.00")
    outside = dcr.pre_delivery(direct_costs="100", policy=policy, contract_day="2024-12-31")
    assert outside.ladder[1].reason is dcr.Reason.T01
    with pytest.raises(dcr.DcrError):
        dcr.pre_delivery(direct_costs="100")


def test_questions_without_policy_and_book():
    answer = dcr.ask(None, None, {"verb": "layers", "currency": "EUR", "losses": ["5"], "layers": [{"attachment": "0"}]})
    assert answer["totals"][0]["paid"] == "5.00"
