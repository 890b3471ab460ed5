"""Let a language model write labelled sentences, and keep those that can be used."""

import json
import re
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Set,
)
from collections import Counter
from dataclasses import dataclass, field

from spacy.language import Language

from ...corpora.records import Record
from ...errors import Errors
from ...translators.sentences import split
from ..leaks import hash_text
from .endpoint import BadAnswer, Endpoint, EndpointError, Usage
from .journal import Journal
from .markup import MarkupError, parse
from .prompts import Prompter

_FENCE = re.compile(r"\A\s*```\w*\s*\n(?P<inside>.*?)\n?\s*```\s*\Z", re.DOTALL)
KEY = "sentences"
# What no model has written takes no tokens.
FREE = ("a web page", "empty answer")


class Prices(NamedTuple):
    """What a million tokens cost, in any currency.

    read (float): Tokens of requests.
    written (float): Tokens of answers.
    """

    read: float
    written: float

    def __call__(self, usage: Usage) -> float:
        """Get the price of tokens.

        usage (Usage): The tokens.
        RETURNS (float): Their price.
        """
        return (usage.read * self.read + usage.written * self.written) / 1e6


class Limits(NamedTuple):
    """Where a run ends, whatever it has found.

    tokens (Optional[int]): Most tokens, of requests and answers.
    cost (Optional[float]): Most money; needs prices.
    idle (int): Most requests in a row without a new sentence, >= 1.
    bad (int): Most requests in a row without an answer that can be used, >= 1.
    """

    tokens: Optional[int] = None
    cost: Optional[float] = None
    idle: int = 5
    bad: int = 3


class Judge:
    """Decides which sentences can be used. The same sentences are judged the same."""

    def __init__(
        self,
        labels: Iterable[str],
        nlp: Language,
        *,
        held_out: Iterable[str] = (),
        seeds: Iterable[str] = (),
        negatives: bool = False,
        max_characters: int = 1000,
    ) -> None:
        """Prepare the rules.

        labels (Iterable[str]): The labels that may occur.
        nlp (Language): Its tokenizer makes the tokens at which entities must end.
        held_out (Iterable[str]): Texts that judge the result; none may come back.
        seeds (Iterable[str]): Texts that were shown as examples; copies are no news.
        negatives (bool): Whether sentences without any entity are kept.
        max_characters (int): Longest sentence, >= 1.
        """
        self.labels = frozenset(labels)
        self.nlp = nlp
        self.negatives = negatives
        self.max_characters = max_characters
        # a dev file may hold letters, of which a model writes one sentence
        self._held_out = {
            hash_text(piece)
            for text in held_out
            for piece in (text, *_get_sentences(text, nlp.lang or "xx"))
        }
        self._seeds = {hash_text(text) for text in seeds}
        self._seen: Set[bytes] = set()

    def __call__(self, sentence: str) -> Record:
        """Read a sentence with tags.

        sentence (str): The sentence.
        RETURNS (Record): Text and entities, without id.
        RAISES (MarkupError): If it can't be used; the error says why.
        """
        sentence = sentence.strip()
        try:
            sentence.encode("utf-8")
        except UnicodeEncodeError:
            raise MarkupError("lone surrogate") from None
        if "\n" in sentence or "\r" in sentence:
            raise MarkupError("more than one line")
        text, spans = parse(sentence, self.labels)
        if not any(letter.isalnum() for letter in text):
            raise MarkupError("no words")
        if len(text) > self.max_characters:
            raise MarkupError("too long")
        if not spans and not self.negatives:
            raise MarkupError("no entities")
        doc = self.nlp.make_doc(text)
        if any(doc.char_span(start, end) is None for start, end, _ in spans):
            raise MarkupError("entity ends inside a token")
        digest = hash_text(text)
        if digest in self._held_out:
            raise MarkupError("in the held-out texts")
        if digest in self._seeds:
            raise MarkupError("copy of an example")
        if digest in self._seen:
            raise MarkupError("duplicate")
        self._seen.add(digest)
        return Record("", text, spans)


def _get_sentences(text: str, lang: str) -> List[str]:
    return [text[start:end] for start, end in split(text, lang=lang)]


def _no_usage() -> Usage:
    return Usage(0, 0)


@dataclass
class State:
    """What a run has found, and what it took.

    records (List[Record]): Sentences that can be used.
    rejected (Counter[str]): Sentences that can't, by reason.
    problems (Counter[str]): Answers that can't, by reason.
    answers (int): Number of answers that came.
    usage (Usage): Tokens of all answers.
    estimated (int): Answers that did not say how many tokens they took.
    request (int): Number of the next request.
    tried (int): Answers to it that could not be used.
    idle (int): Requests in a row without a new sentence.
    bad (int): Requests in a row without an answer that can be used.
    resumed (int): Answers of an earlier run among them.
    stopped (str): Why the run ended before it had enough; "" if it had.
    failed (bool): Whether that is an error of the endpoint, and not a limit.
    """

    records: List[Record] = field(default_factory=list)
    rejected: Counter = field(default_factory=Counter)
    problems: Counter = field(default_factory=Counter)
    answers: int = 0
    usage: Usage = field(default_factory=_no_usage)
    estimated: int = 0
    request: int = 0
    tried: int = 0
    idle: int = 0
    bad: int = 0
    resumed: int = 0
    stopped: str = ""
    failed: bool = False

    def add(self, line: Mapping[str, Any], judge: Judge, *, tries: int) -> None:
        """Take up a line of the journal.

        line (Mapping[str, Any]): The line.
        judge (Judge): Decides on its sentences.
        tries (int): Answers that may be useless before a request is given up.
        """
        read, written = line["tokens"]
        self.answers += 1
        self.usage = Usage(self.usage.read + read, self.usage.written + written)
        self.estimated += bool(line.get("estimated"))
        if "problem" in line:
            self.problems[line["problem"]] += 1
            self.tried += 1
            if self.tried < tries:
                return
            self.bad += 1
            self.idle += 1
        else:
            before = len(self.records)
            for sentence in line[KEY]:
                try:
                    record = judge(sentence)
                except MarkupError as e:
                    self.rejected[e.reason] += 1
                    continue
                record.id = f"synthetic-{len(self.records) + 1}"
                record.meta = {"source": "synthetic", "request": line["request"]}
                self.records.append(record)
            self.bad = 0
            self.idle = 0 if len(self.records) > before else self.idle + 1
        self.request, self.tried = line["request"] + 1, 0


def synthesize(
    endpoint: Endpoint,
    prompter: Prompter,
    judge: Judge,
    journal: Journal,
    *,
    n: int,
    tries: int = 3,
    limits: Limits = Limits(),  # noqa: B008
    prices: Optional[Prices] = None,
    settings: Optional[Mapping[str, Any]] = None,
    on_answer: Optional[Callable[[State], None]] = None,
) -> State:
    """Ask for sentences until there are enough, and go on with an earlier run.

    endpoint (Endpoint): Where the model is.
    prompter (Prompter): Writes the requests.
    judge (Judge): Decides on the sentences; it must be new.
    journal (Journal): Keeps the answers.
    n (int): Number of sentences, at least.
    tries (int): How often a request is sent whose answer can't be used, >= 1.
    limits (Limits): Where to stop.
    prices (Optional[Prices]): What tokens cost.
    settings (Optional[Mapping[str, Any]]): What else the answers depend on.
    on_answer (Optional[Callable[[State], None]]): Called when an answer is kept, and
        once at the start.
    RETURNS (State): What was found. `stopped` says whether a limit was met, or why
        the endpoint could not go on answering; everything that came is kept.
    RAISES (ValueError): If the earlier run had other settings.
    """
    wanted = {"model": endpoint.model, **prompter.describe(), **(settings or {})}
    state = State()
    with journal.open(wanted) as lines:
        for earlier in lines:
            state.add(earlier, judge, tries=tries)
        state.resumed = state.answers
        # what an earlier run met in vain may go better now
        state.idle = state.bad = 0
        meter = Meter(state.usage, prices, limits)
        if on_answer is not None:
            on_answer(state)
        while len(state.records) < n and not state.stopped:
            prompt = prompter(state.request)
            size = len(endpoint.make_body(prompt))
            state.stopped = meter.check(state.usage, size, endpoint)
            if state.stopped:
                break
            line: Dict[str, Any] = {"request": state.request}
            usage: Optional[Usage] = None
            try:
                content, usage = endpoint.ask(prompt)
                line[KEY] = read_sentences(content)
            except BadAnswer as e:
                usage = usage or e.usage
                line["problem"] = e.reason
            except EndpointError as e:
                state.stopped, state.failed = str(e), True
                break
            if usage is None and line.get("problem") in FREE:
                usage = Usage(0, 0)
            elif usage is None:
                usage, line["estimated"] = meter.estimate(size, endpoint), True
            else:
                meter.learn(usage, size)
            line["tokens"] = list(usage)
            journal.append(line)
            state.add(line, judge, tries=tries)
            if state.bad >= limits.bad:
                state.stopped = Errors.E745.format(
                    host=endpoint.host, count=state.bad, reason=line.get("problem")
                )
                state.failed = True
            elif state.idle >= limits.idle:
                state.stopped = f"{state.idle} requests in a row gave no new sentence"
            if on_answer is not None:
                on_answer(state)
    return state


def read_sentences(content: str) -> List[str]:
    """Read what the model wrote.

    content (str): A JSON object with a list of sentences, perhaps in a fence of
        Markdown.
    RETURNS (List[str]): The sentences.
    RAISES (BadAnswer): If it is something else.
    """
    fence = _FENCE.match(content)
    try:
        value = json.loads(fence["inside"] if fence else content)
    except (ValueError, RecursionError):
        raise BadAnswer("sentences are not JSON") from None
    found = value.get(KEY) if isinstance(value, dict) else None
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise BadAnswer("sentences have wrong keys")
    return found


class Meter:
    """Sees to it that limits are kept, before a request is sent."""

    # A prompt never has more tokens than bytes; most have far fewer.
    RATIO = 1.0
    MARGIN = 1.2
    WRITTEN = 2048

    def __init__(self, usage: Usage, prices: Optional[Prices], limits: Limits) -> None:
        """Prepare the meter.

        usage (Usage): What an earlier run took.
        prices (Optional[Prices]): What tokens cost.
        limits (Limits): The limits.
        RAISES (ValueError): If there is a limit of the cost but no price.
        """
        if limits.cost is not None and prices is None:
            raise ValueError(Errors.E751)
        self.prices = prices
        self.limits = limits
        self.ratio: Optional[float] = None
        self.most_written = 0

    def estimate(self, size: int, endpoint: Endpoint) -> Usage:
        """Get the most tokens that a request may take.

        size (int): Its number of bytes.
        endpoint (Endpoint): Its parameters may limit the answer.
        RETURNS (Usage): The tokens.
        """
        ratio = self.RATIO if self.ratio is None else self.ratio * self.MARGIN
        asked = [
            endpoint.parameters.get(name)
            for name in ("max_tokens", "max_completion_tokens")
        ]
        written = [number for number in asked if type(number) is int]
        most = max(written) if written else max(self.WRITTEN, self.most_written)
        return Usage(int(size * min(ratio, self.RATIO)) + 1, most)

    def learn(self, usage: Usage, size: int) -> None:
        """Learn how many tokens a request has.

        usage (Usage): What one took.
        size (int): Its number of bytes.
        """
        self.ratio = max(self.ratio or 0.0, usage.read / max(size, 1))
        self.most_written = max(self.most_written, usage.written)

    def check(self, usage: Usage, size: int, endpoint: Endpoint) -> str:
        """Tell whether the next request may break a limit.

        usage (Usage): What was taken until now.
        size (int): Bytes of the next request.
        endpoint (Endpoint): Where it goes.
        RETURNS (str): The limit, "" if none is near.
        """
        more = self.estimate(size, endpoint)
        both = Usage(usage.read + more.read, usage.written + more.written)
        if self.limits.tokens is not None and sum(both) > self.limits.tokens:
            return f"the next request could exceed {self.limits.tokens} tokens"
        price = 0.0 if self.prices is None else self.prices(both)
        if self.limits.cost is not None and price > self.limits.cost:
            return f"the next request could exceed the cost of {self.limits.cost:g}"
        return ""
