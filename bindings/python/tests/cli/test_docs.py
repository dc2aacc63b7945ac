"""The page of the command: its examples run, and it names every subcommand with its options."""

import re
import shlex
import shutil

import pytest
from delcredere.cli.verbs import VERBS

from .conftest import ROOT, SAMPLE

PAGE = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
FILES = re.search(r'FILES="([^"]*)"', PAGE).group(1)
EXAMPLES = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.S) for line in block.replace("\\\n", " ").splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A copy of the sample: the examples write beside it."""
    return shutil.copytree(SAMPLE, tmp_path_factory.mktemp("docs") / "data")


@pytest.mark.parametrize("line", EXAMPLES)
def test_the_example_runs(delcredere, folder, monkeypatch, line):
    monkeypatch.chdir(folder)
    command, *arguments = shlex.split(line.replace("$FILES", " ".join(FILES.split())))
    assert command == "delcredere"
    assert delcredere(*arguments).stdout


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_the_section_names_every_option(verb):
    section = PAGE.split(f"### {verb.name}\n")[1].split("\n##")[0]
    assert [option.flag for option in verb.options if f"`{option.flag}" not in section] == []
