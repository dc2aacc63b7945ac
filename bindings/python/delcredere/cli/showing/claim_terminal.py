"""A claim in the terminal: the verdict, the dates, the ladder, the loss sheet, the year's counters."""

from __future__ import annotations

from decimal import Decimal

from rich.console import Console
from rich.markup import escape

from ..asking.claims import ClaimAnswer
from .form import count, day, money, percent, words
from .terminal import sums, table

MOST_INVOICES = 40


def show_claim(console: Console, answer: ClaimAnswer) -> None:
    totals = answer.totals
    console.print(f"[bold]{escape(answer.title)}[/bold]")
    console.print(f"Claim on {escape(f'{answer.buyer} {answer.name}'.strip())}: {words(answer.cause)}, as of "
                  f"{day(answer.as_of)}, amounts in {answer.currency}\n")
    console.print(f"[bold]{escape(answer.verdict)}[/bold]\n")
    console.print(sums([
        ("Date of loss", day(totals.loss_day)), ("File from", day(totals.claim_from_day)),
        ("File until", day(answer.claim_by_day)), ("Paid by", day(totals.indemnity_day)),
    ], "Dates"))
    show_ladder(console, answer)
    show_sheet(console, answer)
    show_year(console, answer)


def show_ladder(console: Console, answer: ClaimAnswer) -> None:
    rows = table("From debt to payment", "Step", "Reason", ">Before", ">Taken", ">After", "Clause")
    for rung in answer.ladder:
        reason = f"{rung.code} {rung.text}" if rung.text and rung.taken else ""
        rows.add_row(words(rung.step), escape(reason or ("gross debt" if not rung.step else "takes nothing")),
                     money(rung.before), money(rung.taken), money(rung.after), escape(rung.clause))
    if answer.ladder:
        console.print(rows)


def show_sheet(console: Console, answer: ClaimAnswer) -> None:
    shown = [row for row in answer.sheet if row.open]
    more = len(shown) - MOST_INVOICES
    rows = table("Loss sheet", "Invoice", "Loss", ">Open", ">Qualifying", ">Received after", ">Covered", ">Share",
                 ">Paid", "Why not", note=f"and {count(more)} more" if more > 0 else "")
    for row in shown[:MOST_INVOICES]:
        rows.add_row(escape(row.invoice), day(row.loss_day), money(row.open), money(row.qualifying),
                     money(row.received_after), money(row.covered), percent(row.percentage), money(row.indemnity),
                     escape(f"{row.code} {row.text}") if row.text else "")
    if shown:
        console.print(rows)


def show_year(console: Console, answer: ClaimAnswer) -> None:
    totals = answer.totals
    if totals.year_from_day is None:
        return
    rows = table(f"Policy year from {day(totals.year_from_day)} until {day(totals.year_until_day)}", "", ">Before",
                 ">After", ">Of")
    limit = money(totals.maximum_liability)
    rows.add_row("Paid by the insurer", money(totals.liability_used_before), money(totals.liability_used_after), limit)
    if totals.first_loss_left is not None:
        whole = (totals.first_loss_used_after or 0) + totals.first_loss_left
        rows.add_row("First loss borne", money(totals.first_loss_used_before), money(totals.first_loss_used_after),
                     money(whole))
    console.print(rows)


def show_losses(console: Console, answers: list[ClaimAnswer], cause: str, num_buyers: int) -> None:
    """All buyers at once: a line for each that has a date of loss."""
    if not answers:
        console.print(f"[bold]No claim[/bold]: none of {count(num_buyers)} buyers has a date of loss by {words(cause)}.")
        return
    rows = table(f"{count(len(answers))} of {count(num_buyers)} buyers with a loss by {words(cause)}", "Buyer",
                 "Date of loss", ">Gross debt", ">Received after", ">Covered", ">Paid", "Why not")
    for answer in answers:
        totals = answer.totals
        why = " ".join(reason.name for reason in answer.reasons)
        rows.add_row(escape(f"{answer.buyer} {answer.name}".strip()), day(totals.loss_day), money(totals.gross_debt),
                     money(totals.received_after), money(totals.covered), money(totals.indemnity), why)
    console.print(rows)
    paid = sum((answer.totals.indemnity for answer in answers), Decimal(0))
    console.print(f"[bold]Paid in all: {money(paid)} {answers[0].currency}[/bold]")
