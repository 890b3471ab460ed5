from .figures import FIGURES
from .item import Item
from .model import read_pool

_N = tuple(range(1, 13))
# Narrative without a medication.
NARRATIVE = read_pool("""
# 2
{who} was admitted on {date} with {symp}.
{who} a été hospitalisé<@g:|e> le {date} pour {symp}.
{who} wurde am {date} mit {symp.bei} aufgenommen.

# 2
History of {diag} and {diag2}.
Antécédents : {diag} et {diag2}.
Vorgeschichte: {diag} und {diag2}.

# 2
Known {diag} since {year.p}.
{diag.c} connu{diag?|e} depuis {year.p}.
Bekannt: {diag}, seit {year.p}.

# 2 n=2,3,4,5,7,10
{who} complains of {symp} for {n} days.
{who} se plaint {symp.de} depuis {n} jours.
{who} klagt seit {n} Tagen über {symp}.

# 2 n=100..189 m=50..95 k=48..129
Blood pressure {n}/{m} mmHg, heart rate {k} bpm.
Tension artérielle {n}/{m} mmHg, fréquence cardiaque {k}/min.
Blutdruck {n}/{m} mmHg, Herzfrequenz {k}/min.

# 2 n=100..189 m=50..95 k=48..129 t=36.4,36.8,37,37.2,38.1,38.5,39.2
BP {n}/{m}, HR {k}, temp {t} °C.
TA {n}/{m}, FC {k}, température {t} °C.
RR {n}/{m}, HF {k}, Temp. {t} °C.

# n=85..99
Oxygen saturation {n}% on room air.
Saturation {n} % en air ambiant.
Sauerstoffsättigung {n} % unter Raumluft.

# n=45..129 m=148..199
Weight {n} kg, height {m} cm.
Poids {n} kg, taille {m} cm.
Gewicht {n} kg, Größe {m} cm.

# 3
{lab}, {lab2}.

# 2
{lab}, {lab2}, {lab3}.

# 2
Laboratory: {lab}.
Biologie : {lab}.
Labor: {lab}.

MRI of {body.the} was unremarkable.
L'IRM {body.du} était sans particularité.
Die MRT ({body}) war unauffällig.

# n=1,1.5,2,2.3,3.1 m=0.8,1.2,2.4,4
The lesion measures {n} x {m} cm.
La lésion mesure {n} x {m} cm.
Die Läsion misst {n} x {m} cm.

# 2 n=1,2,3,4,6,8
Follow-up in {n} {n?week|weeks}.
Contrôle dans {n} {n?semaine|semaines}.
Kontrolle in {n} {n?Woche|Wochen}.

# 2
Next appointment on {date} at {time}.
Prochain rendez-vous le {date} à {time}.
Nächster Termin am {date} um {time}.

# 2
{proc.c} was performed on {date}.
{proc.c} réalisé{proc?|e} le {date}.
{proc.c} am {date} durchgeführt.

{proc.c} in {year.p}.
{proc.c} en {year.p}.
{proc.c} {year.p}.

{who} was referred to {spec.a}.
{who} a été adressé<@g:|e> à {spec.un}.
{who} wurde an {spec.einen} überwiesen.

# n=5,10,15,20,30
Smokes {n} cigarettes a day.
Fume {n} cigarettes par jour.
Raucht {n} Zigaretten am Tag.

# n=2,3,4,7,10
{who} drinks {n} glasses of wine a week.
{who} boit {n} verres de vin par semaine.
{who} trinkt {n} Gläser Wein pro Woche.

# n=3,4,6,8
Physiotherapy twice a week for {n} weeks.
Kinésithérapie deux fois par semaine pendant {n} semaines.
Physiotherapie zweimal pro Woche für {n} Wochen.

# n=1..12 m=100..419
Ward {n}, room {m}.
Service {n}, chambre {m}.
Station {n}, Zimmer {m}.

# n=2,3,4
{who} is married and has {n.w} children.
{who} est marié<@g:|e> et a {n.w} enfants.
{who} ist verheiratet und hat {n.w} Kinder.

{who} lives alone.
{who} vit <@g:seul|seule>.
{who} lebt allein.

# n=1000,1200,1500,2000
Low-salt diet, {n} ml of fluid per day.
Régime pauvre en sel, {n} ml de liquide par jour.
Salzarme Kost, {n} ml Flüssigkeit pro Tag.

# 0.3
No known allergies.
Pas d'allergie connue.
Keine bekannten Allergien.

# 0.3
The wound is dry and not irritated.
La plaie est sèche et non inflammatoire.
Die Wunde ist trocken und reizlos.

# n=7,10,12,14
Stitches to be removed in {n} days.
Ablation des fils dans {n} jours.
Fadenzug in {n} Tagen.

{who} was discharged home in good condition.
{who} est rentré<@g:|e> à domicile en bon état général.
{who} wurde in gutem Allgemeinzustand nach Hause entlassen.

# 0.3
Abdomen soft, no tenderness.
Abdomen souple, indolore.
Abdomen weich, kein Druckschmerz.

{who} denies chest pain and shortness of breath.
{who} ne signale ni douleur thoracique ni essoufflement.
{who} verneint Brustschmerzen und Atemnot.

# 2
Diagnosis: {diag}.
Diagnostic : {diag}.
Diagnose: {diag}.

Family history: {diag} in the mother.
Antécédents familiaux : {diag} chez la mère.
Familienanamnese: {diag} bei der Mutter.

# 0.7
{who} was born on {date}.
{who} est né<@g:|e> le {date}.
{who} wurde am {date} geboren.

# 0.5
Dear colleague, thank you for referring this patient.
<Cher confrère|Chère consœur>, merci de nous avoir adressé ce patient.
Sehr geehrte Kollegin, sehr geehrter Kollege, vielen Dank für die Zuweisung.

# 2
{who} was seen in the outpatient clinic on {date}.
{who} a été vu<@g:|e> en consultation le {date}.
{who} wurde am {date} ambulant gesehen.

# 2
{who} presented with {symp} and {symp2}.
{who} s'est présenté<@g:|e> avec {symp.un} et {symp2.un}.
{who} stellte sich mit {symp.bei} und {symp2.bei} vor.

# 2
{who} denies {symp}.
{who} ne signale pas {symp.de}.
{who} verneint {symp.ohne}.

The symptoms started {n} days ago.
Les symptômes ont débuté il y a {n} jours.
Die Symptome begannen vor {n} Tagen.

{symp.c} for {n} weeks, worse at night.
{symp.c} depuis {n} semaines, aggravation nocturne.
{symp.c} seit {n} Wochen, nachts schlimmer.

# n=35,45,50,55,60,65
Ejection fraction {n}%.
Fraction d'éjection {n} %.
Ejektionsfraktion {n} %.

# n=12..26
Respiratory rate {n}/min.
Fréquence respiratoire {n}/min.
Atemfrequenz {n}/min.

# n=18..42
BMI {n} kg/m².
IMC {n} kg/m².
BMI {n} kg/m².

# n=1..10
Pain {n}/10 on the visual analog scale.
Douleur {n}/10 à l'échelle visuelle analogique.
Schmerz {n}/10 auf der visuellen Analogskala.

# n=100,150,200,300,400,500,800
The blood loss during surgery was {n.p} ml.
Les pertes sanguines pendant l'intervention ont été de {n.p} ml.
Der Blutverlust während der Operation betrug {n.p} ml.

# n=2..15
{who} has lost {n} kg over the last {m} months.
{who} a perdu {n} kg au cours des {m} derniers mois.
{who} hat in den letzten {m} Monaten {n} kg abgenommen.

{who} smokes and drinks alcohol occasionally.
{who} fume et boit de l'alcool occasionnellement.
{who} raucht und trinkt gelegentlich Alkohol.

{who} quit smoking {n} years ago.
{who} a arrêté de fumer il y a {n} ans.
{who} hat vor {n} Jahren mit dem Rauchen aufgehört.

# n=10,15,20,30,40
{n} pack-years.
{n} paquets-années.
{n} Packungsjahre.

# n=5,10,15,20,30
{who} walks {n} minutes every day.
{who} marche {n} minutes tous les jours.
{who} geht täglich {n} Minuten spazieren.

{who} does sports twice a week.
{who} fait du sport deux fois par semaine.
{who} treibt zweimal pro Woche Sport.

Dressing change every {n} days.
Réfection du pansement tous les {n} jours.
Verbandswechsel alle {n} Tage.

# 0.3
Check blood pressure twice daily.
Contrôler la tension deux fois par jour.
Blutdruck zweimal täglich kontrollieren.

# 0.3
Daily weight measurement.
Pesée quotidienne.
Tägliche Gewichtskontrolle.

# 0.3
Measure blood glucose before meals and at bedtime.
Mesurer la glycémie avant les repas et au coucher.
Blutzucker vor den Mahlzeiten und zur Nacht messen.

# n=2,3
Hemodialysis {n} times a week.
Hémodialyse {n} fois par semaine.
Hämodialyse {n}-mal pro Woche.

# n=4,6,8,10,12
{n} sessions of physiotherapy.
{n} séances de kinésithérapie.
{n} Sitzungen Physiotherapie.

Psychotherapy once a week for {n} months.
Psychothérapie une fois par semaine pendant {n} mois.
Psychotherapie einmal pro Woche für {n} Monate.

Bed rest for {n} days.
Repos au lit pendant {n} jours.
Bettruhe für {n} Tage.

Sick leave until {date}.
Arrêt de travail jusqu'au {date}.
Krankschreibung bis zum {date}.

Sick leave for {n} days.
Arrêt de travail de {n} jours.
Krankschreibung für {n} Tage.

No heavy lifting for {n} weeks.
Pas de port de charges lourdes pendant {n} semaines.
{n} Wochen lang nicht schwer heben.

# 0.3
Fasting from midnight.
À jeun à partir de minuit.
Nüchtern ab Mitternacht.

Drink at least {n} glasses of water per day.
Boire au moins {n} verres d'eau par jour.
Mindestens {n} Gläser Wasser pro Tag trinken.

# 0.3
Please call if fever exceeds 38.5 °C.
Merci d'appeler si la fièvre dépasse 38,5 °C.
Bitte anrufen bei Fieber über 38,5 °C.

Return if {symp} worsens.
Reconsulter en cas d'aggravation ({symp}).
Wiedervorstellung bei Verschlechterung ({symp}).

# 0.3
The patient was transferred to the intensive care unit.
<@g:Le patient a été transféré|La patiente a été transférée> en réanimation.
<@g:Der Patient|Die Patientin> wurde auf die Intensivstation verlegt.

# 0.3
The postoperative course was uneventful.
Les suites opératoires ont été simples.
Der postoperative Verlauf war komplikationslos.

{who} was mobilized on day {n}.
{who} a été levé<@g:|e> à J{n}.
{who} wurde an Tag {n} mobilisiert.

# 2
Chest X-ray: no infiltrate.
Radiographie thoracique : pas de foyer.
Röntgen-Thorax: kein Infiltrat.

# 0.3
Heart sounds regular, no murmur.
Bruits du cœur réguliers, pas de souffle.
Herztöne rein, keine Geräusche.

# 0.3
Lungs clear on both sides.
Auscultation pulmonaire libre des deux côtés.
Lunge beidseits frei.

# 0.3
Neurological examination without findings.
Examen neurologique sans anomalie.
Neurologische Untersuchung unauffällig.

# n=50..110
ECG: sinus rhythm, rate {n.p} bpm.
ECG : rythme sinusal, fréquence {n.p}/min.
EKG: Sinusrhythmus, Frequenz {n.p}/min.

Ultrasound of {body.the}: normal.
Échographie {body.du} : normale.
Sonographie ({body}): Normalbefund.

Pain in {body.the} since {date}.
Douleur au niveau {body.du} depuis le {date}.
Schmerzen ({body}) seit {date}.

Injury of {body.the} in {year.p}.
Lésion {body.du} en {year.p}.
Verletzung ({body}) {year.p}.

# 2
{proc.c} planned for {date}.
{proc.c} prévu{proc?|e} le {date}.
{proc.c} für den {date} geplant.

{proc.c} without complications.
{proc.c} sans complication.
{proc.c} ohne Komplikationen.

{proc.c} showed {diag}.
{proc.c} : mise en évidence {diag.dun}.
{proc.c}: Nachweis von {diag.bei}.

The diagnosis of {diag} was confirmed.
Le diagnostic {diag.de} a été confirmé.
Die Diagnose {diag} wurde bestätigt.

{diag.c} was ruled out.
{diag.c} : diagnostic écarté.
{diag.c} wurde ausgeschlossen.

Suspected {diag}.
Suspicion {diag.de}.
Verdacht auf {diag.ohne}.

No evidence of {diag}.
Pas d'argument pour {diag.un}.
Kein Hinweis auf {diag.ohne}.

Mother with {diag}, father with {diag2}.
Mère : {diag}, père : {diag2}.
Mutter: {diag}, Vater: {diag2}.

{diag.c}, stage {n}.
{diag.c}, stade {n}.
{diag.c}, Stadium {n}.

{lab} (previously normal).
{lab} (auparavant normal).
{lab} (zuvor normal).

{lab} on {date}.
{lab} le {date}.
{lab} am {date}.

Laboratory values on {date}: {lab}, {lab2}, {lab3}.
Bilan biologique du {date} : {lab}, {lab2}, {lab3}.
Laborwerte vom {date}: {lab}, {lab2}, {lab3}.

Control of {lab} in {n} days.
Contrôle dans {n} jours ({lab}).
Kontrolle in {n} Tagen ({lab}).

Appointment with {spec.the} on {date} at {time}.
Rendez-vous avec {spec.le} le {date} à {time}.
Termin beim Facharzt ({spec}) am {date} um {time}.

{who} works as a teacher.
{who} travaille comme <@g:enseignant|enseignante>.
{who} arbeitet als <@g:Lehrer|Lehrerin>.

{who} is retired and lives with <@g:his wife|her husband>.
{who} est <@g:retraité|retraitée> et vit avec <@g:son épouse|son mari>.
{who} ist <@g:Rentner|Rentnerin> und lebt mit <@g:seiner Frau|ihrem Mann> zusammen.

# n=60..99
{who}, {n} years old, was brought in by ambulance.
{who}, {n} ans, a été amené<@g:|e> en ambulance.
{who}, {n} Jahre alt, wurde mit dem Rettungswagen gebracht.

# n=1..420
Room {n.p}, bed {m}.
Chambre {n.p}, lit {m}.
Zimmer {n.p}, Bett {m}.

# n=1000..9999 m=100000..999999
Case number {m.p}, phone {n.p}.
Numéro de dossier {m.p}, téléphone {n.p}.
Fallnummer {m.p}, Telefon {n.p}.

Visiting hours from {time} to {time2}.
Visites de {time} à {time2}.
Besuchszeit von {time} bis {time2}.

# 0.3
How are you feeling today?
Comment vous sentez-vous aujourd'hui ?
Wie geht es Ihnen heute?

# 0.3
Do you smoke?
Fumez-vous ?
Rauchen Sie?

# 0.3
Do you have any allergies?
Avez-vous des allergies ?
Haben Sie Allergien?

Since when have you had {symp}?
Depuis quand avez-vous ces symptômes ({symp}) ?
Seit wann haben Sie diese Beschwerden ({symp})?

I have had {symp} for {n} days.
J'ai {symp.un} depuis {n} jours.
Ich habe seit {n} Tagen {symp.ohne}.

# 0.3
Yours sincerely,
Veuillez agréer, cher confrère, mes salutations distinguées,
Mit freundlichen kollegialen Grüßen

# 0.3
Thank you for your referral.
Merci de nous avoir adressé ce patient.
Vielen Dank für die Zuweisung.

# 0.3
We discharge the patient to your further care.
Nous vous confions <@g:le patient|la patiente> pour la suite de la prise en charge.
Wir entlassen <@g:den Patienten|die Patientin> in Ihre Weiterbehandlung.

We report on <@g:Mr.|Mrs.> {surname}, who was hospitalized from {date} to {date2}.
Nous vous informons de l'hospitalisation de <@g:M.|Mme> {surname} du {date} au {date2}.
Wir berichten über <@g:Herrn|Frau> {surname}, <@g:der|die> vom {date} bis {date2} stationär behandelt wurde.

# 0.3
The patient is oriented and cooperative.
<@g:Le patient est orienté et coopérant|La patiente est orientée et coopérante>.
<@g:Der Patient|Die Patientin> ist orientiert und kooperativ.

# 0.3
Wound healing is normal.
La cicatrisation est normale.
Die Wundheilung ist regelrecht.

Removal of the drain on day {n}.
Ablation du drain à J{n}.
Entfernung der Drainage an Tag {n}.

# n=600,900,1200,1500,1800
Urine output {n.p} ml in 24 hours.
Diurèse {n.p} ml par 24 heures.
Urinausscheidung {n.p} ml in 24 Stunden.

# k=50..110
Temperature 37.8 °C, pulse {k.p} per minute.
Température 37,8 °C, pouls {k.p} par minute.
Temperatur 37,8 °C, Puls {k.p} pro Minute.

The patient underwent {proc} {n} years ago.
<@g:Le patient|La patiente> a eu {proc.un} il y a {n} ans.
Vor {n} Jahren erfolgte bei <@g:dem Patienten|der Patientin>: {proc}.

# 0.3
Vaccinations up to date.
Vaccinations à jour.
Impfungen aktuell.

# 0.3
Normal diet.
Alimentation normale.
Normalkost.

# n=1200,1500,1800,2000
Diabetic diet, {n} kcal per day.
Régime diabétique, {n} kcal par jour.
Diabetes-Diät, {n} kcal pro Tag.

# 0.3
Compression stockings during the day.
Bas de contention pendant la journée.
Kompressionsstrümpfe tagsüber.

# 0.3
Next check-up in one month.
Prochain contrôle dans un mois.
Nächste Kontrolle in einem Monat.

{who} does not take any medication.
{who} ne prend aucun médicament.
{who} nimmt keine Medikamente.

{who} takes <@g:his|her> medication regularly.
{who} prend régulièrement son traitement.
{who} nimmt <@g:seine|ihre> Medikamente regelmäßig ein.

Chemotherapy was started on {date}.
La chimiothérapie a débuté le {date}.
Die Chemotherapie wurde am {date} begonnen.

The pain medication was reduced.
Le traitement de la douleur a été diminué.
Die Schmerzmedikation wurde reduziert.

The current treatment is continued.
Le traitement actuel est poursuivi.
Die aktuelle Therapie wird fortgeführt.

Radiotherapy with {n} fractions was completed.
La radiothérapie a été terminée après {n} séances.
Die Strahlentherapie mit {n} Fraktionen wurde abgeschlossen.

Medication list not available.
Liste des médicaments non disponible.
Medikamentenliste nicht verfügbar.

{who} is compliant with treatment.
{who} suit bien son traitement.
{who} hält sich an die Therapie.

{who} sleeps {n} hours a night.
{who} dort {n} heures par nuit.
{who} schläft {n} Stunden pro Nacht.

{who} has {symp} {n} times a week.
{who} présente {symp.un} {n} fois par semaine.
{who} hat {n}-mal pro Woche {symp.ohne}.

Stool frequency {n} times a day.
Selles {n} fois par jour.
Stuhlgang {n}-mal täglich.

{who} drinks {n} cups of coffee every morning.
{who} boit {n} tasses de café tous les matins.
{who} trinkt jeden Morgen {n} Tassen Kaffee.

Attacks lasting {n} to {m} minutes, twice a month.
Crises de {n} à {m} minutes, deux fois par mois.
Anfälle von {n} bis {m} Minuten, zweimal im Monat.

Operation time {k} minutes.
Durée de l'intervention : {k} minutes.
Operationsdauer {k} Minuten.

{who} stayed in hospital for {n} days.
{who} est resté<@g:|e> hospitalisé<@g:|e> pendant {n} jours.
{who} war {n} Tage im Krankenhaus.

Tumor {n} mm, {m} lymph nodes examined.
Tumeur de {n} mm, {m} ganglions examinés.
Tumor {n} mm, {m} Lymphknoten untersucht.

{spec.c}: next visit in {n} months.
{spec.c} : prochaine visite dans {n} mois.
{spec.c}: nächster Besuch in {n} Monaten.

{who} will be seen again in {n} weeks.
{who} sera revu<@g:|e> dans {n} semaines.
{who} wird in {n} Wochen wieder gesehen.

{who} was advised to lose weight and exercise.
Une perte de poids et une activité physique ont été conseillées.
Gewichtsabnahme und Bewegung wurden empfohlen.

Cast for {n} weeks.
Plâtre pendant {n} semaines.
Gips für {n} Wochen.

Urinary catheter removed after {n} days.
Sonde urinaire retirée après {n} jours.
Blasenkatheter nach {n} Tagen entfernt.
""")


def write_negative(item: Item) -> None:
    """Write clinical text without a medication.

    item (Item): The item to write into.
    """
    rng = item.rng
    item.start()
    pool = FIGURES if rng.random() < 0.5 else NARRATIVE
    count = rng.choices((1, 2, 3), weights=(72, 20, 8))[0]
    join = "\n" if pool is FIGURES or rng.random() < 0.1 else " "
    for number in range(count):
        if number:
            item.write(join)
        item.add(pool.draw(rng), cap=True)
