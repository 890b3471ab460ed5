from .item import Item
from .model import Pool
from .model import Template as T
from .prescription import HEADER

_ANY = ("solid", "drops", "inhaled", "patch", "sachet", "suppository", "injection")
FRAGMENT = Pool(
    [
        T("{freq}", "{freq}", "{freq}", weight=24),
        T("{dur}", "{dur}", "{dur}", weight=12),
        T("{dose}", "{dose}", "{dose}", weight=14),
        T("{drug}", "{drug}", "{drug}", weight=10),
        T("{drug} {strength}", "{drug} {strength}", "{drug} {strength}", weight=6),
        T("{strength}", "{strength}", "{strength}", weight=4),
        T("{form}", "{form}", "{form}", weight=3),
        T("{form.pl}", "{form.pl}", "{form.pl}", weight=3),
        T("{freq} {dur}", "{freq} {dur}", "{freq} {dur}", weight=4),
        T("{dose} {freq}", "{dose} {freq}", "{dose} {freq}", weight=8),
        T("{sig}", "{sig}", "{sig}", weight=8),
        T("{class}", "{class}", "{class}", weight=3),
        T("{drug}, {drug2}", "{drug}, {drug2}", "{drug}, {drug2}", weight=2),
        T("{drug} and {drug2}", "{drug} et {drug2}", "{drug} und {drug2}", weight=2),
        T("{scheme}", "{scheme}", "{scheme}", weight=1),
        T("{diag}", "{diag}", "{diag}", weight=4),
        T("{symp}", "{symp}", "{symp}", weight=2),
        T("{proc}", "{proc}", "{proc}", weight=2),
        T("{body}", "{body}", "{body}", weight=1),
        T("{lab}", "{lab}", "{lab}", weight=2),
        T("{spec}", "{spec}", "{spec}", weight=0.5),
        T("{date}", "{date}", "{date}", weight=2),
        T("{qsp}", "{qsp}", "{qsp}", weight=1),
        T("for {diag}", "pour {diag.un}", "wegen {diag.wegen}", weight=1),
    ]
)


def write_fragment(item: Item) -> None:
    """Write a single phrase.

    item (Item): The item to write into.
    """
    rng = item.rng
    item.terse = rng.random() < 0.2
    item.start()
    pool = HEADER if rng.random() < 0.08 else FRAGMENT
    item.add(pool.draw(rng), cap=rng.random() < 0.35)
