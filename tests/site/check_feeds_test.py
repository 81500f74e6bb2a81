"""Planted faults for check_feeds.py."""

import unittest

import check_feeds
import planted
from planted import BASE_URL, FEED, Plant

OWN = f"<id>{BASE_URL}/utvalg/</id>"
LINK = f'<link href="{BASE_URL}/utvalg/"/>'
SECOND_ENTRY = FEED[FEED.index("<entry>"):FEED.index("</feed>")].replace(LINK, LINK.replace("/utvalg/", "/"))


class FeedsAreChecked(planted.PlantedFaults):
    rules = check_feeds.RULES
    plants = (
        Plant("no-feed", remove=("atom.xml", "utvalg/atom.xml")),
        Plant("xml", {"atom.xml": ("</author>", "")}),
        Plant("xml", {"atom.xml": ("Nytt fra", "Nytt & fra")}),
        Plant("xml", {"atom.xml": ("Nytt fra", b"Nytt fra \xff")}),
        Plant("feedparser", {"atom.xml": ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")},
              also=check_feeds.RULES, told="feedparser reads it as"),
        Plant("feed-id", {"atom.xml": (f"<id>{BASE_URL}/atom.xml</id>", "")}),
        Plant("feed-title", {"atom.xml": ("<title>Nytt fra Helsefellesskapet</title>", "<title/>")}),
        Plant("feed-updated", {"atom.xml": ("2024-06-01T00:00:00Z", "2024-06-01")}),
        Plant("feed-updated", {"atom.xml": ("2024-06-01", "2024-05-01")}, told="newer than the feed"),
        Plant("feed-author", {"atom.xml": ("<author><name>Helsefellesskapet</name></author>", "")}),
        Plant("self-link", {"atom.xml": (f'<link rel="self" href="{BASE_URL}/atom.xml"/>', "")}),
        Plant("self-link", {"utvalg/atom.xml": (f'<link rel="self" href="{BASE_URL}/utvalg', f'<link rel="self" href="{BASE_URL}')}),
        Plant("entry-id", {"atom.xml": (OWN, "<id>/utvalg/</id>"), "utvalg/atom.xml": (OWN, "<id>/utvalg/</id>")}),
        Plant("entry-id-differs", {"utvalg/atom.xml": (OWN, OWN.replace("/utvalg/", "/utvalg/#ny"))}),
        Plant("entry-id-twice", {"atom.xml": ("</feed>", SECOND_ENTRY + "</feed>")}),
        Plant("entry-title", {"atom.xml": ("<title>Utvalg</title>", "")}),
        Plant("entry-updated", {"atom.xml": ("2024-05-30T00:00:00Z", "30. mai 2024")}, also=("feed-updated",)),
        Plant("entry-link", {"atom.xml": (LINK, "")}),
        Plant("entry-link", {"atom.xml": (LINK, LINK.replace("/utvalg/", "/borte/"))}),
        Plant("entry-link", {"atom.xml": (LINK, '<link href="/utvalg/"/>')}),
        Plant("entry-link", {"atom.xml": (LINK, LINK.replace("/utvalg/", "/utvalg/#borte"))}),
        Plant("entry-text", {"atom.xml": ("<summary>Oversikten er ny.</summary>", "")}),
        Plant("unannounced", {"utvalg/index.html": ('href="atom.xml"', 'href="/atom.xml"')}, told="utvalg/atom.xml"),
    )

    def check(self, site):
        return check_feeds.check(site)


if __name__ == "__main__":
    unittest.main()
