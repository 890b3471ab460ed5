from typing import Any, Callable, Optional

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
