import contextlib
import gc
from typing import Any, Callable, Iterator, Optional

import srsly


def register_msgpack(name: str, cls: Any) -> None:
    """Let msgpack write and read a class, so that it survives in a Doc's user data.

    name (str): A name of its own, which marks the data.
    cls (Any): The class; it has `to_dict` and the class method `from_dict`.
    """
    key = f"__{name}__"

    def encode(obj: Any, chain: Optional[Callable] = None) -> Any:
        # msgpack calls this for types it does not know.
        if isinstance(obj, cls):
            return {key: obj.to_dict()}
        return obj if chain is None else chain(obj)

    def decode(obj: Any, chain: Optional[Callable] = None) -> Any:
        # And this for every dict.
        if isinstance(obj, dict) and len(obj) == 1 and key in obj:
            return cls.from_dict(obj[key])
        return obj if chain is None else chain(obj)

    srsly.msgpack_encoders(name, func=encode)
    srsly.msgpack_decoders(name, func=decode)


@contextlib.contextmanager
def keep_collecting() -> Iterator[None]:
    """Keep the garbage collector as it is, whatever a block does.

    srsly switches it off while it reads msgpack, and leaves it so when it fails.

    YIELDS (None): Nothing.
    """
    is_enabled = gc.isenabled()
    try:
        yield
    finally:
        if is_enabled:
            gc.enable()


def load_msgpack(data: bytes) -> Any:
    """Read msgpack, which may be damaged or a stranger's.

    data (bytes): The bytes.
    RETURNS (Any): What they hold.
    RAISES (ValueError): If they are no msgpack.
    """
    with keep_collecting():
        try:
            return srsly.msgpack_loads(data)
        except ValueError:
            raise
        except Exception as e:
            # msgpack's own errors, and those of what it builds
            raise ValueError(type(e).__name__) from e
