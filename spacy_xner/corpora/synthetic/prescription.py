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
[A:{n.af}] {dform} [F:every {h} hours], then [A2:{m}] {tform} [F2:daily] [U:for {d} days]
[A:{n}] {dform} [F:toutes les {h} heures], puis [A2:{m}] {tform} [F2:par jour] [U:pendant {d} jours]
[A:{n}] {dform} [F:alle {h} Stunden], dann [A2:{m}] {tform} [F2:täglich] [U:für {d} Tage]

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
<A|a>pply a [A:thin layer] to {body.the} {freq}
<A|a>ppliquer une [A:fine couche] sur {body.le} {freq}
{freq} eine [A:dünne Schicht] auf {body.acc} auftragen

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

# 2 kinds=solid,drops,sachet,liquid
{dose} {freq} with plenty of water
{dose} {freq} avec beaucoup d'eau
{dose} {freq} mit viel Wasser

# 2 kinds=solid
{dose} [F:30 minutes before breakfast] on an empty stomach
{dose} [F:30 minutes avant le petit déjeuner] à jeun
{dose} [F:30 Minuten vor dem Frühstück] nüchtern

# 2 kinds=solid,sachet
<T|t>ake {dose} {meals}
<P|p>rendre {dose} {meals}
{dose} {meals} einnehmen

# 3 kinds=solid,sachet
<T|t>ake {dose} {every} {dur}
<P|p>rendre {dose} {every} {dur}
{dose} {every} {dur} einnehmen

# 2 kinds=solid
{dose} [F:{times_}], [F2:{tod_}]
{dose} [F:{times_}], [F2:{tod_}]
{dose} [F:{times_}], [F2:{tod_}]

# 2 kinds=solid
<T|t>ake {dose} [F:as a single dose] before travel
<P|p>rendre {dose} [F:en une prise] avant le voyage
{dose} [F:als Einzeldosis] vor der Reise einnehmen

# 2 kinds=solid n=2 m=1 d=2..9
[A:{n}] {dform} [F:on the first day], then [A2:{m}] {tform} [F2:daily] [U:for {d} days]
[A:{n}] {dform} [F:le premier jour], puis [A2:{m}] {tform} [F2:par jour] [U:pendant {d} jours]
[A:{n}] {dform} [F:am ersten Tag], dann [A2:{m}] {tform} [F2:täglich] [U:für {d} Tage]

# 2 kinds=solid n=1,2 m=1,2,3
[A:{n}] [F:in the morning], [A2:{m}] [F2:in the evening]
[A:{n}] [F:le matin], [A2:{m}] [F2:le soir]
[A:{n}] [F:morgens], [A2:{m}] [F2:abends]

# 1.5 kinds=solid n=1,2 m=1,2 k=1,2,3
[A:{n}] [F:morning] [A2:{m}] [F2:noon] [A3:{k}] [F3:evening]
[A:{n}] [F:matin] [A2:{m}] [F2:midi] [A3:{k}] [F3:soir]
[A:{n}] [F:morgens] [A2:{m}] [F2:mittags] [A3:{k}] [F3:abends]

# 1.5 kinds=solid
{dose} {freq} and [A2:1] [F2:at bedtime] [F3:{prn_}]
{dose} {freq} et [A2:1] [F2:au coucher] [F3:{prn_}]
{dose} {freq} und [A2:1] [F2:zur Nacht] [F3:{prn_}]

# 2 kinds=solid
{dose} {freq}, do not crush
{dose} {freq}, ne pas écraser
{dose} {freq}, nicht zerkleinern

# 2 kinds=solid
let {dose} melt under the tongue {prn}
laisser fondre {dose} sous la langue {prn}
{dose} {prn} unter der Zunge zergehen lassen

# 1 kinds=solid
chew {dose} {freq}
croquer {dose} {freq}
{dose} {freq} kauen

# 2 kinds=solid n=2,3,4,6,8
{dose} {prn}, no more than [A2:{n}] {dform'} [F2:a day]
{dose} {prn}, pas plus de [A2:{n}] {dform'} [F2:par jour]
{dose} {prn}, nicht mehr als [A2:{n}] {dform'} [F2:am Tag]

# 2 kinds=solid n=4,6,8 h=4,6
{dose} {prn}, [F2:at least {h} hours apart], max [A2:{n}] [F3:a day]
{dose} {prn}, [F2:à au moins {h} heures d'intervalle], max [A2:{n}] [F3:par jour]
{dose} {prn}, [F2:im Abstand von mindestens {h} Stunden], max. [A2:{n}] [F3:am Tag]

# 2 kinds=liquid,drops
shake well, {dose} {freq}
bien agiter, {dose} {freq}
gut schütteln, {dose} {freq}

# 2 kinds=liquid
give {dose} by mouth {freq} {dur}
donner {dose} par voie orale {freq} {dur}
{dose} oral {freq} {dur} geben

# 2 kinds=liquid n=5,10,15
[A:1 dose per kg] {freq}
[A:1 dose par kg] {freq}
[A:1 Dosis pro kg] {freq}

# 2 kinds=drops
{dose} in a glass of water {freq}
{dose} dans un verre d'eau {freq}
{dose} in einem Glas Wasser {freq}

# 6 kinds=inhaled n=2
{dose} {prn} for shortness of breath
{dose} {prn} en cas d'essoufflement
{dose} {prn} bei Atemnot

# 4 kinds=inhaled
{dose} {freq} via spacer
{dose} {freq} avec chambre d'inhalation
{dose} {freq} über Spacer

# 3 kinds=inhaled
{dose} {every} {prn}
{dose} {every} {prn}
{dose} {every} {prn}

# 6 kinds=topical
<A|a>pply a [A:small amount] {freq} {dur}
<A|a>ppliquer une [A:petite quantité] {freq} {dur}
{freq} {dur} eine [A:kleine Menge] auftragen

# 5 kinds=topical
{dose} {freq} {dur}, avoid sun exposure
{dose} {freq} {dur}, éviter l'exposition au soleil
{dose} {freq} {dur}, Sonne meiden

# 4 kinds=topical
<M|m>assage into {body.the} {freq}
<M|m>asser {body.le} {freq}
{freq} in {body.acc} einmassieren

# 6 kinds=patch
[A:one] {form} to the upper arm, change {freq}
[A:un] {form} sur le haut du bras, changer {freq}
{freq} [A:ein] {form} auf den Oberarm

# 5 kinds=injection n=1,2,3 m=2,3,4
[A:{n.af} {n?injection|injections}] [F:every {m} weeks]
[A:{n.af} {n?injection|injections}] [F:toutes les {m} semaines]
[A:{n.af} {n?Injektion|Injektionen}] [F:alle {m} Wochen]

# 4 kinds=injection n=1
[A:{n} {n?injection|injections}] {freq} {dur} by the home nurse
[A:{n} {n?injection|injections}] {freq} {dur} par infirmière à domicile
[A:{n} {n?Injektion|Injektionen}] {freq} {dur} durch den Pflegedienst

# 4 kinds=insulin n=2,4 m=150,180,200
[A:{n} units] if blood sugar above {m} mg/dl
[A:{n} unités] si glycémie supérieure à {m} mg/dl
[A:{n} Einheiten] bei Blutzucker über {m} mg/dl

# 3 kinds=insulin
{dose} {meals}, adjust to blood glucose
{dose} {meals}, à adapter selon la glycémie
{dose} {meals}, nach Blutzucker anpassen

# 4 kinds=infusion
{dose} IV [F:once], then stop
{dose} IV [F:une seule fois], puis arrêt
{dose} i.v. [F:einmalig], dann Stopp

# 4 kinds=infusion n=250,500,1000 m=8,12,24
[A:{n} ml] [F:every {m} hours]
[A:{n} ml] [F:toutes les {m} heures]
[A:{n} ml] [F:alle {m} Stunden]

# 2 kinds=solid n=1,2,3 m=1,2
[F:{n} x] [A:{m}]
[F:{n} x] [A:{m}]
[F:{n} x] [A:{m}]
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

# 2
{product} {dose} {freq} {dur} then reassess
{product} {dose} {freq} {dur} puis réévaluer
{product} {dose} {freq} {dur}, dann Kontrolle

{product} (generic allowed): {sig}
{product} (générique autorisé) : {sig}
{product} (Generikum erlaubt): {sig}

{product}, {sig}, not substitutable
{product}, {sig}, non substituable
{product}, {sig}, aut idem ausgeschlossen

# 2 n=1,2,3 m=10,14,20,28,30,50,60,100
{drug} {strength}, {n} {n?box|boxes} of {m}, {sig}
{drug} {strength}, {n} {n?boîte|boîtes} de {m}, {sig}
{drug} {strength}, {n} {n?Packung|Packungen} zu {m}, {sig}

# 2 kinds=liquid,drops,infusion n=50,100,125,150,200
{drug} {strength}, {n} ml bottle: {sig}
{drug} {strength}, flacon de {n} ml : {sig}
{drug} {strength}, Flasche zu {n} ml: {sig}

# 2 kinds=topical n=15,20,30,50,100
{drug} {strength} {form}, tube of {n} g, {sig}
{drug} {strength} {form}, tube de {n} g, {sig}
{drug} {strength} {form}, Tube zu {n} g, {sig}

# 2
{product}: {freq}; next dose at {time}
{product} : {freq} ; prochaine prise à {time}
{product}: {freq}; nächste Gabe um {time}

# 1.5
{product} {sig} since {date}
{product} {sig} depuis le {date}
{product} {sig} seit {date}

# 1.5
{product} {dose} {freq} [U:from {date} to {date2}]
{product} {dose} {freq} [U:du {date} au {date2}]
{product} {dose} {freq} [U:vom {date} bis {date2}]

# 1.5
{drug} {strength}: {dose} {freq}, {drug2} {strength2}: [F2:{tod_}]
{drug} {strength} : {dose} {freq}, {drug2} {strength2} : [F2:{tod_}]
{drug} {strength}: {dose} {freq}, {drug2} {strength2}: [F2:{tod_}]

# 2 n=2,4,5,6,8,10,12
[A1:{n} mg] {drug} {freq}
[A1:{n} mg] {drug.de} {freq}
[A1:{n} mg] {drug} {freq}

# 2 n=1,2,5,10,20,40,50,100,500
[A1:{n} mg] of {drug} {freq} {dur}
[A1:{n} mg] {drug.de} {freq} {dur}
[A1:{n} mg] {drug} {freq} {dur}

# 2 n=20,40,60,80,100,120 m=5,10
{drug} [S1:{n} mg][F1:/day] {dur}
{drug} [S1:{n} mg][F1:/jour] {dur}
{drug} [S1:{n} mg][F1:/Tag] {dur}

# 1.5 n=20,40,60,80,100,120,300
{drug} [S1:{n} mg] [F1:per day]
{drug} [S1:{n} mg] [F1:par jour]
{drug} [S1:{n} mg] [F1:pro Tag]

# n=1,2 m=1,2,3
{product}: [F1:morning] [A1:{n}], [F2:evening] [A2:{m}]
{product} : [F1:matin] [A1:{n}], [F2:soir] [A2:{m}]
{product}: [F1:morgens] [A1:{n}], [F2:abends] [A2:{m}]

# 1.5 kinds=solid n=5,10,20 m=25,40,80
{drug} [S1:{n} mg] {scheme}, then [S2:{m} mg] {scheme2}
{drug} [S1:{n} mg] {scheme}, puis [S2:{m} mg] {scheme2}
{drug} [S1:{n} mg] {scheme}, dann [S2:{m} mg] {scheme2}

# 1
{drug} {strength} {form} ({diag}): {freq}
{drug} {strength} {form} ({diag}) : {freq}
{drug} {strength} {form} ({diag}): {freq}

# 1
{product} if {symp}, {dose} {prn}
{product} si {symp}, {dose} {prn}
{product} bei {symp.bei}, {dose} {prn}

# 1.5
If {symp}: {drug} {strength} [F:{every_} {prn_}]
Si {symp} : {drug} {strength} [F:{every_} {prn_}]
Bei {symp.bei}: {drug} {strength} [F:{every_} {prn_}]

# 1
{product} {sig} (to be reassessed on {date})
{product} {sig} (à réévaluer le {date})
{product} {sig} (Kontrolle am {date})

# 1
{product} {sig} under medical supervision
{product} {sig} sous surveillance médicale
{product} {sig} unter ärztlicher Aufsicht

# 1
{product} to be continued
{product} à poursuivre
{product} weiter

# 1
{product} discontinued
{product} : arrêt
{product} abgesetzt

# 1.5
{drug} {strength} {form.pl} [F:{times_}] with {drug2} {strength2}
{drug} {strength} {form.pl} [F:{times_}] avec {drug2} {strength2}
{drug} {strength} {form.pl} [F:{times_}] mit {drug2.bei} {strength2}

# 1
{drug} {form} {freq}
{drug} {form} {freq}
{drug} {form} {freq}

# 1
{drug} {form.pl}
{drug} {form.pl}
{drug} {form.pl}

# 1
{class.c}: {drug} {strength} {freq}
{class.c} : {drug} {strength} {freq}
{class.c}: {drug} {strength} {freq}

# 2 kinds=solid n=2,3,4
{drug} {strength} {form} Sig: [A:{n.w}] {dform} PO {freq}
{drug} {strength} {form} Posologie : [A:{n.w}] {dform} PO {freq}
{drug} {strength} {form} Dosierung: [A:{n.w}] {dform} p.o. {freq}

# 1.5
{drug} {strength} [O1:Tablet] Sig: [A1:One] [O2:Tablet] PO {freq}
{drug} {strength} [O1:comprimé] Posologie : [A1:un] [O2:comprimé] PO {freq}
{drug} {strength} [O1:Tablette] Dosierung: [A1:eine] [O2:Tablette] p.o. {freq}

# 1
{drug} {strength} [O1:Capsule] Sig: [A1:One] [O2:Capsule] PO {freq} {dur}
{drug} {strength} [O1:gélule] Posologie : [A1:une] [O2:gélule] PO {freq} {dur}
{drug} {strength} [O1:Kapsel] Dosierung: [A1:eine] [O2:Kapsel] p.o. {freq} {dur}

# 1
{drug} {strength} PO [F1:{every_}] as directed
{drug} {strength} PO [F1:{every_}] selon prescription
{drug} {strength} p.o. [F1:{every_}] nach Anweisung

# n=200,300,400,500 m=600,800,1000
{drug} [S1:{n}-{m} mg] {freq}

# n=5,10,20,25,50 m=75,100,150
{drug} [S1:{n} to {m} mg] {freq}
{drug} [S1:{n} à {m} mg] {freq}
{drug} [S1:{n} bis {m} mg] {freq}

{drug} {strength} - {freq} - {diag}

{drug} {strength} ({symp}) - {prn}

# 2
{drug} {dose}
{drug} {dose}
{drug} {dose}

# 2
{drug} {strength}: {dose}
{drug} {strength} : {dose}
{drug} {strength}: {dose}

# 2 kinds=solid
{drug} {strength}, {dose} {tod}, {dur}
{drug} {strength}, {dose} {tod}, {dur}
{drug} {strength}, {dose} {tod}, {dur}
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

Admission medications
Traitement à l'admission
Aufnahmemedikation

Medication at discharge:
Traitement à la sortie :
Medikation bei Entlassung:

Drug history:
Antécédents médicamenteux :
Medikamentenanamnese:

Allergies:
Allergies :
Allergien:

Diagnosis:
Diagnostic :
Diagnose:

Recommendations:
Recommandations :
Empfehlungen:

Medical history:
Antécédents médicaux :
Anamnese:

Take with food:
À prendre avec un repas :
Mit einer Mahlzeit einnehmen:

To be taken in the morning:
À prendre le matin :
Morgens einzunehmen:

Pharmacy
Pharmacie
Apotheke

Changes to medication:
Modifications du traitement :
Änderungen der Medikation:

Continue:
À poursuivre :
Weiter:

Stop:
À arrêter :
Absetzen:

Prescription of {date}
Ordonnance du {date}
Rezept vom {date}

Date of birth: {date}
Date de naissance : {date}
Geburtsdatum: {date}

Dosage:
Posologie :
Dosierung:

Instructions:
Mode d'emploi :
Hinweise:

Intravenous therapy:
Traitement intraveineux :
Intravenöse Therapie:

Pain management:
Traitement de la douleur :
Schmerztherapie:
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
        item.upper, item.lower = True, False
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
