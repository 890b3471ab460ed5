"""An endpoint on this machine that answers as it is told, also with garbage."""

import json
import threading
import time
from typing import Any, Callable, Dict, Iterator, List, Optional
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Act = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Does what the server's list says next."""

    server: "Server"
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        size = int(self.headers.get("content-length", 0))
        body = json.loads(self.rfile.read(size))
        self.server.requests.append(
            {"path": self.path, "headers": dict(self.headers), "body": body}
        )
        self.server.get_act()(self)

    def send(
        self,
        data: bytes,
        *,
        status: int = 200,
        kind: str = "application/json",
        headers: Optional[Dict[str, str]] = None,
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args: Any) -> None:
        pass


class Server(ThreadingHTTPServer):
    """Remembers what it was asked.

    acts (List[Act]): What to do, in turn; the last one for ever.
    """

    daemon_threads = True

    def __init__(self, acts: List[Act]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.acts = acts
        self.requests: List[Dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def get_act(self) -> Act:
        return self.acts.pop(0) if len(self.acts) > 1 else self.acts[0]

    def handle_error(self, *args: Any) -> None:
        # clients that give up are the point of it
        pass


@contextmanager
def serve(*acts: Act) -> Iterator[Server]:
    """Run an endpoint while a block runs.

    *acts (Act): What it does.
    YIELDS (Server): The endpoint.
    """
    server = Server(list(acts))
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.01}
    )
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def make_answer(content: Any, *, usage: Any = (100, 50), **choice: Any) -> bytes:
    """Make an answer as OpenAI's interface has it."""
    if not isinstance(content, str):
        content = json.dumps(content)
    value = {
        "object": "chat.completion",
        "choices": [
            {"index": 0, "message": {"role": "assistant", "content": content}, **choice}
        ],
    }
    if usage is not None:
        value["usage"] = {"prompt_tokens": usage[0], "completion_tokens": usage[1]}
    return json.dumps(value).encode()


def answer(content: Any, **settings: Any) -> Act:
    """Answer with a text of the model."""
    return lambda handler: handler.send(make_answer(content, **settings))


def write(*sentences: str, **settings: Any) -> Act:
    """Answer with sentences."""
    return answer({"sentences": list(sentences)}, **settings)


def send(data: bytes, **settings: Any) -> Act:
    """Answer with any bytes."""
    return lambda handler: handler.send(data, **settings)


def refuse(status: int, **headers: str) -> Act:
    """Answer with a status and a page."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.send(
        b"<html>secret of the server</html>",
        status=status,
        kind="text/html",
        headers=names,
    )


def hang(seconds: float = 1.0) -> Act:
    """Answer much too late."""
    return lambda handler: time.sleep(seconds)


def drop(handler: Handler) -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def cut(handler: Handler) -> None:
    """Announce an answer and send only a part of it."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"choices"')
    handler.close_connection = True


def drip(handler: Handler) -> None:
    """Send an answer so slowly that no single wait is long."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(40):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.03)
    handler.close_connection = True
