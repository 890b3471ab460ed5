# Treatment paragraphs and medication reports as scribes write them: full sentences.
from ..model import read_pool

PLAIN = read_pool("""
# n=20..60 m=2..6
I have advised <@g:him|her> to ice the <@a:knee|elbow|ankle|shoulder> for {n} minutes {m} times per day.
Je lui ai conseillé de glacer <@a:le genou|le coude|la cheville|l'épaule> {n} minutes, {m} fois par jour.
Ich habe <@g:ihm|ihr> geraten, <@a:das Knie|den Ellenbogen|den Knöchel|die Schulter> {m}-mal am Tag {n} Minuten zu kühlen.

# n=2..5
<@g:He|She> should check <@g:his|her> blood pressure at home {n} times per week and bring a log to the next visit.
<@g:Il|Elle> doit mesurer sa tension à domicile {n} fois par semaine et apporter un relevé à la prochaine consultation.
<@g:Er|Sie> soll {n}-mal pro Woche zu Hause den Blutdruck messen und zum nächsten Termin ein Protokoll mitbringen.

# n=2000,1500,2300,2400
Medical treatment: limit salt intake to {n.p} mg daily and fluids to 1.5 liters.
Traitement médical : limiter l'apport en sel à {n.p} mg par jour et les boissons à 1,5 litre.
Medizinische Behandlung: Salzzufuhr auf {n.p} mg täglich und Trinkmenge auf 1,5 Liter begrenzen.

# n=4..8 m=1,2,3
Medical treatment: continue physical therapy {m} {m?time|times} a week for {n} weeks.
Traitement médical : poursuivre la kinésithérapie {m} fois par semaine pendant {n} semaines.
Medizinische Behandlung: Physiotherapie {m}-mal pro Woche für {n} Wochen fortsetzen.

# n=140..178 m=82..104
Medical reasoning: <@g:his|her> blood pressure was {n}/{m} today, above our goal of 130/80.
Raisonnement médical : sa tension était à {n}/{m} aujourd'hui, au-dessus de notre objectif de 130/80.
Medizinische Begründung: Der Blutdruck lag heute bei {n}/{m} und damit über unserem Ziel von 130/80.

# n=82,95,101 m=140,170,190
At times, <@g:his|her> blood sugar levels range from {n} to {m} mg/dl.
Par moments, sa glycémie varie de {n} à {m} mg/dl.
Zeitweise schwankt der Blutzucker zwischen {n} und {m} mg/dl.

# n=6.4,7.1,7.9,8.6,9.3
Additional testing: hemoglobin A1c today {n}%, to be repeated in three months.
Examens complémentaires : HbA1c à {n} % aujourd'hui, à contrôler dans trois mois.
Zusätzliche Untersuchungen: HbA1c heute {n} %, Kontrolle in drei Monaten.

# n=1..4
<@g:He|She> smokes {n} to 5 cigarettes per day, down from 2 packs a day.
<@g:Il|Elle> fume {n} à 5 cigarettes par jour, contre 2 paquets par jour auparavant.
<@g:Er|Sie> raucht {n} bis 5 Zigaretten am Tag, früher waren es 2 Schachteln täglich.

# n=10,15,20 m=2,3
The baby nurses for {n} minutes every {m} hours and has six wet diapers a day.
Le nourrisson tète {n} minutes toutes les {m} heures et mouille six couches par jour.
Der Säugling trinkt alle {m} Stunden {n} Minuten an der Brust und hat sechs nasse Windeln am Tag.

# n=3,4,5 m=90,120
Formula {m} ml every {n} hours, no spitting up.
Lait artificiel {m} ml toutes les {n} heures, sans régurgitation.
Säuglingsnahrung {m} ml alle {n} Stunden, kein Spucken.

# n=8,10,12
CPAP at {n} cm H2O every night, average use 6.5 hours.
PPC à {n} cm H2O toutes les nuits, utilisation moyenne 6,5 heures.
CPAP mit {n} cm H2O jede Nacht, mittlere Nutzung 6,5 Stunden.

# n=3,5,11,20
The knee was tapped through the lateral approach and yielded {n} ml of clear yellow fluid.
Le genou a été ponctionné par voie latérale et a ramené {n} ml de liquide jaune clair.
Das Knie wurde von lateral punktiert und ergab {n} ml klare gelbe Flüssigkeit.

# n=300,420,533
Bladder scan: {n} ml before voiding and 0 ml after voiding.
Échographie vésicale : {n} ml avant miction et 0 ml après miction.
Blasensonographie: {n} ml vor und 0 ml nach der Miktion.

# n=2,3
<@g:He|She> does not want any medication and would like to wait {n} more months.
<@g:Il|Elle> ne souhaite aucun médicament et préfère attendre encore {n} mois.
<@g:Er|Sie> möchte keine Medikamente und lieber noch {n} Monate abwarten.

Patient education and counseling: we discussed the nature of the condition, the expected course and the available options.
Éducation et conseils au patient : nous avons discuté de la nature de la maladie, de l'évolution attendue et des options disponibles.
Aufklärung und Beratung: Wir besprachen die Art der Erkrankung, den zu erwartenden Verlauf und die verfügbaren Möglichkeiten.

# n=1,2,3
<@g:He|She> needs a refill of all <@g:his|her> medications today, <@g:he|she> has {n} {n?day|days} left.
<@g:Il|Elle> a besoin d'un renouvellement de tous ses médicaments aujourd'hui, il lui en reste pour {n} {n?jour|jours}.
<@g:Er|Sie> braucht heute ein neues Rezept für alle Medikamente, der Vorrat reicht noch {n} {n?Tag|Tage}.

# n=4,5,6,7
On most days the pain is about {n}/10 and increases with <@a:stairs|standing|driving|bending>.
La plupart du temps, la douleur est à environ {n}/10 et augmente <@a:dans les escaliers|en position debout|en conduisant|en se penchant>.
Meistens liegt der Schmerz bei etwa {n}/10 und nimmt <@a:beim Treppensteigen|im Stehen|beim Autofahren|beim Bücken> zu.

# n=2,3,4
<@g:He|She> drinks alcohol {n} to 5 times a week and is interested in cutting down.
<@g:Il|Elle> consomme de l'alcool {n} à 5 fois par semaine et souhaite diminuer.
<@g:Er|Sie> trinkt {n}- bis 5-mal pro Woche Alkohol und möchte weniger trinken.

# n=20,30,45
Exercise prescription: brisk walking for {n} minutes daily, 5 days a week.
Prescription d'activité physique : marche rapide {n} minutes par jour, 5 jours par semaine.
Bewegungsrezept: {n} Minuten zügiges Gehen täglich, an 5 Tagen pro Woche.

# n=2,4,6
Specialist referral: we will send <@g:him|her> to <@a:orthopedics|cardiology|nephrology|gastroenterology>, appointment in {n} weeks.
Avis spécialisé : nous l'adressons en <@a:orthopédie|cardiologie|néphrologie|gastro-entérologie>, rendez-vous dans {n} semaines.
Überweisung: Wir überweisen <@g:ihn|sie> an die <@a:Orthopädie|Kardiologie|Nephrologie|Gastroenterologie>, Termin in {n} Wochen.

# n=1,2,3,4
<@g:His|Her> therapy was changed by the specialist {n} {n?week|weeks} ago; details are not known.
Son traitement a été modifié par le spécialiste il y a {n} {n?semaine|semaines} ; les détails ne sont pas connus.
Die Therapie wurde vor {n} {n?Woche|Wochen} vom Facharzt geändert; Einzelheiten sind nicht bekannt.

# n=96,97,98,99
Oxygen saturation: {n}% on room air, respiratory rate 16, no distress.
Saturation en oxygène : {n} % en air ambiant, fréquence respiratoire 16, pas de détresse.
Sauerstoffsättigung: {n} % unter Raumluft, Atemfrequenz 16, keine Atemnot.

<@g:Mr.|Mrs.> {surname} was seen by Dr. {surname2} last week, who did not find anything.
<@g:M.|Mme> {surname} a été vu<@g:|e> la semaine dernière par le Dr {surname2}, qui n'a rien trouvé.
<@g:Herr|Frau> {surname} war letzte Woche bei Dr. {surname2}, der nichts fand.

<@g:He|She> apparently believes that the program will evaluate <@g:his|her> needs and provide help at home.
<@g:Il|Elle> croit apparemment que le programme évaluera ses besoins et fournira une aide à domicile.
<@g:Er|Sie> glaubt offenbar, dass das Programm <@g:seinen|ihren> Bedarf ermittelt und Hilfe zu Hause bereitstellt.

# n=3,4,7
Note that <@g:he|she> has been out of all <@g:his|her> medicine for {n} days now.
À noter qu'<@g:il|elle> n'a plus aucun médicament depuis {n} jours.
Zu beachten ist, dass <@g:er|sie> seit {n} Tagen keine Medikamente mehr hat.

# n=2,3,4
<@g:He|She> had a nighttime splint, a heating pad and {n} sessions of acupuncture, concurrently with massage.
<@g:Il|Elle> a eu une attelle nocturne, un coussin chauffant et {n} séances d'acupuncture, en même temps que des massages.
<@g:Er|Sie> hatte eine Nachtschiene, ein Heizkissen und {n} Sitzungen Akupunktur, gleichzeitig mit Massagen.

""")

MEDICATED = read_pool("""
# 2
Medical treatment: continue {drug} {strength} {freq}.
Traitement médical : poursuivre {drug} {strength} {freq}.
Medizinische Behandlung: {drug} {strength} {freq} fortführen.

# 2
Medical treatment: initiate {drug} {strength} {freq}.
Traitement médical : débuter {drug} {strength} {freq}.
Medizinische Behandlung: {drug} {strength} {freq} ansetzen.

# 2 n=10,20,25,40,50,100
Medical treatment: increase {drug} from {strength} to [S2:{n} mg] {freq}.
Traitement médical : augmenter {drug} de {strength} à [S2:{n} mg] {freq}.
Medizinische Behandlung: {drug} von {strength} auf [S2:{n} mg] {freq} steigern.

# 2
Medical treatment: continue {drug} and {drug2}, as well as <@g:his|her> current dose of {drug3} {strength3} [F3:a day].
Traitement médical : poursuivre {drug.le} et {drug2.le}, ainsi que la dose actuelle {drug3.de} {strength3} [F3:par jour].
Medizinische Behandlung: {drug} und {drug2} fortführen, ebenso die aktuelle Dosis von {drug3} {strength3} [F3:pro Tag].

# 2
Medical treatment: stop {drug} {strength} {freq} and start {drug2} {strength2} [F2:{times_}] instead.
Traitement médical : arrêter {drug} {strength} {freq} et débuter {drug2} {strength2} [F2:{times_}] à la place.
Medizinische Behandlung: {drug} {strength} {freq} absetzen und stattdessen {drug2} {strength2} [F2:{times_}] beginnen.

# 2
Medical treatment: a prescription for {drug} {strength} {freq} {dur} was provided.
Traitement médical : une ordonnance de {drug} {strength} {freq} {dur} a été remise.
Medizinische Behandlung: Ein Rezept über {drug} {strength} {freq} {dur} wurde ausgestellt.

# 2
Medical treatment: we will keep <@g:him|her> on {drug} {strength} and order <@l:a hemoglobin A1c|a lipid panel|a creatinine level|liver function tests>.
Traitement médical : nous maintenons {drug} {strength} et demandons <@l:une HbA1c|un bilan lipidique|une créatininémie|un bilan hépatique>.
Medizinische Behandlung: Wir belassen {drug} {strength} und bestimmen <@l:das HbA1c|die Blutfette|das Kreatinin|die Leberwerte>.

# 3
{who} is currently taking {drug} {strength} {freq}.
{who} prend actuellement {drug.du} {strength} {freq}.
{who} nimmt derzeit {drug} {strength} {freq}.

# 3
{who} is currently on {drug} {strength} {freq} and is doing well with it.
{who} est actuellement sous {drug} {strength} {freq} et le supporte bien.
{who} steht derzeit unter {drug.bei} {strength} {freq} und kommt damit gut zurecht.

# 3
Patient reports taking {drug} {strength} {freq} and {drug2} {strength2} [F2:{times_}].
<@g:Le patient|La patiente> déclare prendre {drug.du} {strength} {freq} et {drug2.du} {strength2} [F2:{times_}].
<@g:Der Patient|Die Patientin> gibt an, {drug} {strength} {freq} und {drug2} {strength2} [F2:{times_}] zu nehmen.

# 2
Patient reports taking {drug} {strength} [F1:daily], {drug2} {strength2} [F2:twice a day], {drug3} {strength3} [F3:daily], and {drug4} [F4:as needed].
<@g:Le patient|La patiente> déclare prendre {drug.du} {strength} [F1:par jour], {drug2.du} {strength2} [F2:deux fois par jour], {drug3.du} {strength3} [F3:par jour] et {drug4.du} [F4:si besoin].
<@g:Der Patient|Die Patientin> gibt an, {drug} {strength} [F1:täglich], {drug2} {strength2} [F2:zweimal am Tag], {drug3} {strength3} [F3:täglich] und {drug4} [F4:bei Bedarf] zu nehmen.

# 2
<@g:He|She> has been compliant with {drug} {strength} {freq}.
<@g:Il|Elle> prend régulièrement {drug.le} {strength} {freq}.
<@g:Er|Sie> nimmt {drug} {strength} {freq} zuverlässig ein.

# 2
{who} has continued to take {drug} {freq} and denies any issues with that.
{who} a continué à prendre {drug.le} {freq} et ne rapporte aucun problème.
{who} hat {drug} weiterhin {freq} genommen und gibt keine Probleme an.

# 2
For <@g:his|her> {diag}, <@g:he|she> takes {drug} {strength} {freq}.
Pour ce problème ({diag}), <@g:il|elle> prend {drug.du} {strength} {freq}.
Wegen {diag.wegen} nimmt <@g:er|sie> {drug} {strength} {freq}.

# 2 kinds=solid n=10,15,20,40,75,500
I want to increase the {drug} to [S1:{n} mg] {freq}, as the readings have been elevated.
Je souhaite augmenter {drug.le} à [S1:{n} mg] {freq}, car les valeurs étaient élevées.
Ich möchte {drug} auf [S1:{n} mg] {freq} erhöhen, da die Werte zu hoch waren.

# 2
I will prescribe {drug} {strength} {freq} to help with the {symp}.
Je vais prescrire {drug.du} {strength} {freq} pour soulager les symptômes ({symp}).
Ich werde gegen die Beschwerden ({symp}) {drug} {strength} {freq} verschreiben.

# 2
I am also going to place <@g:him|her> on {drug} {strength} {freq}.
Je vais aussi <@g:le|la> mettre sous {drug} {strength} {freq}.
Ich werde <@g:ihn|sie> außerdem auf {drug} {strength} {freq} einstellen.

# 2
I have also prescribed {drug} {strength} to be taken {freq}.
J'ai également prescrit {drug.du} {strength} à prendre {freq}.
Ich habe außerdem {drug} {strength} verschrieben, {freq} einzunehmen.

# 2
<@g:He|She> may continue to take {drug} {prn} for pain.
<@g:Il|Elle> peut continuer à prendre {drug.du} {prn} contre la douleur.
<@g:Er|Sie> kann {drug} gegen die Schmerzen {prn} weiter einnehmen.

# 2
<@g:He|She> takes {class} {prn}, mostly {drug} or {drug2}.
<@g:Il|Elle> prend {class.un} {prn}, surtout {drug.du} ou {drug2.du}.
<@g:Er|Sie> nimmt {prn} {class}, meist {drug} oder {drug2}.

# 2
<@g:He|She> should avoid {class} such as {drug} or {drug2}.
<@g:Il|Elle> doit éviter {class.le}, par exemple {drug.le} ou {drug2.le}.
<@g:Er|Sie> sollte {class} wie {drug} oder {drug2} meiden.

# 2
<@g:He|She> can take over-the-counter medication such as {drug} {freq}.
<@g:Il|Elle> peut prendre un médicament en vente libre comme {drug.le} {freq}.
<@g:Er|Sie> kann ein rezeptfreies Mittel wie {drug} {freq} einnehmen.

# 2
The only medication <@g:he|she> has tried is {drug}, which <@g:he|she> took together with {drug2}.
Le seul médicament qu'<@g:il|elle> a essayé est {drug.le}, pris en même temps que {drug2.le}.
Das einzige Medikament, das <@g:er|sie> versucht hat, ist {drug}, zusammen mit {drug2} genommen.

# 2
<@g:He|She> has tried {drug}, {drug2} and heat, but nothing has helped.
<@g:Il|Elle> a essayé {drug.le}, {drug2.le} et la chaleur, mais rien n'y a fait.
<@g:Er|Sie> hat {drug}, {drug2} und Wärme versucht, aber nichts hat geholfen.

# 2
<@g:He|She> has used {drug}, {drug2}, {drug3} and {drug4} in the past, all of which were stopped.
<@g:Il|Elle> a utilisé par le passé {drug.le}, {drug2.le}, {drug3.le} et {drug4.le}, tous arrêtés.
<@g:Er|Sie> hat früher {drug}, {drug2}, {drug3} und {drug4} genommen, alles wurde abgesetzt.

# 2
Medications: {drug}; {drug2}; {drug3}; {drug4} {strength4}.
Traitement : {drug} ; {drug2} ; {drug3} ; {drug4} {strength4}.
Medikamente: {drug}; {drug2}; {drug3}; {drug4} {strength4}.

# 2
{drug}, {drug2}, {drug3}, and home [D9:oxygen].
{drug}, {drug2}, {drug3} et [D9:oxygène] à domicile.
{drug}, {drug2}, {drug3} und [D9:Sauerstoff] zu Hause.

# 2
{drug} {strength} {freq}, {drug2} {strength2} [F2:{times_}], and {drug3} {strength3} [F3:{tod_}].
{drug} {strength} {freq}, {drug2} {strength2} [F2:{times_}] et {drug3} {strength3} [F3:{tod_}].
{drug} {strength} {freq}, {drug2} {strength2} [F2:{times_}] und {drug3} {strength3} [F3:{tod_}].

# 2
<@g:His|Her> dose of {drug} was decreased to {strength} {freq} because of {symp}.
Sa dose {drug.de} a été diminuée à {strength} {freq} en raison {symp.de}.
Die Dosis von {drug} wurde wegen {symp.bei} auf {strength} {freq} gesenkt.

# 2 kinds=solid n=2.5,5,10,20
<@g:He|She> denies increasing {drug} to {strength} as advised and still takes [S2:{n} mg] [F2:once a day].
<@g:Il|Elle> n'a pas augmenté {drug.le} à {strength} comme conseillé et prend toujours [S2:{n} mg] [F2:une fois par jour].
<@g:Er|Sie> hat {drug} nicht wie empfohlen auf {strength} erhöht und nimmt weiterhin [S2:{n} mg] [F2:einmal am Tag].

# 2 kinds=solid n=1,2
{drug.c} {strength} [O1:tablet]. Take [A1:{n}] [O2:{n?tablet|tablets}] {freq}.
{drug.c} {strength} [O1:comprimé]. Prendre [A1:{n}] [O2:{n?comprimé|comprimés}] {freq}.
{drug.c} {strength} [O1:Tablette]. [A1:{n}] [O2:{n?Tablette|Tabletten}] {freq} einnehmen.

# 2 kinds=solid m=1,2
Refill will be {strength} [O1:tablet], [A1:{m}] [O2:{m?tablet|tablets}] {freq}.
Le renouvellement sera en [O1:comprimés] à {strength}, [A1:{m}] [O2:{m?comprimé|comprimés}] {freq}.
Das neue Rezept lautet auf [O1:Tabletten] zu {strength}, [A1:{m}] [O2:{m?Tablette|Tabletten}] {freq}.

# 2 kinds=solid n=2,3
I have advised <@g:him|her> to take [A1:{n}] [O1:tablets] of {drug} {freq}.
Je lui ai conseillé de prendre [A1:{n}] [O1:comprimés] {drug.de} {freq}.
Ich habe <@g:ihm|ihr> geraten, {freq} [A1:{n}] [O1:Tabletten] {drug} zu nehmen.

# 2 kinds=solid n=2,3,4
<@g:He|She> takes [A1:{n}] {drug} [F1:per day], which does not help.
<@g:Il|Elle> prend [A1:{n}] {drug} [F1:par jour], sans effet.
<@g:Er|Sie> nimmt [A1:{n}] {drug} [F1:pro Tag], was nicht hilft.

# 2 kinds=solid
{who} was on that medication, [A1:<@n:two|three|four>] [O1:<@o:pills|tablets|capsules>] [F1:a day] {dur}.
{who} a pris ce médicament, [A1:<@n:deux|trois|quatre>] [O1:<@o:pilules|comprimés|gélules>] [F1:par jour], {dur}.
{who} nahm dieses Medikament {dur}, [A1:<@n:zwei|drei|vier>] [O1:<@o:Pillen|Tabletten|Kapseln>] [F1:am Tag].

# 2 kinds=inhaled n=1,2
<@g:He|She> uses {drug.a} [O1:inhaler], [A1:{n}] [O2:{n?puff|puffs}] {freq}.
<@g:Il|Elle> utilise un [O1:inhalateur] {drug.de}, [A1:{n}] [O2:{n?bouffée|bouffées}] {freq}.
<@g:Er|Sie> verwendet einen [O1:Inhalator] mit {drug.bei}, {freq} [A1:{n}] [O2:{n?Hub|Hübe}].

# 2 kinds=inhaled
<@g:He|She> will continue to use the {drug} [O1:inhaler], but should limit its use to severe flare-ups.
<@g:Il|Elle> continuera à utiliser l'[O1:inhalateur] {drug.de}, mais doit le réserver aux fortes exacerbations.
<@g:Er|Sie> soll den [O1:Inhalator] mit {drug.bei} weiter verwenden, aber nur bei starken Schüben.

# 2 kinds=inhaled
<@g:He|She> should also use <@g:his|her> {drug} and {drug2} [O1:inhalers] {prn}.
<@g:Il|Elle> doit aussi utiliser {prn} ses [O1:inhalateurs] {drug.de} et {drug2.de}.
<@g:Er|Sie> sollte {prn} auch die [O1:Inhalatoren] mit {drug.bei} und {drug2.bei} benutzen.

# 2 kinds=inhaled n=1,2
<@g:He|She> has reduced {drug}, using [A1:{n}] [O1:{n?puff|puffs}] [F1:once daily 3 times per week].
<@g:Il|Elle> a réduit {drug.le}, à raison de [A1:{n}] [O1:{n?bouffée|bouffées}] [F1:une fois par jour 3 fois par semaine].
<@g:Er|Sie> hat {drug} reduziert auf [A1:{n}] [O1:{n?Hub|Hübe}] [F1:einmal täglich 3-mal pro Woche].

# 2 kinds=topical
Apply {drug} {strength} [O1:<@o:cream|gel|ointment|lotion>] {freq} to the <@a:face|chest|rash|scalp>.
Appliquer {drug} {strength} [O1:<@o:crème|gel|pommade|lotion>] {freq} sur <@a:le visage|le thorax|l'éruption|le cuir chevelu>.
{drug} {strength} [O1:<@o:Creme|Gel|Salbe|Lotion>] {freq} auf <@a:das Gesicht|die Brust|den Ausschlag|die Kopfhaut> auftragen.

# 2 kinds=topical
I recommend {drug} [O1:<@o:cream|gel|ointment|lotion>] {freq} for the {symp}.
Je recommande {drug} [O1:<@o:crème|gel|pommade|lotion>] {freq} pour les symptômes ({symp}).
Ich empfehle {drug} [O1:<@o:Creme|Gel|Salbe|Lotion>] {freq} gegen die Beschwerden ({symp}).

# 2 kinds=topical
They put <@g:him|her> on {drug} [O1:<@o:cream|ointment>] near the <@a:umbilicus|incision|eyelid|nail>.
On lui a prescrit {drug} [O1:<@o:crème|pommade>] près <@a:de l'ombilic|de l'incision|de la paupière|de l'ongle>.
Man gab <@g:ihm|ihr> {drug} [O1:<@o:Creme|Salbe>] im Bereich <@a:des Nabels|des Schnitts|des Augenlids|des Nagels>.

# 2 kinds=topical
<@g:He|She> is still using {drug} {strength} [O1:cream] [F1:three times a day] on the left wrist and {drug2} [O2:ointment] [F2:twice a day as needed].
<@g:Il|Elle> utilise toujours {drug} {strength} [O1:crème] [F1:trois fois par jour] sur le poignet gauche et {drug2} [O2:pommade] [F2:deux fois par jour si besoin].
<@g:Er|Sie> verwendet weiterhin {drug} {strength} [O1:Creme] [F1:dreimal am Tag] am linken Handgelenk und {drug2} [O2:Salbe] [F2:zweimal am Tag bei Bedarf].

# 2
<@g:He|She> had <@a:a|an epidural> [D1:<@d:steroid|cortisone>] [O1:injection] {n} months ago, which helped.
<@g:Il|Elle> a eu une [O1:injection] <@a:|épidurale >de [D1:<@d:corticoïdes|cortisone>] il y a {n} mois, avec un bon effet.
<@g:Er|Sie> erhielt vor {n} Monaten eine <@a:|epidurale >[O1:Injektion] mit [D1:<@d:Steroiden|Kortison>], die half.

# 2
We will treat this with <@a:a subacromial|an epidural|an intra-articular> [D1:<@d:steroid|cortisone>] [O1:injection] and physical therapy.
Nous traiterons cela par une [O1:injection] <@a:sous-acromiale|épidurale|intra-articulaire> de [D1:<@d:corticoïdes|cortisone>] et de la kinésithérapie.
Wir behandeln dies mit einer <@a:subakromialen|epiduralen|intraartikulären> [O1:Injektion] von [D1:<@d:Steroiden|Kortison>] und Physiotherapie.

# 2
The wound was covered with [D1:antibiotic] [O1:ointment] and a sterile dressing.
La plaie a été recouverte d'une [O1:pommade] [D1:antibiotique] et d'un pansement stérile.
Die Wunde wurde mit einer [O1:Salbe] mit [D1:Antibiotikum] und einem sterilen Verband bedeckt.

# 2
<@g:He|She> uses a nasal [O1:spray] with [D1:saline] and an over-the-counter [D2:<@d:cortisone|steroid>] [O2:cream].
<@g:Il|Elle> utilise un [O1:spray] nasal au [D1:sérum physiologique] et une [O2:crème] à base de [D2:<@d:cortisone|corticoïde>] en vente libre.
<@g:Er|Sie> verwendet ein [O1:Nasenspray] mit [D1:Kochsalzlösung] und eine rezeptfreie [O2:Creme] mit [D2:<@d:Kortison|Steroid>].

# 2 n=14,21
We start with a [S1:{n} mg] [D1:nicotine] [O1:patch], and the goal will be to decrease that over time.
Nous débutons avec un [O1:patch] de [D1:nicotine] à [S1:{n} mg], l'objectif étant de le diminuer progressivement.
Wir beginnen mit einem [O1:Pflaster] mit [D1:Nikotin] [S1:{n} mg], Ziel ist eine schrittweise Verringerung.

# 2
<@g:He|She> has been using <@g:his|her> [O1:<@o:inhaler|patch|spray|drops>] [F1:<@f:daily|twice a day|every morning>].
<@g:Il|Elle> utilise <@o:son|son|son|ses> [O1:<@o:inhalateur|patch|spray|gouttes>] [F1:<@f:tous les jours|deux fois par jour|chaque matin>].
<@g:Er|Sie> verwendet [F1:<@f:täglich|zweimal am Tag|jeden Morgen>] <@o:den|das|das|die> [O1:<@o:Inhalator|Pflaster|Spray|Tropfen>].

# 2 kinds=injection n=2,4,5,10,60,80
The patient was given [A1:{n} mg] of {drug} IV, after which the {symp} improved.
<@g:Le patient|La patiente> a reçu [A1:{n} mg] {drug.de} IV, après quoi les symptômes ({symp}) se sont améliorés.
<@g:Der Patient|Die Patientin> erhielt [A1:{n} mg] {drug} i.v., worauf sich die Beschwerden ({symp}) besserten.

# 2 kinds=injection
<@g:He|She> was given IV {drug} {strength}, {drug2} {strength2} and {drug3} {strength3} with significant improvement.
<@g:Il|Elle> a reçu en IV {drug} {strength}, {drug2} {strength2} et {drug3} {strength3}, avec une nette amélioration.
<@g:Er|Sie> erhielt i.v. {drug} {strength}, {drug2} {strength2} und {drug3} {strength3} mit deutlicher Besserung.

# 2 kinds=injection n=40,80 m=1,2,3,5
The joint was injected with [A1:{n} mg] of {drug} and [A2:{m} ml] of [D2:lidocaine] [S2:1%].
L'articulation a été infiltrée avec [A1:{n} mg] {drug.de} et [A2:{m} ml] de [D2:lidocaïne] [S2:1 %].
In das Gelenk wurden [A1:{n} mg] {drug} und [A2:{m} ml] [D2:Lidocain] [S2:1 %] injiziert.

# 2 n=10,14,20,30
{drug} {strength} {freq}, dispense {n}, no refills.
{drug} {strength} {freq}, délivrer {n} unités, non renouvelable.
{drug} {strength} {freq}, {n} Stück abgeben, nicht wiederholen.

# 2
Prescription for {compound} {freq} was sent to the pharmacy.
Une ordonnance de {compound} {freq} a été envoyée à la pharmacie.
Ein Rezept über {compound} {freq} wurde an die Apotheke geschickt.

# 2
Continue {compound} {freq}.
Poursuivre {compound} {freq}.
{compound.c} {freq} fortsetzen.

# 2
Treatment has included {compound}, {drug2} and {drug3}.
Le traitement a comporté : {compound}, {drug2} et {drug3}.
Die bisherige Behandlung umfasste {compound}, {drug2} und {drug3}.

# 2
Prescribed medications were {compound} {prn} and {compound2}.
Médicaments prescrits : {compound} {prn} et {compound2}.
Verschrieben wurden {compound} {prn} und {compound2}.

# 2
Allergy to {compound}; uses {compound2} {freq} without problems.
Allergie : {compound} ; utilise {compound2} {freq} sans problème.
Allergie: {compound}; verwendet {compound2} {freq} ohne Probleme.

# 2
{who} was started on {drug} {strength} and has been taking that {freq}.
{who} a débuté {drug.le} {strength} et le prend {freq} depuis.
{who} hat mit {drug.bei} {strength} begonnen und nimmt es seitdem {freq}.

# 2
<@g:He|She> was taken off {drug} because of side effects and started on {drug2} {strength2} [F2:daily].
{drug.le} a été arrêté{drug?|e} en raison d'effets indésirables et {drug2.le} {strength2} [F2:par jour] a été débuté{drug2?|e}.
{drug} wurde wegen Nebenwirkungen abgesetzt und {drug2} {strength2} [F2:täglich] begonnen.

# 2
{diag.c}, treated with {drug} {strength} {freq}.
{diag.c}, traitement par {drug} {strength} {freq}.
{diag.c}, behandelt mit {drug.bei} {strength} {freq}.

# 2
{diag.c} on {drug}, {diag2} on {drug2} {strength2}.
{diag.c} sous {drug}, {diag2} sous {drug2} {strength2}.
{diag.c} unter {drug.bei}, {diag2} unter {drug2.bei} {strength2}.

# 2
History of {diag}, for which <@g:he|she> uses {prn} {drug} and {drug2}.
Antécédents ({diag}), pour lesquels <@g:il|elle> utilise {prn} {drug.le} et {drug2.le}.
Vorgeschichte: {diag}, hierfür verwendet <@g:er|sie> {prn} {drug} und {drug2}.

# 2
<@g:He|She> takes low-dose {drug} {freq} as well as <@g:his|her> [D2:multivitamin].
<@g:Il|Elle> prend {drug.du} à faible dose {freq}, ainsi que ses [D2:multivitamines].
<@g:Er|Sie> nimmt {drug} niedrig dosiert {freq} sowie [D2:Multivitamine].

# 2 n=3,5,7,10
<@g:He|She> took a course of {drug} [U1:for {n} days] believing that <@g:he|she> had {diag}.
<@g:Il|Elle> a pris une cure {drug.de} [U1:pendant {n} jours], pensant avoir {diag.un}.
<@g:Er|Sie> nahm [U1:für {n} Tage] {drug} in der Annahme, {diag.ohne} zu haben.

# 2
<@g:He|She> finished the {drug} last week, took {drug2} [U2:for about <@n:3|4|5> days] and stopped.
<@g:Il|Elle> a terminé {drug.le} la semaine dernière, a pris {drug2.du} [U2:pendant environ <@n:3|4|5> jours] puis a arrêté.
<@g:Er|Sie> hat {drug} letzte Woche beendet, nahm [U2:etwa <@n:3|4|5> Tage lang] {drug2} und hörte dann auf.

# 2
{who} has been taking {drug} {strength} {freq} [U1:for <@a:approximately 1 year|a couple of days|several weeks|the last six months>].
{who} prend {drug.du} {strength} {freq} [U1:depuis <@a:environ 1 an|quelques jours|plusieurs semaines|six mois>].
{who} nimmt [U1:seit <@a:ungefähr 1 Jahr|einigen Tagen|mehreren Wochen|sechs Monaten>] {drug} {strength} {freq}.

# 2 kinds=solid n=10,20,40,60
<@g:He|She> will increase <@g:his|her> dose of {drug} from {strength} to [S2:{n} mg] [U2:for the next <@d:4|5|7> days].
<@g:Il|Elle> augmentera sa dose {drug.de} de {strength} à [S2:{n} mg] [U2:pendant les <@d:4|5|7> prochains jours].
<@g:Er|Sie> soll die Dosis von {drug} [U2:für die nächsten <@d:4|5|7> Tage] von {strength} auf [S2:{n} mg] erhöhen.

# 2
I want <@g:him|her> to take {drug} {strength} {freq} with food [U1:for <@a:a full week|two weeks|ten days>].
Je veux qu'<@g:il|elle> prenne {drug.du} {strength} {freq} avec de la nourriture [U1:pendant <@a:une semaine entière|deux semaines|dix jours>].
Ich möchte, dass <@g:er|sie> [U1:<@a:eine ganze Woche|zwei Wochen|zehn Tage> lang] {drug} {strength} {freq} zum Essen einnimmt.

# 2
<@g:He|She> is out of {drug} {strength} and has not taken it for <@n:two|three> weeks.
<@g:Il|Elle> n'a plus {drug.de} {strength} et n'en a pas pris depuis <@n:deux|trois> semaines.
<@g:Er|Sie> hat kein {drug} {strength} mehr und es seit <@n:zwei|drei> Wochen nicht genommen.

# 2
<@g:He|She> often forgets the evening dose of {drug} {strength} [F1:twice daily].
<@g:Il|Elle> oublie souvent la prise du soir {drug.de} {strength} [F1:deux fois par jour].
<@g:Er|Sie> vergisst oft die Abenddosis von {drug} {strength} [F1:zweimal täglich].

# 2
After {proc}, {drug} {strength} {freq} and {drug2} {prn} were started.
Après l'intervention ({proc}), {drug} {strength} {freq} et {drug2} {prn} ont été débutés.
Nach {proc.bei} wurden {drug} {strength} {freq} und {drug2} {prn} begonnen.

# 2
The patient to continue on {drug} {strength} {freq} after discharge.
<@g:Le patient|La patiente> doit poursuivre {drug.le} {strength} {freq} après la sortie.
<@g:Der Patient|Die Patientin> soll {drug} {strength} {freq} nach der Entlassung fortführen.

# 2
Include those on admission combined with IV {drug} {strength} {freq} and {drug2} {strength2} [F2:daily].
Les mêmes qu'à l'entrée, associés à {drug} IV {strength} {freq} et {drug2} {strength2} [F2:par jour].
Wie bei Aufnahme, zusätzlich {drug} i.v. {strength} {freq} und {drug2} {strength2} [F2:täglich].

# 2
If {drug} is not covered by insurance, you can use {drug2} {strength2} [F2:{tod_}] instead.
Si {drug.le} n'est pas remboursé{drug?|e}, vous pouvez utiliser {drug2.le} {strength2} [F2:{tod_}] à la place.
Falls {drug} nicht von der Kasse übernommen wird, können Sie stattdessen {drug2} {strength2} [F2:{tod_}] verwenden.

# 2
Start with {drug} [F1:a few nights a week] and slowly work up to [F2:every night].
Débuter {drug.le} [F1:quelques soirs par semaine] et augmenter lentement jusqu'à [F2:tous les soirs].
{drug} zunächst [F1:an einigen Abenden pro Woche] anwenden und langsam auf [F2:jeden Abend] steigern.

# 2 kinds=solid
{drug} {strength} [F1:in the morning] and [S2:<@n:2.5|5|10|500> mg] [F2:at night].
{drug} {strength} [F1:le matin] et [S2:<@n:2,5|5|10|500> mg] [F2:le soir].
{drug} {strength} [F1:morgens] und [S2:<@n:2,5|5|10|500> mg] [F2:abends].

# 2 kinds=solid
{drug} {strength} [O1:tablet] [F1:twice per day] ([A1:1] [F2:in the morning], [A2:1] [F3:in the evening]), {drug2} over the counter.
{drug} {strength} [O1:comprimé] [F1:deux fois par jour] ([A1:1] [F2:le matin], [A2:1] [F3:le soir]), {drug2} en vente libre.
{drug} {strength} [O1:Tablette] [F1:zweimal pro Tag] ([A1:1] [F2:morgens], [A2:1] [F3:abends]), {drug2} rezeptfrei.

# 2
<@g:His|Her> other medications remain unchanged, except that the {drug} dose is {strength} [F1:in the morning] instead of [S2:<@n:2|4|8> mg].
Les autres médicaments restent inchangés, sauf {drug.le}, à {strength} [F1:le matin] au lieu de [S2:<@n:2|4|8> mg].
Die übrigen Medikamente bleiben unverändert, nur {drug} wird mit {strength} [F1:morgens] statt [S2:<@n:2|4|8> mg] gegeben.

# 2
[D9:<@d:Ibuprofen|Naproxen|Diclofenac>] was not tolerated, hence {drug} {strength} {freq} for pain and swelling.
<@d:L'|Le |Le >[D9:<@d:ibuprofène|naproxène|diclofénac>] n'a pas été toléré, d'où {drug} {strength} {freq} contre la douleur et le gonflement.
[D9:<@d:Ibuprofen|Naproxen|Diclofenac>] wurde nicht vertragen, daher {drug} {strength} {freq} gegen Schmerzen und Schwellung.

# 2
The patient received {drug} during {proc} and {drug2} [S2:<@n:2|4> mg] afterward.
<@g:Le patient|La patiente> a reçu {drug.du} pendant l'intervention ({proc}) et {drug2.du} [S2:<@n:2|4> mg] ensuite.
<@g:Der Patient|Die Patientin> erhielt {drug} während des Eingriffs ({proc}) und danach {drug2} [S2:<@n:2|4> mg].

# 2 kinds=insulin n=8..20 m=22..60
Despite lowering {drug} from around [A1:{m} units] down to [A2:{n} units], <@g:he|she> still has low sugars.
Malgré la diminution {drug.de} d'environ [A1:{m} unités] à [A2:{n} unités], <@g:il|elle> fait encore des hypoglycémies.
Trotz Reduktion von {drug} von rund [A1:{m} Einheiten] auf [A2:{n} Einheiten] hat <@g:er|sie> weiterhin niedrige Werte.

# 2
{drug}, [S1:<@s:20 mcg-0.1 mg|30 mcg-0.15 mg>] [O1:tablet], use started on {date}.
{drug}, [O1:comprimé] à [S1:<@s:20 µg-0,1 mg|30 µg-0,15 mg>], débuté le {date}.
{drug}, [S1:<@s:20 µg-0,1 mg|30 µg-0,15 mg>] [O1:Tablette], begonnen am {date}.

# 2
{drug} [S1:<@n:10|20|25|200>-mg] {freq} with adequate control of <@g:his|her> blood pressure.
{drug} [S1:<@n:10|20|25|200> mg] {freq} avec un bon contrôle de la tension.
{drug} [S1:<@n:10|20|25|200> mg] {freq} mit guter Blutdruckeinstellung.

# 2
<@g:He|She> was treated with intravenous [D1:<@c:antibiotic|steroid|diuretic|antiviral>] therapy [U1:for <@n:two|four|six> weeks] about 5 years ago.
<@g:Il|Elle> a été traité<@g:|e> par [D1:<@c:antibiotiques|corticoïdes|diurétiques|antiviraux>] par voie intraveineuse [U1:pendant <@n:deux|quatre|six> semaines] il y a environ 5 ans.
<@g:Er|Sie> wurde vor etwa 5 Jahren intravenös mit [D1:<@c:Antibiotika|Steroiden|Diuretika|Virostatika>] behandelt, [U1:über <@n:zwei|vier|sechs> Wochen].

# 2
<@g:He|She> has been on chronic {class} and is currently on {drug} {strength} [F1:every other day].
<@g:Il|Elle> est sous {class} au long cours et prend actuellement {drug.du} {strength} [F1:un jour sur deux].
<@g:Er|Sie> steht unter einer Dauertherapie mit {class.bei} und nimmt derzeit {drug} {strength} [F1:jeden zweiten Tag].

# 2
We started {class.a}, such as {drug} {strength} {tod}.
Nous avons débuté {class.un}, par exemple {drug} {strength} {tod}.
Wir begannen mit {class.bei}, z. B. {drug} {strength} {tod}.

# 2
Start [F1:daily] {class} such as {drug}, and add {drug2} for <@a:gas and bloating|constipation|cramps>.
Débuter [F1:tous les jours] {class.un}, par exemple {drug}, et ajouter {drug2} contre <@a:les gaz et ballonnements|la constipation|les crampes>.
[F1:Täglich] {class} wie {drug} beginnen und {drug2} gegen <@a:Blähungen|Verstopfung|Krämpfe> ergänzen.

# 2 kinds=topical n=0.1,1,2,2.5,5,10
Wash with [S1:{n}%] {drug} [F1:<@f:twice daily|each morning|every evening>] and apply [S2:1%] {drug2} [O2:lotion] [F2:each night].
Laver avec {drug.du} à [S1:{n} %] [F1:<@f:deux fois par jour|chaque matin|chaque soir>] et appliquer {drug2.le} à [S2:1 %] en [O2:lotion] [F2:chaque nuit].
[F1:<@f:Zweimal täglich|Jeden Morgen|Jeden Abend>] mit [S1:{n} %] {drug} waschen und [F2:jede Nacht] [S2:1 %] {drug2} [O2:Lotion] auftragen.

# 2 kinds=injection n=1,2,0.5 m=3,5,10,15
The area was numbed with [S1:{n}%] {drug} and [D2:epinephrine], a total of [A2:{m} cc].
La zone a été anesthésiée par {drug.du} à [S1:{n} %] et de l'[D2:adrénaline], au total [A2:{m} ml].
Die Stelle wurde mit [S1:{n} %] {drug} und [D2:Adrenalin] betäubt, insgesamt [A2:{m} ml].

# 2
As stated by Dr. {surname2}, {drug} should be continued {freq} in order to prevent further bleeding.
Comme l'a indiqué le Dr {surname2}, {drug.le} doit être poursuivi{drug?|e} {freq} afin de prévenir un nouveau saignement.
Wie von Dr. {surname2} angegeben, sollte {drug} {freq} fortgeführt werden, um weitere Blutungen zu verhindern.

# 2
Dr. {surname2} gave <@g:him|her> {drug} {strength} at the last visit, which provided some relief.
Le Dr {surname2} lui a donné {drug.du} {strength} lors de la dernière consultation, avec un certain soulagement.
Dr. {surname2} gab <@g:ihm|ihr> beim letzten Besuch {drug} {strength}, was etwas Linderung brachte.

# 2
Continue {drug} {strength} {freq}. Start <@m:daily blood sugar monitoring|weekly weighing|home blood pressure checks twice a day>.
Poursuivre {drug} {strength} {freq}. Débuter <@m:une surveillance quotidienne de la glycémie|une pesée hebdomadaire|une mesure de la tension à domicile deux fois par jour>.
{drug} {strength} {freq} fortsetzen. <@m:Tägliche Blutzuckerkontrolle|Wöchentliches Wiegen|Blutdruckmessung zu Hause zweimal am Tag> beginnen.

# 2 n=10,15,20,30
{drug} {strength} {freq} with food, and ice the <@a:elbow|knee|shoulder> for {n} minutes, 3 times daily.
{drug} {strength} {freq} avec de la nourriture, et glacer <@a:le coude|le genou|l'épaule> {n} minutes, 3 fois par jour.
{drug} {strength} {freq} zum Essen, und <@a:den Ellenbogen|das Knie|die Schulter> 3-mal täglich {n} Minuten kühlen.

# 2 n=2,3
<@g:He|She> is voiding every {n} {n?hour|hours} in the morning, especially after taking {drug}, and twice at night.
<@g:Il|Elle> urine toutes les {n} {n?heure|heures} le matin, surtout après la prise {drug.de}, et deux fois la nuit.
<@g:Er|Sie> muss morgens alle {n} {n?Stunde|Stunden} Wasser lassen, vor allem nach der Einnahme von {drug}, und nachts zweimal.

# 2 n=1,2,3
<@g:He|She> smokes {n} {n?pack|packs} per day, drinks on weekends and takes {drug} {strength} {freq}.
<@g:Il|Elle> fume {n} {n?paquet|paquets} par jour, boit le week-end et prend {drug.du} {strength} {freq}.
<@g:Er|Sie> raucht {n} {n?Schachtel|Schachteln} pro Tag, trinkt am Wochenende und nimmt {drug} {strength} {freq}.

# 2 n=1500,2000,2300
Limit salt intake to {n.p} mg daily, fluids to 1.5 l per day, and continue {drug} {strength}.
Limiter le sel à {n.p} mg par jour, les boissons à 1,5 l par jour, et poursuivre {drug} {strength}.
Salz auf {n.p} mg täglich und Trinkmenge auf 1,5 l pro Tag begrenzen, {drug} {strength} fortführen.

# 2
Since being started on {drug}, <@g:he|she> has cut down to half a pack per day.
Depuis le début du traitement par {drug}, <@g:il|elle> est passé<@g:|e> à un demi-paquet par jour.
Seit Beginn mit {drug.bei} raucht <@g:er|sie> nur noch eine halbe Schachtel pro Tag.

# 2 n=4,6,8,12
{drug} {strength} {freq}; physical therapy twice a week for {n} weeks.
{drug} {strength} {freq} ; kinésithérapie deux fois par semaine pendant {n} semaines.
{drug} {strength} {freq}; Physiotherapie zweimal pro Woche für {n} Wochen.

# 2
<@g:He|She> was prescribed {drug}; however, <@g:he|she> has not filled the prescription for several weeks.
{drug.le} lui a été prescrit{drug?|e} ; cependant, <@g:il|elle> n'est pas allé<@g:|e> chercher l'ordonnance depuis plusieurs semaines.
{drug} wurde <@g:ihm|ihr> verschrieben; allerdings hat <@g:er|sie> das Rezept seit mehreren Wochen nicht eingelöst.

# 2 n=2,4,6
Check <@l:the INR|the potassium|liver enzymes|the blood count> every {n} weeks while on {drug} {strength}.
Contrôler <@l:l'INR|la kaliémie|les enzymes hépatiques|la numération> toutes les {n} semaines sous {drug} {strength}.
Unter {drug.bei} {strength} alle {n} Wochen <@l:den INR|das Kalium|die Leberwerte|das Blutbild> kontrollieren.

# 2 n=2,3,5 kinds=topical
Leave the bandage on for {n} days, then apply {drug} {form} {freq} and change the dressing daily.
Laisser le pansement {n} jours, puis appliquer {drug} {form} {freq} et changer le pansement tous les jours.
Verband {n} Tage belassen, dann {drug} {form} {freq} auftragen und den Verband täglich wechseln.

# 2
Wear the <@a:brace|splint> at night and during the day as needed; {drug} {prn} for pain.
Porter <@a:l'orthèse|l'attelle> la nuit et au besoin dans la journée ; {drug} {prn} contre la douleur.
<@a:Orthese|Schiene> nachts und bei Bedarf tagsüber tragen; {drug} {prn} gegen die Schmerzen.

# 2 n=2,3,4
The last dose of {drug} was taken {n} days ago at {time}, after {n} days of fever.
La dernière prise {drug.de} remonte à {n} jours, à {time}, après {n} jours de fièvre.
Die letzte Dosis von {drug.bei} wurde vor {n} Tagen um {time} genommen, nach {n} Tagen Fieber.

# 2 n=5,7,10
After {n} days in the hospital <@g:he|she> went home on {drug} {strength} {freq}.
Après {n} jours d'hospitalisation, <@g:il|elle> est rentré<@g:|e> à domicile sous {drug} {strength} {freq}.
Nach {n} Tagen im Krankenhaus ging <@g:er|sie> mit {drug.bei} {strength} {freq} nach Hause.

# 2 n=2,3,4
The {symp} lasted for {n} weeks, came {n} times a day and improved on {drug} {freq}.
Les symptômes ({symp}) ont duré {n} semaines, survenaient {n} fois par jour et se sont améliorés sous {drug} {freq}.
Die Beschwerden ({symp}) hielten {n} Wochen an, traten {n}-mal am Tag auf und besserten sich unter {drug.bei} {freq}.

# 2 n=3,4,5
<@g:He|She> exercises {n} times a week for 30 minutes, sleeps 7 hours a night and takes {drug} {tod}.
<@g:Il|Elle> fait de l'exercice {n} fois par semaine pendant 30 minutes, dort 7 heures par nuit et prend {drug.du} {tod}.
<@g:Er|Sie> treibt {n}-mal pro Woche 30 Minuten Sport, schläft 7 Stunden pro Nacht und nimmt {drug} {tod}.

# 2 n=3,8,12,25 m=40,80
First {n} ml of clear fluid were aspirated, then [A1:{m} mg] of {drug} were injected.
On a d'abord aspiré {n} ml de liquide clair, puis injecté [A1:{m} mg] {drug.de}.
Zuerst wurden {n} ml klare Flüssigkeit aspiriert, dann [A1:{m} mg] {drug} injiziert.

# 2 n=2,3
Breast milk every {n} to 4 hours; the mother takes {drug} {strength} {freq}.
Lait maternel toutes les {n} à 4 heures ; la mère prend {drug.du} {strength} {freq}.
Muttermilch alle {n} bis 4 Stunden; die Mutter nimmt {drug} {strength} {freq}.

# 2 n=10,14,20,30
I will prescribe {drug} {strength}, #{n}, to take {freq} for pain, next visit in 2 weeks.
Je prescris {drug.du} {strength}, {n} unités, à prendre {freq} contre la douleur, prochaine consultation dans 2 semaines.
Ich verschreibe {drug} {strength}, {n} Stück, {freq} gegen die Schmerzen einzunehmen, nächster Termin in 2 Wochen.

# 2 n=3,6,12
Return in {n} months or sooner if {drug} {strength} is not tolerated for more than a few days.
Revoir dans {n} mois ou plus tôt si {drug.le} {strength} n'est pas toléré{drug?|e} au-delà de quelques jours.
Wiedervorstellung in {n} Monaten oder früher, falls {drug} {strength} länger als einige Tage nicht vertragen wird.

# 2 n=120,140,180
<@g:He|She> measures <@g:his|her> sugar four times a day, is usually below {n} in the morning, and injects {drug} {tod}.
<@g:Il|Elle> mesure sa glycémie quatre fois par jour, est en général au-dessous de {n} le matin, et s'injecte {drug.du} {tod}.
<@g:Er|Sie> misst viermal am Tag den Zucker, liegt morgens meist unter {n} und spritzt {tod} {drug}.
""")
