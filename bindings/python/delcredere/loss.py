"""After and beside a claim: recoveries shared between insurer and insured, losses over layers, loss before delivery."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import numpy as np

from . import _native
from ._registry import Party, PreDeliveryCapOn, PreDeliveryCostBasis, RecoveryCostShare, RecoverySplit, Rounding, Status, Table
from .claim import Claim
from .errors import refuse
from .facts import Facts
from .frames import Kind, Money, default_kind, frame
from .numbers import _rounding
from .owned import Owned
from .plots.plotted import Plotted
from .policy import Policy
from .receipt import Asked, Receipted
from .results import as_rows, as_value
from .rows import LayerShare, LayerTotals, Listing, PreDeliveryRung, RecoveryAnswer, RecoveryShare, as_html, as_text, read_rows
from .sources import Source
from .tables import Columns
from .values import Amount, Day, choice, currency_exponent, currency_number, day_number, decimal_text, ratio_ppb, scaled, unscaled


class _LossAnswer(Receipted, Plotted, Owned):
    """Result tables about a loss."""

    _names: dict[str, Table]

    def __init__(self, handle: Any, exponent: int, asked: Asked | None = None) -> None:
        super().__init__(handle)
        self._exponent = exponent
        self._asked = asked

    def close(self) -> None:
        """Gives the answer back; frames and arrays made from it stay valid."""
        super().close()
        self._asked = None

    def columns(self, name: str) -> Columns:
        """The columns of a table as NumPy arrays without a copy."""
        handle = self._handle
        if name not in self._names:
            raise refuse(Status.UNKNOWN, f"there is no table {name!r}; there is {', '.join(self._names)}")
        return Columns(_native.dcr_result_table(handle, int(self._names[name])), handle, self._exponent)

    def frame(self, name: str, *, money: Money = "minor", kind: Kind | None = None) -> Any:
        """A table as a data frame. With money="decimal" amounts are Decimal, else exact int64 in `<name>_minor`."""
        return frame(self.columns(name), kind or default_kind(), money)


class Recoveries(_LossAnswer):
    """The recoveries of a claim. Made by `delcredere.recoveries`."""

    _names = {"recoveries": Table.RECOVERY_SHARES}

    @property
    def rows(self) -> Listing[RecoveryShare]:
        """Each recovery and how it is shared, in the order in which they came in."""
        return read_rows(RecoveryShare, self.columns("recoveries"))

    def __str__(self) -> str:
        return str(self.rows)

    def _repr_html_(self) -> str:
        return self.rows._repr_html_()


def recoveries(claim: Claim) -> Recoveries:
    """How the recoveries that the book has of the claim's buyer are shared, as the policy's `recovery_split` says."""
    asked = claim._asked and Asked(claim._asked.policy, claim._asked.book, {**claim._asked.question, "verb": "recoveries"})
    return Recoveries(_native.dcr_claim_recoveries(claim._handle), claim._exponent, asked)


_QUESTION_AMOUNTS = ("debt", "covered", "indemnity", "insurer_before", "insured_before")
_ANSWER_AMOUNTS = ("net", "shared", "on_covered", "to_insurer", "to_insured", "insurer_costs", "insured_costs",
                   "insurer_total", "insured_total", "insurer_left")


def recovery_split(
    recoveries: Iterable[Amount | tuple[Amount, Amount]],
    *,
    currency: str,
    debt: Amount,
    indemnity: Amount,
    recovery_split: RecoverySplit | str,
    recovery_costs_first: bool,
    recovery_cost_share: RecoveryCostShare | str | None = None,
    recovery_remainder: Party | str = Party.INSURED,
    covered: Amount | None = None,
    percentage: Amount | None = None,
    insurer_before: Amount = 0,
    insured_before: Amount = 0,
    rounding: Rounding | str | None = None,
) -> Listing[RecoveryAnswer]:
    """Recoveries of one loss, amounts or pairs of amount and costs, in the order in which they came in."""
    exponent = currency_exponent(currency_number(currency))
    question, answer = _native.dcr_recovery_question(), _native.dcr_recovery_answer()
    question.split = int(choice(RecoverySplit, recovery_split))
    question.costs_first = int(recovery_costs_first)
    if recovery_cost_share is not None:
        question.cost_share = int(choice(RecoveryCostShare, recovery_cost_share))
    question.remainder = int(choice(Party, recovery_remainder))
    question.rounding = _rounding(rounding)
    stated = dict(zip(_QUESTION_AMOUNTS, (debt, covered, indemnity, insurer_before, insured_before)))
    for name, amount in stated.items():
        if amount is not None:
            setattr(question, name, scaled(amount, exponent))
    if percentage is not None:
        question.percentage = ratio_ppb(percentage)
    found = []
    for one in recoveries:
        gross, costs = one if isinstance(one, tuple) else (one, 0)
        question.gross, question.costs = scaled(gross, exponent), scaled(costs, exponent)
        _native.dcr_recovery_share(question, answer)
        values = {name: unscaled(getattr(answer, name), exponent) for name in _ANSWER_AMOUNTS}
        found.append(RecoveryAnswer(gross=unscaled(question.gross, exponent), costs=unscaled(question.costs, exponent), **values))
        question.insurer_before, question.insured_before = answer.insurer_total, answer.insured_total
    return Listing(found)


class Layers(_LossAnswer):
    """Losses over layers. Made by `delcredere.layers`."""

    _names = {"shares": Table.LAYER_SHARES, "totals": Table.LAYER_TOTALS}

    @property
    def shares(self) -> Listing[LayerShare]:
        """The parts of each loss; where there are several losses, last those of all of them."""
        return read_rows(LayerShare, self.columns("shares"))

    @property
    def totals(self) -> Listing[LayerTotals]:
        """Each loss over all its layers, and what the terms of the account leave."""
        return read_rows(LayerTotals, self.columns("totals"))

    def __str__(self) -> str:
        return str(self.totals) + "\n\n" + str(self.shares)

    def _repr_html_(self) -> str:
        return self.totals._repr_html_() + self.shares._repr_html_()


def _question(verb: str, policy: Policy | None, **stated: Any) -> Asked:
    """What the answer was asked for, as a document, without what was not stated."""
    given = {name: value for name, value in stated.items() if value is not None}
    return Asked(policy and policy._handle, None, {"verb": verb, **{name: as_value(value) for name, value in given.items()}})


def _text(amount: Amount | None) -> str | None:
    return None if amount is None else decimal_text(amount)


def layers(
    losses: Iterable[Amount],
    table: Any = None,
    *,
    policy: Policy | None = None,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    as_of: Day | None = None,
    primary_limit: Amount | None = None,
    account_deductible: Amount | None = None,
    account_deductible_ratio: Amount | None = None,
    account_deductible_minimum: Amount | None = None,
    account_deductible_maximum: Amount | None = None,
    account_limit: Amount | None = None,
    account_limit_ratio: Amount | None = None,
) -> Layers:
    """Lays losses over the layers of `table` (a data frame or a dict of columns), or over those of the policy."""
    code = currency or (policy.currency if policy is not None else None)
    if code is None or (table is None and policy is None):
        raise refuse(Status.FACT_ABSENT, "give layers and a currency, or a policy that has some")
    exponent = currency_exponent(currency_number(code))
    question = _native.dcr_layers_question()
    question.rounding = _rounding(policy["rounding"] if rounding is None and policy is not None else rounding)
    if as_of is not None:
        question.as_of_day = day_number(as_of)
    amounts = {"primary_limit": primary_limit, "account_deductible": account_deductible, "account_limit": account_limit,
               "account_deductible_minimum": account_deductible_minimum,
               "account_deductible_maximum": account_deductible_maximum}
    for name, amount in amounts.items():
        if amount is not None:
            setattr(question, name, scaled(amount, exponent))
    for name, ratio in (("account_deductible_ratio", account_deductible_ratio), ("account_limit_ratio", account_limit_ratio)):
        if ratio is not None:
            setattr(question, name, ratio_ppb(ratio))
    listed = list(losses)
    numbers = np.array([scaled(loss, exponent) for loss in listed], dtype=np.int64)
    asked = _question("layers", policy, currency=code, rounding=rounding and choice(Rounding, rounding), as_of_day=as_of,
                      losses=[decimal_text(loss) for loss in listed], layers=None if table is None else as_rows(table),
                      account_deductible_ratio=_text(account_deductible_ratio), account_limit_ratio=_text(account_limit_ratio),
                      **{name: _text(amount) for name, amount in amounts.items()})
    if table is None:
        assert policy is not None
        handle = _native.dcr_policy_table(policy._handle, int(Table.LAYERS))
    else:
        facts = Facts(Table.LAYERS, Source(table, "layers"))
        facts.check_names()
        facts.read(lambda: exponent)
        handle = _native.dcr_table_new(int(Table.LAYERS))
        facts.bind(handle)
    return Layers(_native.dcr_layers_compute(handle, question, numbers), exponent, asked)


class PreDelivery(_LossAnswer):
    """Loss before delivery. Made by `delcredere.pre_delivery`."""

    _names = {"ladder": Table.PRE_DELIVERY_LADDER}

    @property
    def ladder(self) -> Listing[PreDeliveryRung]:
        """The rungs from cost to indemnity."""
        return read_rows(PreDeliveryRung, self.columns("ladder"))

    @property
    def indemnity(self) -> Decimal:
        """What is paid: what the last rung leaves."""
        return self.ladder[-1].after

    def __str__(self) -> str:
        return as_text([{"indemnity": str(self.indemnity)}]) + "\n\n" + str(self.ladder)

    def _repr_html_(self) -> str:
        return as_html([{"indemnity": str(self.indemnity)}]) + self.ladder._repr_html_()


def pre_delivery(
    *,
    direct_costs: Amount,
    indirect_costs: Amount = 0,
    advance_payments: Amount = 0,
    resale_proceeds: Amount = 0,
    order_value: Amount | None = None,
    credit_limit_left: Amount | None = None,
    contract_day: Day | None = None,
    is_contract_binding: bool = True,
    policy: Policy | None = None,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    pre_delivery_insured: bool | None = None,
    pre_delivery_limit: Amount | None = None,
    pre_delivery_percentage: Amount | None = None,
    pre_delivery_fills_limit: bool | None = None,
    pre_delivery_cost_basis: PreDeliveryCostBasis | str | None = None,
    pre_delivery_cap_on: PreDeliveryCapOn | str | None = None,
) -> PreDelivery:
    """What cover before delivery pays of the costs. Terms that are not given are those of the policy."""
    code = currency or (policy.currency if policy is not None else None)
    if code is None:
        raise refuse(Status.FACT_ABSENT, "give a currency or a policy")
    exponent = currency_exponent(currency_number(code))
    question = _native.dcr_pre_delivery_question()
    if policy is not None:
        _native.dcr_pre_delivery_terms(policy._handle, question)
    amounts = {"direct_costs": direct_costs, "indirect_costs": indirect_costs, "advance_payments": advance_payments,
               "resale_proceeds": resale_proceeds, "order_value": order_value, "credit_limit_left": credit_limit_left,
               "limit": pre_delivery_limit}
    for name, amount in amounts.items():
        if amount is not None:
            setattr(question, name, scaled(amount, exponent))
    if pre_delivery_percentage is not None:
        question.percentage = ratio_ppb(pre_delivery_percentage)
    if contract_day is not None:
        question.contract_day = day_number(contract_day)
    for name, flag in (("is_insured", pre_delivery_insured), ("fills_limit", pre_delivery_fills_limit),
                       ("is_contract_binding", is_contract_binding)):
        if flag is not None:
            setattr(question, name, int(flag))
    if pre_delivery_cost_basis is not None:
        question.cost_basis = int(choice(PreDeliveryCostBasis, pre_delivery_cost_basis))
    if pre_delivery_cap_on is not None:
        question.cap_on = int(choice(PreDeliveryCapOn, pre_delivery_cap_on))
    if rounding is not None:
        question.rounding = _rounding(rounding)
    asked = _question(
        "pre_delivery", policy, currency=code, rounding=rounding and choice(Rounding, rounding), contract_day=contract_day,
        is_contract_binding=is_contract_binding, pre_delivery_insured=pre_delivery_insured,
        pre_delivery_fills_limit=pre_delivery_fills_limit, pre_delivery_percentage=_text(pre_delivery_percentage),
        pre_delivery_cost_basis=pre_delivery_cost_basis and choice(PreDeliveryCostBasis, pre_delivery_cost_basis),
        pre_delivery_cap_on=pre_delivery_cap_on and choice(PreDeliveryCapOn, pre_delivery_cap_on),
        pre_delivery_limit=_text(pre_delivery_limit),
        **{name: _text(amount) for name, amount in amounts.items() if name != "limit"})
    return PreDelivery(_native.dcr_pre_delivery_loss(question), exponent, asked)
