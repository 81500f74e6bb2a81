"""Every Atom feed can be read by an XML parser and by feedparser without complaint, and says what RFC 4287 demands: an id, a title,
a time of change and an author, and for each entry an id of its own, a title, a time and an absolute link to a page that is
there. The same entry in two feeds has the same id, and a feed is linked from some page."""

import re
import sys
import xml.etree.ElementTree as ElementTree

import feedparser

from faults import Faults
from site_folder import SiteFolder, arguments

RULES = (
    "no-feed", "xml", "feedparser", "feed-id", "feed-title", "feed-updated", "feed-author", "self-link", "entry-id",
    "entry-id-twice", "entry-id-differs", "entry-title", "entry-updated", "entry-link", "entry-text", "unannounced",
)

ATOM = "{http://www.w3.org/2005/Atom}"
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check(site):
    faults = Faults(RULES)
    feeds = [path for path in site.with_suffix(".xml") if b"http://www.w3.org/2005/Atom" in (site.folder / path).read_bytes()[:1000]]
    feeds += [path for path in site.with_suffix("atom.xml", ".atom") if path not in feeds]
    if not feeds:
        faults.add("no-feed", "atom.xml", "the site has no feed")
    announced = {inside[0] for page in site.pages.values() for link in page.links("alternate")
                 if (inside := site.inside(link.get("href", ""), page.path))}
    ids = {}  # link of an entry → its id and the feed that said so
    for path in feeds:
        if "/" + path not in announced:
            faults.add("unannounced", path, "no page has <link rel=\"alternate\"> to this feed")
        try:
            root = ElementTree.fromstring((site.folder / path).read_bytes())
        except ElementTree.ParseError as error:
            faults.add("xml", path, f"is no well-formed XML: {error}")
            continue
        parsed = feedparser.parse((site.folder / path).read_bytes(), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
        if parsed.bozo or parsed.version != "atom10":
            faults.add("feedparser", path, f"feedparser reads it as {parsed.version!r}: {parsed.get('bozo_exception', 'no Atom 1.0')}")
        check_feed(site, path, root, faults)
        for entry in root.findall(ATOM + "entry"):
            check_entry(site, path, entry, ids, faults)
    return faults


def text_of(element, name):
    child = element.find(ATOM + name)
    return "" if child is None else "".join(child.itertext()).strip()


def check_feed(site, path, root, faults):
    if ":" not in text_of(root, "id"):
        faults.add("feed-id", path, "the feed's id is no absolute address")
    if not text_of(root, "title"):
        faults.add("feed-title", path, "the feed has no title")
    entries = root.findall(ATOM + "entry")
    updated = text_of(root, "updated")
    if not TIMESTAMP.fullmatch(updated):
        faults.add("feed-updated", path, f"the feed's time of change is {updated!r}")
    elif any(text_of(entry, "updated")[:10] > updated[:10] for entry in entries):
        faults.add("feed-updated", path, "an entry is newer than the feed")
    if not text_of(root, "author") and not all(text_of(entry, "author") for entry in entries):
        faults.add("feed-author", path, "neither the feed nor each entry has an author")
    selves = [link.get("href") for link in root.findall(ATOM + "link") if link.get("rel") == "self"]
    if selves != [site.url("/" + path)]:
        faults.add("self-link", path, f"the link to itself is {selves}")


def check_entry(site, path, entry, ids, faults):
    own, title = text_of(entry, "id"), text_of(entry, "title")
    name = title or own or "an entry"
    if ":" not in own:
        faults.add("entry-id", path, f"{name}: the id is no absolute address: {own!r}")
    if not title:
        faults.add("entry-title", path, f"{name}: there is no title")
    if not TIMESTAMP.fullmatch(text_of(entry, "updated")):
        faults.add("entry-updated", path, f"{name}: the time of change is {text_of(entry, 'updated')!r}")
    if not text_of(entry, "summary") and not text_of(entry, "content"):
        faults.add("entry-text", path, f"{name}: there is neither summary nor content")
    links = [link.get("href", "") for link in entry.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
    if len(links) != 1:
        faults.add("entry-link", path, f"{name}: there are {len(links)} links to a page")
        return
    inside = site.inside(links[0], path) if links[0].startswith(site.base_url) else None
    page = site.page_at(inside[0]) if inside else None
    if page is None or (inside[1] is not None and inside[1] not in page.ids):
        faults.add("entry-link", path, f"{name}: {links[0]} is no page of the site")
        return
    known, first = ids.setdefault(links[0], (own, path))
    if known != own:
        faults.add("entry-id-differs", path, f"{name}: has the id {own}, but in {first} {known}")
    if any(own == other and link != links[0] for link, (other, _) in ids.items()):
        faults.add("entry-id-twice", path, f"{name}: shares its id with an entry of another page")


if __name__ == "__main__":
    options = arguments(__doc__).parse_args()
    sys.exit(check(SiteFolder(options.folder, options.base_url)).report())
