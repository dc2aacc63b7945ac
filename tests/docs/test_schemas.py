"""The JSON Schemas of docs/generated accept every document that the library accepts here."""
import json
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECKERS = {name: jsonschema.Draft202012Validator(json.loads((ROOT / f"docs/generated/{name}.schema.json").read_text()))
            for name in ("policy", "book", "ask", "receipt")}
WORLD_VERBS = ("cover", "claim", "claims", "terms", "problems")


def documents():
    """(where, schema, document): the examples, and the parts of cases that are not refused. A schema asks for rows that can
    be used, so the cases of bad input, which have others, are left out."""
    for path in sorted((ROOT / "examples").rglob("*.json")):
        document = json.loads(path.read_text())
        if isinstance(document, dict) and document.get("delcredere") in CHECKERS:
            yield path.relative_to(ROOT), document["delcredere"], document
    for path in sorted((ROOT / "tests/cases").rglob("*.json")):
        if path.parent.name == "bad-input":
            continue
        case = json.loads(path.read_text())
        for part in case.get("cases", [{}]):
            part = {**case, **part}
            if "error" in part.get("expect", {}) or part.get("ask", {}).get("verb") not in WORLD_VERBS or "skip" in part:
                continue
            for name in CHECKERS:
                if name in part:
                    yield path.relative_to(ROOT), name, part[name]


@pytest.mark.parametrize("name", CHECKERS)
def test_schema_is_a_schema(name):
    jsonschema.Draft202012Validator.check_schema(CHECKERS[name].schema)


def test_documents_that_are_accepted_follow_their_schema():
    wrong = [f"{where} {name}: {error.json_path} {error.message[:200]}"
             for where, name, document in documents() for error in CHECKERS[name].iter_errors(document)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("change", [
    lambda policy: policy["terms"].pop("rounding"),
    lambda policy: policy["terms"].update(insured_percent="90%"),
    lambda policy: policy["terms"].update(insured_percentage=0.9),
    lambda policy: policy["terms"].update(rounding="half-even"),
    lambda policy: policy.update(plan=["percentages"]),
])
def test_a_wrong_policy_is_refused(change):
    policy = json.loads((ROOT / "examples/data/policy.json").read_text())
    change(policy)
    assert not CHECKERS["policy"].is_valid(policy)


@pytest.mark.parametrize("name", ["cover", "claim", "known-on", "days", "ageing"])
def test_a_receipt_follows_its_schema(name):
    receipt = json.loads((ROOT / f"fuzz/receipt_document/seeds/{name}.json").read_text())
    for kind, document in (("receipt", receipt), *receipt["inputs"].items()):
        if kind in CHECKERS:
            CHECKERS[kind].validate(document)
    receipt["receipt"]["result"] = receipt["receipt"]["result"].upper()
    receipt["more"] = 1
    assert {error.json_path for error in CHECKERS["receipt"].iter_errors(receipt)} == {"$", "$.receipt.result"}
