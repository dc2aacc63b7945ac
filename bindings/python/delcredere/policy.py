"""Policies: what was agreed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import IntEnum
from typing import Any

from . import _native
from ._registry import (TABLE_IS_OF_POLICY, TERMS, Cause, Condition, Deduction, LimitKind, Scope, Status, Step, Table, Term,
                        TermInfo)
from .errors import refuse
from .facts import Facts
from .numbers import Calendar
from .owned import Document, Owned, document_bytes
from .rows import Listing, PlanStep, TermValue, as_html, as_text, read_rows
from .sources import Source
from .tables import Columns
from .values import (choice, choice_name, country_number, currency_code, currency_exponent, currency_number, day_number,
                     decimal_text)

Clause = str | None
PlanItem = Step | str | tuple[Step | str, Clause] | Mapping[str, Any]
_SCOPE_GROUPS: dict[Scope, type[IntEnum]] = {
    Scope.CAUSE: Cause, Scope.LIMIT_KIND: LimitKind, Scope.CONDITION: Condition, Scope.DEDUCTION: Deduction,
}
_TERM_BY_NAME = {info.name: info for info in TERMS.values()}


class Policy(Owned):
    """The frozen terms of one wording, and the plan of its indemnity. Never changes; may be shared by threads."""

    @classmethod
    def from_json(cls, document: Document) -> Policy:
        """A policy from a document: text, bytes, the path of a file, or a dict."""
        return cls(_native.dcr_policy_from_json(document_bytes(document)))

    @property
    def sha256(self) -> str:
        """The digest of what the policy states, as receipts have it."""
        digest: str = _native.dcr_policy_sha256(self._handle)
        return digest

    @classmethod
    def from_terms(
        cls, *, plan: Iterable[PlanItem] = (), calendar: Calendar | None = None,
        tables: Mapping[str, Any] | None = None, **terms: Any
    ) -> Policy:
        """A policy from its terms, by their names: text as documents write it ("90%", "60 days"), Decimal, date, bool, or a
        member of an enumeration. A dict gives a term by scope, with None for the whole policy:
        `insured_percentage={None: "90%", Cause.INSOLVENCY: "85%"}`, `country_on_cover={"RU": False, "BY@2026-03-01": False}`. `tables` are the
        tables of a policy by name, as data frames or dicts of columns: `tables={"deadlines": {...}}`."""
        builder = _native.dcr_policy_builder_new()
        # The currency comes first: amounts are read in it.
        for name, value in sorted(terms.items(), key=lambda item: item[0] != "currency"):
            _set_term(builder, name, value)
        for item in plan:
            _add_step(builder, item)
        for name, table in (tables or {}).items():
            _append(builder, name, table, terms.get("currency"))
        if calendar is not None:
            _native.dcr_policy_builder_set_calendar(builder, calendar._handle)
        return cls(_native.dcr_policy_builder_finish(builder))

    def to_json(self) -> str:
        """The policy as a document; equal policies give equal text."""
        text: str = _native.dcr_policy_to_json(self._handle)
        return text

    @property
    def currency(self) -> str:
        """The currency of the policy and of every result."""
        code = currency_code(_native.dcr_policy_currency(self._handle))
        assert code is not None
        return code

    @property
    def terms(self) -> Listing[TermValue]:
        """Every term in force, with the defaults that are used."""
        return read_rows(TermValue, self._columns(Table.POLICY_TERMS))

    @property
    def plan(self) -> Listing[PlanStep]:
        """The steps of the indemnity, in order."""
        return read_rows(PlanStep, self._columns(Table.POLICY_PLAN))

    def __getitem__(self, term: Term | str) -> str:
        """The value of a term for the whole policy, as text."""
        wanted = _term(term).term if isinstance(term, str) else term
        for row in self.terms:
            if row.term is wanted and row.scope is None:
                return row.text
        raise refuse(Status.TERM_ABSENT, f"the policy has no term {choice_name(wanted)}", term=wanted)

    @property
    def _exponent(self) -> int:
        return currency_exponent(_native.dcr_policy_currency(self._handle))

    def _columns(self, kind: Table) -> Columns:
        handle = self._handle
        return Columns(_native.dcr_policy_table(handle, int(kind)), handle, self._exponent)

    def __repr__(self) -> str:
        if self.closed:
            return "<Policy, closed>"
        return f"<Policy in {self.currency}, {len(self.terms)} terms, {len(self.plan)} steps>"

    def __str__(self) -> str:
        return as_text(self._overview())

    def _repr_html_(self) -> str:
        return as_html(self._overview())

    def _overview(self) -> list[dict[str, str]]:
        rows = []
        for row in self.terms:
            scope = "" if row.scope is None else f"{choice_name(row.scope)} {row.scope_value}"
            rows.append({"term": choice_name(row.term), "for": scope, "value": row.text, "source": choice_name(row.source)})
        return rows


def _term(name: str) -> TermInfo:
    info = _TERM_BY_NAME.get(name)
    if info is None:
        raise refuse(Status.UNKNOWN, f"{name!r} is not a term of a policy")
    return info


def _set_term(builder: Any, name: str, value: Any) -> None:
    info = _term(name)
    by_scope = value if isinstance(value, Mapping) else {None: value}
    for key, each in by_scope.items():
        _native.dcr_policy_builder_set_text(builder, int(info.term), _scope(info, key), _term_text(info, each))


def _append(builder: Any, name: str, table: Any, currency: object) -> None:
    """The rows of a table of a policy; amounts are in its currency."""
    kind = Table.__members__.get(name.upper())
    if kind is None or not TABLE_IS_OF_POLICY[kind]:
        raise refuse(Status.UNKNOWN, f"{name!r} is not a table of a policy")
    facts = Facts(kind, Source(table, name))
    facts.check_names()
    facts.read(lambda: currency_exponent(currency_number(str(currency))))
    handle = _native.dcr_table_new(int(kind))
    facts.bind(handle)
    _native.dcr_policy_builder_append(builder, handle)


def _scope(info: TermInfo, key: object) -> int:
    if key is None:
        return 0
    if isinstance(key, str) and "@" in key:
        country, _, day = key.partition("@")
        dated: int = _native.dcr_scope_of_country(country_number(country), day_number(dt.date.fromisoformat(day)))
        return dated
    kind, number = _scope_value(info, key)
    scope: int = _native.dcr_scope_of(int(kind), number)
    return scope


def _scope_value(info: TermInfo, key: object) -> tuple[Scope, int]:
    for scope, group in _SCOPE_GROUPS.items():
        if isinstance(key, group):
            return scope, int(key)
        if isinstance(key, str) and scope.name.lower() in info.scopes and key.upper() in group.__members__:
            return scope, int(choice(group, key))
    if isinstance(key, str):
        return Scope.COUNTRY, country_number(key)
    raise refuse(Status.TERM_SCOPE, f"{key!r} is not a value that {info.name} can be given for", term=info.term)


def _term_text(info: TermInfo, value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, IntEnum):
        return choice_name(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, (int, Decimal, float)):
        return decimal_text(value)  # type: ignore[arg-type]  # a float is refused there, with the remedy
    raise refuse(Status.TYPE, f"the term {info.name} cannot be given as {type(value).__name__}", term=info.term)


def _add_step(builder: Any, item: PlanItem) -> None:
    step: Step | str
    clause: Clause
    if isinstance(item, Mapping):
        step, clause = item["step"], item.get("clause")
    elif isinstance(item, tuple):
        step, clause = item
    else:
        step, clause = item, None
    _native.dcr_policy_builder_add_step(builder, int(choice(Step, step)), clause)
