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

# 3
pt on {drug} {strength} {freq}
pt sous {drug} {strength} {freq}
Pat. unter {drug.bei} {strength} {freq}

# 2
pt c/o {symp}, start {drug} {strength} {freq} {dur}
pt se plaint {symp.de}, début {drug} {strength} {freq} {dur}
Pat. klagt über {symp.ohne}, Beginn {drug} {strength} {freq} {dur}

# 2
{symp}: {drug} {prn}
{symp} : {drug} {prn}
{symp}: {drug} {prn}

# 2
trial of {drug} {strength} {freq}
essai {drug} {strength} {freq}
Versuch mit {drug.bei} {strength} {freq}

# 2
{drug} {strength} {freq}, f/u {n} wks
{drug} {strength} {freq}, revoir dans {n} sem
{drug} {strength} {freq}, WV in {n} Wo.

# 2
{drug} not tolerated, switch to {drug2} {strength2} {freq}
{drug} mal toléré{drug?|e}, relais par {drug2} {strength2} {freq}
{drug} nicht vertragen, Wechsel auf {drug2} {strength2} {freq}

# 2
hold {drug}
suspendre {drug}
{drug} pausieren

# 2
resume {drug} {strength}
reprise {drug} {strength}
{drug} {strength} wieder ansetzen

# 1.5
half dose of {drug}
demi-dose {drug.de}
{drug} halbe Dosis

# 1.5
double {drug}
doubler {drug}
{drug} verdoppeln

# 2
s/p {proc}, {drug} {freq} {dur}
post {proc}, {drug} {freq} {dur}
Z. n. {proc.bei}, {drug} {freq} {dur}

# 2
BP {n}/{m}, inc {drug} to {strength} {freq}
TA {n}/{m}, augm. {drug} à {strength} {freq}
RR {n}/{m}, {drug} auf {strength} {freq} erhöht

# 2
{lab}, start {drug} {strength} {freq}
{lab}, début {drug} {strength} {freq}
{lab}, Beginn {drug} {strength} {freq}

# 1.5
wants refill {drug}
demande renouv. {drug}
wünscht Rezept {drug}

# 1.5
out of {drug}
n'a plus {drug.de}
kein {drug} mehr

# 1.5
declines {drug}
refuse {drug}
lehnt {drug} ab

# 1.5
compliant w/ {drug}
observance ok {drug}
nimmt {drug} regelmäßig

# 1.5
s/e on {drug}: {symp}
EI sous {drug} : {symp}
NW unter {drug.bei}: {symp}

# 1.5
{class} {freq} {dur}
{class} {freq} {dur}
{class} {freq} {dur}

# 1.5
no {class}
pas {class.de}
keine {class}

# 1.5
start {class}
début {class}
Beginn {class}

# 2 kinds=solid,drops,inhaled
{dose} {prn}
{dose} {prn}
{dose} {prn}

# 2 kinds=solid n=1..3 m=1..4
[A:{n}] {dform} [F:x {m}/day] {dur}
[A:{n}] {dform} [F:x {m}/jour] {dur}
[A:{n}] {dform} [F:x {m}/Tag] {dur}

# 2 kinds=solid n=1,2,3 m=1,2,20
{drug} {strength} [F:{n} x] [A:{m}]
{drug} {strength} [F:{n} x] [A:{m}]
{drug} {strength} [F:{n} x] [A:{m}]

# 2 kinds=drops n=10,15,20,30
[A:{n}][O:gtt] {freq} {dur}
[A:{n}][O:gttes] {freq} {dur}
[A:{n}][O:gtt] {freq} {dur}

# 2 kinds=insulin n=8..40
{drug} [A:{n}u] {tod}
{drug} [A:{n}u] {tod}
{drug} [A:{n}E] {tod}

# 2 kinds=insulin n=6..30 m=4..20
{drug} [A:{n}] [F:am], [A2:{m}] [F2:pm]
{drug} [A:{n}] [F:matin], [A2:{m}] [F2:soir]
{drug} [A:{n}] [F:morgens], [A2:{m}] [F2:abends]

# 2 n=1,2,3,4 m=250,500,850,1000
{drug} [F:{n}x] [A:{m}mg]
{drug} [F:{n}x] [A:{m}mg]
{drug} [F:{n}x] [A:{m}mg]

# 2 n=1,2,3,4 m=1,2 d=3..10
{drug} [F:{n}x][A:{m}g][F2:/d] [U:x {d}d]
{drug} [F:{n}x][A:{m}g][F2:/j] [U:x {d}j]
{drug} [F:{n}x][A:{m}g][F2:/d] [U:x {d}d]

# 2 n=5,10,20,40,75,100
{drug} [S1:{n}mg][F1:/d]
{drug} [S1:{n}mg][F1:/j]
{drug} [S1:{n}mg][F1:/d]

# 1.5
1st line {drug}, 2nd line {drug2}
1re intention {drug}, 2e intention {drug2}
1. Wahl {drug}, 2. Wahl {drug2}

# 1.5
abx: {drug} {strength} {freq} {dur}
ATB : {drug} {strength} {freq} {dur}
AB: {drug} {strength} {freq} {dur}

# 1.5
tx: {drug} {freq}
ttt : {drug} {freq}
Ther.: {drug} {freq}

# 1.5
bring forward {drug} to {time}
avancer {drug} à {time}
{drug} auf {time} vorziehen

# 1.5
{diag}, no tx
{diag}, pas de ttt
{diag}, keine Ther.

# 1.5
wean off {drug}
sevrage {drug}
{drug} ausschleichen
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
