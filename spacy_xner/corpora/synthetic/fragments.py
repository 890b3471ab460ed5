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
