# Hospital course: emergency, intensive care, procedures, nursing, discharge.
from ..model import read_pool

PLAIN = read_pool("""
HOSPITAL COURSE: {who} was admitted on {date} and monitored on telemetry for <@n:24|48|72> hours.
ÉVOLUTION HOSPITALIÈRE : {who} a été hospitalisé<@g:|e> le {date} et surveillé<@g:|e> par télémétrie pendant <@n:24|48|72> heures.
STATIONÄRER VERLAUF: {who} wurde am {date} aufgenommen und <@n:24|48|72> Stunden telemetrisch überwacht.

The patient did well overnight and had no new complaints this morning.
<@g:Le patient|La patiente> a passé une bonne nuit et n'avait pas de nouvelle plainte ce matin.
<@g:Der Patient|Die Patientin> hatte eine gute Nacht und heute Morgen keine neuen Beschwerden.

No acute events overnight.
Pas d'événement aigu pendant la nuit.
Keine akuten Ereignisse in der Nacht.

Overnight <@g:he|she> spiked a fever to <@t:38.4|38.9|39.3> °C, and blood and urine cultures were obtained.
Pendant la nuit, <@g:il|elle> a présenté un pic fébrile à <@t:38,4|38,9|39,3> °C, et des hémocultures et un ECBU ont été prélevés.
In der Nacht fieberte <@g:er|sie> bis <@t:38,4|38,9|39,3> °C auf, und es wurden Blut- und Urinkulturen abgenommen.

{who} became acutely short of breath at {time} and a rapid response was called.
{who} a présenté une dyspnée aiguë à {time} et l'équipe d'intervention rapide a été appelée.
{who} entwickelte um {time} akute Atemnot, und das Notfallteam wurde gerufen.

The nurse found <@g:him|her> on the floor next to the bed at {time}; <@g:he|she> denied hitting <@g:his|her> head.
L'infirmière a trouvé <@g:le patient|la patiente> au sol à côté du lit à {time} ; <@g:il|elle> niait s'être cogné la tête.
Die Pflegekraft fand <@g:ihn|sie> um {time} neben dem Bett auf dem Boden; ein Anschlagen des Kopfes wurde verneint.

A code blue was called, and return of spontaneous circulation was achieved after <@n:4|8|12|18> minutes of chest compressions.
L'équipe de réanimation a été appelée, et une reprise de l'activité circulatoire spontanée a été obtenue après <@n:4|8|12|18> minutes de massage cardiaque.
Das Reanimationsteam wurde alarmiert, und nach <@n:4|8|12|18> Minuten Herzdruckmassage stellte sich ein Spontankreislauf ein.

<@g:He|She> was pulled up in bed, repositioned, and a monitor cable was found to be disconnected.
<@g:Il a été remonté|Elle a été remontée> dans le lit et <@g:repositionné|repositionnée>, et un câble du moniteur s'est avéré débranché.
<@g:Er|Sie> wurde im Bett hochgezogen und umgelagert, wobei ein Monitorkabel diskonnektiert vorgefunden wurde.

EMERGENCY DEPARTMENT COURSE: {who} arrived by ambulance, was placed on a monitor, and two large-bore IV lines were inserted.
PASSAGE AUX URGENCES : {who} est arrivé<@g:|e> en ambulance, a été scopé<@g:|e>, et deux voies veineuses de gros calibre ont été posées.
VERLAUF IN DER NOTAUFNAHME: {who} kam mit dem Rettungswagen, wurde an den Monitor angeschlossen und erhielt zwei großlumige Venenzugänge.

In the ED the patient was triaged as level <@n:2|3>, and the physician saw <@g:him|her> within <@m:10|20|45> minutes.
Aux urgences, <@g:le patient a été trié|la patiente a été triée> au niveau <@n:2|3> et <@g:vu|vue> par le médecin en <@m:10|20|45> minutes.
In der Notaufnahme wurde <@g:der Patient|die Patientin> als Stufe <@n:2|3> triagiert und innerhalb von <@m:10|20|45> Minuten ärztlich gesehen.

{who} left the emergency department against medical advice after signing the form.
{who} a quitté les urgences contre avis médical après avoir signé la décharge.
{who} verließ die Notaufnahme nach Unterschrift gegen ärztlichen Rat.

The laceration was irrigated and closed with <@n:4|5|7|9> interrupted nylon sutures.
La plaie a été lavée et suturée par <@n:4|5|7|9> points séparés de nylon.
Die Platzwunde wurde gespült und mit <@n:4|5|7|9> Nylon-Einzelknopfnähten verschlossen.

The dislocated shoulder was reduced by traction and countertraction, and the post-reduction film was satisfactory.
L'épaule luxée a été réduite par traction et contre-traction, et le cliché de contrôle était satisfaisant.
Die luxierte Schulter wurde durch Zug und Gegenzug reponiert, die Kontrollaufnahme war zufriedenstellend.

The ED physician discussed the case with the on-call <@k:surgeon|cardiologist|neurologist|urologist>, who agreed to admit the patient.
Le médecin des urgences a discuté du cas avec <@k:le chirurgien|le cardiologue|le neurologue|l'urologue> de garde, qui a accepté d'hospitaliser <@g:le patient|la patiente>.
Der Notaufnahmearzt besprach den Fall mit dem diensthabenden <@k:Chirurgen|Kardiologen|Neurologen|Urologen>, der der Aufnahme zustimmte.

After a period of observation of <@n:6|8|12> hours, symptoms had resolved and the second set of tests was normal.
Après une période de surveillance de <@n:6|8|12> heures, les symptômes avaient disparu et le deuxième bilan était normal.
Nach einer Beobachtungszeit von <@n:6|8|12> Stunden waren die Beschwerden abgeklungen und die zweite Kontrolle unauffällig.

{who} was transferred from the outside hospital for a higher level of care.
{who} a été transféré<@g:|e> d'un autre hôpital pour une prise en charge plus spécialisée.
{who} wurde aus einem auswärtigen Krankenhaus zur weiterführenden Versorgung übernommen.

# n=2,3,4,5,6,9
{who} was admitted to the ICU, intubated for airway protection, and extubated on day {n}.
{who} a été admis<@g:|e> en réanimation, intubé<@g:|e> pour protection des voies aériennes, puis extubé<@g:|e> au jour {n}.
{who} wurde auf die Intensivstation aufgenommen, zur Atemwegssicherung intubiert und an Tag {n} extubiert.

# n=380,420,450,500 m=5,8,10,12,14
Ventilator settings: assist control, tidal volume {n} ml, rate 16, PEEP {m}, FiO2 <@f:40|50|60>%.
Réglages du ventilateur : mode assisté contrôlé, volume courant {n} ml, fréquence 16, PEP {m}, FiO2 <@f:40|50|60> %.
Beatmungseinstellungen: assistiert-kontrolliert, Tidalvolumen {n} ml, Frequenz 16, PEEP {m}, FiO2 <@f:40|50|60> %.

Weaning was slow, and a percutaneous tracheostomy was performed on day <@n:10|12|14> of mechanical ventilation.
Le sevrage a été lent, et une trachéotomie percutanée a été réalisée au jour <@n:10|12|14> de ventilation mécanique.
Das Weaning gestaltete sich langwierig, und am Beatmungstag <@n:10|12|14> erfolgte eine perkutane Tracheotomie.

<@g:He|She> passed a spontaneous breathing trial and was extubated to a face mask without difficulty.
<@g:Il|Elle> a réussi l'épreuve de ventilation spontanée et a été <@g:extubé|extubée> sous masque facial sans difficulté.
<@g:Er|Sie> bestand den Spontanatmungsversuch und wurde problemlos auf eine Gesichtsmaske extubiert.

Noninvasive ventilation was started because of worsening hypercapnia and continued through the night.
Une ventilation non invasive a été débutée en raison d'une hypercapnie croissante et poursuivie toute la nuit.
Wegen zunehmender Hyperkapnie wurde eine nichtinvasive Beatmung begonnen und die ganze Nacht fortgeführt.

A central venous catheter was placed in the <@s:right|left> internal jugular vein under ultrasound guidance.
Un cathéter veineux central a été posé dans la veine jugulaire interne <@s:droite|gauche> sous échoguidage.
Unter Ultraschallkontrolle wurde ein zentraler Venenkatheter in die <@s:rechte|linke> Vena jugularis interna gelegt.

A radial arterial line was inserted on the <@s:right|left> for continuous pressure monitoring.
Un cathéter artériel radial a été posé <@s:à droite|à gauche> pour une surveillance continue de la pression.
<@s:Rechts|Links> wurde zur kontinuierlichen Druckmessung ein arterieller Zugang in die A. radialis gelegt.

Continuous renal replacement therapy was required for <@n:three|four|six> days until urine output recovered.
Une épuration extrarénale continue a été nécessaire pendant <@n:trois|quatre|six> jours jusqu'à la reprise de la diurèse.
Eine kontinuierliche Nierenersatztherapie war <@n:drei|vier|sechs> Tage lang bis zum Wiedereinsetzen der Diurese erforderlich.

The intracranial pressure remained below <@n:15|20> mmHg throughout.
La pression intracrânienne est restée inférieure à <@n:15|20> mmHg tout au long du séjour.
Der Hirndruck blieb durchgehend unter <@n:15|20> mmHg.

Targeted temperature management was maintained at <@n:33|36> °C for 24 hours, followed by gradual rewarming.
Un contrôle ciblé de la température a été maintenu à <@n:33|36> °C pendant 24 heures, suivi d'un réchauffement progressif.
Ein gezieltes Temperaturmanagement wurde 24 Stunden bei <@n:33|36> °C durchgeführt, gefolgt von langsamer Wiedererwärmung.

# n=1,2,3,4
{who} was transfused with {n} {n?unit|units} of packed red blood cells for a hemoglobin of <@h:6.4|6.8|7.1> g/dL.
{who} a été transfusé<@g:|e> de {n} {n?culot globulaire|culots globulaires} pour une hémoglobine à <@h:6,4|6,8|7,1> g/dL.
{who} erhielt bei einem Hämoglobin von <@h:6,4|6,8|7,1> g/dl {n} {n?Erythrozytenkonzentrat|Erythrozytenkonzentrate}.

The hemoglobin responded appropriately, rising from <@a:6.9|7.2> to <@b:8.8|9.4>, and remained stable without further bleeding.
L'hémoglobine a bien répondu, passant de <@a:6,9|7,2> à <@b:8,8|9,4>, et est restée stable sans nouveau saignement.
Das Hämoglobin sprach adäquat an, stieg von <@a:6,9|7,2> auf <@b:8,8|9,4> und blieb ohne weitere Blutung stabil.

The transfusion was stopped after <@n:10|15|20> minutes because of chills, and the bag was returned to the blood bank.
La transfusion a été arrêtée après <@n:10|15|20> minutes en raison de frissons, et la poche a été renvoyée à la banque du sang.
Die Transfusion wurde nach <@n:10|15|20> Minuten wegen Schüttelfrost abgebrochen und der Beutel an die Blutbank zurückgegeben.

{who} refused all blood products on religious grounds, and this was documented in the chart.
{who} a refusé tout produit sanguin pour des raisons religieuses, ce qui a été consigné dans le dossier.
{who} lehnte aus religiösen Gründen jegliche Blutprodukte ab, was in der Akte dokumentiert wurde.

OPERATIVE NOTE: After informed consent was obtained, the patient was brought to the operating room and placed in the <@p:supine|prone|lateral decubitus|lithotomy> position.
COMPTE RENDU OPÉRATOIRE : Après obtention du consentement éclairé, <@g:le patient a été conduit|la patiente a été conduite> au bloc opératoire et installé<@g:|e> en <@p:décubitus dorsal|décubitus ventral|décubitus latéral|position gynécologique>.
OPERATIONSBERICHT: Nach Einholung der Einwilligung wurde <@g:der Patient|die Patientin> in den Operationssaal gebracht und in <@p:Rückenlage|Bauchlage|Seitenlage|Steinschnittlage> gelagert.

A time-out was performed, confirming the patient, the procedure and the side.
Une check-list a été réalisée, confirmant l'identité du patient, l'intervention et le côté.
Es erfolgte ein Team-Time-out mit Bestätigung von Patient, Eingriff und Seite.

# n=1,2,3,4,5,6,8,10,12
A {n} cm incision was made and carried down through the subcutaneous tissue to the fascia with electrocautery.
Une incision de {n} cm a été pratiquée et prolongée à travers le tissu sous-cutané jusqu'au fascia au bistouri électrique.
Es wurde ein {n} cm langer Hautschnitt angelegt und mit dem Elektrokauter durch das Subkutangewebe bis auf die Faszie vertieft.

Four trocars were placed, and the gallbladder was dissected from the liver bed after clipping the cystic duct and artery.
Quatre trocarts ont été mis en place, et la vésicule biliaire a été disséquée du lit hépatique après clippage du canal et de l'artère cystiques.
Es wurden vier Trokare eingebracht und die Gallenblase nach Clippen von Ductus cysticus und Arteria cystica aus dem Leberbett gelöst.

The perforated appendix was removed laparoscopically, the abdomen was washed out and a drain was left in the pelvis.
L'appendice perforé a été retiré par cœlioscopie, l'abdomen a été lavé et un drain a été laissé dans le pelvis.
Die perforierte Appendix wurde laparoskopisch entfernt, das Abdomen gespült und eine Drainage im Becken belassen.

The fracture was reduced and fixed with a <@n:6|7|8>-hole plate and <@m:five|six|seven> screws under fluoroscopic control.
La fracture a été réduite et fixée par une plaque à <@n:6|7|8> trous et <@m:cinq|six|sept> vis sous contrôle scopique.
Die Fraktur wurde reponiert und unter Bildwandlerkontrolle mit einer <@n:6|7|8>-Loch-Platte und <@m:fünf|sechs|sieben> Schrauben fixiert.

A cemented total <@k:hip|knee> arthroplasty was carried out through a <@a:lateral|medial> approach.
Une prothèse totale cimentée <@k:de hanche|de genou> a été mise en place par voie <@a:latérale|médiale>.
Über einen <@a:lateralen|medialen> Zugang wurde eine zementierte <@k:Hüfttotalendoprothese|Knietotalendoprothese> implantiert.

# n=50,100,150,250,400,800
Estimated blood loss was {n} ml, and there were no intraoperative complications.
Les pertes sanguines ont été estimées à {n} ml, et il n'y a pas eu de complication peropératoire.
Der Blutverlust wurde auf {n} ml geschätzt, intraoperative Komplikationen traten nicht auf.

Sponge, needle and instrument counts were correct at the end of the case.
Le compte des compresses, des aiguilles et des instruments était exact en fin d'intervention.
Die Zählkontrolle von Tüchern, Nadeln und Instrumenten war am Ende des Eingriffs vollständig.

# n=38,52,75,94,140,210
Operative time was {n} minutes; tourniquet time was <@t:22|35|48> minutes.
La durée opératoire était de {n} minutes ; la durée du garrot de <@t:22|35|48> minutes.
Die Operationsdauer betrug {n} Minuten, die Blutsperre <@t:22|35|48> Minuten.

The skin was closed with a running subcuticular suture, and a sterile dressing was applied.
La peau a été fermée par un surjet intradermique, et un pansement stérile a été posé.
Die Haut wurde mit fortlaufender Intrakutannaht verschlossen und ein steriler Verband angelegt.

The patient tolerated the procedure well and was taken to the recovery room in stable condition.
<@g:Le patient|La patiente> a bien toléré l'intervention et a été <@g:conduit|conduite> en salle de réveil dans un état stable.
<@g:Der Patient|Die Patientin> hat den Eingriff gut toleriert und wurde in stabilem Zustand in den Aufwachraum verlegt.

Specimens were sent to pathology for frozen section, which showed clear margins.
Les pièces ont été adressées en anatomopathologie pour examen extemporané, qui a montré des marges saines.
Die Präparate wurden zur Schnellschnittuntersuchung in die Pathologie gegeben, die freie Schnittränder ergab.

The procedure had to be converted to an open approach because of dense adhesions.
L'intervention a dû être convertie en laparotomie en raison d'adhérences denses.
Wegen ausgeprägter Verwachsungen musste auf ein offenes Vorgehen umgestiegen werden.

The biopsy was performed under CT guidance and yielded <@w:two|three|four> adequate cores.
La biopsie a été réalisée sous scanner et a fourni <@w:deux|trois|quatre> carottes satisfaisantes.
Die Biopsie erfolgte CT-gesteuert und ergab <@w:zwei|drei|vier> verwertbare Stanzzylinder.

PROCEDURE: Lumbar puncture at <@l:L3-L4|L4-L5>, <@w:one attempt|two attempts>, opening pressure <@n:14|18|27> cm H2O.
GESTE : ponction lombaire en <@l:L3-L4|L4-L5>, <@w:une tentative|deux tentatives>, pression d'ouverture <@n:14|18|27> cm H2O.
EINGRIFF: Lumbalpunktion <@l:L3/L4|L4/L5>, <@w:ein Versuch|zwei Versuche>, Eröffnungsdruck <@n:14|18|27> cm H2O.

Thoracentesis yielded <@n:450|800|1200> ml of straw-colored fluid, and the post-procedure film showed no pneumothorax.
La ponction pleurale a ramené <@n:450|800|1200> ml de liquide citrin, et le cliché de contrôle ne montrait pas de pneumothorax.
Die Pleurapunktion ergab <@n:450|800|1200> ml bernsteinfarbene Flüssigkeit, die Kontrollaufnahme zeigte keinen Pneumothorax.

# n=3,4,5,6,8
Large-volume paracentesis was performed with removal of {n} liters of clear yellow ascites.
Une ponction d'ascite évacuatrice a été réalisée avec retrait de {n} litres de liquide jaune clair.
Es erfolgte eine therapeutische Parazentese mit Entfernung von {n} Litern klarem gelbem Aszites.

A <@n:24|28|32> French chest tube was inserted in the fifth intercostal space and connected to suction.
Un drain thoracique de <@n:24|28|32> Charrières a été posé dans le cinquième espace intercostal et mis en aspiration.
Eine Thoraxdrainage von <@n:24|28|32> Charrière wurde im fünften Interkostalraum eingelegt und an den Sog angeschlossen.

Electrical cardioversion with <@n:100|150|200> joules restored sinus rhythm on the <@k:first|second> attempt.
Une cardioversion électrique à <@n:100|150|200> joules a rétabli le rythme sinusal <@k:au premier|au deuxième> essai.
Die elektrische Kardioversion mit <@n:100|150|200> Joule stellte <@k:im ersten|im zweiten> Versuch den Sinusrhythmus wieder her.

A dual-chamber pacemaker was implanted via the left subclavian vein without complications.
Un stimulateur double chambre a été implanté par la veine sous-clavière gauche sans complication.
Ein Zweikammerschrittmacher wurde komplikationslos über die linke Vena subclavia implantiert.

Coronary angiography through the right radial artery was followed by placement of <@w:one stent|two stents> in the <@a:left anterior descending|right coronary|circumflex> artery.
La coronarographie par voie radiale droite a été suivie de la pose <@w:d'un stent|de deux stents> dans l'artère <@a:interventriculaire antérieure|coronaire droite|circonflexe>.
Nach der Koronarangiographie über die rechte A. radialis <@w:wurde ein Stent|wurden zwei Stents> <@a:in den RIVA|in die rechte Koronararterie|in den Ramus circumflexus> eingesetzt.

ERCP with sphincterotomy and extraction of <@w:two|three|several> common bile duct stones was successful.
La CPRE avec sphinctérotomie et extraction de <@w:deux|trois|plusieurs> calculs de la voie biliaire principale a été un succès.
Die ERCP mit Papillotomie und Extraktion von <@w:zwei|drei|mehreren> Choledochussteinen war erfolgreich.

Mechanical thrombectomy achieved complete reperfusion <@n:38|52|74> minutes after groin puncture.
La thrombectomie mécanique a permis une reperfusion complète <@n:38|52|74> minutes après la ponction fémorale.
Die mechanische Thrombektomie führte <@n:38|52|74> Minuten nach Leistenpunktion zur vollständigen Reperfusion.

A double-J stent was placed in the <@s:right|left> ureter, with drainage of turbid urine.
Une sonde double J a été posée dans l'uretère <@s:droit|gauche>, avec issue d'urines troubles.
In den <@s:rechten|linken> Ureter wurde eine Doppel-J-Schiene eingelegt, wobei sich trüber Urin entleerte.

The abscess was incised and drained; about <@n:10|15|30|60> ml of pus was expressed and the cavity was packed.
L'abcès a été incisé et drainé ; environ <@n:10|15|30|60> ml de pus ont été évacués et la cavité a été méchée.
Der Abszess wurde inzidiert und drainiert; etwa <@n:10|15|30|60> ml Eiter entleerten sich, und die Höhle wurde tamponiert.

She delivered a healthy <@k:boy|girl> by cesarean section at <@w:37|38|39> weeks because of failure to progress.
Elle a accouché par césarienne <@k:d'un garçon|d'une fille> en bonne santé à <@w:37|38|39> semaines en raison d'une stagnation de la dilatation.
Sie wurde wegen Geburtsstillstands mit <@w:37|38|39> Wochen per Kaiserschnitt von einem gesunden <@k:Jungen|Mädchen> entbunden.

Spontaneous vaginal delivery with a second-degree perineal tear, repaired in the usual fashion.
Accouchement par voie basse spontané avec déchirure périnéale du deuxième degré, suturée selon la technique habituelle.
Spontanpartus mit Dammriss zweiten Grades, in üblicher Weise versorgt.

<@c:Cardiology|Neurology|Nephrology|Infectious disease|Pulmonology> was consulted and recommended <@c:an inpatient echocardiogram|an MRI of the brain|a renal ultrasound|a repeat set of blood cultures|a bronchoscopy>.
<@c:La cardiologie|La neurologie|La néphrologie|L'infectiologie|La pneumologie> a été consultée et a recommandé <@c:une échocardiographie pendant le séjour|une IRM cérébrale|une échographie rénale|une nouvelle série d'hémocultures|une bronchoscopie>.
<@c:Die Kardiologie|Die Neurologie|Die Nephrologie|Die Infektiologie|Die Pneumologie> wurde konsiliarisch hinzugezogen und empfahl <@c:eine Echokardiographie während des Aufenthalts|eine MRT des Gehirns|eine Nierensonographie|erneute Blutkulturen|eine Bronchoskopie>.

The surgical team evaluated the patient twice and saw no indication for urgent intervention.
L'équipe chirurgicale a évalué <@g:le patient|la patiente> à deux reprises et n'a pas vu d'indication à une intervention urgente.
Das chirurgische Team untersuchte <@g:den Patienten|die Patientin> zweimal und sah keine Indikation für einen dringlichen Eingriff.

Psychiatry cleared the patient for discharge after a safety plan had been agreed with the family.
La psychiatrie a autorisé la sortie après qu'un plan de sécurité a été convenu avec la famille.
Die Psychiatrie stimmte der Entlassung zu, nachdem mit der Familie ein Sicherheitsplan vereinbart worden war.

Physical therapy worked with the patient daily, and by the end of the stay <@g:he|she> could walk <@n:20|50|80|150> meters with a walker.
La kinésithérapie a travaillé chaque jour avec <@g:le patient|la patiente> qui, à la fin du séjour, pouvait marcher <@n:20|50|80|150> mètres avec un déambulateur.
Die Physiotherapie übte täglich mit <@g:dem Patienten|der Patientin>, und am Ende des Aufenthalts konnte <@g:er|sie> <@n:20|50|80|150> Meter mit dem Rollator gehen.

The dietitian recommended a <@k:low-sodium|renal|pureed|high-protein> diet with <@w:three|five|six> small meals a day.
La diététicienne a recommandé une alimentation <@k:pauvre en sel|adaptée à l'insuffisance rénale|mixée|hyperprotéinée> en <@w:trois|cinq|six> petits repas par jour.
Die Diätassistentin empfahl eine <@k:natriumarme|nierengerechte|pürierte|eiweißreiche> Kost mit <@w:drei|fünf|sechs> kleinen Mahlzeiten am Tag.

Speech therapy performed a bedside swallow evaluation, which the patient failed, and <@g:he|she> was therefore kept NPO.
L'orthophoniste a réalisé un test de déglutition au lit, auquel <@g:le patient|la patiente> a échoué ; <@g:il|elle> a donc été <@g:laissé|laissée> à jeun.
Die Logopädie führte am Bett einen Schluckversuch durch, den <@g:der Patient|die Patientin> nicht bestand; daher blieb <@g:er|sie> nüchtern.

Wound care nurse was asked to see the patient for a blister on the <@s:right|left> heel.
L'infirmière spécialisée en plaies a été sollicitée pour une phlyctène au talon <@s:droit|gauche>.
Die Wundexpertin wurde wegen einer Blase an der <@s:rechten|linken> Ferse hinzugezogen.

Palliative care met with the family, who decided on a do-not-resuscitate order.
L'équipe de soins palliatifs a rencontré la famille, qui s'est prononcée contre une réanimation.
Das Palliativteam sprach mit den Angehörigen, die sich gegen eine Reanimation entschieden.

Code status: full code.
Niveau de soins : réanimation maximale.
Reanimationsstatus: alle Maßnahmen.

Code status was changed to DNR/DNI after a family meeting on {date}.
Après une réunion avec la famille le {date}, une décision de non-réanimation et de non-intubation a été prise.
Nach einem Familiengespräch am {date} wurde der Status auf DNR/DNI geändert.

Nursing note: the patient slept <@n:four|five|six> hours, turned every <@m:two|three> hours, skin intact.
Transmission infirmière : <@g:le patient|la patiente> a dormi <@n:quatre|cinq|six> heures, changement de position toutes les <@m:deux|trois> heures, peau intacte.
Pflegebericht: <@g:der Patient|die Patientin> schlief <@n:vier|fünf|sechs> Stunden, Lagerung alle <@m:zwei|drei> Stunden, Haut intakt.

# n=1200,1650,2100,2800 m=900,1400,1900,2600
Intake and output: {n} ml in, {m} ml out over 24 hours.
Bilan : {n} ml d'entrées, {m} ml de sorties sur 24 heures.
Bilanz: Einfuhr {n} ml, Ausfuhr {m} ml in 24 Stunden.

# n=25,30,40,55,75,120
Urine output is <@k:adequate|marginal|good> at {n} ml per hour.
La diurèse est <@k:suffisante|limite|bonne>, à {n} ml par heure.
Die Urinausscheidung ist mit {n} ml pro Stunde <@k:ausreichend|grenzwertig|gut>.

# n=600,1200,1800,2400,3500
Net negative {n} ml since admission, weight down <@w:1.2|2.6|4.1> kg.
Bilan négatif de {n} ml depuis l'admission, perte de poids de <@w:1,2|2,6|4,1> kg.
Seit Aufnahme negative Bilanz von {n} ml, Gewicht um <@w:1,2|2,6|4,1> kg gesunken.

Patient pulled out the <@l:peripheral line|feeding tube|Foley catheter>, which was replaced without difficulty.
<@g:Le patient|La patiente> a arraché <@l:sa voie périphérique, remplacée|sa sonde d'alimentation, remplacée|sa sonde vésicale, remplacée> sans difficulté.
<@g:Der Patient|Die Patientin> zog sich <@l:die Venenverweilkanüle|die Ernährungssonde|den Blasenkatheter>, <@l:die|die|der> problemlos ersetzt wurde.

Vomited once after breakfast, bile-stained, about <@n:100|150|200> ml.
A vomi une fois après le petit-déjeuner, liquide bilieux, environ <@n:100|150|200> ml.
Einmaliges galliges Erbrechen nach dem Frühstück, etwa <@n:100|150|200> ml.

Bowels opened <@w:twice|three times> today, formed stool.
<@w:Deux|Trois> selles moulées aujourd'hui.
Heute <@w:zweimal|dreimal> Stuhlgang, geformt.

The peripheral line in the <@s:right|left> hand was removed because of redness and pain at the site.
La voie périphérique de la main <@s:droite|gauche> a été retirée en raison d'une rougeur et d'une douleur au point de ponction.
Der periphere Zugang an der <@s:rechten|linken> Hand wurde wegen Rötung und Schmerzen an der Einstichstelle entfernt.

Restraints were discontinued at {time}; a sitter remains at the bedside.
La contention a été levée à {time} ; une personne reste présente au chevet.
Die Fixierung wurde um {time} aufgehoben; eine Sitzwache bleibt am Bett.

{who} became agitated in the evening, tried to climb over the bed rails and was reoriented by <@g:his wife|her daughter>.
{who} est devenu<@g:|e> agité<@g:|e> dans la soirée, a tenté d'enjamber les barrières du lit et a été réorienté<@g:|e> par <@g:son épouse|sa fille>.
{who} wurde am Abend unruhig, versuchte über die Bettgitter zu steigen und wurde von <@g:seiner Frau|ihrer Tochter> reorientiert.

The Foley catheter was removed on postoperative day <@d:1|2|3>, and <@g:he|she> voided spontaneously within <@h:four|six> hours.
La sonde vésicale a été retirée à J<@d:1|2|3>, et la miction spontanée a repris dans les <@h:quatre|six> heures.
Der Blasenkatheter wurde am <@d:1|2|3>. postoperativen Tag entfernt, und innerhalb von <@h:vier|sechs> Stunden kam es zur Spontanmiktion.

A clear liquid diet was started on day <@d:1|2> and advanced as tolerated.
Une alimentation liquide a été débutée à J<@d:1|2> et élargie selon la tolérance.
An Tag <@d:1|2> wurde mit klaren Flüssigkeiten begonnen und die Kost nach Verträglichkeit aufgebaut.

Ileus developed on the third postoperative day and resolved with nasogastric decompression.
Un iléus est apparu au troisième jour postopératoire et a régressé après décompression nasogastrique.
Am dritten postoperativen Tag entwickelte sich ein Ileus, der sich unter Entlastung per Magensonde zurückbildete.

The postoperative course was complicated by <@k:a wound infection|urinary retention|a seroma|delirium|atrial fibrillation>.
Les suites opératoires ont été compliquées par <@k:une infection de la plaie|une rétention urinaire|un sérome|un syndrome confusionnel|une fibrillation auriculaire>.
Der postoperative Verlauf wurde durch <@k:eine Wundinfektion|einen Harnverhalt|ein Serom|ein Delir|Vorhofflimmern> kompliziert.

{who} returned to the operating room on {date} for evacuation of a hematoma.
{who} a été repris<@g:|e> au bloc le {date} pour évacuation d'un hématome.
{who} musste am {date} zur Hämatomausräumung erneut in den Operationssaal.

The remainder of the hospital stay was uneventful.
Le reste de l'hospitalisation s'est déroulé sans incident.
Der übrige stationäre Aufenthalt verlief ereignislos.

Acute kidney injury resolved with hydration alone, and creatinine returned to baseline before discharge.
L'insuffisance rénale aiguë a régressé par simple hydratation, et la créatinine est revenue à sa valeur de base avant la sortie.
Das akute Nierenversagen bildete sich allein durch Flüssigkeitszufuhr zurück, und das Kreatinin erreichte vor der Entlassung den Ausgangswert.

The chest pain was felt to be musculoskeletal, since it was reproducible and the workup was negative.
La douleur thoracique a été jugée d'origine musculosquelettique, car elle était reproductible et le bilan était négatif.
Die Brustschmerzen wurden als muskuloskelettal gewertet, da sie reproduzierbar waren und die Abklärung unauffällig blieb.

Syncope workup, including orthostatic measurements, telemetry and echocardiography, did not reveal a cause.
Le bilan de syncope, comprenant un test d'orthostatisme, une télémétrie et une échocardiographie, n'a pas révélé de cause.
Die Synkopenabklärung mit Orthostasetest, Telemetrie und Echokardiographie ergab keine Ursache.

Neurologic checks were performed every <@w:hour|two hours> for the first <@n:24|48> hours and remained unchanged.
La surveillance neurologique a été effectuée <@w:toutes les heures|toutes les deux heures> pendant les <@n:24|48> premières heures et est restée inchangée.
Neurologische Kontrollen erfolgten in den ersten <@n:24|48> Stunden <@w:stündlich|alle zwei Stunden> und blieben unverändert.

Given the improvement, the patient was transferred from the intensive care unit to the <@k:medical|surgical|cardiology> floor on {date}.
Compte tenu de l'amélioration, <@g:le patient a été transféré|la patiente a été transférée> de réanimation vers le service de <@k:médecine|chirurgie|cardiologie> le {date}.
Angesichts der Besserung wurde <@g:der Patient|die Patientin> am {date} von der Intensivstation auf die <@k:internistische|chirurgische|kardiologische> Station verlegt.

The patient is being transferred to <@k:a skilled nursing facility|an inpatient rehabilitation unit|a hospice|the university hospital> for further care.
<@g:Le patient est transféré|La patiente est transférée> vers <@k:un établissement de soins de suite|un service de rééducation|un établissement de soins palliatifs|le centre hospitalier universitaire> pour la suite de la prise en charge.
<@g:Der Patient|Die Patientin> wird zur weiteren Versorgung in <@k:eine Pflegeeinrichtung|eine stationäre Rehabilitation|ein Hospiz|das Universitätsklinikum> verlegt.

CONDITION AT DISCHARGE: <@k:Stable|Good|Improved|Guarded>.
ÉTAT À LA SORTIE : <@k:stable|bon|amélioré|réservé>.
ZUSTAND BEI ENTLASSUNG: <@k:stabil|gut|gebessert|mit Vorbehalt>.

On the day of discharge <@g:he|she> was afebrile, tolerating a regular diet and ambulating independently.
Le jour de la sortie, <@g:il|elle> était apyrétique, s'alimentait normalement et marchait de façon autonome.
Am Entlassungstag war <@g:er|sie> fieberfrei, vertrug Normalkost und war selbstständig mobil.

{who} was discharged home on {date} with home nursing and a follow-up visit in <@n:one|two|three> weeks.
{who} a regagné son domicile le {date} avec des soins infirmiers à domicile et une consultation de suivi dans <@n:une semaine|deux semaines|trois semaines>.
{who} wurde am {date} mit häuslicher Krankenpflege und einem Kontrolltermin in <@n:einer Woche|zwei Wochen|drei Wochen> nach Hause entlassen.

The family was updated daily and agreed with the plan of care.
La famille a été informée chaque jour et était d'accord avec la prise en charge.
Die Angehörigen wurden täglich informiert und waren mit dem Vorgehen einverstanden.

Length of stay was <@n:3|6|9|14|21> days.
La durée du séjour a été de <@n:3|6|9|14|21> jours.
Die Verweildauer betrug <@n:3|6|9|14|21> Tage.

{who} expired at {time} on {date} with the family at the bedside.
{who} est décédé<@g:|e> à {time} le {date}, entouré<@g:|e> de sa famille.
{who} verstarb am {date} um {time} im Beisein der Familie.

The case was reported to the coroner, and an autopsy was declined by the next of kin.
Le cas a été signalé au médecin légiste, et l'autopsie a été refusée par les proches.
Der Fall wurde der Gerichtsmedizin gemeldet, eine Obduktion lehnten die nächsten Angehörigen ab.

The patient was <@w:placed in|removed from> droplet isolation on {date}.
<@g:Le patient|La patiente> a été <@w:placé<@g:|e> en isolement gouttelettes|sorti<@g:|e> de l'isolement gouttelettes> le {date}.
<@g:Der Patient|Die Patientin> wurde am {date} <@w:unter Tröpfchenisolation gestellt|aus der Tröpfchenisolation entlassen>.

Pre-op clearance: low cardiac risk, METs greater than <@n:4|7>, no further testing needed.
Évaluation préopératoire : risque cardiaque faible, capacité supérieure à <@n:4|7> METs, pas d'examen complémentaire nécessaire.
Präoperative Freigabe: niedriges kardiales Risiko, Belastbarkeit über <@n:4|7> METs, keine weitere Diagnostik erforderlich.

ASA class <@n:II|III|IV>, Mallampati <@m:1|2|3>, airway without predictors of difficulty.
Classe ASA <@n:II|III|IV>, Mallampati <@m:1|2|3>, pas de critère d'intubation difficile.
ASA-Klasse <@n:II|III|IV>, Mallampati <@m:1|2|3>, keine Hinweise auf einen schwierigen Atemweg.

{who} was intubated with a <@n:7.0|7.5|8.0> tube using video laryngoscopy on the first pass.
{who} a été intubé<@g:|e> avec une sonde de <@n:7,0|7,5|8,0> sous vidéolaryngoscopie au premier essai.
{who} wurde mit einem <@n:7,0|7,5|8,0>-Tubus videolaryngoskopisch im ersten Versuch intubiert.

# n=1,2,3,4,5
POD #{n}: ambulating in the hall, passing flatus, pain well controlled.
J{n} postopératoire : marche dans le couloir, gaz émis, douleur bien contrôlée.
{n}. postoperativer Tag: Mobilisation auf dem Flur, Windabgang, Schmerzen gut kontrolliert.

# n=2,3,4,5,6,7
Hospital day {n}. The patient is sitting in the chair and eating breakfast.
Jour {n} d'hospitalisation. <@g:Le patient est assis|La patiente est assise> au fauteuil et prend son petit-déjeuner.
{n}. stationärer Tag. <@g:Der Patient|Die Patientin> sitzt im Stuhl und frühstückt.

The chest tube was placed to water seal and removed the following morning, with the lung remaining expanded.
Le drain thoracique a été mis en siphonage puis retiré le lendemain matin, le poumon restant à la paroi.
Die Thoraxdrainage wurde auf Wasserschloss gestellt und am folgenden Morgen bei weiterhin entfalteter Lunge gezogen.

During dialysis the pressure dropped to <@n:82|86|90> systolic, so ultrafiltration was reduced to <@m:1.2|1.5|1.8> liters.
Pendant la dialyse, la pression systolique a chuté à <@n:82|86|90>, si bien que l'ultrafiltration a été réduite à <@m:1,2|1,5|1,8> litre.
Während der Dialyse fiel der systolische Druck auf <@n:82|86|90>, sodass die Ultrafiltration auf <@m:1,2|1,5|1,8> Liter reduziert wurde.

The seizure lasted about <@n:two|three|four> minutes, with tongue biting and a postictal phase of <@m:15|30|45> minutes.
La crise a duré environ <@n:deux|trois|quatre> minutes, avec morsure de langue et une phase postcritique de <@m:15|30|45> minutes.
Der Krampfanfall dauerte etwa <@n:zwei|drei|vier> Minuten, mit Zungenbiss und einer postiktalen Phase von <@m:15|30|45> Minuten.

Since the lesion was deeper than expected, the resection was extended by <@n:5|10> mm in all directions.
La lésion étant plus profonde que prévu, la résection a été élargie de <@n:5|10> mm dans toutes les directions.
Da die Läsion tiefer reichte als erwartet, wurde die Resektion in alle Richtungen um <@n:5|10> mm erweitert.

Although extubation had been planned for the morning, it was postponed because of copious secretions.
Bien que l'extubation ait été prévue pour le matin, elle a été reportée en raison de sécrétions abondantes.
Obwohl die Extubation für den Morgen geplant war, wurde sie wegen reichlicher Sekretion verschoben.

The wound on the <@b:scalp|chin|forearm> was rinsed and closed with tissue adhesive.
La plaie <@b:du cuir chevelu|du menton|de l'avant-bras> a été rincée puis fermée à la colle.
Die Wunde <@b:an der Kopfhaut|am Kinn|am Unterarm> wurde gespült und mit Gewebekleber verschlossen.

The tick was removed with forceps and the bite site cleaned.
La tique a été retirée à la pince et le point de piqûre nettoyé.
Die Zecke wurde mit einer Pinzette entfernt und die Stichstelle gereinigt.

A volar splint was applied, and <@g:he|she> was instructed to keep the hand elevated.
Une attelle palmaire a été posée, et il a été conseillé de garder la main surélevée.
Es wurde eine volare Schiene angelegt und zur Hochlagerung der Hand geraten.

The cast was changed on {date}, and weight bearing as tolerated is allowed from week <@w:four|six|eight>.
Le plâtre a été changé le {date}, et l'appui selon la douleur est autorisé à partir de la <@w:quatrième|sixième|huitième> semaine.
Der Gips wurde am {date} gewechselt, schmerzadaptierte Belastung ist ab der <@w:vierten|sechsten|achten> Woche erlaubt.

At the scene <@g:he|she> was found unresponsive, with the airway obstructed by <@k:vomit|a piece of food>.
Sur place, <@g:il|elle> a été retrouvé<@g:|e> sans réponse, les voies aériennes obstruées par <@k:des vomissures|un morceau d'aliment>.
Am Einsatzort wurde <@g:er|sie> reaktionslos aufgefunden, die Atemwege waren durch <@k:Erbrochenes|ein Stück Nahrung> verlegt.

Trauma survey: airway patent, breathing symmetric, no external hemorrhage, pelvis stable.
Bilan traumatologique : voies aériennes libres, ventilation symétrique, pas d'hémorragie externe, bassin stable.
Trauma-Check: Atemwege frei, Atmung seitengleich, keine äußere Blutung, Becken stabil.

The cervical collar was removed after the CT had ruled out a fracture.
Le collier cervical a été retiré après que le scanner a éliminé une fracture.
Die Halskrause wurde entfernt, nachdem das CT eine Fraktur ausgeschlossen hatte.

Social work was involved because the patient had no stable housing and lived in <@g:his|her> car.
Le service social a été sollicité car <@g:le patient|la patiente> n'avait pas de logement stable et vivait dans sa voiture.
Der Sozialdienst wurde eingeschaltet, weil <@g:der Patient|die Patientin> keine feste Wohnung hatte und im Auto lebte.

Discharge was delayed by <@n:two|three|five> days while a nursing home bed was being arranged.
La sortie a été retardée de <@n:deux|trois|cinq> jours, le temps de trouver une place en maison de retraite.
Die Entlassung verzögerte sich um <@n:zwei|drei|fünf> Tage, bis ein Pflegeheimplatz gefunden war.

{who} completed <@n:10|15|20|25|30> of 30 planned radiotherapy fractions before the admission.
{who} avait reçu <@n:10|15|20|25|30> des 30 séances de radiothérapie prévues avant l'hospitalisation.
{who} hatte vor der Aufnahme <@n:10|15|20|25|30> von 30 geplanten Bestrahlungen erhalten.

We discussed the risks of the operation, including bleeding, infection and nerve injury, and all questions were answered.
Nous avons discuté des risques de l'intervention, notamment de saignement, d'infection et de lésion nerveuse, et nous avons répondu à toutes les questions.
Wir haben die Risiken des Eingriffs einschließlich Blutung, Infektion und Nervenverletzung besprochen, und alle Fragen wurden beantwortet.

The newborn was observed for jaundice; the bilirubin peaked at <@n:12.4|14.8|16.9> mg/dL and fell under phototherapy.
Le nouveau-né a été surveillé pour un ictère ; la bilirubine a culminé à <@n:12,4|14,8|16,9> mg/dL et a diminué sous photothérapie.
Das Neugeborene wurde wegen eines Ikterus überwacht; das Bilirubin erreichte maximal <@n:12,4|14,8|16,9> mg/dl und sank unter Phototherapie.

1. Chest pain: Ruled out for myocardial infarction by serial enzymes; the stress test showed no ischemia and <@g:he|she> remained pain free.
1. Douleur thoracique : infarctus du myocarde écarté par les dosages enzymatiques répétés ; l'épreuve d'effort n'a pas montré d'ischémie et la douleur n'est pas réapparue.
1. Brustschmerzen: Ausschluss eines Myokardinfarkts durch serielle Enzymbestimmungen; der Belastungstest zeigte keine Ischämie, und <@g:er|sie> blieb schmerzfrei.

2. Acute kidney injury: Prerenal in origin, with creatinine falling from <@a:3.1|2.7> to <@b:1.2|1.4> within <@n:three|four> days.
2. Insuffisance rénale aiguë : d'origine prérénale, la créatinine passant de <@a:3,1|2,7> à <@b:1,2|1,4> en <@n:trois|quatre> jours.
2. Akutes Nierenversagen: prärenal bedingt, Abfall des Kreatinins von <@a:3,1|2,7> auf <@b:1,2|1,4> innerhalb von <@n:drei|vier> Tagen.

3. Small bowel obstruction: Managed conservatively with bowel rest and a nasogastric tube, which drained <@n:700|1100|1500> ml on the first day.
3. Occlusion du grêle : traitée de façon conservatrice par mise au repos digestif et sonde nasogastrique, qui a ramené <@n:700|1100|1500> ml le premier jour.
3. Dünndarmileus: konservative Behandlung mit Nahrungskarenz und Magensonde, die am ersten Tag <@n:700|1100|1500> ml förderte.

4. Disposition: Will go to her daughter's house; home health aide arranged <@n:two|three> times a week.
4. Devenir : ira chez sa fille ; aide à domicile prévue <@n:deux|trois> fois par semaine.
4. Weiteres: geht zu ihrer Tochter; eine häusliche Hilfe ist <@n:zweimal|dreimal> pro Woche organisiert.

Neuro: GCS <@n:9|10|12|14>T, follows commands on the <@s:right|left>, pupils 3 mm and reactive.
Neuro : Glasgow <@n:9|10|12|14>T, exécute les ordres <@s:à droite|à gauche>, pupilles de 3 mm réactives.
Neuro: GCS <@n:9|10|12|14>T, befolgt Aufforderungen <@s:rechts|links>, Pupillen 3 mm und lichtreagibel.

Resp: pressure support <@p:8|10|12> over 5, FiO2 <@f:30|35|40>%, tidal volumes around <@v:380|450> ml, thin white secretions.
Respiratoire : aide inspiratoire <@p:8|10|12> avec PEP 5, FiO2 <@f:30|35|40> %, volumes courants d'environ <@v:380|450> ml, sécrétions blanches et fluides.
Atmung: Druckunterstützung <@p:8|10|12> bei PEEP 5, FiO2 <@f:30|35|40> %, Tidalvolumina um <@v:380|450> ml, dünnflüssiges weißes Sekret.

GI: tube feeds at goal of <@n:45|60|75> ml/h, residuals below <@r:100|150> ml, last bowel movement yesterday.
Digestif : nutrition entérale au débit cible de <@n:45|60|75> ml/h, résidus inférieurs à <@r:100|150> ml, dernière selle hier.
Gastrointestinal: Sondenkost mit Zielrate <@n:45|60|75> ml/h, Reflux unter <@r:100|150> ml, letzter Stuhlgang gestern.

Lines: right internal jugular central line day <@n:3|5|7>, left radial arterial line day <@m:2|4|6>, sites clean.
Abords : voie centrale jugulaire interne droite J<@n:3|5|7>, cathéter artériel radial gauche J<@m:2|4|6>, points de ponction propres.
Zugänge: ZVK in der rechten V. jugularis interna Tag <@n:3|5|7>, arterieller Zugang in der linken A. radialis Tag <@m:2|4|6>, Einstichstellen reizlos.

The patient was found to have a retained foreign body, which was retrieved endoscopically under general anesthesia.
Un corps étranger retenu a été découvert chez <@g:ce patient|cette patiente> et retiré par voie endoscopique sous anesthésie générale.
Bei <@g:dem Patienten|der Patientin> fand sich ein verbliebener Fremdkörper, der endoskopisch in Allgemeinanästhesie geborgen wurde.

At the bedside handover, the night nurse reported that the dressing had been soaked with blood at {time} and changed twice since.
Lors de la relève au lit, l'infirmière de nuit a signalé que le pansement était imbibé de sang à {time} et avait été changé deux fois depuis.
Bei der Übergabe am Bett berichtete die Nachtpflege, dass der Verband um {time} durchgeblutet war und seither zweimal gewechselt wurde.

Patient ambulated to the bathroom with assist of one, steady gait, call light within reach.
<@g:Le patient|La patiente> est allé<@g:|e> aux toilettes avec l'aide d'une personne, marche stable, sonnette à portée de main.
<@g:Der Patient|Die Patientin> ging mit Hilfe einer Person zur Toilette, sicherer Gang, Klingel in Reichweite.

Repositioned to the left side; heels floated; sacral redness blanches.
Repositionné<@g:|e> sur le côté gauche ; talons en décharge ; rougeur sacrée s'effaçant à la pression.
Auf die linke Seite gelagert; Fersen frei gelagert; sakrale Rötung wegdrückbar.

Blood glucose checks before meals and at bedtime were within target for the last <@n:two|three> days of the stay.
Les glycémies avant les repas et au coucher étaient dans la cible au cours des <@n:deux|trois> derniers jours du séjour.
Die Blutzuckermessungen vor den Mahlzeiten und zur Nacht lagen in den letzten <@n:zwei|drei> Tagen des Aufenthalts im Zielbereich.

Three hours after arrival the family noticed that <@g:his|her> speech had become garbled, and a stroke alert was activated.
Trois heures après l'arrivée, la famille a remarqué que l'élocution était devenue confuse, et une alerte AVC a été déclenchée.
Drei Stunden nach der Ankunft bemerkte die Familie, dass die Sprache undeutlich geworden war, und es wurde ein Schlaganfallalarm ausgelöst.

{who} was evaluated by transplant surgery and listed with a MELD score of <@n:22|27|33>.
{who} a été évalué<@g:|e> par l'équipe de transplantation et inscrit<@g:|e> sur liste avec un score MELD de <@n:22|27|33>.
{who} wurde von der Transplantationschirurgie evaluiert und mit einem MELD-Score von <@n:22|27|33> gelistet.

Because of persistent bradycardia in the <@n:30|40>s with pauses, a temporary pacing wire was placed through the femoral vein.
En raison d'une bradycardie persistante autour de <@n:30|40> avec des pauses, une sonde d'entraînement temporaire a été posée par la veine fémorale.
Wegen anhaltender Bradykardie um <@n:30|40> mit Pausen wurde über die V. femoralis eine temporäre Schrittmachersonde gelegt.

The graft was viable at the end of the procedure, with a good Doppler signal and warm skin edges.
Le greffon était viable à la fin de l'intervention, avec un bon signal Doppler et des berges cutanées chaudes.
Das Transplantat war am Ende des Eingriffs vital, mit gutem Dopplersignal und warmen Hauträndern.

A <@n:6|8|10> French pigtail drain was placed by interventional radiology into the <@l:pelvic|hepatic|perinephric> collection.
Un drain en queue de cochon de <@n:6|8|10> Charrières a été posé par la radiologie interventionnelle dans la collection <@l:pelvienne|hépatique|périrénale>.
Eine <@n:6|8|10>-Charrière-Pigtail-Drainage wurde von der interventionellen Radiologie in die <@l:pelvine|hepatische|perirenale> Flüssigkeitsansammlung gelegt.
""")

MEDICATED = read_pool("""
EMS administered [D:aspirin] [S:324 mg] and <@w:two|three> doses of sublingual [D:nitroglycerin] without relief of the chest pain.
Le SAMU a administré de l'[D:aspirine] [S:324 mg] et <@w:deux|trois> doses de [D:trinitrine] sublinguale sans soulager la douleur thoracique.
Der Rettungsdienst verabreichte [D:ASS] [S:324 mg] und <@w:zwei|drei> Gaben [D:Nitroglycerin] sublingual ohne Linderung der Brustschmerzen.

In the ED the patient received [D:<@d:ketorolac|ondansetron|famotidine|metoclopramide>] [S:<@d:30|4|20|10> mg] IV and felt considerably better.
Aux urgences, <@g:le patient|la patiente> a reçu <@d:du |de l'|de la |du >[D:<@d:kétorolac|ondansétron|famotidine|métoclopramide>] [S:<@d:30|4|20|10> mg] IV et s'est senti<@g:|e> nettement mieux.
In der Notaufnahme erhielt <@g:der Patient|die Patientin> [D:<@d:Ketorolac|Ondansetron|Famotidin|Metoclopramid>] [S:<@d:30|4|20|10> mg] i.v. und fühlte sich deutlich besser.

# n=1,2,3
{who} was resuscitated with [A:{n} {n?liter|liters}] of [D:<@d:normal saline|lactated Ringer's>] and the blood pressure improved.
{who} a bénéficié d'un remplissage par [A:{n} {n?litre|litres}] de [D:<@d:sérum physiologique|Ringer lactate>] et la tension s'est améliorée.
{who} erhielt zur Volumentherapie [A:{n} Liter] [D:<@d:physiologische Kochsalzlösung|Ringer-Laktat>], worauf sich der Blutdruck besserte.

Broad-spectrum coverage with [D:vancomycin] and [D2:<@d:piperacillin-tazobactam|cefepime|meropenem>] was started within <@n:30|45|60> minutes of arrival.
Une couverture à large spectre par [D:vancomycine] et [D2:<@d:pipéracilline-tazobactam|céfépime|méropénem>] a été débutée dans les <@n:30|45|60> minutes suivant l'arrivée.
Eine Breitspektrumtherapie mit [D:Vancomycin] und [D2:<@d:Piperacillin-Tazobactam|Cefepim|Meropenem>] wurde innerhalb von <@n:30|45|60> Minuten nach Ankunft begonnen.

Sepsis bundle: lactate, two sets of blood cultures, [D:antibiotics] and [A:30 ml/kg] of [D2:crystalloids].
Prise en charge du sepsis : lactate, deux paires d'hémocultures, [D:antibiotiques] et [A:30 ml/kg] de [D2:cristalloïdes].
Sepsis-Bundle: Laktat, zwei Blutkulturpaare, [D:Antibiotika] und [A:30 ml/kg] [D2:Kristalloide].

[D:Epinephrine] [S:<@s:0.3|0.5> mg] was given intramuscularly for anaphylaxis, followed by [D2:diphenhydramine] and [D3:methylprednisolone].
[D:Adrénaline] [S:<@s:0,3|0,5> mg] par voie intramusculaire pour une anaphylaxie, suivie de [D2:diphénhydramine] et de [D3:méthylprednisolone].
[D:Adrenalin] [S:<@s:0,3|0,5> mg] wurde bei Anaphylaxie intramuskulär gegeben, gefolgt von [D2:Diphenhydramin] und [D3:Methylprednisolon].

[D:Alteplase] was administered <@n:74|98|142> minutes after symptom onset, with a door-to-needle time of <@m:32|41|55> minutes.
L'[D:altéplase] a été administrée <@n:74|98|142> minutes après le début des symptômes, avec un délai porte-aiguille de <@m:32|41|55> minutes.
[D:Alteplase] wurde <@n:74|98|142> Minuten nach Symptombeginn verabreicht, bei einer Door-to-Needle-Zeit von <@m:32|41|55> Minuten.

The supraventricular tachycardia converted to sinus rhythm after [D:adenosine] [S:<@s:6|12> mg] given by rapid IV push.
La tachycardie supraventriculaire a été réduite en rythme sinusal après [D:adénosine] [S:<@s:6|12> mg] en bolus IV rapide.
Die supraventrikuläre Tachykardie konvertierte nach [D:Adenosin] [S:<@s:6|12> mg] als rascher i.v.-Bolus in den Sinusrhythmus.

Rate control was achieved with a [D:diltiazem] drip at [A:<@s:5|10|15> mg/h], later switched to oral [D2:metoprolol] [S:<@m:25|50> mg] [F:twice daily].
Le contrôle de la fréquence a été obtenu par une perfusion continue de [D:diltiazem] à [A:<@s:5|10|15> mg/h], relayée ensuite par du [D2:métoprolol] oral [S:<@m:25|50> mg] [F:deux fois par jour].
Die Frequenzkontrolle gelang mit einer Dauerinfusion [D:Diltiazem] von [A:<@s:5|10|15> mg/h], später umgestellt auf orales [D2:Metoprolol] [S:<@m:25|50> mg] [F:zweimal täglich].

{who} was loaded with [D:<@d:clopidogrel|ticagrelor|prasugrel>] [S:<@d:600|180|60> mg] in the catheterization laboratory.
{who} a reçu en salle de cathétérisme une dose de charge de [D:<@d:clopidogrel|ticagrélor|prasugrel>] [S:<@d:600|180|60> mg].
{who} wurde im Herzkatheterlabor mit [D:<@d:Clopidogrel|Ticagrelor|Prasugrel>] [S:<@d:600|180|60> mg] aufgesättigt.

# n=4000,5000,6000,8000
A bolus of [A:{n} units] of [D:heparin] was given, followed by a continuous infusion at [A2:<@r:12|15|18> units/kg/h].
Un bolus de [A:{n} unités] d'[D:héparine] a été administré, suivi d'une perfusion continue à [A2:<@r:12|15|18> unités/kg/h].
Es wurde ein Bolus von [A:{n} Einheiten] [D:Heparin] gegeben, gefolgt von einer Dauerinfusion mit [A2:<@r:12|15|18> Einheiten/kg/h].

The [D:heparin] drip was stopped <@n:four|six> hours before the procedure and resumed the next morning.
La perfusion d'[D:héparine] a été arrêtée <@n:quatre|six> heures avant le geste et reprise le lendemain matin.
Die Infusion von [D:Heparin] wurde <@n:vier|sechs> Stunden vor dem Eingriff gestoppt und am nächsten Morgen wieder gestartet.

{who} was given [D:naloxone] [S:<@s:0.4|2> mg] by paramedics with an immediate improvement in mental status.
{who} a reçu des ambulanciers de la [D:naloxone] [S:<@s:0,4|2> mg], avec une amélioration immédiate de la conscience.
{who} erhielt vom Rettungsdienst [D:Naloxon] [S:<@s:0,4|2> mg], worauf sich die Bewusstseinslage sofort besserte.

Status epilepticus was broken with [D:lorazepam] [S:<@s:2|4> mg] IV and a load of [D2:levetiracetam].
L'état de mal épileptique a cédé sous [D:lorazépam] [S:<@s:2|4> mg] IV et une dose de charge de [D2:lévétiracétam].
Der Status epilepticus wurde mit [D:Lorazepam] [S:<@s:2|4> mg] i.v. und einer Aufsättigung mit [D2:Levetiracetam] durchbrochen.

Activated [D:charcoal] was offered but declined; [D2:N-acetylcysteine] was started according to the nomogram.
Le [D:charbon] activé a été proposé mais refusé ; la [D2:N-acétylcystéine] a été débutée selon le nomogramme.
Aktivierte [D:Kohle] wurde angeboten, aber abgelehnt; [D2:N-Acetylcystein] wurde gemäß Nomogramm begonnen.

Three back-to-back nebulizations of [D:<@d:albuterol|ipratropium>] and [D2:methylprednisolone] [S:125 mg] IV failed to break the attack.
Trois nébulisations successives <@d:de |d'>[D:<@d:salbutamol|ipratropium>] et de la [D2:méthylprednisolone] [S:125 mg] IV n'ont pas fait céder la crise.
Drei aufeinanderfolgende Inhalationen mit [D:<@d:Salbutamol|Ipratropium>] und [D2:Methylprednisolon] [S:125 mg] i.v. konnten den Anfall nicht durchbrechen.

The wound was anesthetized with [A:<@v:3|5|8> ml] of [S:1%] [D:lidocaine] and irrigated with [D2:saline].
La plaie a été anesthésiée avec [A:<@v:3|5|8> ml] de [D:lidocaïne] à [S:1 %] et lavée au [D2:sérum physiologique].
Die Wunde wurde mit [A:<@v:3|5|8> ml] [D:Lidocain] [S:1 %] betäubt und mit [D2:Kochsalzlösung] gespült.

{who} received a [D:tetanus vaccine] and the first dose of [D2:<@d:amoxicillin-clavulanate|cephalexin|doxycycline>] before discharge.
{who} a reçu un [D:vaccin antitétanique] et la première dose <@d:d'|de |de >[D2:<@d:amoxicilline-clavulanate|céfalexine|doxycycline>] avant la sortie.
{who} erhielt vor der Entlassung einen [D:Tetanusimpfstoff] und die erste Dosis [D2:<@d:Amoxicillin-Clavulanat|Cefalexin|Doxycyclin>].

Procedural sedation was achieved with [D:<@d:propofol|ketamine|etomidate>] and the patient recovered without complications.
La sédation procédurale a été obtenue par [D:<@d:propofol|kétamine|étomidate>] et <@g:le patient|la patiente> s'est réveillé<@g:|e> sans complication.
Die Analgosedierung erfolgte mit [D:<@d:Propofol|Ketamin|Etomidat>], <@g:der Patient|die Patientin> erholte sich komplikationslos.

Rapid sequence intubation was performed with [D:etomidate] [S:20 mg] and [D2:<@d:succinylcholine|rocuronium>] [S2:<@d:100|80> mg].
Une induction en séquence rapide a été réalisée avec [D:étomidate] [S:20 mg] et [D2:<@d:succinylcholine|rocuronium>] [S2:<@d:100|80> mg].
Die Rapid-Sequence-Intubation erfolgte mit [D:Etomidat] [S:20 mg] und [D2:<@d:Succinylcholin|Rocuronium>] [S2:<@d:100|80> mg].

Two large doses of [D:furosemide] were given and [D2:oxygen] was titrated to keep the saturation above <@n:92|94>%.
Deux fortes doses de [D:furosémide] ont été administrées et l'[D2:oxygène] a été titré pour maintenir la saturation au-dessus de <@n:92|94> %.
Es wurden zwei hohe Dosen [D:Furosemid] gegeben und [D2:Sauerstoff] so titriert, dass die Sättigung über <@n:92|94> % blieb.

{who} was weaned from [A:<@a:6|8> liters] to [A2:<@b:2|3> liters] of [D:oxygen] over the course of the day.
{who} a été sevré<@g:|e> de [A:<@a:6|8> litres] à [A2:<@b:2|3> litres] d'[D:oxygène] au cours de la journée.
{who} konnte im Laufe des Tages von [A:<@a:6|8> Liter] auf [A2:<@b:2|3> Liter] [D:Sauerstoff] reduziert werden.

High-flow [D:oxygen] at [A:<@f:40|50|60> L/min] was started for worsening hypoxemia.
De l'[D:oxygène] à haut débit à [A:<@f:40|50|60> L/min] a été débuté pour une hypoxémie croissante.
Wegen zunehmender Hypoxämie wurde [D:Sauerstoff] im High-Flow mit [A:<@f:40|50|60> l/min] begonnen.

Vasopressor support with [D:norepinephrine] reached a maximum of [A:<@n:0.2|0.35|0.5> mcg/kg/min] and was stopped on the third day.
Le soutien hémodynamique par [D:noradrénaline] a atteint au maximum [A:<@n:0,2|0,35|0,5> µg/kg/min] et a été arrêté le troisième jour.
Die Kreislaufunterstützung mit [D:Noradrenalin] erreichte maximal [A:<@n:0,2|0,35|0,5> µg/kg/min] und wurde am dritten Tag beendet.

[D:Vasopressin] [A:0.03 units/min] was added as a second agent, together with stress-dose [D2:hydrocortisone] [S:50 mg] [F:every 6 hours].
La [D:vasopressine] à [A:0,03 unité/min] a été ajoutée en deuxième ligne, avec de l'[D2:hydrocortisone] à dose de stress [S:50 mg] [F:toutes les 6 heures].
[D:Vasopressin] [A:0,03 Einheiten/min] wurde als zweite Substanz ergänzt, zusammen mit [D2:Hydrocortison] in Stressdosis [S:50 mg] [F:alle 6 Stunden].

Sedation was maintained with [D:propofol] and [D2:fentanyl]; [D3:dexmedetomidine] was used to facilitate extubation.
La sédation a été maintenue par [D:propofol] et [D2:fentanyl] ; la [D3:dexmédétomidine] a été utilisée pour faciliter l'extubation.
Die Sedierung wurde mit [D:Propofol] und [D2:Fentanyl] aufrechterhalten; [D3:Dexmedetomidin] wurde zur Erleichterung der Extubation eingesetzt.

Because of refractory hypoxemia the patient was paralyzed with [D:cisatracurium] [U:for 48 hours] and placed in the prone position.
En raison d'une hypoxémie réfractaire, <@g:le patient|la patiente> a été curarisé<@g:|e> par [D:cisatracurium] [U:pendant 48 heures] et mis<@g:|e> en décubitus ventral.
Wegen refraktärer Hypoxämie wurde <@g:der Patient|die Patientin> [U:für 48 Stunden] mit [D:Cisatracurium] relaxiert und in Bauchlage gebracht.

# n=2,3,4,6,8
Diabetic ketoacidosis was treated with an [D:insulin] drip at [A:{n} units/h] and aggressive [D2:potassium] repletion.
L'acidocétose diabétique a été traitée par [D:insuline] en perfusion à [A:{n} unités/h] et une supplémentation intensive en [D2:potassium].
Die diabetische Ketoazidose wurde mit [D:Insulin] [A:{n} Einheiten/h] als Dauerinfusion und forcierter Gabe von [D2:Kalium] behandelt.

Once the anion gap had closed, the patient was bridged to [A:<@n:14|20|24> units] of [D:<@d:Lantus|insulin glargine>] [F:at bedtime].
Une fois le trou anionique normalisé, un relais a été pris par [A:<@n:14|20|24> unités] <@d:de |d'>[D:<@d:Lantus|insuline glargine>] [F:au coucher].
Nach Schluss der Anionenlücke wurde auf [A:<@n:14|20|24> Einheiten] [D:<@d:Lantus|Insulin glargin>] [F:zur Nacht] umgestellt.

For upper GI bleeding the patient received a [D:pantoprazole] infusion at [A:8 mg/h] and [D2:octreotide] at [A2:50 mcg/h].
Pour une hémorragie digestive haute, <@g:le patient|la patiente> a reçu une perfusion de [D:pantoprazole] à [A:8 mg/h] et de l'[D2:octréotide] à [A2:50 µg/h].
Wegen einer oberen gastrointestinalen Blutung erhielt <@g:der Patient|die Patientin> [D:Pantoprazol] mit [A:8 mg/h] und [D2:Octreotid] mit [A2:50 µg/h] als Infusion.

The supratherapeutic INR of <@n:5.8|7.2|9.4> was reversed with [D:vitamin K] [S:<@s:2.5|5|10> mg] and [D2:prothrombin complex concentrate].
L'INR suprathérapeutique à <@n:5,8|7,2|9,4> a été corrigé par [D:vitamine K] [S:<@s:2,5|5|10> mg] et [D2:concentré de complexe prothrombinique].
Der überhöhte INR von <@n:5,8|7,2|9,4> wurde mit [D:Vitamin K] [S:<@s:2,5|5|10> mg] und [D2:Prothrombinkomplexkonzentrat] antagonisiert.

Hyperkalemia of <@n:6.4|6.9|7.3> was managed with [D:calcium gluconate], [D2:insulin] with [D3:dextrose], and [D4:Kayexalate].
L'hyperkaliémie à <@n:6,4|6,9|7,3> a été traitée par [D:gluconate de calcium], [D2:insuline] avec [D3:glucose], et [D4:Kayexalate].
Die Hyperkaliämie von <@n:6,4|6,9|7,3> wurde mit [D:Calciumgluconat], [D2:Insulin] mit [D3:Glucose] und [D4:Kayexalate] behandelt.

# n=10,20,40,60
Potassium was repleted with [A:{n} mEq] of [D:potassium chloride], and [D2:magnesium sulfate] [S:2 g] was infused [U:over <@h:two|four> hours].
La kaliémie a été corrigée par [A:{n} mEq] de [D:chlorure de potassium], et du [D2:sulfate de magnésium] [S:2 g] a été perfusé [U:en <@h:deux|quatre> heures].
Das Kalium wurde mit [A:{n} mEq] [D:Kaliumchlorid] substituiert, und [D2:Magnesiumsulfat] [S:2 g] wurde [U:über <@h:zwei|vier> Stunden] infundiert.

Hypertonic [S:3%] [D:saline] was infused, raising the sodium from <@a:112|116> to <@b:121|124> mmol/L in the first 24 hours.
Du [D:sérum salé] hypertonique à [S:3 %] a été perfusé, faisant passer la natrémie de <@a:112|116> à <@b:121|124> mmol/L dans les 24 premières heures.
Es wurde hypertone [D:Kochsalzlösung] [S:3 %] infundiert, wodurch das Natrium in den ersten 24 Stunden von <@a:112|116> auf <@b:121|124> mmol/l anstieg.

[D:Mannitol] [S:<@s:0.5|1> g/kg] was given for signs of herniation while the operating room was being prepared.
Du [D:mannitol] [S:<@s:0,5|1> g/kg] a été administré devant des signes d'engagement pendant la préparation du bloc opératoire.
Bei Einklemmungszeichen wurde [D:Mannitol] [S:<@s:0,5|1> g/kg] gegeben, während der Operationssaal vorbereitet wurde.

{who} diuresed <@n:1.8|2.6|3.4> liters to IV [D:<@d:Lasix|furosemide|Bumex>] and was transitioned to oral [D2:torsemide] [S:<@s:10|20|40> mg] [F:daily].
{who} a uriné <@n:1,8|2,6|3,4> litres sous [D:<@d:Lasix|furosémide|Bumex>] IV, avec un relais oral par [D2:torasémide] [S:<@s:10|20|40> mg] [F:par jour].
{who} schied unter i.v. [D:<@d:Lasix|Furosemid|Bumex>] <@n:1,8|2,6|3,4> Liter aus und wurde auf orales [D2:Torasemid] [S:<@s:10|20|40> mg] [F:täglich] umgestellt.

Empiric [D:vancomycin] was stopped after <@n:48|72> hours when cultures grew a pansensitive organism, and [D2:<@d:ceftriaxone|cefazolin|ampicillin>] was continued.
La [D:vancomycine] probabiliste a été arrêtée après <@n:48|72> heures lorsque les cultures ont poussé à un germe multisensible, et <@d:la |la |l'>[D2:<@d:ceftriaxone|céfazoline|ampicilline>] a été poursuivie.
Das empirische [D:Vancomycin] wurde nach <@n:48|72> Stunden abgesetzt, als in den Kulturen ein voll sensibler Keim wuchs, und [D2:<@d:Ceftriaxon|Cefazolin|Ampicillin>] wurde fortgeführt.

{who} completed a [U:<@n:5|7|10|14>-day course] of [D:<@d:ceftriaxone|levofloxacin|cefepime|metronidazole>] in the hospital.
{who} a terminé à l'hôpital un traitement de [U:<@n:5|7|10|14> jours] par [D:<@d:ceftriaxone|lévofloxacine|céfépime|métronidazole>].
{who} schloss im Krankenhaus eine [U:<@n:5|7|10|14>-tägige] Behandlung mit [D:<@d:Ceftriaxon|Levofloxacin|Cefepim|Metronidazol>] ab.

A PICC line was placed to complete [U:<@n:four|six> weeks] of IV [D:<@d:nafcillin|cefazolin|ertapenem|daptomycin>].
Un PICC a été posé pour terminer [U:<@n:quatre|six> semaines] <@d:de |de |d'|de >[D:<@d:nafcilline|céfazoline|ertapénem|daptomycine>] IV.
Zur Vervollständigung der [U:<@n:vier|sechs> Wochen] i.v. [D:<@d:Nafcillin|Cefazolin|Ertapenem|Daptomycin>] wurde ein PICC-Katheter angelegt.

[D:Antibiotics] were narrowed to [D2:<@d:amoxicillin|cephalexin|ciprofloxacin>] [S:500 mg] [F:<@f:twice|three times> daily] to finish the course at home.
Les [D:antibiotiques] ont été réduits à <@d:l'|la |la >[D2:<@d:amoxicilline|céfalexine|ciprofloxacine>] [S:500 mg] [F:<@f:deux|trois> fois par jour] pour terminer le traitement à domicile.
Die [D:Antibiotika] wurden auf [D2:<@d:Amoxicillin|Cefalexin|Ciprofloxacin>] [S:500 mg] [F:<@f:zweimal|dreimal> täglich] deeskaliert, um die Behandlung zu Hause abzuschließen.

The patient flushed and itched during the first infusion of [D:vancomycin], which resolved when the rate was halved.
<@g:Le patient|La patiente> a présenté des bouffées de chaleur et un prurit pendant la première perfusion de [D:vancomycine], disparus après réduction de moitié du débit.
Während der ersten Infusion von [D:Vancomycin] traten bei <@g:dem Patienten|der Patientin> Flush und Juckreiz auf, die nach Halbierung der Laufrate verschwanden.

CIWA protocol: [D:lorazepam] [S:<@s:1|2> mg] [F:every <@h:two|four> hours as needed], plus [D2:thiamine] and [D3:folic acid] [F2:daily].
Protocole de sevrage alcoolique : [D:lorazépam] [S:<@s:1|2> mg] [F:toutes les <@h:deux|quatre> heures si besoin], plus [D2:thiamine] et [D3:acide folique] [F2:tous les jours].
Alkoholentzugsprotokoll: [D:Lorazepam] [S:<@s:1|2> mg] [F:alle <@h:zwei|vier> Stunden bei Bedarf], dazu [D2:Thiamin] und [D3:Folsäure] [F2:täglich].

Agitation was controlled with low-dose [D:<@d:haloperidol|quetiapine|olanzapine>] [F:<@f:at night|at bedtime>], and the [D2:benzodiazepines] were stopped.
L'agitation a été contrôlée par <@d:de l'|de la |de l'>[D:<@d:halopéridol|quétiapine|olanzapine>] à faible dose [F:<@f:la nuit|au coucher>], et les [D2:benzodiazépines] ont été arrêtées.
Die Unruhe wurde mit niedrig dosiertem [D:<@d:Haloperidol|Quetiapin|Olanzapin>] [F:<@f:nachts|vor dem Schlafengehen>] beherrscht, und die [D2:Benzodiazepine] wurden abgesetzt.

Postoperative pain was managed with a [D:<@d:hydromorphone|morphine|fentanyl>] PCA, then [D2:oxycodone] [S:5 mg] [F:every 4 to 6 hours as needed].
La douleur postopératoire a été traitée par PCA <@d:d'|de |de >[D:<@d:hydromorphone|morphine|fentanyl>], puis par [D2:oxycodone] [S:5 mg] [F:toutes les 4 à 6 heures si besoin].
Die postoperativen Schmerzen wurden mit einer PCA mit [D:<@d:Hydromorphon|Morphin|Fentanyl>] behandelt, danach mit [D2:Oxycodon] [S:5 mg] [F:alle 4 bis 6 Stunden bei Bedarf].

Multimodal pain control included scheduled [D:acetaminophen], [D2:gabapentin] and a [D3:<@d:bupivacaine|ropivacaine>] nerve block.
L'analgésie multimodale comprenait du [D:paracétamol] systématique, de la [D2:gabapentine] et un bloc nerveux à la [D3:<@d:bupivacaïne|ropivacaïne>].
Die multimodale Analgesie umfasste [D:Paracetamol] als Basistherapie, [D2:Gabapentin] und eine Nervenblockade mit [D3:<@d:Bupivacain|Ropivacain>].

[D:<@d:Enoxaparin|Lovenox>] [S:40 mg] [F:daily] was given for DVT prophylaxis and stopped once the patient was walking.
<@d:L'|Le >[D:<@d:énoxaparine|Lovenox>] [S:40 mg] [F:par jour] a été administré<@d:e|> en prophylaxie de la thrombose puis arrêté<@d:e|> dès la reprise de la marche.
[D:<@d:Enoxaparin|Lovenox>] [S:40 mg] [F:täglich] wurde zur Thromboseprophylaxe gegeben und mit Wiederaufnahme des Gehens beendet.

{who} was bridged with [D:enoxaparin] until the INR was above 2 on [D2:<@d:warfarin|Coumadin>] [S:<@s:3|5|7.5> mg] [F:nightly].
{who} a reçu un relais par [D:énoxaparine] jusqu'à un INR supérieur à 2 sous [D2:<@d:warfarine|Coumadine>] [S:<@s:3|5|7,5> mg] [F:chaque soir].
{who} wurde mit [D:Enoxaparin] überbrückt, bis der INR unter [D2:<@d:Warfarin|Coumadin>] [S:<@s:3|5|7,5> mg] [F:jeden Abend] über 2 lag.

After discussion of the options, [D:<@d:apixaban|Eliquis>] [S:10 mg] [F:twice daily] [U:for 7 days] was chosen, then [S2:5 mg] [F2:twice daily].
Après discussion des options, l'[D:<@d:apixaban|Eliquis>] [S:10 mg] [F:deux fois par jour] [U:pendant 7 jours] a été choisi, puis [S2:5 mg] [F2:deux fois par jour].
Nach Besprechung der Optionen fiel die Wahl auf [D:<@d:Apixaban|Eliquis>] [S:10 mg] [F:zweimal täglich] [U:für 7 Tage], danach [S2:5 mg] [F2:zweimal täglich].

COPD exacerbation was treated with [D:prednisone] [S:40 mg] [F:daily] [U:for 5 days], [D2:azithromycin] and chest physiotherapy.
L'exacerbation de BPCO a été traitée par [D:prednisone] [S:40 mg] [F:par jour] [U:pendant 5 jours], [D2:azithromycine] et kinésithérapie respiratoire.
Die COPD-Exazerbation wurde mit [D:Prednison] [S:40 mg] [F:täglich] [U:für 5 Tage], [D2:Azithromycin] und Atemtherapie behandelt.

IV [D:<@d:methylprednisolone|steroids>] <@d:was|were> changed to a [D2:prednisone] taper [U:over <@n:10|14|21> days].
Relais <@d:de la |des >[D:<@d:méthylprednisolone|corticoïdes>] IV par une décroissance de [D2:prednisone] [U:sur <@n:10|14|21> jours].
Umstellung von i.v. [D:<@d:Methylprednisolon|Steroiden>] auf ein Ausschleichen mit [D2:Prednison] [U:über <@n:10|14|21> Tage].

Hepatic encephalopathy cleared with [D:lactulose] titrated to <@n:three|four> bowel movements a day and [D2:rifaximin] [S:550 mg] [F:twice daily].
L'encéphalopathie hépatique a régressé sous [D:lactulose] titré à <@n:trois|quatre> selles par jour et [D2:rifaximine] [S:550 mg] [F:deux fois par jour].
Die hepatische Enzephalopathie bildete sich unter [D:Lactulose], titriert auf <@n:drei|vier> Stuhlgänge pro Tag, und [D2:Rifaximin] [S:550 mg] [F:zweimal täglich] zurück.

[D:Albumin] was infused after paracentesis, [A:8 g] per liter removed.
De l'[D:albumine] a été perfusée après la ponction, [A:8 g] par litre retiré.
Nach der Parazentese wurde [D:Albumin] infundiert, [A:8 g] pro entferntem Liter.

[D:Cefazolin] [S:2 g] was given <@n:30|45> minutes before incision.
De la [D:céfazoline] [S:2 g] a été administrée <@n:30|45> minutes avant l'incision.
[D:Cefazolin] [S:2 g] wurde <@n:30|45> Minuten vor dem Hautschnitt gegeben.

The skin was prepped with [D:<@d:chlorhexidine|povidone-iodine>] and draped in the usual sterile fashion.
La peau a été désinfectée à la [D:<@d:chlorhexidine|povidone iodée>] et les champs stériles ont été mis en place de façon habituelle.
Die Haut wurde mit [D:<@d:Chlorhexidin|Povidon-Iod>] desinfiziert und in üblicher Weise steril abgedeckt.

The surgical site was infiltrated with [A:<@v:10|15|20> ml] of [S:<@c:0.25|0.5>%] [D:bupivacaine] with [D2:epinephrine].
Le site opératoire a été infiltré avec [A:<@v:10|15|20> ml] de [D:bupivacaïne] à [S:<@c:0,25|0,5> %] avec [D2:adrénaline].
Das Operationsgebiet wurde mit [A:<@v:10|15|20> ml] [D:Bupivacain] [S:<@c:0,25|0,5> %] mit [D2:Adrenalin] infiltriert.

Under local anesthesia with [D:<@d:lidocaine|mepivacaine>], a <@n:3|4|6> mm punch biopsy was taken from the <@b:left upper back|right forearm|left calf>.
Sous anesthésie locale par [D:<@d:lidocaïne|mépivacaïne>], une biopsie au punch de <@n:3|4|6> mm a été prélevée <@b:sur le haut du dos à gauche|sur l'avant-bras droit|sur le mollet gauche>.
In Lokalanästhesie mit [D:<@d:Lidocain|Mepivacain>] wurde eine <@n:3|4|6>-mm-Stanzbiopsie <@b:vom linken oberen Rücken|vom rechten Unterarm|von der linken Wade> entnommen.

The <@s:right|left> knee was injected with [A:<@v:4|5> ml] of [S:1%] [D:lidocaine] and [D2:<@d:triamcinolone|methylprednisolone>] [S2:<@m:40|80> mg] under sterile conditions.
Le genou <@s:droit|gauche> a été infiltré avec [A:<@v:4|5> ml] de [D:lidocaïne] à [S:1 %] et [D2:<@d:triamcinolone|méthylprednisolone>] [S2:<@m:40|80> mg] dans des conditions stériles.
Das <@s:rechte|linke> Knie wurde unter sterilen Bedingungen mit [A:<@v:4|5> ml] [D:Lidocain] [S:1 %] und [D2:<@d:Triamcinolon|Methylprednisolon>] [S2:<@m:40|80> mg] infiltriert.

An epidural [D:<@d:steroid|corticosteroid>] [O:injection] at <@l:L4-L5|L5-S1> under fluoroscopy provided <@p:50|70|80>% relief.
Une [O:injection] épidurale de [D:<@d:corticoïde|corticostéroïde>] en <@l:L4-L5|L5-S1> sous scopie a apporté <@p:50|70|80> % de soulagement.
Eine epidurale [O:Injektion] eines [D:<@d:Steroids|Kortikosteroids>] in Höhe <@l:L4/L5|L5/S1> unter Durchleuchtung brachte <@p:50|70|80> % Linderung.

After [A:5000 units] of [D:heparin] had been given, the aorta was clamped for <@n:42|58|73> minutes.
Après administration de [A:5000 unités] d'[D:héparine], l'aorte a été clampée pendant <@n:42|58|73> minutes.
Nach Gabe von [A:5000 Einheiten] [D:Heparin] wurde die Aorta für <@n:42|58|73> Minuten geklemmt.

[D:Protamine] was administered to reverse the [D2:heparin] at the end of bypass.
De la [D:protamine] a été administrée pour neutraliser l'[D2:héparine] à la fin de la circulation extracorporelle.
Am Ende der extrakorporalen Zirkulation wurde [D:Protamin] zur Antagonisierung des [D2:Heparins] verabreicht.

[D:Tranexamic acid] [S:1 g] was given intraoperatively, and no transfusion was required.
De l'[D:acide tranexamique] [S:1 g] a été administré en peropératoire, et aucune transfusion n'a été nécessaire.
[D:Tranexamsäure] [S:1 g] wurde intraoperativ gegeben, eine Transfusion war nicht erforderlich.

Neuromuscular blockade was reversed with [D:<@d:sugammadex|neostigmine>] and the patient was extubated on the table.
La curarisation a été antagonisée par [D:<@d:sugammadex|néostigmine>] et <@g:le patient a été extubé|la patiente a été extubée> sur table.
Die Muskelrelaxierung wurde mit [D:<@d:Sugammadex|Neostigmin>] aufgehoben und <@g:der Patient|die Patientin> noch auf dem Tisch extubiert.

Postpartum hemorrhage of <@n:900|1200|1500> ml was controlled with [D:oxytocin], [D2:methylergonovine] and uterine massage.
Une hémorragie du post-partum de <@n:900|1200|1500> ml a été maîtrisée par [D:oxytocine], [D2:méthylergométrine] et massage utérin.
Die postpartale Blutung von <@n:900|1200|1500> ml wurde mit [D:Oxytocin], [D2:Methylergometrin] und Uterusmassage beherrscht.

She received two doses of [D:betamethasone] for fetal lung maturation and [D2:magnesium sulfate] for neuroprotection.
Elle a reçu deux doses de [D:bétaméthasone] pour la maturation pulmonaire fœtale et du [D2:sulfate de magnésium] pour la neuroprotection.
Sie erhielt zwei Gaben [D:Betamethason] zur fetalen Lungenreifung und [D2:Magnesiumsulfat] zur Neuroprotektion.

For colonoscopy the patient took [A:<@v:2|4> liters] of [D:polyethylene glycol], and the preparation was <@k:adequate|poor>.
Pour la coloscopie, <@g:le patient|la patiente> a pris [A:<@v:2|4> litres] de [D:polyéthylène glycol], et la préparation était <@k:satisfaisante|mauvaise>.
Für die Koloskopie nahm <@g:der Patient|die Patientin> [A:<@v:2|4> Liter] [D:Polyethylenglykol], die Vorbereitung war <@k:ausreichend|schlecht>.

Conscious sedation: [D:midazolam] [S:<@s:2|3|4> mg] and [D2:fentanyl] [S2:<@m:50|75|100> mcg] IV.
Sédation consciente : [D:midazolam] [S:<@s:2|3|4> mg] et [D2:fentanyl] [S2:<@m:50|75|100> µg] IV.
Analgosedierung: [D:Midazolam] [S:<@s:2|3|4> mg] und [D2:Fentanyl] [S2:<@m:50|75|100> µg] i.v.

The bleeding ulcer was injected with diluted [D:epinephrine] and clipped, after which hemostasis was secure.
L'ulcère hémorragique a été injecté avec de l'[D:adrénaline] diluée et clippé, avec une hémostase satisfaisante.
Das blutende Ulkus wurde mit verdünntem [D:Adrenalin] unterspritzt und geclippt, danach war die Blutung sicher gestillt.

An intravitreal [O:injection] of [D:<@d:aflibercept|ranibizumab|bevacizumab>] was performed in the <@s:right|left> eye without complications.
Une [O:injection] intravitréenne <@d:d'|de |de >[D:<@d:aflibercept|ranibizumab|bévacizumab>] a été réalisée dans l'œil <@s:droit|gauche> sans complication.
Eine intravitreale [O:Injektion] von [D:<@d:Aflibercept|Ranibizumab|Bevacizumab>] wurde am <@s:rechten|linken> Auge komplikationslos durchgeführt.

At {time} the patient was found drowsy after the second dose of [D:<@d:morphine|hydromorphone>]; [D2:Narcan] was given and <@g:he|she> woke up promptly.
À {time}, <@g:le patient|la patiente> a été retrouvé<@g:|e> somnolent<@g:|e> après la deuxième dose <@d:de |d'>[D:<@d:morphine|hydromorphone>] ; du [D2:Narcan] a été administré et <@g:il|elle> s'est réveillé<@g:|e> rapidement.
Um {time} wurde <@g:der Patient|die Patientin> nach der zweiten Dosis [D:<@d:Morphin|Hydromorphon>] schläfrig vorgefunden; nach Gabe von [D2:Narcan] wachte <@g:er|sie> rasch auf.

[D:<@d:Metoprolol|Carvedilol|Labetalol>] held this morning for a heart rate of <@n:46|49|52>.
[D:<@d:Métoprolol|Carvédilol|Labétalol>] non administré ce matin en raison d'une fréquence cardiaque à <@n:46|49|52>.
[D:<@d:Metoprolol|Carvedilol|Labetalol>] heute Morgen wegen einer Herzfrequenz von <@n:46|49|52> nicht gegeben.

Patient refused the evening [D:<@d:insulin|Lovenox|lactulose>] and the physician was notified.
<@g:Le patient|La patiente> a refusé <@d:l'|le |le >[D:<@d:insuline|Lovenox|lactulose>] du soir et le médecin a été prévenu.
<@g:Der Patient|Die Patientin> lehnte <@d:das|das|die> abendliche [D:<@d:Insulin|Lovenox|Lactulose>] ab, der Arzt wurde informiert.

The IV infiltrated during the [D:<@d:potassium|vancomycin|amiodarone>] infusion; warm compresses were applied.
La voie veineuse a diffusé pendant la perfusion <@d:de |de |d'>[D:<@d:potassium|vancomycine|amiodarone>] ; des compresses chaudes ont été appliquées.
Während der Infusion von [D:<@d:Kalium|Vancomycin|Amiodaron>] kam es zum Paravasat; warme Umschläge wurden angelegt.

A [D:<@d:fentanyl|lidocaine|nicotine>] [O:patch] was found on the <@s:right|left> shoulder and removed.
Un [O:patch] de [D:<@d:fentanyl|lidocaïne|nicotine>] a été trouvé sur l'épaule <@s:droite|gauche> et retiré.
An der <@s:rechten|linken> Schulter wurde ein [O:Pflaster] mit [D:<@d:Fentanyl|Lidocain|Nikotin>] gefunden und entfernt.

Blood sugar <@n:48|54|61> at {time}, treated with [A:<@v:25|50> ml] of [S:50%] [D:dextrose]; recheck <@m:112|138>.
Glycémie <@n:48|54|61> à {time}, traitée par [A:<@v:25|50> ml] de [D:glucose] à [S:50 %] ; contrôle <@m:112|138>.
Blutzucker <@n:48|54|61> um {time}, mit [A:<@v:25|50> ml] [D:Glucose] [S:50 %] behandelt; Kontrolle <@m:112|138>.

The recurrent hypoglycemia was attributed to [D:<@d:glipizide|glyburide|glimepiride>] in the setting of renal failure, and it was discontinued.
Les hypoglycémies récidivantes ont été attribuées au [D:<@d:glipizide|glibenclamide|glimépiride>] dans un contexte d'insuffisance rénale, et il a été arrêté.
Die rezidivierenden Hypoglykämien wurden bei Niereninsuffizienz auf [D:<@d:Glipizid|Glibenclamid|Glimepirid>] zurückgeführt, das daraufhin abgesetzt wurde.

{who} was given [D:<@d:acetaminophen|Tylenol|ibuprofen>] [S:<@d:1000|650|400> mg] for a temperature of <@t:38.6|39.1|39.4> °C and slept afterwards.
{who} a reçu <@d:du |du |de l'>[D:<@d:paracétamol|Tylenol|ibuprofène>] [S:<@d:1000|650|400> mg] pour une température de <@t:38,6|39,1|39,4> °C et a dormi ensuite.
{who} erhielt bei einer Temperatur von <@t:38,6|39,1|39,4> °C [D:<@d:Paracetamol|Tylenol|Ibuprofen>] [S:<@d:1000|650|400> mg] und schlief anschließend.

Constipation was relieved with [D:senna], [D2:docusate] [S:100 mg] [F:twice daily] and a [D3:bisacodyl] [O:suppository].
La constipation a cédé sous [D:séné], [D2:docusate] [S:100 mg] [F:deux fois par jour] et un [O:suppositoire] de [D3:bisacodyl].
Die Obstipation besserte sich unter [D:Senna], [D2:Docusat] [S:100 mg] [F:zweimal täglich] und einem [O:Zäpfchen] [D3:Bisacodyl].

Nausea settled with [D:<@d:ondansetron|metoclopramide|promethazine>] [F:as needed], and <@g:he|she> tolerated clear liquids by the evening.
Les nausées ont cédé sous [D:<@d:ondansétron|métoclopramide|prométhazine>] [F:à la demande], et <@g:il|elle> tolérait les liquides clairs le soir.
Die Übelkeit legte sich unter [D:<@d:Ondansetron|Metoclopramid|Promethazin>] [F:bei Bedarf], und am Abend vertrug <@g:er|sie> klare Flüssigkeiten.

Heart failure therapy was optimized: [D:<@d:carvedilol|metoprolol succinate>] was uptitrated and [D2:spironolactone] [S:25 mg] [F:daily] was added.
Le traitement de l'insuffisance cardiaque a été optimisé : <@d:le |le >[D:<@d:carvédilol|succinate de métoprolol>] a été augmenté et la [D2:spironolactone] [S:25 mg] [F:par jour] a été ajoutée.
Die Herzinsuffizienztherapie wurde optimiert: [D:<@d:Carvedilol|Metoprololsuccinat>] wurde aufdosiert und [D2:Spironolacton] [S:25 mg] [F:täglich] ergänzt.

[D:<@d:Lisinopril|Losartan|Ramipril>] and [D2:metformin] were held because of acute kidney injury and restarted on day <@n:4|5|6>.
<@d:Le |Le |Le >[D:<@d:lisinopril|losartan|ramipril>] et la [D2:metformine] ont été suspendus en raison d'une insuffisance rénale aiguë et repris au jour <@n:4|5|6>.
[D:<@d:Lisinopril|Losartan|Ramipril>] und [D2:Metformin] wurden wegen eines akuten Nierenversagens pausiert und an Tag <@n:4|5|6> wieder angesetzt.

Neutropenic fever was treated with [D:cefepime], and [D2:<@d:filgrastim|pegfilgrastim>] was started by oncology.
La neutropénie fébrile a été traitée par [D:céfépime], et [D2:<@d:filgrastim|pegfilgrastim>] a été débuté par l'oncologie.
Das neutropene Fieber wurde mit [D:Cefepim] behandelt, und die Onkologie begann mit [D2:<@d:Filgrastim|Pegfilgrastim>].

{who} received [D:IVIG] [S:<@s:0.4|1> g/kg] [F:daily] [U:for <@n:two|five> days] with slow recovery of strength.
{who} a reçu des [D:immunoglobulines] IV [S:<@s:0,4|1> g/kg] [F:par jour] [U:pendant <@n:deux|cinq> jours] avec une récupération lente de la force.
{who} erhielt [D:Immunglobuline] i.v. [S:<@s:0,4|1> g/kg] [F:täglich] [U:für <@n:zwei|fünf> Tage] mit langsamer Erholung der Kraft.

For the flare, pulse [D:methylprednisolone] [S:1 g] [F:daily] [U:for <@n:three|five> days] was followed by [D2:<@d:cyclophosphamide|rituximab|mycophenolate>].
Pour la poussée, des bolus de [D:méthylprednisolone] [S:1 g] [F:par jour] [U:pendant <@n:trois|cinq> jours] ont été suivis de [D2:<@d:cyclophosphamide|rituximab|mycophénolate>].
Im Schub folgte auf die Stoßtherapie mit [D:Methylprednisolon] [S:1 g] [F:täglich] [U:für <@n:drei|fünf> Tage] [D2:<@d:Cyclophosphamid|Rituximab|Mycophenolat>].

COVID-19 pneumonia was treated with [D:remdesivir] and [D2:dexamethasone] [S:6 mg] [F:daily] [U:for 10 days].
La pneumonie à COVID-19 a été traitée par [D:remdésivir] et [D2:dexaméthasone] [S:6 mg] [F:par jour] [U:pendant 10 jours].
Die COVID-19-Pneumonie wurde mit [D:Remdesivir] und [D2:Dexamethason] [S:6 mg] [F:täglich] [U:für 10 Tage] behandelt.

An infusion reaction to [D:<@d:infliximab|rituximab|paclitaxel>] occurred after <@n:20|35> minutes and settled with [D2:hydrocortisone] and [D3:antihistamines].
Une réaction à la perfusion <@d:d'|de |de >[D:<@d:infliximab|rituximab|paclitaxel>] est survenue après <@n:20|35> minutes et a cédé sous [D2:hydrocortisone] et [D3:antihistaminiques].
Nach <@n:20|35> Minuten trat eine Infusionsreaktion auf [D:<@d:Infliximab|Rituximab|Paclitaxel>] auf, die sich unter [D2:Hydrocortison] und [D3:Antihistaminika] zurückbildete.

Iron deficiency was addressed with [D:<@d:iron sucrose|ferric carboxymaltose>] [S:<@d:200|1000> mg] IV before discharge.
La carence martiale a été traitée par [D:<@d:fer saccharose|carboxymaltose ferrique>] [S:<@d:200|1000> mg] IV avant la sortie.
Der Eisenmangel wurde vor der Entlassung mit [D:<@d:Eisensaccharose|Eisencarboxymaltose>] [S:<@d:200|1000> mg] i.v. behandelt.

Cardiac output improved on [D:<@d:dobutamine|milrinone>] [A:<@d:5|0.25> mcg/kg/min], and the lactate normalized.
Le débit cardiaque s'est amélioré sous [D:<@d:dobutamine|milrinone>] [A:<@d:5|0,25> µg/kg/min], et le lactate s'est normalisé.
Das Herzzeitvolumen besserte sich unter [D:<@d:Dobutamin|Milrinon>] [A:<@d:5|0,25> µg/kg/min], und das Laktat normalisierte sich.

Blood pressure was kept below <@n:140|160> systolic with a [D:<@d:nicardipine|labetalol|clevidipine>] infusion.
La pression systolique a été maintenue en dessous de <@n:140|160> par une perfusion de [D:<@d:nicardipine|labétalol|clévidipine>].
Der systolische Blutdruck wurde mit einer Infusion von [D:<@d:Nicardipin|Labetalol|Clevidipin>] unter <@n:140|160> gehalten.

A loading dose of [D:<@d:phenytoin|valproate|levetiracetam>] [S:<@s:1000|1500> mg] was infused [U:over <@m:20|30> minutes].
Une dose de charge de [D:<@d:phénytoïne|valproate|lévétiracétam>] [S:<@s:1000|1500> mg] a été perfusée [U:en <@m:20|30> minutes].
Eine Aufsättigungsdosis [D:<@d:Phenytoin|Valproat|Levetiracetam>] [S:<@s:1000|1500> mg] wurde [U:über <@m:20|30> Minuten] infundiert.

Atrial fibrillation with rapid ventricular response broke after [A:150 mg] of [D:amiodarone], which was continued orally.
La fibrillation auriculaire rapide a cédé après [A:150 mg] d'[D:amiodarone], poursuivie par voie orale.
Das tachykarde Vorhofflimmern endete nach [A:150 mg] [D:Amiodaron], das oral fortgeführt wurde.

During the code the patient received [A:1 mg] of [D:epinephrine] [F:every <@n:3|4> minutes] and [D2:sodium bicarbonate].
Pendant la réanimation, <@g:le patient|la patiente> a reçu [A:1 mg] d'[D:adrénaline] [F:toutes les <@n:3|4> minutes] et du [D2:bicarbonate de sodium].
Während der Reanimation erhielt <@g:der Patient|die Patientin> [A:1 mg] [D:Adrenalin] [F:alle <@n:3|4> Minuten] und [D2:Natriumbicarbonat].

[D:Oxygen] was discontinued on {date} and <@g:he|she> maintained a saturation of <@n:94|95|96>% without support.
L'[D:oxygène] a été arrêté le {date} et la saturation est restée à <@n:94|95|96> % sans assistance.
[D:Sauerstoff] wurde am {date} beendet, und die Sättigung blieb ohne Unterstützung bei <@n:94|95|96> %.

{who} was discharged on [A:2 L/min] of home [D:oxygen] and a [D2:prednisone] taper.
{who} est sorti<@g:|e> avec de l'[D:oxygène] à domicile à [A:2 L/min] et une décroissance de [D2:prednisone].
{who} wurde mit [A:2 l/min] [D:Sauerstoff] für zu Hause und ausschleichendem [D2:Prednison] entlassen.

Infectious disease recommended [D:<@d:linezolid|daptomycin|ertapenem>] [U:for a total of <@n:14|28|42> days] from the first negative culture.
L'infectiologie a recommandé <@d:le |la |l'>[D:<@d:linézolide|daptomycine|ertapénem>] [U:pendant <@n:14|28|42> jours au total] à partir de la première culture négative.
Die Infektiologie empfahl [D:<@d:Linezolid|Daptomycin|Ertapenem>] [U:für insgesamt <@n:14|28|42> Tage] ab der ersten negativen Kultur.

Cardiology recommended holding [D:<@d:warfarin|apixaban|rivaroxaban>] for <@n:two|three> days before the biopsy and restarting it the next evening.
La cardiologie a recommandé de suspendre <@d:la |l'|le >[D:<@d:warfarine|apixaban|rivaroxaban>] <@n:deux|trois> jours avant la biopsie et de <@d:la|le|le> reprendre le lendemain soir.
Die Kardiologie empfahl, [D:<@d:Warfarin|Apixaban|Rivaroxaban>] <@n:zwei|drei> Tage vor der Biopsie zu pausieren und am nächsten Abend wieder zu beginnen.

Psychiatry was consulted, stopped [D:<@d:citalopram|paroxetine|venlafaxine>] and started [D2:mirtazapine] [S:<@s:7.5|15> mg] [F:at bedtime].
La psychiatrie, consultée, a arrêté <@d:le |la |la >[D:<@d:citalopram|paroxétine|venlafaxine>] et débuté la [D2:mirtazapine] [S:<@s:7,5|15> mg] [F:au coucher].
Die hinzugezogene Psychiatrie setzte [D:<@d:Citalopram|Paroxetin|Venlafaxin>] ab und begann mit [D2:Mirtazapin] [S:<@s:7,5|15> mg] [F:zur Nacht].

Endocrinology adjusted the [D:insulin]: [D2:<@d:glargine|Lantus|Tresiba>] [A:<@n:18|22|30> units] [F:at night] plus [D3:<@e:lispro|Humalog|Novolog>] [A2:<@m:4|6|8> units] [F2:with meals].
L'endocrinologie a adapté l'[D:insuline] : [D2:<@d:glargine|Lantus|Tresiba>] [A:<@n:18|22|30> unités] [F:le soir] plus [D3:<@e:lispro|Humalog|Novolog>] [A2:<@m:4|6|8> unités] [F2:aux repas].
Die Endokrinologie passte das [D:Insulin] an: [D2:<@d:Glargin|Lantus|Tresiba>] [A:<@n:18|22|30> Einheiten] [F:zur Nacht] plus [D3:<@e:Lispro|Humalog|Novolog>] [A2:<@m:4|6|8> Einheiten] [F2:zu den Mahlzeiten].

HOSPITAL COURSE: <@w:Two|Three> days after starting {drug} the patient developed {symp}, so it was stopped and replaced by {drug2}.
ÉVOLUTION HOSPITALIÈRE : <@w:Deux|Trois> jours après le début du traitement par {drug}, <@g:le patient|la patiente> a présenté {symp.un} ; le traitement a été arrêté et remplacé par {drug2}.
STATIONÄRER VERLAUF: <@w:Zwei|Drei> Tage nach Beginn mit {drug.bei} entwickelte <@g:der Patient|die Patientin> {symp.ohne}, sodass die Behandlung abgesetzt und durch {drug2} ersetzt wurde.

On hospital day <@n:2|3|5> {drug} was discontinued and {drug2} {strength2} {freq} was started.
Au jour <@n:2|3|5> de l'hospitalisation, {drug.le} a été arrêté{drug?|e} et {drug2} {strength2} {freq} a été débuté{drug2?|e}.
Am <@n:2|3|5>. stationären Tag wurde {drug} abgesetzt und {drug2} {strength2} {freq} begonnen.

# kinds=infusion,injection
In the ICU the patient was supported with {drug} and monitored with an arterial line.
En réanimation, <@g:le patient|la patiente> a été traité<@g:|e> par {drug} et surveillé<@g:|e> par un cathéter artériel.
Auf der Intensivstation wurde <@g:der Patient|die Patientin> mit {drug.bei} behandelt und mit arterieller Druckmessung überwacht.

# kinds=infusion,injection n=2,3,4,6
{drug.c} was infused [U1:over {n} hours] without adverse reaction, and vital signs were checked [a:every 15 minutes].
{drug.le} a été perfusé{drug?|e} [U1:en {n} heures] sans effet indésirable, et les constantes ont été contrôlées [a:toutes les 15 minutes].
{drug} wurde [U1:über {n} Stunden] ohne Nebenwirkungen infundiert, die Vitalparameter wurden [a:alle 15 Minuten] kontrolliert.

Home {drug} and {drug2} were continued throughout the stay; {drug3} was held.
{drug.le} et {drug2} pris à domicile ont été poursuivis pendant tout le séjour ; {drug3.le} a été suspendu{drug3?|e}.
Die häusliche Medikation mit {drug.bei} und {drug2.bei} wurde während des gesamten Aufenthalts fortgeführt; {drug3} wurde pausiert.

Pre-op medications were given on the ward at {time}: {drug} {strength} and {drug2} {strength2}.
La prémédication a été donnée dans le service à {time} : {drug} {strength} et {drug2} {strength2}.
Die Prämedikation wurde um {time} auf Station gegeben: {drug} {strength} und {drug2} {strength2}.

Nurse reports that {drug} was given {freq} as ordered, with good effect.
L'infirmière rapporte que {drug.le} a été donné{drug?|e} {freq} comme prescrit, avec un bon effet.
Die Pflegekraft berichtet, dass {drug} wie angeordnet {freq} gegeben wurde, mit guter Wirkung.

# kinds=solid
The patient could not swallow the {form.pl}, and {drug} was changed to the IV route.
<@g:Le patient|La patiente> ne pouvait pas avaler les {form.pl}, et {drug.le} a été passé{drug?|e} par voie IV.
<@g:Der Patient|Die Patientin> konnte die {form.pl} nicht schlucken, und {drug} wurde auf i.v. umgestellt.

Transferred to the floor on {drug} {strength} {freq}, hemodynamically stable and breathing room air.
Transféré<@g:|e> dans le service sous {drug} {strength} {freq}, stable sur le plan hémodynamique et en air ambiant.
Unter {drug.bei} {strength} {freq} hämodynamisch stabil und bei Raumluft auf die Normalstation verlegt.

At the time of transfer <@g:he|she> was receiving {drug} {strength} {freq}, and the last dose had been given at {time}.
Au moment du transfert, <@g:il|elle> recevait {drug.du} {strength} {freq}, et la dernière dose avait été donnée à {time}.
Zum Zeitpunkt der Verlegung erhielt <@g:er|sie> {drug} {strength} {freq}; die letzte Dosis war um {time} gegeben worden.

After consultation with {spec.a}, {drug} {strength} {freq} was added to the regimen.
Après discussion avec {spec.un}, {drug} {strength} {freq} a été ajouté{drug?|e} au traitement.
Nach Rücksprache mit {spec.einem} wurde die Therapie um {drug} {strength} {freq} ergänzt.

The fever resolved within <@n:24|36|48> hours of starting {drug}, and inflammatory markers declined steadily.
La fièvre a disparu dans les <@n:24|36|48> heures suivant le début du traitement par {drug}, et les marqueurs inflammatoires ont régulièrement diminué.
Das Fieber klang innerhalb von <@n:24|36|48> Stunden nach Beginn mit {drug.bei} ab, und die Entzündungswerte gingen stetig zurück.

Condition at discharge: improved on {drug} and {drug2}, vital signs stable.
État à la sortie : amélioré sous {drug} et {drug2}, constantes stables.
Zustand bei Entlassung: unter {drug.bei} und {drug2.bei} gebessert, Vitalparameter stabil.

{who} is being transferred to rehabilitation on {drug} {strength} {freq}, {drug2} {strength2} and {drug3}.
{who} est transféré<@g:|e> en rééducation sous {drug} {strength} {freq}, {drug2} {strength2} et {drug3}.
{who} wird unter {drug.bei} {strength} {freq}, {drug2} {strength2} und {drug3} in die Rehabilitation verlegt.

Given persistent {symp}, {drug} was increased to {strength} {freq} on the second day of admission.
Devant la persistance des symptômes ({symp}), {drug.le} a été augmenté{drug?|e} à {strength} {freq} le deuxième jour de l'hospitalisation.
Bei anhaltenden Beschwerden ({symp}) wurde {drug} am zweiten stationären Tag auf {strength} {freq} erhöht.

Medication error: {drug} was given instead of {drug2} at {time}; the patient was observed and remained well.
Erreur médicamenteuse : {drug} administré{drug?|e} à la place {drug2.de} à {time} ; <@g:le patient|la patiente> a été surveillé<@g:|e> sans conséquence.
Medikationsfehler: Um {time} wurde {drug} statt {drug2} gegeben; <@g:der Patient|die Patientin> wurde überwacht und blieb beschwerdefrei.

{who} vomited shortly after taking {drug}, and the dose was repeated.
{who} a vomi peu après la prise {drug.de}, et la dose a été répétée.
{who} erbrach kurz nach der Einnahme von {drug.bei}, die Dosis wurde wiederholt.

[D:<@d:Antivirals|Antibiotics|Steroids>] were not given because the test was negative.
Les [D:<@d:antiviraux|antibiotiques|corticoïdes>] n'ont pas été donnés car le test était négatif.
[D:<@d:Virostatika|Antibiotika|Steroide>] wurden nicht gegeben, da der Test negativ war.

No [D:<@d:antibiotics|anticoagulants|vasopressors|sedatives>] were required during the stay.
Aucun recours à des [D:<@d:antibiotiques|anticoagulants|vasopresseurs|sédatifs>] n'a été nécessaire pendant le séjour.
Während des Aufenthalts waren keine [D:<@d:Antibiotika|Antikoagulanzien|Vasopressoren|Sedativa>] erforderlich.

Off [D:<@d:vasopressors|sedatives|antibiotics>] since {date}.
Sans [D:<@d:vasopresseurs|sédatifs|antibiotiques>] depuis le {date}.
Seit {date} ohne [D:<@d:Vasopressoren|Sedativa|Antibiotika>].

The patient was discharged home in stable condition on [D:aspirin] [S:81 mg] [F:daily], [D2:clopidogrel] [S2:75 mg] [F2:daily] and [D3:<@d:atorvastatin|rosuvastatin>] [S3:<@d:80|40> mg] [F3:at bedtime].
<@g:Le patient est rentré|La patiente est rentrée> à domicile dans un état stable sous [D:aspirine] [S:81 mg] [F:par jour], [D2:clopidogrel] [S2:75 mg] [F2:par jour] et [D3:<@d:atorvastatine|rosuvastatine>] [S3:<@d:80|40> mg] [F3:au coucher].
<@g:Der Patient|Die Patientin> wurde in stabilem Zustand unter [D:ASS] [S:81 mg] [F:täglich], [D2:Clopidogrel] [S2:75 mg] [F2:täglich] und [D3:<@d:Atorvastatin|Rosuvastatin>] [S3:<@d:80|40> mg] [F3:vor dem Schlafengehen] nach Hause entlassen.

<@g:He|She> was sent home with [D:<@d:oxycodone|tramadol>] [S:<@d:5|50> mg] [F:every 6 hours as needed] [U:for <@n:three|five> days] and was told not to drive while taking it.
<@g:Il est rentré|Elle est rentrée> à domicile avec <@d:de l'|du >[D:<@d:oxycodone|tramadol>] [S:<@d:5|50> mg] [F:toutes les 6 heures si besoin] [U:pendant <@n:trois|cinq> jours] et la consigne de ne pas conduire pendant ce traitement.
<@g:Er|Sie> wurde mit [D:<@d:Oxycodon|Tramadol>] [S:<@d:5|50> mg] [F:alle 6 Stunden bei Bedarf] [U:für <@n:drei|fünf> Tage] nach Hause entlassen und angewiesen, während der Einnahme nicht Auto zu fahren.

1. Pneumonia: Treated with [D:ceftriaxone] and [D2:azithromycin], transitioned to oral [D3:<@d:levofloxacin|doxycycline>] on day <@n:3|4> after defervescence.
1. Pneumonie : traitée par [D:ceftriaxone] et [D2:azithromycine], avec relais oral par [D3:<@d:lévofloxacine|doxycycline>] au jour <@n:3|4> après apyrexie.
1. Pneumonie: Behandlung mit [D:Ceftriaxon] und [D2:Azithromycin], nach Entfieberung an Tag <@n:3|4> Umstellung auf orales [D3:<@d:Levofloxacin|Doxycyclin>].

2. Atrial fibrillation: Rate controlled on [D:<@d:metoprolol|bisoprolol>]; [D2:<@e:apixaban|rivaroxaban>] was started given a CHA2DS2-VASc score of <@n:3|4|5>.
2. Fibrillation auriculaire : fréquence contrôlée sous [D:<@d:métoprolol|bisoprolol>] ; <@e:l'|le >[D2:<@e:apixaban|rivaroxaban>] a été débuté compte tenu d'un score CHA2DS2-VASc à <@n:3|4|5>.
2. Vorhofflimmern: unter [D:<@d:Metoprolol|Bisoprolol>] frequenzkontrolliert; bei einem CHA2DS2-VASc-Score von <@n:3|4|5> wurde [D2:<@e:Apixaban|Rivaroxaban>] begonnen.

3. Type 2 diabetes: Home [D:metformin] was held and [D2:insulin] was given per sliding scale; glucose values stayed between <@a:110|130> and <@b:180|210>.
3. Diabète de type 2 : la [D:metformine] à domicile a été suspendue et l'[D2:insuline] administrée selon un protocole ; les glycémies sont restées entre <@a:110|130> et <@b:180|210>.
3. Typ-2-Diabetes: Das häusliche [D:Metformin] wurde pausiert und [D2:Insulin] nach Schema gegeben; die Blutzuckerwerte blieben zwischen <@a:110|130> und <@b:180|210>.

4. Anemia: No source of bleeding was found; oral [D:iron] [S:<@s:65|325> mg] [F:<@f:daily|twice daily>] was begun and repeat counts were arranged for {date}.
4. Anémie : aucune source de saignement n'a été trouvée ; du [D:fer] oral [S:<@s:65|325> mg] [F:<@f:par jour|deux fois par jour>] a été débuté et un contrôle a été prévu le {date}.
4. Anämie: Eine Blutungsquelle fand sich nicht; orales [D:Eisen] [S:<@s:65|325> mg] [F:<@f:täglich|zweimal täglich>] wurde begonnen und eine Kontrolle für den {date} vereinbart.

#5 Hypertension: [D:<@d:Amlodipine|Carvedilol|Losartan>] was resumed at a lower dose of [S:<@d:2.5|6.25|25> mg] once the pressures allowed.
N° 5 Hypertension : <@d:l'|le |le >[D:<@d:amlodipine|carvédilol|losartan>] a été repris<@d:e||> à une dose plus faible de [S:<@d:2,5|6,25|25> mg] dès que la tension l'a permis.
Nr. 5 Hypertonie: [D:<@d:Amlodipin|Carvedilol|Losartan>] wurde in niedrigerer Dosis von [S:<@d:2,5|6,25|25> mg] wieder begonnen, sobald der Blutdruck es erlaubte.

FEN/GI: regular diet, [D:pantoprazole] [S:40 mg] [F:daily] while on [D2:steroids].
Nutrition/digestif : alimentation normale, [D:pantoprazole] [S:40 mg] [F:par jour] pendant la prise de [D2:corticoïdes].
Ernährung/Gastrointestinal: Normalkost, [D:Pantoprazol] [S:40 mg] [F:täglich] während der Einnahme von [D2:Steroiden].

Prophylaxis: [D:heparin] subcutaneously, [D2:famotidine], pneumatic compression boots.
Prophylaxie : [D:héparine] sous-cutanée, [D2:famotidine], bottes de compression pneumatique.
Prophylaxe: [D:Heparin] subkutan, [D2:Famotidin], pneumatische Kompressionsmanschetten.

Neuro: [D:propofol] off since {time}, opens eyes to voice, moves all four extremities.
Neuro : [D:propofol] arrêté depuis {time}, ouvre les yeux à la voix, mobilise les quatre membres.
Neuro: [D:Propofol] seit {time} aus, öffnet die Augen auf Ansprache, bewegt alle vier Extremitäten.

CV: on [D:<@d:norepinephrine|phenylephrine>] [A:<@a:4|8|12> mcg/min] to keep the MAP above 65.
CV : sous [D:<@d:noradrénaline|phényléphrine>] [A:<@a:4|8|12> µg/min] pour maintenir la PAM au-dessus de 65.
Kreislauf: unter [D:<@d:Noradrenalin|Phenylephrin>] [A:<@a:4|8|12> µg/min], um den MAD über 65 zu halten.

ID: day <@n:2|4|6> of [D:<@d:meropenem|cefepime|vancomycin>], white count trending down from <@a:18.2|21.6> to <@b:12.4|14.1>.
Infectiologie : jour <@n:2|4|6> <@d:de |de |de >[D:<@d:méropénem|céfépime|vancomycine>], leucocytes en baisse de <@a:18,2|21,6> à <@b:12,4|14,1>.
Infektiologie: Tag <@n:2|4|6> [D:<@d:Meropenem|Cefepim|Vancomycin>], Leukozyten rückläufig von <@a:18,2|21,6> auf <@b:12,4|14,1>.

Renal: [D:<@d:lisinopril|Lasix|NSAIDs>] on hold, creatinine <@a:1.9|2.3> and improving.
Rein : [D:<@d:lisinopril|Lasix|AINS>] en pause, créatinine <@a:1,9|2,3> en amélioration.
Niere: [D:<@d:Lisinopril|Lasix|NSAR>] pausiert, Kreatinin <@a:1,9|2,3>, rückläufig.

After a long discussion with the daughter, comfort measures were initiated with a [D:morphine] drip at [A:<@n:1|2|3> mg/h] and [D2:<@d:lorazepam|glycopyrrolate|scopolamine>] [F:as needed].
Après une longue discussion avec la fille, des soins de confort ont été instaurés avec une perfusion de [D:morphine] à [A:<@n:1|2|3> mg/h] et <@d:du |du |de la >[D2:<@d:lorazépam|glycopyrronium|scopolamine>] [F:si besoin].
Nach einem langen Gespräch mit der Tochter wurde eine Komfortbehandlung mit einer Infusion von [D:Morphin] [A:<@n:1|2|3> mg/h] und [D2:<@d:Lorazepam|Glycopyrronium|Scopolamin>] [F:bei Bedarf] eingeleitet.

The seizure was thought to be provoked by <@k:missed doses of|an abrupt stop of|withdrawal from> [D:<@d:carbamazepine|alprazolam|baclofen>].
La crise a été attribuée <@k:à l'oubli de prises|à l'arrêt brutal|au sevrage> <@d:de |d'|de >[D:<@d:carbamazépine|alprazolam|baclofène>].
Der Anfall wurde auf <@k:vergessene Einnahmen von|das abrupte Absetzen von|den Entzug von> [D:<@d:Carbamazepin|Alprazolam|Baclofen>] zurückgeführt.

A mild rash developed on [D:<@d:piperacillin-tazobactam|nafcillin|cefazolin>], which was therefore changed to [D2:<@e:aztreonam|vancomycin>].
Une éruption discrète est apparue sous [D:<@d:pipéracilline-tazobactam|nafcilline|céfazoline>], remplacée de ce fait par [D2:<@e:aztréonam|vancomycine>].
Unter [D:<@d:Piperacillin-Tazobactam|Nafcillin|Cefazolin>] entwickelte sich ein leichtes Exanthem, weshalb auf [D2:<@e:Aztreonam|Vancomycin>] umgestellt wurde.

Although [D:warfarin] had been held for <@n:four|five> days, the INR was still <@i:1.8|2.1> on the morning of surgery, so the case was postponed.
Bien que la [D:warfarine] ait été suspendue depuis <@n:quatre|cinq> jours, l'INR était encore à <@i:1,8|2,1> le matin de l'intervention, qui a donc été reportée.
Obwohl [D:Warfarin] seit <@n:vier|fünf> Tagen pausiert war, lag der INR am Morgen der Operation noch bei <@i:1,8|2,1>, sodass der Eingriff verschoben wurde.

She was advised to continue [D:<@d:Eliquis|Xarelto|Plavix>] and not to miss a dose, because the stent had been placed only <@n:two|three|six> weeks earlier.
Il lui a été conseillé de poursuivre <@d:l'|le |le >[D:<@d:Eliquis|Xarelto|Plavix>] et de n'oublier aucune prise, le stent n'ayant été posé que <@n:deux|trois|six> semaines auparavant.
Ihr wurde geraten, [D:<@d:Eliquis|Xarelto|Plavix>] weiter einzunehmen und keine Dosis auszulassen, da der Stent erst <@n:zwei|drei|sechs> Wochen zuvor eingesetzt worden war.

The ostomy output fell from <@a:2200|2600> to <@b:900|1100> ml per day with [D:loperamide] [S:4 mg] [F:before meals].
Le débit de la stomie est passé de <@a:2200|2600> à <@b:900|1100> ml par jour sous [D:lopéramide] [S:4 mg] [F:avant les repas].
Die Stomaausfuhr sank unter [D:Loperamid] [S:4 mg] [F:vor den Mahlzeiten] von <@a:2200|2600> auf <@b:900|1100> ml pro Tag.

Sleep improved after [D:melatonin] [S:<@s:3|5> mg] [F:nightly] had replaced [D2:<@d:zolpidem|temazepam|trazodone>].
Le sommeil s'est amélioré après le remplacement <@d:du |du |de la >[D2:<@d:zolpidem|témazépam|trazodone>] par la [D:mélatonine] [S:<@s:3|5> mg] [F:chaque soir].
Der Schlaf besserte sich, nachdem [D2:<@d:Zolpidem|Temazepam|Trazodon>] durch [D:Melatonin] [S:<@s:3|5> mg] [F:jeden Abend] ersetzt worden war.

The burns were dressed with [D:silver sulfadiazine] [O:cream] [F:twice daily] and later grafted.
Les brûlures ont été pansées avec de la [O:crème] de [D:sulfadiazine argentique] [F:deux fois par jour], puis greffées.
Die Verbrennungen wurden [F:zweimal täglich] mit einer [O:Creme] mit [D:Silbersulfadiazin] verbunden und später mit Hauttransplantaten gedeckt.

Oral thrush responded to [D:<@d:nystatin|fluconazole>] within <@n:three|four> days.
La candidose buccale a répondu <@d:à la |au >[D:<@d:nystatine|fluconazole>] en <@n:trois|quatre> jours.
Der Mundsoor sprach innerhalb von <@n:drei|vier> Tagen auf [D:<@d:Nystatin|Fluconazol>] an.

Mouth care with [D:chlorhexidine] [O:mouthwash] [F:every <@n:four|six> hours] was part of the ventilator bundle.
Les soins de bouche par [O:bain de bouche] à la [D:chlorhexidine] [F:toutes les <@n:quatre|six> heures] faisaient partie du protocole de ventilation.
Die Mundpflege mit [D:Chlorhexidin] als [O:Mundspülung] [F:alle <@n:vier|sechs> Stunden] war Teil des Beatmungsbündels.

Since the rhythm did not convert with [D:ibutilide] alone, the patient was loaded with oral [D2:amiodarone] [S:400 mg] [F:three times daily].
Comme le rythme ne s'est pas réduit sous [D:ibutilide] seul, <@g:le patient|la patiente> a reçu une charge orale d'[D2:amiodarone] [S:400 mg] [F:trois fois par jour].
Da der Rhythmus unter [D:Ibutilid] allein nicht konvertierte, wurde <@g:der Patient|die Patientin> oral mit [D2:Amiodaron] [S:400 mg] [F:dreimal täglich] aufgesättigt.

ED COURSE: Received [D:<@d:Toradol|Zofran|Benadryl>] [S:<@d:30|4|50> mg] IV and [A:1 L] of [D2:normal saline], felt better and was ready to go home.
PASSAGE AUX URGENCES : A reçu [D:<@d:Toradol|Zofran|Benadryl>] [S:<@d:30|4|50> mg] IV et [A:1 L] de [D2:sérum physiologique], s'est senti<@g:|e> mieux et était prêt<@g:|e> à rentrer.
VERLAUF IN DER NOTAUFNAHME: Erhielt [D:<@d:Toradol|Zofran|Benadryl>] [S:<@d:30|4|50> mg] i.v. und [A:1 l] [D2:physiologische Kochsalzlösung], fühlte sich besser und konnte nach Hause gehen.

The child received [A:<@n:15|20> ml/kg] of [D:saline] and [D2:ondansetron] [S:<@s:2|4> mg] and then kept down juice.
L'enfant a reçu [A:<@n:15|20> ml/kg] de [D:sérum salé] et de l'[D2:ondansétron] [S:<@s:2|4> mg], puis a gardé du jus de fruit.
Das Kind erhielt [A:<@n:15|20> ml/kg] [D:Kochsalzlösung] und [D2:Ondansetron] [S:<@s:2|4> mg] und behielt danach Saft bei sich.

Croup: [D:dexamethasone] [S:0.6 mg/kg] and nebulized [D2:racemic epinephrine], no stridor at rest after <@n:two|three> hours of observation.
Laryngite sous-glottique : [D:dexaméthasone] [S:0,6 mg/kg] et nébulisation d'[D2:adrénaline racémique], plus de stridor au repos après <@n:deux|trois> heures de surveillance.
Krupp: [D:Dexamethason] [S:0,6 mg/kg] und vernebeltes [D2:razemisches Adrenalin], nach <@n:zwei|drei> Stunden Beobachtung kein Ruhestridor mehr.

Phototherapy and [D:<@d:ampicillin|gentamicin>] were stopped when cultures remained negative at <@n:36|48> hours.
La photothérapie et <@d:l'|la >[D:<@d:ampicilline|gentamicine>] ont été arrêtées lorsque les cultures sont restées négatives à <@n:36|48> heures.
Phototherapie und [D:<@d:Ampicillin|Gentamicin>] wurden beendet, als die Kulturen nach <@n:36|48> Stunden negativ blieben.

Transplant course: induction with [D:basiliximab], maintenance on [D2:tacrolimus], [D3:mycophenolate] and low-dose [D4:prednisone].
Greffe : induction par [D:basiliximab], entretien par [D2:tacrolimus], [D3:mycophénolate] et [D4:prednisone] à faible dose.
Transplantationsverlauf: Induktion mit [D:Basiliximab], Erhaltungstherapie mit [D2:Tacrolimus], [D3:Mycophenolat] und niedrig dosiertem [D4:Prednison].

The catheter was locked with [D:<@d:heparin|alteplase|citrate>] after dialysis because the flow had been poor.
Le cathéter a été verrouillé <@d:à l'|à l'|au >[D:<@d:héparine|altéplase|citrate>] après la dialyse en raison d'un mauvais débit.
Der Katheter wurde nach der Dialyse wegen schlechten Flusses mit [D:<@d:Heparin|Alteplase|Citrat>] geblockt.

Labor was induced with [D:misoprostol] and augmented with [D2:oxytocin] at [A:<@n:4|8|12> mU/min].
Le travail a été déclenché par [D:misoprostol] puis soutenu par [D2:oxytocine] à [A:<@n:4|8|12> mU/min].
Die Geburt wurde mit [D:Misoprostol] eingeleitet und mit [D2:Oxytocin] [A:<@n:4|8|12> mE/min] unterstützt.

[D:Botulinum toxin] was injected into the <@b:upper trapezius|forearm flexors|bladder wall> without immediate side effects.
De la [D:toxine botulique] a été injectée <@b:dans le trapèze supérieur|dans les fléchisseurs de l'avant-bras|dans la paroi vésicale> sans effet indésirable immédiat.
[D:Botulinumtoxin] wurde ohne unmittelbare Nebenwirkungen <@b:in den oberen Trapezius|in die Unterarmbeuger|in die Blasenwand> injiziert.

By discharge <@g:he|she> had been off [D:opioids] for <@n:two|three> days and was comfortable on [D2:acetaminophen] alone.
À la sortie, <@g:il|elle> ne prenait plus d'[D:opioïdes] depuis <@n:deux|trois> jours et était soulagé<@g:|e> par le seul [D2:paracétamol].
Bei Entlassung war <@g:er|sie> seit <@n:zwei|drei> Tagen ohne [D:Opioide] und mit [D2:Paracetamol] allein beschwerdearm.
""")
