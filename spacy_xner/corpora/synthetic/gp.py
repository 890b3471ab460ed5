from .item import Item
from .model import Pool
from .model import Template as T

NOTE = Pool(
    [
        T(
            "{drug} {strength} {freq}",
            "{drug} {strength} {freq}",
            "{drug} {strength} {freq}",
            weight=10,
        ),
        T(
            "{drug} {strength} {freq} {dur}",
            "{drug} {strength} {freq} {dur}",
            "{drug} {strength} {freq} {dur}",
            weight=4,
        ),
        T(
            "{dose} po {freq} {dur}",
            "{dose} po {freq} {dur}",
            "{dose} p.o. {freq} {dur}",
            weight=4,
            kinds=("solid", "drops", "liquid"),
        ),
        T("{dose} {freq}", "{dose} {freq}", "{dose} {freq}", weight=4),
        T(
            "{dose} {freq} {dur}",
            "{dose} {freq} {dur}",
            "{dose} {freq} {dur}",
            weight=4,
        ),
        T(
            "{drug} {strength} {dose} {freq}",
            "{drug} {strength} {dose} {freq}",
            "{drug} {strength} {dose} {freq}",
            weight=5,
            kinds=("solid", "inhaled", "drops", "patch"),
        ),
        T(
            "cont {drug} {strength} {freq}",
            "cont. {drug} {strength} {freq}",
            "{drug} {strength} {freq} weiter",
            weight=4,
        ),
        T("cont {drug}", "poursuite {drug}", "{drug} weiter", weight=2),
        T("stop {drug}", "stop {drug}", "{drug} ab", weight=3),
        T("d/c {drug}", "arrêt {drug}", "{drug} abgesetzt", weight=2),
        T(
            "start {drug} {strength} {freq}",
            "début {drug} {strength} {freq}",
            "Beginn {drug} {strength} {freq}",
            weight=3,
        ),
        T(
            "add {drug} {strength} {freq}",
            "ajout {drug} {strength} {freq}",
            "+ {drug} {strength} {freq}",
            weight=2,
        ),
        T(
            "inc {drug} to {strength} {freq}",
            "augm. {drug} à {strength} {freq}",
            "{drug} ↑ auf {strength} {freq}",
            weight=2,
        ),
        T(
            "↑ {drug} {strength} {freq}",
            "↑ {drug} {strength} {freq}",
            "↑ {drug} {strength} {freq}",
            weight=1,
        ),
        T(
            "reduce {drug} to {strength}",
            "dim. {drug} à {strength}",
            "{drug} red. auf {strength}",
            weight=2,
        ),
        T("{drug} {prn}", "{drug} {prn}", "{drug} {prn}", weight=3),
        T(
            "{drug} {strength} {prn}",
            "{drug} {strength} {prn}",
            "{drug} {strength} {prn}",
            weight=2,
        ),
        T(
            "rpt {drug} {strength}",
            "renouv. {drug} {strength}",
            "{drug} {strength} Wdh.",
            weight=1,
        ),
        T(
            "hx {diag}, on {drug}",
            "ATCD {diag}, sous {drug}",
            "bek. {diag}, unter {drug}",
            weight=2,
        ),
        T(
            "{diag}: {drug} {strength} {freq}",
            "{diag} : {drug} {strength} {freq}",
            "{diag}: {drug} {strength} {freq}",
            weight=3,
        ),
        T(
            "{diag} → {drug} {freq} {dur}",
            "{diag} → {drug} {freq} {dur}",
            "{diag} → {drug} {freq} {dur}",
            weight=2,
        ),
        T(
            "c/o {symp}, tried {drug}",
            "se plaint {symp.de}, a essayé {drug}",
            "klagt über {symp.ohne}, {drug} versucht",
            weight=1,
        ),
        T(
            "Rx {drug} {strength}, {dose} {freq} {dur}",
            "Rp {drug} {strength}, {dose} {freq} {dur}",
            "Rp. {drug} {strength}, {dose} {freq} {dur}",
            weight=3,
        ),
        T("allergy {drug}", "allergie {drug}", "Allergie {drug}", weight=1),
        T(
            "NKDA, takes {drug}",
            "pas d'allergie, prend {drug}",
            "keine Allergien, nimmt {drug}",
            weight=1,
        ),
        T("{drug} {scheme}", "{drug} {scheme}", "{drug} {scheme}", weight=2),
        T(
            "{drug} {strength} {scheme}",
            "{drug} {strength} {scheme}",
            "{drug} {strength} {scheme}",
            weight=3,
        ),
        T(
            "{drug} {bare} {freq}",
            "{drug} {bare} {freq}",
            "{drug} {bare} {freq}",
            weight=1.5,
            kinds=("solid",),
        ),
        T(
            "meds: {drug}, {drug2}, {drug3}",
            "ttt : {drug}, {drug2}, {drug3}",
            "Med.: {drug}, {drug2}, {drug3}",
            weight=2,
        ),
        T(
            "{drug} + {drug2} {freq}",
            "{drug} + {drug2} {freq}",
            "{drug} + {drug2} {freq}",
            weight=1.5,
        ),
        T("no {drug}", "pas {drug.de}", "kein {drug}", weight=1),
        T("on {class}", "sous {class}", "unter {class}", weight=1.5),
        T(
            "INR ok, cont {drug}",
            "INR ok, poursuite {drug}",
            "INR ok, {drug} weiter",
            weight=1,
        ),
    ]
)


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
