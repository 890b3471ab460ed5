import itertools
import os
import sys
import warnings
import zlib
from typing import (
    Any,
    ContextManager,
    Dict,
    Iterable,
    Iterator,
    List,
    Optional,
    Sequence,
    Tuple,
)
from typing import Counter as CounterT
from collections import Counter
from contextlib import ExitStack, contextmanager

import srsly
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from ..errors import Errors, Warnings
from ..serialization import load_msgpack
from ..translation import (
    Translation,
    build_doc,
    get_blank,
    get_translations,
    set_extensions,
)
from .counts import LangStats, TransferStats, get_details, name_error
from .items import unpack
from .manifests import Manifest, read_data, read_manifest, write_shard
from .storage import Storage, open_storage
from .types import PROJECT, Failure, Job, Outcome, Part, RunSpec, Shard

READER, WRITER, PROCESS = "reader", "writer", "process"
"""What failed when it was no component: making the Doc, building its translation, or
the process itself, which died."""
DIED = "WorkerDied"
"""Kind of error of a text that kills the process that works on it."""
# Key of user_data with the number of a text in its shard, while a pipeline runs.
_NUMBER = "xner_item"
# Fields of a translation that a Doc of a shard is known by.
_FIXED = ("lang", "source_lang", "text")

Docs = List[Optional[Doc]]


class ShardWorker:
    """Bring shards through the stages of a run, whichever of them are missing.

    A shard is worked on by itself: nothing depends on other shards, or on the process.

    spec (RunSpec): The run.
    nlp (Optional[Language]): The pipeline; made from the config if there is none yet.
    """

    def __init__(self, spec: RunSpec, nlp: Optional[Language] = None):
        self.spec = spec
        self.nlp = make_nlp(spec) if nlp is None else nlp
        if not spec.whole_docs:
            # no parser or the like is there, whose memory the limit guards
            self.nlp.max_length = sys.maxsize
        self.storage: Storage = open_storage(spec.root)
        set_extensions(spec.attr)

    def run(self, job: Job) -> Outcome:
        """Bring one shard through all stages.

        job (Job): The shard.
        RETURNS (Outcome): What became of it.
        RAISES (OSError): If a result can't be written.
        """
        with self._limit_memory():
            return _ShardRun(self, job).run()

    def probe(self, job: Job, items: Sequence[int]) -> None:
        """Bring some texts of a shard through all stages, to see who survives it.

        job (Job): The shard.
        items (Sequence[int]): Numbers of the texts. Nothing is written.
        """
        with self._limit_memory():
            _ShardRun(self, job, only=items).run()

    def _limit_memory(self) -> ContextManager[None]:
        langs = dict.fromkeys(self.spec.langs)
        return limit_memory([self.nlp, *map(get_blank, langs)])


def make_nlp(spec: RunSpec) -> Language:
    """Make the pipeline of a run in a process of its own.

    spec (RunSpec): The run.
    RETURNS (Language): The pipeline.
    """
    from spacy.util import import_file, load_model_from_config
    from thinc.api import Config, require_gpu

    if spec.code is not None:
        import_file("python_code", spec.code)
    if spec.gpu_id >= 0:
        require_gpu(spec.gpu_id)
    config = Config().from_str(spec.config, interpolate=False)
    return load_model_from_config(config, auto_fill=True)


@contextmanager
def limit_memory(pipelines: List[Language]) -> Iterator[None]:
    """Let go, at the end of a block, of all words that its Docs brought along.

    pipelines (List[Language]): The pipelines that make the Docs.
    YIELDS (None): Nothing. No Doc made in the block may be used after it.
    """
    with ExitStack() as stack:
        for nlp in pipelines:
            stack.enter_context(nlp.memory_zone())
        yield


class _ShardRun:
    """The work on one shard, or on some of its texts, of which nothing is written."""

    def __init__(
        self, worker: ShardWorker, job: Job, *, only: Optional[Sequence[int]] = None
    ):
        self.spec = worker.spec
        self.nlp = worker.nlp
        self.storage = worker.storage
        self.shard = job.shard
        self.data = job.data
        self.parts = worker.spec.parts if job.part is None else [job.part]
        self.is_probe = only is not None
        left_out = {*range(job.shard.docs)}.difference(only) if only is not None else ()
        self.deadly = [
            Failure(item, PROCESS, DIED) for item in (*job.deadly, *left_out)
        ]
        self.outcome = Outcome(job.shard)
        self.reader: CounterT[str] = Counter()
        # Texts of which there is no Doc: why, and the labels of their entities.
        self.unread: List[Failure] = []
        self.labels: Dict[int, List[str]] = {}
        self._docs: Optional[Docs] = None

    def run(self) -> Outcome:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for part in self.parts:
                _PartRun(self, part).run()
        texts = [
            str(warning.message)
            for warning in caught
            if issubclass(warning.category, UserWarning)
        ]
        self.outcome.warnings = [*dict.fromkeys([*self.outcome.warnings, *texts])]
        return self.outcome

    def get_docs(self) -> Docs:
        """Get the Docs as the source has them, made once for all languages."""
        if self._docs is None:
            self._docs = self._make_docs()
        for number, doc in enumerate(self._docs):
            if doc is not None:
                user_data: Dict[Any, Any] = doc.user_data
                user_data.pop(("._.", self.spec.attr, None, None), None)
                user_data[_NUMBER] = number
        return [*self._docs]

    def _make_docs(self) -> Docs:
        def handle_error(item: int, error: Exception, labels: List[str]) -> None:
            self.unread.append(make_failure(self.spec, item, READER, error))
            self.labels[item] = labels

        return unpack(
            self.data, self.nlp, report=self.reader, handle_error=handle_error
        )


def make_failure(spec: RunSpec, item: int, component: str, error: Exception) -> Failure:
    """Describe a text that failed.

    spec (RunSpec): The run.
    item (int): Number of the text in its shard.
    component (str): What failed.
    error (Exception): The error.
    RETURNS (Failure): What is kept of it.
    """
    message = str(error) if spec.debug_text else ""
    return Failure(item, component, name_error(error), message)


class _PartRun:
    """The work on one shard in some of the languages, or in all of them at once."""

    def __init__(self, work: _ShardRun, part: Part):
        self.work = work
        self.spec = work.spec
        self.shard = work.shard
        self.part = part
        self.failures = {failure.item: failure for failure in work.deadly}

    def run(self) -> None:
        self._run()
        self.work.outcome.failures[self.part] = self._get_failures()

    def _run(self) -> None:
        stages = self.spec.stages
        last = len(stages) - 1
        found = self._find(last)
        if found is not None:
            self._take(found)
            return
        earlier = [self._find(number) for number in range(last)]
        docs = self.work.get_docs()
        for failure in self.work.unread:
            self._fail(failure)
        made = self.work.outcome.made
        for number in range(self._load(docs, earlier), len(stages)):
            if stages[number].name == PROJECT:
                self._apply(number, docs)
                self._write_project(number, docs)
            else:
                before = [_get_all(doc, self.spec.attr) for doc in docs]
                self._apply(number, docs)
                self._write(number, docs, before)
            if stages[number].name not in made:
                made.append(stages[number].name)

    def _get_failures(self) -> List[Failure]:
        return [self.failures[item] for item in sorted(self.failures)]

    def _fail(self, failure: Failure) -> None:
        # A text may fail once only: the first reason stays.
        self.failures.setdefault(failure.item, failure)

    def _find(self, number: int) -> Optional[Tuple[Manifest, bytes]]:
        """Read a stage that was written before. None if it has to be made (again)."""
        place = (self.work.storage, self.spec, number, self.shard, self.part)
        try:
            manifest = read_manifest(*place)
            return None if manifest is None else (manifest, read_data(*place, manifest))
        except ValueError as e:
            self.work.outcome.warnings.append(Warnings.W901.format(error=e))
            return None

    def _take(self, found: Tuple[Manifest, bytes]) -> None:
        for failure in found[0].failures:
            self.failures[failure.item] = failure

    def _load(self, docs: Docs, found: List[Optional[Tuple[Manifest, bytes]]]) -> int:
        """Put what earlier stages found into the Docs.

        RETURNS (int): Number of the first stage that has to run.
        """
        first = 0
        while first < len(found) and found[first] is not None:
            first += 1
        if first == 0:
            return 0
        if self.spec.whole_docs:
            last = found[first - 1]
            assert last is not None
            self._take(last)
            docs[:] = load_docs(last[1], self.work.nlp, len(docs))
            return first
        values: List[Optional[Dict[str, Any]]] = [{} for _ in docs]
        for pair in found[:first]:
            assert pair is not None
            self._take(pair)
            merge_translations(values, load_translations(pair[1], len(docs)))
        for doc, value in zip(docs, values):
            if doc is not None and value is not None:
                translations = {
                    lang: Translation.from_dict(data) for lang, data in value.items()
                }
                doc._.set(self.spec.attr, translations)
        return first

    def _apply(self, number: int, docs: Docs) -> None:
        """Run the components of a stage over the Docs that have not failed."""

        def handle_error(
            name: str, component: Any, failed: List[Doc], error: Exception
        ) -> None:
            for doc in failed:
                item = doc.user_data[_NUMBER]
                self._fail(make_failure(self.spec, item, name, error))

        names = self.spec.stages[number].components
        if not names:
            return
        nlp = self.work.nlp
        nlp.set_error_handler(handle_error)  # type: ignore[arg-type]
        alive = [
            doc
            for item, doc in enumerate(docs)
            if doc is not None and item not in self.failures
        ]
        others = [name for name in nlp.pipe_names if name not in names]
        with limit_languages(nlp, self.spec.translator, self.part):
            batch_size = self.spec.batch_size
            for doc in nlp.pipe(alive, batch_size=batch_size, disable=others):
                docs[doc.user_data[_NUMBER]] = doc

    def _is_alive(self, item: int, doc: Optional[Doc]) -> bool:
        return doc is not None and item not in self.failures

    def _write(self, number: int, docs: Docs, before: List[Dict[str, Any]]) -> None:
        """Write the translations, or what a stage added to them."""
        attr = self.spec.attr
        kept: Docs = [
            doc if self._is_alive(item, doc) else None for item, doc in enumerate(docs)
        ]
        if self.spec.whole_docs:
            docbin = DocBin(store_user_data=True)
            for item, doc in enumerate(kept):
                packed = None if doc is None else self._pack(item, [doc])
                if packed is None:
                    kept[item] = None
                else:
                    docbin.merge(packed[0])
            data = docbin.to_bytes()
        else:
            values = (
                None
                if doc is None
                else {
                    lang: get_added(translation, old.get(lang))
                    for lang, translation in get_translations(doc, attr).items()
                }
                for doc, old in zip(kept, before)
            )
            data = dump_translations(values, len(kept))
        counts = {lang: LangStats() for lang in self.part}
        for doc in kept:
            if doc is not None:
                for lang, translation in get_translations(doc, attr).items():
                    counts[lang].count_sentences(translation)
        self._write_shard(
            number, data, {lang: stats.to_json() for lang, stats in counts.items()}
        )

    def _pack(self, item: int, docs: Sequence[Doc]) -> Optional[List[DocBin]]:
        """Pack what was made of a text. None if it can't be: it fails by itself."""
        try:
            return [DocBin(docs=[doc], store_user_data=True) for doc in docs]
        except Exception as e:
            # such as a field of the source with a number that msgpack does not know
            self._fail(make_failure(self.spec, item, WRITER, e))
            return None

    def _write_shard(self, number: int, data: bytes, counts: Dict[str, Any]) -> None:
        if self.work.is_probe:
            return
        write_shard(
            self.work.storage,
            self.spec,
            number,
            self.shard,
            self.part,
            data,
            failures=self._get_failures(),
            counts=counts,
        )

    def _write_project(self, number: int, docs: Docs) -> None:
        """Write the translated Docs, and what became of every entity."""
        spec = self.spec
        stats = TransferStats(self.part, attr=spec.attr)
        stats.reader = self.work.reader
        bins = {lang: DocBin(store_user_data=True) for lang in self.part}
        details: List[Tuple[int, List[Dict[str, Any]]]] = []
        for item, doc in enumerate(docs):
            if doc is None or item in self.failures:
                continue
            try:
                targets = {
                    lang: make_target(
                        doc, lang, attr=spec.attr, keep_source=spec.keep_source
                    )
                    for lang in self.part
                }
            except Exception as e:
                self._fail(make_failure(spec, item, WRITER, e))
                continue
            packed = self._pack(item, [*targets.values()])
            if packed is None:
                continue
            translations = stats.count(doc)
            for lang, docbin in zip(targets, packed):
                bins[lang].merge(docbin)
            rows = [get_details(doc, translations[lang]) for lang in self.part]
            details.append((item, [*itertools.chain(*rows)]))
        for item in self.failures:
            doc = docs[item]
            labels = self.work.labels.get(item, [])
            stats.count_lost(
                labels if doc is None else [ent.label_ for ent in doc.ents]
            )
        data = srsly.msgpack_dumps(
            {
                "docs": {lang: docbin.to_bytes() for lang, docbin in bins.items()},
                "details": zlib.compress(srsly.msgpack_dumps(details)),
            }
        )
        self._write_shard(number, data, stats.to_json())


@contextmanager
def limit_languages(nlp: Language, name: str, langs: Sequence[str]) -> Iterator[None]:
    """Let a component translate into some of its languages only, while a block runs.

    nlp (Language): The pipeline.
    name (str): Name of the component that translates.
    langs (Sequence[str]): The languages.
    YIELDS (None): Nothing.
    """
    cfg: Dict[str, Any] = nlp.get_pipe(name).cfg  # type: ignore[attr-defined]
    before = cfg["target_langs"]
    cfg["target_langs"] = [*langs]
    try:
        yield
    finally:
        cfg["target_langs"] = before


def _get_all(doc: Optional[Doc], attr: str) -> Dict[str, Translation]:
    return {} if doc is None else dict(get_translations(doc, attr))


def make_target(doc: Doc, lang: str, *, attr: str, keep_source: bool = True) -> Doc:
    """Build the translated Doc that is written.

    doc (Doc): The source Doc, after the pipeline.
    lang (str): Target language.
    attr (str): Name of the Doc attribute that holds the translations.
    keep_source (bool): Let it remember the source Doc, see `build_target`.
    RETURNS (Doc): The target Doc, with the id and the other fields of the source.
    """
    from ..reversal import build_target

    build = build_target if keep_source else build_doc
    target = build(doc, lang, attr=attr)
    for key in ("id", "meta"):
        if key in doc.user_data:
            target.user_data[key] = doc.user_data[key]
    return target


def get_added(new: Translation, old: Optional[Translation]) -> Dict[str, Any]:
    """Get the fields of a translation that a stage has set.

    new (Translation): The translation after the stage.
    old (Optional[Translation]): The translation before it, if there was one.
    RETURNS (Dict[str, Any]): The fields that are not those of `old`, as `to_dict` gives
        them.
    """
    if old is None:
        return new.to_dict()
    same = {
        name: value
        for name, value in vars(new).items()
        if name not in _FIXED and value is getattr(old, name)
    }
    # what has not changed need not be turned into plain data
    short = Translation(
        **{**vars(new), **{name: type(v)() for name, v in same.items()}}
    )
    return {
        name: value
        for name, value in short.to_dict().items()
        if name not in same and value != getattr(old, name)
    }


def dump_translations(values: Iterable[Optional[Dict[str, Any]]], docs: int) -> bytes:
    """Pack the translations of a shard.

    values (Iterable[Optional[Dict[str, Any]]]): Fields of each text's translations by
        language; None for a text that failed.
    docs (int): Number of texts.
    RETURNS (bytes): What `load_translations` reads.
    """
    # one text after the other: so many lists at once would keep Python's collector of
    # garbage busy for longer than all of this takes
    packer = srsly.msgpack.Packer(use_bin_type=True)
    compressor = zlib.compressobj(3)
    parts = [compressor.compress(packer.pack_array_header(docs))]
    parts += [compressor.compress(packer.pack(value)) for value in values]
    return b"".join([*parts, compressor.flush()])


def load_translations(data: bytes, docs: int) -> List[Optional[Dict[str, Any]]]:
    """Unpack the translations of a shard.

    data (bytes): What `dump_translations` gave.
    docs (int): Number of texts.
    RETURNS (List[Optional[Dict[str, Any]]]): What it was given.
    RAISES (ValueError): If the bytes are something else.
    """
    try:
        values = load_msgpack(zlib.decompress(data))
    except Exception as e:
        raise ValueError(Errors.E908.format(error=type(e).__name__)) from e
    if not isinstance(values, list) or len(values) != docs:
        raise ValueError(Errors.E908.format(error="another number of texts"))
    return values


def merge_translations(
    values: List[Optional[Dict[str, Any]]], added: List[Optional[Dict[str, Any]]]
) -> None:
    """Add to the fields of translations what a later stage found.

    values (List[Optional[Dict[str, Any]]]): Fields of each text's translations by
        language; changed in place.
    added (List[Optional[Dict[str, Any]]]): Those of a later stage.
    """
    for number, more in enumerate(added):
        fields = values[number]
        if more is None or fields is None:
            values[number] = None
            continue
        for lang, translation in more.items():
            fields[lang] = {**fields.get(lang, {}), **translation}


def load_docs(data: bytes, nlp: Language, docs: int) -> Docs:
    """Unpack the whole Docs that are kept between two stages.

    data (bytes): A DocBin.
    nlp (Language): The pipeline.
    docs (int): Number of texts of the shard.
    RETURNS (List[Optional[Doc]]): The Docs, None for those that failed.
    """
    found: Docs = [None] * docs
    for doc in DocBin().from_bytes(data).get_docs(nlp.vocab):
        found[doc.user_data[_NUMBER]] = doc
    return found


def read_translations(
    data: bytes, shard: Shard, spec: RunSpec, nlp: Language
) -> List[Optional[Dict[str, Translation]]]:
    """Read what the first stage wrote, of all languages or some.

    data (bytes): The content of a shard.
    shard (Shard): The shard.
    spec (RunSpec): The run.
    nlp (Language): The pipeline.
    RETURNS (List[Optional[Dict[str, Translation]]]): Translations of each text by
        language, None for a text that failed.
    """
    if spec.whole_docs:
        docs = load_docs(data, nlp, shard.docs)
        return [
            None if doc is None else dict(get_translations(doc, spec.attr))
            for doc in docs
        ]
    return [
        None
        if value is None
        else {lang: Translation.from_dict(item) for lang, item in value.items()}
        for value in load_translations(data, shard.docs)
    ]


def load_project(data: bytes) -> Dict[str, Any]:
    """Unpack what the last stage wrote.

    data (bytes): The content of a shard.
    RETURNS (Dict[str, Any]): "docs", a DocBin as bytes for each language, and
        "details", packed once more.
    RAISES (ValueError): If the bytes are something else.
    """
    try:
        value = load_msgpack(data)
        if isinstance(value["docs"], dict) and isinstance(value["details"], bytes):
            return value
    except Exception as e:
        raise ValueError(Errors.E908.format(error=type(e).__name__)) from e
    raise ValueError(Errors.E908.format(error="other fields"))


def load_details(data: bytes) -> List[Tuple[int, List[Dict[str, Any]]]]:
    """Unpack what became of the entities of a shard.

    data (bytes): "details" of `load_project`.
    RETURNS (List[Tuple[int, List[Dict[str, Any]]]]): Number of each text that has not
        failed, with one entry for each entity and language.
    """
    return load_msgpack(zlib.decompress(data))


def set_threads(workers: int) -> None:
    """Share the cores between the processes of a run.

    workers (int): Number of processes.
    """
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    limit = os.environ.get("OMP_NUM_THREADS", "")
    if limit.isdigit() and int(limit) > 0:
        cores = min(cores, int(limit))
    os.environ["OMP_NUM_THREADS"] = str(max(1, cores // workers))
