"""The facade passes mypy --strict, and importing it loads no data frame library."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "bindings" / "python" / "delcredere"


def test_mypy_strict() -> None:
    pytest.importorskip("mypy")
    files = sorted(str(path) for path in PACKAGE.glob("*.py"))
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", "/dev/null", *files],
        cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_importing_loads_only_what_is_needed() -> None:
    heavy = ["pandas", "polars", "pyarrow", "typer", "rich", "jinja2", "matplotlib"]
    code = f"import sys, delcredere; sys.exit(' '.join(m for m in {heavy} if m in sys.modules) or 0)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd="/")
    assert run.returncode == 0, run.stderr
