"""Requests to an endpoint: what is sent, what is tried again, what is given up."""

import email.utils
import time

import pytest

from spacy_xner.training.synthesis.endpoint import (
    BadAnswer,
    Endpoint,
    EndpointError,
    check_url,
    read_answer,
    read_key,
    read_retry_after,
)

from .server import (
    answer,
    cut,
    drip,
    drop,
    hang,
    make_answer,
    refuse,
    send,
    serve,
)

SECRET = "sk-very-secret"


class Sleeper:
    """Waits for nobody and remembers how long it should have."""

    def __init__(self):
        self.waits = []

    def __call__(self, seconds):
        self.waits.append(seconds)


def make(url, **settings):
    return Endpoint(url, "toy", **{"timeout": 60.0, "sleep": Sleeper(), **settings})


def test_what_is_sent():
    with serve(answer("yes")) as server:
        endpoint = make(
            server.url, key=SECRET, parameters={"temperature": 0.5, "stop": None}
        )
        found = endpoint.ask("Écris")
    assert found.content == "yes" and found.usage == (100, 50)
    (request,) = server.requests
    assert request["path"] == "/v1/chat/completions"
    assert request["headers"]["Authorization"] == f"Bearer {SECRET}"
    assert request["body"] == {
        "model": "toy",
        "messages": [{"role": "user", "content": "Écris"}],
        "temperature": 0.5,
    }
    assert SECRET not in repr(endpoint)


def test_no_key_no_header():
    with serve(answer("yes")) as server:
        make(server.url).ask("x")
    assert "Authorization" not in server.requests[0]["headers"]


@pytest.mark.parametrize("act", [refuse(429), refuse(500), refuse(503), drop, cut])
def test_passing_problems_are_tried_again(act):
    with serve(act, act, answer("yes")) as server:
        endpoint = make(server.url)
        assert endpoint.ask("x").content == "yes"
    first, second = endpoint._sleep.waits
    assert 0.7 < first < 1.3 and 1.4 < second < 2.6
    assert sum(endpoint.retries.values()) == 2 and len(server.requests) == 3


@pytest.mark.parametrize("act", [hang(1.0), drip])
def test_slow_answers_are_not_waited_for(act):
    with serve(act, answer("yes")) as server:
        endpoint = make(server.url, timeout=0.2)
        assert endpoint.ask("x").content == "yes"
    assert endpoint.retries == {"no answer in time": 1}


def test_retry_after_is_honoured():
    with serve(refuse(429, Retry_After="7"), answer("yes")) as server:
        endpoint = make(server.url)
        endpoint.ask("x")
    assert endpoint._sleep.waits == [7.0] and endpoint.retries == {"status 429": 1}


def test_retry_after_beyond_the_limit():
    with serve(refuse(429, Retry_After="3600")) as server:
        endpoint = make(server.url, max_wait=60.0)
        with pytest.raises(EndpointError, match=r"E744.*3600 seconds.*60"):
            endpoint.ask("x")
    assert endpoint._sleep.waits == [] and len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 422])
def test_refusals_are_not_tried_again(status):
    with serve(refuse(status, Location="http://elsewhere.example/")) as server:
        endpoint = make(server.url, key=SECRET)
        with pytest.raises(EndpointError, match=rf"E742.*status {status}") as error:
            endpoint.ask("my text")
    assert len(server.requests) == 1
    for hidden in (SECRET, "my text", "secret of the server", "elsewhere"):
        assert hidden not in str(error.value)


def test_an_endpoint_that_is_down():
    with serve(answer("yes")) as server:
        url = server.url
    endpoint = make(url, tries=3)
    with pytest.raises(EndpointError, match=r"E743.*3 tries.*connection refused"):
        endpoint.ask("x")
    assert len(endpoint._sleep.waits) == 2


def test_waits_have_a_limit():
    with serve(refuse(503)) as server:
        endpoint = make(server.url, tries=9, max_wait=3.0)
        with pytest.raises(EndpointError, match="E743"):
            endpoint.ask("x")
    assert max(endpoint._sleep.waits) == 3.0 and len(server.requests) == 9


@pytest.mark.parametrize(
    "act,reason",
    [
        (send(b"<html>Welcome</html>", kind="text/html"), "a web page"),
        (send(b" <!doctype html>", kind="application/json"), "a web page"),
        (send(b"not json"), "not JSON"),
        (send(b"\xff\xfe"), "not JSON"),
        (send(b"[" * 100_000), "not JSON"),
        (send(b""), "empty answer"),
        (send(b"[]"), "wrong keys"),
        (send(b"{}"), "wrong keys"),
        (send(b'{"choices": []}'), "wrong keys"),
        (send(b'{"choices": [{"message": {"content": null}}]}'), "wrong keys"),
        (send(b'{"choices": {"message": 1}}'), "wrong keys"),
        (answer("x", finish_reason="length"), "answer cut off"),
    ],
)
def test_garbage_is_named(act, reason):
    with serve(act) as server, pytest.raises(BadAnswer) as error:
        make(server.url).ask("x")
    assert error.value.reason == reason and len(server.requests) == 1


def test_garbage_may_have_cost_something():
    data = make_answer("x", usage=(7, 5), finish_reason="length")
    with pytest.raises(BadAnswer) as error:
        read_answer("application/json", data)
    assert error.value.usage == (7, 5)


@pytest.mark.parametrize(
    "usage", [(True, 1), (-1, 1), (1.5, 1), ("1", 1), (None, None)]
)
def test_usage_that_is_none(usage):
    found = read_answer("application/json", make_answer("x", usage=usage))
    assert found.usage is None


@pytest.mark.parametrize(
    "url,expected",
    [
        ("http://localhost:8000/v1", "http://localhost:8000/v1/chat/completions"),
        ("http://h/v1/", "http://h/v1/chat/completions"),
        ("https://h/v1/chat/completions", "https://h/v1/chat/completions"),
        ("https://h/d?api-version=1", "https://h/d/chat/completions?api-version=1"),
        ("http://[::1]:80", "http://[::1]:80/chat/completions"),
    ],
)
def test_addresses(url, expected):
    assert check_url(url).geturl() == expected


@pytest.mark.parametrize(
    "url",
    [
        *("", "localhost:8000", "ftp://h/v1", "http://", "http://h:99999/v1"),
        *("http://me:word@h/v1", "http://h/v1#x", "http://h/v 1", "http://h/é"),
        "http://[h/v1",
    ],
)
def test_addresses_that_are_none(url):
    with pytest.raises(ValueError, match="E740") as error:
        check_url(url)
    assert "word" not in str(error.value).replace("password", "")


def test_keys(monkeypatch):
    monkeypatch.setenv("TOY_KEY", f" {SECRET}\n")
    assert read_key("TOY_KEY") == SECRET and read_key(None) is None
    monkeypatch.setenv("TOY_KEY", "")
    for name in ("TOY_KEY", "TOY_NONE"):
        with pytest.raises(ValueError, match=rf"E741.*{name}"):
            read_key(name)
    for key in ("", "a\r\nX-Evil: 1", "clé"):
        with pytest.raises(ValueError, match="E741") as error:
            make("http://localhost/v1", key=key)
        assert not key or key not in str(error.value)


def test_keys_on_an_open_line():
    with pytest.warns(UserWarning, match=r"W702.*http://example\.org"):
        make("http://example.org/v1", key=SECRET)


def test_dates_of_retry_after():
    assert read_retry_after(None) is None and read_retry_after("soon") is None
    assert read_retry_after("0.5") == 0.5 and read_retry_after("-3") == 0.0
    assert read_retry_after("inf") is None and read_retry_after("nan") is None
    date = email.utils.formatdate(time.time() + 60, usegmt=True)
    assert 50.0 < read_retry_after(date) <= 60.0
    assert read_retry_after("Thu, 01 Jan 1998 00:00:00 GMT") == 0.0
