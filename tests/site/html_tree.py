"""HTML → a tree of elements, by the tags that are written. Nothing is repaired: an end tag that is missing or without its
start is a fault of the page, kept in Tree.faults. Which tags HTML allows where is the W3C checker's business."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# Elements whose text runs on in the line they stand in.
INLINE = frozenset("a abbr b bdi cite code del dfn em i ins kbd mark q s small span strong sub sup time u wbr".split())


@dataclass(eq=False)
class Element:
    name: str
    attributes: dict = field(default_factory=dict)
    line: int = 0
    parent: "Element | None" = None
    children: list = field(default_factory=list)  # elements and strings, in order

    def get(self, attribute, default=None):
        return self.attributes.get(attribute, default)

    def has(self, attribute):
        return attribute in self.attributes

    def walk(self):
        """This element and all below it, in the order they are written."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def all(self, *names):
        return [element for element in self.walk() if element.name in names]

    def first(self, *names):
        return next((element for element in self.walk() if element.name in names), None)

    def ancestors(self):
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def text(self, skip=("script", "style", "template")):
        """The text a reader meets; blocks are kept apart by U+2029, which is white space to split() and no line break."""
        parts = []
        self._collect(parts, skip)
        return "".join(parts)

    def _collect(self, parts, skip):
        if self.name in skip:
            return
        edge = "" if self.name in INLINE else "\u2029"
        parts.append(edge)
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            else:
                child._collect(parts, skip)
        parts.append(edge)


class Tree(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = Element("#document")
        self.faults = []  # (line, message)
        self._open = self.root
        self.feed(text)
        self.close()
        self._close_until(self.root)

    def handle_starttag(self, tag, attrs):
        element = self._append(tag, attrs)
        if tag not in VOID:
            self._open = element

    def handle_startendtag(self, tag, attrs):
        self._append(tag, attrs)

    def handle_endtag(self, tag):
        if tag in VOID:
            self.faults.append((self.getpos()[0], f"</{tag}> ends an element that has no end"))
            return
        element = self._open
        while element is not self.root and element.name != tag:
            element = element.parent
        if element is self.root:
            self.faults.append((self.getpos()[0], f"</{tag}> ends nothing"))
            return
        self._close_until(element)
        self._open = element.parent

    def handle_data(self, data):
        self._open.children.append(data)

    def _append(self, tag, attrs):
        element = Element(tag, {}, self.getpos()[0], self._open)
        for name, value in attrs:
            if name in element.attributes:
                self.faults.append((element.line, f"<{tag}> has {name} twice"))
            element.attributes.setdefault(name, value or "")
        self._open.children.append(element)
        return element

    def _close_until(self, element):
        while self._open is not element:
            self.faults.append((self._open.line, f"<{self._open.name}> is not ended"))
            self._open = self._open.parent
