# Past, family and social history, allergies, development and home medication.
from ..model import read_pool

PLAIN = read_pool("""
# 2
Past medical history is significant for <@a:type 2 diabetes|hypertension|asthma|psoriasis>, <@b:hyperlipidemia|gout|obstructive sleep apnea|hypothyroidism> and <@c:osteoarthritis of both knees|chronic kidney disease stage 3|diverticulosis|recurrent kidney stones>.
Antécédents médicaux notables : <@a:diabète de type 2|hypertension artérielle|asthme|psoriasis>, <@b:hyperlipidémie|goutte|apnées obstructives du sommeil|hypothyroïdie> et <@c:arthrose des deux genoux|insuffisance rénale chronique de stade 3|diverticulose|lithiase rénale récidivante>.
In der Vorgeschichte bestehen <@a:Typ-2-Diabetes|arterielle Hypertonie|Asthma|Psoriasis>, <@b:Hyperlipidämie|Gicht|obstruktive Schlafapnoe|Hypothyreose> und <@c:Gonarthrose beidseits|chronische Niereninsuffizienz im Stadium 3|Divertikulose|rezidivierende Nierensteine>.

PMH: <@a:HTN|CAD|COPD|GERD|AFib>, <@b:DM2|CKD|BPH|OSA|IBS>, <@c:s/p stroke {year.p}|h/o DVT {year.p}|remote h/o TB>.
ATCD : <@a:HTA|coronaropathie|BPCO|RGO|FA>, <@b:DT2|IRC|HBP|SAOS|SII>, <@c:AVC en {year.p}|TVP en {year.p}|tuberculose ancienne>.
VE: <@a:aHT|KHK|COPD|GERD|VHF>, <@b:DM2|CNI|BPH|OSAS|RDS>, <@c:Z. n. Schlaganfall {year.p}|Z. n. TVT {year.p}|Z. n. lange zurückliegender Tbc>.

The past medical history is unremarkable.
Les antécédents médicaux sont sans particularité.
Die Krankheitsvorgeschichte ist unauffällig.

{who} has no chronic illnesses and has never been hospitalized.
{who} n'a aucune maladie chronique et n'a jamais été hospitalisé<@g:|e>.
{who} hat keine chronischen Erkrankungen und war noch nie im Krankenhaus.

# 2 n=14..38
<@g:He|She> was diagnosed with <@d:multiple sclerosis|ulcerative colitis|celiac disease|epilepsy|lupus> at the age of {n} and has been followed by <@s:neurology|gastroenterology|gastroenterology|neurology|rheumatology> ever since.
<@d:Une sclérose en plaques a été diagnostiquée|Une rectocolite hémorragique a été diagnostiquée|Une maladie cœliaque a été diagnostiquée|Une épilepsie a été diagnostiquée|Un lupus a été diagnostiqué> à l'âge de {n} ans et <@g:il|elle> est suivi<@g:|e> depuis en <@s:neurologie|gastro-entérologie|gastro-entérologie|neurologie|rhumatologie>.
Im Alter von {n} Jahren wurde <@d:eine Multiple Sklerose|eine Colitis ulcerosa|eine Zöliakie|eine Epilepsie|ein Lupus> diagnostiziert; seither wird <@g:er|sie> in der <@s:Neurologie|Gastroenterologie|Gastroenterologie|Neurologie|Rheumatologie> betreut.

# n=2,3
History of myocardial infarction in {year.p}, treated with {n.w} stents to the <@v:left anterior descending|right coronary|circumflex> artery.
Antécédent d'infarctus du myocarde en {year.p}, traité par {n.w} stents sur l'artère <@v:interventriculaire antérieure|coronaire droite|circonflexe>.
Z. n. Myokardinfarkt {year.p}, mit {n.w} Stents <@v:im Ramus interventricularis anterior|in der rechten Koronararterie|im Ramus circumflexus> versorgt.

# n=3,4
Three-vessel coronary artery disease, status post bypass surgery x{n} in {year.p}.
Coronaropathie tritronculaire, {n} pontages coronariens en {year.p}.
Koronare Dreigefäßerkrankung, Z. n. Bypassoperation mit {n} Bypässen {year.p}.

# n=20,25,30,35,40,45,55
Heart failure with an ejection fraction of {n}% on the last echocardiogram, NYHA class <@c:II|III>.
Insuffisance cardiaque avec une fraction d'éjection de {n} % à la dernière échocardiographie, classe NYHA <@c:II|III>.
Herzinsuffizienz mit einer Ejektionsfraktion von {n} % in der letzten Echokardiographie, NYHA-Klasse <@c:II|III>.

A dual-chamber pacemaker was implanted in {year.p} for <@i:complete heart block|sick sinus syndrome>; the last interrogation was normal.
Un stimulateur double chambre a été implanté en {year.p} pour <@i:un bloc auriculo-ventriculaire complet|une maladie du sinus> ; le dernier contrôle était normal.
Wegen <@i:eines kompletten AV-Blocks|eines Sick-Sinus-Syndroms> wurde {year.p} ein Zweikammerschrittmacher implantiert; die letzte Abfrage war unauffällig.

Stroke in {year.p} with residual <@d:left-sided weakness|expressive aphasia|right facial droop|visual field loss>.
AVC en {year.p} avec, comme séquelle, <@d:une faiblesse gauche|une aphasie d'expression|une asymétrie faciale droite|une amputation du champ visuel>.
Schlaganfall {year.p} mit verbliebener <@d:linksseitiger Schwäche|expressiver Aphasie|rechtsseitiger Gesichtslähmung|Gesichtsfeldeinschränkung>.

History of pulmonary embolism after <@e:a long-haul flight|knee replacement|childbirth>, hypercoagulable work-up negative.
Antécédent d'embolie pulmonaire après <@e:un vol long-courrier|une prothèse de genou|un accouchement>, bilan de thrombophilie négatif.
Z. n. Lungenembolie nach <@e:einem Langstreckenflug|Kniegelenkersatz|einer Entbindung>, Thrombophiliediagnostik negativ.

# n=6.8,7.2,7.9,8.4,9.1,10.3
Type 1 diabetes since childhood, complicated by <@c:retinopathy|neuropathy|gastroparesis|nephropathy>; last HbA1c {n}%.
Diabète de type 1 depuis l'enfance, compliqué <@c:d'une rétinopathie|d'une neuropathie|d'une gastroparésie|d'une néphropathie> ; dernière HbA1c {n} %.
Typ-1-Diabetes seit der Kindheit, kompliziert durch <@c:Retinopathie|Neuropathie|Gastroparese|Nephropathie>; letzter HbA1c {n} %.

Breast cancer of the left breast in {year.p}, stage <@s:IA|IIB|IIIA>, treated with lumpectomy, sentinel node biopsy and radiation; no recurrence to date.
Cancer du sein gauche en {year.p}, stade <@s:IA|IIB|IIIA>, traité par tumorectomie, biopsie du ganglion sentinelle et radiothérapie ; pas de récidive à ce jour.
Mammakarzinom links {year.p}, Stadium <@s:IA|IIB|IIIA>, behandelt mit brusterhaltender Operation, Sentinel-Lymphknotenbiopsie und Bestrahlung; bisher kein Rezidiv.

He was treated for prostate cancer in {year.p}; the most recent PSA was below 0.1.
Il a été traité pour un cancer de la prostate en {year.p} ; le dernier PSA était inférieur à 0,1.
Er wurde {year.p} wegen eines Prostatakarzinoms behandelt; der letzte PSA-Wert lag unter 0,1.

Melanoma of the <@b:back|scalp|left thigh>, excised with clear margins in {year.p}.
Mélanome <@b:du dos|du cuir chevelu|de la cuisse gauche>, exérèse en marges saines en {year.p}.
Melanom <@b:am Rücken|an der Kopfhaut|am linken Oberschenkel>, {year.p} im Gesunden exzidiert.

Childhood illnesses included <@a:measles|mumps|rubella>, <@b:chickenpox|scarlet fever|whooping cough> and frequent ear infections.
Maladies de l'enfance : <@a:rougeole|oreillons|rubéole>, <@b:varicelle|scarlatine|coqueluche> et otites fréquentes.
Kinderkrankheiten: <@a:Masern|Mumps|Röteln>, <@b:Windpocken|Scharlach|Keuchhusten> und häufige Ohrentzündungen.

<@g:He|She> had <@d:rheumatic fever|polio|meningitis|tuberculosis> as a child and spent {n} months in a <@h:sanatorium|children's hospital>.
<@g:Il|Elle> a eu <@d:un rhumatisme articulaire aigu|la poliomyélite|une méningite|la tuberculose> dans son enfance et a passé {n} mois dans un <@h:sanatorium|hôpital pour enfants>.
<@g:Er|Sie> hatte als Kind <@d:rheumatisches Fieber|Kinderlähmung|eine Hirnhautentzündung|Tuberkulose> und verbrachte {n} Monate in einem <@h:Sanatorium|Kinderkrankenhaus>.

Hepatitis C was cured in {year.p}, with a sustained virologic response.
L'hépatite C a été guérie en {year.p}, avec une réponse virologique soutenue.
Die Hepatitis C wurde {year.p} geheilt, mit anhaltendem virologischem Ansprechen.

# n=180,220,350,480,620,750
HIV-positive since {year.p}, last CD4 count {n}, viral load undetectable.
VIH positif depuis {year.p}, dernier taux de CD4 à {n}, charge virale indétectable.
HIV-positiv seit {year.p}, letzte CD4-Zellzahl {n}, Viruslast nicht nachweisbar.

# n=31..44
Positive for obesity (BMI {n}), prediabetes and fatty liver.
Obésité (IMC {n}), prédiabète et stéatose hépatique.
Adipositas (BMI {n}), Prädiabetes und Fettleber.

# n=2..6
Migraine with aura since adolescence, now about one attack every {n} months.
Migraine avec aura depuis l'adolescence, actuellement environ une crise tous les {n} mois.
Migräne mit Aura seit der Jugend, derzeit etwa eine Attacke alle {n} Monate.

Depression with two inpatient stays in {year.p} and one suicide attempt in early adulthood.
Dépression avec deux hospitalisations en {year.p} et une tentative de suicide au début de l'âge adulte.
Depression mit zwei stationären Aufenthalten {year.p} und einem Suizidversuch im jungen Erwachsenenalter.

Bipolar disorder, last manic episode in {month}.
Trouble bipolaire, dernier épisode maniaque en {month}.
Bipolare Störung, letzte manische Episode im {month}.

# t=2.6,2.8,3.1,3.4
Osteoporosis with compression fractures of <@v:L1 and L2|T12|L3>, T-score -{t}.
Ostéoporose avec tassements vertébraux <@v:L1 et L2|T12|L3>, T-score -{t}.
Osteoporose mit Wirbelkörperfrakturen <@v:L1 und L2|Th12|L3>, T-Score -{t}.

Hearing loss since birth, wears hearing aids on both sides.
Surdité congénitale, porte des appareils auditifs des deux côtés.
Schwerhörigkeit seit Geburt, trägt beidseits Hörgeräte.

Glaucoma in both eyes, status post cataract extraction on the <@s:right|left> in {year.p}.
Glaucome bilatéral, cataracte <@s:droite|gauche> opérée en {year.p}.
Glaukom beidseits, Z. n. Kataraktextraktion <@s:rechts|links> {year.p}.

Past surgical history: <@a:appendectomy|tonsillectomy|cholecystectomy> in {year.p}, <@b:inguinal hernia repair|carpal tunnel release|vasectomy> in {year2.p}.
Antécédents chirurgicaux : <@a:appendicectomie|amygdalectomie|cholécystectomie> en {year.p}, <@b:cure de hernie inguinale|libération du canal carpien|vasectomie> en {year2.p}.
Voroperationen: <@a:Appendektomie|Tonsillektomie|Cholezystektomie> {year.p}, <@b:Leistenhernienoperation|Karpaltunnelspaltung|Vasektomie> {year2.p}.

No previous operations and no problems with anesthesia in the family.
Pas d'intervention antérieure et pas de problème d'anesthésie dans la famille.
Keine Voroperationen und keine Narkoseprobleme in der Familie.

# n=2,3,4
She has had {n.w} cesarean sections and a tubal ligation.
Elle a eu {n.w} césariennes et une ligature des trompes.
Sie hatte {n.w} Kaiserschnitte und eine Tubenligatur.

<@g:He|She> underwent a total <@j:hip|knee|shoulder> replacement on the <@s:right|left> side {n} years ago and is very satisfied with the result.
<@g:Il|Elle> a eu une prothèse totale <@j:de hanche|de genou|d'épaule> <@s:droite|gauche> il y a {n} ans et est très satisfait<@g:|e> du résultat.
Vor {n} Jahren erhielt <@g:er|sie> <@s:rechts|links> eine <@j:Hüft|Knie|Schulter>totalendoprothese und ist mit dem Ergebnis sehr zufrieden.

Lumbar fusion <@v:L4-L5|L5-S1> in {year.p} with hardware still in place.
Arthrodèse lombaire <@v:L4-L5|L5-S1> en {year.p}, matériel toujours en place.
Lumbale Spondylodese <@v:L4-L5|L5-S1> {year.p}, Metall noch in situ.

Right nephrectomy in {year.p} after <@r:donating a kidney to a sibling|a motorcycle accident|a renal tumor was found>.
Néphrectomie droite en {year.p} après <@r:don d'un rein à un membre de la fratrie|un accident de moto|découverte d'une tumeur rénale>.
Nephrektomie rechts {year.p} nach <@r:Nierenspende an ein Geschwister|einem Motorradunfall|Entdeckung eines Nierentumors>.

Thyroidectomy for <@t:a multinodular goiter|papillary cancer|Graves disease>, complicated by temporary hypocalcemia.
Thyroïdectomie pour <@t:un goitre multinodulaire|un cancer papillaire|une maladie de Basedow>, compliquée d'une hypocalcémie transitoire.
Thyreoidektomie wegen <@t:multinodulärer Struma|eines papillären Karzinoms|Morbus Basedow>, kompliziert durch eine vorübergehende Hypokalzämie.

# n=25..48
Gastric sleeve in {year.p}; <@g:he|she> lost {n} kg in the first year and regained {m} kg since.
Sleeve gastrectomie en {year.p} ; <@g:il|elle> a perdu {n} kg la première année et en a repris {m} kg depuis.
Schlauchmagenoperation {year.p}; im ersten Jahr verlor <@g:er|sie> {n} kg und nahm seither wieder {m} kg zu.

# n=2,3,4 m=4..12 k=3,5
Colonoscopy in {year.p} showed {n.w} polyps, the largest measuring {m} mm; a repeat was advised after {k} years.
La coloscopie de {year.p} a montré {n.w} polypes, le plus grand mesurant {m} mm ; un contrôle a été conseillé après {k} ans.
Die Koloskopie {year.p} zeigte {n.w} Polypen, der größte {m} mm groß; eine Wiederholung nach {k} Jahren wurde empfohlen.

Bunion surgery as a teenager, wisdom teeth removed, otherwise no operations.
Opération d'un hallux valgus à l'adolescence, extraction des dents de sagesse, sinon aucune intervention.
Hallux-valgus-Operation im Jugendalter, Weisheitszähne entfernt, sonst keine Operationen.

# n=15..39
Repair of a torn <@l:anterior cruciate ligament|medial meniscus|Achilles tendon> at age {n} after a <@s:ski|soccer|trampoline> accident.
Réparation <@l:du ligament croisé antérieur|du ménisque interne|du tendon d'Achille> à l'âge de {n} ans après un accident de <@s:ski|football|trampoline>.
Operation <@l:des vorderen Kreuzbandes|des Innenmeniskus|der Achillessehne> nach Riss im Alter von {n} Jahren infolge eines <@s:Ski|Fußball|Trampolin>unfalls.

Open reduction and internal fixation of a <@f:distal radius|tibial plateau|clavicle> fracture, plate removed a year later.
Réduction sanglante et ostéosynthèse d'une fracture <@f:du radius distal|du plateau tibial|de la clavicule>, plaque retirée un an plus tard.
Offene Reposition und Osteosynthese einer <@f:distalen Radiusfraktur|Tibiakopffraktur|Klavikulafraktur>, Platte ein Jahr später entfernt.

# n=1..4
<@g:He|She> received {n} {n?unit|units} of blood during the operation and had no transfusion reaction.
<@g:Il|Elle> a reçu {n} {n?culot globulaire|culots globulaires} pendant l'opération, sans réaction transfusionnelle.
<@g:Er|Sie> erhielt während der Operation {n} {n?Blutkonserve|Blutkonserven} ohne Transfusionsreaktion.

Difficult intubation was documented during the last anesthesia.
Une intubation difficile a été documentée lors de la dernière anesthésie.
Bei der letzten Narkose wurde eine schwierige Intubation dokumentiert.

Trauma history: <@a:rib fractures|a ruptured spleen|a concussion> in a <@c:car|bicycle|skiing> accident in {year.p}.
Antécédents traumatiques : <@a:fractures de côtes|rupture de rate|commotion cérébrale> lors d'un accident de <@c:voiture|vélo|ski> en {year.p}.
Unfallanamnese: <@a:Rippenfrakturen|Milzruptur|Gehirnerschütterung> bei einem <@c:Auto|Fahrrad|Ski>unfall {year.p}.

Dialysis on <@d:Mondays, Wednesdays and Fridays|Tuesdays, Thursdays and Saturdays> via a fistula in the left forearm.
Dialyse les <@d:lundis, mercredis et vendredis|mardis, jeudis et samedis> par une fistule de l'avant-bras gauche.
Dialyse <@d:montags, mittwochs und freitags|dienstags, donnerstags und samstags> über einen Shunt am linken Unterarm.

Liver transplant in {year.p} for <@i:biliary atresia|primary sclerosing cholangitis|hepatocellular carcinoma>; no episodes of rejection.
Transplantation hépatique en {year.p} pour <@i:atrésie des voies biliaires|cholangite sclérosante primitive|carcinome hépatocellulaire> ; aucun épisode de rejet.
Lebertransplantation {year.p} wegen <@i:Gallengangsatresie|primär sklerosierender Cholangitis|hepatozellulären Karzinoms>; keine Abstoßungsepisoden.

# 2 n=48..75 m=78..92
Family history: father died of a <@f:heart attack|stroke|brain tumor> at {n}, mother is alive at {m} with <@m:dementia|osteoarthritis|macular degeneration>.
Antécédents familiaux : père décédé d'<@f:un infarctus|un AVC|une tumeur cérébrale> à {n} ans, mère en vie à {m} ans avec <@m:une démence|de l'arthrose|une dégénérescence maculaire>.
Familienanamnese: Vater mit {n} an <@f:Herzinfarkt|Schlaganfall|Hirntumor> verstorben, Mutter lebt mit {m} und hat <@m:eine Demenz|Arthrose|eine Makuladegeneration>.

# n=2..5
Both parents are alive and well; {n.w} siblings, all healthy.
Les deux parents sont en vie et en bonne santé ; {n.w} frères et sœurs, tous en bonne santé.
Beide Eltern leben und sind gesund; {n.w} Geschwister, alle gesund.

# n=38..68
Mother: <@m:breast cancer at {n}|thyroid disease|rheumatoid arthritis|gallstones>. Father: <@f:colon polyps|hemochromatosis|emphysema|alcoholism>.
Mère : <@m:cancer du sein à {n} ans|maladie thyroïdienne|polyarthrite rhumatoïde|calculs biliaires>. Père : <@f:polypes coliques|hémochromatose|emphysème|alcoolisme>.
Mutter: <@m:Brustkrebs mit {n}|Schilddrüsenerkrankung|rheumatoide Arthritis|Gallensteine>. Vater: <@f:Darmpolypen|Hämochromatose|Emphysem|Alkoholkrankheit>.

There is a strong family history of early coronary disease; two uncles had bypass surgery before the age of 50.
Il existe de lourds antécédents familiaux de coronaropathie précoce ; deux oncles ont été pontés avant l'âge de 50 ans.
In der Familie besteht eine ausgeprägte Belastung mit früher koronarer Herzkrankheit; zwei Onkel wurden vor dem 50. Lebensjahr am Bypass operiert.

Negative family history for <@a:sudden cardiac death|bleeding disorders|inflammatory bowel disease|malignant hyperthermia>.
Pas d'antécédent familial <@a:de mort subite|de trouble de la coagulation|de maladie inflammatoire de l'intestin|d'hyperthermie maligne>.
Keine familiäre Belastung mit <@a:plötzlichem Herztod|Gerinnungsstörungen|chronisch-entzündlicher Darmerkrankung|maligner Hyperthermie>.

A <@r:sister|maternal aunt|cousin> carries a <@z:BRCA1|BRCA2> mutation; the patient has not been tested.
<@r:Une sœur est porteuse|Une tante maternelle est porteuse|Une cousine est porteuse> d'une mutation <@z:BRCA1|BRCA2> ; <@g:le patient n'a pas été testé|la patiente n'a pas été testée>.
<@r:Eine Schwester|Eine Tante mütterlicherseits|Eine Cousine> trägt eine <@z:BRCA1|BRCA2>-Mutation; <@g:der Patient|die Patientin> wurde nicht getestet.

Family history is unknown because <@g:he|she> was adopted.
Les antécédents familiaux sont inconnus car <@g:il a été adopté|elle a été adoptée>.
Die Familienanamnese ist unbekannt, da <@g:er|sie> adoptiert wurde.

<@g:His|Her> grandfather had <@d:Parkinson disease|Alzheimer disease|lung cancer|stomach cancer> and an aunt has <@e:lupus|type 1 diabetes|schizophrenia>.
Son grand-père avait <@d:une maladie de Parkinson|une maladie d'Alzheimer|un cancer du poumon|un cancer de l'estomac> et une tante a <@e:un lupus|un diabète de type 1|une schizophrénie>.
Der Großvater hatte <@d:Morbus Parkinson|Morbus Alzheimer|Lungenkrebs|Magenkrebs>, und eine Tante hat <@e:einen Lupus|einen Typ-1-Diabetes|eine Schizophrenie>.

FH: DM in mother, HTN in both parents, no cancer.
ATCD familiaux : diabète chez la mère, HTA chez les deux parents, pas de cancer.
FA: DM bei der Mutter, aHT bei beiden Eltern, kein Krebs.

One brother died in infancy of a congenital heart defect; another brother has <@d:cystic fibrosis|hemophilia|autism>.
Un frère est décédé en bas âge d'une malformation cardiaque congénitale ; un autre frère est atteint <@d:de mucoviscidose|d'hémophilie|d'autisme>.
Ein Bruder starb als Säugling an einem angeborenen Herzfehler; ein anderer Bruder hat <@d:Mukoviszidose|Hämophilie|Autismus>.

Consanguinity is denied; the parents come from <@c:northern Italy|Lebanon|Vietnam|Ghana>.
Consanguinité niée ; les parents sont originaires <@c:du nord de l'Italie|du Liban|du Vietnam|du Ghana>.
Konsanguinität wird verneint; die Eltern stammen <@c:aus Norditalien|aus dem Libanon|aus Vietnam|aus Ghana>.

# 2
{who} is <@m:single|divorced|widowed|married> and lives <@l:in a second-floor apartment|on a farm|in assisted living|in a one-story house>.
{who} est <@m:célibataire|divorcé<@g:|e>|<@g:veuf|veuve>|marié<@g:|e>> et vit <@l:dans un appartement au premier étage|dans une ferme|en résidence services|dans une maison de plain-pied>.
{who} ist <@m:ledig|geschieden|verwitwet|verheiratet> und lebt <@l:in einer Wohnung im ersten Stock|auf einem Bauernhof|im betreuten Wohnen|in einem ebenerdigen Haus>.

# n=2,3,4
<@g:He|She> lives with <@g:his wife|her husband>, {n.w} children and <@p:a dog|two cats|a parrot> in a house with {m} steps to the front door.
<@g:Il|Elle> vit avec <@g:sa femme|son mari>, {n.w} enfants et <@p:un chien|deux chats|un perroquet> dans une maison avec {m} marches jusqu'à la porte d'entrée.
<@g:Er|Sie> lebt mit <@g:seiner Frau|ihrem Mann>, {n.w} Kindern und <@p:einem Hund|zwei Katzen|einem Papagei> in einem Haus mit {m} Stufen bis zur Haustür.

# 2
Social history: works as <@o:an electrician|a flight attendant|a software developer|a nurse|a truck driver|a cook>, does not smoke, drinks socially.
Mode de vie : travaille comme <@o:<@g:électricien|électricienne>|<@g:steward|hôtesse de l'air>|<@g:développeur|développeuse> de logiciels|<@g:infirmier|infirmière>|<@g:chauffeur routier|conductrice de poids lourds>|<@g:cuisinier|cuisinière>>, ne fume pas, alcool en société.
Sozialanamnese: arbeitet als <@o:<@g:Elektriker|Elektrikerin>|<@g:Flugbegleiter|Flugbegleiterin>|<@g:Softwareentwickler|Softwareentwicklerin>|<@g:Krankenpfleger|Krankenschwester>|<@g:Lkw-Fahrer|Lkw-Fahrerin>|<@g:Koch|Köchin>>, raucht nicht, trinkt in Gesellschaft.

# n=2..15 m=22..42
<@g:He|She> retired {n} years ago after working {m} years in a <@f:coal mine|paint factory|bakery|textile mill>.
<@g:Il|Elle> a pris sa retraite il y a {n} ans après avoir travaillé {m} ans dans une <@f:mine de charbon|usine de peinture|boulangerie|usine textile>.
<@g:Er|Sie> ging vor {n} Jahren in Rente, nachdem <@g:er|sie> {m} Jahre in einer <@f:Kohlegrube|Farbenfabrik|Bäckerei|Textilfabrik> gearbeitet hatte.

# n=10..35
Occupational exposure to <@e:asbestos|silica dust|welding fumes|organic solvents|pesticides> for more than {n} years.
Exposition professionnelle <@e:à l'amiante|à la poussière de silice|aux fumées de soudage|aux solvants organiques|aux pesticides> pendant plus de {n} ans.
Berufliche Exposition gegenüber <@e:Asbest|Quarzstaub|Schweißrauch|organischen Lösungsmitteln|Pestiziden> über mehr als {n} Jahre.

Currently unemployed and applying for disability benefits.
Actuellement sans emploi, demande d'allocation d'invalidité en cours.
Derzeit arbeitslos, Erwerbsminderungsrente beantragt.

On sick leave since {date} because of <@r:burnout|back problems|a broken wrist>.
En arrêt de travail depuis le {date} en raison <@r:d'un burn-out|de problèmes de dos|d'une fracture du poignet>.
Krankgeschrieben seit dem {date} wegen <@r:Burn-out|Rückenproblemen|eines gebrochenen Handgelenks>.

# n=5,10,15,20,25,30,40,50
Smoking history of {n} pack-years, quit in {year.p}.
Tabagisme à {n} paquets-années, sevré en {year.p}.
Nikotinanamnese: {n} Packungsjahre, Rauchstopp {year.p}.

# n=2..5
Smokes half a pack per day, down from {n} packs, and is thinking about quitting.
Fume un demi-paquet par jour, contre {n} paquets auparavant, et envisage d'arrêter.
Raucht eine halbe Schachtel pro Tag statt früher {n} Schachteln und denkt ans Aufhören.

Never smoker, but exposed to secondhand smoke at home during childhood.
N'a jamais fumé, mais tabagisme passif au domicile pendant l'enfance.
Nie geraucht, aber in der Kindheit zu Hause Passivrauch ausgesetzt.

<@g:He|She> switched from cigarettes to vaping {n} months ago.
<@g:Il|Elle> est passé<@g:|e> de la cigarette au vapotage il y a {n} mois.
<@g:Er|Sie> ist vor {n} Monaten von Zigaretten auf E-Zigaretten umgestiegen.

Tobacco: former smoker. Alcohol: {n} beers per weekend. Drugs: none.
Tabac : <@g:ancien fumeur|ancienne fumeuse>. Alcool : {n} bières par week-end. Drogues : aucune.
Tabak: <@g:ehemaliger Raucher|ehemalige Raucherin>. Alkohol: {n} Bier pro Wochenende. Drogen: keine.

# n=4..12
<@g:He|She> drinks about {n} units of alcohol a week, mostly <@w:red wine|beer|gin and tonic>.
<@g:Il|Elle> boit environ {n} unités d'alcool par semaine, surtout <@w:du vin rouge|de la bière|du gin tonic>.
<@g:Er|Sie> trinkt etwa {n} Einheiten Alkohol pro Woche, hauptsächlich <@w:Rotwein|Bier|Gin Tonic>.

Has been sober for {n} years and attends meetings of Alcoholics Anonymous.
Abstinent<@g:|e> depuis {n} ans, participe aux réunions des Alcooliques anonymes.
Seit {n} Jahren trocken und besucht Treffen der Anonymen Alkoholiker.

A bottle of <@v:vodka|whisky|wine> every evening since the <@e:divorce|death of <@g:his wife|her husband>|loss of the job>, with morning shakes.
Une bouteille de <@v:vodka|whisky|vin> chaque soir depuis <@e:le divorce|le décès de <@g:sa femme|son mari>|la perte de son emploi>, avec tremblements matinaux.
Jeden Abend eine Flasche <@v:Wodka|Whisky|Wein> seit <@e:der Scheidung|dem Tod <@g:seiner Frau|ihres Mannes>|dem Verlust der Arbeit>, mit morgendlichem Zittern.

Uses marijuana on weekends; denies cocaine, heroin or other street drugs.
Consomme du cannabis le week-end ; ne consomme ni cocaïne, ni héroïne, ni autres drogues.
Konsumiert am Wochenende Marihuana; verneint Kokain, Heroin oder andere Straßendrogen.

Former IV drug user, clean since {year.p}.
<@g:Ancien usager|Ancienne usagère> de drogues par voie IV, <@g:abstinent|abstinente> depuis {year.p}.
<@g:Ehemaliger|Ehemalige> i.v. <@g:Drogenkonsument|Drogenkonsumentin>, clean seit {year.p}.

# n=2..6
Caffeine: {n} cups of <@c:coffee|green tea|black tea> and one energy drink a day.
Caféine : {n} tasses de <@c:café|thé vert|thé noir> et une boisson énergisante par jour.
Koffein: {n} Tassen <@c:Kaffee|Grüntee|Schwarztee> und ein Energydrink pro Tag.

Diet: <@d:vegetarian|vegan|mostly fast food|gluten-free|low in dairy>, rarely eats breakfast.
Alimentation : <@d:végétarienne|végane|surtout de la restauration rapide|sans gluten|pauvre en produits laitiers>, petit déjeuner rare.
Ernährung: <@d:vegetarisch|vegan|meist Fast Food|glutenfrei|arm an Milchprodukten>, frühstückt selten.

# n=20,30,40,45,60 m=2..5
Exercise: <@e:swimming|brisk walking|yoga|cycling> for {n} minutes, {m} times a week.
Activité physique : <@e:natation|marche rapide|yoga|vélo> pendant {n} minutes, {m} fois par semaine.
Bewegung: <@e:Schwimmen|zügiges Gehen|Yoga|Radfahren> {n} Minuten lang, {m}-mal pro Woche.

Sedentary lifestyle, spends most of the day at a desk.
Mode de vie sédentaire, passe la majeure partie de la journée à un bureau.
Bewegungsarmer Lebensstil, verbringt den größten Teil des Tages am Schreibtisch.

Sexually active with <@p:one partner|several partners|<@g:his wife|her husband>>, uses <@c:condoms consistently|condoms irregularly|no protection>.
Sexuellement <@g:actif|active> avec <@p:un partenaire|plusieurs partenaires|<@g:sa femme|son mari>>, <@c:utilise systématiquement des préservatifs|utilise irrégulièrement des préservatifs|n'utilise aucune protection>.
Sexuell aktiv mit <@p:einem Partner|mehreren Partnern|<@g:seiner Frau|ihrem Mann>>, <@c:verwendet regelmäßig Kondome|verwendet unregelmäßig Kondome|verwendet keinen Schutz>.

<@g:He|She> feels safe at home and has a supportive family.
<@g:Il|Elle> se sent en sécurité à la maison et a une famille qui <@g:le|la> soutient.
<@g:Er|Sie> fühlt sich zu Hause sicher und hat eine unterstützende Familie.

Homeless since last winter, stays in <@s:a shelter|<@g:his|her> car|different friends' apartments>.
Sans domicile depuis l'hiver dernier, loge dans <@s:un foyer d'hébergement|sa voiture|les appartements de différents amis>.
Seit letztem Winter wohnungslos, übernachtet in <@s:einer Notunterkunft|<@g:seinem|ihrem> Auto|Wohnungen verschiedener Freunde>.

Originally from <@c:Poland|Nigeria|Mexico|Sri Lanka|Ukraine>, moved here in {year.p}; speaks limited English.
Originaire <@c:de Pologne|du Nigeria|du Mexique|du Sri Lanka|d'Ukraine>, arrivé<@g:|e> ici en {year.p} ; parle peu anglais.
Stammt aus <@c:Polen|Nigeria|Mexiko|Sri Lanka|der Ukraine>, {year.p} hierher gezogen; spricht wenig Englisch.

Highest level of education is <@e:high school|a bachelor's degree|an apprenticeship|a doctorate in chemistry>.
Niveau d'études : <@e:lycée|licence|apprentissage|doctorat en chimie>.
Höchster Bildungsabschluss: <@e:Highschool|Bachelor|Lehre|Promotion in Chemie>.

# n=1986..1999 m=2001..2008
Military service from {n.p} to {m.p}, no combat exposure.
Service militaire de {n.p} à {m.p}, pas d'exposition au combat.
Wehrdienst von {n.p} bis {m.p}, keine Kampfeinsätze.

An adult <@c:son|daughter> holds the durable power of attorney; advance directive on file.
<@c:Un fils majeur|Une fille majeure> dispose du mandat de protection ; directives anticipées au dossier.
<@c:Ein erwachsener Sohn|Eine erwachsene Tochter> hat die Vorsorgevollmacht; Patientenverfügung liegt vor.

Code status: <@c:full code|do not resuscitate|do not intubate>.
Statut de réanimation : <@c:réanimation complète|ne pas réanimer|ne pas intuber>.
Reanimationsstatus: <@c:volle Maßnahmen|keine Reanimation|keine Intubation>.

Recent travel: returned {n} days ago from <@c:Thailand|Kenya|Peru|India>, no insect bites that <@g:he|she> can recall.
Voyage récent : de retour depuis {n} jours <@c:de Thaïlande|du Kenya|du Pérou|d'Inde>, pas de piqûre d'insecte dont <@g:il|elle> se souvienne.
Kürzliche Reise: vor {n} Tagen aus <@c:Thailand|Kenia|Peru|Indien> zurückgekehrt, erinnert sich an keine Insektenstiche.

Travel history: a <@t:safari|cruise|business trip|backpacking trip> in {month}, drank only bottled water.
Voyages : <@t:safari|croisière|voyage d'affaires|voyage sac à dos> en {month}, n'a bu que de l'eau en bouteille.
Reiseanamnese: <@t:Safari|Kreuzfahrt|Geschäftsreise|Rucksackreise> im {month}, trank nur Wasser aus Flaschen.

No travel outside the <@c:country|region> within the past {n.a} months.
Pas de voyage hors <@c:du pays|de la région> au cours des {n.a} derniers mois.
Keine Reisen außerhalb <@c:des Landes|der Region> in den letzten {n.a} Monaten.

<@g:He|She> went hiking in a tick-infested area and swam in freshwater lakes.
<@g:Il|Elle> a fait de la randonnée dans une zone infestée de tiques et s'est baigné<@g:|e> dans des lacs d'eau douce.
<@g:Er|Sie> wanderte in einem Zeckengebiet und badete in Süßwasserseen.

Immunizations are up to date according to the <@b:vaccination record|mother|school nurse>.
Les vaccinations sont à jour selon <@b:le carnet de vaccination|la mère|l'infirmière scolaire>.
Die Impfungen sind laut <@b:Impfpass|Mutter|Schulkrankenschwester> vollständig.

Vaccinated against <@v:tetanus|hepatitis B|yellow fever|shingles> in {year.p}, booster due.
<@g:Vacciné|Vaccinée> contre <@v:le tétanos|l'hépatite B|la fièvre jaune|le zona> en {year.p}, rappel à prévoir.
{year.p} gegen <@v:Tetanus|Hepatitis B|Gelbfieber|Gürtelrose> geimpft, Auffrischung fällig.

The parents have declined all childhood immunizations for <@r:religious|personal> reasons.
Les parents ont refusé toutes les vaccinations de l'enfance pour des raisons <@r:religieuses|personnelles>.
Die Eltern haben alle Kinderimpfungen aus <@r:religiösen|persönlichen> Gründen abgelehnt.

Tetanus status unknown.
Statut vaccinal antitétanique inconnu.
Tetanusstatus unbekannt.

# n=2,3,4
Has been immunized against COVID-19 {n.w} times, most recently in {month}.
A été vacciné<@g:|e> {n.w} fois contre le COVID-19, la dernière fois en {month}.
Wurde {n.w}mal gegen COVID-19 geimpft, zuletzt im {month}.

Never had a pneumonia or flu vaccination.
N'a jamais été vacciné<@g:|e> contre le pneumocoque ni contre la grippe.
Noch nie gegen Pneumokokken oder Grippe geimpft.

The tuberculin skin test was <@r:negative|positive> in {year.p}, and the chest film was clear.
L'intradermoréaction à la tuberculine était <@r:négative|positive> en {year.p} et la radiographie thoracique était normale.
Der Tuberkulin-Hauttest war {year.p} <@r:negativ|positiv>, das Röntgenbild der Lunge war unauffällig.

Allergic to <@a:bee stings|shellfish|latex|peanuts|cat hair>, with <@r:hives|facial swelling|wheezing|anaphylaxis> as the reaction.
Allergie <@a:aux piqûres d'abeille|aux crustacés|au latex|à l'arachide|aux poils de chat>, avec <@r:urticaire|gonflement du visage|sifflements|anaphylaxie> comme réaction.
Allergisch gegen <@a:Bienenstiche|Schalentiere|Latex|Erdnüsse|Katzenhaare>, mit <@r:Nesselsucht|Gesichtsschwellung|pfeifender Atmung|Anaphylaxie> als Reaktion.

ALLERGIES: NKDA.
ALLERGIES : aucune allergie médicamenteuse connue.
ALLERGIEN: keine Medikamentenallergien bekannt.

No known drug, food or environmental allergies.
Aucune allergie médicamenteuse, alimentaire ou environnementale connue.
Keine bekannten Arzneimittel-, Nahrungsmittel- oder Umweltallergien.

<@g:He|She> breaks out in a rash from <@a:adhesive tape|nickel jewelry|certain perfumes|wool>.
<@g:Il|Elle> fait une éruption au contact <@a:du sparadrap|des bijoux en nickel|de certains parfums|de la laine>.
<@g:Er|Sie> bekommt Ausschlag von <@a:Pflastern|Nickelschmuck|bestimmten Parfüms|Wolle>.

Hay fever from April to July, skin prick test positive for <@p:birch|grass|ragweed> pollen.
Rhume des foins d'avril à juillet, prick-test positif au pollen <@p:de bouleau|de graminées|d'ambroisie>.
Heuschnupfen von April bis Juli, Pricktest positiv auf <@p:Birken|Gräser|Ambrosia>pollen.

Lactose intolerance: bloating and diarrhea after <@m:milk|ice cream|soft cheese>.
Intolérance au lactose : ballonnements et diarrhée après <@m:du lait|de la glace|du fromage frais>.
Laktoseintoleranz: Blähungen und Durchfall nach <@m:Milch|Eis|Weichkäse>.

The reported food allergy was not confirmed by an oral challenge in {year.p}.
L'allergie alimentaire rapportée n'a pas été confirmée par un test de provocation orale en {year.p}.
Die angegebene Nahrungsmittelallergie konnte in einem oralen Provokationstest {year.p} nicht bestätigt werden.

# 2
At baseline <@g:he|she> walks with a <@w:cane|rolling walker|quad cane> and needs help with <@h:bathing|dressing|shopping|managing money>.
À l'état basal, <@g:il|elle> marche avec <@w:une canne|un déambulateur|une canne quadripode> et a besoin d'aide pour <@h:la toilette|l'habillage|les courses|la gestion de son argent>.
Im Ausgangszustand geht <@g:er|sie> mit <@w:einem Stock|einem Rollator|einem Vierpunktstock> und braucht Hilfe <@h:beim Waschen|beim Anziehen|beim Einkaufen|bei Geldangelegenheiten>.

Independent in all activities of daily living and still drives.
Autonome pour toutes les activités de la vie quotidienne et conduit encore.
In allen Aktivitäten des täglichen Lebens selbstständig und fährt noch Auto.

Bedridden for {n} months, fully dependent on <@c:nursing staff|<@g:his|her> family>, fed through a gastrostomy tube.
Grabataire depuis {n} mois, entièrement dépendant<@g:|e> <@c:du personnel soignant|de sa famille>, alimenté<@g:|e> par gastrostomie.
Seit {n} Monaten bettlägerig, vollständig abhängig von <@c:Pflegepersonal|<@g:seiner|ihrer> Familie>, Ernährung über eine PEG-Sonde.

# n=2,3,5
A home health aide comes {n} times a week, and meals are delivered at noon.
Une aide à domicile vient {n} fois par semaine et les repas sont livrés à midi.
Ein ambulanter Pflegedienst kommt {n}-mal pro Woche, und das Essen wird mittags geliefert.

<@g:He|She> uses a wheelchair for distances and can transfer <@h:with one person's help|without help|with a sliding board>.
<@g:Il|Elle> utilise un fauteuil roulant pour les longues distances et réalise ses transferts <@h:avec l'aide d'une personne|sans aide|avec une planche de transfert>.
Für längere Strecken benutzt <@g:er|sie> einen Rollstuhl; der Transfer gelingt <@h:mit Hilfe einer Person|ohne Hilfe|mit einem Rutschbrett>.

Before this illness <@g:he|she> <@a:played tennis twice a week|worked full time|took care of three grandchildren|climbed mountains>.
Avant cette maladie, <@g:il|elle> <@a:jouait au tennis deux fois par semaine|travaillait à plein temps|s'occupait de trois petits-enfants|faisait de l'alpinisme>.
Vor dieser Erkrankung <@a:spielte <@g:er|sie> zweimal pro Woche Tennis|arbeitete <@g:er|sie> Vollzeit|betreute <@g:er|sie> drei Enkelkinder|bestieg <@g:er|sie> Berge>.

ECOG performance status <@e:0|1|2|3>.
Indice de performance ECOG <@e:0|1|2|3>.
ECOG-Leistungsstatus <@e:0|1|2|3>.

Wears <@w:reading glasses|contact lenses|upper dentures|a continuous glucose sensor>.
Porte <@w:des lunettes de lecture|des lentilles de contact|un dentier supérieur|un capteur de glycémie en continu>.
Trägt <@w:eine Lesebrille|Kontaktlinsen|eine Oberkieferprothese|einen Sensor zur kontinuierlichen Glukosemessung>.

# n=2,3,4,5 m=1,2,3 k=2..14
OB history: gravida {n}, para {m}, one miscarriage at {k} weeks.
Antécédents obstétricaux : gestité {n}, parité {m}, une fausse couche à {k} semaines.
Geburtshilfliche Anamnese: Gravida {n}, Para {m}, eine Fehlgeburt mit {k} Wochen.

# n=10,11,12,13,14,15 m=26..34
Menarche at {n}, cycles every {m} days, bleeding for {k} days.
Ménarche à {n} ans, cycles de {m} jours, saignements pendant {k} jours.
Menarche mit {n}, Zyklus alle {m} Tage, Blutungsdauer {k} Tage.

# n=45..55
Menopause at age {n}, no bleeding since.
Ménopause à {n} ans, pas de saignement depuis.
Menopause mit {n} Jahren, seither keine Blutung.

Her first pregnancy was complicated by <@c:preeclampsia|gestational diabetes|placenta previa>; the second was uneventful.
Sa première grossesse a été compliquée <@c:d'une prééclampsie|d'un diabète gestationnel|d'un placenta prævia> ; la deuxième s'est déroulée sans problème.
Ihre erste Schwangerschaft war durch <@c:eine Präeklampsie|einen Gestationsdiabetes|eine Placenta praevia> kompliziert; die zweite verlief unauffällig.

Last Pap smear in {month}: normal. Last mammogram in {year.p}: BI-RADS <@b:1|2|3>.
Dernier frottis en {month} : normal. Dernière mammographie en {year.p} : BI-RADS <@b:1|2|3>.
Letzter PAP-Abstrich im {month}: unauffällig. Letzte Mammographie {year.p}: BI-RADS <@b:1|2|3>.

# n=2680,2950,3120,3340,3580,3790,4050
She delivered a healthy <@s:boy|girl> weighing {n.p} g by <@d:vacuum extraction|spontaneous vaginal delivery|emergency cesarean section> on {date}.
Elle a accouché le {date} d'<@s:un garçon|une fille> en bonne santé pesant {n.p} g par <@d:ventouse|voie basse spontanée|césarienne en urgence>.
Sie entband am {date} <@d:per Vakuumextraktion|spontan vaginal|per Notkaiserschnitt> <@s:einen gesunden Jungen|ein gesundes Mädchen> von {n.p} g.

# n=24..36
Born at {n} weeks by cesarean section, spent {m} weeks in the neonatal intensive care unit.
<@g:Né|Née> à {n} semaines par césarienne, a passé {m} semaines en réanimation néonatale.
Mit {n} Wochen per Kaiserschnitt geboren, {m} Wochen auf der neonatologischen Intensivstation.

# n=2680,2950,3120,3340,3580,3790,4050
Full-term baby, birth weight {n.p} g, Apgar scores 8 and 9, breastfed for {m} months.
Enfant né à terme, poids de naissance {n.p} g, scores d'Apgar 8 et 9, allaitement maternel pendant {m} mois.
Reifes Neugeborenes, Geburtsgewicht {n.p} g, Apgar-Werte 8 und 9, {m} Monate gestillt.

# n=5..8 m=10..16
Developmental milestones: sat at {n} months, walked at {m} months, first words at a year.
Développement psychomoteur : tenue assise à {n} mois, marche à {m} mois, premiers mots à un an.
Entwicklungsschritte: Sitzen mit {n} Monaten, Laufen mit {m} Monaten, erste Wörter mit einem Jahr.

The child attends <@s:daycare|kindergarten|elementary school> and is doing well with peers.
L'enfant fréquente <@s:la crèche|la maternelle|l'école primaire> et s'entend bien avec les autres enfants.
Das Kind besucht <@s:die Kita|den Kindergarten|die Grundschule> und kommt mit Gleichaltrigen gut zurecht.

Growth has followed the <@p:10th|25th|50th|90th> percentile for height and weight.
La croissance suit le <@p:10e|25e|50e|90e> percentile pour la taille et le poids.
Das Wachstum verläuft für Größe und Gewicht auf der <@p:10.|25.|50.|90.> Perzentile.

Parents are separated; <@g:he|she> spends every other weekend with <@g:his|her> father.
Parents séparés ; l'enfant passe un week-end sur deux chez son père.
Eltern getrennt; das Kind verbringt jedes zweite Wochenende beim Vater.

The child has a history of <@d:febrile seizures|recurrent croup|eczema|reflux> and had ear tubes placed at {n} months.
L'enfant a des antécédents <@d:de convulsions fébriles|de laryngites à répétition|d'eczéma|de reflux> et a eu des drains transtympaniques à {n} mois.
Das Kind hat in der Vorgeschichte <@d:Fieberkrämpfe|rezidivierenden Pseudokrupp|ein Ekzem|Reflux> und erhielt mit {n} Monaten Paukenröhrchen.

# n=4..6 m=60,90,120,150,180
Bottle-fed, takes {m} ml of formula {n} times a day.
Nourri<@g:|e> au biberon, prend {m} ml de lait infantile {n} fois par jour.
Flaschenkind, trinkt {n}-mal täglich {m} ml Säuglingsnahrung.

Sleeps through the night in <@g:his|her> own crib.
Fait ses nuits dans son propre lit.
Schläft im eigenen Bett durch.

Screening: colonoscopy {year.p}, bone density {year2.p}, eye examination {year3.p}.
Dépistage : coloscopie {year.p}, ostéodensitométrie {year2.p}, examen ophtalmologique {year3.p}.
Vorsorge: Koloskopie {year.p}, Knochendichtemessung {year2.p}, Augenuntersuchung {year3.p}.

The rest of the history is as documented in my note of {date} and has not changed.
Le reste de l'anamnèse figure dans ma note du {date} et n'a pas changé.
Die übrige Anamnese entspricht meinem Eintrag vom {date} und ist unverändert.

Past medical, family and social history were reviewed with the patient and updated in the chart.
Les antécédents médicaux, familiaux et le mode de vie ont été revus avec <@g:le patient|la patiente> et actualisés dans le dossier.
Vorerkrankungen, Familien- und Sozialanamnese wurden mit <@g:dem Patienten|der Patientin> durchgesprochen und in der Akte aktualisiert.

<@g:He|She> cannot remember the name of the hospital where the operation was performed.
<@g:Il|Elle> ne se souvient pas du nom de l'hôpital où l'opération a été réalisée.
An den Namen des Krankenhauses, in dem die Operation durchgeführt wurde, kann <@g:er|sie> sich nicht erinnern.

Old records from <@h:the Veterans Hospital|the university hospital|a clinic abroad> have been requested.
Les anciens dossiers <@h:de l'hôpital des anciens combattants|du CHU|d'une clinique à l'étranger> ont été demandés.
Alte Unterlagen <@h:aus dem Veteranenkrankenhaus|aus der Universitätsklinik|aus einer Klinik im Ausland> wurden angefordert.

Significant for <@a:hypertension|anemia|osteoarthritis>, otherwise healthy.
Notable : <@a:hypertension|anémie|arthrose>, sinon en bonne santé.
Bedeutsam: <@a:Hypertonie|Anämie|Arthrose>, sonst gesund.

Noncontributory.
Sans particularité.
Ohne Besonderheiten.

Negative for diabetes, heart disease, cancer and stroke.
Pas de diabète, de maladie cardiaque, de cancer ni d'AVC.
Kein Diabetes, keine Herzerkrankung, kein Krebs und kein Schlaganfall.

A dialysis catheter was placed in the right jugular vein and later removed because of an infection.
Un cathéter de dialyse a été posé dans la veine jugulaire droite puis retiré en raison d'une infection.
Ein Dialysekatheter wurde in die rechte Jugularvene eingelegt und später wegen einer Infektion entfernt.

# n=2..6
Sickle cell disease with {n} pain crises in the last year and one episode of acute chest syndrome.
Drépanocytose avec {n} crises douloureuses au cours de la dernière année et un épisode de syndrome thoracique aigu.
Sichelzellkrankheit mit {n} Schmerzkrisen im letzten Jahr und einer Episode eines akuten Thoraxsyndroms.

Spinal cord injury at the level of <@l:T6|C5|L1> in {year.p} with paraplegia, neurogenic bladder and recurrent pressure ulcers.
Lésion médullaire au niveau <@l:T6|C5|L1> en {year.p} avec paraplégie, vessie neurologique et escarres récidivantes.
Rückenmarksverletzung in Höhe <@l:Th6|C5|L1> {year.p} mit Querschnittslähmung, neurogener Blase und rezidivierenden Druckgeschwüren.

# n=2,3,4 m=2,3
Prior admissions: {n} for heart failure, {m} for pneumonia, one for a hip fracture.
Hospitalisations antérieures : {n} pour insuffisance cardiaque, {m} pour pneumonie, une pour fracture de hanche.
Frühere Aufnahmen: {n} wegen Herzinsuffizienz, {m} wegen Pneumonie, eine wegen Hüftfraktur.

Atrial septal defect closed with a device in {year.p}, mild mitral regurgitation since then.
Communication interauriculaire fermée par prothèse en {year.p}, insuffisance mitrale minime depuis.
Vorhofseptumdefekt {year.p} interventionell verschlossen, seither leichte Mitralinsuffizienz.

# n=3.8,4.2,4.6,4.9,5.2
Known abdominal aortic aneurysm, {n} cm on the most recent ultrasound, monitored every six months.
Anévrisme de l'aorte abdominale connu, {n} cm à la dernière échographie, surveillé tous les six mois.
Bekanntes Bauchaortenaneurysma, {n} cm in der letzten Sonographie, Kontrolle alle sechs Monate.

Peripheral artery disease; two toes on the left foot were amputated in {year.p}.
Artériopathie oblitérante des membres inférieurs ; deux orteils du pied gauche ont été amputés en {year.p}.
Periphere arterielle Verschlusskrankheit; {year.p} wurden zwei Zehen am linken Fuß amputiert.

She has endometriosis, confirmed by laparoscopy, and polycystic ovaries.
Elle a une endométriose, confirmée par cœlioscopie, et des ovaires polykystiques.
Sie hat eine laparoskopisch gesicherte Endometriose und polyzystische Ovarien.

Crohn disease of the terminal ileum with a bowel resection of {n} cm and a temporary ileostomy.
Maladie de Crohn de l'iléon terminal avec résection de {n} cm d'intestin et iléostomie temporaire.
Morbus Crohn des terminalen Ileums mit Resektion von {n} cm Darm und vorübergehendem Ileostoma.

<@g:He|She> was told about <@f:a heart murmur|gallstones|a cyst on the kidney|high cholesterol> years ago, but it was never followed up.
On lui a parlé <@f:d'un souffle cardiaque|de calculs biliaires|d'un kyste rénal|d'un cholestérol élevé> il y a des années, mais cela n'a jamais été suivi.
Vor Jahren hat man <@g:ihm|ihr> von <@f:einem Herzgeräusch|Gallensteinen|einer Nierenzyste|hohem Cholesterin> berichtet, dies wurde jedoch nie weiter kontrolliert.

<@g:Mr.|Ms.> {surname} reports that <@g:his|her> <@r:twin brother|half-sister|niece> was recently found to have <@d:familial hypercholesterolemia|a factor V Leiden mutation|Lynch syndrome>.
<@g:M.|Mme> {surname} rapporte qu'<@d:une hypercholestérolémie familiale|une mutation du facteur V Leiden|un syndrome de Lynch> a été <@d:découverte|découverte|découvert> récemment chez <@r:son frère jumeau|sa demi-sœur|sa nièce>.
<@g:Herr|Frau> {surname} berichtet, dass bei <@r:<@g:seinem|ihrem> Zwillingsbruder|<@g:seiner|ihrer> Halbschwester|<@g:seiner|ihrer> Nichte> kürzlich <@d:eine familiäre Hypercholesterinämie|eine Faktor-V-Leiden-Mutation|ein Lynch-Syndrom> festgestellt wurde.

# n=3,4,5,6 m=14,15,16
The oldest of {n.w} children, <@g:he|she> grew up on a <@f:dairy|sheep|pig> farm and left school at {m}.
<@g:Aîné|Aînée> de {n.w} enfants, <@g:il|elle> a grandi dans une ferme <@f:laitière|d'élevage de moutons|d'élevage de porcs> et a quitté l'école à {m} ans.
Als ältestes von {n.w} Kindern wuchs <@g:er|sie> auf einem <@f:Milchviehhof|Schafhof|Schweinemastbetrieb> auf und verließ mit {m} Jahren die Schule.

<@g:His wife|Her husband> died last year, and since then <@g:he|she> has lost contact with most of <@g:his|her> friends.
<@g:Sa femme est décédée|Son mari est décédé> l'année dernière et <@g:il|elle> a depuis perdu le contact avec la plupart de ses amis.
<@g:Seine Frau|Ihr Mann> ist letztes Jahr verstorben, seither hat <@g:er|sie> den Kontakt zu den meisten Freunden verloren.

# n=2,3,4
Lives with {n.w} roommates, eats irregularly and studies <@s:law|mechanical engineering|biology>.
Vit avec {n.w} colocataires, mange de façon irrégulière et étudie <@s:le droit|le génie mécanique|la biologie>.
Lebt mit {n.w} Mitbewohnern zusammen, isst unregelmäßig und studiert <@s:Jura|Maschinenbau|Biologie>.

Hobbies include <@a:fishing|woodworking|pigeon breeding|pottery> and <@b:bird watching|sailing|chess|stamp collecting>.
Loisirs : <@a:pêche|menuiserie|colombophilie|poterie> et <@b:observation des oiseaux|voile|échecs|philatélie>.
Hobbys: <@a:Angeln|Holzarbeiten|Taubenzucht|Töpfern> und <@b:Vogelbeobachtung|Segeln|Schach|Briefmarkensammeln>.

Works rotating night shifts in a <@w:steel plant|call center|distribution warehouse> and sleeps poorly during the day.
Travaille de nuit en horaires alternants dans <@w:une aciérie|un centre d'appels|un entrepôt logistique> et dort mal le jour.
Arbeitet in wechselnden Nachtschichten in <@w:einem Stahlwerk|einem Callcenter|einem Auslieferungslager> und schläft tagsüber schlecht.

The job involves <@j:heavy lifting|kneeling on hard floors|repetitive hand movements|exposure to loud noise|long hours of standing>.
Le poste comporte <@j:le port de charges lourdes|un travail à genoux sur sol dur|des gestes répétitifs de la main|une exposition au bruit|une station debout prolongée>.
Die Tätigkeit ist mit <@j:schwerem Heben|Knien auf hartem Boden|wiederholten Handbewegungen|starker Lärmbelastung|langem Stehen> verbunden.

# n=13..19 m=5,10,15,20,30
Started smoking at {n}, currently {m} cigarettes a day, several failed attempts to stop.
A commencé à fumer à {n} ans, actuellement {m} cigarettes par jour, plusieurs tentatives d'arrêt infructueuses.
Begann mit {n} Jahren zu rauchen, derzeit {m} Zigaretten am Tag, mehrere erfolglose Aufhörversuche.

Chews <@t:tobacco|betel nut|khat> daily.
Chique <@t:du tabac|du bétel|du khat> tous les jours.
Kaut täglich <@t:Tabak|Betelnuss|Khat>.

# n=1..4
CAGE questionnaire {n} out of 4.
Questionnaire CAGE : {n} sur 4.
CAGE-Fragebogen: {n} von 4 Punkten.

# t=1.2,1.6,1.8,2.1,2.4
Two DUI convictions and a fall down the stairs with a blood alcohol level of {t}‰ in {year.p}.
Deux condamnations pour conduite en état d'ivresse et une chute dans les escaliers avec une alcoolémie de {t} ‰ en {year.p}.
Zwei Verurteilungen wegen Trunkenheit am Steuer und ein Treppensturz mit {t} ‰ Blutalkohol {year.p}.

<@g:He|She> reports being physically abused by a former partner and has a restraining order in place.
<@g:Il|Elle> rapporte des violences physiques de la part d'un ancien partenaire et bénéficie d'une ordonnance de protection.
<@g:Er|Sie> berichtet über körperliche Gewalt durch einen früheren Partner; ein Kontaktverbot besteht.

Seat belt use: always. Smoke detectors at home: yes. Firearms at home: <@f:none|locked in a safe>.
Ceinture de sécurité : toujours. Détecteurs de fumée au domicile : oui. Armes à feu au domicile : <@f:aucune|sous clé dans un coffre>.
Sicherheitsgurt: immer. Rauchmelder zu Hause: ja. Schusswaffen zu Hause: <@f:keine|in einem Tresor verschlossen>.

Has not seen a dentist in {n} years.
N'a pas vu de dentiste depuis {n} ans.
War seit {n} Jahren nicht beim Zahnarzt.

The last eye exam was {n} months ago and showed <@e:early cataracts|mild background retinopathy|normal pressures>.
Le dernier examen ophtalmologique remonte à {n} mois et a montré <@e:une cataracte débutante|une rétinopathie débutante discrète|des pressions normales>.
Die letzte augenärztliche Untersuchung war vor {n} Monaten und zeigte <@e:eine beginnende Katarakt|eine leichte Hintergrundretinopathie|normale Druckwerte>.

# n=2..5
History of falls: {n} in the past six months, one of them with a <@f:wrist fracture|scalp laceration|pelvic fracture>.
Antécédents de chutes : {n} au cours des six derniers mois, dont une avec <@f:fracture du poignet|plaie du cuir chevelu|fracture du bassin>.
Stürze: {n} in den letzten sechs Monaten, einer davon mit <@f:Handgelenksfraktur|Kopfplatzwunde|Beckenfraktur>.

# n=6..14
Uses CPAP nightly at a pressure of {n} cm H2O.
Utilise une PPC chaque nuit à une pression de {n} cm H2O.
Nutzt jede Nacht CPAP mit einem Druck von {n} cm H2O.

# n=18..27 m=12..22
MMSE was {n}/30 in {month}, MoCA {m}/30.
MMSE à {n}/30 en {month}, MoCA à {m}/30.
MMST {n}/30 im {month}, MoCA {m}/30.

Moved to a nursing home in {month} because <@g:his|her> daughter could no longer manage the care at home.
<@g:Entré|Entrée> en EHPAD en {month} car sa fille ne pouvait plus assurer les soins à domicile.
Im {month} Umzug ins Pflegeheim, weil die Tochter die Pflege zu Hause nicht mehr bewältigen konnte.

Cooks for <@g:himself|herself> but has the laundry done by a neighbor.
Cuisine <@g:lui-même|elle-même> mais confie sa lessive à une voisine.
Kocht selbst, lässt die Wäsche aber von einer Nachbarin machen.

# n=2,3,4
Climbs {n} flights of stairs without stopping (more than 4 METs).
Monte {n} étages sans s'arrêter (plus de 4 MET).
Steigt {n} Stockwerke ohne Pause (mehr als 4 MET).

Handedness: <@h:right|left>. Native language: <@l:Spanish|Arabic|Turkish|Portuguese>.
Latéralité : <@h:<@g:droitier|droitière>|<@g:gaucher|gauchère>>. Langue maternelle : <@l:espagnol|arabe|turc|portugais>.
Händigkeit: <@h:rechts|links>. Muttersprache: <@l:Spanisch|Arabisch|Türkisch|Portugiesisch>.

As a Jehovah's Witness, <@g:he|she> does not accept blood products.
En tant que témoin de Jéhovah, <@g:il|elle> refuse les produits sanguins.
Als <@g:Zeuge|Zeugin> Jehovas lehnt <@g:er|sie> Blutprodukte ab.

There is one known pedigree member with <@d:Huntington disease|Marfan syndrome|polycystic kidney disease>, a paternal great-uncle.
Un membre connu de la famille est atteint <@d:de la maladie de Huntington|du syndrome de Marfan|de polykystose rénale>, un grand-oncle paternel.
Ein Mitglied der Familie ist bekanntermaßen betroffen: ein Großonkel väterlicherseits mit <@d:Huntington-Krankheit|Marfan-Syndrom|polyzystischer Nierenerkrankung>.

Three of <@g:his|her> four grandparents lived past 90.
Trois de ses quatre grands-parents ont dépassé 90 ans.
Drei der vier Großeltern wurden älter als 90.

# n=2..35 m=2..35
Son, {n}, has asthma; daughter, {m}, is healthy.
Fils de {n} ans asthmatique ; fille de {m} ans en bonne santé.
Sohn, {n} Jahre, hat Asthma; Tochter, {m} Jahre, ist gesund.

# n=39..62 m=63..80
Paternal uncle with kidney failure on dialysis at {n}, maternal grandmother with a hip fracture at {m}.
Oncle paternel en insuffisance rénale dialysé à {n} ans, grand-mère maternelle avec fracture de hanche à {m} ans.
Onkel väterlicherseits mit {n} dialysepflichtig niereninsuffizient, Großmutter mütterlicherseits mit {m} Hüftfraktur.

The patient's mother had a similar tremor in old age that improved with a glass of wine.
La mère <@g:du patient|de la patiente> présentait un tremblement similaire à un âge avancé, qui s'améliorait avec un verre de vin.
Die Mutter <@g:des Patienten|der Patientin> hatte im Alter einen ähnlichen Tremor, der sich durch ein Glas Wein besserte.

Anesthesia history: <@p:postoperative nausea|prolonged awakening|a dental injury> after the <@o:hernia|gallbladder|sinus> operation.
Antécédents anesthésiques : <@p:nausées postopératoires|réveil prolongé|traumatisme dentaire> après l'opération <@o:de la hernie|de la vésicule biliaire|des sinus>.
Narkoseanamnese: <@p:postoperative Übelkeit|verzögertes Erwachen|Zahnschaden> nach der <@o:Hernien|Gallenblasen|Nasennebenhöhlen>operation.

Left below-knee amputation in {year.p}; walks with a prosthesis and has phantom sensations.
Amputation sous le genou gauche en {year.p} ; marche avec une prothèse et a des sensations fantômes.
Unterschenkelamputation links {year.p}; geht mit Prothese und hat Phantomempfindungen.

# n=2,3
Septoplasty, sinus surgery x{n}, last in {year.p}.
Septoplastie, chirurgie des sinus x{n}, la dernière en {year.p}.
Septumplastik, Nasennebenhöhlenoperation x{n}, zuletzt {year.p}.

Status post <@p:TURP|hysterectomy|parathyroidectomy|splenectomy> in {year.p} at an outside hospital, operative report not available.
<@p:RTUP|Hystérectomie|Parathyroïdectomie|Splénectomie> en {year.p} dans un autre hôpital, compte rendu opératoire non disponible.
Z. n. <@p:TUR-P|Hysterektomie|Parathyreoidektomie|Splenektomie> {year.p} in einem auswärtigen Krankenhaus, OP-Bericht liegt nicht vor.

She breastfed all three children and never had mastitis.
Elle a allaité ses trois enfants et n'a jamais eu de mastite.
Sie hat alle drei Kinder gestillt und hatte nie eine Mastitis.

Two terminations of pregnancy, one ectopic pregnancy treated by removal of the <@s:left|right> tube.
Deux interruptions de grossesse, une grossesse extra-utérine traitée par salpingectomie <@s:gauche|droite>.
Zwei Schwangerschaftsabbrüche, eine Eileiterschwangerschaft mit Entfernung des <@s:linken|rechten> Eileiters.

An IUD was inserted in {month} and checked by ultrasound.
Un stérilet a été posé en {month} et contrôlé par échographie.
Im {month} wurde eine Spirale eingelegt und sonographisch kontrolliert.

# n=2..8
After {n} years of infertility, the couple conceived through IVF.
Après {n} ans d'infertilité, le couple a obtenu une grossesse par FIV.
Nach {n} Jahren Kinderlosigkeit kam es bei dem Paar durch IVF zur Schwangerschaft.

The pregnancy was unplanned, and prenatal care began only in the second trimester.
La grossesse n'était pas planifiée et le suivi prénatal n'a débuté qu'au deuxième trimestre.
Die Schwangerschaft war ungeplant, und die Vorsorge begann erst im zweiten Trimenon.

Newborn hearing screen passed, hip ultrasound type <@h:Ia|IIa> on both sides.
Dépistage auditif néonatal réussi, échographie de hanche de type <@h:Ia|IIa> des deux côtés.
Neugeborenen-Hörscreening bestanden, Hüftsonographie beidseits Typ <@h:Ia|IIa>.

Adolescent interviewed alone: no smoking, no relationship at present, likes school, plays the <@i:drums|flute|guitar> in a band.
Entretien seul à seul avec <@g:l'adolescent|l'adolescente> : ne fume pas, pas de relation actuellement, aime l'école, joue <@i:de la batterie|de la flûte|de la guitare> dans un groupe.
<@g:Jugendlicher|Jugendliche> allein befragt: raucht nicht, derzeit keine Beziehung, geht gern zur Schule, spielt <@i:Schlagzeug|Flöte|Gitarre> in einer Band.

# n=9..18
He was circumcised at birth and had undescended testes corrected at {n} months.
Il a été circoncis à la naissance et opéré d'une cryptorchidie à {n} mois.
Er wurde nach der Geburt beschnitten; mit {n} Monaten wurde ein Hodenhochstand korrigiert.

Attention deficit disorder was diagnosed in elementary school; <@g:he|she> repeated a grade.
Un trouble de l'attention a été diagnostiqué à l'école primaire ; <@g:il|elle> a redoublé une classe.
Eine Aufmerksamkeitsstörung wurde in der Grundschule diagnostiziert; eine Klasse hat <@g:er|sie> wiederholt.

# n=2,3,4
Past psychiatric history: no prior hospitalizations, sees a therapist every {n.w} weeks.
Antécédents psychiatriques : pas d'hospitalisation, consulte un thérapeute toutes les {n.w} semaines.
Psychiatrische Vorgeschichte: keine stationären Aufenthalte, alle {n.w} Wochen bei einem Therapeuten.

Spent {n} months in <@p:prison|a rehabilitation center|a refugee camp> before coming here.
A passé {n} mois <@p:en prison|dans un centre de rééducation|dans un camp de réfugiés> avant d'arriver ici.
War {n} Monate in <@p:Haft|einem Rehabilitationszentrum|einem Flüchtlingslager>, bevor <@g:er|sie> hierher kam.

# n=3..12 m=2..5
Keeps {n} chickens and {m} goats and drinks unpasteurized milk.
Possède {n} poules et {m} chèvres et boit du lait non pasteurisé.
Hält {n} Hühner und {m} Ziegen und trinkt Rohmilch.

Drives {n} miles to work each way and spends the evenings caring for <@g:his|her> disabled brother.
Fait {n} miles en voiture pour aller au travail et autant au retour, et s'occupe le soir de son frère handicapé.
Fährt {n} Meilen zur Arbeit und ebenso viele zurück und kümmert sich abends um den behinderten Bruder.

Retired <@o:teacher|police officer|opera singer|beekeeper>, plays bridge on {day}s.
<@o:<@g:Enseignant|Enseignante>|<@g:Policier|Policière>|<@g:Chanteur|Chanteuse> d'opéra|<@g:Apiculteur|Apicultrice>> à la retraite, joue au bridge le {day}.
<@o:<@g:Pensionierter Lehrer|Pensionierte Lehrerin>|<@g:Pensionierter Polizist|Pensionierte Polizistin>|<@g:Pensionierter Opernsänger|Pensionierte Opernsängerin>|<@g:Pensionierter Imker|Pensionierte Imkerin>>, spielt {day.l}s Bridge.

# n=1..6
Wells score {n}; risk factors include recent surgery, obesity and a cast on the lower leg.
Score de Wells à {n} ; facteurs de risque : chirurgie récente, obésité et plâtre de jambe.
Wells-Score {n}; Risikofaktoren sind kürzliche Operation, Adipositas und ein Unterschenkelgips.

Cardiovascular risk factors: smoking, dyslipidemia, sedentary lifestyle, positive family history.
Facteurs de risque cardiovasculaire : tabagisme, dyslipidémie, sédentarité, hérédité.
Kardiovaskuläre Risikofaktoren: Rauchen, Dyslipidämie, Bewegungsmangel, positive Familienanamnese.

A <@d:sleep study|stress test|bone marrow biopsy|nerve conduction study> in {year.p} was <@r:normal|inconclusive>.
<@d:La polysomnographie|L'épreuve d'effort|La biopsie ostéomédullaire|L'étude de conduction nerveuse> de {year.p} était <@r:normale|non concluante>.
<@d:Die Schlaflaboruntersuchung|Der Belastungstest|Die Knochenmarkbiopsie|Die Nervenleitmessung> {year.p} war <@r:unauffällig|nicht eindeutig>.

No history of blood clots, bleeding tendency or transfusions.
Pas d'antécédent de thrombose, de tendance hémorragique ni de transfusion.
Keine Thrombosen, Blutungsneigung oder Transfusionen in der Vorgeschichte.

In {year.p} <@g:he|she> donated bone marrow to <@g:his|her> sister, who has been in remission for {n} years.
En {year.p}, <@g:il|elle> a donné de la moelle osseuse à sa sœur, en rémission depuis {n} ans.
{year.p} spendete <@g:er|sie> Knochenmark für <@g:seine|ihre> Schwester, die seit {n} Jahren in Remission ist.

Preventive care: flu vaccination declined, bone density due, colon cancer screening up to date.
Prévention : vaccination antigrippale refusée, ostéodensitométrie à prévoir, dépistage du cancer colorectal à jour.
Vorsorge: Grippeimpfung abgelehnt, Knochendichtemessung fällig, Darmkrebsvorsorge aktuell.

Radiation to the mediastinum for Hodgkin lymphoma in {year.p}, now under surveillance for late effects.
Irradiation médiastinale pour un lymphome de Hodgkin en {year.p}, actuellement surveillance des effets tardifs.
Mediastinale Bestrahlung wegen eines Hodgkin-Lymphoms {year.p}, jetzt Überwachung auf Spätfolgen.

Health care proxy: none; emergency contact is a neighbor, phone number in the chart.
Personne de confiance : aucune ; la personne à prévenir est une voisine, numéro de téléphone au dossier.
Vertrauensperson: keine; Notfallkontakt ist eine Nachbarin, Telefonnummer in der Akte.

<@g:His|Her> medical history is complicated by <@a:cirrhosis|sarcoidosis|myasthenia gravis> diagnosed in {year.p}, for which <@g:he|she> is followed at the university hospital every {n.w} months, and by <@b:a remote cerebral hemorrhage|a congenital solitary kidney|severe aortic stenosis>.
Ses antécédents sont marqués par <@a:une cirrhose diagnostiquée|une sarcoïdose diagnostiquée|une myasthénie diagnostiquée> en {year.p}, suivie au CHU tous les {n.w} mois, et par <@b:une hémorragie cérébrale ancienne|un rein unique congénital|un rétrécissement aortique sévère>.
Die Vorgeschichte ist durch <@a:eine Leberzirrhose|eine Sarkoidose|eine Myasthenia gravis> kompliziert, die {year.p} diagnostiziert wurde und alle {n.w} Monate in der Universitätsklinik kontrolliert wird, sowie durch <@b:eine lange zurückliegende Hirnblutung|eine angeborene Einzelniere|eine schwere Aortenstenose>.

# m=50..90
<@g:He|She> was never told why <@g:his|her> blood counts were low, but recalls that a bone marrow biopsy was done in {year.p} and that the platelets were around {m},000 at the time.
On ne lui a jamais expliqué pourquoi sa numération était basse, mais <@g:il|elle> se souvient qu'une biopsie ostéomédullaire a été faite en {year.p} et que les plaquettes étaient alors autour de {m} 000.
Man hat <@g:ihm|ihr> nie erklärt, warum die Blutwerte niedrig waren; <@g:er|sie> erinnert sich aber, dass {year.p} eine Knochenmarkbiopsie durchgeführt wurde und die Thrombozyten damals bei etwa {m}.000 lagen.

# n=2..6
The patient underwent emergency surgery for <@d:a perforated ulcer|a strangulated hernia|a ruptured appendix> in {year.p}, which was complicated by <@c:peritonitis|a wound infection|prolonged ileus> and required a stay of {n} weeks.
<@g:Le patient a été opéré|La patiente a été opérée> en urgence <@d:d'un ulcère perforé|d'une hernie étranglée|d'une appendicite perforée> en {year.p}, avec pour complication <@c:une péritonite|une infection de plaie|un iléus prolongé> et un séjour de {n} semaines.
<@g:Der Patient|Die Patientin> wurde {year.p} notfallmäßig wegen <@d:eines perforierten Ulkus|einer inkarzerierten Hernie|einer perforierten Appendizitis> operiert, was durch <@c:eine Peritonitis|eine Wundinfektion|einen protrahierten Ileus> kompliziert war und einen Aufenthalt von {n} Wochen erforderte.

# n=42..64 m=66..84
Both of <@g:his|her> paternal grandparents had diabetes, <@g:his|her> father had his first heart attack at {n}, and <@g:his|her> mother, now {m}, was treated for <@c:uterine|thyroid|bladder> cancer.
Ses deux grands-parents paternels avaient un diabète, son père a eu son premier infarctus à {n} ans et sa mère, âgée de {m} ans, a été traitée pour un cancer <@c:de l'utérus|de la thyroïde|de la vessie>.
Beide Großeltern väterlicherseits hatten Diabetes, der Vater erlitt mit {n} den ersten Herzinfarkt, und die heute {m}-jährige Mutter wurde wegen eines <@c:Gebärmutter|Schilddrüsen|Blasen>karzinoms behandelt.

Since the stroke, <@g:his wife|her husband> has taken over the cooking and the finances, while a physical therapist visits twice a week to work on balance and transfers.
Depuis l'AVC, <@g:sa femme|son mari> s'occupe de la cuisine et des finances, et un kinésithérapeute passe deux fois par semaine pour travailler l'équilibre et les transferts.
Seit dem Schlaganfall hat <@g:seine Frau|ihr Mann> das Kochen und die Finanzen übernommen, während zweimal pro Woche ein Physiotherapeut kommt, um Gleichgewicht und Transfers zu üben.

# n=12..35
<@g:He|She> immigrated from <@c:Somalia|Romania|Bangladesh|Chile> at the age of {n}, works in <@j:construction|a nail salon|a meat-packing plant|landscaping>, and sends part of <@g:his|her> income to relatives back home.
<@g:Il|Elle> a immigré <@c:de Somalie|de Roumanie|du Bangladesh|du Chili> à l'âge de {n} ans, travaille dans <@j:le bâtiment|une onglerie|une usine de conditionnement de viande|le paysagisme> et envoie une partie de ses revenus à sa famille restée au pays.
<@g:Er|Sie> wanderte im Alter von {n} Jahren aus <@c:Somalia|Rumänien|Bangladesch|Chile> ein, arbeitet <@j:auf dem Bau|in einem Nagelstudio|in einem Fleischverarbeitungsbetrieb|im Landschaftsbau> und schickt einen Teil des Einkommens an Verwandte in der Heimat.

# n=5,10,15,20 m=4..30
Smoking status: current every day smoker, {n} cigarettes daily for {m} years, not ready to quit.
Statut tabagique : <@g:fumeur quotidien|fumeuse quotidienne>, {n} cigarettes par jour depuis {m} ans, pas <@g:prêt|prête> à arrêter.
Raucherstatus: <@g:täglicher Raucher|tägliche Raucherin>, {n} Zigaretten täglich seit {m} Jahren, nicht zum Aufhören bereit.

# n=2 m=3
<@g:He|She> used to drink a case of beer on weekends but cut down to {n.w} or {m.w} cans after being told that <@g:his|her> liver tests were abnormal.
<@g:Il|Elle> buvait autrefois un pack de bière le week-end mais s'est limité<@g:|e> à {n.w} ou {m.w} canettes après l'annonce d'un bilan hépatique anormal.
Früher trank <@g:er|sie> am Wochenende einen Kasten Bier, hat aber auf {n.w} oder {m.w} Dosen reduziert, nachdem auffällige Leberwerte festgestellt worden waren.

Allergy history: as a toddler <@g:he|she> reacted to <@a:egg|cow's milk|hazelnuts|strawberries> with vomiting and swollen eyelids; the reaction has not recurred since <@g:he|she> started school.
Antécédents allergiques : dans la petite enfance, réaction <@a:à l'œuf|au lait de vache|aux noisettes|aux fraises> avec vomissements et gonflement des paupières ; pas de récidive depuis l'entrée à l'école.
Allergieanamnese: Als Kleinkind reagierte <@g:er|sie> auf <@a:Ei|Kuhmilch|Haselnüsse|Erdbeeren> mit Erbrechen und geschwollenen Lidern; seit der Einschulung ist die Reaktion nicht mehr aufgetreten.

# n=2,3,4 m=8..21
She has {n.w} living children, all delivered vaginally, and lost one baby at {m} weeks because of <@c:cervical insufficiency|placental abruption|a chromosomal abnormality>.
Elle a {n.w} enfants vivants, tous nés par voie basse, et a perdu un bébé à {m} semaines en raison <@c:d'une béance cervicale|d'un décollement placentaire|d'une anomalie chromosomique>.
Sie hat {n.w} lebende Kinder, alle vaginal geboren, und verlor ein Kind mit {m} Wochen wegen <@c:Zervixinsuffizienz|vorzeitiger Plazentalösung|einer Chromosomenstörung>.

# n=28..33 m=1150,1280,1420,1560,1730 k=2..9
Former preemie of {n} weeks, birth weight {m.p} g, ventilated for {k} days, discharged home without oxygen; development so far is on target for corrected age.
<@g:Ancien prématuré|Ancienne prématurée> de {n} semaines, poids de naissance {m.p} g, ventilé<@g:|e> {k} jours, retour à domicile sans oxygène ; développement jusqu'ici conforme à l'âge corrigé.
Ehemaliges Frühgeborenes mit {n} Schwangerschaftswochen, Geburtsgewicht {m.p} g, {k} Tage beatmet, ohne Sauerstoff nach Hause entlassen; die Entwicklung entspricht bisher dem korrigierten Alter.

The childhood home had <@h:lead paint|coal heating|a wood-burning stove|visible mold>, and an elevated lead level was found at the two-year check-up.
La maison de l'enfance comportait <@h:de la peinture au plomb|un chauffage au charbon|un poêle à bois|des moisissures visibles> et une plombémie élevée a été constatée au contrôle des deux ans.
Im Elternhaus gab es <@h:bleihaltige Farbe|eine Kohleheizung|einen Holzofen|sichtbaren Schimmel>, und bei der Vorsorge mit zwei Jahren fand sich ein erhöhter Bleispiegel.

Surgical history is positive for <@a:a ventriculoperitoneal shunt|a cleft palate repair|a pyloromyotomy> in infancy and <@b:scoliosis surgery|jaw surgery|knee arthroscopy> as a teenager.
Antécédents chirurgicaux : <@a:dérivation ventriculo-péritonéale|réparation d'une fente palatine|pylorotomie> dans la petite enfance et <@b:chirurgie de scoliose|chirurgie de la mâchoire|arthroscopie du genou> à l'adolescence.
Voroperationen: <@a:ventrikuloperitonealer Shunt|Gaumenspaltenverschluss|Pylorotomie> im Säuglingsalter und <@b:Skolioseoperation|Kieferoperation|Kniearthroskopie> im Jugendalter.

Advance care planning was discussed with <@p:the patient and <@g:his|her> family|both daughters|the legal guardian>; comfort is the main goal, and further hospital transfers are not desired.
La planification anticipée des soins a été abordée avec <@p:<@g:le patient|la patiente> et sa famille|ses deux filles|le tuteur légal> ; le confort est l'objectif principal et de nouveaux transferts à l'hôpital ne sont pas souhaités.
Die vorausschauende Versorgungsplanung wurde mit <@p:<@g:dem Patienten und seiner|der Patientin und ihrer> Familie|beiden Töchtern|dem gesetzlichen Betreuer> besprochen; im Vordergrund steht das Wohlbefinden, weitere Krankenhausverlegungen sind nicht erwünscht.

# n=3..9
Before moving in with <@g:his|her> son {n} months ago, <@g:he|she> managed a three-story house and a large garden without any help.
Avant d'emménager chez son fils il y a {n} mois, <@g:il|elle> entretenait sans aucune aide une maison de trois niveaux et un grand jardin.
Bevor <@g:er|sie> vor {n} Monaten zum Sohn zog, versorgte <@g:er|sie> ohne jede Hilfe ein dreistöckiges Haus und einen großen Garten.

No pets, no mold, no smokers at home.
Pas d'animaux, pas de moisissures, pas de fumeurs au domicile.
Keine Haustiere, kein Schimmel, keine Raucher im Haushalt.

Gravida 1, para 0.
Gestité 1, parité 0.
Gravida 1, Para 0.

Widowed, three grown children, churchgoer.
<@g:Veuf|Veuve>, trois enfants adultes, <@g:pratiquant|pratiquante>.
Verwitwet, drei erwachsene Kinder, regelmäßiger Kirchgang.

Occupation: <@o:dental hygienist|roofer|pharmacist|bus driver>, part time.
Profession : <@o:hygiéniste dentaire|<@g:couvreur|couvreuse>|<@g:pharmacien|pharmacienne>|<@g:conducteur|conductrice> de bus>, à temps partiel.
Beruf: <@o:<@g:Dentalhygieniker|Dentalhygienikerin>|<@g:Dachdecker|Dachdeckerin>|<@g:Apotheker|Apothekerin>|<@g:Busfahrer|Busfahrerin>>, Teilzeit.

Reports a {n}-year history of <@d:psoriasis|carpal tunnel syndrome|interstitial cystitis|panic disorder> that has never required hospitalization.
Rapporte des antécédents <@d:de psoriasis|de syndrome du canal carpien|de cystite interstitielle|de trouble panique> depuis {n} ans, n'ayant jamais nécessité d'hospitalisation.
Berichtet über <@d:eine Psoriasis|ein Karpaltunnelsyndrom|eine interstitielle Zystitis|eine Panikstörung> seit {n} Jahren, ohne dass je ein Krankenhausaufenthalt erforderlich war.

The patient has a past medical history of {diag}, {diag2} and {diag3}, and a past surgical history of {proc} in {year.p}.
<@g:Le patient|La patiente> a pour antécédents médicaux {diag}, {diag2} et {diag3}, et pour antécédent chirurgical {proc} en {year.p}.
<@g:Der Patient|Die Patientin> hat als Vorerkrankungen {diag}, {diag2} und {diag3} sowie als Voroperation {proc} {year.p}.

# n=3,5,7,10
In {month} <@g:he|she> spent {n} days in intensive care with <@d:septic shock|acute pancreatitis|diabetic ketoacidosis>, was intubated, and has had trouble with short-term memory ever since.
En {month}, <@g:il|elle> a passé {n} jours en réanimation pour <@d:un choc septique|une pancréatite aiguë|une acidocétose diabétique>, a été <@g:intubé|intubée> et présente depuis des troubles de la mémoire à court terme.
Im {month} lag <@g:er|sie> {n} Tage mit <@d:septischem Schock|akuter Pankreatitis|diabetischer Ketoazidose> auf der Intensivstation, wurde intubiert und hat seither Probleme mit dem Kurzzeitgedächtnis.

PSH: <@a:lap chole|C-section x2|R TKA|L knee scope> {year.p}, <@b:T&A|ORIF L wrist|hernia repair|CABG> {year2.p}.
ATCD chirurgicaux : <@a:cholécystectomie cœlio|2 césariennes|PTG D|arthroscopie genou G> {year.p}, <@b:amygdalectomie et adénoïdectomie|ostéosynthèse poignet G|cure de hernie|pontage coronarien> {year2.p}.
Vor-OPs: <@a:lap. CHE|2 x Sectio|Knie-TEP re.|ASK Knie li.> {year.p}, <@b:TE und AT|Osteosynthese Handgelenk li.|Hernien-OP|ACVB> {year2.p}.

# n=10,15,20,25,30,40
SH: {n} pk-yr, EtOH socially, no IVDU, lives w/ spouse.
Mode de vie : {n} PA, alcool en société, pas de toxicomanie IV, vit avec <@g:son épouse|son mari>.
SA: {n} PY, Alkohol in Gesellschaft, kein i.v. Drogenkonsum, lebt mit <@g:Ehefrau|Ehemann>.

# n=48..70
FHx: <@a:MI|CVA|colon ca> in father at {n}, <@b:breast ca|RA|glaucoma> in mother.
ATCD familiaux : <@a:IDM|AVC|cancer du côlon> chez le père à {n} ans, <@b:cancer du sein|PR|glaucome> chez la mère.
FA: <@a:Infarkt|Schlaganfall|Kolon-Ca> beim Vater mit {n}, <@b:Mamma-Ca|RA|Glaukom> bei der Mutter.

H/o <@d:PE|TIA|GI bleed|kidney stones> in {year.p}, no recurrence.
ATCD <@d:d'EP|d'AIT|d'hémorragie digestive|de lithiase rénale> en {year.p}, pas de récidive.
Z. n. <@d:LE|TIA|GI-Blutung|Nierensteinen> {year.p}, kein Rezidiv.

# n=2,3,4 m=2,3
OB: G{n}P{m}, NSVD x{m}, no complications.
Obstétrique : G{n}P{m}, {m} accouchements par voie basse, sans complication.
Geburtshilfe: G{n}P{m}, {m} Spontangeburten, ohne Komplikationen.

All: <@a:latex (hives)|eggs (GI upset)|shellfish (swelling)>; NKDA.
Allergies : <@a:latex (urticaire)|œufs (troubles digestifs)|crustacés (œdème)> ; pas d'allergie médicamenteuse connue.
Allergien: <@a:Latex (Urtikaria)|Eier (Magen-Darm-Beschwerden)|Schalentiere (Schwellung)>; keine Medikamentenallergie bekannt.

UTD on immunizations per mom.
Vaccinations à jour selon la mère.
Impfungen laut Mutter vollständig.

# n=2710,2980,3150,3420,3660,3900
Born FT via SVD, BW {n.p} g, no NICU stay.
Né<@g:|e> à terme par voie basse, PN {n.p} g, pas de séjour en réanimation néonatale.
Reif spontan geboren, GG {n.p} g, kein Aufenthalt auf der Neo-ITS.

Fxl status: indep w/ ADLs, uses cane outdoors.
Statut fonctionnel : autonome pour les AVQ, utilise une canne à l'extérieur.
Funktionsstatus: in ADL selbstständig, draußen mit Stock.

# n=2..12 m=48..118 k=150..192
Ht {k} cm, Wt {m} kg, lost {n.w} kg since {month}.
Taille {k} cm, poids {m} kg, perte de {n.w} kg depuis {month}.
Größe {k} cm, Gewicht {m} kg, seit {month} {n.w} kg verloren.

Code: DNR/DNI, HCP is <@p:son|niece|brother>.
Niveau de soins : pas de réanimation ni d'intubation, personne de confiance : <@p:le fils|la nièce|le frère>.
Therapieziel: keine Reanimation, keine Intubation; Bevollmächtigter: <@p:Sohn|Nichte|Bruder>.

Retired <@o:machinist|seamstress|librarian>, 2 kids, 5 grandkids.
<@o:Machiniste|<@g:Couturier|Couturière>|Bibliothécaire> à la retraite, 2 enfants, 5 petits-enfants.
<@o:<@g:Maschinist|Maschinistin>|<@g:Schneider|Schneiderin>|<@g:Bibliothekar|Bibliothekarin>> im Ruhestand, 2 Kinder, 5 Enkel.

# n=5,10,15,20
Tob: {n} cigs/d. EtOH: none x {m} yrs. Drugs: MJ only.
Tabac : {n} cig./j. Alcool : aucun depuis {m} ans. Drogues : cannabis uniquement.
Nikotin: {n} Zig./d. Alkohol: keiner seit {m} J. Drogen: nur Cannabis.
""")

MEDICATED = read_pool("""
PMH: HTN on [D:<@d:HCTZ|amlodipine|losartan>], HLD on [D2:<@e:atorvastatin|Crestor|simvastatin>], DM on [D3:metformin] [F3:BID].
ATCD : HTA sous [D:<@d:HCTZ|amlodipine|losartan>], dyslipidémie sous [D2:<@e:atorvastatine|Crestor|simvastatine>], diabète sous [D3:metformine] [F3:2x/j].
VE: aHT unter [D:<@d:HCT|Amlodipin|Losartan>], HLP unter [D2:<@e:Atorvastatin|Crestor|Simvastatin>], DM unter [D3:Metformin] [F3:2x tgl.].

All: [D:<@d:PCN|sulfa|Levaquin>] → <@r:rash|hives|GI upset>.
Allergies : [D:<@d:pénicilline|sulfamides|Levaquin>] → <@r:éruption|urticaire|troubles digestifs>.
Allergien: [D:<@d:Penicillin|Sulfonamide|Levaquin>] → <@r:Ausschlag|Urtikaria|Magen-Darm-Beschwerden>.

H/o AF, off [D:<@d:Coumadin|Eliquis|Xarelto>] since {date} d/t <@r:bleeding|falls|cost>.
ATCD de FA, [D:<@d:Coumadin|Eliquis|Xarelto>] arrêté depuis le {date} en raison <@r:d'un saignement|de chutes|du coût>.
VHF bekannt, [D:<@d:Coumadin|Eliquis|Xarelto>] seit {date} abgesetzt wegen <@r:Blutung|Stürzen|der Kosten>.

# n=2,3
S/p DES x{n}, on [D:ASA] [S:81] [F:qd] and [D2:<@d:Plavix|Brilinta|Effient>].
{n} stents actifs, sous [D:AAS] [S:81] [F:1x/j] et [D2:<@d:Plavix|Brilinta|Effient>].
Z. n. DES x{n}, unter [D:ASS] [S:81] [F:1x tgl.] und [D2:<@d:Plavix|Brilinta|Effient>].

Meds: {drug}, {drug2} [F:{prn_}]; not taking {drug3}.
Traitement : {drug}, {drug2} [F:{prn_}] ; ne prend pas {drug3}.
Medikamente: {drug}, {drug2} [F:{prn_}]; nimmt {drug3} nicht.

Asthma, no intubations, last [D:prednisone] burst {month}.
Asthme, jamais intubé<@g:|e>, dernière cure de [D:prednisone] en {month}.
Asthma, nie intubiert, letzter Stoß mit [D:Prednison] im {month}.

Pt does not recall dose of [D:<@d:Synthroid|Toprol|glipizide>]; wife will bring bottle.
<@g:Le patient|La patiente> ne se rappelle pas la dose <@d:du |du |du >[D:<@d:Synthroid|Toprol|glipizide>] ; l'épouse apportera le flacon.
Pat. weiß die Dosis von [D:<@d:Synthroid|Toprol|Glipizid>] nicht; Ehefrau bringt die Packung mit.

# 2
Hypertension since {year.p}, well controlled on [D:<@d:lisinopril|amlodipine|valsartan>] [S:<@s:5|10|20|40> mg] [F:daily].
Hypertension artérielle depuis {year.p}, bien contrôlée sous [D:<@d:lisinopril|amlodipine|valsartan>] [S:<@s:5|10|20|40> mg] [F:par jour].
Arterielle Hypertonie seit {year.p}, gut eingestellt unter [D:<@d:Lisinopril|Amlodipin|Valsartan>] [S:<@s:5|10|20|40> mg] [F:täglich].

# n=2..9
Type 2 diabetes, managed with diet for {n} years, then [D:metformin]; [D2:<@d:empagliflozin|sitagliptin|insulin>] was added in {year.p}.
Diabète de type 2, traité par régime pendant {n} ans, puis [D:metformine] ; <@d:l'|la |l'>[D2:<@d:empagliflozine|sitagliptine|insuline>] a été ajoutée en {year.p}.
Typ-2-Diabetes, {n} Jahre diätetisch behandelt, dann [D:Metformin]; {year.p} wurde [D2:<@d:Empagliflozin|Sitagliptin|Insulin>] ergänzt.

# t=0.8,1.4,2.2,3.6,5.1
Hypothyroidism on [D:levothyroxine] [S:<@s:50|75|100|125> mcg] [F:every morning], last TSH {t}.
Hypothyroïdie sous [D:lévothyroxine] [S:<@s:50|75|100|125> µg] [F:tous les matins], dernière TSH à {t}.
Hypothyreose unter [D:Levothyroxin] [S:<@s:50|75|100|125> µg] [F:jeden Morgen], letzter TSH-Wert {t}.

Atrial fibrillation, rate controlled with [D:<@d:metoprolol|bisoprolol|diltiazem>], anticoagulated with [D2:<@e:apixaban|warfarin|Xarelto>].
Fibrillation auriculaire, fréquence contrôlée par [D:<@d:métoprolol|bisoprolol|diltiazem>], anticoagulation par [D2:<@e:apixaban|warfarine|Xarelto>].
Vorhofflimmern, frequenzkontrolliert mit [D:<@d:Metoprolol|Bisoprolol|Diltiazem>], antikoaguliert mit [D2:<@e:Apixaban|Warfarin|Xarelto>].

Asthma with two hospitalizations, on [D:<@d:fluticasone|budesonide|Symbicort>] [A:two] [O:puffs] [F:twice daily] and [D2:montelukast].
Asthme avec deux hospitalisations, sous [D:<@d:fluticasone|budésonide|Symbicort>] [A:deux] [O:bouffées] [F:deux fois par jour] et [D2:montélukast].
Asthma mit zwei Krankenhausaufenthalten, unter [D:<@d:Fluticason|Budesonid|Symbicort>] [A:zwei] [O:Hübe] [F:zweimal täglich] und [D2:Montelukast].

PMH: {diag}, on {drug} {strength} {freq}; {diag2}, untreated.
ATCD : {diag}, sous {drug} {strength} {freq} ; {diag2}, sans traitement.
VE: {diag}, unter {drug.bei} {strength} {freq}; {diag2}, unbehandelt.

Rheumatoid arthritis treated with [D:methotrexate] [S:<@s:10|15|20> mg] [F:once weekly] and [D2:folic acid] since {year.p}.
Polyarthrite rhumatoïde traitée par [D:méthotrexate] [S:<@s:10|15|20> mg] [F:une fois par semaine] et [D2:acide folique] depuis {year.p}.
Rheumatoide Arthritis, seit {year.p} mit [D:Methotrexat] [S:<@s:10|15|20> mg] [F:einmal wöchentlich] und [D2:Folsäure] behandelt.

# kinds=solid
Epilepsy, seizure-free for {n} years on [D:<@d:lamotrigine|levetiracetam|valproate>] {strength} {freq}.
Épilepsie, sans crise depuis {n} ans sous [D:<@d:lamotrigine|lévétiracétam|valproate>] {strength} {freq}.
Epilepsie, seit {n} Jahren anfallsfrei unter [D:<@d:Lamotrigin|Levetiracetam|Valproat>] {strength} {freq}.

# n=2,4,6,8
Crohn disease, failed [D:azathioprine], currently in remission on [D2:<@d:infliximab|Humira|Stelara>] [F:every {n} weeks].
Maladie de Crohn, échec de l'[D:azathioprine], actuellement en rémission sous [D2:<@d:infliximab|Humira|Stelara>] [F:toutes les {n} semaines].
Morbus Crohn, Versagen von [D:Azathioprin], derzeit in Remission unter [D2:<@d:Infliximab|Humira|Stelara>] [F:alle {n} Wochen].

Gout, last attack in {month}, takes [D:allopurinol] [S:<@s:100|300> mg] [F:daily] and [D2:colchicine] [F2:as needed].
Goutte, dernière crise en {month}, prend de l'[D:allopurinol] [S:<@s:100|300> mg] [F:par jour] et de la [D2:colchicine] [F2:si besoin].
Gicht, letzter Anfall im {month}, nimmt [F:täglich] [D:Allopurinol] [S:<@s:100|300> mg] und [F2:bei Bedarf] [D2:Colchicin].

Depression, stable on [D:<@d:sertraline|venlafaxine|citalopram|mirtazapine>] [U:for the past {n} years], no prior suicide attempts.
Dépression, stable sous [D:<@d:sertraline|venlafaxine|citalopram|mirtazapine>] [U:depuis {n} ans], pas de tentative de suicide.
Depression, [U:seit {n} Jahren] unter [D:<@d:Sertralin|Venlafaxin|Citalopram|Mirtazapin>] stabil, keine früheren Suizidversuche.

Pulmonary embolism in {year.p}, completed [U:six months] of [D:<@d:rivaroxaban|warfarin|Eliquis>].
Embolie pulmonaire en {year.p}, a terminé [U:six mois] <@d:de |de |d'>[D:<@d:rivaroxaban|warfarine|Eliquis>].
Lungenembolie {year.p}, [U:sechs Monate] [D:<@d:Rivaroxaban|Warfarin|Eliquis>] abgeschlossen.

# m=2027..2033
Breast cancer in {year.p}, status post mastectomy, on [D:<@d:tamoxifen|letrozole|anastrozole>] [U:until {m.p}].
Cancer du sein en {year.p}, mastectomie, sous [D:<@d:tamoxifène|létrozole|anastrozole>] [U:jusqu'en {m.p}].
Mammakarzinom {year.p}, Z. n. Mastektomie, unter [D:<@d:Tamoxifen|Letrozol|Anastrozol>] [U:bis {m.p}].

Kidney transplant in {year.p}, immunosuppression with [D:tacrolimus], [D2:mycophenolate] and [D3:prednisone] [S3:5 mg].
Transplantation rénale en {year.p}, immunosuppression par [D:tacrolimus], [D2:mycophénolate] et [D3:prednisone] [S3:5 mg].
Nierentransplantation {year.p}, Immunsuppression mit [D:Tacrolimus], [D2:Mycophenolat] und [D3:Prednison] [S3:5 mg].

# n=3,4,5,6
Osteoporosis, received [D:<@d:zoledronic acid|denosumab|alendronate>] [U:for {n} years], currently on a drug holiday.
Ostéoporose, a reçu <@d:de l'|du |de l'>[D:<@d:acide zolédronique|dénosumab|alendronate>] [U:pendant {n} ans], actuellement en fenêtre thérapeutique.
Osteoporose, erhielt [U:{n} Jahre lang] [D:<@d:Zoledronsäure|Denosumab|Alendronat>], derzeit Therapiepause.

Severe COPD, uses [D:tiotropium] [F:once a day] and [D2:albuterol] [F2:as needed]; last course of [D3:steroids] in {month}.
BPCO sévère, utilise le [D:tiotropium] [F:une fois par jour] et le [D2:salbutamol] [F2:si besoin] ; dernière cure de [D3:corticoïdes] en {month}.
Schwere COPD, verwendet [F:einmal täglich] [D:Tiotropium] und [F2:bei Bedarf] [D2:Salbutamol]; letzte Behandlung mit [D3:Steroiden] im {month}.

Hyperlipidemia; [D:statins] were tried twice and caused muscle pain, now on [D2:<@d:ezetimibe|Repatha|bempedoic acid>].
Hyperlipidémie ; les [D:statines] ont été essayées deux fois et ont provoqué des douleurs musculaires, actuellement sous [D2:<@d:ézétimibe|Repatha|acide bempédoïque>].
Hyperlipidämie; [D:Statine] wurden zweimal versucht und führten zu Muskelschmerzen, jetzt unter [D2:<@d:Ezetimib|Repatha|Bempedoinsäure>].

Heart failure, on [D:<@d:Entresto|ramipril|losartan>], [D2:<@e:carvedilol|metoprolol|bisoprolol>], [D3:spironolactone] and [D4:furosemide].
Insuffisance cardiaque, sous [D:<@d:Entresto|ramipril|losartan>], [D2:<@e:carvédilol|métoprolol|bisoprolol>], [D3:spironolactone] et [D4:furosémide].
Herzinsuffizienz, unter [D:<@d:Entresto|Ramipril|Losartan>], [D2:<@e:Carvedilol|Metoprolol|Bisoprolol>], [D3:Spironolacton] und [D4:Furosemid].

# n=3,6,9,12
<@g:He|She> has been on [D:aspirin] [S:<@s:81|100> mg] [F:daily] since the stent was placed; [D2:clopidogrel] was stopped after [U2:{n} months].
<@g:Il|Elle> est sous [D:aspirine] [S:<@s:81|100> mg] [F:par jour] depuis la pose du stent ; le [D2:clopidogrel] a été arrêté après [U2:{n} mois].
Seit der Stentimplantation nimmt <@g:er|sie> [F:täglich] [D:ASS] [S:<@s:81|100> mg]; [D2:Clopidogrel] wurde nach [U2:{n} Monaten] beendet.

# 2
Allergies: [D:<@d:penicillin|sulfa|codeine|morphine>] causes <@r:hives|nausea and vomiting|itching|throat swelling>.
Allergies : <@d:la |les |la |la >[D:<@d:pénicilline|sulfamides|codéine|morphine>] provoque<@d:|nt||> <@r:une urticaire|des nausées et vomissements|des démangeaisons|un gonflement de la gorge>.
Allergien: [D:<@d:Penicillin|Sulfonamide|Codein|Morphin>] verursach<@d:t|en|t|t> <@r:Nesselsucht|Übelkeit und Erbrechen|Juckreiz|eine Schwellung im Rachen>.

# 2
<@g:He|She> is allergic to {drug}, which causes <@r:a rash|swelling of the tongue|stomach upset|shortness of breath>.
<@g:Il|Elle> est allergique {drug.au}, qui provoque <@r:une éruption|un gonflement de la langue|des troubles digestifs|un essoufflement>.
<@g:Er|Sie> ist allergisch gegen {drug}, das <@r:einen Ausschlag|eine Zungenschwellung|Magenbeschwerden|Atemnot> auslöst.

Anaphylaxis to [D:<@d:ceftriaxone|penicillin|rocuronium>] in {year.p}; carries an [D2:EpiPen].
Anaphylaxie <@d:à la |à la |au >[D:<@d:ceftriaxone|pénicilline|rocuronium>] en {year.p} ; porte un [D2:EpiPen] sur <@g:lui|elle>.
Anaphylaxie auf [D:<@d:Ceftriaxon|Penicillin|Rocuronium>] {year.p}; trägt einen [D2:EpiPen] bei sich.

Intolerance rather than allergy: [D:<@d:erythromycin|metformin|iron>] upset <@g:his|her> stomach.
Intolérance plutôt qu'allergie : <@d:l'|la |le >[D:<@d:érythromycine|metformine|fer>] lui a donné des maux d'estomac.
Eher Unverträglichkeit als Allergie: [D:<@d:Erythromycin|Metformin|Eisen>] verursachte <@g:ihm|ihr> Magenbeschwerden.

Drug allergies: [D:<@d:Bactrim|clindamycin|vancomycin>] (<@r:rash|flushing|Stevens-Johnson syndrome>) and [D2:<@e:NSAIDs|tetracycline|amoxicillin>] (<@q:wheezing|photosensitivity|diarrhea>).
Allergies médicamenteuses : [D:<@d:Bactrim|clindamycine|vancomycine>] (<@r:éruption|bouffée vasomotrice|syndrome de Stevens-Johnson>) et [D2:<@e:AINS|tétracycline|amoxicilline>] (<@q:sifflements|photosensibilité|diarrhée>).
Medikamentenallergien: [D:<@d:Bactrim|Clindamycin|Vancomycin>] (<@r:Ausschlag|Flush|Stevens-Johnson-Syndrom>) und [D2:<@e:NSAR|Tetracyclin|Amoxicillin>] (<@q:Giemen|Lichtempfindlichkeit|Durchfall>).

The [D:penicillin] allergy label was removed after a negative skin test, and <@g:he|she> has since tolerated [D2:<@d:amoxicillin|Augmentin>].
La mention d'allergie à la [D:pénicilline] a été retirée après un test cutané négatif et <@g:il|elle> a depuis toléré <@d:l'|l'>[D2:<@d:amoxicilline|Augmentin>].
Der Eintrag einer Allergie gegen [D:Penicillin] wurde nach negativem Hauttest gelöscht, und [D2:<@d:Amoxicillin|Augmentin>] wurde seither vertragen.

[D:<@d:Lisinopril|Enalapril|Ramipril>]: angioedema in {year.p}, avoid all [D2:ACE inhibitors].
[D:<@d:Lisinopril|Énalapril|Ramipril>] : angio-œdème en {year.p}, éviter tous les [D2:IEC].
[D:<@d:Lisinopril|Enalapril|Ramipril>]: Angioödem {year.p}, alle [D2:ACE-Hemmer] meiden.

As a child <@g:he|she> had a rash with [D:<@d:amoxicillin|cefaclor|erythromycin>], details unknown.
Dans l'enfance, éruption sous [D:<@d:amoxicilline|céfaclor|érythromycine>], détails inconnus.
Als Kind Ausschlag unter [D:<@d:Amoxicillin|Cefaclor|Erythromycin>], Einzelheiten unbekannt.

# 2
Home medications: {drug} {strength} {freq}, {drug2} {strength2} [F2:{every_}], {drug3} [F3:{prn_}].
Médicaments à domicile : {drug} {strength} {freq}, {drug2} {strength2} [F2:{every_}], {drug3} [F3:{prn_}].
Häusliche Medikation: {drug} {strength} {freq}, {drug2} {strength2} [F2:{every_}], {drug3} [F3:{prn_}].

The only regular medication is {drug} {strength}; <@g:he|she> also takes a [D2:multivitamin].
Le seul médicament régulier est {drug.le} {strength} ; <@g:il|elle> prend aussi des [D2:multivitamines].
Das einzige regelmäßige Medikament ist {drug} {strength}; außerdem nimmt <@g:er|sie> ein [D2:Multivitaminpräparat].

Takes no prescription drugs, only [D:<@d:fish oil|glucosamine|turmeric>] and an occasional [D2:ibuprofen].
Ne prend aucun médicament sur ordonnance, seulement <@d:de l'|de la |du >[D:<@d:huile de poisson|glucosamine|curcuma>] et parfois un [D2:ibuprofène].
Nimmt keine verschreibungspflichtigen Medikamente, nur [D:<@d:Fischöl|Glucosamin|Kurkuma>] und gelegentlich [D2:Ibuprofen].

The medication list was reconciled with the pharmacy: {drug}, {drug2} and {drug3} are current, {drug4} was never filled.
La liste des médicaments a été vérifiée avec la pharmacie : {drug}, {drug2} et {drug3} sont à jour, {drug4} n'a jamais été délivré.
Die Medikamentenliste wurde mit der Apotheke abgeglichen: {drug}, {drug2} und {drug3} sind aktuell, {drug4} wurde nie abgeholt.

<@g:He|She> does not know the names of <@g:his|her> medications but recalls [D:insulin] and a [D2:<@d:statin|diuretic|blood thinner>].
<@g:Il|Elle> ne connaît pas le nom de ses médicaments mais se souvient d'[D:insuline] et d'<@d:une|un|un> [D2:<@d:statine|diurétique|anticoagulant>].
<@g:Er|Sie> kennt die Namen der Medikamente nicht, erinnert sich aber an [D:Insulin] und <@d:ein|ein|einen> [D2:<@d:Statin|Diuretikum|Blutverdünner>].

<@g:His|Her> <@r:daughter|neighbor|home nurse> sets out the [O:tablets] once a week: {drug}, {drug2} and {drug3}.
<@r:Sa fille|Sa voisine|L'infirmière à domicile> prépare les [O:comprimés] une fois par semaine : {drug}, {drug2} et {drug3}.
<@r:Die Tochter|Die Nachbarin|Der Pflegedienst> richtet einmal pro Woche die [O:Tabletten]: {drug}, {drug2} und {drug3}.

Past treatment included {drug}, which was stopped in {year.p} because of <@r:elevated liver enzymes|a low white count|weight gain|a prolonged QT interval>.
Les traitements antérieurs comprenaient {drug.du}, arrêté{drug?|e} en {year.p} en raison <@r:d'une élévation des enzymes hépatiques|d'une leucopénie|d'une prise de poids|d'un allongement de l'intervalle QT>.
Die bisherige Behandlung umfasste {drug}, das {year.p} wegen <@r:erhöhter Leberwerte|einer Leukopenie|einer Gewichtszunahme|einer QT-Verlängerung> abgesetzt wurde.

# n=2..5
<@g:He|She> has received {n} cycles of [D:<@d:cisplatin|carboplatin|docetaxel>] and [D2:<@e:pemetrexed|gemcitabine|etoposide>], the last one on {date}.
<@g:Il|Elle> a reçu {n} cycles de [D:<@d:cisplatine|carboplatine|docétaxel>] et <@e:de |de |d'>[D2:<@e:pémétrexed|gemcitabine|étoposide>], le dernier le {date}.
<@g:Er|Sie> hat {n} Zyklen [D:<@d:Cisplatin|Carboplatin|Docetaxel>] und [D2:<@e:Pemetrexed|Gemcitabin|Etoposid>] erhalten, den letzten am {date}.

Stopped [D:<@d:Plavix|warfarin|aspirin>] {n} days before the <@p:colonoscopy|dental extraction|hernia repair> as instructed.
A arrêté <@d:le |la |l'>[D:<@d:Plavix|warfarine|aspirine>] {n} jours avant <@p:la coloscopie|l'extraction dentaire|la cure de hernie>, comme indiqué.
Hat [D:<@d:Plavix|Warfarin|ASS>] wie angewiesen {n} Tage vor <@p:der Koloskopie|der Zahnextraktion|der Hernienoperation> abgesetzt.

She takes <@d:|an |>[D:<@d:Yasmin|oral contraceptive|levonorgestrel>] and is compliant.
Elle prend <@d:|un |du >[D:<@d:Yasmin|contraceptif oral|lévonorgestrel>] et est observante.
Sie nimmt <@d:|ein |>[D:<@d:Yasmin|orales Kontrazeptivum|Levonorgestrel>] ein und ist zuverlässig.

Contraception: [D:Depo-Provera] [F:every 12 weeks], next injection due on {date}.
Contraception : [D:Depo-Provera] [F:toutes les 12 semaines], prochaine injection prévue le {date}.
Verhütung: [D:Depo-Provera] [F:alle 12 Wochen], nächste Injektion fällig am {date}.

She is pregnant and takes [D:folic acid] and a [F:daily] [D2:prenatal vitamin].
Elle est enceinte et prend de l'[D:acide folique] et [F:tous les jours] des [D2:vitamines prénatales].
Sie ist schwanger und nimmt [D:Folsäure] sowie [F:täglich] [D2:Schwangerschaftsvitamine].

During the last pregnancy she was on [D:<@d:labetalol|methyldopa|nifedipine>] for <@i:high blood pressure|preeclampsia>.
Pendant la dernière grossesse, elle était sous [D:<@d:labétalol|méthyldopa|nifédipine>] pour <@i:une hypertension|une prééclampsie>.
Während der letzten Schwangerschaft stand sie wegen <@i:Bluthochdrucks|einer Präeklampsie> unter [D:<@d:Labetalol|Methyldopa|Nifedipin>].

# n=24,28,32,33
She received [D:<@d:Rhogam|betamethasone|magnesium>] at {n} weeks.
Elle a reçu <@d:du |de la |du >[D:<@d:Rhogam|bétaméthasone|magnésium>] à {n} semaines.
Sie erhielt mit {n} Wochen [D:<@d:Rhogam|Betamethason|Magnesium>].

# m=2,3,4,5
The infant got [D:vitamin K] at birth and is given [D2:vitamin D] [A2:{m}] [O2:drops] [F2:daily].
Le nourrisson a reçu de la [D:vitamine K] à la naissance et prend [F2:tous les jours] [A2:{m}] [O2:gouttes] de [D2:vitamine D].
Der Säugling erhielt bei der Geburt [D:Vitamin K] und bekommt [F2:täglich] [A2:{m}] [O2:Tropfen] [D2:Vitamin D].

# kinds=solid n=6,7,8,9
ADHD since age {n}, takes [D:<@d:Adderall|methylphenidate|Concerta>] {strength} [F:on school days].
TDAH depuis l'âge de {n} ans, prend <@d:de l'|du |du >[D:<@d:Adderall|méthylphénidate|Concerta>] {strength} [F:les jours d'école].
ADHS seit dem {n}. Lebensjahr, nimmt [F:an Schultagen] [D:<@d:Adderall|Methylphenidat|Concerta>] {strength}.

Former smoker, quit {n} months ago with [D:<@d:varenicline|bupropion|Chantix>] and [D2:nicotine] [O2:patches].
<@g:Ancien fumeur|Ancienne fumeuse>, arrêt il y a {n} mois à l'aide <@d:de |de |de >[D:<@d:varénicline|bupropion|Chantix>] et de [O2:patchs] à la [D2:nicotine].
<@g:Ehemaliger Raucher|Ehemalige Raucherin>, hat vor {n} Monaten mit [D:<@d:Vareniclin|Bupropion|Chantix>] und [O2:Pflastern] mit [D2:Nikotin] aufgehört.

Trying to quit smoking with the help of [D:nicotine] [O:<@o:gum|lozenges|patches>].
Tente d'arrêter de fumer à l'aide de [O:<@o:gommes|pastilles|patchs>] à la [D:nicotine].
Versucht mit Hilfe von [O:<@o:Kaugummis|Lutschtabletten|Pflastern>] mit [D:Nikotin] das Rauchen aufzugeben.

Opioid use disorder, on [D:<@d:buprenorphine|methadone|Suboxone>] maintenance since {year.p}, no relapses.
Trouble de l'usage des opioïdes, traitement de substitution par [D:<@d:buprénorphine|méthadone|Suboxone>] depuis {year.p}, pas de rechute.
Opioidabhängigkeit, seit {year.p} Substitution mit [D:<@d:Buprenorphin|Methadon|Suboxone>], keine Rückfälle.

He was treated with [D:<@d:leuprolide|bicalutamide|enzalutamide>] and radiation; PSA has been undetectable for {n} months.
Il a été traité par [D:<@d:leuproréline|bicalutamide|enzalutamide>] et radiothérapie ; le PSA est indétectable depuis {n} mois.
Er wurde mit [D:<@d:Leuprorelin|Bicalutamid|Enzalutamid>] und Bestrahlung behandelt; der PSA-Wert ist seit {n} Monaten nicht nachweisbar.

# n=4,6,9
Latent tuberculosis, completed [U:{n} months] of [D:<@d:isoniazid|rifampin>] in {year.p}.
Tuberculose latente, a terminé [U:{n} mois] <@d:d'|de >[D:<@d:isoniazide|rifampicine>] en {year.p}.
Latente Tuberkulose, hat {year.p} [U:{n} Monate] [D:<@d:Isoniazid|Rifampicin>] abgeschlossen.

HIV, undetectable on [D:<@d:Biktarvy|Triumeq|Genvoya>] [A:one] [O:tablet] [F:daily], has never missed a dose.
VIH, charge indétectable sous [D:<@d:Biktarvy|Triumeq|Genvoya>] [A:un] [O:comprimé] [F:par jour], n'a jamais oublié une prise.
HIV, unter der Nachweisgrenze mit [D:<@d:Biktarvy|Triumeq|Genvoya>] [A:eine] [O:Tablette] [F:täglich], hat nie eine Einnahme vergessen.

# kinds=solid
Migraine prophylaxis with [D:<@d:propranolol|topiramate|amitriptyline>] {strength} [F:at night], for acute attacks [D2:rizatriptan].
Prophylaxie de la migraine par [D:<@d:propranolol|topiramate|amitriptyline>] {strength} [F:le soir], en cas de crise [D2:rizatriptan].
Migräneprophylaxe mit [D:<@d:Propranolol|Topiramat|Amitriptylin>] {strength} [F:abends], bei akuten Attacken [D2:Rizatriptan].

Parkinson disease for {n} years, on [D:levodopa/carbidopa] [S:<@s:100/25|200/50> mg] [F:four times daily] with wearing-off before each dose.
Maladie de Parkinson depuis {n} ans, sous [D:lévodopa/carbidopa] [S:<@s:100/25|200/50> mg] [F:quatre fois par jour] avec épuisement d'effet avant chaque prise.
Morbus Parkinson seit {n} Jahren, unter [D:Levodopa/Carbidopa] [S:<@s:100/25|200/50> mg] [F:viermal täglich] mit nachlassender Wirkung vor jeder Einnahme.

# n=3,5
Multiple sclerosis, relapsing-remitting, on [D:<@d:interferon beta|ocrelizumab|fingolimod>]; last relapse in {month} treated with [D2:methylprednisolone] [S2:1 g] [U2:for {n} days].
Sclérose en plaques rémittente-récurrente, sous [D:<@d:interféron bêta|ocrélizumab|fingolimod>] ; dernière poussée en {month} traitée par [D2:méthylprednisolone] [S2:1 g] [U2:pendant {n} jours].
Schubförmig remittierende Multiple Sklerose, unter [D:<@d:Interferon beta|Ocrelizumab|Fingolimod>]; letzter Schub im {month}, behandelt mit [D2:Methylprednisolon] [S2:1 g] [U2:für {n} Tage].

Psoriasis, previously [D:<@d:methotrexate|acitretin|cyclosporine>], now [D2:<@e:Cosentyx|Skyrizi|adalimumab>] [F:monthly].
Psoriasis, auparavant [D:<@d:méthotrexate|acitrétine|ciclosporine>], actuellement [D2:<@e:Cosentyx|Skyrizi|adalimumab>] [F:une fois par mois].
Psoriasis, früher [D:<@d:Methotrexat|Acitretin|Ciclosporin>], jetzt [D2:<@e:Cosentyx|Skyrizi|Adalimumab>] [F:einmal monatlich].

# kinds=solid
Chronic low back pain, weaned off [D:<@d:hydrocodone|oxycodone|tramadol>] in {year.p}, currently takes [D2:duloxetine] {strength2}.
Lombalgies chroniques, sevré<@g:|e> <@d:de l'|de l'|du >[D:<@d:hydrocodone|oxycodone|tramadol>] en {year.p}, prend actuellement de la [D2:duloxétine] {strength2}.
Chronische Kreuzschmerzen, {year.p} von [D:<@d:Hydrocodon|Oxycodon|Tramadol>] entwöhnt, nimmt derzeit [D2:Duloxetin] {strength2}.

# n=1,2,3
BPH, improved on [D:<@d:tamsulosin|finasteride|Flomax>] [F:at bedtime], nocturia x{n}.
HBP, améliorée sous [D:<@d:tamsulosine|finastéride|Flomax>] [F:au coucher], nycturie x{n}.
BPH, gebessert unter [D:<@d:Tamsulosin|Finasterid|Flomax>] [F:zur Nacht], Nykturie x{n}.

Reflux disease, cannot come off <@d:||the >[D:<@d:pantoprazole|esomeprazole|PPI>] without heartburn returning within days.
Maladie de reflux, ne peut arrêter <@d:le |l'|l'>[D:<@d:pantoprazole|ésoméprazole|IPP>] sans que les brûlures ne reviennent en quelques jours.
Refluxkrankheit, kann <@d:||den >[D:<@d:Pantoprazol|Esomeprazol|PPI>] nicht absetzen, ohne dass das Sodbrennen innerhalb weniger Tage wiederkehrt.

GI bleed in {year.p} while taking [D:naproxen] and [D2:<@d:aspirin|prednisone|clopidogrel>], treated endoscopically.
Hémorragie digestive en {year.p} sous [D:naproxène] et [D2:<@d:aspirine|prednisone|clopidogrel>], traitée par endoscopie.
Gastrointestinale Blutung {year.p} unter [D:Naproxen] und [D2:<@d:ASS|Prednison|Clopidogrel>], endoskopisch behandelt.

History of <@d:C. difficile colitis|tendon rupture|hearing loss> after treatment with [D:<@d:clindamycin|levofloxacin|gentamicin>].
Antécédent <@d:de colite à C. difficile|de rupture tendineuse|de perte auditive> après traitement par [D:<@d:clindamycine|lévofloxacine|gentamicine>].
Vorgeschichte: <@d:C.-difficile-Kolitis|Sehnenruptur|Hörverlust> nach Behandlung mit [D:<@d:Clindamycin|Levofloxacin|Gentamicin>].

Steroid-induced diabetes, resolved after [D:prednisone] was tapered from [S:<@s:40|60> mg] to [S2:5 mg].
Diabète cortico-induit, résolu après décroissance de la [D:prednisone] de [S:<@s:40|60> mg] à [S2:5 mg].
Steroidinduzierter Diabetes, nach Reduktion von [D:Prednison] von [S:<@s:40|60> mg] auf [S2:5 mg] zurückgebildet.

# n=2,3,4
Iron deficiency anemia, received {n} infusions of [D:<@d:Venofer|ferric carboxymaltose>] because oral [D2:iron] caused constipation.
Anémie ferriprive, a reçu {n} perfusions de [D:<@d:Venofer|carboxymaltose ferrique>] car le [D2:fer] oral provoquait une constipation.
Eisenmangelanämie, erhielt {n} Infusionen mit [D:<@d:Venofer|Eisencarboxymaltose>], da orales [D2:Eisen] Verstopfung verursachte.

Pernicious anemia, [D:vitamin B12] injections [F:once a month] at the family doctor's office.
Anémie pernicieuse, injections de [D:vitamine B12] [F:une fois par mois] chez le médecin traitant.
Perniziöse Anämie, Injektionen mit [D:Vitamin B12] [F:einmal im Monat] beim Hausarzt.

Glaucoma treated with [D:<@d:latanoprost|Xalatan|timolol>] [A:one] [O:drop] in each eye [F:every evening].
Glaucome traité par [D:<@d:latanoprost|Xalatan|timolol>] [A:une] [O:goutte] dans chaque œil [F:tous les soirs].
Glaukom, behandelt mit [D:<@d:Latanoprost|Xalatan|Timolol>] [A:einen] [O:Tropfen] in jedes Auge [F:jeden Abend].

Hay fever, uses [D:<@d:Flonase|Claritin|Zyrtec>] from March to June.
Rhume des foins, utilise [D:<@d:Flonase|Claritin|Zyrtec>] de mars à juin.
Heuschnupfen, verwendet [D:<@d:Flonase|Claritin|Zyrtec>] von März bis Juni.

Malaria prophylaxis with [D:<@d:atovaquone/proguanil|doxycycline|mefloquine>] was taken irregularly during the trip to <@c:Uganda|Cameroon|Malawi>.
La prophylaxie antipaludique par [D:<@d:atovaquone/proguanil|doxycycline|méfloquine>] a été prise de façon irrégulière pendant le voyage <@c:en Ouganda|au Cameroun|au Malawi>.
Die Malariaprophylaxe mit [D:<@d:Atovaquon/Proguanil|Doxycyclin|Mefloquin>] wurde während der Reise nach <@c:Uganda|Kamerun|Malawi> unregelmäßig eingenommen.

Anesthesia records note a slow recovery after [D:<@d:succinylcholine|propofol|midazolam>].
Les dossiers d'anesthésie mentionnent un réveil lent après [D:<@d:succinylcholine|propofol|midazolam>].
Die Narkoseprotokolle vermerken ein verzögertes Erwachen nach [D:<@d:Succinylcholin|Propofol|Midazolam>].

Tetanus booster ([D:<@d:Tdap|Boostrix|Adacel>]) given in {year.p}.
Rappel antitétanique ([D:<@d:Tdap|Boostrix|Adacel>]) fait en {year.p}.
Tetanusauffrischung ([D:<@d:Tdap|Boostrix|Adacel>]) {year.p} erfolgt.

Received [D:<@d:Pneumovax|Shingrix|Prevnar 13>] in {month} without any reaction.
A reçu [D:<@d:Pneumovax|Shingrix|Prevenar 13>] en {month} sans réaction.
Erhielt im {month} [D:<@d:Pneumovax|Shingrix|Prevenar 13>] ohne Reaktion.

The second dose of [D:<@d:Gardasil|Twinrix|Havrix>] is due in {n} months.
La deuxième dose de [D:<@d:Gardasil|Twinrix|Havrix>] est prévue dans {n} mois.
Die zweite Dosis [D:<@d:Gardasil|Twinrix|Havrix>] ist in {n} Monaten fällig.

<@g:His|Her> mother developed a blood clot while taking [D:<@d:estrogen|raloxifene|tamoxifen>].
Sa mère a présenté une thrombose sous [D:<@d:œstrogènes|raloxifène|tamoxifène>].
<@g:Seine|Ihre> Mutter entwickelte unter [D:<@d:Östrogen|Raloxifen|Tamoxifen>] eine Thrombose.

The brother died of an overdose of [D:<@d:fentanyl|methadone|oxycodone>].
Le frère est décédé d'une surdose <@d:de |de |d'>[D:<@d:fentanyl|méthadone|oxycodone>].
Der Bruder starb an einer Überdosis [D:<@d:Fentanyl|Methadon|Oxycodon>].

Sister with bipolar disorder, doing well on [D:lithium].
Sœur atteinte d'un trouble bipolaire, bien stabilisée sous [D:lithium].
Schwester mit bipolarer Störung, unter [D:Lithium] stabil.

Father with heart disease who takes [D:<@d:nitroglycerin|digoxin|Coumadin>]; mother healthy, takes no medication.
Père cardiaque sous [D:<@d:nitroglycérine|digoxine|Coumadine>] ; mère en bonne santé, ne prend aucun médicament.
Vater herzkrank, nimmt [D:<@d:Nitroglycerin|Digoxin|Coumadin>]; Mutter gesund, nimmt keine Medikamente.

Family members had malignant hyperthermia after [D:<@d:halothane|succinylcholine|sevoflurane>].
Des membres de la famille ont présenté une hyperthermie maligne après [D:<@d:halothane|succinylcholine|sévoflurane>].
Familienangehörige hatten nach [D:<@d:Halothan|Succinylcholin|Sevofluran>] eine maligne Hyperthermie.

Social: retired, nonsmoker, manages <@g:his|her> own medications, occasionally forgets the evening [D:<@d:metformin|statin|carvedilol>].
Mode de vie : <@g:retraité|retraitée>, <@g:non-fumeur|non-fumeuse>, gère ses médicaments <@g:seul|seule>, oublie parfois <@d:la |la |le >[D:<@d:metformine|statine|carvédilol>] du soir.
Sozial: berentet, <@g:Nichtraucher|Nichtraucherin>, verwaltet die Medikamente selbst, vergisst gelegentlich <@d:|das |>[D:<@d:Metformin|Statin|Carvedilol>] am Abend.

Cannot afford [D:<@d:Eliquis|Ozempic|Jardiance>] since losing insurance and has been stretching the remaining supply.
N'a plus les moyens de payer <@d:l'|l'|le >[D:<@d:Eliquis|Ozempic|Jardiance>] depuis la perte de son assurance et fait durer le stock restant.
Kann sich [D:<@d:Eliquis|Ozempic|Jardiance>] seit dem Verlust der Versicherung nicht mehr leisten und streckt den restlichen Vorrat.

The visiting nurse gives [D:<@d:enoxaparin|insulin|Lovenox>] and changes the dressings.
L'infirmière à domicile administre <@d:l'|l'|le >[D:<@d:énoxaparine|insuline|Lovenox>] et refait les pansements.
Der Pflegedienst verabreicht [D:<@d:Enoxaparin|Insulin|Lovenox>] und wechselt die Verbände.

# kinds=solid
At the nursing home <@g:he|she> receives [D:<@d:quetiapine|risperidone|haloperidol>] {strength} [F:at bedtime] for agitation.
À l'EHPAD, <@g:il|elle> reçoit <@d:de la |de la |de l'>[D:<@d:quétiapine|rispéridone|halopéridol>] {strength} [F:au coucher] pour l'agitation.
Im Pflegeheim erhält <@g:er|sie> wegen Unruhe [D:<@d:Quetiapin|Risperidon|Haloperidol>] {strength} [F:zur Nacht].

Dementia, on [D:donepezil] [S:<@s:5|10> mg] [F:nightly] and [D2:memantine] [S2:10 mg] [F2:twice a day]; wanders at dusk.
Démence, sous [D:donépézil] [S:<@s:5|10> mg] [F:chaque soir] et [D2:mémantine] [S2:10 mg] [F2:deux fois par jour] ; déambule à la tombée du jour.
Demenz, unter [D:Donepezil] [S:<@s:5|10> mg] [F:jeden Abend] und [D2:Memantin] [S2:10 mg] [F2:zweimal täglich]; läuft in der Dämmerung umher.

Insomnia for years; [D:<@d:zolpidem|temazepam|doxepin>] helps, but <@g:he|she> has had one episode of sleepwalking.
Insomnie depuis des années ; <@d:le |le |la >[D:<@d:zolpidem|témazépam|doxépine>] est efficace, mais il y a eu un épisode de somnambulisme.
Schlaflosigkeit seit Jahren; [D:<@d:Zolpidem|Temazepam|Doxepin>] hilft, es kam aber einmal zu Schlafwandeln.

Alcohol: last drink {n} days ago; history of withdrawal seizures, treated with [D:<@d:lorazepam|chlordiazepoxide|diazepam>] and [D2:thiamine].
Alcool : dernière consommation il y a {n} jours ; antécédent de crises de sevrage, traitées par [D:<@d:lorazépam|chlordiazépoxide|diazépam>] et [D2:thiamine].
Alkohol: letzter Konsum vor {n} Tagen; Entzugskrämpfe in der Vorgeschichte, behandelt mit [D:<@d:Lorazepam|Chlordiazepoxid|Diazepam>] und [D2:Thiamin].

# n=4..35 m=24,32,38,45,52
Type 1 diabetes for {n} years, pump therapy with [D:<@d:Humalog|NovoLog|insulin aspart>], total [A:{m} units] [F:per day].
Diabète de type 1 depuis {n} ans, traitement par pompe avec [D:<@d:Humalog|NovoLog|insuline asparte>], au total [A:{m} unités] [F:par jour].
Typ-1-Diabetes seit {n} Jahren, Pumpentherapie mit [D:<@d:Humalog|NovoLog|Insulin aspart>], insgesamt [A:{m} Einheiten] [F:pro Tag].

# n=8..26 m=4..12
Obesity, lost {n} kg on [D:<@d:semaglutide|Wegovy|liraglutide>] within {m} months.
Obésité, a perdu {n} kg sous [D:<@d:sémaglutide|Wegovy|liraglutide>] en {m} mois.
Adipositas, unter [D:<@d:Semaglutid|Wegovy|Liraglutid>] in {m} Monaten {n} kg abgenommen.

Adrenal insufficiency, takes [D:hydrocortisone] [S:20 mg] [F:in the morning] and [S2:10 mg] [F2:in the afternoon], wears a medical alert bracelet.
Insuffisance surrénalienne, prend de l'[D:hydrocortisone] [S:20 mg] [F:le matin] et [S2:10 mg] [F2:l'après-midi], porte un bracelet d'alerte médicale.
Nebennierenrindeninsuffizienz, nimmt [D:Hydrocortison] [S:20 mg] [F:morgens] und [S2:10 mg] [F2:nachmittags], trägt ein Notfallarmband.

# n=12,18,24
Graves disease, treated with [D:<@d:methimazole|propylthiouracil>] [U:for {n} months] before radioiodine.
Maladie de Basedow, traitée par [D:<@d:thiamazole|propylthiouracile>] [U:pendant {n} mois] avant l'iode radioactif.
Morbus Basedow, vor der Radiojodtherapie [U:{n} Monate lang] mit [D:<@d:Thiamazol|Propylthiouracil>] behandelt.

<@g:He|She> used to take {drug} for <@i:anxiety|acne|restless legs|an overactive bladder> but has not needed it for {n} years.
<@g:Il|Elle> prenait autrefois {drug.du} pour <@i:de l'anxiété|de l'acné|des jambes sans repos|une hyperactivité vésicale> mais n'en a plus besoin depuis {n} ans.
<@g:Er|Sie> nahm früher {drug} wegen <@i:Ängsten|Akne|unruhiger Beine|einer überaktiven Blase>, braucht es aber seit {n} Jahren nicht mehr.

Long-term use of [D:<@d:PPIs|NSAIDs|laxatives|benzodiazepines>] was noted in the referral letter.
Un usage au long cours <@d:d'|d'|de |de >[D:<@d:IPP|AINS|laxatifs|benzodiazépines>] était mentionné dans la lettre d'adressage.
Im Überweisungsschreiben war eine Langzeiteinnahme von [D:<@d:PPI|NSAR|Abführmitteln|Benzodiazepinen>] vermerkt.

No longer takes {drug}; it was replaced with {drug2} {strength2} {freq} at the last hospitalization.
Ne prend plus {drug.de} ; remplacé{drug?|e} par {drug2} {strength2} {freq} lors de la dernière hospitalisation.
Nimmt {drug} nicht mehr; es wurde beim letzten Krankenhausaufenthalt durch {drug2} {strength2} {freq} ersetzt.

PTA meds: {drug} {strength} {freq}; {drug2} {strength2} [F2:{tod_}]; {drug3} [F3:{prn_}]; none today.
Ttt avant admission : {drug} {strength} {freq} ; {drug2} {strength2} [F2:{tod_}] ; {drug3} [F3:{prn_}] ; rien pris ce jour.
Med. vor Aufnahme: {drug} {strength} {freq}; {drug2} {strength2} [F2:{tod_}]; {drug3} [F3:{prn_}]; heute nichts genommen.

# n=4..9
The patient brought a bag with {n} [O:bottles]: {drug}, {drug2}, {drug3} and an expired [D4:<@d:nitroglycerin|codeine|diazepam>].
<@g:Le patient|La patiente> a apporté un sac avec {n} [O:flacons] : {drug}, {drug2}, {drug3} et <@d:une |une |un >[D4:<@d:nitroglycérine|codéine|diazépam>] <@d:périmée|périmée|périmé>.
<@g:Der Patient|Die Patientin> brachte eine Tasche mit {n} [O:Flaschen] mit: {drug}, {drug2}, {drug3} und abgelaufenes [D4:<@d:Nitroglycerin|Codein|Diazepam>].

# n=1500,2000,2500,3000
Hemophilia A, infuses [D:factor VIII] [A:{n} units] [F:three times a week] at home.
Hémophilie A, s'administre [A:{n} unités] de [D:facteur VIII] [F:trois fois par semaine] à domicile.
Hämophilie A, spritzt sich zu Hause [F:dreimal pro Woche] [A:{n} Einheiten] [D:Faktor VIII].

Cystic fibrosis, inhaled [D:<@d:tobramycin|aztreonam|colistin>] [F:every other month], [D2:pancreatic enzymes] [F2:with each meal].
Mucoviscidose, [D:<@d:tobramycine|aztréonam|colistine>] en inhalation [F:un mois sur deux], [D2:enzymes pancréatiques] [F2:à chaque repas].
Mukoviszidose, inhalatives [D:<@d:Tobramycin|Aztreonam|Colistin>] [F:jeden zweiten Monat], [D2:Pankreasenzyme] [F2:zu jeder Mahlzeit].

Sickle cell disease on [D:hydroxyurea] [S:<@s:500|1000> mg] [F:daily] and [D2:penicillin] prophylaxis until age 5.
Drépanocytose sous [D:hydroxyurée] [S:<@s:500|1000> mg] [F:par jour], prophylaxie par [D2:pénicilline] jusqu'à l'âge de 5 ans.
Sichelzellkrankheit unter [D:Hydroxyurea] [S:<@s:500|1000> mg] [F:täglich], Prophylaxe mit [D2:Penicillin] bis zum Alter von 5 Jahren.

Endometriosis, amenorrheic on [D:<@d:norethindrone|dienogest|leuprolide>].
Endométriose, aménorrhée sous [D:<@d:noréthistérone|diénogest|leuproréline>].
Endometriose, amenorrhoisch unter [D:<@d:Norethisteron|Dienogest|Leuprorelin>].

Depression in the mother, treated with [D:<@d:fluoxetine|lithium|paroxetine>] and psychotherapy.
Dépression chez la mère, traitée par [D:<@d:fluoxétine|lithium|paroxétine>] et psychothérapie.
Depression bei der Mutter, behandelt mit [D:<@d:Fluoxetin|Lithium|Paroxetin>] und Psychotherapie.

Cataract surgery on both eyes; [D:prednisolone] [O:eye drops] were tapered over {n} weeks.
Chirurgie de la cataracte des deux yeux ; le [O:collyre] à la [D:prednisolone] a été diminué progressivement sur {n} semaines.
Kataraktoperation an beiden Augen; die [O:Augentropfen] mit [D:Prednisolon] wurden über {n} Wochen ausgeschlichen.

# n=2,3,4
The shoulder was injected with [D:<@d:cortisone|lidocaine|Kenalog>] {n} times before the arthroscopy.
L'épaule a été infiltrée {n} fois <@d:à la |à la |au >[D:<@d:cortisone|lidocaïne|Kenalog>] avant l'arthroscopie.
In die Schulter wurde vor der Arthroskopie {n}-mal [D:<@d:Cortison|Lidocain|Kenalog>] injiziert.

After the splenectomy <@g:he|she> was advised to take [D:<@d:penicillin|amoxicillin>] at the first sign of fever.
Après la splénectomie, on lui a conseillé de prendre <@d:de la |de l'>[D:<@d:pénicilline|amoxicilline>] au premier signe de fièvre.
Nach der Splenektomie wurde <@g:ihm|ihr> geraten, beim ersten Anzeichen von Fieber [D:<@d:Penicillin|Amoxicillin>] einzunehmen.

Takes antibiotic prophylaxis ([D:amoxicillin] [S:2 g]) before dental work because of a <@v:mechanical aortic|prosthetic mitral> valve.
Prend une antibioprophylaxie ([D:amoxicilline] [S:2 g]) avant les soins dentaires en raison d'une <@v:valve aortique mécanique|prothèse valvulaire mitrale>.
Nimmt wegen einer <@v:mechanischen Aortenklappe|Mitralklappenprothese> vor Zahnbehandlungen eine Antibiotikaprophylaxe ([D:Amoxicillin] [S:2 g]).

Chronic hepatitis B, on [D:<@d:entecavir|tenofovir>] [S:<@d:0.5|245> mg] [F:once daily] [U:for {n} years].
Hépatite B chronique, sous [D:<@d:entécavir|ténofovir>] [S:<@d:0,5|245> mg] [F:une fois par jour] [U:depuis {n} ans].
Chronische Hepatitis B, [U:seit {n} Jahren] unter [D:<@d:Entecavir|Tenofovir>] [S:<@d:0,5|245> mg] [F:einmal täglich].

Schizophrenia, on a [F:monthly] [D:<@d:paliperidone|aripiprazole>] depot after stopping [D2:olanzapine] on <@g:his|her> own.
Schizophrénie, sous [D:<@d:palipéridone|aripiprazole>] à libération prolongée [F:mensuellement] après arrêt de l'[D2:olanzapine] de sa propre initiative.
Schizophrenie, [F:monatlich] [D:<@d:Paliperidon|Aripiprazol>] als Depot, nachdem <@g:er|sie> [D2:Olanzapin] eigenmächtig abgesetzt hatte.

<@g:Mr.|Ms.> {surname} has taken {drug} {strength} {freq} [U2:for {n} years] without side effects.
<@g:M.|Mme> {surname} prend {drug.du} {strength} {freq} [U2:depuis {n} ans] sans effet indésirable.
<@g:Herr|Frau> {surname} nimmt [U2:seit {n} Jahren] {drug} {strength} {freq} ohne Nebenwirkungen ein.

Denies taking [D:<@d:vitamins|melatonin|probiotics>] or over-the-counter [D2:painkillers].
Ne prend pas <@d:de |de |de >[D:<@d:vitamines|mélatonine|probiotiques>] ni d'[D2:antidouleurs] en vente libre.
Verneint die Einnahme von [D:<@d:Vitaminen|Melatonin|Probiotika>] oder rezeptfreien [D2:Schmerzmitteln].
""")
