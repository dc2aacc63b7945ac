"""Numbers of firms, normalised and matched, and the ledger by legal identity."""

from __future__ import annotations

from typing import Any

from ._registry import IdKind, Rounding
from .ask import ask
from .book import Book
from .results import Result, as_value, ask_result
from .values import Day


class Consolidation(Result):
    """The ledger by legal identity: tables `identities` and `parts`. Made by `delcredere.consolidation`."""

    verb = "consolidation"


def consolidation(
    book: Book,
    *,
    as_of: Day,
    currency: str | None = None,
    rounding: Rounding | str | None = None,
    counts_extended: bool | None = None,
    known_on: Day | None = None,
) -> Consolidation:
    """One line for each firm, whatever rows of buyers it has: those whose `legal_id` has the same root are one."""
    return ask_result(Consolidation, None, book, as_of_day=as_of, currency=currency, rounding=rounding,
                      counts_extended=counts_extended, known_on_day=known_on)


def id_normalize(id: str, *, kind: IdKind | str | None = None, country: str | None = None) -> dict[str, Any]:
    """The number of a firm in one form: `id`, `root` (the same for all numbers of one firm), `id_kind` and `state`."""
    return _put("id_normalize", id=id, id_kind=kind, country=country)


def id_match(
    id: str,
    other: str,
    *,
    kind: IdKind | str | None = None,
    other_kind: IdKind | str | None = None,
    country: str | None = None,
    other_country: str | None = None,
) -> bool:
    """Whether two numbers are of one firm: a French VAT number and its SIREN are."""
    answer = _put("id_match", id=id, id_kind=kind, country=country, other_id=other, other_id_kind=other_kind,
                  other_country=other_country)
    return bool(answer["is_match"])


def _put(verb: str, **keys: Any) -> dict[str, Any]:
    question = {"verb": verb, **{name: as_value(value) for name, value in keys.items() if value is not None}}
    totals: dict[str, Any] = ask(None, None, question)["totals"]
    return totals
