"""Feed the readers and `Translation.from_bytes` with damaged and hostile input.

Whatever a file holds, what comes of it is either texts whose spans lie in them, or an
error of this package that says what is wrong. Anything else is a finding: it is printed
with the input, which `--replay FILE` runs again.

With hypothesis (`pip install "spacy-xner[tests]"`), or with atheris, which lets the
coverage of the code lead it (`pip install "spacy-xner[fuzzing]"`; one process for each
target):

    python benchmarks/fuzz.py --seconds 600
    python benchmarks/fuzz.py --seconds 600 --engine atheris
"""

import gc
import json
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
import zlib
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence
from pathlib import Path

import spacy
import srsly
import typer
from spacy.tokens import DocBin, Span
from spacy.vocab import Vocab

from spacy_xner.corpora import (
    read_brat,
    read_conll,
    read_docbin,
    read_docbin_records,
    read_jsonl,
    read_mednerf,
)
from spacy_xner.corpora.parallel import read_text_pairs
from spacy_xner.corpora.records import Record, check_spans, record_to_doc
from spacy_xner.serialization import load_msgpack
from spacy_xner.translation import (
    Annotation,
    Link,
    PieceLink,
    ProjectedSpan,
    SentencePair,
    Translation,
)

DOCUMENTED = "[XNER-"
"""How the text of every error of this package begins."""
SPLIT = b"\n=====\n"
"""What separates the two files of a pair in one input."""
WORDS = [
    *(b"\x00", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\r\n", b"\t", b"\\", b'"'),
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"null",
        b"-1",
        b"1e999",
        b"NaN",
        b"0" * 5000,
    ),
    *(b'"\\ud800"', b"-DOCSTART- O", b"T1\tX 0 1\t", b";", b" ", b"B-X", b"# id = "),
    *(b"SpaceAfter=No", b"SpacesAfter=\\s\\n", b"\xc2\xa0", b"\xe2\x80\xa8", b"#\t"),
    *(b"\xdd\x7f\xff\xff\xff", b"\xc6\x7f\xff\xff\xff", b"\xc9\x00\x00\x00\x01\x05"),
    "😀e\u0301אב\u200f\u2009".encode(),
]
"""What means something to a reader, put in at random places."""
VALUES: List[Any] = [
    *(None, True, -1, 0, 1, 3, 2**31, 2**63, -(2**63), 0.5, -0.0, 1e308),
    *(float("nan"), float("inf"), "", " ", "a", "B-X", "\x00", "😀e\u0301", "x" * 300),
    *([], {}, [[]], [0, 0], [0, 1, "X"], [1, 0, "X"], {"text": "a"}, {"id": []}),
]
"""What takes the place of a value of JSON or msgpack."""
BYTES: List[Any] = [b"", b"\xff", b"\x00" * 8, b"\xff" * 64, b"\x80"]


INSTRUMENTED = """
import runpy, sys
import atheris

with atheris.instrument_imports(include=["spacy_xner"]):
    import spacy_xner.cli._sources
    import spacy_xner.corpora
    import spacy_xner.sharding.worker

sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""A process whose package tells atheris which lines an input has reached."""


class Finding(Exception):
    """What a reader gave is not what it promises."""


class Target(NamedTuple):
    """What is fed.

    run (Callable[[bytes], None]): Takes an input; raises whatever is no promise.
    seeds (List[bytes]): Inputs that are fine, or nearly so.
    load (Optional[Callable[[bytes], Any]]): Makes plain data of a seed, for formats
        that are a tree.
    dump (Optional[Callable[[Any], bytes]]): Makes an input of plain data.
    """

    run: Callable[[bytes], None]
    seeds: List[bytes]
    load: Optional[Callable[[bytes], Any]] = None
    dump: Optional[Callable[[Any], bytes]] = None


_folder: Optional[tempfile.TemporaryDirectory] = None


def write(name: str, data: bytes) -> Path:
    """Write an input to a file.

    name (str): Name of the file.
    data (bytes): What it holds.
    RETURNS (Path): The file.
    """
    global _folder
    if _folder is None:
        _folder = tempfile.TemporaryDirectory(prefix="xner-fuzz-")
    path = Path(_folder.name) / name
    path.write_bytes(data)
    return path


NLP = spacy.blank("xx")


def check_records(records: Any) -> None:
    """Check that texts are what they say.

    records (Iterable[Record]): The records of a reader.
    """
    for record in records:
        check_record(record)


def check_record(record: Record) -> None:
    """Check that the spans of a record lie in its text, also in its Doc.

    record (Record): The record.
    """
    check_spans(record)
    # with and without the tokens of the source
    for use_tokens in (False, True):
        doc = record_to_doc(record, NLP, use_tokens=use_tokens)
        if doc.text != record.text:
            raise Finding("the Doc has another text")
        for ent in doc.ents:
            if doc.text[ent.start_char : ent.end_char] != ent.text:
                raise Finding("an entity has another text")
    record.id.encode("utf8")


def run_brat(data: bytes) -> None:
    text, _, annotations = data.partition(SPLIT)
    write("a.txt", text)
    check_records(read_brat(write("a.ann", annotations)))


def run_jsonl(data: bytes) -> None:
    check_records(read_jsonl(write("a.jsonl", data)))


def run_json(data: bytes) -> None:
    check_records(read_jsonl(write("b.json", data)))


def run_conll(data: bytes) -> None:
    path = write("a.conll", data)
    check_records(read_conll(path))
    check_records(read_conll(path, unit="document", spacing="natural", lang="fr"))


def run_mednerf(data: bytes) -> None:
    check_records(read_mednerf(write("a.json", data)))


def run_docbin(data: bytes) -> None:
    """Read a DocBin, packed or as the msgpack that is packed in it."""
    packed = data if data.startswith(b"\x78") else zlib.compress(data, 0)
    path = write("a.spacy", packed)
    for doc in read_docbin(path, Vocab()):
        doc.to_json()
    check_records(read_docbin_records(path))


def run_pairs(data: bytes) -> None:
    for name in ("pairs.tsv", "pairs.tsv.gz"):
        for source, target in read_text_pairs(write(name, data)):
            if source != source.strip() or target != target.strip():
                raise Finding("white space around a text")


def run_translation(data: bytes) -> None:
    translation = Translation.from_bytes(data)
    if Translation.from_bytes(translation.to_bytes()) != translation:
        raise Finding("another translation after a round trip")


def run_table(data: bytes) -> None:
    """Read a csv file, and plain text, as the commands do."""
    from spacy_xner.cli._sources import read_source_records
    from spacy_xner.cli._util import UserError

    for name, format in (("a.csv", "csv"), ("a.tsv", "csv"), ("c.txt", "text")):
        path = str(write(name, data))
        try:
            check_records(read_source_records(path, format=format, id_column=None))
        except UserError:
            # a text of this package too
            continue


def run_manifest(data: bytes) -> None:
    """Read manifests and shards of a run, as if a stranger had made them."""
    from spacy_xner.sharding.manifests import _parse
    from spacy_xner.sharding.runs import read_state
    from spacy_xner.sharding.storage import open_storage
    from spacy_xner.sharding.worker import load_project, load_translations

    path = write("run.json", data)
    folder = path.parent / "run"
    folder.mkdir(exist_ok=True)
    (folder / "run.json").write_bytes(data)
    try:
        read_state(open_storage(str(folder)))
    except ValueError as e:
        if not str(e).startswith(DOCUMENTED):
            raise
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = None
    if isinstance(value, dict):
        _parse(value)
    for load in (load_project, lambda data: load_translations(data, 2)):
        for content in (data, zlib.compress(data, 0)):
            try:
                load(content)
            except ValueError as e:
                if not str(e).startswith(DOCUMENTED):
                    raise


def make_translation() -> Translation:
    """Make a translation with something in every field.

    RETURNS (Translation): The translation.
    """
    return Translation(
        lang="fr",
        source_lang="en",
        text="Prendre aspirine 5 mg",
        sentences=[
            SentencePair(
                *(0, 17, 0, 21, -0.5, ["numbers"]),
                attention=[PieceLink(0, 4, 0, 7, 0.9), PieceLink(5, 12, 8, 16, 0.8)],
            )
        ],
        tokens=[(0, 7), (8, 16), (17, 18), (19, 21)],
        links=[Link(0, 0, 0.9), Link(1, 1, 0.8)],
        entities=[Annotation(8, 16, "DRUG", 0.7)],
        spans=[
            ProjectedSpan(8, 16, "DRUG", 0.8, 5, 12, "candidate", "", "kept"),
            ProjectedSpan(-1, -1, "FORM", 0.0, 0, 4, "candidate", "lost", "masked"),
        ],
        engine="toy",
        aligner="attention",
        masked=[(0, 7)],
        probabilities=[Annotation(8, 16, "U-DRUG", 0.6)],
    )


def make_docbin() -> bytes:
    """Make a DocBin with entities, groups, missing labels and user data.

    RETURNS (bytes): Its msgpack, not packed.
    """
    docbin = DocBin(store_user_data=True)
    nlp = spacy.blank("en")
    for text in ("Take aspirin 5 mg", "", "  \n", "😀 e\u0301 now"):
        doc = nlp.make_doc(text)
        doc.user_data.update(id="7", meta={"a": [1, None, "x"]})
        if len(doc) > 3:
            doc.set_ents(
                [Span(doc, 1, 2, label="DRUG")], missing=[doc[0:1]], default="outside"
            )
            doc.spans["xner"] = [Span(doc, 1, 3, label="DRUG")]
            doc._.set("xner_translations", {"fr": make_translation()})
        docbin.add(doc)
    return zlib.decompress(docbin.to_bytes())


def make_targets() -> Dict[str, Target]:
    """Make all targets.

    RETURNS (Dict[str, Target]): The targets by name.
    """
    from spacy_xner.translation import set_extensions

    set_extensions()
    lines = [
        {"id": "1", "text": "Take aspirin 5 mg", "spans": [[5, 12, "DRUG"]]},
        {
            "text": "Take aspirin",
            "spans": [{"start": 5, "end": 12, "label": "DRUG"}],
            "tokens": [{"start": 0, "end": 4, "id": 0}, {"start": 5, "end": 12}],
            "missing": [[0, 4]],
            "meta": {"id": 7, "source": "x"},
            "answer": "accept",
        },
        {"data": "a 😀", "label": [[2, 3, "X"]]},
    ]
    jsonl = "".join(f"{json.dumps(line)}\n" for line in lines).encode()
    rows = [
        {"tokens": ["Take", "aspirin", ","], "ner_tags": ["O", "B-DRUG", "O"], "id": 1},
        {"tokens": ["5", "mg"], "ner_tags": [1, 2], "names": ["O", "B-X", "I-X"]},
    ]
    columns = {"tokens": [["a"], ["b", "c"]], "ner_tags": [["O"], ["B-X", "I-X"]]}
    mednerf = [
        "".join(f"{json.dumps(row)}\n" for row in rows).encode(),
        json.dumps({"data": rows}).encode(),
        json.dumps(columns).encode(),
        json.dumps(rows).encode(),
    ]
    hard = [b"[" * 100_000, b'{"a":' * 50_000, b"[" + b"1" * 5000 + b"]", b"", b"[]"]
    hard += [b'{"text": "a", "spans": [[0, ' + b"1" * 5000 + b', "X"]]}']
    translation = make_translation().to_bytes()
    docbin = make_docbin()
    manifest = {
        "format": 1,
        "package": "spacy-xner",
        "stage": "align",
        "key": "a" * 64,
        "sha256": "b" * 64,
        "bytes": 3,
        "docs": 2,
        "failed": [[1, "xner_translator", "ValueError"]],
        "counts": {"fr": {}},
        "settings": {},
        "state": "running",
        "replace": False,
        "outputs": {"/out": ""},
    }
    return {
        "brat": Target(
            run_brat,
            [
                b"Take aspirin 5 mg" + SPLIT + b"T1\tDRUG 5 12\taspirin\n"
                b"T2\tDOSE 13 14;15 17\t5 mg\nR1\tA T1 T2\n#1\tNote T1\tx\n",
                b"\xef\xbb\xbfa\r\nb" + SPLIT + b"T1\tX 2 3\tb\n",
                b"a" + SPLIT + b"T1\tX 0 " + b"1" * 5000 + b"\ta\n",
            ],
        ),
        "jsonl": Target(run_jsonl, [jsonl, *hard], json.loads, _dump_json),
        "json": Target(
            run_json, [json.dumps(lines).encode(), *hard], json.loads, _dump_json
        ),
        "conll": Target(
            run_conll,
            [
                b"-DOCSTART- O\n\n# id = a\nTake O\naspirin\tB-DRUG\tSpaceAfter=No\n"
                b". O\n\nnow\tI-X\t_\nthen - -\n",
            ],
        ),
        "mednerf": Target(run_mednerf, [*mednerf, *hard], json.loads, _dump_json),
        "docbin": Target(
            run_docbin,
            [docbin, zlib.compress(docbin)],
            load_msgpack,
            srsly.msgpack_dumps,
        ),
        "tables": Target(
            run_table, [b'id,text\n1,"Take, aspirin\n5 mg"\n2,x\n', b"id\ttext\n1\tx\n"]
        ),
        "pairs": Target(
            run_pairs, [b"Take aspirin\tPrendre\n\na\tb\tc\n", b"\x1f\x8b"]
        ),
        "manifests": Target(
            run_manifest,
            [json.dumps(manifest).encode(), translation, docbin, *hard],
            json.loads,
            _dump_json,
        ),
        "translation": Target(
            run_translation, [translation], load_msgpack, srsly.msgpack_dumps
        ),
    }


def _dump_json(value: Any) -> bytes:
    return json.dumps(value, default=repr).encode()


def is_documented(error: BaseException) -> bool:
    """Tell whether an error is one that this package documents.

    error (BaseException): The error.
    RETURNS (bool): Whether its text has a code of `spacy_xner.errors`.
    """
    return isinstance(error, (ValueError, OSError)) and str(error).startswith(
        DOCUMENTED
    )


def feed(target: Target, data: bytes) -> None:
    """Feed one input.

    target (Target): What is fed.
    data (bytes): The input.
    RAISES (Exception): Whatever is no promise.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            target.run(data)
        except Exception as e:
            if not is_documented(e):
                raise
    if not gc.isenabled():
        gc.enable()
        raise Finding("the garbage collector is left switched off")


def mutate(draw: Any, target: Target) -> bytes:
    """Draw an input: a seed with some damage, or bytes at random.

    draw (Callable): Draws from a strategy of hypothesis.
    target (Target): What is fed.
    RETURNS (bytes): The input.
    """
    from hypothesis import strategies as st

    kind = draw(st.integers(0, 9))
    if kind == 0:
        return draw(st.binary(max_size=200))
    data = draw(st.sampled_from(target.seeds))
    if kind < 6 and target.load is not None and target.dump is not None:
        try:
            value = target.load(data)
        except (ValueError, RecursionError):
            value = None
        if value is not None:
            for _ in range(draw(st.integers(1, 3))):
                value = _change(draw, value, target)
            try:
                return target.dump(value)
            except Exception:
                # such as a number that the format does not know
                return data
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from([0, 0, 1, 1, 2, 8, 64])))
        new = draw(
            st.one_of(
                st.sampled_from([*WORDS, b""]),
                st.binary(max_size=4),
                st.just(data[end : end + 32]),
            )
        )
        data = data[:start] + new + data[end:]
    return data


def _change(draw: Any, value: Any, target: Target) -> Any:
    """Put something else in one place of a tree."""
    from hypothesis import strategies as st

    items: Sequence[Any] = ()
    if isinstance(value, dict) and value:
        items = list(value)
    elif isinstance(value, list) and value:
        items = range(len(value))
    if not items or draw(st.integers(0, 7)) == 0:
        if isinstance(value, bytes) and draw(st.booleans()):
            # blocks of a DocBin: whole numbers of other sizes and values
            place = draw(st.integers(0, len(value)))
            return value[:place] + draw(st.binary(max_size=9)) + value[place + 8 :]
        return draw(st.sampled_from([*VALUES, *BYTES]))
    key = draw(st.sampled_from(items))
    copy = dict(value) if isinstance(value, dict) else list(value)
    action = draw(st.integers(0, 9))
    if action == 0:
        del copy[key]
    elif action == 1 and isinstance(copy, list):
        copy.insert(key, copy[key])
    else:
        copy[key] = _change(draw, value[key], target)
    return copy


def run_hypothesis(
    name: str, target: Target, *, seconds: float = 0.0, examples: int = 0, seed: int = 0
) -> int:
    """Feed a target with what hypothesis draws.

    name (str): Name of the target.
    target (Target): What is fed.
    seconds (float): For so long.
    examples (int): Or so many inputs.
    seed (int): Seed of the first round.
    RETURNS (int): Number of inputs.
    RAISES (Exception): What was found, with the smallest input that gives it in a note.
    """
    import hypothesis
    from hypothesis import strategies as st

    count, found = 0, b""
    deadline = time.monotonic() + seconds

    def run_one(data: Any) -> None:
        nonlocal count, found
        count += 1
        payload = mutate(data.draw, target)
        try:
            feed(target, payload)
        except Exception:
            found = payload
            raise

    settings = hypothesis.settings(
        max_examples=examples or 200,
        deadline=None,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    for data in target.seeds:
        feed(target, data)
    while True:
        given = hypothesis.given(st.data())(run_one)
        try:
            hypothesis.seed(seed)(settings(given))()
        except Exception as e:
            e.add_note(f"target {name}, input {found!r}")
            raise
        seed += 1
        if examples or deadline <= time.monotonic():
            return count


def run_atheris(name: str, target: Target, seconds: int) -> None:
    """Feed a target in this process with what atheris draws; it ends the process.

    name (str): Name of the target.
    target (Target): What is fed.
    seconds (int): For so long.
    """
    import atheris

    folder = Path(tempfile.mkdtemp(prefix=f"xner-fuzz-{name}-"))
    for number, data in enumerate(target.seeds):
        (folder / f"seed{number}").write_bytes(data)

    def run_one(data: bytes) -> None:
        feed(target, data)

    options = [f"-max_total_time={seconds}", "-rss_limit_mb=4096", "-timeout=60"]
    options += ["-max_len=100000", f"-artifact_prefix={folder}/crash-"]
    atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", str(folder)], run_one)
    atheris.Fuzz()


def main(
    seconds: int = typer.Option(30, help="For how long, all targets together"),
    engine: str = typer.Option("hypothesis", help="hypothesis or atheris"),
    target: Optional[List[str]] = typer.Option(None, help="Only this target"),
    seed: int = typer.Option(0, help="Seed of the first round, for hypothesis"),
    replay: Optional[Path] = typer.Option(None, help="Run this input alone"),
    alone: bool = typer.Option(False, hidden=True),
) -> None:
    targets = make_targets()
    names = target or list(targets)
    if replay is not None:
        for name in names:
            feed(targets[name], replay.read_bytes())
        return
    share = seconds / len(names)
    if alone:
        run_atheris(names[0], targets[names[0]], max(1, int(share)))
    failed = []
    for name in names:
        if engine == "atheris":
            call = [sys.executable, "-c", INSTRUMENTED, __file__, "--alone"]
            call += ["--target", name, "--seconds", str(max(1, int(share)))]
            done = subprocess.run(call, capture_output=True, text=True, check=False)
            text = done.stderr[-3000:] if done.returncode else _get_runs(done.stderr)
            print(f"{name}: {'FOUND' if done.returncode else 'fine'}, {text}")
            failed += [name] if done.returncode else []
            continue
        try:
            count = run_hypothesis(name, targets[name], seconds=share, seed=seed)
        except Exception as e:
            failed.append(name)
            print(f"{name}: FOUND")
            traceback.print_exception(e)
        else:
            print(f"{name}: fine, {count} inputs")
    raise typer.Exit(1 if failed else 0)


def _get_runs(text: str) -> str:
    """Find the lines in which libFuzzer says how many inputs it fed."""
    lines = [line for line in text.splitlines() if "executed_units" in line]
    return f"{lines[0].split()[-1]} inputs" if lines else "no inputs"


if __name__ == "__main__":
    typer.run(main)
