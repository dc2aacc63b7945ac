"""The runners on cases whose verdict is known: a runner that passes everything would not be noticed otherwise."""
import json
import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROUND = {"verb": "round", "amount": "2.005", "decimals": 2, "rounding": "half_up"}
SPLIT = {"verb": "split", "amount": "1.00", "decimals": 2, "weights": [1, 1, 2]}
TERMS = {"form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
         "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
         "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
         "payment_allocation": "as_designated"}
POLICY = {"delcredere": "policy", "version": 1, "terms": TERMS, "plan": ["limit", "percentage"]}
ASK_TERMS = {"policy": POLICY, "ask": {"verb": "terms"}}

VERDICTS = [
    ({"ask": ROUND, "expect": {"amount": "2.01"}}, "passed"),
    ({"ask": ROUND, "expect": {"amount": 2.01}}, "passed"),
    ({"ask": ROUND, "expect": {"amount": "2.010"}}, "passed"),
    ({"ask": ROUND, "expect": {"amount": "201%"}}, "passed"),
    ({"ask": ROUND, "expect": {"amount": "2.02"}}, "failed amount: expected 2.02, got 2.01"),
    ({"ask": ROUND, "expect": {"amount": "2.02"}, "tolerance": "0.01"}, "passed"),
    ({"ask": ROUND, "expect": {"amount": "2.02"}, "tolerance": "0.009"}, "failed amount: expected 2.02, got 2.01"),
    ({"ask": ROUND, "expect": {"amount": "2.02"}, "tolerance": {"amount": "0.01"}}, "passed"),
    ({"ask": ROUND, "expect": {"amount": "2.02"}, "tolerance": {"other": "1"}}, "failed amount: "),
    ({"ask": ROUND, "expect": {"amount": None}}, "failed amount: "),
    ({"ask": ROUND, "expect": {"other": None}}, "passed"),
    ({"ask": ROUND, "expect": {"other": "1"}}, "failed other: expected 1, got nothing"),
    ({"ask": ROUND, "expect": {"error": {"code": "DCR_E_PRECISION"}}}, "failed error: "),
    ({"ask": {**ROUND, "amount": "x"}, "expect": {"amount": "1"}}, "error DCR_E_DECIMAL"),
    ({"ask": {**ROUND, "amount": "x"}, "expect": {"error": {"in": "ask", "code": "DCR_E_DECIMAL"}}}, "passed"),
    ({"ask": {**ROUND, "amount": "x"}, "expect": {"error": {"text": "amount"}}}, "passed"),
    ({"ask": {**ROUND, "amount": "x"}, "expect": {"error": {"text": "no such words"}}}, "failed error.text: "),
    ({"ask": SPLIT, "expect": {"parts": ["0.25", "0.25", "0.5"]}}, "passed"),
    ({"ask": SPLIT, "expect": {"parts": ["0.25", "0.25"]}}, "failed parts: "),
    ({"ask": SPLIT, "expect": {"parts": ["0.25", "0.5", "0.25"]}}, "failed parts: "),
    ({"ask": SPLIT, "expect": {"parts": []}}, "failed parts: "),
    ({"ask": SPLIT, "expect": {"parts": {"count": 3, "2": "0.50"}}}, "passed"),
    ({"ask": SPLIT, "expect": {"parts": {"count": 2}}}, "failed parts.count: expected 2, got 3"),
    ({"ask": SPLIT, "expect": {"parts": {"7": "1"}}}, "failed parts.7: expected 1, got nothing"),
    ({**ASK_TERMS, "expect": {"plan": [{"step": "percentage"}, {"step": "limit"}]}}, "passed"),
    ({**ASK_TERMS, "expect": {"plan": [{"step": "limit", "clause": "1"}]}},
     "failed plan[step=limit].clause: expected 1, got nothing"),
    ({**ASK_TERMS, "expect": {"plan": [{"step": "receipts"}]}}, "failed plan: "),
    ({**ASK_TERMS, "expect": {"plan": [{"step": "limit", "clause": None}]}}, "passed"),
    ({"ask": ROUND, "cases": [{"expect": {"amount": "2.01"}}, {"expect": {"amount": "2"}}]},
     "failed [2] amount: expected 2, got 2.01"),
    ({"ask": ROUND, "cases": [{"expect": {"amount": "2.01"}}, {"ask": SPLIT, "expect": {"parts": {"count": 3}}}]}, "passed"),
    ({"ask": ROUND, "cases": []}, "error the list of cases is empty"),
    ({"ask": ROUND}, "error the case has no expect"),
    ({"expect": {"amount": "2.01"}}, "error the case has no ask"),
    ({"ask": ROUND, "expect": {"amount": "2.01"}, "tolerence": "1"}, "error unknown key tolerence"),
    ({"ask": ROUND, "expect": {"amount": "9"}, "skip": "not yet"}, "skipped: not yet"),
]


def run(language, folder):
    return subprocess.run([HERE / "run", *language, folder], capture_output=True, text=True, check=False)


def runner(language):
    if language == "c":
        build = Path(os.environ.get("DELCREDERE_BUILD", HERE.parent.parent / "build"))
        if not (build / "tests" / "cases" / "run_cases").exists():
            pytest.skip("the C runner is not built")
        return []
    pytest.importorskip("delcredere")
    return ["--python"]


@pytest.mark.parametrize("language", ["c", "python"])
def test_verdicts(language, tmp_path):
    option = runner(language)
    for number, (case, _) in enumerate(VERDICTS):
        (tmp_path / f"{number:03}.json").write_text(json.dumps({"id": f"case-{number}", **case}))
    result = run(option, tmp_path)
    lines = result.stdout.splitlines()
    assert result.returncode == 1
    assert len(lines) == len(VERDICTS) + 1, result.stderr
    for number, ((_, verdict), line) in enumerate(zip(VERDICTS, lines)):
        assert line.startswith(f"case-{number} {verdict}"), line
    passed = sum(verdict == "passed" for _, verdict in VERDICTS)
    assert lines[-1] == f"{passed} passed, {len(VERDICTS) - passed - 1} failed, 1 skipped"


@pytest.mark.parametrize("language", ["c", "python"])
def test_files_that_are_no_cases(language, tmp_path):
    option = runner(language)
    (tmp_path / "a.json").write_text("{")
    (tmp_path / "b.json").write_text('{"ask": {}}')
    (tmp_path / "c.json").write_text('{"id": "c", "id": "c"}')
    (tmp_path / "notes.txt").write_text("not read")
    result = run(option, tmp_path)
    assert result.returncode == 1
    assert result.stdout.splitlines()[-1] == "0 passed, 3 failed, 0 skipped"
    assert run(option, tmp_path / "absent").returncode == 1
