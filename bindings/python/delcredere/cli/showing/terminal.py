"""The report in the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..asking.answer import DeadlineRow, Report
from ..refusal import RefusedRow
from .form import count, day, money, number_of, percent, words
from .refused import by_remedy

MOST_BUYERS, MOST_DEADLINES, MOST_REFUSED = 15, 15, 20


def table(title: str, *columns: str, note: str = "") -> Table:
    """A plain table; columns whose name begins with > hold numbers and stand to the right."""
    made = Table(title=title or None, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False,
                 caption=note or None, caption_justify="left")
    for column in columns:
        number = column.startswith(">")
        made.add_column(column.lstrip(">"), justify="right" if number else "left", no_wrap=number, overflow="fold")
    return made


def show_report(console: Console, report: Report) -> None:
    console.print(f"[bold]{escape(report.title)}[/bold]")
    console.print(f"Cover as of {day(report.as_of)}, amounts in {report.currency}\n")
    show_totals(console, report)
    show_reasons(console, report)
    show_buyers(console, report)
    show_ages(console, report)
    show_deadlines(console, "Next deadlines", report.deadlines)
    show_deadlines(console, "Missed: the day is past", report.missed)
    show_ledger(console, report)
    show_refused(console, report.refused)
    show_defaults(console, report)
    for note in report.notes:
        console.print(f"[dim]Note: {escape(note)}[/dim]")


def show_totals(console: Console, report: Report) -> None:
    totals = report.totals
    rows = table("Totals", "", ">Amount", "")
    rows.add_row("Billed, less credit notes", money(totals.gross), f"{count(totals.num_invoices)} documents")
    rows.add_row("Settled", money(totals.settled), "paid or credited")
    rows.add_row("Open (exposure)", money(totals.exposure),
                 f"{count(len(report.buyers))} of {count(totals.num_buyers)} buyers")
    rows.add_row("  of it overdue", money(totals.overdue), "")
    rows.add_row("Covered", money(totals.covered), "within limits and terms")
    rows.add_row("Not covered", money(totals.uncovered), "")
    rows.add_row("[bold]Insured[/bold]", f"[bold]{money(totals.insured)}[/bold]",
                 f"[bold]{percent(report.coverage)}[/bold] of what is open")
    if totals.unallocated:
        rows.add_row("Received, no debt found", money(totals.unallocated), "see receipts and credit notes")
    if totals.num_not_yet:
        rows.add_row("Dated later", "", f"{count(totals.num_not_yet)} documents, not counted")
    console.print(rows)


def show_reasons(console: Console, report: Report) -> None:
    rows = table("Not insured, by reason", "Reason", "", ">Amount", ">Invoices")
    for row in report.reasons:
        rows.add_row(row.code, escape(row.text), money(row.amount), count(row.num_invoices))
    if report.unexplained:
        rows.add_row("", "buyers whose cover could not be judged, see below", money(report.unexplained), "")
    if report.retained:
        rows.add_row("R02", "own share of what is covered", money(report.retained), "")
    if rows.row_count:
        console.print(rows)


def show_buyers(console: Console, report: Report) -> None:
    more = len(report.buyers) - MOST_BUYERS
    rows = table("Largest buyers", "Buyer", ">Exposure", ">Limit", ">Covered", ">Not covered", ">Headroom", "Stop",
                 note=f"and {count(more)} more buyers" if more > 0 else "")
    for row in report.buyers[:MOST_BUYERS]:
        stop = f"[red]{day(row.stop_day)} stopped[/red]" if row.is_stopped else day(row.stop_day)
        limit = "none" if row.limit is None else money(row.limit) + (" d" if row.basis == "discretionary" else "")
        rows.add_row(escape(row.label), money(row.exposure), limit, money(row.covered), money(row.uncovered),
                     money(row.headroom), stop)
    console.print(rows)
    console.print("[dim]d: discretionary limit. Stop: deliveries from about that day on are not covered.[/dim]\n")
    for row in report.troubled:
        console.print(f"[red]Buyer {escape(row.label)} could not be judged: {escape(row.trouble)}[/red]")


def show_ages(console: Console, report: Report) -> None:
    rows = table("Age of what is open", "Past due", ">Covered", ">Not covered", ">Invoices")
    for row in report.ages:
        rows.add_row(row.age, money(row.covered), money(row.uncovered), count(row.num_invoices))
    console.print(rows)


def show_deadlines(console: Console, title: str, deadlines: list[DeadlineRow]) -> None:
    if not deadlines:
        return
    more = len(deadlines) - MOST_DEADLINES
    rows = table(title, "Day", "What", "Buyer", ">Invoices", ">Open", note=f"and {count(more)} more" if more > 0 else "")
    for row in deadlines[:MOST_DEADLINES]:
        rows.add_row(day(row.day), row.what, escape(f"{row.buyer} {row.name}".strip()), count(row.num_invoices),
                     money(row.amount))
    console.print(rows)


def show_ledger(console: Console, report: Report) -> None:
    rows = table("The ledger as read", "Currency", ">Used", ">", ">Dated later", ">Refused", ">", ">Sum of the file")
    for row in report.ledger:
        rows.add_row(row.currency, money(row.used), number_of(row.num_used, "row"), money(row.not_yet), money(row.refused),
                     number_of(row.num_refused, "row"), money(row.total))
    console.print(rows)


def show_refused(console: Console, refused: list[RefusedRow]) -> None:
    """Rows with one remedy stand together, the remedy above them."""
    if not refused:
        return
    console.print(f"[bold]{number_of(len(refused), 'row')} could not be used[/bold]\n")
    for group in by_remedy(refused):
        more = len(group.rows) - MOST_REFUSED
        console.print(f"[italic]{escape(group.file)}: {escape(group.remedy)}[/italic]", highlight=False)
        shown = table("", ">Line", "Column", "Reason",
                      note=f"and {count(more)} more; --json lists all" if more > 0 else "")
        for row in group.rows[:MOST_REFUSED]:
            shown.add_row(str(row.line), escape(row.column), escape(row.reason))
        console.print(shown)


def show_defaults(console: Console, report: Report) -> None:
    """The defaults that were used, so that nothing is decided unseen."""
    if report.defaults:
        listed = ", ".join(f"{words(name)}: {value}" for name, value, _ in report.defaults)
        console.print(f"[dim]Not stated by the policy, defaults used: {escape(listed)}[/dim]")


def sums(rows: Iterable[tuple[str, str]], title: str) -> Table:
    made = table(title, "", ">")
    for name, value in rows:
        made.add_row(name, value)
    return made
