# Telegraphic notes of practices and wards: abbreviations, lists, plans.
from ..model import read_pool

PLAIN = read_pool("""
# n=41..83
{n}yo <@g:M|F> w/ hx of HTN, DM2, <@s:s/p CABG|s/p TKR|s/p CVA> <@y:2009|2012|2015|2018>
<@g:H|F> {n} ans, ATCD HTA, DT2, <@s:pontage coronarien|PTG|AVC> <@y:2009|2012|2015|2018>
{n}-j. <@g:Pat.|Pat.in>, bek. art. Hypertonie, DM2, <@s:Z. n. ACVB|Z. n. Knie-TEP|Z. n. Apoplex> <@y:2009|2012|2015|2018>

# n=28..88 m=2..9
{n} y/o <@g:male|female> c/o <@s:SOB|CP|LBP|HA> x {m} days, worse w/ <@t:exertion|movement>
<@g:Homme|Femme> {n} ans, <@s:dyspnée|DT|lombalgies|céphalées> depuis {m} jours, majoration <@t:à l'effort|au mouvement>
{n}-jähr. <@g:Pat.|Pat.in>, <@s:Dyspnoe|Thoraxschmerz|LWS-Schmerz|Kopfschmerz> seit {m} Tagen, Zunahme bei <@t:Belastung|Bewegung>

PMH: HTN, HLD, CAD s/p stent <@y:2014|2017|2020>, GERD, OA
ATCD : HTA, dyslipidémie, coronaropathie stentée <@y:2014|2017|2020>, RGO, arthrose
VE: art. Hypertonie, HLP, KHK mit Stent <@y:2014|2017|2020>, GERD, Arthrose

PSH: appy, chole <@y:1998|2006>, C-section x <@n:2|3>
ATCD chir : appendicectomie, cholécystectomie <@y:1998|2006>, <@n:2|3> césariennes
Vor-OP: AE, CHE <@y:1998|2006>, <@n:2|3>x Sectio

NKDA. Nonsmoker. ETOH socially.
Pas d'allergie. Non-fumeur. OH occasionnel.
Keine Allergien. NR. Alkohol gelegentlich.

# n=10,15,20,30,40
Tob: 1 ppd x {n} yrs, quit <@y:2010|2016|2021>
Tabac : 1 paquet/j x {n} ans, sevré en <@y:2010|2016|2021>
Nikotin: 1 Schachtel/d x {n} J., seit <@y:2010|2016|2021> abstinent

FH: father MI at <@n:52|58|61>, mother DM2, sister breast CA
ATCD fam. : père IDM à <@n:52|58|61> ans, mère DT2, sœur K sein
FA: Vater MI mit <@n:52|58|61> J., Mutter DM2, Schwester Mamma-Ca

# n=102..178 m=58..98 k=54..112 t=36.4,36.8,37.1,37.9,38.6 f=12..24 s=91..99
VS: BP {n}/{m}, HR {k}, RR {f}, T {t}, SpO2 {s}% RA
Constantes : TA {n}/{m}, FC {k}, FR {f}, T° {t}, SpO2 {s} % AA
Vitalwerte: RR {n}/{m}, HF {k}, AF {f}, T {t}, SpO2 {s} % RL

# n=102..178 m=58..98 k=54..112
BP {n}/{m}, P {k}, afebrile, wt <@w:71|84|96> kg
TA {n}/{m}, pouls {k}, apyrétique, poids <@w:71|84|96> kg
RR {n}/{m}, P {k}, afebril, Gew. <@w:71|84|96> kg

GEN: in NAD, alert, oriented x3
EG : bon, conscient, orienté x3
AZ: gut, wach, x3 orientiert

HEENT: PERRL, EOMI, TMs clear, OP w/o erythema
ORL : pupilles ISR, oculomot. nle, tympans clairs, gorge sans érythème
Kopf/HNO: Pupillen isokor, prompt, Motilität frei, TF o. B., Rachen reizlos

CV: RRR, no m/r/g. LUNGS: CTAB
CV : BDC rég., pas de souffle. POUMONS : clairs bilat.
COR: HT rhythm., keine Geräusche. PULMO: bds. frei

ABD: soft, NT/ND, BS+, no HSM
ABDO : souple, indolore, non ballonné, BHA+, pas d'HSM
ABD: weich, kein DS, nicht gebläht, DG+, keine HSM

EXT: no c/c/e, pulses 2+ bilat
MI : pas d'OMI, pas de cyanose, pouls 2+ bilat.
EXTR: keine Ödeme, keine Zyanose, Pulse 2+ bds.

NEURO: CN II-XII intact, strength 5/5, DTRs 2+ sym
NEURO : NC II-XII normaux, force 5/5, ROT 2+ sym.
NEURO: HN II-XII intakt, Kraft 5/5, MER 2+ seitengleich

# n=2..9
R knee: small effusion, ROM 0-<@r:110|120|125>, McMurray neg, TTP med. joint line
Genou D : petit épanchement, mobilité 0-<@r:110|120|125>, McMurray nég., douleur interligne int.
Knie re.: kleiner Erguss, ROM 0-<@r:110|120|125>, McMurray neg., DS med. Gelenkspalt

# n=7.1,9.8,12.6,15.2 m=9.4,11.2,13.1 k=146..410
CBC: WBC {n}, Hgb {m}, plt {k}
NFS : GB {n}, Hb {m}, plaq. {k}
BB: Leuko {n}, Hb {m}, Thrombo {k}

# n=134..144 m=3.4,3.9,4.4,5.2 k=0.8,1.1,1.6,2.3
BMP: Na {n}, K {m}, Cr {k}, glu <@g2:98|142|211>
Iono : Na {n}, K {m}, créat. {k}, glyc. <@g2:98|142|211>
Elektrolyte: Na {n}, K {m}, Krea {k}, BZ <@g2:98|142|211>

LFTs wnl, lipase <@n:38|41|52>, trop neg x2
BH normal, lipase <@n:38|41|52>, tropo nég. x2
Leberwerte normal, Lipase <@n:38|41|52>, Trop 2x neg.

UA: LE+, nitrite neg, <@n:20|50> WBC/hpf
BU : leuco+, nitrites nég., <@n:20|50> GB/champ
U-Stix: Leuko+, Nitrit neg., <@n:20|50> Leuko/GF

EKG: NSR @ <@n:68|74|82>, no ST-T changes
ECG : RS à <@n:68|74|82>, pas de trouble de repolarisation
EKG: SR <@n:68|74|82>/min, keine ERBS

CXR: no acute dz, <@s:small L effusion|cardiomegaly|old granuloma>
RT : pas de lésion aiguë, <@s:petit épanchement G|cardiomégalie|granulome ancien>
Rö-Thorax: kein akuter Befund, <@s:kleiner Erguss li.|Kardiomegalie|altes Granulom>

CT head neg for bleed. MRI pending.
TDM cérébral : pas de saignement. IRM en attente.
CCT: keine Blutung. MRT steht aus.

Echo: EF <@n:35|45|55|60>%, mild MR, no WMA
ETT : FEVG <@n:35|45|55|60> %, IM minime, pas de trouble de la cinétique
Echo: EF <@n:35|45|55|60> %, leichte MI, keine WBS

A/P: <@s:CAP, CURB-65 1|cellulitis R leg|COPD exac>, f/u <@n:2|3> d
CAT : <@s:PAC, CURB-65 1|érysipèle MID|exacerbation BPCO>, revoir à <@n:2|3> j
Proc.: <@s:CAP, CURB-65 1|Erysipel re. Bein|exaz. COPD>, WV in <@n:2|3> d

r/o <@s:DVT|PE|ACS|fracture>
éliminer <@s:TVP|EP|SCA|fracture>
Ausschluss <@s:TVT|LE|ACS|Fraktur>

RTC <@n:3|6> mos w/ labs
Revoir ds <@n:3|6> mois avec bio
WV in <@n:3|6> Mon. mit Labor

f/u PCP 1 wk, ortho 6 wks
suivi MT ds 1 sem., ortho ds 6 sem.
Ko. HA in 1 Wo., Ortho in 6 Wo.

pt doing well, no new c/o
pt va bien, pas de nouvelle plainte
Pat. geht es gut, keine neuen Beschwerden

pt seen & examined, chart reviewed, d/w family
pt vu et examiné, dossier revu, discuté avec la famille
Pat. gesehen u. untersucht, Akte durchgesehen, Angehörige informiert

POD #<@n:1|2|3>: tol PO, amb w/ PT, voiding, wound c/d/i
J<@n:1|2|3> post-op : s'alimente, levé avec kiné, diurèse OK, plaie propre et sèche
POD <@n:1|2|3>: isst, mobil mit PT, Miktion o. B., Wunde trocken, reizlos

D/C home today w/ VNA
RAD ce jour avec IDE
E. heute nach Hause mit amb. Pflege

NPO p MN for <@p:OR|EGD|cath> in AM
À jeun dès minuit pour <@p:bloc|FOGD|coro> demain
Nüchtern ab 0 Uhr für <@p:OP|ÖGD|HK> morgen

O: alert, nad, gait nl
O : alerte, BEG, marche normale
O: wach, guter AZ, Gang o. B.

S: "feels tired", sleeps <@n:4|5> h/night, denies SI/HI
S : "fatigué", dort <@n:4|5> h/nuit, pas d'IDS
S: "müde", schläft <@n:4|5> h/Nacht, keine Suizidalität

viral URI, supportive care, fluids, rest
infection virale VAS, ttt symptomatique, hydratation, repos
viraler Infekt, symptomatisch, viel trinken, Schonung

off work x <@n:3|5|7> d, note given
AT x <@n:3|5|7> j, certificat remis
AU x <@n:3|5|7> d, Bescheinigung mitgegeben

PT 2x/wk x <@n:4|6> wks
Kiné 2x/sem x <@n:4|6> sem
PT 2x/Wo. x <@n:4|6> Wo.

ref to <@s:derm|ENT|cards|GI> for <@t:eval|2nd opinion>
adressé <@s:dermato|ORL|cardio|gastro> pour <@t:avis|2e avis>
Üw <@s:Derma|HNO|Kardio|Gastro> zur <@t:Abklärung|Zweitmeinung>

s/p fall <@n:2|3> d ago, L hip pain, able to bear wt, no LOC
chute il y a <@n:2|3> j, douleur hanche G, appui possible, pas de PC
Z. n. Sturz vor <@n:2|3> d, Schmerzen Hüfte li., Belastung mögl., keine Bewusstlosigkeit

lac <@n:2|3|4> cm R forearm, irrigated, <@m:4|5|6> sutures, tetanus UTD
plaie <@n:2|3|4> cm avant-bras D, lavage, <@m:4|5|6> points, tétanos à jour
RQW <@n:2|3|4> cm UA re., gespült, <@m:4|5|6> Nähte, Tetanus aktuell

suture removal <@n:7|10|14> d
ablation fils à J<@n:7|10|14>
Fäden ex nach <@n:7|10|14> d

# n=8..38
G<@n2:2|3>P1 at {n} wks, FHT <@h:142|150|158>, FM+, no VB/LOF
G<@n2:2|3>P1, {n} SA, BCF <@h:142|150|158>, MAF+, pas de métrorragies ni perte de LA
G<@n2:2|3>P1, {n}. SSW, FHF <@h:142|150|158>, KB+, keine Blutung, kein FW-Abgang

UPT neg, pelvic US wnl
test grossesse nég., écho pelv. normale
SS-Test neg., vag. Sono o. B.

BMI <@n:31|34|38>, wt loss counseling, low-fat diet
IMC <@n:31|34|38>, conseils perte de poids, régime pauvre en graisses
BMI <@n:31|34|38>, Beratung Gewichtsreduktion, fettarme Kost

home BPs <@n:130-145|125-140>/<@m:75-85|70-80>, log reviewed
automesures <@n:130-145|125-140>/<@m:75-85|70-80>, relevé vu
RR zu Hause <@n:130-145|125-140>/<@m:75-85|70-80>, Protokoll gesehen

<@t:1.|2.|3.> HTN - at goal
<@t:1.|2.|3.> HTA - à l'objectif
<@t:1.|2.|3.> Hypertonie - im Zielbereich

<@t:1)|2)|3)> DM2: last A1c <@n:6.8|7.4|8.1>, eye exam due
<@t:1)|2)|3)> DT2 : dernière HbA1c <@n:6,8|7,4|8,1>, FO à faire
<@t:1)|2)|3)> DM2: letzter HbA1c <@n:6,8|7,4|8,1>, Augenarzt fällig

- CKD 3b, Cr stable @ <@n:1.7|1.9>
- IRC 3b, créat. stable à <@n:1,7|1,9>
- CKD 3b, Krea stabil <@n:1,7|1,9>

• labs: <@s:A1c, lipids, CMP|CBC, TSH, B12|PSA, UA> before next visit
• bio : <@s:HbA1c, lipides, iono + BH|NFS, TSH, B12|PSA, BU> avant prochaine cs
• Labor: <@s:HbA1c, Lipide, E'lyte + Leber|BB, TSH, B12|PSA, U-Stix> vor nächster WV

Code status: <@s:full code|DNR/DNI>
Niveau de soins : <@s:réanimatoire|ni réa ni intubation>
REA-Status: <@s:volle Therapie|DNR/DNI>

Dispo: home w/ family, return precautions given
Devenir : RAD avec famille, consignes de reconsultation données
Verbleib: nach Hause mit Familie, WV-Gründe erklärt

Imp: L5 radic, no red flags
Concl. : radiculalgie L5, pas de drapeau rouge
Beurt.: Radikulopathie L5, keine Red Flags

PATIENT TOLERATED THE PROCEDURE WELL, NO COMPLICATIONS
BONNE TOLÉRANCE DU GESTE, PAS DE COMPLICATION
EINGRIFF GUT VERTRAGEN, KEINE KOMPLIKATIONEN

FALL RISK - ASSIST X1
RISQUE DE CHUTE - AIDE D'UNE PERSONNE
STURZGEFAHR - HILFE DURCH 1 PERSON

NIGHT: slept well, no events
NUIT : a bien dormi, RAS
NACHT: gut geschlafen, keine Ereignisse

I/O <@n:1850|2100>/<@m:1600|2450> ml, drain <@k:40|80> ml
E/S <@n:1850|2100>/<@m:1600|2450> ml, drain <@k:40|80> ml
Ein-/Ausfuhr <@n:1850|2100>/<@m:1600|2450> ml, Drainage <@k:40|80> ml

Foley out, PVR <@n:60|120|180> ml
SAD retirée, RPM <@n:60|120|180> ml
DK ex, Restharn <@n:60|120|180> ml

BM x1, passing flatus
selles x1, gaz +
1x Stuhlgang, Winde +

wound vac changed M/W/F
TPN changée lun./mer./ven.
VAC-Wechsel Mo/Mi/Fr

pending: <@s:path|blood cx|urine cx>
en attente : <@s:anapath|hémocultures|ECBU>
ausstehend: <@s:Histo|BK|Urinkultur>

Rt ear: TM red, bulging; Lt ear nl
Oreille D : tympan rouge, bombé ; oreille G nle
Ohr re.: TF gerötet, vorgewölbt; Ohr li. o. B.

throat red, no exudate, nodes+, centor <@n:1|2>
gorge rouge, pas d'exsudat, ADP+, Centor <@n:1|2>
Rachen gerötet, kein Exsudat, LK+, Centor <@n:1|2>

ROS: (-) f/c, n/v/d, CP, SOB; (+) fatigue
Interrog. : pas de fièvre/frissons, N/V/D, DT, dyspnée ; asthénie (+)
Anamnese: kein Fieber/Schüttelfrost, N/E/D, Thoraxschmerz, Dyspnoe; Müdigkeit (+)

HPI: <@n:3|4|6> mo h/o intermittent <@s:dizziness|diarrhea|palpitations>
HDM : <@s:vertiges intermittents|diarrhée intermittente|palpitations intermittentes> depuis <@n:3|4|6> mois
Anamnese: seit <@n:3|4|6> Mon. intermitt. <@s:Schwindel|Diarrhö|Palpitationen>

discussed w/ <@s:Dr.|on-call> {surname}, agrees
vu avec <@s:le Dr|l'astreinte> {surname}, d'accord
RS mit <@s:Dr.|Dienst> {surname}, einverstanden

tel call <@g:husband|wife>: pt confused since am
appel <@g:de l'épouse|du mari> : <@g:pt confus|pte confuse> depuis ce matin
Anruf <@g:Ehefrau|Ehemann>: Pat. seit heute früh verwirrt

child <@n:14|18|22> mo, wt <@m:10.2|11.6>, temp <@t:38.7|39.4>, playful, well hydrated
enfant <@n:14|18|22> mois, <@m:10,2|11,6> kg, T° <@t:38,7|39,4>, joue, bien hydraté
Kind <@n:14|18|22> Mon., <@m:10,2|11,6> kg, T <@t:38,7|39,4>, spielt, gut hydriert

DNA x2, letter sent
absent x2, courrier envoyé
2x nicht erschienen, Brief verschickt

PFTs: FEV1 <@n:58|64|71>% pred, ratio <@m:0.61|0.66>
EFR : VEMS <@n:58|64|71> % th., rapport <@m:0,61|0,66>
Lufu: FEV1 <@n:58|64|71> % Soll, Quotient <@m:0,61|0,66>

colo <@y:2018|2022>: <@n:2|3> polyps removed, repeat 5 yrs
colo <@y:2018|2022> : <@n:2|3> polypes réséqués, contrôle ds 5 ans
Kolo <@y:2018|2022>: <@n:2|3> Polypen abgetragen, Ko. in 5 J.

Soc: lives w/ spouse, <@n:2|3> kids, works FT
Mode de vie : vit avec conjoint, <@n:2|3> enfants, temps plein
Sozial: lebt mit Partner, <@n:2|3> Kinder, Vollzeit

skin: 4 mm tan papule L cheek, no chg
peau : papule beige de 4 mm joue G, inchangée
Haut: 4 mm hellbraune Papel li. Wange, unverändert

phys exam: unchanged from <@d:admission|last visit>
ex. clin. : inchangé / <@d:entrée|dernière cs>
KU: unverändert ggü. <@d:Aufnahme|letztem Besuch>

GCS 15, MAE, no focal deficit
GCS 15, mobilise les 4 membres, pas de déficit focal
GCS 15, bewegt alle Extr., kein fokales Defizit

labs o/w unremarkable
reste de la bio sans particularité
Labor sonst unauff.

cont current meds, no changes
poursuite ttt actuel, pas de modif.
akt. Med. weiter, keine Änderung

med rec done, list updated
conciliation méd. faite, liste à jour
Med.-Abgleich erfolgt, Liste aktualisiert

all: latex (rash), adhesive tape
all. : latex (éruption), sparadrap
All.: Latex (Exanthem), Pflaster

STI screen sent, partner notified
dépistage IST envoyé, partenaire prévenu
STI-Screening abgenommen, Partner informiert

MSE: anxious, tearful, linear, no psychosis
Ex. psy : anxieux, pleurs, pensée linéaire, pas d'élément psychotique
Psych.: ängstlich, weinerlich, Denken geordnet, keine Psychose

PHQ-9 <@n:6|11|17>, GAD-7 <@m:5|9|14>

MMSE <@n:21|24|28>/30, clock draw abnl
MMS <@n:21|24|28>/30, test de l'horloge anormal
MMST <@n:21|24|28>/30, Uhrentest auffällig

R/L hip x-ray: mod OA, no fx
RX hanches D/G : arthrose modérée, pas de fracture
Rö Hüfte re./li.: mäßige Arthrose, keine Fraktur

AAA screening US <@n:2.9|3.4|4.1> cm, rpt 1 yr
écho dépistage AAA <@n:2,9|3,4|4,1> cm, contrôle 1 an
Screening-Sono BAA <@n:2,9|3,4|4,1> cm, Ko. 1 J.
""")

MEDICATED = read_pool("""
# 3
[D:<@d:esomeprazole|omeprazole|pantoprazole|lansoprazole>] [S:<@s:20|40|30>mg] [F:mane]
[D:<@d:ésoméprazole|oméprazole|pantoprazole|lansoprazole>] [S:<@s:20|40|30>mg] [F:le matin]
[D:<@d:Esomeprazol|Omeprazol|Pantoprazol|Lansoprazol>] [S:<@s:20|40|30>mg] [F:morgens]

# 3
[D:<@d:simvastatin|mirtazapine|quetiapine|amitriptyline>] [S:<@s:10|20|25|50>mg] [F:nocte]
[D:<@d:simvastatine|mirtazapine|quétiapine|amitriptyline>] [S:<@s:10|20|25|50>mg] [F:au coucher]
[D:<@d:Simvastatin|Mirtazapin|Quetiapin|Amitriptylin>] [S:<@s:10|20|25|50>mg] [F:zur Nacht]

# 3 n=1,2 m=5,7,10
[A:{n}] [O:{n?tab|tabs}] po [F:<@f:bid|tid|qid>] [U:x {m}d]
[A:{n}] [O:cp] po [F:<@f:2x/j|3x/j|4x/j>] [U:x {m}j]
[A:{n}] [O:Tbl.] p.o. [F:<@f:2x tgl.|3x tgl.|4x tgl.>] [U:x {m}d]

# 3
cont [D:<@d:lisinopril|amlodipine|atorvastatin|metoprolol|losartan>] [S:<@d:10|5|40|50|100>]
poursuite [D:<@d:lisinopril|amlodipine|atorvastatine|métoprolol|losartan>] [S:<@d:10|5|40|50|100>]
[D:<@d:Lisinopril|Amlodipin|Atorvastatin|Metoprolol|Losartan>] [S:<@d:10|5|40|50|100>] weiter

# 3
inc [D:<@d:Lasix|carvedilol|hydralazine|gabapentin>] to [S:<@d:40|12.5|50|600>] [F:<@f:bid|tid>]
augm. [D:<@d:Lasix|carvédilol|hydralazine|gabapentine>] à [S:<@d:40|12,5|50|600>] [F:<@f:2x/j|3x/j>]
[D:<@d:Lasix|Carvedilol|Hydralazin|Gabapentin>] auf [S:<@d:40|12,5|50|600>] [F:<@f:2x tgl.|3x tgl.>] erhöhen

# 2
dec [D:<@d:prednisone|levothyroxine|glipizide>] to [S:<@d:5|75|2.5>] [F:qd], recheck <@n:4|6|8> wks
dim. [D:<@d:prednisone|lévothyroxine|glipizide>] à [S:<@d:5|75|2,5>] [F:1x/j], contrôle ds <@n:4|6|8> sem
[D:<@d:Prednison|Levothyroxin|Glipizid>] auf [S:<@d:5|75|2,5>] [F:1x tgl.] red., Ko. in <@n:4|6|8> Wo.

# 2
stop [D:<@d:HCTZ|ibuprofen|Plavix|digoxin>], start [D2:<@e:chlorthalidone|Tylenol|Eliquis>] [S2:<@e:12.5|500|5>mg] [F2:<@e:qd|prn|bid>]
stop [D:<@d:HCTZ|ibuprofène|Plavix|digoxine>], début [D2:<@e:chlortalidone|Tylenol|Eliquis>] [S2:<@e:12,5|500|5>mg] [F2:<@e:1x/j|si besoin|2x/j>]
[D:<@d:HCT|Ibuprofen|Plavix|Digoxin>] ab, Beginn [D2:<@e:Chlortalidon|Tylenol|Eliquis>] [S2:<@e:12,5|500|5>mg] [F2:<@e:1x tgl.|b. Bed.|2x tgl.>]

hold [D:<@d:metformin|lisinopril|Xarelto>] <@n:2|3> d pre-op
suspendre [D:<@d:metformine|lisinopril|Xarelto>] <@n:2|3> j avant bloc
[D:<@d:Metformin|Lisinopril|Xarelto>] <@n:2|3> d präop. pausieren

# n=41..86
{n}yo <@g:M|F> on [D1:<@d:metformin|glyburide>] & [D2:<@e:lisinopril|HCTZ>], BP <@b:152/88|164/92>, A1c <@a:8.4|9.2>
<@g:H|F> {n} ans sous [D1:<@d:metformine|glibenclamide>] + [D2:<@e:lisinopril|HCTZ>], TA <@b:152/88|164/92>, HbA1c <@a:8,4|9,2>
{n}-j. <@g:Pat.|Pat.in> unter [D1:<@d:Metformin|Glibenclamid>] + [D2:<@e:Lisinopril|HCT>], RR <@b:152/88|164/92>, HbA1c <@a:8,4|9,2>

Meds: [D1:ASA] [S1:81], [D2:<@d:Lipitor|Crestor>] [S2:<@s:20|40>], [D3:<@e:Toprol XL|Coreg>] [S3:<@t:25|50>], [D4:lisinopril] [S4:<@u:10|20>]
Ttt : [D1:AAS] [S1:81], [D2:<@d:Lipitor|Crestor>] [S2:<@s:20|40>], [D3:<@e:Toprol XL|Coreg>] [S3:<@t:25|50>], [D4:lisinopril] [S4:<@u:10|20>]
Med.: [D1:ASS] [S1:81], [D2:<@d:Lipitor|Crestor>] [S2:<@s:20|40>], [D3:<@e:Toprol XL|Coreg>] [S3:<@t:25|50>], [D4:Lisinopril] [S4:<@u:10|20>]

1. [D1:Aspirin] [S1:81 mg] [F1:daily] 2. [D2:metoprolol] [S2:<@s:25|50|100> mg] [F2:b.i.d.] 3. [D3:<@d:simvastatin|lovastatin>] [S3:20 mg] [F3:q.h.s.]
1. [D1:Aspirine] [S1:81 mg] [F1:par jour] 2. [D2:métoprolol] [S2:<@s:25|50|100> mg] [F2:2x/j] 3. [D3:<@d:simvastatine|lovastatine>] [S3:20 mg] [F3:au coucher]
1. [D1:Aspirin] [S1:81 mg] [F1:täglich] 2. [D2:Metoprolol] [S2:<@s:25|50|100> mg] [F2:2x tgl.] 3. [D3:<@d:Simvastatin|Lovastatin>] [S3:20 mg] [F3:zur Nacht]

# kinds=solid
1) {drug} {strength} {freq}; 2) {drug2} {strength2} [F2:{times_}]; 3) {drug3} [F3:{prn_}]
1) {drug} {strength} {freq} ; 2) {drug2} {strength2} [F2:{times_}] ; 3) {drug3} [F3:{prn_}]
1) {drug} {strength} {freq}; 2) {drug2} {strength2} [F2:{times_}]; 3) {drug3} [F3:{prn_}]

- {drug} {strength} {freq}
- {drug} {strength} {freq}
- {drug} {strength} {freq}

• {drug} {strength}, {dose} {freq}

* [D:<@d:furosemide|torsemide|bumetanide>] [S:<@d:40|20|1> mg] [F:<@f:qam|bid>]
* [D:<@d:furosémide|torasémide|bumétanide>] [S:<@d:40|20|1> mg] [F:<@f:le matin|2x/j>]
* [D:<@d:Furosemid|Torasemid|Bumetanid>] [S:<@d:40|20|1> mg] [F:<@f:morgens|2x tgl.>]

{drug}; {strength}; {form}; {freq}
{drug} ; {strength} ; {form} ; {freq}
{drug}; {strength}; {form}; {freq}

[D:<@d:Amlodipine|Ramipril|Bisoprolol>]	[S:<@s:5|10|2.5> mg]	[F:1-0-0]
[D:<@d:Amlodipine|Ramipril|Bisoprolol>]	[S:<@s:5|10|2,5> mg]	[F:1-0-0]
[D:<@d:Amlodipin|Ramipril|Bisoprolol>]	[S:<@s:5|10|2,5> mg]	[F:1-0-0]

{drug}	{strength}	{form}	{freq}

# kinds=solid
{drug} | {strength} | {freq} | {dur}

# kinds=solid
{drug} {strength} | {scheme}

[D1:Ramipril] [S1:5 mg] [F1:1-0-1], [D2:torsemide] [S2:10 mg] [F2:1-0-0], [D3:atorvastatin] [S3:40 mg] [F3:0-0-1]
[D1:Ramipril] [S1:5 mg] [F1:1-0-1], [D2:torasémide] [S2:10 mg] [F2:1-0-0], [D3:atorvastatine] [S3:40 mg] [F3:0-0-1]
[D1:Ramipril] [S1:5 mg] [F1:1-0-1], [D2:Torasemid] [S2:10 mg] [F2:1-0-0], [D3:Atorvastatin] [S3:40 mg] [F3:0-0-1]

[D:Lantus] [A:<@n:14|18|22|30>u] [F:qhs], [D2:Humalog] sliding scale [F2:ac]
[D:Lantus] [A:<@n:14|18|22|30>u] [F:au coucher], [D2:Humalog] selon glyc. [F2:avant repas]
[D:Lantus] [A:<@n:14|18|22|30>E] [F:z. N.], [D2:Humalog] n. Schema [F2:v. d. Essen]

[D:<@d:NPH|70/30|Levemir>] [A1:<@n:20|24|30>] [F1:am] / [A2:<@m:10|12|16>] [F2:pm], FSBS <@k:140-220|110-180>
[D:<@d:NPH|70/30|Levemir>] [A1:<@n:20|24|30>] [F1:matin] / [A2:<@m:10|12|16>] [F2:soir], glyc. cap. <@k:140-220|110-180>
[D:<@d:NPH|70/30|Levemir>] [A1:<@n:20|24|30>] [F1:morgens] / [A2:<@m:10|12|16>] [F2:abends], BZ <@k:140-220|110-180>

INR <@n:1.8|2.4|3.3>, [D:<@d:Coumadin|warfarin>] [S1:5] [F1:M/W/F], [S2:2.5] [F2:other days], rpt <@k:1|2> wks
INR <@n:1,8|2,4|3,3>, [D:<@d:Coumadin|warfarine>] [S1:5] [F1:lun./mer./ven.], [S2:2,5] [F2:autres jours], contrôle ds <@k:1|2> sem
INR <@n:1,8|2,4|3,3>, [D:<@d:Coumadin|Warfarin>] [S1:5] [F1:Mo/Mi/Fr], [S2:2,5] [F2:übrige Tage], Ko. in <@k:1|2> Wo.

INR <@n:4.6|5.2>: hold [D:warfarin] x <@k:1 dose|2 doses>, rpt in AM
INR <@n:4,6|5,2> : sauter <@k:1 prise|2 prises> de [D:warfarine], contrôle demain matin
INR <@n:4,6|5,2>: [D:Warfarin] <@k:1 Dosis|2 Dosen> aussetzen, Ko. morgen früh

[D:albuterol] [O:MDI] [A:2] [O2:puffs] [F:q4-6h prn] wheeze
[D:salbutamol] [O:spray] [A:2] [O2:bouffées] [F:ttes les 4-6 h si besoin] sifflements
[D:Salbutamol] [O:DA] [A:2] [O2:Hübe] [F:alle 4-6 h b. Bed.] Giemen

[D1:<@d:Advair|Symbicort|Seretide>] [A1:<@n:1|2>] [O1:<@n:puff|puffs>] [F1:bid], [D2:Ventolin] [F2:prn], spacer given
[D1:<@d:Advair|Symbicort|Seretide>] [A1:<@n:1|2>] [O1:<@n:bouffée|bouffées>] [F1:2x/j], [D2:Ventolin] [F2:si besoin], chambre d'inhalation remise
[D1:<@d:Advair|Symbicort|Seretide>] [A1:<@n:1|2>] [O1:<@n:Hub|Hübe>] [F1:2x tgl.], [D2:Ventolin] [F2:b. Bed.], Spacer mitgegeben

nebs: [D1:albuterol]/[D2:Atrovent] [F:q4h], [D3:Solu-Medrol] [S3:<@s:40|60|125>] IV [F3:q6h]
nébu : [D1:salbutamol]/[D2:Atrovent] [F:ttes les 4 h], [D3:Solu-Médrol] [S3:<@s:40|60|125>] IV [F3:ttes les 6 h]
Vernebler: [D1:Salbutamol]/[D2:Atrovent] [F:alle 4 h], [D3:Solu-Medrol] [S3:<@s:40|60|125>] i.v. [F3:alle 6 h]

[D:<@d:amox|Augmentin|cephalexin>] [S:<@d:500|875|500>] [F:<@f:bid|tid>] [U:x <@n:7|10>d], f/u prn
[D:<@d:amox|Augmentin|céfalexine>] [S:<@d:500|875|500>] [F:<@f:2x/j|3x/j>] [U:x <@n:7|10>j], revoir si besoin
[D:<@d:Amox|Augmentin|Cefalexin>] [S:<@d:500|875|500>] [F:<@f:2x tgl.|3x tgl.>] [U:x <@n:7|10>d], WV b. Bed.

day <@n:3/7|4/10|5/14> of [D:<@d:doxycycline|Zosyn|ceftriaxone>], afebrile x 24h
J<@n:3/7|4/10|5/14> de [D:<@d:doxycycline|Zosyn|ceftriaxone>], apyrétique depuis 24h
Tag <@n:3/7|4/10|5/14> [D:<@d:Doxycyclin|Zosyn|Ceftriaxon>], fieberfrei seit 24h

UTI: [D:<@d:Macrobid|nitrofurantoin|trimethoprim>] [S:<@d:100|100|200>] [F:bid] [U:x <@n:3|5|7>/7], MSU sent
Cystite : [D:<@d:Macrobid|nitrofurantoïne|triméthoprime>] [S:<@d:100|100|200>] [F:2x/j] [U:x <@n:3|5|7>j], ECBU envoyé
HWI: [D:<@d:Macrobid|Nitrofurantoin|Trimethoprim>] [S:<@d:100|100|200>] [F:2x tgl.] [U:x <@n:3|5|7>d], Urinkultur ab

AOM L: [D:amox] [S:90 mg/kg][F:/day] divided [F2:bid] [U:x 10 d]
OMA G : [D:amox] [S:90 mg/kg][F:/jour] en [F2:2 prises] [U:x 10 j]
AOM li.: [D:Amox] [S:90 mg/kg][F:/Tag] in [F2:2 Gaben] [U:x 10 d]

allergic to [D1:PCN] → [D:<@d:azithromycin|clindamycin|doxycycline>] [S:<@d:500|300|100>] [F:<@d:qd|qid|bid>] [U:x <@n:5|7>d]
allergie [D1:pénicilline] → [D:<@d:azithromycine|clindamycine|doxycycline>] [S:<@d:500|300|100>] [F:<@d:1x/j|4x/j|2x/j>] [U:x <@n:5|7>j]
Allergie [D1:Penicillin] → [D:<@d:Azithromycin|Clindamycin|Doxycyclin>] [S:<@d:500|300|100>] [F:<@d:1x tgl.|4x tgl.|2x tgl.>] [U:x <@n:5|7>d]

ALLERGIES: [D1:<@d:PENICILLIN|SULFA|CODEINE>] - <@s:RASH|HIVES|NAUSEA>
ALLERGIES : [D1:<@d:PÉNICILLINE|SULFAMIDES|CODÉINE>] - <@s:ÉRUPTION|URTICAIRE|NAUSÉES>
ALLERGIEN: [D1:<@d:PENICILLIN|SULFONAMIDE|CODEIN>] - <@s:EXANTHEM|URTIKARIA|ÜBELKEIT>

NKDA except [D:<@d:sulfa|morphine|iodine>] (<@s:rash|n/v>)
pas d'allergie sauf [D:<@d:sulfamides|morphine|iode>] (<@s:éruption|N/V>)
keine Allergien außer [D:<@d:Sulfonamide|Morphin|Jod>] (<@s:Exanthem|Ü/E>)

[D:prednisone] [S1:60] [U1:x 3d], [S2:40] [U2:x 3d], [S3:20] [U3:x 3d], then d/c
[D:prednisone] [S1:60] [U1:x 3j], [S2:40] [U2:x 3j], [S3:20] [U3:x 3j], puis arrêt
[D:Prednison] [S1:60] [U1:x 3d], [S2:40] [U2:x 3d], [S3:20] [U3:x 3d], dann ab

taper [D:<@d:prednisone|clonazepam|Effexor>] by <@n:10|25>% [F:q wk], call if w/d sx
dégression [D:<@d:prednisone|clonazépam|Effexor>] de <@n:10|25> % [F:chaque sem], appeler si sevrage
[D:<@d:Prednison|Clonazepam|Effexor>] um <@n:10|25> % [F:pro Wo.] ausschleichen, bei Entzug melden

pain ctrl w/ [D1:<@d:Norco|Percocet>] [A1:1-2] [O1:tabs] [F1:q4-6h prn] & [D2:ibuprofen] [S2:600] [F2:tid]
antalgie : [D1:<@d:Norco|Percocet>] [A1:1-2] [O1:cp] [F1:ttes les 4-6 h si besoin] + [D2:ibuprofène] [S2:600] [F2:3x/j]
Schmerz: [D1:<@d:Norco|Percocet>] [A1:1-2] [O1:Tbl.] [F1:alle 4-6 h b. Bed.] + [D2:Ibuprofen] [S2:600] [F2:3x tgl.]

[D:Tylenol] [S:650] [F:q6h prn] T over 38.5
[D:Tylenol] [S:650] [F:ttes les 6 h si besoin] T° sup. à 38,5
[D:Tylenol] [S:650] [F:alle 6 h b. Bed.] T über 38,5

max [A:<@n:3|4>g] [D:<@d:APAP|Tylenol|paracetamol>] [F:/24h]
max [A:<@n:3|4>g] [D:<@d:paracétamol|Tylenol|paracétamol>] [F:/24h]
max. [A:<@n:3|4>g] [D:<@d:Paracetamol|Tylenol|Paracetamol>] [F:/24h]

[D:Zofran] [S:4] IV [F:q8h prn] n/v, [D2:Pepcid] [S2:20] [F2:bid]
[D:Zofran] [S:4] IV [F:ttes les 8 h si besoin] N/V, [D2:Pepcid] [S2:20] [F2:2x/j]
[D:Zofran] [S:4] i.v. [F:alle 8 h b. Bed.] Ü/E, [D2:Pepcid] [S2:20] [F2:2x tgl.]

DVT ppx: [D:<@d:Lovenox|enoxaparin>] [S:40] SC [F:qd]; GI ppx: [D2:<@e:Protonix|famotidine>]
Prév. TVP : [D:<@d:Lovenox|énoxaparine>] [S:40] SC [F:1x/j] ; prév. ulcère : [D2:<@e:Protonix|famotidine>]
Thromboseproph.: [D:<@d:Lovenox|Enoxaparin>] [S:40] s.c. [F:1x tgl.]; Ulkusproph.: [D2:<@e:Protonix|Famotidin>]

[D:NS] @ [A:<@n:75|100|125> ml/hr], [D2:vanc] & [D3:<@d:Zosyn|cefepime>] [U3:x 48h]
[D:SSI] à [A:<@n:75|100|125> ml/h], [D2:vanco] + [D3:<@d:Zosyn|céfépime>] [U3:x 48h]
[D:NaCl] mit [A:<@n:75|100|125> ml/h], [D2:Vanco] + [D3:<@d:Zosyn|Cefepim>] [U3:x 48h]

# n=44..88
{n}F s/p <@s:TKR|THR|lap chole>, POD <@d:1|2|3>, pain ok on [D:<@p:oxycodone|tramadol|Dilaudid>] [F:prn]
F {n} ans, <@s:PTG|PTH|cholécystectomie coelio>, J<@d:1|2|3>, antalgie OK sous [D:<@p:oxycodone|tramadol|Dilaudid>] [F:si besoin]
{n}-j. Pat.in, Z. n. <@s:Knie-TEP|Hüft-TEP|lap. CHE>, POD <@d:1|2|3>, Schmerz ok unter [D:<@p:Oxycodon|Tramadol|Dilaudid>] [F:b. Bed.]

CHF: cont [D1:Lasix] [S1:<@s:20|40|80>] [F1:<@f:qd|bid>], add [D2:<@e:spironolactone|metolazone>] [S2:<@e:25|2.5>], daily wts
IC : poursuite [D1:Lasix] [S1:<@s:20|40|80>] [F1:<@f:1x/j|2x/j>], ajout [D2:<@e:spironolactone|métolazone>] [S2:<@e:25|2,5>], poids quotidien
HI: [D1:Lasix] [S1:<@s:20|40|80>] [F1:<@f:1x tgl.|2x tgl.>] weiter, + [D2:<@e:Spironolacton|Metolazon>] [S2:<@e:25|2,5>], tgl. Gewicht

AF: rate ctrl w/ [D1:<@d:metoprolol|diltiazem>] [S1:<@d:50|180>], [D2:<@e:Eliquis|Xarelto>] [S2:<@e:5|20>] [F2:<@e:bid|qd>], CHADS-VASc <@n:3|4>
FA : contrôle FC par [D1:<@d:métoprolol|diltiazem>] [S1:<@d:50|180>], [D2:<@e:Eliquis|Xarelto>] [S2:<@e:5|20>] [F2:<@e:2x/j|1x/j>], CHADS-VASc <@n:3|4>
VHF: Frequenzkontrolle mit [D1:<@d:Metoprolol|Diltiazem>] [S1:<@d:50|180>], [D2:<@e:Eliquis|Xarelto>] [S2:<@e:5|20>] [F2:<@e:2x tgl.|1x tgl.>], CHADS-VASc <@n:3|4>

COPD exac: [D1:pred] [S1:40] [U1:x 5d], [D2:<@d:doxy|azithro>], nebs, [D3:O2] to keep sat 88-92%
Exacerbation BPCO : [D1:pred] [S1:40] [U1:x 5j], [D2:<@d:doxy|azithro>], nébu, [D3:O2] pour sat 88-92 %
Exaz. COPD: [D1:Pred] [S1:40] [U1:x 5d], [D2:<@d:Doxy|Azithro>], Vernebler, [D3:O2] Ziel 88-92 %

GERD - well controlled on [D:<@d:Prilosec|Nexium|Pepcid>]
RGO - bien contrôlé sous [D:<@d:Prilosec|Nexium|Pepcid>]
GERD - gut eingestellt unter [D:<@d:Prilosec|Nexium|Pepcid>]

<@t:1.|2.|3.> HTN: above goal, inc [D:<@d:losartan|amlodipine|benazepril>] to [S:<@d:100|10|40> mg] [F:qd]
<@t:1.|2.|3.> HTA : non contrôlée, augm. [D:<@d:losartan|amlodipine|bénazépril>] à [S:<@d:100|10|40> mg] [F:1x/j]
<@t:1.|2.|3.> Hypertonie: nicht im Ziel, [D:<@d:Losartan|Amlodipin|Benazepril>] auf [S:<@d:100|10|40> mg] [F:1x tgl.] erhöht

<@t:1)|2)|4)> HLD - LDL <@n:131|148>, start [D:<@d:rosuvastatin|atorvastatin>] [S:<@s:10|20>mg] [F:qhs]
<@t:1)|2)|4)> Dyslipidémie - LDL <@n:131|148>, début [D:<@d:rosuvastatine|atorvastatine>] [S:<@s:10|20>mg] [F:le soir]
<@t:1)|2)|4)> HLP - LDL <@n:131|148>, Beginn [D:<@d:Rosuvastatin|Atorvastatin>] [S:<@s:10|20>mg] [F:abends]

#2 depression: [D:<@d:Zoloft|Lexapro|Wellbutrin>] [S:<@d:50|10|150>] → [S2:<@d:100|20|300>], f/u <@n:4|6> wks
#2 dépression : [D:<@d:Zoloft|Lexapro|Wellbutrin>] [S:<@d:50|10|150>] → [S2:<@d:100|20|300>], revoir ds <@n:4|6> sem
#2 Depression: [D:<@d:Zoloft|Lexapro|Wellbutrin>] [S:<@d:50|10|150>] → [S2:<@d:100|20|300>], WV <@n:4|6> Wo.

hypothyroid, TSH <@n:6.8|9.4>, ↑ [D:<@d:Synthroid|L-T4|levothyroxine>] [S:<@s:75|88|112>mcg] [F:qd]
hypothyroïdie, TSH <@n:6,8|9,4>, ↑ [D:<@d:Synthroid|L-T4|lévothyroxine>] [S:<@s:75|88|112>µg] [F:1x/j]
Hypothyreose, TSH <@n:6,8|9,4>, ↑ [D:<@d:Synthroid|L-T4|Levothyroxin>] [S:<@s:75|88|112>µg] [F:1x tgl.]

K <@n:2.9|3.1>: [D:KCl] [S:40 mEq] po x1, [D2:Mg] [S2:2g] IV, rpt in AM
K <@n:2,9|3,1> : [D:KCl] [S:40 mEq] po x1, [D2:Mg] [S2:2g] IV, contrôle demain matin
K <@n:2,9|3,1>: [D:KCl] [S:40 mEq] p.o. x1, [D2:Mg] [S2:2g] i.v., Ko. morgen früh

gout flare R MTP: [D1:<@d:colchicine|indomethacin>] [S1:<@d:0.6|50>] [F1:<@d:bid|tid>], hold [D2:HCTZ]
crise de goutte MTP D : [D1:<@d:colchicine|indométacine>] [S1:<@d:0,6|50>] [F1:<@d:2x/j|3x/j>], suspendre [D2:HCTZ]
Gichtanfall MTP re.: [D1:<@d:Colchicin|Indometacin>] [S1:<@d:0,6|50>] [F1:<@d:2x tgl.|3x tgl.>], [D2:HCT] pausieren

LBP, no red flags: [D1:<@d:naproxen|diclofenac>] [S1:<@d:500|50>] [F1:bid], [D2:Flexeril] [F2:qhs prn], PT
lombalgie, pas de drapeau rouge : [D1:<@d:naproxène|diclofénac>] [S1:<@d:500|50>] [F1:2x/j], [D2:Flexeril] [F2:au coucher si besoin], kiné
LWS-Schmerz, keine Red Flags: [D1:<@d:Naproxen|Diclofenac>] [S1:<@d:500|50>] [F1:2x tgl.], [D2:Flexeril] [F2:z. N. b. Bed.], PT

migraine 4x/mo, [D1:<@d:Imitrex|Maxalt>] [F1:prn] helps, start [D2:<@e:Topamax|propranolol>] [S2:<@e:25|40>]
migraine 4x/mois, [D1:<@d:Imitrex|Maxalt>] [F1:si besoin] efficace, début [D2:<@e:Topamax|propranolol>] [S2:<@e:25|40>]
Migräne 4x/Mon., [D1:<@d:Imitrex|Maxalt>] [F1:b. Bed.] hilft, Beginn [D2:<@e:Topamax|Propranolol>] [S2:<@e:25|40>]

insomnia - [D1:<@d:Ambien|trazodone>] not working, try [D2:<@e:Remeron|doxepin>] [S2:<@e:15|10>] [F2:hs]
insomnie - [D1:<@d:Ambien|trazodone>] inefficace, essai [D2:<@e:Remeron|doxépine>] [S2:<@e:15|10>] [F2:au coucher]
Insomnie - [D1:<@d:Ambien|Trazodon>] wirkt nicht, Versuch [D2:<@e:Remeron|Doxepin>] [S2:<@e:15|10>] [F2:z. N.]

eczema: [D1:<@d:HC|TAC>] [S1:<@d:1|0.1>%] [O1:cream] [F1:bid] [U1:x 2 wk], [D2:Eucerin] [F2:daily]
eczéma : [O1:crème] [D1:<@d:HC|TAC>] [S1:<@d:1|0,1> %] [F1:2x/j] [U1:x 2 sem], [D2:Eucerin] [F2:/j]
Ekzem: [D1:<@d:HC|TAC>] [S1:<@d:1|0,1> %] [O1:Creme] [F1:2x tgl.] [U1:x 2 Wo.], [D2:Eucerin] [F2:tgl.]

tinea pedis → [D:<@d:terbinafine|clotrimazole>] [O:crm] [F:bid] [U:x <@n:2|4>/52]
tinea pedis → [O:crème] [D:<@d:terbinafine|clotrimazole>] [F:2x/j] [U:x <@n:2|4> sem]
Tinea pedis → [D:<@d:Terbinafin|Clotrimazol>] [O:Creme] [F:2x tgl.] [U:x <@n:2|4> Wo.]

[D:timolol] [S:0.5%] [A:1] [O:gtt] OU [F:bid], IOP <@n:17|19>/<@m:18|20>
[D:timolol] [S:0,5 %] [A:1] [O:gtte] ODG [F:2x/j], PIO <@n:17|19>/<@m:18|20>
[D:Timolol] [S:0,5 %] [A:1] [O:Tr.] bds. [F:2x tgl.], IOD <@n:17|19>/<@m:18|20>

<@s:OE L|OE R>: [D:<@d:Ciprodex|Cortisporin>] [A:4] [O:gtts] [F:bid] [U:x 7d]
<@s:OE G|OE D> : [D:<@d:Ciprodex|Cortisporin>] [A:4] [O:gttes] [F:2x/j] [U:x 7j]
<@s:OE li.|OE re.>: [D:<@d:Ciprodex|Cortisporin>] [A:4] [O:Tr.] [F:2x tgl.] [U:x 7d]

seasonal AR: [D1:<@d:Zyrtec|Claritin>] [S1:10] [F1:qd], [D2:Flonase] [A2:2] [O2:sprays] [F2:qd]
RA saisonnière : [D1:<@d:Zyrtec|Claritin>] [S1:10] [F1:1x/j], [D2:Flonase] [A2:2] [O2:pulv.] [F2:1x/j]
saisonale AR: [D1:<@d:Zyrtec|Claritin>] [S1:10] [F1:1x tgl.], [D2:Flonase] [A2:2] [O2:Hübe] [F2:1x tgl.]

BPH sx on [D:<@d:Flomax|tamsulosin>] [S:0.4] [F:qhs], nocturia x<@n:2|3>
HBP sous [D:<@d:Flomax|tamsulosine>] [S:0,4] [F:le soir], nycturie x<@n:2|3>
BPH unter [D:<@d:Flomax|Tamsulosin>] [S:0,4] [F:abends], Nykturie x<@n:2|3>

OAB: d/c [D1:<@d:Ditropan|oxybutynin>] (dry mouth), start [D2:<@e:Myrbetriq|mirabegron>] [S2:25] [F2:qd]
HAV : arrêt [D1:<@d:Ditropan|oxybutynine>] (bouche sèche), début [D2:<@e:Myrbetriq|mirabégron>] [S2:25] [F2:1x/j]
OAB: [D1:<@d:Ditropan|Oxybutynin>] ab (Mundtrockenheit), Beginn [D2:<@e:Myrbetriq|Mirabegron>] [S2:25] [F2:1x tgl.]

osteoporosis: [D1:Fosamax] [S1:70] [F1:qwk], [D2:Ca]/[D3:vit D], DXA <@y:2024|2025|2026>
ostéoporose : [D1:Fosamax] [S1:70] [F1:1x/sem], [D2:Ca]/[D3:vit D], DXA <@y:2024|2025|2026>
Osteoporose: [D1:Fosamax] [S1:70] [F1:1x/Wo.], [D2:Ca]/[D3:Vit. D], DXA <@y:2024|2025|2026>

RA stable on [D1:MTX] [S1:<@s:15|17.5|20>] [F1:qwk] + [D2:folate] [S2:1] [F2:qd], LFTs nl
PR stable sous [D1:MTX] [S1:<@s:15|17,5|20>] [F1:1x/sem] + [D2:folates] [S2:1] [F2:1x/j], BH normal
RA stabil unter [D1:MTX] [S1:<@s:15|17,5|20>] [F1:1x/Wo.] + [D2:Folsäure] [S2:1] [F2:1x tgl.], Leberwerte o. B.

Sz d/o: [D1:<@d:Keppra|Dilantin|Lamictal>] [S1:<@d:1000|300|100>] [F1:<@d:bid|qhs|bid>], last sz <@n:3|8> mos ago, level ok
Épilepsie : [D1:<@d:Keppra|Dilantin|Lamictal>] [S1:<@d:1000|300|100>] [F1:<@d:2x/j|au coucher|2x/j>], dern. crise il y a <@n:3|8> mois, dosage OK
Epilepsie: [D1:<@d:Keppra|Dilantin|Lamictal>] [S1:<@d:1000|300|100>] [F1:<@d:2x tgl.|z. N.|2x tgl.>], letzter Anfall vor <@n:3|8> Mon., Spiegel ok

PD: [D:Sinemet] [S:25/100] [A:<@n:1|1.5|2>] [O:tab] [F:qid], wearing off, add [D2:<@e:entacapone|ropinirole>]
Parkinson : [D:Sinemet] [S:25/100] [A:<@n:1|1,5|2>] [O:cp] [F:4x/j], fin de dose, ajout [D2:<@e:entacapone|ropinirole>]
PD: [D:Sinemet] [S:25/100] [A:<@n:1|1,5|2>] [O:Tbl.] [F:4x tgl.], Wearing-off, + [D2:<@e:Entacapon|Ropinirol>]

dementia, on [D1:Aricept] [S1:10] [F1:qhs], [D2:<@d:Namenda|memantine>] [S2:10] [F2:bid], sundowning → low dose [D3:<@e:Seroquel|trazodone>]
démence, sous [D1:Aricept] [S1:10] [F1:au coucher], [D2:<@d:Namenda|mémantine>] [S2:10] [F2:2x/j], agitation vespérale → faible dose de [D3:<@e:Seroquel|trazodone>]
Demenz, unter [D1:Aricept] [S1:10] [F1:z. N.], [D2:<@d:Namenda|Memantin>] [S2:10] [F2:2x tgl.], abends unruhig → niedrig dos. [D3:<@e:Seroquel|Trazodon>]

CIWA: [D1:<@d:Ativan|Librium>] [F1:prn], [D2:thiamine] [S2:100] [F2:qd], [D3:MVI], [D4:folate]
Sevrage OH : [D1:<@d:Ativan|Librium>] [F1:si besoin], [D2:thiamine] [S2:100] [F2:1x/j], [D3:multivit.], [D4:folates]
Alkoholentzug: [D1:<@d:Ativan|Librium>] [F1:b. Bed.], [D2:Thiamin] [S2:100] [F2:1x tgl.], [D3:Multivit.], [D4:Folsäure]

sepsis: [D2:<@d:vanc|vancomycin>] + [D3:<@e:cefepime|meropenem>] given in ED, lactate <@l:2.8|4.1>, cx pending
sepsis : [D2:<@d:vanco|vancomycine>] + [D3:<@e:céfépime|méropénem>] aux urgences, lactates <@l:2,8|4,1>, cultures en cours
Sepsis: [D2:<@d:Vanco|Vancomycin>] + [D3:<@e:Cefepim|Meropenem>] in ZNA gegeben, Laktat <@l:2,8|4,1>, Kulturen stehen aus

on [D:<@d:levophed|norepi>] @ [A:<@s:4|8|12> mcg/min], MAP <@m:66|71>, wean as tol
sous [D:<@d:Levophed|noradré>] à [A:<@s:4|8|12> µg/min], PAM <@m:66|71>, sevrage selon tolérance
unter [D:<@d:Levophed|Noradr.>] mit [A:<@s:4|8|12> µg/min], MAP <@m:66|71>, nach Verträglichk. reduzieren

intubated, [D1:propofol] @ [A1:<@n:20|30|40> mcg/kg/min], [D2:fent] gtt, RASS -<@r:1|2|3>
intubé, [D1:propofol] à [A1:<@n:20|30|40> µg/kg/min], [D2:fenta] IVSE, RASS -<@r:1|2|3>
intubiert, [D1:Propofol] mit [A1:<@n:20|30|40> µg/kg/min], [D2:Fenta] Perfusor, RASS -<@r:1|2|3>

[D1:hep] gtt per protocol, PTT <@n:58|71>, bridge to [D2:<@d:warfarin|Coumadin>]
[D1:hép.] IVSE selon protocole, TCA <@n:58|71>, relais par [D2:<@d:warfarine|Coumadin>]
[D1:Hep.] Perfusor n. Schema, PTT <@n:58|71>, Umstellung auf [D2:<@d:Warfarin|Coumadin>]

chemo C<@n:2|3|4>D<@m:1|8>: [D1:<@d:carbo|cis>]/[D2:<@e:taxol|pem>] today, [D3:Neulasta] tomorrow
chimio C<@n:2|3|4>J<@m:1|8> : [D1:<@d:carbo|cis>]/[D2:<@e:taxol|pem>] ce jour, [D3:Neulasta] demain
Chemo Z<@n:2|3|4>T<@m:1|8>: [D1:<@d:Carbo|Cis>]/[D2:<@e:Taxol|Pem>] heute, [D3:Neulasta] morgen

GDM <@n:28|31|35>w, diet failed → [D1:<@d:NPH|metformin>] [F1:qhs], BG log weekly
DG <@n:28|31|35> SA, échec régime → [D1:<@d:NPH|metformine>] [F1:au coucher], carnet glyc. chaque sem.
GDM <@n:28|31|35>. SSW, Diät erfolglos → [D1:<@d:NPH|Metformin>] [F1:z. N.], BZ-Protokoll wö.

contraception: [D:<@d:Depo|Nexplanon|Mirena>] since <@y:2019|2022|2024>, due for change
contraception : [D:<@d:Depo|Nexplanon|Mirena>] depuis <@y:2019|2022|2024>, à renouveler
Verhütung: [D:<@d:Depo|Nexplanon|Mirena>] seit <@y:2019|2022|2024>, Wechsel fällig

[D:Depo-Provera] [S:150 mg] IM given L deltoid, next <@n:11|12|13> wks
[D:Depo-Provera] [S:150 mg] IM deltoïde G, prochaine ds <@n:11|12|13> sem
[D:Depo-Provera] [S:150 mg] i.m. Deltoid li. gegeben, nächste in <@n:11|12|13> Wo.

imm: [D1:<@d:Tdap|MMR|Prevnar>] today, [D2:flu vaccine] declined
vacc. : [D1:<@d:Tdap|ROR|Prevnar>] ce jour, [D2:vaccin grippe] refusé
Impf.: [D1:<@d:Tdap|MMR|Prevnar>] heute, [D2:Grippeimpfstoff] abgelehnt

[D:B12] [S:1000mcg] IM [F:q month], given today
[D:B12] [S:1000µg] IM [F:1x/mois], faite ce jour
[D:B12] [S:1000µg] i.m. [F:1x/Mon.], heute gegeben

R knee inj: [D1:<@d:Kenalog|Depo-Medrol>] [S1:40 mg] + [D2:<@e:lido|lidocaine>] [S2:1%] [A2:<@n:3|4> cc], tol well
inf. genou D : [D1:<@d:Kenalog|Depo-Medrol>] [S1:40 mg] + [D2:<@e:lido|lidocaïne>] [S2:1 %] [A2:<@n:3|4> cc], bien tolérée
Inj. Knie re.: [D1:<@d:Kenalog|Depo-Medrol>] [S1:40 mg] + [D2:<@e:Lido|Lidocain>] [S2:1 %] [A2:<@n:3|4> cc], gut vertragen

# 2
pt out of [D:<@d:Norvasc|Synthroid|Keppra>] x <@n:3|5|10> d, needs refill
pt sans [D:<@d:Norvasc|Synthroid|Keppra>] depuis <@n:3|5|10> j, demande renouv.
Pat. seit <@n:3|5|10> d ohne [D:<@d:Norvasc|Synthroid|Keppra>], braucht Rezept

# 2
refilled {drug} {strength} #<@n:30|60|90>, <@r:1|2|3> RF
renouv. {drug} {strength}, bte <@n:30|60|90>, AR <@r:1|2|3> fois
{drug} {strength} Nr. <@n:30|60|90> rezeptiert, <@r:1|2|3>x Wdh.

# 2 kinds=solid
Rx: {drug} {strength}, disp #<@n:14|20|30>, sig: {dose} {freq}
Rp : {drug} {strength}, qté <@n:14|20|30>, S/ {dose} {freq}
Rp.: {drug} {strength}, Nr. <@n:14|20|30>, S: {dose} {freq}

# 2
s/e: <@s:dry cough|ankle edema|diarrhea|sedation> on {drug} → d/c
EI : <@s:toux sèche|OMI|diarrhée|somnolence> sous {drug} → arrêt
NW: <@s:Reizhusten|Knöchelödeme|Diarrhö|Sedierung> unter {drug.bei} → abges.

# 2
tried {drug}, {drug2} w/o relief
a essayé {drug}, {drug2} sans effet
{drug}, {drug2} ohne Erfolg versucht

# 2
failed {drug} ([U:x <@n:6|8> wks]), intol to {drug2} (<@s:nausea|rash|HA>)
échec {drug} ([U:<@n:6|8> sem]), intol. à {drug2} (<@s:nausées|éruption|céphalées>)
{drug} erfolglos ([U:<@n:6|8> Wo.]), {drug2} nicht vertragen (<@s:Übelkeit|Exanthem|Kopfschmerz>)

cont {drug}, {drug2}; hold {drug3}
poursuite {drug}, {drug2} ; suspendre {drug3}
{drug}, {drug2} weiter; {drug3} pausieren

cont same {drug}, recheck <@l:lytes|LFTs|CBC> <@n:2|4> wk
poursuite {drug} id., contrôle <@l:iono|BH|NFS> ds <@n:2|4> sem
{drug} unverändert, Ko. <@l:E'lyte|Leber|BB> in <@n:2|4> Wo.

# kinds=solid
home meds: {drug} {strength} {freq}, {drug2} {strength2}, {drug3} [F3:{prn_}]
ttt habituel : {drug} {strength} {freq}, {drug2} {strength2}, {drug3} [F3:{prn_}]
Hausmed.: {drug} {strength} {freq}, {drug2} {strength2}, {drug3} [F3:{prn_}]

D/C meds: {drug} {strength} {freq}; {drug2} {strength2} [F2:{every_}]; resume {drug3}
Ttt sortie : {drug} {strength} {freq} ; {drug2} {strength2} [F2:{every_}] ; reprise {drug3}
Entlassmed.: {drug} {strength} {freq}; {drug2} {strength2} [F2:{every_}]; {drug3} wieder ansetzen

OTC: [D1:<@d:Tylenol|Advil|Aleve>] [F1:prn], [D2:MVI], [D3:<@e:fish oil|melatonin|glucosamine>]
Sans ordo : [D1:<@d:Tylenol|Advil|Aleve>] [F1:si besoin], [D2:multivit.], [D3:<@e:huile de poisson|mélatonine|glucosamine>]
OTC: [D1:<@d:Tylenol|Advil|Aleve>] [F1:b. Bed.], [D2:Multivit.], [D3:<@e:Fischöl|Melatonin|Glucosamin>]

no recent <@d:[D:NSAID]|[D:steroid]|[D:abx]> use
<@d:pas d'[D:AINS]|pas de [D:corticoïdes]|pas d'[D:ATB]> récemment
zuletzt keine <@d:[D:NSAR]|[D:Steroide]|[D:AB]>

on [D:<@d:ASA|Plavix|Eliquis>], last dose <@t:this am|last night|<@n:2|3> d ago>
sous [D:<@d:AAS|Plavix|Eliquis>], dern. prise <@t:ce matin|hier soir|il y a <@n:2|3> j>
unter [D:<@d:ASS|Plavix|Eliquis>], letzte Einnahme <@t:heute früh|gestern Abend|vor <@n:2|3> d>

abx day <@n:2|5|8>: [D:<@d:cefepime|Unasyn|meropenem>] [S:<@d:2|3|1>g] [F:q<@f:8|6>h]
ATB J<@n:2|5|8> : [D:<@d:céfépime|Unasyn|méropénem>] [S:<@d:2|3|1>g] [F:ttes les <@f:8|6> h]
AB Tag <@n:2|5|8>: [D:<@d:Cefepim|Unasyn|Meropenem>] [S:<@d:2|3|1>g] [F:alle <@f:8|6> h]

narrow [D1:<@d:Zosyn|vanc>] to [D2:<@e:ceftriaxone|cefazolin|Unasyn>] per cx
désescalade [D1:<@d:Zosyn|vanco>] → [D2:<@e:ceftriaxone|céfazoline|Unasyn>] selon culture
[D1:<@d:Zosyn|Vanco>] n. Kultur auf [D2:<@e:Ceftriaxon|Cefazolin|Unasyn>] deeskaliert

d/c [D:<@d:vanc|gent|tobra>], trough <@n:22|3.1|2.4>
arrêt [D:<@d:vanco|genta|tobra>], résiduel <@n:22|3,1|2,4>
[D:<@d:Vanco|Genta|Tobra>] ab, Talspiegel <@n:22|3,1|2,4>

CONTINUE [D1:<@d:METOPROLOL|CARVEDILOL>] AND [D2:<@e:LISINOPRIL|LOSARTAN>] AT CURRENT DOSES
POURSUITE [D1:<@d:MÉTOPROLOL|CARVÉDILOL>] ET [D2:<@e:LISINOPRIL|LOSARTAN>] AUX DOSES ACTUELLES
[D1:<@d:METOPROLOL|CARVEDILOL>] UND [D2:<@e:LISINOPRIL|LOSARTAN>] IN AKTUELLER DOSIS WEITER

[D:<@d:FUROSEMIDE|PREDNISONE|WARFARIN>] [S:<@d:40 MG|20 MG|5 MG>] PO [F:<@f:DAILY|EVERY OTHER DAY>]
[D:<@d:FUROSÉMIDE|PREDNISONE|WARFARINE>] [S:<@d:40 MG|20 MG|5 MG>] PO [F:<@f:PAR JOUR|UN JOUR SUR DEUX>]
[D:<@d:FUROSEMID|PREDNISON|WARFARIN>] [S:<@d:40 MG|20 MG|5 MG>] P.O. [F:<@f:TÄGLICH|JEDEN 2. TAG>]

NO <@d:[D:ASPIRIN]|[D:NSAIDS]|[D:HEPARIN]> - <@s:GI BLEED|CKD|ALLERGY>
PAS D'<@d:[D:ASPIRINE]|[D:AINS]|[D:HÉPARINE]> - <@s:HÉMORRAGIE DIG.|IRC|ALLERGIE>
<@d:KEIN [D:ASPIRIN]|KEINE [D:NSAR]|KEIN [D:HEPARIN]> - <@s:GI-BLUTUNG|CKD|ALLERGIE>

MAY TAKE [D:<@d:TYLENOL|MOTRIN>] [A:<@n:1|2>] [O:<@n:TAB|TABS>] [F:EVERY <@h:4|6> HOURS AS NEEDED]
PEUT PRENDRE [D:<@d:TYLENOL|MOTRIN>] [A:<@n:1|2>] [O:<@n:CP|CP>] [F:TOUTES LES <@h:4|6> HEURES SI BESOIN]
DARF [D:<@d:TYLENOL|MOTRIN>] [A:<@n:1|2>] [O:<@n:TBL.|TBL.>] [F:ALLE <@h:4|6> STUNDEN BEI BEDARF] NEHMEN

ICS/LABA → [D:<@d:Advair|Breo|Symbicort>] [F:bid], f/u spirometry
CSI/LABA → [D:<@d:Advair|Breo|Symbicort>] [F:2x/j], spirométrie de contrôle
ICS/LABA → [D:<@d:Advair|Breo|Symbicort>] [F:2x tgl.], Ko. Spirometrie

peds: [D:<@d:ibuprofen|Motrin|Tylenol>] [S:100 mg/5 ml], [A:<@n:5|7.5|10> ml] [F:q6h prn] fever
péd. : [D:<@d:ibuprofène|Motrin|Tylenol>] [S:100 mg/5 ml], [A:<@n:5|7,5|10> ml] [F:ttes les 6 h si besoin] fièvre
Päd.: [D:<@d:Ibuprofen|Motrin|Tylenol>] [S:100 mg/5 ml], [A:<@n:5|7,5|10> ml] [F:alle 6 h b. Bed.] Fieber

[D:pred] [S:<@n:1|2> mg/kg][F:/d] [U:x <@m:3|5>d] for croup
[D:pred] [S:<@n:1|2> mg/kg][F:/j] [U:x <@m:3|5>j] pour laryngite
[D:Pred] [S:<@n:1|2> mg/kg][F:/d] [U:x <@m:3|5>d] bei Krupp

ADHD: [D:<@d:Ritalin|Adderall|Concerta>] [S:<@s:10|18|20>] [F:qam], wt ok, sleep ok
TDAH : [D:<@d:Ritaline|Adderall|Concerta>] [S:<@s:10|18|20>] [F:le matin], poids OK, sommeil OK
ADHS: [D:<@d:Ritalin|Adderall|Concerta>] [S:<@s:10|18|20>] [F:morgens], Gewicht ok, Schlaf ok

BPAD: [D1:Li] [S1:<@s:300|600>] [F1:bid], level <@n:0.7|0.9>, [D2:<@d:Seroquel|Zyprexa>] [F2:hs]
TB : [D1:Li] [S1:<@s:300|600>] [F1:2x/j], lithémie <@n:0,7|0,9>, [D2:<@d:Seroquel|Zyprexa>] [F2:au coucher]
BPS: [D1:Li] [S1:<@s:300|600>] [F1:2x tgl.], Spiegel <@n:0,7|0,9>, [D2:<@d:Seroquel|Zyprexa>] [F2:z. N.]

anxiety ↑, [D1:<@d:Buspar|Vistaril>] [F1:tid prn], cont [D2:<@e:Celexa|Cymbalta>], refer CBT
anxiété ↑, [D1:<@d:Buspar|Vistaril>] [F1:3x/j si besoin], poursuite [D2:<@e:Celexa|Cymbalta>], adressé TCC
Angst ↑, [D1:<@d:Buspar|Vistaril>] [F1:3x tgl. b. Bed.], [D2:<@e:Celexa|Cymbalta>] weiter, Üw KVT

smoking cessation: [D:<@d:Chantix|Zyban>] or [D2:nicotine] [O2:patch] [S2:<@s:14|21> mg], pt ready
sevrage tabac : [D:<@d:Chantix|Zyban>] ou [O2:patch] [D2:nicotine] [S2:<@s:14|21> mg], pt motivé
Rauchstopp: [D:<@d:Chantix|Zyban>] oder [D2:Nikotin] [O2:Pflaster] [S2:<@s:14|21> mg], Pat. motiviert

chr. pain: [D1:fentanyl] [O1:patch] [S1:<@s:12|25|50> mcg] [F1:q72h], [D2:<@d:MSIR|oxyIR>] [S2:<@t:5|10>] [F2:q4h prn], UDS ok
dl. chr. : [O1:patch] [D1:fentanyl] [S1:<@s:12|25|50> µg] [F1:ttes les 72 h], [D2:<@d:morphine LI|oxycodone LI>] [S2:<@t:5|10>] [F2:ttes les 4 h si besoin], toxiques U OK
chron. Schmerz: [D1:Fentanyl] [O1:Pflaster] [S1:<@s:12|25|50> µg] [F1:alle 72 h], [D2:<@d:Morphin unret.|Oxycodon unret.>] [S2:<@t:5|10>] [F2:alle 4 h b. Bed.], U-Tox ok

constip. from [D1:opioids] → [D2:<@d:senna|Colace>] [A2:2] [F2:bid], [D3:MiraLAX] [F3:qd]
constip. sous [D1:opioïdes] → [D2:<@d:séné|Colace>] [A2:2] [F2:2x/j], [D3:MiraLAX] [F3:1x/j]
Obstip. unter [D1:Opioiden] → [D2:<@d:Senna|Colace>] [A2:2] [F2:2x tgl.], [D3:MiraLAX] [F3:1x tgl.]

H. pylori + → [D1:PPI] [F1:bid], [D2:amox] [S2:1g] [F2:bid], [D3:clarithro] [S3:500] [F3:bid] [U3:x 14d]
H. pylori + → [D1:IPP] [F1:2x/j], [D2:amox] [S2:1g] [F2:2x/j], [D3:clarithro] [S3:500] [F3:2x/j] [U3:x 14j]
H. pylori + → [D1:PPI] [F1:2x tgl.], [D2:Amox] [S2:1g] [F2:2x tgl.], [D3:Clarithro] [S3:500] [F3:2x tgl.] [U3:x 14d]

IBD: [D1:<@d:Remicade|Humira|Stelara>] [F1:q8wk], off [D2:pred], stools <@n:2|3>/d
MICI : [D1:<@d:Remicade|Humira|Stelara>] [F1:ttes les 8 sem], sans [D2:pred], selles <@n:2|3>/j
CED: [D1:<@d:Remicade|Humira|Stelara>] [F1:alle 8 Wo.], ohne [D2:Pred], Stuhl <@n:2|3>/d

ESRD on HD T/Th/S: [D1:Epogen], [D2:<@d:Renvela|PhosLo>] [F2:w/ meals], [D3:Sensipar] [S3:30] [F3:qd]
IRCT en HD ma/j/s : [D1:Epogen], [D2:<@d:Renvela|PhosLo>] [F2:aux repas], [D3:Sensipar] [S3:30] [F3:1x/j]
term. NI, HD Di/Do/Sa: [D1:Epogen], [D2:<@d:Renvela|PhosLo>] [F2:z. d. Mahlzeiten], [D3:Sensipar] [S3:30] [F3:1x tgl.]

s/p renal tx <@y:2014|2018|2021>: [D1:FK] [S1:<@s:2|3>] [F1:bid], [D2:MMF] [S2:500] [F2:bid], [D3:pred] [S3:5]
greffe rénale <@y:2014|2018|2021> : [D1:tacro] [S1:<@s:2|3>] [F1:2x/j], [D2:MMF] [S2:500] [F2:2x/j], [D3:pred] [S3:5]
Z. n. NTX <@y:2014|2018|2021>: [D1:Tac] [S1:<@s:2|3>] [F1:2x tgl.], [D2:MMF] [S2:500] [F2:2x tgl.], [D3:Pred] [S3:5]

HIV, CD4 <@n:410|620>, VL undet, on [D:<@d:Biktarvy|Triumeq|Dovato>] [A:1] [F:qd], no missed doses
VIH, CD4 <@n:410|620>, CV indét., sous [D:<@d:Biktarvy|Triumeq|Dovato>] [A:1] [F:1x/j], pas d'oubli
HIV, CD4 <@n:410|620>, VL n. nachw., unter [D:<@d:Biktarvy|Triumeq|Dovato>] [A:1] [F:1x tgl.], keine Auslassung

zoster R T<@n:4|6|8>: [D1:<@d:Valtrex|acyclovir>] [S1:<@d:1g|800>] [F1:<@d:tid|5x/d>] [U1:x 7d], [D2:gaba] [S2:300] [F2:hs]
zona T<@n:4|6|8> D : [D1:<@d:Valtrex|aciclovir>] [S1:<@d:1g|800>] [F1:<@d:3x/j|5x/j>] [U1:x 7j], [D2:gaba] [S2:300] [F2:au coucher]
Zoster T<@n:4|6|8> re.: [D1:<@d:Valtrex|Aciclovir>] [S1:<@d:1g|800>] [F1:<@d:3x tgl.|5x tgl.>] [U1:x 7d], [D2:Gaba] [S2:300] [F2:z. N.]

bee sting: [D1:<@d:Benadryl|cetirizine>] [S1:<@d:25-50|10>] [F1:<@d:q6h|qd>], [D2:pred] [S2:40] [U2:x 3d], [D3:EpiPen] Rx
piqûre d'abeille : [D1:<@d:Benadryl|cétirizine>] [S1:<@d:25-50|10>] [F1:<@d:ttes les 6 h|1x/j>], [D2:pred] [S2:40] [U2:x 3j], [D3:EpiPen] prescrit
Bienenstich: [D1:<@d:Benadryl|Cetirizin>] [S1:<@d:25-50|10>] [F1:<@d:alle 6 h|1x tgl.>], [D2:Pred] [S2:40] [U2:x 3d], [D3:EpiPen] rezept.

chest pain - [D1:NTG] x<@n:2|3>, [D2:ASA] [S2:325], [D3:hep] gtt, trop <@t:0.04|0.12>
DT - [D1:TNT] x<@n:2|3>, [D2:AAS] [S2:325], [D3:hép.] IVSE, tropo <@t:0,04|0,12>
Thoraxschmerz - [D1:Nitro] x<@n:2|3>, [D2:ASS] [S2:325], [D3:Hep.] Perfusor, Trop <@t:0,04|0,12>

stroke: outside [D1:tPA] window, [D2:ASA] + [D3:<@d:Plavix|clopidogrel>] [U3:x 21d], [D4:<@e:Lipitor|atorva>] [S4:80]
AVC : hors délai [D1:rtPA], [D2:AAS] + [D3:<@d:Plavix|clopidogrel>] [U3:x 21j], [D4:<@e:Lipitor|atorva>] [S4:80]
Apoplex: außerhalb [D1:rtPA] Fenster, [D2:ASS] + [D3:<@d:Plavix|Clopidogrel>] [U3:x 21d], [D4:<@e:Lipitor|Atorva>] [S4:80]

pre-op: [D:<@d:Ancef|cefazolin>] [S:2g] IV on call to OR
préop : [D:<@d:Ancef|céfazoline>] [S:2g] IV à l'appel du bloc
präop.: [D:<@d:Ancef|Cefazolin>] [S:2g] i.v. auf Abruf OP

local: [D1:<@d:lido|bupi>] [S1:<@d:1|0.25>%] w/o [D2:epi], [A1:<@n:5|8|10> cc]
AL : [D1:<@d:lido|bupi>] [S1:<@d:1|0,25> %] sans [D2:adré], [A1:<@n:5|8|10> cc]
LA: [D1:<@d:Lido|Bupi>] [S1:<@d:1|0,25> %] ohne [D2:Adren.], [A1:<@n:5|8|10> cc]

change [D:<@d:Percocet|tramadol>] to [F:q6h], d/c PCA, [D2:Toradol] [S2:15] [F2:q6h] [U2:x 48h]
[D:<@d:Percocet|tramadol>] [F:ttes les 6 h], arrêt PCA, [D2:Toradol] [S2:15] [F2:ttes les 6 h] [U2:x 48h]
[D:<@d:Percocet|Tramadol>] auf [F:alle 6 h] ändern, PCA ab, [D2:Toradol] [S2:15] [F2:alle 6 h] [U2:x 48h]

restart home [D:<@d:metformin|lisinopril|Coumadin>] at d/c, hold [D2:<@e:HCTZ|Lasix>] until seen
reprise [D:<@d:metformine|lisinopril|Coumadin>] à la sortie, [D2:<@e:HCTZ|Lasix>] suspendu jusqu'à la cs
[D:<@d:Metformin|Lisinopril|Coumadin>] bei E. wieder ansetzen, [D2:<@e:HCT|Lasix>] bis WV pausieren

# kinds=solid
SNF orders: {drug} {strength} {freq} {dur}; {drug2} {strength2} [F2:{times_}]; weekly BMP
Consignes EHPAD : {drug} {strength} {freq} {dur} ; {drug2} {strength2} [F2:{times_}] ; iono hebdo
Anordnung Heim: {drug} {strength} {freq} {dur}; {drug2} {strength2} [F2:{times_}]; wö. E'lyte

# kinds=solid
tel: <@p:pharmacy|daughter|VNA> re {drug} dose, clarified {strength} {freq}
tél. : <@p:pharmacie|fille|IDE> pour dose {drug}, précisé {strength} {freq}
Tel.: <@p:Apotheke|Tochter|Pflegedienst> wg. Dosis {drug}, geklärt {strength} {freq}

missed <@n:2|3> doses {drug} last wk, advised
<@n:2|3> oublis {drug} sem. dernière, conseils donnés
<@n:2|3> Dosen {drug} letzte Wo. vergessen, beraten

poor compliance w/ {drug} 2/2 cost
mauvaise observance {drug}, coût
schlechte Compliance {drug} wg. Kosten

BP <@b:150s-160s|140s>/90s despite {drug} + {drug2}, add {drug3} {strength3}
TA <@b:150-160|140>/90 malgré {drug} + {drug2}, ajout {drug3} {strength3}
RR <@b:150-160|140>/90 trotz {drug} + {drug2}, + {drug3} {strength3}

# kinds=solid
A1c <@n:7.9|8.6|9.4> on {drug}; start {drug2} {strength2} [F2:<@f:qd|q wk>]
HbA1c <@n:7,9|8,6|9,4> sous {drug} ; début {drug2} {strength2} [F2:<@f:1x/j|1x/sem>]
HbA1c <@n:7,9|8,6|9,4> unter {drug.bei}; Beginn {drug2} {strength2} [F2:<@f:1x tgl.|1x/Wo.>]

{drug} → {drug2} 2/2 <@s:cough|myalgias|formulary|cost>
{drug} → {drug2} (<@s:toux|myalgies|livret|coût>)
{drug} → {drug2} wg. <@s:Husten|Myalgien|Hausliste|Kosten>

pt declined {drug}, agrees to {drug2}
pt refuse {drug}, accepte {drug2}
Pat. lehnt {drug} ab, einverstanden mit {drug2.bei}

needs PA for {drug}, samples {drug2} [U:x <@n:2|4> wks]
accord préalable pour {drug}, échantillons {drug2} [U:x <@n:2|4> sem]
Antrag für {drug}, Muster {drug2} [U:x <@n:2|4> Wo.]

# kinds=solid
{drug} {strength} [A:½] [O:tab] {freq}
{drug} {strength} [A:½] [O:cp] {freq}
{drug} {strength} [A:½] [O:Tbl.] {freq}

# kinds=solid n=1,2 m=1,2
{drug} {strength}: [A:{n}] [F:am], [A2:{m}] [F2:hs]
{drug} {strength} : [A:{n}] [F:matin], [A2:{m}] [F2:coucher]
{drug} {strength}: [A:{n}] [F:morgens], [A2:{m}] [F2:z. N.]

# kinds=solid n=1,2 m=4,6,8
{drug} [A:{n}] po [F:q{m}h prn] <@s:pain|n/v|spasm>
{drug} [A:{n}] po [F:ttes les {m} h si besoin] <@s:douleur|N/V|spasmes>
{drug} [A:{n}] p.o. [F:alle {m} h b. Bed.] <@s:Schmerz|Ü/E|Spasmen>

# kinds=inhaled
{drug} {strength} {dose} {freq}, rinse mouth
{drug} {strength} {dose} {freq}, rincer la bouche
{drug} {strength} {dose} {freq}, Mund spülen

# kinds=topical
{drug} {form} {freq} to <@s:rash|scalp|hands>
{drug} {form} {freq} sur <@s:éruption|cuir chevelu|mains>
{drug} {form} {freq} auf <@s:Exanthem|Kopfhaut|Hände>

# kinds=injection
{drug} {strength} <@r:SC|IM> {freq}
{drug} {strength} <@r:SC|IM> {freq}
{drug} {strength} <@r:s.c.|i.m.> {freq}

# kinds=infusion
{drug} {dose}, then reassess
{drug} {dose}, puis réévaluer
{drug} {dose}, dann Reevaluation

# kinds=insulin n=10..40
{drug} [A:{n}] {tod}, FBS goal <@g3:80-130|90-150>
{drug} [A:{n}] {tod}, obj. glyc. à jeun <@g3:80-130|90-150>
{drug} [A:{n}] {tod}, Ziel NBZ <@g3:80-130|90-150>

# kinds=drops
{drug} {strength} {dose} <@e:OD|OS|OU> {freq}
{drug} {strength} {dose} <@e:œil D|œil G|ODG> {freq}
{drug} {strength} {dose} <@e:RA|LA|bds.> {freq}

# kinds=patch
{drug} {form} {strength}, rotate sites
{drug} {form} {strength}, changer de site
{drug} {form} {strength}, Stelle wechseln

[U:2 wks] on [D:<@d:Prozac|Effexor|Zoloft>], mood sl better, no SI, cont same
[U:2 sem] sous [D:<@d:Prozac|Effexor|Zoloft>], humeur un peu mieux, pas d'IDS, poursuite id.
[U:2 Wo.] unter [D:<@d:Prozac|Effexor|Zoloft>], Stimmung etw. besser, keine Suizidalität, unverändert weiter

viral pharyngitis - no [D1:abx], [D2:<@d:ibuprofen|APAP>] [F2:prn], salt water gargles
pharyngite virale - pas d'[D1:ATB], [D2:<@d:ibuprofène|paracétamol>] [F2:si besoin], gargarismes eau salée
virale Pharyngitis - keine [D1:AB], [D2:<@d:Ibuprofen|Paracetamol>] [F2:b. Bed.], Gurgeln mit Salzwasser

URTI x <@n:5|8|10>/7, [D1:<@d:Mucinex|Sudafed>] OTC, wants [D2:abx], explained
rhume depuis <@n:5|8|10> j, [D1:<@d:Mucinex|Sudafed>] sans ordo, veut [D2:ATB], expliqué
Erkältung seit <@n:5|8|10> d, [D1:<@d:Mucinex|Sudafed>] rezeptfrei, will [D2:AB], aufgeklärt

script given [D:<@d:co-codamol|naproxen|diazepam>] [S:<@d:30/500|500|2>mg], [A:<@n:1-2|1>] [F:<@f:qds prn|bd pc|nocte>]
ordo remise [D:<@d:co-codamol|naproxène|diazépam>] [S:<@d:30/500|500|2>mg], [A:<@n:1-2|1>] [F:<@f:4x/j si besoin|2x/j après repas|au coucher>]
Rezept [D:<@d:Co-Codamol|Naproxen|Diazepam>] [S:<@d:30/500|500|2>mg], [A:<@n:1-2|1>] [F:<@f:4x tgl. b. Bed.|2x tgl. n. d. Essen|z. N.>]

[D:<@d:ramipril|bendroflumethiazide|atenolol>] [S:<@d:5|2.5|50>mg] [F:od], U&Es <@n:2|3>/52
[D:<@d:ramipril|bendrofluméthiazide|aténolol>] [S:<@d:5|2,5|50>mg] [F:1x/j], iono ds <@n:2|3> sem
[D:<@d:Ramipril|Bendroflumethiazid|Atenolol>] [S:<@d:5|2,5|50>mg] [F:1x tgl.], Ko. E'lyte in <@n:2|3> Wo.

asthma r/v: PEF <@n:380|420>, [D1:<@d:Clenil|Fostair>] [A1:2] [O1:puffs] [F1:bd], [D2:salbutamol] [F2:prn], technique good
suivi asthme : DEP <@n:380|420>, [D1:<@d:Clenil|Fostair>] [A1:2] [O1:bouff.] [F1:2x/j], [D2:salbutamol] [F2:si besoin], bonne technique
Asthma-Ko.: PEF <@n:380|420>, [D1:<@d:Clenil|Fostair>] [A1:2] [O1:Hübe] [F1:2x tgl.], [D2:Salbutamol] [F2:b. Bed.], Technik gut

T2DM annual r/v, HbA1c <@n:58|64|71>, [D1:metformin] [S1:1g] [F1:bd], add [D2:<@d:gliclazide|dapagliflozin>] [S2:<@d:40|10>mg] [F2:om]
DT2 bilan annuel, HbA1c <@n:58|64|71>, [D1:metformine] [S1:1g] [F1:2x/j], ajout [D2:<@d:gliclazide|dapagliflozine>] [S2:<@d:40|10>mg] [F2:le matin]
DM2 Jahreskontrolle, HbA1c <@n:58|64|71>, [D1:Metformin] [S1:1g] [F1:2x tgl.], + [D2:<@d:Gliclazid|Dapagliflozin>] [S2:<@d:40|10>mg] [F2:morgens]

HRT: [D1:Evorel] [O1:patch] [S1:<@s:25|50>] [F1:2x/wk] + [D2:Utrogestan] [S2:<@t:100|200>] [F2:nocte]
THM : [D1:Evorel] [O1:patch] [S1:<@s:25|50>] [F1:2x/sem] + [D2:Utrogestan] [S2:<@t:100|200>] [F2:au coucher]
HRT: [D1:Evorel] [O1:Pflaster] [S1:<@s:25|50>] [F1:2x/Wo.] + [D2:Utrogestan] [S2:<@t:100|200>] [F2:z. N.]

child <@n:3|4|6> y, otalgia, [D:<@d:Calpol|Nurofen>] given, TM pink, watch & wait
enfant <@n:3|4|6> ans, otalgie, [D:<@d:Calpol|Nurofen>] donné, tympan rosé, surveillance
Kind <@n:3|4|6> J., Otalgie, [D:<@d:Calpol|Nurofen>] gegeben, TF rosig, abwarten

impetigo chin, [D:<@d:Fucidin|mupirocin>] [O:<@o:cream|oint>] [F:tds] [U:x <@n:5|7>/7]
impétigo menton, [D:<@d:Fucidin|mupirocine>] [O:<@o:crème|pom.>] [F:3x/j] [U:x <@n:5|7>j]
Impetigo Kinn, [D:<@d:Fucidin|Mupirocin>] [O:<@o:Creme|Salbe>] [F:3x tgl.] [U:x <@n:5|7>d]

conjunctivitis, [D:chloramphenicol] [O:gtts] [F:qds] [U:x 5/7], no CL wear
conjonctivite, [D:chloramphénicol] [O:gttes] [F:4x/j] [U:x 5j], pas de LC
Konjunktivitis, [D:Chloramphenicol] [O:Tr.] [F:4x tgl.] [U:x 5d], keine KL

palliative: [D1:midazolam] [S1:10] + [D2:morphine] [S2:<@s:10|20|30>] via SD [U:over 24h], [D3:glyco] [F3:prn]
palliatif : [D1:midazolam] [S1:10] + [D2:morphine] [S2:<@s:10|20|30>] SE [U:sur 24h], [D3:glyco] [F3:si besoin]
palliativ: [D1:Midazolam] [S1:10] + [D2:Morphin] [S2:<@s:10|20|30>] über Pumpe [U:über 24h], [D3:Glyco] [F3:b. Bed.]

[D1:NaCl] [S1:0.9%] [A1:1000 ml] [U1:over <@n:6|8|12> h], then [D2:Ringer] [A2:500 ml]
[D1:NaCl] [S1:0,9 %] [A1:1000 ml] [U1:sur <@n:6|8|12> h], puis [D2:Ringer] [A2:500 ml]
[D1:NaCl] [S1:0,9 %] [A1:1000 ml] [U1:über <@n:6|8|12> h], dann [D2:Ringer] [A2:500 ml]

Hgb <@n:6.8|7.1>, 2 u pRBC, [D:Lasix] [S:20] IV between
Hb <@n:6,8|7,1>, 2 CGR, [D:Lasix] [S:20] IV entre les deux
Hb <@n:6,8|7,1>, 2 EK, [D:Lasix] [S:20] i.v. dazwischen

ferritin <@n:9|14>, [D:<@d:FeSO4|Venofer|ferrous sulfate>] [S:<@d:325|200|325>] [F:<@f:qod|q wk>], r/o GI loss
ferritine <@n:9|14>, [D:<@d:FeSO4|Venofer|sulfate ferreux>] [S:<@d:325|200|325>] [F:<@f:1 j/2|1x/sem>], éliminer saignement dig.
Ferritin <@n:9|14>, [D:<@d:FeSO4|Venofer|Eisensulfat>] [S:<@d:325|200|325>] [F:<@f:jeden 2. Tag|1x/Wo.>], GI-Blutung ausschl.

vit D <@n:14|18>: [D:D3] [S:<@s:50,000|20,000> IU] [F:q wk] [U:x <@m:8|12> wk]
25-OH-D <@n:14|18> : [D:D3] [S:<@s:50 000|20 000> UI] [F:1x/sem] [U:x <@m:8|12> sem]
25-OH-D <@n:14|18>: [D:D3] [S:<@s:50.000|20.000> IE] [F:1x/Wo.] [U:x <@m:8|12> Wo.]

CAD s/p DES <@y:2023|2024|2025>: [D1:ASA]/[D2:<@d:Brilinta|Plavix>] [U2:x 12 mo], [D3:BB], [D4:statin], cardiac rehab
coronaropathie, stent actif <@y:2023|2024|2025> : [D1:AAS]/[D2:<@d:Brilinta|Plavix>] [U2:x 12 mois], [D3:BB], [D4:statine], réadapt. cardiaque
KHK, DES <@y:2023|2024|2025>: [D1:ASS]/[D2:<@d:Brilinta|Plavix>] [U2:x 12 Mon.], [D3:BB], [D4:Statin], Herz-Reha

NSTEMI, cath in AM, [D1:ASA], [D2:hep] gtt, [D3:<@d:BB|statin|ACEi>]
NSTEMI, coro demain matin, [D1:AAS], [D2:hép.] IVSE, [D3:<@d:BB|statine|IEC>]
NSTEMI, HK morgen früh, [D1:ASS], [D2:Hep.] Perfusor, [D3:<@d:BB|Statin|ACE-H.>]

ascites: [D1:Aldactone] [S1:<@s:100|200>]/[D2:Lasix] [S2:<@s:40|80>], [D3:lactulose] to 3 BM/d, LVP prn
ascite : [D1:Aldactone] [S1:<@s:100|200>]/[D2:Lasix] [S2:<@s:40|80>], [D3:lactulose] pour 3 selles/j, ponction si besoin
Aszites: [D1:Aldactone] [S1:<@s:100|200>]/[D2:Lasix] [S2:<@s:40|80>], [D3:Laktulose] Ziel 3 Stühle/d, Punktion b. Bed.

post-tx cellulitis, cont [D:<@d:Keflex|clinda>] [U:thru {date}]
suivi cellulite, poursuite [D:<@d:Keflex|clinda>] [U:jusqu'au {date}]
Ko. Phlegmone, [D:<@d:Keflex|Clinda>] [U:bis {date}] weiter

wt <@n:18|21|24> kg, [D:amox] [S:250/5] [A:<@m:7.5|10> ml] [F:tid] [U:x 7d]
<@n:18|21|24> kg, [D:amox] [S:250/5] [A:<@m:7,5|10> ml] [F:3x/j] [U:x 7j]
<@n:18|21|24> kg, [D:Amox] [S:250/5] [A:<@m:7,5|10> ml] [F:3x tgl.] [U:x 7d]

breakthru: [D:<@d:Oramorph|Sevredol>] [S:<@n:5|10>mg] [F:<@f:2-4 hrly prn|q4h prn>]
ADP : [D:<@d:Oramorph|Sevredol>] [S:<@n:5|10>mg] [F:<@f:ttes les 2-4 h si besoin|ttes les 4 h si besoin>]
Durchbruch: [D:<@d:Oramorph|Sevredol>] [S:<@n:5|10>mg] [F:<@f:alle 2-4 h b. Bed.|alle 4 h b. Bed.>]

neuropathy ↑ on [D1:<@d:Velcade|taxol>] → ↓ dose, [D2:<@e:Lyrica|gaba>] [S2:<@e:75|300>] [F2:bid]
neuropathie ↑ sous [D1:<@d:Velcade|taxol>] → ↓ dose, [D2:<@e:Lyrica|gaba>] [S2:<@e:75|300>] [F2:2x/j]
Neuropathie ↑ unter [D1:<@d:Velcade|Taxol>] → Dosis ↓, [D2:<@e:Lyrica|Gaba>] [S2:<@e:75|300>] [F2:2x tgl.]

travel: [D1:<@d:Malarone|doxy>] [F1:qd], [D2:<@e:azithro|cipro>] [F2:prn] diarrhea, [D3:<@f:Typhim|Vaqta>] given
voyage : [D1:<@d:Malarone|doxy>] [F1:1x/j], [D2:<@e:azithro|cipro>] [F2:si besoin] diarrhée, [D3:<@f:Typhim|Vaqta>] fait
Reise: [D1:<@d:Malarone|Doxy>] [F1:1x tgl.], [D2:<@e:Azithro|Cipro>] [F2:b. Bed.] Durchfall, [D3:<@f:Typhim|Vaqta>] gegeben

ED: [D1:<@d:Viagra|Cialis>] [S1:<@d:50|10>] [F1:prn], no [D2:nitrates]
DE : [D1:<@d:Viagra|Cialis>] [S1:<@d:50|10>] [F1:si besoin], pas de [D2:nitrés]
ED: [D1:<@d:Viagra|Cialis>] [S1:<@d:50|10>] [F1:b. Bed.], keine [D2:Nitrate]

acne: [D1:BPO] [S1:5%] [O1:wash] [F1:am], [D2:<@d:Retin-A|Differin>] [F2:hs], [D3:doxy] [S3:100] [F3:bid] [U3:x 3 mo]
acné : [D1:BPO] [S1:5 %] [O1:gel] [F1:le matin], [D2:<@d:Retin-A|Differin>] [F2:le soir], [D3:doxy] [S3:100] [F3:2x/j] [U3:x 3 mois]
Akne: [D1:BPO] [S1:5 %] [O1:Gel] [F1:morgens], [D2:<@d:Retin-A|Differin>] [F2:abends], [D3:Doxy] [S3:100] [F3:2x tgl.] [U3:x 3 Mon.]
""")
