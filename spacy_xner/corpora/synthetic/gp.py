from .item import Item
from .model import read_pool

NOTE = read_pool("""
# 10
{drug} {strength} {freq}

# 4
{drug} {strength} {freq} {dur}

# 4 kinds=solid,drops,liquid
{dose} po {freq} {dur}
{dose} po {freq} {dur}
{dose} p.o. {freq} {dur}

# 4
{dose} {freq}

# 4
{dose} {freq} {dur}

# 5 kinds=solid,inhaled,drops,patch
{drug} {strength} {dose} {freq}

# 4
cont {drug} {strength} {freq}
cont. {drug} {strength} {freq}
{drug} {strength} {freq} weiter

# 2
cont {drug}
poursuite {drug}
{drug} weiter

# 3
stop {drug}
stop {drug}
{drug} ab

# 2
d/c {drug}
arrêt {drug}
{drug} abgesetzt

# 3
start {drug} {strength} {freq}
début {drug} {strength} {freq}
Beginn {drug} {strength} {freq}

# 2
add {drug} {strength} {freq}
ajout {drug} {strength} {freq}
+ {drug} {strength} {freq}

# 2
inc {drug} to {strength} {freq}
augm. {drug} à {strength} {freq}
{drug} ↑ auf {strength} {freq}

↑ {drug} {strength} {freq}

# 2
reduce {drug} to {strength}
dim. {drug} à {strength}
{drug} red. auf {strength}

# 3
{drug} {prn}

# 2
{drug} {strength} {prn}

rpt {drug} {strength}
renouv. {drug} {strength}
{drug} {strength} Wdh.

# 2
hx {diag}, on {drug}
ATCD {diag}, sous {drug}
bek. {diag}, unter {drug}

# 3
{diag}: {drug} {strength} {freq}
{diag} : {drug} {strength} {freq}
{diag}: {drug} {strength} {freq}

# 2
{diag} → {drug} {freq} {dur}

c/o {symp}, tried {drug}
se plaint {symp.de}, a essayé {drug}
klagt über {symp.ohne}, {drug} versucht

# 3
Rx {drug} {strength}, {dose} {freq} {dur}
Rp {drug} {strength}, {dose} {freq} {dur}
Rp. {drug} {strength}, {dose} {freq} {dur}

allergy {drug}
allergie {drug}
Allergie {drug}

NKDA, takes {drug}
pas d'allergie, prend {drug}
keine Allergien, nimmt {drug}

# 2
{drug} {scheme}

# 3
{drug} {strength} {scheme}

# 1.5 kinds=solid
{drug} {bare} {freq}

# 2
meds: {drug}, {drug2}, {drug3}
ttt : {drug}, {drug2}, {drug3}
Med.: {drug}, {drug2}, {drug3}

# 1.5
{drug} + {drug2} {freq}

no {drug}
pas {drug.de}
kein {drug}

# 1.5
on {class}
sous {class}
unter {class}

INR ok, cont {drug}
INR ok, poursuite {drug}
INR ok, {drug} weiter
""")


def write_gp(item: Item) -> None:
    """Write a terse note of a general practice.

    item (Item): The item to write into.
    """
    rng = item.rng
    item.terse = True
    item.start()
    count = rng.choices((1, 2, 3), weights=(70, 22, 8))[0]
    join = rng.choice((". ", ", ", "\n", "; ", " / "))
    for number in range(count):
        if number:
            item.write(join)
        item.add(NOTE.draw(rng), cap=rng.random() < 0.25)
    if join == ". " and rng.random() < 0.4:
        item.write(".")
