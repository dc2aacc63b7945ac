#!/usr/bin/env python3
"""Every section of the wordings that a comment in src cites exists: "wordings 17", "wordings.md, section 29.1"."""
import os
import re
import sys
from pathlib import Path

from public import ROOT

SKIP = 77
CITATION = re.compile(r"\bwordings(?:\.md)?(?:,?\s+sections?)?\s+(\d+(?:\.\d+)*)")
HEADING = re.compile(r"^#+\s+(\d+(?:\.\d+)*)\.?\s", re.M)


def sections(path):
    """Numbers of headings, and those written in bold at the start of a paragraph."""
    text = path.read_text()
    return set(HEADING.findall(text)) | set(re.findall(r"^\*\*(\d+(?:\.\d+)+)\b", text, re.M))


def main():
    wordings = Path(os.environ.get("DELCREDERE_SHARED", ROOT.parent / "shared")) / "domain/wordings.md"
    if not wordings.exists():
        print("SKIPPED: the text on wordings is absent, so citations are not checked")
        return SKIP
    known, wrong, count = sections(wordings), 0, 0
    for path in sorted(p for p in (ROOT / "src").rglob("*") if p.suffix in (".c", ".h", ".def")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            for section in CITATION.findall(line):
                count += 1
                if section not in known:
                    print(f"{path.relative_to(ROOT)}:{number}: wordings have no section {section}")
                    wrong += 1
    print(f"{count} citations")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
