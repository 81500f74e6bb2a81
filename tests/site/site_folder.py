"""A built site as it lies in a folder: pages with their addresses, other files, and the way from one to the other.
An address is a path of the site without the base URL's own path: "/utvalg/flr/" is the file utvalg/flr/index.html."""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from html_tree import Element, Tree


@dataclass(eq=False)
class Page:
    path: str  # relative to the folder, with '/'
    address: str
    root: Element
    tag_faults: list

    def __post_init__(self):
        self.ids = {}
        for element in self.root.walk():
            if element.has("id"):
                self.ids.setdefault(element.get("id"), []).append(element)
        self.redirects_to = self._refresh_target()

    def metas(self, name, key="name"):
        return [meta for meta in self.root.all("meta") if meta.get(key, "").lower() == name]

    def links(self, rel):
        return [link for link in self.root.all("link") if rel in link.get("rel", "").lower().split()]

    @property
    def title(self):
        head = self.root.first("head")
        title = head.first("title") if head else None
        return " ".join(title.text().split()) if title else ""

    @property
    def body(self):
        return self.root.first("body")

    @property
    def hidden_from_search(self):
        return any("noindex" in meta.get("content", "") for meta in self.metas("robots"))

    def _refresh_target(self):
        for meta in self.metas("refresh", "http-equiv"):
            found = re.match(r"\s*\d+\s*;\s*url\s*=\s*['\"]?(.*?)['\"]?\s*$", meta.get("content", ""), re.IGNORECASE)
            return found.group(1) if found else ""
        return None


class SiteFolder:
    def __init__(self, folder, base_url):
        self.folder = Path(folder)
        self.base_url = base_url.rstrip("/")
        self.base_path = urlsplit(self.base_url).path
        self.files = sorted(file.relative_to(self.folder).as_posix() for file in self.folder.rglob("*") if file.is_file())
        self._file_set = frozenset(self.files)
        self.pages = {}
        for path in self.files:
            if path.endswith(".html"):
                tree = Tree(self.text(path))
                address = address_of(path)
                self.pages[address] = Page(path, address, tree.root, tree.faults)
        if not self.pages:
            raise SystemExit(f"{folder} holds no pages")

    def text(self, path):
        return (self.folder / path).read_bytes().decode("utf-8")

    def with_suffix(self, *suffixes):
        return [path for path in self.files if path.endswith(suffixes)]

    def url(self, address):
        return self.base_url + address

    def inside(self, written, path):
        """What `written`, standing in the file `path`, leads to within the site: (address, fragment or None).
        None where it leads out of it, or is no web address."""
        url = urlsplit(urljoin(self.url(address_of(path)), written.strip()))
        if url.scheme not in ("http", "https", "webcal") or url.netloc != urlsplit(self.base_url).netloc:
            return None
        if self.base_path and url.path != self.base_path and not url.path.startswith(self.base_path + "/"):
            return None
        fragment = unquote(url.fragment) if "#" in written else None
        return unquote(url.path[len(self.base_path):]) or "/", fragment

    def file_at(self, address):
        """The file that a plain web server gives for an address, or None."""
        path = address.lstrip("/")
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if path in self._file_set else None

    def page_at(self, address):
        path = self.file_at(address)
        return self.pages.get(address_of(path)) if path else None


def address_of(path):
    return "/" + (path[: -len("index.html")] if path == "index.html" or path.endswith("/index.html") else path)


def arguments(description):
    """What all checkers are told on the command line."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folder", help="the built site")
    parser.add_argument("--base-url", required=True, help="where the site will stand, such as https://helsefellesskapet.no")
    return parser
