"""The checkers' own tests: a small site without fault, and faults planted in copies of it, one at a time. A plant changes files
(old text → new text), adds files or removes them; the checker must find the rule it breaks and nothing else but what the plant says
goes with it. A rule of a checker that no plant breaks fails the test, and so does a plant that no longer fits the site."""

import tempfile
import unittest
from dataclasses import dataclass, field
from pathlib import Path

from site_folder import SiteFolder

BASE_URL = "https://helsefellesskapet.example"

HEAD = """<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; object-src 'none'">
<title>{title} – Helsefellesskapet</title>
<meta name="description" content="{title} for alle.">
<link rel="canonical" href="https://helsefellesskapet.example{address}">
<link rel="stylesheet" href="/stil.css">
<link rel="icon" href="/merke.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" href="/atom.xml" title="Nytt">
<script type="module" src="/kopier.js"></script>
</head>
<body>
<a href="#innhold">Hopp til innholdet</a>
<header>
<a href="/"><svg aria-hidden="true"><path d="M0 0"/></svg>Helsefellesskapet</a>
<nav aria-label="Hovedmeny"><ul><li><a href="/utvalg/">Utvalg</a></li></ul></nav>
</header>
<main id="innhold" tabindex="-1">
<h1>{title}</h1>
"""
FOOT = """</main>
<footer><a href="/tilgjengelighet/">Tilgjengelighet</a> <a href="/personvern/">Personvern</a></footer>
</body>
</html>
"""
FRONT = """<p>Rammen er 18\u00a0000\u00a0000\u00a0kroner. Skriv til <a href="mailto:post@helsefellesskapet.example">post@helsefellesskapet.example</a>.</p>
<nav aria-label="Møter"><a href="/utvalg/#moter">Møtene i utvalget</a> <a href="/kalender/moter.ics">Kalender for alle møter</a></nav>
<img src="/kart.png" alt="Kart over kommunene" srcset="/kart-stort.png 2x">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "name": "Helsefellesskapet"}</script>
"""
COMMITTEE = """<h2 id="moter">Møter</h2>
<div role="region" aria-labelledby="moter" tabindex="0"><table><thead><tr><th scope="col">Dato</th><th scope="col">Sted</th></tr></thead>
<tbody><tr><td>29.05.2024</td><td>Tromsø</td></tr></tbody></table></div>
<button type="button">Kopier lenken</button>
<label for="sok">Filtrer</label><input id="sok" type="search">
"""
REDIRECT = """<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=/utvalg/">
<meta name="robots" content="noindex">
<title>Flyttet</title>
<link rel="canonical" href="https://helsefellesskapet.example/utvalg/">
</head>
<body><p>Siden er flyttet til <a href="/utvalg/">oversikten over utvalg</a>.</p></body>
</html>
"""
FEED = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">
<id>https://helsefellesskapet.example/atom.xml</id>
<title>Nytt fra Helsefellesskapet</title>
<updated>2024-06-01T00:00:00Z</updated>
<author><name>Helsefellesskapet</name></author>
<link rel="self" href="https://helsefellesskapet.example/atom.xml"/>
<entry>
<id>https://helsefellesskapet.example/utvalg/</id>
<title>Utvalg</title>
<updated>2024-05-30T00:00:00Z</updated>
<link href="https://helsefellesskapet.example/utvalg/"/>
<summary>Oversikten er ny.</summary>
</entry>
</feed>
"""
# In a second feed the plants can contradict the first.
SECOND_FEED = FEED.replace("/atom.xml", "/utvalg/atom.xml")
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Helsefellesskapet//NO
BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:utvalg/flr/2024-05-29@helsefellesskapet.example
DTSTAMP:20240501T000000Z
DTSTART;TZID=Europe/Oslo:20240529T130000
DTEND;TZID=Europe/Oslo:20240529T150000
SUMMARY:Møte i Fastlegerådet\\, som har et navn så langt at linjen må
  brettes
URL:https://helsefellesskapet.example/utvalg/
END:VEVENT
BEGIN:VEVENT
UID:utvalg/flr/2024-11-29@helsefellesskapet.example
DTSTAMP:20240501T000000Z
DTSTART;VALUE=DATE:20241129
DTEND;VALUE=DATE:20241130
SUMMARY:Heldagsmøte
URL:https://helsefellesskapet.example/utvalg/
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
SITEMAP = """<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://helsefellesskapet.example/sitemap-1.xml</loc></sitemap>
</sitemapindex>
"""
SITEMAP_PART = """<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://helsefellesskapet.example/</loc><lastmod>2024-06-01</lastmod></url>
<url><loc>https://helsefellesskapet.example/utvalg/</loc></url>
<url><loc>https://helsefellesskapet.example/tilgjengelighet/</loc></url>
<url><loc>https://helsefellesskapet.example/personvern/</loc></url>
</urlset>
"""


def page(address, title, body):
    head = HEAD.replace("{title}", title).replace("{address}", address)
    if address == "/utvalg/":
        head = head.replace("</head>", '<link rel="alternate" type="application/atom+xml" href="atom.xml" title="Utvalget">\n</head>')
    return head + body + FOOT


GOOD_SITE = {
    "index.html": page("/", "Forsiden", FRONT),
    "utvalg/index.html": page("/utvalg/", "Utvalg", COMMITTEE),
    "tilgjengelighet/index.html": page("/tilgjengelighet/", "Tilgjengelighet", "<p>Alle kan lese.</p>\n"),
    "personvern/index.html": page("/personvern/", "Personvern", "<p>Ingen følges.</p>\n"),
    "404.html": page("/404.html", "Fant ikke siden", "<p>Se på <a href=\"/\">forsiden</a>.</p>\n"),
    "gammel/index.html": REDIRECT,
    "stil.css": "@font-face { src: url(inter.woff2) } a { mask: url('pil.svg') }\n",
    "inter.woff2": "font",
    "pil.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    "merke.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    "kart.png": "png",
    "kart-stort.png": "png",
    "kopier.js": "import { ord } from './ord.js';\n",
    "ord.js": "export const ord = {};\n",
    "atom.xml": FEED,
    "utvalg/atom.xml": SECOND_FEED,
    "kalender/moter.ics": CALENDAR,
    "sitemap.xml": SITEMAP,
    "sitemap-1.xml": SITEMAP_PART,
    "robots.txt": "User-agent: *\nAllow: /\nSitemap: https://helsefellesskapet.example/sitemap.xml\n",
}


@dataclass
class Plant:
    rule: str
    change: dict = field(default_factory=dict)  # file → (old, new)
    add: dict = field(default_factory=dict)     # file → contents
    remove: tuple = ()
    also: tuple = ()                            # other rules that the same fault breaks
    told: str = ""                              # a part of the message


class PlantedFaults(unittest.TestCase):
    """Subclasses set rules and plants, and check(site); and more of a good site where theirs needs it."""

    rules = ()
    plants = ()
    good_site = GOOD_SITE

    def check(self, site):
        raise NotImplementedError

    def found_in(self, files, base_url=BASE_URL):
        with tempfile.TemporaryDirectory() as folder:
            for path, contents in files.items():
                (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
                (Path(folder) / path).write_bytes(contents if isinstance(contents, bytes) else contents.encode("utf-8"))
            return self.check(SiteFolder(folder, base_url)).found

    def test_nothing_is_found_in_a_site_without_fault(self):
        self.assertEqual(self.found_in(self.good_site), [])

    def test_every_planted_fault_is_found(self):
        for plant in self.plants:
            with self.subTest(rule=plant.rule, change=plant.change, add=plant.add, remove=plant.remove):
                found = self.found_in(planted(plant, self.good_site))
                self.assertIn(plant.rule, {rule for _, _, rule in found})
                self.assertLessEqual({rule for _, _, rule in found}, {plant.rule, *plant.also})
                if plant.told:
                    self.assertIn(plant.told, " ".join(f"{path}: {message}" for path, message, _ in found))

    def test_every_rule_has_a_planted_fault(self):
        self.assertEqual(set(self.rules), {plant.rule for plant in self.plants})


def planted(plant, good_site=GOOD_SITE):
    files = dict(good_site)
    for path, (old, new) in plant.change.items():
        if old not in files[path]:
            raise AssertionError(f"{path} does not hold {old!r}")
        files[path] = files[path].replace(old, new) if isinstance(new, str) else files[path].encode().replace(old.encode(), new)
    files.update(plant.add)
    for path in plant.remove:
        del files[path]
    return files
