from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Tuple, Union
from dataclasses import dataclass, field
from random import Random

from ...errors import Errors

# The three sides of the grammar, in the order in which they are expanded.
LANGUAGES: Tuple[str, ...] = ("en", "fr", "de")

# One letter per label in the templates.
LABELS: Dict[str, str] = {
    "D": "DRUG",
    "S": "STRENGTH",
    "O": "FORM",
    "A": "DOSAGE",
    "F": "FREQUENCY",
    "U": "DURATION",
}


@dataclass
class ParallelText:
    """A text in several languages with the same entities on all sides.

    id (str): Name of the item, unique for a seed.
    register (str): Kind of text, e.g. `"prescription"`.
    texts (Dict[str, str]): Text by language.
    spans (Dict[str, List[Tuple[int, int, str, int]]]): Entities by language as
        start, end (characters, half-open), label and entity id, sorted by start;
        the ids are the same on all sides.
    chunks (List[Dict[str, Tuple[int, int]]]): Aligned fragments, each a
        character range by language.
    segments (List[Dict[str, Tuple[int, int]]]): Aligned lines and sentences that
        make up the text, each a character range by language.
    """

    id: str
    register: str
    texts: Dict[str, str]
    spans: Dict[str, List[Tuple[int, int, str, int]]]
    chunks: List[Dict[str, Tuple[int, int]]]
    segments: List[Dict[str, Tuple[int, int]]] = field(default_factory=list)


class Mark(NamedTuple):
    """A fragment of a template that is aligned across languages."""

    key: str
    label: Optional[str]
    nodes: Tuple[Any, ...]


class Choice(NamedTuple):
    """Alternatives of a template; with a key, all languages choose alike."""

    key: Optional[str]
    options: Tuple[Tuple[Any, ...], ...]


class Slot(NamedTuple):
    """A place for a value; a mention gives the same value a new entity."""

    name: str
    instance: str
    mention: str
    modifier: str


class Agree(NamedTuple):
    """Endings chosen by the number or the gender of a value."""

    name: str
    instance: str
    options: Tuple[Tuple[Any, ...], ...]


Node = Union[str, Mark, Choice, Slot, Agree]
Nodes = Tuple[Node, ...]


def parse(source: str) -> Nodes:
    """Parse one side of a template.

    The notation: `{name}`, `{name2}` another instance, `{name'}` the same value
    mentioned again, `{name.modifier}`; `[F:text]` an entity (`[F2:text]` a second
    one), `[a:text]` an aligned fragment; `<a|b>` a free choice, `<@k:a|b>` a
    choice shared by all languages; `{name?a|b}` an ending that agrees.

    source (str): The side of the template.
    RETURNS (Nodes): The parsed nodes.
    RAISES (ValueError): If brackets are not balanced.
    """
    nodes, position = _parse(source, 0, "")
    if position != len(source):
        raise ValueError(Errors.E801.format(position=position, template=source))
    return nodes


def _parse(source: str, position: int, stops: str) -> Tuple[Nodes, int]:
    nodes: List[Node] = []
    text: List[str] = []
    while position < len(source):
        char = source[position]
        if char in stops:
            break
        if char not in "{[<":
            if char in "}]>":
                raise ValueError(Errors.E801.format(position=position, template=source))
            text.append(char)
            position += 1
            continue
        if text:
            nodes.append("".join(text))
            text = []
        node: Node
        if char == "[":
            colon = source.index(":", position)
            key = source[position + 1 : colon]
            inner, position = _parse(source, colon + 1, "]")
            node = Mark(key, LABELS.get(key[0]), inner)
            position = _close(source, position, "]")
        elif char == "<":
            shared: Optional[str] = None
            position += 1
            if source.startswith("@", position):
                colon = source.index(":", position)
                shared = source[position + 1 : colon]
                position = colon + 1
            options, position = _parse_options(source, position, ">")
            node = Choice(shared, options)
        else:
            position += 1
            end = position
            while end < len(source) and source[end] not in "}?":
                end += 1
            name = source[position:end]
            if source.startswith("?", end):
                base, instance = _split_name(name)
                options, position = _parse_options(source, end + 1, "}")
                node = Agree(base, instance, options)
            else:
                name, _, modifier = name.partition(".")
                bare = name.rstrip("'")
                base, instance = _split_name(bare)
                node = Slot(base, instance, name[len(bare) :], modifier)
                position = _close(source, end, "}")
        nodes.append(node)
    if text:
        nodes.append("".join(text))
    return tuple(nodes), position


def _parse_options(
    source: str, position: int, stop: str
) -> Tuple[Tuple[Nodes, ...], int]:
    options: List[Nodes] = []
    while True:
        inner, position = _parse(source, position, "|" + stop)
        options.append(inner)
        if source.startswith("|", position):
            position += 1
            continue
        return tuple(options), _close(source, position, stop)


def _close(source: str, position: int, stop: str) -> int:
    if not source.startswith(stop, position):
        raise ValueError(Errors.E801.format(position=position, template=source))
    return position + 1


def _split_name(name: str) -> Tuple[str, str]:
    base = name.rstrip("0123456789")
    return base, name[len(base) :]


def words(source: str) -> Tuple[str, ...]:
    """Split a list of words that is written as one text.

    source (str): Words between white space.
    RETURNS (Tuple[str, ...]): The words.
    """
    return tuple(source.split())


class Template:
    """One phrase, line or sentence in all languages."""

    __slots__ = ("_sides", "kinds", "source", "variables", "weight")

    def __init__(
        self,
        en: str,
        fr: str,
        de: str,
        *,
        weight: float = 1.0,
        kinds: Tuple[str, ...] = (),
        **variables: Any,
    ) -> None:
        """Store a template; it is parsed when it is first used.

        en (str): English side.
        fr (str): French side.
        de (str): German side.
        weight (float): Share of the template among its like, above 0.
        kinds (Tuple[str, ...]): Kinds of medication it is for; empty for any.
        variables (Any): Values to choose from, by slot name.
        """
        self.source = (en, fr, de)
        self.weight = weight
        self.kinds = kinds
        self.variables = variables
        self._sides: Optional[Tuple[Nodes, ...]] = None

    @property
    def sides(self) -> Tuple[Nodes, ...]:
        """Give the parsed sides in the order of `LANGUAGES`."""
        if self._sides is None:
            self._sides = tuple(parse(side) for side in self.source)
        return self._sides


class Pool:
    """Templates to draw from by weight."""

    def __init__(self, templates: Iterable[Template]) -> None:
        """Collect templates.

        templates (Iterable[Template]): The templates.
        """
        self.templates: Tuple[Template, ...] = tuple(templates)
        self.needs_kind = any(template.kinds for template in self.templates)
        self._cache: Dict[str, Tuple[List[Template], List[float]]] = {}

    def draw(self, rng: Random, kind: str = "") -> Template:
        """Draw a template that suits a kind of medication.

        rng (Random): Source of chance.
        kind (str): Kind of medication; empty for any.
        RETURNS (Template): The template.
        """
        entry = self._cache.get(kind)
        if entry is None:
            fit = [
                t for t in self.templates if not kind or not t.kinds or kind in t.kinds
            ]
            total, sums = 0.0, []
            for template in fit:
                total += template.weight
                sums.append(total)
            entry = self._cache[kind] = (fit, sums)
        return rng.choices(entry[0], cum_weights=entry[1])[0]


class Builder:
    """Text of one side with its marks, written from left to right."""

    __slots__ = ("lower", "marks", "period", "pieces", "position", "space", "upper")

    def __init__(self, *, upper: bool = False, lower: bool = False) -> None:
        """Start an empty text.

        upper (bool): Whether to write capitals only.
        lower (bool): Whether to write no capitals.
        """
        self.pieces: List[str] = []
        self.position = 0
        self.space = True
        self.period = False
        self.upper = upper
        self.lower = lower
        self.marks: List[Tuple[str, Optional[str], int, int]] = []

    def write(self, text: str) -> None:
        """Append text; two blanks or periods in a row become one.

        text (str): The text.
        """
        if not text:
            return
        if self.space and text[0] == " ":
            text = text[1:]
            if not text:
                return
        if self.period and text[0] == ".":
            text = text[1:]
            if not text:
                return
        if self.upper:
            text = text.upper().replace("\u039c", "µ")
        elif self.lower:
            text = text.lower()
        self.pieces.append(text)
        self.position += len(text)
        self.space = text[-1] in " \n"
        self.period = text[-1] == "."

    def mark(self, key: str, label: Optional[str], start: int) -> None:
        """Close a mark at the present position.

        key (str): Name that is the same on all sides.
        label (Optional[str]): Entity label, if it is an entity.
        start (int): Where the mark began, in characters.
        """
        self.marks.append((key, label, start, self.position))


class Scope:
    """The values of one use of a template.

    A scope resolves slots: its own variables first, then those of its owner (a
    medication or the item as a whole), each drawn once and shared by all sides.
    """

    __slots__ = ("choices", "item", "kind", "prefix", "template", "values")

    def __init__(
        self,
        template: Template,
        item: Any,
        prefix: str,
        *,
        kind: Any = None,
    ) -> None:
        """Open a scope.

        template (Template): The template.
        item (Any): The item, which resolves slots that are not variables.
        prefix (str): Prefix of the keys of all marks.
        kind (Any): The medication it speaks of, if it is bound to one.
        """
        self.template = template
        self.item = item
        self.prefix = prefix
        self.kind = kind
        self.values: Dict[Tuple[str, str], Any] = {}
        self.choices: Dict[str, float] = {}

    def value(self, name: str, instance: str) -> Any:
        """Resolve a slot.

        name (str): Name of the slot.
        instance (str): Digits that tell instances apart, or an empty string.
        RETURNS (Any): A value with `emit` and `agree`.
        """
        key = (name, instance)
        value = self.values.get(key)
        if value is None:
            value = self.values[key] = self.item.resolve(self, name, instance)
        return value

    def choose(self, key: str) -> float:
        """Give the share that decides a shared choice.

        key (str): Name of the choice; `g` is the sex of the patient.
        RETURNS (float): In [0, 1).
        """
        if key == "g":
            return self.item.sex
        if key not in self.choices:
            self.choices[key] = self.item.rng.random()
        return self.choices[key]


def expand(nodes: Nodes, lang: int, scope: Scope, out: Builder) -> None:
    """Write one side of a template.

    nodes (Nodes): The parsed side.
    lang (int): Index of the language in `LANGUAGES`.
    scope (Scope): The values.
    out (Builder): The text to append to.
    """
    for node in nodes:
        if node.__class__ is str:
            out.write(node)  # type: ignore[arg-type]
        elif node.__class__ is Slot:
            name, instance, mention, modifier = node  # type: ignore[misc]
            value = scope.value(name, instance)
            value.emit(out, lang, modifier, f"{scope.prefix}{name}{instance}{mention}")
        elif node.__class__ is Mark:
            start = out.position
            expand(node.nodes, lang, scope, out)  # type: ignore[union-attr]
            out.mark(scope.prefix + node.key, node.label, start)  # type: ignore[union-attr]
        elif node.__class__ is Choice:
            options = node.options  # type: ignore[union-attr]
            if node.key is None:  # type: ignore[union-attr]
                share = scope.item.rng.random()
            else:
                share = scope.choose(node.key)  # type: ignore[union-attr]
            expand(options[int(share * len(options))], lang, scope, out)
        else:
            value = scope.value(node.name, node.instance)  # type: ignore[union-attr]
            options = node.options  # type: ignore[union-attr]
            index = value.agree(lang, len(options))
            expand(options[index], lang, scope, out)


class Bound:
    """A template bound to a scope: the value of a slot that nests a template."""

    __slots__ = ("label", "scope")

    def __init__(self, scope: Scope, label: Optional[str] = None) -> None:
        """Bind.

        scope (Scope): The scope, which knows its template.
        label (Optional[str]): Entity label, if the whole is an entity.
        """
        self.scope = scope
        self.label = label

    def emit(self, out: Builder, lang: int, modifier: str, key: str) -> None:
        """Write the nested template as one aligned fragment.

        out (Builder): The text to append to.
        lang (int): Index of the language.
        modifier (str): `c` starts with a capital, `l` writes a leading article or
            pronoun in lower case.
        key (str): Name of the fragment.
        """
        start = out.position
        pieces = len(out.pieces)
        expand(self.scope.template.sides[lang], lang, self.scope, out)
        if modifier and len(out.pieces) > pieces and not (out.upper or out.lower):
            first = out.pieces[pieces]
            if modifier == "c":
                out.pieces[pieces] = first[0].upper() + first[1:]
            elif modifier == "l" and first.split(" ")[0] in _LOWERED:
                out.pieces[pieces] = first[0].lower() + first[1:]
        out.mark(key, self.label, start)

    def agree(self, lang: int, options: int) -> int:
        """Agree with the sex of the patient.

        lang (int): Index of the language.
        options (int): How many endings there are.
        RETURNS (int): Index of the ending.
        """
        return int(self.scope.item.sex * options)


_LOWERED = frozenset(
    words("""
The He She This Our A An My His Her Your Le La Les L Il Elle Ce Cet Cette Notre Un
Une Mon Ma Son Sa Votre Der Die Das Er Sie Dieser Diese Dieses Unser Unsere Ein Eine
Mein Meine Monsieur Madame
""")
)


def read_pool(source: str) -> Pool:
    """Read templates: blocks of three lines, one per language.

    Blocks are separated by blank lines. A line `# 2 kinds=solid,drops n=1,2,5..9`
    before a block gives its weight, the kinds of medication it is for and the
    values of its variables. One line alone stands for all languages.

    source (str): The blocks.
    RETURNS (Pool): The templates.
    RAISES (ValueError): If a block has not one line per language.
    """
    templates = []
    for block in source.strip("\n").split("\n\n"):
        lines = block.strip("\n").split("\n")
        weight = 1.0
        kinds: Tuple[str, ...] = ()
        variables: Dict[str, Any] = {}
        if lines[0].startswith("# "):
            for part in lines.pop(0)[2:].split():
                name, equals, values = part.partition("=")
                if not equals:
                    weight = float(name)
                elif name == "kinds":
                    kinds = tuple(values.split(","))
                else:
                    variables[name] = _read_values(values)
        if len(lines) == 1:
            lines *= len(LANGUAGES)
        if len(lines) != len(LANGUAGES):
            raise ValueError(Errors.E805.format(found=len(lines), block=block))
        en, fr, de = lines
        templates.append(Template(en, fr, de, weight=weight, kinds=kinds, **variables))
    return Pool(templates)


def _read_values(source: str) -> Tuple[float, ...]:
    values: List[float] = []
    for part in source.split(","):
        low, dots, high = part.partition("..")
        if dots:
            values.extend(range(int(low), int(high) + 1))
        else:
            values.append(float(part) if "." in part else int(part))
    return tuple(values)
