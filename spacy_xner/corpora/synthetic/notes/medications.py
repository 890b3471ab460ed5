# What notes say about medication in running text.
from ..model import read_pool

PLAIN = read_pool("""
The medication list was reviewed and reconciled with <@g:him|her> today.
La liste des médicaments a été revue et actualisée avec <@g:lui|elle> aujourd'hui.
Die Medikamentenliste wurde heute mit <@g:ihm|ihr> durchgesehen und abgeglichen.

{who} does not recall the names or the doses of <@g:his|her> medications.
{who} ne se souvient ni du nom ni de la dose de ses médicaments.
{who} erinnert sich weder an die Namen noch an die Dosierungen <@g:seiner|ihrer> Medikamente.

<@g:His|Her> daughter fills a weekly pill box and reminds <@g:him|her> to take everything.
Sa fille prépare un pilulier hebdomadaire et lui rappelle de tout prendre.
<@g:Seine|Ihre> Tochter richtet eine Wochendosette und erinnert <@g:ihn|sie> daran, alles einzunehmen.

{who} admits that <@g:he|she> is not always consistent with <@g:his|her> medications.
{who} reconnaît ne pas toujours prendre régulièrement ses médicaments.
{who} gibt zu, <@g:seine|ihre> Medikamente nicht immer regelmäßig zu nehmen.

<@g:He|She> could not afford the copay and left the pharmacy without the prescription.
<@g:Il|Elle> ne pouvait pas payer le reste à charge et a quitté la pharmacie sans ses médicaments.
<@g:Er|Sie> konnte die Zuzahlung nicht leisten und verließ die Apotheke ohne die Medikamente.

All prescriptions were sent electronically to the pharmacy on {date}.
Toutes les ordonnances ont été transmises par voie électronique à la pharmacie le {date}.
Alle Rezepte wurden am {date} elektronisch an die Apotheke übermittelt.

We went over the risks, the benefits and the alternatives of this treatment in detail.
Nous avons passé en revue en détail les risques, les bénéfices et les alternatives de ce traitement.
Wir haben die Risiken, den Nutzen und die Alternativen dieser Behandlung ausführlich besprochen.

{who} is tolerating the new regimen without any problems so far.
{who} tolère jusqu'à présent le nouveau traitement sans aucun problème.
{who} verträgt das neue Schema bisher ohne Probleme.

No changes were made to the home medications at this visit.
Aucune modification du traitement habituel n'a été faite lors de cette consultation.
An der häuslichen Medikation wurde bei diesem Besuch nichts geändert.

# n=12,14,17,20,22
{who} brought a bag with {n} different pill bottles, several of them expired.
{who} a apporté un sac avec {n} boîtes de médicaments différentes, dont plusieurs périmées.
{who} brachte eine Tüte mit {n} verschiedenen Medikamentenpackungen mit, mehrere davon abgelaufen.

Insurance denied prior authorization, and we have filed an appeal.
L'assurance a refusé l'accord préalable et nous avons déposé un recours.
Die Krankenkasse hat die Kostenübernahme abgelehnt, und wir haben Widerspruch eingelegt.

<@g:He|She> prefers to try diet and exercise first and will think about medication later.
<@g:Il|Elle> préfère essayer d'abord un régime et de l'exercice et réfléchira plus tard à un médicament.
<@g:Er|Sie> möchte es zunächst mit Diät und Bewegung versuchen und später über ein Medikament nachdenken.

The chemotherapy port was flushed and there was good blood return.
La chambre implantable a été rincée, avec un bon reflux sanguin.
Der Chemotherapie-Port wurde gespült und war gut rückläufig.

# n=3,4,6,8 m=2,3,4
Chemotherapy cycle {m} was delayed by {n} days because of a low white count.
La cure {m} de chimiothérapie a été retardée de {n} jours en raison d'une leucopénie.
Der {m}. Zyklus der Chemotherapie wurde wegen einer Leukopenie um {n} Tage verschoben.

# n=6.4,6.9,7.2,7.8,8.4,9.1,10.3
<@g:His|Her> last hemoglobin A1c was {n}%, and <@g:he|she> checks <@g:his|her> sugars twice a day.
Sa dernière HbA1c était à {n} %, et <@g:il|elle> contrôle sa glycémie deux fois par jour.
<@g:Sein|Ihr> letzter HbA1c lag bei {n} %, und <@g:er|sie> misst den Blutzucker zweimal am Tag.

# n=54,58,62,66 m=240,265,290,310
Home glucose readings range from {n} to {m} mg/dl, with the highest values after dinner.
Les glycémies à domicile varient de {n} à {m} mg/dl, avec les valeurs les plus élevées après le dîner.
Die häuslichen Blutzuckerwerte schwanken zwischen {n} und {m} mg/dl, mit den höchsten Werten nach dem Abendessen.

# n=1.2,1.4,1.6,1.9,2.1,2.4,2.8,3.2,3.9
The INR today is {n}; the next check is due in one week.
L'INR est à {n} aujourd'hui ; le prochain contrôle est prévu dans une semaine.
Der INR liegt heute bei {n}; die nächste Kontrolle ist in einer Woche fällig.

Use of the device was demonstrated, and <@g:he|she> repeated the steps correctly.
L'utilisation du dispositif a été montrée, et <@g:il|elle> a reproduit correctement les étapes.
Die Anwendung des Geräts wurde gezeigt, und <@g:er|sie> wiederholte die Schritte korrekt.

The injection site on the <@s:abdomen|thigh|upper arm> is slightly red but not indurated.
Le point d'injection <@s:à l'abdomen|à la cuisse|au bras> est légèrement rouge mais non induré.
Die Einstichstelle <@s:am Bauch|am Oberschenkel|am Oberarm> ist leicht gerötet, aber nicht verhärtet.

{who} is not interested in any prescription medication at this time.
{who} ne souhaite aucun médicament sur ordonnance pour le moment.
{who} möchte derzeit keine verschreibungspflichtigen Medikamente.

The state drug monitoring database was checked and shows no irregularities.
Le registre de surveillance des prescriptions a été consulté et ne montre aucune anomalie.
Das Verschreibungsregister wurde geprüft und zeigt keine Auffälligkeiten.

A urine drug screen was collected today as part of the pain contract.
Une recherche urinaire de toxiques a été réalisée aujourd'hui dans le cadre du contrat de suivi de la douleur.
Im Rahmen der Schmerzvereinbarung wurde heute ein Drogenscreening im Urin durchgeführt.

Please bring all of your pill bottles to the next appointment.
Merci d'apporter toutes vos boîtes de médicaments au prochain rendez-vous.
Bitte bringen Sie alle Ihre Medikamentenpackungen zum nächsten Termin mit.

<@g:He|She> keeps the medication in a locked cabinet, out of reach of <@g:his|her> grandchildren.
<@g:Il|Elle> garde les médicaments dans une armoire fermée à clé, hors de portée de ses petits-enfants.
<@g:Er|Sie> bewahrt die Medikamente in einem verschlossenen Schrank auf, außer Reichweite <@g:seiner|ihrer> Enkelkinder.

Do not crush or chew this medication.
Ne pas écraser ni croquer ce médicament.
Dieses Medikament nicht zerkleinern oder kauen.

If you miss a dose, do not double up the next one.
En cas d'oubli d'une dose, ne doublez pas la suivante.
Wenn Sie eine Dosis vergessen, verdoppeln Sie die nächste nicht.

# n=15,20,30,45
The rash appeared about {n} minutes after the first dose and faded overnight.
L'éruption est apparue environ {n} minutes après la première dose et s'est estompée pendant la nuit.
Der Ausschlag trat etwa {n} Minuten nach der ersten Dosis auf und blasste über Nacht ab.

{who} denies any side effects, in particular no dizziness, no cough and no swelling of the ankles.
{who} ne rapporte aucun effet indésirable, en particulier ni vertiges, ni toux, ni œdème des chevilles.
{who} verneint Nebenwirkungen, insbesondere Schwindel, Husten und Knöchelschwellungen.

The pharmacist called to clarify the dose on the prescription.
Le pharmacien a appelé pour faire préciser la dose sur l'ordonnance.
Der Apotheker rief an, um die Dosis auf dem Rezept zu klären.

Adherence is good according to the pharmacy refill record.
L'observance est bonne d'après l'historique de délivrance de la pharmacie.
Die Therapietreue ist laut Abgabehistorie der Apotheke gut.

# n=3,4,5,7,9
<@g:He|She> missed {n} doses during <@g:his|her> trip because the suitcase was lost.
<@g:Il|Elle> a manqué {n} prises pendant son voyage parce que sa valise avait été perdue.
<@g:Er|Sie> hat auf der Reise {n} Einnahmen ausgelassen, weil der Koffer verloren gegangen war.

The dose was weight-adjusted and double-checked by a second nurse.
La dose a été adaptée au poids et vérifiée par une deuxième infirmière.
Die Dosis wurde gewichtsadaptiert und von einer zweiten Pflegekraft gegengeprüft.

Allergies were updated in the chart: latex, adhesive tape and peanuts.
Les allergies ont été mises à jour dans le dossier : latex, sparadrap et arachides.
Die Allergien wurden in der Akte aktualisiert: Latex, Pflasterkleber und Erdnüsse.

{who} takes nothing for the pain and tries to rest instead.
{who} ne prend rien contre la douleur et essaie plutôt de se reposer.
{who} nimmt nichts gegen die Schmerzen und versucht stattdessen, sich zu schonen.

The trough level was drawn <@n:30|45|20> minutes before the third dose.
La concentration résiduelle a été prélevée <@n:30|45|20> minutes avant la troisième dose.
Der Talspiegel wurde <@n:30|45|20> Minuten vor der dritten Dosis abgenommen.

The infusion was stopped for <@n:15|20|30> minutes and restarted at half the rate without recurrence.
La perfusion a été interrompue pendant <@n:15|20|30> minutes puis reprise à demi-débit sans récidive.
Die Infusion wurde für <@n:15|20|30> Minuten unterbrochen und mit halber Laufrate ohne erneute Reaktion fortgesetzt.
""")

MEDICATED = read_pool("""
{who} currently takes <@d:[D:lisinopril]|[D:losartan]|[D:ramipril]|[D:bisoprolol]> [S:<@d:10|50|5|2.5> mg] [F:once daily] for high blood pressure.
{who} prend actuellement <@d:du [D:lisinopril]|du [D:losartan]|du [D:ramipril]|du [D:bisoprolol]> [S:<@d:10|50|5|2,5> mg] [F:une fois par jour] pour une hypertension artérielle.
{who} nimmt derzeit <@d:[D:Lisinopril]|[D:Losartan]|[D:Ramipril]|[D:Bisoprolol]> [S:<@d:10|50|5|2,5> mg] [F:einmal täglich] gegen Bluthochdruck.

For <@g:his|her> diabetes <@g:he|she> is on [D1:metformin] [S1:<@s:500|850|1000> mg] [F1:twice a day] and [D2:<@e:sitagliptin|glipizide|empagliflozin>] [S2:<@e:100|5|10> mg] [F2:every morning].
Pour son diabète, <@g:il|elle> est sous [D1:metformine] [S1:<@s:500|850|1000> mg] [F1:deux fois par jour] et [D2:<@e:sitagliptine|glipizide|empagliflozine>] [S2:<@e:100|5|10> mg] [F2:tous les matins].
Wegen des Diabetes nimmt <@g:er|sie> [D1:Metformin] [S1:<@s:500|850|1000> mg] [F1:zweimal am Tag] und [D2:<@e:Sitagliptin|Glipizid|Empagliflozin>] [S2:<@e:100|5|10> mg] [F2:jeden Morgen].

{who} has been on [D:<@d:levothyroxine|Synthroid|L-thyroxine>] [S:<@s:75|88|100|125|50> mcg] [F:daily] since <@g:his|her> thyroidectomy in {year.p}.
{who} est sous [D:<@d:lévothyroxine|Synthroid|L-thyroxine>] [S:<@s:75|88|100|125|50> µg] [F:par jour] depuis sa thyroïdectomie en {year.p}.
{who} nimmt seit der Thyreoidektomie {year.p} [D:<@d:Levothyroxin|Synthroid|L-Thyroxin>] [S:<@s:75|88|100|125|50> µg] [F:täglich] ein.

Current medications include [D1:aspirin] [S1:81 mg] [F1:daily], [D2:atorvastatin] [S2:<@s:20|40|80> mg] [F2:at bedtime] and [D3:metoprolol succinate] [S3:<@t:25|50|100> mg] [F3:every morning].
Le traitement actuel comprend [D1:aspirine] [S1:81 mg] [F1:par jour], [D2:atorvastatine] [S2:<@s:20|40|80> mg] [F2:au coucher] et [D3:succinate de métoprolol] [S3:<@t:25|50|100> mg] [F3:tous les matins].
Die aktuelle Medikation umfasst [D1:Aspirin] [S1:81 mg] [F1:täglich], [D2:Atorvastatin] [S2:<@s:20|40|80> mg] [F2:zur Nacht] und [D3:Metoprololsuccinat] [S3:<@t:25|50|100> mg] [F3:jeden Morgen].

<@g:His|Her> only regular medications are {drug} {strength} {freq} and a [F2:daily] [D2:multivitamin].
Ses seuls médicaments réguliers sont {drug} {strength} {freq} et une [D2:multivitamine] [F2:quotidienne].
<@g:Seine|Ihre> einzigen regelmäßigen Medikamente sind {drug} {strength} {freq} und [F2:täglich] ein [D2:Multivitaminpräparat].

She takes an oral [D:contraceptive] and no other prescription medication.
Elle prend un [D:contraceptif] oral et aucun autre médicament sur ordonnance.
Sie nimmt ein orales [D:Kontrazeptivum] und sonst keine verschreibungspflichtigen Medikamente.

The medication list from the nursing home shows {drug} {strength} {freq}, {drug2} {strength2} [F2:{times_}] and {drug3} [F3:{prn_}].
La liste des médicaments de la maison de retraite indique {drug} {strength} {freq}, {drug2} {strength2} [F2:{times_}] et {drug3} [F3:{prn_}].
Der Medikamentenplan des Pflegeheims enthält {drug} {strength} {freq}, {drug2} {strength2} [F2:{times_}] und {drug3} [F3:{prn_}].

{who} is maintained on [D:<@d:methadone|buprenorphine|Suboxone>] and is followed at the addiction clinic.
{who} bénéficie d'un traitement d'entretien par [D:<@d:méthadone|buprénorphine|Suboxone>] et est suivi<@g:|e> en addictologie.
{who} erhält eine Erhaltungstherapie mit [D:<@d:Methadon|Buprenorphin|Suboxone>] und wird in der Suchtambulanz betreut.

# kinds=solid
As far as I can tell from the old records, <@g:he|she> was taking {drug} {strength} and {drug2} at the time of the accident.
D'après l'ancien dossier, <@g:il|elle> prenait {drug.du} {strength} et {drug2.du} au moment de l'accident.
Soweit ich den alten Akten entnehmen kann, nahm <@g:er|sie> zum Zeitpunkt des Unfalls {drug} {strength} und {drug2} ein.

{who} remains on [D:<@d:amlodipine|carvedilol|hydralazine>] [S:<@d:5|12.5|25> mg], [F:<@d:daily|twice a day|three times a day>], which <@g:he|she> has taken [U:for {n} years].
{who} reste sous [D:<@d:amlodipine|carvédilol|hydralazine>] [S:<@d:5|12,5|25> mg], [F:<@d:tous les jours|deux fois par jour|trois fois par jour>], qu'<@g:il|elle> prend [U:depuis {n} ans].
{who} nimmt weiterhin [D:<@d:Amlodipin|Carvedilol|Hydralazin>] [S:<@d:5|12,5|25> mg], [F:<@d:täglich|zweimal täglich|dreimal täglich>], und zwar [U:seit {n} Jahren].

<@g:His|Her> heart failure regimen consists of [D1:Entresto] [S1:<@s:24/26|49/51|97/103> mg] [F1:twice daily], [D2:spironolactone] [S2:25 mg] [F2:daily], [D3:bisoprolol] [S3:5 mg] [F3:daily] and [D4:torsemide] [S4:<@t:10|20> mg] [F4:every morning].
Son traitement de l'insuffisance cardiaque comprend [D1:Entresto] [S1:<@s:24/26|49/51|97/103> mg] [F1:deux fois par jour], [D2:spironolactone] [S2:25 mg] [F2:par jour], [D3:bisoprolol] [S3:5 mg] [F3:par jour] et [D4:torasémide] [S4:<@t:10|20> mg] [F4:tous les matins].
Die Herzinsuffizienztherapie besteht aus [D1:Entresto] [S1:<@s:24/26|49/51|97/103> mg] [F1:zweimal täglich], [D2:Spironolacton] [S2:25 mg] [F2:täglich], [D3:Bisoprolol] [S3:5 mg] [F3:täglich] und [D4:Torasemid] [S4:<@t:10|20> mg] [F4:jeden Morgen].

{who} lists {drug}, {drug2} and something for sleep, but is unsure about the doses.
{who} cite {drug}, {drug2} et quelque chose pour dormir, mais n'est pas <@g:sûr|sûre> des doses.
{who} nennt {drug}, {drug2} und etwas zum Schlafen, ist sich aber bei den Dosierungen unsicher.

<@g:He|She> swallows six pills every morning, among them [D1:<@d:digoxin|allopurinol|pantoprazole>] and [D2:<@e:potassium chloride|folic acid|ferrous sulfate>].
<@g:Il|Elle> avale six comprimés chaque matin, dont [D1:<@d:digoxine|allopurinol|pantoprazole>] et [D2:<@e:chlorure de potassium|acide folique|sulfate ferreux>].
<@g:Er|Sie> schluckt jeden Morgen sechs Tabletten, darunter [D1:<@d:Digoxin|Allopurinol|Pantoprazol>] und [D2:<@e:Kaliumchlorid|Folsäure|Eisensulfat>].

# kinds=solid
According to <@g:his wife|her husband>, <@g:he|she> is supposed to take {drug} {strength} {freq}, but uses it only when <@g:he|she> feels bad.
Selon <@g:sa femme|son mari>, <@g:il|elle> doit prendre {drug.du} {strength} {freq}, mais n'en prend que lorsqu'<@g:il|elle> se sent mal.
Laut <@g:seiner Frau|ihrem Mann> soll <@g:er|sie> {drug} {strength} {freq} einnehmen, nimmt es aber nur, wenn <@g:er|sie> sich schlecht fühlt.

Psychiatric medications: [D1:sertraline] [S1:<@s:50|100|150> mg] [F1:daily], [D2:trazodone] [S2:50 mg] [F2:at bedtime] and [D3:hydroxyzine] [F3:as needed] for anxiety.
Traitement psychiatrique : [D1:sertraline] [S1:<@s:50|100|150> mg] [F1:par jour], [D2:trazodone] [S2:50 mg] [F2:au coucher] et [D3:hydroxyzine] [F3:si besoin] en cas d'anxiété.
Psychiatrische Medikation: [D1:Sertralin] [S1:<@s:50|100|150> mg] [F1:täglich], [D2:Trazodon] [S2:50 mg] [F2:zur Nacht] und [D3:Hydroxyzin] [F3:bei Bedarf] gegen Angst.

The patient's asthma is managed with [D1:<@d:Advair|Symbicort|budesonide>] [F1:twice daily] and rescue [D2:albuterol].
L'asthme <@g:du patient|de la patiente> est traité par [D1:<@d:Advair|Symbicort|budésonide>] [F1:deux fois par jour] et [D2:salbutamol] en traitement de secours.
Das Asthma <@g:des Patienten|der Patientin> wird mit [D1:<@d:Advair|Symbicort|Budesonid>] [F1:zweimal täglich] und [D2:Salbutamol] als Notfallmedikament behandelt.

{who} continues to take <@d:[D:simvastatin]|[D:rosuvastatin]|[D:pravastatin]> [S:<@s:10|20|40> mg] [F:nightly] without muscle pain or weakness.
{who} continue de prendre <@d:de la [D:simvastatine]|de la [D:rosuvastatine]|de la [D:pravastatine]> [S:<@s:10|20|40> mg] [F:chaque soir] sans douleur ni faiblesse musculaire.
{who} nimmt weiterhin <@d:[D:Simvastatin]|[D:Rosuvastatin]|[D:Pravastatin]> [S:<@s:10|20|40> mg] [F:jeden Abend] ohne Muskelschmerzen oder Muskelschwäche ein.

# kinds=solid
{who} is taking {drug} {strength} {freq} as prescribed by <@g:his|her> <@s:cardiologist|endocrinologist|neurologist|rheumatologist>.
{who} prend {drug.du} {strength} {freq} selon la prescription de son <@s:cardiologue|endocrinologue|neurologue|rhumatologue>.
{who} nimmt {drug} {strength} {freq} nach Verordnung <@g:seines|ihres> <@s:Kardiologen|Endokrinologen|Neurologen|Rheumatologen> ein.

In the evening <@g:he|she> adds <@d:[D:melatonin]|[D:magnesium]|[D:mirtazapine]> [S:<@d:3|400|15> mg], which helps <@g:him|her> to fall asleep.
Le soir, <@g:il|elle> ajoute <@d:de la [D:mélatonine]|du [D:magnésium]|de la [D:mirtazapine]> [S:<@d:3|400|15> mg], ce qui l'aide à s'endormir.
Abends nimmt <@g:er|sie> zusätzlich <@d:[D:Melatonin]|[D:Magnesium]|[D:Mirtazapin]> [S:<@d:3|400|15> mg], was <@g:ihm|ihr> beim Einschlafen hilft.

{who} was taking none of <@g:his|her> cardiac medications when <@g:he|she> arrived, except for <@d:[D:aspirin]|[D:clopidogrel]|[D:digoxin]>.
{who} ne prenait à son arrivée aucun de ses médicaments cardiologiques, à l'exception <@d:de l'[D:aspirine]|du [D:clopidogrel]|de la [D:digoxine]>.
{who} nahm bei der Ankunft außer <@d:[D:Aspirin]|[D:Clopidogrel]|[D:Digoxin]> keines <@g:seiner|ihrer> Herzmedikamente.

At present, the only treatment for <@g:his|her> multiple sclerosis is <@d:[D:glatiramer]|[D:fingolimod]|[D:dimethyl fumarate]|[D:ocrelizumab]>.
Actuellement, le seul traitement de sa sclérose en plaques est <@d:le [D:glatiramère]|le [D:fingolimod]|le [D:fumarate de diméthyle]|l'[D:ocrélizumab]>.
Die derzeit einzige Therapie der Multiplen Sklerose ist <@d:[D:Glatiramer]|[D:Fingolimod]|[D:Dimethylfumarat]|[D:Ocrelizumab]>.

{who} has a complicated regimen of twelve medications, the most important being {drug}, {drug2} and {drug3}.
{who} a un traitement complexe de douze médicaments, dont les plus importants sont {drug.le}, {drug2.le} et {drug3.le}.
{who} hat eine komplizierte Medikation mit zwölf Präparaten, die wichtigsten davon sind {drug}, {drug2} und {drug3}.

The patient takes [D1:gabapentin] [S1:300 mg], [A1:one] [O1:capsule] [F1:in the morning] and [A2:two] [F2:at bedtime], for neuropathic pain.
<@g:Le patient|La patiente> prend de la [D1:gabapentine] [S1:300 mg], [A1:une] [O1:gélule] [F1:le matin] et [A2:deux] [F2:au coucher], pour des douleurs neuropathiques.
<@g:Der Patient|Die Patientin> nimmt [D1:Gabapentin] [S1:300 mg], [A1:eine] [O1:Kapsel] [F1:morgens] und [A2:zwei] [F2:zur Nacht], gegen neuropathische Schmerzen.

# n=2,3,4
On bad days [A:{n}] <@d:[D:ibuprofen]|[D:Advil]|[D:Aleve]> barely take the edge off, so <@g:he|she> lies down in a dark room.
Les mauvais jours, [A:{n}] <@d:[D:ibuprofène]|[D:Advil]|[D:Aleve]> soulagent à peine, si bien qu'<@g:il|elle> s'allonge dans une pièce sombre.
An schlechten Tagen lindern [A:{n}] <@d:[D:Ibuprofen]|[D:Advil]|[D:Aleve]> kaum, sodass <@g:er|sie> sich in einem dunklen Zimmer hinlegt.

{who} uses {class.a} {freq} and otherwise takes nothing.
{who} utilise {class.un} {freq} et ne prend rien d'autre.
{who} verwendet {freq} {class.einen} und nimmt sonst nichts.

No medications other than <@d:[D:prenatal vitamins]|[D:iron]|[D:folic acid]|[D:vitamin D]> were reported.
Aucun médicament autre que <@d:des [D:vitamines prénatales]|du [D:fer]|de l'[D:acide folique]|de la [D:vitamine D]> n'a été signalé.
Außer <@d:[D:Schwangerschaftsvitaminen]|[D:Eisen]|[D:Folsäure]|[D:Vitamin D]> wurden keine Medikamente angegeben.

{who} sees a psychiatrist and takes <@d:[D:lithium]|[D:quetiapine]|[D:lamotrigine]|[D:aripiprazole]> for bipolar disorder, with the last dose adjustment in {month}.
{who} consulte un psychiatre et prend <@d:du [D:lithium]|de la [D:quétiapine]|de la [D:lamotrigine]|de l'[D:aripiprazole]> pour un trouble bipolaire, la dernière adaptation de dose ayant eu lieu en {month}.
{who} ist in psychiatrischer Behandlung und nimmt wegen einer bipolaren Störung <@d:[D:Lithium]|[D:Quetiapin]|[D:Lamotrigin]|[D:Aripiprazol]>, die letzte Dosisanpassung erfolgte im {month}.

<@g:His|Her> blood pressure medications are [D1:amlodipine] and [D2:hydrochlorothiazide]; <@g:he|she> also takes [D3:Lipitor] for cholesterol.
Ses médicaments antihypertenseurs sont l'[D1:amlodipine] et l'[D2:hydrochlorothiazide] ; <@g:il|elle> prend aussi du [D3:Lipitor] pour le cholestérol.
<@g:Seine|Ihre> Blutdruckmedikamente sind [D1:Amlodipin] und [D2:Hydrochlorothiazid]; außerdem nimmt <@g:er|sie> [D3:Lipitor] gegen das Cholesterin.

# n=68..91 kinds=solid
This {n}-year-old <@g:man|woman> is on {drug} {strength} {freq} for <@s:atrial fibrillation|gout|osteoporosis|Parkinson's disease>, among other drugs.
<@g:Cet homme|Cette femme> de {n} ans est sous {drug} {strength} {freq} pour <@s:une fibrillation auriculaire|une goutte|une ostéoporose|une maladie de Parkinson>, entre autres médicaments.
<@g:Dieser {n}-jährige Mann|Diese {n}-jährige Frau> nimmt unter anderem {drug} {strength} {freq} wegen <@s:Vorhofflimmerns|einer Gicht|einer Osteoporose|eines Morbus Parkinson>.

Besides {drug} and {drug2}, <@g:he|she> admits to taking <@g:his wife's|her husband's> [D3:<@d:sleeping pills|painkillers|antibiotics>].
Outre {drug.le} et {drug2.le}, <@g:il|elle> reconnaît prendre les [D3:<@d:somnifères|antidouleurs|antibiotiques>] de <@g:sa femme|son mari>.
Neben {drug} und {drug2} gibt <@g:er|sie> zu, die [D3:<@d:Schlafmittel|Schmerzmittel|Antibiotika>] <@g:seiner Frau|ihres Mannes> zu nehmen.

Medications on transfer: [D1:vancomycin], [D2:cefepime], [D3:pantoprazole] [S3:40 mg] IV [F3:daily], [D4:heparin] [A4:5,000 units] subcutaneously [F4:every 8 hours].
Médicaments lors du transfert : [D1:vancomycine], [D2:céfépime], [D3:pantoprazole] [S3:40 mg] IV [F3:par jour], [D4:héparine] [A4:5 000 unités] en sous-cutané [F4:toutes les 8 heures].
Medikation bei Verlegung: [D1:Vancomycin], [D2:Cefepim], [D3:Pantoprazol] [S3:40 mg] i.v. [F3:täglich], [D4:Heparin] [A4:5.000 Einheiten] subkutan [F4:alle 8 Stunden].

I am starting <@g:him|her> on <@d:[D:lisinopril]|[D:losartan]|[D:ramipril]> [S:<@s:5|10|25> mg] [F:once a day] and would like to recheck the blood pressure in two weeks.
Je débute <@d:le [D:lisinopril]|le [D:losartan]|le [D:ramipril]> à [S:<@s:5|10|25> mg] [F:une fois par jour] et je souhaite recontrôler la tension dans deux semaines.
Ich beginne mit <@d:[D:Lisinopril]|[D:Losartan]|[D:Ramipril]> [S:<@s:5|10|25> mg] [F:einmal am Tag] und möchte den Blutdruck in zwei Wochen kontrollieren.

We will add <@d:[D:metformin]|[D:Jardiance]|[D:Ozempic]> to <@g:his|her> current regimen because the A1c is still above goal.
Nous allons ajouter <@d:la [D:metformine]|le [D:Jardiance]|l'[D:Ozempic]> à son traitement actuel, car l'HbA1c reste au-dessus de l'objectif.
Wir ergänzen die derzeitige Therapie um <@d:[D:Metformin]|[D:Jardiance]|[D:Ozempic]>, da der HbA1c noch über dem Zielwert liegt.

Let's begin with a low dose of <@d:[D:sertraline]|[D:escitalopram]|[D:duloxetine]>, [S:<@d:25|5|30> mg] [F:in the morning], and reassess in four to six weeks.
Commençons par une faible dose <@d:de [D:sertraline]|d'[D:escitalopram]|de [D:duloxétine]>, [S:<@d:25|5|30> mg] [F:le matin], avec une réévaluation dans quatre à six semaines.
Wir beginnen mit einer niedrigen Dosis <@d:[D:Sertralin]|[D:Escitalopram]|[D:Duloxetin]>, [S:<@d:25|5|30> mg] [F:morgens], und beurteilen in vier bis sechs Wochen neu.

<@g:He|She> was put on <@d:[D:omeprazole]|[D:Nexium]|[D:pantoprazole]> by the gastroenterologist after the endoscopy.
<@g:Il|Elle> a été mis<@g:|e> sous <@d:[D:oméprazole]|[D:Nexium]|[D:pantoprazole]> par le gastro-entérologue après l'endoscopie.
Nach der Endoskopie wurde <@g:er|sie> vom Gastroenterologen auf <@d:[D:Omeprazol]|[D:Nexium]|[D:Pantoprazol]> eingestellt.

Treatment with [D:<@d:Humira|Enbrel|methotrexate|sulfasalazine>] will be initiated once the tuberculosis screening is back.
Le traitement par [D:<@d:Humira|Enbrel|méthotrexate|sulfasalazine>] sera débuté dès réception du dépistage de la tuberculose.
Die Therapie mit [D:<@d:Humira|Enbrel|Methotrexat|Sulfasalazin>] wird begonnen, sobald das Tuberkulose-Screening vorliegt.

# kinds=solid
I have prescribed {drug} {strength} to be taken {freq}, and <@g:he|she> was warned not to drive until <@g:he|she> knows how it affects <@g:him|her>.
J'ai prescrit {drug.du} {strength} à prendre {freq}, et je lui ai recommandé de ne pas conduire avant d'en connaître les effets.
Ich habe {drug} {strength} verordnet, einzunehmen {freq}, und <@g:ihn|sie> davor gewarnt, Auto zu fahren, bevor <@g:er|sie> die Wirkung kennt.

Given the low ferritin, oral [D:iron] [S:<@s:65|325|100> mg] [F:every other day] and [D2:vitamin C] were started today.
Devant la ferritine basse, du [D:fer] oral [S:<@s:65|325|100> mg] [F:un jour sur deux] et de la [D2:vitamine C] ont été débutés aujourd'hui.
Bei niedrigem Ferritin wurden orales [D:Eisen] [S:<@s:65|325|100> mg] [F:jeden zweiten Tag] und [D2:Vitamin C] heute begonnen.

In view of the new T-score of -2.8, <@g:he|she> will begin [D:alendronate] [S:70 mg] [F:once weekly] with [D2:vitamin D] and [D3:calcium] supplementation.
Compte tenu du nouveau T-score de -2,8, <@g:il|elle> débutera l'[D:alendronate] [S:70 mg] [F:une fois par semaine] avec une supplémentation en [D2:vitamine D] et en [D3:calcium].
Angesichts des neuen T-Scores von -2,8 beginnt <@g:er|sie> mit [D:Alendronat] [S:70 mg] [F:einmal wöchentlich] und einer Substitution von [D2:Vitamin D] und [D3:Calcium].

The neurologist introduced <@d:[D:levetiracetam]|[D:topiramate]|[D:lamotrigine]> [S:<@s:250|500|25> mg] [F:twice daily] after the second seizure.
Le neurologue a introduit <@d:le [D:lévétiracétam]|le [D:topiramate]|la [D:lamotrigine]> à [S:<@s:250|500|25> mg] [F:deux fois par jour] après la deuxième crise.
Der Neurologe hat nach dem zweiten Anfall <@d:[D:Levetiracetam]|[D:Topiramat]|[D:Lamotrigin]> [S:<@s:250|500|25> mg] [F:zweimal täglich] angesetzt.

As <@g:his|her> LDL remains at <@n:142|158|167|171> mg/dl, I recommended starting a high-intensity [D:statin].
Comme son LDL reste à <@n:142|158|167|171> mg/dl, j'ai recommandé de débuter une [D:statine] de forte intensité.
Da <@g:sein|ihr> LDL weiterhin bei <@n:142|158|167|171> mg/dl liegt, habe ich den Beginn eines hochpotenten [D:Statins] empfohlen.

# kinds=solid
A new prescription for {drug} {strength} was given with instructions to start it tomorrow morning.
Une nouvelle ordonnance {drug.de} {strength} a été remise, avec pour consigne de commencer demain matin.
Es wurde ein neues Rezept für {drug} {strength} ausgestellt, mit der Anweisung, morgen früh damit zu beginnen.

{who} agrees to a trial of <@d:[D:amitriptyline]|[D:propranolol]|[D:topiramate]> for migraine prevention, starting at [S:<@s:10|20|25> mg] [F:at night].
{who} accepte un essai <@d:d'[D:amitriptyline]|de [D:propranolol]|de [D:topiramate]> en prévention de la migraine, à débuter à [S:<@s:10|20|25> mg] [F:le soir].
{who} stimmt einem Therapieversuch mit <@d:[D:Amitriptylin]|[D:Propranolol]|[D:Topiramat]> zur Migräneprophylaxe zu, beginnend mit [S:<@s:10|20|25> mg] [F:abends].

Since the culture grew a sensitive organism, <@d:[D:nitrofurantoin]|[D:trimethoprim]|[D:cephalexin]> was begun the same day.
Comme la culture a isolé un germe sensible, <@d:la [D:nitrofurantoïne] a été débutée|le [D:triméthoprime] a été débuté|la [D:céfalexine] a été débutée> le jour même.
Da in der Kultur ein sensibler Keim wuchs, wurde noch am selben Tag mit <@d:[D:Nitrofurantoin]|[D:Trimethoprim]|[D:Cefalexin]> begonnen.

We discussed the options, and <@g:he|she> elected to start [D:<@d:Chantix|bupropion|varenicline>] to help <@g:him|her> quit smoking.
Nous avons discuté des options, et <@g:il|elle> a choisi de commencer un traitement par [D:<@d:Chantix|bupropion|varénicline>] pour l'aider à arrêter de fumer.
Wir haben die Möglichkeiten besprochen, und <@g:er|sie> entschied sich für den Beginn mit [D:<@d:Chantix|Bupropion|Vareniclin>], um mit dem Rauchen aufzuhören.

For the tremor, <@d:[D:propranolol]|[D:primidone]> was introduced at a very low dose and will be increased slowly.
Pour le tremblement, <@d:le [D:propranolol] a été introduit|la [D:primidone] a été introduite> à très faible dose, avec une augmentation lente.
Gegen den Tremor wurde <@d:[D:Propranolol]|[D:Primidon]> in sehr niedriger Dosis angesetzt und wird langsam gesteigert.

Initiate <@d:[D:tamsulosin]|[D:alfuzosin]|[D:finasteride]> [S:<@d:0.4|10|5> mg] [F:at bedtime] for urinary hesitancy and weak stream.
Débuter <@d:la [D:tamsulosine]|l'[D:alfuzosine]|le [D:finastéride]> [S:<@d:0,4|10|5> mg] [F:au coucher] pour une dysurie avec jet faible.
Beginn mit <@d:[D:Tamsulosin]|[D:Alfuzosin]|[D:Finasterid]> [S:<@d:0,4|10|5> mg] [F:zur Nacht] bei verzögertem Miktionsbeginn und schwachem Harnstrahl.

Because of persistent ankle edema, a [D1:loop diuretic] was added and [D2:amlodipine] was cut in half.
En raison d'œdèmes persistants des chevilles, un [D1:diurétique de l'anse] a été ajouté et l'[D2:amlodipine] diminuée de moitié.
Wegen anhaltender Knöchelödeme wurde ein [D1:Schleifendiuretikum] ergänzt und [D2:Amlodipin] halbiert.

The plan is to start [D1:prednisone] today while we wait for the biopsy, and to give <@d:[D2:omeprazole]|[D2:famotidine]> for stomach protection.
Il est prévu de débuter la [D1:prednisone] aujourd'hui dans l'attente de la biopsie et de donner <@d:de l'[D2:oméprazole]|de la [D2:famotidine]> en protection gastrique.
Geplant ist, heute mit [D1:Prednison] zu beginnen, während wir auf die Biopsie warten, und zum Magenschutz <@d:[D2:Omeprazol]|[D2:Famotidin]> zu geben.

{who} has just been started on {drug} and cannot say yet whether it makes any difference.
{who} vient de commencer {drug.le} et ne peut pas encore dire si cela change quelque chose.
{who} hat gerade erst mit {drug.bei} begonnen und kann noch nicht sagen, ob es etwas bewirkt.

Thyroid replacement was initiated with <@d:[D:levothyroxine]|[D:Euthyrox]> [S:<@s:25|50> mcg] [F:daily, 30 minutes before breakfast].
Une substitution thyroïdienne a été débutée par <@d:[D:lévothyroxine]|[D:Euthyrox]> [S:<@s:25|50> µg] [F:par jour, 30 minutes avant le petit déjeuner].
Die Schilddrüsensubstitution wurde mit <@d:[D:Levothyroxin]|[D:Euthyrox]> [S:<@s:25|50> µg] [F:täglich, 30 Minuten vor dem Frühstück], begonnen.

I would like <@g:him|her> to try <@d:[D:melatonin]|[D:doxepin]|[D:trazodone]> before we consider a stronger [D2:sleeping pill].
Je souhaite qu'<@g:il|elle> essaie <@d:la [D:mélatonine]|la [D:doxépine]|la [D:trazodone]> avant d'envisager un [D2:somnifère] plus puissant.
Ich möchte, dass <@g:er|sie> es mit <@d:[D:Melatonin]|[D:Doxepin]|[D:Trazodon]> versucht, bevor wir ein stärkeres [D2:Schlafmittel] in Betracht ziehen.

{drug.c} {strength} {freq} was restarted after the creatinine came down to <@n:1.3|1.5|1.1> mg/dl.
{drug.le} {strength} {freq} a été repris{drug?|e} après la baisse de la créatinine à <@n:1,3|1,5|1,1> mg/dl.
{drug} {strength} {freq} wurde wieder angesetzt, nachdem das Kreatinin auf <@n:1,3|1,5|1,1> mg/dl gefallen war.

The pain service recommended starting <@d:[D1:pregabalin]|[D1:gabapentin]> [S1:<@d:75|300> mg] [F1:twice a day] together with [D2:acetaminophen] [S2:1 g] [F2:every 8 hours].
L'équipe douleur a recommandé de débuter <@d:la [D1:prégabaline]|la [D1:gabapentine]> [S1:<@d:75|300> mg] [F1:deux fois par jour] avec du [D2:paracétamol] [S2:1 g] [F2:toutes les 8 heures].
Der Schmerzdienst empfahl, <@d:[D1:Pregabalin]|[D1:Gabapentin]> [S1:<@d:75|300> mg] [F1:zweimal täglich] zusammen mit [D2:Paracetamol] [S2:1 g] [F2:alle 8 Stunden] zu beginnen.

To protect the kidneys, <@g:he|she> will start an [D:ACE inhibitor], provided that the potassium stays below 5.0 mmol/l.
Pour protéger les reins, <@g:il|elle> débutera un [D:IEC], à condition que la kaliémie reste inférieure à 5,0 mmol/l.
Zum Schutz der Nieren beginnt <@g:er|sie> mit einem [D:ACE-Hemmer], sofern das Kalium unter 5,0 mmol/l bleibt.

No [D:antidepressant] will be started today, but the question will be reopened next month.
Aucun [D:antidépresseur] ne sera débuté aujourd'hui, mais la question sera réexaminée le mois prochain.
Heute wird kein [D:Antidepressivum] angesetzt, die Frage wird aber nächsten Monat erneut besprochen.

<@g:He|She> was loaded with <@d:[D:phenytoin]|[D:levetiracetam]|[D:amiodarone]> and then continued on a maintenance dose.
<@g:Il|Elle> a reçu une dose de charge <@d:de [D:phénytoïne]|de [D:lévétiracétam]|d'[D:amiodarone]>, puis un traitement d'entretien.
<@g:Er|Sie> wurde mit <@d:[D:Phenytoin]|[D:Levetiracetam]|[D:Amiodaron]> aufgesättigt und erhielt danach eine Erhaltungsdosis.

Once the wound has healed, we can start <@d:[D:tamoxifen]|[D:letrozole]|[D:anastrozole]> [S:<@d:20|2.5|1> mg] [F:daily] [U:for at least five years].
Une fois la plaie cicatrisée, nous pourrons débuter <@d:le [D:tamoxifène]|le [D:létrozole]|l'[D:anastrozole]> [S:<@d:20|2,5|1> mg] [F:par jour] [U:pendant au moins cinq ans].
Sobald die Wunde verheilt ist, können wir mit <@d:[D:Tamoxifen]|[D:Letrozol]|[D:Anastrozol]> [S:<@d:20|2,5|1> mg] [F:täglich] [U:für mindestens fünf Jahre] beginnen.

The first dose of {drug} was given under observation in the clinic and was well tolerated.
La première dose {drug.de} a été administrée sous surveillance en consultation et a été bien tolérée.
Die erste Dosis {drug} wurde in der Ambulanz unter Beobachtung gegeben und gut vertragen.

<@d:[D:Lisinopril]|[D:Losartan]|[D:Furosemide]> was held on admission because of acute kidney injury and has not been restarted.
<@d:Le [D:lisinopril]|Le [D:losartan]|Le [D:furosémide]> a été suspendu à l'admission en raison d'une insuffisance rénale aiguë et n'a pas été repris.
<@d:[D:Lisinopril]|[D:Losartan]|[D:Furosemid]> wurde bei Aufnahme wegen eines akuten Nierenversagens pausiert und bisher nicht wieder angesetzt.

{who} quit taking <@d:[D:sertraline]|[D:atorvastatin]|[D:metformin]> on <@g:his|her> own about three months ago.
{who} a arrêté de prendre <@d:la [D:sertraline]|l'[D:atorvastatine]|la [D:metformine]> de sa propre initiative il y a environ trois mois.
{who} hat <@d:[D:Sertralin]|[D:Atorvastatin]|[D:Metformin]> vor etwa drei Monaten eigenmächtig abgesetzt.

We will discontinue {drug} now that the symptoms have resolved.
Nous allons arrêter {drug.le} maintenant que les symptômes ont disparu.
Nachdem die Symptome abgeklungen sind, setzen wir {drug} ab.

Please stop <@d:[D:clopidogrel]|[D:aspirin]|[D:Plavix]> seven days before the procedure and resume it the morning after.
Merci d'arrêter <@d:le [D:clopidogrel]|l'[D:aspirine]|le [D:Plavix]> sept jours avant l'intervention et de reprendre le lendemain matin.
Bitte <@d:[D:Clopidogrel]|[D:Aspirin]|[D:Plavix]> sieben Tage vor dem Eingriff absetzen und am Morgen danach wieder einnehmen.

[D:Metformin] should be held on the day of the contrast study and for 48 hours afterwards.
La [D:metformine] doit être suspendue le jour de l'examen avec produit de contraste et pendant 48 heures après celui-ci.
[D:Metformin] sollte am Tag der Kontrastmitteluntersuchung und danach für 48 Stunden pausiert werden.

<@g:His|Her> <@d:[D:oxycodone]|[D:tramadol]|[D:hydrocodone]> was not renewed, as the fracture has healed.
<@d:Son [D:oxycodone]|Son [D:tramadol]|Son [D:hydrocodone]> n'a pas été renouvelé, la fracture étant consolidée.
<@d:[D:Oxycodon]|[D:Tramadol]|[D:Hydrocodon]> wurde nicht weiterverordnet, da die Fraktur verheilt ist.

After the gastrointestinal bleed, both [D1:aspirin] and <@d:[D2:naproxen]|[D2:ibuprofen]|[D2:diclofenac]> were permanently discontinued.
Après l'hémorragie digestive, l'[D1:aspirine] et <@d:le [D2:naproxène]|l'[D2:ibuprofène]|le [D2:diclofénac]> ont été arrêtés définitivement.
Nach der gastrointestinalen Blutung wurden sowohl [D1:ASS] als auch <@d:[D2:Naproxen]|[D2:Ibuprofen]|[D2:Diclofenac]> dauerhaft abgesetzt.

Her oral [D:contraceptive] was stopped in {month} because she would like to become pregnant.
Son [D:contraceptif] oral a été arrêté en {month} car elle souhaite une grossesse.
Ihr orales [D:Kontrazeptivum] wurde im {month} abgesetzt, weil sie schwanger werden möchte.

The dermatologist advised <@g:him|her> to come off <@d:[D:doxycycline]|[D:isotretinoin]|[D:minocycline]> for the summer.
Le dermatologue lui a conseillé d'interrompre <@d:la [D:doxycycline]|l'[D:isotrétinoïne]|la [D:minocycline]> pendant l'été.
Der Hautarzt riet, <@d:[D:Doxycyclin]|[D:Isotretinoin]|[D:Minocyclin]> über den Sommer abzusetzen.

# n=4.9,5.6,5.8,6.1,6.4
With a potassium of {n} mmol/l, <@d:[D:spironolactone]|[D:eplerenone]|[D:potassium chloride]> was stopped immediately.
Devant une kaliémie à {n} mmol/l, <@d:la [D:spironolactone] a été arrêtée|l'[D:éplérénone] a été arrêtée|le [D:chlorure de potassium] a été arrêté> immédiatement.
Bei einem Kalium von {n} mmol/l wurde <@d:[D:Spironolacton]|[D:Eplerenon]|[D:Kaliumchlorid]> sofort abgesetzt.

Hold <@d:[D:metoprolol]|[D:carvedilol]|[D:atenolol]> for a heart rate below <@n:50|55|60> or a systolic pressure below <@m:90|95|100>.
Suspendre <@d:le [D:métoprolol]|le [D:carvédilol]|l'[D:aténolol]> si la fréquence cardiaque est inférieure à <@n:50|55|60> ou la pression systolique inférieure à <@m:90|95|100>.
<@d:[D:Metoprolol]|[D:Carvedilol]|[D:Atenolol]> pausieren bei einer Herzfrequenz unter <@n:50|55|60> oder einem systolischen Druck unter <@m:90|95|100>.

{drug.c} was discontinued due to cost, and no substitute was prescribed.
{drug.le} a été arrêté{drug?|e} en raison du coût, sans prescription de substitut.
{drug} wurde aus Kostengründen abgesetzt, ein Ersatz wurde nicht verordnet.

{who} was taken off {drug} by the <@s:cardiologist|nephrologist|oncologist> and feels no worse without it.
Le <@s:cardiologue|néphrologue|oncologue> a arrêté {drug.le}, et {who.l} ne se sent pas moins bien sans ce médicament.
{drug} wurde vom <@s:Kardiologen|Nephrologen|Onkologen> abgesetzt, und {who.l} fühlt sich ohne das Mittel nicht schlechter.

The [D1:Ativan] was weaned off completely before discharge, while <@d:[D2:melatonin]|[D2:quetiapine]> was kept at night.
L'[D1:Ativan] a été complètement sevré avant la sortie, tandis que <@d:la [D2:mélatonine] a été maintenue|la [D2:quétiapine] a été maintenue> la nuit.
[D1:Ativan] wurde vor der Entlassung vollständig ausgeschlichen, während <@d:[D2:Melatonin]|[D2:Quetiapin]> zur Nacht beibehalten wurde.

We are stopping the <@d:[D1:Bactrim]|[D1:ciprofloxacin]|[D1:Levaquin]> early because of the rash and will not replace it.
Nous arrêtons prématurément <@d:le [D1:Bactrim]|la [D1:ciprofloxacine]|le [D1:Levaquin]> à cause de l'éruption, sans relais.
Wir setzen <@d:[D1:Bactrim]|[D1:Ciprofloxacin]|[D1:Levaquin]> wegen des Ausschlags vorzeitig ab und ersetzen es nicht.

Discontinue <@d:[D:oxybutynin]|[D:diphenhydramine]|[D:amitriptyline]>, which may be contributing to the confusion.
Arrêter <@d:l'[D:oxybutynine]|la [D:diphénhydramine]|l'[D:amitriptyline]>, qui peut contribuer à la confusion.
<@d:[D:Oxybutynin]|[D:Diphenhydramin]|[D:Amitriptylin]> absetzen, da es zur Verwirrtheit beitragen kann.

{who} had been on [D:<@d:hydrochlorothiazide|allopurinol|colchicine>] [U:until last winter], when it was stopped for low sodium.
{who} était sous [D:<@d:hydrochlorothiazide|allopurinol|colchicine>] [U:jusqu'à l'hiver dernier], date de l'arrêt pour hyponatrémie.
{who} nahm [U:bis zum letzten Winter] [D:<@d:Hydrochlorothiazid|Allopurinol|Colchicin>], das dann wegen einer Hyponatriämie abgesetzt wurde.

It is safe to stop <@d:[D1:omeprazole]|[D1:pantoprazole]> once the [D2:prednisone] course is finished.
<@d:L'[D1:oméprazole]|Le [D1:pantoprazole]> peut être arrêté sans risque une fois la cure de [D2:prednisone] terminée.
<@d:[D1:Omeprazol]|[D1:Pantoprazol]> kann nach Abschluss der Behandlung mit [D2:Prednison] gefahrlos abgesetzt werden.

Home [D:<@d:blood thinners|antihypertensives|NSAIDs>] are on hold until further evaluation.
Les [D:<@d:anticoagulants|antihypertenseurs|AINS>] habituels sont suspendus dans l'attente d'un bilan complémentaire.
Die bisherigen [D:<@d:Blutverdünner|Antihypertensiva|NSAR>] sind bis zur weiteren Abklärung pausiert.

The [D1:nicotine] [O1:patch] was removed at night because of vivid dreams, and eventually stopped altogether.
Le [O1:patch] de [D1:nicotine] était retiré la nuit en raison de rêves intenses, puis a été complètement arrêté.
Das [O1:Pflaster] mit [D1:Nikotin] wurde wegen lebhafter Träume nachts entfernt und schließlich ganz abgesetzt.

# n=2,3,4,6,8
Vision returned to normal within {n} weeks of stopping <@d:[D:hydroxychloroquine]|[D:ethambutol]|[D:vigabatrin]>.
La vision s'est normalisée dans les {n} semaines suivant l'arrêt <@d:de l'[D:hydroxychloroquine]|de l'[D:éthambutol]|du [D:vigabatrin]>.
Innerhalb von {n} Wochen nach Absetzen von <@d:[D:Hydroxychloroquin]|[D:Ethambutol]|[D:Vigabatrin]> normalisierte sich das Sehvermögen.

The family asked that all medications except [D1:morphine] and <@d:[D2:lorazepam]|[D2:haloperidol]|[D2:glycopyrrolate]> be stopped.
La famille a demandé l'arrêt de tous les médicaments sauf la [D1:morphine] et <@d:le [D2:lorazépam]|l'[D2:halopéridol]|le [D2:glycopyrronium]>.
Die Familie bat darum, alle Medikamente außer [D1:Morphin] und <@d:[D2:Lorazepam]|[D2:Haloperidol]|[D2:Glycopyrronium]> abzusetzen.

{who} has been off {drug} for {n} months now without any recurrence.
{who} ne prend plus {drug.de} depuis {n} mois, sans récidive.
{who} nimmt seit {n} Monaten kein {drug} mehr und hatte seither kein Rezidiv.

[D1:Potassium] was stopped along with [D2:Lasix], since one was only needed because of the other.
Le [D1:potassium] a été arrêté en même temps que le [D2:Lasix], puisque l'un n'était nécessaire qu'à cause de l'autre.
[D1:Kalium] wurde zusammen mit [D2:Lasix] abgesetzt, da das eine nur wegen des anderen nötig war.

<@g:He|She> was told to hold <@d:[D1:lisinopril]|[D1:valsartan]> and <@e:[D2:metformin]|[D2:Farxiga]> during any illness with vomiting or diarrhea.
Il lui a été conseillé de suspendre <@d:le [D1:lisinopril]|le [D1:valsartan]> et <@e:la [D2:metformine]|le [D2:Farxiga]> en cas de maladie avec vomissements ou diarrhée.
<@g:Ihm|Ihr> wurde geraten, <@d:[D1:Lisinopril]|[D1:Valsartan]> und <@e:[D2:Metformin]|[D2:Farxiga]> bei jeder Erkrankung mit Erbrechen oder Durchfall zu pausieren.

Do not stop {drug} abruptly; call the office first if you feel unwell.
N'arrêtez pas {drug.le} brutalement ; appelez d'abord le cabinet si vous ne vous sentez pas bien.
Setzen Sie {drug} nicht abrupt ab; rufen Sie zuerst in der Praxis an, wenn Sie sich unwohl fühlen.

Home readings are still around <@n:150|160>, hence <@d:[D:lisinopril]|[D:metoprolol]|[D:losartan]> goes up from [S1:<@s:10|25|12.5> mg] to [S2:<@s:20|50|25> mg] [F:daily].
Les mesures à domicile restent autour de <@n:150|160>, d'où une augmentation <@d:du [D:lisinopril]|du [D:métoprolol]|du [D:losartan]> de [S1:<@s:10|25|12,5> mg] à [S2:<@s:20|50|25> mg] [F:par jour].
Die häuslichen Werte liegen noch um <@n:150|160>, daher wird <@d:[D:Lisinopril]|[D:Metoprolol]|[D:Losartan]> von [S1:<@s:10|25|12,5> mg] auf [S2:<@s:20|50|25> mg] [F:täglich] erhöht.

The {drug} was doubled two weeks ago, with only partial improvement.
{drug.le} a été doublé{drug?|e} il y a deux semaines, avec une amélioration seulement partielle.
{drug} wurde vor zwei Wochen verdoppelt, mit nur teilweiser Besserung.

We will go up on the <@d:[D:gabapentin]|[D:pregabalin]|[D:duloxetine]> to [S:<@d:600|150|60> mg] [F:<@f:twice|three times> a day] if <@g:he|she> is not too drowsy.
Nous augmenterons <@d:la [D:gabapentine]|la [D:prégabaline]|la [D:duloxétine]> à [S:<@d:600|150|60> mg] [F:<@f:deux|trois> fois par jour] si la somnolence reste acceptable.
Wir steigern <@d:[D:Gabapentin]|[D:Pregabalin]|[D:Duloxetin]> auf [S:<@d:600|150|60> mg] [F:<@f:zwei|drei>mal täglich], wenn <@g:er|sie> nicht zu schläfrig ist.

Increase [D:levothyroxine] from [S1:<@s:50|75|100> mcg] to [S2:<@s:75|88|112> mcg] [F:daily] and repeat the TSH in <@n:six|eight> weeks.
Augmenter la [D:lévothyroxine] de [S1:<@s:50|75|100> µg] à [S2:<@s:75|88|112> µg] [F:par jour] et recontrôler la TSH dans <@n:six|huit> semaines.
[D:Levothyroxin] von [S1:<@s:50|75|100> µg] auf [S2:<@s:75|88|112> µg] [F:täglich] erhöhen und TSH in <@n:sechs|acht> Wochen kontrollieren.

Because of dizziness on standing, the dose of <@d:[D:tamsulosin]|[D:carvedilol]|[D:amlodipine]> was cut in half.
En raison de vertiges en position debout, la dose <@d:de [D:tamsulosine]|de [D:carvédilol]|d'[D:amlodipine]> a été réduite de moitié.
Wegen Schwindels im Stehen wurde die Dosis von <@d:[D:Tamsulosin]|[D:Carvedilol]|[D:Amlodipin]> halbiert.

<@d:[D:Prozac]|[D:Zoloft]|[D:Lexapro]> will be raised to [S:<@d:40|100|20> mg] [F:once daily], since <@g:he|she> felt better on it but not back to normal.
<@d:Le [D:Prozac]|Le [D:Zoloft]|Le [D:Lexapro]> sera augmenté à [S:<@d:40|100|20> mg] [F:une fois par jour], car {who.l} allait mieux sous traitement sans retrouver son état normal.
<@d:[D:Prozac]|[D:Zoloft]|[D:Lexapro]> wird auf [S:<@d:40|100|20> mg] [F:einmal täglich] erhöht, da {who.l} sich damit besser fühlte, aber noch nicht wie früher.

Given the weight gain of <@n:3|4|5> kg in one week, [D:furosemide] was increased to [S:80 mg] [F:twice daily] [U:for three days].
Devant une prise de poids de <@n:3|4|5> kg en une semaine, le [D:furosémide] a été augmenté à [S:80 mg] [F:deux fois par jour] [U:pendant trois jours].
Bei einer Gewichtszunahme von <@n:3|4|5> kg in einer Woche wurde [D:Furosemid] [U:für drei Tage] auf [S:80 mg] [F:zweimal täglich] erhöht.

# kinds=solid
The maximum tolerated dose of {drug} was reached at {strength} {freq}.
La dose maximale tolérée {drug.de} a été atteinte à {strength} {freq}.
Die maximal verträgliche Dosis von {drug} wurde bei {strength} {freq} erreicht.

{drug.c} was titrated upward in steps over several visits, and the current dose is {strength} {freq}.
{drug.le} a été augmenté{drug?|e} par paliers au fil des consultations, et la dose actuelle est de {strength} {freq}.
{drug} wurde über mehrere Besuche schrittweise gesteigert, die aktuelle Dosis beträgt {strength} {freq}.

Renally adjusted, <@g:his|her> <@d:[D:levofloxacin]|[D:enoxaparin]|[D:gabapentin]> dose comes down to [S:<@d:250|40|300> mg] [F:once daily].
Après adaptation à la fonction rénale, sa dose <@d:de [D:lévofloxacine]|d'[D:énoxaparine]|de [D:gabapentine]> est ramenée à [S:<@d:250|40|300> mg] [F:une fois par jour].
Nach Anpassung an die Nierenfunktion wird die Dosis von <@d:[D:Levofloxacin]|[D:Enoxaparin]|[D:Gabapentin]> auf [S:<@d:250|40|300> mg] [F:einmal täglich] gesenkt.

Lower the [D:simvastatin] to [S:20 mg] [F:every evening] while <@g:he|she> is taking <@d:[D2:amlodipine]|[D2:diltiazem]|[D2:verapamil]>.
Diminuer la [D:simvastatine] à [S:20 mg] [F:tous les soirs] tant qu'<@g:il|elle> prend <@d:de l'[D2:amlodipine]|du [D2:diltiazem]|du [D2:vérapamil]>.
[D:Simvastatin] auf [S:20 mg] [F:jeden Abend] senken, solange <@g:er|sie> <@d:[D2:Amlodipin]|[D2:Diltiazem]|[D2:Verapamil]> einnimmt.

# n=2,3,4
After {n} low readings in the past week we agreed to back off on the <@d:[D:glipizide]|[D:glyburide]|[D:glimepiride]> to [S:<@d:2.5|1.25|1> mg] [F:with breakfast].
Après {n} valeurs basses au cours de la semaine passée, nous avons convenu de réduire <@d:le [D:glipizide]|le [D:glibenclamide]|le [D:glimépiride]> à [S:<@d:2,5|1,25|1> mg] [F:au petit déjeuner].
Nach {n} niedrigen Werten in der vergangenen Woche haben wir vereinbart, <@d:[D:Glipizid]|[D:Glibenclamid]|[D:Glimepirid]> auf [S:<@d:2,5|1,25|1> mg] [F:zum Frühstück] zu reduzieren.

# kinds=solid
<@g:His|Her> {drug} has been adjusted three times this year, most recently to {strength} {freq}.
{drug.le} a été ajusté{drug?|e} trois fois cette année, en dernier lieu à {strength} {freq}.
{drug} wurde in diesem Jahr dreimal angepasst, zuletzt auf {strength} {freq}.

The dose may be increased by [S1:<@s:25|50|12.5> mg] [F1:every two weeks] up to a maximum of [S2:<@s:200|400|100> mg] [F2:daily], depending on how well <@g:he|she> tolerates the <@d:[D:topiramate]|[D:lamotrigine]|[D:quetiapine]>.
La dose peut être augmentée de [S1:<@s:25|50|12,5> mg] [F1:toutes les deux semaines] jusqu'à un maximum de [S2:<@s:200|400|100> mg] [F2:par jour], selon la tolérance <@d:du [D:topiramate]|de la [D:lamotrigine]|de la [D:quétiapine]>.
Die Dosis kann je nach Verträglichkeit von <@d:[D:Topiramat]|[D:Lamotrigin]|[D:Quetiapin]> um [S1:<@s:25|50|12,5> mg] [F1:alle zwei Wochen] bis maximal [S2:<@s:200|400|100> mg] [F2:täglich] gesteigert werden.

Patient advised to cut back on <@d:[D:ibuprofen]|[D:Excedrin]|[D:sumatriptan]>, since overuse may be driving the headaches.
Il a été conseillé <@g:au patient|à la patiente> de réduire <@d:l'[D:ibuprofène]|l'[D:Excedrin]|le [D:sumatriptan]>, dont la surconsommation pourrait entretenir les céphalées.
<@g:Dem Patienten|Der Patientin> wurde geraten, weniger <@d:[D:Ibuprofen]|[D:Excedrin]|[D:Sumatriptan]> zu nehmen, da der Übergebrauch die Kopfschmerzen unterhalten könnte.

<@d:[D:Digoxin]|[D:Lithium]|[D:Phenytoin]> was reduced after the level came back above the therapeutic range at <@d:2.6 ng/ml|1.5 mmol/l|27 mg/l>.
<@d:La [D:digoxine] a été diminuée|Le [D:lithium] a été diminué|La [D:phénytoïne] a été diminuée> après un dosage au-dessus de la zone thérapeutique à <@d:2,6 ng/ml|1,5 mmol/l|27 mg/l>.
<@d:[D:Digoxin]|[D:Lithium]|[D:Phenytoin]> wurde reduziert, nachdem der Spiegel mit <@d:2,6 ng/ml|1,5 mmol/l|27 mg/l> über dem therapeutischen Bereich lag.

We bumped up the [D:Seroquel] at night and left the morning dose as it is.
Nous avons augmenté le [D:Seroquel] du soir et laissé la dose du matin inchangée.
Wir haben [D:Seroquel] zur Nacht erhöht und die Morgendosis belassen.

# kinds=solid
It is reasonable to go back to the previous dose of {drug}, namely {strength} {freq}.
Il est raisonnable de revenir à la dose antérieure {drug.de}, à savoir {strength} {freq}.
Es ist sinnvoll, zur früheren Dosis von {drug} zurückzukehren, nämlich {strength} {freq}.

No dose adjustment of <@d:[D:apixaban]|[D:atorvastatin]|[D:linagliptin]> is needed despite an eGFR of <@n:38|42|51> ml/min.
Aucune adaptation de la dose <@d:d'[D:apixaban]|d'[D:atorvastatine]|de [D:linagliptine]> n'est nécessaire malgré un DFG estimé à <@n:38|42|51> ml/min.
Trotz einer eGFR von <@n:38|42|51> ml/min ist bei <@d:[D:Apixaban]|[D:Atorvastatin]|[D:Linagliptin]> keine Dosisanpassung erforderlich.

<@g:He|She> increased <@g:his|her> own [D:<@d:Norco|Percocet|Xanax>] last month and ran out eight days early.
<@g:Il|Elle> a augmenté de sa propre initiative son [D:<@d:Norco|Percocet|Xanax>] le mois dernier et s'est retrouvé<@g:|e> à court huit jours trop tôt.
<@g:Er|Sie> hat [D:<@d:Norco|Percocet|Xanax>] letzten Monat eigenmächtig erhöht und war acht Tage zu früh damit am Ende.

# kinds=solid
Once the blood pressure is below 130/80, we may be able to reduce {drug} to {strength} {freq}.
Une fois la tension inférieure à 130/80, nous pourrons peut-être réduire {drug.le} à {strength} {freq}.
Sobald der Blutdruck unter 130/80 liegt, können wir {drug} möglicherweise auf {strength} {freq} reduzieren.

Because of the dry cough, [D1:lisinopril] was changed to [D2:<@d:losartan|valsartan|telmisartan>] [S2:<@d:50|80|40> mg] [F2:daily].
En raison de la toux sèche, le [D1:lisinopril] a été remplacé par [D2:<@d:losartan|valsartan|telmisartan>] [S2:<@d:50|80|40> mg] [F2:par jour].
Wegen des trockenen Hustens wurde [D1:Lisinopril] auf [D2:<@d:Losartan|Valsartan|Telmisartan>] [S2:<@d:50|80|40> mg] [F2:täglich] umgestellt.

We will switch from [D1:<@d:glargine|Lantus|NPH>] to [D2:<@e:degludec|Tresiba|Toujeo>] and keep the total daily dose the same.
Nous passerons de [D1:<@d:glargine|Lantus|NPH>] à [D2:<@e:dégludec|Tresiba|Toujeo>] en gardant la même dose totale quotidienne.
Wir stellen von [D1:<@d:Glargin|Lantus|NPH>] auf [D2:<@e:Degludec|Tresiba|Toujeo>] um und behalten die Tagesgesamtdosis bei.

The intravenous <@d:[D1:ceftriaxone]|[D1:cefazolin]|[D1:piperacillin-tazobactam]> was converted to oral [D2:<@e:cefuroxime|amoxicillin-clavulanate|levofloxacin>] on hospital day <@n:3|4|5>.
<@d:La [D1:ceftriaxone]|La [D1:céfazoline]|La [D1:pipéracilline-tazobactam]> intraveineuse a été relayée par [D2:<@e:céfuroxime|amoxicilline-acide clavulanique|lévofloxacine>] par voie orale au jour <@n:3|4|5> d'hospitalisation.
Die intravenöse Gabe von <@d:[D1:Ceftriaxon]|[D1:Cefazolin]|[D1:Piperacillin-Tazobactam]> wurde am <@n:3|4|5>. Krankenhaustag auf orales [D2:<@e:Cefuroxim|Amoxicillin-Clavulansäure|Levofloxacin>] umgestellt.

Insurance will not cover [D1:<@d:Nexium|Crestor|Lyrica>], so we are changing to the generic [D2:<@d:omeprazole|rosuvastatin|pregabalin>].
L'assurance ne rembourse pas [D1:<@d:Nexium|Crestor|Lyrica>] ; nous passons donc au générique [D2:<@d:oméprazole|rosuvastatine|prégabaline>].
Die Versicherung übernimmt [D1:<@d:Nexium|Crestor|Lyrica>] nicht, daher wechseln wir auf das Generikum [D2:<@d:Omeprazol|Rosuvastatin|Pregabalin>].

{who} asked to be put back on {drug}, which had worked better than {drug2}.
{who} a demandé à reprendre {drug.le}, qui avait été plus efficace que {drug2.le}.
{who} bat darum, wieder {drug} zu bekommen, das besser gewirkt hatte als {drug2}.

[D1:Warfarin] was replaced with [D2:<@d:apixaban|rivaroxaban|Eliquis>] because of labile INR values.
La [D1:warfarine] a été remplacée par [D2:<@d:apixaban|rivaroxaban|Eliquis>] en raison d'INR instables.
[D1:Warfarin] wurde wegen schwankender INR-Werte durch [D2:<@d:Apixaban|Rivaroxaban|Eliquis>] ersetzt.

The [D1:<@d:citalopram|paroxetine>] will be cross-tapered to [D2:<@e:venlafaxine|bupropion>] over three weeks to limit withdrawal symptoms.
Le passage de [D1:<@d:citalopram|paroxétine>] à [D2:<@e:venlafaxine|bupropion>] sera progressif, avec chevauchement sur trois semaines, afin de limiter les symptômes de sevrage.
[D1:<@d:Citalopram|Paroxetin>] wird über drei Wochen überlappend auf [D2:<@e:Venlafaxin|Bupropion>] umgestellt, um Absetzsymptome zu begrenzen.

If the hot flashes persist on <@d:[D1:anastrozole]|[D1:letrozole]|[D1:tamoxifen]>, I would change to [D2:exemestane] [S2:25 mg] [F2:daily].
Si les bouffées de chaleur persistent sous <@d:[D1:anastrozole]|[D1:létrozole]|[D1:tamoxifène]>, je passerais à l'[D2:exémestane] [S2:25 mg] [F2:par jour].
Sollten die Hitzewallungen unter <@d:[D1:Anastrozol]|[D1:Letrozol]|[D1:Tamoxifen]> anhalten, würde ich auf [D2:Exemestan] [S2:25 mg] [F2:täglich] wechseln.

{who} failed to respond to {drug} and was moved to {drug2} {strength2} [F2:{times_}].
{who} n'a pas répondu {drug.au} et est passé<@g:|e> {drug2.au} {strength2} [F2:{times_}].
{who} sprach auf {drug} nicht an und wurde auf {drug2} {strength2} [F2:{times_}] umgestellt.

The long-acting [D1:morphine] was rotated to [D2:<@d:hydromorphone|oxycodone|methadone>] because of itching and confusion.
Une rotation de la [D1:morphine] à libération prolongée vers [D2:<@d:hydromorphone|oxycodone|méthadone>] a été faite en raison d'un prurit et d'une confusion.
Das retardierte [D1:Morphin] wurde wegen Juckreiz und Verwirrtheit auf [D2:<@d:Hydromorphon|Oxycodon|Methadon>] rotiert.

Rather than adding a third drug, I suggest substituting [D1:chlorthalidone] for [D2:hydrochlorothiazide].
Plutôt que d'ajouter un troisième médicament, je propose d'utiliser la [D1:chlortalidone] à la place de l'[D2:hydrochlorothiazide].
Anstatt ein drittes Medikament hinzuzufügen, schlage ich vor, [D1:Chlortalidon] anstelle von [D2:Hydrochlorothiazid] zu verwenden.

The pharmacy substituted {drug2} for {drug}, and since then <@g:he|she> has had trouble swallowing the larger tablets.
La pharmacie a remplacé {drug.le} par {drug2.du}, et depuis, <@g:il|elle> a du mal à avaler les comprimés plus gros.
Die Apotheke hat {drug} gegen {drug2} ausgetauscht, und seitdem hat <@g:er|sie> Mühe, die größeren Tabletten zu schlucken.

Treatment was escalated from [D1:<@d:mesalamine|budesonide>] to [D2:<@e:infliximab|vedolizumab|ustekinumab>] after the second flare this year.
Le traitement a été intensifié, passant de [D1:<@d:mésalazine|budésonide>] à [D2:<@e:infliximab|védolizumab|ustékinumab>] après la deuxième poussée de l'année.
Die Therapie wurde nach dem zweiten Schub in diesem Jahr von [D1:<@d:Mesalazin|Budesonid>] auf [D2:<@e:Infliximab|Vedolizumab|Ustekinumab>] eskaliert.

Before pregnancy, <@d:[D1:valproate]|[D1:enalapril]|[D1:methimazole]> must be exchanged for a safer drug such as <@d:[D2:lamotrigine]|[D2:labetalol]|[D2:propylthiouracil]>.
Avant une grossesse, <@d:le [D1:valproate]|l'[D1:énalapril]|le [D1:thiamazole]> doit être remplacé par un médicament plus sûr tel que <@d:la [D2:lamotrigine]|le [D2:labétalol]|le [D2:propylthiouracile]>.
Vor einer Schwangerschaft muss <@d:[D1:Valproat]|[D1:Enalapril]|[D1:Thiamazol]> durch ein sichereres Medikament wie <@d:[D2:Lamotrigin]|[D2:Labetalol]|[D2:Propylthiouracil]> ersetzt werden.

Take the <@d:[D:sertraline]|[D:hydrochlorothiazide]|[D:prednisone]> [F:in the morning] instead of [F2:at bedtime] so that it does not keep you awake.
Prenez <@d:la [D:sertraline]|l'[D:hydrochlorothiazide]|la [D:prednisone]> [F:le matin] plutôt qu'[F2:au coucher] pour ne pas être gêné<@g:|e> dans votre sommeil.
Nehmen Sie <@d:[D:Sertralin]|[D:Hydrochlorothiazid]|[D:Prednison]> [F:morgens] statt [F2:vor dem Schlafengehen], damit es Sie nicht wach hält.

[D:Prednisone] taper: [S1:40 mg] [F1:daily] [U1:for {n} days], then [S2:30 mg] [U2:for {n} days], [S3:20 mg] [U3:for {n} days], [S4:10 mg] [U4:for {n} days], then off.
Décroissance de la [D:prednisone] : [S1:40 mg] [F1:par jour] [U1:pendant {n} jours], puis [S2:30 mg] [U2:pendant {n} jours], [S3:20 mg] [U3:pendant {n} jours], [S4:10 mg] [U4:pendant {n} jours], puis arrêt.
[D:Prednison] ausschleichen: [S1:40 mg] [F1:täglich] [U1:für {n} Tage], dann [S2:30 mg] [U2:für {n} Tage], [S3:20 mg] [U3:für {n} Tage], [S4:10 mg] [U4:für {n} Tage], dann absetzen.

The [D:steroids] will be tapered slowly over <@n:four|six|eight> weeks, by [S:<@s:5|10> mg] [F:every week].
Les [D:corticoïdes] seront diminués lentement sur <@n:quatre|six|huit> semaines, de [S:<@s:5|10> mg] [F:chaque semaine].
Die [D:Steroide] werden langsam über <@n:vier|sechs|acht> Wochen reduziert, um [S:<@s:5|10> mg] [F:jede Woche].

<@g:He|She> is on a [D:Medrol Dosepak] and has two days left.
<@g:Il|Elle> est sous [D:Medrol Dosepak] et il reste deux jours de traitement.
<@g:Er|Sie> nimmt ein [D:Medrol Dosepak] und hat noch zwei Tage vor sich.

[D:Coumadin] [S1:5 mg] [F1:on Mondays, Wednesdays and Fridays] and [S2:2.5 mg] [F2:on all other days].
[D:Coumadin] [S1:5 mg] [F1:le lundi, le mercredi et le vendredi] et [S2:2,5 mg] [F2:tous les autres jours].
[D:Coumadin] [S1:5 mg] [F1:montags, mittwochs und freitags] und [S2:2,5 mg] [F2:an allen anderen Tagen].

<@g:He|She> alternates [D1:<@d:acetaminophen|Tylenol>] and [D2:<@e:ibuprofen|Motrin>] [F:every three hours] for the fever.
<@g:Il|Elle> alterne [D1:<@d:paracétamol|Tylenol>] et [D2:<@e:ibuprofène|Motrin>] [F:toutes les trois heures] contre la fièvre.
<@g:Er|Sie> nimmt gegen das Fieber [F:alle drei Stunden] abwechselnd [D1:<@d:Paracetamol|Tylenol>] und [D2:<@e:Ibuprofen|Motrin>].

[D:Levothyroxine] [S1:<@s:50|75|100> mcg] [F1:on weekdays] and [S2:<@s:75|100|125> mcg] [F2:on weekends], to be confirmed by the next TSH.
[D:Lévothyroxine] [S1:<@s:50|75|100> µg] [F1:en semaine] et [S2:<@s:75|100|125> µg] [F2:le week-end], à confirmer par la prochaine TSH.
[D:Levothyroxin] [S1:<@s:50|75|100> µg] [F1:an Werktagen] und [S2:<@s:75|100|125> µg] [F2:am Wochenende], durch den nächsten TSH-Wert zu bestätigen.

Wean <@d:[D:lorazepam]|[D:clonazepam]|[D:diazepam]> by a quarter of the dose [F:every two weeks], more slowly if withdrawal symptoms occur.
Diminuer <@d:le [D:lorazépam]|le [D:clonazépam]|le [D:diazépam]> d'un quart de la dose [F:toutes les deux semaines], plus lentement en cas de symptômes de sevrage.
<@d:[D:Lorazepam]|[D:Clonazepam]|[D:Diazepam]> [F:alle zwei Wochen] um ein Viertel der Dosis reduzieren, bei Entzugssymptomen langsamer.

For an acute gout attack, take [A1:two] [O1:tablets] of [D:colchicine] at once and [A2:one] [O2:tablet] one hour later.
En cas de crise de goutte aiguë, prendre [A1:deux] [O1:comprimés] de [D:colchicine] d'emblée et [A2:un] [O2:comprimé] une heure plus tard.
Beim akuten Gichtanfall sofort [A1:zwei] [O1:Tabletten] [D:Colchicin] und eine Stunde später [A2:eine] [O2:Tablette] einnehmen.

[D:<@d:Azithromycin|Zithromax>] [S1:500 mg] [F1:on day 1], then [S2:250 mg] [F2:once daily] [U2:for 4 days].
[D:<@d:Azithromycine|Zithromax>] [S1:500 mg] [F1:le 1er jour], puis [S2:250 mg] [F2:une fois par jour] [U2:pendant 4 jours].
[D:<@d:Azithromycin|Zithromax>] [S1:500 mg] [F1:am 1. Tag], dann [S2:250 mg] [F2:einmal täglich] [U2:für 4 Tage].

<@g:He|She> has been tapering <@g:his|her> [D:prednisone] since {month} and is now down to [S:<@s:7.5|5|2.5> mg] [F:daily] without a flare.
<@g:Il|Elle> diminue la [D:prednisone] depuis {month} et en est maintenant à [S:<@s:7,5|5|2,5> mg] [F:par jour] sans poussée.
<@g:Er|Sie> reduziert [D:Prednison] seit {month} und ist jetzt bei [S:<@s:7,5|5|2,5> mg] [F:täglich] ohne Schub.

The patient was instructed to reduce [D:<@d:omeprazole|esomeprazole>] from [F1:twice a day] to [F2:once a day] [U2:for two weeks], then to [F3:every other day], and finally to stop.
Il a été conseillé <@g:au patient|à la patiente> de réduire l'[D:<@d:oméprazole|ésoméprazole>] de [F1:deux fois par jour] à [F2:une fois par jour] [U2:pendant deux semaines], puis à [F3:un jour sur deux], et enfin d'arrêter.
<@g:Der Patient|Die Patientin> wurde angewiesen, [D:<@d:Omeprazol|Esomeprazol>] von [F1:zweimal am Tag] [U2:für zwei Wochen] auf [F2:einmal am Tag] und dann auf [F3:jeden zweiten Tag] zu reduzieren und schließlich abzusetzen.

Repeat the course [F:every other month], with [D:<@d:rifaximin|metronidazole|tobramycin>] [U:for 14 days] each time.
Répéter la cure [F:un mois sur deux], avec [D:<@d:rifaximine|métronidazole|tobramycine>] [U:pendant 14 jours] à chaque fois.
Die Behandlung [F:jeden zweiten Monat] wiederholen, jeweils mit [D:<@d:Rifaximin|Metronidazol|Tobramycin>] [U:für 14 Tage].

One week on, one week off: [D:<@d:capecitabine|temozolomide>] [F:twice daily] [U:for 7 days], followed by a 7-day break.
Une semaine sur deux : [D:<@d:capécitabine|témozolomide>] [F:deux fois par jour] [U:pendant 7 jours], suivi d'une pause de 7 jours.
Eine Woche Therapie, eine Woche Pause: [D:<@d:Capecitabin|Temozolomid>] [F:zweimal täglich] [U:für 7 Tage], danach 7 Tage Pause.

Use <@d:[D:tretinoin]|[D:adapalene]> [F:every third night] at first, then [F2:every night] as tolerated.
Appliquer <@d:la [D:trétinoïne]|l'[D:adapalène]> [F:une nuit sur trois] au début, puis [F2:chaque nuit] selon la tolérance.
<@d:[D:Tretinoin]|[D:Adapalen]> anfangs [F:jede dritte Nacht], dann je nach Verträglichkeit [F2:jede Nacht] anwenden.

Her [D1:estrogen] [O1:patch] is changed [F1:twice a week], and [D2:progesterone] is taken [F2:for the first 12 days of each month].
Son [O1:patch] d'[D1:œstrogène] est changé [F1:deux fois par semaine], et la [D2:progestérone] est prise [F2:les 12 premiers jours de chaque mois].
Ihr [O1:Pflaster] mit [D1:Östrogen] wird [F1:zweimal pro Woche] gewechselt, und [D2:Progesteron] wird [F2:an den ersten 12 Tagen jedes Monats] eingenommen.

[D:Methotrexate] [S1:15 mg] [F1:once weekly on Sunday], with [D2:folic acid] [S2:1 mg] [F2:on the other days].
[D:Méthotrexate] [S1:15 mg] [F1:une fois par semaine le dimanche], avec [D2:acide folique] [S2:1 mg] [F2:les autres jours].
[D:Methotrexat] [S1:15 mg] [F1:einmal wöchentlich am Sonntag], dazu [D2:Folsäure] [S2:1 mg] [F2:an den übrigen Tagen].

Take [A1:half a] [O1:tablet] of <@d:[D:escitalopram]|[D:quetiapine]|[D:bisoprolol]> [F1:daily] [U1:for the first week], then increase to [A2:one] [O2:tablet].
Prendre [A1:un demi] [O1:comprimé] <@d:d'[D:escitalopram]|de [D:quétiapine]|de [D:bisoprolol]> [F1:par jour] [U1:pendant la première semaine], puis augmenter à [A2:un] [O2:comprimé].
[U1:In der ersten Woche] [F1:täglich] [A1:eine halbe] [O1:Tablette] <@d:[D:Escitalopram]|[D:Quetiapin]|[D:Bisoprolol]> einnehmen, dann auf [A2:eine] [O2:Tablette] steigern.

{who} forgets <@g:his|her> evening <@d:[D:metformin]|[D:atorvastatin]|[D:Keppra]> about twice a week.
{who} oublie <@d:sa [D:metformine]|son [D:atorvastatine]|son [D:Keppra]> du soir environ deux fois par semaine.
{who} vergisst etwa zweimal pro Woche die abendliche Einnahme von <@d:[D:Metformin]|[D:Atorvastatin]|[D:Keppra]>.

<@g:He|She> missed two doses of <@d:[D:lamotrigine]|[D:Eliquis]|[D:tacrolimus]> over the weekend and then took a double dose on Monday.
<@g:Il|Elle> a oublié deux prises <@d:de [D:lamotrigine]|d'[D:Eliquis]|de [D:tacrolimus]> pendant le week-end, puis a pris une double dose le lundi.
<@g:Er|Sie> hat am Wochenende zwei Dosen <@d:[D:Lamotrigin]|[D:Eliquis]|[D:Tacrolimus]> vergessen und dann am Montag eine doppelte Dosis genommen.

{who} is adherent with {drug} and {drug2} and uses an alarm on <@g:his|her> phone as a reminder.
{who} prend bien {drug.le} et {drug2.le} et utilise une alarme sur son téléphone comme rappel.
{who} nimmt {drug} und {drug2} zuverlässig ein und lässt sich durch einen Alarm am Handy daran erinnern.

<@g:He|She> skips <@g:his|her> <@d:[D:Lasix]|[D:water pill]|[D:diuretic]> whenever <@g:he|she> has to leave the house.
<@g:Il|Elle> saute <@d:son [D:Lasix]|son [D:diurétique]|son [D:diurétique]> chaque fois qu'<@g:il|elle> doit sortir de la maison.
<@g:Er|Sie> lässt <@d:[D:Lasix]|die [D:Wassertablette]|das [D:Diuretikum]> jedes Mal weg, wenn <@g:er|sie> aus dem Haus muss.

{who} ran out of <@d:[D:lisinopril]|[D:levothyroxine]|[D:carvedilol]> while traveling and did not get it refilled until last week.
{who} s'est retrouvé<@g:|e> sans <@d:[D:lisinopril]|[D:lévothyroxine]|[D:carvédilol]> en voyage et ne l'a fait renouveler que la semaine dernière.
{who} hatte auf Reisen kein <@d:[D:Lisinopril]|[D:Levothyroxin]|[D:Carvedilol]> mehr und hat es sich erst letzte Woche wieder verschreiben lassen.

The patient has been compliant with {drug} {freq} and has not missed a single dose this month.
<@g:Le patient|La patiente> prend bien {drug.le} {freq} et n'a pas oublié une seule prise ce mois-ci.
<@g:Der Patient|Die Patientin> nimmt {drug} {freq} zuverlässig ein und hat in diesem Monat keine einzige Dosis ausgelassen.

# kinds=solid
Because of the cost, <@g:he|she> has been splitting <@g:his|her> {drug} in half to make it last longer.
À cause du coût, <@g:il|elle> coupe ses comprimés {drug.de} en deux pour les faire durer plus longtemps.
Aus Kostengründen halbiert <@g:er|sie> {drug}, damit es länger reicht.

# n=3,4,5,6
<@g:He|She> estimates that <@g:he|she> takes the <@d:[D:statin]|[D:beta blocker]|[D:antidepressant]> only {n} days out of 7.
<@g:Il|Elle> estime ne prendre <@d:la [D:statine]|le [D:bêtabloquant]|l'[D:antidépresseur]> que {n} jours sur 7.
<@g:Er|Sie> schätzt, dass <@g:er|sie> <@d:das [D:Statin]|den [D:Betablocker]|das [D:Antidepressivum]> nur an {n} von 7 Tagen nimmt.

# kinds=solid
{who} keeps {drug} {strength} next to the coffee machine, which works except on vacation.
{who} range {drug.le} {strength} à côté de la machine à café, ce qui fonctionne sauf en vacances.
{who} bewahrt {drug} {strength} neben der Kaffeemaschine auf, was außer im Urlaub gut klappt.

The low [D:tacrolimus] level and the pharmacy records suggest that <@g:he|she> is not taking it regularly.
La concentration basse de [D:tacrolimus] et l'historique de la pharmacie font penser que la prise n'est pas régulière.
Der niedrige Spiegel von [D:Tacrolimus] und die Apothekendaten sprechen dafür, dass <@g:er|sie> es nicht regelmäßig einnimmt.

If you forget <@d:[D:levothyroxine]|[D:warfarin]|[D:apixaban]>, take it as soon as you remember, unless it is almost time for the next dose.
Si vous oubliez <@d:la [D:lévothyroxine]|la [D:warfarine]|l'[D:apixaban]>, faites la prise dès que vous y pensez, sauf s'il est presque l'heure de la prise suivante.
Wenn Sie <@d:[D:Levothyroxin]|[D:Warfarin]|[D:Apixaban]> vergessen haben, nehmen Sie es ein, sobald Sie daran denken, außer es ist schon fast Zeit für die nächste Dosis.

<@g:He|She> never filled the prescription for <@d:[D:alendronate]|[D:sertraline]|[D:metformin]> after reading the package insert.
<@g:Il|Elle> n'est jamais allé<@g:|e> chercher <@d:l'[D:alendronate]|la [D:sertraline]|la [D:metformine]> à la pharmacie après avoir lu la notice.
<@g:Er|Sie> hat das Rezept für <@d:[D:Alendronat]|[D:Sertralin]|[D:Metformin]> nach dem Lesen des Beipackzettels nie eingelöst.

Non-adherence to [D1:furosemide] and to the low-salt diet was the likely trigger of this admission.
La mauvaise observance du [D1:furosémide] et du régime sans sel a probablement déclenché cette hospitalisation.
Die Nichteinnahme von [D1:Furosemid] und die Nichteinhaltung der salzarmen Kost waren der wahrscheinliche Auslöser dieser Aufnahme.

A home nurse gives <@g:him|her> <@d:[D:insulin]|[D:olanzapine]|[D:methotrexate]> [F:<@f:every morning|once a week>] because <@g:he|she> cannot be relied on to do it alone.
Une infirmière à domicile lui administre <@d:l'[D:insuline]|l'[D:olanzapine]|le [D:méthotrexate]> [F:<@f:tous les matins|une fois par semaine>], car il n'est pas possible de compter sur <@g:lui|elle> pour le faire <@g:seul|seule>.
Eine ambulante Pflegekraft verabreicht <@g:ihm|ihr> [F:<@f:jeden Morgen|einmal pro Woche>] <@d:[D:Insulin]|[D:Olanzapin]|[D:Methotrexat]>, weil man sich nicht darauf verlassen kann, dass <@g:er|sie> es allein tut.

The last time <@g:he|she> took <@g:his|her> [D:<@d:Xarelto|Plavix|Revlimid>] was on {date}.
La dernière prise de [D:<@d:Xarelto|Plavix|Revlimid>] remonte au {date}.
Zuletzt hat <@g:er|sie> [D:<@d:Xarelto|Plavix|Revlimid>] am {date} genommen.

We simplified the regimen to [D:Triumeq] [A:one] [O:pill] [F:once a day], since <@g:he|she> had trouble keeping track of three separate drugs.
Nous avons simplifié le traitement à [D:Triumeq] [A:un] [O:comprimé] [F:une fois par jour], car {who.l} avait du mal à gérer trois médicaments séparés.
Wir haben das Schema auf [D:Triumeq] [A:eine] [O:Tablette] [F:einmal am Tag] vereinfacht, da {who.l} mit drei einzelnen Medikamenten nicht zurechtkam.

{who} took <@g:his|her> {drug} this morning with a sip of water, as instructed.
{who} a pris {drug.le} ce matin avec une gorgée d'eau, comme demandé.
{who} hat {drug} heute Morgen wie angewiesen mit einem Schluck Wasser eingenommen.

I stressed the importance of taking {drug} {freq}, even on days when <@g:he|she> feels well.
J'ai insisté sur l'importance de prendre {drug.le} {freq}, même les jours où <@g:il|elle> se sent bien.
Ich habe betont, wie wichtig es ist, {drug} {freq} einzunehmen, auch an Tagen, an denen <@g:er|sie> sich gut fühlt.

Pill counts show that <@n:11|14|17> of 30 [O:tablets] of <@d:[D:rosuvastatin]|[D:lisinopril]|[D:tenofovir]> are still in the bottle.
Le décompte montre que <@n:11|14|17> [O:comprimés] <@d:de [D:rosuvastatine]|de [D:lisinopril]|de [D:ténofovir]> sur 30 restent dans la boîte.
Die Zählung ergibt, dass noch <@n:11|14|17> von 30 [O:Tabletten] <@d:[D:Rosuvastatin]|[D:Lisinopril]|[D:Tenofovir]> in der Packung sind.

The cardiology [D:aspirin] never gets forgotten, whereas <@d:[D2:fish oil]|[D2:calcium]|[D2:magnesium]> is left in the drawer for weeks.
L'[D:aspirine] du cardiologue n'est jamais oubliée, alors que <@d:l'[D2:huile de poisson]|le [D2:calcium]|le [D2:magnésium]> reste des semaines dans le tiroir.
Das [D:Aspirin] vom Kardiologen wird nie vergessen, während <@d:[D2:Fischöl]|[D2:Calcium]|[D2:Magnesium]> wochenlang in der Schublade liegt.

{who} developed a persistent dry cough on [D:<@d:lisinopril|enalapril|ramipril>].
{who} a développé une toux sèche persistante sous [D:<@d:lisinopril|énalapril|ramipril>].
{who} entwickelte unter [D:<@d:Lisinopril|Enalapril|Ramipril>] einen anhaltenden trockenen Husten.

<@g:He|She> complains of loose stools and bloating since the dose of [D:metformin] was raised.
<@g:Il|Elle> se plaint de selles molles et de ballonnements depuis l'augmentation de la dose de [D:metformine].
<@g:Er|Sie> klagt seit der Dosiserhöhung von [D:Metformin] über weichen Stuhl und Blähungen.

<@d:[D:Amlodipine]|[D:Pregabalin]|[D:Pioglitazone]> caused significant swelling of both ankles, which resolved within a week of stopping it.
<@d:L'[D:amlodipine]|La [D:prégabaline]|La [D:pioglitazone]> a provoqué un œdème important des deux chevilles, qui a disparu dans la semaine suivant l'arrêt.
<@d:[D:Amlodipin]|[D:Pregabalin]|[D:Pioglitazon]> verursachte eine deutliche Schwellung beider Knöchel, die sich innerhalb einer Woche nach Absetzen zurückbildete.

Muscle aches on <@d:[D:atorvastatin]|[D:simvastatin]|[D:rosuvastatin]>, with a CK of <@n:412|680|1250> U/l.
Myalgies sous <@d:[D:atorvastatine]|[D:simvastatine]|[D:rosuvastatine]>, avec des CPK à <@n:412|680|1250> U/l.
Muskelschmerzen unter <@d:[D:Atorvastatin]|[D:Simvastatin]|[D:Rosuvastatin]>, CK <@n:412|680|1250> U/l.

The patient feels groggy the morning after taking <@d:[D:Ambien]|[D:zolpidem]|[D:trazodone]|[D:quetiapine]>.
<@g:Le patient se sent vaseux|La patiente se sent vaseuse> le lendemain matin de la prise <@d:d'[D:Ambien]|de [D:zolpidem]|de [D:trazodone]|de [D:quétiapine]>.
<@g:Der Patient|Die Patientin> fühlt sich am Morgen nach der Einnahme von <@d:[D:Ambien]|[D:Zolpidem]|[D:Trazodon]|[D:Quetiapin]> benommen.

{who} says that {drug} makes <@g:him|her> feel "like a zombie".
{who} dit que {drug.le} lui donne l'impression d'être "un zombie".
{who} sagt, {drug} mache <@g:ihn|sie> "zum Zombie".

Constipation from the <@d:[D1:oxycodone]|[D1:iron]|[D1:opioids]> is being treated with [D2:<@e:senna|docusate|MiraLAX>].
La constipation due <@d:à l'[D1:oxycodone]|au [D1:fer]|aux [D1:opioïdes]> est traitée par [D2:<@e:séné|docusate|MiraLAX>].
Die Verstopfung durch <@d:[D1:Oxycodon]|[D1:Eisen]|[D1:Opioide]> wird mit [D2:<@e:Senna|Docusat|MiraLAX>] behandelt.

# n=8,10,12,15
Since starting <@d:[D:olanzapine]|[D:mirtazapine]|[D:prednisone]> last year <@g:he|she> has gained {n} kg and feels hungry all the time.
Depuis le début <@d:de l'[D:olanzapine]|de la [D:mirtazapine]|de la [D:prednisone]> l'an dernier, <@g:il|elle> a pris {n} kg et a constamment faim.
Seit Beginn von <@d:[D:Olanzapin]|[D:Mirtazapin]|[D:Prednison]> im letzten Jahr hat <@g:er|sie> {n} kg zugenommen und ständig Hunger.

There was a mild rise in liver enzymes on [D:<@d:methotrexate|terbinafine|isoniazid>], ALT <@n:78|96|112> U/l, and we will repeat the test in two weeks.
Les transaminases ont légèrement augmenté sous [D:<@d:méthotrexate|terbinafine|isoniazide>], ALAT <@n:78|96|112> U/l, et nous referons le dosage dans deux semaines.
Unter [D:<@d:Methotrexat|Terbinafin|Isoniazid>] kam es zu einem leichten Anstieg der Leberwerte, ALT <@n:78|96|112> U/l, und wir wiederholen den Test in zwei Wochen.

<@g:He|She> broke out in hives after the second dose of <@d:[D:penicillin]|[D:Augmentin]|[D:cefuroxime]>.
<@g:Il|Elle> a fait une urticaire après la deuxième dose <@d:de [D:pénicilline]|d'[D:Augmentin]|de [D:céfuroxime]>.
<@g:Er|Sie> bekam nach der zweiten Dosis <@d:[D:Penicillin]|[D:Augmentin]|[D:Cefuroxim]> eine Urtikaria.

Angioedema of the lips and tongue after <@d:[D:lisinopril]|[D:Entresto]|[D:ibuprofen]>; this drug must never be given again.
Angio-œdème des lèvres et de la langue après prise <@d:de [D:lisinopril]|d'[D:Entresto]|d'[D:ibuprofène]> ; ce médicament ne doit plus jamais être donné.
Angioödem der Lippen und der Zunge nach <@d:[D:Lisinopril]|[D:Entresto]|[D:Ibuprofen]>; dieses Medikament darf nie wieder gegeben werden.

No side effects from {drug} so far, apart from a slightly dry mouth.
Pas d'effet indésirable {drug.de} jusqu'à présent, en dehors d'une bouche un peu sèche.
Bisher keine Nebenwirkungen von {drug}, abgesehen von leichter Mundtrockenheit.

{who} noticed easy bruising and nosebleeds while on [D1:clopidogrel] and [D2:aspirin].
{who} a remarqué des ecchymoses faciles et des épistaxis sous [D1:clopidogrel] et [D2:aspirine].
{who} bemerkte unter [D1:Clopidogrel] und [D2:<Aspirin|ASS>] eine Neigung zu blauen Flecken und Nasenbluten.

Sexual side effects have made <@g:him|her> reluctant to continue <@d:[D:paroxetine]|[D:sertraline]|[D:citalopram]>.
En raison d'effets indésirables sexuels, <@g:il|elle> hésite à poursuivre <@d:la [D:paroxétine]|la [D:sertraline]|le [D:citalopram]>.
Wegen sexueller Nebenwirkungen möchte <@g:er|sie> <@d:[D:Paroxetin]|[D:Sertralin]|[D:Citalopram]> nur ungern fortsetzen.

The tremor and the hair loss are known side effects of [D:valproate] and are dose-dependent.
Le tremblement et la chute de cheveux sont des effets indésirables connus du [D:valproate] et dépendent de la dose.
Der Tremor und der Haarausfall sind bekannte Nebenwirkungen von [D:Valproat] und dosisabhängig.

With <@d:[D:tramadol]|[D:codeine]|[D:morphine]> <@g:he|she> gets nauseated, vomits and itches all over.
Avec <@d:le [D:tramadol]|la [D:codéine]|la [D:morphine]>, <@g:il|elle> a des nausées, vomit et a des démangeaisons sur tout le corps.
Unter <@d:[D:Tramadol]|[D:Codein]|[D:Morphin]> wird <@g:ihm|ihr> übel, <@g:er|sie> erbricht und es juckt am ganzen Körper.

We reviewed the common side effects of {drug}, including headache, nausea and fatigue, and <@g:he|she> would still like to proceed.
Nous avons passé en revue les effets indésirables fréquents {drug.de}, dont céphalées, nausées et fatigue, et <@g:il|elle> souhaite tout de même commencer.
Wir haben die häufigen Nebenwirkungen von {drug} besprochen, darunter Kopfschmerzen, Übelkeit und Müdigkeit, und <@g:er|sie> möchte dennoch damit beginnen.

Hyponatremia of <@n:124|127|129> mmol/l, most likely due to [D1:<@d:hydrochlorothiazide|indapamide>] and [D2:<@e:sertraline|escitalopram>].
Hyponatrémie à <@n:124|127|129> mmol/l, très probablement due à l'association [D1:<@d:hydrochlorothiazide|indapamide>] et [D2:<@e:sertraline|escitalopram>].
Hyponatriämie von <@n:124|127|129> mmol/l, am ehesten durch [D1:<@d:Hydrochlorothiazid|Indapamid>] und [D2:<@e:Sertralin|Escitalopram>].

QTc of <@n:488|502|515> ms, so we stopped <@d:[D1:ondansetron]|[D1:methadone]> and avoided <@e:[D2:haloperidol]|[D2:azithromycin]>.
QTc à <@n:488|502|515> ms, c'est pourquoi nous avons arrêté <@d:l'[D1:ondansétron]|la [D1:méthadone]> et évité <@e:l'[D2:halopéridol]|l'[D2:azithromycine]>.
QTc <@n:488|502|515> ms, daher haben wir <@d:[D1:Ondansetron]|[D1:Methadon]> abgesetzt und auf <@e:[D2:Haloperidol]|[D2:Azithromycin]> verzichtet.

The thrush was attributed to the [D1:inhaled corticosteroid] and treated with [D2:nystatin] mouth rinses.
La candidose buccale a été attribuée au [D1:corticoïde inhalé] et traitée par bains de bouche à la [D2:nystatine].
Der Mundsoor wurde auf das [D1:inhalative Kortikosteroid] zurückgeführt und mit Mundspülungen mit [D2:Nystatin] behandelt.

The white count fell to <@n:1.8|2.1|2.4> G/l under [D:<@d:clozapine|azathioprine|linezolid>].
Les leucocytes ont chuté à <@n:1,8|2,1|2,4> G/l sous [D:<@d:clozapine|azathioprine|linézolide>].
Die Leukozyten fielen unter [D:<@d:Clozapin|Azathioprin|Linezolid>] auf <@n:1,8|2,1|2,4> G/l ab.

{who} had a bad reaction to [D:<@d:Compazine|Reglan|Haldol>] in the past, with restlessness and spasms of the neck.
{who} a mal réagi par le passé à [D:<@d:Compazine|Reglan|Haldol>], avec agitation et spasmes du cou.
{who} hat in der Vergangenheit schlecht auf [D:<@d:Compazine|Reglan|Haldol>] reagiert, mit Unruhe und Krämpfen der Halsmuskulatur.

The nosebleeds stopped after the [D1:<@d:Flonase|Nasonex>] was discontinued and [D2:saline] nasal [O2:spray] was used instead.
Les épistaxis ont cessé après l'arrêt du [D1:<@d:Flonase|Nasonex>] et l'utilisation à la place d'un [O2:spray] nasal au [D2:sérum physiologique].
Das Nasenbluten hörte auf, nachdem [D1:<@d:Flonase|Nasonex>] abgesetzt und stattdessen ein [O2:Nasenspray] mit [D2:Kochsalzlösung] verwendet wurde.

Sensitive to the sun since the <@d:[D:doxycycline]|[D:amiodarone]|[D:hydrochlorothiazide]> was begun.
Sensibilité au soleil depuis le début <@d:de la [D:doxycycline]|de l'[D:amiodarone]|de l'[D:hydrochlorothiazide]>.
Lichtempfindlichkeit seit Beginn von <@d:[D:Doxycyclin]|[D:Amiodaron]|[D:Hydrochlorothiazid]>.

<@g:His|Her> palpitations worsened on [D:<@d:albuterol|pseudoephedrine|Adderall>], and <@g:he|she> would like a different treatment.
Ses palpitations se sont aggravées sous [D:<@d:salbutamol|pseudoéphédrine|Adderall>], et <@g:il|elle> souhaite un autre traitement.
Die Palpitationen haben sich unter [D:<@d:Salbutamol|Pseudoephedrin|Adderall>] verschlimmert, und <@g:er|sie> wünscht eine andere Behandlung.

<@g:His|Her> migraines have decreased from twelve to four per month on <@d:[D:propranolol]|[D:topiramate]|[D:Aimovig]>.
Sous <@d:[D:propranolol]|[D:topiramate]|[D:Aimovig]>, ses migraines sont passées de douze à quatre par mois.
Unter <@d:[D:Propranolol]|[D:Topiramat]|[D:Aimovig]> ist die Migräne von zwölf auf vier Anfälle pro Monat zurückgegangen.

[D1:Tylenol] takes the edge off the pain, whereas <@d:[D2:Motrin]|[D2:Aleve]|[D2:naproxen]> does nothing for <@g:him|her>.
Le [D1:Tylenol] atténue un peu la douleur, alors que <@d:le [D2:Motrin]|l'[D2:Aleve]|le [D2:naproxène]> ne lui fait rien.
[D1:Tylenol] lindert die Schmerzen etwas, während <@d:[D2:Motrin]|[D2:Aleve]|[D2:Naproxen]> bei <@g:ihm|ihr> nichts bewirkt.

The pain went from 8/10 to 3/10 within thirty minutes of receiving [A:<@s:4|10|15> mg] of [D:<@s:morphine|nalbuphine|ketorolac>] intravenously.
La douleur est passée de 8/10 à 3/10 dans les trente minutes suivant l'administration de [A:<@s:4|10|15> mg] de [D:<@s:morphine|nalbuphine|kétorolac>] par voie intraveineuse.
Die Schmerzen gingen innerhalb von dreißig Minuten nach intravenöser Gabe von [A:<@s:4|10|15> mg] [D:<@s:Morphin|Nalbuphin|Ketorolac>] von 8/10 auf 3/10 zurück.

<@g:He|She> finds {drug} helpful for sleep but not for daytime anxiety.
<@g:Il|Elle> trouve {drug.le} utile pour le sommeil mais pas pour l'anxiété de la journée.
<@g:Er|Sie> findet {drug} hilfreich für den Schlaf, aber nicht gegen die Angst am Tag.

The effect of <@d:[D:levodopa]|[D:Sinemet]|[D:Madopar]> wears off after about three hours, and then the stiffness comes back.
L'effet <@d:de la [D:lévodopa]|du [D:Sinemet]|du [D:Madopar]> s'épuise après environ trois heures, puis la raideur revient.
Die Wirkung von <@d:[D:Levodopa]|[D:Sinemet]|[D:Madopar]> lässt nach etwa drei Stunden nach, dann kehrt die Steifigkeit zurück.

Reflux is well controlled as long as <@g:he|she> takes <@d:[D:omeprazole]|[D:pantoprazole]|[D:famotidine]> [F:before breakfast].
Le reflux est bien contrôlé tant qu'<@g:il|elle> prend <@d:l'[D:oméprazole]|le [D:pantoprazole]|la [D:famotidine]> [F:avant le petit déjeuner].
Der Reflux ist gut beherrscht, solange <@g:er|sie> <@d:[D:Omeprazol]|[D:Pantoprazol]|[D:Famotidin]> [F:vor dem Frühstück] einnimmt.

Despite the maximal dose of {drug}, <@g:his|her> blood pressure is still running around <@n:158/92|164/96|172/88>.
Malgré la dose maximale {drug.de}, sa tension reste autour de <@n:158/92|164/96|172/88>.
Trotz maximaler Dosis von {drug} liegt <@g:sein|ihr> Blutdruck immer noch um <@n:158/92|164/96|172/88>.

There has been a dramatic improvement on [D:<@d:prednisone|dupilumab|adalimumab>], and <@g:he|she> is back at work.
L'amélioration a été spectaculaire sous [D:<@d:prednisone|dupilumab|adalimumab>], et <@g:il|elle> a repris le travail.
Unter [D:<@d:Prednison|Dupilumab|Adalimumab>] kam es zu einer dramatischen Besserung, und <@g:er|sie> arbeitet wieder.

After [U:two weeks] of [D:<@d:doxycycline|amoxicillin|Augmentin>], the cough is gone and the sputum is clear.
Après [U:deux semaines] de traitement par [D:<@d:doxycycline|amoxicilline|Augmentin>], la toux a disparu et les expectorations sont claires.
Nach [U:zwei Wochen] unter [D:<@d:Doxycyclin|Amoxicillin|Augmentin>] ist der Husten verschwunden und der Auswurf klar.

[D:Nitroglycerin] relieved the chest pressure within two minutes, which supports a cardiac origin.
La [D:trinitrine] a soulagé l'oppression thoracique en deux minutes, ce qui plaide pour une origine cardiaque.
[D:Nitroglycerin] linderte den Druck auf der Brust innerhalb von zwei Minuten, was für eine kardiale Ursache spricht.

The [D:steroid] [O:injection] into the <@s:knee|shoulder|wrist> gave excellent relief, but only for about <@n:six|ten> weeks.
L'[O:injection] de [D:corticoïdes] dans <@s:le genou|l'épaule|le poignet> a apporté un excellent soulagement, mais seulement pendant <@n:six|dix> semaines environ.
Die [O:Injektion] von [D:Steroiden] in <@s:das Knie|die Schulter|das Handgelenk> brachte eine ausgezeichnete Linderung, jedoch nur für etwa <@n:sechs|zehn> Wochen.

So far the <@d:[D:escitalopram]|[D:bupropion]|[D:venlafaxine]> has not made much difference, but it has only been ten days.
Pour l'instant, <@d:l'[D:escitalopram]|le [D:bupropion]|la [D:venlafaxine]> n'a pas changé grand-chose, mais cela ne fait que dix jours.
Bisher hat <@d:[D:Escitalopram]|[D:Bupropion]|[D:Venlafaxin]> nicht viel verändert, es sind aber auch erst zehn Tage.

No seizures since <@d:[D:lamotrigine]|[D:Keppra]|[D:valproate]> was increased in {month}.
Aucune crise depuis l'augmentation <@d:de la [D:lamotrigine]|du [D:Keppra]|du [D:valproate]> en {month}.
Keine Anfälle seit der Erhöhung von <@d:[D:Lamotrigin]|[D:Keppra]|[D:Valproat]> im {month}.

# n=55,62,68,74,81
LDL is down to {n} mg/dl on the combination of [D1:<@d:rosuvastatin|atorvastatin>] and [D2:ezetimibe].
Le LDL est descendu à {n} mg/dl sous l'association [D1:<@d:rosuvastatine|atorvastatine>] et [D2:ézétimibe].
Das LDL ist unter der Kombination von [D1:<@d:Rosuvastatin|Atorvastatin>] und [D2:Ezetimib] auf {n} mg/dl gesunken.

The itching responded to <@d:[D1:Benadryl]|[D1:cetirizine]|[D1:Zyrtec]> within an hour, the swelling did not.
Le prurit a répondu <@d:au [D1:Benadryl]|à la [D1:cétirizine]|au [D1:Zyrtec]> en une heure, mais pas l'œdème.
Der Juckreiz sprach innerhalb einer Stunde auf <@d:[D1:Benadryl]|[D1:Cetirizin]|[D1:Zyrtec]> an, die Schwellung nicht.

It is unclear whether the improvement is due to the {drug} or to physical therapy.
On ne sait pas si l'amélioration est due {drug.au} ou à la kinésithérapie.
Es ist unklar, ob die Besserung auf {drug} oder auf die Physiotherapie zurückzuführen ist.

The patient obtained temporary benefit from [D:<@d:Synvisc|cortisone|Botox>] but the symptoms returned in {month}.
<@g:Le patient|La patiente> a eu un bénéfice temporaire avec [D:<@d:Synvisc|cortisone|Botox>], mais les symptômes sont réapparus en {month}.
<@g:Der Patient|Die Patientin> profitierte vorübergehend von [D:<@d:Synvisc|Kortison|Botox>], aber im {month} kehrten die Symptome zurück.

With [D:tamsulosin] on board <@g:he|she> gets up only once a night instead of four times.
Sous [D:tamsulosine], <@g:il|elle> ne se lève plus qu'une fois par nuit au lieu de quatre.
Unter [D:Tamsulosin] steht <@g:er|sie> nachts nur noch einmal statt viermal auf.

Neither <@d:[D1:gabapentin]|[D1:amitriptyline]> nor <@e:[D2:duloxetine]|[D2:carbamazepine]> has brought lasting relief of the facial pain.
Ni <@d:la [D1:gabapentine]|l'[D1:amitriptyline]> ni <@e:la [D2:duloxétine]|la [D2:carbamazépine]> n'ont soulagé durablement la douleur faciale.
Weder <@d:[D1:Gabapentin]|[D1:Amitriptylin]> noch <@e:[D2:Duloxetin]|[D2:Carbamazepin]> haben die Gesichtsschmerzen dauerhaft gelindert.

{who} does well on {drug} {strength} {freq} and would like to stay on it.
{who} se trouve bien sous {drug} {strength} {freq} et souhaite le poursuivre.
{who} kommt mit {drug.bei} {strength} {freq} gut zurecht und möchte dabei bleiben.

{who} requests a refill of <@g:his|her> [D:<@d:Norvasc|Synthroid|Flonase|Adderall>], which was last filled on {date}.
{who} demande un renouvellement de son [D:<@d:Norvasc|Synthroid|Flonase|Adderall>], délivré pour la dernière fois le {date}.
{who} bittet um ein Folgerezept für [D:<@d:Norvasc|Synthroid|Flonase|Adderall>], das zuletzt am {date} eingelöst wurde.

# n=30,60,90 kinds=solid
I sent in a {n}-day supply of {drug} {strength} with two refills.
J'ai envoyé une ordonnance {drug.de} {strength} pour {n} jours, renouvelable deux fois.
Ich habe ein Rezept über {drug} {strength} für {n} Tage mit zwei Wiederholungen übermittelt.

# kinds=solid n=14,20,28,30,60,90
Prescription given for {drug} {strength} {form.pl}, {n} in total, no refills.
Ordonnance remise pour {drug.du} {strength} {form.pl}, {n} au total, non renouvelable.
Rezept ausgestellt für {drug} {strength} {form.pl}, insgesamt {n}, ohne Wiederholung.

Patient was given a written prescription for <@d:[D:hydrocodone]|[D:codeine]|[D:oxycodone]>, [A:one] [O:tablet] [F:every 6 hours as needed] for severe pain, dispense <@n:12|15|20>.
Une ordonnance écrite <@d:d'[D:hydrocodone]|de [D:codéine]|d'[D:oxycodone]> a été remise <@g:au patient|à la patiente>, [A:un] [O:comprimé] [F:toutes les 6 heures si besoin] en cas de douleur intense, délivrer <@n:12|15|20>.
<@g:Der Patient|Die Patientin> erhielt ein Rezept für <@d:[D:Hydrocodon]|[D:Codein]|[D:Oxycodon]>, [A:eine] [O:Tablette] [F:alle 6 Stunden bei Bedarf] gegen starke Schmerzen, Menge <@n:12|15|20>.

The refill of {drug} was declined because <@g:he|she> has not been seen in over a year.
Le renouvellement {drug.de} a été refusé car {who.l} n'a pas été vu<@g:|e> en consultation depuis plus d'un an.
Das Folgerezept für {drug} wurde abgelehnt, weil {who.l} seit über einem Jahr nicht mehr vorstellig war.

No early refills of <@d:[D:clonazepam]|[D:tramadol]|[D:methylphenidate]> will be given, even if the medication is lost or stolen.
Aucun renouvellement anticipé <@d:de [D:clonazépam]|de [D:tramadol]|de [D:méthylphénidate]> ne sera accordé, même en cas de perte ou de vol.
Vorzeitige Folgerezepte für <@d:[D:Clonazepam]|[D:Tramadol]|[D:Methylphenidat]> werden nicht ausgestellt, auch nicht bei Verlust oder Diebstahl.

<@g:His|Her> mother called because the pharmacy was out of <@d:[D:amoxicillin]|[D:methylphenidate]|[D:albuterol]> and needed another prescription.
Sa mère a appelé car la pharmacie était en rupture de stock <@d:d'[D:amoxicilline]|de [D:méthylphénidate]|de [D:salbutamol]> et qu'il fallait une autre ordonnance.
<@g:Seine|Ihre> Mutter rief an, weil die Apotheke <@d:[D:Amoxicillin]|[D:Methylphenidat]|[D:Salbutamol]> nicht vorrätig hatte und ein anderes Rezept nötig war.

All chronic medications were refilled today, including {drug} {strength} and {drug2} {strength2}.
Tous les traitements chroniques ont été renouvelés aujourd'hui, dont {drug.le} {strength} et {drug2.le} {strength2}.
Alle Dauermedikamente wurden heute neu verordnet, darunter {drug} {strength} und {drug2} {strength2}.

We will obtain prior authorization for [D:<@d:Ozempic|Dupixent|Eliquis|Repatha>] and give <@g:him|her> samples [U:for two weeks] in the meantime.
Nous demanderons un accord préalable pour [D:<@d:Ozempic|Dupixent|Eliquis|Repatha>] et lui donnerons entre-temps des échantillons [U:pour deux semaines].
Wir beantragen die Kostenübernahme für [D:<@d:Ozempic|Dupixent|Eliquis|Repatha>] und geben <@g:ihm|ihr> in der Zwischenzeit Muster [U:für zwei Wochen] mit.

<@g:He|She> still has plenty of <@d:[D:sumatriptan]|[D:Imitrex]|[D:Zofran]> at home and does not need more today.
<@g:Il|Elle> a encore suffisamment <@d:de [D:sumatriptan]|d'[D:Imitrex]|de [D:Zofran]> à la maison et n'en a pas besoin aujourd'hui.
<@g:Er|Sie> hat noch genug <@d:[D:Sumatriptan]|[D:Imitrex]|[D:Zofran]> zu Hause und braucht heute nichts.

The generic form of [D:<@d:Lipitor|Zoloft|Singulair>] is acceptable to <@g:him|her> as long as it works as well as the brand.
La forme générique de [D:<@d:Lipitor|Zoloft|Singulair>] lui convient tant qu'elle est aussi efficace que la marque.
Das Generikum von [D:<@d:Lipitor|Zoloft|Singulair>] ist für <@g:ihn|sie> in Ordnung, solange es so gut wirkt wie das Original.

Her gynecologist renewed the [D:estradiol] [O:patches] and the [D2:progesterone] [O2:capsules] for one year.
Son gynécologue a renouvelé pour un an les [O:patchs] d'[D:estradiol] et les [O2:capsules] de [D2:progestérone].
Ihr Gynäkologe hat die [O:Pflaster] mit [D:Estradiol] und die [O2:Kapseln] mit [D2:Progesteron] für ein Jahr weiterverordnet.

Please send my <@d:[D:metformin]|[D:warfarin]|[D:omeprazole]> to the pharmacy on Main Street, not to the mail-order service.
Merci d'envoyer <@d:ma [D:metformine]|ma [D:warfarine]|mon [D:oméprazole]> à la pharmacie de Main Street, pas au service de vente par correspondance.
Bitte schicken Sie das Rezept für <@d:[D:Metformin]|[D:Warfarin]|[D:Omeprazol]> an die Apotheke in der Main Street, nicht an den Versandhandel.

{who} takes over-the-counter <@d:[D:famotidine]|[D:loratadine]|[D:naproxen]> [F:as needed], without telling anyone.
{who} prend [F:au besoin] <@d:de la [D:famotidine]|de la [D:loratadine]|du [D:naproxène]> en vente libre, sans en parler à personne.
{who} nimmt [F:bei Bedarf] rezeptfreies <@d:[D:Famotidin]|[D:Loratadin]|[D:Naproxen]>, ohne es jemandem zu sagen.

Supplements include [D1:fish oil], [D2:turmeric], [D3:glucosamine] and [D4:vitamin D3] [S4:<@s:1000|2000|5000> IU] [F4:daily].
Ses compléments comprennent [D1:huile de poisson], [D2:curcuma], [D3:glucosamine] et [D4:vitamine D3] [S4:<@s:1000|2000|5000> UI] [F4:par jour].
Zu den Nahrungsergänzungsmitteln gehören [D1:Fischöl], [D2:Kurkuma], [D3:Glucosamin] und [D4:Vitamin D3] [S4:<@s:1000|2000|5000> IE] [F4:täglich].

For the poison ivy a neighbor recommended <@d:[D1:Benadryl]|[D1:Claritin]|[D1:Zyrtec]>, and the pharmacist sold <@g:him|her> a [D2:calamine] [O2:lotion].
Contre le sumac vénéneux, un voisin a conseillé <@d:le [D1:Benadryl]|le [D1:Claritin]|le [D1:Zyrtec]>, et le pharmacien lui a vendu une [O2:lotion] à la [D2:calamine].
Gegen den Giftsumach empfahl ein Nachbar <@d:[D1:Benadryl]|[D1:Claritin]|[D1:Zyrtec]>, und der Apotheker verkaufte <@g:ihm|ihr> eine [O2:Lotion] mit [D2:Calamin].

I asked <@g:him|her> to stop the [D:St. John's wort] because it interferes with <@g:his|her> other medications.
Je lui ai demandé d'arrêter le [D:millepertuis], car il interagit avec ses autres médicaments.
Ich habe <@g:ihn|sie> gebeten, das [D:Johanniskraut] abzusetzen, da es mit <@g:seinen|ihren> anderen Medikamenten interagiert.

[D1:Tylenol] and <@d:[D2:Advil]|[D2:Aleve]|[D2:Motrin]> can be bought without a prescription; please do not exceed the dose on the package.
Le [D1:Tylenol] et <@d:l'[D2:Advil]|l'[D2:Aleve]|le [D2:Motrin]> sont disponibles sans ordonnance ; merci de ne pas dépasser la dose indiquée sur la boîte.
[D1:Tylenol] und <@d:[D2:Advil]|[D2:Aleve]|[D2:Motrin]> sind rezeptfrei erhältlich; bitte überschreiten Sie nicht die auf der Packung angegebene Dosis.

For the cold I advised fluids, rest, [D1:saline] nasal [O1:drops] and [D2:acetaminophen], but no [D3:antibiotics].
Pour le rhume, j'ai conseillé de boire, du repos, des [O1:gouttes] nasales de [D1:sérum physiologique] et du [D2:paracétamol], mais pas d'[D3:antibiotiques].
Bei der Erkältung habe ich zu Flüssigkeit, Ruhe, [O1:Nasentropfen] mit [D1:Kochsalzlösung] und [D2:Paracetamol] geraten, aber nicht zu [D3:Antibiotika].

{who} drinks <@d:[D:psyllium]|[D:Metamucil]|[D:magnesium citrate]> dissolved in water [F:every morning] to stay regular.
{who} boit [F:tous les matins] <@d:du [D:psyllium]|du [D:Metamucil]|du [D:citrate de magnésium]> dissous dans de l'eau pour réguler son transit.
{who} trinkt [F:jeden Morgen] in Wasser gelöstes <@d:[D:Psyllium]|[D:Metamucil]|[D:Magnesiumcitrat]> für einen regelmäßigen Stuhlgang.

<@d:[D:Melatonin]|[D:Valerian]|[D:Magnesium]> from the drugstore has not helped <@g:his|her> insomnia at all.
<@d:La [D:mélatonine] achetée|La [D:valériane] achetée|Le [D:magnésium] acheté> en parapharmacie n'a pas du tout amélioré son insomnie.
<@d:[D:Melatonin]|[D:Baldrian]|[D:Magnesium]> aus der Drogerie hat gegen die Schlaflosigkeit überhaupt nicht geholfen.

<@g:He|She> self-treated with leftover <@d:[D:amoxicillin]|[D:ciprofloxacin]|[D:prednisone]> from a previous illness [U:for three days].
<@g:Il|Elle> s'est soigné<@g:|e> [U:pendant trois jours] avec <@d:de l'[D:amoxicilline]|de la [D:ciprofloxacine]|de la [D:prednisone]> qui restait d'une maladie antérieure.
<@g:Er|Sie> hat sich [U:drei Tage lang] mit <@d:[D:Amoxicillin]|[D:Ciprofloxacin]|[D:Prednison]> behandelt, das von einer früheren Erkrankung übrig war.

No herbal products, but <@g:he|she> takes [D1:vitamin B12] [S1:<@s:500|1000> mcg] [F1:daily], [D2:zinc] and a [D3:probiotic].
Pas de phytothérapie, mais <@g:il|elle> prend de la [D1:vitamine B12] [S1:<@s:500|1000> µg] [F1:par jour], du [D2:zinc] et un [D3:probiotique].
Keine pflanzlichen Präparate, aber <@g:er|sie> nimmt [D1:Vitamin B12] [S1:<@s:500|1000> µg] [F1:täglich], [D2:Zink] und ein [D3:Probiotikum].

Heavy use of <@d:[D:Excedrin]|[D:ibuprofen]|[D:aspirin]>, [A:up to <@n:eight|ten|twelve>] [O:tablets] [F:a day] during bad weeks.
Forte consommation <@d:d'[D:Excedrin]|d'[D:ibuprofène]|d'[D:aspirine]>, [A:jusqu'à <@n:huit|dix|douze>] [O:comprimés] [F:par jour] les mauvaises semaines.
Starker Gebrauch von <@d:[D:Excedrin]|[D:Ibuprofen]|[D:Aspirin]>, in schlechten Wochen [A:bis zu <@n:acht|zehn|zwölf>] [O:Tabletten] [F:am Tag].

The heartburn is relieved by [D:<@d:Tums|Maalox|Gaviscon>], which <@g:he|she> buys at the grocery store.
Les brûlures d'estomac sont soulagées par le [D:<@d:Tums|Maalox|Gaviscon>], qu'<@g:il|elle> achète au supermarché.
Das Sodbrennen wird durch [D:<@d:Tums|Maalox|Gaviscon>] gelindert, das <@g:er|sie> im Supermarkt kauft.

Use <@d:[D:Debrox]|[D:mineral oil]|[D:olive oil]> [O:drops] in the right ear [F:twice daily] [U:for five days] to soften the wax.
Mettre des [O:gouttes] <@d:de [D:Debrox]|d'[D:huile minérale]|d'[D:huile d'olive]> dans l'oreille droite [F:deux fois par jour] [U:pendant cinq jours] pour ramollir le cérumen.
<@d:[D:Debrox]|[D:Mineralöl]|[D:Olivenöl]> als [O:Tropfen] [F:zweimal täglich] [U:für fünf Tage] ins rechte Ohr geben, um das Ohrenschmalz aufzuweichen.

Avoid [D:<@d:NSAIDs|decongestants|antihistamines>] in cold remedies because of <@g:his|her> <@s:blood pressure|glaucoma|prostate|kidneys>.
Éviter les [D:<@d:AINS|décongestionnants|antihistaminiques>] contenus dans les remèdes contre le rhume à cause de <@s:sa tension|son glaucome|sa prostate|ses reins>.
[D:<@d:NSAR|Dekongestiva|Antihistaminika>] in Erkältungsmitteln wegen <@s:des Blutdrucks|des Glaukoms|der Prostata|der Nieren> meiden.

Previous treatments included [D1:<@d:methotrexate|sulfasalazine>], [D2:<@e:etanercept|adalimumab>] and [D3:tofacitinib], all stopped for lack of effect.
Les traitements antérieurs comprenaient [D1:<@d:méthotrexate|sulfasalazine>], [D2:<@e:étanercept|adalimumab>] et [D3:tofacitinib], tous arrêtés pour inefficacité.
Zu den früheren Therapien gehörten [D1:<@d:Methotrexat|Sulfasalazin>], [D2:<@e:Etanercept|Adalimumab>] und [D3:Tofacitinib], alle wegen fehlender Wirkung beendet.

<@g:He|She> has failed two [D1:<@d:SSRIs|statins|triptans>] and did not tolerate <@e:[D2:venlafaxine]|[D2:bupropion]|[D2:topiramate]>.
Échec de deux [D1:<@d:ISRS|statines|triptans>] et intolérance <@e:à la [D2:venlafaxine]|au [D2:bupropion]|au [D2:topiramate]>.
Zwei [D1:<@d:SSRI|Statine|Triptane>] waren erfolglos, und <@e:[D2:Venlafaxin]|[D2:Bupropion]|[D2:Topiramat]> wurde nicht vertragen.

In the past <@g:he|she> tried {drug} [U:for about six weeks] and {drug2} [U2:for several months], both without success.
Par le passé, <@g:il|elle> a essayé {drug.le} [U:pendant environ six semaines] et {drug2.le} [U2:pendant plusieurs mois], sans succès dans les deux cas.
In der Vergangenheit hat <@g:er|sie> {drug} [U:für etwa sechs Wochen] und {drug2} [U2:für mehrere Monate] versucht, beides ohne Erfolg.

A [U:five-day course] of [D:<@d:prednisone|dexamethasone|prednisolone>] last fall cleared the symptoms completely, but they returned as soon as it ended.
Une cure de [U:cinq jours] de [D:<@d:prednisone|dexaméthasone|prednisolone>] l'automne dernier a fait disparaître complètement les symptômes, mais ils sont revenus dès l'arrêt.
Eine [U:fünftägige] Behandlung mit [D:<@d:Prednison|Dexamethason|Prednisolon>] im letzten Herbst ließ die Symptome vollständig verschwinden, sie kehrten aber sofort nach dem Ende zurück.

Conservative measures to date: rest, ice, [D1:ibuprofen], physical therapy and two [D2:cortisone] [O2:injections].
Mesures conservatrices à ce jour : repos, glace, [D1:ibuprofène], kinésithérapie et deux [O2:injections] de [D2:cortisone].
Bisherige konservative Maßnahmen: Schonung, Kühlung, [D1:Ibuprofen], Physiotherapie und zwei [O2:Injektionen] mit [D2:Kortison].

Years ago <@g:he|she> took <@d:[D:lithium]|[D:interferon]|[D:isotretinoin]> but cannot remember the dose or why it was stopped.
Il y a des années, <@g:il|elle> a pris <@d:du [D:lithium]|de l'[D:interféron]|de l'[D:isotrétinoïne]> mais ne se rappelle ni la dose ni la raison de l'arrêt.
Vor Jahren nahm <@g:er|sie> <@d:[D:Lithium]|[D:Interferon]|[D:Isotretinoin]>, erinnert sich aber weder an die Dosis noch an den Grund des Absetzens.

{who} has never been treated with [D:<@d:insulin|warfarin|immunosuppressants|bisphosphonates>].
{who} n'a jamais été traité<@g:|e> par [D:<@d:insuline|warfarine|immunosuppresseurs|bisphosphonates>].
{who} wurde nie mit [D:<@d:Insulin|Warfarin|Immunsuppressiva|Bisphosphonaten>] behandelt.

Prior medication trials: {drug} (nausea), {drug2} (no effect), {drug3} (too expensive).
Essais médicamenteux antérieurs : {drug} (nausées), {drug2} (aucun effet), {drug3} (trop cher).
Frühere Medikationsversuche: {drug} (Übelkeit), {drug2} (keine Wirkung), {drug3} (zu teuer).

<@g:His|Her> records mention [U:six months] of treatment with [D1:isoniazid] and [D2:pyridoxine] for latent tuberculosis in {year.p}.
Son dossier mentionne [U:six mois] de traitement par [D1:isoniazide] et [D2:pyridoxine] pour une tuberculose latente en {year.p}.
In <@g:seiner|ihrer> Akte sind [U:sechs Monate] Therapie mit [D1:Isoniazid] und [D2:Pyridoxin] wegen einer latenten Tuberkulose {year.p} vermerkt.

Hepatitis C was cured in {year.p} with [U:twelve weeks] of [D:<@d:Harvoni|Epclusa|sofosbuvir>].
L'hépatite C a été guérie en {year.p} après [U:douze semaines] de traitement par [D:<@d:Harvoni|Epclusa|sofosbuvir>].
Die Hepatitis C wurde {year.p} mit [U:zwölf Wochen] [D:<@d:Harvoni|Epclusa|Sofosbuvir>] geheilt.

At the walk-in clinic <@g:he|she> got a [D:<@d:Z-Pak|Medrol Dosepak>] and [D2:<@e:Tessalon Perles|Mucinex>], which did not do much.
Dans un centre de soins sans rendez-vous, on lui a donné un [D:<@d:Z-Pak|Medrol Dosepak>] et du [D2:<@e:Tessalon Perles|Mucinex>], sans grand effet.
In einer Notfallpraxis bekam <@g:er|sie> ein [D:<@d:Z-Pak|Medrol Dosepak>] und [D2:<@e:Tessalon Perles|Mucinex>], was nicht viel half.

Prior to transfer, <@g:he|she> had received a total of [A1:<@n:three|four> liters] of [D1:normal saline] and one dose of [D2:<@d:ceftriaxone|vancomycin|cefepime>].
Avant le transfert, <@g:il|elle> avait reçu au total [A1:<@n:trois|quatre> litres] de [D1:sérum physiologique] et une dose de [D2:<@d:ceftriaxone|vancomycine|céfépime>].
Vor der Verlegung hatte <@g:er|sie> insgesamt [A1:<@n:drei|vier> Liter] [D1:physiologische Kochsalzlösung] und eine Dosis [D2:<@d:Ceftriaxon|Vancomycin|Cefepim>] erhalten.

<@g:He|She> reports that [D:<@d:Vicodin|Percocet|Toradol>] is "the only thing that works" and asks for it by name.
<@g:Il|Elle> affirme que le [D:<@d:Vicodin|Percocet|Toradol>] est "la seule chose qui marche" et le demande nommément.
<@g:Er|Sie> gibt an, dass [D:<@d:Vicodin|Percocet|Toradol>] "das Einzige ist, was hilft", und verlangt es namentlich.

I am concerned about the interaction between [D1:<@d:tramadol|linezolid|fluoxetine>] and [D2:<@e:sertraline|venlafaxine|sumatriptan>], namely serotonin syndrome.
Je suis préoccupé par l'interaction entre [D1:<@d:tramadol|linézolide|fluoxétine>] et [D2:<@e:sertraline|venlafaxine|sumatriptan>], à savoir un syndrome sérotoninergique.
Ich bin besorgt wegen der Wechselwirkung zwischen [D1:<@d:Tramadol|Linezolid|Fluoxetin>] und [D2:<@e:Sertralin|Venlafaxin|Sumatriptan>], nämlich eines Serotoninsyndroms.

<@d:[D1:Sildenafil]|[D1:Viagra]|[D1:Cialis]> must not be combined with [D2:nitrates].
<@d:Le [D1:sildénafil]|Le [D1:Viagra]|Le [D1:Cialis]> ne doit pas être associé aux [D2:dérivés nitrés].
<@d:[D1:Sildenafil]|[D1:Viagra]|[D1:Cialis]> darf nicht mit [D2:Nitraten] kombiniert werden.

Take [D1:levothyroxine] at least four hours apart from <@d:[D2:iron]|[D2:calcium]|[D2:antacids]>.
Prendre la [D1:lévothyroxine] à au moins quatre heures d'intervalle <@d:du [D2:fer]|du [D2:calcium]|des [D2:antiacides]>.
[D1:Levothyroxin] im Abstand von mindestens vier Stunden zu <@d:[D2:Eisen]|[D2:Calcium]|[D2:Antazida]> einnehmen.

<@d:[D1:Fluconazole]|[D1:Bactrim]|[D1:Amiodarone]> raises the INR, so the [D2:warfarin] dose was reduced by one third.
<@d:Le [D1:fluconazole]|Le [D1:Bactrim]|L'[D1:amiodarone]> augmente l'INR, c'est pourquoi la dose de [D2:warfarine] a été réduite d'un tiers.
<@d:[D1:Fluconazol]|[D1:Bactrim]|[D1:Amiodaron]> erhöht den INR, daher wurde die Dosis von [D2:Warfarin] um ein Drittel reduziert.

The combination of an [D1:ACE inhibitor], a [D2:diuretic] and an [D3:NSAID] is hard on the kidneys and should be avoided.
L'association d'un [D1:IEC], d'un [D2:diurétique] et d'un [D3:AINS] est néfaste pour les reins et doit être évitée.
Die Kombination aus [D1:ACE-Hemmer], [D2:Diuretikum] und [D3:NSAR] belastet die Nieren und sollte vermieden werden.

Grapefruit juice should be avoided while on [D:<@d:simvastatin|felodipine|cyclosporine>].
Le jus de pamplemousse est à éviter sous [D:<@d:simvastatine|félodipine|ciclosporine>].
Unter [D:<@d:Simvastatin|Felodipin|Ciclosporin>] sollte auf Grapefruitsaft verzichtet werden.

<@g:He|She> cannot take <@d:[D:NSAIDs]|[D:aspirin]|[D:ibuprofen]> because of <@s:a gastric ulcer|chronic kidney disease|gastric bypass surgery>.
<@g:Il|Elle> ne peut pas prendre <@d:d'[D:AINS]|d'[D:aspirine]|d'[D:ibuprofène]> en raison <@s:d'un ulcère gastrique|d'une insuffisance rénale chronique|d'un bypass gastrique>.
<@g:Er|Sie> darf wegen <@s:eines Magengeschwürs|einer chronischen Nierenerkrankung|eines Magenbypasses> <@d:keine [D:NSAR]|kein [D:Aspirin]|kein [D:Ibuprofen]> einnehmen.

No <@d:[D:alteplase]|[D:heparin]|[D:thrombolytics]>, because <@g:he|she> had surgery <@n:five|nine|twelve> days ago.
Pas <@d:d'[D:altéplase]|d'[D:héparine]|de [D:thrombolytiques]>, car {who.l} a été opéré<@g:|e> il y a <@n:cinq|neuf|douze> jours.
<@d:Keine [D:Alteplase]|Kein [D:Heparin]|Keine [D:Thrombolytika]>, da {who.l} vor <@n:fünf|neun|zwölf> Tagen operiert wurde.

Drinking alcohol with <@d:[D:metronidazole]|[D:disulfiram]> will make you violently sick.
Boire de l'alcool avec <@d:le [D:métronidazole]|le [D:disulfirame]> vous rendra très malade.
Alkohol zusammen mit <@d:[D:Metronidazol]|[D:Disulfiram]> führt zu heftiger Übelkeit.

Allergic to [D1:penicillin], but has tolerated <@d:[D2:cephalosporins]|[D2:cephalexin]|[D2:amoxicillin]> in the past.
Allergie à la [D1:pénicilline], mais a bien toléré <@d:les [D2:céphalosporines]|la [D2:céfalexine]|l'[D2:amoxicilline]> par le passé.
Allergie gegen [D1:Penicillin], hat aber <@d:[D2:Cephalosporine]|[D2:Cefalexin]|[D2:Amoxicillin]> in der Vergangenheit vertragen.

<@g:He|She> reports an allergy to [D1:sulfa] and intolerance to <@d:[D2:codeine]|[D2:erythromycin]|[D2:tetracycline]>, with stomach upset.
<@g:Il|Elle> signale une allergie aux [D1:sulfamides] et une intolérance <@d:à la [D2:codéine]|à l'[D2:érythromycine]|à la [D2:tétracycline]>, avec troubles digestifs.
<@g:Er|Sie> gibt eine Allergie gegen [D1:Sulfonamide] und eine Unverträglichkeit von <@d:[D2:Codein]|[D2:Erythromycin]|[D2:Tetracyclin]> mit Magenbeschwerden an.

Use of [D1:opioids] together with [D2:benzodiazepines] was discouraged, and [D3:naloxone] nasal [O3:spray] was prescribed as a precaution.
L'utilisation d'[D1:opioïdes] avec des [D2:benzodiazépines] a été déconseillée, et un [O3:spray] nasal de [D3:naloxone] a été prescrit par précaution.
Von der gemeinsamen Einnahme von [D1:Opioiden] und [D2:Benzodiazepinen] wurde abgeraten, und vorsorglich wurde ein [O3:Nasenspray] mit [D3:Naloxon] verordnet.

The pharmacist flagged a duplication: <@g:he|she> was receiving both [D1:<@d:enoxaparin|Lovenox>] and [D2:<@e:apixaban|rivaroxaban>].
Le pharmacien a signalé un doublon : {who.l} recevait à la fois [D1:<@d:énoxaparine|Lovenox>] et [D2:<@e:apixaban|rivaroxaban>].
Der Apotheker wies auf eine Doppelverordnung hin: {who.l} erhielt sowohl [D1:<@d:Enoxaparin|Lovenox>] als auch [D2:<@e:Apixaban|Rivaroxaban>].

<@d:[D:Metoclopramide]|[D:Haloperidol]|[D:Prochlorperazine]> is contraindicated in Parkinson's disease.
<@d:Le [D:métoclopramide] est contre-indiqué|L'[D:halopéridol] est contre-indiqué|La [D:prochlorpérazine] est contre-indiquée> dans la maladie de Parkinson.
<@d:[D:Metoclopramid]|[D:Haloperidol]|[D:Prochlorperazin]> ist bei Morbus Parkinson kontraindiziert.

Premedicate with [D1:prednisone] [S1:50 mg] and [D2:diphenhydramine] [S2:50 mg] before contrast because of the prior reaction.
Prémédication par [D1:prednisone] [S1:50 mg] et [D2:diphénhydramine] [S2:50 mg] avant l'injection de produit de contraste en raison de la réaction antérieure.
Wegen der früheren Reaktion vor Kontrastmittelgabe Prämedikation mit [D1:Prednison] [S1:50 mg] und [D2:Diphenhydramin] [S2:50 mg].

Do not take more than [A:<@s:3|4> g] of [D:<@d:acetaminophen|Tylenol>] [F:per day], including what is in cold remedies.
Ne pas prendre plus de [A:<@s:3|4> g] de [D:<@d:paracétamol|Tylenol>] [F:par jour], y compris celui contenu dans les médicaments contre le rhume.
Nehmen Sie nicht mehr als [A:<@s:3|4> g] [D:<@d:Paracetamol|Tylenol>] [F:pro Tag] ein, einschließlich der Menge in Erkältungsmitteln.

Wait at least six hours between doses of <@d:[D:ibuprofen]|[D:tramadol]|[D:Norco]>.
Attendre au moins six heures entre deux prises <@d:d'[D:ibuprofène]|de [D:tramadol]|de [D:Norco]>.
Zwischen zwei Dosen <@d:[D:Ibuprofen]|[D:Tramadol]|[D:Norco]> mindestens sechs Stunden warten.

[D:<@d:Sumatriptan|Rizatriptan>] [S:<@d:50|10> mg] at onset of the headache; may be repeated once after two hours, no more than [A2:<@d:200|30> mg] [F2:in 24 hours].
[D:<@d:Sumatriptan|Rizatriptan>] [S:<@d:50|10> mg] dès le début de la céphalée ; peut être répété une fois après deux heures, sans dépasser [A2:<@d:200|30> mg] [F2:par 24 heures].
[D:<@d:Sumatriptan|Rizatriptan>] [S:<@d:50|10> mg] zu Beginn der Kopfschmerzen; kann nach zwei Stunden einmal wiederholt werden, nicht mehr als [A2:<@d:200|30> mg] [F2:in 24 Stunden].

[A:1 to 2] [O:tablets] of [D:<@d:Norco|Percocet|codeine>] [F:every 4 to 6 hours as needed] for pain, maximum [A2:<@n:6|8>] [O2:tablets] [F2:per day].
[A:1 à 2] [O:comprimés] de [D:<@d:Norco|Percocet|codéine>] [F:toutes les 4 à 6 heures si besoin] contre la douleur, maximum [A2:<@n:6|8>] [O2:comprimés] [F2:par jour].
[A:1 bis 2] [O:Tabletten] [D:<@d:Norco|Percocet|Codein>] [F:alle 4 bis 6 Stunden bei Bedarf] gegen Schmerzen, maximal [A2:<@n:6|8>] [O2:Tabletten] [F2:pro Tag].

For chest pain, put [A:one] [O:tablet] of [D:nitroglycerin] under the tongue and repeat [F:every five minutes], up to [A2:three] [O2:tablets] in all.
En cas de douleur thoracique, mettre [A:un] [O:comprimé] de [D:trinitrine] sous la langue et répéter [F:toutes les cinq minutes], [A2:jusqu'à trois] [O2:comprimés] au total.
Bei Brustschmerzen [A:eine] [O:Tablette] [D:Nitroglycerin] unter die Zunge legen und [F:alle fünf Minuten] wiederholen, insgesamt [A2:bis zu drei] [O2:Tabletten].

Take the <@d:[D:doxycycline]|[D:alendronate]|[D:tetracycline]> with a full glass of water and remain upright for at least thirty minutes.
Prendre <@d:la [D:doxycycline]|l'[D:alendronate]|la [D:tétracycline]> avec un grand verre d'eau et rester en position verticale pendant au moins trente minutes.
<@d:[D:Doxycyclin]|[D:Alendronat]|[D:Tetracyclin]> mit einem vollen Glas Wasser einnehmen und mindestens dreißig Minuten aufrecht bleiben.

<@d:[D:Metformin]|[D:Naproxen]|[D:Prednisone]> is best taken [F:with meals] to avoid stomach upset.
<@d:La [D:metformine] se prend|Le [D:naproxène] se prend|La [D:prednisone] se prend> de préférence [F:pendant les repas] pour éviter les troubles digestifs.
<@d:[D:Metformin]|[D:Naproxen]|[D:Prednison]> sollte am besten [F:zu den Mahlzeiten] eingenommen werden, um Magenbeschwerden zu vermeiden.

You may take {drug} [F:{every_} {prn_}], but call us if you need it more often than that.
Vous pouvez prendre {drug.du} [F:{every_} {prn_}], mais appelez-nous si vous en avez besoin plus souvent.
Sie können {drug} [F:{every_} {prn_}] einnehmen, rufen Sie uns aber an, wenn Sie es häufiger brauchen.

# kinds=solid
The total daily dose of {drug} should not exceed {strength}, given <@g:his|her> age and weight.
La dose quotidienne totale {drug.de} ne doit pas dépasser {strength}, compte tenu de son âge et de son poids.
Die Tagesgesamtdosis von {drug} sollte angesichts von Alter und Gewicht {strength} nicht überschreiten.

Limit <@d:[D:Afrin]|[D:oxymetazoline]> nasal [O:spray] to [U:no more than three days] in a row.
Limiter le [O:spray] nasal <@d:d'[D:Afrin]|d'[D:oxymétazoline]> à [U:trois jours au maximum] d'affilée.
[O:Nasenspray] mit <@d:[D:Afrin]|[D:Oxymetazolin]> auf [U:höchstens drei Tage] hintereinander beschränken.

[D:Tylenol] is safe for <@g:him|her> at [S:<@s:500|650> mg] [F:up to four times a day].
Le [D:Tylenol] est sans danger pour <@g:lui|elle> à [S:<@s:500|650> mg] [F:jusqu'à quatre fois par jour].
[D:Tylenol] ist für <@g:ihn|sie> mit [S:<@s:500|650> mg] [F:bis zu viermal am Tag] unbedenklich.

Shake the bottle well and give [A:<@s:5|7.5|10> ml] of <@d:[D:amoxicillin]|[D:ibuprofen]|[D:prednisolone]> [O:suspension] [F:every <@t:8|12> hours] with the dosing syringe.
Bien agiter le flacon et donner [A:<@s:5|7,5|10> ml] de [O:suspension] <@d:d'[D:amoxicilline]|d'[D:ibuprofène]|de [D:prednisolone]> [F:toutes les <@t:8|12> heures] avec la seringue doseuse.
Die Flasche gut schütteln und [F:alle <@t:8|12> Stunden] [A:<@s:5|7,5|10> ml] [O:Suspension] mit <@d:[D:Amoxicillin]|[D:Ibuprofen]|[D:Prednisolon]> mit der Dosierspritze geben.

Swallow the <@d:[D:omeprazole]|[D:duloxetine]|[D:potassium]> [O:capsules] whole; do not open or chew them.
Avaler les [O:gélules] <@d:d'[D:oméprazole]|de [D:duloxétine]|de [D:potassium]> entières ; ne pas les ouvrir ni les croquer.
Die [O:Kapseln] mit <@d:[D:Omeprazol]|[D:Duloxetin]|[D:Kalium]> im Ganzen schlucken; nicht öffnen oder zerkauen.

Because of <@g:his|her> age we start low and go slow with <@d:[D:donepezil]|[D:amitriptyline]|[D:mirtazapine]>, no more than [S:<@d:5|10|7.5> mg] [F:at night] for now.
En raison de son âge, nous commençons bas et augmentons lentement <@d:le [D:donépézil]|l'[D:amitriptyline]|la [D:mirtazapine]>, pas plus de [S:<@d:5|10|7,5> mg] [F:le soir] pour l'instant.
Wegen des Alters beginnen wir mit <@d:[D:Donepezil]|[D:Amitriptylin]|[D:Mirtazapin]> niedrig und steigern langsam, vorerst nicht mehr als [S:<@d:5|10|7,5> mg] [F:abends].

# n=30,60
Take [D:<@d:sildenafil|tadalafil>] [S:<@d:50|10> mg] {n} minutes before sexual activity, no more than [F:once a day].
Prendre du [D:<@d:sildénafil|tadalafil>] [S:<@d:50|10> mg] {n} minutes avant le rapport sexuel, pas plus d'[F:une fois par jour].
[D:<@d:Sildenafil|Tadalafil>] [S:<@d:50|10> mg] {n} Minuten vor dem Geschlechtsverkehr einnehmen, nicht öfter als [F:einmal am Tag].

{who} gives <@g:himself|herself> [A:{n} units] of [D:<@d:Lantus|Basaglar|Tresiba>] [F:at bedtime] and [A2:{m} units] of <@e:[D2:Humalog]|[D2:NovoLog]|[D2:Apidra]> [F2:with each meal].
{who} s'injecte [A:{n} unités] de [D:<@d:Lantus|Basaglar|Tresiba>] [F:au coucher] et [A2:{m} unités] <@e:d'[D2:Humalog]|de [D2:NovoLog]|d'[D2:Apidra]> [F2:à chaque repas].
{who} spritzt sich [F:vor dem Schlafengehen] [A:{n} Einheiten] [D:<@d:Lantus|Basaglar|Tresiba>] und [F2:zu jeder Mahlzeit] [A2:{m} Einheiten] <@e:[D2:Humalog]|[D2:NovoLog]|[D2:Apidra]>.

# n=18,22,24,28,32 m=20,26,30,34,38
Increase [D:<@d:glargine|Lantus|Toujeo>] from [A1:{n}] to [A2:{m} units] [F:every night], and keep a log of the fasting sugars.
Augmenter [D:<@d:glargine|Lantus|Toujeo>] de [A1:{n}] à [A2:{m} unités] [F:tous les soirs] et noter les glycémies à jeun.
[D:<@d:Glargin|Lantus|Toujeo>] von [A1:{n}] auf [A2:{m} Einheiten] [F:jeden Abend] erhöhen und die Nüchternwerte protokollieren.

# n=2,3
Raise the basal [D:insulin] by [A:{n} units] [F:every three days] until the fasting glucose is below <@m:120|130> mg/dl.
Augmenter l'[D:insuline] basale de [A:{n} unités] [F:tous les trois jours] jusqu'à une glycémie à jeun inférieure à <@m:120|130> mg/dl.
Das basale [D:Insulin] [F:alle drei Tage] um [A:{n} Einheiten] steigern, bis der Nüchternblutzucker unter <@m:120|130> mg/dl liegt.

Sliding scale <@d:[D:insulin]|[D:Humalog]|[D:lispro]>: [A1:2 units] for glucose 150 to 200, [A2:4 units] for 201 to 250, [A3:6 units] for 251 to 300.
Protocole correcteur <@d:d'[D:insuline]|d'[D:Humalog]|de [D:lispro]> : [A1:2 unités] pour une glycémie de 150 à 200, [A2:4 unités] de 201 à 250, [A3:6 unités] de 251 à 300.
Korrekturschema mit <@d:[D:Insulin]|[D:Humalog]|[D:Lispro]>: [A1:2 Einheiten] bei Blutzucker 150 bis 200, [A2:4 Einheiten] bei 201 bis 250, [A3:6 Einheiten] bei 251 bis 300.

<@g:He|She> corrects with [A:one unit] of <@d:[D:insulin]|[D:Humalog]|[D:NovoRapid]> for every <@n:40|50> mg/dl above <@m:150|140>.
<@g:Il|Elle> corrige avec [A:une unité] <@d:d'[D:insuline]|d'[D:Humalog]|de [D:NovoRapid]> par tranche de <@n:40|50> mg/dl au-dessus de <@m:150|140>.
<@g:Er|Sie> korrigiert mit [A:einer Einheit] <@d:[D:Insulin]|[D:Humalog]|[D:NovoRapid]> je <@n:40|50> mg/dl über <@m:150|140>.

For low blood sugar take [A:fifteen grams] of [D:glucose], and use the [D2:glucagon] kit if <@g:he|she> is not able to swallow.
En cas d'hypoglycémie, prendre [A:quinze grammes] de [D:glucose], et utiliser le kit de [D2:glucagon] <@g:s'il|si elle> ne peut pas avaler.
Bei Unterzuckerung [A:fünfzehn Gramm] [D:Glukose] einnehmen und das Set mit [D2:Glukagon] verwenden, falls <@g:er|sie> nicht schlucken kann.

The bedtime [D:<@d:NPH|Levemir|Lantus>] was lowered by <@n:ten|twenty> percent after two episodes of nocturnal hypoglycemia.
La dose du coucher de [D:<@d:NPH|Levemir|Lantus>] a été diminuée de <@n:dix|vingt> pour cent après deux hypoglycémies nocturnes.
Die abendliche Dosis [D:<@d:NPH|Levemir|Lantus>] wurde nach zwei nächtlichen Hypoglykämien um <@n:zehn|zwanzig> Prozent gesenkt.

<@g:His|Her> [D:insulin] pump delivers a basal rate of [A:<@n:0.8|1.1|0.65> units per hour].
Sa pompe à [D:insuline] délivre un débit basal de [A:<@n:0,8|1,1|0,65> unité par heure].
Die Pumpe mit [D:Insulin] gibt eine Basalrate von [A:<@n:0,8|1,1|0,65> Einheiten pro Stunde] ab.

Do not take your [D1:<@d:Humalog|NovoLog>] if you are going to skip the meal, but always take your [D2:<@e:Lantus|Levemir>].
Ne faites pas votre [D1:<@d:Humalog|NovoLog>] si vous sautez le repas, mais faites toujours votre [D2:<@e:Lantus|Levemir>].
Spritzen Sie kein [D1:<@d:Humalog|NovoLog>], wenn Sie die Mahlzeit auslassen, aber immer Ihr [D2:<@e:Lantus|Levemir>].

On the morning of surgery take half of your usual dose of [D1:<@d:NPH|Lantus>] and no [D2:metformin].
Le matin de l'opération, faire la moitié de la dose habituelle de [D1:<@d:NPH|Lantus>] et ne pas prendre de [D2:metformine].
Am Morgen der Operation die Hälfte der üblichen Dosis [D1:<@d:NPH|Lantus>] spritzen und kein [D2:Metformin] einnehmen.

{who} has been on [D:insulin] [U:for {n} years] and injects into the abdomen, rotating sites.
{who} est sous [D:insuline] [U:depuis {n} ans] et s'injecte dans l'abdomen en alternant les sites.
{who} spritzt [U:seit {n} Jahren] [D:Insulin] in den Bauch und wechselt dabei die Stellen.

We started <@d:[D:Ozempic]|[D:semaglutide]|[D:Wegovy]> at [S1:0.25 mg] [F1:once a week] [U1:for four weeks], to be followed by [S2:0.5 mg] if tolerated.
Nous avons débuté <@d:l'[D:Ozempic]|le [D:sémaglutide]|le [D:Wegovy]> à [S1:0,25 mg] [F1:une fois par semaine] [U1:pendant quatre semaines], à suivre par [S2:0,5 mg] en cas de bonne tolérance.
Wir haben mit <@d:[D:Ozempic]|[D:Semaglutid]|[D:Wegovy]> [S1:0,25 mg] [F1:einmal pro Woche] [U1:für vier Wochen] begonnen, bei guter Verträglichkeit gefolgt von [S2:0,5 mg].

[D:<@d:NPH|Novolin|Humulin>] [A1:{n} units] [F1:before breakfast] and [A2:{m} units] [F2:before dinner], with a snack at bedtime.
[D:<@d:NPH|Novolin|Humulin>] [A1:{n} unités] [F1:avant le petit déjeuner] et [A2:{m} unités] [F2:avant le dîner], avec une collation au coucher.
[D:<@d:NPH|Novolin|Humulin>] [A1:{n} Einheiten] [F1:vor dem Frühstück] und [A2:{m} Einheiten] [F2:vor dem Abendessen], dazu eine Spätmahlzeit.

An [D:insulin] drip was started at [A:<@n:4|6|8> units per hour] and adjusted [F:every hour] according to the glucose readings.
Une perfusion d'[D:insuline] a été débutée à [A:<@n:4|6|8> unités par heure] et adaptée [F:toutes les heures] en fonction des glycémies.
Eine Infusion mit [D:Insulin] wurde mit [A:<@n:4|6|8> Einheiten pro Stunde] begonnen und [F:stündlich] an die Blutzuckerwerte angepasst.

Needles and [D:insulin] [O:pens] were dispensed, and the injection technique was reviewed.
Des aiguilles et des [O:stylos] d'[D:insuline] ont été remis, et la technique d'injection a été revue.
Nadeln und [O:Pens] mit [D:Insulin] wurden ausgegeben und die Spritztechnik besprochen.

While on [D1:<@d:prednisone|dexamethasone>] <@g:he|she> will need additional [D2:NPH], about [A2:<@n:10|12|14> units] [F2:in the morning].
Sous [D1:<@d:prednisone|dexaméthasone>], <@g:il|elle> aura besoin de [D2:NPH] en complément, environ [A2:<@n:10|12|14> unités] [F2:le matin].
Unter [D1:<@d:Prednison|Dexamethason>] benötigt <@g:er|sie> zusätzlich [D2:NPH], etwa [A2:<@n:10|12|14> Einheiten] [F2:morgens].

<@g:He|She> carries an [D:albuterol] [O:inhaler] and uses [A:two] [O2:puffs] [F:every four hours as needed] for wheezing.
<@g:Il|Elle> a toujours sur <@g:lui|elle> un [O:inhalateur] de [D:salbutamol] et prend [A:deux] [O2:bouffées] [F:toutes les quatre heures si besoin] en cas de sifflements.
<@g:Er|Sie> trägt ein [O:Dosieraerosol] mit [D:Salbutamol] bei sich und nimmt bei pfeifender Atmung [A:zwei] [O2:Hübe] [F:alle vier Stunden bei Bedarf].

Rescue [O:inhaler] use has gone up to [F:four times a week], mostly at night.
L'utilisation de l'[O:inhalateur] de secours est passée à [F:quatre fois par semaine], surtout la nuit.
Die Anwendung des [O:Inhalators] für den Notfall ist auf [F:viermal pro Woche] gestiegen, meist nachts.

[D:<@d:Spiriva|Anoro|Trelegy>] [A:one] [O:inhalation] [F:every morning] for COPD, which <@g:he|she> has used [U:for two years] without any hospital admission.
[D:<@d:Spiriva|Anoro|Trelegy>] [A:une] [O:inhalation] [F:tous les matins] pour une BPCO, traitement utilisé [U:depuis deux ans] sans aucune hospitalisation.
[D:<@d:Spiriva|Anoro|Trelegy>] [A:eine] [O:Inhalation] [F:jeden Morgen] wegen COPD, [U:seit zwei Jahren] ohne Krankenhausaufenthalt angewendet.

Nebulized [D1:albuterol] and [D2:ipratropium] [F:every 20 minutes] were given in the emergency room, three treatments in all.
Des nébulisations de [D1:salbutamol] et d'[D2:ipratropium] [F:toutes les 20 minutes] ont été faites aux urgences, trois au total.
In der Notaufnahme wurden [D1:Salbutamol] und [D2:Ipratropium] [F:alle 20 Minuten] vernebelt, insgesamt drei Anwendungen.

Rinse the mouth after each use of <@d:[D:Advair]|[D:Flovent]|[D:Symbicort]> to prevent thrush.
Se rincer la bouche après chaque utilisation <@d:d'[D:Advair]|de [D:Flovent]|de [D:Symbicort]> pour éviter une candidose.
Nach jeder Anwendung von <@d:[D:Advair]|[D:Flovent]|[D:Symbicort]> den Mund ausspülen, um Soor zu vermeiden.

[D:<@d:Flonase|fluticasone|mometasone>] [A:two] [O:sprays] in each nostril [F:once a day] [U:during allergy season].
[D:<@d:Flonase|fluticasone|mométasone>] [A:deux] [O:pulvérisations] dans chaque narine [F:une fois par jour] [U:pendant la saison des allergies].
[D:<@d:Flonase|Fluticason|Mometason>] [A:zwei] [O:Sprühstöße] in jedes Nasenloch [F:einmal am Tag] [U:während der Allergiesaison].

# kinds=inhaled
<@g:He|She> uses {drug} {strength}, {dose} {freq}, with good technique and a spacer.
<@g:Il|Elle> utilise {drug.du} {strength}, {dose} {freq}, avec une bonne technique et une chambre d'inhalation.
<@g:Er|Sie> verwendet {drug} {strength}, {dose} {freq}, mit guter Technik und einem Spacer.

Before exercise <@g:he|she> takes [A:<@n:1|2>] [O:<@n:puff|puffs>] of [D:<@d:albuterol|Ventolin|ProAir>], which prevents the chest tightness.
Avant l'effort, <@g:il|elle> prend [A:<@n:1|2>] [O:<@n:bouffée|bouffées>] de [D:<@d:salbutamol|Ventolin|ProAir>], ce qui évite l'oppression thoracique.
Vor dem Sport nimmt <@g:er|sie> [A:<@n:1|2>] [O:<@n:Hub|Hübe>] [D:<@d:Salbutamol|Ventolin|ProAir>], was das Engegefühl in der Brust verhindert.

If the peak flow falls below <@n:200|250|300> l/min, double the <@d:[D:budesonide]|[D:beclomethasone]> and start [D2:prednisone] according to the action plan.
Si le débit de pointe descend sous <@n:200|250|300> l/min, doubler <@d:le [D:budésonide]|la [D:béclométasone]> et débuter la [D2:prednisone] selon le plan d'action.
Fällt der Peak-Flow unter <@n:200|250|300> l/min, <@d:[D:Budesonid]|[D:Beclometason]> verdoppeln und gemäß Aktionsplan mit [D2:Prednison] beginnen.

<@g:He|She> goes through an [D:albuterol] [O:inhaler] every three weeks, which tells us that the asthma is not controlled.
<@g:Il|Elle> utilise un [O:inhalateur] de [D:salbutamol] toutes les trois semaines, ce qui nous indique que l'asthme n'est pas contrôlé.
<@g:Er|Sie> verbraucht alle drei Wochen einen [O:Inhalator] mit [D:Salbutamol], was zeigt, dass das Asthma nicht kontrolliert ist.

Step down from <@d:[D1:Advair]|[D1:Symbicort]> to [D2:<@e:Flovent|Pulmicort>] if <@g:he|she> stays well through the winter.
Passer <@d:d'[D1:Advair]|de [D1:Symbicort]> à [D2:<@e:Flovent|Pulmicort>] <@g:s'il|si elle> reste bien tout l'hiver.
Von <@d:[D1:Advair]|[D1:Symbicort]> auf [D2:<@e:Flovent|Pulmicort>] zurückgehen, wenn <@g:er|sie> über den Winter beschwerdefrei bleibt.

[D1:Montelukast] [S1:10 mg] [F1:at night] was added to the [D2:inhaled corticosteroid].
Le [D1:montélukast] [S1:10 mg] [F1:le soir] a été ajouté au [D2:corticoïde inhalé].
[D1:Montelukast] [S1:10 mg] [F1:abends] wurde zum [D2:inhalativen Kortikosteroid] ergänzt.

[D:Hypertonic saline] by nebulizer [F:twice a day] helps <@g:him|her> bring up the mucus.
Le [D:sérum salé hypertonique] en nébulisation [F:deux fois par jour] l'aide à évacuer les sécrétions.
[D:Hypertone Kochsalzlösung] über den Vernebler [F:zweimal am Tag] hilft <@g:ihm|ihr>, den Schleim abzuhusten.

Apply <@d:[D:triamcinolone]|[D:hydrocortisone]|[D:betamethasone]> [S:<@d:0.1%|1%|0.05%>] [O:cream] to the affected areas [F:twice daily] [U:for up to two weeks].
Appliquer la [O:crème] <@d:de [D:triamcinolone]|d'[D:hydrocortisone]|de [D:bétaméthasone]> [S:<@d:0,1 %|1 %|0,05 %>] sur les zones atteintes [F:deux fois par jour] [U:pendant deux semaines au maximum].
<@d:[D:Triamcinolon]|[D:Hydrocortison]|[D:Betamethason]> [S:<@d:0,1 %|1 %|0,05 %>] [O:Creme] [F:zweimal täglich] [U:für bis zu zwei Wochen] auf die betroffenen Stellen auftragen.

<@g:His|Her> eczema flares are treated with [D1:<@d:clobetasol|mometasone>] [O1:ointment], and between flares only with [D2:<@e:petroleum jelly|urea>] and bath oil.
Les poussées d'eczéma sont traitées par [D1:<@d:clobétasol|mométasone>] en [O1:pommade], et entre les poussées seulement par [D2:<@e:vaseline|urée>] et huile de bain.
Die Ekzemschübe werden mit [D1:<@d:Clobetasol|Mometason>] als [O1:Salbe] behandelt, zwischen den Schüben nur mit [D2:<@e:Vaseline|Harnstoff>] und Badeöl.

<@d:[D:Clotrimazole]|[D:Terbinafine]|[D:Ketoconazole]> [O:cream] between the toes [F:once daily] [U:for <@n:2|3|4> weeks], and keep the feet dry.
[O:Crème] <@d:de [D:clotrimazole]|de [D:terbinafine]|de [D:kétoconazole]> entre les orteils [F:une fois par jour] [U:pendant <@n:2|3|4> semaines] ; garder les pieds secs.
[O:Creme] mit <@d:[D:Clotrimazol]|[D:Terbinafin]|[D:Ketoconazol]> zwischen den Zehen [F:einmal täglich] [U:für <@n:2|3|4> Wochen], Füße trocken halten.

A [D:<@d:lidocaine|fentanyl|rivastigmine|nitroglycerin>] [O:patch] was placed on the <@s:lower back|chest|left shoulder|upper arm>.
Un [O:patch] de [D:<@d:lidocaïne|fentanyl|rivastigmine|trinitrine>] a été posé <@s:au bas du dos|sur le thorax|sur l'épaule gauche|sur le bras>.
Ein [O:Pflaster] mit [D:<@d:Lidocain|Fentanyl|Rivastigmin|Nitroglycerin>] wurde <@s:am unteren Rücken|auf der Brust|auf der linken Schulter|am Oberarm> aufgeklebt.

[D:Fentanyl] [O:patch] [S:<@s:12|25|50|75> mcg/h], changed [F:every 72 hours], with [D2:oxycodone] for breakthrough pain.
[O:Patch] de [D:fentanyl] [S:<@s:12|25|50|75> µg/h], changé [F:toutes les 72 heures], avec [D2:oxycodone] pour les accès douloureux paroxystiques.
[O:Pflaster] mit [D:Fentanyl] [S:<@s:12|25|50|75> µg/h], Wechsel [F:alle 72 Stunden], dazu [D2:Oxycodon] gegen Durchbruchschmerzen.

The [D:lidocaine] [O:patch] is worn twelve hours on and twelve hours off.
Le [O:patch] de [D:lidocaïne] est porté douze heures puis retiré douze heures.
Das [O:Pflaster] mit [D:Lidocain] wird zwölf Stunden getragen und dann zwölf Stunden weggelassen.

[D:<@d:Latanoprost|Timolol|Travoprost>] [A:one] [O:drop] in each eye [F:<@t:every night|every morning>]; the pressure today is <@n:14|16|18> mmHg on both sides.
[D:<@d:Latanoprost|Timolol|Travoprost>] [A:une] [O:goutte] dans chaque œil [F:<@t:tous les soirs|tous les matins>] ; la pression est aujourd'hui de <@n:14|16|18> mmHg des deux côtés.
[D:<@d:Latanoprost|Timolol|Travoprost>] [A:ein] [O:Tropfen] in jedes Auge [F:<@t:jeden Abend|jeden Morgen>]; der Druck liegt heute beidseits bei <@n:14|16|18> mmHg.

Place [A:four] [O:drops] of <@d:[D:Ciprodex]|[D:ofloxacin]|[D:Cortisporin]> into the <@s:right|left> ear [F:twice a day] [U:for seven days], and keep water out.
Mettre [A:quatre] [O:gouttes] <@d:de [D:Ciprodex]|d'[D:ofloxacine]|de [D:Cortisporin]> dans l'oreille <@s:droite|gauche> [F:deux fois par jour] [U:pendant sept jours], en évitant l'entrée d'eau.
[F:Zweimal am Tag] [U:für sieben Tage] [A:vier] [O:Tropfen] <@d:[D:Ciprodex]|[D:Ofloxacin]|[D:Cortisporin]> ins <@s:rechte|linke> Ohr geben, kein Wasser ins Ohr gelangen lassen.

For the conjunctivitis we prescribed <@d:[D:erythromycin]|[D:tobramycin]|[D:bacitracin]> eye [O:ointment] [F:four times daily].
Pour la conjonctivite, nous avons prescrit une [O:pommade] ophtalmique <@d:à l'[D:érythromycine]|à la [D:tobramycine]|à la [D:bacitracine]> [F:quatre fois par jour].
Wegen der Konjunktivitis haben wir [F:viermal täglich] eine [O:Augensalbe] mit <@d:[D:Erythromycin]|[D:Tobramycin]|[D:Bacitracin]> verordnet.

For the acne on the back we chose [D:dapsone] [O:gel] [F:every evening]; <@e:[D2:isotretinoin]|[D2:minocycline]> remains an option if scars appear.
Pour l'acné du dos, nous avons choisi un [O:gel] de [D:dapsone] [F:chaque soir] ; <@e:l'[D2:isotrétinoïne]|la [D2:minocycline]> reste une option si des cicatrices apparaissent.
Gegen die Akne am Rücken haben wir uns für ein [O:Gel] mit [D:Dapson] [F:jeden Abend] entschieden; <@e:[D2:Isotretinoin]|[D2:Minocyclin]> bleibt eine Option, falls Narben auftreten.

The lesions were covered with <@d:[D:mupirocin]|[D:silver sulfadiazine]|[D:bacitracin]> [O:ointment] and a dry dressing, to be changed daily.
Les lésions ont été recouvertes d'une [O:pommade] <@d:à la [D:mupirocine]|à la [D:sulfadiazine argentique]|à la [D:bacitracine]> et d'un pansement sec, à changer tous les jours.
Die Läsionen wurden mit einer [O:Salbe] mit <@d:[D:Mupirocin]|[D:Silbersulfadiazin]|[D:Bacitracin]> und einem trockenen Verband versorgt, der täglich zu wechseln ist.

Her vaginal [D:estrogen] [O:cream] is used [F:three nights a week].
Sa [O:crème] vaginale à l'[D:œstrogène] est utilisée [F:trois nuits par semaine].
Die vaginale [O:Creme] mit [D:Östrogen] wird [F:an drei Nächten pro Woche] angewendet.

Scalp [O:shampoo] with [D:<@d:ketoconazole|selenium sulfide|coal tar>] [F:twice a week], left on for five minutes before rinsing.
[O:Shampooing] au [D:<@d:kétoconazole|sulfure de sélénium|goudron de houille>] [F:deux fois par semaine], à laisser poser cinq minutes avant de rincer.
[O:Shampoo] mit [D:<@d:Ketoconazol|Selensulfid|Steinkohlenteer>] [F:zweimal pro Woche], vor dem Ausspülen fünf Minuten einwirken lassen.

<@g:He|She> rubs [D:<@d:Voltaren|diclofenac|Bengay>] [O:gel] on both <@s:knees|hands|wrists> [F:three to four times a day], which helps more than pills.
<@g:Il|Elle> applique du [O:gel] de [D:<@d:Voltaren|diclofénac|Bengay>] sur les deux <@s:genoux|mains|poignets> [F:trois à quatre fois par jour], ce qui l'aide plus que les comprimés.
<@g:Er|Sie> trägt [D:<@d:Voltaren|Diclofenac|Bengay>] [O:Gel] [F:drei- bis viermal am Tag] auf beide <@s:Knie|Hände|Handgelenke> auf, was mehr hilft als Tabletten.

<@d:[D:Desonide]|[D:Pimecrolimus]|[D:Tacrolimus]> keeps the redness around the nose under control as long as it is applied [F:every other night].
<@d:Le [D:désonide]|Le [D:pimécrolimus]|Le [D:tacrolimus]> contrôle la rougeur autour du nez tant qu'il est appliqué [F:une nuit sur deux].
<@d:[D:Desonid]|[D:Pimecrolimus]|[D:Tacrolimus]> hält die Rötung um die Nase unter Kontrolle, solange es [F:jede zweite Nacht] aufgetragen wird.

Hemorrhoids: <@d:[D:hydrocortisone]|[D:lidocaine]|[D:zinc oxide]> [O:suppositories] [F:at bedtime] and warm sitz baths.
Hémorroïdes : [O:suppositoires] <@d:d'[D:hydrocortisone]|de [D:lidocaïne]|d'[D:oxyde de zinc]> [F:au coucher] et bains de siège tièdes.
Hämorrhoiden: [O:Zäpfchen] mit <@d:[D:Hydrocortison]|[D:Lidocain]|[D:Zinkoxid]> [F:zur Nacht] und warme Sitzbäder.

# kinds=topical
A [U:{n}-day] trial of {drug} {form} did nothing for the rash, which has spread to the trunk.
Un essai de [U:{n} jours] {drug.de} {form} n'a eu aucun effet sur l'éruption, qui s'est étendue au tronc.
Ein [U:{n}-tägiger] Versuch mit {drug} {form} brachte bei dem Ausschlag nichts, er hat sich auf den Rumpf ausgebreitet.

<@g:He|She> receives <@d:[D:Humira]|[D:adalimumab]|[D:Cosentyx]> [S:<@d:40|40|150> mg] subcutaneously [F:every <@n:two|four> weeks] and gives <@g:himself|herself> the [O:injection].
<@g:Il|Elle> reçoit <@d:de l'[D:Humira]|de l'[D:adalimumab]|du [D:Cosentyx]> [S:<@d:40|40|150> mg] en sous-cutané [F:toutes les <@n:deux|quatre> semaines] et fait l'[O:injection] <@g:lui-même|elle-même>.
<@g:Er|Sie> erhält [F:alle <@n:zwei|vier> Wochen] <@d:[D:Humira]|[D:Adalimumab]|[D:Cosentyx]> [S:<@d:40|40|150> mg] subkutan und gibt sich die [O:Injektion] selbst.

[D:Vitamin B12] [S:1000 mcg] intramuscularly [F:every month], last given on {date}.
[D:Vitamine B12] [S:1000 µg] en intramusculaire [F:tous les mois], dernière administration le {date}.
[D:Vitamin B12] [S:1000 µg] intramuskulär [F:jeden Monat], zuletzt am {date} gegeben.

Her [D:Depo-Provera] [O:injection] is due again in twelve weeks.
Sa prochaine [O:injection] de [D:Depo-Provera] est prévue dans douze semaines.
Ihre nächste [O:Injektion] mit [D:Depo-Provera] ist in zwölf Wochen fällig.

The patient was offered a <@d:[D:cortisone]|[D:corticosteroid]|[D:steroid]> [O:injection] into the <@s:right hip|left knee|subacromial space|plantar fascia> but would like to think about it.
Une [O:injection] <@d:de [D:cortisone]|de [D:corticostéroïde]|de [D:corticoïde]> dans <@s:la hanche droite|le genou gauche|l'espace sous-acromial|l'aponévrose plantaire> a été proposée <@g:au patient|à la patiente>, qui souhaite y réfléchir.
<@g:Dem Patienten|Der Patientin> wurde eine [O:Injektion] mit <@d:[D:Kortison]|einem [D:Kortikosteroid]|einem [D:Steroid]> in <@s:die rechte Hüfte|das linke Knie|den Subakromialraum|die Plantarfaszie> angeboten, <@g:er|sie> möchte aber darüber nachdenken.

After skin preparation and ultrasound guidance, [A1:<@s:40|60> mg] of [D1:<@d:methylprednisolone|Kenalog|betamethasone>] mixed with [A2:<@t:2|3|5> ml] of [D2:<@e:bupivacaine|ropivacaine>] went into the bursa.
Après désinfection et sous échographie, [A1:<@s:40|60> mg] de [D1:<@d:méthylprednisolone|Kenalog|bétaméthasone>] mélangés à [A2:<@t:2|3|5> ml] de [D2:<@e:bupivacaïne|ropivacaïne>] ont été injectés dans la bourse.
Nach Desinfektion wurden unter Ultraschallkontrolle [A1:<@s:40|60> mg] [D1:<@d:Methylprednisolon|Kenalog|Betamethason>], gemischt mit [A2:<@t:2|3|5> ml] [D2:<@e:Bupivacain|Ropivacain>], in den Schleimbeutel injiziert.

The [D:<@d:influenza vaccine|pneumococcal vaccine|shingles vaccine|hepatitis B vaccine>] was given today in the left deltoid.
Le [D:<@d:vaccin antigrippal|vaccin antipneumococcique|vaccin contre le zona|vaccin contre l'hépatite B>] a été administré aujourd'hui dans le deltoïde gauche.
Der [D:<@d:Grippeimpfstoff|Pneumokokkenimpfstoff|Gürtelroseimpfstoff|Hepatitis-B-Impfstoff>] wurde heute in den linken Deltamuskel verabreicht.

<@g:He|She> is due for <@d:[D1:Tdap]|[D1:Shingrix]|[D1:Prevnar]> and declined the [D2:influenza vaccine] again this year.
Le rappel <@d:de [D1:Tdap]|de [D1:Shingrix]|de [D1:Prevnar]> est à faire, et <@g:il|elle> a de nouveau refusé le [D2:vaccin antigrippal] cette année.
<@d:[D1:Tdap]|[D1:Shingrix]|[D1:Prevnar]> ist fällig, und <@g:er|sie> hat den [D2:Grippeimpfstoff] auch in diesem Jahr wieder abgelehnt.

A second dose of [D:<@d:Shingrix|Gardasil|Twinrix>] will follow in two to six months.
Une deuxième dose de [D:<@d:Shingrix|Gardasil|Twinrix>] suivra dans deux à six mois.
Eine zweite Dosis [D:<@d:Shingrix|Gardasil|Twinrix>] folgt in zwei bis sechs Monaten.

[D1:Tetanus toxoid] was updated in the emergency room, and the wound was irrigated with [D2:saline].
L'[D1:anatoxine tétanique] a été mise à jour aux urgences et la plaie a été irriguée au [D2:sérum physiologique].
[D1:Tetanustoxoid] wurde in der Notaufnahme aufgefrischt und die Wunde mit [D2:Kochsalzlösung] gespült.

<@g:He|She> carries an [D:EpiPen] at all times since the reaction to <@s:shellfish|peanuts|a wasp sting> in {year.p}.
<@g:Il|Elle> a toujours un [D:EpiPen] sur <@g:lui|elle> depuis la réaction <@s:aux crustacés|aux cacahuètes|à une piqûre de guêpe> en {year.p}.
<@g:Er|Sie> trägt seit der Reaktion auf <@s:Schalentiere|Erdnüsse|einen Wespenstich> {year.p} immer einen [D:EpiPen] bei sich.

[D:<@d:Prolia|denosumab>] [S:60 mg] [F:every six months] must not be delayed, because bone loss is rapid once it wears off.
[D:<@d:Prolia|Dénosumab>] [S:60 mg] [F:tous les six mois] ne doit pas être retardé, car la perte osseuse est rapide dès que son effet cesse.
[D:<@d:Prolia|Denosumab>] [S:60 mg] [F:alle sechs Monate] darf nicht verzögert werden, da der Knochenverlust nach Wirkungsende rasch einsetzt.

Anemia of renal disease is treated with [D1:<@d:epoetin|darbepoetin>] [F1:once a week] and intravenous [D2:iron] on dialysis.
L'anémie d'origine rénale est traitée par [D1:<@d:époétine|darbépoétine>] [F1:une fois par semaine] et par [D2:fer] intraveineux en dialyse.
Die renale Anämie wird mit [D1:<@d:Epoetin|Darbepoetin>] [F1:einmal pro Woche] und intravenösem [D2:Eisen] an der Dialyse behandelt.

The next [D:<@d:Lupron|Zoladex|leuprolide>] [O:injection] is scheduled for {date}; the last one was tolerated without problems.
La prochaine [O:injection] de [D:<@d:Lupron|Zoladex|leuproréline>] est prévue le {date} ; la dernière a été tolérée sans problème.
Die nächste [O:Injektion] mit [D:<@d:Lupron|Zoladex|Leuprorelin>] ist für den {date} geplant; die letzte wurde ohne Probleme vertragen.

Every patient in the bay received <@d:[D:oseltamivir]|[D:Tamiflu]> [S:75 mg] [F:daily] [U:for ten days] after the outbreak on the ward.
Tous les patients de la chambre ont reçu <@d:de l'[D:oseltamivir]|du [D:Tamiflu]> [S:75 mg] [F:par jour] [U:pendant dix jours] après l'épidémie dans le service.
Nach dem Ausbruch auf der Station erhielten alle Patienten des Zimmers <@d:[D:Oseltamivir]|[D:Tamiflu]> [S:75 mg] [F:täglich] [U:für zehn Tage].

[D:Enoxaparin] [S:40 mg] was injected into the abdominal wall [F:every evening] until <@g:he|she> was fully mobile.
L'[D:énoxaparine] [S:40 mg] a été injectée dans la paroi abdominale [F:tous les soirs] jusqu'à mobilisation complète.
[D:Enoxaparin] [S:40 mg] wurde [F:jeden Abend] bis zur vollständigen Mobilisation in die Bauchdecke gespritzt.

In the emergency department <@g:he|she> received [D1:aspirin] [S1:325 mg], [D2:heparin] as a bolus and <@d:[D3:metoprolol]|[D3:morphine]> [S3:5 mg] intravenously.
Aux urgences, <@g:il|elle> a reçu de l'[D1:aspirine] [S1:325 mg], un bolus d'[D2:héparine] et <@d:du [D3:métoprolol]|de la [D3:morphine]> [S3:5 mg] par voie intraveineuse.
In der Notaufnahme erhielt <@g:er|sie> [D1:Aspirin] [S1:325 mg], [D2:Heparin] als Bolus und <@d:[D3:Metoprolol]|[D3:Morphin]> [S3:5 mg] intravenös.

[A:A liter] of [D:<@d:normal saline|Ringer's lactate>] was infused [U:over <@n:one hour|two hours|30 minutes>], after which the pressure rose to <@m:104/62|112/70>.
[A:Un litre] de [D:<@d:sérum physiologique|Ringer lactate>] a été perfusé [U:en <@n:une heure|deux heures|30 minutes>], après quoi la tension est remontée à <@m:104/62|112/70>.
[A:Ein Liter] [D:<@d:physiologische Kochsalzlösung|Ringer-Laktat>] wurde [U:über <@n:eine Stunde|zwei Stunden|30 Minuten>] infundiert, danach stieg der Druck auf <@m:104/62|112/70>.

<@d:[D:Norepinephrine]|[D:Levophed]|[D:Phenylephrine]> was started at [A:<@s:0.05|0.1|0.3> mcg/kg/min] and titrated to a mean pressure above 65.
<@d:La [D:noradrénaline] a été débutée|Le [D:Levophed] a été débuté|La [D:phényléphrine] a été débutée> à [A:<@s:0,05|0,1|0,3> µg/kg/min] et adaptée pour une pression moyenne supérieure à 65.
<@d:[D:Noradrenalin]|[D:Levophed]|[D:Phenylephrin]> wurde mit [A:<@s:0,05|0,1|0,3> µg/kg/min] begonnen und auf einen Mitteldruck über 65 titriert.

<@g:He|She> was given [A:<@s:40|80|120> mg] of [D:<@d:furosemide|Lasix>] intravenously and put out <@n:1.4|2.1|2.6> liters of urine overnight.
<@g:Il|Elle> a reçu [A:<@s:40|80|120> mg] de [D:<@d:furosémide|Lasix>] par voie intraveineuse et a uriné <@n:1,4|2,1|2,6> litres pendant la nuit.
<@g:Er|Sie> erhielt [A:<@s:40|80|120> mg] [D:<@d:Furosemid|Lasix>] intravenös und schied über Nacht <@n:1,4|2,1|2,6> Liter Urin aus.

The seizure stopped after [A1:<@s:2|4> mg] of [D1:lorazepam], and [D2:<@d:fosphenytoin|levetiracetam>] [S2:<@t:20|60> mg/kg] was loaded.
La crise a cédé après [A1:<@s:2|4> mg] de [D1:lorazépam], et une dose de charge de [D2:<@d:fosphénytoïne|lévétiracétam>] [S2:<@t:20|60> mg/kg] a été administrée.
Der Anfall sistierte nach [A1:<@s:2|4> mg] [D1:Lorazepam], und es wurde mit [D2:<@d:Fosphenytoin|Levetiracetam>] [S2:<@t:20|60> mg/kg] aufgesättigt.

A patient-controlled pump with <@d:[D:morphine]|[D:hydromorphone]|[D:fentanyl]> was discontinued on postoperative day <@n:2|3>, and <@g:he|she> was switched to oral [D2:oxycodone].
La pompe d'analgésie autocontrôlée <@d:à la [D:morphine]|à l'[D:hydromorphone]|au [D:fentanyl]> a été arrêtée au jour <@n:2|3> postopératoire, avec relais par [D2:oxycodone] orale.
Die patientenkontrollierte Pumpe mit <@d:[D:Morphin]|[D:Hydromorphon]|[D:Fentanyl]> wurde am <@n:2|3>. postoperativen Tag beendet und auf orales [D2:Oxycodon] umgestellt.

General anesthesia was induced with [D1:propofol], [D2:fentanyl] and [D3:<@d:rocuronium|succinylcholine>], and maintained with [D4:<@e:sevoflurane|desflurane>].
L'anesthésie générale a été induite par [D1:propofol], [D2:fentanyl] et [D3:<@d:rocuronium|succinylcholine>], et entretenue par [D4:<@e:sévoflurane|desflurane>].
Die Allgemeinanästhesie wurde mit [D1:Propofol], [D2:Fentanyl] und [D3:<@d:Rocuronium|Succinylcholin>] eingeleitet und mit [D4:<@e:Sevofluran|Desfluran>] aufrechterhalten.

For the hyperkalemia [D1:calcium gluconate], [D2:insulin] with [D3:glucose] and [D4:<@d:sodium bicarbonate|albuterol>] were given.
Pour l'hyperkaliémie, du [D1:gluconate de calcium], de l'[D2:insuline] avec du [D3:glucose] et du [D4:<@d:bicarbonate de sodium|salbutamol>] ont été administrés.
Gegen die Hyperkaliämie wurden [D1:Calciumgluconat], [D2:Insulin] mit [D3:Glukose] und [D4:<@d:Natriumbicarbonat|Salbutamol>] gegeben.

<@d:[D:Amiodarone]|[D:Diltiazem]|[D:Esmolol]> drip at [A:<@s:1 mg/min|5 mg/h|10 mg/h>], heart rate down from <@n:148|156> to <@m:96|88>.
Perfusion <@d:d'[D:amiodarone]|de [D:diltiazem]|d'[D:esmolol]> à [A:<@s:1 mg/min|5 mg/h|10 mg/h>], fréquence cardiaque descendue de <@n:148|156> à <@m:96|88>.
Infusion mit <@d:[D:Amiodaron]|[D:Diltiazem]|[D:Esmolol]> mit [A:<@s:1 mg/min|5 mg/h|10 mg/h>], Herzfrequenz von <@n:148|156> auf <@m:96|88> gefallen.

Nausea was treated with [D1:<@d:Zofran|ondansetron>] [S1:4 mg] [F1:every 8 hours as needed]; <@e:[D2:Phenergan]|[D2:promethazine]> made <@g:him|her> too sleepy.
Les nausées ont été traitées par [D1:<@d:Zofran|ondansétron>] [S1:4 mg] [F1:toutes les 8 heures si besoin] ; <@e:le [D2:Phenergan]|la [D2:prométhazine]> provoquait trop de somnolence.
Die Übelkeit wurde mit [D1:<@d:Zofran|Ondansetron>] [S1:4 mg] [F1:alle 8 Stunden bei Bedarf] behandelt; <@e:[D2:Phenergan]|[D2:Promethazin]> machte <@g:ihn|sie> zu schläfrig.

Within <@n:45|60|90> minutes of arrival <@g:he|she> was treated with [D:<@d:alteplase|tenecteplase>] without bleeding complications.
Dans les <@n:45|60|90> minutes suivant l'arrivée, <@g:il|elle> a été traité<@g:|e> par [D:<@d:altéplase|ténectéplase>] sans complication hémorragique.
Innerhalb von <@n:45|60|90> Minuten nach Ankunft wurde <@g:er|sie> ohne Blutungskomplikationen mit [D:<@d:Alteplase|Tenecteplase>] behandelt.

<@d:[D:Potassium]|[D:Magnesium sulfate]|[D:Calcium]> was replaced intravenously, and the level this morning is normal.
<@d:Le [D:potassium]|Le [D:sulfate de magnésium]|Le [D:calcium]> a été substitué par voie intraveineuse et le taux de ce matin est normal.
<@d:[D:Kalium]|[D:Magnesiumsulfat]|[D:Calcium]> wurde intravenös substituiert, der Wert heute Morgen ist normal.

<@g:He|She> became hypotensive after the first dose of <@d:[D:hydralazine]|[D:labetalol]|[D:nitroglycerin]>, which was then held.
<@g:Il|Elle> a présenté une hypotension après la première dose <@d:d'[D:hydralazine]|de [D:labétalol]|de [D:trinitrine]>, alors suspendue.
<@g:Er|Sie> wurde nach der ersten Dosis <@d:[D:Hydralazin]|[D:Labetalol]|[D:Nitroglycerin]> hypoton, die Gabe wurde daraufhin pausiert.

Alcohol withdrawal protocol with [D1:<@d:lorazepam|chlordiazepoxide|diazepam>], [D2:thiamine] [S2:100 mg] [F2:daily] and [D3:folic acid] [S3:1 mg] [F3:daily].
Protocole de sevrage alcoolique avec [D1:<@d:lorazépam|chlordiazépoxide|diazépam>], [D2:thiamine] [S2:100 mg] [F2:par jour] et [D3:acide folique] [S3:1 mg] [F3:par jour].
Alkoholentzugsprotokoll mit [D1:<@d:Lorazepam|Chlordiazepoxid|Diazepam>], [D2:Thiamin] [S2:100 mg] [F2:täglich] und [D3:Folsäure] [S3:1 mg] [F3:täglich].

At the time of discharge <@g:he|she> was afebrile on oral [D:<@d:Augmentin|levofloxacin|linezolid>], which will be continued [U:until {date}].
À la sortie, {who.l} était apyrétique sous [D:<@d:Augmentin|lévofloxacine|linézolide>] par voie orale, à poursuivre [U:jusqu'au {date}].
Bei Entlassung war <@g:er|sie> unter oralem [D:<@d:Augmentin|Levofloxacin|Linezolid>] fieberfrei, das [U:bis zum {date}] fortgeführt wird.

Labor was augmented with [D:<@d:oxytocin|Pitocin>], and [D2:ampicillin] was given [F2:every four hours] for group B strep.
Le travail a été stimulé par [D:<@d:oxytocine|Pitocin>], et de l'[D2:ampicilline] a été administrée [F2:toutes les quatre heures] pour un streptocoque B.
Die Wehen wurden mit [D:<@d:Oxytocin|Pitocin>] unterstützt, und wegen B-Streptokokken wurde [F2:alle vier Stunden] [D2:Ampicillin] gegeben.

<@g:He|She> was sedated with [D1:<@d:midazolam|Versed>] [S1:2 mg] and [D2:fentanyl] [S2:<@s:50|75|100> mcg] for the <@p:colonoscopy|bronchoscopy|cardioversion>.
<@g:Il|Elle> a reçu une sédation par [D1:<@d:midazolam|Versed>] [S1:2 mg] et [D2:fentanyl] [S2:<@s:50|75|100> µg] pour la <@p:coloscopie|bronchoscopie|cardioversion>.
<@g:Er|Sie> wurde für die <@p:Koloskopie|Bronchoskopie|Kardioversion> mit [D1:<@d:Midazolam|Versed>] [S1:2 mg] und [D2:Fentanyl] [S2:<@s:50|75|100> µg] sediert.

Scheduled [D1:acetaminophen] [S1:1 g] [F1:every 6 hours] allowed us to keep the [D2:opioid] requirement low.
Le [D1:paracétamol] [S1:1 g] [F1:toutes les 6 heures] en systématique a permis de limiter les besoins en [D2:opioïde].
Fest angesetztes [D1:Paracetamol] [S1:1 g] [F1:alle 6 Stunden] ermöglichte einen geringen Bedarf an [D2:Opioid].

<@g:He|She> is anticoagulated with [D:<@d:warfarin|apixaban|rivaroxaban>] for <@s:atrial fibrillation|a mechanical mitral valve|recurrent pulmonary embolism>.
<@g:Il|Elle> est anticoagulé<@g:|e> par [D:<@d:warfarine|apixaban|rivaroxaban>] pour <@s:une fibrillation auriculaire|une valve mitrale mécanique|des embolies pulmonaires récidivantes>.
<@g:Er|Sie> ist wegen <@s:Vorhofflimmerns|einer mechanischen Mitralklappe|rezidivierender Lungenembolien> mit [D:<@d:Warfarin|Apixaban|Rivaroxaban>] antikoaguliert.

# n=1.3,1.5,1.6,1.7
With an INR of {n}, the [D:warfarin] was increased to [S:<@s:6|7.5> mg] [F:daily], and [D2:enoxaparin] was added as a bridge until the INR is above 2.
Avec un INR à {n}, la [D:warfarine] a été augmentée à [S:<@s:6|7,5> mg] [F:par jour], et de l'[D2:énoxaparine] a été ajoutée en relais jusqu'à un INR supérieur à 2.
Bei einem INR von {n} wurde [D:Warfarin] auf [S:<@s:6|7,5> mg] [F:täglich] erhöht und [D2:Enoxaparin] überbrückend ergänzt, bis der INR über 2 liegt.

# n=4.2,4.8,5.6,6.1,7.3
The INR came back at {n} without bleeding; hold [D1:Coumadin] tonight and tomorrow, give [D2:vitamin K] [S2:<@s:1|2.5> mg] by mouth and recheck in 48 hours.
L'INR est revenu à {n} sans saignement ; suspendre le [D1:Coumadin] ce soir et demain, donner de la [D2:vitamine K] [S2:<@s:1|2,5> mg] par la bouche et recontrôler dans 48 heures.
Der INR lag ohne Blutung bei {n}; [D1:Coumadin] heute Abend und morgen pausieren, [D2:Vitamin K] [S2:<@s:1|2,5> mg] oral geben und in 48 Stunden kontrollieren.

The target INR is 2.0 to 3.0 while on [D:<@d:warfarin|Coumadin>]; the dose is adjusted by the anticoagulation clinic.
L'INR cible est de 2,0 à 3,0 sous [D:<@d:warfarine|Coumadin>] ; la dose est adaptée par la consultation d'anticoagulation.
Der Ziel-INR liegt unter [D:<@d:Warfarin|Coumadin>] bei 2,0 bis 3,0; die Dosis wird von der Gerinnungsambulanz angepasst.

<@d:[D:Eliquis]|[D:Xarelto]|[D:Pradaxa]> was stopped 48 hours before the <@p:biopsy|colonoscopy|hip replacement> and resumed the evening after.
<@d:L'[D:Eliquis]|Le [D:Xarelto]|Le [D:Pradaxa]> a été arrêté 48 heures avant <@p:la biopsie|la coloscopie|la prothèse de hanche> et repris le lendemain soir.
<@d:[D:Eliquis]|[D:Xarelto]|[D:Pradaxa]> wurde 48 Stunden vor <@p:der Biopsie|der Koloskopie|dem Hüftgelenkersatz> abgesetzt und am Abend danach wieder begonnen.

# n=3,6
For the first deep vein thrombosis we plan <@d:[D:apixaban]|[D:rivaroxaban]|[D:dabigatran]> [U:for {n} months], then reassess the risk of recurrence.
Pour cette première thrombose veineuse profonde, nous prévoyons <@d:de l'[D:apixaban]|du [D:rivaroxaban]|du [D:dabigatran]> [U:pendant {n} mois], puis une réévaluation du risque de récidive.
Bei der ersten tiefen Venenthrombose planen wir <@d:[D:Apixaban]|[D:Rivaroxaban]|[D:Dabigatran]> [U:für {n} Monate] und dann eine Neubewertung des Rezidivrisikos.

[D:Apixaban] [S1:10 mg] [F1:twice daily] [U1:for 7 days], followed by [S2:5 mg] [F2:twice daily].
[D:Apixaban] [S1:10 mg] [F1:deux fois par jour] [U1:pendant 7 jours], puis [S2:5 mg] [F2:deux fois par jour].
[D:Apixaban] [S1:10 mg] [F1:zweimal täglich] [U1:für 7 Tage], danach [S2:5 mg] [F2:zweimal täglich].

Because of falls and a HAS-BLED score of <@n:3|4>, the decision was made not to give any <@d:[D:anticoagulant]|[D:blood thinner]>.
En raison des chutes et d'un score HAS-BLED à <@n:3|4>, il a été décidé de ne pas donner d'<@d:[D:anticoagulant]|[D:anticoagulant]>.
Wegen der Stürze und eines HAS-BLED-Scores von <@n:3|4> wurde beschlossen, <@d:kein [D:Antikoagulans]|keinen [D:Blutverdünner]> zu geben.

Dual therapy with [D1:aspirin] [S1:<@s:81|75|100> mg] and [D2:<@d:clopidogrel|ticagrelor|prasugrel>] [U:for <@n:6|12> months] after the stent, then [D3:aspirin] alone [U3:for life].
Bithérapie par [D1:aspirine] [S1:<@s:81|75|100> mg] et [D2:<@d:clopidogrel|ticagrélor|prasugrel>] [U:pendant <@n:6|12> mois] après le stent, puis [D3:aspirine] seule [U3:à vie].
Duale Therapie mit [D1:ASS] [S1:<@s:81|75|100> mg] und [D2:<@d:Clopidogrel|Ticagrelor|Prasugrel>] [U:für <@n:6|12> Monate] nach dem Stent, dann [D3:ASS] allein [U3:lebenslang].

The [D:heparin] drip was titrated to a PTT of 60 to 80 seconds and stopped six hours before the procedure.
La perfusion d'[D:héparine] a été adaptée pour un TCA de 60 à 80 secondes et arrêtée six heures avant l'intervention.
Die Infusion mit [D:Heparin] wurde auf eine PTT von 60 bis 80 Sekunden eingestellt und sechs Stunden vor dem Eingriff gestoppt.

As the platelets fell by half on [D1:heparin], it was replaced by [D2:<@d:argatroban|bivalirudin|fondaparinux>].
Les plaquettes ayant chuté de moitié sous [D1:héparine], celle-ci a été remplacée par [D2:<@d:argatroban|bivalirudine|fondaparinux>].
Da die Thrombozyten unter [D1:Heparin] um die Hälfte abfielen, wurde es durch [D2:<@d:Argatroban|Bivalirudin|Fondaparinux>] ersetzt.

<@g:He|She> takes <@d:[D:Xarelto]|[D:rivaroxaban]> [S:<@s:15|20> mg] [F:with dinner], because it is not absorbed well on an empty stomach.
<@g:Il|Elle> prend <@d:du [D:Xarelto]|du [D:rivaroxaban]> [S:<@s:15|20> mg] [F:au dîner], car il est mal absorbé à jeun.
<@g:Er|Sie> nimmt <@d:[D:Xarelto]|[D:Rivaroxaban]> [S:<@s:15|20> mg] [F:zum Abendessen], da es nüchtern schlecht resorbiert wird.

The bleeding was reversed with [D1:<@d:andexanet|prothrombin complex concentrate>] and [D2:tranexamic acid].
L'hémorragie a été antagonisée par [D1:<@d:andexanet|concentré de complexe prothrombinique>] et [D2:acide tranexamique].
Die Blutung wurde mit [D1:<@d:Andexanet|Prothrombinkomplexkonzentrat>] und [D2:Tranexamsäure] antagonisiert.

Keep your intake of green vegetables steady while you take [D:<@d:Coumadin|warfarin>].
Gardez une consommation régulière de légumes verts pendant le traitement par [D:<@d:Coumadin|warfarine>].
Essen Sie gleichmäßig viel grünes Gemüse, solange Sie [D:<@d:Coumadin|Warfarin>] einnehmen.

<@g:He|She> completed <@n:four|six|eight> cycles of <@d:[D1:carboplatin]|[D1:cisplatin]|[D1:oxaliplatin]> and [D2:<@e:paclitaxel|docetaxel|gemcitabine>] in {month}.
<@g:Il|Elle> a terminé <@n:quatre|six|huit> cures <@d:de [D1:carboplatine]|de [D1:cisplatine]|d'[D1:oxaliplatine]> et [D2:<@e:paclitaxel|docétaxel|gemcitabine>] en {month}.
<@g:Er|Sie> hat im {month} <@n:vier|sechs|acht> Zyklen <@d:[D1:Carboplatin]|[D1:Cisplatin]|[D1:Oxaliplatin]> und [D2:<@e:Paclitaxel|Docetaxel|Gemcitabin>] abgeschlossen.

[D:Cisplatin] [A:<@s:75|80|100> mg/m²] [F:on day 1 of a 21-day cycle], with prehydration and [D2:<@d:aprepitant|olanzapine>].
[D:Cisplatine] [A:<@s:75|80|100> mg/m²] [F:à J1 d'un cycle de 21 jours], avec hyperhydratation et [D2:<@d:aprépitant|olanzapine>].
[D:Cisplatin] [A:<@s:75|80|100> mg/m²] [F:an Tag 1 eines 21-tägigen Zyklus], mit Vorhydrierung und [D2:<@d:Aprepitant|Olanzapin>].

The <@d:[D1:doxorubicin]|[D1:epirubicin]> dose was reduced by <@n:20|25> percent in cycle <@m:3|4> because of febrile neutropenia, and [D2:<@e:pegfilgrastim|filgrastim>] was added.
La dose <@d:de [D1:doxorubicine]|d'[D1:épirubicine]> a été réduite de <@n:20|25> pour cent à la cure <@m:3|4> en raison d'une neutropénie fébrile, et du [D2:<@e:pegfilgrastim|filgrastim>] a été ajouté.
Die Dosis von <@d:[D1:Doxorubicin]|[D1:Epirubicin]> wurde im <@m:3|4>. Zyklus wegen febriler Neutropenie um <@n:20|25> Prozent reduziert und [D2:<@e:Pegfilgrastim|Filgrastim>] ergänzt.

Maintenance [D:<@d:pembrolizumab|rituximab|trastuzumab>] is given [F:every <@n:three|six|eight> weeks] and has been well tolerated apart from fatigue.
Le traitement d'entretien par [D:<@d:pembrolizumab|rituximab|trastuzumab>] est administré [F:toutes les <@n:trois|six|huit> semaines] et bien toléré, en dehors d'une fatigue.
Die Erhaltungstherapie mit [D:<@d:Pembrolizumab|Rituximab|Trastuzumab>] wird [F:alle <@n:drei|sechs|acht> Wochen] gegeben und bis auf Müdigkeit gut vertragen.

Stopped after the second infusion of [D:<@d:paclitaxel|cetuximab|rituximab>] because of flushing and shortness of breath.
Arrêt après la deuxième perfusion de [D:<@d:paclitaxel|cétuximab|rituximab>] en raison de bouffées vasomotrices et d'une dyspnée.
Abbruch nach der zweiten Infusion mit [D:<@d:Paclitaxel|Cetuximab|Rituximab>] wegen Flush und Atemnot.

Neuropathy of the hands and feet, grade <@n:1|2>, on [D1:<@d:oxaliplatin|vincristine|bortezomib>]; [D2:duloxetine] was offered.
Neuropathie des mains et des pieds de grade <@n:1|2> sous [D1:<@d:oxaliplatine|vincristine|bortézomib>] ; de la [D2:duloxétine] a été proposée.
Neuropathie an Händen und Füßen Grad <@n:1|2> unter [D1:<@d:Oxaliplatin|Vincristin|Bortezomib>]; [D2:Duloxetin] wurde angeboten.

Disease progression on [D1:<@d:letrozole|osimertinib|imatinib>], so the oncologist proposes [D2:<@e:fulvestrant|everolimus|nivolumab>].
Progression sous [D1:<@d:létrozole|osimertinib|imatinib>] ; l'oncologue propose donc [D2:<@e:fulvestrant|évérolimus|nivolumab>].
Progress unter [D1:<@d:Letrozol|Osimertinib|Imatinib>], der Onkologe schlägt daher [D2:<@e:Fulvestrant|Everolimus|Nivolumab>] vor.

<@g:He|She> takes <@d:[D:capecitabine]|[D:Xeloda]> [A:<@s:1500|2000> mg] [F:twice daily] [U:for 14 days] out of 21 and has developed redness of the palms.
<@g:Il|Elle> prend <@d:de la [D:capécitabine]|du [D:Xeloda]> [A:<@s:1500|2000> mg] [F:deux fois par jour] [U:pendant 14 jours] sur 21 et a développé une rougeur des paumes.
<@g:Er|Sie> nimmt <@d:[D:Capecitabin]|[D:Xeloda]> [A:<@s:1500|2000> mg] [F:zweimal täglich] [U:für 14 Tage] von 21 und hat eine Rötung der Handflächen entwickelt.

Consent was obtained for [D1:<@d:ipilimumab|atezolizumab>] plus [D2:<@e:nivolumab|bevacizumab>], including the risk of colitis and thyroiditis.
Le consentement a été recueilli pour [D1:<@d:ipilimumab|atézolizumab>] plus [D2:<@e:nivolumab|bévacizumab>], y compris le risque de colite et de thyroïdite.
Die Einwilligung für [D1:<@d:Ipilimumab|Atezolizumab>] plus [D2:<@e:Nivolumab|Bevacizumab>] wurde eingeholt, einschließlich des Risikos einer Kolitis und Thyreoiditis.

Adjuvant [D1:tamoxifen] [S1:20 mg] [F1:daily] [U1:for <@n:five|ten> years], together with [D2:<@d:goserelin|leuprolide>] [F2:monthly].
[D1:Tamoxifène] [S1:20 mg] [F1:par jour] [U1:pendant <@n:cinq|dix> ans] en adjuvant, associé à [D2:<@d:goséréline|leuproréline>] [F2:tous les mois].
Adjuvant [D1:Tamoxifen] [S1:20 mg] [F1:täglich] [U1:für <@n:fünf|zehn> Jahre], zusammen mit [D2:<@d:Goserelin|Leuprorelin>] [F2:monatlich].

<@d:[D:Hydroxyurea]|[D:Ruxolitinib]> was held until the platelet count recovers to more than <@n:75|100> G/l.
<@d:L'[D:hydroxyurée] a été suspendue|Le [D:ruxolitinib] a été suspendu> jusqu'à la remontée des plaquettes à plus de <@n:75|100> G/l.
<@d:[D:Hydroxyurea]|[D:Ruxolitinib]> wurde pausiert, bis die Thrombozyten wieder über <@n:75|100> G/l liegen.

The last treatment, with [D1:<@d:cyclophosphamide|ifosfamide>], [D2:<@e:doxorubicin|etoposide>] and [D3:vincristine], was given on {date}.
Le dernier traitement, par [D1:<@d:cyclophosphamide|ifosfamide>], [D2:<@e:doxorubicine|étoposide>] et [D3:vincristine], a été administré le {date}.
Die letzte Behandlung mit [D1:<@d:Cyclophosphamid|Ifosfamid>], [D2:<@e:Doxorubicin|Etoposid>] und [D3:Vincristin] erfolgte am {date}.

<@d:[D:Zoledronic acid]|[D:Denosumab]> is given [F:every <@n:4|12> weeks] for bone metastases, after dental clearance.
<@d:L'[D:acide zolédronique]|Le [D:dénosumab]> est administré [F:toutes les <@n:4|12> semaines] pour des métastases osseuses, après accord du dentiste.
<@d:[D:Zoledronsäure]|[D:Denosumab]> wird wegen Knochenmetastasen nach zahnärztlicher Freigabe [F:alle <@n:4|12> Wochen] gegeben.

<@g:He|She> was treated with [D:<@d:amoxicillin|Augmentin|cefdinir>] [S:<@d:500|875|300> mg] [F:twice daily] [U:for ten days] for <@s:sinusitis|otitis media|pneumonia>.
<@g:Il|Elle> a été traité<@g:|e> par [D:<@d:amoxicilline|Augmentin|cefdinir>] [S:<@d:500|875|300> mg] [F:deux fois par jour] [U:pendant dix jours] pour <@s:une sinusite|une otite moyenne|une pneumonie>.
<@g:Er|Sie> wurde wegen <@s:einer Sinusitis|einer Otitis media|einer Pneumonie> [U:zehn Tage lang] mit [D:<@d:Amoxicillin|Augmentin|Cefdinir>] [S:<@d:500|875|300> mg] [F:zweimal täglich] behandelt.

No swab was taken because all four Centor criteria were met; <@d:[D1:penicillin]|[D1:cefadroxil]> was begun and school is allowed again tomorrow.
Aucun prélèvement n'a été fait car les quatre critères de Centor étaient remplis ; <@d:la [D1:pénicilline] a été débutée|le [D1:céfadroxil] a été débuté> et le retour à l'école est possible demain.
Es wurde kein Abstrich entnommen, da alle vier Centor-Kriterien erfüllt waren; <@d:[D1:Penicillin]|[D1:Cefadroxil]> wurde begonnen, und der Schulbesuch ist ab morgen wieder erlaubt.

Broad-spectrum [D1:antibiotics] were started in the emergency department, namely [D2:vancomycin] and [D3:<@d:cefepime|Zosyn|meropenem>].
Des [D1:antibiotiques] à large spectre ont été débutés aux urgences, à savoir [D2:vancomycine] et [D3:<@d:céfépime|Zosyn|méropénem>].
In der Notaufnahme wurden [D1:Antibiotika] mit breitem Spektrum begonnen, nämlich [D2:Vancomycin] und [D3:<@d:Cefepim|Zosyn|Meropenem>].

When the cultures grew <@s:E. coli|Klebsiella|Enterococcus>, coverage was narrowed to <@d:[D:ceftriaxone]|[D:cefazolin]|[D:ampicillin]>.
Lorsque les cultures ont mis en évidence <@s:E. coli|Klebsiella|un entérocoque>, le traitement a été réduit <@d:à la [D:ceftriaxone]|à la [D:céfazoline]|à l'[D:ampicilline]>.
Als in den Kulturen <@s:E. coli|Klebsiella|Enterokokken> wuchs, wurde die Therapie auf <@d:[D:Ceftriaxon]|[D:Cefazolin]|[D:Ampicillin]> eingeengt.

<@g:He|She> is on day <@n:3|4|5> of [D:<@d:Levaquin|doxycycline|Bactrim>] and reports that the fever broke last night.
<@g:Il|Elle> est au jour <@n:3|4|5> du traitement par [D:<@d:Levaquin|doxycycline|Bactrim>] et signale que la fièvre est tombée la nuit dernière.
<@g:Er|Sie> ist an Tag <@n:3|4|5> der Behandlung mit [D:<@d:Levaquin|Doxycyclin|Bactrim>] und berichtet, dass das Fieber letzte Nacht zurückgegangen ist.

Uncomplicated cystitis: [D:<@d:Macrobid|nitrofurantoin>] [S:100 mg] [F:twice daily] [U:for five days], plenty of fluids.
Cystite simple : [D:<@d:Macrobid|nitrofurantoïne>] [S:100 mg] [F:deux fois par jour] [U:pendant cinq jours], boissons abondantes.
Unkomplizierte Zystitis: [D:<@d:Macrobid|Nitrofurantoin>] [S:100 mg] [F:zweimal täglich] [U:für fünf Tage], viel trinken.

A PICC line was placed for [U:six weeks] of intravenous [D:<@d:cefazolin|nafcillin|daptomycin>], with weekly blood counts.
Un PICC a été posé pour [U:six semaines] de [D:<@d:céfazoline|nafcilline|daptomycine>] intraveineuse, avec une numération hebdomadaire.
Für [U:sechs Wochen] intravenöses [D:<@d:Cefazolin|Nafcillin|Daptomycin>] wurde ein PICC-Katheter gelegt, mit wöchentlichem Blutbild.

The patient finished the entire course of <@d:[D:clindamycin]|[D:cephalexin]|[D:azithromycin]> but the redness came back three days later.
<@g:Le patient|La patiente> a terminé toute la cure <@d:de [D:clindamycine]|de [D:céfalexine]|d'[D:azithromycine]>, mais la rougeur est réapparue trois jours plus tard.
<@g:Der Patient|Die Patientin> hat die gesamte Behandlung mit <@d:[D:Clindamycin]|[D:Cefalexin]|[D:Azithromycin]> abgeschlossen, aber die Rötung kam drei Tage später zurück.

I explained that this is a viral illness and that [D:antibiotics] would not help.
J'ai expliqué qu'il s'agissait d'une maladie virale et que les [D:antibiotiques] ne seraient d'aucune aide.
Ich habe erklärt, dass es sich um eine Viruserkrankung handelt und [D:Antibiotika] nicht helfen würden.

For the abscess, incision and drainage were done, and <@d:[D:doxycycline]|[D:Bactrim DS]|[D:clindamycin]> was prescribed [U:for <@n:seven|ten> days].
Une incision avec drainage de l'abcès a été réalisée, et <@d:de la [D:doxycycline]|du [D:Bactrim DS]|de la [D:clindamycine]> a été prescrit [U:pour <@n:sept|dix> jours].
Der Abszess wurde inzidiert und drainiert und <@d:[D:Doxycyclin]|[D:Bactrim DS]|[D:Clindamycin]> [U:für <@n:sieben|zehn> Tage] verordnet.

The stool was positive for C. difficile; <@d:[D1:clindamycin]|[D1:ceftriaxone]> was stopped and oral [D2:vancomycin] [S2:125 mg] [F2:four times a day] was begun.
La recherche de C. difficile dans les selles était positive ; <@d:la [D1:clindamycine]|la [D1:ceftriaxone]> a été arrêtée et la [D2:vancomycine] orale [S2:125 mg] [F2:quatre fois par jour] a été débutée.
Der Stuhl war positiv auf C. difficile; <@d:[D1:Clindamycin]|[D1:Ceftriaxon]> wurde abgesetzt und orales [D2:Vancomycin] [S2:125 mg] [F2:viermal am Tag] begonnen.

H. pylori will be treated with [D1:omeprazole], [D2:amoxicillin], [D3:clarithromycin] and [D4:<@d:metronidazole|bismuth>], all [U:for 14 days].
H. pylori sera traité par [D1:oméprazole], [D2:amoxicilline], [D3:clarithromycine] et [D4:<@d:métronidazole|bismuth>], le tout [U:pendant 14 jours].
H. pylori wird mit [D1:Omeprazol], [D2:Amoxicillin], [D3:Clarithromycin] und [D4:<@d:Metronidazol|Wismut>] behandelt, alles [U:für 14 Tage].

Because of the bicuspid valve repair, one dose of <@d:[D:amoxicillin]|[D:azithromycin]> is kept at home for cleanings at the dentist.
En raison de la réparation de la valve bicuspide, une dose <@d:d'[D:amoxicilline]|d'[D:azithromycine]> est gardée à domicile pour les détartrages chez le dentiste.
Wegen der Rekonstruktion der bikuspiden Klappe liegt für Zahnreinigungen eine Dosis <@d:[D:Amoxicillin]|[D:Azithromycin]> zu Hause bereit.

Chlamydia: [D1:doxycycline] [S1:100 mg] [F1:twice daily] [U1:for 7 days]; the partner should be treated as well.
Chlamydia : [D1:doxycycline] [S1:100 mg] [F1:deux fois par jour] [U1:pendant 7 jours] ; le partenaire doit également être traité.
Chlamydien: [D1:Doxycyclin] [S1:100 mg] [F1:zweimal täglich] [U1:für 7 Tage]; der Partner sollte ebenfalls behandelt werden.

Shingles on the left flank since two days; [D:<@d:valacyclovir|acyclovir|famciclovir>] [S:<@d:1000|800|500> mg] [F:<@f:three|five> times a day] [U:for one week] was started within the window.
Zona du flanc gauche depuis deux jours ; [D:<@d:valaciclovir|aciclovir|famciclovir>] [S:<@d:1000|800|500> mg] [F:<@f:trois|cinq> fois par jour] [U:pendant une semaine], débuté dans les délais.
Gürtelrose an der linken Flanke seit zwei Tagen; [D:<@d:Valaciclovir|Aciclovir|Famciclovir>] [S:<@d:1000|800|500> mg] [F:<@f:drei|fünf>mal am Tag] [U:für eine Woche] wurde rechtzeitig begonnen.

A single dose of <@d:[D:fluconazole]|[D:ivermectin]|[D:fosfomycin]> was enough to clear the infection.
Une dose unique <@d:de [D:fluconazole]|d'[D:ivermectine]|de [D:fosfomycine]> a suffi à guérir l'infection.
Eine Einzeldosis <@d:[D:Fluconazol]|[D:Ivermectin]|[D:Fosfomycin]> reichte aus, um die Infektion zu beseitigen.

We are keeping [D1:isoniazid], [D2:rifampin], [D3:pyrazinamide] and [D4:ethambutol] until the sensitivities are back.
Nous poursuivons l'[D1:isoniazide], la [D2:rifampicine], le [D3:pyrazinamide] et l'[D4:éthambutol] jusqu'aux résultats de l'antibiogramme.
Wir behalten [D1:Isoniazid], [D2:Rifampicin], [D3:Pyrazinamid] und [D4:Ethambutol] bei, bis das Antibiogramm vorliegt.

<@g:He|She> may take an extra [A:<@s:20|40> mg] of [D:<@d:Lasix|furosemide|torsemide>] if <@g:his|her> weight goes up by more than <@n:2|3> kg in two days.
<@g:Il|Elle> peut prendre [A:<@s:20|40> mg] de [D:<@d:Lasix|furosémide|torasémide>] supplémentaires si son poids augmente de plus de <@n:2|3> kg en deux jours.
<@g:Er|Sie> darf zusätzlich [A:<@s:20|40> mg] [D:<@d:Lasix|Furosemid|Torasemid>] nehmen, wenn <@g:sein|ihr> Gewicht in zwei Tagen um mehr als <@n:2|3> kg steigt.

[D:<@d:Hydroxyzine|Lorazepam|Propranolol>] [S:<@d:25|0.5|10> mg] [F:as needed] for anxiety, which <@g:he|she> uses about <@n:twice|three times> a month.
[D:<@d:Hydroxyzine|Lorazépam|Propranolol>] [S:<@d:25|0,5|10> mg] [F:si besoin] contre l'anxiété, qu'<@g:il|elle> utilise environ <@n:deux|trois> fois par mois.
[D:<@d:Hydroxyzin|Lorazepam|Propranolol>] [S:<@d:25|0,5|10> mg] [F:bei Bedarf] gegen Angst, wird etwa <@n:zweimal|dreimal> im Monat angewendet.

Take [D:<@d:Zofran|Compazine|Phenergan>] [F:every six hours] only if the nausea does not settle on its own.
Prendre du [D:<@d:Zofran|Compazine|Phenergan>] [F:toutes les six heures] seulement si les nausées ne passent pas d'elles-mêmes.
[D:<@d:Zofran|Compazine|Phenergan>] nur dann [F:alle sechs Stunden] einnehmen, wenn die Übelkeit nicht von selbst nachlässt.

If the systolic pressure stays above <@n:160|170|180>, give <@d:[D:clonidine]|[D:captopril]|[D:nifedipine]> [S:<@d:0.1|25|10> mg] and recheck in one hour.
Si la pression systolique reste au-dessus de <@n:160|170|180>, donner <@d:de la [D:clonidine]|du [D:captopril]|de la [D:nifédipine]> [S:<@d:0,1|25|10> mg] et recontrôler dans une heure.
Bleibt der systolische Druck über <@n:160|170|180>, <@d:[D:Clonidin]|[D:Captopril]|[D:Nifedipin]> [S:<@d:0,1|25|10> mg] geben und in einer Stunde kontrollieren.

<@d:[D:Levodopa]|[D:Sinemet]|[D:Madopar]> is taken [F:at 6, 10, 14 and 18 hours], always on time and never with a protein-rich meal.
<@d:La [D:lévodopa] est prise|Le [D:Sinemet] est pris|Le [D:Madopar] est pris> [F:à 6, 10, 14 et 18 heures], toujours à l'heure et jamais avec un repas riche en protéines.
<@d:[D:Levodopa]|[D:Sinemet]|[D:Madopar]> wird [F:um 6, 10, 14 und 18 Uhr] eingenommen, immer pünktlich und nie zu einer eiweißreichen Mahlzeit.

<@g:He|She> takes the first [O:tablet] of [D:<@d:furosemide|methylphenidate|modafinil>] [F:at 8 am] and the second [F2:at noon] so as not to disturb <@g:his|her> sleep.
<@g:Il|Elle> prend le premier [O:comprimé] de [D:<@d:furosémide|méthylphénidate|modafinil>] [F:à 8 h] et le second [F2:à midi] pour ne pas perturber son sommeil.
<@g:Er|Sie> nimmt die erste [O:Tablette] [D:<@d:Furosemid|Methylphenidat|Modafinil>] [F:um 8 Uhr] und die zweite [F2:mittags], um den Schlaf nicht zu stören.

[D:<@d:MiraLAX|Lactulose|Senna>] [F:daily], with a second dose in the evening if there has been no bowel movement for two days.
[D:<@d:MiraLAX|Lactulose|Séné>] [F:tous les jours], avec une deuxième dose le soir en l'absence de selles depuis deux jours.
[D:<@d:MiraLAX|Lactulose|Senna>] [F:täglich], mit einer zweiten Dosis am Abend, wenn seit zwei Tagen kein Stuhlgang erfolgt ist.

[D:Lactulose] [A:30 ml] [F:three times a day], titrated to three soft stools a day.
[D:Lactulose] [A:30 ml] [F:trois fois par jour], à adapter pour obtenir trois selles molles par jour.
[D:Lactulose] [A:30 ml] [F:dreimal am Tag], auf drei weiche Stühle pro Tag titriert.

Use the <@d:[D:benzocaine]|[D:lidocaine]> [O:<@o:spray|gel>] before the dressing change and [D2:morphine] [S2:<@s:5|10> mg] half an hour earlier.
Utiliser le [O:<@o:spray|gel>] <@d:de [D:benzocaïne]|de [D:lidocaïne]> avant la réfection du pansement et de la [D2:morphine] [S2:<@s:5|10> mg] une demi-heure plus tôt.
Vor dem Verbandswechsel das [O:<@o:Spray|Gel>] mit <@d:[D:Benzocain]|[D:Lidocain]> und eine halbe Stunde vorher [D2:Morphin] [S2:<@s:5|10> mg] anwenden.

[D:<@d:Midodrine|Fludrocortisone>] [S:<@d:5|0.1> mg] [F:in the morning and at noon], the last dose at least four hours before lying down.
[D:<@d:Midodrine|Fludrocortisone>] [S:<@d:5|0,1> mg] [F:le matin et à midi], la dernière prise au moins quatre heures avant de s'allonger.
[D:<@d:Midodrin|Fludrocortison>] [S:<@d:5|0,1> mg] [F:morgens und mittags], die letzte Dosis mindestens vier Stunden vor dem Hinlegen.

On dialysis days <@g:he|she> takes <@d:[D:amlodipine]|[D:nifedipine]|[D:labetalol]> [F:in the evening] instead of [F2:in the morning].
Les jours de dialyse, <@g:il|elle> prend <@d:l'[D:amlodipine]|la [D:nifédipine]|le [D:labétalol]> [F:le soir] au lieu [F2:du matin].
An Dialysetagen nimmt <@g:er|sie> <@d:[D:Amlodipin]|[D:Nifedipin]|[D:Labetalol]> [F:abends] statt [F2:morgens].

You can take the <@d:[D:ibuprofen]|[D:naproxen]|[D:diclofenac]> [F:before bed] if the pain keeps you up, but always with something in your stomach.
Vous pouvez prendre <@d:l'[D:ibuprofène]|le [D:naproxène]|le [D:diclofénac]> [F:avant le coucher] si la douleur vous empêche de dormir, mais jamais l'estomac vide.
Sie können <@d:[D:Ibuprofen]|[D:Naproxen]|[D:Diclofenac]> [F:vor dem Schlafengehen] einnehmen, wenn die Schmerzen Sie wach halten, aber nie auf leeren Magen.

For temperatures over 38.5 °C give [D:<@d:acetaminophen|Tylenol>] [S:<@s:500|650> mg] [F:every 4 to 6 hours], otherwise nothing.
En cas de température supérieure à 38,5 °C, donner du [D:<@d:paracétamol|Tylenol>] [S:<@s:500|650> mg] [F:toutes les 4 à 6 heures], sinon rien.
Bei Temperaturen über 38,5 °C [D:<@d:Paracetamol|Tylenol>] [S:<@s:500|650> mg] [F:alle 4 bis 6 Stunden] geben, sonst nichts.

<@d:[D:Sinemet]|[D:Cellcept]|[D:Prograf]> has to be taken [F:every 12 hours] on the dot, also when travelling across time zones.
<@d:Le [D:Sinemet]|Le [D:Cellcept]|Le [D:Prograf]> doit être pris [F:toutes les 12 heures] précises, y compris lors de voyages avec décalage horaire.
<@d:[D:Sinemet]|[D:Cellcept]|[D:Prograf]> muss pünktlich [F:alle 12 Stunden] eingenommen werden, auch bei Reisen über Zeitzonen hinweg.

On sick days double the [D:hydrocortisone], and inject [D2:Solu-Cortef] [S2:100 mg] if you cannot keep anything down.
En cas de maladie, doubler l'[D:hydrocortisone], et injecter [D2:Solu-Cortef] [S2:100 mg] si vous vomissez tout.
An Krankheitstagen das [D:Hydrocortison] verdoppeln und [D2:Solu-Cortef] [S2:100 mg] spritzen, wenn Sie nichts bei sich behalten.

[D1:Lisinopril] [S1:20mg] [F1:daily], [D2:metformin] [S2:1000mg] [F2:twice daily], [D3:atorvastatin] [S3:40mg] [F3:at night], [D4:aspirin] [S4:81mg] [F4:daily].
[D1:Lisinopril] [S1:20mg] [F1:par jour], [D2:metformine] [S2:1000mg] [F2:deux fois par jour], [D3:atorvastatine] [S3:40mg] [F3:le soir], [D4:aspirine] [S4:81mg] [F4:par jour].
[D1:Lisinopril] [S1:20mg] [F1:täglich], [D2:Metformin] [S2:1000mg] [F2:zweimal täglich], [D3:Atorvastatin] [S3:40mg] [F3:abends], [D4:Aspirin] [S4:81mg] [F4:täglich].

She takes [A:1.5] [O:tablets] of [D:<@d:levothyroxine|prednisone|warfarin>] [F:every other day].
Elle prend [A:1,5] [O:comprimé] de [D:<@d:lévothyroxine|prednisone|warfarine>] [F:un jour sur deux].
Sie nimmt [F:jeden zweiten Tag] [A:1,5] [O:Tabletten] [D:<@d:Levothyroxin|Prednison|Warfarin>].

[A:A quarter] of a [O:tablet] of [D:<@d:quetiapine|trazodone|clonazepam>] [F:at night] is enough for <@g:him|her>.
[A:Un quart] de [O:comprimé] de [D:<@d:quétiapine|trazodone|clonazépam>] [F:le soir] lui suffit.
[A:Eine viertel] [O:Tablette] [D:<@d:Quetiapin|Trazodon|Clonazepam>] [F:abends] reicht <@g:ihm|ihr>.

[D:<@d:Metoprolol|Bisoprolol|Carvedilol>] [S:<@d:50|5|12.5>mg] [A:½] [O:tab] [F:twice a day], reduced from one whole tablet.
[D:<@d:Métoprolol|Bisoprolol|Carvédilol>] [S:<@d:50|5|12,5>mg] [A:½] [O:cp] [F:deux fois par jour], au lieu d'un comprimé entier.
[D:<@d:Metoprolol|Bisoprolol|Carvedilol>] [S:<@d:50|5|12,5>mg] [A:½] [O:Tbl.] [F:zweimal am Tag], statt einer ganzen Tablette.

{who} uses [A:one to two] [O:tablets] of [D:<@d:tramadol|codeine|Robaxin>] [F:up to three times a day] depending on the pain.
{who} prend [A:un à deux] [O:comprimés] de [D:<@d:tramadol|codéine|Robaxin>] [F:jusqu'à trois fois par jour] selon la douleur.
{who} nimmt je nach Schmerzen [A:ein bis zwei] [O:Tabletten] [D:<@d:Tramadol|Codein|Robaxin>] [F:bis zu dreimal am Tag].

[D:Ibuprofen] [S:<@s:400-600|600-800> mg] [F:every 6-8 hours as needed] [U:for the next <@n:3|5> days], with food.
[D:Ibuprofène] [S:<@s:400-600|600-800> mg] [F:toutes les 6-8 heures si besoin] [U:pendant les <@n:3|5> prochains jours], en mangeant.
[D:Ibuprofen] [S:<@s:400-600|600-800> mg] [F:alle 6-8 Stunden bei Bedarf] [U:für die nächsten <@n:3|5> Tage], mit etwas Essen.

[D:Vitamin D] [S:50,000 IU] [F:once weekly] [U:for eight weeks], then [S2:<@s:1000|2000> IU] [F2:daily].
[D:Vitamine D] [S:50 000 UI] [F:une fois par semaine] [U:pendant huit semaines], puis [S2:<@s:1000|2000> UI] [F2:par jour].
[D:Vitamin D] [S:50.000 IE] [F:einmal wöchentlich] [U:für acht Wochen], danach [S2:<@s:1000|2000> IE] [F2:täglich].

At <@n:12|14|18> kg, he should get [A:<@s:6|7|9> ml] of <@d:[D:amoxicillin]|[D:azithromycin]> [O:suspension] [F:twice daily] [U:for 10 days].
À <@n:12|14|18> kg, il doit recevoir [A:<@s:6|7|9> ml] de [O:suspension] <@d:d'[D:amoxicilline]|d'[D:azithromycine]> [F:deux fois par jour] [U:pendant 10 jours].
Bei <@n:12|14|18> kg soll er [F:zweimal täglich] [U:für 10 Tage] [A:<@s:6|7|9> ml] [O:Suspension] mit <@d:[D:Amoxicillin]|[D:Azithromycin]> bekommen.

[D1:Oxycodone/acetaminophen] [S1:<@s:5/325|7.5/325|10/325>] [A1:1-2] [O1:tabs] [F1:q6h prn] pain, [D2:Colace] [S2:100 mg] [F2:b.i.d.]
[D1:Oxycodone/paracétamol] [S1:<@s:5/325|7,5/325|10/325>] [A1:1-2] [O1:cp] [F1:toutes les 6 h si besoin] douleur, [D2:Colace] [S2:100 mg] [F2:2x/j]
[D1:Oxycodon/Paracetamol] [S1:<@s:5/325|7,5/325|10/325>] [A1:1-2] [O1:Tbl.] [F1:alle 6 h b. Bed.] Schmerzen, [D2:Colace] [S2:100 mg] [F2:2x tgl.]

# kinds=solid
{who} currently takes {dose} of {drug} {strength} {freq}, so a total of <@n:four|six> tablets over 24 hours.
{who} prend actuellement {dose} {drug.de} {strength} {freq}, soit au total <@n:quatre|six> comprimés sur 24 heures.
{who} nimmt derzeit {freq} {dose} {drug} {strength}, insgesamt also <@n:vier|sechs> Tabletten in 24 Stunden.

[D:Prednisone] [S1:sixty milligrams] [F1:daily] [U1:for five days], then [S2:forty milligrams] [F2:daily] [U2:for five days].
[D:Prednisone] [S1:soixante milligrammes] [F1:par jour] [U1:pendant cinq jours], puis [S2:quarante milligrammes] [F2:par jour] [U2:pendant cinq jours].
[D:Prednison] [S1:sechzig Milligramm] [F1:täglich] [U1:für fünf Tage], dann [S2:vierzig Milligramm] [F2:täglich] [U2:für fünf Tage].

<@g:He|She> takes [D:<@d:Keppra|Depakote|Lyrica>] [S1:<@s:500|750|150> mg] [F1:in the a.m.] and [S2:<@s:1000|1250|300> mg] [F2:in the p.m.], for a total of <@s:1500|2000|450> mg daily.
<@g:Il|Elle> prend du [D:<@d:Keppra|Depakote|Lyrica>] [S1:<@s:500|750|150> mg] [F1:le matin] et [S2:<@s:1000|1250|300> mg] [F2:le soir], soit <@s:1500|2000|450> mg par jour au total.
<@g:Er|Sie> nimmt [D:<@d:Keppra|Depakote|Lyrica>] [S1:<@s:500|750|150> mg] [F1:morgens] und [S2:<@s:1000|1250|300> mg] [F2:abends], insgesamt <@s:1500|2000|450> mg pro Tag.

[A1:Two] [D1:Tylenol] and [A2:one] [D2:<@d:Benadryl|Zyrtec>] were taken this morning before <@g:he|she> came in.
[A1:Deux] [D1:Tylenol] et [A2:un] [D2:<@d:Benadryl|Zyrtec>] ont été pris ce matin avant la venue en consultation.
[A1:Zwei] [D1:Tylenol] und [A2:ein] [D2:<@d:Benadryl|Zyrtec>] wurden heute Morgen vor dem Kommen eingenommen.

[D:Tylenol] [S:325 mg] [A:2] [O:tabs] [F:q.4-6h. p.r.n.], not to exceed [A2:4 g] [F2:in 24 hours].
[D:Tylenol] [S:325 mg] [A:2] [O:cp] [F:toutes les 4-6 h si besoin], sans dépasser [A2:4 g] [F2:par 24 heures].
[D:Tylenol] [S:325 mg] [A:2] [O:Tbl.] [F:alle 4-6 h b. Bed.], nicht mehr als [A2:4 g] [F2:in 24 Stunden].

Because she is breastfeeding, <@d:[D1:codeine]|[D1:tramadol]> was avoided and [D2:ibuprofen] was recommended instead.
Comme elle allaite, <@d:la [D1:codéine] a été évitée|le [D1:tramadol] a été évité> et de l'[D2:ibuprofène] a été recommandé à la place.
Da sie stillt, wurde auf <@d:[D1:Codein]|[D1:Tramadol]> verzichtet und stattdessen [D2:Ibuprofen] empfohlen.

# n=8..34
At {n} weeks of gestation she takes [D1:labetalol] [S1:<@s:100|200> mg] [F1:twice daily], low-dose [D2:aspirin] and <@d:[D3:folic acid]|[D3:iron]|[D3:prenatal vitamins]>.
À {n} semaines de grossesse, elle prend du [D1:labétalol] [S1:<@s:100|200> mg] [F1:deux fois par jour], de l'[D2:aspirine] à faible dose et <@d:de l'[D3:acide folique]|du [D3:fer]|des [D3:vitamines prénatales]>.
In der {n}. Schwangerschaftswoche nimmt sie [D1:Labetalol] [S1:<@s:100|200> mg] [F1:zweimal täglich], niedrig dosiertes [D2:Aspirin] und <@d:[D3:Folsäure]|[D3:Eisen]|[D3:Schwangerschaftsvitamine]>.

The <@d:[D:lithium]|[D:valproate]|[D:digoxin]|[D:vancomycin]> level was <@d:0.8 mmol/l|72 mg/l|1.1 ng/ml|17 mg/l> and no change in the dose is needed.
La concentration <@d:de [D:lithium]|de [D:valproate]|de [D:digoxine]|de [D:vancomycine]> était de <@d:0,8 mmol/l|72 mg/l|1,1 ng/ml|17 mg/l> et aucune modification de la dose n'est nécessaire.
Der Spiegel von <@d:[D:Lithium]|[D:Valproat]|[D:Digoxin]|[D:Vancomycin]> lag bei <@d:0,8 mmol/l|72 mg/l|1,1 ng/ml|17 mg/l>, eine Dosisänderung ist nicht erforderlich.

<@g:His|Her> ADHD is treated with [D:<@d:Adderall XR|Concerta|Vyvanse>] [S:<@s:20|36|40> mg] [F:every morning on school days].
Son TDAH est traité par [D:<@d:Adderall XR|Concerta|Vyvanse>] [S:<@s:20|36|40> mg] [F:tous les matins les jours d'école].
Die ADHS wird mit [D:<@d:Adderall XR|Concerta|Vyvanse>] [S:<@s:20|36|40> mg] [F:jeden Morgen an Schultagen] behandelt.

[D1:Donepezil] was increased to [S1:10 mg] [F1:nightly], and [D2:memantine] [S2:<@s:5|10> mg] [F2:daily] will be added if the family notices further decline.
Le [D1:donépézil] a été augmenté à [S1:10 mg] [F1:chaque soir], et de la [D2:mémantine] [S2:<@s:5|10> mg] [F2:par jour] sera ajoutée si la famille constate une nouvelle aggravation.
[D1:Donepezil] wurde auf [S1:10 mg] [F1:jeden Abend] erhöht, und [D2:Memantin] [S2:<@s:5|10> mg] [F2:täglich] wird ergänzt, falls die Familie eine weitere Verschlechterung bemerkt.

The mother gave <@g:him|her> [A:<@s:5|7.5> ml] of <@d:[D:ibuprofen]|[D:Tylenol]|[D:Motrin]> at home before bringing <@g:him|her> in.
La mère lui a donné [A:<@s:5|7,5> ml] <@d:d'[D:ibuprofène]|de [D:Tylenol]|de [D:Motrin]> à la maison avant de l'amener.
Die Mutter gab <@g:ihm|ihr> zu Hause [A:<@s:5|7,5> ml] <@d:[D:Ibuprofen]|[D:Tylenol]|[D:Motrin]>, bevor sie <@g:ihn|sie> herbrachte.

To prevent nausea on the flight, put [A:one] [D:scopolamine] [O:patch] behind the ear four hours before departure.
Pour éviter les nausées en avion, coller [A:un] [O:patch] de [D:scopolamine] derrière l'oreille quatre heures avant le départ.
Gegen Übelkeit auf dem Flug vier Stunden vor Abflug [A:ein] [O:Pflaster] mit [D:Scopolamin] hinter das Ohr kleben.

For malaria prevention take <@d:[D:Malarone]|[D:doxycycline]|[D:mefloquine]> from one day before travel [U:until <@n:one week|four weeks> after return].
En prévention du paludisme, prendre <@d:de la [D:Malarone]|de la [D:doxycycline]|de la [D:méfloquine]> à partir de la veille du départ [U:jusqu'à <@n:une semaine|quatre semaines> après le retour].
Zur Malariaprophylaxe ab dem Tag vor der Reise [U:bis <@n:eine Woche|vier Wochen> nach der Rückkehr] <@d:[D:Malarone]|[D:Doxycyclin]|[D:Mefloquin]> einnehmen.

<@g:He|She> was found with an empty bottle of <@d:[D:amitriptyline]|[D:acetaminophen]|[D:Xanax]> and had also drunk half a bottle of vodka.
<@g:Il|Elle> a été retrouvé<@g:|e> avec une boîte vide <@d:d'[D:amitriptyline]|de [D:paracétamol]|de [D:Xanax]> et avait aussi bu une demi-bouteille de vodka.
<@g:Er|Sie> wurde mit einer leeren Packung <@d:[D:Amitriptylin]|[D:Paracetamol]|[D:Xanax]> aufgefunden und hatte außerdem eine halbe Flasche Wodka getrunken.

Hormone therapy with [D1:estradiol] [S1:<@s:1|2> mg] [F1:daily] and [D2:spironolactone] [S2:<@t:50|100> mg] [F2:twice daily] is continued.
L'hormonothérapie par [D1:estradiol] [S1:<@s:1|2> mg] [F1:par jour] et [D2:spironolactone] [S2:<@t:50|100> mg] [F2:deux fois par jour] est poursuivie.
Die Hormontherapie mit [D1:Estradiol] [S1:<@s:1|2> mg] [F1:täglich] und [D2:Spironolacton] [S2:<@t:50|100> mg] [F2:zweimal täglich] wird fortgesetzt.

Since the transplant, <@g:he|she> has been on [D1:tacrolimus], [D2:mycophenolate] and [D3:prednisone], with trough levels around <@n:6|8|10> ng/ml.
Depuis la greffe, <@g:il|elle> est sous [D1:tacrolimus], [D2:mycophénolate] et [D3:prednisone], avec des taux résiduels autour de <@n:6|8|10> ng/ml.
Seit der Transplantation nimmt <@g:er|sie> [D1:Tacrolimus], [D2:Mycophenolat] und [D3:Prednison], mit Talspiegeln um <@n:6|8|10> ng/ml.

HIV well controlled on [D:<@d:Biktarvy|Genvoya|Triumeq>], viral load undetectable since {year.p}.
VIH bien contrôlé sous [D:<@d:Biktarvy|Genvoya|Triumeq>], charge virale indétectable depuis {year.p}.
HIV unter [D:<@d:Biktarvy|Genvoya|Triumeq>] gut eingestellt, Viruslast seit {year.p} nicht nachweisbar.

Gout: [D1:allopurinol] [S1:<@s:100|200|300> mg] [F1:daily], with [D2:colchicine] [S2:0.6 mg] [F2:daily] as prophylaxis [U2:for the first three months].
Goutte : [D1:allopurinol] [S1:<@s:100|200|300> mg] [F1:par jour], avec [D2:colchicine] [S2:0,6 mg] [F2:par jour] en prophylaxie [U2:pendant les trois premiers mois].
Gicht: [D1:Allopurinol] [S1:<@s:100|200|300> mg] [F1:täglich], dazu [D2:Colchicin] [S2:0,6 mg] [F2:täglich] als Prophylaxe [U2:für die ersten drei Monate].

<@g:He|She> has chronic back pain and has used [D1:<@d:Flexeril|Soma|tizanidine>], [D2:<@e:ibuprofen|meloxicam|celecoxib>] and heat, with some relief from the [D3:muscle relaxant] at night.
<@g:Il|Elle> souffre de lombalgies chroniques et a utilisé [D1:<@d:Flexeril|Soma|tizanidine>], [D2:<@e:ibuprofène|méloxicam|célécoxib>] et la chaleur, avec un certain soulagement la nuit grâce au [D3:myorelaxant].
<@g:Er|Sie> hat chronische Rückenschmerzen und hat [D1:<@d:Flexeril|Soma|Tizanidin>], [D2:<@e:Ibuprofen|Meloxicam|Celecoxib>] und Wärme angewendet, mit etwas Linderung in der Nacht durch das [D3:Muskelrelaxans].

{who} takes {drug} and {drug2} for <@s:hypertension|seizures|depression>, {drug3} for <@t:cholesterol|reflux|allergies>, and nothing else.
{who} prend {drug.du} et {drug2.du} pour <@s:l'hypertension|l'épilepsie|la dépression>, {drug3.du} pour <@t:le cholestérol|le reflux|les allergies>, et rien d'autre.
{who} nimmt {drug} und {drug2} gegen <@s:Bluthochdruck|Krampfanfälle|Depressionen>, {drug3} gegen <@t:hohes Cholesterin|Reflux|Allergien> und sonst nichts.

Sleep has been poor despite [D:<@d:zolpidem|Lunesta|trazodone>], and <@g:he|she> wonders whether a higher dose is possible.
Le sommeil reste mauvais malgré [D:<@d:zolpidem|Lunesta|trazodone>], et <@g:il|elle> se demande si une dose plus forte est possible.
Der Schlaf ist trotz [D:<@d:Zolpidem|Lunesta|Trazodon>] schlecht, und <@g:er|sie> fragt sich, ob eine höhere Dosis möglich ist.

The ophthalmologist asks for yearly screening while <@g:he|she> is on [D:<@d:Plaquenil|hydroxychloroquine>].
L'ophtalmologue demande un dépistage annuel sous [D:<@d:Plaquenil|hydroxychloroquine>].
Der Augenarzt bittet unter [D:<@d:Plaquenil|Hydroxychloroquin>] um jährliche Kontrollen.

Her bone density is stable after [U:<@n:three|five> years] of [D:<@d:alendronate|risedronate|Fosamax>], so we agreed on a drug holiday.
Sa densité osseuse est stable après [U:<@n:trois|cinq> ans] de traitement par [D:<@d:alendronate|risédronate|Fosamax>] ; nous avons donc convenu d'une pause thérapeutique.
Ihre Knochendichte ist nach [U:<@n:drei|fünf> Jahren] unter [D:<@d:Alendronat|Risedronat|Fosamax>] stabil, daher haben wir eine Therapiepause vereinbart.
""")
