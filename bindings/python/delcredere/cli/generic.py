"""One subcommand out of its description: files and options in, tables, a document or files out."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Optional

import typer
from rich.markup import escape

from .asking.explain import explain
from .asking.question import Asked, ask_verb
from .asking.session import Session, bare_session
from .asking.sheet import Sheet
from .asking.validate import validate
from .running import (
    AsJson,
    Buyers,
    Counters,
    Events,
    Ledger,
    LedgerFile,
    Limits,
    Map,
    MostRows,
    PolicyFile,
    Rates,
    Receipts,
    Strict,
    ToCsv,
    ToReceipt,
    ToXlsx,
    finish,
    opened,
    terminal,
    wrong_input_is_two,
)
from .showing.document import as_json
from .showing.form import number_of
from .showing.sheets import show_sheet, write_csv, write_xlsx
from .verbs import AS_OF, Option, Verb

FILES: dict[str, Any] = {"limits": Limits, "receipts": Receipts, "events": Events, "buyers": Buyers, "rates": Rates,
                         "counters": Counters}
ASK: dict[str, Any] = {"explain": explain, "validate": validate}
OUTPUT: dict[str, Any] = {"map": Map, "json": AsJson, "csv": ToCsv, "xlsx": ToXlsx, "rows": MostRows, "receipt": ToReceipt, "strict": Strict}
WIDE, SUMMARY = 180, 100
DEFAULTS: dict[str, Any] = {"json": False, "strict": False, "rows": 25}


@dataclass(frozen=True)
class Output:
    """Where an answer goes."""

    json: bool
    csv: Path | None
    xlsx: Path | None
    rows: int

    @property
    def has_tables(self) -> bool:
        return not self.json or self.csv is not None or self.xlsx is not None

    def write(self, sheets: list[Sheet]) -> list[Path]:
        """The files that were asked for."""
        written = write_csv(self.csv, sheets) if self.csv is not None else []
        return written + (write_xlsx(self.xlsx, sheets) if self.xlsx is not None else [])


def command_of(verb: Verb) -> Callable[..., None]:
    """The function that the command line calls. Its signature is made of the description."""
    options = ((AS_OF,) if verb.has_as_of else ()) + verb.options

    def run(**given: Any) -> None:
        output = Output(given["json"], given["csv"], given["xlsx"], given["rows"])
        with wrong_input_is_two():
            files = {name: given[name] for name in ("ledger", *FILES)}
            session = (opened(given["policy"], given["map"], output.json, **files) if given["ledger"] is not None
                       else bare_session(given["policy"], files))
            stated = {option: given[option.name + "_"] for option in options}
            asked = ASK.get(verb.name, ask_verb)(verb, session, stated, given["map"], output.has_tables)
            written = [*asked.written, *output.write(list(asked.sheets.values()))]
            if given["receipt"] is not None:
                written.append(asked.write_receipt(given["receipt"]))
            if output.json:
                print(as_json(asked.document()))
            else:
                show(verb, asked, session, output, written)
            if verb.name != "validate":
                tell_refused(session)
        finish(bool(session.problems()), given["strict"])

    run.__name__ = verb.name
    parameters = [parameter("policy", PolicyFile),
                  parameter("ledger", LedgerFile) if verb.needs_ledger else parameter("ledger", Ledger, None)]
    parameters += [option_parameter(option) for option in options if option.required]
    parameters += [parameter(name, kind, DEFAULTS.get(name)) for name, kind in FILES.items()]
    parameters += [option_parameter(option) for option in options if not option.required]
    parameters += [parameter(name, kind, DEFAULTS.get(name)) for name, kind in OUTPUT.items()]
    parameters.sort(key=lambda found: found.default is not inspect.Parameter.empty)
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {found.name: found.annotation for found in parameters}
    return run


def parameter(name: str, annotation: Any, default: Any = inspect.Parameter.empty) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


METAVARS = {"day": "DAY", "amount": "AMOUNT", "ratio": "SHARE", "number": "NUMBER", "rows": "FILE", "choice": "NAME", "text": "TEXT", "yes": ""}


def option_parameter(option: Option) -> inspect.Parameter:
    """Texts are read later, so that what is wrong with them is said like everything else."""
    listed = f" One of: {', '.join(one.name.lower() for one in option.choices if one)}." if option.choices is not None else ""
    kind: Any = bool if option.kind == "yes" else list[str] if option.many else str
    default: Any = False if option.kind == "yes" else inspect.Parameter.empty if option.required else None
    about = typer.Option(option.flag, help=option.help + listed, metavar=METAVARS.get(option.kind))
    return parameter(option.name + "_", Annotated[kind if default is not None else Optional[kind], about], default)


def show(verb: Verb, asked: Asked, session: Session, output: Output, written: list[Path]) -> None:
    console = terminal(WIDE)
    amounts = f", amounts in {asked.currency}" if asked.currency else ""
    console.print(f"[bold]{escape(session.title)}[/bold]")
    console.print(f"{verb.name.capitalize()}{escape(asked.about)}{amounts}\n")
    for shown in verb.shown:
        if shown.table in asked.sheets:
            sheet = asked.sheets[shown.table]
            show_sheet(console, sheet.only_with(shown.only_with) if shown.only_with else sheet, shown.columns,
                       max(output.rows, SUMMARY) if shown.table == "summary" else output.rows, shown.whole)
    for path in written:
        console.print(f"Written: {escape(str(path))}")


def tell_refused(session: Session) -> None:
    refused = len(session.problems())
    if refused:
        print(f"delcredere: {number_of(refused, 'row')} of the files could not be used; `delcredere validate` lists them",
              file=sys.stderr)
