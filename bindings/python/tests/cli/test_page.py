"""The page holds everything it needs."""

import re


def test_the_page_is_one_file_without_a_network(delcredere, sample, tmp_path):
    out = tmp_path / "report.html"
    delcredere("report", *sample, "--html", out)
    page = out.read_text(encoding="utf-8")
    assert page.count("<svg") == 4
    assert not re.search(r'(?:src|href)="(?!#)', page.replace("http://www.w3.org", ""))
    assert "@import" not in page
    assert '<meta name="viewport"' in page
    assert len(page) < 1_000_000


def test_the_same_question_gives_the_same_page(delcredere, sample, tmp_path):
    pages = []
    for name in ("one.html", "two.html"):
        delcredere("report", *sample, "--html", tmp_path / name)
        pages.append((tmp_path / name).read_bytes())
    assert pages[0] == pages[1]


def test_names_from_the_files_are_text_on_the_page(delcredere, sample, tmp_path):
    buyers = sample[sample.index("--buyers") + 1]
    wicked = tmp_path / "buyers.csv"
    wicked.write_text(buyers.read_text(encoding="utf-8").replace("1007,Ferrovel", "1007,<script>$x_[b]"), encoding="utf-8")
    out = tmp_path / "report.html"
    delcredere("report", *sample, "--buyers", wicked, "--html", out)
    assert "<script>" not in out.read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_said(delcredere, sample, tmp_path):
    assert "cannot be written" in delcredere.refusal("report", *sample, "--html", tmp_path / "no" / "report.html")
