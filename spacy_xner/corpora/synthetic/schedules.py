# Doses that change: tapering, alternating days, insulin by scale, infusions, maxima.
from .item import Item
from .model import read_pool

# Lines of prescriptions, plans and ward charts.
SCHEDULE = read_pool("""
# 3 kinds=solid n=30,40,50,60,80 m=20,25,15 k=5,10,12.5 d=2..7
{drug} [S1:{n} mg] [F1:daily] [U1:for {d} days], then [S2:{m} mg] [F2:daily] [U2:for {d} days], then [S3:{k} mg] [F3:daily] [U3:for {d} days]
{drug} [S1:{n} mg] [F1:par jour] [U1:pendant {d} jours], puis [S2:{m} mg] [F2:par jour] [U2:pendant {d} jours], puis [S3:{k} mg] [F3:par jour] [U3:pendant {d} jours]
{drug} [S1:{n} mg] [F1:täglich] [U1:für {d} Tage], dann [S2:{m} mg] [F2:täglich] [U2:für {d} Tage], dann [S3:{k} mg] [F3:täglich] [U3:für {d} Tage]

# 2 kinds=solid n=40,60,80,100 m=20,30,50 k=5,10 d=2..7
{drug} taper: [S1:{n} mg] [U1:x {d} days], [S2:{m} mg] [U2:x {d} days], [S3:{k} mg] [U3:x {d} days], then stop
{drug} à dose dégressive : [S1:{n} mg] [U1:pdt {d} jours], [S2:{m} mg] [U2:pdt {d} jours], [S3:{k} mg] [U3:pdt {d} jours], puis arrêt
{drug} ausschleichen: [S1:{n} mg] [U1:für {d} Tage], [S2:{m} mg] [U2:für {d} Tage], [S3:{k} mg] [U3:für {d} Tage], dann absetzen

# 2 kinds=solid n=20,30,40,50 m=2.5,5,10 d=2..7 e=10,15,20
{drug} [S1:{n} mg] [F1:once daily], reduce by [S2:{m} mg] [F2:every {d} days] down to [S3:{e} mg]
{drug} [S1:{n} mg] [F1:1 fois par jour], diminuer de [S2:{m} mg] [F2:tous les {d} jours] jusqu'à [S3:{e} mg]
{drug} [S1:{n} mg] [F1:einmal täglich], [F2:alle {d} Tage] um [S2:{m} mg] reduzieren bis auf [S3:{e} mg]

# 2 kinds=solid n=12.5,25,50,75 m=100,150,200 k=2,3,4
{drug} [S1:{n} mg] [F1:at night], increase by [S2:{n} mg] [F2:every {k} days] up to [S3:{m} mg] as tolerated
{drug} [S1:{n} mg] [F1:le soir], augmenter de [S2:{n} mg] [F2:tous les {k} jours] jusqu'à [S3:{m} mg] selon la tolérance
{drug} [S1:{n} mg] [F1:abends], je nach Verträglichkeit [F2:alle {k} Tage] um [S2:{n} mg] steigern bis [S3:{m} mg]

# 2 kinds=solid n=0.25,0.5,1,2.5,5 m=10,20,50
{drug} [S1:{n} mg] [F1:once a day] [U1:for one week], then [S2:{m} mg] [F2:once a day]
{drug} [S1:{n} mg] [F1:une fois par jour] [U1:pendant une semaine], puis [S2:{m} mg] [F2:une fois par jour]
{drug} [S1:{n} mg] [F1:einmal täglich] [U1:für eine Woche], dann [S2:{m} mg] [F2:einmal täglich]

# 2 kinds=solid n=5,10,15,25,50 m=20,30,75,100
{drug} [S1:{n} mg] [F1:bid] [U1:x 2 wks], then [S2:{m} mg] [F2:bid]
{drug} [S1:{n} mg] [F1:2x/j] [U1:x 2 sem], puis [S2:{m} mg] [F2:2x/j]
{drug} [S1:{n} mg] [F1:2x tgl.] [U1:für 2 Wo.], dann [S2:{m} mg] [F2:2x tgl.]

# 2 kinds=solid n=2,3,4 m=1,2 d=3..7
{drug} {strength} [A1:{n}] [O1:tablets] [F1:daily] [U1:for {d} days], [A2:{m}] [O2:{m?tablet|tablets}] [F2:daily] [U2:for {d} days], [A3:½] [O3:tablet] [F3:daily] [U3:for {d} days]
{drug} {strength} [A1:{n}] [O1:comprimés] [F1:par jour] [U1:pendant {d} jours], [A2:{m}] [O2:{m?comprimé|comprimés}] [F2:par jour] [U2:pendant {d} jours], [A3:½] [O3:comprimé] [F3:par jour] [U3:pendant {d} jours]
{drug} {strength} [A1:{n}] [O1:Tabletten] [F1:täglich] [U1:für {d} Tage], [A2:{m}] [O2:{m?Tablette|Tabletten}] [F2:täglich] [U2:für {d} Tage], [A3:½] [O3:Tablette] [F3:täglich] [U3:für {d} Tage]

# 1.5 kinds=solid n=6,5 d=3,7,10
{drug}: [A1:{n}] [O1:tablets] [F1:on day 1], then [A2:one] [O2:tablet] less each day until finished
{drug} : [A1:{n}] [O1:comprimés] [F1:le premier jour], puis [A2:un] [O2:comprimé] de moins chaque jour jusqu'à la fin
{drug}: [A1:{n}] [O1:Tabletten] [F1:am 1. Tag], dann täglich [A2:eine] [O2:Tablette] weniger bis zum Ende

# 1.5 kinds=solid n=60,40,20 d=3..7
{drug} [S1:{n} mg] [F1:in the morning] [U1:until {date}], then stop
{drug} [S1:{n} mg] [F1:le matin] [U1:jusqu'au {date}], puis arrêt
{drug} [S1:{n} mg] [F1:morgens] [U1:bis zum {date}], dann absetzen

# 1.5 kinds=solid n=10,15,20,30 m=5,7.5,2.5 d=2,3,4,6
{drug} [S1:{n} mg] [F1:mane] and [S2:{m} mg] [F2:nocte], wean over {d} weeks
{drug} [S1:{n} mg] [F1:le matin] et [S2:{m} mg] [F2:le soir], sevrage sur {d} semaines
{drug} [S1:{n} mg] [F1:morgens] und [S2:{m} mg] [F2:z. N.], über {d} Wochen ausschleichen

# 2 kinds=solid n=4,5,6,10,7.5 m=2,3,2.5
{drug} [S1:{n} mg] alternating with [S2:{m} mg] [F1:every other day]
{drug} [S1:{n} mg] en alternance avec [S2:{m} mg] [F1:un jour sur deux]
{drug} [S1:{n} mg] im Wechsel mit [S2:{m} mg] [F1:jeden zweiten Tag]

# 2 kinds=solid n=5,7.5,10,50,75,100 m=2.5,4,25
{drug} [S1:{n} mg] [F1:on {day}, {day2} and {day3}], [S2:{m} mg] [F2:on the other days]
{drug} [S1:{n} mg] [F1:le {day}, {day2} et {day3}], [S2:{m} mg] [F2:les autres jours]
{drug} [S1:{n} mg] [F1:am {day}, {day2} und {day3}], [S2:{m} mg] [F2:an den übrigen Tagen]

# 2 kinds=solid n=5,7.5,100,125 m=2.5,75,88
{drug} [S1:{n}] [F1:M/W/F], [S2:{m}] [F2:other days]
{drug} [S1:{n}] [F1:lu/me/ve], [S2:{m}] [F2:les autres jours]
{drug} [S1:{n}] [F1:Mo/Mi/Fr], [S2:{m}] [F2:sonst]

# 2 kinds=solid n=5,10,20,40 m=2.5,80,60
{drug} [S1:{n} mg] [F1:on weekdays] and [S2:{m} mg] [F2:on weekends]
{drug} [S1:{n} mg] [F1:en semaine] et [S2:{m} mg] [F2:le week-end]
{drug} [S1:{n} mg] [F1:werktags] und [S2:{m} mg] [F2:am Wochenende]

# 2 kinds=solid
{drug} {strength}, [A1:1] [O1:tablet] and [A2:½] [O2:tablet] [F1:on alternate days]
{drug} {strength}, [A1:1] [O1:comprimé] et [A2:½] [O2:comprimé] [F1:un jour sur deux]
{drug} {strength}, [A1:1] [O1:Tablette] und [A2:½] [O2:Tablette] [F1:im täglichen Wechsel]

# 2 kinds=solid
{drug} {strength} [F1:every other day], alternating with {drug2} {strength2}
{drug} {strength} [F1:un jour sur deux], en alternance avec {drug2} {strength2}
{drug} {strength} [F1:jeden zweiten Tag], im Wechsel mit {drug2} {strength2}

# 1.5
alternate {drug} {strength} and {drug2} {strength2} [F1:every <@h:three|four|six> hours]
alterner {drug} {strength} et {drug2} {strength2} [F1:toutes les <@h:trois|quatre|six> heures]
{drug} {strength} und {drug2} {strength2} abwechselnd [F1:alle <@h:drei|vier|sechs> Stunden]

# 1.5 kinds=solid
{drug} {strength}: [A1:one] [O1:tablet] [F1:daily] [U1:for 21 days], then 7 days off
{drug} {strength} : [A1:un] [O1:comprimé] [F1:par jour] [U1:pendant 21 jours], puis 7 jours d'arrêt
{drug} {strength}: [A1:eine] [O1:Tablette] [F1:täglich] [U1:für 21 Tage], dann 7 Tage Pause

# 1.5 kinds=solid n=1,2 m=4,5,7 k=2,3,23
{drug} {strength} [F1:once daily], <@w:2|3> weeks on, <@p:1|2> weeks off
{drug} {strength} [F1:une fois par jour], <@w:2|3> semaines de prise, <@p:1|2> semaines de pause
{drug} {strength} [F1:einmal täglich], <@w:2|3> Wochen Einnahme, <@p:1|2> Wochen Pause

# 1.5 n=1,8,15 m=21,28
{drug} {strength} [F1:on day {n} of a {m}-day cycle]
{drug} {strength} [F1:à J{n} d'un cycle de {m} jours]
{drug} {strength} [F1:an Tag {n} eines {m}-Tage-Zyklus]

# 1.5 n=60,75,80,100,175,400,1000
{drug} [A1:{n} mg/m²] IV [U1:over <@h:30|60|90> min] [F1:on days 1, 8 and 15]
{drug} [A1:{n} mg/m²] IV [U1:en <@h:30|60|90> min] [F1:à J1, J8 et J15]
{drug} [A1:{n} mg/m²] i.v. [U1:über <@h:30|60|90> min] [F1:an Tag 1, 8 und 15]

# 1.5 n=2,3,6,8,10,200,375,420
{drug} [A1:{n} mg] [F1:every <@w:2|3|4|6> weeks], next dose {date}
{drug} [A1:{n} mg] [F1:toutes les <@w:2|3|4|6> semaines], prochaine dose le {date}
{drug} [A1:{n} mg] [F1:alle <@w:2|3|4|6> Wochen], nächste Gabe am {date}

# 2 n=5,10,15,20,25,40,50 m=2,3,4
{drug} [A1:{n} mg/kg][F1:/day] [F2:in {m} divided doses]
{drug} [A1:{n} mg/kg][F1:/jour] [F2:en {m} prises]
{drug} [A1:{n} mg/kg][F1:/Tag] [F2:in {m} Einzeldosen]

# 2 n=5,7.5,10,15,20
{drug} [A1:{n} mg/kg] [F1:every <@h:4|6|8|12|24> hours], [U1:for <@d:3|5|7|10> days]
{drug} [A1:{n} mg/kg] [F1:toutes les <@h:4|6|8|12|24> heures], [U1:pendant <@d:3|5|7|10> jours]
{drug} [A1:{n} mg/kg] [F1:alle <@h:4|6|8|12|24> Stunden], [U1:für <@d:3|5|7|10> Tage]

# 1.5 n=300,400,600,900,1000 m=75,100,200
{drug}: loading dose [A1:{n} mg], then [A2:{m} mg] [F1:daily]
{drug} : dose de charge [A1:{n} mg], puis [A2:{m} mg] [F1:par jour]
{drug}: Aufsättigung mit [A1:{n} mg], dann [A2:{m} mg] [F1:täglich]

# 1.5 n=500,1000 d=3,5
{drug} [A1:{n} mg] IV [F1:once daily] [U1:x {d} days], then oral {drug2} [S1:60 mg]
{drug} [A1:{n} mg] IV [F1:1 fois par jour] [U1:x {d} jours], puis {drug2} oral [S1:60 mg]
{drug} [A1:{n} mg] i.v. [F1:1x täglich] [U1:x {d} Tage], dann {drug2} oral [S1:60 mg]

# 3 kinds=insulin n=6,8,10,12,14 m=4,6,8 k=4,6,8,10 h=12,16,18,22,26
{drug} [A1:{n}-{m}-{k} units] [F1:before meals], {drug2} [A2:{h} units] [F2:at bedtime]
{drug} [A1:{n}-{m}-{k} unités] [F1:avant les repas], {drug2} [A2:{h} unités] [F2:au coucher]
{drug} [A1:{n}-{m}-{k} Einheiten] [F1:vor den Mahlzeiten], {drug2} [A2:{h} Einheiten] [F2:zur Nacht]

# 3 kinds=insulin n=8..40
{drug} [A1:{n} units] <SC|s.c.|subcut> [F1:at bedtime]
{drug} [A1:{n} <unités|UI>] <SC|s.c.|en SC> [F1:au coucher]
{drug} [A1:{n} <Einheiten|IE|I.E.>] s.c. [F1:zur Nacht]

# 2 kinds=insulin n=10..40 m=8..30
{drug} [A1:{n} IU] [F1:a.m.], [A2:{m} IU] [F2:p.m.]
{drug} [A1:{n} UI] [F1:matin], [A2:{m} UI] [F2:soir]
{drug} [A1:{n} IE] [F1:morgens], [A2:{m} IE] [F2:abends]

# 2 kinds=insulin n=4..14 m=4..14 k=4..14
{drug}: [F1:breakfast] [A1:{n}], [F2:lunch] [A2:{m}], [F3:dinner] [A3:{k}]
{drug} : [F1:petit déjeuner] [A1:{n}], [F2:déjeuner] [A2:{m}], [F3:dîner] [A3:{k}]
{drug}: [F1:Frühstück] [A1:{n}], [F2:Mittagessen] [A2:{m}], [F3:Abendessen] [A3:{k}]

# 2 kinds=insulin n=2,3,4 m=5,6 k=7,8,10
{drug} sliding scale: glucose 150-200 [A1:{n} units], 201-250 [A2:{m} units], 251-300 [A3:{k} units]
{drug} selon glycémie : 150-200 [A1:{n} unités], 201-250 [A2:{m} unités], 251-300 [A3:{k} unités]
{drug} nach BZ-Schema: 150-200 [A1:{n} Einheiten], 201-250 [A2:{m} Einheiten], 251-300 [A3:{k} Einheiten]

# 2 kinds=insulin n=30,40,50 m=120,140,150
{drug}: [A1:1 unit] for every {n} mg/dl above {m}
{drug} : [A1:1 unité] par tranche de {n} mg/dl au-dessus de {m}
{drug}: [A1:1 Einheit] pro {n} mg/dl über {m}

# 2 kinds=insulin n=8,10,12,15
{drug} [A1:1 unit] per {n} g of carbohydrate [F1:with each meal]
{drug} [A1:1 unité] pour {n} g de glucides [F1:à chaque repas]
{drug} [A1:1 Einheit] pro {n} g Kohlenhydrate [F1:zu jeder Mahlzeit]

# 1.5 kinds=insulin n=0.45,0.6,0.75,0.8,1.1
{drug} by pump, basal rate [A1:{n} units/h]
{drug} par pompe, débit de base [A1:{n} unités/h]
{drug} über Pumpe, Basalrate [A1:{n} Einheiten/h]

# 1.5 kinds=insulin n=2,4
{drug}: increase by [A1:{n} units] [F1:every 3 days] until fasting glucose below <@g2:110|120|130>
{drug} : augmenter de [A1:{n} unités] [F1:tous les 3 jours] jusqu'à une glycémie à jeun inférieure à <@g2:110|120|130>
{drug}: [F1:alle 3 Tage] um [A1:{n} Einheiten] steigern, bis der Nüchternzucker unter <@g2:110|120|130> liegt

# 1.5 kinds=insulin n=10..30 m=6..18
{drug} [A1:{n} units] instead of [A2:{m} units] [F1:at night]
{drug} [A1:{n} unités] au lieu de [A2:{m} unités] [F1:le soir]
{drug} [A1:{n} Einheiten] statt [A2:{m} Einheiten] [F1:abends]

# 2 kinds=infusion,injection n=1,2,4,5,40,80,100,250,500,1000
{drug} [A1:{n} mg] in [A2:<@v:50|100|250|500> ml] [D2:<@f:NaCl|sodium chloride>] [S2:0.9%] [U1:over <@h:20|30|60|90> min]
{drug} [A1:{n} mg] dans [A2:<@v:50|100|250|500> ml] de [D2:<@f:NaCl|chlorure de sodium>] [S2:0,9 %] [U1:en <@h:20|30|60|90> min]
{drug} [A1:{n} mg] in [A2:<@v:50|100|250|500> ml] [D2:<@f:NaCl|Natriumchlorid>] [S2:0,9 %] [U1:über <@h:20|30|60|90> min]

# 2 kinds=infusion n=25,50,200,250,400 m=1,2,3,4,5,6,8
{drug} [S1:{n} mg/50 ml] by syringe pump at [A1:{m} ml/h]
{drug} [S1:{n} mg/50 ml] au pousse-seringue à [A1:{m} ml/h]
{drug} [S1:{n} mg/50 ml] über Perfusor mit [A1:{m} ml/h]

# 2 kinds=infusion n=5,10,80,150,5000 m=1,2,5,8,15,20
{drug} bolus [A1:{n} mg], then [A2:{m} mg/h]
{drug} bolus [A1:{n} mg], puis [A2:{m} mg/h]
{drug} Bolus [A1:{n} mg], dann [A2:{m} mg/h]

# 2 kinds=infusion n=60,80 m=12,15,18
[D1:heparin] [A1:{n} units/kg] bolus, then [A2:{m} units/kg/h]
[D1:héparine] bolus de [A1:{n} UI/kg], puis [A2:{m} UI/kg/h]
[D1:Heparin] Bolus [A1:{n} I.E./kg], dann [A2:{m} I.E./kg/h]

# 2 kinds=infusion n=1000,1500,2000,2500 m=40,60,80
[D1:<@f:glucose|dextrose>] [S1:5%] [A1:{n.p} ml][F1:/24 h] with [A2:{m} mmol] [D2:KCl]
[D1:<@f:glucosé|dextrose>] [S1:5 %] [A1:{n.p} ml][F1:/24 h] avec [A2:{m} mmol] de [D2:KCl]
[D1:<@f:Glukose|Dextrose>] [S1:5 %] [A1:{n.p} ml][F1:/24 h] mit [A2:{m} mmol] [D2:KCl]

# 2 kinds=infusion n=0.02,0.05,0.1,0.2,0.5,2,5
{drug} at [A1:{n} mcg/kg/min], titrate to a MAP above 65
{drug} à [A1:{n} µg/kg/min], à adapter pour une PAM supérieure à 65
{drug} mit [A1:{n} µg/kg/min], titrieren bis MAD über 65

# 1.5 kinds=infusion n=42,63,75,83,100,125
{drug} {strength} at [A1:{n} ml/h] [U1:for <@h:8|12|24> h]
{drug} {strength} à [A1:{n} ml/h] [U1:pendant <@h:8|12|24> h]
{drug} {strength} mit [A1:{n} ml/h] [U1:für <@h:8|12|24> h]

# 1.5 kinds=infusion n=500,1000
{drug} {strength} [A1:{n} ml] wide open, then [A2:<@r:100|125|150> ml/h]
{drug} {strength} [A1:{n} ml] à débit libre, puis [A2:<@r:100|125|150> ml/h]
{drug} {strength} [A1:{n} ml] im Schuss, dann [A2:<@r:100|125|150> ml/h]

# 1.5 kinds=infusion n=1,1.5,2 m=20,30,40
PCA pump: {drug}, bolus [A1:{n} mg], maximum [A2:{m} mg] [F1:in 4 hours]
Pompe PCA : {drug}, bolus de [A1:{n} mg], maximum [A2:{m} mg] [F1:en 4 heures]
PCA-Pumpe: {drug}, Bolus [A1:{n} mg], maximal [A2:{m} mg] [F1:in 4 Stunden]

# 1.5
[D1:oxygen] [A1:<@n:1|2|3|4> l/min] via nasal cannula [F1:at night]
[D1:oxygène] [A1:<@n:1|2|3|4> l/min] par lunettes nasales [F1:la nuit]
[D1:Sauerstoff] [A1:<@n:1|2|3|4> l/min] über Nasenbrille [F1:nachts]

# 2 kinds=solid n=3,4 h=4,6,8
{drug} {strength} [F1:every {h} hours as needed], max [A1:{n} g] [F2:per day]
{drug} {strength} [F1:toutes les {h} heures si besoin], max [A1:{n} g] [F2:par jour]
{drug} {strength} [F1:alle {h} Stunden bei Bedarf], max. [A1:{n} g] [F2:pro Tag]

# 2 kinds=solid n=2,3,4,6,8
{drug} {strength} [F1:{prn_}], max [A1:{n}][F2:/day]
{drug} {strength} [F1:{prn_}], max [A1:{n}][F2:/jour]
{drug} {strength} [F1:{prn_}], max. [A1:{n}][F2:/Tag]

# 2 kinds=solid n=50,100,150,200,300,400 m=1,2
{drug}: [A1:{m}] [O1:{m?tablet|tablets}] [F1:as needed], do not exceed [A2:{n} mg] [F2:in 24 hours]
{drug} : [A1:{m}] [O1:{m?comprimé|comprimés}] [F1:si besoin], ne pas dépasser [A2:{n} mg] [F2:par 24 heures]
{drug}: [A1:{m}] [O1:{m?Tablette|Tabletten}] [F1:bei Bedarf], [A2:{n} mg] [F2:in 24 Stunden] nicht überschreiten

# 2 kinds=solid,suppository h=4,6,8
{drug} {strength}, {dose}, [F1:at least {h} hours between doses]
{drug} {strength}, {dose}, [F1:au moins {h} heures entre les prises]
{drug} {strength}, {dose}, [F1:mindestens {h} Stunden zwischen den Gaben]

# 1.5 kinds=solid h=1,2
{drug} {strength} at onset, may repeat once after {h} {h?hour|hours}
{drug} {strength} dès le début de la crise, à renouveler une fois après {h} {h?heure|heures}
{drug} {strength} bei Beginn, einmalige Wiederholung nach {h} {h?Stunde|Stunden} möglich

# 1.5 kinds=solid n=2,3
{drug} {strength} [F1:every 5 minutes], up to [A1:{n}] [O1:tablets]
{drug} {strength} [F1:toutes les 5 minutes], jusqu'à [A1:{n}] [O1:comprimés]
{drug} {strength} [F1:alle 5 Minuten], bis zu [A1:{n}] [O1:Tabletten]

# 1.5 kinds=solid,drops n=5,10,15 m=20,25,30
{drug} [A1:{n} to {m}] [O1:drops] [F1:up to 3 times a day], maximum [A2:90] [O2:drops] [F2:per day]
{drug} [A1:{n} à {m}] [O1:gouttes] [F1:jusqu'à 3 fois par jour], maximum [A2:90] [O2:gouttes] [F2:par jour]
{drug} [A1:{n} bis {m}] [O1:Tropfen] [F1:bis zu 3x täglich], maximal [A2:90] [O2:Tropfen] [F2:pro Tag]

# 1.5 kinds=drops n=3,5,10 m=15,20,30,40
{drug} [A1:{n}] [O1:drops] [F1:in the morning], [A2:{m}] [O2:drops] [F2:at night]
{drug} [A1:{n}] [O1:gouttes] [F1:le matin], [A2:{m}] [O2:gouttes] [F2:le soir]
{drug} [A1:{n}] [O1:Tropfen] [F1:morgens], [A2:{m}] [O2:Tropfen] [F2:abends]

# 1.5 kinds=solid n=10,15,25,30 m=20,40,50,60
{drug} [S1:{n}-{m} mg] [F1:every <@h:4-6|6-8> h {prn_}]
{drug} [S1:{n}-{m} mg] [F1:toutes les <@h:4-6|6-8> h {prn_}]
{drug} [S1:{n}-{m} mg] [F1:alle <@h:4-6|6-8> h {prn_}]

# 1.5 kinds=solid n=100,200,250,500 m=400,600,750,1000
{drug} [S1:{n} to {m} mg] [F1:{times_}] depending on {symp}
{drug} [S1:{n} à {m} mg] [F1:{times_}] selon les symptômes ({symp})
{drug} [S1:{n} bis {m} mg] [F1:{times_}] je nach Beschwerden ({symp})

# 1.5 kinds=solid
{drug} {strength} [A1:<@n:a quarter|half|three quarters>] of a [O1:tablet] {freq}
{drug} {strength} [A1:<@n:un quart|la moitié|les trois quarts>] d'un [O1:comprimé] {freq}
{drug} {strength} [A1:<@n:ein Viertel|die Hälfte|drei Viertel>] einer [O1:Tablette] {freq}

# 1.5 kinds=solid
{drug} {strength} [A1:<@n:1/4|1/2|3/4|¼|¾>] [O1:tab] {freq}
{drug} {strength} [A1:<@n:1/4|1/2|3/4|¼|¾>] [O1:cp] {freq}
{drug} {strength} [A1:<@n:1/4|1/2|3/4|¼|¾>] [O1:Tbl.] {freq}

# 1.5 kinds=solid
{drug} {strength}: [A1:<@n:one and a half|two and a half>] [O1:tablets] {freq}
{drug} {strength} : [A1:<@n:1 1/2|2 1/2>] [O1:<@n:comprimé|comprimés>] {freq}
{drug} {strength}: [A1:<@n:eineinhalb|zweieinhalb>] [O1:Tabletten] {freq}

# 1.5 kinds=solid
{drug} {strength} [F1:am] [A1:½], [F2:noon] [A2:½], [F3:pm] [A3:1]
{drug} {strength} [F1:matin] [A1:½], [F2:midi] [A2:½], [F3:soir] [A3:1]
{drug} {strength} [F1:morgens] [A1:½], [F2:mittags] [A2:½], [F3:abends] [A3:1]

# 1.5 kinds=solid n=1,2 m=1,2,3
{drug} {strength} [A1:{n}] [F1:with breakfast] and [A2:{m}] [F2:with dinner]
{drug} {strength} [A1:{n}] [F1:au petit déjeuner] et [A2:{m}] [F2:au dîner]
{drug} {strength} [A1:{n}] [F1:zum Frühstück] und [A2:{m}] [F2:zum Abendessen]

# 1.5 kinds=solid
{drug} {strength} [F1:q6h] [U1:x 24 h], then [F2:q6h prn] [U2:x 48 h]
{drug} {strength} [F1:ttes les 6 h] [U1:pdt 24 h], puis [F2:ttes les 6 h si besoin] [U2:pdt 48 h]
{drug} {strength} [F1:alle 6 h] [U1:für 24 h], dann [F2:alle 6 h b. Bed.] [U2:für 48 h]

# 1.5 kinds=patch n=72
{drug} {strength} [A1:1] [O1:patch] [F1:every {n} h], rotate sites
{drug} {strength} [A1:1] [O1:patch] [F1:toutes les {n} h], changer de site
{drug} {strength} [A1:1] [O1:Pflaster] [F1:alle {n} h], Klebestelle wechseln

# 1.5 kinds=patch
[D1:nicotine] [S1:21 mg] [O1:patch] [F1:daily] [U1:for 6 weeks], then [S2:14 mg] [U2:for 2 weeks], then [S3:7 mg] [U3:for 2 weeks]
[D1:nicotine] [O1:patch] [S1:21 mg] [F1:par jour] [U1:pendant 6 semaines], puis [S2:14 mg] [U2:pendant 2 semaines], puis [S3:7 mg] [U3:pendant 2 semaines]
[D1:Nikotin] [O1:Pflaster] [S1:21 mg] [F1:täglich] [U1:für 6 Wochen], dann [S2:14 mg] [U2:für 2 Wochen], dann [S3:7 mg] [U3:für 2 Wochen]

# 1.5 kinds=inhaled n=1,2 m=4,6,8
{drug} [A1:{n}] [O1:{n?puff|puffs}] [F1:bid]; during flare [A2:{m}] [O2:puffs] [F2:qid]
{drug} [A1:{n}] [O1:{n?bouffée|bouffées}] [F1:2x/j] ; en cas d'exacerbation [A2:{m}] [O2:bouffées] [F2:4x/j]
{drug} [A1:{n}] [O1:{n?Hub|Hübe}] [F1:2x tgl.]; bei Verschlechterung [A2:{m}] [O2:Hübe] [F2:4x tgl.]

# 1.5 kinds=inhaled n=2.5,5 m=0.25,0.5
nebulizer: {drug} [A1:{n} mg] with {drug2} [A2:{m} mg] [F1:every <@h:4|6|8> hours]
nébulisation : {drug} [A1:{n} mg] avec {drug2} [A2:{m} mg] [F1:toutes les <@h:4|6|8> heures]
Inhalation: {drug} [A1:{n} mg] mit {drug2} [A2:{m} mg] [F1:alle <@h:4|6|8> Stunden]

# 1.5 kinds=liquid n=125,200,250,400 m=2.5,5,7.5
{drug} [S1:{n} mg/5 ml], [A1:{m} ml] [F1:{times_}] {dur}

# 1.5 kinds=liquid n=10,12,15,18,22
{drug} [A1:1 weight-based dose] ({n} kg) [F1:every 6 hours]
{drug} [A1:1 dose-poids] ({n} kg) [F1:toutes les 6 heures]
{drug} [A1:1 gewichtsbezogene Dosis] ({n} kg) [F1:alle 6 Stunden]

# 1.5 kinds=injection n=0.3,0.4,0.5,0.6,0.8
{drug} {strength} [A1:{n} ml] SC [F1:once daily] until mobile
{drug} {strength} [A1:{n} ml] SC [F1:1 fois par jour] jusqu'à la reprise de la marche
{drug} {strength} [A1:{n} ml] s.c. [F1:1x täglich] bis zur Mobilisierung

# 1.5 kinds=injection n=1000,4000,6000,40,80
{drug} [S1:{n.p} <@u:IU|mg>] [A1:1] [O1:syringe] [F1:every 12 hours] [U1:for <@d:10|14|35> days]
{drug} [S1:{n.p} <@u:UI|mg>] [A1:1] [O1:seringue] [F1:toutes les 12 heures] [U1:pendant <@d:10|14|35> jours]
{drug} [S1:{n.p} <@u:I.E.|mg>] [A1:1] [O1:Spritze] [F1:alle 12 Stunden] [U1:für <@d:10|14|35> Tage]

# 1.5 kinds=injection n=0.25,0.5,1 m=0.5,1,2.4
{drug} [S1:{n} mg] [F1:once weekly] [U1:for 4 weeks], then [S2:{m} mg] [F2:weekly]
{drug} [S1:{n} mg] [F1:une fois par semaine] [U1:pendant 4 semaines], puis [S2:{m} mg] [F2:par semaine]
{drug} [S1:{n} mg] [F1:einmal wöchentlich] [U1:für 4 Wochen], dann [S2:{m} mg] [F2:wöchentlich]

# 1.5 kinds=injection n=0.5,1
{drug} [A1:{n} ml] IM, second dose in <@w:4|6|8> weeks, booster at <@m:6|12> months
{drug} [A1:{n} ml] IM, deuxième dose dans <@w:4|6|8> semaines, rappel à <@m:6|12> mois
{drug} [A1:{n} ml] i.m., zweite Dosis in <@w:4|6|8> Wochen, Auffrischung nach <@m:6|12> Monaten

# 1.5 kinds=topical
{drug} {form} [F1:twice daily] [U1:for 2 weeks], then [F2:twice weekly] as maintenance
{drug} {form} [F1:deux fois par jour] [U1:pendant 2 semaines], puis [F2:deux fois par semaine] en entretien
{drug} {form} [F1:zweimal täglich] [U1:für 2 Wochen], dann [F2:zweimal pro Woche] als Erhaltung

# 1.5 kinds=suppository n=80,100,150,300,1000
{drug} [S1:{n} mg] [A1:1] [O1:suppository] [F1:every 6 h] if temp above 38.5 °C
{drug} [S1:{n} mg] [A1:1] [O1:suppositoire] [F1:toutes les 6 h] si T° supérieure à 38,5 °C
{drug} [S1:{n} mg] [A1:1] [O1:Zäpfchen] [F1:alle 6 h] bei Temp. über 38,5 °C

# 1.5 kinds=solid n=1,2
{drug} {strength}: [A1:{n}] [O1:{n?tablet|tablets}] on the evening before and [A2:1] [O2:tablet] one hour before {proc}
{drug} {strength} : [A1:{n}] [O1:{n?comprimé|comprimés}] la veille au soir et [A2:1] [O2:comprimé] une heure avant l'intervention ({proc})
{drug} {strength}: [A1:{n}] [O1:{n?Tablette|Tabletten}] am Vorabend und [A2:1] [O2:Tablette] eine Stunde vor dem Eingriff ({proc})

# 1.5 kinds=solid
{drug} [S1:<@a:500 mg|1 g>] [F1:at {time} and {time3}], {drug2} {strength2} [F2:at noon]
{drug} [S1:<@a:500 mg|1 g>] [F1:à {time} et {time3}], {drug2} {strength2} [F2:à midi]
{drug} [S1:<@a:500 mg|1 g>] [F1:um {time} und {time3}], {drug2} {strength2} [F2:mittags]

# 1.5 kinds=solid
{drug} {strength} [F1:at 8-14-20 h]
{drug} {strength} [F1:à 8h-14h-20h]
{drug} {strength} [F1:um 8-14-20 Uhr]

# 1.5 kinds=solid
{drug} {strength} [F1:every day except Sunday]
{drug} {strength} [F1:tous les jours sauf le dimanche]
{drug} {strength} [F1:täglich außer sonntags]
""")

# Sentences that say the same.
SENTENCE = read_pool("""
# 2 kinds=solid n=20,30,40,50,60 m=2.5,5,10
Treatment with {drug} [S1:{n} mg] [F1:daily] was started and should be tapered by [S2:{m} mg] [F2:every week].
Un traitement par {drug} [S1:{n} mg] [F1:par jour] a été débuté, à diminuer de [S2:{m} mg] [F2:chaque semaine].
Es wurde eine Therapie mit {drug.bei} [S1:{n} mg] [F1:täglich] begonnen, die [F2:jede Woche] um [S2:{m} mg] reduziert werden soll.

# 2 kinds=solid n=40,60,80 m=20,30 k=5,10
We tapered {drug} from [S1:{n} mg] to [S2:{m} mg] and then to [S3:{k} mg] [F1:daily] without a flare.
Nous avons diminué {drug.le} de [S1:{n} mg] à [S2:{m} mg], puis à [S3:{k} mg] [F1:par jour], sans poussée.
Wir reduzierten {drug} von [S1:{n} mg] auf [S2:{m} mg] und dann auf [S3:{k} mg] [F1:täglich], ohne dass es zu einem Schub kam.

# 2 kinds=solid n=10,15,20 m=5,7.5
Every attempt to go below [A1:{m} mg] of {drug} has failed, so <@g:he|she> stays on [A2:{n} mg] [F1:every other day].
Toutes les tentatives de descendre au-dessous de [A1:{m} mg] {drug.de} ont échoué, <@g:il|elle> reste donc à [A2:{n} mg] [F1:un jour sur deux].
Alle Versuche, unter [A1:{m} mg] {drug} zu gehen, sind gescheitert, daher bleibt es bei [A2:{n} mg] [F1:jeden zweiten Tag].

# 2 kinds=solid n=5,7.5,10 m=2.5,4
<@g:He|She> takes [A1:{n} mg] of {drug} [F1:on {day}s and {day2}s] and [A2:{m} mg] [F2:on all other days].
<@g:Il|Elle> prend [A1:{n} mg] {drug.de} [F1:le {day} et le {day2}] et [A2:{m} mg] [F2:tous les autres jours].
<@g:Er|Sie> nimmt [A1:{n} mg] {drug} [F1:{day.l}s und {day2.l}s] und [A2:{m} mg] [F2:an allen anderen Tagen].

# 2 kinds=insulin n=8..20 m=22..44
The {drug} was increased from [A1:{n}] to [A2:{m} units] [F1:at bedtime] because of high fasting sugars.
La dose {drug.de} a été augmentée de [A1:{n}] à [A2:{m} unités] [F1:au coucher] en raison de glycémies à jeun élevées.
{drug} wurde wegen hoher Nüchternwerte von [A1:{n}] auf [A2:{m} Einheiten] [F1:zur Nacht] erhöht.

# 2 kinds=insulin n=4..12 m=10..30
<@g:He|She> injects [A1:{n} units] of {drug} [F1:before each meal] and [A2:{m} units] of {drug2} [F2:at night].
<@g:Il|Elle> s'injecte [A1:{n} unités] {drug.de} [F1:avant chaque repas] et [A2:{m} unités] {drug2.de} [F2:le soir].
<@g:Er|Sie> spritzt [F1:vor jeder Mahlzeit] [A1:{n} Einheiten] {drug} und [F2:abends] [A2:{m} Einheiten] {drug2}.

# 2 kinds=insulin n=2,4,6
If the sugar is above <@b:180|200|250>, take an extra [A1:{n} units] of {drug}.
Si la glycémie dépasse <@b:180|200|250>, prendre [A1:{n} unités] supplémentaires {drug.de}.
Liegt der Zucker über <@b:180|200|250>, zusätzlich [A1:{n} Einheiten] {drug} spritzen.

# 2 kinds=infusion n=5,10,15 m=2,4,6
A bolus of [A1:{n} mg] of {drug} was followed by a continuous infusion at [A2:{m} mg/h] [U1:for <@h:24|48|72> hours].
Un bolus de [A1:{n} mg] {drug.de} a été suivi d'une perfusion continue à [A2:{m} mg/h] [U1:pendant <@h:24|48|72> heures].
Auf einen Bolus von [A1:{n} mg] {drug} folgte eine Dauerinfusion mit [A2:{m} mg/h] [U1:über <@h:24|48|72> Stunden].

# 2 kinds=infusion n=0.1,0.2,0.3 m=0.02,0.05
{drug.c} was weaned from [A1:{n} mcg/kg/min] to [A2:{m} mcg/kg/min] overnight.
{drug.le} a été diminué{drug?|e} de [A1:{n} µg/kg/min] à [A2:{m} µg/kg/min] pendant la nuit.
{drug} wurde über Nacht von [A1:{n} µg/kg/min] auf [A2:{m} µg/kg/min] reduziert.

# 2 kinds=solid n=1,2
You may take [A1:{n}] more [O1:{n?tablet|tablets}] of {drug} after <@h:four|six> hours, but no more than [A2:<@m:four|six|eight>] [F2:a day].
Vous pouvez prendre [A1:{n}] [O1:{n?comprimé|comprimés}] {drug.de} en plus après <@h:quatre|six> heures, mais pas plus de [A2:<@m:quatre|six|huit>] [F2:par jour].
Sie dürfen nach <@h:vier|sechs> Stunden noch [A1:{n}] [O1:{n?Tablette|Tabletten}] {drug} nehmen, aber nicht mehr als [A2:<@m:vier|sechs|acht>] [F2:am Tag].

# 2 kinds=solid n=3,4
The maximum dose of {drug} is [A1:{n} g] [F1:in 24 hours], with [F2:at least 6 hours between doses].
La dose maximale {drug.de} est de [A1:{n} g] [F1:par 24 heures], avec [F2:au moins 6 heures entre les prises].
Die Höchstdosis von {drug.bei} beträgt [A1:{n} g] [F1:in 24 Stunden], mit [F2:mindestens 6 Stunden zwischen den Einnahmen].

# 2 kinds=solid n=25,50 m=100,150,200
{drug.c} will be increased in steps of [S1:{n} mg] [F1:every <@w:one|two> weeks] to a target of [S2:{m} mg] [F2:daily].
{drug.le} sera augmenté{drug?|e} par paliers de [S1:{n} mg] [F1:toutes les <@w:semaines|deux semaines>] jusqu'à une dose cible de [S2:{m} mg] [F2:par jour].
{drug} wird [F1:<@w:wöchentlich|alle zwei Wochen>] in Schritten von [S1:{n} mg] bis zu einer Zieldosis von [S2:{m} mg] [F2:täglich] gesteigert.

# 2 kinds=solid n=2,4 m=1
Take [A1:{n}] [O1:tablets] of {drug} now and [A2:{m}] [O2:tablet] after each loose stool, up to [A3:8] [F3:a day].
Prendre [A1:{n}] [O1:comprimés] {drug.de} tout de suite et [A2:{m}] [O2:comprimé] après chaque selle liquide, jusqu'à [A3:8] [F3:par jour].
[A1:{n}] [O1:Tabletten] {drug} sofort und [A2:{m}] [O2:Tablette] nach jedem flüssigen Stuhl einnehmen, bis zu [A3:8] [F3:am Tag].

# 2 kinds=solid
{who} alternates {drug} and {drug2} [F1:every <@h:three|four> hours] for the fever.
{who} alterne {drug.le} et {drug2.le} [F1:toutes les <@h:trois|quatre> heures] contre la fièvre.
{who} nimmt gegen das Fieber [F1:alle <@h:drei|vier> Stunden] abwechselnd {drug} und {drug2}.

# 2 kinds=solid n=10,20,40 m=5,15,30
The morning dose of {drug} is [S1:{n} mg] and the evening dose [S2:{m} mg].
La dose du matin {drug.de} est de [S1:{n} mg] et celle du soir de [S2:{m} mg].
Die Morgendosis von {drug.bei} beträgt [S1:{n} mg], die Abenddosis [S2:{m} mg].

# 2 kinds=solid n=5,10,20,40
The dose of {drug} was <@c:doubled|halved|reduced|raised> to [S1:{n} mg] [F1:{times_}] on {date}.
La dose {drug.de} a été <@c:doublée|divisée par deux|réduite|augmentée> à [S1:{n} mg] [F1:{times_}] le {date}.
Die Dosis von {drug.bei} wurde am {date} auf [S1:{n} mg] [F1:{times_}] <@c:verdoppelt|halbiert|reduziert|erhöht>.

# 2 kinds=solid n=81,100,325
{who} is on [A1:{n} mg] of {drug} [F1:every day] except on the day of {proc}.
{who} prend [A1:{n} mg] {drug.de} [F1:tous les jours], sauf le jour de l'intervention ({proc}).
{who} nimmt [F1:jeden Tag] [A1:{n} mg] {drug}, außer am Tag des Eingriffs ({proc}).

# 2 kinds=injection n=3,5,7 m=1,2
<@g:He|She> received {n.w} infusions of {drug} [A1:<@d:500 mg|1 g|200 mg>] [F1:<@w:weekly|every 2 weeks|every 4 weeks>].
<@g:Il|Elle> a reçu {n.wf} perfusions {drug.de} [A1:<@d:500 mg|1 g|200 mg>] [F1:<@w:par semaine|toutes les 2 semaines|toutes les 4 semaines>].
<@g:Er|Sie> erhielt {n.w} Infusionen {drug} [A1:<@d:500 mg|1 g|200 mg>] [F1:<@w:wöchentlich|alle 2 Wochen|alle 4 Wochen>].

# 2 kinds=solid
Please stop {drug} {n} days before {proc}, bridge with {drug2} {strength2} [F2:{times_}] and resume [U1:for <@m:3|6> months].
Merci d'arrêter {drug.le} {n} jours avant l'intervention ({proc}), de prendre le relais par {drug2} {strength2} [F2:{times_}] et de reprendre [U1:pendant <@m:3|6> mois].
Bitte {drug} {n} Tage vor dem Eingriff ({proc}) absetzen, mit {drug2} {strength2} [F2:{times_}] überbrücken und danach [U1:für <@m:3|6> Monate] wieder ansetzen.

# 2 kinds=patch n=12,25,37.5,50
The {drug} [O1:patch] was increased from [S1:{n} mcg/h] to [S2:75 mcg/h], to be changed [F1:every 72 hours].
Le [O1:patch] {drug.de} a été augmenté de [S1:{n} µg/h] à [S2:75 µg/h], à changer [F1:toutes les 72 heures].
Das [O1:Pflaster] mit {drug.bei} wurde von [S1:{n} µg/h] auf [S2:75 µg/h] erhöht, Wechsel [F1:alle 72 Stunden].

# 2 kinds=inhaled n=2,4
Use [A1:{n}] [O1:puffs] of {drug} [F1:every 20 minutes] [U1:for one hour], then [F2:every 4 hours].
Prendre [A1:{n}] [O1:bouffées] {drug.de} [F1:toutes les 20 minutes] [U1:pendant une heure], puis [F2:toutes les 4 heures].
[A1:{n}] [O1:Hübe] {drug} [F1:alle 20 Minuten] [U1:für eine Stunde], dann [F2:alle 4 Stunden].
""")


def write_schedule(item: Item) -> None:
    """Write a prescription whose dose changes.

    item (Item): The item to write into.
    """
    rng = item.rng
    item.terse = rng.random() < 0.3
    item.start()
    if rng.random() < 0.3:
        count = rng.choices((1, 2), weights=(80, 20))[0]
        for number in range(count):
            if number:
                item.write(" ")
            item.add(SENTENCE.draw(rng), cap=True)
        return
    count = rng.choices((1, 2, 3), weights=(74, 18, 8))[0]
    bullet = rng.choice(("- ", "• ", "")) if count > 1 else ""
    capital = rng.random() < 0.5
    for number in range(count):
        if number:
            item.write("\n" if bullet or rng.random() < 0.6 else "; ")
        if bullet:
            item.write(bullet)
        item.add(SCHEDULE.draw(rng), cap=capital)
    if count == 1 and rng.random() < 0.2:
        item.write(".")
