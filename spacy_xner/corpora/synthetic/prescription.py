from .item import Item, register_pool
from .model import read_pool

_ORAL = ("solid", "liquid", "drops", "sachet")
_COUNTED = ("solid", "drops", "inhaled", "patch", "sachet", "suppository", "injection")

# Directions: what to do with the medication.
SIG = read_pool("""
# 14
{dose} {freq}

# 8
{dose} {freq} {dur}

# 2
{dose} {freq}, {dur}

# 10 kinds=solid,liquid,drops,sachet
<T|t>ake {dose} {freq}
<P|p>rendre {dose} {freq}
{dose} {freq} einnehmen

# 6 kinds=solid,liquid,drops,sachet
<T|t>ake {dose} by mouth {freq}
<P|p>rendre {dose} par voie orale {freq}
{dose} {freq} <oral|per os|p.o.> einnehmen

# 8 kinds=solid,liquid,drops,sachet
<T|t>ake {dose} {freq} {dur}
<P|p>rendre {dose} {freq} {dur}
{dose} {freq} {dur} einnehmen

# 4 kinds=solid,liquid,drops,sachet
<T|t>ake {dose} by mouth {freq} {dur}
<P|p>rendre {dose} par voie orale {freq} {dur}
{dose} oral {freq} {dur}

# 6 kinds=solid,liquid,drops,sachet
{dose} <p.o.|PO|po|orally> {freq}
{dose} <per os|PO|p.o.> {freq}
{dose} <p.o.|per os|oral> {freq}

# 4 kinds=solid,liquid,drops,sachet
{dose} PO {freq} {dur}
{dose} per os {freq} {dur}
{dose} p.o. {freq} {dur}

# 3 kinds=solid,liquid,drops,sachet
{dose} to be taken {freq}
{dose} à prendre {freq}
{dose} {freq} einzunehmen

# 2 kinds=solid,sachet
{dose} to be taken {freq} with a glass of water
{dose} à prendre {freq} avec un verre d'eau
{dose} {freq} mit einem Glas Wasser einnehmen

# kinds=solid
swallow {dose} whole {freq}
avaler {dose} {freq} sans croquer
{dose} {freq} unzerkaut schlucken

# 2 kinds=sachet
dissolve {dose} in water {freq}
dissoudre {dose} dans de l'eau {freq}
{dose} {freq} in Wasser auflösen

# 2 kinds=solid
take {dose} {freq} on an empty stomach
prendre {dose} {freq} à jeun
{dose} {freq} auf nüchternen Magen einnehmen

# kinds=solid
take {dose} {freq} with food
prendre {dose} {freq} avec de la nourriture
{dose} {freq} mit etwas Essen einnehmen

# 2 kinds=solid,drops,sachet
{dose} [F:{times_} {prn_}] for {symp}
{dose} [F:{times_} {prn_}] en cas {symp.de}
{dose} [F:{times_} {prn_}] bei {symp.bei}

# 2 kinds=solid,sachet,suppository n=2,3,4,6,8
{dose} {freq}, maximum [A2:{n}] {dform'} [F2:per day]
{dose} {freq}, maximum [A2:{n}] {dform'} [F2:par jour]
{dose} {freq}, maximal [A2:{n}] {dform'} [F2:pro Tag]

# 2 kinds=solid n=2,3,4,6,8
{dose} [F:{every_} {prn_}], max [A2:{n}] {dform'} [F2:per 24 h]
{dose} [F:{every_} {prn_}], max [A2:{n}] {dform'} [F2:par 24 h]
{dose} [F:{every_} {prn_}], max. [A2:{n}] {dform'} [F2:in 24 h]

# 2 kinds=solid n=2,3,4,6,8
{dose} {every}, not more than [A2:{n}] {dform'} [F2:in 24 hours]
{dose} {every}, sans dépasser [A2:{n}] {dform'} [F2:par 24 heures]
{dose} {every}, nicht mehr als [A2:{n}] {dform'} [F2:in 24 Stunden]

# 4 kinds=solid n=1,2,3 m=1,2
[A:{n.af}] {dform} [F:in the morning], [A2:{m.af}] [F2:in the evening]
[A:{n}] {dform} [F:le matin], [A2:{m}] [F2:le soir]
[A:{n}] {dform} [F:morgens], [A2:{m}] [F2:abends]

# 2 kinds=solid n=1,2,3 m=1,2
[A:{n}] {dform} [F:in the morning] and [A2:{m}] [F2:at bedtime]
[A:{n}] {dform} [F:le matin] et [A2:{m}] [F2:au coucher]
[A:{n}] {dform} [F:morgens] und [A2:{m}] [F2:zur Nacht]

# 2 kinds=solid,drops n=1,2,3 m=1,2 k=1,2
[A:{n}] {dform} [F:morning], [A2:{m}] [F2:noon], [A3:{k}] [F3:evening]
[A:{n}] {dform} [F:matin], [A2:{m}] [F2:midi], [A3:{k}] [F3:soir]
[A:{n}] {dform} [F:morgens], [A2:{m}] [F2:mittags], [A3:{k}] [F3:abends]

# 3 kinds=solid,drops n=1,2,3 m=1,2,3,20
[F:{n} x] [A:{m}] {tform}

# kinds=solid n=1,2 m=1 h=4,6,8 d=2,3,5
[A:{n.af}] {dform} [F:every {h} hours], then [A2:{m}] {dform'} [F2:daily] [U:for {d} days]
[A:{n}] {dform} [F:toutes les {h} heures], puis [A2:{m}] {dform'} [F2:par jour] [U:pendant {d} jours]
[A:{n}] {dform} [F:alle {h} Stunden], dann [A2:{m}] {dform'} [F2:täglich] [U:für {d} Tage]

# 14 kinds=inhaled
<I|i>nhale {dose} {freq}
<I|i>nhaler {dose} {freq}
{dose} {freq} inhalieren

# 8 kinds=inhaled
{dose} inhaled {freq}
{dose} en inhalation {freq}
{dose} {freq} inhalativ

# 6 kinds=inhaled,drops
{dose} in each nostril {freq}
{dose} dans chaque narine {freq}
{dose} {freq} in jedes Nasenloch

# kinds=inhaled
rinse mouth after use, {dose} {freq}
se rincer la bouche après usage, {dose} {freq}
nach Gebrauch Mund ausspülen, {dose} {freq}

# 9 kinds=drops
<P|p>ut {dose} in <@e:the right eye|the left eye|both eyes> {freq}
<I|i>nstiller {dose} dans <@e:l'œil droit|l'œil gauche|les deux yeux> {freq}
{dose} {freq} <@e:ins rechte Auge|ins linke Auge|in beide Augen> tropfen

# 8 kinds=drops
{dose} in <@e:the right eye|the left eye|both eyes|the affected eye> {freq} {dur}
{dose} dans <@e:l'œil droit|l'œil gauche|les deux yeux|l'œil atteint> {freq} {dur}
{dose} <@e:ins rechte Auge|ins linke Auge|in beide Augen|ins betroffene Auge> {freq} {dur}

# 4 kinds=drops
{dose} in the <@e:right|left> ear {freq}
{dose} dans l'oreille <@e:droite|gauche> {freq}
{dose} ins <@e:rechte|linke> Ohr {freq}

# 20 kinds=topical
<A|a>pply {freq}
<A|a>ppliquer {freq}
{freq} auftragen

# 14 kinds=topical
<A|a>pply to the affected area {freq} {dur}
<A|a>ppliquer sur la zone atteinte {freq} {dur}
{freq} {dur} auf die betroffene Stelle auftragen

# 8 kinds=topical
<A|a>pply a thin layer to {body.the} {freq}
<A|a>ppliquer une fine couche sur {body.le} {freq}
{freq} dünn auf {body.acc} auftragen

# 4 kinds=topical
<A|a>pply sparingly {freq}
<A|a>ppliquer {freq} en petite quantité
{freq} sparsam auftragen

# 4 kinds=topical
{dose} {freq} on the skin
{dose} {freq} sur la peau
{dose} {freq} auf die Haut

# 16 kinds=patch
<A|a>pply {dose} {freq}
<A|a>ppliquer {dose} {freq}
{dose} {freq} aufkleben

# 10 kinds=patch n=24,48,72
apply {dose} to clean dry skin, change [F:every {n} hours]
appliquer {dose} sur une peau propre et sèche, changer [F:toutes les {n} heures]
{dose} auf saubere, trockene Haut kleben, Wechsel [F:alle {n} Stunden]

# 8 kinds=patch n=3,4,7
{dose} [F:every {n} days]
{dose} [F:tous les {n} jours]
{dose} [F:alle {n} Tage]

# 16 kinds=suppository
<I|i>nsert {dose} {freq}
<M|m>ettre {dose} {freq}
{dose} {freq} einführen

# 10 kinds=suppository
{dose} rectally {freq}
{dose} par voie rectale {freq}
{dose} rektal {freq}

# 12 kinds=injection,insulin
<I|i>nject {dose} subcutaneously {freq}
<I|i>njecter {dose} en sous-cutané {freq}
{dose} {freq} subkutan spritzen

# 8 kinds=injection,insulin
<I|i>nject {dose} under the skin {freq}
<I|i>njecter {dose} sous la peau {freq}
{dose} {freq} unter die Haut spritzen

# 10 kinds=injection,insulin
{dose} <SC|s.c.|subcut> {freq}
{dose} <SC|s.c.|en SC> {freq}
{dose} s.c. {freq}

# 4 kinds=injection
{dose} <IM|i.m.> {freq}
{dose} <IM|en IM> {freq}
{dose} i.m. {freq}

# 6 kinds=injection,infusion
{dose} <IV|i.v.> {freq}
{dose} <IV|en IV|i.v.> {freq}
{dose} i.v. {freq}

# 10 kinds=insulin n=8,10,14,16,18,20,24,30 m=4,6,8,10,12
[A:{n} units] [F:in the morning] and [A2:{m} units] [F2:in the evening]
[A:{n} unités] [F:le matin] et [A2:{m} unités] [F2:le soir]
[A:{n} Einheiten] [F:morgens] und [A2:{m} Einheiten] [F2:abends]

# 6 kinds=insulin n=4,6,8 m=5,6,8,10 k=4,6,8,10
[A:{n} units] [F:before breakfast], [A2:{m} units] [F2:before lunch] and [A3:{k} units] [F3:before dinner]
[A:{n} UI] [F:avant le petit déjeuner], [A2:{m} UI] [F2:avant le déjeuner] et [A3:{k} UI] [F3:avant le dîner]
[A:{n} IE] [F:vor dem Frühstück], [A2:{m} IE] [F2:vor dem Mittagessen] und [A3:{k} IE] [F3:vor dem Abendessen]

# 8 kinds=infusion n=1,2,4,6,8,12,24
infuse {dose} [U:over {n} {n?hour|hours}]
perfuser {dose} [U:en {n} {n?heure|heures}]
{dose} [U:über {n} {n?Stunde|Stunden}] infundieren

# 8 kinds=infusion,injection n=5,10,15,20,30,60,90
{dose} IV [U:over {n} minutes] {freq}
{dose} IV [U:en {n} minutes] {freq}
{dose} i.v. [U:über {n} Minuten] {freq}

# 4 kinds=infusion
run at {dose}
passer à {dose}
mit {dose} laufen lassen

# 5 kinds=infusion
{dose} by continuous infusion
{dose} en perfusion continue
{dose} als Dauerinfusion

# 2 kinds=solid
take {dose} [F:daily] {dur}, then stop
prendre {dose} [F:par jour] {dur}, puis arrêter
{dose} [F:täglich] {dur}, dann absetzen

# 10 kinds=solid,drops
{scheme}

# 3 kinds=solid
{scheme} {dur}

# 0.5 kinds=solid
{scheme}, {prn}

# 4
{freq}

# 2
{freq} {dur}
""")

# The product: what is prescribed.
PRODUCT = read_pool("""
# 20
{drug} {strength}

# 7
{drug} {strength} {form}

# 6
{drug} {strength} {form.pl}

# 2
{drug} {strength}, {form.pl}

# 3
{drug} {strength}, {form}

# 3
{drug} {form} {strength}

# 2
{drug} {form.pl} {strength}

# 2
{drug}® {strength}

# 0.7
{drug}® {strength} {form.pl}

# 2
{drug} ({strength})

# 2
{drug} ({drug2}) {strength}

# 1.5
{drug} ({drug2}) {strength} {form}

# 3
{drug}

# 1.5 kinds=solid
{drug} {bare}

{drug} - {strength}

# 0.7
{strength} {drug} {form}
{drug} {strength} {form}
{drug} {strength} {form}
""")

# A whole line.
LINE = read_pool("""
# 16
{product} {sig}

# 10
{product}, {sig}

# 9
{product}: {sig}
{product} : {sig}
{product}: {sig}

# 4
{product} - {sig}

# 2
{product} – {sig}

{product}; {sig}
{product} ; {sig}
{product}; {sig}

# 8
{product} {freq}

# 4
{product} {freq} {dur}

# 7 kinds=solid
{product} {scheme}

# kinds=solid
{product} / {scheme} / {diag}

# 2
{product} {sig} for {diag}
{product} {sig} pour {diag}
{product} {sig} bei {diag.bei}

# 2
{product} {sig} (for {symp})
{product} {sig} (en cas {symp.de})
{product} {sig} (bei {symp.bei})

{product} {sig}, dispense 1 box
{product} {sig}, délivrer 1 boîte
{product} {sig}, 1 Packung abgeben

# n=2,3
{product} {sig}, {n} boxes
{product} {sig}, {n} boîtes
{product} {sig}, {n} Packungen

{product} {sig}, no refills
{product} {sig}, non renouvelable
{product} {sig}, nicht wiederholen

# n=2,3,5,6
{product} {sig}, {n} refills
{product} {sig}, à renouveler {n} fois
{product} {sig}, {n}-mal wiederholbar

# n=10,14,20,30,60,90
{product} {sig}. Disp #{n}
{product} {sig}. Délivrer {n} unités
{product} {sig}. {n} Stück abgeben

# 2
{product} {dose} {freq} {qsp}

<Rx|Rp.> {product} {sig}
<Rp|R/> {product} {sig}
Rp. {product} {sig}

# n=10,14,20,28,30,50,60,90,98,100
{product}, pack of {n}, {sig}
{product}, boîte de {n}, {sig}
{product}, {n} Stück, {sig}

{product} and {drug9} {strength9}, both {freq}
{product} et {drug9} {strength9}, les deux {freq}
{product} und {drug9} {strength9}, beide {freq}

{product} ({diag}) {sig}

{diag.c}: {product} {sig}
{diag.c} : {product} {sig}
{diag.c}: {product} {sig}

# 3
{product} {freq}, {drug9} {strength9} [F9:{every_}]

# 3
{drug} {freq}

# 5
{drug} {dose} {freq}

# 3
{drug}: {dose} {freq}
{drug} : {dose} {freq}
{drug}: {dose} {freq}

{drug} {prn}

# 2 kinds=liquid,insulin,infusion
{dose} {drug.of} {freq}
{dose} {drug.de} {freq}
{dose} {drug} {freq}

# 0.5
{drug} (last taken {date}) {strength} {freq}
{drug} (dernière prise le {date}) {strength} {freq}
{drug} (zuletzt eingenommen am {date}) {strength} {freq}

{product}, start {date}, {sig}
{product}, début le {date}, {sig}
{product}, Beginn {date}, {sig}

{product} stopped on {date}
{product} arrêté le {date}
{product} abgesetzt am {date}

NEW: {product} {sig}
NOUVEAU : {product} {sig}
NEU: {product} {sig}

# 0.7
STOP: {product}
ARRÊT : {product}
STOPP: {product}

{product} {sig} (unchanged)
{product} {sig} (inchangé)
{product} {sig} (unverändert)

# 0.6
{product} {sig} (increased)
{product} {sig} (augmenté)
{product} {sig} (erhöht)

# 0.5
{product} paused
{product} en pause
{product} pausiert

{drug}, {drug2} and {drug3}
{drug}, {drug2} et {drug3}
{drug}, {drug2} und {drug3}

# 1.5
{drug} {strength}, {drug2} {strength2}, {drug3} {strength3}

# 2 kinds=solid
{drug} {strength} {scheme}, {drug2} {strength2} {scheme2}

{drug} {strength} + {drug2} {strength2} {freq}
""")
HEADER = read_pool("""
# 3
Current medications:
Traitement actuel :
Aktuelle Medikation:

# 3
Medications on admission:
Traitement à l'entrée :
Medikation bei Aufnahme:

# 3
Discharge medications:
Traitement de sortie :
Entlassmedikation:

Home medications:
Traitement à domicile :
Hausmedikation:

# 2
Medications:
Médicaments :
Medikamente:

Prescription:
Ordonnance :
Rezept:

Medication list
Liste des médicaments
Medikamentenliste

Medication plan of {date}
Plan de traitement du {date}
Medikationsplan vom {date}

Treatment:
Traitement :
Therapie:

Usual treatment:
Traitement habituel :
Dauermedikation:

As-needed medications:
Traitement à la demande :
Bedarfsmedikation:

Plan:
Conduite à tenir :
Procedere:

Therapy recommendations:
Recommandations thérapeutiques :
Therapieempfehlung:

Stopped medications:
Médicaments arrêtés :
Abgesetzte Medikamente:

New medications:
Nouveaux médicaments :
Neue Medikamente:
""")

register_pool("sig", SIG)
register_pool("product", PRODUCT)
register_pool("line", LINE)

_BULLETS = ("- ", "* ", "• ", "", "", "{}. ", "{}) ", "– ")


def write_prescription(item: Item) -> None:
    """Write a prescription line or a medication list.

    item (Item): The item to write into.
    """
    rng = item.rng
    share = rng.random()
    if share < 0.05:
        item.upper = True
    item.start()
    if share < 0.66:
        bullet = rng.choice(_BULLETS) if rng.random() < 0.2 else ""
        if bullet:
            item.write(bullet.format(rng.randint(1, 12)))
        item.add(LINE.draw(rng), cap=rng.random() < 0.5)
        if rng.random() < 0.12:
            item.write(".")
        return
    if rng.random() < 0.5:
        item.add(HEADER.draw(rng))
        item.write("\n")
    bullet = rng.choice(_BULLETS)
    capital = rng.random() < 0.6
    count = rng.randint(2, 5)
    for number in range(1, count + 1):
        item.write(bullet.format(number))
        item.add(LINE.draw(rng), cap=capital)
        if number < count:
            item.write("\n")
