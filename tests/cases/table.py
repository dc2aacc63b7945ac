#!/usr/bin/env python3
"""Writes table.md: every published example, as a case or with what is missing for it, and what the cases reach.

  table.py            writes table.md
  table.py --check    writes nothing; fails when table.md is not current, when a published value is not in the case of
                      its id, or when a reason or a choice is in no case

missing.tsv says what each example that is no case needs; worked.tsv has every number that the domain texts work out, with
its cases or the verb that it waits for. The published examples are read from the folder that
DELCREDERE_SHARED names, else from `shared` beside the checkout. Where they are absent, table.md is checked against the
cases and missing.tsv alone, and that is said.
"""
import argparse
import json
import os
import re
import sys
from pathlib import Path

from matching import number

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHARED = Path(os.environ.get("DELCREDERE_SHARED", ROOT.parent / "shared"))
SETS = ("published", "quant")
GROUPS = {"published": "published examples", "worked": "worked cases of the domain text",
          "rules": "each rule, by hand", "readers": "each reader, by hand", "bad-input": "input that is refused"}
# Groups of choice.def that are no terms, columns or answers a case could name.
INTERNAL = {"COLUMN_TYPE", "TERM_TYPE"}
# Reasons that an answer shows as a column of their own.
COLUMN_OF = {"S04": "to_insurer"}


def read_cases():
    return {path.stem: (path.parent.name, json.loads(path.read_text(encoding="utf-8")))
            for path in sorted(HERE.rglob("*.json"))}


def read_missing():
    lines = (HERE / "missing.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line)


def read_worked():
    """Place in the texts, what is worked out there, and the names of its cases, or none and what it waits for."""
    rows = []
    for line in (HERE / "worked.tsv").read_text(encoding="utf-8").splitlines():
        place, what, where = line.split("\t")
        waits = where.startswith("verb: ")
        rows.append((place, what, [] if waits else where.split(), where if waits else ""))
    return rows


def read_published():
    """Identifier to example per set, or None when the examples are not there."""
    found = {}
    for name in SETS:
        path = SHARED / "vectors" / f"{name}.json"
        if not path.is_file():
            return None
        vectors = json.loads(path.read_text(encoding="utf-8"))["vectors"]
        found[name] = {vector["id"]: vector for vector in vectors}
    return found


def expect_of(case):
    """What the paths of `outputs` lead into."""
    return [part.get("expect") for part in case["cases"]] if "cases" in case else case["expect"]


def at_path(value, path):
    for key in path.split("."):
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


def same(a, b):
    one, other = number(a), number(b)
    return one == other if one is not None and other is not None else a == b


def pairs_of(where, published):
    """Each path with the value that was published for it, through lists of lists."""
    if not isinstance(where, list):
        return [(where, published)]
    return [pair for each, value in zip(where, published, strict=True) for pair in pairs_of(each, value)]


def check_outputs(name, case, vector):
    """Differences between the values that a case expects and those that were published."""
    outputs = case.get("outputs", {})
    if set(outputs) != set(vector["expected"]):
        yield f"{name}: outputs are not those of the example"
        return
    for output, published in vector["expected"].items():
        where = outputs[output]
        if isinstance(where, dict):
            continue
        for path, value in pairs_of(where, published):
            try:
                expected = at_path(expect_of(case), path)
            except (KeyError, IndexError, ValueError):
                yield f"{name}: {output}: no {path} in expect"
                continue
            if not same(expected, value):
                yield f"{name}: {output}: published {value}, the case expects {expected}"
    if vector["tolerance"] != "0" and case.get("tolerance") != vector["tolerance"]:
        yield f"{name}: the tolerance is not the published one"


def words_in(value):
    """Every text and key of a document."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield key
            yield from words_in(below)
    elif isinstance(value, list):
        for below in value:
            yield from words_in(below)
    elif isinstance(value, str):
        yield value


def reached(cases):
    """Words of policies, books, questions and expectations, without notes and sources."""
    found = set()
    for _, case in cases.values():
        for part in [case, *case.get("cases", [])]:
            for key in ("policy", "book", "ask", "expect"):
                found.update(words_in(part.get(key)))
    return found


def registry(file, macro):
    text = (ROOT / "src" / file).read_text(encoding="utf-8")
    return [[cell.strip() for cell in row.split(",")] for row in re.findall(rf"^{macro}\(([^\"]*)", text, re.M)]


def unreached(cases):
    """Reasons, choices and terms of the registries that no case names."""
    words = reached(cases)
    periods = " ".join(words)
    reasons = [row[1] for row in registry("why/reason.def", "REASON")]
    choices = [(row[0], row[2].lower()) for row in registry("terms/choice.def", "CHOICE") if row[0] not in INTERNAL]
    terms = [row[1].lower() for row in registry("terms/term.def", "TERM")]
    units = {"days": r"\d days", "business_days": "business days", "months": r"\d months?", "end_of_month_days": "end of month"}
    missing = [f"reason {code}" for code in reasons if COLUMN_OF.get(code, code) not in words]
    missing += [f"{group.lower()} {name}" for group, name in choices
                if name not in words and not (group == "PERIOD_UNIT" and re.search(units[name], periods))]
    return missing + [f"term {name}" for name in terms if name not in words]


def table(cases, missing, worked):
    lines = ["# Every published example", "",
             "Written by `tests/cases/table.py` from the cases and `tests/cases/missing.tsv`; do not edit.", "",
             "| cases | what | number |", "|---|---|---|"]
    for folder, what in GROUPS.items():
        count = sum(1 for group, _ in cases.values() if group == folder)
        lines.append(f"| `{folder}` | {what} | {count} |")
    published = sorted(name for name, (folder, case) in cases.items() if folder == "published" and "outputs" in case)
    lines += ["", f"Of {len(published) + len(missing)} published examples {len(published)} are cases; the others need what "
              "is stated.", "", "| example | case, or what is missing |", "|---|---|"]
    rows = {name: f"[case](published/{name}.json)" for name in published}
    rows.update(missing)
    lines += [f"| `{name}` | {rows[name]} |" for name in sorted(rows)]
    lines += ["", "# Every worked number of the domain texts", "", "| where | what | cases, or what is missing |", "|---|---|---|"]
    lines += [f"| {place} | {what} | {', '.join(f'[{name}](worked/{name}.json)' for name in names) or waits} |"
              for place, what, names, waits in worked]
    return "\n".join(lines) + "\n"


def faults(cases, missing, worked, published):
    for name, (_, case) in cases.items():
        if case.get("id") != name:
            yield f"{name}.json: the id is {case.get('id')}"
    as_cases = {name for name, (folder, case) in cases.items() if folder == "published" and "outputs" in case}
    for name in sorted(as_cases & set(missing)):
        yield f"{name}: a case and in missing.tsv"
    for name in unreached(cases):
        yield f"{name}: in no case"
    named = {name for _, _, names, _ in worked for name in names}
    held = {name for name, (folder, _) in cases.items() if folder == "worked"}
    for name in sorted(named - held):
        yield f"{name}: in worked.tsv, but no case in worked"
    for name in sorted(held - named):
        yield f"{name}: not in worked.tsv"
    if published is None:
        return
    known = {name for vectors in published.values() for name in vectors}
    for name in sorted(known - as_cases - set(missing)):
        yield f"{name}: neither a case nor in missing.tsv"
    for name in sorted((as_cases | set(missing)) - known):
        yield f"{name}: no published example"
    for name in sorted(as_cases & set(published["published"])):
        yield from check_outputs(name, cases[name][1], published["published"][name])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    check_only = parser.parse_args().check
    cases, missing, worked, published = read_cases(), read_missing(), read_worked(), read_published()
    found = list(faults(cases, missing, worked, published))
    text = table(cases, missing, worked)
    path = HERE / "table.md"
    if not check_only:
        path.write_text(text, encoding="utf-8")
    elif not path.is_file() or path.read_text(encoding="utf-8") != text:
        found.append("table.md is not current: run tests/cases/table.py")
    for fault in found:
        print(fault, file=sys.stderr)
    if published is None:
        print("SKIPPED: the published examples are not there (DELCREDERE_SHARED); checked without them", file=sys.stderr)
    if found:
        return 1
    return 77 if check_only and published is None else 0


if __name__ == "__main__":
    sys.exit(main())
