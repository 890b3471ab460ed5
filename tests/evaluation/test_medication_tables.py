import pytest

from spacy_xner.evaluation.medication_tables import TABLES
from spacy_xner.evaluation.rows import KEYS

ROUTES = ["translate-train", "translate-test", "ensemble", "ablation 2: + noise"]


def make_rows():
    rows = []
    for route in ROUTES:
        for gold in ("own", "own, noisy"):
            for metric in ("strict", "token-wise", "character-wise"):
                for label in ("micro", "weighted", "DRUG"):
                    value = 0.1 * (1 + ROUTES.index(route)) + 0.05 * (label == "DRUG")
                    if gold != "own":
                        value = 0.0
                    values = ("fr", gold, route, label, metric, value, value, value)
                    rows.append(dict(zip(KEYS, (*values, value - 0.01, None))))
    return rows


def make_report():
    ids = {"language": "fr", "gold": "own", "route": "translate-train"}
    part = {"names": 4, "recall": 0.5, "low": 0.25, "high": 0.75}
    nothing = {"names": 0, "recall": None, "low": None, "high": None}
    difference = {"difference": -0.05, "low": -0.1, "high": 0.02}
    return {
        "evaluations": [
            {
                **ids,
                "confusion": {
                    "DOSAGE": {"DOSAGE": 3, "STRENGTH": 2, "DRUG": 1, "O": 4},
                    "STRENGTH": {"DOSAGE": 0, "STRENGTH": 0, "DRUG": 0, "O": 0},
                },
            }
        ],
        "names": [{**ids, "seen": part, "unseen": part, "new_words": nothing}],
        "noise": [
            {**ids, "route": "ensemble", "first_f1": 0.9, "second_f1": 0.8}
            | difference,
            {**ids, "first_f1": 0.8, "second_f1": 0.75} | difference,
        ],
        "negatives": [
            {
                "language": "fr",
                "set": "synthetic",
                "route": "translate-train",
                "tokens": 12345,
                "false_alarms": 9,
                "per_1000_tokens": 0.729,
                "low": 0.5,
                "high": None,
            }
        ],
        "comparisons": [
            {
                "language": "fr",
                "gold": "own",
                "metric": metric,
                "first": "ablation 1: plain",
                "second": "ablation 2: + noise",
                "p_value": 0.5,
                **difference,
            }
            for metric in ("strict", "token-wise")
        ],
        "costs": [
            {
                **ids,
                "words_per_second": 15432.1,
                "load_seconds": 0.5,
                "language_seconds": 0.25,
                "wheel_mb": 3.25,
            }
        ],
    }


def read(name):
    table = TABLES[name]
    data = make_rows() if table["file"] == "medication.json" else make_report()
    lines = table["make"](data).splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("name", sorted(TABLES))
def test_tables_have_as_many_cells_as_columns(name):
    lines = read(name)
    assert len(lines) > 2
    assert len({len(line) for line in lines}) == 1


def test_the_route_that_ships_alone():
    assert [line[1:] for line in read("medication")[2:]] == [
        ["`own`", "strict, micro", "10.0", "10.0", "**10.0**", "9.0 – –"],
        ["`own`", "token-wise, weighted", "10.0", "10.0", "**10.0**", "9.0 – –"],
    ]
    assert read("medication-labels")[2][:2] == ["`own`", "15.0"]
    details = read("medication-details")[2:]
    assert [line[1] for line in details] == ["DRUG", "micro", "weighted"]
    assert details[0][2:5] == ["15.0", "15.0", "15.0 (14.0 – –)"]


def test_routes_and_steps_stand_side_by_side():
    header, _, strict, tokens = read("medication-routes")
    assert header[2:] == ["translate-train", "translate-test", "ensemble"]
    assert strict == [
        "`own`",
        "strict, micro",
        "10.0 (9.0 – –)",
        "20.0 (19.0 – –)",
        "30.0 (29.0 – –)",
    ]
    assert tokens[1] == "token-wise, weighted"
    header, _, strict, _ = read("medication-ablation")
    assert header[2:] == ["+ noise"] and strict[2] == "40.0 (39.0 – –)"


def test_differences_have_a_sign():
    lines = read("medication-noise")[2:]
    assert [line[1] for line in lines] == ["translate-train", "ensemble"]
    assert lines[0][2:] == ["80.0", "75.0", "-5.0", "-10.0 – +2.0"]
    (line,) = read("medication-comparisons")[2:]
    assert line == ["`own`", "plain", "+ noise", "-5.0", "-10.0 – +2.0", "0.500"]


def test_counts_and_rates():
    assert read("medication-names")[2][2:] == [
        *("4", "50.0 (25.0 – 75.0)", "4", "50.0 (25.0 – 75.0)", "0", "–")
    ]
    assert read("medication-negatives")[2][3:] == [
        "12,345",
        "9",
        "**0.73**",
        "0.50 – –",
    ]
    # Labels that the gold does not have are left out.
    assert read("medication-confusion")[2:] == [
        ["`own`", "DOSAGE", "3", "2", "0", "1", "4"]
    ]
    assert read("medication-costs")[2][2:] == [
        *("15,432", "0.50 s", "0.25 s", "3.2 MB")
    ]


def test_steps_of_the_ablation_stay_out_but_for_the_one_without_noise():
    report = make_report()
    for name in ("names", "noise", "negatives"):
        first = report[name][-1]
        for step in ("1: plain", "2: + local", "3: + noise"):
            report[name].append({**first, "route": f"ablation {step}"})
    routes = {
        name: [
            line.split("|")[column].strip()
            for line in TABLES[f"medication-{name}"]["make"](report).splitlines()[2:]
        ]
        for name, column in (("names", 2), ("noise", 2), ("negatives", 3))
    }
    assert routes["names"] == ["translate-train"]
    assert routes["negatives"] == ["translate-train"]
    assert sorted(routes["noise"]) == ["+ local", "ensemble", "translate-train"]
