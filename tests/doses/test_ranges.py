import srsly

from spacy_xner.doses.ranges import FOLDER, DrugTable, get_drug_table


def test_names_in_all_languages_and_brands():
    table = get_drug_table()
    for name in ("paracetamol", "PARACÉTAMOL", "Paracetamol", "Doliprane"):
        assert table.find_substance(name) in ("paracetamol", "acetaminophen")
        assert table.get_limits(name) is not None
    assert table.find_substance("L-Zauberin") == "l-zauberin"
    assert table.get_limits("L-Zauberin") is None


def test_salts_and_release_markers_leave_a_drug_what_it_is():
    table = get_drug_table()
    for name in ("Metoprololsuccinat", "Metoprolol retard", "métoprolol LP"):
        limits = table.get_limits(name)
        assert limits is not None and limits.unit == "mg"
    assert table.get_limits("Ramipril HCT") is None


def test_limits_are_in_order_and_of_known_drugs():
    drugs = {entry["en"] for entry in srsly.read_json(FOLDER / "drugs.json")}
    amounts = srsly.read_json(FOLDER / "amounts.json")
    assert len(amounts) > 200
    for entry in amounts:
        assert entry["en"] in drugs, entry
        assert 0 < entry["low"] < entry["high"], entry
    assert len({entry["en"] for entry in amounts}) == len(amounts)


def test_own_table():
    table = DrugTable(
        [{"en": "aa", "fr": "aà", "de": "Aa"}],
        [{"name": "Brand", "inn_en": "aa"}],
        [{"en": "aa", "low": 1, "high": 2, "unit": "mg"}],
    )
    assert str(table.get_limits("brand")) == "1–2 mg"
