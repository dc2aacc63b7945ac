"""Break-even, factoring, stress. docs/readers/what-if.md."""
from fractions import Fraction

from .. import days, money
from ..registry import CHOICES
from ..terms import Refused
from .claims_in_turn import claims_in_turn, find_buyer
from .tables import ratio

ABOVE_ALL = 10                              # a rate is at most 1000 %


class Exact:
    """Rounds; without a mode nothing may need it."""

    def __init__(self, mode):
        self.mode = mode

    def money(self, value):
        if Fraction(value).denominator != 1 and self.mode is None:
            raise Refused("ROUNDING_ABSENT")
        return money.rounded(value, self.mode or "down")

    def ratio(self, value):
        return self.money(Fraction(value) * 10 ** 9) * Fraction(1, 10 ** 9)


def mode_of(policy, ask):
    return ask.get("rounding") or (policy("rounding") if policy else None)


def currency_of(policy, ask):
    return ask.get("currency") or policy.currency


class Given:
    """The keys of a question."""

    def __init__(self, ask, currency):
        self.ask, self.currency = ask, currency

    def money(self, name, absent=None):
        if self.ask.get(name) is None:
            return absent
        amount = money.minor(self.ask[name], self.currency)
        if amount < 0:
            raise Refused("AMOUNT_SIGN")
        return amount

    def ratio(self, name, absent=None, most=ABOVE_ALL):
        if self.ask.get(name) is None:
            return absent
        value = money.ratio(self.ask[name])
        if value < 0 or (most is not None and value > most):
            raise Refused("RANGE")
        return value


# ---- break-even -------------------------------------------------------------------------------------------------


def break_even(policy, ask):
    currency, exact = currency_of(policy, ask), Exact(mode_of(policy, ask))
    given = Given(ask, currency)
    margin = given.ratio("margin", most=None)
    if not margin:
        raise Refused("RANGE")
    loss, share, sales = given.money("loss"), given.ratio("loss_share", most=None), given.money("sales")
    recovered, limit, turns = given.money("recovered", 0), given.money("limit"), given.ratio("turns", most=None)
    if loss is not None and share is not None:
        raise Refused("TERM_CONFLICT")
    if (share is not None and sales is None) or (limit is None) != (turns is None):
        raise Refused("FACT_ABSENT")
    if loss is None:
        loss = 0 if share is None else exact.money(sales * share)
    if recovered > loss:
        raise Refused("AMOUNT")
    net = loss - recovered
    more = exact.money(net / margin)
    limit_sales = None if limit is None else exact.money(limit * turns)
    return {"totals": {
        "loss": loss, "recovered": recovered, "net_loss": net, "margin": margin, "additional_sales": more, "sales": sales,
        "profit": None if sales is None else exact.money(sales * margin),
        "additional_share": exact.ratio(Fraction(more, sales)) if sales else None, "limit": limit, "limit_sales": limit_sales,
        "limit_profit": None if limit is None else exact.money(limit_sales * margin)}}


# ---- insurance or factoring --------------------------------------------------------------------------------------


def factoring(policy, ask):
    exact, given = Exact(mode_of(policy, ask)), Given(ask, currency_of(policy, ask))
    year = ask.get("year_days", 365)
    horizon, open_days = ask.get("horizon_days", year), ask.get("average_days", 0)
    if not 0 < year <= 36600 or not 0 < horizon <= 36600 or not 0 <= open_days <= 36600:
        raise Refused("RANGE")

    def h(amount):
        return exact.money(Fraction(amount * horizon, year))

    def rate(name):
        return given.ratio(name, Fraction(0))

    def share(name):
        return given.ratio(name, Fraction(0), 1)

    def variable(of_loan):
        return exact.ratio(share("advance_rate") * of_loan * open_days / year)

    yearly = {name: given.money(name, 0) for name in ("turnover", "premium", "insurance_fees", "factoring_fees", "bad_debt")}
    turnover, bad = h(yearly["turnover"]), h(yearly["bad_debt"])
    advance = exact.money(turnover * share("advance_rate"))
    row = {"turnover": turnover, "advance": advance,
           "premium": exact.money(turnover * rate("premium_rate")) + h(yearly["premium"]),
           "insurance_fees": h(yearly["insurance_fees"]), "factoring_fees": h(yearly["factoring_fees"]),
           "loan_interest": exact.money(advance * rate("loan_rate") * open_days / year),
           "interest": exact.money(advance * rate("interest_rate") * open_days / year),
           "insurance_loss": bad - exact.money(bad * share("insured_percentage")),
           "factoring_loss": bad - exact.money(bad * share("protected_percentage")),
           "commission": exact.money(turnover * rate("commission_rate")), "discount": exact.money(turnover * rate("discount_rate")),
           "insurance_variable": exact.ratio(rate("premium_rate") + variable(rate("loan_rate"))),
           "factoring_variable": exact.ratio(rate("commission_rate") + rate("discount_rate") + variable(rate("interest_rate")))}
    row["insurance_cost"] = sum(row[name] for name in ("premium", "insurance_fees", "loan_interest", "insurance_loss"))
    row["factoring_cost"] = sum(row[name] for name in ("commission", "discount", "factoring_fees", "interest", "factoring_loss"))
    row["difference"] = row["factoring_cost"] - row["insurance_cost"]
    for name in ("insurance", "factoring"):
        row[f"{name}_rate"] = exact.ratio(Fraction(row[f"{name}_cost"], turnover)) if turnover else None
    row["break_even_turnover"] = _same_cost(exact, yearly, row, share)
    return {"totals": row}


def _same_cost(exact, yearly, row, share):
    def borne(name):
        return yearly["bad_debt"] - exact.money(yearly["bad_debt"] * share(name))

    fixed = yearly["premium"] + yearly["insurance_fees"] + borne("insured_percentage") \
        - yearly["factoring_fees"] - borne("protected_percentage")
    steeper = row["factoring_variable"] - row["insurance_variable"]
    if steeper == 0 or fixed / steeper <= 0:
        return None
    found = exact.money(fixed / steeper)
    return found if found > 0 else None


# ---- stress ----------------------------------------------------------------------------------------------------------


def stress(policy, book, ask):
    mode, given = policy("rounding"), Given(ask, policy.currency)
    day, back, equity = days.day(ask["as_of_day"]), given.ratio("recovery_rate", Fraction(0), 1), given.money("equity")
    named = [find_buyer(book, one) for one in ask["buyers"]]
    if len(set(named)) < len(named):
        raise Refused("RANGE")
    start = {name: given.money(name) for name in ("first_loss_used", "liability_used", "premium_paid") if ask.get(name) is not None}
    asked = [{"buyer_ix": ix, "cause": ask.get("cause", "insolvency"), "cause_day": day, "as_of_day": day} for ix in named]
    assert all(one["cause"] in CHOICES["CAUSE"] for one in asked)
    rows = [_failed(claim["totals"], back, mode) for claim in claims_in_turn(policy, book, asked, start)]
    totals = {name: sum(row[name] for row in rows)
              for name in ("open", "recovered", "indemnity", "recovery_kept", "loss_without", "loss_with")}
    totals.update(num_buyers=len(rows), first_loss_used=rows[-1]["first_loss_used"], equity=equity,
                  saved=totals["loss_without"] - totals["loss_with"])
    for end in ("without", "with"):
        loss = totals[f"loss_{end}"]
        totals[f"share_{end}"] = ratio(Fraction(loss, equity), mode) if equity else None
        totals[f"equity_{end}"] = None if equity is None else equity - loss
    return {"buyers": rows, "totals": totals}


def _failed(claim, back, mode):
    is_open = max(0, claim["gross_debt"] - claim["received_after"])
    recovered, indemnity = money.rounded(is_open * back, mode), claim["indemnity"]
    if is_open == 0 or indemnity <= 0:
        kept = recovered
    elif indemnity >= is_open:
        kept = 0
    else:
        kept = money.rounded(Fraction(recovered * (is_open - indemnity), is_open), mode)
    return {"buyer_ix": claim["buyer_ix"], "reason": claim["reason"], "open": is_open, "recovered": recovered,
            "indemnity": indemnity, "first_loss_used": claim["first_loss_used_after"], "recovery_kept": kept,
            "loss_without": is_open - recovered, "loss_with": max(0, is_open - indemnity - kept)}
