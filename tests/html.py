"""Read HTML strictly, to test what a page shows."""

from typing import Any, Dict, List, Optional, Tuple
from html.parser import HTMLParser

VOID = ("meta", "br", "hr", "img", "input", "link")


class Node:
    """An element of a page."""

    def __init__(self, tag: str, attrs: Dict[str, str], parent: Optional["Node"]):
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: List[Any] = []

    @property
    def classes(self) -> List[str]:
        return self.attrs.get("class", "").split()

    @property
    def text(self) -> str:
        return "".join(c if isinstance(c, str) else c.text for c in self.children)

    @property
    def words(self) -> str:
        """The text without the names of labels and languages."""
        return "".join(
            child if isinstance(child, str) else child.words
            for child in self.children
            if isinstance(child, str)
            or not {"xner-tag", "xner-lang", "xner-void"}.intersection(child.classes)
        )

    def find(self, name: str) -> List["Node"]:
        """Find elements by their tag or, with a dot, by their class."""
        found = []
        for child in self.children:
            if isinstance(child, Node):
                if child.tag == name or (name[0] == "." and name[1:] in child.classes):
                    found.append(child)
                found += child.find(name)
        return found


class Page(HTMLParser):
    """Parse a page strictly: everything that opens must close, in order."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.root = self.node = Node("", {}, None)
        self.feed(html)
        self.close()
        assert self.node is self.root, f"<{self.node.tag}> is not closed"

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, names)
        node = Node(tag, {name: value or "" for name, value in attrs}, self.node)
        self.node.children.append(node)
        if tag not in VOID:
            self.node = node

    def handle_endtag(self, tag: str):
        assert self.node.tag == tag, (self.node.tag, tag)
        self.node = self.node.parent

    def handle_data(self, data: str):
        self.node.children.append(data)


def parse(html: Optional[str]) -> Node:
    assert html is not None
    return Page(html).root
