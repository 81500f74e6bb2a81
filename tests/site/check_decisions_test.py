"""Planted faults for check_decisions.py."""

import unittest

import check_decisions
import planted
from planted import BASE_URL, GOOD_SITE, Plant

PAGE = planted.page("/vedtak/2024/", "Vedtak i 2024", '<h2 id="vedtak-1">Sak</h2><h2 id="vedtak-2">Sak</h2>\n'
                    '<p><a href="vedtak.csv">Vedtak i 2024 som regneark</a> <a href="vedtak.json">Vedtak i 2024 som data</a></p>\n')
CSV = ("\ufeffdato;utvalg;utvalg_id;sak;tittel;punkt;tekst;utfall;referat;spraak;adresse\r\n"
       f'2024-05-29;Fastlegerådet;flr;24/24;Barn som pårørende;1;"Be om en mal; ""ta den i bruk"".";vedtatt;utkast;nb;{BASE_URL}/vedtak/2024/#vedtak-1\r\n'
       f"2024-05-29;Fastlegerådet;flr;24/24;Barn som pårørende;2;Resten utsettes.;utsatt;utkast;nb;{BASE_URL}/vedtak/2024/#vedtak-2\r\n")
ROW = ('{{"dato":"2024-05-29","utvalg":"Fastlegerådet","utvalg_id":"flr","sak":"24/24","tittel":"Barn som pårørende","punkt":{punkt},"tekst":"{tekst}",'
       '"utfall":"{utfall}","referat":"utkast","spraak":"nb","adresse":"{url}/vedtak/2024/#vedtak-{punkt}"}}')
JSON = ('{"aar":2024,"vedtak":[' + ROW.format(punkt=1, tekst='Be om en mal; \\"ta den i bruk\\".', utfall="vedtatt", url=BASE_URL) + ","
        + ROW.format(punkt=2, tekst="Resten utsettes.", utfall="utsatt", url=BASE_URL) + "]}\n")
FILE, DATA = "vedtak/2024/vedtak.csv", "vedtak/2024/vedtak.json"


def both(old, new):
    """The same fault in both files, so that only the rule itself is broken."""
    return {FILE: (old, new), DATA: (old, new)}


class DecisionsAreChecked(planted.PlantedFaults):
    rules = check_decisions.RULES
    good_site = {**GOOD_SITE, "vedtak/2024/index.html": PAGE, FILE: CSV, DATA: JSON}
    plants = (
        Plant("no-data", remove=(FILE,)),
        Plant("encoding", {FILE: ("\ufeff", "")}),
        Plant("encoding", {FILE: ("Be om", b"Be \xff om")}, also=("rows-differ",), told="is not UTF-8"),
        Plant("line-end", {FILE: ("\r\n", "\n")}),
        Plant("columns", {FILE: ("utfall;referat", "referat;utfall")}, also=("rows-differ",)),
        Plant("row-length", {FILE: ('"Be om en mal; ""ta den i bruk"".";', "Be om en mal; ta den i bruk.;")}, also=("rows-differ",)),
        Plant("json", remove=(DATA,)),
        Plant("json", {DATA: ('"vedtak":[', '"vedtak":[,')}),
        Plant("json", {DATA: ('"aar":2024', '"aar":2023')}),
        Plant("json", {DATA: ('"punkt":1', '"punkt":"1"')}),
        Plant("rows-differ", {DATA: ("Resten utsettes", "Resten vedtas")}),
        Plant("day", both("2024-05-29", "2024-02-30")),
        Plant("day", both("2024-05-29", "2023-05-29")),
        Plant("outcome", {FILE: (";utsatt;", ";kanskje;"), DATA: ('"utsatt"', '"kanskje"')}),
        Plant("state", {FILE: (";utkast;", ";uklart;"), DATA: ('"utkast"', '"uklart"')}),
        Plant("empty", {FILE: ("Barn som pårørende", ""), DATA: ("Barn som pårørende", "")}),
        Plant("address", both("#vedtak-2", "#vedtak-3")),
        Plant("address", both(f"{BASE_URL}/vedtak/2024/#vedtak-2", "/vedtak/2024/#vedtak-2")),
        Plant("not-linked", {"vedtak/2024/index.html": ('href="vedtak.json"', 'href="/"')}),
    )

    def check(self, site):
        return check_decisions.check(site)


if __name__ == "__main__":
    unittest.main()
