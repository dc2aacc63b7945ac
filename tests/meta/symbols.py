#!/usr/bin/env python3
"""Declared = mapped = exported, and nothing needed beyond the C library.

    symbols.py src/delcredere.map LIBRARY.so [--needs PREFIX...]   checks; PREFIX allows more undefined symbols
    symbols.py --write                                             writes the lists of both maps from the headers

A map lists the functions header by header in the order of public.py, in the node of the release that brought them.
Before 1.0 there is one node.
"""
import re
import subprocess
import sys

from public import MAPS, ROOT, all_headers, declared

# What the core may ask of the C library. No file, clock, locale, thread, environment or floating-point function.
# __assert_fail only stands in builds with assertions, the _chk forms in fortified ones; clang
# makes bcmp of a memcmp whose sign nobody looks at.
ALLOWED = set("""
    malloc calloc realloc free memcpy memmove memset memcmp bcmp memchr strlen strcmp strncmp strchr strspn strcspn
    snprintf vsnprintf
    __assert_fail __stack_chk_fail __memcpy_chk __memmove_chk __memset_chk __snprintf_chk __vsnprintf_chk
    __cxa_finalize __gmon_start__ _ITM_deregisterTMCloneTable _ITM_registerTMCloneTable
""".split())


def mapped(map_name):
    text = re.sub(r"/\*.*?\*/", "", (ROOT / map_name).read_text(), flags=re.S)
    return re.findall(r"^\s*(dcr_\w+);", text, flags=re.M)


def symbols(library, *options):
    run = subprocess.run(["nm", "-D", *options, library], check=True, capture_output=True, text=True)
    return [line.split()[-1].split("@")[0] for line in run.stdout.splitlines() if line.strip()]


def exported(library):
    return sorted(name for name in symbols(library, "--defined-only") if not name.startswith("DCR_"))


def write():
    for map_name, headers in MAPS.items():
        parts = [f"    /* {h}.h */\n" + "".join(f"    {name};\n" for name in declared(h)) for h in headers]
        text = ("/* Every public function, header by header; kept by tests/meta/symbols.py --write. */\n"
                "DCR_0.1 {\nglobal:\n" + "".join(parts) + "local:\n    *;\n};\n")
        (ROOT / map_name).write_text(text)


def report(title, names):
    for name in sorted(names):
        print(f"{title}: {name}")
    return bool(names)


def check(map_name, library, more):
    headers = MAPS[map_name]
    wanted = [name for header in headers for name in declared(header)]
    listed = mapped(map_name)
    found = exported(library)
    undefined = {n for n in symbols(library, "--undefined-only") if not n.startswith(tuple(more) or ("\0",))}
    sanitized = any(n.startswith(("__asan", "__ubsan", "__tsan")) for n in undefined)
    wrong = [
        report("declared twice", {n for n in wanted if wanted.count(n) > 1}),
        report("declared, not in the map (run symbols.py --write)", set(wanted) - set(listed)),
        report("in the map, not declared", set(listed) - set(wanted)),
        report("declared, not exported", set(wanted) - set(found)),
        report("exported, not declared", set(found) - set(wanted)),
        report("undefined, not allowed", set() if sanitized else undefined - ALLOWED),
        report("header in no map", {h for h in all_headers() if declared(h)} - {h for l in MAPS.values() for h in l}),
    ]
    print(f"{len(found)} functions exported by {library}")
    return 1 if any(wrong) else 0


def main():
    arguments = sys.argv[1:]
    if arguments == ["--write"]:
        return write()
    more = arguments[arguments.index("--needs") + 1:] if "--needs" in arguments else []
    return check(arguments[0], arguments[1], more)


if __name__ == "__main__":
    sys.exit(main())
