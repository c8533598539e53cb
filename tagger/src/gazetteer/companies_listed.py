"""Writes companies-listed.tsv: larger listed companies abroad that no hand-edited table holds.

    python3 tagger/src/gazetteer/companies_listed.py SOURCE

SOURCE is a folder with
  companies/financedatabase/companies.tsv.gz   name, country, market_cap, sector, city, symbols, delisted
  companies/us-listings/*.csv, *.csv.gz        names listed in New York, to check the country US by
  people/common-names/*.csv.gz                 forenames and surnames
  people/foreign-names-ko/loanword-usage.tsv.gz  surnames, places and words that Korean papers transcribe
The result depends on these, on the hand-edited tables beside it and on the common English words of the tagger only.
"""

import csv
import gzip
import re
import sys
import unicodedata
from pathlib import Path

TAGGER = Path(__file__).resolve().parents[2]
TABLES = TAGGER / "src/main/resources/newswatch/tagger/gazetteer"
WORDS = TAGGER / "src/main/resources/newswatch/tagger/language/en-words.txt"
HAND_EDITED = ["companies.tsv", "companies-abroad.tsv", "companies-kr.tsv"]
TARGET = "companies-listed.tsv"

# Whose size classes are taken; the market's symbols say that the country is right.
ALL_SIZES = {"large", "mega", "mid"}
SIZES = {"CN": ALL_SIZES | {"small"}, "IN": ALL_SIZES | {"small"}, "JP": ALL_SIZES | {"small"}, "TW": ALL_SIZES | {"small"}}
MARKETS = {
    "AU": ("AX",), "AT": ("VI",), "BE": ("BR",), "BR": ("SA",), "CA": ("TO", "V", "NE", "CN"), "CH": ("SW",),
    "CN": ("SS", "SZ", "HK"), "DE": ("DE", "F", "BE", "DU", "HM", "MU", "SG"), "DK": ("CO",), "ES": ("MC",),
    "FI": ("HE",), "FR": ("PA",), "GB": ("L",), "HK": ("HK",), "ID": ("JK",), "IN": ("NS", "BO"), "IT": ("MI",),
    "JP": ("T",), "MX": ("MX",), "MY": ("KL",), "NL": ("AS",), "NO": ("OL",), "NZ": ("NZ",), "RU": ("ME",),
    "SA": ("SR",), "SE": ("ST",), "SG": ("SI",), "TH": ("BK",), "TR": ("IS",), "TW": ("TW", "TWO"), "ZA": ("JO",),
}
# Head offices are given by incorporation there.
NO_HOME = {"BM", "KY", "VG", "GG", "JE", "IM", "CW", "MH", "PA", "LR", "GI", "KR"}

SHARES = re.compile(
    r"\b(sponsored|unsponsored|depositary|depository|receipts?|adrs?|ads|gdrs?|adss|nvdr|drn|cdi|bdr|class [a-z]|"
    r"series [a-z0-9]|cl [a-z]|pref|pfd|preferred|preference|warrants?|units?|rights?|ordinary shares?|registered|"
    r"shs|reg ?s|144a|non.?voting|voting|subordinate|participating|certificates?|notes?|etf|etc|etp|etn|fund|funds|trust|"
    r"reit|spac|acquisition|acquisitions|blank check|leverage|leveraged|ucits|ishares|wisdomtree|index|tracker|"
    r"securities lending|invit|capital pool|real estate investment)\b", re.I)
FORMS = re.compile(
    r"[ ,]+(inc|incorporated|corp|corporation|corporatio|co|company|companies|ltd|limited|plc|p\.l\.c|llc|lp|llp|ag|se|sa|nv|n v|s a|spa|s p a|asa|"
    r"ab|abp|oyj|a s|as|kgaa|s\.e|gmbh|bhd|berhad|tbk|pjsc|pao|jsc|ojsc|psc|qpsc|saog|pcl|public company|public co|publ|"
    r"sab de cv|s a b de c v|de c v|sa de cv|s a de c v|saa|s a a|sgps|s g p s|kk|k k|pte|pty|the|ord|com|bv|sca|"
    r"scpa|societe anonyme|kommanditgesellschaft auf aktien|aktiengesellschaft|aktiebolag|anonim sirketi|a o|ao|a s a|n v s a)\.?$", re.I)
LEGAL = {
    "inc", "corp", "corporation", "co", "company", "companies", "ltd", "limited", "plc", "group", "holding", "holdings",
    "the", "and", "of", "ag", "se", "sa", "nv", "spa", "ab", "asa", "international", "worldwide", "global",
}
# Sports clubs on the stock exchange are none.
CLUBS = {"Manchester United"}
DROP_ENDINGS = ("&", "-", ",", "/", " and", " of", " de", " -")


def clean(name):
    """A name as the press writes it, or None if the row names no company."""
    name = unicodedata.normalize("NFC", name).replace("’", "'").replace("–", "-")
    name = re.sub(r"\([^)]*\)", " ", name)
    name = re.sub(r"[ .,]*\b(Co|Inc|Corp)\b[., ]*(Ltd\b.*)?$", "", name)
    if SHARES.search(name) or re.search(r"\d{2,}|[|/\\#*@\";:,]|%| - |\.[A-Z]{2}|Joint Stock|PJSC|Pjsc|S\.[A-Z]\.?[a-z]?|Common Sh|Socimi|\b[A-Z] [A-Z]\.", name):
        return None
    name = re.sub(r"\s+", " ", name).strip()
    if name.startswith("PT "):
        name = name[3:]
    while True:
        bare = FORMS.sub("", re.sub(r"(?<=\b[A-Za-z])\.(?=[A-Za-z]\b\.?)", " ", name) if FORMS.search(
            re.sub(r"(?<=\b[A-Za-z])\.(?=[A-Za-z]\b\.?)", " ", name)) else name).strip(" .,")
        if bare.lower().endswith(DROP_ENDINGS):
            bare = re.sub(r"( and| of| de|[&,/-])$", "", bare, flags=re.I).strip(" .,")
        if bare == name:
            break
        name = bare
    name = re.sub(r"^The ", "", name)
    if name in CLUBS:
        return None
    words = [word.capitalize() if len(word) > 4 and word.isupper() and word.isalpha() else word for word in name.split(" ")]
    # A name all in capitals has none to tell abbreviations by: four letters of it may be a word.
    if name.isupper() and len(words) > 1:
        words = [word.capitalize() if len(word) > 3 or word in {"OF", "AND", "NEW", "OIL", "GAS", "SEA", "AIR"} else word
                 for word in name.split(" ")]
    name = " ".join(words).replace(" Of ", " of ").replace(" And ", " and ")
    if len(name) < 4 or len(name) > 42 or len(name.split(" ")) > 5 or not re.match(r"[A-Z0-9]", ascii_of(name)):
        return None
    return name


# A single word of Japanese syllables is a surname or a place as often as a company.
JAPANESE = re.compile(r"(?:(?:[kgsztdnhbpmrfj]y?|sh|ch|ts|y|w|j|[kstp]{2})?[aiueo]|n(?![aiueoy]))+h?")
# Words and names that the word lists do not hold.
WORDS_TOO = set(
    "astral avant vertex trident vesuvius kokopelli broadleaf marvelous argan alembic amber arcadis beken birla ignis "
    "codan cosan cellink entra elisa emera evotec gentex goodwe halma hansa hikal korian lancy mondi nordex orora "
    "proximus remgro sanlam savills trigano vibra welspun wendel worley adeka matrimony sumec foryou hongbo runjian "
    "joyoung longwell minda mirai julong cresco enjoyor parade quess sunway exedy".split())


def ascii_of(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def kebab(name):
    return re.sub(r"[^a-z0-9]+", "-", ascii_of(name).lower().replace("&", " and ").replace("'", "")).strip("-")


def core(name):
    """What two spellings of one company have in common."""
    words = re.findall(r"[a-z0-9]+", ascii_of(name).lower().replace("'", "").replace("&", " "))
    return "".join(word for word in words if word not in LEGAL) or "".join(words)


def words_of(source):
    """(common English words, names of people and places), in lower case."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    words = {word for line in lines if not line.startswith("#") for word in line.split()}
    names = set()
    for file, column in (("forenames-by-country.csv.gz", "Romanized Name"), ("surnames-by-country.csv.gz", "Romanized Name")):
        with gzip.open(source / "people/common-names" / file, "rt", encoding="utf-8-sig") as rows:
            for row in csv.DictReader(rows):
                names.add(ascii_of(row[column] or "").lower())
    with gzip.open(source / "people/foreign-names-ko/loanword-usage.tsv.gz", "rt", encoding="utf-8") as rows:
        for line in rows:
            names.add(ascii_of(line.split("\t")[0].split(",")[0]).lower().strip())
    return words, names


def hand_edited():
    """Cores and ids of what the hand-edited tables hold, by name."""
    ids, cores = set(), set()
    for table in HAND_EDITED:
        path = TABLES / table
        for line in path.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) in (5, 6) and ":" in cells[0]:
                ids.add(cells[0])
                for name in [cells[1], *cells[4].split(";")]:
                    if name:
                        cores.add(core(name.rstrip("?")))
    return ids, cores


def listed_in_new_york(source):
    folder = source / "companies/us-listings"
    names = set()
    with open(folder / "sp500.csv", encoding="utf-8") as rows:
        names.update(core(row["Security"]) for row in csv.DictReader(rows))
    for file, column in (("nasdaq-listed.csv.gz", "Security Name"), ("nyse-listed.csv.gz", "Company Name")):
        with gzip.open(folder / file, "rt", encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                name = re.split(r" - | Common | Class | Ordinary | American ", row[column])[0]
                names.add(core(clean(name) or ""))
    return names - {""}


def context(name, country, words, names):
    """'' if the name can stand alone, '?' if it needs context, None if it is hopeless."""
    tokens = re.findall(r"[a-z0-9]+", ascii_of(name).lower().replace("'", ""))
    if len(tokens) == 1:
        word = tokens[0]
        if word in words or word in names or word in WORDS_TOO or len(word) < 5 or JAPANESE.fullmatch(word):
            return None
        return ""
    if len(name) < 6:
        return None
    if len(tokens) == 2 and all(token in words for token in tokens) and country in SIZES:
        return None
    if all(token in words or token in names or len(token) < 3 for token in tokens) and len(tokens) < 4:
        return "?"
    return ""


def main(source):
    words, names = words_of(source)
    ids, cores = hand_edited()
    new_york = listed_in_new_york(source)
    found = {}
    with gzip.open(source / "companies/financedatabase/companies.tsv.gz", "rt", encoding="utf-8") as rows:
        next(rows)
        for line in rows:
            name, country, size, _, _, symbols, delisted = line.rstrip("\n").split("\t")
            if country in NO_HOME or delisted or size not in SIZES.get(country, ALL_SIZES):
                continue
            name = clean(name)
            if not name or core(name) in cores:
                continue
            markets = {symbol.rpartition(".")[2] for symbol in symbols.split() if "." in symbol}
            if country == "US" and core(name) not in new_york:
                continue
            if country in MARKETS and not markets & set(MARKETS[country]):
                continue
            mark = context(name, country, words, names)
            if mark is None:
                continue
            key = core(name)
            row = (name, country, mark)
            found.setdefault(key, []).append(row)
    lines = []
    taken = set(ids)
    for key in sorted(found):
        rows = sorted(set(found[key]), key=lambda row: (len(row[0]), row))
        if len({row[1] for row in rows}) > 1:
            continue  # two companies, or one whose home is unsure
        name, country, mark = rows[0]
        identity = "company:" + kebab(name)
        if identity in taken:
            identity += "-" + country.lower()
        if identity in taken:
            continue
        taken.add(identity)
        lines.append(f"{identity}\t{name}\t{country}\t\t{name}{mark}")
    head = [
        "# Larger listed companies abroad that no hand-edited table holds, written by src/gazetteer/companies_listed.py",
        "# from FinanceDatabase (MIT). Do not edit: a name in companies.tsv or companies-abroad.tsv wins.",
        "id\tname\tcountries\tko\ten",
    ]
    (TABLES / TARGET).write_text("\n".join(head + sorted(lines)) + "\n", encoding="utf-8")
    print(f"{TARGET}: {len(lines)} companies")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
