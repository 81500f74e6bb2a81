"""Planted faults for check_sitemap.py."""

import unittest

import check_sitemap
import planted
from planted import BASE_URL, Plant

PART = "sitemap-1.xml"


class SitemapIsChecked(planted.PlantedFaults):
    rules = check_sitemap.RULES
    plants = (
        Plant("xml", {PART: ("</urlset>", "")}, also=("missing",)),
        Plant("xml", remove=("sitemap.xml",), also=("missing",)),
        Plant("xml", {PART: ("sitemap/0.9", "sitemap/0.8")}, also=("missing", "foreign", "twice")),
        Plant("missing", {PART: (f"<url><loc>{BASE_URL}/personvern/</loc></url>\n", "")}, told=f"{BASE_URL}/personvern/"),
        Plant("missing", {"sitemap.xml": ("sitemap-1.xml", "sitemap-2.xml")}, also=("xml",)),
        Plant("foreign", {PART: ("</urlset>", f"<url><loc>{BASE_URL}/gammel/</loc></url></urlset>")}),
        Plant("foreign", {PART: ("</urlset>", f"<url><loc>{BASE_URL}/404.html</loc></url></urlset>")}),
        Plant("foreign", {"utvalg/index.html": ("</head>", '<meta name="robots" content="noindex"></head>')}),
        Plant("twice", {PART: ("</urlset>", f"<url><loc>{BASE_URL}/</loc></url></urlset>")}),
        Plant("last-changed", {PART: ("2024-06-01", "01.06.2024")}),
        Plant("robots", {"robots.txt": ("Sitemap: ", "Sitemap: /")}),
        Plant("robots", remove=("robots.txt",)),
    )

    def check(self, site):
        return check_sitemap.check(site)


if __name__ == "__main__":
    unittest.main()
