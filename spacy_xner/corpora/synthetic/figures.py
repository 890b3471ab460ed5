# Lines full of numbers, dates, units and schedules in which nothing is a medication.
from .model import read_pool

FIGURES = read_pool("""
# n=102..178 m=58..98 k=54..112 f=12..24 t=36.2,36.8,37.4,38.1,38.9 s=91..99
{time}: BP {n}/{m}, P {k}, RR {f}, T {t}, SpO2 {s}%
{time} : TA {n}/{m}, FC {k}, FR {f}, T° {t}, SpO2 {s} %
{time}: RR {n}/{m}, P {k}, AF {f}, T {t}, SpO2 {s} %

# n=110..160 m=60..95
BP log: {date} {n}/{m}, {date2} 138/84, {date3} 126/78
Relevé de TA : {date} {n}/{m}, {date2} 138/84, {date3} 126/78
RR-Protokoll: {date} {n}/{m}, {date2} 138/84, {date3} 126/78

# n=70..130 m=110..180 k=90..160 h=120..240
Glucose 07:00 {n}, 12:00 {m}, 18:00 {k}, 22:00 {h} mg/dl
Glycémie 7h {n}, 12h {m}, 18h {k}, 22h {h} mg/dl
BZ 7:00 {n}, 12:00 {m}, 18:00 {k}, 22:00 {h} mg/dl

# n=54,60,70
Check glucose four times a day, before meals and at bedtime, call if above 300 or below {n}
Contrôler la glycémie quatre fois par jour, avant les repas et au coucher, appeler si plus de 300 ou moins de {n}
Blutzucker viermal täglich messen, vor den Mahlzeiten und zur Nacht, Anruf bei über 300 oder unter {n}

{lab} ({date}), {lab2} ({date}), {lab3} ({date2})

{lab}; {lab2}; {lab3}; {lab4}
{lab} ; {lab2} ; {lab3} ; {lab4}
{lab}; {lab2}; {lab3}; {lab4}

# n=3.1,4.2,5.6 m=12,18,24,38 k=0.6,0.9,1.4
WBC {n}, Hb 13.2 g/dl, platelets 2{m} G/l, CRP {m} mg/l, creatinine {k} mg/dl
GB {n}, Hb 13,2 g/dl, plaquettes 2{m} G/l, CRP {m} mg/l, créatinine {k} mg/dl
Leukozyten {n}, Hb 13,2 g/dl, Thrombozyten 2{m} G/l, CRP {m} mg/l, Kreatinin {k} mg/dl

# n=25..65 m=38..62 k=8..14
Echo: EF {n}%, LVEDD {m} mm, septum {k} mm, TAPSE 21 mm
Écho : FEVG {n} %, DTDVG {m} mm, septum {k} mm, TAPSE 21 mm
Echo: EF {n} %, LVEDD {m} mm, Septum {k} mm, TAPSE 21 mm

# n=60..110 m=140..200 k=82..118 h=380..460
ECG: rate {n.p}/min, PR {m} ms, QRS {k} ms, QTc {h} ms
ECG : fréquence {n.p}/min, PR {m} ms, QRS {k} ms, QTc {h} ms
EKG: Frequenz {n.p}/min, PQ {m} ms, QRS {k} ms, QTc {h} ms

# n=1.2,1.8,2.6,3.4 m=1.1,2.2,4.5 k=3..18
Nodule {n} x {m} cm in the right upper lobe, previously {k} mm
Nodule de {n} x {m} cm du lobe supérieur droit, auparavant {k} mm
Rundherd {n} x {m} cm im rechten Oberlappen, zuvor {k} mm

# n=3,4 m=3,4,5
Prostate cancer, Gleason {n}+{m}, PSA 8.4 ng/ml, 6 of 12 cores positive
Cancer de la prostate, Gleason {n}+{m}, PSA 8,4 ng/ml, 6 biopsies positives sur 12
Prostatakarzinom, Gleason {n}+{m}, PSA 8,4 ng/ml, 6 von 12 Stanzen positiv

# n=1,2,3 m=0,1,2
Stage pT{n} pN{m} M0, {k} of 18 lymph nodes involved, R0, margins 5 mm
Stade pT{n} pN{m} M0, {k} ganglions envahis sur 18, R0, marges 5 mm
Stadium pT{n} pN{m} M0, {k} von 18 Lymphknoten befallen, R0, Abstand 5 mm

# n=1..4 m=10..45
Smoked {n} {n?pack|packs} a day for {m} years, 2 beers on weekends
A fumé {n} {n?paquet|paquets} par jour pendant {m} ans, 2 bières le week-end
Rauchte {n} {n?Schachtel|Schachteln} pro Tag über {m} Jahre, am Wochenende 2 Bier

# n=2..6
{n} glasses of wine a week, 3 cups of coffee daily, no drugs
{n} verres de vin par semaine, 3 cafés par jour, pas de drogue
{n} Gläser Wein pro Woche, 3 Tassen Kaffee täglich, keine Drogen

# n=2,3 m=4..12
Dialysis {n} times a week, {m} sessions so far, dry weight 72.5 kg
Dialyse {n} fois par semaine, {m} séances à ce jour, poids sec 72,5 kg
Dialyse {n}-mal pro Woche, bisher {m} Sitzungen, Trockengewicht 72,5 kg

# n=2,3 m=6,9,12
Physical therapy {n}x/week for {m} weeks, home exercises daily
Kinésithérapie {n}x/semaine pendant {m} semaines, exercices à domicile tous les jours
Physiotherapie {n}x/Woche für {m} Wochen, täglich Übungen zu Hause

# n=2,3,4
Dressing change every {n} days, sutures out on day 12, shower from day 3
Pansement tous les {n} jours, ablation des fils à J12, douche à partir de J3
Verbandswechsel alle {n} Tage, Fadenzug am 12. Tag, Duschen ab dem 3. Tag

# n=10,15,20
Ice for {n} minutes every 2 hours, elevate at night, crutches for 10 days
Glace {n} minutes toutes les 2 heures, surélever la nuit, cannes pendant 10 jours
Alle 2 Stunden {n} Minuten kühlen, nachts hochlagern, Gehstützen für 10 Tage

# n=1.5,2,2.5
Fluids {n} l/day, low salt, weigh yourself every morning, call if gain of 2 kg in 3 days
Boissons {n} l/jour, régime pauvre en sel, se peser chaque matin, appeler si prise de 2 kg en 3 jours
Trinkmenge {n} l/Tag, salzarm, jeden Morgen wiegen, Anruf bei Zunahme von 2 kg in 3 Tagen

# n=1200,1400,1800,2000
Diet {n} kcal per day, 5 portions of fruit and vegetables daily, no sugar
Régime {n} kcal par jour, 5 portions de fruits et légumes par jour, sans sucre
Diät {n} kcal pro Tag, täglich 5 Portionen Obst und Gemüse, kein Zucker

# n=20..45
Walk {n} minutes twice a day, stairs once daily, no lifting over 5 kg for 6 weeks
Marche {n} minutes deux fois par jour, escaliers une fois par jour, pas de charge de plus de 5 kg pendant 6 semaines
{n} Minuten Gehen zweimal täglich, einmal täglich Treppen, kein Heben über 5 kg für 6 Wochen

# n=3,5,7,14
Off work for {n} days, from {date} to {date2} inclusive
Arrêt de travail de {n} jours, du {date} au {date2} inclus
Arbeitsunfähig für {n} Tage, vom {date} bis einschließlich {date2}

# n=2,4,6 m=3,6,12
Follow-up in {n} weeks, then every {m} months for 2 years
Contrôle dans {n} semaines, puis tous les {m} mois pendant 2 ans
Kontrolle in {n} Wochen, dann alle {m} Monate für 2 Jahre

# n=1..9
Appointment {date} at {time}, room {n}.{k}, building B, phone extension 4{m.p}7
Rendez-vous le {date} à {time}, salle {n}.{k}, bâtiment B, poste 4{m.p}7
Termin am {date} um {time}, Raum {n}.{k}, Gebäude B, Durchwahl 4{m.p}7

# n=100..999 m=10..99 k=1000..9999
MRN {n.p}-{m}-{k.p}, DOB {date}, ward 7B, bed 12
N° de dossier {n.p}-{m}-{k.p}, né<@g:|e> le {date}, unité 7B, lit 12
Fallnummer {n.p}-{m}-{k.p}, geb. {date}, Station 7B, Bett 12

# n=0.5,1.25,2.25,3.5 m=0.75,1.5 k=10..175
Refraction: right -{n} -{m} x {k}°, left +{n} sph, IOP 16/17 mmHg
Réfraction : OD -{n} -{m} x {k}°, OG +{n} sph, PIO 16/17 mmHg
Refraktion: rechts -{n} -{m} x {k}°, links +{n} sph, Tensio 16/17 mmHg

# n=38,39,40 m=0..6 k=3120,3450,2890
Born at {n} weeks + {m} days, {k.p} g, 51 cm, Apgar 9/10/10, pH 7.28
Né<@g:|e> à {n} SA + {m} jours, {k.p} g, 51 cm, Apgar 9/10/10, pH 7,28
Geboren nach {n} Wochen + {m} Tagen, {k.p} g, 51 cm, Apgar 9/10/10, pH 7,28

# n=1..4 m=0..3
G{n}P{m}, cycle 28 days, bleeding for 5 days, LMP {date}
G{n}P{m}, cycle de 28 jours, règles de 5 jours, DDR {date}
G{n}P{m}, Zyklus 28 Tage, Blutung 5 Tage, letzte Regel {date}

# n=2..9 m=1..4
Pain {n}/10 at rest and {m}/10 in the evening, attacks 3 times a week for 2 hours
Douleur {n}/10 au repos et {m}/10 le soir, crises 3 fois par semaine pendant 2 heures
Schmerz {n}/10 in Ruhe und {m}/10 abends, Attacken 3-mal pro Woche für 2 Stunden

# n=2..8
Cough for {n} days, worse at night and in the morning, fever 38.5 °C for 2 days
Toux depuis {n} jours, plus forte la nuit et le matin, fièvre 38,5 °C pendant 2 jours
Husten seit {n} Tagen, nachts und morgens stärker, Fieber 38,5 °C über 2 Tage

# n=3..12
Stools {n} times a day, twice at night, blood once
Selles {n} fois par jour, deux fois la nuit, du sang une fois
Stuhlgang {n}-mal täglich, nachts zweimal, einmal Blut

# n=22,23,0 m=5,6,7
Goes to bed at {n} h, gets up at {m} h, naps for 30 minutes every afternoon
Se couche à {n} h, se lève à {m} h, sieste de 30 minutes chaque après-midi
Geht um {n} Uhr zu Bett, steht um {m} Uhr auf, jeden Nachmittag 30 Minuten Mittagsschlaf

# n=40,60,80 m=2,3
Urine output {n} ml/h, drain {m}50 ml in 24 h, balance +500 ml
Diurèse {n} ml/h, drain {m}50 ml en 24 h, bilan +500 ml
Ausfuhr {n} ml/h, Drainage {m}50 ml in 24 h, Bilanz +500 ml

# n=12,14,16 m=5,8,10 k=30,40,45
Ventilation: rate {n}, PEEP {m}, FiO2 {k}%, tidal volume 450 ml
Ventilation : fréquence {n}, PEP {m}, FiO2 {k} %, volume courant 450 ml
Beatmung: Frequenz {n}, PEEP {m}, FiO2 {k} %, Tidalvolumen 450 ml

# n=7.31,7.36,7.42 m=34,41,48 k=62,71,88
ABG: pH {n}, pCO2 {m} mmHg, pO2 {k} mmHg, lactate 1.4 mmol/l
GDS : pH {n}, pCO2 {m} mmHg, pO2 {k} mmHg, lactate 1,4 mmol/l
BGA: pH {n}, pCO2 {m} mmHg, pO2 {k} mmHg, Laktat 1,4 mmol/l

# n=25,28,30 m=50,60,66
Radiotherapy {m} Gy in {n} fractions, 5 times a week, until {date}
Radiothérapie {m} Gy en {n} fractions, 5 fois par semaine, jusqu'au {date}
Bestrahlung {m} Gy in {n} Fraktionen, 5-mal pro Woche, bis zum {date}

# n=24,26,28 m=1,2
MMSE {n}/30, clock test 5/7, GDS {m}/15, walks 400 m in 6 minutes
MMSE {n}/30, test de l'horloge 5/7, GDS {m}/15, marche 400 m en 6 minutes
MMST {n}/30, Uhrentest 5/7, GDS {m}/15, Gehstrecke 400 m in 6 Minuten

# n=1,2,3
1. {diag} 2. {diag2} 3. s/p {proc} {year.p} 4. hypertension, grade {n}
1. {diag} 2. {diag2} 3. {proc} en {year.p} 4. HTA, grade {n}
1. {diag} 2. {diag2} 3. {proc} {year.p} 4. Hypertonie, Grad {n}

# n=1..9
<@g:Mr.|Mrs.> {surname}, {age} y, 1 Main Street, phone 0{n}2-555-0{m.p}{k.p}
<@g:M.|Mme> {surname}, {age} ans, 1 rue Principale, tél. 0{n}2-555-0{m.p}{k.p}
<@g:Herr|Frau> {surname}, {age} J., Hauptstraße 1, Tel. 0{n}2-555-0{m.p}{k.p}

# n=1,2
Bring {n} {n?bag|bags}, slippers, your glasses and 2 photographs; be here at {time}
Apporter {n} {n?sac|sacs}, des chaussons, vos lunettes et 2 photos ; arrivée à {time}
Bitte {n} {n?Tasche|Taschen}, Hausschuhe, Brille und 2 Fotos mitbringen; Ankunft um {time}

# n=6,8,10
Nothing to eat for {n} hours before, clear fluids until 2 hours before
Ne rien manger pendant {n} heures avant, liquides clairs jusqu'à 2 heures avant
{n} Stunden vorher nichts essen, klare Flüssigkeit bis 2 Stunden vorher

# n=2,3,4
Compression stockings class {n} every day from morning to evening, off at night
Bas de compression classe {n} tous les jours du matin au soir, retirés la nuit
Kompressionsstrümpfe Klasse {n} jeden Tag von morgens bis abends, nachts ausziehen

# n=4,6,8
Plaster cast for {n} weeks, X-ray check on days 3, 7 and 14
Plâtre pendant {n} semaines, radiographies de contrôle à J3, J7 et J14
Gips für {n} Wochen, Röntgenkontrolle an Tag 3, 7 und 14

# n=60..96 m=158..186 k=24..34
Weight {n} kg, height {m} cm, BMI {k}.2, waist 98 cm
Poids {n} kg, taille {m} cm, IMC {k},2, tour de taille 98 cm
Gewicht {n} kg, Größe {m} cm, BMI {k},2, Taille 98 cm

# n=2,3,4
Knee: flexion 1{n}0°, extension 0°, strength 5/5, 10 repetitions 3 times a day
Genou : flexion 1{n}0°, extension 0°, force 5/5, 10 répétitions 3 fois par jour
Knie: Beugung 1{n}0°, Streckung 0°, Kraft 5/5, 10 Wiederholungen 3-mal am Tag

# n=1,2,3,4
Teeth 1{n}, 2{n} and 36 to be extracted, check-up twice a year
Dents 1{n}, 2{n} et 36 à extraire, contrôle deux fois par an
Zähne 1{n}, 2{n} und 36 zu ziehen, Kontrolle zweimal im Jahr

# n=2,4,6
No alcohol for 24 hours, no driving for {n} days, no sports until {date}
Pas d'alcool pendant 24 heures, pas de conduite pendant {n} jours, pas de sport jusqu'au {date}
Kein Alkohol für 24 Stunden, kein Autofahren für {n} Tage, kein Sport bis {date}

# n=2,3,5
Attended by {n} nurses, 2 wards, 24 beds; shift from {time} to {time3}
Présence de {n} infirmières, 2 services, 24 lits ; équipe de {time} à {time3}
Besetzt mit {n} Pflegekräften, 2 Stationen, 24 Betten; Schicht von {time} bis {time3}

# n=30,45,50
Psychotherapy {n} minutes once a week, 12 sessions approved, next on {day}
Psychothérapie {n} minutes une fois par semaine, 12 séances accordées, prochaine le {day}
Psychotherapie {n} Minuten einmal pro Woche, 12 Sitzungen bewilligt, nächste am {day}

# n=1,2,3
Fall {n} days ago at {time}, loss of consciousness for 2 minutes, GCS 15
Chute il y a {n} jours à {time}, perte de connaissance de 2 minutes, GCS 15
Sturz vor {n} Tagen um {time}, Bewusstlosigkeit für 2 Minuten, GCS 15

# n=7,8,9
Insurance number {n}56.1234.5678.97, invoice of {date}, 86.40 euros, payable within 30 days
Numéro d'assuré {n}56.1234.5678.97, facture du {date}, 86,40 euros, payable sous 30 jours
Versicherungsnummer {n}56.1234.5678.97, Rechnung vom {date}, 86,40 Euro, zahlbar innerhalb von 30 Tagen
""")
