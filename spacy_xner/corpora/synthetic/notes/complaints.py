# Complaints, the course of the present illness and the review of systems.
from ..model import read_pool

PLAIN = read_pool("""
Chief complaint: <@c:sore throat|low back pain|lightheadedness|breast lump|painful urination|ringing in the ears>.
Motif de consultation : <@c:mal de gorge|lombalgies|étourdissements|boule au sein|douleurs à la miction|acouphènes>.
<Vorstellungsgrund|Konsultationsgrund>: <@c:Halsschmerzen|Kreuzschmerzen|Benommenheit|Knoten in der Brust|Schmerzen beim Wasserlassen|Ohrgeräusche>.

# 2 n=2..14
CC: <@c:Cough|Vomiting|Earache|Rash|Hoarseness> x {n} days.
Motif : <@c:toux|vomissements|otalgie|éruption cutanée|voix enrouée> depuis {n} jours.
Anlass: <@c:Husten|Erbrechen|Ohrenschmerzen|Hautausschlag|Heiserkeit> seit {n} Tagen.

Reason for visit: <@v:annual physical|second opinion|pre-employment examination|school physical|wound check>.
Motif de la visite : <@v:bilan de santé annuel|second avis|visite médicale d'embauche|visite médicale scolaire|contrôle de plaie>.
Grund des Besuchs: <@v:jährliche Vorsorgeuntersuchung|Zweitmeinung|Einstellungsuntersuchung|Schuluntersuchung|Wundkontrolle>.

Chief complaint: "I can't catch my breath."
Motif de consultation : « Je n'arrive pas à reprendre mon souffle. »
Hauptbeschwerde: „Ich bekomme keine Luft.“

In <@g:his|her> own words: "It feels like an elephant is sitting on my chest."
Selon ses propres mots : « J'ai l'impression qu'un éléphant est assis sur ma poitrine. »
Mit <@g:seinen|ihren> eigenen Worten: „Es fühlt sich an, als säße ein Elefant auf meiner Brust.“

# 3
The patient is a {age}-year-old <@g:man|woman> who presents with <@s:a swollen calf|worsening shortness of breath|crushing chest pain|sudden hearing loss|double vision>.
<@g:Le patient est un homme|La patiente est une femme> de {age} ans qui se présente pour <@s:un mollet gonflé|un essoufflement croissant|une douleur thoracique constrictive|une perte auditive brutale|une vision double>.
Es handelt sich um <@g:einen {age}-jährigen Mann, der|eine {age}-jährige Frau, die> sich mit <@s:einer geschwollenen Wade|zunehmender Luftnot|einem drückenden Brustschmerz|einem plötzlichen Hörverlust|Doppelbildern> vorstellt.

# 2
This is a pleasant {age}-year-old <@g:gentleman|lady> seen today at the request of <@r:the family doctor|the cardiologist|the rheumatologist|the occupational physician>.
Il s'agit <@g:d'un patient|d'une patiente> sympathique de {age} ans, <@g:vu|vue> ce jour à la demande <@r:du médecin traitant|du cardiologue|du rhumatologue|du médecin du travail>.
<@g:Der freundliche {age}-jährige Patient wird|Die freundliche {age}-jährige Patientin wird> heute auf Wunsch <@r:des Hausarztes|des Kardiologen|des Rheumatologen|des Betriebsarztes> gesehen.

# 2 n=2..9
{age} y/o <@g:M|F> c/o <@s:RUQ pain|nausea|blurry vision|left flank pain|SOB> x {n} <@u:hours|days|weeks>.
<@g:Homme|Femme> de {age} ans, se plaint <@s:de douleurs de l'hypocondre droit|de nausées|de vision floue|de douleurs du flanc gauche|de dyspnée> depuis {n} <@u:heures|jours|semaines>.
<@g:Mann|Frau>, {age} J., klagt seit {n} <@u:Stunden|Tagen|Wochen> über <@s:Schmerzen im rechten Oberbauch|Übelkeit|verschwommenes Sehen|linksseitige Flankenschmerzen|Dyspnoe>.

# 2
<@g:Mr.|Ms.> {surname} is a {age}-year-old <@g:male|female> who comes in today for evaluation of <@s:a suspicious mole|an irregular heartbeat|chronic constipation|frequent nosebleeds|an unsteady gait>.
<@g:M.|Mme> {surname}, {age} ans, consulte aujourd'hui pour l'évaluation <@s:d'un grain de beauté suspect|d'un rythme cardiaque irrégulier|d'une constipation chronique|de saignements de nez fréquents|d'une démarche instable>.
<@g:Herr|Frau> {surname}, {age} Jahre alt, kommt heute zur Abklärung <@s:eines verdächtigen Muttermals|eines unregelmäßigen Herzschlags|einer chronischen Verstopfung|von häufigem Nasenbluten|einer Gangunsicherheit>.

{who} is here for a routine check-up and has no acute complaints.
{who} vient pour un contrôle de routine et ne présente aucune plainte aiguë.
{who} kommt zur Routinekontrolle und hat keine akuten Beschwerden.

# n=3,4,6,12
{who} returns for a {n}-week follow-up after <@r:rotator cuff repair|a cardiac ablation|a lumbar discectomy|cataract surgery>.
{who} revient pour le contrôle à {n} semaines après <@r:une réparation de la coiffe des rotateurs|une ablation cardiaque|une discectomie lombaire|une opération de la cataracte>.
{who} kommt zur Kontrolle {n} Wochen nach <@r:einer Rotatorenmanschettennaht|einer Herzablation|einer lumbalen Bandscheibenoperation|einer Kataraktoperation>.

The history was obtained from the <@p:daughter|mother|wife|nursing home staff>, since the patient is <@t:confused|deaf and mute|too short of breath to speak>.
L'anamnèse a été recueillie auprès <@p:de la fille|de la mère|de l'épouse|du personnel de l'EHPAD>, car <@g:le patient|la patiente> est <@t:<@g:confus|confuse>|<@g:sourd-muet|sourde-muette>|trop <@g:essoufflé|essoufflée> pour parler>.
Die Anamnese wurde <@p:von der Tochter|von der Mutter|von der Ehefrau|vom Pflegeheimpersonal> erhoben, da <@g:der Patient|die Patientin> <@t:verwirrt|taubstumm|zum Sprechen zu kurzatmig> ist.

History is limited because of <@l:a language barrier|dementia|intoxication|the patient's reduced level of consciousness>.
L'interrogatoire est limité en raison <@l:de la barrière linguistique|d'une démence|d'une intoxication|de l'altération de la conscience>.
Die Anamnese ist wegen <@l:der Sprachbarriere|einer Demenz|einer Intoxikation|der Bewusstseinstrübung> nur eingeschränkt möglich.

A telephone interpreter was used for the whole interview.
Un interprète par téléphone a été utilisé pendant tout l'entretien.
Für das gesamte Gespräch wurde ein Telefondolmetscher eingesetzt.

# n=2..6
The symptoms began {n.a} <@u:days|weeks|months> ago and have been <@v:getting steadily worse|coming and going|slowly improving> since then.
Les symptômes ont débuté il y a {n.a} <@u:jours|semaines|mois> et <@v:s'aggravent progressivement|vont et viennent|s'améliorent lentement> depuis.
Die Symptome begannen vor {n.a} <@u:Tagen|Wochen|Monaten> und <@v:nehmen seitdem stetig zu|kommen und gehen seitdem|bessern sich seitdem langsam>.

Onset was sudden while <@g:he|she> was <@a:lifting a heavy box|mowing the lawn|taking a shower|climbing the stairs|watching television>.
Le début a été brutal alors <@g:qu'il|qu'elle> <@a:soulevait un carton lourd|tondait la pelouse|prenait sa douche|montait les escaliers|regardait la télévision>.
Der Beginn war plötzlich, während <@g:er|sie> <@a:eine schwere Kiste hob|den Rasen mähte|duschte|die Treppe hinaufging|fernsah>.

There was no <obvious|clear> trigger, and nothing similar has ever happened before.
Il n'y avait pas de facteur déclenchant évident et rien de semblable ne s'était jamais produit auparavant.
Einen <offensichtlichen|eindeutigen> Auslöser gab es nicht, und etwas Ähnliches ist nie zuvor vorgekommen.

# n=2..10
The pain is located in the <@l:left upper quadrant|right groin|lower abdomen|epigastrium> and is rated {n}/10.
La douleur siège au niveau <@l:de l'hypocondre gauche|de l'aine droite|du bas-ventre|de l'épigastre> et est cotée à {n}/10.
Der Schmerz sitzt <@l:im linken Oberbauch|in der rechten Leiste|im Unterbauch|im Epigastrium> und wird mit {n}/10 angegeben.

# 2
<@g:He|She> describes the pain as <@p:sharp and stabbing|dull and aching|burning|throbbing|cramping>, worse with <@w:deep breathing|movement|prolonged sitting|bending forward>.
<@g:Il|Elle> décrit la douleur comme <@p:aiguë et lancinante|sourde et continue|brûlante|pulsatile|crampiforme>, aggravée par <@w:l'inspiration profonde|le mouvement|la position assise prolongée|la flexion du tronc en avant>.
<@g:Er|Sie> beschreibt den Schmerz als <@p:scharf und stechend|dumpf und ziehend|brennend|pochend|krampfartig>; er verstärkt sich <@w:bei tiefer Atmung|bei Bewegung|bei längerem Sitzen|beim Vornüberbeugen>.

The pain radiates <@r:down the left arm|to the jaw|into the back|to the right shoulder blade|down the back of the leg to the heel>.
La douleur irradie <@r:dans le bras gauche|vers la mâchoire|dans le dos|vers l'omoplate droite|à l'arrière de la jambe jusqu'au talon>.
Der Schmerz strahlt <@r:in den linken Arm|in den Kiefer|in den Rücken|zum rechten Schulterblatt|über die Rückseite des Beins bis zur Ferse> aus.

It does not radiate and is relieved by <@r:lying still|leaning forward|rest|heat|passing gas>.
Elle n'irradie pas et est soulagée par <@r:la position allongée immobile|la position penchée en avant|le repos|la chaleur|l'émission de gaz>.
Er strahlt nicht aus und bessert sich durch <@r:ruhiges Liegen|Vornüberbeugen|Ruhe|Wärme|den Abgang von Winden>.

# n=5,10,15,20,30,45
Each episode lasts about {n} minutes and resolves <on its own|spontaneously>.
Chaque épisode dure environ {n} minutes et cède spontanément.
Jede Episode dauert etwa {n} Minuten und klingt <von selbst|spontan> ab.

# n=2..6 m=7..10
Pain is {n}/10 at rest and {m}/10 with activity.
Douleur à {n}/10 au repos et à {m}/10 à l'effort.
Schmerz in Ruhe {n}/10, bei Belastung {m}/10.

# n=7..10 m=1..4
On a scale from 0 to 10, the worst pain is {n} and the least pain is {m}.
Sur une échelle de 0 à 10, la douleur maximale est de {n} et la douleur minimale de {m}.
Auf einer Skala von 0 bis 10 beträgt der stärkste Schmerz {n} und der geringste {m}.

The pain is worst first thing in the morning and loosens up after <@g:he|she> has been moving around for a while.
La douleur est maximale au réveil et s'atténue après un certain temps d'activité.
Der Schmerz ist morgens gleich nach dem Aufstehen am stärksten und lässt nach, wenn <@g:er|sie> sich eine Weile bewegt hat.

# n=20,30,45,60,90
Morning stiffness lasts roughly {n} minutes and affects mainly the <@b:fingers|wrists|knees|lower back>.
La raideur matinale dure environ {n} minutes et touche surtout <@b:les doigts|les poignets|les genoux|le bas du dos>.
Die Morgensteifigkeit dauert ungefähr {n} Minuten und betrifft vor allem <@b:die Finger|die Handgelenke|die Knie|den unteren Rücken>.

The pain wakes <@g:him|her> at night, usually around {time}.
La douleur <@g:le|la> réveille la nuit, en général vers {time}.
Der Schmerz weckt <@g:ihn|sie> nachts, meist gegen {time}.

<@g:He|She> cannot find a comfortable position and has been pacing the floor since midnight.
<@g:Il|Elle> ne trouve aucune position antalgique et fait les cent pas depuis minuit.
<@g:Er|Sie> findet keine bequeme Position und läuft seit Mitternacht auf und ab.

Pain is aggravated by <@a:climbing stairs|overhead activities|coughing and sneezing|chewing> and there is a <@c:clicking|grinding|popping> sensation.
La douleur est aggravée par <@a:la montée des escaliers|les gestes au-dessus de la tête|la toux et les éternuements|la mastication>, avec une sensation de <@c:claquement|frottement|craquement>.
Der Schmerz verstärkt sich <@a:beim Treppensteigen|bei Überkopfarbeiten|beim Husten und Niesen|beim Kauen>, dabei besteht ein Gefühl des <@c:Klickens|Reibens|Knackens>.

The <@b:knee|ankle> tends to buckle, and <@g:he|she> feels insecure on uneven ground.
<@b:Le genou|La cheville> a tendance à se dérober et <@g:il|elle> se sent instable sur terrain irrégulier.
<@b:Das Knie|Das Sprunggelenk> knickt häufig weg, und auf unebenem Boden fühlt <@g:er|sie> sich unsicher.

The left knee locks when it is bent past 90 degrees.
Le genou gauche se bloque en flexion au-delà de 90 degrés.
Das linke Knie blockiert bei einer Beugung über 90 Grad.

# n=2..12
About {n} hours after the fall, the <@b:hand|foot|elbow|eye> became markedly swollen and turned blue.
Environ {n} heures après la chute, <@b:la main|le pied|le coude|l'œil> est devenu<@b:e|||> très gonflé<@b:e|||> et bleuâtre.
Etwa {n} Stunden nach dem Sturz schwoll <@b:die Hand|der Fuß|der Ellenbogen|das Auge> deutlich an und verfärbte sich blau.

# n=2,3,5,6,8,10,12
<@g:He|She> fell from a ladder at a height of about {n} feet and landed on <@g:his|her> <@b:outstretched hand|buttocks|right side|heels>.
<@g:Il|Elle> est tombé<@g:|e> d'une échelle d'une hauteur d'environ {n} pieds, avec réception sur <@b:la main tendue|les fesses|le côté droit|les talons>.
<@g:Er|Sie> stürzte aus einer Höhe von etwa {n} Fuß von einer Leiter und landete auf <@b:der ausgestreckten Hand|dem Gesäß|der rechten Seite|den Fersen>.

<@g:He|She> slipped on the ice in the driveway and heard a loud crack.
<@g:Il|Elle> a glissé sur le verglas dans l'allée et a entendu un craquement net.
<@g:Er|Sie> rutschte in der Einfahrt auf dem Eis aus und hörte ein lautes Knacken.

# n=15,20,25,30,35,45
The patient was the restrained driver of a car that was rear-ended at approximately {n} mph; the airbags did not deploy.
<@g:Le patient conduisait, ceinturé, une voiture percutée|La patiente conduisait, ceinturée, une voiture percutée> par l'arrière à environ {n} mph ; les airbags ne se sont pas déclenchés.
<@g:Der Patient war der angeschnallte Fahrer|Die Patientin war die angeschnallte Fahrerin> eines Autos, das mit etwa {n} mph von hinten angefahren wurde; die Airbags lösten nicht aus.

Mechanism of injury: inversion of the <@s:right|left> ankle while playing <@p:basketball|volleyball|soccer|tennis>.
Mécanisme lésionnel : inversion de la cheville <@s:droite|gauche> en jouant au <@p:basket|volley|football|tennis>.
Unfallmechanismus: Umknicken mit dem <@s:rechten|linken> Sprunggelenk nach innen beim <@p:Basketball|Volleyball|Fußball|Tennis>.

<@g:He|She> was tackled during a rugby match on {date} and has been unable to bear weight on the leg ever since.
<@g:Il|Elle> a été plaqué<@g:|e> lors d'un match de rugby le {date} et ne peut plus prendre appui sur la jambe depuis.
<@g:Er|Sie> wurde am {date} bei einem Rugbyspiel umgerissen und kann das Bein seither nicht mehr belasten.

Cut <@g:his|her> <@f:left thumb|right palm|left forearm> with <@k:a kitchen knife|a box cutter|broken glass|a circular saw>.
S'est coupé <@f:le pouce gauche|la paume droite|l'avant-bras gauche> avec <@k:un couteau de cuisine|un cutter|un éclat de verre|une scie circulaire>.
Hat sich mit <@k:einem Küchenmesser|einem Teppichmesser|einer Glasscherbe|einer Kreissäge> <@f:in den linken Daumen|in die rechte Handfläche|in den linken Unterarm> geschnitten.

Bleeding was controlled with direct pressure before arrival.
Le saignement a été contrôlé par compression directe avant l'arrivée.
Die Blutung wurde vor dem Eintreffen durch direkten Druck gestillt.

There was no loss of consciousness, amnesia or vomiting after the <blow to the head|head injury>.
Il n'y a pas eu de perte de connaissance, d'amnésie ni de vomissements après le <traumatisme crânien|choc à la tête>.
Bewusstlosigkeit, Amnesie oder Erbrechen traten nach <dem Schlag auf den Kopf|der Kopfverletzung> nicht auf.

# n=10,20,30,45
<@g:He|She> does not remember the {n} minutes before the accident.
<@g:Il|Elle> ne se souvient pas des {n} minutes précédant l'accident.
An die {n} Minuten vor dem Unfall kann <@g:er|sie> sich nicht erinnern.

Bitten on the <@b:hand|calf|cheek> by <@a:a neighbor's dog|a stray cat|a tick> {n.a} days ago; the area is now red and warm.
Morsure <@a:par le chien d'un voisin|par un chat errant|de tique> <@b:à la main|au mollet|à la joue> il y a {n.a} jours ; la zone est maintenant rouge et chaude.
Vor {n.a} Tagen <@a:Biss durch den Hund eines Nachbarn|Biss durch eine streunende Katze|Zeckenstich> <@b:an der Hand|an der Wade|an der Wange>; die Stelle ist jetzt gerötet und überwärmt.

The child put <@o:a bead|a small battery|a pea> in <@g:his|her> <@n:nose|right ear> this morning.
L'enfant s'est mis <@o:une perle|une petite pile|un petit pois> dans <@n:le nez|l'oreille droite> ce matin.
Das Kind hat sich heute Morgen <@o:eine Perle|eine kleine Batterie|eine Erbse> in <@n:die Nase|das rechte Ohr> gesteckt.

Burn of the <@b:forearm|hand|thigh> with boiling water about {n} minutes ago, cooled immediately under running water.
Brûlure <@b:de l'avant-bras|de la main|de la cuisse> par eau bouillante il y a environ {n} minutes, refroidie immédiatement sous l'eau courante.
Verbrühung <@b:des Unterarms|der Hand|des Oberschenkels> mit kochendem Wasser vor etwa {n} Minuten, sofort unter fließendem Wasser gekühlt.

Work-related injury: a <@o:pallet|steel beam|forklift> crushed <@g:his|her> <@b:big toe|ring finger|foot>.
Accident du travail : <@o:une palette|une poutre en acier|un chariot élévateur> lui a écrasé <@b:le gros orteil|l'annulaire|le pied>.
Arbeitsunfall: <@o:Eine Palette|Ein Stahlträger|Ein Gabelstapler> hat <@g:ihm|ihr> <@b:die Großzehe|den Ringfinger|den Fuß> gequetscht.

# 2
<@g:He|She> reports <@s:numbness and tingling|pins and needles|a burning sensation|weakness> in the <@b:fourth and fifth fingers|soles of both feet|outer thigh|right hand>, especially at night.
<@g:Il|Elle> rapporte <@s:un engourdissement et des picotements|des fourmillements|une sensation de brûlure|une faiblesse> <@b:dans les quatrième et cinquième doigts|à la plante des deux pieds|à la face externe de la cuisse|dans la main droite>, surtout la nuit.
<@g:Er|Sie> berichtet über <@s:Taubheit und Kribbeln|Ameisenlaufen|ein Brennen|eine Schwäche> <@b:im vierten und fünften Finger|an beiden Fußsohlen|an der Außenseite des Oberschenkels|in der rechten Hand>, besonders nachts.

No bowel or bladder incontinence, no saddle anesthesia.
Pas d'incontinence fécale ni urinaire, pas d'anesthésie en selle.
Keine Stuhl- oder Harninkontinenz, keine Reithosenanästhesie.

# n=50,100,200,300,400,500
<@g:He|She> can walk only about {n.p} meters before <@s:calf pain|shortness of breath|buttock pain> forces <@g:him|her> to stop.
<@g:Il|Elle> ne peut marcher qu'environ {n.p} mètres avant <@s:qu'une douleur du mollet|qu'un essoufflement|qu'une douleur fessière> ne l'oblige à s'arrêter.
<@g:Er|Sie> kann nur etwa {n.p} Meter gehen, bis <@g:ihn|sie> <@s:Wadenschmerzen|Atemnot|Gesäßschmerzen> zum Anhalten <@s:zwingen|zwingt|zwingen>.

# n=2,3,4
<@g:He|She> sleeps on {n.w} pillows and wakes up gasping for air.
<@g:Il|Elle> dort avec {n.w} oreillers et se réveille en manquant d'air.
<@g:Er|Sie> schläft auf {n.w} Kissen und wacht mit Luftnot auf.

# n=3..12 m=2..6
<@g:He|She> has gained {n} pounds over the past {m} <@u:days|weeks> and noticed swelling of both <@b:ankles|feet|legs>.
<@g:Il|Elle> a pris {n} livres au cours des {m} <@u:derniers jours|dernières semaines> et a remarqué un gonflement des deux <@b:chevilles|pieds|jambes>.
<@g:Er|Sie> hat in den letzten {m} <@u:Tagen|Wochen> {n} Pfund zugenommen und eine Schwellung beider <@b:Knöchel|Füße|Beine> bemerkt.

The palpitations occur without warning, feel like a fluttering in the chest and stop as abruptly as they start.
Les palpitations surviennent sans prévenir, ressemblent à un battement d'ailes dans la poitrine et cessent aussi brusquement qu'elles ont commencé.
Das Herzklopfen tritt ohne Vorwarnung auf, fühlt sich wie ein Flattern in der Brust an und endet so abrupt, wie es begonnen hat.

# n=130,140,150,160,170,180
<@g:His|Her> smartwatch showed a heart rate of {n} during the episode.
Sa montre connectée indiquait une fréquence cardiaque de {n} pendant l'épisode.
<@g:Seine|Ihre> Smartwatch zeigte während der Episode eine Herzfrequenz von {n} an.

<@g:He|She> almost passed out <@w:after standing up quickly|in the supermarket line|while urinating|in the hot sun> but did not lose consciousness.
<@g:Il|Elle> a failli s'évanouir <@w:en se levant rapidement|dans la file du supermarché|en urinant|en plein soleil> mais n'a pas perdu connaissance.
<@g:Er|Sie> wäre <@w:nach schnellem Aufstehen|in der Schlange im Supermarkt|beim Wasserlassen|in der prallen Sonne> beinahe ohnmächtig geworden, verlor aber nicht das Bewusstsein.

# n=20,30,45,60
According to witnesses, the collapse lasted less than {n} seconds, without tongue biting or incontinence.
Selon les témoins, le malaise a duré moins de {n} secondes, sans morsure de langue ni incontinence.
Laut Zeugen dauerte der Kollaps weniger als {n} Sekunden, ohne Zungenbiss oder Inkontinenz.

# n=2..10
Cough for {n} weeks, initially dry, now bringing up <@c:yellow|greenish|rust-colored|blood-streaked> sputum.
Toux depuis {n} semaines, d'abord sèche, à présent avec expectorations <@c:jaunes|verdâtres|rouillées|striées de sang>.
Husten seit {n} Wochen, zunächst trocken, jetzt mit <@c:gelbem|grünlichem|rostfarbenem|blutig tingiertem> Auswurf.

The cough is worse when lying flat and after meals, which suggests reflux.
La toux s'aggrave en décubitus dorsal et après les repas, ce qui évoque un reflux.
Der Husten verstärkt sich im Liegen und nach dem Essen, was auf einen Reflux hindeutet.

<@g:He|She> becomes winded after one flight of stairs, whereas a year ago <@g:he|she> could walk two miles.
<@g:Il|Elle> est essoufflé<@g:|e> après un étage, alors qu'il y a un an <@g:il|elle> pouvait marcher deux miles.
Nach einem Stockwerk ist <@g:er|sie> außer Atem, während <@g:er|sie> vor einem Jahr noch zwei Meilen gehen konnte.

Barking cough and noisy breathing since last night, better in the cool night air.
Toux aboyante et respiration bruyante depuis hier soir, améliorées par l'air frais de la nuit.
Bellender Husten und lautes Atmen seit gestern Abend, in der kühlen Nachtluft besser.

# t=38.2,38.6,38.9,39.1,39.4,39.8,40.1
Fever up to {t} °C at home, with shaking chills.
Fièvre jusqu'à {t} °C à domicile, avec frissons intenses.
Zu Hause Fieber bis {t} °C mit Schüttelfrost.

# t=100.4,100.8,101.2,101.9,102.3,103.1
Low-grade fevers, with a maximum temperature of {t} °F on {date}.
Fébricule, avec une température maximale de {t} °F le {date}.
Subfebrile Temperaturen mit einem Maximum von {t} °F am {date}.

Everyone in the household has been sick with <@i:a stomach bug|the flu|a cold|COVID-19>.
Toute la famille a été malade à cause <@i:d'une gastro-entérite|de la grippe|d'un rhume|du COVID-19>.
Alle im Haushalt waren an <@i:einem Magen-Darm-Infekt|Grippe|einer Erkältung|COVID-19> erkrankt.

A home COVID test was <@r:negative|positive> on {date}.
Un autotest COVID était <@r:négatif|positif> le {date}.
Ein COVID-Selbsttest war am {date} <@r:negativ|positiv>.

# n=3..9
Vomited {n} times since yesterday evening, unable to keep down even sips of water.
A vomi {n} fois depuis hier soir, ne garde même pas quelques gorgées d'eau.
Seit gestern Abend {n}-mal erbrochen, behält nicht einmal kleine Schlucke Wasser bei sich.

The vomit was <@v:bilious|coffee-ground like|clear and watery|mixed with undigested food>.
Les vomissements étaient <@v:bilieux|d'aspect marc de café|clairs et aqueux|mêlés à des aliments non digérés>.
Das Erbrochene war <@v:gallig|kaffeesatzartig|klar und wässrig|mit unverdauter Nahrung vermischt>.

# n=4..12
Up to {n} <@s:watery|loose|bloody> stools per day, with urgency and cramping before each bowel movement.
Jusqu'à {n} selles <@s:aqueuses|molles|sanglantes> par jour, avec besoins impérieux et crampes avant chaque évacuation.
Bis zu {n} <@s:wässrige|breiige|blutige> Stühle pro Tag mit imperativem Stuhldrang und Krämpfen vor jeder Entleerung.

# n=3..7
Last bowel movement was {n} days ago; <@g:he|she> is still passing gas.
Dernières selles il y a {n} jours ; <@g:il|elle> émet encore des gaz.
Letzter Stuhlgang vor {n} Tagen; Winde gehen noch ab.

<@g:He|She> noticed bright red blood <@b:on the toilet paper|in the toilet bowl|mixed with the stool> <@w:twice this week|this morning|after straining>.
<@g:Il|Elle> a remarqué du sang rouge vif <@b:sur le papier toilette|dans la cuvette|mêlé aux selles> <@w:deux fois cette semaine|ce matin|après des efforts de poussée>.
<@g:Er|Sie> bemerkte <@w:zweimal in dieser Woche|heute Morgen|nach starkem Pressen> hellrotes Blut <@b:am Toilettenpapier|in der Toilettenschüssel|im Stuhl>.

Food, especially <@f:meat|bread|dry rice>, gets stuck behind the breastbone and has to be washed down with water.
Les aliments, en particulier <@f:la viande|le pain|le riz sec>, restent bloqués derrière le sternum et doivent être avalés avec de l'eau.
Speisen, vor allem <@f:Fleisch|Brot|trockener Reis>, bleiben hinter dem Brustbein stecken und müssen mit Wasser hinuntergespült werden.

Upper abdominal discomfort about an hour after <@f:fatty meals|spicy food|drinking coffee>, with belching and early satiety.
Gêne abdominale haute environ une heure après <@f:un repas gras|des plats épicés|un café>, avec éructations et satiété précoce.
Oberbauchbeschwerden etwa eine Stunde nach <@f:fettem Essen|scharfen Speisen|Kaffeegenuss>, mit Aufstoßen und frühem Sättigungsgefühl.

# n=4..20 m=2..6
Unintentional weight loss of {n} kg in {m} months despite a good appetite.
Perte de poids involontaire de {n} kg en {m} mois malgré un bon appétit.
Ungewollter Gewichtsverlust von {n} kg in {m} Monaten trotz guten Appetits.

The abdominal pain started around the navel and then moved to the right lower quadrant.
La douleur abdominale a débuté autour de l'ombilic puis s'est déplacée vers la fosse iliaque droite.
Der Bauchschmerz begann um den Nabel herum und wanderte dann in den rechten Unterbauch.

Skin and eyes have turned yellow, the urine is dark and the stools are pale.
La peau et les yeux ont jauni, les urines sont foncées et les selles décolorées.
Haut und Augen sind gelb geworden, der Urin ist dunkel und der Stuhl hell.

# n=2..5
<@g:He|She> gets up {n} times a night to urinate and has a weak stream with dribbling.
<@g:Il|Elle> se lève {n} fois par nuit pour uriner et a un jet faible avec des gouttes retardataires.
<@g:Er|Sie> steht nachts {n}-mal zum Wasserlassen auf und hat einen schwachen Harnstrahl mit Nachträufeln.

Burning on urination, frequency and cloudy, foul-smelling urine.
Brûlures mictionnelles, pollakiurie et urines troubles et malodorantes.
Brennen beim Wasserlassen, häufiger Harndrang und trüber, übelriechender Urin.

# n=2..5
She leaks urine when she <@a:laughs|coughs|jumps|lifts her grandchildren> and wears {n} pads a day.
Elle a des fuites d'urine quand elle <@a:rit|tousse|saute|porte ses petits-enfants> et met {n} protections par jour.
Sie verliert Urin, wenn sie <@a:lacht|hustet|springt|ihre Enkelkinder hochhebt>, und trägt {n} Einlagen am Tag.

Colicky flank pain came in waves, with visible blood in the urine.
La douleur du flanc, à type de colique, survenait par vagues, avec du sang visible dans les urines.
Der kolikartige Flankenschmerz kam in Wellen, mit sichtbarem Blut im Urin.

# n=5..9 m=2,3
Her periods last {n} days, with clots and flooding on the first {m.w} days.
Ses règles durent {n} jours, avec des caillots et un flux hémorragique les {m.w} premiers jours.
Ihre Periode dauert {n} Tage, mit Koagel und sehr starker Blutung an den ersten {m.w} Tagen.

She has had spotting between periods since {month}.
Elle a des saignements entre les règles depuis {month}.
Sie hat seit {month} Zwischenblutungen.

Last menstrual period on {date}; a home pregnancy test was positive.
Dernières règles le {date} ; un test de grossesse urinaire fait à domicile était positif.
Letzte Regelblutung am {date}; ein häuslicher Schwangerschaftstest war positiv.

Postmenopausal bleeding for {n} days, without pain.
Métrorragies post-ménopausiques depuis {n} jours, indolores.
Postmenopausale Blutung seit {n} Tagen, schmerzlos.

He describes difficulty maintaining an erection, although morning erections are preserved.
Il décrit des difficultés à maintenir une érection, alors que les érections matinales sont conservées.
Er schildert Schwierigkeiten, eine Erektion aufrechtzuerhalten, obwohl morgendliche Erektionen erhalten sind.

Sudden swelling of the right testicle with severe pain and nausea for {n} hours.
Gonflement brutal du testicule droit avec douleur intense et nausées depuis {n} heures.
Plötzliche Schwellung des rechten Hodens mit starken Schmerzen und Übelkeit seit {n} Stunden.

The headache is <@u:one-sided|band-like|located behind the eyes> and accompanied by sensitivity to light and noise.
La céphalée est <@u:unilatérale|en casque|rétro-orbitaire> et s'accompagne d'une photophobie et d'une phonophobie.
Der Kopfschmerz ist <@u:einseitig|bandförmig|hinter den Augen lokalisiert> und geht mit Licht- und Lärmempfindlichkeit einher.

It was the worst headache of <@g:his|her> life and reached its maximum within seconds.
C'était la pire céphalée de sa vie, avec une intensité maximale en quelques secondes.
Es war der schlimmste Kopfschmerz <@g:seines|ihres> Lebens und erreichte innerhalb von Sekunden sein Maximum.

# n=2..6 m=8,10,12
<@g:He|She> has {n} to {m} migraine days per month, often preceded by <@a:zigzag lines|flashing lights|a blind spot> in the visual field.
<@g:Il|Elle> a {n} à {m} jours de migraine par mois, souvent précédés <@a:de lignes en zigzag|d'éclairs lumineux|d'un scotome> dans le champ visuel.
<@g:Er|Sie> hat {n} bis {m} Migränetage pro Monat, denen oft <@a:Zickzacklinien|Lichtblitze|ein blinder Fleck> im Gesichtsfeld <@a:vorausgehen|vorausgehen|vorausgeht>.

At {time} the husband noticed that the <@s:right|left> corner of her mouth was drooping and that her speech was slurred.
À {time}, le mari a remarqué que le coin <@s:droit|gauche> de sa bouche tombait et qu'elle avait du mal à articuler.
Um {time} bemerkte der Ehemann, dass ihr <@s:rechter|linker> Mundwinkel herabhing und dass sie verwaschen sprach.

Last known well at {time}; symptoms were present on awakening.
<@g:Vu|Vue> pour la dernière fois sans symptôme à {time} ; symptômes présents au réveil.
Zuletzt um {time} beschwerdefrei gesehen; Symptome beim Erwachen vorhanden.

The room spins for less than a minute whenever <@g:he|she> <@a:rolls over in bed|looks up|bends down to tie the shoes>.
La pièce tourne pendant moins d'une minute chaque fois <@g:qu'il|qu'elle> <@a:se retourne dans son lit|regarde vers le haut|se penche pour lacer ses chaussures>.
Für weniger als eine Minute dreht sich der Raum, sobald <@g:er|sie> <@a:sich im Bett umdreht|nach oben blickt|sich zum Schuhebinden bückt>.

The tremor affects mainly the right hand, is present at rest and increases under stress.
Le tremblement touche surtout la main droite, est présent au repos et augmente avec le stress.
Der Tremor betrifft vor allem die rechte Hand, besteht in Ruhe und nimmt unter Stress zu.

The family reports increasing forgetfulness: <@g:he|she> <@a:repeats questions|misplaces the keys|forgets appointments|gets lost in the neighborhood>.
La famille rapporte des oublis croissants : <@g:il|elle> <@a:répète les mêmes questions|égare ses clés|oublie ses rendez-vous|se perd dans le quartier>.
Die Familie berichtet über zunehmende Vergesslichkeit: <@g:Er|Sie> <@a:wiederholt Fragen|verlegt die Schlüssel|vergisst Termine|verläuft sich in der Nachbarschaft>.

During the seizure the eyes rolled back, all limbs jerked and the lips turned blue.
Pendant la crise, les yeux se sont révulsés, les quatre membres ont convulsé et les lèvres sont devenues bleues.
Während des Anfalls verdrehten sich die Augen, alle Gliedmaßen zuckten und die Lippen wurden blau.

# n=2,3,5,10,15
Afterwards <@g:he|she> was drowsy and disoriented for about {n} minutes.
Ensuite, <@g:il|elle> est resté<@g:|e> somnolent<@g:|e> et désorienté<@g:|e> pendant environ {n} minutes.
Danach war <@g:er|sie> etwa {n} Minuten lang schläfrig und desorientiert.

<@g:His|Her> legs feel heavy, and <@g:he|she> trips over carpets because the foot does not lift properly.
Ses jambes sont lourdes et <@g:il|elle> trébuche sur les tapis car le pied ne se relève pas correctement.
Die Beine fühlen sich schwer an, und <@g:er|sie> stolpert über Teppiche, weil sich der Fuß nicht richtig hebt.

Itchy, scaly patches on the <@b:elbows|scalp|shins|eyelids> that come and go with <@w:stress|cold weather|the seasons>.
Plaques squameuses et prurigineuses <@b:aux coudes|du cuir chevelu|sur les tibias|sur les paupières>, évoluant par poussées avec <@w:le stress|le froid|les saisons>.
Juckende, schuppende Herde <@b:an den Ellenbogen|auf der Kopfhaut|an den Schienbeinen|an den Augenlidern>, die mit <@w:Stress|kaltem Wetter|den Jahreszeiten> kommen und gehen.

# n=2..6
The rash started on the <@b:trunk|face|arms> {n} days ago and has spread to the rest of the body.
L'éruption a commencé <@b:sur le tronc|sur le visage|sur les bras> il y a {n} jours et s'est étendue au reste du corps.
Der Ausschlag begann vor {n} Tagen <@b:am Rumpf|im Gesicht|an den Armen> und hat sich auf den übrigen Körper ausgebreitet.

A mole on the <@b:back|left shoulder|right calf> has become darker and larger over the past year and bleeds when it is scratched.
Un nævus <@b:du dos|de l'épaule gauche|du mollet droit> est devenu plus foncé et plus grand au cours de l'année écoulée et saigne au grattage.
Ein Muttermal <@b:am Rücken|an der linken Schulter|an der rechten Wade> ist im letzten Jahr dunkler und größer geworden und blutet beim Kratzen.

<@g:He|She> has not changed soaps, detergents or cosmetics and has no new pets.
<@g:Il|Elle> n'a changé ni de savon, ni de lessive, ni de cosmétiques et n'a pas de nouvel animal de compagnie.
<@g:Er|Sie> hat weder Seife noch Waschmittel oder Kosmetika gewechselt und hat keine neuen Haustiere.

Ulcer on the ball of the foot that has not healed for {n} weeks; the sock is often soaked with fluid.
Ulcère de l'avant-pied qui ne cicatrise pas depuis {n} semaines ; la chaussette est souvent imbibée de liquide.
Seit {n} Wochen nicht heilendes Ulkus am Fußballen; die Socke ist oft mit Flüssigkeit durchtränkt.

Painful blisters in a band around the left side of the chest.
Vésicules douloureuses en bande du côté gauche du thorax.
Schmerzhafte Bläschen bandförmig an der linken Brustkorbseite.

<@g:He|She> has lost hair in round patches and reports brittle nails.
<@g:Il|Elle> a perdu ses cheveux par plaques rondes et signale des ongles cassants.
<@g:Er|Sie> hat kreisrunden Haarausfall und berichtet über brüchige Nägel.

Facial pressure, thick nasal discharge and reduced sense of smell for {n} days, following a cold.
Pesanteur faciale, écoulement nasal épais et baisse de l'odorat depuis {n} jours, dans les suites d'un rhume.
Druckgefühl im Gesicht, zähes Nasensekret und vermindertes Riechvermögen seit {n} Tagen, im Anschluss an eine Erkältung.

The right ear feels plugged, and <@g:he|she> has trouble following conversations in noisy rooms.
L'oreille droite semble bouchée et <@g:il|elle> a du mal à suivre les conversations dans le bruit.
Das rechte Ohr fühlt sich verstopft an, und <@g:er|sie> kann Gesprächen in lauter Umgebung schlecht folgen.

Fluid has been draining from the left ear since <@g:he|she> went swimming in a lake.
L'oreille gauche coule depuis <@g:qu'il|qu'elle> s'est baigné<@g:|e> dans un lac.
Seit <@g:er|sie> in einem See geschwommen ist, läuft das linke Ohr.

Snoring so loud that <@g:his wife|her husband> sleeps in another room; witnessed pauses in breathing.
Ronflements si forts que <@g:son épouse|son mari> dort dans une autre chambre ; pauses respiratoires constatées par l'entourage.
So lautes Schnarchen, dass <@g:seine Frau|ihr Mann> in einem anderen Zimmer schläft; beobachtete Atempausen.

# n=5..18
<@g:He|She> dozes off <@w:while reading|at red lights|in meetings|in front of the television> and scored {n} on the Epworth scale.
<@g:Il|Elle> s'assoupit <@w:en lisant|aux feux rouges|en réunion|devant la télévision> et a un score d'Epworth à {n}.
<@g:Er|Sie> nickt <@w:beim Lesen|an roten Ampeln|in Besprechungen|vor dem Fernseher> ein und erreichte {n} Punkte auf der Epworth-Skala.

Both eyes are red, gritty and stuck together in the morning.
Les deux yeux sont rouges, avec sensation de sable, et collés le matin.
Beide Augen sind rot, brennen wie Sand und sind morgens verklebt.

A dark curtain came down over the vision of the <@s:right|left> eye and lifted after about {n} minutes.
Un voile noir est tombé devant l'œil <@s:droit|gauche> et s'est levé au bout d'environ {n} minutes.
Vor dem <@s:rechten|linken> Auge senkte sich ein dunkler Vorhang, der sich nach etwa {n} Minuten wieder hob.

New floaters and flashes of light in the left eye since {date}.
Apparition de corps flottants et d'éclairs lumineux dans l'œil gauche depuis le {date}.
Neu aufgetretene Glaskörpertrübungen und Lichtblitze im linken Auge seit dem {date}.

Something flew into <@g:his|her> eye while <@g:he|she> was grinding metal without safety goggles.
Un corps étranger lui a été projeté dans l'œil <@g:alors qu'il|alors qu'elle> meulait du métal sans lunettes de protection.
Beim Metallschleifen ohne Schutzbrille flog <@g:ihm|ihr> etwas ins Auge.

<@g:He|She> has felt <@m:down|hopeless|on edge|worthless> most days since <@e:losing a parent|the divorce|being laid off|retirement>.
<@g:Il|Elle> se sent <@m:déprimé<@g:|e>|sans espoir|à fleur de peau|dévalorisé<@g:|e>> presque tous les jours depuis <@e:la perte d'un parent|le divorce|son licenciement|la retraite>.
<@g:Er|Sie> fühlt sich seit <@e:dem Verlust eines Elternteils|der Scheidung|der Entlassung aus dem Betrieb|dem Ruhestand> an den meisten Tagen <@m:niedergeschlagen|hoffnungslos|gereizt|wertlos>.

<@g:He|She> has lost interest in <@h:gardening|choir practice|seeing friends|playing cards>, sleeps poorly and finds it hard to concentrate.
<@g:Il|Elle> a perdu tout intérêt pour <@h:le jardinage|la chorale|ses amis|les jeux de cartes>, dort mal et a du mal à se concentrer.
<@g:Er|Sie> hat das Interesse <@h:an der Gartenarbeit|am Chor|an Treffen mit Freunden|am Kartenspielen> verloren, schläft schlecht und kann sich nur schwer konzentrieren.

# n=5..27
PHQ-9 score today {n}, compared with {m} at the previous visit.
Score PHQ-9 ce jour : {n}, contre {m} lors de la visite précédente.
PHQ-9-Wert heute {n}, gegenüber {m} beim letzten Besuch.

No suicidal thoughts, no plan, no access to firearms.
Pas d'idées suicidaires, pas de scénario, pas d'accès à des armes à feu.
Keine Suizidgedanken, kein konkreter Plan, kein Zugang zu Schusswaffen.

<@g:He|She> hears a voice that comments on <@g:his|her> actions and believes that the neighbors are poisoning the water.
<@g:Il|Elle> entend une voix qui commente ses actes et pense que les voisins empoisonnent l'eau.
<@g:Er|Sie> hört eine Stimme, die <@g:sein|ihr> Handeln kommentiert, und glaubt, dass die Nachbarn das Wasser vergiften.

# n=2..6
Panic attacks occur {n} times a week, with a racing heart, trembling and fear of dying.
Les attaques de panique surviennent {n} fois par semaine, avec tachycardie, tremblements et peur de mourir.
Panikattacken treten {n}-mal pro Woche auf, mit Herzrasen, Zittern und Todesangst.

# n=30,45,60,90
It takes <@g:him|her> more than {n} minutes to fall asleep, and <@g:he|she> is wide awake by {time}.
<@g:Il|Elle> met plus de {n} minutes à s'endormir et est parfaitement réveillé<@g:|e> à {time}.
<@g:Er|Sie> braucht mehr als {n} Minuten zum Einschlafen und ist um {time} hellwach.

Crawling sensations in the legs every evening, relieved only by walking around.
Impatiences dans les jambes tous les soirs, soulagées uniquement par la marche.
Jeden Abend kribbelnde Missempfindungen in den Beinen, die nur durch Umhergehen nachlassen.

# n=2..11
This {n}-month-old <@g:boy|girl> is brought in by <@g:his|her> <@p:mother|father|grandmother|foster parents> because of <@s:fever and fussiness|poor feeding|a bulging fontanelle|projectile vomiting|a barking cough>.
Ce nourrisson de {n} mois, de sexe <@g:masculin|féminin>, est amené par <@p:sa mère|son père|sa grand-mère|sa famille d'accueil> en raison <@s:d'une fièvre avec irritabilité|d'une prise alimentaire insuffisante|d'une fontanelle bombée|de vomissements en jet|d'une toux aboyante>.
<@g:Der {n} Monate alte Junge|Das {n} Monate alte Mädchen> wird von <@p:der Mutter|dem Vater|der Großmutter|den Pflegeeltern> wegen <@s:Fieber und Quengeligkeit|Trinkschwäche|einer vorgewölbten Fontanelle|schwallartigen Erbrechens|bellenden Hustens> vorgestellt.

# n=4..8 m=2..5
The infant takes {n} feeds a day and had only {m} wet diapers in the last 24 hours.
Le nourrisson prend {n} tétées par jour et n'a mouillé que {m} couches au cours des 24 dernières heures.
Der Säugling trinkt {n}-mal am Tag und hatte in den letzten 24 Stunden nur {m} nasse Windeln.

<@g:He|She> has been pulling at the left ear, is cranky and refuses to lie flat.
L'enfant se touche l'oreille gauche, est <@g:grognon|grognonne> et refuse de s'allonger à plat.
Das Kind greift sich ans linke Ohr, ist quengelig und will nicht flach liegen.

# n=5..9
Mom reports that the {n}-year-old still wets the bed several nights a week.
La mère rapporte que l'enfant de {n} ans mouille encore son lit plusieurs nuits par semaine.
Die Mutter berichtet, dass das {n}-jährige Kind noch mehrere Nächte pro Woche einnässt.

His teacher has noticed that he stares into space for a few seconds and then carries on as if nothing had happened.
Son institutrice a remarqué qu'il fixe le vide pendant quelques secondes puis reprend comme si de rien n'était.
Seiner Lehrerin ist aufgefallen, dass er einige Sekunden ins Leere starrt und dann weitermacht, als wäre nichts gewesen.

The toddler has been limping since <@t:a fall from the swing|a viral infection last week|waking up this morning> and does not want to stand on the right leg.
Le jeune enfant boite depuis <@t:une chute de balançoire|une infection virale la semaine dernière|son réveil ce matin> et refuse l'appui sur la jambe droite.
Das Kleinkind hinkt seit <@t:einem Sturz von der Schaukel|einem viralen Infekt letzte Woche|dem Aufwachen heute Morgen> und will nicht auf dem rechten Bein stehen.

Sore throat, swollen neck glands and fatigue for {n} weeks in a <@g:male|female> college student.
Mal de gorge, ganglions cervicaux gonflés et fatigue depuis {n} semaines chez <@g:un étudiant|une étudiante>.
Halsschmerzen, geschwollene Halslymphknoten und Müdigkeit seit {n} Wochen bei <@g:einem Studenten|einer Studentin>.

<@g:He|She> has trouble <@a:buttoning shirts|opening jars|combing the hair|getting out of a low chair> because of the <@w:stiffness|weakness>.
<@g:Il|Elle> a du mal à <@a:boutonner ses chemises|ouvrir les bocaux|se coiffer|se lever d'un siège bas> à cause de la <@w:raideur|faiblesse>.
Wegen der <@w:Steifigkeit|Schwäche> fällt es <@g:ihm|ihr> schwer, <@a:Hemden zuzuknöpfen|Gläser zu öffnen|sich zu kämmen|aus einem niedrigen Stuhl aufzustehen>.

# n=2..10
The symptoms interfere with work, and <@g:he|she> has missed {n} days this month.
Les symptômes gênent son activité professionnelle et <@g:il|elle> a été absent<@g:|e> {n} jours ce mois-ci.
Die Beschwerden beeinträchtigen die Arbeit; <@g:er|sie> hat diesen Monat {n} Tage gefehlt.

<@g:He|She> had to give up <@h:running|dancing|golf|playing the violin> because of the pain.
<@g:Il|Elle> a dû arrêter <@h:la course à pied|la danse|le golf|le violon> à cause de la douleur.
<@g:Er|Sie> musste wegen der Schmerzen <@h:das Laufen|das Tanzen|das Golfspielen|das Geigenspiel> aufgeben.

So far <@g:he|she> has tried <@t:ice and elevation|physical therapy|acupuncture|a knee brace|massage|stretching exercises> with <@r:little benefit|moderate relief|no success>.
Jusqu'à présent, <@g:il|elle> a essayé <@t:la glace et la surélévation|la kinésithérapie|l'acupuncture|une genouillère|les massages|des étirements> <@r:avec peu de bénéfice|avec un soulagement modéré|sans succès>.
Bisher hat <@g:er|sie> es <@t:mit Kühlen und Hochlagern|mit Krankengymnastik|mit Akupunktur|mit einer Kniebandage|mit Massagen|mit Dehnübungen> <@r:mit geringem Nutzen|mit mäßiger Linderung|ohne Erfolg> versucht.

<@g:He|She> has not taken anything for the pain.
<@g:Il|Elle> n'a rien pris contre la douleur.
Gegen die Schmerzen hat <@g:er|sie> nichts eingenommen.

A chiropractor adjusted <@g:his|her> neck {n} days before the onset of the headache.
Un chiropracteur lui a manipulé le cou {n} jours avant le début de la céphalée.
Ein Chiropraktiker hat {n} Tage vor Beginn der Kopfschmerzen den Nacken eingerenkt.

Nothing seems to make it better or worse.
Rien ne semble l'améliorer ni l'aggraver.
Nichts scheint es zu bessern oder zu verschlechtern.

# n=30,40,50,60,75,80
Overall <@g:he|she> feels about {n}% better than at the last visit.
Dans l'ensemble, <@g:il|elle> se sent mieux d'environ {n} % par rapport à la dernière visite.
Insgesamt fühlt <@g:er|sie> sich etwa {n} % besser als beim letzten Besuch.

Since the last visit there have been no <@e:falls|hospitalizations|emergency room visits|new symptoms>.
Depuis la dernière visite, il n'y a eu <@e:ni chute|aucune hospitalisation|aucun passage aux urgences|aucun nouveau symptôme>.
Seit dem letzten Besuch gab es keine <@e:Stürze|Krankenhausaufenthalte|Vorstellungen in der Notaufnahme|neuen Symptome>.

# n=90..119 m=120..160
Home blood sugars have ranged from {n} to {m} mg/dL fasting, with no readings below 70.
Les glycémies capillaires à jeun se situent entre {n} et {m} mg/dL, sans valeur inférieure à 70.
Die häuslichen Nüchternblutzuckerwerte lagen zwischen {n} und {m} mg/dl, kein Wert unter 70.

# n=118..135 m=140..168 k=70..94
<@g:He|She> monitors <@g:his|her> blood pressure at home; systolic values run between {n} and {m}, diastolic values around {k}.
<@g:Il|Elle> surveille sa tension à domicile ; les valeurs systoliques se situent entre {n} et {m}, les diastoliques autour de {k}.
<@g:Er|Sie> misst den Blutdruck zu Hause; die systolischen Werte liegen zwischen {n} und {m}, die diastolischen um {k}.

# n=150..189 m=88..109
At the pharmacy the blood pressure was {n}/{m}, which prompted today's visit.
À la pharmacie, la tension était à {n}/{m}, ce qui a motivé la consultation de ce jour.
In der Apotheke betrug der Blutdruck {n}/{m}, was der Anlass für den heutigen Besuch war.

The patient went to an urgent care clinic on {date}, where an X-ray showed no fracture and a splint was applied.
<@g:Le patient|La patiente> a consulté dans un centre de soins non programmés le {date}, où une radiographie n'a pas montré de fracture et une attelle a été posée.
<@g:Der Patient|Die Patientin> suchte am {date} eine Notfallpraxis auf, wo eine Röntgenaufnahme keine Fraktur zeigte und eine Schiene angelegt wurde.

<@g:He|She> was hospitalized for {n} days with <@d:pneumonia|diverticulitis|a kidney infection|a small stroke> and is here for a post-discharge check.
<@g:Il|Elle> a été hospitalisé<@g:|e> pendant {n} jours pour <@d:une pneumonie|une diverticulite|une pyélonéphrite|un petit AVC> et vient pour un contrôle après sa sortie.
<@g:Er|Sie> war {n} Tage wegen <@d:einer Lungenentzündung|einer Divertikulitis|einer Nierenbeckenentzündung|eines kleinen Schlaganfalls> im Krankenhaus und kommt zur Kontrolle nach der Entlassung.

Paramedics found <@g:him|her> on the bathroom floor, awake but unable to get up.
Les ambulanciers <@g:l'ont trouvé|l'ont trouvée> sur le sol de la salle de bains, <@g:conscient|consciente> mais incapable de se relever.
Der Rettungsdienst fand <@g:ihn|sie> wach, aber unfähig aufzustehen, auf dem Badezimmerboden.

# n=3..15
EMS reported a GCS of {n.p} at the scene.
Le SAMU a rapporté un score de Glasgow à {n.p} sur place.
Der Rettungsdienst gab vor Ort einen GCS von {n.p} an.

A similar episode occurred in {year.p} and resolved without treatment.
Un épisode similaire est survenu en {year.p} et s'est résolu sans traitement.
Eine ähnliche Episode trat {year.p} auf und klang ohne Behandlung ab.

# 2
{who} denies <@a:fever|chest pain|cough|weight loss>, <@b:chills|palpitations|sputum|night sweats> or <@c:muscle aches|leg swelling|wheezing|loss of appetite>.
{who} ne signale pas de <@a:fièvre|douleur thoracique|toux|perte de poids>, de <@b:frissons|palpitations|crachats|sueurs nocturnes> ni de <@c:courbatures|gonflement des jambes|respiration sifflante|perte d'appétit>.
{who} verneint <@a:Fieber|Brustschmerzen|Husten|Gewichtsverlust>, <@b:Schüttelfrost|Herzstolpern|Auswurf|Nachtschweiß> und <@c:Muskelschmerzen|Beinschwellungen|pfeifende Atmung|Appetitverlust>.

# 2
ROS: Positive for <@p:fatigue|weight gain|joint pain|dry eyes|easy bruising>. Negative for <@n:fever|rash|headache|bleeding gums|mouth ulcers>.
Revue des systèmes : positive pour <@p:fatigue|prise de poids|douleurs articulaires|sécheresse oculaire|ecchymoses faciles>. Négative pour <@n:fièvre|éruption|céphalées|saignement des gencives|aphtes>.
Systemanamnese: positiv für <@p:Müdigkeit|Gewichtszunahme|Gelenkschmerzen|trockene Augen|Neigung zu blauen Flecken>. Negativ für <@n:Fieber|Ausschlag|Kopfschmerzen|Zahnfleischbluten|Aphthen>.

Constitutional: <No|Denies> fever, chills, sweats or recent weight change.
État général : pas de fièvre, de frissons, de sueurs ni de variation récente du poids.
Allgemeinbefinden: kein Fieber, kein Schüttelfrost, kein Schwitzen, keine Gewichtsänderung in letzter Zeit.

Cardiovascular: Endorses <@c:palpitations|ankle swelling|chest tightness on exertion>; denies <@d:orthopnea|syncope|claudication>.
Cardiovasculaire : signale <@c:des palpitations|un gonflement des chevilles|une oppression thoracique à l'effort> ; pas <@d:d'orthopnée|de syncope|de claudication>.
Herz-Kreislauf: gibt <@c:Palpitationen|Knöchelschwellungen|thorakales Engegefühl bei Belastung> an; verneint <@d:Orthopnoe|Synkopen|Claudicatio>.

Respiratory: <@r:Chronic cough with clear phlegm|Dyspnea on moderate exertion|Occasional wheezing at night>, no hemoptysis.
Respiratoire : <@r:toux chronique avec expectorations claires|dyspnée d'effort modéré|sifflements nocturnes occasionnels>, pas d'hémoptysie.
Atemwege: <@r:chronischer Husten mit klarem Auswurf|Dyspnoe bei mäßiger Belastung|gelegentliches nächtliches Giemen>, keine Hämoptysen.

Gastrointestinal: no nausea, vomiting, diarrhea, constipation, melena or hematochezia.
Digestif : pas de nausées, vomissements, diarrhée, constipation, méléna ni rectorragie.
Magen-Darm: keine Übelkeit, kein Erbrechen, kein Durchfall, keine Verstopfung, weder Meläna noch Hämatochezie.

Genitourinary: Reports <@z:urgency|hesitancy|nocturia x2|flank discomfort>. No hematuria.
Génito-urinaire : signale <@z:des urgenturies|un retard à l'initiation mictionnelle|2 levers nocturnes|une gêne du flanc>. Pas d'hématurie.
Urogenital: berichtet über <@z:imperativen Harndrang|verzögerten Miktionsbeginn|2-malige Nykturie|Flankenbeschwerden>. Keine Hämaturie.

Musculoskeletal: <@m:Stiffness in the hips|Swelling of the small hand joints|Chronic neck pain|Cramps in the calves>, no muscle weakness.
Appareil locomoteur : <@m:raideur des hanches|gonflement des petites articulations des mains|cervicalgies chroniques|crampes des mollets>, pas de faiblesse musculaire.
Bewegungsapparat: <@m:Steifigkeit der Hüften|Schwellung der kleinen Fingergelenke|chronische Nackenschmerzen|Wadenkrämpfe>, keine Muskelschwäche.

Neurologic: No headache, seizures, tremor, focal weakness or changes in speech.
Neurologique : pas de céphalées, de convulsions, de tremblement, de déficit focal ni de trouble de la parole.
Neurologisch: keine Kopfschmerzen, keine Krampfanfälle, kein Tremor, keine fokale Schwäche, keine Sprachveränderung.

Psychiatric: Mood is <@m:stable|low|anxious>; sleep and appetite are <@s:unchanged|reduced|poor>.
Psychiatrique : humeur <@m:stable|basse|anxieuse> ; sommeil et appétit <@s:inchangés|diminués|médiocres>.
Psychiatrisch: Stimmung <@m:stabil|gedrückt|ängstlich>; Schlaf und Appetit <@s:unverändert|vermindert|schlecht>.

Endocrine: heat intolerance, excessive thirst and frequent urination since {month}.
Endocrinien : intolérance à la chaleur, soif excessive et mictions fréquentes depuis {month}.
Endokrinologisch: Wärmeintoleranz, starker Durst und häufiges Wasserlassen seit {month}.

Hematologic: Bruises easily, no swollen lymph nodes.
Hématologique : ecchymoses au moindre choc, pas d'adénopathies.
Hämatologisch: neigt zu Hämatomen, keine geschwollenen Lymphknoten.

HEENT: No <@h:hearing loss|nasal congestion|sore throat|dental pain>, no <@v:blurred vision|double vision|eye discharge>.
ORL et ophtalmologie : pas de <@h:baisse de l'audition|congestion nasale|mal de gorge|douleur dentaire>, pas de <@v:vision floue|vision double|sécrétions oculaires>.
HNO und Augen: <@h:keine Hörminderung|keine verstopfte Nase|keine Halsschmerzen|keine Zahnschmerzen>, <@v:kein Verschwommensehen|keine Doppelbilder|kein Augenausfluss>.

Skin: <@s:A new rash on both forearms|Dry, cracked heels|Generalized itching without rash|Slow-healing sores on the shins>.
Peau : <@s:nouvelle éruption des deux avant-bras|talons secs et crevassés|prurit généralisé sans éruption|plaies des tibias à cicatrisation lente>.
Haut: <@s:neuer Ausschlag an beiden Unterarmen|trockene, rissige Fersen|generalisierter Juckreiz ohne Ausschlag|schlecht heilende Wunden an den Schienbeinen>.

Allergic/immunologic: Seasonal hay fever, no hives.
Allergologie/immunologie : rhume des foins saisonnier, pas d'urticaire.
Allergologisch/immunologisch: saisonaler Heuschnupfen, keine Nesselsucht.

All other systems were reviewed and are negative.
Tous les autres systèmes ont été passés en revue et sont sans particularité.
Alle übrigen Organsysteme wurden abgefragt und sind unauffällig.

A ten-point review of systems was otherwise negative except as noted in the HPI.
La revue de dix systèmes était par ailleurs négative, hormis les éléments mentionnés dans l'histoire de la maladie.
Die Abfrage von zehn Organsystemen war bis auf die in der aktuellen Anamnese genannten Punkte unauffällig.

Pertinent negatives: no neck stiffness, no photophobia, no recent travel.
Éléments négatifs pertinents : pas de raideur de nuque, pas de photophobie, pas de voyage récent.
Relevante negative Befunde: keine Nackensteife, keine Lichtscheu, keine kürzliche Reise.

Unable to obtain a review of systems because the patient is <@i:intubated|unresponsive|severely demented>.
Revue des systèmes impossible, <@g:le patient|la patiente> étant <@i:<@g:intubé|intubée>|sans réaction|en état de démence sévère>.
Systemanamnese nicht erhebbar, da <@g:der Patient|die Patientin> <@i:intubiert|nicht ansprechbar|schwer dement> ist.

<@g:He|She> admits to <@a:eating a lot of salty food|skipping meals|drinking little water|working long hours> lately.
<@g:Il|Elle> reconnaît <@a:manger très salé|sauter des repas|boire peu d'eau|faire de longues journées de travail> ces derniers temps.
<@g:Er|Sie> räumt ein, in letzter Zeit <@a:viel Salziges zu essen|Mahlzeiten auszulassen|wenig Wasser zu trinken|lange zu arbeiten>.

The wound has started to <@w:ooze|smell|open up at the lower end>, and the surrounding skin is tender.
La plaie a commencé à <@w:suinter|sentir mauvais|s'ouvrir à son extrémité inférieure> et la peau environnante est sensible.
Die Wunde hat begonnen <@w:zu nässen|zu riechen|am unteren Ende aufzugehen>, und die umgebende Haut ist druckempfindlich.

# n=2,3,4,5,7
Postoperative day {n}: tolerating clear liquids, ambulating with assistance, pain under control.
Jour postopératoire {n} : tolère les liquides clairs, se mobilise avec aide, douleur contrôlée.
Postoperativer Tag {n}: verträgt klare Flüssigkeiten, läuft mit Hilfe, Schmerzen beherrscht.

Since the surgery <@g:he|she> has had numbness around the scar but no drainage.
Depuis l'opération, <@g:il|elle> présente un engourdissement autour de la cicatrice mais pas d'écoulement.
Seit der Operation besteht eine Taubheit um die Narbe, aber keine Sekretion.

<@g:He|She> would like to discuss <@t:surgical options|the biopsy results|genetic testing|returning to work>.
<@g:Il|Elle> souhaite parler <@t:des options chirurgicales|des résultats de la biopsie|d'un test génétique|de la reprise du travail>.
<@g:Er|Sie> möchte über <@t:operative Möglichkeiten|die Biopsieergebnisse|einen Gentest|die Rückkehr an den Arbeitsplatz> sprechen.

<@g:His|Her> main concern today is <@c:whether this could be cancer|the persistent fatigue|getting back to sports|the cost of the operation>.
Sa principale préoccupation aujourd'hui est <@c:de savoir s'il peut s'agir d'un cancer|la fatigue persistante|la reprise du sport|le coût de l'opération>.
<@g:Seine|Ihre> Hauptsorge ist heute <@c:die Frage, ob es Krebs sein könnte|die anhaltende Müdigkeit|die Rückkehr zum Sport|der Preis der Operation>.

# n=24..40 m=2,3,4 k=0,1,2
She is a G{m}P{k} at {n} weeks gestation who presents with <@c:decreased fetal movement|regular contractions|leakage of clear fluid|spotting>.
Il s'agit d'une G{m}P{k} à {n} semaines d'aménorrhée qui consulte pour <@c:une diminution des mouvements fœtaux|des contractions régulières|un écoulement de liquide clair|des métrorragies minimes>.
Es handelt sich um eine G{m}P{k} in der {n}. Schwangerschaftswoche, die sich mit <@c:verminderten Kindsbewegungen|regelmäßigen Wehen|Abgang klarer Flüssigkeit|Schmierblutungen> vorstellt.

Contractions every {n} minutes since {time}, membranes intact.
Contractions toutes les {n} minutes depuis {time}, membranes intactes.
Wehen alle {n} Minuten seit {time}, Fruchtblase erhalten.

The breast lump was found on self-examination, is about the size of a <@f:pea|grape|walnut> and does not change with the cycle.
La boule du sein, découverte à l'autopalpation, a environ la taille d'un<@f: petit pois| grain de raisin|e noix> et ne varie pas avec le cycle.
Der Knoten in der Brust wurde bei der Selbstuntersuchung entdeckt, ist etwa so groß wie eine <@f:Erbse|Weintraube|Walnuss> und verändert sich nicht mit dem Zyklus.

Lower back pain after <@a:shoveling snow|moving furniture|a long car ride|digging in the garden>, without radiation to the legs.
Lombalgies après <@a:avoir déneigé|avoir déplacé des meubles|un long trajet en voiture|avoir bêché au jardin>, sans irradiation dans les jambes.
Kreuzschmerzen nach <@a:Schneeschaufeln|Möbelrücken|einer langen Autofahrt|Umgraben im Garten>, ohne Ausstrahlung in die Beine.

The big toe is so tender that even the bedsheet hurts.
Le gros orteil est si sensible que même le drap fait mal.
Die Großzehe ist so empfindlich, dass schon die Bettdecke weh tut.

<@g:He|She> cannot lift the arm above shoulder height and has trouble reaching <@r:the back pocket|the seat belt|the top shelf>.
<@g:Il|Elle> ne peut pas lever le bras au-dessus de l'épaule et a du mal à atteindre <@r:sa poche arrière|la ceinture de sécurité|l'étagère du haut>.
<@g:Er|Sie> kann den Arm nicht über Schulterhöhe heben und erreicht <@r:die Gesäßtasche|den Sicherheitsgurt|das oberste Regal> nur mit Mühe.

Pain began as a mild ache after training for a <@r:marathon|triathlon|half marathon> and is now present with every step.
La douleur, d'abord légère après l'entraînement pour un <@r:marathon|triathlon|semi-marathon>, est maintenant présente à chaque pas.
Der Schmerz begann als leichtes Ziehen nach dem Training für einen <@r:Marathon|Triathlon|Halbmarathon> und besteht jetzt bei jedem Schritt.

The trigger finger catches in the morning and has to be straightened with the other hand.
Le doigt à ressaut se bloque le matin et doit être redressé avec l'autre main.
Der schnellende Finger bleibt morgens hängen und muss mit der anderen Hand gestreckt werden.

Right-hand dominant; noticed a weak grip while <@w:typing|cooking|gardening>.
<@g:Droitier|Droitière> ; a remarqué une faiblesse de la poigne en <@w:tapant au clavier|cuisinant|jardinant>.
<@g:Rechtshänder|Rechtshänderin>; bemerkte einen kraftlosen Griff beim <@w:Tippen|Kochen|Gärtnern>.

Exposure to <@e:carbon monoxide|chlorine gas|asbestos dust|mold> at <@p:home|work|school> was reported.
Une exposition <@e:au monoxyde de carbone|au chlore gazeux|à la poussière d'amiante|aux moisissures> <@p:à domicile|au travail|à l'école> a été signalée.
Es wurde eine Exposition gegenüber <@e:Kohlenmonoxid|Chlorgas|Asbeststaub|Schimmel> <@p:zu Hause|bei der Arbeit|in der Schule> angegeben.

Ate raw oysters at a restaurant {n} hours before the symptoms began.
A mangé des huîtres crues au restaurant {n} heures avant le début des symptômes.
Aß {n} Stunden vor Symptombeginn in einem Restaurant rohe Austern.

No sick contacts, no unusual foods, no well water.
Pas de contage, pas d'aliments inhabituels, pas d'eau de puits.
Keine Kontakte zu Erkrankten, keine ungewöhnlichen Speisen, kein Brunnenwasser.

Reports feeling "wiped out" since the weekend and spends most of the day on the couch.
Dit être « <@g:lessivé|lessivée> » depuis le week-end et passe la majeure partie de la journée sur le canapé.
Fühlt sich seit dem Wochenende „völlig erledigt“ und verbringt den größten Teil des Tages auf dem Sofa.

# m=3..12
Hot flashes wake her up drenched in sweat, and her periods have been irregular for {m} months.
Les bouffées de chaleur la réveillent trempée de sueur et ses règles sont irrégulières depuis {m} mois.
Hitzewallungen wecken sie schweißgebadet, und ihre Regel ist seit {m} Monaten unregelmäßig.

Nipple discharge from the left breast, clear, noticed on <@z:the bra|the nightgown>.
Écoulement mamelonnaire clair du sein gauche, constaté sur <@z:le soutien-gorge|la chemise de nuit>.
Klare Absonderung aus der linken Brustwarze, bemerkt <@z:am BH|am Nachthemd>.

The denture no longer fits, and there is a sore spot on the <@s:upper|lower> gum.
La prothèse dentaire n'est plus adaptée et il existe un point douloureux de la gencive <@s:supérieure|inférieure>.
Die Zahnprothese sitzt nicht mehr, und am <@s:oberen|unteren> Zahnfleisch besteht eine wunde Stelle.

Dull toothache in a lower molar; biting down and cold drinks make it worse.
Douleur dentaire sourde d'une molaire inférieure, aggravée par la mastication et les boissons froides.
Dumpfer Zahnschmerz an einem unteren Backenzahn; Zubeißen und kalte Getränke verstärken ihn.

The voice has been hoarse since <@e:the intubation|a choir weekend|thyroid surgery>, and <@g:he|she> clears the throat constantly.
La voix est enrouée depuis <@e:l'intubation|un week-end de chorale|l'opération de la thyroïde> et <@g:il|elle> se racle sans cesse la gorge.
Die Stimme ist seit <@e:der Intubation|einem Chorwochenende|der Schilddrüsenoperation> heiser, und <@g:er|sie> räuspert sich ständig.

# n=2..9
In the {n} days leading up to admission, intake was poor and <@g:he|she> became increasingly lethargic.
Au cours des {n} jours précédant l'admission, les apports étaient faibles et <@g:il|elle> est devenu<@g:|e> de plus en plus léthargique.
In den {n} Tagen vor der Aufnahme aß und trank <@g:er|sie> wenig und wurde zunehmend lethargisch.

The caregiver noticed that the urine bag was empty and that the ankles were puffy.
L'aidant a remarqué que la poche à urine était vide et que les chevilles étaient gonflées.
Die Pflegeperson bemerkte, dass der Urinbeutel leer war und die Knöchel geschwollen waren.

<@g:He|She> tripped over the dog, hit the back of <@g:his|her> head on the coffee table and was dazed for a moment.
<@g:Il|Elle> a trébuché sur le chien, s'est cogné l'arrière de la tête contre la table basse et a été sonné<@g:|e> un instant.
<@g:Er|Sie> stolperte über den Hund, schlug mit dem Hinterkopf auf den Couchtisch und war einen Moment benommen.

# n=2..5
This is the {n.o} visit for the same problem within {m} weeks.
C'est la {n.o} consultation pour le même problème en {m} semaines.
Dies ist der {n.o} Besuch wegen desselben Problems innerhalb von {m} Wochen.

<@g:He|She> is concerned because <@g:his|her> <@r:father|brother|sister|best friend> was recently diagnosed with <@d:colon cancer|lymphoma|a brain aneurysm>.
<@g:Il|Elle> s'inquiète car on a récemment diagnostiqué <@d:un cancer du côlon|un lymphome|un anévrisme cérébral> chez <@r:son père|son frère|sa sœur|son meilleur ami>.
<@g:Er|Sie> ist besorgt, weil bei <@r:<@g:seinem|ihrem> Vater|<@g:seinem|ihrem> Bruder|<@g:seiner|ihrer> Schwester|<@g:seinem|ihrem> besten Freund> kürzlich <@d:ein Kolonkarzinom|ein Lymphom|ein Hirnaneurysma> festgestellt wurde.

The patient states that the symptoms are the same as those before <@g:his|her> <@e:heart attack|first stroke|last flare> in {year.p}.
<@g:Le patient|La patiente> déclare que les symptômes sont les mêmes qu'avant <@e:son infarctus|son premier AVC|sa dernière poussée> en {year.p}.
<@g:Der Patient|Die Patientin> gibt an, dass die Beschwerden dieselben sind wie vor <@e:dem Herzinfarkt|dem ersten Schlaganfall|dem letzten Schub> {year.p}.

<@g:He|She> was in <@g:his|her> usual state of health until {n.a} days ago, when <@g:he|she> developed <@s:a sore throat|abdominal cramps|a stiff neck|a severe headache> followed the next morning by <@t:a high fever|vomiting|a spreading rash|double vision>.
<@g:Il|Elle> était dans son état de santé habituel jusqu'à il y a {n.a} jours, lorsque sont apparus <@s:un mal de gorge|des crampes abdominales|une raideur de la nuque|une céphalée intense>, puis le lendemain matin <@t:une forte fièvre|des vomissements|une éruption extensive|une vision double>.
Bis vor {n.a} Tagen ging es <@g:ihm|ihr> wie gewohnt, dann traten <@s:Halsschmerzen|Bauchkrämpfe|eine Nackensteife|starke Kopfschmerzen> auf, gefolgt von <@t:hohem Fieber|Erbrechen|einem sich ausbreitenden Ausschlag|Doppelbildern> am nächsten Morgen.

The patient, who lives alone, was found by a <@p:neighbor|postal worker|social worker> after not answering the phone for two days and was brought to the emergency department <@c:hypothermic|dehydrated|confused> and covered in bruises.
<@g:Le patient, qui vit seul, a été trouvé|La patiente, qui vit seule, a été trouvée> par <@p:un voisin|un facteur|un travailleur social> après deux jours sans répondre au téléphone et <@g:amené|amenée> aux urgences <@c:en hypothermie|<@g:déshydraté|déshydratée>|<@g:confus|confuse>> et <@g:couvert|couverte> d'ecchymoses.
<@g:Der allein lebende Patient|Die allein lebende Patientin> wurde, nachdem <@g:er|sie> zwei Tage nicht ans Telefon gegangen war, von <@p:einem Nachbarn|einem Postboten|einem Sozialarbeiter> gefunden und <@c:unterkühlt|dehydriert|verwirrt> und mit Blutergüssen übersät in die Notaufnahme gebracht.

# n=2..5 m=6..12
What began as occasional discomfort after meals has progressed over {m} months to daily pain, and in the past {n} weeks <@g:he|she> has only been able to eat <@f:soup and yogurt|mashed potatoes|liquids>.
Ce qui a commencé par une gêne occasionnelle après les repas a évolué en {m} mois vers une douleur quotidienne et, au cours des {n} dernières semaines, <@g:il|elle> n'a pu manger que <@f:de la soupe et du yaourt|de la purée|des aliments liquides>.
Was als gelegentliches Unwohlsein nach dem Essen begann, hat sich über {m} Monate zu täglichen Schmerzen entwickelt, und in den letzten {n} Wochen konnte <@g:er|sie> nur noch <@f:Suppe und Joghurt|Kartoffelpüree|Flüssiges> zu sich nehmen.

<@g:He|She> states that the pain is not related to exertion, that it lasts only a few seconds, and that it can be reproduced by pressing on the <@b:breastbone|left ribs|right side of the chest>.
<@g:Il|Elle> précise que la douleur n'est pas liée à l'effort, qu'elle ne dure que quelques secondes et qu'elle est reproduite par la pression <@b:du sternum|des côtes gauches|du côté droit du thorax>.
<@g:Er|Sie> gibt an, dass der Schmerz nicht belastungsabhängig ist, nur wenige Sekunden dauert und sich durch Druck auf <@b:das Brustbein|die linken Rippen|die rechte Brustkorbseite> auslösen lässt.

The wife mentions that he has become more irritable, that his handwriting has grown smaller, and that he no longer swings his right arm when he walks.
L'épouse mentionne qu'il est devenu plus irritable, que son écriture s'est rapetissée et qu'il ne balance plus le bras droit en marchant.
Die Ehefrau erwähnt, dass er reizbarer geworden ist, dass seine Handschrift kleiner geworden ist und dass er beim Gehen den rechten Arm nicht mehr mitschwingt.

Although the swelling has gone down since the last visit, <@g:he|she> still cannot make a full fist and drops <@o:cups|coins|keys> several times a day.
Bien que le gonflement ait diminué depuis la dernière visite, <@g:il|elle> ne peut toujours pas fermer complètement le poing et laisse tomber <@o:des tasses|des pièces de monnaie|ses clés> plusieurs fois par jour.
Obwohl die Schwellung seit dem letzten Besuch zurückgegangen ist, kann <@g:er|sie> die Faust noch nicht vollständig schließen und lässt mehrmals am Tag <@o:Tassen|Münzen|die Schlüssel> fallen.

# n=20,30,40,60 m=3..10 k=10,15,25
The patient rates <@g:his|her> average pain over the past week as {m}/10 and estimates that <@g:he|she> can sit for {n} minutes and stand for no more than {k} minutes.
<@g:Le patient|La patiente> évalue sa douleur moyenne de la semaine écoulée à {m}/10 et estime pouvoir rester <@g:assis|assise> {n} minutes et debout pas plus de {k} minutes.
<@g:Der Patient|Die Patientin> gibt den durchschnittlichen Schmerz der letzten Woche mit {m}/10 an und schätzt, dass <@g:er|sie> {n} Minuten sitzen und höchstens {k} Minuten stehen kann.

There has been no fever, but over the last {n} weeks <@g:he|she> has had drenching night sweats, has lost {m} pounds without trying, and has noticed a painless lump above the left collarbone.
Il n'y a pas eu de fièvre, mais au cours des {n} dernières semaines <@g:il|elle> a présenté des sueurs nocturnes profuses, a perdu {m} livres sans le vouloir et a remarqué une masse indolore au-dessus de la clavicule gauche.
Fieber bestand nicht, aber in den letzten {n} Wochen hatte <@g:er|sie> starken Nachtschweiß, hat ungewollt {m} Pfund abgenommen und einen schmerzlosen Knoten über dem linken Schlüsselbein bemerkt.

# n=10,20,30
According to the coach, the athlete collapsed during the last lap without any warning, was unresponsive for about {n} seconds and regained consciousness before the defibrillator was attached.
Selon l'entraîneur, <@g:le sportif|la sportive> s'est <@g:effondré|effondrée> sans prévenir lors du dernier tour, est <@g:resté|restée> sans réaction pendant environ {n} secondes et a repris connaissance avant la pose du défibrillateur.
Laut Trainer brach <@g:der Sportler|die Sportlerin> in der letzten Runde ohne Vorwarnung zusammen, war etwa {n} Sekunden nicht ansprechbar und kam wieder zu sich, bevor der Defibrillator angelegt wurde.

<@g:He|She> initially attributed the breathlessness to being out of shape, but when it started to occur while <@a:getting dressed|talking on the phone|brushing <@g:his|her> teeth>, <@g:he|she> decided to seek medical attention.
<@g:Il|Elle> a d'abord attribué l'essoufflement à un manque de condition physique, mais lorsqu'il est survenu en <@a:s'habillant|parlant au téléphone|se brossant les dents>, <@g:il|elle> a décidé de consulter.
Zunächst führte <@g:er|sie> die Kurzatmigkeit auf mangelnde Fitness zurück; als sie jedoch <@a:beim Anziehen|beim Telefonieren|beim Zähneputzen> auftrat, entschloss <@g:er|sie> sich, ärztliche Hilfe zu suchen.

Symptoms are worse in the <@w:spring|winter|fall>, better at the seaside, and unaffected by <@f:diet|exercise|stress>.
Les symptômes sont plus marqués <@w:au printemps|en hiver|en automne>, meilleurs au bord de la mer et non influencés par <@f:l'alimentation|l'exercice|le stress>.
Die Beschwerden sind im <@w:Frühjahr|Winter|Herbst> stärker, am Meer besser und unabhängig von <@f:der Ernährung|körperlicher Aktivität|Stress>.

# n=10,12,15,20,24 m=2,3,4
After a {n}-hour bus ride <@g:his|her> left leg swelled up; it now measures {m} cm more around the calf than the right one.
Après un trajet en bus de {n} heures, sa jambe gauche a gonflé ; elle mesure à présent {m} cm de plus que la droite au niveau du mollet.
Nach einer {n}-stündigen Busfahrt schwoll das linke Bein an; es misst jetzt an der Wade {m} cm mehr als das rechte.

The abscess under the arm was drained twice last year and has come back, this time with red streaks running toward the elbow.
L'abcès axillaire a été drainé deux fois l'année dernière et a récidivé, cette fois avec des traînées rouges en direction du coude.
Der Abszess unter dem Arm wurde letztes Jahr zweimal drainiert und ist wieder aufgetreten, diesmal mit roten Streifen in Richtung Ellenbogen.

# n=8..16
The {n}-year-old fell off <@g:his|her> <@b:scooter|skateboard|pony> and landed on the chin; two front teeth are loose and one is chipped.
L'enfant de {n} ans est tombé<@g:|e> de <@b:sa trottinette|son skateboard|son poney> et a atterri sur le menton ; deux incisives sont mobiles et une est ébréchée.
Das {n}-jährige Kind fiel <@b:vom Roller|vom Skateboard|vom Pony> und landete auf dem Kinn; zwei Schneidezähne sind locker und einer ist abgesplittert.

Negative for dysphagia, odynophagia, early satiety and hematemesis.
Pas de dysphagie, d'odynophagie, de satiété précoce ni d'hématémèse.
Keine Dysphagie, keine Odynophagie, kein frühes Sättigungsgefühl, keine Hämatemesis.

Positive straight-leg pain on the left since {date}, foot drop since this morning.
Douleur gauche à la manœuvre de Lasègue depuis le {date}, pied tombant depuis ce matin.
Schmerz beim Anheben des gestreckten linken Beins seit dem {date}, Fußheberschwäche seit heute Morgen.

<@g:He|She> rolled the ATV on a slope, was pinned under it for {n} minutes and complains of pain over the pelvis and lower ribs.
<@g:Il|Elle> s'est renversé<@g:|e> en quad dans une pente, est resté<@g:|e> coincé<@g:|e> dessous pendant {n} minutes et se plaint de douleurs du bassin et des côtes inférieures.
<@g:Er|Sie> überschlug sich mit dem Quad an einem Hang, war {n} Minuten darunter eingeklemmt und klagt über Schmerzen am Becken und an den unteren Rippen.

The ringing is high-pitched, louder on the left, and most bothersome in a quiet room.
Le sifflement est aigu, plus fort à gauche et surtout gênant dans une pièce silencieuse.
Das Pfeifen ist hochfrequent, links lauter und in ruhiger Umgebung am störendsten.

# 2
{who} presents today for follow-up of <@d:hypertension|a thyroid nodule|chronic low back pain|an abnormal mammogram|kidney stones> and feels well overall.
{who} vient aujourd'hui pour le suivi <@d:d'une hypertension|d'un nodule thyroïdien|de lombalgies chroniques|d'une mammographie anormale|de calculs rénaux> et se sent bien dans l'ensemble.
{who} kommt heute zur Verlaufskontrolle <@d:eines Bluthochdrucks|eines Schilddrüsenknotens|chronischer Kreuzschmerzen|einer auffälligen Mammographie|von Nierensteinen> und fühlt sich insgesamt wohl.

<@g:Mr.|Ms.> {surname} is here with <@g:his|her> <@p:son|daughter|sister>, who provides part of the history and is worried about <@w:weight loss|repeated falls|memory lapses>.
<@g:M.|Mme> {surname} est accompagné<@g:|e> de <@p:son fils, qui|sa fille, qui|sa sœur, qui> fournit une partie de l'anamnèse et s'inquiète <@w:d'une perte de poids|de chutes répétées|de trous de mémoire>.
<@g:Herr|Frau> {surname} kommt in Begleitung <@p:des Sohnes, der|der Tochter, die|der Schwester, die> einen Teil der Anamnese angibt und sich wegen <@w:des Gewichtsverlusts|wiederholter Stürze|der Gedächtnislücken> Sorgen macht.

Symptom onset: {date}, gradual. Severity: <@s:mild|moderate|severe>. Frequency: <@f:daily|intermittent|constant>.
Début des symptômes : le {date}, progressif. Intensité : <@s:légère|modérée|sévère>. Fréquence : <@f:quotidienne|intermittente|constante>.
Symptombeginn: {date}, schleichend. Schweregrad: <@s:leicht|mittelgradig|schwer>. Häufigkeit: <@f:täglich|intermittierend|ständig>.

Quality: <@q:pressure-like|tearing|gnawing>. Location: <@l:substernal|between the shoulder blades|periumbilical>. Associated symptoms: <@a:diaphoresis|nausea|pallor>.
Caractère : <@q:oppressif|déchirant|tenaillant>. Localisation : <@l:rétrosternale|interscapulaire|périombilicale>. Signes associés : <@a:sueurs|nausées|pâleur>.
Charakter: <@q:drückend|reißend|nagend>. Lokalisation: <@l:retrosternal|zwischen den Schulterblättern|periumbilikal>. Begleitsymptome: <@a:Schweißausbruch|Übelkeit|Blässe>.

Denies trauma.
Pas de notion de traumatisme.
Kein Trauma erinnerlich.

Sleeps poorly, eats well.
Dort mal, mange bien.
Schläft schlecht, isst gut.

Same complaint as last week, unchanged.
Même plainte que la semaine dernière, inchangée.
Gleiche Beschwerden wie letzte Woche, unverändert.

Left-sided, constant, non-radiating.
À gauche, constante, sans irradiation.
Linksseitig, konstant, nicht ausstrahlend.

<@g:He|She> woke up with a crooked smile, could not close the right eye and noticed that food tasted <@t:metallic|bland>.
<@g:Il|Elle> s'est réveillé<@g:|e> avec un sourire asymétrique, ne pouvait pas fermer l'œil droit et a remarqué que les aliments avaient un goût <@t:métallique|fade>.
<@g:Er|Sie> wachte mit schiefem Lächeln auf, konnte das rechte Auge nicht schließen und bemerkte, dass das Essen <@t:metallisch|fade> schmeckte.

Twisting the upper body or reaching for <@r:the top shelf|the back seat> brings on a jolt of pain beneath the shoulder blade that takes <@g:his|her> breath away.
La rotation du buste ou le geste d'atteindre <@r:l'étagère du haut|la banquette arrière> déclenche sous l'omoplate une décharge douloureuse qui lui coupe le souffle.
Drehen des Oberkörpers oder Greifen nach <@r:dem obersten Regal|dem Rücksitz> löst unter dem Schulterblatt einen stechenden Schmerz aus, der <@g:ihm|ihr> den Atem nimmt.

Pt w/ 3 d of productive cough, SOB w/ exertion, no CP, no LE edema.
<@g:Patient|Patiente> avec toux grasse depuis 3 j, dyspnée d'effort, pas de douleur thoracique, pas d'œdème des MI.
Pat. mit produktivem Husten seit 3 d, Dyspnoe bei Belastung, kein Thoraxschmerz, keine Ödeme der UE.

# n=2..10
C/o N/V/D x {n} hrs, no blood, no recent travel.
Se plaint de nausées, vomissements et diarrhée depuis {n} h, pas de sang, pas de voyage récent.
Klagt über Übelkeit, Erbrechen und Durchfall seit {n} Std., kein Blut, keine kürzliche Reise.

Denies f/c, CP, SOB, abd pain, dysuria.
Pas de fièvre ni frissons, de douleur thoracique, de dyspnée, de douleurs abdominales, de dysurie.
Kein Fieber oder Schüttelfrost, keine Brustschmerzen, keine Dyspnoe, keine Bauchschmerzen, keine Dysurie.

HA x {n} days, no photophobia, no vision changes, no h/o migraine.
Céphalées depuis {n} jours, pas de photophobie, pas de troubles visuels, pas d'antécédent de migraine.
KS seit {n} Tagen, keine Photophobie, keine Sehstörung, keine Migräne in der VG.

# n=65..94
{n} yo <@g:M|F> s/p mechanical fall, + head strike, no LOC.
<@g:Homme|Femme> de {n} ans, chute mécanique, traumatisme crânien, pas de PC.
<@g:Mann|Frau>, {n} J., Z. n. mechanischem Sturz, Kopfanprall, keine Bewusstlosigkeit.

f/u: <@d:BP|back pain|sleep apnea|rash> better, no new issues.
Suivi : <@d:TA améliorée|lombalgies améliorées|apnées du sommeil améliorées|éruption améliorée>, rien de nouveau.
Verlauf: <@d:RR gebessert|Rückenschmerzen gebessert|Schlafapnoe gebessert|Ausschlag gebessert>, nichts Neues.

MVC this AM, c/o neck & back pain, ambulatory at scene.
AVP ce matin, douleurs cervicales et dorsales, marchait sur place.
VU heute Morgen, klagt über Nacken- und Rückenschmerzen, vor Ort gehfähig.

R/o <@d:MI|DVT|appendicitis|stroke>; sx started at {time}.
À éliminer : <@d:IDM|TVP|appendicite|AVC> ; début des symptômes à {time}.
Ausschluss <@d:Infarkt|TVT|Appendizitis|Schlaganfall>; Symptombeginn um {time}.

GU: + frequency, + urgency, no d/c, LMP {date}.
GU : pollakiurie +, urgenturie +, pas d'écoulement, DDR le {date}.
Urogenital: Pollakisurie +, Drang +, kein Ausfluss, LR {date}.

Sx worse at night; sleeps in recliner.
Symptômes plus marqués la nuit ; dort dans un fauteuil inclinable.
Symptome nachts schlimmer; schläft im Liegesessel.

# n=9..12 k=2,3
HbA1c was {n}% three months ago; since then <@g:he|she> has had polyuria, polydipsia and {k} episodes of thrush.
L'HbA1c était à {n} % il y a trois mois ; depuis, <@g:il|elle> a une polyurie, une polydipsie et {k} épisodes de mycose.
Der HbA1c lag vor drei Monaten bei {n} %; seither bestehen Polyurie, Polydipsie und {k} Soorepisoden.

# n=3..9
Reports {n}/10 pain in the <@b:R shoulder|L hip|R knee|L elbow>, worse w/ ROM, better w/ rest.
Douleur à {n}/10 <@b:de l'épaule D|de la hanche G|du genou D|du coude G>, aggravée par la mobilisation, améliorée par le repos.
Schmerz {n}/10 <@b:in der re. Schulter|in der li. Hüfte|im re. Knie|im li. Ellenbogen>, bei Bewegung schlimmer, in Ruhe besser.

# n=2..6
Up {n} lbs since last visit, 1+ ankle swelling per pt.
Prise de {n} livres depuis la dernière visite, gonflement des chevilles 1+ selon <@g:le patient|la patiente>.
Seit dem letzten Besuch {n} Pfund mehr, Knöchelschwellung 1+ laut Pat.
""")

MEDICATED = read_pool("""
# n=2..5
Pt took [A:{n}] [O:tabs] of [D:<@d:Excedrin|Tylenol|Aleve>] w/o relief.
<@g:Patient|Patiente> ayant pris [A:{n}] [O:cp] <@d:d'|de |d'>[D:<@d:Excedrin|Tylenol|Aleve>] sans soulagement.
Pat. nahm [A:{n}] [O:Tbl.] [D:<@d:Excedrin|Tylenol|Aleve>] ohne Linderung.

Tried OTC [D:<@d:ranitidine|simethicone|Pepto-Bismol>], no help.
A essayé [D:<@d:ranitidine|siméticone|Pepto-Bismol>] en vente libre, sans effet.
Hat rezeptfreies [D:<@d:Ranitidin|Simeticon|Pepto-Bismol>] versucht, ohne Erfolg.

S/e on [D:<@d:lisinopril|metformin|Zoloft>]: <@s:dizziness|bloating|sweating|fatigue>.
EI sous [D:<@d:lisinopril|metformine|Zoloft>] : <@s:vertiges|ballonnements|sueurs|fatigue>.
NW unter [D:<@d:Lisinopril|Metformin|Zoloft>]: <@s:Schwindel|Blähungen|Schwitzen|Müdigkeit>.

Doing well on [D:<@d:Lexapro|Trulicity|Crestor>], wants refill.
Va bien sous [D:<@d:Lexapro|Trulicity|Crestor>], souhaite un renouvellement.
Gut eingestellt unter [D:<@d:Lexapro|Trulicity|Crestor>], wünscht Folgerezept.

Off [D:<@d:Lasix|prednisone|warfarin>] x {n} days, now SOB.
[D:<@d:Lasix|prednisone|warfarine>] arrêté<@d:|e|e> depuis {n} jours, à présent dyspnée.
Seit {n} Tagen ohne [D:<@d:Lasix|Prednison|Warfarin>], jetzt Dyspnoe.

c/o {symp} x {n} days, self-treated w/ {drug} [F:{prn_}].
{symp.c} depuis {n} jours, automédication par {drug} [F:{prn_}].
{symp.c} seit {n} Tagen, Selbstbehandlung mit {drug.bei} [F:{prn_}].

# n=2..9
Started {drug} {strength} {freq} {n} days ago at urgent care, cough unchanged.
{drug.c} {strength} {freq} débuté{drug?|e} il y a {n} jours en soins non programmés, toux inchangée.
{drug} {strength} {freq} vor {n} Tagen in der Notfallpraxis begonnen, Husten unverändert.

# n=4..9
Last dose of [D:<@d:Percocet|Norco|Dilaudid>] at {time}, pain now {n}/10.
Dernière prise de [D:<@d:Percocet|Norco|Dilaudid>] à {time}, douleur actuelle {n}/10.
Letzte Gabe [D:<@d:Percocet|Norco|Dilaudid>] um {time}, Schmerz jetzt {n}/10.

# 2 n=4,6,8
{who} has been taking [D:<@d:ibuprofen|naproxen|acetaminophen>] [F:every {n} hours] with only minimal relief.
{who} prend <@d:de l'|du |du >[D:<@d:ibuprofène|naproxène|paracétamol>] [F:toutes les {n} heures] avec un soulagement minime.
{who} nimmt [F:alle {n} Stunden] [D:<@d:Ibuprofen|Naproxen|Paracetamol>] mit nur geringer Linderung.

# n=2..6
Has tried [D:Tylenol] and [D2:Advil] [U:for the past {n} days] without improvement.
A essayé le [D:Tylenol] et l'[D2:Advil] [U:depuis {n} jours] sans amélioration.
Hat es [U:seit {n} Tagen] mit [D:Tylenol] und [D2:Advil] ohne Besserung versucht.

<@g:He|She> took [A:two] [O:tablets] of [D:<@d:aspirin|acetaminophen|ibuprofen>] before coming in, and the <@s:headache|chest discomfort|fever> eased somewhat.
<@g:Il|Elle> a pris [A:deux] [O:comprimés] <@d:d'|de |d'>[D:<@d:aspirine|paracétamol|ibuprofène>] avant de venir et <@s:la céphalée|la gêne thoracique|la fièvre> s'est un peu atténuée.
<@g:Er|Sie> nahm vor dem Kommen [A:zwei] [O:Tabletten] [D:<@d:Aspirin|Paracetamol|Ibuprofen>], woraufhin <@s:der Kopfschmerz|das Druckgefühl in der Brust|das Fieber> etwas nachließ.

# n=3,5,7,10
The cough did not respond to a [U:{n}-day course] of [D:<@d:azithromycin|doxycycline|amoxicillin>].
La toux n'a pas répondu à une cure de [U:{n} jours] <@d:d'|de |d'>[D:<@d:azithromycine|doxycycline|amoxicilline>].
Der Husten sprach auf eine [U:{n}-tägige] Behandlung mit [D:<@d:Azithromycin|Doxycyclin|Amoxicillin>] nicht an.

Before this visit <@g:he|she> was treated with {drug} {strength} {freq} by <@g:his|her> primary care physician.
Avant cette consultation, <@g:il|elle> a reçu {drug.du} {strength} {freq} de son médecin traitant.
Vor diesem Besuch wurde <@g:er|sie> vom Hausarzt mit {drug.bei} {strength} {freq} behandelt.

# n=3..6
<@g:He|She> uses <@g:his|her> [D:albuterol] [O:inhaler] [F:{n.w} times a day], up from twice a week last month.
<@g:Il|Elle> utilise son [O:inhalateur] de [D:salbutamol] [F:{n.w} fois par jour], contre deux fois par semaine le mois dernier.
<@g:Er|Sie> benutzt den [O:Inhalator] mit [D:Salbutamol] [F:{n.w}mal täglich], im letzten Monat waren es noch zweimal pro Woche.

The wheezing improved after [A:two] [O:puffs] of [D:<@d:albuterol|Ventolin|salbutamol>].
Les sifflements se sont améliorés après [A:deux] [O:bouffées] de [D:<@d:salbutamol|Ventoline|salbutamol>].
Das Giemen besserte sich nach [A:zwei] [O:Hüben] [D:<@d:Salbutamol|Ventolin|Salbutamol>].

Over-the-counter [D:antacids] and [D2:<@d:famotidine|omeprazole|ranitidine>] provide temporary relief of the heartburn.
Les [D:antiacides] en vente libre et <@d:la |l'|la >[D2:<@d:famotidine|oméprazole|ranitidine>] soulagent temporairement les brûlures d'estomac.
Rezeptfreie [D:Antazida] und [D2:<@d:Famotidin|Omeprazol|Ranitidin>] lindern das Sodbrennen vorübergehend.

<@g:He|She> denies any use of [D:<@d:NSAIDs|steroids|blood thinners|antibiotics>] in the last {n} weeks.
<@g:Il|Elle> dit ne pas avoir pris <@d:d'|de |d'|d'>[D:<@d:AINS|corticoïdes|anticoagulants|antibiotiques>] au cours des {n} dernières semaines.
<@g:Er|Sie> verneint die Einnahme von [D:<@d:NSAR|Steroiden|Blutverdünnern|Antibiotika>] in den letzten {n} Wochen.

# n=2..6
The rash appeared {n} days after starting [D:<@d:amoxicillin|lamotrigine|Bactrim|allopurinol>].
L'éruption est apparue {n} jours après le début <@d:de l'|de la |du |de l'>[D:<@d:amoxicilline|lamotrigine|Bactrim|allopurinol>].
Der Ausschlag trat {n} Tage nach Beginn mit [D:<@d:Amoxicillin|Lamotrigin|Bactrim|Allopurinol>] auf.

<@g:He|She> was started on {drug} {n} weeks ago and has since noticed <@s:a dry cough|swollen ankles|vivid dreams|loose stools>.
Un traitement par {drug} a été débuté il y a {n} semaines ; <@g:il|elle> a remarqué depuis <@s:une toux sèche|un gonflement des chevilles|des rêves intenses|des selles molles>.
<@g:Er|Sie> wurde vor {n} Wochen auf {drug} eingestellt und bemerkt seither <@s:trockenen Reizhusten|geschwollene Knöchel|lebhafte Träume|weichen Stuhl>.

[D:<@d:Lisinopril|Ramipril|Enalapril>] was discontinued because of a persistent <@c:cough|tickle in the throat>.
<@d:Le |Le |L'>[D:<@d:lisinopril|ramipril|énalapril>] a été arrêté en raison d'<@c:une toux persistante|un chatouillement persistant dans la gorge>.
[D:<@d:Lisinopril|Ramipril|Enalapril>] wurde wegen <@c:eines anhaltenden Hustens|eines anhaltenden Kratzens im Hals> abgesetzt.

# n=6..9 m=1..4
EMS gave [D:aspirin] [S:324 mg] and [A:one dose] of sublingual [D2:nitroglycerin], which reduced the pain from {n}/10 to {m}/10.
Le SAMU a administré de l'[D:aspirine] [S:324 mg] et [A:une dose] de [D2:nitroglycérine] sublinguale, ce qui a réduit la douleur de {n}/10 à {m}/10.
Der Rettungsdienst gab [D:ASS] [S:324 mg] und [A:eine Dosis] [D2:Nitroglycerin] sublingual, wodurch der Schmerz von {n}/10 auf {m}/10 zurückging.

# n=2,4,8
In the ED <@g:he|she> received [A:{n} mg] of [D:<@d:morphine|ketorolac|ondansetron>] and [A2:<@f:a liter|two liters>] of [D2:normal saline].
Aux urgences, <@g:il|elle> a reçu [A:{n} mg] <@d:de |de |d'>[D:<@d:morphine|kétorolac|ondansétron>] et [A2:<@f:un litre|deux litres>] de [D2:sérum physiologique].
In der Notaufnahme erhielt <@g:er|sie> [A:{n} mg] [D:<@d:Morphin|Ketorolac|Ondansetron>] und [A2:<@f:einen Liter|zwei Liter>] [D2:physiologische Kochsalzlösung].

The migraine attacks respond to [D:sumatriptan] [S:<@s:50|100> mg] if taken early, but <@g:he|she> runs out of [O:tablets] every month.
Les crises de migraine répondent au [D:sumatriptan] [S:<@s:50|100> mg] s'il est pris précocement, mais <@g:il|elle> manque de [O:comprimés] chaque mois.
Die Migräneattacken sprechen auf frühzeitig eingenommenes [D:Sumatriptan] [S:<@s:50|100> mg] an, aber jeden Monat gehen <@g:ihm|ihr> die [O:Tabletten] aus.

She has used [D:<@d:clotrimazole|miconazole|fluconazole>] [U:for three days], and the itching persists.
Elle a utilisé <@d:du |du |du >[D:<@d:clotrimazole|miconazole|fluconazole>] [U:pendant trois jours] et les démangeaisons persistent.
Sie hat [U:drei Tage lang] [D:<@d:Clotrimazol|Miconazol|Fluconazol>] angewendet, der Juckreiz besteht weiter.

Symptoms returned within {n} days of finishing the [D:<@d:prednisone|antibiotic|steroids>].
Les symptômes sont réapparus dans les {n} jours suivant la fin <@d:de la |de l'|des >[D:<@d:prednisone|antibiotique|corticoïdes>].
Innerhalb von {n} Tagen nach Ende der Behandlung mit <@d:|dem |>[D:<@d:Prednison|Antibiotikum|Steroiden>] kehrten die Symptome zurück.

Every attempt to taper the [D:prednisone] below [S:<@s:5|7.5|10> mg] has led to a flare of the joint pain.
Chaque tentative de diminution de la [D:prednisone] en dessous de [S:<@s:5|7,5|10> mg] a entraîné une poussée de douleurs articulaires.
Jeder Versuch, [D:Prednison] unter [S:<@s:5|7,5|10> mg] zu reduzieren, führte zu einem Schub der Gelenkschmerzen.

# t=37.4,37.6,37.8,38.1
<@g:His|Her> mother gave <@g:him|her> [D:Tylenol] at {time}, and the temperature came down to {t} °C.
Sa mère lui a donné du [D:Tylenol] à {time} et la température est descendue à {t} °C.
Die Mutter gab <@g:ihm|ihr> um {time} [D:Tylenol], worauf die Temperatur auf {t} °C sank.

{who} stopped {drug} on <@g:his|her> own because <@r:it made <@g:him|her> dizzy|of the cost|<@g:he|she> felt better|of stomach upset>.
{who} a arrêté {drug.le} de sa propre initiative <@r:parce que cela lui donnait des vertiges|en raison du coût|parce qu'<@g:il|elle> se sentait mieux|en raison de maux d'estomac>.
{who} hat {drug} eigenmächtig abgesetzt<@r:, weil <@g:ihm|ihr> davon schwindelig wurde| aus Kostengründen|, weil es <@g:ihm|ihr> besser ging| wegen Magenbeschwerden>.

# n=2..6
<@g:He|She> ran out of <@g:his|her> [D:<@d:metformin|levothyroxine|sertraline|insulin>] {n} weeks ago and has felt <@s:exhausted|shaky|foggy> since.
<@g:Il|Elle> est à court <@d:de |de |de |d'>[D:<@d:metformine|lévothyroxine|sertraline|insuline>] depuis {n} semaines et se sent <@s:<@g:épuisé|épuisée>|<@g:tremblant|tremblante>|dans le brouillard> depuis lors.
Vor {n} Wochen ist <@g:ihm|ihr> [D:<@d:Metformin|Levothyroxin|Sertralin|Insulin>] ausgegangen, seither fühlt <@g:er|sie> sich <@s:erschöpft|zittrig|benebelt>.

The patient admits to missing [D:<@d:warfarin|lithium|Keppra>] doses about <@n:once|twice> a week.
<@g:Le patient|La patiente> reconnaît oublier <@d:la |le |le >[D:<@d:warfarine|lithium|Keppra>] environ <@n:une|deux> fois par semaine.
<@g:Der Patient|Die Patientin> gibt zu, [D:<@d:Warfarin|Lithium|Keppra>] etwa <@n:einmal|zweimal> pro Woche zu vergessen.

Home treatment with [D:<@d:loperamide|bismuth subsalicylate>] did not slow the diarrhea.
Le traitement à domicile par [D:<@d:lopéramide|sous-salicylate de bismuth>] n'a pas ralenti la diarrhée.
Die häusliche Behandlung mit [D:<@d:Loperamid|Bismutsubsalicylat>] hat den Durchfall nicht gebremst.

# n=2,3,4
<@g:He|She> takes [D:<@d:docusate|senna|MiraLAX>] [F:{n.w} times a week] for constipation and still strains.
<@g:Il|Elle> prend <@d:du |du |du >[D:<@d:docusate|séné|MiraLAX>] [F:{n.w} fois par semaine] contre la constipation et doit toujours pousser.
<@g:Er|Sie> nimmt [F:{n.w}mal pro Woche] [D:<@d:Docusat|Senna|MiraLAX>] gegen Verstopfung und muss weiterhin pressen.

Current pain regimen: [D:gabapentin] [S:<@s:100|300|600> mg] [F:three times daily] and [D2:tramadol] [S2:50 mg] [F2:at bedtime].
Traitement antalgique actuel : [D:gabapentine] [S:<@s:100|300|600> mg] [F:trois fois par jour] et [D2:tramadol] [S2:50 mg] [F2:au coucher].
Aktuelle Schmerztherapie: [D:Gabapentin] [S:<@s:100|300|600> mg] [F:dreimal täglich] und [D2:Tramadol] [S2:50 mg] [F2:zur Nacht].

An injection of [D:<@d:cortisone|triamcinolone|hyaluronic acid>] into the knee {n} months ago helped for only {m} weeks.
Une infiltration <@d:de |de |d'>[D:<@d:cortisone|triamcinolone|acide hyaluronique>] dans le genou il y a {n} mois n'a été efficace que {m} semaines.
Eine Injektion von [D:<@d:Cortison|Triamcinolon|Hyaluronsäure>] ins Knie vor {n} Monaten half nur {m} Wochen.

She applied [D:hydrocortisone] [O:<@o:cream|ointment>] [F:twice daily] to the affected areas, but the eczema kept spreading.
Elle a appliqué une [O:<@o:crème|pommade>] à l'[D:hydrocortisone] [F:deux fois par jour] sur les zones atteintes, mais l'eczéma a continué de s'étendre.
Sie trug [F:zweimal täglich] [O:<@o:Creme|Salbe>] mit [D:Hydrocortison] auf die betroffenen Stellen auf, das Ekzem breitete sich jedoch weiter aus.

<@g:He|She> wakes up coughing despite [D:<@d:Symbicort|Advair|Flovent>] [A:2] [O:puffs] [F:twice daily].
<@g:Il|Elle> se réveille en toussant malgré [D:<@d:Symbicort|Advair|Flovent>] [A:2] [O:bouffées] [F:deux fois par jour].
<@g:Er|Sie> wacht trotz [D:<@d:Symbicort|Advair|Flovent>] [A:2] [O:Hübe] [F:zweimal täglich] mit Husten auf.

# n=10..48
Blood sugar remains above 250 even though <@g:he|she> injects [A:{n} units] of [D:<@d:Lantus|insulin glargine|Levemir>] [F:every night].
La glycémie reste supérieure à 250 bien <@g:qu'il|qu'elle> s'injecte [A:{n} unités] <@d:de |d'|de >[D:<@d:Lantus|insuline glargine|Levemir>] [F:chaque soir].
Der Blutzucker bleibt über 250, obwohl <@g:er|sie> [F:jeden Abend] [A:{n} Einheiten] [D:<@d:Lantus|Insulin glargin|Levemir>] spritzt.

<@g:He|She> has been compliant with {drug} and {drug2} and reports no side effects.
<@g:Il|Elle> prend régulièrement {drug.le} et {drug2.le} et ne signale aucun effet indésirable.
<@g:Er|Sie> nimmt {drug} und {drug2} zuverlässig ein und berichtet über keine Nebenwirkungen.

# 2
{who} reports that the <@s:swelling|numbness|itching|nausea> began shortly after {drug} was increased to {strength} {freq}.
{who} rapporte que <@s:le gonflement a|l'engourdissement a|les démangeaisons ont|les nausées ont> commencé peu après l'augmentation {drug.de} à {strength} {freq}.
{who} berichtet, dass <@s:die Schwellung|das Taubheitsgefühl|der Juckreiz|die Übelkeit> kurz nach der Erhöhung von {drug} auf {strength} {freq} begann.

# n=3,5,7,10
The patient was seen in urgent care on {date} and given {drug} [U:for {n} days] for presumed <@d:sinusitis|strep throat|cellulitis|a bladder infection>.
<@g:Le patient a été vu|La patiente a été vue> en soins non programmés le {date} et a reçu {drug.du} [U:pendant {n} jours] pour <@d:une sinusite présumée|une angine streptococcique présumée|une cellulite présumée|une cystite présumée>.
<@g:Der Patient|Die Patientin> wurde am {date} in der Notfallpraxis gesehen und erhielt {drug} [U:für {n} Tage] wegen vermuteter <@d:Sinusitis|Streptokokken-Angina|Phlegmone|Blasenentzündung>.

<@g:He|She> is not taking any [D:blood thinners] and hit <@g:his|her> head only lightly.
<@g:Il|Elle> ne prend pas d'[D:anticoagulants] et ne s'est cogné la tête que légèrement.
<@g:Er|Sie> nimmt keine [D:Blutverdünner] und hat sich den Kopf nur leicht angestoßen.

The fall is of particular concern because <@g:he|she> takes [D:<@d:Eliquis|Xarelto|warfarin|Plavix>] for <@i:atrial fibrillation|a mechanical valve|a previous stroke>.
La chute est particulièrement préoccupante car <@g:il|elle> prend <@d:de l'|du |de la |du >[D:<@d:Eliquis|Xarelto|warfarine|Plavix>] pour <@i:une fibrillation auriculaire|une valve mécanique|un antécédent d'AVC>.
Der Sturz ist besonders bedenklich, da <@g:er|sie> wegen <@i:Vorhofflimmerns|einer mechanischen Klappe|eines früheren Schlaganfalls> [D:<@d:Eliquis|Xarelto|Warfarin|Plavix>] nimmt.

Nosebleeds have become more frequent since <@g:he|she> began taking a [F:daily] [D:baby aspirin].
Les saignements de nez sont plus fréquents depuis <@g:qu'il|qu'elle> prend de l'[D:aspirine] à faible dose [F:tous les jours].
Das Nasenbluten ist häufiger, seit <@g:er|sie> [F:täglich] niedrig dosiertes [D:ASS] nimmt.

# n=3,4,5
<@g:He|She> tried [D:melatonin] [S:<@s:3|5|10> mg] [F:at bedtime], then [D2:trazodone], but still sleeps only {n} hours.
<@g:Il|Elle> a essayé la [D:mélatonine] [S:<@s:3|5|10> mg] [F:au coucher], puis la [D2:trazodone], mais ne dort toujours que {n} heures.
<@g:Er|Sie> hat [D:Melatonin] [S:<@s:3|5|10> mg] [F:zur Nacht] und dann [D2:Trazodon] versucht, schläft aber weiterhin nur {n} Stunden.

# kinds=solid
Depressive symptoms have improved by roughly half on [D:<@d:escitalopram|sertraline|bupropion>] {strength} [F:daily].
Les symptômes dépressifs se sont améliorés d'environ la moitié sous [D:<@d:escitalopram|sertraline|bupropion>] {strength} [F:par jour].
Unter [D:<@d:Escitalopram|Sertralin|Bupropion>] {strength} [F:täglich] haben sich die depressiven Symptome etwa um die Hälfte gebessert.

<@g:He|She> does not feel that the [D:<@d:Lexapro|Prozac|Zoloft>] is helping anymore and asks about alternatives.
<@g:Il|Elle> a l'impression que le [D:<@d:Lexapro|Prozac|Zoloft>] ne l'aide plus et s'informe des alternatives.
<@g:Er|Sie> hat das Gefühl, dass [D:<@d:Lexapro|Prozac|Zoloft>] nicht mehr hilft, und fragt nach Alternativen.

Took [A:one] [O:tablet] of [D:<@d:oxycodone|hydrocodone|codeine>] left over from dental surgery, without effect.
A pris [A:un] [O:comprimé] <@d:d'|d'|de >[D:<@d:oxycodone|hydrocodone|codéine>] restant d'une chirurgie dentaire, sans effet.
Nahm [A:eine] [O:Tablette] [D:<@d:Oxycodon|Hydrocodon|Codein>], die von einer Zahnoperation übrig war, ohne Wirkung.

Hot flashes recurred after [D:estrogen] was stopped.
Les bouffées de chaleur sont réapparues après l'arrêt des [D:œstrogènes].
Die Hitzewallungen traten nach Absetzen der [D:Östrogene] erneut auf.

[D:<@d:Diphenhydramine|Cetirizine|Loratadine>] [S:<@d:25|10|10> mg] took the edge off the itching but made <@g:him|her> drowsy.
<@d:La |La |La >[D:<@d:diphenhydramine|cétirizine|loratadine>] [S:<@d:25|10|10> mg] a atténué les démangeaisons mais <@g:l'a rendu|l'a rendue> <@g:somnolent|somnolente>.
[D:<@d:Diphenhydramin|Cetirizin|Loratadin>] [S:<@d:25|10|10> mg] linderte den Juckreiz, machte <@g:ihn|sie> aber schläfrig.

[U:For the past {n} weeks] <@g:he|she> has relied on [D:<@d:ibuprofen|naproxen|diclofenac>] [S:<@d:800|500|75> mg] [F:twice a day] just to get through the workday.
[U:Depuis {n} semaines], <@g:il|elle> a recours <@d:à l'|au |au >[D:<@d:ibuprofène|naproxène|diclofénac>] [S:<@d:800|500|75> mg] [F:deux fois par jour] rien que pour tenir sa journée de travail.
[U:Seit {n} Wochen] ist <@g:er|sie> auf [D:<@d:Ibuprofen|Naproxen|Diclofenac>] [S:<@d:800|500|75> mg] [F:zweimal am Tag] angewiesen, um den Arbeitstag überhaupt zu überstehen.

The neighbor lent <@g:him|her> a [O:tablet] of [D:<@d:Cialis|Viagra|Xanax>].
Le voisin lui a donné un [O:comprimé] de [D:<@d:Cialis|Viagra|Xanax>].
Der Nachbar gab <@g:ihm|ihr> eine [O:Tablette] [D:<@d:Cialis|Viagra|Xanax>].

Found by <@p:a roommate|the police|paramedics> next to an empty bottle of [D:<@d:amitriptyline|acetaminophen|zolpidem>]; the time of ingestion is unknown.
Retrouvé<@g:|e> par <@p:un colocataire|la police|les secours> à côté d'un flacon vide <@d:d'|de |de >[D:<@d:amitriptyline|paracétamol|zolpidem>] ; l'heure de la prise est inconnue.
Wurde von <@p:einem Mitbewohner|der Polizei|Rettungskräften> neben einer leeren Packung [D:<@d:Amitriptylin|Paracetamol|Zolpidem>] gefunden; der Zeitpunkt der Einnahme ist unbekannt.

# n=10,12,15,20,30
Intentional ingestion of approximately [A:{n}] [O:tablets] of {drug} {strength} after an argument.
Ingestion volontaire d'environ [A:{n}] [O:comprimés] {drug.de} {strength} après une dispute.
Absichtliche Einnahme von etwa [A:{n}] [O:Tabletten] {drug} {strength} nach einem Streit.

The child got into the grandmother's purse and may have swallowed some of her [D:<@d:metoprolol|glipizide|iron>] [O:tablets].
L'enfant a fouillé le sac de sa grand-mère et a peut-être avalé quelques-uns de ses [O:comprimés] de [D:<@d:métoprolol|glipizide|fer>].
Das Kind hat in der Handtasche der Großmutter gestöbert und möglicherweise einige ihrer [O:Tabletten] mit [D:<@d:Metoprolol|Glipizid|Eisen>] verschluckt.

# n=2,3,4,5
The fever broke after {n} doses of [D:<@d:ceftriaxone|ampicillin|oseltamivir>], but the cough lingers.
La fièvre est tombée après {n} doses <@d:de |d'|d'>[D:<@d:ceftriaxone|ampicilline|oseltamivir>], mais la toux persiste.
Nach {n} Gaben [D:<@d:Ceftriaxon|Ampicillin|Oseltamivir>] ging das Fieber zurück, der Husten hält aber an.

<@g:He|She> noticed muscle cramps in both thighs while on <@d:|a |>[D:<@d:simvastatin|statin|rosuvastatin>]; the cramps disappeared when it was paused.
<@g:Il|Elle> a remarqué des crampes dans les deux cuisses sous [D:<@d:simvastatine|statine|rosuvastatine>] ; les crampes ont disparu à l'arrêt temporaire.
Unter <@d:|einem |>[D:<@d:Simvastatin|Statin|Rosuvastatin>] bemerkte <@g:er|sie> Muskelkrämpfe in beiden Oberschenkeln; nach dem Pausieren verschwanden sie.

Lightheaded every morning about an hour after taking [D:<@d:carvedilol|tamsulosin|hydrochlorothiazide>].
Étourdissements tous les matins environ une heure après la prise <@d:de |de |d'>[D:<@d:carvédilol|tamsulosine|hydrochlorothiazide>].
Jeden Morgen etwa eine Stunde nach Einnahme von [D:<@d:Carvedilol|Tamsulosin|Hydrochlorothiazid>] benommen.

# n=20,40,60,80
Leg swelling went down after the [D:Lasix] was doubled to [S:{n} mg] [F:twice daily], and <@g:he|she> lost {m} pounds.
L'œdème des jambes a diminué après doublement du [D:Lasix] à [S:{n} mg] [F:deux fois par jour] et <@g:il|elle> a perdu {m} livres.
Nachdem [D:Lasix] auf [S:{n} mg] [F:zweimal täglich] verdoppelt worden war, gingen die Beinschwellungen zurück, und <@g:er|sie> verlor {m} Pfund.

The patient has been on [D:opioids] [U:long term] and says the current dose no longer holds <@g:him|her> through the night.
<@g:Le patient|La patiente> est sous [D:opioïdes] [U:au long cours] et dit que la dose actuelle ne tient plus toute la nuit.
<@g:Der Patient|Die Patientin> steht [U:dauerhaft] unter [D:Opioiden] und sagt, dass die derzeitige Dosis nicht mehr durch die Nacht reicht.

She tried [D:<@d:oxybutynin|solifenacin|mirabegron>] for urge incontinence but stopped because of <@s:dry mouth|constipation|headaches>.
Elle a essayé <@d:l'|la |le >[D:<@d:oxybutynine|solifénacine|mirabégron>] pour l'incontinence par impériosité mais a arrêté en raison <@s:d'une sécheresse buccale|d'une constipation|de céphalées>.
Sie hat wegen Dranginkontinenz [D:<@d:Oxybutynin|Solifenacin|Mirabegron>] versucht, aber wegen <@s:Mundtrockenheit|Verstopfung|Kopfschmerzen> abgebrochen.

# n=2..7
Ear pain continues despite [U:{n} days] of [D:<@d:amoxicillin|Augmentin|cefdinir>].
L'otalgie persiste malgré [U:{n} jours] <@d:d'|d'|de >[D:<@d:amoxicilline|Augmentin|cefdinir>].
Die Ohrenschmerzen bestehen trotz [U:{n} Tagen] [D:<@d:Amoxicillin|Augmentin|Cefdinir>] fort.

Using [D:<@d:artificial tears|ketotifen|olopatadine>] [A:one] [O:drop] in both eyes [F:four times a day] for the itching.
Utilise <@d:des |du |de l'>[D:<@d:larmes artificielles|kétotifène|olopatadine>] à raison d'[A:une] [O:goutte] dans les deux yeux [F:quatre fois par jour] contre les démangeaisons.
Verwendet gegen den Juckreiz [F:viermal täglich] [A:einen] [O:Tropfen] [D:<@d:Tränenersatz|Ketotifen|Olopatadin>] in beide Augen.

Sinus pressure improved with [D:pseudoephedrine], which however kept <@g:him|her> awake.
La pression sinusienne s'est améliorée sous [D:pseudoéphédrine], qui <@g:l'a toutefois empêché|l'a toutefois empêchée> de dormir.
Der Druck in den Nebenhöhlen besserte sich unter [D:Pseudoephedrin], das <@g:ihn|sie> jedoch wach hielt.

c/o gout flare R great toe, took [D:colchicine] [S:0.6 mg] [F:twice daily] [U:x {n} days].
Crise de goutte du gros orteil D, a pris [D:colchicine] [S:0,6 mg] [F:deux fois par jour] [U:pendant {n} jours].
Klagt über Gichtanfall der re. Großzehe, nahm [D:Colchicin] [S:0,6 mg] [F:zweimal täglich] [U:für {n} Tage].

HPI: {age}-year-old <@g:M|F> on {drug} {strength} {freq} presents with <@s:melena|gum bleeding|muscle weakness|a fixed gaze>.
HDM : <@g:homme|femme> de {age} ans sous {drug} {strength} {freq}, se présente avec <@s:un méléna|un saignement des gencives|une faiblesse musculaire|un regard fixe>.
Aktuelle Anamnese: <@g:Mann|Frau>, {age} Jahre, unter {drug.bei} {strength} {freq}, stellt sich mit <@s:Meläna|Zahnfleischbluten|Muskelschwäche|starrem Blick> vor.

<@g:His|Her> asthma had been well controlled on {drug} until <@g:he|she> moved into a house with <@a:two cats|damp walls|a wood stove>.
Son asthme était bien contrôlé sous {drug} jusqu'à son emménagement dans une maison avec <@a:deux chats|des murs humides|un poêle à bois>.
Das Asthma war unter {drug.bei} gut kontrolliert, bis <@g:er|sie> in ein Haus mit <@a:zwei Katzen|feuchten Wänden|einem Holzofen> zog.

<@g:He|She> was told to take {drug} only [F:when needed] but has been using it [F2:daily] [U:for {n} weeks].
On lui avait dit de prendre {drug.du} seulement [F:en cas de besoin], mais <@g:il|elle> l'utilise [F2:tous les jours] [U:depuis {n} semaines].
<@g:Er|Sie> sollte {drug} nur [F:bei Bedarf] nehmen, verwendet es aber [U:seit {n} Wochen] [F2:täglich].

The neuropathy has been refractory to {drug}, {drug2} and [D3:capsaicin].
La neuropathie est réfractaire {drug.au}, {drug2.au} et à la [D3:capsaïcine].
Die Neuropathie ist gegenüber {drug}, {drug2} und [D3:Capsaicin] refraktär.

Prior to transfer <@g:he|she> was loaded with [D:<@d:levetiracetam|clopidogrel|amiodarone>] and started on a [D2:heparin] [O:drip].
Avant le transfert, <@g:il|elle> a reçu une dose de charge <@d:de |de |d'>[D:<@d:lévétiracétam|clopidogrel|amiodarone>] et une [O:perfusion] d'[D2:héparine] a été débutée.
Vor der Verlegung wurde <@g:er|sie> mit [D:<@d:Levetiracetam|Clopidogrel|Amiodaron>] aufgesättigt und eine [O:Infusion] mit [D2:Heparin] begonnen.

[D:Naloxone] [S:0.4 mg] was given by the paramedics with prompt return of consciousness.
De la [D:naloxone] [S:0,4 mg] a été administrée par les ambulanciers, avec retour rapide de la conscience.
Die Sanitäter gaben [D:Naloxon] [S:0,4 mg], woraufhin das Bewusstsein rasch zurückkehrte.

The allergic reaction subsided after [D:epinephrine], [D2:Benadryl] and [D3:steroids].
La réaction allergique a régressé après [D:adrénaline], [D2:Benadryl] et [D3:corticoïdes].
Die allergische Reaktion klang nach [D:Adrenalin], [D2:Benadryl] und [D3:Steroiden] ab.

<@g:He|She> has never been treated with [D:<@d:biologics|antidepressants|triptans|bisphosphonates>] for this condition.
<@g:Il|Elle> n'a jamais été traité<@g:|e> par des [D:<@d:biothérapies|antidépresseurs|triptans|bisphosphonates>] pour cette affection.
<@g:Er|Sie> wurde wegen dieser Erkrankung noch nie mit [D:<@d:Biologika|Antidepressiva|Triptanen|Bisphosphonaten>] behandelt.

The palpitations started after <@g:he|she> switched from [D:Synthroid] [S:<@s:88|100|112> mcg] to a generic.
Les palpitations ont commencé après le passage du [D:Synthroid] [S:<@s:88|100|112> µg] à un générique.
Das Herzstolpern begann nach der Umstellung von [D:Synthroid] [S:<@s:88|100|112> µg] auf ein Generikum.

She has been taking [D:<@d:iron|vitamin D|calcium> supplements] [F:every other day] and still feels <@s:tired|weak|short of breath>.
Elle prend des [D:suppléments de <@d:fer|vitamine D|calcium>] [F:un jour sur deux] et se sent toujours <@s:fatiguée|faible|essoufflée>.
Sie nimmt [F:jeden zweiten Tag] [D:<@d:Eisenpräparate|Vitamin-D-Präparate|Calciumpräparate>] ein und fühlt sich weiterhin <@s:müde|schwach|kurzatmig>.

# n=2..6
His seizures have occurred {n.w} times this month in spite of therapeutic doses of [D:<@d:phenytoin|valproate|carbamazepine>].
Ses crises sont survenues {n.w} fois ce mois-ci malgré des doses thérapeutiques <@d:de |de |de >[D:<@d:phénytoïne|valproate|carbamazépine>].
Seine Anfälle traten in diesem Monat {n.w}mal auf, trotz therapeutischer Dosen von [D:<@d:Phenytoin|Valproat|Carbamazepin>].

# n=3,5,7,10
Patient completed {drug} {strength} {freq} [U:for {n} days]; dysuria resolved, frequency persists.
<@g:Patient|Patiente> ayant terminé {drug} {strength} {freq} [U:pendant {n} jours] ; dysurie disparue, pollakiurie persistante.
<@g:Patient|Patientin> hat {drug} {strength} {freq} [U:für {n} Tage] abgeschlossen; Dysurie verschwunden, Pollakisurie besteht weiter.

ROS: Denies bleeding or bruising on [D:<@d:Coumadin|Eliquis|Pradaxa>].
Revue des systèmes : pas de saignement ni d'ecchymoses sous [D:<@d:Coumadin|Eliquis|Pradaxa>].
Systemanamnese: keine Blutungen oder Hämatome unter [D:<@d:Coumadin|Eliquis|Pradaxa>].

GI: Mild nausea after each weekly dose of [D:<@d:semaglutide|methotrexate|Trulicity>], no vomiting.
Digestif : légères nausées après chaque dose hebdomadaire de [D:<@d:sémaglutide|méthotrexate|Trulicity>], pas de vomissements.
Magen-Darm: leichte Übelkeit nach jeder wöchentlichen Dosis [D:<@d:Semaglutid|Methotrexat|Trulicity>], kein Erbrechen.

# n=5..9 m=1..4
Pain dropped from {n} to {m} out of 10 within an hour of taking {drug}.
La douleur est passée de {n} à {m} sur 10 dans l'heure suivant la prise {drug.de}.
Der Schmerz ging innerhalb einer Stunde nach Einnahme von {drug.bei} von {n} auf {m} von 10 zurück.

The family wonders whether the confusion is related to {drug}, which was added on {date}.
La famille se demande si la confusion est liée {drug.au}, ajouté{drug?|e} le {date}.
Die Angehörigen fragen sich, ob die Verwirrtheit mit {drug.bei} zusammenhängt, das am {date} angesetzt wurde.

He takes [D:sildenafil] [F:as needed] and was advised that it must not be combined with [D2:nitrates].
Il prend du [D:sildénafil] [F:au besoin] et a été averti qu'il ne doit pas être associé aux [D2:dérivés nitrés].
Er nimmt [D:Sildenafil] [F:bei Bedarf] und wurde darauf hingewiesen, dass es nicht mit [D2:Nitraten] kombiniert werden darf.

# kinds=solid
The last [O:tablet] of {drug} was taken at {time} yesterday.
Le dernier [O:comprimé] {drug.de} a été pris hier à {time}.
Die letzte [O:Tablette] {drug} wurde gestern um {time} eingenommen.

# n=2..6
Pt w/ COPD, using [D:<@d:Spiriva|Trelegy|Anoro>] [F:daily] and rescue [O:inhaler] [F2:up to {n} times a day].
<@g:Patient|Patiente> BPCO, utilise [D:<@d:Spiriva|Trelegy|Anoro>] [F:tous les jours] et [O:inhalateur] de secours [F2:jusqu'à {n} fois par jour].
Pat. mit COPD, verwendet [F:täglich] [D:<@d:Spiriva|Trelegy|Anoro>] und einen [O:Inhalator] für den Notfall [F2:bis zu {n}-mal täglich].

# n=4,5,6,8
Between visits <@g:he|she> needed [D:<@d:nitroglycerin|hydroxyzine|lorazepam>] on {n} occasions, most recently on {date}.
Entre les consultations, <@g:il|elle> a eu besoin <@d:de |d'|de >[D:<@d:nitroglycérine|hydroxyzine|lorazépam>] à {n} reprises, la dernière fois le {date}.
Zwischen den Besuchen benötigte <@g:er|sie> [D:<@d:Nitroglycerin|Hydroxyzin|Lorazepam>] bei {n} Gelegenheiten, zuletzt am {date}.

Swelling of the lips began {n} minutes after the first [O:tablet] of [D:<@d:ciprofloxacin|cefuroxime|metamizole>].
L'œdème des lèvres a débuté {n} minutes après le premier [O:comprimé] <@d:de |de |de >[D:<@d:ciprofloxacine|céfuroxime|métamizole>].
Die Lippenschwellung begann {n} Minuten nach der ersten [O:Tablette] [D:<@d:Ciprofloxacin|Cefuroxim|Metamizol>].

<@g:He|She> prefers not to take [D:painkillers] and uses heat packs instead.
<@g:Il|Elle> préfère ne pas prendre d'[D:antidouleurs] et utilise plutôt des compresses chaudes.
<@g:Er|Sie> möchte lieber keine [D:Schmerzmittel] nehmen und verwendet stattdessen Wärmekissen.

The [D:<@d:steroid|cortisone>] shot wore off after about {n} weeks, and the shoulder is as stiff as before.
L'effet de l'infiltration de [D:<@d:corticoïdes|cortisone>] s'est estompé au bout d'environ {n} semaines et l'épaule est aussi raide qu'avant.
Die Wirkung der Injektion mit [D:<@d:Steroiden|Cortison>] ließ nach etwa {n} Wochen nach, und die Schulter ist so steif wie zuvor.

# n=48,52,61,66
Finger sticks drop to {n} overnight since the [D:<@d:glipizide|NPH insulin|Toujeo>] was increased.
Les glycémies capillaires descendent à {n} la nuit depuis l'augmentation <@d:du |de l'|du >[D:<@d:glipizide|insuline NPH|Toujeo>].
Die Blutzuckerwerte sinken nachts auf {n}, seit [D:<@d:Glipizid|NPH-Insulin|Toujeo>] erhöht wurde.

Her nausea in early pregnancy was managed with [D:doxylamine] and [D2:vitamin B6] [F:at bedtime].
Ses nausées du début de grossesse ont été traitées par [D:doxylamine] et [D2:vitamine B6] [F:au coucher].
Ihre Übelkeit in der Frühschwangerschaft wurde mit [D:Doxylamin] und [D2:Vitamin B6] [F:zur Nacht] behandelt.

<@g:He|She> took {drug} and {drug2} together and became increasingly sleepy over the next {n} hours.
<@g:Il|Elle> a pris {drug.du} et {drug2.du} ensemble et est devenu<@g:|e> de plus en plus somnolent<@g:|e> au cours des {n} heures suivantes.
<@g:Er|Sie> nahm {drug} und {drug2} zusammen ein und wurde in den folgenden {n} Stunden zunehmend schläfrig.

# i=1.8,2.1,2.4,2.8,3.1
Denies missed doses of {drug}; last INR was {i}.
Pas d'oubli {drug.de} signalé ; dernier INR à {i}.
Verneint vergessene Einnahmen von {drug.bei}; letzter INR {i}.

# n=2..5
The pain specialist rotated <@g:him|her> from [D:OxyContin] to a [D2:fentanyl] [O:patch] [S:<@s:12|25|50> mcg/h] [F:every 72 hours] {n} weeks ago.
L'algologue l'a fait passer de l'[D:OxyContin] à un [O:patch] de [D2:fentanyl] [S:<@s:12|25|50> µg/h] [F:toutes les 72 heures] il y a {n} semaines.
Der Schmerztherapeut hat <@g:ihn|sie> vor {n} Wochen von [D:OxyContin] auf ein [O:Pflaster] mit [D2:Fentanyl] [S:<@s:12|25|50> µg/h] [F:alle 72 Stunden] umgestellt.

# kinds=solid
Restless legs improved markedly on [D:<@d:pramipexole|ropinirole|pregabalin>] {strength} [F:two hours before bedtime].
Les impatiences des jambes se sont nettement améliorées sous [D:<@d:pramipexole|ropinirole|prégabaline>] {strength} [F:deux heures avant le coucher].
Die unruhigen Beine besserten sich unter [D:<@d:Pramipexol|Ropinirol|Pregabalin>] {strength} [F:zwei Stunden vor dem Schlafengehen] deutlich.

<@g:He|She> tried a friend's [D:<@d:Flexeril|Soma|Robaxin>] for the back spasms and slept for {n} hours straight.
<@g:Il|Elle> a essayé le [D:<@d:Flexeril|Soma|Robaxin>] d'un ami pour les contractures du dos et a dormi {n} heures d'affilée.
<@g:Er|Sie> probierte gegen die Rückenkrämpfe [D:<@d:Flexeril|Soma|Robaxin>] eines Freundes und schlief {n} Stunden am Stück.

# n=2.5,5,7.5
A gum [O:gel] and [D:ibuprofen] [O2:suspension] [A:{n} ml] [F:every 8 hours] were given without much effect.
Un [O:gel] gingival et [A:{n} ml] de [O2:suspension] d'[D:ibuprofène] [F:toutes les 8 heures] ont été donnés sans grand effet.
Ein [O:Gel] für das Zahnfleisch und [A:{n} ml] [O2:Suspension] mit [D:Ibuprofen] [F:alle 8 Stunden] wurden ohne große Wirkung gegeben.

The acne had cleared on [D:<@d:isotretinoin|minocycline|spironolactone>] but returned {n} months after stopping it.
L'acné avait disparu sous [D:<@d:isotrétinoïne|minocycline|spironolactone>] mais est réapparue {n} mois après l'arrêt.
Die Akne war unter [D:<@d:Isotretinoin|Minocyclin|Spironolacton>] abgeheilt, kehrte aber {n} Monate nach dem Absetzen zurück.

# n=4,6,8,12
The patient presents for a medication check {n} weeks after starting {drug} {strength} {freq}.
<@g:Le patient|La patiente> vient pour un contrôle du traitement {n} semaines après le début {drug.du} {strength} {freq}.
<@g:Der Patient|Die Patientin> kommt {n} Wochen nach Beginn mit {drug.bei} {strength} {freq} zur Therapiekontrolle.

# kinds=solid n=5,7,10
The dentist put <@g:him|her> on [D:<@d:clindamycin|amoxicillin|metronidazole>] {strength} {freq} [U:for {n} days] for an abscess.
Le dentiste lui a prescrit <@d:de la |de l'|du >[D:<@d:clindamycine|amoxicilline|métronidazole>] {strength} {freq} [U:pendant {n} jours] pour un abcès.
Der Zahnarzt verschrieb <@g:ihm|ihr> wegen eines Abszesses [D:<@d:Clindamycin|Amoxicillin|Metronidazol>] {strength} {freq} [U:für {n} Tage].

# n=6..12 m=1..4
With {drug} the stool frequency fell from {n} to {m} per day and the bleeding stopped.
Sous {drug}, la fréquence des selles est passée de {n} à {m} par jour et les saignements ont cessé.
Unter {drug.bei} sank die Stuhlfrequenz von {n} auf {m} pro Tag, und die Blutungen hörten auf.

<@g:His|Her> tremor worsens when <@g:he|she> takes [D:Sinemet] late; the morning dose wears off after {n} hours.
Son tremblement s'aggrave <@g:lorsqu'il|lorsqu'elle> prend le [D:Sinemet] en retard ; l'effet de la dose du matin s'estompe au bout de {n} heures.
Der Tremor verschlechtert sich, wenn <@g:er|sie> [D:Sinemet] verspätet einnimmt; die Morgendosis verliert nach {n} Stunden ihre Wirkung.

Took [D:<@d:Dramamine|scopolamine|meclizine>] on the cruise ship and had a dry mouth and blurred vision.
A pris <@d:du |de la |de la >[D:<@d:Dramamine|scopolamine|méclizine>] sur le bateau de croisière et a eu la bouche sèche et une vision trouble.
Nahm auf dem Kreuzfahrtschiff [D:<@d:Dramamine|Scopolamin|Meclozin>] und hatte einen trockenen Mund und verschwommenes Sehen.

<@g:He|She> is worried about becoming dependent on [D:<@d:Ativan|Percocet|Ambien>] and has cut back to [A:half a] [O:tablet].
<@g:Il|Elle> craint de devenir dépendant<@g:|e> <@d:de l'|du |de l'>[D:<@d:Ativan|Percocet|Ambien>] et a réduit à [A:un demi] [O:comprimé].
<@g:Er|Sie> befürchtet, von [D:<@d:Ativan|Percocet|Ambien>] abhängig zu werden, und hat auf [A:eine halbe] [O:Tablette] reduziert.

# n=2..5
{n.w} days ago the orthopedic surgeon aspirated the knee and injected [A:40 mg] of [D:<@d:Kenalog|Depo-Medrol>].
Il y a {n.w} jours, l'orthopédiste a ponctionné le genou et injecté [A:40 mg] de [D:<@d:Kenalog|Depo-Medrol>].
Vor {n.w} Tagen hat der Orthopäde das Knie punktiert und [A:40 mg] [D:<@d:Kenalog|Depo-Medrol>] injiziert.

# t=38.6,38.9,39.3,39.7,40.2
Ran a fever of {t} °C last night, took [D:acetaminophen] [S:1 g] and sweated through the sheets.
A eu {t} °C de fièvre la nuit dernière, a pris du [D:paracétamol] [S:1 g] et a trempé ses draps de sueur.
Hatte letzte Nacht {t} °C Fieber, nahm [D:Paracetamol] [S:1 g] und schwitzte die Laken durch.

Because of the vomiting <@g:he|she> has not kept down {drug} or {drug2} since {day}.
En raison des vomissements, <@g:il|elle> ne garde ni {drug.le} ni {drug2.le} depuis {day}.
Wegen des Erbrechens hat <@g:er|sie> seit {day} weder {drug} noch {drug2} bei sich behalten.

Medications tried for migraine so far: {drug}, {drug2}, {drug3} and [D4:<@d:Botox|topiramate|magnesium>].
Médicaments essayés jusqu'à présent contre la migraine : {drug}, {drug2}, {drug3} et [D4:<@d:Botox|topiramate|magnésium>].
Bisher gegen die Migräne versuchte Medikamente: {drug}, {drug2}, {drug3} und [D4:<@d:Botox|Topiramat|Magnesium>].
""")
