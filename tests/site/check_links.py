"""Every address in the site leads somewhere: links, pictures, styles, scripts, fragments, redirects, and the ids that
elements point at each other with. And the other way: every page is reached from the front page by links, and every file is
used by some page. Addresses out of the site are not asked for; that they have a scheme that browsers know is all."""

import re
import sys
from urllib.parse import urljoin, urlsplit

from faults import Faults
from site_folder import SiteFolder, address_of, arguments

RULES = (
    "dead-link", "dead-fragment", "dead-reference", "duplicate-id", "empty-address", "unknown-scheme", "own-host",
    "missing-slash", "redirected-link", "relative-on-404", "css-url", "css-data", "script-import", "redirect", "canonical",
    "letter-case", "address-letters", "orphan", "unused-file",
)

SCHEMES = ("http", "https", "mailto", "tel", "webcal")
ADDRESS_ATTRIBUTES = {
    "a": ("href",), "area": ("href",), "link": ("href",), "img": ("src", "srcset"), "script": ("src",),
    "source": ("src", "srcset"), "video": ("src", "poster"), "audio": ("src",), "track": ("src",), "iframe": ("src",),
    "embed": ("src",), "object": ("data",), "form": ("action",), "use": ("href",), "image": ("href",), "input": ("src",),
    "blockquote": ("cite",), "q": ("cite",),
}
ID_ATTRIBUTES = (
    "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns", "aria-activedescendant",
    "aria-errormessage", "aria-flowto", "for", "headers", "list", "form", "popovertarget", "commandfor",
)
# Servers and search engines ask for these by name, and the program for the last.
ASKED_BY_NAME = ("robots.txt", "favicon.ico", ".nojekyll", "CNAME", ".well-known/security.txt", ".motebok")


def check(site):
    faults = Faults(RULES)
    used = {name for name in ASKED_BY_NAME if name in site.files}
    for page in site.pages.values():
        check_ids(page, faults)
        check_addresses(site, page, used, faults)
        check_canonical(site, page, faults)
        check_redirect(site, page, faults)
    for path in site.with_suffix(".css"):
        check_css(site, path, used, faults)
    for path in site.with_suffix(".js", ".mjs"):
        check_imports(site, path, used, faults)
    check_names(site, faults)
    check_orphans(site, faults)
    check_unused(site, used, faults)
    return faults


def addresses_in(page):
    """(element, address as written) for every address of a page."""
    for element in page.root.walk():
        for attribute in ADDRESS_ATTRIBUTES.get(element.name, ()):
            if not element.has(attribute):
                continue
            value = element.get(attribute)
            if attribute == "srcset":
                for candidate in value.split(","):
                    yield element, (candidate.split() or [""])[0]
            else:
                yield element, value
        if element.name == "link" and element.has("imagesrcset"):
            for candidate in element.get("imagesrcset").split(","):
                yield element, (candidate.split() or [""])[0]


def check_addresses(site, page, used, faults):
    for element, written in addresses_in(page):
        place = f"line {element.line}: <{element.name}>"
        url = urlsplit(written)
        if written.strip() == "" or written == "#":
            faults.add("empty-address", page.path, f"{place} leads nowhere: {written!r}")
            continue
        if url.scheme and url.scheme not in SCHEMES:
            faults.add("unknown-scheme", page.path, f"{place} has a scheme that no browser knows: {written}")
            continue
        inside = site.inside(written, page.path)
        if inside is None:
            if not url.scheme and not url.netloc:
                faults.add("dead-link", page.path, f"{place} leads above the site: {written}")
            continue
        says_host = bool(url.netloc) and url.scheme != "webcal"
        if says_host and not (element.name == "link" and element.get("rel") in ("canonical", "alternate")):
            faults.add("own-host", page.path, f"{place} names the site's own host, so that copies of the site lead away: {written}")
        if page.path == "404.html" and not url.netloc and not written.startswith(("/", "#")):
            faults.add("relative-on-404", page.path, f"{place} breaks where the page is shown for a deeper address: {written}")
        check_target(site, page, element, written, inside, used, faults)


def check_target(site, page, element, written, inside, used, faults):
    address, fragment = inside
    place = f"line {element.line}: <{element.name}>"
    path = site.file_at(address)
    if path is None:
        if site.file_at(address + "/") is not None:
            faults.add("missing-slash", page.path, f"{place} lacks the slash at the end: {written}")
        else:
            faults.add("dead-link", page.path, f"{place} leads to nothing: {written}")
        return
    if path != page.path:
        used.add(path)
    target = site.page_at(address)
    if target is None:
        return
    if target.redirects_to is not None and element.name in ("a", "area"):
        faults.add("redirected-link", page.path, f"{place} leads to an address that has moved: {written}")
    if fragment is not None and fragment not in target.ids and fragment != "top":
        faults.add("dead-fragment", page.path, f"{place}: no element of {target.path} has the id {fragment!r}")


def check_ids(page, faults):
    for name, elements in page.ids.items():
        if len(elements) > 1:
            lines = ", ".join(str(element.line) for element in elements)
            faults.add("duplicate-id", page.path, f"the id {name!r} stands on lines {lines}")
    for element in page.root.walk():
        for attribute in ID_ATTRIBUTES:
            for name in element.get(attribute, "").split():
                if name not in page.ids:
                    faults.add("dead-reference", page.path,
                               f"line {element.line}: {attribute} of <{element.name}> points at {name!r}, which is no id here")


def check_canonical(site, page, faults):
    if page.path == "404.html":
        return
    canonical = [link.get("href") for link in page.links("canonical")]
    wanted = site.url(page.address)
    if page.redirects_to is not None:
        inside = site.inside(page.redirects_to, page.path)
        wanted = site.url(inside[0]) if inside else page.redirects_to
    if canonical != [wanted]:
        faults.add("canonical", page.path, f"the canonical address is {canonical}, not {wanted}")


def check_redirect(site, page, faults):
    if page.redirects_to is None:
        return
    inside = site.inside(page.redirects_to, page.path)
    target = site.page_at(inside[0]) if inside else None
    if target is None:
        faults.add("redirect", page.path, f"redirects to {page.redirects_to!r}, which is no page of the site")
    elif target.redirects_to is not None:
        faults.add("redirect", page.path, f"redirects to {page.redirects_to}, which redirects again")


def check_css(site, path, used, faults):
    css = re.sub(r"/\*.*?\*/", "", site.text(path), flags=re.DOTALL)
    for written in re.findall(r"""url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']*)["']""", css):
        written = written[0] or written[1]
        if written.startswith("data:"):
            faults.add("css-data", path, f"the pages' content security policy stops url({written[:40]}…)")
            continue
        inside = site.inside(written, path)
        target = site.file_at(inside[0]) if inside else None
        if target is None:
            faults.add("css-url", path, f"url({written}) leads to no file of the site")
        else:
            used.add(target)


def check_imports(site, path, used, faults):
    for written in re.findall(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']""", site.text(path)):
        inside = site.inside(written, path) if written.startswith((".", "/")) else None
        target = site.file_at(inside[0]) if inside else None
        if target is None:
            faults.add("script-import", path, f"imports {written!r}, which is no file of the site")
        else:
            used.add(target)


def check_names(site, faults):
    lowered = {}
    for path in site.files:
        lowered.setdefault(path.lower(), []).append(path)
    for paths in lowered.values():
        if len(paths) > 1:
            faults.add("letter-case", paths[0], f"differs from {', '.join(paths[1:])} in letter case only")
    for page in site.pages.values():
        if not re.fullmatch(r"[a-z0-9/._-]+", page.address):
            faults.add("address-letters", page.path, "the address holds more than a–z, digits, hyphens, dots and slashes")


def check_orphans(site, faults):
    reached = set()
    waiting = [site.page_at("/")]
    while waiting:
        page = waiting.pop()
        if page is None or page.address in reached:
            continue
        reached.add(page.address)
        for element in page.root.all("a", "area"):
            inside = site.inside(element.get("href", ""), page.path) if element.get("href") else None
            if inside:
                waiting.append(site.page_at(inside[0]))
    for page in site.pages.values():
        if page.address not in reached and page.redirects_to is None and page.path != "404.html":
            faults.add("orphan", page.path, "no row of links leads here from the front page")


# What a web server's own settings include.
FOR_SERVERS = {"data/redirects.apache.txt", "data/redirects.nginx.map"}


def check_unused(site, used, faults):
    for path in site.files:
        if path.endswith((".xml", ".txt")):
            for url in re.findall(r"https?://[^\s<>\"']+", site.text(path)):
                inside = site.inside(url, path)
                target = site.file_at(inside[0]) if inside else None
                if target and target != path and not target.endswith(".html"):
                    used.add(target)
    for path in site.files:
        if path not in used and path not in FOR_SERVERS and not path.endswith(".html"):
            faults.add("unused-file", path, "no page, style or script of the site uses this file")


if __name__ == "__main__":
    options = arguments(__doc__).parse_args()
    sys.exit(check(SiteFolder(options.folder, options.base_url)).report())
