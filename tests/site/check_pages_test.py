"""Planted faults for check_pages.py."""

import unittest

import check_pages
import planted
from planted import Plant

FRONT = "index.html"
COMMITTEE = "utvalg/index.html"
MARK = '<svg aria-hidden="true">'
BUTTON = "<button type=\"button\">Kopier lenken</button>"
MEETINGS = "Møtene i utvalget"
POLICY = "default-src 'self'; object-src 'none'"


class PagesAreChecked(planted.PlantedFaults):
    rules = check_pages.RULES
    plants = (
        Plant("tags", {FRONT: ("</main>", "")}, also=("landmark",)),
        Plant("tags", {FRONT: ("</main>", "</p></main>")}, told="</p> ends nothing"),
        Plant("tags", {FRONT: ('<img src="/kart.png"', '<img src="/kart.png" alt="Kart"')}, told="<img> has alt twice"),
        Plant("language", {FRONT: ('<html lang="nb">', "<html>")}),
        Plant("language", {FRONT: ('<html lang="nb">', '<html lang="no-nb">')}),
        Plant("language", {FRONT: ("<p>Rammen", '<p lang="norsk">Rammen')}, told="<p> has lang='norsk'"),
        Plant("language", {"gammel/index.html": ('<html lang="nb">', "<html>")}),
        Plant("title", {"gammel/index.html": ("<title>Flyttet</title>", "")}),
        Plant("title-twice", {FRONT: ("<title>Forsiden", "<title>Utvalg")}),
        Plant("description", {FRONT: ('content="Forsiden for alle."', 'content=""')}),
        Plant("description", {FRONT: ('<meta name="description"', '<meta name="beskrivelse"')}),
        Plant("one-h1", {FRONT: ("<h1>Forsiden</h1>", "")}),
        Plant("one-h1", {FRONT: ("<p>Rammen", "<h1>Pengene</h1><p>Rammen")}),
        Plant("one-h1", {FRONT: ("</header>", "<h1>Forsiden</h1></header>")}),
        Plant("skipped-heading", {COMMITTEE: ('<h2 id="moter">Møter</h2>', '<h3 id="moter">Møter</h3>')}),
        Plant("empty-heading", {FRONT: ("<p>Rammen", "<h2> </h2><p>Rammen")}),
        Plant("skip-link", {FRONT: ('<a href="#innhold">Hopp til innholdet</a>', "")}),
        Plant("skip-link", {FRONT: ("<body>", '<body><button type="button">Lytt</button>')}),
        Plant("skip-link", {FRONT: ('<a href="#innhold">', '<a href="#inhold">')}),
        Plant("landmark", {FRONT: ("<header>", "<header></header><header>")}, told="2 <header>"),
        Plant("landmark", {FRONT: ("</footer>", "</footer><div>Takk</div>")}, told="<div> stands outside"),
        Plant("landmark", {FRONT: ("</header>", "</header> Velkommen ")}, told="Velkommen"),
        Plant("navigation-name", {FRONT: (' aria-label="Møter"', "")}),
        Plant("navigation-name", {FRONT: (' aria-label="Møter"', ' aria-label="Hovedmeny"')}),
        Plant("table-header", {COMMITTEE: ("<td>29.05.2024</td>", "<td><table><caption>Møter</caption><tr><td>1</td></tr></table></td>")},
              also=("table-name",)),
        Plant("table-scope", {COMMITTEE: ('<th scope="col">Sted', "<th>Sted")}),
        Plant("table-name", {COMMITTEE: (' aria-labelledby="moter"', "")}),
        Plant("nameless-link", {FRONT: (MEETINGS, "<span aria-hidden=\"true\">→</span>")}),
        Plant("nameless-link", {FRONT: (MEETINGS, '<img src="/kart.png" alt="">')}),
        Plant("nameless-button", {COMMITTEE: (BUTTON, '<button type="button"><svg aria-hidden="true"></svg></button>')}),
        Plant("nameless-field", {COMMITTEE: ('<label for="sok">', '<label for="sak">')}),
        Plant("vague-link", {FRONT: (MEETINGS, "Les mer →")}, told="'Les mer →'"),
        Plant("vague-link", {FRONT: (f">{MEETINGS}", f' aria-label="her">{MEETINGS}')}),
        Plant("alike-links", {FRONT: (f">{MEETINGS}</a>", ">Kalender for alle møter</a>")}),
        Plant("alike-links", {FRONT: ('<p>Rammen', '<ul><li><a href="/utvalg/">Forsiden</a></li><li><a href="/">Forsiden</a></li></ul><p>Rammen')}),
        Plant("inline-style", {FRONT: ("<p>Rammen", '<p style="color: red">Rammen')}),
        Plant("inline-style", {FRONT: ("</head>", "<style>p { color: red }</style></head>")}),
        Plant("inline-script", {FRONT: ("</head>", "<script>alert(1)</script></head>")}),
        Plant("inline-script", {FRONT: ("<p>Rammen", '<p onclick="alert(1)">Rammen')}),
        Plant("inline-script", {FRONT: ("/utvalg/#moter", " JavaScript:alert(1)")}),
        Plant("policy", {FRONT: (POLICY, "default-src 'self' 'unsafe-inline'")}, told="allows 'unsafe-inline'"),
        Plant("policy", {FRONT: (POLICY, POLICY + "; img-src https:")}),
        Plant("policy", {FRONT: (POLICY, "script-src 'self'")}),
        Plant("policy", {"404.html": ("<meta http-equiv=\"Content-Security-Policy\"", "<meta name=\"policy\"")}),
        Plant("policy", {FRONT: ("<meta charset", '<link rel="stylesheet" href="/stil.css"><meta charset')}),
        Plant("third-party", {FRONT: ('src="/kart.png"', 'src="https://kart.example/kart.png"')}),
        Plant("third-party", {FRONT: ("/kart-stort.png 2x", "//kart.example/kart.png 2x")}),
        Plant("third-party", {FRONT: ('rel="icon" href="', 'rel="icon" href="http://ikon.example')}),
        Plant("third-party", {COMMITTEE: ("</main>", '<form action="https://sok.example/"></form></main>')}),
        Plant("third-party", {"stil.css": ("url(inter.woff2)", "url(https://fonts.example/inter.woff2)")}),
        Plant("statements", {FRONT: ('<a href="/personvern/">Personvern</a>', "")}),
        Plant("statements", {"404.html": ('<a href="/tilgjengelighet/">Tilgjengelighet</a>', "")}),
        Plant("picture-text", {FRONT: (' alt="Kart over kommunene"', "")}),
        Plant("picture-text", {FRONT: (MARK, "<svg>")}),
        Plant("picture-text", {FRONT: (MARK, '<svg role="img">')}),
        Plant("structured-data", {FRONT: ('"name": "Helsefellesskapet"}', '"name": "Helsefellesskapet",}')}),
        Plant("structured-data", {FRONT: ('"@type": "Organization", ', "")}),
        Plant("number-breaks", {FRONT: ("18\u00a0000\u00a0000", "18 000\u00a0000")}),
        Plant("number-breaks", {FRONT: ("18\u00a0000\u00a0000", "<strong>3 315</strong>\n000")}),
        Plant("number-breaks", {FRONT: ("Rammen er", "Den 29. mai er rammen")}, told="'29. mai'"),
        Plant("number-breaks", {FRONT: ("Rammen er", "Etter § 3 er rammen")}, told="'§ 3'"),
        Plant("template-remnant", {FRONT: ("Rammen", "{{RAMME}}")}),
    )

    def check(self, site):
        return check_pages.check(site, ["/tilgjengelighet/", "/personvern/"])

    def test_a_page_and_a_place_on_it_and_words_within_sentences_are_told_apart(self):
        links = '<li><a href="/utvalg/">Utvalg</a></li><li><a href="/utvalg/#moter">Utvalg</a></li>'
        plant = Plant("", {FRONT: ("<p>Rammen", f'<ul>{links}</ul><p>Se også <a href="/">utvalg</a>.</p><p>Rammen')})
        self.assertEqual(self.found_in(planted.planted(plant)), [])

    def test_years_days_and_case_numbers_are_no_broken_numbers(self):
        plant = Plant("", {FRONT: ("Rammen", "I 2024 100 ganger, sak\u00a021/24 105 ganger, 12 000,5\u00a0kroner i kap. 4.2 100 ganger")})
        found = self.found_in(planted.planted(plant))
        self.assertEqual([message for _, message, _ in found], ["an ordinary space may break the number '12 000'"])


if __name__ == "__main__":
    unittest.main()
