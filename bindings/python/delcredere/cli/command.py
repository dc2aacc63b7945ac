"""The command line: options, exit codes, and which answer goes where.

Exit codes: 0 answered; 1 answered, but rows were refused and --strict was given; 2 wrong input, nothing was answered.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated, Optional

import typer
from rich.console import Console

from .._registry import Cause
from .asking.claims import claim_of, losses_of
from .asking.report import report_of
from .asking.session import Session, open_session
from .refusal import WrongInput
from .showing.claim_terminal import show_claim, show_losses
from .showing.document import as_json
from .showing.terminal import show_refused, show_report

app = typer.Typer(help="Trade credit insurance: what of a ledger is covered, what is not and why, and what a policy pays.",
                  no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

PolicyFile = Annotated[Path, typer.Option("--policy", help="Policy document (JSON).", metavar="FILE")]
LedgerFile = Annotated[Path, typer.Option("--ledger", help="Invoices and credit notes: CSV, JSON lines, XLSX, Parquet.",
                                          metavar="FILE")]
AsOf = Annotated[str, typer.Option("--as-of", help="Day of the question: YYYY-MM-DD.", metavar="DAY")]
Limits = Annotated[Optional[Path], typer.Option("--limits", help="The insurer's limit decisions.", metavar="FILE")]
Receipts = Annotated[Optional[Path], typer.Option("--receipts", help="Payments by the buyers.", metavar="FILE")]
Events = Annotated[Optional[Path], typer.Option("--events", help="Disputes, notices, insolvencies, claims filed.",
                                                metavar="FILE")]
Buyers = Annotated[Optional[Path], typer.Option("--buyers", help="The buyers; else those of ledger and limits.",
                                                metavar="FILE")]
Rates = Annotated[Optional[Path], typer.Option("--rates", help="Exchange rates.", metavar="FILE")]
Counters = Annotated[Optional[Path], typer.Option("--counters", help="What policy years have used up.", metavar="FILE")]
Map = Annotated[Optional[Path], typer.Option("--map", help="Mapping document for files with other columns (TOML, JSON).",
                                             metavar="FILE")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the whole answer as a JSON document.")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when a row could not be used.")]


@app.command()
def report(
    policy: PolicyFile, ledger: LedgerFile, as_of: AsOf, limits: Limits = None, receipts: Receipts = None,
    events: Events = None, buyers: Buyers = None, rates: Rates = None, counters: Counters = None, map: Map = None,
    html: Annotated[Optional[Path], typer.Option("--html", help="Also write a page with charts.", metavar="OUT")] = None,
    json: AsJson = False, strict: Strict = False,
) -> None:
    """What is covered on a day, what is not and why, by buyer and in all, and what must be done by when."""
    with wrong_input_is_two():
        day = read_day(as_of, "--as-of")
        session = opened(policy, map, json, ledger=ledger, limits=limits, receipts=receipts, events=events, buyers=buyers,
                         rates=rates, counters=counters)
        answer = report_of(session, day)
        if html is not None:
            from .showing.page import write_page

            write_page(html, answer)
        if json:
            print(as_json(answer))
        else:
            show_report(terminal(), answer)
            if html is not None:
                print(f"\nPage: {html}")
    finish(bool(answer.refused), strict)


@app.command()
def claim(
    policy: PolicyFile, ledger: LedgerFile, as_of: AsOf,
    cause: Annotated[str, typer.Option("--cause", help="insolvency or protracted_default.", metavar="CAUSE")],
    buyer: Annotated[Optional[str], typer.Option("--buyer", help="Identifier of the buyer.", metavar="BUYER")] = None,
    all_buyers: Annotated[bool, typer.Option("--all-buyers", help="Every buyer that has a date of loss.")] = False,
    cause_day: Annotated[Optional[str], typer.Option("--cause-day", help="Day of the insolvency; else from the events.",
                                                     metavar="DAY")] = None,
    filed: Annotated[Optional[str], typer.Option("--filed", help="Day of filing; else from the events.",
                                                 metavar="DAY")] = None,
    first_loss_used: Annotated[Optional[str], typer.Option("--first-loss-used", help="First loss borne in the year.",
                                                           metavar="AMOUNT")] = None,
    liability_used: Annotated[Optional[str], typer.Option("--liability-used", help="Paid in the year.",
                                                          metavar="AMOUNT")] = None,
    premium_paid: Annotated[Optional[str], typer.Option("--premium-paid", help="Premium of the year.",
                                                        metavar="AMOUNT")] = None,
    limits: Limits = None, receipts: Receipts = None, events: Events = None, buyers: Buyers = None, rates: Rates = None,
    counters: Counters = None, map: Map = None, json: AsJson = False, strict: Strict = False,
) -> None:
    """What the policy pays if a buyer fails: ladder, loss sheet, dates, and the year's counters."""
    with wrong_input_is_two():
        day, how = read_day(as_of, "--as-of"), read_cause(cause)
        failed = read_day(cause_day, "--cause-day") if cause_day else None
        filed_on = read_day(filed, "--filed") if filed else None
        given = {"first_loss_used": first_loss_used, "liability_used": liability_used, "premium_paid": premium_paid}
        used = {name: read_amount(text, name) for name, text in given.items() if text is not None}
        if (buyer is None) == (not all_buyers):
            raise WrongInput("no buyer, or both one and all", remedy="give --buyer BUYER or --all-buyers")
        if all_buyers and (failed or filed_on or used):
            raise WrongInput("days and counters of one claim go with one buyer", remedy="give --buyer, or put them in files")
        session = opened(policy, map, json, ledger=ledger, limits=limits, receipts=receipts, events=events, buyers=buyers,
                         rates=rates, counters=counters)
        if buyer is not None:
            answer = claim_of(session, buyer, how, day, failed, filed_on, used)
            print(as_json(answer)) if json else show_claim(terminal(), answer)
        else:
            answers = losses_of(session, how, day)
            print(as_json(answers)) if json else show_losses(terminal(), answers, how.name.lower(), len(session.buyers))
        refused = session.problems()
        if not json:
            show_refused(terminal(), refused)
    finish(bool(refused), strict)


@contextmanager
def wrong_input_is_two() -> Iterator[None]:
    """Wrong input ends the command with one line and no traceback."""
    try:
        yield
    except WrongInput as error:
        print(f"delcredere: {error}", file=sys.stderr)
        raise typer.Exit(2) from None
    except BrokenPipeError:
        raise typer.Exit(0) from None


def finish(refused: bool, strict: bool) -> None:
    if refused and strict:
        raise typer.Exit(1)


def terminal() -> Console:
    """A terminal of its own width; a file or a pipe gets lines that are long enough."""
    return Console() if sys.stdout.isatty() else Console(width=140, highlight=False)


def opened(policy: Path, map_path: Path | None, quiet: bool, **files: Path | None) -> Session:
    with progress_to_stderr(quiet) as tell:
        return open_session(policy, files, map_path, tell)


@contextmanager
def progress_to_stderr(quiet: bool) -> Iterator[Callable[[str], None]]:
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda name: None
        return
    with console.status("Reading") as status:
        yield lambda name: status.update(f"Reading {name}")


def read_day(text: str, option: str) -> date:
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise WrongInput(f"{option}: {text!r} is not a day", remedy="write it as YYYY-MM-DD")


def read_cause(text: str) -> Cause:
    found = {member.name.lower(): member for member in Cause if member}.get(text.replace("-", "_"))
    if found is None:
        raise WrongInput(f"--cause: {text!r} is not a cause of loss", remedy="write insolvency or protracted_default")
    return found


def read_amount(text: str, name: str) -> Decimal:
    try:
        amount = Decimal(text)
        if amount.is_finite():
            return amount
    except InvalidOperation:
        pass
    raise WrongInput(f"--{name.replace('_', '-')}: {text!r} is not an amount", remedy="write it as 1234.56")
