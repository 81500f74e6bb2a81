"""Planted faults for check_links.py."""

import unittest

import check_links
import planted
from planted import GOOD_SITE, Plant

FRONT = "index.html"
LINK = "/utvalg/#moter"
CSS = "url(inter.woff2)"


class LinksAreChecked(planted.PlantedFaults):
    rules = check_links.RULES
    plants = (
        Plant("dead-link", {FRONT: (f'"{LINK}"', '"/utvalg/borte/"')}, told="line 23: <a> leads to nothing: /utvalg/borte/"),
        Plant("dead-link", {FRONT: ("/kart.png", "/kort.png")}, also=("unused-file",)),
        Plant("dead-link", {FRONT: ("/kart-stort.png", "/kart-storst.png")}, also=("unused-file",)),
        Plant("dead-link", {FRONT: ('src="/kopier.js"', 'src="/kopiert.js"')}),
        Plant("dead-link", {FRONT: (f'"{LINK}"', '"Utvalg/"')}),
        Plant("dead-fragment", {FRONT: (LINK, "/utvalg/#moeter")}, told="utvalg/index.html has the id 'moeter'"),
        Plant("dead-fragment", {FRONT: ('"#innhold"', '"#innholdet"')}),
        Plant("dead-reference", {"utvalg/index.html": ('for="sok"', 'for="søk"')}),
        Plant("dead-reference", {"utvalg/index.html": ('aria-labelledby="moter"', 'aria-labelledby="moter tid"')}, told="'tid'"),
        Plant("duplicate-id", {"utvalg/index.html": ('id="sok"', 'id="innhold"')}, also=("dead-reference",)),
        Plant("empty-address", {FRONT: (LINK, "#")}),
        Plant("empty-address", {FRONT: (LINK, "")}),
        Plant("unknown-scheme", {FRONT: (LINK, "sak:flr/21/24")}),
        Plant("own-host", {FRONT: (LINK, "https://helsefellesskapet.example/utvalg/#moter")}),
        Plant("own-host", {FRONT: (LINK, "http://helsefellesskapet.example/utvalg/#moter")}),
        Plant("missing-slash", {FRONT: (LINK, "/utvalg")}),
        Plant("redirected-link", {FRONT: (LINK, "/gammel/")}),
        Plant("relative-on-404", {"404.html": ('<a href="/utvalg/">', '<a href="utvalg/">')}),
        Plant("css-url", {"stil.css": (CSS, "url(intter.woff2)")}, also=("unused-file",)),
        Plant("css-url", {"stil.css": ("@font-face", "@import 'mer.css'; @font-face")}),
        Plant("css-url", {"stil.css": (CSS, CSS + ", url(https://fonts.example/inter.woff2)")}),
        Plant("css-data", {"stil.css": ("url('pil.svg')", "url('pil.svg'), url(\"data:image/svg+xml,<svg/>\")")}),
        Plant("script-import", {"kopier.js": ("./ord.js", "./ordet.js")}, also=("unused-file",)),
        Plant("redirect", {"gammel/index.html": ("url=/utvalg/", "url=/borte/")}, also=("canonical",)),
        Plant("redirect", add={"eldre/index.html": GOOD_SITE["gammel/index.html"].replace("/utvalg/", "/gammel/")},
              also=("redirected-link",), told="redirects again"),
        Plant("canonical", {FRONT: ('.example/">', '.example/index.html">')}),
        Plant("canonical", {FRONT: ('<link rel="canonical" href="https://helsefellesskapet.example/">', "")}),
        Plant("canonical", {"gammel/index.html": (".example/utvalg/", ".example/gammel/")}),
        Plant("letter-case", {FRONT: ("/kart-stort.png", "/Kart.png")}, add={"Kart.png": "png"}, remove=("kart-stort.png",)),
        Plant("address-letters", {FRONT: (LINK, "/m%C3%B8te/")},
              add={"møte/index.html": planted.page("/møte/", "Møte", "<p>Et møte.</p>")}),
        Plant("orphan", add={"borte/index.html": planted.page("/borte/", "Borte", "<p>Et møte.</p>")}, told="borte/index.html:"),
        Plant("unused-file", add={"vedlegg/kladd.pdf": "pdf"}),
    )

    def check(self, site):
        return check_links.check(site)

    def test_a_site_may_stand_in_a_folder_of_its_host(self):
        files = {path: text.replace('="/', '="/helse/').replace("url=/", "url=/helse/").replace(".example/", ".example/helse/")
                 for path, text in GOOD_SITE.items()}
        self.assertEqual(self.found_in(files, planted.BASE_URL + "/helse"), [])
        files["index.html"] = files["index.html"].replace('"/helse/utvalg/#moter"', '"/utvalg/#moter"')
        self.assertEqual([rule for _, _, rule in self.found_in(files, planted.BASE_URL + "/helse")], ["dead-link"])


if __name__ == "__main__":
    unittest.main()
