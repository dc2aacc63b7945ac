"""The page holds everything it needs, and says what the verbs say."""

import re
from decimal import Decimal
from html.parser import HTMLParser

import pytest

from .conftest import SAMPLE, Command, sample_options

OFFER = SAMPLE / "offer.json"
SECTIONS = ["through-time", "agenda", "rehearsal", "comparison", "reasons", "buyers"]
VOID = {"meta", "br", "hr", "img", "input", "link"}


class Page(HTMLParser):
    """Sections by their id, tables as rows of cells; elements must be closed in their order."""

    def __init__(self, text):
        super().__init__()
        self.open, self.sections, self.links, self.headings, self.language = [], {}, [], [], None
        self.section, self.cell = "", None
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "html":
            self.language = given.get("lang")
        if tag == "section":
            self.section = given.get("id", "")
            self.sections.setdefault(self.section, [])
        if tag == "a":
            self.links.append(given["href"])
        if tag == "th":
            self.headings.append(given.get("scope"))
        if tag == "table":
            self.sections.setdefault(self.section, []).append([])
        if tag == "tr":
            self.sections[self.section][-1].append([])
        if tag in ("td", "th"):
            self.cell = []

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        if tag in ("td", "th"):
            self.sections[self.section][-1][-1].append("".join(self.cell).strip())
            self.cell = None

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_data(self, data):
        if self.cell is not None:
            self.cell.append(data)


def money(text):
    return Decimal(text.replace(",", ""))


@pytest.fixture(scope="module")
def text(tmp_path_factory):
    out = tmp_path_factory.mktemp("page") / "report.html"
    Command()("report", *sample_options(), "--html", out, "--with", OFFER, "--change", "insured_percentage=80%")
    return out.read_text(encoding="utf-8")


def test_the_page_is_whole_and_can_be_read_aloud(text):
    page = Page(text)
    assert page.language == "en"
    assert page.headings
    assert set(page.headings) == {"col"}
    assert [name for name in page.sections if name in SECTIONS] == SECTIONS
    assert page.links == [f"#{name}" for name in SECTIONS]
    labels = re.findall(r'<svg role="img" aria-label="([^"]+)"', text)
    assert len(labels) == text.count("<svg")
    assert len(set(labels)) == len(labels)
    assert "This cannot be answered" not in text


def test_the_page_says_what_the_verbs_say(delcredere, sample, text):
    page = Page(text)
    (rows,) = page.sections["rehearsal"]
    rehearsal = delcredere.answer("rehearse", *sample, "--only-today")["rehearsal"]
    largest = sorted(rehearsal, key=lambda row: -Decimal(row["gross"] or 0))[:15]
    assert [money(row[2]) for row in rows[1:]] == [Decimal(row["gross"]) for row in largest]
    assert sum(money(row[3]) + money(row[4]) for row in rows[1:]) == sum(Decimal(row["gross"]) for row in largest)

    (rows,) = page.sections["agenda"]
    agenda = delcredere.answer("agenda", *sample, "--by-money")["agenda"]
    stakes = [Decimal(row["at_stake"]) for row in agenda if row["at_stake"]][:15]
    assert [money(row[6]) for row in rows[1:] if row[6] != "–"] == stakes

    (rows,) = page.sections["through-time"]
    report = delcredere.answer("report", *sample)["totals"]
    assert rows[1][0] == "2025-12-31"
    assert [money(rows[1][place]) for place in (1, 3, 4)] == [Decimal(report[name]) for name in ("exposure", "covered", "uncovered")]
    middle = delcredere.answer("report", *sample, "--as-of", "2025-06-30")["totals"]
    (row,) = [row for row in rows if row[0] == "2025-06-30"]
    assert [money(row[1]), money(row[3])] == [Decimal(middle["exposure"]), Decimal(middle["covered"])]

    days, scenarios = page.sections["comparison"]
    compared = delcredere.answer("compare", *sample, "--with", OFFER, "--change", "insured_percentage=80%")["days"]
    assert [money(row[2]) for row in days[1:]] == [Decimal(row["insured"]) for row in compared]
    assert len(scenarios) == 1 + 4 * 3
    assert all(money(row[3]) + money(row[4]) == money(row[2]) for row in scenarios[1:])


def test_a_policy_to_compare_with_is_checked(delcredere, sample, tmp_path):
    out = tmp_path / "report.html"
    assert "without --html" in delcredere.refusal("report", *sample, "--with", OFFER)
    assert "no_such_term" in delcredere.refusal("report", *sample, "--html", out, "--change", "no_such_term=1")
    assert not out.exists()


def test_without_matplotlib_there_is_a_line_that_helps(delcredere, sample, tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "matplotlib", None)
    monkeypatch.delitem(__import__("sys").modules, "delcredere.cli.showing.charts", raising=False)
    monkeypatch.delitem(__import__("sys").modules, "delcredere.cli.showing.page", raising=False)
    assert "pip install delcredere[plot]" in delcredere.refusal("report", *sample, "--html", tmp_path / "report.html")


def test_the_page_is_one_file_without_a_network(text):
    page = text
    assert page.count("<svg") == 4 + 4 + 1 + 2 + 1
    assert not re.search(r'(?:src|href)="(?!#)', page.replace("http://www.w3.org", ""))
    assert "<script" not in page
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
