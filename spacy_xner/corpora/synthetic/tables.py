# Medication tables and plans: one medication per row, cells in columns.
import functools
from typing import Dict, NamedTuple, Tuple
from random import Random

from .item import Item
from .model import Pool, Template, read_pool


class Column(NamedTuple):
    """A column of a table.

    titles (Pool): What may stand above it.
    cells (Tuple[Tuple[str, str, str], ...]): Cells, each in English, French, German.
    """

    titles: Pool
    cells: Tuple[Tuple[str, str, str], ...]


def _same(*cells: str) -> Tuple[Tuple[str, str, str], ...]:
    return tuple((cell, cell, cell) for cell in cells)


COLUMNS: Dict[str, Column] = {
    "drug": Column(
        read_pool("""
<Drug|Medication|Medicine|Name>
<Médicament|Spécialité|Nom|Traitement>
<Medikament|Wirkstoff|Präparat|Arzneimittel>
"""),
        _same("{drug}", "{drug}", "{drug}", "{drug} ({drug2})"),
    ),
    "product": Column(
        read_pool("""
<Drug|Medication|Product>
<Médicament|Spécialité|Produit>
<Medikament|Präparat|Handelsname>
"""),
        _same("{drug} {strength}", "{drug} {strength} {form}", "{drug} {strength}"),
    ),
    "strength": Column(
        read_pool("""
<Strength|Dose>
<Dosage|Dose>
<Stärke|Wirkstärke>
"""),
        _same("{strength}"),
    ),
    "form": Column(
        read_pool("""
<Form|Dosage form>
<Forme|Forme galénique>
<Form|Darreichungsform>
"""),
        _same("{form}", "{form}", "{form.pl}"),
    ),
    "dose": Column(
        read_pool("""
<Dose|Amount>
<Dose|Quantité par prise>
<Dosis|Einzeldosis>
"""),
        _same("{dose}"),
    ),
    "freq": Column(
        read_pool("""
<Frequency|Schedule|How often|Directions>
<Fréquence|Posologie|Rythme|Prises>
<Häufigkeit|Einnahme|Dosierung|Schema>
"""),
        _same("{freq}", "{freq}", "{tod}", "{scheme}", "{scheme}"),
    ),
    "sig": Column(
        read_pool("""
<Directions|Instructions|Sig>
<Posologie|Mode d'emploi|Consignes>
<Dosierung|Anwendung|Hinweise>
"""),
        _same("{dose} {freq}", "{dose} {tod}", "{freq}", "{dose} {prn}"),
    ),
    "four": Column(
        read_pool("""
<@t:Morning Noon Evening Night|Morn Noon Eve Night|am noon pm hs>
<@t:Matin Midi Soir Nuit|Mat Midi Soir Nuit|matin midi soir coucher>
<@t:Morgens Mittags Abends Nachts|Mo Mi Ab Na|morg. mitt. abds. z. N.>
"""),
        _same(
            "[F:1 0 0 0]",
            "[F:1 0 1 0]",
            "[F:0 0 1 0]",
            "[F:0 0 0 1]",
            "[F:1 1 1 0]",
            "[F:2 0 2 0]",
            "[F:½ 0 0 0]",
            "[F:1 0 ½ 0]",
            "[F:1 1 1 1]",
        ),
    ),
    "dur": Column(
        read_pool("""
<Duration|How long>
<Durée|Durée du traitement>
<Dauer|Therapiedauer>
"""),
        _same("{dur}", "{dur}", "{dur}", "-"),
    ),
    "reason": Column(
        read_pool("""
<Indication|Reason|For>
<Indication|Motif|Pour>
<Indikation|Grund|Diagnose>
"""),
        (
            ("{diag}", "{diag}", "{diag}"),
            ("{diag}", "{diag}", "{diag}"),
            ("{symp}", "{symp}", "{symp}"),
            ("-", "-", "-"),
        ),
    ),
    "route": Column(
        read_pool("""
Route
<Voie|Voie d'administration>
<Applikation|Art der Anwendung>
"""),
        (
            ("oral", "orale", "oral"),
            ("PO", "PO", "p.o."),
            ("by mouth", "per os", "per os"),
        ),
    ),
    "start": Column(
        read_pool("""
<Start|Started|Since>
<Début|Depuis|Date de début>
<Beginn|Seit|Ansatzdatum>
"""),
        _same("{date}"),
    ),
    "note": Column(
        read_pool("""
<Comment|Notes|Status>
<Commentaire|Remarques|Statut>
<Bemerkung|Hinweis|Status>
"""),
        (
            ("continue", "poursuivre", "weiter"),
            ("new", "nouveau", "neu"),
            ("stopped", "arrêté", "abgesetzt"),
            ("changed", "modifié", "geändert"),
            ("paused", "en pause", "pausiert"),
            ("recheck labs", "contrôle biologique", "Laborkontrolle"),
            ("-", "-", "-"),
        ),
    ),
}

TITLE = read_pool("""
# 3
<Medication|Medications|Current medications>:
<Traitement|Médicaments|Traitement en cours> :
<Medikation|Medikamente|Aktuelle Medikation>:

# 2
Medication plan of {date}
Plan de prise du {date}
Medikationsplan vom {date}

# 2
<DISCHARGE MEDICATIONS|Discharge medications>
<TRAITEMENT DE SORTIE|Traitement de sortie>
<ENTLASSMEDIKATION|Entlassmedikation>

Medication reconciliation
Conciliation médicamenteuse
Medikationsabgleich

Medication at home
Traitement à domicile
Hausmedikation

Last treatment given:
Dernier traitement administré :
Zuletzt verabreichte Medikamente:

Prescription of {date} for <@g:Mr.|Mrs.> {surname}
Ordonnance du {date} pour <@g:M.|Mme> {surname}
Verordnung vom {date} für <@g:Herrn|Frau> {surname}

As needed:
À la demande :
Bei Bedarf:
""")
# Columns of a table, and whether all its medications are taken by mouth.
LAYOUTS: Tuple[Tuple[Tuple[str, ...], bool, float], ...] = (
    (("drug", "strength", "freq"), False, 4),
    (("drug", "strength", "form", "freq"), False, 4),
    (("drug", "strength", "form", "dose", "freq"), False, 2),
    (("drug", "strength", "route", "freq"), True, 2),
    (("drug", "strength", "freq", "dur"), False, 2),
    (("drug", "strength", "form", "four"), True, 3),
    (("drug", "strength", "four", "reason"), True, 3),
    (("product", "four"), True, 2),
    (("product", "sig"), False, 4),
    (("product", "freq", "reason"), False, 3),
    (("product", "sig", "dur"), False, 3),
    (("product", "freq", "start"), False, 2),
    (("product", "freq", "note"), False, 2),
    (("drug", "dose", "freq", "reason"), False, 2),
    (("drug", "strength", "note"), False, 1),
    (("form", "drug", "strength", "freq"), False, 1),
)
_WEIGHTS = [weight for _, _, weight in LAYOUTS]
# What stands between cells; French puts a blank before a semicolon and a colon.
SEPARATORS: Tuple[str, ...] = (
    " | ",
    "\t",
    "\t",
    "; ",
    ", ",
    " - ",
    " – ",
    ", ",
    " / ",
    ": ",
)


@functools.cache
def _make_row(
    columns: Tuple[str, ...], cells: Tuple[int, ...], separator: str, oral: bool
) -> Template:
    """Make the template of a row from the cells chosen for each column."""
    chosen = [COLUMNS[name].cells[cell] for name, cell in zip(columns, cells)]
    spaced = f" {separator}" if separator in ("; ", ": ") else separator
    english, french, german = (
        mark.join(side)
        for mark, side in zip((separator, spaced, separator), zip(*chosen))
    )
    return Template(english, french, german, kinds=("solid",) if oral else ())


def _draw_rows(
    rng: Random, columns: Tuple[str, ...], separator: str, oral: bool, count: int
) -> Tuple[Template, ...]:
    """Draw the rows of a table, which write most of a column in one way."""
    dash = separator.strip() in ("-", "–")
    usual = [_draw_cell(rng, name, dash) for name in columns]
    return tuple(
        _make_row(
            columns,
            tuple(
                cell if rng.random() < 0.7 else _draw_cell(rng, name, dash)
                for name, cell in zip(columns, usual)
            ),
            separator,
            oral,
        )
        for _ in range(count)
    )


def _draw_cell(rng: Random, name: str, dash: bool) -> int:
    """Draw the number of a cell; between dashes none is left empty."""
    cells = COLUMNS[name].cells
    return rng.choice([i for i, cell in enumerate(cells) if not dash or cell[0] != "-"])


def write_table(item: Item) -> None:
    """Write a medication table or plan.

    item (Item): The item to write into.
    """
    rng = item.rng
    item.terse = rng.random() < 0.4
    item.start()
    columns, oral, _ = rng.choices(LAYOUTS, _WEIGHTS)[0]
    separator = rng.choice(SEPARATORS)
    edge = separator == " | " and rng.random() < 0.3
    if rng.random() < 0.35:
        item.add(TITLE.draw(rng))
        item.write("\n")
    if separator in (" | ", "\t") and rng.random() < 0.4:
        for number, name in enumerate(columns):
            if number or edge:
                item.write(separator if number else "| ")
            item.add(COLUMNS[name].titles.draw(rng), cap=True)
        item.write(" |\n" if edge else "\n")
    bullet = "" if edge else rng.choice(("", "", "", "- ", "• ", "{}. ", "{}) "))
    capital = rng.random() < 0.6
    count = rng.choices((1, 2, 3, 4, 5, 6), weights=(22, 22, 22, 16, 10, 8))[0]
    for number, row in enumerate(
        _draw_rows(rng, columns, separator, oral, count), start=1
    ):
        if number > 1:
            item.write("\n")
        if edge or bullet:
            item.write("| " if edge else bullet.format(number))
        item.add(row, cap=capital)
        if edge:
            item.write(" |")
