"""The registries as reference pages in docs/generated."""
from .words import default_text, groups, scopes_of, status_short

NOTE = "<!-- Written by src/generate.py from the registries in src; do not edit. -->\n\n"

TERM_UNITS = {
    "MONEY": "amount in the policy currency", "RATIO": "share, `90%` or `0.9`",
    "PERIOD": "period, `60 days`, `5 business days`, `6 months` or `end of month + 30 days`",
    "DAY": "date, `2025-01-31`", "FLAG": "`yes` or `no`", "CHOICE": "one of", "CURRENCY": "ISO 4217 code",
    "NUMBER": "whole number",
}

TERMS_HEAD = """# Terms of a policy

A policy is a table of terms and a plan. Every term that the library knows is on this page, once. The name is what a
policy document writes; in C it is `DCR_TERM_` and the name in capitals, in Python and Java `Term.` and the name in
capitals.

**Need** says what happens when the term is not given:

- *must*: the policy is refused and the term is named.
- *default*: the default is used, and listed with the terms of the policy.
- *optional*: the wording has no such clause.
- *with*: needed as soon as the clause that it belongs to is agreed; the policy is refused without it.

**Scope** says what else than the whole policy the term may be given for. The narrowest scope goes first.

"""


def cell(text):
    return str(text).replace("|", "\\|") if text else ""


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    lines += ["| " + " | ".join(cell(c) for c in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def term_value(r, t):
    if t.type == "CHOICE":
        names = ", ".join(f"`{m.name.lower()}`" for m in groups(r)[t.group])
        return f"one of {names} ([{t.group.lower()}](choices.md#{t.group.lower()}))"
    return TERM_UNITS[t.type]


def term_bounds(t):
    if t.type == "PERIOD":
        return f"count {t.lower} to {t.upper}"
    if t.type == "RATIO":
        return f"{t.lower / 1e7:g}% to {t.upper / 1e7:g}%"
    return "not below zero" if t.type == "MONEY" else ""


def terms_page(r):
    rows = [(f"[{t.name.lower()}](#{t.name.lower()})", t.text, t.need.lower()) for t in r.terms]
    parts = [NOTE, TERMS_HEAD, table(("term", "meaning", "need"), rows)]
    for t in r.terms:
        default = default_text(r, t)
        facts = [("number", t.number), ("value", term_value(r, t)), ("bounds", term_bounds(t)),
                 ("scope", "policy" + "".join(f", {s}" for s in scopes_of(t))), ("need", t.need.lower()),
                 ("default", f"`{default}`" if default else ""), ("also called", t.synonyms),
                 ("section", t.section)]
        parts.append(f"\n## {t.name.lower()}\n\n{t.text[0].upper()}{t.text[1:]}.\n\n")
        parts.append("".join(f"- {name}: {value}\n" for name, value in facts if value))
    return "".join(parts)


REASONS_HEAD = """# Reasons

Why a part of an invoice is not covered, or was taken off a claim. The order of the page is the order of attribution:
the first reason that takes the whole of an invoice takes the amount; the others that apply are listed with it.

*Takes* is what the reason can take: the whole of what is open, or a part of it. *Bit* is the position in the column
`reasons`. *Curable* reasons can still be put right, by a higher limit, a settled dispute or a consent.
*Term* is the one of the policy that stands behind the reason.

"""


def reasons_page(r):
    rows = [(f"`{x.code}`", x.text, x.part.lower(), "" if x.bit == "NONE" else str(x.bit),
             "yes" if x.curable == "YES" else "", f"`{r.reason_terms[x.code]}`" if x.code in r.reason_terms else "", x.number) for x in r.reasons]
    return NOTE + REASONS_HEAD + table(("code", "text", "takes", "bit", "curable", "term", "number"), rows)


STATUS_HEAD = """# Status codes

What a call can return and what a row that could not be used carries. Python and Java raise exceptions that carry the
same code. The groups: *argument* is a mistake in the calling program, *term* in the policy, *fact* in the ledger,
*document* in a JSON text; *machine* is memory, overflow or a fault of the library.

"""


def status_page(r):
    rows = [(f"`DCR_{s.name}`", f"`{status_short(s).lower()}`", s.number, s.group.lower(), s.text) for s in r.status]
    return NOTE + STATUS_HEAD + table(("C", "Python, Java, documents", "number", "group", "meaning and remedy"), rows)


TABLES_HEAD = """# Tables

Facts go in and results come out as tables. A book document writes the tables of facts under these names; a data frame
has the columns by these names.

| type | in memory | in a document |
| --- | --- | --- |
| text | UTF-8 bytes and int64 offsets | string |
| money | int64, minor units of the row's currency | decimal string, `"1234.50"` |
| ratio | int64, parts per billion | string, `"90%"` or `"0.9"` |
| number | int64 | integer |
| day | int32, days since 1970-01-01 | string, `"2025-01-31"` |
| code | uint32, a value of the group | the name in lower case; the code of a reason |
| index | uint32, row of a table, from 0 | integer |
| currency | uint32, ISO 4217 number | three letters |
| country | uint32, first letter * 256 + second | two letters |
| flag | uint8, 0 or 1 | `true` or `false` |
| set | uint64, bits of the [reasons](reasons.md) | list of codes |

Absent values are `INT64_MIN` for money and ratio, `INT32_MIN` for day, `UINT32_MAX` for index, 0 for codes and an
empty text. In a document an absent value is a key that is not there, or `null`. Need: *must* columns are required,
of the *one* columns one is required.

"""


def tables_page(r):
    parts = [NOTE, TABLES_HEAD]
    for t in r.tables:
        kind = {"RESULT": "results", "FACTS": "facts", "POLICY": "facts of a policy",
                "QUESTION": "rows of a question"}[t.kind]
        parts.append(f"\n## {t.name.lower()}\n\nTable {t.number}, {kind}. A row is {t.text}.\n\n")
        rows = [(f"`{c.name.lower()}`", c.type.lower() + (f" ({c.group.lower()})" if c.group else ""),
                 "" if c.need == "GIVEN" else c.need.lower(), c.text, c.number)
                for c in r.columns if c.table == t.name]
        parts.append(table(("column", "type", "need", "meaning", "number"), rows))
    return "".join(parts)


CHOICES_HEAD = """# Choices

The values of terms and columns that are one of a list, by group. Documents write the name in lower case; the number
is what columns carry. 0 always means that nothing is given.

"""


def choices_page(r):
    parts = [NOTE, CHOICES_HEAD]
    for group, members in groups(r).items():
        parts.append(f"\n## {group.lower()}\n\n")
        parts.append(table(("name", "number", "meaning"), [(f"`{m.name.lower()}`", m.number, m.text) for m in members]))
    return "".join(parts)


def pages(r):
    return {
        "docs/generated/terms.md": terms_page(r),
        "docs/generated/reasons.md": reasons_page(r),
        "docs/generated/status.md": status_page(r),
        "docs/generated/tables.md": tables_page(r),
        "docs/generated/choices.md": choices_page(r),
    }
