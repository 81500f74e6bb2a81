"""The decision register as data can be read by Python's csv and json, the way content/README.md describes it: a CSV file for each
year with a byte order mark, semicolons and line ends as in RFC 4180, the described columns, and a JSON file that says the same. Every
row has a day of that year, a known outcome and the address of an anchor that is there, and the years' pages lead to their files."""

import csv
import datetime
import io
import json
import re
import sys

from faults import Faults
from site_folder import SiteFolder, arguments

RULES = (
    "no-data", "encoding", "line-end", "columns", "row-length", "json", "rows-differ", "day", "outcome", "state", "empty", "address",
    "not-linked",
)

COLUMNS = ["dato", "utvalg", "utvalg_id", "sak", "tittel", "punkt", "tekst", "utfall", "referat", "spraak", "adresse"]
OUTCOMES = {"vedtatt", "godkjent", "tatt til orientering", "oversendt", "utsatt", "ikke vedtatt", "trukket"}
FILE = re.compile(r"vedtak/(\d{4})/vedtak\.csv")


def check(site):
    faults = Faults(RULES)
    years = {path: int(found[1]) for path in site.with_suffix(".csv") if (found := FILE.fullmatch(path))}
    if not years:
        faults.add("no-data", "vedtak", "no year has its decisions as CSV")
    for path, year in years.items():
        rows = read_csv(site, path, faults)
        for row in rows:
            check_row(site, path, year, row, faults)
        check_json(site, path.removesuffix("csv") + "json", year, rows, faults)
        check_link(site, path, faults)
    return faults


def read_csv(site, path, faults):
    raw = (site.folder / path).read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        faults.add("encoding", path, f"is not UTF-8: {error}")
        return []
    if not raw.startswith(b"\xef\xbb\xbf"):
        faults.add("encoding", path, "does not begin with a byte order mark")
    if re.search(r"(?<!\r)\n", text) or not text.endswith("\r\n"):
        faults.add("line-end", path, "a line does not end in CR LF")
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    if lines[0] != COLUMNS:
        faults.add("columns", path, f"the columns are {lines[0]}")
        return []
    for line in lines[1:]:
        if len(line) != len(COLUMNS):
            faults.add("row-length", path, f"a row has {len(line)} fields: {line}")
    return [dict(zip(COLUMNS, line)) for line in lines[1:] if len(line) == len(COLUMNS)]


def check_row(site, path, year, row, faults):
    name = f"{row['dato']} {row['utvalg_id']} {row['sak']} {row['punkt']}"
    try:
        day = datetime.date.fromisoformat(row["dato"])
    except ValueError:
        day = None
    if day is None or day.year != year:
        faults.add("day", path, f"{name}: {row['dato']!r} is no day of {year}")
    if row["utfall"] not in OUTCOMES:
        faults.add("outcome", path, f"{name}: the outcome is {row['utfall']!r}")
    if row["referat"] not in ("godkjent", "utkast"):
        faults.add("state", path, f"{name}: the minutes are {row['referat']!r}")
    for column in ("utvalg", "utvalg_id", "sak", "tittel", "tekst", "spraak"):
        if not row[column].strip():
            faults.add("empty", path, f"{name}: {column} is empty")
    inside = site.inside(row["adresse"], path) if row["adresse"].startswith(site.base_url) else None
    page = site.page_at(inside[0]) if inside else None
    if page is None or inside[1] not in page.ids:
        faults.add("address", path, f"{name}: {row['adresse']} is no place of the site")


def check_json(site, path, year, rows, faults):
    try:
        data = json.loads((site.folder / path).read_text("utf-8"))
        told = [{**row, "punkt": str(row["punkt"])} for row in data["vedtak"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        faults.add("json", path, f"is not the register: {error!r}")
        return
    if data.get("aar") != year or any(not isinstance(row["punkt"], int) for row in data["vedtak"]):
        faults.add("json", path, "the year or a point is not the number it should be")
    if told != rows:
        faults.add("rows-differ", path, "the rows are not those of the CSV file")


def check_link(site, path, faults):
    folder = "/" + path.rsplit("/", 1)[0] + "/"
    page = site.page_at(folder)
    hrefs = {element.get("href", "") for element in page.root.walk() if element.name == "a"} if page else set()
    links = {inside[0] for href in hrefs if (inside := site.inside(href, page.path))}
    for file in ("vedtak.csv", "vedtak.json"):
        if folder + file not in links:
            faults.add("not-linked", path, f"{folder} has no link to {file}")


if __name__ == "__main__":
    options = arguments(__doc__).parse_args()
    sys.exit(check(SiteFolder(options.folder, options.base_url)).report())
