#!/usr/bin/env python3
"""Count what a test runner reported: prints `passed failed skipped` as three numbers.

    count_results.py meson   BUILD/meson-logs/testlog.json
    count_results.py junit   FILE-OR-FOLDER...
    count_results.py tap     LOG
    count_results.py closing LOG        the last line `N passed, N failed, N skipped` of the log

With nothing to count, one failure is counted: a runner that reports nothing did not run. `--list` also prints
each test that failed or was skipped, with its reason where there is one, to standard error.
"""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PASSED, FAILED, SKIPPED = range(3)
CLOSING = re.compile(r"^(\d+) passed, (\d+) failed, (\d+) skipped$")
TAP_LINE = re.compile(r"^(not )?ok\b(.*)$")


def of_tap(text):
    """(result, name) of each test of a TAP stream; a plan `1..0` is one skipped test."""
    found = []
    for line in text.splitlines():
        match = TAP_LINE.match(line.strip())
        if match:
            directive = re.search(r"#\s*(SKIP|TODO)\b", match[2], re.IGNORECASE)
            skipped = directive and directive[1].upper() == "SKIP"
            failed = match[1] and not directive
            found.append((SKIPPED if skipped else FAILED if failed else PASSED, match[2].strip(" -")))
        elif re.match(r"^1\.\.0\b", line.strip()):
            found.append((SKIPPED, line.strip()))
    return found


def of_meson(path):
    """Every case of a TAP test, every other test as one."""
    found = []
    for line in Path(path).read_text().splitlines():
        test = json.loads(line)
        good = test["result"] in ("OK", "EXPECTEDFAIL")
        is_tap = re.search(r"^1\.\.\d+", test.get("stdout", ""), re.MULTILINE)
        cases = of_tap(test["stdout"]) if is_tap else []
        cases = [(result, f"{test['name']}: {name}") for result, name in cases]
        if not cases:
            cases = [(PASSED if good else SKIPPED if test["result"] == "SKIP" else FAILED, test["name"])]
        elif not good and test["result"] != "SKIP" and all(result != FAILED for result, _ in cases):
            cases.append((FAILED, f"{test['name']}: {test['result']}"))
        found += cases
    return found


def of_junit(paths):
    found = []
    for path in map(Path, paths):
        for file in sorted(path.glob("*.xml")) if path.is_dir() else [path]:
            for case in ElementTree.parse(file).iter("testcase"):
                name = f"{case.get('classname', '')} {case.get('name', '')}".strip()
                skip = case.find("skipped")
                if case.find("failure") is not None or case.find("error") is not None:
                    found.append((FAILED, name))
                elif skip is not None:
                    found.append((SKIPPED, f"{name}: {skip.get('message') or ''}"))
                else:
                    found.append((PASSED, name))
    return found


def of_closing(path):
    for line in reversed(Path(path).read_text(errors="replace").splitlines()):
        match = CLOSING.match(line.strip())
        if match:
            return [(result, "") for result, count in enumerate(match.groups()) for _ in range(int(count))]
    return []


READERS = {
    "meson": lambda paths: of_meson(paths[0]),
    "junit": of_junit,
    "tap": lambda paths: of_tap(Path(paths[0]).read_text(errors="replace")),
    "closing": lambda paths: of_closing(paths[0]),
}


def main(arguments):
    show = "--list" in arguments
    form, *paths = [argument for argument in arguments if argument != "--list"]
    try:
        found = READERS[form](paths)
    except (OSError, ValueError, KeyError, ElementTree.ParseError) as problem:
        print(f"cannot read the results: {problem}", file=sys.stderr)
        found = []
    found = found or [(FAILED, f"{form} {' '.join(paths)}: no results")]
    for result, name in found if show else []:
        if result != PASSED and name:
            print(("  failed   " if result == FAILED else "  skipped  ") + name, file=sys.stderr)
    print(*(sum(result == kind for result, _ in found) for kind in (PASSED, FAILED, SKIPPED)))


if __name__ == "__main__":
    main(sys.argv[1:])
