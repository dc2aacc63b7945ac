"""What the public headers declare, shared by the tests of the map and of the bindings."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

HEADERS = sorted(path.stem for path in (ROOT / "include/delcredere").glob("*.h"))
# Each map and the headers whose functions it lists, in this order; within a header, in the order of declaration.
MAPS = {
    "src/delcredere.map": tuple(header for header in HEADERS if header != "json"),
    "src/delcredere-json.map": ("json",),
}


def without_comments(text):
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)


def declared(header):
    """Names of the functions that a header marks DCR_API, in order."""
    path = ROOT / "include/delcredere" / f"{header}.h"
    text = re.sub(r"^\s*#.*?$", "", without_comments(path.read_text()), flags=re.M)
    return re.findall(r"\bDCR_API\b[^;]*?\b(dcr_[a-z0-9_]+)\s*\(", text)


def all_headers():
    return HEADERS
