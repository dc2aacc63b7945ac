#!/usr/bin/env python3
"""No writable global data: in every object file .data and .bss are empty. Constant tables of pointers are in
.data.rel.ro, which the loader makes read-only.

    state.py LIBRARY.a
"""
import re
import subprocess
import sys

WRITABLE = re.compile(r"^\.(data|bss|tdata|tbss)(\.(?!rel\.ro).*)?$")


def main():
    run = subprocess.run(["size", "-A", sys.argv[1]], check=True, capture_output=True, text=True)
    wrong, member, members = 0, "", 0
    for line in run.stdout.splitlines():
        words = line.split()
        if "(ex " in line:
            member = words[0]
            members += 1
        elif len(words) == 3 and WRITABLE.match(words[0]) and words[1] != "0":
            print(f"{member}: {words[0]} has {words[1]} bytes")
            wrong += 1
    print(f"{members} object files")
    return 1 if wrong or members == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
