"""The report: asks for the cover of the book on a day and puts the columns together."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..._registry import STATUS_TEXT, TERM_TEXT, Column, CoverBasis, Reason, Source, State, Status, Table
from ...cover import Cover, cover
from ...errors import DcrError
from ...values import NO_AMOUNT, currency_exponent, currency_number, date_of
from ..refusal import RefusedRow, WrongInput
from .ages import ages_of
from .answer import BuyerRow, ReasonRow, Report
from .deadlines import deadlines_of
from .reconcile import ledger_sums
from .session import Session

SETTLED = (Reason.OK, Reason.S01, Reason.S02, Reason.A08)


def report_of(session: Session, as_of: date) -> Report:
    """The answer to the main question: what is covered on the day, what is not and why."""
    try:
        answer = cover(session.policy, session.book, as_of=as_of)
    except DcrError as error:
        term = f"term {error.term.name.lower()}: " if error.term else ""
        raise WrongInput(f"{term}{error.text}", remedy="state it in the policy document") from None
    totals = answer.totals
    reasons = [ReasonRow(row.reason.name, row.text, row.amount, row.num_invoices)
               for row in answer.reasons if row.reason not in SETTLED and row.amount]
    retained = sum((row.amount for row in reasons if row.code == "R02"), Decimal(0))
    reasons = sorted((row for row in reasons if row.code != "R02"), key=lambda row: -row.amount)
    unexplained = totals.uncovered - sum((row.amount for row in reasons), Decimal(0))
    refused = refused_by(session, answer)
    deadlines, missed = deadlines_of(session, answer, as_of)
    return Report(
        title=session.title, as_of=as_of, currency=answer.currency, totals=totals,
        coverage=totals.insured / totals.exposure if totals.exposure else Decimal(0), reasons=reasons, retained=retained,
        unexplained=unexplained, buyers=buyers_of(session, answer), deadlines=deadlines, missed=missed,
        ages=ages_of(session, answer, as_of), ledger=ledger_sums(session, as_of, set(refused)),
        refused=session.problems() + unanswered(session, refused),
        defaults=defaults_of(session), notes=session.reading.notes,
        files={name: facts.file for name, facts in session.reading.facts.items()},
    )


def refused_by(session: Session, answer: Cover) -> dict[int, Status]:
    """Rows of the ledger that count in no total, in the book or for want of a rate, and why."""
    table = answer.columns("invoices")
    states, statuses = table.array("state").tolist(), table.array("status").tolist()
    return {ix: Status(statuses[ix]) for ix, state in enumerate(states) if state & State.REFUSED_ROW}


def unanswered(session: Session, refused: dict[int, Status]) -> list[RefusedRow]:
    """Those of them that the book could use, but the question could not."""
    known = {row for table, row, _, _ in session.library_problems() if table is Table.INVOICES}
    column = {Status.RATE_ABSENT: Column.INVOICES_CURRENCY}
    return [session.problem((Table.INVOICES, ix, column.get(status, Column.UNSET), status))
            for ix, status in refused.items() if ix not in known]


def buyers_of(session: Session, answer: Cover) -> list[BuyerRow]:
    """Every buyer with open debt or a trouble, the largest exposure first."""
    table = answer.columns("buyers")
    scale = -currency_exponent(currency_number(answer.currency))
    money = ("exposure", "overdue", "covered", "insured", "uncovered", "limit", "headroom")
    columns = {name: table.array(name).tolist() for name in
               (*money, "status", "limit_basis", "coverage", "stop_day", "is_stopped")}

    def amount(name: str, ix: int) -> Decimal:
        return Decimal(columns[name][ix]).scaleb(scale)

    def if_any(name: str, ix: int) -> Decimal | None:
        return None if columns[name][ix] == NO_AMOUNT else amount(name, ix)

    rows = []
    for ix, buyer in enumerate(session.buyers):
        status = Status(columns["status"][ix])
        if not (columns["exposure"][ix] or status or columns["is_stopped"][ix]):
            continue
        basis = columns["limit_basis"][ix]
        rows.append(BuyerRow(
            buyer=buyer, name=session.name_of(ix), exposure=amount("exposure", ix), overdue=amount("overdue", ix),
            covered=amount("covered", ix), insured=amount("insured", ix), uncovered=amount("uncovered", ix),
            limit=if_any("limit", ix), basis=CoverBasis(basis).name.lower() if basis else "",
            headroom=if_any("headroom", ix), coverage=Decimal(columns["coverage"][ix]).scaleb(-9),
            stop_day=date_of(columns["stop_day"][ix]), is_stopped=bool(columns["is_stopped"][ix]),
            trouble=STATUS_TEXT[status] if status else ""))
    return sorted(rows, key=lambda row: (-row.exposure, row.buyer))


def defaults_of(session: Session) -> list[tuple[str, str, str]]:
    """Terms that the policy does not state: name, value used, meaning."""
    return [(row.term.name.lower(), row.text, TERM_TEXT[row.term])
            for row in session.policy.terms if row.source is Source.DEFAULT]
