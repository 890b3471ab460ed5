import re
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Sequence, Tuple
from typing import Counter as CounterT
from bisect import bisect_left, bisect_right
from collections import Counter

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from ..translation import Translation

STATUSES = ("kept", "masked", "dropped")
# Reasons that no projector gives.
FAILED_TEXT = "failed_text"
UNACCOUNTED = "unaccounted"
# What our errors, spaCy's and those of the system begin with.
_CODE = re.compile(r"\[(?:XNER-)?(?:[EW]|Errno )\d+\]")
# Between the two parts of a key, in counts that are written as JSON.
_JOIN = "\t"


class TransferStats:
    """Count what became of texts, sentences and entities."""

    def __init__(self, langs: Sequence[str], *, attr: str) -> None:
        """Prepare the counts.

        langs (Sequence[str]): Target languages.
        attr (str): Name of the Doc attribute that holds the translations.
        """
        self.attr = attr
        self.reader: CounterT[str] = Counter()
        self.read = 0
        self.written = 0
        self.empty = 0
        self.failed: List[Dict[str, str]] = []
        self.langs = {lang: LangStats() for lang in langs}

    def count_docs(self, docs: Iterable[Any]) -> Iterable[Any]:
        """Let the Docs of the source pass and count them.

        docs (Iterable[Doc]): The Docs.
        YIELDS (Doc): The Docs.
        """
        for doc in docs:
            self.read += 1
            yield doc

    def count(self, doc: "Doc") -> Dict[str, "Translation"]:
        """Count one text that went through the pipeline.

        doc (Doc): The source Doc.
        RETURNS (Dict[str, Translation]): Its translations.
        """
        from ..translation import get_translations

        translations = get_translations(doc, self.attr)
        self.written += 1
        self.empty += not doc.text.strip()
        for lang, stats in self.langs.items():
            stats.count(doc, translations[lang])
        return translations

    def add_failure(self, doc: "Doc", name: str, error: Exception) -> Dict[str, str]:
        """Count a text that failed.

        doc (Doc): The text.
        name (str): Name of the component.
        error (Exception): The error.
        RETURNS (Dict[str, str]): What is kept of it.
        """
        failure = {
            "id": str(doc.user_data.get("id", "")) or "without id",
            "component": name,
            "error": name_error(error),
        }
        self.failed.append(failure)
        self.count_lost([ent.label_ for ent in doc.ents])
        return failure

    def count_lost(self, labels: Iterable[str]) -> None:
        """Count the entities of a text that failed.

        labels (Iterable[str]): Label of each.
        """
        counts = Counter(labels)
        for stats in self.langs.values():
            stats.count_lost(counts, FAILED_TEXT)

    def describe_failures(self) -> str:
        """Sum up the failures.

        RETURNS (str): Kinds of errors with their counts.
        """
        kinds = Counter(failure["error"] for failure in self.failed)
        return ", ".join(f"{count} x {kind}" for kind, count in kinds.most_common())

    def to_json(self) -> Dict[str, Any]:
        """Get the counts of a shard, without the numbers of texts.

        RETURNS (Dict[str, Any]): JSON data, which `add` takes.
        """
        return {
            "empty": self.empty,
            "reader": dict(self.reader),
            "langs": {lang: stats.to_json() for lang, stats in self.langs.items()},
        }

    def add(self, data: Mapping[str, Any], *, is_first: bool = True) -> None:
        """Add the counts of a shard.

        data (Mapping[str, Any]): What `to_json` gave, for all languages or some.
        is_first (bool): Count the texts, which are the same in all languages, too.
        """
        if is_first:
            self.empty += data["empty"]
            self.reader.update(data["reader"])
        for lang, counts in data["langs"].items():
            self.langs[lang].add(counts)

    def report(self) -> Dict[str, Any]:
        """Get the counts as JSON data.

        RETURNS (Dict[str, Any]): Counts of documents, of the reader, and by language
            of sentences, guard flags and entities by status, reason and label.
        """
        return {
            "documents": {
                "read": self.read,
                "written": self.written,
                "without_text": self.empty,
                "failed": len(self.failed),
            },
            "failed": self.failed,
            "reader": dict(self.reader),
            "languages": {lang: stats.report() for lang, stats in self.langs.items()},
        }


class LangStats:
    """Count what became of sentences and entities in one language."""

    def __init__(self) -> None:
        self.sentences = 0
        self.flagged = 0
        self.flags: CounterT[str] = Counter()
        self.entities: CounterT[str] = Counter()
        self.reasons: CounterT[Tuple[str, str]] = Counter()
        self.labels: CounterT[Tuple[str, str]] = Counter()
        self.score = 0.0

    def count(self, doc: "Doc", translation: "Translation") -> None:
        """Count one text.

        doc (Doc): The source Doc.
        translation (Translation): Its translation.
        """
        self.count_sentences(translation)
        seen: CounterT[str] = Counter()
        for span in translation.spans:
            self.entities[span.status] += 1
            self.labels[span.label, span.status] += 1
            seen[span.label] += 1
            if span.status == "kept":
                self.score += span.score
            if span.reason:
                self.reasons[span.status, span.reason] += 1
        self.count_lost(Counter(ent.label_ for ent in doc.ents) - seen, UNACCOUNTED)

    def count_sentences(self, translation: "Translation") -> None:
        """Count the sentences of one text, and what the guards say of them.

        translation (Translation): Its translation.
        """
        self.sentences += len(translation.sentences)
        for pair in translation.sentences:
            self.flagged += bool(pair.flags)
            self.flags.update(set(pair.flags))

    def count_lost(self, labels: Mapping[str, int], reason: str) -> None:
        """Count entities that never came to a projector.

        labels (Mapping[str, int]): Number of entities by label.
        reason (str): Why.
        """
        for label, n in labels.items():
            self.entities["dropped"] += n
            self.labels[label, "dropped"] += n
            self.reasons["dropped", reason] += n

    def to_json(self) -> Dict[str, Any]:
        """Get the counts of a shard.

        RETURNS (Dict[str, Any]): JSON data, which `add` takes.
        """
        return {
            "sentences": self.sentences,
            "flagged": self.flagged,
            "flags": dict(self.flags),
            "entities": dict(self.entities),
            "reasons": {_JOIN.join(key): n for key, n in self.reasons.items()},
            "labels": {_JOIN.join(key): n for key, n in self.labels.items()},
            "score": self.score,
        }

    def add(self, data: Mapping[str, Any]) -> None:
        """Add the counts of a shard.

        data (Mapping[str, Any]): What `to_json` gave.
        """
        self.sentences += data["sentences"]
        self.flagged += data["flagged"]
        self.flags.update(data["flags"])
        self.entities.update(data["entities"])
        self.score += data["score"]
        for counts, name in ((self.reasons, "reasons"), (self.labels, "labels")):
            for key, n in data[name].items():
                first, _, second = key.rpartition(_JOIN)
                # a status or reason has no such sign, but a label may
                if name == "reasons":
                    first, _, second = key.partition(_JOIN)
                counts[first, second] += n

    def report(self) -> Dict[str, Any]:
        """Get the counts as JSON data.

        RETURNS (Dict[str, Any]): See `TransferStats.report`.
        """
        total = sum(self.entities.values())
        kept = self.entities["kept"]
        labels = sort_counts(Counter(label for label, _ in self.labels.elements()))
        return {
            "sentences": self.sentences,
            "sentences_flagged": self.flagged,
            "flags": sort_counts(self.flags),
            "entities": {
                "total": total,
                **{status: self.entities[status] for status in STATUSES},
            },
            "projected_or_masked": (
                round((kept + self.entities["masked"]) / total, 4) if total else None
            ),
            "mean_score": round(self.score / kept, 4) if kept else None,
            "reasons": {
                status: sort_counts(
                    {
                        reason: count
                        for (found, reason), count in self.reasons.items()
                        if found == status
                    }
                )
                for status in STATUSES
            },
            "labels": {
                label: {
                    "total": count,
                    **{status: self.labels[label, status] for status in STATUSES},
                }
                for label, count in labels.items()
            },
        }


def sort_counts(counts: Mapping[str, int]) -> Dict[str, int]:
    """Order counts from the largest to the smallest.

    counts (Mapping[str, int]): Counts by name.
    RETURNS (Dict[str, int]): The counts above zero, equal ones by name.
    """
    items = [(-count, name) for name, count in counts.items() if count]
    return {name: -count for count, name in sorted(items)}


def name_error(error: Exception) -> str:
    """Name an error without its text, which may quote a clinical text.

    error (Exception): The error.
    RETURNS (str): Type and, where there is one, the code of the error.
    """
    code = _CODE.match(str(error))
    name = type(error).__name__
    return name if code is None else f"{name} {code[0]}"


def get_details(doc: "Doc", translation: "Translation") -> List[Dict[str, Any]]:
    """Say of every entity of a text what became of it, without any text.

    doc (Doc): The source Doc.
    translation (Translation): Its translation.
    RETURNS (List[Dict[str, Any]]): One entry for each entity, with what the guards say
        of its sentences.
    """
    # sentences come in order: a text may have many of them, and many entities
    sentences = translation.sentences
    starts = [pair.source_start for pair in sentences]
    ends = [pair.source_end for pair in sentences]
    return [
        {
            "id": str(doc.user_data.get("id", "")),
            "lang": translation.lang,
            "label": span.label,
            "source_start": span.source_start,
            "source_end": span.source_end,
            "start": span.start,
            "end": span.end,
            "score": round(span.score, 4),
            "probability": (
                None if span.probability is None else round(span.probability, 4)
            ),
            "status": span.status,
            "reason": span.reason,
            "method": span.method,
            "flags": sorted(
                {
                    flag
                    for pair in sentences[
                        bisect_right(ends, span.source_start) : bisect_left(
                            starts, span.source_end
                        )
                    ]
                    for flag in pair.flags
                }
            ),
        }
        for span in translation.spans
    ]
