"""The facts of one table as read from a file: rows of values, the place of every row, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..refusal import RefusedRow


@dataclass
class Facts:
    """Rows that were read. `lines` gives for each row its line in the file; `cells` its text as it stood there."""

    table: str
    file: str
    rows: list[dict[str, Any]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    cells: list[dict[str, str]] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    num_read: int = 0
    num_skipped: int = 0
    unused_columns: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    def place(self, ix: int) -> tuple[str, int]:
        """File and line of a row."""
        return (self.files[ix] if self.files else self.file), self.lines[ix]

    def joined(self, other: Facts) -> Facts:
        """These rows and then those of another file."""
        return Facts(
            self.table, self.file, self.rows + other.rows, self.lines + other.lines, [], self.refused + other.refused,
            self.num_read + other.num_read, self.num_skipped + other.num_skipped, self.unused_columns,
            [self.place(ix)[0] for ix in range(len(self.rows))] + [other.place(ix)[0] for ix in range(len(other.rows))])

    def columns(self) -> dict[str, list[Any]]:
        """The rows as columns, each only where some row has a value."""
        names = dict.fromkeys(name for row in self.rows for name, value in row.items() if value is not None)
        return {name: [row.get(name) for row in self.rows] for name in names}
