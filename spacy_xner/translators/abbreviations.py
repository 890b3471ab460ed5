from typing import Dict, FrozenSet
from dataclasses import dataclass


def _words(text: str) -> FrozenSet[str]:
    return frozenset(text.split())


@dataclass(frozen=True)
class Abbreviations:
    """What one language needs to tell a sentence end from a period inside.

    Everything is lower case and without its last period.

    never (FrozenSet[str]): Abbreviations that always go on: titles, `z.B.`, `e.g.`.
    number (FrozenSet[str]): Abbreviations that go on with a number: `No. 5`.
    may_end (FrozenSet[str]): Abbreviations that can be the last word.
    units (FrozenSet[str]): Units of measurement.
    starters (FrozenSet[str]): Words that, with a capital, begin a sentence: after
        an abbreviation or a unit only these do.
    ordinals (bool): Whether a number with a period is an ordinal or a date.
    lower_starts (bool): Whether terse notes begin sentences with a small letter.
    """

    never: FrozenSet[str] = frozenset()
    number: FrozenSet[str] = frozenset()
    may_end: FrozenSet[str] = frozenset()
    units: FrozenSet[str] = frozenset()
    starters: FrozenSet[str] = frozenset()
    ordinals: bool = False
    lower_starts: bool = False


UNITS = _words(
    """mg g kg mcg µg μg ug ng pg ml l dl cl µl μl cc iu ui ie u e mmol µmol μmol nmol
    mol mmol/l meq mval mmhg cm mm m km h min s sec sek ms kcal kj gtt gtts
    mg/ml mg/kg mg/d mg/h mg/l g/d g/l ml/h ml/d µg/h μg/h mcg/h ie/ml ui/ml iu/ml
    mg/dl g/dl mm/h"""
)
"""Units written alike in many languages."""

_LATIN = _words(
    """p.o i.v i.m s.c s.l p.r p.v i.n b.i.d t.i.d q.i.d q.d q.h q.o.d p.r.n h.s a.c
    p.c o.d o.s o.u a.m p.m s.o.s qd bid tid qid prn tab tabs tabl tbl cap caps caps
    amp inj susp sol supp ung gtt gtts max min etc inh crm oint"""
)

GENERIC = Abbreviations(
    never=_words("dr prof st mr mrs vs cf ca"),
    number=_words("no nr art fig vol p pp"),
    may_end=_LATIN,
    units=UNITS,
)

ENGLISH = Abbreviations(
    never=_words(
        """dr drs mr mrs ms prof st mt vs v cf e.g i.e eg ie approx ca viz rev gen
        capt sgt hon esp incl"""
    ),
    number=_words(
        """no nos fig figs vol ed pp p ch sec art jan feb mar apr jun jul aug sep sept
        oct nov dec ext rm apt"""
    ),
    may_end=_LATIN
    | _words(
        """etc al inc ltd co corp jr sr ph.d m.d d.o r.n u.s u.k u.s.a dept est hosp
        pt pts hx dx tx rx sx fx yo y.o wk wks mo mos yr yrs hr hrs mins secs lat
        temp resp abd ext neg pos soln syr lotn disp pwd elix liq tsp tbsp ave blvd
        rd n.p.o npo q.h.s q.a.m q.p.m q.wk d.c d/c"""
    ),
    units=UNITS
    | _words("hr hrs mins sec tsp tsps tbsp tbsps oz lb lbs in ft cc bpm gm gms"),
    starters=_words(
        """the a an this that these those there he she it they we i you his her its
        their our my your patient patients pt mr mrs ms dr in on at for with without
        after before during since until if when while as by from to and but or so
        because although however then also no not none all any each both some per
        continue continued discontinue stop start started take takes took taking
        follow followed return give given add increase decrease change changed check
        repeat refer refill apply inject use please will would should could can may
        was were is are has have had do does did denies denied reports reported
        states stated notes noted today yesterday tomorrow currently previously
        recently otherwise additionally overall assessment plan allergies allergy
        history past family social medications physical review labs imaging"""
    ),
    lower_starts=True,
)

FRENCH = Abbreviations(
    never=_words(
        """dr drs pr mr mme mlle mm me st ste p.ex ex c.-à-d càd cad cf env vs ca av
        bd not notam"""
    ),
    number=_words(
        "no n nos réf ref tél tel fig vol art chap p pp janv févr fev avr juil sept oct "
        "nov déc dec"
    ),
    may_end=_LATIN
    | _words(
        """etc cp cpr cprs comp compr gél gel gélul sach suppo pdre pom crè sir gttes
        inj perf inhal bouff amp appl ap fl flac bte bt btes ttt ttts atcd hdj
        rdv qsp q.s.p qs j sem mn hres s/c i/v max mini maxi pat hosp cons
        ordo dl biol ant post dt gche sup inf intra suppl qté qte éq"""
    ),
    units=UNITS
    | _words(
        """unité unités unites heure heures hres minute minutes mn jour jours j goutte
        gouttes gttes gramme grammes milligrammes millilitres litre litres microgrammes
        càc cac càs cas mmhg bpm"""
    ),
    starters=_words(
        """le la les l' un une des du de d' ce cet cette ces il elle ils elles on nous
        vous je tu son sa ses leur leurs notre votre mon ma mes au aux à en dans pour
        par sur sous avec sans après avant pendant depuis puis si quand lorsque comme
        et mais ou donc car ne pas aucun aucune tout tous toute toutes chaque
        patient patiente monsieur madame mme mr m prendre poursuivre arrêter arrêt
        reprendre continuer débuter diminuer augmenter surveiller contrôler revoir
        consultation traitement examen conclusion antécédents allergies allergie
        aujourd'hui hier demain actuellement auparavant ensuite enfin retour
        est sont a ont était prescrit prescription renouveler appliquer injecter"""
    ),
    lower_starts=True,
)

GERMAN = Abbreviations(
    never=_words(
        """dr drs prof dipl med dent habil phil rer nat fr hr hrn frl st z.b zb d.h dh ca bzw ggf gegebenenf evtl
        eventl vgl sog inkl incl exkl einschl ausschl mind bes insb insbes u.a z.t
        z.zt zzt v.a z.n st.p st.n s.p bds i.s.d gem lt aufgr bzgl betr ehem entspr
        o.g s.o s.u u.u m.e a.e i.d.r idr allg jew jeweil vorauss zw u a.d"""
    ),
    number=_words(
        """nr abb tel art abs s bd kap jan feb mär mrz apr jun jul aug sep sept okt
        nov dez max min maximal etwa"""
    ),
    may_end=_LATIN
    | _words(
        """usw etc o.ä u.ä u.v.m tgl tägl wö wöch wchtl mtl monatl stdl stündl morg
        mitt abds abd nachm vorm tbl tabl tab kps kaps kpsl drg trpf tr amp supp zäpf
        spr sprü hub btl inj inf lsg slb crem sup stk stck pkg pckg op o.p einh std
        stdn min wo wch tg mon jr b.b b.bed n.b pat pt re li beids neg pos unauff o.b
        o.p.b obs i.o n.i.o path pathol rad klin amb stat ther diagn unters kontr verl
        vorgest entl geb verh gest str abt kl gr vorh pers"""
    ),
    units=UNITS | _words("i.e ie einh std stdn sek tr trpf el tl mio"),
    starters=_words(
        """der die das dem den des ein eine einer einem einen dieser diese dieses
        diesem diesen er sie es wir ihr ich man sein seine seinem seiner ihre ihrem
        ihrer im in am an auf aus bei beim mit nach von vom vor zu zum zur für durch
        ohne um unter über seit bis während wegen trotz gegen und oder aber denn doch
        sondern wenn falls weil da dass daher deshalb danach dann darauf dabei damit
        anschließend zunächst zuletzt zusätzlich weiterhin aktuell derzeit bisher
        heute gestern morgen kein keine keinen keinerlei nicht alle alles jeder jede
        wird wurde werden wurden ist sind war waren hat haben hatte bitte sollte
        patient patientin herr frau aufgrund insgesamt außerdem zudem hierbei
        anamnestisch klinisch laut"""
    ),
    ordinals=True,
)

TABLES: Dict[str, Abbreviations] = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN}


def get_table(lang: str) -> Abbreviations:
    """Get the abbreviations of a language.

    lang (str): Language code.
    RETURNS (Abbreviations): Its table, or a small international one.
    """
    return TABLES.get(lang, GENERIC)
