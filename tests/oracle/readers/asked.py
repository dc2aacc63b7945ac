"""A policy and a book under the question of a reader, and what several readers look at."""
from contextlib import ExitStack, contextmanager

from .. import causes, days, views
from ..claim import Claim
from ..cover import Question
from ..facts import Book
from ..registry import REASONS, in_a_set
from ..terms import Policy, Refused

OF_BUYER = ("FACT_ABSENT", "RATE_ABSENT")


class Asked:
    def __init__(self, policy_document, book_document):
        self.book_document = book_document
        self.policy, self.book = Policy(policy_document), Book(book_document)
        self.covers = {}

    @property
    def currency(self):
        return self.policy.currency

    # ---- cover -----------------------------------------------------------------------------------------------------

    def buyers(self, as_of):
        """The buyers of a cover, with what they share."""
        if as_of not in self.covers:
            question = Question(self.policy, self.book, as_of)
            self.covers[as_of] = question.answers()
        return self.covers[as_of]

    def lines(self, buyer_ix, as_of):
        """His invoices that have an answer, in the order of INVOICES."""
        return sorted(self.buyers(as_of)[buyer_ix].invoices, key=lambda line: line.row.ix)

    def check(self, as_of):
        """What refuses a cover refuses the reader."""
        self.buyers(as_of)

    @contextmanager
    def reading(self, unknown_as, as_of):
        """The book as it is read: what is unknown as it is, or as met."""
        with ExitStack() as stack:
            book = self.book
            if unknown_as == "met":
                stack.enter_context(views.all_met())
                book = Book(views.granted(self.book_document, self.book, as_of))
            yield book

    # ---- claims ----------------------------------------------------------------------------------------------------

    def claim(self, buyer_ix, cause, as_of, cause_day=None, filed_day=None, given=None, unknown_as=None):
        with self.reading(unknown_as, as_of) as book:
            found = Claim(self.policy, book, buyer_ix, cause, as_of, cause_day, filed_day, given)
            found.result()                  # whatever is missing for it refuses the claim
            return found

    def named(self, names):
        """The rows of buyers that a question names, or all."""
        if names is None:
            return [row.ix for row in self.book.buyers]
        return [self.buyer_named(name) for name in names]

    def buyer_named(self, name):
        found = next((row.ix for row in self.book.buyers if row["buyer"] == name), None)
        if found is None:
            raise Refused("BUYER_UNKNOWN")
        return found

    def causes_of(self, buyer_ix, cause=None):
        if cause:
            return [cause]
        return causes.looked_at(self.policy, self.book.buyers[buyer_ix]) or ["protracted_default"]

    # ---- events ----------------------------------------------------------------------------------------------------

    def events(self, buyer_ix, kind, until):
        return self.book.events_seen(buyer_ix, until, (kind,))

    def is_filed(self, buyer_ix, until):
        return bool(self.events(buyer_ix, "claim_filed", until))

    def has_failed(self, buyer_ix, cause, until):
        """docs/readers/rehearsal.md"""
        if cause == "insolvency":
            return causes.Facts(self.policy, self.book, buyer_ix, until).first("insolvency") is not None
        if cause == "repudiation":
            return any(event.named is None for event in self.events(buyer_ix, "goods_disposed", until))
        return any(event.named is None and event["cause"] == cause for event in self.events(buyer_ix, "political_event", until))

    def notices(self, line, until):
        """Days of the overdue notices that are meant for an invoice. docs/rules/deadlines.md"""
        return [event["event_day"] for event in self.events(line.row.buyer, "overdue_notice", until)
                if (line.due < event["event_day"] if event.named is None else event.named == line.row.ix)]


def is_whole(reason):
    return REASONS[reason].part == "WHOLE"


def has_whole(claim, line):
    """Whether an invoice of a sheet has a whole reason."""
    return any(is_whole(reason) for reason in reasons_on(claim, line))


def reasons_on(claim, line):
    """The set `reasons` of a row of the sheet: where the limit caps the payment, nothing is above it."""
    if claim.policy("limit_basis") == "net_indemnity":
        return in_a_set(line.whole | line.partial)
    return line.reasons


def by_bit(reasons):
    return sorted(reasons, key=lambda code: int(REASONS[code].bit))


def sheet(claim):
    return [line for line in claim.lines if not line.is_credit_note and line.open]


def claim_by_of(claim):
    """The earliest last day of the invoices that are in the claim."""
    return least(claim.claim_by(line) for line in sheet(claim) if claim.qualifying[line])


def least(found):
    return min((day for day in found if day is not None), default=None)


def later(day, number):
    return day + number * days.ONE
