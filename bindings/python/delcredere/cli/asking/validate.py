"""Whether a policy and files can be used: every problem with its remedy, every default, and which questions can be answered."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ... import _native
from ..._registry import TERM_TEXT, Source
from ...errors import DcrError
from ...owned import document_bytes
from ..verbs import Option, Verb
from .question import Asked, read_option
from .session import Session
from .sheet import Field, Sheet

QUESTIONS: tuple[dict[str, str], ...] = (
    {"verb": "cover"}, {"verb": "agenda"}, {"verb": "rehearse"}, {"verb": "declare"}, {"verb": "premium"})
WITHOUT_DAY = ("declare", "premium")


def validate(verb: Verb, session: Session, given: Mapping[Option, Any], map_path: Path | None, tables: bool) -> Asked:
    """The tables of `delcredere validate`; questions are tried when a day is given."""
    stated = {option.key: read_option(option, value, lambda option, path: None) for option, value in given.items() if value}
    sheets = {"files": files_of(session), "problems": problems_of(session), "defaults": defaults_of(session)}
    day = stated.get("as_of_day")
    if day is not None:
        sheets["questions"] = questions_of(session, day.isoformat())
    return Asked(session, {}, None, sheets, f" as of {day}" if day else "")


def files_of(session: Session) -> Sheet:
    rejected: dict[str, int] = {}
    for problem in session.problems():
        rejected[problem.table] = rejected.get(problem.table, 0) + 1
    rows = [[name, facts.file.rpartition("/")[2], max(facts.num_read, len(facts.rows)), facts.num_skipped, rejected.get(name, 0),
             ", ".join(facts.unused_columns)] for name, facts in session.reading.facts.items()]
    return Sheet("files", "Files", fields("table", "file", "rows:number", "skipped:number", "refused:number", "columns_not_used"), rows)


def problems_of(session: Session) -> Sheet:
    rows = [[row.file.rpartition("/")[2], row.line, row.column, row.value, row.reason, row.remedy] for row in session.problems()]
    return Sheet("problems", "Rows that cannot be used", fields("file", "line:number", "column", "value", "reason", "remedy"), rows)


def defaults_of(session: Session) -> Sheet:
    rows = [[row.term.name.lower(), row.text, TERM_TEXT[row.term]] for row in session.policy.terms if row.source is Source.DEFAULT]
    return Sheet("defaults", "Not stated by the policy: defaults that stand in", fields("term", "value", "meaning"), rows)


def questions_of(session: Session, day: str) -> Sheet:
    rows = []
    for question in QUESTIONS:
        dated = question if question["verb"] in WITHOUT_DAY else {**question, "as_of_day": day}
        rows.append([question["verb"], *outcome(session, dated)])
    return Sheet("questions", "What can be asked", fields("question", "answered:flag", "term", "what_is_missing"), rows)


def outcome(session: Session, question: dict[str, str]) -> tuple[bool, str | None, str | None]:
    try:
        _native.dcr_ask_json(session.policy._handle, session.book._handle, document_bytes(question))
    except DcrError as error:
        return False, error.term.name.lower() if error.term else None, error.text
    return True, None, None


def fields(*names: str) -> list[Field]:
    return [Field(name.partition(":")[0], name.partition(":")[2] or "text") for name in names]
