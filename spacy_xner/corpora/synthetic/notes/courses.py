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

# a=22..28 b=85..90 n=2,3,4
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
Swallowed a <@o:button battery|coin|magnet|marble> at about {time}; the film taken {a} hours later shows it below the diaphragm, and the child is drooling no more than before.
A avalé <@o:une pile bouton|une pièce de monnaie|un aimant|une bille> vers {time} ; le cliché réalisé {a} heures plus tard montre l'objet sous le diaphragme, et l'enfant ne bave pas plus qu'avant.
Verschluckte gegen {time} <@o:eine Knopfbatterie|eine Münze|einen Magneten|eine Murmel>; die {a} Stunden später angefertigte Aufnahme zeigt den Gegenstand unterhalb des Zwerchfells, und das Kind speichelt nicht mehr als zuvor.

# a=2,3,4 n=10,15,20
Crawled off the changing table, a fall of about {a} feet onto <@s:carpet|tile|hardwood>, cried at once, vomited once after {n} minutes, and has been <@b:playful|feeding normally|himself> since.
Est tombé de la table à langer, chute d'environ {a} pieds sur <@s:de la moquette|du carrelage|du parquet>, a pleuré aussitôt, a vomi une fois après {n} minutes et depuis <@b:est joueur|s'alimente normalement|est comme d'habitude>.
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

# a=9,12,14 n=2,3,5 m=101,102,103
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

# a=2,3 n=6,8,10
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

# a=7.28,7.31,7.33 b=58..72 c=7.36,7.38 n=2,4
Arterial gas on arrival: pH {a}, carbon dioxide {b} mmHg, bicarbonate 30; after {n} hours of mask ventilation at 12 over 5 cm H2O the pH was {c} and the carbon dioxide 49.
Gaz du sang à l'arrivée : pH {a}, gaz carbonique {b} mmHg, bicarbonates 30 ; après {n} heures de ventilation au masque à 12 sur 5 cm H2O, le pH était à {c} et le gaz carbonique à 49.
Arterielle Blutgase bei Ankunft: pH {a}, Kohlendioxid {b} mmHg, Bikarbonat 30; nach {n} Stunden Maskenbeatmung mit 12 zu 5 cm H2O lag der pH bei {c} und das Kohlendioxid bei 49.

# a=450..520 n=6,8 b=40,50,60 n2=12,14,16
Set at a tidal volume of {a} mL, rate {n2}, PEEP {n} cm H2O and {b}% oxygen, the ventilator alarms only when the patient <@w:bites the tube|coughs|is turned to the left>.
Réglé sur un volume courant de {a} mL, une fréquence de {n2}, une PEP de {n} cm H2O et {b} % d'oxygène, le respirateur ne sonne que lorsque <@g:le patient|la patiente> <@w:mord la sonde|tousse|est <@g:tourné|tournée> vers la gauche>.
Bei einem Atemzugvolumen von {a} mL, Frequenz {n2}, PEEP {n} cm H2O und {b} % Sauerstoff schlägt das Beatmungsgerät nur Alarm, wenn <@g:der Patient|die Patientin> <@w:auf den Tubus beißt|hustet|nach links gedreht wird>.

# a=9,10,11 b=6,7,8 n=30,45
The pump was set to stop at {a} p.m. and restart at {b} a.m.; by mistake it ran all night, so {n}0 mL more than ordered went in.
La pompe devait s'arrêter à {a} heures du soir et redémarrer à {b} heures du matin ; par erreur, elle a fonctionné toute la nuit, de sorte que {n}0 mL de plus que prévu ont été perfusés.
Die Pumpe sollte um {a} Uhr abends stoppen und um {b} Uhr morgens neu starten; versehentlich lief sie die ganze Nacht, sodass {n}0 mL mehr als angeordnet einliefen.

# a=72,75,80 b=56,60,66 n=9,12,15
<@g:He|She> is {a} inches tall and weighs {b} kg, {n} kg less than on the army physical of {year.p}.
<@g:Il|Elle> mesure {a} pouces et pèse {b} kg, soit {n} kg de moins qu'à la visite militaire de {year.p}.
<@g:Er|Sie> ist {a} Zoll groß und wiegt {b} kg, {n} kg weniger als bei der Musterung {year.p}.

# a=2,3 b=4,5,6 n=36,37,38
Cervix {a} cm at {n} weeks, {b} cm on arrival at {time}, complete 7 hours later; membranes ruptured for 11 hours, clear fluid.
Col à {a} cm à {n} semaines, {b} cm à l'arrivée à {time}, dilatation complète 7 heures plus tard ; membranes rompues depuis 11 heures, liquide clair.
Muttermund {a} cm mit {n} Wochen, {b} cm bei Ankunft um {time}, 7 Stunden später vollständig; Blasensprung vor 11 Stunden, klares Fruchtwasser.

# a2=18,19,20 b=24,26 n=140..165
Anatomy scan at {a2} weeks and 3 days; heart rate {n}, placenta {b} mm from the internal os, cord with three vessels.
Échographie morphologique à {a2} semaines et 3 jours ; fréquence cardiaque {n}, placenta à {b} mm de l'orifice interne, cordon à trois vaisseaux.
Organscreening mit {a2} Wochen und 3 Tagen; Herzfrequenz {n}, Plazenta {b} mm vom inneren Muttermund entfernt, Nabelschnur mit drei Gefäßen.

# a=130..150 a2=160..178 b=90..110 n=3,4
Glucose tolerance test: fasting 88, one hour {a2}, two hours {a}, three hours {b} mg/dL, so only {n} of the 4 values were within limits.
Hyperglycémie provoquée : à jeun 88, une heure {a2}, deux heures {a}, trois heures {b} mg/dL, donc seules {n} des 4 valeurs étaient dans les limites.
Glukosetoleranztest: nüchtern 88, nach einer Stunde {a2}, nach zwei Stunden {a}, nach drei Stunden {b} mg/dL, somit lagen nur {n} der 4 Werte im Normbereich.

# a=3..6 b=7..9 n=2,3
Reports {a} hours of sleep during exam week against {b} on vacation, {n} cans of energy drink before noon, and two near misses at the wheel.
Signale {a} heures de sommeil pendant la semaine d'examens contre {b} en vacances, {n} canettes de boisson énergisante avant midi et deux quasi-accidents au volant.
Berichtet über {a} Stunden Schlaf in der Prüfungswoche gegenüber {b} im Urlaub, {n} Dosen Energydrink vor dem Mittag und zwei Beinaheunfälle am Steuer.

# a=3,4 b=6,7,8 n=10,12
Epworth score {n} before and {b} after the <@d:mouthpiece|nasal pillows|surgery|change of bedtime>; neck 17 inches, soft palate low, tonsils graded {a} of 5.
Score d'Epworth {n} avant et {b} après <@d:l'orthèse d'avancée|le masque narinaire|l'intervention|le changement d'heure du coucher> ; cou 17 pouces, voile bas, amygdales cotées {a} sur 5.
Epworth-Wert {n} vor und {b} nach <@d:der Protrusionsschiene|den Nasenpolstern|der Operation|der Umstellung der Schlafenszeit>; Halsumfang 17 Zoll, tiefes Gaumensegel, Tonsillen Grad {a} von 5.

# a=14,15,16 n=3,4 b=6,8
Pocket depths of up to {b} mm around {n} molars, bleeding at {a} of 28 sites, one implant lost in {month}.
Profondeurs de poche jusqu'à {b} mm autour de {n} molaires, saignement à {a} sites sur 28, un implant perdu en {month}.
Taschentiefen bis {b} mm um {n} Molaren, Blutung an {a} von 28 Stellen, ein Implantat im {month} verloren.

# a=14 a2=12,13 b=2,3 n=35,40
Glasgow coma score {a2} on scene, {a} in the ambulance and 15 on arrival; pupils {b} mm and brisk, amnesia for about {n} minutes.
Score de Glasgow à {a2} sur place, {a} dans l'ambulance et 15 à l'arrivée ; pupilles de {b} mm, réactives, amnésie d'environ {n} minutes.
Glasgow-Coma-Score vor Ort {a2}, im Rettungswagen {a} und bei Ankunft 15; Pupillen {b} mm und prompt reagierend, Amnesie für etwa {n} Minuten.

# a=60..85 b=3,4 n=120,140
The estimated speed was {a} miles per hour; the car rolled {b} times and came to rest {n} feet from the road, and the extrication took 25 minutes.
La vitesse estimée était de {a} miles à l'heure ; la voiture a fait {b} tonneaux et s'est immobilisée à {n} pieds de la route, et la désincarcération a duré 25 minutes.
Die geschätzte Geschwindigkeit betrug {a} Meilen pro Stunde; das Auto überschlug sich {b}-mal und kam {n} Fuß von der Straße entfernt zum Stehen, die Bergung dauerte 25 Minuten.

# a=9,12,18 b=27,36 b2=2,4 n=97,98
Burns cover {a}% of the body, {b2}% full thickness, mostly the <@l:forearms|back|thighs>; carbon monoxide level {b}%, {n}% on the bedside monitor was falsely reassuring at first.
Les brûlures couvrent {a} % du corps, {b2} % au troisième degré, surtout <@l:les avant-bras|le dos|les cuisses> ; taux de monoxyde de carbone {b} %, une valeur de {n} % au moniteur était d'abord faussement rassurante.
Die Verbrennungen bedecken {a} % der Körperoberfläche, {b2} % drittgradig, vor allem <@l:die Unterarme|den Rücken|die Oberschenkel>; Kohlenmonoxidwert {b} %, ein Wert von {n} % am Monitor war zunächst trügerisch beruhigend.

# a=38,40,42 b=62..70 n=14,18,20
Pulmonary function: FEV1 {a}% of predicted in {month}, {b}% after the bronchodilator, diffusing capacity {n} mL/min/mmHg.
Fonction respiratoire : VEMS à {a} % de la valeur prédite en {month}, {b} % après bronchodilatateur, capacité de diffusion {n} mL/min/mmHg.
Lungenfunktion: FEV1 {a} % vom Soll im {month}, {b} % nach Bronchodilatation, Diffusionskapazität {n} mL/min/mmHg.

# a=6,8,10 n=4,5 n2=2,3 b=2,3
Stands with assistance of {n2} helpers, walks {a} feet with the rolling walker, then sits; heart rate rises by {b}5 beats, pain {n} out of 10.
Se lève avec l'aide de {n2} personnes, marche {a} pieds avec le déambulateur à roulettes, puis s'assoit ; la fréquence cardiaque monte de {b}5 battements, douleur {n} sur 10.
Steht mit Hilfe von {n2} Personen auf, geht {a} Fuß mit dem Rollator, setzt sich dann; die Herzfrequenz steigt um {b}5 Schläge, Schmerz {n} von 10.

# a=150,180,210 b=6,9 n=4,5
Walks {a} feet with one rest, climbs {b} stairs with a rail, transfers with standby help; goals for week {n}: 300 feet and 12 stairs.
Marche {a} pieds avec une pause, monte {b} marches avec une rampe, effectue les transferts sous surveillance ; objectifs pour la semaine {n} : 300 pieds et 12 marches.
Geht {a} Fuß mit einer Pause, steigt {b} Stufen mit Geländer, Transfer unter Aufsicht; Ziele für Woche {n}: 300 Fuß und 12 Stufen.

# a=68..82 n=5,6 b=7,8
Reaction time test: {a} of 100 trials valid, {n}50 milliseconds on average, with {b} lapses longer than half a second.
Test de temps de réaction : {a} essais valides sur 100, {n}50 millisecondes en moyenne, avec {b} absences de plus d'une demi-seconde.
Reaktionszeittest: {a} von 100 Durchgängen gültig, im Mittel {n}50 Millisekunden, mit {b} Aussetzern von mehr als einer halben Sekunde.

# a=5,8,12 n=2,3
Wife says the <@o:cuff at the drugstore|wrist device|old mercury gauge> reads {a} to 20 points higher than the one at home; both were checked here, {n} times each, and the arm cuff was off by 4.
L'épouse dit que <@o:le tensiomètre de la pharmacie|l'appareil de poignet|l'ancien appareil à mercure> donne {a} à 20 points de plus que celui de la maison ; les deux ont été vérifiés ici, {n} fois chacun, et le brassard différait de 4.
Die Ehefrau sagt, <@o:das Gerät in der Drogerie|das Handgelenkgerät|das alte Quecksilbergerät> zeige {a} bis 20 Punkte mehr als das zu Hause; beide wurden hier je {n}-mal geprüft, und das Oberarmgerät wich um 4 ab.

# a=16,17,18 b=40,45 n=2,4
Between noon and {a} hours the ward scale showed {b}.2, {b}.6 and {b}.1 kg; the last was taken with the <@o:brace|cast|bag> removed, {n} people holding.
Entre midi et {a} heures, la balance du service a affiché {b},2, {b},6 et {b},1 kg ; la dernière valeur a été prise <@o:sans le corset|sans le plâtre|sans la poche>, avec {n} personnes pour tenir.
Zwischen Mittag und {a} Uhr zeigte die Stationswaage {b},2, {b},6 und {b},1 kg; der letzte Wert wurde <@o:ohne Korsett|ohne Gips|ohne Beutel> bestimmt, gehalten von {n} Personen.

# a=22..30 n=6,8 b=3,4
Chews {b} pieces of gum an hour, lost {a} pounds on shakes, gained back {n}, and now counts steps, 9,000 on a good day.
Mâche {b} chewing-gums par heure, a perdu {a} livres avec des substituts de repas, en a repris {n} et compte maintenant ses pas, 9 000 les bons jours.
Kaut {b} Kaugummis pro Stunde, hat mit Shakes {a} Pfund abgenommen, {n} wieder zugenommen und zählt jetzt Schritte, 9.000 an guten Tagen.

# a=3,4,5 b=1..3
Household of {a}: husband, {b} school-age children, a grandfather with Alzheimer's disease, two cats, no carpet, gas stove.
Foyer de {a} personnes : mari, {b} enfants d'âge scolaire, un grand-père atteint de la maladie d'Alzheimer, deux chats, pas de moquette, cuisinière à gaz.
Haushalt von {a} Personen: Ehemann, {b} Schulkinder, ein Großvater mit Alzheimer-Krankheit, zwei Katzen, kein Teppich, Gasherd.

# a=3,5,6 n=2,4
Drinks from a private well; nitrates tested {n} years ago at {a} mg/L, lead below 1 microgram.
Boit l'eau d'un puits privé ; nitrates mesurés il y a {n} ans à {a} mg/L, plomb inférieur à 1 microgramme.
Trinkt aus einem privaten Brunnen; Nitrat vor {n} Jahren mit {a} mg/L gemessen, Blei unter 1 Mikrogramm.

# a=19,22,25 b=4,6 n=40,45
Served {a} months overseas in the <@s:infantry|navy|air force>, exposed to blast at {n} meters, headaches {b} days a week since.
A servi {a} mois à l'étranger dans <@s:l'infanterie|la marine|l'armée de l'air>, exposé<@g:|e> à une explosion à {n} mètres, céphalées {b} jours par semaine depuis.
Diente {a} Monate im Ausland bei der <@s:Infanterie|Marine|Luftwaffe>, war in {n} Metern Entfernung einer Explosion ausgesetzt, seither an {b} Tagen pro Woche Kopfschmerzen.

# a=6,8,9 b=3,4 n=12,14
Carries {a} classes, works {n} hours a week at the <@p:bakery|car wash|pet store>, and sees her boyfriend on the weekend; stress is "a {b} out of 5."
Suit {a} cours, travaille {n} heures par semaine <@p:à la boulangerie|à la station de lavage|à l'animalerie> et voit son petit ami le week-end ; le stress est à « {b} sur 5 ».
Belegt {a} Kurse, arbeitet {n} Stunden pro Woche <@p:in der Bäckerei|in der Autowaschanlage|in der Tierhandlung> und sieht am Wochenende ihren Freund; der Stress liege bei „{b} von 5“.

# a=7,9,10 b=45,50 n=2,3
Flies {a} to 12 times a month as cabin crew, {b} duty hours at altitude, crosses {n} time zones, and eats standing in the galley.
Vole {a} à 12 fois par mois comme personnel de cabine, {b} heures de service en altitude, traverse {n} fuseaux horaires et mange debout à l'office.
Fliegt {a}- bis 12-mal im Monat als Kabinenpersonal, {b} Dienststunden in der Höhe, überquert {n} Zeitzonen und isst stehend in der Bordküche.

# a=25,30,40 b=2,5
Planted {a} tomato seedlings on Sunday, knelt for {b} hours, and could not straighten the <@l:back|knee> on Monday until 11 o'clock.
A planté {a} plants de tomates dimanche, est resté<@g:|e> à genoux {b} heures et n'a pas pu redresser <@l:le dos|le genou> lundi avant 11 heures.
Pflanzte am Sonntag {a} Tomatensetzlinge, kniete {b} Stunden und konnte am Montag <@l:den Rücken|das Knie> bis 11 Uhr nicht strecken.

# a=3,4,6 b=10,12
No alcohol for {a} weeks before the test, no coffee for {b} hours, no <@f:grapefruit|licorice|bananas> for 3 days, and nothing after midnight but water.
Pas d'alcool pendant {a} semaines avant l'examen, pas de café pendant {b} heures, pas de <@f:pamplemousse|réglisse|bananes> pendant 3 jours et rien après minuit sauf de l'eau.
{a} Wochen vor dem Test kein Alkohol, {b} Stunden kein Kaffee, 3 Tage <@f:keine Grapefruit|kein Lakritz|keine Bananen> und nach Mitternacht nichts außer Wasser.

# a=110,115,120 b=90..96 n=30,60
The fistula flow was {a}0 mL/min in {month}, {b}0 after the angioplasty of a 75% narrowing, and clots no longer form at {n} minutes.
Le débit de la fistule était de {a}0 mL/min en {month}, de {b}0 après l'angioplastie d'une sténose de 75 %, et il ne se forme plus de caillots à {n} minutes.
Der Fistelfluss betrug im {month} {a}0 mL/min, nach der Angioplastie einer 75-prozentigen Stenose {b}0, und nach {n} Minuten bilden sich keine Gerinnsel mehr.

# a=1.012,1.018,1.025 b=5,8,12
Urinalysis, {date}: specific gravity {a}, pH 6, {b} to 15 white cells and 0 to 2 red cells per high-power field, nitrite negative.
Examen d'urines du {date} : densité {a}, pH 6, {b} à 15 leucocytes et 0 à 2 hématies par champ à fort grossissement, nitrites négatifs.
Urinstatus vom {date}: spezifisches Gewicht {a}, pH 6, {b} bis 15 Leukozyten und 0 bis 2 Erythrozyten pro Gesichtsfeld, Nitrit negativ.

# a=3,4 a2=4,5,6 b=62..74 n=210..290
Spinal tap on the {a2}th day: opening pressure 21 cm H2O, {n} white cells, protein {b} mg/dL, glucose 58 mg/dL; {a} tubes were sent.
Ponction lombaire au {a2}e jour : pression d'ouverture 21 cm H2O, {n} leucocytes, protéines {b} mg/dL, glucose 58 mg/dL ; {a} tubes ont été envoyés.
Lumbalpunktion am {a2}. Tag: Eröffnungsdruck 21 cm H2O, {n} Leukozyten, Eiweiß {b} mg/dL, Glukose 58 mg/dL; {a} Röhrchen wurden eingesandt.

# a=48..58 n=5,6 b=30,35
The fever diary of {n} weeks has {a} entries, 9 of them above 38.5 °C, always between 4 and 7 p.m., each followed by {b} minutes of shivering.
L'agenda de fièvre de {n} semaines comporte {a} entrées, dont 9 au-dessus de 38,5 °C, toujours entre 4 et 7 heures de l'après-midi, chacune suivie de {b} minutes de frissons.
Das Fiebertagebuch über {n} Wochen enthält {a} Einträge, davon 9 über 38,5 °C, stets zwischen 4 und 7 Uhr nachmittags, jeweils gefolgt von {b} Minuten Schüttelfrost.

# a=4,6,9 b=15,18
Two sisters, {a} and {b} years older, have <@d:celiac disease|vitiligo|thyroid nodules|rheumatoid arthritis>; a cousin was diagnosed at 27.
Deux sœurs, de {a} et {b} ans plus âgées, ont <@d:une maladie cœliaque|un vitiligo|des nodules thyroïdiens|une polyarthrite rhumatoïde> ; le diagnostic a été posé chez un cousin à 27 ans.
Zwei Schwestern, {a} und {b} Jahre älter, haben <@d:eine Zöliakie|eine Vitiligo|Schilddrüsenknoten|eine rheumatoide Arthritis>; bei einem Cousin wurde die Diagnose mit 27 gestellt.

# a=20,25 b=95..99 n=8,9
Newborn on warmer for {a} minutes, first temperature {b}.4 °F, blood sugar 41 then 58 mg/dL after feeding, Apgar {n} at 5 minutes.
Nouveau-né sous lampe chauffante pendant {a} minutes, première température {b},4 °F, glycémie 41 puis 58 mg/dL après la tétée, Apgar {n} à 5 minutes.
Neugeborenes {a} Minuten unter dem Wärmestrahler, erste Temperatur {b},4 °F, Blutzucker 41, nach dem Trinken 58 mg/dL, Apgar {n} nach 5 Minuten.

# a=3,4 b=12,14,16
Eats {a} meals and 2 snacks, no longer hides food, weight restored to {b} pounds above the minimum, menses returned on {date}.
Mange {a} repas et 2 collations, ne cache plus la nourriture, poids restauré à {b} livres au-dessus du minimum, retour des règles le {date}.
Isst {a} Mahlzeiten und 2 Zwischenmahlzeiten, versteckt kein Essen mehr, Gewicht wieder {b} Pfund über dem Minimum, Wiedereintritt der Periode am {date}.

# a=3,4,5 b=10,12 n=2,3
Reports having smoked {a} cigarettes today instead of the usual {b}, having walked the dog twice, and having slept through for {n} nights in a row.
Rapporte avoir fumé {a} cigarettes aujourd'hui au lieu des {b} habituelles, avoir sorti le chien deux fois et avoir dormi d'une traite {n} nuits de suite.
Berichtet, heute {a} statt der üblichen {b} Zigaretten geraucht, den Hund zweimal ausgeführt und {n} Nächte hintereinander durchgeschlafen zu haben.

# a=30..38 b=39..48 n=6,9
Waist {b} inches then, {a} inches now, {n} notches on the belt, "and I can tie my shoes again."
Tour de taille {b} pouces à l'époque, {a} pouces maintenant, {n} crans de ceinture, « et je peux de nouveau lacer mes chaussures ».
Taille damals {b} Zoll, heute {a} Zoll, {n} Löcher am Gürtel, „und ich kann mir wieder die Schuhe binden“.

# a=18,20 b=5,10 n=2,4
After {a} years at the <@p:refinery|dry cleaner's|nail salon|print shop> without gloves, the hands crack in winter, {b} fissures today, the deepest {n} mm.
Après {a} ans <@p:à la raffinerie|au pressing|dans une onglerie|à l'imprimerie> sans gants, les mains se fissurent en hiver, {b} crevasses aujourd'hui, la plus profonde de {n} mm.
Nach {a} Jahren <@p:in der Raffinerie|in der chemischen Reinigung|im Nagelstudio|in der Druckerei> ohne Handschuhe reißen die Hände im Winter auf, heute {b} Rhagaden, die tiefste {n} mm.

# a=11,12,13 b=28,30,35 n=4,5,6
First period at {a}, cycle of {b} days, flow for {n} days, up to 8 pads on the heaviest day with clots the size of a <@s:coin|grape|walnut>.
Premières règles à {a} ans, cycle de {b} jours, flux de {n} jours, jusqu'à 8 serviettes le jour le plus abondant avec des caillots de la taille <@s:d'une pièce de monnaie|d'un grain de raisin|d'une noix>.
Erste Periode mit {a} Jahren, Zyklus von {b} Tagen, Blutung {n} Tage, am stärksten Tag bis zu 8 Binden mit Koageln in der Größe <@s:einer Münze|einer Weintraube|einer Walnuss>.

# a=3,4 b=1,2 n=11,13 n2=6..14
Gravida {a}, para {b}, one loss at 9 weeks; the last labor took {n2} hours, and a sugar of {n}0 was never rechecked.
Gestité {a}, parité {b}, une fausse couche à 9 semaines ; le dernier travail a duré {n2} heures, et une glycémie à {n}0 n'a jamais été recontrôlée.
Gravida {a}, Para {b}, ein Abort in der 9. Woche; die letzte Geburt dauerte {n2} Stunden, und ein Zucker von {n}0 wurde nie kontrolliert.

# a=5,6,8 b=2,3 n=40,50 n2=7,8
Takes the stairs at the courthouse, {a} flights, without stopping, which {b} months ago was out of the question; pulse on top 118, back to {n2}0 percent of that in {n} seconds.
Monte les escaliers du tribunal, {a} étages, sans s'arrêter, ce qui était impensable il y a {b} mois ; pouls en haut à 118, revenu à {n2}0 pour cent de cette valeur en {n} secondes.
Nimmt im Gericht die Treppe, {a} Stockwerke, ohne anzuhalten, was vor {b} Monaten undenkbar war; Puls oben 118, in {n} Sekunden zurück auf {n2}0 Prozent davon.

# a=102,106,109 b=88,92 n=3,6,12 n2=1..4 n3=1..5
Right ankle pressure {a}, left {b}, arm 148, hence an index of 0.7{n2} and 0.6{n3}; {n} months earlier both were above 0.8.
Pression à la cheville droite {a}, gauche {b}, bras 148, soit un index de 0,7{n2} et 0,6{n3} ; {n} mois plus tôt, les deux étaient supérieurs à 0,8.
Knöcheldruck rechts {a}, links {b}, Arm 148, also ein Index von 0,7{n2} und 0,6{n3}; {n} Monate zuvor lagen beide über 0,8.

# a=55,60 b=12,14 n=3,4 k=3,4 n2=3,4
Bottle and breast: {n} bottles of {k} ounces of pumped milk at day care, nursing {n2} times at home; {a}th percentile for weight at {b} weeks.
Biberon et sein : {n} biberons de {k} onces de lait tiré à la crèche, {n2} tétées à la maison ; {a}e percentile pour le poids à {b} semaines.
Flasche und Brust: {n} Flaschen zu {k} Unzen abgepumpter Milch in der Kita, {n2}-mal Stillen zu Hause; {a}. Perzentile für das Gewicht mit {b} Wochen.

# a=5,6,7 n=18,24 b=20,25
Says about {b} words, of which strangers grasp {a}, points with the whole hand, lines up <@o:toy cars|blocks|spoons>, and does not answer to the name; hearing passed at {n} months.
Dit environ {b} mots, dont les inconnus en comprennent {a}, montre avec toute la main, aligne <@o:des petites voitures|des cubes|des cuillères> et ne répond pas à son nom ; audition normale à {n} mois.
Spricht etwa {b} Wörter, von denen Fremde {a} verstehen, zeigt mit der ganzen Hand, reiht <@o:Spielzeugautos|Klötze|Löffel> auf und reagiert nicht auf den Namen; Hörtest mit {n} Monaten bestanden.

# a=4,6 b=36,40 n=2,3
Up at {a} a.m. to milk {b} cows, <@g:he|she> eats a second breakfast at 9, naps {n} times a day and goes to bed with the chickens.
<@g:Levé|Levée> à {a} heures du matin pour traire {b} vaches, <@g:il|elle> prend un second petit déjeuner à 9 heures, fait {n} siestes par jour et se couche avec les poules.
Um {a} Uhr morgens auf, um {b} Kühe zu melken, isst <@g:er|sie> um 9 Uhr ein zweites Frühstück, macht {n} Nickerchen am Tag und geht mit den Hühnern ins Bett.

# a=21,22,23 b=16,17 n=4,6,8
Weight at the eating disorder unit: body mass index {b}.2 in {month}, {b}.9 after {n} weeks, target {a}; pulse no longer in the 40s at night.
Poids à l'unité des troubles alimentaires : indice de masse corporelle {b},2 en {month}, {b},9 après {n} semaines, cible {a} ; pouls nocturne qui n'est plus dans les 40.
Gewicht auf der Essstörungsstation: Body-Mass-Index {b},2 im {month}, {b},9 nach {n} Wochen, Ziel {a}; nächtlicher Puls nicht mehr im 40er-Bereich.

# a=6,8,9 b=60,75,80 n=12,18 n2=2,3,4
Vegetarian for {a} years, vegan for {n2} of them; {b} g of protein from <@f:lentils and tofu|chickpeas and seitan|beans and peanut butter>, ferritin {n}, B12 at the lower limit.
<@g:Végétarien|Végétarienne> depuis {a} ans, végane pendant {n2} de ces années ; {b} g de protéines provenant <@f:de lentilles et de tofu|de pois chiches et de seitan|de haricots et de beurre de cacahuète>, ferritine {n}, B12 à la limite inférieure.
<@g:Vegetarier|Vegetarierin> seit {a} Jahren, davon {n2} vegan; {b} g Eiweiß aus <@f:Linsen und Tofu|Kichererbsen und Seitan|Bohnen und Erdnussbutter>, Ferritin {n}, B12 an der unteren Grenze.

# a=3,4 b=9,11 n=90,110
A low-residue diet for {a} days, clear liquids on the eve, nothing by mouth from {b} p.m.; drive home is {n} miles, so a companion must wait.
Régime pauvre en résidus pendant {a} jours, liquides clairs la veille, rien par la bouche à partir de {b} heures du soir ; le trajet de retour est de {n} miles, un accompagnant doit donc attendre.
{a} Tage ballaststoffarme Kost, am Vortag klare Flüssigkeiten, nüchtern ab {b} Uhr abends; die Heimfahrt beträgt {n} Meilen, daher muss eine Begleitperson warten.

# a=5,6 b2=4,6,8 n=8,10 n2=2,3
Phone message: chest cold since {date}, {a} nights propped on {n2} pillows, a cough that woke the spouse {n} times; no fever above 99.{b2} °F.
Message téléphonique : bronchite depuis le {date}, {a} nuits calé<@g:|e> sur {n2} oreillers, une toux qui a réveillé le conjoint {n} fois ; pas de fièvre au-dessus de 99,{b2} °F.
Telefonnachricht: Bronchitis seit dem {date}, {a} Nächte auf {n2} Kissen aufgestützt, ein Husten, der den Ehepartner {n}-mal weckte; kein Fieber über 99,{b2} °F.

# a=350,400,450 n=3,4 b=10,15 n2=6..9 n3=1..6
The bladder diary shows {n2} voids by day of {b}0 mL on average, {n} by night of up to {a} mL, and a fluid intake of 2.{n3} liters, most of it after 6 p.m.
Le calendrier mictionnel montre {n2} mictions diurnes de {b}0 mL en moyenne, {n} nocturnes allant jusqu'à {a} mL, et des apports hydriques de 2,{n3} litres, pour la plupart après 6 heures du soir.
Das Miktionstagebuch zeigt {n2} Miktionen am Tag mit durchschnittlich {b}0 mL, {n} in der Nacht mit bis zu {a} mL und eine Trinkmenge von 2,{n3} Litern, das meiste nach 6 Uhr abends.

# a=14,18,20 b=3,4 n=70,80
Graduated compression, {a} to 30 mmHg, on before rising; elevate the legs above the heart {b} times a day for half an hour; avoid standing longer than {n} minutes at the register.
Contention graduée, {a} à 30 mmHg, à enfiler avant le lever ; surélever les jambes au-dessus du cœur {b} fois par jour pendant une demi-heure ; éviter de rester debout plus de {n} minutes à la caisse.
Kompressionsstrümpfe mit {a} bis 30 mmHg vor dem Aufstehen anziehen; die Beine {b}-mal am Tag eine halbe Stunde über Herzhöhe lagern; nicht länger als {n} Minuten an der Kasse stehen.

# a=10,15 b2=22..28 n=2,3 n2=9..12
The <@v:crane|tractor|hoist> pinned the foot for {a} minutes; boots size {n2}, steel toe dented {n} cm, compartment pressures of 18 to {b2} mmHg over the next 6 hours.
<@v:La grue|Le tracteur|Le palan> a coincé le pied pendant {a} minutes ; bottes pointure {n2}, coque d'acier enfoncée de {n} cm, pressions de loge de 18 à {b2} mmHg dans les 6 heures suivantes.
<@v:Der Kran|Der Traktor|Das Hebezeug> klemmte den Fuß {a} Minuten lang ein; Stiefelgröße {n2}, Stahlkappe {n} cm eingedrückt, Kompartmentdrücke von 18 bis {b2} mmHg in den nächsten 6 Stunden.

# a3=78..89 n2=5,6 n=12..30
Retired at {n2}5 on a pension, now {a3}, drives only by day, plays <@s:bridge|pinochle|dominoes|the accordion> on Tuesdays, and swims {n} lengths on Fridays.
<@g:Retraité|Retraitée> depuis l'âge de {n2}5 ans, âgé<@g:|e> aujourd'hui de {a3} ans, ne conduit que le jour, joue <@s:au bridge|au pinocle|aux dominos|de l'accordéon> le mardi et nage {n} longueurs le vendredi.
Mit {n2}5 in Rente gegangen, jetzt {a3}, fährt nur bei Tag Auto, spielt dienstags <@s:Bridge|Pinochle|Domino|Akkordeon> und schwimmt freitags {n} Bahnen.

# n=40,46 b=3,5
Married for {n} years, {b} grown children, cared for a paralyzed <@r:brother|mother-in-law|roommate> until {month}, and has not seen a dentist since {year.p}.
Marié<@g:|e> depuis {n} ans, {b} enfants adultes, s'est occupé<@g:|e> <@r:d'un frère paralysé|d'une belle-mère paralysée|d'un colocataire paralysé> jusqu'en {month}, et n'a pas vu de dentiste depuis {year.p}.
Seit {n} Jahren verheiratet, {b} erwachsene Kinder, pflegte bis {month} <@r:einen gelähmten Bruder|eine gelähmte Schwiegermutter|einen gelähmten Mitbewohner> und war seit {year.p} nicht beim Zahnarzt.

# a=26,29,33 b=3,4 n=2,6
Started shift work at {a}, {b} nights on and {n} off, eats from the vending machine at 3 a.m., and the triglycerides have doubled to 412 mg/dL.
A commencé le travail posté à {a} ans, {b} nuits de travail et {n} de repos, mange au distributeur à 3 heures du matin, et les triglycérides ont doublé à 412 mg/dL.
Begann mit {a} mit Schichtarbeit, {b} Nächte Dienst und {n} frei, isst um 3 Uhr morgens aus dem Automaten, und die Triglyzeride haben sich auf 412 mg/dL verdoppelt.

# a=8,9 b=12,15 n=3,4 n2=2..6
Sting count this summer: {n2}; the last left a swelling of {a} cm for {n} days, and the serum tryptase was {b}.4 mcg/L.
Nombre de piqûres cet été : {n2} ; la dernière a laissé un gonflement de {a} cm pendant {n} jours, et la tryptase sérique était à {b},4 µg/L.
Zahl der Stiche in diesem Sommer: {n2}; der letzte hinterließ für {n} Tage eine Schwellung von {a} cm, und die Serumtryptase lag bei {b},4 µg/L.

# a=5,7 n=20,24,26 n2=6..9
Ticks were pulled on {date} and {date2}; a ring {a} cm wide appeared {n2} days after the second, and {n} days later the <@j:knee|elbow|jaw> swelled.
Des tiques ont été retirées le {date} et le {date2} ; un anneau de {a} cm de large est apparu {n2} jours après la seconde, et {n} jours plus tard <@j:le genou|le coude|la mâchoire> a gonflé.
Am {date} und am {date2} wurden Zecken entfernt; {n2} Tage nach der zweiten erschien ein {a} cm breiter Ring, und {n} Tage später schwoll <@j:das Knie|der Ellenbogen|der Kiefer> an.

# a=11,12,13 b=14,17 n=3,5
Hemoglobin variant trait in the father, {a}.1 g/dL in the mother; the child is transfused every {n} weeks, ferritin {b}00, spleen 4 finger breadths.
Trait d'hémoglobinopathie chez le père, {a},1 g/dL chez la mère ; l'enfant est transfusé toutes les {n} semaines, ferritine {b}00, rate à 4 travers de doigt.
Hämoglobinvariante beim Vater, {a},1 g/dL bei der Mutter; das Kind wird alle {n} Wochen transfundiert, Ferritin {b}00, Milz 4 Querfinger.

# a=20,30 a2=80,85,90 b=5,6 n=2,3 n2=10..40
Sauna at {a2} °C for {a} minutes, {b} dips in the lake, then fainted on the pier for {n2} seconds, according to {n} friends.
Sauna à {a2} °C pendant {a} minutes, {b} plongeons dans le lac, puis perte de connaissance sur le ponton pendant {n2} secondes, selon {n} amis.
Sauna bei {a2} °C für {a} Minuten, {b} Sprünge in den See, dann laut {n} Freunden für {n2} Sekunden Ohnmacht auf dem Steg.

# a=4,5 b=110,118 n=5,6 a2=126..134
In the recruit, {n} weeks of marching brought a stress fracture of the second metatarsal, weight down from {a2} to {b} pounds, periods absent for {a} months.
Chez la recrue, {n} semaines de marche ont entraîné une fracture de fatigue du deuxième métatarsien, un poids passé de {a2} à {b} livres et une absence de règles depuis {a} mois.
Bei der Rekrutin führten {n} Wochen Marschieren zu einer Ermüdungsfraktur des zweiten Mittelfußknochens, das Gewicht sank von {a2} auf {b} Pfund, seit {a} Monaten keine Periode.

# n=2,3,4 n2=2,3
Slow the meal down: {n2}0 minutes at least, fork down between bites, <@f:soup|salad|broth> first, no second helping, and {n} of the 7 dinners without meat.
Ralentir le repas : {n2}0 minutes au moins, poser la fourchette entre les bouchées, <@f:la soupe|la salade|le bouillon> d'abord, ne pas se resservir, et {n} des 7 dîners sans viande.
Langsamer essen: mindestens {n2}0 Minuten, die Gabel zwischen den Bissen ablegen, zuerst <@f:Suppe|Salat|Brühe>, kein Nachschlag und {n} der 7 Abendessen ohne Fleisch.

# n=4,6,8 a=1,2 a2=3,4 n3=3,4
If the scale shows {a2} pounds more on two mornings, if the shoes pinch, or if you need {n3} pillows instead of {a}, do not wait for the visit in {n} weeks.
Si la balance indique {a2} livres de plus deux matins de suite, si les chaussures serrent ou s'il vous faut {n3} oreillers au lieu de {a}, n'attendez pas la consultation dans {n} semaines.
Wenn die Waage an zwei Morgen {a2} Pfund mehr anzeigt, die Schuhe drücken oder Sie {n3} Kissen statt {a} brauchen, warten Sie nicht auf den Termin in {n} Wochen.

# n=3,5 n2=5..9 n3=2..9
Right-handed <@p:violinist|barber|pastry chef>, {n} weeks of tingling in the ring finger, two-point discrimination {n2} mm, nerve conduction 3{n3} m/s across the elbow.
<@p:Violoniste droitier|Coiffeur droitier|Pâtissier droitier>, {n} semaines de fourmillements dans l'annulaire, discrimination à {n2} mm, conduction nerveuse 3{n3} m/s au coude.
Rechtshändiger <@p:Geiger|Friseur|Konditor>, seit {n} Wochen Kribbeln im Ringfinger, Zweipunktdiskrimination {n2} mm, Nervenleitgeschwindigkeit 3{n3} m/s am Ellenbogen.

# n=3,4 a=45,50 n2=6,8
The cast came off at {n2} weeks, calf {n} cm thinner, dorsiflexion 5 degrees; the physical therapist set a {a}-minute home program, twice daily, no running before {date}.
Le plâtre a été retiré à {n2} semaines, mollet plus fin de {n} cm, flexion dorsale 5 degrés ; la kinésithérapeute a établi un programme à domicile de {a} minutes, deux fois par jour, pas de course avant le {date}.
Der Gips wurde nach {n2} Wochen entfernt, Wade {n} cm dünner, Dorsalextension 5 Grad; die Physiotherapeutin stellte ein {a}-minütiges Heimprogramm auf, zweimal täglich, kein Laufen vor dem {date}.

# n=24,48,72 n2=2,3
Cultures negative at {n} hours, {n2} sets drawn.
Cultures négatives à {n} heures, {n2} paires prélevées.
Kulturen nach {n} Stunden negativ, {n2} Paare abgenommen.

# n=3,6,12
Next growth check in {n} months.
Prochain contrôle de la croissance dans {n} mois.
Nächste Wachstumskontrolle in {n} Monaten.

# a=7,8,9 n=14..19 n2=2..4 n3=1..15
Diapers: {a} wet, {n2} soiled; weight {n} pounds {n3} ounces.
Couches : {a} mouillées, {n2} souillées ; poids {n} livres {n3} onces.
Windeln: {a} nass, {n2} mit Stuhl; Gewicht {n} Pfund {n3} Unzen.

# a=118..134 b=68..84 c=56..90 n=12..18 n2=2,3
BP {a}/{b}, HR {c}, RR {n}, weight stable to within {n2} pounds of last month.
TA {a}/{b}, FC {c}, FR {n}, poids stable à {n2} livres près par rapport au mois dernier.
RR {a}/{b}, HF {c}, AF {n}, Gewicht bis auf {n2} Pfund gegenüber dem Vormonat stabil.

# a=94,96,98 b=2,4,6 b2=0,2,4 n=10,14
Over {n} readings at home the average was 13{b}/8{b2}, with one outlier of 172/{a} after a quarrel with the landlord.
Sur {n} mesures à domicile, la moyenne était de 13{b}/8{b2}, avec une valeur aberrante à 172/{a} après une dispute avec le propriétaire.
Bei {n} häuslichen Messungen betrug der Mittelwert 13{b}/8{b2}, mit einem Ausreißer von 172/{a} nach einem Streit mit dem Vermieter.

# a=1,2 b=6,8,9 n=4,5 b2=33,34,35 b3=25..29
The toddler climbs stairs two feet per step, kicks a ball, scribbles, and uses {n}0 words; height {b2} inches, weight {b3} pounds {b} ounces, both between the {a}5th and 50th percentile.
Le petit enfant monte les escaliers marche par marche, tape dans un ballon, gribouille et utilise {n}0 mots ; taille {b2} pouces, poids {b3} livres {b} onces, tous deux entre le {a}5e et le 50e percentile.
Das Kleinkind steigt Treppen im Nachstellschritt, tritt einen Ball, kritzelt und spricht {n}0 Wörter; Größe {b2} Zoll, Gewicht {b3} Pfund {b} Unzen, beide zwischen der {a}5. und 50. Perzentile.

# a=5,6 b=11,12 n=2,3
Bedwetting alarm for {b} weeks: dry {a} nights out of 7, up from {n}, no relapse after soda at a birthday party.
Alarme anti-énurésie pendant {b} semaines : sec {a} nuits sur 7, contre {n} auparavant, pas de rechute après un soda lors d'un anniversaire.
Klingelhose für {b} Wochen: in {a} von 7 Nächten trocken, zuvor in {n}, kein Rückfall nach Limonade auf einer Geburtstagsfeier.

# a=35,42 b=3,4 n=12,20
Strict bed rest lasted {b} days; since then <@g:he|she> has sat in the chair for {n} minutes, dangled twice, and walked {a} feet to the <@p:bathroom|nurses' station|window>.
L'alitement strict a duré {b} jours ; depuis, <@g:il|elle> s'est assis<@g:|e> au fauteuil pendant {n} minutes, deux fois au bord du lit, et a marché {a} pieds <@p:jusqu'à la salle de bains|jusqu'au poste infirmier|jusqu'à la fenêtre>.
Die strikte Bettruhe dauerte {b} Tage; seither saß <@g:er|sie> {n} Minuten im Stuhl, zweimal an der Bettkante und ging {a} Fuß <@p:bis zum Bad|bis zum Stationszimmer|bis zum Fenster>.

# a=16,18 b=30,32 n=5,7
Ice chips only until {date}, then {a} ounces of broth over {n} hours, then {b} bites of <@f:custard|mashed potatoes|gelatin>, without emesis or distension.
Glaçons uniquement jusqu'au {date}, puis {a} onces de bouillon en {n} heures, puis {b} bouchées de <@f:crème dessert|purée|gelée>, sans vomissements ni ballonnement.
Nur Eiswürfel bis zum {date}, dann {a} Unzen Brühe über {n} Stunden, dann {b} Bissen <@f:Pudding|Kartoffelbrei|Götterspeise>, ohne Erbrechen oder Blähung.

# a=4,5 b=20,24,28 n=3 b2=18..27
Pack-years: {b}; exhaled carbon monoxide {a} parts per million today, {b2} at the first visit, target under {n}.
Paquets-années : {b} ; monoxyde de carbone expiré {a} parties par million aujourd'hui, {b2} à la première consultation, cible inférieure à {n}.
Packungsjahre: {b}; ausgeatmetes Kohlenmonoxid heute {a} Teile pro Million, {b2} beim ersten Besuch, Ziel unter {n}.

# a=3,4 b=8,10 n=60,65
The will is with a lawyer, {a} grown sons share the power of attorney, and the dialysis chair is {b} miles from the house, a trip of {n} minutes by van.
Le testament est chez un avocat, {a} fils adultes se partagent la procuration, et le centre de dialyse est à {b} miles de la maison, un trajet de {n} minutes en minibus.
Das Testament liegt bei einem Anwalt, {a} erwachsene Söhne teilen sich die Vollmacht, und der Dialyseplatz ist {b} Meilen vom Haus entfernt, eine Fahrt von {n} Minuten mit dem Kleinbus.

# a=2,5 b=9,11 n=40,44
<@g:He|She> eats out {b} times a week on the road, sleeps in motels {a} nights of 7, and logs {n},000 miles a year selling <@s:roofing|dental supplies|farm equipment>.
<@g:Il|Elle> mange au restaurant {b} fois par semaine en déplacement, dort dans des motels {a} nuits sur 7 et parcourt {n} 000 miles par an en vendant <@s:des toitures|du matériel dentaire|du matériel agricole>.
<@g:Er|Sie> isst unterwegs {b}-mal pro Woche auswärts, schläft {a} von 7 Nächten in Motels und fährt {n}.000 Meilen im Jahr als Vertreter für <@s:Dachmaterial|Dentalbedarf|Landmaschinen>.

# a=23,26,30 b2=300,350 n=6,8 n2=3,4
Ultrafiltration removed {a}00 mL in {n2} hours; blood flow {b2} mL/min, cramps in the last {n} minutes at a pressure of 98/54.
L'ultrafiltration a retiré {a}00 mL en {n2} heures ; débit sanguin {b2} mL/min, crampes dans les {n} dernières minutes avec une tension à 98/54.
Die Ultrafiltration entzog {a}00 mL in {n2} Stunden; Blutfluss {b2} mL/min, Krämpfe in den letzten {n} Minuten bei einem Blutdruck von 98/54.

# a2=205,218,231 a3=124,131 b=3,4 n=15,16
Sunday breakfast of {b} pancakes with syrup, then {a2} mg/dL at two hours; the same with eggs gave {a3}, which convinced <@g:him|her> more than {n} pamphlets.
Petit déjeuner du dimanche avec {b} pancakes au sirop, puis {a2} mg/dL à deux heures ; le même avec des œufs donnait {a3}, ce qui l'a convaincu<@g:|e> plus que {n} brochures.
Sonntagsfrühstück mit {b} Pfannkuchen und Sirup, nach zwei Stunden {a2} mg/dL; dasselbe mit Eiern ergab {a3}, was <@g:ihn|sie> mehr überzeugte als {n} Broschüren.

# b=5,6 n=4,8 n2=2,3
The dog bite of {date} left {b} punctures and a tear of {n2} cm on the calf; the animal was vaccinated {n} months ago and is being watched for 10 days.
La morsure de chien du {date} a laissé {b} perforations et une déchirure de {n2} cm au mollet ; l'animal a été vacciné il y a {n} mois et est observé pendant 10 jours.
Der Hundebiss vom {date} hinterließ {b} Bissmarken und einen {n2} cm langen Riss an der Wade; das Tier wurde vor {n} Monaten geimpft und wird 10 Tage lang beobachtet.

# a=1.2,1.4 b=0.8,0.9 n=28,30 n3=32,33 a2=240,280,310
Umbilical artery index {a} at {n} weeks and {b} at {n3}; growth {a2} grams in two weeks, along the 12th percentile.
Index de l'artère ombilicale à {a} à {n} semaines et {b} à {n3} ; croissance de {a2} grammes en deux semaines, le long du 12e percentile.
Index der Nabelarterie {a} mit {n} Wochen und {b} mit {n3}; Wachstum {a2} Gramm in zwei Wochen, entlang der 12. Perzentile.

# a=3,5 b=14,17 n=0,1 a2=3,4
Days lost from school: {b} last year, {a} this year; emergency visits: {a2} against {n}.
Jours d'école manqués : {b} l'an dernier, {a} cette année ; passages aux urgences : {a2} contre {n}.
Fehltage in der Schule: {b} im letzten Jahr, {a} in diesem Jahr; Notaufnahmebesuche: {a2} gegenüber {n}.

# n=20,36 n2=17,18
The belt line itches in the shape of a buckle; a patch test read at 48 and 96 hours shows nickel 2+, fragrance 1+ and {n2} negatives out of {n}.
La ligne de ceinture démange en forme de boucle ; un patch test lu à 48 et 96 heures montre nickel 2+, parfum 1+ et {n2} négatifs sur {n}.
Die Gürtellinie juckt in Form einer Schnalle; ein nach 48 und 96 Stunden abgelesener Epikutantest zeigt Nickel 2+, Duftstoffe 1+ und {n2} negative von {n}.

# a=2,3 b=7,8 n=5,10
Elevate the head of the bed {b} inches, no meals within {a} hours of lying down, lose {n} pounds, loosen the waistband.
Surélever la tête du lit de {b} pouces, pas de repas dans les {a} heures avant le coucher, perdre {n} livres, desserrer la ceinture.
Das Kopfende des Bettes um {b} Zoll hochstellen, keine Mahlzeiten innerhalb von {a} Stunden vor dem Hinlegen, {n} Pfund abnehmen, den Hosenbund lockern.

# b=2,3 n=8,9 n2=4,5
Limit tuna to {b} cans a week and swordfish to none; blood mercury was {n} micrograms per liter after {n2} sushi dinners a week for a year.
Limiter le thon à {b} boîtes par semaine et supprimer l'espadon ; le mercure sanguin était à {n} microgrammes par litre après {n2} dîners de sushis par semaine pendant un an.
Thunfisch auf {b} Dosen pro Woche begrenzen und keinen Schwertfisch essen; das Quecksilber im Blut lag nach {n2} Sushi-Abendessen pro Woche über ein Jahr bei {n} Mikrogramm pro Liter.

# a=60,70 b2=9,12,14 n=20,30
Pedaling the exercise bike for {n} minutes at {a} watts costs about {b2}0 calories, "one <@f:cookie|beer|doughnut>," as <@g:he|she> put it.
Pédaler sur le vélo d'appartement pendant {n} minutes à {a} watts dépense environ {b2}0 calories, « <@f:un biscuit|une bière|un beignet> », comme <@g:il|elle> l'a dit.
{n} Minuten auf dem Ergometer bei {a} Watt verbrauchen etwa {b2}0 Kalorien, „<@f:einen Keks|ein Bier|einen Donut>“, wie <@g:er|sie> es ausdrückte.

# a=10,12 b2=2,3 n=45,50 k=13,14
The counselor meets the family every {b2} weeks for {n} minutes; the chart on the refrigerator has {a} stars for {k} calm evenings.
La conseillère rencontre la famille toutes les {b2} semaines pendant {n} minutes ; le tableau sur le réfrigérateur compte {a} étoiles pour {k} soirées calmes.
Die Beraterin trifft die Familie alle {b2} Wochen für {n} Minuten; auf dem Plan am Kühlschrank stehen {a} Sterne für {k} ruhige Abende.

# b=92,93 n=2,4 n2=84,86
Saturation {b}% at sea level and {n2} in Denver; the airline wants a letter and {n} liters a minute on board.
Saturation à {b} % au niveau de la mer et {n2} à Denver ; la compagnie aérienne demande une lettre et {n} litres par minute à bord.
Sättigung {b} % auf Meereshöhe und {n2} in Denver; die Fluggesellschaft verlangt ein Attest und {n} Liter pro Minute an Bord.

# a=7,9 n=3,6 n2=9..14
He coaches Little League, {n2} games in {n} weeks, squats behind the plate, and the <@l:knee|hip|groin> has been stiff for {a} mornings.
Il entraîne une équipe de baseball junior, {n2} matchs en {n} semaines, s'accroupit derrière le marbre, et <@l:le genou est raide|la hanche est raide|l'aine est raide> depuis {a} matins.
Er trainiert eine Baseball-Jugendmannschaft, {n2} Spiele in {n} Wochen, hockt hinter der Homeplate, und <@l:das Knie|die Hüfte|die Leiste> ist seit {a} Morgen steif.

# b=3,4 n=30,48 n2=98,104
Sweats through {b} shirts a shift at the <@p:foundry|laundry|bakery>, {n2} °F by the ovens, and drinks {n} ounces of water at most.
Transpire au point de changer {b} chemises par poste <@p:à la fonderie|à la blanchisserie|à la boulangerie>, {n2} °F près des fours, et boit {n} onces d'eau au plus.
Schwitzt <@p:in der Gießerei|in der Wäscherei|in der Bäckerei> pro Schicht {b} Hemden durch, {n2} °F an den Öfen, und trinkt höchstens {n} Unzen Wasser.

# a2=2,3,5 b=7,8 n=2,3
A1c under {b}% for {n} visits, no lows at night, exam of the retina on {date}: {a2} microaneurysms in the right eye, none in the left.
HbA1c sous {b} % lors de {n} consultations, pas d'hypoglycémies nocturnes, examen de la rétine le {date} : {a2} microanévrismes à l'œil droit, aucun à gauche.
HbA1c bei {n} Besuchen unter {b} %, keine nächtlichen Unterzuckerungen, Netzhautuntersuchung am {date}: {a2} Mikroaneurysmen rechts, keine links.

# n=3,4,5 n2=2,3,4 a=128,142 b=149,155
<@g:He|She> sleeps {n} pillows high, gets up {n2} times a night to urinate, and the morning weight has crept from {a} to {b} pounds since the <@r:trip to the coast|wedding weekend|salty ham at Easter>.
<@g:Il|Elle> dort avec {n} oreillers, se lève {n2} fois par nuit pour uriner, et le poids du matin est passé progressivement de {a} à {b} livres depuis <@r:le voyage au bord de la mer|le week-end du mariage|le jambon salé de Pâques>.
<@g:Er|Sie> schläft auf {n} Kissen, steht {n2}-mal pro Nacht zum Wasserlassen auf, und das Morgengewicht ist seit <@r:der Reise an die Küste|dem Hochzeitswochenende|dem salzigen Osterschinken> schleichend von {a} auf {b} Pfund gestiegen.

# a2=8,9,10 b=2,3 n=3,4 n2=20,24 b2=17,19,20
The {a2}-month-old nursed every {b} hours until the first tooth, now takes {n} meals of <@f:lentils|oat porridge|minced chicken|sweet potato> and {n2} ounces of formula, and weighs {b2} pounds.
Le nourrisson de {a2} mois tétait toutes les {b} heures jusqu'à la première dent, prend maintenant {n} repas <@f:de lentilles|de bouillie d'avoine|de poulet haché|de patate douce> et {n2} onces de lait infantile, et pèse {b2} livres.
Der {a2} Monate alte Säugling trank bis zum ersten Zahn alle {b} Stunden an der Brust, bekommt jetzt {n} Mahlzeiten mit <@f:Linsen|Haferbrei|Hühnerhack|Süßkartoffel> sowie {n2} Unzen Säuglingsnahrung und wiegt {b2} Pfund.

# a=2,3 b=65,68 b2=20,30,40 n=4,6
Plan for the month: {a} alcohol-free days a week, salt shaker off the table, {b2} minutes of walking with the neighbor, bedroom at {b} °F, phone out of reach by 10 p.m.; review in {n} weeks.
Plan pour le mois : {a} jours sans alcool par semaine, pas de salière sur la table, {b2} minutes de marche avec la voisine, chambre à {b} °F, téléphone hors de portée dès 10 heures du soir ; bilan dans {n} semaines.
Plan für den Monat: {a} alkoholfreie Tage pro Woche, kein Salzstreuer auf dem Tisch, {b2} Minuten Gehen mit der Nachbarin, Schlafzimmer bei {b} °F, Telefon ab 10 Uhr abends außer Reichweite; Überprüfung in {n} Wochen.

# a2=252,258,261 b2=410,480,520 b=36,48 n=1,3,5,7 n2=8,9 n3=1..5
Serum osmolality {a2}, urine {b2} mOsm/kg, sodium 12{n}; after {b} hours on {n2}00 mL of fluid a day the sodium was 13{n3}, and the <@s:hiccups|confusion|unsteady gait> had gone.
Osmolalité sérique {a2}, urinaire {b2} mOsm/kg, natrémie 12{n} ; après {b} heures à {n2}00 mL de liquides par jour, la natrémie était à 13{n3}, et <@s:le hoquet avait disparu|la confusion avait disparu|la démarche instable avait disparu>.
Serumosmolalität {a2}, im Urin {b2} mOsm/kg, Natrium 12{n}; nach {b} Stunden mit {n2}00 mL Flüssigkeit am Tag lag das Natrium bei 13{n3}, und <@s:der Schluckauf war verschwunden|die Verwirrtheit war verschwunden|der unsichere Gang war verschwunden>.

# n=2,3,4 a=5,6 a2=9,11,12 b=10,15
Between the {a}th and the {a2}th month <@g:he|she> fell from the 50th to the {b}th percentile, twice had <@d:bronchiolitis|rotavirus|croup>, and was in the hospital for {n} nights.
Entre le {a}e et le {a2}e mois, <@g:il|elle> est passé<@g:|e> du 50e au {b}e percentile, a eu deux fois <@d:une bronchiolite|un rotavirus|une laryngite>, et a été hospitalisé<@g:|e> {n} nuits.
Zwischen dem {a}. und dem {a2}. Monat fiel <@g:er|sie> von der 50. auf die {b}. Perzentile, hatte zweimal <@d:eine Bronchiolitis|Rotaviren|Krupp> und war {n} Nächte im Krankenhaus.

# a=91..95 n=3,4,6,12 n2=5,9,14 n3=0..6
Oximetry overnight: mean {a}%, {n2} minutes below 88%, lowest 8{n3}%, desaturation index {n} per hour, all in <@p:dream sleep|the supine position|the first third of the night>.
Oxymétrie nocturne : moyenne {a} %, {n2} minutes sous 88 %, minimum 8{n3} %, index de désaturation {n} par heure, le tout <@p:en sommeil paradoxal|en décubitus dorsal|dans le premier tiers de la nuit>.
Nächtliche Oxymetrie: Mittelwert {a} %, {n2} Minuten unter 88 %, Minimum 8{n3} %, Entsättigungsindex {n} pro Stunde, alles <@p:im Traumschlaf|in Rückenlage|im ersten Drittel der Nacht>.
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

# n=2..6 n2=2,3,4,6
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
{who} a reçu {n} des {m} perfusions [F:hebdomadaires] de [D:<@d:Taxol|cisplatine|cétuximab>] avant <@x:que des paresthésies du bout des doigts|que des leucocytes à 1 100|qu'une réaction à la perfusion|que des ulcérations buccales> ne nous fassent arrêter.
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
Pour la poussée : [D1:prednisone] [O1:comprimés] à [S1:{n} mg], [A2:deux] [F2:tous les matins] [U2:pendant {m} jours], puis [A3:un] [F3:tous les matins] [U3:pendant {m} jours], puis [A4:un demi]-[O4:comprimé] [U4:pendant une semaine].
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
For this {n} kg child, [D:acetaminophen] [S1:{m} mg] [F:every {k} hours] was too little, so the dose was corrected to 15 mg/kg.
Pour cet enfant de {n} kg, le [D:paracétamol] [S1:{m} mg] [F:toutes les {k} heures] était insuffisant, et la dose a été corrigée à 15 mg/kg.
Für dieses {n} kg schwere Kind war [D:Paracetamol] [S1:{m} mg] [F:alle {k} Stunden] zu wenig, sodass die Dosis auf 15 mg/kg korrigiert wurde.

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
Le pharmacien signale une interaction entre <@d:la [D1:clarithromycine]|le [D1:fluconazole]|le [D1:vérapamil]> et <@e:la [D2:simvastatine]|la [D2:colchicine]|l'[D2:apixaban]>, avec un début à {n} jours d'intervalle par deux prescripteurs différents.
Der Apotheker weist auf eine Wechselwirkung zwischen [D1:<@d:Clarithromycin|Fluconazol|Verapamil>] und [D2:<@e:Simvastatin|Colchicin|Apixaban>] hin, die im Abstand von {n} Tagen von zwei verschiedenen Ärzten angesetzt wurden.

# n=2..4 m=9,10,11
<@g:His|Her> pill organizer, checked by the visiting nurse on {date}, held {n} [O1:tablets] of [D1:<@d:metoprolol|Lasix|digoxin>] in the Tuesday slot, none on Thursday, and {m} loose [D2:<@e:potassium|iron|calcium>] [O2:tablets] in the bag.
Son pilulier, contrôlé par l'infirmière à domicile le {date}, contenait {n} [O1:comprimés] de [D1:<@d:métoprolol|Lasix|digoxine>] dans la case du mardi, aucun le jeudi, et {m} [O2:comprimés] de [D2:<@e:potassium|fer|calcium>] en vrac dans le sac.
Die Tablettenbox, von der Pflegekraft am {date} kontrolliert, enthielt im Dienstagsfach {n} [O1:Tabletten] [D1:<@d:Metoprolol|Lasix|Digoxin>], am Donnerstag keine und lose in der Tüte {m} [O2:Tabletten] [D2:<@e:Kalium|Eisen|Calcium>].

# n=2,3
<@g:He|She> takes [A1:{n}] of the [S1:25 mg] [O1:tablets] of [D1:<@d:carvedilol|Coreg|hydralazine>] [F1:in the morning] but only [A2:one] [F2:in the evening], contrary to the label.
<@g:Il|Elle> prend [A1:{n}] [O1:comprimés] à [S1:25 mg] <@d:de [D1:carvédilol]|de [D1:Coreg]|d'[D1:hydralazine]> [F1:le matin], mais seulement [A2:un] [F2:le soir], contrairement à ce qu'indique l'étiquette.
<@g:Er|Sie> nimmt [F1:morgens] [A1:{n}] [O1:Tabletten] [D1:<@d:Carvedilol|Coreg|Hydralazin>] zu [S1:25 mg], aber [F2:abends] nur [A2:eine], entgegen dem Etikett.

# n=40 m=20
When [D:<@d:Prilosec|omeprazole|pantoprazole>] [S1:{m} mg] no longer held the heartburn, <@g:he|she> doubled it on <@g:his|her> own to [S2:{n} mg], [A2:half] [F1:before breakfast] and [A3:half] [F3:before dinner].
Quand <@d:le [D:Prilosec]|l'[D:oméprazole]|le [D:pantoprazole]> [S1:{m} mg] n'a plus suffi contre les brûlures, <@g:il|elle> l'a porté de sa propre initiative à [S2:{n} mg], [A2:la moitié] [F1:avant le petit déjeuner] et [A3:la moitié] [F3:avant le dîner].
Als [D:<@d:Prilosec|Omeprazol|Pantoprazol>] [S1:{m} mg] das Sodbrennen nicht mehr beherrschte, verdoppelte <@g:er|sie> eigenmächtig auf [S2:{n} mg], [A2:die Hälfte] [F1:vor dem Frühstück] und [A3:die Hälfte] [F3:vor dem Abendessen].

# n=3,4 m=7,10
The wound infection took {n} [D1:antibiotics] to clear: [D2:<@d:Keflex|cefazolin>] [U2:for {m} days], [D3:<@e:Bactrim|doxycycline>] [U3:for 2 weeks], and finally [D4:<@f:linezolid|daptomycin>] [U4:until {date}].
Il a fallu {n} [D1:antibiotiques] pour guérir l'infection de la plaie : [D2:<@d:Keflex|céfazoline>] [U2:pendant {m} jours], [D3:<@e:Bactrim|doxycycline>] [U3:pendant 2 semaines], et enfin [D4:<@f:linézolide|daptomycine>] [U4:jusqu'au {date}].
Es brauchte {n} [D1:Antibiotika], bis die Wundinfektion ausheilte: [D2:<@d:Keflex|Cefazolin>] [U2:für {m} Tage], [D3:<@e:Bactrim|Doxycyclin>] [U3:für 2 Wochen] und schließlich [D4:<@f:Linezolid|Daptomycin>] [U4:bis zum {date}].

# a=1500,1750 b=500,750 n=3,5,7
[D:<@d:Keppra|levetiracetam>] [S1:{b} mg] [F1:twice a day] was pushed to [S2:{a} mg] [F2:twice a day] after the cluster of {n} seizures on {date}; the family has noticed <@x:irritability|crying spells|slurred speech|a short fuse> since.
<@d:Le [D:Keppra]|Le [D:lévétiracétam]> [S1:{b} mg] [F1:deux fois par jour] a été porté à [S2:{a} mg] [F2:deux fois par jour] après la salve de {n} crises du {date} ; la famille a remarqué depuis <@x:une irritabilité|des accès de larmes|une élocution pâteuse|une humeur explosive>.
[D:<@d:Keppra|Levetiracetam>] [S1:{b} mg] [F1:zweimal täglich] wurde nach der Serie von {n} Anfällen am {date} auf [S2:{a} mg] [F2:zweimal täglich] gesteigert; seither hat die Familie <@x:Reizbarkeit|Weinanfälle|verwaschene Sprache|Jähzorn> bemerkt.

# a=100,150 b=200,300 n=6,8,10
Up to last winter <@g:he|she> took [D1:<@d:Wellbutrin|bupropion>] [S1:{a} mg] [F1:every morning]; at [S3:{b} mg] <@g:he|she> heard buzzing in the ears, and after {n} weeks [D2:<@e:Lexapro|Prozac|Effexor>] [S2:<@e:10|20|75> mg] took its place.
Jusqu'à l'hiver dernier, <@g:il|elle> prenait <@d:du [D1:Wellbutrin]|du [D1:bupropion]> [S1:{a} mg] [F1:tous les matins] ; à [S3:{b} mg], <@g:il|elle> entendait un bourdonnement d'oreilles, et après {n} semaines [D2:<@e:Lexapro|Prozac|Effexor>] [S2:<@e:10|20|75> mg] l'a remplacé.
Bis zum letzten Winter nahm <@g:er|sie> [D1:<@d:Wellbutrin|Bupropion>] [S1:{a} mg] [F1:jeden Morgen]; bei [S3:{b} mg] hörte <@g:er|sie> ein Summen in den Ohren, und nach {n} Wochen trat [D2:<@e:Lexapro|Prozac|Effexor>] [S2:<@e:10|20|75> mg] an die Stelle.

# a=0.5,0.75 b=1.5,2 n=3,4,6
[D:<@d:Requip|ropinirole|Mirapex>] [S1:{a} mg] [F1:two hours before bed] worked for the restless legs [U:for {n} years]; with [S2:{b} mg] the crawling began at noon instead of at night, so the dose is being reduced.
[D:<@d:Requip|Ropinirole|Mirapex>] [S1:{a} mg] [F1:deux heures avant le coucher] a été efficace contre les jambes sans repos [U:pendant {n} ans] ; avec [S2:{b} mg], les fourmillements débutaient à midi au lieu de la nuit, et la dose est donc en cours de réduction.
[D:<@d:Requip|Ropinirol|Mirapex>] [S1:{a} mg] [F1:zwei Stunden vor dem Schlafengehen] half [U:{n} Jahre lang] gegen die unruhigen Beine; mit [S2:{b} mg] begann das Kribbeln mittags statt nachts, sodass die Dosis reduziert wird.

# a=2,3 b=5,6 n=25
[D:<@d:Sinemet|Carbidopa-levodopa>] [S:{n}/100] used to be [A1:one] [O:tablet] [F1:three times a day]; it is now [A2:one and a half] [F2:{b} times a day], since each dose wears off after about {a} hours.
<@d:Le [D:Sinemet]|La [D:carbidopa-lévodopa]> [S:{n}/100] était auparavant à [A1:un] [O:comprimé] [F1:trois fois par jour] ; c'est maintenant [A2:un et demi] [F2:{b} fois par jour], car l'effet de chaque prise s'épuise après environ {a} heures.
[D:<@d:Sinemet|Carbidopa-Levodopa>] [S:{n}/100] war früher [A1:eine] [O:Tablette] [F1:dreimal täglich]; jetzt sind es [A2:eineinhalb] [F2:{b}-mal täglich], da die Wirkung jeder Dosis nach etwa {a} Stunden nachlässt.

# a=12,14 b=20,24,26 y=2..4 n=6,7,8
In the {n}th month of pregnancy the [D:<@d:labetalol|insulin|levothyroxine>] had to be increased by {b}% compared with {a} weeks, and {y} days after delivery it went back to the former dose.
Au {n}e mois de grossesse, <@d:le [D:labétalol] a dû être augmenté|l'[D:insuline] a dû être augmentée|la [D:lévothyroxine] a dû être augmentée> de {b} % par rapport à {a} semaines, avec un retour à la dose antérieure {y} jours après l'accouchement.
Im {n}. Schwangerschaftsmonat musste <@d:[D:Labetalol]|[D:Insulin]|[D:Levothyroxin]> gegenüber {a} Wochen um {b} % erhöht werden, und {y} Tage nach der Entbindung kehrte man zur früheren Dosis zurück.

# a=8,10,12 b=400,500 n=2..4
[D1:Iron] [O:pills] gave <@g:him|her> black stools and cramps after {n} weeks, so <@g:he|she> received [D2:<@d:Venofer|Feraheme|Injectafer>] [S1:{b} mg] intravenously twice, {a} days apart.
Les [O:comprimés] de [D1:fer] lui ont donné des selles noires et des crampes après {n} semaines ; <@g:il|elle> a donc reçu [D2:<@d:Venofer|Feraheme|Injectafer>] [S1:{b} mg] par voie intraveineuse à deux reprises, à {a} jours d'intervalle.
[D1:Eisen]-[O:Tabletten] verursachten nach {n} Wochen schwarzen Stuhl und Krämpfe, daher erhielt <@g:er|sie> zweimal im Abstand von {a} Tagen intravenös [D2:<@d:Venofer|Feraheme|Injectafer>] [S1:{b} mg].

# a=5,10 b=15,20 n=3,4,6
[D:<@d:Tacrolimus|Prograf|cyclosporine>] trough was {a}.8 ng/mL on {date} against a target of 6 to 8, so the dose was changed from [S1:<@d:3|3|100> mg] to [S2:<@d:4|4|125> mg] [F:every 12 hours], and the creatinine eased by {b}% in {n} days.
La concentration résiduelle de [D:<@d:tacrolimus|Prograf|ciclosporine>] était à {a},8 ng/mL le {date} pour une cible de 6 à 8 ; la dose est donc passée de [S1:<@d:3|3|100> mg] à [S2:<@d:4|4|125> mg] [F:toutes les 12 heures], et la créatinine a baissé de {b} % en {n} jours.
Der Talspiegel von [D:<@d:Tacrolimus|Prograf|Ciclosporin>] lag am {date} bei {a},8 ng/mL bei einem Ziel von 6 bis 8, sodass die Dosis von [S1:<@d:3|3|100> mg] auf [S2:<@d:4|4|125> mg] [F:alle 12 Stunden] geändert wurde, und das Kreatinin fiel in {n} Tagen um {b} %.

# n=3,4,5 m=60,75,90
{who} uses the [D:<@d:albuterol|ProAir|Ventolin>] [O:inhaler] up to {n} times a day during pollen season, roughly one canister every {m} days, compared with one a year before moving to the valley.
{who} utilise l'[O:inhalateur] de [D:<@d:salbutamol|ProAir|Ventolin>] jusqu'à {n} fois par jour pendant la saison des pollens, soit environ une cartouche tous les {m} jours, contre une par an avant d'emménager dans la vallée.
{who} benutzt den [O:Inhalator] mit [D:<@d:Salbutamol|ProAir|Ventolin>] in der Pollensaison bis zu {n}-mal am Tag, etwa eine Kartusche alle {m} Tage, verglichen mit einer pro Jahr vor dem Umzug ins Tal.

# n=1,2,4 m=12,15,18
[D1:Humalog] correction: [A1:{n} {n?unit|units}] for every 50 mg/dL above 150; ratio [A2:1 unit] per {m} g of carbohydrate, changed from 1 to 20 on {date}.
Correction par [D1:Humalog] : [A1:{n} {n?unité|unités}] par tranche de 50 mg/dL au-dessus de 150 ; ratio de [A2:1 unité] pour {m} g de glucides, contre 1 pour 20 avant le {date}.
Korrektur mit [D1:Humalog]: [A1:{n} {n?Einheit|Einheiten}] je 50 mg/dL über 150; Verhältnis [A2:1 Einheit] pro {m} g Kohlenhydrate, am {date} geändert von 1 zu 20.

# a=8,12 b=25,37 n=10,14
The [D:fentanyl] [O:patch] went up from [S1:{a} mcg] to [S2:{b} mcg per hour] [F:every 3 days], with [D2:<@d:oxycodone|Dilaudid>] [S3:<@d:5|2> mg] for breakthrough pain, used {n} times in the past week.
Le [O:patch] de [D:fentanyl] est passé de [S1:{a} µg] à [S2:{b} µg par heure] [F:tous les 3 jours], avec [D2:<@d:oxycodone|Dilaudid>] [S3:<@d:5|2> mg] pour les accès douloureux, utilisé {n} fois au cours de la semaine écoulée.
Das [D:Fentanyl]-[O:Pflaster] wurde von [S1:{a} µg] auf [S2:{b} µg pro Stunde] [F:alle 3 Tage] erhöht, mit [D2:<@d:Oxycodon|Dilaudid>] [S3:<@d:5|2> mg] gegen Durchbruchschmerzen, in der letzten Woche {n}-mal genommen.

# a=3,4,6 n=9,10,11
The last dose of [D:<@d:Lovenox|enoxaparin|Fragmin>] was given at {n} p.m., {a} hours after the nurse had been told to hold it.
La dernière dose <@d:de [D:Lovenox]|d'[D:énoxaparine]|de [D:Fragmin]> a été donnée à {n} heures du soir, {a} heures après que l'infirmière avait reçu la consigne de la suspendre.
Die letzte Dosis [D:<@d:Lovenox|Enoxaparin|Fragmin>] wurde um {n} Uhr abends gegeben, {a} Stunden nachdem die Schwester angewiesen worden war, sie auszusetzen.

# n=24,26,28 m=30,32
Two injections of [D:betamethasone] [S1:12 mg] were given 24 hours apart at {n} weeks, [D2:magnesium] [U:for {k} hours], and the [D3:<@d:nifedipine|indomethacin|terbutaline>] was stopped at {m} weeks.
Deux injections de [D:bétaméthasone] [S1:12 mg] ont été faites à 24 heures d'intervalle à {n} semaines, du [D2:magnésium] a été donné [U:pendant {k} heures], et <@d:la [D3:nifédipine]|l'[D3:indométacine]|la [D3:terbutaline]> a été arrêtée à {m} semaines.
Zwei Injektionen [D:Betamethason] [S1:12 mg] wurden mit {n} Wochen im Abstand von 24 Stunden gegeben, [D2:Magnesium] [U:für {k} Stunden], und [D3:<@d:Nifedipin|Indometacin|Terbutalin>] wurde mit {m} Wochen abgesetzt.

# n=2,4,6 m=5..9
He was immunized at {n} months with [D1:<@d:Pediarix|Pentacel>], [D2:Prevnar] and [D3:<@e:Rotarix|RotaTeq>], ran a temperature of 100.{m} °F that night, and got [A:1.25 mL] of infant [D4:Tylenol].
Il a été vacciné à {n} mois par [D1:<@d:Pediarix|Pentacel>], [D2:Prevnar] et [D3:<@e:Rotarix|RotaTeq>], a fait une température à 100,{m} °F cette nuit-là et a reçu [A:1,25 mL] de [D4:Tylenol] nourrisson.
Er wurde mit {n} Monaten mit [D1:<@d:Pediarix|Pentacel>], [D2:Prevnar] und [D3:<@e:Rotarix|RotaTeq>] geimpft, hatte in dieser Nacht eine Temperatur von 100,{m} °F und bekam [A:1,25 mL] [D4:Tylenol] für Säuglinge.

# n=11,12,14 m=6,12
Vaccines due at {n} years: [D1:Tdap], [D2:<@d:Menactra|MenQuadfi>] and the first of two doses of [D3:Gardasil], the second in {m} months; the father declined the [D4:influenza vaccine].
Vaccins à faire à {n} ans : [D1:Tdap], [D2:<@d:Menactra|MenQuadfi>] et la première de deux doses de [D3:Gardasil], la seconde dans {m} mois ; le père a refusé le [D4:vaccin antigrippal].
Fällige Impfungen mit {n} Jahren: [D1:Tdap], [D2:<@d:Menactra|MenQuadfi>] und die erste von zwei Dosen [D3:Gardasil], die zweite in {m} Monaten; der Vater lehnte den [D4:Grippeimpfstoff] ab.

# n=5,7,10 m=36,48
The toddler refused the pink [D1:amoxicillin], so [D2:<@d:ceftriaxone|Rocephin>] [S1:50 mg/kg] was injected into the thigh on {date} and again after 24 hours; fever was gone within {m} hours and the ear drained for {n} days.
Le petit enfant a refusé l'[D1:amoxicilline] rose ; de la [D2:<@d:ceftriaxone|Rocéphine>] [S1:50 mg/kg] a donc été injectée dans la cuisse le {date} et de nouveau après 24 heures ; la fièvre a disparu en {m} heures et l'oreille a coulé {n} jours.
Das Kleinkind verweigerte das rosa [D1:Amoxicillin], daher wurde am {date} und nochmals nach 24 Stunden [D2:<@d:Ceftriaxon|Rocephin>] [S1:50 mg/kg] in den Oberschenkel injiziert; das Fieber war innerhalb von {m} Stunden verschwunden, und das Ohr lief {n} Tage.

# n=18,27,36 m=10,15
On [D1:<@d:Concerta|Adderall|Vyvanse>] [S1:{n} mg] [F1:every morning] his appetite at lunch vanished and he lost {k} pounds in a semester; it is skipped on weekends, and [D2:guanfacine] [S2:1 mg] [F2:at night] was added, which put him to sleep in {m} minutes.
Sous [D1:<@d:Concerta|Adderall|Vyvanse>] [S1:{n} mg] [F1:tous les matins], son appétit au déjeuner a disparu et il a perdu {k} livres en un semestre ; le médicament est sauté le week-end, et de la [D2:guanfacine] [S2:1 mg] [F2:le soir] a été ajoutée, ce qui l'endormait en {m} minutes.
Unter [D1:<@d:Concerta|Adderall|Vyvanse>] [S1:{n} mg] [F1:jeden Morgen] verschwand sein Appetit beim Mittagessen, und er verlor in einem Halbjahr {k} Pfund; am Wochenende wird es ausgelassen, und [D2:Guanfacin] [S2:1 mg] [F2:abends] wurde ergänzt, womit er in {m} Minuten einschlief.

# n=0.25,0.5 m=3,4
[D:<@d:Pulmicort|budesonide>] [S:{n} mg] by nebulizer [F:twice a day] was given [U:for {m} months] last fall, and the child has had no more than 2 colds that went to the chest.
<@d:Le [D:Pulmicort]|Le [D:budésonide]> [S:{n} mg] en nébulisation [F:deux fois par jour] a été donné [U:pendant {m} mois] l'automne dernier, et l'enfant n'a pas eu plus de 2 rhumes descendus sur les bronches.
[D:<@d:Pulmicort|Budesonid>] [S:{n} mg] über den Vernebler [F:zweimal täglich] wurde im letzten Herbst [U:für {m} Monate] gegeben, und das Kind hatte höchstens 2 Erkältungen, die auf die Bronchien gingen.

# n=2,3,5 m=17
For the hard stools [D:<@d:MiraLAX|polyethylene glycol>] was begun at [A1:half a capful] [F1:daily], raised to [A2:one capful], [A3:{m} g], mixed into 8 ounces of juice, and {n} weeks later soiling had ceased.
Pour les selles dures, <@d:le [D:MiraLAX]|le [D:polyéthylène glycol]> a été débuté à [A1:un demi-bouchon] [F1:par jour], augmenté à [A2:un bouchon], [A3:{m} g], mélangé à 8 onces de jus, et {n} semaines plus tard les souillures avaient cessé.
Gegen den harten Stuhl wurde [D:<@d:MiraLAX|Polyethylenglykol>] mit [A1:einer halben Verschlusskappe] [F1:täglich] begonnen, auf [A2:eine Verschlusskappe], [A3:{m} g], in 8 Unzen Saft verrührt, gesteigert, und {n} Wochen später hatte das Einkoten aufgehört.

# n=3,6,9
She is on [D1:Depo-Provera] [S1:150 mg] [F1:every 3 months], last shot on {date}, spotting for {n} days after each, and asks to go back to the [D2:<@d:pill|ring|Nexplanon>].
Elle est sous [D1:Depo-Provera] [S1:150 mg] [F1:tous les 3 mois], dernière injection le {date}, avec du spotting pendant {n} jours après chacune, et demande à revenir <@d:à la [D2:pilule]|à l'[D2:anneau]|au [D2:Nexplanon]>.
Sie erhält [D1:Depo-Provera] [S1:150 mg] [F1:alle 3 Monate], letzte Spritze am {date}, mit Schmierblutungen für {n} Tage nach jeder, und möchte zurück <@d:zur [D2:Pille]|zum [D2:Ring]|zu [D2:Nexplanon]>.

# n=200,400 m=2..4
Takes [D1:magnesium] [S1:{n} mg], [D2:<@d:turmeric|ginkgo|milk thistle>], [D3:biotin] [S3:5,000 mcg] and {m} other supplements bought online, about $80 a month.
Prend du [D1:magnésium] [S1:{n} mg], du [D2:<@d:curcuma|ginkgo|chardon-marie>], de la [D3:biotine] [S3:5 000 µg] et {m} autres compléments achetés en ligne, environ 80 $ par mois.
Nimmt [D1:Magnesium] [S1:{n} mg], [D2:<@d:Kurkuma|Ginkgo|Mariendistel>], [D3:Biotin] [S3:5.000 µg] und {m} weitere online gekaufte Nahrungsergänzungsmittel, etwa 80 $ im Monat.

# n=2000,5000 m=18..24 k=38..45
[D:<@d:Vitamin D|Cholecalciferol>] [S:{n} IU] [F:daily] raised the level from {m} to {k} ng/mL over the winter.
<@d:La [D:vitamine D]|Le [D:cholécalciférol]> [S:{n} UI] [F:par jour] a fait passer le taux de {m} à {k} ng/mL pendant l'hiver.
[D:<@d:Vitamin D|Cholecalciferol>] [S:{n} IE] [F:täglich] hob den Spiegel über den Winter von {m} auf {k} ng/mL an.

# m=8,10,12
Quit plan: [D1:nicotine] [O1:patch] [S1:21 mg] [U1:for 6 weeks], then [S2:14 mg] [U2:for 2 weeks], then [S3:7 mg] [U3:for 2 weeks], with [D2:<@d:nicotine>] [O2:<@e:gum|lozenges>] [F2:up to {m} times a day] for cravings; quit date {date}.
Plan d'arrêt : [O1:patch] de [D1:nicotine] [S1:21 mg] [U1:pendant 6 semaines], puis [S2:14 mg] [U2:pendant 2 semaines], puis [S3:7 mg] [U3:pendant 2 semaines], avec des [O2:<@e:gommes|pastilles>] à la [D2:<@d:nicotine>] [F2:jusqu'à {m} fois par jour] en cas d'envie ; date d'arrêt {date}.
Rauchstopp-Plan: [D1:Nikotin]-[O1:Pflaster] [S1:21 mg] [U1:für 6 Wochen], dann [S2:14 mg] [U2:für 2 Wochen], dann [S3:7 mg] [U3:für 2 Wochen], bei Verlangen [D2:<@d:Nikotin>]-[O2:<@e:Kaugummi|Lutschtabletten>] [F2:bis zu {m}-mal am Tag]; Stopptermin {date}.

# n=4,6,8 m=50,100
[D:<@d:Naltrexone|Antabuse|Acamprosate>] [S:<@d:50|250|666> mg] was started in {month}; drinks per week have fallen from {m} to {n}, and the gamma-GT from 310 to 94.
<@d:La [D:naltrexone]|L'[D:Antabuse]|L'[D:acamprosate]> [S:<@d:50|250|666> mg] a été débuté<@d:e||> en {month} ; le nombre de verres par semaine est passé de {m} à {n}, et la gamma-GT de 310 à 94.
[D:<@d:Naltrexon|Antabuse|Acamprosat>] [S:<@d:50|250|666> mg] wurde im {month} begonnen; die Zahl der Getränke pro Woche ist von {m} auf {n} gefallen und die Gamma-GT von 310 auf 94.

# n=2,7 m=250,500
Travel: [D1:<@d:Malarone|doxycycline>] [F1:daily] from {n} days before to 7 days after the safari, [D2:Cipro] [S2:{m} mg] in the bag for diarrhea, [D3:<@e:Typhim|Vivotif>] and [D4:yellow fever vaccine] given on {date}.
Voyage : [D1:<@d:Malarone|doxycycline>] [F1:tous les jours] de {n} jours avant à 7 jours après le safari, [D2:Cipro] [S2:{m} mg] dans le sac en cas de diarrhée, [D3:<@e:Typhim|Vivotif>] et [D4:vaccin contre la fièvre jaune] administrés le {date}.
Reise: [D1:<@d:Malarone|Doxycyclin>] [F1:täglich] von {n} Tagen vor bis 7 Tage nach der Safari, [D2:Cipro] [S2:{m} mg] bei Durchfall im Gepäck, [D3:<@e:Typhim|Vivotif>] und [D4:Gelbfieberimpfstoff] am {date} verabreicht.

# n=125,250 m=6,8,9
[D:Acetazolamide] [S:{n} mg] [F:twice daily], begun the day before the flight to <@c:Cusco|La Paz|Lhasa>, kept {m} of the 11 hikers free of headache above 11,000 feet.
L'[D:acétazolamide] [S:{n} mg] [F:deux fois par jour], débuté la veille du vol pour <@c:Cusco|La Paz|Lhassa>, a évité les céphalées à {m} des 11 randonneurs au-dessus de 11 000 pieds.
[D:Acetazolamid] [S:{n} mg] [F:zweimal täglich], am Tag vor dem Flug nach <@c:Cusco|La Paz|Lhasa> begonnen, hielt {m} der 11 Wanderer oberhalb von 11.000 Fuß kopfschmerzfrei.

# n=3,5 m=10,12
While on night shift <@g:he|she> took [D1:<@d:Provigil|modafinil>] [S1:200 mg] at {m} p.m. and [D2:melatonin] [S2:{n} mg] when <@g:he|she> came home, neither of which is needed on days off.
Pendant le travail de nuit, <@g:il|elle> prenait du [D1:<@d:Provigil|modafinil>] [S1:200 mg] à {m} heures du soir et de la [D2:mélatonine] [S2:{n} mg] en rentrant, ni l'un ni l'autre n'étant nécessaire les jours de repos.
In der Nachtschicht nahm <@g:er|sie> um {m} Uhr abends [D1:<@d:Provigil|Modafinil>] [S1:200 mg] und bei der Heimkehr [D2:Melatonin] [S2:{n} mg], beides an freien Tagen nicht nötig.

# n=40,60,80 m=5,6
Cumulative [D:<@d:doxorubicin|Adriamycin>] exposure is {n}0 mg/m2 after {m} cycles, against a lifetime limit of 550, with an ejection fraction of 58%.
La dose cumulée <@d:de [D:doxorubicine]|d'[D:Adriamycine]> est de {n}0 mg/m2 après {m} cycles, pour une limite à vie de 550, avec une fraction d'éjection à 58 %.
Die kumulative Dosis von [D:<@d:Doxorubicin|Adriamycin>] beträgt nach {m} Zyklen {n}0 mg/m2 bei einer Lebenszeitgrenze von 550, die Ejektionsfraktion liegt bei 58 %.

# n=1.8,2,2.2 m=25,28,30
After 4500 cGy in {m} fractions <@g:he|she> continued [D:<@d:tamoxifen|Casodex|Arimidex>] [S:<@d:20|50|1> mg] [F:daily], each fraction having been {n} Gy.
Après 4500 cGy en {m} fractions, <@g:il|elle> a poursuivi <@d:le [D:tamoxifène]|le [D:Casodex]|l'[D:Arimidex]> [S:<@d:20|50|1> mg] [F:par jour], chaque fraction ayant été de {n} Gy.
Nach 4500 cGy in {m} Fraktionen setzte <@g:er|sie> [D:<@d:Tamoxifen|Casodex|Arimidex>] [S:<@d:20|50|1> mg] [F:täglich] fort, jede Fraktion hatte {n} Gy betragen.

# n=4,6 m=12,13 k=2,3
[D1:Aranesp] [S1:60 mcg] [F1:every two weeks] was held when the hemoglobin passed {m} g/dL and restarted at [S3:40 mcg] {n} weeks later, along with [D2:<@d:Renvela|PhosLo>] [S2:<@d:800|667> mg] [A3:{k}] [F3:with each meal].
L'[D1:Aranesp] [S1:60 µg] [F1:toutes les deux semaines] a été suspendu lorsque l'hémoglobine a dépassé {m} g/dL et repris à [S3:40 µg] {n} semaines plus tard, avec du [D2:<@d:Renvela|PhosLo>] [S2:<@d:800|667> mg] [A3:{k}] [F3:à chaque repas].
[D1:Aranesp] [S1:60 µg] [F1:alle zwei Wochen] wurde pausiert, als das Hämoglobin {m} g/dL überschritt, und {n} Wochen später mit [S3:40 µg] wieder begonnen, zusammen mit [D2:<@d:Renvela|PhosLo>] [S2:<@d:800|667> mg] [A3:{k}] [F3:zu jeder Mahlzeit].

# n=3..5 m=7..9
[D1:Dilantin] level {m}.4 on [S1:300 mg] [F1:at night]; with [D2:<@d:Bactrim|fluconazole|amiodarone>] on board it shot up to 2{n}.1 mcg/mL with nystagmus, and two doses were held.
Taux de [D1:Dilantin] à {m},4 sous [S1:300 mg] [F1:le soir] ; avec l'ajout <@d:du [D2:Bactrim]|du [D2:fluconazole]|de l'[D2:amiodarone]>, il est monté à 2{n},1 µg/mL avec un nystagmus, et deux prises ont été suspendues.
[D1:Dilantin]-Spiegel {m},4 unter [S1:300 mg] [F1:abends]; mit zusätzlich [D2:<@d:Bactrim|Fluconazol|Amiodaron>] schnellte er auf 2{n},1 µg/mL mit Nystagmus hoch, und zwei Dosen wurden ausgesetzt.

# n=2,3 m=50,75
The [D1:<@d:Zoloft|sertraline>] was started at [S1:25 mg], went up by [S2:25 mg] [F2:every week] to [S3:{m} mg], and after {n} months of feeling "flat" was swapped for [D2:<@e:Wellbutrin|Remeron>].
<@d:Le [D1:Zoloft] a été débuté|La [D1:sertraline] a été débutée> à [S1:25 mg], <@d:augmenté|augmentée> de [S2:25 mg] [F2:chaque semaine] jusqu'à [S3:{m} mg], et, après {n} mois à se sentir « à plat », <@d:remplacé|remplacée> par le [D2:<@e:Wellbutrin|Remeron>].
[D1:<@d:Zoloft|Sertralin>] wurde mit [S1:25 mg] begonnen, [F2:jede Woche] um [S2:25 mg] bis [S3:{m} mg] gesteigert und nach {n} Monaten mit dem Gefühl, „flach“ zu sein, gegen [D2:<@e:Wellbutrin|Remeron>] getauscht.

# n=5,10 m=1,2
[D:<@d:Oxybutynin|Ditropan|Vesicare>] [S:{n} mg] cut the night trips from 4 to {m}, but the mouth was so dry that <@g:he|she> kept a water bottle by the bed; [D2:Myrbetriq] was too costly.
<@d:L'[D:oxybutynine]|Le [D:Ditropan]|Le [D:Vesicare]> [S:{n} mg] a réduit les levers nocturnes de 4 à {m}, mais la bouche était si sèche qu'<@g:il|elle> gardait une bouteille d'eau près du lit ; le [D2:Myrbetriq] était trop cher.
[D:<@d:Oxybutynin|Ditropan|Vesicare>] [S:{n} mg] verringerte die nächtlichen Toilettengänge von 4 auf {m}, aber der Mund war so trocken, dass <@g:er|sie> eine Wasserflasche am Bett hatte; [D2:Myrbetriq] war zu teuer.

# n=10,12,14 m=4,7
[D:<@d:Chantix|varenicline>] was titrated from [S1:0.5 mg] to [S2:1 mg] [F:twice daily] over one week, taken [U:for {n} weeks], and stopped {m} days early because of <@x:nightmares|nausea|sleepwalking>.
<@d:Le [D:Chantix]|La [D:varénicline]> a été titré<@d:|e> de [S1:0,5 mg] à [S2:1 mg] [F:deux fois par jour] en une semaine, pris<@d:|e> [U:pendant {n} semaines] et arrêté<@d:|e> {m} jours plus tôt que prévu à cause de <@x:cauchemars|nausées|somnambulisme>.
[D:<@d:Chantix|Vareniclin>] wurde innerhalb einer Woche von [S1:0,5 mg] auf [S2:1 mg] [F:zweimal täglich] titriert, [U:{n} Wochen lang] genommen und wegen <@x:Albträumen|Übelkeit|Schlafwandelns> {m} Tage früher als geplant abgesetzt.

# n=3,5,6
Home health reports that {drug} was last refilled on {date} for 30 days, {drug2} was never picked up, and {n} empty bottles of {drug3} were under the sink.
Les soins à domicile signalent que {drug.le} a été délivré{drug?|e} pour la dernière fois le {date} pour 30 jours, que {drug2.le} n'a jamais été retiré{drug2?|e} à la pharmacie et que {n} flacons vides {drug3.de} se trouvaient sous l'évier.
Der Pflegedienst berichtet, dass {drug} zuletzt am {date} für 30 Tage eingelöst wurde, {drug2} nie abgeholt wurde und {n} leere Packungen {drug3} unter der Spüle standen.

# n=2,3,4
The [D:<@d:clonidine|guanfacine|prazosin>] makes <@g:him|her> sleepy for about {n} hours after each dose.
<@d:La [D:clonidine]|La [D:guanfacine]|La [D:prazosine]> <@g:le|la> rend somnolent<@g:|e> pendant environ {n} heures après chaque prise.
[D:<@d:Clonidin|Guanfacin|Prazosin>] macht <@g:ihn|sie> nach jeder Dosis etwa {n} Stunden lang schläfrig.

# n=5,6,7 m=90,100
<@g:He|She> has {n} [O:tablets] of [D:<@d:Eliquis|Plavix|Entresto>] left out of {m}.
Il lui reste {n} [O:comprimés] <@d:d'[D:Eliquis]|de [D:Plavix]|d'[D:Entresto]> sur {m}.
<@g:Er|Sie> hat noch {n} von {m} [O:Tabletten] [D:<@d:Eliquis|Plavix|Entresto>].

# n=3,4,5 m=80,120
[D:<@d:Verapamil|Diltiazem|Calan>] [S:{m} mg] was lowered to [S2:40 mg] after {n} days of constipation.
<@d:Le [D:vérapamil]|Le [D:diltiazem]|Le [D:Calan]> [S:{m} mg] a été abaissé à [S2:40 mg] après {n} jours de constipation.
[D:<@d:Verapamil|Diltiazem|Calan>] [S:{m} mg] wurde nach {n} Tagen Verstopfung auf [S2:40 mg] gesenkt.

# n=2,3,6
{who} was weaned off [D:<@d:Paxil|Effexor|baclofen|Neurontin>] [U:over {n} months] and has not looked back.
{who} a été sevré<@g:|e> <@d:de [D:Paxil]|d'[D:Effexor]|de [D:baclofène]|de [D:Neurontin]> [U:en {n} mois] et ne l'a pas regretté.
{who} wurde [U:über {n} Monate] von [D:<@d:Paxil|Effexor|Baclofen|Neurontin>] entwöhnt und hat es nicht bereut.

# n=12,15,18
Dose of [D:<@d:Enbrel|Humira|Stelara>] due on {date}; last one was {n} days late because of <@x:a sinus infection|a lost shipment|a lapse in coverage|the flood>.
Dose <@d:d'[D:Enbrel]|d'[D:Humira]|de [D:Stelara]> à faire le {date} ; la dernière a eu {n} jours de retard en raison <@x:d'une sinusite|d'un colis égaré|d'une interruption de couverture|de l'inondation>.
Dosis [D:<@d:Enbrel|Humira|Stelara>] fällig am {date}; die letzte verzögerte sich um {n} Tage wegen <@x:einer Nebenhöhlenentzündung|einer verlorenen Lieferung|einer Versicherungslücke|des Hochwassers>.

# n=20,40,80 m=10,5
[D:Prednisone] now at [S1:{m} mg], from [S2:{n} mg] on {date}.
[D:Prednisone] maintenant à [S1:{m} mg], contre [S2:{n} mg] le {date}.
[D:Prednison] jetzt [S1:{m} mg], am {date} noch [S2:{n} mg].

# n=3,4,6
Takes half of what is prescribed: {drug} {strength} [F:once] instead of twice a day, to make {n} weeks' supply last.
Prend la moitié de ce qui est prescrit : {drug} {strength} [F:une fois] au lieu de deux par jour, pour faire durer la réserve de {n} semaines.
Nimmt die Hälfte des Verordneten: {drug} {strength} [F:einmal] statt zweimal am Tag, um den Vorrat für {n} Wochen zu strecken.

# n=7,10,14
Day {n} of {drug}, day 3 of {drug2}, afebrile, white count normalizing.
Jour {n} {drug.de}, jour 3 {drug2.de}, apyrétique, leucocytes en voie de normalisation.
Tag {n} {drug}, Tag 3 {drug2}, fieberfrei, Leukozyten normalisieren sich.

# n=2,3,5
{drug.c} and {drug2} were both stopped {n} weeks ago without tapering, which may explain the <@s:tremor|insomnia|sweating|rebound headaches>.
{drug.le} et {drug2.le} ont tous deux été arrêtés il y a {n} semaines sans décroissance, ce qui peut expliquer <@s:le tremblement|l'insomnie|les sueurs|les céphalées de rebond>.
{drug} und {drug2} wurden beide vor {n} Wochen ohne Ausschleichen abgesetzt, was <@s:den Tremor|die Schlaflosigkeit|das Schwitzen|die Rebound-Kopfschmerzen> erklären kann.

# n=3,6
Allergic to {drug} (<@s:hives|swollen lips|wheezing|blisters>) and {drug2} (<@t:nausea|diarrhea|itching>); tolerated {drug3} {n} years ago.
Allergie {drug.au} (<@s:urticaire|gonflement des lèvres|sifflements|bulles>) et {drug2.au} (<@t:nausées|diarrhée|prurit>) ; a toléré {drug3.le} il y a {n} ans.
Allergisch gegen {drug} (<@s:Urtikaria|geschwollene Lippen|Giemen|Blasen>) und {drug2} (<@t:Übelkeit|Durchfall|Juckreiz>); vertrug {drug3} vor {n} Jahren.

# n=2..6
Over the counter <@g:he|she> buys [D1:<@d:Aleve|Excedrin|Pepto-Bismol>], about {n} [O1:tablets] on a bad day, and [D2:<@e:Benadryl|Unisom|ZzzQuil>] for sleep.
En vente libre, <@g:il|elle> achète <@d:de l'[D1:Aleve]|de l'[D1:Excedrin]|du [D1:Pepto-Bismol]>, environ {n} [O1:comprimés] les mauvais jours, et <@e:du [D2:Benadryl]|de l'[D2:Unisom]|du [D2:ZzzQuil]> pour dormir.
Rezeptfrei kauft <@g:er|sie> [D1:<@d:Aleve|Excedrin|Pepto-Bismol>], etwa {n} [O1:Tabletten] an schlechten Tagen, und [D2:<@e:Benadryl|Unisom|ZzzQuil>] zum Schlafen.

# n=4,5,6
[D1:Insulin] was given {n} hours late, so the sliding scale, not the [D2:<@d:Lantus|Levemir>], covered lunch.
L'[D1:insuline] a été administrée avec {n} heures de retard, si bien que le protocole glissant, et non <@d:la [D2:Lantus]|la [D2:Levemir]>, a couvert le déjeuner.
[D1:Insulin] wurde {n} Stunden zu spät gegeben, sodass das Korrekturschema und nicht [D2:<@d:Lantus|Levemir>] das Mittagessen abdeckte.

# n=2,3,4 m=325,500,650
[D:<@d:Acetaminophen|Tylenol>] [S:{m} mg], [A:{n}] [O:tablets] at {time}, no relief after an hour.
[D:<@d:Paracétamol|Tylenol>] [S:{m} mg], [A:{n}] [O:comprimés] à {time}, pas de soulagement au bout d'une heure.
[D:<@d:Paracetamol|Tylenol>] [S:{m} mg], [A:{n}] [O:Tabletten] um {time}, nach einer Stunde keine Besserung.

# n=2,3
No change in [D1:<@d:Coreg|Lasix|digoxin>]; [D2:<@e:Aldactone|lisinopril|Imdur>] goes from [S1:<@e:12.5|5|30> mg] to [S2:<@e:25|10|60> mg]; labs in {n} weeks.
Pas de changement <@d:du [D1:Coreg]|du [D1:Lasix]|de la [D1:digoxine]> ; <@e:l'[D2:Aldactone]|le [D2:lisinopril]|l'[D2:Imdur]> passe de [S1:<@e:12,5|5|30> mg] à [S2:<@e:25|10|60> mg] ; bilan dans {n} semaines.
Keine Änderung bei [D1:<@d:Coreg|Lasix|Digoxin>]; [D2:<@e:Aldactone|Lisinopril|Imdur>] geht von [S1:<@e:12,5|5|30> mg] auf [S2:<@e:25|10|60> mg]; Labor in {n} Wochen.

# n=4,6,9
<@g:He|She> was never able to tolerate more than [S:{n} mg] of [D:<@d:Imuran|Neoral|Arava|Lamictal>] [F:a day].
<@g:Il|Elle> n'a jamais pu tolérer plus de [S:{n} mg] <@d:d'[D:Imuran]|de [D:Neoral]|d'[D:Arava]|de [D:Lamictal]> [F:par jour].
<@g:Er|Sie> konnte nie mehr als [S:{n} mg] [D:<@d:Imuran|Neoral|Arava|Lamictal>] [F:am Tag] vertragen.

# n=3,4,5 m=8,12
[D:<@d:Norco|Percocet|Vicodin>] [F:every 4 to 6 hours] for the first {n} days, then only [A:half a] [O:tablet] before therapy; {m} left, to be taken back to the pharmacy.
[D:<@d:Norco|Percocet|Vicodin>] [F:toutes les 4 à 6 heures] les {n} premiers jours, puis seulement [A:un demi]-[O:comprimé] avant la kinésithérapie ; il en reste {m}, à rapporter à la pharmacie.
[D:<@d:Norco|Percocet|Vicodin>] [F:alle 4 bis 6 Stunden] an den ersten {n} Tagen, dann nur noch [A:eine halbe] [O:Tablette] vor der Therapie; {m} übrig, in die Apotheke zurückzubringen.

# n=5,8,10
Restart [D:<@d:Xarelto|aspirin|Plavix|warfarin>] {n} days after the polypectomy if there is no bleeding.
Reprendre <@d:le [D:Xarelto]|l'[D:aspirine]|le [D:Plavix]|la [D:warfarine]> {n} jours après la polypectomie en l'absence de saignement.
[D:<@d:Xarelto|ASS|Plavix|Warfarin>] {n} Tage nach der Polypektomie wieder ansetzen, falls keine Blutung auftritt.

# n=2,4 m=12,16
Use [A:{n}] [O:sprays] of [D:<@d:Nasacort|Flonase|Rhinocort>] in each nostril [F:daily] [U:for {m} weeks], aiming away from the septum, and rinse with [D2:saline] beforehand.
Utiliser [A:{n}] [O:pulvérisations] de [D:<@d:Nasacort|Flonase|Rhinocort>] dans chaque narine [F:par jour] [U:pendant {m} semaines], en évitant de viser la cloison, et rincer au [D2:sérum physiologique] auparavant.
[F:Täglich] [A:{n}] [O:Sprühstöße] [D:<@d:Nasacort|Flonase|Rhinocort>] in jedes Nasenloch [U:für {m} Wochen], von der Scheidewand weg gerichtet, und vorher mit [D2:Kochsalzlösung] spülen.

# n=2,3 m=14,21
[D:<@d:Elidel|Protopic|hydrocortisone>] [S:<@d:1|0.1|2.5>%] thinly to the <@b:eyelids|neck folds|cheeks> [F:twice a day], no longer than {m} days, then {n} days off.
[D:<@d:Elidel|Protopic|hydrocortisone>] [S:<@d:1|0,1|2,5> %] en couche mince <@b:sur les paupières|dans les plis du cou|sur les joues> [F:deux fois par jour], pas plus de {m} jours, puis {n} jours de pause.
[D:<@d:Elidel|Protopic|Hydrocortison>] [S:<@d:1|0,1|2,5> %] [F:zweimal täglich] dünn <@b:auf die Lider|in die Halsfalten|auf die Wangen>, nicht länger als {m} Tage, dann {n} Tage Pause.

# n=4,6 m=50,60
[D1:Accutane] cumulative dose {m}00 mg at month {n}; lips cracked, triglycerides 248, two negative pregnancy tests, [D2:<@d:Yaz|Lo Loestrin>] continued.
[D1:Accutane] : dose cumulée de {m}00 mg au mois {n} ; lèvres gercées, triglycérides à 248, deux tests de grossesse négatifs, [D2:<@d:Yaz|Lo Loestrin>] poursuivi.
[D1:Accutane]: kumulative Dosis {m}00 mg in Monat {n}; rissige Lippen, Triglyzeride 248, zwei negative Schwangerschaftstests, [D2:<@d:Yaz|Lo Loestrin>] fortgeführt.

# n=7,8,9 m=10,11
The [D1:<@d:Ambien|Lunesta|Sonata>] is taken at {m} instead of {n}, no more sleepwalking to the refrigerator.
<@d:L'[D1:Ambien]|Le [D1:Lunesta]|Le [D1:Sonata]> est pris à {m} heures au lieu de {n}, plus de déambulation nocturne jusqu'au réfrigérateur.
[D1:<@d:Ambien|Lunesta|Sonata>] wird um {m} statt um {n} genommen, kein Schlafwandeln mehr zum Kühlschrank.

# n=3,4,5
Of the {n} blood pressure drugs, only the [D1:<@d:amlodipine|chlorthalidone|losartan>] is refilled on time; [D2:<@e:doxazosin|minoxidil|hydralazine>] was last picked up on {date}.
Sur les {n} médicaments contre l'hypertension, seul<@d:e|e|> <@d:l'[D1:amlodipine est renouvelée]|la [D1:chlortalidone est renouvelée]|le [D1:losartan est renouvelé]> à temps ; <@e:la [D2:doxazosine]|le [D2:minoxidil]|l'[D2:hydralazine]> n'a pas été <@e:retirée|retiré|retirée> depuis le {date}.
Von den {n} Blutdruckmedikamenten wird nur [D1:<@d:Amlodipin|Chlortalidon|Losartan>] rechtzeitig eingelöst; [D2:<@e:Doxazosin|Minoxidil|Hydralazin>] wurde zuletzt am {date} abgeholt.

# n=4,5,8
[D:<@d:Farxiga|Jardiance|Invokana>] was begun by the cardiologist, continued by the nephrologist, and stopped {n} weeks ago by the urologist for a yeast infection.
<@d:Le [D:Farxiga]|Le [D:Jardiance]|L'[D:Invokana]> a été débuté par le cardiologue, poursuivi par le néphrologue et arrêté il y a {n} semaines par l'urologue pour une mycose.
[D:<@d:Farxiga|Jardiance|Invokana>] wurde vom Kardiologen begonnen, vom Nephrologen fortgeführt und vor {n} Wochen vom Urologen wegen einer Pilzinfektion abgesetzt.

# n=3,5,6
[D1:<@d:Flomax|tamsulosin>] [F1:at night], {n} weeks of [D2:<@e:Proscar|Avodart>], and still he strains; residual urine 180 cc.
[D1:<@d:Flomax|tamsulosine>] [F1:le soir], {n} semaines <@e:de [D2:Proscar]|d'[D2:Avodart]>, et il pousse toujours pour uriner ; résidu post-mictionnel 180 cc.
[D1:<@d:Flomax|Tamsulosin>] [F1:abends], {n} Wochen [D2:<@e:Proscar|Avodart>], und er presst noch immer; Restharn 180 cc.

# n=5,6 m=2,3
She took [D:<@d:Clomid|letrozole|Femara>] [S:<@d:50|2.5|2.5> mg] [F:on cycle days {m} through 7] [U:for {n} cycles]; progesterone on day 21 was 11 ng/mL.
Elle a pris <@d:du [D:Clomid]|du [D:létrozole]|du [D:Femara]> [S:<@d:50|2,5|2,5> mg] [F:du jour {m} au jour 7 du cycle] [U:pendant {n} cycles] ; la progestérone au jour 21 était à 11 ng/mL.
Sie nahm [D:<@d:Clomid|Letrozol|Femara>] [S:<@d:50|2,5|2,5> mg] [F:an den Zyklustagen {m} bis 7] [U:für {n} Zyklen]; das Progesteron an Tag 21 betrug 11 ng/mL.

# n2=2,3,4
[D:<@d:Zithromax|azithromycin>] [S:500 mg] on day one, then [S2:250 mg] [F2:daily] [U2:on days 2 to 5]; <@g:he|she> took {n2} of the 6 [O:tablets] and threw the rest away.
[D:<@d:Zithromax|azithromycine>] [S:500 mg] le premier jour, puis [S2:250 mg] [F2:par jour] [U2:du jour 2 au jour 5] ; <@g:il|elle> a pris {n2} des 6 [O:comprimés] et jeté le reste.
[D:<@d:Zithromax|Azithromycin>] [S:500 mg] am ersten Tag, dann [S2:250 mg] [F2:täglich] [U2:an den Tagen 2 bis 5]; <@g:er|sie> nahm {n2} der 6 [O:Tabletten] und warf den Rest weg.

# n=2,3,4
Last injection of [D:<@d:Invega|Haldol|Risperdal Consta|Vivitrol>] was {n} weeks ago at the <@p:county clinic|day center|jail>.
La dernière injection <@d:d'[D:Invega]|d'[D:Haldol]|de [D:Risperdal Consta]|de [D:Vivitrol]> remonte à {n} semaines, <@p:au dispensaire du comté|au centre de jour|en prison>.
Die letzte Injektion [D:<@d:Invega|Haldol|Risperdal Consta|Vivitrol>] erfolgte vor {n} Wochen <@p:in der Kreisambulanz|in der Tagesstätte|im Gefängnis>.

# n=6,8,12
After {n} years on [D1:<@d:Fosamax|Boniva|Actonel>], a holiday was taken, and [D2:Prolia] [S2:60 mg] [F2:twice a year] began on {date}.
Après {n} ans sous [D1:<@d:Fosamax|Boniva|Actonel>], une fenêtre thérapeutique a été faite, et [D2:Prolia] [S2:60 mg] [F2:deux fois par an] a débuté le {date}.
Nach {n} Jahren unter [D1:<@d:Fosamax|Boniva|Actonel>] wurde eine Therapiepause eingelegt, und am {date} begann [D2:Prolia] [S2:60 mg] [F2:zweimal im Jahr].

# n=3,4
{who} has a standing order for [D:<@d:Zofran|Compazine|Phenergan>] and needed it {n} times during the night shift.
{who} a une prescription permanente de [D:<@d:Zofran|Compazine|Phenergan>] et en a eu besoin {n} fois pendant la garde de nuit.
{who} hat eine Dauerverordnung für [D:<@d:Zofran|Compazine|Phenergan>] und brauchte es während der Nachtschicht {n}-mal.

# n=10,20,30
[D:<@d:Nitroglycerin|Cardene|Cleviprex>] drip up to [A:{n} mcg/min], off by {time}, [D2:<@e:labetalol|hydralazine>] [S2:<@e:20|10> mg] pushed twice.
Perfusion de [D:<@d:trinitrine|Cardene|Cleviprex>] jusqu'à [A:{n} µg/min], arrêtée à {time}, [D2:<@e:labétalol|hydralazine>] [S2:<@e:20|10> mg] en bolus à deux reprises.
[D:<@d:Nitroglycerin|Cardene|Cleviprex>]-Perfusor bis [A:{n} µg/min], um {time} beendet, [D2:<@e:Labetalol|Hydralazin>] [S2:<@e:20|10> mg] zweimal als Bolus.

# n=2,4 m=1,2,4 n2=3,5,6,8
[D:Potassium] [S1:{n}0 mEq] orally and [S2:{m}0 mEq] by vein brought it from 2.{m} to 3.{n2} overnight.
[D:Potassium] [S1:{n}0 mEq] par voie orale et [S2:{m}0 mEq] par voie veineuse l'ont fait passer de 2,{m} à 3,{n2} en une nuit.
[D:Kalium] [S1:{n}0 mEq] oral und [S2:{m}0 mEq] intravenös hoben den Wert über Nacht von 2,{m} auf 3,{n2}.

# n=2,3,4 m=15,20
When the wheezing starts <@g:he|she> takes [A:{n}] [O:puffs] of [D:<@d:Proventil|Xopenex|Combivent>], waits {m} minutes and repeats them once.
Quand les sifflements commencent, <@g:il|elle> prend [A:{n}] [O:bouffées] de [D:<@d:Proventil|Xopenex|Combivent>], attend {m} minutes et recommence une fois.
Wenn das Giemen beginnt, nimmt <@g:er|sie> [A:{n}] [O:Hübe] [D:<@d:Proventil|Xopenex|Combivent>], wartet {m} Minuten und wiederholt sie einmal.

# n=5,7 m=3,4
Stopped [D:<@d:Flagyl|metronidazole|tinidazole>] on day {m} of {n} because beer at a wedding made <@g:him|her> flush and vomit.
A arrêté <@d:le [D:Flagyl]|le [D:métronidazole]|le [D:tinidazole]> au jour {m} sur {n} parce que de la bière lors d'un mariage a provoqué une bouffée vasomotrice et des vomissements.
Setzte [D:<@d:Flagyl|Metronidazol|Tinidazol>] an Tag {m} von {n} ab, weil Bier auf einer Hochzeit Flush und Erbrechen auslöste.

# n=2..6
{who} is out of {drug} and asks for a bridge of {n} days until the mail order arrives.
{who} n'a plus {drug.de} et demande une avance de {n} jours en attendant la commande par correspondance.
{who} hat kein {drug} mehr und bittet um einen Vorrat für {n} Tage, bis die Versandbestellung eintrifft.

# n=3,4,5 m=90,180
Prior authorization for {drug} {strength}, quantity {m}, was approved on {date} [U:for {n} months].
L'accord préalable pour {drug} {strength}, quantité {m}, a été donné le {date} [U:pour {n} mois].
Die Kostenübernahme für {drug} {strength}, Menge {m}, wurde am {date} [U:für {n} Monate] bewilligt.

# n=4,7
{drug.c} was doubled in {month}, halved in {month2} and left alone since; the last level was {n}.2.
{drug.le} a été doublé{drug?|e} en {month}, réduit{drug?|e} de moitié en {month2} et n'a plus été modifié{drug?|e} depuis ; le dernier taux était à {n},2.
{drug} wurde im {month} verdoppelt, im {month2} halbiert und seither belassen; der letzte Spiegel lag bei {n},2.

# n=3,4,6
As an outpatient <@g:he|she> was on {drug} {strength}; on the ward this was replaced by {drug2} {strength2} because the formulary lists only {n} drugs of that kind.
En ambulatoire, <@g:il|elle> était sous {drug} {strength} ; dans le service, ce traitement a été remplacé par {drug2} {strength2}, car le livret ne comporte que {n} médicaments de ce type.
Ambulant stand <@g:er|sie> unter {drug.bei} {strength}; auf Station wurde dies durch {drug2.bei} {strength2} ersetzt, weil die Arzneimittelliste nur {n} Mittel dieser Art enthält.

# n=2,3,5
Adverse reactions on file: {drug}, {date}, <@s:anaphylaxis|jaundice|low platelets|a drug rash>; {drug2}, {date2}, <@t:headache|vomiting|hoarseness>, lasting {n} days.
Réactions indésirables au dossier : {drug}, {date}, <@s:anaphylaxie|ictère|thrombopénie|toxidermie> ; {drug2}, {date2}, <@t:céphalées|vomissements|voix rauque>, pendant {n} jours.
Dokumentierte unerwünschte Reaktionen: {drug}, {date}, <@s:Anaphylaxie|Ikterus|niedrige Thrombozyten|Arzneimittelexanthem>; {drug2}, {date2}, <@t:Kopfschmerzen|Erbrechen|Heiserkeit> über {n} Tage.

# n=2,3,4
I asked <@g:him|her> to cut the {drug} in half [U:for {n} weeks] and to call if the <@s:itching|dizziness|cough|swelling> does not settle.
Je lui ai demandé de diminuer {drug.le} de moitié [U:pendant {n} semaines] et d'appeler si <@s:le prurit ne s'améliore|les vertiges ne s'améliorent|la toux ne s'améliore|le gonflement ne s'améliore> pas.
Ich bat <@g:ihn|sie>, {drug} [U:für {n} Wochen] zu halbieren und anzurufen, falls <@s:der Juckreiz|der Schwindel|der Husten|die Schwellung> nicht nachlässt.

# n=24,36,48
Hold {drug} until {n} hours after the <@p:procedure|contrast|last fever|transfusion>, then resume {freq}.
Suspendre {drug.le} jusqu'à {n} heures après <@p:le geste|le produit de contraste|la dernière fièvre|la transfusion>, puis reprendre {freq}.
{drug} bis {n} Stunden nach <@p:dem Eingriff|dem Kontrastmittel|dem letzten Fieber|der Transfusion> pausieren, dann {freq} fortsetzen.

# y=2003..2008 z=2009..2013 w=2014..2018 n=5,6,7
Rheumatology history: [D1:<@d:Plaquenil|sulfasalazine>] from {y.p}, [D2:methotrexate] [S2:15 mg] [F2:weekly] added in {z.p}, [D3:<@e:Enbrel|Humira>] from {w.p} on, with {n} injections missed around the hip replacement.
Antécédents rhumatologiques : [D1:<@d:Plaquenil|sulfasalazine>] à partir de {y.p}, [D2:méthotrexate] [S2:15 mg] [F2:par semaine] ajouté en {z.p}, [D3:<@e:Enbrel|Humira>] depuis {w.p}, avec {n} injections manquées autour de la prothèse de hanche.
Rheumatologische Vorgeschichte: [D1:<@d:Plaquenil|Sulfasalazin>] ab {y.p}, [D2:Methotrexat] [S2:15 mg] [F2:wöchentlich] {z.p} ergänzt, [D3:<@e:Enbrel|Humira>] ab {w.p}, mit {n} ausgelassenen Injektionen rund um den Hüftgelenkersatz.

# a=50,75 b=100,150 n=16,24,32
From [S1:{a} mcg] in the spring to [S2:{b} mcg] by {month}, the [D:<@d:levothyroxine|Levoxyl|Unithroid>] has been adjusted {k} times, the TSH going from {n}.1 to 2.9 mIU/L while the hair grew back and the voice lost its huskiness.
De [S1:{a} µg] au printemps à [S2:{b} µg] en {month}, <@d:la [D:lévothyroxine] a été adaptée|le [D:Levoxyl] a été adapté|l'[D:Unithroid] a été adapté> {k} fois, la TSH passant de {n},1 à 2,9 mUI/L tandis que les cheveux repoussaient et que la voix perdait sa raucité.
Von [S1:{a} µg] im Frühjahr auf [S2:{b} µg] im {month} wurde [D:<@d:Levothyroxin|Levoxyl|Unithroid>] {k}-mal angepasst, das TSH ging von {n},1 auf 2,9 mIU/L, während die Haare nachwuchsen und die Stimme ihre Rauigkeit verlor.

# a=2,4 b=6,8 n=50,100
Before the fall <@g:he|she> was taking [D1:<@d:lorazepam|diazepam|temazepam>] [S1:<@d:1|5|15> mg] [F1:at night] and [D2:tramadol] [S2:50 mg] up to [A2:{a}] [O2:tablets] [F2:a day]; on discharge, {b} days later, the first was gone and the second limited to [S3:{n} mg].
Avant la chute, <@g:il|elle> prenait du [D1:<@d:lorazépam|diazépam|témazépam>] [S1:<@d:1|5|15> mg] [F1:le soir] et du [D2:tramadol] [S2:50 mg] jusqu'à [A2:{a}] [O2:comprimés] [F2:par jour] ; à la sortie, {b} jours plus tard, le premier était supprimé et le second limité à [S3:{n} mg].
Vor dem Sturz nahm <@g:er|sie> [D1:<@d:Lorazepam|Diazepam|Temazepam>] [S1:<@d:1|5|15> mg] [F1:abends] und [D2:Tramadol] [S2:50 mg] bis zu [A2:{a}] [O2:Tabletten] [F2:am Tag]; bei Entlassung {b} Tage später war das erste abgesetzt und das zweite auf [S3:{n} mg] begrenzt.

# n=3,4,6 m=8,9
In spite of [D1:<@d:Advair|Trelegy|Dulera>] and [D2:Singulair] [S2:10 mg] [F2:nightly], <@g:he|she> went through {n} courses of [D3:prednisone] last year, {m} days each, the worst of them after <@x:raking leaves|a chest cold|cleaning out the barn|a new kitten>.
Malgré [D1:<@d:Advair|Trelegy|Dulera>] et [D2:Singulair] [S2:10 mg] [F2:tous les soirs], <@g:il|elle> a eu {n} cures de [D3:prednisone] l'an dernier, de {m} jours chacune, la pire après <@x:le ratissage des feuilles|un rhume descendu sur les bronches|le nettoyage de la grange|l'arrivée d'un chaton>.
Trotz [D1:<@d:Advair|Trelegy|Dulera>] und [D2:Singulair] [S2:10 mg] [F2:jeden Abend] brauchte <@g:er|sie> letztes Jahr {n} Zyklen [D3:Prednison] zu je {m} Tagen, den schlimmsten nach <@x:dem Laubrechen|einer Bronchitis|dem Ausmisten der Scheune|einem neuen Kätzchen>.

# a=12.5,25 n=6,10 m=48..56
The [D1:<@d:carvedilol|metoprolol>] was started low at [S1:{a} mg] [F1:twice a day] and doubled every two weeks as tolerated; at the {n}-week visit the rate was {m}, so we stayed put and turned instead to [D2:<@e:Entresto|Corlanor>].
Le [D1:<@d:carvédilol|métoprolol>] a été débuté à faible dose, [S1:{a} mg] [F1:deux fois par jour], et doublé toutes les deux semaines selon la tolérance ; à la visite de {n} semaines, la fréquence était à {m}, nous en sommes donc restés là et nous sommes tournés vers [D2:<@e:Entresto|Corlanor>].
[D1:<@d:Carvedilol|Metoprolol>] wurde niedrig mit [S1:{a} mg] [F1:zweimal täglich] begonnen und je nach Verträglichkeit alle zwei Wochen verdoppelt; beim Besuch nach {n} Wochen lag die Frequenz bei {m}, sodass wir dabei blieben und stattdessen auf [D2:<@e:Entresto|Corlanor>] setzten.

# a=1.25,1.75 b=2 n=3,5,7
[D1:Vancomycin] was dosed at [S1:{a} g] [F1:every 12 hours] until the trough came back at {b}6 mcg/mL, then [S3:1 g] [F2:every 24 hours]; [D2:<@d:Zosyn|cefepime|meropenem>] [S2:<@d:4.5|2|1> g] ran alongside [U2:for {n} days].
La [D1:vancomycine] a été administrée à [S1:{a} g] [F1:toutes les 12 heures] jusqu'à un taux résiduel à {b}6 µg/mL, puis à [S3:1 g] [F2:toutes les 24 heures] ; <@d:le [D2:Zosyn]|la [D2:céfépime]|le [D2:méropénème]> [S2:<@d:4,5|2|1> g] a été associé<@d:|e|> [U2:pendant {n} jours].
[D1:Vancomycin] wurde mit [S1:{a} g] [F1:alle 12 Stunden] dosiert, bis der Talspiegel {b}6 µg/mL ergab, dann mit [S3:1 g] [F2:alle 24 Stunden]; [D2:<@d:Zosyn|Cefepim|Meropenem>] [S2:<@d:4,5|2|1> g] lief [U2:für {n} Tage] parallel.

# a=10,15 b=20,30
<@g:His|Her> [D1:<@d:Lexapro|Celexa|Prozac>] has a long history: started at [S1:{a} mg] after the birth of the third child, raised to [S2:{b} mg] when the mother died, stopped twice, each time with tears by week 6, and now back at [S3:{a} mg].
<@d:Le [D1:Lexapro]|Le [D1:Celexa]|Le [D1:Prozac]> a une longue histoire : débuté à [S1:{a} mg] après la naissance du troisième enfant, augmenté à [S2:{b} mg] au décès de la mère, arrêté deux fois, chaque fois avec des pleurs à la semaine 6, et maintenant revenu à [S3:{a} mg].
[D1:<@d:Lexapro|Celexa|Prozac>] hat eine lange Vorgeschichte: begonnen mit [S1:{a} mg] nach der Geburt des dritten Kindes, beim Tod der Mutter auf [S2:{b} mg] gesteigert, zweimal abgesetzt, jedes Mal mit Weinen bis Woche 6, und jetzt wieder bei [S3:{a} mg].

# n=30,40,60 m=3,4 k=6,8
Bottle check, {date}: [D1:<@d:oxycodone|hydrocodone>] [S1:10 mg], {n} dispensed, {m} remain; at [A1:one] [F1:every {k} hours] there should be {k} more, and the [D2:Narcan] [O2:spray] has never been opened.
Contrôle des flacons du {date} : [D1:<@d:oxycodone|hydrocodone>] [S1:10 mg], {n} délivrés, {m} restants ; à raison d'[A1:un] [F1:toutes les {k} heures], il devrait en rester {k} de plus, et le [O2:spray] de [D2:Narcan] n'a jamais été ouvert.
Packungskontrolle am {date}: [D1:<@d:Oxycodon|Hydrocodon>] [S1:10 mg], {n} abgegeben, {m} übrig; bei [A1:einer] [F1:alle {k} Stunden] müssten es {k} mehr sein, und das [D2:Narcan]-[O2:Spray] wurde nie geöffnet.

# n=2..4 m=10,20
At the last visit we replaced [D1:<@d:lisinopril|benazepril|enalapril>] [S1:{m} mg], which made <@g:him|her> cough for {n} months, with [D2:<@e:losartan|valsartan|candesartan>] [S2:<@e:50|80|8> mg] [F2:once daily]; the cough is gone and the average of 12 readings is 128/76.
Lors de la dernière consultation, nous avons remplacé <@d:le [D1:lisinopril]|le [D1:bénazépril]|l'[D1:énalapril]> [S1:{m} mg], responsable d'une toux pendant {n} mois, par <@e:le [D2:losartan]|le [D2:valsartan]|le [D2:candésartan]> [S2:<@e:50|80|8> mg] [F2:une fois par jour] ; la toux a disparu et la moyenne de 12 mesures est de 128/76.
Beim letzten Besuch ersetzten wir [D1:<@d:Lisinopril|Benazepril|Enalapril>] [S1:{m} mg], das {n} Monate lang zu Husten geführt hatte, durch [D2:<@e:Losartan|Valsartan|Candesartan>] [S2:<@e:50|80|8> mg] [F2:einmal täglich]; der Husten ist weg, und der Mittelwert aus 12 Messungen beträgt 128/76.

# a=6,7,8 n=3,4
<@g:He|She> was maintained on [D1:<@d:Tegretol|carbamazepine>] [S1:200 mg] [F1:three times a day] with a level of {a}.4 mcg/mL for years, until a sodium of 12{n} prompted the change to [D2:<@e:Vimpat|Lamictal>] [S2:100 mg] [F2:twice a day] on {date}.
<@g:Il|Elle> était traité<@g:|e> par [D1:<@d:Tegretol|carbamazépine>] [S1:200 mg] [F1:trois fois par jour] avec un taux à {a},4 µg/mL depuis des années, jusqu'à ce qu'une natrémie à 12{n} conduise à passer à [D2:<@e:Vimpat|Lamictal>] [S2:100 mg] [F2:deux fois par jour] le {date}.
<@g:Er|Sie> war jahrelang mit [D1:<@d:Tegretol|Carbamazepin>] [S1:200 mg] [F1:dreimal täglich] bei einem Spiegel von {a},4 µg/mL eingestellt, bis ein Natrium von 12{n} am {date} zur Umstellung auf [D2:<@e:Vimpat|Lamictal>] [S2:100 mg] [F2:zweimal täglich] führte.

# n=8,9 m=3,5
Current doses against those of {month}: [D1:<@d:Lasix|torsemide|Bumex>] [S1:<@d:40|20|1> mg] instead of [S2:<@d:80|40|2> mg], [D2:spironolactone] [S3:25 mg] instead of [S4:50 mg], [D3:digoxin] unchanged at [S5:0.125 mg]; weight up {m} pounds, potassium 4.{n}.
Doses actuelles par rapport à celles du mois de {month} : [D1:<@d:Lasix|torasémide|Bumex>] [S1:<@d:40|20|1> mg] au lieu de [S2:<@d:80|40|2> mg], [D2:spironolactone] [S3:25 mg] au lieu de [S4:50 mg], [D3:digoxine] inchangée à [S5:0,125 mg] ; poids en hausse de {m} livres, potassium 4,{n}.
Aktuelle Dosen gegenüber {month}: [D1:<@d:Lasix|Torasemid|Bumex>] [S1:<@d:40|20|1> mg] statt [S2:<@d:80|40|2> mg], [D2:Spironolacton] [S3:25 mg] statt [S4:50 mg], [D3:Digoxin] unverändert [S5:0,125 mg]; Gewicht plus {m} Pfund, Kalium 4,{n}.

# n=2,3,5
The day nurse charted the [D1:<@d:heparin|Pitocin|dopamine>] at [A1:{n}0 mL per hour], the night nurse at [A2:{n}2 mL per hour]; the pump history confirms the change at {time} on the order of the resident.
L'infirmière de jour a noté <@d:l'[D1:héparine]|le [D1:Pitocin]|la [D1:dopamine]> à [A1:{n}0 mL par heure], celle de nuit à [A2:{n}2 mL par heure] ; l'historique de la pompe confirme la modification à {time} sur prescription de l'interne.
Die Tagschwester dokumentierte [D1:<@d:Heparin|Pitocin|Dopamin>] mit [A1:{n}0 mL pro Stunde], die Nachtschwester mit [A2:{n}2 mL pro Stunde]; das Pumpenprotokoll bestätigt die Änderung um {time} auf Anordnung des Assistenzarztes.

# n=18,20,22 m=70,75,80 k=12,16
At {m} kg the loading dose of [D:<@d:Keppra|fosphenytoin|valproate>] was [S1:{n} mg/kg] given [U:over {k} minutes], followed after 12 hours by the first maintenance dose.
Pour {m} kg, la dose de charge de [D:<@d:Keppra|fosphénytoïne|valproate>] était de [S1:{n} mg/kg] administrés [U:en {k} minutes], suivie après 12 heures de la première dose d'entretien.
Bei {m} kg betrug die Aufsättigungsdosis von [D:<@d:Keppra|Fosphenytoin|Valproat>] [S1:{n} mg/kg], [U:über {k} Minuten] gegeben, nach 12 Stunden gefolgt von der ersten Erhaltungsdosis.

# n=4,6 m=5,7,10
Switching from [D1:<@d:MS Contin|OxyContin>] [S1:60 mg] [F1:twice a day] to [D2:methadone] [S2:{m} mg] [F2:every 8 hours] took {n} days; the constipation eased, and [D3:<@e:Movantik|senna|Colace>] was dropped.
Le passage <@d:de [D1:MS Contin]|d'[D1:OxyContin]> [S1:60 mg] [F1:deux fois par jour] à la [D2:méthadone] [S2:{m} mg] [F2:toutes les 8 heures] a pris {n} jours ; la constipation s'est atténuée et <@e:le [D3:Movantik]|le [D3:séné]|le [D3:Colace]> a été supprimé.
Die Umstellung von [D1:<@d:MS Contin|OxyContin>] [S1:60 mg] [F1:zweimal täglich] auf [D2:Methadon] [S2:{m} mg] [F2:alle 8 Stunden] dauerte {n} Tage; die Verstopfung ließ nach, und [D3:<@e:Movantik|Senna|Colace>] wurde weggelassen.

# n=3,4,6
The caregiver's list reads: [D1:<@d:Aricept|Namenda|Exelon>] [S1:<@d:10|10|4.6> mg], [D2:<@e:Seroquel|Zyprexa>] [S2:<@e:25|2.5> mg] [F2:at 5 p.m.], [D3:Colace] [A3:{n}], [D4:eye drops] "the ones with the green cap", and a can of nutrition drink at {time}.
La liste de l'aidante indique : [D1:<@d:Aricept|Namenda|Exelon>] [S1:<@d:10|10|4,6> mg], [D2:<@e:Seroquel|Zyprexa>] [S2:<@e:25|2,5> mg] [F2:à 17 heures], [D3:Colace] [A3:{n}], [D4:collyre] « celui au bouchon vert », et une canette de boisson nutritive à {time}.
Auf der Liste der Betreuerin steht: [D1:<@d:Aricept|Namenda|Exelon>] [S1:<@d:10|10|4,6> mg], [D2:<@e:Seroquel|Zyprexa>] [S2:<@e:25|2,5> mg] [F2:um 17 Uhr], [D3:Colace] [A3:{n}], [D4:Augentropfen] „die mit der grünen Kappe“ und um {time} eine Dose Trinknahrung.

# n=28,30 m=5,6,7
Refill too soon: the {n}-day supply of [D:<@d:Ambien|Klonopin|Soma>] was filled {m} days early in two consecutive months, once in <@c:Ohio|Georgia|Nevada>, once at a mail-order house.
Renouvellement trop précoce : le traitement de {n} jours <@d:d'[D:Ambien]|de [D:Klonopin]|de [D:Soma]> a été délivré {m} jours trop tôt deux mois de suite, une fois dans <@c:l'Ohio|la Géorgie|le Nevada>, une fois par correspondance.
Zu frühe Einlösung: der Vorrat für {n} Tage [D:<@d:Ambien|Klonopin|Soma>] wurde in zwei aufeinanderfolgenden Monaten {m} Tage zu früh bezogen, einmal in <@c:Ohio|Georgia|Nevada>, einmal über den Versandhandel.

# n=5,10 m=6,9,12
[D1:<@d:Eliquis|apixaban>] [S1:{n} mg] [F1:twice daily] [U1:for {m} months], then the hematologist will decide between [S2:2.5 mg] and stopping; [D2:ibuprofen] is off limits.
[D1:<@d:Eliquis|apixaban>] [S1:{n} mg] [F1:deux fois par jour] [U1:pendant {m} mois], puis l'hématologue décidera entre [S2:2,5 mg] et l'arrêt ; l'[D2:ibuprofène] est proscrit.
[D1:<@d:Eliquis|Apixaban>] [S1:{n} mg] [F1:zweimal täglich] [U1:für {m} Monate], dann entscheidet der Hämatologe zwischen [S2:2,5 mg] und Absetzen; [D2:Ibuprofen] ist tabu.

# n=3,4,5
Her [D1:<@d:Prempro|Premarin>] was decreased from [S1:0.625 mg] to [S2:0.3 mg] and stopped altogether on {date}, {n} weeks after the mammogram; she has had about 9 hot flashes a day since and asks about [D2:<@e:gabapentin|black cohosh|Effexor>].
<@d:Son [D1:Prempro]|Son [D1:Premarin]> a été diminué de [S1:0,625 mg] à [S2:0,3 mg] puis complètement arrêté le {date}, {n} semaines après la mammographie ; elle a depuis environ 9 bouffées de chaleur par jour et s'interroge sur <@e:la [D2:gabapentine]|l'[D2:actée à grappes noires]|l'[D2:Effexor]>.
Ihr [D1:<@d:Prempro|Premarin>] wurde von [S1:0,625 mg] auf [S2:0,3 mg] reduziert und am {date}, {n} Wochen nach der Mammographie, ganz abgesetzt; seither hat sie etwa 9 Hitzewallungen am Tag und fragt nach [D2:<@e:Gabapentin|Traubensilberkerze|Effexor>].

# n=40,50 m=12,18
[D1:<@d:Crestor|Lipitor>] [S1:<@d:20|40> mg] plus [D2:Repatha] [S2:140 mg] [F2:every two weeks] brought the LDL from 162 to {n} mg/dL in {m} weeks, a fall of about 70%.
[D1:<@d:Crestor|Lipitor>] [S1:<@d:20|40> mg] plus [D2:Repatha] [S2:140 mg] [F2:toutes les deux semaines] a fait passer le LDL de 162 à {n} mg/dL en {m} semaines, soit une baisse d'environ 70 %.
[D1:<@d:Crestor|Lipitor>] [S1:<@d:20|40> mg] plus [D2:Repatha] [S2:140 mg] [F2:alle zwei Wochen] senkte das LDL in {m} Wochen von 162 auf {n} mg/dL, ein Rückgang um etwa 70 %.

# n=4,5,6 m=100,200
The course of [D1:<@d:Macrobid|Bactrim>] [S1:<@d:100|160> mg] [F1:twice daily] was to last {n} days; <@g:he|she> stopped after 3, had the fourth infection since {month} and is now taking [D2:<@e:cranberry|D-mannose>] and [D3:trimethoprim] [S3:{m} mg] [F3:at bedtime].
La cure de [D1:<@d:Macrobid|Bactrim>] [S1:<@d:100|160> mg] [F1:deux fois par jour] devait durer {n} jours ; <@g:il|elle> l'a arrêtée après 3, a fait la quatrième infection depuis {month} et prend maintenant <@e:de la [D2:canneberge]|du [D2:D-mannose]> et du [D3:triméthoprime] [S3:{m} mg] [F3:au coucher].
Die Behandlung mit [D1:<@d:Macrobid|Bactrim>] [S1:<@d:100|160> mg] [F1:zweimal täglich] sollte {n} Tage dauern; <@g:er|sie> brach nach 3 ab, hatte die vierte Infektion seit {month} und nimmt jetzt [D2:<@e:Cranberry|D-Mannose>] und [D3:Trimethoprim] [S3:{m} mg] [F3:zur Nacht].

# n=8,12,16
With the [D1:<@d:hyaluronic acid|cortisone>] injections spaced {n} weeks apart, [D2:Celebrex] [S2:200 mg] [F2:daily] and a cane, <@g:he|she> gets through 18 holes of golf with pain of 3/10 at most.
Avec les injections <@d:d'[D1:acide hyaluronique]|de [D1:cortisone]> espacées de {n} semaines, du [D2:Celebrex] [S2:200 mg] [F2:par jour] et une canne, <@g:il|elle> tient 18 trous de golf avec une douleur de 3/10 au plus.
Mit den [D1:<@d:Hyaluronsäure|Cortison>]-Injektionen im Abstand von {n} Wochen, [D2:Celebrex] [S2:200 mg] [F2:täglich] und einem Stock schafft <@g:er|sie> 18 Löcher Golf mit Schmerzen von höchstens 3/10.

# n=6,9,12
<@g:He|She> has been off [D1:<@d:steroids|diuretics|antidepressants>] for {n} months, off [D2:<@e:oxygen|nicotine|benzodiazepines>] since {date}, and on nothing but {drug3} {strength3} [F3:{times_}].
<@g:Il|Elle> ne prend plus <@d:de [D1:corticoïdes]|de [D1:diurétiques]|d'[D1:antidépresseurs]> depuis {n} mois, plus <@e:d'[D2:oxygène]|de [D2:nicotine]|de [D2:benzodiazépines]> depuis le {date}, et ne prend plus que {drug3.du} {strength3} [F3:{times_}].
<@g:Er|Sie> nimmt seit {n} Monaten keine [D1:<@d:Steroide|Diuretika|Antidepressiva>] mehr, seit dem {date} <@e:keinen [D2:Sauerstoff]|kein [D2:Nikotin]|keine [D2:Benzodiazepine]> mehr und nur noch {drug3} {strength3} [F3:{times_}].

# n=3,4 m=17,34
Bowel regimen: [D1:<@d:senna|Dulcolax>] [A1:{n}] [O1:tablets] [F1:at night], [D2:MiraLAX] [S1:{m} g] in 8 ounces of water [F2:daily], [D3:lactulose] [A3:30 cc] if there has been no stool by day 3; enema only after calling.
Protocole intestinal : [D1:<@d:séné|Dulcolax>] [A1:{n}] [O1:comprimés] [F1:le soir], [D2:MiraLAX] [S1:{m} g] dans 8 onces d'eau [F2:par jour], [D3:lactulose] [A3:30 cc] en l'absence de selles au jour 3 ; lavement uniquement après appel.
Stuhlregime: [D1:<@d:Senna|Dulcolax>] [A1:{n}] [O1:Tabletten] [F1:abends], [D2:MiraLAX] [S1:{m} g] in 8 Unzen Wasser [F2:täglich], [D3:Lactulose] [A3:30 cc], wenn bis Tag 3 kein Stuhl erfolgt ist; Einlauf nur nach Rücksprache.

# n=5,7,10 m=1,2
Since the [D1:<@d:Botox|Emgality|Aimovig>] treatments began in {month}, headache days have fallen from {m}4 to {n} a month, with [D2:<@e:Imitrex|Maxalt|Nurtec>] [S2:<@e:100|10|75> mg] needed on about half of them.
Depuis le début des traitements par [D1:<@d:Botox|Emgality|Aimovig>] en {month}, les jours de céphalées sont passés de {m}4 à {n} par mois, avec recours à [D2:<@e:Imitrex|Maxalt|Nurtec>] [S2:<@e:100|10|75> mg] environ la moitié du temps.
Seit Beginn der Behandlungen mit [D1:<@d:Botox|Emgality|Aimovig>] im {month} sind die Kopfschmerztage von {m}4 auf {n} im Monat gefallen, wobei an etwa der Hälfte davon [D2:<@e:Imitrex|Maxalt|Nurtec>] [S2:<@e:100|10|75> mg] nötig war.

# n=14,21,28
Antipsychotic history: [D1:Haldol] (stiff jaw within {k} days), [D2:<@d:Risperdal|Geodon>] up to [S2:<@d:6|160> mg], [D3:<@e:Zyprexa|Seroquel>] (42 pounds gained), and [D4:clozapine] [S4:{n}5 mg], stopped for a white count of 2,800.
Antécédents d'antipsychotiques : [D1:Haldol] (mâchoire raide en {k} jours), [D2:<@d:Risperdal|Geodon>] jusqu'à [S2:<@d:6|160> mg], [D3:<@e:Zyprexa|Seroquel>] (42 livres de prise de poids) et [D4:clozapine] [S4:{n}5 mg], arrêtée pour des leucocytes à 2 800.
Antipsychotika-Vorgeschichte: [D1:Haldol] (Kiefersteife innerhalb von {k} Tagen), [D2:<@d:Risperdal|Geodon>] bis [S2:<@d:6|160> mg], [D3:<@e:Zyprexa|Seroquel>] (42 Pfund zugenommen) und [D4:Clozapin] [S4:{n}5 mg], wegen einer Leukozytenzahl von 2.800 abgesetzt.

# n=2,3 m=4,6
Down to [A1:{n}] [O1:puffs] of [D1:<@d:Qvar|Flovent|Alvesco>] [F1:once a day] from [A2:{m}], with peak flows of 380 to 420 and one night of coughing in the past 3 weeks.
Réduction à [A1:{n}] [O1:bouffées] <@d:de [D1:Qvar]|de [D1:Flovent]|d'[D1:Alvesco]> [F1:une fois par jour] au lieu de [A2:{m}], avec des débits de pointe de 380 à 420 et une nuit de toux au cours des 3 dernières semaines.
Reduziert auf [A1:{n}] [O1:Hübe] [D1:<@d:Qvar|Flovent|Alvesco>] [F1:einmal am Tag] statt [A2:{m}], mit Peak-Flow-Werten von 380 bis 420 und einer Hustennacht in den letzten 3 Wochen.

# n=500,750 m=8,10
[D1:<@d:Metformin|Glucophage>] was stopped on {date} for diarrhea of {m} stools a day, reintroduced as the extended-release form, [S1:{n} mg] [F1:with supper], and tolerated up to [S2:1500 mg].
<@d:La [D1:metformine] a été arrêtée|Le [D1:Glucophage] a été arrêté> le {date} pour une diarrhée de {m} selles par jour, <@d:réintroduite|réintroduit> sous forme à libération prolongée, [S1:{n} mg] [F1:au dîner], et <@d:tolérée|toléré> jusqu'à [S2:1500 mg].
[D1:<@d:Metformin|Glucophage>] wurde am {date} wegen Durchfalls mit {m} Stühlen am Tag abgesetzt, als Retardform mit [S1:{n} mg] [F1:zum Abendessen] wieder eingeführt und bis [S2:1500 mg] vertragen.

# n=20,25,40 m=50,75,100 k=4,6,9 kinds=solid
{who} went from [S1:{n} mg] to [S2:{m} mg] of {drug} [F:{times_}] over {k} weeks and reports fewer <@s:bad days|palpitations|cramps|outbursts|flare-ups> since {date}.
{who} est passé<@g:|e> de [S1:{n} mg] à [S2:{m} mg] {drug.de} [F:{times_}] en {k} semaines et signale moins de <@s:mauvais jours|palpitations|crampes|crises de colère|poussées> depuis le {date}.
{who} ging über {k} Wochen von [S1:{n} mg] auf [S2:{m} mg] {drug} [F:{times_}] und berichtet seit dem {date} über weniger <@s:schlechte Tage|Herzklopfen|Krämpfe|Wutausbrüche|Schübe>.

# n=5,10,15 m=20,30,60 k=3,4,8 kinds=solid
We are coming down on the {drug}, from [S1:{m} mg] in {month} to [S2:{n} mg] today, and hope to be off it in {k} weeks.
Nous diminuons {drug.le}, de [S1:{m} mg] en {month} à [S2:{n} mg] aujourd'hui, et espérons l'arrêt dans {k} semaines.
Wir reduzieren {drug} von [S1:{m} mg] im {month} auf heute [S2:{n} mg] und hoffen, es in {k} Wochen abgesetzt zu haben.

# n=3,4,5 k=30,90 kinds=solid
<@g:He|She> has been taking {drug} {strength} [F:{times_}] [U:for {n} years], picks up {k} [O:tablets] at a time at the <@p:supermarket|corner|hospital> pharmacy, and has never had a dose change.
<@g:Il|Elle> prend {drug.du} {strength} [F:{times_}] [U:depuis {n} ans], retire {k} [O:comprimés] à la fois à la pharmacie <@p:du supermarché|du coin|de l'hôpital> et n'a jamais eu de changement de dose.
<@g:Er|Sie> nimmt [U:seit {n} Jahren] {drug} {strength} [F:{times_}], holt jeweils {k} [O:Tabletten] in der <@p:Supermarktapotheke|Apotheke an der Ecke|Krankenhausapotheke> und hatte nie eine Dosisänderung.

# n=2,3,4 kinds=solid
{drug.c} {strength} was meant to be taken [F1:{times_}], but since the label was misread it was given [F2:every other day] [U:for {n} weeks] by the <@w:aide|stepson|night staff>.
{drug.le} {strength} devait être pris{drug?|e} [F1:{times_}], mais l'étiquette ayant été mal lue, l'administration s'est faite [F2:un jour sur deux] [U:pendant {n} semaines] par <@w:l'aide-soignante|le beau-fils|l'équipe de nuit>.
{drug} {strength} sollte [F1:{times_}] genommen werden, wurde aber wegen eines Lesefehlers beim Etikett [U:{n} Wochen lang] [F2:jeden zweiten Tag] <@w:von der Helferin|vom Stiefsohn|vom Nachtdienst> gegeben.

# n=5,6,7 m=8,9,10 k=3,6
Three changes in {k} months: {drug} stopped on {date} for <@s:itching|dry cough|gout>, {drug2} {strength2} started the next day, {drug3} raised to [S3:{m}0 mg] after {n} days.
Trois modifications en {k} mois : {drug} arrêté{drug?|e} le {date} pour <@s:un prurit|une toux sèche|une goutte>, {drug2} {strength2} débuté{drug2?|e} le lendemain, {drug3} augmenté{drug3?|e} à [S3:{m}0 mg] après {n} jours.
Drei Änderungen in {k} Monaten: {drug} am {date} wegen <@s:Juckreizes|trockenen Hustens|Gicht> abgesetzt, {drug2} {strength2} am nächsten Tag begonnen, {drug3} nach {n} Tagen auf [S3:{m}0 mg] gesteigert.

# n=2,3,4
The outside list shows {drug} {strength} {freq}; the patient says <@g:he|she> was told on {date} to take {drug2} instead, and both bottles, {n} of them half full, are in the bag.
La liste externe indique {drug} {strength} {freq} ; <@g:le patient|la patiente> dit qu'on lui a demandé le {date} de prendre {drug2.du} à la place, et les deux médicaments, dont {n} flacons à moitié pleins, sont dans le sac.
Die externe Liste zeigt {drug} {strength} {freq}; <@g:der Patient|die Patientin> sagt, <@g:er|sie> solle seit dem {date} stattdessen {drug2} nehmen, und beide Mittel, davon {n} halbvolle Packungen, sind in der Tüte.

# n=4,5,6 m=11,12
On the medication record {n} of {m} scheduled doses of {drug} are marked "refused" and one "held for systolic pressure under 100"; {drug2} was given each time.
Sur la feuille d'administration, {n} des {m} doses prévues {drug.de} sont notées « refusée » et une « suspendue pour systolique inférieure à 100 » ; {drug2.le} a été donné{drug2?|e} chaque fois.
Im Medikamentenblatt sind {n} von {m} geplanten Dosen {drug} als „verweigert“ und eine als „wegen systolischem Druck unter 100 ausgesetzt“ vermerkt; {drug2} wurde jedes Mal gegeben.

# n=3,7,10
After {n} days of {drug} {strength} {freq}, <@s:the rash spread to the scalp|the cough became productive|the knee was no better|the stool turned tarry>, so it was swapped for {drug2} on {date}.
Après {n} jours {drug.de} {strength} {freq}, <@s:l'éruption s'est étendue au cuir chevelu|la toux est devenue productive|le genou n'allait pas mieux|les selles sont devenues noires>, et il a été remplacé par {drug2} le {date}.
Nach {n} Tagen {drug} {strength} {freq} <@s:breitete sich der Ausschlag auf die Kopfhaut aus|wurde der Husten produktiv|war das Knie nicht besser|wurde der Stuhl teerartig>, sodass es am {date} gegen {drug2} getauscht wurde.

# n=2,4,6 m=7,8,9
The {drug} was refilled {n} times between {month} and {month2}, which covers only {m}0% of the days.
{drug.le} a été renouvelé{drug?|e} {n} fois entre {month} et {month2}, ce qui ne couvre que {m}0 % des jours.
{drug} wurde zwischen {month} und {month2} {n}-mal nachbestellt, was nur {m}0 % der Tage abdeckt.

# n=3,5 m=10,14
{drug.c} stopped, {drug2} continued, {drug3} to be finished in {n} days, {drug4} due again on day {m}.
{drug} arrêté{drug?|e}, {drug2} poursuivi{drug2?|e}, {drug3} à terminer dans {n} jours, {drug4} de nouveau à faire au jour {m}.
{drug} abgesetzt, {drug2} fortgeführt, {drug3} in {n} Tagen zu beenden, {drug4} an Tag {m} erneut fällig.

# n=2..5 m=40,60,80
Previous regimen: {drug}, {drug2} and {drug3}, cost about ${m}0 a month; present regimen: {drug2'} alone, {n} side effects fewer, no loss of control.
Traitement antérieur : {drug}, {drug2} et {drug3}, coût d'environ {m}0 $ par mois ; traitement actuel : {drug2'} seul{drug2?|e}, {n} effets indésirables de moins, sans perte de contrôle.
Früheres Schema: {drug}, {drug2} und {drug3}, Kosten etwa {m}0 $ im Monat; jetziges Schema: {drug2'} allein, {n} Nebenwirkungen weniger, keine Verschlechterung der Einstellung.

# n=2,3,4
For {diag} <@g:he|she> has been through {n} drugs, namely {drug}, {drug2} and, since {date}, {drug3} {strength3} [F3:{times_}].
Pour {diag.un}, <@g:il|elle> a essayé {n} médicaments, à savoir {drug.le}, {drug2.le} et, depuis le {date}, {drug3.le} {strength3} [F3:{times_}].
Wegen {diag.wegen} hat <@g:er|sie> {n} Medikamente versucht, nämlich {drug}, {drug2} und seit dem {date} {drug3} {strength3} [F3:{times_}].

# n=6,8,10 m=2,3 n2=2,3
<@g:He|She> woke at {m} a.m. short of breath, took {drug} and {drug2}, slept upright for {n2} hours, and weighed {n} pounds more in the morning than on {date}.
<@g:Il|Elle> s'est réveillé<@g:|e> à {m} heures du matin essoufflé<@g:|e>, a pris {drug.du} et {drug2.du}, a dormi assis<@g:|e> pendant {n2} heures et pesait le matin {n} livres de plus que le {date}.
<@g:Er|Sie> wachte um {m} Uhr morgens mit Atemnot auf, nahm {drug} und {drug2}, schlief {n2} Stunden aufrecht und wog morgens {n} Pfund mehr als am {date}.

# n=1,2,3 kinds=insulin
{drug.c} {dose} {freq} at home; in the hospital the requirement rose by 40% with the <@r:steroids|infection|tube feeds> and fell back within {n} {n?day|days} of going home.
{drug} {dose} {freq} à domicile ; à l'hôpital, les besoins ont augmenté de 40 % avec <@r:les corticoïdes|l'infection|la nutrition entérale> et sont redescendus dans les {n} {n?jour|jours} suivant le retour.
{drug} {dose} {freq} zu Hause; im Krankenhaus stieg der Bedarf mit <@r:den Steroiden|der Infektion|der Sondenernährung> um 40 % und fiel innerhalb von {n} {n?Tag|Tagen} nach der Heimkehr wieder ab.

# n=8,10,12 m=3,4 k=12,16
<@g:He|She> raised the [D:<@d:Lantus|NPH|Tresiba>] by [A:2 units] [F:every {m} nights] as instructed, from [A2:{n}] to [A3:{k} units], and stopped there because of a 4 a.m. reading of 66.
<@g:Il|Elle> a augmenté <@d:la [D:Lantus]|la [D:NPH]|la [D:Tresiba]> de [A:2 unités] [F:toutes les {m} nuits] comme indiqué, de [A2:{n}] à [A3:{k} unités], et s'est arrêté<@g:|e> là en raison d'une valeur à 66 à 4 heures du matin.
<@g:Er|Sie> erhöhte [D:<@d:Lantus|NPH|Tresiba>] wie angewiesen [F:alle {m} Nächte] um [A:2 Einheiten], von [A2:{n}] auf [A3:{k} Einheiten], und hörte dort wegen eines Wertes von 66 um 4 Uhr morgens auf.

# n=5,7,10 m=2,3 kinds=topical
{drug.c} was applied {freq} to the <@b:shins|elbows|scalp|groin> [U:for {n} days]; {m} weeks later the skin is <@x:thin and shiny|only a little pink|peeling|clear>.
{drug.le} a été appliqué{drug?|e} {freq} sur <@b:les tibias|les coudes|le cuir chevelu|l'aine> [U:pendant {n} jours] ; {m} semaines plus tard, la peau est <@x:fine et brillante|à peine rosée|en desquamation|saine>.
{drug} wurde [U:{n} Tage lang] {freq} auf <@b:die Schienbeine|die Ellenbogen|die Kopfhaut|die Leiste> aufgetragen; {m} Wochen später ist die Haut <@x:dünn und glänzend|nur noch leicht rosa|am Schälen|frei>.

# n=2,3 m=6,8 kinds=inhaled
<@g:He|She> went through {n} canisters of {drug} in {m} weeks and was shown again how to hold <@g:his|her> breath for ten seconds.
<@g:Il|Elle> a utilisé {n} flacons {drug.de} en {m} semaines, et on lui a remontré comment retenir sa respiration pendant dix secondes.
<@g:Er|Sie> verbrauchte {n} Sprühdosen {drug} in {m} Wochen, und <@g:ihm|ihr> wurde erneut gezeigt, wie man den Atem zehn Sekunden lang anhält.

# n=2,4 m=10,15 kinds=drops
{drug.c} {freq} [U:for {n} weeks] lowered the pressure in the left eye by {m}%, but the lashes have grown long and dark.
{drug.le} {freq} [U:pendant {n} semaines] a abaissé la pression de l'œil gauche de {m} %, mais les cils sont devenus longs et foncés.
{drug} {freq} [U:für {n} Wochen] senkte den Druck im linken Auge um {m} %, aber die Wimpern sind lang und dunkel geworden.

# n=7,14,21 m=85,92,96 kinds=infusion,injection
{drug.c} was given by the home infusion company [U:for {n} days] through a <@l:PICC line|midline|port>; {m}% of doses are documented, and the line came out on {date}.
{drug.le} a été administré{drug?|e} par le prestataire de perfusion à domicile [U:pendant {n} jours] par <@l:un PICC|un midline|une chambre implantable> ; {m} % des doses sont documentées, et le cathéter a été retiré le {date}.
{drug} wurde vom häuslichen Infusionsdienst [U:für {n} Tage] über <@l:einen PICC-Katheter|eine Midline|einen Port> gegeben; {m} % der Dosen sind dokumentiert, und der Katheter wurde am {date} entfernt.

# n=0.1,0.2 m=62,68,72 k=6,8,10
[D1:<@d:Levophed|norepinephrine>] was weaned from [A1:{n}5 mcg/kg/min] to off over {k} hours, mean pressure {m}, and [D2:<@e:midodrine|hydrocortisone>] [S2:<@e:10|50> mg] [F2:every 8 hours] took over.
<@d:Le [D1:Levophed]|La [D1:noradrénaline]> a été sevré<@d:|e> de [A1:{n}5 µg/kg/min] jusqu'à l'arrêt en {k} heures, pression moyenne {m}, avec relais par [D2:<@e:midodrine|hydrocortisone>] [S2:<@e:10|50> mg] [F2:toutes les 8 heures].
[D1:<@d:Levophed|Noradrenalin>] wurde über {k} Stunden von [A1:{n}5 µg/kg/min] ausgeschlichen, Mitteldruck {m}, und [D2:<@e:Midodrin|Hydrocortison>] [S2:<@e:10|50> mg] [F2:alle 8 Stunden] übernahm.

# n=3,5,8
Pharmacist's call at {time}: is it [D1:<@d:hydralazine|clonidine|Lamictal|Celebrex>] or [D2:<@d:hydroxyzine|clonazepam|Lamisil|Celexa>]? The handwriting allows both; {n} [O:tablets] were advanced until the doctor answers.
Appel de la pharmacienne à {time} : est-ce [D1:<@d:hydralazine|clonidine|Lamictal|Celebrex>] ou [D2:<@d:hydroxyzine|clonazépam|Lamisil|Celexa>] ? L'écriture permet les deux ; {n} [O:comprimés] ont été avancés en attendant la réponse du médecin.
Anruf der Apothekerin um {time}: Ist es [D1:<@d:Hydralazin|Clonidin|Lamictal|Celebrex>] oder [D2:<@d:Hydroxyzin|Clonazepam|Lamisil|Celexa>]? Die Handschrift lässt beides zu; {n} [O:Tabletten] wurden vorgestreckt, bis der Arzt antwortet.

# n=2,3,4 m=10,20
Verbal order read back: [D:<@d:morphine|Dilaudid|Toradol>] [S:<@d:2|0.5|15> mg] IV [F:every {n} hours as needed] for pain over 6, not to exceed [S2:{m} mg] [F2:in 24 hours].
Prescription orale répétée : [D:<@d:morphine|Dilaudid|Toradol>] [S:<@d:2|0,5|15> mg] IV [F:toutes les {n} heures si besoin] pour une douleur supérieure à 6, sans dépasser [S2:{m} mg] [F2:en 24 heures].
Mündliche Anordnung wiederholt: [D:<@d:Morphin|Dilaudid|Toradol>] [S:<@d:2|0,5|15> mg] i.v. [F:alle {n} Stunden bei Bedarf] bei Schmerzen über 6, nicht mehr als [S2:{m} mg] [F2:in 24 Stunden].

# n=3,4,6 m=0.4,0.8
[D1:Narcan] [S1:{m} mg] woke the patient, who admitted to [A2:{n}] of the neighbor's [D2:<@d:Percocet|OxyContin|methadone>] [O:pills] and a pint of <@f:bourbon|gin|rum>.
Le [D1:Narcan] [S1:{m} mg] a réveillé <@g:le patient|la patiente>, qui a reconnu avoir pris [A2:{n}] [O:comprimés] <@d:de [D2:Percocet]|d'[D2:OxyContin]|de [D2:méthadone]> du voisin et une pinte de <@f:bourbon|gin|rhum>.
[D1:Narcan] [S1:{m} mg] weckte <@g:den Patienten|die Patientin>, <@g:der|die> zugab, [A2:{n}] [O:Tabletten] [D2:<@d:Percocet|OxyContin|Methadon>] des Nachbarn und ein Pint <@f:Bourbon|Gin|Rum> genommen zu haben.

# n=2,3 m=20..24
After [D1:<@d:ketamine|etomidate|propofol>] [S1:1{n}0 mg] and [D2:<@e:rocuronium|succinylcholine>] [S2:100 mg] a size 7.5 tube was passed on the second attempt and taped at {m} cm.
Après [D1:<@d:kétamine|étomidate|propofol>] [S1:1{n}0 mg] et [D2:<@e:rocuronium|succinylcholine>] [S2:100 mg], une sonde de 7,5 a été placée à la deuxième tentative et fixée à {m} cm.
Nach [D1:<@d:Ketamin|Etomidat|Propofol>] [S1:1{n}0 mg] und [D2:<@e:Rocuronium|Succinylcholin>] [S2:100 mg] wurde beim zweiten Versuch ein Tubus der Größe 7,5 gelegt und bei {m} cm fixiert.

# n=5,7,8 m=6,10
The field block took [A1:{m} mL] of [S1:1%] [D1:lidocaine] with [D2:epinephrine] [S2:1:100,000], and after {n} sutures a [D3:tetanus booster] was given, the last one dating from {year.p}.
L'anesthésie locale a nécessité [A1:{m} mL] de [D1:lidocaïne] à [S1:1 %] avec [D2:adrénaline] [S2:1:100 000], et après {n} points de suture un [D3:rappel antitétanique] a été fait, le dernier datant de {year.p}.
Für die Feldblockade waren [A1:{m} mL] [D1:Lidocain] [S1:1 %] mit [D2:Adrenalin] [S2:1:100.000] nötig, und nach {n} Nähten wurde eine [D3:Tetanus-Auffrischung] gegeben, die letzte stammte aus dem Jahr {year.p}.

# n=2,4,8 m=3,5
The [D1:<@d:Suboxone|buprenorphine>] [O:film] was started at [S1:{n} mg] in withdrawal, rose to [S2:16 mg] by day {m}, and all urine screens since {date} have shown it and nothing else.
Le [O:film] de [D1:<@d:Suboxone|buprénorphine>] a été débuté à [S1:{n} mg] en sevrage, porté à [S2:16 mg] au jour {m}, et tous les dépistages urinaires depuis le {date} ne montrent que ce produit et rien d'autre.
[D1:<@d:Suboxone|Buprenorphin>]-[O:Film] wurde im Entzug mit [S1:{n} mg] begonnen, bis Tag {m} auf [S2:16 mg] gesteigert, und alle Urintests seit dem {date} zeigen dies und sonst nichts.

# n=3,6 m=20,25
[D1:<@d:Lupron|Zoladex>] [S1:<@d:22.5|10.8> mg] [F1:every 3 months], {n} doses so far; he sweats at night, has put on {m} pounds, and the PSA is below 0.1 ng/mL.
[D1:<@d:Lupron|Zoladex>] [S1:<@d:22,5|10,8> mg] [F1:tous les 3 mois], {n} doses jusqu'à présent ; il transpire la nuit, a pris {m} livres, et le PSA est inférieur à 0,1 ng/mL.
[D1:<@d:Lupron|Zoladex>] [S1:<@d:22,5|10,8> mg] [F1:alle 3 Monate], bisher {n} Dosen; er schwitzt nachts, hat {m} Pfund zugenommen, und das PSA liegt unter 0,1 ng/mL.

# n=4,5,6 m=75,80
Cycle {n} of [D1:<@d:FOLFOX|R-CHOP|Abraxane>] was given at {m}% of the dose because of <@x:neuropathy|a platelet count of 68,000|hand-foot changes>, with [D2:Neulasta] [S1:6 mg] the next day and [D3:Zofran] [S3:8 mg] [F3:as needed].
Le cycle {n} <@d:de [D1:FOLFOX]|de [D1:R-CHOP]|d'[D1:Abraxane]> a été administré à {m} % de la dose en raison <@x:d'une neuropathie|de plaquettes à 68 000|d'un syndrome main-pied>, avec [D2:Neulasta] [S1:6 mg] le lendemain et [D3:Zofran] [S3:8 mg] [F3:si besoin].
Zyklus {n} [D1:<@d:FOLFOX|R-CHOP|Abraxane>] wurde wegen <@x:einer Neuropathie|einer Thrombozytenzahl von 68.000|eines Hand-Fuß-Syndroms> mit {m} % der Dosis gegeben, am nächsten Tag [D2:Neulasta] [S1:6 mg] und [D3:Zofran] [S3:8 mg] [F3:bei Bedarf].

# n=2,3 m=12,14
Opted for [D1:<@d:Mirena|Kyleena|Paragard>] after {n} failures with <@e:condoms and the [D2:pill]|the [D2:pill]>, placed on cycle day {m}, cavity 7 cm.
A choisi <@d:le [D1:Mirena]|le [D1:Kyleena]|le [D1:Paragard]> après {n} échecs avec <@e:les préservatifs et la [D2:pilule]|la [D2:pilule]>, posé au jour {m} du cycle, cavité 7 cm.
Entschied sich nach {n} Versagern mit <@e:Kondomen und der [D2:Pille]|der [D2:Pille]> für [D1:<@d:Mirena|Kyleena|Paragard>], an Zyklustag {m} eingelegt, Cavum 7 cm.

# n=65,70 m2=11..16
At {n} <@g:he|she> should have [D1:<@d:Prevnar 20|Shingrix>], which insurance covers, rather than [D2:<@e:Pneumovax|Zostavax>], received in 20{m2} and no longer recommended.
À {n} ans, <@g:il|elle> devrait recevoir [D1:<@d:Prevnar 20|Shingrix>], pris en charge par l'assurance, plutôt que [D2:<@e:Pneumovax|Zostavax>], reçu en 20{m2} et qui n'est plus recommandé.
Mit {n} sollte <@g:er|sie> [D1:<@d:Prevnar 20|Shingrix>] erhalten, das die Versicherung übernimmt, statt [D2:<@e:Pneumovax|Zostavax>], das 20{m2} gegeben wurde und nicht mehr empfohlen wird.

# a=1500,1600 b=2000,2400 n=3,4 k=3,4
[D:<@d:Acetaminophen|Tylenol>] intake has been [S1:{a} to {b} mg] [F1:a day] [U:for {n} weeks], in [F:{k} divided doses], always with <@f:toast|applesauce|oatmeal> to spare the stomach.
La prise <@d:de [D:paracétamol]|de [D:Tylenol]> est de [S1:{a} à {b} mg] [F1:par jour] [U:depuis {n} semaines], en [F:{k} prises], toujours avec <@f:du pain grillé|de la compote de pommes|des flocons d'avoine> pour ménager l'estomac.
Die Einnahme von [D:<@d:Paracetamol|Tylenol>] liegt [U:seit {n} Wochen] bei [S1:{a} bis {b} mg] [F1:am Tag], in [F:{k} Einzeldosen], immer mit <@f:Toast|Apfelmus|Haferbrei>, um den Magen zu schonen.

# a=40,45,50 b=80,90 n=10,14
The ear infection did not clear on [D:amoxicillin] [S1:{a} mg/kg/day], so the dose was doubled to [S2:{b} mg/kg/day] [U:for {n} days], split into [F:two doses], about 7 mL each.
L'otite n'a pas guéri sous [D:amoxicilline] [S1:{a} mg/kg/jour] ; la dose a donc été doublée à [S2:{b} mg/kg/jour] [U:pendant {n} jours], répartie en [F:deux prises] d'environ 7 mL chacune.
Die Mittelohrentzündung heilte unter [D:Amoxicillin] [S1:{a} mg/kg/Tag] nicht ab, daher wurde die Dosis auf [S2:{b} mg/kg/Tag] [U:für {n} Tage] verdoppelt, aufgeteilt auf [F:zwei Gaben] zu je etwa 7 mL.

# b=8,9,10 n2=5,10
{b}-month-old with thrush: [D:nystatin] [A:1 mL] to each cheek [F:four times a day] [U:until {k} days after the patches clear], nipples treated with [D2:<@d:miconazole|clotrimazole>], pacifiers boiled for {n2} minutes.
Nourrisson de {b} mois avec muguet : [D:nystatine] [A:1 mL] dans chaque joue [F:quatre fois par jour] [U:jusqu'à {k} jours après la disparition des plaques], mamelons traités par [D2:<@d:miconazole|clotrimazole>], tétines bouillies pendant {n2} minutes.
{b} Monate alter Säugling mit Soor: [D:Nystatin] [A:1 mL] in jede Wange [F:viermal täglich] [U:bis {k} Tage nach Verschwinden der Beläge], Brustwarzen mit [D2:<@d:Miconazol|Clotrimazol>] behandelt, Schnuller {n2} Minuten ausgekocht.

# a=5,8 n=24,28,30
Born at {n} weeks' gestation, she got [D:caffeine] at [S1:{a} mg/kg] [F:daily] [U:until 34 weeks], [D2:<@d:surfactant|Curosurf>] twice, [D3:iron] [S2:2 mg/kg] and [D4:<@e:Poly-Vi-Sol|vitamin D>] [A4:1 mL].
Née à {n} semaines d'aménorrhée, elle a reçu de la [D:caféine] à [S1:{a} mg/kg] [F:par jour] [U:jusqu'à 34 semaines], du [D2:<@d:surfactant|Curosurf>] deux fois, du [D3:fer] [S2:2 mg/kg] et <@e:du [D4:Poly-Vi-Sol]|de la [D4:vitamine D]> [A4:1 mL].
In der {n}. Schwangerschaftswoche geboren, erhielt sie [D:Coffein] mit [S1:{a} mg/kg] [F:täglich] [U:bis zur 34. Woche], zweimal [D2:<@d:Surfactant|Curosurf>], [D3:Eisen] [S2:2 mg/kg] und [D4:<@e:Poly-Vi-Sol|Vitamin D>] [A4:1 mL].

# a=3,4 n=2,5,7 b=102,103
The fever broke {n} hours after [D1:<@d:Tylenol|Motrin>] [A1:{a} mL]; at {b} °F the grandmother had rubbed the feet with [D2:<@e:camphor|eucalyptus oil|menthol>] and given [A3:half a] [D3:baby aspirin], and we advised strongly against the latter.
La fièvre est tombée {n} heures après [D1:<@d:Tylenol|Motrin>] [A1:{a} mL] ; à {b} °F, la grand-mère avait frotté les pieds avec <@e:du [D2:camphre]|de l'[D2:huile d'eucalyptus]|du [D2:menthol]> et donné une [A3:demi]-[D3:aspirine pour bébé], ce dernier point ayant été fermement déconseillé.
Das Fieber sank {n} Stunden nach [D1:<@d:Tylenol|Motrin>] [A1:{a} mL]; bei {b} °F hatte die Großmutter die Füße mit [D2:<@e:Kampfer|Eukalyptusöl|Menthol>] eingerieben und [A3:eine halbe] [D3:Baby-Aspirin] gegeben, wovon wir dringend abrieten.

# n=4,5,6 m=90,91 k=2 n2=2,3
Asthma plan: green zone, [D1:<@d:Flovent|Pulmicort>] [A1:{k}] [O1:puffs] [F1:twice daily]; yellow, add [D2:albuterol] [F2:every {n} hours]; red, saturation under {m}% after {n2} treatments, go to the emergency room.
Plan pour l'asthme : zone verte, [D1:<@d:Flovent|Pulmicort>] [A1:{k}] [O1:bouffées] [F1:deux fois par jour] ; jaune, ajouter [D2:salbutamol] [F2:toutes les {n} heures] ; rouge, saturation inférieure à {m} % après {n2} traitements, aller aux urgences.
Asthmaplan: grüne Zone, [D1:<@d:Flovent|Pulmicort>] [A1:{k}] [O1:Hübe] [F1:zweimal täglich]; gelb, [D2:Salbutamol] [F2:alle {n} Stunden] ergänzen; rot, Sättigung unter {m} % nach {n2} Behandlungen, in die Notaufnahme.

# n=2,3,4 m=8,10,12
The allergist began shots for <@s:ragweed|cat dander|wasp venom> in {month}, weekly up to {m} and then monthly; a welt of {n} inches followed the last one, and [D1:<@d:Zyrtec|Claritin|Allegra>] is now taken [F1:one hour before].
L'allergologue a débuté une désensibilisation <@s:à l'ambroisie|aux squames de chat|au venin de guêpe> en {month}, hebdomadaire jusqu'à {m} injections puis mensuelle ; la dernière a été suivie d'une papule de {n} pouces, et [D1:<@d:Zyrtec|Claritin|Allegra>] est maintenant pris [F1:une heure avant].
Der Allergologe begann im {month} eine Hyposensibilisierung gegen <@s:Ambrosia|Katzenschuppen|Wespengift>, wöchentlich bis {m} Spritzen und dann monatlich; auf die letzte folgte eine Quaddel von {n} Zoll, und [D1:<@d:Zyrtec|Claritin|Allegra>] wird nun [F1:eine Stunde vorher] genommen.

# n=20,24,28 m=4,5
[D:Growth hormone] [S1:1.{m} mg] [F:six nights a week] was held for {k} weeks with hip pain; on it <@g:he|she> had gone from the 3rd to the {n}th percentile.
L'[D:hormone de croissance] [S1:1,{m} mg] [F:six soirs par semaine] a été suspendue {k} semaines en raison d'une douleur de hanche ; sous traitement, <@g:il|elle> était passé<@g:|e> du 3e au {n}e percentile.
[D:Wachstumshormon] [S1:1,{m} mg] [F:an sechs Abenden pro Woche] wurde wegen Hüftschmerzen {k} Wochen pausiert; darunter war <@g:er|sie> von der 3. auf die {n}. Perzentile gestiegen.

# n=10,12 m=30,36
Started on the new formula at {n} ounces a day, the baby was given [D:<@d:Zantac|Prilosec|Pepcid>] [A:1.5 mL] [F:twice a day] by the other clinic, with no weight gain in {m} days.
Passé à la nouvelle préparation à raison de {n} onces par jour, le bébé a reçu de l'autre centre <@d:du [D:Zantac]|du [D:Prilosec]|du [D:Pepcid]> [A:1,5 mL] [F:deux fois par jour], sans prise de poids en {m} jours.
Auf die neue Nahrung mit {n} Unzen am Tag umgestellt, bekam das Baby von der anderen Klinik [D:<@d:Zantac|Prilosec|Pepcid>] [A:1,5 mL] [F:zweimal täglich], ohne Gewichtszunahme in {m} Tagen.

# n=3,4,5 m=60,70,75
<@g:He|She> eats a pickle with every meal, which is no help to the [D1:<@d:Lasix|losartan|chlorthalidone>]; urinary sodium {m}0 mg, pressure 15{n} systolic, ankles 2+.
<@g:Il|Elle> mange un cornichon à chaque repas, ce qui n'aide pas <@d:le [D1:Lasix]|le [D1:losartan]|la [D1:chlortalidone]> ; sodium urinaire {m}0 mg, systolique 15{n}, chevilles 2+.
<@g:Er|Sie> isst zu jeder Mahlzeit eine Gewürzgurke, was <@d:[D1:Lasix]|[D1:Losartan]|[D1:Chlortalidon]> nicht gerade hilft; Natrium im Urin {m}0 mg, systolisch 15{n}, Knöchel 2+.

# n=2,3 m=5,7
Wine, {n} glasses, goes down {m} nights a week together with [D1:<@d:Ambien|Xanax|Flexeril>]; the hazard was spelled out, and [D2:melatonin] [S2:5 mg] suggested instead.
Le vin, {n} verres, est consommé {m} soirs par semaine en même temps que <@d:l'[D1:Ambien]|le [D1:Xanax]|le [D1:Flexeril]> ; le danger a été clairement expliqué, et de la [D2:mélatonine] [S2:5 mg] a été proposée à la place.
Wein, {n} Gläser, wird an {m} Abenden pro Woche zusammen mit [D1:<@d:Ambien|Xanax|Flexeril>] getrunken; die Gefahr wurde deutlich erklärt und stattdessen [D2:Melatonin] [S2:5 mg] vorgeschlagen.

# k=3,4 n2=4,6,8
No more than one drink a day while on [D:<@d:Coumadin|methotrexate|isoniazid>]; greens like spinach in steady amounts, {k} servings a week, and tests every {n2} weeks.
Pas plus d'un verre d'alcool par jour sous [D:<@d:Coumadin|méthotrexate|isoniazide>] ; légumes verts comme les épinards en quantité constante, {k} portions par semaine, et analyses toutes les {n2} semaines.
Höchstens ein alkoholisches Getränk am Tag unter [D:<@d:Coumadin|Methotrexat|Isoniazid>]; grünes Gemüse wie Spinat in gleichbleibender Menge, {k} Portionen pro Woche, und Kontrollen alle {n2} Wochen.

# n=4,6 m=150,200
Drives a truck at night on [D:<@d:modafinil|Nuvigil>] [S:{m} mg] [F:before the shift], cleared by the board for {n} months at a time, and eats sunflower seeds to stay awake.
Conduit un camion la nuit sous [D:<@d:modafinil|Nuvigil>] [S:{m} mg] [F:avant le service], autorisé<@g:|e> par la commission pour {n} mois à chaque fois, et mange des graines de tournesol pour rester éveillé<@g:|e>.
Fährt nachts Lastwagen unter [D:<@d:Modafinil|Nuvigil>] [S:{m} mg] [F:vor der Schicht], von der Kommission jeweils für {n} Monate zugelassen, und isst Sonnenblumenkerne, um wach zu bleiben.

# n=3,5 m=2,4
Cruise in {month}: [D1:scopolamine] [O1:patch] [F1:every 3 days], [D2:<@d:Bonine|Dramamine>] [A2:{m}] [O2:tablets] on {n} occasions, one night on the bathroom floor.
Croisière en {month} : [O1:patch] de [D1:scopolamine] [F1:tous les 3 jours], [D2:<@d:Bonine|Dramamine>] [A2:{m}] [O2:comprimés] à {n} reprises, une nuit par terre dans la salle de bains.
Kreuzfahrt im {month}: [D1:Scopolamin]-[O1:Pflaster] [F1:alle 3 Tage], [D2:<@d:Bonine|Dramamine>] [A2:{m}] [O2:Tabletten] bei {n} Gelegenheiten, eine Nacht auf dem Badezimmerboden.

# n=8,10 m=25,30
Stung on the <@b:neck|hand|eyelid> while mowing; self-injected [D:EpiPen] [S:0.3 mg] after {n} minutes, arrived {m} minutes later, pressure 84/50, given [D2:Solu-Medrol] [S2:125 mg] and [D3:<@d:Pepcid|Benadryl>] [S3:<@d:20|50> mg].
Piqué<@g:|e> <@b:au cou|à la main|à la paupière> en tondant la pelouse ; s'est auto-injecté un [D:EpiPen] [S:0,3 mg] après {n} minutes, arrivé<@g:|e> {m} minutes plus tard, tension 84/50, a reçu [D2:Solu-Médrol] [S2:125 mg] et [D3:<@d:Pepcid|Benadryl>] [S3:<@d:20|50> mg].
Beim Rasenmähen <@b:in den Hals|in die Hand|ins Lid> gestochen; injizierte sich nach {n} Minuten selbst den [D:EpiPen] [S:0,3 mg], traf {m} Minuten später ein, Blutdruck 84/50, erhielt [D2:Solu-Medrol] [S2:125 mg] und [D3:<@d:Pepcid|Benadryl>] [S3:<@d:20|50> mg].

# n=4,8,10 m=45,50
Cushingoid after {n} years of [D:<@d:prednisone|dexamethasone|Medrol>], waist {m} inches, two cracked vertebrae, morning cortisol 1.8 mcg/dL at the third attempt to stop.
Aspect cushingoïde après {n} ans de [D:<@d:prednisone|dexaméthasone|Medrol>], tour de taille {m} pouces, deux vertèbres fissurées, cortisol matinal à 1,8 µg/dL à la troisième tentative d'arrêt.
Cushingoid nach {n} Jahren [D:<@d:Prednison|Dexamethason|Medrol>], Taille {m} Zoll, zwei eingebrochene Wirbel, Morgencortisol 1,8 µg/dL beim dritten Absetzversuch.

# n=15,20 m=5,10 k=2,3
On sick days double the [D:hydrocortisone], that is [S1:{n} mg] [F:in the morning] and [S2:{m} mg] [F2:at 3 p.m.], [U:for {k} days]; with vomiting inject [D2:Solu-Cortef] [S3:100 mg] and call.
Les jours de maladie, doubler l'[D:hydrocortisone], soit [S1:{n} mg] [F:le matin] et [S2:{m} mg] [F2:à 15 heures], [U:pendant {k} jours] ; en cas de vomissements, injecter [D2:Solu-Cortef] [S3:100 mg] et appeler.
An Krankheitstagen [D:Hydrocortison] verdoppeln, also [S1:{n} mg] [F:morgens] und [S2:{m} mg] [F2:um 15 Uhr], [U:für {k} Tage]; bei Erbrechen [D2:Solu-Cortef] [S3:100 mg] injizieren und anrufen.

# n=240,260,290 m=2..4
Testosterone level {n} ng/dL at 8 a.m. on two draws; [D:<@d:AndroGel|Testim>] declined, [D2:<@e:Viagra|Cialis>] [S2:<@e:50|10> mg] tried {m} times with a flushed face.
Taux de testostérone à {n} ng/dL à 8 heures du matin sur deux prélèvements ; [D:<@d:AndroGel|Testim>] refusé, [D2:<@e:Viagra|Cialis>] [S2:<@e:50|10> mg] essayé {m} fois avec rougeur du visage.
Testosteronspiegel bei zwei Abnahmen um 8 Uhr morgens {n} ng/dL; [D:<@d:AndroGel|Testim>] abgelehnt, [D2:<@e:Viagra|Cialis>] [S2:<@e:50|10> mg] {m}-mal mit Gesichtsröte versucht.

# n=12,16 m=100,120
Calcium {n}.2 mg/dL: [D1:hydrochlorothiazide] and the [D2:<@d:Tums|vitamin D|calcitriol>] were stopped, [D3:saline] ran at [A3:{m} mL an hour], and two days later the value was 10.4.
Calcium à {n},2 mg/dL : l'[D1:hydrochlorothiazide] et <@d:le [D2:Tums]|la [D2:vitamine D]|le [D2:calcitriol]> ont été arrêtés, du [D3:sérum physiologique] a été passé à [A3:{m} mL par heure], et deux jours plus tard la valeur était de 10,4.
Calcium {n},2 mg/dL: [D1:Hydrochlorothiazid] und [D2:<@d:Tums|Vitamin D|Calcitriol>] wurden abgesetzt, [D3:Kochsalzlösung] lief mit [A3:{m} mL pro Stunde], und zwei Tage später lag der Wert bei 10,4.

# n=2.4,2.6,2.8 m=3,4,6 m2=1..8
{who} was supplemented with [D:<@d:Neutra-Phos|potassium phosphate>] for a phosphorus of 1.{m2} and with [D2:magnesium sulfate] [S1:{m} g] until it reached {n} mg/dL, as the tube feeds went from 20 to 55 cc an hour.
{who} a reçu une supplémentation en [D:<@d:Neutra-Phos|phosphate de potassium>] pour un phosphore à 1,{m2} et du [D2:sulfate de magnésium] [S1:{m} g] jusqu'à {n} mg/dL, pendant que la nutrition entérale passait de 20 à 55 cc par heure.
{who} erhielt wegen eines Phosphats von 1,{m2} eine Substitution mit [D:<@d:Neutra-Phos|Kaliumphosphat>] sowie [D2:Magnesiumsulfat] [S1:{m} g], bis {n} mg/dL erreicht waren, während die Sondenkost von 20 auf 55 cc pro Stunde gesteigert wurde.

# n=9,10,11 m=6,12 m2=0..9
B12 was 14{m2} pg/mL, so [D:<@d:cyanocobalamin|hydroxocobalamin>] [S1:1000 mcg] was injected [F:weekly] [U:for {k} weeks], then [F2:monthly]; hemoglobin {n}.6 then, 13.1 at {m} months, the tongue no longer sore.
La B12 était à 14{m2} pg/mL ; <@d:de la [D:cyanocobalamine]|de l'[D:hydroxocobalamine]> [S1:1000 µg] a donc été injectée [F:chaque semaine] [U:pendant {k} semaines], puis [F2:chaque mois] ; hémoglobine {n},6 à l'époque, 13,1 à {m} mois, la langue n'est plus douloureuse.
B12 lag bei 14{m2} pg/mL, daher wurde [D:<@d:Cyanocobalamin|Hydroxocobalamin>] [S1:1000 µg] [F:wöchentlich] [U:für {k} Wochen] injiziert, dann [F2:monatlich]; Hämoglobin damals {n},6, nach {m} Monaten 13,1, die Zunge nicht mehr wund.

# n=4,5,6 m=2,3 n2=4,5
After a [D1:<@d:Zometa|Reclast>] infusion of [S1:{n2} mg] the bones ached for {k} days; [D2:calcium] [S2:600 mg] [F2:twice daily] continues, urine N-telopeptide fell from {n}0 to {m}0.
Après une perfusion de [D1:<@d:Zometa|Reclast>] de [S1:{n2} mg], les os ont été douloureux pendant {k} jours ; le [D2:calcium] [S2:600 mg] [F2:deux fois par jour] est poursuivi, le N-télopeptide urinaire est passé de {n}0 à {m}0.
Nach einer Infusion [D1:<@d:Zometa|Reclast>] mit [S1:{n2} mg] schmerzten die Knochen {k} Tage lang; [D2:Calcium] [S2:600 mg] [F2:zweimal täglich] läuft weiter, das N-Telopeptid im Urin fiel von {n}0 auf {m}0.

# n=3,4,5 m=22,25
While on [D1:<@d:Truvada|Biktarvy|Triumeq>] [F1:once daily] with {k} missed doses in 90 days, the viral load was under {m} copies; on the old regimen of {n} [O:pills] at {time} it was never below 400.
Sous [D1:<@d:Truvada|Biktarvy|Triumeq>] [F1:une fois par jour] avec {k} prises manquées en 90 jours, la charge virale était inférieure à {m} copies ; avec l'ancien schéma de {n} [O:comprimés] à {time}, elle n'est jamais descendue sous 400.
Unter [D1:<@d:Truvada|Biktarvy|Triumeq>] [F1:einmal täglich] mit {k} ausgelassenen Dosen in 90 Tagen lag die Viruslast unter {m} Kopien; unter dem alten Schema mit {n} [O:Tabletten] um {time} lag sie nie unter 400.

# n=6,9 m=4,8
Latent tuberculosis: [D1:isoniazid] [S1:300 mg] and [D2:pyridoxine] [S2:50 mg] [F1:daily], month {m} of {n}, enzymes {k} times normal last week, held since {date}.
Tuberculose latente : [D1:isoniazide] [S1:300 mg] et [D2:pyridoxine] [S2:50 mg] [F1:par jour], mois {m} sur {n}, enzymes à {k} fois la normale la semaine dernière, suspendu depuis le {date}.
Latente Tuberkulose: [D1:Isoniazid] [S1:300 mg] und [D2:Pyridoxin] [S2:50 mg] [F1:täglich], Monat {m} von {n}, Enzyme letzte Woche auf das {k}-Fache erhöht, seit dem {date} pausiert.

# n=2,3,5 m=4,6
Shots into the <@b:shoulder|hip|trigger thumb>, [D1:<@d:Kenalog|Depo-Medrol>] [S1:40 mg] with [A2:{m} cc] of [D2:<@e:Marcaine|lidocaine>], in {month} and {month2}, relief for {n} weeks each time, sugars above 300 after the second.
Infiltrations <@b:dans l'épaule|dans la hanche|dans le pouce à ressaut> de [D1:<@d:Kenalog|Depo-Medrol>] [S1:40 mg] avec [A2:{m} cc] de [D2:<@e:Marcaïne|lidocaïne>], en {month} et {month2}, soulagement de {n} semaines chaque fois, glycémies supérieures à 300 après la seconde.
Injektionen <@b:in die Schulter|in die Hüfte|in den schnellenden Daumen> mit [D1:<@d:Kenalog|Depo-Medrol>] [S1:40 mg] und [A2:{m} cc] [D2:<@e:Marcain|Lidocain>] im {month} und im {month2}, jeweils {n} Wochen Linderung, Zuckerwerte über 300 nach der zweiten.

# n=90,100 m=30,40 k=0..8
[D:<@d:Diltiazem|Esmolol|Amiodarone>] was pushed, then dripped, while the rate came down from 15{k} to {n}; lightheaded at {m} minutes, converted on the way to the scanner.
<@d:Le [D:diltiazem] a été injecté|L'[D:esmolol] a été injecté|L'[D:amiodarone] a été injectée> en bolus puis en perfusion, tandis que la fréquence passait de 15{k} à {n} ; étourdissement à {m} minutes, retour en rythme sinusal sur le trajet du scanner.
[D:<@d:Diltiazem|Esmolol|Amiodaron>] wurde als Bolus, dann als Infusion gegeben, während die Frequenz von 15{k} auf {n} sank; nach {m} Minuten Benommenheit, Konversion auf dem Weg zum CT.

# n=4,6,8
{who} would rather cut out <@f:chocolate|tomatoes|late suppers|peppermint> for {n} weeks than go back on {drug}, which caused <@s:loose stools|a low magnesium|a brittle wrist>.
{who} préfère supprimer <@f:le chocolat|les tomates|les dîners tardifs|la menthe> pendant {n} semaines plutôt que de reprendre {drug.le}, qui a provoqué <@s:des selles molles|une hypomagnésémie|une fragilité du poignet>.
{who} lässt lieber {n} Wochen lang <@f:Schokolade|Tomaten|späte Abendessen|Pfefferminze> weg, als wieder {drug} zu nehmen, das <@s:weichen Stuhl|einen Magnesiummangel|ein brüchiges Handgelenk> verursacht hatte.

# n=2,3 m=9,14
Family asks whether {drug} may be crushed in <@f:pudding|applesauce|honey>; the pharmacist says no, offers the liquid, {m} dollars for {n} weeks.
La famille demande si {drug.le} peut être écrasé{drug?|e} dans <@f:du flan|de la compote de pommes|du miel> ; le pharmacien répond non et propose la forme liquide, {m} dollars pour {n} semaines.
Die Familie fragt, ob {drug} in <@f:Pudding|Apfelmus|Honig> zerstoßen werden darf; der Apotheker verneint und bietet die flüssige Form an, {m} Dollar für {n} Wochen.

# a=200,250 b=400,500 n=3,5
[D:<@d:Bactrim|Dapsone>] was stopped once the count stayed above {a} cells/mm3 [U:for {n} months]; now at {b}, <@g:he|she> takes only the [D2:<@e:Biktarvy|Genvoya|Odefsey>], [A2:one] [O2:tablet], [F2:with supper].
<@d:Le [D:Bactrim]|La [D:dapsone]> a été arrêté<@d:|e> une fois le taux resté au-dessus de {a} cellules/mm3 [U:pendant {n} mois] ; maintenant à {b}, <@g:il|elle> ne prend que <@e:le [D2:Biktarvy]|le [D2:Genvoya]|l'[D2:Odefsey]>, [A2:un] [O2:comprimé], [F2:au dîner].
[D:<@d:Bactrim|Dapson>] wurde abgesetzt, nachdem die Zahl [U:{n} Monate lang] über {a} Zellen/mm3 geblieben war; jetzt, bei {b}, nimmt <@g:er|sie> nur noch [D2:<@e:Biktarvy|Genvoya|Odefsey>], [A2:eine] [O2:Tablette], [F2:zum Abendessen].

# a=60,75,90 n=4,5,6
<@g:He|She> thinks the dose of [D:<@d:Cymbalta|Effexor|Lyrica>] is [S1:{a} mg], the bottle says [S2:30 mg], and the clinic letter of {date} says [S3:{a}0 mg], which must be a slip; {n} [O:capsules] are left.
<@g:Il|Elle> pense que la dose <@d:de [D:Cymbalta]|d'[D:Effexor]|de [D:Lyrica]> est de [S1:{a} mg], le flacon indique [S2:30 mg], et la lettre de la consultation du {date} mentionne [S3:{a}0 mg], ce qui doit être une erreur ; il reste {n} [O:gélules].
<@g:Er|Sie> glaubt, die Dosis von [D:<@d:Cymbalta|Effexor|Lyrica>] betrage [S1:{a} mg], auf der Packung stehen [S2:30 mg] und im Arztbrief vom {date} [S3:{a}0 mg], was ein Versehen sein muss; {n} [O:Kapseln] sind übrig.

# a=12 n2=11,12,13 b=30,35,40
Between {date} and {date2} the [D:<@d:Clozaril|clozapine>] rose from [S1:{a}.5 mg] to [S2:{b}0 mg]; weekly counts stayed above 4.2, but <@g:he|she> drools onto the pillow and sleeps {n2} hours.
Entre le {date} et le {date2}, <@d:le [D:Clozaril]|la [D:clozapine]> est <@d:passé|passée> de [S1:{a},5 mg] à [S2:{b}0 mg] ; les numérations hebdomadaires sont restées au-dessus de 4,2, mais <@g:il|elle> bave sur l'oreiller et dort {n2} heures.
Zwischen dem {date} und dem {date2} stieg [D:<@d:Clozaril|Clozapin>] von [S1:{a},5 mg] auf [S2:{b}0 mg]; die wöchentlichen Blutbilder blieben über 4,2, aber <@g:er|sie> speichelt aufs Kissen und schläft {n2} Stunden.

# n=2,3,4 a=15,30,45
[D1:<@d:Percocet|Norco>] [F1:{n} times a day] was enough until {month}; the added [D2:<@e:MS Contin|Nucynta|Butrans>] [S2:<@e:15|50|10> mg] allows {a} minutes of dishes before <@g:he|she> must lie down.
[D1:<@d:Percocet|Norco>] [F1:{n} fois par jour] suffisait jusqu'en {month} ; l'ajout de [D2:<@e:MS Contin|Nucynta|Butrans>] [S2:<@e:15|50|10> mg] permet {a} minutes de vaisselle avant de devoir s'allonger.
[D1:<@d:Percocet|Norco>] [F1:{n}-mal täglich] reichte bis {month}; das zusätzliche [D2:<@e:MS Contin|Nucynta|Butrans>] [S2:<@e:15|50|10> mg] erlaubt {a} Minuten Abwasch, bevor <@g:er|sie> sich hinlegen muss.

# n=5,6,8 n2=6,7
The [D1:<@d:Humira|Stelara|Entyvio>] interval was shortened after {n} bowel movements a day had returned at week {n2}; [D2:<@e:budesonide|prednisone>] [S2:<@e:9|40> mg] bridges the gap, to be lowered by [S3:5 mg] [F3:weekly].
L'intervalle <@d:de l'[D1:Humira]|du [D1:Stelara]|de l'[D1:Entyvio]> a été raccourci après le retour de {n} selles par jour à la semaine {n2} ; <@e:le [D2:budésonide]|la [D2:prednisone]> [S2:<@e:9|40> mg] assure le relais, à diminuer de [S3:5 mg] [F3:chaque semaine].
Das Intervall von [D1:<@d:Humira|Stelara|Entyvio>] wurde verkürzt, nachdem in Woche {n2} wieder {n} Stühle am Tag aufgetreten waren; [D2:<@e:Budesonid|Prednison>] [S2:<@e:9|40> mg] überbrückt die Zeit und wird [F3:wöchentlich] um [S3:5 mg] gesenkt.

# n2=6,7,8 m=28..36 n3=2,4,6 n4=4,5,6
Total daily [D1:insulin] has gone from [A1:{n2}0] to [A4:{m} units] since the weight loss: [D2:<@d:Lantus|Toujeo|Basaglar>] [A2:1{n3} units] [F2:at breakfast], [D3:<@e:Humalog|NovoLog>] [A3:{n4} units] [F3:with each meal], none for snacks.
La dose quotidienne totale d'[D1:insuline] est passée de [A1:{n2}0] à [A4:{m} unités] depuis la perte de poids : [D2:<@d:Lantus|Toujeo|Basaglar>] [A2:1{n3} unités] [F2:au petit déjeuner], [D3:<@e:Humalog|NovoLog>] [A3:{n4} unités] [F3:à chaque repas], rien pour les collations.
Die gesamte Tagesdosis [D1:Insulin] ist seit der Gewichtsabnahme von [A1:{n2}0] auf [A4:{m} Einheiten] gesunken: [D2:<@d:Lantus|Toujeo|Basaglar>] [A2:1{n3} Einheiten] [F2:zum Frühstück], [D3:<@e:Humalog|NovoLog>] [A3:{n4} Einheiten] [F3:zu jeder Mahlzeit], keine für Zwischenmahlzeiten.

# n=0,2,4 m=16,18,20 k=6,7,8 n2=21..30
<@g:He|She> was on [D1:<@d:Humulin|NPH>] [A1:{m} units] [F1:in the morning] and [A2:{k} units] [F2:at supper] as a teenager, changed to a pump at {n2}, and to [D2:<@e:Tresiba|Levemir>] [A3:2{n} units] when the insurance ran out.
Adolescent<@g:|e>, <@g:il|elle> était sous [D1:<@d:Humulin|NPH>] [A1:{m} unités] [F1:le matin] et [A2:{k} unités] [F2:au dîner], est passé<@g:|e> à une pompe à {n2} ans, puis à [D2:<@e:Tresiba|Levemir>] [A3:2{n} unités] à la fin de la couverture d'assurance.
Als <@g:Jugendlicher|Jugendliche> nahm <@g:er|sie> [D1:<@d:Humulin|NPH>] [A1:{m} Einheiten] [F1:morgens] und [A2:{k} Einheiten] [F2:zum Abendessen], wechselte mit {n2} auf eine Pumpe und nach Ablauf der Versicherung auf [D2:<@e:Tresiba|Levemir>] [A3:2{n} Einheiten].

# n=3,5 m=10,14
[D1:Antibiotics] so far: [D2:<@d:Unasyn|Rocephin>] on days 1 to {n}, [D3:<@e:clindamycin|vancomycin>] on days {n} to {m}, oral [D4:<@f:Augmentin|Levaquin|linezolid>] from today; drain output 12 cc.
[D1:Antibiotiques] jusqu'ici : [D2:<@d:Unasyn|Rocéphine>] de J1 à J{n}, [D3:<@e:clindamycine|vancomycine>] de J{n} à J{m}, [D4:<@f:Augmentin|Levaquin|linézolide>] per os à partir d'aujourd'hui ; débit du drain 12 cc.
Bisherige [D1:Antibiotika]: [D2:<@d:Unasyn|Rocephin>] an Tag 1 bis {n}, [D3:<@e:Clindamycin|Vancomycin>] an Tag {n} bis {m}, ab heute oral [D4:<@f:Augmentin|Levaquin|Linezolid>]; Drainagefördermenge 12 cc.

# n=1.4,1.6,1.8 m2=42,44,48 k=4..8
[D1:Digoxin] [S1:0.25 mg] [F1:daily] was too much for a creatinine of {n}: nausea, yellow halos, rate {m2}, level 2.{k} ng/mL; after three days without it the dose is [S2:0.125 mg] [F2:every other day].
La [D1:digoxine] [S1:0,25 mg] [F1:par jour] était excessive pour une créatinine à {n} : nausées, halos jaunes, fréquence {m2}, taux à 2,{k} ng/mL ; après trois jours d'arrêt, la dose est de [S2:0,125 mg] [F2:un jour sur deux].
[D1:Digoxin] [S1:0,25 mg] [F1:täglich] war bei einem Kreatinin von {n} zu viel: Übelkeit, gelbe Höfe, Frequenz {m2}, Spiegel 2,{k} ng/mL; nach drei Tagen Pause beträgt die Dosis [S2:0,125 mg] [F2:jeden zweiten Tag].

# n=2,3 m=200,300 n2=3,6
Loaded in {month} with [D:<@d:amiodarone|Pacerone>] [S1:400 mg] [F1:three times a day], [F2:daily] [S2:{m} mg] now; thyroid, liver and eye checks every {n2} months, a blue tinge to the nose, {n} shocks from the device.
Dose de charge en {month} <@d:d'[D:amiodarone]|de [D:Pacerone]> [S1:400 mg] [F1:trois fois par jour], [S2:{m} mg] [F2:par jour] actuellement ; contrôles thyroïdien, hépatique et ophtalmologique tous les {n2} mois, teinte bleutée du nez, {n} chocs délivrés par l'appareil.
Im {month} mit [D:<@d:Amiodaron|Pacerone>] [S1:400 mg] [F1:dreimal täglich] aufgesättigt, jetzt [F2:täglich] [S2:{m} mg]; Schilddrüsen-, Leber- und Augenkontrollen alle {n2} Monate, bläuliche Nase, {n} Schocks durch das Gerät.

# n=7,8,9 m=3,4,5
On admission {n} of <@g:his|her> home drugs were held, {m} were changed and one, [D:<@d:Sinemet|Keppra|Eliquis>], was forgotten for 36 hours.
À l'admission, {n} de ses médicaments habituels ont été suspendus, {m} modifiés et un, <@d:le [D:Sinemet]|le [D:Keppra]|l'[D:Eliquis]>, oublié pendant 36 heures.
Bei Aufnahme wurden {n} <@g:seiner|ihrer> häuslichen Medikamente pausiert, {m} geändert und eines, [D:<@d:Sinemet|Keppra|Eliquis>], 36 Stunden lang vergessen.

# n=4,5,6
Discharge list differs from the home list in {n} points: [D1:<@d:Norvasc|Cozaar>] gone, [D2:<@e:Lasix|Bumex>] halved, [D3:Lipitor] from [S3:20 mg] to [S4:80 mg], [D4:Plavix] [S5:75 mg] new, [D5:ibuprofen] forbidden.
La liste de sortie diffère de celle du domicile sur {n} points : [D1:<@d:Norvasc|Cozaar>] supprimé, [D2:<@e:Lasix|Bumex>] réduit de moitié, [D3:Lipitor] de [S3:20 mg] à [S4:80 mg], [D4:Plavix] [S5:75 mg] nouveau, [D5:ibuprofène] interdit.
Die Entlassungsliste weicht in {n} Punkten von der häuslichen ab: [D1:<@d:Norvasc|Cozaar>] gestrichen, [D2:<@e:Lasix|Bumex>] halbiert, [D3:Lipitor] von [S3:20 mg] auf [S4:80 mg], [D4:Plavix] [S5:75 mg] neu, [D5:Ibuprofen] verboten.

# n=2,3 m=5,7
Nurse's note: [D1:<@d:Dilaudid|morphine>] [S1:{n} mg] at {time}, pain 8 to 4; [D2:<@e:Toradol|Tylenol>] at {time2}, 4 to 3; asleep on rounds, respirations 1{m}.
Note infirmière : [D1:<@d:Dilaudid|morphine>] [S1:{n} mg] à {time}, douleur de 8 à 4 ; [D2:<@e:Toradol|Tylenol>] à {time2}, de 4 à 3 ; endormi<@g:|e> lors de la tournée, fréquence respiratoire 1{m}.
Pflegenotiz: [D1:<@d:Dilaudid|Morphin>] [S1:{n} mg] um {time}, Schmerz von 8 auf 4; [D2:<@e:Toradol|Tylenol>] um {time2}, von 4 auf 3; bei der Runde schlafend, Atemfrequenz 1{m}.

# n=3,4 m=40,60 m2=22,26,30 k=11,14,18
[D:<@d:Wegovy|Saxenda|Zepbound>] was paid out of pocket for {n} months, {m2} pounds lost, then the price rose by {m}% and {k} of them came back by {month}.
<@d:Le [D:Wegovy]|Le [D:Saxenda]|Le [D:Zepbound]> a été payé de sa poche pendant {n} mois, {m2} livres perdues, puis le prix a augmenté de {m} % et {k} d'entre elles sont revenues d'ici {month}.
[D:<@d:Wegovy|Saxenda|Zepbound>] wurde {n} Monate selbst bezahlt, {m2} Pfund abgenommen, dann stieg der Preis um {m} %, und {k} davon waren bis {month} wieder da.

# n=20,24 m=4,5 k=4,6
Oral [D1:<@d:Lamisil|terbinafine>] [S1:250 mg] [F1:daily] [U1:for 12 weeks] cleared {m} of the toenails; liver tests at week {k} were 38 and 41, [D2:<@e:Jublia|Penlac>] is brushed on the rest [U2:for {n} weeks].
[D1:<@d:Lamisil|terbinafine>] per os [S1:250 mg] [F1:par jour] [U1:pendant 12 semaines], guérison de {m} ongles d'orteils ; bilan hépatique à la semaine {k} à 38 et 41, [D2:<@e:Jublia|Penlac>] appliqué au pinceau sur les autres [U2:pendant {n} semaines].
Orales [D1:<@d:Lamisil|Terbinafin>] [S1:250 mg] [F1:täglich] [U1:für 12 Wochen] heilte {m} der Zehennägel; Leberwerte in Woche {k} 38 und 41, auf die übrigen wird [D2:<@e:Jublia|Penlac>] [U2:für {n} Wochen] aufgepinselt.

# n=5,6,8 m=7,10 n2=24,36,48
[D1:Valtrex] [S1:1 g] [F1:three times a day] [U1:for {m} days], begun {n2} hours after the blisters; [D2:<@d:gabapentin|Lyrica|nortriptyline>] afterward for burning along the T{n} band, down from 9/10 to 3/10.
[D1:Valtrex] [S1:1 g] [F1:trois fois par jour] [U1:pendant {m} jours], débuté {n2} heures après les vésicules ; ensuite [D2:<@d:gabapentine|Lyrica|nortriptyline>] pour des brûlures dans le territoire T{n}, passées de 9/10 à 3/10.
[D1:Valtrex] [S1:1 g] [F1:dreimal täglich] [U1:für {m} Tage], {n2} Stunden nach den Bläschen begonnen; danach [D2:<@d:Gabapentin|Lyrica|Nortriptylin>] gegen das Brennen im Segment T{n}, von 9/10 auf 3/10 zurückgegangen.

# n=2,3 m=12,15
The [D:<@d:colchicine|Colcrys>] instructions were read back correctly: [A1:two] [O:tablets] [F1:at the first twinge], [A2:one] [F2:an hour later], no more for {n} days; last attack {m} weeks ago in the left great toe.
Les consignes pour <@d:la [D:colchicine]|le [D:Colcrys]> ont été correctement répétées : [A1:deux] [O:comprimés] [F1:à la première douleur], [A2:un] [F2:une heure plus tard], plus rien pendant {n} jours ; dernière crise il y a {m} semaines au gros orteil gauche.
Die Anweisungen zu [D:<@d:Colchicin|Colcrys>] wurden richtig wiederholt: [A1:zwei] [O:Tabletten] [F1:beim ersten Stechen], [A2:eine] [F2:eine Stunde später], für {n} Tage nichts mehr; letzter Anfall vor {m} Wochen in der linken Großzehe.

# n=4,6,9
Bleeding on [D1:<@d:Xarelto|Pradaxa|Savaysa>]: hematocrit 24%, last dose {n} hours before, [D2:<@e:Kcentra|Andexxa|Praxbind>] given, two units of cells, [D3:Protonix] bolus [S1:80 mg] and [A4:8 mg an hour].
Hémorragie sous [D1:<@d:Xarelto|Pradaxa|Savaysa>] : hématocrite 24 %, dernière prise {n} heures avant, [D2:<@e:Kcentra|Andexxa|Praxbind>] administré, deux culots globulaires, [D3:Protonix] bolus [S1:80 mg] puis [A4:8 mg par heure].
Blutung unter [D1:<@d:Xarelto|Pradaxa|Savaysa>]: Hämatokrit 24 %, letzte Einnahme {n} Stunden zuvor, [D2:<@e:Kcentra|Andexxa|Praxbind>] gegeben, zwei Erythrozytenkonzentrate, [D3:Protonix]-Bolus [S1:80 mg] und [A4:8 mg pro Stunde].

# n=6,7,8 k=2,3
[D3:Warfarin] diary: {n} of 10 values in range; [D1:<@d:Bactrim|Flagyl|amiodarone>] pushed one to 6.2, [D2:vitamin K] [S2:2.5 mg] by mouth brought it to 2.4 in {k} days.
Carnet de [D3:warfarine] : {n} valeurs sur 10 dans la cible ; <@d:le [D1:Bactrim]|le [D1:Flagyl]|l'[D1:amiodarone]> en a fait monter une à 6,2, la [D2:vitamine K] [S2:2,5 mg] per os l'a ramenée à 2,4 en {k} jours.
[D3:Warfarin]-Tagebuch: {n} von 10 Werten im Zielbereich; [D1:<@d:Bactrim|Flagyl|Amiodaron>] trieb einen auf 6,2, [D2:Vitamin K] [S2:2,5 mg] oral brachte ihn in {k} Tagen auf 2,4.

# n=2,4 m=8,12
{drug.c}, {drug2}, {drug3} and {drug4} were listed by the spouse from memory; the dispensing record adds {drug5} {strength5}, last filled {n} months ago for {m} weeks.
{drug}, {drug2}, {drug3} et {drug4} ont été cités de mémoire par le conjoint ; l'historique de délivrance ajoute {drug5} {strength5}, délivré{drug5?|e} pour la dernière fois il y a {n} mois pour {m} semaines.
{drug}, {drug2}, {drug3} und {drug4} wurden vom Ehepartner aus dem Gedächtnis genannt; die Abgabedaten ergänzen {drug5} {strength5}, zuletzt vor {n} Monaten für {m} Wochen abgegeben.

# n=2,3 m=30,45
{drug.c} [F1:at breakfast], {drug2} [F2:at lunch], {drug3} [F3:at supper], {drug4} [F4:at night]: {m} [O:pills] a week fewer than {n} months ago.
{drug} [F1:au petit déjeuner], {drug2} [F2:au déjeuner], {drug3} [F3:au dîner], {drug4} [F4:le soir] : {m} [O:comprimés] par semaine de moins qu'il y a {n} mois.
{drug} [F1:zum Frühstück], {drug2} [F2:zum Mittagessen], {drug3} [F3:zum Abendessen], {drug4} [F4:zur Nacht]: {m} [O:Tabletten] pro Woche weniger als vor {n} Monaten.

# n=3,5,7 n2=2,4,6
Rash on {date}, {n} days after {drug} and {n2} days after {drug2}; both were withdrawn, {drug3} was spared.
Éruption le {date}, {n} jours après {drug.le} et {n2} jours après {drug2.le} ; les deux ont été retirés, {drug3.le} a été maintenu{drug3?|e}.
Ausschlag am {date}, {n} Tage nach {drug.bei} und {n2} Tage nach {drug2.bei}; beide wurden abgesetzt, {drug3} wurde belassen.

# n=3,6,12
{drug.c} {strength} was given as a sample on {date}, {n} [O:tablets] in all, and must not be refilled without a visit.
{drug.le} {strength} a été remis{drug?|e} en échantillon le {date}, {n} [O:comprimés] en tout, et ne doit pas être renouvelé{drug?|e} sans consultation.
{drug} {strength} wurde am {date} als Muster mitgegeben, insgesamt {n} [O:Tabletten], und darf ohne Termin nicht nachbestellt werden.

# n=2,3
{who} can no longer say why {drug} was begun in {year.p}, was never told to stop it, and pays {n}0 dollars a month for it.
{who} ne sait plus pourquoi {drug.le} a été débuté{drug?|e} en {year.p}, n'a jamais reçu la consigne de l'arrêter et paie {n}0 dollars par mois.
{who} kann nicht mehr sagen, warum {drug} {year.p} begonnen wurde, wurde nie zum Absetzen aufgefordert und zahlt dafür {n}0 Dollar im Monat.

# n=2,5,8
Reconciled at {time}: {drug} continue, {drug2} hold for {n} days, {drug3} stop, {drug4} change to {strength4} {freq4}.
Conciliation à {time} : {drug} à poursuivre, {drug2} à suspendre {n} jours, {drug3} à arrêter, {drug4} à passer à {strength4} {freq4}.
Abgleich um {time}: {drug} fortführen, {drug2} für {n} Tage pausieren, {drug3} absetzen, {drug4} auf {strength4} {freq4} umstellen.

# n=4,6,8
I told <@g:him|her> that {drug} may take {n} weeks to work, that {drug2} may be stopped after 10 days, and that {drug3} is for emergencies only.
Je lui ai expliqué que {drug.le} peut mettre {n} semaines à agir, que {drug2.le} peut être arrêté{drug2?|e} après 10 jours et que {drug3.le} est réservé{drug3?|e} aux urgences.
Ich habe <@g:ihm|ihr> erklärt, dass {drug} bis zur Wirkung {n} Wochen brauchen kann, dass {drug2} nach 10 Tagen abgesetzt werden kann und dass {drug3} nur für Notfälle ist.

# n=10,12,13 m=78,92 k2=30,50
[D1:Insulin] was cut by {k2}% for the {n}-mile run, a gel of 25 g of sugar taken at mile 7, and the sensor never went under {m} mg/dL.
L'[D1:insuline] a été réduite de {k2} % pour la course de {n} miles, un gel de 25 g de sucre pris au mile 7, et le capteur n'est jamais descendu sous {m} mg/dL.
[D1:Insulin] wurde für den {n}-Meilen-Lauf um {k2} % reduziert, bei Meile 7 ein Gel mit 25 g Zucker genommen, und der Sensor fiel nie unter {m} mg/dL.

# n=3,4 m=20,25
Fasting during Ramadan: [D1:<@d:metformin|Jardiance|Januvia>] moved to [F1:sunset], [D2:<@e:glipizide|glimepiride>] dropped, [D3:<@f:Lantus|Tresiba>] less {m}%; {n} readings a day, break the fast under 70.
Jeûne du Ramadan : [D1:<@d:metformine|Jardiance|Januvia>] déplacé [F1:au coucher du soleil], [D2:<@e:glipizide|glimépiride>] supprimé, [D3:<@f:Lantus|Tresiba>] diminué de {m} % ; {n} mesures par jour, rompre le jeûne sous 70.
Fasten im Ramadan: [D1:<@d:Metformin|Jardiance|Januvia>] [F1:auf Sonnenuntergang] verlegt, [D2:<@e:Glipizid|Glimepirid>] weggelassen, [D3:<@f:Lantus|Tresiba>] um {m} % reduziert; {n} Messungen am Tag, Fasten unter 70 brechen.

# n=3,5 m=10,11 n2=6..9
Jet lag plan, {n2} time zones east: [D1:melatonin] [S1:{n} mg] [F1:at local bedtime] [U1:for 4 nights], light after {m} a.m., [D2:<@d:Ambien|Sonata>] [S2:5 mg] only on the plane.
Plan pour le décalage horaire, {n2} fuseaux vers l'est : [D1:mélatonine] [S1:{n} mg] [F1:à l'heure locale du coucher] [U1:pendant 4 nuits], lumière après {m} heures du matin, [D2:<@d:Ambien|Sonata>] [S2:5 mg] uniquement dans l'avion.
Jetlag-Plan, {n2} Zeitzonen nach Osten: [D1:Melatonin] [S1:{n} mg] [F1:zur örtlichen Schlafenszeit] [U1:für 4 Nächte], Licht nach {m} Uhr vormittags, [D2:<@d:Ambien|Sonata>] [S2:5 mg] nur im Flugzeug.

# n=2,3,4 m=6,9 k=2,3 n2=5..9
Child of {m} years on [D1:<@d:Depakote|Keppra|Zarontin>] [S1:{k}00 mg] [F1:twice a day], {n} staring spells a week instead of {n2} a day; teacher keeps [D2:<@e:Diastat|Nayzilam>] [S2:<@e:7.5|5> mg] in the desk.
Enfant de {m} ans sous [D1:<@d:Depakote|Keppra|Zarontin>] [S1:{k}00 mg] [F1:deux fois par jour], {n} absences par semaine au lieu de {n2} par jour ; l'enseignante garde du [D2:<@e:Diastat|Nayzilam>] [S2:<@e:7,5|5> mg] dans son bureau.
Kind von {m} Jahren unter [D1:<@d:Depakote|Keppra|Zarontin>] [S1:{k}00 mg] [F1:zweimal täglich], {n} Absencen pro Woche statt {n2} am Tag; die Lehrerin hat [D2:<@e:Diastat|Nayzilam>] [S2:<@e:7,5|5> mg] im Pult.

# n=2,3 m=4,6
Croup at {time}: [D1:dexamethasone] [S1:0.6 mg/kg], [D2:racemic epinephrine] [A2:0.5 mL] nebulized {n} times, observed {m} hours, no stridor at rest, home with the humidifier.
Laryngite à {time} : [D1:dexaméthasone] [S1:0,6 mg/kg], [D2:adrénaline racémique] [A2:0,5 mL] en nébulisation {n} fois, surveillance {m} heures, pas de stridor au repos, retour à domicile avec l'humidificateur.
Krupp um {time}: [D1:Dexamethason] [S1:0,6 mg/kg], [D2:razemisches Adrenalin] [A2:0,5 mL] {n}-mal vernebelt, {m} Stunden überwacht, kein Ruhestridor, mit dem Luftbefeuchter nach Hause.

# n=15,18 m=2,4 k=2..8
Second [D:<@d:MMR|Varivax|hepatitis A vaccine>] at {n} months was postponed by {m} weeks for a fever of 102.{k} °F and given on {date} in the right thigh.
La deuxième dose de [D:<@d:ROR|Varivax|vaccin contre l'hépatite A>] à {n} mois a été reportée de {m} semaines pour une fièvre à 102,{k} °F et faite le {date} dans la cuisse droite.
Die zweite Dosis [D:<@d:MMR|Varivax|Hepatitis-A-Impfstoff>] mit {n} Monaten wurde wegen eines Fiebers von 102,{k} °F um {m} Wochen verschoben und am {date} in den rechten Oberschenkel gegeben.

# n=6,12 m=5,6 k2=1,2
Fluoride: town water at 0.{k2} ppm, so [D:fluoride] [O:drops] [S1:0.25 mg] [F:daily] from {n} months on; {m} teeth, no caries.
Fluor : eau de la ville à 0,{k2} ppm, donc [O:gouttes] de [D:fluor] [S1:0,25 mg] [F:par jour] à partir de {n} mois ; {m} dents, pas de caries.
Fluorid: Leitungswasser mit 0,{k2} ppm, daher [D:Fluorid]-[O:Tropfen] [S1:0,25 mg] [F:täglich] ab {n} Monaten; {m} Zähne, keine Karies.

# n=3,4,5
The [D:<@d:Flonase|Astelin|Atrovent>] was used for {n} days only, since it burned.
<@d:Le [D:Flonase]|L'[D:Astelin]|L'[D:Atrovent]> n'a été utilisé que {n} jours, car il brûlait.
[D:<@d:Flonase|Astelin|Atrovent>] wurde nur {n} Tage benutzt, weil es brannte.

# n=2,3,4 m=15,20
[D:<@d:Humalog|NovoLog|Fiasp>] [A:{n} units] now for the 240, recheck in {m} minutes.
[D:<@d:Humalog|NovoLog|Fiasp>] [A:{n} unités] maintenant pour les 240, recontrôle dans {m} minutes.
[D:<@d:Humalog|NovoLog|Fiasp>] [A:{n} Einheiten] jetzt wegen der 240, Kontrolle in {m} Minuten.

# n=5,7,10
Off [D:<@d:Cipro|Augmentin|doxycycline>] since {date}, {n} formed stools in 3 days, no cramps.
Arrêt <@d:du [D:Cipro]|de l'[D:Augmentin]|de la [D:doxycycline]> depuis le {date}, {n} selles moulées en 3 jours, pas de crampes.
[D:<@d:Cipro|Augmentin|Doxycyclin>] seit dem {date} abgesetzt, {n} geformte Stühle in 3 Tagen, keine Krämpfe.

# n=20,25 m=88,90,91
Does well on [A:2 liters] of [D:oxygen] [F:at night] and saturates at {m}% by day without; the [D2:<@d:Spiriva|Anoro|Stiolto>] is {n} days from empty.
Va bien sous [A:2 litres] d'[D:oxygène] [F:la nuit] et sature à {m} % le jour sans ; il reste {n} jours <@d:de [D2:Spiriva]|d'[D2:Anoro]|de [D2:Stiolto]>.
Kommt [F:nachts] mit [A:2 Litern] [D:Sauerstoff] gut zurecht und sättigt am Tag ohne mit {m} %; [D2:<@d:Spiriva|Anoro|Stiolto>] reicht noch {n} Tage.

# n=2,3,4 m=30,60
Refilled [D:<@d:lisinopril|Norvasc|Zocor>] for {m} days with {n} repeats; no labs since {month}, so no more until seen.
[D:<@d:Lisinopril|Norvasc|Zocor>] renouvelé pour {m} jours avec {n} renouvellements ; pas de bilan depuis {month}, donc plus rien sans consultation.
[D:<@d:Lisinopril|Norvasc|Zocor>] für {m} Tage mit {n} Wiederholungen nachverordnet; seit {month} kein Labor, daher ohne Termin nichts mehr.

# n=4,6 m=13,15,17
Because the [D:<@d:hydroxyzine|doxepin|Periactin>] put on {m} pounds in {n} months, the itching is now treated with lukewarm baths and [D2:<@e:menthol|oatmeal|urea>] [O2:cream].
Comme <@d:l'[D:hydroxyzine] a entraîné|la [D:doxépine] a entraîné|le [D:Periactin] a entraîné> une prise de {m} livres en {n} mois, le prurit est maintenant traité par des bains tièdes et une [O2:crème] <@e:au [D2:menthol]|à l'[D2:avoine]|à l'[D2:urée]>.
Da [D:<@d:Hydroxyzin|Doxepin|Periactin>] in {n} Monaten zu einer Zunahme von {m} Pfund führte, wird der Juckreiz jetzt mit lauwarmen Bädern und [D2:<@e:Menthol|Hafer|Harnstoff>]-[O2:Creme] behandelt.

# n=6,8,9 m=70,75,80
At {m} kg the right dose of [D:<@d:Lovenox|enoxaparin>] would be [S1:{m} mg] [F:every 12 hours]; <@g:he|she> got [S2:40 mg] [F2:once a day] for the first {n} doses.
Pour {m} kg, la bonne dose <@d:de [D:Lovenox]|d'[D:énoxaparine]> serait de [S1:{m} mg] [F:toutes les 12 heures] ; <@g:il|elle> a reçu [S2:40 mg] [F2:une fois par jour] pour les {n} premières doses.
Bei {m} kg wäre die richtige Dosis [D:<@d:Lovenox|Enoxaparin>] [S1:{m} mg] [F:alle 12 Stunden]; <@g:er|sie> erhielt bei den ersten {n} Gaben [S2:40 mg] [F2:einmal täglich].

# n=2,4,5 m=3,6
No [D1:<@d:NSAIDs|triptans|decongestants>] for {n} weeks, [D2:<@e:magnesium|riboflavin>] [S2:400 mg] [F2:daily] instead, reassess in {m} months with the diary.
Pas <@d:d'[D1:AINS]|de [D1:triptans]|de [D1:décongestionnants]> pendant {n} semaines, à la place [D2:<@e:magnésium|riboflavine>] [S2:400 mg] [F2:par jour], réévaluation dans {m} mois avec l'agenda.
{n} Wochen keine [D1:<@d:NSAR|Triptane|abschwellenden Mittel>], stattdessen [D2:<@e:Magnesium|Riboflavin>] [S2:400 mg] [F2:täglich], Neubewertung in {m} Monaten mit dem Tagebuch.

# n=8,9,10 m=30,45
Last night <@g:he|she> doubled the [D:<@d:Seroquel|trazodone|Remeron>] at {n} p.m., was found on the hall floor {m} minutes later, and has a bruise of 6 cm over the brow.
Hier soir, <@g:il|elle> a doublé <@d:le [D:Seroquel]|la [D:trazodone]|le [D:Remeron]> à {n} heures, a été retrouvé<@g:|e> sur le sol du couloir {m} minutes plus tard et présente une ecchymose de 6 cm au-dessus du sourcil.
Gestern Abend verdoppelte <@g:er|sie> um {n} Uhr [D:<@d:Seroquel|Trazodon|Remeron>], wurde {m} Minuten später auf dem Boden des Flurs gefunden und hat ein 6 cm großes Hämatom über der Braue.

# n=4,5,6 m=24,36
After {n} months of [D1:<@d:Taltz|Cosentyx|Skyrizi>] the plaques cover 2% instead of {m}% of the skin, and the [D2:<@e:clobetasol|Dovonex>] is needed only on the <@b:elbows|scalp|navel>.
Après {n} mois de [D1:<@d:Taltz|Cosentyx|Skyrizi>], les plaques couvrent 2 % au lieu de {m} % de la peau, et <@e:le [D2:clobétasol]|le [D2:Dovonex]> n'est nécessaire que <@b:sur les coudes|sur le cuir chevelu|sur le nombril>.
Nach {n} Monaten [D1:<@d:Taltz|Cosentyx|Skyrizi>] bedecken die Plaques 2 % statt {m} % der Haut, und [D2:<@e:Clobetasol|Dovonex>] wird nur noch <@b:an den Ellenbogen|auf der Kopfhaut|am Nabel> gebraucht.

# n=3,4 m=101,102 k=5,7,10
<@g:He|She> was dosed with [D:<@d:Tamiflu|Xofluza>] [S:<@d:75|40> mg] within {n}6 hours of the first chill, {m} °F at the peak, back at the <@p:warehouse|nursery school|call center> on day {k}.
<@g:Il|Elle> a reçu du [D:<@d:Tamiflu|Xofluza>] [S:<@d:75|40> mg] dans les {n}6 heures suivant le premier frisson, pic à {m} °F, de retour <@p:à l'entrepôt|à l'école maternelle|au centre d'appels> au jour {k}.
<@g:Er|Sie> erhielt [D:<@d:Tamiflu|Xofluza>] [S:<@d:75|40> mg] innerhalb von {n}6 Stunden nach dem ersten Frösteln, {m} °F in der Spitze, an Tag {k} zurück <@p:im Lager|in der Vorschule|im Callcenter>.

# n=5,10 m=15,20 k=3,6
We compared the old and the new list: [D1:<@d:Zestril|Vasotec>] [S1:{n}] versus [S2:{m} mg], [D2:<@e:Glucophage|Januvia>] unchanged, [D3:<@f:Xanax|Valium>] no longer there, and {k} vitamins.
Nous avons comparé l'ancienne et la nouvelle liste : [D1:<@d:Zestril|Vasotec>] [S1:{n}] contre [S2:{m} mg], [D2:<@e:Glucophage|Januvia>] inchangé, [D3:<@f:Xanax|Valium>] disparu, et {k} vitamines.
Wir verglichen die alte und die neue Liste: [D1:<@d:Zestril|Vasotec>] [S1:{n}] gegenüber [S2:{m} mg], [D2:<@e:Glucophage|Januvia>] unverändert, [D3:<@f:Xanax|Valium>] nicht mehr dabei, und {k} Vitamine.

# n=2,3 m=8,10,12
The <@w:school nurse|coach|aunt> holds the [D1:<@d:EpiPen|glucagon|Diastat>] and a copy of the plan; it expires in {m} months, and {n} more are needed for home, bus and camp.
<@w:L'infirmière scolaire|L'entraîneur|La tante> garde <@d:l'[D1:EpiPen]|le [D1:glucagon]|le [D1:Diastat]> et une copie du plan ; il expire dans {m} mois, et {n} autres sont nécessaires pour la maison, le bus et le camp.
<@w:Die Schulschwester|Der Trainer|Die Tante> verwahrt <@d:den [D1:EpiPen]|das [D1:Glucagon]|das [D1:Diastat]> und eine Kopie des Plans; es läuft in {m} Monaten ab, und {n} weitere werden für Zuhause, Bus und Ferienlager benötigt.

# n=30,60 m=7,10,14
[D:<@d:Clindamycin|Linezolid>] [S1:{n}0 mg] [F:every 8 hours], then the same by mouth from {date}, [U:to a total of {m} days]; the swelling at the jaw angle went from 5 to 1 cm.
[D:<@d:Clindamycine|Linézolide>] [S1:{n}0 mg] [F:toutes les 8 heures], puis la même dose par voie orale à partir du {date}, [U:pour un total de {m} jours] ; la tuméfaction de l'angle mandibulaire est passée de 5 à 1 cm.
[D:<@d:Clindamycin|Linezolid>] [S1:{n}0 mg] [F:alle 8 Stunden], dann dasselbe oral ab dem {date}, [U:insgesamt {m} Tage]; die Schwellung am Kieferwinkel ging von 5 auf 1 cm zurück.

# m=2,3 n2=1,2
Three doses of [D1:<@d:Toradol|Decadron|Compazine>] and [A2:{m} L] of [D2:<@e:saline|lactated Ringer's>] later the headache was {n2}/10, light no longer bothered <@g:him|her>, and <@g:he|she> asked for a sandwich at {time}.
Après trois doses de [D1:<@d:Toradol|Decadron|Compazine>] et [A2:{m} L] de [D2:<@e:sérum physiologique|Ringer lactate>], la céphalée était à {n2}/10, la lumière ne <@g:le|la> gênait plus et <@g:il|elle> a demandé un sandwich à {time}.
Nach drei Dosen [D1:<@d:Toradol|Decadron|Compazine>] und [A2:{m} L] [D2:<@e:Kochsalzlösung|Ringer-Laktat>] lag der Kopfschmerz bei {n2}/10, das Licht störte <@g:ihn|sie> nicht mehr, und <@g:er|sie> bat um {time} um ein Sandwich.

# n=16,20,24 m=5,6,8 n2=20,30
[D1:Oxytocin] was begun at [A1:2 milliunits a minute] and raised by [A2:2] [F2:every {n2} minutes] to [A3:{n}]; {m} hours later she was complete, and [D2:<@d:Methergine|Hemabate|Cytotec>] was needed for a boggy uterus, blood loss 900 cc.
L'[D1:ocytocine] a été débutée à [A1:2 milliunités par minute] et augmentée de [A2:2] [F2:toutes les {n2} minutes] jusqu'à [A3:{n}] ; {m} heures plus tard, la dilatation était complète, et <@d:la [D2:Methergine]|l'[D2:Hemabate]|le [D2:Cytotec]> a été nécessaire pour une atonie utérine, pertes sanguines 900 cc.
[D1:Oxytocin] wurde mit [A1:2 Millieinheiten pro Minute] begonnen und [F2:alle {n2} Minuten] um [A2:2] bis auf [A3:{n}] gesteigert; {m} Stunden später war der Muttermund vollständig, und wegen eines atonen Uterus war [D2:<@d:Methergin|Hemabate|Cytotec>] nötig, Blutverlust 900 cc.

# n=5,6 m=3,4
<@g:He|She> has rationed [D:<@d:Lantus|Humalog|Symbicort|Eliquis>] since the layoff, stretching one month's supply over {n} weeks; a <@p:charity|coupon|state program> now covers all but {m}5 dollars.
<@g:Il|Elle> rationne <@d:la [D:Lantus]|l'[D:Humalog]|le [D:Symbicort]|l'[D:Eliquis]> depuis le licenciement, étalant la provision d'un mois sur {n} semaines ; <@p:une association|un bon de réduction|un programme public> prend désormais tout en charge sauf {m}5 dollars.
<@g:Er|Sie> rationiert [D:<@d:Lantus|Humalog|Symbicort|Eliquis>] seit der Entlassung und streckt den Monatsvorrat auf {n} Wochen; <@p:ein Hilfsverein|ein Gutschein|ein staatliches Programm> übernimmt nun alles bis auf {m}5 Dollar.

# n=7,10,12 m=6,8
With {drug} gone, {drug2} down to [S2:{n} mg] and nothing new added in {m} months, <@g:he|she> feels "less like a walking <@p:drugstore|pharmacy>."
Avec {drug} supprimé{drug?|e}, {drug2} réduit{drug2?|e} à [S2:{n} mg] et rien de nouveau depuis {m} mois, <@g:il|elle> se sent « moins comme une <@p:pharmacie|pharmacie> ambulante ».
Ohne {drug}, mit {drug2} auf [S2:{n} mg] reduziert und nichts Neuem seit {m} Monaten fühlt <@g:er|sie> sich „weniger wie eine wandelnde <@p:Drogerie|Apotheke>“.

# n=3,4
Please clarify: is the {drug} to be given [F:{times_}] as on the chart, or [F2:every {n} days] as on the fax of {date}?
Merci de préciser : faut-il donner {drug.le} [F:{times_}] comme dans le dossier, ou [F2:tous les {n} jours] comme sur le fax du {date} ?
Bitte klären: Soll {drug} [F:{times_}] wie in der Akte oder [F2:alle {n} Tage] wie im Fax vom {date} gegeben werden?

# a=30,40 b=60,80 n=5,9 mo=1..12 dd=1..28 yy=2012..2024
As of {mo}/{dd}/{yy.p} the [D1:<@d:atorvastatin|duloxetine|furosemide>] dose was [S1:{a} mg]; it was raised to [S2:{b} mg] on {date2}, {n} days before the <@r:fall|fainting spell|trip to the emergency room>, and is now back to [S3:{a} mg] [F3:once daily].
Au {dd}/{mo}/{yy.p}, la dose <@d:d'[D1:atorvastatine]|de [D1:duloxétine]|de [D1:furosémide]> était de [S1:{a} mg] ; elle a été portée à [S2:{b} mg] le {date2}, {n} jours avant <@r:la chute|le malaise|le passage aux urgences>, et est maintenant revenue à [S3:{a} mg] [F3:une fois par jour].
Am {dd}.{mo}.{yy.p} betrug die Dosis von [D1:<@d:Atorvastatin|Duloxetin|Furosemid>] [S1:{a} mg]; sie wurde am {date2}, {n} Tage vor <@r:dem Sturz|der Ohnmacht|dem Besuch in der Notaufnahme>, auf [S2:{b} mg] gesteigert und liegt jetzt wieder bei [S3:{a} mg] [F3:einmal täglich].

# mo=1..12 yy=88..99 n=2
{who} took [D1:<@d:Zantac|Tagamet|Pepcid>] [S1:<@d:150|400|20> mg] [F1:twice a day] from {mo}/{yy} until the ulcer was treated with three drugs, [D2:<@e:Biaxin|Flagyl>], [D3:amoxicillin] and [D4:Prilosec], [U2:for {n} weeks], and has needed nothing for the stomach since.
{who} a pris <@d:du [D1:Zantac]|du [D1:Tagamet]|du [D1:Pepcid]> [S1:<@d:150|400|20> mg] [F1:deux fois par jour] à partir de {mo}/{yy} jusqu'au traitement de l'ulcère par trois médicaments, [D2:<@e:Biaxin|Flagyl>], [D3:amoxicilline] et [D4:Prilosec], [U2:pendant {n} semaines], et n'a plus eu besoin de rien pour l'estomac depuis.
{who} nahm ab {mo}/{yy} [D1:<@d:Zantac|Tagamet|Pepcid>] [S1:<@d:150|400|20> mg] [F1:zweimal täglich], bis das Ulkus [U2:für {n} Wochen] mit drei Medikamenten behandelt wurde, [D2:<@e:Biaxin|Flagyl>], [D3:Amoxicillin] und [D4:Prilosec], und braucht seither nichts mehr für den Magen.

# a=1500 b=2000,2500 n=3,4 mo=1..12 dd=1..28 yy=2015..2024
The [D1:<@d:mesalamine|valproate|niacin>] was titrated from [S1:{a}] to [S2:{b} mg] [F2:daily] between {mo}/{dd}/{yy.p} and the visit {n} months later; a [S3:3000 mg] dose caused <@s:headache|flushing|hair thinning> and was given up after 10 days.
<@d:La [D1:mésalazine] a été titrée|Le [D1:valproate] a été titré|La [D1:niacine] a été titrée> de [S1:{a}] à [S2:{b} mg] [F2:par jour] entre le {dd}/{mo}/{yy.p} et la consultation {n} mois plus tard ; une dose de [S3:3000 mg] a provoqué <@s:des céphalées|des bouffées vasomotrices|un éclaircissement des cheveux> et a été abandonnée après 10 jours.
[D1:<@d:Mesalazin|Valproat|Niacin>] wurde zwischen dem {dd}.{mo}.{yy.p} und dem Besuch {n} Monate später von [S1:{a}] auf [S2:{b} mg] [F2:täglich] titriert; eine Dosis von [S3:3000 mg] verursachte <@s:Kopfschmerzen|Flush|dünner werdendes Haar> und wurde nach 10 Tagen aufgegeben.

# mo=1..12 dd=1..28 yy=2015..2024 n=2,3 m=7,10
Telephone note {mo}/{dd}/{yy.p}: pharmacy out of [D1:<@d:Adderall|Xanax|Ritalin>] [S1:<@d:20|1|20> mg]; authorized [A1:{n}] [O1:tablets] of the [S2:<@d:10|0.5|10> mg] strength instead, {m}-day supply, no refills.
Note téléphonique du {dd}/{mo}/{yy.p} : pharmacie en rupture <@d:d'[D1:Adderall]|de [D1:Xanax]|de [D1:Ritalin]> [S1:<@d:20|1|20> mg] ; autorisation de [A1:{n}] [O1:comprimés] au dosage de [S2:<@d:10|0,5|10> mg] à la place, pour {m} jours, sans renouvellement.
Telefonnotiz vom {dd}.{mo}.{yy.p}: Apotheke hat kein [D1:<@d:Adderall|Xanax|Ritalin>] [S1:<@d:20|1|20> mg]; stattdessen [A1:{n}] [O1:Tabletten] der Stärke [S2:<@d:10|0,5|10> mg] genehmigt, Vorrat für {m} Tage, keine Wiederholung.

# mo=1..12 dd=1..28 yy=2015..2024 n=4,8 a=3,5
Last [D1:<@d:Prolia|Xolair|Botox>] injection {mo}/{dd}/{yy.p}, next one in {n} weeks; the site was red for {a} days, and [D2:<@e:Tylenol|ibuprofen>] [A2:one or two] [O2:tablets] sufficed.
Dernière injection de [D1:<@d:Prolia|Xolair|Botox>] le {dd}/{mo}/{yy.p}, prochaine dans {n} semaines ; le point d'injection a été rouge pendant {a} jours, et [D2:<@e:Tylenol|ibuprofène>] [A2:un ou deux] [O2:comprimés] ont suffi.
Letzte Injektion [D1:<@d:Prolia|Xolair|Botox>] am {dd}.{mo}.{yy.p}, nächste in {n} Wochen; die Stelle war {a} Tage lang gerötet, und [D2:<@e:Tylenol|Ibuprofen>] [A2:ein oder zwei] [O2:Tabletten] reichten aus.
""")
