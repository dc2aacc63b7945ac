"""The subcommands that put one verb of the library: its options are keys of the question, its tables what is shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from .._registry import Cause, DeclarationKind, LimitKind, PaymentMethod, UnknownAs


@dataclass(frozen=True)
class Option:
    """An option of the command and the key of the question that it gives. `kind`: day, amount, ratio, number, text, choice, yes
    (a switch that gives `value`), or rows (a file of a table of `schema.TABLES`). `many` may be given several times."""

    flag: str
    key: str
    kind: str
    help: str
    choices: type[IntEnum] | None = None
    value: str | bool = True
    many: bool = False
    required: bool = False

    @property
    def name(self) -> str:
        return self.flag.lstrip("-").replace("-", "_")


@dataclass(frozen=True)
class Shown:
    """A table of the answer in the terminal: its title, the columns (all without them), the order of its rows, and the amount
    without which a row is not printed; `whole`: columns without a value are printed, too."""

    table: str
    title: str
    columns: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    only_with: str = ""
    whole: bool = False


@dataclass(frozen=True)
class Verb:
    """A subcommand."""

    name: str
    help: str
    shown: tuple[Shown, ...]
    options: tuple[Option, ...] = ()
    has_as_of: bool = True
    needs_ledger: bool = True


ICS = "file.ics"
AS_OF = Option("--as-of", "as_of_day", "day", "Day of the question: YYYY-MM-DD.", required=True)
KNOWN_ON = Option("--known-on", "known_on_day", "day", "Only what was known on that day.")
CAUSE = Option("--cause", "cause", "choice", "Cause of loss.", Cause)
UNKNOWN_AS = Option("--unknown-as", "unknown_as", "choice", "How what is not known is read.", UnknownAs)
FROM = Option("--from", "from_day", "day", "First day of the period; else that of the policy.")
UNTIL = Option("--until", "until_day", "day", "First day after the period; else that of the policy.")

AGENDA = Verb("agenda", "What must be done by when, and the money that is lost when it is missed.", (
    Shown("summary", "In all"),
    Shown("agenda", "Agenda", ("by_day", "days_left", "item", "state", "buyer", "invoice", "amount", "at_stake", "deadline", "reason",
                               "reason_text", "term")),
), (
    Option("--until", "until_day", "day", "Last day that is listed."),
    Option("--by-money", "order", "yes", "The most money at stake first, instead of the earliest day.", value="by_money"),
    Option("--money", "with_money", "yes", "Compute what is lost when a day passes (implied by --by-money)."),
    Option("--done", "with_done", "yes", "List what is done, too."),
    CAUSE,
    Option("--utilisation", "utilisation", "ratio", "Share of a limit from which its use is listed."),
    Option("--buyer", "buyer", "text", "One buyer only."),
    Option("--duties-done", "duties_done", "rows", "Duties of the policy that were done."), KNOWN_ON,
    Option("--ics", ICS, "text", "Also write an iCalendar file.")))

REHEARSE = Verb("rehearse", "If every buyer failed today: what would be paid, what not and why, and what waiting changes.", (
    Shown("totals", "In all"),
    Shown("rehearsal", "By buyer and cause, the largest debt first",
          ("buyer", "cause", "gross", "covered", "indemnity", "not_paid", "reason", "reason_text", "next_deadline_day",
           "indemnity_past_next_deadline", "status"), ("-gross", "buyer", "cause"), "gross"),
    Shown("reasons", "Not paid, by reason", ("buyer", "cause", "amount", "reason", "reason_text", "term", "is_curable"), ("-amount",)),
), (
    Option("--buyer", "buyers", "text", "This buyer; may be given several times.", many=True), CAUSE,
    Option("--only-today", "only_today", "yes", "Leave out what waiting changes; this is faster."), UNKNOWN_AS,
    Option("--first-loss-used", "first_loss_used", "amount", "First loss borne in the year."),
    Option("--liability-used", "liability_used", "amount", "Paid in the year."),
    Option("--premium-paid", "premium_paid", "amount", "Premium of the year."), KNOWN_ON))

GATE = Verb("gate", "May these orders ship on cover: fully, partly or not, why, and what would have to change.", (
    Shown("orders", "Orders", ("order", "buyer", "verdict", "gross", "covered", "uncovered", "reason", "reason_text", "limit",
                               "headroom_before", "is_stopped", "status")),
    Shown("parts", "Parts of the orders", ("order", "amount", "reason", "reason_text", "term", "is_curable")),
    Shown("changes", "What would change the answer",
          ("order", "buyer", "largest_order", "latest_delivery_day", "smallest_limit", "smallest_payment", "payment_invoice"), whole=True),
), (
    Option("--orders", "orders", "rows", "A file of orders; or give one order by the next options."),
    Option("--buyer", "order.buyer", "text", "Buyer of the order."),
    Option("--amount", "order.amount", "amount", "Gross amount of the order."),
    Option("--currency", "order.currency", "text", "Its currency; else that of the policy."),
    Option("--due-day", "order.due_day", "day", "Due date of its invoice."),
    Option("--delivery-day", "order.delivery_day", "day", "Day of delivery; else the day of the question."),
    Option("--payment-method", "order.payment_method", "choice", "How the sale is secured.", PaymentMethod),
    Option("--inverses", "inverses", "yes", "Also: largest order, latest day, smallest limit, smallest payment."),
    Option("--min-share", "min_share", "ratio", "Share of an order that must be covered for it to pass."),
    Option("--horizon-days", "horizon_days", "number", "How far the latest delivery day is looked for."), CAUSE, UNKNOWN_AS))

PREMIUM = Verb("premium", "What the policy costs in a period: base, rates, minimum, bonus, fees, taxes, instalments.", (
    Shown("totals", "In all"), Shown("lines", "By rate"), Shown("fees", "Fees for limits"), Shown("tax_lines", "Taxes"),
    Shown("instalments", "Instalments"),
), (
    FROM, UNTIL, Option("--invoice", "invoice", "text", "The price of one invoice."),
    Option("--amount", "amount", "amount", "A base that is declared, instead of that of the ledger."),
    Option("--earned", "earned", "amount", "A premium that is known."),
    Option("--claims", "claims", "amount", "Claims of the period; else from the counters."),
    Option("--paid", "paid", "amount", "Premium paid; else from the counters."),
    Option("--rebate-paid", "rebate_paid", "amount", "Rebate that was paid out."),
    Option("--country", "country", "text", "Country of the amount, for its rate."),
    Option("--segment", "segment", "text", "Segment of the amount."),
    Option("--limit-kind", "limit_kind", "choice", "Kind of limit of the amount.", LimitKind),
    Option("--grade", "grade", "number", "Grade of the buyer of the amount."),
    Option("--terms-days", "terms_days", "number", "Terms of payment of the amount."),
    Option("--months", "months", "number", "Months for which the amount stands."),
    Option("--insured-percentage", "insured_percentage", "ratio", "Insured percentage of the amount."),
    Option("--day", "day", "day", "Day of the amount."), KNOWN_ON), has_as_of=False, needs_ledger=False)

DECLARE = Verb("declare", "What is declared to the insurer, and every exclusion by its reason; it reconciles with the ledger.", (
    Shown("totals", "In all"), Shown("periods", "By period"), Shown("lines", "Declared and left out"),
), (FROM, UNTIL, Option("--kind", "kind", "choice", "What is declared; else as the policy says.", DeclarationKind), KNOWN_ON),
    has_as_of=False)

COMPARE = Verb("compare", "Several policies on one book: cover, reasons, premium, loss scenarios; what one changed term does.", (
    Shown("policies", "Policies"),
    Shown("days", "Cover", ("policy", "as_of_day", "exposure", "covered", "insured", "uncovered", "covered_share", "covered_more",
                            "insured_more")),
    Shown("scenarios", "Loss scenarios"), Shown("reasons", "Cover by reason", order=()),
), (
    Option("--with", "policies", "text", "Another policy document; may be given several times.", many=True),
    Option("--change", "changes", "text", "The policy with a term changed: TERM=VALUE; may be given several times.", many=True),
    Option("--day", "days", "day", "Another day to look at; may be given several times.", many=True),
    Option("--scenarios", "scenarios", "rows", "Loss scenarios: a row for each claim."),
    Option("--premium", "premiums", "amount", "Premium of each policy in order, where it is known.", many=True),
    CAUSE, UNKNOWN_AS))

DECODE = Verb("decode", "What the insurer must have done to pay what was paid: the smallest changes of plan, terms and invoices.", (
    Shown("totals", "In all"), Shown("decodings", "What explains it"),
    Shown("decoding_changes", "What is changed", ("rank", "change", "step", "from_place", "to_place", "term", "from_value", "to_value", "invoice")),
    Shown("decoding_ladder", "From debt to payment"),
), (
    Option("--buyer", "buyer", "text", "Buyer of the claim.", required=True),
    Option("--paid", "paid", "amount", "What the insurer paid in all.", required=True), CAUSE,
    Option("--cause-day", "cause_day", "day", "Day of the insolvency; else from the events."),
    Option("--filed", "filed_day", "day", "Day of filing; else from the events."),
    Option("--max-changes", "max_changes", "number", "Most changes at once, 0 to 4; 2 without it."),
    Option("--max-claims", "max_claims", "number", "Most sets of changes that are tried; 20000 without it."),
    Option("--max-decodings", "max_decodings", "number", "Most that are shown; 20 without it."),
    Option("--keep-plan", "try_plan", "yes", "Do not move steps or leave them out.", value=False),
    Option("--keep-terms", "try_terms", "yes", "Do not change terms.", value=False),
    Option("--keep-invoices", "try_left_out", "yes", "Do not leave out invoices.", value=False),
    Option("--no-disputes", "try_disputed", "yes", "Do not read invoices as disputed.", value=False),
    Option("--first-loss-used", "first_loss_used", "amount", "First loss borne in the year."),
    Option("--liability-used", "liability_used", "amount", "Paid in the year."),
    Option("--premium-paid", "premium_paid", "amount", "Premium of the year."),
    Option("--costs", "costs", "amount", "Costs of the claim."), UNKNOWN_AS, KNOWN_ON))

EXPLAIN = Verb("explain", "Why an invoice is covered or not, part by part; or what a claim on a buyer comes to, step by step.", (
    Shown("parts", "Its parts", ("amount", "reason", "reason_text", "term", "day", "is_curable")),
    Shown("totals", "The claim"), Shown("ladder", "From debt to payment"),
    Shown("sheet", "Loss sheet", ("invoice", "loss_day", "open", "qualifying", "received_after", "covered", "insured_percentage",
                                  "indemnity", "reason", "reason_text")),
), (
    Option("--invoice", "invoice", "text", "Number of the invoice."), Option("--buyer", "buyer", "text", "Buyer of a claim."), CAUSE,
    Option("--cause-day", "cause_day", "day", "Day of the insolvency; else from the events."),
    Option("--filed", "filed", "day", "Day of filing; else from the events.")))

VALIDATE = Verb("validate", "Whether policy and files can be used: problems with their remedies, defaults, what can be asked.", (
    Shown("files", "Files"), Shown("problems", "Rows that cannot be used"), Shown("questions", "What can be asked"),
    Shown("defaults", "Not stated by the policy: defaults that stand in"),
), (Option("--as-of", "as_of_day", "day", "Try the questions on that day: YYYY-MM-DD."),), has_as_of=False, needs_ledger=False)

VERBS = (AGENDA, REHEARSE, GATE, PREMIUM, DECLARE, COMPARE, DECODE, EXPLAIN, VALIDATE)
