"""Rows that could not be used, those with one remedy together."""

from __future__ import annotations

from dataclasses import dataclass

from ..refusal import RefusedRow


@dataclass(frozen=True)
class RefusedGroup:
    """Rows of one file that one remedy would make usable."""

    file: str
    remedy: str
    rows: list[RefusedRow]


def by_remedy(refused: list[RefusedRow]) -> list[RefusedGroup]:
    groups: dict[tuple[str, str], list[RefusedRow]] = {}
    for row in refused:
        groups.setdefault((row.file, row.remedy), []).append(row)
    return [RefusedGroup(short(file), remedy, sorted(rows, key=lambda row: row.line))
            for (file, remedy), rows in groups.items()]


def short(file: str) -> str:
    """The name of a file without its folders."""
    return file.rpartition("/")[2]
