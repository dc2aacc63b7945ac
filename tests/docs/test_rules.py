"""The pages of docs/rules: each has its parts, its example is a case, and every term and reason stands on one of them."""
import json
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
import generate  # noqa: E402

REGISTRY = generate.read_registries()
PAGES = sorted(path for path in (ROOT / "docs/rules").glob("*.md"))
PARTS = ["What the wordings say", "Terms", "Facts", "What is computed", "Example", "Reasons"]
CASE = re.compile(r"`((?:[a-z]+[0-9]*-)+[a-z0-9-]+)`")


def case_ids():
    ids = set()
    for path in (ROOT / "tests/cases").rglob("*.json"):
        ids.add(json.loads(path.read_text())["id"])
    return ids


IDS = case_ids()


def text_of_all():
    return "\n".join(path.read_text() for path in [ROOT / "docs/rules.md", *PAGES])


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_page_has_its_parts(page):
    headings = re.findall(r"^## (.*)$", page.read_text(), re.MULTILINE)
    assert headings == PARTS, headings


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_the_example_of_a_page_is_a_case(page):
    example = page.read_text().split("## Example")[1].split("\n## ")[0]
    assert IDS.intersection(CASE.findall(example)), "no case is named in the example"


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_page_names_its_sources(page):
    said = page.read_text().split("## What the wordings say")[1].split("\n## ")[0]
    assert re.search(r"§|wordings\.md|systems\.md|\[[SCI]\d", said)


def test_every_term_stands_on_a_page():
    text = text_of_all() + "\n".join(path.read_text() for path in (ROOT / "docs/readers").glob("*.md"))
    missing = [term.name.lower() for term in REGISTRY.terms if not re.search(rf"\b{term.name.lower()}\b", text)]
    assert not missing, missing


def test_every_reason_stands_on_a_page():
    text = text_of_all()
    missing = [reason.code for reason in REGISTRY.reasons if not re.search(rf"\b{reason.code}\b", text)]
    assert not missing, missing


def test_links_between_pages_lead_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#]+\.md)", page.read_text()):
            assert (page.parent / target).exists(), (page.name, target)
