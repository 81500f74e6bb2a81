"""sitemap.xml, or the index it is, lists exactly the pages that a search engine should show: no redirect, no page that says noindex,
not 404.html, and none forgotten. robots.txt tells where it is (sitemaps.org, RFC 9309)."""

import re
import sys
import xml.etree.ElementTree as ElementTree

from faults import Faults
from site_folder import SiteFolder, arguments

RULES = ("xml", "missing", "foreign", "twice", "last-changed", "robots")

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def check(site):
    faults = Faults(RULES)
    listed = []
    read_map(site, "sitemap.xml", listed, faults)
    wanted = {site.url(page.address) for page in site.pages.values()
              if page.redirects_to is None and not page.hidden_from_search and page.path != "404.html"}
    for address in sorted(wanted - set(listed)):
        faults.add("missing", "sitemap.xml", f"does not list {address}")
    for address in sorted(set(listed) - wanted):
        faults.add("foreign", "sitemap.xml", f"lists {address}, which is no page to be found")
    for address in listed:
        if listed.count(address) > 1:
            faults.add("twice", "sitemap.xml", f"lists {address} more than once")
    robots = site.text("robots.txt") if "robots.txt" in site.files else ""
    if f"Sitemap: {site.url('/sitemap.xml')}" not in robots.splitlines():
        faults.add("robots", "robots.txt", f"does not say Sitemap: {site.url('/sitemap.xml')}")
    return faults


def read_map(site, path, listed, faults):
    try:
        root = ElementTree.fromstring((site.folder / path).read_bytes())
    except (OSError, ElementTree.ParseError) as error:
        faults.add("xml", path, f"cannot be read: {error}")
        return
    if root.tag not in (NAMESPACE + "urlset", NAMESPACE + "sitemapindex"):
        faults.add("xml", path, f"is no site map but {root.tag}")
    for entry in root:
        address = entry.findtext(NAMESPACE + "loc", "").strip()
        changed = entry.findtext(NAMESPACE + "lastmod")
        if changed is not None and not re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?", changed.strip()):
            faults.add("last-changed", path, f"{address} was changed at {changed!r}")
        if entry.tag == NAMESPACE + "sitemap":
            inside = site.inside(address, path) if address.startswith(site.base_url) else None
            read_map(site, (site.file_at(inside[0]) if inside else None) or address, listed, faults)
        else:
            listed.append(address)


if __name__ == "__main__":
    options = arguments(__doc__).parse_args()
    sys.exit(check(SiteFolder(options.folder, options.base_url)).report())
