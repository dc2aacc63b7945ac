"""The sample: written again byte for byte, and worth looking at."""

import subprocess
import sys
from decimal import Decimal

from .conftest import EXAMPLES, SAMPLE


def test_the_generator_writes_the_files_that_are_checked_in(tmp_path):
    subprocess.run([sys.executable, EXAMPLES / "generate_sample.py", tmp_path], check=True, capture_output=True)
    written = sorted(path.name for path in tmp_path.iterdir())
    assert written == sorted(path.name for path in SAMPLE.glob("*.csv"))
    for name in written:
        assert (tmp_path / name).read_bytes() == (SAMPLE / name).read_bytes(), name


def test_every_row_of_the_sample_is_used(delcredere, sample):
    answer = delcredere.answer("report", *sample, "--strict")
    assert answer["refused"] == []
    assert answer["notes"] == []
    assert Decimal(answer["unexplained"]) == 0


def test_the_reasons_and_the_insured_part_add_up_to_the_open_debt(delcredere, sample):
    answer = delcredere.answer("report", *sample)
    totals = {name: Decimal(answer["totals"][name])
              for name in ("gross", "settled", "exposure", "covered", "uncovered", "insured")}
    reasons = sum(Decimal(row["amount"]) for row in answer["reasons"])
    assert totals["insured"] + Decimal(answer["retained"]) + reasons == totals["exposure"]
    assert totals["covered"] + totals["uncovered"] == totals["exposure"]
    assert totals["gross"] == totals["settled"] + totals["exposure"]
    assert sum(Decimal(row["exposure"]) for row in answer["buyers"]) == totals["exposure"]
    assert sum(Decimal(row["covered"]) + Decimal(row["uncovered"]) for row in answer["ages"]) == totals["exposure"]


def test_the_stories_of_the_sample_show(delcredere, sample):
    answer = delcredere.answer("report", *sample)
    codes = {row["code"] for row in answer["reasons"]}
    assert {"I01", "I02", "I03", "P01", "C01", "L02", "L04", "L05", "L07", "I08"} <= codes
    assert "1013" in {row["buyer"] for row in answer["buyers"] if row["is_stopped"]}
    assert answer["deadlines"]
    assert {name for name, _, _ in answer["defaults"]} >= {"move_up", "vat_insured"}


def test_the_summary_reads_from_top_to_bottom(delcredere, sample):
    text = delcredere("report", *sample).stdout
    order = ["Totals", "Not insured, by reason", "Largest buyers", "Age of what is open", "Next deadlines",
             "The ledger as read", "defaults used"]
    assert [text.index(part) for part in order] == sorted(text.index(part) for part in order)


def test_the_insolvent_buyer_is_paid_for(delcredere, sample):
    answer = delcredere.answer("claim", *sample, "--cause", "insolvency", "--buyer", "1007")
    totals = answer["totals"]
    assert totals["loss_day"] == "2025-10-14"
    assert Decimal(totals["indemnity"]) > 0
    assert Decimal(totals["first_loss_used_after"]) == 10000
    assert Decimal(answer["ladder"][-1]["after"]) == Decimal(totals["indemnity"])
    assert sum(Decimal(row["indemnity"]) for row in answer["sheet"]) == Decimal(totals["indemnity"])


def test_the_buyer_in_protracted_default_is_paid_for(delcredere, sample):
    answer = delcredere.answer("claim", *sample, "--cause", "protracted_default", "--buyer", "1013")
    assert Decimal(answer["totals"]["indemnity"]) > 0
    assert {"C01", "T06"} & {row["code"] for row in answer["sheet"]}


def test_the_claim_reads_well(delcredere, sample):
    text = delcredere("claim", *sample, "--cause", "insolvency", "--buyer", "1007").stdout
    for part in ("The policy pays", "Date of loss", "From debt to payment", "Loss sheet", "Policy year from 2025-01-01"):
        assert part in text
