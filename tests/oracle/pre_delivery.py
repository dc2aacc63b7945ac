"""Loss before delivery. docs/rules/pre-delivery.md. Amounts in minor units."""
from .money import rounded


def ladder(question, period=None):
    """(step, reason, before, taken) of every rung."""
    rungs, left = [], question["direct_costs"] + question.get("indirect_costs", 0)

    def take(step, reason, amount):
        nonlocal left
        taken = max(0, min(amount, left))
        rungs.append((step, reason, left, taken))
        left -= taken

    def cap(step, most):
        take(step, "L07", left - most)

    take("costs", "OK", 0)
    contract = question.get("contract_day")
    if not question.get("pre_delivery_insured", False):
        take("contract", "I18", left)
    elif period and contract and contract < period[0]:
        take("contract", "T01", left)
    elif period and contract and contract >= period[1]:
        take("contract", "T02", left)
    elif not question.get("is_contract_binding", True):
        take("contract", "I12", left)
    if question.get("pre_delivery_cost_basis") == "direct":
        take("cost_basis", "I18", question.get("indirect_costs", 0))
    on_costs = question.get("pre_delivery_cap_on") == "costs"
    value = question.get("order_value")
    if value is not None and on_costs:
        cap("order_value", value)
    take("advance", "A10", question.get("advance_payments", 0))
    take("resale", "A08", question.get("resale_proceeds", 0))
    if value is not None and not on_costs:
        cap("order_value", value)
    if question.get("pre_delivery_limit") is not None:
        cap("limit", question["pre_delivery_limit"])
    if question.get("pre_delivery_fills_limit", False):
        cap("credit_limit", question["credit_limit_left"])
    take("percentage", "R02", left - rounded(left * question["pre_delivery_percentage"], question["rounding"]))
    return rungs, left
