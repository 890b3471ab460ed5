from .item import Item
from .model import read_pool
from .prescription import HEADER

_ANY = ("solid", "drops", "inhaled", "patch", "sachet", "suppository", "injection")
FRAGMENT = read_pool("""
# 24
{freq}

# 12
{dur}

# 14
{dose}

# 10
{drug}

# 6
{drug} {strength}

# 4
{strength}

# 3
{form}

# 3
{form.pl}

# 4
{freq} {dur}

# 8
{dose} {freq}

# 8
{sig}

# 3
{class}

# 2
{drug}, {drug2}

# 2
{drug} and {drug2}
{drug} et {drug2}
{drug} und {drug2}

{scheme}

# 4
{diag}

# 2
{symp}

# 2
{proc}

{body}

# 2
{lab}

# 0.5
{spec}

# 2
{date}

{qsp}

for {diag}
pour {diag.un}
wegen {diag.wegen}

# 3
{prn}

# 2
{tod} {dur}

# 2 n=1..30
{n} {n?day|days}
{n} {n?jour|jours}
{n} {n?Tag|Tage}

# n=1..12
{n} {n?week|weeks}
{n} {n?semaine|semaines}
{n} {n?Woche|Wochen}

# n=1..12
{n} {n?month|months}
{n} mois
{n} {n?Monat|Monate}

# n=1..48
{n} {n?hour|hours}
{n} {n?heure|heures}
{n} {n?Stunde|Stunden}

# n=2..8
{n} times
{n} fois
{n}-mal

once
une fois
einmal

twice
deux fois
zweimal

morning
matin
morgens

evening
soir
abends

noon
midi
mittags

night
nuit
nachts

# 0.5
by mouth
par voie orale
oral

# 0.5
under the skin
sous la peau
unter die Haut

# 0.5
in both eyes
dans les deux yeux
in beide Augen

# 0.5
on an empty stomach
à jeun
auf nüchternen Magen

# 0.5
with a glass of water
avec un verre d'eau
mit einem Glas Wasser

# 2
{product}

# 2
{product}, {freq}

# 2
{drug} {form}

# 2
{strength} {form.pl}
{form.pl} {strength}
{form.pl} {strength}

# 2
{drug} {freq}

# 2
in case of {symp}
en cas {symp.de}
bei {symp.bei}

# 1
due to {diag}
en raison {diag.dun}
wegen {diag.wegen}

# 2
{diag} and {diag2}
{diag} et {diag2}
{diag} und {diag2}

# 1
{time}

# 1
since {date}
depuis le {date}
seit {date}

# 1
on {date}
le {date}
am {date}

# 2
of {drug}
{drug.de}
von {drug.bei}

# 2
with {drug}
avec {drug.du}
mit {drug.bei}

# 2
the {drug}
{drug.le}
{drug}

# 2
treatment with {drug}
traitement par {drug}
Behandlung mit {drug.bei}

# 2
{drug}, {drug2}, {drug3}

# 2
{drug}/{drug2}

# 1
allergy to {drug}
allergie {drug.au}
Allergie gegen {drug}

# 1
{who}

# 1
{body.the}
{body.le}
{body.nom}

# 1
dose of {drug}
dose {drug.de}
Dosis von {drug.bei}

# 1
{class} and {class2}
{class} et {class2}
{class} und {class2}
""")


def write_fragment(item: Item) -> None:
    """Write a single phrase.

    item (Item): The item to write into.
    """
    rng = item.rng
    item.terse = rng.random() < 0.2
    item.start()
    pool = HEADER if rng.random() < 0.08 else FRAGMENT
    item.add(pool.draw(rng), cap=rng.random() < 0.35)
