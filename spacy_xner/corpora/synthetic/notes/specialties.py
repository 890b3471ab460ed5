# Sentences from the specialties: oncology, heart, lung, kidney, infections, nerves, mind.
from ..model import read_pool

PLAIN = read_pool("""
# n=45,50,60,66,70 m=25,28,30,33,35 k=6,7
<@g:He|She> completed external beam radiotherapy to the <@a:prostate bed|left breast|larynx|mediastinum|anal canal>, {n} Gy in {m} fractions over {k} weeks, the last session on {date}.
<@g:Il|Elle> a terminé une radiothérapie externe <@a:de la loge prostatique|du sein gauche|du larynx|du médiastin|du canal anal> de {n} Gy en {m} fractions sur {k} semaines, la dernière séance ayant eu lieu le {date}.
<@g:Er|Sie> schloss eine perkutane Bestrahlung <@a:der Prostataloge|der linken Brust|des Larynx|des Mediastinums|des Analkanals> mit {n} Gy in {m} Fraktionen über {k} Wochen ab, die letzte Sitzung fand am {date} statt.

# n=4500,5040,5400 m=25,28,30 k=900,1000,1600
The pelvis received {n.p} cGy in {m} fractions, followed by a boost of {k.p} cGy to the tumor bed, without any unplanned interruption.
Le pelvis a reçu {n.p} cGy en {m} fractions, suivis d'un complément de {k.p} cGy sur le lit tumoral, sans aucune interruption imprévue.
Das Becken erhielt {n.p} cGy in {m} Fraktionen, gefolgt von einem Boost von {k.p} cGy auf das Tumorbett, ohne ungeplante Unterbrechung.

# n=8,10,12 m=4..9 k=5..21
A single-fraction treatment of {n} Gy to the <@a:sacrum|right humerus|left iliac wing|third lumbar vertebra> brought the pain down from {m}/10 to 1/10 within {k} days.
Une irradiation de {n} Gy en une seule fraction sur <@a:le sacrum|l'humérus droit|l'aile iliaque gauche|la troisième vertèbre lombaire> a fait passer la douleur de {m}/10 à 1/10 en {k} jours.
Eine Einzeitbestrahlung <@a:des Kreuzbeins|des rechten Humerus|der linken Beckenschaufel|des dritten Lendenwirbels> mit {n} Gy senkte die Schmerzen innerhalb von {k} Tagen von {m}/10 auf 1/10.

# n=4..24 m=16,18,20,24 k=1,2,3
MRI disclosed a solitary {n} mm metastasis in the <@a:left cerebellar hemisphere|right occipital lobe|precentral gyrus>, which was treated with stereotactic radiosurgery at {m} Gy; {k} {k?month|months} later it had shrunk by half.
L'IRM a mis en évidence une métastase unique de {n} mm <@a:de l'hémisphère cérébelleux gauche|du lobe occipital droit|du gyrus précentral>, traitée par radiochirurgie stéréotaxique à la dose de {m} Gy ; {k} mois plus tard, elle avait diminué de moitié.
Die MRT zeigte eine solitäre, {n} mm große Metastase <@a:in der linken Kleinhirnhemisphäre|im rechten Okzipitallappen|im Gyrus praecentralis>, die stereotaktisch mit {m} Gy bestrahlt wurde; {k} {k?Monat|Monate} später war sie um die Hälfte geschrumpft.

# n=1.1,1.8,2.4,3.2 m=0.9,1.2,1.6 k=15,22,30,45
The lump in the upper outer quadrant measures {n} x {m} cm on ultrasound, is graded BI-RADS 5, and the Ki-67 index on core biopsy is {k}%.
La masse du quadrant supéro-externe mesure {n} x {m} cm à l'échographie, est classée BI-RADS 5, et l'index Ki-67 à la microbiopsie est de {k} %.
Der Knoten im oberen äußeren Quadranten misst sonographisch {n} x {m} cm, wird als BI-RADS 5 eingestuft, und der Ki-67-Index in der Stanzbiopsie beträgt {k} %.

# n=80,90,95,100 m=5,20,60 k=1,2
Invasive ductal carcinoma, grade {k}, estrogen receptor {n}%, progesterone receptor {m}%, HER2 not amplified, margins clear by 4 mm.
Carcinome canalaire infiltrant de grade {k}, récepteurs aux œstrogènes {n} %, récepteurs à la progestérone {m} %, HER2 non amplifié, berges saines à 4 mm.
Invasives duktales Karzinom, Grad {k}, Östrogenrezeptor {n} %, Progesteronrezeptor {m} %, HER2 nicht amplifiziert, Resektionsränder mit 4 mm Abstand frei.

# n=1,2 m=12..24
A sentinel node was found to harbor a {n} mm micrometastasis, but none of the {m} nodes removed at completion axillary dissection was involved.
Un ganglion sentinelle hébergeait une micrométastase de {n} mm, mais aucun des {m} ganglions retirés lors du curage axillaire complémentaire n'était envahi.
Ein Sentinellymphknoten enthielt eine {n} mm große Mikrometastase, doch keiner der {m} bei der anschließenden Axilladissektion entfernten Lymphknoten war befallen.

# n=0.02,0.04,0.1,0.3 m=0.8,1.4,2.6 k=6,9,14,20
The PSA was undetectable at {n} ng/mL after prostatectomy, but it has climbed to {m} ng/mL over the past {k} months, with a doubling time of about 5 months.
Le PSA était indétectable à {n} ng/mL après la prostatectomie, mais il est monté à {m} ng/mL au cours des {k} derniers mois, avec un temps de doublement d'environ 5 mois.
Das PSA lag nach der Prostatektomie mit {n} ng/ml unter der Nachweisgrenze, ist aber in den letzten {k} Monaten auf {m} ng/ml angestiegen, bei einer Verdopplungszeit von etwa 5 Monaten.

# n=3.1,4.2,5.6 m=8.7,11.4,15.2 k=18,24,36
CEA rose from {n} to {m} ng/mL, and the staging CT revealed {k} mm and 9 mm lesions in <@a:segments VI and VII of the liver|both lower lobes of the lung>.
L'ACE est passé de {n} à {m} ng/mL, et le scanner d'extension a révélé des lésions de {k} mm et de 9 mm <@a:dans les segments VI et VII du foie|dans les deux lobes inférieurs du poumon>.
Das CEA stieg von {n} auf {m} ng/ml, und das Staging-CT zeigte {k} mm und 9 mm große Läsionen <@a:in den Lebersegmenten VI und VII|in beiden Unterlappen der Lunge>.

# n=2.1,3.4,4.2,5.6 n2=7.8,11.3,14.6
PET shows an FDG-avid mass in the <@a:left hilum|right adrenal gland|pancreatic tail|presacral space> with an SUVmax of {n}, down from {n2} in <@b:March|August|November>, and no new foci.
La TEP montre une masse hypermétabolique <@a:du hile gauche|de la surrénale droite|de la queue du pancréas|de l'espace présacré> avec une SUVmax de {n}, contre {n2} en <@b:mars|août|novembre>, sans nouveau foyer.
Die PET zeigt eine FDG-speichernde Raumforderung <@a:im linken Hilus|in der rechten Nebenniere|im Pankreasschwanz|im Präsakralraum> mit einem SUVmax von {n} gegenüber {n2} im <@b:März|August|November>, keine neuen Herde.

# n=1.2,1.6,2.3,3.8 m=1,2,3
Breslow thickness {n} mm, mitotic rate {m}/mm², ulceration absent, wide excision with 2 cm margins performed on {date}.
Indice de Breslow {n} mm, index mitotique {m}/mm², pas d'ulcération, exérèse large avec marges de 2 cm réalisée le {date}.
Breslow-Dicke {n} mm, Mitoserate {m}/mm², keine Ulzeration, Nachexzision mit 2 cm Sicherheitsabstand am {date} durchgeführt.

# n=2..6 m=30..70
The pathologist counted tumor in {n} of 12 cores, with the longest focus occupying {m}% of the core, Gleason 4+3.
Le pathologiste a trouvé du tissu tumoral dans {n} des 12 carottes, le plus long foyer occupant {m} % de la carotte, Gleason 4+3.
Der Pathologe fand in {n} von 12 Stanzen Tumorgewebe, der längste Herd nahm {m} % der Stanze ein, Gleason 4+3.

# n=6..14 m=48..72 k=2,3
<@g:He|She> has lost {n} kg since {month}, now weighs {m} kg, and manages only {k} small meals of <@a:mashed potatoes|yogurt|broth|porridge> a day because of odynophagia.
<@g:Il|Elle> a perdu {n} kg depuis {month}, pèse maintenant {m} kg et ne parvient à prendre que {k} petits repas de <@a:purée|yaourt|bouillon|bouillie> par jour à cause de l'odynophagie.
<@g:Er|Sie> hat seit {month} {n} kg abgenommen, wiegt jetzt {m} kg und schafft wegen der Odynophagie nur {k} kleine Mahlzeiten mit <@a:Kartoffelbrei|Joghurt|Brühe|Haferbrei> am Tag.

# n=1,2
ECOG performance status {n}; <@g:he|she> still <@a:gardens|drives to church|plays cards with the neighbors|walks the dog>, but naps for two hours every afternoon.
Indice de performance ECOG {n} ; <@g:il|elle> continue à <@a:jardiner|aller à l'église en voiture|jouer aux cartes avec les voisins|promener le chien>, mais fait une sieste de deux heures chaque après-midi.
ECOG-Performance-Status {n}; <@g:er|sie> <@a:arbeitet noch im Garten|fährt noch mit dem Auto zur Kirche|spielt noch mit den Nachbarn Karten|führt noch den Hund aus>, schläft aber jeden Nachmittag zwei Stunden.

Grade <@a:1|2|3> radiation dermatitis with moist desquamation in the <@b:inframammary fold|axilla|groin|natal cleft>.
Radiodermite de grade <@a:1|2|3> avec desquamation humide <@b:du sillon sous-mammaire|du creux axillaire|du pli de l'aine|du sillon interfessier>.
Radiodermatitis Grad <@a:1|2|3> mit feuchter Desquamation <@b:in der Submammärfalte|in der Axilla|in der Leiste|in der Rima ani>.

# n=2,3,4 m=8..20
The tumor board recommended <@a:lobectomy|hemicolectomy|cystectomy|total thyroidectomy> within {n} weeks, since restaging showed a reduction in diameter from {m}.5 cm to less than 4 cm.
La réunion de concertation pluridisciplinaire a recommandé une <@a:lobectomie|hémicolectomie|cystectomie|thyroïdectomie totale> dans les {n} semaines, le bilan de réévaluation montrant une réduction du diamètre de {m},5 cm à moins de 4 cm.
Das Tumorboard empfahl eine <@a:Lobektomie|Hemikolektomie|Zystektomie|totale Thyreoidektomie> innerhalb von {n} Wochen, da das Restaging eine Größenabnahme von {m},5 cm auf weniger als 4 cm zeigte.

# n=3,4,6 m=14..28
Mouth opening is limited to {m} mm since the neck dissection, and the speech therapist sees <@g:him|her> {n} times a month for trismus exercises.
L'ouverture buccale est limitée à {m} mm depuis le curage cervical, et l'orthophoniste <@g:le|la> voit {n} fois par mois pour des exercices contre le trismus.
Die Mundöffnung ist seit der Neck-Dissection auf {m} mm eingeschränkt, und die Logopädin sieht <@g:ihn|sie> {n}-mal im Monat zu Übungen gegen die Kieferklemme.

# n=1.5,2.2,3.1 m=14..28 k=2..4
The arm on the operated side is {n} cm thicker at the wrist; lymphatic drainage {k} times weekly and a class II sleeve have been arranged since day {m}.
Le bras du côté opéré est plus gros de {n} cm au poignet ; un drainage lymphatique {k} fois par semaine et un manchon de classe II sont en place depuis J{m}.
Der Arm auf der operierten Seite ist am Handgelenk {n} cm dicker; seit Tag {m} laufen Lymphdrainage {k}-mal pro Woche und ein Armstrumpf der Klasse II.

# n=9.4,11.2,13.8 m=2.5,3.1 k=4..8
Serum protein electrophoresis shows an IgG kappa spike of {n} g/L that was {m} g/L at diagnosis; the free light chain ratio is {k}.
L'électrophorèse des protéines sériques montre un pic IgG kappa de {n} g/L qui était de {m} g/L au diagnostic ; le rapport des chaînes légères libres est de {k}.
Die Serumeiweißelektrophorese zeigt einen IgG-Kappa-Gipfel von {n} g/l, der bei Diagnose {m} g/l betrug; der Quotient der freien Leichtketten liegt bei {k}.

# n=12,25,40,60 m=2..8
Bone marrow aspirate: hypercellular, {n}% plasma cells, {m}% blasts, del(17p) absent on FISH.
Myélogramme : moelle hypercellulaire, {n} % de plasmocytes, {m} % de blastes, absence de del(17p) en FISH.
Knochenmarkaspirat: hyperzellulär, {n} % Plasmazellen, {m} % Blasten, kein del(17p) in der FISH.

# n=0.4,0.7,0.9 m=9..24 k=6.8,7.4,8.1
On admission the absolute neutrophil count was {n} x 10⁹/L, platelets were {m},000/mm³ and hemoglobin {k} g/dL, so <@g:he|she> was placed in protective isolation.
À l'admission, les neutrophiles étaient à {n} x 10⁹/L, les plaquettes à {m} 000/mm³ et l'hémoglobine à {k} g/dL, et <@g:il a été placé|elle a été placée> en isolement protecteur.
Bei Aufnahme lagen die Neutrophilen bei {n} x 10⁹/l, die Thrombozyten bei {m}.000/mm³ und das Hämoglobin bei {k} g/dl, daher wurde <@g:er|sie> in Umkehrisolation verlegt.

# n=48..96 m=1..4 k=78..92
Smear: white count {n} G/L with {k}% small mature lymphocytes and numerous smudge cells, compatible with chronic lymphocytic leukemia, Rai stage {m}.
Frottis : leucocytes {n} G/L dont {k} % de petits lymphocytes matures et de nombreuses ombres de Gumprecht, compatible avec une leucémie lymphoïde chronique, stade de Rai {m}.
Ausstrich: Leukozyten {n} G/l mit {k} % kleinen reifen Lymphozyten und zahlreichen Gumprecht-Kernschatten, vereinbar mit einer chronischen lymphatischen Leukämie, Rai-Stadium {m}.

# n=52..64 m=750..1100
Hematocrit {n}%, platelets {m} G/L, JAK2 V617F positive, spleen palpable 5 cm below the costal margin.
Hématocrite {n} %, plaquettes {m} G/L, JAK2 V617F positif, rate palpable à 5 cm sous le rebord costal.
Hämatokrit {n} %, Thrombozyten {m} G/l, JAK2 V617F positiv, Milz 5 cm unter dem Rippenbogen tastbar.

# n=400,450,500 m=45..49 k=4,6,8
Phlebotomy of {n} mL every {k} weeks keeps the hematocrit below {m}%, and the aquagenic itching after hot showers has nearly gone.
Des saignées de {n} mL toutes les {k} semaines maintiennent l'hématocrite au-dessous de {m} %, et le prurit aquagénique après les douches chaudes a presque disparu.
Aderlässe von {n} ml alle {k} Wochen halten den Hämatokrit unter {m} %, und der aquagene Juckreiz nach heißem Duschen ist fast verschwunden.

# n=3,5,8,12 m=62..74 k=280..460
Ferritin {n} ng/mL, MCV {m} fL, TIBC {k} µg/dL, stool negative for occult blood on three cards.
Ferritine {n} ng/mL, VGM {m} fL, capacité de fixation {k} µg/dL, recherche de sang occulte dans les selles négative sur trois prélèvements.
Ferritin {n} ng/ml, MCV {m} fl, Eisenbindungskapazität {k} µg/dl, Stuhl auf okkultes Blut in drei Proben negativ.

# n=8,10,14 m=2,3,4 k=7.2,8.4,9.1
During this sickle cell crisis, the {n}th since {year.p}, hemoglobin drifted to {k} g/dL and {m} units of packed cells, matched for C, E and Kell, were transfused.
Au cours de cette crise drépanocytaire, la {n}e depuis {year.p}, l'hémoglobine a baissé à {k} g/dL et {m} culots globulaires phénotypés C, E et Kell ont été transfusés.
Während dieser Sichelzellkrise, der {n}. seit {year.p}, sank das Hämoglobin auf {k} g/dl, und es wurden {m} für C, E und Kell verträgliche Erythrozytenkonzentrate transfundiert.

# n=1,2,3 m=7,12,20
Severe hemophilia A with a factor VIII level below {n}%; target joint is the right <@a:ankle|elbow|knee>, which bled {m} times last year.
Hémophilie A sévère avec un taux de facteur VIII inférieur à {n} % ; l'articulation cible est <@a:la cheville droite|le coude droit|le genou droit>, qui a saigné {m} fois l'an dernier.
Schwere Hämophilie A mit einem Faktor-VIII-Spiegel unter {n} %; Zielgelenk ist <@a:das rechte Sprunggelenk|der rechte Ellenbogen|das rechte Knie>, das im letzten Jahr {m}-mal blutete.

# n=4..11 m=28..44
Doppler of the legs: occlusive thrombus in the <@a:popliteal|common femoral|external iliac|peroneal> vein over {n} cm, calf circumference {m} cm on the right.
Écho-Doppler des jambes : thrombus occlusif de la veine <@a:poplitée|fémorale commune|iliaque externe|fibulaire> sur {n} cm, périmètre du mollet {m} cm à droite.
Beinvenen-Duplex: okklusiver Thrombus der Vena <@a:poplitea|femoralis communis|iliaca externa|fibularis> über {n} cm, Wadenumfang rechts {m} cm.

# n=2,3 m=11..19 k=21..27
A brother who is a 10/10 HLA match donated stem cells; engraftment of neutrophils occurred on day +{m} and of platelets on day +{k}, and there have been only {n} febrile episodes.
Un frère HLA-identique 10/10 a donné des cellules souches ; la prise de greffe des neutrophiles est survenue à J+{m}, celle des plaquettes à J+{k}, et il n'y a eu que {n} épisodes fébriles.
Ein HLA-identischer Bruder (10/10) spendete Stammzellen; das Engraftment der Neutrophilen erfolgte an Tag +{m}, das der Thrombozyten an Tag +{k}, und es kam nur zu {n} Fieberepisoden.

# n=3,5,6 m=18,20,22
The apheresis catheter, {n} cm tunnel, {m} French, was pulled by the nurse and pressure was held for 15 minutes.
Le cathéter d'aphérèse, tunnel de {n} cm, {m} French, a été retiré par l'infirmière avec une compression de 15 minutes.
Der Apheresekatheter, Tunnel {n} cm, {m} French, wurde von der Pflegekraft gezogen und die Stelle 15 Minuten komprimiert.

# n=2..5
Petechiae on both shins and {n} blood blisters on the buccal mucosa.
Pétéchies sur les deux tibias et {n} bulles hémorragiques de la muqueuse jugale.
Petechien an beiden Schienbeinen und {n} Blutblasen an der Wangenschleimhaut.

Night sweats soak <@n:two|three> sets of pajamas, and the itching started long before the lump in the neck.
Les sueurs nocturnes trempent <@n:deux|trois> pyjamas, et le prurit a débuté bien avant la boule dans le cou.
Der Nachtschweiß durchnässt <@n:zwei|drei> Schlafanzüge, und der Juckreiz begann lange vor dem Knoten am Hals.

# n=35..70 m=160..190 m2=6..9
Calculated eGFR and body surface area: {n} mL/min and 1.{m2} m², at a height of {m} cm.
DFG estimé et surface corporelle calculés : {n} mL/min et 1,{m2} m², pour une taille de {m} cm.
Berechnete eGFR und Körperoberfläche: {n} ml/min und 1,{m2} m², bei einer Größe von {m} cm.

# n2=14..22 m=2,3,5,7,10 k=4..9
Colposcopy showed acetowhite epithelium at the {m} o'clock position; the cone measured {n2} mm, CIN 3 was present in {k} of 12 sections.
La colposcopie a montré un épithélium acidophile à {m} heures ; le cône mesurait {n2} mm, une CIN 3 était présente dans {k} des 12 coupes.
Die Kolposkopie zeigte essigweißes Epithel bei {m} Uhr; der Konus maß {n2} mm, in {k} von 12 Schnitten fand sich eine CIN 3.

# n=1200,1800,2600 m=3..6
Paracentesis under ultrasound guidance drained {n} cc of milky ascites, cytology positive for adenocarcinoma; the peritoneum was studded with {m} mm implants.
La ponction d'ascite échoguidée a évacué {n} cc d'ascite chyleuse, cytologie positive pour un adénocarcinome ; le péritoine était parsemé d'implants de {m} mm.
Bei der sonographisch gesteuerten Aszitespunktion wurden {n} cc milchiger Aszites abgelassen, Zytologie positiv für ein Adenokarzinom; das Peritoneum war von {m} mm großen Absiedlungen übersät.

# n=54,59,61,63 m2=1..8
Cardiac surveillance after chemotherapy: LVEF {n}% by 3D echo, global longitudinal strain -18.{m2}%, unchanged from {date}.
Surveillance cardiaque après chimiothérapie : FEVG {n} % en écho 3D, strain longitudinal global -18,{m2} %, inchangé depuis le {date}.
Kardiale Verlaufskontrolle nach Chemotherapie: LVEF {n} % in der 3D-Echokardiographie, globaler longitudinaler Strain -18,{m2} %, unverändert seit dem {date}.

# n=3,4,5 m=38.2,38.6,39.1 k=10..18
<@g:His|Her> <@a:husband|wife|daughter|home nurse> called at {time} because of shaking chills {n} hours after the port had been flushed; temperature {m} °C, pulse 1{k}.
<@a:Son mari|Sa femme|Sa fille|L'infirmière à domicile> a appelé à {time} en raison de frissons intenses {n} heures après le rinçage de la chambre implantable ; température {m} °C, pouls 1{k}.
<@a:Der Ehemann|Die Ehefrau|Die Tochter|Die Pflegekraft vom ambulanten Dienst> rief um {time} an, weil {n} Stunden nach dem Spülen des Ports Schüttelfrost auftrat; Temperatur {m} °C, Puls 1{k}.

# n=2,4,6 m=50,60,70,80
<@g:He|She> wore a cold cap during the first {n} infusions and kept about {m}% of <@g:his|her> hair.
<@g:Il|Elle> a porté un casque réfrigérant pendant les {n} premières perfusions et a gardé environ {m} % de ses cheveux.
<@g:Er|Sie> trug während der ersten {n} Infusionen eine Kühlkappe und behielt etwa {m} % der Haare.

# n=11..19 m=98,102,108,115 k=1,2
Brachytherapy: {n} needles were inserted under spinal anesthesia, the D90 to the target was {m}% of the prescribed dose, and the catheter came out after {k} {k?day|days}.
Curiethérapie : {n} aiguilles ont été implantées sous rachianesthésie, la D90 de la cible était de {m} % de la dose prescrite, et la sonde a été retirée après {k} {k?jour|jours}.
Brachytherapie: {n} Nadeln wurden in Spinalanästhesie eingebracht, die D90 im Zielvolumen lag bei {m} % der verordneten Dosis, und der Katheter wurde nach {k} {k?Tag|Tagen} entfernt.

# n=18,20,25 m=12..24 n2=2..7
Mean heart dose {n2}.4 Gy, V{n} of the ipsilateral lung {m}%, cord maximum 38.6 Gy: plan approved.
Dose moyenne au cœur {n2},4 Gy, V{n} du poumon homolatéral {m} %, maximum médullaire 38,6 Gy : plan validé.
Mittlere Herzdosis {n2},4 Gy, V{n} der ipsilateralen Lunge {m} %, Maximum am Rückenmark 38,6 Gy: Plan freigegeben.

# n=22..48 m=4..9
Pack-years: {n}; asbestos exposure for {m} years as a <@a:shipyard worker|boiler insulator|brake mechanic|roofer>.
Tabagisme : {n} paquets-années ; exposition à l'amiante pendant {m} ans comme <@a:ouvrier de chantier naval|calorifugeur de chaudières|mécanicien de freins|couvreur>.
Packungsjahre: {n}; Asbestexposition über {m} Jahre als <@a:Werftarbeiter|Kesselisolierer|Bremsenmechaniker|Dachdecker>.

# n=118..129 k=2.9,3.3
Corrected calcium {k} mmol/L, PTH suppressed, sodium {n} mmol/L: paraneoplastic until proven otherwise.
Calcémie corrigée {k} mmol/L, PTH freinée, natrémie {n} mmol/L : paranéoplasique jusqu'à preuve du contraire.
Korrigiertes Calcium {k} mmol/l, PTH supprimiert, Natrium {n} mmol/l: paraneoplastisch bis zum Beweis des Gegenteils.

# n=39..47 m=68,71,74 k=2,3
The mother had ovarian cancer at age {n}, a maternal aunt breast cancer at {m}; genetic counseling found a pathogenic BRCA1 variant in {k.w} sisters.
La mère a eu un cancer de l'ovaire à {n} ans, une tante maternelle un cancer du sein à {m} ans ; le conseil génétique a trouvé une mutation pathogène de BRCA1 chez {k.w} sœurs.
Die Mutter hatte mit {n} Jahren ein Ovarialkarzinom, eine Tante mütterlicherseits mit {m} Jahren Brustkrebs; die genetische Beratung ergab bei {k.w} Schwestern eine pathogene BRCA1-Variante.

Survivorship visit: no evidence of disease <@n:five|eight|ten> years after <@a:orchiectomy|nephrectomy|tongue resection|sarcoma surgery>.
Consultation de l'après-cancer : pas de signe de maladie <@n:cinq|huit|dix> ans après <@a:l'orchidectomie|la néphrectomie|la glossectomie partielle|la chirurgie du sarcome>.
Nachsorgetermin: kein Anhalt für Tumor <@n:fünf|acht|zehn> Jahre nach <@a:Orchiektomie|Nephrektomie|Zungenteilresektion|Sarkomoperation>.

# n2=5..9 m=2,3
Fatigue score {n2}/10, neuropathy grade {m}: <@g:he|she> drops coins, cannot button <@a:shirts|cuffs|pajamas|a coat> and stumbles on the stairs.
Score de fatigue {n2}/10, neuropathie de grade {m} : <@g:il|elle> fait tomber les pièces de monnaie, ne peut plus boutonner <@a:les chemises|les poignets|un pyjama|un manteau> et trébuche dans l'escalier.
Fatigue-Score {n2}/10, Neuropathie Grad {m}: <@g:Er|Sie> lässt Münzen fallen, kann <@a:Hemden|Manschetten|den Schlafanzug|den Mantel> nicht mehr zuknöpfen und stolpert auf der Treppe.

# m=2,3,4 k=9..15 n2=24..34
The esophageal stent, {k} cm long, was deployed across the stricture at {n2} cm from the incisors, and soft food was allowed after {m} days.
La prothèse œsophagienne, longue de {k} cm, a été déployée au travers de la sténose à {n2} cm des arcades dentaires, et une alimentation molle a été autorisée après {m} jours.
Der {k} cm lange Ösophagusstent wurde über der Stenose bei {n2} cm ab Zahnreihe freigesetzt, und nach {m} Tagen war weiche Kost erlaubt.

# m=75,80,90,95 k=2,3 n2=2.5,2.75,3.5 k2=12..18
Coronary angiography: {m}% stenosis of the proximal <@a:left anterior descending|circumflex|right coronary> artery, {n2} x 24 mm drug-eluting stent deployed at {k2} atm, residual stenosis 0%, radial access closed in {k} hours.
Coronarographie : sténose à {m} % de l'artère <@a:interventriculaire antérieure|circonflexe|coronaire droite> proximale, stent actif de {n2} x 24 mm déployé à {k2} atm, sténose résiduelle 0 %, abord radial refermé en {k} heures.
Koronarangiographie: {m}%ige Stenose <@a:des proximalen Ramus interventricularis anterior|des proximalen Ramus circumflexus|der proximalen rechten Koronararterie>, medikamentenbeschichteter Stent {n2} x 24 mm mit {k2} atm implantiert, Reststenose 0 %, radialer Zugang nach {k} Stunden verschlossen.

# m=5,8,12 k=1.2,2.1,3.4 n2=82..97
During the treadmill test <@g:he|she> exercised for {m} minutes and 40 seconds on the Bruce protocol, reached {n2}% of the predicted heart rate and had {k} mm of ST depression in V4 to V6.
Lors de l'épreuve d'effort sur tapis, <@g:il|elle> a tenu {m} minutes et 40 secondes selon le protocole de Bruce, a atteint {n2} % de la fréquence maximale théorique et a présenté un sous-décalage de ST de {k} mm de V4 à V6.
Beim Laufbandtest belastete <@g:er|sie> sich nach Bruce-Protokoll {m} Minuten und 40 Sekunden, erreichte {n2} % der vorhergesagten Herzfrequenz und zeigte ST-Senkungen von {k} mm in V4 bis V6.

# n=22..38 m=58..72 k=30..48
Echocardiogram: ejection fraction {n}%, left ventricular end-diastolic diameter {m} mm, TAPSE 14 mm, right ventricular systolic pressure {k} mmHg, moderate functional mitral regurgitation.
Échocardiographie : fraction d'éjection {n} %, diamètre télédiastolique du ventricule gauche {m} mm, TAPSE 14 mm, pression systolique ventriculaire droite {k} mmHg, insuffisance mitrale fonctionnelle modérée.
Echokardiographie: Ejektionsfraktion {n} %, linksventrikulärer enddiastolischer Durchmesser {m} mm, TAPSE 14 mm, rechtsventrikulärer systolischer Druck {k} mmHg, mittelgradige funktionelle Mitralinsuffizienz.

# n=0.6,0.7,0.8 m=42..58 k=4.1,4.4,4.8 n2=22..27
Aortic valve area {n} cm², mean gradient {m} mmHg, peak velocity {k} m/s; the heart team favors a transfemoral valve because the annulus measures {n2} mm and the iliac arteries are 8 mm wide.
Surface valvulaire aortique {n} cm², gradient moyen {m} mmHg, vitesse maximale {k} m/s ; la heart team est en faveur d'une valve par voie transfémorale car l'anneau mesure {n2} mm et les artères iliaques ont un diamètre de 8 mm.
Aortenklappenöffnungsfläche {n} cm², mittlerer Gradient {m} mmHg, maximale Geschwindigkeit {k} m/s; das Herzteam spricht sich für eine transfemorale Klappe aus, da der Anulus {n2} mm misst und die Beckenarterien 8 mm weit sind.

# n=2,3,5 m=160..210 k=12..40
The loop recorder captured {n} episodes of atrial fibrillation, the longest lasting {k} hours, with ventricular rates of up to {m} beats per minute while <@g:he|she> was <@a:swimming|chopping wood|climbing a ladder|playing tennis>.
Le moniteur implantable a enregistré {n} épisodes de fibrillation atriale, le plus long ayant duré {k} heures, avec une fréquence ventriculaire allant jusqu'à {m} battements par minute pendant qu'<@g:il|elle> <@a:nageait|fendait du bois|montait sur une échelle|jouait au tennis>.
Der Ereignisrekorder zeichnete {n} Episoden von Vorhofflimmern auf, die längste über {k} Stunden, mit Kammerfrequenzen bis {m} Schlägen pro Minute, während <@g:er|sie> <@a:schwamm|Holz hackte|auf eine Leiter stieg|Tennis spielte>.

# n=4..9 m=8..14 k=12..99 n2=3..88 q=480..620
Pacemaker interrogation: battery life {m} years, atrial pacing {n2}%, ventricular pacing {k}%, lead impedance {q} ohms, threshold 0.{n} V at 0.4 ms.
Contrôle du stimulateur : longévité de la pile {m} ans, stimulation atriale {n2} %, stimulation ventriculaire {k} %, impédance de la sonde {q} ohms, seuil 0,{n} V à 0,4 ms.
Schrittmacherabfrage: Batterielaufzeit {m} Jahre, atriale Stimulation {n2} %, ventrikuläre Stimulation {k} %, Sondenimpedanz {q} Ohm, Reizschwelle 0,{n} V bei 0,4 ms.

# n=2,3 m=180..240 k=25,30,35
The ICD discharged {n} times at {time}; stored electrograms show ventricular tachycardia at {m}/min terminated by the {k} J shock after antitachycardia pacing had failed.
Le défibrillateur a délivré {n} chocs à {time} ; les électrogrammes enregistrés montrent une tachycardie ventriculaire à {m}/min interrompue par le choc de {k} J après échec de la stimulation antitachycardique.
Der ICD löste um {time} {n}-mal aus; die gespeicherten Elektrogramme zeigen eine ventrikuläre Tachykardie mit {m}/min, die nach erfolgloser antitachykarder Stimulation durch den Schock mit {k} J beendet wurde.

# n=2.5,4,6 m=3..6 k=78..104
<@g:He|She> gained {n} kg in {m} days after <@a:a wedding buffet|a cruise|the Christmas holidays|eating canned soups>, sleeps propped up on three pillows, and weighs {k}.2 kg on the clinic scale.
<@g:Il|Elle> a pris {n} kg en {m} jours après <@a:un buffet de mariage|une croisière|les fêtes de Noël|avoir mangé des soupes en conserve>, dort calé<@g:|e> sur trois oreillers et pèse {k},2 kg sur la balance du cabinet.
<@g:Er|Sie> nahm nach <@a:einem Hochzeitsbuffet|einer Kreuzfahrt|den Weihnachtsfeiertagen|dem Verzehr von Dosensuppen> in {m} Tagen {n} kg zu, schläft auf drei Kissen erhöht und wiegt auf der Praxiswaage {k},2 kg.

# n=20..240 n2=400..980 k=2.1,4.6,9.8 r=900..8800
High-sensitivity troponin went from {n} to {n2} ng/L over 3 hours, lactate {k} mmol/L, proBNP {r} pg/mL; the ECG shows Q waves in II, III and aVF.
La troponine ultrasensible est passée de {n} à {n2} ng/L en 3 heures, lactate {k} mmol/L, proBNP {r} pg/mL ; l'ECG montre des ondes Q en II, III et aVF.
Das hochsensitive Troponin stieg in 3 Stunden von {n} auf {n2} ng/l, Laktat {k} mmol/l, proBNP {r} pg/ml; das EKG zeigt Q-Zacken in II, III und aVF.

# n=10..18 m=22..34 k=1.8,2.1,2.4 n2=2..6
Right heart catheterization: right atrial pressure {n} mmHg, pulmonary wedge {m} mmHg, cardiac index {k} L/min/m², pulmonary vascular resistance {n2} Wood units.
Cathétérisme droit : pression auriculaire droite {n} mmHg, pression capillaire {m} mmHg, index cardiaque {k} L/min/m², résistances vasculaires pulmonaires {n2} unités Wood.
Rechtsherzkatheter: rechtsatrialer Druck {n} mmHg, Wedge-Druck {m} mmHg, Herzindex {k} l/min/m², pulmonaler Gefäßwiderstand {n2} Wood-Einheiten.

# n=42..45 m=4.8,5.1,5.4 k=4..12
The ascending aorta has widened from {n} mm to {m} cm within {k} months, so <@g:he|she> was told not to <@a:lift weights|row|do push-ups|move furniture> and to have surgery before the summer.
L'aorte ascendante s'est élargie de {n} mm à {m} cm en {k} mois, il lui a donc été déconseillé de <@a:soulever des haltères|ramer|faire des pompes|déplacer des meubles> et recommandé de se faire opérer avant l'été.
Die Aorta ascendens hat sich innerhalb von {k} Monaten von {n} mm auf {m} cm erweitert, daher wurde <@g:ihm|ihr> geraten, <@a:keine Gewichte zu heben|nicht zu rudern|keine Liegestütze zu machen|keine Möbel zu rücken> und sich vor dem Sommer operieren zu lassen.

# n=0.4,0.5,0.6 m=50..150 k=1,2
Ankle-brachial index {n} on the left, walking distance {m} meters, non-healing ulcer of {k} cm on the <@a:heel|second toe|lateral malleolus|instep>.
Index de pression systolique {n} à gauche, périmètre de marche {m} mètres, ulcère non cicatrisant de {k} cm <@a:au talon|au deuxième orteil|à la malléole externe|au cou-de-pied>.
Knöchel-Arm-Index links {n}, Gehstrecke {m} Meter, nicht heilendes Ulkus von {k} cm <@a:an der Ferse|an der zweiten Zehe|am Außenknöchel|am Fußrücken>.

# n=92..118 m=56..74 k=26..40 n2=9..24 k2=52..70
Tilt table: at minute {n2} blood pressure dropped from {n}/{m} to {k2}/{k} mmHg with a pause of 6.2 seconds, and <@g:he|she> slumped without warning.
Test d'inclinaison : à la minute {n2}, la tension a chuté de {n}/{m} à {k2}/{k} mmHg avec une pause de 6,2 secondes, et <@g:il|elle> s'est affaissé<@g:|e> sans prodromes.
Kipptisch: In Minute {n2} fiel der Blutdruck von {n}/{m} auf {k2}/{k} mmHg mit einer Pause von 6,2 Sekunden, und <@g:er|sie> sackte ohne Vorwarnung zusammen.

# n=9,10,14 m=3,4 n2=9..20
A {n} mm vegetation was seen on the <@a:anterior mitral leaflet|noncoronary cusp|tricuspid valve|bioprosthesis>; {m} of 4 blood culture bottles grew <@b:Enterococcus faecalis|Streptococcus gallolyticus|Staphylococcus lugdunensis> within {n2} hours.
Une végétation de {n} mm a été vue sur <@a:le feuillet mitral antérieur|la cusp non coronaire|la valve tricuspide|la bioprothèse> ; {m} des 4 flacons d'hémoculture ont poussé à <@b:Enterococcus faecalis|Streptococcus gallolyticus|Staphylococcus lugdunensis> en {n2} heures.
An <@a:dem anterioren Mitralsegel|der akoronaren Tasche|der Trikuspidalklappe|der Bioprothese> wurde eine {n} mm große Vegetation gesehen; in {m} von 4 Blutkulturflaschen wuchs innerhalb von {n2} Stunden <@b:Enterococcus faecalis|Streptococcus gallolyticus|Staphylococcus lugdunensis>.

# n=148..172 m=88..102 k=128,131,134
Home cuff readings over two weeks average {n}/{m} in the morning and {k}/78 at night; the 24-hour monitor confirms a non-dipping pattern.
L'automesure tensionnelle sur deux semaines donne en moyenne {n}/{m} le matin et {k}/78 le soir ; la MAPA sur 24 heures confirme un profil non dipper.
Die häuslichen Blutdruckwerte lagen über zwei Wochen im Mittel morgens bei {n}/{m} und abends bei {k}/78; die 24-Stunden-Messung bestätigt ein Non-Dipper-Profil.

# n=180..340 m=19..44
Coronary calcium score {n} Agatston units, {m}% ten-year risk; the father died on the <@a:golf course|ski slope|tennis court|soccer field> at 51.
Score calcique coronaire {n} unités Agatston, risque à dix ans {m} % ; le père est mort sur <@a:un terrain de golf|une piste de ski|un court de tennis|un terrain de football> à 51 ans.
Koronarer Kalkscore {n} Agatston-Einheiten, Zehnjahresrisiko {m} %; der Vater starb mit 51 Jahren auf dem <@a:Golfplatz|Skihang|Tennisplatz|Fußballplatz>.

# n=150,200,300 k=2,3 m2=2,4,6
Electrical cardioversion: {k} synchronized shocks, {n} J biphasic, sinus bradycardia of 5{k} per minute afterwards, observed on telemetry for {m2} hours.
Cardioversion électrique : {k} chocs synchronisés, {n} J biphasiques, bradycardie sinusale à 5{k} par minute ensuite, surveillance en télémétrie pendant {m2} heures.
Elektrische Kardioversion: {k} synchronisierte Schocks, {n} J biphasisch, danach Sinusbradykardie mit 5{k} pro Minute, Überwachung an der Telemetrie für {m2} Stunden.

Jugular veins distended to the angle of the jaw, hepatojugular reflux positive, third-sound gallop at the apex.
Turgescence jugulaire jusqu'à l'angle de la mâchoire, reflux hépatojugulaire présent, galop protodiastolique à la pointe.
Halsvenen bis zum Kieferwinkel gestaut, hepatojugulärer Reflux positiv, Galopp mit drittem Herzton über der Herzspitze.

# n=2,3,4
A <@a:harsh|blowing|rumbling|musical> grade {n}/6 murmur <@b:radiates to the carotids|is louder on squatting|fades with the Valsalva maneuver|is heard between the shoulder blades>.
Un souffle <@a:râpeux|soufflant|roulant|musical> de grade {n}/6 <@b:irradie vers les carotides|augmente en position accroupie|s'atténue à la manœuvre de Valsalva|s'entend entre les omoplates>.
Ein <@a:raues|blasendes|rumpelndes|musikalisches> Geräusch Grad {n}/6 <@b:wird in die Karotiden fortgeleitet|ist in der Hocke lauter|wird beim Valsalva-Manöver leiser|ist zwischen den Schulterblättern zu hören>.

# n=36,40,48 m=3,4 k=3..5 k2=6..9
Cardiac rehabilitation: {n} sessions, {m} per week, on the <@a:bicycle ergometer|treadmill|rowing machine|arm crank> at 50 watts, with a rise from {k} to {k2} METs.
Réadaptation cardiaque : {n} séances, {m} par semaine, sur <@a:bicyclette ergométrique|tapis roulant|rameur|ergomètre à bras> à 50 watts, avec une progression de {k} à {k2} METs.
Kardiale Rehabilitation: {n} Einheiten, {m} pro Woche, auf dem <@a:Fahrradergometer|Laufband|Rudergerät|Armergometer> mit 50 Watt, mit einer Steigerung von {k} auf {k2} METs.

# n=1.4,1.9,2.3 m=48..66 k=31..44 k2=42..58
Spirometry: FEV1 {n} L ({m}% of predicted), FEV1/FVC 0.{k2}, residual volume 1{m}%, DLCO {k}%, with a scooped flow curve.
Spirométrie : VEMS {n} L ({m} % de la théorique), VEMS/CVF 0,{k2}, volume résiduel 1{m} %, DLCO {k} %, avec une courbe débit-volume concave.
Spirometrie: FEV1 {n} l ({m} % vom Soll), FEV1/FVC 0,{k2}, Residualvolumen 1{m} %, DLCO {k} %, mit konkaver Fluss-Volumen-Kurve.

# n=280..420 m=84..89 k=3..7 k2=3..7 n2=12..38
Six-minute walk: {n} meters with two stops, saturation fell from 9{k2} to {m}% on room air, Borg dyspnea {k}/10, pulse 1{n2}.
Test de marche de six minutes : {n} mètres avec deux arrêts, la saturation est passée de 9{k2} à {m} % en air ambiant, dyspnée de Borg {k}/10, pouls 1{n2}.
Sechs-Minuten-Gehtest: {n} Meter mit zwei Pausen, die Sättigung fiel unter Raumluft von 9{k2} auf {m} %, Borg-Dyspnoe {k}/10, Puls 1{n2}.

# n=7.24,7.28,7.31 m=58..78 k=52..61 n2=1..8 k2=12..18
Arterial gas on arrival: pH {n}, pCO2 {m} mmHg, pO2 {k} mmHg, bicarbonate 3{n2} mmol/L; mask ventilation was begun at {k2} over 5 cm H2O.
Gaz du sang à l'arrivée : pH {n}, pCO2 {m} mmHg, pO2 {k} mmHg, bicarbonates 3{n2} mmol/L ; une ventilation au masque a été débutée à {k2} sur 5 cm H2O.
Blutgase bei Ankunft: pH {n}, pCO2 {m} mmHg, pO2 {k} mmHg, Bicarbonat 3{n2} mmol/l; eine Maskenbeatmung mit {k2} zu 5 cm H2O wurde begonnen.

# n=28..54 m=8..14 k=74..86
Home sleep test: apnea-hypopnea index {n} per hour, nadir saturation {k}%, {m}% of the night below 90%, worst when supine.
Polygraphie à domicile : index d'apnées-hypopnées {n} par heure, saturation minimale {k} %, {m} % de la nuit au-dessous de 90 %, prédominance en décubitus dorsal.
Häusliche Polygraphie: Apnoe-Hypopnoe-Index {n} pro Stunde, minimale Sättigung {k} %, {m} % der Nacht unter 90 %, am schlechtesten in Rückenlage.

# n=10..16 m=4,5,6 k=70..96 n2=4..6 m2=1..8
The CPAP download shows auto pressures between {n2} and {n} cm H2O, use on {k}% of nights for {m}.3 hours, a residual index of 2.{m2} and a large mask leak of 31 L/min.
Le relevé de la PPC montre des pressions automatiques entre {n2} et {n} cm H2O, une utilisation {k} % des nuits pendant {m},3 heures, un index résiduel de 2,{m2} et une fuite importante au masque de 31 L/min.
Die CPAP-Auslesung zeigt automatische Drücke zwischen {n2} und {n} cm H2O, Nutzung in {k} % der Nächte über {m},3 Stunden, einen Restindex von 2,{m2} und eine große Maskenleckage von 31 l/min.

# n=12..19 m=3,4,5
Epworth score {n}; <@g:he|she> has nodded off <@a:at red lights|during choir practice|over a crossword puzzle|in a job interview> and drinks {m} cans of cola to stay awake.
Score d'Epworth {n} ; <@g:il|elle> s'est assoupi<@g:|e> <@a:aux feux rouges|pendant la chorale|sur une grille de mots croisés|lors d'un entretien d'embauche> et boit {m} canettes de cola pour rester éveillé<@g:|e>.
Epworth-Score {n}; <@g:er|sie> ist <@a:an roten Ampeln|bei der Chorprobe|über einem Kreuzworträtsel|bei einem Vorstellungsgespräch> eingenickt und trinkt {m} Dosen Cola, um wach zu bleiben.

# n=3,4,6 m=7.2,7.8,8.1 k=2,3,4
Multiple sleep latency test: mean latency {n}.5 minutes with {k} sleep-onset REM periods after a night of {m} hours; cataplexy is triggered by <@a:laughter|jokes|surprise|anger>.
Test itératif de latence d'endormissement : latence moyenne {n},5 minutes avec {k} endormissements en sommeil paradoxal après une nuit de {m} heures ; les cataplexies sont déclenchées par <@a:le rire|les plaisanteries|la surprise|la colère>.
Multipler Schlaflatenztest: mittlere Latenz {n},5 Minuten mit {k} Sleep-Onset-REM-Perioden nach einer Nacht von {m} Stunden; Kataplexien werden durch <@a:Lachen|Witze|Überraschung|Ärger> ausgelöst.

# n=10,11 m=20,45,90 k=2..4
<@g:He|She> turns the lights out at {n} p.m., lies awake for {m} minutes, gets up {k} times to <@a:urinate|check the locks|eat crackers|rub the calves> and rises at 6:15 a.m.
<@g:Il|Elle> éteint la lumière à {n} heures du soir, reste éveillé<@g:|e> {m} minutes, se lève {k} fois pour <@a:uriner|vérifier les serrures|manger des biscuits salés|se masser les mollets> et se lève à 6 h 15.
<@g:Er|Sie> macht um {n} Uhr abends das Licht aus, liegt {m} Minuten wach, steht {k}-mal auf, um <@a:Wasser zu lassen|die Schlösser zu prüfen|Kräcker zu essen|sich die Waden zu reiben>, und steht um 6:15 Uhr auf.

# n=6,8,9,14 m=12,18,24 k2=6,12
The part-solid nodule in the <@a:lingula|right middle lobe|left apex|superior segment of the right lower lobe> measures {n} mm, unchanged for {m} months; another low-dose CT in {k2} months is enough.
Le nodule partiellement solide <@a:de la lingula|du lobe moyen|de l'apex gauche|du segment supérieur du lobe inférieur droit> mesure {n} mm, inchangé depuis {m} mois ; un nouveau scanner à faible dose dans {k2} mois suffit.
Der teilsolide Rundherd <@a:in der Lingula|im Mittellappen|in der linken Lungenspitze|im apikalen Segment des rechten Unterlappens> misst {n} mm und ist seit {m} Monaten unverändert; ein weiteres Niedrigdosis-CT in {k2} Monaten genügt.

# n=600,850,1200,1400 m=24,28 k=3..6
Thoracentesis on {date} removed {n} cc of <@a:straw-colored|bloody|turbid|milky> fluid, pH 7.{m}, glucose {k}0 mg/dL, LDH 4{k}0 U/L; a {m} French chest tube was left in for {k} days.
La ponction pleurale du {date} a ramené {n} cc de liquide <@a:jaune paille|hématique|trouble|laiteux>, pH 7,{m}, glucose {k}0 mg/dL, LDH 4{k}0 U/L ; un drain thoracique de {m} French a été laissé en place {k} jours.
Die Pleurapunktion am {date} ergab {n} cc <@a:bernsteinfarbene|blutige|trübe|milchige> Flüssigkeit, pH 7,{m}, Glukose {k}0 mg/dl, LDH 4{k}0 U/l; eine Thoraxdrainage mit {m} French wurde {k} Tage belassen.

# n=2..5 m=30..60 k=3,4
Since moving into <@a:a basement apartment|a barn conversion|the old rectory|a houseboat>, <@g:he|she> wakes around {k} a.m. with wheezing {n} nights a week; peak flow varies by {m}%.
Depuis son installation dans <@a:un appartement en sous-sol|une grange rénovée|l'ancien presbytère|une péniche>, <@g:il|elle> se réveille vers {k} heures du matin avec des sifflements {n} nuits par semaine ; le débit de pointe varie de {m} %.
Seit dem Einzug in <@a:eine Souterrainwohnung|eine umgebaute Scheune|das alte Pfarrhaus|ein Hausboot> wacht <@g:er|sie> in {n} Nächten pro Woche gegen {k} Uhr mit pfeifender Atmung auf; der Peak-Flow schwankt um {m} %.

# n=3..9 k=15..28
Three sputum samples collected 8 hours apart were smear-negative; the Mantoux test measured {k} mm at 48 hours and the contact tracing covers {n} <@a:classmates|roommates|coworkers|cousins>.
Trois prélèvements de crachats recueillis à 8 heures d'intervalle étaient négatifs à l'examen direct ; l'intradermoréaction mesurait {k} mm à 48 heures et l'enquête autour du cas concerne {n} <@a:camarades de classe|colocataires|collègues|cousins>.
Drei im Abstand von 8 Stunden gewonnene Sputumproben waren mikroskopisch negativ; der Tuberkulintest ergab nach 48 Stunden {k} mm, und die Umgebungsuntersuchung umfasst {n} <@a:Mitschüler|Mitbewohner|Arbeitskollegen|Cousins>.

# n=18..30 k=38..44
<@g:He|She> raises {n} pigeons, and the CT shows ground-glass opacities with mosaic attenuation; lavage lymphocytes {k}%.
<@g:Il|Elle> élève {n} pigeons, et le scanner montre du verre dépoli avec un aspect en mosaïque ; lymphocytes au lavage {k} %.
<@g:Er|Sie> hält {n} Tauben, und das CT zeigt Milchglastrübungen mit Mosaikmuster; Lymphozyten in der Lavage {k} %.

# n=8,9 m=20,24 k=6,7,8
Tracheostomy: size {k} cuffed tube, cuff pressure {m} cm H2O, inner cannula changed every {n} hours, suction with a 12 French catheter.
Trachéotomie : canule à ballonnet de taille {k}, pression du ballonnet {m} cm H2O, chemise interne changée toutes les {n} heures, aspiration avec une sonde de 12 French.
Tracheostoma: blockbare Kanüle Größe {k}, Cuffdruck {m} cm H2O, Innenkanüle alle {n} Stunden gewechselt, Absaugung mit einem 12-French-Katheter.

# m=2.4,2.8,3.1 k2=0..3 n2=4..9
Forced vital capacity has slipped from {m} to 2.{k2} L in a year, velcro crackles at both bases, clubbing, honeycombing on {n2} of 12 CT slices.
La capacité vitale forcée est passée de {m} à 2,{k2} L en un an, râles velcro aux deux bases, hippocratisme digital, rayons de miel sur {n2} des 12 coupes de scanner.
Die forcierte Vitalkapazität ist in einem Jahr von {m} auf 2,{k2} l gesunken, Sklerosiphonie über beiden Basen, Uhrglasnägel, Honigwaben auf {n2} von 12 CT-Schichten.

# n=420..480 m=6,7,8 k=10,12
Lung-protective ventilation: tidal volume {n} mL, {m} mL/kg of ideal weight, PEEP {k} cm H2O, plateau 2{m} cm H2O, FiO2 weaned from 80% to 45%.
Ventilation protectrice : volume courant {n} mL, {m} mL/kg de poids idéal, PEP {k} cm H2O, plateau 2{m} cm H2O, FiO2 réduite de 80 % à 45 %.
Lungenprotektive Beatmung: Tidalvolumen {n} ml, {m} ml/kg Idealgewicht, PEEP {k} cm H2O, Plateaudruck 2{m} cm H2O, FiO2 von 80 % auf 45 % reduziert.

# n=4,6,9
Hemoptysis of about {n} teaspoons since yesterday, bright red and frothy.
Hémoptysie d'environ {n} cuillères à café depuis hier, rouge vif et spumeuse.
Hämoptyse von etwa {n} Teelöffeln seit gestern, hellrot und schaumig.

# n=6,7,9,12
Bronchoscopy: a {n} mm <@a:peanut|tooth fragment|fish bone|plastic pen cap> was retrieved from the bronchus intermedius with a basket.
Bronchoscopie : <@a:une cacahuète|un fragment de dent|une arête de poisson|un capuchon de stylo en plastique> de {n} mm a été retiré<@a:e||e|> du tronc intermédiaire à l'aide d'un panier.
Bronchoskopie: <@a:Eine Erdnuss|Ein Zahnfragment|Eine Fischgräte|Eine Stiftkappe aus Kunststoff> von {n} mm wurde mit einem Körbchen aus dem Bronchus intermedius geborgen.

# n=2400,2700,3050 m=8000,9500 k2=1..7
Flight fitness: the altitude test equivalent to {m.p} ft ({n.p} m) brought the saturation to 8{k2}%, so flying to <@a:Denver|Nairobi|Bogotá|Madrid> without supplemental support is discouraged.
Aptitude au vol : le test d'altitude équivalent à {m.p} ft ({n.p} m) a fait baisser la saturation à 8{k2} %, un vol vers <@a:Denver|Nairobi|Bogotá|Madrid> sans assistance est donc déconseillé.
Flugtauglichkeit: Der Höhentest entsprechend {m.p} ft ({n.p} m) senkte die Sättigung auf 8{k2} %, von einem Flug nach <@a:Denver|Nairobi|Bogotá|Madrid> ohne Unterstützung wird daher abgeraten.

# n=9,13,17 m=11..29
Sarcoidosis stage II: bilateral hilar nodes up to {m} mm, uveitis, ACE level {n}8 U/L, noncaseating granulomas in 5 of 6 biopsies.
Sarcoïdose de stade II : adénopathies hilaires bilatérales jusqu'à {m} mm, uvéite, enzyme de conversion {n}8 U/L, granulomes non caséeux dans 5 des 6 biopsies.
Sarkoidose Stadium II: bihiläre Lymphknoten bis {m} mm, Uveitis, ACE-Spiegel {n}8 U/l, nicht verkäsende Granulome in 5 von 6 Biopsien.

# n=2.8,3.6,4.9 m=9..21 k=1.4,1.7 n2=1..8 m2=1..6
Creatinine climbed from {k} to {n} mg/dL within {m} days; renal ultrasound shows kidneys of 9.{n2} and 10.{m2} cm without hydronephrosis, and the urine sediment contains dysmorphic red cells.
La créatinine est montée de {k} à {n} mg/dL en {m} jours ; l'échographie montre des reins de 9,{n2} et 10,{m2} cm sans dilatation, et le sédiment urinaire contient des hématies dysmorphiques.
Das Kreatinin stieg innerhalb von {m} Tagen von {k} auf {n} mg/dl; sonographisch messen die Nieren 9,{n2} und 10,{m2} cm ohne Harnstau, und das Urinsediment enthält dysmorphe Erythrozyten.

# n=3.5,4,4.5 m=62..88 k=1800,2400,3100
<@g:He|She> dialyzes on Tuesdays, Thursdays and Saturdays for {n} hours through a left <@a:brachiocephalic|radiocephalic|brachiobasilic> fistula, dry weight {m}.5 kg, and usually arrives {k} mL above it.
<@g:Il|Elle> est dialysé<@g:|e> les mardis, jeudis et samedis pendant {n} heures sur une fistule <@a:huméro-céphalique|radio-céphalique|huméro-basilique> gauche, poids sec {m},5 kg, et arrive habituellement {k} mL au-dessus.
<@g:Er|Sie> wird dienstags, donnerstags und samstags {n} Stunden über einen linksseitigen <@a:brachiozephalen|radiozephalen|brachiobasilären> Shunt dialysiert, Trockengewicht {m},5 kg, und kommt meist {k} ml darüber.

# n=250,300,350 m=500,600,700 k=120..190 n2=20..70 m2=2..6
Blood flow {n} mL/min, dialysate flow {m} mL/min, pressure in the arterial line -{k} mmHg, in the venous line 1{n2} mmHg, Kt/V 1.{m2}; cramps in the <@a:calves|hands|toes> during the last half hour.
Débit sanguin {n} mL/min, débit dialysat {m} mL/min, pression dans la ligne artérielle -{k} mmHg, dans la ligne veineuse 1{n2} mmHg, Kt/V 1,{m2} ; crampes <@a:des mollets|des mains|des orteils> pendant la dernière demi-heure.
Blutfluss {n} ml/min, Dialysatfluss {m} ml/min, Druck in der arteriellen Leitung -{k} mmHg, in der venösen Leitung 1{n2} mmHg, Kt/V 1,{m2}; Krämpfe <@a:in den Waden|in den Händen|in den Zehen> in der letzten halben Stunde.

# n=1500,2000,2500 m=4,5 k=700,900,1200
Peritoneal dialysis: {m} exchanges of {n.p} mL, last fill dry, net ultrafiltration {k.p} mL a day, effluent clear, exit site without crusts.
Dialyse péritonéale : {m} échanges de {n.p} mL, dernier remplissage à vide, ultrafiltration nette {k.p} mL par jour, effluent clair, orifice de sortie sans croûtes.
Peritonealdialyse: {m} Wechsel mit {n.p} ml, letzte Füllung entfällt, Netto-Ultrafiltration {k.p} ml pro Tag, Auslauf klar, Katheteraustrittsstelle ohne Krusten.

# m=11,12,14 k=3..6 n2=15..40
The temporary right jugular dialysis catheter, {m} French and 15 cm long, clotted on {date} after {k} treatments and was exchanged over a wire in {n2} minutes.
Le cathéter de dialyse jugulaire droit temporaire, de {m} French et 15 cm de long, s'est thrombosé le {date} après {k} séances et a été changé sur guide en {n2} minutes.
Der temporäre rechtsjuguläre Dialysekatheter mit {m} French und 15 cm Länge thrombosierte am {date} nach {k} Behandlungen und wurde in {n2} Minuten über Draht gewechselt.

# n=3.2,4.8,7.1 m=1.9,2.3,2.6 k=280..420 n2=1..6 k2=1400,1850,2200
24-hour urine: protein {n} g, creatinine 1.{n2} g, volume {k2} mL; serum albumin {m} g/dL and cholesterol {k} mg/dL fit a nephrotic picture.
Urines de 24 heures : protéines {n} g, créatinine 1,{n2} g, volume {k2} mL ; l'albumine à {m} g/dL et le cholestérol à {k} mg/dL évoquent un syndrome néphrotique.
24-Stunden-Urin: Eiweiß {n} g, Kreatinin 1,{n2} g, Volumen {k2} ml; Serumalbumin {m} g/dl und Cholesterin {k} mg/dl passen zu einem nephrotischen Bild.

# n=12..20 m=2..6 k=20..45
Biopsy of the left kidney: {n} glomeruli, {m} globally sclerosed, crescents in 2, mesangial IgA 3+, tubular atrophy in {k}% of the cortex.
Biopsie du rein gauche : {n} glomérules, {m} en pain à cacheter, croissants dans 2, IgA mésangiales 3+, atrophie tubulaire de {k} % du cortex.
Biopsie der linken Niere: {n} Glomeruli, {m} global sklerosiert, Halbmonde in 2, mesangiales IgA 3+, Tubulusatrophie in {k} % der Rinde.

# n=6.3,6.8,7.2 m=9,11,14 k=14..18
Potassium {n} mmol/L with peaked T waves, bicarbonate {m} mmol/L, urea 4{k} mg/dL, no urine for {k} hours: emergency dialysis started at {time}.
Potassium {n} mmol/L avec ondes T pointues, bicarbonates {m} mmol/L, urée 4{k} mg/dL, anurie depuis {k} heures : dialyse en urgence débutée à {time}.
Kalium {n} mmol/l mit spitzen T-Wellen, Bicarbonat {m} mmol/l, Harnstoff 4{k} mg/dl, seit {k} Stunden kein Urin: Notfalldialyse um {time} begonnen.

# n=6,8,11,13 m=5..26 k=2..8 n2=1..8
Total kidney volume 2.{n2} L; the largest cyst, at the upper pole, measures {n} cm, the liver holds {m} more, and the mother needed a transplant at 5{k}.
Volume rénal total 2,{n2} L ; le plus gros kyste, au pôle supérieur, mesure {n} cm, le foie en contient {m} autres, et la mère a eu besoin d'une greffe à 5{k} ans.
Gesamtnierenvolumen 2,{n2} l; die größte Zyste am oberen Pol misst {n} cm, die Leber enthält {m} weitere, und die Mutter brauchte mit 5{k} Jahren ein Transplantat.

# n=5,7,9 m=45..90 k=2,3
Renal colic on the <@s:left|right> with a {n} mm stone at the ureterovesical junction, density {m}0 Hounsfield units, passed after {k} nights into a <@a:coffee filter|tea strainer|jam jar>.
Colique néphrétique <@s:gauche|droite> avec un calcul de {n} mm à la jonction urétéro-vésicale, densité {m}0 unités Hounsfield, expulsé après {k} nuits dans <@a:un filtre à café|une passoire à thé|un pot de confiture>.
Nierenkolik <@s:links|rechts> mit einem {n} mm großen Stein am ureterovesikalen Übergang, Dichte {m}0 Hounsfield-Einheiten, nach {k} Nächten in <@a:einen Kaffeefilter|ein Teesieb|ein Marmeladenglas> abgegangen.

# n=2,3,4 m=40..95 m2=3..9 n2=1..4 k2=4..8
Living-donor transplant from <@a:a sister-in-law|the stepfather|a colleague|the spouse>: {n} HLA mismatches, warm ischemia {m2} minutes, cold ischemia {m} minutes, urine on the table, nadir creatinine 1.{n2} mg/dL on day {k2}.
Greffe de donneur vivant provenant <@a:d'une belle-sœur|du beau-père|d'un collègue|du conjoint> : {n} incompatibilités HLA, ischémie chaude {m2} minutes, ischémie froide {m} minutes, urine sur table, créatinine minimale 1,{n2} mg/dL à J{k2}.
Lebendspende <@a:einer Schwägerin|des Stiefvaters|eines Kollegen|des Ehepartners>: {n} HLA-Mismatches, warme Ischämie {m2} Minuten, kalte Ischämie {m} Minuten, Urin auf dem Tisch, niedrigstes Kreatinin 1,{n2} mg/dl an Tag {k2}.

# n=800,1000,1200 m=2,3 k=60,70
Renal diet: fluids {n.p} mL, potassium {m}000 mg, phosphorus 800 mg, protein {k} g per day; <@g:he|she> soaks the potatoes overnight and avoids <@a:bananas|star fruit|tomatoes|dried apricots>.
Régime rénal : boissons {n.p} mL, potassium {m}000 mg, phosphore 800 mg, protéines {k} g par jour ; <@g:il|elle> fait tremper les pommes de terre la nuit et évite les <@a:bananes|caramboles|tomates|abricots secs>.
Nierendiät: Trinkmenge {n.p} ml, Kalium {m}000 mg, Phosphor 800 mg, Eiweiß {k} g pro Tag; <@g:er|sie> wässert die Kartoffeln über Nacht und meidet <@a:Bananen|Sternfrüchte|Tomaten|getrocknete Aprikosen>.

# n=108..124 m=230..256 k=45..78 n2=9..16
Sodium {n} mmol/L, serum osmolality {m} mOsm/kg, urine sodium {k} mmol/L after a marathon in which <@g:he|she> drank {n2} bottles of water.
Natrémie {n} mmol/L, osmolalité plasmatique {m} mOsm/kg, natriurèse {k} mmol/L après un marathon au cours duquel <@g:il|elle> a bu {n2} bouteilles d'eau.
Natrium {n} mmol/l, Serumosmolalität {m} mosm/kg, Natrium im Urin {k} mmol/l nach einem Marathon, bei dem <@g:er|sie> {n2} Flaschen Wasser trank.

The fistula thrills throughout its course and the bruit is continuous.
La fistule est thrillante sur tout son trajet et le souffle est continu.
Der Shunt schwirrt im gesamten Verlauf und das Strömungsgeräusch ist kontinuierlich.

# n=2,3,4
Itching, restless legs and a metallic taste have worsened over {n} months; the family wonders about <@a:home dialysis|conservative care|a kidney from the uncle|a transfer to the university clinic>.
Le prurit, les jambes sans repos et le goût métallique se sont aggravés en {n} mois ; la famille s'interroge sur <@a:la dialyse à domicile|le traitement conservateur|un rein de l'oncle|un transfert au CHU>.
Juckreiz, unruhige Beine und metallischer Geschmack haben in {n} Monaten zugenommen; die Familie denkt über <@a:eine Heimdialyse|eine konservative Betreuung|eine Niere des Onkels|eine Verlegung in die Uniklinik> nach.

# n=180..420 m=28..240 m2=11..24
HIV-1 was diagnosed on {date} at <@a:a prenatal visit|a blood drive|a sexual health clinic|an insurance check-up>, CD4 {n} cells/mm³ ({m2}%), viral load {m},000 copies/mL, genotype without mutations, partner negative.
Le VIH-1 a été diagnostiqué le {date} lors d'<@a:une consultation prénatale|un don de sang|une consultation de santé sexuelle|un bilan d'assurance>, CD4 {n} cellules/mm³ ({m2} %), charge virale {m} 000 copies/mL, génotype sans mutation, partenaire négatif.
HIV-1 wurde am {date} bei <@a:einer Schwangerschaftsvorsorge|einer Blutspende|einer Sprechstunde für sexuelle Gesundheit|einer Versicherungsuntersuchung> diagnostiziert, CD4 {n} Zellen/mm³ ({m2} %), Viruslast {m}.000 Kopien/ml, Genotyp ohne Mutationen, Partner negativ.

# n=480..760 m=3..18 k=20,40,50 n2=40..190
The viral load has been below {k} copies/mL for {m} years and the CD4 count is {n}, up from a nadir of {n2}, so visits move to every 6 months.
La charge virale est inférieure à {k} copies/mL depuis {m} ans et les CD4 sont à {n}, contre un nadir à {n2}, les consultations passent donc à une tous les 6 mois.
Die Viruslast liegt seit {m} Jahren unter {k} Kopien/ml und die CD4-Zahl bei {n} nach einem Nadir von {n2}, daher finden die Kontrollen nur noch alle 6 Monate statt.

# n=8..14 m=38.4,39.2,39.8 n2=1..4 k2=48..96
{n} days after returning from <@a:Ghana|Cambodia|Bolivia|Kenya> <@g:he|she> spiked to {m} °C with rigors every 48 hours; the thick smear shows trophozoites in {n2}.5% of the red cells and platelets of {k2} G/L.
{n} jours après son retour <@a:du Ghana|du Cambodge|de Bolivie|du Kenya>, <@g:il|elle> a présenté des pics à {m} °C avec frissons toutes les 48 heures ; la goutte épaisse montre des trophozoïtes dans {n2},5 % des hématies et les plaquettes sont à {k2} G/L.
{n} Tage nach der Rückkehr aus <@a:Ghana|Kambodscha|Bolivien|Kenia> fieberte <@g:er|sie> alle 48 Stunden mit Schüttelfrost bis {m} °C; der Dicke Tropfen zeigt Trophozoiten in {n2},5 % der Erythrozyten, Thrombozyten {k2} G/l.

# n=5.2,6.4,7.8 m=10,12,14 k=3..5 m2=60..240 k2=24,36,48
Liver abscess, {n} x {k}.2 cm, in segment VIII: {m2} cc of anchovy-like pus was aspirated through a {m} French pigtail, and the fever broke within {k2} hours.
Abcès hépatique de {n} x {k},2 cm du segment VIII : {m2} cc de pus couleur chocolat ont été aspirés par un drain en queue de cochon de {m} French, et la fièvre est tombée en {k2} heures.
Leberabszess, {n} x {k},2 cm, im Segment VIII: {m2} cc schokoladenfarbener Eiter wurden über einen Pigtail-Katheter mit {m} French aspiriert, und das Fieber sank innerhalb von {k2} Stunden.

# n=1,2,3 m=310..890 k=86..160 n2=22..38 k2=76..95
Lumbar puncture: opening pressure {n2} cm H2O, {m} white cells/mm³ with {k2}% neutrophils, protein {k} mg/dL, glucose {n}8 mg/dL against a serum glucose of 112 mg/dL.
Ponction lombaire : pression d'ouverture {n2} cm H2O, {m} leucocytes/mm³ dont {k2} % de neutrophiles, protéines {k} mg/dL, glucose {n}8 mg/dL pour une glycémie de 112 mg/dL.
Lumbalpunktion: Eröffnungsdruck {n2} cm H2O, {m} Leukozyten/mm³ mit {k2} % Neutrophilen, Eiweiß {k} mg/dl, Glukose {n}8 mg/dl bei einer Serumglukose von 112 mg/dl.

# n=5,7,9,12 k=8..21 m2=2,3,4
Erythema migrans, {k} cm across with central clearing, appeared {n} days after <@a:a picnic in the meadow|picking mushrooms|clearing brush|an orienteering race>; {m2} ticks had been removed.
Un érythème migrant de {k} cm à centre clair est apparu {n} jours après <@a:un pique-nique dans un pré|une cueillette de champignons|un débroussaillage|une course d'orientation> ; {m2} tiques avaient été retirées.
Ein Erythema migrans von {k} cm mit zentraler Abblassung trat {n} Tage nach <@a:einem Picknick auf der Wiese|dem Pilzesammeln|dem Roden von Gestrüpp|einem Orientierungslauf> auf; {m2} Zecken waren entfernt worden.

# n=62..890 k=2.4,4.1,7.8 k2=6..13 n2=1..8 m2=2..4
Hepatitis B surface antigen positive, HBV DNA {k} million IU/mL, ALT {n} U/L, elastography {k2}.{n2} kPa; household contacts, including {m2} children, are to be tested.
Antigène HBs positif, ADN du VHB {k} millions d'UI/mL, ALAT {n} U/L, élastographie {k2},{n2} kPa ; l'entourage familial, dont {m2} enfants, doit être testé.
HBs-Antigen positiv, HBV-DNA {k} Millionen IE/ml, ALT {n} U/l, Elastographie {k2},{n2} kPa; die Haushaltsangehörigen, darunter {m2} Kinder, sollen getestet werden.

# n=2,3,4 m=150..960 k=12,24 n2=1..8
Hepatitis C genotype {n}, RNA {m},000 IU/mL before treatment; {k} weeks after the end no virus was found, and the spleen shrank from 15.{n2} to 13 cm.
Hépatite C de génotype {n}, ARN {m} 000 UI/mL avant traitement ; {k} semaines après la fin, aucun virus n'a été détecté, et la rate est passée de 15,{n2} à 13 cm.
Hepatitis C Genotyp {n}, RNA {m}.000 IE/ml vor der Behandlung; {k} Wochen nach deren Ende war kein Virus nachweisbar, und die Milz verkleinerte sich von 15,{n2} auf 13 cm.

# n=102.4,103.1,101.8 m=28..34 k=120..138 n2=1..8 m2=2..8 k2=3..6
Temperature {n} °F, heart rate {k}, respirations {m}, white count 2{n2}.4 with 1{m2}% bands, lactate {k2}.1 mmol/L: septic from a <@a:perianal|dental|psoas|tubo-ovarian> source.
Température {n} °F, fréquence cardiaque {k}, fréquence respiratoire {m}, leucocytes 2{n2},4 dont 1{m2} % de formes jeunes, lactate {k2},1 mmol/L : sepsis à point de départ <@a:périanal|dentaire|du psoas|tubo-ovarien>.
Temperatur {n} °F, Herzfrequenz {k}, Atemfrequenz {m}, Leukozyten 2{n2},4 mit 1{m2} % Stabkernigen, Laktat {k2},1 mmol/l: Sepsis mit <@a:perianalem|dentalem|vom Psoas ausgehendem|tuboovarialem> Fokus.

# n=2..8 m=2..5 k=12..20 n2=2..5
The foot ulcer probes to bone at the {n2.o} metatarsal head, ESR 9{n} mm/h; MRI shows marrow edema over {k} mm and a sinus tract of {m} cm.
L'ulcère du pied atteint l'os au contact de la {n2.o} tête métatarsienne, VS 9{n} mm/h ; l'IRM montre un œdème médullaire sur {k} mm et un trajet fistuleux de {m} cm.
Das Fußulkus ist bis auf den Knochen des {n2}. Metatarsalköpfchens sondierbar, BSG 9{n} mm/h; die MRT zeigt ein Knochenmarködem über {k} mm und einen Fistelgang von {m} cm.

# n=14..40 m=3,4,5 k2=6..20
Travel history: {n} days of backpacking through <@a:Laos|Peru|Madagascar|Nepal>, {m} freshwater swims, street food daily, {k2} mosquito bites on the ankles, no bed net.
Voyages : {n} jours de randonnée <@a:au Laos|au Pérou|à Madagascar|au Népal>, {m} baignades en eau douce, nourriture de rue tous les jours, {k2} piqûres de moustiques aux chevilles, pas de moustiquaire.
Reiseanamnese: {n} Tage mit dem Rucksack durch <@a:Laos|Peru|Madagaskar|Nepal>, {m}-mal Baden im Süßwasser, täglich Essen von der Straße, {k2} Mückenstiche an den Knöcheln, kein Moskitonetz.

# n=6,9,12 m=3..6 k2=4..11
Watery stools {n} times a day for {m} days after <@a:oysters at the harbor|a kebab|potato salad at the village fair|undercooked duck>; {k2} of the 14 guests fell ill.
Selles liquides {n} fois par jour depuis {m} jours après <@a:des huîtres au port|un kebab|une salade de pommes de terre à la fête du village|du canard mal cuit> ; {k2} des 14 convives sont tombés malades.
Wässriger Stuhl {n}-mal täglich seit {m} Tagen nach <@a:Austern am Hafen|einem Döner|Kartoffelsalat auf dem Dorffest|nicht durchgegarter Ente>; {k2} der 14 Gäste erkrankten.

# m=8..24 n2=11..34
Varicella contact at {n2} weeks of pregnancy: mother IgG negative, exposure lasted {m} minutes in a waiting room.
Contact avec la varicelle à {n2} semaines de grossesse : IgG négatives chez la mère, exposition de {m} minutes dans une salle d'attente.
Varizellenkontakt in der {n2}. Schwangerschaftswoche: IgG der Mutter negativ, Exposition über {m} Minuten in einem Wartezimmer.

# n=54..64 m=290..380 k=8.4,9.2,10.6 n2=2..8
Glucose diary: lowest {n} mg/dL at 3:10 a.m. on {date}, highest {m} mg/dL after <@a:pizza|a birthday cake|sweet rice|orange juice>, mean 18{n2}, HbA1c {k}%.
Carnet glycémique : minimum {n} mg/dL à 3 h 10 le {date}, maximum {m} mg/dL après <@a:une pizza|un gâteau d'anniversaire|du riz sucré|un jus d'orange>, moyenne 18{n2}, HbA1c {k} %.
Blutzuckertagebuch: niedrigster Wert {n} mg/dl um 3:10 Uhr am {date}, höchster {m} mg/dl nach <@a:Pizza|einem Geburtstagskuchen|süßem Reis|Orangensaft>, Mittel 18{n2}, HbA1c {k} %.

# n=58..70 m=2..6 k=18..24 n2=1..8
The sensor report covers 14 days: {n}% in range, {k}% above 180 mg/dL, {m}% below 70 mg/dL, coefficient of variation 3{n2}%, mostly <@a:after breakfast|on weekends|before dawn|on days with soccer practice>.
Le rapport du capteur porte sur 14 jours : {n} % dans la cible, {k} % au-dessus de 180 mg/dL, {m} % au-dessous de 70 mg/dL, coefficient de variation 3{n2} %, surtout <@a:après le petit-déjeuner|le week-end|avant l'aube|les jours d'entraînement de football>.
Der Sensorbericht umfasst 14 Tage: {n} % im Zielbereich, {k} % über 180 mg/dl, {m} % unter 70 mg/dl, Variationskoeffizient 3{n2} %, vor allem <@a:nach dem Frühstück|am Wochenende|vor Tagesanbruch|an Tagen mit Fußballtraining>.

# n=1..9 k2=12..20
<@g:He|She> counts carbohydrates ({k2} exchanges a day), checks at 7, 12 and 18 hours, and on <@a:hiking|swimming|gardening|moving> days has dropped to 4{n} mg/dL with tremor and double vision.
<@g:Il|Elle> compte les glucides ({k2} équivalents par jour), contrôle à 7, 12 et 18 heures, et les jours de <@a:randonnée|natation|jardinage|déménagement> est descendu<@g:|e> à 4{n} mg/dL avec tremblement et vision double.
<@g:Er|Sie> zählt Kohlenhydrate ({k2} Einheiten am Tag), misst um 7, 12 und 18 Uhr und fiel an Tagen mit <@a:Wanderungen|Schwimmen|Gartenarbeit|Umzug> auf 4{n} mg/dl mit Zittern und Doppelbildern ab.

# n=0.01,0.04 m=28..44 k=3.2,4.6,5.8 n2=52..74 k2=30..60
TSH {n} mIU/L, free T4 {m} pmol/L, receptor antibodies {k} IU/L; uptake scan shows diffuse activity of {n2}% at 24 hours and the gland weighs about {k2} g.
TSH {n} mUI/L, T4 libre {m} pmol/L, anticorps anti-récepteurs {k} UI/L ; la scintigraphie montre une fixation diffuse de {n2} % à 24 heures et la glande pèse environ {k2} g.
TSH {n} mIE/l, freies T4 {m} pmol/l, Rezeptorantikörper {k} IE/l; die Szintigraphie zeigt nach 24 Stunden einen diffusen Uptake von {n2} %, und die Drüse wiegt etwa {k2} g.

# n=9,12,14,16,20 m=3,4 k=6,12 k2=2,3
A {n} mm TIRADS {m} nodule in the isthmus was aspirated with a 25-gauge needle in {k2} passes; cytology Bethesda II, repeat ultrasound in {k} months.
Un nodule de l'isthme de {n} mm, TIRADS {m}, a été ponctionné avec une aiguille de 25 gauge en {k2} passages ; cytologie Bethesda II, échographie de contrôle dans {k} mois.
Ein {n} mm großer Knoten im Isthmus, TIRADS {m}, wurde mit einer 25-Gauge-Nadel in {k2} Durchgängen punktiert; Zytologie Bethesda II, Kontrollsonographie in {k} Monaten.

# n=2.71,2.84,2.96 m=98..160 k=420..580 n2=5..9 k2=6,7,9,12,14
Primary hyperparathyroidism: calcium {n} mmol/L, intact PTH {m} pg/mL, urinary calcium {k} mg/24 h, femoral neck T-score -2.{n2}, a {k2} mm adenoma behind the left lower pole.
Hyperparathyroïdie primaire : calcium {n} mmol/L, PTH intacte {m} pg/mL, calciurie {k} mg/24 h, T-score du col fémoral -2,{n2}, adénome de {k2} mm en arrière du pôle inférieur gauche.
Primärer Hyperparathyreoidismus: Calcium {n} mmol/l, intaktes PTH {m} pg/ml, Calcium im Urin {k} mg/24 h, T-Score am Schenkelhals -2,{n2}, {k2} mm großes Adenom hinter dem linken unteren Pol.

# n=11..19 m=3..9 k=240..410 m2=2,3
Pituitary MRI: {n} mm macroadenoma lifting the chiasm, prolactin {k} ng/mL, morning cortisol {m}.4 µg/dL, ring size up by {m2} since the wedding photograph of {year.p}.
IRM hypophysaire : macroadénome de {n} mm soulevant le chiasma, prolactine {k} ng/mL, cortisol matinal {m},4 µg/dL, tour de doigt augmenté de {m2} tailles depuis la photo de mariage de {year.p}.
Hypophysen-MRT: {n} mm großes Makroadenom mit Anhebung des Chiasmas, Prolaktin {k} ng/ml, Morgencortisol {m},4 µg/dl, Ringgröße um {m2} gestiegen seit dem Hochzeitsfoto von {year.p}.

# n=37..41 m=255..262 k=5 n2=6..8 k2=44..56
BMI {n} kg/m² at {m} lb and {k} ft {n2} in; waist {k2} inches, acanthosis at the neck, purple striae wider than 1 cm.
IMC {n} kg/m² pour {m} livres et {k} pieds {n2} pouces ; tour de taille {k2} pouces, acanthosis au cou, vergetures pourpres de plus de 1 cm de large.
BMI {n} kg/m² bei {m} Pfund und {k} Fuß {n2} Zoll; Taille {k2} Zoll, Acanthosis am Hals, violette Striae von über 1 cm Breite.

# n=1..9 m=560..720 k=308..340 n2=2,3,4 k2=28..36
Ketoacidosis after {n2} days of vomiting: glucose {m} mg/dL, beta-hydroxybutyrate {n}.8 mmol/L, pH 7.0{n}, osmolality {k} mOsm/kg, Kussmaul breathing at {k2} per minute.
Acidocétose après {n2} jours de vomissements : glycémie {m} mg/dL, bêta-hydroxybutyrate {n},8 mmol/L, pH 7,0{n}, osmolalité {k} mOsm/kg, respiration de Kussmaul à {k2} par minute.
Ketoazidose nach {n2} Tagen Erbrechen: Glukose {m} mg/dl, Beta-Hydroxybutyrat {n},8 mmol/l, pH 7,0{n}, Osmolalität {k} mosm/kg, Kußmaul-Atmung mit {k2} pro Minute.

# n=3,5,7 m=10
Monofilament felt at {n} of {m} points on the right sole; vibration absent to the ankle; callus under the <@a:hallux|fifth toe|midfoot>.
Monofilament perçu sur {n} des {m} points de la plante droite ; sensibilité vibratoire absente jusqu'à la cheville ; hyperkératose sous <@a:l'hallux|le cinquième orteil|le médio-pied>.
Monofilament an {n} von {m} Punkten der rechten Fußsohle gespürt; Vibrationsempfinden bis zum Knöchel aufgehoben; Schwiele unter <@a:der Großzehe|der fünften Zehe|dem Mittelfuß>.

# n=6..13 n2=44..54
Menses stopped at age {n2}; hot flushes {n} times a day, wakes drenched, fans herself in the <@a:choir|office|bus|supermarket>.
Règles arrêtées à {n2} ans ; bouffées de chaleur {n} fois par jour, réveils en nage, s'évente <@a:à la chorale|au bureau|dans le bus|au supermarché>.
Letzte Regel mit {n2} Jahren; {n}-mal täglich Hitzewallungen, wacht nassgeschwitzt auf, fächert sich <@a:im Chor|im Büro|im Bus|im Supermarkt> Luft zu.

# n=2..9 k=46..64 k2=14..28 m2=10,15
Adrenal incidentaloma of {k2} mm, {n} Hounsfield units unenhanced, washout {k}% at {m2} minutes; metanephrines normal on two collections.
Incidentalome surrénalien de {k2} mm, {n} unités Hounsfield sans injection, lavage {k} % à {m2} minutes ; métanéphrines normales sur deux recueils.
Nebennieren-Inzidentalom von {k2} mm, nativ {n} Hounsfield-Einheiten, Washout {k} % nach {m2} Minuten; Metanephrine in zwei Sammlungen normal.

# n=3..9 m=12..38 k=6,8 q=2,3
Colonoscopy to the cecum in {k} minutes: {q} sessile polyps of {n} to {m} mm in the <@a:ascending colon|hepatic flexure|sigmoid|transverse colon> were removed piecemeal, the next examination is due in 3 years.
Coloscopie jusqu'au cæcum en {k} minutes : {q} polypes sessiles de {n} à {m} mm <@a:du côlon ascendant|de l'angle hépatique|du sigmoïde|du côlon transverse> ont été réséqués par fragments, le prochain examen est prévu dans 3 ans.
Koloskopie bis zum Zökum in {k} Minuten: {q} sessile Polypen von {n} bis {m} mm <@a:im Colon ascendens|an der rechten Flexur|im Sigma|im Colon transversum> wurden in Piecemeal-Technik abgetragen, die nächste Untersuchung ist in 3 Jahren fällig.

# n=34..39 m=3..6 k=2..5
Gastroscopy: Z-line at {n} cm, hiatal hernia of {k} cm, Barrett tongues C1M{m}, four-quadrant biopsies every 2 cm, two erosions in the bulb.
Gastroscopie : ligne Z à {n} cm, hernie hiatale de {k} cm, languettes de Barrett C1M{m}, biopsies des quatre quadrants tous les 2 cm, deux érosions du bulbe.
Gastroskopie: Z-Linie bei {n} cm, Hiatushernie von {k} cm, Barrett-Zungen C1M{m}, Vierquadrantenbiopsien alle 2 cm, zwei Erosionen im Bulbus.

# n=8..14 m=480..1850 k=18..46 q=3..6
During the flare <@g:he|she> passes {n} bloody stools a day, {q} of them at night; fecal calprotectin is {m} µg/g, CRP {k} mg/L, and <@g:he|she> maps every toilet between home and <@a:the bakery|the tax office|the kindergarten|the garage>.
Pendant la poussée, <@g:il|elle> a {n} selles sanglantes par jour, dont {q} la nuit ; la calprotectine fécale est à {m} µg/g, la CRP à {k} mg/L, et <@g:il|elle> repère toutes les toilettes entre la maison et <@a:la boulangerie|le centre des impôts|l'école maternelle|le garage>.
Im Schub hat <@g:er|sie> {n} blutige Stühle am Tag, davon {q} nachts; das fäkale Calprotectin liegt bei {m} µg/g, das CRP bei {k} mg/l, und <@g:er|sie> kennt jede Toilette zwischen der Wohnung und <@a:der Bäckerei|dem Finanzamt|dem Kindergarten|der Werkstatt>.

# n=12..35 m=4..7 k=2,3
MR enterography: the terminal ileum is thickened to {m} mm over {n} cm with {k} skip lesions and a fistula toward the <@a:bladder dome|cecum|psoas muscle|abdominal wall>.
Entéro-IRM : l'iléon terminal est épaissi à {m} mm sur {n} cm avec {k} lésions discontinues et une fistule vers <@a:le dôme vésical|le cæcum|le muscle psoas|la paroi abdominale>.
MR-Enterographie: Das terminale Ileum ist über {n} cm auf {m} mm verdickt, mit {k} diskontinuierlichen Läsionen und einer Fistel <@a:zum Harnblasendach|zum Zökum|zum Psoasmuskel|zur Bauchwand>.

# n=3.8,5.2,8.6 k=18..31 q=2.4,2.7,2.9 b=1..8
Cirrhosis, Child-Pugh class <@a:A|B|C>: bilirubin {n} mg/dL, albumin {q} g/dL, INR 1.8, platelets 6{b} G/L, MELD {k}; spider angiomas, flapping tremor and shifting dullness.
Cirrhose de classe Child-Pugh <@a:A|B|C> : bilirubine {n} mg/dL, albumine {q} g/dL, INR 1,8, plaquettes 6{b} G/L, MELD {k} ; angiomes stellaires, astérixis et matité déclive.
Zirrhose, Child-Pugh-Klasse <@a:A|B|C>: Bilirubin {n} mg/dl, Albumin {q} g/dl, INR 1,8, Thrombozyten 6{b} G/l, MELD {k}; Spider naevi, Flapping-Tremor und verschiebliche Dämpfung.

# n=4..9 m=3,4,5
Three columns of varices, {n} mm wide with red spots, were banded with {m} rings; another session follows in 4 weeks.
Trois cordons de varices de {n} mm avec taches rouges ont été ligaturés avec {m} élastiques ; une autre séance suivra dans 4 semaines.
Drei Varizenstränge von {n} mm mit roten Flecken wurden mit {m} Gummiringen ligiert; eine weitere Sitzung folgt in 4 Wochen.

# n=1240,2260,3480 m=38..54 k=3..7 q=8..16
Lipase {n} U/L, hematocrit {m}%, calcium 1.9 mmol/L; CT shows a {k} cm necrotic collection in the tail, an inflamed gallbladder and a common duct of {q} mm.
Lipase {n} U/L, hématocrite {m} %, calcium 1,9 mmol/L ; le scanner montre une collection nécrotique de {k} cm de la queue, une vésicule inflammatoire et un cholédoque de {q} mm.
Lipase {n} U/l, Hämatokrit {m} %, Calcium 1,9 mmol/l; das CT zeigt eine {k} cm große nekrotische Kollektion im Pankreasschwanz, eine entzündete Gallenblase und einen Ductus choledochus von {q} mm.

# n=2,3,4 m=6,8,11 k=7,10
ERCP: sphincterotomy, extraction of {n} stones of up to {m} mm with a basket, {k} French plastic stent of 9 cm, no bleeding.
CPRE : sphinctérotomie, extraction de {n} calculs mesurant jusqu'à {m} mm avec un panier, prothèse plastique de {k} French et 9 cm, pas de saignement.
ERCP: Papillotomie, Extraktion von {n} Steinen bis {m} mm mit dem Körbchen, Plastikstent mit {k} French und 9 cm, keine Blutung.

# n=118..240 m=2,3 k=20..60 b=3..6
Tissue transglutaminase IgA {n} U/mL, Marsh {m} on {b} of 6 duodenal biopsies; gluten hides in <@a:soy sauce|communion wafers|beer|gravy>, the dietitian spent {k} minutes on labels.
IgA anti-transglutaminase {n} U/mL, Marsh {m} sur {b} des 6 biopsies duodénales ; le gluten se cache dans <@a:la sauce soja|les hosties|la bière|les sauces liées>, la diététicienne a consacré {k} minutes aux étiquettes.
Gewebstransglutaminase-IgA {n} U/ml, Marsh {m} in {b} von 6 Duodenalbiopsien; Gluten steckt in <@a:Sojasauce|Hostien|Bier|Bratensoße>, die Diätassistentin nahm sich {k} Minuten für Etiketten.

# n=14,16,18,20 m=45..85 k=4,6 b=2..4 q=14..20
Percutaneous gastrostomy: {n} French tube, bumper at {b}.5 cm, feeds at {m} mL/h over {q} hours, 30 cc water flushes every {k} hours.
Gastrostomie percutanée : sonde de {n} French, collerette à {b},5 cm, nutrition à {m} mL/h sur {q} heures, rinçages de 30 cc d'eau toutes les {k} heures.
Perkutane Gastrostomie: Sonde mit {n} French, Halteplatte bei {b},5 cm, Ernährung mit {m} ml/h über {q} Stunden, Spülung mit 30 cc Wasser alle {k} Stunden.

# n=2,3 m=5,10,14
<@g:He|She> has had <@a:heartburn|belching|bloating|hiccups> {n} hours after <@b:onion soup|fried fish|goulash|fondue> for {m} years, relieved by sitting up.
<@g:Il|Elle> a depuis {m} ans <@a:des brûlures d'estomac|des éructations|des ballonnements|le hoquet> {n} heures après <@b:une soupe à l'oignon|du poisson frit|un goulasch|une fondue>, ce qui cède en position assise.
<@g:Er|Sie> hat seit {m} Jahren {n} Stunden nach <@b:Zwiebelsuppe|gebackenem Fisch|Gulasch|Fondue> <@a:Sodbrennen|Aufstoßen|Blähungen|Schluckauf>, was sich im Sitzen bessert.

# n=1350,1500,1900 m=2,3 q=2..4 b=18..34
The ileostomy put out {n.p} mL yesterday and twice as much on {date}; stoma {m} cm above skin level, pouch changed every {q} days, orthostatic drop of {b} mmHg.
L'iléostomie a donné {n.p} mL hier et le double le {date} ; stomie à {m} cm au-dessus du plan cutané, poche changée tous les {q} jours, chute orthostatique de {b} mmHg.
Das Ileostoma förderte gestern {n.p} ml und am {date} das Doppelte; Stoma {m} cm über Hautniveau, Beutelwechsel alle {q} Tage, orthostatischer Abfall um {b} mmHg.

# n=9..18 m=4..9 k=30..90 q=38..84 b=2,3
{n} tender and {m} swollen joints of 28, morning stiffness of {k} minutes, ESR {q} mm/h, anti-CCP above {b}00 U/mL; <@g:he|she> can no longer open <@a:jam jars|the garden gate|the church door|a bottle of mineral water>.
{n} articulations douloureuses et {m} gonflées sur 28, raideur matinale de {k} minutes, VS {q} mm/h, anti-CCP supérieurs à {b}00 U/mL ; <@g:il|elle> ne peut plus ouvrir <@a:les pots de confiture|le portail du jardin|la porte de l'église|une bouteille d'eau minérale>.
{n} druckschmerzhafte und {m} geschwollene von 28 Gelenken, Morgensteifigkeit {k} Minuten, BSG {q} mm/h, Anti-CCP über {b}00 U/ml; <@g:er|sie> bekommt <@a:Marmeladengläser|das Gartentor|die Kirchentür|eine Mineralwasserflasche> nicht mehr auf.

# n=8.4,9.2,10.6 m=12,18,35 k=4..6 b=2..6
Tap of the first metatarsophalangeal joint yielded {b} cc of cloudy fluid with {m},000 cells/mm³ and needle-shaped crystals; uric acid {n} mg/dL, the {k}th attack since the <@a:barbecue season|beer festival|lobster dinner|hunting weekend>.
La ponction de la première articulation métatarsophalangienne a ramené {b} cc de liquide trouble contenant {m} 000 cellules/mm³ et des cristaux en aiguille ; acide urique {n} mg/dL, {k}e crise depuis <@a:la saison des barbecues|la fête de la bière|le dîner de homard|le week-end de chasse>.
Die Punktion des Großzehengrundgelenks ergab {b} cc trübe Flüssigkeit mit {m}.000 Zellen/mm³ und nadelförmigen Kristallen; Harnsäure {n} mg/dl, {k}. Anfall seit <@a:der Grillsaison|dem Bierfest|dem Hummeressen|dem Jagdwochenende>.

# n=320,640,1280 m=42..68 k=2..5 b=9..28 q=6..9
ANA 1:{n.p} homogeneous, complement C3 {m} mg/dL, anti-dsDNA {b}0 IU/mL, urine protein {q}00 mg/day; malar rash after {k} hours of <@a:sailing|grape picking|sunbathing|an outdoor concert>.
AAN 1:{n.p} homogènes, complément C3 {m} mg/dL, anti-ADN natif {b}0 UI/mL, protéinurie {q}00 mg/jour ; érythème malaire après {k} heures <@a:de voile|de vendanges|de bain de soleil|de concert en plein air>.
ANA 1:{n.p} homogen, Komplement C3 {m} mg/dl, Anti-dsDNA {b}0 IE/ml, Protein im Urin {q}00 mg/Tag; Schmetterlingserythem nach {k} Stunden <@a:Segeln|Weinlese|Sonnenbad|Freiluftkonzert>.

# n=2.4,2.8,3.2 m=10,12,15 k=3..6
Schober test 10 to {m} cm, chest expansion {n} cm, occiput-to-wall {k} cm, HLA-B27 positive, back pain eases after <@a:swimming|a hot shower|stretching|an hour of rowing>.
Test de Schober 10 à {m} cm, ampliation thoracique {n} cm, distance occiput-mur {k} cm, HLA-B27 positif, la dorsalgie s'atténue après <@a:la natation|une douche chaude|des étirements|une heure de rameur>.
Schober-Test 10 auf {m} cm, Thoraxexkursion {n} cm, Hinterkopf-Wand-Abstand {k} cm, HLA-B27 positiv, die Rückenschmerzen bessern sich nach <@a:Schwimmen|einer heißen Dusche|Dehnübungen|einer Stunde Rudern>.

# n=68..84 m=78..104 k=1.2,1.6,2.1 b=2..6
At {n} years of age, scalp tenderness and jaw claudication for {b} weeks, ESR {m} mm/h: the temporal artery biopsy, {k} cm long, shows giant cells.
À {n} ans, sensibilité du cuir chevelu et claudication de la mâchoire depuis {b} semaines, VS {m} mm/h : la biopsie de l'artère temporale, longue de {k} cm, montre des cellules géantes.
Im Alter von {n} Jahren seit {b} Wochen empfindliche Kopfhaut und Kieferclaudicatio, BSG {m} mm/h: Die {k} cm lange Biopsie der Arteria temporalis zeigt Riesenzellen.

# n=12..24 m=2,3,4 b=8..24
Raynaud attacks last {n} minutes when <@g:he|she> reaches into the <@a:freezer|ice cream case|mailbox in winter|aquarium>; {m} digital pits, Rodnan score {b}.
Les crises de Raynaud durent {n} minutes quand <@g:il|elle> met la main dans <@a:le congélateur|le bac à glaces|la boîte aux lettres en hiver|l'aquarium> ; {m} cicatrices pulpaires, score de Rodnan {b}.
Die Raynaud-Anfälle dauern {n} Minuten, wenn <@g:er|sie> in <@a:den Gefrierschrank|die Eistheke|den winterlichen Briefkasten|das Aquarium> greift; {m} Grübchen an den Fingerkuppen, Rodnan-Score {b}.

# n=4200,6800,9600 m=2,3
Creatine kinase {n} U/L, proximal weakness {m}/5 at the hips, Gottron papules, and needs <@a:both arms|a neighbor|the banister|a push> to leave the armchair.
Créatine kinase {n} U/L, faiblesse proximale {m}/5 aux hanches, papules de Gottron, et a besoin <@a:des deux bras|d'un voisin|de la rampe|d'une poussée> pour quitter le fauteuil.
Kreatinkinase {n} U/l, proximale Schwäche {m}/5 an den Hüften, Gottron-Papeln, und braucht <@a:beide Arme|einen Nachbarn|das Geländer|einen Schubs>, um aus dem Sessel zu kommen.

# n=2.5,2.9,3.4 m=3,4,5 k=45..60 b=7..12
Lost {m} cm in height since age {k}; densitometry T-score -{n} at L1 to L4, wedge fractures of T{b} and L1 after <@a:lifting a grandchild|a sneeze|missing a step|pulling a suitcase>.
Perte de taille de {m} cm depuis l'âge de {k} ans ; densitométrie : T-score -{n} de L1 à L4, tassements cunéiformes de T{b} et L1 après <@a:avoir porté un petit-enfant|un éternuement|avoir manqué une marche|avoir tiré une valise>.
Größenverlust {m} cm seit dem Alter von {k} Jahren; Densitometrie T-Score -{n} an L1 bis L4, Keilfrakturen von Th{b} und L1 nach <@a:dem Heben eines Enkelkindes|einem Niesen|einer verfehlten Stufe|dem Ziehen eines Koffers>.

# n=90,120,180 m=2,3 k=20..40
The <@a:landlady|bus driver|teacher|swimming coach> saw <@g:his|her> eyes roll up and the left arm jerk for {n} seconds; <@g:he|she> bit <@g:his|her> tongue, was confused for {k} minutes and had {m} more spells on the way to the hospital.
<@a:La propriétaire|Le chauffeur du bus|Le professeur|Le maître-nageur> a vu ses yeux se révulser et son bras gauche se secouer pendant {n} secondes ; <@g:il|elle> s'est mordu la langue, est resté<@g:|e> confus<@g:|e> {k} minutes et a eu {m} autres crises sur le trajet de l'hôpital.
<@a:Die Vermieterin|Der Busfahrer|Der Lehrer|Der Schwimmtrainer> sah, wie <@g:er|sie> die Augen verdrehte und der linke Arm {n} Sekunden zuckte; <@g:er|sie> biss sich auf die Zunge, war {k} Minuten verwirrt und hatte auf dem Weg ins Krankenhaus noch {m} Anfälle.

# n=4..11 m=2..6 k=1,2 b=2..4
Seizure calendar: {n} focal events with lip smacking in <@a:January|April|July|October>, {m} in the following month, {k} bilateral tonic-clonic {k?seizure|seizures} after a night shift, none longer than {b} minutes.
Calendrier des crises : {n} crises focales avec mâchonnement en <@a:janvier|avril|juillet|octobre>, {m} le mois suivant, {k} {k?crise tonico-clonique bilatérale|crises tonico-cloniques bilatérales} après une garde de nuit, aucune de plus de {b} minutes.
Anfallskalender: {n} fokale Anfälle mit Schmatzen im <@a:Januar|April|Juli|Oktober>, {m} im Folgemonat, {k} {k?bilateral tonisch-klonischer Anfall|bilateral tonisch-klonische Anfälle} nach einer Nachtschicht, keiner länger als {b} Minuten.

# n=3,4 m=20..48 k=5..9 b=2..8
EEG over {m} hours: {n} Hz generalized spike-and-wave bursts of up to {k} seconds, provoked by flicker at 1{b} Hz.
EEG sur {m} heures : bouffées généralisées de pointes-ondes à {n} Hz durant jusqu'à {k} secondes, déclenchées par la stimulation lumineuse à 1{b} Hz.
EEG über {m} Stunden: generalisierte Spike-Wave-Gruppen mit {n} Hz von bis zu {k} Sekunden, provoziert durch Flickerlicht mit 1{b} Hz.

# n=6..19 m=45..110 k=2 q=2,3,4
Last seen well at {time}; NIHSS {n}, right gaze preference, left neglect, CT angiogram with an M1 occlusion, groin puncture at minute {m}, TICI {k}b after {q} passes.
Vu<@g:|e> sans déficit pour la dernière fois à {time} ; NIHSS {n}, déviation du regard à droite, négligence gauche, occlusion M1 à l'angioscanner, ponction fémorale à la minute {m}, TICI {k}b après {q} passages.
Zuletzt um {time} beschwerdefrei gesehen; NIHSS {n}, Blickdeviation nach rechts, Neglect links, M1-Verschluss in der CT-Angiographie, Leistenpunktion in Minute {m}, TICI {k}b nach {q} Manövern.

# n=8..22 m=160..198 k=2..5 q=92..108 b=9..14
Head CT: left thalamic hemorrhage of {n} cc with {k} mm midline shift; blood pressure {m}/{q} on arrival, GCS {b}, no hydrocephalus.
Scanner cérébral : hémorragie thalamique gauche de {n} cc avec déviation de la ligne médiane de {k} mm ; tension {m}/{q} à l'arrivée, GCS {b}, pas d'hydrocéphalie.
Schädel-CT: linksseitige Thalamusblutung von {n} cc mit {k} mm Mittellinienverlagerung; Blutdruck {m}/{q} bei Ankunft, GCS {b}, kein Hydrozephalus.

# n=60,70,80 m=3,4 b=3..9
Carotid duplex: {n}% stenosis on the right with a peak velocity of 2{b}0 cm/s; amaurosis, "like a curtain", {m} times for 5 minutes.
Écho-Doppler carotidien : sténose de {n} % à droite avec une vitesse maximale de 2{b}0 cm/s ; amaurose « comme un rideau », {m} fois pendant 5 minutes.
Karotisduplex: {n}%ige Stenose rechts mit einer Spitzengeschwindigkeit von 2{b}0 cm/s; Amaurose „wie ein Vorhang“, {m}-mal für 5 Minuten.

# n=6..15 m=4..9 k=18..72 q=2..5
Headache diary for <@a:February|May|September|November>: {n} days with throbbing pain of {m}/10, each lasting up to {k} hours, {q} days off work, triggers <@b:red wine|perfume|weather fronts|skipped lunches>.
Agenda des céphalées de <@a:février|mai|septembre|novembre> : {n} jours de douleur pulsatile à {m}/10, chacune durant jusqu'à {k} heures, {q} jours d'arrêt de travail, facteurs déclenchants : <@b:vin rouge|parfum|changements de temps|déjeuners sautés>.
Kopfschmerztagebuch für <@a:Februar|Mai|September|November>: {n} Tage mit pochenden Schmerzen von {m}/10, jeweils bis zu {k} Stunden, {q} Tage arbeitsunfähig, Auslöser <@b:Rotwein|Parfüm|Wetterwechsel|ausgelassene Mittagessen>.

# n=2..8 m=15,45,90 k=6,10
Attacks strike {n} times a day around {k} p.m. and last {m} minutes, with tearing of the right eye, a blocked nostril and <@a:pacing|head banging|rocking|cursing>.
Les crises surviennent {n} fois par jour vers {k} heures du soir et durent {m} minutes, avec larmoiement de l'œil droit, narine bouchée et <@a:déambulation|coups de tête contre le mur|balancement|jurons>.
Die Attacken treten {n}-mal täglich gegen {k} Uhr abends auf und dauern {m} Minuten, mit Tränen des rechten Auges, verstopftem Nasenloch und <@a:Umherlaufen|Kopfschlagen gegen die Wand|Schaukeln|Fluchen>.

# n=9..17 m=2,3,4 k=3..7 q=2..6 b=5..9
MRI shows {n} periventricular T2 lesions, {m} of them enhancing, and a {k} mm plaque at C{q}; oligoclonal bands positive, walking 25 feet takes {b}.4 seconds.
L'IRM montre {n} lésions T2 périventriculaires, dont {m} prenant le contraste, et une plaque de {k} mm en C{q} ; bandes oligoclonales présentes, la marche de 25 pieds prend {b},4 secondes.
Die MRT zeigt {n} periventrikuläre T2-Läsionen, davon {m} anreichernd, und einen {k} mm großen Herd auf Höhe C{q}; oligoklonale Banden positiv, für 25 Fuß Gehen braucht <@g:er|sie> {b},4 Sekunden.

# n=28..42 m=3,4 q=2..9 b=2..6
UPDRS motor score {n} off and 1{q} on, wearing-off after {m} hours, freezing at <@a:doorways|the escalator|crosswalks|the kitchen threshold>, {b} falls since {month}.
Score moteur UPDRS {n} en off et 1{q} en on, fin de dose après {m} heures, enrayage cinétique <@a:aux passages de porte|devant l'escalator|aux passages piétons|au seuil de la cuisine>, {b} chutes depuis {month}.
UPDRS-Motorscore {n} im Off und 1{q} im On, Wearing-off nach {m} Stunden, Freezing <@a:an Türen|an der Rolltreppe|am Zebrastreifen|an der Küchenschwelle>, {b} Stürze seit {month}.

# n=30,35,40,45 m=9..14 k=3..6 n2=12..19
Opening pressure {n2} cm H2O, gait improved after {n} cc of spinal fluid were drained; turning now takes {k} steps instead of {m}.
Pression d'ouverture {n2} cm H2O, marche améliorée après soustraction de {n} cc de liquide céphalorachidien ; le demi-tour prend maintenant {k} pas au lieu de {m}.
Eröffnungsdruck {n2} cm H2O, das Gangbild besserte sich nach Ablassen von {n} cc Liquor; die Drehung gelingt nun in {k} statt {m} Schritten.

# n=4.6,5.2,5.9 m=34..42 k=4..7
Median motor latency {n} ms, sensory velocity {m} m/s, thenar amplitude {k}.1 mV: moderate carpal tunnel syndrome in a <@a:pastry chef|seamstress|violin maker|milker>.
Latence motrice du médian {n} ms, vitesse sensitive {m} m/s, amplitude thénarienne {k},1 mV : syndrome du canal carpien modéré chez <@a:un pâtissier|une couturière|un luthier|un trayeur>.
Motorische Latenz des Medianus {n} ms, sensible Leitgeschwindigkeit {m} m/s, Amplitude am Thenar {k},1 mV: mittelgradiges Karpaltunnelsyndrom bei <@a:einem Konditor|einer Näherin|einem Geigenbauer|einem Melker>.

# n=1.8,2.4,3.1 k=3,4,5 b=2..8 q=2..5
Ascending weakness for {k} days, knee jerks absent, vital capacity {n} L, neck flexion 3/5, spinal protein 1{b}0 mg/dL with {q} cells.
Déficit moteur ascendant depuis {k} jours, réflexes rotuliens abolis, capacité vitale {n} L, flexion du cou 3/5, protéinorachie 1{b}0 mg/dL avec {q} cellules.
Seit {k} Tagen aufsteigende Schwäche, Patellarsehnenreflexe erloschen, Vitalkapazität {n} l, Kopfbeugung 3/5, Liquoreiweiß 1{b}0 mg/dl bei {q} Zellen.

# n=10..24 m=2,3,4 q=2..11
MoCA {n}/30: {m} of 5 words recalled, the clock hands point to {q}, and <@g:he|she> calls the stethoscope a <@a:necklace|hose|telephone|whistle>.
MoCA {n}/30 : {m} mots rappelés sur 5, les aiguilles de l'horloge indiquent {q}, et <@g:il|elle> appelle le stéthoscope <@a:un collier|un tuyau|un téléphone|un sifflet>.
MoCA {n}/30: {m} von 5 Wörtern erinnert, die Uhrzeiger stehen auf {q}, und <@g:er|sie> nennt das Stethoskop <@a:eine Halskette|einen Schlauch|ein Telefon|eine Pfeife>.

# n=14..24 m=11..19 k=2,3
PHQ-9 {n}, GAD-7 {m}; for {k} months <@g:he|she> has woken at 4 a.m., stopped <@a:playing the accordion|watering the orchids|meeting the bowling club|answering letters> and cried in the parked car.
PHQ-9 {n}, GAD-7 {m} ; depuis {k} mois, <@g:il|elle> se réveille à 4 heures du matin, a cessé <@a:de jouer de l'accordéon|d'arroser les orchidées|de retrouver le club de quilles|de répondre au courrier> et pleure dans la voiture à l'arrêt.
PHQ-9 {n}, GAD-7 {m}; seit {k} Monaten wacht <@g:er|sie> um 4 Uhr auf, hat aufgehört, <@a:Akkordeon zu spielen|die Orchideen zu gießen|den Kegelclub zu treffen|Briefe zu beantworten>, und weint im geparkten Auto.

# n=3,4,6 m=2,3 k=14,18,24
During the manic episode <@g:he|she> slept {m} hours a night, bought {n} <@a:motorcycles|sewing machines|grand pianos|canoes> on credit, owes {k},000 euros and preached to commuters.
Pendant l'épisode maniaque, <@g:il|elle> dormait {m} heures par nuit, a acheté {n} <@a:motos|machines à coudre|pianos à queue|canoës> à crédit, doit {k} 000 euros et prêchait auprès des usagers du train.
In der manischen Episode schlief <@g:er|sie> {m} Stunden pro Nacht, kaufte {n} <@a:Motorräder|Nähmaschinen|Flügel|Kanus> auf Kredit, schuldet {k}.000 Euro und predigte den Pendlern.

# n=2,3,5 m=16..23 b=2..9
The voices, {n} men and a child, comment on whatever <@g:he|she> cooks; they began at age {m} after <@a:the boarding exam|military service|the mother's funeral|a month without sleep> and never stop for longer than {b} hours.
Les voix, {n} hommes et un enfant, commentent tout ce qu'<@g:il|elle> cuisine ; elles ont débuté à l'âge de {m} ans après <@a:l'examen d'internat|le service militaire|l'enterrement de la mère|un mois sans sommeil> et ne s'arrêtent jamais plus de {b} heures.
Die Stimmen, {n} Männer und ein Kind, kommentieren alles, was <@g:er|sie> kocht; sie begannen im Alter von {m} Jahren nach <@a:der Internatsprüfung|dem Wehrdienst|der Beerdigung der Mutter|einem Monat ohne Schlaf> und schweigen nie länger als {b} Stunden.

# n=4..9 m=20,35,50 b=2..9
Handwashing takes {m} minutes before each meal; <@g:he|she> checks the stove {n} times, drives back to look for <@a:run-over pedestrians|open windows|a lit candle|unlocked doors> and has been late {b} times this month.
Le lavage des mains prend {m} minutes avant chaque repas ; <@g:il|elle> vérifie la cuisinière {n} fois, fait demi-tour en voiture pour chercher <@a:des piétons renversés|des fenêtres ouvertes|une bougie allumée|des portes non verrouillées> et est arrivé<@g:|e> en retard {b} fois ce mois-ci.
Das Händewaschen dauert vor jeder Mahlzeit {m} Minuten; <@g:er|sie> kontrolliert den Herd {n}-mal, fährt zurück, um nach <@a:überfahrenen Fußgängern|offenen Fenstern|einer brennenden Kerze|unverschlossenen Türen> zu sehen, und kam diesen Monat {b}-mal zu spät.

# n=33..37 b=2,3,4,5 q=12.4,13.1,13.8 k=38..46 r=8..16
Anorexia: {n}.4 kg at 5 ft {b} in, BMI {q}, pulse {k}, lanugo on the back, cuts a <@a:cracker|grape|slice of ham|tomato> into {r} pieces.
Anorexie : {n},4 kg pour 5 pieds {b} pouces, IMC {q}, pouls {k}, lanugo dans le dos, coupe <@a:un biscuit|un grain de raisin|une tranche de jambon|une tomate> en {r} morceaux.
Anorexie: {n},4 kg bei 5 Fuß {b} Zoll, BMI {q}, Puls {k}, Lanugobehaarung am Rücken, schneidet <@a:einen Kräcker|eine Weintraube|eine Scheibe Schinken|eine Tomate> in {r} Stücke.

# n=6..14 k=2..28 b=2..9
<@g:He|She> drinks {n} cans of beer and half a bottle of <@a:schnapps|rum|vermouth|gin> a day, has been through {b} detoxifications since {year.p}, and the longest dry stretch lasted {k} months.
<@g:Il|Elle> boit {n} canettes de bière et une demi-bouteille de <@a:schnaps|rhum|vermouth|gin> par jour, a fait {b} sevrages depuis {year.p}, et la plus longue période d'abstinence a duré {k} mois.
<@g:Er|Sie> trinkt {n} Dosen Bier und eine halbe Flasche <@a:Schnaps|Rum|Wermut|Gin> am Tag, hat seit {year.p} {b} Entgiftungen hinter sich, und die längste trockene Phase dauerte {k} Monate.

# n=2,3,4 m=6,8,10 b=2..6
Panic hits in <@a:elevators|tunnels|checkout lines|lecture halls>: within {m} minutes the heart races at 1{b}0, the lips tingle, and <@g:he|she> has called an ambulance {n} times.
La panique survient dans les <@a:ascenseurs|tunnels|files d'attente aux caisses|amphithéâtres> : en {m} minutes, le cœur bat à 1{b}0, les lèvres fourmillent, et <@g:il|elle> a appelé une ambulance {n} fois.
Panik tritt in <@a:Aufzügen|Tunneln|Kassenschlangen|Hörsälen> auf: Innerhalb von {m} Minuten rast das Herz mit 1{b}0, die Lippen kribbeln, und <@g:er|sie> hat {n}-mal den Rettungswagen gerufen.

# n=8..14 b=4..6
Mr. {surname}, a retired <@a:firefighter|train driver|paramedic|police diver>, relives the accident of {year.p} in nightmares {n} nights a month and scored {b}1 on the PTSD checklist.
M. {surname}, <@a:pompier|conducteur de train|ambulancier|plongeur de la police> à la retraite, revit l'accident de {year.p} dans des cauchemars {n} nuits par mois et a un score de {b}1 au questionnaire de stress post-traumatique.
Herr {surname}, <@a:Feuerwehrmann|Lokführer|Rettungssanitäter|Polizeitaucher> im Ruhestand, durchlebt den Unfall von {year.p} in {n} Nächten im Monat in Albträumen erneut und erreichte {b}1 Punkte im PTBS-Fragebogen.

# n=6,8,12 m=70,80,90 k=20..45 b=1..8 q=8..16
Electroconvulsive therapy: {n} right unilateral sessions, stimulus {m}% energy, seizure duration {k} seconds by EEG, Hamilton score from 3{b} to {q}.
Électroconvulsivothérapie : {n} séances unilatérales droites, stimulation à {m} % d'énergie, durée de crise {k} secondes à l'EEG, score de Hamilton de 3{b} à {q}.
Elektrokonvulsionstherapie: {n} rechts unilaterale Sitzungen, Stimulation mit {m} % Energie, Anfallsdauer {k} Sekunden im EEG, Hamilton-Score von 3{b} auf {q}.

Speech is pressured, thoughts jump from <@a:chess|astrology|tax law|beekeeping> to <@b:the pope|a childhood dog|the stock market|broken satellites>.
La parole est logorrhéique, les pensées sautent <@a:des échecs|de l'astrologie|du droit fiscal|de l'apiculture> <@b:au pape|à un chien de l'enfance|à la bourse|aux satellites en panne>.
Der Redefluss ist gesteigert, die Gedanken springen <@a:vom Schach|von der Astrologie|vom Steuerrecht|von der Imkerei> <@b:zum Papst|zu einem Hund aus der Kindheit|zur Börse|zu defekten Satelliten>.

# n=2,3
Denies plans to harm <@g:himself|herself>; a cousin keeps the hunting rifle, and {n} friends take turns sleeping on the couch.
Nie tout projet de se faire du mal ; un cousin garde le fusil de chasse, et {n} amis se relaient pour dormir sur le canapé.
Verneint Pläne, sich etwas anzutun; ein Cousin verwahrt das Jagdgewehr, und {n} Freunde schlafen abwechselnd auf dem Sofa.

# n=8..12 m=45..90 k=2,3,4 b=7..11 q=66..84
The teacher counts {n} interruptions per lesson; on the Conners scale the {b}-year-old scores {q}, homework takes {m} minutes instead of 20, and {k} gym bags are missing.
Le professeur compte {n} interruptions par cours ; à l'échelle de Conners, l'enfant de {b} ans obtient {q}, les devoirs prennent {m} minutes au lieu de 20, et {k} sacs de sport ont été perdus.
Der Lehrer zählt {n} Unterbrechungen pro Stunde; auf der Conners-Skala erreicht das {b}-jährige Kind {q}, die Hausaufgaben dauern {m} Minuten statt 20, und {k} Turnbeutel fehlen.

# n=6,7,8 m=3,4,5 k=40..70 b=2..6
Pain averages {n}/10 and falls to {m}/10 on days with <@a:tai chi|aqua jogging|a massage|a walk in the woods>; the Oswestry index is {k}%, and <@g:he|she> lies down {b} times a day.
La douleur est en moyenne de {n}/10 et descend à {m}/10 les jours <@a:de tai-chi|d'aquajogging|de massage|de marche en forêt> ; l'indice d'Oswestry est de {k} %, et <@g:il|elle> s'allonge {b} fois par jour.
Die Schmerzen liegen im Mittel bei {n}/10 und sinken an Tagen mit <@a:Tai-Chi|Aquajogging|einer Massage|einem Waldspaziergang> auf {m}/10; der Oswestry-Index beträgt {k} %, und <@g:er|sie> legt sich {b}-mal am Tag hin.

# n=2,3,4 m=6,9,14 b=4,5,6 q=7,8,9
Allodynia over T{b} to T{q} since the shingles {m} months ago: even <@a:a bedsheet|a seat belt|the shower spray|a silk blouse> hurts {n} times as much as a pinprick.
Allodynie de T{b} à T{q} depuis le zona d'il y a {m} mois : même <@a:un drap|une ceinture de sécurité|le jet de la douche|un chemisier en soie> fait {n} fois plus mal qu'une piqûre d'aiguille.
Allodynie von Th{b} bis Th{q} seit der Gürtelrose vor {m} Monaten: Selbst <@a:ein Bettlaken|ein Sicherheitsgurt|der Duschstrahl|eine Seidenbluse> schmerzt {n}-mal so stark wie ein Nadelstich.

# n=2,3 m=1.2,1.8,2.3 k=27..32 b=1..9
The right hand is {m} °C cooler than the left ({k}.4 °C), glossy and swollen by {n} cm around the knuckles; grip 1{b} kg versus 38 kg.
La main droite est plus froide de {m} °C que la gauche ({k},4 °C), luisante et gonflée de {n} cm autour des articulations ; force de préhension 1{b} kg contre 38 kg.
Die rechte Hand ist {m} °C kühler als die linke ({k},4 °C), glänzend und um die Knöchel {n} cm geschwollen; Griffkraft 1{b} kg gegenüber 38 kg.

# n=4,8 m=40,60,80 k=3..9 b=8,9 q=2..6
Spinal cord stimulator trial: {n} contacts at T{b}, amplitude {q} mA, coverage of {m}% of the painful area for {k} days, walking distance doubled.
Essai de stimulation médullaire : {n} contacts en T{b}, amplitude {q} mA, couverture de {m} % de la zone douloureuse pendant {k} jours, périmètre de marche doublé.
Teststimulation des Rückenmarks: {n} Kontakte auf Höhe Th{b}, Amplitude {q} mA, Abdeckung von {m} % des Schmerzareals über {k} Tage, Gehstrecke verdoppelt.

# n=80,85,90 m=60..90 k=3..9 b=2
Radiofrequency ablation of the medial branches L3 to L5 at {n} °C for {m} seconds per level gave {k} months of relief after {b} of 2 positive test blocks.
La thermocoagulation par radiofréquence des branches médiales L3 à L5 à {n} °C pendant {m} secondes par étage a soulagé pendant {k} mois, après {b} blocs tests positifs sur 2.
Die Radiofrequenzablation der Rami mediales L3 bis L5 mit {n} °C für {m} Sekunden pro Höhe brachte nach {b} von 2 positiven Testblockaden {k} Monate Linderung.

# n=11..18 m=20,30,40
Tender points {n}/18, sleep unrefreshing, pain map covers {m}% of the body, and the <@a:atmosphere|noise|light|smell> of the <@b:subway|swimming pool|canteen> is unbearable.
Points douloureux {n}/18, sommeil non réparateur, le schéma de la douleur couvre {m} % du corps, et <@a:l'ambiance|le bruit|la lumière|l'odeur> <@b:du métro|de la piscine|de la cantine> est insupportable.
Druckpunkte {n}/18, Schlaf nicht erholsam, die Schmerzzeichnung bedeckt {m} % des Körpers, und <@a:die Atmosphäre|der Lärm|das Licht|der Geruch> <@b:in der U-Bahn|im Schwimmbad|in der Kantine> ist unerträglich.

# n=20,30,40 k=4..10 b=16..22
Palliative Performance Scale {n}%: <@g:he|she> sips {k} ounces of <@a:lemonade|beef tea|melted ice cream|apple juice> a day, sleeps {b} hours, and the legs are mottled to the knee.
Échelle de performance palliative {n} % : <@g:il|elle> boit {k} onces <@a:de limonade|de bouillon de bœuf|de glace fondue|de jus de pomme> par jour, dort {b} heures, et les jambes sont marbrées jusqu'au genou.
Palliative Performance Scale {n} %: <@g:Er|Sie> trinkt in kleinen Schlucken {k} Unzen <@a:Limonade|Rinderbrühe|geschmolzenes Eis|Apfelsaft> am Tag, schläft {b} Stunden, und die Beine sind bis zum Knie marmoriert.

# n=2,3 m=15,25,40 b=6..12
The family of {b}, among them {n} grandchildren who flew in from <@a:Lisbon|Toronto|Warsaw|Casablanca>, met the chaplain and the nurse for {m} minutes; everyone understands that weeks rather than months remain.
La famille, soit {b} personnes dont {n} petits-enfants venus en avion de <@a:Lisbonne|Toronto|Varsovie|Casablanca>, a rencontré l'aumônier et l'infirmière pendant {m} minutes ; tous comprennent qu'il reste des semaines plutôt que des mois.
Die Familie, {b} Personen, darunter {n} aus <@a:Lissabon|Toronto|Warschau|Casablanca> eingeflogene Enkel, sprach {m} Minuten mit dem Seelsorger und der Pflegekraft; alle verstehen, dass eher Wochen als Monate bleiben.

# n=800,1200,1700 m=2,3,5 k=12,16
The tunneled peritoneal drain lets {n} cc out every {m} days at home; leak-free, {k} French, bottle changed by <@a:the niece|a volunteer|the hospice nurse|the widower next door>.
Le drain péritonéal tunnellisé évacue {n} cc tous les {m} jours à domicile ; sans fuite, {k} French, flacon changé par <@a:la nièce|un bénévole|l'infirmière de soins palliatifs|le voisin veuf>.
Die getunnelte Peritonealdrainage lässt zu Hause alle {m} Tage {n} cc ab; dicht, {k} French, die Flasche wechselt <@a:die Nichte|ein Ehrenamtlicher|die Hospizschwester|der verwitwete Nachbar>.

# n=24..34 m=10,15,20
Breathing {n} per minute with pauses of {m} seconds, rattling since {time}; the window is open, <@a:Bach|a football match|the rosary|jazz> plays softly.
Respiration à {n} par minute avec pauses de {m} secondes, râles d'encombrement depuis {time} ; la fenêtre est ouverte, on entend doucement <@a:du Bach|un match de football|le chapelet|du jazz>.
Atmung {n} pro Minute mit Pausen von {m} Sekunden, Rasseln seit {time}; das Fenster ist offen, leise läuft <@a:Bach|ein Fußballspiel|der Rosenkranz|Jazz>.

No feeding tube, no return to the intensive care unit, comfort first: so it is written in the advance directive of {date}.
Pas de sonde d'alimentation, pas de retour en réanimation, le confort d'abord : c'est ce qui est écrit dans les directives anticipées du {date}.
Keine Ernährungssonde, keine Rückverlegung auf die Intensivstation, Wohlbefinden zuerst: So steht es in der Patientenverfügung vom {date}.

# n=5,8,10 m=2,3 k=20,25,30
<@g:He|She> wished to see the <@a:vineyard|stadium|lake|goats> once more; the ambulance drove {n} miles, stayed {k} minutes and turned back after {m} breathless spells.
<@g:Il|Elle> souhaitait revoir une fois encore <@a:le vignoble|le stade|le lac|les chèvres> ; l'ambulance a roulé {n} miles, est restée {k} minutes et a fait demi-tour après {m} accès d'essoufflement.
<@g:Er|Sie> wollte noch einmal <@a:den Weinberg|das Stadion|den See|die Ziegen> sehen; der Krankenwagen fuhr {n} Meilen, blieb {k} Minuten und kehrte nach {m} Anfällen von Atemnot um.

# n=82..97 m=14..34 k=4..9 b=2..12
At {n} <@g:he|she> lives alone on the {k}th floor, needs {m} seconds for the Timed Up and Go, and was found on the bathroom tiles by <@a:the janitor|the mail carrier|a great-niece|Meals on Wheels> after {b} hours.
À {n} ans, <@g:il|elle> vit <@g:seul|seule> au {k}e étage, met {m} secondes au test Timed Up and Go, et a été retrouvé<@g:|e> sur le carrelage de la salle de bains par <@a:le concierge|le facteur|une petite-nièce|le service de portage de repas> après {b} heures.
Mit {n} Jahren lebt <@g:er|sie> allein im {k}. Stock, braucht {m} Sekunden für den Timed-Up-and-Go-Test und wurde nach {b} Stunden von <@a:dem Hausmeister|dem Briefträger|einer Großnichte|Essen auf Rädern> auf den Badezimmerfliesen gefunden.

# n=35..70 m=2..5 k=9..22 b=1..9 q=1..8
Barthel {n}/100, Tinetti 1{b}/28, {m} falls since the <@a:move|cataract surgery|new bifocals|spouse's death>; weight down {k} lb to 9{q} lb, grip 1{q} kg.
Barthel {n}/100, Tinetti 1{b}/28, {m} chutes depuis <@a:le déménagement|l'opération de la cataracte|les nouveaux verres à double foyer|la mort du conjoint> ; poids en baisse de {k} livres à 9{q} livres, force de préhension 1{q} kg.
Barthel {n}/100, Tinetti 1{b}/28, {m} Stürze seit <@a:dem Umzug|der Kataraktoperation|der neuen Bifokalbrille|dem Tod des Ehepartners>; Gewicht um {k} Pfund auf 9{q} Pfund gesunken, Griffkraft 1{q} kg.

# n=2,3,4 m=3..6 b=4..9 q=1,2,3
Sacral pressure ulcer, stage {n}, {b}.5 x {m} cm with undermining of {q} cm at 11 o'clock; the mattress alternates every 10 minutes, heels float.
Escarre sacrée de stade {n}, {b},5 x {m} cm avec décollement de {q} cm à 11 heures ; le matelas alterne toutes les 10 minutes, les talons sont en décharge.
Dekubitus am Sakrum, Stadium {n}, {b},5 x {m} cm mit Unterminierung von {q} cm bei 11 Uhr; die Matratze wechselt alle 10 Minuten den Druck, die Fersen liegen frei.

# m=2,3,4 n2=24,36,48 b=2,3,4
Delirium since the hip repair: picks at <@a:threads|the drip line|the blanket|invisible insects>, calls the night nurse "Mother", slept {m} of the last {n2} hours, CAM positive {b} times.
Confusion depuis l'opération de la hanche : tripote <@a:des fils|la tubulure|la couverture|des insectes invisibles>, appelle l'infirmière de nuit « Maman », a dormi {m} des {n2} dernières heures, CAM positive {b} fois.
Delir seit der Hüftoperation: nestelt an <@a:Fäden|der Infusionsleitung|der Decke|unsichtbaren Insekten>, nennt die Nachtschwester „Mutter“, hat {m} der letzten {n2} Stunden geschlafen, CAM {b}-mal positiv.

# n=92..108 m=78..88 n2=138..156 k2=52..64
Lying {n2}/{m}, standing after 3 minutes {n}/{k2}, with dizziness; advised to <@a:rise in stages|drink two glasses of water|wear abdominal binders|avoid hot baths>.
Couché<@g:|e> {n2}/{m}, debout après 3 minutes {n}/{k2}, avec vertiges ; conseil : <@a:se lever par étapes|boire deux verres d'eau|porter une ceinture abdominale|éviter les bains chauds>.
Im Liegen {n2}/{m}, im Stehen nach 3 Minuten {n}/{k2}, mit Schwindel; Rat: <@a:stufenweise aufstehen|zwei Gläser Wasser trinken|eine Bauchbinde tragen|heiße Bäder meiden>.

# n=3,4,5 m=150,200,350 b=8..14 q=2..6
Voids {b} times by day and {n} times at night, postvoid residual {m} cc, wears {q} pads, and no longer dares to go to the <@a:opera|card club|cemetery|hairdresser>.
Urine {b} fois le jour et {n} fois la nuit, résidu postmictionnel {m} cc, porte {q} protections et n'ose plus aller <@a:à l'opéra|au club de cartes|au cimetière|chez le coiffeur>.
Lässt {b}-mal am Tag und {n}-mal nachts Wasser, Restharn {m} cc, trägt {q} Einlagen und traut sich nicht mehr <@a:in die Oper|in den Kartenclub|auf den Friedhof|zum Friseur>.

# n=2,3 m=35..60
The driving test was stopped after {n} near misses in {m} minutes; the license was handed in, the <@a:tractor|moped|camper|old Mercedes> sold to a nephew.
L'épreuve de conduite a été interrompue après {n} accidents évités de justesse en {m} minutes ; le permis a été rendu, <@a:le tracteur|la mobylette|le camping-car|la vieille Mercedes> vendu<@a:|e||e> à un neveu.
Die Fahrprobe wurde nach {n} Beinaheunfällen in {m} Minuten abgebrochen; der Führerschein wurde abgegeben, <@a:der Traktor|das Moped|das Wohnmobil|der alte Mercedes> an einen Neffen verkauft.

# n=1,2 m=4,6,8 b=3..7
Swallow study: penetration of thin liquids, aspiration score {b}, safe with purée; sit at 90 degrees, {m} cc per sip, chin tuck, {n} dry {n?swallow|swallows} after each bite.
Étude de la déglutition : pénétration des liquides fluides, score d'aspiration {b}, sécurité avec la purée ; assis<@g:|e> à 90 degrés, {m} cc par gorgée, menton rentré, {n} {n?déglutition|déglutitions} à vide après chaque bouchée.
Schluckuntersuchung: Penetration dünner Flüssigkeiten, Aspirationsscore {b}, Püree sicher; Sitzen bei 90 Grad, {m} cc pro Schluck, Kinn zur Brust, nach jedem Bissen {n}-mal leer schlucken.

# age=38..74 n=2..9 m=1.4,2.3,3.6
This {age}-year-old <@a:bookkeeper|beekeeper|cabinet maker|flight controller> noticed a lump while <@b:shaving|showering|fastening a necklace|trying on a scarf> {n} weeks ago; ultrasound on {date} shows a hypoechoic node of {m} cm, and the needle sample contains atypical cells.
<@a:Ce comptable|Cet apiculteur|Cet ébéniste|Ce contrôleur aérien> de {age} ans a remarqué une boule <@b:en se rasant|sous la douche|en attachant un collier|en essayant une écharpe> il y a {n} semaines ; l'échographie du {date} montre un ganglion hypoéchogène de {m} cm, et le prélèvement à l'aiguille contient des cellules atypiques.
Dieser {age}-jährige <@a:Buchhalter|Imker|Möbeltischler|Fluglotse> bemerkte vor {n} Wochen <@b:beim Rasieren|beim Duschen|beim Schließen einer Halskette|beim Anprobieren eines Schals> einen Knoten; die Sonographie vom {date} zeigt einen echoarmen Lymphknoten von {m} cm, und das Punktat enthält atypische Zellen.

# n=3..6 m=0.2,0.3,0.5 k=20..35 q=15,20,25
For the planning CT <@g:he|she> lay in a <@a:thermoplastic mask|vacuum cushion|prone breast board|body frame> with {n} tattoo dots, slices of {m} cm, a full bladder of about {k}0 cc, and held <@g:his|her> breath for {q} seconds.
Pour le scanner dosimétrique, <@g:il|elle> était installé<@g:|e> dans <@a:un masque thermoformé|un coussin à dépression|un plan incliné en procubitus|un cadre corporel> avec {n} points de tatouage, coupes de {m} cm, vessie pleine d'environ {k}0 cc, et a retenu sa respiration {q} secondes.
Beim Planungs-CT lag <@g:er|sie> in <@a:einer thermoplastischen Maske|einem Vakuumkissen|einem Mammaboard in Bauchlage|einem Körperrahmen> mit {n} Tätowierungspunkten, Schichten von {m} cm, einer vollen Blase von etwa {k}0 cc, und hielt {q} Sekunden die Luft an.

# n=14,16,20 k=2..5 m2=15,22
Ultrasound-guided biopsy of the <@a:spleen|omentum|mediastinal node|iliac crest> with a {n}-gauge needle, {k} passes of {m2} mm, minimal oozing; the cytologist at the bedside saw <@b:blasts|signet rings|Reed-Sternberg cells|spindle cells>.
Biopsie échoguidée <@a:de la rate|de l'épiploon|d'un ganglion médiastinal|de la crête iliaque> avec une aiguille de {n} gauge, {k} passages de {m2} mm, suintement minime ; le cytologiste au lit du patient a vu des <@b:blastes|cellules en bague à chaton|cellules de Reed-Sternberg|cellules fusiformes>.
Ultraschallgesteuerte Biopsie <@a:der Milz|des Omentums|eines mediastinalen Lymphknotens|des Beckenkamms> mit einer {n}-Gauge-Nadel, {k} Durchgänge von {m2} mm, minimale Sickerblutung; der Zytologe am Bett sah <@b:Blasten|Siegelringzellen|Reed-Sternberg-Zellen|Spindelzellen>.

# n=150..920 m=9,12,14,16 k=4..9 q=2,3,4
CA-125 {n} U/mL, {m}-cm septated adnexal mass, omental cake, and {q} liters of ascites; the <@a:gynecologic oncologist|anesthetist|dietitian|fertility nurse> sees her within {k} days.
CA-125 {n} U/mL, masse annexielle cloisonnée de {m} cm, gâteau épiploïque et {q} litres d'ascite ; <@a:le chirurgien gynécologue oncologue|l'anesthésiste|la diététicienne|l'infirmière de fertilité> la voit dans les {k} jours.
CA-125 {n} U/ml, {m} cm große septierte Adnexraumforderung, Omental Cake und {q} Liter Aszites; <@a:der gynäkologische Onkologe|der Anästhesist|die Diätassistentin|die Kinderwunschschwester> sieht sie innerhalb von {k} Tagen.

# n=5..14
Hair is back, {n} mm, and curlier than before.
Les cheveux ont repoussé de {n} mm et sont plus bouclés qu'avant.
Die Haare sind {n} mm nachgewachsen und lockiger als vorher.

# n=3..6 m=20,30,45
The prosthesis slips when <@g:he|she> <@a:bowls|swims|weeds|dances>; the fitter needs {m} minutes and {n} visits.
La prothèse glisse quand <@g:il|elle> <@a:joue aux quilles|nage|désherbe|danse> ; l'orthoprothésiste a besoin de {m} minutes et de {n} visites.
Die Prothese verrutscht, wenn <@g:er|sie> <@a:kegelt|schwimmt|Unkraut jätet|tanzt>; der Orthopädietechniker braucht {m} Minuten und {n} Termine.

# n=6..68 m=10,20 k2=480..1900 q=5..19 b=2..9
Anemia workup: reticulocytes {q}%, haptoglobin below {m} mg/dL, LDH {k2} U/L, direct Coombs 3+ for IgG and C3d; schistocytes {b} per field; ADAMTS13 activity {n}%.
Bilan d'anémie : réticulocytes {q} %, haptoglobine inférieure à {m} mg/dL, LDH {k2} U/L, test de Coombs direct 3+ pour IgG et C3d ; {b} schizocytes par champ ; activité ADAMTS13 {n} %.
Anämiediagnostik: Retikulozyten {q} %, Haptoglobin unter {m} mg/dl, LDH {k2} U/l, direkter Coombs-Test 3+ für IgG und C3d; {b} Schistozyten pro Gesichtsfeld; ADAMTS13-Aktivität {n} %.

# n=4..12 m=200,250,300 k=2,3,4 n2=1..8 q=20,30,45
Two units of apheresis platelets raised the count from {n} to {k}{n2} x 10⁹/L one hour later; each bag held {m} cc and ran over {q} minutes without <@a:chills|hives|wheeze|flushing>.
Deux unités de plaquettes d'aphérèse ont fait passer le taux de {n} à {k}{n2} x 10⁹/L une heure plus tard ; chaque poche contenait {m} cc et a été passée en {q} minutes sans <@a:frissons|urticaire|sifflements|flush>.
Zwei Apherese-Thrombozytenkonzentrate hoben die Zahl eine Stunde später von {n} auf {k}{n2} x 10⁹/l; jeder Beutel enthielt {m} cc und lief über {q} Minuten ohne <@a:Schüttelfrost|Urtikaria|Giemen|Flush>.

# n=4..9 m=9,11,14 m2=78..104 q=24..48
Protein C {n}0%, antithrombin {m2}%, heterozygous factor V Leiden; a sister clotted at {q} on a flight of {m} hours.
Protéine C {n}0 %, antithrombine {m2} %, facteur V Leiden hétérozygote ; une sœur a fait une thrombose à {q} ans lors d'un vol de {m} heures.
Protein C {n}0 %, Antithrombin {m2} %, heterozygote Faktor-V-Leiden-Mutation; eine Schwester hatte mit {q} Jahren auf einem Flug von {m} Stunden eine Thrombose.

# age=19,20,21,22,23,24,25,26,27,28,29,30,31 n=38..56 n2=9..24 q=3..8 k=34..52
A {age}-year-old <@a:rower|cyclist|goalkeeper|marathon runner> collapsed at mile {n2}; resting rate {n}, septum 1{q} mm, T inversions in V2 to V4, father's sudden death at {k}.
<@a:Un rameur|Un cycliste|Un gardien de but|Un marathonien> de {age} ans s'est effondré au mile {n2} ; fréquence de repos {n}, septum 1{q} mm, ondes T négatives de V2 à V4, mort subite du père à {k} ans.
<@a:Ein Ruderer|Ein Radrennfahrer|Ein Torwart|Ein Marathonläufer>, {age} Jahre alt, brach bei Meile {n2} zusammen; Ruhefrequenz {n}, Septum 1{q} mm, T-Inversionen in V2 bis V4, plötzlicher Tod des Vaters mit {k} Jahren.

# n=1400,2200,3100 m=5,9,14,22 k=2..40 q=4..14 b=4..8
Holter: {n} ventricular extrasystoles ({m}% of beats), {k} couplets, one run of {q} beats at 1{b}0 per minute while <@a:vacuuming|arguing|watching a thriller|climbing the bell tower>.
Holter : {n} extrasystoles ventriculaires ({m} % des battements), {k} doublets, une salve de {q} battements à 1{b}0 par minute <@a:en passant l'aspirateur|pendant une dispute|devant un film à suspense|en montant au clocher>.
Holter: {n} ventrikuläre Extrasystolen ({m} % der Schläge), {k} Couplets, eine Salve von {q} Schlägen mit 1{b}0 pro Minute <@a:beim Staubsaugen|bei einem Streit|bei einem Krimi|beim Aufstieg auf den Glockenturm>.

# n=82..118 m=38..71 k=2,3,4 q=180..520
Bypass surgery: left internal mammary to the LAD, {k} vein grafts, pump time {n} minutes, clamp {m} minutes, chest tubes drained {q} cc overnight, extubated at {time}.
Pontage : mammaire interne gauche sur l'IVA, {k} greffons veineux, circulation extracorporelle {n} minutes, clampage {m} minutes, {q} cc dans les drains pendant la nuit, extubation à {time}.
Bypassoperation: linke A. mammaria interna auf den RIVA, {k} Venengrafts, Bypasszeit {n} Minuten, Klemmzeit {m} Minuten, Thoraxdrainagen förderten über Nacht {q} cc, Extubation um {time}.

# m=18..32 k=16..28 q=350..900 n2=5,6,7
Pericardial effusion of {m} mm with right ventricular collapse, inspiratory pressure drop of {k} mmHg; {q} cc of bloody fluid drained through a {n2} French catheter under the xiphoid.
Épanchement péricardique de {m} mm avec collapsus du ventricule droit, chute inspiratoire de la tension de {k} mmHg ; {q} cc de liquide hématique évacués par un cathéter de {n2} French sous la xiphoïde.
Perikarderguss von {m} mm mit Kollaps des rechten Ventrikels, inspiratorischer Druckabfall von {k} mmHg; {q} cc blutige Flüssigkeit über einen subxiphoidalen Katheter mit {n2} French abgelassen.

# n=5.2,5.6,6.1 q=4.4,4.8 m=6..18 b=12..28
Abdominal aortic aneurysm grown from {q} to {n} cm in {m} months; neck {b} mm long, both iliac arteries tortuous, vascular conference on {date}.
Anévrisme de l'aorte abdominale passé de {q} à {n} cm en {m} mois ; collet long de {b} mm, les deux artères iliaques sinueuses, réunion de chirurgie vasculaire le {date}.
Bauchaortenaneurysma in {m} Monaten von {q} auf {n} cm gewachsen; Hals {b} mm lang, beide Beckenarterien geschlängelt, Gefäßkonferenz am {date}.

# n=2..9 m=40,60
Palpitations since switching to {n} energy drinks a day; wearable ECG recorded {m} strips.
Palpitations depuis le passage à {n} boissons énergisantes par jour ; l'ECG connecté a enregistré {m} tracés.
Herzstolpern seit dem Umstieg auf {n} Energydrinks am Tag; das Wearable-EKG zeichnete {m} Streifen auf.

# m=14..18 k2=20,24,28 n2=4..12 b=40..200
The chest tube ({k2} French) was clamped for {n2} hours, the lung stayed up, and the air leak of {b} mL/min had stopped; it was pulled at {time}, film at {m}:00 clear.
Le drain thoracique ({k2} French) a été clampé pendant {n2} heures, le poumon est resté à la paroi, et la fuite d'air de {b} mL/min avait cessé ; il a été retiré à {time}, cliché normal à {m} h 00.
Die Thoraxdrainage ({k2} French) wurde {n2} Stunden abgeklemmt, die Lunge blieb entfaltet, und die Luftfistel von {b} ml/min hatte aufgehört; sie wurde um {time} gezogen, Aufnahme um {m}:00 Uhr unauffällig.

# n=30,36,42 m=2..7 q=90,120,285
A scuba diver surfaced too fast from {n} meters and coughed up {m} tablespoons of pink froth on the <@a:pier|dinghy|beach|harbor wall>; hyperbaric treatment at 2.8 atm for {q} minutes.
Un plongeur est remonté trop vite de {n} mètres et a craché {m} cuillères à soupe de mousse rosée <@a:sur la jetée|dans l'annexe|sur la plage|sur la digue du port> ; traitement hyperbare à 2,8 atm pendant {q} minutes.
Ein Taucher tauchte zu schnell aus {n} Metern auf und hustete <@a:auf dem Pier|im Beiboot|am Strand|auf der Hafenmauer> {m} Esslöffel rosa Schaum ab; Überdruckbehandlung mit 2,8 atm für {q} Minuten.

# n=2..5 m=15..35 k=3.2,4.1
Occupational asthma: peak flow drops {m}% within {n} hours in the <@a:bakery|paint shop|hair salon|fish hall> and recovers on vacation; IgE to <@b:rye flour|isocyanate|persulfate|crab> {k} kU/L.
Asthme professionnel : le débit de pointe chute de {m} % en {n} heures <@a:à la boulangerie|à l'atelier de peinture|au salon de coiffure|à la halle aux poissons> et remonte en vacances ; IgE anti-<@b:farine de seigle|isocyanate|persulfate|crabe> {k} kU/L.
Berufsasthma: Der Peak-Flow fällt <@a:in der Bäckerei|in der Lackiererei|im Friseursalon|in der Fischhalle> innerhalb von {n} Stunden um {m} % und erholt sich im Urlaub; IgE gegen <@b:Roggenmehl|Isocyanat|Persulfat|Krabbe> {k} kU/l.

# n=58..92 m=4,5,6 k=2,3
Night shift at the <@a:sugar mill|border post|call center|greenhouse>: <@g:he|she> sleeps {m} hours in {k} pieces, snores {n} decibels on the phone app, dreams of missed alarms.
Poste de nuit <@a:à la sucrerie|au poste-frontière|au centre d'appels|à la serre> : <@g:il|elle> dort {m} heures en {k} fois, ronfle à {n} décibels sur l'application du téléphone, rêve de réveils manqués.
Nachtschicht <@a:in der Zuckerfabrik|am Grenzposten|im Callcenter|im Gewächshaus>: <@g:Er|Sie> schläft {m} Stunden in {k} Etappen, schnarcht laut Handy-App mit {n} Dezibel, träumt von verpassten Weckern.

# n=14..30 m=2..6
Sleepwalked {n} steps into the <@a:garden|pantry|hallway|elevator>, cut <@g:his|her> heel, {m} stitches, no recall.
A marché en dormant {n} pas jusque dans <@a:le jardin|le garde-manger|le couloir|l'ascenseur>, s'est coupé<@g:|e> au talon, {m} points, aucun souvenir.
Ging schlafwandelnd {n} Schritte <@a:in den Garten|in die Speisekammer|in den Flur|in den Aufzug>, schnitt sich in die Ferse, {m} Stiche, keine Erinnerung.

# n=28..44 m=38..64 n2=22..38 k=6..12 q=60,100,150
Transplant evaluation: lung allocation score {m}, KCO {n2}%, mean pulmonary pressure {n} mmHg, pretibial edema, rehabilitation {k} weeks, lives within {q} miles of the center.
Bilan pré-greffe : score d'attribution pulmonaire {m}, KCO {n2} %, pression pulmonaire moyenne {n} mmHg, œdèmes prétibiaux, réadaptation {k} semaines, vit à moins de {q} miles du centre.
Transplantationsevaluation: Lung Allocation Score {m}, KCO {n2} %, mittlerer pulmonaler Druck {n} mmHg, prätibiale Ödeme, Rehabilitation {k} Wochen, wohnt weniger als {q} Meilen vom Zentrum entfernt.

# n=2.4,3.1,3.8 m=2,3 k=15..45 n2=6,9,12 q=48..66
The dialysis nurse reports that {m} of the last {n2} sessions ended {k} minutes early because of <@a:leg cramps|low pressure|a leaking needle|boredom>; interdialytic gain {n} kg, phosphate product {q}.
L'infirmière de dialyse signale que {m} des {n2} dernières séances ont été interrompues {k} minutes plus tôt à cause <@a:de crampes des jambes|d'une hypotension|d'une aiguille qui fuyait|de l'ennui> ; prise de poids interdialytique {n} kg, produit phosphocalcique {q}.
Die Dialyseschwester berichtet, dass {m} der letzten {n2} Sitzungen wegen <@a:Beinkrämpfen|niedrigen Blutdrucks|einer undichten Nadel|Langeweile> {k} Minuten früher endeten; interdialytische Zunahme {n} kg, Calcium-Phosphat-Produkt {q}.

# n=3 m=10..24 q=4,6,8
Vacation dialysis is booked in <@a:Crete|Brittany|Tyrol|Key West> for {m} days, {n} sessions a week; the serology must be younger than {q} weeks.
La dialyse de vacances est réservée <@a:en Crète|en Bretagne|au Tyrol|à Key West> pour {m} jours, {n} séances par semaine ; la sérologie doit dater de moins de {q} semaines.
Die Feriendialyse ist <@a:auf Kreta|in der Bretagne|in Tirol|in Key West> für {m} Tage gebucht, {n} Sitzungen pro Woche; die Serologie darf nicht älter als {q} Wochen sein.

# n=0.2,0.3,0.4 m=40..95
Voided {n} mL/kg/h since midnight; catheter flushed with {m} cc, no clots.
Diurèse {n} mL/kg/h depuis minuit ; sonde rincée avec {m} cc, pas de caillots.
Diurese {n} ml/kg/h seit Mitternacht; Katheter mit {m} cc gespült, keine Koagel.

A bat was found on the <@a:baby monitor|curtain rod|pillow|lampshade>; wound on the finger, rabies schedule on days 0, 3, 7 and 14, forms sent on {date}.
Une chauve-souris a été trouvée sur <@a:l'écoute-bébé|la tringle à rideaux|l'oreiller|l'abat-jour> ; plaie du doigt, schéma antirabique à J0, J3, J7 et J14, formulaires envoyés le {date}.
Eine Fledermaus wurde <@a:auf dem Babyphon|an der Gardinenstange|auf dem Kissen|am Lampenschirm> gefunden; Wunde am Finger, Tollwutschema an Tag 0, 3, 7 und 14, Formulare am {date} verschickt.

# m=39.1,39.6,40.2 n=8..21 n2=84..240 q=62..98 k=2,3
Fever to {m} °C in a <@a:sheep shearer|sewer worker|zookeeper|kayaker>, day {n} after <@b:lambing season|a flood|an animal transport|a river race>; ALT {n2}, platelets {q} G/L, {k} titers rising fourfold.
Fièvre à {m} °C chez <@a:un tondeur de moutons|un égoutier|un gardien de zoo|un kayakiste>, {n} jours après <@b:l'agnelage|une inondation|un transport d'animaux|une course en rivière> ; ALAT {n2}, plaquettes {q} G/L, {k} titres multipliés par quatre.
Fieber bis {m} °C bei einem <@a:Schafscherer|Kanalarbeiter|Zoowärter|Kajakfahrer>, Tag {n} nach <@b:der Lammzeit|einer Überschwemmung|einem Tiertransport|einem Flussrennen>; ALT {n2}, Thrombozyten {q} G/l, {k} Titer auf das Vierfache gestiegen.

# n=2..6 m=5..14
Tattooed in <@a:a prison cell|a festival tent|a beach hut|a cousin's garage> {m} years ago; shares a household with {n} adults, one of them jaundiced.
Tatoué<@g:|e> dans <@a:une cellule de prison|une tente de festival|une cabane de plage|le garage d'un cousin> il y a {m} ans ; partage le logement avec {n} adultes, dont un ictérique.
Vor {m} Jahren in <@a:einer Gefängniszelle|einem Festivalzelt|einer Strandhütte|der Garage eines Cousins> tätowiert; lebt mit {n} Erwachsenen im Haushalt, einer davon ikterisch.

# n=5..9 m=12..30
Chest film: cavity of {n} cm with an air-fluid level, feeding vessel sign, {m} nodules on CT, tricuspid murmur.
Radiographie thoracique : cavité de {n} cm avec niveau hydroaérique, signe du vaisseau nourricier, {m} nodules au scanner, souffle tricuspide.
Röntgen-Thorax: Kaverne von {n} cm mit Flüssigkeitsspiegel, Feeding-Vessel-Zeichen, {m} Rundherde im CT, Trikuspidalgeräusch.

# n=240..380 m=95..160 q=12..38
Glucose was {n} mg/dL before the <@a:cheese fondue|pancakes|rice pudding|dates> and {m} after <@g:he|she> cycled {q} km against the wind.
La glycémie était à {n} mg/dL avant <@a:la fondue|les crêpes|le riz au lait|les dattes> et à {m} après {q} km de vélo contre le vent.
Die Glukose lag vor <@a:dem Käsefondue|den Pfannkuchen|dem Milchreis|den Datteln> bei {n} mg/dl und bei {m}, nachdem <@g:er|sie> {q} km gegen den Wind geradelt war.

# n=2,3 m=18..40 q=2.2,3.4,4.1 b=38..62
Charcot foot: {q} °C warmer than the other side, total contact cast changed every {n} weeks for {m} weeks, no pulses felt but {b} mmHg at the toe.
Pied de Charcot : plus chaud de {q} °C que l'autre côté, botte de contact total changée toutes les {n} semaines pendant {m} semaines, pouls non palpés mais {b} mmHg à l'orteil.
Charcot-Fuß: {q} °C wärmer als die Gegenseite, Vollkontaktgips alle {n} Wochen für {m} Wochen gewechselt, Pulse nicht tastbar, aber {b} mmHg an der Zehe.

# m=11,12,13 n=11,12,13 q=148..166 k=152..171
Final height prediction {q} cm at a bone age of {m} years; menarche at {n}, breast stage 3, mother {k} cm tall.
Taille finale prévue {q} cm pour un âge osseux de {m} ans ; ménarche à {n} ans, stade mammaire 3, mère de {k} cm.
Endgrößenprognose {q} cm bei einem Knochenalter von {m} Jahren; Menarche mit {n}, Bruststadium 3, Mutter {k} cm groß.

# n=2,3,4 q=1.82,1.94,2.01
Voice hoarse since the thyroidectomy, {n} parathyroids identified, calcium {q} mmol/L, Chvostek sign positive on the second evening.
Voix rauque depuis la thyroïdectomie, {n} parathyroïdes identifiées, calcium {q} mmol/L, signe de Chvostek positif le deuxième soir.
Heisere Stimme seit der Thyreoidektomie, {n} Nebenschilddrüsen identifiziert, Calcium {q} mmol/l, Chvostek-Zeichen am zweiten Abend positiv.

# age=44..81 n=3..9 m=12..30 k=7.2,8.1,9.4 b=2..8
The {age}-year-old <@a:organist|customs officer|shoemaker|tour guide> passed {n} black, sticky stools on {date}; hemoglobin {k} g/dL, urea {m} mmol/L, pulse 11{b}, and the endoscopist clipped a spurting vessel of 2 mm in the <@b:lesser curvature|duodenal bulb|fundus|gastric remnant>.
<@a:L'organiste|Le douanier|Le cordonnier|Le guide touristique> de {age} ans a eu {n} selles noires et collantes le {date} ; hémoglobine {k} g/dL, urée {m} mmol/L, pouls 11{b}, et l'endoscopiste a clippé un vaisseau de 2 mm saignant en jet <@b:sur la petite courbure|dans le bulbe duodénal|dans le fundus|dans le moignon gastrique>.
Der {age}-jährige <@a:Organist|Zollbeamte|Schuhmacher|Reiseführer> setzte am {date} {n} schwarze, klebrige Stühle ab; Hämoglobin {k} g/dl, Harnstoff {m} mmol/l, Puls 11{b}, und der Endoskopeur versorgte ein spritzendes Gefäß von 2 mm <@b:an der kleinen Kurvatur|im Bulbus duodeni|im Fundus|im Magenstumpf> mit einem Clip.

# m=6..18 k=2,5 m2=38..58 k2=20..60 n2=4..10
Esophageal manometry: resting sphincter pressure {m2} mmHg, relaxation {k2}%, {n2} of 10 swallows simultaneous; the barium column stood at {m} cm after {k} minutes, bird-beak shape.
Manométrie œsophagienne : pression de repos du sphincter {m2} mmHg, relaxation {k2} %, {n2} déglutitions simultanées sur 10 ; la colonne barytée était à {m} cm après {k} minutes, aspect en bec d'oiseau.
Ösophagusmanometrie: Ruhedruck des Sphinkters {m2} mmHg, Relaxation {k2} %, {n2} von 10 Schlucken simultan; die Bariumsäule stand nach {k} Minuten bei {m} cm, vogelschnabelartig.

# m=12..34 n2=7.8,11.2,14.6 k=12,13,15 q=9..380 b=12..17
Liver stiffness {n2} kPa, hepatic fat {m}%, spleen {k} cm, alpha-fetoprotein {q} ng/mL; a {b} mm lesion in segment <@s:II|IVb|V|VII> washes out in the portal phase.
Élasticité hépatique {n2} kPa, stéatose {m} %, rate {k} cm, alpha-fœtoprotéine {q} ng/mL ; une lésion de {b} mm du segment <@s:II|IVb|V|VII> présente un lavage au temps portal.
Lebersteifigkeit {n2} kPa, Leberfett {m} %, Milz {k} cm, Alpha-Fetoprotein {q} ng/ml; eine {b} mm große Läsion im Segment <@s:II|IVb|V|VII> zeigt ein Auswaschen in der portalen Phase.

# n=2..6 m=10..40
Anal fistula, seton in place for {n} months, drains {m} cc a day onto <@a:gauze|panty liners|a towel|cotton pads>.
Fistule anale, séton en place depuis {n} mois, écoulement de {m} cc par jour sur <@a:des compresses|des protège-slips|une serviette|des cotons>.
Analfistel, Fadendrainage seit {n} Monaten, sezerniert {m} cc am Tag auf <@a:Kompressen|Slipeinlagen|ein Handtuch|Wattepads>.

# n=4..9 m=2,3,4
Constipated since childhood: one stool every {n} days, Bristol type 1, strains for {m}0 minutes, and uses <@a:prunes|a footstool|rice bran|a warm bath> without much success.
Constipé<@g:|e> depuis l'enfance : une selle tous les {n} jours, Bristol type 1, pousse pendant {m}0 minutes et recourt <@a:aux pruneaux|à un marchepied|au son de riz|à un bain chaud> sans grand succès.
Seit der Kindheit verstopft: alle {n} Tage Stuhlgang, Bristol Typ 1, presst {m}0 Minuten und greift ohne großen Erfolg <@a:zu Dörrpflaumen|zu einem Fußschemel|zu Reiskleie|zu einem warmen Bad>.

# n=20..90 m=6..12 k=3,4 b=5 q=24..68
Food diary: <@a:lentils|sorbitol gum|onions|milk> brought on cramps within {n} minutes on {k} of {b} tries; hydrogen rose by {q} ppm at {m}0 minutes of the breath test.
Journal alimentaire : <@a:les lentilles ont|le chewing-gum au sorbitol a|les oignons ont|le lait a> provoqué des crampes en {n} minutes lors de {k} essais sur {b} ; l'hydrogène a augmenté de {q} ppm à {m}0 minutes du test respiratoire.
Ernährungstagebuch: <@a:Linsen lösten|Sorbit-Kaugummi löste|Zwiebeln lösten|Milch löste> bei {k} von {b} Versuchen innerhalb von {n} Minuten Krämpfe aus; der Wasserstoff stieg im Atemtest nach {m}0 Minuten um {q} ppm.

# n=95..125 m=5,10,15 k=2,3 q=20..60
Knee: effusion of {q} cc, flexion {n} degrees, extension deficit {m} degrees, crepitus; film with joint space of {k} mm, osteophytes and a <@a:loose body|subchondral cyst|calcified meniscus|Baker's cyst>.
Genou : épanchement de {q} cc, flexion {n} degrés, déficit d'extension {m} degrés, crépitations ; radiographie : interligne de {k} mm, ostéophytes et <@a:corps étranger articulaire|géode sous-chondrale|ménisque calcifié|kyste poplité>.
Knie: Erguss von {q} cc, Beugung {n} Grad, Streckdefizit {m} Grad, Krepitation; Röntgen: Gelenkspalt {k} mm, Osteophyten und <@a:freier Gelenkkörper|subchondrale Zyste|verkalkter Meniskus|Baker-Zyste>.

# n=2..4 k=2..6 b=2..9
Schirmer {n} mm in 5 minutes, lip biopsy focus score {k}, anti-Ro positive; carries <@a:sugar-free mints|a spray bottle|chewing gum|ice chips> everywhere and lost {b} teeth.
Schirmer {n} mm en 5 minutes, focus score {k} à la biopsie labiale, anti-Ro positifs ; a toujours sur <@g:lui|elle> <@a:des pastilles sans sucre|un vaporisateur|du chewing-gum|des glaçons> et a perdu {b} dents.
Schirmer-Test {n} mm in 5 Minuten, Fokus-Score {k} in der Lippenbiopsie, Anti-Ro positiv; hat überall <@a:zuckerfreie Pastillen|eine Sprühflasche|Kaugummi|Eiswürfel> dabei und verlor {b} Zähne.

# n=38.9,39.4,40.1 m=2800,6400,9900 k=14..22 b=1..9 q=3..6
Daily spikes to {n} °C at dusk, salmon rash on the <@a:flanks|thighs|upper arms>, ferritin {m} ng/mL, white count {k}.{b} G/L, sore throat; {q} sets of cultures sterile.
Pics quotidiens à {n} °C au crépuscule, éruption saumonée <@a:des flancs|des cuisses|des bras>, ferritine {m} ng/mL, leucocytes {k},{b} G/L, mal de gorge ; {q} séries d'hémocultures stériles.
Täglich Fieberspitzen bis {n} °C in der Abenddämmerung, lachsfarbenes Exanthem <@a:an den Flanken|an den Oberschenkeln|an den Oberarmen>, Ferritin {m} ng/ml, Leukozyten {k},{b} G/l, Halsschmerzen; {q} Blutkulturserien steril.

# n=3,5,7 m=6..18
Shoulder abduction painful between 60 and 120 degrees; sonography shows {m} mm of bursal fluid and a {n} mm tear of the <@a:supraspinatus|subscapularis|infraspinatus>.
Abduction de l'épaule douloureuse entre 60 et 120 degrés ; l'échographie montre {m} mm de liquide dans la bourse et une rupture de {n} mm du <@a:supra-épineux|sous-scapulaire|infra-épineux>.
Schulterabduktion zwischen 60 und 120 Grad schmerzhaft; die Sonographie zeigt {m} mm Flüssigkeit in der Bursa und einen {n} mm großen Riss des <@a:Supraspinatus|Subscapularis|Infraspinatus>.

# n=20..55 m=8..20 k=2,3
Witnesses filmed {n} seconds of stiffening and {m} jerks on the <@a:escalator|school bus|bowling alley|picket line>; the video shows eyes closed, pelvic thrusting, and recovery in {k} breaths.
Des témoins ont filmé {n} secondes de raidissement et {m} secousses <@a:sur l'escalator|dans le car scolaire|au bowling|au piquet de grève> ; la vidéo montre les yeux fermés, des mouvements du bassin et une récupération en {k} respirations.
Zeugen filmten {n} Sekunden Versteifung und {m} Zuckungen <@a:auf der Rolltreppe|im Schulbus|auf der Kegelbahn|beim Streikposten>; das Video zeigt geschlossene Augen, Beckenbewegungen und Erholung innerhalb von {k} Atemzügen.

# n=34..40 m=9..14 b2=2..6 w=4..8 z=2..15 q=300,350,420 c=36..43
The infant, born at {n} weeks and {b2} days weighing {w} lb {z} oz, had clusters of {m} spasms on waking; EEG chaotic at {q} µV, head circumference {c} cm.
Le nourrisson, né à {n} semaines et {b2} jours avec un poids de {w} livres {z} onces, présentait des salves de {m} spasmes au réveil ; EEG chaotique à {q} µV, périmètre crânien {c} cm.
Der Säugling, mit {n} Wochen und {b2} Tagen und einem Gewicht von {w} Pfund {z} Unzen geboren, hatte beim Erwachen Serien von {m} Spasmen; EEG chaotisch mit {q} µV, Kopfumfang {c} cm.

# n=2..6 m=12..45 k=3,4,5
Woke on {date} with a drooping mouth, {n} mm of lid gap, hyperacusis to <@a:cutlery|bells|baby cries|drills>; House-Brackmann {k}, taste lost, improving after {m} days.
S'est réveillé<@g:|e> le {date} avec la bouche tombante, une fente palpébrale de {n} mm, une hyperacousie <@a:aux couverts|aux cloches|aux pleurs de bébé|aux perceuses> ; House-Brackmann {k}, goût aboli, amélioration après {m} jours.
Erwachte am {date} mit hängendem Mundwinkel, {n} mm Lidspalt, Hyperakusis bei <@a:Besteckklappern|Glocken|Babygeschrei|Bohrmaschinen>; House-Brackmann {k}, Geschmack aufgehoben, Besserung nach {m} Tagen.

# n=10..40 m=85,92,97 k=2,3
Spinning vertigo for {n} seconds when <@g:he|she> <@a:hangs laundry|looks under the car|rolls over in bed|tilts the head at the hairdresser>; nystagmus beats upward, cured by {k} maneuvers in {m}% of such cases.
Vertige rotatoire de {n} secondes quand <@g:il|elle> <@a:étend le linge|regarde sous la voiture|se retourne dans le lit|penche la tête chez le coiffeur> ; le nystagmus bat vers le haut, guéri par {k} manœuvres dans {m} % de ces cas.
Drehschwindel für {n} Sekunden, wenn <@g:er|sie> <@a:Wäsche aufhängt|unter das Auto schaut|sich im Bett umdreht|beim Friseur den Kopf neigt>; der Nystagmus schlägt nach oben, in {m} % solcher Fälle durch {k} Manöver geheilt.

# n=4..12 m=9..24 k=10,15 g2=2,3,4 q=90..240
Subarachnoid hemorrhage, Hunt and Hess {g2}: {n} mm aneurysm of the <@a:anterior communicating|posterior communicating|basilar tip|ophthalmic> artery coiled within {m} hours, drain at {k} cm above the tragus, daily output {q} cc.
Hémorragie sous-arachnoïdienne, Hunt et Hess {g2} : anévrisme de {n} mm <@a:de l'artère communicante antérieure|de l'artère communicante postérieure|du sommet de l'artère basilaire|de l'artère ophtalmique> embolisé en {m} heures, dérivation à {k} cm au-dessus du tragus, débit quotidien {q} cc.
Subarachnoidalblutung, Hunt und Hess {g2}: {n} mm großes Aneurysma <@a:der A. communicans anterior|der A. communicans posterior|der Basilarisspitze|der A. ophthalmica> innerhalb von {m} Stunden gecoilt, Drainage {k} cm über dem Tragus, Tagesfördermenge {q} cc.

# n=3..6 m=15..80 q=7,8,9
Rehab week {n}: lifts <@a:a mug|a hairbrush|a pill box|a watering can> with the weak hand, walks {m} meters with a quad cane, still says "{q}" for every number.
Rééducation, semaine {n} : soulève <@a:une tasse|une brosse à cheveux|un pilulier|un arrosoir> de la main faible, marche {m} mètres avec une canne quadripode, dit encore « {q} » pour chaque nombre.
Reha-Woche {n}: hebt <@a:eine Tasse|eine Haarbürste|eine Pillendose|eine Gießkanne> mit der schwachen Hand, geht {m} Meter mit einem Vierpunktstock, sagt noch „{q}“ zu jeder Zahl.

# n=4..9 m=12..38 q=18..31
Finger taps {q} per 10 seconds, micrographia in the <@a:shopping list|signature|crossword|postcard>, lost the smell of <@b:coffee|gasoline|lilac|cut grass> {n} years ago; scan ratio 1.{m}.
Tapotement des doigts {q} en 10 secondes, micrographie <@a:sur la liste de courses|dans la signature|dans les mots croisés|sur la carte postale>, perte de l'odeur <@b:du café|de l'essence|du lilas|de l'herbe coupée> il y a {n} ans ; rapport à la scintigraphie 1,{m}.
Fingertippen {q} in 10 Sekunden, Mikrographie <@a:auf dem Einkaufszettel|bei der Unterschrift|im Kreuzworträtsel|auf der Postkarte>, Verlust des Geruchs <@b:von Kaffee|von Benzin|von Flieder|von gemähtem Gras> vor {n} Jahren; Szintigraphie-Quotient 1,{m}.

# n=3..9 m=40..90 q=17..44
{who} was brought in by two <@a:park rangers|bouncers|lifeguards|subway guards> after standing in the <@b:fountain|freezer aisle|roundabout|organ loft> for {m} minutes; has not slept for {n} nights and believes the number {q} protects the city.
{who} a été amené<@g:|e> par deux <@a:gardes du parc|videurs|sauveteurs|agents du métro> après être resté<@g:|e> {m} minutes debout dans <@b:la fontaine|le rayon des surgelés|le rond-point|la tribune d'orgue> ; n'a pas dormi depuis {n} nuits et croit que le nombre {q} protège la ville.
{who} wurde von zwei <@a:Parkwächtern|Türstehern|Rettungsschwimmern|U-Bahn-Wachleuten> gebracht, nach {m} Minuten Stehen <@b:im Brunnen|in der Tiefkühlabteilung|im Kreisverkehr|auf der Orgelempore>; hat seit {n} Nächten nicht geschlafen und glaubt, die Zahl {q} schütze die Stadt.

# n=3..7 m=2,3,4
Cuts on both forearms, {n} shallow and {m} needing sutures, done with a <@a:bread knife|razor blade|tin lid|compass needle> after the quarrel; contract for safety signed at {time}.
Coupures des deux avant-bras, {n} superficielles et {m} à suturer, faites avec <@a:un couteau à pain|une lame de rasoir|un couvercle de conserve|une pointe de compas> après la dispute ; contrat de non-suicide signé à {time}.
Schnitte an beiden Unterarmen, {n} oberflächlich und {m} nahtpflichtig, mit <@a:einem Brotmesser|einer Rasierklinge|einem Dosendeckel|einer Zirkelspitze> nach dem Streit beigebracht; Non-Suizid-Vertrag um {time} unterschrieben.

# n=22..58 m=6..11 k=2
Grief: widowed {m} months ago after {n} years of marriage, sets {k} plates, keeps the <@a:pipe|hearing aid|gardening hat|reading glasses> on the nightstand.
Deuil : <@g:veuf|veuve> depuis {m} mois après {n} ans de mariage, met {k} assiettes, garde <@a:la pipe|l'appareil auditif|le chapeau de jardin|les lunettes de lecture> sur la table de nuit.
Trauer: seit {m} Monaten verwitwet nach {n} Ehejahren, deckt {k} Teller, behält <@a:die Pfeife|das Hörgerät|den Gartenhut|die Lesebrille> auf dem Nachttisch.

# n=8,12,16 m=45,50 b=9..14 k=3..9 q=30..70
Exposure therapy: {n} sessions of {m} minutes, hierarchy of {b} steps, yesterday <@g:he|she> held a <@a:pigeon|spider|syringe|balloon> for {k} minutes with a distress of {q}/100.
Thérapie d'exposition : {n} séances de {m} minutes, hiérarchie de {b} étapes, hier <@g:il|elle> a tenu <@a:un pigeon|une araignée|une seringue|un ballon> pendant {k} minutes avec une détresse de {q}/100.
Expositionstherapie: {n} Sitzungen zu {m} Minuten, Hierarchie mit {b} Stufen, gestern hielt <@g:er|sie> {k} Minuten lang <@a:eine Taube|eine Spinne|eine Spritze|einen Luftballon> bei einer Belastung von {q}/100.

# n=3..9 m=20..60
Phantom pain, {n} bouts a night, feels the missing <@a:heel|thumb|big toe|wrist> clench; mirror therapy for {m} minutes helps.
Douleurs fantômes, {n} accès par nuit, sent se crisper <@a:le talon manquant|le pouce manquant|le gros orteil manquant|le poignet manquant> ; la thérapie par le miroir pendant {m} minutes aide.
Phantomschmerz, {n} Attacken pro Nacht, spürt, wie sich <@a:die fehlende Ferse|der fehlende Daumen|die fehlende Großzehe|das fehlende Handgelenk> verkrampft; Spiegeltherapie über {m} Minuten hilft.

# n=4,6,8 m=15,20,25
Acupuncture with {n} needles for {m} minutes at the <@a:ear|scalp|sacrum|trapezius> brought two days of ease.
L'acupuncture avec {n} aiguilles pendant {m} minutes <@a:à l'oreille|au cuir chevelu|au sacrum|au trapèze> a apporté deux jours de répit.
Akupunktur mit {n} Nadeln über {m} Minuten <@a:am Ohr|an der Kopfhaut|am Sakrum|am Trapezius> brachte zwei Tage Erleichterung.

# n=15..50 m=2,3 k=6..9
Score {k}/10 despite {m} operations on the <@a:coccyx|heel spur|neuroma|tailbone fistula>; sits on a ring cushion, drives {n} miles at most, and has a hearing with the <@b:insurance board|labor court|pension office> on {date}.
Score {k}/10 malgré {m} opérations <@a:du coccyx|de l'épine calcanéenne|du névrome|de la fistule coccygienne> ; s'assoit sur un coussin en anneau, conduit {n} miles au maximum et a une audience <@b:à la commission d'assurance|aux prud'hommes|à la caisse de pension> le {date}.
Score {k}/10 trotz {m} Operationen <@a:am Steißbein|am Fersensporn|am Neurom|an der Steißbeinfistel>; sitzt auf einem Ringkissen, fährt höchstens {n} Meilen und hat am {date} einen Termin <@b:beim Versicherungsausschuss|beim Arbeitsgericht|beim Rentenamt>.

# n=6,8,10 m=2,3
Home hospice opened on {date}: hospital bed, commode, {n} pads, bell on the nightstand; the <@a:parish|brass band|bridge partners|veterans' club> sends soup {m} times a week.
Soins palliatifs à domicile débutés le {date} : lit médicalisé, chaise percée, {n} alèses, clochette sur la table de nuit ; <@a:la paroisse envoie|la fanfare envoie|les partenaires de bridge envoient|le club des anciens combattants envoie> de la soupe {m} fois par semaine.
Häusliches Hospiz am {date} begonnen: Pflegebett, Toilettenstuhl, {n} Unterlagen, Klingel auf dem Nachttisch; <@a:die Gemeinde schickt|die Blaskapelle schickt|die Bridgepartner schicken|der Veteranenverein schickt> {m}-mal pro Woche Suppe.

# n=20..60 m2=38..52
Legs cool to the knee, pulse {m2} and thready, urine {n} cc since {time}; she smiled at the <@a:lullaby|canary|first snow|smell of bread>.
Jambes froides jusqu'au genou, pouls {m2} et filant, urine {n} cc depuis {time} ; elle a souri <@a:à la berceuse|au canari|à la première neige|à l'odeur du pain>.
Beine bis zum Knie kühl, Puls {m2} und fadenförmig, Urin {n} cc seit {time}; sie lächelte <@a:beim Wiegenlied|beim Kanarienvogel|beim ersten Schnee|beim Duft von Brot>.

# n=79..96 m=3..7 k=9..30 q=2.1,2.8,3.4 b=2..6
Fell over <@a:the cat|the garden hose|the doorstep|the telephone cord> at age {n}: displaced femoral neck fracture, hemoglobin drop of {q} g/dL, surgery after {k} hours, delirium for {m} days, walking frame from day {b}.
Chute à {n} ans en trébuchant sur <@a:le chat|le tuyau d'arrosage|le seuil|le fil du téléphone> : fracture déplacée du col fémoral, baisse d'hémoglobine de {q} g/dL, chirurgie après {k} heures, confusion pendant {m} jours, déambulateur à partir de J{b}.
Mit {n} Jahren über <@a:die Katze|den Gartenschlauch|die Türschwelle|die Telefonschnur> gestürzt: dislozierte Schenkelhalsfraktur, Hämoglobinabfall um {q} g/dl, Operation nach {k} Stunden, Delir für {m} Tage, Gehgestell ab Tag {b}.

# n=3..7 m=10,15,20 k=2,3
Reads <@a:the phone book|hymn numbers|road signs|medicine labels> at {n} inches with a magnifier; whisper test failed at {k} feet, wax removed, {m} dB gained.
Lit <@a:l'annuaire|les numéros de cantiques|les panneaux routiers|les étiquettes des médicaments> à {n} pouces avec une loupe ; échec du test de la voix chuchotée à {k} pieds, bouchon de cérumen retiré, gain de {m} dB.
Liest <@a:das Telefonbuch|Liednummern|Straßenschilder|Arzneimitteletiketten> bei {n} Zoll mit einer Lupe; Flüstertest bei {k} Fuß nicht bestanden, Zerumen entfernt, {m} dB gewonnen.

# n=24..29 m=2..6 n2=12..17
Mini-nutritional score {n2}, calf {n} cm, dentures loose, eats {m} spoonfuls of <@a:semolina|applesauce|cottage cheese|stewed pears> at noon.
Score nutritionnel MNA {n2}, mollet {n} cm, prothèses dentaires instables, mange {m} cuillerées <@a:de semoule|de compote de pommes|de fromage blanc|de poires cuites> à midi.
Mini-Nutritional-Score {n2}, Wade {n} cm, Prothese locker, isst mittags {m} Löffel <@a:Grießbrei|Apfelmus|Hüttenkäse|gekochte Birnen>.

# n=3,4,5 m=85..104 k=2..9
Care level raised to {n}; the night sitter left after {k} shifts, the stairlift costs {m}00 euros, and the daughter in <@a:Oslo|Perth|Graz|Lille> wants a video call on {day}.
Niveau de dépendance relevé à {n} ; la garde de nuit est partie après {k} gardes, le monte-escalier coûte {m}00 euros, et la fille qui vit à <@a:Oslo|Perth|Graz|Lille> souhaite un appel vidéo {day}.
Pflegegrad auf {n} angehoben; die Nachtwache ging nach {k} Schichten, der Treppenlift kostet {m}00 Euro, und die Tochter in <@a:Oslo|Perth|Graz|Lille> möchte am {day} einen Videoanruf.

# n=2..5 t=94.6,95.2,96.1 m2=58..74
Found wandering {n} miles from home in slippers at {time}, temperature {t} °F, fingerstick {m2} mg/dL, knew the <@a:national anthem|ward song|rosary|Latin names of trees> by heart.
Retrouvé<@g:|e> errant en pantoufles à {n} miles de chez <@g:lui|elle> à {time}, température {t} °F, glycémie capillaire {m2} mg/dL, connaissait par cœur <@a:l'hymne national|la chanson du service|le chapelet|les noms latins des arbres>.
Um {time} {n} Meilen von zu Hause in Pantoffeln umherirrend gefunden, Temperatur {t} °F, Kapillarglukose {m2} mg/dl, konnte <@a:die Nationalhymne|das Stationslied|den Rosenkranz|die lateinischen Baumnamen> auswendig.

# age=45..79 n=2..9 m=1.6,2.4,3.1 k=3..11
Referred by Dr. {surname2} on {date}: a {age}-year-old <@a:printer|goldsmith|miller|stonemason> with {k} months of hoarseness, {n} packs of cigarillos a week, a {m} cm ulcerated plaque on the left vocal fold, and mobile nodes in level II.
Adressé par le Dr {surname2} le {date} : <@a:imprimeur|orfèvre|meunier|tailleur de pierre> de {age} ans présentant un enrouement depuis {k} mois, {n} paquets de cigarillos par semaine, une plaque ulcérée de {m} cm de la corde vocale gauche et des ganglions mobiles du niveau II.
Zugewiesen von Dr. {surname2} am {date}: ein {age}-jähriger <@a:Drucker|Goldschmied|Müller|Steinmetz> mit Heiserkeit seit {k} Monaten, {n} Packungen Zigarillos pro Woche, einer {m} cm großen ulzerierten Plaque der linken Stimmlippe und mobilen Lymphknoten im Level II.

# n=20,25,28 m=1..9 m2=54..71 q=3,4,5
At fraction {n} the weight is {m2}.{m} kg, a loss of {q}%, the mucosa is raw, speech is whispered, and the <@a:dental hygienist|speech therapist|psycho-oncologist|ward priest> comes every {q} days; no gaps in treatment allowed.
À la fraction {n}, le poids est de {m2},{m} kg, soit une perte de {q} %, la muqueuse est à vif, la voix chuchotée, et <@a:l'hygiéniste dentaire|l'orthophoniste|le psycho-oncologue|l'aumônier> passe tous les {q} jours ; aucune interruption du traitement n'est permise.
Bei Fraktion {n} beträgt das Gewicht {m2},{m} kg, ein Verlust von {q} %, die Schleimhaut ist wund, die Sprache geflüstert, und <@a:die Dentalhygienikerin|die Logopädin|der Psychoonkologe|der Stationspfarrer> kommt alle {q} Tage; Therapiepausen sind nicht erlaubt.

# n=2..6 b=1..9 m=18..44 k=0.8,1.2,2.7 k2=2..6 q=140..620
The resected <@a:sigmoid|stomach|kidney|thymus> weighed {q} g; tumor {n}.{b} cm, {k2} of {m} nodes positive, closest margin {k} mm, lymphovascular invasion present, microsatellites stable.
<@a:Le sigmoïde réséqué|L'estomac réséqué|Le rein réséqué|Le thymus réséqué> pesait {q} g ; tumeur de {n},{b} cm, {k2} ganglions positifs sur {m}, marge la plus proche {k} mm, invasion lymphovasculaire présente, microsatellites stables.
<@a:Das resezierte Sigma|Der resezierte Magen|Die resezierte Niere|Der resezierte Thymus> wog {q} g; Tumor {n},{b} cm, {k2} von {m} Lymphknoten positiv, geringster Abstand {k} mm, lymphovaskuläre Invasion vorhanden, Mikrosatelliten stabil.

# n=2..6 m=14..32
Chemo brain: loses {n} words per sentence, parks on the wrong level, rereads page {m}.
« Chemobrain » : perd {n} mots par phrase, se gare au mauvais étage, relit la page {m}.
„Chemobrain“: verliert {n} Wörter pro Satz, parkt auf der falschen Ebene, liest Seite {m} immer wieder.

# n=52..98 m=9..14 k=120..210 q=180..320
Leukapheresis lowered the blast count from {q},000 to {n},000/mm³ in {k} minutes, uric acid {m}.2 mg/dL, retinal hemorrhages in both <@a:maculas|nasal fields|lower quadrants|upper quadrants>.
La leucaphérèse a fait passer les blastes de {q} 000 à {n} 000/mm³ en {k} minutes, acide urique {m},2 mg/dL, hémorragies rétiniennes dans les deux <@a:maculas|champs nasaux|quadrants inférieurs|quadrants supérieurs>.
Die Leukapherese senkte die Blastenzahl in {k} Minuten von {q}.000 auf {n}.000/mm³, Harnsäure {m},2 mg/dl, retinale Blutungen in beiden <@a:Maculae|nasalen Feldern|unteren Quadranten|oberen Quadranten>.

# n=18..44 q=7..14 k2=8,9,10 m=2,3
Bleeding score {q}; von Willebrand activity {n}%, periods of {k2} days, {m} iron-deficient sisters, nose packed twice at <@a:summer camp|boarding school|the skating rink|a wedding>.
Score hémorragique {q} ; activité du facteur von Willebrand {n} %, règles de {k2} jours, {m} sœurs carencées en fer, nez méché deux fois <@a:en colonie de vacances|à l'internat|à la patinoire|lors d'un mariage>.
Blutungsscore {q}; Von-Willebrand-Aktivität {n} %, Regelblutung über {k2} Tage, {m} eisenarme Schwestern, Nase zweimal tamponiert <@a:im Sommerlager|im Internat|auf der Eisbahn|auf einer Hochzeit>.

# n=3..9 m=25,50,75 k=48..82 q=38..62
The stress MRI at 1.5 T shows a perfusion defect in {n} of 16 segments, scar of {m}% transmurality in the <@a:inferior|lateral|septal|apical> wall, stroke volume {k} mL, end-systolic volume {q} mL/m².
L'IRM de stress à 1,5 T montre un défaut de perfusion dans {n} des 16 segments, une cicatrice de transmuralité {m} % de la paroi <@a:inférieure|latérale|septale|apicale>, un volume d'éjection de {k} mL, un volume télésystolique de {q} mL/m².
Die Stress-MRT bei 1,5 T zeigt einen Perfusionsdefekt in {n} von 16 Segmenten, eine Narbe mit {m} % Transmuralität <@a:der Inferiorwand|der Lateralwand|der Septumwand|der Apikalwand>, Schlagvolumen {k} ml, endsystolisches Volumen {q} ml/m².

# n=2..5 b=3..7 m=20,30,40 q=1,2,3 k2=1..9 k3=2,3,4
Leg ulcer {n} x {b} cm above the medial malleolus, {m} mmHg compression hose, reflux of the great saphenous vein {q}.{k2} seconds, foam change every {k3} days by the <@a:parish nurse|daughter-in-law|podiatrist|wound coach>.
Ulcère de jambe de {n} x {b} cm au-dessus de la malléole interne, bas de compression {m} mmHg, reflux de la grande saphène {q},{k2} secondes, mousse changée tous les {k3} jours par <@a:l'infirmière de la paroisse|la belle-fille|le podologue|le conseiller en plaies>.
Ulcus cruris {n} x {b} cm über dem Innenknöchel, Kompressionsstrumpf {m} mmHg, Reflux der V. saphena magna {q},{k2} Sekunden, Schaumverband alle {k3} Tage durch <@a:die Gemeindeschwester|die Schwiegertochter|den Podologen|den Wundcoach>.

# n=14..32 m=4,5,6 b=3..7
Wakes choking {n} times an hour; a mandibular splint advanced {m} mm brought it to {b}, <@p:the new boyfriend|the new girlfriend> sleeps in the same room again.
Se réveille en suffoquant {n} fois par heure ; une orthèse d'avancée mandibulaire de {m} mm a ramené ce chiffre à {b}, <@p:le nouveau petit ami|la nouvelle petite amie> dort de nouveau dans la même chambre.
Wacht {n}-mal pro Stunde mit Würgen auf; eine um {m} mm vorgeschobene Unterkieferschiene senkte dies auf {b}, <@p:der neue Freund|die neue Freundin> schläft wieder im selben Zimmer.

# q=68..79 b=6..9 n2=20..40 m=30,45,60
At 8,000 feet in <@a:Quito|La Paz|Leadville|Cusco> <@g:his|her> saturation fell to {q}%, headache {b}/10, gait wide-based; descended {n2}00 feet by mule, recovered in {m} minutes.
À 8 000 pieds <@a:à Quito|à La Paz|à Leadville|à Cusco>, sa saturation est tombée à {q} %, céphalée {b}/10, démarche élargie ; descente de {n2}00 pieds à dos de mulet, récupération en {m} minutes.
Auf 8.000 Fuß <@a:in Quito|in La Paz|in Leadville|in Cusco> fiel die Sättigung auf {q} %, Kopfschmerz {b}/10, Gang breitbasig; Abstieg um {n2}00 Fuß auf dem Maultier, Erholung in {m} Minuten.

# n=5..15 m=3..9 q=160..270 k=3..9
Extubated on day {m} to a mask at {n} L/min; cough peak flow {q} L/min, suctioned {k} times per shift.
Extubé<@g:|e> au jour {m} avec relais par masque à {n} L/min ; débit de pointe à la toux {q} L/min, aspiré<@g:|e> {k} fois par équipe.
An Tag {m} extubiert, Maske mit {n} l/min; Hustenspitzenfluss {q} l/min, {k}-mal pro Schicht abgesaugt.

# n=2..6 m=9..22 q=38..62
Silicosis in a <@a:quartz cutter|sandblaster|dental technician|tunnel builder>, {m} years of dust, eggshell nodes, {n} cm conglomerate in both apices, diffusion {q}% of predicted.
Silicose chez <@a:un tailleur de quartz|un sableur|un prothésiste dentaire|un tunnelier>, {m} ans de poussières, ganglions en coquille d'œuf, conglomérat de {n} cm aux deux sommets, diffusion {q} % de la théorique.
Silikose bei einem <@a:Quarzschneider|Sandstrahler|Zahntechniker|Tunnelbauer>, {m} Jahre Staub, Eierschalen-Lymphknoten, Konglomerat von {n} cm in beiden Spitzen, Diffusion {q} % vom Soll.

# n2=12,13,14,15,16,20,26 q=24..98 k=22..38 m=3,4,5 b=1..8 k2=3..9
Rhabdomyolysis after a {n2}-mile <@a:march|bike ride|obstacle race|charity run>: CK {q},000 U/L, urine like cola, compartment pressure {k} mmHg, creatinine {m}.{b} mg/dL, {k2} dialysis sessions.
Rhabdomyolyse après <@a:une marche|une sortie à vélo|une course d'obstacles|une course caritative> de {n2} miles : CK {q} 000 U/L, urines couleur cola, pression de loge {k} mmHg, créatinine {m},{b} mg/dL, {k2} séances de dialyse.
Rhabdomyolyse nach <@a:einem Marsch|einer Radtour|einem Hindernislauf|einem Spendenlauf> über {n2} Meilen: CK {q}.000 U/l, colafarbener Urin, Kompartmentdruck {k} mmHg, Kreatinin {m},{b} mg/dl, {k2} Dialysesitzungen.

# n=300,350,450 m=6,7,9 b=1..9 q=5,6,7 k2=12..20 k=10..25
Fistula stenosis dilated with a {q} mm balloon at {k2} atm, access flow from {n} to {m}{b}0 mL/min, recirculation {k}%, buttonholes to be cut at the next visit.
Sténose de la fistule dilatée au ballon de {q} mm à {k2} atm, débit d'accès de {n} à {m}{b}0 mL/min, recirculation {k} %, boutonnières à créer à la prochaine visite.
Shuntstenose mit einem {q} mm Ballon bei {k2} atm dilatiert, Shuntfluss von {n} auf {m}{b}0 ml/min, Rezirkulation {k} %, Knopflöcher beim nächsten Termin anzulegen.

# q=20..60 m=3..7
Sterile pyuria of {q} cells per field in a <@a:coal heaver|goatherd|tea picker|seamstress> from <@b:Lesotho|Georgia|Mindanao|Moldova>; three early-morning urines sent, calyx amputated on the CT, cuff of {m} mm.
Pyurie stérile de {q} cellules par champ chez <@a:un charbonnier|un chevrier|une cueilleuse de thé|une couturière> originaire <@b:du Lesotho|de Géorgie|de Mindanao|de Moldavie> ; trois urines du matin envoyées, calice amputé au scanner, manchon de {m} mm.
Sterile Pyurie mit {q} Zellen pro Gesichtsfeld bei <@a:einem Kohlenträger|einem Ziegenhirten|einer Teepflückerin|einer Näherin> aus <@b:Lesotho|Georgien|Mindanao|Moldau>; drei Morgenurine eingeschickt, Kelch im CT amputiert, Manschette von {m} mm.

# n=350..720 k=3..14
CD4 {n}, viral load undetectable for {k} years, hepatitis B immune, syphilis treated in {year.p}; wishes to <@a:become a parent|donate a kidney|adopt a child|join the marathon team>, <@p:husband|wife> seen on {date}.
CD4 {n}, charge virale indétectable depuis {k} ans, immunisé<@g:|e> contre l'hépatite B, syphilis traitée en {year.p} ; souhaite <@a:devenir parent|donner un rein|adopter un enfant|rejoindre l'équipe de marathon>, <@p:mari vu|épouse vue> le {date}.
CD4 {n}, Viruslast seit {k} Jahren nicht nachweisbar, gegen Hepatitis B immun, Syphilis {year.p} behandelt; möchte <@a:Kinder bekommen|eine Niere spenden|ein Kind adoptieren|dem Marathonteam beitreten>, <@p:Ehemann|Ehefrau> am {date} gesehen.

# n=70,80,200 m=2,3,4 b=0.2,0.3 q=3..9
Endophthalmitis after the lens surgery of {date}: vitreous tap {b} cc, vision hand motion, later 20/{n}, {q} fungal colonies on plate {m}.
Endophtalmie après la chirurgie du cristallin du {date} : ponction vitréenne de {b} cc, vision limitée aux mouvements de la main, plus tard 20/{n}, {q} colonies fongiques sur la boîte {m}.
Endophthalmitis nach der Linsenoperation vom {date}: Glaskörperpunktion {b} cc, Sehen von Handbewegungen, später 20/{n}, {q} Pilzkolonien auf Platte {m}.

# q=88..108 m=168..196 k2=38..64 k=5.6,5.9,6.2 n2=4..11 b=2,3
Oral glucose load of 75 g: fasting {q}, one hour {m}, two hours 1{k2} mg/dL, HbA1c {k}%; walks {n2} miles a day delivering <@a:pizza|mail|flyers|parcels>, waist down {b} inches.
Charge orale de 75 g de glucose : à jeun {q}, à une heure {m}, à deux heures 1{k2} mg/dL, HbA1c {k} % ; marche {n2} miles par jour pour livrer <@a:des pizzas|le courrier|des prospectus|des colis>, tour de taille réduit de {b} pouces.
Oraler Glukosetest mit 75 g: nüchtern {q}, nach einer Stunde {m}, nach zwei Stunden 1{k2} mg/dl, HbA1c {k} %; geht täglich {n2} Meilen zum Ausliefern von <@a:Pizza|Post|Flyern|Paketen>, Taille um {b} Zoll schmaler.

# n=19..24 n2=20..26 m=4..8 q=8..30
Proptosis {n2} and {n} mm, double vision on upgaze, tear breakup {m} seconds, smokes {q} cigarettes on the <@a:fire escape|hospital ramp|tram stop|roof garden>.
Exophtalmie {n2} et {n} mm, diplopie dans le regard vers le haut, rupture du film lacrymal {m} secondes, fume {q} cigarettes <@a:sur l'escalier de secours|sur la rampe de l'hôpital|à l'arrêt du tram|sur le toit-terrasse>.
Protrusio {n2} und {n} mm, Doppelbilder beim Blick nach oben, Tränenfilmaufrisszeit {m} Sekunden, raucht {q} Zigaretten <@a:auf der Feuertreppe|auf der Krankenhausrampe|an der Haltestelle|auf dem Dachgarten>.

# b=2..5 m=250,400,900 q=3..8
Ileus on day {b}: nasogastric output {m} mL of bile, flatus at {time}, tolerates {q} ounces of <@a:ginger ale|clear broth|peppermint tea|apple juice> after removal of the 16 French tube.
Iléus à J{b} : {m} mL de bile par la sonde nasogastrique, gaz à {time}, tolère {q} onces <@a:de boisson au gingembre|de bouillon clair|de tisane à la menthe|de jus de pomme> après retrait de la sonde de 16 French.
Ileus an Tag {b}: {m} ml Galle über die Magensonde, Windabgang um {time}, verträgt {q} Unzen <@a:Ginger Ale|klare Brühe|Pfefferminztee|Apfelsaft> nach Entfernung der 16-French-Sonde.

# n=3..9 q=9..22 b=2..6 m=88..240 k2=1..9
Gallstones, {n} of them, up to {q} mm; colic after <@a:carnival doughnuts|goose|cream cake|fried calamari> for {b} hours, Murphy positive, alkaline phosphatase {m} U/L, bilirubin 1.{k2} mg/dL.
Calculs vésiculaires, au nombre de {n}, jusqu'à {q} mm ; colique après <@a:des beignets de carnaval|de l'oie|un gâteau à la crème|des calamars frits> pendant {b} heures, Murphy positif, phosphatases alcalines {m} U/L, bilirubine 1,{k2} mg/dL.
Gallensteine, {n} an der Zahl, bis {q} mm; Kolik nach <@a:Faschingskrapfen|Gans|Sahnetorte|frittierten Calamari> über {b} Stunden, Murphy positiv, alkalische Phosphatase {m} U/l, Bilirubin 1,{k2} mg/dl.

# n=2..6 m=12,18,24
Both wrists fused in {year.p}, third knuckle drifting {m} degrees toward the ulna, buttonhook and {n} other aids from the <@a:occupational therapist|charity shop|mail order|grandson's printer>.
Les deux poignets fusionnés en {year.p}, troisième articulation déviée de {m} degrés vers l'ulna, tire-bouton et {n} autres aides techniques <@a:de l'ergothérapeute|du magasin caritatif|de la vente par correspondance|de l'imprimante du petit-fils>.
Beide Handgelenke {year.p} versteift, drittes Grundgelenk {m} Grad nach ulnar abgewichen, Knopfhaken und {n} weitere Hilfsmittel <@a:von der Ergotherapeutin|aus dem Sozialkaufhaus|aus dem Versandhandel|aus dem Drucker des Enkels>.

# n=5..21 m=3,6 b=6..14 q=12..40 k2=12..88
The <@a:colonel|goalkeeper|ferryman|butcher> fell mid-sentence on {date}; MRI shows {n} embolic specks, the largest {b} mm in the left insula, foramen ovale with {q} bubbles, LDL 1{k2} mg/dL, driving barred for {m} months.
<@a:Le colonel|Le gardien de but|Le passeur de bac|Le boucher> s'est effondré au milieu d'une phrase le {date} ; l'IRM montre {n} petits foyers emboliques, le plus grand de {b} mm dans l'insula gauche, un foramen ovale avec {q} bulles, LDL 1{k2} mg/dL, conduite interdite pendant {m} mois.
<@a:Der Oberst|Der Torwart|Der Fährmann|Der Metzger> brach am {date} mitten im Satz zusammen; die MRT zeigt {n} embolische Herdchen, das größte {b} mm in der linken Insel, Foramen ovale mit {q} Bläschen, LDL 1{k2} mg/dl, Fahrverbot für {m} Monate.

# n=4..14 m=30,45,60 b=2,3,4 k=7,8,9 q=5..21
A hemicrania diary shows {n} attacks since {month}, the pain moving from {b} to {k}/10 in {m} minutes, always on the side of the <@a:scar|broken molar|dental crown|old shrapnel>, and nothing during the {q} days in <@b:Iceland|the monastery|the desert|the mountain hut>.
Un agenda des hémicrânies montre {n} crises depuis {month}, la douleur passant de {b} à {k}/10 en {m} minutes, toujours du côté <@a:de la cicatrice|de la molaire cassée|de la couronne dentaire|du vieil éclat d'obus>, et rien pendant les {q} jours passés <@b:en Islande|au monastère|dans le désert|au refuge>.
Ein Hemikranie-Tagebuch zeigt seit {month} {n} Attacken, der Schmerz steigt in {m} Minuten von {b} auf {k}/10, immer auf der Seite <@a:der Narbe|des abgebrochenen Backenzahns|der Zahnkrone|des alten Granatsplitters>, und nichts während der {q} Tage <@b:in Island|im Kloster|in der Wüste|auf der Berghütte>.

# n=3..7 m=2,3,4 q=13..88
The <@a:foster mother|housemaster|judge|orchestra manager> wrote that {n} fires were lit in {m} weeks, wages gambled away twice, and a tattoo of the number {q} cut into the calf.
<@a:La mère d'accueil|Le maître d'internat|Le juge|Le régisseur de l'orchestre> a écrit que {n} feux avaient été allumés en {m} semaines, le salaire joué deux fois et un tatouage du nombre {q} incisé dans le mollet.
<@a:Die Pflegemutter|Der Internatsleiter|Der Richter|Der Orchestermanager> schrieb, dass in {m} Wochen {n} Brände gelegt, zweimal der Lohn verspielt und die Zahl {q} als Tätowierung in die Wade geritzt wurde.

# n=18..88 m=2..6 k2=9..30 k=24..38 b=9..18
Hoarding filled {m} rooms to {k2} inches below the ceiling; {n} bags of <@a:newspapers|yarn|bottle caps|radios> left with the <@b:city crew|cousins|scouts|bailiff>, Beck score {k} down to {b}.
L'accumulation remplissait {m} pièces jusqu'à {k2} pouces du plafond ; {n} sacs de <@a:journaux|laine|capsules|radios> sont partis avec <@b:l'équipe municipale|les cousins|les scouts|l'huissier>, score de Beck de {k} à {b}.
Das Horten füllte {m} Zimmer bis {k2} Zoll unter die Decke; {n} Säcke mit <@a:Zeitungen|Wolle|Kronkorken|Radios> gingen mit <@b:dem städtischen Trupp|den Cousins|den Pfadfindern|dem Gerichtsvollzieher> fort, Beck-Score von {k} auf {b}.

# n=55,65,75 m=6,9,12 k=4,6 q=3..9 b=9..22 k2=24,48
Flare after {q} hours of <@a:laying tiles|typing|driving a tractor|carrying trays>: grip {b} kg, cuff tear arthropathy, arc limited to {n} degrees, physiotherapy {m} times in {k} weeks, taping lasts {k2} hours.
Poussée après {q} heures <@a:de pose de carrelage|de dactylographie|de conduite de tracteur|de port de plateaux> : force de préhension {b} kg, omarthrose excentrée, arc limité à {n} degrés, kinésithérapie {m} fois en {k} semaines, le taping tient {k2} heures.
Schub nach {q} Stunden <@a:Fliesenlegen|Tippen|Traktorfahren|Tabletttragen>: Griffkraft {b} kg, Defektarthropathie, Bogen auf {n} Grad eingeschränkt, Physiotherapie {m}-mal in {k} Wochen, Taping hält {k2} Stunden.

# n=2..5 m=8..14
Dying at home was <@g:his|her> wish; the <@a:neighbor|district nurse|vet|sacristan> has the key, the bed faces the <@b:orchard|harbor|station square|henhouse>, last meal {n} spoons of custard {m} hours ago.
Mourir à domicile était son souhait ; <@a:le voisin|l'infirmière de secteur|le vétérinaire|le sacristain> a la clé, le lit fait face <@b:au verger|au port|à la place de la gare|au poulailler>, dernier repas {n} cuillerées de crème il y a {m} heures.
Zu Hause zu sterben war <@g:sein|ihr> Wunsch; <@a:der Nachbar|die Gemeindeschwester|der Tierarzt|der Küster> hat den Schlüssel, das Bett steht zum <@b:Obstgarten|Hafen|Bahnhofsvorplatz|Hühnerstall> hin, letzte Mahlzeit {n} Löffel Pudding vor {m} Stunden.

# n2=99..104 q=128..158 m=2..9 b=1..6
At {n2} years <@g:he|she> still <@a:splits kindling|pickles beets|winds the tower clock|recites Homer>; systolic {q}, {m} teeth, creatinine 1.{b}, last fall in {month}, wants neither needle nor stairlift.
À {n2} ans, <@g:il|elle> continue à <@a:fendre du petit bois|mettre des betteraves en bocaux|remonter l'horloge de la tour|réciter Homère> ; systolique {q}, {m} dents, créatinine 1,{b}, dernière chute en {month}, ne veut ni aiguille ni monte-escalier.
Mit {n2} Jahren <@a:spaltet <@g:er|sie> noch Anzündholz|legt <@g:er|sie> noch Rüben ein|zieht <@g:er|sie> noch die Turmuhr auf|rezitiert <@g:er|sie> noch Homer>; systolisch {q}, {m} Zähne, Kreatinin 1,{b}, letzter Sturz im {month}, will weder Nadel noch Treppenlift.

# n=9..14 m=10,15,20 k2=3,4,6 b=5..12 q=38..52
Rehab goal after the {k2}-week stay: {n} steps without a rail, {m} seconds on one leg with eyes open, carries a <@a:soup pot|laundry basket|coal scuttle|cat litter bag> of {b} lb, Berg score {q}/56.
Objectif de rééducation après le séjour de {k2} semaines : {n} marches sans rampe, {m} secondes sur une jambe les yeux ouverts, porte <@a:une marmite de soupe|un panier à linge|un seau à charbon|un sac de litière> de {b} livres, score de Berg {q}/56.
Reha-Ziel nach dem {k2}-wöchigen Aufenthalt: {n} Stufen ohne Geländer, {m} Sekunden Einbeinstand mit offenen Augen, trägt <@a:einen Suppentopf|einen Wäschekorb|einen Kohleneimer|einen Sack Katzenstreu> von {b} Pfund, Berg-Score {q}/56.
""")

MEDICATED = read_pool("""
# n=40,75,80,100 m=30,33,35 k=2,3 q=60,66,70
Concurrent [D:cisplatin] [A:{n} mg/m²] [F:every 3 weeks] was given with {q} Gy in {m} fractions to the <@a:nasopharynx|cervix|hypopharynx|bladder>, and hydration with [A2:{k}000 mL] of [D2:saline] was well tolerated.
Du [D:cisplatine] concomitant à [A:{n} mg/m²] [F:toutes les 3 semaines] a été administré avec {q} Gy en {m} fractions sur <@a:le nasopharynx|le col de l'utérus|l'hypopharynx|la vessie>, et l'hydratation par [A2:{k}000 mL] de [D2:sérum physiologique] a été bien tolérée.
Begleitend zu {q} Gy in {m} Fraktionen auf <@a:den Nasopharynx|die Zervix|den Hypopharynx|die Harnblase> wurde [D:Cisplatin] [A:{n} mg/m²] [F:alle 3 Wochen] gegeben, und die Flüssigkeitszufuhr mit [A2:{k}000 ml] [D2:Kochsalzlösung] wurde gut vertragen.

# n=2..8 m=80,135,175 k=5,6 q=1,2
Cycle {n} of [D:carboplatin] AUC [A:{k}] and [D2:paclitaxel] [A2:{m} mg/m²] was delayed by {q} {q?week|weeks} because neutrophils were 0.9 x 10⁹/L and platelets 7{n} x 10⁹/L on {date}.
Le cycle {n} de [D:carboplatine] AUC [A:{k}] et [D2:paclitaxel] [A2:{m} mg/m²] a été reporté de {q} {q?semaine|semaines} car les neutrophiles étaient à 0,9 x 10⁹/L et les plaquettes à 7{n} x 10⁹/L le {date}.
Zyklus {n} mit [D:Carboplatin] AUC [A:{k}] und [D2:Paclitaxel] [A2:{m} mg/m²] wurde um {q} {q?Woche|Wochen} verschoben, da am {date} die Neutrophilen bei 0,9 x 10⁹/l und die Thrombozyten bei 7{n} x 10⁹/l lagen.

# n=85,130 m=2,3 k=1200,2400 q=8,10,12
After {q} courses of FOLFOX with [D:oxaliplatin] [A:{n} mg/m²] and [D2:fluorouracil] [A2:{k.p} mg/m²] [U:over 46 hours], cold-induced tingling lasts {m} days and <@g:he|she> wears gloves to open the <@a:freezer|refrigerator|ice cream van|cold store>.
Après {q} cures de FOLFOX avec [D:oxaliplatine] [A:{n} mg/m²] et [D2:fluorouracile] [A2:{k.p} mg/m²] [U:sur 46 heures], les fourmillements au froid durent {m} jours et <@g:il|elle> met des gants pour ouvrir <@a:le congélateur|le réfrigérateur|le camion de glaces|la chambre froide>.
Nach {q} Zyklen FOLFOX mit [D:Oxaliplatin] [A:{n} mg/m²] und [D2:Fluorouracil] [A2:{k.p} mg/m²] [U:über 46 Stunden] hält das kälteinduzierte Kribbeln {m} Tage an, und <@g:er|sie> öffnet <@a:den Gefrierschrank|den Kühlschrank|den Eiswagen|das Kühlhaus> mit Handschuhen.

# n=200,400 m=3,6 k=2..8
[D:Pembrolizumab] [S:{n} mg] IV [U:over 30 minutes] [F:every {m} weeks]: after {k} infusions TSH was 48 mIU/L, so [D2:levothyroxine] [S2:<@s:75|88|100> mcg] [F2:daily] was added.
[D:Pembrolizumab] [S:{n} mg] IV [U:en 30 minutes] [F:toutes les {m} semaines] : après {k} perfusions, la TSH était à 48 mUI/L, de la [D2:lévothyroxine] [S2:<@s:75|88|100> µg] [F2:par jour] a donc été ajoutée.
[D:Pembrolizumab] [S:{n} mg] i.v. [U:über 30 Minuten] [F:alle {m} Wochen]: Nach {k} Infusionen lag das TSH bei 48 mIE/l, daher wurde [D2:Levothyroxin] [S2:<@s:75|88|100> µg] [F2:täglich] ergänzt.

# n=60,80,100 m=4..9 k=38.1,38.6
Immune-related colitis with {m} stools a day and a temperature of {k} °C responded to [D:prednisone] [S:{n} mg] [F:daily], tapered by 10 mg every 5 days over <@w:four|six> weeks; [D2:nivolumab] remains on hold.
La colite immuno-induite avec {m} selles par jour et une température de {k} °C a répondu à la [D:prednisone] [S:{n} mg] [F:par jour], diminuée de 10 mg tous les 5 jours en <@w:quatre|six> semaines ; le [D2:nivolumab] reste suspendu.
Die immunvermittelte Kolitis mit {m} Stühlen am Tag und einer Temperatur von {k} °C sprach auf [D:Prednison] [S:{n} mg] [F:täglich] an, das über <@w:vier|sechs> Wochen alle 5 Tage um 10 mg reduziert wurde; [D2:Nivolumab] bleibt pausiert.

# m=4,5,7 n2=3..12 b=2..9
<@g:He|She> takes [D:<@d:tamoxifen|anastrozole|letrozole|exemestane>] [S:<@d:20|1|2.5|25> mg] [F:daily] and has {n2} hot flashes a day; bone density at the hip fell by {m}% since {year.p}, vitamin D is 1{b} ng/mL.
<@g:Il|Elle> prend <@d:du |de l'|du |de l'>[D:<@d:tamoxifène|anastrozole|létrozole|exémestane>] [S:<@d:20|1|2,5|25> mg] [F:par jour] et a {n2} bouffées de chaleur par jour ; la densité osseuse de la hanche a diminué de {m} % depuis {year.p}, la vitamine D est à 1{b} ng/mL.
<@g:Er|Sie> nimmt [D:<@d:Tamoxifen|Anastrozol|Letrozol|Exemestan>] [S:<@d:20|1|2,5|25> mg] [F:täglich] und hat {n2} Hitzewallungen am Tag; die Knochendichte an der Hüfte nahm seit {year.p} um {m} % ab, Vitamin D liegt bei 1{b} ng/ml.

# q=0.4,1.2,2.8 b=1..8
PSA {q} ng/mL on [D:leuprolide] [S:<@m:11.25|22.5|45> mg] [F:every <@m:3|3|6> months] and [D2:abiraterone] [S2:1000 mg] [F2:daily] with [D3:prednisone] [S3:5 mg]; potassium 3.{b} mmol/L, blood pressure 15{b}/92.
PSA {q} ng/mL sous [D:leuproréline] [S:<@m:11,25|22,5|45> mg] [F:tous les <@m:3|3|6> mois] et [D2:abiratérone] [S2:1000 mg] [F2:par jour] avec [D3:prednisone] [S3:5 mg] ; potassium 3,{b} mmol/L, tension 15{b}/92.
PSA {q} ng/ml unter [D:Leuprorelin] [S:<@m:11,25|22,5|45> mg] [F:alle <@m:3|3|6> Monate] und [D2:Abirateron] [S2:1000 mg] [F2:täglich] mit [D3:Prednison] [S3:5 mg]; Kalium 3,{b} mmol/l, Blutdruck 15{b}/92.

# m=4,8,12 q=1,2
For emesis: [D:ondansetron] [S:8 mg] [F:every 8 hours as needed], [D2:dexamethasone] [S2:{m} mg] [F2:on days 2 to 4], and [D3:olanzapine] [S3:<@s:2.5|5|10> mg] [F3:at night]; <@g:he|she> kept down {q} of 3 meals.
Contre les vomissements : [D:ondansétron] [S:8 mg] [F:toutes les 8 heures si besoin], [D2:dexaméthasone] [S2:{m} mg] [F2:de J2 à J4] et [D3:olanzapine] [S3:<@s:2,5|5|10> mg] [F3:le soir] ; <@g:il|elle> a gardé {q} repas sur 3.
Gegen Erbrechen: [D:Ondansetron] [S:8 mg] [F:alle 8 Stunden bei Bedarf], [D2:Dexamethason] [S2:{m} mg] [F2:an Tag 2 bis 4] und [D3:Olanzapin] [S3:<@s:2,5|5|10> mg] [F3:zur Nacht]; <@g:er|sie> behielt {q} von 3 Mahlzeiten bei sich.

# n=38.3,38.7,39.4 m=0.1,0.3 k=30,45,55
Febrile to {n} °C with {m} G/L neutrophils: [D:cefepime] [S:2 g] [F:every 8 hours] was hung within {k} minutes, [D2:vancomycin] [S2:<@s:1|1.25|1.5> g] was added for redness around the port.
Fébrile à {n} °C avec {m} G/L de neutrophiles : du [D:céfépime] [S:2 g] [F:toutes les 8 heures] a été branché dans les {k} minutes, de la [D2:vancomycine] [S2:<@s:1|1,25|1,5> g] a été ajoutée pour une rougeur autour de la chambre implantable.
Fieber bis {n} °C bei {m} G/l Neutrophilen: [D:Cefepim] [S:2 g] [F:alle 8 Stunden] lief innerhalb von {k} Minuten, [D2:Vancomycin] [S2:<@s:1|1,25|1,5> g] wurde wegen einer Rötung um den Port ergänzt.

# n=3..9 m=2..6 k2=18..42
Myeloma: [D:bortezomib] [A:1.3 mg/m²] [F:weekly], [D2:lenalidomide] [S2:<@s:10|15|25> mg] [F2:on days 1 to 21] and [D3:dexamethasone] [S3:<@t:20|40> mg]; the spike shrank from {k2} to {n} g/L in {m} cycles.
Myélome : [D:bortézomib] [A:1,3 mg/m²] [F:par semaine], [D2:lénalidomide] [S2:<@s:10|15|25> mg] [F2:de J1 à J21] et [D3:dexaméthasone] [S3:<@t:20|40> mg] ; le pic est passé de {k2} à {n} g/L en {m} cycles.
Myelom: [D:Bortezomib] [A:1,3 mg/m²] [F:wöchentlich], [D2:Lenalidomid] [S2:<@s:10|15|25> mg] [F2:an Tag 1 bis 21] und [D3:Dexamethason] [S3:<@t:20|40> mg]; der M-Gradient sank in {m} Zyklen von {k2} auf {n} g/l.

# k=2,3,4 q=25,50 b=6..9
<@g:He|She> flushed and wheezed {k}0 minutes into the first [D:rituximab] infusion ([A:375 mg/m²]); the rate was cut to [A2:{q} mg/h], [D2:<@d:diphenhydramine|cetirizine|chlorpheniramine>] was pushed, and the bag was finished after {b} hours.
{k}0 minutes après le début de la première perfusion de [D:rituximab] ([A:375 mg/m²]), <@g:il|elle> a présenté un flush et des sifflements ; le débit a été réduit à [A2:{q} mg/h], <@d:de la |de la |de la >[D2:<@d:diphénhydramine|cétirizine|chlorphéniramine>] a été injectée, et la poche était terminée après {b} heures.
{k}0 Minuten nach Beginn der ersten Infusion von [D:Rituximab] ([A:375 mg/m²]) traten Flush und pfeifende Atmung auf; die Laufrate wurde auf [A2:{q} mg/h] gesenkt, [D2:<@d:Diphenhydramin|Cetirizin|Chlorphenamin>] gespritzt, und der Beutel war nach {b} Stunden durchgelaufen.

# m=3,6,12 q=48,62,91 b=2..8 k=2..6
Chronic myeloid leukemia: on [D:<@d:imatinib|dasatinib|nilotinib|bosutinib>] [S:<@d:400|100|300|500> mg] BCR-ABL fell from {q}% to 0.0{b}% in {m} months; puffy eyelids and {k} kg of weight gain are tolerable.
Leucémie myéloïde chronique : sous [D:<@d:imatinib|dasatinib|nilotinib|bosutinib>] [S:<@d:400|100|300|500> mg], BCR-ABL est passé de {q} % à 0,0{b} % en {m} mois ; les paupières gonflées et la prise de {k} kg sont tolérables.
Chronische myeloische Leukämie: Unter [D:<@d:Imatinib|Dasatinib|Nilotinib|Bosutinib>] [S:<@d:400|100|300|500> mg] fiel BCR-ABL in {m} Monaten von {q} % auf 0,0{b} %; die geschwollenen Lider und {k} kg Gewichtszunahme sind erträglich.

# n=500,750,1000 m=1..6 k=6.8,7.9,8.6 q=15,20,30 b=3..9 k2=12..96
[D:Ferric carboxymaltose] [S:{n} mg] was infused [U:over {q} minutes] on {date}, ferritin rose from {b} to 2{k2} ng/mL and hemoglobin from {k} to 11.{m} g/dL.
Du [D:carboxymaltose ferrique] [S:{n} mg] a été perfusé [U:en {q} minutes] le {date}, la ferritine est passée de {b} à 2{k2} ng/mL et l'hémoglobine de {k} à 11,{m} g/dL.
[D:Eisencarboxymaltose] [S:{n} mg] wurde am {date} [U:über {q} Minuten] infundiert, das Ferritin stieg von {b} auf 2{k2} ng/ml und das Hämoglobin von {k} auf 11,{m} g/dl.

# n=1..9 k=3..8
Unprovoked pulmonary embolism: [D:<@d:rivaroxaban|apixaban>] [S:<@d:15|10> mg] [F:twice daily] [U:for <@d:21|7> days], then [S2:<@d:20|5> mg] [F2:<@d:once|twice> daily]; right ventricle 4{n} mm, troponin 0.0{k} ng/mL.
Embolie pulmonaire non provoquée : [D:<@d:rivaroxaban|apixaban>] [S:<@d:15|10> mg] [F:deux fois par jour] [U:pendant <@d:21|7> jours], puis [S2:<@d:20|5> mg] [F2:<@d:une|deux> fois par jour] ; ventricule droit 4{n} mm, troponine 0,0{k} ng/mL.
Lungenembolie ohne Auslöser: [D:<@d:Rivaroxaban|Apixaban>] [S:<@d:15|10> mg] [F:zweimal täglich] [U:für <@d:21|7> Tage], dann [S2:<@d:20|5> mg] [F2:<@d:einmal|zweimal> täglich]; rechter Ventrikel 4{n} mm, Troponin 0,0{k} ng/ml.

# m=2..4 k=5.4,6.8,8.1 q=2,3 b=1..8
INR {k} on [D:<@d:warfarin|acenocoumarol|phenprocoumon>] after {m} weeks of <@a:cranberry juice|a liver diet|fasting|kale smoothies>: <@g:he|she> skipped {q} doses, took [D2:vitamin K] [S2:<@s:1|2|5> mg] by mouth, and it was 2.{b} on {date}.
INR {k} sous [D:<@d:warfarine|acénocoumarol|phenprocoumone>] après {m} semaines <@a:de jus de canneberge|de régime à base de foie|de jeûne|de smoothies au chou kale> : <@g:il|elle> a sauté {q} prises, a pris de la [D2:vitamine K] [S2:<@s:1|2|5> mg] par la bouche, et il était à 2,{b} le {date}.
INR {k} unter [D:<@d:Warfarin|Acenocoumarol|Phenprocoumon>] nach {m} Wochen <@a:Cranberrysaft|Leberdiät|Fasten|Grünkohl-Smoothies>: <@g:Er|Sie> ließ {q} Gaben aus, nahm [D2:Vitamin K] [S2:<@s:1|2|5> mg] oral, und am {date} lag er bei 2,{b}.

# m=4..18 k=82..140 q=5..12
Immune thrombocytopenia: platelets {m} G/L with gum bleeding; [D:dexamethasone] [S:40 mg] [F:daily] [U:for 4 days] and [D2:immunoglobulin] [S2:1 g/kg] brought them to {k} G/L by day {q}.
Thrombopénie immunologique : plaquettes {m} G/L avec gingivorragies ; [D:dexaméthasone] [S:40 mg] [F:par jour] [U:pendant 4 jours] et [D2:immunoglobulines] [S2:1 g/kg] les ont fait remonter à {k} G/L à J{q}.
Immunthrombozytopenie: Thrombozyten {m} G/l mit Zahnfleischbluten; [D:Dexamethason] [S:40 mg] [F:täglich] [U:für 4 Tage] und [D2:Immunglobulin] [S2:1 g/kg] brachten sie bis Tag {q} auf {k} G/l.

# n=1500,2000,3000 m=1,2,3 q=2,3 b=6..18
Infuses [A:{n} units] of [D:<@d:factor VIII|factor IX|emicizumab|Advate>] [F:{q} times a week]; trough level 0.0{m} IU/mL, no joint bleeds for {b} months, plays <@a:badminton|table tennis|water polo|golf>.
S'injecte [A:{n} unités] <@d:de |de |d'|d'>[D:<@d:facteur VIII|facteur IX|emicizumab|Advate>] [F:{q} fois par semaine] ; taux résiduel 0,0{m} UI/mL, pas d'hémarthrose depuis {b} mois, joue <@a:au badminton|au tennis de table|au water-polo|au golf>.
Spritzt sich [F:{q}-mal pro Woche] [A:{n} Einheiten] [D:<@d:Faktor VIII|Faktor IX|Emicizumab|Advate>]; Talspiegel 0,0{m} IE/ml, seit {b} Monaten keine Gelenkblutung, spielt <@a:Badminton|Tischtennis|Wasserball|Golf>.

# n=500,1000,1500 m=2,3,4 q=7..12 b=2..8
[D:Hydroxyurea] [S:{n} mg] [F:daily] has cut the painful crises from {q} to {m} per year; MCV 11{b} fL, fetal hemoglobin 1{b}.4%, [D2:folic acid] [S2:<@s:1|5> mg] continues.
L'[D:hydroxyurée] [S:{n} mg] [F:par jour] a réduit les crises douloureuses de {q} à {m} par an ; VGM 11{b} fL, hémoglobine fœtale 1{b},4 %, l'[D2:acide folique] [S2:<@s:1|5> mg] est poursuivi.
[D:Hydroxyurea] [S:{n} mg] [F:täglich] hat die Schmerzkrisen von {q} auf {m} pro Jahr gesenkt; MCV 11{b} fl, fetales Hämoglobin 1{b},4 %, [D2:Folsäure] [S2:<@s:1|5> mg] läuft weiter.

# n=300,480 m=4..8 q=4,5 b=1..9
[D:Filgrastim] [S:{n} mcg] [F:daily] [U:for {q} days] mobilized {m}.{b} million CD34 cells per kg, collected in a single 5-hour session through the jugular line.
Le [D:filgrastim] [S:{n} µg] [F:par jour] [U:pendant {q} jours] a mobilisé {m},{b} millions de cellules CD34 par kg, recueillies en une seule séance de 5 heures par la voie jugulaire.
[D:Filgrastim] [S:{n} µg] [F:täglich] [U:für {q} Tage] mobilisierte {m},{b} Millionen CD34-Zellen pro kg, gewonnen in einer einzigen Sitzung von 5 Stunden über den Jugulariskatheter.

# m=3,4 q=1,2,3 n2=6..18
Mucositis grade {m}: swishes [D:lidocaine] [S:2%] [O:solution] [F:before meals], [D2:morphine] [A:{q} mg/h] by pump, weight {n2} lb below baseline.
Mucite de grade {m} : bains de bouche de [O:solution] de [D:lidocaïne] à [S:2 %] [F:avant les repas], [D2:morphine] [A:{q} mg/h] par pompe, poids inférieur de {n2} livres à la valeur initiale.
Mukositis Grad {m}: spült [F:vor den Mahlzeiten] mit [D:Lidocain] [S:2 %] [O:Lösung], [D2:Morphin] [A:{q} mg/h] per Pumpe, Gewicht {n2} Pfund unter dem Ausgangswert.

# m=2,3 q=4..7 b=2,3,4
[D:<@d:Denosumab|Zoledronic acid>] [S:<@d:120|4> mg] [F:every <@f:4|12> weeks]; calcium 2.{b} mmol/L, the dentist extracted {m} molars on {date} and wants a {q}-week break.
[D:<@d:Dénosumab|Acide zolédronique>] [S:<@d:120|4> mg] [F:toutes les <@f:4|12> semaines] ; calcium 2,{b} mmol/L, le dentiste a extrait {m} molaires le {date} et souhaite une pause de {q} semaines.
[D:<@d:Denosumab|Zoledronsäure>] [S:<@d:120|4> mg] [F:alle <@f:4|12> Wochen]; Calcium 2,{b} mmol/l, der Zahnarzt zog am {date} {m} Backenzähne und wünscht eine Pause von {q} Wochen.

# m=9..22 q=31..44 n2=31..68 b=2,3,4
[D:Osimertinib] [S:<@s:40|80> mg] [F:daily] since {month}: the lingular mass went from {q} to {m} mm, QTc 4{n2} ms, paronychia of {b} toes.
[D:Osimertinib] [S:<@s:40|80> mg] [F:par jour] depuis {month} : la masse de la lingula est passée de {q} à {m} mm, QTc 4{n2} ms, périonyxis de {b} orteils.
[D:Osimertinib] [S:<@s:40|80> mg] [F:täglich] seit {month}: Die Raumforderung in der Lingula schrumpfte von {q} auf {m} mm, QTc 4{n2} ms, Paronychie an {b} Zehen.

# k=1500,1650,2000 q=20,25
[D:Capecitabine] [A:{k.p} mg] [F:twice daily], [F2:14 days on and 7 days off], was lowered by {q}% after the palms blistered and <@g:he|she> could not <@a:knead dough|hold a racket|peel potatoes|fasten a bra>.
La [D:capécitabine] [A:{k.p} mg] [F:deux fois par jour], [F2:14 jours de prise et 7 jours de pause], a été diminuée de {q} % après l'apparition de cloques aux paumes et l'impossibilité <@a:de pétrir la pâte|de tenir une raquette|d'éplucher des pommes de terre|d'agrafer un soutien-gorge>.
[D:Capecitabin] [A:{k.p} mg] [F:zweimal täglich], [F2:14 Tage Einnahme und 7 Tage Pause], wurde um {q} % reduziert, nachdem die Handflächen Blasen bildeten und <@g:er|sie> nicht mehr <@a:Teig kneten|einen Schläger halten|Kartoffeln schälen|einen BH schließen> konnte.

<@g:He|She> uses [D:<@d:Aquaphor|dexpanthenol|silver sulfadiazine>] [O:<@d:ointment|cream|cream>] after each fraction and <@a:baby shampoo|cotton shirts|an electric razor|a soft collar> only.
<@g:Il|Elle> utilise <@d:de l'|du |de la >[D:<@d:Aquaphor|dexpanthénol|sulfadiazine argentique>] en [O:<@d:pommade|crème|crème>] après chaque fraction et uniquement <@a:un shampooing pour bébé|des chemises en coton|un rasoir électrique|un col souple>.
<@g:Er|Sie> benutzt nach jeder Fraktion [D:<@d:Aquaphor|Dexpanthenol|Silbersulfadiazin>] als [O:<@d:Salbe|Creme|Creme>] und sonst nur <@a:Babyshampoo|Baumwollhemden|einen Elektrorasierer|einen weichen Kragen>.

# k=1,2,3 q=3,4,24 n2=12..48 b=3..8
[D:Methotrexate] [A:{k} g/m²] was infused [U:over {q} hours]; the level at 48 hours was 0.{n2} µmol/L, so [D2:leucovorin] [S:15 mg] [F:every 6 hours] was stopped after {b} doses.
Du [D:méthotrexate] [A:{k} g/m²] a été perfusé [U:en {q} heures] ; le taux à 48 heures était de 0,{n2} µmol/L, l'[D2:acide folinique] [S:15 mg] [F:toutes les 6 heures] a donc été arrêté après {b} doses.
[D:Methotrexat] [A:{k} g/m²] wurde [U:über {q} Stunden] infundiert; der Spiegel nach 48 Stunden lag bei 0,{n2} µmol/l, daher wurde [D2:Folinsäure] [S:15 mg] [F:alle 6 Stunden] nach {b} Gaben beendet.

# n=4,8 m=2,3 q=6,8,12 b=5..9 n2=12..88
Brain metastases: [D:dexamethasone] [S:{n} mg] [F:every {q} hours] relieved the headache from {b}/10 to 1/10, at the price of {m} nights without sleep and a glucose of 2{n2} mg/dL.
Métastases cérébrales : la [D:dexaméthasone] [S:{n} mg] [F:toutes les {q} heures] a fait passer la céphalée de {b}/10 à 1/10, au prix de {m} nuits sans sommeil et d'une glycémie à 2{n2} mg/dL.
Hirnmetastasen: [D:Dexamethason] [S:{n} mg] [F:alle {q} Stunden] senkte die Kopfschmerzen von {b}/10 auf 1/10, zum Preis von {m} schlaflosen Nächten und einer Glukose von 2{n2} mg/dl.

# n=18..88 q=3..7 b=3..9
[D:Ibrutinib] [S:420 mg] [F:daily] was held for {q} days around the <@a:cataract surgery|hernia repair|dental implant|skin graft>; lymphocytes {n} G/L, bruises of up to {b} cm.
L'[D:ibrutinib] [S:420 mg] [F:par jour] a été suspendu {q} jours autour <@a:de l'opération de la cataracte|de la cure de hernie|de l'implant dentaire|de la greffe de peau> ; lymphocytes {n} G/L, ecchymoses jusqu'à {b} cm.
[D:Ibrutinib] [S:420 mg] [F:täglich] wurde {q} Tage rund um <@a:die Kataraktoperation|die Hernienoperation|das Zahnimplantat|die Hauttransplantation> ausgesetzt; Lymphozyten {n} G/l, Hämatome bis {b} cm.

# q=2..8
Declines further [D:<@d:docetaxel|gemcitabine|irinotecan|sunitinib>] after {q} months of it and asks whether <@a:mistletoe|scalp cooling|a second opinion|a drug trial> is an option.
Refuse de poursuivre <@d:le |la |l'|le >[D:<@d:docétaxel|gemcitabine|irinotécan|sunitinib>] après {q} mois et demande si <@a:le gui|le casque réfrigérant|un deuxième avis|un essai thérapeutique> est envisageable.
Lehnt weiteres [D:<@d:Docetaxel|Gemcitabin|Irinotecan|Sunitinib>] nach {q} Monaten ab und fragt, ob <@a:eine Misteltherapie|eine Kopfhautkühlung|eine Zweitmeinung|eine Studienteilnahme> infrage kommt.

# n=22..35 m=3,4,6 b=1..8 q=12..34
<@g:His|Her> heart failure regimen is now [D:sacubitril-valsartan] [S:<@s:24/26|49/51|97/103> mg] [F:twice daily], [D2:<@d:bisoprolol|carvedilol|metoprolol succinate>] [S2:<@d:5|12.5|100> mg] and [D3:dapagliflozin] [S3:10 mg]; EF rose from {n} to 4{b}% in {m} months, systolic 1{q} mmHg.
Son traitement de l'insuffisance cardiaque associe désormais [D:sacubitril-valsartan] [S:<@s:24/26|49/51|97/103> mg] [F:deux fois par jour], [D2:<@d:bisoprolol|carvédilol|succinate de métoprolol>] [S2:<@d:5|12,5|100> mg] et [D3:dapagliflozine] [S3:10 mg] ; la FEVG est passée de {n} à 4{b} % en {m} mois, systolique 1{q} mmHg.
Die Herzinsuffizienztherapie besteht jetzt aus [D:Sacubitril-Valsartan] [S:<@s:24/26|49/51|97/103> mg] [F:zweimal täglich], [D2:<@d:Bisoprolol|Carvedilol|Metoprololsuccinat>] [S2:<@d:5|12,5|100> mg] und [D3:Dapagliflozin] [S3:10 mg]; die EF stieg in {m} Monaten von {n} auf 4{b} %, systolisch 1{q} mmHg.

# n=3..7 m=2,3 k=72..104 b=1..8
After {n} lb of weight gain <@g:he|she> doubled [D:torsemide] to [S:<@s:20|40|60> mg] [F:twice daily] [U:for {m} days], lost the edema, and is back at {k}.{b} kg with a creatinine of 1.{b} mg/dL.
Après une prise de {n} livres, <@g:il|elle> a doublé le [D:torasémide] à [S:<@s:20|40|60> mg] [F:deux fois par jour] [U:pendant {m} jours], a perdu ses œdèmes et est revenu<@g:|e> à {k},{b} kg avec une créatinine à 1,{b} mg/dL.
Nach einer Gewichtszunahme von {n} Pfund verdoppelte <@g:er|sie> [D:Torasemid] [U:für {m} Tage] auf [S:<@s:20|40|60> mg] [F:zweimal täglich], verlor die Ödeme und liegt wieder bei {k},{b} kg mit einem Kreatinin von 1,{b} mg/dl.

# n=40,80,120 m=5,10,20 k=1200,1900,2600 b=1..8
[D:Furosemide] [S:{n} mg] IV followed by [A:{m} mg/h] brought out {k} mL by {time}, yet the wedge pressure was still 2{b} mmHg; [D2:<@d:metolazone|chlorothiazide|acetazolamide>] [S2:<@d:5|500|500> mg] was added.
Du [D:furosémide] [S:{n} mg] IV suivi de [A:{m} mg/h] a permis une diurèse de {k} mL à {time}, mais la pression capillaire était encore à 2{b} mmHg ; <@d:de la |du |de l'>[D2:<@d:métolazone|chlorothiazide|acétazolamide>] [S2:<@d:5|500|500> mg] a été ajouté<@d:e||>.
[D:Furosemid] [S:{n} mg] i.v., gefolgt von [A:{m} mg/h], brachte bis {time} {k} ml Urin, dennoch lag der Wedge-Druck noch bei 2{b} mmHg; [D2:<@d:Metolazon|Chlorothiazid|Acetazolamid>] [S2:<@d:5|500|500> mg] wurde ergänzt.

# n=2..9 m=150 b=3..6 q=21..68
Atrial fibrillation at 1{b}0 per minute: [D:amiodarone] [S:{m} mg] [U:over 10 minutes], then [A:1 mg/min] [U2:for 6 hours] and [A2:0.5 mg/min] [U3:for 18 hours]; sinus rhythm returned after {n} hours, QTc 4{q} ms.
Fibrillation atriale à 1{b}0 par minute : [D:amiodarone] [S:{m} mg] [U:en 10 minutes], puis [A:1 mg/min] [U2:pendant 6 heures] et [A2:0,5 mg/min] [U3:pendant 18 heures] ; retour en rythme sinusal après {n} heures, QTc 4{q} ms.
Vorhofflimmern mit 1{b}0 pro Minute: [D:Amiodaron] [S:{m} mg] [U:über 10 Minuten], dann [A:1 mg/min] [U2:für 6 Stunden] und [A2:0,5 mg/min] [U3:für 18 Stunden]; Sinusrhythmus nach {n} Stunden, QTc 4{q} ms.

# n=4..14 k=46..68 q=180..640
<@g:He|She> sprays [D:nitroglycerin] [S:0.4 mg] under the tongue {n} times a week when <@a:shoveling snow|pushing the mower|walking uphill|carrying firewood>; the CT angiogram has an Agatston of {q} and a {k}% LAD lesion, so [D2:ranolazine] [S2:<@s:375|500|750> mg] [F:twice daily] is tried.
<@g:Il|Elle> utilise de la [D:trinitrine] [S:0,4 mg] sous la langue {n} fois par semaine <@a:en déneigeant|en poussant la tondeuse|en marchant en côte|en portant du bois> ; le coroscanner montre un score d'Agatston de {q} et une lésion de l'IVA à {k} %, on essaie donc la [D2:ranolazine] [S2:<@s:375|500|750> mg] [F:deux fois par jour].
<@g:Er|Sie> sprüht {n}-mal pro Woche [D:Nitroglycerin] [S:0,4 mg] unter die Zunge, <@a:beim Schneeschippen|beim Rasenmähen|beim Bergaufgehen|beim Holztragen>; die CT-Angiographie zeigt einen Agatston-Score von {q} und eine {k}%ige RIVA-Läsion, daher wird [D2:Ranolazin] [S2:<@s:375|500|750> mg] [F:zweimal täglich] versucht.

# n=38..66 m=140..190 q=60..240
LDL {m} mg/dL on [D:rosuvastatin] [S:<@s:10|20|40> mg] and [D2:ezetimibe] [S2:10 mg]; [D3:<@d:alirocumab|evolocumab|inclisiran>] [S3:<@d:150|140|284> mg] [F:every <@d:2|2|24> weeks] lowered it to {n}, lipoprotein(a) {q} nmol/L.
LDL {m} mg/dL sous [D:rosuvastatine] [S:<@s:10|20|40> mg] et [D2:ézétimibe] [S2:10 mg] ; l'[D3:<@d:alirocumab|évolocumab|inclisiran>] [S3:<@d:150|140|284> mg] [F:toutes les <@d:2|2|24> semaines] l'a abaissé à {n}, lipoprotéine(a) {q} nmol/L.
LDL {m} mg/dl unter [D:Rosuvastatin] [S:<@s:10|20|40> mg] und [D2:Ezetimib] [S2:10 mg]; [D3:<@d:Alirocumab|Evolocumab|Inclisiran>] [S3:<@d:150|140|284> mg] [F:alle <@d:2|2|24> Wochen] senkte es auf {n}, Lipoprotein(a) {q} nmol/l.

# n=178..224 m=104..128 q=42..88 b=9..16
Blood pressure {n}/{m} despite [D:amlodipine] [S:10 mg], [D2:<@d:telmisartan|olmesartan|valsartan>] [S2:<@d:80|40|320> mg] and [D3:chlorthalidone] [S3:25 mg]; aldosterone-renin ratio {q}, left adrenal nodule {b} mm, [D4:spironolactone] [S4:<@s:25|50> mg] started.
Tension {n}/{m} malgré [D:amlodipine] [S:10 mg], [D2:<@d:telmisartan|olmésartan|valsartan>] [S2:<@d:80|40|320> mg] et [D3:chlortalidone] [S3:25 mg] ; rapport aldostérone/rénine {q}, nodule surrénalien gauche de {b} mm, [D4:spironolactone] [S4:<@s:25|50> mg] débutée.
Blutdruck {n}/{m} trotz [D:Amlodipin] [S:10 mg], [D2:<@d:Telmisartan|Olmesartan|Valsartan>] [S2:<@d:80|40|320> mg] und [D3:Chlortalidon] [S3:25 mg]; Aldosteron-Renin-Quotient {q}, linksseitiger Nebennierenknoten {b} mm, [D4:Spironolacton] [S4:<@s:25|50> mg] begonnen.

# n=6,12 m=2.5,3,3.5
<@g:He|She> may stop [D:<@d:clopidogrel|ticagrelor|prasugrel>] [S:<@d:75|90|10> mg] {n} months after the {m} x 18 mm stent, keep [D2:aspirin] [S2:<@s:81|100> mg] [F:daily] [U:for life], and have the <@a:molar|mole|bunion|hernia> done in {month}.
<@g:Il|Elle> peut arrêter le [D:<@d:clopidogrel|ticagrélor|prasugrel>] [S:<@d:75|90|10> mg] {n} mois après le stent de {m} x 18 mm, garder l'[D2:aspirine] [S2:<@s:81|100> mg] [F:par jour] [U:à vie] et faire opérer <@a:la molaire|le grain de beauté|l'hallux valgus|la hernie> en {month}.
<@g:Er|Sie> kann [D:<@d:Clopidogrel|Ticagrelor|Prasugrel>] [S:<@d:75|90|10> mg] {n} Monate nach dem Stent von {m} x 18 mm absetzen, [D2:ASS] [S2:<@s:81|100> mg] [F:täglich] [U:lebenslang] beibehalten und <@a:den Backenzahn|das Muttermal|den Hallux valgus|den Leistenbruch> im {month} operieren lassen.

# m=2.4,2.9,3.3 k=34..48 b=6..9 q=1..6 r=2..6
Nausea, yellow vision and a rate of {k} with [D:digoxin] [S:<@s:0.125|0.25> mg] [F:daily]: level {m} ng/mL, potassium 2.{b}, creatinine 2.{q}; [D2:digoxin immune Fab], [A:{r}] [O:vials], given at {time}.
Nausées, vision jaune et fréquence à {k} sous [D:digoxine] [S:<@s:0,125|0,25> mg] [F:par jour] : digoxinémie {m} ng/mL, potassium 2,{b}, créatinine 2,{q} ; [D2:Fab antidigoxine], [A:{r}] [O:flacons], administrés à {time}.
Übelkeit, Gelbsehen und eine Frequenz von {k} unter [D:Digoxin] [S:<@s:0,125|0,25> mg] [F:täglich]: Spiegel {m} ng/ml, Kalium 2,{b}, Kreatinin 2,{q}; [D2:Digitalis-Antidot], [A:{r}] [O:Durchstechflaschen], um {time} gegeben.

# n=18..42 m=34..52 q=290..410 b=3..7
Pulmonary hypertension on [D:<@d:sildenafil|tadalafil>] [S:<@d:20|40> mg] [F:<@d:three times|once> daily] and [D2:macitentan] [S2:10 mg]: mean pressure {m} mmHg, six-minute walk {q} m, pump with [D3:treprostinil] at [A:{n} ng/kg/min], infusion site changed every {b} days.
Hypertension pulmonaire sous [D:<@d:sildénafil|tadalafil>] [S:<@d:20|40> mg] [F:<@d:trois|une> fois par jour] et [D2:macitentan] [S2:10 mg] : pression moyenne {m} mmHg, test de six minutes {q} m, pompe de [D3:tréprostinil] à [A:{n} ng/kg/min], site de perfusion changé tous les {b} jours.
Pulmonale Hypertonie unter [D:<@d:Sildenafil|Tadalafil>] [S:<@d:20|40> mg] [F:<@d:dreimal|einmal> täglich] und [D2:Macitentan] [S2:10 mg]: Mitteldruck {m} mmHg, Sechs-Minuten-Gehstrecke {q} m, Pumpe mit [D3:Treprostinil], [A:{n} ng/kg/min], Infusionsstelle alle {b} Tage gewechselt.

# b=27,29,31,33
The <@a:dentist|hygienist|oral surgeon> wants [D:amoxicillin] [S:2 g] one hour before every extraction because of the {b}-mm mechanical mitral valve; INR target 2.5 to 3.5 on [D2:warfarin] [S2:<@s:4|6|7.5> mg].
<@a:Le dentiste|L'hygiéniste dentaire|Le chirurgien-dentiste> demande de l'[D:amoxicilline] [S:2 g] une heure avant chaque extraction en raison de la valve mitrale mécanique de {b} mm ; INR cible 2,5 à 3,5 sous [D2:warfarine] [S2:<@s:4|6|7,5> mg].
<@a:Der Zahnarzt|Die Dentalhygienikerin|Der Oralchirurg> wünscht wegen der mechanischen Mitralklappe von {b} mm [D:Amoxicillin] [S:2 g] eine Stunde vor jeder Extraktion; INR-Ziel 2,5 bis 3,5 unter [D2:Warfarin] [S2:<@s:4|6|7,5> mg].

# n=2,3,4 m=150..240 k=32..58 n2=4..7 b=1..8
COPD exacerbation, the {n2}th this year: [D:prednisone] [S:40 mg] [F:daily] [U:for 5 days], [D2:<@d:azithromycin|doxycycline>] [S2:<@d:500|100> mg], [D3:oxygen] at [A:{n} L/min]; peak flow from {m} to 3{b}0 L/min, FEV1 {k}%.
Exacerbation de BPCO, la {n2}e cette année : [D:prednisone] [S:40 mg] [F:par jour] [U:pendant 5 jours], [D2:<@d:azithromycine|doxycycline>] [S2:<@d:500|100> mg], [D3:oxygène] à [A:{n} L/min] ; débit de pointe de {m} à 3{b}0 L/min, VEMS {k} %.
COPD-Exazerbation, die {n2}. in diesem Jahr: [D:Prednison] [S:40 mg] [F:täglich] [U:für 5 Tage], [D2:<@d:Azithromycin|Doxycyclin>] [S2:<@d:500|100> mg], [D3:Sauerstoff] mit [A:{n} l/min]; Peak-Flow von {m} auf 3{b}0 l/min, FEV1 {k} %.

# m=4..9 k=340..980 q=38..90
Severe asthma, eosinophils {k}/µL, FeNO {q} ppb: on [D:<@d:mepolizumab|benralizumab|dupilumab>] [S:<@d:100|30|300> mg] [F:every <@d:4|8|2> weeks] the attacks fell from {m} to 1 per year and [D2:prednisolone] went from [S2:<@s:10|15|20> mg] to [S3:<@s:2.5|5|5> mg].
Asthme sévère, éosinophiles {k}/µL, FeNO {q} ppb : sous [D:<@d:mépolizumab|benralizumab|dupilumab>] [S:<@d:100|30|300> mg] [F:toutes les <@d:4|8|2> semaines], les crises sont passées de {m} à 1 par an et la [D2:prednisolone] de [S2:<@s:10|15|20> mg] à [S3:<@s:2,5|5|5> mg].
Schweres Asthma, Eosinophile {k}/µl, FeNO {q} ppb: Unter [D:<@d:Mepolizumab|Benralizumab|Dupilumab>] [S:<@d:100|30|300> mg] [F:alle <@d:4|8|2> Wochen] gingen die Anfälle von {m} auf 1 pro Jahr zurück und [D2:Prednisolon] von [S2:<@s:10|15|20> mg] auf [S3:<@s:2,5|5|5> mg].

# n=2..6 m=1,2 k=160..260
<@g:He|She> puffs the [D:<@d:albuterol|Ventolin|ProAir>] [O:inhaler] {n} times before <@a:fencing|choir rehearsal|mucking out the stable|skating> and still peaks at only {k} L/min; [D2:<@e:Symbicort|Advair|Breo>] [A:{m}] [O2:{m?puff|puffs}] [F:twice daily] is to be resumed.
<@g:Il|Elle> prend {n} fois l'[O:inhalateur] de [D:<@d:salbutamol|Ventoline|ProAir>] avant <@a:l'escrime|la répétition de la chorale|de nettoyer l'écurie|le patinage> et n'atteint toujours que {k} L/min ; [D2:<@e:Symbicort|Advair|Breo>] [A:{m}] [O2:{m?bouffée|bouffées}] [F:deux fois par jour] est à reprendre.
<@g:Er|Sie> benutzt den [O:Inhalator] mit [D:<@d:Salbutamol|Ventolin|ProAir>] {n}-mal vor <@a:dem Fechten|der Chorprobe|dem Ausmisten des Stalls|dem Eislaufen> und erreicht dennoch nur {k} l/min; [D2:<@e:Symbicort|Advair|Breo>] [A:{m}] [O2:{m?Hub|Hübe}] [F:zweimal täglich] soll wieder aufgenommen werden.

# k=6,12 n2=4..9 b=5..14 q=10,15,20
Idiopathic pulmonary fibrosis: [D:<@d:pirfenidone|nintedanib>] [S:<@d:801|150> mg] [F:<@d:three times|twice> daily] slowed the decline to {n2}0 mL in {k} months, but <@g:he|she> lost {b} lb and burned after {q} minutes <@a:in the orchard|on the ferry|at the market|on the balcony>.
Fibrose pulmonaire idiopathique : <@d:la |le >[D:<@d:pirfénidone|nintédanib>] [S:<@d:801|150> mg] [F:<@d:trois|deux> fois par jour] a ralenti le déclin à {n2}0 mL en {k} mois, mais <@g:il|elle> a perdu {b} livres et a pris un coup de soleil en {q} minutes <@a:au verger|sur le ferry|au marché|sur le balcon>.
Idiopathische Lungenfibrose: [D:<@d:Pirfenidon|Nintedanib>] [S:<@d:801|150> mg] [F:<@d:dreimal|zweimal> täglich] verlangsamte den Abfall auf {n2}0 ml in {k} Monaten, aber <@g:er|sie> nahm {b} Pfund ab und bekam nach {q} Minuten <@a:im Obstgarten|auf der Fähre|auf dem Markt|auf dem Balkon> einen Sonnenbrand.

# n=88..92 m=1,2,3 k=15..18 b=1..8 q=15,25,50
Home [D:oxygen] at [A:{m} L/min] [F:{k} hours a day] keeps saturation at {n}%; pCO2 5{b} mmHg, carboxyhemoglobin 0.{b}%, tubing {q} feet long, gas stove replaced.
L'[D:oxygène] à domicile à [A:{m} L/min] [F:{k} heures par jour] maintient la saturation à {n} % ; pCO2 5{b} mmHg, carboxyhémoglobine 0,{b} %, tubulure de {q} pieds, gazinière remplacée.
Häuslicher [D:Sauerstoff] mit [A:{m} l/min] [F:{k} Stunden am Tag] hält die Sättigung bei {n} %; pCO2 5{b} mmHg, Carboxyhämoglobin 0,{b} %, Schlauch {q} Fuß lang, Gasherd ersetzt.

# n2=22..34 b=4..9
Restless legs rated {n2}/40 improved to {b}/40 on [D:<@d:pramipexole|ropinirole|gabapentin>] [S:<@d:0.25|0.5|300> mg] [F:at 8 p.m.]; ferritin 2{b} ng/mL, so [D2:iron] [S2:<@s:65|100> mg] [F2:every other day] was added.
Les jambes sans repos, cotées {n2}/40, sont passées à {b}/40 sous [D:<@d:pramipexole|ropinirole|gabapentine>] [S:<@d:0,25|0,5|300> mg] [F:à 20 h] ; ferritine 2{b} ng/mL, du [D2:fer] [S2:<@s:65|100> mg] [F2:un jour sur deux] a donc été ajouté.
Die unruhigen Beine, mit {n2}/40 bewertet, besserten sich unter [D:<@d:Pramipexol|Ropinirol|Gabapentin>] [S:<@d:0,25|0,5|300> mg] [F:um 20 Uhr] auf {b}/40; Ferritin 2{b} ng/ml, daher wurde [D2:Eisen] [S2:<@s:65|100> mg] [F2:jeden zweiten Tag] ergänzt.

# n=3..9 m=100,200 k=13..19
Narcolepsy: [D:modafinil] [S:{m} mg] [F:at <@t:7 a.m. and noon|8 a.m. and 1 p.m.>] brought the Epworth from {k} to {n}; [D2:sodium oxybate] [S2:<@s:2.25|3|4.5> g] [F2:twice a night], alarm set for 2:30 a.m.
Narcolepsie : le [D:modafinil] [S:{m} mg] [F:à <@t:7 h et midi|8 h et 13 h>] a fait passer l'Epworth de {k} à {n} ; [D2:oxybate de sodium] [S2:<@s:2,25|3|4,5> g] [F2:deux fois par nuit], réveil réglé à 2 h 30.
Narkolepsie: [D:Modafinil] [S:{m} mg] [F:um <@t:7 Uhr und mittags|8 Uhr und 13 Uhr>] senkte den Epworth-Score von {k} auf {n}; [D2:Natriumoxybat] [S2:<@s:2,25|3|4,5> g] [F2:zweimal pro Nacht], Wecker auf 2:30 Uhr gestellt.

# q=38..72 r=31..58 b=2..6
Cystic fibrosis, FEV1 {q}%, sweat chloride {r} mmol/L: [D:elexacaftor-tezacaftor-ivacaftor] [A:2] [O:tablets] [F:every morning], [D2:dornase alfa] [S:2.5 mg] [F2:daily], [D3:<@d:tobramycin|colistin|aztreonam>] nebulized [F3:<@d:twice|twice|three times> daily] in alternate months, weight up {b} kg.
Mucoviscidose, VEMS {q} %, chlore sudoral {r} mmol/L : [D:élexacaftor-tézacaftor-ivacaftor] [A:2] [O:comprimés] [F:tous les matins], [D2:dornase alfa] [S:2,5 mg] [F2:par jour], [D3:<@d:tobramycine|colistine|aztréonam>] en nébulisation [F3:<@d:deux|deux|trois> fois par jour] un mois sur deux, poids en hausse de {b} kg.
Mukoviszidose, FEV1 {q} %, Schweißchlorid {r} mmol/l: [D:Elexacaftor-Tezacaftor-Ivacaftor] [A:2] [O:Tabletten] [F:jeden Morgen], [D2:Dornase alfa] [S:2,5 mg] [F2:täglich], [D3:<@d:Tobramycin|Colistin|Aztreonam>] vernebelt [F3:<@d:zweimal|zweimal|dreimal> täglich] in jedem zweiten Monat, Gewicht um {b} kg gestiegen.

# n=21,24 m=2,4
Quit with [D:varenicline] [S:1 mg] [F:twice daily] and a [D2:nicotine] [O:patch] [S2:<@s:14|21> mg/24 h]; carbon monoxide fell from {n} to {m} ppm, the <@a:lighter|ashtray|tobacco tin> went into the <@b:canal|attic|charity box>.
Sevrage avec [D:varénicline] [S:1 mg] [F:deux fois par jour] et [O:patch] de [D2:nicotine] [S2:<@s:14|21> mg/24 h] ; le monoxyde de carbone est passé de {n} à {m} ppm, <@a:le briquet|le cendrier|la boîte à tabac> a fini <@b:dans le canal|au grenier|dans la caisse de dons>.
Rauchstopp mit [D:Vareniclin] [S:1 mg] [F:zweimal täglich] und einem [O:Pflaster] mit [D2:Nikotin] [S2:<@s:14|21> mg/24 h]; das Kohlenmonoxid fiel von {n} auf {m} ppm, <@a:das Feuerzeug|der Aschenbecher|die Tabakdose> landete <@b:im Kanal|auf dem Dachboden|in der Spendenkiste>.

# k=18..32 q=9,10,11 b=1..8 k2=10..90 r=4..10
[D:<@d:Epoetin alfa|Darbepoetin>] [A:<@d:4,000 units|40 mcg>] [F:<@d:three times a week|every week>] at dialysis: hemoglobin {q}.{b} g/dL, TSAT {k}%, ferritin 4{k2} ng/mL, so [D2:iron sucrose] [S:100 mg] per session continues for {r} sessions.
[D:<@d:Époétine alfa|Darbépoétine>] [A:<@d:4 000 unités|40 µg>] [F:<@d:trois fois par semaine|chaque semaine>] en dialyse : hémoglobine {q},{b} g/dL, CST {k} %, ferritine 4{k2} ng/mL, le [D2:fer saccharose] [S:100 mg] par séance est donc poursuivi pendant {r} séances.
[D:<@d:Epoetin alfa|Darbepoetin>] [A:<@d:4.000 Einheiten|40 µg>] [F:<@d:dreimal pro Woche|jede Woche>] an der Dialyse: Hämoglobin {q},{b} g/dl, TSAT {k} %, Ferritin 4{k2} ng/ml, daher läuft [D2:Eisensaccharose] [S:100 mg] pro Sitzung über {r} Sitzungen weiter.

# m=5.8,6.9,7.4 k=280..620 q=2,3
Phosphorus {m} mg/dL, PTH {k} pg/mL: [D:sevelamer] [S:800 mg], [A:{q}] [O:tablets] [F:with each meal], [D2:<@d:calcitriol|alfacalcidol>] [S2:0.25 mcg] and [D3:cinacalcet] [S3:<@s:30|60> mg] [F2:in the evening]; no more <@a:processed cheese|cola|sardines|chocolate>.
Phosphore {m} mg/dL, PTH {k} pg/mL : [D:sévélamer] [S:800 mg], [A:{q}] [O:comprimés] [F:à chaque repas], [D2:<@d:calcitriol|alfacalcidol>] [S2:0,25 µg] et [D3:cinacalcet] [S3:<@s:30|60> mg] [F2:le soir] ; plus de <@a:fromage fondu|cola|sardines|chocolat>.
Phosphor {m} mg/dl, PTH {k} pg/ml: [D:Sevelamer] [S:800 mg], [A:{q}] [O:Tabletten] [F:zu jeder Mahlzeit], [D2:<@d:Calcitriol|Alfacalcidol>] [S2:0,25 µg] und [D3:Cinacalcet] [S3:<@s:30|60> mg] [F2:abends]; <@a:kein Schmelzkäse|keine Cola|keine Sardinen|keine Schokolade> mehr.

# n=1,2,3 m=4.2,6.8,8.1 b=1..8 q=4..9
Two years after transplantation: [D:tacrolimus] [S:{n} mg] [F:twice daily], trough {m} ng/mL, [D2:mycophenolate] [S2:<@s:500|750> mg] [F2:twice daily], [D3:prednisone] [S3:5 mg]; creatinine 1.{b} mg/dL, BK virus {q}00 copies/mL, biopsy set for {date}.
Deux ans après la greffe : [D:tacrolimus] [S:{n} mg] [F:deux fois par jour], taux résiduel {m} ng/mL, [D2:mycophénolate] [S2:<@s:500|750> mg] [F2:deux fois par jour], [D3:prednisone] [S3:5 mg] ; créatinine 1,{b} mg/dL, virus BK {q}00 copies/mL, biopsie prévue le {date}.
Zwei Jahre nach Transplantation: [D:Tacrolimus] [S:{n} mg] [F:zweimal täglich], Talspiegel {m} ng/ml, [D2:Mycophenolat] [S2:<@s:500|750> mg] [F2:zweimal täglich], [D3:Prednison] [S3:5 mg]; Kreatinin 1,{b} mg/dl, BK-Virus {q}00 Kopien/ml, Biopsie für den {date} geplant.

# n=2000,3000,5000 k=500,1000,1500 b=15..50
[D:Heparin] [A:{n} units] at the start and [A2:{k} units/h] during the session; the filter clotted {b} minutes before the end, so [D2:<@d:citrate|enoxaparin|argatroban>] will be tried on {day}.
[D:Héparine] [A:{n} unités] au début puis [A2:{k} unités/h] pendant la séance ; le filtre s'est coagulé {b} minutes avant la fin, <@d:le |l'|l'>[D2:<@d:citrate|énoxaparine|argatroban>] sera donc essayé<@d:|e|> {day}.
[D:Heparin] [A:{n} Einheiten] zu Beginn und [A2:{k} Einheiten/h] während der Sitzung; der Filter thrombosierte {b} Minuten vor Ende, daher wird am {day} [D2:<@d:Citrat|Enoxaparin|Argatroban>] versucht.

# n=500,750,1000 k=0.4,0.5,0.7 q=3..6 b=1..8 r=4..9
Lupus nephritis class IV: three pulses of [D:methylprednisolone] [S:{n} mg], [D2:cyclophosphamide] [S2:500 mg] [F:every 2 weeks], [D3:hydroxychloroquine] [S3:<@s:200|400> mg]; proteinuria {q}.{b} g before and {k} g/day after {r} months.
Néphrite lupique de classe IV : trois bolus de [D:méthylprednisolone] [S:{n} mg], [D2:cyclophosphamide] [S2:500 mg] [F:toutes les 2 semaines], [D3:hydroxychloroquine] [S3:<@s:200|400> mg] ; protéinurie {q},{b} g avant et {k} g/jour après {r} mois.
Lupusnephritis Klasse IV: drei Stöße [D:Methylprednisolon] [S:{n} mg], [D2:Cyclophosphamid] [S2:500 mg] [F:alle 2 Wochen], [D3:Hydroxychloroquin] [S3:<@s:200|400> mg]; Proteinurie {q},{b} g vorher und {k} g/Tag nach {r} Monaten.

# m=6.1,6.4,6.7 k=5.1,5.4 q=5,8,10 b=1..8
Potassium {m}, repeat {k} mmol/L two hours after [D:calcium gluconate] [S:1 g], [D2:insulin] [A:{q} units] with [D3:dextrose] [S2:25 g] and [D4:<@d:patiromer|sodium zirconium|Kayexalate>] [S4:<@d:8.4|10|15> g]; [D5:lisinopril] is off, glucose 6{b} mg/dL treated with juice.
Potassium {m}, contrôle {k} mmol/L deux heures après [D:gluconate de calcium] [S:1 g], [D2:insuline] [A:{q} unités] avec [D3:glucose] [S2:25 g] et [D4:<@d:patiromère|zirconium sodique|Kayexalate>] [S4:<@d:8,4|10|15> g] ; le [D5:lisinopril] est arrêté, la glycémie à 6{b} mg/dL a été corrigée par du jus de fruits.
Kalium {m}, Kontrolle {k} mmol/l zwei Stunden nach [D:Calciumgluconat] [S:1 g], [D2:Insulin] [A:{q} Einheiten] mit [D3:Glucose] [S2:25 g] und [D4:<@d:Patiromer|Natriumzirconium|Kayexalate>] [S4:<@d:8,4|10|15> g]; [D5:Lisinopril] ist abgesetzt, die Glukose von 6{b} mg/dl wurde mit Saft behandelt.

# n=15,30 m=112..118 k=124..130 q=8,9,12 b=6..11 r=75..150
SIADH: fluid restriction to {q}00 mL, [D:tolvaptan] [S:{n} mg] [F:once a day] raised sodium from {m} to {k} mmol/L in {b} hours, so [D2:dextrose] [S2:5%] was run at [A:{r} mL/h] to slow the rise.
SIADH : restriction hydrique à {q}00 mL, le [D:tolvaptan] [S:{n} mg] [F:une fois par jour] a fait monter la natrémie de {m} à {k} mmol/L en {b} heures, du [D2:glucosé] à [S2:5 %] a donc été passé à [A:{r} mL/h] pour freiner la hausse.
SIADH: Trinkmenge auf {q}00 ml beschränkt, [D:Tolvaptan] [S:{n} mg] [F:einmal täglich] hob das Natrium in {b} Stunden von {m} auf {k} mmol/l, daher lief [D2:Glucose] [S2:5 %] mit [A:{r} ml/h], um den Anstieg zu bremsen.

# n=14..40 m=480..820 k=88..290 q=2,3,4
HIV well controlled on [D:<@d:bictegravir-emtricitabine-tenofovir|dolutegravir-lamivudine|Biktarvy|Dovato>] [A:one] [O:tablet] [F:daily] [U:for {q} years]: viral load below 20 copies/mL, CD4 {m} cells/mm³, nadir {k}, weight up {n} lb.
VIH bien contrôlé sous [D:<@d:bictégravir-emtricitabine-ténofovir|dolutégravir-lamivudine|Biktarvy|Dovato>] [A:un] [O:comprimé] [F:par jour] [U:depuis {q} ans] : charge virale inférieure à 20 copies/mL, CD4 {m} cellules/mm³, nadir {k}, poids en hausse de {n} livres.
HIV [U:seit {q} Jahren] gut eingestellt mit [D:<@d:Bictegravir-Emtricitabin-Tenofovir|Dolutegravir-Lamivudin|Biktarvy|Dovato>], [A:einer] [O:Tablette] [F:täglich]: Viruslast unter 20 Kopien/ml, CD4 {m} Zellen/mm³, Nadir {k}, Gewicht um {n} Pfund gestiegen.

# n=38..96 m=2,3 k=68..84
With a CD4 count of {n} cells/mm³ and pO2 {k} mmHg, [D:trimethoprim-sulfamethoxazole] [S:<@s:320/1600|400/2000> mg] [F:every 8 hours] [U:for 21 days] and [D2:prednisone] [S2:40 mg] [F2:twice daily] were begun for Pneumocystis; antiretrovirals follow in {m} weeks.
Avec des CD4 à {n} cellules/mm³ et une pO2 à {k} mmHg, [D:triméthoprime-sulfaméthoxazole] [S:<@s:320/1600|400/2000> mg] [F:toutes les 8 heures] [U:pendant 21 jours] et [D2:prednisone] [S2:40 mg] [F2:deux fois par jour] ont été débutés pour une pneumocystose ; les antirétroviraux suivront dans {m} semaines.
Bei einer CD4-Zahl von {n} Zellen/mm³ und einem pO2 von {k} mmHg wurden wegen Pneumocystis [D:Trimethoprim-Sulfamethoxazol] [S:<@s:320/1600|400/2000> mg] [F:alle 8 Stunden] [U:für 21 Tage] und [D2:Prednison] [S2:40 mg] [F2:zweimal täglich] begonnen; die antiretrovirale Therapie folgt in {m} Wochen.

# n=48..88 m=2,4 k=11..19
Pulmonary tuberculosis, {n} kg: [D:isoniazid] [S:300 mg], [D2:rifampin] [S2:600 mg], [D3:pyrazinamide] [S3:1500 mg] and [D4:ethambutol] [S4:<@s:800|1100|1200> mg] [F:daily] [U:for 2 months], then two drugs [U2:for {m} months]; Ishihara {k} of 21 plates.
Tuberculose pulmonaire, {n} kg : [D:isoniazide] [S:300 mg], [D2:rifampicine] [S2:600 mg], [D3:pyrazinamide] [S3:1500 mg] et [D4:éthambutol] [S4:<@s:800|1100|1200> mg] [F:par jour] [U:pendant 2 mois], puis deux médicaments [U2:pendant {m} mois] ; Ishihara {k} planches sur 21.
Lungentuberkulose, {n} kg: [D:Isoniazid] [S:300 mg], [D2:Rifampicin] [S2:600 mg], [D3:Pyrazinamid] [S3:1500 mg] und [D4:Ethambutol] [S4:<@s:800|1100|1200> mg] [F:täglich] [U:für 2 Monate], dann zwei Mittel [U2:für {m} Monate]; Ishihara {k} von 21 Tafeln.

# n=180..640 m=3..7 k=2,3 b=80,100,120
ALT rose to {n} U/L after {m} weeks of [D:<@d:isoniazid|pyrazinamide|rifampin>], so it was stopped and reintroduced at [S:<@s:50|100|150> mg] [F:daily] once below {b} U/L; orange urine stained {k} contact lenses.
Les ALAT sont montées à {n} U/L après {m} semaines <@d:d'|de |de >[D:<@d:isoniazide|pyrazinamide|rifampicine>], qui a été arrêté<@d:||e> puis réintroduit<@d:||e> à [S:<@s:50|100|150> mg] [F:par jour] une fois au-dessous de {b} U/L ; des urines orangées ont taché {k} lentilles de contact.
Die ALT stieg nach {m} Wochen [D:<@d:Isoniazid|Pyrazinamid|Rifampicin>] auf {n} U/l, daher wurde es abgesetzt und nach Abfall unter {b} U/l mit [S:<@s:50|100|150> mg] [F:täglich] wieder begonnen; oranger Urin verfärbte {k} Kontaktlinsen.

# n=4,6,8 m=12..21 k=36..48 q=5,7
A {k} cm PICC was threaded into the basilic vein on {date} for [U:{n} weeks] of [D:<@d:cefazolin|nafcillin|ertapenem|ceftriaxone>] [S:<@d:2|2|1|2> g] [F:every <@d:8|4|24|24> hours]; weekly CBC and CRP, dressing change every {q} days, trough of [D2:vancomycin] was {m} mg/L before the switch.
Un PICC de {k} cm a été posé dans la veine basilique le {date} pour [U:{n} semaines] <@d:de |de |d'|de >[D:<@d:céfazoline|nafcilline|ertapénem|ceftriaxone>] [S:<@d:2|2|1|2> g] [F:toutes les <@d:8|4|24|24> heures] ; NFS et CRP hebdomadaires, réfection du pansement tous les {q} jours, le taux résiduel de [D2:vancomycine] était de {m} mg/L avant le relais.
Ein PICC von {k} cm wurde am {date} über die Vena basilica gelegt für [U:{n} Wochen] [D:<@d:Cefazolin|Nafcillin|Ertapenem|Ceftriaxon>] [S:<@d:2|2|1|2> g] [F:alle <@d:8|4|24|24> Stunden]; wöchentlich Blutbild und CRP, Verbandswechsel alle {q} Tage, der Talspiegel von [D2:Vancomycin] lag vor der Umstellung bei {m} mg/l.

# n=6,8,10 m=18..44 k=2,3 k2=4,5 q=18..64 b=9..22 r=60..150
Vertebral osteomyelitis at L{k}-L{k2}: day {m} of [D:daptomycin] [S:{n} mg/kg] [F:daily] through a 4 French midline, CK 2{q} U/L, CRP down from 1{q} to {b} mg/L, walks {r} feet in a brace.
Ostéomyélite vertébrale en L{k}-L{k2} : jour {m} de [D:daptomycine] [S:{n} mg/kg] [F:par jour] par un midline de 4 French, CK 2{q} U/L, CRP passée de 1{q} à {b} mg/L, marche {r} pieds avec un corset.
Wirbelosteomyelitis L{k}-L{k2}: Tag {m} unter [D:Daptomycin] [S:{n} mg/kg] [F:täglich] über einen Midline-Katheter mit 4 French, CK 2{q} U/l, CRP von 1{q} auf {b} mg/l gesunken, geht {r} Fuß im Korsett.

# n=12,14,18 m=80,120 k=2,3 b=3..9 m2=60..98
Enterococcal endocarditis: [D:ampicillin] [S:2 g] [F:every 4 hours] and [D2:ceftriaxone] [S2:2 g] [F2:every 12 hours] [U:for 6 weeks]; the vegetation shrank from {n} to {b} mm, PR interval 1{m2} ms, hearing test normal after {k} doses of [D3:gentamicin] [S3:{m} mg].
Endocardite à entérocoque : [D:ampicilline] [S:2 g] [F:toutes les 4 heures] et [D2:ceftriaxone] [S2:2 g] [F2:toutes les 12 heures] [U:pendant 6 semaines] ; la végétation est passée de {n} à {b} mm, intervalle PR 1{m2} ms, audiogramme normal après {k} doses de [D3:gentamicine] [S3:{m} mg].
Enterokokken-Endokarditis: [D:Ampicillin] [S:2 g] [F:alle 4 Stunden] und [D2:Ceftriaxon] [S2:2 g] [F2:alle 12 Stunden] [U:für 6 Wochen]; die Vegetation schrumpfte von {n} auf {b} mm, PQ-Intervall 1{m2} ms, Hörtest nach {k} Gaben [D3:Gentamicin] [S3:{m} mg] normal.

# m=1..4 k=1.2,2.4,5.6 b=2..6
[D:<@d:Sofosbuvir-velpatasvir|Epclusa>] [S:400/100 mg] [F:daily] [U:for 12 weeks] cleared hepatitis C genotype {m} ({k} million IU/mL); <@g:he|she> quit the [D2:omeprazole] and {b} cups of <@a:turmeric|green|licorice|mate> tea a day.
<@d:Le |L'>[D:<@d:sofosbuvir-velpatasvir|Epclusa>] [S:400/100 mg] [F:par jour] [U:pendant 12 semaines] a éliminé l'hépatite C de génotype {m} ({k} millions d'UI/mL) ; <@g:il|elle> a arrêté l'[D2:oméprazole] et {b} tasses de <@a:tisane de curcuma|thé vert|tisane de réglisse|maté> par jour.
[D:<@d:Sofosbuvir-Velpatasvir|Epclusa>] [S:400/100 mg] [F:täglich] [U:für 12 Wochen] eliminierte die Hepatitis C vom Genotyp {m} ({k} Millionen IE/ml); <@g:er|sie> ließ [D2:Omeprazol] und {b} Tassen <@a:Kurkuma-Tee|Grüntee|Süßholztee|Mate-Tee> am Tag weg.

# m=36..41 k=42000,96000,180000 b=1..8 q=8,12
Hepatitis B flare: ALT 4{b}0 U/L, DNA {k} IU/mL; [D:<@d:entecavir|tenofovir>] [S:<@d:0.5|300> mg] [F:daily] was started before [D2:rituximab], and [D3:hepatitis B immunoglobulin] went to the newborn within {q} hours of birth at {m} weeks.
Poussée d'hépatite B : ALAT 4{b}0 U/L, ADN {k} UI/mL ; <@d:l'|le >[D:<@d:entécavir|ténofovir>] [S:<@d:0,5|300> mg] [F:par jour] a été débuté avant le [D2:rituximab], et des [D3:immunoglobulines anti-hépatite B] ont été données au nouveau-né dans les {q} heures suivant la naissance à {m} semaines.
Hepatitis-B-Schub: ALT 4{b}0 U/l, DNA {k} IE/ml; [D:<@d:Entecavir|Tenofovir>] [S:<@d:0,5|300> mg] [F:täglich] wurde vor [D2:Rituximab] begonnen, und das Neugeborene erhielt [D3:Hepatitis-B-Immunglobulin] innerhalb von {q} Stunden nach der Geburt mit {m} Wochen.

# n=2,3,4 m=5,7 k=140..320 b=1..8 m2=28..74
Falciparum malaria with {n}.{b}% parasitemia: [D:artesunate] [S:2.4 mg/kg] IV [F:at 0, 12 and 24 hours], then [D2:artemether-lumefantrine] [A:4] [O:tablets] [F2:twice daily] [U:for 3 days]; platelets {m2} to {k} G/L in {m} days.
Paludisme à falciparum avec {n},{b} % de parasitémie : [D:artésunate] [S:2,4 mg/kg] IV [F:à 0, 12 et 24 heures], puis [D2:artéméther-luméfantrine] [A:4] [O:comprimés] [F2:deux fois par jour] [U:pendant 3 jours] ; plaquettes de {m2} à {k} G/L en {m} jours.
Malaria tropica mit {n},{b} % Parasitämie: [D:Artesunat] [S:2,4 mg/kg] i.v. [F:nach 0, 12 und 24 Stunden], dann [D2:Artemether-Lumefantrin] [A:4] [O:Tabletten] [F2:zweimal täglich] [U:für 3 Tage]; Thrombozyten von {m2} auf {k} G/l in {m} Tagen.

# n=14,21,28 m=9..38 q=25..70
Lyme arthritis: [D:doxycycline] [S:100 mg] [F:twice daily] [U:for {n} days]; the knee was tapped of {q} cc ({m},000 cells/mm³), and no sunbathing on the <@a:dinghy|terrace|balcony|allotment>.
Arthrite de Lyme : [D:doxycycline] [S:100 mg] [F:deux fois par jour] [U:pendant {n} jours] ; le genou a été ponctionné de {q} cc ({m} 000 cellules/mm³), et pas de bain de soleil <@a:sur le dériveur|sur la terrasse|sur le balcon|au jardin ouvrier>.
Lyme-Arthritis: [D:Doxycyclin] [S:100 mg] [F:zweimal täglich] [U:für {n} Tage]; aus dem Knie wurden {q} cc punktiert ({m}.000 Zellen/mm³), und kein Sonnenbad <@a:auf der Jolle|auf der Terrasse|auf dem Balkon|im Schrebergarten>.

# m=6..14 k=10,14 b=1..8
C. difficile toxin positive after [D:<@d:clindamycin|ciprofloxacin|cefuroxime>]: {m} stools a day, white count 2{b} G/L; [D2:<@e:vancomycin|fidaxomicin>] [S:<@e:125|200> mg] orally [F:<@e:four times|twice> daily] [U:for {k} days], single room, lid down.
Toxine de C. difficile positive après [D:<@d:clindamycine|ciprofloxacine|céfuroxime>] : {m} selles par jour, leucocytes 2{b} G/L ; [D2:<@e:vancomycine|fidaxomicine>] [S:<@e:125|200> mg] par voie orale [F:<@e:quatre|deux> fois par jour] [U:pendant {k} jours], chambre individuelle, abattant fermé.
C.-difficile-Toxin positiv nach [D:<@d:Clindamycin|Ciprofloxacin|Cefuroxim>]: {m} Stühle am Tag, Leukozyten 2{b} G/l; [D2:<@e:Vancomycin|Fidaxomicin>] [S:<@e:125|200> mg] oral [F:<@e:viermal|zweimal> täglich] [U:für {k} Tage], Einzelzimmer, Deckel geschlossen.

# n=55..95 m=70..98 k=1..9 q=28..62 b=6..15 r=30..60 k2=6,7,8
Basal rates on the pump: [A:0.{n} units/h] [F:from midnight to 4 a.m.], [A2:0.{m} units/h] [F2:until 9 a.m.]; [D:<@d:insulin lispro|insulin aspart|Humalog|Fiasp>] total [A3:{q} units] [F3:per day], ratio 1:{b}, correction factor 1:{r}, HbA1c {k2}.{k}%.
Débits de base de la pompe : [A:0,{n} unité/h] [F:de minuit à 4 h], [A2:0,{m} unité/h] [F2:jusqu'à 9 h] ; [D:<@d:insuline lispro|insuline asparte|Humalog|Fiasp>] au total [A3:{q} unités] [F3:par jour], ratio 1:{b}, facteur de correction 1:{r}, HbA1c {k2},{k} %.
Basalraten der Pumpe: [A:0,{n} Einheiten/h] [F:von Mitternacht bis 4 Uhr], [A2:0,{m} Einheiten/h] [F2:bis 9 Uhr]; [D:<@d:Insulin lispro|Insulin aspart|Humalog|Fiasp>] insgesamt [A3:{q} Einheiten] [F3:pro Tag], Verhältnis 1:{b}, Korrekturfaktor 1:{r}, HbA1c {k2},{k} %.

# n=18..44 m=62..69 k=240..380 q=100,150,250
Found with a glucose of 41 mg/dL at {time} by <@a:a sister|a roommate|the coach|the tenant>, <@g:he|she> had injected [A:{n} units] of [D:<@d:glargine|degludec|detemir>] twice by mistake and needed [D2:glucagon] [S:1 mg] and [A2:{q} mL] of [D3:dextrose] [S2:10%]; glucose {m}, then {k}.
Retrouvé<@g:|e> avec une glycémie à 41 mg/dL à {time} par <@a:une sœur|un colocataire|l'entraîneur|le locataire>, <@g:il|elle> s'était injecté deux fois par erreur [A:{n} unités] <@d:de |de |de >[D:<@d:glargine|dégludec|détémir>] et a eu besoin de [D2:glucagon] [S:1 mg] et de [A2:{q} mL] de [D3:glucosé] à [S2:10 %] ; glycémie {m}, puis {k}.
Um {time} von <@a:einer Schwester|einem Mitbewohner|dem Trainer|dem Mieter> mit einer Glukose von 41 mg/dl aufgefunden, hatte <@g:er|sie> versehentlich zweimal [A:{n} Einheiten] [D:<@d:Glargin|Degludec|Detemir>] gespritzt und brauchte [D2:Glucagon] [S:1 mg] und [A2:{q} ml] [D3:Glucose] [S2:10 %]; Glukose {m}, dann {k}.

# n=4..18 m=6.8,7.1,7.4 k=9.2,10.1,11.4 q=3..9 b=2..8 r=18..36
On [D:<@d:semaglutide|dulaglutide|tirzepatide>] [S:<@d:1|1.5|7.5> mg] [F:weekly] and [D2:metformin] [S2:<@s:850|1000> mg] [F2:twice daily] <@g:he|she> lost {n} kg in {q} months, HbA1c fell from {k} to {m}%, and the fasting log reads 9{b} to 1{r} mg/dL.
Sous [D:<@d:sémaglutide|dulaglutide|tirzépatide>] [S:<@d:1|1,5|7,5> mg] [F:par semaine] et [D2:metformine] [S2:<@s:850|1000> mg] [F2:deux fois par jour], <@g:il|elle> a perdu {n} kg en {q} mois, l'HbA1c est passée de {k} à {m} %, et le carnet à jeun indique 9{b} à 1{r} mg/dL.
Unter [D:<@d:Semaglutid|Dulaglutid|Tirzepatid>] [S:<@d:1|1,5|7,5> mg] [F:wöchentlich] und [D2:Metformin] [S2:<@s:850|1000> mg] [F2:zweimal täglich] nahm <@g:er|sie> in {q} Monaten {n} kg ab, das HbA1c sank von {k} auf {m} %, und das Nüchternprotokoll zeigt 9{b} bis 1{r} mg/dl.

# n=8..14 m=5,6
Sliding scale: [D:<@d:lispro|aspart|regular insulin>] [A:2 units] for 150 to 199 mg/dL, [A2:4 units] for 200 to 249, [A3:{m} units] for 250 to 299, [A4:{n} units] above 300, call the ward at {time}.
Protocole : [D:<@d:lispro|asparte|insuline rapide>] [A:2 unités] de 150 à 199 mg/dL, [A2:4 unités] de 200 à 249, [A3:{m} unités] de 250 à 299, [A4:{n} unités] au-dessus de 300, appeler le service à {time}.
Korrekturschema: [D:<@d:Lispro|Aspart|Normalinsulin>] [A:2 Einheiten] bei 150 bis 199 mg/dl, [A2:4 Einheiten] bei 200 bis 249, [A3:{m} Einheiten] bei 250 bis 299, [A4:{n} Einheiten] über 300, um {time} auf der Station anrufen.

# n=24..37 m=96..104 k=148..182 q=6..14 b=7,8,9
At {n} weeks' gestation the glucose profile reads {m} mg/dL fasting and {k} one hour after <@a:muesli|white bread|noodles|grapes>; [D:NPH insulin] [A:{q} units] [F:at bedtime] is added, fetal abdomen on the {b}5th percentile.
À {n} semaines de grossesse, le profil glycémique est de {m} mg/dL à jeun et {k} une heure après <@a:du muesli|du pain blanc|des pâtes|du raisin> ; [D:insuline NPH] [A:{q} unités] [F:au coucher] ajoutée, abdomen fœtal au {b}5e percentile.
In der {n}. Schwangerschaftswoche zeigt das Glukoseprofil nüchtern {m} mg/dl und {k} eine Stunde nach <@a:Müsli|Weißbrot|Nudeln|Weintrauben>; [D:NPH-Insulin] [A:{q} Einheiten] [F:vor dem Schlafengehen] wird ergänzt, fetales Abdomen auf der {b}5. Perzentile.

# k=38..72 b=2..8 q=72..88 r=4..9
Graves disease: [D:<@d:methimazole|propylthiouracil|carbimazole>] [S:<@d:10|100|15> mg] [F:three times daily] and [D2:propranolol] [S2:<@s:20|40> mg]; pulse from 12{b} to {q}, T4 from {k} to 1{r} pmol/L, one episode of sore throat with 2.{b} G/L leukocytes.
Maladie de Basedow : [D:<@d:thiamazole|propylthiouracile|carbimazole>] [S:<@d:10|100|15> mg] [F:trois fois par jour] et [D2:propranolol] [S2:<@s:20|40> mg] ; pouls de 12{b} à {q}, T4 de {k} à 1{r} pmol/L, un épisode d'angine avec 2,{b} G/L de leucocytes.
Morbus Basedow: [D:<@d:Thiamazol|Propylthiouracil|Carbimazol>] [S:<@d:10|100|15> mg] [F:dreimal täglich] und [D2:Propranolol] [S2:<@s:20|40> mg]; Puls von 12{b} auf {q}, T4 von {k} auf 1{r} pmol/l, einmal Halsschmerzen mit 2,{b} G/l Leukozyten.

# q=9..30 b=4..9 r=1..6
Addison crisis after {q} hours of vomiting at the <@a:campsite|ski hut|music festival|border>: sodium 11{b}, potassium 6.{r}, [D:hydrocortisone] [S:100 mg] IV then [S2:50 mg] [F:every 6 hours], [D2:fludrocortisone] [S3:0.1 mg]; carries an emergency kit again.
Crise addisonienne après {q} heures de vomissements <@a:au camping|au refuge de ski|au festival de musique|à la frontière> : sodium 11{b}, potassium 6,{r}, [D:hydrocortisone] [S:100 mg] IV puis [S2:50 mg] [F:toutes les 6 heures], [D2:fludrocortisone] [S3:0,1 mg] ; porte de nouveau un kit d'urgence.
Addison-Krise nach {q} Stunden Erbrechen <@a:auf dem Campingplatz|in der Skihütte|auf dem Musikfestival|an der Grenze>: Natrium 11{b}, Kalium 6,{r}, [D:Hydrocortison] [S:100 mg] i.v., dann [S2:50 mg] [F:alle 6 Stunden], [D2:Fludrocortison] [S3:0,1 mg]; trägt wieder ein Notfallset bei sich.

# m=180..420 q=12..24 r=9..14 b=3..7 k=2..6
Prolactin {m} ng/mL dropped to {q} on [D:cabergoline] [S:<@s:0.25|0.5|1> mg] [F:twice a week]; tumor {r} to {b} mm, periods back after {k} months, no compulsive <@a:shopping|betting|card playing|baking>.
La prolactine à {m} ng/mL est descendue à {q} sous [D:cabergoline] [S:<@s:0,25|0,5|1> mg] [F:deux fois par semaine] ; tumeur de {r} à {b} mm, retour des règles après {k} mois, pas de compulsion <@a:d'achat|de paris|de jeu de cartes|de pâtisserie>.
Das Prolaktin von {m} ng/ml sank unter [D:Cabergolin] [S:<@s:0,25|0,5|1> mg] [F:zweimal pro Woche] auf {q}; Tumor von {r} auf {b} mm, Regelblutung nach {k} Monaten zurück, kein zwanghaftes <@a:Einkaufen|Wetten|Kartenspielen|Backen>.

# n=8..14 m=3.1,3.3,3.6 q=3,4,5 b=2..8
[D:<@d:Alendronate|Risedronate>] [S:<@d:70|35> mg] [F:weekly] [U:for {q} years], T-score from -{m} to -2.{b}; [D2:calcium] [S2:<@s:500|600> mg] and [D3:vitamin D] [S3:<@t:800|1,000|2,000> IU] [F2:daily], kyphosis {n} cm to the wall.
[D:<@d:Alendronate|Risédronate>] [S:<@d:70|35> mg] [F:par semaine] [U:pendant {q} ans], T-score de -{m} à -2,{b} ; [D2:calcium] [S2:<@s:500|600> mg] et [D3:vitamine D] [S3:<@t:800|1 000|2 000> UI] [F2:par jour], cyphose à {n} cm du mur.
[D:<@d:Alendronat|Risedronat>] [S:<@d:70|35> mg] [F:wöchentlich] [U:für {q} Jahre], T-Score von -{m} auf -2,{b}; [D2:Calcium] [S2:<@s:500|600> mg] und [D3:Vitamin D] [S3:<@t:800|1.000|2.000> IE] [F2:täglich], Kyphose {n} cm zur Wand.

# n=5,10 m=840..2600 k=6,8 q=3..9 b=1..8 r=45..160
Crohn disease: [D:infliximab] [S:{n} mg/kg] [F:at weeks 0, 2 and 6] and [F2:every {k} weeks] thereafter, trough {q}.{b} µg/mL, calprotectin {m} to {r} µg/g; [D2:azathioprine] [S2:<@s:100|125|150> mg] [F3:daily], lipase normal.
Maladie de Crohn : [D:infliximab] [S:{n} mg/kg] [F:aux semaines 0, 2 et 6] puis [F2:toutes les {k} semaines], taux résiduel {q},{b} µg/mL, calprotectine de {m} à {r} µg/g ; [D2:azathioprine] [S2:<@s:100|125|150> mg] [F3:par jour], lipase normale.
Morbus Crohn: [D:Infliximab] [S:{n} mg/kg] [F:in Woche 0, 2 und 6] und danach [F2:alle {k} Wochen], Talspiegel {q},{b} µg/ml, Calprotectin von {m} auf {r} µg/g; [D2:Azathioprin] [S2:<@s:100|125|150> mg] [F3:täglich], Lipase normal.

# n=6..11 m=9..20 k=1..8 q=2..6 b=1,2
Left-sided colitis: [D:mesalamine] [S:<@s:2.4|4.8> g] [F:daily] plus <@o:a|an> [O:<@o:suppository|enema>] of [S2:<@o:1|4> g] [F2:at bedtime]; from {n} bloody stools a day to {b} in {m} days, albumin 3.{k} g/dL, Mayo score {q}.
Rectocolite gauche : [D:mésalazine] [S:<@s:2,4|4,8> g] [F:par jour] plus un [O:<@o:suppositoire|lavement>] de [S2:<@o:1|4> g] [F2:au coucher] ; de {n} selles sanglantes par jour à {b} en {m} jours, albumine 3,{k} g/dL, score de Mayo {q}.
Linksseitige Kolitis: [D:Mesalazin] [S:<@s:2,4|4,8> g] [F:täglich] plus ein [O:<@o:Zäpfchen|Klysma>] mit [S2:<@o:1|4> g] [F2:vor dem Schlafengehen]; von {n} blutigen Stühlen am Tag auf {b} in {m} Tagen, Albumin 3,{k} g/dl, Mayo-Score {q}.

# n=15,20,30 m=2,3 k=62..118 q=2,3
Hepatic encephalopathy grade {m}: [D:lactulose] [A:{n} mL] [F:three times daily] aiming at {q} soft stools, [D2:rifaximin] [S:550 mg] [F2:twice daily]; ammonia {k} µmol/L, wrote the check to the <@a:plumber|landlord|choir|lawyer> backwards.
Encéphalopathie hépatique de grade {m} : [D:lactulose] [A:{n} mL] [F:trois fois par jour] pour obtenir {q} selles molles, [D2:rifaximine] [S:550 mg] [F2:deux fois par jour] ; ammoniémie {k} µmol/L, a écrit à l'envers le chèque destiné <@a:au plombier|au propriétaire|à la chorale|à l'avocat>.
Hepatische Enzephalopathie Grad {m}: [D:Lactulose] [A:{n} ml] [F:dreimal täglich] mit dem Ziel von {q} weichen Stühlen, [D2:Rifaximin] [S:550 mg] [F2:zweimal täglich]; Ammoniak {k} µmol/l, schrieb den Scheck für <@a:den Klempner|den Vermieter|den Chor|den Anwalt> rückwärts.

# n=6,8 m=50,100 k=20,40 q=4..9 b=1..8
{q} liters of ascites were tapped and replaced with [A:{n} g] of [D:albumin] [S:20%] per liter; [D2:spironolactone] [S2:{m} mg] and [D3:furosemide] [S3:{k} mg] [F:every morning] were continued; fluid neutrophils {b}2/mm³, so [D4:cefotaxime] was stopped.
{q} litres d'ascite ont été évacués, compensés par de l'[D:albumine] à [S:20 %], [A:{n} g] par litre ; la [D2:spironolactone] [S2:{m} mg] et le [D3:furosémide] [S3:{k} mg] [F:tous les matins] ont été poursuivis ; neutrophiles du liquide {b}2/mm³, le [D4:céfotaxime] a donc été arrêté.
{q} Liter Aszites wurden abpunktiert und pro Liter [A:{n} g] [D:Albumin] [S:20 %] ersetzt; [D2:Spironolacton] [S2:{m} mg] und [D3:Furosemid] [S3:{k} mg] [F:jeden Morgen] wurden fortgeführt; Neutrophile im Punktat {b}2/mm³, daher wurde [D4:Cefotaxim] abgesetzt.

# n=10,14 q=2,4 b=9..28
Helicobacter on the breath test (delta {b} per mille): [D:<@d:esomeprazole|pantoprazole>] [S:40 mg], [D2:amoxicillin] [S2:1 g] and [D3:clarithromycin] [S3:500 mg] [F:twice daily] [U:for {n} days]; repeat after {q} weeks off [D4:PPIs], no <@a:espresso|aquavit|horseradish|chili> meanwhile.
Helicobacter au test respiratoire (delta {b} pour mille) : [D:<@d:ésoméprazole|pantoprazole>] [S:40 mg], [D2:amoxicilline] [S2:1 g] et [D3:clarithromycine] [S3:500 mg] [F:deux fois par jour] [U:pendant {n} jours] ; contrôle après {q} semaines sans [D4:IPP], pas <@a:d'expresso|d'aquavit|de raifort|de piment> d'ici là.
Helicobacter im Atemtest (Delta {b} Promille): [D:<@d:Esomeprazol|Pantoprazol>] [S:40 mg], [D2:Amoxicillin] [S2:1 g] und [D3:Clarithromycin] [S3:500 mg] [F:zweimal täglich] [U:für {n} Tage]; Kontrolle nach {q} Wochen ohne [D4:PPI], bis dahin <@a:kein Espresso|kein Aquavit|kein Meerrettich|kein Chili>.

# n=2,3,4 m=12,24
Bowel preparation: [A:{n} liters] of [D:<@d:polyethylene glycol|MiraLAX|Moviprep>] split between {time} and 5 a.m., [D2:bisacodyl] [S:<@s:10|15> mg], [D3:simethicone]; nothing but <@a:broth|white grape juice|gelatin|black coffee> for {m} hours.
Préparation colique : [A:{n} litres] de [D:<@d:polyéthylène glycol|MiraLAX|Moviprep>] en deux prises à {time} et à 5 h, [D2:bisacodyl] [S:<@s:10|15> mg], [D3:siméthicone] ; rien que <@a:du bouillon|du jus de raisin blanc|de la gelée|du café noir> pendant {m} heures.
Darmvorbereitung: [A:{n} Liter] [D:<@d:Polyethylenglykol|MiraLAX|Moviprep>] geteilt auf {time} und 5 Uhr, [D2:Bisacodyl] [S:<@s:10|15> mg], [D3:Simeticon]; {m} Stunden lang nur <@a:Brühe|weißer Traubensaft|Götterspeise|schwarzer Kaffee>.

# n=25000,40000 q=28..92 b=6..9 r=2,3 m2=4..14 k=14..28
Steatorrhea with elastase {q} µg/g: [D:<@d:pancrelipase|Creon>] [A:{n} units] [F:with meals] and [A2:10,000 units] [F2:with snacks] cut the stools from {b} to {r}; weight {m2} lb higher, vitamin A {k} µg/dL.
Stéatorrhée avec élastase à {q} µg/g : <@d:la |le >[D:<@d:pancrélipase|Créon>] [A:{n} unités] [F:aux repas] et [A2:10 000 unités] [F2:aux collations] a réduit les selles de {b} à {r} ; poids supérieur de {m2} livres, vitamine A {k} µg/dL.
Steatorrhö mit Elastase {q} µg/g: [D:<@d:Pankrelipase|Kreon>] [A:{n} Einheiten] [F:zu den Mahlzeiten] und [A2:10.000 Einheiten] [F2:zu Zwischenmahlzeiten] senkte die Stühle von {b} auf {r}; Gewicht {m2} Pfund höher, Vitamin A {k} µg/dl.

# n=7.5,10,15,20 m=12..68 k=4,5,6 b=1..8 q=22..38
Rheumatoid arthritis: [D:methotrexate] [S:{n} mg] [F:<@w:every Friday|every Sunday|once a week>] with [D2:folic acid] [S2:5 mg] [F2:the day after]; DAS28 {k}.2 to 2.{b}, ESR {m} mm/h, ALT {q} U/L, grip back for the <@a:cello|rolling pin|secateurs|fishing rod>.
Polyarthrite rhumatoïde : [D:méthotrexate] [S:{n} mg] [F:<@w:chaque vendredi|chaque dimanche|une fois par semaine>] avec [D2:acide folique] [S2:5 mg] [F2:le lendemain] ; DAS28 de {k},2 à 2,{b}, VS {m} mm/h, ALAT {q} U/L, force retrouvée pour <@a:le violoncelle|le rouleau à pâtisserie|le sécateur|la canne à pêche>.
Rheumatoide Arthritis: [D:Methotrexat] [S:{n} mg] [F:<@w:jeden Freitag|jeden Sonntag|einmal pro Woche>] mit [D2:Folsäure] [S2:5 mg] [F2:am Tag danach]; DAS28 von {k},2 auf 2,{b}, BSG {m} mm/h, ALT {q} U/l, wieder Kraft für <@a:das Cello|das Nudelholz|die Gartenschere|die Angelrute>.

# n=8.2,9.6,10.4 m=5.1,5.6 k=2,3
Tophaceous gout: [D:allopurinol] [S:<@s:100|200|300> mg] [F:daily] raised by 100 mg every {k} weeks, urate {n} to {m} mg/dL; flares covered with [D2:colchicine] [S2:0.6 mg] [F2:twice daily as needed] and [D3:<@d:naproxen|indomethacin|etoricoxib>] [S3:<@d:500|50|90> mg].
Goutte tophacée : [D:allopurinol] [S:<@s:100|200|300> mg] [F:par jour] augmenté de 100 mg toutes les {k} semaines, uricémie de {n} à {m} mg/dL ; crises traitées par [D2:colchicine] [S2:0,6 mg] [F2:deux fois par jour si besoin] et [D3:<@d:naproxène|indométacine|étoricoxib>] [S3:<@d:500|50|90> mg].
Tophöse Gicht: [D:Allopurinol] [S:<@s:100|200|300> mg] [F:täglich], alle {k} Wochen um 100 mg gesteigert, Harnsäure von {n} auf {m} mg/dl; Anfälle mit [D2:Colchicin] [S2:0,6 mg] [F2:zweimal täglich bei Bedarf] und [D3:<@d:Naproxen|Indometacin|Etoricoxib>] [S3:<@d:500|50|90> mg] behandelt.

# n=40,50,60 m=72..104 k=9..22 q=5..14 r=6..12
Polymyalgia with new jaw pain: [D:prednisolone] [S:{n} mg] [F:every morning]; ESR {m} fell to {k} mm/h in {q} days, and a taper to [S2:<@s:10|12.5|15> mg] is planned by week {r}, with [D2:<@d:tocilizumab|alendronate|calcium>] from {date}.
Pseudopolyarthrite avec douleur récente de la mâchoire : [D:prednisolone] [S:{n} mg] [F:tous les matins] ; la VS de {m} est descendue à {k} mm/h en {q} jours, et une décroissance à [S2:<@s:10|12,5|15> mg] est prévue d'ici la semaine {r}, avec [D2:<@d:tocilizumab|alendronate|calcium>] à partir du {date}.
Polymyalgie mit neuen Kieferschmerzen: [D:Prednisolon] [S:{n} mg] [F:jeden Morgen]; die BSG fiel in {q} Tagen von {m} auf {k} mm/h, und eine Reduktion auf [S2:<@s:10|12,5|15> mg] ist bis Woche {r} geplant, mit [D2:<@d:Tocilizumab|Alendronat|Calcium>] ab dem {date}.

# m=4..7 k=2.1,2.6 b=1..8
Ankylosing spondylitis: [D:<@d:adalimumab|etanercept|secukinumab>] [S:<@d:40|50|150> mg] [F:every <@d:2 weeks|week|4 weeks>], BASDAI {m}.{b} to {k}; [D2:<@e:ibuprofen|diclofenac|celecoxib>] [S2:<@e:600|75|200> mg] only after <@a:bouldering|snow clearing|long drives|laying parquet>.
Spondylarthrite ankylosante : [D:<@d:adalimumab|étanercept|sécukinumab>] [S:<@d:40|50|150> mg] [F:toutes les <@d:2 semaines|semaines|4 semaines>], BASDAI de {m},{b} à {k} ; [D2:<@e:ibuprofène|diclofénac|célécoxib>] [S2:<@e:600|75|200> mg] seulement après <@a:l'escalade de bloc|le déneigement|de longs trajets en voiture|la pose de parquet>.
Spondylitis ankylosans: [D:<@d:Adalimumab|Etanercept|Secukinumab>] [S:<@d:40|50|150> mg] [F:<@d:alle 2 Wochen|jede Woche|alle 4 Wochen>], BASDAI von {m},{b} auf {k}; [D2:<@e:Ibuprofen|Diclofenac|Celecoxib>] [S2:<@e:600|75|200> mg] nur nach <@a:Bouldern|Schneeräumen|langen Autofahrten|Parkettverlegen>.

# n=20,40,80 m=1,2 q=3,4,5 b=15..45 r=10,15,20
The knee was injected with [A:{m} mL] of [D:triamcinolone] [S:{n} mg] and [A2:{q} mL] of [D2:<@d:lidocaine|ropivacaine|bupivacaine>] [S2:<@d:1|0.2|0.5>%] after {b} cc of yellow fluid had been drawn; flexion gained {r} degrees.
Le genou a été infiltré avec [A:{m} mL] de [D:triamcinolone] [S:{n} mg] et [A2:{q} mL] de [D2:<@d:lidocaïne|ropivacaïne|bupivacaïne>] à [S2:<@d:1|0,2|0,5> %] après retrait de {b} cc de liquide jaune ; la flexion a gagné {r} degrés.
In das Knie wurden nach Abziehen von {b} cc gelber Flüssigkeit [A:{m} ml] [D:Triamcinolon] [S:{n} mg] und [A2:{q} ml] [D2:<@d:Lidocain|Ropivacain|Bupivacain>] [S2:<@d:1|0,2|0,5> %] injiziert; die Beugung nahm um {r} Grad zu.

# n=2..6 m=18..29 k=40..90
After the third seizure in {n} weeks [D:<@d:levetiracetam|lacosamide|brivaracetam>] was raised to [S:<@d:1500|200|100> mg] [F:twice daily]; level {m} mg/L, one {k}-second aura per month since, no driving before {date}.
Après la troisième crise en {n} semaines, le [D:<@d:lévétiracétam|lacosamide|brivaracétam>] a été augmenté à [S:<@d:1500|200|100> mg] [F:deux fois par jour] ; taux {m} mg/L, depuis une aura de {k} secondes par mois, pas de conduite avant le {date}.
Nach dem dritten Anfall in {n} Wochen wurde [D:<@d:Levetiracetam|Lacosamid|Brivaracetam>] auf [S:<@d:1500|200|100> mg] [F:zweimal täglich] erhöht; Spiegel {m} mg/l, seither monatlich eine Aura von {k} Sekunden, kein Autofahren vor dem {date}.

# n=2,4 m=20..45 b=1..8
Status epilepticus for {m} minutes: [D:midazolam] [S:10 mg] IM by the crew, [D2:lorazepam] [S2:{n} mg] IV twice, then [D3:<@d:valproate|fosphenytoin|levetiracetam>] [S3:<@d:40|20|60> mg/kg] [U:over 10 minutes]; EEG quiet by {time}, lactate down to 2.{b}.
État de mal épileptique pendant {m} minutes : [D:midazolam] [S:10 mg] IM par l'équipe, [D2:lorazépam] [S2:{n} mg] IV deux fois, puis [D3:<@d:valproate|fosphénytoïne|lévétiracétam>] [S3:<@d:40|20|60> mg/kg] [U:en 10 minutes] ; EEG calme à {time}, lactate descendu à 2,{b}.
Status epilepticus über {m} Minuten: [D:Midazolam] [S:10 mg] i.m. durch das Rettungsteam, [D2:Lorazepam] [S2:{n} mg] i.v. zweimal, dann [D3:<@d:Valproat|Fosphenytoin|Levetiracetam>] [S3:<@d:40|20|60> mg/kg] [U:über 10 Minuten]; EEG um {time} ruhig, Laktat auf 2,{b} gefallen.

# n=25,50,100 m=9..16 k=2..4 b=3..9
Migraine: [D:topiramate] [S:{n} mg] [F:at night] cut the days from {m} to {k} a month but words escape <@g:him|her> in <@a:court|class|meetings|interviews>; rescue with [D2:<@d:sumatriptan|rizatriptan|zolmitriptan>] [S2:<@d:50|10|2.5> mg], [D3:naproxen] [S3:500 mg], {b} doses since {month}.
Migraine : le [D:topiramate] [S:{n} mg] [F:le soir] a réduit les jours de crise de {m} à {k} par mois, mais les mots lui échappent <@a:au tribunal|en cours|en réunion|en interview> ; traitement de crise par [D2:<@d:sumatriptan|rizatriptan|zolmitriptan>] [S2:<@d:50|10|2,5> mg], [D3:naproxène] [S3:500 mg], {b} prises depuis {month}.
Migräne: [D:Topiramat] [S:{n} mg] [F:zur Nacht] senkte die Migränetage von {m} auf {k} pro Monat, doch <@g:ihm|ihr> fehlen die Worte <@a:vor Gericht|im Unterricht|in Sitzungen|in Interviews>; Attackenbehandlung mit [D2:<@d:Sumatriptan|Rizatriptan|Zolmitriptan>] [S2:<@d:50|10|2,5> mg], [D3:Naproxen] [S3:500 mg], {b} Gaben seit {month}.

# m=14..22 k=4..9 b=2..6 q=3,4
[D:<@d:Erenumab|Fremanezumab|Galcanezumab>] [S:<@d:70|225|120> mg] [F:every month] since {date}: {m} headache days became {k}, [D2:<@e:ibuprofen|aspirin|acetaminophen>] on {b} days, constipation with a {q}-day interval.
[D:<@d:Érénumab|Frémanézumab|Galcanézumab>] [S:<@d:70|225|120> mg] [F:tous les mois] depuis le {date} : {m} jours de céphalées sont devenus {k}, [D2:<@e:ibuprofène|aspirine|paracétamol>] {b} jours, constipation avec un intervalle de {q} jours.
[D:<@d:Erenumab|Fremanezumab|Galcanezumab>] [S:<@d:70|225|120> mg] [F:jeden Monat] seit dem {date}: Aus {m} Kopfschmerztagen wurden {k}, [D2:<@e:Ibuprofen|ASS|Paracetamol>] an {b} Tagen, Verstopfung mit {q} Tagen Abstand.

# n=9,12,15 m=10,15,20 k=240,360,480 q=64..98 b=6..24
Cluster attacks end in {m} minutes with [D:oxygen] at [A:{n} L/min] by non-rebreather or [D2:sumatriptan] [S:6 mg] under the skin; [D3:verapamil] is at [S2:{k} mg] [F:a day], PR interval 1{q} ms, {b} attacks at <@a:carnival|grape harvest|Lent|haymaking>.
Les crises d'algie vasculaire cèdent en {m} minutes sous [D:oxygène] à [A:{n} L/min] au masque à haute concentration ou [D2:sumatriptan] [S:6 mg] sous-cutané ; le [D3:vérapamil] est à [S2:{k} mg] [F:par jour], intervalle PR 1{q} ms, {b} crises <@a:au carnaval|aux vendanges|pendant le carême|aux foins>.
Die Clusterattacken enden in {m} Minuten unter [D:Sauerstoff] mit [A:{n} l/min] über Reservoirmaske oder [D2:Sumatriptan] [S:6 mg] subkutan; [D3:Verapamil] liegt bei [S2:{k} mg] [F:am Tag], PQ-Intervall 1{q} ms, {b} Attacken <@a:im Karneval|zur Weinlese|in der Fastenzeit|zur Heuernte>.

# n=6..18 m=62..88 k=52..79 q=24..58 b=2..8
Stroke code: NIHSS {n}, weight {m} kg, [D:alteplase] [A:{k} mg], 10% as a bolus and the rest [U:over 60 minutes], needle time {q} minutes; [D2:<@d:labetalol|nicardipine|urapidil>] [S:<@d:10|5|12.5> mg] because of 19{b}/11{b} mmHg.
Alerte AVC : NIHSS {n}, poids {m} kg, [D:altéplase] [A:{k} mg], 10 % en bolus et le reste [U:en 60 minutes], délai porte-aiguille {q} minutes ; [D2:<@d:labétalol|nicardipine|urapidil>] [S:<@d:10|5|12,5> mg] en raison d'une tension à 19{b}/11{b} mmHg.
Schlaganfallalarm: NIHSS {n}, Gewicht {m} kg, [D:Alteplase] [A:{k} mg], 10 % als Bolus und der Rest [U:über 60 Minuten], Door-to-Needle-Zeit {q} Minuten; [D2:<@d:Labetalol|Nicardipin|Urapidil>] [S:<@d:10|5|12,5> mg] wegen 19{b}/11{b} mmHg.

# n=3..5 m=21,90 k=62..78
Minor stroke with an ABCD2 of {n}: [D:clopidogrel] [S:300 mg] then [S2:75 mg] [F:daily] plus [D2:aspirin] [S3:<@s:81|100> mg] [U:for {m} days], [D3:atorvastatin] [S4:<@t:40|80> mg] [F2:nightly]; LDL {k} mg/dL, loop recorder placed.
AVC mineur avec un ABCD2 à {n} : [D:clopidogrel] [S:300 mg] puis [S2:75 mg] [F:par jour] plus [D2:aspirine] [S3:<@s:81|100> mg] [U:pendant {m} jours], [D3:atorvastatine] [S4:<@t:40|80> mg] [F2:tous les soirs] ; LDL {k} mg/dL, moniteur implantable posé.
Leichter Schlaganfall mit ABCD2 von {n}: [D:Clopidogrel] [S:300 mg], dann [S2:75 mg] [F:täglich] plus [D2:ASS] [S3:<@s:81|100> mg] [U:für {m} Tage], [D3:Atorvastatin] [S4:<@t:40|80> mg] [F2:jeden Abend]; LDL {k} mg/dl, Ereignisrekorder implantiert.

# m=2,3,4 q=1.5,2 b=2..6
Parkinson disease: [D:carbidopa-levodopa] [S:<@s:25/100|25/250> mg], [A:{q}] [O:{q?tablet|tablets}] [F:at 7, 11, 15 and 19 hours], wears off after {m} hours; [D2:<@d:rasagiline|safinamide|entacapone>] [S2:<@d:1|50|200> mg] added, {b} falls, sways in line at the <@a:bakery|bank|bus stop|polling station>.
Maladie de Parkinson : [D:carbidopa-lévodopa] [S:<@s:25/100|25/250> mg], [A:{q}] [O:{q?comprimé|comprimés}] [F:à 7, 11, 15 et 19 heures], fin de dose après {m} heures ; [D2:<@d:rasagiline|safinamide|entacapone>] [S2:<@d:1|50|200> mg] ajouté<@d:e||e>, {b} chutes, vacille dans la file d'attente <@a:à la boulangerie|à la banque|à l'arrêt de bus|au bureau de vote>.
Morbus Parkinson: [D:Carbidopa-Levodopa] [S:<@s:25/100|25/250> mg], [A:{q}] [O:{q?Tablette|Tabletten}] [F:um 7, 11, 15 und 19 Uhr], Wirkung lässt nach {m} Stunden nach; [D2:<@d:Rasagilin|Safinamid|Entacapon>] [S2:<@d:1|50|200> mg] ergänzt, {b} Stürze, schwankt in der Schlange <@a:beim Bäcker|in der Bank|an der Bushaltestelle|im Wahllokal>.

# m=6..24 k=12..36 b=2..8 q=2..6
Multiple sclerosis: [D:<@d:natalizumab|ocrelizumab|ofatumumab>] [S:<@d:300|600|20> mg] [F:every <@d:4 weeks|6 months|month>], JC index 0.{b}, {m} T2 lesions stable for {k} months; spasms on [D2:baclofen] [S2:<@s:10|20> mg] [F2:three times daily], EDSS {q}.5.
Sclérose en plaques : [D:<@d:natalizumab|ocrélizumab|ofatumumab>] [S:<@d:300|600|20> mg] [F:<@d:toutes les 4 semaines|tous les 6 mois|tous les mois>], index JC 0,{b}, {m} lésions T2 stables depuis {k} mois ; spasmes traités par [D2:baclofène] [S2:<@s:10|20> mg] [F2:trois fois par jour], EDSS {q},5.
Multiple Sklerose: [D:<@d:Natalizumab|Ocrelizumab|Ofatumumab>] [S:<@d:300|600|20> mg] [F:<@d:alle 4 Wochen|alle 6 Monate|jeden Monat>], JC-Index 0,{b}, {m} T2-Läsionen seit {k} Monaten stabil; Spasmen unter [D2:Baclofen] [S2:<@s:10|20> mg] [F2:dreimal täglich], EDSS {q},5.

# m=18..34 k=3,4 q=1 b=1..8
Myasthenic crisis, vital capacity {q}.{b} L, negative inspiratory force -{m} cm H2O: [D:immunoglobulin] [S:0.4 g/kg] [F:daily] [U:for 5 days]; [D2:pyridostigmine] [S2:<@s:30|60> mg] [F2:every {k} hours] held while intubated, [D3:<@d:azithromycin|ciprofloxacin|telithromycin>] was the trigger.
Crise myasthénique, capacité vitale {q},{b} L, force inspiratoire -{m} cm H2O : [D:immunoglobulines] [S:0,4 g/kg] [F:par jour] [U:pendant 5 jours] ; [D2:pyridostigmine] [S2:<@s:30|60> mg] [F2:toutes les {k} heures] suspendue pendant l'intubation, <@d:l'|la |la >[D3:<@d:azithromycine|ciprofloxacine|télithromycine>] était en cause.
Myasthene Krise, Vitalkapazität {q},{b} l, Inspirationskraft -{m} cm H2O: [D:Immunglobulin] [S:0,4 g/kg] [F:täglich] [U:für 5 Tage]; [D2:Pyridostigmin] [S2:<@s:30|60> mg] [F2:alle {k} Stunden] während der Intubation pausiert, [D3:<@d:Azithromycin|Ciprofloxacin|Telithromycin>] war der Auslöser.

# n=300,600,900 m=5..8 k=2..4 q=38..96
Burning feet {m}/10 despite [D:gabapentin] [S:{n} mg] [F:three times daily]; [D2:<@d:duloxetine|amitriptyline|nortriptyline>] [S2:<@d:60|25|10> mg] [F2:<@d:daily|at night|at night>] brought {k} points of relief, vitamin B12 1{q} pg/mL, sleeps in <@a:wool socks|sandals|a tent of sheets|cool bathwater>.
Pieds brûlants {m}/10 malgré [D:gabapentine] [S:{n} mg] [F:trois fois par jour] ; <@d:la |l'|la >[D2:<@d:duloxétine|amitriptyline|nortriptyline>] [S2:<@d:60|25|10> mg] [F2:<@d:par jour|le soir|le soir>] a apporté {k} points de soulagement, vitamine B12 1{q} pg/mL, dort <@a:en chaussettes de laine|en sandales|sous une tente de draps|dans l'eau fraîche du bain>.
Brennende Füße {m}/10 trotz [D:Gabapentin] [S:{n} mg] [F:dreimal täglich]; [D2:<@d:Duloxetin|Amitriptylin|Nortriptylin>] [S2:<@d:60|25|10> mg] [F2:<@d:täglich|zur Nacht|zur Nacht>] brachte {k} Punkte Linderung, Vitamin B12 1{q} pg/ml, schläft <@a:in Wollsocken|in Sandalen|unter einem Zelt aus Laken|in kühlem Badewasser>.

# n=0.6,0.8,0.9 m=3,4,5 k=300,450,600 b=1..8 q=7,8,9 r=6,7,8
Bipolar disorder: [D:lithium] [S:{k} mg] [F:twice daily], level {n} mmol/L, TSH {m}.{b} mIU/L, creatinine 0.{q}; since [D2:<@d:lamotrigine|quetiapine|lurasidone>] [S2:<@d:100|300|40> mg] [F2:in the evening] <@g:he|she> sleeps {r} hours and tunes <@a:harps|pianos|accordions|zithers> again.
Trouble bipolaire : [D:lithium] [S:{k} mg] [F:deux fois par jour], lithiémie {n} mmol/L, TSH {m},{b} mUI/L, créatinine 0,{q} ; depuis <@d:la |la |la >[D2:<@d:lamotrigine|quétiapine|lurasidone>] [S2:<@d:100|300|40> mg] [F2:le soir], <@g:il|elle> dort {r} heures et accorde de nouveau des <@a:harpes|pianos|accordéons|cithares>.
Bipolare Störung: [D:Lithium] [S:{k} mg] [F:zweimal täglich], Spiegel {n} mmol/l, TSH {m},{b} mIE/l, Kreatinin 0,{q}; seit [D2:<@d:Lamotrigin|Quetiapin|Lurasidon>] [S2:<@d:100|300|40> mg] [F2:abends] schläft <@g:er|sie> {r} Stunden und stimmt wieder <@a:Harfen|Klaviere|Akkordeons|Zithern>.

# n=100,150,200 m=18..24 k=6..11 q=3,4,6 b=2,3,4
Depression, PHQ-9 {m}: [D:sertraline] up from [S:50 mg] to [S2:{n} mg] [F:daily] over {q} weeks with [D2:<@d:mirtazapine|trazodone|melatonin>] [S3:<@d:15|50|3> mg] [F2:at bedtime]; today {k}, back at the <@a:pottery wheel|night market|stables|ferry desk>, libido {b}/10.
Dépression, PHQ-9 {m} : [D:sertraline] augmentée de [S:50 mg] à [S2:{n} mg] [F:par jour] en {q} semaines avec [D2:<@d:mirtazapine|trazodone|mélatonine>] [S3:<@d:15|50|3> mg] [F2:au coucher] ; aujourd'hui {k}, a repris <@a:le tour de potier|le marché nocturne|les écuries|le guichet du ferry>, libido {b}/10.
Depression, PHQ-9 {m}: [D:Sertralin] über {q} Wochen von [S:50 mg] auf [S2:{n} mg] [F:täglich] gesteigert, dazu [D2:<@d:Mirtazapin|Trazodon|Melatonin>] [S3:<@d:15|50|3> mg] [F2:vor dem Schlafengehen]; heute {k}, wieder <@a:an der Töpferscheibe|auf dem Nachtmarkt|im Reitstall|am Fährschalter>, Libido {b}/10.

# n=200,350,450 m=380..640 k=2.1,3.4,4.8 q=6..18 b=0,1 r=3,4
Clozapine clinic: [D:clozapine] [S:{n} mg] [F:at night], plasma level {m} ng/mL, neutrophils {k} x 10⁹/L in week {q}, heart rate 1{b}4, drools into a <@a:towel|bib|handkerchief|second pillow>, bowels every {r} days on [D2:<@d:senna|macrogol|lactulose>].
Consultation clozapine : [D:clozapine] [S:{n} mg] [F:le soir], taux plasmatique {m} ng/mL, neutrophiles {k} x 10⁹/L à la semaine {q}, fréquence cardiaque 1{b}4, bave dans <@a:une serviette|un bavoir|un mouchoir|un deuxième oreiller>, selles tous les {r} jours sous [D2:<@d:séné|macrogol|lactulose>].
Clozapin-Sprechstunde: [D:Clozapin] [S:{n} mg] [F:zur Nacht], Plasmaspiegel {m} ng/ml, Neutrophile {k} x 10⁹/l in Woche {q}, Herzfrequenz 1{b}4, speichelt in <@a:ein Handtuch|ein Lätzchen|ein Taschentuch|ein zweites Kissen>, Stuhlgang alle {r} Tage unter [D2:<@d:Senna|Macrogol|Lactulose>].

# q=34..88 b=38..46
[D:<@d:Paliperidone|Aripiprazole|Risperidone>] depot [S:<@d:150|400|50> mg] [F:every <@d:4|4|2> weeks] into the deltoid, last on {date}; prolactin {q} ng/mL, waist {b} inches, stopped <@a:hoarding newspapers|barricading the door|tapping the radiators|writing to the queen>.
[D:<@d:Palipéridone|Aripiprazole|Rispéridone>] retard [S:<@d:150|400|50> mg] [F:toutes les <@d:4|4|2> semaines] dans le deltoïde, dernière injection le {date} ; prolactine {q} ng/mL, tour de taille {b} pouces, a cessé <@a:d'entasser les journaux|de barricader la porte|de taper sur les radiateurs|d'écrire à la reine>.
[D:<@d:Paliperidon|Aripiprazol|Risperidon>] Depot [S:<@d:150|400|50> mg] [F:alle <@d:4|4|2> Wochen] in den Deltamuskel, zuletzt am {date}; Prolaktin {q} ng/ml, Taille {b} Zoll, hat aufgehört, <@a:Zeitungen zu horten|die Tür zu verbarrikadieren|auf die Heizkörper zu klopfen|der Königin zu schreiben>.

# k=3..18 q=4..12
Opioid use disorder: [D:<@d:buprenorphine-naloxone|methadone|Suboxone>] [S:<@d:16/4|80|8/2> mg] [F:<@d:daily|every morning|twice daily>] [U:for {k} months], urine screens clean {q} times in a row, [D2:naloxone] [O:spray] in the <@a:glove compartment|kitchen drawer|backpack|work locker>.
Trouble de l'usage des opioïdes : [D:<@d:buprénorphine-naloxone|méthadone|Suboxone>] [S:<@d:16/4|80|8/2> mg] [F:<@d:par jour|chaque matin|deux fois par jour>] [U:depuis {k} mois], dépistages urinaires négatifs {q} fois de suite, [O:spray] de [D2:naloxone] dans <@a:la boîte à gants|le tiroir de la cuisine|le sac à dos|le casier au travail>.
Opioidgebrauchsstörung: [D:<@d:Buprenorphin-Naloxon|Methadon|Suboxone>] [S:<@d:16/4|80|8/2> mg] [F:<@d:täglich|jeden Morgen|zweimal täglich>] [U:seit {k} Monaten], Urinscreenings {q}-mal in Folge sauber, [D2:Naloxon] als [O:Spray] <@a:im Handschuhfach|in der Küchenschublade|im Rucksack|im Spind bei der Arbeit>.

# n=2,4,6 m=12..22 k=8..48 b=2..8
Alcohol withdrawal, CIWA {m}: [D:<@d:diazepam|chlordiazepoxide|lorazepam>] [S:<@d:10|50|2> mg] [F:every {n} hours], [D2:thiamine] [S2:<@s:200|500> mg] IV [F2:three times daily], [D3:magnesium] [S3:2 g]; pulse 11{b}, tremor, saw <@a:beetles|a parade|rats|a train> on the wall {k} hours after the last drink.
Sevrage alcoolique, CIWA {m} : [D:<@d:diazépam|chlordiazépoxide|lorazépam>] [S:<@d:10|50|2> mg] [F:toutes les {n} heures], [D2:thiamine] [S2:<@s:200|500> mg] IV [F2:trois fois par jour], [D3:magnésium] [S3:2 g] ; pouls 11{b}, tremblement, a vu <@a:des coléoptères|un défilé|des rats|un train> sur le mur {k} heures après le dernier verre.
Alkoholentzug, CIWA {m}: [D:<@d:Diazepam|Chlordiazepoxid|Lorazepam>] [S:<@d:10|50|2> mg] [F:alle {n} Stunden], [D2:Thiamin] [S2:<@s:200|500> mg] i.v. [F2:dreimal täglich], [D3:Magnesium] [S3:2 g]; Puls 11{b}, Tremor, sah {k} Stunden nach dem letzten Glas <@a:Käfer|einen Umzug|Ratten|einen Zug> an der Wand.

# n=18,27,36,54 m=3..6 k=58..84 q=25,50,60 r=84..98 b=7,8,9
ADHD: [D:methylphenidate ER] [S:{n} mg] [F:every morning], growth {m} cm this year, weight {k} lb (percentile {q}), pulse {r}; appetite returns at {b} p.m. with <@a:toast|dumplings|lasagna|cereal>.
TDAH : [D:méthylphénidate LP] [S:{n} mg] [F:tous les matins], croissance de {m} cm cette année, poids {k} livres (percentile {q}), pouls {r} ; l'appétit revient à {b} heures du soir avec <@a:des tartines|des raviolis|des lasagnes|des céréales>.
ADHS: [D:Methylphenidat retard] [S:{n} mg] [F:jeden Morgen], dieses Jahr {m} cm gewachsen, Gewicht {k} Pfund (Perzentile {q}), Puls {r}; der Appetit kommt um {b} Uhr abends mit <@a:Toast|Maultaschen|Lasagne|Müsli> zurück.

# m=2..6 k=2..5 q=3,4 b=4..8
Cancer pain: [D:<@d:morphine|oxycodone|hydromorphone> ER] [S:<@d:30|20|8> mg] [F:every 12 hours] with [D2:<@e:morphine|oxycodone>] [S2:<@e:10|5> mg] [F2:every {q} hours as needed]; used {m} rescue doses yesterday, score {b}/10, last bowel movement {k} days ago.
Douleur cancéreuse : [D:<@d:morphine|oxycodone|hydromorphone> LP] [S:<@d:30|20|8> mg] [F:toutes les 12 heures] avec [D2:<@e:morphine|oxycodone>] [S2:<@e:10|5> mg] [F2:toutes les {q} heures si besoin] ; {m} interdoses prises hier, score {b}/10, dernières selles il y a {k} jours.
Tumorschmerz: [D:<@d:Morphin|Oxycodon|Hydromorphon> retard] [S:<@d:30|20|8> mg] [F:alle 12 Stunden] mit [D2:<@e:Morphin|Oxycodon>] [S2:<@e:10|5> mg] [F2:alle {q} Stunden bei Bedarf]; gestern {m} Bedarfsgaben, Score {b}/10, letzter Stuhlgang vor {k} Tagen.

# n=2,3,4 m=10,20,30 q=8..16
Syringe driver [U:over 24 hours]: [D:morphine] [S:{m} mg], [D2:midazolam] [S2:<@s:5|10|15> mg] and [D3:<@d:haloperidol|levomepromazine|metoclopramide>] [S3:<@d:2.5|6.25|30> mg]; {n} extra doses overnight, respirations {q}, the <@a:grandson|widow|verger|godmother> reads aloud.
Pousse-seringue [U:sur 24 heures] : [D:morphine] [S:{m} mg], [D2:midazolam] [S2:<@s:5|10|15> mg] et [D3:<@d:halopéridol|lévomépromazine|métoclopramide>] [S3:<@d:2,5|6,25|30> mg] ; {n} doses supplémentaires dans la nuit, fréquence respiratoire {q}, <@a:le petit-fils|la veuve|le sacristain|la marraine> fait la lecture à voix haute.
Spritzenpumpe [U:über 24 Stunden]: [D:Morphin] [S:{m} mg], [D2:Midazolam] [S2:<@s:5|10|15> mg] und [D3:<@d:Haloperidol|Levomepromazin|Metoclopramid>] [S3:<@d:2,5|6,25|30> mg]; nachts {n} Zusatzgaben, Atemfrequenz {q}, <@a:der Enkel|die Witwe|der Küster|die Patin> liest vor.

# n=25,50,75 m=100,200,400 b=5..8 q=1.5,2 r=28..64
[D:Fentanyl] [O:patch] [S:{n} mcg/h] plus [D2:fentanyl] [O2:lozenge] [S2:{m} mcg]: pain {b}/10 on turning, pupils {q} mm, jerks of the <@a:shoulders|thighs|fingers|jaw>; rotated to [D3:methadone] [S3:<@s:2.5|5> mg] [F:every 8 hours], QTc 4{r} ms.
[O:Patch] de [D:fentanyl] [S:{n} µg/h] plus [O2:comprimé à sucer] de [D2:fentanyl] [S2:{m} µg] : douleur {b}/10 à la mobilisation, pupilles {q} mm, secousses <@a:des épaules|des cuisses|des doigts|de la mâchoire> ; rotation vers [D3:méthadone] [S3:<@s:2,5|5> mg] [F:toutes les 8 heures], QTc 4{r} ms.
[O:Pflaster] mit [D:Fentanyl] [S:{n} µg/h] plus [O2:Lutschtablette] mit [D2:Fentanyl] [S2:{m} µg]: Schmerz {b}/10 beim Umlagern, Pupillen {q} mm, Zuckungen <@a:der Schultern|der Oberschenkel|der Finger|des Kiefers>; rotiert auf [D3:Methadon] [S3:<@s:2,5|5> mg] [F:alle 8 Stunden], QTc 4{r} ms.

# m=3..9 k=30,40,50 q=400..900
Low back pain for {m} weeks: [D:<@d:cyclobenzaprine|tizanidine|methocarbamol>] [S:<@d:10|4|750> mg] [F:<@f:at bedtime|three times daily>], [D2:<@e:meloxicam|naproxen|acetaminophen>] [S2:<@e:15|500|1000> mg] [F2:<@e:daily|twice daily|every 8 hours>], straight leg raise positive at {k} degrees, lifts {q} lb of <@a:paving stones|flour|laundry|potting soil> a shift.
Lombalgie depuis {m} semaines : [D:<@d:cyclobenzaprine|tizanidine|méthocarbamol>] [S:<@d:10|4|750> mg] [F:<@f:au coucher|trois fois par jour>], [D2:<@e:méloxicam|naproxène|paracétamol>] [S2:<@e:15|500|1000> mg] [F2:<@e:par jour|deux fois par jour|toutes les 8 heures>], Lasègue positif à {k} degrés, soulève {q} livres de <@a:pavés|farine|linge|terreau> par poste.
Kreuzschmerzen seit {m} Wochen: [D:<@d:Cyclobenzaprin|Tizanidin|Methocarbamol>] [S:<@d:10|4|750> mg] [F:<@f:vor dem Schlafengehen|dreimal täglich>], [D2:<@e:Meloxicam|Naproxen|Paracetamol>] [S2:<@e:15|500|1000> mg] [F2:<@e:täglich|zweimal täglich|alle 8 Stunden>], Lasègue bei {k} Grad positiv, hebt {q} Pfund <@a:Pflastersteine|Mehl|Wäsche|Blumenerde> pro Schicht.

# m=5..8 b=3,4,5 q=3..6 r=2,25 k=2..8
Epidural at L{b}: [A:{q} mL] of [D:<@d:bupivacaine|ropivacaine>] [S:0.{r}%] with [D2:<@e:methylprednisolone|dexamethasone|triamcinolone>] [S2:<@e:80|10|40> mg] under fluoroscopy at {time}; leg pain {m} to 1 within {k} hours, no weakness.
Péridurale en L{b} : [A:{q} mL] de [D:<@d:bupivacaïne|ropivacaïne>] à [S:0,{r} %] avec [D2:<@e:méthylprednisolone|dexaméthasone|triamcinolone>] [S2:<@e:80|10|40> mg] sous scopie à {time} ; douleur de jambe de {m} à 1 en {k} heures, sans déficit.
Epidurale Injektion L{b}: [A:{q} ml] [D:<@d:Bupivacain|Ropivacain>] [S:0,{r} %] mit [D2:<@e:Methylprednisolon|Dexamethason|Triamcinolon>] [S2:<@e:80|10|40> mg] unter Durchleuchtung um {time}; Beinschmerz innerhalb von {k} Stunden von {m} auf 1, keine Schwäche.

# m=15..24 k=6..18 b=2..8 q=3..6
Alzheimer disease, MMSE {m}: [D:<@d:donepezil|memantine|galantamine>] [S:<@d:10|20|16> mg] [F:<@d:at night|daily|every morning>] [U:for {k} months], pulse 4{b}, two blackouts, points lost {q}; hides <@a:dentures|spoons|banknotes|keys> in the <@b:oven|piano|laundry|flower pot>.
Maladie d'Alzheimer, MMSE {m} : [D:<@d:donépézil|mémantine|galantamine>] [S:<@d:10|20|16> mg] [F:<@d:le soir|par jour|chaque matin>] [U:depuis {k} mois], pouls 4{b}, deux malaises, {q} points perdus ; cache <@a:son dentier|des cuillères|des billets|des clés> dans <@b:le four|le piano|le linge|le pot de fleurs>.
Alzheimer-Krankheit, MMSE {m}: [D:<@d:Donepezil|Memantin|Galantamin>] [S:<@d:10|20|16> mg] [F:<@d:zur Nacht|täglich|jeden Morgen>] [U:seit {k} Monaten], Puls 4{b}, zwei Ohnmachten, {q} Punkte verloren; versteckt <@a:das Gebiss|Löffel|Geldscheine|Schlüssel> <@b:im Backofen|im Klavier|in der Wäsche|im Blumentopf>.

# n=11..16 m=2,3,4 k=30..44 q=78..94 b=2..8
At {q} <@g:he|she> swallows {n} drugs a day; [D:<@d:oxybutynin|diphenhydramine|zolpidem>] [S:<@d:5|25|10> mg], [D2:<@e:glyburide|doxazosin|indapamide>] [S2:<@e:5|4|2.5> mg] and [D3:PPI] were stopped, eGFR {k} mL/min, orthostatic drop 3{b} mmHg, {m} falls before and none after {date}.
À {q} ans, <@g:il|elle> avale {n} médicaments par jour ; [D:<@d:oxybutynine|diphénhydramine|zolpidem>] [S:<@d:5|25|10> mg], [D2:<@e:glibenclamide|doxazosine|indapamide>] [S2:<@e:5|4|2,5> mg] et [D3:IPP] ont été arrêtés, DFG {k} mL/min, chute orthostatique de 3{b} mmHg, {m} chutes avant et aucune après le {date}.
Mit {q} Jahren schluckt <@g:er|sie> {n} Medikamente am Tag; [D:<@d:Oxybutynin|Diphenhydramin|Zolpidem>] [S:<@d:5|25|10> mg], [D2:<@e:Glibenclamid|Doxazosin|Indapamid>] [S2:<@e:5|4|2,5> mg] und [D3:PPI] wurden abgesetzt, eGFR {k} ml/min, orthostatischer Abfall 3{b} mmHg, {m} Stürze vor und keiner nach dem {date}.

# m=2..4 q=18..48
Sundowning in the <@a:nursing home|day center|rehab ward|guest room>: [D:<@d:quetiapine|risperidone|melatonin>] [S:<@d:25|0.5|3> mg] [F:at <@f:5|6|7> p.m.], <@b:hearing aids|a night light|a familiar quilt|a walk> first; QTc 4{q} ms, bit a nurse {m} times.
Agitation vespérale <@a:en maison de retraite|au centre de jour|en rééducation|dans la chambre d'amis> : [D:<@d:quétiapine|rispéridone|mélatonine>] [S:<@d:25|0,5|3> mg] [F:à <@f:17|18|19> h], d'abord <@b:les appareils auditifs|une veilleuse|une couverture familière|une promenade> ; QTc 4{q} ms, a mordu une infirmière {m} fois.
Abendliche Unruhe <@a:im Pflegeheim|im Tageszentrum|auf der Reha-Station|im Gästezimmer>: [D:<@d:Quetiapin|Risperidon|Melatonin>] [S:<@d:25|0,5|3> mg] [F:um <@f:17|18|19> Uhr], zuerst <@b:Hörgeräte|ein Nachtlicht|eine vertraute Decke|ein Spaziergang>; QTc 4{q} ms, biss {m}-mal eine Pflegerin.

# age=41..79 n=2..6 y=1998..2015 m=3..9
This is a {age}-year-old <@a:welder|dairy farmer|choir director|taxi driver> who was started on [D:<@d:atorvastatin|lisinopril|metoprolol>] [S:<@d:40|20|50> mg] [F:daily] after a myocardial infarction in {y.p} and has refilled it only {n} times in the past {m} months.
Il s'agit d'<@a:un soudeur|un éleveur laitier|un chef de chœur|un chauffeur de taxi> de {age} ans à qui l'on a prescrit <@d:de l'|du |du >[D:<@d:atorvastatine|lisinopril|métoprolol>] [S:<@d:40|20|50> mg] [F:par jour] après un infarctus du myocarde en {y.p} et qui ne l'a renouvelé que {n} fois au cours des {m} derniers mois.
Es handelt sich um einen {age}-jährigen <@a:Schweißer|Milchbauern|Chorleiter|Taxifahrer>, der nach einem Herzinfarkt {y.p} auf [D:<@d:Atorvastatin|Lisinopril|Metoprolol>] [S:<@d:40|20|50> mg] [F:täglich] eingestellt wurde und das Rezept in den letzten {m} Monaten nur {n}-mal eingelöst hat.

# n=12..30 m=2,3,4 k=100.2,101.6,102.4 b=2..5
According to <@g:his|her> <@a:niece|landlord|supervisor|stepson>, <@g:he|she> took [A:{n}] [O:<@o:tablets|capsules|pills>] of [D:<@d:amitriptyline|diphenhydramine|tramadol>] <@b:after an argument|in front of the television|behind the shed|on the night train>, and was found {m} hours later with a temperature of {k} °F and a heart rate of 1{b}0.
D'après <@a:sa nièce|son propriétaire|son chef|son beau-fils>, <@g:il|elle> a pris [A:{n}] [O:<@o:comprimés|gélules|pilules>] <@d:d'|de |de >[D:<@d:amitriptyline|diphénhydramine|tramadol>] <@b:après une dispute|devant la télévision|derrière la remise|dans le train de nuit> et a été retrouvé<@g:|e> {m} heures plus tard avec une température de {k} °F et une fréquence cardiaque de 1{b}0.
Nach Angaben <@a:der Nichte|des Vermieters|des Vorgesetzten|des Stiefsohns> nahm <@g:er|sie> <@b:nach einem Streit|vor dem Fernseher|hinter dem Schuppen|im Nachtzug> [A:{n}] [O:<@o:Tabletten|Kapseln|Pillen>] [D:<@d:Amitriptylin|Diphenhydramin|Tramadol>] ein und wurde {m} Stunden später mit einer Temperatur von {k} °F und einer Herzfrequenz von 1{b}0 gefunden.

# n=30,90 m=4..18
<@g:He|She> never filled the prescription for [D:<@d:varenicline|naltrexone|Ozempic|Entresto>] because the copay was {m}0 dollars for {n} days.
<@g:Il|Elle> n'est jamais allé<@g:|e> chercher l'ordonnance <@d:de |de |d'|d'>[D:<@d:varénicline|naltrexone|Ozempic|Entresto>], car le reste à charge était de {m}0 dollars pour {n} jours.
<@g:Er|Sie> hat das Rezept für [D:<@d:Vareniclin|Naltrexon|Ozempic|Entresto>] nie eingelöst, weil die Zuzahlung für {n} Tage {m}0 Dollar betrug.

# n=15,20,30 m=4,5,6
The hospice nurse may raise the [D:<@d:morphine|hydromorphone|oxycodone>] by [A:<@s:2|5|10> mg] if pain exceeds {m}/10 for longer than {n} minutes.
L'infirmière de soins palliatifs peut augmenter <@d:la |l'|l'>[D:<@d:morphine|hydromorphone|oxycodone>] de [A:<@s:2|5|10> mg] si la douleur dépasse {m}/10 pendant plus de {n} minutes.
Die Hospizschwester darf [D:<@d:Morphin|Hydromorphon|Oxycodon>] um [A:<@s:2|5|10> mg] steigern, wenn die Schmerzen länger als {n} Minuten über {m}/10 liegen.

# n=4..9 m=2..5 k=88..94
While on the ward <@g:he|she> required {n} nebulizer treatments with [D:ipratropium] [S:0.5 mg] and [D2:<@d:albuterol|levalbuterol>] [S2:<@d:2.5|1.25> mg], had {m} blood gases drawn, and never dropped below {k}% on [A:2 liters] of [D3:oxygen].
Dans le service, <@g:il|elle> a eu besoin de {n} nébulisations d'[D:ipratropium] [S:0,5 mg] et de [D2:<@d:salbutamol|lévosalbutamol>] [S2:<@d:2,5|1,25> mg], a eu {m} gaz du sang et n'est jamais descendu<@g:|e> au-dessous de {k} % sous [A:2 litres] d'[D3:oxygène].
Auf der Station brauchte <@g:er|sie> {n} Vernebelungen mit [D:Ipratropium] [S:0,5 mg] und [D2:<@d:Salbutamol|Levosalbutamol>] [S2:<@d:2,5|1,25> mg], es wurden {m} Blutgasanalysen abgenommen, und unter [A:2 Litern] [D3:Sauerstoff] fiel <@g:er|sie> nie unter {k} %.

# n=12..28 m=4..8
<@g:His|Her> oncologist stopped the [D:<@d:trastuzumab|pertuzumab|epirubicin>] after {m} doses when the ejection fraction fell by {n} points, and asked us to start [D2:<@e:carvedilol|enalapril|candesartan>] [S:<@e:6.25|5|8> mg] [F:<@e:twice daily|daily|daily>].
Son oncologue a arrêté <@d:le |le |l'>[D:<@d:trastuzumab|pertuzumab|épirubicine>] après {m} doses lorsque la fraction d'éjection a baissé de {n} points, et nous a demandé de débuter <@e:le |l'|le >[D2:<@e:carvédilol|énalapril|candésartan>] [S:<@e:6,25|5|8> mg] [F:<@e:deux fois par jour|par jour|par jour>].
<@g:Sein|Ihr> Onkologe setzte [D:<@d:Trastuzumab|Pertuzumab|Epirubicin>] nach {m} Gaben ab, als die Ejektionsfraktion um {n} Punkte fiel, und bat uns, mit [D2:<@e:Carvedilol|Enalapril|Candesartan>] [S:<@e:6,25|5|8> mg] [F:<@e:zweimal täglich|täglich|täglich>] zu beginnen.

# n=62..110 m=14..28 n2=55,60,65
Because the creatinine clearance is only {m} mL/min and the weight {n} kg, [D:<@d:enoxaparin|dalteparin|tinzaparin>] was changed to [D2:unfractionated heparin], with the aPTT checked every 6 hours until two values lie between {n2} and 85 seconds.
Comme la clairance de la créatinine n'est que de {m} mL/min et le poids de {n} kg, <@d:l'|la |la >[D:<@d:énoxaparine|daltéparine|tinzaparine>] a été remplacée par de l'[D2:héparine non fractionnée], avec contrôle du TCA toutes les 6 heures jusqu'à ce que deux valeurs soient comprises entre {n2} et 85 secondes.
Da die Kreatinin-Clearance nur {m} ml/min und das Gewicht {n} kg beträgt, wurde [D:<@d:Enoxaparin|Dalteparin|Tinzaparin>] durch [D2:unfraktioniertes Heparin] ersetzt, mit Kontrolle der aPTT alle 6 Stunden, bis zwei Werte zwischen {n2} und 85 Sekunden liegen.

# n=14..44 m=30,60,90
We agreed on [D:<@d:naltrexone|acamprosate|disulfiram>] [S:<@d:50|666|250> mg] [F:<@d:daily|three times daily|daily>], {m} meetings in {m} days, and a breath test at every visit; <@g:his|her> last drink was <@a:a glass of port|two shots of vodka|a wine cooler|a pint of stout> {n} hours ago.
Nous avons convenu <@d:de |d'|de >[D:<@d:naltrexone|acamprosate|disulfirame>] [S:<@d:50|666|250> mg] [F:<@d:par jour|trois fois par jour|par jour>], de {m} réunions en {m} jours et d'un éthylotest à chaque consultation ; son dernier verre, <@a:un porto|deux vodkas|un cocktail au vin|une pinte de bière brune>, remonte à {n} heures.
Wir vereinbarten [D:<@d:Naltrexon|Acamprosat|Disulfiram>] [S:<@d:50|666|250> mg] [F:<@d:täglich|dreimal täglich|täglich>], {m} Gruppentreffen in {m} Tagen und einen Atemtest bei jedem Termin; das letzte Getränk, <@a:ein Glas Portwein|zwei Wodka|ein Weinmixgetränk|ein Pint Stout>, liegt {n} Stunden zurück.

# n=2,3,4
Takes [D:<@d:Tums|Maalox|Gaviscon>] like candy, up to {n} packs a week.
Prend <@d:des |du |du >[D:<@d:Tums|Maalox|Gaviscon>] comme des bonbons, jusqu'à {n} paquets par semaine.
Nimmt [D:<@d:Tums|Maalox|Gaviscon>] wie Bonbons, bis zu {n} Packungen pro Woche.

# n=8..24 m=2..5 k=12..40
The rash appeared {n} hours after the <@c:second|third|fifth> dose of [D:<@d:allopurinol|lamotrigine|carbamazepine>], spread over {k}% of the body surface, spared the palms, and faded within {m} days of [D2:<@e:hydroxyzine|cetirizine|loratadine>] [S:<@e:25|10|10> mg] [F:<@e:at night|daily|daily>].
L'éruption est apparue {n} heures après la <@c:deuxième|troisième|cinquième> dose <@d:d'|de |de >[D:<@d:allopurinol|lamotrigine|carbamazépine>], s'est étendue à {k} % de la surface corporelle, a épargné les paumes et s'est estompée en {m} jours sous [D2:<@e:hydroxyzine|cétirizine|loratadine>] [S:<@e:25|10|10> mg] [F:<@e:le soir|par jour|par jour>].
Das Exanthem trat {n} Stunden nach der <@c:zweiten|dritten|fünften> Gabe von [D:<@d:Allopurinol|Lamotrigin|Carbamazepin>] auf, breitete sich über {k} % der Körperoberfläche aus, sparte die Handflächen aus und verblasste unter [D2:<@e:Hydroxyzin|Cetirizin|Loratadin>] [S:<@e:25|10|10> mg] [F:<@e:abends|täglich|täglich>] innerhalb von {m} Tagen.

# n=30,45,60 m=2,3,4 k=15..40
Since the pump was refilled with [D:<@d:baclofen|morphine|ziconotide>] on {date}, at [A:{n} mcg] [F:per day], the adductor spasms wake <@g:him|her> only {m} times a night, and <@g:he|she> can sit in the <@a:wheelchair|pew|canoe|cinema> for {k} minutes.
Depuis le remplissage de la pompe <@d:de |de |de >[D:<@d:baclofène|morphine|ziconotide>] le {date}, à [A:{n} µg] [F:par jour], les spasmes des adducteurs ne <@g:le|la> réveillent que {m} fois par nuit, et <@g:il|elle> peut rester assis<@g:|e> {k} minutes <@a:au fauteuil roulant|à l'église|dans le canoë|au cinéma>.
Seit die Pumpe am {date} mit [D:<@d:Baclofen|Morphin|Ziconotid>] nachgefüllt wurde, mit [A:{n} µg] [F:pro Tag], wird <@g:er|sie> nur noch {m}-mal pro Nacht von Adduktorenspasmen geweckt und kann {k} Minuten <@a:im Rollstuhl|in der Kirchenbank|im Kanu|im Kino> sitzen.

# n=3,4,5 m=40,60,80
[D:Prednisone] is being tapered: [S:{m} mg] [F:daily] [U:for {n} days], then [S2:20 mg] [U2:for {n} days], then [S3:10 mg] [U3:until {date}].
La [D:prednisone] est en cours de décroissance : [S:{m} mg] [F:par jour] [U:pendant {n} jours], puis [S2:20 mg] [U2:pendant {n} jours], puis [S3:10 mg] [U3:jusqu'au {date}].
[D:Prednison] wird ausgeschlichen: [S:{m} mg] [F:täglich] [U:für {n} Tage], dann [S2:20 mg] [U2:für {n} Tage], dann [S3:10 mg] [U3:bis zum {date}].

# n=2..5 m=18..40 n2=142..188
<@g:His|Her> sugars run {n2} to 2{m} mg/dL since the [D:<@d:dexamethasone|prednisone|methylprednisolone>] was started {n} days ago, so we doubled the [D2:<@e:NPH|glargine|Levemir>] to [A:{m} units] [F:every morning].
Sa glycémie va de {n2} à 2{m} mg/dL depuis le début <@d:de la |de la |de la >[D:<@d:dexaméthasone|prednisone|méthylprednisolone>] il y a {n} jours, nous avons donc doublé <@e:la |la |le >[D2:<@e:NPH|glargine|Levemir>] à [A:{m} unités] [F:tous les matins].
Der Blutzucker liegt zwischen {n2} und 2{m} mg/dl, seit vor {n} Tagen [D:<@d:Dexamethason|Prednison|Methylprednisolon>] begonnen wurde, daher haben wir [D2:<@e:NPH|Glargin|Levemir>] auf [A:{m} Einheiten] [F:jeden Morgen] verdoppelt.

# n=300,450,600 m=5,7,10 k=3,4,5 b=4..9
The wound grew methicillin-resistant staphylococci; [D:clindamycin] [S:{n} mg] [F:every 8 hours] failed after {k} days, whereas [D2:<@d:linezolid|doxycycline|Bactrim DS>] [F2:twice daily] [U:for {m} more days] dried it up from {b} cm to 1 cm.
La plaie a poussé à staphylocoques résistants à la méticilline ; la [D:clindamycine] [S:{n} mg] [F:toutes les 8 heures] a échoué après {k} jours, alors que <@d:le |la |le >[D2:<@d:linézolide|doxycycline|Bactrim Forte>] [F2:deux fois par jour] [U:pendant {m} jours de plus] l'a asséchée de {b} cm à 1 cm.
In der Wunde wuchsen methicillinresistente Staphylokokken; [D:Clindamycin] [S:{n} mg] [F:alle 8 Stunden] versagte nach {k} Tagen, während [D2:<@d:Linezolid|Doxycyclin|Bactrim forte>] [F2:zweimal täglich] [U:für weitere {m} Tage] sie von {b} cm auf 1 cm abtrocknen ließ.

# n=1..4 m=5,10,15
Denies missing any [D:<@d:Eliquis|Xarelto|Pradaxa>], yet {m} [O:tablets] too many are left in the {n}-week box.
Nie avoir oublié <@d:l'|le |le >[D:<@d:Eliquis|Xarelto|Pradaxa>], mais il reste {m} [O:comprimés] de trop dans le pilulier de {n} semaines.
Verneint, [D:<@d:Eliquis|Xarelto|Pradaxa>] vergessen zu haben, doch in der {n}-Wochen-Box sind {m} [O:Tabletten] zu viel übrig.

# n=30,50,60 m=6,8,12 k=120..180 b=4..9
In the catheterization laboratory [A:{k} mL] of [D:<@d:iodixanol|iohexol|iopamidol>] were used; we hydrated with [A2:{n}0 mL] of [D2:saline] [U:over {m} hours] and will repeat the creatinine, 1.{b} mg/dL, on {date}.
En salle de cathétérisme, [A:{k} mL] <@d:d'|d'|d'>[D:<@d:iodixanol|iohexol|iopamidol>] ont été utilisés ; nous avons hydraté avec [A2:{n}0 mL] de [D2:sérum physiologique] [U:en {m} heures] et recontrôlerons la créatinine, à 1,{b} mg/dL, le {date}.
Im Herzkatheterlabor wurden [A:{k} ml] [D:<@d:Iodixanol|Iohexol|Iopamidol>] verwendet; wir hydrierten mit [A2:{n}0 ml] [D2:Kochsalzlösung] [U:über {m} Stunden] und kontrollieren das Kreatinin, 1,{b} mg/dl, am {date} erneut.

# n=3..6 m=155,165,185,195 k=2..4
Every {n} months the right trapezius and both temples are injected with a total of [A:{m} units] of [D:<@d:onabotulinumtoxinA|Botox|Xeomin>] at 31 sites; frowning is weak for {k} weeks, the lids droop by 1 mm.
Tous les {n} mois, le trapèze droit et les deux tempes sont injectés avec au total [A:{m} unités] de [D:<@d:toxine onabotulique A|Botox|Xeomin>] en 31 points ; le froncement est faible pendant {k} semaines, les paupières tombent de 1 mm.
Alle {n} Monate werden der rechte Trapezius und beide Schläfen mit insgesamt [A:{m} Einheiten] [D:<@d:OnabotulinumtoxinA|Botox|Xeomin>] an 31 Stellen infiltriert; das Stirnrunzeln ist {k} Wochen schwach, die Lider hängen um 1 mm.

# n=48,72,96 m=2,3 k=6,7
<@g:He|She> wore the [D:<@d:clonidine|rotigotine|scopolamine|rivastigmine>] [O:patch] for {n} hours instead of one day, fainted in the <@a:sauna|post office|vineyard|school gym> with a systolic of {k}8, and needed {m} liters of [D2:<@e:lactated Ringer's|normal saline>].
<@g:Il|Elle> a gardé le [O:patch] de [D:<@d:clonidine|rotigotine|scopolamine|rivastigmine>] {n} heures au lieu d'un jour, a fait un malaise <@a:au sauna|à la poste|dans le vignoble|dans le gymnase de l'école> avec une systolique à {k}8 et a eu besoin de {m} litres de [D2:<@e:Ringer lactate|sérum physiologique>].
<@g:Er|Sie> trug das [O:Pflaster] mit [D:<@d:Clonidin|Rotigotin|Scopolamin|Rivastigmin>] {n} Stunden statt eines Tages, kollabierte <@a:in der Sauna|auf der Post|im Weinberg|in der Schulturnhalle> mit einem systolischen Wert von {k}8 und brauchte {m} Liter [D2:<@e:Ringerlaktat|Kochsalzlösung>].

# n=2,3 m=4..9 k=30..38
Between {date} and {date2} <@g:his|her> <@a:platelets|neutrophils|lymphocytes> recovered from {m} to 1{k} x 10⁹/L, which we attribute to stopping the [D:<@d:linezolid|valproate|methimazole|azathioprine>] rather than to the {n} transfusions.
Entre le {date} et le {date2}, ses <@a:plaquettes|neutrophiles|lymphocytes> sont remonté<@a:e||>s de {m} à 1{k} x 10⁹/L, ce que nous attribuons à l'arrêt <@d:du |du |du |de l'>[D:<@d:linézolide|valproate|thiamazole|azathioprine>] plutôt qu'aux {n} transfusions.
Zwischen dem {date} und dem {date2} erholten sich die <@a:Thrombozyten|Neutrophilen|Lymphozyten> von {m} auf 1{k} x 10⁹/l, was wir eher auf das Absetzen von [D:<@d:Linezolid|Valproat|Thiamazol|Azathioprin>] als auf die {n} Transfusionen zurückführen.

# n=9..16
Allergic to [D:<@d:penicillin|codeine|sulfa|iodine>], which gave <@g:him|her> hives at age {n}.
Allergique <@d:à la |à la |aux |à l'>[D:<@d:pénicilline|codéine|sulfamides|iode>], avec urticaire à l'âge de {n} ans.
Allergisch gegen [D:<@d:Penicillin|Codein|Sulfonamide|Jod>], mit Urtikaria im Alter von {n} Jahren.

# n=14..20 m=3..7 m2=22..48
On the {n}th day after the transplant <@g:he|she> developed grade 2 skin graft-versus-host disease over {m2}% of the trunk, for which [D:methylprednisolone] [S:<@s:1|2> mg/kg] [F:daily] was added to [D2:cyclosporine] (trough 2{n} ng/mL); stools stayed below {m}00 mL.
Au {n}e jour de la greffe, <@g:il|elle> a développé une réaction du greffon contre l'hôte cutanée de grade 2 sur {m2} % du tronc, pour laquelle de la [D:méthylprednisolone] [S:<@s:1|2> mg/kg] [F:par jour] a été ajoutée à la [D2:ciclosporine] (taux résiduel 2{n} ng/mL) ; les selles sont restées au-dessous de {m}00 mL.
Am {n}. Tag nach der Transplantation entwickelte <@g:er|sie> eine Graft-versus-Host-Erkrankung der Haut Grad 2 über {m2} % des Rumpfes, weshalb [D:Methylprednisolon] [S:<@s:1|2> mg/kg] [F:täglich] zu [D2:Ciclosporin] (Talspiegel 2{n} ng/ml) ergänzt wurde; die Stuhlmenge blieb unter {m}00 ml.

# n=4,5,6 m=250,500 k=10,15,20 b=42..88
[D:Azithromycin] [S:{m} mg] [F:three times a week] cut <@g:his|her> flares of bronchiectasis from {n} to 1 a year, at the cost of tinnitus, a QTc of 4{b} ms and {k} dB of hearing loss at 4 kHz.
L'[D:azithromycine] [S:{m} mg] [F:trois fois par semaine] a réduit les poussées de bronchectasies de {n} à 1 par an, au prix d'acouphènes, d'un QTc à 4{b} ms et d'une perte auditive de {k} dB à 4 kHz.
[D:Azithromycin] [S:{m} mg] [F:dreimal pro Woche] senkte die Bronchiektasie-Schübe von {n} auf 1 pro Jahr, um den Preis von Tinnitus, einer QTc von 4{b} ms und {k} dB Hörverlust bei 4 kHz.

# n=2..5
[D:<@d:Ipilimumab|Atezolizumab|Durvalumab>] was discontinued {n} weeks ago because of pneumonitis.
<@d:L'|L'|Le >[D:<@d:ipilimumab|atézolizumab|durvalumab>] a été arrêté il y a {n} semaines en raison d'une pneumopathie.
[D:<@d:Ipilimumab|Atezolizumab|Durvalumab>] wurde vor {n} Wochen wegen einer Pneumonitis abgesetzt.

# n=7,14,21 m=5..8 k=5,10,15 s=2,3,5
Two {s} cc syringes of [D:<@d:hyaluronic acid|Synvisc|platelet-rich plasma>] were placed into the <@a:hip|ankle|shoulder|knee> at {n}-day intervals, yet stairs still hurt {m}/10 and the range of <@b:abduction|flexion|rotation> gained just {k} degrees.
Deux seringues de {s} cc <@d:d'|de |de >[D:<@d:acide hyaluronique|Synvisc|plasma riche en plaquettes>] ont été injectées dans <@a:la hanche|la cheville|l'épaule|le genou> à {n} jours d'intervalle, mais les escaliers restent douloureux à {m}/10 et l'amplitude <@b:d'abduction|de flexion|de rotation> n'a gagné que {k} degrés.
Zwei Spritzen zu {s} cc [D:<@d:Hyaluronsäure|Synvisc|plättchenreiches Plasma>] wurden im Abstand von {n} Tagen in <@a:die Hüfte|das Sprunggelenk|die Schulter|das Knie> gegeben, doch Treppen schmerzen noch mit {m}/10, und <@b:die Abduktion|die Beugung|die Rotation> nahm nur um {k} Grad zu.

# n=10..28 m=1..3
<@g:He|She> was switched from [D:<@d:Humira|Remicade|Enbrel>] to [D2:<@e:Stelara|Cosentyx|Rinvoq>] {m} {m?year|years} ago and has missed {n} days of <@a:work|school|harvest|rehearsal> since.
<@g:Il|Elle> est passé<@g:|e> <@d:d'|de |d'>[D:<@d:Humira|Remicade|Enbrel>] à [D2:<@e:Stelara|Cosentyx|Rinvoq>] il y a {m} {m?an|ans} et a manqué depuis {n} jours <@a:de travail|d'école|de récolte|de répétition>.
<@g:Er|Sie> wurde vor {m} {m?Jahr|Jahren} von [D:<@d:Humira|Remicade|Enbrel>] auf [D2:<@e:Stelara|Cosentyx|Rinvoq>] umgestellt und hat seither {n} Tage bei der <@a:Arbeit|Schule|Ernte|Probe> gefehlt.

# n=48..96 k=2,3 k2=1..9 b=1..9 m2=4
Interferon-gamma release assay {k2}.{b} IU/mL with a clear chest film: we offered [D:rifampin] [S:600 mg] [F:daily] [U:for {m2} months] before [D2:<@d:adalimumab|golimumab|certolizumab>]; <@g:he|she> weighs {n} kg, drinks {k} units of alcohol a day, and takes [D3:<@e:methadone|warfarin|levothyroxine>].
Test de libération d'interféron gamma {k2},{b} UI/mL avec radiographie thoracique normale : nous avons proposé de la [D:rifampicine] [S:600 mg] [F:par jour] [U:pendant {m2} mois] avant <@d:l'|le |le >[D2:<@d:adalimumab|golimumab|certolizumab>] ; <@g:il|elle> pèse {n} kg, boit {k} unités d'alcool par jour et prend <@e:de la |de la |de la >[D3:<@e:méthadone|warfarine|lévothyroxine>].
Interferon-Gamma-Test {k2},{b} IE/ml bei unauffälligem Thoraxröntgen: Wir boten [D:Rifampicin] [S:600 mg] [F:täglich] [U:für {m2} Monate] vor [D2:<@d:Adalimumab|Golimumab|Certolizumab>] an; <@g:er|sie> wiegt {n} kg, trinkt {k} Alkoholeinheiten am Tag und nimmt [D3:<@e:Methadon|Warfarin|Levothyroxin>].

# n=12..88 k=2,3
Please give [D:<@d:vitamin B12|hydroxocobalamin>] [S:1,000 mcg] [F:every {k} months] by injection; the last level was 1{n} pg/mL and the tongue is smooth.
Merci d'administrer <@d:de la |de l'>[D:<@d:vitamine B12|hydroxocobalamine>] [S:1 000 µg] [F:tous les {k} mois] en injection ; le dernier dosage était de 1{n} pg/mL et la langue est lisse.
Bitte [D:<@d:Vitamin B12|Hydroxocobalamin>] [S:1.000 µg] [F:alle {k} Monate] injizieren; der letzte Spiegel lag bei 1{n} pg/ml, und die Zunge ist glatt.

# n=8..14 m=6..10
In <@g:his|her> headache diary [D:<@d:sumatriptan|Excedrin|rizatriptan>] appears on {n} days in <@a:March|June|October>, which is why the neurologist suspects overuse and wants {m} days without any [D2:<@e:analgesic|triptan|opioid>].
Dans son agenda des céphalées, <@d:le |l'|le >[D:<@d:sumatriptan|Excedrin|rizatriptan>] figure {n} jours en <@a:mars|juin|octobre>, c'est pourquoi le neurologue soupçonne un abus et demande {m} jours sans aucun [D2:<@e:antalgique|triptan|opioïde>].
Im Kopfschmerztagebuch taucht [D:<@d:Sumatriptan|Excedrin|Rizatriptan>] an {n} Tagen im <@a:März|Juni|Oktober> auf, weshalb der Neurologe einen Übergebrauch vermutet und {m} Tage ohne jedes [D2:<@e:Analgetikum|Triptan|Opioid>] verlangt.

# n=3..6
{n} seizures since the pharmacy swapped <@g:his|her> [D:<@d:Keppra|Lamictal|Depakote>] for a generic.
{n} crises depuis que la pharmacie a remplacé <@d:le |le |la >[D:<@d:Keppra|Lamictal|Dépakote>] par un générique.
{n} Anfälle, seit die Apotheke [D:<@d:Keppra|Lamictal|Depakote>] gegen ein Generikum getauscht hat.

# n=2..4 k=6..9 n2=22..29
The level drawn {k} hours after the last dose was {n2}.{n} mg/L; <@g:he|she> sees double, walks as if on a <@a:ship|trampoline|water bed|tightrope>, and [D:<@d:phenytoin|carbamazepine|valproate>] [S:<@d:300|400|500> mg] is held until {date}.
Le taux prélevé {k} heures après la dernière prise était de {n2},{n} mg/L ; <@g:il|elle> voit double, marche comme sur <@a:un bateau|un trampoline|un lit à eau|une corde raide>, et <@d:la |la |le >[D:<@d:phénytoïne|carbamazépine|valproate>] [S:<@d:300|400|500> mg] est suspendu<@d:e|e|> jusqu'au {date}.
Der {k} Stunden nach der letzten Einnahme bestimmte Spiegel lag bei {n2},{n} mg/l; <@g:er|sie> sieht Doppelbilder, geht wie auf einem <@a:Schiff|Trampolin|Wasserbett|Drahtseil>, und [D:<@d:Phenytoin|Carbamazepin|Valproat>] [S:<@d:300|400|500> mg] wird bis zum {date} pausiert.

# n=2..6 m=40,60,80
{n} days of [D:<@d:dexamethasone|prednisolone|methylprednisolone>] shrank the swelling around the tumor by {m}%.
{n} jours de [D:<@d:dexaméthasone|prednisolone|méthylprednisolone>] ont réduit l'œdème autour de la tumeur de {m} %.
{n} Tage [D:<@d:Dexamethason|Prednisolon|Methylprednisolon>] verringerten die Schwellung um den Tumor um {m} %.

# n=16..24 m=2,3
Nutrition consult: [D2:megestrol] was declined, [D:<@d:dronabinol|mirtazapine|cyproheptadine>] [S:<@d:2.5|15|4> mg] [F:<@d:twice daily|at bedtime|three times daily>] accepted, {n}00 kcal and {m} milkshakes a day.
Avis diététique : le [D2:mégestrol] a été refusé, <@d:le |la |la >[D:<@d:dronabinol|mirtazapine|cyproheptadine>] [S:<@d:2,5|15|4> mg] [F:<@d:deux fois par jour|au coucher|trois fois par jour>] accepté<@d:|e|e>, {n}00 kcal et {m} milk-shakes par jour.
Ernährungsberatung: [D2:Megestrol] wurde abgelehnt, [D:<@d:Dronabinol|Mirtazapin|Cyproheptadin>] [S:<@d:2,5|15|4> mg] [F:<@d:zweimal täglich|vor dem Schlafengehen|dreimal täglich>] akzeptiert, {n}00 kcal und {m} Milchshakes am Tag.

# n=2..5 m=64..78
The [D:<@d:epinephrine|EpiPen|Anapen>] was used {n} minutes after the wasp sting, when the pressure read {m}/40.
L'[D:<@d:adrénaline|EpiPen|Anapen>] a été utilisé<@d:e||> {n} minutes après la piqûre de guêpe, alors que la tension était à {m}/40.
[D:<@d:Adrenalin|EpiPen|Anapen>] wurde {n} Minuten nach dem Wespenstich angewendet, als der Blutdruck bei {m}/40 lag.

# n=2,3
Monthly [D:<@d:Xolair|Nucala|Fasenra>] injections have been covered by the insurer until {date}, {n} [O:syringes] at a time.
Les injections mensuelles <@d:de |de |de >[D:<@d:Xolair|Nucala|Fasenra>] sont prises en charge par l'assurance jusqu'au {date}, {n} [O:seringues] à la fois.
Die monatlichen Injektionen von [D:<@d:Xolair|Nucala|Fasenra>] sind von der Kasse bis zum {date} bewilligt, jeweils {n} [O:Spritzen].

# n=8..20
Coughed for {n} weeks on [D:<@d:lisinopril|ramipril|enalapril>]; resolved with [D2:<@e:losartan|valsartan|candesartan>].
A toussé {n} semaines sous [D:<@d:lisinopril|ramipril|énalapril>] ; résolu avec [D2:<@e:losartan|valsartan|candésartan>].
Hustete {n} Wochen unter [D:<@d:Lisinopril|Ramipril|Enalapril>]; mit [D2:<@e:Losartan|Valsartan|Candesartan>] verschwunden.

# n=5..9 m=12..30
Digital ulcers healed on [D:<@d:bosentan|iloprost|nifedipine>] after {m} weeks, {n} fingers spared.
Les ulcères digitaux ont guéri sous [D:<@d:bosentan|iloprost|nifédipine>] après {m} semaines, {n} doigts épargnés.
Die Fingerulzera heilten unter [D:<@d:Bosentan|Iloprost|Nifedipin>] nach {m} Wochen ab, {n} Finger blieben verschont.

# n=4..48 m=4,6
Post-exposure prophylaxis with [D:<@d:Truvada|Descovy|Combivir>] and [D2:<@e:raltegravir|dolutegravir|Prezista>] was begun {n} hours after the needlestick, [U:for 28 days], with tests at {m} and 12 weeks.
Une prophylaxie post-exposition par [D:<@d:Truvada|Descovy|Combivir>] et [D2:<@e:raltégravir|dolutégravir|Prezista>] a été débutée {n} heures après la piqûre accidentelle, [U:pendant 28 jours], avec des sérologies à {m} et 12 semaines.
Eine Postexpositionsprophylaxe mit [D:<@d:Truvada|Descovy|Combivir>] und [D2:<@e:Raltegravir|Dolutegravir|Prezista>] wurde {n} Stunden nach der Nadelstichverletzung begonnen, [U:für 28 Tage], mit Tests nach {m} und 12 Wochen.

# m=24..36 n2=12..22
[D:<@d:NovoMix|Humalog Mix|Insulin 70/30>] [F3:twice a day]: [A:{m} units] [F:before breakfast] and [A2:{n2} units] [F2:before supper].
[D:<@d:NovoMix|Humalog Mix|Insuline 70/30>] [F3:deux fois par jour] : [A:{m} unités] [F:avant le petit-déjeuner] et [A2:{n2} unités] [F2:avant le dîner].
[D:<@d:NovoMix|Humalog Mix|Insulin 70/30>] [F3:zweimal am Tag]: [A:{m} Einheiten] [F:vor dem Frühstück] und [A2:{n2} Einheiten] [F2:vor dem Abendessen].

# n=88..140 m=6,8
Feet numb, B12 {n} pg/mL after {m} years of [D:<@d:metformin|omeprazole|Glucophage>].
Pieds engourdis, B12 {n} pg/mL après {m} ans <@d:de |d'|de >[D:<@d:metformine|oméprazole|Glucophage>].
Füße taub, B12 {n} pg/ml nach {m} Jahren [D:<@d:Metformin|Omeprazol|Glucophage>].

# n=2,3 m=5,8,10
Thyroid storm bundle: [D:propylthiouracil] [S:200 mg] [F:every 4 hours], [D2:<@d:Lugol's iodine|potassium iodide>] [A:{m}] [O:drops], [D3:propranolol] [S2:1 mg] IV, repeated {n} times.
Prise en charge de la crise thyrotoxique : [D:propylthiouracile] [S:200 mg] [F:toutes les 4 heures], [D2:<@d:Lugol|iodure de potassium>] [A:{m}] [O:gouttes], [D3:propranolol] [S2:1 mg] IV, répété {n} fois.
Paket bei thyreotoxischer Krise: [D:Propylthiouracil] [S:200 mg] [F:alle 4 Stunden], [D2:<@d:Lugol-Lösung|Kaliumjodid>] [A:{m}] [O:Tropfen], [D3:Propranolol] [S2:1 mg] i.v., {n}-mal wiederholt.

# n=3..7 m=2..4
[D2:Loperamide] used to help; now [D:<@d:budesonide|cholestyramine|rifaximin>] [S:<@d:9 mg|4 g|550 mg>] [F:<@d:every morning|twice daily|three times daily>] holds the stools at {n} per day after {m} weeks.
Le [D2:lopéramide] aidait auparavant ; maintenant, <@d:le |la |la >[D:<@d:budésonide|cholestyramine|rifaximine>] [S:<@d:9 mg|4 g|550 mg>] [F:<@d:tous les matins|deux fois par jour|trois fois par jour>] maintient les selles à {n} par jour après {m} semaines.
Früher half [D2:Loperamid]; jetzt hält [D:<@d:Budesonid|Colestyramin|Rifaximin>] [S:<@d:9 mg|4 g|550 mg>] [F:<@d:jeden Morgen|zweimal täglich|dreimal täglich>] die Stühle nach {m} Wochen bei {n} pro Tag.

# m=15..40
Variceal bleed: [D:<@d:octreotide|terlipressin>] [A:<@d:50 mcg/h|2 mg>], [D2:ceftriaxone] [S:1 g], six bands at {time}, rebleed risk {m}%.
Hémorragie variqueuse : [D:<@d:octréotide|terlipressine>] [A:<@d:50 µg/h|2 mg>], [D2:ceftriaxone] [S:1 g], six ligatures à {time}, risque de récidive {m} %.
Varizenblutung: [D:<@d:Octreotid|Terlipressin>] [A:<@d:50 µg/h|2 mg>], [D2:Ceftriaxon] [S:1 g], sechs Ligaturen um {time}, Nachblutungsrisiko {m} %.

# n=2,3,4 m=6,10,12
{n} of the {m} [O:suppositories] of [D:<@d:mesalamine|indomethacin|glycerin>] slipped out.
{n} des {m} [O:suppositoires] <@d:de |d'|à la >[D:<@d:mésalazine|indométacine|glycérine>] sont ressortis.
{n} der {m} [O:Zäpfchen] mit [D:<@d:Mesalazin|Indometacin|Glycerin>] rutschten heraus.

# n=10..40 m=2..8
Psoriatic plaques cleared from {n} to {m}% of the skin on [D:<@d:ixekizumab|guselkumab|ustekinumab>], although the <@a:knuckles|heels|sacroiliac joints|toes> still ache.
Les plaques de psoriasis sont passées de {n} à {m} % de la peau sous [D:<@d:ixékizumab|guselkumab|ustékinumab>], bien que les <@a:articulations des doigts|talons|articulations sacro-iliaques|orteils> fassent encore mal.
Die Psoriasisplaques gingen unter [D:<@d:Ixekizumab|Guselkumab|Ustekinumab>] von {n} auf {m} % der Haut zurück, obwohl die <@a:Fingerknöchel|Fersen|Iliosakralgelenke|Zehen> noch schmerzen.

# n=5..20 m=200,400
Eye screening after {n} years of [D:hydroxychloroquine] [S:{m} mg] [F:daily] showed no maculopathy.
Le dépistage oculaire après {n} ans d'[D:hydroxychloroquine] [S:{m} mg] [F:par jour] n'a montré aucune maculopathie.
Das Augenscreening nach {n} Jahren [D:Hydroxychloroquin] [S:{m} mg] [F:täglich] zeigte keine Makulopathie.

# n=3..6 m=30..70
Tremor: [D:<@d:primidone|propranolol|topiramate>] [S:<@d:50|40|25> mg] [F:<@d:at night|twice daily|twice daily>], spiral {m}% smoother, spills only {n} peas per <@a:spoon|fork|ladle>.
Tremblement : [D:<@d:primidone|propranolol|topiramate>] [S:<@d:50|40|25> mg] [F:<@d:le soir|deux fois par jour|deux fois par jour>], spirale plus régulière de {m} %, ne renverse que {n} petits pois par <@a:cuillerée|fourchette|louche>.
Tremor: [D:<@d:Primidon|Propranolol|Topiramat>] [S:<@d:50|40|25> mg] [F:<@d:zur Nacht|zweimal täglich|zweimal täglich>], Spirale um {m} % glatter, verschüttet nur {n} Erbsen pro <@a:Löffel|Gabel|Kelle>.

# n=2..6
Trigeminal jolts, {n} an hour, silenced by [D:<@d:carbamazepine|oxcarbazepine|baclofen>] [S:<@d:200|300|10> mg] [F:three times daily].
Décharges trigéminales, {n} par heure, calmées par <@d:la |l'|le >[D:<@d:carbamazépine|oxcarbazépine|baclofène>] [S:<@d:200|300|10> mg] [F:trois fois par jour].
Trigeminusblitze, {n} pro Stunde, unter [D:<@d:Carbamazepin|Oxcarbazepin|Baclofen>] [S:<@d:200|300|10> mg] [F:dreimal täglich] verstummt.

# n=2..7 m=4,8,12
Would rather keep hearing {n} voices than gain {m} kg on [D:<@d:olanzapine|Zyprexa|clozapine>] again.
Préfère continuer à entendre {n} voix plutôt que de reprendre {m} kg sous [D:<@d:olanzapine|Zyprexa|clozapine>].
Will lieber weiter {n} Stimmen hören, als unter [D:<@d:Olanzapin|Zyprexa|Clozapin>] wieder {m} kg zuzunehmen.

# m=2..6
[D:<@d:Escitalopram|Paroxetine|Fluoxetine>] [S:20 mg] [F:every morning] [U:for {m} months]: no panic in the <@a:cable car|elevator|aquarium tunnel|MRI>, sweats at night, orgasm delayed.
[D:<@d:Escitalopram|Paroxétine|Fluoxétine>] [S:20 mg] [F:tous les matins] [U:depuis {m} mois] : pas de panique dans <@a:le téléphérique|l'ascenseur|le tunnel de l'aquarium|l'IRM>, sueurs nocturnes, orgasme retardé.
[D:<@d:Escitalopram|Paroxetin|Fluoxetin>] [S:20 mg] [F:jeden Morgen] [U:seit {m} Monaten]: keine Panik <@a:in der Seilbahn|im Aufzug|im Aquariumstunnel|im MRT>, schwitzt nachts, Orgasmus verzögert.

# n=2..9
Snorts crushed [D:<@d:Adderall|Ritalin|Xanax>] before exams, {n} [O:tablets] this term.
Sniffe <@d:de l'|de la |du >[D:<@d:Adderall|Ritaline|Xanax>] écrasé<@d:|e|> avant les examens, {n} [O:comprimés] ce trimestre.
Schnupft vor Prüfungen zerstoßenes [D:<@d:Adderall|Ritalin|Xanax>], in diesem Semester {n} [O:Tabletten].

# n=3..8 m=30,45,60
Nebulized [D:<@d:fentanyl|morphine|furosemide>] eased the air hunger from {n}/10 to 2/10 within {m} minutes.
<@d:Le |La |Le >[D:<@d:fentanyl|morphine|furosémide>] en nébulisation a fait passer la soif d'air de {n}/10 à 2/10 en {m} minutes.
Vernebeltes [D:<@d:Fentanyl|Morphin|Furosemid>] linderte den Lufthunger innerhalb von {m} Minuten von {n}/10 auf 2/10.

# n=2,3,4
Secretions dried up after [D:<@d:glycopyrrolate|scopolamine|atropine>] [S:<@d:0.2 mg|20 mg|1%>] under the tongue or under the skin, {n} doses since {time}.
Sécrétions taries après [D:<@d:glycopyrrolate|scopolamine|atropine>] [S:<@d:0,2 mg|20 mg|1 %>] sous la langue ou sous la peau, {n} doses depuis {time}.
Sekrete nach [D:<@d:Glycopyrrolat|Scopolamin|Atropin>] [S:<@d:0,2 mg|20 mg|1 %>] unter die Zunge oder unter die Haut versiegt, {n} Gaben seit {time}.

# n=2,3,5
Stop the [D:<@d:statin|PPI|bisphosphonate>], <@g:he|she> will not live the {n} years it takes to work, and keep the [D2:<@e:senna|macrogol|docusate>] going [F:every night].
Arrêter <@d:la |l'|le >[D:<@d:statine|IPP|bisphosphonate>], <@g:il|elle> ne vivra pas les {n} ans nécessaires à son effet, et poursuivre <@e:le |le |le >[D2:<@e:séné|macrogol|docusate>] [F:tous les soirs].
[D:<@d:Statin|PPI|Bisphosphonat>] absetzen, <@g:er|sie> wird die für die Wirkung nötigen {n} Jahre nicht mehr erleben, und [D2:<@e:Senna|Macrogol|Docusat>] [F:jeden Abend] weitergeben.

# n=60,75,90 m=3..8
A [D:<@d:lidocaine|capsaicin|buprenorphine>] [O:patch] ([S:<@d:5%|8%|10 mcg/h>]) was applied to the scar for {n} minutes and gave {m} weeks of quiet.
Un [O:patch] <@d:de |de |de >[D:<@d:lidocaïne|capsaïcine|buprénorphine>] ([S:<@d:5 %|8 %|10 µg/h>]) a été appliqué sur la cicatrice pendant {n} minutes et a apporté {m} semaines de calme.
Ein [O:Pflaster] mit [D:<@d:Lidocain|Capsaicin|Buprenorphin>] ([S:<@d:5 %|8 %|10 µg/h>]) wurde für {n} Minuten auf die Narbe geklebt und brachte {m} Wochen Ruhe.

# n=12..28 m=6..12 q=24..58
Vitamin level {n} nmol/L in a veiled woman aged {q}: [D:<@d:cholecalciferol|vitamin D3>] [S:<@s:50,000|20,000> IU] [F:weekly] [U:for {m} weeks], sun on the <@a:balcony|roof|courtyard|allotment>.
Taux de vitamine {n} nmol/L chez une femme voilée de {q} ans : [D:<@d:cholécalciférol|vitamine D3>] [S:<@s:50 000|20 000> UI] [F:par semaine] [U:pendant {m} semaines], soleil <@a:sur le balcon|sur le toit|dans la cour|au jardin ouvrier>.
Vitaminspiegel {n} nmol/l bei einer verschleierten Frau von {q} Jahren: [D:<@d:Cholecalciferol|Vitamin D3>] [S:<@s:50.000|20.000> IE] [F:wöchentlich] [U:für {m} Wochen], Sonne <@a:auf dem Balkon|auf dem Dach|im Hof|im Schrebergarten>.

# n=3..9 m=1,2
[D2:Shingrix] was given on {date}; sore arm for {n} days, the second [D:vaccine] against <@d:hepatitis B|pneumococci|influenza> due in {m} {m?month|months}.
[D2:Shingrix] a été administré le {date} ; bras douloureux pendant {n} jours, deuxième [D:vaccin] contre <@d:l'hépatite B|le pneumocoque|la grippe> prévu dans {m} mois.
[D2:Shingrix] wurde am {date} gegeben; {n} Tage Armschmerzen, zweiter [D:Impfstoff] gegen <@d:Hepatitis B|Pneumokokken|Influenza> in {m} {m?Monat|Monaten} fällig.

# n=2..4 m=10,11
For <@g:his|her> sleep [D:<@d:melatonin|trazodone|doxylamine>] [S:<@d:3|50|25> mg] is taken around {m} p.m., too late by {n} hours for a jet-lagged flight attendant.
Pour dormir, <@d:la |la |la >[D:<@d:mélatonine|trazodone|doxylamine>] [S:<@d:3|50|25> mg] est prise vers {m} heures du soir, soit {n} heures trop tard pour du personnel navigant en décalage horaire.
Zum Schlafen wird [D:<@d:Melatonin|Trazodon|Doxylamin>] [S:<@d:3|50|25> mg] gegen {m} Uhr abends genommen, {n} Stunden zu spät für Flugpersonal mit Jetlag.

# n=2..6 m=6..14
[D:<@d:Oxygen|Albuterol|Mannitol>] was stopped {n} hours before the walk test, which covered {m}00 feet.
<@d:L'|Le |Le >[D:<@d:oxygène|salbutamol|mannitol>] a été arrêté {n} heures avant le test de marche, qui a couvert {m}00 pieds.
[D:<@d:Sauerstoff|Salbutamol|Mannitol>] wurde {n} Stunden vor dem Gehtest gestoppt, der {m}00 Fuß umfasste.

# n=1..3 m=5,7,10
Cat bite over the <@a:thumb|wrist|calf|cheek>: [D:<@d:amoxicillin-clavulanate|Augmentin>] [S:875/125 mg] [F:twice daily] [U:for {m} days], [D2:tetanus vaccine], wound left open, recheck in {n} {n?day|days}.
Morsure de chat <@a:du pouce|du poignet|du mollet|de la joue> : [D:<@d:amoxicilline-clavulanate|Augmentin>] [S:875/125 mg] [F:deux fois par jour] [U:pendant {m} jours], [D2:vaccin antitétanique], plaie laissée ouverte, contrôle dans {n} {n?jour|jours}.
Katzenbiss <@a:am Daumen|am Handgelenk|an der Wade|an der Wange>: [D:<@d:Amoxicillin-Clavulanat|Augmentin>] [S:875/125 mg] [F:zweimal täglich] [U:für {m} Tage], [D2:Tetanusimpfstoff], Wunde offen gelassen, Kontrolle in {n} {n?Tag|Tagen}.

# n=10..21 m=3..6 k=2..6 k2=7,8,9 b=2..4
Day {n} of IV [D:<@d:acyclovir|ganciclovir|foscarnet>] [S:<@d:10|5|60> mg/kg] [F:every <@d:8|12|8> hours]: {m} seizures fewer than last week, creatinine up from 0.{k2} to 1.{k} mg/dL, speech back to {b}-word phrases.
Jour {n} <@d:d'|de |de >[D:<@d:aciclovir|ganciclovir|foscarnet>] IV [S:<@d:10|5|60> mg/kg] [F:toutes les <@d:8|12|8> heures] : {m} crises de moins que la semaine dernière, créatinine passée de 0,{k2} à 1,{k} mg/dL, langage revenu à des phrases de {b} mots.
Tag {n} mit i.v. [D:<@d:Aciclovir|Ganciclovir|Foscarnet>] [S:<@d:10|5|60> mg/kg] [F:alle <@d:8|12|8> Stunden]: {m} Anfälle weniger als letzte Woche, Kreatinin von 0,{k2} auf 1,{k} mg/dl gestiegen, Sprache wieder mit Sätzen aus {b} Wörtern.

# n=5..18 m=4,6,8
Ultrasound of the injection sites: {n} mm nodules from [D:<@d:insulin|glatiramer|enoxaparin>], so rotate through {m} zones.
Échographie des sites d'injection : nodules de {n} mm dus <@d:à l'|au |à l'>[D:<@d:insuline|glatiramère|énoxaparine>], changer donc entre {m} zones.
Ultraschall der Injektionsstellen: {n} mm große Knoten durch [D:<@d:Insulin|Glatiramer|Enoxaparin>], daher zwischen {m} Zonen wechseln.

# n=2,3 m=2,3,4
The <@a:interpreter|social worker|pharmacist|sister> explained in <@b:Portuguese|Tamil|Polish|Arabic> how to take [A:{m}] [O:capsules] of [D:<@d:efavirenz|rifampin|tacrolimus>] on an empty stomach, {n} teach-backs.
<@a:L'interprète|L'assistante sociale|Le pharmacien|La sœur> a expliqué en <@b:portugais|tamoul|polonais|arabe> comment prendre [A:{m}] [O:gélules] <@d:d'|de |de >[D:<@d:éfavirenz|rifampicine|tacrolimus>] à jeun, {n} reformulations.
<@a:Der Dolmetscher|Die Sozialarbeiterin|Der Apotheker|Die Schwester> erklärte auf <@b:Portugiesisch|Tamil|Polnisch|Arabisch>, wie [A:{m}] [O:Kapseln] [D:<@d:Efavirenz|Rifampicin|Tacrolimus>] nüchtern einzunehmen sind, {n}-mal Rückerklären lassen.

# n=30,60,90 m=2..5
Dispensed: [D:<@d:gabapentin|pregabalin|duloxetine>] [O:capsules] [S:<@d:300|75|30> mg], {n} in number, {m} refills, by the <@a:hospital|harbor|village|airport> pharmacy.
Délivré : [D:<@d:gabapentine|prégabaline|duloxétine>] [O:gélules] [S:<@d:300|75|30> mg], au nombre de {n}, {m} renouvellements, par la pharmacie <@a:de l'hôpital|du port|du village|de l'aéroport>.
Abgegeben: [D:<@d:Gabapentin|Pregabalin|Duloxetin>] [O:Kapseln] [S:<@d:300|75|30> mg], {n} Stück, {m} Wiederholungen, durch die <@a:Krankenhausapotheke|Hafenapotheke|Dorfapotheke|Flughafenapotheke>.

# n=1.2,1.6,2.1 m=3,4
Digoxin level {n} ng/mL; skip the [D:<@d:Lanoxin|digoxin>] for {m} days and recheck with the potassium.
Digoxinémie {n} ng/mL ; sauter <@d:le |la >[D:<@d:Lanoxin|digoxine>] pendant {m} jours et recontrôler avec le potassium.
Digoxinspiegel {n} ng/ml; [D:<@d:Lanoxin|Digoxin>] für {m} Tage auslassen und mit dem Kalium kontrollieren.

# age=52..83 n=3..8 m=2.1,2.8,3.4 k=9..24 q=450..1200
{age} y/o <@a:woman|widow|grandmother|farmer's wife> with metastatic breast cancer s/p {n} cycles of [D:<@d:palbociclib|ribociclib|abemaciclib>] [S:<@d:125|600|150> mg] and [D2:fulvestrant] [S2:500 mg] [F:monthly], c/o SOB on {k} stairs; CT with a {m} cm effusion, tapped {q} cc.
<@a:Femme|Veuve|Grand-mère|Femme d'agriculteur> de {age} ans avec cancer du sein métastatique, après {n} cycles <@d:de |de |d'>[D:<@d:palbociclib|ribociclib|abémaciclib>] [S:<@d:125|600|150> mg] et de [D2:fulvestrant] [S2:500 mg] [F:mensuel], se plaint de dyspnée à {k} marches ; scanner avec épanchement de {m} cm, {q} cc ponctionnés.
{age}-jährige <@a:Frau|Witwe|Großmutter|Bäuerin> mit metastasiertem Mammakarzinom, Z. n. {n} Zyklen [D:<@d:Palbociclib|Ribociclib|Abemaciclib>] [S:<@d:125|600|150> mg] und [D2:Fulvestrant] [S2:500 mg] [F:monatlich], klagt über Dyspnoe bei {k} Stufen; CT mit Erguss von {m} cm, {q} cc punktiert.

# n=2,4 m=480..1900 k=50,75,100 q=2.4,2.7 b=24..98 b2=2..8 n2=2,3
Hepatic artery embolization on {date}: [A:{k} mg] of [D:<@d:doxorubicin|idarubicin|irinotecan>] in {n} mL of beads through a {q} French microcatheter; AFP {m} to {b} ng/mL, fever of 38.{b2} °C for {n2} days.
Embolisation de l'artère hépatique le {date} : [A:{k} mg] <@d:de |d'|d'>[D:<@d:doxorubicine|idarubicine|irinotécan>] dans {n} mL de billes par un microcathéter de {q} French ; AFP de {m} à {b} ng/mL, fièvre à 38,{b2} °C pendant {n2} jours.
Embolisation der Leberarterie am {date}: [A:{k} mg] [D:<@d:Doxorubicin|Idarubicin|Irinotecan>] in {n} ml Partikeln über einen Mikrokatheter mit {q} French; AFP von {m} auf {b} ng/ml, {n2} Tage Fieber von 38,{b2} °C.

# n=30,100,150 k=2 q=3..9 b=0.2,0.4,1.2
Radioiodine: [A:{n} mCi] of [D:iodine-131] after two injections of [D2:thyrotropin alfa] [S:0.9 mg]; stayed {k} meters away from <@a:grandchildren|pregnant coworkers|the cat|choir friends> for {q} days, uptake {b}% in the thyroid bed.
Radio-iode : [A:{n} mCi] d'[D:iode 131] après deux injections de [D2:thyrotropine alfa] [S:0,9 mg] ; est resté<@g:|e> à {k} mètres <@a:des petits-enfants|des collègues enceintes|du chat|des amis de la chorale> pendant {q} jours, fixation de {b} % dans la loge thyroïdienne.
Radiojod: [A:{n} mCi] [D:Jod-131] nach zwei Injektionen [D2:Thyrotropin alfa] [S:0,9 mg]; hielt {q} Tage lang {k} Meter Abstand <@a:zu den Enkeln|zu schwangeren Kolleginnen|zur Katze|zu den Chorfreunden>, Uptake {b} % im Schilddrüsenbett.

# n=2,3,4 m=120..240 k=380..900 q=52..71 b=38..62
PAD: [D:cilostazol] [S:100 mg] [F:twice daily] and [D2:rivaroxaban] [S2:2.5 mg] [F2:twice daily] lengthened the pain-free walk from {m} to {k} feet; ABI 0.{q}, toe pressure {b} mmHg, {n} dogs to <@a:walk|feed|brush|train>.
AOMI : [D:cilostazol] [S:100 mg] [F:deux fois par jour] et [D2:rivaroxaban] [S2:2,5 mg] [F2:deux fois par jour] ont allongé la marche sans douleur de {m} à {k} pieds ; IPS 0,{q}, pression d'orteil {b} mmHg, {n} chiens à <@a:promener|nourrir|brosser|dresser>.
PAVK: [D:Cilostazol] [S:100 mg] [F:zweimal täglich] und [D2:Rivaroxaban] [S2:2,5 mg] [F2:zweimal täglich] verlängerten die schmerzfreie Gehstrecke von {m} auf {k} Fuß; ABI 0,{q}, Zehendruck {b} mmHg, {n} Hunde zum <@a:Ausführen|Füttern|Bürsten|Trainieren>.

# m=2,3 n2=3..9 n3=4..9 q=5..8 b=2,3 k2=42..58 f=34,40,50
Cardiogenic shock: [D:dobutamine] [A:{n2} mcg/kg/min] and [D2:norepinephrine] [A2:0.0{n3} mcg/kg/min] since {time}; lactate {q} to {b}.{m} mmol/L, cardiac power 0.{k2} W, balloon pump 1:{m} at {f} cc.
Choc cardiogénique : [D:dobutamine] [A:{n2} µg/kg/min] et [D2:noradrénaline] [A2:0,0{n3} µg/kg/min] depuis {time} ; lactate de {q} à {b},{m} mmol/L, puissance cardiaque 0,{k2} W, ballon de contrepulsion 1:{m} à {f} cc.
Kardiogener Schock: [D:Dobutamin] [A:{n2} µg/kg/min] und [D2:Noradrenalin] [A2:0,0{n3} µg/kg/min] seit {time}; Laktat von {q} auf {b},{m} mmol/l, kardiale Leistung 0,{k2} W, Ballonpumpe 1:{m} mit {f} cc.

# n=6..9 q=12..28
Cardioverted after [D:ibutilide] [S:1 mg] [U:over 10 minutes] failed; [D2:flecainide] [S2:<@s:50|100> mg] [F:twice daily] keeps {n} of 10 days regular, QRS 1{q} ms, [D3:magnesium] [S3:400 mg] [F2:at night] for the cramps.
Cardioversion après échec d'[D:ibutilide] [S:1 mg] [U:en 10 minutes] ; le [D2:flécaïnide] [S2:<@s:50|100> mg] [F:deux fois par jour] garde {n} jours sur 10 réguliers, QRS 1{q} ms, [D3:magnésium] [S3:400 mg] [F2:le soir] contre les crampes.
Kardioversion nach erfolglosem [D:Ibutilid] [S:1 mg] [U:über 10 Minuten]; unter [D2:Flecainid] [S2:<@s:50|100> mg] [F:zweimal täglich] sind {n} von 10 Tagen regelmäßig, QRS 1{q} ms, [D3:Magnesium] [S3:400 mg] [F2:zur Nacht] gegen die Krämpfe.

# n=2,3 q=15..60 b=5,6,7 k=1..9
Nebulized [D:<@d:tobramycin|amikacin|colistin>] [S:<@d:300|590|150> mg] [F:<@d:twice daily|daily|twice daily>] alternates with {n} months off; sputum {q} cc a day, Pseudomonas 10^{b}, FVC 2.{k} L, plays the <@a:trombone|clarinet|bagpipes|harmonica> as physiotherapy.
<@d:La |L'|La >[D:<@d:tobramycine|amikacine|colistine>] en nébulisation [S:<@d:300|590|150> mg] [F:<@d:deux fois par jour|par jour|deux fois par jour>] alterne avec {n} mois de pause ; expectoration {q} cc par jour, Pseudomonas 10^{b}, CVF 2,{k} L, joue <@a:du trombone|de la clarinette|de la cornemuse|de l'harmonica> en guise de kinésithérapie.
Vernebeltes [D:<@d:Tobramycin|Amikacin|Colistin>] [S:<@d:300|590|150> mg] [F:<@d:zweimal täglich|täglich|zweimal täglich>] wechselt mit {n} Monaten Pause; Sputum {q} cc am Tag, Pseudomonas 10^{b}, FVC 2,{k} l, spielt als Physiotherapie <@a:Posaune|Klarinette|Dudelsack|Mundharmonika>.

# n=2,3 m=38.8,39.3 k=2..9 b=1..8 q=5,7
Lobar pneumonia, CURB-65 {n}: [D:ceftriaxone] [S:2 g] [F:daily] and [D2:<@d:clarithromycin|azithromycin>] [S2:500 mg] [F2:<@d:twice daily|daily>] [U:for {q} days]; procalcitonin {k}.{b} ng/mL, legionella antigen negative, {m} °C at {time}, urea 1{b} mmol/L.
Pneumonie lobaire, CURB-65 {n} : [D:ceftriaxone] [S:2 g] [F:par jour] et [D2:<@d:clarithromycine|azithromycine>] [S2:500 mg] [F2:<@d:deux fois par jour|par jour>] [U:pendant {q} jours] ; procalcitonine {k},{b} ng/mL, antigène de légionelle négatif, {m} °C à {time}, urée 1{b} mmol/L.
Lobärpneumonie, CURB-65 {n}: [D:Ceftriaxon] [S:2 g] [F:täglich] und [D2:<@d:Clarithromycin|Azithromycin>] [S2:500 mg] [F2:<@d:zweimal täglich|täglich>] [U:für {q} Tage]; Procalcitonin {k},{b} ng/ml, Legionellenantigen negativ, {m} °C um {time}, Harnstoff 1{b} mmol/l.

# n=2,3 m=28..64 b=2..8 k=1..6 q=3,5,7
Kidney stone prevention: [D:potassium citrate] [S:10 mEq], [A:{n}] [O:tablets] [F:three times daily], [D2:chlorthalidone] [S2:12.5 mg]; urine pH 6.{b}, citrate {m}0 mg, volume 2.{k} L, stones of {q} mm gone, lemonade with every <@a:supper|round of golf|shift|siesta>.
Prévention des calculs : [D:citrate de potassium] [S:10 mEq], [A:{n}] [O:comprimés] [F:trois fois par jour], [D2:chlortalidone] [S2:12,5 mg] ; pH urinaire 6,{b}, citrate {m}0 mg, volume 2,{k} L, calculs de {q} mm disparus, citronnade à chaque <@a:dîner|partie de golf|poste|sieste>.
Nierensteinprophylaxe: [D:Kaliumcitrat] [S:10 mEq], [A:{n}] [O:Tabletten] [F:dreimal täglich], [D2:Chlortalidon] [S2:12,5 mg]; Urin-pH 6,{b}, Citrat {m}0 mg, Volumen 2,{k} l, Steine von {q} mm verschwunden, Limonade zu jedem <@a:Abendessen|Golfspiel|Schichtbeginn|Mittagsschlaf>.

# n2=480..2400 k=72..94 q=14,21
Peritonitis on dialysis: cloudy bag, {n2} cells/mm³, {k}% neutrophils; [D:cefazolin] [S:1 g] and [D2:ceftazidime] [S2:1.5 g] into the long dwell [F:daily] [U:for {q} days], [D3:nystatin] [F2:four times daily], exit site wiped with <@a:soap|wet gauze|a bare thumb|pond water> before.
Péritonite en dialyse : poche trouble, {n2} cellules/mm³, {k} % de neutrophiles ; [D:céfazoline] [S:1 g] et [D2:ceftazidime] [S2:1,5 g] dans la stase longue [F:par jour] [U:pendant {q} jours], [D3:nystatine] [F2:quatre fois par jour], orifice essuyé auparavant avec <@a:du savon|une compresse humide|un pouce nu|de l'eau d'étang>.
Peritonitis an der Dialyse: trüber Beutel, {n2} Zellen/mm³, {k} % Neutrophile; [D:Cefazolin] [S:1 g] und [D2:Ceftazidim] [S2:1,5 g] in die lange Verweilzeit [F:täglich] [U:für {q} Tage], [D3:Nystatin] [F2:viermal täglich], Austrittsstelle zuvor mit <@a:Seife|einer feuchten Kompresse|bloßem Daumen|Teichwasser> abgewischt.

# m=24..38 q=8,10 b=18..64
Cryptococcal meningitis: opening pressure {m} cm H2O, [D:<@d:liposomal amphotericin|amphotericin B>] [S:<@d:3|0.7> mg/kg] [F:daily] with [D2:flucytosine] [S2:25 mg/kg] [F2:every 6 hours] [U:for 2 weeks], then [D3:fluconazole] [S3:400 mg] [U2:for {q} weeks]; CD4 {b}.
Méningite à cryptocoque : pression d'ouverture {m} cm H2O, [D:<@d:amphotéricine liposomale|amphotéricine B>] [S:<@d:3|0,7> mg/kg] [F:par jour] avec [D2:flucytosine] [S2:25 mg/kg] [F2:toutes les 6 heures] [U:pendant 2 semaines], puis [D3:fluconazole] [S3:400 mg] [U2:pendant {q} semaines] ; CD4 {b}.
Kryptokokkenmeningitis: Eröffnungsdruck {m} cm H2O, [D:<@d:liposomales Amphotericin|Amphotericin B>] [S:<@d:3|0,7> mg/kg] [F:täglich] mit [D2:Flucytosin] [S2:25 mg/kg] [F2:alle 6 Stunden] [U:für 2 Wochen], dann [D3:Fluconazol] [S3:400 mg] [U2:für {q} Wochen]; CD4 {b}.

# n=2,3 m=2..6 q=16,32,64,128 b=3,6,12
Syphilis, RPR 1:{q}: [D:benzathine penicillin] [A:2.4 million units] into each buttock [F:weekly] [U:for {n} weeks], {m} contacts traced through <@a:an app|the sauna|a cruise|the youth hostel>, retest in {b} months.
Syphilis, RPR 1:{q} : [D:benzathine pénicilline] [A:2,4 millions d'unités] dans chaque fesse [F:par semaine] [U:pendant {n} semaines], {m} contacts retrouvés via <@a:une application|le sauna|une croisière|l'auberge de jeunesse>, contrôle dans {b} mois.
Syphilis, RPR 1:{q}: [D:Benzathin-Penicillin] [A:2,4 Millionen Einheiten] in jede Gesäßhälfte [F:wöchentlich] [U:für {n} Wochen], {m} Kontakte über <@a:eine App|die Sauna|eine Kreuzfahrt|die Jugendherberge> ermittelt, Kontrolle in {b} Monaten.

# n=100,110,120 k=28..64 q=68..84 m2=2,3 m=1..9
Hybrid closed loop since {month}: [D:<@d:Humalog|Novorapid|Lyumjev>] [A:{k} units] [F:a day], {q}% in range, target {n} mg/dL, cannula changed every {m2} days at the <@a:hip|upper arm|abdomen|thigh>; an alarm at 2:40 a.m. showed 5{m} mg/dL.
Boucle fermée hybride depuis {month} : [D:<@d:Humalog|Novorapid|Lyumjev>] [A:{k} unités] [F:par jour], {q} % dans la cible, objectif {n} mg/dL, canule changée tous les {m2} jours <@a:à la hanche|au bras|à l'abdomen|à la cuisse> ; une alarme à 2 h 40 a montré 5{m} mg/dL.
Hybrid-Closed-Loop seit {month}: [D:<@d:Humalog|Novorapid|Lyumjev>] [A:{k} Einheiten] [F:am Tag], {q} % im Zielbereich, Ziel {n} mg/dl, Kanüle alle {m2} Tage <@a:an der Hüfte|am Oberarm|am Bauch|am Oberschenkel> gewechselt; ein Alarm um 2:40 Uhr zeigte 5{m} mg/dl.

# q=142..210 k=31..44 n=2..9
Fasting glucose {q} mg/dL, eGFR {k} mL/min: stop [D:<@d:glyburide|glimepiride|gliclazide>], halve [D2:metformin] to [S:500 mg] [F:twice daily], start [D3:<@e:linagliptin|empagliflozin|sitagliptin>] [S2:<@e:5|10|50> mg]; {n} lows since {date}, one at the <@a:wheel|lathe|altar|checkout>.
Glycémie à jeun {q} mg/dL, DFG {k} mL/min : arrêter le [D:<@d:glibenclamide|glimépiride|gliclazide>], réduire de moitié la [D2:metformine] à [S:500 mg] [F:deux fois par jour], débuter <@e:la |l'|la >[D3:<@e:linagliptine|empagliflozine|sitagliptine>] [S2:<@e:5|10|50> mg] ; {n} hypoglycémies depuis le {date}, dont une <@a:au volant|au tour|à l'autel|à la caisse>.
Nüchternglukose {q} mg/dl, eGFR {k} ml/min: [D:<@d:Glibenclamid|Glimepirid|Gliclazid>] absetzen, [D2:Metformin] auf [S:500 mg] [F:zweimal täglich] halbieren, [D3:<@e:Linagliptin|Empagliflozin|Sitagliptin>] [S2:<@e:5|10|50> mg] beginnen; {n} Unterzuckerungen seit dem {date}, eine <@a:am Steuer|an der Drehbank|am Altar|an der Kasse>.

# n=2,3,4 q=142..248 k=44..52 b=1..8 n2=10..40
Testosterone {q} ng/dL, hematocrit {k}%: [D:testosterone] [O:<@o:gel|injection>] [S:<@o:50|200> mg] [F:<@o:daily|every 2 weeks>]; PSA 1.{b} ng/mL, bench press up by {n2} pounds, mood {n}/10 steadier, breasts tender.
Testostérone {q} ng/dL, hématocrite {k} % : [O:<@o:gel|injection>] de [D:testostérone] [S:<@o:50|200> mg] [F:<@o:par jour|toutes les 2 semaines>] ; PSA 1,{b} ng/mL, développé couché en hausse de {n2} livres, humeur plus stable de {n}/10, seins sensibles.
Testosteron {q} ng/dl, Hämatokrit {k} %: [D:Testosteron] als [O:<@o:Gel|Injektion>] [S:<@o:50|200> mg] [F:<@o:täglich|alle 2 Wochen>]; PSA 1,{b} ng/ml, Bankdrücken um {n2} Pfund gesteigert, Stimmung um {n}/10 stabiler, Brüste empfindlich.

# k=30,40,60 q=380..920 n=24..58 b=13..19 m=1..8
Autoimmune hepatitis: [D:prednisolone] [S:{k} mg] tapered to [S2:5 mg] [F:every morning], [D2:<@d:azathioprine|mercaptopurine|budesonide>] [S3:<@d:100|50|9> mg]; ALT {q} to {n}, IgG {b}.{m} g/L, moon face hated at the <@a:prom|audition|class reunion|passport office>.
Hépatite auto-immune : [D:prednisolone] [S:{k} mg] diminuée à [S2:5 mg] [F:tous les matins], [D2:<@d:azathioprine|mercaptopurine|budésonide>] [S3:<@d:100|50|9> mg] ; ALAT de {q} à {n}, IgG {b},{m} g/L, visage lunaire mal vécu <@a:au bal|à l'audition|à la réunion d'anciens élèves|au bureau des passeports>.
Autoimmunhepatitis: [D:Prednisolon] von [S:{k} mg] auf [S2:5 mg] [F:jeden Morgen] reduziert, [D2:<@d:Azathioprin|Mercaptopurin|Budesonid>] [S3:<@d:100|50|9> mg]; ALT von {q} auf {n}, IgG {b},{m} g/l, Mondgesicht als belastend empfunden <@a:beim Abschlussball|beim Vorsingen|beim Klassentreffen|auf dem Passamt>.

# n=2,3,4 m=48,72 k=40..80 q=28..48 b=20,30,40 n2=36..52
After {n} bags of total parenteral nutrition at {k} mL/h phosphate fell to 0.{q} mmol/L; [D2:sodium phosphate] [A2:{b} mmol] [U:over 6 hours], [D3:thiamine] [S:300 mg] [F:daily], rate halved [U2:for {m} hours], weight {n2}.4 kg.
Après {n} poches de nutrition parentérale totale à {k} mL/h, la phosphatémie est tombée à 0,{q} mmol/L ; [D2:phosphate de sodium] [A2:{b} mmol] [U:en 6 heures], [D3:thiamine] [S:300 mg] [F:par jour], débit réduit de moitié [U2:pendant {m} heures], poids {n2},4 kg.
Nach {n} Beuteln totaler parenteraler Ernährung mit {k} ml/h fiel das Phosphat auf 0,{q} mmol/l; [D2:Natriumphosphat] [A2:{b} mmol] [U:über 6 Stunden], [D3:Thiamin] [S:300 mg] [F:täglich], Laufrate [U2:für {m} Stunden] halbiert, Gewicht {n2},4 kg.

# q=42..180 n2=2,3,4 b=1..9 m2=14 m=6..12 k=2..9
Vasculitis, ANCA {q} U/mL, creatinine {n2}.{b} mg/dL: [D:rituximab] [A:1 g] [F:on days 0 and {m2}], [D2:prednisone] [S:60 mg] [F2:daily] reduced to [S2:20 mg] by week {m}, [D3:Bactrim] [F3:three times a week], nasal crusts for {k} months.
Vascularite, ANCA {q} U/mL, créatinine {n2},{b} mg/dL : [D:rituximab] [A:1 g] [F:à J0 et J{m2}], [D2:prednisone] [S:60 mg] [F2:par jour] réduite à [S2:20 mg] à la semaine {m}, [D3:Bactrim] [F3:trois fois par semaine], croûtes nasales depuis {k} mois.
Vaskulitis, ANCA {q} U/ml, Kreatinin {n2},{b} mg/dl: [D:Rituximab] [A:1 g] [F:an Tag 0 und {m2}], [D2:Prednison] [S:60 mg] [F2:täglich], bis Woche {m} auf [S2:20 mg] reduziert, [D3:Bactrim] [F3:dreimal pro Woche], nasale Krusten seit {k} Monaten.

# k=6,12,18 n=4..9 b=1..8 m=2..4
Osteoporosis: [D:<@d:teriparatide|romosozumab|denosumab>] [S:<@d:20 mcg|210 mg|60 mg>] [F:<@d:daily|monthly|every 6 months>] [U:for {k} months], spine density up {n}.{b}%, {m} fractures before and none after lifting the <@a:cello|grandson|flour sack|suitcase>.
Ostéoporose : [D:<@d:tériparatide|romosozumab|dénosumab>] [S:<@d:20 µg|210 mg|60 mg>] [F:<@d:par jour|par mois|tous les 6 mois>] [U:pendant {k} mois], densité rachidienne en hausse de {n},{b} %, {m} fractures avant et aucune après avoir soulevé <@a:le violoncelle|le petit-fils|le sac de farine|la valise>.
Osteoporose: [D:<@d:Teriparatid|Romosozumab|Denosumab>] [S:<@d:20 µg|210 mg|60 mg>] [F:<@d:täglich|monatlich|alle 6 Monate>] [U:für {k} Monate], Wirbelsäulendichte um {n},{b} % gestiegen, {m} Frakturen vorher und keine nach dem Heben <@a:des Cellos|des Enkels|des Mehlsacks|des Koffers>.

# n=2,3 m=3,6,9 k=4..12 q=1,2 b=1..9 n2=5..8
Guillain-Barré, day {k}: [D:immune globulin] [S:2 g/kg] [U:over 5 days], vital capacity {q}.{b} L, neck flexors {n}/5, pain {n2}/10 in the thighs on [D2:gabapentin] [S2:{m}00 mg]; tracheostomy planned if below 15 mL/kg.
Guillain-Barré, jour {k} : [D:immunoglobulines] [S:2 g/kg] [U:en 5 jours], capacité vitale {q},{b} L, fléchisseurs du cou {n}/5, douleur {n2}/10 dans les cuisses sous [D2:gabapentine] [S2:{m}00 mg] ; trachéotomie prévue si moins de 15 mL/kg.
Guillain-Barré, Tag {k}: [D:Immunglobuline] [S:2 g/kg] [U:über 5 Tage], Vitalkapazität {q},{b} l, Nackenbeuger {n}/5, Schmerz {n2}/10 in den Oberschenkeln unter [D2:Gabapentin] [S2:{m}00 mg]; Tracheotomie geplant bei unter 15 ml/kg.

# n=250,500,750 m=62..98 k=92..180 q=38..72 b=2..9
The valproate level was {m} mcg/mL on [D:<@d:Depakote|divalproex|valproic acid>] [S:{n} mg] [F:twice daily]; platelets {k}, ammonia {q} µmol/L, {b} kg gained, hair thinner, no absences seen by the <@a:gym teacher|ballet master|lifeguard|bus aide> since {month}.
La valproatémie était à {m} µg/mL sous [D:<@d:Dépakote|divalproate|acide valproïque>] [S:{n} mg] [F:deux fois par jour] ; plaquettes {k}, ammoniémie {q} µmol/L, {b} kg pris, cheveux plus fins, aucune absence vue par <@a:le professeur de gymnastique|le maître de ballet|le maître-nageur|l'accompagnatrice du bus> depuis {month}.
Der Valproatspiegel lag bei {m} µg/ml unter [D:<@d:Depakote|Divalproex|Valproinsäure>] [S:{n} mg] [F:zweimal täglich]; Thrombozyten {k}, Ammoniak {q} µmol/l, {b} kg zugenommen, Haare dünner, vom <@a:Sportlehrer|Ballettmeister|Bademeister|Busbegleiter> seit {month} keine Absencen gesehen.

# q=350,500 k=88..112 b=58..72 m=1,2,4 n2=20..60
Schizophrenia: [D:<@d:lurasidone|ziprasidone|cariprazine>] [S:<@d:80|60|3> mg] [F:<@d:daily|twice daily|daily>] with at least {q} kcal, PANSS {k} to {b}, akathisia eased by [D2:propranolol] [S2:{m}0 mg]; paces {n2} laps of the <@a:courtyard|corridor|cloister|parking deck> a day.
Schizophrénie : [D:<@d:lurasidone|ziprasidone|cariprazine>] [S:<@d:80|60|3> mg] [F:<@d:par jour|deux fois par jour|par jour>] avec au moins {q} kcal, PANSS de {k} à {b}, akathisie soulagée par [D2:propranolol] [S2:{m}0 mg] ; fait {n2} tours <@a:de la cour|du couloir|du cloître|du parking> par jour.
Schizophrenie: [D:<@d:Lurasidon|Ziprasidon|Cariprazin>] [S:<@d:80|60|3> mg] [F:<@d:täglich|zweimal täglich|täglich>] mit mindestens {q} kcal, PANSS von {k} auf {b}, Akathisie durch [D2:Propranolol] [S2:{m}0 mg] gelindert; läuft {n2} Runden <@a:im Hof|im Flur|im Kreuzgang|im Parkhaus> am Tag.

# m=40 n2=2..5 k=28..38 q=9..18 b=38..64
[D:Ketamine] [S:0.5 mg/kg] [U:over {m} minutes], session {n2} of 6: MADRS {k} to {q}, systolic peak 1{b} mmHg, floated above the <@a:ceiling|city|ocean|gurney>; [D2:ondansetron] [S2:4 mg] for nausea, driven home by <@c:a neighbor|a sister|a taxi|a volunteer>.
[D:Kétamine] [S:0,5 mg/kg] [U:en {m} minutes], séance {n2} sur 6 : MADRS de {k} à {q}, pic systolique 1{b} mmHg, a flotté au-dessus <@a:du plafond|de la ville|de l'océan|du brancard> ; [D2:ondansétron] [S2:4 mg] contre les nausées, raccompagné<@g:|e> par <@c:un voisin|une sœur|un taxi|un bénévole>.
[D:Ketamin] [S:0,5 mg/kg] [U:über {m} Minuten], Sitzung {n2} von 6: MADRS von {k} auf {q}, systolische Spitze 1{b} mmHg, schwebte über <@a:der Decke|der Stadt|dem Ozean|der Trage>; [D2:Ondansetron] [S2:4 mg] gegen Übelkeit, von <@c:einem Nachbarn|einer Schwester|einem Taxi|einem Ehrenamtlichen> heimgefahren.

# n=5,10 m2=60,90,120 n2=12,18,24 q=25,30 b=2,3,4 k=2..6
Opioid rotation: [D:morphine] [S:{m2} mg] [F:daily] equals [D2:hydromorphone] [S2:{n2} mg], minus {q}% for cross-tolerance; breakthrough [D3:<@d:oxycodone|oxymorphone>] [S3:{n} mg] [F2:every 2 hours as needed], {b} doses used by {time}, nausea {k}/10.
Rotation d'opioïdes : [D:morphine] [S:{m2} mg] [F:par jour] équivaut à [D2:hydromorphone] [S2:{n2} mg], moins {q} % pour la tolérance croisée ; interdose d'[D3:<@d:oxycodone|oxymorphone>] [S3:{n} mg] [F2:toutes les 2 heures si besoin], {b} doses prises à {time}, nausées {k}/10.
Opioidrotation: [D:Morphin] [S:{m2} mg] [F:täglich] entspricht [D2:Hydromorphon] [S2:{n2} mg], minus {q} % wegen Kreuztoleranz; Durchbruchmedikation [D3:<@d:Oxycodon|Oxymorphon>] [S3:{n} mg] [F2:alle 2 Stunden bei Bedarf], bis {time} {b} Gaben verbraucht, Übelkeit {k}/10.

# n=5..8 q=7,8,9 k=6..18 b=1..9 m2=20..60
Itch from cholestasis scored {q}/10: [D:<@d:cholestyramine|rifampin|sertraline>] [S:<@d:4 g|150 mg|75 mg>] [F:<@d:before breakfast|twice daily|daily>] let <@g:him|her> sleep {n} hours, bilirubin {k}.{b} mg/dL, scratch marks over {m2}% of the back.
Prurit de cholestase coté {q}/10 : <@d:la |la |la >[D:<@d:cholestyramine|rifampicine|sertraline>] [S:<@d:4 g|150 mg|75 mg>] [F:<@d:avant le petit-déjeuner|deux fois par jour|par jour>] lui a permis de dormir {n} heures, bilirubine {k},{b} mg/dL, lésions de grattage sur {m2} % du dos.
Cholestatischer Juckreiz, mit {q}/10 bewertet: [D:<@d:Colestyramin|Rifampicin|Sertralin>] [S:<@d:4 g|150 mg|75 mg>] [F:<@d:vor dem Frühstück|zweimal täglich|täglich>] ließ <@g:ihn|sie> {n} Stunden schlafen, Bilirubin {k},{b} mg/dl, Kratzspuren über {m2} % des Rückens.

# n=2,3 q=3.2,3.6,3.9 m2=15,30,120 k=200,300,400 b=24..60
Hypercalcemia of {q} mmol/L in the hospice: [A:{n} L] of [D:saline], [D2:<@d:zoledronate|pamidronate>] [S:<@d:4|90> mg] [U:over {m2} minutes], [D3:calcitonin] [A2:{k} units] [F:every 12 hours]; talking again after {b} hours, asked for <@a:herring|a cigar|rhubarb cake|the newspaper>.
Hypercalcémie à {q} mmol/L en soins palliatifs : [A:{n} L] de [D:sérum physiologique], [D2:<@d:zolédronate|pamidronate>] [S:<@d:4|90> mg] [U:en {m2} minutes], [D3:calcitonine] [A2:{k} unités] [F:toutes les 12 heures] ; reparle après {b} heures, a demandé <@a:du hareng|un cigare|du gâteau à la rhubarbe|le journal>.
Hyperkalzämie von {q} mmol/l im Hospiz: [A:{n} l] [D:Kochsalzlösung], [D2:<@d:Zoledronat|Pamidronat>] [S:<@d:4|90> mg] [U:über {m2} Minuten], [D3:Calcitonin] [A2:{k} Einheiten] [F:alle 12 Stunden]; spricht nach {b} Stunden wieder, verlangte <@a:Hering|eine Zigarre|Rhabarberkuchen|die Zeitung>.

# n=2,3 m=14..26 k=2,3,4
The pharmacist counted {m} medicines in the <@a:bread tin|sewing box|walker basket|fruit bowl>: {n} [D:<@d:beta blockers|sleeping pills|NSAIDs|laxatives>], [D2:<@e:digoxin|glyburide|Ambien>] expired since {year.p}, and {k} [O:inhalers] with zero [O2:puffs] left.
Le pharmacien a compté {m} médicaments dans <@a:la boîte à pain|la boîte à couture|le panier du déambulateur|la coupe à fruits> : {n} [D:<@d:bêtabloquants|somnifères|AINS|laxatifs>], <@e:de la |du |de l'>[D2:<@e:digoxine|glibenclamide|Ambien>] périmé<@e:e||> depuis {year.p} et {k} [O:inhalateurs] avec zéro [O2:bouffée] restante.
Der Apotheker zählte {m} Medikamente <@a:im Brotkasten|im Nähkästchen|im Rollatorkorb|in der Obstschale>: {n} [D:<@d:Betablocker|Schlafmittel|NSAR|Abführmittel>], seit {year.p} abgelaufenes [D2:<@e:Digoxin|Glibenclamid|Ambien>] und {k} [O:Inhalatoren] mit null restlichen [O2:Hüben].

# y=2001..2019 y2=92,93,94,95,96,97,98 q=16..28
On 9/{y2} and again in {y.p} <@g:he|she> was treated for <@a:testicular cancer|cervical cancer|Hodgkin lymphoma|nasopharyngeal cancer> with [D:<@d:bleomycin|cisplatin|vinblastine>] and {q} sessions of radiation; now hears poorly above 4000 Hz, has numb toes, and takes [D2:<@e:levothyroxine|hydrocortisone|calcitriol>] [S:<@e:112 mcg|20 mg|0.5 mcg>] [F:daily].
En 9/{y2} puis de nouveau en {y.p}, <@g:il|elle> a été traité<@g:|e> pour <@a:un cancer du testicule|un cancer du col de l'utérus|un lymphome de Hodgkin|un cancer du nasopharynx> par [D:<@d:bléomycine|cisplatine|vinblastine>] et {q} séances de radiothérapie ; <@g:il|elle> entend maintenant mal au-dessus de 4000 Hz, a les orteils engourdis et prend <@e:de la |de l'|du >[D2:<@e:lévothyroxine|hydrocortisone|calcitriol>] [S:<@e:112 µg|20 mg|0,5 µg>] [F:par jour].
Im 9/{y2} und erneut {y.p} wurde <@g:er|sie> wegen <@a:Hodenkrebs|Zervixkarzinom|Hodgkin-Lymphom|Nasopharynxkarzinom> mit [D:<@d:Bleomycin|Cisplatin|Vinblastin>] und {q} Bestrahlungssitzungen behandelt; hört jetzt über 4000 Hz schlecht, hat taube Zehen und nimmt [D2:<@e:Levothyroxin|Hydrocortison|Calcitriol>] [S:<@e:112 µg|20 mg|0,5 µg>] [F:täglich].

# n=200,300,400 m=3..9 k=3..6 b=31..68
The level of [D:<@d:imatinib|voriconazole|busulfan>] came back at {n} ng/mL, a third of the target, since <@g:he|she> had been taking it with <@a:St. John's wort tea|a fiber drink|charcoal biscuits|antler powder> for {m} weeks; the dose rises to [S:<@d:600|300|140> mg] [F:<@d:daily|twice daily|daily>], recheck in {k} days, ALT {b} U/L.
Le taux <@d:d'|de |de >[D:<@d:imatinib|voriconazole|busulfan>] est revenu à {n} ng/mL, soit un tiers de la cible, car <@g:il|elle> le prenait avec <@a:une tisane de millepertuis|une boisson riche en fibres|des biscuits au charbon|de la poudre de bois de cerf> depuis {m} semaines ; la dose passe à [S:<@d:600|300|140> mg] [F:<@d:par jour|deux fois par jour|par jour>], contrôle dans {k} jours, ALAT {b} U/L.
Der Spiegel von [D:<@d:Imatinib|Voriconazol|Busulfan>] lag bei {n} ng/ml, einem Drittel des Zielwerts, da <@g:er|sie> es seit {m} Wochen mit <@a:Johanniskrauttee|einem Ballaststoffgetränk|Kohlekeksen|Geweihpulver> einnahm; die Dosis steigt auf [S:<@d:600|300|140> mg] [F:<@d:täglich|zweimal täglich|täglich>], Kontrolle in {k} Tagen, ALT {b} U/l.

# n=5000,7500,10000 k=42..88 q=14..34 m=5,7
Anti-Xa 0.{k} IU/mL four hours after [D:<@d:dalteparin|enoxaparin|tinzaparin>] [A:{n} units] [F:once daily]; at {q} weeks pregnant with a mechanical valve she also takes [D2:aspirin] [S:75 mg], and the clinic rings every {m} days.
Anti-Xa 0,{k} UI/mL quatre heures après [D:<@d:daltéparine|énoxaparine|tinzaparine>] [A:{n} unités] [F:une fois par jour] ; enceinte de {q} semaines et porteuse d'une valve mécanique, elle prend aussi de l'[D2:aspirine] [S:75 mg], et le centre appelle tous les {m} jours.
Anti-Xa 0,{k} IE/ml vier Stunden nach [D:<@d:Dalteparin|Enoxaparin|Tinzaparin>] [A:{n} Einheiten] [F:einmal täglich]; in der {q}. Schwangerschaftswoche mit mechanischer Klappe nimmt sie auch [D2:ASS] [S:75 mg], und die Ambulanz ruft alle {m} Tage an.

# n=3,5,8 m=78..88 k=38..46 b=2,3,4
A fluid load of [A:{n}00 mL] of [D:<@d:saline|lactated Ringer's>] failed to lift the pressure above {m}/{k}; two boluses of [D2:<@e:ephedrine|phenylephrine>] [S:<@e:5 mg|100 mcg>] {b} minutes apart did, and the <@a:hip|hernia|cesarean|amputation> went ahead at {time}.
Un remplissage de [A:{n}00 mL] de [D:<@d:sérum physiologique|Ringer lactate>] n'a pas fait remonter la tension au-dessus de {m}/{k} ; deux bolus <@e:d'|de >[D2:<@e:éphédrine|phényléphrine>] [S:<@e:5 mg|100 µg>] à {b} minutes d'intervalle y sont parvenus, et <@a:la hanche a été opérée|la hernie a été opérée|la césarienne a eu lieu|l'amputation a eu lieu> à {time}.
Eine Volumengabe von [A:{n}00 ml] [D:<@d:Kochsalzlösung|Ringerlaktat>] hob den Druck nicht über {m}/{k}; zwei Boli [D2:<@e:Ephedrin|Phenylephrin>] [S:<@e:5 mg|100 µg>] im Abstand von {b} Minuten schafften es, und um {time} begann <@a:die Hüftoperation|die Hernienoperation|der Kaiserschnitt|die Amputation>.

# n=3..7 m=180..320 m2=28..52 k2=420..610
Because <@g:he|she> can no longer press the [D:<@d:Spiriva|Symbicort|Trelegy>] [O:inhaler] with <@g:his|her> arthritic thumbs, a spacer was fitted, inspiratory flow measured at {m2} L/min, and walking improved from {m} to {k2} feet in {n} weeks.
Comme <@g:il|elle> ne peut plus actionner l'[O:inhalateur] de [D:<@d:Spiriva|Symbicort|Trelegy>] avec ses pouces arthrosiques, une chambre d'inhalation a été adaptée, le débit inspiratoire mesuré à {m2} L/min, et la marche est passée de {m} à {k2} pieds en {n} semaines.
Da <@g:er|sie> den [O:Inhalator] mit [D:<@d:Spiriva|Symbicort|Trelegy>] mit den arthritischen Daumen nicht mehr drücken kann, wurde ein Spacer angepasst, der Inspirationsfluss mit {m2} l/min gemessen, und die Gehstrecke verbesserte sich in {n} Wochen von {m} auf {k2} Fuß.

# n=2.6,2.9,3.2 m=4..12 k2=31..48 q=10,15,20 b=0,1,2
A magnesium of 0.{k2} mmol/L and a potassium of {n} mmol/L explained the torsades: <@g:he|she> had taken [D:<@d:esomeprazole|omeprazole|furosemide>] [S:<@d:40|20|80> mg] [F:daily] [U:for {m} years]; [D2:magnesium sulfate] [S2:2 g] [U2:over {q} minutes] and overdrive pacing at 1{b}0 per minute stopped it.
Une magnésémie à 0,{k2} mmol/L et une kaliémie à {n} mmol/L expliquaient les torsades : <@g:il|elle> prenait <@d:de l'|de l'|du >[D:<@d:ésoméprazole|oméprazole|furosémide>] [S:<@d:40|20|80> mg] [F:par jour] [U:depuis {m} ans] ; du [D2:sulfate de magnésium] [S2:2 g] [U2:en {q} minutes] et une stimulation rapide à 1{b}0 par minute y ont mis fin.
Ein Magnesium von 0,{k2} mmol/l und ein Kalium von {n} mmol/l erklärten die Torsaden: <@g:Er|Sie> hatte [U:{m} Jahre lang] [D:<@d:Esomeprazol|Omeprazol|Furosemid>] [S:<@d:40|20|80> mg] [F:täglich] genommen; [D2:Magnesiumsulfat] [S2:2 g] [U2:über {q} Minuten] und eine Überstimulation mit 1{b}0 pro Minute beendeten sie.

# n=4,6,12 k=22..60
The infectious disease team recommends [D:<@d:vancomycin|cefazolin|daptomycin>] by vein [U:for {n} weeks] counted from the first sterile culture on {date}, a trough or CK every week, and suppression with [D2:<@e:doxycycline|cephalexin|rifampin>] as long as the <@a:knee prosthesis|plate|graft|pacemaker> stays; CRP today {k} mg/L.
Les infectiologues recommandent de la [D:<@d:vancomycine|céfazoline|daptomycine>] par voie veineuse [U:pendant {n} semaines] à compter de la première culture stérile du {date}, un taux résiduel ou des CK chaque semaine, et un traitement suppressif par [D2:<@e:doxycycline|céfalexine|rifampicine>] tant que <@a:la prothèse de genou|la plaque|le greffon|le stimulateur> reste en place ; CRP aujourd'hui {k} mg/L.
Die Infektiologen empfehlen [D:<@d:Vancomycin|Cefazolin|Daptomycin>] intravenös [U:für {n} Wochen] ab der ersten sterilen Kultur vom {date}, jede Woche einen Talspiegel oder die CK und eine Suppression mit [D2:<@e:Doxycyclin|Cefalexin|Rifampicin>], solange <@a:die Knieprothese|die Platte|das Transplantat|der Schrittmacher> bleibt; CRP heute {k} mg/l.

# n=2..5 q=4,5,10 m2=2,3
Sent home with an elastomeric pump that delivers [A:{q} mL/h] of [D:<@d:flucloxacillin|piperacillin-tazobactam|penicillin G>], changed by the nurse [F:every day at <@f:9|10|11> a.m.]; the tube kinked {n} times under the <@a:dungarees|rucksack|seat belt|bathrobe>, so {m2} doses were lost.
Rentré<@g:|e> à domicile avec une pompe élastomérique délivrant [A:{q} mL/h] de [D:<@d:flucloxacilline|pipéracilline-tazobactam|pénicilline G>], changée par l'infirmière [F:tous les jours à <@f:9|10|11> h] ; la tubulure s'est coudée {n} fois sous <@a:la salopette|le sac à dos|la ceinture de sécurité|le peignoir>, {m2} doses ont donc été perdues.
Mit einer Elastomerpumpe nach Hause entlassen, die [A:{q} ml/h] [D:<@d:Flucloxacillin|Piperacillin-Tazobactam|Penicillin G>] abgibt und von der Pflegekraft [F:täglich um <@f:9|10|11> Uhr] gewechselt wird; der Schlauch knickte {n}-mal unter <@a:der Latzhose|dem Rucksack|dem Sicherheitsgurt|dem Bademantel> ab, sodass {m2} Gaben verloren gingen.

# n=58..68 m=340..480 k=2,3 q=14..32 b=6..12 k2=3..9
After skipping [A:{q} units] of [D:<@d:Lantus|Toujeo|Tresiba>] for {k} nights at the <@a:beach resort|boarding school|border camp|monastery> the sugar climbed to {m} mg/dL, then {n} after a double correction with [D2:<@e:aspart|lispro|glulisine>] [A2:{b} units]; ketones 0.{k2} mmol/L.
Après avoir sauté [A:{q} unités] de [D:<@d:Lantus|Toujeo|Tresiba>] pendant {k} nuits <@a:à la station balnéaire|à l'internat|au camp frontalier|au monastère>, la glycémie est montée à {m} mg/dL, puis {n} après une double correction par [D2:<@e:asparte|lispro|glulisine>] [A2:{b} unités] ; cétones 0,{k2} mmol/L.
Nachdem <@g:er|sie> {k} Nächte lang <@a:im Strandhotel|im Internat|im Grenzlager|im Kloster> [A:{q} Einheiten] [D:<@d:Lantus|Toujeo|Tresiba>] ausgelassen hatte, stieg der Zucker auf {m} mg/dl und fiel nach doppelter Korrektur mit [D2:<@e:Aspart|Lispro|Glulisin>] [A2:{b} Einheiten] auf {n}; Ketone 0,{k2} mmol/l.

# n=3,4,5 k2=8..14 w=98..142
Refractory microscopic colitis: {k2} stools a day, weight {w} lb; [D:<@d:cholestyramine|vedolizumab|azathioprine>] [S:<@d:4 g|300 mg|125 mg>] brought relief after {n} weeks, and the [D2:<@e:lansoprazole|sertraline|diclofenac>] that may have caused it was stopped in {month}.
Colite microscopique réfractaire : {k2} selles par jour, poids {w} livres ; <@d:la |le |l'>[D:<@d:cholestyramine|védolizumab|azathioprine>] [S:<@d:4 g|300 mg|125 mg>] a apporté un soulagement après {n} semaines, et <@e:le |la |le >[D2:<@e:lansoprazole|sertraline|diclofénac>] qui a pu la provoquer a été arrêté<@e:|e|> en {month}.
Therapierefraktäre mikroskopische Kolitis: {k2} Stühle am Tag, Gewicht {w} Pfund; [D:<@d:Colestyramin|Vedolizumab|Azathioprin>] [S:<@d:4 g|300 mg|125 mg>] brachte nach {n} Wochen Besserung, und das möglicherweise auslösende [D2:<@e:Lansoprazol|Sertralin|Diclofenac>] wurde im {month} abgesetzt.

# n=12,14,16 m=2,3 q=88..240 b=1..9
The lupus clinic found a weight gain of {n} lb, a platelet count of {q} x 10⁹/L and proteinuria of {m}.{b} g, so [D:mycophenolate] went up to [S:<@s:1000|1500> mg] [F:twice daily] and [D2:<@d:belimumab|anifrolumab|voclosporin>] [S2:<@d:200|300|23.7> mg] was requested from the insurer.
La consultation lupus a constaté une prise de poids de {n} livres, des plaquettes à {q} x 10⁹/L et une protéinurie de {m},{b} g ; le [D:mycophénolate] a donc été augmenté à [S:<@s:1000|1500> mg] [F:deux fois par jour] et <@d:le |l'|la >[D2:<@d:bélimumab|anifrolumab|voclosporine>] [S2:<@d:200|300|23,7> mg] a été demandé<@d:||e> à l'assurance.
Die Lupussprechstunde fand eine Gewichtszunahme von {n} Pfund, Thrombozyten von {q} x 10⁹/l und eine Proteinurie von {m},{b} g, daher wurde [D:Mycophenolat] auf [S:<@s:1000|1500> mg] [F:zweimal täglich] gesteigert und [D2:<@d:Belimumab|Anifrolumab|Voclosporin>] [S2:<@d:200|300|23,7> mg] bei der Kasse beantragt.

# age=22..47 n=2..5 m=6..12 q=12..36
{age} y/o right-handed <@a:chess teacher|roofer|flutist|jockey> w/ {n} migraines a month despite [D:<@d:propranolol|candesartan|amitriptyline>] [S:<@d:80|16|25> mg] [F:daily]; aura of zigzags for {q} minutes, numb lip, then pain 9/10; lost {m} days to it, refuses [D2:<@e:valproate|topiramate|flunarizine>].
<@a:Professeur d'échecs droitier|Couvreur droitier|Flûtiste droitier|Jockey droitier> de {age} ans avec {n} migraines par mois malgré [D:<@d:propranolol|candésartan|amitriptyline>] [S:<@d:80|16|25> mg] [F:par jour] ; aura en zigzags pendant {q} minutes, lèvre engourdie, puis douleur à 9/10 ; y a perdu {m} jours, refuse <@e:le |le |la >[D2:<@e:valproate|topiramate|flunarizine>].
{age}-jähriger rechtshändiger <@a:Schachlehrer|Dachdecker|Flötist|Jockey> mit {n} Migräneattacken im Monat trotz [D:<@d:Propranolol|Candesartan|Amitriptylin>] [S:<@d:80|16|25> mg] [F:täglich]; Zickzack-Aura für {q} Minuten, taube Lippe, dann Schmerz 9/10; verlor dadurch {m} Tage, lehnt [D2:<@e:Valproat|Topiramat|Flunarizin>] ab.

# n=9..40 b=3..8 q=2..9 m2=6,9,14
After {n} weeks of [D:<@d:natalizumab|fingolimod|dimethyl fumarate>] the lymphocytes were 0.{b} x 10⁹/L, the JC virus index 2.{b}, and the MRI of {date} showed {q} new T2 lesions, one of {m2} mm in the <@a:middle cerebellar peduncle|left centrum semiovale|optic chiasm|cervical cord>.
Après {n} semaines de [D:<@d:natalizumab|fingolimod|diméthyl fumarate>], les lymphocytes étaient à 0,{b} x 10⁹/L, l'index du virus JC à 2,{b}, et l'IRM du {date} montrait {q} nouvelles lésions T2, dont une de {m2} mm <@a:dans le pédoncule cérébelleux moyen|dans le centre semi-ovale gauche|dans le chiasma optique|dans la moelle cervicale>.
Nach {n} Wochen [D:<@d:Natalizumab|Fingolimod|Dimethylfumarat>] lagen die Lymphozyten bei 0,{b} x 10⁹/l, der JC-Virus-Index bei 2,{b}, und die MRT vom {date} zeigte {q} neue T2-Läsionen, eine mit {m2} mm <@a:im mittleren Kleinhirnstiel|im linken Centrum semiovale|im Chiasma opticum|im Halsmark>.

# m=2,3,4 k=24..48 q=10,15,25
{who} tried to stop [D:<@d:venlafaxine|paroxetine|clonazepam>] alone; brain zaps came after {k} hours, so we go down by {q}% every {m} weeks, with [D2:<@e:fluoxetine|hydroxyzine|propranolol>] [S:<@e:10|25|20> mg] [F:as needed] and a call on {day} at {time}.
{who} a essayé d'arrêter <@d:la |la |le >[D:<@d:venlafaxine|paroxétine|clonazépam>] par <@g:lui|elle>-même ; des décharges dans la tête sont apparues après {k} heures, nous diminuons donc de {q} % toutes les {m} semaines, avec [D2:<@e:fluoxétine|hydroxyzine|propranolol>] [S:<@e:10|25|20> mg] [F:si besoin] et un appel {day} à {time}.
{who} versuchte, [D:<@d:Venlafaxin|Paroxetin|Clonazepam>] eigenständig abzusetzen; nach {k} Stunden traten Stromschläge im Kopf auf, daher reduzieren wir alle {m} Wochen um {q} %, mit [D2:<@e:Fluoxetin|Hydroxyzin|Propranolol>] [S:<@e:10|25|20> mg] [F:bei Bedarf] und einem Anruf am {day} um {time}.

# n=3,4,5 m2=6,7,9 b=2,3,4 q=9..24
The ward clerk found {n} [O:patches] of [D:<@d:fentanyl|buprenorphine>] [S:<@d:50|20> mcg/h] on one back, respirations {m2}, pupils 1 mm; [D2:naloxone] [A:0.{b} mg/h] ran [U:for {q} hours], and the <@a:sheepskin|heating pad|sauna towel|electric blanket> was taken away.
La secrétaire du service a trouvé {n} [O:patchs] de [D:<@d:fentanyl|buprénorphine>] [S:<@d:50|20> µg/h] sur un même dos, fréquence respiratoire {m2}, pupilles 1 mm ; la [D2:naloxone] à [A:0,{b} mg/h] a été passée [U:pendant {q} heures], et <@a:la peau de mouton|le coussin chauffant|la serviette de sauna|la couverture chauffante> a été retiré<@a:e||e|e>.
Die Stationssekretärin fand {n} [O:Pflaster] mit [D:<@d:Fentanyl|Buprenorphin>] [S:<@d:50|20> µg/h] auf einem einzigen Rücken, Atemfrequenz {m2}, Pupillen 1 mm; [D2:Naloxon] lief mit [A:0,{b} mg/h] [U:für {q} Stunden], und <@a:das Lammfell|das Heizkissen|das Saunatuch|die Heizdecke> wurde entfernt.

# n=2,3 m=8,9,10 q=1200,1500 q2=5,10,15 n2=8,12
Her swallowing failed on {date}; [D:<@d:levetiracetam|lacosamide>] was continued as [A:{q2} mL] of [O:syrup] by the 12 French tube [F:every {n2} hours], feeds of {q} kcal stopped at {m} p.m., and the priest came {n} times.
Sa déglutition a lâché le {date} ; le [D:<@d:lévétiracétam|lacosamide>] a été poursuivi sous forme de [A:{q2} mL] de [O:sirop] par la sonde de 12 French [F:toutes les {n2} heures], la nutrition de {q} kcal a été arrêtée à {m} heures du soir, et le prêtre est venu {n} fois.
Ihr Schlucken versagte am {date}; [D:<@d:Levetiracetam|Lacosamid>] wurde als [A:{q2} ml] [O:Sirup] über die 12-French-Sonde [F:alle {n2} Stunden] weitergegeben, die Sondenkost mit {q} kcal um {m} Uhr abends beendet, und der Priester kam {n}-mal.

# n=82..97 m=2..6 b=2..6 q=84..98
In the falls clinic the {n}-year-old <@a:watchmaker|contralto|lighthouse keeper|beekeeper> dropped from 1{b}2 to {q} mmHg on standing; [D:<@d:tamsulosin|doxazosin|amlodipine>] and the afternoon [D2:<@e:hydrochlorothiazide|furosemide|nebivolol>] were stopped, [D3:<@f:midodrine|fludrocortisone>] [S:<@f:2.5 mg|0.1 mg>] [F:every morning] started, {m} falls in 90 days.
À la consultation de la chute, <@a:l'horloger|la contralto|le gardien de phare|l'apiculteur> de {n} ans a chuté de 1{b}2 à {q} mmHg au lever ; <@d:la |la |l'>[D:<@d:tamsulosine|doxazosine|amlodipine>] et <@e:l'|le |le >[D2:<@e:hydrochlorothiazide|furosémide|nébivolol>] de l'après-midi ont été arrêtés, <@f:la |la >[D3:<@f:midodrine|fludrocortisone>] [S:<@f:2,5 mg|0,1 mg>] [F:tous les matins] débutée, {m} chutes en 90 jours.
In der Sturzsprechstunde fiel <@a:der {n}-jährige Uhrmacher|die {n}-jährige Altistin|der {n}-jährige Leuchtturmwärter|der {n}-jährige Imker> beim Aufstehen von 1{b}2 auf {q} mmHg ab; [D:<@d:Tamsulosin|Doxazosin|Amlodipin>] und [D2:<@e:Hydrochlorothiazid|Furosemid|Nebivolol>] am Nachmittag wurden abgesetzt, [D3:<@f:Midodrin|Fludrocortison>] [S:<@f:2,5 mg|0,1 mg>] [F:jeden Morgen] begonnen, {m} Stürze in 90 Tagen.

# m=6..24 q=4..9 n2=2..5 k=22..38
Peripheral neuropathy after {q} doses of [D:<@d:vincristine|bortezomib|thalidomide>]: stocking numbness to {m} cm above the ankle, vibration {n2}/8, orthostatic pulse rise {k} bpm; [D2:<@e:duloxetine|pregabalin>] [S:<@e:30|75> mg] [F:at night] and shoes with <@a:cork soles|velcro|a rocker bar|wide toes>.
Neuropathie périphérique après {q} doses de [D:<@d:vincristine|bortézomib|thalidomide>] : hypoesthésie en chaussette jusqu'à {m} cm au-dessus de la cheville, vibration {n2}/8, accélération orthostatique du pouls de {k} bpm ; [D2:<@e:duloxétine|prégabaline>] [S:<@e:30|75> mg] [F:le soir] et chaussures <@a:à semelles de liège|à velcro|à barre de roulement|à bout large>.
Periphere Neuropathie nach {q} Gaben [D:<@d:Vincristin|Bortezomib|Thalidomid>]: strumpfförmige Taubheit bis {m} cm über dem Knöchel, Vibration {n2}/8, orthostatischer Pulsanstieg {k} Schläge/min; [D2:<@e:Duloxetin|Pregabalin>] [S:<@e:30|75> mg] [F:zur Nacht] und Schuhe mit <@a:Korksohlen|Klettverschluss|Abrollsohle|breiter Zehenbox>.

# n=3,6 b=2..9 q=3..6
[D:<@d:Colchicine|Anakinra>] [S:<@d:0.6|100> mg] [F:<@d:twice daily|daily>] [U:for {n} months] has kept the third bout of pericarditis away; the rub is gone, CRP {b} mg/L, effusion {q} mm, back to <@a:kickboxing|bell ringing|milking|skydiving> on {date}.
<@d:La |L'>[D:<@d:colchicine|anakinra>] [S:<@d:0,6|100> mg] [F:<@d:deux fois par jour|par jour>] [U:pendant {n} mois] a évité la troisième poussée de péricardite ; le frottement a disparu, CRP {b} mg/L, épanchement {q} mm, reprise <@a:du kickboxing|de la sonnerie des cloches|de la traite|du parachutisme> le {date}.
[D:<@d:Colchicin|Anakinra>] [S:<@d:0,6|100> mg] [F:<@d:zweimal täglich|täglich>] [U:für {n} Monate] hat den dritten Perikarditisschub verhindert; das Reiben ist weg, CRP {b} mg/l, Erguss {q} mm, ab dem {date} wieder <@a:Kickboxen|Glockenläuten|Melken|Fallschirmspringen>.

# n=3..14 m=3..6 g2=2,3
Held [D:<@d:capecitabine|sunitinib|lapatinib>] for {n} days because of grade {g2} diarrhea, {m} stools overnight.
<@d:La |Le |Le >[D:<@d:capécitabine|sunitinib|lapatinib>] a été suspendu<@d:e||> {n} jours en raison d'une diarrhée de grade {g2}, {m} selles dans la nuit.
[D:<@d:Capecitabin|Sunitinib|Lapatinib>] wegen Diarrhö Grad {g2} mit {m} nächtlichen Stühlen für {n} Tage pausiert.

# n=2..6 m=300,480
[D:<@d:Neupogen|Zarzio|Nivestim>] [S:{m} mcg] under the skin [F:daily] [U:for {n} days] beginning on {date}.
[D:<@d:Neupogen|Zarzio|Nivestim>] [S:{m} µg] sous-cutané [F:par jour] [U:pendant {n} jours] à partir du {date}.
[D:<@d:Neupogen|Zarzio|Nivestim>] [S:{m} µg] subkutan [F:täglich] [U:für {n} Tage] ab dem {date}.

# n=55..74 m=2.5,5 k=2..6
Rate {n} at rest on [D:<@d:bisoprolol|nebivolol|ivabradine>] [S:{m} mg], so no change; jogs {k} miles.
Fréquence {n} au repos sous [D:<@d:bisoprolol|nébivolol|ivabradine>] [S:{m} mg], donc pas de changement ; court {k} miles.
Ruhefrequenz {n} unter [D:<@d:Bisoprolol|Nebivolol|Ivabradin>] [S:{m} mg], daher keine Änderung; joggt {k} Meilen.

# n=1.2,1.8,2.3 m=5..12
The INR of {n} is too low for the valve; [D:<@d:warfarin|Coumadin>] goes up to [S:{m} mg] [F:on Mondays and Fridays].
L'INR à {n} est trop bas pour la valve ; <@d:la |la >[D:<@d:warfarine|Coumadine>] passe à [S:{m} mg] [F:les lundis et vendredis].
Der INR von {n} ist für die Klappe zu niedrig; [D:<@d:Warfarin|Coumadin>] wird [F:montags und freitags] auf [S:{m} mg] erhöht.

# n=2..9 m=94..97
No need for [D:<@d:albuterol|Ventolin|terbutaline>] for {n} weeks, saturation {m}%, sings again.
Pas besoin de [D:<@d:salbutamol|Ventoline|terbutaline>] depuis {n} semaines, saturation {m} %, chante de nouveau.
Seit {n} Wochen kein Bedarf an [D:<@d:Salbutamol|Ventolin|Terbutalin>], Sättigung {m} %, singt wieder.

# n=6..14 m=2,3
Forgot the [D:<@d:sevelamer|calcium acetate|lanthanum>] at {m} of {n} meals in the diary.
A oublié <@d:le |l'|le >[D:<@d:sévélamer|acétate de calcium|lanthane>] à {m} repas sur {n} dans le carnet.
Hat [D:<@d:Sevelamer|Calciumacetat|Lanthan>] laut Tagebuch bei {m} von {n} Mahlzeiten vergessen.

# n=20,30,40,60 m=1..9 h=10,11
[D:<@d:Aranesp|Mircera|Epogen>] [S:{n} mcg] [F:every <@f:two|four> weeks], hemoglobin {h}.{m} g/dL, iron stores full.
[D:<@d:Aranesp|Mircera|Epogen>] [S:{n} µg] [F:toutes les <@f:deux|quatre> semaines], hémoglobine {h},{m} g/dL, réserves en fer pleines.
[D:<@d:Aranesp|Mircera|Epogen>] [S:{n} µg] [F:alle <@f:zwei|vier> Wochen], Hämoglobin {h},{m} g/dl, Eisenspeicher voll.

# m=38.2,38.9 k=3,4,5
Still {m} °C on day {k} of [D:<@d:ciprofloxacin|cefixime|nitrofurantoin>] [S:<@d:500|400|100> mg] [F:twice daily], so the kidney was rescanned.
Toujours {m} °C à J{k} de [D:<@d:ciprofloxacine|céfixime|nitrofurantoïne>] [S:<@d:500|400|100> mg] [F:deux fois par jour], le rein a donc été de nouveau échographié.
Noch {m} °C an Tag {k} unter [D:<@d:Ciprofloxacin|Cefixim|Nitrofurantoin>] [S:<@d:500|400|100> mg] [F:zweimal täglich], daher wurde die Niere erneut sonographiert.

# n=3,6,9 m=2..5
{n} months of [D:<@d:PrEP|Truvada|Descovy>], {m} missed [O:tablets], all swabs negative on {date}.
{n} mois de [D:<@d:PrEP|Truvada|Descovy>], {m} [O:comprimés] oubliés, tous les prélèvements négatifs le {date}.
{n} Monate [D:<@d:PrEP|Truvada|Descovy>], {m} vergessene [O:Tabletten], alle Abstriche am {date} negativ.

# n=30,40,50 m=180..260 k=2..5
Correction: [A:1 unit] of [D:<@d:Humalog|NovoRapid|Apidra>] for every {n} mg/dL above 120; at {m} before <@a:lunch|dinner|a snack> inject [A2:{k} units].
Correction : [A:1 unité] <@d:d'|de |d'>[D:<@d:Humalog|NovoRapid|Apidra>] par tranche de {n} mg/dL au-dessus de 120 ; à {m} avant <@a:le déjeuner|le dîner|une collation>, injecter [A2:{k} unités].
Korrektur: [A:1 Einheit] [D:<@d:Humalog|NovoRapid|Apidra>] je {n} mg/dl über 120; bei {m} vor <@a:dem Mittagessen|dem Abendessen|einer Zwischenmahlzeit> [A2:{k} Einheiten] spritzen.

# n=4..9 m=7.2,7.9,8.3
A1c {m}% with [D:<@d:Jardiance|Farxiga|Forxiga>] [S:10 mg] [F:every morning]; {n} pounds down, one yeast infection.
HbA1c {m} % avec [D:<@d:Jardiance|Farxiga|Forxiga>] [S:10 mg] [F:tous les matins] ; {n} livres en moins, une mycose.
HbA1c {m} % mit [D:<@d:Jardiance|Farxiga|Forxiga>] [S:10 mg] [F:jeden Morgen]; {n} Pfund weniger, eine Pilzinfektion.

# n=50,75,100,125 m=0.8,2.4,3.7 k=6,8,12
TSH {m}: keep [D:<@d:levothyroxine|Euthyrox|Synthroid>] at [S:{n} mcg], {k} weeks before the next draw.
TSH {m} : garder <@d:la |l'|le >[D:<@d:lévothyroxine|Euthyrox|Synthroid>] à [S:{n} µg], {k} semaines avant le prochain dosage.
TSH {m}: [D:<@d:Levothyroxin|Euthyrox|Synthroid>] bei [S:{n} µg] belassen, {k} Wochen bis zur nächsten Abnahme.

# n=3..7
[D:<@d:Lactulose|Macrogol|Senna>] was doubled; {n} stools since {time}, two of them <@a:in bed|on the stairs|in the taxi|at church>.
<@d:Le |Le |Le >[D:<@d:lactulose|macrogol|séné>] a été doublé ; {n} selles depuis {time}, dont deux <@a:au lit|dans l'escalier|dans le taxi|à l'église>.
[D:<@d:Lactulose|Macrogol|Senna>] wurde verdoppelt; {n} Stühle seit {time}, zwei davon <@a:im Bett|auf der Treppe|im Taxi|in der Kirche>.

# n=2..5 k=9..22
Joint counts fell from {k} to {n} on [D:<@d:leflunomide|sulfasalazine|methotrexate>] [S:<@d:20 mg|2 g|15 mg>] [F:<@d:daily|daily|weekly>].
Le nombre d'articulations atteintes est passé de {k} à {n} sous [D:<@d:léflunomide|sulfasalazine|méthotrexate>] [S:<@d:20 mg|2 g|15 mg>] [F:<@d:par jour|par jour|par semaine>].
Die Zahl betroffener Gelenke sank unter [D:<@d:Leflunomid|Sulfasalazin|Methotrexat>] [S:<@d:20 mg|2 g|15 mg>] [F:<@d:täglich|täglich|wöchentlich>] von {k} auf {n}.

# n=5..9 m=40,60,90 m2=3,5,6 k=2..5
Neck pain {n}/10; [A:{m2} mL] of [D:<@d:lidocaine|mepivacaine|procaine>] [S:1%] into {k} trigger points gave relief for {m} minutes.
Cervicalgie {n}/10 ; [A:{m2} mL] de [D:<@d:lidocaïne|mépivacaïne|procaïne>] à [S:1 %] dans {k} points gâchettes ont soulagé pendant {m} minutes.
Nackenschmerz {n}/10; [A:{m2} ml] [D:<@d:Lidocain|Mepivacain|Procain>] [S:1 %] in {k} Triggerpunkte brachten {m} Minuten Erleichterung.

# n=2,3 m=100,150,200
Partial seizures, {n} this week: [D:<@d:lamotrigine|zonisamide|lacosamide>] up to [S:{m} mg] [F:twice daily] from {date}.
Crises partielles, {n} cette semaine : <@d:la |le |le >[D:<@d:lamotrigine|zonisamide|lacosamide>] passe à [S:{m} mg] [F:deux fois par jour] à partir du {date}.
Fokale Anfälle, {n} in dieser Woche: [D:<@d:Lamotrigin|Zonisamid|Lacosamid>] ab dem {date} auf [S:{m} mg] [F:zweimal täglich].

# n=0.5,1,2 m=2..6
Sleeps {m} hours on [D:<@d:lorazepam|clonazepam|temazepam>] [S:{n} mg] [F:at night]; wants to be off it by {month}.
Dort {m} heures sous [D:<@d:lorazépam|clonazépam|témazépam>] [S:{n} mg] [F:le soir] ; souhaite l'avoir arrêté d'ici {month}.
Schläft {m} Stunden unter [D:<@d:Lorazepam|Clonazepam|Temazepam>] [S:{n} mg] [F:zur Nacht]; möchte bis {month} davon los sein.

# n=3..9 m=10,15,20
Rescue [D:<@d:oxycodone|morphine|tapentadol>] [S:{m} mg] used {n} times since Friday, mostly for <@a:dressing changes|transfers|coughing|meals>.
[D:<@d:Oxycodone|Morphine|Tapentadol>] [S:{m} mg] de secours, pris<@d:e|e|> {n} fois depuis vendredi, surtout pour <@a:les pansements|les transferts|la toux|les repas>.
[D:<@d:Oxycodon|Morphin|Tapentadol>] [S:{m} mg] bei Bedarf, seit Freitag {n}-mal genommen, meist <@a:beim Verbandswechsel|beim Umsetzen|beim Husten|zu den Mahlzeiten>.

# n=80..97 m=3,5,7
At {n}, [D:<@d:zopiclone|quetiapine|oxybutynin>] was stopped for {m} nights; the hallucinated <@a:goats|children|soldiers|butterflies> left.
À {n} ans, <@d:la |la |l'>[D:<@d:zopiclone|quétiapine|oxybutynine>] a été arrêtée {m} nuits ; les <@a:chèvres hallucinées|enfants hallucinés|soldats hallucinés|papillons hallucinés> ont disparu.
Mit {n} Jahren wurde [D:<@d:Zopiclon|Quetiapin|Oxybutynin>] für {m} Nächte abgesetzt; die halluzinierten <@a:Ziegen|Kinder|Soldaten|Schmetterlinge> verschwanden.
""")
