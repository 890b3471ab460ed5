from typing import Dict, List, NamedTuple, Union


class DoseEntity(NamedTuple):
    """One entity of a text.

    start (int): First character.
    end (int): Character after the last one.
    label (str): The label, upper case.
    text (str): The characters.
    """

    start: int
    end: int
    label: str
    text: str


class SourceSpan(NamedTuple):
    """What an entity of a text was projected from, or the sentence it came with.

    start (int): First character in the checked text.
    end (int): Character after the last one in the checked text.
    label (str): The label, upper case; empty for a sentence.
    text (str): The characters on the other side.
    lang (str): Language code of the other side.
    """

    start: int
    end: int
    label: str
    text: str
    lang: str


class DoseWarning(NamedTuple):
    """Something about a dose that deserves a second look.

    kind (str): One of `kinds.KINDS`.
    severity (str): "high" where text or entity is likely wrong, "low" where it is
        right but easily misread.
    start (int): First character of the entity in the text.
    end (int): Character after the last one.
    label (str): Label of the entity.
    found (str): What stands there.
    expected (str): What it was compared with, empty where there is nothing.
    message (str): What is wrong, for people.
    """

    kind: str
    severity: str
    start: int
    end: int
    label: str
    found: str
    expected: str
    message: str

    def to_dict(self) -> Dict[str, Union[str, int]]:
        """Get the warning as JSON data.

        RETURNS (Dict[str, Union[str, int]]): The fields by name.
        """
        return self._asdict()


Warnings = List[DoseWarning]
