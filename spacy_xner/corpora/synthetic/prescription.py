from .item import Item, register_pool
from .model import Pool
from .model import Template as T

_ORAL = ("solid", "liquid", "drops", "sachet")
_COUNTED = ("solid", "drops", "inhaled", "patch", "sachet", "suppository", "injection")

# Directions: what to do with the medication.
SIG = Pool(
    [
        T("{dose} {freq}", "{dose} {freq}", "{dose} {freq}", weight=14),
        T(
            "{dose} {freq} {dur}",
            "{dose} {freq} {dur}",
            "{dose} {freq} {dur}",
            weight=8,
        ),
        T(
            "{dose} {freq}, {dur}",
            "{dose} {freq}, {dur}",
            "{dose} {freq}, {dur}",
            weight=2,
        ),
        T(
            "<T|t>ake {dose} {freq}",
            "<P|p>rendre {dose} {freq}",
            "{dose} {freq} einnehmen",
            weight=10,
            kinds=_ORAL,
        ),
        T(
            "<T|t>ake {dose} by mouth {freq}",
            "<P|p>rendre {dose} par voie orale {freq}",
            "{dose} {freq} <oral|per os|p.o.> einnehmen",
            weight=6,
            kinds=_ORAL,
        ),
        T(
            "<T|t>ake {dose} {freq} {dur}",
            "<P|p>rendre {dose} {freq} {dur}",
            "{dose} {freq} {dur} einnehmen",
            weight=8,
            kinds=_ORAL,
        ),
        T(
            "<T|t>ake {dose} by mouth {freq} {dur}",
            "<P|p>rendre {dose} par voie orale {freq} {dur}",
            "{dose} oral {freq} {dur}",
            weight=4,
            kinds=_ORAL,
        ),
        T(
            "{dose} <p.o.|PO|po|orally> {freq}",
            "{dose} <per os|PO|p.o.> {freq}",
            "{dose} <p.o.|per os|oral> {freq}",
            weight=6,
            kinds=_ORAL,
        ),
        T(
            "{dose} PO {freq} {dur}",
            "{dose} per os {freq} {dur}",
            "{dose} p.o. {freq} {dur}",
            weight=4,
            kinds=_ORAL,
        ),
        T(
            "{dose} to be taken {freq}",
            "{dose} à prendre {freq}",
            "{dose} {freq} einzunehmen",
            weight=3,
            kinds=_ORAL,
        ),
        T(
            "{dose} to be taken {freq} with a glass of water",
            "{dose} à prendre {freq} avec un verre d'eau",
            "{dose} {freq} mit einem Glas Wasser einnehmen",
            weight=2,
            kinds=("solid", "sachet"),
        ),
        T(
            "swallow {dose} whole {freq}",
            "avaler {dose} {freq} sans croquer",
            "{dose} {freq} unzerkaut schlucken",
            weight=1,
            kinds=("solid",),
        ),
        T(
            "dissolve {dose} in water {freq}",
            "dissoudre {dose} dans de l'eau {freq}",
            "{dose} {freq} in Wasser auflösen",
            weight=2,
            kinds=("sachet",),
        ),
        T(
            "take {dose} {freq} on an empty stomach",
            "prendre {dose} {freq} à jeun",
            "{dose} {freq} auf nüchternen Magen einnehmen",
            weight=2,
            kinds=("solid",),
        ),
        T(
            "take {dose} {freq} with food",
            "prendre {dose} {freq} avec de la nourriture",
            "{dose} {freq} mit etwas Essen einnehmen",
            weight=1,
            kinds=("solid",),
        ),
        T(
            "{dose} [F:{times_} {prn_}] for {symp}",
            "{dose} [F:{times_} {prn_}] en cas {symp.de}",
            "{dose} [F:{times_} {prn_}] bei {symp.bei}",
            weight=2,
            kinds=("solid", "drops", "sachet"),
        ),
        T(
            "{dose} {freq}, maximum [A2:{n}] {dform'} [F2:per day]",
            "{dose} {freq}, maximum [A2:{n}] {dform'} [F2:par jour]",
            "{dose} {freq}, maximal [A2:{n}] {dform'} [F2:pro Tag]",
            weight=2,
            kinds=("solid", "sachet", "suppository"),
            n=(2, 3, 4, 6, 8),
        ),
        T(
            "{dose} [F:{every_} {prn_}], max [A2:{n}] {dform'} [F2:per 24 h]",
            "{dose} [F:{every_} {prn_}], max [A2:{n}] {dform'} [F2:par 24 h]",
            "{dose} [F:{every_} {prn_}], max. [A2:{n}] {dform'} [F2:in 24 h]",
            weight=2,
            kinds=("solid",),
            n=(2, 3, 4, 6, 8),
        ),
        T(
            "{dose} {every}, not more than [A2:{n}] {dform'} [F2:in 24 hours]",
            "{dose} {every}, sans dépasser [A2:{n}] {dform'} [F2:par 24 heures]",
            "{dose} {every}, nicht mehr als [A2:{n}] {dform'} [F2:in 24 Stunden]",
            weight=2,
            kinds=("solid",),
            n=(2, 3, 4, 6, 8),
        ),
        T(
            "[A:{n.af}] {dform} [F:in the morning], [A2:{m.af}] [F2:in the evening]",
            "[A:{n}] {dform} [F:le matin], [A2:{m}] [F2:le soir]",
            "[A:{n}] {dform} [F:morgens], [A2:{m}] [F2:abends]",
            weight=4,
            kinds=("solid",),
            n=(1, 2, 3),
            m=(1, 2),
        ),
        T(
            "[A:{n}] {dform} [F:in the morning] and [A2:{m}] [F2:at bedtime]",
            "[A:{n}] {dform} [F:le matin] et [A2:{m}] [F2:au coucher]",
            "[A:{n}] {dform} [F:morgens] und [A2:{m}] [F2:zur Nacht]",
            weight=2,
            kinds=("solid",),
            n=(1, 2, 3),
            m=(1, 2),
        ),
        T(
            "[A:{n}] {dform} [F:morning], [A2:{m}] [F2:noon], [A3:{k}] [F3:evening]",
            "[A:{n}] {dform} [F:matin], [A2:{m}] [F2:midi], [A3:{k}] [F3:soir]",
            "[A:{n}] {dform} [F:morgens], [A2:{m}] [F2:mittags], [A3:{k}] [F3:abends]",
            weight=2,
            kinds=("solid", "drops"),
            n=(1, 2, 3),
            m=(1, 2),
            k=(1, 2),
        ),
        T(
            "[F:{n} x] [A:{m}] {tform}",
            "[F:{n} x] [A:{m}] {tform}",
            "[F:{n} x] [A:{m}] {tform}",
            weight=3,
            kinds=("solid", "drops"),
            n=(1, 2, 3),
            m=(1, 2, 3, 20),
        ),
        T(
            "[A:{n.af}] {dform} [F:every {h} hours], then [A2:{m}] {dform'} [F2:daily] [U:for {d} days]",
            "[A:{n}] {dform} [F:toutes les {h} heures], puis [A2:{m}] {dform'} [F2:par jour] [U:pendant {d} jours]",
            "[A:{n}] {dform} [F:alle {h} Stunden], dann [A2:{m}] {dform'} [F2:täglich] [U:für {d} Tage]",
            weight=1,
            kinds=("solid",),
            n=(1, 2),
            m=(1,),
            h=(4, 6, 8),
            d=(2, 3, 5),
        ),
        T(
            "<I|i>nhale {dose} {freq}",
            "<I|i>nhaler {dose} {freq}",
            "{dose} {freq} inhalieren",
            weight=14,
            kinds=("inhaled",),
        ),
        T(
            "{dose} inhaled {freq}",
            "{dose} en inhalation {freq}",
            "{dose} {freq} inhalativ",
            weight=8,
            kinds=("inhaled",),
        ),
        T(
            "{dose} in each nostril {freq}",
            "{dose} dans chaque narine {freq}",
            "{dose} {freq} in jedes Nasenloch",
            weight=6,
            kinds=("inhaled", "drops"),
        ),
        T(
            "rinse mouth after use, {dose} {freq}",
            "se rincer la bouche après usage, {dose} {freq}",
            "nach Gebrauch Mund ausspülen, {dose} {freq}",
            weight=1,
            kinds=("inhaled",),
        ),
        T(
            "<P|p>ut {dose} in <@e:the right eye|the left eye|both eyes> {freq}",
            "<I|i>nstiller {dose} dans <@e:l'œil droit|l'œil gauche|les deux yeux> {freq}",
            "{dose} {freq} <@e:ins rechte Auge|ins linke Auge|in beide Augen> tropfen",
            weight=9,
            kinds=("drops",),
        ),
        T(
            "{dose} in <@e:the right eye|the left eye|both eyes|the affected eye> {freq} {dur}",
            "{dose} dans <@e:l'œil droit|l'œil gauche|les deux yeux|l'œil atteint> {freq} {dur}",
            "{dose} <@e:ins rechte Auge|ins linke Auge|in beide Augen|ins betroffene Auge> {freq} {dur}",
            weight=8,
            kinds=("drops",),
        ),
        T(
            "{dose} in the <@e:right|left> ear {freq}",
            "{dose} dans l'oreille <@e:droite|gauche> {freq}",
            "{dose} ins <@e:rechte|linke> Ohr {freq}",
            weight=4,
            kinds=("drops",),
        ),
        T(
            "<A|a>pply {freq}",
            "<A|a>ppliquer {freq}",
            "{freq} auftragen",
            weight=20,
            kinds=("topical",),
        ),
        T(
            "<A|a>pply to the affected area {freq} {dur}",
            "<A|a>ppliquer sur la zone atteinte {freq} {dur}",
            "{freq} {dur} auf die betroffene Stelle auftragen",
            weight=14,
            kinds=("topical",),
        ),
        T(
            "<A|a>pply a thin layer to {body.the} {freq}",
            "<A|a>ppliquer une fine couche sur {body.le} {freq}",
            "{freq} dünn auf {body.acc} auftragen",
            weight=8,
            kinds=("topical",),
        ),
        T(
            "<A|a>pply sparingly {freq}",
            "<A|a>ppliquer {freq} en petite quantité",
            "{freq} sparsam auftragen",
            weight=4,
            kinds=("topical",),
        ),
        T(
            "{dose} {freq} on the skin",
            "{dose} {freq} sur la peau",
            "{dose} {freq} auf die Haut",
            weight=4,
            kinds=("topical",),
        ),
        T(
            "<A|a>pply {dose} {freq}",
            "<A|a>ppliquer {dose} {freq}",
            "{dose} {freq} aufkleben",
            weight=16,
            kinds=("patch",),
        ),
        T(
            "apply {dose} to clean dry skin, change [F:every {n} hours]",
            "appliquer {dose} sur une peau propre et sèche, changer [F:toutes les {n} heures]",
            "{dose} auf saubere, trockene Haut kleben, Wechsel [F:alle {n} Stunden]",
            weight=10,
            kinds=("patch",),
            n=(24, 48, 72),
        ),
        T(
            "{dose} [F:every {n} days]",
            "{dose} [F:tous les {n} jours]",
            "{dose} [F:alle {n} Tage]",
            weight=8,
            kinds=("patch",),
            n=(3, 4, 7),
        ),
        T(
            "<I|i>nsert {dose} {freq}",
            "<M|m>ettre {dose} {freq}",
            "{dose} {freq} einführen",
            weight=16,
            kinds=("suppository",),
        ),
        T(
            "{dose} rectally {freq}",
            "{dose} par voie rectale {freq}",
            "{dose} rektal {freq}",
            weight=10,
            kinds=("suppository",),
        ),
        T(
            "<I|i>nject {dose} subcutaneously {freq}",
            "<I|i>njecter {dose} en sous-cutané {freq}",
            "{dose} {freq} subkutan spritzen",
            weight=12,
            kinds=("injection", "insulin"),
        ),
        T(
            "<I|i>nject {dose} under the skin {freq}",
            "<I|i>njecter {dose} sous la peau {freq}",
            "{dose} {freq} unter die Haut spritzen",
            weight=8,
            kinds=("injection", "insulin"),
        ),
        T(
            "{dose} <SC|s.c.|subcut> {freq}",
            "{dose} <SC|s.c.|en SC> {freq}",
            "{dose} s.c. {freq}",
            weight=10,
            kinds=("injection", "insulin"),
        ),
        T(
            "{dose} <IM|i.m.> {freq}",
            "{dose} <IM|en IM> {freq}",
            "{dose} i.m. {freq}",
            weight=4,
            kinds=("injection",),
        ),
        T(
            "{dose} <IV|i.v.> {freq}",
            "{dose} <IV|en IV|i.v.> {freq}",
            "{dose} i.v. {freq}",
            weight=6,
            kinds=("injection", "infusion"),
        ),
        T(
            "[A:{n} units] [F:in the morning] and [A2:{m} units] [F2:in the evening]",
            "[A:{n} unités] [F:le matin] et [A2:{m} unités] [F2:le soir]",
            "[A:{n} Einheiten] [F:morgens] und [A2:{m} Einheiten] [F2:abends]",
            weight=10,
            kinds=("insulin",),
            n=(8, 10, 14, 16, 18, 20, 24, 30),
            m=(4, 6, 8, 10, 12),
        ),
        T(
            "[A:{n} units] [F:before breakfast], [A2:{m} units] [F2:before lunch] and [A3:{k} units] [F3:before dinner]",
            "[A:{n} UI] [F:avant le petit déjeuner], [A2:{m} UI] [F2:avant le déjeuner] et [A3:{k} UI] [F3:avant le dîner]",
            "[A:{n} IE] [F:vor dem Frühstück], [A2:{m} IE] [F2:vor dem Mittagessen] und [A3:{k} IE] [F3:vor dem Abendessen]",
            weight=6,
            kinds=("insulin",),
            n=(4, 6, 8),
            m=(5, 6, 8, 10),
            k=(4, 6, 8, 10),
        ),
        T(
            "infuse {dose} [U:over {n} {n?hour|hours}]",
            "perfuser {dose} [U:en {n} {n?heure|heures}]",
            "{dose} [U:über {n} {n?Stunde|Stunden}] infundieren",
            weight=8,
            kinds=("infusion",),
            n=(1, 2, 4, 6, 8, 12, 24),
        ),
        T(
            "{dose} IV [U:over {n} minutes] {freq}",
            "{dose} IV [U:en {n} minutes] {freq}",
            "{dose} i.v. [U:über {n} Minuten] {freq}",
            weight=8,
            kinds=("infusion", "injection"),
            n=(5, 10, 15, 20, 30, 60, 90),
        ),
        T(
            "run at {dose}",
            "passer à {dose}",
            "mit {dose} laufen lassen",
            weight=4,
            kinds=("infusion",),
        ),
        T(
            "{dose} by continuous infusion",
            "{dose} en perfusion continue",
            "{dose} als Dauerinfusion",
            weight=5,
            kinds=("infusion",),
        ),
        T(
            "take {dose} [F:daily] {dur}, then stop",
            "prendre {dose} [F:par jour] {dur}, puis arrêter",
            "{dose} [F:täglich] {dur}, dann absetzen",
            weight=2,
            kinds=("solid",),
        ),
        T("{scheme}", "{scheme}", "{scheme}", weight=10, kinds=("solid", "drops")),
        T(
            "{scheme} {dur}",
            "{scheme} {dur}",
            "{scheme} {dur}",
            weight=3,
            kinds=("solid",),
        ),
        T(
            "{scheme}, {prn}",
            "{scheme}, {prn}",
            "{scheme}, {prn}",
            weight=0.5,
            kinds=("solid",),
        ),
        T("{freq}", "{freq}", "{freq}", weight=4),
        T("{freq} {dur}", "{freq} {dur}", "{freq} {dur}", weight=2),
    ]
)

# The product: what is prescribed.
PRODUCT = Pool(
    [
        T("{drug} {strength}", "{drug} {strength}", "{drug} {strength}", weight=20),
        T(
            "{drug} {strength} {form}",
            "{drug} {strength} {form}",
            "{drug} {strength} {form}",
            weight=7,
        ),
        T(
            "{drug} {strength} {form.pl}",
            "{drug} {strength} {form.pl}",
            "{drug} {strength} {form.pl}",
            weight=6,
        ),
        T(
            "{drug} {strength}, {form.pl}",
            "{drug} {strength}, {form.pl}",
            "{drug} {strength}, {form.pl}",
            weight=2,
        ),
        T(
            "{drug} {strength}, {form}",
            "{drug} {strength}, {form}",
            "{drug} {strength}, {form}",
            weight=3,
        ),
        T(
            "{drug} {form} {strength}",
            "{drug} {form} {strength}",
            "{drug} {form} {strength}",
            weight=3,
        ),
        T(
            "{drug} {form.pl} {strength}",
            "{drug} {form.pl} {strength}",
            "{drug} {form.pl} {strength}",
            weight=2,
        ),
        T("{drug}® {strength}", "{drug}® {strength}", "{drug}® {strength}", weight=2),
        T(
            "{drug}® {strength} {form.pl}",
            "{drug}® {strength} {form.pl}",
            "{drug}® {strength} {form.pl}",
            weight=0.7,
        ),
        T(
            "{drug} ({strength})",
            "{drug} ({strength})",
            "{drug} ({strength})",
            weight=2,
        ),
        T(
            "{drug} ({drug2}) {strength}",
            "{drug} ({drug2}) {strength}",
            "{drug} ({drug2}) {strength}",
            weight=2,
        ),
        T(
            "{drug} ({drug2}) {strength} {form}",
            "{drug} ({drug2}) {strength} {form}",
            "{drug} ({drug2}) {strength} {form}",
            weight=1.5,
        ),
        T("{drug}", "{drug}", "{drug}", weight=3),
        T(
            "{drug} {bare}",
            "{drug} {bare}",
            "{drug} {bare}",
            weight=1.5,
            kinds=("solid",),
        ),
        T(
            "{drug} - {strength}",
            "{drug} - {strength}",
            "{drug} - {strength}",
            weight=1,
        ),
        T(
            "{strength} {drug} {form}",
            "{drug} {strength} {form}",
            "{drug} {strength} {form}",
            weight=0.7,
        ),
    ]
)

# A whole line.
LINE = Pool(
    [
        T("{product} {sig}", "{product} {sig}", "{product} {sig}", weight=16),
        T("{product}, {sig}", "{product}, {sig}", "{product}, {sig}", weight=10),
        T("{product}: {sig}", "{product} : {sig}", "{product}: {sig}", weight=9),
        T("{product} - {sig}", "{product} - {sig}", "{product} - {sig}", weight=4),
        T("{product} – {sig}", "{product} – {sig}", "{product} – {sig}", weight=2),
        T("{product}; {sig}", "{product} ; {sig}", "{product}; {sig}", weight=1),
        T("{product} {freq}", "{product} {freq}", "{product} {freq}", weight=8),
        T(
            "{product} {freq} {dur}",
            "{product} {freq} {dur}",
            "{product} {freq} {dur}",
            weight=4,
        ),
        T(
            "{product} {scheme}",
            "{product} {scheme}",
            "{product} {scheme}",
            weight=7,
            kinds=("solid",),
        ),
        T(
            "{product} / {scheme} / {diag}",
            "{product} / {scheme} / {diag}",
            "{product} / {scheme} / {diag}",
            weight=1,
            kinds=("solid",),
        ),
        T(
            "{product} {sig} for {diag}",
            "{product} {sig} pour {diag}",
            "{product} {sig} bei {diag.bei}",
            weight=2,
        ),
        T(
            "{product} {sig} (for {symp})",
            "{product} {sig} (en cas {symp.de})",
            "{product} {sig} (bei {symp.bei})",
            weight=2,
        ),
        T(
            "{product} {sig}, dispense 1 box",
            "{product} {sig}, délivrer 1 boîte",
            "{product} {sig}, 1 Packung abgeben",
            weight=1,
        ),
        T(
            "{product} {sig}, {n} boxes",
            "{product} {sig}, {n} boîtes",
            "{product} {sig}, {n} Packungen",
            weight=1,
            n=(2, 3),
        ),
        T(
            "{product} {sig}, no refills",
            "{product} {sig}, non renouvelable",
            "{product} {sig}, nicht wiederholen",
            weight=1,
        ),
        T(
            "{product} {sig}, {n} refills",
            "{product} {sig}, à renouveler {n} fois",
            "{product} {sig}, {n}-mal wiederholbar",
            weight=1,
            n=(2, 3, 5, 6),
        ),
        T(
            "{product} {sig}. Disp #{n}",
            "{product} {sig}. Délivrer {n} unités",
            "{product} {sig}. {n} Stück abgeben",
            weight=1,
            n=(10, 14, 20, 30, 60, 90),
        ),
        T(
            "{product} {dose} {freq} {qsp}",
            "{product} {dose} {freq} {qsp}",
            "{product} {dose} {freq} {qsp}",
            weight=2,
        ),
        T(
            "<Rx|Rp.> {product} {sig}",
            "<Rp|R/> {product} {sig}",
            "Rp. {product} {sig}",
            weight=1,
        ),
        T(
            "{product}, pack of {n}, {sig}",
            "{product}, boîte de {n}, {sig}",
            "{product}, {n} Stück, {sig}",
            weight=1,
            n=(10, 14, 20, 28, 30, 50, 60, 90, 98, 100),
        ),
        T(
            "{product} and {drug9} {strength9}, both {freq}",
            "{product} et {drug9} {strength9}, les deux {freq}",
            "{product} und {drug9} {strength9}, beide {freq}",
            weight=1,
        ),
        T(
            "{product} ({diag}) {sig}",
            "{product} ({diag}) {sig}",
            "{product} ({diag}) {sig}",
            weight=1,
        ),
        T(
            "{diag.c}: {product} {sig}",
            "{diag.c} : {product} {sig}",
            "{diag.c}: {product} {sig}",
            weight=1,
        ),
        T(
            "{product} {freq}, {drug9} {strength9} [F9:{every_}]",
            "{product} {freq}, {drug9} {strength9} [F9:{every_}]",
            "{product} {freq}, {drug9} {strength9} [F9:{every_}]",
            weight=3,
        ),
        T("{drug} {freq}", "{drug} {freq}", "{drug} {freq}", weight=3),
        T(
            "{drug} {dose} {freq}",
            "{drug} {dose} {freq}",
            "{drug} {dose} {freq}",
            weight=5,
        ),
        T(
            "{drug}: {dose} {freq}",
            "{drug} : {dose} {freq}",
            "{drug}: {dose} {freq}",
            weight=3,
        ),
        T("{drug} {prn}", "{drug} {prn}", "{drug} {prn}", weight=1),
        T(
            "{dose} {drug.of} {freq}",
            "{dose} {drug.de} {freq}",
            "{dose} {drug} {freq}",
            weight=2,
            kinds=("liquid", "insulin", "infusion"),
        ),
        T(
            "{drug} (last taken {date}) {strength} {freq}",
            "{drug} (dernière prise le {date}) {strength} {freq}",
            "{drug} (zuletzt eingenommen am {date}) {strength} {freq}",
            weight=0.5,
        ),
        T(
            "{product}, start {date}, {sig}",
            "{product}, début le {date}, {sig}",
            "{product}, Beginn {date}, {sig}",
            weight=1,
        ),
        T(
            "{product} stopped on {date}",
            "{product} arrêté le {date}",
            "{product} abgesetzt am {date}",
            weight=1,
        ),
        T(
            "NEW: {product} {sig}",
            "NOUVEAU : {product} {sig}",
            "NEU: {product} {sig}",
            weight=1,
        ),
        T("STOP: {product}", "ARRÊT : {product}", "STOPP: {product}", weight=0.7),
        T(
            "{product} {sig} (unchanged)",
            "{product} {sig} (inchangé)",
            "{product} {sig} (unverändert)",
            weight=1,
        ),
        T(
            "{product} {sig} (increased)",
            "{product} {sig} (augmenté)",
            "{product} {sig} (erhöht)",
            weight=0.6,
        ),
        T("{product} paused", "{product} en pause", "{product} pausiert", weight=0.5),
        T(
            "{drug}, {drug2} and {drug3}",
            "{drug}, {drug2} et {drug3}",
            "{drug}, {drug2} und {drug3}",
            weight=1,
        ),
        T(
            "{drug} {strength}, {drug2} {strength2}, {drug3} {strength3}",
            "{drug} {strength}, {drug2} {strength2}, {drug3} {strength3}",
            "{drug} {strength}, {drug2} {strength2}, {drug3} {strength3}",
            weight=1.5,
        ),
        T(
            "{drug} {strength} {scheme}, {drug2} {strength2} {scheme2}",
            "{drug} {strength} {scheme}, {drug2} {strength2} {scheme2}",
            "{drug} {strength} {scheme}, {drug2} {strength2} {scheme2}",
            weight=2,
            kinds=("solid",),
        ),
        T(
            "{drug} {strength} + {drug2} {strength2} {freq}",
            "{drug} {strength} + {drug2} {strength2} {freq}",
            "{drug} {strength} + {drug2} {strength2} {freq}",
            weight=1,
        ),
    ]
)
HEADER = Pool(
    [
        T(
            "Current medications:",
            "Traitement actuel :",
            "Aktuelle Medikation:",
            weight=3,
        ),
        T(
            "Medications on admission:",
            "Traitement à l'entrée :",
            "Medikation bei Aufnahme:",
            weight=3,
        ),
        T(
            "Discharge medications:",
            "Traitement de sortie :",
            "Entlassmedikation:",
            weight=3,
        ),
        T("Home medications:", "Traitement à domicile :", "Hausmedikation:"),
        T("Medications:", "Médicaments :", "Medikamente:", weight=2),
        T("Prescription:", "Ordonnance :", "Rezept:"),
        T("Medication list", "Liste des médicaments", "Medikamentenliste"),
        T(
            "Medication plan of {date}",
            "Plan de traitement du {date}",
            "Medikationsplan vom {date}",
        ),
        T("Treatment:", "Traitement :", "Therapie:"),
        T("Usual treatment:", "Traitement habituel :", "Dauermedikation:"),
        T("As-needed medications:", "Traitement à la demande :", "Bedarfsmedikation:"),
        T("Plan:", "Conduite à tenir :", "Procedere:"),
        T(
            "Therapy recommendations:",
            "Recommandations thérapeutiques :",
            "Therapieempfehlung:",
        ),
        T("Stopped medications:", "Médicaments arrêtés :", "Abgesetzte Medikamente:"),
        T("New medications:", "Nouveaux médicaments :", "Neue Medikamente:"),
    ]
)

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
