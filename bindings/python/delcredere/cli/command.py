"""The command line: options, exit codes, and which answer goes where.

Exit codes: 0 answered; 1 answered, but rows were refused and --strict was given; 2 wrong input, nothing was answered.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from .asking.claims import claim_of, losses_of
from .asking.receipts import replay_of, write_receipt
from .asking.report import report_of
from .generic import command_of
from .refusal import WrongInput
from .running import (
    AsJson,
    AsOf,
    Buyers,
    Counters,
    Events,
    LedgerFile,
    Limits,
    Map,
    PolicyFile,
    Rates,
    Receipts,
    Strict,
    ToReceipt,
    finish,
    needing_matplotlib,
    opened,
    read_amount,
    read_cause,
    read_day,
    terminal,
    wrong_input_is_two,
)
from .showing.claim_terminal import show_claim, show_losses
from .showing.document import as_json
from .showing.terminal import show_refused, show_report
from .verbs import VERBS

app = typer.Typer(help="Trade credit insurance: what of a ledger is covered, what is not and why, and what a policy pays.",
                  no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

@app.command()
def report(
    policy: PolicyFile, ledger: LedgerFile, as_of: AsOf, limits: Limits = None, receipts: Receipts = None,
    events: Events = None, buyers: Buyers = None, rates: Rates = None, counters: Counters = None, map: Map = None,
    html: Annotated[Optional[Path], typer.Option("--html", help="Also write a page with charts.", metavar="OUT")] = None,
    with_: Annotated[Optional[list[Path]], typer.Option("--with", help="Another policy document to compare on the page; may be given "
                                                        "several times.", metavar="POLICY")] = None,
    change: Annotated[Optional[list[str]], typer.Option("--change", help="The policy with a term changed, to compare on the page: "
                                                        "TERM=VALUE; may be given several times.", metavar="TERM=VALUE")] = None,
    receipt: ToReceipt = None, json: AsJson = False, strict: Strict = False,
) -> None:
    """What is covered on a day, what is not and why, by buyer and in all, and what must be done by when."""
    with wrong_input_is_two():
        day = read_day(as_of, "--as-of")
        if (with_ or change) and html is None:
            raise WrongInput("--with and --change without --html", remedy="name the page, or use `delcredere compare`")
        session = opened(policy, map, json, ledger=ledger, limits=limits, receipts=receipts, events=events, buyers=buyers,
                         rates=rates, counters=counters)
        answer = report_of(session, day)
        if receipt is not None:
            write_receipt(session, {"verb": "cover", "as_of_day": day}, receipt)
        if html is not None:
            with needing_matplotlib():
                from .asking.page_parts import page_parts
                from .showing.page import write_page

                write_page(html, answer, page_parts(session, answer, with_ or [], change or []))
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
    all_buyers: Annotated[bool, typer.Option("--all-buyers", help="Every buyer that has a date of loss.", metavar="")] = False,
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
    counters: Counters = None, map: Map = None, receipt: ToReceipt = None, json: AsJson = False, strict: Strict = False,
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
        if all_buyers and receipt is not None:
            raise WrongInput("--receipt goes with one buyer", remedy="give --buyer")
        if all_buyers and (failed or filed_on or used):
            raise WrongInput("days and counters of one claim go with one buyer", remedy="give --buyer, or put them in files")
        session = opened(policy, map, json, ledger=ledger, limits=limits, receipts=receipts, events=events, buyers=buyers,
                         rates=rates, counters=counters)
        if buyer is not None:
            answer = claim_of(session, buyer, how, day, failed, filed_on, used)
            if receipt is not None:
                days = {"as_of_day": day, "cause_day": failed, "filed_day": filed_on}
                stated = {name: value for name, value in {**days, **used}.items() if value is not None}
                write_receipt(session, {"verb": "claim", "buyer": buyer, "cause": how.name.lower(), **stated}, receipt)
            print(as_json(answer)) if json else show_claim(terminal(), answer)
        else:
            answers = losses_of(session, how, day)
            print(as_json(answers)) if json else show_losses(terminal(), answers, how.name.lower(), len(session.buyers))
        refused = session.problems()
        if not json:
            show_refused(terminal(), refused)
    finish(bool(refused), strict)


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(help="A document that --receipt wrote.", metavar="FILE")],
    json: Annotated[bool, typer.Option("--json", help="Print what was found as a JSON document.", metavar="")] = False,
) -> None:
    """Ask again what a receipt was given for: exit with 0 when it is the same, with 1 and the first differences when not."""
    with wrong_input_is_two():
        found = replay_of(file)
        print(as_json(found) if json else found)
    if not found.same:
        raise typer.Exit(1)


for verb in VERBS:
    app.command(verb.name, help=verb.help)(command_of(verb))
