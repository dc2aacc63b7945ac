"""The registries as Python: bindings/python/delcredere/_registry.py."""
from .words import BITMASK_GROUPS, REGISTRY_GROUPS, camel, default_text, groups, scopes_of, status_short

HEAD = '''"""The registries: every term, reason, status, table, column and choice of the library.

Written by src/generate.py from the registries in src; do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag

'''

INFO = '''
# A name of its own: within the classes below `type` is a field.
Group = type[IntEnum] | type[IntFlag]


@dataclass(frozen=True)
class ColumnInfo:
    """A column of a table. `type` is one of text, money, ratio, number, day, code, index, currency, country,
    flag and set; `group` is the enumeration of a code or set, else None; `required` means that facts
    without the column are refused."""

    column: Column
    name: str
    type: str
    group: Group | None
    required: bool
    text: str


@dataclass(frozen=True)
class TermInfo:
    """A term of a policy. `type` is one of money, ratio, period, day, flag, choice, currency
    and number; `scopes` lists what
    it may be given for beside the whole policy; `need` is one of must, default, optional and with."""

    term: Term
    name: str
    type: str
    group: Group | None
    scopes: tuple[str, ...]
    need: str
    default: str | None
    text: str

'''


def enumeration(name, purpose, members, base="IntEnum", unset=True):
    lines = ["", f"class {name}({base}):", f'    """{purpose}"""', ""]
    if unset:
        lines.append("    UNSET = 0")
    lines += [f"    {member} = {number}" for member, number in members]
    return "\n".join(lines) + "\n"


def dictionary(name, types, entries):
    return f"\n{name}: dict[{types}] = {{\n" + "".join(f"    {key}: {value},\n" for key, value in entries) + "}\n"


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def group_class(group):
    if not group:
        return "None"
    return REGISTRY_GROUPS.get(group) or camel(group)


def enumerations(r):
    parts = [
        enumeration("Term", "Every term of a policy.", [(t.name, t.number) for t in r.terms]),
        enumeration("Reason", "Why a part is not covered, or was taken off a claim.",
                    [(x.code, x.number) for x in r.reasons]),
        enumeration("Status", "What a call can return and a row can carry.",
                    [(status_short(s), s.number) for s in r.status], unset=False),
        enumeration("Table", "Every table that crosses the boundary.", [(t.name, t.number) for t in r.tables]),
        enumeration("Column", "Every column, as TABLE_COLUMN.",
                    [(f"{c.table}_{c.name}", c.number) for c in r.columns]),
    ]
    for group, members in groups(r).items():
        bits = group in BITMASK_GROUPS
        parts.append(enumeration(camel(group), f"Values of `{group.lower()}`.", [(m.name, m.number) for m in members],
                                 base="IntFlag" if bits else "IntEnum", unset=not bits))
    return "\n".join(parts)


def column_info(c):
    return (f"ColumnInfo(Column.{c.table}_{c.name}, {quoted(c.name.lower())}, {quoted(c.type.lower())}, "
            f"{group_class(c.group)}, {c.need == 'MUST'}, {quoted(c.text)})")


def columns(r):
    lines = ["", "COLUMNS: dict[Table, tuple[ColumnInfo, ...]] = {"]
    for table in r.tables:
        lines.append(f"    Table.{table.name}: (")
        lines += [f"        {column_info(c)}," for c in r.columns if c.table == table.name]
        lines.append("    ),")
    return "\n".join(lines) + "\n}\n"


def terms(r):
    entries = []
    for t in r.terms:
        default = default_text(r, t)
        scopes = "".join(f"{quoted(s)}, " for s in scopes_of(t)).rstrip()
        entries.append((f"Term.{t.name}",
                        f"TermInfo(Term.{t.name}, {quoted(t.name.lower())}, {quoted(t.type.lower())}, "
                        f"{group_class(t.group)}, ({scopes}), {quoted(t.need.lower())}, "
                        f"{quoted(default) if default else None}, {quoted(t.text)})"))
    return dictionary("TERMS", "Term, TermInfo", entries)


def registry_module(r):
    choice_text = [(f"({camel(g)}, {m.number})", quoted(m.text)) for g, rows in groups(r).items() for m in rows]
    return "".join([
        HEAD, enumerations(r), "\n", INFO, columns(r), terms(r),
        dictionary("TERM_TEXT", "Term, str", [(f"Term.{t.name}", quoted(t.text)) for t in r.terms]),
        dictionary("REASON_TEXT", "Reason, str", [(f"Reason.{x.code}", quoted(x.text)) for x in r.reasons]),
        dictionary("REASON_BIT", "Reason, int", [(f"Reason.{x.code}", x.bit) for x in r.reasons if x.bit != "NONE"]),
        dictionary("REASON_IS_CURABLE", "Reason, bool",
                   [(f"Reason.{x.code}", x.curable == "YES") for x in r.reasons]),
        dictionary("STATUS_NAME", "Status, str",
                   [(f"Status.{status_short(s)}", quoted("DCR_" + s.name)) for s in r.status]),
        dictionary("STATUS_GROUP", "Status, str",
                   [(f"Status.{status_short(s)}", quoted(s.group.lower())) for s in r.status]),
        dictionary("STATUS_TEXT", "Status, str", [(f"Status.{status_short(s)}", quoted(s.text)) for s in r.status]),
        dictionary("TABLE_TEXT", "Table, str", [(f"Table.{t.name}", quoted(t.text)) for t in r.tables]),
        dictionary("TABLE_IS_OF_POLICY", "Table, bool", [(f"Table.{t.name}", t.kind == "POLICY") for t in r.tables]),
        dictionary("TABLE_IS_OF_QUESTION", "Table, bool", [(f"Table.{t.name}", t.kind == "QUESTION") for t in r.tables]),
        dictionary("TABLE_IS_RESULT", "Table, bool", [(f"Table.{t.name}", t.kind == "RESULT") for t in r.tables]),
        dictionary("CHOICE_TEXT", "tuple[type[IntEnum] | type[IntFlag], int], str", choice_text),
    ])
