"""The analyst's script runs whole, and says of the sample what the command says."""
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_analysts_script_runs_on_the_sample(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    done = subprocess.run([sys.executable, ROOT / "examples/python/analyst.py"], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "exposure 2790454.95, covered 1520956.56, insured 1361874.86" in done.stdout
    assert "1007, 1009, 1015" in done.stdout
    assert "38400.00  179723.49" in done.stdout
