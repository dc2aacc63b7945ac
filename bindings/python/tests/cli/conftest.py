"""Running the command, and where the sample and the real ledgers lie."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from delcredere.cli.command import app
from typer.testing import CliRunner

ROOT = Path(__file__).resolve().parents[4]
EXAMPLES = ROOT / "examples"
SAMPLE = EXAMPLES / "data"


class Command:
    """Runs `delcredere` in this process."""

    def __call__(self, *arguments: Any, code: int = 0) -> Any:
        result = CliRunner().invoke(app, [str(argument) for argument in arguments])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, result.stdout + result.stderr
        return result

    def answer(self, *arguments: Any) -> Any:
        return json.loads(self(*arguments, "--json").stdout)

    def refusal(self, *arguments: Any) -> str:
        """The one line that wrong input gives."""
        result = self(*arguments, code=2)
        assert result.stdout == ""
        assert result.stderr.count("\n") == 1, result.stderr
        return str(result.stderr)


@pytest.fixture
def delcredere() -> Command:
    return Command()


@pytest.fixture
def sample() -> list[Any]:
    return sample_options()


def sample_options() -> list[Any]:
    """The options that name the files of the sample."""
    options: list[Any] = ["--policy", SAMPLE / "policy.json", "--as-of", "2025-12-31"]
    for name in ("ledger", "limits", "receipts", "events", "buyers", "rates", "counters"):
        options += [f"--{name}", SAMPLE / f"{name}.csv"]
    return options


def write_csv(path: Path, rows: list[dict[str, Any]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path
