"""Each page by itself, for what the W3C's checker and axe do not report: one h1 and no skipped heading, the skip link, landmarks
with names, titles and descriptions, tables that a screen reader can tell about, links and buttons that say where they lead or what
they do when read alone and among the page's others, a strict content security policy and nothing that it would stop, statements within reach of every
page, and numbers and dates that do not break over two lines. A redirect page is held only to what its few lines can have."""

import json
import re
import sys
from urllib.parse import urlsplit

from faults import Faults
from html_tree import Element
from site_folder import SiteFolder, arguments

RULES = (
    "tags", "language", "title", "title-twice", "description", "one-h1", "skipped-heading", "empty-heading", "skip-link",
    "landmark", "navigation-name", "table-header", "table-scope", "table-name", "nameless-link", "nameless-button",
    "nameless-field", "vague-link", "alike-links", "inline-style", "inline-script", "policy", "third-party", "statements", "picture-text",
    "structured-data", "number-breaks", "template-remnant",
)

LANGUAGES = ("nb", "nn", "no", "se", "smj", "sma", "en")
VAGUE = frozenset((
    "les mer", "les meir", "mer", "meir", "her", "klikk her", "trykk her", "se her", "denne", "denne siden", "denne sida",
    "lenke", "lenka", "lenken", "link", "dette", "se mer", "vis mer", "last ned", "read more", "more", "here", "click here",
))
FETCHING_RELS = frozenset((
    "stylesheet", "preload", "icon", "modulepreload", "preconnect", "dns-prefetch", "prefetch", "manifest", "apple-touch-icon",
))
FOCUSABLE = ("a", "button", "input", "select", "textarea", "summary")

# "29. mai 2024", "kl. 12.00", "§ 3", "nr. 4", "10 000 kroner": by the rules of Språkrådet.
MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
UNBROKEN = re.compile(
    rf"(?<!\d)\d\d?\.[ \n](?:{MONTHS})\b|\b(?:{MONTHS})[ \n]\d{{4}}\b|(?:§|\bkl\.|\bnr\.|\bkr)[ \n]\d|"
    r"\d[ \n](?:kroner|kr|millioner|prosent)\b|\d[ \n]%|\bsak[ \n]\d+/\d", re.IGNORECASE)


def check(site, statements):
    faults = Faults(RULES)
    titles = {}
    check_styles(site, faults)
    for page in site.pages.values():
        check_frame(page, faults)
        check_fetched(site, page, faults)
        check_text(page, faults)
        check_names(page, faults)
        if page.redirects_to is not None:
            continue
        titles.setdefault(page.title, []).append(page)
        check_headings(page, faults)
        check_landmarks(page, faults)
        check_tables(page, faults)
        check_links_apart(site, page, faults)
        check_statements(site, page, statements, faults)
    for title, pages in titles.items():
        if len(pages) > 1:
            faults.add("title-twice", pages[0].path, f"has the same title as {', '.join(p.path for p in pages[1:])}: {title}")
    return faults


def check_frame(page, faults):
    for line, message in page.tag_faults:
        faults.add("tags", page.path, f"line {line}: {message}")
    html = page.root.first("html")
    if html is None or html.get("lang") not in LANGUAGES:
        faults.add("language", page.path, f"<html> has lang={html.get('lang') if html else None!r}")
    for element in page.root.walk():
        if element.has("lang") and element.get("lang") not in LANGUAGES:
            faults.add("language", page.path, f"line {element.line}: <{element.name}> has lang={element.get('lang')!r}")
    if not page.title:
        faults.add("title", page.path, "there is no title")
    descriptions = [meta.get("content", "").strip() for meta in page.metas("description")]
    if page.redirects_to is None and (len(descriptions) != 1 or not descriptions[0]):
        faults.add("description", page.path, f"there are {len(descriptions)} descriptions, or an empty one")
    check_policy(page, faults)
    for block in page.root.all("script"):
        if block.get("type") == "application/ld+json":
            check_structured_data(page, block, faults)


def check_policy(page, faults):
    policies = page.metas("content-security-policy", "http-equiv")
    if len(policies) != 1:
        faults.add("policy", page.path, f"there are {len(policies)} content security policies")
        return
    directives = dict((part.split()[0], part.split()[1:]) for part in policies[0].get("content", "").split(";") if part.strip())
    if directives.get("default-src") not in (["'self'"], ["'none'"]):
        faults.add("policy", page.path, "the content security policy does not begin with default-src 'self' or 'none'")
    for directive, sources in directives.items():
        for source in sources:
            if source not in ("'self'", "'none'"):
                faults.add("policy", page.path, f"the content security policy allows {source} for {directive}")
    # A policy in <meta> holds only for what follows it (Content Security Policy Level 3, section 3.3).
    head = page.root.first("head")
    for element in head.walk() if head else ():
        if element is policies[0]:
            break
        if element.name in ("link", "script", "style"):
            faults.add("policy", page.path, f"line {element.line}: <{element.name}> stands before the content security policy")


def check_structured_data(page, block, faults):
    try:
        data = json.loads("".join(child for child in block.children if isinstance(child, str)))
    except ValueError as error:
        faults.add("structured-data", page.path, f"line {block.line}: the JSON-LD cannot be read: {error}")
        return
    for item in data if isinstance(data, list) else [data]:
        if not isinstance(item, dict) or item.get("@context") != "https://schema.org" or not ("@type" in item or "@graph" in item):
            faults.add("structured-data", page.path, f"line {block.line}: the JSON-LD lacks schema.org's @context or a @type")


def check_fetched(site, page, faults):
    own_host = urlsplit(site.base_url).netloc
    for element in page.root.walk():
        if element.has("style") or element.name == "style":
            faults.add("inline-style", page.path, f"line {element.line}: <{element.name}> has a style of its own")
        runs = element.name == "script" and not element.has("src")
        if runs and element.get("type") not in ("application/ld+json", "application/json"):
            faults.add("inline-script", page.path, f"line {element.line}: a script stands in the page itself")
        for attribute, value in element.attributes.items():
            if attribute.startswith("on") or re.match(r"\s*javascript:", value, re.IGNORECASE):
                faults.add("inline-script", page.path, f"line {element.line}: {attribute} of <{element.name}> is a script")
        for written in fetched_addresses(element):
            host = urlsplit(written).netloc
            if host and host != own_host:
                faults.add("third-party", page.path, f"line {element.line}: <{element.name}> asks another site: {written}")


def check_styles(site, faults):
    own_host = urlsplit(site.base_url).netloc
    for path in site.with_suffix(".css"):
        css = re.sub(r"/\*.*?\*/", "", site.text(path), flags=re.DOTALL)
        for written in re.findall(r"""(?:url\(\s*["']?|@import\s+["'])((?:https?:)?//[^\s"')]+)""", css):
            if urlsplit(written).netloc != own_host:
                faults.add("third-party", path, f"asks another site: {written}")


def fetched_addresses(element):
    """The addresses that a browser asks for by itself, or sends a form to."""
    if element.name == "link" and not FETCHING_RELS.isdisjoint(element.get("rel", "").lower().split()):
        yield element.get("href", "")
    if element.name == "form":
        yield element.get("action", "")
    if element.name == "object":
        yield element.get("data", "")
    for attribute in ("src", "poster"):
        yield element.get(attribute, "")
    for attribute in ("srcset", "imagesrcset"):
        for candidate in element.get(attribute, "").split(","):
            yield (candidate.split() or [""])[0]


def check_headings(page, faults):
    level = 0
    headings = page.root.all("h1", "h2", "h3", "h4", "h5", "h6")
    tops = [heading for heading in headings if heading.name == "h1"]
    if len(tops) != 1 or not any(ancestor.name == "main" for ancestor in tops[0].ancestors()):
        faults.add("one-h1", page.path, f"there are {len(tops)} h1, and one within main is needed")
    for heading in headings:
        if not name_of(heading, page):
            faults.add("empty-heading", page.path, f"line {heading.line}: <{heading.name}> is empty")
        found = int(heading.name[1])
        if found > level + 1:
            faults.add("skipped-heading", page.path, f"line {heading.line}: <{heading.name}> follows h{level}: {name_of(heading, page)}")
        level = found


def check_landmarks(page, faults):
    body = page.body
    if body is None:
        faults.add("landmark", page.path, "there is no body")
        return
    for name in ("header", "main", "footer"):
        tops = [element for element in body.all(name) if element.parent is body]
        if len(tops) != 1:
            faults.add("landmark", page.path, f"{len(tops)} <{name}> stand directly in the body, and one is needed")
    for child in body.children:
        loose = child.strip() if isinstance(child, str) else ""
        if loose:
            faults.add("landmark", page.path, f"text stands outside every landmark: {loose[:40]}")
        elif isinstance(child, Element) and child.name in ("div", "section", "p", "article") and child.text().strip():
            faults.add("landmark", page.path, f"line {child.line}: <{child.name}> stands outside every landmark")
    names = {}
    for nav in body.all("nav"):
        name = name_of(nav, page, from_content=False)
        if not name:
            faults.add("navigation-name", page.path, f"line {nav.line}: <nav> has no name")
        elif name in names:
            faults.add("navigation-name", page.path, f"line {nav.line}: two <nav> have the name {name!r}")
        names[name] = nav
    check_skip_link(page, faults)


def check_skip_link(page, faults):
    first = next((element for element in page.body.walk() if is_focusable(element)), None)
    href = first.get("href", "") if first else ""
    target = page.ids.get(href[1:], [None])[0] if href.startswith("#") else None
    if target is None or not (target.name == "main" or any(above.name == "main" for above in target.ancestors())):
        faults.add("skip-link", page.path, "the first thing to focus is no link to the main text")


def is_focusable(element):
    if element.get("tabindex", "").strip() not in ("", "-1"):
        return True
    if element.name not in FOCUSABLE or element.get("type") == "hidden" or element.has("disabled"):
        return False
    return element.name != "a" or element.has("href")


def check_tables(page, faults):
    for table in page.root.all("table"):
        headers = table.all("th")
        if not headers:
            faults.add("table-header", page.path, f"line {table.line}: the table has no header cell")
        for header in headers:
            if header.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
                faults.add("table-scope", page.path, f"line {header.line}: <th> has no scope: {name_of(header, page)}")
        caption = table.first("caption")
        region = next((above for above in table.ancestors() if above.get("role") == "region"), None)
        named = (caption is not None and name_of(caption, page)) or name_of(table, page, from_content=False)
        if not named and not (region is not None and len(region.all("table")) == 1 and name_of(region, page, from_content=False)):
            faults.add("table-name", page.path, f"line {table.line}: the table has neither caption nor label")


def check_names(page, faults):
    for element in page.root.walk():
        place = f"line {element.line}: <{element.name}>"
        if element.name == "a" and element.has("href"):
            name = name_of(element, page)
            if not name:
                faults.add("nameless-link", page.path, f"{place} has no text: {element.get('href')}")
            elif re.sub(r"[^\w ]", "", name).strip().lower() in VAGUE:
                faults.add("vague-link", page.path, f"{place} says nothing when read alone: {name!r}")
        elif element.name in ("button", "summary") and not name_of(element, page):
            faults.add("nameless-button", page.path, f"{place} has no text")
        elif element.name in ("input", "select", "textarea") and element.get("type") != "hidden":
            if not name_of(element, page, from_content=False) and not labelled(element, page):
                faults.add("nameless-field", page.path, f"{place} has no label")
        elif element.name in ("img", "area") and not element.has("alt"):
            faults.add("picture-text", page.path, f"{place} has no alt: {element.get('src', '')}")
        elif element.name == "svg" and not drawn_with_text(element, page):
            faults.add("picture-text", page.path, f"{place} has neither aria-hidden nor role=img with a name")


def check_links_apart(site, page, faults):
    """Links of lists, tables and headings that say the same words and lead to different places: a list of the page's links, as
    screen readers make it, does not tell them from each other. In a paragraph the sentence does."""
    known = {}
    for link in page.body.all("a"):
        inside = site.inside(link.get("href"), page.path) if link.get("href") else None
        if inside is None or leads_along(link, page, inside) or in_a_sentence(link):
            continue
        name = name_of(link, page).lower()
        for address, place in known.setdefault(name, set()):
            # A page and a place on it are not two.
            if address != inside[0] or (place and inside[1] and place != inside[1]):
                faults.add("alike-links", page.path, f"line {link.line}: two links say {name!r} and lead to different places")
        known[name].add(inside)


def leads_along(link, page, inside):
    """An entry of the page's own table of contents."""
    return inside[0] == page.address and any(above.name == "nav" for above in link.ancestors())


def in_a_sentence(link):
    paragraph = next((above for above in link.ancestors() if above.name in ("p", "li", "td", "th", "dd", "div")), None)
    if paragraph is None or paragraph.name != "p":
        return False
    return len(" ".join(paragraph.text().split())) > len(" ".join(link.text().split()))


def labelled(field, page):
    own = field.get("id")
    return any(above.name == "label" for above in field.ancestors()) or any(
        own and label.get("for") == own for label in page.root.all("label"))


def drawn_with_text(svg, page):
    hidden = any(element.get("aria-hidden") == "true" for element in (svg, *svg.ancestors()))
    title = next((child for child in svg.children if isinstance(child, Element) and child.name == "title"), None)
    named = name_of(svg, page, from_content=False) or (title is not None and title.text().strip())
    return hidden or (svg.get("role") == "img" and named)


def name_of(element, page, from_content=True):
    """The accessible name, as far as our pages need (Accessible Name and Description Computation 1.2, section 4.3)."""
    labels = [page.ids[name][0].text() for name in element.get("aria-labelledby", "").split() if name in page.ids]
    name = " ".join(" ".join(labels).split()) or element.get("aria-label", "").strip()
    if name or not from_content:
        return name
    parts = []
    collect_name(element, parts)
    return " ".join("".join(parts).split())


def collect_name(element, parts):
    if element.get("aria-hidden") == "true" or element.has("hidden"):
        return
    if element.name == "img":
        parts.append(element.get("alt", ""))
    for child in element.children:
        if isinstance(child, str):
            parts.append(child)
        elif child.get("aria-label"):
            parts.append(child.get("aria-label"))
        else:
            collect_name(child, parts)


def check_statements(site, page, statements, faults):
    addresses = set()
    for link in page.root.all("a"):
        inside = site.inside(link.get("href"), page.path) if link.get("href") else None
        if inside:
            addresses.add(inside[0])
    for statement in statements:
        if statement not in addresses:
            faults.add("statements", page.path, f"no link leads to {statement}")


def check_text(page, faults):
    text = page.root.text(skip=("script", "style", "template", "pre", "code"))
    for found in re.finditer(r"(?<![\d.,/–-])\d{1,3}([ \n]\d{3})+(?!\d)", text):
        faults.add("number-breaks", page.path, f"an ordinary space may break the number {found.group()!r}")
    # Within one text: the day and the month of a date may be boxes of their own.
    for element in page.body.walk() if page.body else ():
        for piece in element.children if element.name not in ("script", "style", "template", "pre", "code") else ():
            for found in re.finditer(UNBROKEN, piece) if isinstance(piece, str) else ():
                faults.add("number-breaks", page.path, f"an ordinary space may break {found.group()!r}")
    for found in re.finditer(r"\{\{[^}]*\}?\}?", text):
        faults.add("template-remnant", page.path, f"a template's mark is left: {found.group()[:40]}")


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("--statement", action="append", default=[], help="an address that every page must link to")
    options = parser.parse_args()
    sys.exit(check(SiteFolder(options.folder, options.base_url), options.statement).report())
