"""The registries: names, types, orders. They are rows of calls, read here by hand so that no code is shared."""
import re
from collections import namedtuple
from fractions import Fraction
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent.parent / "src"

Term = namedtuple("Term", "name type group need default")
Reason = namedtuple("Reason", "code bit part curable order")


def rows(file, macro):
    for line in (SOURCE / file).read_text().splitlines():
        if line.startswith(macro + "("):
            inside = line[len(macro) + 1: line.rindex(")")]
            yield [field.strip() for field in re.split(r',(?=(?:[^"]*"[^"]*")*[^"]*$)', inside)]


def _terms():
    terms = {}
    for number, name, kind, group, scopes, lower, upper, need, default, *_ in rows("terms/term.def", "TERM"):
        if need == "DEFAULT" and default.startswith("DCR_"):
            default = default[len("DCR_" + group + "_"):].lower()
        elif need == "DEFAULT":
            default = default == "1" if kind == "FLAG" else Fraction(int(default), 10 ** 9 if kind == "RATIO" else 1)
        else:
            default = None
        terms[name.lower()] = Term(name.lower(), kind, group, need, default)
    return terms


TERMS = _terms()
REASONS = {row[1]: Reason(row[1], row[2], row[3], row[4] == "YES", order)
           for order, row in enumerate(rows("why/reason.def", "REASON"))}
CHOICES = {}
for _group, _number, _name, _text in rows("terms/choice.def", "CHOICE"):
    CHOICES.setdefault(_group, {})[_name.lower()] = int(_number)
COLUMNS = {}
for _number, _table, _name, _type, _group, _need, _text in rows("book/table.def", "COLUMN"):
    COLUMNS.setdefault(_table.lower(), {})[_name.lower()] = (_type, _group)
TABLES = [row[1].lower() for row in rows("book/table.def", "TABLE")]
FACTS = [row[1].lower() for row in rows("book/table.def", "TABLE") if row[2] == "FACTS"]
STATUS = {row[1]: int(row[0]) for row in rows("base/status.def", "STATUS")}


def in_order(codes):
    """Reasons in the order of attribution: the order of the registry."""
    return sorted(codes, key=lambda code: REASONS[code].order)


# Parts of one invoice that do not qualify go in this order (docs/rules/components.md), then those of the limit.
NOT_QUALIFYING = ("I08", "A01", "A08", "I09", "A02", "A03", "A04", "A05", "A06", "A07", "A09", "A10")


def parts_in_order(codes):
    codes = in_order(codes)
    return [code for code in NOT_QUALIFYING if code in codes] + [code for code in codes if code not in NOT_QUALIFYING]


def in_a_set(codes):
    """Those that can stand in a set of reasons: they have a bit."""
    return {code for code in codes if REASONS[code].bit != "NONE"}


REASON_TERMS = {code: term.lower() for code, term in rows("why/reason_term.def", "REASON_TERM")}
