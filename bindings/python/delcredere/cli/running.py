"""What every subcommand does: the options that name files, exit codes, and reading what options say."""

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
from .asking.session import Session, open_session
from .refusal import WrongInput

PolicyFile = Annotated[Path, typer.Option("--policy", help="Policy document (JSON).", metavar="FILE")]
LedgerFile = Annotated[Path, typer.Option("--ledger", help="Invoices and credit notes: CSV, JSON lines, XLSX, Parquet.",
                                          metavar="FILE")]
Ledger = Annotated[Optional[Path], typer.Option("--ledger", help="Invoices and credit notes, where the answer needs them.",
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
AsJson = Annotated[bool, typer.Option("--json", help="Print the whole answer as a JSON document.", metavar="")]
ToCsv = Annotated[Optional[Path], typer.Option("--csv", help="Also write the tables as CSV: a folder, or a file and others beside "
                                               "it.", metavar="OUT")]
ToXlsx = Annotated[Optional[Path], typer.Option("--xlsx", help="Also write the tables as one XLSX file, a sheet each.", metavar="OUT")]
ToReceipt = Annotated[Optional[Path], typer.Option("--receipt", help="Also write inputs, result and their digests as one document, "
                                                   "for `delcredere replay`.", metavar="OUT")]
MostRows = Annotated[int, typer.Option("--rows", help="Most rows of a table that are printed.", min=1, metavar="N")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when a row could not be used.", metavar="")]


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


@contextmanager
def needing_matplotlib() -> Iterator[None]:
    """Without the package that draws, a line that says how to get it."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "matplotlib":
            raise
        raise WrongInput("the page needs the package matplotlib", remedy="pip install delcredere[plot]") from None


def finish(refused: bool, strict: bool) -> None:
    if refused and strict:
        raise typer.Exit(1)


def terminal(width: int = 140) -> Console:
    """A terminal of its own width; a file or a pipe gets lines that are long enough."""
    return Console() if sys.stdout.isatty() else Console(width=width, highlight=False)


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


def read_ratio(text: str, option: str) -> Decimal:
    try:
        share = Decimal(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
        if share.is_finite():
            return share
    except InvalidOperation:
        pass
    raise WrongInput(f"{option}: {text!r} is not a share", remedy="write it as 90% or 0.9")
