#!/usr/bin/env python3
"""Write everything that follows from the registries: public headers, reference pages, JSON Schemas, and the
enumerations of Python and Java.

    src/generate.py           writes the files that differ
    src/generate.py --check   writes nothing; exits 1 and names the files that are not current

The registries are status.def, reason.def, choice.def, term.def and table.def: rows of macro calls that the C
preprocessor reads too. A row is also a Python call, which is how it is read here.
"""
import argparse
import ast
import sys
from pathlib import Path
from types import SimpleNamespace

sys.dont_write_bytecode = True

from writers.java import java_files
from writers.pages import pages
from writers.python import registry_module
from writers.schemas import schemas
from writers.words import groups, scopes_of

ROOT = Path(__file__).resolve().parent.parent

ROLES = ("FACTS", "RESULT", "POLICY", "QUESTION")

FIELDS = {
    "STATUS": "number name group text",
    "REASON": "number code bit part curable text",
    "REASON_TERM": "code term",
    "CHOICE": "group number name text",
    "TERM": "number name type group scopes lower upper need default section text synonyms",
    "TABLE": "number name kind text",
    "COLUMN": "number table name type group need text",
}


def rows(path, macro):
    """The rows of one macro in a registry, as objects with the fields above."""
    text = (ROOT / path).read_text()
    found, names = [], FIELDS[macro].split()
    for line in text.splitlines():
        if not line.startswith(macro + "("):
            continue
        call = ast.parse(line, mode="eval").body
        values = [value_of(argument, line) for argument in call.args]
        assert len(values) == len(names), line
        found.append(SimpleNamespace(**dict(zip(names, values))))
    assert found, f"{path} has no row {macro}"
    return found


def value_of(node, line):
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.BinOp):
        return "|".join(sorted(n.id for n in ast.walk(node) if isinstance(n, ast.Name)))
    raise SystemExit(f"cannot read {line}")


def read_registries():
    status = rows("src/base/status.def", "STATUS")
    for row in status[1:]:
        row.name = "E_" + row.name
    return SimpleNamespace(
        status=status,
        reasons=rows("src/why/reason.def", "REASON"),
        reason_terms={row.code: row.term.lower() for row in rows("src/why/reason_term.def", "REASON_TERM")},
        choices=rows("src/terms/choice.def", "CHOICE"),
        terms=rows("src/terms/term.def", "TERM"),
        tables=rows("src/book/table.def", "TABLE"),
        columns=rows("src/book/table.def", "COLUMN"),
    )


# ---- C headers ----------------------------------------------------------------------------------------------

def header(name, purpose, body, include=""):
    guard = f"DELCREDERE_{name.upper()}_H"
    return (f"/* {purpose}\n * Written by src/generate.py from the registries in src; do not edit. */\n"
            f"#ifndef {guard}\n#define {guard}\n{include}\n{body}\n#endif\n")


def enum(type_name, entries):
    lines = [f"    {n} = {v}, /* {t} */" if t else f"    {n} = {v}," for n, v, t in entries]
    prefix = type_name.upper()
    lines.append(f"    {prefix}_FORCE_INT32 = 0x7fffffff")
    return f"typedef enum {type_name} {{\n" + "\n".join(lines) + f"\n}} {type_name};\n"


def status_header(r):
    body = enum("dcr_status", [("DCR_" + s.name, s.number, s.text) for s in r.status])
    return header("status", "What a call can return and a row can carry.", body)


def choice_header(r):
    parts = []
    for group, members in groups(r).items():
        entries = [(f"DCR_{group}_UNSET", 0, "not given")]
        entries += [(f"DCR_{group}_{m.name}", m.number, m.text) for m in members]
        parts.append(enum(f"dcr_{group.lower()}", entries))
    entries = [("DCR_GROUP_UNSET", 0, "none")]
    entries += [(f"DCR_GROUP_{g}", n, "") for n, g in enumerate(groups(r), 1)]
    parts.append(enum("dcr_group", entries))
    return header("choice", "The values of terms and columns that are choices.", "\n".join(parts))


def term_header(r):
    entries = [("DCR_TERM_UNSET", 0, "none")]
    entries += [(f"DCR_TERM_{t.name}", t.number, t.text) for t in r.terms]
    return header("term", "Every term of a policy.", enum("dcr_term", entries))


def reason_header(r):
    entries = [("DCR_REASON_UNSET", 0, "none")]
    entries += [(f"DCR_REASON_{x.code}", x.number, x.text) for x in r.reasons]
    bits = "".join(f"#define DCR_REASON_BIT_{x.code} (UINT64_C(1) << {x.bit})\n"
                   for x in r.reasons if x.bit != "NONE")
    return header("reason", "Why a part of an invoice is not covered, or was taken off a claim.",
                  enum("dcr_reason", entries) + "\n/* Positions in a set of reasons (column `reasons`). */\n" + bits,
                  include="\n#include <stdint.h>\n")


def table_header(r):
    tables = enum("dcr_table_kind", [("DCR_TABLE_UNSET", 0, "none")]
                  + [(f"DCR_TABLE_{t.name}", t.number, t.text) for t in r.tables])
    columns = enum("dcr_column", [("DCR_COLUMN_UNSET", 0, "none")]
                   + [(f"DCR_{c.table}_{c.name}", c.number, c.text) for c in r.columns])
    return header("columns", "Every table that crosses the boundary, and its columns.", tables + "\n" + columns)


def name_rows(r):
    """Rows with the names that documents use, for src/terms/registry.c."""
    number = {g: n for n, g in enumerate(groups(r), 1)}
    registry_groups = {"REASON", "TERM", "STATUS", "TABLE", "COLUMN"}
    lines = ["/* The registries with their names as documents write them.",
             " * Written by src/generate.py from the registries in src; do not edit. */"]
    for g, n in number.items():
        lines.append(f'GROUP_ROW({n}, "{g.lower()}")')
    for x in r.choices:
        lines.append(f'CHOICE_ROW({number[x.group]}, {x.number}, "{x.name.lower()}", "{x.text}")')
    for t in r.terms:
        group = number[t.group] if t.group else 0
        lines.append(f'TERM_ROW({t.number}, "{t.name.lower()}", DCR_TERM_TYPE_{t.type}, {group}, {scope_bits(t)}, '
                     f'{t.lower}, {t.upper}, NEED_{t.need}, {t.default}, "{t.section}", "{t.text}")')
    for t in r.tables:
        lines.append(f'TABLE_ROW({t.number}, "{t.name.lower()}", {ROLES.index(t.kind)}, "{t.text}")')
    for c in r.columns:
        table = next(t.number for t in r.tables if t.name == c.table)
        group = 0 if not c.group or c.group in registry_groups else number[c.group]
        lines.append(f'COLUMN_ROW({c.number}, {table}, "{c.name.lower()}", DCR_COLUMN_TYPE_{c.type}, {group}, '
                     f'COLUMN_{c.need}, "{c.text}")')
    return "\n".join(lines) + "\n"


def scope_bits(term):
    bits = {"limit_kind": 1 << 1, "cause": 1 << 2, "country": 1 << 3, "condition": 1 << 4, "deduction": 1 << 5}
    return sum(bits[scope] for scope in scopes_of(term))


def outputs(r):
    """Path to text, for every generated file."""
    return {
        "include/delcredere/status.h": status_header(r),
        "include/delcredere/choice.h": choice_header(r),
        "include/delcredere/term.h": term_header(r),
        "include/delcredere/reason.h": reason_header(r),
        "include/delcredere/columns.h": table_header(r),
        "src/terms/registry_rows.inc": name_rows(r),
        "bindings/python/delcredere/_registry.py": registry_module(r),
        **java_files(r),
        **pages(r),
        **schemas(r),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a file is not current")
    check = parser.parse_args().check
    stale = []
    for name, text in outputs(read_registries()).items():
        path = ROOT / name
        if path.exists() and path.read_text() == text:
            continue
        stale.append(name)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    for name in stale:
        print(("not current: " if check else "wrote ") + name)
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
