"""docs/functions.md: every function of the survey has a line, and every verb and function that a line names is there."""
import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("DELCREDERE_SHARED", ROOT / "../shared"))
LINES = re.findall(r"^\| `([a-z_*]+)` \| (.*?) \| (.*?) \|$", (ROOT / "docs/functions.md").read_text(), re.MULTILINE)


def surveyed():
    text = (SHARED / "domain/systems.md").read_text()
    section = text.split("\n## 2. ")[1].split("\n## 3. ")[0]
    return set(re.findall(r"`dcr_([a-z_]+\*?)`", section))


def verbs():
    return set(re.findall(r'^    \{"([a-z_]+)", ', (ROOT / "src/json/ask.c").read_text(), re.MULTILINE))


def functions():
    headers = (path.read_text() for path in (ROOT / "include/delcredere").glob("*.h"))
    return {name for text in headers for name in re.findall(r"\b(dcr_[a-z0-9_]+)\(", text)}


@pytest.mark.skipif(not (SHARED / "domain/systems.md").exists(), reason="NOT TESTED: the survey is not there (DELCREDERE_SHARED)")
def test_every_function_of_the_survey_has_a_line():
    assert sorted(name for name, _, _ in LINES) == sorted(surveyed())


@pytest.mark.parametrize("name, served, how", LINES, ids=[line[0] for line in LINES])
def test_what_serves_it_is_there(name, served, how):
    if served == "no":
        assert how, "a line without a function says why"
        return
    named = re.findall(r"`([a-z_0-9]+)`", served)
    assert named and not set(named) - verbs() - functions(), f"{name}: {set(named) - verbs() - functions()}"


def readers():
    """The verbs that answer with tables."""
    return sorted(re.findall(r'^    \{"([a-z_]+)", NULL, ', (ROOT / "src/json/ask.c").read_text(), re.MULTILINE))


@pytest.mark.parametrize("verb", readers())
def test_every_reader_has_the_same_name_in_python_and_java(verb):
    delcredere = pytest.importorskip("delcredere")
    assert callable(getattr(delcredere, verb)) and verb in delcredere.__all__
    first, *others = verb.split("_")
    name = first + "".join(word.title() for word in others)
    questions = (ROOT / "bindings/java/src/main/java/org/delcredere/Questions.java").read_text()
    assert re.search(rf"public static Question {name}\(", questions), f"Questions.{name}"
    assert f'new Question("{verb}")' in questions
