"""No file of the site tells what reaches a private person: no e-mail address but the role addresses that the content names as such
(`epost` in nettsted.toml and of a committee, `kontakt` of a grant), no row of eleven digits, which may be an identity number or a
bank account, and no Norwegian telephone number. It looks at what is published, whichever way it came there."""

import re
import sys
import tomllib
from datetime import date
from pathlib import Path
from urllib.parse import unquote

from faults import Faults
from site_folder import SiteFolder, arguments

RULES = ("e-mail", "eleven-digits", "telephone")

EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
BREAK = "[ \t\u00a0\u2009\u202f]"
ELEVEN = re.compile(rf"(?<!\d)(?:\d{{11}}|\d{{6}}{BREAK}?[-–.]?{BREAK}?\d{{5}}|\d\d\.\d\d\.\d\d{BREAK}?-?\d{{5}}|\d{{4}}[.]\d\d[.]\d{{5}})(?!\d)")
# 8 digits in the ways that Norwegian numbers are written; the first is never 0, nor 1.
TELEPHONE = re.compile(
    rf"(?<![\w.,/-])(?:\+47{BREAK}?|0047{BREAK}?)?"
    rf"(?:[2-9]\d{{7}}|[2-9]\d(?:{BREAK}\d\d){{3}}|[2-9]\d\d{BREAK}\d\d{BREAK}\d{{3}}|[2-9]\d(?:\.\d\d){{3}})(?![\w/]|[.,-]\d)")
# A commit's name, whole or as /om/versjon/ shortens it, or a sum of bytes: some of its digits may make a row of eleven.
HEXADECIMAL = re.compile(r"(?<![\w-])(?:[0-9a-f]{40}|[0-9a-f]{64}|(?<=Innsjekking )[0-9a-f]{12})(?![\w-])")
READ = (".html", ".xml", ".json", ".csv", ".txt", ".ics", ".svg", ".js", ".css", ".md")


def check(site, roles):
    faults = Faults(RULES)
    for path in site.files:
        look(path, unquote(path), roles, faults)
        if path.endswith(".html"):
            for page in (site.page_at("/" + path.removesuffix("index.html")),):
                for text in texts_of(page):
                    look(path, text, roles, faults)
        elif path.endswith(READ):
            text = site.text(path)
            if path.endswith(".ics"):
                # A UID has the form of an e-mail address (RFC 5545, section 3.8.4.7).
                text = re.sub(r"(?m)^UID:.*$", "", text.replace("\r\n ", "").replace("\r\n", "\n"))
            look(path, text, roles, faults)
    return faults


def texts_of(page):
    """What a page says: its text, and what stands in attributes. Addresses only where they are mail or telephone."""
    yield page.root.text(skip=())
    for element in page.root.walk():
        for attribute, value in element.attributes.items():
            if attribute in ("href", "src", "srcset", "d", "points", "viewBox", "viewbox", "id", "class", "transform"):
                if value.startswith(("mailto:", "tel:", "sms:")):
                    yield unquote(value).split(":", 1)[1]
            else:
                yield value


def look(path, text, roles, faults):
    text = HEXADECIMAL.sub("", text)
    for found in EMAIL.finditer(text):
        if found.group().lower() not in roles:
            faults.add("e-mail", path, f"{found.group()} is not named as a role's address")
    for found in ELEVEN.finditer(text):
        faults.add("eleven-digits", path, f"{found.group()!r} may be an identity number or an account")
    for found in TELEPHONE.finditer(text):
        if not is_day(found.group()):
            faults.add("telephone", path, f"{found.group()!r} may be a telephone number")


def is_day(digits):
    """20240529, as calendars and data write days."""
    try:
        return 1990 <= date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).year <= 2099
    except ValueError:
        return False


def roles_of(content):
    roles = set()
    with open(Path(content) / "nettsted.toml", "rb") as settings:
        roles.add(tomllib.load(settings).get("epost", ""))
    for path in Path(content).rglob("*.md"):
        front = re.match(r"\+\+\+\n(.*?)\n\+\+\+\n", path.read_text("utf-8"), re.DOTALL)
        if front:
            fields = tomllib.loads(front.group(1))
            roles.update((fields.get("epost", ""), fields.get("kontakt", "")))
    return {role.lower() for role in roles if role}


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("--content", required=True, help="the papers, which name the role addresses")
    options = parser.parse_args()
    sys.exit(check(SiteFolder(options.folder, options.base_url), roles_of(options.content)).report())
