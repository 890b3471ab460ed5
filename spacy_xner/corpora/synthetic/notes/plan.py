# Assessment and plan, counselling, referrals, instructions and warnings at discharge.
from ..model import read_pool

PLAIN = read_pool("""
{age}-year-old <@g:man|woman> with a history of <@a:hypertension|type 2 diabetes|hyperlipidemia|obesity>, presenting with exertional chest pressure that is most consistent with stable angina.
<@g:Patient|Patiente> de {age} ans aux antécédents <@a:d'hypertension artérielle|de diabète de type 2|d'hyperlipidémie|d'obésité>, qui consulte pour une oppression thoracique à l'effort évoquant en premier lieu un angor stable.
<@g:{age}-jähriger Patient|{age}-jährige Patientin> mit <@a:arterieller Hypertonie|Typ-2-Diabetes|Hyperlipidämie|Adipositas> in der Vorgeschichte, <@g:der|die> sich mit belastungsabhängigem Druck auf der Brust vorstellt, am ehesten passend zu einer stabilen Angina pectoris.

The differential diagnosis includes <@a:pulmonary embolism|pneumonia|pericarditis|acute coronary syndrome>, <@b:aortic dissection|costochondritis|esophageal spasm> and <@c:panic attack|pneumothorax|rib fracture>.
Le diagnostic différentiel comprend <@a:l'embolie pulmonaire|la pneumonie|la péricardite|le syndrome coronarien aigu>, <@b:la dissection aortique|la costochondrite|le spasme œsophagien> et <@c:l'attaque de panique|le pneumothorax|la fracture de côte>.
Differenzialdiagnostisch kommen <@a:eine Lungenembolie|eine Pneumonie|eine Perikarditis|ein akutes Koronarsyndrom>, <@b:eine Aortendissektion|eine Kostochondritis|ein Ösophagusspasmus> und <@c:eine Panikattacke|ein Pneumothorax|eine Rippenfraktur> in Betracht.

I suspect that this is a flare of <@a:cervical radiculopathy|gouty arthritis|plantar fasciitis|irritable bowel syndrome>.
Je pense qu'il s'agit d'une poussée <@a:de radiculopathie cervicale|d'arthrite goutteuse|de fasciite plantaire|de syndrome de l'intestin irritable>.
Ich vermute einen erneuten Schub <@a:einer zervikalen Radikulopathie|einer Gichtarthritis|einer Plantarfasziitis|eines Reizdarmsyndroms>.

Low clinical suspicion for <@a:deep vein thrombosis|meningitis|appendicitis|septic arthritis> given the benign examination and the absence of fever.
Faible suspicion clinique <@a:de thrombose veineuse profonde|de méningite|d'appendicite|d'arthrite septique>, compte tenu de l'examen rassurant et de l'absence de fièvre.
Geringer klinischer Verdacht auf <@a:eine tiefe Beinvenenthrombose|eine Meningitis|eine Appendizitis|eine septische Arthritis> bei unauffälligem Untersuchungsbefund und fehlendem Fieber.

Her symptoms are most likely viral in origin, and no further work-up is needed at this point.
Ses symptômes sont très probablement d'origine virale et aucune exploration complémentaire n'est nécessaire à ce stade.
Ihre Beschwerden sind höchstwahrscheinlich viral bedingt, und eine weitere Abklärung ist derzeit nicht erforderlich.

# n=2,3,4,5
Wells score of {n}, so pulmonary embolism cannot be excluded without a D-dimer.
Score de Wells à {n}, l'embolie pulmonaire ne peut donc pas être exclue sans dosage des D-dimères.
Wells-Score von {n}, eine Lungenembolie kann daher ohne D-Dimer-Bestimmung nicht ausgeschlossen werden.

# n=2..6
CHA2DS2-VASc score is {n}, HAS-BLED score is 1.
Score CHA2DS2-VASc à {n}, score HAS-BLED à 1.
CHA2DS2-VASc-Score {n}, HAS-BLED-Score 1.

Medical Reasoning: The patient's <@a:hip|knee|shoulder|elbow> pain is reproducible on palpation, and the X-ray shows no fracture or dislocation.
Raisonnement médical : la douleur <@a:de la hanche|du genou|de l'épaule|du coude> est reproductible à la palpation et la radiographie ne montre ni fracture ni luxation.
Medizinische Überlegung: Die Schmerzen <@a:in der Hüfte|im Knie|in der Schulter|im Ellenbogen> sind durch Palpation auslösbar, und das Röntgenbild zeigt weder Fraktur noch Luxation.

Additional Testing: If the pain does not improve within {n} weeks, we will obtain an MRI of the <@a:lumbar spine|cervical spine|right shoulder|left knee>.
Examens complémentaires : si la douleur ne s'améliore pas d'ici {n} semaines, nous demanderons une IRM <@a:du rachis lombaire|du rachis cervical|de l'épaule droite|du genou gauche>.
Weiterführende Diagnostik: Wenn die Schmerzen sich nicht innerhalb von {n} Wochen bessern, veranlassen wir eine MRT <@a:der Lendenwirbelsäule|der Halswirbelsäule|der rechten Schulter|des linken Knies>.

Specialist Referrals: Referral to <@a:physical therapy|occupational therapy|speech therapy|nutrition counseling> placed today.
Avis spécialisés : <@g:patient adressé|patiente adressée> ce jour <@a:en kinésithérapie|en ergothérapie|en orthophonie|en consultation de diététique>.
Überweisungen: Heute Überweisung <@a:zur Physiotherapie|zur Ergotherapie|zur Logopädie|zur Ernährungsberatung> ausgestellt.

Patient Agreements: The patient understands and agrees with the recommended treatment plan.
Accord du patient : <@g:le patient|la patiente> comprend le plan de traitement proposé et l'accepte.
Einverständnis: <@g:Der Patient|Die Patientin> versteht den empfohlenen Behandlungsplan und ist damit einverstanden.

I explained the risks, benefits and alternatives of the procedure, and all of <@g:his|her> questions were answered to <@g:his|her> satisfaction.
J'ai expliqué les risques, les bénéfices et les alternatives de l'intervention, et toutes ses questions ont reçu une réponse satisfaisante.
Ich habe über Risiken, Nutzen und Alternativen des Eingriffs aufgeklärt, und alle Fragen wurden zu <@g:seiner|ihrer> Zufriedenheit beantwortet.

Written informed consent was obtained after discussion of possible <@a:bleeding|infection|nerve injury|perforation> and <@b:scarring|recurrence|need for reoperation>.
Le consentement éclairé écrit a été recueilli après information sur les risques <@a:d'hémorragie|d'infection|de lésion nerveuse|de perforation> et <@b:de cicatrice|de récidive|de reprise chirurgicale>.
Die schriftliche Einwilligung wurde nach Aufklärung über mögliche <@a:Blutungen|Infektionen|Nervenverletzungen|Perforationen> und <@b:Narbenbildung|Rezidive|Revisionseingriffe> eingeholt.

1. Acute <@a:lumbar strain|ankle sprain|bronchitis|sinusitis|otitis media>, improving.
1. <@a:Lumbago aigu|Entorse de cheville récente|Bronchite aiguë|Sinusite aiguë|Otite moyenne aiguë>, en voie d'amélioration.
1. <@a:Akute Lumbalgie|Akute Sprunggelenksdistorsion|Akute Bronchitis|Akute Sinusitis|Akute Otitis media>, in Besserung.

# n=142,147,151,158,164 m=86,89,92,97
2. Hypertension, not at goal; home readings average {n}/{m} mmHg.
2. Hypertension artérielle non contrôlée ; moyenne de l'automesure à {n}/{m} mmHg.
2. Arterielle Hypertonie, nicht im Zielbereich; häusliche Messwerte im Mittel {n}/{m} mmHg.

# n=7.2,7.8,8.1,8.6,9.4,10.2
3. Type 2 diabetes mellitus, uncontrolled, with a hemoglobin A1c of {n}% in {month}.
3. Diabète de type 2 déséquilibré, avec une HbA1c à {n} % en {month}.
3. Diabetes mellitus Typ 2, schlecht eingestellt, mit einem HbA1c von {n} % im {month}.

# n=25,30,35,38,45 m=60,90
4. Chronic kidney disease stage <@a:3a|3b|4>, creatinine stable, GFR {n} to {m} mL/min.
4. Insuffisance rénale chronique stade <@a:3a|3b|4>, créatinine stable, DFG de {n} à {m} ml/min.
4. Chronische Nierenkrankheit Stadium <@a:3a|3b|4>, Kreatinin stabil, GFR {n} bis {m} ml/min.

# n=4..9
5. Pulmonary nodule of {n} mm in the <@a:right upper lobe|left lower lobe|lingula|middle lobe>, repeat CT in <@t:3|6|12> months.
5. Nodule pulmonaire de {n} mm <@a:du lobe supérieur droit|du lobe inférieur gauche|de la lingula|du lobe moyen>, scanner de contrôle dans <@t:3|6|12> mois.
5. Lungenrundherd von {n} mm <@a:im rechten Oberlappen|im linken Unterlappen|in der Lingula|im Mittellappen>, CT-Kontrolle in <@t:3|6|12> Monaten.

The overall picture is that of <@a:decompensated heart failure|an asthma exacerbation|a transient ischemic attack|diverticulitis>, although an infectious cause has not been completely ruled out.
Le tableau est dans l'ensemble celui <@a:d'une insuffisance cardiaque décompensée|d'une exacerbation d'asthme|d'un accident ischémique transitoire|d'une diverticulite>, bien qu'une cause infectieuse n'ait pas été totalement écartée.
Das Gesamtbild entspricht <@a:einer dekompensierten Herzinsuffizienz|einer Asthma-Exazerbation|einer transitorischen ischämischen Attacke|einer Divertikulitis>, wenngleich eine infektiöse Ursache nicht vollständig ausgeschlossen ist.

# n=2,3,7,14
It is unclear whether the syncope was vasovagal or cardiac, so we will place a Holter monitor for {n} days.
On ne sait pas si la syncope était d'origine vasovagale ou cardiaque ; nous poserons donc un Holter pendant {n} jours.
Es ist unklar, ob die Synkope vasovagal oder kardial bedingt war, daher legen wir für {n} Tage ein Langzeit-EKG an.

<@g:He|She> remains hemodynamically stable and can be transferred to the regular ward tomorrow morning.
<@g:Il|Elle> reste stable sur le plan hémodynamique et pourra être <@g:transféré|transférée> dans le service d'hospitalisation demain matin.
<@g:Er|Sie> ist weiterhin hämodynamisch stabil und kann morgen früh auf die Normalstation verlegt werden.

Given the patient's age and comorbidities, a conservative approach is preferred over surgery.
Compte tenu de l'âge <@g:du patient|de la patiente> et de ses comorbidités, un traitement conservateur est préféré à la chirurgie.
In Anbetracht des Alters und der Begleiterkrankungen <@g:des Patienten|der Patientin> wird ein konservatives Vorgehen der Operation vorgezogen.

Order <@a:CBC, CMP and TSH|lipid panel and liver enzymes|ferritin and vitamin B12 level|urinalysis with culture> today.
Prescrire ce jour : <@a:NFS, bilan biochimique complet et TSH|bilan lipidique et enzymes hépatiques|ferritine et dosage de la vitamine B12|ECBU>.
Heute anfordern: <@a:Blutbild, Klinische Chemie und TSH|Lipidprofil und Leberwerte|Ferritin und Vitamin-B12-Spiegel|Urinstatus mit Kultur>.

# n=2,3,4,6,8
We will repeat the <@a:troponin|lactate|potassium|hemoglobin> in {n} hours and keep the patient on telemetry overnight.
Nous recontrôlerons <@a:la troponine|le lactate|la kaliémie|l'hémoglobine> dans {n} heures et garderons <@g:le patient|la patiente> sous scope pendant la nuit.
Wir kontrollieren <@a:das Troponin|das Laktat|das Kalium|das Hämoglobin> in {n} Stunden und belassen <@g:den Patienten|die Patientin> über Nacht am Monitor.

I have ordered an <@a:echocardiogram|abdominal ultrasound|EEG|EMG> to evaluate this further.
J'ai demandé <@a:une échocardiographie|une échographie abdominale|un EEG|un EMG> pour compléter le bilan.
Zur weiteren Abklärung habe ich <@a:eine Echokardiographie|eine Abdomensonographie|ein EEG|ein EMG> angefordert.

Will obtain outside records from <@a:the previous hospital|her gynecologist|the nursing home> before making any changes.
Récupérer le dossier auprès <@a:de l'hôpital précédent|de sa gynécologue|de l'EHPAD> avant toute modification.
Vor jeder Änderung werden die Unterlagen <@a:des vorbehandelnden Krankenhauses|ihrer Gynäkologin|des Pflegeheims> angefordert.

Check orthostatic vital signs and obtain an EKG.
Rechercher une hypotension orthostatique et faire un ECG.
Schellong-Test und EKG durchführen.

Sleep study to r/o obstructive sleep apnea.
Polysomnographie pour éliminer un syndrome d'apnées obstructives du sommeil.
Polysomnographie zum Ausschluss einer obstruktiven Schlafapnoe.

F/u w/ PCP in <@t:1 week|2 weeks|1 month|3 months>.
Revoir le médecin traitant dans <@t:1 semaine|2 semaines|1 mois|3 mois>.
Kontrolle beim Hausarzt in <@t:1 Woche|2 Wochen|1 Monat|3 Monaten>.

The patient will follow up with <@a:cardiology|neurology|urology|hematology|rheumatology> in {n} to <@t:16|18|20> weeks.
<@g:Le patient|La patiente> sera <@g:revu|revue> en consultation <@a:de cardiologie|de neurologie|d'urologie|d'hématologie|de rhumatologie> dans {n} à <@t:16|18|20> semaines.
<@g:Der Patient|Die Patientin> stellt sich in {n} bis <@t:16|18|20> Wochen <@a:in der Kardiologie|in der Neurologie|in der Urologie|in der Hämatologie|in der Rheumatologie> vor.

Referral to <@a:gastroenterology for colonoscopy|dermatology for skin biopsy|ophthalmology for a dilated eye exam|ENT for laryngoscopy> has been sent.
Une demande a été envoyée <@a:en gastro-entérologie pour coloscopie|en dermatologie pour biopsie cutanée|en ophtalmologie pour fond d'œil dilaté|en ORL pour laryngoscopie>.
Die Überweisung <@a:an die Gastroenterologie zur Koloskopie|an die Dermatologie zur Hautbiopsie|an die Augenklinik zur Fundusuntersuchung in Mydriasis|an die HNO zur Laryngoskopie> wurde verschickt.

We discussed at length that <@g:he|she> is at increased risk of <@a:stroke|falls|kidney damage|vision loss> if the current habits do not change.
Nous avons longuement discuté du fait <@g:qu'il|qu'elle> présente un risque accru <@a:d'accident vasculaire cérébral|de chute|d'atteinte rénale|de perte de vision> si les habitudes actuelles ne changent pas.
Wir haben ausführlich besprochen, dass <@g:er|sie> ein erhöhtes Risiko für <@a:einen Schlaganfall|Stürze|eine Nierenschädigung|einen Sehverlust> hat, wenn sich die derzeitigen Gewohnheiten nicht ändern.

# n=25,30,40,45,60
More than 50% of this {n}-minute visit was spent on counseling and coordination of care.
Plus de 50 % de cette consultation de {n} minutes ont été consacrés au conseil et à la coordination des soins.
Mehr als 50 % dieses {n}-minütigen Termins entfielen auf Beratung und Koordination der Versorgung.

# n=10,12,15,20,25
I spent {n} minutes discussing <@a:smoking cessation|weight management|advance directives|fall prevention> with the patient.
J'ai passé {n} minutes à parler <@a:du sevrage tabagique|de la prise en charge du poids|des directives anticipées|de la prévention des chutes> avec <@g:le patient|la patiente>.
Ich habe {n} Minuten lang mit <@g:dem Patienten|der Patientin> über <@a:die Raucherentwöhnung|das Gewichtsmanagement|die Patientenverfügung|die Sturzprophylaxe> gesprochen.

# n=30,45,60 m=3,4,5
Encouraged the patient to exercise for at least {n} minutes, {m} times per week.
<@g:Patient encouragé|Patiente encouragée> à pratiquer une activité physique d'au moins {n} minutes, {m} fois par semaine.
<@g:Der Patient wurde ermutigt|Die Patientin wurde ermutigt>, sich mindestens {n} Minuten, {m}-mal pro Woche zu bewegen.

# n=5,7,10 m=3,6,12
Goal: lose {n}% of body weight over the next {m} months.
Objectif : perdre {n} % du poids corporel au cours des {m} prochains mois.
Ziel: {n} % des Körpergewichts in den nächsten {m} Monaten abnehmen.

Blood pressure goal is below <@a:130/80|140/90|120/80> mmHg.
L'objectif tensionnel est inférieur à <@a:130/80|140/90|120/80> mmHg.
Der Blutdruckzielwert liegt unter <@a:130/80|140/90|120/80> mmHg.

LDL target less than <@a:55|70|100> mg/dL given known coronary artery disease.
LDL cible inférieur à <@a:55|70|100> mg/dl en raison d'une coronaropathie connue.
LDL-Zielwert unter <@a:55|70|100> mg/dl bei bekannter koronarer Herzkrankheit.

Limit sodium to <@a:1500|2000|2300> mg per day and fluids to <@b:1.2|1.5|2> liters per day.
Limiter le sodium à <@a:1500|2000|2300> mg par jour et les boissons à <@b:1,2|1,5|2> litres par jour.
Natriumzufuhr auf <@a:1500|2000|2300> mg pro Tag und Trinkmenge auf <@b:1,2|1,5|2> Liter pro Tag begrenzen.

Weigh yourself every morning after urinating and before breakfast, and write the number down.
Pesez-vous chaque matin après avoir uriné et avant le petit déjeuner, et notez le résultat.
Wiegen Sie sich jeden Morgen nach dem Wasserlassen und vor dem Frühstück und schreiben Sie den Wert auf.

# n=2,3 m=5,7
Call us if you gain more than {n} pounds in a day or {m} pounds in a week.
Appelez-nous si vous prenez plus de {n} livres en un jour ou {m} livres en une semaine.
Rufen Sie uns an, wenn Sie mehr als {n} Pfund an einem Tag oder {m} Pfund in einer Woche zunehmen.

Return to the emergency department immediately if you develop <@a:chest pain|trouble breathing|confusion|a stiff neck|black stools>.
Revenez immédiatement aux urgences en cas <@a:de douleur thoracique|de difficulté à respirer|de confusion|de raideur de la nuque|de selles noires>.
Kommen Sie sofort in die Notaufnahme zurück, wenn <@a:Brustschmerzen|Atemnot|Verwirrtheit|Nackensteifigkeit|schwarzer Stuhl> <@a:auftreten|auftritt|auftritt|auftritt|auftritt>.

Seek medical attention right away for <@a:fever above 101 °F|spreading redness|pus draining from the incision|numbness in the leg>.
Consultez sans attendre en cas <@a:de fièvre supérieure à 101 °F|d'extension de la rougeur|d'écoulement de pus par l'incision|d'engourdissement de la jambe>.
Suchen Sie umgehend ärztliche Hilfe bei <@a:Fieber über 101 °F|sich ausbreitender Rötung|Eiteraustritt aus der Wunde|Taubheitsgefühl im Bein>.

# n=38,38.3,38.5,39
If your temperature rises above {n} °C or the swelling gets worse, call the <@a:clinic|ward|on-call doctor> without delay.
Si votre température dépasse {n} °C ou si le gonflement s'aggrave, appelez sans tarder <@a:le cabinet|le service|le médecin de garde>.
Wenn Ihre Temperatur über {n} °C steigt oder die Schwellung zunimmt, rufen Sie unverzüglich <@a:die Praxis|die Station|den diensthabenden Arzt> an.

Dial 911 if your face droops, your speech becomes slurred or one arm feels weak.
Composez le 911 si votre visage s'affaisse, si vous avez du mal à articuler ou si un bras devient faible.
Wählen Sie die 911, wenn ein Mundwinkel herabhängt, die Sprache undeutlich wird oder ein Arm schwach ist.

# n=24,48,72
Keep the incision clean and dry for the first {n} hours.
Gardez l'incision propre et sèche pendant les {n} premières heures.
Halten Sie die Operationswunde in den ersten {n} Stunden sauber und trocken.

# n=2,3,5
You may shower after {n} days, but do not soak the wound in a bath, hot tub or swimming pool.
Vous pouvez prendre une douche après {n} jours, mais ne laissez pas tremper la plaie dans un bain, un jacuzzi ou une piscine.
Nach {n} Tagen dürfen Sie duschen, aber weichen Sie die Wunde nicht in Badewanne, Whirlpool oder Schwimmbecken ein.

Change the dressing once a day and whenever it becomes wet or dirty.
Changez le pansement une fois par jour et chaque fois qu'il est mouillé ou souillé.
Wechseln Sie den Verband einmal täglich und immer dann, wenn er nass oder verschmutzt ist.

Wash your hands with soap and water before and after touching the <@a:wound|drain|stoma|catheter>.
Lavez-vous les mains à l'eau et au savon avant et après avoir touché <@a:la plaie|le drain|la stomie|la sonde>.
Waschen Sie sich die Hände mit Wasser und Seife, bevor und nachdem Sie <@a:die Wunde|die Drainage|das Stoma|den Katheter> berühren.

The <@a:staples|stitches|sutures> will be removed at your post-op visit on {date}.
<@a:Les agrafes|Les points|Les fils> seront <@a:retirées|retirés|retirés> lors de votre visite postopératoire, le {date}.
<@a:Die Klammern|Die Nähte|Die Fäden> werden bei Ihrem postoperativen Termin am {date} entfernt.

# n=2,3,5,7,10
Do not lift anything heavier than {n} kg for <@t:four|six|eight> weeks.
Ne portez rien de plus lourd que {n} kg pendant <@t:quatre|six|huit> semaines.
Heben Sie <@t:vier|sechs|acht> Wochen lang nichts, was schwerer als {n} kg ist.

No driving until cleared by <@a:the surgeon|neurology|your eye doctor>.
Ne pas conduire avant l'accord <@a:du chirurgien|du neurologue|de votre ophtalmologue>.
Kein Autofahren bis zur Freigabe durch <@a:den Chirurgen|die Neurologie|Ihren Augenarzt>.

Elevate the leg above the level of the heart and apply ice for <@t:15|20> minutes at a time.
Surélevez la jambe au-dessus du niveau du cœur et appliquez de la glace par périodes de <@t:15|20> minutes.
Lagern Sie das Bein über Herzhöhe hoch und kühlen Sie jeweils <@t:15|20> Minuten mit Eis.

Non-weight bearing on the <@s:left|right> lower extremity with crutches for {n} weeks.
Pas d'appui sur le membre inférieur <@s:gauche|droit>, béquilles pendant {n} semaines.
Entlastung der <@s:linken|rechten> unteren Extremität an Unterarmgehstützen für {n} Wochen.

Activity as tolerated, no contact sports.
Activité selon tolérance, pas de sport de contact.
Belastung nach Beschwerden, kein Kontaktsport.

Diet: <@a:Low fat, high fiber|Clear liquids, advance as tolerated|Pureed with thickened liquids|Renal diet>.
Régime : <@a:pauvre en graisses, riche en fibres|liquides clairs, à élargir selon tolérance|mixé avec liquides épaissis|insuffisance rénale>.
Kost: <@a:Fettarm, ballaststoffreich|Klare Flüssigkeiten, Aufbau nach Verträglichkeit|Passiert mit angedickten Getränken|Nierendiät>.

Avoid <@a:spicy food|caffeine|alcohol|citrus fruit|carbonated drinks> and do not lie down within three hours of eating.
Évitez <@a:les plats épicés|la caféine|l'alcool|les agrumes|les boissons gazeuses> et ne vous allongez pas dans les trois heures qui suivent un repas.
Meiden Sie <@a:scharfe Speisen|Koffein|Alkohol|Zitrusfrüchte|kohlensäurehaltige Getränke> und legen Sie sich innerhalb von drei Stunden nach dem Essen nicht hin.

Sleep with the head of the bed raised by <@t:15|20> cm.
Dormez avec la tête de lit surélevée de <@t:15|20> cm.
Schlafen Sie mit um <@t:15|20> cm erhöhtem Kopfteil.

Eat smaller, more frequent meals and chew slowly.
Mangez de plus petites quantités, plus souvent, et mâchez lentement.
Essen Sie kleinere, dafür häufigere Mahlzeiten und kauen Sie langsam.

This is a {age}-year-old <@g:gentleman|lady> with <@a:a remote history of stroke|longstanding tobacco use|severe aortic stenosis|metastatic colon cancer> who was sent in from <@b:a nursing facility|an urgent care center|the dialysis unit> for altered mental status.
Il s'agit <@g:d'un homme|d'une femme> de {age} ans, avec <@a:un antécédent ancien d'AVC|un tabagisme ancien|un rétrécissement aortique sévère|un cancer du côlon métastatique>, <@g:adressé|adressée> par <@b:un établissement de soins|un centre de soins non programmés|l'unité de dialyse> pour une altération de l'état de conscience.
Es handelt sich um <@g:einen {age}-jährigen Mann|eine {age}-jährige Frau> mit <@a:einem lange zurückliegenden Schlaganfall|langjährigem Tabakkonsum|hochgradiger Aortenstenose|metastasiertem Kolonkarzinom>, <@g:der|die> aus <@b:einer Pflegeeinrichtung|einer Notfallpraxis|der Dialyseabteilung> wegen einer Bewusstseinsveränderung eingewiesen wurde.

At this time, I do not believe that imaging is warranted, since there are no red flags such as <@a:weight loss|night pain|bladder dysfunction|saddle anesthesia>.
Pour l'instant, je ne pense pas qu'une imagerie soit justifiée, en l'absence de signes d'alerte tels <@a:qu'une perte de poids|que des douleurs nocturnes|que des troubles vésicaux|qu'une anesthésie en selle>.
Eine Bildgebung halte ich derzeit nicht für angezeigt, da keine Warnzeichen wie <@a:Gewichtsverlust|nächtliche Schmerzen|Blasenstörungen|eine Reithosenanästhesie> bestehen.

The rash looks more like <@a:contact dermatitis|pityriasis rosea|hand, foot and mouth disease> than like <@b:shingles|psoriasis|scabies>.
L'éruption évoque davantage <@a:une dermatite de contact|un pityriasis rosé|un syndrome pieds-mains-bouche> qu'<@b:un zona|un psoriasis|une gale>.
Der Ausschlag sieht eher nach <@a:einer Kontaktdermatitis|einer Pityriasis rosea|einer Hand-Fuß-Mund-Krankheit> als nach <@b:einem Zoster|einer Psoriasis|einer Krätze> aus.

Anemia, likely <@a:iron deficiency from heavy periods|of chronic disease|related to renal insufficiency|due to occult gastrointestinal blood loss>.
Anémie, probablement <@a:ferriprive par ménorragies|inflammatoire chronique|liée à l'insuffisance rénale|due à un saignement digestif occulte>.
Anämie, wahrscheinlich <@a:Eisenmangel bei verstärkter Regelblutung|im Rahmen einer chronischen Erkrankung|renal bedingt|durch okkulten gastrointestinalen Blutverlust>.

Acute kidney injury, prerenal, resolving with oral hydration; creatinine is down from <@a:2.4 to 1.6|3.1 to 1.9|1.9 to 1.2> mg/dL.
Insuffisance rénale aiguë prérénale, en voie de résolution sous hydratation orale ; la créatinine est passée de <@a:2,4 à 1,6|3,1 à 1,9|1,9 à 1,2> mg/dl.
Akutes prärenales Nierenversagen, unter oraler Flüssigkeitszufuhr rückläufig; Kreatinin von <@a:2,4 auf 1,6|3,1 auf 1,9|1,9 auf 1,2> mg/dl gefallen.

Hyponatremia, asymptomatic; recheck sodium tomorrow.
Hyponatrémie asymptomatique ; recontrôler la natrémie demain.
Asymptomatische Hyponatriämie; Natriumkontrolle morgen.

# n=1..5
Postoperative day #{n}, doing well, ambulating without assistance and tolerating a regular diet.
Jour postopératoire {n} : évolution favorable, marche sans aide et alimentation normale bien tolérée.
{n}. postoperativer Tag: guter Verlauf, ohne Hilfe mobil, Vollkost wird vertragen.

# n=24,28,31,34,36,38
Intrauterine pregnancy at {n} weeks, reassuring fetal heart tracing, no signs of labor.
Grossesse intra-utérine de {n} semaines, rythme cardiaque fœtal rassurant, pas de signe de mise en travail.
Intrauterine Schwangerschaft mit {n} Wochen, unauffälliges CTG, keine Wehentätigkeit.

The child appears well hydrated and is drinking adequately, so discharge home with close observation by the parents is reasonable.
L'enfant est bien hydraté et boit suffisamment ; un retour à domicile sous surveillance étroite des parents est donc raisonnable.
Das Kind wirkt gut hydriert und trinkt ausreichend, sodass eine Entlassung nach Hause unter engmaschiger Beobachtung durch die Eltern vertretbar ist.

# n=5,10,25,40,50,75,90
Weight and height are both at the {n}th percentile, and developmental milestones have been met.
Le poids et la taille sont tous deux au {n}e percentile et les étapes du développement sont acquises.
Gewicht und Größe liegen beide auf der {n}. Perzentile, die Entwicklungsmeilensteine sind erreicht.

# n=3..9 m=11..19
Depression screening today: PHQ-9 score of {n}, down from {m} at the last visit.
Dépistage de la dépression ce jour : score PHQ-9 à {n}, contre {m} lors de la dernière consultation.
Depressionsscreening heute: PHQ-9-Wert {n}, beim letzten Besuch noch {m}.

<@g:He|She> denies suicidal thoughts and has agreed to a written safety plan.
<@g:Il|Elle> n'a pas d'idées suicidaires et a accepté un plan de sécurité écrit.
<@g:Er|Sie> verneint Suizidgedanken und hat einem schriftlichen Krisenplan zugestimmt.

I recommended cognitive behavioral therapy and gave <@g:him|her> a list of local therapists.
J'ai recommandé une thérapie cognitivo-comportementale et lui ai remis une liste de thérapeutes de la région.
Ich habe eine kognitive Verhaltenstherapie empfohlen und <@g:ihm|ihr> eine Liste von Therapeuten in der Umgebung gegeben.

Gradual return to school and screen time as concussion symptoms allow.
Reprise progressive de l'école et des écrans, selon les symptômes de la commotion.
Schrittweise Rückkehr zu Schule und Bildschirmzeit, soweit die Symptome der Gehirnerschütterung es zulassen.

The fracture is <@a:nondisplaced|minimally angulated|stable|well aligned> and can be treated in a <@b:short arm cast|walking boot|sling|thumb spica splint> for <@t:3|4|6> weeks.
La fracture est <@a:non déplacée|très peu angulée|stable|bien alignée> et peut être traitée par <@b:une manchette plâtrée|une botte de marche|une écharpe|une attelle du pouce> pendant <@t:3|4|6> semaines.
Die Fraktur ist <@a:nicht disloziert|nur minimal abgekippt|stabil|achsgerecht> und kann <@t:3|4|6> Wochen lang mit <@b:einem Unterarmgips|einem Walker|einer Armschlinge|einer Daumenschiene> behandelt werden.

Keep the cast dry and do not push anything inside it to scratch.
Gardez le plâtre au sec et n'introduisez rien à l'intérieur pour vous gratter.
Halten Sie den Gips trocken und schieben Sie nichts hinein, um sich zu kratzen.

Wiggle your <@a:fingers|toes> regularly and report any tingling or color change.
Bougez régulièrement les <@a:doigts|orteils> et signalez tout fourmillement ou changement de couleur.
Bewegen Sie regelmäßig die <@a:Finger|Zehen> und melden Sie jedes Kribbeln oder jede Verfärbung.

He is a good candidate for <@a:total knee arthroplasty|carpal tunnel release|rotator cuff repair|hernia repair>, and we will schedule surgery for <@m:early spring|late summer|mid-November>.
C'est un bon candidat pour <@a:une prothèse totale de genou|une libération du canal carpien|une réparation de la coiffe des rotateurs|une cure de hernie> et nous programmerons l'intervention <@m:au début du printemps|à la fin de l'été|à la mi-novembre>.
Er ist ein guter Kandidat für <@a:eine Knietotalendoprothese|eine Karpaltunnelspaltung|eine Rotatorenmanschettennaht|eine Hernienoperation>, und wir planen den Eingriff für <@m:das zeitige Frühjahr|den Spätsommer|Mitte November>.

Surgical clearance from cardiology is pending.
L'accord préopératoire du cardiologue est en attente.
Die kardiologische OP-Freigabe steht noch aus.

Pathology results are expected within <@t:five|seven|ten> business days, and we will call <@g:him|her> as soon as they are available.
Les résultats anatomopathologiques sont attendus dans <@t:cinq|sept|dix> jours ouvrés et nous l'appellerons dès qu'ils seront disponibles.
Der histologische Befund wird innerhalb von <@t:fünf|sieben|zehn> Werktagen erwartet; wir rufen <@g:ihn|sie> an, sobald er vorliegt.

The case will be presented at the multidisciplinary tumor board on {date}.
Le dossier sera présenté en réunion de concertation pluridisciplinaire le {date}.
Der Fall wird am {date} in der interdisziplinären Tumorkonferenz vorgestellt.

Stage <@s:IIA|IIIB|IV> <@a:breast cancer|lung adenocarcinoma|melanoma|ovarian cancer>, ECOG performance status <@e:0|1|2>.
<@a:Cancer du sein|Adénocarcinome pulmonaire|Mélanome|Cancer de l'ovaire> de stade <@s:IIA|IIIB|IV>, indice de performance ECOG <@e:0|1|2>.
<@a:Mammakarzinom|Adenokarzinom der Lunge|Malignes Melanom|Ovarialkarzinom> im Stadium <@s:IIA|IIIB|IV>, ECOG-Status <@e:0|1|2>.

Goals of care were reviewed with the family, who wish to focus on comfort.
Les objectifs de soins ont été revus avec la famille, qui souhaite privilégier le confort.
Die Therapieziele wurden mit der Familie besprochen, die den Schwerpunkt auf Linderung legen möchte.

Code status: <@c:Full code|Do not resuscitate, do not intubate|Comfort measures only>, confirmed with <@h:the daughter|the health care proxy|the spouse>.
Niveau de soins : <@c:réanimation maximale|ni réanimation ni intubation|soins de confort exclusifs>, confirmé avec <@h:la fille|la personne de confiance|le conjoint>.
Reanimationsstatus: <@c:uneingeschränkt|keine Reanimation, keine Intubation|nur palliative Maßnahmen>, bestätigt durch <@h:die Tochter|die bevollmächtigte Person|den Ehepartner>.

Hospice referral was discussed, but the family would like more time to decide.
Une orientation en soins palliatifs a été évoquée, mais la famille souhaite un délai de réflexion.
Eine Hospizanmeldung wurde besprochen, die Familie möchte sich aber noch Bedenkzeit nehmen.

Disposition: <@d:Discharge home with family|Admit to the medical floor|Transfer to a skilled nursing facility|Observation overnight>.
Orientation : <@d:retour à domicile avec la famille|hospitalisation en médecine|transfert en établissement de soins de suite|surveillance pendant la nuit>.
Weiteres Vorgehen: <@d:Entlassung nach Hause zur Familie|Aufnahme auf die internistische Station|Verlegung in eine Pflegeeinrichtung|Überwachung über Nacht>.

Condition at discharge: <@c:Stable|Fair|Improved|Guarded>.
État à la sortie : <@c:stable|correct|amélioré|réservé>.
Zustand bei Entlassung: <@c:stabil|zufriedenstellend|gebessert|kritisch>.

Case management is arranging home health nursing and a <@e:hospital bed|raised toilet seat|rollator|bedside commode>.
L'assistante sociale organise les soins infirmiers à domicile et <@e:un lit médicalisé|un rehausseur de toilettes|un déambulateur|une chaise percée>.
Der Sozialdienst organisiert die häusliche Krankenpflege und <@e:ein Pflegebett|eine Toilettensitzerhöhung|einen Rollator|einen Toilettenstuhl>.

A note for work was provided; <@g:he|she> may return on {date} with light duty.
Un certificat a été remis pour l'employeur ; reprise possible le {date} sur un poste aménagé.
Eine Bescheinigung für den Arbeitgeber wurde ausgestellt; Rückkehr am {date} mit leichter Tätigkeit möglich.

The patient left against medical advice after the risks, including death, had been explained.
<@g:Le patient est sorti|La patiente est sortie> contre avis médical après explication des risques, y compris le décès.
<@g:Der Patient|Die Patientin> ging gegen ärztlichen Rat, nachdem die Risiken bis hin zum Tod erläutert worden waren.

<@g:His|Her> <@h:wife|son|mother|caregiver> was present for the entire discussion and took notes.
<@h:Son épouse|Son fils|Sa mère|Son aidante> était <@h:présente|présent|présente|présente> pendant tout l'entretien et a pris des notes.
<@h:Die Ehefrau|Der Sohn|Die Mutter|Die Betreuerin> war während des gesamten Gesprächs anwesend und machte sich Notizen.

An interpreter was used throughout the visit, and the teach-back method confirmed understanding.
Un interprète a été présent pendant toute la consultation et la reformulation a confirmé la bonne compréhension.
Während des gesamten Termins war ein Dolmetscher anwesend; durch Wiederholen in eigenen Worten wurde das Verständnis gesichert.

Fall precautions: remove loose rugs, install grab bars in the bathroom and keep a night light on.
Prévention des chutes : enlever les tapis, installer des barres d'appui dans la salle de bains et laisser une veilleuse allumée.
Sturzprophylaxe: lose Teppiche entfernen, Haltegriffe im Bad anbringen und ein Nachtlicht brennen lassen.

# n=2,3,4
Diabetic foot exam every {n} months and annual retinal screening.
Examen des pieds tous les {n} mois et dépistage annuel de la rétinopathie.
Fußuntersuchung alle {n} Monate und jährliches Netzhautscreening.

# n=70,80,90 m=130,140,180
Fasting glucose should stay between {n} and {m} mg/dL.
La glycémie à jeun doit rester entre {n} et {m} mg/dl.
Der Nüchternblutzucker sollte zwischen {n} und {m} mg/dl bleiben.

Bring your glucose log and your home blood pressure cuff to the next visit.
Apportez votre carnet de glycémie et votre tensiomètre à la prochaine consultation.
Bringen Sie Ihr Blutzuckertagebuch und Ihr Blutdruckmessgerät zum nächsten Termin mit.

Check your feet every night for blisters, cracks or redness.
Examinez vos pieds tous les soirs à la recherche d'ampoules, de crevasses ou de rougeurs.
Kontrollieren Sie Ihre Füße jeden Abend auf Blasen, Risse oder Rötungen.

# n=20,25,30 m=45,50
Aim for {n} to {m} grams of carbohydrates per meal and cut out sugary sodas.
Visez {n} à {m} grammes de glucides par repas et supprimez les sodas sucrés.
Streben Sie {n} bis {m} Gramm Kohlenhydrate pro Mahlzeit an und verzichten Sie auf zuckerhaltige Limonaden.

A Mediterranean diet rich in <@a:fish|legumes|whole grains|leafy vegetables> and <@b:olive oil|nuts|berries> was recommended.
Un régime méditerranéen riche en <@a:poisson|légumineuses|céréales complètes|légumes verts> et en <@b:huile d'olive|noix|baies> a été conseillé.
Empfohlen wurde eine mediterrane Ernährung mit viel <@a:Fisch|Hülsenfrüchten|Vollkornprodukten|Blattgemüse> und <@b:Olivenöl|Nüssen|Beeren>.

# n=15,20,30 m=3,5,8,10
Encouraged to cut down from {n} to {m} cigarettes per day before the quit date.
<@g:Encouragé|Encouragée> à passer de {n} à {m} cigarettes par jour avant la date d'arrêt.
Ermutigt, vor dem Rauchstopp von {n} auf {m} Zigaretten pro Tag zu reduzieren.

Sleep hygiene reviewed: no screens for an hour before bed, fixed wake-up time, cool dark room.
Règles d'hygiène du sommeil revues : pas d'écran dans l'heure qui précède le coucher, heure de lever fixe, chambre fraîche et sombre.
Schlafhygiene besprochen: eine Stunde vor dem Zubettgehen keine Bildschirme, feste Aufstehzeit, kühles dunkles Zimmer.

# n=62..98
Continue CPAP nightly; compliance download shows use on {n}% of nights.
Poursuivre la PPC chaque nuit ; le relevé d'observance montre une utilisation {n} % des nuits.
CPAP weiterhin jede Nacht; das ausgelesene Gerät zeigt eine Nutzung in {n} % der Nächte.

Repeat mammogram in <@t:6|12|24> months, BI-RADS <@c:1|2|3>.
Mammographie de contrôle dans <@t:6|12|24> mois, BI-RADS <@c:1|2|3>.
Mammographiekontrolle in <@t:6|12|24> Monaten, BI-RADS <@c:1|2|3>.

Next colonoscopy is due in {year.p} given two tubular adenomas of <@s:4|6|8> mm.
Prochaine coloscopie à prévoir en {year.p} en raison de deux adénomes tubuleux de <@s:4|6|8> mm.
Nächste Koloskopie {year.p} wegen zweier tubulärer Adenome von <@s:4|6|8> mm fällig.

Strain all urine and bring any <@a:stone|fragment> you catch to the office for analysis.
Filtrez toutes vos urines et apportez au cabinet tout <@a:calcul|fragment> recueilli pour analyse.
Sieben Sie den gesamten Urin und bringen Sie jeden aufgefangenen <@a:Stein|Splitter> zur Analyse in die Praxis.

# n=2,2.5,3
Increase fluid intake to {n} liters a day, enough to keep the urine pale.
Augmenter les boissons à {n} litres par jour, de façon à garder des urines claires.
Trinkmenge auf {n} Liter am Tag steigern, sodass der Urin hell bleibt.

Pelvic rest for <@t:two|four|six> weeks: no intercourse, tampons or douching.
Repos pelvien pendant <@t:deux|quatre|six> semaines : pas de rapports sexuels, de tampons ni de douches vaginales.
<@t:Zwei|Vier|Sechs> Wochen Schonung: kein Geschlechtsverkehr, keine Tampons, keine Scheidenspülungen.

Wear sturdy shoes with good arch support and stretch your calves before getting out of bed.
Portez des chaussures solides avec un bon soutien de la voûte plantaire et étirez vos mollets avant de vous lever.
Tragen Sie feste Schuhe mit guter Fußgewölbestütze und dehnen Sie vor dem Aufstehen die Waden.

# n=2,3
Rest the voice, humidify the room and sip warm water; if hoarseness lasts longer than {n} weeks, laryngoscopy is indicated.
Reposez la voix, humidifiez la pièce et buvez de l'eau tiède à petites gorgées ; si l'enrouement dure plus de {n} semaines, une laryngoscopie est indiquée.
Stimme schonen, Raum befeuchten und warmes Wasser in kleinen Schlucken trinken; hält die Heiserkeit länger als {n} Wochen an, ist eine Laryngoskopie angezeigt.

Do not rub the eye, wear the shield at night and keep water out of it for <@t:one week|ten days>.
Ne vous frottez pas l'œil, portez la coque la nuit et évitez tout contact avec l'eau pendant <@t:une semaine|dix jours>.
Reiben Sie das Auge nicht, tragen Sie nachts die Schutzkappe und lassen Sie <@t:eine Woche|zehn Tage> lang kein Wasser hineinkommen.

Sudden flashes, floaters or a curtain over your vision require a same-day eye exam.
Des éclairs soudains, des corps flottants ou un voile devant l'œil imposent un examen ophtalmologique le jour même.
Plötzliche Lichtblitze, schwebende Punkte oder ein Vorhang im Gesichtsfeld erfordern noch am selben Tag eine augenärztliche Untersuchung.

The mole on the <@a:upper back|left calf|right cheek|scalp> is irregular in color and border, so I recommend excision with <@m:2|5> mm margins.
Le nævus <@a:du haut du dos|du mollet gauche|de la joue droite|du cuir chevelu> est irrégulier de couleur et de contours ; je recommande donc une exérèse avec des marges de <@m:2|5> mm.
Der Nävus <@a:am oberen Rücken|an der linken Wade|an der rechten Wange|an der Kopfhaut> ist in Farbe und Begrenzung unregelmäßig, daher empfehle ich eine Exzision mit <@m:2|5> mm Sicherheitsabstand.

No acute intervention is needed from a <@a:surgical|neurological|urological|psychiatric> standpoint.
Aucune intervention urgente n'est nécessaire sur le plan <@a:chirurgical|neurologique|urologique|psychiatrique>.
Aus <@a:chirurgischer|neurologischer|urologischer|psychiatrischer> Sicht ist keine akute Intervention erforderlich.

We appreciate the input of <@a:nephrology|infectious disease|palliative care|vascular surgery> and will follow their recommendations.
Nous remercions <@a:les néphrologues|les infectiologues|l'équipe de soins palliatifs|les chirurgiens vasculaires> pour leur avis et suivrons leurs recommandations.
Wir danken <@a:der Nephrologie|der Infektiologie|dem Palliativteam|der Gefäßchirurgie> für die Mitbeurteilung und folgen den Empfehlungen.

The patient knows to call if anything changes before then.
<@g:Le patient|La patiente> sait qu'il faut appeler si quelque chose change d'ici là.
<@g:Der Patient|Die Patientin> weiß, dass <@g:er|sie> sich bei Veränderungen vorher melden soll.

Follow-up as needed.
Suivi selon besoin.
Wiedervorstellung bei Bedarf.

RTC in <@t:6|8|12> wks for recheck of <@a:BP|weight|labs|wound>.
Revoir en consultation dans <@t:6|8|12> semaines pour contrôle <@a:de la TA|du poids|du bilan biologique|de la plaie>.
WV in <@t:6|8|12> Wochen zur Kontrolle <@a:des Blutdrucks|des Gewichts|der Laborwerte|der Wunde>.

The clinical picture does not fit <@a:multiple sclerosis|rheumatoid arthritis|Parkinson's disease|celiac disease>, and I reassured <@g:him|her> accordingly.
Le tableau clinique ne correspond pas à <@a:une sclérose en plaques|une polyarthrite rhumatoïde|une maladie de Parkinson|une maladie cœliaque> et je l'ai <@g:rassuré|rassurée> en ce sens.
Das klinische Bild passt nicht zu <@a:einer multiplen Sklerose|einer rheumatoiden Arthritis|einem Morbus Parkinson|einer Zöliakie>, und ich habe <@g:ihn|sie> entsprechend beruhigt.

# n=1..4
Abnormal EKG with T-wave inversions in V{n} through V6; rule out ischemia.
ECG anormal avec ondes T négatives de V{n} à V6 ; éliminer une ischémie.
Auffälliges EKG mit T-Negativierungen in V{n} bis V6; Ischämie ausschließen.

# n=58..96
Atrial fibrillation with a controlled ventricular rate of {n} beats per minute.
Fibrillation atriale avec une fréquence ventriculaire contrôlée à {n} battements par minute.
Vorhofflimmern mit kontrollierter Kammerfrequenz von {n} Schlägen pro Minute.

# n=28..74
COPD, GOLD stage <@s:2|3|4>, with two exacerbations in the past year and an FEV1 of {n}% of predicted.
BPCO de stade GOLD <@s:2|3|4>, avec deux exacerbations au cours de l'année écoulée et un VEMS à {n} % de la théorique.
COPD, GOLD-Stadium <@s:2|3|4>, mit zwei Exazerbationen im letzten Jahr und einer FEV1 von {n} % des Solls.

Elevated liver enzymes, probably related to <@a:fatty liver|alcohol use|biliary obstruction>; hepatitis serologies are pending.
Élévation des enzymes hépatiques, probablement liée à <@a:une stéatose|la consommation d'alcool|un obstacle biliaire> ; sérologies des hépatites en attente.
Erhöhte Leberwerte, vermutlich durch <@a:Fettleber|Alkoholkonsum|Gallenwegsobstruktion> bedingt; Hepatitisserologie ausstehend.

Pain is out of proportion to the findings, which raises concern for <@a:compartment syndrome|mesenteric ischemia|necrotizing fasciitis>.
La douleur est disproportionnée par rapport à l'examen, ce qui fait craindre <@a:un syndrome des loges|une ischémie mésentérique|une fasciite nécrosante>.
Die Schmerzen sind stärker, als es der Befund erwarten lässt, was an <@a:ein Kompartmentsyndrom|eine Mesenterialischämie|eine nekrotisierende Fasziitis> denken lässt.

His recurrent nosebleeds appear to be due to dryness of the septum, and a humidifier at the bedside should help.
Ses épistaxis récidivantes semblent dues à une sécheresse de la cloison nasale et un humidificateur près du lit devrait l'aider.
Sein wiederkehrendes Nasenbluten dürfte auf ein trockenes Septum zurückgehen; ein Luftbefeuchter am Bett sollte helfen.

The lump in the <@s:left|right> breast is mobile, smooth and well circumscribed, suggesting a fibroadenoma.
La masse du sein <@s:gauche|droit> est mobile, lisse et bien limitée, ce qui évoque un fibroadénome.
Der Knoten in der <@s:linken|rechten> Brust ist verschieblich, glatt und gut abgrenzbar, was für ein Fibroadenom spricht.

Because two first-degree relatives had <@a:colon|breast|prostate> cancer before the age of 50, genetic counseling was offered.
Deux apparentés au premier degré ayant eu un cancer <@a:du côlon|du sein|de la prostate> avant 50 ans, une consultation d'oncogénétique a été proposée.
Da zwei Verwandte ersten Grades vor dem 50. Lebensjahr an <@a:Darmkrebs|Brustkrebs|Prostatakrebs> erkrankten, wurde eine genetische Beratung angeboten.

# n=1.1,1.4,2.2,2.8
Thyroid nodule measuring {n} cm, TI-RADS 4: ultrasound-guided fine needle aspiration will be scheduled.
Nodule thyroïdien de {n} cm, TI-RADS 4 : une cytoponction échoguidée sera programmée.
Schilddrüsenknoten von {n} cm, TI-RADS 4: Eine sonographisch gesteuerte Feinnadelpunktion wird geplant.

Her neck pain and paresthesias have completely resolved, so no nerve conduction study will be done.
Ses cervicalgies et ses paresthésies ayant complètement disparu, aucune étude de la conduction nerveuse ne sera réalisée.
Ihre Nackenschmerzen und Parästhesien sind vollständig abgeklungen, sodass auf eine Nervenleitmessung verzichtet wird.

Stress test tomorrow morning; keep NPO after midnight.
Épreuve d'effort demain matin ; à jeun à partir de minuit.
Belastungstest morgen früh; ab Mitternacht nüchtern lassen.

Draw blood cultures x 2 and send <@a:sputum|wound swab|stool|catheter tip> for Gram stain.
Prélever 2 hémocultures et envoyer <@a:les crachats|l'écouvillon de plaie|les selles|l'extrémité du cathéter> pour coloration de Gram.
2 Blutkulturen abnehmen und <@a:Sputum|Wundabstrich|Stuhl|Katheterspitze> zur Gramfärbung einsenden.

Place a Foley catheter and monitor urine output hourly.
Poser une sonde urinaire et surveiller la diurèse toutes les heures.
Blasenkatheter legen und Ausfuhr stündlich überwachen.

Strict I&Os, daily weights.
Bilan entrées-sorties strict, pesée quotidienne.
Strenge Ein- und Ausfuhrbilanz, tägliches Wiegen.

Advance diet slowly, encourage incentive spirometry and get <@g:him|her> out of bed to the chair three times today.
Reprendre l'alimentation progressivement, encourager la spirométrie incitative et installer <@g:le patient|la patiente> au fauteuil trois fois aujourd'hui.
Langsamer Kostaufbau, Atemtrainer nutzen lassen und <@g:den Patienten|die Patientin> heute dreimal in den Sessel mobilisieren.

# n=20,25,30,50
If the drain output stays below {n} mL over 24 hours, it may be pulled.
Si le débit du drain reste inférieur à {n} ml sur 24 heures, il pourra être retiré.
Bleibt die Fördermenge der Drainage unter {n} ml in 24 Stunden, kann sie gezogen werden.

Empty the drain twice a day, squeeze the bulb flat before closing it and record the amount.
Videz le drain deux fois par jour, aplatissez la poire avant de la refermer et notez la quantité.
Leeren Sie die Drainage zweimal täglich, drücken Sie den Ball vor dem Verschließen flach und notieren Sie die Menge.

Small amounts of clear or pink fluid are normal; thick, yellow or foul-smelling discharge is not.
De petites quantités de liquide clair ou rosé sont normales ; un écoulement épais, jaune ou malodorant ne l'est pas.
Kleine Mengen klarer oder rosafarbener Flüssigkeit sind normal; dickes, gelbes oder übel riechendes Sekret ist es nicht.

Leave the <@a:butterfly strips|skin glue|gauze> in place until <@a:they fall|it falls|it falls> off on <@a:their|its|its> own.
Laissez <@a:les bandelettes adhésives|la colle cutanée|la compresse> en place jusqu'à ce <@a:qu'elles tombent d'elles-mêmes|qu'elle tombe d'elle-même|qu'elle tombe d'elle-même>.
Lassen Sie <@a:die Klammerpflaster|den Hautkleber|die Kompresse> so lange, bis <@a:sie|er|sie> von selbst <@a:abfallen|abfällt|abfällt>.

It is normal to feel tired and a little sore for a few days after the <@p:procedure|biopsy|operation|delivery>.
Il est normal de se sentir fatigué et un peu endolori pendant quelques jours après <@p:l'intervention|la biopsie|l'opération|l'accouchement>.
Es ist normal, dass Sie sich nach <@p:dem Eingriff|der Biopsie|der Operation|der Entbindung> einige Tage müde und etwas wund fühlen.

# n=2,3,4
Someone should stay with you for the next 24 hours and wake you every {n} hours.
Quelqu'un doit rester avec vous pendant les prochaines 24 heures et vous réveiller toutes les {n} heures.
In den nächsten 24 Stunden sollte jemand bei Ihnen bleiben und Sie alle {n} Stunden wecken.

Do not drive, operate machinery or sign legal documents for 24 hours after sedation.
Ne conduisez pas, n'utilisez pas de machines et ne signez aucun document officiel pendant les 24 heures suivant la sédation.
Fahren Sie nach der Sedierung 24 Stunden lang kein Auto, bedienen Sie keine Maschinen und unterschreiben Sie keine rechtlichen Dokumente.

You can go back to <@a:school|work|the gym|daycare> once you have been free of fever for 24 hours.
Vous pourrez retourner <@a:à l'école|au travail|à la salle de sport|à la crèche> dès que vous n'aurez plus de fièvre depuis 24 heures.
Sie können wieder <@a:in die Schule|zur Arbeit|ins Fitnessstudio|in die Kita>, sobald Sie 24 Stunden fieberfrei sind.

# n=6,8,10
Give your child frequent sips of water and come back if there is no wet diaper for {n} hours.
Faites boire votre enfant souvent par petites gorgées et revenez s'il n'a pas mouillé sa couche depuis {n} heures.
Geben Sie Ihrem Kind oft kleine Schlucke Wasser und kommen Sie wieder, wenn die Windel {n} Stunden lang trocken bleibt.

Always place the baby on its back to sleep, on a firm mattress without pillows or toys.
Couchez toujours le bébé sur le dos, sur un matelas ferme, sans oreiller ni jouet.
Legen Sie das Baby zum Schlafen immer auf den Rücken, auf eine feste Matratze ohne Kissen oder Spielzeug.

Avoid raw fish, unpasteurized cheese and cat litter during pregnancy.
Évitez le poisson cru, les fromages au lait cru et la litière du chat pendant la grossesse.
Meiden Sie in der Schwangerschaft rohen Fisch, Rohmilchkäse und Katzenstreu.

# n=3,4,5,6
Contact the labor ward if you have regular contractions every {n} minutes, leaking fluid, or less fetal movement than usual.
Contactez la maternité si vous avez des contractions régulières toutes les {n} minutes, une perte de liquide ou si le bébé bouge moins que d'habitude.
Melden Sie sich im Kreißsaal bei regelmäßigen Wehen alle {n} Minuten, Abgang von Fruchtwasser oder wenn sich das Kind weniger bewegt als sonst.

Practice good handwashing and stay home while you are contagious.
Lavez-vous bien les mains et restez à la maison tant que vous êtes contagieux.
Achten Sie auf gründliches Händewaschen und bleiben Sie zu Hause, solange Sie ansteckend sind.

Cover your cough, do not share towels, and wash bedding in hot water.
Couvrez-vous la bouche en toussant, ne partagez pas vos serviettes et lavez la literie à l'eau chaude.
Husten Sie in die Armbeuge, teilen Sie keine Handtücher und waschen Sie die Bettwäsche heiß.

Use the cane in the <@s:left|right> hand and take the stairs one step at a time.
Tenez la canne de la main <@s:gauche|droite> et prenez les escaliers une marche à la fois.
Halten Sie den Stock in der <@s:linken|rechten> Hand und gehen Sie Treppen Stufe für Stufe.

# n=2,3,4
Do the stretching exercises on your handout {n} times a day and hold each one for <@t:20|30> seconds.
Faites les étirements de votre fiche {n} fois par jour en maintenant chacun <@t:20|30> secondes.
Machen Sie die Dehnübungen auf Ihrem Merkblatt {n}-mal am Tag und halten Sie jede <@t:20|30> Sekunden.

Wear the <@a:brace|splint|collar|boot> at all times except when bathing.
Portez <@a:l'orthèse|l'attelle|le collier cervical|la botte> en permanence, sauf pour la toilette.
Tragen Sie <@a:die Orthese|die Schiene|die Halskrause|den Stiefel> durchgehend außer beim Waschen.

# n=24,48,72
Rest, ice, compression and elevation for the first {n} hours.
Repos, glace, compression et surélévation pendant les {n} premières heures.
Schonung, Eis, Kompression und Hochlagerung in den ersten {n} Stunden.

Avoid prolonged sitting, bending and twisting; log-roll to get out of bed.
Évitez la station assise prolongée, les flexions et les torsions ; levez-vous en bloc en roulant sur le côté.
Meiden Sie langes Sitzen, Bücken und Drehen; stehen Sie en bloc über die Seite auf.

No swimming or flying until the eardrum has healed.
Pas de baignade ni d'avion tant que le tympan n'est pas cicatrisé.
Kein Schwimmen und kein Fliegen, bis das Trommelfell verheilt ist.

Keep a headache diary noting <@a:foods|sleep|stress|menstrual cycle>, duration and intensity from 0 to 10.
Tenez un agenda des céphalées en notant <@a:les aliments|le sommeil|le stress|le cycle menstruel>, la durée et l'intensité de 0 à 10.
Führen Sie ein Kopfschmerztagebuch mit <@a:Speisen|Schlaf|Stress|Zyklus>, Dauer und Stärke von 0 bis 10.

She was advised to stay out of the sun in the middle of the day and to wear a wide-brimmed hat.
Il lui a été conseillé d'éviter le soleil en milieu de journée et de porter un chapeau à larges bords.
Ihr wurde geraten, die Sonne in der Mittagszeit zu meiden und einen breitkrempigen Hut zu tragen.

We will monitor this with serial <@a:ultrasounds|chest films|blood counts|eye exams> every {n} months.
Nous surveillerons l'évolution par <@a:des échographies|des radiographies thoraciques|des numérations sanguines|des examens ophtalmologiques> tous les {n} mois.
Wir überwachen dies mit regelmäßigen <@a:Ultraschallkontrollen|Röntgen-Thorax-Aufnahmen|Blutbildkontrollen|Augenuntersuchungen> alle {n} Monate.

Should the biopsy confirm malignancy, we would proceed with <@a:lobectomy|mastectomy|hysterectomy|wide excision> within {n} weeks.
Si la biopsie confirme la malignité, nous procéderons à <@a:une lobectomie|une mastectomie|une hystérectomie|une exérèse large> dans un délai de {n} semaines.
Sollte die Biopsie Malignität bestätigen, würden wir innerhalb von {n} Wochen <@a:eine Lobektomie|eine Mastektomie|eine Hysterektomie|eine weite Exzision> durchführen.

The patient declined <@a:colonoscopy|HIV testing|admission|the lumbar puncture> after a full discussion and has capacity to make this decision.
<@g:Le patient|La patiente> a refusé <@a:la coloscopie|le dépistage du VIH|l'hospitalisation|la ponction lombaire> après une information complète et est apte à prendre cette décision.
<@g:Der Patient|Die Patientin> lehnte <@a:die Koloskopie|den HIV-Test|die stationäre Aufnahme|die Lumbalpunktion> nach ausführlichem Gespräch ab und ist einwilligungsfähig.

All findings were discussed with Dr. {surname}, who agrees with the plan and will see the patient on rounds.
Tous les résultats ont été discutés avec le Dr {surname}, qui approuve la conduite à tenir et verra <@g:le patient|la patiente> pendant la visite.
Alle Befunde wurden mit Dr. {surname} besprochen, der dem Plan zustimmt und <@g:den Patienten|die Patientin> bei der Visite sehen wird.

<@g:Mr.|Ms.> {surname} will return in {n} days for <@a:suture removal|a wound check|cast change|reading of the skin test>.
<@g:M.|Mme> {surname} reviendra dans {n} jours pour <@a:l'ablation des fils|un contrôle de la plaie|un changement de plâtre|la lecture du test cutané>.
<@g:Herr|Frau> {surname} kommt in {n} Tagen <@a:zum Fadenzug|zur Wundkontrolle|zum Gipswechsel|zum Ablesen des Hauttests> wieder.

<@g:Mr.|Mrs.> {surname} is a pleasant {age}-year-old who was seen today for a <@a:second opinion|preoperative evaluation|disability assessment|routine physical>.
<@g:M.|Mme> {surname}, {age} ans, <@g:patient agréable|patiente agréable>, a été <@g:vu|vue> ce jour pour <@a:un deuxième avis|un bilan préopératoire|une évaluation d'invalidité|un examen de routine>.
<@g:Herr|Frau> {surname}, <@g:ein freundlicher {age}-jähriger Patient|eine freundliche {age}-jährige Patientin>, wurde heute <@a:wegen einer Zweitmeinung|zur präoperativen Beurteilung|zur Beurteilung der Erwerbsfähigkeit|zur Routineuntersuchung> gesehen.

Overall, I am pleased with <@g:his|her> recovery.
Dans l'ensemble, je suis satisfait de sa récupération.
Insgesamt bin ich mit <@g:seiner|ihrer> Genesung zufrieden.

I did recommend that <@g:he|she> keep the <@a:ankle|wrist|knee> wrapped and come back sooner if the bruising spreads.
Je lui ai conseillé de garder <@a:la cheville bandée|le poignet bandé|le genou bandé> et de revenir plus tôt si l'hématome s'étend.
Ich habe <@g:ihm|ihr> empfohlen, <@a:den Knöchel|das Handgelenk|das Knie> gewickelt zu lassen und früher wiederzukommen, falls sich der Bluterguss ausbreitet.

Discussed options including watchful waiting, surgery and radiation; patient would like to think it over.
Options discutées : surveillance active, chirurgie et radiothérapie ; <@g:le patient|la patiente> souhaite réfléchir.
Optionen besprochen: abwartende Beobachtung, Operation und Bestrahlung; <@g:der Patient|die Patientin> möchte es sich überlegen.

Prognosis is <@a:good|guarded|poor|favorable> provided that <@g:he|she> stops <@b:smoking|drinking>.
Le pronostic est <@a:bon|réservé|mauvais|favorable> à condition <@g:qu'il|qu'elle> arrête de <@b:fumer|boire>.
Die Prognose ist <@a:gut|vorsichtig zu stellen|schlecht|günstig>, vorausgesetzt <@g:er|sie> hört mit dem <@b:Rauchen|Trinken> auf.

Left knee osteoarthritis. We will start with weight loss, low-impact exercise and physical therapy before considering surgery.
Gonarthrose gauche. Nous commencerons par une perte de poids, une activité physique douce et de la kinésithérapie avant d'envisager la chirurgie.
Gonarthrose links. Wir beginnen mit Gewichtsabnahme, gelenkschonender Bewegung und Physiotherapie, bevor eine Operation erwogen wird.

# n=3,5,7
Urinary incontinence: pelvic floor exercises, bladder training and a voiding diary for {n} days.
Incontinence urinaire : rééducation périnéale, rééducation vésicale et calendrier mictionnel pendant {n} jours.
Harninkontinenz: Beckenbodentraining, Blasentraining und Miktionstagebuch über {n} Tage.

Hearing loss, bilateral: audiogram ordered, cerumen removed from both canals.
Hypoacousie bilatérale : audiogramme prescrit, bouchons de cérumen retirés des deux conduits.
Beidseitige Hörminderung: Audiogramm angefordert, Zerumen aus beiden Gehörgängen entfernt.

Dizziness: Epley maneuver performed in the office with good result.
Vertiges : manœuvre d'Epley réalisée au cabinet avec un bon résultat.
Schwindel: Epley-Manöver in der Praxis mit gutem Erfolg durchgeführt.

Pressure ulcer, sacral, stage <@s:II|III>: turn every 2 hours, air mattress, wound care consult.
Escarre sacrée, stade <@s:II|III> : changement de position toutes les 2 heures, matelas à air, avis de l'équipe plaies et cicatrisation.
Dekubitus sakral, Grad <@s:II|III>: alle 2 Stunden umlagern, Wechseldruckmatratze, Wundkonsil.

Varicose veins: leg elevation, weight control and class 2 compression stockings.
Varices : surélévation des jambes, contrôle du poids et bas de compression de classe 2.
Varikose: Beine hochlagern, Gewichtskontrolle und Kompressionsstrümpfe der Klasse 2.

Healthcare maintenance: <@a:Pap smear|bone density scan|lipid screening|abdominal aortic ultrasound> due in {month}.
Prévention : <@a:frottis cervico-utérin|ostéodensitométrie|bilan lipidique|échographie de l'aorte abdominale> à prévoir en {month}.
Vorsorge: <@a:Zervixabstrich|Knochendichtemessung|Lipidkontrolle|Ultraschall der Bauchaorta> im {month} fällig.

Recheck {lab} in <@t:one month|two months|three months>.
Contrôle dans <@t:un|deux|trois> mois : {lab}.
Kontrolle in <@t:einem Monat|zwei Monaten|drei Monaten>: {lab}.

Given {lab} and {lab2}, we will hold off on surgery and repeat the blood work on {date}.
Au vu du bilan ({lab}, {lab2}), nous différons l'intervention et referons une prise de sang le {date}.
Angesichts der Werte ({lab}, {lab2}) stellen wir die Operation zurück und wiederholen die Blutabnahme am {date}.

# n=2..9
The total score on the NIH stroke scale was {n} on arrival and 0 at discharge.
Le score NIHSS total était de {n} à l'arrivée et de 0 à la sortie.
Der NIHSS-Gesamtwert betrug {n} bei Ankunft und 0 bei Entlassung.

Neurologically intact; cleared for discharge from our perspective.
Examen neurologique normal ; sortie possible de notre point de vue.
Neurologisch unauffällig; aus unserer Sicht entlassfähig.

<@a:Home safety|Driving|Firearm access|Seat belt use> was addressed with the patient and <@g:his|her> daughter.
<@a:La sécurité au domicile|La conduite automobile|L'accès aux armes à feu|Le port de la ceinture> a été <@a:abordée|abordée|abordé|abordé> avec <@g:le patient|la patiente> et sa fille.
<@a:Die Sicherheit zu Hause|Das Autofahren|Der Zugang zu Schusswaffen|Das Anlegen des Sicherheitsgurts> wurde mit <@g:dem Patienten und seiner|der Patientin und ihrer> Tochter besprochen.

• Repeat <@a:chest X-ray|kidney function|bone scan|echocardiogram> in {n} weeks.
• Contrôle <@a:de la radiographie thoracique|de la fonction rénale|de la scintigraphie osseuse|de l'échocardiographie> dans {n} semaines.
• Kontrolle <@a:des Röntgen-Thorax|der Nierenfunktion|der Skelettszintigraphie|der Echokardiographie> in {n} Wochen.

• Patient to call with <@a:lab results|blood pressure readings|the name of the specialist> by <@d:Monday|Wednesday|Friday>.
• <@g:Le patient|La patiente> doit appeler d'ici <@d:lundi|mercredi|vendredi> pour communiquer <@a:ses résultats d'analyses|ses valeurs de tension|le nom du spécialiste>.
• <@g:Der Patient|Die Patientin> soll bis <@d:Montag|Mittwoch|Freitag> anrufen und <@a:die Laborwerte|die Blutdruckwerte|den Namen des Facharztes> mitteilen.

- Outpatient <@a:MRI of the brain|carotid duplex|EGD|cystoscopy> ordered, to be completed before the next visit.
- <@a:IRM cérébrale|Écho-Doppler carotidien|Fibroscopie gastrique|Cystoscopie> à faire en ambulatoire avant la prochaine consultation.
- <@a:MRT des Schädels|Duplex der Karotiden|Gastroskopie|Zystoskopie> ambulant angefordert, soll vor dem nächsten Termin erfolgen.

Follow-up instructions: Return in <@t:one year|six months|three weeks>, sooner if problems arise.
Suivi : revenir dans <@t:un an|six mois|trois semaines>, plus tôt en cas de problème.
Nachsorge: Wiedervorstellung in <@t:einem Jahr|sechs Monaten|drei Wochen>, bei Problemen früher.

Impression: Stable exam compared with {month}.
Conclusion : examen stable par rapport à {month}.
Beurteilung: stabiler Befund im Vergleich zu {month}.

Plan: As above.
Conduite à tenir : voir ci-dessus.
Procedere: wie oben.

Assessment: <@a:Healthy infant|Normal pregnancy|Well adult visit|Sports physical>, no concerns.
Évaluation : <@a:nourrisson en bonne santé|grossesse normale|visite de routine chez l'adulte|certificat de sport>, rien à signaler.
Beurteilung: <@a:gesunder Säugling|normale Schwangerschaft|Vorsorgeuntersuchung beim Erwachsenen|Sportuntersuchung>, keine Auffälligkeiten.

Pt counseled re: <@a:safe sex|diet|breastfeeding|head lice>.
<@g:Patient conseillé|Patiente conseillée> au sujet <@a:des rapports protégés|de l'alimentation|de l'allaitement|des poux>.
Pat. beraten zu <@a:Safer Sex|Ernährung|Stillen|Kopfläusen>.

D/c home today, w/ walker and home PT.
Retour à domicile aujourd'hui avec déambulateur et kinésithérapie à domicile.
Heute Entlassung nach Hause mit Gehhilfe und Physiotherapie zu Hause.

Consult GI for possible <@a:ERCP|balloon enteroscopy|feeding tube placement>.
Avis gastro-entérologique pour une éventuelle <@a:CPRE|entéroscopie à ballonnet|pose de sonde d'alimentation>.
Gastroenterologisches Konsil bezüglich einer möglichen <@a:ERCP|Ballonenteroskopie|Anlage einer Ernährungssonde>.

The shortness of breath has multiple possible explanations, including deconditioning, obesity, and mild pulmonary hypertension seen on the recent echocardiogram.
L'essoufflement a plusieurs explications possibles, dont le déconditionnement, l'obésité et une hypertension pulmonaire modérée observée sur l'échocardiographie récente.
Für die Atemnot gibt es mehrere mögliche Erklärungen, darunter Trainingsmangel, Adipositas und eine leichte pulmonale Hypertonie in der kürzlich durchgeführten Echokardiographie.

I think this is unlikely to be <@a:cardiac|malignant|infectious|hereditary>, but I would feel more comfortable with one more test.
Je pense qu'une origine <@a:cardiaque|maligne|infectieuse|héréditaire> est peu probable, mais un examen supplémentaire me rassurerait.
Eine <@a:kardiale|maligne|infektiöse|erbliche> Ursache halte ich für unwahrscheinlich, eine weitere Untersuchung würde mich jedoch beruhigen.

As the <@a:CT|MRI|ultrasound> was inconclusive, we opted for diagnostic laparoscopy, to which the patient consented.
<@a:Le scanner|L'IRM|L'échographie> n'étant pas <@a:concluant|concluante|concluante>, nous avons opté pour une cœlioscopie diagnostique, à laquelle <@g:le patient|la patiente> a consenti.
Da <@a:die CT|die MRT|der Ultraschall> keine eindeutige Klärung brachte, entschieden wir uns für eine diagnostische Laparoskopie, in die <@g:der Patient|die Patientin> einwilligte.

# n=64,68,71 m=79,84,90
Her weight has crept up from {n} to {m} kg since menopause, and she is motivated to change her eating habits.
Son poids est passé progressivement de {n} à {m} kg depuis la ménopause et elle est motivée pour modifier ses habitudes alimentaires.
Ihr Gewicht ist seit den Wechseljahren allmählich von {n} auf {m} kg gestiegen, und sie ist motiviert, ihre Essgewohnheiten zu ändern.

No charge for today's nurse visit.
Pas de facturation pour la visite infirmière d'aujourd'hui.
Der heutige Termin bei der Pflegekraft wird nicht berechnet.

Isolation precautions until <@a:tuberculosis|COVID-19|influenza|measles> has been excluded.
Isolement jusqu'à exclusion <@a:d'une tuberculose|d'une COVID-19|d'une grippe|d'une rougeole>.
Isolierung bis zum Ausschluss <@a:einer Tuberkulose|von COVID-19|einer Influenza|von Masern>.

The family was informed by phone at {time} and will pick <@g:him|her> up this afternoon.
La famille a été prévenue par téléphone à {time} et viendra chercher <@g:le patient|la patiente> cet après-midi.
Die Familie wurde um {time} telefonisch informiert und holt <@g:den Patienten|die Patientin> heute Nachmittag ab.

Please make an appointment with your <@a:dentist|primary care doctor|therapist|podiatrist> within the next {n} days.
Veuillez prendre rendez-vous avec votre <@a:dentiste|médecin traitant|thérapeute|podologue> dans les {n} prochains jours.
Bitte vereinbaren Sie innerhalb der nächsten {n} Tage einen Termin bei Ihrem <@a:Zahnarzt|Hausarzt|Therapeuten|Podologen>.

You have been diagnosed with <@a:a concussion|a kidney stone|pink eye|a broken rib|pneumonia>.
Vous présentez <@a:une commotion cérébrale|un calcul rénal|une conjonctivite|une fracture de côte|une pneumonie>.
Bei Ihnen wurde <@a:eine Gehirnerschütterung|ein Nierenstein|eine Bindehautentzündung|ein Rippenbruch|eine Lungenentzündung> festgestellt.

Your tests today did not show anything dangerous, but they cannot explain all of your symptoms.
Vos examens d'aujourd'hui n'ont rien montré de dangereux, mais ils n'expliquent pas tous vos symptômes.
Ihre heutigen Untersuchungen haben nichts Gefährliches gezeigt, können aber nicht alle Ihre Beschwerden erklären.

Breathe deeply and cough ten times every hour while you are awake, hugging a pillow against your belly.
Respirez profondément et toussez dix fois par heure pendant la journée, en serrant un oreiller contre votre ventre.
Atmen Sie tief ein und husten Sie im Wachzustand zehnmal pro Stunde, wobei Sie ein Kissen gegen den Bauch drücken.

Do not strain on the toilet; a small footstool may help.
Ne forcez pas aux toilettes ; un petit repose-pieds peut aider.
Pressen Sie nicht auf der Toilette; ein kleiner Fußhocker kann helfen.

If bleeding restarts, press firmly with a clean cloth for <@t:10|15> minutes without looking underneath.
Si le saignement reprend, appuyez fermement avec un linge propre pendant <@t:10|15> minutes sans regarder dessous.
Wenn es wieder blutet, drücken Sie <@t:10|15> Minuten lang fest mit einem sauberen Tuch, ohne darunterzuschauen.

We set a goal of <@n:6,000|8,000|10,000> steps per day.
Nous avons fixé un objectif de <@n:6 000|8 000|10 000> pas par jour.
Wir haben ein Ziel von <@n:6.000|8.000|10.000> Schritten pro Tag vereinbart.

# n=2,4,6
Monitor for signs of withdrawal; CIWA score every {n} hours.
Surveiller les signes de sevrage ; score CIWA toutes les {n} heures.
Auf Entzugszeichen achten; CIWA-Score alle {n} Stunden.

# n=30,35,45,60,75
Critical care time was {n} minutes, exclusive of procedures.
Temps de soins critiques : {n} minutes, hors gestes techniques.
Intensivmedizinischer Zeitaufwand {n} Minuten, ohne Prozeduren.

The patient was advised against <@a:air travel|scuba diving|strenuous exercise|sauna> for the next {n} weeks.
<@a:Les voyages en avion ont été déconseillés|La plongée a été déconseillée|L'exercice intense a été déconseillé|Le sauna a été déconseillé> <@g:au patient|à la patiente> pendant les {n} prochaines semaines.
<@g:Dem Patienten|Der Patientin> wurde für die nächsten {n} Wochen von <@a:Flugreisen|Gerätetauchen|anstrengendem Sport|Saunabesuchen> abgeraten.

# n=62,67,71,74
An ankle-brachial index of 0.{n} confirms moderate peripheral arterial disease on the <@s:left|right>.
Un index de pression systolique à 0,{n} confirme une artériopathie modérée du côté <@s:gauche|droit>.
Ein Knöchel-Arm-Index von 0,{n} bestätigt eine mäßige pAVK <@s:links|rechts>.
""")

MEDICATED = read_pool("""
# 2 n=5,10,20,40
Hypertension: We will increase [D:<@d:lisinopril|losartan|amlodipine|carvedilol>] to [S:{n} mg] [F:once daily] and recheck blood pressure in {m} weeks.
Hypertension artérielle : nous augmentons <@d:le |le |l'|le >[D:<@d:lisinopril|losartan|amlodipine|carvédilol>] à [S:{n} mg] [F:une fois par jour] et recontrôlons la tension dans {m} semaines.
Arterielle Hypertonie: Wir erhöhen [D:<@d:Lisinopril|Losartan|Amlodipin|Carvedilol>] auf [S:{n} mg] [F:einmal täglich] und kontrollieren den Blutdruck in {m} Wochen.

# 2 n=500,850,1000
Medical Treatment: Initiate [D:metformin] [S:{n} mg] [F:twice daily with meals], along with diet and exercise.
Traitement médical : débuter [D:metformine] [S:{n} mg] [F:deux fois par jour au cours des repas], associée au régime et à l'activité physique.
Medikamentöse Therapie: Beginn mit [D:Metformin] [S:{n} mg] [F:zweimal täglich zu den Mahlzeiten], zusätzlich Ernährungsumstellung und Bewegung.

Continue [D1:<@d:Lasix|aspirin|Plavix|Crestor>] and [D2:<@e:metoprolol|spironolactone|digoxin>] at the current doses; no refills needed today.
Poursuivre [D1:<@d:Lasix|aspirine|Plavix|Crestor>] et [D2:<@e:métoprolol|spironolactone|digoxine>] aux doses actuelles ; pas de renouvellement nécessaire aujourd'hui.
[D1:<@d:Lasix|ASS|Plavix|Crestor>] und [D2:<@e:Metoprolol|Spironolacton|Digoxin>] in der aktuellen Dosis weiter; heute kein Folgerezept nötig.

I recommend that <@g:he|she> take [D:<@d:ibuprofen|naproxen|Tylenol|Motrin>] [F:as needed] for the <@a:knee|back|shoulder|wrist> pain and avoid heavy lifting.
Je lui recommande de prendre <@d:de l'|du |du |du >[D:<@d:ibuprofène|naproxène|Tylenol|Motrin>] [F:si besoin] pour la douleur <@a:du genou|du dos|de l'épaule|du poignet> et d'éviter de soulever des charges lourdes.
Ich empfehle <@g:ihm|ihr>, [D:<@d:Ibuprofen|Naproxen|Tylenol|Motrin>] [F:bei Bedarf] gegen die <@a:Knieschmerzen|Rückenschmerzen|Schulterschmerzen|Handgelenkschmerzen> einzunehmen und schweres Heben zu vermeiden.

# n=400,600,800
Take [A:{n} mg] of [D:ibuprofen] [F:every <@h:6|8> hours] with food [U:for the next <@t:3|5|7> days].
Prenez [A:{n} mg] d'[D:ibuprofène] [F:toutes les <@h:6|8> heures] en mangeant [U:pendant les <@t:3|5|7> prochains jours].
Nehmen Sie [U:in den nächsten <@t:3|5|7> Tagen] [F:alle <@h:6|8> Stunden] [A:{n} mg] [D:Ibuprofen] zum Essen ein.

Finish the entire course of [D:<@d:amoxicillin|Augmentin|cephalexin|doxycycline>] even if you feel better after a few days.
Terminez tout le traitement <@d:d'|d'|de |de >[D:<@d:amoxicilline|Augmentin|céfalexine|doxycycline>], même si vous vous sentez mieux après quelques jours.
Nehmen Sie [D:<@d:Amoxicillin|Augmentin|Cefalexin|Doxycyclin>] bis zum Ende der Behandlung ein, auch wenn es Ihnen nach einigen Tagen besser geht.

The illness is clearly viral at this time, and for that reason no [D:<@d:azithromycin|amoxicillin|Augmentin>] was prescribed.
L'affection est manifestement virale pour l'instant, raison pour laquelle <@d:l'|l'|l'>[D:<@d:azithromycine|amoxicilline|Augmentin>] n'a pas été prescrit<@d:e|e|>.
Die Erkrankung ist derzeit eindeutig viral bedingt, weshalb kein [D:<@d:Azithromycin|Amoxicillin|Augmentin>] verordnet wurde.

No [D:antibiotics] are needed for this viral infection.
Aucun [D:antibiotique] n'est nécessaire pour cette infection virale.
[D:Antibiotika] sind bei dieser Virusinfektion nicht erforderlich.

<@g:He|She> was counseled about the side effects of [D:<@d:statins|steroids|opioids|NSAIDs>], including <@a:muscle aches|weight gain|constipation|stomach bleeding>.
<@g:Il|Elle> a été <@g:informé|informée> des effets indésirables des [D:<@d:statines|corticoïdes|opioïdes|AINS>], notamment <@a:les douleurs musculaires|la prise de poids|la constipation|les saignements gastriques>.
<@g:Er|Sie> wurde über die Nebenwirkungen von [D:<@d:Statinen|Steroiden|Opioiden|NSAR>] aufgeklärt, unter anderem über <@a:Muskelschmerzen|Gewichtszunahme|Verstopfung|Magenblutungen>.

Stop [D:<@d:ibuprofen|naproxen|aspirin|Plavix>] <@t:five|seven|ten> days before the <@p:biopsy|surgery|colonoscopy>.
Arrêtez <@d:l'|le |l'|le >[D:<@d:ibuprofène|naproxène|aspirine|Plavix>] <@t:cinq|sept|dix> jours avant <@p:la biopsie|l'opération|la coloscopie>.
Setzen Sie [D:<@d:Ibuprofen|Naproxen|ASS|Plavix>] <@t:fünf|sieben|zehn> Tage vor der <@p:Biopsie|Operation|Koloskopie> ab.

Hold [D:<@d:Coumadin|Eliquis|Xarelto>] for two days prior to the procedure and resume it the evening after.
Suspendre [D:<@d:Coumadin|Eliquis|Xarelto>] pendant les deux jours précédant le geste et reprendre le soir suivant.
[D:<@d:Coumadin|Eliquis|Xarelto>] zwei Tage vor dem Eingriff pausieren und am Abend danach wieder einnehmen.

# n=2,2.5,5,7.5
The INR is subtherapeutic, so we will raise the [D:<@d:warfarin|Coumadin>] to [S:{n} mg] [F:every evening] and repeat the test on Monday.
L'INR est inférieur à la cible ; nous augmentons donc <@d:la |le >[D:<@d:warfarine|Coumadin>] à [S:{n} mg] [F:chaque soir] et referons le dosage lundi.
Die INR liegt unter dem Zielbereich, daher erhöhen wir [D:<@d:Warfarin|Coumadin>] auf [S:{n} mg] [F:jeden Abend] und wiederholen die Messung am Montag.

Start {drug} {strength} {freq} and titrate as tolerated.
Débuter {drug} {strength} {freq}, puis augmenter selon la tolérance.
Beginn mit {drug} {strength} {freq}, Steigerung je nach Verträglichkeit.

If {drug} does not bring relief, we will switch to {drug2} or refer <@g:him|her> to a specialist.
Si {drug.le} n'apporte pas de soulagement, nous passerons {drug2.au} ou l'adresserons à un spécialiste.
Falls {drug} keine Linderung bringt, wechseln wir auf {drug2} oder überweisen <@g:ihn|sie> an einen Spezialisten.

The patient prefers not to increase {drug} at this time; we will continue {strength} {freq} and reassess at the next visit.
<@g:Le patient|La patiente> préfère ne pas augmenter {drug.le} pour l'instant ; nous poursuivons {strength} {freq} et réévaluerons à la prochaine consultation.
<@g:Der Patient|Die Patientin> möchte {drug} vorerst nicht erhöhen; wir bleiben bei {strength} {freq} und beurteilen beim nächsten Termin neu.

# kinds=solid
Plan: {drug} {strength}, {dose} {freq} {dur}, then reassess.
Conduite à tenir : {drug} {strength}, {dose} {freq} {dur}, puis réévaluation.
Procedere: {drug} {strength}, {dose} {freq} {dur}, danach Neubeurteilung.

Prescription for {drug} {strength} {freq} sent electronically to the pharmacy on <@a:Main Street|Park Avenue|Church Road>.
Ordonnance {drug.de} {strength} {freq} envoyée par voie électronique à la pharmacie de <@a:Main Street|Park Avenue|Church Road>.
Rezept über {drug} {strength} {freq} elektronisch an die Apotheke in der <@a:Main Street|Park Avenue|Church Road> übermittelt.

Because of {symp}, we agreed to discontinue {drug} and to observe for {n} weeks before trying anything else.
En raison {symp.de}, nous avons convenu d'arrêter {drug.le} et d'observer l'évolution pendant {n} semaines avant tout autre essai.
Wegen {symp.bei} haben wir vereinbart, {drug} abzusetzen und {n} Wochen abzuwarten, bevor etwas anderes versucht wird.

Risks and benefits of {drug} were reviewed, including the boxed warning, and the patient wishes to proceed.
Les risques et bénéfices {drug.de} ont été revus, y compris les mises en garde majeures, et <@g:le patient|la patiente> souhaite débuter le traitement.
Nutzen und Risiken von {drug} einschließlich der besonderen Warnhinweise wurden besprochen, und <@g:der Patient|die Patientin> möchte die Behandlung beginnen.

Gout flare: [D1:colchicine] [S1:0.6 mg] [F1:twice daily] [U1:for {n} days], avoid [D2:<@d:hydrochlorothiazide|aspirin|furosemide>].
Crise de goutte : [D1:colchicine] [S1:0,6 mg] [F1:deux fois par jour] [U1:pendant {n} jours], éviter <@d:l'|l'|le >[D2:<@d:hydrochlorothiazide|aspirine|furosémide>].
Gichtanfall: [D1:Colchicin] [S1:0,6 mg] [F1:zweimal täglich] [U1:für {n} Tage], [D2:<@d:Hydrochlorothiazid|ASS|Furosemid>] meiden.

# m=3,4,5
COPD exacerbation: [D1:prednisone] [S1:40 mg] [F1:daily] [U1:for {m} days] and [D2:<@d:azithromycin|doxycycline|levofloxacin>] [U2:for 5 days], pulse oximetry at home.
Exacerbation de BPCO : [D1:prednisone] [S1:40 mg] [F1:par jour] [U1:pendant {m} jours] et [D2:<@d:azithromycine|doxycycline|lévofloxacine>] [U2:pendant 5 jours], oxymétrie à domicile.
COPD-Exazerbation: [D1:Prednison] [S1:40 mg] [F1:täglich] [U1:für {m} Tage] und [D2:<@d:Azithromycin|Doxycyclin|Levofloxacin>] [U2:für 5 Tage], Pulsoxymetrie zu Hause.

# n=1,2 m=3,4
Use [A:{n.w}] [O:{n?puff|puffs}] of [D:<@d:albuterol|Ventolin>] [F:every {m} to 6 hours as needed] for wheezing.
Utilisez [A:{n.wf}] [O:{n?bouffée|bouffées}] de [D:<@d:salbutamol|Ventolin>] [F:toutes les {m} à 6 heures si besoin] en cas de sifflements.
Verwenden Sie [F:alle {m} bis 6 Stunden bei Bedarf] [A:{n.wm}] [O:{n?Hub|Hübe}] [D:<@d:Salbutamol|Ventolin>] bei pfeifender Atmung.

Rinse your mouth after each use of [D:<@d:Advair|Symbicort|Flovent>] to prevent thrush.
Rincez-vous la bouche après chaque utilisation <@d:d'|de |de >[D:<@d:Advair|Symbicort|Flovent>] pour éviter un muguet.
Spülen Sie nach jeder Anwendung von [D:<@d:Advair|Symbicort|Flovent>] den Mund aus, um Soor zu vermeiden.

Correct technique was reviewed, and a spacer was provided for the [D:<@d:albuterol|fluticasone>] [O:inhaler].
La bonne technique a été revue et une chambre d'inhalation a été remise pour l'[O:inhalateur] de [D:<@d:salbutamol|fluticasone>].
Die richtige Technik wurde überprüft und ein Spacer für den [O:Inhalator] mit [D:<@d:Salbutamol|Fluticason>] mitgegeben.

# n=10,14,20,24,30 m=2,3,4
Increase [D:<@d:Lantus|Levemir|Tresiba>] to [A:{n} units] [F:at bedtime], then add [A2:{m} units] [F2:every third morning] until the fasting sugar is below 130.
Augmenter [D:<@d:Lantus|Levemir|Tresiba>] à [A:{n} unités] [F:au coucher], puis ajouter [A2:{m} unités] [F2:tous les trois matins] jusqu'à une glycémie à jeun inférieure à 130.
[D:<@d:Lantus|Levemir|Tresiba>] auf [A:{n} Einheiten] [F:zur Nacht] erhöhen, dann [F2:jeden dritten Morgen] [A2:{m} Einheiten] dazugeben, bis der Nüchternzucker unter 130 liegt.

Carry sugar cubes with you at all times while you are on [D:insulin].
Ayez toujours des morceaux de sucre sur vous tant que vous êtes sous [D:insuline].
Tragen Sie immer Würfelzucker bei sich, solange Sie [D:Insulin] spritzen.

Keep unopened [D:insulin] in the refrigerator and discard the [O:pen] after 28 days.
Conservez l'[D:insuline] non ouverte au réfrigérateur et jetez le [O:stylo] après 28 jours.
Bewahren Sie ungeöffnetes [D:Insulin] im Kühlschrank auf und entsorgen Sie den [O:Pen] nach 28 Tagen.

Sliding scale [D:insulin] [F:before meals and at bedtime].
[D:Insuline] selon protocole [F:avant les repas et au coucher].
[D:Insulin] nach Schema [F:vor den Mahlzeiten und zur Nacht].

# n=5,10,15 m=3,6
Depression is improving on [D:<@d:Lexapro|sertraline|Prozac>]; continue [S:{n} mg] [F:daily] and follow up with the therapist in {m} weeks.
La dépression s'améliore sous [D:<@d:Lexapro|sertraline|Prozac>] ; poursuivre [S:{n} mg] [F:par jour] et revoir le thérapeute dans {m} semaines.
Die Depression bessert sich unter [D:<@d:Lexapro|Sertralin|Prozac>]; [S:{n} mg] [F:täglich] weiter und in {m} Wochen Termin beim Therapeuten.

Do not stop [D:<@d:Zoloft|Effexor|Paxil|Xanax>] abruptly, since this may cause withdrawal symptoms.
N'arrêtez pas <@d:le |l'|le |le >[D:<@d:Zoloft|Effexor|Paxil|Xanax>] brutalement, car cela peut provoquer des symptômes de sevrage.
Setzen Sie [D:<@d:Zoloft|Effexor|Paxil|Xanax>] nicht plötzlich ab, da dies zu Entzugssymptomen führen kann.

Please avoid alcohol while taking [D:<@d:metronidazole|lorazepam|oxycodone|methotrexate>].
Merci d'éviter l'alcool pendant le traitement par [D:<@d:métronidazole|lorazépam|oxycodone|méthotrexate>].
Bitte verzichten Sie während der Behandlung mit [D:<@d:Metronidazol|Lorazepam|Oxycodon|Methotrexat>] auf Alkohol.

Do not drive or drink alcohol while you are taking [D:<@d:Percocet|Vicodin|tramadol|Ativan>], because it will make you drowsy.
Ne conduisez pas et ne buvez pas d'alcool tant que vous prenez du [D:<@d:Percocet|Vicodin|tramadol|Ativan>], car cela provoque de la somnolence.
Fahren Sie nicht Auto und trinken Sie keinen Alkohol, solange Sie [D:<@d:Percocet|Vicodin|Tramadol|Ativan>] einnehmen, da es müde macht.

A controlled substance agreement was signed, and [D:<@d:naloxone|Narcan>] was prescribed for emergency use.
Un contrat de soins relatif aux substances contrôlées a été signé et <@d:de la |du >[D:<@d:naloxone|Narcan>] a été prescrit<@d:e|> pour les urgences.
Eine Vereinbarung über kontrollierte Substanzen wurde unterschrieben und [D:<@d:Naloxon|Narcan>] für den Notfall verordnet.

Trial of [D1:<@d:gabapentin|Lyrica|duloxetine>] [F1:at bedtime] for neuropathic pain; if poorly tolerated, switch to [D2:<@e:nortriptyline|amitriptyline>].
Essai <@d:de |de |de >[D1:<@d:gabapentine|Lyrica|duloxétine>] [F1:au coucher] pour la douleur neuropathique ; en cas de mauvaise tolérance, passer <@e:à la |à l'>[D2:<@e:nortriptyline|amitriptyline>].
Therapieversuch mit [D1:<@d:Gabapentin|Lyrica|Duloxetin>] [F1:zur Nacht] gegen neuropathische Schmerzen; bei schlechter Verträglichkeit Wechsel auf [D2:<@e:Nortriptylin|Amitriptylin>].

# n=25,50,75,88,100,112
TSH is elevated, therefore [D:<@d:levothyroxine|Synthroid>] will be raised to [S:{n} mcg] [F:every morning] on an empty stomach.
La TSH étant élevée, <@d:la |le >[D:<@d:lévothyroxine|Synthroid>] sera augmenté<@d:e|> à [S:{n} µg] [F:chaque matin] à jeun.
Da das TSH erhöht ist, wird [D:<@d:Levothyroxin|Synthroid>] auf [S:{n} µg] [F:jeden Morgen] nüchtern gesteigert.

Take [D1:<@d:levothyroxine|Synthroid>] with water only and never together with [D2:<@e:calcium|iron|antacids>].
Prenez <@d:la |le >[D1:<@d:lévothyroxine|Synthroid>] uniquement avec de l'eau et jamais en même temps que <@e:le |le |les >[D2:<@e:calcium|fer|antiacides>].
Nehmen Sie [D1:<@d:Levothyroxin|Synthroid>] nur mit Wasser und nie zusammen mit [D2:<@e:Calcium|Eisen|Antazida>] ein.

Iron deficiency: [D1:ferrous sulfate] [S1:325 mg] [F1:every other day] together with [D2:vitamin C], recheck ferritin in {n} months.
Carence martiale : [D1:sulfate ferreux] [S1:325 mg] [F1:un jour sur deux] associé à de la [D2:vitamine C], contrôle de la ferritine dans {n} mois.
Eisenmangel: [D1:Eisensulfat] [S1:325 mg] [F1:jeden zweiten Tag] zusammen mit [D2:Vitamin C], Ferritinkontrolle in {n} Monaten.

# n=800,1000,2000
Osteopenia: [D1:calcium] and [D2:vitamin D] [S2:{n} IU] [F2:daily], weight-bearing exercise, repeat DEXA in two years.
Ostéopénie : [D1:calcium] et [D2:vitamine D] [S2:{n} UI] [F2:par jour], exercices en charge, nouvelle ostéodensitométrie dans deux ans.
Osteopenie: [D1:Calcium] und [D2:Vitamin D] [S2:{n} IE] [F2:täglich], belastendes Training, erneute DXA in zwei Jahren.

We discussed starting a [D:bisphosphonate], but she would like to have a dental check-up first.
Nous avons évoqué la mise en route d'un [D:bisphosphonate], mais elle souhaite d'abord un bilan dentaire.
Wir haben den Beginn eines [D:Bisphosphonats] besprochen, sie möchte sich aber zuerst zahnärztlich untersuchen lassen.

Sit upright for 30 minutes after swallowing [D:<@d:Fosamax|alendronate|risedronate>] with a full glass of water.
Restez <@g:assis|assise> le dos droit pendant 30 minutes après avoir avalé <@d:le |l'|le >[D:<@d:Fosamax|alendronate|risédronate>] avec un grand verre d'eau.
Bleiben Sie 30 Minuten aufrecht sitzen, nachdem Sie [D:<@d:Fosamax|Alendronat|Risedronat>] mit einem vollen Glas Wasser geschluckt haben.

# n=14,21
Start replacement therapy on the quit day: [D:nicotine] [O:patch] [S:{n} mg] [F:every 24 hours].
Débuter la substitution le jour de l'arrêt : [O:patch] de [D:nicotine] [S:{n} mg] [F:toutes les 24 heures].
Ersatztherapie am Tag des Rauchstopps beginnen: [D:Nikotin] [O:Pflaster] [S:{n} mg] [F:alle 24 Stunden].

<@g:He|She> is ready to quit smoking and would like to try [D:<@d:Chantix|bupropion|varenicline>] rather than [O:patches].
<@g:Il|Elle> est <@g:prêt|prête> à arrêter de fumer et souhaite essayer <@d:le |le |la >[D:<@d:Chantix|bupropion|varénicline>] plutôt que les [O:patchs].
<@g:Er|Sie> ist bereit, mit dem Rauchen aufzuhören, und möchte lieber [D:<@d:Chantix|Bupropion|Vareniclin>] als [O:Pflaster] versuchen.

Complete the prescribed [D:<@d:cephalexin|clindamycin|Keflex|Bactrim>] [U:for {n} days] and keep the abscess packed until it is seen in clinic.
Terminez <@d:la |la |le |le >[D:<@d:céfalexine|clindamycine|Keflex|Bactrim>] <@d:prescrite|prescrite|prescrit|prescrit> [U:pendant {n} jours] et laissez la mèche dans l'abcès jusqu'à la consultation.
Nehmen Sie das verordnete [D:<@d:Cefalexin|Clindamycin|Keflex|Bactrim>] [U:für {n} Tage] zu Ende und lassen Sie die Tamponade bis zur Sprechstunde im Abszess.

Cellulitis has improved on [D1:<@d:vancomycin|cefazolin|ceftriaxone>]; transition to oral [D2:<@e:cephalexin|doxycycline|linezolid>] [U2:for another {n} days].
La cellulite s'est améliorée sous [D1:<@d:vancomycine|céfazoline|ceftriaxone>] ; relais par [D2:<@e:céfalexine|doxycycline|linézolide>] par voie orale [U2:pendant encore {n} jours].
Die Phlegmone hat sich unter [D1:<@d:Vancomycin|Cefazolin|Ceftriaxon>] gebessert; Umstellung auf orales [D2:<@e:Cefalexin|Doxycyclin|Linezolid>] [U2:für weitere {n} Tage].

# n=3,5,7
Uncomplicated cystitis: [D:<@d:nitrofurantoin|Macrobid>] [S:100 mg] [F:twice daily] [U:x {n} days], push fluids, no culture needed.
Cystite simple : [D:<@d:nitrofurantoïne|Macrobid>] [S:100 mg] [F:deux fois par jour] [U:pendant {n} jours], boissons abondantes, pas d'ECBU nécessaire.
Unkomplizierte Zystitis: [D:<@d:Nitrofurantoin|Macrobid>] [S:100 mg] [F:zweimal täglich] [U:für {n} Tage], viel trinken, keine Kultur nötig.

The strep test was positive, so we will treat with [D:<@d:penicillin|amoxicillin>] [U:for 10 days] and replace the toothbrush after the second day.
Le test streptococcique est positif ; nous traitons donc par [D:<@d:pénicilline|amoxicilline>] [U:pendant 10 jours] et changeons la brosse à dents après le deuxième jour.
Der Streptokokkentest war positiv, daher behandeln wir mit [D:<@d:Penicillin|Amoxicillin>] [U:für 10 Tage] und wechseln die Zahnbürste nach dem zweiten Tag.

Continue empiric [D1:vancomycin] and [D2:<@d:cefepime|meropenem|Zosyn>] pending culture results, and de-escalate once sensitivities are back.
Poursuivre [D1:vancomycine] et [D2:<@d:céfépime|méropénem|Zosyn>] en probabiliste dans l'attente des cultures, désescalade dès réception de l'antibiogramme.
[D1:Vancomycin] und [D2:<@d:Cefepim|Meropenem|Zosyn>] empirisch bis zum Kulturergebnis weiter, Deeskalation nach Eintreffen des Antibiogramms.

She may use over-the-counter [D:<@d:cetirizine|Claritin|Zyrtec|loratadine>] [F:once daily] during the pollen season and keep the windows closed.
Elle peut prendre <@d:de la |du |du |de la >[D:<@d:cétirizine|Claritin|Zyrtec|loratadine>] en vente libre [F:une fois par jour] pendant la saison des pollens et garder les fenêtres fermées.
Sie kann während der Pollensaison rezeptfreies [D:<@d:Cetirizin|Claritin|Zyrtec|Loratadin>] [F:einmal täglich] einnehmen und die Fenster geschlossen halten.

# n=1,2
[A:{n.w}] [O:{n?spray|sprays}] of [D:<@d:Flonase|fluticasone|Nasonex>] in each nostril [F:every morning], aiming away from the septum.
[A:{n.wf}] [O:{n?pulvérisation|pulvérisations}] <@d:de |de |de >[D:<@d:Flonase|fluticasone|Nasonex>] dans chaque narine [F:chaque matin], en évitant de viser la cloison.
[F:Jeden Morgen] [A:{n.wm}] [O:{n?Sprühstoß|Sprühstöße}] [D:<@d:Flonase|Fluticason|Nasonex>] in jedes Nasenloch, nicht auf die Scheidewand zielen.

# n=20,40
GERD: Start [D:<@d:omeprazole|pantoprazole|Nexium>] [S:{n} mg] [F:30 minutes before breakfast] [U:for eight weeks], then attempt to wean.
RGO : débuter [D:<@d:oméprazole|pantoprazole|Nexium>] [S:{n} mg] [F:30 minutes avant le petit déjeuner] [U:pendant huit semaines], puis tenter un sevrage.
Refluxkrankheit: Beginn mit [D:<@d:Omeprazol|Pantoprazol|Nexium>] [S:{n} mg] [F:30 Minuten vor dem Frühstück] [U:für acht Wochen], danach Auslassversuch.

The drawbacks of a [D:PPI] were discussed, and we will try to step down to [D2:<@d:famotidine|Pepcid>] [F2:at night].
Les inconvénients d'un [D:IPP] ont été discutés et nous essaierons de passer à <@d:la |>[D2:<@d:famotidine|Pepcid>] [F2:le soir].
Die Nachteile eines [D:PPI] wurden besprochen; wir versuchen eine Umstellung auf [D2:<@d:Famotidin|Pepcid>] [F2:zur Nacht].

Constipation: [D1:<@d:docusate|senna|lactulose>] [F1:twice daily], [D2:MiraLAX] [F2:as needed], more fiber and water.
Constipation : [D1:<@d:docusate|séné|lactulose>] [F1:deux fois par jour], [D2:MiraLAX] [F2:si besoin], plus de fibres et d'eau.
Obstipation: [D1:<@d:Docusat|Senna|Lactulose>] [F1:zweimal täglich], [D2:MiraLAX] [F2:bei Bedarf], mehr Ballaststoffe und Wasser.

A [D1:stool softener] is recommended as long as <@g:he|she> is taking [D2:<@d:oxycodone|hydrocodone|morphine>] after surgery.
Après l'opération, un [D1:laxatif émollient] est conseillé tant que <@g:le patient|la patiente> prend <@d:de l'|de l'|de la >[D2:<@d:oxycodone|hydrocodone|morphine>].
Nach der Operation wird ein [D1:Stuhlweichmacher] empfohlen, solange <@g:er|sie> [D2:<@d:Oxycodon|Hydrocodon|Morphin>] einnimmt.

# n=4,8
[D:<@d:Ondansetron|Zofran>] [S:{n} mg] under the tongue [F:every 8 hours as needed] for nausea, small sips of clear fluids.
[D:<@d:Ondansétron|Zofran>] [S:{n} mg] sous la langue [F:toutes les 8 heures si besoin] en cas de nausées, petites gorgées de liquides clairs.
[D:<@d:Ondansetron|Zofran>] [S:{n} mg] unter die Zunge [F:alle 8 Stunden bei Bedarf] bei Übelkeit, klare Flüssigkeit in kleinen Schlucken.

Do not give [D:<@d:aspirin|Imodium|Benadryl>] to children without asking the pediatrician first.
Ne donnez pas <@d:d'|d'|de >[D:<@d:aspirine|Imodium|Benadryl>] aux enfants sans avis préalable du pédiatre.
Geben Sie Kindern kein [D:<@d:ASS|Imodium|Benadryl>], ohne vorher den Kinderarzt zu fragen.

You may alternate [D1:<@d:Tylenol|acetaminophen>] and [D2:<@e:Motrin|ibuprofen|Advil>] [F:every {n} hours] for fever, according to your child's weight.
Vous pouvez alterner [D1:<@d:Tylenol|paracétamol>] et [D2:<@e:Motrin|ibuprofène|Advil>] [F:toutes les {n} heures] en cas de fièvre, selon le poids de votre enfant.
Bei Fieber können Sie [D1:<@d:Tylenol|Paracetamol>] und [D2:<@e:Motrin|Ibuprofen|Advil>] [F:alle {n} Stunden] im Wechsel geben, je nach Gewicht Ihres Kindes.

Do not exceed [A:3 grams] of [D:<@d:acetaminophen|Tylenol>] [F:in 24 hours], counting the amount contained in [D2:<@e:Percocet|Norco|NyQuil>].
Ne dépassez pas [A:3 grammes] de [D:<@d:paracétamol|Tylenol>] [F:en 24 heures], en comptant la quantité contenue dans le [D2:<@e:Percocet|Norco|NyQuil>].
Überschreiten Sie nicht [A:3 Gramm] [D:<@d:Paracetamol|Tylenol>] [F:in 24 Stunden], einschließlich der in [D2:<@e:Percocet|Norco|NyQuil>] enthaltenen Menge.

If you miss a dose of [D:<@d:Eliquis|lamotrigine|tacrolimus|Xarelto>], take it as soon as you remember, but never double up.
Si vous oubliez une prise <@d:d'|de |de |de >[D:<@d:Eliquis|lamotrigine|tacrolimus|Xarelto>], prenez-la dès que vous y pensez, mais ne doublez jamais la dose.
Wenn Sie eine Einnahme von [D:<@d:Eliquis|Lamotrigin|Tacrolimus|Xarelto>] vergessen haben, holen Sie sie nach, sobald Sie daran denken, aber nehmen Sie nie die doppelte Menge.

# n=3,6,12
Provoked DVT: anticoagulation with [D:<@d:apixaban|rivaroxaban|Xarelto|Eliquis>] [U:for {n} months], repeat Doppler at the end of treatment.
TVP provoquée : anticoagulation par [D:<@d:apixaban|rivaroxaban|Xarelto|Eliquis>] [U:pendant {n} mois], Doppler de contrôle en fin de traitement.
Provozierte TVT: Antikoagulation mit [D:<@d:Apixaban|Rivaroxaban|Xarelto|Eliquis>] [U:für {n} Monate], Doppler-Kontrolle am Therapieende.

<@g:He|She> needs [D1:<@d:clopidogrel|ticagrelor|prasugrel>] [U1:for at least {n} months] after the stent and [U2:lifelong] [D2:aspirin].
<@g:Le patient|La patiente> doit prendre <@d:du |du |du >[D1:<@d:clopidogrel|ticagrélor|prasugrel>] [U1:pendant au moins {n} mois] après la pose du stent et de l'[D2:aspirine] [U2:à vie].
<@g:Der Patient|Die Patientin> benötigt nach dem Stent [D1:<@d:Clopidogrel|Ticagrelor|Prasugrel>] [U1:für mindestens {n} Monate] und [U2:lebenslang] [D2:ASS].

Report any black stools, easy bruising or nosebleeds while you are on [D:<@d:blood thinners|Plavix|warfarin>].
Signalez toute selle noire, tout hématome spontané ou tout saignement de nez pendant le traitement par [D:<@d:anticoagulants|Plavix|warfarine>].
Melden Sie schwarzen Stuhl, blaue Flecken oder Nasenbluten, solange Sie [D:<@d:Blutverdünner|Plavix|Warfarin>] einnehmen.

Chest pain: [D:nitroglycerin] [S:0.4 mg] sublingual [F:every 5 minutes]; if there is no relief, call 911.
Douleur thoracique : [D:trinitrine] [S:0,4 mg] sublinguale [F:toutes les 5 minutes] ; en l'absence de soulagement, appeler le 911.
Brustschmerzen: [D:Nitroglycerin] [S:0,4 mg] sublingual [F:alle 5 Minuten]; bei ausbleibender Besserung 911 anrufen.

# n=20,40,80 m=5,10
Volume overload: [D1:<@d:furosemide|Lasix>] [S1:{n} mg] [F1:twice daily], add [D2:metolazone] [S2:{m} mg] if there is no diuresis, check potassium in the morning.
Surcharge volémique : [D1:<@d:furosémide|Lasix>] [S1:{n} mg] [F1:deux fois par jour], ajouter [D2:métolazone] [S2:{m} mg] en l'absence de diurèse, contrôler la kaliémie le matin.
Volumenüberladung: [D1:<@d:Furosemid|Lasix>] [S1:{n} mg] [F1:zweimal täglich], bei fehlender Diurese zusätzlich [D2:Metolazon] [S2:{m} mg], Kaliumkontrolle am Morgen.

Hypokalemia: replete with [D:<@d:potassium chloride|K-Dur>] [S:40 mEq] and recheck this afternoon.
Hypokaliémie : recharger par [D:<@d:chlorure de potassium|K-Dur>] [S:40 mEq] et recontrôler cet après-midi.
Hypokaliämie: mit [D:<@d:Kaliumchlorid|K-Dur>] [S:40 mEq] substituieren und heute Nachmittag kontrollieren.

Atrial fibrillation: rate control with [D1:<@d:metoprolol|diltiazem|digoxin>], anticoagulate with [D2:<@e:apixaban|warfarin|Pradaxa>], refer for cardioversion.
Fibrillation atriale : contrôle de la fréquence par [D1:<@d:métoprolol|diltiazem|digoxine>], anticoagulation par [D2:<@e:apixaban|warfarine|Pradaxa>], adresser pour cardioversion.
Vorhofflimmern: Frequenzkontrolle mit [D1:<@d:Metoprolol|Diltiazem|Digoxin>], Antikoagulation mit [D2:<@e:Apixaban|Warfarin|Pradaxa>], Überweisung zur Kardioversion.

The dry cough is most likely due to [D1:<@d:lisinopril|enalapril|ramipril>], and we will replace it with [D2:<@e:losartan|valsartan>].
La toux sèche est très probablement due <@d:au |à l'|au >[D1:<@d:lisinopril|énalapril|ramipril>], que nous allons remplacer par <@e:le |le >[D2:<@e:losartan|valsartan>].
Der trockene Husten ist höchstwahrscheinlich auf [D1:<@d:Lisinopril|Enalapril|Ramipril>] zurückzuführen, das wir durch [D2:<@e:Losartan|Valsartan>] ersetzen.

Leg swelling is a common side effect of [D:<@d:amlodipine|nifedipine>], so I cut it back to [S:<@s:2.5|5> mg].
Le gonflement des jambes est un effet indésirable fréquent de <@d:l'|la >[D:<@d:amlodipine|nifédipine>], que j'ai donc diminuée à [S:<@s:2,5|5> mg].
Beinschwellungen sind eine häufige Nebenwirkung von [D:<@d:Amlodipin|Nifedipin>], das ich daher auf [S:<@s:2,5|5> mg] reduziert habe.

Hyperlipidemia: Start [D:<@d:atorvastatin|rosuvastatin|Lipitor|Crestor>] [S:<@s:10|20|40> mg] [F:nightly] and repeat the lipid panel in {n} weeks.
Hyperlipidémie : débuter [D:<@d:atorvastatine|rosuvastatine|Lipitor|Crestor>] [S:<@s:10|20|40> mg] [F:chaque soir] et refaire le bilan lipidique dans {n} semaines.
Hyperlipidämie: Beginn mit [D:<@d:Atorvastatin|Rosuvastatin|Lipitor|Crestor>] [S:<@s:10|20|40> mg] [F:jeden Abend] und Lipidkontrolle in {n} Wochen.

Migraine: [D1:<@d:sumatriptan|rizatriptan>] [S1:<@s:50|100> mg] at onset, may repeat once; consider [D2:<@e:topiramate|propranolol>] for prevention if more than {n} attacks per month.
Migraine : [D1:<@d:sumatriptan|rizatriptan>] [S1:<@s:50|100> mg] dès le début, à répéter une fois ; envisager <@e:le |le >[D2:<@e:topiramate|propranolol>] en prévention si plus de {n} crises par mois.
Migräne: [D1:<@d:Sumatriptan|Rizatriptan>] [S1:<@s:50|100> mg] bei Beginn, einmal wiederholbar; bei mehr als {n} Attacken pro Monat [D2:<@e:Topiramat|Propranolol>] zur Vorbeugung erwägen.

Limit [D:<@d:triptans|analgesics|ibuprofen|Excedrin>] to [F:two days a week] to prevent rebound headaches.
Limiter <@d:les |les |l'|l'>[D:<@d:triptans|antalgiques|ibuprofène|Excedrin>] à [F:deux jours par semaine] pour éviter les céphalées de rebond.
[D:<@d:Triptane|Analgetika|Ibuprofen|Excedrin>] auf [F:zwei Tage pro Woche] beschränken, um Rebound-Kopfschmerzen zu vermeiden.

# n=500,750,1000
Seizure disorder: continue [D:<@d:Keppra|levetiracetam>] [S:{n} mg] [F:BID], no driving for six months.
Épilepsie : poursuivre [D:<@d:Keppra|lévétiracétam>] [S:{n} mg] [F:deux fois par jour], pas de conduite pendant six mois.
Epilepsie: [D:<@d:Keppra|Levetiracetam>] [S:{n} mg] [F:zweimal täglich] weiter, sechs Monate Fahrverbot.

Rheumatoid arthritis, moderately active: increase [D1:methotrexate] to [S1:<@s:15|17.5|20> mg] [F1:once a week], [D2:folic acid] [S2:1 mg] [F2:daily], liver tests every {n} weeks.
Polyarthrite rhumatoïde modérément active : augmenter le [D1:méthotrexate] à [S1:<@s:15|17,5|20> mg] [F1:une fois par semaine], [D2:acide folique] [S2:1 mg] [F2:par jour], bilan hépatique toutes les {n} semaines.
Rheumatoide Arthritis, mäßig aktiv: [D1:Methotrexat] auf [S1:<@s:15|17,5|20> mg] [F1:einmal pro Woche] erhöhen, [D2:Folsäure] [S2:1 mg] [F2:täglich], Leberwerte alle {n} Wochen.

Annual eye examination while on [D:<@d:hydroxychloroquine|Plaquenil>].
Examen ophtalmologique annuel sous [D:<@d:hydroxychloroquine|Plaquenil>].
Jährliche Augenuntersuchung unter [D:<@d:Hydroxychloroquin|Plaquenil>].

TB screening must be negative before we can begin [D:<@d:Humira|Enbrel|infliximab>].
Le dépistage de la tuberculose doit être négatif avant de débuter <@d:l'|l'|l'>[D:<@d:Humira|Enbrel|infliximab>].
Das Tuberkulosescreening muss negativ sein, bevor wir mit [D:<@d:Humira|Enbrel|Infliximab>] beginnen können.

# n=10,20,30,40 m=3,5,7
Taper [D:<@d:prednisone|prednisolone>] by [S:{n} mg] [F:every {m} days]; do not stop it suddenly.
Décroissance de la [D:<@d:prednisone|prednisolone>] de [S:{n} mg] [F:tous les {m} jours] ; ne pas l'arrêter brutalement.
[D:<@d:Prednison|Prednisolon>] [F:alle {m} Tage] um [S:{n} mg] reduzieren; nicht plötzlich absetzen.

BPH: [D:<@d:tamsulosin|Flomax|finasteride>] [F:at bedtime], avoid [D2:<@e:decongestants|antihistamines|Sudafed>], check post-void residual.
HBP : [D:<@d:tamsulosine|Flomax|finastéride>] [F:au coucher], éviter <@e:les |les |le >[D2:<@e:décongestionnants|antihistaminiques|Sudafed>], mesurer le résidu post-mictionnel.
BPH: [D:<@d:Tamsulosin|Flomax|Finasterid>] [F:zur Nacht], [D2:<@e:Dekongestiva|Antihistaminika|Sudafed>] meiden, Restharn bestimmen.

Rise slowly from sitting or lying down, because [D:<@d:tamsulosin|prazosin|Flomax>] can make you lightheaded.
Levez-vous lentement de la position assise ou couchée, car <@d:la |la |le >[D:<@d:tamsulosine|prazosine|Flomax>] peut donner des étourdissements.
Stehen Sie langsam aus dem Sitzen oder Liegen auf, da [D:<@d:Tamsulosin|Prazosin|Flomax>] Schwindel verursachen kann.

She was given a prescription for [D:<@d:Yaz|Mirena|Depo-Provera|NuvaRing>] after contraceptive counseling and a negative pregnancy test.
Une ordonnance de [D:<@d:Yaz|Mirena|Depo-Provera|NuvaRing>] lui a été remise après conseil contraceptif et test de grossesse négatif.
Nach Verhütungsberatung und negativem Schwangerschaftstest erhielt sie ein Rezept für [D:<@d:Yaz|Mirena|Depo-Provera|NuvaRing>].

Hot flashes: low-dose [D:<@d:estradiol|Premarin|paroxetine>] was offered, but she prefers to try lifestyle measures first.
Bouffées de chaleur : <@d:l'|le |la >[D:<@d:estradiol|Premarin|paroxétine>] à faible dose a été proposé<@d:||e>, mais elle préfère d'abord essayer des mesures hygiéno-diététiques.
Hitzewallungen: Niedrig dosiertes [D:<@d:Estradiol|Premarin|Paroxetin>] wurde angeboten, sie möchte aber zunächst Änderungen des Lebensstils versuchen.

[D1:Prenatal vitamins] with [D2:folic acid] [S2:<@s:400|800> mcg] [F2:daily], no [D3:<@d:ibuprofen|isotretinoin|lisinopril>] during pregnancy.
[D1:Vitamines prénatales] avec [D2:acide folique] [S2:<@s:400|800> µg] [F2:par jour], pas <@d:d'|d'|de >[D3:<@d:ibuprofène|isotrétinoïne|lisinopril>] pendant la grossesse.
[D1:Pränatale Vitamine] mit [D2:Folsäure] [S2:<@s:400|800> µg] [F2:täglich], kein [D3:<@d:Ibuprofen|Isotretinoin|Lisinopril>] in der Schwangerschaft.

Eczema: [D:<@d:triamcinolone|hydrocortisone>] [S:<@s:0.1|1|2.5>%] [O:<@o:ointment|cream>] [F:twice daily] [U:for up to {n} days], then a fragrance-free moisturizer only.
Eczéma : [O:<@o:pommade|crème>] à <@d:la |l'>[D:<@d:triamcinolone|hydrocortisone>] [S:<@s:0,1|1|2,5> %] [F:deux fois par jour] [U:pendant {n} jours au maximum], puis seulement un émollient sans parfum.
Ekzem: [D:<@d:Triamcinolon|Hydrocortison>] [S:<@s:0,1|1|2,5> %] [O:<@o:Salbe|Creme>] [F:zweimal täglich] [U:für bis zu {n} Tage], danach nur noch eine parfümfreie Feuchtigkeitspflege.

Apply a thin layer of [D:<@d:mupirocin|bacitracin|Neosporin>] [O:ointment] to the wound [F:three times a day] and cover it with a bandage.
Appliquez une fine couche de [O:pommade] <@d:à la |à la |>[D:<@d:mupirocine|bacitracine|Neosporin>] sur la plaie [F:trois fois par jour] et recouvrez-la d'un pansement.
Tragen Sie [F:dreimal täglich] eine dünne Schicht [D:<@d:Mupirocin|Bacitracin|Neosporin>] [O:Salbe] auf die Wunde auf und decken Sie sie mit einem Verband ab.

# n=2,3,4,6
[D:<@d:Latanoprost|Timolol>] [A:one] [O:drop] in the <@s:left|right> eye [F:every evening]; pressure check in {n} weeks.
[D:<@d:Latanoprost|Timolol>], [A:une] [O:goutte] dans l'œil <@s:gauche|droit> [F:tous les soirs] ; contrôle de la pression dans {n} semaines.
[D:<@d:Latanoprost|Timolol>] [A:einen] [O:Tropfen] ins <@s:linke|rechte> Auge [F:jeden Abend]; Druckkontrolle in {n} Wochen.

Instill [A:four] [O:drops] of [D:<@d:Ciprodex|ofloxacin>] into the affected ear [F:twice daily] [U:for seven days] and keep the ear dry.
Instillez [A:quatre] [O:gouttes] <@d:de |d'>[D:<@d:Ciprodex|ofloxacine>] dans l'oreille atteinte [F:deux fois par jour] [U:pendant sept jours] et gardez l'oreille au sec.
Geben Sie [U:sieben Tage lang] [F:zweimal täglich] [A:vier] [O:Tropfen] [D:<@d:Ciprodex|Ofloxacin>] in das betroffene Ohr und halten Sie das Ohr trocken.

She should carry an [D:<@d:EpiPen|Auvi-Q>] at all times and avoid <@a:peanuts|shellfish|tree nuts|bee stings>.
Elle doit toujours avoir un [D:<@d:EpiPen|Auvi-Q>] sur elle et éviter <@a:les cacahuètes|les crustacés|les fruits à coque|les piqûres d'abeille>.
Sie soll immer einen [D:<@d:EpiPen|Auvi-Q>] bei sich tragen und <@a:Erdnüsse|Schalentiere|Nüsse|Bienenstiche> meiden.

The patient reports an allergy to [D:<@d:penicillin|sulfonamides|codeine|morphine>] with <@a:hives|facial swelling|vomiting>, so an alternative was chosen.
<@g:Le patient|La patiente> signale une allergie <@d:à la |aux |à la |à la >[D:<@d:pénicilline|sulfamides|codéine|morphine>] avec <@a:urticaire|gonflement du visage|vomissements> ; une autre option a donc été choisie.
<@g:Der Patient|Die Patientin> gibt eine Allergie gegen [D:<@d:Penicillin|Sulfonamide|Codein|Morphin>] mit <@a:Quaddeln|Gesichtsschwellung|Erbrechen> an, daher wurde eine Alternative gewählt.

Avoid nephrotoxins, including [D1:<@d:NSAIDs|ibuprofen|naproxen>] and [D2:<@e:gentamicin|vancomycin>], and renally dose all other medications.
Éviter les néphrotoxiques, dont <@d:les |l'|le >[D1:<@d:AINS|ibuprofène|naproxène>] et la [D2:<@e:gentamicine|vancomycine>], et adapter tous les autres médicaments à la fonction rénale.
Nephrotoxische Substanzen einschließlich [D1:<@d:NSAR|Ibuprofen|Naproxen>] und [D2:<@e:Gentamicin|Vancomycin>] meiden und alle übrigen Medikamente an die Nierenfunktion anpassen.

No known contraindication to [D:<@d:heparin|beta blockers|metformin|aspirin>].
Pas de contre-indication connue <@d:à l'|aux |à la |à l'>[D:<@d:héparine|bêtabloquants|metformine|aspirine>].
Keine bekannte Kontraindikation für [D:<@d:Heparin|Betablocker|Metformin|ASS>].

DVT prophylaxis: [D:<@d:enoxaparin|Lovenox>] [S:40 mg] subcutaneously [F:daily].
Prophylaxie de la TVP : [D:<@d:énoxaparine|Lovenox>] [S:40 mg] par voie sous-cutanée [F:chaque jour].
Thromboseprophylaxe: [D:<@d:Enoxaparin|Lovenox>] [S:40 mg] subkutan [F:täglich].

Pain control with scheduled [D1:<@d:acetaminophen|ketorolac|celecoxib>] and [D2:<@e:oxycodone|hydromorphone|tramadol>] [F2:PRN] only for breakthrough pain.
Antalgie par [D1:<@d:paracétamol|kétorolac|célécoxib>] systématique et [D2:<@e:oxycodone|hydromorphone|tramadol>] [F2:si besoin], uniquement pour les accès douloureux.
Schmerztherapie mit festem [D1:<@d:Paracetamol|Ketorolac|Celecoxib>] und [D2:<@e:Oxycodon|Hydromorphon|Tramadol>] nur [F2:bei Bedarf] bei Durchbruchschmerzen.

# n=5,10 m=4,6
Post-op pain: [D:<@d:oxycodone|hydrocodone>] [S:{n} mg] [F:every {m} hours as needed], no refills.
Douleur postopératoire : [D:<@d:oxycodone|hydrocodone>] [S:{n} mg] [F:toutes les {m} heures si besoin], sans renouvellement.
Postoperative Schmerzen: [D:<@d:Oxycodon|Hydrocodon>] [S:{n} mg] [F:alle {m} Stunden bei Bedarf], kein Folgerezept.

Wean off the [D:<@d:norepinephrine|propofol|fentanyl>] as tolerated and aim for extubation tomorrow.
Diminuer progressivement <@d:la |le |le >[D:<@d:noradrénaline|propofol|fentanyl>] selon la tolérance, objectif d'extubation demain.
[D:<@d:Noradrenalin|Propofol|Fentanyl>] nach Verträglichkeit ausschleichen, Extubation für morgen angestrebt.

# n=75,100,125
Give [D:normal saline] at [A:{n} mL/hr] [U:for <@h:8|12|24> hours] and recheck sodium every 6 hours.
[D:Sérum physiologique] à [A:{n} ml/h] [U:pendant <@h:8|12|24> heures], contrôle de la natrémie toutes les 6 heures.
[D:Kochsalzlösung] mit [A:{n} ml/h] [U:für <@h:8|12|24> Stunden] geben und Natrium alle 6 Stunden kontrollieren.

Alcohol withdrawal: [D1:<@d:lorazepam|chlordiazepoxide|diazepam>] per protocol, [D2:thiamine] [S2:100 mg] [F2:daily], [D3:folic acid] and social work consult.
Sevrage alcoolique : [D1:<@d:lorazépam|chlordiazépoxide|diazépam>] selon protocole, [D2:thiamine] [S2:100 mg] [F2:par jour], [D3:acide folique] et avis de l'assistante sociale.
Alkoholentzug: [D1:<@d:Lorazepam|Chlordiazepoxid|Diazepam>] nach Schema, [D2:Thiamin] [S2:100 mg] [F2:täglich], [D3:Folsäure] und Sozialdienst.

# n=25,50,100
Insomnia: discontinue [D1:<@d:Ambien|zolpidem|Benadryl>], begin [D2:<@e:trazodone|melatonin>] and review sleep hygiene.
Insomnie : arrêter [D1:<@d:Ambien|zolpidem|Benadryl>], débuter [D2:<@e:trazodone|mélatonine>] et revoir l'hygiène du sommeil.
Schlafstörung: [D1:<@d:Ambien|Zolpidem|Benadryl>] absetzen, mit [D2:<@e:Trazodon|Melatonin>] beginnen und Schlafhygiene besprechen.

# n=300,450,600,900
Bipolar disorder, stable on [D:lithium] [S:{n} mg] [F:twice daily]; check level, kidney function and TSH every six months.
Trouble bipolaire, stable sous [D:lithium] [S:{n} mg] [F:deux fois par jour] ; contrôler la lithiémie, la fonction rénale et la TSH tous les six mois.
Bipolare Störung, stabil unter [D:Lithium] [S:{n} mg] [F:zweimal täglich]; Spiegel, Nierenfunktion und TSH alle sechs Monate kontrollieren.

ADHD: [D:<@d:Adderall|Ritalin|Concerta|Vyvanse>] [F:every morning on school days], monitor weight, appetite and heart rate.
TDAH : [D:<@d:Adderall|Ritalin|Concerta|Vyvanse>] [F:chaque matin les jours d'école], surveiller le poids, l'appétit et la fréquence cardiaque.
ADHS: [D:<@d:Adderall|Ritalin|Concerta|Vyvanse>] [F:jeden Morgen an Schultagen], Gewicht, Appetit und Herzfrequenz überwachen.

We will avoid [D:<@d:benzodiazepines|opioids|sleeping pills>] given <@g:his|her> history of <@a:substance abuse|falls|sleep apnea|delirium>.
Nous éviterons les [D:<@d:benzodiazépines|opioïdes|somnifères>] en raison de ses antécédents <@a:de toxicomanie|de chutes|d'apnée du sommeil|de syndrome confusionnel>.
Wir vermeiden [D:<@d:Benzodiazepine|Opioide|Schlafmittel>] wegen <@a:des Substanzmissbrauchs|der Stürze|der Schlafapnoe|des Delirs> in der Vorgeschichte.

HIV, undetectable viral load on [D:<@d:Biktarvy|Genvoya|Triumeq>]; adherence reinforced, labs in {n} months.
VIH, charge virale indétectable sous [D:<@d:Biktarvy|Genvoya|Triumeq>] ; importance de l'observance rappelée, bilan dans {n} mois.
HIV, Viruslast unter [D:<@d:Biktarvy|Genvoya|Triumeq>] nicht nachweisbar; Therapietreue betont, Labor in {n} Monaten.

Proceed with cycle {n} of [D:<@d:paclitaxel|carboplatin|FOLFOX|Keytruda>] today as blood counts are adequate.
Réaliser ce jour la cure {n} de [D:<@d:paclitaxel|carboplatine|FOLFOX|Keytruda>], les numérations sanguines étant suffisantes.
Zyklus {n} mit [D:<@d:Paclitaxel|Carboplatin|FOLFOX|Keytruda>] heute durchführen, da die Blutwerte ausreichend sind.

Begin adjuvant [D:<@d:tamoxifen|letrozole|anastrozole>] after radiation is complete and continue it [U:for <@t:five|seven|ten> years].
Débuter <@d:le |le |l'>[D:<@d:tamoxifène|létrozole|anastrozole>] adjuvant après la fin de la radiothérapie et le poursuivre [U:pendant <@t:cinq|sept|dix> ans].
Adjuvantes [D:<@d:Tamoxifen|Letrozol|Anastrozol>] nach Abschluss der Bestrahlung beginnen und [U:für <@t:fünf|sieben|zehn> Jahre] fortführen.

# n=15,30
Comfort care: [D1:morphine] [S1:{n} mg] [F1:every 4 hours], [D2:<@d:lorazepam|haloperidol>] [F2:as needed] for restlessness, mouth care.
Soins de confort : [D1:morphine] [S1:{n} mg] [F1:toutes les 4 heures], [D2:<@d:lorazépam|halopéridol>] [F2:si besoin] en cas d'agitation, soins de bouche.
Palliative Maßnahmen: [D1:Morphin] [S1:{n} mg] [F1:alle 4 Stunden], [D2:<@d:Lorazepam|Haloperidol>] [F2:bei Bedarf] bei Unruhe, Mundpflege.

Family will bring in all medication bottles, since it is unclear whether <@g:he|she> takes [D1:<@d:digoxin|metoprolol|glipizide>] or [D2:<@e:diltiazem|glyburide|amlodipine>].
La famille apportera toutes les boîtes de médicaments, car on ignore si <@g:le patient|la patiente> prend <@d:de la |du |du >[D1:<@d:digoxine|métoprolol|glipizide>] ou <@e:du |du |de l'>[D2:<@e:diltiazem|glibenclamide|amlodipine>].
Die Angehörigen bringen alle Medikamentenpackungen mit, da unklar ist, ob <@g:er|sie> [D1:<@d:Digoxin|Metoprolol|Glipizid>] oder [D2:<@e:Diltiazem|Glibenclamid|Amlodipin>] einnimmt.

Refills of {drug}, {drug2} and {drug3} were provided [U:for <@t:90|180> days].
Ordonnances de renouvellement {drug.de}, {drug2.de} et {drug3.de} remises [U:pour <@t:90|180> jours].
Folgerezepte für {drug}, {drug2} und {drug3} [U:für <@t:90|180> Tage] ausgestellt.

Prior authorization for {drug} was denied by the insurance, and we will appeal.
L'accord préalable pour {drug.le} a été refusé par l'assurance ; nous ferons appel.
Die Kostenübernahme für {drug} wurde von der Versicherung abgelehnt; wir legen Widerspruch ein.

Return for repeat labs {n} days after starting {drug}.
Revenir pour un bilan de contrôle {n} jours après le début du traitement par {drug}.
{n} Tage nach Beginn von {drug} zur Laborkontrolle wiederkommen.

Should the wheezing recur despite {drug}, please call the office or go to the nearest urgent care.
Si les sifflements réapparaissent malgré {drug.le}, appelez le cabinet ou rendez-vous au centre de soins le plus proche.
Sollte das Giemen trotz {drug} wieder auftreten, rufen Sie bitte die Praxis an oder gehen Sie in die nächste Notfallpraxis.

# kinds=solid
Swallow the {form.pl} whole with a glass of water; do not crush or chew them.
Avalez les {form.pl} avec un verre d'eau, sans les écraser ni les croquer.
Schlucken Sie die {form.pl} unzerkaut mit einem Glas Wasser; zerdrücken oder zerkauen Sie sie nicht.

# kinds=solid
Your new medicine is {drug} {strength}: {dose} {freq} {dur}.
Votre nouveau médicament est {drug.le} {strength} : {dose} {freq} {dur}.
Ihr neues Medikament ist {drug} {strength}: {dose} {freq} {dur}.

# kinds=solid,liquid,drops,sachet
If you vomit within half an hour of taking {drug}, repeat the dose once and then wait for the next scheduled time.
Si vous vomissez dans la demi-heure qui suit la prise {drug.de}, reprenez la dose une fois, puis attendez l'horaire prévu suivant.
Wenn Sie innerhalb einer halben Stunde nach Einnahme von {drug} erbrechen, wiederholen Sie die Dosis einmal und warten dann bis zum nächsten vorgesehenen Zeitpunkt.

# kinds=topical
Spread the {drug} {form} sparingly over the rash {freq} and avoid the eyes.
Étalez une petite quantité {drug.de} {form} sur l'éruption {freq} en évitant les yeux.
Tragen Sie {drug} {form} {freq} sparsam auf den Ausschlag auf und sparen Sie die Augen aus.

# kinds=patch
Rotate the site of the {drug} {form} each time and fold the used one in half before throwing it away.
Changez chaque fois l'emplacement du {form} {drug.de} et pliez le dispositif usagé en deux avant de le jeter.
Wechseln Sie bei {drug} {form} jedes Mal die Klebestelle und falten Sie das gebrauchte System vor dem Wegwerfen in der Mitte.

# kinds=inhaled
Shake the {form} well, exhale fully and inhale {dose} of {drug} slowly, holding your breath for ten seconds.
Agitez bien l'appareil ({form}), videz vos poumons et inhalez lentement {dose} {drug.de} en retenant votre souffle pendant dix secondes.
Schütteln Sie das Gerät ({form}) gut, atmen Sie ganz aus und inhalieren Sie langsam {dose} {drug}, wobei Sie den Atem zehn Sekunden anhalten.

# kinds=insulin
If your sugar is below 70 before a meal, skip {drug} and drink half a glass of juice.
Si votre glycémie est inférieure à 70 avant un repas, sautez {drug.le} et buvez un demi-verre de jus.
Liegt Ihr Zucker vor einer Mahlzeit unter 70, lassen Sie {drug} weg und trinken ein halbes Glas Saft.

# kinds=injection
The nurse taught <@g:him|her> how to self-administer {drug} subcutaneously {freq}, and <@g:he|she> demonstrated good technique.
L'infirmière lui a appris à s'administrer {drug.le} par voie sous-cutanée {freq} et <@g:il|elle> maîtrise bien le geste.
Die Pflegekraft hat <@g:ihm|ihr> gezeigt, wie <@g:er|sie> sich {drug} {freq} subkutan verabreicht, und <@g:er|sie> beherrscht die Technik gut.

• Stop {drug}.
• Arrêter {drug.le}.
• {drug} absetzen.

• Continue {drug} and {drug2} for now.
• Poursuivre pour l'instant {drug.le} et {drug2.le}.
• {drug} und {drug2} vorerst weiter.

• Resume home {drug} {strength} {freq} when eating.
• Reprendre {drug.le} {strength} {freq} à domicile dès la reprise de l'alimentation.
• Häusliches {drug} {strength} {freq} wieder aufnehmen, sobald gegessen wird.

- Add {drug} {strength} {freq}, cont {drug2}.
- Ajouter {drug} {strength} {freq}, poursuivre {drug2}.
- {drug} {strength} {freq} ergänzen, {drug2} weiter.

D/c {drug} due to <@a:rash|QT prolongation|elevated LFTs|hyperkalemia>.
Arrêt {drug.de} pour <@a:éruption cutanée|allongement du QT|élévation des enzymes hépatiques|hyperkaliémie>.
{drug} wegen <@a:Ausschlag|QT-Verlängerung|erhöhter Leberwerte|Hyperkaliämie> abgesetzt.

Cont [D1:<@d:ASA|lisinopril|Coreg>], [D2:<@e:simvastatin|Lipitor>] and [D3:<@f:Imdur|hydralazine>]; low-salt diet, f/u w/ cards.
Poursuivre [D1:<@d:AAS|lisinopril|Coreg>], [D2:<@e:simvastatine|Lipitor>] et [D3:<@f:Imdur|hydralazine>] ; régime pauvre en sel, suivi cardiologique.
[D1:<@d:ASS|Lisinopril|Coreg>], [D2:<@e:Simvastatin|Lipitor>] und [D3:<@f:Imdur|Hydralazin>] weiter; salzarme Kost, kardiologische Kontrolle.

Diabetes type 2. A1c has come down from <@a:9.1 to 7.4|8.8 to 7.0|10.3 to 8.2>% since we added [D1:<@d:Jardiance|Ozempic|Trulicity|Januvia>], so no change is needed; stay on [D2:metformin] [S2:<@s:850|1000> mg] [F2:with breakfast and dinner].
Diabète de type 2. L'HbA1c est passée de <@a:9,1 à 7,4|8,8 à 7,0|10,3 à 8,2> % depuis l'ajout <@d:du |de l'|du |du >[D1:<@d:Jardiance|Ozempic|Trulicity|Januvia>] ; aucune modification n'est donc nécessaire, poursuivre la [D2:metformine] [S2:<@s:850|1000> mg] [F2:au petit déjeuner et au dîner].
Diabetes Typ 2. Der HbA1c ist seit der Ergänzung von [D1:<@d:Jardiance|Ozempic|Trulicity|Januvia>] von <@a:9,1 auf 7,4|8,8 auf 7,0|10,3 auf 8,2> % gefallen, daher keine Änderung nötig; [D2:Metformin] [S2:<@s:850|1000> mg] [F2:zum Frühstück und zum Abendessen] weiter.

# n=0.25,0.5,1
We will start [D:<@d:Ozempic|semaglutide|Wegovy>] [S:{n} mg] [F:once weekly] and double the dose in a month if nausea is tolerable.
Nous débuterons <@d:l'|le |le >[D:<@d:Ozempic|sémaglutide|Wegovy>] [S:{n} mg] [F:une fois par semaine] et doublerons la dose dans un mois si les nausées sont supportables.
Wir beginnen mit [D:<@d:Ozempic|Semaglutid|Wegovy>] [S:{n} mg] [F:einmal pro Woche] und verdoppeln die Dosis in einem Monat, wenn die Übelkeit erträglich ist.

Congestive heart failure. <@g:He|She> has been adherent to [D1:<@d:Entresto|bumetanide|torsemide>] and the low-sodium diet, and appears euvolemic; I would not change anything.
Insuffisance cardiaque congestive. <@g:Il|Elle> prend bien <@d:l'|le |le >[D1:<@d:Entresto|bumétanide|torasémide>], suit le régime pauvre en sel et semble euvolémique ; je ne changerais rien.
Herzinsuffizienz. <@g:Er|Sie> nimmt [D1:<@d:Entresto|Bumetanid|Torasemid>] zuverlässig, hält die natriumarme Diät ein und wirkt euvoläm; ich würde nichts ändern.

Asthma, moderate persistent: step up from [D1:<@d:Flovent|Qvar|budesonide>] to [D2:<@e:Symbicort|Advair|Breo>] and give a written action plan to the school nurse.
Asthme persistant modéré : passer <@d:du |du |du >[D1:<@d:Flovent|Qvar|budésonide>] <@e:au |à l'|au >[D2:<@e:Symbicort|Advair|Breo>] et remettre un plan d'action écrit à l'infirmière scolaire.
Mittelschweres persistierendes Asthma: Steigerung von [D1:<@d:Flovent|Qvar|Budesonid>] auf [D2:<@e:Symbicort|Advair|Breo>] und schriftlicher Notfallplan für die Schulkrankenschwester.

I told the mother that [D:<@d:amoxicillin|ibuprofen|prednisolone>] has to be stored in the refrigerator and shaken before each dose.
J'ai dit à la mère que <@d:l'|l'|la >[D:<@d:amoxicilline|ibuprofène|prednisolone>] doit être <@d:conservée|conservé|conservée> au réfrigérateur et <@d:agitée|agité|agitée> avant chaque prise.
Ich habe der Mutter gesagt, dass [D:<@d:Amoxicillin|Ibuprofen|Prednisolon>] im Kühlschrank aufbewahrt und vor jeder Gabe geschüttelt werden muss.

Lyme prophylaxis: a single [A:200 mg] dose of [D:doxycycline] was given since the tick had been attached for more than {n} hours.
Prophylaxie de la maladie de Lyme : une prise unique de [A:200 mg] de [D:doxycycline] a été donnée, car la tique était fixée depuis plus de {n} heures.
Borreliose-Prophylaxe: Es wurde eine Einzeldosis von [A:200 mg] [D:Doxycyclin] gegeben, da die Zecke länger als {n} Stunden festgesaugt war.

H. pylori positive. Treat with [D1:<@d:pantoprazole|omeprazole>], [D2:clarithromycin] and [D3:<@e:amoxicillin|metronidazole>], all [F:twice daily] [U:for 14 days], then breath test.
H. pylori positif. Traiter par [D1:<@d:pantoprazole|oméprazole>], [D2:clarithromycine] et [D3:<@e:amoxicilline|métronidazole>], le tout [F:deux fois par jour] [U:pendant 14 jours], puis test respiratoire.
H. pylori positiv. Behandlung mit [D1:<@d:Pantoprazol|Omeprazol>], [D2:Clarithromycin] und [D3:<@e:Amoxicillin|Metronidazol>], alles [F:zweimal täglich] [U:für 14 Tage], danach Atemtest.

Acne: [D1:<@d:benzoyl peroxide|adapalene>] [O1:<@o:gel|cream>] [F1:in the morning], [D2:tretinoin] [O2:cream] [F2:at night], expect some dryness during the first weeks.
Acné : [D1:<@d:peroxyde de benzoyle|adapalène>] [O1:<@o:gel|crème>] [F1:le matin], [D2:trétinoïne] [O2:crème] [F2:le soir], une certaine sécheresse est à prévoir les premières semaines.
Akne: [D1:<@d:Benzoylperoxid|Adapalen>] [O1:<@o:Gel|Creme>] [F1:morgens], [D2:Tretinoin] [O2:Creme] [F2:abends], in den ersten Wochen ist mit etwas Trockenheit zu rechnen.

Onychomycosis of the great toenail: [D:<@d:terbinafine|Lamisil>] [S:250 mg] [F:daily] [U:for 12 weeks] after normal liver function is documented.
Onychomycose du gros orteil : [D:<@d:terbinafine|Lamisil>] [S:250 mg] [F:par jour] [U:pendant 12 semaines] après contrôle d'une fonction hépatique normale.
Onychomykose der Großzehe: [D:<@d:Terbinafin|Lamisil>] [S:250 mg] [F:täglich] [U:für 12 Wochen] nach Nachweis einer normalen Leberfunktion.

Vaginal candidiasis: [D:fluconazole] [S:150 mg] [F:once], cotton underwear, no perfumed soap.
Candidose vaginale : [D:fluconazole] [S:150 mg] [F:une fois], sous-vêtements en coton, pas de savon parfumé.
Vaginale Candidose: [D:Fluconazol] [S:150 mg] [F:einmal], Baumwollunterwäsche, keine parfümierte Seife.

Shingles: [D1:<@d:valacyclovir|acyclovir|Valtrex>] [F1:three times daily] [U1:for one week]; add [D2:<@e:gabapentin|lidocaine>] if the burning persists after the blisters have crusted.
Zona : [D1:<@d:valaciclovir|aciclovir|Valtrex>] [F1:trois fois par jour] [U1:pendant une semaine] ; ajouter <@e:de la |de la >[D2:<@e:gabapentine|lidocaïne>] si les brûlures persistent après la formation des croûtes.
Zoster: [D1:<@d:Valaciclovir|Aciclovir|Valtrex>] [F1:dreimal täglich] [U1:für eine Woche]; [D2:<@e:Gabapentin|Lidocain>] ergänzen, falls das Brennen nach Verkrusten der Bläschen anhält.

Since [D1:<@d:NSAIDs|ibuprofen|Celebrex>] and physical therapy have failed, I injected the <@s:left|right> knee with [A2:40 mg] of [D2:<@e:Kenalog|triamcinolone|Depo-Medrol>] today under sterile conditions.
Après échec <@d:des |de l'|du >[D1:<@d:AINS|ibuprofène|Celebrex>] et de la kinésithérapie, j'ai infiltré ce jour le genou <@s:gauche|droit> avec [A2:40 mg] de [D2:<@e:Kenalog|triamcinolone|Depo-Medrol>] dans des conditions stériles.
Nachdem [D1:<@d:NSAR|Ibuprofen|Celebrex>] und Physiotherapie versagt haben, habe ich heute unter sterilen Bedingungen [A2:40 mg] [D2:<@e:Kenalog|Triamcinolon|Depo-Medrol>] in das <@s:linke|rechte> Knie injiziert.

Muscle spasm: [D:<@d:Flexeril|methocarbamol|baclofen|tizanidine>] [S:<@s:4|5|10> mg] [F:at bedtime only], heat and gentle stretching.
Spasme musculaire : [D:<@d:Flexeril|méthocarbamol|baclofène|tizanidine>] [S:<@s:4|5|10> mg] [F:uniquement au coucher], chaleur et étirements doux.
Muskelkrampf: [D:<@d:Flexeril|Methocarbamol|Baclofen|Tizanidin>] [S:<@s:4|5|10> mg] [F:nur zur Nacht], Wärme und sanftes Dehnen.

Preeclampsia risk: low-dose [D:aspirin] [S:<@s:75|81|100> mg] [F:daily] [U:until 36 weeks], serial growth scans.
Risque de prééclampsie : [D:aspirine] à faible dose [S:<@s:75|81|100> mg] [F:par jour] [U:jusqu'à 36 semaines], échographies de croissance répétées.
Präeklampsierisiko: niedrig dosiertes [D:ASS] [S:<@s:75|81|100> mg] [F:täglich] [U:bis zur 36. Woche], wiederholte Wachstumskontrollen.

Dementia, mild: start [D:<@d:donepezil|Aricept|galantamine>] [F:at night], discuss [D2:memantine] later, driving evaluation through occupational therapy.
Démence légère : débuter [D:<@d:donépézil|Aricept|galantamine>] [F:le soir], discuter plus tard [D2:mémantine], évaluation de la conduite en ergothérapie.
Leichte Demenz: Beginn mit [D:<@d:Donepezil|Aricept|Galantamin>] [F:zur Nacht], später [D2:Memantin] besprechen, Fahreignungsprüfung durch die Ergotherapie.

Tremor: the patient does not want [D:<@d:propranolol|primidone|levodopa>] because it is mild and does not interfere with <@a:writing|eating|work>.
Tremblement : <@g:le patient|la patiente> ne souhaite pas de [D:<@d:propranolol|primidone|lévodopa>], car il est léger et ne gêne pas <@a:l'écriture|les repas|le travail>.
Tremor: <@g:Der Patient|Die Patientin> möchte kein [D:<@d:Propranolol|Primidon|Levodopa>], da er leicht ist und <@a:beim Schreiben|beim Essen|bei der Arbeit> nicht stört.

# n=3,6,9
Hypothyroidism, clinically euthyroid on [D:<@d:Synthroid|levothyroxine|Armour Thyroid>]; same dose, TSH in {n} months.
Hypothyroïdie, euthyroïdie clinique sous [D:<@d:Synthroid|lévothyroxine|Armour Thyroid>] ; même dose, TSH dans {n} mois.
Hypothyreose, klinisch euthyreot unter [D:<@d:Synthroid|Levothyroxin|Armour Thyroid>]; gleiche Dosis, TSH in {n} Monaten.

The benefit of [D:<@d:statins|aspirin|anticoagulants>] at the age of {age} is uncertain, and after shared decision making we chose to stop.
Le bénéfice <@d:des |de l'|des >[D:<@d:statines|aspirine|anticoagulants>] à l'âge de {age} ans est incertain et, après décision partagée, nous avons choisi d'arrêter.
Der Nutzen von [D:<@d:Statinen|ASS|Antikoagulanzien>] im Alter von {age} Jahren ist ungewiss; nach gemeinsamer Entscheidungsfindung haben wir uns für das Absetzen entschieden.

Please use your [O:inhaler] [F:15 minutes before exercise] and keep a spare one in your gym bag.
Utilisez votre [O:inhalateur] [F:15 minutes avant l'effort] et gardez-en un de secours dans votre sac de sport.
Benutzen Sie Ihren [O:Inhalator] [F:15 Minuten vor dem Sport] und bewahren Sie einen Ersatz in Ihrer Sporttasche auf.

Ear pain: [D:<@d:acetaminophen|ibuprofen>] for comfort; fill the [D2:amoxicillin] prescription only if there is no improvement within 48 hours.
Otalgie : [D:<@d:paracétamol|ibuprofène>] pour le confort ; ne faire délivrer l'[D2:amoxicilline] qu'en l'absence d'amélioration dans les 48 heures.
Ohrenschmerzen: [D:<@d:Paracetamol|Ibuprofen>] zur Linderung; das Rezept für [D2:Amoxicillin] nur einlösen, wenn innerhalb von 48 Stunden keine Besserung eintritt.
""")
