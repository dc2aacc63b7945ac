#!/usr/bin/env python3
"""Every public function stands in a binding, or in bindings/swig/left_out.txt with the reason.

    tests/meta/bindings.py python _native.py     the module that SWIG wrote
    tests/meta/bindings.py java Native.java      likewise
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CARRIED = {"python": re.compile(r"^def (dcr_\w+)\(", re.M), "java": re.compile(r"\b(dcr_\w+)\(")}


def functions_of(header):
    """The names of all functions that a header exports."""
    text = re.sub(r"/\*.*?\*/", "", header.read_text(), flags=re.S)
    return re.findall(r"^DCR_API [^;(]*?\b(dcr_\w+)\(", text, re.M)


def public_functions():
    """The names of all functions that the headers export."""
    return {name for header in (ROOT / "include" / "delcredere").glob("*.h") for name in functions_of(header)}


def left_out(language):
    """Name to reason, of the functions that `language` does not carry: by name, or all of a header."""
    found = {}
    for line in (ROOT / "bindings" / "swig" / "left_out.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            name, languages, reason = line.split(None, 2)
            names = functions_of(ROOT / "include" / "delcredere" / name) if name.endswith(".h") else [name]
            if languages == "all" or language in languages.split(","):
                found.update(dict.fromkeys(names, reason))
    return found


def faults(language, generated):
    """What is wrong with a binding, one line each."""
    public, excused = public_functions(), left_out(language)
    carried = set(CARRIED[language].findall(generated))
    lines = [f"{name} is neither carried nor left out with a reason" for name in public - carried - set(excused)]
    lines += [f"{name} is left out, but there is no such function" for name in set(excused) - public]
    lines += [f"{name} is left out, but carried" for name in set(excused) & carried]
    return sorted(lines)


def main(language, path):
    found = faults(language, Path(path).read_text())
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in CARRIED:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
