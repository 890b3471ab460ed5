import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
import typer

from spacy_xner.cli import _util
from spacy_xner.cli._util import (
    TRACEBACK_VAR,
    Progress,
    UserError,
    check_output,
    import_code,
    percent,
    print_table,
    sort_counts,
    split_list,
    user_errors,
    write_json,
)


def test_commands_are_found_by_spacy():
    call = [sys.executable, "-m", "spacy", "xner", "--help"]
    output = subprocess.run(call, capture_output=True, text=True, check=True).stdout
    for command in (
        "corpus",
        "transfer",
        "translate",
        "evaluate",
        "convert",
        "package",
    ):
        assert f"  {command} " in output


def test_import_is_light():
    # Every spacy command imports the commands of this package
    code = (
        "import sys, spacy.cli; before = set(sys.modules); import spacy_xner.cli; "
        "print(*sorted(set(sys.modules) - before))"
    )
    call = [sys.executable, "-c", code]
    output = subprocess.run(call, capture_output=True, text=True, check=True).stdout
    names = {name for name in output.split() if not name.startswith("spacy_xner.cli")}
    assert names <= {"spacy_xner", "spacy_xner.about", "wasabi.tables", "csv", "_csv"}


@pytest.mark.parametrize(
    "command",
    [
        ["corpus", "make"],
        ["corpus", "convert"],
        ["transfer"],
        ["translate"],
        ["evaluate"],
        ["convert"],
        ["package"],
    ],
)
def test_help_has_an_example(run, command):
    output = " ".join(run(*command, "--help").split())
    assert f"spacy xner {' '.join(command)} " in output
    assert "--traceback" in output


def test_user_error_is_a_message_and_exit_code_1(capsys, monkeypatch):
    monkeypatch.delenv(TRACEBACK_VAR, raising=False)
    with pytest.raises(typer.Exit) as info, user_errors():
        raise UserError("Too small. Take a larger one.")
    assert info.value.exit_code == 1
    captured = capsys.readouterr()
    assert "Too small. Take a larger one." in captured.err
    assert captured.out == ""


def test_unexpected_error_names_its_type_and_the_traceback_option(capsys, monkeypatch):
    monkeypatch.delenv(TRACEBACK_VAR, raising=False)
    with pytest.raises(typer.Exit), user_errors():
        raise TypeError("what?")
    error = capsys.readouterr().err
    assert "TypeError: what?" in error
    assert "--traceback" in error


def test_os_error_names_the_file(capsys, tmp_path, monkeypatch):
    monkeypatch.delenv(TRACEBACK_VAR, raising=False)
    with pytest.raises(typer.Exit), user_errors():
        (tmp_path / "nothing").read_text()
    assert str(tmp_path / "nothing") in capsys.readouterr().err


def test_traceback_option_lets_errors_through():
    with pytest.raises(UserError), user_errors(True):
        raise UserError("x")


def test_traceback_variable_lets_errors_through(monkeypatch):
    monkeypatch.setenv(TRACEBACK_VAR, "1")
    with pytest.raises(UserError), user_errors():
        raise UserError("x")


def test_warnings_become_messages(capsys):
    show = warnings.showwarning
    with user_errors(), warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = _util._show_warning
        warnings.warn("[XNER-W403] 3 spans were widened.", stacklevel=1)
    captured = capsys.readouterr().err
    assert "[XNER-W403] 3 spans were widened." in captured
    assert ".py" not in captured
    assert warnings.showwarning is show


def test_progress_prints_lines_without_a_terminal(capsys):
    with Progress(unit="texts", total=4, every=2) as progress:
        for _ in range(4):
            progress.update()
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(" (")[0] for line in lines] == [
        "2 of 4 texts",
        "4 of 4 texts",
    ]


def test_progress_says_the_rate_and_the_time_left(capsys):
    with Progress(unit="texts", total=1100, every=100) as progress:
        # what an earlier run did says nothing of the rate
        progress.update(500, is_new=False)
        progress._start -= 10
        progress.update(100)
    (line,) = capsys.readouterr().err.splitlines()
    assert line == "600 of 1100 texts (10.0 per second, 50 s left)"


@pytest.mark.parametrize(
    "seconds,expected",
    [(0, "0 s"), (29, "29 s"), (90, "2 min"), (7500, "2 h 05 min")],
)
def test_format_time(seconds, expected):
    assert _util._format_time(seconds) == expected


def test_disabled_progress_is_silent(capsys):
    with Progress(every=1, disable=True) as progress:
        progress.update()
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_progress_bar_on_a_terminal(capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with Progress(total=2) as progress:
        progress.update()
        progress.write("warn", "a message")
        progress.update()
    captured = capsys.readouterr()
    assert "2/2" in captured.err
    assert "a message" in captured.err


def test_table_cells_are_aligned(capsys):
    print_table([("a", 1), ("bc", 20)], header=["Name", "Count"])
    lines = [line for line in capsys.readouterr().out.splitlines() if line.strip()]
    assert lines[0].split() == ["Name", "Count"]
    assert len({len(line.rstrip()) for line in lines}) == 1


def test_empty_table_prints_nothing(capsys):
    print_table([], header=["Name"])
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "values,expected",
    [
        (None, []),
        (["fr", "de"], ["fr", "de"]),
        (["fr,de", "fr"], ["fr", "de"]),
        ([" fr , "], ["fr"]),
    ],
)
def test_split_list(values, expected):
    assert split_list(values) == expected


def test_percent():
    assert percent(1, 8) == "12.5 %"
    assert percent(0, 0) == "-"


def test_sort_counts_leaves_out_zeros():
    counts = sort_counts({"b": 2, "a": 2, "c": 3, "d": 0})
    assert list(counts.items()) == [("c", 3), ("a", 2), ("b", 2)]


def test_json_goes_to_stdout_or_a_file(capsys, tmp_path):
    write_json("-", {"é": 1})
    assert capsys.readouterr().out == '{\n  "é": 1\n}\n'
    write_json(tmp_path / "new" / "x.json", [1])
    assert (tmp_path / "new" / "x.json").read_text() == "[\n  1\n]\n"


def test_check_output_accepts_what_is_new_or_empty(tmp_path):
    check_output(tmp_path / "a" / "b.spacy", overwrite=False)
    check_output(tmp_path, overwrite=False, folder=True)


def test_check_output_asks_before_overwriting(tmp_path):
    path = tmp_path / "x.spacy"
    path.write_text("old")
    with pytest.raises(UserError, match="--overwrite"):
        check_output(path, overwrite=False)
    check_output(path, overwrite=True)


def test_check_output_tells_files_from_folders(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="is a file, but the output is to be a folder"):
        check_output(tmp_path / "file", overwrite=True, folder=True)
    with pytest.raises(UserError, match="is a folder, but the output is to be a file"):
        check_output(tmp_path, overwrite=True)


def test_check_output_under_a_file(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="Can't write to"):
        check_output(tmp_path / "file" / "sub" / "x.spacy", overwrite=False)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_check_output_without_permission(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(UserError, match="no permission"):
        check_output(tmp_path / "x.spacy", overwrite=False)


def test_code_that_fails_is_a_user_error(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text("raise RuntimeError('oh')")
    with pytest.raises(UserError, match="RuntimeError: oh"):
        import_code(path)
    with pytest.raises(UserError, match="Can't find"):
        import_code(Path("nothing.py"))
