"""What each answer's picture shows: one row of this table each, read by `build`."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from .._registry import Reason
from .rows import Row, identifiers, text_of


@dataclass(frozen=True)
class Part:
    """A series that a column gives: its name and colour. In a waterfall `role` is level, plus or minus."""

    column: str
    name: str
    role: str = "0"


@dataclass(frozen=True)
class Picture:
    """A picture of one table. `build` says how rows become series:

    parts    a bar for each label, a series for each of `parts`; rows of one label are added up
    pivot    a bar for each label, a series for each value of `code`, of the column `amount`; `lead` is a series in front, from
             another table with the same labels
    steps    a waterfall: each of `parts` is a step, added up over the rows
    ladder   a waterfall of the rungs of a ladder
    excluded a waterfall from the part that is a level, less the rows of `code`, to what is left
    days     amounts by the day of `label`, a series for each value of `code`
    spread   how many rows have a value of `amount` in each of a few ranges
    lines    a line for each of `parts` over the day of `label`

    `choose`: columns of which one value is shown, the first (of days the last), where the caller does not say which. `keep`: the rows
    that belong to the picture. `mark`: the tick of each bar. `sort`: None keeps the order of the table. `text`: what stands at the
    end of a bar instead of its amount. `about`: what the title says beside the question."""

    kind: str
    build: str
    question: str
    table: str
    label: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    code: str = ""
    amount: str = ""
    otherwise: str = ""
    lead: tuple[str, Part] | None = None
    mark: Part | None = None
    choose: tuple[str, ...] = ()
    keep: Callable[[Row], bool] | None = None
    derive: Callable[[Row], Row] | None = None
    sort: str | None = "total"
    text: Callable[[Row], str] | None = None
    unit: str = ""
    axis: str = ""
    most: int | None = None
    adds_up: bool = True
    about: Callable[[Any], str] | None = None


    def reads(self, only: Collection[str]) -> frozenset[str] | None:
        """The columns that the picture needs; None where its functions may look at any."""
        if self.derive or self.keep or self.text or self.build == "ladder":
            return None
        parts = [*self.parts, *([self.mark] if self.mark else [])]
        return frozenset((*self.label, *(part.column for part in parts), self.code, self.amount, self.otherwise, *self.choose, *only))


SETTLED = (Reason.S01, Reason.S02, Reason.A08)


def is_open_debt(row: Row) -> bool:
    return row["reason"] not in SETTLED and bool(row["amount"])


def past_due(row: Row) -> Row:
    """The bracket of an ageing in words."""
    first, last = row["from_days"], row["until_days"]
    if first is None:
        text = "not due" if row["bracket"] == 0 else f"up to {last}"
    else:
        text = f"from {first}" if last is None else f"{first} to {last}"
    return {**row, "bracket_text": text}


def between(row: Row) -> Row:
    return {**row, "retained": row["covered"] - row["insured"]}


def of_claim(row: Row) -> Row:
    approved = row["approved"] or 0
    return {**row, "refused": row["variance"] or 0, "pending": (row["claimed"] or 0) - approved if row["variance"] is None else 0,
            "due": max(approved - (row["paid"] or 0), approved * 0)}


def beside_layers(row: Row) -> Row:
    named = row["layer"] or text_of(row["part"])
    return {**row, "layer": named, "beside": row["loss"] - row["paid"] - row["deductible"] - row["uninsured"] - row["not_in_force"]}


def not_overdue(row: Row) -> Row:
    return {**row, "not_due": row["balance"] - row["overdue"]}


def kept_and_cut(row: Row) -> Row:
    return {**row, "minimum_extra": row["premium"] - row["earned"]}


def of_limit(row: Row) -> Row:
    """What of the exposure lies within the limit, and what above it."""
    over = row["over"] or row["exposure"] * 0
    return {**row, "within": row["exposure"] - over}


def of_whom(claim: Any) -> str:
    """Whose claim it is, by which cause, and from which day."""
    totals = claim.totals
    (buyer,) = identifiers(claim, "buyer_ix", [totals.buyer_ix])
    return f"Buyer {buyer}, {text_of(totals.cause)}" + (f", loss on {text_of(totals.loss_day)}" if totals.loss_day else ", no loss")


def step_of(row: Row) -> Row:
    """A step of a plan in words, for ladders side by side."""
    return {**row, "step_text": text_of(row["step"]) if row["step"] else "gross debt", "way": f"explanation {row['rank']}"}


def choice_of(row: Row) -> Row:
    return {**row, "which": f"{row['buyer'] or ''} layer {row['layer']}: {row['amount']:,}".strip(),
            "taken": "bought" if row["is_chosen"] else "not bought"}


def dueness(row: Row) -> Row:
    return {**row, "dueness": "due" if row["is_due"] else "not yet due",
            "line": row["invoice"] or text_of(row["month_day"])}


def before_after(row: Row) -> bool:
    return bool(row["amount_change"]) and row["reason"] not in SETTLED


SIDE_OF_COSTS = (Part("premium", "premium or commission", "covered"), Part("fees", "fees", "retained"), Part("interest", "interest", "2"),
                 Part("loss", "loss not paid", "uncovered"))

PICTURES: dict[str, Picture] = {
    # Cover and claims
    "Cover": Picture(
        "bars", "parts", "How much of what buyers owe is covered, against their limits?", "buyers", ("buyer",),
        (Part("insured", "insured", "covered"), Part("retained", "own share", "retained"), Part("uncovered", "not covered", "uncovered")),
        mark=Part("limit", "limit", "limit"), derive=between),
    "Claim": Picture("waterfall", "ladder", "What does the policy pay of the debt?", "ladder", about=of_whom),
    "Bounds": Picture(
        "grouped", "parts", "Between what bounds does the answer lie?", "bounds", ("what",),
        (Part("lower", "unknown facts not met", "uncovered"), Part("upper", "unknown facts met", "covered")), sort=None),
    "Recoveries": Picture(
        "bars", "parts", "Who receives what comes back?", "recoveries", ("recovery_day",),
        (Part("to_insurer", "to the insurer", "covered"), Part("to_insured", "to the insured", "retained")), sort=None),
    "Layers": Picture(
        "bars", "parts", "Which layer bears the loss?", "shares", ("layer",),
        (Part("paid", "paid", "covered"), Part("deductible", "deductible", "retained"), Part("uninsured", "not insured", "uncovered"),
         Part("not_in_force", "not in force", "1"), Part("beside", "in no layer", "rest")), sort=None, derive=beside_layers),
    "PreDelivery": Picture("waterfall", "ladder", "What does cover before delivery pay of the costs?", "ladder"),
    # Agenda
    "Agenda": Picture("time", "days", "What is to be done by when, and what money does it turn on?", "agenda", ("by_day",), code="item", amount="at_stake", otherwise="amount"),
    "Alerts": Picture("time", "days", "What are people to be told about, by its day?", "alerts", ("by_day",), code="item",
                      amount="at_stake", otherwise="amount"),
    "Dunning": Picture("bars", "pivot", "Which reminder is next for what is overdue?", "dunning", ("level", "channel"), code="state",
                       amount="open", sort="label", derive=lambda row: {**row, "level": f"level {row['level']}" if row["level"] else "none"}),
    "EffortLogCheck": Picture(
        "bars", "pivot", "For which overdue debt is the proof of effort complete?", "effort_invoices", ("buyer",), code="proof", amount="open",
        derive=lambda row: {**row, "proof": "complete" if row["is_complete"] else "a step is missing" if row["num_missing"] else "not yet"}),
    # Rehearsal, gate, change
    "Rehearsal": Picture(
        "bars", "pivot", "What would be paid if a buyer failed by {cause}, and why not the rest?", "reasons", ("buyer",),
        code="reason", amount="amount", lead=("rehearsal", Part("indemnity", "paid", "covered")), choose=("cause",)),
    "GateOrders": Picture(
        "bars", "parts", "Do the orders fit into what is left of the limits?", "orders", ("order", "buyer"),
        (Part("covered", "covered", "covered"), Part("uncovered", "not covered", "uncovered")),
        mark=Part("headroom_before", "left of the limit", "limit"), sort=None),
    "Change": Picture(
        "grouped", "parts", "What of the book changes its answer, by reason?", "reasons", ("reason",),
        (Part("amount_before", "before", "retained"), Part("amount_after", "after", "uncovered")), keep=before_after),
    "LimitUsage": Picture(
        "bars", "parts", "How far are the limits used?", "limit_usage", ("buyer",),
        (Part("within", "exposure within the limit", "covered"), Part("over", "above it", "uncovered")), mark=Part("limit", "limit", "limit"),
        derive=of_limit),
    "LimitsDiff": Picture(
        "grouped", "parts", "Which limits differ between the two lists?", "limits_diff", ("buyer", "difference"),
        (Part("old_amount", "old list", "retained"), Part("new_amount", "new list", "covered"))),
    "LimitExpiring": Picture("time", "days", "Which limits end, and what is then no longer covered?", "limit_expiring", ("by_day",), code="expiry",
                             amount="lost", otherwise="amount"),
    "LimitRequest": Picture(
        "grouped", "parts", "What is asked of the insurer?", "limit_request", ("buyer", "advice"),
        (Part("limit", "limit now", "retained"), Part("amount", "asked for", "covered"))),
    "ExtensionCheck": Picture(
        "bars", "parts", "May the due date be moved, and what stays insured?", "sides", ("what",), (Part("amount", "insured", "covered"),), sort=None),
    "PlanCheck": Picture("bars", "pivot", "Which instalments may be agreed?", "instalments", ("due_day",), code="verdict", amount="amount", sort=None),
    # Claim file
    "ClaimsDue": Picture(
        "grouped", "parts", "Which claims can be made, and by when?", "claim_due", ("buyer", "by_day", "cause"),
        (Part("overdue", "overdue", "uncovered"), Part("indemnity", "would be paid", "covered"))),
    "ClaimFile": Picture(
        "bars", "pivot", "What is declared in the claim, due and not due?", "claim_lines", ("line",), code="dueness", amount="open",
        derive=dueness),
    "OverdueReport": Picture("bars", "pivot", "What is reported as overdue?", "overdue_report", ("buyer",), code="category",
                             amount="amount"),
    "ClaimState": Picture(
        "bars", "parts", "What has become of the claims?", "claim_state", ("claim",),
        (Part("paid", "paid", "covered"), Part("due", "approved, not paid", "retained"), Part("refused", "not approved", "uncovered"),
         Part("pending", "no answer yet", "rest")), derive=of_claim),
    "BuyerPosition": Picture(
        "waterfall", "steps", "Who has borne the debt?", "buyer_position",
        parts=(Part("gross", "invoiced", "level"), Part("settled", "paid by buyers", "minus"),
               Part("from_insurer", "paid by the insurer", "minus"), Part("recovered", "recovered", "minus"),
               Part("written_off", "written off", "minus"), Part("left", "left open", "level"))),
    "Decodings": Picture(
        "grouped", "pivot", "Which ladders lead to what the insurer paid?", "decoding_ladder", ("step_text",), code="way", amount="after",
        derive=step_of, sort=None, keep=lambda row: row["rank"] <= 4),
    # Premium
    "Premium": Picture(
        "waterfall", "steps", "What does the policy cost?", "totals",
        parts=(Part("earned", "premium by rate", "level"), Part("minimum_extra", "up to the minimum", "plus"),
               Part("bonus", "bonus or malus", "plus"), Part("rebate", "rebate", "minus"), Part("fees", "fees for limits", "plus"),
               Part("tax", "taxes", "plus"), Part("gross", "to be paid in all", "level")), derive=kept_and_cut),
    "Declaration": Picture(
        "waterfall", "excluded", "What of the ledger is declared?", "lines", code="reason", amount="amount",
        parts=(Part("ledger", "ledger", "level"), Part("declared", "declared", "level"))),
    # Comparison and what if
    "Comparison": Picture(
        "bars", "pivot", "What does each policy cover of the book?", "reasons", ("policy",), code="reason", amount="amount",
        choose=("as_of_day",), keep=is_open_debt, sort=None),
    "Stress": Picture(
        "bars", "parts", "Who bears the loss if these buyers fail?", "buyers", ("buyer",),
        (Part("indemnity", "paid by the policy", "covered"), Part("recovery_kept", "recovered", "retained"),
         Part("loss_with", "lost", "uncovered"))),
    "StressCash": Picture(
        "lines", "lines", "How long does the cash last if these buyers fail?", "days", ("day",),
        (Part("balance_base", "all pay", "rest"), Part("balance_without", "without the policy", "uncovered"),
         Part("balance_with", "with the policy", "covered"))),
    "PolicyParties": Picture("bars", "parts", "Who is paid the indemnity?", "payees", ("party", "role"), (Part("amount", "paid", "covered"),)),
    "BreakEven": Picture(
        "bars", "parts", "How much must be sold to earn the loss back?", "sides", ("what",), (Part("amount", "amount", "covered"),), sort=None),
    "Factoring": Picture("bars", "parts", "What do insurance and factoring cost?", "sides", ("what",), SIDE_OF_COSTS, sort=None),
    "LimitAllocation": Picture(
        "bars", "pivot", "Which limits does the budget buy?", "choices", ("which",), code="taken", amount="value", derive=choice_of),
    # The ledger
    "Ageing": Picture(
        "columns", "parts", "How old is what is open?", "brackets", ("bracket_text",), (Part("amount", "open", "covered"),),
        keep=lambda row: row["buyer_ix"] is None, derive=past_due, sort=None, axis="days past the due date", most=40),
    "Dso": Picture(
        "grouped", "parts", "How many days of sales are open, by buyer?", "buyers", ("buyer",),
        (Part("dso", "days sales outstanding", "uncovered"), Part("best_possible", "best possible", "covered")), unit="days",
        keep=lambda row: row["dso"] is not None, sort="first", most=10, adds_up=False),
    "PaymentProfile": Picture(
        "columns", "spread", "How late do buyers pay on average?", "buyers", amount="days_late", unit="number of buyers",
        axis="days after the due date (below 0: before it)"),
    "Concentration": Picture(
        "bars", "parts", "With whom does the money lie?", "buyers", ("buyer",),
        (Part("amount", "amount", "covered"),), text=lambda row: f"{row['cumulative_share']:.0%} so far", most=25, sort=None),
    "Consolidation": Picture(
        "bars", "parts", "What does each firm owe over all its accounts?", "identities", ("buyer",),
        (Part("not_due", "not due", "covered"), Part("overdue", "overdue", "uncovered")), derive=not_overdue),
    "LateInterest": Picture(
        "bars", "parts", "What does late payment earn?", "invoices", ("buyer",),
        (Part("interest", "interest", "covered"), Part("fee", "fees", "retained"))),
    "GradeMap": Picture("columns", "pivot", "How are the values graded?", "grades", ("grade",), code="one", amount="number", sort=None,
                        derive=lambda row: {**row, "one": "values", "number": 1}, unit="number of values"),
    "RiskFlags": Picture("bars", "pivot", "Which buyers are to be looked at, and why?", "rows", ("buyer",), code="flag", amount="number",
                         derive=lambda row: {**row, "number": 1}, unit="number of flags"),
    # Views of cover
    "Buckets": Picture(
        "bars", "pivot", "What covers the open debt, and why is the rest not covered?", "amounts", ("bucket",), code="side", amount="amount",
        keep=lambda row: row["buyer_ix"] is None and bool(row["amount"]), sort=None, derive=lambda row: {**row, "side": side_of(row)}),
    "Gaps": Picture("bars", "pivot", "Whose debt is not covered, and why?", "rows", ("buyer",), code="reason", amount="amount"),
    "Worklist": Picture("bars", "pivot", "Where can money still be saved?", "items", ("buyer",), code="work", amount="amount"),
    # Through time
    "ThroughTime": Picture("lines", "lines", "{question}", "days", ("day",)),
}


def side_of(row: Row) -> str:
    number = int(row["bucket"])
    return "insured" if number <= 4 else "own share" if number == 5 else "not covered"


NAMED_ROLES = {"insured": "covered", "own share": "retained", "not covered": "uncovered", "bought": "covered", "not bought": "rest",
               "due": "covered", "not yet due": "retained", "values": "covered", "complete": "covered", "a step is missing": "uncovered", "not yet": "retained"}
REASON_ROLES = {Reason.OK: ("insured", "covered"), Reason.R02: ("R02  own share", "retained")}


def sides_of(name: str, totals: dict[str, Any]) -> list[Row]:
    """Rows of pictures that set the columns of one row side by side."""
    if name == "Factoring":
        insurance = ("premium", "insurance_fees", "loan_interest", "insurance_loss")
        factoring = ("commission", "factoring_fees", "interest", "factoring_loss")
        rows = [{"what": what, **{part.column: totals[column] for part, column in zip(SIDE_OF_COSTS, columns)}}
                for what, columns in (("insurance", insurance), ("factoring", factoring))]
        rows[1]["interest"] = (rows[1]["interest"] or 0) + (totals["discount"] or 0)
        return rows
    if name == "ExtensionCheck":
        ways = (("insured_before", "as it is"), ("insured_asked", "moved without consent"), ("insured_consented", "moved with consent"))
        return [{"what": text, "amount": totals[column]} for column, text in ways]
    texts = (("net_loss", "loss to be earned back"), ("profit", "profit of the sales so far"), ("sales", "sales so far"),
             ("additional_sales", "sales that earn the loss"), ("limit_sales", "sales of the limit"), ("limit_profit", "profit of the limit"))
    return [{"what": text, "amount": totals[column]} for column, text in texts if totals.get(column)]


def bounds_of(totals: Any) -> list[Row]:
    return [{"what": what, "lower": getattr(totals, f"{what}_lower"), "upper": getattr(totals, f"{what}_upper")}
            for what in ("covered", "insured", "indemnity") if getattr(totals, f"{what}_lower") is not None]
