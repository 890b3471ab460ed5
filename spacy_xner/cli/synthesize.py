"""Sentences with labels, written by a language model at an explicit address."""

import json
from typing import TYPE_CHECKING, Annotated, Any, Dict, Iterable, List, Optional, Tuple
from pathlib import Path

from wasabi import MESSAGES

from ._sources import read_source_records
from ._util import (
    Arg,
    Opt,
    OverwriteOpt,
    Progress,
    TracebackOpt,
    UserError,
    app,
    check_output,
    print_table,
    print_title,
    say,
    sort_counts,
    user_errors,
    write_json,
)
from .corpus import find_output_format, write_output
from .teach import HeldOutOpt

if TYPE_CHECKING:
    from ..corpora.records import Record
    from ..training.synthesis.run import Prices, State


@app.command("synthesize", no_args_is_help=True)
def synthesize_cli(
    output: Annotated[
        Path, Arg(help="The corpus to write: .jsonl, .spacy, .conll or .json.")
    ],
    url: Annotated[
        str,
        Opt(
            "--url",
            help="Address of an endpoint with OpenAI's interface, such as "
            "http://localhost:8000/v1. There is no default: nothing is sent anywhere "
            "else.",
        ),
    ],
    model: Annotated[str, Opt("--model", "-m", help="Name of the model there.")],
    lang: Annotated[str, Opt("--lang", "-l", help="Language of the sentences.")],
    label: Annotated[
        Optional[List[str]],
        Opt(
            "--label",
            help="Label and what it means, e.g. 'DRUG=name of a medicine'; give it once "
            "for each. By default the labels of --seeds.",
        ),
    ] = None,
    seeds: Annotated[
        Optional[str],
        Opt(
            "--seeds",
            help="Labelled texts to show as examples: any corpus. They are SENT to the "
            "endpoint: never give texts about patients.",
        ),
    ] = None,
    topic: Annotated[
        Optional[List[str]],
        Opt("--topic", help="Kind of text; several take turns."),
    ] = None,
    n: Annotated[int, Opt("--n", "-n", min=1, help="Sentences to end with.")] = 100,
    held_out: HeldOutOpt = None,
    api_key_env: Annotated[
        Optional[str],
        Opt("--api-key-env", help="Environment variable that holds the key."),
    ] = None,
    prompt: Annotated[
        Optional[Path],
        Opt(
            "--prompt",
            help="Text file with a request of your own.",
            show_default="the one that ships",
        ),
    ] = None,
    per_request: Annotated[
        int, Opt("--per-request", min=1, help="Sentences to ask for at a time.")
    ] = 10,
    shots: Annotated[
        int, Opt("--shots", min=0, help="Examples to show in each request.")
    ] = 4,
    temperature: Annotated[
        float, Opt("--temperature", min=0.0, help="How freely the model chooses.")
    ] = 1.0,
    reply_tokens: Annotated[
        int, Opt("--reply-tokens", min=1, help="Most tokens of an answer.")
    ] = 2048,
    parameter: Annotated[
        Optional[List[str]],
        Opt(
            "--parameter",
            help="Further field of the requests as NAME=JSON; 'null' leaves one out.",
        ),
    ] = None,
    negatives: Annotated[
        bool, Opt("--negatives", help="Keep sentences without any entity.")
    ] = False,
    max_tokens: Annotated[
        Optional[int],
        Opt("--max-tokens", min=1, help="Stop before so many tokens are exceeded."),
    ] = None,
    max_cost: Annotated[
        Optional[float],
        Opt("--max-cost", min=0.0, help="Stop before this cost is exceeded."),
    ] = None,
    price_in: Annotated[
        Optional[float],
        Opt("--price-in", min=0.0, help="Price of a million tokens of requests."),
    ] = None,
    price_out: Annotated[
        Optional[float],
        Opt("--price-out", min=0.0, help="Price of a million tokens of answers."),
    ] = None,
    timeout: Annotated[
        float, Opt("--timeout", min=0.001, help="Seconds that an answer may take.")
    ] = 120.0,
    tries: Annotated[
        int,
        Opt("--tries", min=1, help="Tries when the endpoint is down, busy or slow."),
    ] = 5,
    bad_tries: Annotated[
        int, Opt("--bad-tries", min=1, help="Tries when an answer can't be used.")
    ] = 3,
    max_wait: Annotated[
        float, Opt("--max-wait", min=0.0, help="Most seconds between two tries.")
    ] = 120.0,
    seed: Annotated[int, Opt("--seed", "-s", help="Chooses the examples.")] = 0,
    work: Annotated[
        Optional[Path],
        Opt(
            "--work",
            help="Folder that keeps every answer, so that a run goes on where it was.",
            show_default="OUTPUT.work",
        ),
    ] = None,
    report: Annotated[
        Optional[Path], Opt("--report", help="JSON file for the counts.")
    ] = None,
    overwrite: OverwriteOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Let a language model write labelled sentences, at an address that you give.

    Sentences whose tags are not exactly right, duplicates and those that are in held-out
    texts are left out and counted. A run that was stopped goes on where it was; with
    --overwrite everything is asked again.

    Example: spacy xner synthesize fr.jsonl --url http://localhost:8000/v1 --model NAME
    --lang fr --label DRUG --label "STRENGTH=amount, such as 500 mg" --held-out dev.spacy
    """
    with user_errors(traceback):
        result = synthesize(
            output,
            url=url,
            model=model,
            lang=lang,
            labels=parse_labels(label or ()),
            seeds=seeds,
            topics=topic or (),
            n=n,
            held_out=held_out or (),
            api_key_env=api_key_env,
            prompt=prompt,
            per_request=per_request,
            shots=shots,
            parameters={
                "temperature": temperature,
                "max_tokens": reply_tokens,
                **parse_parameters(parameter or ()),
            },
            negatives=negatives,
            max_tokens=max_tokens,
            max_cost=max_cost,
            prices=parse_prices(price_in, price_out),
            timeout=timeout,
            tries=tries,
            bad_tries=bad_tries,
            max_wait=max_wait,
            seed=seed,
            work=work,
            overwrite=overwrite,
            silent=False,
        )
        print_synthesis(result)
        if report is not None:
            write_json(report, result)
        if result["failed"]:
            raise UserError(result["stopped"])


def synthesize(
    output: Path,
    *,
    url: str,
    model: str,
    lang: str,
    labels: Optional[Dict[str, str]] = None,
    seeds: Optional[str] = None,
    topics: Iterable[str] = (),
    n: int = 100,
    held_out: Iterable[str] = (),
    api_key_env: Optional[str] = None,
    prompt: Optional[Path] = None,
    per_request: int = 10,
    shots: int = 4,
    parameters: Optional[Dict[str, Any]] = None,
    negatives: bool = False,
    max_tokens: Optional[int] = None,
    max_cost: Optional[float] = None,
    prices: Optional["Prices"] = None,
    timeout: float = 120.0,
    tries: int = 5,
    bad_tries: int = 3,
    max_wait: float = 120.0,
    seed: int = 0,
    work: Optional[Path] = None,
    overwrite: bool = False,
    silent: bool = True,
) -> Dict[str, Any]:
    """Write a corpus of sentences that a language model has written.

    output (Path): The corpus.
    url (str): Address of the endpoint.
    model (str): Name of the model there.
    lang (str): Language of the sentences.
    labels (Optional[Dict[str, str]]): Labels and what they mean; by default those of
        the examples.
    seeds (Optional[str]): Corpus with examples, which are sent.
    topics (Iterable[str]): Kinds of text.
    n (int): Sentences to end with, at least.
    held_out (Iterable[str]): Corpora whose texts are neither sent nor accepted.
    api_key_env (Optional[str]): Environment variable with the key.
    prompt (Optional[Path]): File with the text of a request.
    per_request (int): Sentences to ask for at a time.
    shots (int): Examples in each request.
    parameters (Optional[Dict[str, Any]]): Further fields of requests.
    negatives (bool): Whether sentences without any entity are kept.
    max_tokens (Optional[int]): Most tokens.
    max_cost (Optional[float]): Highest cost; needs prices.
    prices (Optional[Prices]): What tokens cost.
    timeout (float): Seconds that an answer may take.
    tries (int): Tries when the endpoint is down, busy or slow.
    bad_tries (int): Tries when an answer can't be used.
    max_wait (float): Most seconds between two tries.
    seed (int): Chooses the examples.
    work (Optional[Path]): Folder with all answers, by default beside the output.
    overwrite (bool): Replace the output and begin anew.
    silent (bool): Show no progress.
    RETURNS (Dict[str, Any]): Counts, see `print_synthesis`. If the endpoint failed,
        what was accepted until then is written and "failed" is true.
    """
    from ..training.leaks import check_leaks
    from ..training.synthesis.endpoint import Endpoint, read_key
    from ..training.synthesis.journal import NAME, Journal
    from ..training.synthesis.prompts import Prompter, read_template
    from ..training.synthesis.run import Judge, Limits
    from ..training.synthesis.run import synthesize as run
    from ..translation import get_blank

    output = Path(output)
    to = find_output_format(output, None)
    work = work or output.with_name(f"{output.name}.work")
    goes_on = (work / NAME).exists()
    check_output(output, overwrite=overwrite or goes_on)
    nlp = get_blank(lang)
    examples = [] if seeds is None else list(read_source_records(seeds))
    secret = [
        record.text for corpus in held_out for record in read_source_records(corpus)
    ]
    check_leaks([record.text for record in examples], secret)
    if not labels:
        labels = get_labels(examples)
    endpoint = Endpoint(
        url,
        model,
        key=read_key(api_key_env),
        parameters=parameters,
        timeout=timeout,
        tries=tries,
        max_wait=max_wait,
    )
    prompter = Prompter(
        labels,
        language=nlp.__class__.__name__,
        template=read_template(prompt),
        seeds=[keep_labels(record, labels) for record in examples],
        topics=list(topics),
        count=per_request,
        shots=shots,
        seed=seed,
    )
    judge = Judge(
        labels,
        nlp,
        held_out=secret,
        seeds=[record.text for record in examples],
        negatives=negatives,
    )
    journal = Journal(work)
    if overwrite and goes_on:
        journal.clear()
    with Progress(unit="sentences", total=n, every=50, disable=silent) as progress:

        def show(state: "State") -> None:
            new = len(state.records) - progress.count
            progress.update(new, is_new=state.answers > state.resumed)

        state = run(
            endpoint,
            prompter,
            judge,
            journal,
            n=n,
            tries=bad_tries,
            limits=Limits(tokens=max_tokens, cost=max_cost),
            prices=prices,
            settings={"parameters": parameters or {}},
            on_answer=show,
        )
    if state.records or not state.failed:
        write_output(state.records, output, to, overwrite=True, tokenizer=nlp)
    entities: Dict[str, int] = {}
    for record in state.records:
        for _, _, name in record.spans:
            entities[name] = entities.get(name, 0) + 1
    return {
        "output": str(output),
        "model": model,
        "lang": lang,
        "wanted": n,
        "sentences": len(state.records),
        "entities": sort_counts(entities),
        "rejected": sort_counts(state.rejected),
        "answers": state.answers,
        "answers_of_earlier_runs": state.resumed,
        "bad_answers": sort_counts(state.problems),
        "retries": sort_counts(endpoint.retries),
        "tokens_in": state.usage.read,
        "tokens_out": state.usage.written,
        "answers_without_usage": state.estimated,
        "cost": None if prices is None else round(prices(state.usage), 6),
        "stopped": state.stopped,
        "failed": state.failed,
    }


def parse_labels(values: Iterable[str]) -> Dict[str, str]:
    """Read labels and what they mean.

    values (Iterable[str]): E.g. "DRUG=name of a medicine", or "DRUG" alone.
    RETURNS (Dict[str, str]): What each label means; of the labels of this package's
        medication pipelines by default what the guidelines say.
    """
    from ..training.synthesis.prompts import MEANINGS

    found = {}
    for value in values:
        name, _, meaning = value.partition("=")
        name = name.strip()
        found[name] = meaning.strip() or MEANINGS.get(name, "")
    return found


def get_labels(records: Iterable["Record"]) -> Dict[str, str]:
    """Get the labels of examples.

    records (Iterable[Record]): The examples.
    RETURNS (Dict[str, str]): What each label means.
    RAISES (UserError): If there are none.
    """
    labels = sorted({label for record in records for _, _, label in record.spans})
    if not labels:
        raise UserError(
            "Which labels? Name them with --label, or give labelled texts with --seeds."
        )
    return parse_labels(labels)


def keep_labels(record: "Record", labels: Iterable[str]) -> "Record":
    """Leave out the entities of an example that are not asked for.

    record (Record): The example; it is not changed.
    labels (Iterable[str]): The labels.
    RETURNS (Record): One with these labels alone.
    """
    from dataclasses import replace

    kept = set(labels)
    return replace(record, spans=[span for span in record.spans if span[2] in kept])


def parse_parameters(values: Iterable[str]) -> Dict[str, Any]:
    """Read further fields of requests.

    values (Iterable[str]): E.g. "top_p=0.9".
    RETURNS (Dict[str, Any]): Values by name.
    RAISES (UserError): If one is no JSON.
    """
    found = {}
    for value in values:
        name, sign, text = value.partition("=")
        try:
            if not sign or not name.strip():
                raise ValueError
            found[name.strip()] = json.loads(text)
        except ValueError:
            raise UserError(
                f"Can't read the parameter '{name}'. Give NAME=JSON, e.g. top_p=0.9 or "
                "'stop=[\"END\"]'."
            ) from None
    return found


def parse_prices(
    price_in: Optional[float], price_out: Optional[float]
) -> Optional["Prices"]:
    """Make prices of two options.

    price_in (Optional[float]): Price of a million tokens of requests.
    price_out (Optional[float]): Price of a million tokens of answers.
    RETURNS (Optional[Prices]): The prices, None if there are none.
    RAISES (UserError): If one of them is missing.
    """
    from ..training.synthesis.run import Prices

    if price_in is None and price_out is None:
        return None
    if price_in is None or price_out is None:
        raise UserError("Give both prices: --price-in and --price-out.")
    return Prices(price_in, price_out)


def print_synthesis(report: Dict[str, Any]) -> None:
    """Print what a language model has written, and what that took.

    report (Dict[str, Any]): What `synthesize` returned.
    """
    rows: List[Tuple[str, Any]] = [
        ("Answers", report["answers"]),
        ("  of earlier runs", report["answers_of_earlier_runs"]),
    ]
    rows += [(f"  useless: {name}", n) for name, n in report["bad_answers"].items()]
    rows += [(f"Sent again: {name}", n) for name, n in report["retries"].items()]
    rows += [("Sentences kept", report["sentences"])]
    rows += [(f"  {label}", n) for label, n in report["entities"].items()]
    rows += [("Sentences left out", sum(report["rejected"].values()))]
    rows += [(f"  {name}", n) for name, n in report["rejected"].items()]
    rows += [
        ("Tokens of requests", report["tokens_in"]),
        ("Tokens of answers", report["tokens_out"]),
    ]
    if report["answers_without_usage"]:
        rows.append(("  answers with a guess", report["answers_without_usage"]))
    if report["cost"] is not None:
        rows.append(("Cost", f"{report['cost']:.4f}"))
    print_title("Synthesis")
    print_table(rows)
    if report["stopped"] and not report["failed"]:
        say(
            MESSAGES.WARN,
            f"Stopped with {report['sentences']} of {report['wanted']} sentences: "
            f"{report['stopped']}.",
        )
    if report["sentences"] or not report["failed"]:
        say(MESSAGES.GOOD, f"Wrote {report['output']}")
