"""What is covered of a ledger, and why not the rest: the ten lines of the README, on the sample.

    examples/python/ten_lines.py POLICY.json BOOK.json DAY
"""

import sys
from datetime import date
from pathlib import Path

import delcredere as dcr


def main(policy_path: str, book_path: str, day: str) -> None:
    policy = dcr.Policy.from_json(Path(policy_path).read_text())
    book = dcr.Book.from_json(Path(book_path).read_text())
    cover = dcr.cover(policy, book, as_of=date.fromisoformat(day))
    print(cover.totals)
    print(cover.reasons)


if __name__ == "__main__":
    main(*sys.argv[1:])
