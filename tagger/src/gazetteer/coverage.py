#!/usr/bin/env python3
"""Counts how many of the entities in given lists the gazetteer holds.

    python3 tagger/src/gazetteer/coverage.py LISTS [--missing]

LISTS is a folder of text files, UTF-8, one list a file, one entity a line: its names, parted by semicolons. The name of
a file is that of its list and the type of its entities: "DAX 40.company.txt". An entity is held if an entry of the type
has one of its names; case, spaces, signs and the legal forms of companies do not count. Prints a table in Markdown, and
with --missing what is not held. Python 3 without packages. The lists themselves are not part of newswatch: those of
index providers and of most collections have no licence that lets them be passed on.
"""
import re
import sys
import unicodedata
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "src/main/resources/newswatch/tagger/gazetteer"
FORMS = re.compile(
    r"(?<=.)\b(incorporated|inc|corporation|corp|company|companies|co|limited|ltd|plc|llc|nv|n v|sa|s a|se|ag|kgaa|spa"
    r"|s p a|group|holdings|holding|hd|the|class [abc]|adr|publ|ab|oyj|asa)\b"
)
KOREAN_FORMS = re.compile(r"^(주식회사|㈜)|(홀딩스|지주|그룹|㈜)$")


def key(name, kind):
    """What is the same for the spellings of one name."""
    plain = unicodedata.normalize("NFKD", name.replace("㈜", "")).casefold()
    plain = unicodedata.normalize("NFC", "".join(c for c in plain if not unicodedata.combining(c)))
    plain = re.sub(r"[.'’]", "", plain).replace("&", " and ")
    words = re.sub(r"[^\w]+", " ", plain).strip()
    if kind == "company":
        words = re.sub(r"^the ", "", words)
        words = FORMS.sub(" ", words)
    return "".join(word for word in words.split() if word != "and")


def held():
    """By type the keys of all names that entries have."""
    keys = {}
    for table in TABLES.glob("*.tsv"):
        for line in table.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) < 5 or ":" not in cells[0]:
                continue
            kind = cells[0].split(":")[0]
            names = [cells[1], *cells[3].split(";"), *cells[4].split(";")]
            keys.setdefault(kind, set()).update(key(name.rstrip("?"), kind) for name in names if name)
    return keys


def main(folder, missing):
    keys = held()
    print("| | listed there | held | share |\n|---|---|---|---|")
    for file in sorted(folder.glob("*.txt")):
        label, kind = file.stem.rsplit(".", 1)
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
        known = {key for key in keys.get(kind, set()) if key}
        absent = [line for line in lines if not any(key(name, kind) in known for name in line.split(";"))]
        count = len(lines) - len(absent)
        print(f"| {label} | {len(lines):,} | {count:,} | {count / len(lines):.0%} |")
        if missing:
            for line in absent:
                print(f"    {line}")


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--missing"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    main(Path(arguments[0]), "--missing" in sys.argv)
