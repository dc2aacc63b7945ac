"""The limits that a budget buys best, by trying every selection. docs/readers/allocate-limits.md."""
from itertools import product

from ..terms import Refused
from .what_if import Given


def groups(choices):
    found = {}
    for ix, one in enumerate(choices):
        found.setdefault((one.get("buyer_ix", one.get("buyer")), one.get("layer", 0)), []).append(ix)
    return list(found.values())


def best(budget, choices, currency):
    """The greatest value within the budget."""
    costs, values = amounts(choices, currency)
    return max(sum(values[ix] for ix in taken if ix is not None)
               for taken in product(*[[None, *group] for group in groups(choices)])
               if sum(costs[ix] for ix in taken if ix is not None) <= budget)


def amounts(choices, currency):
    costs, values = [], []
    for one in choices:
        given = Given(one, currency)
        given.money("amount")
        costs.append(given.money("cost"))
        values.append(given.money("value"))
    return costs, values


def broken(ask, got, currency):
    """What of the page an answer does not keep: [(what, wanted, got)]. got is read with tables.read."""
    costs, values = amounts(ask["choices"], currency)
    budget = Given(ask, currency).money("budget")
    most, rows, totals = best(budget, ask["choices"], currency), got["choices"], got["totals"]
    chosen = [ix for ix, row in enumerate(rows) if row["is_chosen"]]
    cost, value = sum(costs[ix] for ix in chosen), sum(values[ix] for ix in chosen)
    held = {"cost": (cost, totals["cost"]), "value": (value, totals["value"]), "left": (budget - cost, totals["left"]),
            "budget": (budget, totals["budget"]), "num_chosen": (len(chosen), totals["num_chosen"]),
            "gap": (totals["upper_bound"] - value, totals["gap"]), "rows": (len(costs), len(rows)),
            "within the budget": (True, cost <= budget), "bound": (True, totals["upper_bound"] >= most),
            "proven": (True, value == most or not totals["is_proven"]),
            "gap of 0": (True, totals["is_proven"] or totals["gap"] > 0),
            "nodes": (True, totals["num_nodes"] <= (ask.get("max_nodes") or 100000)),
            "finished": (True, bool(ask.get("max_nodes")) or (totals["is_proven"] and totals["upper_bound"] == value))}
    for group in groups(ask["choices"]):
        taken = [ix for ix in group if ix in chosen]
        held[f"group {group}"] = (True, len(taken) <= 1)
        for ix in group:
            against = taken[0] if taken and taken[0] != ix else None
            held[f"marginal cost of {ix}"] = (costs[ix] - (costs[against] if against is not None else 0), rows[ix]["marginal_cost"])
            held[f"marginal value of {ix}"] = (values[ix] - (values[against] if against is not None else 0), rows[ix]["marginal_value"])
    for ix, one in enumerate(ask["choices"]):
        given = Given(one, currency)
        held[f"row {ix}"] = ((one.get("layer", 0), given.money("amount"), costs[ix], values[ix]),
                             tuple(rows[ix][name] for name in ("layer", "amount", "cost", "value")))
    return [(what, *pair) for what, pair in held.items() if pair[0] != pair[1]]


def refused(ask, currency):
    if not ask["choices"]:
        return None
    try:
        amounts(ask["choices"], currency)
        Given(ask, currency).money("budget")
    except Refused as error:
        return error.status
    return None
