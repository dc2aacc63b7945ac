"""Receipts of the command: what --receipt writes replays, and a changed cent does not."""

import json

import pytest

from .conftest import SAMPLE
from .test_verbs import ASKED, files  # noqa: F401


@pytest.mark.parametrize("verb", ASKED)
def test_every_verb_writes_a_receipt_that_replays(delcredere, files, tmp_path, verb):  # noqa: F811
    path = tmp_path / "receipt.json"
    said = delcredere(verb, *files(verb), *ASKED[verb][0], "--receipt", path)
    assert f"Written: {path}" in " ".join(said.stdout.split())
    assert delcredere("replay", path).stdout == "the same to the byte\n"
    assert json.loads(path.read_text())["inputs"]["question"]["verb"] == verb


def test_report_and_claim_have_one_too(delcredere, sample, tmp_path):
    cover, claim = tmp_path / "cover.json", tmp_path / "claim.json"
    delcredere("report", *sample, "--receipt", cover)
    delcredere("claim", *sample, "--buyer", "1007", "--cause", "insolvency", "--premium-paid", "1000.5", "--receipt", claim)
    for path, verb in ((cover, "cover"), (claim, "claim")):
        assert delcredere.answer("replay", path)["same_bytes"] is True
        assert json.loads(path.read_text())["result"]["delcredere"] == verb


def test_a_changed_cent_ends_with_one_and_its_place(delcredere, sample, tmp_path):
    path = tmp_path / "cover.json"
    delcredere("report", *sample, "--receipt", path)
    document = json.loads(path.read_text())
    was = document["result"]["totals"]["gross"]
    document["result"]["totals"]["gross"] = "1.00"
    path.write_text(json.dumps(document))
    said = delcredere("replay", path, code=1)
    assert said.stdout.startswith(f"result.totals.gross: was 1.00, is {was}\n")


@pytest.mark.parametrize("arguments, line", [
    (["replay", "no-such-file"], "no-such-file: No such file or directory; name a file that `--receipt` wrote"),
    (["replay", SAMPLE / "offer.json"], "a document of kind \"receipt\" is due here; name a file that `--receipt` wrote"),
])
def test_what_is_no_receipt_is_wrong_input(delcredere, arguments, line):
    assert line in delcredere(*arguments, code=2).stderr


def test_all_buyers_have_no_single_receipt(delcredere, sample, tmp_path):
    said = delcredere("claim", *sample, "--all-buyers", "--cause", "insolvency", "--receipt", tmp_path / "r.json", code=2)
    assert "--receipt goes with one buyer" in said.stderr
