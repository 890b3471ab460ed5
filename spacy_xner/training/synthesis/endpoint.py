"""Requests to an endpoint with the interface of OpenAI's chat completions.

Nothing is sent but to the address that the user gives: no proxy is used and no redirect
is followed. Neither the key nor any text stands in an error.
"""

import email.utils
import http.client
import json
import os
import ssl
import time
import warnings
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Tuple
from collections import Counter
from http import HTTPStatus
from random import Random
from urllib.parse import SplitResult, urlsplit, urlunsplit

from ...about import __version__
from ...errors import Errors, Warnings

PATH = "/chat/completions"
# Answers that may be better when the same request is sent again.
PASSING = (408, 409, 425, 429)
MAX_BYTES = 1 << 24
FIRST_WAIT = 1.0
LOCAL = ("localhost", "127.0.0.1", "::1")
_PIECE = 1 << 16


class EndpointError(ConnectionError):
    """An endpoint that can't be used, or not now."""


class Usage(NamedTuple):
    """Tokens that an answer took.

    read (int): Tokens of the request.
    written (int): Tokens of the answer.
    """

    read: int
    written: int


class BadAnswer(Exception):
    """An answer that came, but says nothing that can be used.

    reason (str): What is wrong with it, in words that fit all such answers.
    usage (Optional[Usage]): What it took; None if it does not say so.
    """

    def __init__(self, reason: str, usage: Optional[Usage] = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.usage = usage


class Answer(NamedTuple):
    """What a language model wrote.

    content (str): Its text.
    usage (Optional[Usage]): What it took; None if the endpoint does not say so.
    """

    content: str
    usage: Optional[Usage]


class Endpoint:
    """An address that answers chat requests."""

    def __init__(
        self,
        url: str,
        model: str,
        *,
        key: Optional[str] = None,
        parameters: Optional[Dict[str, Any]] = None,
        timeout: float = 120.0,
        tries: int = 5,
        max_wait: float = 120.0,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Prepare an endpoint; nothing is sent yet.

        url (str): Its address, e.g. "http://localhost:8000/v1", with or without
            "/chat/completions".
        model (str): Name of the model there.
        key (Optional[str]): Key that goes along as a bearer token.
        parameters (Optional[Dict[str, Any]]): Further fields of each request.
        timeout (float): Seconds that an answer may take, > 0.
        tries (int): How often a request is sent when the endpoint is down, busy or
            too slow, >= 1.
        max_wait (float): Most seconds to wait before the next try, >= 0.
        sleep (Callable[[float], None]): Waits; other than by sleeping in tests.
        RAISES (ValueError): If the address or the key can't be used.
        """
        self.url = check_url(url)
        self.model = model
        self.parameters = dict(parameters or {})
        self.timeout = timeout
        self.tries = tries
        self.max_wait = max_wait
        self.retries: Counter[str] = Counter()
        self._sleep = sleep
        self._random = Random(0)
        self._headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "User-Agent": f"spacy-xner/{__version__}",
        }
        if key is not None:
            if not key or not key.isascii() or not key.isprintable():
                raise ValueError(Errors.E741.format(problem="it holds no usable key"))
            self._headers["Authorization"] = f"Bearer {key}"
            if self.url.scheme == "http" and self.url.hostname not in LOCAL:
                warnings.warn(Warnings.W702.format(host=self.host), stacklevel=2)

    def __repr__(self) -> str:
        return f"Endpoint({self.host!r})"

    @property
    def host(self) -> str:
        """RETURNS (str): Where it is, without path and query."""
        return f"{self.url.scheme}://{self.url.netloc}"

    def make_body(self, prompt: str) -> bytes:
        """Make the body of a request.

        prompt (str): What the model is asked.
        RETURNS (bytes): JSON; parameters that are null are left out.
        """
        body = {
            "model": self.model,
            "messages": [{"role": "user", "content": prompt}],
            **self.parameters,
        }
        kept = {name: value for name, value in body.items() if value is not None}
        return json.dumps(kept, ensure_ascii=False).encode("utf-8")

    def ask(self, prompt: str) -> Answer:
        """Send a request, again if the endpoint is down, busy or too slow.

        prompt (str): What the model is asked.
        RETURNS (Answer): What it wrote.
        RAISES (BadAnswer): If an answer came that is none.
        RAISES (EndpointError): If the endpoint refuses the request, or none of the
            tries was answered.
        """
        body = self.make_body(prompt)
        wait = FIRST_WAIT
        for number in range(1, self.tries + 1):
            asked: Optional[float] = None
            try:
                status, headers, data = self._post(body)
            except TimeoutError:
                problem = "no answer in time"
            except (OSError, http.client.HTTPException) as e:
                problem = _name_problem(e)
            else:
                if status == HTTPStatus.OK:
                    return read_answer(headers.get("content-type", ""), data)
                if status not in PASSING and status < 500:
                    raise EndpointError(
                        Errors.E742.format(
                            host=self.host, status=status, hint=_explain(status)
                        )
                    )
                problem = f"status {status}"
                asked = read_retry_after(headers.get("retry-after"))
            self.retries[problem] += 1
            if asked is not None and asked > self.max_wait:
                raise EndpointError(
                    Errors.E744.format(
                        host=self.host, seconds=round(asked), limit=self.max_wait
                    )
                )
            if number < self.tries:
                # others that were turned away at the same time shall not come back so
                pause = min(wait * self._random.uniform(0.75, 1.25), self.max_wait)
                self._sleep(pause if asked is None else asked)
                wait *= 2.0
        raise EndpointError(
            Errors.E743.format(host=self.host, tries=self.tries, problem=problem)
        )

    def _post(self, body: bytes) -> Tuple[int, Dict[str, str], bytes]:
        """Send one request; read status, headers and what came."""
        end = time.monotonic() + self.timeout
        connect: Callable[..., http.client.HTTPConnection]
        settings: Dict[str, Any] = {"timeout": self.timeout}
        if self.url.scheme == "https":
            connect = http.client.HTTPSConnection
            settings["context"] = ssl.create_default_context()
        else:
            connect = http.client.HTTPConnection
        connection = connect(self.url.hostname or "", self.url.port, **settings)
        try:
            connection.connect()
            # an answer may close the connection, but not the socket under it
            socket = connection.sock
            path = urlunsplit(("", "", self.url.path, self.url.query, ""))
            connection.request("POST", path, body=body, headers=self._headers)
            response = connection.getresponse()
            parts: List[bytes] = []
            size = 0
            while True:
                left = end - time.monotonic()
                if left <= 0.0:
                    raise TimeoutError
                if not response.isclosed():
                    socket.settimeout(left)
                piece = response.read1(_PIECE)
                if not piece:
                    break
                parts.append(piece)
                size += len(piece)
                if size > MAX_BYTES:
                    break
            if response.length and size <= MAX_BYTES:
                raise http.client.IncompleteRead(b"")
            names = {name.lower(): value for name, value in response.getheaders()}
            return response.status, names, b"".join(parts)
        finally:
            connection.close()


def check_url(url: str) -> SplitResult:
    """Check the address of an endpoint.

    url (str): The address.
    RETURNS (SplitResult): The full address of its chat completions.
    RAISES (ValueError): If it can't be one.
    """
    problem = ""
    try:
        parts = urlsplit(url.strip())
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        raise ValueError(Errors.E740.format(problem="it is no address")) from None
    if parts.scheme not in ("http", "https"):
        problem = "it does not begin with http:// or https://"
    elif not parts.hostname or not port_is_fine:
        problem = "it names no host"
    elif parts.username is not None or parts.password is not None:
        problem = "it holds a name or a password"
    elif parts.fragment:
        problem = "it holds a '#'"
    elif not url.strip().isascii() or not url.strip().isprintable() or " " in url:
        problem = "it holds characters that an address can't have"
    if problem:
        raise ValueError(Errors.E740.format(problem=problem))
    path = parts.path.rstrip("/")
    return parts._replace(path=path if path.endswith(PATH) else f"{path}{PATH}")


def read_key(variable: Optional[str]) -> Optional[str]:
    """Read a key from an environment variable.

    variable (Optional[str]): Name of the variable, None for no key.
    RETURNS (Optional[str]): The key.
    RAISES (ValueError): If there is no such variable, or it is empty.
    """
    if variable is None:
        return None
    key = os.environ.get(variable, "").strip()
    if not key:
        problem = f"the environment variable '{variable}' is not set, or empty"
        raise ValueError(Errors.E741.format(problem=problem))
    return key


def read_retry_after(value: Optional[str]) -> Optional[float]:
    """Read how long an endpoint asks to wait.

    value (Optional[str]): The header Retry-After: seconds or a date.
    RETURNS (Optional[float]): Seconds, >= 0; None if it says nothing.
    """
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            date = email.utils.parsedate_to_datetime(value)
        except (TypeError, ValueError):
            return None
        seconds = date.timestamp() - time.time()
    return max(seconds, 0.0) if seconds < float("inf") else None


def read_answer(content_type: str, data: bytes) -> Answer:
    """Read what an endpoint sent.

    content_type (str): The header Content-Type.
    data (bytes): The body.
    RETURNS (Answer): What the model wrote.
    RAISES (BadAnswer): If it is no answer to a chat request.
    """
    if len(data) > MAX_BYTES:
        raise BadAnswer("answer too long")
    if not data.strip():
        raise BadAnswer("empty answer")
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        is_page = "html" in content_type.lower() or data.lstrip()[:1] == b"<"
        raise BadAnswer("a web page" if is_page else "not JSON") from None
    if not isinstance(value, dict):
        raise BadAnswer("wrong keys")
    usage = _read_usage(value.get("usage"))
    choices = value.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, dict) else None
    content = message.get("content") if isinstance(message, dict) else None
    if not isinstance(content, str):
        raise BadAnswer("wrong keys", usage)
    if isinstance(choice, dict) and choice.get("finish_reason") == "length":
        raise BadAnswer("answer cut off", usage)
    return Answer(content, usage)


def _read_usage(value: Any) -> Optional[Usage]:
    if not isinstance(value, dict):
        return None
    numbers = [value.get("prompt_tokens"), value.get("completion_tokens", 0)]
    if not all(type(number) is int and number >= 0 for number in numbers):
        return None
    return Usage(*numbers)


def _name_problem(error: Exception) -> str:
    """Name what went wrong with a connection."""
    if isinstance(error, ConnectionRefusedError):
        return "connection refused"
    if isinstance(error, ssl.SSLError):
        return "no secure connection"
    if isinstance(error, OSError) and not isinstance(error, ConnectionError):
        return "no connection"
    return "connection lost"


def _explain(status: int) -> str:
    """Say what to do about a refusal."""
    if status in (401, 403):
        return "Check the key and what it may do"
    if status == 404:
        return "Check the address and the name of the model"
    if 300 <= status < 400:
        return "It leads to another address, to which nothing is sent: give that one"
    return "Check the name of the model and the parameters"
