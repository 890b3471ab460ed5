# Findings: vital signs, examination, laboratory, imaging, pathology and scores.
from ..model import read_pool

PLAIN = read_pool("""
# n=96..178 m=52..98 k=52..118 t=36.4,36.9,37.3,38.1,38.7 r=12..24 s=91..100
Vital signs: Temperature {t} °C, blood pressure {n}/{m}, pulse {k}, respiratory rate {r}, oxygen saturation {s}% on room air.
Signes vitaux : température {t} °C, tension artérielle {n}/{m}, pouls {k}, fréquence respiratoire {r}, saturation en oxygène {s} % en air ambiant.
Vitalparameter: Temperatur {t} °C, Blutdruck {n}/{m}, Puls {k}, Atemfrequenz {r}, Sauerstoffsättigung {s} % unter Raumluft.

# n=96..178 m=52..98 k=52..118 t=97.4,97.9,98.6,99.1,100.4,101.2,102.3 r=12..24 s=91..100
VS: T {t} °F, BP {n}/{m}, HR {k}, RR {r}, SpO2 {s}% RA.
Constantes : T {t} °F, TA {n}/{m}, FC {k}, FR {r}, SpO2 {s} % AA.
Vitalzeichen: Temp. {t} °F, RR {n}/{m}, HF {k}, AF {r}, SpO2 {s} % RL.

# n=96..168 m=52..98
Blood pressure on <@s:the right arm|the left arm> was {n}/{m} mmHg, with no significant difference between the two sides.
La tension artérielle <@s:au bras droit|au bras gauche> était de {n}/{m} mmHg, sans différence significative entre les deux côtés.
Der Blutdruck <@s:am rechten Arm|am linken Arm> betrug {n}/{m} mmHg, ohne signifikante Seitendifferenz.

# n=112..148 m=64..86 k=84..104 j=52..64
Orthostatic vitals were positive: blood pressure fell from {n}/{m} lying to {k}/{j} standing.
Le test d'hypotension orthostatique était positif : la tension est passée de {n}/{m} en position couchée à {k}/{j} en position debout.
Der Orthostasetest war positiv: Der Blutdruck fiel von {n}/{m} im Liegen auf {k}/{j} im Stehen.

# n=38.2,38.5,38.9,39.4,40.1 m=101..138
Febrile to {n} °C and tachycardic at {m} beats per minute, otherwise hemodynamically stable.
Fébrile à {n} °C et tachycarde à {m} battements par minute, par ailleurs stable sur le plan hémodynamique.
Fieber bis {n} °C und Tachykardie mit {m} Schlägen pro Minute, ansonsten hämodynamisch stabil.

Afebrile, vital signs stable.
Apyrétique, constantes stables.
Afebril, Vitalparameter stabil.

# n=84..92 m=42..56
{who} was hypotensive at {n}/{m} and cool to the touch, with mottling of both knees.
{who} était en hypotension à {n}/{m}, avec des extrémités froides et des marbrures des deux genoux.
{who} war mit {n}/{m} hypoton und kühl bei Berührung, mit Marmorierung beider Knie.

# n=46..128 m=148..196 k=18.4,21.3,24.8,27.6,29.9,33.1,36.2
Height {m} cm, weight {n} kg, body mass index {k}.
Taille {m} cm, poids {n} kg, indice de masse corporelle {k}.
Größe {m} cm, Gewicht {n} kg, Body-Mass-Index {k}.

# n=122..286
Weight: {n} pounds, height: 5 feet <@i:4|6|7|9|11> inches.
Poids : {n} livres, taille : 5 pieds <@i:4|6|7|9|11> pouces.
Gewicht: {n} Pfund, Größe: 5 Fuß <@i:4|6|7|9|11> Zoll.

# n=1.2,2.3,2.8,3.4,4.1,5.6
Weight today is up {n} kg from the last visit, and the patient has noticed that <@g:his|her> shoes feel tight.
Le poids a augmenté de {n} kg par rapport à la dernière visite, et <@g:le patient|la patiente> a remarqué que ses chaussures étaient serrées.
Das Gewicht ist heute gegenüber dem letzten Besuch um {n} kg gestiegen, und <@g:der Patient|die Patientin> hat bemerkt, dass die Schuhe drücken.

# n=52..58
Resting heart rate was in the low {n}s without symptoms, consistent with <@g:his|her> endurance training.
La fréquence cardiaque de repos était d'un peu plus de {n} sans symptômes, ce qui est compatible avec son entraînement d'endurance.
Die Ruheherzfrequenz lag beschwerdefrei knapp über {n}, passend zum Ausdauertraining.

# n=140..172 m=84..102
Blood pressure remained elevated at {n}/{m} on repeat measurement after <@w:five|5> minutes of rest.
La tension artérielle restait élevée à {n}/{m} lors d'une deuxième mesure après <@w:cinq|5> minutes de repos.
Der Blutdruck war auch bei der Kontrollmessung nach <@w:fünf|5> Minuten Ruhe mit {n}/{m} erhöht.

# n=128..146 m=76..88
The home readings that <@g:he|she> brought in average {n}/{m} over the past <@w:two|2> weeks.
Les automesures apportées par <@g:le patient|la patiente> donnent une moyenne de {n}/{m} sur les <@w:deux|2> dernières semaines.
Die mitgebrachten Heimmessungen ergeben im Mittel der letzten <@w:zwei|2> Wochen {n}/{m}.

# n=24..38 k=82..90
Respirations were {n} and labored, and the saturation dropped to {k}% when <@g:he|she> walked to the bathroom.
La respiration était laborieuse à {n} par minute, et la saturation chutait à {k} % lorsqu'<@g:il|elle> marchait jusqu'aux toilettes.
Die Atmung war mit {n} pro Minute angestrengt, und die Sättigung fiel auf {k} %, als <@g:er|sie> zur Toilette ging.

GENERAL: Well developed, well nourished, in no acute distress.
ÉTAT GÉNÉRAL : Bon développement, bon état nutritionnel, pas de détresse aiguë.
ALLGEMEINZUSTAND: Altersentsprechend entwickelt, gut ernährt, nicht akut beeinträchtigt.

General: NAD, appears stated age, pleasant and cooperative.
Général : pas de détresse, âge apparent conforme, agréable et coopérant<@g:|e>.
Allgemein: keine akute Beeinträchtigung, altersentsprechendes Aussehen, freundlich und kooperativ.

{who} appears chronically ill, pale and cachectic, with marked temporal wasting.
{who} paraît atteint<@g:|e> d'une maladie chronique, pâle et cachectique, avec une fonte marquée des muscles temporaux.
{who} wirkt chronisch krank, blass und kachektisch, mit deutlicher Atrophie der Schläfenmuskulatur.

This is an obese <@g:man|woman> sitting upright on the edge of the bed, breathing through pursed lips.
Il s'agit <@g:d'un homme obèse assis|d'une femme obèse assise> au bord du lit, respirant à lèvres pincées.
Es handelt sich um <@g:einen adipösen Mann, der|eine adipöse Frau, die> aufrecht auf der Bettkante sitzt und mit der Lippenbremse atmet.

{who} is lying still and appears uncomfortable because of the pain.
{who} reste <@g:allongé immobile|allongée immobile> et semble gêné<@g:|e> par la douleur.
{who} liegt ruhig und wirkt durch die Schmerzen beeinträchtigt.

<@g:He|She> is well groomed, makes good eye contact and answers questions appropriately.
<@g:Il est soigné|Elle est soignée> de sa personne, établit un bon contact visuel et répond de façon adaptée aux questions.
<@g:Er|Sie> ist gepflegt, hält guten Blickkontakt und beantwortet Fragen adäquat.

Toxic appearance, diaphoretic, unable to speak in full sentences.
Aspect toxique, en sueur, incapable de parler par phrases complètes.
Toxisches Aussehen, schweißig, kann nicht in ganzen Sätzen sprechen.

Skin: Warm and dry, no rash, no <@k:jaundice|cyanosis|pallor|petechiae>.
Peau : chaude et sèche, pas d'éruption, pas <@k:d'ictère|de cyanose|de pâleur|de pétéchies>.
Haut: warm und trocken, kein Exanthem, <@k:kein Ikterus|keine Zyanose|keine Blässe|keine Petechien>.

Skin turgor is reduced and the mucous membranes are dry.
La turgescence cutanée est diminuée et les muqueuses sont sèches.
Der Hautturgor ist vermindert und die Schleimhäute sind trocken.

# n=2,3,4,5,6,8 m=1,2,3
There is a {n} x {m} cm <@k:ecchymosis|abrasion|laceration|hematoma> over <@b:the left forearm|the right shin|the lateral thigh|the sternum>.
On note <@k:une ecchymose|une abrasion|une plaie|un hématome> de {n} x {m} cm <@b:sur l'avant-bras gauche|sur le tibia droit|sur la face latérale de la cuisse|en regard du sternum>.
Es findet sich <@k:eine Ekchymose|eine Schürfwunde|eine Platzwunde|ein Hämatom> von {n} x {m} cm <@b:am linken Unterarm|am rechten Schienbein|am lateralen Oberschenkel|über dem Sternum>.

Multiple erythematous, scaly plaques with well-defined borders are present on the extensor surfaces of the <@b:elbows|knees>.
De multiples plaques érythémato-squameuses bien délimitées sont présentes sur les faces d'extension <@b:des coudes|des genoux>.
An den Streckseiten <@b:der Ellenbogen|der Knie> finden sich multiple, scharf begrenzte, erythematöse, schuppende Plaques.

A vesicular rash in the <@t:T4|T6|T8> dermatome on the <@s:right|left>, not crossing the midline.
Éruption vésiculeuse dans le dermatome <@t:T4|T6|T8> <@s:à droite|à gauche>, ne dépassant pas la ligne médiane.
Vesikuläres Exanthem im Dermatom <@t:Th4|Th6|Th8> <@s:rechts|links>, die Mittellinie nicht überschreitend.

# n=4,5,6,7,8,9
Examination of the back reveals an asymmetric pigmented lesion of {n} mm with irregular borders and two shades of brown.
L'examen du dos révèle une lésion pigmentée asymétrique de {n} mm, aux bords irréguliers et à deux tons de brun.
Die Untersuchung des Rückens zeigt eine asymmetrische, {n} mm große Pigmentläsion mit unregelmäßigem Rand und zwei Brauntönen.

The rash blanches with pressure and spares the palms and soles.
L'éruption s'efface à la vitropression et épargne les paumes et les plantes.
Das Exanthem ist wegdrückbar und spart Handflächen und Fußsohlen aus.

Cellulitis of the <@s:right|left> lower leg with warmth, induration and a sharply demarcated border that was outlined with a skin marker.
Dermohypodermite de la jambe <@s:droite|gauche> avec chaleur, induration et bord nettement délimité, repéré au feutre cutané.
Phlegmone am <@s:rechten|linken> Unterschenkel mit Überwärmung, Induration und scharf begrenztem Rand, der mit einem Hautstift markiert wurde.

Urticarial wheals on the trunk and both arms; no angioedema of the lips or tongue.
Papules urticariennes sur le tronc et les deux bras ; pas d'angio-œdème des lèvres ni de la langue.
Quaddeln an Stamm und beiden Armen; kein Angioödem der Lippen oder der Zunge.

No suspicious nevi were found on full-body skin examination; several seborrheic keratoses and cherry angiomas were noted.
Aucun nævus suspect à l'examen cutané complet ; plusieurs kératoses séborrhéiques et angiomes rubis ont été notés.
Bei der Ganzkörper-Hautuntersuchung fanden sich keine verdächtigen Nävi; mehrere seborrhoische Keratosen und senile Angiome wurden vermerkt.

HEENT: Normocephalic, atraumatic. Pupils equal, round and reactive to light.
Tête et cou : normocéphale, sans lésion traumatique. Pupilles isocores, rondes et réactives à la lumière.
Kopf und Hals: normozephal, ohne Verletzungszeichen. Pupillen isokor, rund und lichtreagibel.

HEENT: PERRLA, EOMI, sclerae anicteric, oropharynx clear.
Tête et cou : pupilles isocores et réactives, motilité oculaire normale, sclères anictériques, oropharynx sans particularité.
Kopf und Hals: Pupillen isokor und reaktiv, Augenmotilität frei, Skleren nicht ikterisch, Oropharynx reizlos.

Extraocular movements are intact without nystagmus.
La motilité oculaire est conservée, sans nystagmus.
Die Augenmotilität ist frei, ohne Nystagmus.

# n=4,5,6 m=2,3
The <@s:right|left> pupil measures {n} mm and reacts sluggishly, while the other is {m} mm and brisk.
La pupille <@s:droite|gauche> mesure {n} mm et réagit lentement, alors que l'autre mesure {m} mm et réagit vivement.
Die <@s:rechte|linke> Pupille misst {n} mm und reagiert träge, die andere {m} mm mit prompter Reaktion.

Conjunctivae are <@k:pale|injected|clear>, and there is no discharge.
Les conjonctives sont <@k:pâles|injectées|claires>, sans écoulement.
Die Konjunktiven sind <@k:blass|injiziert|reizlos>, ohne Sekretion.

# n=20,25,30,40 m=50,60,80,100
Visual acuity is 20/{n} in the right eye and 20/{m} in the left eye with correction.
L'acuité visuelle est de 20/{n} à l'œil droit et de 20/{m} à l'œil gauche avec correction.
Der Visus beträgt mit Korrektur 20/{n} am rechten Auge und 20/{m} am linken Auge.

# n=12..19 m=20..28
Intraocular pressure was {n} mmHg on the right and {m} mmHg on the left.
La pression intraoculaire était de {n} mmHg à droite et de {m} mmHg à gauche.
Der Augeninnendruck betrug rechts {n} mmHg und links {m} mmHg.

Funduscopic examination shows sharp optic discs without hemorrhages or exudates.
Le fond d'œil montre des papilles à bords nets, sans hémorragie ni exsudat.
Die Funduskopie zeigt scharf begrenzte Papillen ohne Blutungen oder Exsudate.

Slit-lamp examination shows a small corneal abrasion with staining at the <@w:3|three> o'clock position.
L'examen à la lampe à fente montre une petite érosion cornéenne fixant le colorant à <@w:3|trois> heures.
Die Spaltlampenuntersuchung zeigt eine kleine Hornhauterosion mit Anfärbung bei <@w:3|drei> Uhr.

Ears: Tympanic membranes are pearly gray bilaterally, with a normal light reflex.
Oreilles : tympans gris nacré des deux côtés, avec un reflet lumineux normal.
Ohren: Trommelfelle beidseits perlgrau mit normalem Lichtreflex.

The <@s:right|left> tympanic membrane is bulging and erythematous with a purulent effusion behind it.
Le tympan <@s:droit|gauche> est bombé et érythémateux, avec un épanchement purulent rétrotympanique.
Das <@s:rechte|linke> Trommelfell ist vorgewölbt und gerötet, mit eitrigem Erguss dahinter.

Cerumen impaction on the <@s:right|left>; the canal was cleared with gentle irrigation.
Bouchon de cérumen <@s:à droite|à gauche> ; le conduit a été libéré par une irrigation douce.
Zeruminalpfropf <@s:rechts|links>; der Gehörgang wurde durch vorsichtige Spülung gereinigt.

Weber lateralizes to the <@s:right|left>; Rinne is negative on the same side.
Le Weber est latéralisé <@s:à droite|à gauche> ; le Rinne est négatif du même côté.
Weber-Versuch nach <@s:rechts|links> lateralisiert; Rinne auf derselben Seite negativ.

Nose: Septum deviated to the <@s:right|left>, turbinates boggy and pale, clear rhinorrhea.
Nez : cloison déviée vers la <@s:droite|gauche>, cornets œdématiés et pâles, rhinorrhée claire.
Nase: Septumdeviation nach <@s:rechts|links>, Nasenmuscheln geschwollen und blass, klare Rhinorrhö.

There is tenderness to palpation over the <@k:maxillary|frontal> sinuses.
Il existe une douleur à la palpation des sinus <@k:maxillaires|frontaux>.
Es besteht ein Druckschmerz über den <@k:Kieferhöhlen|Stirnhöhlen>.

The oropharynx is erythematous with tonsillar exudates; the uvula is midline.
L'oropharynx est érythémateux avec des exsudats amygdaliens ; la luette est médiane.
Der Oropharynx ist gerötet mit Tonsillenbelägen; die Uvula steht mittig.

Dentition is poor, with multiple caries and a missing <@k:upper|lower> molar.
Mauvais état dentaire, avec de multiples caries et une molaire <@k:supérieure|inférieure> manquante.
Schlechter Zahnstatus mit multipler Karies und einem fehlenden Molaren im <@k:Oberkiefer|Unterkiefer>.

White plaques on the tongue and buccal mucosa that can be scraped off.
Plaques blanches sur la langue et la muqueuse jugale, détachables au raclage.
Weißliche, abstreifbare Beläge auf Zunge und Wangenschleimhaut.

Mucous membranes are moist.
Les muqueuses sont humides.
Die Schleimhäute sind feucht.

Neck: Supple, no lymphadenopathy, no thyromegaly, trachea midline.
Cou : souple, pas d'adénopathie, pas de goitre, trachée médiane.
Hals: frei beweglich, keine Lymphadenopathie, keine Struma, Trachea mittelständig.

No meningismus; Kernig and Brudzinski signs are negative.
Pas de syndrome méningé ; signes de Kernig et de Brudzinski négatifs.
Kein Meningismus; Kernig- und Brudzinski-Zeichen negativ.

# n=7,8,9,10,11,12
Jugular venous pressure is elevated at {n} cm of water with a positive hepatojugular reflux.
La pression veineuse jugulaire est élevée à {n} cm d'eau, avec un reflux hépatojugulaire.
Der Jugularvenendruck ist mit {n} cm Wassersäule erhöht, mit positivem hepatojugulärem Reflux.

No JVD, no carotid bruits.
Pas de turgescence jugulaire, pas de souffle carotidien.
Keine Halsvenenstauung, keine Strömungsgeräusche über den Karotiden.

The thyroid is diffusely enlarged, firm and non-tender, and moves with swallowing.
La thyroïde est augmentée de volume de façon diffuse, ferme, indolore et mobile à la déglutition.
Die Schilddrüse ist diffus vergrößert, derb, nicht druckschmerzhaft und schluckverschieblich.

# n=1,1.5,2,2.5,3
A {n} cm mobile, rubbery lymph node is palpable in the <@b:left supraclavicular|right axillary|left inguinal|right posterior cervical> region.
Une adénopathie mobile, élastique, de {n} cm est palpée dans la région <@b:sus-claviculaire gauche|axillaire droite|inguinale gauche|cervicale postérieure droite>.
In der <@b:linken supraklavikulären|rechten axillären|linken inguinalen|rechten hinteren zervikalen> Region ist ein {n} cm großer, beweglicher, gummiartiger Lymphknoten tastbar.

LYMPHATICS: No cervical, axillary or inguinal adenopathy.
AIRES GANGLIONNAIRES : pas d'adénopathie cervicale, axillaire ni inguinale.
LYMPHKNOTEN: keine zervikale, axilläre oder inguinale Lymphadenopathie.

# n=1,1.5,2,2.5,3 m=2..11
Breast examination reveals a firm {n} cm mass at the {m} o'clock position of the <@s:right|left> breast without skin dimpling or nipple discharge.
L'examen mammaire révèle une masse ferme de {n} cm à {m} heures du sein <@s:droit|gauche>, sans rétraction cutanée ni écoulement mamelonnaire.
Die Untersuchung der Brust zeigt einen derben, {n} cm großen Knoten der <@s:rechten|linken> Brust bei {m} Uhr, ohne Hauteinziehung oder Mamillensekretion.

Breasts: Symmetric, no masses, no nipple retraction.
Seins : symétriques, pas de masse, pas de rétraction du mamelon.
Brüste: symmetrisch, keine Knoten, keine Mamillenretraktion.

Chest wall: Tenderness over the costochondral junctions that reproduces the pain.
Paroi thoracique : douleur à la palpation des jonctions chondrocostales, reproduisant la douleur.
Thoraxwand: Druckschmerz über den Knorpel-Knochen-Übergängen der Rippen, der den Schmerz reproduziert.

Constitutional: Alert, pleasant, in good spirits, slightly overweight.
État général : éveillé<@g:|e>, agréable, de bonne humeur, en léger surpoids.
Allgemeinzustand: wach, freundlich, guter Stimmung, leicht übergewichtig.

The exam was limited by <@k:body habitus|pain|agitation|poor cooperation>.
L'examen a été limité par <@k:la corpulence|la douleur|l'agitation|le manque de coopération>.
Die Untersuchung war durch <@k:den Körperbau|Schmerzen|Unruhe|mangelnde Kooperation> eingeschränkt.

Physical exam was deferred because the visit took place by <@k:telephone|video>.
L'examen clinique n'a pas été réalisé, la consultation ayant eu lieu par <@k:téléphone|vidéo>.
Auf die körperliche Untersuchung wurde verzichtet, da die Konsultation per <@k:Telefon|Video> stattfand.

On exam today, everything looks good and nothing new stands out compared with the previous visit.
À l'examen d'aujourd'hui, tout est satisfaisant et rien de nouveau ne se démarque par rapport à la visite précédente.
Bei der heutigen Untersuchung ist alles in Ordnung, und im Vergleich zum letzten Besuch fällt nichts Neues auf.

# n=36.1,36.5,36.8,37.2,37.9
Tympanic temperature {n} °C, capillary refill under <@w:2|two> seconds.
Température tympanique {n} °C, temps de recoloration capillaire inférieur à <@w:2|deux> secondes.
Temperatur im Ohr {n} °C, Rekapillarisierungszeit unter <@w:2|zwei> Sekunden.

# n=32.4,33.1,33.8,34.6
Core temperature on arrival was {n} °C after prolonged exposure to the cold.
La température centrale à l'arrivée était de {n} °C après une exposition prolongée au froid.
Die Körperkerntemperatur lag bei Ankunft nach längerer Kälteexposition bei {n} °C.

CARDIOVASCULAR: Regular rate and rhythm, no murmurs, gallops or rubs.
CARDIOVASCULAIRE : rythme régulier, pas de souffle, de galop ni de frottement.
HERZ-KREISLAUF: regelmäßiger Rhythmus, keine Herzgeräusche, kein Galopp, kein Reiben.

CV: RRR, normal S1 and S2, no m/r/g.
Cœur : rythme régulier, B1 et B2 normaux, pas de souffle, frottement ni galop.
Herz: regelmäßiger Rhythmus, S1 und S2 normal, keine Geräusche, kein Reiben, kein Galopp.

# n=2,3,4
Grade {n}/6 <@k:holosystolic murmur at the apex radiating to the axilla|systolic ejection murmur at the right upper sternal border radiating to the carotids|diastolic murmur along the left sternal border>.
Souffle <@k:holosystolique {n}/6 à l'apex irradiant vers l'aisselle|systolique éjectionnel {n}/6 au bord supérieur droit du sternum irradiant vers les carotides|diastolique {n}/6 le long du bord gauche du sternum>.
<@k:Holosystolikum {n}/6 über der Herzspitze mit Ausstrahlung in die Axilla|Systolisches Austreibungsgeräusch {n}/6 am rechten oberen Sternalrand mit Ausstrahlung in die Karotiden|Diastolikum {n}/6 am linken Sternalrand>.

The heart rhythm is irregularly irregular, and a third heart sound is heard.
Le rythme cardiaque est totalement irrégulier, et un troisième bruit est perçu.
Der Herzrhythmus ist absolut arrhythmisch, ein dritter Herzton ist hörbar.

Heart sounds are distant, and a pericardial friction rub is audible when <@g:he|she> leans forward.
Les bruits du cœur sont assourdis, et un frottement péricardique est audible lorsque <@g:le patient|la patiente> se penche en avant.
Die Herztöne sind leise, und bei vorgebeugtem Oberkörper ist ein Perikardreiben zu hören.

The point of maximal impulse is displaced laterally.
Le choc de pointe est dévié latéralement.
Der Herzspitzenstoß ist nach lateral verlagert.

Peripheral pulses are 2+ and symmetric in all extremities.
Les pouls périphériques sont cotés 2+ et symétriques aux quatre membres.
Die peripheren Pulse sind an allen Extremitäten seitengleich 2+ tastbar.

Dorsalis pedis and posterior tibial pulses are <@k:palpable|diminished|absent> on the <@s:right|left>.
Les pouls pédieux et tibial postérieur sont <@k:perçus|diminués|absents> <@s:à droite|à gauche>.
Die Pulse der A. dorsalis pedis und der A. tibialis posterior sind <@s:rechts|links> <@k:tastbar|abgeschwächt|nicht tastbar>.

# n=1,2,3,4
{n}+ pitting edema up to the <@b:ankles|mid-calves|knees|sacrum> bilaterally.
Œdème prenant le godet coté {n}+ jusqu'<@b:aux chevilles|à mi-mollet|aux genoux|au sacrum>, bilatéral.
Beidseits eindrückbare Ödeme {n}+ bis zu <@b:den Knöcheln|den mittleren Waden|den Knien|dem Kreuzbein>.

EXTREMITIES: No clubbing, cyanosis or edema.
EXTRÉMITÉS : pas d'hippocratisme digital, de cyanose ni d'œdème.
EXTREMITÄTEN: keine Trommelschlegelfinger, keine Zyanose, keine Ödeme.

# n=2,3,4,5
The <@s:right|left> calf is swollen, warm and tender, with a circumference {n} cm greater than on the other side.
Le mollet <@s:droit|gauche> est gonflé, chaud et douloureux, avec une circonférence supérieure de {n} cm à celle de l'autre côté.
Die <@s:rechte|linke> Wade ist geschwollen, überwärmt und druckschmerzhaft, der Umfang ist {n} cm größer als auf der Gegenseite.

Varicose veins and brownish hyperpigmentation around both ankles, consistent with chronic venous insufficiency.
Varices et hyperpigmentation brunâtre autour des deux chevilles, compatibles avec une insuffisance veineuse chronique.
Varizen und bräunliche Hyperpigmentierung um beide Knöchel, vereinbar mit einer chronisch venösen Insuffizienz.

# n=0.4,0.5,0.6,0.7 m=0.8,0.9,1.1
The ankle-brachial index was {n} on the right and {m} on the left.
L'index de pression systolique était de {n} à droite et de {m} à gauche.
Der Knöchel-Arm-Index betrug rechts {n} und links {m}.

RESPIRATORY: Clear to auscultation bilaterally, no wheezes, rales or rhonchi.
RESPIRATOIRE : murmure vésiculaire clair des deux côtés, pas de sibilants, de crépitants ni de ronchi.
ATMUNG: beidseits vesikuläres Atemgeräusch, kein Giemen, keine feuchten Rasselgeräusche, kein Brummen.

Lungs: CTAB, good air entry, no accessory muscle use.
Poumons : auscultation claire des deux côtés, bonne entrée d'air, pas de tirage.
Lunge: beidseits frei, gute Belüftung, kein Einsatz der Atemhilfsmuskulatur.

<@k:Fine crackles|Coarse crackles|Decreased breath sounds> at the <@s:right|left> base with dullness to percussion.
<@k:Crépitants fins|Gros crépitants|Diminution du murmure vésiculaire> à la base <@s:droite|gauche> avec matité à la percussion.
<@k:Feinblasige Rasselgeräusche|Grobblasige Rasselgeräusche|Abgeschwächtes Atemgeräusch> <@s:rechts|links> basal mit Klopfschalldämpfung.

Diffuse expiratory wheezing with a prolonged expiratory phase.
Sibilants expiratoires diffus avec un temps expiratoire allongé.
Diffuses exspiratorisches Giemen mit verlängertem Exspirium.

Breath sounds are absent over the <@s:right|left> hemithorax and the trachea is deviated to the opposite side.
Le murmure vésiculaire est aboli sur l'hémithorax <@s:droit|gauche> et la trachée est déviée du côté opposé.
Das Atemgeräusch fehlt über dem <@s:rechten|linken> Hemithorax, und die Trachea ist zur Gegenseite verlagert.

Tactile fremitus is increased and egophony is present over the <@k:right lower lobe|left lower lobe|right middle lobe>.
Les vibrations vocales sont augmentées et une égophonie est présente en regard <@k:du lobe inférieur droit|du lobe inférieur gauche|du lobe moyen>.
Der Stimmfremitus ist verstärkt, und es besteht eine Ägophonie über dem <@k:rechten Unterlappen|linken Unterlappen|Mittellappen>.

No stridor; <@g:he|she> speaks in full sentences.
Pas de stridor ; <@g:il|elle> parle par phrases complètes.
Kein Stridor; <@g:er|sie> spricht in ganzen Sätzen.

There were a few scattered rhonchi that cleared with coughing.
Il y avait quelques ronchi épars, disparaissant à la toux.
Es fanden sich vereinzelt Rasselgeräusche, die sich durch Husten lösten.

ABDOMEN: Soft, nontender, nondistended, normoactive bowel sounds, no hepatosplenomegaly.
ABDOMEN : souple, indolore, non distendu, bruits hydroaériques normaux, pas d'hépatosplénomégalie.
ABDOMEN: weich, kein Druckschmerz, nicht gebläht, regelrechte Darmgeräusche, keine Hepatosplenomegalie.

Tenderness in the <@b:right lower|left lower|right upper|left upper> quadrant with <@k:voluntary guarding|rebound tenderness>.
Douleur <@b:de la fosse iliaque droite|de la fosse iliaque gauche|de l'hypocondre droit|de l'hypocondre gauche> avec <@k:défense volontaire|douleur à la décompression>.
Druckschmerz im <@b:rechten Unterbauch|linken Unterbauch|rechten Oberbauch|linken Oberbauch> mit <@k:willkürlicher Abwehrspannung|Loslassschmerz>.

Murphy's sign is <@k:positive|negative>, and no mass is felt.
Le signe de Murphy est <@k:positif|négatif>, et aucune masse n'est palpée.
Das Murphy-Zeichen ist <@k:positiv|negativ>, und es ist keine Resistenz tastbar.

Pain at McBurney's point; psoas and obturator signs are positive.
Douleur au point de McBurney ; signes du psoas et de l'obturateur positifs.
Druckschmerz am McBurney-Punkt; Psoas- und Obturatorzeichen positiv.

The abdomen is distended and tympanitic, with high-pitched bowel sounds.
L'abdomen est distendu et tympanique, avec des bruits hydroaériques métalliques.
Das Abdomen ist gebläht und tympanitisch, mit hochgestellten Darmgeräuschen.

# n=2,3,4,5,6
The liver edge is palpable {n} cm below the costal margin; shifting dullness and a fluid wave are present.
Le bord du foie est palpable à {n} cm sous le rebord costal ; il existe une matité déclive mobile et un signe du flot.
Der Leberrand ist {n} cm unter dem Rippenbogen tastbar; Flankendämpfung und Undulationsphänomen sind vorhanden.

A reducible <@k:umbilical|inguinal|incisional> hernia is palpable when the patient coughs.
Une hernie <@k:ombilicale|inguinale|incisionnelle> réductible est palpée à la toux.
Beim Husten ist eine reponible <@k:Nabelhernie|Leistenhernie|Narbenhernie> tastbar.

The surgical scars on the abdomen are well healed.
Les cicatrices abdominales sont en bon état.
Die Operationsnarben am Abdomen sind reizlos verheilt.

Rectal exam: Normal sphincter tone, no masses, stool brown and guaiac negative.
Toucher rectal : tonus sphinctérien normal, pas de masse, selles brunes, recherche de sang négative.
Rektale Untersuchung: normaler Sphinktertonus, keine Resistenz, Stuhl braun, Hämoccult negativ.

Digital rectal examination reveals <@k:melena|bright red blood|hard stool> in the vault.
Le toucher rectal révèle <@k:un méléna|du sang rouge|des selles dures> dans l'ampoule.
Die digital-rektale Untersuchung zeigt <@k:Teerstuhl|hellrotes Blut|harten Stuhl> in der Ampulle.

# n=30,35,40,45,50,60
Prostate: Enlarged, approximately {n} grams, smooth, without nodules.
Prostate : augmentée de volume, environ {n} grammes, lisse, sans nodule.
Prostata: vergrößert, etwa {n} Gramm, glatt, ohne Knoten.

No CVA tenderness.
Pas de douleur à l'ébranlement lombaire.
Kein Klopfschmerz der Nierenlager.

There is marked costovertebral angle tenderness on the <@s:right|left>.
Il existe une douleur vive à la percussion de la fosse lombaire <@s:droite|gauche>.
Es besteht ein ausgeprägter Klopfschmerz des <@s:rechten|linken> Nierenlagers.

GU: Circumcised, both testes descended, no hernia, no discharge.
Appareil génito-urinaire : circoncis, deux testicules en place, pas de hernie, pas d'écoulement.
Urogenital: zirkumzidiert, beide Hoden deszendiert, keine Hernie, kein Ausfluss.

Pelvic exam: External genitalia normal, cervix closed, no cervical motion tenderness, adnexa without masses.
Examen gynécologique : organes génitaux externes normaux, col fermé, pas de douleur à la mobilisation du col, annexes sans masse.
Gynäkologische Untersuchung: äußeres Genitale unauffällig, Muttermund geschlossen, kein Portioschiebeschmerz, Adnexe ohne Resistenzen.

# n=2..8 m=40,50,60,70,80,90
Cervix {n} cm dilated, {m}% effaced, membranes <@k:intact|ruptured>.
Col dilaté à {n} cm, effacé à {m} %, membranes <@k:intactes|rompues>.
Muttermund {n} cm eröffnet, {m} % verstrichen, Fruchtblase <@k:intakt|gesprungen>.

# n=24..38 m=132..158
Fundal height is {n} cm, and the fetal heart rate is {m} beats per minute.
La hauteur utérine est de {n} cm et la fréquence cardiaque fœtale de {m} battements par minute.
Der Symphysen-Fundus-Abstand beträgt {n} cm, die fetale Herzfrequenz {m} Schläge pro Minute.

BACK: No spinal tenderness, no scoliosis, full range of motion.
DOS : pas de douleur rachidienne, pas de scoliose, amplitudes complètes.
RÜCKEN: keine Klopfschmerzhaftigkeit der Wirbelsäule, keine Skoliose, freie Beweglichkeit.

Pain to palpation of the paraspinal musculature at <@l:L3|L4|L5|S1> on the <@s:right|left>.
Douleur à la palpation de la musculature paravertébrale en <@l:L3|L4|L5|S1> <@s:à droite|à gauche>.
Druckschmerz der paravertebralen Muskulatur in Höhe <@l:L3|L4|L5|S1> <@s:rechts|links>.

# n=30,35,40,45,60
Straight leg raise is positive at {n} degrees on the <@s:right|left> and negative on the other side.
Le signe de Lasègue est positif à {n} degrés <@s:à droite|à gauche> et négatif de l'autre côté.
Das Lasègue-Zeichen ist <@s:rechts|links> bei {n} Grad positiv und auf der Gegenseite negativ.

# n=90,100,110,120,125,130 m=5,10,15
Right knee: Range of motion {m} to {n} degrees, moderate effusion, medial joint line tenderness.
Genou droit : amplitude de {m} à {n} degrés, épanchement modéré, douleur de l'interligne médial.
Rechtes Knie: Bewegungsumfang {m} bis {n} Grad, mäßiger Erguss, Druckschmerz am medialen Gelenkspalt.

<@k:Lachman and anterior drawer tests are|McMurray's test is|Varus and valgus stress tests are> <@r:positive|negative> on the <@s:right|left>.
<@k:Les tests de Lachman et du tiroir antérieur sont|Le test de McMurray est|Les tests en varus et en valgus sont> <@k:<@r:positifs|négatifs>|<@r:positif|négatif>|<@r:positifs|négatifs>> <@s:à droite|à gauche>.
<@k:Lachman-Test und vordere Schublade sind|Der McMurray-Test ist|Varus- und Valgusstresstest sind> <@s:rechts|links> <@r:positiv|negativ>.

The <@s:right|left> shoulder shows a painful arc between 60 and 120 degrees; Neer and Hawkins signs are positive.
L'épaule <@s:droite|gauche> présente un arc douloureux entre 60 et 120 degrés ; signes de Neer et de Hawkins positifs.
Die <@s:rechte|linke> Schulter zeigt einen schmerzhaften Bogen zwischen 60 und 120 Grad; Neer- und Hawkins-Zeichen sind positiv.

Drop arm test is positive, suggesting a full-thickness tear of the rotator cuff.
Le test de chute du bras est positif, évocateur d'une rupture complète de la coiffe des rotateurs.
Der Drop-Arm-Test ist positiv, was für eine komplette Ruptur der Rotatorenmanschette spricht.

Swelling and ecchymosis over the lateral malleolus; <@g:he|she> is unable to bear weight.
Tuméfaction et ecchymose en regard de la malléole latérale ; l'appui est impossible.
Schwellung und Hämatom über dem Außenknöchel; <@g:er|sie> kann nicht auftreten.

The <@s:right|left> leg is shortened and externally rotated, with pain on any movement of the hip.
Le membre inférieur <@s:droit|gauche> est raccourci et en rotation externe, avec une douleur à toute mobilisation de la hanche.
Das <@s:rechte|linke> Bein ist verkürzt und außenrotiert, jede Bewegung der Hüfte ist schmerzhaft.

Tenderness in the anatomical snuffbox after a fall on the outstretched hand.
Douleur dans la tabatière anatomique après une chute sur la main en extension.
Druckschmerz in der Tabatière nach Sturz auf die ausgestreckte Hand.

Phalen's maneuver and Tinel's sign are positive at the <@s:right|left> wrist, with thenar atrophy.
La manœuvre de Phalen et le signe de Tinel sont positifs au poignet <@s:droit|gauche>, avec une amyotrophie thénarienne.
Phalen-Test und Hoffmann-Tinel-Zeichen sind am <@s:rechten|linken> Handgelenk positiv, mit Thenaratrophie.

Finkelstein test is positive and there is swelling over the radial styloid.
Le test de Finkelstein est positif, avec une tuméfaction en regard de la styloïde radiale.
Der Finkelstein-Test ist positiv, und es besteht eine Schwellung über dem Processus styloideus radii.

Synovitis of the second and third metacarpophalangeal joints on both hands, with morning stiffness lasting over an hour.
Synovite des deuxième et troisième articulations métacarpophalangiennes des deux mains, avec un dérouillage matinal de plus d'une heure.
Synovitis des zweiten und dritten Fingergrundgelenks an beiden Händen, mit Morgensteifigkeit von über einer Stunde.

Heberden's and Bouchard's nodes are noted on the fingers; the joints are cool and not swollen.
Des nodules d'Heberden et de Bouchard sont notés aux doigts ; les articulations sont froides et non gonflées.
An den Fingern finden sich Heberden- und Bouchard-Knoten; die Gelenke sind kühl und nicht geschwollen.

The first metatarsophalangeal joint is red, hot and exquisitely tender, so that even the bed sheet is painful.
La première articulation métatarsophalangienne est rouge, chaude et extrêmement douloureuse, même au contact du drap.
Das Großzehengrundgelenk ist rot, überwärmt und äußerst schmerzhaft, sodass sogar die Bettdecke wehtut.

MUSCULOSKELETAL: Full range of motion in all joints, no effusion, no deformity.
APPAREIL LOCOMOTEUR : amplitudes complètes de toutes les articulations, pas d'épanchement, pas de déformation.
BEWEGUNGSAPPARAT: freie Beweglichkeit aller Gelenke, kein Erguss, keine Deformität.

Gait is antalgic with a cane, and <@g:he|she> needs the armrests to get up from the chair.
La marche est antalgique avec une canne, et <@g:il|elle> doit s'aider des accoudoirs pour se lever de la chaise.
Das Gangbild ist schonhinkend mit Gehstock, und zum Aufstehen vom Stuhl braucht <@g:er|sie> die Armlehnen.

Compartments are soft and compressible; passive stretch of the toes is not painful.
Les loges sont souples et dépressibles ; l'étirement passif des orteils n'est pas douloureux.
Die Kompartimente sind weich und eindrückbar; die passive Dehnung der Zehen ist nicht schmerzhaft.

Distal neurovascular status is intact, with brisk capillary refill and normal sensation in all fingers.
L'état vasculonerveux distal est conservé, avec une recoloration capillaire rapide et une sensibilité normale de tous les doigts.
Die periphere Durchblutung, Motorik und Sensibilität sind intakt, mit prompter Rekapillarisierung und normalem Gefühl in allen Fingern.

Trigger points are present in the trapezius and the levator scapulae.
Des points gâchettes sont présents dans le trapèze et l'élévateur de la scapula.
Triggerpunkte finden sich im Musculus trapezius und im Musculus levator scapulae.

# n=2,3,4
Joints: {n} swollen and {n} tender joints; grip strength is reduced on the <@s:right|left>.
Articulations : {n} articulations gonflées et {n} douloureuses ; la force de préhension est diminuée <@s:à droite|à gauche>.
Gelenke: {n} geschwollene und {n} druckschmerzhafte Gelenke; die Griffstärke ist <@s:rechts|links> vermindert.

Flatfoot deformity with hindfoot valgus; <@g:he|she> cannot perform a single heel rise.
Pied plat avec valgus de l'arrière-pied ; <@g:il|elle> ne peut pas se hisser sur la pointe d'un seul pied.
Plattfuß mit Rückfußvalgus; der einbeinige Zehenspitzenstand ist nicht möglich.

The hip is stable, with internal rotation limited to <@n:5|10|15|20> degrees by groin pain.
La hanche est stable, avec une rotation interne limitée à <@n:5|10|15|20> degrés par une douleur inguinale.
Die Hüfte ist stabil, die Innenrotation ist durch Leistenschmerzen auf <@n:5|10|15|20> Grad eingeschränkt.

NEURO: Alert and oriented x3, cranial nerves II–XII grossly intact, no focal deficits.
NEURO : éveillé<@g:|e> et orienté<@g:|e> dans les 3 domaines, nerfs crâniens II–XII globalement intacts, pas de déficit focal.
NEURO: wach und 3-fach orientiert, Hirnnerven II–XII grob intakt, keine fokalen Defizite.

# n=3,4
Strength is {n}/5 in the <@b:right upper extremity|left upper extremity|right lower extremity|left lower extremity> and 5/5 elsewhere.
La force est cotée {n}/5 au membre <@b:supérieur droit|supérieur gauche|inférieur droit|inférieur gauche> et 5/5 ailleurs.
Die Kraft beträgt {n}/5 <@b:am rechten Arm|am linken Arm|am rechten Bein|am linken Bein> und sonst 5/5.

Motor: 5/5 throughout, normal bulk and tone.
Motricité : 5/5 partout, trophicité et tonus normaux.
Motorik: durchgehend 5/5, Muskelmasse und Tonus normal.

Sensation to light touch and pinprick is decreased in a stocking-glove distribution.
La sensibilité au toucher léger et à la piqûre est diminuée en gants et en chaussettes.
Die Sensibilität für leichte Berührung und Nadelstiche ist handschuh- und strumpfförmig vermindert.

Vibration sense is reduced at the great toes, while proprioception is preserved.
La sensibilité vibratoire est diminuée aux gros orteils, alors que la proprioception est conservée.
Das Vibrationsempfinden ist an den Großzehen vermindert, die Propriozeption ist erhalten.

Deep tendon reflexes are 2+ and symmetric; plantar responses are flexor.
Les réflexes ostéotendineux sont cotés 2+ et symétriques ; les réflexes cutanés plantaires sont en flexion.
Die Muskeleigenreflexe sind seitengleich 2+; die Fußsohlenreflexe sind physiologisch.

The ankle jerk is absent on the <@s:right|left>, and Babinski's sign is negative bilaterally.
Le réflexe achilléen est aboli <@s:à droite|à gauche>, et le signe de Babinski est négatif des deux côtés.
Der Achillessehnenreflex fehlt <@s:rechts|links>, das Babinski-Zeichen ist beidseits negativ.

Hyperreflexia with sustained clonus and an upgoing toe on the <@s:right|left>.
Hyperréflexie avec clonus inépuisable et signe de Babinski <@s:à droite|à gauche>.
Hyperreflexie mit unerschöpflichem Klonus und positivem Babinski-Zeichen <@s:rechts|links>.

There is a <@s:right|left> facial droop that spares the forehead, and the speech is slurred.
Il existe une paralysie faciale <@s:droite|gauche> respectant le front, et la parole est dysarthrique.
Es besteht eine <@s:rechtsseitige|linksseitige> Fazialisparese mit Aussparung der Stirn, die Sprache ist verwaschen.

{who} cannot close the <@s:right|left> eye or wrinkle the forehead, consistent with a peripheral facial palsy.
{who} ne peut ni fermer l'œil <@s:droit|gauche> ni plisser le front, ce qui évoque une paralysie faciale périphérique.
{who} kann das <@s:rechte|linke> Auge nicht schließen und die Stirn nicht runzeln, passend zu einer peripheren Fazialisparese.

Pronator drift is present on the <@s:right|left>, and finger tapping is slowed on the same side.
Une chute pronatrice est présente <@s:à droite|à gauche>, et le tapotement des doigts est ralenti du même côté.
<@s:Rechts|Links> besteht ein Pronationsdrift, und das Fingertippen ist auf derselben Seite verlangsamt.

Finger-to-nose and heel-to-shin testing is normal; no dysdiadochokinesia.
Les épreuves doigt-nez et talon-genou sont normales ; pas d'adiadococinésie.
Finger-Nase- und Knie-Hacke-Versuch sind unauffällig; keine Dysdiadochokinese.

Romberg is positive and tandem gait is impossible.
Le signe de Romberg est positif et la marche en tandem est impossible.
Der Romberg-Versuch ist positiv und der Seiltänzergang nicht möglich.

A <@f:4|5|6> Hz resting tremor of the <@s:right|left> hand with cogwheel rigidity and a shuffling gait.
Tremblement de repos à <@f:4|5|6> Hz de la main <@s:droite|gauche>, avec rigidité en roue dentée et marche à petits pas.
Ruhetremor von <@f:4|5|6> Hz der <@s:rechten|linken> Hand mit Zahnradrigor und schlurfendem Gang.

The Dix-Hallpike maneuver provoked upbeating torsional nystagmus on the <@s:right|left> after a latency of <@n:3|5|8> seconds.
La manœuvre de Dix-Hallpike a provoqué un nystagmus torsionnel vertical supérieur <@s:à droite|à gauche> après une latence de <@n:3|5|8> secondes.
Das Dix-Hallpike-Manöver löste <@s:rechts|links> nach einer Latenz von <@n:3|5|8> Sekunden einen torsionellen, nach oben schlagenden Nystagmus aus.

Visual fields show a <@s:right|left> homonymous hemianopia on confrontation testing.
Le champ visuel au doigt montre une hémianopsie homonyme <@s:droite|gauche>.
Fingerperimetrisch zeigt sich eine homonyme Hemianopsie nach <@s:rechts|links>.

# n=3,4,5,6,8,11,14,17,21
The NIH Stroke Scale score on arrival was {n}.
Le score NIHSS à l'arrivée était de {n}.
Der NIHSS-Wert bei Ankunft betrug {n}.

# n=6,7,8,9,11,12,13,14
GCS {n} on scene, 15 on arrival.
Glasgow {n} sur place, 15 à l'arrivée.
GCS {n} vor Ort, 15 bei Ankunft.

# a=1,2,3 b=1,2,3 c=2,3,4,5
Glasgow Coma Scale: eyes {a}, verbal {b}, motor {c}.
Échelle de Glasgow : yeux {a}, verbal {b}, moteur {c}.
Glasgow-Koma-Skala: Augen {a}, verbal {b}, motorisch {c}.

Expressive aphasia with intact comprehension; <@g:he|she> is able to follow two-step commands.
Aphasie d'expression avec compréhension conservée ; <@g:il|elle> exécute des ordres en deux étapes.
Expressive Aphasie bei erhaltenem Sprachverständnis; zweistufige Aufforderungen werden befolgt.

Mini-Mental State Examination <@n:18|21|24|26|28|29>/30, with points lost on recall and serial sevens.
Mini-Mental Test à <@n:18|21|24|26|28|29>/30, avec des points perdus au rappel et au calcul.
Mini-Mental-Status-Test <@n:18|21|24|26|28|29>/30, mit Punktabzug bei Erinnerungsfähigkeit und Rechnen.

On the Montreal Cognitive Assessment <@g:he|she> scored <@n:17|20|22|23|25> out of 30.
<@g:Il|Elle> a obtenu <@n:17|20|22|23|25> sur 30 au test MoCA.
Im Montreal Cognitive Assessment erreichte <@g:er|sie> <@n:17|20|22|23|25> von 30 Punkten.

MENTAL STATUS: Mood is <@m:depressed|anxious|irritable|euthymic>, affect congruent, thought process linear, no suicidal ideation.
ÉTAT MENTAL : humeur <@m:dépressive|anxieuse|irritable|euthymique>, affect congruent, pensée linéaire, pas d'idées suicidaires.
PSYCHISCHER BEFUND: Stimmung <@m:depressiv|ängstlich|gereizt|euthym>, Affekt kongruent, Gedankengang geordnet, keine Suizidgedanken.

Speech is pressured and <@g:he|she> jumps from one topic to another; there are grandiose ideas but no hallucinations.
Le discours est accéléré et <@g:il|elle> saute d'un sujet à l'autre ; il existe des idées de grandeur mais pas d'hallucinations.
Es besteht Rededrang, und <@g:er|sie> springt von einem Thema zum anderen; Größenideen, aber keine Halluzinationen.

Insight and judgment are <@q:good|fair|poor>.
L'introspection et le jugement sont <@q:bons|moyens|altérés>.
Krankheitseinsicht und Urteilsvermögen sind <@q:gut|mäßig|eingeschränkt>.

{who} is disoriented to time, easily distracted, and cannot recite the months of the year backward.
{who} est désorienté<@g:|e> dans le temps, facilement distrait<@g:|e>, et ne peut réciter les mois de l'année à l'envers.
{who} ist zeitlich desorientiert, leicht ablenkbar und kann die Monate des Jahres nicht rückwärts aufsagen.

PHQ-9 score <@k:7|12|16|22>, indicating <@k:mild|moderate|moderately severe|severe> depression.
Score PHQ-9 à <@k:7|12|16|22>, indiquant une dépression <@k:légère|modérée|modérément sévère|sévère>.
PHQ-9-Wert <@k:7|12|16|22>, entsprechend einer <@k:leichten|mittelgradigen|mittelschweren bis schweren|schweren> Depression.

Auditory hallucinations were denied, but <@g:he|she> seemed to be responding to internal stimuli.
Les hallucinations auditives ont été niées, mais <@g:il|elle> semblait réagir à des stimuli internes.
Akustische Halluzinationen wurden verneint, jedoch schien <@g:er|sie> auf innere Reize zu reagieren.

Long-term memory is intact, whereas <@g:he|she> could recall only one of three words after five minutes.
La mémoire à long terme est conservée, alors qu'<@g:il|elle> n'a pu rappeler qu'un mot sur trois après cinq minutes.
Das Langzeitgedächtnis ist intakt, nach fünf Minuten konnte <@g:er|sie> jedoch nur eines von drei Wörtern erinnern.

The confusion assessment method was positive this morning.
L'évaluation de la confusion par la CAM était positive ce matin.
Das Delir-Screening nach CAM war heute Morgen positiv.

# n=2,3,4,5,6,8 m=1,2,3
Sacral pressure ulcer, stage <@s:II|III|IV>, measuring {n} x {m} cm, wound bed <@b:granulating|covered with slough|necrotic>.
Escarre sacrée de stade <@s:II|III|IV>, mesurant {n} x {m} cm, fond de plaie <@b:bourgeonnant|fibrineux|nécrotique>.
Sakraler Dekubitus Grad <@s:II|III|IV>, {n} x {m} cm groß, Wundgrund <@b:granulierend|fibrinbelegt|nekrotisch>.

The incision is clean, dry and intact, without erythema or drainage.
L'incision est propre, sèche et fermée, sans érythème ni écoulement.
Die Operationswunde ist sauber, trocken und verschlossen, ohne Rötung oder Sekretion.

# n=1,2,3,4
Wound dehiscence over {n} cm at the <@e:lower|upper> end of the midline incision, with serous discharge.
Désunion de la plaie sur {n} cm à l'extrémité <@e:inférieure|supérieure> de l'incision médiane, avec écoulement séreux.
Wunddehiszenz über {n} cm am <@e:unteren|oberen> Ende der Medianlaparotomie, mit seröser Sekretion.

Staples are in place; the skin edges are well approximated.
Les agrafes sont en place ; les berges cutanées sont bien affrontées.
Die Klammern sind in situ; die Wundränder sind gut adaptiert.

The stump of the below-knee amputation is healing well, with minimal swelling.
Le moignon d'amputation sous le genou cicatrise bien, avec un œdème minime.
Der Unterschenkelstumpf heilt gut, bei minimaler Schwellung.

Plantar ulcer beneath the first metatarsal head, probing to bone, with foul-smelling discharge.
Ulcère plantaire sous la tête du premier métatarsien, avec contact osseux au stylet et écoulement malodorant.
Plantares Ulkus unter dem ersten Metatarsalköpfchen mit Knochenkontakt bei Sondierung und übelriechendem Sekret.

# n=4,6,9,12,15,18,22,27
Superficial and deep partial-thickness burns involve about {n}% of the total body surface area.
Des brûlures du deuxième degré superficiel et profond intéressent environ {n} % de la surface corporelle totale.
Oberflächlich und tief zweitgradige Verbrennungen betreffen etwa {n} % der Körperoberfläche.

The pacemaker pocket is <@k:unremarkable|swollen and tender|red and fluctuant>.
La loge du stimulateur cardiaque est <@k:sans particularité|tuméfiée et douloureuse|rouge et fluctuante>.
Die Schrittmachertasche ist <@k:reizlos|geschwollen und druckschmerzhaft|gerötet und fluktuierend>.

# n=2,4,5,6,7,9,11
Device interrogation shows normal sensing and capture thresholds, with an estimated battery life of {n} years.
L'interrogation de l'appareil montre des seuils de détection et de stimulation normaux, avec une durée de vie estimée de la pile de {n} ans.
Die Aggregatabfrage zeigt regelrechte Wahrnehmungs- und Reizschwellen bei einer geschätzten Batterielaufzeit von {n} Jahren.

Two episodes of nonsustained ventricular tachycardia were recorded, and no shocks were delivered.
Deux épisodes de tachycardie ventriculaire non soutenue ont été enregistrés, et aucun choc n'a été délivré.
Es wurden zwei Episoden nicht anhaltender ventrikulärer Tachykardien aufgezeichnet, Schocks wurden nicht abgegeben.

The peripherally inserted central catheter in the <@s:right|left> arm flushes easily, and the exit site is clean.
Le cathéter central à insertion périphérique du bras <@s:droit|gauche> est perméable, et le point d'émergence est propre.
Der PICC-Katheter am <@s:rechten|linken> Arm lässt sich gut spülen, die Eintrittsstelle ist reizlos.

The colostomy is pink and productive, with soft brown stool in the bag.
La colostomie est rosée et productive, avec des selles brunes et molles dans la poche.
Das Kolostoma ist rosig und fördert, im Beutel befindet sich weicher brauner Stuhl.

The arteriovenous fistula in the <@s:right|left> forearm has a good thrill and bruit.
La fistule artérioveineuse de l'avant-bras <@s:droit|gauche> présente un bon frémissement et un bon souffle.
Die AV-Fistel am <@s:rechten|linken> Unterarm zeigt ein gutes Schwirren und Strömungsgeräusch.

A Foley catheter is draining <@k:clear yellow|cloudy|blood-tinged> urine.
La sonde vésicale ramène des urines <@k:jaunes et claires|troubles|hématiques>.
Der Blasenkatheter fördert <@k:klaren gelben|trüben|blutig tingierten> Urin.

# n=20,45,80,120,150
The surgical drain put out {n} ml of serosanguineous fluid over the last 24 hours.
Le drain chirurgical a ramené {n} ml de liquide sérosanguin au cours des dernières 24 heures.
Die Wunddrainage förderte in den letzten 24 Stunden {n} ml serosanguinöse Flüssigkeit.

The cast is intact; the fingers are warm and <@g:he|she> can move all of them.
Le plâtre est intact ; les doigts sont chauds et tous mobiles.
Der Gips ist intakt; die Finger sind warm und alle beweglich.

PSYCH: Normal mood and affect, judgment and thought content normal.
PSYCHIATRIE : humeur et affect normaux, jugement et contenu de la pensée normaux.
PSYCHE: Stimmung und Affekt normal, Urteilsvermögen und Denkinhalte unauffällig.

# n=7,9,10,12,15,18,22,28 m=3,10,25,50,75,90,97
The child weighs {n} kg, which corresponds to the {m}th percentile for age.
L'enfant pèse {n} kg, ce qui correspond au {m}e percentile pour l'âge.
Das Kind wiegt {n} kg, was der {m}. Perzentile für das Alter entspricht.

The infant is well appearing, with a soft, flat anterior fontanelle and good skin turgor.
Le nourrisson a bonne mine, avec une fontanelle antérieure souple et plane et un bon pli cutané.
Der Säugling wirkt gesund, mit weicher Fontanelle im Niveau und gutem Hautturgor.

# n=7,8,9
Apgar scores were {n} at one minute and 10 at five minutes.
Les scores d'Apgar étaient de {n} à une minute et de 10 à cinq minutes.
Die Apgar-Werte waren {n} nach einer Minute und 10 nach fünf Minuten.

# n=2640,2890,3120,3350,3480,3710,4020 m=47,48,49,50,51,52,53
The newborn weighed {n.p} g and measured {m} cm.
Le nouveau-né pesait {n.p} g et mesurait {m} cm.
Das Neugeborene wog {n.p} g und war {m} cm lang.

Moro, grasp and sucking reflexes are present; the hips are stable on Ortolani and Barlow testing.
Les réflexes de Moro, d'agrippement et de succion sont présents ; les hanches sont stables aux manœuvres d'Ortolani et de Barlow.
Moro-, Greif- und Saugreflex sind vorhanden; die Hüften sind bei der Prüfung nach Ortolani und Barlow stabil.

# n=5,6,7,8,9
At rest the pain is <@r:1|2|3|4>/10, rising to {n}/10 with movement.
Au repos, la douleur est à <@r:1|2|3|4>/10 et monte à {n}/10 au mouvement.
In Ruhe liegt der Schmerz bei <@r:1|2|3|4>/10 und steigt bei Bewegung auf {n}/10 an.

NYHA class <@n:I|II|III|IV>, ACC stage <@s:A|B|C|D>.
Classe NYHA <@n:I|II|III|IV>, stade ACC <@s:A|B|C|D>.
NYHA-Klasse <@n:I|II|III|IV>, ACC-Stadium <@s:A|B|C|D>.

# n=1,2,3,4,5,6
CHA2DS2-VASc score {n}, HAS-BLED score <@h:1|2|3>.
Score CHA2DS2-VASc à {n}, score HAS-BLED à <@h:1|2|3>.
CHA2DS2-VASc-Score {n}, HAS-BLED-Score <@h:1|2|3>.

# n=0,1,2,3,4
CURB-65 of {n}; qSOFA of <@q:0|1|2>.
CURB-65 à {n} ; qSOFA à <@q:0|1|2>.
CURB-65 von {n}; qSOFA von <@q:0|1|2>.

Child-Pugh class <@c:A|B|C> cirrhosis with a MELD score of <@n:9|12|16|19|24|31>.
Cirrhose Child-Pugh <@c:A|B|C> avec un score MELD de <@n:9|12|16|19|24|31>.
Leberzirrhose Child-Pugh <@c:A|B|C> mit einem MELD-Score von <@n:9|12|16|19|24|31>.

ECOG performance status <@n:0|1|2|3>; Karnofsky index <@k:60|70|80|90>%.
Indice de performance ECOG <@n:0|1|2|3> ; indice de Karnofsky <@k:60|70|80|90> %.
ECOG-Status <@n:0|1|2|3>; Karnofsky-Index <@k:60|70|80|90> %.

# n=14,15,16,17,18
The Braden scale score is {n}, and the Morse fall risk score is <@m:35|45|55|65|75>.
Le score de Braden est de {n}, et le score de risque de chute de Morse est de <@m:35|45|55|65|75>.
Der Braden-Wert beträgt {n}, der Sturzrisikowert nach Morse <@m:35|45|55|65|75>.

# n=35,45,55,65,80,90,100
Barthel index {n} points; <@g:he|she> needs help with <@k:dressing|bathing|climbing stairs|transfers>.
Indice de Barthel à {n} points ; <@g:il|elle> a besoin d'aide pour <@k:l'habillage|la toilette|monter les escaliers|les transferts>.
Barthel-Index {n} Punkte; <@g:er|sie> benötigt Hilfe <@k:beim Anziehen|beim Waschen|beim Treppensteigen|beim Transfer>.

# n=9,11,12,14,17,21
The Timed Up and Go test took {n} seconds.
Le test Timed Up and Go a duré {n} secondes.
Der Timed-Up-and-Go-Test dauerte {n} Sekunden.

# n=210,265,310,345,380,420,465 m=84,86,88,90,92
Six-minute walk distance was {n} meters with a nadir saturation of {m}%.
La distance au test de marche de six minutes était de {n} mètres avec une saturation minimale de {m} %.
Die Gehstrecke im Sechs-Minuten-Gehtest betrug {n} Meter bei einer minimalen Sättigung von {m} %.

# n=8,10,13,16,19
Epworth sleepiness scale {n}/24.
Échelle de somnolence d'Epworth {n}/24.
Epworth-Schläfrigkeitsskala {n}/24.

# n=6.8,7.4,8.2,9.1,10.3,11.6,12.9,13.8 m=21,24,28,33,38,41 k=62,88,134,196,247,388 w=3.2,4.8,7.6,11.4,14.9,18.7
CBC: WBC {w} K/µL, hemoglobin {n} g/dL, hematocrit {m}%, platelets {k} K/µL.
NFS : leucocytes {w} G/L, hémoglobine {n} g/dL, hématocrite {m} %, plaquettes {k} G/L.
Blutbild: Leukozyten {w} G/l, Hämoglobin {n} g/dl, Hämatokrit {m} %, Thrombozyten {k} G/l.

# n=126..148 k=2.9,3.4,3.8,4.2,4.9,5.6 c=94..110 b=14..29
Sodium {n}, potassium {k}, chloride {c}, bicarbonate {b}.
Sodium {n}, potassium {k}, chlorures {c}, bicarbonates {b}.
Natrium {n}, Kalium {k}, Chlorid {c}, Bicarbonat {b}.

# n=18,24,32,41,58,76 m=0.7,0.9,1.3,1.8,2.6,4.1 g=12,22,34,48,61,88
BUN {n} mg/dL and creatinine {m} mg/dL, with an estimated GFR of {g} ml/min/1.73 m².
Azote uréique {n} mg/dL et créatinine {m} mg/dL, avec un DFG estimé à {g} ml/min/1,73 m².
Harnstoff-Stickstoff {n} mg/dl und Kreatinin {m} mg/dl, mit einer geschätzten GFR von {g} ml/min/1,73 m².

# n=2.1,2.8,3.4,4.6,5.2 m=0.9,1.1,1.2,1.4
Creatinine peaked at {n} mg/dL on day <@d:2|3|4> and had fallen to {m} mg/dL by discharge.
La créatinine a culminé à {n} mg/dL au <@d:2|3|4>e jour et était redescendue à {m} mg/dL à la sortie.
Das Kreatinin erreichte am Tag <@d:2|3|4> ein Maximum von {n} mg/dl und war bis zur Entlassung auf {m} mg/dl gesunken.

# n=118,236,412,688,1240 m=96,184,355,720,1480 k=1.4,2.6,4.8,7.9,12.3
Liver enzymes were elevated with AST {n} U/L, ALT {m} U/L and total bilirubin {k} mg/dL.
Les enzymes hépatiques étaient élevées, avec ASAT {n} U/L, ALAT {m} U/L et bilirubine totale {k} mg/dL.
Die Leberwerte waren erhöht: AST {n} U/l, ALT {m} U/l und Gesamtbilirubin {k} mg/dl.

# n=186,254,342,518 m=142,288,466,915
A cholestatic pattern was seen, with alkaline phosphatase {n} U/L and gamma-GT {m} U/L.
Profil cholestatique, avec phosphatases alcalines {n} U/L et gamma-GT {m} U/L.
Es zeigte sich ein cholestatisches Muster mit alkalischer Phosphatase {n} U/l und Gamma-GT {m} U/l.

# n=14,38,92,156,420 m=210,680,1150,2460
High-sensitivity troponin rose from {n} to {m} ng/L within <@h:three|3> hours.
La troponine ultrasensible est passée de {n} à {m} ng/L en <@h:trois|3> heures.
Das hochsensitive Troponin stieg innerhalb von <@h:drei|3> Stunden von {n} auf {m} ng/l.

Serial troponins were negative.
Les troponines successives étaient négatives.
Die seriellen Troponine waren negativ.

First set of cardiac enzymes negative, second set pending.
Premier dosage des enzymes cardiaques négatif, deuxième en attente.
Erste Bestimmung der Herzenzyme negativ, zweite ausstehend.

# n=340,780,1250,3420,8900
NT-proBNP {n} pg/mL, compared with 210 pg/mL <@m:three|six> months ago.
NT-proBNP {n} pg/mL, contre 210 pg/mL il y a <@m:trois|six> mois.
NT-proBNP {n} pg/ml, gegenüber 210 pg/ml vor <@m:drei|sechs> Monaten.

# n=0.6,0.8,1.2,2.4,5.8
D-dimer was {n} mg/L, above the age-adjusted cutoff.
Les D-dimères étaient à {n} mg/L, au-dessus du seuil ajusté à l'âge.
Die D-Dimere lagen mit {n} mg/l über dem altersadaptierten Grenzwert.

# n=1.1,1.3,1.6,2.1,2.8,3.7 m=28,34,41,56
Coagulation studies: INR {n}, PTT {m} seconds.
Bilan de coagulation : INR {n}, TCA {m} secondes.
Gerinnung: INR {n}, PTT {m} Sekunden.

# n=42,86,124,198,312 m=12.4,15.8,19.2,22.6
Inflammatory markers were markedly elevated, with a C-reactive protein of {n} mg/L and a leukocyte count of {m} G/L.
Le syndrome inflammatoire était marqué, avec une protéine C-réactive à {n} mg/L et des leucocytes à {m} G/L.
Die Entzündungswerte waren mit einem C-reaktiven Protein von {n} mg/l und Leukozyten von {m} G/l deutlich erhöht.

# n=48,62,78,94,110
ESR {n} mm in the first hour.
VS {n} mm à la première heure.
BSG {n} mm in der ersten Stunde.

# n=0.3,1.8,4.6,12.4,38.5
Procalcitonin {n} ng/mL.
Procalcitonine {n} ng/mL.
Procalcitonin {n} ng/ml.

# n=2.4,3.8,5.6,7.9 m=1.1,1.4,1.8
Lactate cleared from {n} to {m} mmol/L after <@h:four|six> hours.
Le lactate est passé de {n} à {m} mmol/L après <@h:quatre|six> heures.
Das Laktat fiel nach <@h:vier|sechs> Stunden von {n} auf {m} mmol/l.

# n=6.4,7.1,7.9,8.6,9.8,11.2
Hemoglobin A1c is {n}%, up from 6.1% last year.
L'hémoglobine glyquée est à {n} %, contre 6,1 % l'année dernière.
Der HbA1c beträgt {n} %, im Vorjahr 6,1 %.

# n=48,56,241,318,486,612
Fingerstick glucose was {n} mg/dL.
La glycémie capillaire était de {n} mg/dL.
Der kapilläre Blutzucker betrug {n} mg/dl.

Blood sugars ranged from <@a:62|88|104> to <@b:214|268|310> mg/dL over the past 24 hours.
Les glycémies ont varié de <@a:62|88|104> à <@b:214|268|310> mg/dL au cours des dernières 24 heures.
Die Blutzuckerwerte schwankten in den letzten 24 Stunden zwischen <@a:62|88|104> und <@b:214|268|310> mg/dl.

# a=168,187,204,231,262 b=34,41,48,57 c=92,118,143,171 d=98,146,212,305
Lipid panel: total cholesterol {a}, HDL {b}, LDL {c}, triglycerides {d} mg/dL.
Bilan lipidique : cholestérol total {a}, HDL {b}, LDL {c}, triglycérides {d} mg/dL.
Lipidprofil: Gesamtcholesterin {a}, HDL {b}, LDL {c}, Triglyzeride {d} mg/dl.

# n=0.02,0.3,1.8,6.4,12.7,48 m=0.6,0.9,1.2,2.4
TSH {n} mIU/L with a free T4 of {m} ng/dL.
TSH {n} mUI/L avec une T4 libre à {m} ng/dL.
TSH {n} mIU/l bei freiem T4 von {m} ng/dl.

# n=4,7,11,480,960 m=6,9,14,42
Ferritin {n} µg/L, transferrin saturation {m}%.
Ferritine {n} µg/L, saturation de la transferrine {m} %.
Ferritin {n} µg/l, Transferrinsättigung {m} %.

Iron studies suggest anemia of chronic disease rather than iron deficiency.
Le bilan martial évoque une anémie inflammatoire chronique plutôt qu'une carence en fer.
Der Eisenstatus spricht eher für eine Anämie bei chronischer Erkrankung als für einen Eisenmangel.

# n=72,76,104,112,118
The anemia is <@k:microcytic|macrocytic|normocytic> with an MCV of {n} fL and a low reticulocyte count.
L'anémie est <@k:microcytaire|macrocytaire|normocytaire> avec un VGM de {n} fL et des réticulocytes bas.
Die Anämie ist <@k:mikrozytär|makrozytär|normozytär> mit einem MCV von {n} fl und niedrigen Retikulozyten.

Peripheral smear: schistocytes, no blasts.
Frottis sanguin : schizocytes, pas de blastes.
Blutausstrich: Schistozyten, keine Blasten.

# n=0.3,0.4,0.6,0.8
Absolute neutrophil count of {n} G/L with a left shift.
Neutrophiles à {n} G/L avec une déviation à gauche.
Absolute Neutrophilenzahl von {n} G/l mit Linksverschiebung.

# n=420,860,1340,2900
Lipase was {n} U/L, more than three times the upper limit of normal.
La lipase était à {n} U/L, soit plus de trois fois la limite supérieure de la normale.
Die Lipase war mit {n} U/l auf mehr als das Dreifache der oberen Normgrenze erhöht.

# n=1850,6400,18500,42000
Creatine kinase peaked at {n} U/L.
La créatine kinase a culminé à {n} U/L.
Die Kreatinkinase erreichte maximal {n} U/l.

# n=3.8,4.6,7.2,12.5,28
PSA {n} ng/mL, previously <@p:2.1|3.4> ng/mL.
PSA {n} ng/mL, auparavant <@p:2,1|3,4> ng/mL.
PSA {n} ng/ml, zuvor <@p:2,1|3,4> ng/ml.

# n=86,240,612,1480 m=2.6,8.4,38.1
Tumor markers: CA 19-9 {n} U/mL, CEA {m} ng/mL.
Marqueurs tumoraux : CA 19-9 {n} U/mL, ACE {m} ng/mL.
Tumormarker: CA 19-9 {n} U/ml, CEA {m} ng/ml.

# n=1.4,1.6,1.7,2.6 m=1.8,2.2,5.8 k=7.2,8.1,11.4,12.8
Magnesium {n} mg/dL, phosphorus {m} mg/dL, calcium {k} mg/dL.
Magnésium {n} mg/dL, phosphore {m} mg/dL, calcium {k} mg/dL.
Magnesium {n} mg/dl, Phosphat {m} mg/dl, Kalzium {k} mg/dl.

# n=2.81,2.94,3.12,3.38
Albumin-corrected calcium was {n} mmol/L with a suppressed parathyroid hormone.
La calcémie corrigée selon l'albumine était de {n} mmol/L avec une parathormone freinée.
Das albuminkorrigierte Kalzium lag bei {n} mmol/l mit supprimiertem Parathormon.

# n=7.08,7.21,7.29,7.36,7.44,7.52 m=24,31,42,58,71 k=52,58,64,78,92 b=10,14,18,24,31
ABG on room air: pH {n}, pCO2 {m}, pO2 {k}, HCO3 {b}.
Gaz du sang en air ambiant : pH {n}, pCO2 {m}, pO2 {k}, HCO3 {b}.
BGA unter Raumluft: pH {n}, pCO2 {m}, pO2 {k}, HCO3 {b}.

# n=18,22,27,31
Anion gap metabolic acidosis, gap {n}.
Acidose métabolique à trou anionique augmenté, trou {n}.
Metabolische Azidose mit vergrößerter Anionenlücke von {n}.

# a=24,48,120,180
Urinalysis: {a} white cells per high-power field, nitrite positive, moderate bacteria, trace protein.
Analyse d'urines : {a} leucocytes par champ, nitrites positifs, bactéries modérées, traces de protéines.
Urinstatus: {a} Leukozyten pro Gesichtsfeld, Nitrit positiv, mäßig Bakterien, Eiweiß in Spuren.

Urine dipstick was negative for leukocytes, nitrite and blood.
La bandelette urinaire était négative pour les leucocytes, les nitrites et le sang.
Der Urinstreifentest war negativ für Leukozyten, Nitrit und Blut.

# n=0.4,1.2,2.8,4.6,8.3
The spot protein-to-creatinine ratio is {n} g/g, and dysmorphic red cells were seen under the microscope.
Le rapport protéinurie/créatininurie sur échantillon est de {n} g/g, et des hématies dysmorphiques ont été vues au microscope.
Der Protein-Kreatinin-Quotient im Spontanurin beträgt {n} g/g, und mikroskopisch fanden sich dysmorphe Erythrozyten.

# n=10000,50000,100000
Urine culture grew {n} CFU/mL of <@b:Escherichia coli|Klebsiella pneumoniae|Proteus mirabilis|Enterococcus faecalis>.
L'ECBU a mis en évidence {n} UFC/mL <@b:d'Escherichia coli|de Klebsiella pneumoniae|de Proteus mirabilis|d'Enterococcus faecalis>.
In der Urinkultur wuchsen {n} KBE/ml <@b:Escherichia coli|Klebsiella pneumoniae|Proteus mirabilis|Enterococcus faecalis>.

<@w:Two|Three|Four> of four blood culture bottles grew gram-<@b:positive cocci in clusters|positive cocci in chains|negative rods>.
<@w:Deux|Trois|Quatre> flacons d'hémocultures sur quatre ont poussé à <@b:cocci à Gram positif en amas|cocci à Gram positif en chaînettes|bacilles à Gram négatif>.
In <@w:zwei|drei|vier> von vier Blutkulturflaschen wuchsen gram<@b:positive Haufenkokken|positive Kettenkokken|negative Stäbchen>.

Blood cultures: No growth to date.
Hémocultures : pas de pousse à ce jour.
Blutkulturen: bisher kein Wachstum.

# n=24,36,48,72
Blood cultures drawn on {date} remained sterile after {n} hours.
Les hémocultures prélevées le {date} sont restées stériles après {n} heures.
Die am {date} abgenommenen Blutkulturen blieben nach {n} Stunden steril.

Surveillance swabs were positive for <@b:MRSA|VRE|an ESBL-producing organism>, and contact isolation was instituted.
Les prélèvements de dépistage étaient positifs pour <@b:un SARM|un ERV|un germe producteur de BLSE>, et un isolement de contact a été mis en place.
Die Screening-Abstriche waren positiv für <@b:MRSA|VRE|einen ESBL-Bildner>, und eine Kontaktisolierung wurde eingeleitet.

Sputum culture: Heavy growth of <@b:Pseudomonas aeruginosa|Staphylococcus aureus|Haemophilus influenzae>.
Culture d'expectorations : nombreuses colonies de <@b:Pseudomonas aeruginosa|Staphylococcus aureus|Haemophilus influenzae>.
Sputumkultur: reichlich <@b:Pseudomonas aeruginosa|Staphylococcus aureus|Haemophilus influenzae>.

Stool studies for <@b:Clostridioides difficile toxin|norovirus|Salmonella and Shigella> came back <@r:positive|negative>.
La recherche <@b:de toxine de Clostridioides difficile|de norovirus|de salmonelles et de shigelles> dans les selles est revenue <@r:positive|négative>.
Die Stuhluntersuchung auf <@b:Clostridioides-difficile-Toxin|Noroviren|Salmonellen und Shigellen> war <@r:positiv|negativ>.

Rapid strep test <@r:positive|negative>; throat culture sent.
Test rapide du streptocoque <@r:positif|négatif> ; culture de gorge envoyée.
Streptokokken-Schnelltest <@r:positiv|negativ>; Rachenabstrich zur Kultur eingesandt.

<@v:Influenza A|SARS-CoV-2|RSV> PCR from the nasopharyngeal swab was positive with a cycle threshold of <@n:18|22|27|31>.
La PCR <@v:grippe A|SARS-CoV-2|VRS> sur prélèvement nasopharyngé était positive avec un seuil de cycle (Ct) de <@n:18|22|27|31>.
Die <@v:Influenza-A|SARS-CoV-2|RSV>-PCR aus dem Nasopharynxabstrich war positiv mit einem Ct-Wert von <@n:18|22|27|31>.

# n=3,12,420,1850 m=38,64,112,240 g=22,41,58
Cerebrospinal fluid: {n} cells/µL, protein {m} mg/dL, glucose {g} mg/dL, Gram stain negative.
Liquide céphalorachidien : {n} cellules/µL, protéines {m} mg/dL, glucose {g} mg/dL, coloration de Gram négative.
Liquor: {n} Zellen/µl, Eiweiß {m} mg/dl, Glukose {g} mg/dl, Gramfärbung negativ.

The opening pressure was <@n:18|24|31|36> cm of water, and the fluid was <@k:clear|cloudy|xanthochromic>.
La pression d'ouverture était de <@n:18|24|31|36> cm d'eau, et le liquide était <@k:clair|trouble|xanthochromique>.
Der Eröffnungsdruck betrug <@n:18|24|31|36> cm Wassersäule, und der Liquor war <@k:klar|trüb|xanthochrom>.

# n=42000,68000,95000
Joint aspiration yielded turbid fluid with {n} leukocytes per microliter and no crystals.
La ponction articulaire a ramené un liquide trouble avec {n} leucocytes par microlitre, sans cristaux.
Die Gelenkpunktion ergab trübe Flüssigkeit mit {n} Leukozyten pro Mikroliter und ohne Kristalle.

Needle-shaped, negatively birefringent crystals were seen under polarized light.
Des cristaux en aiguille à biréfringence négative ont été vus en lumière polarisée.
Im polarisierten Licht fanden sich nadelförmige, negativ doppelbrechende Kristalle.

# n=180,310,620 m=1.2,1.6,2.1
Ascitic fluid: {n} neutrophils/µL, serum-ascites albumin gradient {m} g/dL.
Liquide d'ascite : {n} neutrophiles/µL, gradient d'albumine sérum-ascite {m} g/dL.
Aszites: {n} Neutrophile/µl, Serum-Aszites-Albumin-Gradient {m} g/dl.

Pleural fluid was exudative by Light's criteria, with a pH of <@n:7.12|7.24|7.38> and no malignant cells.
Le liquide pleural était exsudatif selon les critères de Light, avec un pH à <@n:7,12|7,24|7,38> et sans cellules malignes.
Der Pleuraerguss war nach den Light-Kriterien ein Exsudat, mit einem pH-Wert von <@n:7,12|7,24|7,38> und ohne maligne Zellen.

HIV serology is nonreactive; hepatitis B surface antigen negative, hepatitis C antibody positive.
Sérologie VIH non réactive ; antigène HBs négatif, anticorps anti-VHC positifs.
HIV-Serologie nicht reaktiv; HBs-Antigen negativ, Hepatitis-C-Antikörper positiv.

# n=80,160,320,640,1280
Antinuclear antibodies were positive at 1:{n.p} with a <@k:speckled|homogeneous> pattern.
Les anticorps antinucléaires étaient positifs au 1:{n.p} avec un aspect <@k:moucheté|homogène>.
Die antinukleären Antikörper waren mit 1:{n.p} positiv, mit <@k:gesprenkeltem|homogenem> Muster.

Rheumatoid factor and anti-CCP antibodies are <@r:positive|negative>.
Le facteur rhumatoïde et les anticorps anti-CCP sont <@r:positifs|négatifs>.
Rheumafaktor und Anti-CCP-Antikörper sind <@r:positiv|negativ>.

Serum protein electrophoresis shows a monoclonal spike of <@n:0.4|1.2|2.6|3.8> g/dL.
L'électrophorèse des protéines sériques montre un pic monoclonal de <@n:0,4|1,2|2,6|3,8> g/dL.
Die Serumeiweißelektrophorese zeigt einen M-Gradienten von <@n:0,4|1,2|2,6|3,8> g/dl.

Blood alcohol level <@n:0.9|1.4|2.3|3.1> g/L; urine toxicology screen negative.
Alcoolémie <@n:0,9|1,4|2,3|3,1> g/L ; recherche de toxiques urinaires négative.
Blutalkohol <@n:0,9|1,4|2,3|3,1> g/l; Drogenscreening im Urin negativ.

# n=240,1850,6400,24500
Beta-hCG {n} IU/L, doubling appropriately over 48 hours.
Bêta-hCG {n} UI/L, doublant normalement en 48 heures.
Beta-hCG {n} I.E./l, adäquate Verdopplung innerhalb von 48 Stunden.

Urine pregnancy test negative.
Test de grossesse urinaire négatif.
Schwangerschaftstest im Urin negativ.

Blood type <@b:A positive|O negative|AB positive|B positive>, antibody screen negative.
Groupe sanguin <@b:A positif|O négatif|AB positif|B positif>, recherche d'agglutinines irrégulières négative.
Blutgruppe <@b:A positiv|0 negativ|AB positiv|B positiv>, Antikörpersuchtest negativ.

Labs are pending.
Les résultats biologiques sont en attente.
Die Laborwerte stehen noch aus.

All laboratory results were within normal limits except for <@k:a mildly elevated uric acid|a slightly low sodium|a borderline platelet count|an isolated elevation of the gamma-GT>.
Tous les résultats biologiques étaient dans les limites de la normale, hormis <@k:une uricémie légèrement élevée|une natrémie un peu basse|des plaquettes à la limite de la normale|une élévation isolée de la gamma-GT>.
Alle Laborwerte lagen im Normbereich, abgesehen von <@k:einer leicht erhöhten Harnsäure|einem etwas niedrigen Natrium|grenzwertigen Thrombozyten|einer isolierten Gamma-GT-Erhöhung>.

{lab}, {lab2} and {lab3}, the remainder of the panel being unremarkable.
{lab}, {lab2} et {lab3}, le reste du bilan étant sans particularité.
{lab}, {lab2} und {lab3}, die übrigen Werte unauffällig.

Today's labs: {lab}, {lab2}.
Biologie du jour : {lab}, {lab2}.
Labor von heute: {lab}, {lab2}.

Laboratory work on {date} was remarkable for {lab}; {lab2} had normalized.
Le bilan du {date} était remarquable par : {lab} ; normalisation de : {lab2}.
Das Labor vom {date} war auffällig mit {lab}; normalisiert hatte sich: {lab2}.

The sample was hemolyzed and had to be repeated.
L'échantillon était hémolysé et le prélèvement a dû être refait.
Die Probe war hämolytisch und musste wiederholt werden.

# n=8,12,16,20
Morning cortisol was <@k:low|inappropriately normal> at {n} µg/dL, and a stimulation test was arranged.
Le cortisol matinal était <@k:bas|anormalement dans la norme> à {n} µg/dL, et un test de stimulation a été programmé.
Das Morgenkortisol war mit {n} µg/dl <@k:erniedrigt|inadäquat normal>, und ein Stimulationstest wurde veranlasst.

# n=14,22,31,46
The 24-hour urine contained {n} mg of oxalate and a volume of only <@v:0.9|1.1|1.3> liters.
Les urines de 24 heures contenaient {n} mg d'oxalate pour un volume de seulement <@v:0,9|1,1|1,3> litre.
Der 24-Stunden-Urin enthielt {n} mg Oxalat bei einem Volumen von nur <@v:0,9|1,1|1,3> Litern.

Genetic testing revealed a heterozygous <@g2:factor V Leiden mutation|BRCA2 mutation|HFE C282Y mutation>.
L'analyse génétique a révélé une mutation hétérozygote <@g2:du facteur V Leiden|du gène BRCA2|C282Y du gène HFE>.
Die genetische Untersuchung ergab eine heterozygote <@g2:Faktor-V-Leiden-Mutation|BRCA2-Mutation|C282Y-Mutation im HFE-Gen>.

# n=52..104
EKG: Normal sinus rhythm at {n} bpm, no ST-T changes.
ECG : rythme sinusal normal à {n}/min, pas d'anomalie du segment ST ni de l'onde T.
EKG: normaler Sinusrhythmus, {n}/min, keine ST-T-Veränderungen.

# n=108..164
The electrocardiogram shows atrial <@k:fibrillation|flutter> with a ventricular response of {n} beats per minute.
L'électrocardiogramme montre <@k:une fibrillation auriculaire|un flutter auriculaire> avec une réponse ventriculaire à {n} battements par minute.
Das Elektrokardiogramm zeigt <@k:Vorhofflimmern|Vorhofflattern> mit einer Kammerfrequenz von {n} Schlägen pro Minute.

# n=1,1.5,2,3,4
ST elevation of {n} mm in leads <@l:II, III and aVF|V1 to V4|I and aVL> with reciprocal depression.
Sus-décalage du segment ST de {n} mm dans les dérivations <@l:II, III et aVF|V1 à V4|I et aVL> avec image en miroir.
ST-Hebung von {n} mm in den Ableitungen <@l:II, III und aVF|V1 bis V4|I und aVL> mit reziproker Senkung.

<@k:Left|Right> bundle branch block, unchanged compared with the tracing from {date}.
Bloc de branche <@k:gauche|droit>, inchangé par rapport au tracé du {date}.
<@k:Linksschenkelblock|Rechtsschenkelblock>, unverändert im Vergleich zur Ableitung vom {date}.

# n=418,446,468,492,514,536
QTc {n} ms.
QTc {n} ms.
QTc {n} ms.

# n=210,240,280
First-degree AV block with a PR interval of {n} ms and T-wave inversions in the lateral leads.
Bloc AV du premier degré avec un intervalle PR de {n} ms et ondes T négatives dans les dérivations latérales.
AV-Block I. Grades mit einer PQ-Zeit von {n} ms und T-Negativierungen in den lateralen Ableitungen.

Telemetry overnight showed <@w:two|three|four> runs of supraventricular tachycardia, the longest lasting <@n:8|12|20> beats.
La télémétrie de la nuit a montré <@w:deux|trois|quatre> salves de tachycardie supraventriculaire, la plus longue de <@n:8|12|20> battements.
Die Telemetrie zeigte über Nacht <@w:zwei|drei|vier> Salven supraventrikulärer Tachykardien, die längste mit <@n:8|12|20> Schlägen.

# n=2,3,4,5
A 24-hour Holter monitor recorded sinus pauses of up to {n} seconds during sleep.
Un Holter de 24 heures a enregistré des pauses sinusales allant jusqu'à {n} secondes pendant le sommeil.
Im 24-Stunden-Langzeit-EKG wurden im Schlaf Sinuspausen von bis zu {n} Sekunden registriert.

# n=20,25,30,35,40,45,55,60,65
Echocardiogram: Ejection fraction {n}%, <@k:mild|moderate|severe> mitral regurgitation, no pericardial effusion.
Échocardiographie : fraction d'éjection {n} %, insuffisance mitrale <@k:minime|modérée|sévère>, pas d'épanchement péricardique.
Echokardiographie: Ejektionsfraktion {n} %, <@k:leichte|mittelgradige|schwere> Mitralinsuffizienz, kein Perikarderguss.

# n=0.6,0.7,0.8,0.9 m=38,44,52
Severe aortic stenosis with a valve area of {n} cm² and a mean gradient of {m} mmHg.
Rétrécissement aortique serré avec une surface valvulaire de {n} cm² et un gradient moyen de {m} mmHg.
Hochgradige Aortenstenose mit einer Klappenöffnungsfläche von {n} cm² und einem mittleren Gradienten von {m} mmHg.

# n=38,46,58,72
The right ventricle is dilated, and the estimated pulmonary artery systolic pressure is {n} mmHg.
Le ventricule droit est dilaté, et la pression artérielle pulmonaire systolique est estimée à {n} mmHg.
Der rechte Ventrikel ist dilatiert, der geschätzte systolische Pulmonalarteriendruck beträgt {n} mmHg.

Transesophageal echocardiography showed a mobile vegetation of <@n:6|9|14> mm on the <@v:aortic|mitral|tricuspid> valve.
L'échographie transœsophagienne a montré une végétation mobile de <@n:6|9|14> mm sur la valve <@v:aortique|mitrale|tricuspide>.
Die transösophageale Echokardiographie zeigte eine mobile Vegetation von <@n:6|9|14> mm an der <@v:Aortenklappe|Mitralklappe|Trikuspidalklappe>.

Global hypokinesis with an apical thrombus; diastolic function could not be graded.
Hypokinésie globale avec un thrombus apical ; la fonction diastolique n'a pas pu être évaluée.
Globale Hypokinesie mit apikalem Thrombus; die diastolische Funktion war nicht beurteilbar.

# n=60,70,80,90,95,99
Cardiac catheterization: {n}% stenosis of the <@a:proximal left anterior descending artery|mid right coronary artery|circumflex artery>.
Coronarographie : sténose à {n} % de <@a:l'interventriculaire antérieure proximale|la coronaire droite moyenne|l'artère circonflexe>.
Herzkatheter: {n}%ige Stenose <@a:des proximalen RIVA|der mittleren rechten Koronararterie|des Ramus circumflexus>.

# n=6,8,10,12
The treadmill stress test was stopped after {n} minutes because of fatigue, at <@p:82|87|94>% of the maximum predicted heart rate.
L'épreuve d'effort sur tapis a été arrêtée après {n} minutes en raison de fatigue, à <@p:82|87|94> % de la fréquence cardiaque maximale théorique.
Der Belastungstest auf dem Laufband wurde nach {n} Minuten wegen Erschöpfung bei <@p:82|87|94> % der maximalen Herzfrequenz abgebrochen.

Myocardial perfusion imaging reveals a reversible defect in the <@w:inferior|anterior|lateral> wall.
La scintigraphie myocardique révèle un défaut réversible de la paroi <@w:inférieure|antérieure|latérale>.
Die Myokardszintigraphie zeigt einen reversiblen Defekt der <@w:Hinterwand|Vorderwand|Seitenwand>.

# n=12,140,386,920
Coronary calcium score {n}.
Score calcique coronaire {n}.
Koronarer Kalkscore {n}.

Chest X-ray shows <@k:a right lower lobe infiltrate|blunting of the left costophrenic angle|cardiomegaly with vascular congestion|hyperinflation with flattened diaphragms>.
La radiographie thoracique montre <@k:un foyer du lobe inférieur droit|un émoussement du cul-de-sac costodiaphragmatique gauche|une cardiomégalie avec surcharge vasculaire|une distension avec aplatissement des coupoles>.
Das Röntgenbild des Thorax zeigt <@k:ein Infiltrat im rechten Unterlappen|einen verschatteten linken Randwinkel|eine Kardiomegalie mit Stauungszeichen|eine Überblähung mit abgeflachten Zwerchfellkuppeln>.

CXR: No acute cardiopulmonary process.
RP : pas d'anomalie cardiopulmonaire aiguë.
Rö-Thorax: kein akuter kardiopulmonaler Befund.

# n=2,3,4
A {n} cm apical pneumothorax on the <@s:right|left> without mediastinal shift.
Pneumothorax apical de {n} cm <@s:à droite|à gauche> sans déviation médiastinale.
Apikaler Pneumothorax von {n} cm <@s:rechts|links> ohne Mediastinalverlagerung.

The endotracheal tube ends <@n:2|3|4|5> cm above the carina, and the nasogastric tube is below the diaphragm.
La sonde d'intubation se termine à <@n:2|3|4|5> cm au-dessus de la carène, et la sonde nasogastrique est sous le diaphragme.
Der Endotrachealtubus endet <@n:2|3|4|5> cm oberhalb der Carina, die Magensonde liegt unterhalb des Zwerchfells.

X-ray of the <@b:left wrist|right ankle|left hand|right foot>: no acute fracture or dislocation; soft tissue swelling is present.
Radiographie <@b:du poignet gauche|de la cheville droite|de la main gauche|du pied droit> : pas de fracture ni de luxation récente ; tuméfaction des parties molles.
Röntgen <@b:linkes Handgelenk|rechtes Sprunggelenk|linke Hand|rechter Fuß>: keine frische Fraktur oder Luxation; Weichteilschwellung vorhanden.

Plain films demonstrate a <@d:nondisplaced|displaced|comminuted> fracture of the <@b:distal radius|proximal humerus|fifth metatarsal|olecranon>.
Les radiographies montrent une fracture <@d:non déplacée|déplacée|comminutive> <@b:du radius distal|de l'humérus proximal|du cinquième métatarsien|de l'olécrane>.
Die Röntgenaufnahmen zeigen eine <@d:nicht dislozierte|dislozierte|mehrfragmentäre> Fraktur <@b:des distalen Radius|des proximalen Humerus|des fünften Mittelfußknochens|des Olekranons>.

Moderate joint space narrowing, osteophytes and subchondral sclerosis, most pronounced in the <@c:medial|lateral|patellofemoral> compartment.
Pincement modéré de l'interligne, ostéophytes et sclérose sous-chondrale, prédominant au compartiment <@c:médial|latéral|fémoropatellaire>.
Mäßige Gelenkspaltverschmälerung, Osteophyten und subchondrale Sklerosierung, am ausgeprägtesten im <@c:medialen|lateralen|femoropatellaren> Kompartiment.

# n=1.2,2.1,3.3,4.2
Hardware is in good position with no signs of loosening, and there is bridging callus at {n} cm from the plate.
Le matériel est bien en place sans signe de descellement, et un cal d'union est visible à {n} cm de la plaque.
Das Osteosynthesematerial liegt korrekt ohne Lockerungszeichen, und {n} cm von der Platte entfernt ist überbrückender Kallus sichtbar.

CT head without contrast: no acute intracranial hemorrhage, mass effect or midline shift.
TDM cérébrale sans injection : pas d'hémorragie intracrânienne aiguë, d'effet de masse ni de déviation de la ligne médiane.
CT Schädel nativ: keine akute intrakranielle Blutung, kein raumfordernder Effekt, keine Mittellinienverlagerung.

# n=6,9,12,18,24
Crescent-shaped subdural hematoma over the <@s:right|left> convexity, {n} mm thick, with <@m:3|5|7> mm of midline shift.
Hématome sous-dural en croissant de la convexité <@s:droite|gauche>, de {n} mm d'épaisseur, avec une déviation de la ligne médiane de <@m:3|5|7> mm.
Sichelförmiges Subduralhämatom über der <@s:rechten|linken> Konvexität, {n} mm dick, mit einer Mittellinienverlagerung von <@m:3|5|7> mm.

CT angiography revealed a filling defect in the <@a:right main pulmonary artery|left lower lobe segmental arteries>, consistent with pulmonary embolism.
L'angioscanner a révélé un défaut de remplissage <@a:de l'artère pulmonaire droite|des artères segmentaires du lobe inférieur gauche>, compatible avec une embolie pulmonaire.
Die CT-Angiographie zeigte einen Füllungsdefekt <@a:der rechten Pulmonalarterie|der Segmentarterien des linken Unterlappens>, vereinbar mit einer Lungenembolie.

# n=4,5,6,8,11,14
CT of the chest shows a {n} mm ground-glass nodule in the <@l:right upper lobe|left lower lobe|lingula>, stable since <@y:2019|2021|2023>.
Le scanner thoracique montre un nodule en verre dépoli de {n} mm <@l:du lobe supérieur droit|du lobe inférieur gauche|de la lingula>, stable depuis <@y:2019|2021|2023>.
Das Thorax-CT zeigt einen {n} mm großen Milchglasherd <@l:im rechten Oberlappen|im linken Unterlappen|in der Lingula>, stabil seit <@y:2019|2021|2023>.

# n=7,9,11,13
CT abdomen and pelvis: dilated appendix of {n} mm with periappendiceal fat stranding and an appendicolith.
TDM abdominopelvienne : appendice dilaté à {n} mm avec infiltration de la graisse péri-appendiculaire et stercolithe.
CT Abdomen und Becken: auf {n} mm erweiterte Appendix mit periappendikulärer Fettgewebsimbibierung und Appendikolith.

# n=3,4,5,6,7,9
An obstructing {n} mm calculus is seen at the <@s:right|left> ureterovesical junction with <@k:mild|moderate|severe> hydronephrosis.
Un calcul obstructif de {n} mm est visible à la jonction urétérovésicale <@s:droite|gauche> avec une hydronéphrose <@k:légère|modérée|sévère>.
Ein {n} mm großer obstruierender Stein findet sich am <@s:rechten|linken> ureterovesikalen Übergang mit <@k:leichter|mäßiger|ausgeprägter> Hydronephrose.

Sigmoid diverticulitis with a <@n:2|3|4> cm pericolic abscess, no free air.
Diverticulite sigmoïdienne avec un abcès péricolique de <@n:2|3|4> cm, pas de pneumopéritoine.
Sigmadivertikulitis mit einem <@n:2|3|4> cm großen perikolischen Abszess, keine freie Luft.

# n=3.4,4.2,4.8,5.6
Infrarenal abdominal aortic aneurysm measuring {n} cm in maximal diameter, previously <@p:3.1|3.3> cm.
Anévrisme de l'aorte abdominale sous-rénale de {n} cm de diamètre maximal, auparavant <@p:3,1|3,3> cm.
Infrarenales Bauchaortenaneurysma mit einem maximalen Durchmesser von {n} cm, zuvor <@p:3,1|3,3> cm.

Incidental <@n:12|18|22> mm adrenal nodule, for which dedicated imaging is suggested.
Nodule surrénalien de <@n:12|18|22> mm de découverte fortuite, pour lequel une imagerie dédiée est proposée.
Zufallsbefund eines <@n:12|18|22> mm großen Nebennierenknotens, für den eine gezielte Bildgebung empfohlen wird.

Right upper quadrant ultrasound: gallstones, wall thickening to <@n:4|5|6> mm, common bile duct <@m:5|7|11> mm.
Échographie de l'hypocondre droit : calculs vésiculaires, paroi épaissie à <@n:4|5|6> mm, voie biliaire principale <@m:5|7|11> mm.
Sonographie des rechten Oberbauchs: Gallensteine, Wandverdickung auf <@n:4|5|6> mm, Ductus choledochus <@m:5|7|11> mm.

Duplex ultrasound showed a noncompressible <@v:popliteal|femoral|posterior tibial> vein with thrombus extending proximally.
L'écho-Doppler a montré une veine <@v:poplitée|fémorale|tibiale postérieure> incompressible avec un thrombus s'étendant en proximal.
Die Duplexsonographie zeigte eine nicht komprimierbare <@v:V. poplitea|V. femoralis|V. tibialis posterior> mit nach proximal reichendem Thrombus.

# n=50,60,70,80
Carotid duplex: {n}% stenosis of the <@s:right|left> internal carotid artery.
Écho-Doppler carotidien : sténose de {n} % de l'artère carotide interne <@s:droite|gauche>.
Karotisduplex: {n}%ige Stenose der <@s:rechten|linken> A. carotis interna.

# n=8,12,16,22,31
Thyroid ultrasound: a {n} mm hypoechoic nodule in the <@s:right|left> lobe, TI-RADS <@t:3|4|5>.
Échographie thyroïdienne : nodule hypoéchogène de {n} mm du lobe <@s:droit|gauche>, TI-RADS <@t:3|4|5>.
Schilddrüsensonographie: {n} mm großer echoarmer Knoten im <@s:rechten|linken> Lappen, TI-RADS <@t:3|4|5>.

Obstetric ultrasound: singleton intrauterine pregnancy of <@w:8|12|20|32> weeks, cardiac activity present, placenta anterior.
Échographie obstétricale : grossesse intra-utérine unique de <@w:8|12|20|32> semaines, activité cardiaque présente, placenta antérieur.
Geburtshilflicher Ultraschall: intrauterine Einlingsschwangerschaft von <@w:8|12|20|32> Wochen, Herzaktion positiv, Vorderwandplazenta.

MRI of the brain demonstrates an area of restricted diffusion in the <@t:left middle cerebral artery territory|right thalamus|pons|left cerebellum>.
L'IRM cérébrale montre une zone de restriction de la diffusion <@t:dans le territoire sylvien gauche|du thalamus droit|du pont|du cervelet gauche>.
Die MRT des Gehirns zeigt ein Areal mit Diffusionsrestriktion <@t:im linken Mediastromgebiet|im rechten Thalamus|in der Pons|im linken Kleinhirn>.

Multiple periventricular white matter lesions, <@w:two|three> of them enhancing.
Multiples lésions périventriculaires de la substance blanche, dont <@w:deux|trois> rehaussées.
Multiple periventrikuläre Marklagerläsionen, davon <@w:zwei|drei> mit Kontrastmittelaufnahme.

# n=4,5,6,7,8
MRI of the lumbar spine: {n} mm disc extrusion at <@l:L3-L4|L4-L5|L5-S1> compressing the traversing nerve root.
IRM lombaire : extrusion discale de {n} mm en <@l:L3-L4|L4-L5|L5-S1> comprimant la racine.
MRT der LWS: {n} mm großer Bandscheibenvorfall <@l:L3/L4|L4/L5|L5/S1> mit Kompression der abgehenden Nervenwurzel.

MRI of the knee shows <@k:a complex tear of the medial meniscus|a complete rupture of the anterior cruciate ligament|a bone contusion of the lateral femoral condyle>.
L'IRM du genou montre <@k:une lésion complexe du ménisque médial|une rupture complète du ligament croisé antérieur|une contusion osseuse du condyle fémoral latéral>.
Die MRT des Knies zeigt <@k:einen komplexen Riss des Innenmeniskus|eine komplette Ruptur des vorderen Kreuzbandes|eine Knochenkontusion des lateralen Femurkondylus>.

Mammogram: BI-RADS <@n:1|2|3|4>; scattered fibroglandular densities.
Mammographie : BI-RADS <@n:1|2|3|4> ; densités fibroglandulaires éparses.
Mammographie: BI-RADS <@n:1|2|3|4>; vereinzelte fibroglanduläre Verdichtungen.

# n=1.1,1.4,1.9,2.4,2.6,2.9
DEXA scan: T-score of -{n} at the <@b:femoral neck|lumbar spine>.
Ostéodensitométrie : T-score de -{n} <@b:au col fémoral|au rachis lombaire>.
Knochendichtemessung: T-Score von -{n} <@b:am Schenkelhals|an der Lendenwirbelsäule>.

# n=4.1,6.8,9.5,12.3
PET-CT shows intense tracer uptake in the mediastinal lymph nodes, with an SUVmax of {n}.
La TEP-TDM montre une fixation intense des ganglions médiastinaux, avec une SUVmax de {n}.
Das PET-CT zeigt eine intensive Anreicherung der mediastinalen Lymphknoten mit einem SUVmax von {n}.

Bone scan: increased uptake in several ribs and the <@s:right|left> iliac wing, suspicious for metastases.
Scintigraphie osseuse : hyperfixation de plusieurs côtes et de l'aile iliaque <@s:droite|gauche>, suspecte de métastases.
Knochenszintigraphie: Mehranreicherung in mehreren Rippen und der <@s:rechten|linken> Beckenschaufel, metastasenverdächtig.

Bowel gas pattern is nonobstructive, with moderate stool burden.
Répartition gazeuse sans signe d'occlusion, avec une stase stercorale modérée.
Darmgasverteilung ohne Ileuszeichen, mit mäßiger Stuhlfüllung.

The radiologist called to report free air under the diaphragm.
Le radiologue a appelé pour signaler un pneumopéritoine sous les coupoles.
Der Radiologe teilte telefonisch freie Luft unter dem Zwerchfell mit.

I personally reviewed the images and agree with the interpretation.
J'ai revu personnellement les images et je suis d'accord avec l'interprétation.
Ich habe die Bilder selbst gesichtet und stimme der Beurteilung zu.

IMPRESSION: <@n:1|2>. No acute abnormality. Stable postoperative changes of the <@b:cervical spine|left hip|right lung>.
CONCLUSION : <@n:1|2>. Pas d'anomalie aiguë. Remaniements postopératoires stables <@b:du rachis cervical|de la hanche gauche|du poumon droit>.
BEURTEILUNG: <@n:1|2>. Kein akuter Befund. Stabile postoperative Veränderungen <@b:der Halswirbelsäule|der linken Hüfte|der rechten Lunge>.

# n=3,4,5,6,8,10,14
Colonoscopy to the cecum: a {n} mm sessile polyp in the <@c:ascending|transverse|descending|sigmoid> colon was removed with a snare.
Coloscopie jusqu'au cæcum : un polype sessile de {n} mm du côlon <@c:ascendant|transverse|descendant|sigmoïde> a été retiré à l'anse.
Koloskopie bis zum Zökum: Ein {n} mm großer sessiler Polyp im <@c:Colon ascendens|Colon transversum|Colon descendens|Sigma> wurde mit der Schlinge abgetragen.

Upper endoscopy revealed a <@k:clean-based|bleeding> <@u:gastric|duodenal> ulcer, Forrest class <@f:Ib|IIa|IIc|III>.
L'endoscopie haute a révélé un ulcère <@u:gastrique|duodénal> <@k:à fond propre|hémorragique>, Forrest <@f:Ib|IIa|IIc|III>.
Die Gastroskopie zeigte ein <@k:fibrinbelegtes|blutendes> <@u:Magenulkus|Duodenalulkus>, Forrest <@f:Ib|IIa|IIc|III>.

Grade <@n:B|C|D> erosive esophagitis according to the Los Angeles classification, with a <@m:2|3|4> cm hiatal hernia.
Œsophagite érosive de grade <@n:B|C|D> selon la classification de Los Angeles, avec une hernie hiatale de <@m:2|3|4> cm.
Erosive Ösophagitis Grad <@n:B|C|D> nach Los-Angeles-Klassifikation mit einer <@m:2|3|4> cm großen Hiatushernie.

Three columns of large varices with red wale signs were ligated with <@n:4|5|6|7> bands.
Trois cordons de grosses varices avec signes rouges ont été ligaturés avec <@n:4|5|6|7> élastiques.
Drei Stränge großer Varizen mit roten Zeichen wurden mit <@n:4|5|6|7> Gummibändern ligiert.

Continuous inflammation from the rectum to the splenic flexure, Mayo score <@n:1|2|3>.
Inflammation continue du rectum à l'angle splénique, score Mayo <@n:1|2|3>.
Kontinuierliche Entzündung vom Rektum bis zur linken Flexur, Mayo-Score <@n:1|2|3>.

Bronchoscopy: thick mucus plugs in the <@s:right|left> lower lobe; lavage was sent for culture and cytology.
Bronchoscopie : bouchons muqueux épais du lobe inférieur <@s:droit|gauche> ; le lavage a été envoyé en culture et en cytologie.
Bronchoskopie: zähe Schleimpfropfen im <@s:rechten|linken> Unterlappen; die Lavage wurde zur Kultur und Zytologie eingesandt.

Cystoscopy was normal except for mild trabeculation of the bladder.
La cystoscopie était normale hormis une légère trabéculation de la vessie.
Die Zystoskopie war bis auf eine leichte Trabekulierung der Blase unauffällig.

Pathology: <@k:tubular adenoma with low-grade dysplasia|hyperplastic polyp|moderately differentiated adenocarcinoma>, margins <@r:clear|involved>.
Anatomopathologie : <@k:adénome tubuleux avec dysplasie de bas grade|polype hyperplasique|adénocarcinome moyennement différencié>, marges <@r:saines|envahies>.
Pathologie: <@k:tubuläres Adenom mit niedriggradiger Dysplasie|hyperplastischer Polyp|mäßig differenziertes Adenokarzinom>, Schnittränder <@r:frei|befallen>.

# n=1.2,1.8,2.4,3.1
Invasive ductal carcinoma, {n} cm, grade <@g3:1|2|3>, estrogen receptor positive, HER2 negative, <@l:0|1|2> of 14 lymph nodes involved.
Carcinome canalaire infiltrant, {n} cm, grade <@g3:1|2|3>, récepteurs aux œstrogènes positifs, HER2 négatif, <@l:0 ganglion envahi|1 ganglion envahi|2 ganglions envahis> sur 14.
Invasives duktales Karzinom, {n} cm, Grad <@g3:1|2|3>, Östrogenrezeptor positiv, HER2 negativ, <@l:0|1|2> von 14 Lymphknoten befallen.

Prostate biopsy: Gleason <@a:3+3|3+4|4+3|4+4> in <@n:2|4|7> of 12 cores.
Biopsie prostatique : Gleason <@a:3+3|3+4|4+3|4+4> sur <@n:2|4|7> carottes sur 12.
Prostatabiopsie: Gleason <@a:3+3|3+4|4+3|4+4> in <@n:2|4|7> von 12 Stanzen.

# n=0.4,0.7,1.1,2.3
Shave biopsy confirmed <@k:basal cell carcinoma|malignant melanoma|squamous cell carcinoma>, depth of invasion {n} mm.
La biopsie par rasage a confirmé <@k:un carcinome basocellulaire|un mélanome malin|un carcinome épidermoïde>, profondeur d'invasion {n} mm.
Die Shave-Biopsie bestätigte <@k:ein Basalzellkarzinom|ein malignes Melanom|ein Plattenepithelkarzinom>, Invasionstiefe {n} mm.

Fine-needle aspiration of the nodule was benign, Bethesda category II.
La cytoponction du nodule était bénigne, catégorie Bethesda II.
Die Feinnadelpunktion des Knotens war benigne, Bethesda-Kategorie II.

Bone marrow biopsy: hypercellular marrow with <@n:18|34|62>% plasma cells.
Biopsie ostéomédullaire : moelle hypercellulaire avec <@n:18|34|62> % de plasmocytes.
Knochenmarkbiopsie: hyperzelluläres Mark mit <@n:18|34|62> % Plasmazellen.

Pap smear <@k:negative for intraepithelial lesion|ASC-US with positive high-risk HPV>.
Frottis cervical <@k:négatif pour une lésion intraépithéliale|ASC-US avec HPV à haut risque positif>.
Zervixabstrich <@k:ohne intraepitheliale Läsion|ASC-US mit positivem Hochrisiko-HPV>.

# n=38,46,54,63,71,88 m=52,61,68,79
PFTs: FEV1 {n}% of predicted, FEV1/FVC ratio {m}%, no significant reversibility.
EFR : VEMS à {n} % de la théorique, rapport VEMS/CVF {m} %, pas de réversibilité significative.
Lungenfunktion: FEV1 {n} % vom Soll, FEV1/FVC {m} %, keine signifikante Reversibilität.

# n=34,42,51,58
Diffusing capacity is reduced to {n}% of the predicted value, suggesting interstitial lung disease.
La capacité de diffusion est réduite à {n} % de la valeur théorique, évoquant une pneumopathie interstitielle.
Die Diffusionskapazität ist auf {n} % des Sollwerts vermindert, was auf eine interstitielle Lungenerkrankung hinweist.

# n=180,220,260,310,380
Peak flow {n} L/min before and <@m:340|410|450> L/min after treatment.
Débit expiratoire de pointe {n} L/min avant et <@m:340|410|450> L/min après traitement.
Peak-Flow {n} l/min vor und <@m:340|410|450> l/min nach der Behandlung.

# n=8,17,24,38,52
Polysomnography: apnea-hypopnea index {n} per hour, lowest saturation <@m:71|78|84>%.
Polysomnographie : index d'apnées-hypopnées {n} par heure, saturation minimale <@m:71|78|84> %.
Polysomnographie: Apnoe-Hypopnoe-Index {n} pro Stunde, niedrigste Sättigung <@m:71|78|84> %.

EEG: diffuse slowing without epileptiform discharges.
EEG : ralentissement diffus sans décharges épileptiformes.
EEG: diffuse Verlangsamung ohne epilepsietypische Potenziale.

Nerve conduction studies confirmed <@k:moderate carpal tunnel syndrome|a length-dependent axonal polyneuropathy|an ulnar neuropathy at the elbow>.
L'électroneuromyogramme a confirmé <@k:un syndrome du canal carpien modéré|une polyneuropathie axonale longueur-dépendante|une neuropathie ulnaire au coude>.
Die Elektroneurographie bestätigte <@k:ein mittelgradiges Karpaltunnelsyndrom|eine längenabhängige axonale Polyneuropathie|eine Ulnarisneuropathie am Ellenbogen>.

# n=25,35,45,60
Audiometry shows a symmetric high-frequency sensorineural loss of {n} dB.
L'audiométrie montre une perte neurosensorielle symétrique de {n} dB sur les fréquences aiguës.
Die Audiometrie zeigt einen symmetrischen sensorineuralen Hochtonverlust von {n} dB.

Videofluoroscopy showed penetration with thin liquids, and thickened fluids were advised by the speech therapist.
La vidéofluoroscopie a montré une pénétration avec les liquides fluides, et l'orthophoniste a conseillé des liquides épaissis.
Die Videofluoroskopie zeigte eine Penetration bei dünnen Flüssigkeiten, und die Logopädin riet zu angedickten Getränken.

# n=95,140,210,380
Post-void residual volume was {n} ml on bladder scan.
Le résidu post-mictionnel était de {n} ml à l'échographie vésicale.
Der Restharn betrug im Blasenscan {n} ml.

FibroScan: liver stiffness <@n:5.8|9.4|14.2|21.5> kPa, stage F<@f:1|2|3|4>.
FibroScan : élasticité hépatique <@n:5,8|9,4|14,2|21,5> kPa, stade F<@f:1|2|3|4>.
FibroScan: Lebersteifigkeit <@n:5,8|9,4|14,2|21,5> kPa, Stadium F<@f:1|2|3|4>.

Skin prick testing was positive to <@a:birch pollen|house dust mite|cat dander|grass pollen> with a <@n:4|6|9> mm wheal.
Les tests cutanés étaient positifs <@a:au pollen de bouleau|aux acariens|aux squames de chat|aux pollens de graminées> avec une papule de <@n:4|6|9> mm.
Der Prick-Test war positiv auf <@a:Birkenpollen|Hausstaubmilben|Katzenepithelien|Gräserpollen> mit einer Quaddel von <@n:4|6|9> mm.

The results were discussed with <@g:him|her> by telephone on {date}.
Les résultats ont été discutés avec <@g:le patient|la patiente> par téléphone le {date}.
Die Ergebnisse wurden am {date} telefonisch mit <@g:ihm|ihr> besprochen.

Imaging results are still outstanding.
Les résultats de l'imagerie ne sont pas encore disponibles.
Die Ergebnisse der Bildgebung stehen noch aus.

• Cardiovascular: <@n:1|2|3>/6 systolic ejection murmur, <@k:stable|unchanged|slightly louder than before>.
• Cardiovasculaire : souffle systolique éjectionnel <@n:1|2|3>/6, <@k:stable|inchangé|un peu plus intense qu'auparavant>.
• Herz-Kreislauf: systolisches Austreibungsgeräusch <@n:1|2|3>/6, <@k:stabil|unverändert|etwas lauter als zuvor>.

• Musculoskeletal: Pain to palpation over the <@b:lateral epicondyle|greater trochanter|plantar fascia|acromioclavicular joint>. No swelling or bruising.
• Appareil locomoteur : douleur à la palpation <@b:de l'épicondyle latéral|du grand trochanter|de l'aponévrose plantaire|de l'articulation acromioclaviculaire>. Pas de tuméfaction ni d'ecchymose.
• Bewegungsapparat: Druckschmerz über <@b:dem Epicondylus lateralis|dem Trochanter major|der Plantarfaszie|dem Schultereckgelenk>. Keine Schwellung, kein Hämatom.

• Respiratory: Coarse rhonchi that <clear|improve> with cough.
• Respiratoire : ronchi rudes s'améliorant à la toux.
• Atmung: grobe Rasselgeräusche, die sich beim Husten bessern.

- Constitutional: Appears in no apparent distress.
- État général : ne semble pas en détresse.
- Allgemeinzustand: wirkt nicht beeinträchtigt.

- Neck: No jugular venous distention, 2+ carotid upstroke without bruits.
- Cou : pas de turgescence jugulaire, pouls carotidiens 2+ sans souffle.
- Hals: keine Jugularvenenstauung, Karotispulse 2+ ohne Strömungsgeräusche.

- Integumentary: No lesions or rashes other than dry skin over both <@b:shins|elbows|hands>.
- Téguments : pas de lésion ni d'éruption en dehors d'une peau sèche <@b:sur les deux tibias|aux deux coudes|aux deux mains>.
- Haut: keine Läsionen oder Exantheme außer trockener Haut an beiden <@b:Schienbeinen|Ellenbogen|Händen>.

Examination of the <@s:right|left> <@b:knee|elbow|wrist> demonstrates full range of motion with no instability, although there is mild crepitus at the end of extension.
L'examen <@b:du genou|du coude|du poignet> <@s:droit|gauche> montre une amplitude complète sans instabilité, bien qu'il existe un léger craquement en fin d'extension.
Die Untersuchung <@b:des <@s:rechten|linken> Knies|des <@s:rechten|linken> Ellenbogens|des <@s:rechten|linken> Handgelenks> zeigt einen vollen Bewegungsumfang ohne Instabilität, jedoch leichtes Reiben am Ende der Streckung.

When I press on the lower back, the patient points to an area just to the <@s:right|left> of the midline where the pain is worst.
Lorsque j'appuie sur le bas du dos, <@g:le patient|la patiente> montre une zone située juste à <@s:droite|gauche> de la ligne médiane, où la douleur est maximale.
Wenn ich auf den unteren Rücken drücke, zeigt <@g:der Patient|die Patientin> auf eine Stelle knapp <@s:rechts|links> der Mittellinie, wo der Schmerz am stärksten ist.

Compared with the examination of {date}, the swelling has gone down considerably and the redness is fading.
Par rapport à l'examen du {date}, l'œdème a nettement diminué et la rougeur s'estompe.
Im Vergleich zur Untersuchung vom {date} ist die Schwellung deutlich zurückgegangen und die Rötung verblasst.

Although the patient described weakness, I could not detect any objective loss of strength in the upper or lower extremities.
Bien que <@g:le patient|la patiente> ait décrit une faiblesse, je n'ai constaté aucune perte objective de force aux membres supérieurs ni inférieurs.
Obwohl <@g:der Patient|die Patientin> eine Schwäche beschrieb, konnte ich an den oberen und unteren Extremitäten keinen objektiven Kraftverlust feststellen.

The patient's hemoglobin, which had been <@a:12.4|11.8|13.1> three months ago, has dropped to <@b:9.2|8.7|10.3>, and the mean corpuscular volume is now below normal.
L'hémoglobine <@g:du patient|de la patiente>, qui était à <@a:12,4|11,8|13,1> il y a trois mois, est tombée à <@b:9,2|8,7|10,3>, et le volume globulaire moyen est désormais inférieur à la normale.
Das Hämoglobin <@g:des Patienten|der Patientin>, das vor drei Monaten noch <@a:12,4|11,8|13,1> betrug, ist auf <@b:9,2|8,7|10,3> abgefallen, und das mittlere Zellvolumen liegt nun unter der Norm.

On lab review, creatinine has been slowly rising from <@a:0.9|1.0> to <@b:1.5|1.7> over the past two years, which is in keeping with <@k:diabetic kidney disease|hypertensive nephrosclerosis>.
À la revue des bilans, la créatinine a lentement augmenté de <@a:0,9|1,0> à <@b:1,5|1,7> au cours des deux dernières années, ce qui est compatible avec une <@k:néphropathie diabétique|néphroangiosclérose hypertensive>.
In der Durchsicht der Laborwerte ist das Kreatinin in den letzten zwei Jahren langsam von <@a:0,9|1,0> auf <@b:1,5|1,7> angestiegen, was zu einer <@k:diabetischen Nephropathie|hypertensiven Nephrosklerose> passt.

I reviewed the results of the <@t:pulmonary function test|barium enema|bone density scan|sleep study> with the patient, and they were unremarkable.
J'ai revu avec <@g:le patient|la patiente> les résultats <@t:de l'exploration fonctionnelle respiratoire|du lavement baryté|de l'ostéodensitométrie|de la polysomnographie>, et ils étaient sans particularité.
Ich habe die Ergebnisse <@t:der Lungenfunktionsprüfung|des Kolonkontrasteinlaufs|der Knochendichtemessung|der Polysomnographie> mit <@g:dem Patienten|der Patientin> besprochen; sie waren unauffällig.

Two views of the <@b:cervical spine|left shoulder|right elbow> were taken in the office today and show no bony abnormality.
Deux incidences <@b:du rachis cervical|de l'épaule gauche|du coude droit> ont été réalisées au cabinet aujourd'hui et ne montrent pas d'anomalie osseuse.
Heute wurden in der Praxis Aufnahmen <@b:der Halswirbelsäule|der linken Schulter|des rechten Ellenbogens> in zwei Ebenen angefertigt; sie zeigen keine knöchernen Auffälligkeiten.

The stress test was negative for ischemia, and the calculated ten-year cardiovascular risk is <@r:4.2|7.8|12.6|18.3>%.
L'épreuve d'effort était négative pour l'ischémie, et le risque cardiovasculaire calculé à dix ans est de <@r:4,2|7,8|12,6|18,3> %.
Der Belastungstest war ischämienegativ, und das errechnete kardiovaskuläre Zehnjahresrisiko beträgt <@r:4,2|7,8|12,6|18,3> %.

There is no <@k:erythema|warmth|crepitus|deformity> around the joint, and passive motion is painless.
Il n'y a pas <@k:d'érythème|de chaleur|de crépitation|de déformation> autour de l'articulation, et la mobilisation passive est indolore.
Im Bereich des Gelenks <@k:besteht keine Rötung|besteht keine Überwärmung|besteht keine Krepitation|besteht keine Deformität>, und die passive Bewegung ist schmerzfrei.

Pertinent findings on examination: the uvula deviates to the <@s:left|right>, the voice is muffled, and there is trismus.
Éléments notables à l'examen : la luette est déviée vers la <@s:gauche|droite>, la voix est étouffée, et il existe un trismus.
Relevante Untersuchungsbefunde: Die Uvula weicht nach <@s:links|rechts> ab, die Stimme ist kloßig, und es besteht ein Trismus.

The wound edges are slightly macerated, but there is healthy granulation tissue and no undermining.
Les berges de la plaie sont légèrement macérées, mais le tissu de granulation est sain et il n'y a pas de décollement.
Die Wundränder sind leicht mazeriert, aber es findet sich gesundes Granulationsgewebe ohne Unterminierung.

A foreign body was seen embedded in the cornea at the periphery and could be removed with a needle tip.
Un corps étranger enclavé en périphérie de la cornée a été vu et a pu être retiré à la pointe d'une aiguille.
In der Hornhautperipherie war ein Fremdkörper eingebettet, der mit einer Nadelspitze entfernt werden konnte.

Nails are thickened, yellow and crumbly on <@w:three|four|five> toes.
Les ongles sont épaissis, jaunes et friables sur <@w:trois|quatre|cinq> orteils.
Die Nägel sind an <@w:drei|vier|fünf> Zehen verdickt, gelb und bröckelig.

The monofilament test is abnormal at <@n:2|3|4|6> of 10 sites on the <@s:right|left> foot.
Le test au monofilament est anormal sur <@n:2|3|4|6> des 10 points du pied <@s:droit|gauche>.
Der Monofilamenttest ist am <@s:rechten|linken> Fuß an <@n:2|3|4|6> von 10 Stellen auffällig.

Bladder is palpable up to the umbilicus.
Le globe vésical remonte jusqu'à l'ombilic.
Die Blase ist bis zum Nabel tastbar.

Speech is fluent and there is no dysarthria.
La parole est fluide et il n'y a pas de dysarthrie.
Die Sprache ist flüssig, es besteht keine Dysarthrie.

No palpable cords; Homans' sign is negative.
Pas de cordon palpable ; signe de Homans négatif.
Keine tastbaren Stränge; Homans-Zeichen negativ.

Vision is blurred, and <@g:he|she> sees halos around lights.
La vision est floue, et <@g:il|elle> voit des halos autour des lumières.
Das Sehen ist verschwommen, und <@g:er|sie> sieht Lichthöfe um Lichtquellen.

The surgical site on the scalp shows a well-approximated incision closed with <@n:8|12|16|21> staples and minimal crusting.
Le site opératoire du cuir chevelu montre une incision bien affrontée, fermée par <@n:8|12|16|21> agrafes, avec des croûtes minimes.
Die Operationsstelle an der Kopfhaut zeigt einen gut adaptierten, mit <@n:8|12|16|21> Klammern verschlossenen Schnitt mit minimaler Krustenbildung.

# n=62..98
Her pulse was thready at {n}, the neck veins were flat, and the extremities were clammy.
Son pouls était filant à {n}, les veines du cou étaient plates et les extrémités moites.
Ihr Puls war mit {n} fadenförmig, die Halsvenen waren kollabiert und die Extremitäten feuchtkalt.

# n=2,3,4,6
Over the past {n} months, the nodule has <@k:grown|shrunk|remained the same size>.
Depuis {n} mois, le nodule a <@k:augmenté de taille|diminué de taille|gardé la même taille>.
Seit {n} Monaten ist der Knoten <@k:gewachsen|kleiner geworden|gleich groß geblieben>.

# n=88..96 m=97..99
Saturation was {n}% while asleep and {m}% when awake.
La saturation était de {n} % pendant le sommeil et de {m} % à l'éveil.
Die Sättigung lag im Schlaf bei {n} % und im Wachzustand bei {m} %.

Hearing is grossly normal to whispered voice, whereas a vibrating tuning fork is perceived less well on the <@s:right|left>.
L'audition est globalement normale à la voix chuchotée, alors que le diapason est moins bien perçu <@s:à droite|à gauche>.
Das Gehör ist für Flüstersprache grob normal, während die Stimmgabel <@s:rechts|links> schlechter wahrgenommen wird.
""")

MEDICATED = read_pool("""
# n=1,2,3,4,5,6 s=90..98
Oxygen saturation {s}% on [A:{n} {n?liter|liters}] of [D:oxygen] by nasal cannula.
Saturation {s} % sous [A:{n} {n?litre|litres}] d'[D:oxygène] aux lunettes nasales.
Sauerstoffsättigung {s} % unter [A:{n} Liter] [D:Sauerstoff] über Nasenbrille.

# n=2,3,4,5,6,8,10 s=88..96
{who} is on [A:{n} L/min] of [D:oxygen] and saturating at {s}%.
{who} est sous [A:{n} L/min] d'[D:oxygène] et sature à {s} %.
{who} erhält [A:{n} l/min] [D:Sauerstoff] und sättigt mit {s} %.

# a=146..178 b=88..104 c=118..134 d=68..82
Blood pressure came down from {a}/{b} to {c}/{d} after [D:<@d:lisinopril|amlodipine|hydrochlorothiazide|losartan>] was added.
La tension artérielle est passée de {a}/{b} à {c}/{d} après l'ajout <@d:de |d'|d'|de >[D:<@d:lisinopril|amlodipine|hydrochlorothiazide|losartan>].
Der Blutdruck sank von {a}/{b} auf {c}/{d}, nachdem [D:<@d:Lisinopril|Amlodipin|Hydrochlorothiazid|Losartan>] ergänzt worden war.

# n=1.2,1.4,1.7,2.3,2.8,3.6,4.9
INR today is {n} on [D:<@d:warfarin|Coumadin>] [S:<@s:2.5|5|7.5> mg] [F:<@f:daily|every evening>].
L'INR est aujourd'hui à {n} sous [D:<@d:warfarine|Coumadine>] [S:<@s:2,5|5|7,5> mg] [F:<@f:par jour|tous les soirs>].
Der INR beträgt heute {n} unter [D:<@d:Warfarin|Coumadin>] [S:<@s:2,5|5|7,5> mg] [F:<@f:täglich|jeden Abend>].

# n=8.4,11.2,14.6,18.9,23.5
On [D:vancomycin] [S:1 g] [F:every 12 hours] the trough was {n} µg/mL.
Sous [D:vancomycine] [S:1 g] [F:toutes les 12 heures], le taux résiduel était de {n} µg/mL.
Unter [D:Vancomycin] [S:1 g] [F:alle 12 Stunden] lag der Talspiegel bei {n} µg/ml.

# n=4.2,6.8,9.4,12.7
Trough level {n} ng/mL on [D:tacrolimus] [S:<@s:1|2|3|4> mg] [F:twice daily].
Taux résiduel {n} ng/mL sous [D:tacrolimus] [S:<@s:1|2|3|4> mg] [F:deux fois par jour].
Talspiegel {n} ng/ml unter [D:Tacrolimus] [S:<@s:1|2|3|4> mg] [F:zweimal täglich].

# n=0.4,0.6,0.8,1.1,1.6
The serum level twelve hours after the last dose of [D:lithium] was {n} mmol/L.
La concentration sérique douze heures après la dernière prise de [D:lithium] était de {n} mmol/L.
Der Serumspiegel zwölf Stunden nach der letzten Einnahme von [D:Lithium] betrug {n} mmol/l.

# n=2.4,2.9,3.3
Potassium was {n} mmol/L while taking [D:<@d:Lasix|furosemide|hydrochlorothiazide|torsemide>] without supplementation.
La kaliémie était de {n} mmol/L sous [D:<@d:Lasix|furosémide|hydrochlorothiazide|torasémide>] sans supplémentation.
Das Kalium lag unter [D:<@d:Lasix|Furosemid|Hydrochlorothiazid|Torasemid>] ohne Substitution bei {n} mmol/l.

# n=7.1,6.8,6.5 m=8.4,9.2,10.1
Hemoglobin A1c has improved from {m}% to {n}% since starting [D:<@d:metformin|Jardiance|Ozempic|insulin glargine>].
L'hémoglobine glyquée s'est améliorée de {m} % à {n} % depuis le début <@d:de la |du |de l'|de l'>[D:<@d:metformine|Jardiance|Ozempic|insuline glargine>].
Der HbA1c hat sich seit Beginn mit [D:<@d:Metformin|Jardiance|Ozempic|Insulin glargin>] von {m} % auf {n} % verbessert.

# n=142,156,171 m=58,69,81
LDL fell from {n} to {m} mg/dL on [D:<@d:atorvastatin|rosuvastatin|simvastatin>] [S:<@s:20|40> mg].
Le LDL est passé de {n} à {m} mg/dL sous [D:<@d:atorvastatine|rosuvastatine|simvastatine>] [S:<@s:20|40> mg].
Das LDL fiel unter [D:<@d:Atorvastatin|Rosuvastatin|Simvastatin>] [S:<@s:20|40> mg] von {n} auf {m} mg/dl.

Wheezing resolved after <@w:two|three> treatments with nebulized [D:<@d:albuterol|ipratropium>].
Les sibilants ont disparu après <@w:deux|trois> nébulisations <@d:de |d'>[D:<@d:salbutamol|ipratropium>].
Das Giemen verschwand nach <@w:zwei|drei> Inhalationen mit vernebeltem [D:<@d:Salbutamol|Ipratropium>].

# n=12,15,18,22,28
FEV1 increased by {n}% after inhalation of [D:<albuterol|salbutamol>].
Le VEMS a augmenté de {n} % après inhalation de [D:salbutamol].
Die FEV1 stieg nach Inhalation von [D:Salbutamol] um {n} % an.

The <@s:right|left> eye was examined after instillation of [D:<@d:tropicamide|cyclopentolate>] [O:eye drops].
L'œil <@s:droit|gauche> a été examiné après instillation de [O:collyre] au [D:<@d:tropicamide|cyclopentolate>].
Das <@s:rechte|linke> Auge wurde nach Gabe von [O:Augentropfen] mit [D:<@d:Tropicamid|Cyclopentolat>] untersucht.

# a=7,8,9 b=2,3,4
Pain decreased from {a}/10 to {b}/10 after [D:<@d:morphine|ketorolac|hydromorphone|oxycodone>].
La douleur est passée de {a}/10 à {b}/10 après <@d:la |le |l'|l'>[D:<@d:morphine|kétorolac|hydromorphone|oxycodone>].
Der Schmerz nahm nach [D:<@d:Morphin|Ketorolac|Hydromorphon|Oxycodon>] von {a}/10 auf {b}/10 ab.

# n=6,8,11,14 m=64,68,72,78
BP stabilized on [D:norepinephrine] at [A:{n} mcg/min], MAP {m}.
TA stabilisée sous [D:noradrénaline] à [A:{n} µg/min], PAM {m}.
RR unter [D:Noradrenalin] [A:{n} µg/min] stabil, MAD {m}.

The rash appeared <@n:3|5|7|9> days after [D:<@d:amoxicillin|Bactrim|allopurinol|lamotrigine>] was started and is most pronounced on the trunk.
L'éruption est apparue <@n:3|5|7|9> jours après le début <@d:de l'|du |de l'|de la >[D:<@d:amoxicilline|Bactrim|allopurinol|lamotrigine>] et prédomine sur le tronc.
Das Exanthem trat <@n:3|5|7|9> Tage nach Beginn von [D:<@d:Amoxicillin|Bactrim|Allopurinol|Lamotrigin>] auf und ist am Stamm am stärksten ausgeprägt.

Bruising over the abdomen at the injection sites of [D:<@d:enoxaparin|insulin|heparin>].
Ecchymoses abdominales aux points d'injection <@d:de l'|de l'|de l'>[D:<@d:énoxaparine|insuline|héparine>].
Hämatome am Bauch an den Einstichstellen von [D:<@d:Enoxaparin|Insulin|Heparin>].

# n=48,52,56
Heart rate is {n} on [D:<@d:metoprolol|bisoprolol|atenolol>] [S:<@d:50|5|25> mg], and the patient is asymptomatic.
La fréquence cardiaque est de {n} sous [D:<@d:métoprolol|bisoprolol|aténolol>] [S:<@d:50|5|25> mg], et <@g:le patient|la patiente> est asymptomatique.
Die Herzfrequenz liegt unter [D:<@d:Metoprolol|Bisoprolol|Atenolol>] [S:<@d:50|5|25> mg] bei {n}, und <@g:der Patient|die Patientin> ist beschwerdefrei.

# n=478,496,512
The QTc has lengthened to {n} ms on [D:<@d:citalopram|haloperidol|methadone|amiodarone>].
Le QTc s'est allongé à {n} ms sous [D:<@d:citalopram|halopéridol|méthadone|amiodarone>].
Die QTc-Zeit hat sich unter [D:<@d:Citalopram|Haloperidol|Methadon|Amiodaron>] auf {n} ms verlängert.

Fine postural tremor of both hands, probably related to [D:<@d:lithium|valproate|salbutamol|tacrolimus>].
Tremblement postural fin des deux mains, probablement lié au [D:<@d:lithium|valproate|salbutamol|tacrolimus>].
Feinschlägiger Haltetremor beider Hände, vermutlich durch [D:<@d:Lithium|Valproat|Salbutamol|Tacrolimus>] bedingt.

Bilateral ankle edema since [D:<@d:amlodipine|nifedipine|pioglitazone>] was increased.
Œdèmes bilatéraux des chevilles depuis l'augmentation <@d:de l'|de la |de la >[D:<@d:amlodipine|nifédipine|pioglitazone>].
Beidseitige Knöchelödeme seit Erhöhung von [D:<@d:Amlodipin|Nifedipin|Pioglitazon>].

# n=62,84,112,138
Platelets fell to {n} G/L on day <@y:5|6|8> of [D:heparin], and antibodies against platelet factor 4 were sent.
Les plaquettes ont chuté à {n} G/L au <@y:5|6|8>e jour d'[D:héparine], et une recherche d'anticorps anti-facteur 4 plaquettaire a été demandée.
Die Thrombozyten fielen am Tag <@y:5|6|8> unter [D:Heparin] auf {n} G/l, und Antikörper gegen Plättchenfaktor 4 wurden bestimmt.

# n=2.1,2.6,3.4 m=1.0,1.2
Creatinine returned from {n} to {m} mg/dL once [D:<@d:ibuprofen|naproxen|lisinopril|diclofenac>] had been stopped.
La créatinine est revenue de {n} à {m} mg/dL après l'arrêt <@d:de l'|du |du |du >[D:<@d:ibuprofène|naproxène|lisinopril|diclofénac>].
Das Kreatinin ging nach Absetzen von [D:<@d:Ibuprofen|Naproxen|Lisinopril|Diclofenac>] von {n} auf {m} mg/dl zurück.

Afebrile for 48 hours off [D:antibiotics].
Apyrétique depuis 48 heures sans [D:antibiotiques].
Seit 48 Stunden ohne [D:Antibiotika] fieberfrei.

# n=12.6,15.8,18.4
The leukocytosis of {n} G/L is attributed to [D:<@d:prednisone|dexamethasone|steroids>] rather than infection.
La leucocytose à {n} G/L est attribuée <@d:à la |à la |aux >[D:<@d:prednisone|dexaméthasone|corticoïdes>] plutôt qu'à une infection.
Die Leukozytose von {n} G/l wird eher auf [D:<@d:Prednison|Dexamethason|Steroide>] als auf eine Infektion zurückgeführt.

# n=38,52,64,71
Fasting glucose was {n} mg/dL the morning after [A:<@u:18|22|26> units] of [D:<@d:Lantus|insulin glargine|Levemir>].
La glycémie à jeun était de {n} mg/dL le lendemain de [A:<@u:18|22|26> unités] <@d:de |d'|de >[D:<@d:Lantus|insuline glargine|Levemir>].
Der Nüchternblutzucker lag am Morgen nach [A:<@u:18|22|26> Einheiten] [D:<@d:Lantus|Insulin glargin|Levemir>] bei {n} mg/dl.

MRI with [D:gadolinium] shows a ring-enhancing lesion of <@n:9|14|21> mm in the <@l:right frontal|left parietal|left temporal> lobe.
L'IRM avec [D:gadolinium] montre une lésion de <@n:9|14|21> mm à rehaussement annulaire du lobe <@l:frontal droit|pariétal gauche|temporal gauche>.
Die MRT mit [D:Gadolinium] zeigt eine <@n:9|14|21> mm große, ringförmig anreichernde Läsion im <@l:rechten Frontallappen|linken Parietallappen|linken Temporallappen>.

Tenderness is markedly reduced <@n:2|3|4|6> weeks after the [D:<@d:cortisone|methylprednisolone|triamcinolone|hyaluronic acid>] [O:injection] into the <@b:shoulder|knee|hip>.
La douleur à la palpation a nettement diminué <@n:2|3|4|6> semaines après l'[O:injection] <@d:de |de |de |d'>[D:<@d:cortisone|méthylprednisolone|triamcinolone|acide hyaluronique>] dans <@b:l'épaule|le genou|la hanche>.
Der Druckschmerz ist <@n:2|3|4|6> Wochen nach der [O:Injektion] von [D:<@d:Cortison|Methylprednisolon|Triamcinolon|Hyaluronsäure>] in <@b:die Schulter|das Knie|die Hüfte> deutlich rückläufig.

Pupils are pinpoint and respirations shallow after taking [D:<@d:fentanyl|methadone|oxycodone|morphine>].
Myosis serré et respiration superficielle après prise <@d:de |de |d'|de >[D:<@d:fentanyl|méthadone|oxycodone|morphine>].
Stecknadelkopfgroße Pupillen und flache Atmung nach Einnahme von [D:<@d:Fentanyl|Methadon|Oxycodon|Morphin>].

# n=5,6,7
Weight gain of {n} kg since [D:<@d:olanzapine|quetiapine|mirtazapine|prednisolone>] [S:<@d:10|100|30|20> mg] was introduced.
Prise de poids de {n} kg depuis l'introduction <@d:de l'|de la |de la |de la >[D:<@d:olanzapine|quétiapine|mirtazapine|prednisolone>] [S:<@d:10|100|30|20> mg].
Gewichtszunahme von {n} kg seit Einführung von [D:<@d:Olanzapin|Quetiapin|Mirtazapin|Prednisolon>] [S:<@d:10|100|30|20> mg].

Dry cough without findings on auscultation, most likely due to <@d:|||an >[D:<@d:lisinopril|ramipril|enalapril|ACE inhibitor>].
Toux sèche sans anomalie à l'auscultation, très probablement due <@d:au |au |à l'|à un >[D:<@d:lisinopril|ramipril|énalapril|IEC>].
Trockener Husten ohne Auskultationsbefund, am ehesten durch <@d:|||einen >[D:<@d:Lisinopril|Ramipril|Enalapril|ACE-Hemmer>].

Blood pressure at goal on {drug} {strength} {freq}; no orthostasis.
Tension artérielle à l'objectif sous {drug} {strength} {freq} ; pas d'hypotension orthostatique.
Blutdruck unter {drug.bei} {strength} {freq} im Zielbereich; keine Orthostase.

Repeat labs <@w:two|four|six> weeks after starting {drug} showed {lab} and {lab2}.
Le bilan de contrôle, <@w:deux|quatre|six> semaines après le début du traitement par {drug}, a montré : {lab} et {lab2}.
Die Laborkontrolle <@w:zwei|vier|sechs> Wochen nach Beginn mit {drug.bei} ergab {lab} und {lab2}.

On {drug}: {lab}, {lab2}.
Sous {drug} : {lab}, {lab2}.
Unter {drug.bei}: {lab}, {lab2}.

Liver enzymes normalized after {drug} was discontinued on {date}.
Les enzymes hépatiques se sont normalisées après l'arrêt {drug.de} le {date}.
Die Leberwerte normalisierten sich, nachdem {drug} am {date} abgesetzt worden war.

Physical examination is unchanged on {drug} and {drug2}, apart from mild {symp}.
L'examen clinique est inchangé sous {drug} et {drug2}, hormis de légers symptômes ({symp}).
Die körperliche Untersuchung ist unter {drug.bei} und {drug2.bei} bis auf leichte Beschwerden ({symp}) unverändert.

The thyroid is smaller on examination, and free T4 has normalized on [D:<@d:methimazole|carbimazole|propylthiouracil>].
La thyroïde est plus petite à l'examen, et la T4 libre s'est normalisée sous [D:<@d:thiamazole|carbimazole|propylthiouracile>].
Die Schilddrüse ist bei der Untersuchung kleiner, und das freie T4 hat sich unter [D:<@d:Thiamazol|Carbimazol|Propylthiouracil>] normalisiert.

# n=0.9,2.1,3.4
TSH {n} mIU/L on [D:<@d:levothyroxine|Synthroid>] [S:<@s:50|75|100|125> mcg] [F:<@f:daily|every morning>].
TSH {n} mUI/L sous [D:<@d:lévothyroxine|Synthroid>] [S:<@s:50|75|100|125> µg] [F:<@f:par jour|tous les matins>].
TSH {n} mIU/l unter [D:<@d:Levothyroxin|Synthroid>] [S:<@s:50|75|100|125> µg] [F:<@f:täglich|jeden Morgen>].

The ejection fraction recovered from <@a:25|30|35>% to <@b:45|50|55>% [U:after <@m:six|nine|twelve> months] of [D:<@d:Entresto|carvedilol|sacubitril/valsartan>].
La fraction d'éjection est passée de <@a:25|30|35> % à <@b:45|50|55> % [U:après <@m:six|neuf|douze> mois] <@d:d'|de |de >[D:<@d:Entresto|carvédilol|sacubitril/valsartan>].
Die Ejektionsfraktion erholte sich [U:nach <@m:sechs|neun|zwölf> Monaten] unter [D:<@d:Entresto|Carvedilol|Sacubitril/Valsartan>] von <@a:25|30|35> % auf <@b:45|50|55> %.

Repeat imaging after <@c:four|six> cycles of [D:<@d:carboplatin|paclitaxel|pembrolizumab>] shows a partial response, with the largest lesion now measuring <@n:11|16|23> mm.
L'imagerie de contrôle après <@c:quatre|six> cures de [D:<@d:carboplatine|paclitaxel|pembrolizumab>] montre une réponse partielle, la plus grande lésion mesurant désormais <@n:11|16|23> mm.
Die Kontrollbildgebung nach <@c:vier|sechs> Zyklen [D:<@d:Carboplatin|Paclitaxel|Pembrolizumab>] zeigt eine partielle Remission, die größte Läsion misst nun <@n:11|16|23> mm.

Viral load is undetectable and the CD4 count is <@n:384|512|676> cells/µL on [D:<@d:Biktarvy|dolutegravir/lamivudine>].
La charge virale est indétectable et le taux de CD4 est de <@n:384|512|676> cellules/µL sous [D:<@d:Biktarvy|dolutégravir/lamivudine>].
Die Viruslast ist unter [D:<@d:Biktarvy|Dolutegravir/Lamivudin>] nicht nachweisbar, die CD4-Zahl beträgt <@n:384|512|676> Zellen/µl.

Ferritin has risen to <@n:42|68|110> µg/L with [D:<@d:ferrous sulfate|iron>] [F:<@f:once daily|every other day>].
La ferritine est remontée à <@n:42|68|110> µg/L sous [D:<@d:sulfate ferreux|fer>] [F:<@f:une fois par jour|un jour sur deux>].
Das Ferritin ist unter [D:<@d:Eisensulfat|Eisen>] [F:<@f:einmal täglich|jeden zweiten Tag>] auf <@n:42|68|110> µg/l angestiegen.

Uric acid is down to <@n:5.1|5.8|6.4> mg/dL on [D:<@d:allopurinol|febuxostat>], and there are no tophi on examination.
L'uricémie est descendue à <@n:5,1|5,8|6,4> mg/dL sous [D:<@d:allopurinol|fébuxostat>], et il n'y a pas de tophus à l'examen.
Die Harnsäure ist unter [D:<@d:Allopurinol|Febuxostat>] auf <@n:5,1|5,8|6,4> mg/dl gesunken, und bei der Untersuchung finden sich keine Tophi.
""")
