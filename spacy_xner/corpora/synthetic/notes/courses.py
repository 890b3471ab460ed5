# Measurements over time, children, ways of life and the courses of medications.
from ..model import read_pool

PLAIN = read_pool("""
# a=184..240 b=150..181 n=3..9
{who} weighed {a} pounds in {month} and is down to {b} pounds today, a loss over {n} months that <@g:he|she> attributes to <@r:walking every evening|giving up soda|smaller portions|a poor appetite>.
{who} pesait {a} livres en {month} et pèse {b} livres aujourd'hui, une perte en {n} mois qu'<@g:il|elle> attribue <@r:à la marche tous les soirs|à l'arrêt des sodas|à des portions plus petites|à un manque d'appétit>.
{who} wog im {month} {a} Pfund und wiegt heute nur noch {b} Pfund, eine Abnahme innerhalb von {n} Monaten, die <@g:er|sie> auf <@r:tägliche Abendspaziergänge|den Verzicht auf Limonade|kleinere Portionen|mangelnden Appetit> zurückführt.

# a=152..168 b=86..98 c=138..148 d=76..84 n=3,4,6
On {date} the blood pressure was {a}/{b} in the left arm, and {n} weeks later, after <@r:cutting out canned soup|losing a few pounds|stopping the energy drinks>, it had come down to {c}/{d}.
Le {date}, la tension artérielle était à {a}/{b} au bras gauche, et {n} semaines plus tard, après <@r:la suppression des soupes en conserve|une perte de quelques livres|l'arrêt des boissons énergisantes>, elle était descendue à {c}/{d}.
Am {date} lag der Blutdruck am linken Arm bei {a}/{b}, und {n} Wochen später war er nach <@r:dem Verzicht auf Dosensuppen|einer Gewichtsabnahme von wenigen Pfund|dem Absetzen der Energydrinks> auf {c}/{d} gesunken.

# a=110,120,130 b=140,150,160 c=70,80 d=58..69
Home log: systolic pressures mostly in the {a}s, occasionally in the {b}s after <@r:an argument|a restless night|salty meals>, diastolic in the {c}s, pulse {d} at rest.
Relevé à domicile : pressions systoliques le plus souvent dans les {a}, parfois dans les {b} après <@r:une dispute|une nuit agitée|des repas salés>, diastolique dans les {c}, pouls à {d} au repos.
Selbstmessungen: systolische Werte meist im {a}er-Bereich, gelegentlich nach <@r:einem Streit|einer unruhigen Nacht|salzigen Mahlzeiten> im {b}er-Bereich, diastolisch im {c}er-Bereich, Ruhepuls {d}.

# a=7.8,8.4,9.1,9.6 b=7.1,7.3,7.5 c=6.2,6.5,6.8
Hemoglobin A1c was {a}% in {month}, {b}% in {month2} and {c}% at the most recent draw, so the trend is <clearly|definitely> in the right direction.
L'HbA1c était à {a} % en {month}, {b} % en {month2} et {c} % lors du dernier prélèvement, la tendance est donc <clairement|nettement> favorable.
Der HbA1c betrug {a} % im {month}, {b} % im {month2} und {c} % bei der letzten Abnahme, der Trend geht also <eindeutig|klar> in die richtige Richtung.

# a=62..70 b=180..240 c=7,14,30 n=3,4,5
The glucose meter, downloaded in the office, shows readings between {a} and {b} mg/dL over the past {c} days, with {n} values under 70, all of them before <@m:lunch|breakfast|dinner>.
Le lecteur de glycémie, déchargé au cabinet, montre des valeurs comprises entre {a} et {b} mg/dL sur les {c} derniers jours, dont {n} inférieures à 70, toutes avant <@m:le déjeuner|le petit déjeuner|le dîner>.
Das in der Praxis ausgelesene Blutzuckermessgerät zeigt für die letzten {c} Tage Werte zwischen {a} und {b} mg/dL, davon {n} unter 70, alle vor dem <@m:Mittagessen|Frühstück|Abendessen>.

# a=1.1,1.2,1.3 b=1.6,1.8,2.1 c=2.4,2.7,3.1 d=1.4,1.5
Creatinine climbed from a baseline of {a} to {b} on {date} and peaked at {c} mg/dL two days later before settling at {d}.
La créatinine est passée d'une valeur de base de {a} à {b} le {date} et a culminé à {c} mg/dL deux jours plus tard avant de se stabiliser à {d}.
Das Kreatinin stieg von einem Ausgangswert von {a} am {date} auf {b} und erreichte zwei Tage später mit {c} mg/dL seinen Höchststand, bevor es sich bei {d} einpendelte.

# a=13.2,12.8,12.1 b=9.4,9.8,10.1 c=7.6,7.9,8.2 n=2,3,4
Hemoglobin dropped from {a} g/dL on admission to {b} the next morning and {c} g/dL by day {n}, at which point <@p:two units of packed cells were hung|the surgeons were called back|a repeat endoscopy was arranged>.
L'hémoglobine est passée de {a} g/dL à l'admission à {b} le lendemain matin et à {c} g/dL au jour {n}, moment où <@p:deux culots globulaires ont été transfusés|les chirurgiens ont été rappelés|une nouvelle endoscopie a été organisée>.
Das Hämoglobin fiel von {a} g/dL bei Aufnahme auf {b} am nächsten Morgen und auf {c} g/dL an Tag {n}, woraufhin <@p:zwei Erythrozytenkonzentrate transfundiert wurden|die Chirurgen erneut gerufen wurden|eine erneute Endoskopie organisiert wurde>.

# a=1800..2600 b=900..1700 c=2,3 d=40..90
Intake over 24 hours was {a} mL against an output of {b} mL, with {c} loose stools and {d} mL from the <@x:Jackson-Pratt drain|nasogastric tube|chest tube|nephrostomy>.
Les entrées sur 24 heures étaient de {a} mL pour {b} mL de sorties, avec {c} selles molles et {d} mL par <@x:le drain de Jackson-Pratt|la sonde nasogastrique|le drain thoracique|la néphrostomie>.
Die Einfuhr über 24 Stunden betrug {a} mL bei einer Ausfuhr von {b} mL, dazu kamen {c} weiche Stühle und {d} mL über <@x:die Jackson-Pratt-Drainage|die Magensonde|die Thoraxdrainage|die Nephrostomie>.

# a=15,20,25 b=45,60,70 n=4,6
Urine output fell to {a} cc per hour overnight but picked up to {b} cc per hour after {n} hours, once the <@r:kinked catheter was straightened|bladder had been irrigated|clot was flushed out>.
La diurèse est tombée à {a} cc par heure pendant la nuit mais est remontée à {b} cc par heure après {n} heures, une fois <@r:la sonde coudée redressée|la vessie irriguée|le caillot évacué par rinçage>.
Die Urinausscheidung fiel über Nacht auf {a} cc pro Stunde, stieg aber nach {n} Stunden wieder auf {b} cc pro Stunde, nachdem <@r:der abgeknickte Katheter begradigt|die Blase gespült|das Koagel ausgespült> worden war.

# a=300..420 b=160..240 c=90..140
Platelets trended down from {a},000 to {b},000 and then to {c},000 per microliter within one week, without <@s:petechiae|nosebleeds|gum bleeding|bruising>.
Les plaquettes ont diminué de {a} 000 à {b} 000 puis à {c} 000 par microlitre en une semaine, sans <@s:pétéchies|épistaxis|gingivorragies|ecchymoses>.
Die Thrombozyten fielen innerhalb einer Woche von {a}.000 auf {b}.000 und dann auf {c}.000 pro Mikroliter, ohne <@s:Petechien|Nasenbluten|Zahnfleischbluten|Hämatome>.

# a=420..560 b=230..310 y=2011..2016 z=2017..2023
The CD4 count was {b} cells/mm3 at diagnosis in {y.p} and had risen to {a} cells/mm3 by {z.p}, with a viral load below 20 copies/mL.
Le taux de CD4 était de {b} cellules/mm3 au diagnostic en {y.p} et était remonté à {a} cellules/mm3 en {z.p}, avec une charge virale inférieure à 20 copies/mL.
Die CD4-Zahl lag bei Diagnosestellung {y.p} bei {b} Zellen/mm3 und war bis {z.p} auf {a} Zellen/mm3 angestiegen, bei einer Viruslast unter 20 Kopien/mL.

# a=4.2,5.1,6.3 b=0.9,1.2,1.4 c=0.02,0.04,0.1 y=2012..2021
PSA was {a} ng/mL before surgery, {b} ng/mL at six weeks and has remained at {c} ng/mL on every check since {y.p}.
Le PSA était à {a} ng/mL avant l'intervention, à {b} ng/mL à six semaines et reste à {c} ng/mL à chaque contrôle depuis {y.p}.
Das PSA lag vor der Operation bei {a} ng/mL, nach sechs Wochen bei {b} ng/mL und seit {y.p} bei jeder Kontrolle bei {c} ng/mL.

# a=38.4,38.9,39.2 b=37.4,37.6 n=18,24,36,48
Temperature curve: maximum {a} °C on the evening of {date}, then steadily lower, {b} °C this morning, and no chills for {n} hours.
Courbe thermique : maximum {a} °C le soir du {date}, puis baisse régulière, {b} °C ce matin, et pas de frissons depuis {n} heures.
Fieberkurve: Maximum {a} °C am Abend des {date}, dann stetig fallend, {b} °C heute Morgen, kein Schüttelfrost seit {n} Stunden.

# a=5..9 b=10..18 c=200,300,400
Peak flow has improved by {b}% in {a} days, from about {c} to nearly 450 liters per minute, measured standing, best of three attempts.
Le débit expiratoire de pointe s'est amélioré de {b} % en {a} jours, d'environ {c} à près de 450 litres par minute, mesuré debout, meilleure valeur de trois essais.
Der Peak-Flow hat sich in {a} Tagen um {b} % gebessert, von etwa {c} auf knapp 450 Liter pro Minute, im Stehen gemessen, Bestwert aus drei Versuchen.

# a=5 b=2..11 c=160..235 d=26..38
Height {a} feet {b} inches, weight {c} pounds, body mass index {d}, waist circumference not obtained.
Taille {a} pieds {b} pouces, poids {c} livres, indice de masse corporelle {d}, tour de taille non mesuré.
Größe {a} Fuß {b} Zoll, Gewicht {c} Pfund, Body-Mass-Index {d}, Taillenumfang nicht gemessen.

# a=9..15 b=4..8 n=2,3,5
Dry weight was lowered by {n} pounds on {date} after the patient had repeatedly left dialysis {b} pounds above target and arrived with {a} pounds of fluid.
Le poids sec a été abaissé de {n} livres le {date}, <@g:le patient étant reparti|la patiente étant repartie> à plusieurs reprises de la dialyse {b} livres au-dessus de la cible et <@g:arrivé|arrivée> avec {a} livres de liquide.
Das Trockengewicht wurde am {date} um {n} Pfund gesenkt, nachdem <@g:der Patient|die Patientin> die Dialyse wiederholt {b} Pfund über dem Zielgewicht verlassen hatte und mit {a} Pfund Flüssigkeit gekommen war.

# a=121..129 b=130..134 c=135..138 n=6,8
Sodium at presentation {a} mmol/L, {b} after 24 hours of fluid restriction and {c} at discharge, never rising by more than {n} mmol/L a day.
Natrémie à l'arrivée {a} mmol/L, {b} après 24 heures de restriction hydrique et {c} à la sortie, sans jamais augmenter de plus de {n} mmol/L par jour.
Natrium bei Vorstellung {a} mmol/L, {b} nach 24 Stunden Flüssigkeitsrestriktion und {c} bei Entlassung, nie mehr als {n} mmol/L Anstieg pro Tag.

# a=5.6,5.9,6.2 b=4.8,4.9,5.1 n=2,4,6
Repeat potassium {n} hours later was {b} mEq/L, compared with {a} mEq/L in the first, probably hemolyzed, sample.
Le potassium recontrôlé {n} heures plus tard était à {b} mEq/L, contre {a} mEq/L sur le premier échantillon, probablement hémolysé.
Die Kaliumkontrolle {n} Stunden später ergab {b} mEq/L gegenüber {a} mEq/L in der ersten, vermutlich hämolytischen Probe.

# a=210..260 b=120..160 c=38..52 d=150..290 n=8,10,12
Fasting lipids drawn on {date}: total cholesterol {a}, LDL {b}, HDL {c} and triglycerides {d} mg/dL, after a fast of {n} hours.
Bilan lipidique à jeun du {date} : cholestérol total {a}, LDL {b}, HDL {c} et triglycérides {d} mg/dL, après {n} heures de jeûne.
Nüchternlipide vom {date}: Gesamtcholesterin {a}, LDL {b}, HDL {c} und Triglyzeride {d} mg/dL, nach {n} Stunden Nüchternheit.

# a=0.02,0.05,0.1 b=6.8,8.2,11.4 n=6,8,10 c=0.9,1.1,1.3
TSH was suppressed at {a} in {month}, overshot to {b} mIU/L {n} weeks after the change and is now {c}, with a free T4 in the middle of the range.
La TSH était effondrée à {a} en {month}, est remontée au-delà de la norme à {b} mUI/L {n} semaines après la modification et se situe maintenant à {c}, avec une T4 libre au milieu des valeurs usuelles.
Das TSH war im {month} mit {a} supprimiert, stieg {n} Wochen nach der Umstellung überschießend auf {b} mIU/L und liegt jetzt bei {c}, bei einem freien T4 in der Mitte des Referenzbereichs.

# a=2..6 b=4,7,8,9 c=10..13
Ferritin {a} ng/mL, iron saturation {b}%, mean corpuscular volume 71 fL; reticulocyte count rose from 0.9% to 3.4% within {c} days.
Ferritine {a} ng/mL, coefficient de saturation {b} %, volume globulaire moyen 71 fL ; le taux de réticulocytes est passé de 0,9 % à 3,4 % en {c} jours.
Ferritin {a} ng/mL, Transferrinsättigung {b} %, mittleres Erythrozytenvolumen 71 fL; die Retikulozyten stiegen innerhalb von {c} Tagen von 0,9 % auf 3,4 %.

# a=55,60 b=35,40 c=20,25 y=2014..2017 z=2018..2020 w=2021..2024
Ejection fraction by echocardiogram: {a}% in {y.p}, {b}% in {z.p} after the <@r:heart attack|bout of myocarditis|episode of rapid atrial fibrillation>, and {c}% in {w.p}.
Fraction d'éjection à l'échocardiographie : {a} % en {y.p}, {b} % en {z.p} après <@r:l'infarctus|l'épisode de myocardite|l'épisode de fibrillation auriculaire rapide>, et {c} % en {w.p}.
Ejektionsfraktion in der Echokardiographie: {a} % im Jahr {y.p}, {b} % im Jahr {z.p} nach <@r:dem Herzinfarkt|der Myokarditis|der Episode von tachykardem Vorhofflimmern> und {c} % im Jahr {w.p}.

# a=4..8 b=6,8,10 c=11..18 mo=1..12 yy=88..99
The nodule in the <@l:right upper lobe|left lower lobe|lingula|middle lobe> measured {a} mm in {mo}/{yy}, {b} mm a year later and {c} mm on the current scan.
Le nodule <@l:du lobe supérieur droit|du lobe inférieur gauche|de la lingula|du lobe moyen> mesurait {a} mm en {mo}/{yy}, {b} mm un an plus tard et {c} mm sur le scanner actuel.
Der Rundherd <@l:im rechten Oberlappen|im linken Unterlappen|in der Lingula|im Mittellappen> maß {mo}/{yy} {a} mm, ein Jahr später {b} mm und in der aktuellen Aufnahme {c} mm.

# a=3.1,3.4,3.8 b=4.2,4.4,4.7 c=5.1,5.3 n=6,12
The abdominal aorta has grown from {a} cm to {b} cm in {n} months; repair will be considered once it reaches {c} cm.
L'aorte abdominale est passée de {a} cm à {b} cm en {n} mois ; une réparation sera envisagée lorsqu'elle atteindra {c} cm.
Die Bauchaorta hat in {n} Monaten von {a} cm auf {b} cm zugenommen; eine Operation wird erwogen, sobald sie {c} cm erreicht.

# a=18..24 b=12..17 c=6..10
Intraocular pressure was {a} mmHg on the right and {b} mmHg on the left, which is {c}% lower than at the previous visit with the same tonometer.
La pression intraoculaire était à {a} mmHg à droite et {b} mmHg à gauche, soit {c} % de moins que lors de la consultation précédente avec le même tonomètre.
Der Augeninnendruck lag rechts bei {a} mmHg und links bei {b} mmHg und damit {c} % niedriger als beim letzten Besuch mit demselben Tonometer.

# a=4..9 b=10..20 c=25..40
C-reactive protein came down from {c} to {b} and then {a} mg/L, while the sedimentation rate remained stubbornly at 62 mm in the first hour.
La protéine C réactive est descendue de {c} à {b} puis {a} mg/L, tandis que la vitesse de sédimentation restait obstinément à 62 mm à la première heure.
Das C-reaktive Protein fiel von {c} auf {b} und dann auf {a} mg/L, während die Blutsenkung hartnäckig bei 62 mm in der ersten Stunde blieb.

# a=14..19 b=9..12 n=48,72
White count {a}.4 on arrival with 12% bands, {b}.1 after {n} hours, differential back to normal.
Leucocytes à {a},4 à l'arrivée avec 12 % de neutrophiles non segmentés, {b},1 après {n} heures, formule redevenue normale.
Leukozyten bei Ankunft {a},4 mit 12 % Stabkernigen, {b},1 nach {n} Stunden, Differenzialblutbild wieder normal.

# a=900..1400 b=120..300 c=40..60 n=3..6
Alanine aminotransferase peaked at {a} U/L on day {n}, had fallen to {b} by the end of the week, and was {c} U/L when <@g:he|she> saw <@s:the hepatologist|the family doctor|the nurse practitioner> on {date}.
L'alanine aminotransférase a culminé à {a} U/L au jour {n}, était retombée à {b} en fin de semaine et à {c} U/L lorsqu'<@g:il|elle> a vu <@s:l'hépatologue|le médecin traitant|l'infirmière praticienne> le {date}.
Die Alanin-Aminotransferase erreichte an Tag {n} mit {a} U/L den Höchstwert, war bis Ende der Woche auf {b} gefallen und lag bei {c} U/L, als <@g:er|sie> am {date} <@s:beim Hepatologen|beim Hausarzt|bei der Nurse Practitioner> war.

# a=2..4 b=5..9 n=10,14
NIH stroke scale was {b} at {time}, {a} on the second day and 1 at discharge; modified Rankin score at {n} days was 2.
Le score NIHSS était à {b} à {time}, à {a} le deuxième jour et à 1 à la sortie ; le score de Rankin modifié à {n} jours était de 2.
Der NIHSS-Wert lag um {time} bei {b}, am zweiten Tag bei {a} und bei Entlassung bei 1; die modifizierte Rankin-Skala ergab nach {n} Tagen 2.

# a=22..28 b=18..21 y=2013..2018 z=2019..2024
Mini-Mental State score has slipped from {a}/30 in {y.p} to {b}/30 in {z.p}, mainly in <@d:delayed recall|serial sevens|orientation to date|copying the pentagons>.
Le score MMS est passé de {a}/30 en {y.p} à {b}/30 en {z.p}, surtout aux dépens <@d:du rappel différé|de la soustraction par sept|de l'orientation temporelle|de la copie des pentagones>.
Der Mini-Mental-Status ist von {a}/30 im Jahr {y.p} auf {b}/30 im Jahr {z.p} zurückgegangen, vor allem <@d:beim verzögerten Abruf|beim Subtrahieren von Siebenen|bei der zeitlichen Orientierung|beim Abzeichnen der Fünfecke>.

# a=380..520 b=290..360 c=88..93 n=4,6
Six-minute walk: {b} meters in {month}, {a} meters today, lowest saturation {c}% after minute {n}, Borg score 3.
Test de marche de six minutes : {b} mètres en {month}, {a} mètres aujourd'hui, saturation minimale {c} % après la minute {n}, score de Borg à 3.
Sechs-Minuten-Gehtest: {b} Meter im {month}, {a} Meter heute, niedrigste Sättigung {c} % nach Minute {n}, Borg-Wert 3.

# a=1.9,2.1,2.3 b=2.8,2.9,3.2 c=3.4,3.6,3.8
Serum albumin was {a} g/dL on admission, {b} g/dL two weeks into tube feeding and {c} g/dL at the <@p:rehabilitation facility|wound clinic|dietitian's visit>.
L'albuminémie était à {a} g/dL à l'admission, à {b} g/dL après deux semaines de nutrition entérale et à {c} g/dL <@p:au centre de rééducation|à la consultation des plaies|à la consultation de diététique>.
Das Serumalbumin lag bei Aufnahme bei {a} g/dL, nach zwei Wochen Sondenernährung bei {b} g/dL und <@p:in der Rehabilitationsklinik|in der Wundambulanz|beim Termin der Diätassistentin> bei {c} g/dL.

# a=3..6 b=2,3 c=40..75
The ulcer over the <@l:sacrum|left heel|lateral malleolus|ischium> has shrunk from {a} x {b} cm to 1.5 x 1 cm, an area reduction of about {c}%, with healthy granulation tissue.
L'ulcère <@l:du sacrum|du talon gauche|de la malléole externe|de l'ischion> est passé de {a} x {b} cm à 1,5 x 1 cm, soit une réduction de surface d'environ {c} %, avec un tissu de granulation sain.
Das Ulkus <@l:über dem Kreuzbein|an der linken Ferse|am Außenknöchel|über dem Sitzbein> ist von {a} x {b} cm auf 1,5 x 1 cm geschrumpft, eine Flächenabnahme von etwa {c} %, mit gesundem Granulationsgewebe.

# a=10,12,14 b=6,8 n=5,7
CPAP titration: {b} cm H2O abolished snoring, {a} cm H2O was needed in the supine position; the index fell from 41 to {n} events per hour.
Titration de la PPC : {b} cm H2O supprimaient le ronflement, {a} cm H2O étaient nécessaires en décubitus dorsal ; l'index est passé de 41 à {n} événements par heure.
CPAP-Titration: {b} cm H2O beseitigten das Schnarchen, {a} cm H2O waren in Rückenlage erforderlich; der Index fiel von 41 auf {n} Ereignisse pro Stunde.

# a=30,40,45 b=65,70 c=90,95,110 n=3,6,9
Knee flexion was {a} degrees at week {n}, {b} degrees one month later and is now {c} degrees, with an extension lag of 5 degrees.
La flexion du genou était de {a} degrés à la semaine {n}, de {b} degrés un mois plus tard et atteint maintenant {c} degrés, avec un déficit d'extension active de 5 degrés.
Die Kniebeugung betrug in Woche {n} {a} Grad, einen Monat später {b} Grad und liegt nun bei {c} Grad, bei einem Streckdefizit von 5 Grad.

# a=48..56 b=58..64 c=66..75
Grip strength on the dominant side went from {a} to {b} pounds with hand therapy; the other side stayed at {c} pounds.
La force de préhension du côté dominant est passée de {a} à {b} livres avec la rééducation de la main ; l'autre côté est resté à {c} livres.
Die Griffkraft der dominanten Seite stieg unter Handtherapie von {a} auf {b} Pfund; die Gegenseite blieb bei {c} Pfund.

# a=104..130 b=94..103 c=72..88
Heart rate {a} on arrival at triage, {b} after the first liter, {c} by the time <@g:he|she> <@w:reached the ward|was wheeled to radiology|left the resuscitation bay>.
Fréquence cardiaque à {a} au tri, {b} après le premier litre, {c} au moment où <@g:il|elle> <@w:est arrivé<@g:|e> dans le service|a été conduit<@g:|e> en radiologie|a quitté la salle de déchocage>.
Herzfrequenz {a} bei Ankunft in der Triage, {b} nach dem ersten Liter, {c}, als <@g:er|sie> <@w:auf der Station eintraf|in die Radiologie gefahren wurde|den Schockraum verließ>.

# a=5200..6400 b=2400..3600 c=800,900 n=2,3
Total fluid balance for the stay was positive by {a} mL until day {n}, after which <@g:he|she> diuresed {b} mL, and the final weight was only {c} grams above the first.
Le bilan hydrique cumulé du séjour était positif de {a} mL jusqu'au jour {n}, après quoi <@g:il|elle> a eu une diurèse de {b} mL, et le poids final ne dépassait le premier que de {c} grammes.
Die kumulative Flüssigkeitsbilanz des Aufenthalts war bis Tag {n} mit {a} mL positiv, danach schied <@g:er|sie> {b} mL aus, und das Endgewicht lag nur {c} Gramm über dem ersten.

# a=2..4 b=150,180,210 c=500,600
The ileostomy put out {c} cc on the first day, between {b} and 400 cc on each of the next {a} days, and the stoma is pink and viable.
L'iléostomie a donné {c} cc le premier jour, entre {b} et 400 cc chacun des {a} jours suivants, et la stomie est rose et bien vascularisée.
Das Ileostoma förderte am ersten Tag {c} cc, an den nächsten {a} Tagen jeweils zwischen {b} und 400 cc, und das Stoma ist rosig und vital.

# a=6..9 b=3..5 n=2..4
Pain scores averaged {a}/10 in the first {n} days and {b}/10 thereafter, with spikes up to 8/10 during <@x:dressing changes|physical therapy|turning in bed|coughing>.
Les scores de douleur étaient en moyenne de {a}/10 les {n} premiers jours et de {b}/10 ensuite, avec des pics jusqu'à 8/10 <@x:lors des pansements|pendant la kinésithérapie|lors des changements de position au lit|à la toux>.
Die Schmerzwerte lagen in den ersten {n} Tagen im Mittel bei {a}/10 und danach bei {b}/10, mit Spitzen bis 8/10 <@x:bei Verbandswechseln|bei der Physiotherapie|beim Umlagern im Bett|beim Husten>.

# a=1.5,2,2.5 b=0.4,0.6,0.8 n=48,72,96
Lactate cleared from {a} to {b} mmol/L within {n} hours, and the base deficit went from 6 to 1.
Le lactate est passé de {a} à {b} mmol/L en {n} heures, et le déficit de base de 6 à 1.
Das Laktat fiel innerhalb von {n} Stunden von {a} auf {b} mmol/L, und das Basendefizit ging von 6 auf 1 zurück.

# a=28..36 b=41..47 n=11..14
Hematocrit {b}% before delivery and {a}% on the first postpartum day, after an estimated blood loss of 650 cc; platelets {n}0,000.
Hématocrite à {b} % avant l'accouchement et {a} % au premier jour du post-partum, après des pertes sanguines estimées à 650 cc ; plaquettes {n}0 000.
Hämatokrit {b} % vor der Entbindung und {a} % am ersten Tag nach der Geburt, bei einem geschätzten Blutverlust von 650 cc; Thrombozyten {n}0.000.

# a=18..22 b=24..29 n=28..36 c=26..34
Fundal height {c} cm at {n} weeks' gestation, total weight gain {a} pounds against a recommended maximum of {b} pounds.
Hauteur utérine {c} cm à {n} semaines d'aménorrhée, prise de poids totale de {a} livres pour un maximum recommandé de {b} livres.
Fundusstand {c} cm in der {n}. Schwangerschaftswoche, Gesamtgewichtszunahme {a} Pfund bei einem empfohlenen Maximum von {b} Pfund.

# a=1240..1980 n=29..33 b=34..40
At {n} weeks the estimated fetal weight was {a} grams, in the {b}th percentile, with an amniotic fluid index of 14 cm.
À {n} semaines, le poids fœtal estimé était de {a} grammes, au {b}e percentile, avec un index de liquide amniotique de 14 cm.
In der {n}. Woche betrug das geschätzte Fetalgewicht {a} Gramm, entsprechend der {b}. Perzentile, bei einem Fruchtwasserindex von 14 cm.

# a=2..5 b=8..12 c=60..75
The event monitor recorded {a} pauses, the longest 3.2 seconds at {time}, {b} runs of supraventricular tachycardia and an average rate of {c}.
L'enregistreur a détecté {a} pauses, dont la plus longue de 3,2 secondes à {time}, {b} salves de tachycardie supraventriculaire et une fréquence moyenne de {c}.
Der Ereignisrekorder zeichnete {a} Pausen auf, die längste von 3,2 Sekunden um {time}, {b} Salven supraventrikulärer Tachykardie und eine mittlere Frequenz von {c}.

# a=62..74 b=78..92 n=4..9
Orthostatic vitals: {a} beats per minute lying, {b} after {n} minutes of standing, with a drop in systolic pressure from 134 to 108 and lightheadedness.
Test d'hypotension orthostatique : {a} battements par minute en position couchée, {b} après {n} minutes debout, avec une chute de la systolique de 134 à 108 et une sensation d'étourdissement.
Schellong-Test: {a} Schläge pro Minute im Liegen, {b} nach {n} Minuten Stehen, mit Abfall des systolischen Drucks von 134 auf 108 und Benommenheit.

# a=250..320 b=180..240 c=110..140
Fingersticks on the ward ran {a}, {b} and {c} mg/dL, the last one at {time} before a snack of crackers and milk.
Les glycémies capillaires dans le service étaient à {a}, {b} et {c} mg/dL, la dernière à {time} avant une collation de biscuits salés et de lait.
Die kapillären Blutzuckerwerte auf Station lagen bei {a}, {b} und {c} mg/dL, der letzte um {time} vor einem Imbiss aus Crackern und Milch.

# a=54..62 b=64..68 n=10,15,20
A glucose of {a} mg/dL was rechecked {n} minutes after four ounces of orange juice and had come up to {b} mg/dL, then to 92 mg/dL.
Une glycémie à {a} mg/dL a été recontrôlée {n} minutes après quatre onces de jus d'orange et était remontée à {b} mg/dL, puis à 92 mg/dL.
Ein Blutzucker von {a} mg/dL wurde {n} Minuten nach vier Unzen Orangensaft kontrolliert und war auf {b} mg/dL, dann auf 92 mg/dL gestiegen.

# a=62..71 n=14,30 b=6..9
Continuous sensor: time in range {a}% over {n} days, {b}% above 250 and 1% below 54 mg/dL, estimated A1c 7.2%.
Capteur en continu : temps dans la cible {a} % sur {n} jours, {b} % au-dessus de 250 et 1 % au-dessous de 54 mg/dL, HbA1c estimée à 7,2 %.
Kontinuierlicher Sensor: Zeit im Zielbereich {a} % über {n} Tage, {b} % über 250 und 1 % unter 54 mg/dL, geschätzter HbA1c 7,2 %.

# a=1.8,2.1,2.4 b=0.6,0.7,0.8 n=24
The {n}-hour urine contained {a} g of protein in {month} and {b} g in {month2}, with a volume of 1,850 mL both times.
Les urines de {n} heures contenaient {a} g de protéines en {month} et {b} g en {month2}, avec un volume de 1 850 mL les deux fois.
Der {n}-Stunden-Urin enthielt im {month} {a} g und im {month2} {b} g Eiweiß, das Volumen betrug beide Male 1.850 mL.

# a=38..46 b=28..36 n=12,18
Estimated filtration rate has declined from {a} to {b} mL/min over {n} months, roughly 5 mL/min faster than expected for <@g:his|her> age.
Le débit de filtration estimé a diminué de {a} à {b} mL/min en {n} mois, soit environ 5 mL/min plus vite qu'attendu pour son âge.
Die geschätzte Filtrationsrate ist über {n} Monate von {a} auf {b} mL/min gesunken, etwa 5 mL/min schneller als für <@g:sein|ihr> Alter zu erwarten.

# a=1..3 b=4..6
Weight today is {a} pounds more than on {date} and {b} pounds less than on the day of surgery.
Le poids aujourd'hui est supérieur de {a} livres à celui du {date} et inférieur de {b} livres à celui du jour de l'intervention.
Das Gewicht liegt heute {a} Pfund über dem vom {date} und {b} Pfund unter dem des Operationstages.

# a=93..95 b=87..89 c=2,3,4
Oxygen saturation fell from {a}% to {b}% on the stairs and recovered within {c} minutes of sitting down.
La saturation en oxygène est passée de {a} % à {b} % dans les escaliers et s'est normalisée en {c} minutes en position assise.
Die Sauerstoffsättigung fiel auf der Treppe von {a} % auf {b} % und erholte sich im Sitzen innerhalb von {c} Minuten.

# a=34..39 b=40..44 n=6,8
Calf circumference {b} cm on the right, {a} cm on the left, measured {n} inches below the patella.
Circonférence du mollet {b} cm à droite, {a} cm à gauche, mesurée {n} pouces sous la rotule.
Wadenumfang rechts {b} cm, links {a} cm, gemessen {n} Zoll unterhalb der Kniescheibe.

# a=12,14,16 b=18,20,24 c=28,30,32
The tracheostomy was downsized and the suction catheter changed from {a} to 10 French; the Foley was upsized to {b} French, and a {c} French chest tube remains to water seal.
La canule de trachéotomie a été réduite et la sonde d'aspiration changée de {a} à 10 French ; la sonde de Foley a été remplacée par une {b} French, et un drain thoracique de {c} French reste en siphonnage.
Die Trachealkanüle wurde verkleinert und der Absaugkatheter von {a} auf 10 French gewechselt; der Foley-Katheter wurde auf {b} French vergrößert, und eine Thoraxdrainage von {c} French liegt weiter am Wasserschloss.

# a=2.1,2.6,3.2 b=1.9,2.2 n=4,6,8 c=19..24
Trend: phosphorus {a} mg/dL, magnesium {b} mg/dL, bicarbonate {c} mmol/L, all drawn {n} hours after the feeds were started.
Évolution : phosphore {a} mg/dL, magnésium {b} mg/dL, bicarbonates {c} mmol/L, tous prélevés {n} heures après le début de l'alimentation.
Verlauf: Phosphat {a} mg/dL, Magnesium {b} mg/dL, Bikarbonat {c} mmol/L, alle {n} Stunden nach Beginn der Ernährung abgenommen.

# b=1.6,1.9 c=2.4,2.6,2.9 y=2008..2014 z=2015..2023
Bone density of the femoral neck showed a T-score of -{b} in {y.p} and -{c} in {z.p}, a decline of 4% at the same center.
La densité osseuse du col fémoral montrait un T-score de -{b} en {y.p} et de -{c} en {z.p}, soit une baisse de 4 % dans le même centre.
Die Knochendichte des Schenkelhalses zeigte {y.p} einen T-Score von -{b} und {z.p} von -{c}, ein Rückgang von 4 % im selben Zentrum.

# a=55..75 b=25..40 n=5,10
Hearing thresholds worsened by {n} decibels in the <@e:left|right> ear between {year.p} and today, to {a} decibels at 4,000 hertz, while the other ear is steady at {b} decibels.
Les seuils auditifs de l'oreille <@e:gauche|droite> se sont dégradés de {n} décibels entre {year.p} et aujourd'hui, à {a} décibels à 4 000 hertz, tandis que l'autre oreille reste stable à {b} décibels.
Die Hörschwellen des <@e:linken|rechten> Ohres haben sich zwischen {year.p} und heute um {n} Dezibel verschlechtert, auf {a} Dezibel bei 4.000 Hertz, während das andere Ohr mit {b} Dezibel stabil ist.

# a=6,7,8 b=3..13 c=18..21 n=37..41
The baby was born at {n} weeks by <@d:spontaneous vaginal delivery|repeat cesarean section|vacuum extraction>, weighed {a} pounds {b} ounces, measured {c} inches, had Apgar scores of 8 and 9 and went home after 48 hours.
Le bébé est né à {n} semaines par <@d:accouchement spontané par voie basse|césarienne itérative|ventouse>, pesait {a} livres {b} onces, mesurait {c} pouces, avait des scores d'Apgar de 8 et 9 et est rentré à la maison après 48 heures.
Das Kind kam mit {n} Wochen durch <@d:Spontangeburt|Re-Sectio|Vakuumextraktion> zur Welt, wog {a} Pfund {b} Unzen, maß {c} Zoll, hatte Apgar-Werte von 8 und 9 und ging nach 48 Stunden nach Hause.

# a=2..5 b=6..9 n=3,4 m=8,10,12
<@g:He|She> lost {b}% of birth weight by day {a}, regained it by day {m}, and now gains about {n}0 grams a day on breast milk alone.
<@g:Il|Elle> a perdu {b} % du poids de naissance à {a} jours de vie, l'a repris à {m} jours et prend maintenant environ {n}0 grammes par jour au lait maternel seul.
<@g:Er|Sie> verlor bis Tag {a} {b} % des Geburtsgewichts, holte es bis Tag {m} wieder auf und nimmt jetzt allein mit Muttermilch etwa {n}0 Gramm pro Tag zu.

# a=2,3,4 b=4..8 c=20,24,28
Takes {a} ounces of formula every {a} to 5 hours, about {c} ounces in 24 hours, with {b} wet diapers and one or two <@s:seedy yellow|soft brown|pasty green> stools.
Prend {a} onces de lait infantile toutes les {a} à 5 heures, environ {c} onces en 24 heures, avec {b} couches mouillées et une ou deux selles <@s:jaunes grumeleuses|brunes et molles|vertes et pâteuses>.
Trinkt alle {a} bis 5 Stunden {a} Unzen Säuglingsnahrung, etwa {c} Unzen in 24 Stunden, mit {b} nassen Windeln und ein bis zwei <@s:gelb-körnigen|weichen braunen|breiigen grünen> Stühlen.

# a=25,40,50 b=75,90 c=10,15 n=9,12,15,18
At the {n}-month visit weight is at the {a}th percentile, length at the {b}th and head circumference at the {c}th, each parallel to the previous curve.
À la visite des {n} mois, le poids est au {a}e percentile, la taille au {b}e et le périmètre crânien au {c}e, chacun parallèle à la courbe précédente.
Bei der {n}-Monats-Untersuchung liegt das Gewicht auf der {a}., die Länge auf der {b}. und der Kopfumfang auf der {c}. Perzentile, jeweils parallel zur bisherigen Kurve.

# a=6,7,8 b=10..13 n=15,18
Rolled over at 4 months, sat alone at {a}, walked at {b} and by {n} months had a vocabulary of about 12 words including <@w:ball|dog|milk|bye-bye>.
S'est <@g:retourné|retournée> à 4 mois, a tenu assis<@g:|e> <@g:seul|seule> à {a}, a marché à {b} et avait à {n} mois un vocabulaire d'environ 12 mots, dont <@w:ballon|chien|lait|au revoir>.
Drehte sich mit 4 Monaten, saß mit {a} frei, lief mit {b} und hatte mit {n} Monaten einen Wortschatz von etwa 12 Wörtern, darunter <@w:Ball|Hund|Milch|tschüs>.

# a=3,4 b=5,6,7
The preschooler can <@s:pedal a tricycle|copy a circle|hop on one foot|button a coat>, builds a tower of {b} blocks and speaks in sentences of {a} to 5 words, about three quarters of it intelligible to strangers.
L'enfant de maternelle sait <@s:pédaler sur un tricycle|copier un cercle|sauter à cloche-pied|boutonner un manteau>, construit une tour de {b} cubes et parle par phrases de {a} à 5 mots, dont environ les trois quarts sont intelligibles pour des inconnus.
Das Kindergartenkind kann <@s:Dreirad fahren|einen Kreis abzeichnen|auf einem Bein hüpfen|einen Mantel zuknöpfen>, baut einen Turm aus {b} Klötzen und spricht in Sätzen von {a} bis 5 Wörtern, etwa drei Viertel davon sind für Fremde verständlich.

# a=8,9,11 b=2,3 n=16,20,24
The infant drinks {a} bottles of cow's milk a week, eats little meat, and at {n} months has a hemoglobin of {a}.{b} g/dL with a mean cell volume of 62.
Le nourrisson boit {a} biberons de lait de vache par semaine, mange peu de viande et présente à {n} mois une hémoglobine à {a},{b} g/dL avec un volume globulaire moyen à 62.
Der Säugling trinkt {a} Flaschen Kuhmilch pro Woche, isst wenig Fleisch und hat mit {n} Monaten ein Hämoglobin von {a},{b} g/dL bei einem mittleren Zellvolumen von 62.

# a=12,14,16 b=8..11 n=24,36,48
Bilirubin was {b}.4 mg/dL at {n} hours of life and {a}.1 mg/dL the day after; phototherapy was stopped when it had fallen below 10, and the rebound value was 9.2.
La bilirubine était à {b},4 mg/dL à {n} heures de vie et à {a},1 mg/dL le lendemain ; la photothérapie a été arrêtée lorsqu'elle était tombée au-dessous de 10, et la valeur de rebond était de 9,2.
Das Bilirubin lag mit {n} Lebensstunden bei {b},4 mg/dL und am Tag darauf bei {a},1 mg/dL; die Phototherapie wurde beendet, als es unter 10 gefallen war, der Rebound-Wert betrug 9,2.

# a=29,30,31,32 b=1180..1650 n=21..40 c=26..34
Former {a}-week premature infant, birth weight {b} grams, on the ventilator for 4 days and in the nursery for {n}, discharged at a corrected age of {c} weeks plus 10.
<@g:Ancien prématuré|Ancienne prématurée> de {a} semaines, poids de naissance {b} grammes, {n} jours en néonatologie dont 4 jours de ventilation, <@g:sorti|sortie> à un âge corrigé de {c} semaines plus 10.
<@g:Ehemaliger Frühgeborener|Ehemalige Frühgeborene> der {a}. Woche, Geburtsgewicht {b} Gramm, 4 Tage beatmet und {n} Tage auf der Neonatologie, entlassen im korrigierten Alter von {c} Wochen plus 10.

# a=101..104 n=2,3,4 b=5..9
Mother reports {n} days of fever up to {a} °F, {b} loose stools since last night, only two wet diapers today and tears when crying.
La mère rapporte {n} jours de fièvre jusqu'à {a} °F, {b} selles liquides depuis la nuit dernière, seulement deux couches mouillées aujourd'hui et des larmes lors des pleurs.
Die Mutter berichtet über {n} Tage Fieber bis {a} °F, {b} dünne Stühle seit gestern Nacht, heute nur zwei nasse Windeln und Tränen beim Weinen.

# a=4,5,6 b=12..16 n=20,30
<@g:He|She> spits up {a} to 8 times a day, arches after the bottle, and has gained only {b} ounces in {n} days.
<@g:Il|Elle> régurgite {a} à 8 fois par jour, se cambre après le biberon et n'a pris que {b} onces en {n} jours.
<@g:Er|Sie> spuckt {a}- bis 8-mal am Tag, überstreckt sich nach der Flasche und hat in {n} Tagen nur {b} Unzen zugenommen.

# a2=8..11 n=4..6
Height velocity has been {n} cm per year since the age of {a2}; bone age lags by 2 years, and the mid-parental target is 5 feet 6 inches.
La vitesse de croissance est de {n} cm par an depuis l'âge de {a2} ans ; l'âge osseux est en retard de 2 ans, et la taille cible parentale est de 5 pieds 6 pouces.
Die Wachstumsgeschwindigkeit beträgt seit dem Alter von {a2} Jahren {n} cm pro Jahr; das Knochenalter ist um 2 Jahre verzögert, und die elterliche Zielgröße liegt bei 5 Fuß 6 Zoll.

# a=2,3 b=6..9 c=10..12
Menarche at {c}, breast development since {b}, bone age advanced by {a} years; the parents ask how tall she will be.
Ménarche à {c} ans, développement mammaire depuis l'âge de {b} ans, âge osseux avancé de {a} ans ; les parents demandent quelle sera sa taille adulte.
Menarche mit {c}, Brustentwicklung seit dem Alter von {b} Jahren, Knochenalter um {a} Jahre beschleunigt; die Eltern fragen, wie groß sie werden wird.

# a=5..9 b=3..6
The teacher describes {b} incidents in {a} weeks: <@s:leaving his seat during math|pushing on the playground|hiding under the desk|shouting out answers>, with grades slipping from B to D.
L'enseignante décrit {b} incidents en {a} semaines : <@s:se lever pendant les mathématiques|bousculer dans la cour|se cacher sous le pupitre|crier les réponses>, avec des notes passant de B à D.
Die Lehrerin beschreibt {b} Vorfälle in {a} Wochen: <@s:Aufstehen im Mathematikunterricht|Schubsen auf dem Pausenhof|Verstecken unter dem Tisch|Hereinrufen von Antworten>, wobei die Noten von B auf D abgesunken sind.

# a=7,8,9 b=6,7 n=10,11,12
Bedtime is {a} p.m. on school nights, wake-up at {b} a.m.; he sleeps {n} hours and snores only with a cold.
Le coucher est à {a} heures du soir les veilles d'école, le lever à {b} heures du matin ; il dort {n} heures et ne ronfle que lorsqu'il est enrhumé.
An Schultagen geht er um {a} Uhr abends ins Bett und steht um {b} Uhr morgens auf; er schläft {n} Stunden und schnarcht nur bei Erkältung.

# a=1..2 b=5..8 c=15..22
Circumcision on day {a}, stump off on day {b}, umbilical hernia of {c} mm, easily reducible.
Circoncision au jour {a}, chute du cordon au jour {b}, hernie ombilicale de {c} mm, facilement réductible.
Beschneidung an Tag {a}, Nabelschnurrest abgefallen an Tag {b}, Nabelhernie von {c} mm, leicht reponibel.

# a=16..22 b=5..9
The anterior fontanelle measures {a} x {b} mm, flat; red reflex present on both sides; hips stable through full abduction of 75 degrees.
La fontanelle antérieure mesure {a} x {b} mm, plane ; lueur pupillaire présente des deux côtés ; hanches stables en abduction complète de 75 degrés.
Die große Fontanelle misst {a} x {b} mm, im Niveau; Rotreflex beidseits vorhanden; Hüften bei voller Abduktion von 75 Grad stabil.

# a=3,4,5 b=2..4
Up to <@x:four|five|six> ear infections between <@m:October|September|November> and March, {b} of them with a ruptured drum, and tubes were placed at the age of {a}.
Jusqu'à <@x:quatre|cinq|six> otites entre <@m:octobre|septembre|novembre> et mars, dont {b} avec perforation du tympan, et des aérateurs ont été posés à l'âge de {a} ans.
Bis zu <@x:vier|fünf|sechs> Mittelohrentzündungen zwischen <@m:Oktober|September|November> und März, {b} davon mit Trommelfellperforation, und im Alter von {a} Jahren wurden Paukenröhrchen eingelegt.

# a=14,16,18 n=10,12 b=2,4
Introduced at {b} to 6 months: rice cereal, <@f:mashed banana|strained carrots|pureed pears|squash>; whole milk from {n} months, no more than {a} ounces a day.
Introduits entre {b} et 6 mois : céréales de riz, <@f:banane écrasée|carottes mixées|poires en purée|courge> ; lait entier à partir de {n} mois, pas plus de {a} onces par jour.
Eingeführt mit {b} bis 6 Monaten: Reisbrei, <@f:zerdrückte Banane|pürierte Karotten|Birnenmus|Kürbis>; Vollmilch ab {n} Monaten, höchstens {a} Unzen am Tag.

# a=22..28 b=85..97 n=2,3,4
Body mass index {a} at the {b}th percentile, up from the 70th {n} years ago; screen time is about 5 hours a day and breakfast is skipped.
Indice de masse corporelle {a} au {b}e percentile, contre le 70e il y a {n} ans ; le temps d'écran est d'environ 5 heures par jour et le petit déjeuner est sauté.
Body-Mass-Index {a} auf der {b}. Perzentile, gegenüber der 70. vor {n} Jahren; die Bildschirmzeit beträgt etwa 5 Stunden am Tag, und das Frühstück fällt aus.

# a=18..30 n=2,3
Blood lead was {a} mcg/dL in {month}, traced to <@s:peeling window paint|imported pottery|a relative's firing range|old plumbing>, and {n} mcg/dL nine months after the move.
La plombémie était à {a} µg/dL en {month}, attribuée <@s:à la peinture écaillée des fenêtres|à des poteries importées|au stand de tir d'un parent|à une vieille plomberie>, et à {n} µg/dL neuf mois après le déménagement.
Der Bleispiegel lag im {month} bei {a} µg/dL, zurückzuführen auf <@s:abblätternde Fensterfarbe|importierte Keramik|den Schießstand eines Verwandten|alte Wasserleitungen>, und neun Monate nach dem Umzug bei {n} µg/dL.

# a=36..50 b=140..170
Resting respirations {a}, heart rate {b} while asleep on the mother's chest, with mild retractions and no nasal flaring.
Fréquence respiratoire de repos {a}, fréquence cardiaque {b} pendant le sommeil sur la poitrine de la mère, avec un léger tirage et sans battement des ailes du nez.
Atemfrequenz in Ruhe {a}, Herzfrequenz {b} im Schlaf auf der Brust der Mutter, mit leichten Einziehungen und ohne Nasenflügeln.

# a=9..14 b=2..5
The {a}-year-old plays goalkeeper, practices {b} times a week and has grown nearly 4 inches since the last sports physical.
L'enfant de {a} ans joue gardien de but, s'entraîne {b} fois par semaine et a grandi de près de 4 pouces depuis la dernière visite de non contre-indication au sport.
Das {a}-jährige Kind steht im Tor, trainiert {b}-mal pro Woche und ist seit der letzten Sporttauglichkeitsuntersuchung fast 4 Zoll gewachsen.

# a=2..4 n=5,7,9
Toilet trained by day at {a}, still wets the bed {n} nights out of 14, as <@r:her father|an uncle|his older brother> did until the age of 10.
Propre le jour à {a} ans, mouille encore son lit {n} nuits sur 14, comme <@r:son père|un oncle|son frère aîné> jusqu'à l'âge de 10 ans.
Tagsüber trocken mit {a} Jahren, nässt noch in {n} von 14 Nächten ein, wie <@r:der Vater|ein Onkel|der ältere Bruder> bis zum Alter von 10 Jahren.

# a=26,31,34 b=3,4 n=6..10
Pumping {b} times a day yields {a} ounces; the freezer holds a supply for {n} days, and she plans to wean after returning to work.
Le tire-lait {b} fois par jour donne {a} onces ; le congélateur contient une réserve pour {n} jours, et elle prévoit de sevrer après la reprise du travail.
Abpumpen {b}-mal am Tag ergibt {a} Unzen; im Gefrierschrank liegt ein Vorrat für {n} Tage, und sie will nach der Rückkehr an den Arbeitsplatz abstillen.

# a=40..60 n=3..6
Sweat chloride was {a} mmol/L on the first and 68 mmol/L on the second collection; fecal elastase {n}2 micrograms per gram.
Le chlore sudoral était à {a} mmol/L au premier et à 68 mmol/L au second recueil ; élastase fécale {n}2 microgrammes par gramme.
Das Schweißchlorid betrug bei der ersten Sammlung {a} mmol/L und bei der zweiten 68 mmol/L; fäkale Elastase {n}2 Mikrogramm pro Gramm.

# a=3,4,6 b=11..14
The scoliosis measured {b} degrees in {month} and 19 degrees {a} months later, so she was fitted with a brace to be worn 16 hours a day.
La scoliose mesurait {b} degrés en {month} et 19 degrés {a} mois plus tard ; un corset à porter 16 heures par jour a donc été réalisé.
Die Skoliose maß im {month} {b} Grad und {a} Monate später 19 Grad, sodass ein Korsett angepasst wurde, das 16 Stunden am Tag zu tragen ist.

# a=20,25,30 b=40,50,70
Vision {a}/{b} in the right eye and 20/30 in the left with <@c:tumbling E|picture cards|the wall chart>; the patch was worn 2 of the advised 6 hours.
Acuité visuelle {a}/{b} à l'œil droit et 20/30 à l'œil gauche avec <@c:les E de Snellen|les cartes à images|l'échelle murale> ; le cache a été porté 2 des 6 heures conseillées.
Sehschärfe {a}/{b} am rechten und 20/30 am linken Auge mit <@c:E-Haken|Bildkarten|der Sehtafel>; das Pflaster wurde 2 der empfohlenen 6 Stunden getragen.

# a=2..5
Swallowed a <@o:button battery|quarter|magnet|marble> at about {time}; the film taken {a} hours later shows it below the diaphragm, and the child is drooling no more than before.
A avalé <@o:une pile bouton|une pièce de 25 cents|un aimant|une bille> vers {time} ; le cliché réalisé {a} heures plus tard montre l'objet sous le diaphragme, et l'enfant ne bave pas plus qu'avant.
Verschluckte gegen {time} <@o:eine Knopfbatterie|eine 25-Cent-Münze|einen Magneten|eine Murmel>; die {a} Stunden später angefertigte Aufnahme zeigt den Gegenstand unterhalb des Zwerchfells, und das Kind speichelt nicht mehr als zuvor.

# a=2,3,4 n=10,15,20
Crawled off the changing table, a fall of about {a} feet onto <@s:carpet|tile|hardwood>, cried at once, vomited once after {n} minutes, and has been <@b:playful|feeding normally|himself> since.
Est tombé de la table à langer, chute d'environ {a} pieds sur <@s:de la moquette|du carrelage|du parquet>, a pleuré aussitôt, a vomi une fois après {n} minutes et est depuis <@b:joueur|alimenté normalement|comme d'habitude>.
Vom Wickeltisch gefallen, Sturz aus etwa {a} Fuß Höhe auf <@s:Teppich|Fliesen|Parkett>, schrie sofort, erbrach nach {n} Minuten einmal und <@b:spielt seitdem|trinkt seitdem normal|ist seitdem wie immer>.

# a=5..8 b=60..80 n=4,6
Foster placement since {month}: third home in {a} months, {b} pounds at intake, teeth with {n} untreated cavities, immunization record not found.
Placement en famille d'accueil depuis {month} : troisième foyer en {a} mois, {b} livres à l'arrivée, {n} caries non traitées, carnet de vaccination introuvable.
Pflegeunterbringung seit {month}: drittes Zuhause in {a} Monaten, {b} Pfund bei Aufnahme, {n} unbehandelte Kariesstellen, Impfausweis nicht auffindbar.

# a=10,12 b=3,4,5
Twin A weighs {a} pounds {b} ounces and twin B 9 pounds 14 ounces at 12 weeks; both fix and follow, smile and lift the head to 45 degrees.
Le jumeau A pèse {a} livres {b} onces et le jumeau B 9 livres 14 onces à 12 semaines ; tous deux fixent et suivent du regard, sourient et soulèvent la tête à 45 degrés.
Zwilling A wiegt mit 12 Wochen {a} Pfund {b} Unzen und Zwilling B 9 Pfund 14 Unzen; beide fixieren und folgen, lächeln und heben den Kopf bis 45 Grad.

# a=1500,2000,2300 b=1.5,2 n=2,3
Sodium is to be kept under {a} mg and fluids under {b} liters a day; weigh every morning after voiding and call for a gain of {n} pounds overnight or 5 pounds in a week.
Le sodium doit rester sous {a} mg et les boissons sous {b} litres par jour ; se peser tous les matins après la miction et appeler en cas de prise de {n} livres en une nuit ou de 5 livres en une semaine.
Natrium soll unter {a} mg und die Trinkmenge unter {b} Litern am Tag bleiben; jeden Morgen nach dem Wasserlassen wiegen und anrufen bei einer Zunahme von {n} Pfund über Nacht oder 5 Pfund in einer Woche.

# a=6,8,10 b=2,3,4
{who} drinks about {a} glasses of water, {b} cups of <@d:green tea|black coffee|chicory coffee> and one can of <@e:ginger ale|tomato juice|cola> a day.
{who} boit environ {a} verres d'eau, {b} tasses de <@d:thé vert|café noir|chicorée> et une canette de <@e:soda au gingembre|jus de tomate|cola> par jour.
{who} trinkt täglich etwa {a} Gläser Wasser, {b} Tassen <@d:grünen Tee|schwarzen Kaffee|Zichorienkaffee> und eine Dose <@e:Ginger Ale|Tomatensaft|Cola>.

# a=20..45 b=0.5,1,1.5 y=1985..2005 z=2006..2022
<@g:He|She> smoked {b} packs a day for {a} years, cut down to 5 cigarettes in {y.p} and quit altogether in {z.p} on the day <@r:a grandchild was born|of the bypass|<@g:his|her> brother died of lung cancer>.
<@g:Il|Elle> a fumé {b} paquets par jour pendant {a} ans, a réduit à 5 cigarettes en {y.p} et a complètement arrêté en {z.p} le jour <@r:de la naissance d'un petit-enfant|du pontage|du décès de son frère d'un cancer du poumon>.
<@g:Er|Sie> rauchte {a} Jahre lang {b} Schachteln am Tag, reduzierte {y.p} auf 5 Zigaretten und hörte {z.p} ganz auf, an dem Tag, an dem <@r:ein Enkelkind geboren wurde|die Bypassoperation stattfand|<@g:sein|ihr> Bruder an Lungenkrebs starb>.

# a=2..4 b=6,12 n=5,8,10
Alcohol: {a} beers on weeknights and up to {b} on Saturdays, a fifth of vodka over the holidays, one citation for drunk driving {n} years ago.
Alcool : {a} bières les soirs de semaine et jusqu'à {b} le samedi, une bouteille de vodka pendant les fêtes, une contravention pour conduite en état d'ivresse il y a {n} ans.
Alkohol: {a} Bier an Wochentagen abends und bis zu {b} samstags, eine Flasche Wodka über die Feiertage, eine Anzeige wegen Trunkenheit am Steuer vor {n} Jahren.

# a=3,4,5 b=20,25,45 n=8,10,12
We agreed on {a} sessions of <@s:swimming|brisk walking|stationary cycling|water aerobics> a week, {b} minutes each, at a heart rate of 110 to 125, to be increased by 5 minutes every week until week {n}.
Nous avons convenu de {a} séances <@s:de natation|de marche rapide|de vélo d'appartement|d'aquagym> par semaine, de {b} minutes chacune, à une fréquence cardiaque de 110 à 125, à augmenter de 5 minutes chaque semaine jusqu'à la semaine {n}.
Wir haben {a} Einheiten <@s:Schwimmen|zügiges Gehen|Ergometertraining|Wassergymnastik> pro Woche zu je {b} Minuten bei einer Herzfrequenz von 110 bis 125 vereinbart, jede Woche um 5 Minuten zu steigern bis Woche {n}.

# a=1200,1500,1800 b=60,75,90 n=25,30
The dietitian calculated {a} calories, {b} g of protein and {n} g of fiber a day, spread over three meals and a <@s:handful of almonds|cup of yogurt|boiled egg> in the afternoon.
La diététicienne a calculé {a} calories, {b} g de protéines et {n} g de fibres par jour, répartis sur trois repas et <@s:une poignée d'amandes|un yaourt|un œuf dur> l'après-midi.
Die Diätassistentin errechnete {a} Kalorien, {b} g Eiweiß und {n} g Ballaststoffe pro Tag, verteilt auf drei Mahlzeiten und <@s:eine Handvoll Mandeln|einen Becher Joghurt|ein gekochtes Ei> am Nachmittag.

# a=45,60 b=15 n=4,5
For each meal {a} g of carbohydrate, for a snack {b} g: that is one small apple, {n} crackers or half a slice of <@f:cornbread|pita|raisin toast>.
Pour chaque repas {a} g de glucides, pour une collation {b} g : c'est-à-dire une petite pomme, {n} crackers ou une demi-tranche de <@f:pain de maïs|pain pita|pain aux raisins grillé>.
Pro Mahlzeit {a} g Kohlenhydrate, pro Zwischenmahlzeit {b} g: das sind ein kleiner Apfel, {n} Cracker oder eine halbe Scheibe <@f:Maisbrot|Fladenbrot|Rosinentoast>.

# a=10,11 b=2,3,4 n=4,5
In bed by {a} p.m., awake from {b} to 4 a.m. watching television, up for good at 6:30; total sleep by the diary is {n}.5 hours, and naps add another 40 minutes.
Au lit à {a} heures du soir, éveil de {b} à 4 heures du matin devant la télévision, lever définitif à 6h30 ; le sommeil total d'après l'agenda est de {n},5 heures, et les siestes ajoutent encore 40 minutes.
Um {a} Uhr abends im Bett, von {b} bis 4 Uhr morgens wach vor dem Fernseher, endgültig auf um 6:30 Uhr; die Gesamtschlafzeit laut Tagebuch beträgt {n},5 Stunden, und Nickerchen bringen weitere 40 Minuten.

# a=12,15,18 n=2,3,6
Gained {a} pounds in the {n} months after <@r:the divorce|retiring from the post office|giving up cigarettes|the birth of twins>, mostly from <@f:late-night ice cream|fast food|frozen dinners>.
Prise de {a} livres dans les {n} mois suivant <@r:le divorce|le départ en retraite de la poste|l'arrêt de la cigarette|la naissance de jumeaux>, surtout à cause <@f:des glaces tard le soir|de la restauration rapide|des plats surgelés>.
Zunahme um {a} Pfund in den {n} Monaten nach <@r:der Scheidung|der Pensionierung bei der Post|dem Rauchstopp|der Geburt von Zwillingen>, vor allem durch <@f:Eiscreme am späten Abend|Fast Food|Tiefkühlgerichte>.

# a=40,50 n=12,16,20 m=25,35
<@g:He|She> drives a <@v:forklift|snowplow|delivery van|school bus> {a} hours a week, lifts boxes of {m} pounds, and has been on light duty for {n} weeks by order of the company doctor.
<@g:Il|Elle> conduit <@v:un chariot élévateur|un chasse-neige|une camionnette de livraison|un car scolaire> {a} heures par semaine, soulève des cartons de {m} livres et est en travail allégé depuis {n} semaines sur décision du médecin du travail.
<@g:Er|Sie> fährt {a} Stunden pro Woche <@v:einen Gabelstapler|einen Schneepflug|einen Lieferwagen|einen Schulbus>, hebt Kartons von {m} Pfund und ist seit {n} Wochen auf Anordnung des Betriebsarztes mit leichter Arbeit betraut.

# a=10,15,20 b=2,4 n=30,45
Return to work on {date} with restrictions: no lifting over {a} pounds, no overhead reaching, sitting breaks of {n} minutes every {b} hours, and no <@v:ladders|night shifts|welding|driving>.
Reprise du travail le {date} avec restrictions : pas de port de charges de plus de {a} livres, pas de gestes au-dessus de la tête, pauses assises de {n} minutes toutes les {b} heures, et pas <@v:d'échelles|de travail de nuit|de soudure|de conduite>.
Rückkehr an den Arbeitsplatz am {date} mit Einschränkungen: kein Heben über {a} Pfund, keine Überkopfarbeit, Sitzpausen von {n} Minuten alle {b} Stunden und <@v:keine Leitern|keine Nachtschichten|kein Schweißen|kein Autofahren>.

# a=22..38 y=1972..1990 z=1991..2010
{who} worked in a <@p:textile mill|shipyard|coal mine|brake factory> for {a} years, from {y.p} to {z.p}, without a mask until the last 6 of them.
{who} a travaillé dans <@p:une filature|un chantier naval|une mine de charbon|une usine de freins> pendant {a} ans, de {y.p} à {z.p}, sans masque sauf les 6 dernières années.
{who} arbeitete {a} Jahre lang, von {y.p} bis {z.p}, in <@p:einer Textilfabrik|einer Werft|einem Kohlebergwerk|einer Bremsenfabrik>, bis auf die letzten 6 Jahre ohne Maske.

# a=9,11,14 n=2,3,5 m=101,102,103
<@g:He|She> returned from <@c:Ghana|Peru|Thailand|Honduras> on {date}, took a {a}-hour flight, and {n} days later came down with a fever of {m} °F and <@s:watery stools|a headache behind the eyes|aching shins|a blotchy rash>.
<@g:Il|Elle> est <@g:rentré|rentrée> <@c:du Ghana|du Pérou|de Thaïlande|du Honduras> le {date}, après un vol de {a} heures, et {n} jours plus tard est apparue une fièvre à {m} °F avec <@s:des selles liquides|une céphalée rétro-orbitaire|des douleurs tibiales|une éruption marbrée>.
<@g:Er|Sie> kehrte am {date} aus <@c:Ghana|Peru|Thailand|Honduras> zurück, nach einem {a}-stündigen Flug, und {n} Tage später traten Fieber von {m} °F und <@s:wässrige Stühle|Kopfschmerzen hinter den Augen|Schienbeinschmerzen|ein fleckiger Ausschlag> auf.

# a=8000,9500,11000 n=24,36
At {a} feet on day 2 of the <@t:ski trip|trek|hunting trip> <@g:he|she> had a headache and nausea for {n} hours, both of which lifted after a descent of 2,000 feet.
À {a} pieds, au jour 2 <@t:du séjour de ski|du trek|du séjour de chasse>, <@g:il|elle> a eu des céphalées et des nausées pendant {n} heures, qui ont disparu après une descente de 2 000 pieds.
In {a} Fuß Höhe hatte <@g:er|sie> an Tag 2 <@t:der Skireise|der Trekkingtour|der Jagdreise> {n} Stunden lang Kopfschmerzen und Übelkeit, beides verschwand nach einem Abstieg um 2.000 Fuß.

# a=3,4,6 n=5,10
On long drives stop every {a} hours, walk for {n} minutes, and wear knee-high stockings of 20 to 30 mmHg.
Lors des longs trajets en voiture, s'arrêter toutes les {a} heures, marcher {n} minutes et porter des chaussettes de contention de 20 à 30 mmHg.
Auf langen Autofahrten alle {a} Stunden anhalten, {n} Minuten gehen und Kniestrümpfe mit 20 bis 30 mmHg tragen.

# a=4,5,6 n=7,8,9
<@g:He|She> rides <@g:his|her> bicycle {a} miles to the <@p:library|hardware store|greenhouse|courthouse> and back in under {n}0 minutes.
<@g:Il|Elle> fait {a} miles à vélo pour aller <@p:à la bibliothèque|à la quincaillerie|à la serre|au palais de justice> et en revenir en moins de {n}0 minutes.
<@g:Er|Sie> fährt {a} Meilen mit dem Fahrrad <@p:zur Bücherei|zum Baumarkt|zum Gewächshaus|zum Gericht> und zurück in weniger als {n}0 Minuten.

# a=2,3 n=10..14
Daily intake: {a} eggs, {n} ounces of meat, white bread, <@v:no vegetables|iceberg lettuce only|canned corn>, and fruit perhaps twice a week.
Apports quotidiens : {a} œufs, {n} onces de viande, du pain blanc, <@v:aucun légume|uniquement de la laitue iceberg|du maïs en boîte>, et des fruits peut-être deux fois par semaine.
Tägliche Ernährung: {a} Eier, {n} Unzen Fleisch, Weißbrot, <@v:kein Gemüse|nur Eisbergsalat|Dosenmais> und vielleicht zweimal pro Woche Obst.

# a=55,65,70 b=8,10,12 n=14,16,18
Tube feeding runs at {a} mL per hour for {n} hours with water flushes of {b}0 mL before and after, which covers 85% of the estimated need.
La nutrition entérale passe à {a} mL par heure pendant {n} heures avec des rinçages de {b}0 mL d'eau avant et après, ce qui couvre 85 % des besoins estimés.
Die Sondenernährung läuft mit {a} mL pro Stunde über {n} Stunden mit Wasserspülungen von {b}0 mL davor und danach, was 85 % des geschätzten Bedarfs deckt.

# a=25,50,75 n=2,3,4
<@g:He|She> ate {a}% of breakfast and 10% of lunch, pocketed food in the cheek, and coughed {n} times on <@l:thin liquids|mixed consistencies|dry crackers>.
<@g:Il|Elle> a mangé {a} % du petit déjeuner et 10 % du déjeuner, gardait les aliments dans la joue et a toussé {n} fois avec <@l:les liquides fluides|les textures mixtes|les biscuits secs>.
<@g:Er|Sie> aß {a} % des Frühstücks und 10 % des Mittagessens, behielt Speisen in der Wangentasche und hustete {n}-mal bei <@l:dünnen Flüssigkeiten|gemischten Konsistenzen|trockenen Crackern>.

# a=5,7,10 b=6,12
A weight loss of {a}% over {b} months, meaning about 12 to 15 pounds, would likely <@r:bring the liver enzymes down|relieve the knees|improve the sleep apnea|lower the sugar>.
Une perte de poids de {a} % en {b} mois, soit environ 12 à 15 livres, <@r:ferait probablement baisser les enzymes hépatiques|soulagerait probablement les genoux|améliorerait probablement l'apnée du sommeil|abaisserait probablement la glycémie>.
Eine Gewichtsabnahme von {a} % über {b} Monate, also etwa 12 bis 15 Pfund, würde wahrscheinlich <@r:die Leberwerte senken|die Knie entlasten|die Schlafapnoe bessern|den Zucker senken>.

# a=10,12,14 n=2,3,4
Gets by on caffeine, {a} ounces of <@d:espresso|cold brew|energy drink> {n} times before noon, and wonders why the heart races.
Tient grâce à la caféine, {a} onces <@d:d'expresso|de café infusé à froid|de boisson énergisante> {n} fois avant midi, et se demande pourquoi son cœur s'emballe.
Hält sich mit Koffein über Wasser, {a} Unzen <@d:Espresso|Cold Brew|Energydrink> {n}-mal vor dem Mittag, und wundert sich, warum das Herz rast.

# a=8..10 n=3..5
Stress level {a} out of 10 since the <@r:layoff|eviction notice|custody hearing|audit>, {n} panic episodes, no time for the gym.
Niveau de stress {a} sur 10 depuis <@r:le licenciement|l'avis d'expulsion|l'audience de garde|le contrôle fiscal>, {n} attaques de panique, pas le temps d'aller à la salle de sport.
Stresspegel {a} von 10 seit <@r:der Entlassung|der Räumungsklage|der Sorgerechtsverhandlung|der Betriebsprüfung>, {n} Panikattacken, keine Zeit fürs Fitnessstudio.

# a=72..88 n=12,14
Lives alone on the third floor, {n} steps without a banister; a neighbor aged {a} brings groceries on Fridays, and the church van comes on Sundays at 9:30.
Vit <@g:seul|seule> au troisième étage, {n} marches sans rampe ; une voisine de {a} ans apporte les courses le vendredi, et la navette de l'église passe le dimanche à 9h30.
Lebt allein im dritten Stock, {n} Stufen ohne Geländer; eine Nachbarin von {a} Jahren bringt freitags die Einkäufe, und der Kirchenbus kommt sonntags um 9:30 Uhr.

# a=15,30,50 n=2,3,4
Use a sunscreen with a protection factor of at least {a}, reapply every {n} hours, and stay out of the sun between 11 a.m. and 3 p.m.
Utiliser une crème solaire d'indice de protection d'au moins {a}, en remettre toutes les {n} heures et éviter le soleil entre 11 et 15 heures.
Eine Sonnencreme mit Lichtschutzfaktor von mindestens {a} verwenden, alle {n} Stunden nachcremen und die Sonne zwischen 11 und 15 Uhr meiden.

# a=30,35,40 n=6,8
Bicycle helmet at all times, car seat facing the rear until {a} pounds, hot water heater set below 120 °F, and the next visit in {n} weeks.
Casque de vélo en permanence, siège auto dos à la route jusqu'à {a} livres, chauffe-eau réglé en dessous de 120 °F, et prochaine visite dans {n} semaines.
Fahrradhelm zu jeder Zeit, Autositz rückwärtsgerichtet bis {a} Pfund, Warmwasserbereiter unter 120 °F eingestellt und der nächste Besuch in {n} Wochen.

# a=4,5
Keep a headache diary for {a} weeks, noting the hour, the <@f:food eaten|weather|day of the cycle>, the number of hours slept and a score from 0 to 10.
Tenir un agenda des céphalées pendant {a} semaines en notant l'heure, <@f:les aliments consommés|la météo|le jour du cycle>, le nombre d'heures de sommeil et un score de 0 à 10.
{a} Wochen lang ein Kopfschmerztagebuch führen, mit Uhrzeit, <@f:verzehrten Speisen|Wetter|Zyklustag>, Anzahl der Schlafstunden und einem Wert von 0 bis 10.

# a=2,3 b=20,30 n=6,8,12
Squeeze and hold for {a} to 5 seconds, {b} times in a row, three sets a day for {n} weeks, and do not hold your breath.
Contractez et maintenez {a} à 5 secondes, {b} fois de suite, trois séries par jour pendant {n} semaines, sans bloquer la respiration.
{a} bis 5 Sekunden anspannen und halten, {b}-mal hintereinander, drei Serien am Tag über {n} Wochen, und nicht die Luft anhalten.

# a=38,42,45 n=19,21,24 y=2010..2020
{who} ran {n} marathons between the ages of 30 and {a}, the last one in {y.p} in 3 hours and 52 minutes.
{who} a couru {n} marathons entre 30 et {a} ans, le dernier en {y.p} en 3 heures et 52 minutes.
{who} lief zwischen 30 und {a} Jahren {n} Marathons, den letzten {y.p} in 3 Stunden und 52 Minuten.

# a=1,2 n=6,8,10
Marijuana: {a} joints on weekends, none for {n} days before this visit; cocaine once, in college; never intravenously.
Cannabis : {a} joints le week-end, aucun depuis {n} jours avant cette consultation ; cocaïne une fois, à l'université ; jamais par voie intraveineuse.
Marihuana: {a} Joints am Wochenende, seit {n} Tagen vor diesem Besuch keiner; Kokain einmal, im Studium; nie intravenös.

# a=20..29 b=30..39 n=3,4
Body fat by bioimpedance went from {b}% to {a}% in {n} months of <@s:weight training|rowing|interval training>, while the scale moved only 2 pounds.
La masse grasse par impédancemétrie est passée de {b} % à {a} % en {n} mois <@s:de musculation|de rameur|d'entraînement fractionné>, alors que la balance n'a bougé que de 2 livres.
Der Körperfettanteil laut Bioimpedanz ging in {n} Monaten <@s:Krafttraining|Rudern|Intervalltraining> von {b} % auf {a} % zurück, während sich die Waage nur um 2 Pfund bewegte.

# a=12,18,24 n=2,4
Prison sentence of {a} months, released on {date}; worked {n} days a week in the laundry, tuberculosis skin test 0 mm on entry and 14 mm on exit.
Peine de prison de {a} mois, <@g:libéré|libérée> le {date} ; a travaillé {n} jours par semaine à la buanderie, intradermoréaction à 0 mm à l'entrée et 14 mm à la sortie.
Haftstrafe von {a} Monaten, entlassen am {date}; arbeitete {n} Tage pro Woche in der Wäscherei, Tuberkulin-Hauttest bei Eintritt 0 mm und bei Austritt 14 mm.

# a=7,9,10 n=85,90,95
Noise at the <@p:sawmill|foundry|bottling plant|airfield> averages {n} decibels over {a} hours; plugs are worn on one side only.
Le bruit <@p:à la scierie|à la fonderie|à l'usine d'embouteillage|à l'aérodrome> est en moyenne de {n} décibels sur {a} heures ; les bouchons ne sont portés que d'un côté.
Der Lärm <@p:im Sägewerk|in der Gießerei|in der Abfüllanlage|auf dem Flugplatz> liegt über {a} Stunden im Mittel bei {n} Dezibel; Stöpsel werden nur auf einer Seite getragen.

# n=2,3,4 a=6,7
Since the grandson moved in, dinner is at {a} p.m., <@f:pizza|tacos|fried chicken> {n} nights out of 7, and the belt has gone out two notches.
Depuis que le petit-fils s'est installé, le dîner est à {a} heures du soir, <@f:pizza|tacos|poulet frit> {n} soirs sur 7, et la ceinture s'est élargie de deux crans.
Seit der Enkel eingezogen ist, gibt es um {a} Uhr abends Essen, an {n} von 7 Abenden <@f:Pizza|Tacos|Brathähnchen>, und der Gürtel ist zwei Löcher weiter.

# a=3,5 n=20,25
<@g:He|She> shovels the driveway, about {n} feet, in {a} short bouts with a rest on the porch after each, and has had no chest tightness this winter.
<@g:Il|Elle> déneige l'allée, environ {n} pieds, en {a} courtes séances avec un repos sous le porche après chacune, et n'a pas eu d'oppression thoracique cet hiver.
<@g:Er|Sie> schaufelt die Einfahrt, etwa {n} Fuß, in {a} kurzen Etappen mit jeweils einer Pause auf der Veranda und hatte diesen Winter kein Engegefühl in der Brust.

# a=12,15 b=30,40 n=2,3
The ramp should rise no more than 1 inch per {a} inches of length; grab bars of {b} cm beside the toilet and a shower seat were ordered, delivery in {n} weeks.
La rampe ne doit pas monter de plus de 1 pouce par {a} pouces de longueur ; des barres d'appui de {b} cm à côté des toilettes et un siège de douche ont été commandés, livraison dans {n} semaines.
Die Rampe darf höchstens 1 Zoll pro {a} Zoll Länge ansteigen; Haltegriffe von {b} cm neben der Toilette und ein Duschsitz wurden bestellt, Lieferung in {n} Wochen.

# a=3,4 n=2,5
No swimming or <@b:tub baths|sauna|contact sports> for {n} weeks, showers from day {a}, pat dry.
Pas de natation ni <@b:de bain|de sauna|de sport de contact> pendant {n} semaines, douche à partir du jour {a}, sécher en tamponnant.
{n} Wochen lang kein Schwimmen und <@b:kein Vollbad|keine Sauna|kein Kontaktsport>, Duschen ab Tag {a}, trocken tupfen.

# a=60,70,80 n=2,4
Thicken all liquids to nectar consistency, sit up at {a} degrees for meals and for {n}5 minutes afterwards, small bites, chin down.
Épaissir tous les liquides à consistance de nectar, position assise à {a} degrés pendant les repas et {n}5 minutes après, petites bouchées, menton baissé.
Alle Flüssigkeiten auf Nektarkonsistenz andicken, zu den Mahlzeiten und {n}5 Minuten danach mit {a} Grad aufrecht sitzen, kleine Bissen, Kinn nach unten.

# a=18..29 n=3,4,5
Blood donor, {a} times in all, the last on {date}; was deferred {n} times for a low hematocrit.
<@g:Donneur|Donneuse> de sang, {a} fois au total, la dernière le {date} ; <@g:ajourné|ajournée> {n} fois pour hématocrite bas.
<@g:Blutspender|Blutspenderin>, insgesamt {a}-mal, zuletzt am {date}; {n}-mal wegen niedrigen Hämatokrits zurückgestellt.

# a=3,4 b=35,38,40
<@g:His|Her> mother had {a} strokes, the first at {b}; a maternal aunt died at 61 of <@d:a ruptured aneurysm|ovarian cancer|a clot in the lung|kidney failure>.
Sa mère a eu {a} AVC, le premier à {b} ans ; une tante maternelle est décédée à 61 ans <@d:d'une rupture d'anévrisme|d'un cancer de l'ovaire|d'une embolie pulmonaire|d'une insuffisance rénale>.
<@g:Seine|Ihre> Mutter hatte {a} Schlaganfälle, den ersten mit {b}; eine Tante mütterlicherseits starb mit 61 Jahren an <@d:einem rupturierten Aneurysma|Eierstockkrebs|einer Lungenembolie|Nierenversagen>.
""")

MEDICATED = read_pool("""
# n=4,6,8 m=138..152 k=84..92
{who} was started on <@d:[D:lisinopril]|[D:ramipril]|[D:enalapril]> [S1:<@d:10|2.5|5> mg] [F1:daily] in {month}, was increased to [S2:<@d:20|5|10> mg] {n} weeks later because the pressure was still {m}/{k}, and has been on [S3:<@d:40|10|20> mg] [F3:daily] ever since.
{who} a débuté <@d:le [D:lisinopril]|le [D:ramipril]|l'[D:énalapril]> à [S1:<@d:10|2,5|5> mg] [F1:par jour] en {month}, est passé<@g:|e> à [S2:<@d:20|5|10> mg] {n} semaines plus tard car la tension était encore à {m}/{k}, et prend depuis lors [S3:<@d:40|10|20> mg] [F3:par jour].
{who} wurde im {month} auf <@d:[D:Lisinopril]|[D:Ramipril]|[D:Enalapril]> [S1:<@d:10|2,5|5> mg] [F1:täglich] eingestellt, {n} Wochen später wegen eines Blutdrucks von noch {m}/{k} auf [S2:<@d:20|5|10> mg] gesteigert und nimmt seither [S3:<@d:40|10|20> mg] [F3:täglich].

# n=2,3,4 m=60..68
The [D:metoprolol] was cut from [S1:<@s:50|100> mg] to [S2:<@s:25|50> mg] [F:twice a day] on {date} after <@g:he|she> had {n} near-fainting spells with a pulse in the low 40s, and the rate is now {m} at rest.
Le [D:métoprolol] a été réduit de [S1:<@s:50|100> mg] à [S2:<@s:25|50> mg] [F:deux fois par jour] le {date} après {n} malaises avec un pouls à peine supérieur à 40, et la fréquence est maintenant de {m} au repos.
[D:Metoprolol] wurde am {date} von [S1:<@s:50|100> mg] auf [S2:<@s:25|50> mg] [F:zweimal täglich] reduziert, nachdem <@g:er|sie> {n} Beinaheohnmachten mit einem Puls von knapp über 40 gehabt hatte, und die Ruhefrequenz beträgt jetzt {m}.

# a=6,8 b=10,12,14
<@g:He|She> used to take [D1:<@d:Zyprexa|Seroquel|Risperdal>] [S1:<@d:10|300|4> mg] [F1:at bedtime] but gained {a}0 pounds within {b} months, so the psychiatrist changed <@g:him|her> to [D2:Abilify] [S2:<@s:5|10|15> mg] [F2:every morning] on {date}.
<@g:Il|Elle> prenait auparavant [D1:<@d:Zyprexa|Seroquel|Risperdal>] [S1:<@d:10|300|4> mg] [F1:au coucher] mais a pris {a}0 livres en {b} mois, si bien que le psychiatre est passé à [D2:Abilify] [S2:<@s:5|10|15> mg] [F2:tous les matins] le {date}.
Früher nahm <@g:er|sie> [D1:<@d:Zyprexa|Seroquel|Risperdal>] [S1:<@d:10|300|4> mg] [F1:zur Nacht], nahm aber innerhalb von {b} Monaten {a}0 Pfund zu, sodass der Psychiater <@g:ihn|sie> am {date} auf [D2:Abilify] [S2:<@s:5|10|15> mg] [F2:jeden Morgen] umstellte.

# n=3,5,7,10 m=3,4,5
[D:Prednisone] was begun at [S1:60 mg] [F1:daily] [U1:for {n} days], then dropped by [S2:10 mg] [F2:every {m} days] down to [S3:20 mg], at which point the <@r:joint stiffness|cough|rash|headache> returned and the dose went back up to [S4:40 mg].
La [D:prednisone] a été débutée à [S1:60 mg] [F1:par jour] [U1:pendant {n} jours], puis diminuée de [S2:10 mg] [F2:tous les {m} jours] jusqu'à [S3:20 mg], moment où <@r:la raideur articulaire est réapparue|la toux est réapparue|l'éruption est réapparue|la céphalée est réapparue> et où la dose a été remontée à [S4:40 mg].
[D:Prednison] wurde mit [S1:60 mg] [F1:täglich] [U1:für {n} Tage] begonnen und dann [F2:alle {m} Tage] um [S2:10 mg] bis auf [S3:20 mg] gesenkt, woraufhin <@r:die Gelenksteifigkeit|der Husten|der Ausschlag|der Kopfschmerz> wiederkehrte und die Dosis wieder auf [S4:40 mg] erhöht wurde.

# n=18..24 m=26..34 k=3,4
For years <@g:he|she> injected [A1:{n} units] of [D1:<@d:Lantus|Levemir|Basaglar>] [F1:at night]; after {k} fasting values above 200 the nurse told <@g:him|her> to go up to [A2:{m} units] and to add [A3:4 units] of [D2:<@e:Humalog|NovoLog|Apidra>] [F3:before supper].
Pendant des années, <@g:il|elle> s'est injecté [A1:{n} unités] de [D1:<@d:Lantus|Levemir|Basaglar>] [F1:le soir] ; après {k} glycémies à jeun supérieures à 200, l'infirmière lui a dit de monter à [A2:{m} unités] et d'ajouter [A3:4 unités] <@e:d'[D2:Humalog]|de [D2:NovoLog]|d'[D2:Apidra]> [F3:avant le dîner].
Jahrelang spritzte <@g:er|sie> sich [F1:abends] [A1:{n} Einheiten] [D1:<@d:Lantus|Levemir|Basaglar>]; nach {k} Nüchternwerten über 200 sagte die Schwester, <@g:er|sie> solle auf [A2:{m} Einheiten] hochgehen und [F3:vor dem Abendessen] [A3:4 Einheiten] [D2:<@e:Humalog|NovoLog|Apidra>] ergänzen.

# n=2.6,3.1,3.8,4.4 m=2.1,2.3,2.5
[D:Warfarin] [S1:5 mg] [F1:on Mondays, Wednesdays and Fridays] and [S2:2.5 mg] [F2:on the other days] gave an INR of {n} on {date}, so the weekly total was trimmed by 10%, and the latest value is {m}.
La [D:warfarine] à [S1:5 mg] [F1:les lundis, mercredis et vendredis] et [S2:2,5 mg] [F2:les autres jours] a donné un INR à {n} le {date} ; la dose hebdomadaire totale a donc été réduite de 10 %, et la dernière valeur est à {m}.
[D:Warfarin] [S1:5 mg] [F1:montags, mittwochs und freitags] und [S2:2,5 mg] [F2:an den übrigen Tagen] ergab am {date} einen INR von {n}, sodass die Wochendosis um 10 % verringert wurde; der letzte Wert liegt bei {m}.

# n=2,3,5 m=75..88
Instead of the [S1:<@s:88|100> mcg] tablets of [D:<@d:Synthroid|levothyroxine|Euthyrox>] that the label calls for, the pharmacy had dispensed [S2:<@s:137|150> mcg] [O:tablets] [U:for {n} months], which explains the <@y:palpitations|tremor|heat intolerance|sleeplessness> and the drop in weight of {m} ounces.
Au lieu des [O:comprimés] <@d:de [D:Synthroid]|de [D:lévothyroxine]|d'[D:Euthyrox]> à [S1:<@s:88|100> µg] indiqués, la pharmacie a délivré [U:pendant {n} mois] des comprimés à [S2:<@s:137|150> µg], ce qui explique <@y:les palpitations|le tremblement|l'intolérance à la chaleur|l'insomnie> et la perte de poids de {m} onces.
Statt der vorgesehenen Tabletten [D:<@d:Synthroid|Levothyroxin|Euthyrox>] zu [S1:<@s:88|100> µg] hatte die Apotheke [U:{n} Monate lang] [O:Tabletten] zu [S2:<@s:137|150> µg] abgegeben, was <@y:das Herzklopfen|den Tremor|die Wärmeintoleranz|die Schlaflosigkeit> und die Gewichtsabnahme von {m} Unzen erklärt.

# n=5,7,10 m=101..103 k=2,3
<@g:He|She> finished {n} days of [D1:<@d:amoxicillin|cefdinir|Augmentin>] [S1:<@d:500|300|875> mg] [F1:<@d:three times a day|twice a day|twice a day>] on {date}, was well for {k} days, then spiked to {m} °F and was switched to [D2:<@e:azithromycin|levofloxacin|doxycycline>].
<@g:Il|Elle> a terminé {n} jours <@d:d'[D1:amoxicilline]|de [D1:cefdinir]|d'[D1:Augmentin]> [S1:<@d:500|300|875> mg] [F1:<@d:trois fois par jour|deux fois par jour|deux fois par jour>] le {date}, est resté<@g:|e> bien pendant {k} jours, puis a fait un pic à {m} °F et est passé<@g:|e> à <@e:l'[D2:azithromycine]|la [D2:lévofloxacine]|la [D2:doxycycline]>.
<@g:Er|Sie> beendete am {date} {n} Tage [D1:<@d:Amoxicillin|Cefdinir|Augmentin>] [S1:<@d:500|300|875> mg] [F1:<@d:dreimal täglich|zweimal täglich|zweimal täglich>], war {k} Tage beschwerdefrei, fieberte dann auf {m} °F auf und wurde auf [D2:<@e:Azithromycin|Levofloxacin|Doxycyclin>] umgestellt.

# n=300,400 m=900,1200 k=4,6,8
[D:<@d:Gabapentin|Neurontin>] has been titrated from [S1:{n} mg] [F1:at night] to [S2:{n} mg] [F2:three times a day] and now to a total of [S3:{m} mg] [F3:per day] over {k} weeks, with <@x:drowsiness|mild ankle swelling|some word-finding trouble> but clearly less burning.
<@d:La [D:gabapentine]|Le [D:Neurontin]> a été titré<@d:e|> de [S1:{n} mg] [F1:le soir] à [S2:{n} mg] [F2:trois fois par jour], puis à un total de [S3:{m} mg] [F3:par jour] en {k} semaines, avec <@x:une somnolence|un léger œdème des chevilles|quelques difficultés à trouver ses mots> mais nettement moins de brûlures.
[D:<@d:Gabapentin|Neurontin>] wurde über {k} Wochen von [S1:{n} mg] [F1:abends] auf [S2:{n} mg] [F2:dreimal täglich] und nun auf insgesamt [S3:{m} mg] [F3:pro Tag] titriert, mit <@x:Schläfrigkeit|leichter Knöchelschwellung|gewissen Wortfindungsstörungen>, aber deutlich weniger Brennen.

# n=4,5,6 m=1.6,1.9,2.3 k=20,40
[D1:Lasix] was doubled from [S1:{k} mg] to [S2:80 mg] [F1:every morning] on the telephone because <@g:he|she> had put on {n} pounds over the weekend; the creatinine then rose to {m}, and <@g:he|she> was told to skip the [D2:<@d:spironolactone|lisinopril|Entresto>].
Le [D1:Lasix] a été augmenté par téléphone de [S1:{k} mg] à [S2:80 mg] [F1:tous les matins] parce qu'<@g:il|elle> avait pris {n} livres pendant le week-end ; la créatinine est ensuite montée à {m}, et on lui a dit de sauter <@d:la [D2:spironolactone]|le [D2:lisinopril]|l'[D2:Entresto]>.
[D1:Lasix] wurde telefonisch von [S1:{k} mg] auf [S2:80 mg] [F1:jeden Morgen] erhöht, weil <@g:er|sie> über das Wochenende {n} Pfund zugenommen hatte; danach stieg das Kreatinin auf {m}, und <@g:er|sie> sollte [D2:<@d:Spironolacton|Lisinopril|Entresto>] auslassen.

# n=25,50,75 m=100,150,200 k=3,6,9
The dose of [D:<@d:sertraline|Zoloft|lamotrigine|topiramate>] crept from [S1:{n} mg] to [S2:{m} mg] over {k} months; higher doses were not tried because of <@x:sweating|tingling in the fingers|yawning|hair loss>.
La dose de [D:<@d:sertraline|Zoloft|lamotrigine|topiramate>] est passée progressivement de [S1:{n} mg] à [S2:{m} mg] en {k} mois ; des doses plus fortes n'ont pas été essayées en raison <@x:de sueurs|de fourmillements dans les doigts|de bâillements|d'une chute de cheveux>.
Die Dosis von [D:<@d:Sertralin|Zoloft|Lamotrigin|Topiramat>] wurde über {k} Monate allmählich von [S1:{n} mg] auf [S2:{m} mg] gesteigert; höhere Dosen wurden wegen <@x:Schwitzens|Kribbelns in den Fingern|Gähnens|Haarausfalls> nicht versucht.

# n=6,9,12 m=2..5
{who} took [D1:<@d:Coumadin|warfarin|Xarelto>] [U:for {n} months] after the <@e:pulmonary embolism|leg clot|valve surgery>, stopped it on {date} on the advice of the hematologist and has taken only [D2:<@f:aspirin|Ecotrin>] [S2:81 mg] [F2:daily] since then, {m} refills so far.
{who} a pris <@d:du [D1:Coumadin]|de la [D1:warfarine]|du [D1:Xarelto]> [U:pendant {n} mois] après <@e:l'embolie pulmonaire|la phlébite de la jambe|la chirurgie valvulaire>, l'a arrêté le {date} sur avis de l'hématologue et ne prend depuis que <@f:l'[D2:aspirine]|l'[D2:Ecotrin]> [S2:81 mg] [F2:par jour], {m} renouvellements à ce jour.
{who} nahm nach <@e:der Lungenembolie|der Beinvenenthrombose|der Klappenoperation> [U:für {n} Monate] [D1:<@d:Coumadin|Warfarin|Xarelto>], setzte es am {date} auf Anraten des Hämatologen ab und nimmt seitdem nur [D2:<@f:ASS|Ecotrin>] [S2:81 mg] [F2:täglich], bisher {m} Wiederholungsrezepte.

# a=81,88,93 n=2,4
With [D1:<@d:atorvastatin|Lipitor>] [S1:80 mg] <@g:he|she> had cramps in both calves and a creatine kinase of {a}0 U/L; on [S2:20 mg] [F2:every other day] plus [D2:<@e:ezetimibe|Zetia>] [S3:10 mg] the LDL is {a} mg/dL and the cramps are gone after {n} weeks.
Sous [D1:<@d:atorvastatine|Lipitor>] [S1:80 mg], <@g:il|elle> avait des crampes dans les deux mollets et une créatine kinase à {a}0 U/L ; sous [S2:20 mg] [F2:un jour sur deux] plus [D2:<@e:ézétimibe|Zetia>] [S3:10 mg], le LDL est à {a} mg/dL et les crampes ont disparu après {n} semaines.
Unter [D1:<@d:Atorvastatin|Lipitor>] [S1:80 mg] hatte <@g:er|sie> Krämpfe in beiden Waden und eine Kreatinkinase von {a}0 U/L; unter [S2:20 mg] [F2:jeden zweiten Tag] plus [D2:<@e:Ezetimib|Zetia>] [S3:10 mg] liegt das LDL bei {a} mg/dL, und die Krämpfe sind nach {n} Wochen verschwunden.

# n=8,9,10 m=12,16,20
[D:Methadone] [S1:{n}0 mg] [F1:daily] at the clinic was reduced in steps of [S2:5 mg] [F2:every {m} days] down to [S3:35 mg], at which dose <@g:he|she> began to <@x:sweat and yawn|crave again|lose sleep>, and it has been held there since {date}.
La [D:méthadone] à [S1:{n}0 mg] [F1:par jour] au centre a été réduite par paliers de [S2:5 mg] [F2:tous les {m} jours] jusqu'à [S3:35 mg], dose à laquelle <@g:il|elle> a commencé à <@x:transpirer et bâiller|ressentir de nouveau une envie de consommer|perdre le sommeil>, et elle y est maintenue depuis le {date}.
[D:Methadon] [S1:{n}0 mg] [F1:täglich] in der Ambulanz wurde [F2:alle {m} Tage] in Schritten von [S2:5 mg] bis auf [S3:35 mg] reduziert, eine Dosis, bei der <@g:er|sie> begann, <@x:zu schwitzen und zu gähnen|wieder Suchtdruck zu verspüren|schlecht zu schlafen>, und wird seit dem {date} dort belassen.

# n=14,21,28 m=0.5,0.6,0.7 k=1.1,1.3
[D:<@d:Lithium|Lithium carbonate>] level was {m} mEq/L on [S1:600 mg] [F1:daily]; after the increase to [S2:900 mg] on {date} a level drawn {n} days later came back at {k}, with a fine tremor but no <@x:diarrhea|unsteadiness|confusion>.
La concentration de [D:<@d:lithium|carbonate de lithium>] était à {m} mEq/L sous [S1:600 mg] [F1:par jour] ; après l'augmentation à [S2:900 mg] le {date}, un dosage prélevé {n} jours plus tard est revenu à {k}, avec un fin tremblement mais sans <@x:diarrhée|instabilité|confusion>.
Der Spiegel von [D:<@d:Lithium|Lithiumcarbonat>] lag unter [S1:600 mg] [F1:täglich] bei {m} mEq/L; nach der Erhöhung auf [S2:900 mg] am {date} ergab eine {n} Tage später abgenommene Kontrolle {k}, mit feinschlägigem Tremor, aber ohne <@x:Durchfall|Gangunsicherheit|Verwirrtheit>.

# n=3,4 m=25,40,60
Over the course of {n} visits [D:<@d:methotrexate|azathioprine>] was brought up from [S1:<@d:7.5|50> mg] to [S2:<@d:15|100> mg] and finally [S3:<@d:20|150> mg] [F3:<@d:once a week|daily>], and the swollen joint count has dropped by {m}%.
Au fil de {n} consultations, <@d:le [D:méthotrexate] a été augmenté|l'[D:azathioprine] a été augmentée> de [S1:<@d:7,5|50> mg] à [S2:<@d:15|100> mg] puis à [S3:<@d:20|150> mg] [F3:<@d:une fois par semaine|par jour>], et le nombre d'articulations gonflées a diminué de {m} %.
Im Verlauf von {n} Besuchen wurde [D:<@d:Methotrexat|Azathioprin>] von [S1:<@d:7,5|50> mg] auf [S2:<@d:15|100> mg] und schließlich [S3:<@d:20|150> mg] [F3:<@d:einmal pro Woche|täglich>] gesteigert, und die Zahl der geschwollenen Gelenke ist um {m} % zurückgegangen.

# n=5,7,10
Because <@g:he|she> woke up groggy on [D:<@d:trazodone|mirtazapine|amitriptyline>] [S1:<@d:100|30|50> mg], the dose was halved to [S2:<@d:50|15|25> mg] [F:at bedtime], and <@g:he|she> now sleeps {n} to 11 hours on weekends.
Comme <@g:il|elle> se réveillait assommé<@g:|e> sous [D:<@d:trazodone|mirtazapine|amitriptyline>] [S1:<@d:100|30|50> mg], la dose a été diminuée de moitié à [S2:<@d:50|15|25> mg] [F:au coucher], et <@g:il|elle> dort maintenant {n} à 11 heures le week-end.
Da <@g:er|sie> unter [D:<@d:Trazodon|Mirtazapin|Amitriptylin>] [S1:<@d:100|30|50> mg] benommen aufwachte, wurde die Dosis auf [S2:<@d:50|15|25> mg] [F:zur Nacht] halbiert, und <@g:er|sie> schläft jetzt am Wochenende {n} bis 11 Stunden.

# n=2,3,4 m=5.6,5.8,6.1
[D1:Potassium chloride] [S1:20 mEq] [F1:twice a day], begun {n} weeks ago for a value of 2.9, was stopped today because the level is now {m} mEq/L and <@g:he|she> has since been put on [D2:<@d:spironolactone|eplerenone>] [S2:25 mg].
Le [D1:chlorure de potassium] [S1:20 mEq] [F1:deux fois par jour], débuté il y a {n} semaines pour une valeur à 2,9, a été arrêté aujourd'hui car le taux est maintenant à {m} mEq/L et qu'entre-temps <@g:il|elle> a été mis<@g:|e> sous [D2:<@d:spironolactone|éplérénone>] [S2:25 mg].
[D1:Kaliumchlorid] [S1:20 mEq] [F1:zweimal täglich], vor {n} Wochen wegen eines Wertes von 2,9 begonnen, wurde heute abgesetzt, weil der Spiegel jetzt bei {m} mEq/L liegt und <@g:er|sie> inzwischen auf [D2:<@d:Spironolacton|Eplerenon>] [S2:25 mg] eingestellt wurde.

# n=5..9 y=2009..2014 z=2015..2019
<@g:He|She> was treated with [D1:<@d:Avonex|Rebif|Copaxone>] from {y.p} to {z.p}, with [D2:<@e:Tysabri|Gilenya>] [U:for {n} years] after that, and has been on [D3:Ocrevus] [S3:600 mg] [F3:every six months] since the last relapse.
<@g:Il|Elle> a été traité<@g:|e> par [D1:<@d:Avonex|Rebif|Copaxone>] de {y.p} à {z.p}, puis par [D2:<@e:Tysabri|Gilenya>] [U:pendant {n} ans], et est sous [D3:Ocrevus] [S3:600 mg] [F3:tous les six mois] depuis la dernière poussée.
<@g:Er|Sie> wurde von {y.p} bis {z.p} mit [D1:<@d:Avonex|Rebif|Copaxone>] behandelt, danach [U:{n} Jahre lang] mit [D2:<@e:Tysabri|Gilenya>] und erhält seit dem letzten Schub [D3:Ocrevus] [S3:600 mg] [F3:alle sechs Monate].

# n=10,14 m=3,4 k=4..7
The [D:<@d:prednisolone|dexamethasone|methylprednisolone>] taper will run [U:over {n} days], from [S1:<@d:40|8|32> mg] down to [S2:<@d:5|1|4> mg], lowering the dose [F:every {m} days]; if symptoms recur, go back one step for {k} days and call.
La décroissance de [D:<@d:prednisolone|dexaméthasone|méthylprednisolone>] se fera [U:sur {n} jours], de [S1:<@d:40|8|32> mg] à [S2:<@d:5|1|4> mg], en diminuant la dose [F:tous les {m} jours] ; si les symptômes récidivent, revenir d'un palier en arrière pendant {k} jours et appeler.
Das Ausschleichen von [D:<@d:Prednisolon|Dexamethason|Methylprednisolon>] erfolgt [U:über {n} Tage] von [S1:<@d:40|8|32> mg] bis auf [S2:<@d:5|1|4> mg], wobei die Dosis [F:alle {m} Tage] gesenkt wird; bei Wiederauftreten der Symptome für {k} Tage eine Stufe zurückgehen und anrufen.

# n=2,3 m=15,20,30 k=45,60
Her daughter-in-law says that the [D:<@d:oxycodone|hydromorphone|morphine>] went from [S1:<@d:5|2|15> mg] [F1:every 6 hours] to [S2:<@d:10|4|30> mg] [F2:every 4 hours] within {n} weeks, that {m} of the {k} [O:tablets] were gone by Sunday, and that she found two under the couch.
Sa belle-fille dit que <@d:l'[D:oxycodone]|l'[D:hydromorphone]|la [D:morphine]> est passée de [S1:<@d:5|2|15> mg] [F1:toutes les 6 heures] à [S2:<@d:10|4|30> mg] [F2:toutes les 4 heures] en {n} semaines, que {m} des {k} [O:comprimés] avaient disparu dès dimanche et qu'elle en a trouvé deux sous le canapé.
Ihre Schwiegertochter berichtet, dass [D:<@d:Oxycodon|Hydromorphon|Morphin>] innerhalb von {n} Wochen von [S1:<@d:5|2|15> mg] [F1:alle 6 Stunden] auf [S2:<@d:10|4|30> mg] [F2:alle 4 Stunden] gesteigert wurde, dass am Sonntag {m} der {k} [O:Tabletten] fehlten und dass sie zwei unter dem Sofa gefunden habe.

# n=95,110,125 m=165,180,190
Despite [D1:<@d:glipizide|glimepiride|glyburide>] [S1:<@d:5|2|2.5> mg] [F1:with breakfast] and [D2:metformin] [S2:1000 mg] [F2:twice a day], fasting sugars run {m} to 220; on the same doses a year ago they were {n} to 130.
Malgré <@d:le [D1:glipizide]|le [D1:glimépiride]|le [D1:glibenclamide]> [S1:<@d:5|2|2,5> mg] [F1:au petit déjeuner] et la [D2:metformine] [S2:1000 mg] [F2:deux fois par jour], les glycémies à jeun vont de {m} à 220 ; aux mêmes doses, elles étaient de {n} à 130 il y a un an.
Trotz [D1:<@d:Glipizid|Glimepirid|Glibenclamid>] [S1:<@d:5|2|2,5> mg] [F1:zum Frühstück] und [D2:Metformin] [S2:1000 mg] [F2:zweimal täglich] liegen die Nüchternwerte bei {m} bis 220; unter denselben Dosen betrugen sie vor einem Jahr {n} bis 130.

# n=2..6
{drug.c} {strength} {freq} was started {n} weeks ago in place of {drug2}, which had been tried [U2:for {n2} months] without any benefit.
{drug.le} {strength} {freq} a été débuté{drug?|e} il y a {n} semaines à la place {drug2.de}, qui avait été essayé{drug2?|e} [U2:pendant {n2} mois] sans aucun bénéfice.
{drug} {strength} {freq} wurde vor {n} Wochen anstelle von {drug2.bei} begonnen, das [U2:{n2} Monate lang] ohne jeden Nutzen versucht worden war.

# n=2,3,4,5 y=2005..2022
According to the old chart, {drug} {strength} was first prescribed in {y.p}, raised twice, stopped [U:after {n} years] and restarted on {date} at the lowest dose, to be taken [F:{times_}].
D'après l'ancien dossier, {drug.le} {strength} a été prescrit{drug?|e} pour la première fois en {y.p}, augmenté{drug?|e} deux fois, arrêté{drug?|e} [U:après {n} ans] et repris{drug?|e} le {date} à la dose la plus faible, à prendre [F:{times_}].
Laut alter Akte wurde {drug} {strength} erstmals {y.p} verordnet, zweimal gesteigert, [U:nach {n} Jahren] abgesetzt und am {date} in der niedrigsten Dosis wieder angesetzt, einzunehmen [F:{times_}].

# n=3,4,5 m=2.5,5 k=10,20
{who} takes [D:<@d:amlodipine|felodipine|bisoprolol>] [S1:{m} mg] on most days but [S2:{k} mg] whenever the home cuff shows more than 150, which has happened {n} times since {date}.
{who} prend <@d:l'[D:amlodipine]|la [D:félodipine]|le [D:bisoprolol]> à [S1:{m} mg] la plupart des jours, mais à [S2:{k} mg] dès que le tensiomètre à domicile affiche plus de 150, ce qui est arrivé {n} fois depuis le {date}.
{who} nimmt an den meisten Tagen [D:<@d:Amlodipin|Felodipin|Bisoprolol>] [S1:{m} mg], aber [S2:{k} mg], sobald das häusliche Messgerät mehr als 150 anzeigt, was seit dem {date} {n}-mal vorgekommen ist.

# n=6,8,12
The [D:<@d:Remicade|infliximab>] infusions were moved closer together, from [F1:every 8 weeks] to [F2:every <@w:6|4> weeks], and the dose raised from [S1:5 mg/kg] to [S2:10 mg/kg], since the trough was only 1.{n} mcg/mL.
Les perfusions <@d:de [D:Remicade]|d'[D:infliximab]> ont été rapprochées, de [F1:toutes les 8 semaines] à [F2:toutes les <@w:6|4> semaines], et la dose augmentée de [S1:5 mg/kg] à [S2:10 mg/kg], la concentration résiduelle n'étant que de 1,{n} µg/mL.
Die Infusionen mit [D:<@d:Remicade|Infliximab>] wurden von [F1:alle 8 Wochen] auf [F2:alle <@w:6|4> Wochen] verkürzt und die Dosis von [S1:5 mg/kg] auf [S2:10 mg/kg] erhöht, da der Talspiegel nur 1,{n} µg/mL betrug.

# n=40,60,80 m=2,3 k=4,5
[D:<@d:Propranolol|Inderal>] [S1:{n} mg] [F1:twice daily] brought the migraines down from {k} to {m} a month, but <@g:he|she> felt sluggish at the gym, so we settled on the [S2:60 mg] long-acting [O:capsule] [F2:once a day].
<@d:Le [D:propranolol]|L'[D:Inderal]> [S1:{n} mg] [F1:deux fois par jour] a fait passer les migraines de {k} à {m} par mois, mais <@g:il|elle> se sentait sans énergie à la salle de sport, et nous avons donc opté pour la [O:gélule] à libération prolongée de [S2:60 mg] [F2:une fois par jour].
[D:<@d:Propranolol|Inderal>] [S1:{n} mg] [F1:zweimal täglich] verringerte die Migräneattacken von {k} auf {m} pro Monat, doch <@g:er|sie> fühlte sich im Fitnessstudio schlapp, sodass wir uns auf die [O:Retardkapsel] zu [S2:60 mg] [F2:einmal täglich] geeinigt haben.

# n=4,6,8 m=1,2
We had raised the [D:<@d:Depakote|valproate|divalproex>] to [S1:500 mg] [F1:in the morning] and [S2:1000 mg] [F2:at night]; {n} weeks later, with {m} {m?seizure|seizures} and a level of 48, we went to [S3:1000 mg] [F3:twice a day].
Nous avions augmenté <@d:le [D:Depakote]|le [D:valproate]|le [D:divalproate]> à [S1:500 mg] [F1:le matin] et [S2:1000 mg] [F2:le soir] ; {n} semaines plus tard, avec {m} {m?crise|crises} et un taux à 48, nous sommes passés à [S3:1000 mg] [F3:deux fois par jour].
Wir hatten [D:<@d:Depakote|Valproat|Divalproex>] auf [S1:500 mg] [F1:morgens] und [S2:1000 mg] [F2:abends] erhöht; {n} Wochen später gingen wir bei {m} {m?Anfall|Anfällen} und einem Spiegel von 48 auf [S3:1000 mg] [F3:zweimal täglich].

# a=3,4 b=12,24
The [D:testosterone] [O:gel] was reduced from [A1:{a} pumps] to [A2:2 pumps] [F:every morning] because the level {b} hours after application was 1,140 ng/dL and the hematocrit 53%.
Le [O:gel] de [D:testostérone] a été réduit de [A1:{a} pressions] à [A2:2 pressions] [F:tous les matins], car le taux {b} heures après l'application était de 1 140 ng/dL et l'hématocrite de 53 %.
Das [D:Testosteron]-[O:Gel] wurde von [A1:{a} Hüben] auf [A2:2 Hübe] [F:jeden Morgen] reduziert, weil der Spiegel {b} Stunden nach dem Auftragen bei 1.140 ng/dL und der Hämatokrit bei 53 % lag.

# n=1,2,3 m=36,48
Her [D:estradiol] [O:patch] was lowered from [S1:0.1 mg] to [S2:0.05 mg] [F:twice weekly] on {date}, hot flashes came back within {m} hours, and after {n} {n?week|weeks} she cut her losses and returned to the higher strength.
Son [O:patch] d'[D:estradiol] a été diminué de [S1:0,1 mg] à [S2:0,05 mg] [F:deux fois par semaine] le {date}, les bouffées de chaleur sont revenues en {m} heures et, après {n} {n?semaine|semaines}, elle a renoncé et repris le dosage supérieur.
Ihr [D:Estradiol]-[O:Pflaster] wurde am {date} von [S1:0,1 mg] auf [S2:0,05 mg] [F:zweimal wöchentlich] reduziert, die Hitzewallungen kehrten innerhalb von {m} Stunden zurück, und nach {n} {n?Woche|Wochen} gab sie auf und kehrte zur höheren Stärke zurück.

# n=600,800 m=5,7,9
<@g:He|She> has gone from [A1:{n} mg] of [D1:<@d:ibuprofen|Motrin|Advil>] [F1:three times a day] to [A2:one or two] [O:tablets] [F2:a week] since the <@p:cortisone shot|knee brace|new mattress|physical therapy>, and from {m} cups of coffee to two.
<@g:Il|Elle> est passé<@g:|e> de [A1:{n} mg] <@d:d'[D1:ibuprofène]|de [D1:Motrin]|d'[D1:Advil]> [F1:trois fois par jour] à [A2:un ou deux] [O:comprimés] [F2:par semaine] depuis <@p:l'infiltration de cortisone|la genouillère|le nouveau matelas|la kinésithérapie>, et de {m} tasses de café à deux.
<@g:Er|Sie> ist seit <@p:der Cortisonspritze|der Kniebandage|der neuen Matratze|der Physiotherapie> von [A1:{n} mg] [D1:<@d:Ibuprofen|Motrin|Advil>] [F1:dreimal täglich] auf [A2:ein oder zwei] [O:Tabletten] [F2:pro Woche] zurückgegangen und von {m} Tassen Kaffee auf zwei.

# n=2,3,4 m=5,6,7
<@g:He|She> skipped {n} doses of [D:<@d:Eliquis|Pradaxa|Xarelto>] while camping because the pill box was left in the <@x:glove compartment|motel room|kitchen drawer>, and restarted it {m} days ago.
<@g:Il|Elle> a sauté {n} prises <@d:d'[D:Eliquis]|de [D:Pradaxa]|de [D:Xarelto]> pendant un séjour en camping parce que le pilulier était resté <@x:dans la boîte à gants|dans la chambre du motel|dans le tiroir de la cuisine>, et l'a repris il y a {m} jours.
<@g:Er|Sie> ließ beim Zelten {n} Dosen [D:<@d:Eliquis|Pradaxa|Xarelto>] aus, weil die Tablettendose <@x:im Handschuhfach|im Motelzimmer|in der Küchenschublade> geblieben war, und nimmt es seit {m} Tagen wieder.

# n=3,5,8 m=40..60
Of {m} planned doses of [D:<@d:isoniazid|rifapentine>], {n} were missed, all of them around <@h:Thanksgiving|the move to a new apartment|the funeral of an uncle>.
Sur {m} prises prévues <@d:d'[D:isoniazide]|de [D:rifapentine]>, {n} ont été manquées, toutes autour <@h:de Thanksgiving|du déménagement dans un nouvel appartement|des obsèques d'un oncle>.
Von {m} geplanten Dosen [D:<@d:Isoniazid|Rifapentin>] wurden {n} versäumt, alle rund um <@h:Thanksgiving|den Umzug in eine neue Wohnung|die Beerdigung eines Onkels>.

# n=3,4,7
{drug.c} was stopped after {n} days because of <@s:a metallic taste|blurred vision|hiccups|vivid dreams|a burning tongue>, which cleared within 48 hours.
{drug.le} a été arrêté{drug?|e} après {n} jours en raison <@s:d'un goût métallique|d'une vision floue|d'un hoquet|de rêves intenses|d'une brûlure de la langue>, avec disparition en 48 heures.
{drug} wurde nach {n} Tagen wegen <@s:eines metallischen Geschmacks|verschwommenen Sehens|eines Schluckaufs|lebhafter Träume|eines Zungenbrennens> abgesetzt, was sich innerhalb von 48 Stunden zurückbildete.

# n=3,6,9 m=14,18,22
Since starting [D:<@d:Ozempic|Wegovy|Mounjaro>] {n} months ago <@g:he|she> has lost {m} pounds, but belches <@x:sulfur|foul air|constantly> and is constipated up to 5 days at a stretch.
Depuis le début <@d:de l'[D:Ozempic]|du [D:Wegovy]|du [D:Mounjaro]> il y a {n} mois, <@g:il|elle> a perdu {m} livres, mais a des éructations <@x:soufrées|malodorantes|permanentes> et une constipation allant jusqu'à 5 jours d'affilée.
Seit Beginn mit [D:<@d:Ozempic|Wegovy|Mounjaro>] vor {n} Monaten hat <@g:er|sie> {m} Pfund abgenommen, hat aber <@x:schwefliges|übel riechendes|ständiges> Aufstoßen und ist bis zu 5 Tage am Stück verstopft.

# n=12,14 m=2,3
The course of [D:<@d:Cipro|Bactrim|Keflex>] ended on {date} after {n} days; {m} days later the <@x:flank pain|burning|fever|cloudy urine> was back.
La cure de [D:<@d:Cipro|Bactrim|Keflex>] s'est terminée le {date} après {n} jours ; {m} jours plus tard, <@x:la douleur lombaire était|les brûlures étaient|la fièvre était|les urines troubles étaient> de retour.
Die Behandlung mit [D:<@d:Cipro|Bactrim|Keflex>] endete am {date} nach {n} Tagen; {m} Tage später <@x:war der Flankenschmerz|war das Brennen|war das Fieber|war der trübe Urin> wieder da.

# n=6..9 m=24,30
{who} completed {n} of {m} [F:weekly] [D:<@d:Taxol|cisplatin|cetuximab>] infusions before <@x:numbness of the fingertips|a white count of 1,100|an infusion reaction|mouth sores> made us stop.
{who} a reçu {n} des {m} perfusions [F:hebdomadaires] de [D:<@d:Taxol|cisplatine|cétuximab>] avant que <@x:des paresthésies du bout des doigts|des leucocytes à 1 100|une réaction à la perfusion|des ulcérations buccales> ne nous fassent arrêter.
{who} erhielt {n} von {m} [F:wöchentlichen] Infusionen mit [D:<@d:Taxol|Cisplatin|Cetuximab>], bevor <@x:ein Taubheitsgefühl der Fingerspitzen|eine Leukozytenzahl von 1.100|eine Infusionsreaktion|Mundulzera> uns zum Abbruch zwangen.

# n=2..6 k=30,60,90
Refill request: {drug} {strength}, quantity {k}, last filled on {date}, {n} refills remaining, patient says <@g:he|she> is taking it {freq}.
Demande de renouvellement : {drug} {strength}, quantité {k}, dernière délivrance le {date}, {n} renouvellements restants, <@g:le patient|la patiente> dit le prendre {freq}.
Rezeptanforderung: {drug} {strength}, Menge {k}, zuletzt eingelöst am {date}, noch {n} Wiederholungen, <@g:der Patient|die Patientin> gibt an, es {freq} zu nehmen.

# k=30,60,90 n=3,5,11
Called in [D:<@d:losartan|metoprolol|simvastatin>] [S:<@d:50|25|20> mg], #{k} with {n} refills, to the pharmacy on <@s:Main Street|Church Street|Lincoln Avenue> at {time}.
[D:<@d:Losartan|Métoprolol|Simvastatine>] [S:<@d:50|25|20> mg], quantité {k} avec {n} renouvellements, prescrit par téléphone à la pharmacie de <@s:Main Street|Church Street|Lincoln Avenue> à {time}.
[D:<@d:Losartan|Metoprolol|Simvastatin>] [S:<@d:50|25|20> mg], Menge {k} mit {n} Wiederholungen, um {time} telefonisch an die Apotheke in der <@s:Main Street|Church Street|Lincoln Avenue> durchgegeben.

# n=10,15,30 m=2010..2023
Allergies: [D1:penicillin], hives within {n} minutes in {m.p}; [D2:<@d:codeine|morphine|tramadol>], vomiting; [D3:<@e:sulfa|Bactrim>], peeling of the palms; bee venom, one episode of throat swelling.
Allergies : [D1:pénicilline], urticaire en {n} minutes en {m.p} ; [D2:<@d:codéine|morphine|tramadol>], vomissements ; [D3:<@e:sulfamides|Bactrim>], desquamation des paumes ; venin d'abeille, un épisode de gonflement de la gorge.
Allergien: [D1:Penicillin], Urtikaria innerhalb von {n} Minuten im Jahr {m.p}; [D2:<@d:Codein|Morphin|Tramadol>], Erbrechen; [D3:<@e:Sulfonamide|Bactrim>], Schälen der Handflächen; Bienengift, eine Episode mit Halsschwellung.

# n=5..12
The so-called allergy to [D1:<@d:lidocaine|Novocain|erythromycin>] was a fainting spell at the dentist at age {n}, and <@g:he|she> has had [D2:<@e:bupivacaine|clarithromycin>] twice since without trouble.
L'allergie supposée <@d:à la [D1:lidocaïne]|à la [D1:Novocaïne]|à l'[D1:érythromycine]> était un malaise chez le dentiste à l'âge de {n} ans, et <@g:il|elle> a depuis reçu deux fois de la [D2:<@e:bupivacaïne|clarithromycine>] sans problème.
Die angebliche Allergie gegen [D1:<@d:Lidocain|Novocain|Erythromycin>] war eine Ohnmacht beim Zahnarzt im Alter von {n} Jahren, und seither hat <@g:er|sie> zweimal ohne Probleme [D2:<@e:Bupivacain|Clarithromycin>] erhalten.

# n=20,30,45 m=4,6
After the first [O:capsule] of [D1:<@d:clindamycin|cefaclor|minocycline>] <@g:he|she> developed welts on the trunk within {n} minutes; [D2:Benadryl] [S2:50 mg] and [D3:epinephrine] [S3:1:1000] [A3:0.3 mL] intramuscularly were given, and observation lasted {m} hours.
Après la première [O:gélule] de [D1:<@d:clindamycine|céfaclor|minocycline>], des papules sont apparues sur le tronc en {n} minutes ; [D2:Benadryl] [S2:50 mg] et [D3:adrénaline] [S3:1:1000] [A3:0,3 mL] par voie intramusculaire ont été administrés, et la surveillance a duré {m} heures.
Nach der ersten [O:Kapsel] [D1:<@d:Clindamycin|Cefaclor|Minocyclin>] traten innerhalb von {n} Minuten Quaddeln am Rumpf auf; [D2:Benadryl] [S2:50 mg] und [D3:Adrenalin] [S3:1:1000] [A3:0,3 mL] intramuskulär wurden gegeben, und die Überwachung dauerte {m} Stunden.

# n=4..9
Pharmacy note: the insurance no longer covers [D1:<@d:Crestor|Nexium|Lyrica>]; patient agreed to generic [D2:<@d:rosuvastatin|esomeprazole|pregabalin>] at the same strength, copay ${n} instead of $45.
Note de la pharmacie : l'assurance ne couvre plus le [D1:<@d:Crestor|Nexium|Lyrica>] ; <@g:le patient|la patiente> a accepté le générique [D2:<@d:rosuvastatine|ésoméprazole|prégabaline>] au même dosage, reste à charge {n} $ au lieu de 45 $.
Apothekennotiz: Die Versicherung übernimmt [D1:<@d:Crestor|Nexium|Lyrica>] nicht mehr; <@g:der Patient|die Patientin> war mit dem Generikum [D2:<@d:Rosuvastatin|Esomeprazol|Pregabalin>] in gleicher Stärke einverstanden, Zuzahlung {n} $ statt 45 $.

# n=7,9,11 m=2,3
Telephone note, {date}: daughter reports that the mother took the [D1:<@d:Coumadin|digoxin|metoprolol>] twice by mistake at {n} o'clock; pulse {m} beats slower than usual, told to hold tomorrow's dose and come in for blood work.
Note téléphonique du {date} : la fille signale que la mère a pris par erreur deux fois <@d:le [D1:Coumadin]|la [D1:digoxine]|le [D1:métoprolol]> à {n} heures ; pouls plus lent de {m} battements que d'habitude, consigne de ne pas donner la dose de demain et de venir pour une prise de sang.
Telefonnotiz vom {date}: Die Tochter berichtet, die Mutter habe [D1:<@d:Coumadin|Digoxin|Metoprolol>] um {n} Uhr versehentlich zweimal genommen; Puls {m} Schläge langsamer als sonst, sie solle die morgige Dosis auslassen und zur Blutentnahme kommen.

# n=99..103
Wife called at {time}: temperature {n} °F after the second dose of [D1:<@d:Shingrix|Moderna|Pfizer>]; advised [D2:Tylenol] [S2:650 mg] [F2:every 6 hours] and plenty of fluids, call back if it lasts beyond 48 hours.
L'épouse a appelé à {time} : température {n} °F après la deuxième dose de [D1:<@d:Shingrix|Moderna|Pfizer>] ; conseil de prendre du [D2:Tylenol] [S2:650 mg] [F2:toutes les 6 heures] et de boire abondamment, rappeler si cela dure plus de 48 heures.
Ehefrau rief um {time} an: Temperatur {n} °F nach der zweiten Dosis [D1:<@d:Shingrix|Moderna|Pfizer>]; [D2:Tylenol] [S2:650 mg] [F2:alle 6 Stunden] und reichlich Flüssigkeit empfohlen, Rückruf, falls es länger als 48 Stunden anhält.

# n=2,3,4
At home: [D1:<@d:Coreg|Toprol|Norvasc>] [S1:<@d:25|50|10> mg] [F1:daily], [D2:<@e:Plavix|Brilinta>] [S2:<@e:75|90> mg], [D3:Protonix] [S3:40 mg]; in hospital: [D4:<@f:heparin|enoxaparin>] instead of [D2':<@e:Plavix|Brilinta>] [U:for {n} days] before the operation.
À domicile : [D1:<@d:Coreg|Toprol|Norvasc>] [S1:<@d:25|50|10> mg] [F1:par jour], [D2:<@e:Plavix|Brilinta>] [S2:<@e:75|90> mg], [D3:Protonix] [S3:40 mg] ; à l'hôpital : [D4:<@f:héparine|énoxaparine>] au lieu de [D2':<@e:Plavix|Brilinta>] [U:pendant {n} jours] avant l'intervention.
Zu Hause: [D1:<@d:Coreg|Toprol|Norvasc>] [S1:<@d:25|50|10> mg] [F1:täglich], [D2:<@e:Plavix|Brilinta>] [S2:<@e:75|90> mg], [D3:Protonix] [S3:40 mg]; im Krankenhaus: [D4:<@f:Heparin|Enoxaparin>] statt [D2':<@e:Plavix|Brilinta>] [U:für {n} Tage] vor der Operation.

# n=3,5
[D:<@d:Azithromycin|Zithromax|Levaquin>] was discontinued on day {n} when the QTc reached <@q:512|498|524> milliseconds.
<@d:L'[D:azithromycine]|Le [D:Zithromax]|Le [D:Levaquin]> a été arrêté<@d:e||> au jour {n} lorsque le QTc a atteint <@q:512|498|524> millisecondes.
[D:<@d:Azithromycin|Zithromax|Levaquin>] wurde an Tag {n} abgesetzt, als die QTc-Zeit <@q:512|498|524> Millisekunden erreichte.

# n=2,3,4
Side effects so far: <@s:dry mouth|constipation|a fine tremor|nightmares> from {drug}, bruising from {drug2}, and nothing from the other {n} drugs.
Effets indésirables jusqu'à présent : <@s:bouche sèche|constipation|fin tremblement|cauchemars> sous {drug}, ecchymoses sous {drug2}, et rien avec les {n} autres médicaments.
Nebenwirkungen bisher: <@s:Mundtrockenheit|Verstopfung|feinschlägiger Tremor|Albträume> unter {drug.bei}, Hämatome unter {drug2.bei} und nichts unter den anderen {n} Medikamenten.

# n=6,7,8 m=3,4
<@g:He|She> ran out of [D1:<@d:Suboxone|Xanax|Cymbalta>] on {date}, went {m} days without it, and has had <@x:shakes|brain zaps|cold sweats|goose bumps> and {n} loose stools a day.
<@g:Il|Elle> s'est retrouvé<@g:|e> à court de [D1:<@d:Suboxone|Xanax|Cymbalta>] le {date}, est resté<@g:|e> {m} jours sans en prendre, et a présenté <@x:des tremblements|des décharges dans la tête|des sueurs froides|la chair de poule> et {n} selles molles par jour.
<@g:Ihm|Ihr> ging [D1:<@d:Suboxone|Xanax|Cymbalta>] am {date} aus, <@g:er|sie> war {m} Tage ohne Mittel und hatte <@x:Zittern|Stromschlaggefühle im Kopf|kalte Schweißausbrüche|Gänsehaut> und {n} weiche Stühle am Tag.

# n=8,12,16
{who} carries a [D:<@d:nitroglycerin|Nitrostat>] [O:spray] and has used it {n} times since {month}, never more than [A:two] [O2:puffs] in a row.
{who} porte sur <@g:lui|elle> un [O:spray] de [D:<@d:trinitrine|Nitrostat>] et l'a utilisé {n} fois depuis {month}, jamais plus de [A:deux] [O2:bouffées] de suite.
{who} trägt ein [D:<@d:Nitroglycerin|Nitrostat>]-[O:Spray] bei sich und hat es seit {month} {n}-mal benutzt, nie mehr als [A:zwei] [O2:Hübe] hintereinander.

# n=3,4,6
Dictated list: number one, [D1:aspirin] [S1:81 mg]; number two, [D2:<@d:lisinopril|losartan>] [S2:<@d:20|50> mg]; number three, [D3:<@e:Lipitor|Zocor>] [S3:40 mg] [F3:at night]; number four, [D4:fish oil] [A4:{n}] [O4:capsules] [F4:a day].
Liste dictée : numéro un, [D1:aspirine] [S1:81 mg] ; numéro deux, [D2:<@d:lisinopril|losartan>] [S2:<@d:20|50> mg] ; numéro trois, [D3:<@e:Lipitor|Zocor>] [S3:40 mg] [F3:le soir] ; numéro quatre, [D4:huile de poisson] [A4:{n}] [O4:capsules] [F4:par jour].
Diktierte Liste: Nummer eins, [D1:Aspirin] [S1:81 mg]; Nummer zwei, [D2:<@d:Lisinopril|Losartan>] [S2:<@d:20|50> mg]; Nummer drei, [D3:<@e:Lipitor|Zocor>] [S3:40 mg] [F3:zur Nacht]; Nummer vier, [D4:Fischöl] [A4:{n}] [O4:Kapseln] [F4:am Tag].

# n=1.3,1.5,1.7 m=88,92
[D1:Allopurinol] [S1:300 mg] was cut to [S2:100 mg] [F2:daily] with a creatinine of {n}; [D2:colchicine] [S3:0.6 mg] was kept only [F3:as needed], and the uric acid has gone from 6.1 to 7.{m} mg/dL.
L'[D1:allopurinol] [S1:300 mg] a été réduit à [S2:100 mg] [F2:par jour] devant une créatinine à {n} ; la [D2:colchicine] [S3:0,6 mg] n'a été gardée que [F3:si besoin], et l'uricémie est passée de 6,1 à 7,{m} mg/dL.
[D1:Allopurinol] [S1:300 mg] wurde bei einem Kreatinin von {n} auf [S2:100 mg] [F2:täglich] reduziert; [D2:Colchicin] [S3:0,6 mg] wurde nur noch [F3:bei Bedarf] beibehalten, und die Harnsäure stieg von 6,1 auf 7,{m} mg/dL.

# n=2,4 m=5,7
Please hold [D1:<@d:metformin|Jardiance|Farxiga>] {n} days before the <@p:contrast study|operation|colonoscopy>, [D2:<@e:Eliquis|Xarelto>] 48 hours before, and [D3:<@f:Plavix|aspirin>] {m} days before; continue [D4:metoprolol] with a sip of water.
Merci de suspendre <@d:la [D1:metformine]|le [D1:Jardiance]|le [D1:Farxiga]> {n} jours avant <@p:l'examen avec injection de produit de contraste|l'intervention|la coloscopie>, <@e:l'[D2:Eliquis]|le [D2:Xarelto]> 48 heures avant et <@f:le [D3:Plavix]|l'[D3:aspirine]> {m} jours avant ; poursuivre le [D4:métoprolol] avec une gorgée d'eau.
Bitte [D1:<@d:Metformin|Jardiance|Farxiga>] {n} Tage vor der <@p:Kontrastmitteluntersuchung|Operation|Koloskopie> pausieren, [D2:<@e:Eliquis|Xarelto>] 48 Stunden vorher und [D3:<@f:Plavix|ASS>] {m} Tage vorher; [D4:Metoprolol] mit einem Schluck Wasser weiter einnehmen.

# n=3,4,6 m=6,8,9
<@g:His|Her> [D1:<@d:Advair|Symbicort|Breo>] was stepped down after {n} months without an attack; within {m} weeks <@g:he|she> needed [D2:albuterol] [F2:four times a week] and was coughing at night again.
<@d:L'[D1:Advair] a été allégé|Le [D1:Symbicort] a été allégé|Le [D1:Breo] a été allégé> après {n} mois sans crise ; en {m} semaines, <@g:il|elle> avait besoin de [D2:salbutamol] [F2:quatre fois par semaine] et toussait de nouveau la nuit.
[D1:<@d:Advair|Symbicort|Breo>] wurde nach {n} anfallsfreien Monaten reduziert; innerhalb von {m} Wochen brauchte <@g:er|sie> [F2:viermal pro Woche] [D2:Salbutamol] und hustete nachts wieder.

# n=10,20 m=3,4,5
For the flare: [D1:prednisone] [S1:{n} mg] [O1:tablets], [A2:two] [F2:every morning] [U2:for {m} days], then [A3:one] [F3:every morning] [U3:for {m} days], then [A4:half a] [O4:tablet] [U4:for a week].
Pour la poussée : [D1:prednisone] [O1:comprimés] à [S1:{n} mg], [A2:deux] [F2:tous les matins] [U2:pendant {m} jours], puis [A3:un] [F3:tous les matins] [U3:pendant {m} jours], puis [A4:un demi-][O4:comprimé] [U4:pendant une semaine].
Für den Schub: [D1:Prednison] [O1:Tabletten] zu [S1:{n} mg], [A2:zwei] [F2:jeden Morgen] [U2:für {m} Tage], dann [A3:eine] [F3:jeden Morgen] [U3:für {m} Tage], dann [A4:eine halbe] [O4:Tablette] [U4:für eine Woche].

# n=2..5
She stopped the [D1:<@d:pill|hormonal IUD|Depo-Provera>] {n} months ago, had one period on {date}, and has since taken [D2:folic acid] [S2:400 mcg] [F2:a day].
Elle a arrêté <@d:la [D1:pilule]|le [D1:stérilet hormonal]|le [D1:Depo-Provera]> il y a {n} mois, a eu des règles le {date} et prend depuis de l'[D2:acide folique] [S2:400 µg] [F2:par jour].
Sie setzte <@d:die [D1:Pille]|die [D1:Hormonspirale]|die [D1:Depo-Provera]> vor {n} Monaten ab, hatte am {date} eine Periode und nimmt seither [D2:Folsäure] [S2:400 µg] [F2:pro Tag].

# n=5,7,9 m=101,102
The <@s:sitter|grandmother|school nurse> gave [A:{n} mL] of children's [D:<@d:Motrin|Tylenol|ibuprofen>] at {time} for a temperature of {m} °F, about two hours too early.
<@s:La nourrice|La grand-mère|L'infirmière scolaire> a donné [A:{n} mL] <@d:de [D:Motrin]|de [D:Tylenol]|d'[D:ibuprofène]> pédiatrique à {time} pour une température à {m} °F, environ deux heures trop tôt.
<@s:Die Babysitterin|Die Großmutter|Die Schulschwester> gab um {time} wegen einer Temperatur von {m} °F [A:{n} mL] [D:<@d:Motrin|Tylenol|Ibuprofen>] für Kinder, etwa zwei Stunden zu früh.

# n=12,15,18 m=80,100,120 k=6,8
For this {n} kg child, [D:acetaminophen] [A:{m} mg] [F:every {k} hours] was too little, so the dose was corrected to 15 mg/kg.
Pour cet enfant de {n} kg, le [D:paracétamol] [A:{m} mg] [F:toutes les {k} heures] était insuffisant, et la dose a été corrigée à 15 mg/kg.
Für dieses {n} kg schwere Kind war [D:Paracetamol] [A:{m} mg] [F:alle {k} Stunden] zu wenig, sodass die Dosis auf 15 mg/kg korrigiert wurde.

# n=2,3,5
Previously tried and failed: {drug} (<@s:no effect|weight gain|insomnia>), {drug2} (<@t:too expensive|rash|dizziness>), {drug3} (stopped after {n} weeks).
Essais antérieurs sans succès : {drug} (<@s:aucun effet|prise de poids|insomnie>), {drug2} (<@t:trop cher|éruption|vertiges>), {drug3} (arrêt après {n} semaines).
Früher erfolglos versucht: {drug} (<@s:keine Wirkung|Gewichtszunahme|Schlaflosigkeit>), {drug2} (<@t:zu teuer|Ausschlag|Schwindel>), {drug3} (nach {n} Wochen abgesetzt).

# n=0.5,1 m=2..5
[D:<@d:Klonopin|Ativan|Xanax>] [S:{n} mg], down from [S2:2 mg], [F:at bedtime]; the plan is to stop by the end of month {m}.
[D:<@d:Klonopin|Ativan|Xanax>] [S:{n} mg], au lieu de [S2:2 mg], [F:au coucher] ; il est prévu d'arrêter à la fin du mois {m}.
[D:<@d:Klonopin|Ativan|Xanax>] [S:{n} mg], zuvor [S2:2 mg], [F:zur Nacht]; das Absetzen ist bis Ende des Monats {m} geplant.

# n=3..8
<@g:He|She> last took {drug} {n} hours before arrival and {drug2} the evening before.
<@g:Il|Elle> a pris {drug.du} pour la dernière fois {n} heures avant l'arrivée et {drug2.du} la veille au soir.
Zuletzt nahm <@g:er|sie> {drug} {n} Stunden vor der Ankunft und {drug2} am Vorabend.

# n=4,8,12 m=36..44
The [D:<@d:interferon|ribavirin|Epclusa>] was given [U:for {n} weeks] in {year.p}; viral load has been undetectable ever since, and transaminases hover around {m}.
<@d:L'[D:interféron]|La [D:ribavirine]|L'[D:Epclusa]> a été donné<@d:|e|> [U:pendant {n} semaines] en {year.p} ; la charge virale est indétectable depuis lors, et les transaminases oscillent autour de {m}.
[D:<@d:Interferon|Ribavirin|Epclusa>] wurde {year.p} [U:für {n} Wochen] gegeben; die Viruslast ist seither nicht nachweisbar, und die Transaminasen pendeln um {m}.

# n=3,4,5 m=6,8
Eye drops: [D2:<@d:latanoprost|Xalatan>] [A2:one] [O2:drop] [F2:at night] in both eyes [U2:for {n} years], [D3:<@e:timolol|Cosopt>] added {m} months ago, [D4:<@f:Alphagan|brimonidine>] stopped for redness of the lids.
Collyres : [D2:<@d:latanoprost|Xalatan>] [A2:une] [O2:goutte] [F2:le soir] dans les deux yeux [U2:depuis {n} ans], [D3:<@e:timolol|Cosopt>] ajouté il y a {m} mois, [D4:<@f:Alphagan|brimonidine>] arrêté pour rougeur des paupières.
Augentropfen: [D2:<@d:Latanoprost|Xalatan>] [A2:ein] [O2:Tropfen] [F2:abends] in beide Augen [U2:seit {n} Jahren], [D3:<@e:Timolol|Cosopt>] vor {m} Monaten ergänzt, [D4:<@f:Alphagan|Brimonidin>] wegen Lidrötung abgesetzt.

# n=4,5,6 m=30,40
[D1:Lantus] [A1:{m} units] was reduced to [A2:2{n} units] when [D2:<@d:Trulicity|Victoza>] [S2:<@d:0.75|0.6> mg] came on board, and again to [A3:18 units] after two lows in the 50s.
La [D1:Lantus] [A1:{m} unités] a été réduite à [A2:2{n} unités] à l'introduction du [D2:<@d:Trulicity|Victoza>] [S2:<@d:0,75|0,6> mg], puis de nouveau à [A3:18 unités] après deux hypoglycémies dans les 50.
[D1:Lantus] [A1:{m} Einheiten] wurde mit Beginn von [D2:<@d:Trulicity|Victoza>] [S2:<@d:0,75|0,6> mg] auf [A2:2{n} Einheiten] und nach zwei Unterzuckerungen im 50er-Bereich nochmals auf [A3:18 Einheiten] reduziert.

# n=2,4,6
The pharmacist flags an interaction between [D1:<@d:clarithromycin|fluconazole|verapamil>] and [D2:<@e:simvastatin|colchicine|apixaban>], started {n} days apart by two different prescribers.
Le pharmacien signale une interaction entre <@d:la [D1:clarithromycine]|le [D1:fluconazole]|le [D1:vérapamil]> et <@e:la [D2:simvastatine]|la [D2:colchicine]|l'[D2:apixaban]>, débutés à {n} jours d'intervalle par deux prescripteurs différents.
Der Apotheker weist auf eine Wechselwirkung zwischen [D1:<@d:Clarithromycin|Fluconazol|Verapamil>] und [D2:<@e:Simvastatin|Colchicin|Apixaban>] hin, die im Abstand von {n} Tagen von zwei verschiedenen Ärzten angesetzt wurden.

# n=2..4 m=9,10,11
<@g:His|Her> pill organizer, checked by the visiting nurse on {date}, held {n} [O1:tablets] of [D1:<@d:metoprolol|Lasix|digoxin>] in the Tuesday slot, none on Thursday, and {m} loose [D2:<@e:potassium|iron|calcium>] [O2:tablets] in the bag.
Son pilulier, contrôlé par l'infirmière à domicile le {date}, contenait {n} [O1:comprimés] de [D1:<@d:métoprolol|Lasix|digoxine>] dans la case du mardi, aucun le jeudi, et {m} [O2:comprimés] de [D2:<@e:potassium|fer|calcium>] en vrac dans le sac.
Die Tablettenbox, von der Pflegekraft am {date} kontrolliert, enthielt im Dienstagsfach {n} [O1:Tabletten] [D1:<@d:Metoprolol|Lasix|Digoxin>], am Donnerstag keine und lose in der Tüte {m} [O2:Tabletten] [D2:<@e:Kalium|Eisen|Calcium>].

# n=2,3
<@g:He|She> takes [A1:{n}] of the [S1:25 mg] [O1:tablets] of [D1:<@d:carvedilol|Coreg|hydralazine>] [F1:in the morning] but only [A2:one] [F2:in the evening], contrary to the label.
<@g:Il|Elle> prend [A1:{n}] [O1:comprimés] à [S1:25 mg] <@d:de [D1:carvédilol]|de [D1:Coreg]|d'[D1:hydralazine]> [F1:le matin], mais seulement [A2:un] [F2:le soir], contrairement à ce qu'indique l'étiquette.
<@g:Er|Sie> nimmt [F1:morgens] [A1:{n}] [O1:Tabletten] [D1:<@d:Carvedilol|Coreg|Hydralazin>] zu [S1:25 mg], aber [F2:abends] nur [A2:eine], entgegen dem Etikett.

# n=40,60 m=20,30
When [D:<@d:Prilosec|omeprazole|pantoprazole>] [S1:{m} mg] no longer held the heartburn, <@g:he|she> doubled it on <@g:his|her> own to [S2:{n} mg], [A2:half] [F1:before breakfast] and [A3:half] [F3:before dinner].
Quand <@d:le [D:Prilosec]|l'[D:oméprazole]|le [D:pantoprazole]> [S1:{m} mg] n'a plus suffi contre les brûlures, <@g:il|elle> l'a porté de sa propre initiative à [S2:{n} mg], [A2:la moitié] [F1:avant le petit déjeuner] et [A3:la moitié] [F3:avant le dîner].
Als [D:<@d:Prilosec|Omeprazol|Pantoprazol>] [S1:{m} mg] das Sodbrennen nicht mehr beherrschte, verdoppelte <@g:er|sie> eigenmächtig auf [S2:{n} mg], [A2:die Hälfte] [F1:vor dem Frühstück] und [A3:die Hälfte] [F3:vor dem Abendessen].

# n=3,4 m=7,10
The wound infection took {n} [D1:antibiotics] to clear: [D2:<@d:Keflex|cefazolin>] [U2:for {m} days], [D3:<@e:Bactrim|doxycycline>] [U3:for 2 weeks], and finally [D4:<@f:linezolid|daptomycin>] [U4:until {date}].
Il a fallu {n} [D1:antibiotiques] pour guérir l'infection de la plaie : [D2:<@d:Keflex|céfazoline>] [U2:pendant {m} jours], [D3:<@e:Bactrim|doxycycline>] [U3:pendant 2 semaines], et enfin [D4:<@f:linézolide|daptomycine>] [U4:jusqu'au {date}].
Es brauchte {n} [D1:Antibiotika], bis die Wundinfektion ausheilte: [D2:<@d:Keflex|Cefazolin>] [U2:für {m} Tage], [D3:<@e:Bactrim|Doxycyclin>] [U3:für 2 Wochen] und schließlich [D4:<@f:Linezolid|Daptomycin>] [U4:bis zum {date}].
""")
