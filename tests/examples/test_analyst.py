"""The analyst's script runs whole, and says of the sample what the command says."""
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: object, cwd: Path) -> str:
    done = subprocess.run([sys.executable, ROOT / "examples/python/analyst.py", *map(str, arguments)], cwd=cwd, capture_output=True, text=True,
                          timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_analysts_script_runs_on_the_sample(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    said = run(cwd=tmp_path)
    assert "exposure 2790454.95, covered 1520956.56, insured 1361874.86" in said
    assert "1007, 1009, 1015" in said
    assert "38400.00  179723.49" in said
    assert "covered 1520956.56, then 1352620.08" in said
    assert not list(tmp_path.iterdir())


def test_the_pictures_are_saved_in_the_folder_that_is_named(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("matplotlib")
    run(ROOT / "examples/data", tmp_path / "pictures", cwd=tmp_path)
    saved = sorted((tmp_path / "pictures").iterdir())
    assert [path.name for path in saved] == ["agenda.png", "cover.png", "policies.png"]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in saved)
