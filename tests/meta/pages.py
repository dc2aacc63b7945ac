#!/usr/bin/env python3
"""Pages of rules and readers against registries and cases: every term and every reason stands on a page, and every case that a
page of the rules names is there.

  pages.py            prints what is missing and fails
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "docs"
# "Case `a`", "(cases `a`, `b` and `c`)".
CASES = re.compile(r"\b[Cc]ases? ((?:`[a-z0-9-]+`(?:,| and|, and|;)?\s*)+)")


def registry(file, macro):
    text = (ROOT / "src" / file).read_text(encoding="utf-8")
    return [[cell.strip() for cell in row.split(",")] for row in re.findall(rf"^{macro}\(([^\"]*)", text, re.M)]


def faults():
    pages = {path: path.read_text(encoding="utf-8") for path in [DOCS / "rules.md", *sorted(DOCS.glob("rules/*.md"))]}
    readers = [path.read_text(encoding="utf-8") for path in sorted(DOCS.glob("readers/*.md"))]
    words = set(re.findall(r"`([^`\n]+)`", "\n".join([*pages.values(), *readers])))
    for row in registry("terms/term.def", "TERM"):
        if row[1].lower() not in words:
            yield f"term {row[1].lower()}: on no page of rules or readers"
    for row in registry("why/reason.def", "REASON"):
        if row[1] not in words:
            yield f"reason {row[1]}: on no page of rules or readers"
    cases = {path.stem for path in ROOT.glob("tests/cases/*/*.json")}
    for path, text in pages.items():
        named = {name for match in CASES.findall(text) for name in re.findall(r"`([^`]+)`", match)}
        for name in sorted(named - cases):
            yield f"{path.relative_to(ROOT)}: there is no case {name}"


def main():
    found = list(faults())
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
