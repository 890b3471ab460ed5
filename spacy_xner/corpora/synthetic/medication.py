from typing import Any, Dict, List, Optional, Tuple
from random import Random

from .lexicon import DrugMaker, Form, FormValue, Name
from .model import Builder, read_pool, words
from .numbers import Number, Words, format_number, is_plural

# Share of numbers whose thousands are set apart: most notes write 1000 mg.
_GROUPED = 0.35

# English singular;plural;French singular;plural;gender;German singular;plural;gender
_TABLETS = """
tablet;tablets;comprimé;comprimés;m;Tablette;Tabletten;f
capsule;capsules;gélule;gélules;f;Kapsel;Kapseln;f
tablet;tablets;comprimé;comprimés;m;Tablette;Tabletten;f
tablet;tablets;comprimé;comprimés;m;Tablette;Tabletten;f
capsule;capsules;gélule;gélules;f;Kapsel;Kapseln;f
capsule;capsules;capsule;capsules;f;Kapsel;Kapseln;f
pill;pills;pilule;pilules;f;Pille;Pillen;f
film-coated tablet;film-coated tablets;comprimé pelliculé;comprimés pelliculés;m;Filmtablette;Filmtabletten;f
chewable tablet;chewable tablets;comprimé à croquer;comprimés à croquer;m;Kautablette;Kautabletten;f
effervescent tablet;effervescent tablets;comprimé effervescent;comprimés effervescents;m;Brausetablette;Brausetabletten;f
extended-release tablet;extended-release tablets;comprimé à libération prolongée;comprimés à libération prolongée;m;Retardtablette;Retardtabletten;f
extended-release capsule;extended-release capsules;gélule à libération prolongée;gélules à libération prolongée;f;Retardkapsel;Retardkapseln;f
scored tablet;scored tablets;comprimé sécable;comprimés sécables;m;teilbare Tablette;teilbare Tabletten;f
coated tablet;coated tablets;comprimé enrobé;comprimés enrobés;m;überzogene Tablette;überzogene Tabletten;f
enteric-coated tablet;enteric-coated tablets;comprimé gastro-résistant;comprimés gastro-résistants;m;magensaftresistente Tablette;magensaftresistente Tabletten;f
orodispersible tablet;orodispersible tablets;comprimé orodispersible;comprimés orodispersibles;m;Schmelztablette;Schmelztabletten;f
dispersible tablet;dispersible tablets;comprimé dispersible;comprimés dispersibles;m;Suspensionstablette;Suspensionstabletten;f
soft capsule;soft capsules;capsule molle;capsules molles;f;Weichkapsel;Weichkapseln;f
hard capsule;hard capsules;gélule;gélules;f;Hartkapsel;Hartkapseln;f
lozenge;lozenges;pastille;pastilles;f;Lutschtablette;Lutschtabletten;f
sugar-coated tablet;sugar-coated tablets;dragée;dragées;f;Dragee;Dragees;n
chewing gum;chewing gums;gomme à mâcher;gommes à mâcher;f;Kaugummi;Kaugummis;m
film;films;film orodispersible;films orodispersibles;m;Schmelzfilm;Schmelzfilme;m
caplet;caplets;comprimé;comprimés;m;Tablette;Tabletten;f
"""
_TABLETS_SHORT = """
tab;tabs;cp;cp;m;Tbl.;Tbl.;f
tab;tabs;cpr;cpr;m;Tabl.;Tabl.;f
tab;tabs;cp;cps;m;Tbl.;Tbl.;f
tab.;tabs.;cp.;cp.;m;Tbl.;Tbl.;f
cap;caps;gél;gél;f;Kps.;Kps.;f
caps;caps;gél.;gél.;f;Kaps.;Kaps.;f
tab;tabs;comp;comp;m;Tab.;Tab.;f
film-coated tab;film-coated tabs;cpr pell;cpr pell;m;FTA;FTA;f
ER tab;ER tabs;cp LP;cp LP;m;Ret.-Tbl.;Ret.-Tbl.;f
eff. tab;eff. tabs;cpr eff;cpr eff;m;BTA;BTA;f
"""
_LIQUIDS = """
syrup;syrups;sirop;sirops;m;Sirup;Sirupe;m
solution;solutions;solution;solutions;f;Lösung;Lösungen;f
suspension;suspensions;suspension;suspensions;f;Suspension;Suspensionen;f
suspension;suspensions;suspension;suspensions;f;Saft;Säfte;m
mouthwash;mouthwashes;bain de bouche;bains de bouche;m;Mundspülung;Mundspülungen;f
oil;oils;huile;huiles;f;Öl;Öle;n
elixir;elixirs;élixir;élixirs;m;Elixier;Elixiere;n
emulsion;emulsions;émulsion;émulsions;f;Emulsion;Emulsionen;f
"""
_DROPS = """
drop;drops;goutte;gouttes;f;Tropfen;Tropfen;m
drop;drops;goutte;gouttes;f;Tropfen;Tropfen;m
eye drop;eye drops;goutte;gouttes;f;Augentropfen;Augentropfen;m
drop;drops;goutte;gouttes;f;Tropfen;Tropfen;m
"""
_DROPS_SHORT = """
gtt;gtts;gtte;gttes;f;Tr.;Tr.;m
gtt;gtt;gtt;gtt;f;Trpf.;Trpf.;m
"""
_PUFFS = """
puff;puffs;bouffée;bouffées;f;Hub;Hübe;m
puff;puffs;bouffée;bouffées;f;Sprühstoß;Sprühstöße;m
inhalation;inhalations;inhalation;inhalations;f;Inhalation;Inhalationen;f
spray;sprays;pulvérisation;pulvérisations;f;Sprühstoß;Sprühstöße;m
actuation;actuations;bouffée;bouffées;f;Hub;Hübe;m
"""
_INHALERS = """
inhaler;inhalers;inhalateur;inhalateurs;m;Inhalator;Inhalatoren;m
inhaler;inhalers;aérosol;aérosols;m;Dosieraerosol;Dosieraerosole;n
spray;sprays;spray;sprays;m;Spray;Sprays;n
powder inhaler;powder inhalers;inhalateur de poudre;inhalateurs de poudre;m;Pulverinhalator;Pulverinhalatoren;m
aerosol;aerosols;aérosol;aérosols;m;Aerosol;Aerosole;n
metered-dose inhaler;metered-dose inhalers;aérosol-doseur;aérosols-doseurs;m;Dosieraerosol;Dosieraerosole;n
"""
_TOPICALS = """
cream;creams;crème;crèmes;f;Creme;Cremes;f
ointment;ointments;pommade;pommades;f;Salbe;Salben;f
gel;gels;gel;gels;m;Gel;Gele;n
lotion;lotions;lotion;lotions;f;Lotion;Lotionen;f
foam;foams;mousse;mousses;f;Schaum;Schäume;m
paste;pastes;pâte;pâtes;f;Paste;Pasten;f
shampoo;shampoos;shampooing;shampooings;m;Shampoo;Shampoos;n
nail lacquer;nail lacquers;vernis à ongles;vernis à ongles;m;Nagellack;Nagellacke;m
powder;powders;poudre;poudres;f;Puder;Puder;m
solution;solutions;solution;solutions;f;Lösung;Lösungen;f
"""
_PATCHES = """
patch;patches;patch;patchs;m;Pflaster;Pflaster;n
transdermal patch;transdermal patches;dispositif transdermique;dispositifs transdermiques;m;transdermales Pflaster;transdermale Pflaster;n
patch;patches;patch;patchs;m;Pflaster;Pflaster;n
"""
_SACHETS = """
sachet;sachets;sachet;sachets;m;Beutel;Beutel;m
sachet;sachets;sachet-dose;sachets-doses;m;Sachet;Sachets;n
packet;packets;sachet;sachets;m;Päckchen;Päckchen;n
stick;sticks;stick;sticks;m;Stick;Sticks;m
"""
_SUPPOSITORIES = """
suppository;suppositories;suppositoire;suppositoires;m;Zäpfchen;Zäpfchen;n
suppository;suppositories;suppositoire;suppositoires;m;Suppositorium;Suppositorien;n
ovule;ovules;ovule;ovules;m;Ovulum;Ovula;n
pessary;pessaries;ovule;ovules;m;Vaginalzäpfchen;Vaginalzäpfchen;n
enema;enemas;lavement;lavements;m;Klysma;Klysmen;n
"""
_INJECTABLES = """
ampoule;ampoules;ampoule;ampoules;f;Ampulle;Ampullen;f
vial;vials;flacon;flacons;m;Durchstechflasche;Durchstechflaschen;f
syringe;syringes;seringue;seringues;f;Spritze;Spritzen;f
prefilled syringe;prefilled syringes;seringue préremplie;seringues préremplies;f;Fertigspritze;Fertigspritzen;f
pen;pens;stylo;stylos;m;Pen;Pens;m
auto-injector;auto-injectors;auto-injecteur;auto-injecteurs;m;Autoinjektor;Autoinjektoren;m
ampoule;ampoules;ampoule;ampoules;f;Ampulle;Ampullen;f
prefilled pen;prefilled pens;stylo prérempli;stylos préremplis;m;Fertigpen;Fertigpens;m
cartridge;cartridges;cartouche;cartouches;f;Patrone;Patronen;f
vial;vials;flacon;flacons;m;Flasche;Flaschen;f
"""
_BAGS = """
bag;bags;poche;poches;f;Beutel;Beutel;m
infusion;infusions;perfusion;perfusions;f;Infusion;Infusionen;f
bottle;bottles;flacon;flacons;m;Flasche;Flaschen;f
"""


def _read_forms(rows: str, *, short: bool = False) -> Tuple[Form, ...]:
    return tuple(Form(row, short=short) for row in rows.strip().split("\n"))


FORMS: Dict[str, Tuple[Form, ...]] = {
    "solid": _read_forms(_TABLETS),
    "liquid": _read_forms(_LIQUIDS),
    "drops": _read_forms(_DROPS),
    "inhaled": _read_forms(_INHALERS),
    "topical": _read_forms(_TOPICALS),
    "patch": _read_forms(_PATCHES),
    "sachet": _read_forms(_SACHETS),
    "suppository": _read_forms(_SUPPOSITORIES),
    "injection": _read_forms(_INJECTABLES),
    "insulin": _read_forms(_INJECTABLES)[4:5],
    "infusion": _read_forms(_BAGS),
}
_PUFF_FORMS = _read_forms(_PUFFS)
_SHORT: Dict[str, Tuple[Form, ...]] = {
    "solid": _read_forms(_TABLETS_SHORT, short=True),
    "drops": _read_forms(_DROPS_SHORT, short=True),
    "injection": _read_forms(
        "amp;amps;amp;amp;f;Amp.;Amp.;f\nvial;vials;fl;fl;m;Fl.;Fl.;f", short=True
    ),
    "suppository": _read_forms("supp;supps;suppo;suppos;m;Supp.;Supp.;n", short=True),
    "sachet": _read_forms("sach;sach;sach;sach;m;Btl.;Btl.;m", short=True),
}
KINDS: Tuple[str, ...] = tuple(FORMS)
_KIND_WEIGHTS = (58, 6, 5, 5, 5, 3, 3, 2, 6, 4, 3)
_KIND_SUMS = [sum(_KIND_WEIGHTS[: i + 1]) for i in range(len(_KIND_WEIGHTS))]

# What is counted when a longer name has said it before.
_PLAIN: Dict[str, Form] = {
    form.names[0]: plain
    for forms in FORMS.values()
    for form in forms
    for plain in forms
    if " " not in plain.names[0] and form.names[0].endswith(" " + plain.names[0])
}

# Units that are not the same everywhere.
UNITS: Dict[str, Tuple[Tuple[str, str, str], ...]] = {
    "mg": (
        *(("mg", "mg", "mg"),) * 30,
        ("milligrams", "milligrammes", "Milligramm"),
        ("mgs", "mg", "mg"),
    ),
    "g": (*(("g", "g", "g"),) * 8, ("grams", "grammes", "Gramm"), ("gm", "g", "g")),
    "mcg": (
        ("mcg", "µg", "µg"),
        ("mcg", "mcg", "mcg"),
        ("µg", "µg", "µg"),
        ("micrograms", "microgrammes", "Mikrogramm"),
    ),
    "IU": (("IU", "UI", "I.E."), ("IU", "UI", "IE"), ("units", "unités", "Einheiten")),
    "mEq": (("mEq", "mEq", "mEq"), ("mmol", "mmol", "mmol")),
    "%": (("%", "%", "%"),),
    "ml": (("ml", "ml", "ml"), ("mL", "ml", "ml"), ("mL", "mL", "ml")),
}
_MG = words("""
500 500 1000 250 100 50 25 20 10 40 5 80 2.5 200 300 400 75 850 150 12.5 1 2 600 30
15 60 120 160 8 4 16 32 625 875 750 800 450 900 1.25 7.5 37.5 47.5 95 3.75 0.5 0.25
6 3 12 18 24 35 70 90 110 145 175 180 225 240 320 350 375 125 650 325 81 1.5 0.4
""")
_MCG = words("""
25 50 75 88 100 112 125 137 150 200 250 62.5 12 4.5 6 160 400 500 18 0.1 40 220
""")
_IU = words("""
1000 5000 20000 400 800 14000 4000 6000 8000 10000 25000 40000 50000 100000 3500
""")
_PERCENT = words("""
0.05 0.1 1 2 5 0.9 0.5 0.005 10 20 2.5 0.25 4 0.03 1.5 3 8.4 0.3
""")
_PAIRS = words("""
875/125 500/125 160/12.5 80/12.5 10/20 5/160 400/80 800/160 50/1000 50/850 100/25
20/12.5 5/10 97/103 49/51 24/26 10/40 10/10 8/12.5 300/25 75/650 5/325 10/325 50/500
500/30 37.5/325 5/5 100/40 1000/62.5
""")
_TRIPLES = [
    "5/160/12.5",
    "10/160/25",
    "50/12.5/200",
    "100/25/200",
    "40/5/12.5",
    "125/31.25/200",
]
_INHALED_PAIRS = [
    "160/4.5",
    "100/6",
    "200/6",
    "50/250",
    "25/125",
    "25/250",
    "6/100",
    "12/400",
    "92/22",
    "184/22",
]


class Entity(Words):
    """A fixed string per language that is an entity."""

    __slots__ = ("label",)

    def __init__(self, label: str, *texts: str) -> None:
        """Store the strings.

        label (str): Entity label.
        texts (str): The string of each language, or one for all.
        """
        super().__init__(*texts)
        self.label = label

    def emit(self, out: Builder, lang: int, modifier: str, key: str) -> None:
        """Write the string as an entity.

        out (Builder): The text to append to.
        lang (int): Index of the language.
        modifier (str): Not used.
        key (str): Name of the fragment.
        """
        start = out.position
        out.write(self.texts[lang])
        out.mark(key, self.label, start)


_SOLID_COUNTS = (
    *(1.0,) * 24,
    *(2.0,) * 12,
    *(3.0,) * 3,
    *(4.0,) * 3,
    *(0.5,) * 8,
    *(1.5,) * 4,
    *(0.25, 0.25, 0.75, 2.5),
)
# Fractions as they are written: in one character, with a slash, in words.
_FRACTIONS: Dict[float, Tuple[str, ...]] = {
    0.25: ("¼", "1/4"),
    0.5: ("½", "1/2", "words"),
    0.75: ("¾", "3/4"),
    1.5: ("1½", "1 1/2", "digits"),
    2.5: ("2½", "2 1/2", "digits"),
}
_JOINS = (("-", "-", "-"), (" to ", " à ", " bis "), (" or ", " ou ", " oder "))
_UP_TO = ("up to ", "jusqu'à ", "bis zu ")


class Count:
    """A count taken each time, in digits or in words, that knows its form."""

    __slots__ = ("form", "high", "join", "style", "up_to", "value")

    def __init__(self, rng: Random, form: Optional[Form], kind: str) -> None:
        """Draw a count.

        rng (Random): Source of chance.
        form (Optional[Form]): The form counted; gives words their gender.
        kind (str): Kind of medication.
        """
        self.form = form
        self.high: float = 0
        self.join = 0
        self.up_to = False
        share = rng.random()
        if kind == "drops":
            self.value: float = rng.choice((1, 1, 2, 3, 5, 10, 15, 20, 25, 30, 40))
        elif kind == "solid":
            self.value = rng.choice(_SOLID_COUNTS)
        else:
            self.value = rng.choice((1, 1, 1, 1, 2, 2, 2, 3, 4))
        self.style = "digits"
        if self.value in _FRACTIONS:
            self.style = rng.choice(_FRACTIONS[self.value])
        elif share < 0.34 and self.value < 4:
            self.high = self.value + 1
            self.join = rng.randrange(3)
            if share < 0.07:
                self.style, self.join = "words", rng.randrange(1, 3)
            elif share < 0.2:
                self.style, self.high = "words", 0
        elif share < 0.2:
            self.style = "words"
        elif self.value > 1 and share > 0.96:
            self.up_to = True

    def texts(self, lang: int) -> str:
        """Write the count.

        lang (int): Index of the language.
        RETURNS (str): The count.
        """
        value, form = self.value, self.form
        fr_gender = form.fr_gender if form else "m"
        de_gender = form.de_gender if form else "f"
        if self.style not in ("digits", "words"):
            return self.style
        if self.style == "words":
            if value == 0.5:
                return (
                    "half an" if form and form.names[0][0] in "aeio" else "half a",
                    "une demi" if fr_gender == "f" else "un demi",
                    {"f": "eine halbe", "m": "einen halben", "n": "ein halbes"}[
                        de_gender
                    ],
                )[lang]
            gender = (fr_gender if lang == 1 else de_gender) if lang else ""
            if self.high and lang == 2:
                gender = ""
            low = Number(value).text(lang, "w" + gender.replace("n", ""))
            if self.high:
                return low + _JOINS[self.join][lang] + Number(self.high).text(lang, "w")
            return low
        low = format_number(value, lang)
        if self.high:
            return low + _JOINS[self.join][lang] + format_number(self.high, lang)
        return _UP_TO[lang] + low if self.up_to else low

    def emit(self, out: Builder, lang: int, modifier: str, key: str) -> None:
        """Write the count as one aligned fragment.

        out (Builder): The text to append to.
        lang (int): Index of the language.
        modifier (str): Not used.
        key (str): Name of the fragment.
        """
        start = out.position
        out.write(self.texts(lang))
        out.mark(key, None, start)

    def agree(self, lang: int, options: int) -> int:
        """Choose singular or plural.

        lang (int): Index of the language.
        options (int): How many endings there are.
        RETURNS (int): 0 for singular, 1 for plural.
        """
        return int(is_plural(self.high or self.value, lang))


_COUNTABLE = (
    "solid",
    "patch",
    "sachet",
    "suppository",
    "injection",
    "infusion",
    "drops",
)

# Amounts taken each time, by kind of medication.
DOSE = read_pool("""
# 12 kinds=solid,drops,inhaled,patch,sachet,suppository,injection
[A:{cnt}] {dform}

# 6 kinds=liquid n=2.5,5,7.5,10,15,20,30
[A:{n} ml]

# 3 kinds=liquid n=2.5,5,10,15,20
[A:{n} mL]
[A:{n} mL]
[A:{n} ml]

# 2 kinds=liquid n=5,10,15
[A:{n}ml]

# 2 kinds=liquid n=1,2
[A:{n.af} {n?teaspoon|teaspoons}]
[A:{n.af} {n?cuillère|cuillères} à café]
[A:{n.am} Teelöffel]

# 2 kinds=liquid n=1,2
[A:{n.af} {n?tablespoon|tablespoons}]
[A:{n.af} {n?cuillère|cuillères} à soupe]
[A:{n.am} Esslöffel]

# kinds=liquid n=1,2
[A:{n.af} measuring {n?spoon|spoons}]
[A:{n.af} {n?cuillère-mesure|cuillères-mesure}]
[A:{n.am} Messlöffel]

# 6 kinds=insulin n=4,6,8,10,12,14,16,18,20,22,24,26,28,30,36,40
[A:{n} units]
[A:{n} unités]
[A:{n} Einheiten]

# 4 kinds=insulin n=4,5,6,7,8,10,12,16,20,30,34
[A:{n} units]
[A:{n} UI]
[A:{n} IE]

# 2 kinds=insulin n=4,8,10,14,18,22
[A:{n} IU]
[A:{n} UI]
[A:{n} I.E.]

# 2 kinds=insulin n=4,6,8,10,12,18,24
[A:{n} U]
[A:{n} U]
[A:{n} E]

# kinds=insulin n=2,4,6 m=8,10,12
[A:{n}-{m} units]
[A:{n}-{m} unités]
[A:{n}-{m} Einheiten]

# 4 kinds=infusion n=50,100,250,500,1000
[A:{n} ml]

# 4 kinds=infusion n=10,20,40,50,75,80,100,125
[A:{n} ml/h]

# 2 kinds=infusion n=10,42,50,75,100,125,150
[A:{n} mL/hr]
[A:{n} mL/h]
[A:{n} ml/h]

# 2 kinds=infusion n=0.05,0.1,0.2,2,5,10
[A:{n} mcg/kg/min]
[A:{n} µg/kg/min]
[A:{n} µg/kg/min]

# 2 kinds=infusion n=1,2,5,8,10
[A:{n} mg/h]

# 2 kinds=infusion,injection n=1,3,5,7.5,10,15
[A:{n} mg/kg]

# kinds=infusion n=1,1.5,2
[A:{n} {n?liter|liters}]
[A:{n} {n?litre|litres}]
[A:{n} Liter]

# 4 kinds=injection n=1,2,4,5,10,20,40,60,80,100,150
[A:{n} mg]

# 3 kinds=injection n=1
[A:{n.af} {n?injection|injections}]
[A:{n.af} {n?injection|injections}]
[A:{n.af} {n?Injektion|Injektionen}]

# 4 kinds=topical n=1,1,2
[A:{n.af} {n?application|applications}]
[A:{n.af} {n?application|applications}]
[A:{n.af} {n?Anwendung|Anwendungen}]

# kinds=topical n=1,2,4
[A:{n} g]

# 0.5 kinds=topical n=2,3,5
[A:{n} cm]

# 0.6 kinds=inhaled,liquid,injection,topical n=1,2
[A:{n.af} {n?dose|doses}]
[A:{n.af} {n?dose|doses}]
[A:{n.af} {n?Dosis|Dosen}]
""")

# A drug and its form as one noun, without an article.
COMPOUND = read_pool("""
# 3 kinds=inhaled,patch,solid
{drug} {form}
{form} {drug.de}
{form} mit {drug.bei}

# 3 kinds=topical,inhaled,liquid,patch,solid
{drug} {form}

# 2 kinds=topical,liquid
{drug} {form}
{form} {drug.au}
{form} mit {drug.bei}

# 2 kinds=drops,solid,sachet,suppository
{drug} {form.pl}
{form.pl} {drug.de}
{drug} {form.pl}

# 2 kinds=injection
{drug} [O:injections]
[O:injections] {drug.de}
[O:Injektionen] mit {drug.bei}

# kinds=infusion
{drug} [O:infusion]
[O:perfusion] {drug.de}
[O:Infusion] mit {drug.bei}

# 0.6 kinds=injection,insulin
{drug} {form}
{form} {drug.de}
{form} mit {drug.bei}

# 0.4 kinds=topical
{class} {form}
{form} avec {class}
{form} mit {class}
""")

_INSULINS = tuple(
    tuple(row.split(";"))
    for row in (
        "insulin glargine;insuline glargine;Insulin glargin",
        "insulin lispro;insuline lispro;Insulin lispro",
        "insulin aspart;insuline asparte;Insulin aspart",
        "insulin;insuline;Insulin",
        "insulin detemir;insuline détémir;Insulin detemir",
        "insulin degludec;insuline dégludec;Insulin degludec",
        "NPH insulin;insuline NPH;NPH-Insulin",
        "regular insulin;insuline rapide;Normalinsulin",
        "Lantus;Lantus;Lantus",
        "Humalog;Humalog;Humalog",
        "NovoLog;NovoLog;NovoLog",
        "Levemir;Levemir;Levemir",
        "Tresiba;Tresiba;Tresiba",
        "Toujeo;Toujeo;Toujeo",
        "NovoRapid;NovoRapid;NovoRapid",
        "Apidra;Apidra;Apidra",
    )
)
_FLUIDS = tuple(
    tuple(row.split(";"))
    for row in (
        "normal saline;sérum physiologique;physiologische Kochsalzlösung",
        "sodium chloride;chlorure de sodium;Natriumchlorid",
        "NaCl;NaCl;NaCl",
        "glucose;glucose;Glukose",
        "Ringer's lactate;Ringer lactate;Ringer-Laktat",
        "potassium chloride;chlorure de potassium;Kaliumchlorid",
        "albumin;albumine;Albumin",
        "heparin;héparine;Heparin",
        "noradrenaline;noradrénaline;Noradrenalin",
        "morphine;morphine;Morphin",
        "vancomycin;vancomycine;Vancomycin",
        "propofol;propofol;Propofol",
    )
)


class Medication:
    """One medication of an item: name, strength, form, amount.

    Each part is drawn when it is first asked for, so that a template that names
    the drug alone costs nothing more.
    """

    def __init__(
        self, rng: Random, maker: DrugMaker, *, kind: str = "", terse: bool = False
    ) -> None:
        """Open a medication.

        rng (Random): Source of chance.
        maker (DrugMaker): Draws the name.
        kind (str): Kind of medication; drawn when empty.
        terse (bool): Whether it is written in the short style of notes.
        """
        self.rng = rng
        self.kind = kind or rng.choices(KINDS, cum_weights=_KIND_SUMS)[0]
        self.terse = terse
        self.values: Dict[Tuple[str, str], Any] = {}
        self.glued = rng.random() < (0.4 if terse else 0.12)
        forms = FORMS[self.kind]
        if self.kind in _SHORT and rng.random() < (0.7 if terse else 0.06):
            forms = _SHORT[self.kind]
        self.form = rng.choice(forms)
        self.dose_form = self.form
        if self.kind == "inhaled":
            self.dose_form = rng.choice(_PUFF_FORMS)
        elif rng.random() < 0.8:
            self.dose_form = _PLAIN.get(self.form.names[0], self.form)
        self.maker = maker

    def drug(self) -> Name:
        """Draw the name.

        RETURNS (Name): The drug.
        """
        rng = self.rng
        table = {"insulin": _INSULINS, "infusion": _FLUIDS}.get(self.kind)
        if table and rng.random() < (0.75 if self.kind == "insulin" else 0.6):
            texts = rng.choice(table)
            gender = (
                "m"
                if texts[0] == texts[1] or texts[1].startswith(("s", "c", "g", "R"))
                else "f"
            )
            return Name(texts, fr_gender=gender, label="DRUG")
        return self.maker.draw(terse=self.terse)

    def strength(self) -> Entity:
        """Draw the strength.

        RETURNS (Entity): The strength.
        """
        rng, kind = self.rng, self.kind
        share = rng.random()
        numbers: List[str]
        per = ""
        if kind in ("solid", "suppository", "sachet"):
            if share < 0.82:
                numbers, unit = [rng.choice(_MG)], "mg"
            elif share < 0.87:
                numbers, unit = rng.choice(_PAIRS).split("/"), "mg"
            elif share < 0.88:
                numbers, unit = rng.choice(_TRIPLES).split("/"), "mg"
            elif share < 0.92:
                numbers, unit = [rng.choice(_MCG)], "mcg"
            elif share < 0.95:
                numbers, unit = [rng.choice(("1", "2", "1.5", "0.5"))], "g"
            elif share < 0.98:
                numbers, unit = [rng.choice(_IU)], "IU"
            else:
                numbers, unit = [rng.choice(("8", "10", "20", "40"))], "mEq"
        elif kind == "liquid":
            if share < 0.75:
                numbers, unit = (
                    [
                        rng.choice(
                            (
                                "125",
                                "250",
                                "100",
                                "200",
                                "120",
                                "50",
                                "400",
                                "5",
                                "12.5",
                            )
                        )
                    ],
                    "mg",
                )
                per = rng.choice(("/5 ml", "/5 ml", "/ml", "/10 ml"))
            else:
                numbers, unit = [rng.choice(("0.5", "1", "2", "0.1", "10"))], "mg"
                per = "/ml"
        elif kind == "drops":
            if share < 0.5:
                numbers, unit = [rng.choice(_PERCENT)], "%"
            else:
                numbers, unit, per = (
                    [rng.choice(("0.5", "1", "2", "4", "5", "2.5"))],
                    "mg",
                    "/ml",
                )
        elif kind == "inhaled":
            if share < 0.3:
                numbers, unit = rng.choice(_INHALED_PAIRS).split("/"), "mcg"
            else:
                numbers, unit = [rng.choice(_MCG)], "mcg"
        elif kind == "topical":
            numbers, unit = [rng.choice(_PERCENT)], "%"
        elif kind == "patch":
            numbers, unit = (
                [
                    rng.choice(
                        (
                            "12",
                            "25",
                            "50",
                            "75",
                            "100",
                            "5",
                            "10",
                            "35",
                            "52.5",
                            "4.6",
                            "9.5",
                        )
                    )
                ],
                "mcg",
            )
            per = rng.choice(("/h", "/h", ""))
            if not per:
                unit = "mg"
        elif kind == "insulin":
            numbers, unit, per = [rng.choice(("100", "200", "300"))], "IU", "/ml"
        elif kind == "infusion":
            if share < 0.7:
                numbers, unit = [rng.choice(("0.9", "5", "10", "20", "0.45", "4"))], "%"
            else:
                numbers, unit = [rng.choice(("1", "2", "5", "10", "20"))], "mg"
                per = "/ml"
        elif share < 0.55:
            numbers, unit = [rng.choice(_MG)], "mg"
        elif share < 0.75:
            numbers, unit, per = (
                [rng.choice(("2", "4", "5", "10", "20", "50", "100"))],
                "mg",
                "/ml",
            )
        elif share < 0.9:
            numbers, unit = [rng.choice(_IU)], "IU"
        else:
            numbers, unit = [rng.choice(_MCG)], "mcg"
        units = rng.choice(UNITS[unit])
        short = max(map(len, units)) <= 4
        style = rng.random()
        per_style = rng.random()
        range_style = len(numbers) == 2 and style < 0.2
        hyphen = style > 0.985 and short and unit != "%"
        group = rng.random() < _GROUPED
        texts = []
        for lang in range(3):
            forms = [
                format_number(float(number), lang, group=group) for number in numbers
            ]
            blank = "" if self.glued and short else " "
            if unit == "%":
                blank = " " if lang and not self.glued else ""
            elif hyphen and lang == 0:
                blank = "-"
            name = units[lang]
            if len(name) > 6 and not is_plural(float(numbers[-1]), lang):
                name = name.removesuffix("s")
            if range_style and unit == "mg":
                text = "/".join(f"{form}{blank}{name}" for form in forms)
            else:
                text = f"{'/'.join(forms)}{blank}{name}"
            if per:
                tail = per
                if per_style < 0.15:
                    tail = per.replace("/", " / ")
                elif per_style < 0.3 and per == "/5 ml":
                    tail = (" per 5 ml", " par 5 ml", " pro 5 ml")[lang]
                elif per_style > 0.85:
                    tail = per.replace("ml", "mL" if lang < 2 else "ml")
                text += tail
            texts.append(text)
        return Entity("STRENGTH", *texts)

    def bare(self) -> Entity:
        """Draw a strength without a unit.

        RETURNS (Entity): The strength.
        """
        rng = self.rng
        numbers = rng.choice((_MG, _PAIRS)) if rng.random() < 0.5 else _MG
        parts = rng.choice(numbers).split("/")
        group = rng.random() < _GROUPED
        return Entity(
            "STRENGTH",
            *(
                "/".join(format_number(float(p), lang, group=group) for p in parts)
                for lang in range(3)
            ),
        )

    def form_value(self) -> FormValue:
        """Give the form in the singular.

        RETURNS (FormValue): The form.
        """
        return FormValue(
            self.form,
            countable=self.kind in _COUNTABLE,
            plural=self.kind == "drops",
        )
