#!/usr/bin/env python3
"""Writes people-kr-assembly.tsv and people-politicians.tsv of the gazetteer anew.

    python3 tagger/src/gazetteer/build-people.py SOURCE

SOURCE is a folder with, tab-separated and with a head line each:
  kr-assembly/assembly-20.tsv       name_ko name_hanja name_en party district elected
  politicians/office-holders.tsv.gz name country office start end wikidata
  politicians/legislators.tsv.gz    likewise
  korean-names/surnames.tsv, given-names.tsv          Korean surnames and given names with their sources
  foreign-names-ko/loanword-usage.tsv.gz              foreign spelling, Korean spelling
NOTICE-data.md of the tagger says where they come from. A name that a hand-edited list holds already (people*.tsv other
than the two written here) is left out: what was written by hand wins. Python 3 without packages; the same source and
lists give the same bytes.
"""
import gzip
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

MODULE = Path(__file__).resolve().parents[2]
LISTS = MODULE / "src/main/resources/newswatch/tagger/gazetteer"
WORDS = MODULE / "src/main/resources/newswatch/tagger/language"
ASSEMBLY = "people-kr-assembly.tsv"
POLITICIANS = "people-politicians.tsv"

COMMON_LINES = """# Written by tagger/src/gazetteer/build-people.py: correct it there, or in a hand-edited list, which wins.
# One entity a line; lists within a cell are parted by a semicolon. ko: names in Korean running text, en: in Latin letters.
# A question mark after a name says that it is also something else, and so needs a further sign in the text.
id\tname\tcountries\tko\ten
"""

# --- who is taken -----------------------------------------------------------------------------------------------------

# Office ended in this year or later, or still held when the lists were made (2022 and 2023).
OFFICE_SINCE = "2015"
# Korean and Chinese names in Latin letters name many people each: those in the news are in the hand-edited lists.
NO_OFFICES_OF = {"KR", "KP", "CN", "TW", "HK", "BY", "LT", "UZ", "KW", ""}
MINOR_OFFICE = re.compile(
    r"ambassador|representative to|consul|undersecretary|under-secretary|assistant|prefect|deputy (?!prime)|vice-minister"
    r"|minister of state|parliamentary|secretary of state (?:at|to|in|for the)|advis|director|commissioner|whip|chair of|"
    r"leader of the house|first lady|spouse|clerk|auditor|ombudsman|judge|quaestor|secretary to|mayor of (?!london|new york"
    r"|paris|tokyo|berlin|moscow|kyiv|istanbul|ankara|rome|madrid|barcelona|chicago|los angeles|toronto|delhi|mumbai"
    r"|jakarta|manila|osaka|são paulo|rio|buenos aires|vienna|warsaw|budapest|prague|tel aviv|jerusalem|singapore)",
    re.I,
)
# Of other countries only those who hold the great offices.
ALL_OFFICES_OF = set("AR AU BR CA DE ES FR GB ID IL IN IT JP MX NL PL RU SA TR UA US ZA".split())
GREAT_OFFICE = re.compile(
    r"^(?:acting |first )?(?:president|prime minister|chancellor|king|queen|vice.president|deputy prime minister)\b"
    r"|foreign|external affairs|financ|treasur|defen[cs]e|interior|econom|trade|energy|central bank|\bbank\b|chief of",
    re.I,
)
GOVERNORS_OF = {"US", "JP", "MX", "BR", "AR", "IN", "RU"}
# Houses whose members the world's press names, and since when; of other countries the office holders do.
HOUSES = {
    "United States representative": "2013",
    "United States senator": "2011",
    "Member of the 58th Parliament of the United Kingdom": "2019",
    "Member of the 57th Parliament of the United Kingdom": "2017",
    "member of the House of Commons": "2019",  # Canada
    "Member of the House of Representatives": "2016",  # Australia
    "Member of the Senate": "2016",  # Australia
    "Member of the New Zealand Parliament": "2020",
    "member of the House of Representatives": "2014",  # Japan
    "member of the House of Councillors": "2014",  # Japan
    "Member of the 17th Lok Sabha": "2019",
    "member of the French National Assembly": "2022-06",
}
HOUSE_COUNTRIES = {"US", "GB", "CA", "AU", "NZ", "JP", "IN", "FR"}
ENGLISH_SPEAKING = {"US", "GB", "CA", "AU", "NZ"}

# Full names that are words, firms, or somebody else whom the press names more often.
NOT_THESE = set(
    "Bill Cash;Will Quince;Mark Field;Rob Butler;Jack Brereton;David Davis;Chris Green;Mark Green;John Baron;Mark Spencer"
    ";Andy Street;Graham Stuart;James Brown;Tom Brady;Michael Jordan;Henry Smith;Mike Hill;Will Hurd;Peter Bone;Jim Banks"
    ";Robert Courts;Jo Cox;Grace Grace;Sam Johnson;Greg Hands;Simon Case;Bob Good;Rich Nugent;Christian Matheson"
    ";Mary Glass;Guy Parent;Francis Fountain;Paul Simon;Neil Armstrong;Kevin Hart;Bill Grant;Marc Gold;Anna Pic"
    ";Nicolas Dragon;Steve Double;Chris Back;Matt Western;Anton Anton;Dat Tran;Paul Eagle;Alan Blow;Michael Grant".split(";")
)
# Japanese surnames that the Korean press reads as the firm.
FIRMS = set("도요타 마쓰다 다케다 스즈키 야마하 미쓰이 마쓰시타 가와사키".split())
VERY_COMMON_SURNAMES = set(
    "Smith Johnson Williams Brown Jones Davis Miller Wilson Taylor Moore Anderson Thomas Jackson White Harris Martin"
    " Thompson Robinson Clark Lewis Lee Walker Hall Allen Young King Wright Hill Scott Green Adams Baker Nelson Carter"
    " Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell"
    " Murphy Kelly Cooper Ward Kumar Singh Khan Sharma Ali".split()
)
VERY_COMMON_FORENAMES = set(
    "James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald"
    " Steven Paul Andrew Kevin Brian George Mary Jennifer Linda Elizabeth Susan Sarah Karen Nancy Lisa Chris Mike Tom Bob"
    " Jim Bill Steve Dave Dan Peter Stephen Simon Ian Alan Tony Mohammad Mohammed Muhammad Ahmed Ali Rajesh".split()
)
PARTICLES = set("de da do dos das del della di la le van von der den ten ter zu bin ibn al el du af Van Von De Di Du Le La"
                " Del Della Dos Da El Al Mac St. Ben".split())
TITLE_BEHIND = re.compile(r",? (?:\d+\w\w )?(?:Baron|Baroness|Viscount|Viscountess|Earl|Duke|Marquess|Lord|Lady)\b.*$")


def rows(path):
    """Cells of each line behind the head line."""
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as lines:
        return [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")][1:]


def words(name):
    return set((WORDS / name).read_text(encoding="utf-8").split())


def plain(text):
    """Latin letters without marks, as most papers print them."""
    for letter, latin in zip("øØłŁđĐıßæÆœðÐþÞħ", "o O l L d D i ss ae Ae oe d D th Th h".split()):
        text = text.replace(letter, latin)
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def kebab(text):
    return re.sub(r"[^a-z0-9]+", "-", plain(text).lower().replace("'", "").replace("’", "")).strip("-")


class Known:
    """Ids and names of the hand-edited lists of people, and what was written since."""

    def __init__(self):
        self.ids, self.english, self.korean = set(), set(), set()
        for path in sorted(LISTS.glob("people*.tsv")):
            if path.name in (ASSEMBLY, POLITICIANS):
                continue
            for line in path.read_text(encoding="utf-8").splitlines():
                cells = line.split("\t")
                if line.startswith("#") or len(cells) != 5:
                    continue
                self.ids.add(cells[0])
                self.korean.update(n.rstrip("?") for n in cells[3].split(";"))
                self.english.update(plain(n.rstrip("?")).lower() for n in cells[4].split(";") + [cells[1]])

    def free_id(self, name, country):
        entity = "person:" + kebab(name)
        if entity in self.ids:
            entity += "-" + country.lower()
        number = 2
        while entity in self.ids:
            entity = f"person:{kebab(name)}-{country.lower()}-{number}"
            number += 1
        self.ids.add(entity)
        return entity


def write(name, comment, lines):
    with open(LISTS / name, "w", encoding="utf-8", newline="\n") as out:
        out.write(comment + COMMON_LINES)
        for line in sorted(lines):
            out.write("\t".join(line) + "\n")
    print(f"{name}: {len(lines)} entries")


# --- the 20th National Assembly ---------------------------------------------------------------------------------------

def assembly(source, known):
    people = rows(source / "kr-assembly/assembly-20.tsv")
    times = defaultdict(int)
    for cells in people:
        times[cells[0]] += 1
    large = {c[0] for c in rows(source / "korean-names/surnames.tsv") if c[1].isdigit() and int(c[1]) > 1_000_000}
    given = {c[0] for c in rows(source / "korean-names/given-names.tsv") if len(c[2].split()) > 1}
    nouns = words("ko-nouns.txt")
    lines = []
    for korean, _, latin, *_ in people:
        if korean in known.korean or times[korean] > 1:
            continue
        unsure = len(korean) < 3 or korean in nouns or korean[0] in large and korean[1:] in given
        family, _, first = latin.title().partition(" ")
        english = f"{family} {first}".strip()
        if plain(english).lower() in known.english:
            english = ""
        shown = english or korean
        known.korean.add(korean)
        lines.append((known.free_id(latin.title(), "KR"), shown, "KR", korean + ("?" if unsure else ""), english))
    write(ASSEMBLY,
          "# Members of the 20th National Assembly of Korea, 2016 to 2020, without those of the hand-edited lists.\n"
          "# South Korean National Assembly Dataset, Team POPONG, CC BY 3.0\n"
          "# (https://creativecommons.org/licenses/by/3.0/), changed: names only, capitals turned to small letters.\n", lines)


# --- politicians of the world -----------------------------------------------------------------------------------------

VOWELS = "aiueo"
KANA = {  # first row at the beginning of a word, second elsewhere
    "": "아이우에오", "k": "가기구게고|카키쿠케코", "g": "가기구게고", "s": "사시스세소", "z": "자지즈제조",
    "t": "다지쓰데도|타치쓰테토", "d": "다지즈데도", "n": "나니누네노", "h": "하히후헤호", "b": "바비부베보",
    "p": "파피푸페포", "m": "마미무메모", "r": "라리루레로", "f": "파피후페포",
    "y": "야이유예요", "w": "와이우에오", "sh": "샤시슈셰쇼", "ch": "자지주제조|차치추체초", "j": "자지주제조",
    "ts": "쓰쓰쓰쓰쓰", "ky": "갸기규게교|캬키큐케쿄", "gy": "갸기규게교", "ny": "냐니뉴네뇨", "hy": "햐히휴헤효",
    "by": "뱌비뷰베뵤", "py": "퍄피퓨페표", "my": "먀미뮤메묘", "ry": "랴리류레료",
}


def with_final(syllable, final):
    return chr(ord(syllable) + final) if syllable and (ord(syllable) - 0xAC00) % 28 == 0 else syllable


def japanese(word):
    """Hepburn to Hangul by the Loanword Orthography; empty if it is not Hepburn."""
    word = plain(word).lower()
    out, at = "", 0
    while at < len(word):
        rest = word[at:]
        if len(rest) > 1 and (rest[0] == rest[1] and rest[0] in "kstpgzdb" or rest[:2] == "tc") and out:
            out = out[:-1] + with_final(out[-1], 19)  # ㅅ
            at += 1
            continue
        if rest[0] in "nm" and (len(rest) == 1 or rest[1] not in VOWELS + "y") and out:
            if rest[0] == "m" and (len(rest) == 1 or rest[1] not in "bpm"):
                return ""
            out = out[:-1] + with_final(out[-1], 4)  # ㄴ
            at += 2 if rest[1:2] == "'" else 1
            continue
        if rest[0] == "'" or rest[0] == "h" and out and len(rest) > 1 and rest[1] not in VOWELS + "y":
            at += 1
            continue
        match = re.match(r"(ts|sh|ch|[kgnhbpmr]y|[kgsztdnhbpmrfywj]?)([aiueo])", rest)
        if not match:
            return ""
        sets = KANA[match.group(1)].split("|")
        out += sets[0 if at == 0 or len(sets) == 1 else 1][VOWELS.index(match.group(2))]
        at += match.end()
    return out


def transcriptions(source):
    """Foreign names in Hangul as the National Institute lists them: full names, and words with one spelling only."""
    full, single = {}, defaultdict(set)
    for cells in rows(source / "foreign-names-ko/loanword-usage.tsv.gz"):
        if len(cells) < 2 or not re.fullmatch(r"[가-힣 ]+", cells[1]) or not cells[0][:1].isupper():
            continue
        key = plain(cells[0]).lower()
        if " " in key and " " in cells[1]:
            full.setdefault(key, cells[1])
        if key.count(" ") == cells[1].count(" "):
            for latin, hangul in zip(key.split(), cells[1].split()):
                single[latin].add(hangul)
    return full, {latin: next(iter(found)) for latin, found in single.items() if len(found) == 1}


def surname(parts):
    """The last name with the particles in front of it."""
    parts = [p for p in parts if not re.fullmatch(r"Jr\.?|Sr\.?|I{2,3}|IV", p)]
    at = len(parts) - 1
    while at > 1 and parts[at - 1] in PARTICLES:
        at -= 1
    return " ".join(parts[at:])


def politicians(source, known):
    names, countries, offices = defaultdict(set), defaultdict(set), {}
    for file in ("office-holders", "legislators"):
        for name, country, office, start, end, wikidata in rows(source / f"politicians/{file}.tsv.gz"):
            names[plain(name).lower()].add(wikidata)
            if file == "office-holders":
                taken = (country not in NO_OFFICES_OF and (end == "" or end >= OFFICE_SINCE)
                         and not MINOR_OFFICE.search(office)
                         and (country in ALL_OFFICES_OF or GREAT_OFFICE.search(office))
                         and ("overnor" not in office or country in GOVERNORS_OF or "bank" in office.lower()))
            else:
                since = HOUSES.get(office)
                taken = bool(since) and country in HOUSE_COUNTRIES and (end == "" or end >= since)
            if taken:
                countries[wikidata].add(country)
                if file == "office-holders" or wikidata not in offices:
                    offices[wikidata] = (name, file == "office-holders")
    full, single = transcriptions(source)
    no_surnames, nouns = words("en-no-surnames.txt"), words("ko-nouns.txt")
    # Some Japanese names stand surname first: the word that is more often a surname is the surname.
    forenames, families = defaultdict(int), defaultdict(int)
    for wikidata, (name, _) in offices.items():
        if countries[wikidata] == {"JP"} and name.count(" ") == 1:
            given, family = plain(name).split()
            forenames[given] += 1
            families[family] += 1
    lines = []
    for wikidata, (name, office) in sorted(offices.items()):
        name = re.sub(r"\s*[\(（].*$", "", TITLE_BEHIND.sub("", name)).strip().replace("’", "'")
        parts = name.split()
        if not 2 <= len(parts) <= 5 or len(countries[wikidata]) != 1 or not re.fullmatch(r"[^\W\d_][\w .'\-]+", name):
            continue
        country = next(iter(countries[wikidata]))
        last = surname(parts)
        folded = plain(name)
        # "Mark T. Esper" is the Mark Esper whom another list has.
        short = f"{parts[0]} {parts[2]}" if re.fullmatch(r"\S+ [A-Z]\. \S+", folded) else ""
        if (name in NOT_THESE or folded.lower() in known.english or short and plain(short).lower() in known.english
                or len(names[plain(offices[wikidata][0]).lower()]) > 1
                or not folded.isascii() or not last[:1].isalpha() or len(last) < 2
                or any(p in no_surnames for p in parts[1:])
                or len(parts) == 2 and parts[0] in VERY_COMMON_FORENAMES and last in VERY_COMMON_SURNAMES
                or not all(p[0].isupper() or p in PARTICLES or p.startswith(("al-", "el-", "d'")) for p in parts)):
            continue
        korean = []
        if country == "JP" and len(parts) == 2:
            given, family = folded.split()
            if families[given] > forenames[given] and forenames[family] >= families[family]:
                given, family = family, given
                last = parts[0]
            if japanese(given) and japanese(family) and len(japanese(given)) > 1:
                korean = [f"{japanese(family)} {japanese(given)}"]
                alone = japanese(family)
                if families[family] == 1 and len(alone) > 2 and alone not in nouns | FIRMS | known.korean:
                    korean.append(f"{alone}?")
        elif folded.lower() in full:
            korean = [full[folded.lower()]]
        elif country in ENGLISH_SPEAKING and all(p in single for p in folded.lower().split()):
            korean = [" ".join(single[p] for p in folded.lower().split())]
        if korean and (korean[0] in known.korean or len(korean[0].replace(" ", "")) < 4):
            korean = []
        english = [name] if name == folded else [name, folded]
        if short:
            english.append(short)
        english += [f"{n}?" for n in dict.fromkeys([last, plain(last)]) if len(n) > 2]
        known.english.update(plain(n.rstrip("?")).lower() for n in english if not n.endswith("?"))
        known.korean.update(korean)
        lines.append((known.free_id(name, country), name, country, ";".join(korean), ";".join(english)))
    write(POLITICIANS,
          "# Ministers, heads of state and government, governors and members of parliament of the last years.\n"
          "# Wikidata by the repositories every-politician-scrapers/* (2022 and 2023), CC0 1.0. Korean spellings: of Japanese\n"
          "# names by rule, of others from the usage list of the National Institute of Korean Language.\n", lines)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    source = Path(sys.argv[1])
    known = Known()
    assembly(source, known)
    politicians(source, known)


if __name__ == "__main__":
    main()
