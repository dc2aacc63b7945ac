#!/usr/bin/env python3
"""A source file includes only from its own room and from rooms below it; json, beside the core, only public headers."""
import re
import sys

from public import ROOT

ROOMS = "base num day terms book why rule calc loss premium ledger reader".split()
PUBLIC = "delcredere"


def allowed(room):
    if room == "json":
        return {PUBLIC, "json"}
    return {PUBLIC, *ROOMS[:ROOMS.index(room) + 1]}


def main():
    wrong = 0
    files = sorted(p for p in (ROOT / "src").rglob("*") if p.suffix in (".c", ".h", ".inc"))
    for path in files:
        room = path.relative_to(ROOT / "src").parts[0]
        for number, line in enumerate(path.read_text().splitlines(), 1):
            found = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if not found:
                continue
            target = found[1].split("/")
            if len(target) != 2 or target[0] not in allowed(room):
                print(f"{path.relative_to(ROOT)}:{number}: room {room} may not include {found[1]}")
                wrong += 1
    print(f"{len(files)} files")
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main())
