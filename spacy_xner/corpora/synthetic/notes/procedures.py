# Sentences about procedures: operations, anaesthesia, punctures, wounds, fractures.
from ..model import read_pool

PLAIN = read_pool("""
# n=9,10,12..16 m=150..450 k=95..210 a=2,3,4
The right colectomy was completed laparoscopically in {k} minutes through {a} trocars, the specimen was extracted through a {n} cm midline incision, and the estimated blood loss was {m} ml.
La colectomie droite a été réalisée par cœlioscopie en {k} minutes par {a} trocarts, la pièce a été extraite par une incision médiane de {n} cm, et les pertes sanguines ont été estimées à {m} ml.
Die Hemikolektomie rechts wurde laparoskopisch in {k} Minuten über {a} Trokare durchgeführt, das Präparat wurde über einen {n} cm langen Medianschnitt geborgen, und der Blutverlust wurde auf {m} ml geschätzt.

# n=10,12,15 m=5,10,12 k=4,5,6
Pneumoperitoneum was established to {n} mmHg with a Veress needle, a {m} mm trocar was placed at the umbilicus and three 5 mm ports under direct vision.
Le pneumopéritoine a été créé à {n} mmHg à l'aiguille de Veress, un trocart de {m} mm a été placé à l'ombilic et trois trocarts de 5 mm sous contrôle de la vue.
Das Pneumoperitoneum wurde mit der Veress-Nadel auf {n} mmHg angelegt, am Nabel wurde ein {m}-mm-Trokar und unter Sicht drei 5-mm-Trokare eingebracht.

The cystic duct and artery were identified, doubly clipped and divided, and the gallbladder was dissected off the liver bed with the hook.
Le canal et l'artère cystiques ont été identifiés, clippés deux fois et sectionnés, puis la vésicule a été disséquée du lit hépatique au crochet.
Ductus cysticus und Arteria cystica wurden dargestellt, doppelt geclippt und durchtrennt, und die Gallenblase wurde mit dem Häkchen aus dem Leberbett gelöst.

# n=6..14 m=3..9
The appendix was <@a:perforated at its tip|gangrenous|retrocecal and inflamed|adherent to the cecum>, measured {n} cm, and about {m}0 ml of turbid fluid was aspirated from the pelvis.
L'appendice était <@a:perforé à la pointe|gangrené|rétrocæcal et inflammatoire|adhérent au cæcum>, mesurait {n} cm, et environ {m}0 ml de liquide trouble ont été aspirés dans le pelvis.
Der Wurmfortsatz war <@a:an der Spitze perforiert|gangränös|retrozökal gelegen und entzündet|mit dem Zökum verwachsen>, maß {n} cm, und etwa {m}0 ml trübe Flüssigkeit wurden aus dem kleinen Becken abgesaugt.

# n=4..12 m=5..15 k=10,15,20
The <@a:inguinal|umbilical|incisional|epigastric> hernia defect measured {n} x {m} cm and was covered with a {k} x 15 cm polypropylene mesh fixed with absorbable tacks.
L'orifice de la hernie <@a:inguinale|ombilicale|incisionnelle|épigastrique> mesurait {n} x {m} cm et a été couvert par une prothèse en polypropylène de {k} x 15 cm fixée par des agrafes résorbables.
Die Bruchpforte der <@a:Leistenhernie|Nabelhernie|Narbenhernie|epigastrischen Hernie> maß {n} x {m} cm und wurde mit einem {k} x 15 cm großen Polypropylennetz gedeckt, das mit resorbierbaren Klammern fixiert wurde.

# n=40..110 m=18..45 k=24,25,26,28,29,31,33
The {k} mm circular stapler was fired, both doughnuts were complete, and the leak test with {n} ml of air was negative.
La pince circulaire de {k} mm a été actionnée, les deux collerettes étaient complètes et le test d'étanchéité avec {n} ml d'air était négatif.
Der Zirkularstapler mit {k} mm wurde ausgelöst, beide Gewebsringe waren vollständig, und die Dichtigkeitsprobe mit {n} ml Luft war negativ.

# n=25..90 m=60..160 k=2,3,4
On-pump coronary bypass with {k} grafts was performed; the aortic cross-clamp time was {n} minutes and the bypass time {m} minutes at 32 °C.
Un pontage coronarien avec {k} greffons a été réalisé sous circulation extracorporelle ; le temps de clampage aortique était de {n} minutes et la durée de CEC de {m} minutes à 32 °C.
Es erfolgte eine koronare Bypassoperation mit {k} Grafts unter Einsatz der Herz-Lungen-Maschine; die Aortenklemmzeit betrug {n} Minuten, die Bypasszeit {m} Minuten bei 32 °C.

# n=21,23,25,27 m=42..68 k=6..18
A {n} mm <@a:bovine pericardial|porcine|mechanical> valve was sewn into the aortic annulus; the mean gradient fell from {m} to {k} mmHg on the transesophageal echo.
Une valve <@a:péricardique bovine|porcine|mécanique> de {n} mm a été implantée dans l'anneau aortique ; le gradient moyen est passé de {m} à {k} mmHg à l'échographie transœsophagienne.
Eine <@a:bovine Perikardklappe|Schweineklappe|mechanische Klappe> von {n} mm wurde in den Aortenring eingenäht; der mittlere Gradient sank in der transösophagealen Echokardiographie von {m} auf {k} mmHg.

# n=20..40 m=60..95 k=1,2,3
The left internal mammary artery was anastomosed to the anterior descending artery, flow {n} ml/min, and {k} chest {k?tube was|tubes were} left in the mediastinum.
L'artère mammaire interne gauche a été anastomosée sur l'interventriculaire antérieure, débit {n} ml/min, et {k} {k?drain a été laissé|drains ont été laissés} dans le médiastin.
Die linke Arteria mammaria interna wurde auf den Ramus interventricularis anterior anastomosiert, Fluss {n} ml/min, und {k} {k?Drainage wurde|Drainagen wurden} im Mediastinum belassen.

# n=70..79,90..95 m=12..40 k=6,7,9
Carotid endarterectomy on the <@s:left|right> was done for a {n}% stenosis under regional block; clamp time was {m} minutes with a {k} mm bovine patch and no shunt.
L'endartériectomie carotidienne <@s:gauche|droite> a été faite sous bloc régional pour une sténose de {n} % ; le temps de clampage était de {m} minutes, avec un patch bovin de {k} mm et sans shunt.
Die Karotisendarteriektomie <@s:links|rechts> erfolgte in Regionalanästhesie wegen einer Stenose von {n} %; die Klemmzeit betrug {m} Minuten, mit einem {k} mm breiten bovinen Patch und ohne Shunt.

# n=5..8 m=16,18,20 k=8,10
The infrarenal aneurysm of {n}.{k} cm was excluded with a bifurcated {m} mm endograft through both groins, and the completion angiogram showed no endoleak.
L'anévrisme sous-rénal de {n},{k} cm a été exclu par une endoprothèse bifurquée de {m} mm par les deux aines, et l'angiographie finale n'a montré aucune endofuite.
Das infrarenale Aneurysma von {n},{k} cm wurde über beide Leisten mit einer {m}-mm-Bifurkationsendoprothese ausgeschaltet, und die Abschlussangiographie zeigte kein Endoleck.

# n=0.3,0.4,0.5,0.6 m=0.7,0.8,0.9 k=6,7
Femoropopliteal bypass with a {k} mm PTFE graft raised the ankle-brachial index from {n} to {m}, and the {m.p} reading held at the {k}-week check.
Le pontage fémoro-poplité par prothèse en PTFE de {k} mm a fait passer l'index de pression systolique de {n} à {m}, et la valeur de {m.p} s'est maintenue au contrôle de la {k}e semaine.
Der femoropopliteale Bypass mit einer {k}-mm-PTFE-Prothese hob den Knöchel-Arm-Index von {n} auf {m}, und der Wert von {m.p} war bei der Kontrolle nach {k} Wochen unverändert.

# n=7,9,10,12..15 m=300..1200 k=2..6
Video-assisted wedge resection of a {n} mm nodule in the <@l:right lower|left upper|right middle|left lower> lobe; a 24 French chest tube drained {m} ml over {k} days.
Résection atypique vidéo-assistée d'un nodule de {n} mm du lobe <@l:inférieur droit|supérieur gauche|moyen droit|inférieur gauche> ; un drain thoracique de 24 French a ramené {m} ml en {k} jours.
Videoassistierte Keilresektion eines {n} mm großen Rundherds im <@l:rechten Unterlappen|linken Oberlappen|rechten Mittellappen|linken Unterlappen>; eine Thoraxdrainage von 24 French förderte {m} ml in {k} Tagen.

# n=4..7,9 m=20..90 k=8..15
A {n} x {m} mm subdural hematoma with {k} mm of midline shift was evacuated through two burr holes, and a soft drain was left in place until the next morning.
Un hématome sous-dural de {n} x {m} mm avec une déviation de la ligne médiane de {k} mm a été évacué par deux trous de trépan, et un drain souple a été laissé jusqu'au lendemain matin.
Ein {n} x {m} mm großes Subduralhämatom mit einer Mittellinienverlagerung von {k} mm wurde über zwei Bohrlöcher entlastet, und eine weiche Drainage verblieb bis zum nächsten Morgen.

# n=10,12,15 m=5..20 k=18..32
The external ventricular drain was leveled at {n} cm above the tragus, drained {m} ml/h of blood-tinged fluid, and the opening pressure was {k} mmHg.
La dérivation ventriculaire externe a été réglée à {n} cm au-dessus du tragus, elle ramenait {m} ml/h de liquide hémorragique, et la pression d'ouverture était de {k} mmHg.
Die externe Ventrikeldrainage wurde auf {n} cm über dem Tragus eingestellt, förderte {m} ml/h blutig tingierten Liquor, und der Öffnungsdruck betrug {k} mmHg.

# k=6,7,8,9
<@l:L2-3|L3-4|L4-5> microdiscectomy was uneventful, a large sequestered fragment was removed, and leg pain dropped from {k}/10 to 1/10 by the evening.
La microdiscectomie <@l:L2-3|L3-4|L4-5> s'est déroulée sans incident, un gros fragment séquestré a été retiré, et la douleur du membre inférieur est passée de {k}/10 à 1/10 dans la soirée.
Die Mikrodiskektomie <@l:L2/3|L3/4|L4/5> verlief komplikationslos, ein großer Sequester wurde entfernt, und der Beinschmerz ging bis zum Abend von {k}/10 auf 1/10 zurück.

# n=45..95 m=3..9 k=12..60
Thyroid lobectomy: specimen {n} g, nodule {m} cm, recurrent nerve signal preserved, two parathyroids seen, calcium 2.2 mmol/L after {k} hours.
Lobectomie thyroïdienne : pièce de {n} g, nodule de {m} cm, signal du nerf récurrent conservé, deux parathyroïdes vues, calcémie 2,2 mmol/L après {k} heures.
Hemithyreoidektomie: Präparat {n} g, Knoten {m} cm, Signal des Nervus recurrens erhalten, zwei Nebenschilddrüsen gesehen, Kalzium 2,2 mmol/L nach {k} Stunden.

# n=180..420 m=30..75 k=10,15
Intraoperative parathyroid hormone fell from {n} to {m} pg/mL {k} minutes after removal of the left inferior adenoma, which weighed 1.2 g.
La parathormone peropératoire est passée de {n} à {m} pg/mL {k} minutes après l'exérèse de l'adénome inférieur gauche, qui pesait 1,2 g.
Das intraoperative Parathormon fiel {k} Minuten nach Entfernung des linken unteren Adenoms, das 1,2 g wog, von {n} auf {m} pg/mL.

# n=110..160 m=35..52 k=28..41
Sleeve gastrectomy over a 36 French bougie went smoothly; preoperative weight was {n} kg with a BMI of {m} and the BMI is now {k}.
La sleeve gastrectomie sur une bougie de 36 French s'est déroulée sans difficulté ; le poids préopératoire était de {n} kg avec un IMC à {m}, et l'IMC est maintenant à {k}.
Die Schlauchmagenoperation über einer 36-French-Sonde verlief glatt; das präoperative Gewicht lag bei {n} kg mit einem BMI von {m}, der BMI beträgt nun {k}.

# n=240..340 m=30..95 k=6..18
<@g:He|She> weighed {n} pounds before the gastric bypass, has lost {m} pounds in {k} months and still vomits after large meals.
<@g:Il|Elle> pesait {n} livres avant le bypass gastrique, a perdu {m} livres en {k} mois et vomit encore après les repas copieux.
<@g:Er|Sie> wog vor dem Magenbypass {n} Pfund, hat in {k} Monaten {m} Pfund abgenommen und erbricht noch nach großen Mahlzeiten.

# n=12..24 m=1,2 k=2..4
Mastectomy with sentinel node biopsy: tumor {n} mm, margins clear by {k} mm, {k} of {m.p}2 nodes positive on frozen section.
Mastectomie avec biopsie du ganglion sentinelle : tumeur de {n} mm, marges saines de {k} mm, {k} ganglions positifs sur {m.p}2 à l'examen extemporané.
Mastektomie mit Sentinel-Lymphknotenbiopsie: Tumor {n} mm, Sicherheitsabstand {k} mm, {k} von {m.p}2 Lymphknoten im Schnellschnitt positiv.

The splenic flexure had to be mobilized, and a diverting loop ileostomy was brought out in the right lower quadrant at the site marked by the stoma nurse.
L'angle colique gauche a dû être mobilisé, et une iléostomie latérale de protection a été extériorisée en fosse iliaque droite, à l'endroit marqué par la stomathérapeute.
Die linke Kolonflexur musste mobilisiert werden, und ein protektives doppelläufiges Ileostoma wurde im rechten Unterbauch an der von der Stomatherapeutin markierten Stelle ausgeleitet.

# n=600,900,1200,1500,1800 m=24,48
The ileostomy output was {n} ml in {m} hours, pasty and green, and the bag was changed twice by the patient without help.
Le débit de l'iléostomie était de {n} ml en {m} heures, pâteux et vert, et <@g:le patient|la patiente> a changé la poche deux fois sans aide.
Das Ileostoma förderte {n} ml in {m} Stunden, breiig und grün, und <@g:der Patient|die Patientin> wechselte den Beutel zweimal ohne Hilfe.

# n=2..6 m=14..35 k=8..16
Pancreatic drain amylase was {n},{m}0 U/L on day 3, so the drain stays in and is shortened by {k.p} mm every other day.
L'amylase du drain pancréatique était à {n} {m}0 U/L à J3 ; le drain reste donc en place et est raccourci de {k.p} mm un jour sur deux.
Die Amylase aus der Pankreasdrainage lag an Tag 3 bei {n}.{m}0 U/L, daher bleibt die Drainage liegen und wird jeden zweiten Tag um {k.p} mm gekürzt.

# n=12..35 m=4..9 k=3,4,5
Open splenectomy after the motorcycle crash: about {n}00 ml of hemoperitoneum, a grade {k} laceration at the hilum and {m} broken ribs on the left.
Splénectomie à ciel ouvert après l'accident de moto : environ {n}00 ml d'hémopéritoine, une fracture splénique de grade {k} au hile et {m} côtes cassées à gauche.
Offene Splenektomie nach dem Motorradunfall: etwa {n}00 ml Hämoperitoneum, eine Milzruptur Grad {k} am Hilus und {m} gebrochene Rippen links.

# n=3..9 m=2,3,4 k=18..42
Instrument and sponge counts were correct {m} times, the fascia was closed with a running loop suture and the skin with {k} staples.
Le compte des instruments et des compresses était exact à {m} reprises, l'aponévrose a été fermée par un surjet de fil boucle et la peau par {k} agrafes.
Die Zählkontrolle von Instrumenten und Tüchern stimmte {m}-mal, die Faszie wurde fortlaufend mit einer Schlinge und die Haut mit {k} Klammern verschlossen.

One lap sponge was missing at the final count, and an X-ray taken on the table found it under the left diaphragm.
Une compresse manquait au décompte final, et une radiographie sur table l'a retrouvée sous la coupole diaphragmatique gauche.
Bei der letzten Zählung fehlte ein Bauchtuch, und eine Röntgenaufnahme auf dem Tisch fand es unter der linken Zwerchfellkuppel.

# n=38..68 m=12..30 k=2..5
Hepatectomy of segments {k} and 6 took {n}0 minutes with a Pringle maneuver of {m} minutes, and the remnant looked well perfused.
L'hépatectomie des segments {k} et 6 a duré {n}0 minutes avec une manœuvre de Pringle de {m} minutes, et le foie restant paraissait bien perfusé.
Die Leberresektion der Segmente {k} und 6 dauerte {n}0 Minuten mit einem Pringle-Manöver von {m} Minuten, und die Restleber wirkte gut durchblutet.

# n=6..14 m=18..40 k=2..4
The donor kidney had a cold ischemia time of {n} hours and a warm ischemia time of {m} minutes, made urine on the table, and the creatinine was down to {k}.1 mg/dL by day 4.
Le greffon rénal avait une ischémie froide de {n} heures et une ischémie chaude de {m} minutes, a uriné sur table, et la créatinine était descendue à {k},1 mg/dL à J4.
Die Spenderniere hatte eine kalte Ischämiezeit von {n} Stunden und eine warme Ischämiezeit von {m} Minuten, schied noch auf dem Tisch Urin aus, und das Kreatinin war bis Tag 4 auf {k},1 mg/dL gefallen.

# n=1,2,3 m=7,7.5,8 k=20..24
Intubation was grade {n} with a size {m} tube taped at {k} cm at the lips, equal breath sounds, end-tidal CO2 35 mmHg.
Intubation de grade {n} avec une sonde de {m} fixée à {k} cm aux lèvres, murmure vésiculaire symétrique, CO2 expiré 35 mmHg.
Intubation Grad {n} mit einem Tubus der Größe {m}, fixiert bei {k} cm an den Lippen, seitengleiches Atemgeräusch, endtidales CO2 35 mmHg.

# n=2,3,4 m=2,3 k=5,6
Airway: Mallampati {n}, mouth opening {m} fingerbreadths, thyromental distance {k} cm, neck extension limited, upper dentures.
Voies aériennes : Mallampati {n}, ouverture de bouche {m} travers de doigt, distance thyromentonnière {k} cm, extension cervicale limitée, prothèse dentaire supérieure.
Atemweg: Mallampati {n}, Mundöffnung {m} Querfinger, thyromentaler Abstand {k} cm, Reklination eingeschränkt, Oberkieferprothese.

# n=2,3 m=6,8 k=2,3
ASA class {n}; nothing by mouth for {m} hours, clear liquids until {k} hours before induction.
Classe ASA {n} ; à jeun depuis {m} heures, liquides clairs jusqu'à {k} heures avant l'induction.
ASA-Klasse {n}; nüchtern seit {m} Stunden, klare Flüssigkeiten bis {k} Stunden vor der Einleitung.

# n=20,22 m=5..8 k=4,5
The epidural was placed at <@l:L2-3|L3-4|L4-5> with a {n}-gauge Tuohy needle, loss of resistance at {m} cm, catheter at 12 cm at the skin, test dose negative.
La péridurale a été posée en <@l:L2-3|L3-4|L4-5> avec une aiguille de Tuohy de {n} gauges, perte de résistance à {m} cm, cathéter à 12 cm à la peau, dose test négative.
Der Periduralkatheter wurde in Höhe <@l:L2/3|L3/4|L4/5> mit einer Tuohy-Nadel von {n} Gauge gelegt, Widerstandsverlust bei {m} cm, Katheter bei 12 cm an der Haut, Testdosis negativ.

# n=25,27 m=3,4 k=4,6,8
Spinal anesthesia was achieved at the second attempt with a {n}-gauge pencil-point needle at <@l:L2-3|L3-4|L4-5>, sensory level T{k} after 8 minutes.
La rachianesthésie a été obtenue au deuxième essai avec une aiguille pointe-crayon de {n} gauges en <@l:L2-3|L3-4|L4-5>, niveau sensitif T{k} après 8 minutes.
Die Spinalanästhesie gelang im zweiten Versuch mit einer Pencil-Point-Nadel von {n} Gauge in Höhe <@l:L2/3|L3/4|L4/5>, sensibles Niveau Th{k} nach 8 Minuten.

# n=40..55 m=2..9 k=30..58
The bispectral index was kept between {n} and 60, temperature rose from 35.{m} to 36.4 °C under the warming blanket, and anesthesia time was {k}0 minutes.
L'index bispectral a été maintenu entre {n} et 60, la température est remontée de 35,{m} à 36,4 °C sous la couverture chauffante, et la durée d'anesthésie était de {k}0 minutes.
Der bispektrale Index wurde zwischen {n} und 60 gehalten, die Temperatur stieg unter der Wärmedecke von 35,{m} auf 36,4 °C, und die Narkosedauer betrug {k}0 Minuten.

# n=8,9,10 m=30,45,60
Aldrete score {n}/10 on leaving the recovery room after {m} minutes; <@g:he|she> was shivering but free of nausea.
Score d'Aldrete {n}/10 à la sortie de la salle de réveil après {m} minutes ; <@g:il|elle> frissonnait mais n'avait pas de nausées.
Aldrete-Score {n}/10 beim Verlassen des Aufwachraums nach {m} Minuten; <@g:er|sie> zitterte, hatte aber keine Übelkeit.

A chipped upper incisor was noticed after laryngoscopy; the family was informed and the fragment was handed over.
Une incisive supérieure ébréchée a été constatée après la laryngoscopie ; la famille a été informée et le fragment lui a été remis.
Nach der Laryngoskopie fiel ein abgebrochenes Stück am oberen Schneidezahn auf; die Familie wurde informiert und das Fragment übergeben.

# n=2..6 m=85..160 k=42..58
Malignant hyperthermia was suspected in <@g:his|her> brother in {year.p}: temperature above 40 °C within {n}0 minutes, CO2 of {m} mmHg and potassium of 7.1.
Une hyperthermie maligne avait été suspectée chez son frère en {year.p} : température supérieure à 40 °C en {n}0 minutes, CO2 à {m} mmHg et kaliémie à 7,1.
Bei <@g:seinem|ihrem> Bruder bestand {year.p} der Verdacht auf eine maligne Hyperthermie: Temperatur über 40 °C innerhalb von {n}0 Minuten, CO2 von {m} mmHg und Kalium von 7,1.

# n=250,300,350 m=3,4
The tourniquet was inflated to {n} mmHg for {m}8 minutes, and pulses returned at once on release.
Le garrot a été gonflé à {n} mmHg pendant {m}8 minutes, et les pouls sont revenus immédiatement à la levée.
Die Blutsperre wurde mit {n} mmHg für {m}8 Minuten angelegt, und die Pulse waren nach dem Öffnen sofort wieder tastbar.

# n=2,3,5 m=40,60,80
A laryngeal mask size {n} was used for the <@a:circumcision|knee arthroscopy|breast lump excision|toe amputation>, which lasted {m} minutes in all.
Un masque laryngé de taille {n} a été utilisé pour <@a:la circoncision|l'arthroscopie du genou|l'exérèse du nodule mammaire|l'amputation d'orteil>, qui a duré {m} minutes au total.
Für die <@a:Zirkumzision|Kniearthroskopie|Exzision des Brustknotens|Zehenamputation>, die insgesamt {m} Minuten dauerte, wurde eine Larynxmaske der Größe {n} verwendet.

# n=35..90 m=2..7,9 k=6..9
Colonoscopy reached the cecum in {m} minutes with a withdrawal time of {k} minutes; Boston score {k}/9, and a {m} mm sessile polyp at {n} cm was removed with the cold snare.
La coloscopie a atteint le cæcum en {m} minutes avec un temps de retrait de {k} minutes ; score de Boston {k}/9, et un polype sessile de {m} mm à {n} cm a été retiré à l'anse froide.
Die Koloskopie erreichte das Zökum in {m} Minuten bei einer Rückzugszeit von {k} Minuten; Boston-Score {k}/9, und ein sessiler Polyp von {m} mm bei {n} cm wurde mit der kalten Schlinge abgetragen.

# n=15,20,25 m=3..8 k=2..5
A pedunculated polyp of {n} mm in the sigmoid was injected, resected with the hot snare and clipped; {k} diminutive polyps of less than {m} mm were left for the next examination.
Un polype pédiculé de {n} mm du sigmoïde a été injecté, réséqué à l'anse diathermique et clippé ; {k} polypes minuscules de moins de {m} mm ont été laissés pour le prochain examen.
Ein gestielter Polyp von {n} mm im Sigma wurde unterspritzt, mit der Diathermieschlinge abgetragen und geclippt; {k} Kleinstpolypen unter {m} mm wurden bis zur nächsten Untersuchung belassen.

# n=36..40 m=2..5 k=1,2
Gastroscopy: Z-line at {n} cm, hiatal hernia of {m} cm, Barrett segment C{k}M{m}, biopsies every 2 cm from all four quadrants.
Gastroscopie : ligne Z à {n} cm, hernie hiatale de {m} cm, endobrachyœsophage C{k}M{m}, biopsies tous les 2 cm dans les quatre quadrants.
Gastroskopie: Z-Linie bei {n} cm, Hiatushernie von {m} cm, Barrett-Segment C{k}M{m}, Biopsien alle 2 cm aus allen vier Quadranten.

# n=2,3 m=3..7 k=1,2
Grade {n} varices were banded with {m} rings, and a Forrest {k}b ulcer of the bulb showed oozing that stopped after two clips.
Des varices de grade {n} ont été ligaturées par {m} élastiques, et un ulcère bulbaire Forrest {k}b présentait un suintement qui a cessé après deux clips.
Varizen Grad {n} wurden mit {m} Gummibändern ligiert, und ein Bulbusulkus Forrest {k}b zeigte eine Sickerblutung, die nach zwei Clips stand.

# n=8..16 m=7,10 k=4..9
ERCP showed a bile duct of {n} mm with {k} stones; after sphincterotomy all were extracted with the balloon and a {m} French, 5 cm plastic stent was placed.
La CPRE a montré une voie biliaire de {n} mm avec {k} calculs ; après sphinctérotomie, tous ont été extraits au ballonnet et une prothèse plastique de {m} French et 5 cm a été mise en place.
Die ERCP zeigte einen Gallengang von {n} mm mit {k} Steinen; nach Sphinkterotomie wurden alle mit dem Ballon geborgen, und ein Plastikstent von {m} French und 5 cm Länge wurde eingelegt.

# n=12..38 m=22,25 k=3,4
Endoscopic ultrasound found a hypoechoic mass of {n} mm in the pancreatic head, and {k} passes with a {m}-gauge needle yielded enough tissue.
L'échoendoscopie a trouvé une masse hypoéchogène de {n} mm de la tête du pancréas, et {k} passages avec une aiguille de {m} gauges ont ramené suffisamment de tissu.
Die Endosonographie fand eine echoarme Raumforderung von {n} mm im Pankreaskopf, und {k} Punktionen mit einer {m}-Gauge-Nadel ergaben genügend Gewebe.

# n=18,20,24 m=3..5 k=150,250
The PEG tube ({n} French) was placed by the pull method, bumper at {m} cm, and feeding was started after 4 hours with {k} ml of water.
La sonde de gastrostomie ({n} French) a été posée par la méthode pull, collerette à {m} cm, et l'alimentation a débuté après 4 heures par {k} ml d'eau.
Die PEG-Sonde ({n} French) wurde in Fadendurchzugsmethode gelegt, Halteplatte bei {m} cm, und der Kostaufbau begann nach 4 Stunden mit {k} ml Wasser.

# n=18..25 m=2..4 k=12,15,18
A food bolus was impacted at {n} cm and pushed into the stomach; the ring below it was dilated to {k} mm in {m} steps.
Un bol alimentaire était enclavé à {n} cm et a été poussé dans l'estomac ; l'anneau sous-jacent a été dilaté jusqu'à {k} mm en {m} étapes.
Ein Nahrungsbolus steckte bei {n} cm fest und wurde in den Magen geschoben; der darunterliegende Ring wurde in {m} Schritten auf {k} mm aufgedehnt.

# n=40,60,100 m=20..55 k=3..6
Bronchoscopy with lavage of the <@l:middle lobe|lingula|right upper lobe>: {n} ml instilled, {m} ml recovered, {k}% eosinophils, no endobronchial lesion.
Bronchoscopie avec lavage <@l:du lobe moyen|de la lingula|du lobe supérieur droit> : {n} ml instillés, {m} ml récupérés, {k} % d'éosinophiles, pas de lésion endobronchique.
Bronchoskopie mit Lavage <@l:des Mittellappens|der Lingula|des rechten Oberlappens>: {n} ml instilliert, {m} ml zurückgewonnen, {k} % Eosinophile, keine endobronchiale Läsion.

# n=2,3,5 m=5,10
Repeat colonoscopy in {n} years because of two adenomas larger than {m} mm and a family history in a first-degree relative.
Coloscopie de contrôle dans {n} ans en raison de deux adénomes de plus de {m} mm et d'un antécédent familial au premier degré.
Kontrollkoloskopie in {n} Jahren wegen zweier Adenome über {m} mm und familiärer Belastung bei einem Verwandten ersten Grades.

The capsule was swallowed without difficulty but remained in the stomach for the whole recording.
La capsule a été avalée sans difficulté mais est restée dans l'estomac pendant tout l'enregistrement.
Die Kapsel wurde problemlos geschluckt, verblieb aber während der gesamten Aufzeichnung im Magen.

The bowel preparation was poor, and thick brown residue in the ascending colon did not allow small lesions to be excluded.
La préparation colique était médiocre, et des résidus bruns épais dans le côlon ascendant ne permettaient pas d'exclure de petites lésions.
Die Darmvorbereitung war schlecht, und dicke braune Stuhlreste im Colon ascendens ließen kleine Läsionen nicht ausschließen.

# n=8..34 m=20,22 k=3,4
Lumbar puncture at <@l:L3-4|L4-5> with a {m}-gauge needle: opening pressure {n} cm H2O, clear fluid, 4 tubes of 2 ml, no blood.
Ponction lombaire en <@l:L3-4|L4-5> avec une aiguille de {m} gauges : pression d'ouverture {n} cm H2O, liquide clair, 4 tubes de 2 ml, pas de sang.
Lumbalpunktion in Höhe <@l:L3/4|L4/5> mit einer {m}-Gauge-Nadel: Eröffnungsdruck {n} cm H2O, klarer Liquor, 4 Röhrchen zu je 2 ml, kein Blut.

# n=2..9 m=48..180 k=45..78 a=120..980
CSF: {a} white cells/mm3 with {k}% neutrophils in tube {n} of 9, protein {m} mg/dL, glucose 38 mg/dL, Gram stain without organisms.
LCR : {a} leucocytes/mm3 dont {k} % de neutrophiles dans le tube {n} sur 9, protéines {m} mg/dL, glucose 38 mg/dL, examen direct sans germe.
Liquor: {a} Leukozyten/mm3 mit {k} % Neutrophilen in Röhrchen {n} von 9, Eiweiß {m} mg/dL, Glukose 38 mg/dL, Grampräparat ohne Keimnachweis.

# n=2..7 m=250,300,350,400 k=45..92
Paracentesis yielded {n}.5 liters of straw-colored ascites with {k} neutrophils per mm3, albumin 1.1 g/dL and a serum gradient above 1.1.
La paracentèse a ramené {n},5 litres d'ascite jaune paille avec {k} neutrophiles par mm3, albumine 1,1 g/dL et un gradient sérique supérieur à 1,1.
Die Parazentese ergab {n},5 Liter strohgelben Aszites mit {k} Neutrophilen pro mm3, Albumin 1,1 g/dL und einem Serumgradienten über 1,1.

# n=400..1600 m=6,7,8,9 k=14,16,18
Thoracentesis in the {m}th intercostal space removed {n} cc of amber fluid before <@g:he|she> began to cough; the {k}-gauge catheter was withdrawn and no pneumothorax was seen.
La ponction pleurale dans le {m}e espace intercostal a ramené {n} cc de liquide ambré avant qu'<@g:il|elle> ne se mette à tousser ; le cathéter de {k} gauges a été retiré et aucun pneumothorax n'a été vu.
Die Pleurapunktion im {m}. Interkostalraum förderte {n} cc bernsteinfarbene Flüssigkeit, bevor <@g:er|sie> zu husten begann; der {k}-Gauge-Katheter wurde entfernt, und ein Pneumothorax war nicht zu sehen.

# n=18..65 m=22,55,68 k=8..45
About {n} cc of cloudy synovial fluid came out of the right knee: {k},000 cells/mm3, {m}% polymorphs, needle-shaped crystals, culture pending.
Environ {n} cc de liquide synovial trouble ont été retirés du genou droit : {k} 000 éléments/mm3, {m} % de polynucléaires, cristaux en aiguille, culture en cours.
Aus dem rechten Knie entleerten sich etwa {n} cc trübe Gelenkflüssigkeit: {k}.000 Zellen/mm3, {m} % Granulozyten, nadelförmige Kristalle, Kultur ausstehend.

# n=13,15 m=1,2 k=14..17,19..22
Bone marrow aspirate from the posterior iliac crest was dry at the first pass, and a {k} mm core was taken with a {n}-gauge Jamshidi needle at pass {m.p}.
Le myélogramme à la crête iliaque postérieure était blanc au premier passage, et une carotte de {k} mm a été prélevée au trocart de Jamshidi de {n} gauges au passage {m.p}.
Die Knochenmarkaspiration am hinteren Beckenkamm war beim ersten Versuch trocken, und mit einer Jamshidi-Nadel von {n} Gauge wurde bei Versuch {m.p} ein {k} mm langer Zylinder gewonnen.

# n=16 m=2..5 k=10..18
Percutaneous liver biopsy under ultrasound: {m} passes with a {n}-gauge needle, longest core {k} mm with 11 portal tracts, bed rest for 4 hours.
Biopsie hépatique percutanée sous échographie : {m} passages à l'aiguille de {n} gauges, carotte la plus longue {k} mm avec 11 espaces portes, repos au lit pendant 4 heures.
Perkutane Leberbiopsie unter Ultraschall: {m} Punktionen mit einer {n}-Gauge-Nadel, längster Zylinder {k} mm mit 11 Portalfeldern, Bettruhe für 4 Stunden.

# n=23,25,27 m=3,4,5 k=8..28
Fine-needle aspiration of the {k} mm left thyroid nodule was done with a {n}-gauge needle, {m} passes, Bethesda category 2.
La cytoponction du nodule thyroïdien gauche de {k} mm a été faite avec une aiguille de {n} gauges, {m} passages, catégorie 2 de Bethesda.
Die Feinnadelpunktion des {k} mm großen linken Schilddrüsenknotens erfolgte mit einer {n}-Gauge-Nadel, {m} Punktionen, Bethesda-Kategorie 2.

# n=250..900 m=12..22 k=2..5
Pericardiocentesis from the subxiphoid approach drained {n} ml of bloody fluid, the systolic pressure rose by {m} mmHg, and the pigtail was removed after {k} days when it drained less than 25 ml.
La péricardiocentèse par voie sous-xiphoïdienne a drainé {n} ml de liquide hémorragique, la pression systolique a augmenté de {m} mmHg, et le cathéter queue de cochon a été retiré après {k} jours lorsqu'il ramenait moins de 25 ml.
Die Perikardpunktion von subxiphoidal entleerte {n} ml blutige Flüssigkeit, der systolische Druck stieg um {m} mmHg, und der Pigtail-Katheter wurde nach {k} Tagen entfernt, als er weniger als 25 ml förderte.

Blood patch was discussed because the headache appears within seconds of sitting up and vanishes when <@g:he|she> lies flat.
Un blood patch a été évoqué, car la céphalée apparaît dans les secondes qui suivent le passage en position assise et disparaît en décubitus.
Ein Blutpatch wurde besprochen, weil der Kopfschmerz innerhalb von Sekunden nach dem Aufsetzen auftritt und im Flachliegen verschwindet.

# n=14,16,18,20 m=2,3,4
Two {n}-gauge peripheral lines were placed in the antecubital fossae after {m} failed attempts at the wrist.
Deux voies périphériques de {n} gauges ont été posées aux plis du coude après {m} échecs au poignet.
Zwei periphere Zugänge mit {n} Gauge wurden nach {m} Fehlversuchen am Handgelenk in den Ellenbeugen gelegt.

# n=4,5 m=36..48 k=1,2
A {n} French double-lumen PICC was advanced {m} cm through the <@s:right|left> basilic vein; the tip projects {k} cm above the cavoatrial junction on the film of {date}.
Un PICC double lumière de {n} French a été avancé de {m} cm par la veine basilique <@s:droite|gauche> ; l'extrémité se projette {k} cm au-dessus de la jonction cavo-atriale sur le cliché du {date}.
Ein doppellumiger PICC mit {n} French wurde über die <@s:rechte|linke> Vena basilica {m} cm weit vorgeschoben; die Spitze projiziert sich auf der Aufnahme vom {date} {k} cm oberhalb der kavoatrialen Mündung.

# n=13..17 m=7,8.5 k=6..14
Triple-lumen {m} French catheter in the right internal jugular vein at {n} cm, all ports draw and flush, central venous pressure {k} mmHg.
Cathéter triple lumière de {m} French dans la veine jugulaire interne droite à {n} cm, reflux et rinçage corrects sur toutes les voies, pression veineuse centrale {k} mmHg.
Dreilumiger Katheter mit {m} French in der rechten Vena jugularis interna bei {n} cm, alle Lumina rückläufig und spülbar, zentraler Venendruck {k} mmHg.

# n=18..32 m=9..24 k=22..38
Pulmonary artery catheter: wedge {n} mmHg, mean pulmonary pressure {k} mmHg, cardiac index 1.9 L/min/m2, right atrial pressure {m} mmHg.
Cathéter artériel pulmonaire : pression d'occlusion {n} mmHg, pression pulmonaire moyenne {k} mmHg, index cardiaque 1,9 L/min/m2, pression auriculaire droite {m} mmHg.
Pulmonaliskatheter: Verschlussdruck {n} mmHg, pulmonaler Mitteldruck {k} mmHg, Herzindex 1,9 L/min/m2, rechtsatrialer Druck {m} mmHg.

# n=20,22 m=2..6 k=5..9
The radial arterial line ({n} gauge) was removed on day {m}, and pressure was held for {k} minutes until the oozing stopped.
Le cathéter artériel radial ({n} gauges) a été retiré à J{m}, et une compression a été maintenue {k} minutes jusqu'à l'arrêt du suintement.
Der arterielle Zugang an der Arteria radialis ({n} Gauge) wurde an Tag {m} entfernt, und es wurde {k} Minuten lang komprimiert, bis die Sickerblutung stand.

# n=19,23,28 m=250,300,350 k=120..220
Tunneled dialysis catheter, {n} cm from tip to cuff, exchanged over a wire on {date}; blood flow today {m} ml/min with venous pressures of {k} mmHg.
Cathéter de dialyse tunnelisé, {n} cm de l'extrémité au manchon, changé sur guide le {date} ; débit sanguin aujourd'hui {m} ml/min avec des pressions veineuses de {k} mmHg.
Getunnelter Dialysekatheter, {n} cm von der Spitze bis zur Muffe, am {date} über Draht gewechselt; Blutfluss heute {m} ml/min bei Venendrücken von {k} mmHg.

# n=400..900 m=6,8 k=2,3,4
The forearm fistula matured slowly: flow was {n} ml/min and diameter {m} mm at {k} months, and it bled for 20 minutes after decannulation.
La fistule de l'avant-bras s'est développée lentement : le débit était de {n} ml/min et le diamètre de {m} mm à {k} mois, et elle a saigné 20 minutes après le retrait des aiguilles.
Die Unterarmfistel reifte langsam: Der Fluss lag nach {k} Monaten bei {n} ml/min und der Durchmesser bei {m} mm, und nach dem Ziehen der Nadeln blutete sie 20 Minuten nach.

The port was accessed with a noncoring needle, but there was no blood return until <@g:he|she> raised <@g:his|her> arm and coughed.
La chambre implantable a été piquée avec une aiguille de Huber, mais il n'y a eu de reflux sanguin que lorsqu'<@g:il|elle> a levé le bras et toussé.
Der Port wurde mit einer Huber-Nadel angestochen, aber es kam erst Blut zurück, als <@g:er|sie> den Arm hob und hustete.

# n=14,16,20 m=450..1300 k=5,10
A {n} French Foley catheter was passed on the second try, the balloon was filled with {k} cc, and {m} ml of dark urine drained at once.
Une sonde de Foley de {n} French a été posée au deuxième essai, le ballonnet a été gonflé avec {k} cc, et {m} ml d'urines foncées se sont écoulés d'emblée.
Ein Foley-Katheter mit {n} French wurde im zweiten Versuch gelegt, der Ballon mit {k} cc geblockt, und sofort entleerten sich {m} ml dunkler Urin.

# n=3..9 m=150..480 k=30..90
Voiding trial on {date}: {m} ml instilled, {n} small voids, residual {k} ml on the scanner, so the catheter stays out.
Épreuve de reprise mictionnelle le {date} : {m} ml instillés, {n} petites mictions, résidu de {k} ml à l'échographe, donc la sonde n'est pas remise.
Auslassversuch am {date}: {m} ml instilliert, {n} kleine Miktionen, Restharn {k} ml im Scanner, der Katheter bleibt also draußen.

# n=20,24,28,32 m=150..900 k=2..9
The {n} French chest tube is on water seal, drained {m} ml in the last 24 hours, bubbles with cough, and has been in for {k} days.
Le drain thoracique de {n} French est en siphonnage simple, a ramené {m} ml au cours des dernières 24 heures, bulle à la toux et est en place depuis {k} jours.
Die Thoraxdrainage mit {n} French liegt am Wasserschloss, förderte in den letzten 24 Stunden {m} ml, sprudelt beim Husten und liegt seit {k} Tagen.

# n=55..68 m=300..700 k=10,12,14
Nasogastric tube ({k} French) at {n} cm, {m} ml of bilious fluid on intermittent suction since midnight.
Sonde nasogastrique ({k} French) à {n} cm, {m} ml de liquide bilieux en aspiration discontinue depuis minuit.
Magensonde ({k} French) bei {n} cm, seit Mitternacht {m} ml galliges Sekret unter intermittierendem Sog.

# n=2..7,9 m=1,2 k=3,4,5
A {n} cm laceration over the <@a:left eyebrow|right shin|chin|dorsum of the hand> was explored, no foreign body or tendon injury, closed in {m} {m?layer|layers} with {k}-0 and 6-0 sutures.
Une plaie de {n} cm <@a:du sourcil gauche|du tibia droit|du menton|du dos de la main> a été explorée, sans corps étranger ni lésion tendineuse, puis fermée en {m} {m?plan|plans} par des fils {k}-0 et 6-0.
Eine {n} cm lange Risswunde <@a:über der linken Augenbraue|am rechten Schienbein|am Kinn|am Handrücken> wurde exploriert, kein Fremdkörper, keine Sehnenverletzung, und in {m} {m?Schicht|Schichten} mit 6-0- und {k}-0-Fäden verschlossen.

# n=3..8 m=2..6 k=1,2,3
Sacral pressure ulcer, stage {k}, {n} x {m} cm with {k}.5 cm of undermining at 3 o'clock, 80% granulation, 20% slough, scant drainage.
Escarre sacrée de stade {k}, {n} x {m} cm avec un décollement de {k},5 cm à 3 heures, 80 % de granulation, 20 % de fibrine, exsudat minime.
Dekubitus am Kreuzbein, Grad {k}, {n} x {m} cm mit {k},5 cm Unterminierung bei 3 Uhr, 80 % Granulation, 20 % Fibrinbelag, wenig Exsudat.

# n=75,100,125 m=3..9 k=2,3
Negative-pressure dressing at {n} mmHg, changed {k} times a week; the groin wound now measures {m} x 4 x 2 cm instead of 12 x 6 x 5 cm.
Pansement par pression négative à {n} mmHg, changé {k} fois par semaine ; la plaie de l'aine mesure maintenant {m} x 4 x 2 cm au lieu de 12 x 6 x 5 cm.
Vakuumverband mit {n} mmHg, {k}-mal pro Woche gewechselt; die Leistenwunde misst jetzt {m} x 4 x 2 cm statt 12 x 6 x 5 cm.

# n=8..42 m=2..9 k=4..12
Scald burns from <@a:boiling soup|hot tea|bath water|frying oil> covered {n}% of the body surface, {m}% deep second degree, first seen {k} hours after the accident.
Les brûlures par <@a:de la soupe bouillante|du thé brûlant|l'eau du bain|de l'huile de friture> couvraient {n} % de la surface corporelle, {m} % au deuxième degré profond, vues pour la première fois {k} heures après l'accident.
Die Verbrühungen durch <@a:kochende Suppe|heißen Tee|Badewasser|Frittieröl> betrafen {n} % der Körperoberfläche, {m} % zweitgradig tief, erstmals gesehen {k} Stunden nach dem Unfall.

# n=20..55 m=2..8 k=4..8
Flame burns of both arms and the neck, {n}% TBSA; carboxyhemoglobin {m}%, singed nasal hair, intubated at the scene with a tube of size 7.{m}.
Brûlures par flamme des deux bras et du cou, {n} % de surface corporelle ; carboxyhémoglobine {m} %, vibrisses brûlées, intubation sur place avec une sonde de 7,{m}.
Flammenverbrennungen beider Arme und des Halses, {n} % KOF; Carboxyhämoglobin {m} %, versengte Nasenhaare, am Unfallort intubiert mit Tubus der Größe 7,{m}.

# n=12..30 m=85..98 k=5..14
Split-thickness skin graft 0.{n} mm thick from the thigh, meshed 1:1.5, take of {m}% when the bolster came off on day {k}.
Greffe de peau mince de 0,{n} mm d'épaisseur prélevée à la cuisse, mise en filet 1:1,5, prise à {m} % à l'ablation du bourdonnet à J{k}.
Spalthauttransplantat von 0,{n} mm Dicke vom Oberschenkel, im Verhältnis 1:1,5 gemesht, {m} % eingeheilt bei Abnahme des Überknüpfverbands an Tag {k}.

# n=3..8 m=7..14 k=6,9,12
The dog bite on the calf was left open, {n} puncture marks, redness receding from the line drawn on {date}, sutures not before day {m}.
La morsure de chien au mollet a été laissée ouverte, {n} points de pénétration, rougeur en retrait par rapport au tracé du {date}, pas de suture avant J{m}.
Der Hundebiss an der Wade wurde offen gelassen, {n} Einstichstellen, Rötung gegenüber der Markierung vom {date} rückläufig, Naht nicht vor Tag {m}.

Frostbite of the toes after a night on the glacier: blisters on three toes, the nail of the big toe is black, sensation returning slowly.
Gelures des orteils après une nuit sur le glacier : phlyctènes sur trois orteils, l'ongle du gros orteil est noir, la sensibilité revient lentement.
Erfrierungen der Zehen nach einer Nacht auf dem Gletscher: Blasen an drei Zehen, der Nagel der Großzehe ist schwarz, das Gefühl kehrt langsam zurück.

# n=1,2,3 m=4..9 k=10,12,14
Staples out on day {k}; the lower {n} cm of the incision gaped by {m} mm and was packed with ribbon gauze.
Agrafes retirées à J{k} ; les {n} cm inférieurs de l'incision bâillaient de {m} mm et ont été méchés.
Klammern an Tag {k} entfernt; die unteren {n} cm der Wunde klafften {m} mm und wurden mit Tamponadestreifen austamponiert.

A fishhook was embedded in the thumb up to the barb and was pushed through and cut off.
Un hameçon était planté dans le pouce jusqu'à l'ardillon ; il a été poussé à travers la peau puis sectionné.
Ein Angelhaken steckte bis zum Widerhaken im Daumen, wurde durchgeschoben und abgezwickt.

# n=5..25 m=3..12 k=2..9
Distal radius fracture with {n} degrees of dorsal tilt and {m} mm of shortening after a fall from a <@a:ladder|horse|scooter|trampoline>; fixed with a volar plate and {k} screws.
Fracture du radius distal avec bascule dorsale de {n} degrés et raccourcissement de {m} mm après une chute <@a:d'une échelle|de cheval|de trottinette|de trampoline> ; ostéosynthèse par plaque palmaire et {k} vis.
Distale Radiusfraktur mit {n} Grad dorsaler Abkippung und {m} mm Verkürzung nach Sturz von <@a:der Leiter|einem Pferd|einem Tretroller|einem Trampolin>; Versorgung mit volarer Platte und {k} Schrauben.

# n=9,10,12 m=320..420 k=2,3
The femoral shaft was nailed antegrade with a {n} x {m} mm rod and {k} distal locking bolts; leg lengths are equal within 5 mm.
La diaphyse fémorale a été enclouée par voie antérograde avec un clou de {n} x {m} mm et {k} vis de verrouillage distales ; les longueurs des membres sont égales à 5 mm près.
Der Femurschaft wurde antegrad mit einem {n} x {m} mm messenden Nagel und {k} distalen Verriegelungsbolzen versorgt; die Beinlängen sind bis auf 5 mm gleich.

# n=90..130 m=0..10 k=3..9
Knee replacement on the <@s:right|left>, week {k}: flexion {n}°, extension lag {m}°, quadriceps 4/5, walks 200 m with one cane.
Prothèse de genou <@s:droite|gauche>, semaine {k} : flexion {n}°, déficit d'extension {m}°, quadriceps 4/5, marche 200 m avec une canne.
Knieprothese <@s:rechts|links>, Woche {k}: Beugung {n}°, Streckdefizit {m}°, Quadrizeps 4/5, geht 200 m mit einem Gehstock.

# n=46..62 m=28,32,36 k=10..16
Uncemented cup of {n} mm with a {m} mm ceramic head and a size {k} stem; stable to 90° of flexion and 45° of internal rotation.
Cupule non cimentée de {n} mm avec tête céramique de {m} mm et tige de taille {k} ; stable jusqu'à 90° de flexion et 45° de rotation interne.
Zementfreie Pfanne von {n} mm mit Keramikkopf von {m} mm und Schaft der Größe {k}; stabil bis 90° Beugung und 45° Innenrotation.

# n=2..8 m=25..60 k=10,12,15
Scoliosis has progressed from {m}° in {year.p} to 6{n}° now; the brace was worn only {k} hours a day.
La scoliose est passée de {m}° en {year.p} à 6{n}° actuellement ; le corset n'était porté que {k} heures par jour.
Die Skoliose hat von {m}° im Jahr {year.p} auf jetzt 6{n}° zugenommen; das Korsett wurde nur {k} Stunden am Tag getragen.

# n=6..18 m=2..5 k=7,8,9
ACL reconstruction with a hamstring graft {k} mm in diameter; the KT-1000 difference is {m} mm and <@g:he|she> may return to <@a:soccer|skiing|handball|judo> after {n} months.
Ligamentoplastie du LCA par greffe aux ischiojambiers de {k} mm de diamètre ; le différentiel au KT-1000 est de {m} mm, et <@g:il|elle> pourra reprendre <@a:le football|le ski|le handball|le judo> après {n} mois.
Kreuzbandplastik mit Hamstring-Transplantat von {k} mm Durchmesser; die KT-1000-Differenz beträgt {m} mm, und <@g:er|sie> darf nach {n} Monaten wieder <@a:Fußball spielen|Ski fahren|Handball spielen|Judo machen>.

# n=4..9 m=15..40 k=3,4,5
Rotator cuff tear of {m} mm, retracted to the glenoid, repaired with {k} suture anchors; sling for {n} weeks, passive motion only.
Rupture de la coiffe des rotateurs de {m} mm, rétractée à la glène, réparée par {k} ancres ; écharpe pendant {n} semaines, mobilisation passive uniquement.
Rotatorenmanschettenruptur von {m} mm, bis zum Glenoid retrahiert, mit {k} Fadenankern refixiert; Schlinge für {n} Wochen, nur passive Bewegung.

# n=18..48 m=24..60 k=6..10
Open tibia fracture, Gustilo 3A, washed out within {k} hours with {k} liters, external fixator for {n} days, nail on {date}.
Fracture ouverte du tibia, Gustilo 3A, lavée dans les {k} heures avec {k} litres, fixateur externe pendant {n} jours, clou le {date}.
Offene Tibiafraktur, Gustilo 3A, innerhalb von {k} Stunden mit {k} Litern gespült, Fixateur externe für {n} Tage, Nagel am {date}.

# n=11,12 m=30..60 k=2,3
Burst fracture of T{n} with {m}% loss of height and {k}0% canal compromise, neurologically intact, treated with a brace.
Fracture éclatement de T{n} avec perte de hauteur de {m} % et rétrécissement canalaire de {k}0 %, sans déficit neurologique, traitée par corset.
Berstungsfraktur BWK {n} mit {m} % Höhenverlust und {k}0 % Einengung des Spinalkanals, neurologisch intakt, mit Korsett behandelt.

# n=3..7,9,10 m=2..6 k=4,5,6
Buckle fracture of the distal radius in a {n}-year-old who fell off the monkey bars; removable splint for {k.p} weeks and no film needed at the end.
Fracture en motte de beurre du radius distal chez un enfant de {n} ans tombé de la cage à grimper ; attelle amovible pendant {k.p} semaines, sans radiographie de fin de traitement.
Wulstfraktur des distalen Radius bei einem {n}-jährigen Kind nach Sturz vom Klettergerüst; abnehmbare Schiene für {k.p} Wochen, keine Abschlussaufnahme nötig.

# n=20..45 m=12..25 k=6,8
Hallux valgus angle {n}°, intermetatarsal angle {m}°; chevron osteotomy with one screw, flat postoperative shoe for {k} weeks.
Angle d'hallux valgus {n}°, angle intermétatarsien {m}° ; ostéotomie en chevron avec une vis, chaussure postopératoire plate pendant {k} semaines.
Hallux-valgus-Winkel {n}°, Intermetatarsalwinkel {m}°; Chevron-Osteotomie mit einer Schraube, flacher Verbandsschuh für {k} Wochen.

The Achilles tendon has a palpable gap, and squeezing the calf no longer moves the foot.
Le tendon d'Achille présente une encoche palpable, et la pression du mollet n'entraîne plus de mouvement du pied.
An der Achillessehne ist eine Lücke tastbar, und der Druck auf die Wade bewegt den Fuß nicht mehr.

# n=8..14 m=4..7 k=30..60
Dupuytren cord of the ring finger with a {k}° contracture at the MP joint; the {n} mm nodule in the palm has been there since {m}/95.
Bride de Dupuytren de l'annulaire avec flessum de {k}° de l'articulation MP ; le nodule palmaire de {n} mm est présent depuis {m}/95.
Dupuytren-Strang am Ringfinger mit {k}° Kontraktur im Grundgelenk; der {n} mm große Knoten in der Hohlhand besteht seit {m}/95.

# n=37..41 m=2..6 k=2800..4100 a=7,8,9
She delivered vaginally at {n} weeks and {m} days a girl of {k} g with Apgar scores of {a} and 10, after a second stage of 40 minutes and a first-degree tear.
Elle a accouché par voie basse à {n} SA et {m} jours d'une fille de {k} g avec des scores d'Apgar à {a} et 10, après une phase d'expulsion de 40 minutes et une déchirure du premier degré.
Sie entband vaginal in der {n}. Woche plus {m} Tage ein Mädchen von {k} g mit Apgar-Werten von {a} und 10, nach einer Austreibungsphase von 40 Minuten und einem Dammriss ersten Grades.

# n=5..9 m=1..15 k=18..22
Baby boy weighed {n} pounds {m} ounces and measured {k} inches; he cried at once and was put on his mother's chest.
Le petit garçon pesait {n} livres et {m} onces et mesurait {k} pouces ; il a crié immédiatement et a été posé sur sa mère.
Der Junge wog {n} Pfund {m} Unzen und maß {k} Zoll; er schrie sofort und wurde seiner Mutter auf die Brust gelegt.

# n=600..1100 m=26..35 k=4..9
Low transverse cesarean at {m} weeks for <@a:placenta previa|breech presentation|fetal bradycardia|failed forceps>: blood loss {n} cc, uterus closed in two layers, Pfannenstiel incision of 1{k} cm.
Césarienne segmentaire transversale à {m} SA pour <@a:placenta prævia|présentation du siège|bradycardie fœtale|échec de forceps> : pertes sanguines {n} cc, utérus fermé en deux plans, incision de Pfannenstiel de 1{k} cm.
Quere uterine Sectio in der {m}. Woche wegen <@a:Placenta praevia|Beckenendlage|fetaler Bradykardie|misslungener Zangenentbindung>: Blutverlust {n} cc, Uterus zweischichtig verschlossen, Pfannenstiel-Schnitt von 1{k} cm.

# n=110..165 m=2..8 k=60,70,80,90
Cervix {m} cm dilated, {k}% effaced, station -1; fetal heart tones {n}/min with good variability, contractions every 3 to 4 minutes.
Col dilaté à {m} cm, effacé à {k} %, présentation à -1 ; bruits du cœur fœtal {n}/min avec une bonne variabilité, contractions toutes les 3 à 4 minutes.
Muttermund {m} cm, zu {k} % verstrichen, Höhenstand -1; fetale Herztöne {n}/min mit guter Variabilität, Wehen alle 3 bis 4 Minuten.

# n=2..6 m=1..4 k=14..26
G{n}P{m} at {k} weeks by a scan on {date}; fundus at the umbilicus, fetal movements since last week, cervix 3.4 cm.
G{n}P{m} à {k} SA selon l'échographie du {date} ; fond utérin à l'ombilic, mouvements fœtaux depuis la semaine dernière, col à 3,4 cm.
G{n}P{m} in der {k}. Woche laut Ultraschall vom {date}; Fundus am Nabel, Kindsbewegungen seit letzter Woche, Zervix 3,4 cm.

# n=11,12,13 m=45..84 k=1..3
Scan at {n} weeks: crown-rump length {m} mm, nuchal translucency {k}.4 mm, nasal bone present, one anterior placenta.
Échographie à {n} SA : longueur cranio-caudale {m} mm, clarté nucale {k},4 mm, os propre du nez présent, un placenta antérieur.
Ultraschall in der {n}. Woche: Scheitel-Steiß-Länge {m} mm, Nackentransparenz {k},4 mm, Nasenbein darstellbar, eine Vorderwandplazenta.

# n=20..38 m=15..22 k=3..24 a=20..45
Amniocentesis at 16 weeks with a {a} mm pool: {m} ml of clear fluid; at {n} weeks the amniotic fluid index was {k} cm.
Amniocentèse à 16 SA dans une citerne de {a} mm : {m} ml de liquide clair ; à {n} SA, l'index de liquide amniotique était de {k} cm.
Amniozentese in der 16. Woche bei einem Depot von {a} mm: {m} ml klares Fruchtwasser; in der {n}. Woche betrug der Fruchtwasserindex {k} cm.

# n=140..170 m=88..112 k=1,2,3
Blood pressure {n}/{m} at the prenatal visit, {k}+ protein on the dipstick, 3.{k} g in 24 hours, platelets 96,000, and she sees stars.
Tension à {n}/{m} à la consultation prénatale, {k}+ de protéines à la bandelette, 3,{k} g sur 24 heures, plaquettes 96 000, et elle voit des mouches volantes.
Blutdruck {n}/{m} bei der Schwangerenvorsorge, {k}+ Eiweiß im Streifentest, 3,{k} g in 24 Stunden, Thrombozyten 96.000, und sie sieht Sternchen.

# n=88..99 m=170..205 k=140..168
Glucose tolerance test at 26 weeks: fasting {n} mg/dL, {m} after one hour and {k} after two hours.
Hyperglycémie provoquée à 26 SA : à jeun {n} mg/dL, {m} à une heure et {k} à deux heures.
Glukosetoleranztest in der 26. Woche: nüchtern {n} mg/dL, {m} nach einer Stunde und {k} nach zwei Stunden.

# n=8..18 m=4..12 k=180..640
The hysterectomy specimen weighed {k} g and contained {m} fibroids, the largest {n} cm, submucous, with hyaline change.
La pièce d'hystérectomie pesait {k} g et contenait {m} fibromes, le plus grand de {n} cm, sous-muqueux, avec remaniements hyalins.
Das Hysterektomiepräparat wog {k} g und enthielt {m} Myome, das größte {n} cm, submukös, mit hyaliner Umwandlung.

# n=6..12 m=4..18 k=1,2,3
Hysteroscopy: cavity {n} cm, one polyp of {m} mm on the fundus resected, fluid deficit {k}00 ml, curettings sent.
Hystéroscopie : cavité de {n} cm, un polype de {m} mm du fond réséqué, déficit liquidien {k}00 ml, produit de curetage adressé.
Hysteroskopie: Cavum {n} cm, ein Polyp von {m} mm am Fundus abgetragen, Flüssigkeitsdefizit {k}00 ml, Abradat eingesandt.

# n=11..15 m=26..33 k=3..8
Menarche at {n}, cycles every {m} days lasting {k} days with clots, last Pap smear {date}, never abnormal.
Premières règles à {n} ans, cycles de {m} jours avec des règles de {k} jours et des caillots, dernier frottis le {date}, jamais anormal.
Menarche mit {n}, Zyklus alle {m} Tage mit {k} Tagen Blutung und Koageln, letzter Abstrich am {date}, nie auffällig.

# n=2..8 m=1200..6400 k=5..9
Ectopic in the right tube at {k} weeks, hCG {m} mIU/mL, {n}00 ml of blood in the cul-de-sac, laparoscopic salpingectomy.
Grossesse extra-utérine de la trompe droite à {k} SA, hCG {m} mUI/mL, {n}00 ml de sang dans le cul-de-sac de Douglas, salpingectomie cœlioscopique.
Eileiterschwangerschaft rechts in der {k}. Woche, hCG {m} mIU/mL, {n}00 ml Blut im Douglas-Raum, laparoskopische Salpingektomie.

# n=7..14 m=3..6 k=1..4
In the IVF cycle ({month}), {n} oocytes were retrieved, {m} fertilized, {k} {k?was|were} frozen and one was transferred on day 5.
Lors de la FIV ({month}), {n} ovocytes ont été recueillis, {m} ont été fécondés, {k} {k?a été congelé|ont été congelés} et un a été transféré à J5.
Im IVF-Zyklus ({month}) wurden {n} Eizellen gewonnen, {m} befruchtet, {k} {k?wurde|wurden} eingefroren und eine an Tag 5 übertragen.

Colposcopy showed a dense acetowhite area at the 11 o'clock position with coarse punctation, and a biopsy was taken there.
La colposcopie a montré une zone acidophile dense à 11 heures avec une ponctuation grossière, où une biopsie a été faite.
Die Kolposkopie zeigte bei 11 Uhr ein dichtes essigweißes Areal mit grober Punktierung, aus dem eine Biopsie entnommen wurde.

The placenta was delivered complete with three vessels in the cord, which was wrapped once around the neck.
La délivrance a été complète, avec trois vaisseaux dans le cordon, qui faisait un tour autour du cou.
Die Plazenta kam vollständig, die Nabelschnur hatte drei Gefäße und war einmal um den Hals geschlungen.

# n=4..9 m=12..20 k=3..8
TURP under spinal: {n}0 minutes, {m} g of chips, irrigation clear after {k} hours, catheter out on day 2.
RTUP sous rachianesthésie : {n}0 minutes, {m} g de copeaux, irrigation claire après {k} heures, sonde retirée à J2.
TUR-Prostata in Spinalanästhesie: {n}0 Minuten, {m} g Späne, Spülung nach {k} Stunden klar, Katheter an Tag 2 entfernt.

# n=30..95 m=4..18 k=14..26
His prostate measures {n} cc, peak flow is {m} ml/s, and the symptom score was {k}/35 before and 8/35 after the operation.
Sa prostate mesure {n} cc, le débit maximal est de {m} ml/s, et le score de symptômes était de {k}/35 avant et de 8/35 après l'intervention.
Seine Prostata misst {n} cc, der maximale Harnfluss beträgt {m} ml/s, und der Symptomenscore lag vor dem Eingriff bei {k}/35 und danach bei 8/35.

# n=4..18 m=600..1100 k=2,3
CT without contrast: {n} mm stone at the left ureterovesical junction, {m} Hounsfield units, grade {k} hydronephrosis.
Scanner sans injection : calcul de {n} mm à la jonction urétéro-vésicale gauche, {m} unités Hounsfield, hydronéphrose de grade {k}.
CT nativ: {n} mm großer Stein am linken ureterovesikalen Übergang, {m} Hounsfield-Einheiten, Hydronephrose Grad {k}.

# n=1800,2400,3000 m=6,7,9,10,12..14 k=60,90
Shock wave lithotripsy: {n} shocks at {k} per minute on a {m} mm lower-pole stone, a double-J stent of 26 cm stays for 3 weeks.
Lithotritie extracorporelle : {n} ondes de choc à {k} par minute sur un calcul de {m} mm du pôle inférieur, une sonde double J de 26 cm reste en place 3 semaines.
Stoßwellenlithotripsie: {n} Stoßwellen mit {k} pro Minute auf einen {m} mm großen Unterpolstein, eine 26 cm lange Doppel-J-Schiene bleibt 3 Wochen.

# n=8..35 m=2..5 k=1,3
Cystoscopy: {m} papillary tumors up to {n} mm on the left lateral wall resected completely, pTa, next look in {k} {k?month|months}.
Cystoscopie : {m} tumeurs papillaires jusqu'à {n} mm de la paroi latérale gauche réséquées en totalité, pTa, prochain contrôle dans {k} mois.
Zystoskopie: {m} papilläre Tumoren bis {n} mm an der linken Seitenwand vollständig reseziert, pTa, nächste Kontrolle in {k} {k?Monat|Monaten}.

# n=4..19 m=35..60 k=2..6
PSA rose from {k}.1 ng/mL in {month} to {n}.8 ng/mL; MRI shows a PI-RADS 4 lesion in a gland of {m} cc.
Le PSA est passé de {k},1 ng/mL en {month} à {n},8 ng/mL ; l'IRM montre une lésion PI-RADS 4 dans une glande de {m} cc.
Das PSA stieg von {k},1 ng/mL im {month} auf {n},8 ng/mL; die MRT zeigt eine PI-RADS-4-Läsion in einer {m} cc großen Drüse.

# n=3..9 m=180..360 k=2..8
The testis was twisted {m} degrees and black, it pinked up {n} minutes after detorsion, and both sides were fixed with three stitches; the pain had begun {k} hours earlier at school.
Le testicule était tordu de {m} degrés et noir, il s'est recoloré {n} minutes après la détorsion, et les deux côtés ont été fixés par trois points ; la douleur avait débuté {k} heures plus tôt à l'école.
Der Hoden war um {m} Grad torquiert und schwarz, wurde {n} Minuten nach der Detorsion wieder rosig, und beide Seiten wurden mit drei Nähten fixiert; der Schmerz hatte {k} Stunden zuvor in der Schule begonnen.

# n=6..12 m=2..4 k=8,12,16
He leaks with coughing and uses {m} pads a day {n} weeks after the radical prostatectomy; semen analysis before was {k} million/ml.
Il a des fuites à la toux et utilise {m} protections par jour {n} semaines après la prostatectomie radicale ; le spermogramme préalable montrait {k} millions/ml.
{n} Wochen nach der radikalen Prostatektomie verliert er beim Husten Urin und braucht {m} Vorlagen am Tag; das Spermiogramm zuvor ergab {k} Millionen/ml.

The foreskin could not be pulled back over the swollen glans and was reduced by steady manual compression.
Le prépuce ne pouvait pas être ramené sur le gland œdématié et a été réduit par compression manuelle prolongée.
Die Vorhaut ließ sich nicht über die geschwollene Eichel zurückstreifen und wurde durch anhaltende manuelle Kompression reponiert.

# n=5..9 m=3..6 k=2..4
Tonsillectomy for {n} infections a year: dissection with the cold knife, {m}0 ml blood loss, secondary bleeding on day {n} required cautery.
Amygdalectomie pour {n} angines par an : dissection à froid, {m}0 ml de pertes sanguines, saignement secondaire à J{n} ayant nécessité une électrocoagulation.
Tonsillektomie bei {n} Anginen pro Jahr: Dissektion mit kaltem Instrument, {m}0 ml Blutverlust, Nachblutung an Tag {n} mit notwendiger Elektrokoagulation.

# n=20..65 m=25..70 k=500,1000,2000,4000
Audiogram: {n} dB on the right and {m} dB on the left at {k} Hz, speech discrimination 84%, type B tympanogram on the left.
Audiogramme : {n} dB à droite et {m} dB à gauche à {k} Hz, intelligibilité 84 %, tympanogramme de type B à gauche.
Audiogramm: {n} dB rechts und {m} dB links bei {k} Hz, Sprachverstehen 84 %, Tympanogramm Typ B links.

# n=20..60 m=2..5 k=3..9
Central perforation of {n}% of the eardrum, air-bone gap of {m}5 dB, tympanoplasty with temporalis fascia planned in {k} weeks.
Perforation centrale de {n} % du tympan, rinne de {m}5 dB, tympanoplastie au fascia temporal prévue dans {k} semaines.
Zentrale Perforation von {n} % des Trommelfells, Schallleitungsdifferenz von {m}5 dB, Tympanoplastik mit Temporalisfaszie in {k} Wochen geplant.

# n=3..8 m=24,48 k=2,3
The nose bled for {n}0 minutes; after {k} failed attempts with the silver nitrate stick a balloon was left in for {m} hours.
Le nez a saigné pendant {n}0 minutes ; après {k} essais infructueux au crayon de nitrate d'argent, un ballonnet a été laissé en place {m} heures.
Die Nase blutete {n}0 Minuten lang; nach {k} erfolglosen Versuchen mit dem Silbernitratstift wurde für {m} Stunden ein Ballon eingelegt.

# n=6,7,8 m=4..12 k=20,25,30
Tracheostomy tube size {n}, cuff at {k} cm H2O, inner cannula cleaned, first change due on day {m}.
Canule de trachéotomie de taille {n}, ballonnet à {k} cm H2O, chemise interne nettoyée, premier changement prévu à J{m}.
Trachealkanüle Größe {n}, Cuff {k} cm H2O, Innenkanüle gereinigt, erster Wechsel an Tag {m} fällig.

# n=18..45 m=2..9 k=80..92
Sleep study: {n} events per hour, lowest saturation {k}%, the longest apnea 7{m.p} seconds, with snoring that the neighbors have complained about.
Polygraphie : {n} événements par heure, saturation minimale {k} %, apnée la plus longue 7{m.p} secondes, avec des ronflements dont les voisins se sont plaints.
Schlafuntersuchung: {n} Ereignisse pro Stunde, niedrigste Sättigung {k} %, längste Apnoe 7{m.p} Sekunden, mit Schnarchen, über das sich die Nachbarn beschwert haben.

# n=8..25 m=2..6 k=10..30
Parotid mass of {n} mm, mobile, facial nerve intact; the drain gave {k} ml and came out on day {m}.
Masse parotidienne de {n} mm, mobile, nerf facial intact ; le drain a ramené {k} ml et a été retiré à J{m}.
Parotisraumforderung von {n} mm, verschieblich, Nervus facialis intakt; die Drainage förderte {k} ml und wurde an Tag {m} gezogen.

The vocal cords move symmetrically, with a small granuloma on the left vocal process after the long intubation.
Les cordes vocales sont mobiles et symétriques, avec un petit granulome de l'apophyse vocale gauche après l'intubation prolongée.
Die Stimmlippen bewegen sich seitengleich, mit einem kleinen Granulom am linken Processus vocalis nach der langen Intubation.

A bead was removed from the boy's left ear with the hook, and the canal was only slightly scratched.
Une perle a été retirée de l'oreille gauche du garçon au crochet, et le conduit n'était que légèrement éraflé.
Aus dem linken Ohr des Jungen wurde mit dem Häkchen eine Perle entfernt, der Gehörgang war nur leicht verkratzt.

# n=20,25,30,40,50,60 m=14..32 k=100,200,400
Vision 20/{n} on the right, counting fingers on the left, pressures {m} and 16 mmHg, cup-to-disc 0.6; last year it was 20/{k} on the left.
Acuité 20/{n} à droite, compte les doigts à gauche, pressions {m} et 16 mmHg, rapport cup/disc 0,6 ; l'an dernier elle était à 20/{k} à gauche.
Visus 20/{n} rechts, links Fingerzählen, Augendrücke {m} und 16 mmHg, Cup-Disc-Ratio 0,6; im Vorjahr links noch 20/{k}.

# n=18..24 m=2,3 k=9..16
Phacoemulsification of the <@s:right|left> lens through a 2.{m} mm incision took {k} minutes; a foldable +{n}.5 diopter lens was placed in the bag.
La phacoémulsification du cristallin <@s:droit|gauche> par une incision de 2,{m} mm a duré {k} minutes ; un implant pliable de +{n},5 dioptries a été placé dans le sac.
Die Phakoemulsifikation der <@s:rechten|linken> Linse über einen 2,{m} mm breiten Schnitt dauerte {k} Minuten; eine faltbare Linse von +{n},5 Dioptrien wurde in den Kapselsack eingesetzt.

# n=280..520 m=540..560 k=2,3
OCT shows a central thickness of {n} µm with subretinal fluid, corneal thickness {m} µm, and the visual field has lost {k} more degrees nasally.
L'OCT montre une épaisseur centrale de {n} µm avec du liquide sous-rétinien, une épaisseur cornéenne de {m} µm, et le champ visuel a perdu {k} degrés de plus en nasal.
Das OCT zeigt eine zentrale Dicke von {n} µm mit subretinaler Flüssigkeit, die Hornhautdicke beträgt {m} µm, und das Gesichtsfeld hat nasal {k} weitere Grad verloren.

# n=1,2 m=6..11 k=3..7
Retinal detachment from {n} to {m} o'clock, macula off for {k} days; vitrectomy with 25-gauge ports and silicone oil 1000 centistokes.
Décollement de rétine de {n} à {m} heures, macula soulevée depuis {k} jours ; vitrectomie 25 gauges et huile de silicone à 1000 centistokes.
Netzhautablösung von {n} bis {m} Uhr, Makula seit {k} Tagen abgehoben; 25-Gauge-Vitrektomie und Silikonöl mit 1000 Centistokes.

# n=2,3 m=2..6 k=1,2
A metallic foreign body {n.p} mm from the limbus was lifted off with the needle, and a rust ring of {k} mm was left for the next visit in {m} days.
Un corps étranger métallique à {n.p} mm du limbe a été retiré à l'aiguille, et un anneau de rouille de {k} mm a été laissé pour la prochaine consultation dans {m} jours.
Ein metallischer Fremdkörper {n.p} mm vom Limbus wurde mit der Nadel abgehoben, und ein Rostring von {k} mm wurde bis zum nächsten Termin in {m} Tagen belassen.

# n=10..30 m=30..45 k=2..5
Esotropia of {m} prism diopters at near and {n} at distance; patching {k} hours a day has brought the left eye to 0.8.
Ésotropie de {m} dioptries prismatiques de près et {n} de loin ; l'occlusion {k} heures par jour a ramené l'œil gauche à 0,8.
Esotropie von {m} Prismendioptrien in der Nähe und {n} in der Ferne; die Okklusion {k} Stunden am Tag hat das linke Auge auf 0,8 gebracht.

The pupil is white in flash photographs, which the grandmother noticed at the birthday party.
La pupille paraît blanche sur les photos au flash, ce que la grand-mère a remarqué à la fête d'anniversaire.
Die Pupille erscheint auf Blitzlichtfotos weiß, was der Großmutter auf der Geburtstagsfeier auffiel.

# n=3..7,9,10,12..14 m=2..9 k=3,4,6
A {n} x {m} mm pigmented lesion with an irregular border on the <@a:left shoulder blade|right calf|scalp|abdomen> was excised with a {k} mm margin and closed primarily.
Une lésion pigmentée de {n} x {m} mm à bord irrégulier <@a:de l'omoplate gauche|du mollet droit|du cuir chevelu|de l'abdomen> a été excisée avec une marge de {k} mm et suturée d'emblée.
Eine {n} x {m} mm große pigmentierte Läsion mit unregelmäßigem Rand <@a:am linken Schulterblatt|an der rechten Wade|an der Kopfhaut|am Bauch> wurde mit {k} mm Abstand exzidiert und primär verschlossen.

# n=0.4,0.8,1.1,1.7,2.3 m=1,2,3 k=1,2
Melanoma, Breslow {n} mm, {m} mitoses per mm2, not ulcerated; wide excision with a {k} cm margin and sentinel node on {date}.
Mélanome, Breslow {n} mm, {m} mitoses par mm2, non ulcéré ; reprise d'exérèse avec une marge de {k} cm et ganglion sentinelle le {date}.
Melanom, Breslow {n} mm, {m} Mitosen pro mm2, nicht ulzeriert; Nachexzision mit {k} cm Abstand und Sentinel-Lymphknoten am {date}.

# n=2,3 m=6..18 k=12..35
Mohs surgery of the nasal ala needed {n} stages, the defect of {m} x {k} mm was covered with a bilobed flap.
La chirurgie de Mohs de l'aile du nez a nécessité {n} étapes, la perte de substance de {m} x {k} mm a été couverte par un lambeau bilobé.
Die Mohs-Chirurgie am Nasenflügel erforderte {n} Stufen, der Defekt von {m} x {k} mm wurde mit einem Bilobed-Lappen gedeckt.

# n=5..20 m=2,3 k=7..14
Liquid nitrogen was applied to {n} keratoses for {k} seconds each, {m} freeze-thaw cycles, blistering expected.
Azote liquide appliqué sur {n} kératoses, {k} secondes chacune, {m} cycles de congélation-décongélation, formation de bulles prévisible.
{n} Keratosen wurden je {k} Sekunden mit flüssigem Stickstoff behandelt, {m} Gefrier-Tau-Zyklen, Blasenbildung zu erwarten.

# n=3..5 m=12..30 k=4..9
Abscess of the <@a:buttock|axilla|groin|neck> measuring {n} x {k} cm was lanced, {m} cc of foul pus drained, the loculations broken up with a finger.
Abcès <@a:de la fesse|de l'aisselle|de l'aine|du cou> de {n} x {k} cm incisé, {m} cc de pus fétide évacués, cloisons effondrées au doigt.
Abszess <@a:am Gesäß|in der Achsel|in der Leiste|am Hals> von {n} x {k} cm gespalten, {m} cc übelriechender Eiter entleert, Kammern mit dem Finger aufgelöst.

# n=1..6 m=2..12 k=60..95
Vitiligo covers {n}% of the skin; phototherapy at 311 nm {m} weeks ago began with 200 mJ/cm2 and has repigmented {k}% of the face.
Le vitiligo couvre {n} % de la peau ; la photothérapie à 311 nm, débutée il y a {m} semaines à 200 mJ/cm2, a repigmenté {k} % du visage.
Die Vitiligo bedeckt {n} % der Haut; die Phototherapie mit 311 nm, vor {m} Wochen mit 200 mJ/cm2 begonnen, hat {k} % des Gesichts repigmentiert.

The ingrown toenail was avulsed halfway, and the matrix was curetted under a digital block and a tourniquet.
L'ongle incarné a été avulsé pour moitié et la matrice curetée sous anesthésie digitale et garrot.
Der eingewachsene Zehennagel wurde zur Hälfte entfernt und die Matrix in Oberst-Leitungsanästhesie und Blutleere kürettiert.

# n=2..6 m=3..8 k=1,2,3
A tick had been attached for {n}0 hours or more; the rash on the thigh is now {m} cm wide with {k} {k?satellite|satellites}.
Une tique était restée fixée {n}0 heures ou plus ; l'éruption de la cuisse mesure maintenant {m} cm avec {k} {k?lésion satellite|lésions satellites}.
Eine Zecke hatte {n}0 Stunden oder länger gesaugt; der Ausschlag am Oberschenkel misst jetzt {m} cm mit {k} {k?Satellitenherd|Satellitenherden}.

# n=16..48 m=4..9 k=2..6
Teeth {n} and 38 were extracted with the elevator, the socket was sutured with 4-0 silk; probing depths elsewhere {k} to {m} mm.
Les dents {n} et 38 ont été extraites à l'élévateur, l'alvéole a été suturée à la soie 4-0 ; profondeurs de sondage ailleurs de {k} à {m} mm.
Die Zähne {n} und 38 wurden mit dem Hebel extrahiert, die Alveole wurde mit Seide 4-0 vernäht; Sondierungstiefen sonst {k} bis {m} mm.

# n=14,24,26,36,46 m=18..23 k=3,4
Root canal treatment of tooth {n}: {k} canals, working lengths {m}.5 mm and 20 mm, temporary filling, crown in 4 weeks.
Traitement endodontique de la dent {n} : {k} canaux, longueurs de travail {m},5 mm et 20 mm, obturation provisoire, couronne dans 4 semaines.
Wurzelkanalbehandlung an Zahn {n}: {k} Kanäle, Arbeitslängen {m},5 mm und 20 mm, provisorische Füllung, Krone in 4 Wochen.

# n=10,11.5,13 m=25..35 k=3,4,6
An implant of 4.1 x {n} mm was inserted at {m} Ncm after the sinus lift, and will be uncovered in {k} months.
Un implant de 4,1 x {n} mm a été posé à {m} Ncm après le comblement sinusien et sera mis en charge dans {k} mois.
Nach dem Sinuslift wurde ein Implantat von 4,1 x {n} mm mit {m} Ncm eingebracht; die Freilegung erfolgt in {k} Monaten.

# n=2,3 m=20..38 k=30..60
The knocked-out incisor had been kept in milk for {k} minutes, was replanted and splinted for {n} weeks; mouth opening is only {m} mm.
L'incisive expulsée avait été conservée dans du lait pendant {k} minutes, elle a été réimplantée et contenue pendant {n} semaines ; l'ouverture buccale n'est que de {m} mm.
Der ausgeschlagene Schneidezahn war {k} Minuten in Milch aufbewahrt worden, wurde replantiert und {n} Wochen geschient; die Mundöffnung beträgt nur {m} mm.

# n=4..9 m=2..5 k=4,5,6
Mandible fracture at the left angle, fixed with {m} miniplates and {n} screws; wire fixation and a blended diet for {k} weeks.
Fracture de l'angle mandibulaire gauche, ostéosynthèse par {m} miniplaques et {n} vis ; blocage au fil d'acier et alimentation mixée pendant {k} semaines.
Unterkieferfraktur am linken Kieferwinkel, mit {m} Miniplatten und {n} Schrauben versorgt; Drahtverblockung und pürierte Kost für {k} Wochen.

Dental caries of the upper premolars, gums that bleed on brushing, and a partial plate that no longer fits.
Caries des prémolaires supérieures, gencives saignant au brossage et prothèse partielle qui ne tient plus.
Karies an den oberen Prämolaren, Zahnfleischbluten beim Putzen und eine Teilprothese, die nicht mehr passt.

# n=3..12 m=20..90 k=13,14,15
Rollover at {m} miles per hour, belted driver, extrication took {n} minutes; GCS {k} at the scene, 15 on arrival, cervical collar in place.
Tonneau à {m} miles à l'heure, conducteur ceinturé, désincarcération de {n} minutes ; Glasgow {k} sur les lieux, 15 à l'arrivée, collier cervical en place.
Überschlag mit {m} Meilen pro Stunde, angeschnallter Fahrer, Befreiung dauerte {n} Minuten; GCS am Unfallort {k}, bei Ankunft 15, Halskrawatte angelegt.

# n=10..35 m=3..9 k=2,3,4
Fell {n} feet from scaffolding onto concrete: fractures of {m} ribs, a calcaneus and L{k}; FAST scan negative twice.
Chute de {n} pieds d'un échafaudage sur du béton : fractures de {m} côtes, d'un calcanéus et de L{k} ; FAST échographie négative à deux reprises.
Sturz aus {n} Fuß Höhe von einem Gerüst auf Beton: Brüche von {m} Rippen, eines Kalkaneus und LWK {k}; FAST-Sonographie zweimal negativ.

# n=4..18 m=2..6 k=6.9,7.02,7.11,7.18
Witnessed collapse at the <@a:gym|train station|supermarket|tennis court>: {n} minutes without a pulse, {m} shocks of 200 J, pH {k} and lactate 11 on arrival.
Arrêt devant témoin <@a:à la salle de sport|à la gare|au supermarché|au court de tennis> : {n} minutes sans pouls, {m} chocs de 200 J, pH {k} et lactate à 11 à l'arrivée.
Beobachteter Kollaps <@a:im Fitnessstudio|am Bahnhof|im Supermarkt|auf dem Tennisplatz>: {n} Minuten pulslos, {m} Schocks mit 200 J, pH {k} und Laktat 11 bei Ankunft.

# n=300..480 m=8,10,12,14 k=40..90
On pressure control with PEEP {m} cm H2O and FiO2 {k}%, tidal volumes are {n} ml, plateau 28 cm H2O, and the PaO2/FiO2 ratio is 118.
En pression contrôlée avec PEP {m} cm H2O et FiO2 {k} %, les volumes courants sont de {n} ml, le plateau de 28 cm H2O et le rapport PaO2/FiO2 de 118.
Unter Druckkontrolle mit PEEP {m} cm H2O und FiO2 {k} % betragen die Tidalvolumina {n} ml, der Plateaudruck 28 cm H2O und der PaO2/FiO2-Quotient 118.

# n=16,18 m=3..6 k=12..20
Turned prone for {n} hours a day on {m} consecutive days; compliance rose from {k} to 38 ml/cm H2O.
Décubitus ventral {n} heures par jour pendant {m} jours consécutifs ; la compliance est passée de {k} à 38 ml/cm H2O.
Bauchlagerung {n} Stunden am Tag an {m} aufeinanderfolgenden Tagen; die Compliance stieg von {k} auf 38 ml/cm H2O.

# n=3.2,3.8,4.4 m=3200..4200 k=6..14
ECMO flow {n} L/min at {m} rpm through a 23 French femoral cannula, sweep 4 L/min, weaned off after {k} days.
ECMO : débit {n} L/min à {m} tr/min par une canule fémorale de 23 French, balayage 4 L/min, sevrage après {k} jours.
ECMO-Fluss {n} L/min bei {m} U/min über eine femorale Kanüle von 23 French, Gasfluss 4 L/min, nach {k} Tagen entwöhnt.

# n=33,36 m=24,28 k=5..9
Targeted temperature {n} °C for {m} hours after the arrest; the pupils reacted on day 3 and <@g:he|she> opened <@g:his|her> eyes on day {k}.
Température cible de {n} °C pendant {m} heures après l'arrêt ; les pupilles réagissaient à J3 et <@g:il|elle> a ouvert les yeux à J{k}.
Zieltemperatur {n} °C für {m} Stunden nach dem Kreislaufstillstand; die Pupillen reagierten an Tag 3, und <@g:er|sie> öffnete an Tag {k} die Augen.

# n=10..45 m=20..40 k=1500..2600
Continuous hemofiltration with an effluent of {m} ml/kg/h, net removal {n}0 ml/h, {k} ml off in the first day, lactate 6.8 to 2.1.
Hémofiltration continue avec un effluent de {m} ml/kg/h, soustraction nette {n}0 ml/h, {k} ml retirés le premier jour, lactate de 6,8 à 2,1.
Kontinuierliche Hämofiltration mit einem Effluat von {m} ml/kg/h, Nettoentzug {n}0 ml/h, {k} ml am ersten Tag entzogen, Laktat von 6,8 auf 2,1.

# n=30,60,120 m=5,6,8 k=22..34
Spontaneous breathing trial of {n} minutes on pressure support {m}/5: rate {k}, rapid shallow index 72, strong cough, cuff leak present.
Épreuve de ventilation spontanée de {n} minutes en aide inspiratoire {m}/5 : fréquence {k}, index de Tobin 72, toux efficace, fuite au ballonnet présente.
Spontanatmungsversuch über {n} Minuten mit Druckunterstützung {m}/5: Frequenz {k}, Rapid-Shallow-Breathing-Index 72, kräftiger Husten, Cuff-Leck vorhanden.

# n=7..15 m=6..14 k=2..8
APACHE score {n}, SOFA {m} on admission and {k} after 72 hours; pupils 3 mm, withdraws all four limbs from pain.
Score APACHE {n}, SOFA {m} à l'admission et {k} après 72 heures ; pupilles 3 mm, retrait des quatre membres à la douleur.
APACHE-Score {n}, SOFA {m} bei Aufnahme und {k} nach 72 Stunden; Pupillen 3 mm, zieht auf Schmerzreiz alle vier Extremitäten zurück.

# n=88..96 m=2..9 k=24..36
Swallowed a <@a:coin|button battery|fish bone|small magnet> {m} hours ago; saturation {n}%, respiratory rate {k}, drooling, the film shows it at the level of C6.
A avalé <@a:une pièce de monnaie|une pile bouton|une arête de poisson|un petit aimant> il y a {m} heures ; saturation {n} %, fréquence respiratoire {k}, hypersialorrhée, visible sur le cliché au niveau de C6.
Hat vor {m} Stunden <@a:eine Münze|eine Knopfbatterie|eine Fischgräte|einen kleinen Magneten> verschluckt; Sättigung {n} %, Atemfrequenz {k}, Speichelfluss, im Röntgenbild auf Höhe von C6 zu sehen.

# n=26..31 m=38..52 k=40..58
Pulled from the lake after about {n.p} minutes; core temperature {n}.4 °C, pulse {m}, QRS with Osborn waves, rewarmed at 1.5 °C per hour.
Sorti<@g:|e> du lac après environ {n.p} minutes ; température centrale {n},4 °C, pouls {m}, QRS avec ondes d'Osborn, réchauffement à 1,5 °C par heure.
Nach etwa {n.p} Minuten aus dem See gezogen; Kerntemperatur {n},4 °C, Puls {m}, QRS mit Osborn-Wellen, Erwärmung um 1,5 °C pro Stunde.

# n=40,41 m=120..150 k=2..9
Found confused behind the <@a:greenhouse|tractor|stable|bakery oven> at noon; rectal temperature {n}.{k} °C, pulse {m}, creatine kinase {k},400 U/L, cooled in an ice bath.
Trouvé<@g:|e> confus<@g:|e> derrière <@a:la serre|le tracteur|l'étable|le four de la boulangerie> à midi ; température rectale {n},{k} °C, pouls {m}, créatine kinase {k} 400 U/L, refroidi<@g:|e> dans un bain glacé.
Mittags verwirrt hinter <@a:dem Gewächshaus|dem Traktor|dem Stall|dem Backofen der Bäckerei> gefunden; rektal {n},{k} °C, Puls {m}, Kreatinkinase {k}.400 U/L, im Eisbad gekühlt.

# n=15..40 m=4..9 k=2..9
Carbon monoxide from a <@a:charcoal grill|faulty boiler|running car engine|gas heater>: carboxyhemoglobin {n}%, two hyperbaric sessions of {k}0 minutes at 2.{m} atmospheres.
Monoxyde de carbone <@a:d'un barbecue au charbon de bois|d'une chaudière défectueuse|d'un moteur de voiture en marche|d'un radiateur à gaz> : carboxyhémoglobine {n} %, deux séances hyperbares de {k}0 minutes à 2,{m} atmosphères.
Kohlenmonoxid aus <@a:einem Holzkohlegrill|einem defekten Heizkessel|einem laufenden Automotor|einem Gasheizgerät>: Carboxyhämoglobin {n} %, zwei hyperbare Sitzungen von {k}0 Minuten bei 2,{m} Atmosphären.

# n=2..9 m=10..60 k=60..95
Family meeting on day {n}: after {m} minutes they asked that <@g:he|she>, at the age of {k}, be made comfortable and taken off the ventilator.
Réunion avec la famille à J{n} : après {m} minutes, elle a demandé qu'à l'âge de {k} ans, <@g:il|elle> soit pris<@g:|e> en charge en soins de confort et débranché<@g:|e> du respirateur.
Familiengespräch an Tag {n}: Nach {m} Minuten bat die Familie, <@g:ihn|sie> im Alter von {k} Jahren palliativ zu versorgen und vom Beatmungsgerät zu nehmen.

Paramedics found the front door locked and entered through the kitchen window.
Les secouristes ont trouvé la porte d'entrée verrouillée et sont entrés par la fenêtre de la cuisine.
Die Rettungskräfte fanden die Haustür verschlossen vor und gelangten durch das Küchenfenster hinein.

The wrist was splinted at the ski resort with two poles and a scarf.
Le poignet a été immobilisé à la station de ski avec deux bâtons et une écharpe.
Das Handgelenk wurde im Skigebiet mit zwei Stöcken und einem Schal geschient.

# n=100..999 m=2..6
Vehicle {n.p} arrived {m} minutes after the call of the lifeguard.
Le véhicule {n.p} est arrivé {m} minutes après l'appel du maître-nageur.
Fahrzeug {n.p} traf {m} Minuten nach dem Notruf des Bademeisters ein.

# n=5..45
The door-to-balloon time was {n} minutes; TIMI 3 flow was restored.
Le délai porte-ballon était de {n} minutes ; un flux TIMI 3 a été rétabli.
Die Door-to-Balloon-Zeit betrug {n} Minuten; ein TIMI-3-Fluss wurde wiederhergestellt.

# n=70,80,90,95,99 m=12..38 k=2.25,2.5,3,3.5
Angiography through the right wrist: {n}% stenosis of the mid LAD, stented with {k} x {m} mm, fluoroscopy 9.8 minutes, contrast 140 cc.
Coronarographie par le poignet droit : sténose de {n} % de l'IVA moyenne, stent de {k} x {m} mm, scopie 9,8 minutes, produit de contraste 140 cc.
Koronarangiographie über das rechte Handgelenk: {n} % Stenose der mittleren LAD, Stent {k} x {m} mm, Durchleuchtung 9,8 Minuten, Kontrastmittel 140 cc.

# n=0.3,0.4,0.6,0.8 m=350..720 k=40,50,60
Pacemaker check of {date}: ventricular threshold {n} V at 0.4 ms, impedance {m} ohms, lower rate {k}, battery 7.5 years, 12% paced.
Contrôle du stimulateur du {date} : seuil ventriculaire {n} V à 0,4 ms, impédance {m} ohms, fréquence basse {k}, pile 7,5 ans, 12 % de stimulation.
Schrittmacherkontrolle vom {date}: ventrikuläre Reizschwelle {n} V bei 0,4 ms, Impedanz {m} Ohm, untere Frequenz {k}, Batterie 7,5 Jahre, 12 % Stimulation.

# n=50,100,120,150,200 m=1..4 k=5,8,10
Cardioversion with {n} joules failed, sinus rhythm returned after {m} more {m?shock|shocks} of 200 joules, skin redness of {k} cm under the pads.
La cardioversion à {n} joules a échoué, le rythme sinusal est revenu après {m} {m?autre choc|autres chocs} de 200 joules, rougeur cutanée de {k} cm sous les électrodes.
Die Kardioversion mit {n} Joule misslang, der Sinusrhythmus stellte sich nach {m} {m?weiteren Schock|weiteren Schocks} mit 200 Joule ein, Hautrötung von {k} cm unter den Elektroden.

# n=60..72 m=12..18 k=30..60
Pulmonary vein isolation: {n} applications of {k} watts, procedure 2 hours {m} minutes, left atrium mapped, groin sheath 8.5 French.
Isolation des veines pulmonaires : {n} applications de {k} watts, procédure de 2 heures {m} minutes, oreillette gauche cartographiée, désilet inguinal 8,5 French.
Pulmonalvenenisolation: {n} Applikationen mit {k} Watt, Dauer 2 Stunden {m} Minuten, linker Vorhof kartiert, Schleuse in der Leiste 8,5 French.

# n=2..7 m=8..14 k=6,8
An IVC filter was deployed below the renal veins because of a {n} cm floating clot, Hb {m}.2, and should be retrieved within {k} weeks.
Un filtre cave a été déployé sous les veines rénales en raison d'un thrombus flottant de {n} cm, Hb {m},2, et devrait être retiré dans les {k} semaines.
Ein Cavafilter wurde wegen eines {n} cm langen flottierenden Thrombus unterhalb der Nierenvenen freigesetzt, Hb {m},2, und soll innerhalb von {k} Wochen entfernt werden.

# n=1.2,1.8,2.4 m=45..70 k=4..9
Varicose veins: reflux of {n} seconds, saphenous diameter {k} mm, laser ablation of {m} cm at 60 J/cm under tumescence.
Varices : reflux de {n} secondes, diamètre saphène {k} mm, ablation laser de {m} cm à 60 J/cm sous tumescence.
Varizen: Reflux von {n} Sekunden, Durchmesser der Saphena {k} mm, Laserablation von {m} cm mit 60 J/cm in Tumeszenz.

# n=9..28 m=3..12 k=18..52
Below-knee amputation on {date}, {m} cm flap, stump circumference {n} cm proximally; the prosthesis is worn {m} hours a day after {k} days.
Amputation sous le genou le {date}, lambeau de {m} cm, circonférence du moignon {n} cm en proximal ; la prothèse est portée {m} heures par jour après {k} jours.
Unterschenkelamputation am {date}, Lappen {m} cm, Stumpfumfang proximal {n} cm; die Prothese wird nach {k} Tagen {m} Stunden am Tag getragen.

# n=50,54,60 m=27,30,33 k=5..28
Radiation to the tumor bed: {n} Gy in {m} fractions, of which {k} have been given; moist desquamation under the breast of 3 x 5 cm.
Irradiation du lit tumoral : {n} Gy en {m} fractions, dont {k} déjà délivrées ; desquamation humide sous le sein de 3 x 5 cm.
Bestrahlung des Tumorbetts: {n} Gy in {m} Fraktionen, davon {k} verabreicht; feuchte Desquamation unter der Brust von 3 x 5 cm.

# n=2340,3960,4500,5040 m=180,200 k=20..28 m2=1..12
<@g:He|She> received {n} cGy in {k} fractions of {m} cGy to the <@a:pelvis|whole brain|neck|chest wall> in {m2}/93 and has had dry skin there ever since.
<@g:Il|Elle> a reçu {n} cGy en {k} fractions de {m} cGy sur <@a:le pelvis|l'encéphale entier|le cou|la paroi thoracique> en {m2}/93 et y a la peau sèche depuis.
<@g:Er|Sie> erhielt {m2}/93 {n} cGy in {k} Fraktionen zu {m} cGy auf <@a:das Becken|das gesamte Gehirn|den Hals|die Brustwand> und hat dort seither trockene Haut.

# n=5..45 m=2..9 k=10..28
The wound vac canister held {n}0 ml this morning, {m} days after the fasciotomy; the calf measures {k} inches.
Le réservoir du pansement aspiratif contenait {n}0 ml ce matin, {m} jours après la fasciotomie ; le mollet mesure {k} pouces.
Der Behälter der Vakuumpumpe enthielt heute Morgen {n}0 ml, {m} Tage nach der Fasziotomie; die Wade misst {k} Zoll.

# n=35..60 m=18..30 k=4..8
Compartment pressures were {n}, {m} and 22 mmHg with a diastolic of 64, so all four compartments were opened within {k} hours of the crush.
Les pressions des loges étaient de {n}, {m} et 22 mmHg pour une diastolique à 64 ; les quatre loges ont donc été ouvertes dans les {k} heures suivant l'écrasement.
Die Logendrücke lagen bei {n}, {m} und 22 mmHg bei einer Diastole von 64, daher wurden alle vier Kompartimente innerhalb von {k} Stunden nach der Quetschung eröffnet.

# n=24..36 m=700..2400 k=28..60
Neonate of {n} weeks, {m} g: umbilical lines at {k.p} mm, intubated with a 2.5 tube at 7 cm, heart rate in the 160s.
Nouveau-né de {n} SA, {m} g : cathéters ombilicaux à {k.p} mm, intubé avec une sonde de 2,5 à 7 cm, fréquence cardiaque autour de 160.
Neugeborenes von {n} Wochen, {m} g: Nabelgefäßkatheter bei {k.p} mm, mit einem Tubus 2,5 bei 7 cm intubiert, Herzfrequenz um die 160.

# n=80..89 m=100..125 k=18..30
On arrival the systolic was in the 80s, the pulse {m}, respirations {k}, saturation {n}% on room air and capillary refill 4 seconds.
À l'arrivée, la systolique était dans les 80, le pouls à {m}, la fréquence respiratoire à {k}, la saturation à {n} % en air ambiant et le temps de recoloration à 4 secondes.
Bei Ankunft lag der systolische Druck in den 80ern, der Puls bei {m}, die Atemfrequenz bei {k}, die Sättigung bei {n} % unter Raumluft und die Rekapillarisierungszeit bei 4 Sekunden.

# n=2,3,4 m=6.1,6.8,7.2 k=8.4,8.9,9.3
{who} was transfused {n} units of packed cells for a hemoglobin of {m}, which came up to {k} g/dL, and the stools turned from black to brown.
{who} a été transfusé<@g:|e> de {n} concentrés globulaires pour une hémoglobine à {m}, qui est remontée à {k} g/dL, et les selles sont passées du noir au brun.
{who} erhielt bei einem Hämoglobin von {m} {n} Erythrozytenkonzentrate, worauf es auf {k} g/dL anstieg, und der Stuhl wurde statt schwarz wieder braun.

# n=35..60 m=2..9 k=3..18
The {n}-year-old <@a:carpenter|butcher|pastry cook> cut off the tip of the left <@f:thumb|index finger|little finger> with a <@b:circular saw|cleaver|bread slicer> {m} hours ago, and the {k} mm defect was covered with a V-Y flap.
Ce <@a:menuisier|boucher|pâtissier> de {n} ans s'est sectionné l'extrémité <@f:du pouce|de l'index|de l'auriculaire> gauche avec <@b:une scie circulaire|un hachoir|une trancheuse à pain> il y a {m} heures, et la perte de substance de {k} mm a été couverte par un lambeau en V-Y.
Der {n}-jährige <@a:Schreiner|Metzger|Konditor> trennte sich vor {m} Stunden mit <@b:einer Kreissäge|einem Hackbeil|einer Brotschneidemaschine> die Kuppe des linken <@f:Daumens|Zeigefingers|Kleinfingers> ab, und der {k} mm große Defekt wurde mit einer V-Y-Plastik gedeckt.

# n=4..9 m=12..36 k=2..4
The chain of the bicycle caught the trouser leg, <@g:he|she> flew over the handlebars and broke {k} teeth, the left clavicle and the {n}th rib; the clavicle is shortened by {m} mm.
La chaîne du vélo s'est prise dans la jambe du pantalon, <@g:il|elle> est passé<@g:|e> par-dessus le guidon et s'est cassé {k} dents, la clavicule gauche et la {n}e côte ; la clavicule est raccourcie de {m} mm.
Die Fahrradkette erfasste das Hosenbein, <@g:er|sie> flog über den Lenker und brach sich {k} Zähne, das linke Schlüsselbein und die {n}. Rippe; das Schlüsselbein ist um {m} mm verkürzt.

# n=2..5 m=20..45 k=3..8
The lifeguard pulled the boy out after {n} minutes under water, gave {m} compressions and {k} breaths, and the child vomited pool water and began to cry.
Le maître-nageur a sorti le garçon après {n} minutes sous l'eau, a fait {m} compressions et {k} insufflations, et l'enfant a vomi de l'eau de la piscine et s'est mis à pleurer.
Der Bademeister zog den Jungen nach {n} Minuten unter Wasser heraus, machte {m} Kompressionen und {k} Beatmungen, worauf das Kind Beckenwasser erbrach und zu weinen begann.

# n=3..9 m=40..90 k=2..6
<@g:His|Her> sleeve was caught in the <@a:conveyor belt|hay baler|printing press|meat grinder> at work; the forearm was trapped for {m} minutes, {n} cm of the radial artery had to be replaced by vein, and fasciotomies were closed after {k} days.
Sa manche s'est prise dans <@a:le tapis roulant|la presse à foin|la presse d'imprimerie|le hachoir à viande> au travail ; l'avant-bras est resté coincé {m} minutes, {n} cm d'artère radiale ont dû être remplacés par une veine, et les fasciotomies ont été fermées après {k} jours.
<@g:Sein|Ihr> Ärmel geriet bei der Arbeit in <@a:das Förderband|die Heupresse|die Druckmaschine|den Fleischwolf>; der Unterarm war {m} Minuten eingeklemmt, {n} cm der Arteria radialis mussten durch eine Vene ersetzt werden, und die Fasziotomien wurden nach {k} Tagen verschlossen.

# n=6..12 m=1..12 k=14..30 y=93,97,98,99
The plates from the <@a:tibia|forearm|ankle|collarbone> fracture of {m}/{y} were removed through the old {n} cm scar because they were palpable in ski boots; {k} screws were counted.
Les plaques de la fracture <@a:du tibia|de l'avant-bras|de la cheville|de la clavicule> de {m}/{y} ont été retirées par l'ancienne cicatrice de {n} cm, car elles étaient palpables dans les chaussures de ski ; {k} vis ont été comptées.
Die Platten von der <@a:Tibiafraktur|Unterarmfraktur|Sprunggelenkfraktur|Schlüsselbeinfraktur> im {m}/{y} wurden über die alte, {n} cm lange Narbe entfernt, weil sie im Skischuh zu tasten waren; {k} Schrauben wurden gezählt.

# n=80,90 m=6..14 k=2..5
Both hips were replaced in the {n}s, and the left cup has migrated {m} mm with {k} mm of polyethylene wear.
Les deux hanches ont été remplacées dans les années {n}, et la cupule gauche a migré de {m} mm avec une usure du polyéthylène de {k} mm.
Beide Hüften wurden in den {n}er-Jahren ersetzt, und die linke Pfanne ist bei {k} mm Polyethylenabrieb um {m} mm gewandert.

# n=1..5 m=8..20 k=30..60
While shoveling snow <@g:he|she> felt a pop in the <@s:right|left> elbow; the distal biceps has retracted {n} cm, supination strength is down by {k}%, and repair should be done within {m} days.
En pelletant de la neige, <@g:il|elle> a senti un claquement au coude <@s:droit|gauche> ; le biceps distal s'est rétracté de {n} cm, la force de supination est réduite de {k} %, et la réparation devrait être faite dans les {m} jours.
Beim Schneeschaufeln spürte <@g:er|sie> einen Knall im <@s:rechten|linken> Ellenbogen; die distale Bizepssehne ist um {n} cm retrahiert, die Supinationskraft um {k} % vermindert, und die Naht sollte innerhalb von {m} Tagen erfolgen.

# n=6..12 m=20..45 k=5..15
The kick in the <@a:karate class|football practice|horse stable|playground scuffle> {n} hours ago left the scrotum swollen; ultrasound shows a hematocele of {m} ml and a rupture of the tunica over {k} mm.
Le coup de pied reçu <@a:au cours de karaté|à l'entraînement de football|à l'écurie|dans la bagarre de récréation> il y a {n} heures a laissé le scrotum tuméfié ; l'échographie montre une hématocèle de {m} ml et une rupture de l'albuginée sur {k} mm.
Nach dem Tritt <@a:im Karatetraining|beim Fußballtraining|im Pferdestall|bei der Rauferei auf dem Schulhof> vor {n} Stunden ist das Skrotum geschwollen; der Ultraschall zeigt eine Hämatozele von {m} ml und eine Ruptur der Tunica albuginea über {k} mm.

# n=9,10,12..14 m=3..7 k=45..80 k2=86..94
A {n}-week-old boy with projectile vomiting: pylorus {m} mm thick, chloride {k2} mmol/L, pyloromyotomy in {k} minutes, first feeding of 30 cc at 6 hours.
Nourrisson de {n} semaines avec vomissements en jet : pylore de {m} mm d'épaisseur, chlorures {k2} mmol/L, pylorotomie en {k} minutes, premier biberon de 30 cc à 6 heures.
{n} Wochen alter Junge mit schwallartigem Erbrechen: Pylorus {m} mm dick, Chlorid {k2} mmol/L, Pyloromyotomie in {k} Minuten, erste Mahlzeit von 30 cc nach 6 Stunden.

# n=4..7,9,10,12..17,19..30 m=80,100,120 k=2,3
Intussusception in a {n}-month-old was reduced at the {k.o} attempt with air at {m} mmHg, and the child drank apple juice two hours later.
Une invagination chez un enfant de {n} mois a été réduite à la {k.o} tentative par insufflation d'air à {m} mmHg, et l'enfant a bu du jus de pomme deux heures plus tard.
Eine Invagination bei einem {n} Monate alten Kind wurde im {k.o}n Versuch mit Luft bei {m} mmHg reponiert, und zwei Stunden später trank das Kind Apfelsaft.

# n=6..11 m=30..55 k=2,3,4
Undescended testis on the right, {n} months: orchidopexy took {m} minutes, the vessels reached after {k} cm of dissection, diaper free of blood the same night.
Testicule droit non descendu, {n} mois : l'orchidopexie a duré {m} minutes, les vaisseaux étaient assez longs après {k} cm de dissection, couche sans sang le soir même.
Maldescensus testis rechts, {n} Monate: Die Orchidopexie dauerte {m} Minuten, die Gefäße reichten nach {k} cm Präparation, die Windel war noch am selben Abend ohne Blut.

# n=16..24 m=300..450 k=2..6
Implants of {m} cc were placed under the pectoral muscle in {year.p}; the left one is now hard, Baker grade 3, and has ruptured {k} mm from the seam after a mammogram.
Des implants de {m} cc ont été placés sous le muscle pectoral en {year.p} ; le gauche est maintenant dur, Baker 3, et s'est rompu à {k} mm de la suture après une mammographie.
{year.p} wurden Implantate von {m} cc unter den Brustmuskel eingesetzt; das linke ist jetzt hart, Baker-Grad 3, und nach einer Mammographie {k} mm neben der Naht rupturiert.

# n=500..900 m=6..12 k=18..30 n2=450..880
Reduction mammaplasty: {n} g removed on the right and {n2} g on the left, nipple raised by {m} cm, one drain, the bra is worn day and night for {k} days.
Plastie mammaire de réduction : {n} g retirés à droite et {n2} g à gauche, mamelon remonté de {m} cm, un drain, soutien-gorge porté jour et nuit pendant {k} jours.
Mammareduktionsplastik: rechts {n} g und links {n2} g entfernt, Mamille um {m} cm angehoben, eine Drainage, der BH wird {k} Tage lang Tag und Nacht getragen.

# n=2..5 m=15..40 k=3..12
Third-degree hemorrhoids at 3, 7 and 11 o'clock: {n} rubber bands placed, next session in {k} weeks, sitz baths after each stool, {m} g of fiber a day.
Hémorroïdes du troisième degré à 3, 7 et 11 heures : {n} ligatures élastiques posées, prochaine séance dans {k} semaines, bains de siège après chaque selle, {m} g de fibres par jour.
Hämorrhoiden dritten Grades bei 3, 7 und 11 Uhr: {n} Gummibandligaturen gesetzt, nächste Sitzung in {k} Wochen, Sitzbäder nach jedem Stuhlgang, {m} g Ballaststoffe am Tag.

# n=2..6 m=4..8 k=1,2,3
The pilonidal sinus had {n} pits and a tract of {m} cm; it was excised, left open, and shaved {k} times a month until it closed.
Le sinus pilonidal avait {n} fossettes et un trajet de {m} cm ; il a été excisé, laissé ouvert et rasé {k} fois par mois jusqu'à sa fermeture.
Der Pilonidalsinus hatte {n} Fistelöffnungen und einen Gang von {m} cm; er wurde exzidiert, offen gelassen und bis zum Verschluss {k}-mal im Monat rasiert.

# n=5..7 m=12..30 k=40..90
The anal fistula was probed from 5 o'clock, {m} mm from the verge, involved {k}% of the sphincter, and a loose seton was tied.
La fistule anale a été cathétérisée à partir de 5 heures, à {m} mm de la marge, intéressait {k} % du sphincter, et un séton lâche a été noué.
Die Analfistel wurde von 5 Uhr aus sondiert, {m} mm vom Analrand, betraf {k} % des Sphinkters, und ein lockerer Seton-Faden wurde eingelegt.

# n=18..26 m=4..7,9 k=60..95
Chemoembolization through the right hepatic artery: {n} ml of emulsion into a {m} cm tumor, {k}% necrosis at 4 weeks, AFP from 1,240 to 96 ng/mL.
Chimioembolisation par l'artère hépatique droite : {n} ml d'émulsion dans une tumeur de {m} cm, nécrose de {k} % à 4 semaines, AFP de 1 240 à 96 ng/mL.
Chemoembolisation über die rechte Leberarterie: {n} ml Emulsion in einen {m} cm großen Tumor, {k} % Nekrose nach 4 Wochen, AFP von 1.240 auf 96 ng/mL.

# n=10,12 m=60..250 k=5..20
A {n} French pigtail was placed under CT into the psoas abscess, {m} cc of creamy pus drained, and the cavity shrank to {k} mm by {date}.
Un drain queue de cochon de {n} French a été placé sous scanner dans l'abcès du psoas, {m} cc de pus crémeux ont été drainés, et la cavité était réduite à {k} mm le {date}.
Ein {n}-French-Pigtail wurde CT-gesteuert in den Psoasabszess gelegt, {m} cc rahmiger Eiter entleerten sich, und die Höhle war bis zum {date} auf {k} mm geschrumpft.

# n=8,10 m=18..34 k=70..95
The nephrostomy ({n} French) drains {k} ml an hour of pink urine; the tract bled for {m} minutes, and the creatinine is down from 5.8 to 2.3.
La néphrostomie ({n} French) draine {k} ml d'urines rosées par heure ; le trajet a saigné pendant {m} minutes, et la créatinine est passée de 5,8 à 2,3.
Die Nephrostomie ({n} French) fördert stündlich {k} ml rosafarbenen Urin; der Kanal blutete {m} Minuten lang, und das Kreatinin ist von 5,8 auf 2,3 gefallen.

# n=10,11,13 m=4..9 k=2..6
Vertebroplasty of L1 with {m} ml of cement through {n}-gauge needles, a leak of {k} mm into the disc, standing after 4 hours without the corset.
Vertébroplastie de L1 avec {m} ml de ciment par des aiguilles de {n} gauges, fuite de {k} mm dans le disque, lever après 4 heures sans corset.
Vertebroplastie LWK 1 mit {m} ml Zement über {n}-Gauge-Nadeln, Austritt von {k} mm in die Bandscheibe, Aufstehen nach 4 Stunden ohne Korsett.

# n=10..14 m=18..30 k=3..6
TIPS with a covered {n} mm stent lowered the portal gradient from {m} to {k} mmHg, and flapping tremor appeared on the third night.
Un TIPS avec une prothèse couverte de {n} mm a abaissé le gradient portal de {m} à {k} mmHg, et un astérixis est apparu la troisième nuit.
Ein TIPS mit einem gecoverten {n}-mm-Stent senkte den Pfortadergradienten von {m} auf {k} mmHg, und in der dritten Nacht trat ein Flapping-Tremor auf.

# n=3..9 m=2..4 k=15..35 k2=3..9
The aneurysm of the anterior communicating artery ({n} x {m} mm) was coiled with {k2} coils, and the vasospasm on day 7 reached velocities of 1{k} cm/s.
L'anévrisme de l'artère communicante antérieure ({n} x {m} mm) a été embolisé par {k2} coils, et le vasospasme à J7 a atteint des vitesses de 1{k} cm/s.
Das Aneurysma der Arteria communicans anterior ({n} x {m} mm) wurde mit {k2} Coils verschlossen, und der Vasospasmus an Tag 7 erreichte Flussgeschwindigkeiten von 1{k} cm/s.

# n=15..45 m=3..9 k=60..120 m2=2,3 n2=58..79
Deep brain stimulation at {m2}.{m} V, {k} microseconds and 130 Hz reduced the tremor by half, and <@g:he|she> plays the accordion again at the age of {n2}.
La stimulation cérébrale profonde à {m2},{m} V, {k} microsecondes et 130 Hz a réduit le tremblement de moitié, et <@g:il|elle> rejoue de l'accordéon à l'âge de {n2} ans.
Die tiefe Hirnstimulation mit {m2},{m} V, {k} Mikrosekunden und 130 Hz verminderte den Tremor um die Hälfte, und <@g:er|sie> spielt im Alter von {n2} Jahren wieder Akkordeon.

# n=80,100,120,140 m=4..7,9 k=2..5
The shunt valve was dialed from {n} to 160 mm H2O because <@g:he|she> had headaches on standing and a {m} mm hygroma; {k} weeks later it had vanished.
La valve de dérivation a été réglée de {n} à 160 mm H2O, car <@g:il|elle> avait des céphalées en position debout et un hygrome de {m} mm ; {k} semaines plus tard, il avait disparu.
Das Shuntventil wurde von {n} auf 160 mm H2O verstellt, weil <@g:er|sie> Kopfschmerzen im Stehen und ein {m} mm breites Hygrom hatte; {k} Wochen später war es verschwunden.

# n=2..6 m=12..48 k=3..8
Carpal tunnel release through a {n} cm palmar incision lasted {m} minutes; distal latency had been {k}.9 ms, and pinch strength is 12 pounds compared with 17 on the other side.
La libération du canal carpien par une incision palmaire de {n} cm a duré {m} minutes ; la latence distale était de {k},9 ms, et la force de pince est de 12 livres contre 17 de l'autre côté.
Die Karpaltunnelspaltung über einen {n} cm langen palmaren Schnitt dauerte {m} Minuten; die distale Latenz hatte {k},9 ms betragen, und die Kneifkraft beträgt 12 Pfund gegenüber 17 auf der Gegenseite.

# m=30..60 k=4,5,6 n=2..9
Flexor tendons of the <@f:index|middle|ring|little> finger were repaired in zone 2 with a six-strand suture {n} hours after the <@o:broken wine glass|oyster knife|tin lid|window pane>; dorsal splint at {m} degrees of wrist flexion for {k} weeks.
Les tendons fléchisseurs <@f:de l'index|du majeur|de l'annulaire|de l'auriculaire> ont été réparés en zone 2 par une suture à six brins {n} heures après la blessure par <@o:un verre à vin cassé|un couteau à huîtres|un couvercle de conserve|une vitre> ; attelle dorsale à {m} degrés de flexion du poignet pendant {k} semaines.
Die Beugesehnen des <@f:Zeigefingers|Mittelfingers|Ringfingers|Kleinfingers> wurden {n} Stunden nach der Verletzung durch <@o:ein zerbrochenes Weinglas|ein Austernmesser|einen Dosendeckel|eine Fensterscheibe> in Zone 2 mit einer Sechsstrangnaht versorgt; dorsale Schiene in {m} Grad Handgelenkbeugung für {k} Wochen.

# n=20..55 m=3..9 k=60..95
Grip strength was {n} pounds on the right and {k} on the left, two-point discrimination {m} mm in the thumb, and <@g:he|she> still drops coffee cups.
La force de préhension était de {n} livres à droite et de {k} à gauche, la discrimination de deux points de {m} mm au pouce, et <@g:il|elle> lâche encore ses tasses de café.
Die Griffkraft betrug rechts {n} Pfund und links {k}, die Zweipunktdiskrimination am Daumen {m} mm, und <@g:er|sie> lässt noch immer Kaffeetassen fallen.

# n=3..7 m=2..6 k=4,6,8 k2=38..62
The diabetic foot ulcer under the first metatarsal head probes to bone, {n} x {m} cm, toe pressure {k2} mmHg, total contact cast changed every {k} days.
L'ulcère du pied diabétique sous la tête du premier métatarsien est au contact osseux, {n} x {m} cm, pression d'orteil {k2} mmHg, plâtre de contact total changé tous les {k} jours.
Das diabetische Fußulkus unter dem ersten Mittelfußköpfchen ist bis auf den Knochen sondierbar, {n} x {m} cm, Zehendruck {k2} mmHg, Vollkontaktgips alle {k} Tage gewechselt.

# n=25,30,40 m=90,120 k=2.0,2.4
Hyperbaric oxygenation, session {n} of 40, {m} minutes at {k} atmospheres; the edges of the irradiated jaw wound are pink again.
Oxygénothérapie hyperbare, séance {n} sur 40, {m} minutes à {k} atmosphères ; les berges de la plaie de la mâchoire irradiée sont de nouveau roses.
Hyperbare Oxygenierung, Sitzung {n} von 40, {m} Minuten bei {k} Atmosphären; die Ränder der bestrahlten Kieferwunde sind wieder rosig.

# n=2..9 m=10..14
Sutures of the <@a:cheek|knee|palm|scalp> out on day {n}, wound dry, edges well approximated for {m} mm.
Fils <@a:de la joue|du genou|de la paume|du cuir chevelu> retirés à J{n}, plaie sèche, berges bien affrontées sur {m} mm.
Fäden <@a:an der Wange|am Knie|an der Handfläche|an der Kopfhaut> an Tag {n} entfernt, Wunde trocken, Ränder über {m} mm gut adaptiert.

# n=20..90 m=2..6
Drain output {n} cc over the last shift, serosanguineous, {m} days after the <@a:neck dissection|thyroidectomy|groin dissection|liver resection>.
Drain : {n} cc pendant la dernière garde, sérosanglant, {m} jours après <@a:le curage cervical|la thyroïdectomie|le curage inguinal|la résection hépatique>.
Drainage: {n} cc in der letzten Schicht, serosanguinös, {m} Tage nach <@a:der Neck-Dissection|der Thyreoidektomie|der Leistendissektion|der Leberresektion>.

# n=3..12 m=5..9
The cast is loose after {n} days and will be replaced; pain is down to {m.p} out of 10 from 9.
Le plâtre est devenu lâche après {n} jours et sera remplacé ; la douleur est passée de 9 à {m.p} sur 10.
Der Gips ist nach {n} Tagen locker und wird gewechselt; der Schmerz ist von 9 auf {m.p} von 10 zurückgegangen.

# n=15,20,30 m=2..6
Toe-touch weight bearing of {n} kg for {m} weeks, then as tolerated with two crutches.
Appui contact de {n} kg pendant {m} semaines, puis selon la tolérance avec deux cannes anglaises.
Teilbelastung mit {n} kg für {m} Wochen, dann nach Maßgabe der Beschwerden mit zwei Unterarmgehstützen.

# n=110..140 m=3..8
Shoulder abduction {n}°, external rotation 2{m}°, hand reaches the <@a:belt|back pocket|bra strap|lower ribs>.
Abduction de l'épaule {n}°, rotation externe 2{m}°, la main atteint <@a:la ceinture|la poche arrière|l'attache du soutien-gorge|les côtes inférieures>.
Abduktion der Schulter {n}°, Außenrotation 2{m}°, die Hand erreicht <@a:den Gürtel|die Gesäßtasche|den BH-Verschluss|die unteren Rippen>.

# n=1..5 m=5..25
Gap of {n} mm and {m}° of rotation in the scaphoid waist on CT, surgery advised.
Écart de {n} mm et {m}° de rotation au niveau du col du scaphoïde au scanner, intervention conseillée.
Spalt von {n} mm und {m}° Rotation in der Skaphoidtaille im CT, Operation empfohlen.

# n=2..10 m=20..40
Callus visible at {n} weeks, angulation {m}° and therefore within limits for age.
Cal visible à {n} semaines, angulation de {m}°, donc dans les limites pour l'âge.
Kallus nach {n} Wochen sichtbar, Achsabweichung {m}° und damit altersentsprechend tolerabel.

# n=38..41 m=3..9
Fetal head at +2, cervix {m} cm for four hours, {n} weeks, epidural working well.
Tête fœtale à +2, col à {m} cm depuis quatre heures, {n} SA, péridurale efficace.
Kindlicher Kopf bei +2, Muttermund seit vier Stunden {m} cm, {n}. Woche, PDA wirkt gut.

# n=2,3,4 m=300,400,500
Lochia scant, fundus {n} fingers below the umbilicus, breast milk comes in, {m} ml pumped.
Lochies peu abondantes, fond utérin à {n} travers de doigt sous l'ombilic, montée de lait, {m} ml tirés.
Lochien spärlich, Fundus {n} Querfinger unter dem Nabel, Milcheinschuss, {m} ml abgepumpt.

# n=4..8 m=2..5
Ring pessary size {n} fitted, stays in while coughing, check in {m} weeks.
Pessaire anneau de taille {n} mis en place, tient à la toux, contrôle dans {m} semaines.
Ringpessar Größe {n} angepasst, hält beim Husten, Kontrolle in {m} Wochen.

# n=3..6 m=20..45
Simple ovarian cyst of {n} cm on the left, unchanged for {m} days, no free fluid.
Kyste ovarien simple de {n} cm à gauche, inchangé depuis {m} jours, pas d'épanchement.
Einfache Ovarialzyste links von {n} cm, seit {m} Tagen unverändert, keine freie Flüssigkeit.

# n=5..14 m=2,3
Vasectomy under local: {n} mm of each vas sent, semen test after {m} months or 20 ejaculations.
Vasectomie sous anesthésie locale : {n} mm de chaque canal déférent adressés, spermogramme après {m} mois ou 20 éjaculations.
Vasektomie in Lokalanästhesie: je {n} mm Samenleiter eingesandt, Spermiogramm nach {m} Monaten oder 20 Ejakulationen.

# n=60..400 m=2..5
Residual urine {n} ml, {m} catheterizations a day by himself, last culture mixed flora.
Résidu post-mictionnel {n} ml, {m} autosondages par jour, dernier ECBU : flore mixte.
Restharn {n} ml, {m} Selbstkatheterisierungen am Tag, letzte Kultur Mischflora.

# n=26,28 m=4,6
The double-J stent ({n} cm, {m} French) was pulled with the flexible cystoscope in two minutes.
La sonde double J ({n} cm, {m} French) a été retirée au cystoscope souple en deux minutes.
Die Doppel-J-Schiene ({n} cm, {m} French) wurde mit dem flexiblen Zystoskop in zwei Minuten gezogen.

# n=5..20 m=8,9,10
Hearing aid on the right turned up by {n} dB; the television bothers the wife after {m} in the evening.
Appareil auditif droit augmenté de {n} dB ; la télévision gêne l'épouse après {m} heures du soir.
Hörgerät rechts um {n} dB verstärkt; der Fernseher stört die Ehefrau nach {m} Uhr abends.

# n=2..6 m=4,6
Grommets still in after {m} months, {n} ear infections since, no swimming restriction.
Aérateurs toujours en place après {m} mois, {n} otites depuis, pas de restriction de baignade.
Paukenröhrchen nach {m} Monaten noch in situ, seither {n} Otitiden, keine Einschränkung beim Schwimmen.

# n=2..4 m=10,15,20
Nasal septum deviated to the left, turbinate hypertrophy, peak inspiratory flow up {m}% after {n} weeks.
Cloison nasale déviée à gauche, hypertrophie des cornets, débit inspiratoire de pointe en hausse de {m} % après {n} semaines.
Nasenscheidewand nach links verbogen, Muschelhyperplasie, inspiratorischer Spitzenfluss nach {n} Wochen um {m} % höher.

# n=5..30 m=10..21
Schirmer {n} mm, intraocular pressure {m} mmHg on both sides, lids crusted in the morning.
Schirmer {n} mm, pression intraoculaire {m} mmHg des deux côtés, paupières collées le matin.
Schirmer {n} mm, Augeninnendruck beidseits {m} mmHg, Lider morgens verklebt.

# n=1.25,1.5,1.75,2.25 m=20,25,30,40
New glasses: right -{n}, left -0.75, near addition 2.5, vision 20/{m}.
Nouvelles lunettes : droite -{n}, gauche -0,75, addition 2,5, acuité 20/{m}.
Neue Brille: rechts -{n}, links -0,75, Nahzusatz 2,5, Visus 20/{m}.

# n=3..10 m=2..5
{n} seborrheic keratoses shaved off the back, {m} mm each, one sent in formalin.
{n} kératoses séborrhéiques rasées dans le dos, {m} mm chacune, une adressée dans le formol.
{n} seborrhoische Keratosen am Rücken mit Shave abgetragen, je {m} mm, eine in Formalin eingesandt.

# n=3,4,5,6 m=2,4,6
Punch biopsy {n} mm from the edge of the <@a:ulcer|annular plaque|livedo|blister>, result in {m} days.
Biopsie au punch de {n} mm au bord <@a:de l'ulcère|de la plaque annulaire|du livedo|de la bulle>, résultat dans {m} jours.
Stanzbiopsie {n} mm vom Rand <@a:des Ulkus|der anulären Plaque|der Livedo|der Blase>, Ergebnis in {m} Tagen.

# n=11..18 m=2..5
Tooth {n} fractured on a cherry pit, filling lost, bite block worn {m} nights a week.
Dent {n} fracturée sur un noyau de cerise, obturation perdue, gouttière portée {m} nuits par semaine.
Zahn {n} an einem Kirschkern abgebrochen, Füllung verloren, Aufbissschiene {m} Nächte pro Woche getragen.

# n=2..8 m=1,2,3
Scaling in {n} quadrants, bleeding on probing in {m}0% of sites, recall in 4 months.
Détartrage de {n} quadrants, saignement au sondage de {m}0 % des sites, rappel dans 4 mois.
Zahnsteinentfernung in {n} Quadranten, Blutung auf Sondierung an {m}0 % der Stellen, Recall in 4 Monaten.

# n=12..28 m=88..99
Rate {n}, saturation {m}% after suctioning thick yellow plugs through the tube.
Fréquence {n}, saturation {m} % après aspiration de bouchons jaunes épais par la sonde.
Frequenz {n}, Sättigung {m} % nach Absaugen zäher gelber Sekretpfropfen über den Tubus.

# n=12..28 m=8..18
Norton score {n}, Braden {m}, turned every 2 hours, heels floated on a pillow.
Score de Norton {n}, Braden {m}, changements de position toutes les 2 heures, talons surélevés sur un oreiller.
Norton-Skala {n}, Braden {m}, alle 2 Stunden umgelagert, Fersen auf einem Kissen freigelagert.

# n=1500..2600 m=400..900
Fluid balance +{n} ml yesterday and -{m} ml today, ankles slimmer, shoes fit again.
Bilan hydrique +{n} ml hier et -{m} ml aujourd'hui, chevilles dégonflées, les chaussures vont de nouveau.
Flüssigkeitsbilanz gestern +{n} ml und heute -{m} ml, Knöchel schlanker, die Schuhe passen wieder.

# n=6..14 m=3..9
Bladder pressure {n} mmHg, abdomen softer, gastric residual {m}0 ml before the next feed.
Pression vésicale {n} mmHg, abdomen plus souple, résidu gastrique {m}0 ml avant la prochaine alimentation.
Blasendruck {n} mmHg, Abdomen weicher, Magenrest {m}0 ml vor der nächsten Sondengabe.

# n=12..30 m=2..7
Train accident at {time}: {n} walking wounded, {m} stretchers, triage in the cafeteria.
Accident de train à {time} : {n} blessés valides, {m} brancards, triage à la cafétéria.
Zugunglück um {time}: {n} Gehfähige, {m} Tragen, Triage in der Cafeteria.

# n=70,80,110 m=2..8
Doctor called at {time}; the helicopter landed {m} minutes later and needed {n} liters of fuel.
Médecin appelé à {time} ; l'hélicoptère a atterri {m} minutes plus tard et avait besoin de {n} litres de carburant.
Arzt um {time} gerufen; der Hubschrauber landete {m} Minuten später und brauchte {n} Liter Treibstoff.

# n=7..30 m=2..9
Stab wound of {n} mm beside the umbilicus, local exploration shows intact fascia, {m} hours of observation.
Plaie par arme blanche de {n} mm près de l'ombilic, exploration locale avec aponévrose intacte, {m} heures de surveillance.
Stichwunde von {n} mm neben dem Nabel, lokale Exploration mit intakter Faszie, {m} Stunden Überwachung.

# n=22,38,45 m=3..12
Gunshot by a .{n} caliber weapon, entry {m} mm above the clavicle, no exit, bullet at T4.
Plaie par balle de calibre .{n}, orifice d'entrée {m} mm au-dessus de la clavicule, pas de sortie, projectile en T4.
Schussverletzung Kaliber .{n}, Einschuss {m} mm oberhalb der Klavikula, kein Ausschuss, Projektil auf Höhe Th4.

# n=2..9 m=10..60
Snakebite on the ankle {n} hours ago, swelling rising {m} mm an hour above the pen mark.
Morsure de serpent à la cheville il y a {n} heures, l'œdème monte de {m} mm par heure au-dessus du repère au stylo.
Schlangenbiss am Knöchel vor {n} Stunden, die Schwellung steigt {m} mm pro Stunde über die Stiftmarkierung.

# n=20..40 m=2..6
Brother is donating: weight difference {n} pounds, {m} antigens matched, crossmatch negative.
Le frère est donneur : différence de poids {n} livres, {m} antigènes compatibles, crossmatch négatif.
Der Bruder spendet: Gewichtsunterschied {n} Pfund, {m} Antigene übereinstimmend, Kreuzprobe negativ.

# n=30..60 m=2..8
The godmother noticed a bulge when the baby cried; it reduced after {n} seconds of gentle pressure, {m} mm ring.
La marraine a remarqué une voussure lorsque le bébé pleurait ; réduite après {n} secondes de pression douce, anneau de {m} mm.
Die Patentante bemerkte eine Vorwölbung, wenn das Baby weinte; nach {n} Sekunden sanftem Druck reponiert, Bruchring {m} mm.

# n=3..14 m=1..5
Surgery was postponed {n} days because of a cold and a cold sore with {m} {m?vesicle|vesicles}.
L'intervention a été reportée de {n} jours en raison d'un rhume et d'un bouton de fièvre avec {m} {m?vésicule|vésicules}.
Der Eingriff wurde wegen einer Erkältung und eines Lippenherpes mit {m} {m?Bläschen|Bläschen} um {n} Tage verschoben.

# n=2,4,6 m=6..12
Consent for the operation was obtained {n} days earlier with an interpreter for <@a:Turkish|Arabic|Portuguese|Polish>; {m} questions asked.
Le consentement à l'intervention a été recueilli {n} jours plus tôt avec un interprète en <@a:turc|arabe|portugais|polonais> ; {m} questions posées.
Die Einwilligung zur Operation wurde {n} Tage zuvor mit einem Dolmetscher für <@a:Türkisch|Arabisch|Portugiesisch|Polnisch> eingeholt; {m} Fragen gestellt.

# n=4,5,6,7 m=2..5
Operating room {n} was free after {m} in the afternoon, so the trauma case went first.
La salle d'opération {n} était libre après {m} heures de l'après-midi ; le traumatisé est donc passé en premier.
Saal {n} war nach {m} Uhr nachmittags frei, daher kam der Unfallpatient zuerst an die Reihe.

Latex-free gloves and instruments were used throughout because of the reaction to kiwi, banana and balloons.
Des gants et instruments sans latex ont été utilisés pendant toute l'intervention en raison de la réaction au kiwi, à la banane et aux ballons.
Wegen der Reaktion auf Kiwi, Banane und Luftballons wurden durchgehend latexfreie Handschuhe und Instrumente verwendet.

The wedding ring could not be slipped off and had to be cut with the ring saw before the swelling rose.
L'alliance ne pouvait être retirée et a dû être coupée à la scie à bague avant que l'œdème n'augmente.
Der Ehering ließ sich nicht abstreifen und musste mit der Ringsäge durchtrennt werden, bevor die Schwellung zunahm.

# n=5..25 m=2..5
A piercing of the <@a:eyebrow|navel|tongue|nostril> was removed for the scan, {n} mm of scar, infected {m} times.
Un piercing <@a:du sourcil|du nombril|de la langue|de la narine> a été retiré pour l'examen, cicatrice de {n} mm, infecté {m} fois.
Ein Piercing <@a:an der Augenbraue|am Nabel|an der Zunge|am Nasenflügel> wurde für die Untersuchung entfernt, {n} mm Narbe, {m}-mal infiziert.

# n=2..7 m=3..12
{who} had {n} previous operations on the same knee, the last {m} years ago abroad.
{who} a subi {n} interventions antérieures sur le même genou, la dernière il y a {m} ans à l'étranger.
{who} hatte {n} Voroperationen am selben Knie, die letzte vor {m} Jahren im Ausland.

# n=2..6 m=12..48
{who} was taken back to the operating room {m} hours later for a hematoma of {n}00 cc.
{who} a été repris<@g:|e> au bloc opératoire {m} heures plus tard pour un hématome de {n}00 cc.
{who} wurde {m} Stunden später wegen eines Hämatoms von {n}00 cc erneut operiert.

# n=3..9 m=20..80
{who} tolerated {n} minutes of traction and walked {m} feet with the frame afterwards.
{who} a toléré {n} minutes de traction et a marché {m} pieds avec le déambulateur ensuite.
{who} tolerierte {n} Minuten Traktion und ging danach {m} Fuß mit dem Gehgestell.

# n=2..8 m=4..14
{who} pulled out the feeding tube twice in {n} days and has mittens on since {date}; weight down {m} pounds.
{who} a arraché la sonde d'alimentation deux fois en {n} jours et porte des moufles depuis le {date} ; perte de poids de {m} livres.
{who} zog die Ernährungssonde in {n} Tagen zweimal heraus und trägt seit {date} Fäustlinge; Gewicht um {m} Pfund gesunken.

# n=4..9 m=20..60 k=2..6
Laparoscopic fundoplication, 360 degrees over a {m} French bougie, crural repair with {k} stitches, soft diet for {n} weeks, no carbonated drinks and no fresh bread.
Fundoplicature cœlioscopique à 360 degrés sur une bougie de {m} French, fermeture des piliers par {k} points, alimentation molle pendant {n} semaines, sans boissons gazeuses ni pain frais.
Laparoskopische Fundoplikatio über 360 Grad auf einer {m}-French-Sonde, Hiatoplastik mit {k} Stichen, weiche Kost für {n} Wochen, keine kohlensäurehaltigen Getränke und kein frisches Brot.

# n=8..20 m=20..38 k=3..9
Esophagectomy with gastric pull-up: anastomosis at {m} cm, {n} nodes in the chest, a leak on day {k} seen as contrast trickling into the neck wound.
Œsophagectomie avec plastie gastrique : anastomose à {m} cm, {n} ganglions thoraciques, fuite à J{k} visible sous forme de produit de contraste s'écoulant dans la cervicotomie.
Ösophagektomie mit Magenhochzug: Anastomose bei {m} cm, {n} Lymphknoten im Thorax, eine Leckage an Tag {k} mit Kontrastmittelaustritt in die Halswunde.

# n=2..6 m=3..9 k=40..160
Small bowel obstruction from a single band: {n} feet of dusky ileum pinked up after {m} minutes in warm packs, {k} cm resected nevertheless.
Occlusion du grêle sur bride unique : {n} pieds d'iléon violacé se sont recolorés après {m} minutes sous compresses chaudes, {k} cm ont néanmoins été réséqués.
Dünndarmileus durch eine einzelne Bride: {n} Fuß livides Ileum wurden nach {m} Minuten unter warmen Tüchern wieder rosig, dennoch wurden {k} cm reseziert.

# n=10,12..17,19..25 m=2..9 k=3..14
Adrenalectomy on the left for a {n} mm adenoma: aldosterone 3{m} ng/dL before, potassium 3.{m} to 4.4 mmol/L, and {k} days later the pressure was 126/78.
Surrénalectomie gauche pour un adénome de {n} mm : aldostérone 3{m} ng/dL avant, kaliémie de 3,{m} à 4,4 mmol/L, et {k} jours plus tard la tension était à 126/78.
Adrenalektomie links bei einem {n} mm großen Adenom: Aldosteron zuvor 3{m} ng/dL, Kalium von 3,{m} auf 4,4 mmol/L, und {k} Tage später lag der Blutdruck bei 126/78.

# n=12..40 m=8..30 k=2,3,4
Frozen section of the {m} mm margin took {n} minutes and was positive at 6 o'clock, so another {k} mm was taken.
L'examen extemporané de la marge de {m} mm a pris {n} minutes et était positif à 6 heures ; {k} mm supplémentaires ont donc été réséqués.
Der Schnellschnitt des {m} mm breiten Randes dauerte {n} Minuten und war bei 6 Uhr positiv, daher wurden weitere {k} mm nachreseziert.

# n=80..140 m=2..6 k=30..90
The robot was docked in {m} minutes; console time {n} minutes, steep Trendelenburg of 25 degrees, facial swelling for {k} minutes in recovery.
L'amarrage du robot a pris {m} minutes ; temps de console {n} minutes, Trendelenburg accentué de 25 degrés, œdème facial pendant {k} minutes en salle de réveil.
Das Andocken des Roboters dauerte {m} Minuten; Konsolenzeit {n} Minuten, steile Trendelenburg-Lagerung von 25 Grad, Gesichtsschwellung für {k} Minuten im Aufwachraum.

# n=55..75 m=4..10 k=8..20 m2=38..62 k2=20..48
TAVR through the right femoral artery at age {n}: gradient {m2} to {m} mmHg, trace leak, left bundle branch block with QRS 1{k2} ms, watched on telemetry for {k} hours.
TAVI par l'artère fémorale droite à l'âge de {n} ans : gradient de {m2} à {m} mmHg, fuite minime, bloc de branche gauche avec QRS à 1{k2} ms, surveillance par télémétrie pendant {k} heures.
TAVI über die rechte Femoralarterie im Alter von {n} Jahren: Gradient von {m2} auf {m} mmHg, minimale Insuffizienz, Linksschenkelblock mit QRS 1{k2} ms, {k} Stunden Telemetrieüberwachung.

# n=12..17,19..24 m=28,30,32 k=2,3,4
The mitral valve was repaired with a {m} mm ring and {k} neochords; a {n} mm left atrial appendage stump was oversewn through the right minithoracotomy.
La valve mitrale a été réparée par un anneau de {m} mm et {k} {k?néocordage|néocordages} ; un moignon d'auricule gauche de {n} mm a été suturé par la minithoracotomie droite.
Die Mitralklappe wurde mit einem {m}-mm-Ring und {k} {k?Neochorda|Neochordae} rekonstruiert; ein {n} mm langer Stumpf des linken Vorhofohrs wurde über die rechtsseitige Minithorakotomie übernäht.

# n=6..14 m=3,4 k=20..70
Sternal wires {n} in number, one broken; the lower {m} cm click with each cough, and {k} ml of turbid fluid was aspirated.
{n} fils sternaux, dont un rompu ; les {m} cm inférieurs craquent à chaque toux, et {k} ml de liquide trouble ont été aspirés.
{n} Sternumdrähte, davon einer gebrochen; die unteren {m} cm klicken bei jedem Husten, und {k} ml trübe Flüssigkeit wurden aspiriert.

# n=8..20 m=4..9 k=40..80 k2=20..45
Embolectomy of the brachial artery {n} hours after the arm went cold in the <@a:choir rehearsal|opera|chess club|sauna>: {m} cm of clot, radial pulse back, forearm pressure {k2} mmHg.
Embolectomie de l'artère humérale {n} heures après que le bras est devenu froid <@a:à la répétition de chorale|à l'opéra|au club d'échecs|au sauna> : caillot de {m} cm, pouls radial retrouvé, pression de l'avant-bras {k2} mmHg.
Embolektomie der Arteria brachialis {n} Stunden, nachdem der Arm <@a:in der Chorprobe|in der Oper|im Schachklub|in der Sauna> kalt geworden war: {m} cm Thrombus, Radialispuls wieder da, Druck am Unterarm {k2} mmHg.

# n=2..5 m=45..70 k=12..30
Thoracic outlet: the first rib was removed through the armpit, {m} mm long, {n} days in hospital, <@g:he|she> can hold a hair dryer for {k} minutes now.
Défilé thoracobrachial : la première côte a été retirée par voie axillaire, {m} mm de long, {n} jours d'hospitalisation, <@g:il|elle> peut désormais tenir un sèche-cheveux {k} minutes.
Thoracic-outlet-Syndrom: Die erste Rippe wurde über die Achselhöhle entfernt, {m} mm lang, {n} Tage im Krankenhaus, <@g:er|sie> kann jetzt {k} Minuten einen Haartrockner halten.

# n=3..8 m=25..50 k=70..95 m2=15,20
Pleurodesis by thoracoscopy, {n} liters evacuated, lung expanded to {k}%, two 28 French tubes, suction at -{m2} cm H2O for {m} hours.
Talcage pleural par thoracoscopie, {n} litres évacués, poumon réexpandu à {k} %, deux drains de 28 French, aspiration à -{m2} cm H2O pendant {m} heures.
Pleurodese per Thorakoskopie, {n} Liter abgelassen, Lunge zu {k} % entfaltet, zwei Drainagen von 28 French, Sog mit -{m2} cm H2O für {m} Stunden.

# n=5..30 m=30..45 k=2..6 m2=8,9,12,14
Mediastinoscopy: stations 4R and 7 sampled, {k} of {m2} nodes positive, neck scar {m} mm, hoarse for {n} days.
Médiastinoscopie : stations 4R et 7 prélevées, {k} ganglions positifs sur {m2}, cicatrice cervicale de {m} mm, enroué<@g:|e> pendant {n} jours.
Mediastinoskopie: Stationen 4R und 7 biopsiert, {k} von {m2} Lymphknoten positiv, Halsnarbe {m} mm, {n} Tage heiser.

# n=14..17,19..30 m=2..4 k=4..12 k2=4,5,6,7
Craniotomy for a {n} mm meningioma of the sphenoid wing: Simpson grade {m}, {k2} hours of surgery, right-sided ptosis of {k} mm that resolved.
Craniotomie pour un méningiome de {n} mm de l'aile du sphénoïde : Simpson {m}, {k2} heures d'intervention, ptosis droit de {k} mm résolutif.
Kraniotomie bei einem {n} mm großen Keilbeinflügelmeningeom: Simpson-Grad {m}, {k2} Stunden Operationszeit, rechtsseitige Ptosis von {k} mm, die sich zurückbildete.

# n=3..9 m=10..40 k=15..60 m2=20..45 k2=80..95
Awake during the resection of the {m2} mm glioma, <@g:he|she> counted, named {m} pictures and sang; speech slowed for {n} days, then returned to {k2}% of the baseline.
Éveillé<@g:|e> pendant la résection du gliome de {m2} mm, <@g:il|elle> a compté, dénommé {m} images et chanté ; la parole a été ralentie pendant {n} jours, puis est revenue à {k2} % du niveau initial.
Während der Resektion des {m2} mm großen Glioms wach, zählte <@g:er|sie>, benannte {m} Bilder und sang; die Sprache war {n} Tage verlangsamt und kehrte dann auf {k2} % des Ausgangsniveaus zurück.

# n=5..7 m=5,6,7 k=20..60 n2=4,5 n3=6,7
Anterior cervical fusion C{n2}-C{n3} with a {m} mm cage; swallowing is stiff, collar for {n} weeks, grip up from {k} to 70 pounds.
Arthrodèse cervicale antérieure C{n2}-C{n3} avec une cage de {m} mm ; déglutition gênée, collier pendant {n} semaines, force de préhension passée de {k} à 70 livres.
Ventrale zervikale Fusion C{n2}-C{n3} mit einem {m}-mm-Cage; Schlucken erschwert, Halskrause für {n} Wochen, Griffkraft von {k} auf 70 Pfund gestiegen.

# n=20..45 m=3..7,9 k=8..30 n2=20..60
Laminectomy from L2 to L5, {n2}0 cc blood loss, a {m} mm dural tear closed with 6-0 suture and sealant, flat bed rest for {k} hours.
Laminectomie de L2 à L5, pertes sanguines {n2}0 cc, brèche durale de {m} mm suturée par fil 6-0 et colle, décubitus strict pendant {k} heures.
Laminektomie L2 bis L5, Blutverlust {n2}0 cc, ein {m} mm langer Durariss mit 6-0-Naht und Kleber verschlossen, {k} Stunden flache Bettruhe.

# n=3..6 m=10..14 k=2..8 m3=13..19 k2=3..9
Pectus excavatum: bar of {m} inches placed at age {m3}, Haller index {n}.{k}, pain 6/10 for {k2} days, fencing allowed after 3 months.
Pectus excavatum : barre de {m} pouces posée à l'âge de {m3} ans, index de Haller {n},{k}, douleur 6/10 pendant {k2} jours, escrime autorisée après 3 mois.
Trichterbrust: Bügel von {m} Zoll im Alter von {m3} Jahren eingesetzt, Haller-Index {n},{k}, Schmerz 6/10 für {k2} Tage, Fechten nach 3 Monaten erlaubt.

# n=2..6 m=8..20 k=4..9 m2=10..14
Cleft lip repair at {k} months and {m} pounds, palate at {m2} months, {n} tubes in the ears so far; the nostril is still flat on the left.
Réparation de la fente labiale à {k} mois et {m} livres, du palais à {m2} mois, {n} poses d'aérateurs jusqu'ici ; la narine gauche est encore affaissée.
Lippenspaltverschluss mit {k} Monaten und {m} Pfund, Gaumen mit {m2} Monaten, bisher {n}-mal Paukenröhrchen; das linke Nasenloch ist noch abgeflacht.

# n=3..8 m=14..26 k=20..60
Meatoplasty and circumcision at {n} years; stream straight, {m} cm reach at the toilet, voiding time {k} seconds for 240 ml.
Méatoplastie et circoncision à {n} ans ; jet droit, portée de {m} cm aux toilettes, temps mictionnel {k} secondes pour 240 ml.
Meatusplastik und Zirkumzision mit {n} Jahren; Strahl gerade, {m} cm weit in die Toilette, Miktionszeit {k} Sekunden für 240 ml.

# n=30..50 m=2..6 k=12..36 n2=12,15,18 m2=7,10,12
Radical cystectomy with ileal conduit: {n2} cm of ileum, {n} nodes, two stents for {m2} days, first flatus after {k} hours.
Cystectomie radicale avec dérivation iléale : {n2} cm d'iléon, {n} ganglions, deux sondes urétérales pendant {m2} jours, premiers gaz après {k} heures.
Radikale Zystektomie mit Ileum-Conduit: {n2} cm Ileum, {n} Lymphknoten, zwei Schienen für {m2} Tage, erste Winde nach {k} Stunden.

# n=18..30 m=25..60 k=3..8 k2=2..8
Partial nephrectomy: warm ischemia {n} minutes, {m} mm clear-cell tumor, margin {k2} mm, estimated filtration rate down from 92 to 7{k}.
Néphrectomie partielle : ischémie chaude {n} minutes, tumeur à cellules claires de {m} mm, marge {k2} mm, débit de filtration estimé passé de 92 à 7{k}.
Nierenteilresektion: warme Ischämie {n} Minuten, klarzelliger Tumor von {m} mm, Abstand {k2} mm, geschätzte Filtrationsrate von 92 auf 7{k} gesunken.

# n=2..7 m=60..160 k=10..20
Sling surgery for stress incontinence: {m} g on the pad test before, {n} g after, residual {k} ml, two inches of tape trimmed.
Bandelette sous-urétrale pour incontinence d'effort : {m} g au pad test avant, {n} g après, résidu {k} ml, deux pouces de bandelette recoupés.
Bandoperation bei Belastungsinkontinenz: {m} g im Vorlagentest zuvor, {n} g danach, Restharn {k} ml, zwei Zoll Band gekürzt.

# n=6..12 m=3..5 k=2..9 n2=5,6 m4=4,5,6
Twin delivery at 36 weeks: twin A {n2} pounds {m} ounces head first, twin B {m4} pounds {k} ounces by breech extraction {n} minutes later.
Accouchement gémellaire à 36 SA : jumeau A {n2} livres {m} onces par la tête, jumeau B {m4} livres {k} onces par grande extraction du siège {n} minutes plus tard.
Zwillingsgeburt in der 36. Woche: Zwilling A {n2} Pfund {m} Unzen in Schädellage, Zwilling B {m4} Pfund {k} Unzen durch ganze Extraktion aus Beckenendlage {n} Minuten später.

# n=15..60 m=2..6 k=38,39,40
Shoulder dystocia lasting {n} seconds, resolved by McRoberts and delivery of the posterior arm; cord pH 7.1{m}, {k} weeks, weight 9 pounds {m} ounces.
Dystocie des épaules de {n} secondes, résolue par McRoberts et dégagement du bras postérieur ; pH au cordon 7,1{m}, {k} SA, poids 9 livres {m} onces.
Schulterdystokie über {n} Sekunden, gelöst durch McRoberts und Entwicklung des hinteren Arms; Nabelschnur-pH 7,1{m}, {k} Wochen, Gewicht 9 Pfund {m} Unzen.

# n=3..6 m=20..34 k=4..12 m2=16..23
Cerclage at {m2} weeks because the cervix had shortened to {m} mm; the stitch was cut at 37 weeks and labor followed {k} hours later, as it did with her {n.o} child.
Cerclage à {m2} SA, le col s'étant raccourci à {m} mm ; le fil a été coupé à 37 SA et le travail a suivi {k} heures plus tard, comme pour son {n.o} enfant.
Cerclage in der {m2}. Woche, weil die Zervix auf {m} mm verkürzt war; der Faden wurde in der 37. Woche durchtrennt, und die Wehen folgten {k} Stunden später, wie bei ihrem {n.o}n Kind.

# n=5..20 m=12..30 k=4..9 m2=2,3,4
Endometriosis, stage {m2}: {n} implants excised from the uterosacral ligaments, cyst of {m} mm stripped, CA-125 from {k}8 to 21 U/mL.
Endométriose de stade {m2} : {n} implants excisés des ligaments utérosacrés, kyste de {m} mm décollé, CA-125 de {k}8 à 21 U/mL.
Endometriose, Stadium {m2}: {n} Herde von den Ligamenta sacrouterina exzidiert, Zyste von {m} mm ausgeschält, CA-125 von {k}8 auf 21 U/mL.

# m=6..10 k=2..6 m2=12..20
LEEP cone of {m2} x {m} mm, margins negative for CIN 3, bleeding controlled in {k} minutes, HPV 16 positive since {k}/18.
Conisation à l'anse de {m2} x {m} mm, marges négatives pour CIN 3, saignement contrôlé en {k} minutes, HPV 16 positif depuis {k}/18.
LEEP-Konus von {m2} x {m} mm, Ränder frei von CIN 3, Blutung in {k} Minuten gestillt, HPV 16 positiv seit {k}/18.

# n=40..65 m=15..40 k=60..90 n2=16,20,22 m2=12,14,15
Cochlear implant on the right at age {n}: {n2} electrodes inserted, neural response at {m2} of them, word score {k}% after a year compared with {m}% before.
Implant cochléaire droit à l'âge de {n} ans : {n2} électrodes insérées, réponse neurale sur {m2} d'entre elles, score de mots {k} % après un an contre {m} % avant.
Cochlea-Implantat rechts im Alter von {n} Jahren: {n2} Elektroden eingeführt, neurale Antwort an {m2} davon, Wortverstehen nach einem Jahr {k} % gegenüber {m} % zuvor.

# n=6..18 m=3..8 k=20..45 n2=2,3,4
Neck dissection levels 2 to 4: {k} nodes, {n2} positive, the largest {n} mm; accessory nerve spared, shoulder lifts to 9{m}°.
Curage cervical des niveaux 2 à 4 : {k} ganglions, {n2} positifs, le plus grand de {n} mm ; nerf accessoire préservé, élévation de l'épaule à 9{m}°.
Neck-Dissection Level 2 bis 4: {k} Lymphknoten, {n2} positiv, der größte {n} mm; Nervus accessorius erhalten, Schulterhebung bis 9{m}°.

# n=4..12 m=5..20 k=10..30 m2=0,2,5 n2=12,16,24 k2=10..45 m4=2..6
Corneal graft of 8.{m2} mm, {n2} sutures, cell count 2,{k2}0 per mm2, astigmatism {m4} diopters after {n} months.
Greffe de cornée de 8,{m2} mm, {n2} points, densité cellulaire 2 {k2}0 par mm2, astigmatisme de {m4} dioptries après {n} mois.
Hornhauttransplantat von 8,{m2} mm, {n2} Nähte, Zellzahl 2.{k2}0 pro mm2, Astigmatismus {m4} Dioptrien nach {n} Monaten.

# n=900..1600 m=3..8 k=2..4 n2=8,12,16,20
Panretinal laser: {n} burns of 200 µm in {k} sessions, vitreous hemorrhage cleared over {m} weeks, reads the newspaper with a magnifier of {n2} diopters.
Laser panrétinien : {n} impacts de 200 µm en {k} séances, hémorragie du vitré résorbée en {m} semaines, lit le journal avec une loupe de {n2} dioptries.
Panretinale Laserkoagulation: {n} Herde von 200 µm in {k} Sitzungen, Glaskörperblutung in {m} Wochen aufgeklart, liest die Zeitung mit einer Lupe von {n2} Dioptrien.

# n=50,100,150,250,400 m=800..2600 k=200..650
ESTIMATED BLOOD LOSS: {n} cc. FLUIDS: {m} cc. URINE OUTPUT: {k} cc. COMPLICATIONS: None.
PERTES SANGUINES ESTIMÉES : {n} cc. REMPLISSAGE : {m} cc. DIURÈSE : {k} cc. COMPLICATIONS : aucune.
GESCHÄTZTER BLUTVERLUST: {n} cc. FLÜSSIGKEIT: {m} cc. URINAUSSCHEIDUNG: {k} cc. KOMPLIKATIONEN: keine.

# n=20..95 m=250,300
TOURNIQUET TIME: {n} minutes at {m} mmHg. DRAINS: None. SPECIMENS: <@s:Loose body|Bursa|Exostosis|Synovium>.
DURÉE DU GARROT : {n} minutes à {m} mmHg. DRAINS : aucun. PRÉLÈVEMENTS : <@s:corps étranger articulaire|bourse|exostose|synoviale>.
BLUTSPERREZEIT: {n} Minuten bei {m} mmHg. DRAINAGEN: keine. PRÄPARATE: <@s:freier Gelenkkörper|Bursa|Exostose|Synovialis>.

PREOPERATIVE DIAGNOSIS: <@d:Symptomatic cholelithiasis|Right inguinal hernia|Left ureteral stone|Medial meniscus tear>. POSTOPERATIVE DIAGNOSIS: Same.
DIAGNOSTIC PRÉOPÉRATOIRE : <@d:lithiase vésiculaire symptomatique|hernie inguinale droite|calcul urétéral gauche|lésion du ménisque interne>. DIAGNOSTIC POSTOPÉRATOIRE : identique.
PRÄOPERATIVE DIAGNOSE: <@d:symptomatische Cholelithiasis|Leistenhernie rechts|Harnleiterstein links|Innenmeniskusriss>. POSTOPERATIVE DIAGNOSE: dieselbe.

ANESTHESIA: <@a:General endotracheal|Spinal|Monitored anesthesia care|Axillary block>. The patient was taken to the recovery room in stable condition.
ANESTHÉSIE : <@a:générale avec intubation|rachianesthésie|sédation surveillée|bloc axillaire>. <@g:Le patient a été conduit|La patiente a été conduite> en salle de réveil dans un état stable.
ANÄSTHESIE: <@a:Intubationsnarkose|Spinalanästhesie|überwachte Sedierung|Axillarisblock>. <@g:Der Patient|Die Patientin> wurde in stabilem Zustand in den Aufwachraum gebracht.

The risks, benefits and alternatives of the procedure, including bleeding, infection, nerve injury and the need for further surgery, were explained, and informed consent was signed.
Les risques, les bénéfices et les alternatives de l'intervention, dont l'hémorragie, l'infection, la lésion nerveuse et la nécessité d'une réintervention, ont été expliqués, et le consentement éclairé a été signé.
Risiken, Nutzen und Alternativen des Eingriffs einschließlich Blutung, Infektion, Nervenverletzung und Notwendigkeit weiterer Operationen wurden erläutert, und die Einwilligung wurde unterschrieben.

The patient was placed in the <@p:supine|prone|lithotomy|left lateral decubitus> position, all pressure points were padded, and a time-out was held before the skin was incised.
<@g:Le patient a été installé|La patiente a été installée> en <@p:décubitus dorsal|décubitus ventral|position gynécologique|décubitus latéral gauche>, tous les points d'appui ont été protégés, et une pause de sécurité a été observée avant l'incision cutanée.
<@g:Der Patient|Die Patientin> wurde in <@p:Rückenlage|Bauchlage|Steinschnittlage|Linksseitenlage> gebracht, alle Druckstellen wurden gepolstert, und vor dem Hautschnitt erfolgte ein Team-Time-out.

# n=3..7,9 m=2,3,4 k=10,15
A {n} cm curvilinear incision was made {m} cm below the <@a:costal margin|lateral malleolus|mastoid tip|iliac crest> with a #{k} blade and carried down through the subcutaneous tissue with electrocautery.
Une incision curviligne de {n} cm a été faite {m} cm sous <@a:le rebord costal|la malléole externe|la pointe de la mastoïde|la crête iliaque> à la lame n° {k} et poursuivie à travers le tissu sous-cutané au bistouri électrique.
Ein {n} cm langer bogenförmiger Schnitt wurde {m} cm unterhalb <@a:des Rippenbogens|des Außenknöchels|der Mastoidspitze|des Beckenkamms> mit dem Skalpell Nr. {k} angelegt und mit dem Elektrokauter durch das Subkutangewebe geführt.

# n=2,3,4 m=3,4,5
The fascia was closed with interrupted #{n} sutures, the subcutaneous layer with {m}-0 absorbable sutures, and the skin with a running subcuticular stitch and adhesive strips.
L'aponévrose a été fermée par des points séparés de fil n° {n}, le plan sous-cutané par du fil résorbable {m}-0, et la peau par un surjet intradermique et des bandelettes adhésives.
Die Faszie wurde mit Einzelknopfnähten der Stärke {n}, die Subkutis mit resorbierbaren {m}-0-Fäden und die Haut mit fortlaufender Intrakutannaht und Klebestreifen verschlossen.

# n=1,2,3 m=30,70 k=4,4.5
The arthroscope was introduced through the anterolateral portal; grade {n} chondromalacia of the patella, a {m} degree lens and a {k} mm shaver were used, the anterior cruciate ligament was intact.
L'arthroscope a été introduit par la voie antérolatérale ; chondromalacie rotulienne de grade {n}, optique à {m} degrés et shaver de {k} mm utilisés, ligament croisé antérieur intact.
Das Arthroskop wurde über das anterolaterale Portal eingeführt; Chondromalazie der Patella Grad {n}, verwendet wurden eine {m}-Grad-Optik und ein {k}-mm-Shaver, das vordere Kreuzband war intakt.

# n=12..40 m=3..9 k=2,3
The gallbladder contained {n} stones of up to {m} mm, the common duct measured {k} mm on the cholangiogram, and contrast flowed freely into the duodenum.
La vésicule contenait {n} calculs mesurant jusqu'à {m} mm, le cholédoque mesurait {k} mm à la cholangiographie, et le produit de contraste s'écoulait librement dans le duodénum.
Die Gallenblase enthielt {n} Steine bis {m} mm, der Ductus choledochus maß in der Cholangiographie {k} mm, und das Kontrastmittel floss frei ins Duodenum ab.

# n=20..65 m=1..3 k=100..400 k2=3..14
The patient is a {n}-year-old gravida {m}, para {m}, with menometrorrhagia for {k2} months, a uterus of 12 weeks' size and hemoglobin 8.{m}, who requested definitive surgery.
Patiente de {n} ans, G{m}P{m}, présentant des ménométrorragies depuis {k2} mois, un utérus de la taille de 12 SA et une hémoglobine à 8,{m}, qui demande un traitement chirurgical définitif.
{n}-jährige Patientin, Gravida {m}, Para {m}, mit Menometrorrhagien seit {k2} Monaten, einem Uterus wie in der 12. Woche und Hämoglobin 8,{m}, die eine definitive Operation wünschte.

# n=45..79 m=1..12 k=20..60 y=18..24 k2=14..48
INDICATIONS: This is a {n}-year-old <@g:man|woman> with {k} pack-years who had hemoptysis in {m}/{y}, a spiculated mass of {k2} mm and a PET uptake of 9.4.
INDICATIONS : <@g:homme|femme> de {n} ans avec {k} paquets-années, ayant présenté une hémoptysie en {m}/{y}, une masse spiculée de {k2} mm et une fixation TEP à 9,4.
INDIKATION: <@g:{n}-jähriger Mann|{n}-jährige Frau> mit {k} Packungsjahren, Hämoptyse im {m}/{y}, spikulierter Raumforderung von {k2} mm und PET-Uptake von 9,4.

# n=55..85 m=1..12 d=1..28 k=19..24 n2=4..12
The patient underwent <@p:right hip hemiarthroplasty|aortobifemoral bypass|left nephrectomy|sigmoid resection> on {m}/{d}/20{k} and was discharged to a rehabilitation unit {n2} days later with a weight of {n} kg.
<@g:Le patient a bénéficié|La patiente a bénéficié> <@p:d'une hémiarthroplastie de la hanche droite|d'un pontage aorto-bifémoral|d'une néphrectomie gauche|d'une sigmoïdectomie> le {d}/{m}/20{k} et a été transféré<@g:|e> en centre de rééducation {n2} jours plus tard avec un poids de {n} kg.
Bei <@g:dem Patienten|der Patientin> erfolgte am {d}.{m}.20{k} <@p:eine Duokopfprothese rechts|ein aortobifemoraler Bypass|eine Nephrektomie links|eine Sigmaresektion>, {n2} Tage später wurde <@g:er|sie> mit einem Gewicht von {n} kg in eine Rehabilitationsklinik verlegt.

# m=1..12 d=1..28 k=88..98 n=2..9
Status post <@p:appendectomy|tonsillectomy|vagotomy|laminectomy> {m}/{k} and <@q:cataract extraction|hemorrhoidectomy|carpal tunnel release|removal of a bladder tumor> {d} years ago, transfused {n} units at the time.
Antécédents <@p:d'appendicectomie|d'amygdalectomie|de vagotomie|de laminectomie> en {m}/{k} et <@q:d'extraction de cataracte|d'hémorroïdectomie|de libération du canal carpien|d'exérèse d'une tumeur vésicale> il y a {d} ans, transfusion de {n} culots à l'époque.
Zustand nach <@p:Appendektomie|Tonsillektomie|Vagotomie|Laminektomie> {m}/{k} und <@q:Kataraktextraktion|Hämorrhoidektomie|Karpaltunnelspaltung|Entfernung eines Blasentumors> vor {d} Jahren, damals Transfusion von {n} Konserven.

# m=1..12 d=1..28 n=3..9 k=60..95
She fell on {m}/{d} at about {n} in the evening while hanging curtains; the film shows a two-part fracture of the humeral neck with {k}% contact and a 12 mm fragment.
Elle est tombée le {d}/{m} vers {n} heures du soir en accrochant des rideaux ; le cliché montre une fracture à deux fragments du col huméral avec {k} % de contact et un fragment de 12 mm.
Sie stürzte am {d}.{m}. gegen {n} Uhr abends beim Aufhängen von Vorhängen; die Aufnahme zeigt eine Zwei-Fragment-Fraktur des Humerushalses mit {k} % Kontakt und einem 12 mm großen Fragment.

# n=4..14 m=2..6 k=50..90
Between 19{k} and 2003 <@g:he|she> had {n} kidney stones, {m} of which had to be removed, and <@g:his|her> father and two uncles had the same trouble.
Entre 19{k} et 2003, <@g:il|elle> a eu {n} calculs rénaux, dont {m} ont dû être retirés, et son père et deux oncles avaient le même problème.
Zwischen 19{k} und 2003 hatte <@g:er|sie> {n} Nierensteine, von denen {m} entfernt werden mussten, und <@g:sein|ihr> Vater und zwei Onkel hatten dasselbe Leiden.

# n=60,70 m=2..6 k=4..12
In the {n}s <@g:his|her> spleen was removed after a <@a:sledding|tractor|football|mining> accident, {k} days in hospital and {m} pints of blood.
Dans les années {n}, la rate a été retirée après un accident <@a:de luge|de tracteur|de football|de mine>, {k} jours d'hôpital et {m} pintes de sang.
In den {n}er-Jahren wurde die Milz nach einem <@a:Schlittenunfall|Traktorunfall|Fußballunfall|Grubenunfall> entfernt, {k} Tage Krankenhaus und {m} Pints Blut.

# n=98..104 m=60..90 k=18..28 m2=0..8 k2=10..35
Temperature {n}.2, blood pressure 9{m2}/{m}, pulse 1{k2}, respirations {k}; the abdomen is rigid, with guarding and no bowel sounds.
Température {n},2, tension 9{m2}/{m}, pouls 1{k2}, fréquence respiratoire {k} ; l'abdomen est tendu, avec défense et sans bruits hydro-aériques.
Temperatur {n},2, Blutdruck 9{m2}/{m}, Puls 1{k2}, Atemfrequenz {k}; das Abdomen ist bretthart, mit Abwehrspannung und ohne Darmgeräusche.

# n=12..24 m=2..9 k=180..420
White count {n},{m}00, hematocrit 3{m}, platelets {k},000, sodium 13{m}, potassium 3.{m}, BUN {n} and creatinine 1.{m} before the operation.
Leucocytes {n} {m}00, hématocrite 3{m}, plaquettes {k} 000, sodium 13{m}, potassium 3,{m}, urée {n} et créatinine 1,{m} avant l'intervention.
Leukozyten {n}.{m}00, Hämatokrit 3{m}, Thrombozyten {k}.000, Natrium 13{m}, Kalium 3,{m}, Harnstoff {n} und Kreatinin 1,{m} vor dem Eingriff.

# n=2..7,9 m=20..90 k=3..8 n2=2..8 k2=2..9
The pathology report of {date} describes a {n} x {n2} x {k} cm specimen weighing {m} grams, inked in four colors, with a tumor {k2} mm from the deep margin.
Le compte rendu anatomopathologique du {date} décrit une pièce de {n} x {n2} x {k} cm pesant {m} grammes, encrée en quatre couleurs, avec une tumeur à {k2} mm de la marge profonde.
Der Pathologiebefund vom {date} beschreibt ein {n} x {n2} x {k} cm großes, {m} Gramm schweres Präparat, mit vier Farben tuschemarkiert, mit einem Tumor {k2} mm vom tiefen Rand entfernt.

# n=2..6 m=3..9 k=10..40
Intraoperative ultrasound located the {n}.{m} cm lesion, but {k} minutes of searching the pancreatic tail found no second one.
L'échographie peropératoire a localisé la lésion de {n},{m} cm, mais {k} minutes de recherche dans la queue du pancréas n'en ont pas trouvé de seconde.
Der intraoperative Ultraschall lokalisierte die {n},{m} cm große Läsion, aber auch nach {k} Minuten Suche im Pankreasschwanz fand sich keine zweite.

# n=10..40 m=3..9 k=2,3,4 n2=2..6
The specimen radiograph showed {n2} clips and {n} microcalcifications; {m} mm more were taken from the medial wall, and closure took {k}0 minutes.
La radiographie de la pièce montrait {n2} clips et {n} microcalcifications ; {m} mm supplémentaires ont été prélevés sur la berge interne, et la fermeture a pris {k}0 minutes.
Die Präparatradiographie zeigte {n2} Clips und {n} Mikroverkalkungen; weitere {m} mm wurden von der medialen Wand entnommen, und der Verschluss dauerte {k}0 Minuten.

# n=2..5 m=5..15 k=30..70
Ms. {surname} returns {n} weeks after the <@a:rhinoplasty|blepharoplasty|abdominoplasty|facelift>; swelling down {k}%, one suture abscess of {m} mm, she is back at the flower shop.
Mme {surname} revient {n} semaines après <@a:la rhinoplastie|la blépharoplastie|l'abdominoplastie|le lifting> ; œdème réduit de {k} %, un abcès sur fil de {m} mm, elle a repris le travail chez le fleuriste.
Frau {surname} kommt {n} Wochen nach <@a:der Rhinoplastik|der Blepharoplastik|der Abdominoplastik|dem Facelift> wieder; Schwellung um {k} % zurückgegangen, ein Fadenabszess von {m} mm, sie arbeitet wieder im Blumenladen.

# n=4..12 m=30..90 k=5..20
Mr. {surname} walked out of the burning <@a:barn|apartment|warehouse|trailer> carrying the dog; soot in the nares, {n}% burns of the hands, carboxyhemoglobin {k}% after {m} minutes.
M. {surname} est sorti <@a:de la grange|de l'appartement|de l'entrepôt|de la caravane> en feu en portant le chien ; suie dans les narines, brûlures de {n} % aux mains, carboxyhémoglobine {k} % après {m} minutes.
Herr {surname} kam mit dem Hund auf dem Arm aus <@a:der brennenden Scheune|der brennenden Wohnung|der brennenden Lagerhalle|dem brennenden Wohnwagen>; Ruß in den Nasenlöchern, {n} % Verbrennungen der Hände, Carboxyhämoglobin {k} % nach {m} Minuten.

# n=2..5 m=6..20 k=3..9 m2=5,6,7
Dr. {surname2} attempted the spinal {n} times and then asked for the ultrasound; the interspace lay {m2}.{k} cm deep under a scoliosis of {m} degrees.
Le Dr {surname2} a tenté la rachianesthésie {n} fois puis a demandé l'échographe ; l'espace se situait à {m2},{k} cm de profondeur sous une scoliose de {m} degrés.
Dr. {surname2} versuchte die Spinalanästhesie {n}-mal und ließ dann das Ultraschallgerät kommen; der Zwischenwirbelraum lag {m2},{k} cm tief bei einer Skoliose von {m} Grad.

# n=5..30 m=2..9 k=40..80
The anesthesiologist noted a heart murmur {n} minutes before the <@a:bunionectomy|hernia repair|adenoidectomy|wisdom tooth surgery>, so it was canceled; the echo of {date} shows a gradient of {k} mmHg and a valve area of 0.{m} cm2.
L'anesthésiste a remarqué un souffle cardiaque {n} minutes avant <@a:la cure d'hallux valgus|la cure de hernie|l'adénoïdectomie|l'extraction des dents de sagesse>, d'où une annulation ; l'échographie du {date} montre un gradient de {k} mmHg et une surface valvulaire de 0,{m} cm2.
Dem Anästhesisten fiel {n} Minuten vor <@a:der Halluxoperation|der Hernienoperation|der Adenotomie|der Weisheitszahnentfernung> ein Herzgeräusch auf, daher wurde sie abgesagt; das Echo vom {date} zeigt einen Gradienten von {k} mmHg und eine Klappenöffnungsfläche von 0,{m} cm2.

# n=2..8 m=15..40 k=3..9 m2=41..48
On the way home from the airport <@g:he|she> felt a tearing pain behind the knee; Baker's cyst of {n} x {k} cm ruptured down to mid-calf, circumference {m2} cm compared with {m}.5 on the other side.
En rentrant de l'aéroport, <@g:il|elle> a ressenti une douleur de déchirure derrière le genou ; kyste poplité de {n} x {k} cm rompu jusqu'à mi-mollet, périmètre {m2} cm contre {m},5 de l'autre côté.
Auf dem Heimweg vom Flughafen verspürte <@g:er|sie> einen reißenden Schmerz hinter dem Knie; Baker-Zyste von {n} x {k} cm bis zur Wadenmitte rupturiert, Umfang {m2} cm gegenüber {m},5 auf der Gegenseite.

# n=20..50 m=2..6 k=100..160 n2=140..260 m2=5,6
The patient, a {n}-year-old <@a:roofer|firefighter|fisherman|miner>, weighed {n2} pounds and stood {m2} feet {m} inches when the {k}-pound beam crushed his pelvis.
<@a:Ce couvreur|Ce pompier|Ce pêcheur|Ce mineur> de {n} ans pesait {n2} livres et mesurait {m2} pieds {m} pouces lorsque la poutre de {k} livres lui a écrasé le bassin.
Der Patient, ein {n}-jähriger <@a:Dachdecker|Feuerwehrmann|Fischer|Bergmann>, wog {n2} Pfund und war {m2} Fuß {m} Zoll groß, als der {k} Pfund schwere Balken sein Becken zerquetschte.

# n=15..60 m=2..9 k=3..8
Pelvic binder on arrival, symphysis {n} mm apart, {k} liters of clot in the retroperitoneum, both internal iliac arteries embolized within {m}0 minutes.
Ceinture pelvienne à l'arrivée, diastasis symphysaire de {n} mm, {k} litres de caillots rétropéritonéaux, les deux artères iliaques internes embolisées en {m}0 minutes.
Beckengurt bei Ankunft, Symphyse {n} mm klaffend, {k} Liter Koagel im Retroperitoneum, beide Arteriae iliacae internae innerhalb von {m}0 Minuten embolisiert.

# n=6..20 m=2..5 k=8..18 k2=12..28
Massive transfusion: {n} red cells, {k} plasma, {m} platelet pools; temperature 33.{m} °C, pH 7.{k2}, fibrinogen 9{m} mg/dL.
Transfusion massive : {n} culots, {k} plasmas, {m} concentrés plaquettaires ; température 33,{m} °C, pH 7,{k2}, fibrinogène 9{m} mg/dL.
Massivtransfusion: {n} Erythrozyten, {k} Plasmen, {m} Thrombozytenpools; Temperatur 33,{m} °C, pH 7,{k2}, Fibrinogen 9{m} mg/dL.

# n=2..9 m=5..25 k=12..36
The packing ({n} pads) was removed after {k} hours, bile leak of {m} cc an hour from segment 7, abdomen closed with a bridging mesh.
Le tamponnement ({n} champs) a été retiré après {k} heures, fuite biliaire de {m} cc par heure du segment 7, abdomen fermé par une plaque de pontage.
Das Packing ({n} Tücher) wurde nach {k} Stunden entfernt, Galleleck von {m} cc pro Stunde aus Segment 7, Abdomen mit überbrückendem Netz verschlossen.

# n=2..6 m=8..24 k=3..9 k2=2,3
Pulses were lost below the knee {n} hours after the dislocation; popliteal vein graft of {m} cm, amputation of {k2} toes on {date}, the rest of the foot at 34.{k} °C.
Les pouls ont disparu sous le genou {n} heures après la luxation ; greffon veineux poplité de {m} cm, amputation de {k2} orteils le {date}, le reste du pied à 34,{k} °C.
Die Pulse unterhalb des Knies waren {n} Stunden nach der Luxation nicht mehr tastbar; popliteales Veneninterponat von {m} cm, Amputation von {k2} Zehen am {date}, der übrige Fuß bei 34,{k} °C.

# n=3..6 m=12,14,16 k=20..60
The caregiver found the feeding tube on the carpet at {time}; the tract had already narrowed to {n} mm, so a {m} French catheter held it open for {k} hours until the kit arrived.
L'auxiliaire de vie a retrouvé la sonde de gastrostomie sur le tapis à {time} ; le trajet s'était déjà rétréci à {n} mm, si bien qu'une sonde de {m} French l'a maintenu ouvert pendant {k} heures jusqu'à l'arrivée du kit.
Die Betreuerin fand die Ernährungssonde um {time} auf dem Teppich; der Kanal hatte sich bereits auf {n} mm verengt, daher hielt ihn ein Katheter mit {m} French {k} Stunden offen, bis das Set eintraf.

# n=12..20 m=2..9 k=3..12 m2=1,2,3
The gastrostomy button ({n} French, {m2}.5 cm) leaks around the stoma, the skin is raw over {m} cm, and the balloon holds only {k} ml.
Le bouton de gastrostomie ({n} French, {m2},5 cm) fuit autour de la stomie, la peau est à vif sur {m} cm et le ballonnet ne contient que {k} ml.
Der Gastrostomie-Button ({n} French, {m2},5 cm) ist am Stoma undicht, die Haut ist auf {m} cm wund, und der Ballon fasst nur {k} ml.

# n=5..20 m=2..6 k=30..90
The colostomy has prolapsed {n} cm since the coughing fits, the stoma measures {k} mm, and a wider wafer lasts {m} days before it peels off.
La colostomie s'est prolabée de {n} cm depuis les quintes de toux, la stomie mesure {k} mm, et un support plus large tient {m} jours avant de se décoller.
Das Kolostoma ist seit den Hustenanfällen {n} cm prolabiert, das Stoma misst {k} mm, und eine breitere Basisplatte hält {m} Tage, bevor sie sich löst.

# n=3..8 m=30..45 k=2..5 m2=3,4,5
The midline dehisced on day {n} after {m2} sneezes in a row, {k} loops of bowel lay under the dressing, and retention sutures were placed at {m} mm intervals.
La laparotomie médiane a lâché à J{n} après {m2} éternuements d'affilée, {k} anses étaient visibles sous le pansement, et des points totaux ont été placés tous les {m} mm.
Die Medianlaparotomie platzte an Tag {n} nach {m2} Niesern hintereinander, {k} Darmschlingen lagen unter dem Verband, und Haltenähte wurden im Abstand von {m} mm gesetzt.

# n=5..20 m=20..45 k=2..6 m2=38..65
A toothpick {m2} mm long had pierced the sigmoid; it was retrieved with rat-tooth forceps at {m} cm, two clips were placed, and the fever lasted {k} more days.
Un cure-dent de {m2} mm avait perforé le sigmoïde ; il a été retiré à la pince à dents de rat à {m} cm, deux clips ont été posés, et la fièvre a duré {k} jours de plus.
Ein {m2} mm langer Zahnstocher hatte das Sigma durchbohrt; er wurde bei {m} cm mit der Rattenzahnzange geborgen, zwei Clips wurden gesetzt, und das Fieber hielt noch {k} Tage an.

# n=3..9 m=10..40 k=45..95 n2=450,500,600 k2=12..38
The gastric balloon filled with {n2} ml was removed after {n} months; weight down {m} pounds, half of it regained at the cruise buffet, sleep apnea index {k2}.
Le ballon gastrique rempli de {n2} ml a été retiré après {n} mois ; perte de {m} livres, dont la moitié reprise au buffet de la croisière, index d'apnées {k2}.
Der mit {n2} ml gefüllte Magenballon wurde nach {n} Monaten entfernt; {m} Pfund abgenommen, die Hälfte am Kreuzfahrtbuffet wieder zugenommen, Apnoe-Index {k2}.

# n=2..9 m=15..60 k=12..30 n2=5,6
Manometry: resting sphincter {m} mmHg, squeeze 1{k} mmHg, {n2}0 ml balloon not expelled; biofeedback {n} sessions.
Manométrie : pression de repos du sphincter {m} mmHg, contraction volontaire 1{k} mmHg, ballonnet de {n2}0 ml non expulsé ; {n} séances de biofeedback.
Manometrie: Ruhedruck des Sphinkters {m} mmHg, Kneifdruck 1{k} mmHg, Ballon von {n2}0 ml nicht ausgestoßen; {n} Biofeedback-Sitzungen.

# n=2..8 m=12..40 k=4..9 k2=6..24 n2=15..42
pH study off acid blockers: {n}.{k}% of the time below 4, {m} episodes, the longest {k2} minutes after a plate of lasagna, DeMeester score {n2}.
pH-métrie sans antiacides : {n},{k} % du temps au-dessous de 4, {m} épisodes, le plus long de {k2} minutes après une assiette de lasagnes, score de DeMeester {n2}.
pH-Metrie ohne Säureblocker: {n},{k} % der Zeit unter 4, {m} Episoden, die längste {k2} Minuten nach einem Teller Lasagne, DeMeester-Score {n2}.

# n=4..9 m=3..6 k=20..45 k2=60..110
The elbow has been stiff since the radial head was replaced {n} months ago: arc from {k} to 1{m}0 degrees, forearm rotation {k2}°, a flake of bone {m} mm long in front of the joint.
Le coude est raide depuis la prothèse de tête radiale il y a {n} mois : arc de {k} à 1{m}0 degrés, rotation de l'avant-bras {k2}°, éclat osseux de {m} mm en avant de l'articulation.
Der Ellenbogen ist steif, seit vor {n} Monaten der Radiuskopf ersetzt wurde: Bewegungsbogen von {k} bis 1{m}0 Grad, Unterarmdrehung {k2}°, ein {m} mm langes Knochenfragment vor dem Gelenk.

# n=2..8 m=1..4 k=15..30 m2=3,4 k2=0,5
Pins of the supracondylar fracture were pulled in the office at {m2} weeks; {n} minutes of tears, one pin track with {m} cm of redness, motion 3{k2} to 110 degrees.
Les broches de la fracture supracondylienne ont été retirées au cabinet à {m2} semaines ; {n} minutes de larmes, un trajet de broche avec {m} cm de rougeur, mobilité de 3{k2} à 110 degrés.
Die Drähte der suprakondylären Fraktur wurden nach {m2} Wochen in der Praxis gezogen; {n} Minuten Tränen, ein Drahtkanal mit {m} cm Rötung, Beweglichkeit von 3{k2} bis 110 Grad.

# n=40..80 m=3..9 k=10..25 n2=2,3,4 k2=60,75,90
Leg lengthening of {n} mm at 1 mm a day in four turns, half-pin {n2} loose, knee stuck at {k2}°, the regenerate {m} weeks behind on the film.
Allongement de {n} mm à raison de 1 mm par jour en quatre tours, fiche {n2} mobile, genou bloqué à {k2}°, régénérat en retard de {m} semaines sur le cliché.
Beinverlängerung um {n} mm mit 1 mm pro Tag in vier Drehungen, Halbpin {n2} locker, Knie bei {k2}° blockiert, das Regenerat im Röntgenbild {m} Wochen im Rückstand.

# n=3..12 m=10..16 k=20..35 n2=120..190 k2=6,8
Slipped capital femoral epiphysis in a boy of {m} years and {n2} pounds: slip angle {k}°, one 7.3 mm screw, crutches for {k2} weeks, no trampoline for {n} months.
Épiphysiolyse fémorale supérieure chez un garçon de {m} ans et {n2} livres : angle de glissement {k}°, une vis de 7,3 mm, cannes pendant {k2} semaines, pas de trampoline pendant {n} mois.
Epiphysenlösung des Femurkopfes bei einem {m}-jährigen, {n2} Pfund schweren Jungen: Abrutschwinkel {k}°, eine 7,3-mm-Schraube, Gehstützen für {k2} Wochen, {n} Monate kein Trampolin.

# n=2..5 m=5..20 k=45..65 n2=4,5,6 m2=4,5,6
Club foot on the left, Pirani score {n2}: {m2} casts, tendon cut on {date}, bar set at {k} degrees for 23 hours a day, then only at night until age {n}.
Pied bot gauche, score de Pirani {n2} : {m2} plâtres, ténotomie le {date}, barre réglée à {k} degrés 23 heures par jour, puis seulement la nuit jusqu'à l'âge de {n} ans.
Klumpfuß links, Pirani-Score {n2}: {m2} Gipse, Tenotomie am {date}, Schiene auf {k} Grad für 23 Stunden am Tag eingestellt, danach nur nachts bis zum Alter von {n} Jahren.

# n=12..30 m=2..5 k=6..14 n2=30..60 m2=4,5,6
The stress fracture of the second metatarsal came after {n2} miles a week for the <@a:marathon|parade|pilgrimage|boot camp>; boot for {m2} weeks, then {n} minutes of pool running.
La fracture de fatigue du deuxième métatarsien est survenue après {n2} miles par semaine pour <@a:le marathon|le défilé|le pèlerinage|le stage militaire> ; botte pendant {m2} semaines, puis {n} minutes de course en piscine.
Die Stressfraktur des zweiten Mittelfußknochens trat nach {n2} Meilen pro Woche für <@a:den Marathon|die Parade|die Pilgerfahrt|das Trainingslager> auf; Stiefel für {m2} Wochen, danach {n} Minuten Aquajogging.

# n=15..40 m=3..8 k=2..4
Cone biopsy scar, stenosis of the os to {k} mm: dilated to {m} mm under the paracervical block, {n} cc of old blood escaped, cramps gone the same evening at bingo.
Sténose cicatricielle du col à {k} mm après conisation : dilatation à {m} mm sous bloc paracervical, {n} cc de sang ancien évacués, crampes disparues le soir même au loto.
Narbenstenose des Muttermunds auf {k} mm nach Konisation: in Parazervikalblockade auf {m} mm dilatiert, {n} cc altes Blut entleert, Krämpfe noch am selben Abend beim Bingo verschwunden.

# n=6..13 m=4..9 k=10..20 n2=7..11 m2=7,9,10
Embryo at {n2} weeks without heartbeat, crown-rump {k} mm; suction with a {m2} mm curette, {n} minutes, cytogenetics sent, mother Rh positive, sister at the bedside.
Embryon à {n2} SA sans activité cardiaque, longueur cranio-caudale {k} mm ; aspiration à la canule de {m2} mm, {n} minutes, cytogénétique adressée, mère Rhésus positif, sœur à son chevet.
Embryo in der {n2}. Woche ohne Herzaktion, Scheitel-Steiß-Länge {k} mm; Saugkürettage mit {m2}-mm-Kürette, {n} Minuten, Zytogenetik eingesandt, Mutter Rh-positiv, Schwester am Bett.

# n=110..160 m=2..5 k=10..30 n2=70..100 m2=17..29
Late decelerations to {n2} with each contraction, scalp pH 7.{m2}, variability less than {m} beats; vacuum over {k} minutes, two detachments, scalp swelling 4 x 5 cm.
Décélérations tardives à {n2} à chaque contraction, pH au scalp 7,{m2}, variabilité inférieure à {m} battements ; ventouse en {k} minutes, deux lâchages, bosse séro-sanguine de 4 x 5 cm.
Späte Dezelerationen auf {n2} bei jeder Wehe, Skalp-pH 7,{m2}, Variabilität unter {m} Schlägen; Vakuum über {k} Minuten, zweimal abgerissen, Kopfschwellung 4 x 5 cm.

# n=3..9 m=10..30 k=2..4 n2=2,8 k2=1,3,6
Circumcision on day {n2} with the 1.{k2} cm bell; oozing for {m} minutes at the frenulum, one 6-0 stitch, {n} wet diapers before discharge.
Circoncision à J{n2} avec la cloche de 1,{k2} cm ; suintement de {m} minutes au frein, un point de 6-0, {n} couches mouillées avant la sortie.
Zirkumzision an Tag {n2} mit der 1,{k2}-cm-Glocke; {m} Minuten Sickerblutung am Frenulum, eine 6-0-Naht, {n} nasse Windeln vor der Entlassung.

# n=8..24 m=4..9 k=200..400 m2=6,8,10 k2=2..9
Urethral stricture of {n} mm in the bulb after the fall on the crossbar in {month}: caliber {m2} French, optical incision at 12 o'clock, catheter {m} days, flow 1{k2} ml/s.
Sténose urétrale bulbaire de {n} mm après la chute sur le cadre du vélo ({month}) : calibre {m2} French, urétrotomie optique à 12 heures, sonde {m} jours, débit 1{k2} ml/s.
Harnröhrenstriktur von {n} mm im Bulbus nach dem Sturz auf die Fahrradstange ({month}): Kaliber {m2} French, Sichturethrotomie bei 12 Uhr, Katheter {m} Tage, Fluss 1{k2} ml/s.

# n=3..9 m=30..60 k=180..320 n2=90..150 m2=20..65
Urodynamics: first desire at {n2} ml, capacity {k} ml, leak at {m} cm H2O, detrusor wave of {m2} cm H2O when the tap was turned on.
Bilan urodynamique : premier besoin à {n2} ml, capacité {k} ml, fuite à {m} cm H2O, contraction du détrusor de {m2} cm H2O à l'ouverture du robinet.
Urodynamik: erster Harndrang bei {n2} ml, Kapazität {k} ml, Leckage bei {m} cm H2O, Detrusorkontraktion von {m2} cm H2O beim Aufdrehen des Wasserhahns.

# n=2..6 m=4..12 k=8..20 n2=2,3,4 m2=3,4,5 k2=5,10,15
Cholesteatoma filling the attic: canal wall down, {n2} hours, ossicular prosthesis of {m2} mm, facial nerve bare over {n} mm, ear packed for {m} days, hearing {k2} dB worse.
Cholestéatome comblant l'attique : technique ouverte, {n2} heures, prothèse ossiculaire de {m2} mm, nerf facial dénudé sur {n} mm, méchage pendant {m} jours, audition plus basse de {k2} dB.
Cholesteatom im Kuppelraum: offene Technik, {n2} Stunden, {m2}-mm-Gehörknöchelchenprothese, Nervus facialis auf {n} mm freiliegend, Ohr {m} Tage tamponiert, Gehör um {k2} dB schlechter.

# n=2..9 m=20..45 k=3..8 n2=3..9 m2=4,6,10
Voice prosthesis replaced after {n2} months: {m2} mm, leak of coffee through the middle, the new one holds {m} mmHg, phonation time {k} seconds.
Prothèse phonatoire changée après {n2} mois : {m2} mm, fuite de café par le centre, la nouvelle tient {m} mmHg, temps de phonation {k} secondes.
Stimmprothese nach {n2} Monaten gewechselt: {m2} mm, Kaffee lief durch die Mitte, die neue hält {m} mmHg, Tonhaltedauer {k} Sekunden.

# n=2..8 m=3..9 k=10..25 n2=9..22
Retropharyngeal swelling {n2} mm at C2 on the lateral neck film, stiff neck for {m} days, torticollis to the left; {k} cc of pus through the mouth with the head hanging.
Tuméfaction rétropharyngée de {n2} mm en C2 sur le cliché de profil, raideur de nuque depuis {m} jours, torticolis gauche ; {k} cc de pus évacués par voie orale tête en bas.
Retropharyngeale Schwellung von {n2} mm auf Höhe C2 in der seitlichen Halsaufnahme, steifer Hals seit {m} Tagen, Schiefhals nach links; {k} cc Eiter transoral bei hängendem Kopf entleert.

# n=3..9 m=10..40 k=2..5 k2=5,10,15
Chalazion of {n} mm curetted from the conjunctival side, {m} seconds of pressure, lid margin intact, warm pads {k2} minutes before work at the bank.
Chalazion de {n} mm cureté par voie conjonctivale, {m} secondes de compression, bord palpébral intact, compresses chaudes {k2} minutes avant le travail à la banque.
Chalazion von {n} mm von der Bindehautseite kürettiert, {m} Sekunden Kompression, Lidrand intakt, warme Auflagen {k2} Minuten vor der Arbeit in der Bank.

# n=2..6 m=8..14 k=5..20 n2=7,8,9 k2=1,2
Ptosis surgery: levator advanced by {m} mm under local, lid height {n2} mm afterwards, margin reflex from {k2} to 4 mm, {n} silk stitches, driving after {k} days.
Chirurgie du ptosis : releveur avancé de {m} mm sous anesthésie locale, hauteur palpébrale {n2} mm ensuite, reflet-bord de {k2} à 4 mm, {n} points de soie, conduite après {k} jours.
Ptosisoperation: Levator in Lokalanästhesie um {m} mm vorverlagert, Lidspalte danach {n2} mm, Reflexabstand von {k2} auf 4 mm, {n} Seidenfäden, Autofahren nach {k} Tagen.

# n=3..8 m=20..60 k=4..12 k2=2,3
Orbital floor fracture of {n} x {k} mm from a squash ball, enophthalmos {k2} mm, double vision beyond {m} degrees upward, mesh plate through the lid.
Fracture du plancher de l'orbite de {n} x {k} mm par une balle de squash, énophtalmie {k2} mm, diplopie au-delà de {m} degrés vers le haut, plaque grillagée par voie palpébrale.
Orbitabodenfraktur von {n} x {k} mm durch einen Squashball, Enophthalmus {k2} mm, Doppelbilder jenseits von {m} Grad nach oben, Netzplatte über das Lid.

# n=2..6 m=12..30 k=3..9 k2=8..20 n2=5,7
Full-thickness skin graft of {m} x {k2} mm on the nose after basal cell removal; cartilage strut from the ear, stent out on day {n2}, color match fair at {k} weeks.
Greffe de peau totale de {m} x {k2} mm sur le nez après exérèse d'un carcinome basocellulaire ; baguette cartilagineuse de l'oreille, attelle retirée à J{n2}, couleur assez concordante à {k} semaines.
Vollhauttransplantat von {m} x {k2} mm an der Nase nach Basaliomentfernung; Knorpelspan vom Ohr, Stent an Tag {n2} entfernt, Farbangleichung nach {k} Wochen ordentlich.

# n=12..40 m=4..9 k=2..5 n2=2..8 k2=4,5,6
Tattoo removal, session {n2}: 1064 nm, {k2} J/cm2, spot {m} mm, {n} minutes, the name of a former wife now unreadable.
Détatouage, séance {n2} : 1064 nm, {k2} J/cm2, spot de {m} mm, {n} minutes, le nom d'une ancienne épouse est maintenant illisible.
Tattooentfernung, Sitzung {n2}: 1064 nm, {k2} J/cm2, Spot {m} mm, {n} Minuten, der Name einer früheren Ehefrau ist nun unleserlich.

# n=3..9 m=25..45 k=2..6 n2=14..30 m2=10,12,14
Braces for {n2} months, overjet {n} mm, midline off by {k} mm, retainer worn {m2} hours, mouth opens {m} mm with a click.
Appareil orthodontique pendant {n2} mois, surplomb {n} mm, déviation de la ligne médiane de {k} mm, contention portée {m2} heures, ouverture buccale {m} mm avec claquement.
Zahnspange für {n2} Monate, Overjet {n} mm, Mittellinie um {k} mm verschoben, Retainer {m2} Stunden getragen, Mundöffnung {m} mm mit Knacken.

# n=2..6 m=4..9 k=15..35 n2=4,6 k2=2,3,4
Le Fort 1 advancement of {m} mm with {n2} plates, airway volume up {k}%, elastics for {k2} weeks, {n} pounds lost on milkshakes.
Avancée Le Fort 1 de {m} mm avec {n2} plaques, volume des voies aériennes en hausse de {k} %, élastiques pendant {k2} semaines, {n} livres perdues avec un régime de milk-shakes.
Le-Fort-1-Vorverlagerung um {m} mm mit {n2} Platten, Atemwegsvolumen um {k} % größer, Gummizüge für {k2} Wochen, {n} Pfund mit Milchshakes abgenommen.

# n=60..95 m=4..9 k=12..40 n2=55..79 k2=20,22,24
Bite of a {n2}-pound Labrador to the toddler's cheek: {m} cm flap, Stensen's duct cannulated with a {k2}-gauge sheath, {k} sutures in {n} minutes, police report filed.
Morsure de la joue du jeune enfant par un labrador de {n2} livres : lambeau de {m} cm, canal de Sténon cathétérisé par une gaine de {k2} gauges, {k} points en {n} minutes, déclaration à la police.
Biss eines {n2} Pfund schweren Labradors in die Wange des Kleinkinds: {m} cm großer Lappen, Stensen-Gang mit einer {k2}-Gauge-Hülse sondiert, {k} Nähte in {n} Minuten, polizeiliche Meldung erstattet.

# n=5,10,20 m=30..60 k=50,100,250
Near miss: the {n} mg label was on the {k} ml bag, which was noticed at the double check on {date}, {m} minutes before the line was connected.
Presque-accident : l'étiquette de {n} mg était sur la poche de {k} ml, ce qui a été remarqué au double contrôle du {date}, {m} minutes avant le branchement de la ligne.
Beinahefehler: Das Etikett mit {n} mg klebte auf dem {k}-ml-Beutel, was bei der Doppelkontrolle am {date} {m} Minuten vor dem Anschließen der Leitung auffiel.

# n=38,39,40 m=1..6 k=5..9 m2=2..15 n2=18..21 k2=2,3,4
Male infant at {n} {m}/7 weeks, {k} pounds {m2} ounces, {n2} inches long, head circumference 1{k2}.5 inches, Apgars {k} and 9, circumcision requested by both parents.
Garçon né à {n} {m}/7 SA, {k} livres {m2} onces, {n2} pouces, périmètre crânien 1{k2},5 pouces, Apgar {k} et 9, circoncision demandée par les deux parents.
Junge mit {n} {m}/7 Wochen, {k} Pfund {m2} Unzen, {n2} Zoll lang, Kopfumfang 1{k2},5 Zoll, Apgar {k} und 9, Zirkumzision von beiden Eltern gewünscht.

# n=50,60,70,80 m=1,2 k=90..98 m2=3..6
Vital signs in recovery: pulse in the {n}s, systolic between 1{m}0 and 1{m2}5, saturation {k}% or better, {m} of 10 on the pain scale, and warm toes with capillary refill under 2 seconds.
Constantes en salle de réveil : pouls autour de {n}, systolique entre 1{m}0 et 1{m2}5, saturation d'au moins {k} %, {m} sur 10 sur l'échelle de douleur, et orteils chauds avec recoloration en moins de 2 secondes.
Vitalzeichen im Aufwachraum: Puls in den {n}ern, systolisch zwischen 1{m}0 und 1{m2}5, Sättigung mindestens {k} %, {m} von 10 auf der Schmerzskala und warme Zehen mit Rekapillarisierung unter 2 Sekunden.

# n=3,4 m=1..12 d=1..28 k=18..24 n2=17..40 k2=70,80,90
Operations: {n} cesareans ({year.p} and two later), a tubal ligation on {m}/{d}/{k}, ganglion of the left wrist at age {n2}, and wisdom teeth "in the {k2}s".
Opérations : {n} césariennes ({year.p} et deux plus tard), ligature tubaire le {d}/{m}/{k}, kyste synovial du poignet gauche à {n2} ans, et dents de sagesse « dans les années {k2} ».
Operationen: {n} Kaiserschnitte ({year.p} und zwei spätere), Tubenligatur am {d}.{m}.{k}, Ganglion am linken Handgelenk mit {n2} Jahren und Weisheitszähne „in den {k2}er-Jahren“.

# n=3..12 m=5..20 k=30..80 m2=2,3,4 n2=4,5,6 k2=20..23
The endotracheal tube was found {m2} cm too deep on the {n2} a.m. film with collapse of the left lung; pulled back to {k2} cm, {k}% opacified before and clear {n} hours later.
La sonde d'intubation était {m2} cm trop profonde sur le cliché de {n2} h du matin, avec collapsus du poumon gauche ; retirée à {k2} cm, {k} % d'opacité avant et champ clair {n} heures plus tard.
Der Tubus lag in der Aufnahme von {n2} Uhr morgens {m2} cm zu tief mit Kollaps der linken Lunge; auf {k2} cm zurückgezogen, zuvor zu {k} % verschattet und {n} Stunden später frei.

# n=3..8 m=8..20 k=20..60 n2=2,3,4 n3=76..93
Scalp wound of {n2} inches bled about {k}0 cc into the towel; Raney clips, {m} staples, and {n} hours of watching because she takes the stairs alone at {n3}.
La plaie du cuir chevelu de {n2} pouces a saigné environ {k}0 cc dans la serviette ; clips de Raney, {m} agrafes et {n} heures de surveillance, car elle prend l'escalier seule à {n3} ans.
Die {n2} Zoll lange Kopfplatzwunde blutete etwa {k}0 cc in das Handtuch; Raney-Clips, {m} Klammern und {n} Stunden Überwachung, da sie mit {n3} Jahren allein die Treppe steigt.

# n=2..9 m=10..40 k=2..6 m2=3..12
A glass splinter of {n} x {k} mm was felt but not seen on film; ultrasound put it {m2} mm deep beside the digital nerve, and it was teased out in {m} minutes under the loupe.
Un éclat de verre de {n} x {k} mm était palpé mais non visible à la radiographie ; l'échographie l'a situé à {m2} mm de profondeur près du nerf digital, et il a été extrait en {m} minutes sous loupe.
Ein Glassplitter von {n} x {k} mm war tastbar, aber im Röntgenbild nicht zu sehen; der Ultraschall ortete ihn {m2} mm tief neben dem Fingernerv, und er wurde unter der Lupe in {m} Minuten herausgelöst.

# n=20..60 m=2..9 k=110..190 n2=2,3 k2=20..45 m2=6,9
Nail gun injury to the knee: {n2} inch nail through the patella, {k2} degrees of extension lost, arthrotomy with {m2} liters, nail out {n} minutes after the incision, concrete dust in the joint.
Blessure du genou par cloueuse : clou de {n2} pouces à travers la rotule, perte de {k2} degrés d'extension, arthrotomie avec {m2} litres, clou retiré {n} minutes après l'incision, poussière de béton dans l'articulation.
Nagelpistolenverletzung am Knie: {n2} Zoll langer Nagel durch die Patella, {k2} Grad Streckverlust, Arthrotomie mit {m2} Litern, Nagel {n} Minuten nach dem Schnitt entfernt, Betonstaub im Gelenk.

# n=4..9 m=2..5 k=60..95 m2=6,7 k2=50..90 n2=8,10,12
Both-bone forearm fracture after falling {n} feet from the tree house; {m2}-hole plates, {k2}0 cc of irrigation, supination {k}° at week {n2}, baseball bat allowed next spring.
Fracture des deux os de l'avant-bras après une chute de {n} pieds de la cabane dans l'arbre ; plaques à {m2} trous, {k2}0 cc de lavage, supination {k}° à la semaine {n2}, batte de baseball autorisée au printemps prochain.
Komplette Unterarmfraktur nach Sturz aus {n} Fuß Höhe vom Baumhaus; {m2}-Loch-Platten, {k2}0 cc Spülung, Supination {k}° in Woche {n2}, Baseballschläger im nächsten Frühjahr erlaubt.

# n=45..70 m=2..9 k=3..12 m2=20..40
The Jackson-Pratt drain ({n} cc yesterday, {m2} cc today) may come out when it makes less than 30 cc a day for {m} days; the patient's niece, a nurse, will milk it {k} times.
Le drain de Jackson-Pratt ({n} cc hier, {m2} cc aujourd'hui) pourra être retiré lorsqu'il donnera moins de 30 cc par jour pendant {m} jours ; la nièce <@g:du patient|de la patiente>, infirmière, le traira {k} fois.
Die Jackson-Pratt-Drainage ({n} cc gestern, {m2} cc heute) kann entfernt werden, wenn sie {m} Tage lang weniger als 30 cc am Tag fördert; die Nichte <@g:des Patienten|der Patientin>, eine Krankenschwester, wird sie {k}-mal ausstreichen.

# n=2..6 m=8..14 k=500..900 n2=18..26 m2=15..28 n3=1,2,3 k2=7,10
Nephroureterectomy specimen {k} g; ureter {n2} cm with cuff, two tumors ({m} and {m2} mm), pT{n3}, cystogram on day {k2} without leak.
Pièce de néphro-urétérectomie de {k} g ; uretère de {n2} cm avec collerette, deux tumeurs ({m} et {m2} mm), pT{n3}, cystographie à J{k2} sans fuite.
Nephroureterektomiepräparat {k} g; Harnleiter {n2} cm mit Manschette, zwei Tumoren ({m} und {m2} mm), pT{n3}, Zystogramm an Tag {k2} ohne Leck.

# n=8..24 m=2..9 k=20..45 n2=3..9 m2=1..9 k2=40..95
Emphysema bulla taking up {k}% of the chest removed through three ports; air leak {n2} days, FEV1 from 0.{m} to 1.{m2} liters, {k2} meters more in the 6-minute walk.
Bulle d'emphysème occupant {k} % de l'hémithorax réséquée par trois trocarts ; fuite aérienne {n2} jours, VEMS de 0,{m} à 1,{m2} litre, {k2} mètres de plus au test de marche de 6 minutes.
Emphysembulla, die {k} % der Thoraxhälfte einnahm, über drei Ports entfernt; Luftleck {n2} Tage, FEV1 von 0,{m} auf 1,{m2} Liter, {k2} Meter mehr im 6-Minuten-Gehtest.

# n=2..9 m=30..50 k=70..90 n2=3,4,5 m2=2..6
{who} reports that the {n2} mm stone passed on {date} after {m2} hours at the county fair, with {n} glasses of lemonade; strainer kept, {k}% calcium oxalate.
{who} rapporte que le calcul de {n2} mm a été expulsé le {date} après {m2} heures à la foire, avec {n} verres de limonade ; tamis conservé, {k} % d'oxalate de calcium.
{who} berichtet, dass der {n2} mm große Stein am {date} nach {m2} Stunden auf dem Jahrmarkt und {n} Gläsern Limonade abgegangen sei; Sieb aufbewahrt, {k} % Calciumoxalat.

# n=3..9 m=2,3 k=15..40
{who} was extricated by the fire department after {k} minutes; both femurs splinted, {n} cm of shortening on the left, {m} windows cut, car on its roof in the creek.
{who} a été désincarcéré<@g:|e> par les pompiers après {k} minutes ; les deux fémurs immobilisés, {n} cm de raccourcissement à gauche, {m} vitres découpées, voiture sur le toit dans le ruisseau.
{who} wurde nach {k} Minuten von der Feuerwehr befreit; beide Oberschenkel geschient, links {n} cm Verkürzung, {m} Scheiben herausgetrennt, Auto auf dem Dach im Bach.
""")

MEDICATED = read_pool("""
# n=100..200 m=50..150 k=30..60 a=7,7.5,8
Anesthesia was induced with [D1:propofol] [S1:{n} mg], [D2:fentanyl] [S2:{m} mcg] and [D3:rocuronium] [S3:{k} mg], and the trachea was intubated with a size {a} tube on the first attempt.
L'anesthésie a été induite par [D1:propofol] [S1:{n} mg], [D2:fentanyl] [S2:{m} mcg] et [D3:rocuronium] [S3:{k} mg], et la trachée a été intubée avec une sonde de {a} au premier essai.
Die Narkose wurde mit [D1:Propofol] [S1:{n} mg], [D2:Fentanyl] [S2:{m} mcg] und [D3:Rocuronium] [S3:{k} mg] eingeleitet, und die Trachea wurde im ersten Versuch mit einem Tubus der Größe {a} intubiert.

# n=10,12,15 m=15,20,25 k=4,6,8
Spinal anesthesia at L3-4 with [A1:{n} mg] of hyperbaric [D1:bupivacaine] and [A2:{m} mcg] of [D2:fentanyl] reached T{k} in 7 minutes, and the pressure fell by 20 mmHg.
Une rachianesthésie en L3-4 par [A1:{n} mg] de [D1:bupivacaïne] hyperbare et [A2:{m} mcg] de [D2:fentanyl] a atteint T{k} en 7 minutes, et la tension a chuté de 20 mmHg.
Eine Spinalanästhesie bei L3/4 mit [A1:{n} mg] hyperbarem [D1:Bupivacain] und [A2:{m} mcg] [D2:Fentanyl] erreichte Th{k} in 7 Minuten, und der Blutdruck fiel um 20 mmHg.

# n=50..150 m=2..6 k=85..98
Two doses of [D1:phenylephrine] [S1:{n} mcg] and one of [D2:ephedrine] [S2:{m} mg] brought the mean pressure back to {k} mmHg before the skin incision.
Deux doses de [D1:phényléphrine] [S1:{n} mcg] et une d'[D2:éphédrine] [S2:{m} mg] ont ramené la pression moyenne à {k} mmHg avant l'incision cutanée.
Zwei Gaben [D1:Phenylephrin] [S1:{n} mcg] und eine [D2:Ephedrin] [S2:{m} mg] brachten den mittleren Druck vor dem Hautschnitt wieder auf {k} mmHg.

# n=20,25,30 m=5,8,10 k=12..18
An interscalene block with [A1:{n} ml] of [D1:ropivacaine] [S1:0.5%] and [A2:{m} mg] of [D2:dexamethasone] gave relief for {k} hours, then the pain rose to 7/10.
Un bloc interscalénique par [A1:{n} ml] de [D1:ropivacaïne] [S1:0,5 %] et [A2:{m} mg] de [D2:dexaméthasone] a soulagé pendant {k} heures, puis la douleur est montée à 7/10.
Ein interskalenärer Block mit [A1:{n} ml] [D1:Ropivacain] [S1:0,5 %] und [A2:{m} mg] [D2:Dexamethason] wirkte {k} Stunden, dann stieg der Schmerz auf 7/10.

# n=8,10,12 m=2,3,4 k=4..9
The epidural ran [D1:bupivacaine] [S1:0.125%] with [D2:fentanyl] [S2:{m} mcg/ml] at [A1:{n} ml/hr]; the block was patchy on the left and the catheter was pulled back {k} mm.
La péridurale délivrait de la [D1:bupivacaïne] [S1:0,125 %] avec du [D2:fentanyl] [S2:{m} mcg/ml] à [A1:{n} ml/h] ; le bloc était en damier à gauche et le cathéter a été retiré de {k} mm.
Über den Periduralkatheter lief [D1:Bupivacain] [S1:0,125 %] mit [D2:Fentanyl] [S2:{m} mcg/ml] mit [A1:{n} ml/h]; die Blockade war links lückenhaft, und der Katheter wurde {k} mm zurückgezogen.

# n=2,3,4 m=100,200 k=90,94,97
Residual paralysis (train-of-four ratio 0.6) was reversed with [D1:<@d:sugammadex|neostigmine>] [S1:<@d:{m}|{n}> mg], after which the ratio was {k}% and <@g:he|she> lifted <@g:his|her> head for 5 seconds.
La curarisation résiduelle (rapport du train-de-quatre à 0,6) a été antagonisée par [D1:<@d:sugammadex|néostigmine>] [S1:<@d:{m}|{n}> mg], après quoi le rapport était de {k} % et <@g:il|elle> a levé la tête pendant 5 secondes.
Die Restrelaxierung (TOF-Quotient 0,6) wurde mit [D1:<@d:Sugammadex|Neostigmin>] [S1:<@d:{m}|{n}> mg] antagonisiert, danach betrug der Quotient {k} %, und <@g:er|sie> hob den Kopf 5 Sekunden lang.

# n=1.2,1.6,2 m=40,50,60 k=2..5
Maintenance was with [D1:sevoflurane] [S1:{n}%] in [S2:{m}%] [D2:oxygen] and a [D3:remifentanil] infusion; emergence took {k} minutes and was smooth.
Entretien par [D1:sévoflurane] [S1:{n} %] dans de l'[D2:oxygène] à [S2:{m} %] et une perfusion de [D3:rémifentanil] ; le réveil a duré {k} minutes et a été calme.
Narkoseführung mit [D1:Sevofluran] [S1:{n} %] in [S2:{m} %] [D2:Sauerstoff] und einer Infusion von [D3:Remifentanil]; das Aufwachen dauerte {k} Minuten und verlief ruhig.

# n=4,8 m=10,20 k=2,3
For postoperative nausea <@g:he|she> was given [D1:ondansetron] [S1:{n} mg], then [D2:<@d:metoclopramide|famotidine>] [S2:{m} mg] after {k} hours, and kept down 200 ml of tea by evening.
Pour les nausées postopératoires, <@g:il|elle> a reçu [D1:ondansétron] [S1:{n} mg], puis [D2:<@d:métoclopramide|famotidine>] [S2:{m} mg] après {k} heures, et a gardé 200 ml de thé dans la soirée.
Gegen die postoperative Übelkeit erhielt <@g:er|sie> [D1:Ondansetron] [S1:{n} mg], nach {k} Stunden dann [D2:<@d:Metoclopramid|Famotidin>] [S2:{m} mg] und behielt bis zum Abend 200 ml Tee bei sich.

# n=1,2 m=6,8,10 k=30..60
PCA with [D1:<@d:morphine|hydromorphone>]: [A1:{n} mg] bolus, lockout {m} minutes, {k} demands and 22 deliveries in the first 24 hours.
PCA de [D1:<@d:morphine|hydromorphone>] : bolus de [A1:{n} mg], période réfractaire {m} minutes, {k} demandes et 22 bolus délivrés au cours des premières 24 heures.
PCA mit [D1:<@d:Morphin|Hydromorphon>]: Bolus [A1:{n} mg], Sperrzeit {m} Minuten, {k} Anforderungen und 22 Abgaben in den ersten 24 Stunden.

# n=2,2.5,3 m=2..9
[D1:Dantrolene] [S1:{n} mg/kg] was mixed by four people while {m} kilos of ice packs cooled the groins; the CO2 fell from 92 to 48 mmHg.
Le [D1:dantrolène] [S1:{n} mg/kg] a été préparé par quatre personnes pendant que {m} kilos de poches de glace refroidissaient les aines ; le CO2 est passé de 92 à 48 mmHg.
[D1:Dantrolen] [S1:{n} mg/kg] wurde von vier Personen angesetzt, während {m} Kilo Eisbeutel die Leisten kühlten; das CO2 fiel von 92 auf 48 mmHg.

# n=2,3 k=500,650,750,900 k2=15,30,45,60
[D1:Cefazolin] [S1:{n} g] was given within {k2} minutes of the incision and repeated [F1:every 4 hours]; the case lasted 6 hours and blood loss was {k} cc.
La [D1:céfazoline] [S1:{n} g] a été administrée dans les {k2} minutes précédant l'incision et répétée [F1:toutes les 4 heures] ; l'intervention a duré 6 heures et les pertes sanguines étaient de {k} cc.
[D1:Cefazolin] [S1:{n} g] wurde innerhalb von {k2} Minuten vor dem Schnitt gegeben und [F1:alle 4 Stunden] wiederholt; der Eingriff dauerte 6 Stunden, der Blutverlust betrug {k} cc.

# n=20000,25000,30000 m=400..520 k=200,250,300
[A1:{n} units] of [D1:heparin] were given before cannulation, the clotting time rose to {m} seconds, and [A2:{k} mg] of [D2:protamine] reversed it after 88 minutes of bypass.
[A1:{n} unités] d'[D1:héparine] ont été administrées avant la canulation, le temps de coagulation est monté à {m} secondes, et [A2:{k} mg] de [D2:protamine] l'ont neutralisée après 88 minutes de CEC.
Vor der Kanülierung wurden [A1:{n} Einheiten] [D1:Heparin] gegeben, die Gerinnungszeit stieg auf {m} Sekunden, und nach 88 Minuten Bypass wurde mit [A2:{k} mg] [D2:Protamin] antagonisiert.

# n=0.05,0.08,0.12 m=3,5,7.5 k=2.1,2.4,2.9
Came off bypass on [D1:<@d:norepinephrine|epinephrine>] [A1:{n} mcg/kg/min] and [D2:dobutamine] [A2:{m} mcg/kg/min] with a cardiac index of {k} and a paced rate of 88.
Sevrage de la CEC sous [D1:<@d:noradrénaline|adrénaline>] [A1:{n} mcg/kg/min] et [D2:dobutamine] [A2:{m} mcg/kg/min] avec un index cardiaque de {k} et un rythme électro-entraîné à 88.
Abgang von der Herz-Lungen-Maschine unter [D1:<@d:Noradrenalin|Adrenalin>] [A1:{n} mcg/kg/min] und [D2:Dobutamin] [A2:{m} mcg/kg/min] mit einem Herzindex von {k} und einer Stimulationsfrequenz von 88.

# n=1,2 m=8,10 k=150..400
[D1:Tranexamic acid] [S1:{n} g] was infused [U1:over {m} minutes] before the cuff was inflated, and the drain collected only {k} ml by day 2.
L'[D1:acide tranexamique] [S1:{n} g] a été perfusé [U1:en {m} minutes] avant le gonflage du garrot, et le drain n'a recueilli que {k} ml jusqu'à J2.
[D1:Tranexamsäure] [S1:{n} g] wurde vor Anlegen der Blutsperre [U1:über {m} Minuten] infundiert, und die Drainage sammelte bis Tag 2 nur {k} ml.

# n=5,7 m=2..6 k=1.3,1.4,1.5
[D1:Warfarin] was stopped {n} days before the <@a:hernia repair|bowel resection|hip replacement|prostate biopsy>, [D2:enoxaparin] [S2:40 mg] bridged until the evening of day {m}, and the INR on arrival was {k}.
La [D1:warfarine] a été arrêtée {n} jours avant <@a:la cure de hernie|la résection intestinale|la prothèse de hanche|la biopsie prostatique>, l'[D2:énoxaparine] [S2:40 mg] a assuré le relais jusqu'au soir de J{m}, et l'INR à l'arrivée était de {k}.
[D1:Warfarin] wurde {n} Tage vor <@a:der Hernienoperation|der Darmresektion|der Hüftprothese|der Prostatabiopsie> abgesetzt, [D2:Enoxaparin] [S2:40 mg] überbrückte bis zum Abend von Tag {m}, und die INR betrug bei Ankunft {k}.

# n=2..5 m=1,2
[D1:<@d:Apixaban|Eliquis>] was held for {n} days before the polypectomy and restarted {m} {m?day|days} after it.
L'[D1:<@d:apixaban|Eliquis>] a été suspendu {n} jours avant la polypectomie et repris {m} {m?jour|jours} après.
[D1:<@d:Apixaban|Eliquis>] wurde {n} Tage vor der Polypektomie pausiert und {m} {m?Tag|Tage} danach wieder begonnen.

# n=20..40 m=20,25,30 k=15..40
The trocar sites were infiltrated with [A1:{n} ml] of [D1:bupivacaine] [S1:0.25%], the skin was glued, and <@g:he|she> went home after {k} hours with [D2:ketorolac] [S2:10 mg].
Les orifices de trocart ont été infiltrés avec [A1:{n} ml] de [D1:bupivacaïne] [S1:0,25 %], la peau a été collée, et <@g:il|elle> est rentré<@g:|e> à domicile après {k} heures avec du [D2:kétorolac] [S2:10 mg].
Die Trokarstellen wurden mit [A1:{n} ml] [D1:Bupivacain] [S1:0,25 %] infiltriert, die Haut geklebt, und <@g:er|sie> ging nach {k} Stunden mit [D2:Ketorolac] [S2:10 mg] nach Hause.

# n=3..9 m=2,3 k=45..110
Perforated diverticulitis with {n} cm abscess, WBC {m}1,400, CRP {k} mg/L: Hartmann procedure, then [D1:piperacillin-tazobactam] [S1:4.5 g] [F1:every 8 hours] [U1:for {n} days].
Diverticulite perforée avec abcès de {n} cm, leucocytes {m}1 400, CRP {k} mg/L : intervention de Hartmann, puis [D1:pipéracilline-tazobactam] [S1:4,5 g] [F1:toutes les 8 heures] [U1:pendant {n} jours].
Perforierte Divertikulitis mit {n} cm großem Abszess, Leukozyten {m}1.400, CRP {k} mg/L: Hartmann-Operation, danach [D1:Piperacillin-Tazobactam] [S1:4,5 g] [F1:alle 8 Stunden] [U1:für {n} Tage].

# n=1.7,1.8,1.9 m=50,75,100
Calcium fell to {n} mmol/L after the total thyroidectomy; on [D1:calcium carbonate] [S1:1,250 mg] [F1:three times daily] and [D2:levothyroxine] [S2:{m} mcg] the tingling stopped within 2 days.
La calcémie est descendue à {n} mmol/L après la thyroïdectomie totale ; sous [D1:carbonate de calcium] [S1:1 250 mg] [F1:trois fois par jour] et [D2:lévothyroxine] [S2:{m} mcg], les fourmillements ont cessé en 2 jours.
Nach der totalen Thyreoidektomie fiel das Kalzium auf {n} mmol/L; unter [D1:Calciumcarbonat] [S1:1.250 mg] [F1:dreimal täglich] und [D2:Levothyroxin] [S2:{m} mcg] hörte das Kribbeln innerhalb von 2 Tagen auf.

# n=20,40 m=2..6 k=0.5,1
After the Whipple resection <@g:he|she> takes [D1:pancrelipase] [A1:<@a:two|three>] [O1:capsules] [F1:with each meal], [D2:pantoprazole] [S2:{n} mg] [F2:daily], and has gained {m}.5 pounds.
Depuis la duodénopancréatectomie céphalique, <@g:il|elle> prend de la [D1:pancrélipase] à raison de [A1:<@a:deux|trois>] [O1:gélules] [F1:à chaque repas], du [D2:pantoprazole] [S2:{n} mg] [F2:par jour], et a repris {m},5 livres.
Seit der Whipple-Operation nimmt <@g:er|sie> [D1:Pankreatin], [A1:<@a:zwei|drei>] [O1:Kapseln] [F1:zu jeder Mahlzeit], [D2:Pantoprazol] [S2:{n} mg] [F2:täglich] und hat {m},5 Pfund zugenommen.

# n=10,20,30 m=2,4 k=1400,1700,2100
Ileostomy losses of {k} ml a day fell by half on [D1:loperamide] [S1:{m} mg] [F1:before meals] and [D2:codeine] [S2:{n} mg] [F2:at night].
Les pertes par l'iléostomie de {k} ml par jour ont diminué de moitié sous [D1:lopéramide] [S1:{m} mg] [F1:avant les repas] et [D2:codéine] [S2:{n} mg] [F2:le soir].
Die Ileostomieverluste von {k} ml am Tag halbierten sich unter [D1:Loperamid] [S1:{m} mg] [F1:vor den Mahlzeiten] und [D2:Codein] [S2:{n} mg] [F2:zur Nacht].

# n=3..7 m=5..10 k=98..118
Kidney transplant on {date}: [D1:tacrolimus] [S1:{n} mg] [F1:twice a day] with a trough of {m}.4 ng/mL, [D2:mycophenolate] [S2:1000 mg] [F2:twice a day], [D3:prednisone] [S3:20 mg], creatinine {k} µmol/L.
Transplantation rénale le {date} : [D1:tacrolimus] [S1:{n} mg] [F1:deux fois par jour] avec un résiduel de {m},4 ng/mL, [D2:mycophénolate] [S2:1000 mg] [F2:deux fois par jour], [D3:prednisone] [S3:20 mg], créatinine {k} µmol/L.
Nierentransplantation am {date}: [D1:Tacrolimus] [S1:{n} mg] [F1:zweimal täglich] mit Talspiegel {m},4 ng/mL, [D2:Mycophenolat] [S2:1000 mg] [F2:zweimal täglich], [D3:Prednison] [S3:20 mg], Kreatinin {k} µmol/L.

# n=2,3,4 m=50,75,100 k=12..25
Colonoscopy under [D1:midazolam] [S1:{n} mg] and [D2:<@d:fentanyl|meperidine>] [S2:{m} <@d:mcg|mg>]; cecum reached in {k} minutes, saturation never below 93%.
Coloscopie sous [D1:midazolam] [S1:{n} mg] et [D2:<@d:fentanyl|péthidine>] [S2:{m} <@d:mcg|mg>] ; cæcum atteint en {k} minutes, saturation jamais inférieure à 93 %.
Koloskopie unter [D1:Midazolam] [S1:{n} mg] und [D2:<@d:Fentanyl|Pethidin>] [S2:{m} <@d:mcg|mg>]; Zökum nach {k} Minuten erreicht, Sättigung nie unter 93 %.

# n=80,120,160 k=10,12,15
Sedation with [D1:propofol] [S1:{n} mg] in divided doses; nothing else was required for the gastroscopy, which took {k} minutes.
Sédation par [D1:propofol] [S1:{n} mg] en doses fractionnées ; rien d'autre n'a été nécessaire pour la gastroscopie, qui a duré {k} minutes.
Sedierung mit [D1:Propofol] [S1:{n} mg] in fraktionierten Gaben; nichts anderes war für die {k} Minuten dauernde Gastroskopie erforderlich.

# k=10..18
A duodenal ulcer of {k} mm with a visible vessel was injected with [A1:10 ml] of [D1:epinephrine] [S1:1:10,000], coagulated and followed by [D2:<@d:pantoprazole|esomeprazole>] at [A2:8 mg/hr] [U2:for 72 hours].
Un ulcère duodénal de {k} mm avec vaisseau visible a été injecté avec [A1:10 ml] d'[D1:adrénaline] à [S1:1:10 000], coagulé et suivi <@d:de |d'>[D2:<@d:pantoprazole|ésoméprazole>] à [A2:8 mg/h] [U2:pendant 72 heures].
Ein {k} mm großes Duodenalulkus mit sichtbarem Gefäß wurde mit [A1:10 ml] [D1:Adrenalin] [S1:1:10.000] unterspritzt, koaguliert und anschließend mit [D2:<@d:Pantoprazol|Esomeprazol>] [A2:8 mg/h] [U2:über 72 Stunden] behandelt.

# n=25,50 m=3..5 k=1,2
For the variceal bleed: [D1:octreotide] [A1:{n} mcg/hr] [U1:for {m} days], [D2:ceftriaxone] [S2:1 g] [F2:daily], {m} bands, {k} {k?unit|units} of plasma.
Pour l'hémorragie variqueuse : [D1:octréotide] [A1:{n} mcg/h] [U1:pendant {m} jours], [D2:ceftriaxone] [S2:1 g] [F2:par jour], {m} ligatures, {k} {k?unité|unités} de plasma.
Bei der Varizenblutung: [D1:Octreotid] [A1:{n} mcg/h] [U1:für {m} Tage], [D2:Ceftriaxon] [S2:1 g] [F2:täglich], {m} Ligaturen, {k} {k?Einheit|Einheiten} Plasma.

# n=50,100 m=2,3 k=5..8
[D1:Indomethacin] [S1:100 mg] rectally was given after the ERCP because the pancreatic duct had been cannulated {m} times; lipase next morning {k}40 U/L.
L'[D1:indométacine] [S1:100 mg] par voie rectale a été administrée après la CPRE, car le canal pancréatique avait été cathétérisé {m} fois ; lipase le lendemain matin {k}40 U/L.
Nach der ERCP wurde [D1:Indometacin] [S1:100 mg] rektal gegeben, da der Pankreasgang {m}-mal sondiert worden war; Lipase am nächsten Morgen {k}40 U/L.

# n=2,4 k2=5,10,15
Prep: [D1:polyethylene glycol] [A1:{n} liters] in two parts, [D2:bisacodyl] [S2:{k2} mg] the evening before; last solid meal at {time}.
Préparation : [D1:polyéthylène glycol] [A1:{n} litres] en deux fois, [D2:bisacodyl] [S2:{k2} mg] la veille au soir ; dernier repas solide à {time}.
Vorbereitung: [D1:Polyethylenglykol] [A1:{n} Liter] in zwei Portionen, [D2:Bisacodyl] [S2:{k2} mg] am Vorabend; letzte feste Mahlzeit um {time}.

# n=4,5 m=1,2,3 k=7,10
Bronchoscopy after topical [D1:lidocaine] [S1:{m}%] and [D2:midazolam] [S2:{n} mg]: mucosal bleeding of about {k} cc controlled with cold [D3:saline] and [A4:1 mg] of [D4:epinephrine].
Bronchoscopie après [D1:lidocaïne] locale [S1:{m} %] et [D2:midazolam] [S2:{n} mg] : saignement muqueux d'environ {k} cc contrôlé par [D3:sérum physiologique] froid et [A4:1 mg] d'[D4:adrénaline].
Bronchoskopie nach topischem [D1:Lidocain] [S1:{m} %] und [D2:Midazolam] [S2:{n} mg]: Schleimhautblutung von etwa {k} cc, mit kalter [D3:Kochsalzlösung] und [A4:1 mg] [D4:Adrenalin] beherrscht.

# n=500,250 m=10,14 k=3,4
Biopsies showed Helicobacter, so <@g:he|she> was started on [D1:clarithromycin] [S1:500 mg], [D2:amoxicillin] [S2:1 g] and [D3:omeprazole] [S3:20 mg], all [F1:twice daily] [U1:for {m} days], with a breath test {k} weeks later.
Les biopsies montrant un Helicobacter, <@g:il|elle> a débuté [D1:clarithromycine] [S1:500 mg], [D2:amoxicilline] [S2:1 g] et [D3:oméprazole] [S3:20 mg], le tout [F1:deux fois par jour] [U1:pendant {m} jours], avec un test respiratoire {k} semaines plus tard.
Da die Biopsien Helicobacter zeigten, begann <@g:er|sie> mit [D1:Clarithromycin] [S1:500 mg], [D2:Amoxicillin] [S2:1 g] und [D3:Omeprazol] [S3:20 mg], alles [F1:zweimal täglich] [U1:für {m} Tage], mit einem Atemtest {k} Wochen später.

# n=40,80 m=3..6 k=20,22
The <@s:right|left> <@a:knee|shoulder|hip|elbow> was injected with [A1:{n} mg] of [D1:<@d:triamcinolone|methylprednisolone>] and [A2:{m} cc] of [D2:lidocaine] [S2:1%] through a {k}-gauge needle, with relief within 5 minutes.
<@a:Le genou <@s:droit|gauche>|L'épaule <@s:droite|gauche>|La hanche <@s:droite|gauche>|Le coude <@s:droit|gauche>> a été infiltré<@a:|e|e|> avec [A1:{n} mg] de [D1:<@d:triamcinolone|méthylprednisolone>] et [A2:{m} cc] de [D2:lidocaïne] [S2:1 %] par une aiguille de {k} gauges, avec un soulagement en 5 minutes.
<@a:Das|Die|Die|Der> <@s:rechte|linke> <@a:Knie|Schulter|Hüfte|Ellenbogen> wurde mit [A1:{n} mg] [D1:<@d:Triamcinolon|Methylprednisolon>] und [A2:{m} cc] [D2:Lidocain] [S2:1 %] über eine {k}-Gauge-Nadel infiltriert, mit Besserung innerhalb von 5 Minuten.

# n=100,155,200 m=31,20,40 k=6..18
[D1:<@d:OnabotulinumtoxinA|Botox>] [A1:{n} units] [F1:every 12 weeks] at {m} sites has cut the migraine days from {k} to 4 a month.
[D1:<@d:OnabotulinumtoxinA|Botox>] [A1:{n} unités] [F1:toutes les 12 semaines] en {m} points a réduit les jours de migraine de {k} à 4 par mois.
[D1:<@d:OnabotulinumtoxinA|Botox>] [A1:{n} Einheiten] [F1:alle 12 Wochen] an {m} Stellen hat die Migränetage von {k} auf 4 im Monat gesenkt.

# n=2..5 m=40,60,80 k=6..12
Fluoroscopic <@l:L3-4|L4-5> transforaminal injection: 1 cc of contrast followed by [A1:{m} mg] of [D1:methylprednisolone]; the leg pain was gone for {k} weeks.
Infiltration transforaminale <@l:L3-4|L4-5> sous scopie : 1 cc de produit de contraste suivi de [A1:{m} mg] de [D1:méthylprednisolone] ; la douleur de jambe avait disparu pendant {k} semaines.
Transforaminale Infiltration <@l:L3/4|L4/5> unter Durchleuchtung: 1 cc Kontrastmittel, gefolgt von [A1:{m} mg] [D1:Methylprednisolon]; der Beinschmerz war {k} Wochen lang verschwunden.

# n=1.5,2,2.5 m=5..9 k=25,50
Paracentesis of {m} liters was covered with [A1:{k} g] of [D1:albumin] [S1:25%], and [D2:spironolactone] [S2:100 mg] [F2:daily] was doubled because the sodium excretion was below 10 mmol/L.
La paracentèse de {m} litres a été compensée par [A1:{k} g] d'[D1:albumine] [S1:25 %], et la [D2:spironolactone] [S2:100 mg] [F2:par jour] a été doublée, la natriurèse étant inférieure à 10 mmol/L.
Die Parazentese von {m} Litern wurde mit [A1:{k} g] [D1:Albumin] [S1:25 %] ausgeglichen, und [D2:Spironolacton] [S2:100 mg] [F2:täglich] wurde verdoppelt, da die Natriumausscheidung unter 10 mmol/L lag.

# m=22..34 k=120..900
CSF with {k} cells and pressure {m} cm H2O: [D1:dexamethasone] [S1:10 mg] before the first dose of [D2:ceftriaxone] [S2:2 g], [D3:vancomycin] [S3:1.25 g] and [D4:acyclovir] [S4:10 mg/kg].
LCR avec {k} éléments et pression de {m} cm H2O : [D1:dexaméthasone] [S1:10 mg] avant la première dose de [D2:ceftriaxone] [S2:2 g], de [D3:vancomycine] [S3:1,25 g] et d'[D4:aciclovir] [S4:10 mg/kg].
Liquor mit {k} Zellen und Druck von {m} cm H2O: [D1:Dexamethason] [S1:10 mg] vor der ersten Gabe von [D2:Ceftriaxon] [S2:2 g], [D3:Vancomycin] [S3:1,25 g] und [D4:Aciclovir] [S4:10 mg/kg].

# n=2,4 m=4,6 k=3..9
The tap of the ankle was positive for gonococcus; [D1:ceftriaxone] [S1:1 g] [F1:daily] [U1:for {k} days], then [D2:cefixime] [S2:400 mg] [F2:twice a day] to complete the week.
La ponction de la cheville était positive à gonocoque ; [D1:ceftriaxone] [S1:1 g] [F1:par jour] [U1:pendant {k} jours], puis [D2:céfixime] [S2:400 mg] [F2:deux fois par jour] pour compléter la semaine.
Das Sprunggelenkpunktat war positiv auf Gonokokken; [D1:Ceftriaxon] [S1:1 g] [F1:täglich] [U1:für {k} Tage], dann [D2:Cefixim] [S2:400 mg] [F2:zweimal täglich] zum Abschluss der Woche.

# k2=30,45,60,90 k3=4,6,8
The occluded port was opened with [A1:2 mg] of [D1:alteplase] left in [U1:for {k2} minutes]; it is now flushed [F2:every {k3} weeks] with [A2:5 ml] of [D2:heparin] [S2:100 units/ml].
La chambre obstruée a été désobstruée par [A1:2 mg] d'[D1:altéplase] laissés en place [U1:pendant {k2} minutes] ; elle est désormais rincée [F2:toutes les {k3} semaines] avec [A2:5 ml] d'[D2:héparine] [S2:100 unités/ml].
Der verstopfte Port wurde mit [A1:2 mg] [D1:Alteplase], [U1:für {k2} Minuten] belassen, wieder geöffnet; er wird nun [F2:alle {k3} Wochen] mit [A2:5 ml] [D2:Heparin] [S2:100 Einheiten/ml] gespült.

# n=2,3 m=4,6 k=12..36
Line sepsis: more than 15 colonies of S. aureus, the catheter came out {k} hours later, [D1:<@d:oxacillin|nafcillin|cefazolin>] [S1:2 g] [F1:every {m} hours] [U1:for {n} weeks].
Infection de cathéter : plus de 15 colonies de S. aureus, cathéter retiré {k} heures plus tard, [D1:<@d:oxacilline|nafcilline|céfazoline>] [S1:2 g] [F1:toutes les {m} heures] [U1:pendant {n} semaines].
Katheterinfektion: mehr als 15 Kolonien S. aureus, Katheter {k} Stunden später entfernt, [D1:<@d:Oxacillin|Nafcillin|Cefazolin>] [S1:2 g] [F1:alle {m} Stunden] [U1:für {n} Wochen].

# n=2..8 m=3..10
The {n} cm laceration of the <@a:forearm|scalp|knee|lower lip> was numbed with [A1:{m} ml] of [D1:lidocaine] [S1:1%] with [D2:epinephrine] [S2:1:100,000] and closed with nine stitches.
La plaie de {n} cm <@a:de l'avant-bras|du cuir chevelu|du genou|de la lèvre inférieure> a été anesthésiée avec [A1:{m} ml] de [D1:lidocaïne] [S1:1 %] avec [D2:adrénaline] [S2:1:100 000] et fermée par neuf points.
Die {n} cm lange Risswunde <@a:am Unterarm|an der Kopfhaut|am Knie|an der Unterlippe> wurde mit [A1:{m} ml] [D1:Lidocain] [S1:1 %] mit [D2:Adrenalin] [S2:1:100.000] betäubt und mit neun Stichen verschlossen.

# m=5,7,10 k=2..8
Cat bite of the <@a:thumb|wrist|index finger> {k} hours ago: [D1:Tdap] [A1:0.5 ml] in the deltoid, irrigation with [A2:500 ml] of [D2:saline], [D3:amoxicillin-clavulanate] [S3:875/125 mg] [F3:twice a day] [U3:for {m} days].
Morsure de chat <@a:du pouce|du poignet|de l'index> il y a {k} heures : [D1:Tdap] [A1:0,5 ml] dans le deltoïde, lavage avec [A2:500 ml] de [D2:sérum physiologique], [D3:amoxicilline-acide clavulanique] [S3:875/125 mg] [F3:deux fois par jour] [U3:pendant {m} jours].
Katzenbiss <@a:am Daumen|am Handgelenk|am Zeigefinger> vor {k} Stunden: [D1:Tdap] [A1:0,5 ml] in den Deltamuskel, Spülung mit [A2:500 ml] [D2:Kochsalzlösung], [D3:Amoxicillin-Clavulansäure] [S3:875/125 mg] [F3:zweimal täglich] [U3:für {m} Tage].

# n=18..45 m=6..14 k=60..95
Burn resuscitation for {n}% TBSA at {k} kg: [A1:{m} liters] of [D1:<@d:lactated Ringer's|Ringer's lactate>] [U1:in 24 hours], half in the first 8 hours, urine 0.5 to 1 ml/kg/h.
Remplissage pour brûlure de {n} % de la surface corporelle à {k} kg : [A1:{m} litres] de [D1:<@d:Ringer lactate|Ringer lactate>] [U1:en 24 heures], la moitié au cours des 8 premières heures, diurèse 0,5 à 1 ml/kg/h.
Volumentherapie bei {n} % verbrannter Körperoberfläche und {k} kg: [A1:{m} Liter] [D1:<@d:Ringer-Laktat|Ringerlaktat>] [U1:in 24 Stunden], die Hälfte in den ersten 8 Stunden, Ausscheidung 0,5 bis 1 ml/kg/h.

# n=1,2 m=2..9 k=10..21
Apply [D1:silver sulfadiazine] [S1:1%] [O1:cream] to the {m} cm burn on the palm [F1:once or twice a day] [U1:for {k} days], and take [D2:ibuprofen] [S2:400 mg] half an hour before the dressing.
Appliquer la [O1:crème] de [D1:sulfadiazine argentique] [S1:1 %] sur la brûlure de {m} cm de la paume [F1:une ou deux fois par jour] [U1:pendant {k} jours], et prendre de l'[D2:ibuprofène] [S2:400 mg] une demi-heure avant le pansement.
[D1:Silbersulfadiazin] [O1:Creme] [S1:1 %] auf die {m} cm große Verbrennung der Handfläche [F1:ein- bis zweimal täglich] [U1:für {k} Tage] auftragen und eine halbe Stunde vor dem Verbandswechsel [D2:Ibuprofen] [S2:400 mg] einnehmen.

# n=5,10 m=25,50 k=30,45,60
Dressing changes on the burn unit take {k} minutes with [D1:ketamine] [S1:{m} mg] and [D2:morphine] [S2:{n} mg]; [D3:midazolam] is no longer needed.
Les pansements au service des brûlés durent {k} minutes sous [D1:kétamine] [S1:{m} mg] et [D2:morphine] [S2:{n} mg] ; le [D3:midazolam] n'est plus nécessaire.
Die Verbandswechsel auf der Verbrennungsstation dauern {k} Minuten unter [D1:Ketamin] [S1:{m} mg] und [D2:Morphin] [S2:{n} mg]; [D3:Midazolam] wird nicht mehr benötigt.

# n=2..6 m=3..8 k=7,10,14
Venous ulcer {n} x {m} cm above the medial malleolus: [D1:<@d:hydrocolloid|cadexomer iodine>] under four-layer bandages and [D2:pentoxifylline] [S2:400 mg] [F2:three times a day], {k}% smaller each week.
Ulcère veineux de {n} x {m} cm au-dessus de la malléole interne : [D1:<@d:hydrocolloïde|iode cadexomère>] sous bandages quatre couches et [D2:pentoxifylline] [S2:400 mg] [F2:trois fois par jour], {k} % de réduction par semaine.
Ulcus venosum {n} x {m} cm oberhalb des Innenknöchels: [D1:<@d:Hydrokolloid|Cadexomer-Iod>] unter Vierlagenverband und [D2:Pentoxifyllin] [S2:400 mg] [F2:dreimal täglich], jede Woche {k} % kleiner.

# n=20,40 m=4,6,10 k=7..15
Rabies prophylaxis after the bat bite at the <@a:campsite|cabin|barn>: [D1:immune globulin] [A1:{n} units/kg] around the wound and [D2:rabies vaccine] [A2:1 ml] on days 0, 3, 7 and 14.
Prophylaxie antirabique après la morsure de chauve-souris <@a:au camping|au chalet|dans la grange> : [D1:immunoglobulines] [A1:{n} unités/kg] autour de la plaie et [D2:vaccin antirabique] [A2:1 ml] à J0, J3, J7 et J14.
Tollwutprophylaxe nach dem Fledermausbiss <@a:auf dem Campingplatz|in der Hütte|in der Scheune>: [D1:Immunglobulin] [A1:{n} Einheiten/kg] um die Wunde und [D2:Tollwutimpfstoff] [A2:1 ml] an Tag 0, 3, 7 und 14.

# n=1,2 k=3..9 k2=30,45,60
Open fracture: [D1:cefazolin] [S1:{n} g] within {k2} minutes, [D2:gentamicin] [S2:5 mg/kg], [D3:tetanus toxoid], {k} liters of lavage.
Fracture ouverte : [D1:céfazoline] [S1:{n} g] dans les {k2} minutes, [D2:gentamicine] [S2:5 mg/kg], [D3:anatoxine tétanique], lavage par {k} litres.
Offene Fraktur: [D1:Cefazolin] [S1:{n} g] innerhalb von {k2} Minuten, [D2:Gentamicin] [S2:5 mg/kg], [D3:Tetanustoxoid], Lavage mit {k} Litern.

# n=8..12 m=100,120,150 k=5..20
A hematoma block with [A1:{n} ml] of [D1:lidocaine] [S1:2%] and [D2:nitrous oxide] allowed the wrist to be reduced from {k}° of dorsal to 5° of volar tilt.
Un bloc de l'hématome fracturaire avec [A1:{n} ml] de [D1:lidocaïne] [S1:2 %] et du [D2:protoxyde d'azote] a permis de réduire le poignet de {k}° de bascule dorsale à 5° de bascule palmaire.
Mit einer Bruchspaltanästhesie von [A1:{n} ml] [D1:Lidocain] [S1:2 %] und [D2:Lachgas] konnte das Handgelenk von {k}° dorsaler auf 5° palmare Kippung reponiert werden.

# n=40,60,80 m=1,1.5,2 k=3..9
Sedated with [D1:ketamine] [S1:{m} mg/kg] and [D2:<@d:propofol|midazolam>] [S2:{n} mg], the <@a:hip|shoulder|elbow|ankle> was reduced on the second pull, {k} hours after the tackle in the rugby match.
Sous sédation par [D1:kétamine] [S1:{m} mg/kg] et [D2:<@d:propofol|midazolam>] [S2:{n} mg], <@a:la hanche|l'épaule|le coude|la cheville> a été réduit<@a:e|e||e> à la deuxième traction, {k} heures après le plaquage du match de rugby.
In Sedierung mit [D1:Ketamin] [S1:{m} mg/kg] und [D2:<@d:Propofol|Midazolam>] [S2:{n} mg] wurde <@a:die Hüfte|die Schulter|der Ellenbogen|das Sprunggelenk> {k} Stunden nach dem Tackling im Rugbyspiel beim zweiten Zug reponiert.

# n=30,40 m=10,14,28,35 k=88..120
After the hip replacement: [D1:enoxaparin] [S1:{n} mg] [F1:daily] [U1:for {m} days], [D2:celecoxib] [S2:200 mg] [F2:twice daily], flexion to {k}° allowed, no crossing of the legs.
Après la prothèse de hanche : [D1:énoxaparine] [S1:{n} mg] [F1:par jour] [U1:pendant {m} jours], [D2:célécoxib] [S2:200 mg] [F2:deux fois par jour], flexion autorisée à {k}°, ne pas croiser les jambes.
Nach der Hüftprothese: [D1:Enoxaparin] [S1:{n} mg] [F1:täglich] [U1:für {m} Tage], [D2:Celecoxib] [S2:200 mg] [F2:zweimal täglich], Beugung bis {k}° erlaubt, Beine nicht überkreuzen.

# n=25,50 m=5,10 k=3..8
Rib fractures {k} and 9 on the left: [D1:lidocaine] [S1:5%] [O1:patch] [F1:12 hours on and 12 hours off], [D2:tramadol] [S2:{n} mg] [F2:every 6 hours as needed], spirometer {k}00 ml.
Fractures des côtes {k} et 9 à gauche : [O1:patch] de [D1:lidocaïne] [S1:5 %] [F1:12 heures avec et 12 heures sans], [D2:tramadol] [S2:{n} mg] [F2:toutes les 6 heures si besoin], spiromètre {k}00 ml.
Rippenfrakturen {k} und 9 links: [D1:Lidocain] [O1:Pflaster] [S1:5 %] [F1:12 Stunden mit und 12 Stunden ohne], [D2:Tramadol] [S2:{n} mg] [F2:alle 6 Stunden bei Bedarf], Spirometer {k}00 ml.

# n=70,35 m=1000,2000,800 k=2.1,2.6,2.9,3.1
Hip fracture at {age} with a T-score of -{k}: [D1:alendronate] [S1:{n} mg] [F1:once a week], [D2:vitamin D] [S2:{m} IU] [F2:daily] and [D3:calcium] from the diet, bone density in 24 months.
Fracture de hanche à {age} ans avec un T-score à -{k} : [D1:alendronate] [S1:{n} mg] [F1:une fois par semaine], [D2:vitamine D] [S2:{m} UI] [F2:par jour] et [D3:calcium] alimentaire, densitométrie dans 24 mois.
Hüftfraktur mit {age} Jahren bei einem T-Score von -{k}: [D1:Alendronat] [S1:{n} mg] [F1:einmal wöchentlich], [D2:Vitamin D] [S2:{m} IE] [F2:täglich] und [D3:Calcium] über die Nahrung, Knochendichtemessung in 24 Monaten.

# n=2,3,4 m=80,120 k=20..60
Infected knee prosthesis with {k},000 cells: two-stage exchange, spacer containing [A1:{n} g] of [D1:vancomycin] and [A2:1 g] of [D2:<@d:gentamicin|tobramycin>], then [D3:rifampin] [S3:450 mg] [F3:twice daily] [U3:for 12 weeks].
Infection de prothèse de genou avec {k} 000 éléments : changement en deux temps, espaceur contenant [A1:{n} g] de [D1:vancomycine] et [A2:1 g] de [D2:<@d:gentamicine|tobramycine>], puis [D3:rifampicine] [S3:450 mg] [F3:deux fois par jour] [U3:pendant 12 semaines].
Infizierte Knieprothese mit {k}.000 Zellen: zweizeitiger Wechsel, Spacer mit [A1:{n} g] [D1:Vancomycin] und [A2:1 g] [D2:<@d:Gentamicin|Tobramycin>], anschließend [D3:Rifampicin] [S3:450 mg] [F3:zweimal täglich] [U3:für 12 Wochen].

# n=10,20 m=2,4,6 k=3,4,5
[D1:Oxytocin] was increased by [A1:{m} mU/min] [F1:every 30 minutes] to [A2:{n} mU/min]; the cervix went from {k} cm to complete in 5 hours.
L'[D1:oxytocine] a été augmentée de [A1:{m} mUI/min] [F1:toutes les 30 minutes] jusqu'à [A2:{n} mUI/min] ; le col est passé de {k} cm à dilatation complète en 5 heures.
[D1:Oxytocin] wurde [F1:alle 30 Minuten] um [A1:{m} mE/min] bis auf [A2:{n} mE/min] gesteigert; der Muttermund öffnete sich in 5 Stunden von {k} cm auf vollständig.

# n=800,1000,1400,1800 m=20,30,40 k=0.2,0.25
Postpartum hemorrhage of {n} ml from atony: [D1:oxytocin] [A1:{m} units] in [A2:1 L] of [D2:normal saline], [D3:methylergonovine] [S3:0.2 mg], [D4:misoprostol] [S4:800 mcg] rectally and a balloon filled with 300 cc.
Hémorragie du post-partum de {n} ml par atonie : [D1:oxytocine] [A1:{m} unités] dans [A2:1 L] de [D2:sérum physiologique], [D3:méthylergométrine] [S3:0,2 mg], [D4:misoprostol] [S4:800 mcg] par voie rectale et ballonnet gonflé à 300 cc.
Postpartale Blutung von {n} ml bei Atonie: [D1:Oxytocin] [A1:{m} Einheiten] in [A2:1 L] [D2:Kochsalzlösung], [D3:Methylergometrin] [S3:0,2 mg], [D4:Misoprostol] [S4:800 mcg] rektal und ein mit 300 cc gefüllter Ballon.

# n=26..33 m=12,24 k=48
Threatened preterm labor at {n} weeks: two doses of [D1:betamethasone] [S1:12 mg] {m} hours apart, [D2:nifedipine] [S2:20 mg] and [D3:magnesium sulfate] [S3:4 g] [U3:over 20 minutes].
Menace d'accouchement prématuré à {n} SA : deux doses de [D1:bétaméthasone] [S1:12 mg] à {m} heures d'intervalle, [D2:nifédipine] [S2:20 mg] et [D3:sulfate de magnésium] [S3:4 g] [U3:en 20 minutes].
Drohende Frühgeburt in der {n}. Woche: zwei Gaben [D1:Betamethason] [S1:12 mg] im Abstand von {m} Stunden, [D2:Nifedipin] [S2:20 mg] und [D3:Magnesiumsulfat] [S3:4 g] [U3:über 20 Minuten].

# n=160..188 m=104..118 k=10,20
At {n}/{m} she was given [D1:labetalol] [S1:{k} mg] IV and [D2:hydralazine] [S2:5 mg], and [D3:magnesium sulfate] at [A3:2 g/hr] was continued [U3:until 24 hours after delivery].
Devant une tension à {n}/{m}, elle a reçu du [D1:labétalol] [S1:{k} mg] IV et de l'[D2:hydralazine] [S2:5 mg], et le [D3:sulfate de magnésium] à [A3:2 g/h] a été poursuivi [U3:jusqu'à 24 heures après l'accouchement].
Bei {n}/{m} erhielt sie [D1:Labetalol] [S1:{k} mg] i.v. und [D2:Hydralazin] [S2:5 mg], und [D3:Magnesiumsulfat] mit [A3:2 g/h] wurde [U3:bis 24 Stunden nach der Entbindung] fortgeführt.

# n=28,34 m=300 k=0.4
Rh negative: [D1:<@d:RhoGAM|anti-D immunoglobulin>] [S1:300 mcg] at {n} weeks and within 72 hours of birth; [D2:folic acid] [S2:0.4 mg] [F2:daily] since {month}.
Rhésus négatif : [D1:<@d:RhoGAM|immunoglobuline anti-D>] [S1:300 mcg] à {n} SA et dans les 72 heures suivant la naissance ; [D2:acide folique] [S2:0,4 mg] [F2:par jour] depuis {month}.
Rhesus-negativ: [D1:<@d:RhoGAM|Anti-D-Immunglobulin>] [S1:300 mcg] in der {n}. Woche und innerhalb von 72 Stunden nach der Geburt; [D2:Folsäure] [S2:0,4 mg] [F2:täglich] seit {month}.

# n=150,225,300 m=5..10 k=14..22
Stimulation with [D1:<@d:follitropin|menotropin>] [A1:{n} units] [F1:nightly] [U1:for {m} days] gave 11 follicles of {k} mm, and [D2:hCG] [A2:10,000 units] was injected at {time3}.
La stimulation par [D1:<@d:follitropine|ménotropine>] [A1:{n} unités] [F1:chaque soir] [U1:pendant {m} jours] a donné 11 follicules de {k} mm, et l'[D2:hCG] [A2:10 000 unités] a été injectée à {time3}.
Die Stimulation mit [D1:<@d:Follitropin|Menotropin>] [A1:{n} Einheiten] [F1:jeden Abend] [U1:für {m} Tage] ergab 11 Follikel von {k} mm, und [D2:hCG] [A2:10.000 Einheiten] wurde um {time3} gespritzt.

# n=200,400,600,800 m=5..9 k=2..6
[D1:Misoprostol] [S1:{n} mcg] was placed vaginally for the missed abortion at {m} weeks; heavy bleeding began after {k} hours, and the sac was 8 mm on the scan of {date}.
Du [D1:misoprostol] [S1:{n} mcg] a été placé par voie vaginale pour la grossesse arrêtée à {m} SA ; un saignement abondant a débuté après {k} heures, et le sac mesurait 8 mm à l'échographie du {date}.
[D1:Misoprostol] [S1:{n} mcg] wurde wegen der verhaltenen Fehlgeburt in der {m}. Woche vaginal eingelegt; nach {k} Stunden setzte eine starke Blutung ein, und der Fruchtsack maß im Ultraschall vom {date} 8 mm.

# n=50 m=2100,3400,4800 k=18..35
Tubal pregnancy of {k} mm with hCG {m}: [D1:methotrexate] [A1:50 mg/m2] on day 1, hCG on days 4 and 7, down 15% or else a second dose.
Grossesse tubaire de {k} mm avec hCG à {m} : [D1:méthotrexate] [A1:50 mg/m2] à J1, hCG à J4 et J7, seconde dose si baisse inférieure à 15 %.
Tubargravidität von {k} mm mit hCG {m}: [D1:Methotrexat] [A1:50 mg/m2] an Tag 1, hCG an Tag 4 und 7, zweite Dosis bei Abfall unter 15 %.

# n=10,20 k=2..5 k2=25,50,75,100
The <@a:menopausal flushes|mood swings|menstrual migraines> eased on [D1:estradiol] [O1:patch] [S1:{k2} mcg] [F1:twice weekly] and [D2:progesterone] [S2:{n}0 mg] [F2:at bedtime]; endometrium {k} mm.
<@a:Les bouffées de chaleur|Les sautes d'humeur|Les migraines cataméniales> se sont atténuées sous [O1:patch] d'[D1:estradiol] [S1:{k2} mcg] [F1:deux fois par semaine] et [D2:progestérone] [S2:{n}0 mg] [F2:au coucher] ; endomètre à {k} mm.
<@a:Die Hitzewallungen|Die Stimmungsschwankungen|Die menstruellen Migräneattacken> besserten sich unter [D1:Estradiol] [O1:Pflaster] [S1:{k2} mcg] [F1:zweimal wöchentlich] und [D2:Progesteron] [S2:{n}0 mg] [F2:zur Nacht]; Endometrium {k} mm.

# n=52,19.5 m=3,5,8 k=6,7,8
The [D1:levonorgestrel] IUD ([S1:{n} mg]) was inserted {m} months after delivery; the uterus sounded to {k} cm, threads cut at 3 cm.
Le DIU au [D1:lévonorgestrel] ([S1:{n} mg]) a été posé {m} mois après l'accouchement ; hystérométrie {k} cm, fils coupés à 3 cm.
Die [D1:Levonorgestrel]-Spirale ([S1:{n} mg]) wurde {m} Monate nach der Entbindung eingelegt; Sondenlänge {k} cm, Fäden auf 3 cm gekürzt.

# n=3,5,7 m=5..9 k=400,800
Kidney stone of {m} mm: [D1:tamsulosin] [S1:0.4 mg] [F1:daily] [U1:for {n} weeks], [D2:diclofenac] [S2:75 mg] IM [F2:once], strain the urine, drink {n}.5 liters.
Calcul rénal de {m} mm : [D1:tamsulosine] [S1:0,4 mg] [F1:par jour] [U1:pendant {n} semaines], [D2:diclofénac] [S2:75 mg] IM [F2:une fois], filtrer les urines, boire {n},5 litres.
Nierenstein von {m} mm: [D1:Tamsulosin] [S1:0,4 mg] [F1:täglich] [U1:für {n} Wochen], [D2:Diclofenac] [S2:75 mg] i.m. [F2:einmalig], Urin sieben, {n},5 Liter trinken.

# n=40,50,80 m=6 k=1..4
After the resection he received [D1:<@d:mitomycin|BCG>] [A1:{n} mg] into the bladder, [F1:weekly] [U1:for 6 weeks], and held it for {k} {k?hour|hours} with burning of 3/10.
Après la résection, il a reçu [D1:<@d:mitomycine|BCG>] [A1:{n} mg] en intravésical, [F1:chaque semaine] [U1:pendant 6 semaines], et l'a gardé {k} {k?heure|heures} avec des brûlures à 3/10.
Nach der Resektion erhielt er [D1:<@d:Mitomycin|BCG>] [A1:{n} mg] in die Blase, [F1:wöchentlich] [U1:für 6 Wochen], und behielt es {k} {k?Stunde|Stunden} bei Brennen von 3/10.

# n=7.5,22.5,11.25 m=0.1,0.2,0.4 k=3,6 m2=1..12
[D1:Leuprolide] [S1:{n} mg] [F1:every {k} months] has kept the PSA at {m} ng/mL since {m2}/19; [D2:<@d:bicalutamide|abiraterone>] was stopped because of AST 142.
La [D1:leuproréline] [S1:{n} mg] [F1:tous les {k} mois] maintient le PSA à {m} ng/mL depuis {m2}/19 ; [D2:<@d:bicalutamide|abiratérone>] arrêté en raison d'ASAT à 142.
[D1:Leuprorelin] [S1:{n} mg] [F1:alle {k} Monate] hält das PSA seit {m2}/19 bei {m} ng/mL; [D2:<@d:Bicalutamid|Abirateron>] wurde wegen einer AST von 142 abgesetzt.

# n=100,200,300,500 m=4,5 k=2,3,4,5 k2=4..18
Priapism of {k2} hours: {k}0 cc of dark blood aspirated, then [D1:phenylephrine] [S1:{n} mcg] [F1:every {m} minutes], soft after the {k.o} dose.
Priapisme de {k2} heures : {k}0 cc de sang noir aspirés, puis [D1:phényléphrine] [S1:{n} mcg] [F1:toutes les {m} minutes], flaccidité après la {k.o} dose.
Priapismus seit {k2} Stunden: {k}0 cc dunkles Blut aspiriert, dann [D1:Phenylephrin] [S1:{n} mcg] [F1:alle {m} Minuten], weich nach der {k.o}n Gabe.

# n=1,2 k=80,160 k2=28..75
Transrectal biopsy after [D1:ciprofloxacin] [S1:500 mg] and [D2:gentamicin] [S2:{k} mg]: 12 cores from a {k2} cc gland; fever of 39.2 °C on day {n} despite this.
Biopsie transrectale après [D1:ciprofloxacine] [S1:500 mg] et [D2:gentamicine] [S2:{k} mg] : 12 carottes d'une glande de {k2} cc ; fièvre à 39,2 °C à J{n} malgré cela.
Transrektale Biopsie nach [D1:Ciprofloxacin] [S1:500 mg] und [D2:Gentamicin] [S2:{k} mg]: 12 Stanzen aus einer {k2} cc großen Drüse; dennoch Fieber von 39,2 °C an Tag {n}.

# n=5,10 m=2..8 k=25,50
He wakes {m} times a night; [D1:<@d:oxybutynin|solifenacin|tolterodine>] [S1:{n} mg] dried his mouth, [D2:mirabegron] [S2:{k} mg] [F2:daily] cut it to two, residual 40 ml.
Il se lève {m} fois par nuit ; <@d:l'|la |la >[D1:<@d:oxybutynine|solifénacine|toltérodine>] [S1:{n} mg] lui asséchait la bouche, le [D2:mirabégron] [S2:{k} mg] [F2:par jour] a ramené à deux fois, résidu 40 ml.
Er steht nachts {m}-mal auf; [D1:<@d:Oxybutynin|Solifenacin|Tolterodin>] [S1:{n} mg] machte den Mund trocken, [D2:Mirabegron] [S2:{k} mg] [F2:täglich] senkte es auf zweimal, Restharn 40 ml.

# n=4,6,8 m=60,80 k=5..9
[D1:Dexamethasone] [S1:{n} mg] was given at induction of the tonsillectomy in the {m}-pound girl, and pain at home is to be treated with [D2:acetaminophen] [S2:240 mg] [F2:every 6 hours] [U2:for {k} days], no [D3:codeine].
La [D1:dexaméthasone] [S1:{n} mg] a été administrée à l'induction de l'amygdalectomie chez la fillette de {m} livres, et la douleur à domicile sera traitée par [D2:paracétamol] [S2:240 mg] [F2:toutes les 6 heures] [U2:pendant {k} jours], sans [D3:codéine].
[D1:Dexamethason] [S1:{n} mg] wurde zur Einleitung der Tonsillektomie bei dem {m} Pfund schweren Mädchen gegeben, die Schmerzen zu Hause sollen mit [D2:Paracetamol] [S2:240 mg] [F2:alle 6 Stunden] [U2:für {k} Tage] behandelt werden, kein [D3:Codein].

# n=2,3,4 m=5,7,10 k=20..60
Otitis externa with {k}% stenosis of the canal: wick placed, [D1:ciprofloxacin-dexamethasone] [A1:{n}] [O1:drops] [F1:twice a day] [U1:for {m} days], keep dry while swimming.
Otite externe avec sténose du conduit à {k} % : mèche posée, [D1:ciprofloxacine-dexaméthasone] [A1:{n}] [O1:gouttes] [F1:deux fois par jour] [U1:pendant {m} jours], garder au sec à la piscine.
Otitis externa mit {k} % Gehörgangsstenose: Streifen eingelegt, [D1:Ciprofloxacin-Dexamethason] [A1:{n}] [O1:Tropfen] [F1:zweimal täglich] [U1:für {m} Tage], beim Schwimmen trocken halten.

# n=40,60 m=45..80 k=4,6,8
Sudden hearing loss of {m} dB on the left since {date}: [D1:prednisone] [S1:{n} mg] [F1:daily] [U1:for 10 days], then three intratympanic injections of [A2:0.5 ml] of [D2:dexamethasone] [S2:{k} mg/ml].
Surdité brusque gauche de {m} dB depuis le {date} : [D1:prednisone] [S1:{n} mg] [F1:par jour] [U1:pendant 10 jours], puis trois injections intratympaniques de [A2:0,5 ml] de [D2:dexaméthasone] [S2:{k} mg/ml].
Hörsturz links von {m} dB seit {date}: [D1:Prednison] [S1:{n} mg] [F1:täglich] [U1:für 10 Tage], danach drei intratympanale Injektionen von [A2:0,5 ml] [D2:Dexamethason] [S2:{k} mg/ml].

# n=2,3 m=10,15,20 k=5..7
Epistaxis for {m} minutes: [D1:oxymetazoline] [A1:{n}] [O1:sprays], pressure, then a {k}.5 cm tampon; blood pressure 178/96, [D2:aspirin] [S2:81 mg] not stopped.
Épistaxis de {m} minutes : [D1:oxymétazoline] [A1:{n}] [O1:pulvérisations], compression, puis mèche de {k},5 cm ; tension 178/96, [D2:aspirine] [S2:81 mg] non arrêtée.
Epistaxis über {m} Minuten: [D1:Oxymetazolin] [A1:{n}] [O1:Hübe], Kompression, dann eine {k},5 cm lange Tamponade; Blutdruck 178/96, [D2:ASS] [S2:81 mg] nicht abgesetzt.

# n=1.5,3 m=12..24 k=18..36 m2=3..12
Peritonsillar abscess drained of {m2} cc of pus, trismus {m} mm; [D1:ampicillin-sulbactam] [S1:{n} g] [F1:every 6 hours] and [D2:dexamethasone] [S2:10 mg], swallowing after {k} hours.
Phlegmon périamygdalien drainé de {m2} cc de pus, trismus {m} mm ; [D1:ampicilline-sulbactam] [S1:{n} g] [F1:toutes les 6 heures] et [D2:dexaméthasone] [S2:10 mg], déglutition après {k} heures.
Peritonsillarabszess, {m2} cc Eiter entlastet, Kieferklemme {m} mm; [D1:Ampicillin-Sulbactam] [S1:{n} g] [F1:alle 6 Stunden] und [D2:Dexamethason] [S2:10 mg], Schlucken nach {k} Stunden möglich.

# n=2,3,4 m=50,100,200 k=6..14
After the sinus surgery <@g:he|she> rinses with [A1:{m} ml] of [D1:saline] [F1:{n} times a day], uses [D2:mometasone] [A2:two] [O2:sprays] per side [F2:each morning], and the crusts were gone by week {k}.
Après la chirurgie des sinus, <@g:il|elle> rince avec [A1:{m} ml] de [D1:sérum physiologique] [F1:{n} fois par jour], utilise la [D2:mométasone], [A2:deux] [O2:pulvérisations] de chaque côté [F2:le matin], et les croûtes avaient disparu à la semaine {k}.
Nach der Nasennebenhöhlenoperation spült <@g:er|sie> [F1:{n}-mal täglich] mit [A1:{m} ml] [D1:Kochsalzlösung], verwendet [D2:Mometason], [A2:zwei] [O2:Hübe] pro Seite [F2:jeden Morgen], und die Krusten waren bis Woche {k} verschwunden.

# n=2,4,6 m=18..30 k=10..15
Pressure in the right eye fell from {m} to {k} mmHg on [D1:latanoprost] [A1:one] [O1:drop] [F1:at bedtime] and [D2:timolol] [S2:0.5%] [F2:twice daily]; the field is stable for {n} years.
La pression de l'œil droit est passée de {m} à {k} mmHg sous [D1:latanoprost] [A1:une] [O1:goutte] [F1:au coucher] et [D2:timolol] [S2:0,5 %] [F2:deux fois par jour] ; le champ visuel est stable depuis {n} ans.
Der Druck im rechten Auge fiel unter [D1:Latanoprost] [A1:ein] [O1:Tropfen] [F1:zur Nacht] und [D2:Timolol] [S2:0,5 %] [F2:zweimal täglich] von {m} auf {k} mmHg; das Gesichtsfeld ist seit {n} Jahren stabil.

# n=46..62 m=250,500 k=30,45,60
Angle closure with {n} mmHg: [D1:acetazolamide] [S1:{m} mg] IV, [D2:pilocarpine] [S2:2%] [F2:every 15 minutes], [D3:apraclonidine], and after {k} minutes the cornea cleared; iridotomy on {date}.
Fermeture de l'angle à {n} mmHg : [D1:acétazolamide] [S1:{m} mg] IV, [D2:pilocarpine] [S2:2 %] [F2:toutes les 15 minutes], [D3:apraclonidine], et après {k} minutes la cornée s'est éclaircie ; iridotomie le {date}.
Winkelblock mit {n} mmHg: [D1:Acetazolamid] [S1:{m} mg] i.v., [D2:Pilocarpin] [S2:2 %] [F2:alle 15 Minuten], [D3:Apraclonidin], und nach {k} Minuten klarte die Hornhaut auf; Iridotomie am {date}.

# n=3,4 m=2..6 k=310..480 a=30,40,50,60,80
[D1:<@d:Bevacizumab|Ranibizumab>] [S1:<@d:1.25|0.5> mg] was injected {n}.5 mm from the limbus, the {m.o} of six; the central thickness is {k} µm and vision 20/{a}.
Le [D1:<@d:bévacizumab|ranibizumab>] [S1:<@d:1,25|0,5> mg] a été injecté à {n},5 mm du limbe, {m.o} injection sur six ; l'épaisseur centrale est de {k} µm et l'acuité de 20/{a}.
[D1:<@d:Bevacizumab|Ranibizumab>] [S1:<@d:1,25|0,5> mg] wurde {n},5 mm vom Limbus injiziert, die {m.o} von sechs Injektionen; die zentrale Dicke beträgt {k} µm und der Visus 20/{a}.

# n=4,6,8 m=2..6 k=2,3,4
After the cataract operation: [D1:moxifloxacin] [F1:{n} times a day] [U1:for {k} days], [D2:prednisolone acetate] [S2:1%] tapered over {m} weeks, shield at night, no eye rubbing.
Après l'opération de la cataracte : [D1:moxifloxacine] [F1:{n} fois par jour] [U1:pendant {k} jours], [D2:acétate de prednisolone] [S2:1 %] en décroissance sur {m} semaines, coque la nuit, ne pas se frotter l'œil.
Nach der Kataraktoperation: [D1:Moxifloxacin] [F1:{n}-mal täglich] [U1:für {k} Tage], [D2:Prednisolonacetat] [S2:1 %] über {m} Wochen ausschleichend, nachts Augenklappe, nicht am Auge reiben.

# n=2..5 k=3..9 k2=3,4,5
Corneal abrasion of {n} x {k} mm from a <@a:fingernail|tree branch|contact lens|mascara brush>: [D1:erythromycin] [S1:0.5%] [O1:ointment] [F1:four times daily] [U1:for {k2} days], [D2:cyclopentolate] [F2:once], no patch.
Érosion cornéenne de {n} x {k} mm par <@a:un ongle|une branche d'arbre|une lentille|une brosse à mascara> : [O1:pommade] d'[D1:érythromycine] [S1:0,5 %] [F1:quatre fois par jour] [U1:pendant {k2} jours], [D2:cyclopentolate] [F2:une fois], pas d'occlusion.
Hornhauterosion von {n} x {k} mm durch <@a:einen Fingernagel|einen Ast|eine Kontaktlinse|eine Wimperntuschebürste>: [D1:Erythromycin] [O1:Salbe] [S1:0,5 %] [F1:viermal täglich] [U1:für {k2} Tage], [D2:Cyclopentolat] [F2:einmalig], kein Verband.

# n=7,7.2,7.5 m=2,4 k=15,30
Lye splashed into both eyes at the <@a:car wash|brewery|dairy|swimming pool>: [A1:{m} liters] of [D1:saline] [U1:over {k} minutes] per eye until the pH was {n}, then [D2:ascorbic acid] [O2:drops] [F2:hourly].
Projection de soude dans les deux yeux <@a:à la station de lavage|à la brasserie|à la laiterie|à la piscine> : [A1:{m} litres] de [D1:sérum physiologique] [U1:en {k} minutes] par œil jusqu'à un pH de {n}, puis [O2:gouttes] d'[D2:acide ascorbique] [F2:toutes les heures].
Laugenspritzer in beide Augen <@a:in der Waschanlage|in der Brauerei|in der Molkerei|im Schwimmbad>: [A1:{m} Liter] [D1:Kochsalzlösung] [U1:über {k} Minuten] pro Auge, bis der pH {n} betrug, dann [D2:Ascorbinsäure] [O2:Tropfen] [F2:stündlich].

# n=15,20,30 m=2,3 k=75,90 k2=10,15,20
Plaque psoriasis of {n}% of the skin: [D1:calcipotriene] [O1:ointment] [F1:in the morning], [D2:clobetasol] [S2:0.05%] [F2:at night] [U2:for {m} weeks], [D3:methotrexate] [S3:{k2} mg] [F3:on Mondays]; PASI {k} response reached.
Psoriasis en plaques de {n} % de la peau : [O1:pommade] de [D1:calcipotriol] [F1:le matin], [D2:clobétasol] [S2:0,05 %] [F2:le soir] [U2:pendant {m} semaines], [D3:méthotrexate] [S3:{k2} mg] [F3:le lundi] ; réponse PASI {k} atteinte.
Plaque-Psoriasis auf {n} % der Haut: [D1:Calcipotriol] [O1:Salbe] [F1:morgens], [D2:Clobetasol] [S2:0,05 %] [F2:abends] [U2:für {m} Wochen], [D3:Methotrexat] [S3:{k2} mg] [F3:montags]; PASI-{k}-Ansprechen erreicht.

# n=3..12 m=2,4,6 k=2..6
{n} actinic keratoses on the scalp were treated with [D1:fluorouracil] [S1:5%] [O1:cream] [F1:twice daily] [U1:for {m} weeks]; the erosions healed in {k} weeks.
{n} kératoses actiniques du cuir chevelu ont été traitées par [D1:fluorouracile] [S1:5 %] [O1:crème] [F1:deux fois par jour] [U1:pendant {m} semaines] ; les érosions ont cicatrisé en {k} semaines.
{n} aktinische Keratosen der Kopfhaut wurden mit [D1:Fluorouracil] [S1:5 %] [O1:Creme] [F1:zweimal täglich] [U1:für {m} Wochen] behandelt; die Erosionen heilten in {k} Wochen ab.

# n=5,10 m=0.1,0.2 k=4,6 k2=3,4,5
The keloid of the <@a:earlobe|sternum|shoulder|jawline> was injected with [A1:{m} ml] of [D1:triamcinolone] [S1:{n} mg/ml] at {k2} points [F1:every {k} weeks] and flattened by 60%.
La chéloïde <@a:du lobe de l'oreille|du sternum|de l'épaule|de la mâchoire> a été infiltrée par [A1:{m} ml] de [D1:triamcinolone] [S1:{n} mg/ml] en {k2} points [F1:toutes les {k} semaines] et s'est aplanie de 60 %.
In das Keloid <@a:am Ohrläppchen|am Brustbein|an der Schulter|am Kiefer> wurden [F1:alle {k} Wochen] an {k2} Punkten [A1:{m} ml] [D1:Triamcinolon] [S1:{n} mg/ml] injiziert, es flachte um 60 % ab.

# n=20,30,40 m=5,6,7 k=100,120 k2=6..20
Acne conglobata, {k2} nodules: [D1:isotretinoin] [S1:{n} mg] [F1:daily] [U1:for {m} months] to a total of {k} mg/kg, triglycerides 162 mg/dL, lips cracked.
Acné conglobata, {k2} nodules : [D1:isotrétinoïne] [S1:{n} mg] [F1:par jour] [U1:pendant {m} mois] jusqu'à un total de {k} mg/kg, triglycérides 162 mg/dL, lèvres gercées.
Acne conglobata, {k2} Knoten: [D1:Isotretinoin] [S1:{n} mg] [F1:täglich] [U1:für {m} Monate] bis zu insgesamt {k} mg/kg, Triglyzeride 162 mg/dL, rissige Lippen.

# n=2,3 m=150,200,300 k=3..8 k2=16,17,26,27,36,37,38,46,47,48
Tooth {k2} was removed after [A1:{n}] [O1:cartridges] of [D1:articaine] with [D2:epinephrine] [S2:1:200,000]; for the swelling [D3:clindamycin] [S3:{m} mg] [F3:four times daily] [U3:for {k} days].
La dent {k2} a été retirée après [A1:{n}] [O1:cartouches] d'[D1:articaïne] avec [D2:adrénaline] [S2:1:200 000] ; pour la tuméfaction, [D3:clindamycine] [S3:{m} mg] [F3:quatre fois par jour] [U3:pendant {k} jours].
Zahn {k2} wurde nach [A1:{n}] [O1:Karpulen] [D1:Articain] mit [D2:Adrenalin] [S2:1:200.000] entfernt; gegen die Schwellung [D3:Clindamycin] [S3:{m} mg] [F3:viermal täglich] [U3:für {k} Tage].

# n=2 m=30,60 k=3..8
[D1:Amoxicillin] [S1:2 g] {m} minutes before the dental cleaning because of the valve; gingival pockets of {k} mm, [D2:chlorhexidine] [S2:0.12%] rinse [F2:twice daily] [U2:for 2 weeks].
[D1:Amoxicilline] [S1:2 g] {m} minutes avant le détartrage en raison de la valve ; poches gingivales de {k} mm, bain de bouche à la [D2:chlorhexidine] [S2:0,12 %] [F2:deux fois par jour] [U2:pendant 2 semaines].
[D1:Amoxicillin] [S1:2 g] {m} Minuten vor der Zahnreinigung wegen der Klappe; Zahnfleischtaschen von {k} mm, Spülung mit [D2:Chlorhexidin] [S2:0,12 %] [F2:zweimal täglich] [U2:für 2 Wochen].

# n=6..20 m=6,8,12 k=3,4,5
Osteonecrosis of the jaw of {n} x {m} mm after {k} years of [D1:<@d:zoledronic acid|denosumab|pamidronate>], with bare bone at tooth 37 and pus; the [F1:monthly] infusion has been on hold since {date}.
Ostéonécrose de la mâchoire de {n} x {m} mm après {k} ans <@d:d'|de |de >[D1:<@d:acide zolédronique|dénosumab|pamidronate>], avec os dénudé en regard de la dent 37 et pus ; la perfusion [F1:mensuelle] est suspendue depuis le {date}.
Kiefernekrose von {n} x {m} mm nach {k} Jahren [D1:<@d:Zoledronsäure|Denosumab|Pamidronat>], mit freiliegendem Knochen an Zahn 37 und Eiter; die [F1:monatliche] Infusion ist seit {date} ausgesetzt.

# n=0.3,0.5 m=10,15,20 k=2,3
Anaphylaxis {m} minutes after <@a:a wasp sting|peanut butter|shrimp cocktail|hazelnut cake>: [D1:epinephrine] [S1:{n} mg] [S9:1:1000] IM {k} times, [A2:1 L] of [D2:saline], [D3:methylprednisolone] [S3:125 mg], pressure from 70/40 to 112/68.
Anaphylaxie {m} minutes après <@a:une piqûre de guêpe|du beurre de cacahuète|un cocktail de crevettes|un gâteau aux noisettes> : [D1:adrénaline] [S1:{n} mg] [S9:1:1000] IM {k} fois, [A2:1 L] de [D2:sérum physiologique], [D3:méthylprednisolone] [S3:125 mg], tension de 70/40 à 112/68.
Anaphylaxie {m} Minuten nach <@a:einem Wespenstich|Erdnussbutter|einem Krabbencocktail|Haselnusskuchen>: [D1:Adrenalin] [S1:{n} mg] [S9:1:1000] i.m. {k}-mal, [A2:1 L] [D2:Kochsalzlösung], [D3:Methylprednisolon] [S3:125 mg], Blutdruck von 70/40 auf 112/68.

# n=2,3,4 m=300 k=8..22
Ventricular fibrillation in the ambulance: {n} shocks, [D1:epinephrine] [S1:1 mg] [F1:every 3 to 5 minutes], [D2:amiodarone] [S2:300 mg], pulse back after {k} minutes, end-tidal CO2 38.
Fibrillation ventriculaire dans l'ambulance : {n} chocs, [D1:adrénaline] [S1:1 mg] [F1:toutes les 3 à 5 minutes], [D2:amiodarone] [S2:300 mg], pouls récupéré après {k} minutes, CO2 expiré 38.
Kammerflimmern im Rettungswagen: {n} Schocks, [D1:Adrenalin] [S1:1 mg] [F1:alle 3 bis 5 Minuten], [D2:Amiodaron] [S2:300 mg], Puls nach {k} Minuten zurück, endtidales CO2 38.

# n=20,30 m=2..6 k=5,10,15
Septic shock: [A1:{n} ml/kg] of [D1:lactated Ringer's], [D2:norepinephrine] [A2:{k} mcg/min], [D3:vasopressin] [A3:0.03 units/min], [D4:hydrocortisone] [S4:50 mg] [F4:every 6 hours], lactate {m}.4 mmol/L.
Choc septique : [A1:{n} ml/kg] de [D1:Ringer lactate], [D2:noradrénaline] [A2:{k} mcg/min], [D3:vasopressine] [A3:0,03 unité/min], [D4:hydrocortisone] [S4:50 mg] [F4:toutes les 6 heures], lactate {m},4 mmol/L.
Septischer Schock: [A1:{n} ml/kg] [D1:Ringer-Laktat], [D2:Noradrenalin] [A2:{k} mcg/min], [D3:Vasopressin] [A3:0,03 Einheiten/min], [D4:Hydrocortison] [S4:50 mg] [F4:alle 6 Stunden], Laktat {m},4 mmol/L.

# n=30,40,50 m=50,100,150 k=2,3,4
The sedation was lightened from [D1:propofol] [A1:{n} mcg/kg/min] to [D2:dexmedetomidine] [A2:0.7 mcg/kg/h], [D3:fentanyl] [A3:{m} mcg/h] stopped, and the RASS rose from -{k} to -1 overnight.
La sédation a été allégée de [D1:propofol] [A1:{n} mcg/kg/min] à [D2:dexmédétomidine] [A2:0,7 mcg/kg/h], [D3:fentanyl] [A3:{m} mcg/h] arrêté, et le RASS est passé de -{k} à -1 pendant la nuit.
Die Sedierung wurde von [D1:Propofol] [A1:{n} mcg/kg/min] auf [D2:Dexmedetomidin] [A2:0,7 mcg/kg/h] zurückgenommen, [D3:Fentanyl] [A3:{m} mcg/h] gestoppt, und der RASS stieg über Nacht von -{k} auf -1.

# n=6.6,6.9,7.3 m=10 k=10,20
Potassium {n} mmol/L with peaked T waves: [D1:calcium gluconate] [S1:1 g], [D2:regular insulin] [A2:{m} units] with [A3:25 g] of [D3:dextrose], [D4:albuterol] [S4:{k} mg] nebulized, dialysis within 2 hours.
Kaliémie {n} mmol/L avec ondes T pointues : [D1:gluconate de calcium] [S1:1 g], [D2:insuline rapide] [A2:{m} unités] avec [A3:25 g] de [D3:glucose], [D4:salbutamol] [S4:{k} mg] en nébulisation, dialyse dans les 2 heures.
Kalium {n} mmol/L mit spitzen T-Wellen: [D1:Calciumgluconat] [S1:1 g], [D2:Normalinsulin] [A2:{m} Einheiten] mit [A3:25 g] [D3:Glukose], [D4:Salbutamol] [S4:{k} mg] vernebelt, Dialyse innerhalb von 2 Stunden.

# n=480..720 m=0.1 k=6.92,7.05,7.14
Glucose {n} mg/dL, pH {k}, ketones large: [A1:2 liters] of [D1:normal saline] in the first 2 hours, [D2:insulin] [A2:0.1 units/kg/h], [D3:potassium chloride] [A3:20 mEq/hr], gap closed after 14 hours.
Glycémie {n} mg/dL, pH {k}, cétones fortement positives : [A1:2 litres] de [D1:sérum physiologique] au cours des 2 premières heures, [D2:insuline] [A2:0,1 unité/kg/h], [D3:chlorure de potassium] [A3:20 mEq/h], trou anionique normalisé après 14 heures.
Glukose {n} mg/dL, pH {k}, Ketone stark positiv: [A1:2 Liter] [D1:Kochsalzlösung] in den ersten 2 Stunden, [D2:Insulin] [A2:0,1 Einheiten/kg/h], [D3:Kaliumchlorid] [A3:20 mEq/h], Anionenlücke nach 14 Stunden geschlossen.

# n=8..30 m=140,150 k=2,4,6
Took about {n}0 [O1:tablets] of [D1:acetaminophen] [S1:500 mg] {k} hours ago after an argument; level {m} mcg/mL, [D2:acetylcysteine] [S2:{m} mg/kg] [U2:over 1 hour], INR 1.2.
A pris environ {n}0 [O1:comprimés] de [D1:paracétamol] [S1:500 mg] il y a {k} heures après une dispute ; taux {m} mcg/mL, [D2:acétylcystéine] [S2:{m} mg/kg] [U2:en 1 heure], INR 1,2.
Hat vor {k} Stunden nach einem Streit etwa {n}0 [O1:Tabletten] [D1:Paracetamol] [S1:500 mg] genommen; Spiegel {m} mcg/mL, [D2:Acetylcystein] [S2:{m} mg/kg] [U2:über 1 Stunde], INR 1,2.

# n=0.4,0.8,2 m=4..8 k=84..98
Found in the <@a:parking garage|club restroom|bus shelter> with pinpoint pupils and {m} breaths a minute; [D1:naloxone] [S1:{n} mg] intranasally twice, saturation from 71% to {k}%.
Trouvé<@g:|e> <@a:au parking souterrain|aux toilettes de la discothèque|à l'abribus> avec des pupilles punctiformes et {m} respirations par minute ; [D1:naloxone] [S1:{n} mg] par voie nasale à deux reprises, saturation de 71 % à {k} %.
<@a:Im Parkhaus|Auf der Toilette eines Clubs|An der Bushaltestelle> mit stecknadelkopfgroßen Pupillen und {m} Atemzügen pro Minute gefunden; [D1:Naloxon] [S1:{n} mg] zweimal nasal, Sättigung von 71 % auf {k} %.

# n=20 m=4,6,8 k=30..60
Scorpion sting while hiking in the desert: [A1:{m}] [O1:vials] of [D1:antivenom], [D2:midazolam] [S2:2 mg], twitching gone after {k} minutes.
Piqûre de scorpion lors d'une randonnée dans le désert : [A1:{m}] [O1:ampoules] de [D1:sérum antivenimeux], [D2:midazolam] [S2:2 mg], contractions disparues après {k} minutes.
Skorpionstich beim Wandern in der Wüste: [A1:{m}] [O1:Ampullen] [D1:Antiserum], [D2:Midazolam] [S2:2 mg], Zuckungen nach {k} Minuten verschwunden.

# n=0.9 m=60..95 k=38..72
Stroke at {time}: NIHSS 14, weight {m} kg, [D1:tenecteplase] [S1:0.25 mg/kg] {k} minutes after arrival, thrombectomy in two passes, TICI 2b.
AVC à {time} : NIHSS 14, poids {m} kg, [D1:ténectéplase] [S1:0,25 mg/kg] {k} minutes après l'arrivée, thrombectomie en deux passages, TICI 2b.
Schlaganfall um {time}: NIHSS 14, Gewicht {m} kg, [D1:Tenecteplase] [S1:0,25 mg/kg] {k} Minuten nach Ankunft, Thrombektomie in zwei Durchgängen, TICI 2b.

[D1:Lidocaine] [S1:<@s:1|2>%] without [D2:epinephrine] was used for the <@a:finger|toe|nose|ear> because of the end arteries.
De la [D1:lidocaïne] à [S1:<@s:1|2> %] sans [D2:adrénaline] a été utilisée pour <@a:le doigt|l'orteil|le nez|l'oreille> en raison des artères terminales.
Wegen der Endarterien wurde für <@a:den Finger|die Zehe|die Nase|das Ohr> [D1:Lidocain] [S1:<@s:1|2> %] ohne [D2:Adrenalin] verwendet.

# n=2,3,5 m=15,20,30
Numbing [O1:cream] with [D1:lidocaine] [S1:2.5%] and [D2:prilocaine] [S2:2.5%] was left on for {m} minutes before the venipuncture of the {n}-year-old.
Une [O1:crème] anesthésiante à la [D1:lidocaïne] [S1:2,5 %] et à la [D2:prilocaïne] [S2:2,5 %] a été laissée {m} minutes avant la prise de sang de l'enfant de {n} ans.
Eine betäubende [O1:Creme] mit [D1:Lidocain] [S1:2,5 %] und [D2:Prilocain] [S2:2,5 %] wurde vor der Blutentnahme bei dem {n}-jährigen Kind {m} Minuten belassen.

# n=2,4 m=3..8 k=10,15
{who} received [D1:hydromorphone] [S1:0.{n} mg] in the recovery room with a drop in pain from {m}/10 to 2/10 within {k} minutes.
{who} a reçu de l'[D1:hydromorphone] [S1:0,{n} mg] en salle de réveil avec une diminution de la douleur de {m}/10 à 2/10 en {k} minutes.
{who} erhielt im Aufwachraum [D1:Hydromorphon] [S1:0,{n} mg], worauf der Schmerz innerhalb von {k} Minuten von {m}/10 auf 2/10 zurückging.

# n=12.5,25 m=2,3
Shivering after the spinal stopped with [D1:<@d:meperidine|clonidine>] [S1:<@d:{n} mg|75 mcg>] and {m} warm blankets.
Les frissons après la rachianesthésie ont cessé avec de la [D1:<@d:péthidine|clonidine>] [S1:<@d:{n} mg|75 mcg>] et {m} couvertures chaudes.
Das Zittern nach der Spinalanästhesie hörte mit [D1:<@d:Pethidin|Clonidin>] [S1:<@d:{n} mg|75 mcg>] und {m} warmen Decken auf.

# n=50,75,100 m=2..5 k=12,18,24
Patient on substitution: continue [D1:buprenorphine-naloxone] [S1:8/2 mg] [F1:twice daily] through the operation, add [D2:ketamine] [A2:0.{m} mg/kg/h] [U2:for {k} hours] and [D3:acetaminophen] [S3:1 g] [F3:every 6 hours].
Patient sous traitement substitutif : poursuivre la [D1:buprénorphine-naloxone] [S1:8/2 mg] [F1:deux fois par jour] pendant l'opération, ajouter de la [D2:kétamine] [A2:0,{m} mg/kg/h] [U2:pendant {k} heures] et du [D3:paracétamol] [S3:1 g] [F3:toutes les 6 heures].
Patient unter Substitution: [D1:Buprenorphin-Naloxon] [S1:8/2 mg] [F1:zweimal täglich] über die Operation fortführen, zusätzlich [D2:Ketamin] [A2:0,{m} mg/kg/h] [U2:für {k} Stunden] und [D3:Paracetamol] [S3:1 g] [F3:alle 6 Stunden].

# n=6,8 m=10,20 k=300,600
On the morning of surgery take [D1:<@d:metoprolol|bisoprolol|atenolol>] [S1:<@d:50|5|50> mg] with a sip of water, skip [D2:metformin] and [D3:lisinopril] [S3:{m} mg], and take half of the [D4:insulin glargine].
Le matin de l'opération, prendre <@d:le |le |l'>[D1:<@d:métoprolol|bisoprolol|aténolol>] [S1:<@d:50|5|50> mg] avec une gorgée d'eau, ne pas prendre la [D2:metformine] ni le [D3:lisinopril] [S3:{m} mg], et faire la moitié de l'[D4:insuline glargine].
Am Morgen der Operation [D1:<@d:Metoprolol|Bisoprolol|Atenolol>] [S1:<@d:50|5|50> mg] mit einem Schluck Wasser nehmen, [D2:Metformin] und [D3:Lisinopril] [S3:{m} mg] weglassen und nur die halbe Menge [D4:Insulin glargin] spritzen.

# n=7,10,14 m=3,5
Stop [D1:semaglutide] {n} days and [D2:<@d:empagliflozin|dapagliflozin>] {m} days before the <@a:gastroscopy|colonoscopy|hernia operation|hip operation>, and eat no solid food for 24 hours.
Arrêter le [D1:sémaglutide] {n} jours et <@d:l'|la >[D2:<@d:empagliflozine|dapagliflozine>] {m} jours avant <@a:la gastroscopie|la coloscopie|la cure de hernie|l'opération de la hanche>, et ne pas prendre d'aliments solides pendant 24 heures.
[D1:Semaglutid] {n} Tage und [D2:<@d:Empagliflozin|Dapagliflozin>] {m} Tage vor <@a:der Gastroskopie|der Koloskopie|der Hernienoperation|der Hüftoperation> absetzen und 24 Stunden keine feste Nahrung zu sich nehmen.

# n=1,2 m=50,100 k=92..98
Adrenal insufficiency: [D1:hydrocortisone] [S1:{m} mg] at induction, then [S2:25 mg] [F2:every 8 hours] [U2:for {n} {n?day|days}]; the systolic was never under {k} mmHg.
Insuffisance surrénalienne : [D1:hydrocortisone] [S1:{m} mg] à l'induction, puis [S2:25 mg] [F2:toutes les 8 heures] [U2:pendant {n} {n?jour|jours}] ; la systolique n'a jamais été inférieure à {k} mmHg.
Nebenniereninsuffizienz: [D1:Hydrocortison] [S1:{m} mg] zur Einleitung, dann [S2:25 mg] [F2:alle 8 Stunden] [U2:für {n} {n?Tag|Tage}]; der systolische Druck lag nie unter {k} mmHg.

# n=20..40 m=15,30 k=45..75 k2=4..15
Femoral nerve block for the hip fracture in the emergency room: [A1:{n} ml] of [D1:bupivacaine] [S1:0.25%], onset {m} minutes, {k2} mg less [D2:morphine] over the next day.
Bloc fémoral pour la fracture de hanche aux urgences : [A1:{n} ml] de [D1:bupivacaïne] [S1:0,25 %], installation en {m} minutes, {k2} mg de [D2:morphine] en moins le jour suivant.
Femoralisblock bei Hüftfraktur in der Notaufnahme: [A1:{n} ml] [D1:Bupivacain] [S1:0,25 %], Wirkeintritt nach {m} Minuten, {k2} mg [D2:Morphin] weniger am Folgetag.

# n=1.5,2 m=3,5 k=20,30
Seizing after the block with [A1:{k} ml] of [D1:bupivacaine]: [D2:lipid emulsion] [S2:20%] [A2:{n} ml/kg] bolus, [D3:midazolam] [S3:{m} mg], sinus rhythm by the 12th minute.
Convulsions après le bloc avec [A1:{k} ml] de [D1:bupivacaïne] : [D2:émulsion lipidique] [S2:20 %] [A2:{n} ml/kg] en bolus, [D3:midazolam] [S3:{m} mg], rythme sinusal à la 12e minute.
Krampfanfall nach der Blockade mit [A1:{k} ml] [D1:Bupivacain]: [D2:Lipidemulsion] [S2:20 %] [A2:{n} ml/kg] als Bolus, [D3:Midazolam] [S3:{m} mg], Sinusrhythmus in der 12. Minute.

# n=1,2,4 m=2,3
Laryngospasm at extubation broke with [D1:<@d:propofol|succinylcholine>] [S1:{m}0 mg] and {n} minutes of positive pressure.
Le laryngospasme à l'extubation a cédé avec [D1:<@d:propofol|suxaméthonium>] [S1:{m}0 mg] et {n} {n?minute|minutes} de pression positive.
Der Laryngospasmus bei der Extubation löste sich mit [D1:<@d:Propofol|Succinylcholin>] [S1:{m}0 mg] und {n} {n?Minute|Minuten} Überdruckbeatmung.

# n=2..6 m=81,325 k=6,12
After the drug-eluting stent {n} months ago <@g:he|she> must keep taking [D1:clopidogrel] [S1:75 mg] and [D2:aspirin] [S2:{m} mg] [F2:daily] [U2:until month {k}], so the <@a:knee replacement|cataract operation|polyp removal|hernia repair> waits.
Après le stent actif d'il y a {n} mois, <@g:il|elle> doit continuer le [D1:clopidogrel] [S1:75 mg] et l'[D2:aspirine] [S2:{m} mg] [F2:par jour] [U2:jusqu'au mois {k}] ; <@a:la prothèse de genou|l'opération de la cataracte|l'ablation du polype|la cure de hernie> attendra donc.
Nach dem medikamentenbeschichteten Stent vor {n} Monaten muss <@g:er|sie> [D1:Clopidogrel] [S1:75 mg] und [D2:ASS] [S2:{m} mg] [F2:täglich] [U2:bis Monat {k}] weiternehmen, <@a:die Knieprothese|die Kataraktoperation|die Polypabtragung|die Hernienoperation> wird daher verschoben.

# n=3.1,4.2,5.6 m=5,10 k=25,50
INR {n} with an acute abdomen: [D1:vitamin K] [S1:{m} mg] IV and [D2:prothrombin complex] [A2:{k} units/kg], INR 1.3 after 30 minutes, incision at {time}.
INR {n} avec abdomen aigu : [D1:vitamine K] [S1:{m} mg] IV et [D2:complexe prothrombinique] [A2:{k} unités/kg], INR 1,3 après 30 minutes, incision à {time}.
INR {n} bei akutem Abdomen: [D1:Vitamin K] [S1:{m} mg] i.v. und [D2:Prothrombinkomplex] [A2:{k} Einheiten/kg], INR 1,3 nach 30 Minuten, Schnitt um {time}.

# n=200,500 m=2..5 k=5.9,6.8 k2=8.1,8.6,9.2
Iron deficit before the hysterectomy: hemoglobin {k2} g/dL, ferritin {m} ng/mL, [D1:ferric carboxymaltose] [S1:{n} mg] [F1:weekly] twice, and the value rose by 2.4 g/dL in 3 weeks.
Carence martiale avant l'hystérectomie : hémoglobine {k2} g/dL, ferritine {m} ng/mL, [D1:carboxymaltose ferrique] [S1:{n} mg] [F1:par semaine] à deux reprises, et la valeur a augmenté de 2,4 g/dL en 3 semaines.
Eisenmangel vor der Hysterektomie: Hämoglobin {k2} g/dL, Ferritin {m} ng/mL, [D1:Eisencarboxymaltose] [S1:{n} mg] [F1:wöchentlich] zweimal, und der Wert stieg in 3 Wochen um 2,4 g/dL.

# n=10,15,20 m=3,5,7 k=12..40
[D1:Mupirocin] [S1:2%] in both nostrils [F1:twice daily] [U1:for {m} days] and [D2:chlorhexidine] showers before the <@a:spinal fusion|pacemaker replacement|knee revision>, as the swab grew MRSA on {date}.
[D1:Mupirocine] [S1:2 %] dans les deux narines [F1:deux fois par jour] [U1:pendant {m} jours] et douches à la [D2:chlorhexidine] avant <@a:l'arthrodèse rachidienne|le changement de stimulateur|la reprise du genou>, l'écouvillon ayant retrouvé un SARM le {date}.
[D1:Mupirocin] [S1:2 %] in beide Nasenlöcher [F1:zweimal täglich] [U1:für {m} Tage] und Duschen mit [D2:Chlorhexidin] vor <@a:der Wirbelsäulenfusion|dem Schrittmacherwechsel|der Knierevision>, da der Abstrich vom {date} MRSA zeigte.

# n=20..45 m=4,6 k=2,3
Warm compresses and [D1:cephalexin] [S1:500 mg] [F1:every {m} hours] for the infected <@a:port site|tattoo|umbilical wound|drain site>, {n} mm of redness, {k} mm deep on ultrasound.
Compresses chaudes et [D1:céfalexine] [S1:500 mg] [F1:toutes les {m} heures] pour l'infection <@a:de l'orifice de trocart|du tatouage|de la plaie ombilicale|de l'orifice de drain>, rougeur de {n} mm, {k} mm de profondeur à l'échographie.
Warme Umschläge und [D1:Cefalexin] [S1:500 mg] [F1:alle {m} Stunden] wegen <@a:der infizierten Trokarstelle|der infizierten Tätowierung|der infizierten Nabelwunde|der infizierten Drainagestelle>, {n} mm Rötung, im Ultraschall {k} mm tief.

# n=1,2 m=3..9 k=38.4,38.9,39.3
On postoperative day {m} the temperature was {k} °C and the incision drained; [D1:vancomycin] [S1:{n} g] [F1:every 12 hours] was started and three staples were removed.
Au jour postopératoire {m}, la température était de {k} °C et l'incision suintait ; de la [D1:vancomycine] [S1:{n} g] [F1:toutes les 12 heures] a été débutée et trois agrafes ont été retirées.
Am postoperativen Tag {m} betrug die Temperatur {k} °C, und die Wunde sezernierte; [D1:Vancomycin] [S1:{n} g] [F1:alle 12 Stunden] wurde begonnen, und drei Klammern wurden entfernt.

# n=10,20,30 m=2..4 k=100,200
No stool for {m} days after the laminectomy: [D1:senna] [A1:two] [O1:tablets] [F1:at bedtime], [D2:docusate] [S2:{k} mg] [F2:twice daily], [D3:methylnaltrexone] [S3:12 mg] [F3:once], walking the corridor.
Pas de selles depuis {m} jours après la laminectomie : [D1:séné] [A1:deux] [O1:comprimés] [F1:au coucher], [D2:docusate] [S2:{k} mg] [F2:deux fois par jour], [D3:méthylnaltrexone] [S3:12 mg] [F3:une fois], marche dans le couloir.
Seit {m} Tagen kein Stuhlgang nach der Laminektomie: [D1:Senna] [A1:zwei] [O1:Tabletten] [F1:zur Nacht], [D2:Docusat] [S2:{k} mg] [F2:zweimal täglich], [D3:Methylnaltrexon] [S3:12 mg] [F3:einmalig], Gehen auf dem Flur.

# n=300,600 m=5,7 k=4..9
After the nerve repair <@g:he|she> takes [D1:gabapentin] [S1:{n} mg] [F1:three times a day]; Tinel's sign has moved {k} cm in {m} weeks, and the burning wakes <@g:him|her> less.
Après la réparation nerveuse, <@g:il|elle> prend de la [D1:gabapentine] [S1:{n} mg] [F1:trois fois par jour] ; le signe de Tinel a progressé de {k} cm en {m} semaines, et les brûlures <@g:le|la> réveillent moins.
Nach der Nervennaht nimmt <@g:er|sie> [D1:Gabapentin] [S1:{n} mg] [F1:dreimal täglich]; das Hoffmann-Tinel-Zeichen ist in {m} Wochen um {k} cm gewandert, und das Brennen weckt <@g:ihn|sie> seltener.

# n=5,10,15 m=20..60 k=3..6 m2=3..12
Only {m2} of the {m} [O1:tablets] of [D1:oxycodone] [S1:{n} mg] were used after the <@a:wisdom tooth extraction|meniscus repair|bunion surgery|tonsillectomy>; the rest was returned to the pharmacy within {k} weeks.
Seuls {m2} des {m} [O1:comprimés] d'[D1:oxycodone] [S1:{n} mg] ont été utilisés après <@a:l'extraction des dents de sagesse|la suture méniscale|la chirurgie de l'hallux valgus|l'amygdalectomie> ; le reste a été rapporté à la pharmacie dans les {k} semaines.
Von den {m} [O1:Tabletten] [D1:Oxycodon] [S1:{n} mg] wurden nach <@a:der Weisheitszahnentfernung|der Meniskusnaht|der Halluxoperation|der Tonsillektomie> nur {m2} verbraucht; der Rest wurde innerhalb von {k} Wochen in die Apotheke zurückgebracht.

# n=4,8 m=0.5,1 k=24,48
The graft vessel was kept open with [D1:heparin] [A1:{n}00 units/hr] and [D2:dextran] [A2:20 ml/hr] [U2:for {k} hours]; the Doppler signal was checked hourly and the flap stayed pink.
Le pontage a été maintenu perméable par [D1:héparine] [A1:{n}00 unités/h] et [D2:dextran] [A2:20 ml/h] [U2:pendant {k} heures] ; le signal Doppler a été contrôlé toutes les heures et le lambeau est resté rose.
Das Transplantatgefäß wurde mit [D1:Heparin] [A1:{n}00 Einheiten/h] und [D2:Dextran] [A2:20 ml/h] [U2:für {k} Stunden] offen gehalten; das Dopplersignal wurde stündlich geprüft, und der Lappen blieb rosig.

# n=2,3 m=6..14 k=30,60
Two leeches were applied to the congested ear for {k} minutes, [D1:ciprofloxacin] [S1:400 mg] [F1:every 12 hours] as cover, hemoglobin down to {m}.3.
Deux sangsues ont été appliquées {k} minutes sur l'oreille congestive, [D1:ciprofloxacine] [S1:400 mg] [F1:toutes les 12 heures] en couverture, hémoglobine descendue à {m},3.
Zwei Blutegel wurden {k} Minuten an das gestaute Ohr gesetzt, [D1:Ciprofloxacin] [S1:400 mg] [F1:alle 12 Stunden] zum Schutz, Hämoglobin auf {m},3 gefallen.

# n=6,8,10 m=70,80,90 k=5,10 m2=4,5
Cardiac arrest protocol for the pregnant woman at 34 weeks: uterus displaced, [D1:epinephrine] [S1:1 mg], [D2:calcium chloride] [S2:1 g], perimortem delivery {m2} minutes after the collapse, mother's pulse back at minute {n}.
Arrêt cardiaque de la femme enceinte à 34 SA : utérus décalé, [D1:adrénaline] [S1:1 mg], [D2:chlorure de calcium] [S2:1 g], extraction périmortem {m2} minutes après le collapsus, pouls maternel retrouvé à la minute {n}.
Kreislaufstillstand der Schwangeren in der 34. Woche: Uterus verlagert, [D1:Adrenalin] [S1:1 mg], [D2:Calciumchlorid] [S2:1 g], perimortale Entbindung {m2} Minuten nach dem Kollaps, Puls der Mutter in Minute {n} zurück.

# n=1000,1500,2000 m=4,5 k=12..20
Group B streptococcus positive: [D1:penicillin G] [A1:5 million units] at {time}, then [A2:2.5 million units] [F2:every 4 hours]; {k} hours of ruptured membranes.
Streptocoque B positif : [D1:pénicilline G] [A1:5 millions d'unités] à {time}, puis [A2:2,5 millions d'unités] [F2:toutes les 4 heures] ; {k} heures de rupture des membranes.
B-Streptokokken positiv: [D1:Penicillin G] [A1:5 Millionen Einheiten] um {time}, dann [A2:2,5 Millionen Einheiten] [F2:alle 4 Stunden]; Blasensprung seit {k} Stunden.

# n=10,20 m=6,8 k=38.2,38.8
Chorioamnionitis with {k} °C and fetal pulse 175: [D1:ampicillin] [S1:2 g] [F1:every {m} hours], [D2:gentamicin] [S2:5 mg/kg] [F2:daily], [D3:acetaminophen] [S3:650 mg], forceps at +3.
Chorioamniotite avec {k} °C et rythme fœtal à 175 : [D1:ampicilline] [S1:2 g] [F1:toutes les {m} heures], [D2:gentamicine] [S2:5 mg/kg] [F2:par jour], [D3:paracétamol] [S3:650 mg], forceps à +3.
Chorioamnionitis mit {k} °C und fetaler Frequenz 175: [D1:Ampicillin] [S1:2 g] [F1:alle {m} Stunden], [D2:Gentamicin] [S2:5 mg/kg] [F2:täglich], [D3:Paracetamol] [S3:650 mg], Forzeps bei +3.

# n=10,20,25 m=4..9 k=3,4 n2=10,11,12
Nausea of pregnancy with a loss of {m} pounds: [D1:doxylamine-pyridoxine] [S1:10/10 mg], [A1:two] [O1:tablets] [F1:at bedtime], ginger tea, [D2:ondansetron] [S2:4 mg] only from week {n2}.
Nausées gravidiques avec perte de {m} livres : [D1:doxylamine-pyridoxine] [S1:10/10 mg], [A1:deux] [O1:comprimés] [F1:au coucher], tisane au gingembre, [D2:ondansétron] [S2:4 mg] seulement à partir de la semaine {n2}.
Schwangerschaftsübelkeit mit {m} Pfund Gewichtsverlust: [D1:Doxylamin-Pyridoxin] [S1:10/10 mg], [A1:zwei] [O1:Tabletten] [F1:zur Nacht], Ingwertee, [D2:Ondansetron] [S2:4 mg] erst ab Woche {n2}.

# n=5,7 m=0.75,1 k=2..6 k2=2,3,4
Bacterial vaginosis: [D1:metronidazole] [S1:{m}%] [O1:gel] [F1:once daily] [U1:for {n} days], {k2} recurrences since {month}.
Vaginose bactérienne : [O1:gel] de [D1:métronidazole] [S1:{m} %] [F1:une fois par jour] [U1:pendant {n} jours], {k2} récidives depuis {month}.
Bakterielle Vaginose: [D1:Metronidazol] [O1:Gel] [S1:{m} %] [F1:einmal täglich] [U1:für {n} Tage], {k2} Rückfälle seit {month}.

# m=3..5 k=6..9
[D1:Medroxyprogesterone] [S1:150 mg] is injected [F1:every 12 weeks]; weight up {k} pounds, spotting {m} days a month, condoms no longer used.
La [D1:médroxyprogestérone] [S1:150 mg] est injectée [F1:toutes les 12 semaines] ; prise de {k} livres, spotting {m} jours par mois, plus de préservatifs.
[D1:Medroxyprogesteron] [S1:150 mg] wird [F1:alle 12 Wochen] gespritzt; {k} Pfund Gewichtszunahme, an {m} Tagen im Monat Schmierblutung, keine Kondome mehr.

# n=60,120 m=5..9 k=2,3
[D1:Denosumab] [S1:60 mg] under the skin [F1:every 6 months] since {month}; calcium 9.{m} mg/dL, no dental work planned for {k} months.
[D1:Dénosumab] [S1:60 mg] sous la peau [F1:tous les 6 mois] depuis {month} ; calcium 9,{m} mg/dL, pas de soins dentaires prévus avant {k} mois.
[D1:Denosumab] [S1:60 mg] unter die Haut [F1:alle 6 Monate] seit {month}; Calcium 9,{m} mg/dL, in den nächsten {k} Monaten keine zahnärztlichen Eingriffe geplant.

# n=3..9 n2=5,8,10 k2=5,7,10
Abscess of {n} cm on the <@a:back of the neck|buttock|breast|thigh> drained under [A1:{n2} ml] of [D1:lidocaine] [S1:1%], home on [D2:trimethoprim-sulfamethoxazole] [S2:800/160 mg] [F2:twice a day] [U2:for {k2} days], packing changed by the daughter-in-law.
Abcès de {n} cm <@a:de la nuque|de la fesse|du sein|de la cuisse> drainé sous [A1:{n2} ml] de [D1:lidocaïne] [S1:1 %], retour à domicile sous [D2:triméthoprime-sulfaméthoxazole] [S2:800/160 mg] [F2:deux fois par jour] [U2:pendant {k2} jours], mèche changée par la belle-fille.
Abszess von {n} cm <@a:am Nacken|am Gesäß|an der Brust|am Oberschenkel> unter [A1:{n2} ml] [D1:Lidocain] [S1:1 %] entlastet, Entlassung mit [D2:Trimethoprim-Sulfamethoxazol] [S2:800/160 mg] [F2:zweimal täglich] [U2:für {k2} Tage], Tamponadewechsel durch die Schwiegertochter.

# n=5,10 m=250,500 k=2..9 n2=2,3,4
A sewing needle had gone through the nail; after a digital block with [A1:{n2} cc] of [D1:mepivacaine] [S1:2%] it was pulled out, and [D2:cephalexin] [S2:{m} mg] [F2:four times daily] [U2:for {n} days] was prescribed.
Une aiguille à coudre avait traversé l'ongle ; après un bloc digital par [A1:{n2} cc] de [D1:mépivacaïne] [S1:2 %], elle a été retirée, et de la [D2:céfalexine] [S2:{m} mg] [F2:quatre fois par jour] [U2:pendant {n} jours] a été prescrite.
Eine Nähnadel hatte den Nagel durchstochen; nach einer Oberst-Anästhesie mit [A1:{n2} cc] [D1:Mepivacain] [S1:2 %] wurde sie herausgezogen, und [D2:Cefalexin] [S2:{m} mg] [F2:viermal täglich] [U2:für {n} Tage] wurde verordnet.

# n=10,20,30 m=3..8 k=14..28 k2=4,6,8
Frostbite of {m} toes: rewarmed at 39 °C for {n} minutes, [D1:ibuprofen] [S1:400 mg] [F1:every 8 hours], [D2:iloprost] [A2:0.5 ng/kg/min] [U2:for 6 hours] [F2:a day], amputation not before {k2} weeks.
Gelures de {m} orteils : réchauffement à 39 °C pendant {n} minutes, [D1:ibuprofène] [S1:400 mg] [F1:toutes les 8 heures], [D2:iloprost] [A2:0,5 ng/kg/min] [U2:pendant 6 heures] [F2:par jour], pas d'amputation avant {k2} semaines.
Erfrierung von {m} Zehen: Erwärmung bei 39 °C für {n} Minuten, [D1:Ibuprofen] [S1:400 mg] [F1:alle 8 Stunden], [D2:Iloprost] [A2:0,5 ng/kg/min] [U2:für 6 Stunden] [F2:am Tag], Amputation nicht vor {k2} Wochen.

# n=15..60 m=25,50 k=2..8
Jellyfish stings along {n} cm of the calf during the <@a:triathlon|snorkeling trip|surfing lesson>: vinegar, hot water at 45 °C, [D1:hydrocortisone] [S1:1%] [O1:cream], [D2:diphenhydramine] [S2:{m} mg] [F2:every 6 hours as needed].
Piqûres de méduse sur {n} cm du mollet pendant <@a:le triathlon|la sortie de plongée en apnée|le cours de surf> : vinaigre, eau chaude à 45 °C, [O1:crème] d'[D1:hydrocortisone] [S1:1 %], [D2:diphénhydramine] [S2:{m} mg] [F2:toutes les 6 heures si besoin].
Quallenverletzungen über {n} cm der Wade <@a:beim Triathlon|beim Schnorchelausflug|in der Surfstunde>: Essig, heißes Wasser von 45 °C, [D1:Hydrocortison] [O1:Creme] [S1:1 %], [D2:Diphenhydramin] [S2:{m} mg] [F2:alle 6 Stunden bei Bedarf].

# n=10,15,20 m=3..8 k=1,2
The ingrown nail was wedge-resected under [D1:mepivacaine] [S1:{k}%]; lukewarm foot baths of {n} minutes and [D2:ibuprofen] [S2:600 mg] [F2:with meals] [U2:for {m} days].
L'ongle incarné a été réséqué en coin sous [D1:mépivacaïne] [S1:{k} %] ; bains de pieds tièdes de {n} minutes et [D2:ibuprofène] [S2:600 mg] [F2:aux repas] [U2:pendant {m} jours].
Der eingewachsene Nagel wurde unter [D1:Mepivacain] [S1:{k} %] keilförmig reseziert; lauwarme Fußbäder von {n} Minuten und [D2:Ibuprofen] [S2:600 mg] [F2:zu den Mahlzeiten] [U2:für {m} Tage].

# n=2,3,4 m=5..20 k=12..30 m2=3..9
Plantar fasciitis: [A1:{n} cc] of [D1:bupivacaine] [S1:0.5%] with [D2:betamethasone] [S2:6 mg] at the heel spur of {m2} mm; three shock wave sessions of 2,000 impulses followed.
Fasciite plantaire : [A1:{n} cc] de [D1:bupivacaïne] [S1:0,5 %] avec [D2:bétaméthasone] [S2:6 mg] à l'épine calcanéenne de {m2} mm ; trois séances d'ondes de choc de 2 000 impulsions ont suivi.
Plantarfasziitis: [A1:{n} cc] [D1:Bupivacain] [S1:0,5 %] mit [D2:Betamethason] [S2:6 mg] am {m2} mm großen Fersensporn; es folgten drei Stoßwellensitzungen mit 2.000 Impulsen.

# n=20,25,30 m=3,5 k=4..9
Trigger finger, third injection in {m} years: [D1:triamcinolone] [S1:10 mg] with [A2:0.5 ml] of [D2:lidocaine] [S2:1%], splint at night for {k} weeks, then release.
Doigt à ressaut, troisième infiltration en {m} ans : [D1:triamcinolone] [S1:10 mg] avec [A2:0,5 ml] de [D2:lidocaïne] [S2:1 %], attelle la nuit pendant {k} semaines, puis libération.
Schnellender Finger, dritte Infiltration in {m} Jahren: [D1:Triamcinolon] [S1:10 mg] mit [A2:0,5 ml] [D2:Lidocain] [S2:1 %], Nachtschiene für {k} Wochen, danach Spaltung.

# n=20,30,60 m=3,5 k=30..60
Hyaluronate series for the left knee: [D1:hyaluronic acid] [S1:{n} mg] [F1:once weekly] [U1:for {m} weeks], effusion of {k} cc aspirated first, walks to the <@a:bakery|library|mosque|bus stop> again.
Série d'acide hyaluronique pour le genou gauche : [D1:acide hyaluronique] [S1:{n} mg] [F1:une fois par semaine] [U1:pendant {m} semaines], épanchement de {k} cc ponctionné d'abord, remarche jusqu'à <@a:la boulangerie|la bibliothèque|la mosquée|l'arrêt de bus>.
Hyaluronserie für das linke Knie: [D1:Hyaluronsäure] [S1:{n} mg] [F1:einmal wöchentlich] [U1:für {m} Wochen], zuvor {k} cc Erguss punktiert, geht wieder bis <@a:zur Bäckerei|zur Bibliothek|zur Moschee|zur Bushaltestelle>.

# n=50,75,100 m=20..60 k=3..9 n2=10,12,14,21
Complex regional pain syndrome {k} weeks after the wrist fracture: [D1:prednisone] [S1:40 mg] tapered over {n2} days, [D2:vitamin C] [S2:500 mg] [F2:daily], mirror therapy {m} minutes a day, skin 1.{k} °C warmer.
Syndrome douloureux régional complexe {k} semaines après la fracture du poignet : [D1:prednisone] [S1:40 mg] en décroissance sur {n2} jours, [D2:vitamine C] [S2:500 mg] [F2:par jour], thérapie par miroir {m} minutes par jour, peau plus chaude de 1,{k} °C.
Komplexes regionales Schmerzsyndrom {k} Wochen nach der Handgelenkfraktur: [D1:Prednison] [S1:40 mg], über {n2} Tage ausgeschlichen, [D2:Vitamin C] [S2:500 mg] [F2:täglich], Spiegeltherapie {m} Minuten am Tag, Haut um 1,{k} °C wärmer.

# n=14..48 m=2,3 k=4..9
Pump refill: [D1:baclofen] [S1:2,000 mcg/ml], {k} ml aspirated, 40 ml instilled, rate [A1:{n}5 mcg/day], next refill in {m} {m?month|months}, legs relaxed enough for the wheelchair rugby team.
Remplissage de la pompe : [D1:baclofène] [S1:2 000 mcg/ml], {k} ml aspirés, 40 ml instillés, débit [A1:{n}5 mcg/jour], prochain remplissage dans {m} mois, jambes assez détendues pour l'équipe de rugby-fauteuil.
Pumpenfüllung: [D1:Baclofen] [S1:2.000 mcg/ml], {k} ml aspiriert, 40 ml eingefüllt, Rate [A1:{n}5 mcg/Tag], nächste Füllung in {m} {m?Monat|Monaten}, Beine locker genug für die Rollstuhlrugby-Mannschaft.

# n=100,200,300 m=2..5 k=3..6
Spasticity of the calf: [D1:botulinum toxin] [A1:{n} units] into {m} muscles under ultrasound, cast for {k} weeks, heel strike back on the treadmill.
Spasticité du mollet : [D1:toxine botulique] [A1:{n} unités] dans {m} muscles sous échographie, plâtre pendant {k} semaines, attaque du talon de retour sur le tapis de marche.
Spastik der Wade: [D1:Botulinumtoxin] [A1:{n} Einheiten] in {m} Muskeln unter Ultraschall, Gips für {k} Wochen, Fersenauftritt auf dem Laufband wieder vorhanden.

# n=6,7,8 m=20..45 k=4..9 n2=6,7 k2=6,7,8,9
Stellate block at C{n2} with [A1:{n} ml] of [D1:ropivacaine] [S1:0.2%]: Horner's sign after {k} minutes, hand temperature from 2{k2} to 33 °C, stump pain gone while on the train home.
Bloc stellaire en C{n2} avec [A1:{n} ml] de [D1:ropivacaïne] [S1:0,2 %] : signe de Horner après {k} minutes, température de la main de 2{k2} à 33 °C, douleur du moignon disparue dans le train du retour.
Stellatumblockade bei C{n2} mit [A1:{n} ml] [D1:Ropivacain] [S1:0,2 %]: Horner-Zeichen nach {k} Minuten, Handtemperatur von 2{k2} auf 33 °C, Stumpfschmerz auf der Heimfahrt im Zug verschwunden.

# n=25,50,75 m=4,5,6 k=2..8
The [D1:fentanyl] [O1:patch] ([S1:{n} mcg/hr]) was changed [F1:every 72 hours] and supplemented by [D2:oxycodone] [S2:5 mg] before the cast was windowed; <@g:he|she> slept {m} hours.
Le [O1:patch] de [D1:fentanyl] ([S1:{n} mcg/h]) a été changé [F1:toutes les 72 heures] et complété par de l'[D2:oxycodone] [S2:5 mg] avant la fenestration du plâtre ; <@g:il|elle> a dormi {m} heures.
Das [D1:Fentanyl] [O1:Pflaster] ([S1:{n} mcg/h]) wurde [F1:alle 72 Stunden] gewechselt und vor dem Fenstern des Gipses durch [D2:Oxycodon] [S2:5 mg] ergänzt; <@g:er|sie> schlief {m} Stunden.

# n=15,20 m=4..9 k=5,10 k2=15,30
Chest tube pain of {m}/10 with every breath: intrapleural [D1:bupivacaine] [S1:0.25%], [A1:{n} ml] [F1:every 8 hours], [D2:ketorolac] [S2:{k2} mg], incentive volume up from 750 to 1500 ml.
Douleur du drain thoracique à {m}/10 à chaque inspiration : [D1:bupivacaïne] intrapleurale [S1:0,25 %], [A1:{n} ml] [F1:toutes les 8 heures], [D2:kétorolac] [S2:{k2} mg], volume incitatif passé de 750 à 1500 ml.
Drainageschmerz von {m}/10 bei jedem Atemzug: intrapleurales [D1:Bupivacain] [S1:0,25 %], [A1:{n} ml] [F1:alle 8 Stunden], [D2:Ketorolac] [S2:{k2} mg], Inspirationsvolumen von 750 auf 1500 ml gestiegen.

# n=5,10 m=2,3 k=180..620
Empyema, {k} cc of pus through the 14 French tube; [D1:alteplase] [S1:{n} mg] and [D2:dornase alfa] [S2:5 mg] instilled [F1:twice daily] [U1:for {m} days], fever gone on {date}.
Empyème, {k} cc de pus par le drain de 14 French ; [D1:altéplase] [S1:{n} mg] et [D2:dornase alfa] [S2:5 mg] instillées [F1:deux fois par jour] [U1:pendant {m} jours], apyrexie le {date}.
Empyem, {k} cc Eiter über die Drainage mit 14 French; [D1:Alteplase] [S1:{n} mg] und [D2:Dornase alfa] [S2:5 mg] [F1:zweimal täglich] [U1:für {m} Tage] instilliert, am {date} fieberfrei.

# n=9..16 m=4,5 k=2,3,4
Malignant effusion: {n}00 cc were drained before [A1:{m} g] of [D1:talc] was insufflated; the chest pain of 6/10 settled with [D2:morphine] [S2:2 mg], and the air leak lasted {k} days.
Épanchement malin : {n}00 cc ont été évacués avant l'insufflation de [A1:{m} g] de [D1:talc] ; la douleur thoracique à 6/10 a cédé sous [D2:morphine] [S2:2 mg], et la fuite aérienne a duré {k} jours.
Maligner Erguss: {n}00 cc wurden abgelassen, bevor [A1:{m} g] [D1:Talkum] eingestäubt wurden; der Brustschmerz von 6/10 klang unter [D2:Morphin] [S2:2 mg] ab, und das Luftleck bestand {k} Tage.

# n=20..60 m=100,150 k=6,8 n2=40,50,60 m2=12..30 m3=62..110
For the biopsy-proven temporal arteritis: [D1:methylprednisolone] [S1:1 g] IV [U1:for 3 days], then [D2:prednisone] [S2:{n2} mg] [F2:every morning], [D3:tocilizumab] [S3:162 mg] [F3:weekly]; vessel segment {m2} mm, sedimentation rate {m3}.
Pour l'artérite temporale prouvée par biopsie : [D1:méthylprednisolone] [S1:1 g] IV [U1:pendant 3 jours], puis [D2:prednisone] [S2:{n2} mg] [F2:chaque matin], [D3:tocilizumab] [S3:162 mg] [F3:par semaine] ; segment artériel {m2} mm, vitesse de sédimentation {m3}.
Bei bioptisch gesicherter Arteriitis temporalis: [D1:Methylprednisolon] [S1:1 g] i.v. [U1:für 3 Tage], dann [D2:Prednison] [S2:{n2} mg] [F2:jeden Morgen], [D3:Tocilizumab] [S3:162 mg] [F3:wöchentlich]; Gefäßsegment {m2} mm, Blutsenkung {m3}.

# n=1,2 m=40,60,80 k=4..9 n3=2,3,4,5
Bell's palsy, House-Brackmann grade {n3}: [D1:prednisolone] [S1:{m} mg] [F1:daily] [U1:for {k} days], [D2:valacyclovir] [S2:1 g] [F2:three times daily], [D3:carbomer] [O3:gel] and tape at night.
Paralysie de Bell, House-Brackmann {n3} : [D1:prednisolone] [S1:{m} mg] [F1:par jour] [U1:pendant {k} jours], [D2:valaciclovir] [S2:1 g] [F2:trois fois par jour], [O3:gel] de [D3:carbomère] et adhésif la nuit.
Fazialisparese, House-Brackmann Grad {n3}: [D1:Prednisolon] [S1:{m} mg] [F1:täglich] [U1:für {k} Tage], [D2:Valaciclovir] [S2:1 g] [F2:dreimal täglich], [D3:Carbomer] [O3:Gel] und Pflasterstreifen zur Nacht.

# n=2,3,4 m=10,15 k=50..120 k2=2,3,5 m2=25..70
Vertigo after the cruise: Epley maneuver {n} times, [D1:meclizine] [S1:25 mg] [F1:every 8 hours as needed] [U1:for {k2} days], caloric response {m2}% weaker on the left.
Vertiges après la croisière : manœuvre d'Epley {n} fois, [D1:méclozine] [S1:25 mg] [F1:toutes les 8 heures si besoin] [U1:pendant {k2} jours], réponse calorique plus faible de {m2} % à gauche.
Schwindel nach der Kreuzfahrt: Epley-Manöver {n}-mal, [D1:Meclozin] [S1:25 mg] [F1:alle 8 Stunden bei Bedarf] [U1:für {k2} Tage], kalorische Antwort links um {m2} % schwächer.

# n=2,4 m=3..6 k=500,1000
Croup at {time2} with stridor and saturation of 9{m}%: [D1:dexamethasone] [S1:0.6 mg/kg], nebulized [D2:epinephrine] [A2:5 ml] of [S2:1:1000], watched for {n} hours, barking less.
Laryngite à {time2} avec stridor et saturation à 9{m} % : [D1:dexaméthasone] [S1:0,6 mg/kg], nébulisation d'[D2:adrénaline] [A2:5 ml] à [S2:1:1000], surveillance {n} heures, toux moins aboyante.
Krupp um {time2} mit Stridor und Sättigung von 9{m} %: [D1:Dexamethason] [S1:0,6 mg/kg], vernebeltes [D2:Adrenalin] [A2:5 ml] [S2:1:1000], {n} Stunden überwacht, Husten weniger bellend.

# n=19..34 m=5,10 k=2..6 k2=4,5,7.5
A {n}-pound toddler with a febrile seizure of {k} minutes in the shopping cart: rectal [D1:diazepam] [S1:{m} mg], [D2:ibuprofen] [A2:{k2} ml] [F2:every 6 hours], temperature 103.1 °F.
Convulsion fébrile de {k} minutes dans le chariot de supermarché chez un enfant de {n} livres : [D1:diazépam] rectal [S1:{m} mg], [D2:ibuprofène] [A2:{k2} ml] [F2:toutes les 6 heures], température 103,1 °F.
Fieberkrampf von {k} Minuten im Einkaufswagen bei einem {n} Pfund schweren Kleinkind: [D1:Diazepam] rektal [S1:{m} mg], [D2:Ibuprofen] [A2:{k2} ml] [F2:alle 6 Stunden], Temperatur 103,1 °F.

# n=8..14 m=3..6 k=15,20
{n}-month-old with {m} wet diapers less than usual: [D1:oral rehydration solution] [A1:5 ml] [F1:every 5 minutes], [D2:ondansetron] [S2:2 mg], then [A3:{k} ml/kg] of [D3:saline] through an intraosseous needle.
Nourrisson de {n} mois avec {m} couches mouillées de moins que d'habitude : [D1:soluté de réhydratation orale] [A1:5 ml] [F1:toutes les 5 minutes], [D2:ondansétron] [S2:2 mg], puis [A3:{k} ml/kg] de [D3:sérum physiologique] par voie intra-osseuse.
{n} Monate alter Säugling mit {m} nassen Windeln weniger als üblich: [D1:orale Rehydratationslösung] [A1:5 ml] [F1:alle 5 Minuten], [D2:Ondansetron] [S2:2 mg], dann [A3:{k} ml/kg] [D3:Kochsalzlösung] über eine intraossäre Nadel.

# n=45,60,75 m=20,24 k=1..3 k2=2,3 n2=100,200,500 k3=3,5
Alcohol withdrawal on day {k2} after the fracture surgery: CIWA {m}, [D1:lorazepam] [S1:2 mg] [F1:every hour as needed], [D2:thiamine] [S2:{n2} mg] IV [U2:for {k3} days], [D3:phenobarbital] [S3:10 mg/kg].
Sevrage alcoolique à J{k2} de l'ostéosynthèse : CIWA {m}, [D1:lorazépam] [S1:2 mg] [F1:toutes les heures si besoin], [D2:thiamine] [S2:{n2} mg] IV [U2:pendant {k3} jours], [D3:phénobarbital] [S3:10 mg/kg].
Alkoholentzug an Tag {k2} nach der Frakturversorgung: CIWA {m}, [D1:Lorazepam] [S1:2 mg] [F1:stündlich bei Bedarf], [D2:Thiamin] [S2:{n2} mg] i.v. [U2:für {k3} Tage], [D3:Phenobarbital] [S3:10 mg/kg].

# n=1,2.5,5 m=20..50 k=4..9
Delirious after the hip nailing, pulling at the catheter: [D1:haloperidol] [S1:{n} mg] [F1:once], [D2:melatonin] [S2:3 mg] [F2:at bedtime], glasses and clock returned, clear by day {k}.
Confusion après l'enclouage de hanche, tire sur la sonde : [D1:halopéridol] [S1:{n} mg] [F1:une fois], [D2:mélatonine] [S2:3 mg] [F2:au coucher], lunettes et horloge rendues, lucide à J{k}.
Delirant nach der Hüftnagelung, zieht am Katheter: [D1:Haloperidol] [S1:{n} mg] [F1:einmalig], [D2:Melatonin] [S2:3 mg] [F2:zur Nacht], Brille und Uhr zurückgegeben, an Tag {k} klar.

# n=4..9 m=40,80 k=110..145 m2=12..88
Pulmonary embolus {n} days after the calf fracture: heart rate {k}, troponin 0.{m2} ng/mL, [D1:heparin] [A1:{m} units/kg] bolus, then [D2:rivaroxaban] [S2:15 mg] [F2:twice daily] [U2:for 21 days].
Embolie pulmonaire {n} jours après la fracture de jambe : fréquence cardiaque {k}, troponine 0,{m2} ng/mL, [D1:héparine] [A1:{m} unités/kg] en bolus, puis [D2:rivaroxaban] [S2:15 mg] [F2:deux fois par jour] [U2:pendant 21 jours].
Lungenembolie {n} Tage nach der Unterschenkelfraktur: Herzfrequenz {k}, Troponin 0,{m2} ng/mL, [D1:Heparin] [A1:{m} Einheiten/kg] als Bolus, dann [D2:Rivaroxaban] [S2:15 mg] [F2:zweimal täglich] [U2:für 21 Tage].

# n=15..40 m=130..165 k=5,10,15
Atrial fibrillation at {m} a minute on the second night after the bypass: [D1:amiodarone] [S1:150 mg] [U1:over 10 minutes], then [A1:1 mg/min] [U2:for 6 hours], [D2:magnesium] [S2:2 g], converted after {n} hours.
Fibrillation auriculaire à {m} par minute la deuxième nuit après le pontage : [D1:amiodarone] [S1:150 mg] [U1:en 10 minutes], puis [A1:1 mg/min] [U2:pendant 6 heures], [D2:magnésium] [S2:2 g], conversion après {n} heures.
Vorhofflimmern mit {m} pro Minute in der zweiten Nacht nach dem Bypass: [D1:Amiodaron] [S1:150 mg] [U1:über 10 Minuten], dann [A1:1 mg/min] [U2:für 6 Stunden], [D2:Magnesium] [S2:2 g], Konversion nach {n} Stunden.

# n=20,40,80 m=3..8 k=88..98
Up {m} pounds after the valve operation with crackles to mid-lung: [D1:furosemide] [S1:{n} mg] IV [F1:twice daily], [D2:potassium chloride] [S2:20 mEq], urine 2.{m} liters, saturation {k}%.
Prise de {m} livres après l'opération valvulaire avec crépitants à mi-champs : [D1:furosémide] [S1:{n} mg] IV [F1:deux fois par jour], [D2:chlorure de potassium] [S2:20 mEq], diurèse 2,{m} litres, saturation {k} %.
{m} Pfund mehr nach der Klappenoperation mit Rasselgeräuschen bis in die Mittelfelder: [D1:Furosemid] [S1:{n} mg] i.v. [F1:zweimal täglich], [D2:Kaliumchlorid] [S2:20 mEq], Urin 2,{m} Liter, Sättigung {k} %.

{who} was given {drug} before the <@a:cystoscopy|tooth extraction|pacemaker implantation|hysterectomy>.
{who} a reçu {drug.du} avant <@a:la cystoscopie|l'extraction dentaire|la pose du stimulateur|l'hystérectomie>.
{who} erhielt {drug} vor <@a:der Zystoskopie|der Zahnextraktion|der Schrittmacherimplantation|der Hysterektomie>.

# n=2..7
{drug.c} was paused {n} days before the <@a:epidural|spinal tap|liver biopsy|thyroid operation> and resumed the day after.
{drug.c} : arrêt {n} jours avant <@a:la péridurale|la ponction lombaire|la biopsie hépatique|l'opération de la thyroïde>, reprise le lendemain.
{drug.c} wurde {n} Tage vor <@a:der Periduralanästhesie|der Lumbalpunktion|der Leberbiopsie|der Schilddrüsenoperation> pausiert und am Tag danach wieder begonnen.

# n=3..9 m=2..6
{who} developed hives {n} minutes after the infusion of {drug}, with a welt of {m} cm on the forearm.
{who} a présenté une urticaire {n} minutes après la perfusion {drug.de}, avec une papule de {m} cm à l'avant-bras.
{who} entwickelte {n} Minuten nach der Infusion von {drug} eine Urtikaria mit einer {m} cm großen Quaddel am Unterarm.

# n=3..12 m=20..80
The <@a:bladder|bowel|stomach> perforation happened while <@g:he|she> was on {drug} {strength} {freq}; {m} cm of omentum was wrapped around it after {n} liters of lavage.
La perforation <@a:vésicale|intestinale|gastrique> est survenue sous {drug} {strength} {freq} ; {m} cm d'épiploon ont été enroulés autour après un lavage de {n} litres.
Die Perforation <@a:der Harnblase|des Darms|des Magens> trat unter {drug} {strength} {freq} auf; nach einer Spülung mit {n} Litern wurden {m} cm Netz darum geschlagen.

# n=2..6 m=5..20
Discharge after the <@a:tubal ligation|vein stripping|cyst removal|fistula surgery> with {drug} {strength} {freq} {dur}; shower after {n} days, no lifting above {m} pounds.
Sortie après <@a:la ligature tubaire|l'éveinage|l'ablation du kyste|l'opération de la fistule> sous {drug} {strength} {freq} {dur} ; douche après {n} jours, pas de charge de plus de {m} livres.
Entlassung nach <@a:der Tubenligatur|dem Venenstripping|der Zystenentfernung|der Fisteloperation> mit {drug} {strength} {freq} {dur}; Duschen nach {n} Tagen, nicht mehr als {m} Pfund heben.

# n=10,20 m=2,4,8 k=12..30
Bleeding from the tonsil bed on day 6 in the {k}-year-old <@a:waiter|flight attendant|drummer|swimming coach>: [D1:tranexamic acid] [S1:1 g] nebulized, [D2:epinephrine] [S2:1:1000] on a swab, return to the operating room within {n} minutes.
Saignement de la loge amygdalienne à J6 chez <@a:le serveur|le steward|le batteur|l'entraîneur de natation> de {k} ans : [D1:acide tranexamique] [S1:1 g] nébulisé, [D2:adrénaline] [S2:1:1000] sur tampon, retour au bloc dans les {n} minutes.
Blutung aus dem Tonsillenbett an Tag 6 bei dem {k}-jährigen <@a:Kellner|Flugbegleiter|Schlagzeuger|Schwimmtrainer>: [D1:Tranexamsäure] [S1:1 g] vernebelt, [D2:Adrenalin] [S2:1:1000] auf einem Tupfer, innerhalb von {n} Minuten zurück in den Operationssaal.

# n=50,60,80 m=30..50 k=6..18 m2=8..30
Sore tongue, xerostomia and an ulcer of {k} mm after {n} Gy to the tongue base: [D1:pilocarpine] [S1:5 mg] [F1:three times daily], [D2:lidocaine] viscous [S2:2%] [A2:10 ml] [F2:before meals], weight {m2} pounds below baseline.
Langue douloureuse, xérostomie et ulcère de {k} mm après {n} Gy sur la base de langue : [D1:pilocarpine] [S1:5 mg] [F1:trois fois par jour], [D2:lidocaïne] visqueuse [S2:2 %] [A2:10 ml] [F2:avant les repas], poids inférieur de {m2} livres au poids initial.
Wunde Zunge, Xerostomie und {k} mm großes Ulkus nach {n} Gy auf den Zungengrund: [D1:Pilocarpin] [S1:5 mg] [F1:dreimal täglich], [D2:Lidocain] viskös [S2:2 %] [A2:10 ml] [F2:vor den Mahlzeiten], Gewicht {m2} Pfund unter dem Ausgangswert.

# n=400,600,800 m=5..9 k=40..70 n2=30,75,100,150
Radioiodine [A1:{n2} mCi] of [D1:iodine-131] was given {m} weeks after the thyroidectomy under [D2:thyrotropin alfa] [S2:0.9 mg]; uptake 1.{m}%, thyroglobulin 0.4 ng/mL.
[A1:{n2} mCi] d'[D1:iode 131] ont été administrés {m} semaines après la thyroïdectomie sous [D2:thyrotropine alfa] [S2:0,9 mg] ; fixation 1,{m} %, thyroglobuline 0,4 ng/mL.
{m} Wochen nach der Thyreoidektomie wurden unter [D2:Thyrotropin alfa] [S2:0,9 mg] [A1:{n2} mCi] [D1:Jod-131] gegeben; Speicherung 1,{m} %, Thyreoglobulin 0,4 ng/mL.

# n=2,3,4 m=12..28 k=6..12 m2=2..6 m3=1..12
Laser in the larynx for papillomas, {m2.o} session since {m3}/11: {n} sites, [D1:bevacizumab] [A1:{k} mg] injected, [D2:dexamethasone] [S2:8 mg], voice handicap score from {m} to 9.
Laser laryngé pour papillomes, {m2.o} séance depuis {m3}/11 : {n} sites, [D1:bévacizumab] [A1:{k} mg] injecté, [D2:dexaméthasone] [S2:8 mg], score de handicap vocal de {m} à 9.
Kehlkopflaser bei Papillomen, {m2.o} Sitzung seit {m3}/11: {n} Stellen, [D1:Bevacizumab] [A1:{k} mg] injiziert, [D2:Dexamethason] [S2:8 mg], Voice-Handicap-Score von {m} auf 9.

# n=5..12 m=10,12 k=0.3,0.4 m2=2,3
Nasal polyps grade {m2}: ethmoidectomy, then [D1:dupilumab] [S1:300 mg] [F1:every 2 weeks] and [D2:budesonide] [S2:1 mg] in [A3:240 ml] of [D3:saline] [F3:daily]; smells coffee again after {n} weeks.
Polypes nasaux de grade {m2} : ethmoïdectomie, puis [D1:dupilumab] [S1:300 mg] [F1:toutes les 2 semaines] et [D2:budésonide] [S2:1 mg] dans [A3:240 ml] de [D3:sérum physiologique] [F3:par jour] ; sent à nouveau le café après {n} semaines.
Nasenpolypen Grad {m2}: Ethmoidektomie, dann [D1:Dupilumab] [S1:300 mg] [F1:alle 2 Wochen] und [D2:Budesonid] [S2:1 mg] in [A3:240 ml] [D3:Kochsalzlösung] [F3:täglich]; riecht nach {n} Wochen wieder Kaffee.

# n=1,2 m=3..5 k=30..90 m2=2,3 k2=3,4,5
Uveitis with {m2}+ cells and synechiae from {k2} to 7 o'clock: [D1:prednisolone acetate] [S1:1%] [F1:every hour while awake], [D2:atropine] [S2:1%] [F2:twice daily], [D3:adalimumab] [S3:40 mg] [F3:every other week].
Uvéite avec cellules {m2}+ et synéchies de {k2} à 7 heures : [D1:acétate de prednisolone] [S1:1 %] [F1:toutes les heures dans la journée], [D2:atropine] [S2:1 %] [F2:deux fois par jour], [D3:adalimumab] [S3:40 mg] [F3:une semaine sur deux].
Uveitis mit Zellen {m2}+ und Synechien von {k2} bis 7 Uhr: [D1:Prednisolonacetat] [S1:1 %] [F1:tagsüber stündlich], [D2:Atropin] [S2:1 %] [F2:zweimal täglich], [D3:Adalimumab] [S3:40 mg] [F3:alle zwei Wochen].

# n=1,2.25 m=0.1 k=3..6 n2=1,2,3
Endophthalmitis {k} days after the injection, hypopyon {n2} mm: tap, [D1:vancomycin] [S1:1 mg/0.1 ml] and [D2:ceftazidime] [S2:2.25 mg/0.1 ml] into the vitreous, vision light perception.
Endophtalmie {k} jours après l'injection, hypopion de {n2} mm : ponction, [D1:vancomycine] [S1:1 mg/0,1 ml] et [D2:ceftazidime] [S2:2,25 mg/0,1 ml] dans le vitré, acuité perception lumineuse.
Endophthalmitis {k} Tage nach der Injektion, Hypopyon {n2} mm: Punktion, [D1:Vancomycin] [S1:1 mg/0,1 ml] und [D2:Ceftazidim] [S2:2,25 mg/0,1 ml] in den Glaskörper, Visus Lichtwahrnehmung.

# n=400,800 m=5,7,10 k=2..6
Dendritic ulcer of {k} mm in a contact lens wearer: [D1:ganciclovir] [S1:0.15%] [O1:gel] [F1:five times a day], [D2:acyclovir] [S2:{n} mg] [F2:five times a day] [U2:for {m} days], no [D3:steroids].
Ulcère dendritique de {k} mm chez <@g:un porteur|une porteuse> de lentilles : [O1:gel] de [D1:ganciclovir] [S1:0,15 %] [F1:cinq fois par jour], [D2:aciclovir] [S2:{n} mg] [F2:cinq fois par jour] [U2:pendant {m} jours], pas de [D3:corticoïdes].
Dendritisches Ulkus von {k} mm <@g:bei einem Kontaktlinsenträger|bei einer Kontaktlinsenträgerin>: [D1:Ganciclovir] [O1:Gel] [S1:0,15 %] [F1:fünfmal täglich], [D2:Aciclovir] [S2:{n} mg] [F2:fünfmal täglich] [U2:für {m} Tage], keine [D3:Steroide].

# n=0.01,0.05 m=3..7,9 k=2,3 k2=2.25,2.5,2.75
Myopia of a {m}-year-old has grown by {k2} diopters in {k} years; [D1:atropine] [S1:{n}%], [A1:one] [O1:drop] [F1:at bedtime] [U1:for 2 years], axial length 24.{m} mm.
La myopie d'un enfant de {m} ans a augmenté de {k2} dioptries en {k} ans ; [D1:atropine] [S1:{n} %], [A1:une] [O1:goutte] [F1:au coucher] [U1:pendant 2 ans], longueur axiale 24,{m} mm.
Die Myopie eines {m}-jährigen Kindes hat in {k} Jahren um {k2} Dioptrien zugenommen; [D1:Atropin] [S1:{n} %], [A1:ein] [O1:Tropfen] [F1:zur Nacht] [U1:für 2 Jahre], Achslänge 24,{m} mm.

# n=1,2.5,5 m=4,6,8 k=10..40 m2=6,8,12
Erythema and pustules on {k}% of the face: [D1:ivermectin] [S1:1%] [O1:cream] [F1:at night], [D2:doxycycline] [S2:40 mg] [F2:daily] [U2:for {m2} weeks], vascular laser at {m} J/cm2.
Érythème et pustules sur {k} % du visage : [O1:crème] d'[D1:ivermectine] [S1:1 %] [F1:le soir], [D2:doxycycline] [S2:40 mg] [F2:par jour] [U2:pendant {m2} semaines], laser vasculaire à {m} J/cm2.
Erythem und Pusteln auf {k} % des Gesichts: [D1:Ivermectin] [O1:Creme] [S1:1 %] [F1:abends], [D2:Doxycyclin] [S2:40 mg] [F2:täglich] [U2:für {m2} Wochen], Gefäßlaser mit {m} J/cm2.

# n=5 m=2..9 k=3..12 m2=8..40 k2=8,10,12
Scabies in the whole <@a:dormitory|shelter|kindergarten class|barracks>, {m2} people: [D1:permethrin] [S1:5%] [O1:cream] from neck to toe [U1:for {k2} hours], repeated after a week, [D2:ivermectin] [S2:200 mcg/kg], bedding washed at 140 °F.
Gale dans tout <@a:le dortoir|le foyer|le groupe de maternelle|le casernement>, {m2} personnes : [O1:crème] de [D1:perméthrine] [S1:5 %] du cou aux orteils [U1:pendant {k2} heures], répétée après une semaine, [D2:ivermectine] [S2:200 mcg/kg], literie lavée à 140 °F.
Skabies <@a:im gesamten Schlafsaal|in der gesamten Unterkunft|in der gesamten Kindergartengruppe|in der gesamten Kaserne>, {m2} Personen: [D1:Permethrin] [O1:Creme] [S1:5 %] vom Hals bis zu den Zehen [U1:für {k2} Stunden], nach einer Woche wiederholt, [D2:Ivermectin] [S2:200 mcg/kg], Bettwäsche bei 140 °F gewaschen.

# n=10..30 m=25,50,100 k=2..9 k2=20..88
Pemphigus with {n} erosions in the mouth: [D1:rituximab] [A1:1 g] on days 1 and 15, [D2:prednisone] [S2:1 mg/kg], [D3:azathioprine] [S3:{m} mg] [F3:daily]; antibodies from 1{k2} to {k} U/mL.
Pemphigus avec {n} érosions buccales : [D1:rituximab] [A1:1 g] à J1 et J15, [D2:prednisone] [S2:1 mg/kg], [D3:azathioprine] [S3:{m} mg] [F3:par jour] ; anticorps de 1{k2} à {k} U/mL.
Pemphigus mit {n} Erosionen im Mund: [D1:Rituximab] [A1:1 g] an Tag 1 und 15, [D2:Prednison] [S2:1 mg/kg], [D3:Azathioprin] [S3:{m} mg] [F3:täglich]; Antikörper von 1{k2} auf {k} U/mL.

# n=300 m=2..6 k=7..28
Hives for {m} months, score {k} of 42: [D1:cetirizine] [S1:10 mg] up to [F1:four times a day] failed, [D2:omalizumab] [S2:300 mg] [F2:every 4 weeks], itch gone after the second [O2:injection].
Urticaire depuis {m} mois, score {k} sur 42 : échec de [D1:cétirizine] [S1:10 mg] jusqu'à [F1:quatre fois par jour], [D2:omalizumab] [S2:300 mg] [F2:toutes les 4 semaines], prurit disparu après la deuxième [O2:injection].
Urtikaria seit {m} Monaten, Score {k} von 42: [D1:Cetirizin] [S1:10 mg] bis [F1:viermal täglich] ohne Erfolg, [D2:Omalizumab] [S2:300 mg] [F2:alle 4 Wochen], Juckreiz nach der zweiten [O2:Injektion] verschwunden.

# n=20..40 m=10,20 k=4,6 m2=2,3,4
Hyperhidrosis of the palms, {m2} shirts changed per shift as a <@a:bartender|bank teller|welder>: [D1:aluminum chloride] [S1:{m}%] [F1:nightly], [D2:glycopyrrolate] [S2:2 mg] [F2:twice daily], iontophoresis {n} minutes.
Hyperhidrose palmaire, {m2} chemises changées par service comme <@a:barman|guichetier|soudeur> : [D1:chlorure d'aluminium] [S1:{m} %] [F1:chaque soir], [D2:glycopyrrolate] [S2:2 mg] [F2:deux fois par jour], ionophorèse {n} minutes.
Palmare Hyperhidrose, {m2} Hemdenwechsel pro Schicht als <@a:Barkeeper|Bankangestellter|Schweißer>: [D1:Aluminiumchlorid] [S1:{m} %] [F1:jeden Abend], [D2:Glycopyrrolat] [S2:2 mg] [F2:zweimal täglich], Iontophorese {n} Minuten.

# n=2..6 m=1.8 k=2,3 k2=1.8,3.6 m2=2,3,4
Inferior alveolar block with [A1:{k2} ml] of [D1:mepivacaine] [S1:3%] for tooth 46, {n} roots sectioned, socket rinsed with [D2:chlorhexidine]; lower lip numb for {m2} hours.
Bloc du nerf alvéolaire inférieur par [A1:{k2} ml] de [D1:mépivacaïne] [S1:3 %] pour la dent 46, {n} racines séparées, alvéole rincée à la [D2:chlorhexidine] ; lèvre inférieure insensible pendant {m2} heures.
Leitungsanästhesie mit [A1:{k2} ml] [D1:Mepivacain] [S1:3 %] für Zahn 46, {n} Wurzeln getrennt, Alveole mit [D2:Chlorhexidin] gespült; Unterlippe {m2} Stunden taub.

# n=500,1000 m=8..14 k=38.2,38.9
Ludwig's angina, {k} °C, floor of the mouth raised: awake fiberoptic intubation with [D1:remimazolam] [S1:3 mg], three drains, [D2:penicillin G] [A2:4 million units] [F2:every 4 hours] and [D3:metronidazole] [S3:500 mg] [F3:every 8 hours] [U3:for {m} days].
Angine de Ludwig, {k} °C, plancher buccal surélevé : intubation vigile au fibroscope sous [D1:rémimazolam] [S1:3 mg], trois drains, [D2:pénicilline G] [A2:4 millions d'unités] [F2:toutes les 4 heures] et [D3:métronidazole] [S3:500 mg] [F3:toutes les 8 heures] [U3:pendant {m} jours].
Angina Ludovici, {k} °C, Mundboden angehoben: wache fiberoptische Intubation mit [D1:Remimazolam] [S1:3 mg], drei Drainagen, [D2:Penicillin G] [A2:4 Millionen Einheiten] [F2:alle 4 Stunden] und [D3:Metronidazol] [S3:500 mg] [F3:alle 8 Stunden] [U3:für {m} Tage].

# n=35..60 m=3..7 k=30,40,50 k2=2..6
The child of {m} years and {n} pounds was sedated by the dentist with [D1:midazolam] [O1:syrup] [S1:0.5 mg/kg] and [S2:{k}%] [D2:nitrous oxide] for {k2} fillings.
L'enfant de {m} ans et {n} livres a reçu du dentiste une sédation par [O1:sirop] de [D1:midazolam] [S1:0,5 mg/kg] et [D2:protoxyde d'azote] à [S2:{k} %] pour {k2} obturations.
Das {m}-jährige, {n} Pfund schwere Kind wurde vom Zahnarzt für {k2} Füllungen mit [D1:Midazolam] [O1:Saft] [S1:0,5 mg/kg] und [S2:{k} %] [D2:Lachgas] sediert.

# n=100,150 m=5..12 k=50..90 m2=2..9
Mountain rescue at 3,{m2}00 m: [D1:acetazolamide] [S1:125 mg] [F1:twice daily] had been skipped, saturation {k}%, [D2:dexamethasone] [S2:8 mg], [D3:nifedipine] [S3:30 mg], [D4:oxygen] [A4:{m} L/min], carried down by mule.
Secours en montagne à 3 {m2}00 m : [D1:acétazolamide] [S1:125 mg] [F1:deux fois par jour] n'avait pas été pris, saturation {k} %, [D2:dexaméthasone] [S2:8 mg], [D3:nifédipine] [S3:30 mg], [D4:oxygène] [A4:{m} L/min], descente à dos de mulet.
Bergrettung auf 3.{m2}00 m: [D1:Acetazolamid] [S1:125 mg] [F1:zweimal täglich] war ausgelassen worden, Sättigung {k} %, [D2:Dexamethason] [S2:8 mg], [D3:Nifedipin] [S3:30 mg], [D4:Sauerstoff] [A4:{m} L/min], Abtransport auf dem Maultier.

# n=1,2 m=2..5 k=20..70 k2=12..80
Organophosphate poisoning in the orchard: [D1:atropine] [S1:2 mg] [F1:every 5 minutes], {k2} mg in all, [D2:pralidoxime] [S2:{n} g] [U2:over 30 minutes], pupils {m} mm, cholinesterase {k}0 U/L.
Intoxication aux organophosphorés dans le verger : [D1:atropine] [S1:2 mg] [F1:toutes les 5 minutes], {k2} mg au total, [D2:pralidoxime] [S2:{n} g] [U2:en 30 minutes], pupilles {m} mm, cholinestérase {k}0 U/L.
Organophosphatvergiftung im Obstgarten: [D1:Atropin] [S1:2 mg] [F1:alle 5 Minuten], insgesamt {k2} mg, [D2:Pralidoxim] [S2:{n} g] [U2:über 30 Minuten], Pupillen {m} mm, Cholinesterase {k}0 U/L.

# n=50 m=2..9 k=2..4 m2=24..58 k2=6,8,10
Swallowed antifreeze from a soda bottle: osmolal gap {m2}, [D1:fomepizole] [S1:15 mg/kg] then [S2:10 mg/kg] [F2:every 12 hours], dialysis {k2} hours, [D3:pyridoxine] [S3:50 mg], bicarbonate back to 2{k}.
A bu de l'antigel dans une bouteille de soda : trou osmolaire {m2}, [D1:fomépizole] [S1:15 mg/kg] puis [S2:10 mg/kg] [F2:toutes les 12 heures], dialyse {k2} heures, [D3:pyridoxine] [S3:50 mg], bicarbonates remontés à 2{k}.
Frostschutzmittel aus einer Limonadenflasche getrunken: osmotische Lücke {m2}, [D1:Fomepizol] [S1:15 mg/kg], dann [S2:10 mg/kg] [F2:alle 12 Stunden], Dialyse {k2} Stunden, [D3:Pyridoxin] [S3:50 mg], Bikarbonat wieder bei 2{k}.

# n=20,30,40 m=1,2 k=42..58 m2=50,100 k2=18..40
Wide-complex tachycardia after {n} [O3:tablets] of [D3:amitriptyline]: [D1:sodium bicarbonate] [A1:{m2} mEq] twice, QRS from 1{k} to 96 ms, [D2:lorazepam] [S2:{m} mg], ventilated for {k2} hours.
Tachycardie à complexes larges après {n} [O3:comprimés] d'[D3:amitriptyline] : [D1:bicarbonate de sodium] [A1:{m2} mEq] deux fois, QRS de 1{k} à 96 ms, [D2:lorazépam] [S2:{m} mg], ventilation pendant {k2} heures.
Breitkomplextachykardie nach {n} [O3:Tabletten] [D3:Amitriptylin]: zweimal [D1:Natriumbicarbonat] [A1:{m2} mEq], QRS von 1{k} auf 96 ms, [D2:Lorazepam] [S2:{m} mg], {k2} Stunden beatmet.

# n=5,10 m=16..24 k=3..9 n2=4,5,8 n3=40,50,60
Extubated after {k} days: [D1:dexamethasone] [S1:{n2} mg] [F1:every 6 hours] before, stridor for 20 minutes, high flow [A2:{n3} L/min] of [D2:oxygen], [D3:dexmedetomidine] weaned off in {m} hours.
Extubé<@g:|e> après {k} jours : [D1:dexaméthasone] [S1:{n2} mg] [F1:toutes les 6 heures] avant, stridor pendant 20 minutes, haut débit d'[D2:oxygène] [A2:{n3} L/min], [D3:dexmédétomidine] sevrée en {m} heures.
Nach {k} Tagen extubiert: zuvor [D1:Dexamethason] [S1:{n2} mg] [F1:alle 6 Stunden], 20 Minuten Stridor, High-Flow [A2:{n3} L/min] [D2:Sauerstoff], [D3:Dexmedetomidin] in {m} Stunden ausgeschlichen.

# n=5,10 m=10,20,40 k=12..18 m2=48..58
Prone position for {k} hours a day with [D1:nitric oxide] [A1:{m} ppm] and [D2:cisatracurium] [A2:3 mcg/kg/min]; PaO2 rose from {m2} to 92 mmHg, [D3:furosemide] drip at [A3:{n} mg/hr].
Décubitus ventral {k} heures par jour avec [D1:monoxyde d'azote] [A1:{m} ppm] et [D2:cisatracurium] [A2:3 mcg/kg/min] ; la PaO2 est passée de {m2} à 92 mmHg, perfusion de [D3:furosémide] à [A3:{n} mg/h].
Bauchlage {k} Stunden am Tag mit [D1:Stickstoffmonoxid] [A1:{m} ppm] und [D2:Cisatracurium] [A2:3 mcg/kg/min]; der PaO2 stieg von {m2} auf 92 mmHg, [D3:Furosemid] als Dauerinfusion mit [A3:{n} mg/h].

# n=40,50,60 m=1200,1500,1800 k=2,3,4
Tube feeding at {n} ml/hr through the jejunal limb, goal {m} kcal; [D1:erythromycin] [S1:250 mg] [F1:every 8 hours] for residuals of {k}00 ml, [D2:insulin] [A2:2 units/hr], glucose 140 to 180 mg/dL.
Nutrition entérale à {n} ml/h par la branche jéjunale, objectif {m} kcal ; [D1:érythromycine] [S1:250 mg] [F1:toutes les 8 heures] pour des résidus de {k}00 ml, [D2:insuline] [A2:2 unités/h], glycémie de 140 à 180 mg/dL.
Sondenernährung mit {n} ml/h über den jejunalen Schenkel, Ziel {m} kcal; [D1:Erythromycin] [S1:250 mg] [F1:alle 8 Stunden] bei Restmengen von {k}00 ml, [D2:Insulin] [A2:2 Einheiten/h], Glukose 140 bis 180 mg/dL.

# n=20..45 m=2,3,4 k=30,50 n2=3,4,5,6
PROCEDURE IN DETAIL: After [D1:midazolam] [S1:{m} mg] the back was prepped with [D2:povidone-iodine], [A3:{n2} cc] of [D3:lidocaine] [S3:1%] was infiltrated, and a 22-gauge needle was advanced under fluoroscopy in {k} seconds.
DÉROULEMENT : après [D1:midazolam] [S1:{m} mg], le dos a été désinfecté à la [D2:povidone iodée], [A3:{n2} cc] de [D3:lidocaïne] [S3:1 %] ont été infiltrés, et une aiguille de 22 gauges a été avancée sous scopie en {k} secondes.
VORGEHEN: Nach [D1:Midazolam] [S1:{m} mg] wurde der Rücken mit [D2:Povidon-Iod] desinfiziert, [A3:{n2} cc] [D3:Lidocain] [S3:1 %] wurden infiltriert, und eine 22-Gauge-Nadel wurde unter Durchleuchtung in {k} Sekunden vorgeschoben.

# n=10,20,30 m=3..9 k=4,5 k2=4..14
LOCAL: [A1:{n} cc] of [S1:0.5%] [D1:bupivacaine] with [D2:epinephrine] [S2:1:200,000]. COUNTS: Correct. FOLLOW-UP: {m} days for removal of {k2} sutures.
LOCAL : [A1:{n} cc] de [D1:bupivacaïne] à [S1:0,5 %] avec [D2:adrénaline] [S2:1:200 000]. COMPTES : exacts. SUIVI : ablation de {k2} fils dans {m} jours.
LOKAL: [A1:{n} cc] [S1:0,5 %] [D1:Bupivacain] mit [D2:Adrenalin] [S2:1:200.000]. ZÄHLKONTROLLE: stimmt. NACHSORGE: Entfernung von {k2} Fäden in {m} Tagen.

# n=2,3 m=1,2,3 k=10,15,20
The wound was irrigated with [A1:{n} liters] of [D1:<@d:saline|bacitracin|gentamicin>] solution, [A2:{k} cc] of [D2:liposomal bupivacaine] was injected into the muscle, and {m} {m?drain was|drains were} brought out.
La plaie a été lavée avec [A1:{n} litres] de solution <@d:de [D1:sérum physiologique]|de [D1:bacitracine]|de [D1:gentamicine]>, [A2:{k} cc] de [D2:bupivacaïne liposomale] ont été injectés dans le muscle, et {m} {m?drain a été extériorisé|drains ont été extériorisés}.
Die Wunde wurde mit [A1:{n} Liter] <@d:[D1:Kochsalzlösung]|[D1:Bacitracin]-Lösung|[D1:Gentamicin]-Lösung> gespült, [A2:{k} cc] [D2:liposomales Bupivacain] wurden in den Muskel injiziert, und {m} {m?Drainage wurde|Drainagen wurden} ausgeleitet.

# n=40..75 m=12..36 k=2..7
The patient is a {n}-year-old <@g:man|woman> who was started on [D1:tamsulosin] [S1:0.4 mg] [F1:daily] and [D2:ketorolac] [S2:10 mg] for a {k} mm stone {m} hours after flying in from <@a:Lisbon|Cairo|Toronto|Bangkok>.
<@g:Patient|Patiente> de {n} ans chez qui ont été débutés [D1:tamsulosine] [S1:0,4 mg] [F1:par jour] et [D2:kétorolac] [S2:10 mg] pour un calcul de {k} mm, {m} heures après son arrivée en avion <@a:de Lisbonne|du Caire|de Toronto|de Bangkok>.
<@g:{n}-jähriger Patient|{n}-jährige Patientin>, <@g:bei dem|bei der> {m} Stunden nach der Ankunft mit dem Flugzeug aus <@a:Lissabon|Kairo|Toronto|Bangkok> wegen eines {k} mm großen Steins [D1:Tamsulosin] [S1:0,4 mg] [F1:täglich] und [D2:Ketorolac] [S2:10 mg] begonnen wurden.

# n=2..6 m=20..60 k=95..99 m2=60..140
<@g:He|She> was premedicated with [D1:diphenhydramine] [S1:50 mg] and [D2:<@d:hydrocortisone|methylprednisolone>] [S2:<@d:200|40> mg] because shrimp and contrast had caused hives in {month}; {m2} cc of contrast was tolerated.
<@g:Il|Elle> a reçu une prémédication par [D1:diphénhydramine] [S1:50 mg] et [D2:<@d:hydrocortisone|méthylprednisolone>] [S2:<@d:200|40> mg], car les crevettes et le produit de contraste avaient provoqué une urticaire en {month} ; {m2} cc de produit de contraste ont été tolérés.
<@g:Er|Sie> wurde mit [D1:Diphenhydramin] [S1:50 mg] und [D2:<@d:Hydrocortison|Methylprednisolon>] [S2:<@d:200|40> mg] prämediziert, weil Garnelen und Kontrastmittel im {month} Nesselsucht ausgelöst hatten; {m2} cc Kontrastmittel wurden vertragen.

# n=3000,5000,7000 m=2,3 k=70..99 m2=4,5,6
The groin was entered with a micropuncture needle, [A1:{n} units] of [D1:heparin] and [A2:200 mcg] of [D2:nitroglycerin] were given, and a {m2}.0 x 40 mm balloon reduced the {k}% stenosis to 10%.
L'aine a été ponctionnée à la microaiguille, [A1:{n} unités] d'[D1:héparine] et [A2:200 mcg] de [D2:trinitrine] ont été administrés, et un ballon de {m2},0 x 40 mm a réduit la sténose de {k} % à 10 %.
Die Leiste wurde mit der Mikropunktionsnadel punktiert, [A1:{n} Einheiten] [D1:Heparin] und [A2:200 mcg] [D2:Nitroglycerin] wurden gegeben, und ein Ballon von {m2},0 x 40 mm verringerte die {k}-prozentige Stenose auf 10 %.

# n=0.5,1 m=12,24 k=150..480
Catheter-directed [D1:alteplase] at [A1:{n} mg/hr] [U1:for {m} hours] with [D2:heparin] [A2:500 units/hr] cleared the iliofemoral clot; fibrinogen bottomed out at {k} mg/dL, calf down 4 cm.
De l'[D1:altéplase] in situ à [A1:{n} mg/h] [U1:pendant {m} heures] avec de l'[D2:héparine] [A2:500 unités/h] a lysé le thrombus iliofémoral ; fibrinogène minimal {k} mg/dL, mollet réduit de 4 cm.
Kathetergesteuerte [D1:Alteplase] mit [A1:{n} mg/h] [U1:für {m} Stunden] und [D2:Heparin] [A2:500 Einheiten/h] löste den iliofemoralen Thrombus auf; Fibrinogen minimal {k} mg/dL, Wade um 4 cm abgeschwollen.

# n=4..9 m=81,100 k=75,90 n2=1..6
After the carotid stent {n} weeks ago: [D1:aspirin] [S1:{m} mg] and [D2:clopidogrel] [S2:75 mg] [F2:daily], [D3:atorvastatin] [S3:80 mg] [F3:at night], velocity down from 4{n2}0 to {k} cm/s.
Après le stent carotidien il y a {n} semaines : [D1:aspirine] [S1:{m} mg] et [D2:clopidogrel] [S2:75 mg] [F2:par jour], [D3:atorvastatine] [S3:80 mg] [F3:le soir], vitesse passée de 4{n2}0 à {k} cm/s.
Nach dem Karotisstent vor {n} Wochen: [D1:ASS] [S1:{m} mg] und [D2:Clopidogrel] [S2:75 mg] [F2:täglich], [D3:Atorvastatin] [S3:80 mg] [F3:zur Nacht], Geschwindigkeit von 4{n2}0 auf {k} cm/s gesunken.

# n=2,3,4 m=1,3 k=2..6 m2=0.5,0.25,1 k2=6..20
Sclerotherapy of the spider veins behind the knee: [D1:polidocanol] [S1:{m2}%] [A1:{n} ml] in {k2} sites, stockings for {k} days, one blister of 5 mm.
Sclérothérapie des varicosités derrière le genou : [D1:polidocanol] [S1:{m2} %] [A1:{n} ml] en {k2} points, bas pendant {k} jours, une phlyctène de 5 mm.
Sklerotherapie der Besenreiser in der Kniekehle: [D1:Polidocanol] [S1:{m2} %] [A1:{n} ml] an {k2} Stellen, Strümpfe für {k} Tage, eine Blase von 5 mm.

# n=60,80,120 m=6..20 k=5..14 k2=10,14 n2=2,3
Urgent sigmoidoscopy to {n} cm in the trumpeter of a brass band: pseudomembranes, [D1:vancomycin] [S1:125 mg] by mouth [F1:four times daily] [U1:for {k2} days], [D2:clindamycin] from the dentist stopped, {m} stools a day now {n2}.
Sigmoïdoscopie urgente jusqu'à {n} cm chez le trompettiste d'une fanfare : pseudomembranes, [D1:vancomycine] [S1:125 mg] par voie orale [F1:quatre fois par jour] [U1:pendant {k2} jours], [D2:clindamycine] du dentiste arrêtée, {m} selles par jour, maintenant {n2}.
Notfallsigmoidoskopie bis {n} cm bei dem Trompeter einer Blaskapelle: Pseudomembranen, [D1:Vancomycin] [S1:125 mg] oral [F1:viermal täglich] [U1:für {k2} Tage], [D2:Clindamycin] vom Zahnarzt abgesetzt, {m} Stühle am Tag, jetzt {n2}.

# n=5,10 m=8..20 k=2..9 m2=20,25,30,40 n2=2,3 m3=20..88
Ulcerative colitis to {m2} cm, Mayo {n2}: [D1:infliximab] [S1:{n} mg/kg] at weeks 0, 2 and 6, [D2:mesalamine] [S2:1 g] [O2:suppository] [F2:at bedtime], calprotectin from 1,{m3}0 to 9{k} mcg/g.
Rectocolite hémorragique jusqu'à {m2} cm, Mayo {n2} : [D1:infliximab] [S1:{n} mg/kg] aux semaines 0, 2 et 6, [D2:mésalazine] [S2:1 g] [O2:suppositoire] [F2:au coucher], calprotectine de 1 {m3}0 à 9{k} mcg/g.
Colitis ulcerosa bis {m2} cm, Mayo {n2}: [D1:Infliximab] [S1:{n} mg/kg] in Woche 0, 2 und 6, [D2:Mesalazin] [S2:1 g] [O2:Zäpfchen] [F2:zur Nacht], Calprotectin von 1.{m3}0 auf 9{k} mcg/g.

# n=9..18 m=15..35 k=2..4 n2=2..9 k2=6,8
Anal fissure at 6 o'clock, {n2} months old: [D1:nitroglycerin] [S1:0.2%] [O1:ointment] [F1:twice daily] [U1:for {k2} weeks] gave headache, [D2:diltiazem] [S2:2%] instead, [A3:20 units] of [D3:botulinum toxin], fiber {m} g.
Fissure anale à 6 heures, évoluant depuis {n2} mois : [O1:pommade] à la [D1:trinitrine] [S1:0,2 %] [F1:deux fois par jour] [U1:pendant {k2} semaines] mal tolérée (céphalées), remplacée par [D2:diltiazem] [S2:2 %], [A3:20 unités] de [D3:toxine botulique], fibres {m} g.
Analfissur bei 6 Uhr, seit {n2} Monaten: [D1:Nitroglycerin] [O1:Salbe] [S1:0,2 %] [F1:zweimal täglich] [U1:für {k2} Wochen] machte Kopfschmerzen, stattdessen [D2:Diltiazem] [S2:2 %], [A3:20 Einheiten] [D3:Botulinumtoxin], Ballaststoffe {m} g.

# n=40,120 m=2..5 k=8..20 n2=30,35,40 m2=4..11
Achalasia, balloon dilated to {n2} mm at {k} psi; [D1:botulinum toxin] [A1:100 units] had lasted {m2} months, [D2:nifedipine] [S2:10 mg] [F2:before meals] did nothing, column height down to {m} cm at 5 minutes.
Achalasie, dilatée au ballonnet jusqu'à {n2} mm à {k} psi ; la [D1:toxine botulique] [A1:100 unités] avait agi {m2} mois, la [D2:nifédipine] [S2:10 mg] [F2:avant les repas] était sans effet, hauteur de colonne réduite à {m} cm à 5 minutes.
Achalasie, mit dem Ballon auf {n2} mm bei {k} psi dilatiert; [D1:Botulinumtoxin] [A1:100 Einheiten] hatte {m2} Monate gewirkt, [D2:Nifedipin] [S2:10 mg] [F2:vor den Mahlzeiten] blieb ohne Wirkung, Säulenhöhe nach 5 Minuten auf {m} cm gesunken.

# n=2..8 m=4..9 k=15..60
Caustic ingestion of drain cleaner, {k} cc: Zargar grade 2b, [D1:omeprazole] [S1:40 mg] IV [F1:twice a day], [D2:ampicillin-sulbactam] [S2:3 g] [F2:every 6 hours], [D3:dexamethasone] not given, repeat scope in {m} weeks.
Ingestion caustique de déboucheur, {k} cc : Zargar 2b, [D1:oméprazole] [S1:40 mg] IV [F1:deux fois par jour], [D2:ampicilline-sulbactam] [S2:3 g] [F2:toutes les 6 heures], [D3:dexaméthasone] non administrée, endoscopie de contrôle dans {m} semaines.
Verätzung durch Abflussreiniger, {k} cc: Zargar-Grad 2b, [D1:Omeprazol] [S1:40 mg] i.v. [F1:zweimal täglich], [D2:Ampicillin-Sulbactam] [S2:3 g] [F2:alle 6 Stunden], [D3:Dexamethason] nicht gegeben, Kontrollendoskopie in {m} Wochen.

# n=300,600 m=8..24 k=3..6 m2=4..12 k3=38.6,39.1,39.8
Cholangitis with bilirubin {m2}.4 and {k3} °C: stent exchanged, [D1:ceftriaxone] [S1:2 g] [F1:daily], [D2:metronidazole] [S2:500 mg] [F2:every 8 hours], [D3:ursodiol] [S3:{n} mg] [F3:twice daily] [U3:for {k} months].
Angiocholite avec bilirubine à {m2},4 et {k3} °C : prothèse changée, [D1:ceftriaxone] [S1:2 g] [F1:par jour], [D2:métronidazole] [S2:500 mg] [F2:toutes les 8 heures], [D3:acide ursodésoxycholique] [S3:{n} mg] [F3:deux fois par jour] [U3:pendant {k} mois].
Cholangitis mit Bilirubin {m2},4 und {k3} °C: Stent gewechselt, [D1:Ceftriaxon] [S1:2 g] [F1:täglich], [D2:Metronidazol] [S2:500 mg] [F2:alle 8 Stunden], [D3:Ursodeoxycholsäure] [S3:{n} mg] [F3:zweimal täglich] [U3:für {k} Monate].

# n=1000,1200 m=3..6 k=2,3 n2=8..25 m2=80,100,120
Emergency C-section for cord prolapse {n2} minutes after the membranes broke: [D1:ketamine] [S1:1 mg/kg], [D2:succinylcholine] [S2:{m2} mg], baby out in {m} minutes with Apgar {k}, 7 and 9, [D3:oxytocin] [A3:3 units].
Césarienne en urgence pour procidence du cordon {n2} minutes après la rupture des membranes : [D1:kétamine] [S1:1 mg/kg], [D2:suxaméthonium] [S2:{m2} mg], extraction en {m} minutes avec Apgar {k}, 7 et 9, [D3:oxytocine] [A3:3 unités].
Notsectio wegen Nabelschnurvorfall {n2} Minuten nach dem Blasensprung: [D1:Ketamin] [S1:1 mg/kg], [D2:Succinylcholin] [S2:{m2} mg], Kind in {m} Minuten entwickelt mit Apgar {k}, 7 und 9, [D3:Oxytocin] [A3:3 Einheiten].

# n=12,14 m=5..9 k=10..30 n2=22..39 k3=4,5,6
Labor epidural in the {n2}-year-old <@a:cellist|beekeeper|bus driver|librarian>: [D1:ropivacaine] [S1:0.1%] with [D2:sufentanil] [S2:0.5 mcg/ml], [A1:{m} ml] boluses [F1:every 45 minutes], pain 2/10 at {k3} cm dilation.
Péridurale obstétricale chez <@a:la violoncelliste|l'apicultrice|la conductrice de bus|la bibliothécaire> de {n2} ans : [D1:ropivacaïne] [S1:0,1 %] avec [D2:sufentanil] [S2:0,5 mcg/ml], bolus de [A1:{m} ml] [F1:toutes les 45 minutes], douleur 2/10 à {k3} cm de dilatation.
Geburtshilfliche PDA bei der {n2}-jährigen <@a:Cellistin|Imkerin|Busfahrerin|Bibliothekarin>: [D1:Ropivacain] [S1:0,1 %] mit [D2:Sufentanil] [S2:0,5 mcg/ml], Boli von [A1:{m} ml] [F1:alle 45 Minuten], Schmerz 2/10 bei {k3} cm Muttermundsweite.

# n=25..32 m=700..1500 k=4..12 k2=8..30
Born at {n} weeks, {m} g: [D1:surfactant] [S1:200 mg/kg] at minute {k2}, [D2:caffeine citrate] [S2:20 mg/kg], [D3:ampicillin] and [D4:gentamicin] [U4:for 48 hours], CPAP 6 cm H2O for {k} days.
Né<@g:|e> à {n} SA, {m} g : [D1:surfactant] [S1:200 mg/kg] à la minute {k2}, [D2:citrate de caféine] [S2:20 mg/kg], [D3:ampicilline] et [D4:gentamicine] [U4:pendant 48 heures], PPC 6 cm H2O pendant {k} jours.
Geboren mit {n} Wochen, {m} g: [D1:Surfactant] [S1:200 mg/kg] in Minute {k2}, [D2:Coffeincitrat] [S2:20 mg/kg], [D3:Ampicillin] und [D4:Gentamicin] [U4:für 48 Stunden], CPAP 6 cm H2O für {k} Tage.

# n=10,12 m=2..6 k=120..165 k2=2..9 n2=5..30
Mastitis with a wedge of {m} cm at {k2} weeks postpartum: [D1:dicloxacillin] [S1:500 mg] [F1:four times daily] [U1:for {n} days], [D2:ibuprofen], pumping every 3 hours, {n2} ml aspirated.
Mastite avec un placard de {m} cm à {k2} semaines du post-partum : [D1:dicloxacilline] [S1:500 mg] [F1:quatre fois par jour] [U1:pendant {n} jours], [D2:ibuprofène], tire-lait toutes les 3 heures, {n2} ml ponctionnés.
Mastitis mit einem {m} cm großen Keil {k2} Wochen nach der Geburt: [D1:Dicloxacillin] [S1:500 mg] [F1:viermal täglich] [U1:für {n} Tage], [D2:Ibuprofen], Abpumpen alle 3 Stunden, {n2} ml punktiert.

# n=3..6 m=20..40 k=2..4 m2=5,10
Ovarian cancer debulked to less than {m2} mm: [D1:carboplatin] AUC 5 and [D2:paclitaxel] [A2:175 mg/m2] [F2:every 3 weeks] [U2:for {n} cycles], CA-125 from 1,2{m} to 1{k}.
Cancer de l'ovaire réduit à moins de {m2} mm : [D1:carboplatine] AUC 5 et [D2:paclitaxel] [A2:175 mg/m2] [F2:toutes les 3 semaines] [U2:pendant {n} cycles], CA-125 de 1 2{m} à 1{k}.
Ovarialkarzinom auf unter {m2} mm Resttumor reduziert: [D1:Carboplatin] AUC 5 und [D2:Paclitaxel] [A2:175 mg/m2] [F2:alle 3 Wochen] [U2:für {n} Zyklen], CA-125 von 1.2{m} auf 1{k}.

# n=2,4 m=5,7 k=6..15 k2=4..20 n2=5..30
Urosepsis {k2} hours after ureteroscopy: lactate {m}.1, [D1:meropenem] [S1:1 g] [F1:every 8 hours], [D2:amikacin] [S2:15 mg/kg] [F2:once], nephrostomy 8 French, {n2} cc of pus from the pelvis.
Urosepsis {k2} heures après l'urétéroscopie : lactate {m},1, [D1:méropénem] [S1:1 g] [F1:toutes les 8 heures], [D2:amikacine] [S2:15 mg/kg] [F2:une fois], néphrostomie 8 French, {n2} cc de pus du bassinet.
Urosepsis {k2} Stunden nach der Ureteroskopie: Laktat {m},1, [D1:Meropenem] [S1:1 g] [F1:alle 8 Stunden], [D2:Amikacin] [S2:15 mg/kg] [F2:einmalig], Nephrostomie 8 French, {n2} cc Eiter aus dem Nierenbecken.

# n=10,20 m=2..6 k=5..12 k2=25..60
Penile injection teaching: [D1:alprostadil] [S1:{n} mcg], erection of {k2} minutes, not more than {m} times a week; [D2:sildenafil] [S2:100 mg] had failed since the prostatectomy ({month}).
Apprentissage des injections intracaverneuses : [D1:alprostadil] [S1:{n} mcg], érection de {k2} minutes, pas plus de {m} fois par semaine ; le [D2:sildénafil] [S2:100 mg] avait échoué depuis la prostatectomie ({month}).
Schulung zur Schwellkörperinjektion: [D1:Alprostadil] [S1:{n} mcg], Erektion von {k2} Minuten, höchstens {m}-mal pro Woche; [D2:Sildenafil] [S2:100 mg] war seit der Prostatektomie ({month}) ohne Wirkung.

# n=600,900 m=5..9 k=30..80 m2=1,2,3,4 k2=10,20 n2=11..18
Uric acid stones, urine pH 5.{m2}: [D1:potassium citrate] [S1:{k2} mEq] [F1:three times a day], [D2:allopurinol] [S2:300 mg] [F2:daily], stone from {n2} to {m} mm in 3 months, fluids 2.5 liters.
Calculs d'acide urique, pH urinaire 5,{m2} : [D1:citrate de potassium] [S1:{k2} mEq] [F1:trois fois par jour], [D2:allopurinol] [S2:300 mg] [F2:par jour], calcul de {n2} à {m} mm en 3 mois, boissons 2,5 litres.
Harnsäuresteine, Urin-pH 5,{m2}: [D1:Kaliumcitrat] [S1:{k2} mEq] [F1:dreimal täglich], [D2:Allopurinol] [S2:300 mg] [F2:täglich], Stein in 3 Monaten von {n2} auf {m} mm, Trinkmenge 2,5 Liter.

# n=15,20 m=3..9 k=12..30 n2=120..400 k3=16 m2=4..10
Hydrocele of {n2} cc tapped with a {k3}-gauge needle and sclerosed with [A1:{m2} ml] of [D1:doxycycline] [S1:20 mg/ml] after [D2:lidocaine]; it refilled to {k} cc within {m} weeks.
Hydrocèle de {n2} cc ponctionnée à l'aiguille de {k3} gauges et sclérosée par [A1:{m2} ml] de [D1:doxycycline] [S1:20 mg/ml] après [D2:lidocaïne] ; récidive à {k} cc en {m} semaines.
Hydrozele von {n2} cc mit einer {k3}-Gauge-Nadel punktiert und nach [D2:Lidocain] mit [A1:{m2} ml] [D1:Doxycyclin] [S1:20 mg/ml] sklerosiert; innerhalb von {m} Wochen auf {k} cc nachgelaufen.

# n=250,500 m=3..6 k=6..20 k2=3..12 k3=1..12
Dog handler, {k2} puncture wounds of the forearm: irrigated with [A1:{n} ml] of [D1:povidone-iodine] [S1:1%], left open, [D2:doxycycline] [S2:100 mg] [F2:twice daily] because of hives after [D3:penicillin] in {k3}/91, recheck in {m}6 hours.
Maître-chien, {k2} plaies punctiformes de l'avant-bras : lavage avec [A1:{n} ml] de [D1:povidone iodée] à [S1:1 %], laissées ouvertes, [D2:doxycycline] [S2:100 mg] [F2:deux fois par jour] en raison d'une urticaire après [D3:pénicilline] en {k3}/91, contrôle dans {m}6 heures.
Hundeführer, {k2} Stichverletzungen am Unterarm: mit [A1:{n} ml] [D1:Povidon-Iod] [S1:1 %] gespült, offen gelassen, [D2:Doxycyclin] [S2:100 mg] [F2:zweimal täglich] wegen Nesselsucht nach [D3:Penicillin] {k3}/91, Kontrolle in {m}6 Stunden.

# n=20..60 m=3..9 k=4..12 m2=38..98
<@g:He|She> was bitten by a <@a:copperhead|rattlesnake> {n} minutes before arrival: [A1:{k}] [O1:vials] of [D1:antivenom] [U1:over 60 minutes], platelets {m2},000, fibrinogen 9{m} mg/dL, arm girth 3{m} cm.
<@g:Il|Elle> a été mordu<@g:|e> par un <@a:mocassin à tête cuivrée|serpent à sonnette> {n} minutes avant l'arrivée : [A1:{k}] [O1:ampoules] de [D1:sérum antivenimeux] [U1:en 60 minutes], plaquettes {m2} 000, fibrinogène 9{m} mg/dL, circonférence du bras 3{m} cm.
<@g:Er|Sie> wurde {n} Minuten vor der Ankunft von einer <@a:Kupferkopfotter|Klapperschlange> gebissen: [A1:{k}] [O1:Ampullen] [D1:Antiserum] [U1:über 60 Minuten], Thrombozyten {m2}.000, Fibrinogen 9{m} mg/dL, Armumfang 3{m} cm.

# n=2,3 m=15,30 k=20,40
Hip reduction after the ski lift fall needed [D1:etomidate] [S1:{k} mg] and [D2:fentanyl] [S2:100 mcg]; <@g:he|she> was back to baseline in {m} minutes and has {n} days of precautions.
La réduction de la hanche après la chute du télésiège a nécessité [D1:étomidate] [S1:{k} mg] et [D2:fentanyl] [S2:100 mcg] ; retour à l'état de base en {m} minutes, et précautions pendant {n} jours.
Die Hüftreposition nach dem Sturz vom Skilift erforderte [D1:Etomidat] [S1:{k} mg] und [D2:Fentanyl] [S2:100 mcg]; nach {m} Minuten war der Ausgangszustand erreicht, Vorsichtsmaßnahmen für {n} Tage.

# n=1,2 m=5,10 k=45..90 k2=3..9 m2=6,8,12
The swim team's captain had {k2} warts pared and treated with [D1:salicylic acid] [S1:17%] [F1:nightly] [U1:for {m2} weeks], then [A2:0.{n} ml] of [D2:bleomycin] [S2:1 unit/ml] into the largest ({m} mm).
La capitaine de l'équipe de natation a eu {k2} verrues décapées et traitées par [D1:acide salicylique] [S1:17 %] [F1:chaque soir] [U1:pendant {m2} semaines], puis [A2:0,{n} ml] de [D2:bléomycine] [S2:1 unité/ml] dans la plus grande ({m} mm).
Bei der Kapitänin der Schwimmmannschaft wurden {k2} Warzen abgetragen und mit [D1:Salicylsäure] [S1:17 %] [F1:jeden Abend] [U1:für {m2} Wochen] behandelt, danach [A2:0,{n} ml] [D2:Bleomycin] [S2:1 Einheit/ml] in die größte ({m} mm).

# n=5..20 m=2..6 k=10..25 n2=8..25
Bullous cellulitis with crepitus, {n2} cm and spreading {m} cm an hour: [D1:meropenem] [S1:1 g], [D2:clindamycin] [S2:900 mg] [F2:every 8 hours], [D3:linezolid] [S3:600 mg] [F3:every 12 hours], fascia grey over {k} cm, theater at {time}.
Cellulite bulleuse avec crépitation, {n2} cm et s'étendant de {m} cm par heure : [D1:méropénem] [S1:1 g], [D2:clindamycine] [S2:900 mg] [F2:toutes les 8 heures], [D3:linézolide] [S3:600 mg] [F3:toutes les 12 heures], aponévrose grise sur {k} cm, bloc opératoire à {time}.
Bullöse Zellulitis mit Krepitation, {n2} cm und pro Stunde um {m} cm fortschreitend: [D1:Meropenem] [S1:1 g], [D2:Clindamycin] [S2:900 mg] [F2:alle 8 Stunden], [D3:Linezolid] [S3:600 mg] [F3:alle 12 Stunden], Faszie auf {k} cm grau, Operationssaal um {time}.

# n=8..20 m=3..9 k=60..110 n2=20..55 m2=2,3,4
Toxic epidermal necrolysis covering {n2}% eleven days after [D1:lamotrigine] [S1:100 mg]: [D2:cyclosporine] [S2:3 mg/kg] [F2:daily] [U2:for {n} days], [D3:petrolatum] gauze, fluids {k} ml/h, SCORTEN {m2}.
Nécrolyse épidermique toxique couvrant {n2} % onze jours après [D1:lamotrigine] [S1:100 mg] : [D2:ciclosporine] [S2:3 mg/kg] [F2:par jour] [U2:pendant {n} jours], compresses à la [D3:vaseline], perfusions {k} ml/h, SCORTEN {m2}.
Toxische epidermale Nekrolyse auf {n2} % elf Tage nach [D1:Lamotrigin] [S1:100 mg]: [D2:Ciclosporin] [S2:3 mg/kg] [F2:täglich] [U2:für {n} Tage], [D3:Vaseline] als Gazeauflage, Flüssigkeit {k} ml/h, SCORTEN {m2}.

# n=40,60,80 m=2..6 k=5..12 n2=40,50,60,70 m2=0.5,1
Airway hemangioma narrowing the trachea by {n2}%: [D1:propranolol] [S1:{m2} mg/kg] [F1:twice a day], glucose 68 before feeds, [D2:dexamethasone] in the first {m} days, stridor only when crying at {k} months.
Hémangiome des voies aériennes rétrécissant la trachée de {n2} % : [D1:propranolol] [S1:{m2} mg/kg] [F1:deux fois par jour], glycémie 68 avant les tétées, [D2:dexaméthasone] les {m} premiers jours, stridor seulement aux pleurs à {k} mois.
Atemwegshämangiom mit {n2} % Einengung der Trachea: [D1:Propranolol] [S1:{m2} mg/kg] [F1:zweimal täglich], Glukose 68 vor den Mahlzeiten, [D2:Dexamethason] in den ersten {m} Tagen, mit {k} Monaten Stridor nur beim Schreien.

# n=3..12 m=1,2 k=60..90
Local anesthetic toxicity was suspected when <@g:he|she> reported a metallic taste after [A1:{n} cc] of [D1:chloroprocaine] [S1:3%]; the monitor showed {k} a minute, and [D2:midazolam] [S2:{m} mg] was enough.
Une toxicité de l'anesthésique local a été suspectée lorsqu'<@g:il|elle> a signalé un goût métallique après [A1:{n} cc] de [D1:chloroprocaïne] à [S1:3 %] ; le moniteur affichait {k} par minute, et [D2:midazolam] [S2:{m} mg] a suffi.
Eine Lokalanästhetikatoxizität wurde vermutet, als <@g:er|sie> nach [A1:{n} cc] [D1:Chloroprocain] [S1:3 %] einen metallischen Geschmack angab; der Monitor zeigte {k} pro Minute, und [D2:Midazolam] [S2:{m} mg] reichte aus.

# n=4,6 m=50,75,100 k=2..5 n2=6,7,8,9 m2=12..20
Post-dural puncture headache of {n2}/10: [D1:caffeine] [S1:300 mg], [D2:acetaminophen-butalbital] [A2:two] [O2:tablets] [F2:every {n} hours as needed], then {m2} ml of <@g:his|her> own blood at L3-4, relief within {k} minutes.
Céphalée post-brèche durale à {n2}/10 : [D1:caféine] [S1:300 mg], [D2:paracétamol-butalbital] [A2:deux] [O2:comprimés] [F2:toutes les {n} heures si besoin], puis {m2} ml de son propre sang en L3-4, soulagement en {k} minutes.
Postpunktioneller Kopfschmerz von {n2}/10: [D1:Coffein] [S1:300 mg], [D2:Paracetamol-Butalbital] [A2:zwei] [O2:Tabletten] [F2:alle {n} Stunden bei Bedarf], dann {m2} ml Eigenblut bei L3-4, Linderung innerhalb von {k} Minuten.

# n=100,200 m=4..9 k=2..6 n2=80,120,240 m2=25..60 k2=5,10,15
For the nephrostomy change <@g:he|she> was covered with [D1:ampicillin] [S1:2 g] and [D2:gentamicin] [S2:{n2} mg], creatinine clearance {m2} ml/min; rigors of {k2} minutes were stopped by [D3:meperidine] [S3:25 mg].
Pour le changement de néphrostomie, <@g:il|elle> a été couvert<@g:|e> par [D1:ampicilline] [S1:2 g] et [D2:gentamicine] [S2:{n2} mg], clairance de la créatinine {m2} ml/min ; des frissons de {k2} minutes ont été stoppés par [D3:péthidine] [S3:25 mg].
Zum Wechsel der Nephrostomie wurde <@g:er|sie> mit [D1:Ampicillin] [S1:2 g] und [D2:Gentamicin] [S2:{n2} mg] abgedeckt, Kreatinin-Clearance {m2} ml/min; Schüttelfrost von {k2} Minuten wurde mit [D3:Pethidin] [S3:25 mg] gestoppt.

# n=7,10,14 m=3,6 k=2,3 n2=15,20,25 k2=2,3,4 m2=14..21
Dialysis access infection, pus around the cuff: [D1:vancomycin] [S1:{n2} mg/kg] [F1:after each session] [U1:for {k2} weeks], trough {m2} mcg/mL, lock of [D2:gentamicin] with [D3:citrate] [S3:4%], new catheter on the left.
Infection de l'abord de dialyse, pus autour du manchon : [D1:vancomycine] [S1:{n2} mg/kg] [F1:après chaque séance] [U1:pendant {k2} semaines], résiduel {m2} mcg/mL, verrou de [D2:gentamicine] avec [D3:citrate] à [S3:4 %], nouveau cathéter à gauche.
Infektion des Dialysezugangs, Eiter um die Muffe: [D1:Vancomycin] [S1:{n2} mg/kg] [F1:nach jeder Sitzung] [U1:für {k2} Wochen], Talspiegel {m2} mcg/mL, Block mit [D2:Gentamicin] und [D3:Citrat] [S3:4 %], neuer Katheter links.

# n=70..95 m=2..9 k=120..180 m2=54..72 k2=92..118
Cardioversion at 150 J under [D1:methohexital] [S1:{n} mg] [U2:after four weeks] of [D2:apixaban] [S2:5 mg] [F2:twice daily]; sinus at {m2} a minute, [D3:flecainide] [S3:100 mg] [F3:every 12 hours] continued, QRS {k2} ms.
Cardioversion à 150 J sous [D1:méthohexital] [S1:{n} mg] [U2:après quatre semaines] d'[D2:apixaban] [S2:5 mg] [F2:deux fois par jour] ; rythme sinusal à {m2} par minute, [D3:flécaïnide] [S3:100 mg] [F3:toutes les 12 heures] poursuivi, QRS {k2} ms.
Kardioversion mit 150 J unter [D1:Methohexital] [S1:{n} mg] [U2:nach vier Wochen] [D2:Apixaban] [S2:5 mg] [F2:zweimal täglich]; Sinusrhythmus mit {m2} pro Minute, [D3:Flecainid] [S3:100 mg] [F3:alle 12 Stunden] fortgeführt, QRS {k2} ms.

# n=15,20 m=6..12 k=30..60 m2=5..9 k2=2,3,5
Torsades during the pacemaker change: [D1:magnesium sulfate] [S1:2 g] [U1:over {n} minutes], potassium 2.{m2}, [D2:isoproterenol] [A2:{k2} mcg/min], QTc from 5{k} to 460 ms, [D3:azithromycin] was the culprit.
Torsades de pointes pendant le changement de stimulateur : [D1:sulfate de magnésium] [S1:2 g] [U1:en {n} minutes], kaliémie 2,{m2}, [D2:isoprénaline] [A2:{k2} mcg/min], QTc de 5{k} à 460 ms, l'[D3:azithromycine] était en cause.
Torsades während des Schrittmacherwechsels: [D1:Magnesiumsulfat] [S1:2 g] [U1:über {n} Minuten], Kalium 2,{m2}, [D2:Isoprenalin] [A2:{k2} mcg/min], QTc von 5{k} auf 460 ms, [D3:Azithromycin] war die Ursache.

# n=5..9 m=10,20 k=3..9 n2=2..12
Right ventricular biopsy {n2} weeks after the heart transplant: grade 2R, [D1:methylprednisolone] [S1:1 g] [U1:for 3 days], [D2:tacrolimus] level raised from {n} to 12 ng/mL, {k} bites, a small effusion of {m} mm.
Biopsie ventriculaire droite {n2} semaines après la transplantation cardiaque : grade 2R, [D1:méthylprednisolone] [S1:1 g] [U1:pendant 3 jours], taux de [D2:tacrolimus] augmenté de {n} à 12 ng/mL, {k} prélèvements, petit épanchement de {m} mm.
Rechtsventrikuläre Biopsie {n2} Wochen nach der Herztransplantation: Grad 2R, [D1:Methylprednisolon] [S1:1 g] [U1:für 3 Tage], Spiegel von [D2:Tacrolimus] von {n} auf 12 ng/mL angehoben, {k} Proben, kleiner Erguss von {m} mm.

# n=2..6 m=5,10 k=20..35 n2=25..70 m2=4,6,8
[D1:Glucagon] [S1:1 mg] did not move the steak lodged at {k} cm; <@g:he|she> had been on [D2:fluticasone] swallowed [F2:twice a day] for rings, {n2} eosinophils per field, and {m2} biopsies were taken.
Le [D1:glucagon] [S1:1 mg] n'a pas mobilisé le steak enclavé à {k} cm ; <@g:il|elle> prenait de la [D2:fluticasone] déglutie [F2:deux fois par jour] pour des anneaux, {n2} éosinophiles par champ, et {m2} biopsies ont été faites.
[D1:Glucagon] [S1:1 mg] brachte das bei {k} cm festsitzende Steak nicht weiter; <@g:er|sie> nahm wegen Ringen [F2:zweimal täglich] geschlucktes [D2:Fluticason], {n2} Eosinophile pro Gesichtsfeld, und {m2} Biopsien wurden entnommen.

# n=150,300 m=4..9 k=2..6 n2=3,4 m2=80..160
Hepatic encephalopathy on the second night after the TIPS: [D1:lactulose] [A1:30 ml] [F1:every 2 hours] until {n2} stools, [D2:rifaximin] [S2:550 mg] [F2:twice daily], ammonia {m2} µmol/L, follows commands on day {k}.
Encéphalopathie hépatique la deuxième nuit après le TIPS : [D1:lactulose] [A1:30 ml] [F1:toutes les 2 heures] jusqu'à {n2} selles, [D2:rifaximine] [S2:550 mg] [F2:deux fois par jour], ammoniémie {m2} µmol/L, répond aux ordres à J{k}.
Hepatische Enzephalopathie in der zweiten Nacht nach dem TIPS: [D1:Lactulose] [A1:30 ml] [F1:alle 2 Stunden] bis {n2} Stühle, [D2:Rifaximin] [S2:550 mg] [F2:zweimal täglich], Ammoniak {m2} µmol/L, befolgt Aufforderungen an Tag {k}.

# n=4..9 m=2..9 k=25,50
The drain in the {n} cm pancreatic pseudocyst dried up after [D1:octreotide] [S1:100 mcg] [F1:three times a day]; amylase in the fluid 1{m},000 U/L, [D2:meropenem] [U2:until {date}], [D3:fentanyl] reduced by {k} mcg.
Le drain du pseudokyste pancréatique de {n} cm s'est tari sous [D1:octréotide] [S1:100 mcg] [F1:trois fois par jour] ; amylase du liquide 1{m} 000 U/L, [D2:méropénem] [U2:jusqu'au {date}], [D3:fentanyl] réduit de {k} mcg.
Die Drainage der {n} cm großen Pankreaspseudozyste versiegte unter [D1:Octreotid] [S1:100 mcg] [F1:dreimal täglich]; Amylase in der Flüssigkeit 1{m}.000 U/L, [D2:Meropenem] [U2:bis zum {date}], [D3:Fentanyl] um {k} mcg reduziert.

# n=25,30 m=6..9 k=90,120 n2=15..40 m2=4..9
Awake hand surgery with [A1:{n2} cc] of [D1:lidocaine] [S1:1%] and [D2:epinephrine] [S2:1:100,000], no tourniquet; fingers blanched for {k} minutes, tendon glide checked on the table, {m2} stitches.
Chirurgie de la main sans sédation avec [A1:{n2} cc] de [D1:lidocaïne] [S1:1 %] et d'[D2:adrénaline] [S2:1:100 000], sans garrot ; doigts blancs pendant {k} minutes, coulissement tendineux vérifié sur table, {m2} points.
Handchirurgie im Wachzustand mit [A1:{n2} cc] [D1:Lidocain] [S1:1 %] und [D2:Adrenalin] [S2:1:100.000], ohne Blutsperre; Finger {k} Minuten blass, Sehnengleiten auf dem Tisch geprüft, {m2} Nähte.

# n=2..5 m=4..9 k=1,2 m2=5,10,15
Nursemaid's elbow reduced on the first try while the aunt held the {n}-year-old; [D1:ibuprofen] [A1:{m} ml] [F1:once], used the arm after {m2} minutes with a popsicle.
Pronation douloureuse réduite au premier essai pendant que la tante tenait l'enfant de {n} ans ; [D1:ibuprofène] [A1:{m} ml] [F1:une fois], a réutilisé le bras après {m2} minutes avec une glace à l'eau.
Chassaignac-Lähmung im ersten Versuch reponiert, während die Tante das {n}-jährige Kind hielt; [D1:Ibuprofen] [A1:{m} ml] [F1:einmalig], benutzte den Arm nach {m2} Minuten mit einem Wassereis wieder.

# n=2..6 m=8..16 k=50,60 n2=35..75 m2=20,30,40
A {n2}-pound boy with a forearm fracture received intranasal [D1:fentanyl] [S1:{k} mcg] in triage and [D2:ketamine] [S2:{m2} mg] for the reduction, {m} minutes door to dose, residual angle {n}°.
Un garçon de {n2} livres avec une fracture de l'avant-bras a reçu du [D1:fentanyl] intranasal [S1:{k} mcg] à l'accueil et de la [D2:kétamine] [S2:{m2} mg] pour la réduction, {m} minutes entre l'arrivée et la dose, angle résiduel {n}°.
Ein {n2} Pfund schwerer Junge mit Unterarmfraktur erhielt bei der Triage intranasal [D1:Fentanyl] [S1:{k} mcg] und zur Reposition [D2:Ketamin] [S2:{m2} mg], {m} Minuten von Ankunft bis Gabe, Restwinkel {n}°.

# n=10,20 m=2..4 k=5..14 n2=5..9 m2=4..8
Sacral ulcer to the bone, {n2} x {m2} cm: [D1:collagenase] [O1:ointment] [F1:daily], [D2:sodium hypochlorite] [S2:0.125%] soaks, [D3:zinc] [S3:220 mg] [F3:daily], prealbumin {k} mg/dL, flap when below 3 cm.
Escarre sacrée jusqu'à l'os, {n2} x {m2} cm : [O1:pommade] à la [D1:collagénase] [F1:par jour], compresses d'[D2:hypochlorite de sodium] [S2:0,125 %], [D3:zinc] [S3:220 mg] [F3:par jour], préalbumine {k} mg/dL, lambeau lorsqu'elle fera moins de 3 cm.
Kreuzbeinulkus bis auf den Knochen, {n2} x {m2} cm: [D1:Kollagenase] [O1:Salbe] [F1:täglich], Umschläge mit [D2:Natriumhypochlorit] [S2:0,125 %], [D3:Zink] [S3:220 mg] [F3:täglich], Präalbumin {k} mg/dL, Lappenplastik unter 3 cm.

# n=8..14 m=20,30 k=1..3 n2=3,4
After the awake fiberoptic intubation with [D1:lidocaine] [S1:4%] and [D2:glycopyrrolate] [S2:0.2 mg], the collar came off for {m} minutes; neurology unchanged, C5 strength {n2}/5, [D3:cefazolin] [F3:every 8 hours] [U3:for 24 hours].
Après l'intubation vigile au fibroscope sous [D1:lidocaïne] [S1:4 %] et [D2:glycopyrrolate] [S2:0,2 mg], le collier a été retiré {m} minutes ; examen neurologique inchangé, force C5 {n2}/5, [D3:céfazoline] [F3:toutes les 8 heures] [U3:pendant 24 heures].
Nach der wachen fiberoptischen Intubation mit [D1:Lidocain] [S1:4 %] und [D2:Glycopyrronium] [S2:0,2 mg] war die Halskrause für {m} Minuten ab; Neurologie unverändert, Kraft C5 {n2}/5, [D3:Cefazolin] [F3:alle 8 Stunden] [U3:für 24 Stunden].

# n=3,5 m=2..6 k=60..120 n2=20..60 m2=6 k2=8..20 n3=4,6,8
Tube thoracostomy for {n2}% pneumothorax in the basketball player of {m2} feet {m} inches, [A1:{k2} cc] of [D1:lidocaine] [S1:2%], [D2:hydrocodone-acetaminophen] [S2:5/325 mg] [F2:every 6 hours], flying forbidden for {n3} weeks.
Drainage thoracique pour un pneumothorax de {n2} % chez le basketteur de {m2} pieds {m} pouces, [A1:{k2} cc] de [D1:lidocaïne] [S1:2 %], [D2:hydrocodone-paracétamol] [S2:5/325 mg] [F2:toutes les 6 heures], avion interdit pendant {n3} semaines.
Thoraxdrainage bei einem Pneumothorax von {n2} % bei dem {m2} Fuß {m} Zoll großen Basketballspieler, [A1:{k2} cc] [D1:Lidocain] [S1:2 %], [D2:Hydrocodon-Paracetamol] [S2:5/325 mg] [F2:alle 6 Stunden], Flugverbot für {n3} Wochen.

# n=2..6 m=1,2 k=15..40 n2=5..18 m2=20
The septic olecranon bursa was aspirated twice ({k} and {n2} cc) through a {m2}-gauge needle; [D1:dicloxacillin] was changed to [D2:clindamycin] [S2:300 mg] [F2:four times daily] when the Gram stain showed clusters after {n} hours.
La bourse olécrânienne septique a été ponctionnée deux fois ({k} et {n2} cc) à l'aiguille de {m2} gauges ; la [D1:dicloxacilline] a été remplacée par la [D2:clindamycine] [S2:300 mg] [F2:quatre fois par jour] lorsque l'examen direct a montré des amas après {n} heures.
Die septische Bursa olecrani wurde zweimal ({k} und {n2} cc) mit einer {m2}-Gauge-Nadel punktiert; [D1:Dicloxacillin] wurde auf [D2:Clindamycin] [S2:300 mg] [F2:viermal täglich] umgestellt, als das Grampräparat nach {n} Stunden Haufen zeigte.

# n=20,40 m=4..9 k=2..6 m2=19..60 n2=2,4,6,8 n3=9..16
Severe burns of the {m2}-year-old <@a:welder|cook|camper> on day {k}: [D1:oxandrolone] [S1:10 mg] [F1:twice daily], [D2:propranolol] [S2:{n} mg] [F2:every 8 hours], [D3:vitamin C] [S3:500 mg], 3,{n2}00 kcal, donor site healed in {n3} days.
Brûlures graves <@a:du soudeur|du cuisinier|du campeur> de {m2} ans à J{k} : [D1:oxandrolone] [S1:10 mg] [F1:deux fois par jour], [D2:propranolol] [S2:{n} mg] [F2:toutes les 8 heures], [D3:vitamine C] [S3:500 mg], 3 {n2}00 kcal, site donneur cicatrisé en {n3} jours.
Schwere Verbrennungen <@a:des {m2}-jährigen Schweißers|des {m2}-jährigen Kochs|des {m2}-jährigen Campers> an Tag {k}: [D1:Oxandrolon] [S1:10 mg] [F1:zweimal täglich], [D2:Propranolol] [S2:{n} mg] [F2:alle 8 Stunden], [D3:Vitamin C] [S3:500 mg], 3.{n2}00 kcal, Spenderstelle in {n3} Tagen abgeheilt.

# n=2..9 m=3..6 k=12,18,24 n2=4..20 n3=11,12,13 k2=3,4
Because of an ileus [D1:neostigmine] [S1:2 mg] was given [U1:over {m} minutes] under telemetry; flatus within {n2} minutes, cecum from {n3} to 7 cm, [D2:atropine] kept at hand, gum {k2} times a day.
En raison d'un iléus, de la [D1:néostigmine] [S1:2 mg] a été administrée [U1:en {m} minutes] sous télémétrie ; gaz en {n2} minutes, cæcum de {n3} à 7 cm, [D2:atropine] gardée à portée de main, chewing-gum {k2} fois par jour.
Wegen eines Ileus wurde unter Telemetrie [D1:Neostigmin] [S1:2 mg] [U1:über {m} Minuten] gegeben; Windabgang nach {n2} Minuten, Zökum von {n3} auf 7 cm, [D2:Atropin] griffbereit, Kaugummi {k2}-mal am Tag.

# n=10,20 m=8..16 k=3..9 n2=25,50 m2=20,22 n3=42..96 k2=6..12
Cesarean scar ectopic of {m} mm: [A1:{n2} mg] of [D1:methotrexate] into the sac through a {m2}-gauge needle, [D2:potassium chloride] [A2:2 mEq], hCG from {n3}00 to zero in {k2} weeks.
Grossesse sur cicatrice de césarienne de {m} mm : [A1:{n2} mg] de [D1:méthotrexate] dans le sac par une aiguille de {m2} gauges, [D2:chlorure de potassium] [A2:2 mEq], hCG de {n3}00 à zéro en {k2} semaines.
Sectionarbengravidität von {m} mm: [A1:{n2} mg] [D1:Methotrexat] über eine {m2}-Gauge-Nadel in den Fruchtsack, [D2:Kaliumchlorid] [A2:2 mEq], hCG in {k2} Wochen von {n3}00 auf null.

# n=10,15,20,30 m=2,3,5 k=40,80
The <@a:right shoulder|left knee|left greater trochanter|right heel> was prepped with [D1:Betadine] and injected with [A2:{m} cc] of [S2:0.5%] [D2:Marcaine] and [A3:{k} mg] of [D3:Depo-Medrol]; a Band-Aid was applied and <@g:he|she> rested for {n} minutes.
<@a:L'épaule droite|Le genou gauche|Le grand trochanter gauche|Le talon droit> a été désinfecté<@a:e|||> à la [D1:Betadine] et infiltré<@a:e|||> avec [A2:{m} cc] de [D2:Marcaine] à [S2:0,5 %] et [A3:{k} mg] de [D3:Depo-Medrol] ; un pansement adhésif a été posé et <@g:il|elle> s'est reposé<@g:|e> {n} minutes.
<@a:Die rechte Schulter|Das linke Knie|Der linke Trochanter major|Die rechte Ferse> wurde mit [D1:Betadine] desinfiziert und mit [A2:{m} cc] [D2:Marcaine] [S2:0,5 %] und [A3:{k} mg] [D3:Depo-Medrol] infiltriert; ein Pflaster wurde aufgeklebt, und <@g:er|sie> ruhte sich {n} Minuten aus.

# n=1,2 m=3..6 k=20..50 m2=4,8,10
Preoperatively <@g:he|she> received [D1:Ancef] [S1:{n} g] IV, [D2:Versed] [S2:2 mg] and [D3:Decadron] [S3:{m2} mg]; postoperatively [D4:Percocet] [A4:1 to 2] [O4:tablets] [F4:every 4 to 6 hours as needed], #{k}, no refills.
En préopératoire, <@g:il|elle> a reçu [D1:Ancef] [S1:{n} g] IV, [D2:Versed] [S2:2 mg] et [D3:Decadron] [S3:{m2} mg] ; en postopératoire, [D4:Percocet] [A4:1 à 2] [O4:comprimés] [F4:toutes les 4 à 6 heures si besoin], n° {k}, sans renouvellement.
Präoperativ erhielt <@g:er|sie> [D1:Ancef] [S1:{n} g] i.v., [D2:Versed] [S2:2 mg] und [D3:Decadron] [S3:{m2} mg]; postoperativ [D4:Percocet] [A4:1 bis 2] [O4:Tabletten] [F4:alle 4 bis 6 Stunden bei Bedarf], Nr. {k}, keine Wiederholung.

# n=36..40 m=2..6 k=20,30,40 k2=12,16,20
The patient was a 24-year-old gravida 2 at {n} {m}/7 weeks who was induced with [D1:Cytotec] [S1:25 mcg] vaginally and [D2:Pitocin] up to [A2:{k2} mU/min]; estimated blood loss {k}0 cc, placenta intact, infant 7 pounds {m} ounces.
La patiente, G2 de 24 ans à {n} {m}/7 SA, a été déclenchée par [D1:Cytotec] [S1:25 mcg] par voie vaginale et [D2:Pitocin] jusqu'à [A2:{k2} mUI/min] ; pertes sanguines estimées {k}0 cc, placenta complet, nouveau-né 7 livres {m} onces.
Die 24-jährige Gravida 2 mit {n} {m}/7 Wochen wurde mit [D1:Cytotec] [S1:25 mcg] vaginal und [D2:Pitocin] bis [A2:{k2} mE/min] eingeleitet; geschätzter Blutverlust {k}0 cc, Plazenta vollständig, Neugeborenes 7 Pfund {m} Unzen.

# n=2..5 m=1..12 d=1..28 k=5,7,10
{who} stepped on a rusty nail on {m}/{d}; the wound was {n} mm deep, [D1:Tdap] was given, and [D2:Levaquin] [S2:500 mg] [F2:once a day] [U2:x {k} days] was prescribed.
{who} a marché sur un clou rouillé le {d}/{m} ; la plaie était profonde de {n} mm, [D1:Tdap] a été administré, et [D2:Levaquin] [S2:500 mg] [F2:une fois par jour] [U2:x {k} jours] a été prescrit.
{who} trat am {d}.{m}. in einen rostigen Nagel; die Wunde war {n} mm tief, [D1:Tdap] wurde gegeben und [D2:Levaquin] [S2:500 mg] [F2:einmal täglich] [U2:x {k} Tage] verordnet.

# n=2,4 m=30,50 k=10,14
Cleanse with soap and water, apply [D1:<@d:Neosporin|Bactroban|Silvadene>] [F1:{n} times a day] [U1:for {k} days], keep covered in the garden, and return if redness exceeds {m} mm.
Nettoyer à l'eau et au savon, appliquer [D1:<@d:Neosporin|Bactroban|Silvadene>] [F1:{n} fois par jour] [U1:pendant {k} jours], couvrir au jardin, et revenir si la rougeur dépasse {m} mm.
Mit Wasser und Seife reinigen, [D1:<@d:Neosporin|Bactroban|Silvadene>] [F1:{n}-mal täglich] [U1:für {k} Tage] auftragen, bei der Gartenarbeit abdecken und bei Rötung über {m} mm wiederkommen.

# n=4.5,3.375 m=39.2,39.6,40.1 k=88..110 k2=28..38
Aspirated on the interstate before the helicopter arrived: temperature {m} °C, [D1:Zosyn] [S1:{n} g] [F1:every 6 hours], [D2:oxygen] [A2:15 L/min], saturations in the 80s, respirations {k2}, systolic {k}.
Inhalation sur l'autoroute avant l'arrivée de l'hélicoptère : température {m} °C, [D1:Zosyn] [S1:{n} g] [F1:toutes les 6 heures], [D2:oxygène] [A2:15 L/min], saturations dans les 80, fréquence respiratoire {k2}, systolique {k}.
Aspiration auf der Autobahn vor dem Eintreffen des Hubschraubers: Temperatur {m} °C, [D1:Zosyn] [S1:{n} g] [F1:alle 6 Stunden], [D2:Sauerstoff] [A2:15 L/min], Sättigung in den 80ern, Atemfrequenz {k2}, systolisch {k}.

# n=15,20 m=3..7 k=4..9 k2=3..6 m2=2,3,4
Pain on leaving the recovery room {k2}/10 after [D1:Toradol] [S1:30 mg], [D2:Demerol] [S2:25 mg] [F2:every 5 minutes] x {m2}, and {n} minutes with an ice pack.
Douleur à la sortie de la salle de réveil {k2}/10 après [D1:Toradol] [S1:30 mg], [D2:Demerol] [S2:25 mg] [F2:toutes les 5 minutes] x {m2}, et {n} minutes de poche de glace.
Schmerz beim Verlassen des Aufwachraums {k2}/10 nach [D1:Toradol] [S1:30 mg], [D2:Demerol] [S2:25 mg] [F2:alle 5 Minuten] x {m2} und {n} Minuten Eisbeutel.

# n=5,7.5 m=1..12 k=2,3 k2=3,4,5
[D1:Coumadin] [S1:{n} mg] [F1:daily] since the valve of {m}/96 was changed to [D2:Lovenox] [S2:80 mg] [F2:every 12 hours] {k2} days before the lumpectomy; INR {k}.4 on admission and 1.1 on the table.
[D1:Coumadin] [S1:{n} mg] [F1:par jour] depuis la valve de {m}/96, remplacé par [D2:Lovenox] [S2:80 mg] [F2:toutes les 12 heures] {k2} jours avant la tumorectomie ; INR {k},4 à l'admission et 1,1 sur table.
[D1:Coumadin] [S1:{n} mg] [F1:täglich] seit der Klappe im {m}/96 wurde {k2} Tage vor der Lumpektomie auf [D2:Lovenox] [S2:80 mg] [F2:alle 12 Stunden] umgestellt; INR {k},4 bei Aufnahme und 1,1 auf dem Tisch.

# n=10,12,13 m=4..8 k=1.5,2 n2=10,40 m2=12,16,20
For the keloid and the burn contracture of the neck: [D1:Kenalog] [S1:{n2} mg/cc], [A1:{k} cc], silicone sheet {m2} hours a day, chin-to-chest distance from {m} to {n} cm.
Pour la chéloïde et la bride cicatricielle du cou : [D1:Kenalog] [S1:{n2} mg/cc], [A1:{k} cc], plaque de silicone {m2} heures par jour, distance menton-sternum de {m} à {n} cm.
Bei Keloid und Verbrennungskontraktur am Hals: [D1:Kenalog] [S1:{n2} mg/cc], [A1:{k} cc], Silikonfolie {m2} Stunden am Tag, Kinn-Brust-Abstand von {m} auf {n} cm.

# n=3..9 m=5..25 k=8..20 k2=10..48 n2=2,3,4
Persistent bleeding of {m}0 cc an hour from the drain after the <@a:parotidectomy|partial nephrectomy|hip revision>: platelets 1{k2},000, [D1:desmopressin] [S1:0.3 mcg/kg], [D2:Amicar] [A2:1 g/hr] [U2:for {n} hours], last [D3:Plavix] {n2} days ago.
Saignement persistant de {m}0 cc par heure par le drain après <@a:la parotidectomie|la néphrectomie partielle|la reprise de hanche> : plaquettes 1{k2} 000, [D1:desmopressine] [S1:0,3 mcg/kg], [D2:Amicar] [A2:1 g/h] [U2:pendant {n} heures], dernier [D3:Plavix] il y a {n2} jours.
Anhaltende Blutung von {m}0 cc pro Stunde aus der Drainage nach <@a:der Parotidektomie|der Nierenteilresektion|der Hüftrevision>: Thrombozyten 1{k2}.000, [D1:Desmopressin] [S1:0,3 mcg/kg], [D2:Amicar] [A2:1 g/h] [U2:für {n} Stunden], letztes [D3:Plavix] vor {n2} Tagen.

# n=12.5,25 m=4..9 k=3..12 n2=2,3,5
Hiccups lasting {k} hours after the laparoscopy stopped with [D1:<@d:chlorpromazine|baclofen>] [S1:<@d:25|10> mg] [F1:three times a day] [U1:for {n2} days]; the stomach had held {m}00 cc.
Le hoquet, qui durait depuis {k} heures après la cœlioscopie, a cessé sous [D1:<@d:chlorpromazine|baclofène>] [S1:<@d:25|10> mg] [F1:trois fois par jour] [U1:pendant {n2} jours] ; l'estomac contenait {m}00 cc.
Der nach der Laparoskopie seit {k} Stunden bestehende Schluckauf hörte unter [D1:<@d:Chlorpromazin|Baclofen>] [S1:<@d:25|10> mg] [F1:dreimal täglich] [U1:für {n2} Tage] auf; der Magen hatte {m}00 cc enthalten.

# n=20,40 m=2..6 k=2..9 n2=4,6,8 m2=15..45
[D1:Proton pump inhibitors] [F1:twice daily] [U1:for {n2} weeks] after the endoscopic resection of {m2} mm; the ulcer base was covered with [D2:hemostatic powder], diet liquid for {k} days.
[D1:Inhibiteurs de la pompe à protons] [F1:deux fois par jour] [U1:pendant {n2} semaines] après la résection endoscopique de {m2} mm ; le fond de l'ulcère a été couvert de [D2:poudre hémostatique], alimentation liquide pendant {k} jours.
[D1:Protonenpumpenhemmer] [F1:zweimal täglich] [U1:für {n2} Wochen] nach der endoskopischen Resektion von {m2} mm; der Ulkusgrund wurde mit [D2:hämostatischem Pulver] bedeckt, {k} Tage flüssige Kost.

# n=2,3 m=24..72 k=4..8 k2=10..88
The [D1:antibiotics] were stopped {m} hours after the <@a:tubal surgery|cochlear implant|shunt revision|skin graft>, as the {n} cultures stayed negative and the CRP fell from 1{k2} to {k} mg/L.
Les [D1:antibiotiques] ont été arrêtés {m} heures après <@a:la chirurgie tubaire|l'implant cochléaire|la révision du shunt|la greffe de peau>, les {n} cultures étant restées négatives et la CRP étant passée de 1{k2} à {k} mg/L.
Die [D1:Antibiotika] wurden {m} Stunden nach <@a:der Tubenoperation|dem Cochlea-Implantat|der Shuntrevision|der Hauttransplantation> abgesetzt, da die {n} Kulturen negativ blieben und das CRP von 1{k2} auf {k} mg/L fiel.

# n=3..9 m=2,4,6 k=10..30 m2=6,8
No [D1:NSAIDs] [U1:for {n} weeks] after the <@a:spinal fusion|bone graft|gastric sleeve|fibula fracture>; [D2:acetaminophen] [S2:1 g] [F2:every {m2} hours], not over 3 g, cigarettes down from {k} to 3 a day.
Pas d'[D1:AINS] [U1:pendant {n} semaines] après <@a:l'arthrodèse|la greffe osseuse|la sleeve|la fracture de la fibula> ; [D2:paracétamol] [S2:1 g] [F2:toutes les {m2} heures], pas plus de 3 g, cigarettes réduites de {k} à 3 par jour.
Keine [D1:NSAR] [U1:für {n} Wochen] nach <@a:der Spondylodese|der Knochentransplantation|dem Schlauchmagen|der Fibulafraktur>; [D2:Paracetamol] [S2:1 g] [F2:alle {m2} Stunden], höchstens 3 g, Zigaretten von {k} auf 3 am Tag reduziert.

# n=24,48,72 m=5,6,7 k=2..8
Pain pump at the <@a:iliac crest graft site|sternotomy|cesarean wound>: [D1:ropivacaine] [S1:0.2%] at [A1:{m} ml/hr] [U1:for {n} hours], {k} rescue doses of [D2:tramadol], sat up for breakfast on day 1.
Pompe antalgique <@a:au site de greffe iliaque|à la sternotomie|à la plaie de césarienne> : [D1:ropivacaïne] [S1:0,2 %] à [A1:{m} ml/h] [U1:pendant {n} heures], {k} doses de secours de [D2:tramadol], assis<@g:|e> au petit-déjeuner à J1.
Schmerzpumpe an <@a:der Beckenkammentnahmestelle|der Sternotomie|der Sectiowunde>: [D1:Ropivacain] [S1:0,2 %] mit [A1:{m} ml/h] [U1:für {n} Stunden], {k} Bedarfsgaben [D2:Tramadol], an Tag 1 zum Frühstück aufgesetzt.

# n=3,5,10 m=1,2 k=4..9 m2=2,3 n2=2,3,4
[D1:Tetracaine] [A1:{m2}] [O1:drops] and a lid speculum were used; {n2} mm of pterygium was removed, the graft glued, [D2:mitomycin] [S2:0.02%] left [U2:for {k} minutes].
[D1:Tétracaïne], [A1:{m2}] [O1:gouttes], et un blépharostat ont été utilisés ; {n2} mm de ptérygion ont été retirés, le greffon collé, la [D2:mitomycine] [S2:0,02 %] laissée [U2:pendant {k} minutes].
[D1:Tetracain], [A1:{m2}] [O1:Tropfen], und ein Lidsperrer wurden verwendet; {n2} mm Pterygium wurden entfernt, das Transplantat geklebt, [D2:Mitomycin] [S2:0,02 %] [U2:für {k} Minuten] belassen.

# n=5,10 m=3..8 k=30..90
The nose was packed with [D1:cocaine] [S1:4%] pledgets, [A2:{m} cc] of [D2:lidocaine] [S2:1%] with [D3:epinephrine] [S3:1:100,000] infiltrated, and the fracture elevated with the Boies instrument in {k} seconds.
Le nez a été méché par des cotons de [D1:cocaïne] à [S1:4 %], [A2:{m} cc] de [D2:lidocaïne] à [S2:1 %] avec [D3:adrénaline] à [S3:1:100 000] ont été infiltrés, et la fracture a été relevée à l'instrument de Boies en {k} secondes.
Die Nase wurde mit in [D1:Kokain] [S1:4 %] getränkten Watten tamponiert, [A2:{m} cc] [D2:Lidocain] [S2:1 %] mit [D3:Adrenalin] [S3:1:100.000] wurden infiltriert, und die Fraktur wurde mit dem Boies-Elevator in {k} Sekunden aufgerichtet.

# n=2..6 m=10,14,21 k=3..9 m2=18..40 n2=11..28
Prostate abscess of {m2} mm unroofed; [D1:ertapenem] [S1:1 g] [F1:daily] through the PICC [U1:for {m} days], suprapubic tube 16 French, {n} cc of residual on {date}, PSA from {n2} to 4.
Abcès prostatique de {m2} mm mis à plat ; [D1:ertapénem] [S1:1 g] [F1:par jour] par le PICC [U1:pendant {m} jours], cathéter sus-pubien 16 French, résidu de {n} cc le {date}, PSA de {n2} à 4.
Prostataabszess von {m2} mm eröffnet; [D1:Ertapenem] [S1:1 g] [F1:täglich] über den PICC [U1:für {m} Tage], suprapubischer Katheter 16 French, {n} cc Restharn am {date}, PSA von {n2} auf 4.

# n=3..9 m=1,2 k=50..90 m2=4..8
{who} stated that the [D1:Novocain] "never works" and that the root canal ({month}) took {m2} [O1:cartridges] and {n} hours.
{who} a déclaré que la [D1:Novocain] « ne marche jamais » et que la dévitalisation ({month}) avait nécessité {m2} [O1:cartouches] et {n} heures.
{who} gab an, dass [D1:Novocain] „nie wirkt“ und dass die Wurzelbehandlung ({month}) {m2} [O1:Karpulen] und {n} Stunden gebraucht habe.

# n=20..45 m=2..6 k=2,3 n2=2..12
Chronic wrist pain {n2} years after a rodeo fall: ulnar variance +{k} mm, [D1:Celestone] [A1:1 cc] into the joint helped {m} weeks, [D2:naproxen] [S2:500 mg] [F2:twice daily] stopped because of creatinine 1.{m}, shortening by {k} mm planned.
Douleur chronique du poignet {n2} ans après une chute de rodéo : variance ulnaire +{k} mm, [D1:Celestone] [A1:1 cc] en intra-articulaire a aidé {m} semaines, [D2:naproxène] [S2:500 mg] [F2:deux fois par jour] arrêté en raison d'une créatinine à 1,{m}, raccourcissement de {k} mm prévu.
Chronischer Handgelenkschmerz {n2} Jahre nach einem Rodeosturz: Ulnavarianz +{k} mm, [D1:Celestone] [A1:1 cc] intraartikulär half {m} Wochen, [D2:Naproxen] [S2:500 mg] [F2:zweimal täglich] wegen Kreatinin 1,{m} abgesetzt, Verkürzung um {k} mm geplant.

# n=4..9 m=2,3 k=15,30,45 n2=10..38
The seizure in the dental chair ended after {m} minutes with [D1:midazolam] [S1:10 mg] in the cheek; pulse 1{n2}, glucose 9{n} mg/dL, [D2:carbamazepine] [S2:200 mg] [F2:twice daily] had run out on {date}.
La crise au fauteuil dentaire a cessé après {m} minutes avec [D1:midazolam] [S1:10 mg] dans la joue ; pouls 1{n2}, glycémie 9{n} mg/dL, la [D2:carbamazépine] [S2:200 mg] [F2:deux fois par jour] manquait depuis le {date}.
Der Krampfanfall auf dem Zahnarztstuhl endete nach {m} Minuten mit [D1:Midazolam] [S1:10 mg] in die Wange; Puls 1{n2}, Glukose 9{n} mg/dL, [D2:Carbamazepin] [S2:200 mg] [F2:zweimal täglich] war seit {date} ausgegangen.
""")
