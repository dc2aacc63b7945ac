"""Runs cases (docs/cases.md) through the Python package: one line per case, exit code 1 if one failed."""
import json
import sys
from pathlib import Path

from matching import Difference, match

CASE_KEYS = {"id", "source", "notes", "outputs", "skip", "cases", "policy", "policy_text", "book", "book_text",
             "ask", "expect", "tolerance"}
PART_KEYS = {"name", "notes", "policy", "policy_text", "book", "book_text", "ask", "expect", "tolerance"}
INHERITED = {"policy": "policy_text", "policy_text": "policy", "book": "book_text", "book_text": "book",
             "ask": "ask", "tolerance": "tolerance"}


class Unusable(Exception):
    """The file is not a case."""


class Refused(Exception):
    """The library refused the question; `error` has the keys of `expect.error`."""

    def __init__(self, error):
        super().__init__(f"{error['code']}: {error['text']}")
        self.error = error


def unique(pairs):
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Unusable("an object of the case has the same key twice")
    return found


class Package:
    """The Python package as what is asked."""

    def __init__(self):
        import delcredere
        self.library = delcredere

    def answer(self, policy, book, ask):
        """`policy` and `book` are texts of documents or None."""
        place = "policy"
        try:
            policy = None if policy is None else self.library.Policy.from_json(policy)
            place = "book"
            book = None if book is None else self.library.Book.from_json(book)
            place = "ask"
            return self.library.ask(policy, book, ask)
        except self.library.DcrError as error:
            raise Refused(self._error(place, error)) from error

    @staticmethod
    def _error(place, error):
        found = {"in": place, "code": f"DCR_E_{error.code.name}" if error.code else "DCR_OK", "text": str(error)}
        for name in ("term", "table", "column"):
            value = getattr(error, name, None)
            if value is not None:
                name_of = getattr(value, "name", str(value)).lower()
                found[name] = name_of.removeprefix(f"{found.get('table')}_") if name == "column" else name_of
        if getattr(error, "row", None) is not None:
            found["row"] = error.row
        return found


def document(part, key):
    if f"{key}_text" in part:
        return part[f"{key}_text"]
    return json.dumps(part[key], ensure_ascii=False) if key in part else None


def run_part(part, asked):
    if not isinstance(part.get("ask"), dict):
        raise Unusable("the case has no ask")
    if not isinstance(part.get("expect"), dict):
        raise Unusable("the case has no expect")
    try:
        answer = asked.answer(document(part, "policy"), document(part, "book"), part["ask"])
    except Refused as refused:
        if "error" not in part["expect"]:
            raise
        answer = {"error": refused.error}
    match(part["expect"], answer, part.get("tolerance"))


def check_keys(case, known):
    for key in case:
        if key not in known:
            raise Unusable(f"unknown key {key}")


def whole_part(around, part):
    inherited = {key: around[key] for key, other in INHERITED.items()
                 if key in around and key not in part and other not in part}
    return {**inherited, **part}


def verdict(case, asked):
    """"passed", or what is wrong."""
    prefix = ""
    try:
        check_keys(case, CASE_KEYS)
        if "cases" not in case:
            run_part(case, asked)
            return "passed"
        for number, part in enumerate(case["cases"], 1):
            prefix = f" [{number}]"
            check_keys(part, PART_KEYS)
            run_part(whole_part(case, part), asked)
        return "passed" if case["cases"] else "error the list of cases is empty"
    except Difference as difference:
        return f"failed{prefix} {difference}"
    except (Unusable, Refused) as error:
        return f"error{prefix} {error}"
    except Exception as error:  # noqa: BLE001 - one case must not end the run
        return f"error{prefix} {type(error).__name__}: {error}"


def files(paths):
    for path in map(Path, paths):
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*.json") if not p.name.startswith("."))
        else:
            yield path


def main(paths, asked=None):
    asked = asked or Package()
    passed = failed = skipped = 0
    for path in files(paths):
        try:
            case = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique)
            if not isinstance(case, dict) or not isinstance(case.get("id"), str):
                raise Unusable("the case has no id")
        except (OSError, ValueError, Unusable) as error:
            failed += 1
            print(f"{path} error {error}")
            continue
        if "skip" in case:
            skipped += 1
            print(f"{case['id']} skipped: {case['skip']}")
            continue
        said = verdict(case, asked)
        passed, failed = (passed + 1, failed) if said == "passed" else (passed, failed + 1)
        print(f"{case['id']} {said}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or passed + skipped == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
