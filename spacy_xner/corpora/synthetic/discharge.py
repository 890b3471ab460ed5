from .item import Item, register_pool
from .model import read_pool

# Who is spoken of; the verb follows in the third person.
WHO = read_pool("""
# 8
The patient
<@g:Le patient|La patiente>
<@g:Der Patient|Die Patientin>

# 12
<@g:He|She>
<@g:Il|Elle>
<@g:Er|Sie>

# 4
<@g:Mr.|Mrs.> {surname}
<@g:M.|Mme> {surname}
<@g:Herr|Frau> {surname}

This {age}-year-old <@g:man|woman>
<@g:Ce patient|Cette patiente> de {age} ans
<@g:Der {age}-jährige Patient|Die {age}-jährige Patientin>

Our patient
<@g:Notre patient|Notre patiente>
<@g:Unser Patient|Unsere Patientin>

# 2
Patient
<@g:Patient|Patiente>
<@g:Patient|Patientin>

# 0.7
The {age}-year-old patient
<@g:Le patient|La patiente> de {age} ans
<@g:Der {age}-jährige Patient|Die {age}-jährige Patientin>
""")
register_pool("who", WHO)

SENTENCE = read_pool("""
# 3
{who} takes {drug} {strength} {freq}.
{who} prend {drug.du} {strength} {freq}.
{who} nimmt {drug} {strength} {freq}.

# 3
{who} takes {drug} {freq}.
{who} prend {drug.du} {freq}.
{who} nimmt {drug} {freq} ein.

# 2
{who} takes {drug} {strength} {freq} for {diag}.
{who} prend {drug.du} {strength} {freq} pour {diag.un}.
{who} nimmt {drug} {strength} {freq} wegen {diag.wegen}.

# 3
{who} is on {drug} {strength} {freq}.
{who} est sous {drug} {strength} {freq}.
{who} steht unter {drug.bei} {strength} {freq}.

# 2
{who} is currently taking {drug} and {drug2}.
{who} prend actuellement {drug.du} et {drug2.du}.
{who} nimmt derzeit {drug} und {drug2}.

{who} has been taking {drug} {dur}.
{who} prend {drug.du} {dur}.
{who} nimmt {drug} {dur}.

# 2 kinds=inhaled,insulin,topical,drops
{who} uses {dose} of {drug} {freq}.
{who} utilise {dose} {drug.de} {freq}.
{who} verwendet {freq} {dose} {drug}.

# 2 kinds=insulin
{who} injects {dose} of {drug} {freq}.
{who} s'injecte {dose} {drug.de} {freq}.
{who} spritzt sich {freq} {dose} {drug}.

# kinds=solid,drops,liquid
{who} took {dose} of {drug} {strength} without relief.
{who} a pris {dose} {drug.de} {strength} sans soulagement.
{who} nahm {dose} {drug} {strength} ohne Besserung ein.

# 2
At home <@g:he|she> takes {drug}, {drug2} and {drug3}.
À domicile, <@g:il|elle> prend {drug.du}, {drug2.du} et {drug3.du}.
Zu Hause nimmt <@g:er|sie> {drug}, {drug2} und {drug3}.

# 3
<@g:His|Her> home medications include {drug} {strength} {freq} and {drug2} {strength2} {tod}.
Son traitement à domicile comprend {drug.du} {strength} {freq} et {drug2.du} {strength2} {tod}.
Die häusliche Medikation umfasst {drug} {strength} {freq} und {drug2} {strength2} {tod}.

# 3
{who} was started on {drug} {strength} {freq} for {diag}.
{drug} {strength} {freq} a été débuté pour {diag.un}.
{who} wurde wegen {diag.wegen} auf {drug} {strength} {freq} eingestellt.

# 2
{who} was started on {drug}.
Un traitement par {drug} a été débuté.
Es wurde eine Therapie mit {drug.bei} begonnen.

# 3
{who} was started on {drug} {strength} {freq}.
Un traitement par {drug} {strength} {freq} a été instauré.
Es wurde eine Therapie mit {drug.bei} {strength} {freq} eingeleitet.

# 3
We started {drug} {strength} {freq} {dur}.
Nous avons débuté {drug} {strength} {freq} {dur}.
Wir begannen mit {drug.bei} {strength} {freq} {dur}.

# 2
{drug.c} {strength} {freq} was added.
{drug.le} {strength} {freq} a été ajouté{drug?|e}.
{drug} {strength} {freq} wurde ergänzt.

# 3
{who} received {drug} {strength} {freq} {dur}.
{who} a reçu {drug.du} {strength} {freq} {dur}.
{who} erhielt {drug} {strength} {freq} {dur}.

# 2 kinds=infusion,insulin,injection,liquid
{who} received {dose} of {drug}.
{who} a reçu {dose} {drug.de}.
{who} erhielt {dose} {drug}.

# 2 kinds=injection,infusion
{who} was given {drug} intravenously {dur}.
{who} a reçu {drug.du} par voie intraveineuse {dur}.
{who} bekam {drug} intravenös {dur}.

# 3
{who} was treated with {drug} {dur}.
{who} a été traité<@g:|e> par {drug} {dur}.
{who} wurde {dur} mit {drug.bei} behandelt.

# 2
{who} was treated with {drug} and {drug2} for {diag}.
{who} a été traité<@g:|e> par {drug} et {drug2} pour {diag.un}.
{who} wurde wegen {diag.wegen} mit {drug.bei} und {drug2.bei} behandelt.

# 0.7
Empiric therapy with {drug} was begun.
Un traitement probabiliste par {drug} a été débuté.
Eine empirische Therapie mit {drug.bei} wurde begonnen.

{who} completed a course of {drug} {dur}.
{who} a terminé une cure {drug.de} {dur}.
{who} hat eine Behandlung mit {drug.bei} {dur} abgeschlossen.

# 2 n=5,10,20,2.5,25 m=40,50,75,100
We increased <@g:his|her> {drug} from [S1:{n} mg] to [S2:{m} mg] {freq}.
Nous avons augmenté {drug.le} de [S1:{n} mg] à [S2:{m} mg] {freq}.
Wir haben {drug} von [S1:{n} mg] auf [S2:{m} mg] {freq} erhöht.

# 2
{drug.c} was increased to {strength} {freq}.
{drug.le} a été augmenté{drug?|e} à {strength} {freq}.
{drug} wurde auf {strength} {freq} erhöht.

# 2 n=40,50,80,100,200 m=5,10,20,25,2.5
{drug.c} was decreased from [S1:{n} mg] to [S2:{m} mg].
{drug.le} a été diminué{drug?|e} de [S1:{n} mg] à [S2:{m} mg].
{drug} wurde von [S1:{n} mg] auf [S2:{m} mg] reduziert.

# 2
The dose of {drug} was reduced to {strength} {freq}.
La dose {drug.de} a été réduite à {strength} {freq}.
Die Dosis von {drug.bei} wurde auf {strength} {freq} reduziert.

# 2
{who} was switched from {drug} to {drug2} {strength2} {freq}.
{drug.le} a été remplacé{drug?|e} par {drug2} {strength2} {freq}.
{who} wurde von {drug.bei} auf {drug2} {strength2} {freq} umgestellt.

# 2 n=40,50,60 m=10,20,30 d=2,3,5,7 e=3,4,5,7
Taper {drug}: [S1:{n} mg] [U1:for {d} days], then [S2:{m} mg] [U2:for {e} days], then stop.
Décroissance {drug.de} : [S1:{n} mg] [U1:pendant {d} jours], puis [S2:{m} mg] [U2:pendant {e} jours], puis arrêt.
{drug} ausschleichen: [S1:{n} mg] [U1:für {d} Tage], dann [S2:{m} mg] [U2:für {e} Tage], dann absetzen.

# 2
{drug.c} was stopped because of {diag}.
{drug.le} a été arrêté{drug?|e} en raison {diag.dun}.
{drug} wurde wegen {diag.wegen} abgesetzt.

# 2
{drug.c} was discontinued.
{drug.le} a été interrompu{drug?|e}.
{drug} wurde abgesetzt.

# 2
We stopped <@g:his|her> {drug}.
Nous avons arrêté {drug.le}.
Wir haben {drug} abgesetzt.

Please hold {drug} until {date}.
Merci de suspendre {drug.le} jusqu'au {date}.
Bitte {drug} bis zum {date} pausieren.

{drug.c} was held on admission.
{drug.le} a été suspendu{drug?|e} à l'entrée.
{drug} wurde bei Aufnahme pausiert.

{who} refused {drug}.
{who} a refusé {drug.le}.
{who} hat {drug} abgelehnt.

# 2
{who} is allergic to {drug}.
{who} est allergique {drug.au}.
{who} ist gegen {drug} allergisch.

# 1.5
Allergies: {drug}, {drug2}.
Allergies : {drug}, {drug2}.
Allergien: {drug}, {drug2}.

{who} has not taken {drug} since {date}.
{who} ne prend plus {drug.de} depuis le {date}.
{who} nimmt seit dem {date} kein {drug} mehr.

# 2
{who} is on {class.a}.
{who} est sous {class}.
{who} nimmt {class.einen}.

# 2
{who} was treated with {class.a} {dur}.
{who} a été traité<@g:|e> par {class} {dur}.
{who} wurde {dur} mit {class.einem} behandelt.

We recommend {class.a}.
Nous recommandons {class.un}.
Wir empfehlen {class.einen}.

{who} declined {class.a}.
{who} a refusé {class.un}.
{who} lehnte {class.einen} ab.

# 3
Continue {drug} {strength} {freq}.
Poursuivre {drug} {strength} {freq}.
{drug} {strength} {freq} fortführen.

# 2
Continue on {drug} and {drug2}.
Poursuite {drug.de} et {drug2.de}.
{drug} und {drug2} weiter.

# 2
Please continue {drug} {strength} {freq} {dur}.
Merci de poursuivre {drug.le} {strength} {freq} {dur}.
Bitte {drug} {strength} {freq} {dur} fortsetzen.

# 3
{who} was discharged on {drug} {strength} {freq} and {drug2} {strength2} [F2:{every_}].
{who} est sorti<@g:|e> sous {drug} {strength} {freq} et {drug2} {strength2} [F2:{every_}].
{who} wurde mit {drug.bei} {strength} {freq} und {drug2} {strength2} [F2:{every_}] entlassen.

# 1.5 kinds=solid
I will prescribe {drug} {strength} {form.pl}, {dose} {freq}.
Je vais prescrire {drug.du} {strength} en {form.pl}, {dose} {freq}.
Ich verschreibe {drug} {strength} {form.pl}, {dose} {freq}.

# 2 kinds=solid,liquid,drops,sachet
You should take {dose} of {drug} {freq}.
Vous devez prendre {dose} {drug.de} {freq}.
Sie sollten {freq} {dose} {drug} einnehmen.

# 2
Are you still taking the {drug}?
Prenez-vous toujours {drug.le} ?
Nehmen Sie {drug} noch?

How often do you take {drug}?
À quelle fréquence prenez-vous {drug.du} ?
Wie oft nehmen Sie {drug}?

Do not take {drug} with {drug2}.
Ne prenez pas {drug.de} avec {drug2.du}.
Nehmen Sie {drug} nicht zusammen mit {drug2.bei}.

# 2 kinds=solid
I take {dose} {freq}.
Je prends {dose} {freq}.
Ich nehme {freq} {dose}.

# 2
For pain, <@g:he|she> may take {drug} {strength} [F:{every_} {prn_}].
En cas de douleur, <@g:il|elle> peut prendre {drug.du} {strength} [F:{every_} {prn_}].
Bei Schmerzen kann <@g:er|sie> {drug} {strength} [F:{every_} {prn_}] einnehmen.

For {diag} <@g:he|she> takes {drug}.
Pour {diag.son}, <@g:il|elle> prend {drug.du}.
Wegen {diag.wegen} nimmt <@g:er|sie> {drug}.

{who} tolerated {drug} well.
{who} a bien toléré {drug.le}.
{who} hat {drug} gut vertragen.

Under {drug} the {symp} improved.
Sous {drug}, les symptômes ({symp}) se sont améliorés.
Unter {drug.bei} besserten sich die Symptome ({symp}).

{who} developed {symp} after taking {drug}.
{who} a présenté {symp.un} après la prise {drug.de}.
{who} entwickelte nach Einnahme von {drug.bei} {symp.einen}.

Anticoagulation with {drug} is indicated {dur}.
Une anticoagulation par {drug} est indiquée {dur}.
Eine Antikoagulation mit {drug.bei} ist {dur} indiziert.

{drug.c} {strength} {freq} remains unchanged.
{drug.le} {strength} {freq} reste inchangé{drug?|e}.
{drug} {strength} {freq} bleibt unverändert.

# 2
{who} has been on {drug} {strength} {freq} since {year.p}.
{who} est sous {drug} {strength} {freq} depuis {year.p}.
{who} nimmt seit {year.p} {drug} {strength} {freq}.

# 2
{who} has been on {drug} since {month}.
{who} est sous {drug} depuis {month}.
{who} nimmt {drug} seit {month}.

# 2
<@g:He|She> is taking {drug} {freq} and {drug2} [F2:{tod_}].
<@g:Il|Elle> prend {drug.du} {freq} et {drug2.du} [F2:{tod_}].
<@g:Er|Sie> nimmt {freq} {drug} und [F2:{tod_}] {drug2}.

# 2 kinds=solid,drops,sachet
{who} takes {dose} of {drug} {freq}.
{who} prend {dose} {drug.de} {freq}.
{who} nimmt {freq} {dose} {drug}.

# 2 kinds=solid,sachet
{who} was told to take {dose} {freq} {dur}.
On a conseillé à <@g:ce patient|cette patiente> de prendre {dose} {freq} {dur}.
{who} soll {freq} {dur} {dose} einnehmen.

{who} takes a [F:daily] {drug}.
{who} prend {drug.du} [F:tous les jours].
{who} nimmt [F:täglich] {drug}.

{who} takes {drug} only occasionally.
{who} ne prend {drug.le} qu'occasionnellement.
{who} nimmt {drug} nur gelegentlich.

{who} forgot to take <@g:his|her> {drug} yesterday.
{who} a oublié de prendre {drug.le} hier.
{who} hat gestern vergessen, {drug} einzunehmen.

{who} ran out of {drug} {n} days ago.
{who} n'a plus {drug.de} depuis {n} jours.
{who} hat seit {n} Tagen kein {drug} mehr.

# n=2..9
{who} stopped taking {drug} {n} days ago.
{who} a arrêté de prendre {drug.du} il y a {n} jours.
{who} hat {drug} vor {n} Tagen abgesetzt.

{who} self-discontinued {drug} because of {symp}.
{who} a arrêté {drug.le} de sa propre initiative en raison {symp.de}.
{who} hat {drug} wegen {symp.bei} eigenmächtig abgesetzt.

{who} could not tolerate {drug} due to {symp}.
{who} n'a pas supporté {drug.le} en raison {symp.de}.
{who} vertrug {drug} wegen {symp.bei} nicht.

{who} reports {symp} since starting {drug}.
{who} signale {symp.un} depuis le début du traitement par {drug}.
{who} berichtet seit Beginn von {drug} über {symp.ohne}.

# 2 n=50,75,80,100,200
{drug.c} was started at {strength} {freq} and titrated up to [S2:{n} mg].
{drug.le} a été débuté{drug?|e} à {strength} {freq} puis augmenté{drug?|e} jusqu'à [S2:{n} mg].
{drug} wurde mit {strength} {freq} begonnen und auf [S2:{n} mg] gesteigert.

# 2 n=2.5,5,10,12.5,20,25 m=40,50,75,80,100
{drug.c} was uptitrated from [S1:{n}] to [S2:{m} mg] {freq}.
{drug.le} a été augmenté{drug?|e} de [S1:{n}] à [S2:{m} mg] {freq}.
{drug} wurde von [S1:{n}] auf [S2:{m} mg] {freq} gesteigert.

# n=10,20,25,40,50
Increase {drug} to [S1:{n} mg] {freq} if blood pressure remains high.
Augmenter {drug.le} à [S1:{n} mg] {freq} si la tension reste élevée.
Bei anhaltend hohem Blutdruck {drug} auf [S1:{n} mg] {freq} erhöhen.

# 2 n=20,30,40,60 m=3,5,7
{drug.c} [S1:{n} mg] [F1:daily] [U1:for {m} days], then stop.
{drug.c} [S1:{n} mg] [F1:par jour] [U1:pendant {m} jours], puis arrêt.
{drug} [S1:{n} mg] [F1:täglich] [U1:für {m} Tage], dann absetzen.

# 2
Please stop {drug} and start {drug2} {strength2} {freq} instead.
Merci d'arrêter {drug.le} et de débuter {drug2.le} {strength2} {freq} à la place.
Bitte {drug} absetzen und stattdessen mit {drug2} {strength2} {freq} beginnen.

{drug.c} was replaced by {drug2} {strength2} {freq}.
{drug.le} a été remplacé{drug?|e} par {drug2.le} {strength2} {freq}.
{drug} wurde durch {drug2} {strength2} {freq} ersetzt.

We replaced {drug} with {drug2} because of {symp}.
Nous avons remplacé {drug.le} par {drug2.le} en raison {symp.de}.
Wir haben {drug} wegen {symp.bei} durch {drug2} ersetzt.

{drug.c} was not restarted.
{drug.le} n'a pas été repris{drug?|e}.
{drug} wurde nicht wieder angesetzt.

{drug.c} was resumed on {date}.
{drug.le} a été repris{drug?|e} le {date}.
{drug} wurde am {date} wieder angesetzt.

Restart {drug} {strength} {freq} after discharge.
Reprendre {drug} {strength} {freq} après la sortie.
{drug} {strength} {freq} nach der Entlassung wieder ansetzen.

{drug.c} should be avoided in view of {diag}.
{drug.le} est à éviter compte tenu {diag.dun}.
{drug} sollte wegen {diag.wegen} vermieden werden.

{drug.c} is contraindicated.
{drug.le} est contre-indiqué{drug?|e}.
{drug} ist kontraindiziert.

No {drug} because of {diag}.
Pas {drug.de} en raison {diag.dun}.
Kein {drug} wegen {diag.wegen}.

<@g:He|She> had an allergic reaction to {drug} in {year.p}.
<@g:Il|Elle> a fait une réaction allergique {drug.au} en {year.p}.
<@g:Er|Sie> hatte {year.p} eine allergische Reaktion auf {drug}.

Allergy to {drug} ({symp}).
Allergie {drug.au} ({symp}).
Allergie auf {drug} ({symp}).

Known intolerance to {class}.
Intolérance connue aux médicaments suivants : {class}.
Bekannte Unverträglichkeit gegenüber {class.bei}.

Drug allergies: {class}.
Allergies médicamenteuses : {class}.
Medikamentenallergien: {class}.

# 2
On admission the patient received {drug} {strength} IV.
À l'entrée, <@g:le patient|la patiente> a reçu {drug} {strength} IV.
Bei Aufnahme erhielt <@g:der Patient|die Patientin> {drug} {strength} i.v.

In the emergency department <@g:he|she> was given {drug} {strength} and {drug2} {strength2}.
Aux urgences, <@g:il|elle> a reçu {drug.du} {strength} et {drug2.du} {strength2}.
In der Notaufnahme erhielt <@g:er|sie> {drug} {strength} und {drug2} {strength2}.

# kinds=infusion
An infusion of {drug} was started at {dose}.
Une perfusion {drug.de} a été débutée à {dose}.
Eine Infusion mit {drug.bei} wurde mit {dose} begonnen.

# kinds=infusion n=1,2,4,6,8
{who} received {dose} of {drug} [U1:over {n} {n?hour|hours}].
{who} a reçu {dose} {drug.de} [U1:en {n} {n?heure|heures}].
{who} erhielt {dose} {drug} [U1:über {n} {n?Stunde|Stunden}].

# kinds=injection,infusion
{who} received a bolus of {drug} {strength}.
{who} a reçu un bolus {drug.de} {strength}.
{who} erhielt einen Bolus {drug} {strength}.

# n=2,3,4,5,6
{who} received {n} cycles of {drug} and {drug2}.
{who} a reçu {n} cures {drug.de} et {drug2.de}.
{who} erhielt {n} Zyklen {drug} und {drug2}.

# n=80,100,125,150,175,1000 m=1,3,5
{who} received [A1:{n} mg] of {drug} on day {m}.
{who} a reçu [A1:{n} mg] {drug.de} à J{m}.
{who} erhielt [A1:{n} mg] {drug} an Tag {m}.

# n=2,4,5,6,10,20,40
<@g:He|She> was given [A1:{n} mg] of {drug} in the ambulance.
<@g:Il|Elle> a reçu [A1:{n} mg] {drug.de} dans l'ambulance.
<@g:Er|Sie> bekam im Rettungswagen [A1:{n} mg] {drug}.

Under treatment with {drug}, {drug2} and {drug3} the patient stabilized.
Sous {drug}, {drug2} et {drug3}, l'état <@g:du patient|de la patiente> s'est stabilisé.
Unter Therapie mit {drug.bei}, {drug2.bei} und {drug3.bei} stabilisierte sich der Zustand.

Despite {drug} {strength} {freq}, <@g:he|she> still has {symp}.
Malgré {drug} {strength} {freq}, <@g:il|elle> présente toujours {symp.un}.
Trotz {drug} {strength} {freq} hat <@g:er|sie> weiterhin {symp.ohne}.

{symp.c} improved with {drug}.
Amélioration des symptômes ({symp}) sous {drug}.
Besserung der Symptome ({symp}) unter {drug.bei}.

# 2
For {diag} we prescribed {drug} {strength} {freq} {dur}.
Pour {diag.un}, nous avons prescrit {drug.du} {strength} {freq} {dur}.
Wegen {diag.wegen} haben wir {drug} {strength} {freq} {dur} verordnet.

{diag.c} was treated with {drug} {dur}.
{diag.c} : traitement par {drug} {dur}.
{diag.c}: Behandlung mit {drug.bei} {dur}.

{diag.c}: continue {drug}.
{diag.c} : poursuivre {drug}.
{diag.c}: {drug} weiter.

{diag.c}, on {drug} and {drug2}.
{diag.c}, sous {drug} et {drug2}.
{diag.c}, unter {drug.bei} und {drug2.bei}.

{diag.c}, well controlled on {drug} {strength} {freq}.
{diag.c}, bien contrôlé{diag?|e} sous {drug} {strength} {freq}.
{diag.c}, gut eingestellt unter {drug.bei} {strength} {freq}.

Start {drug} {strength} {freq} {dur}.
Débuter {drug} {strength} {freq} {dur}.
Beginn mit {drug.bei} {strength} {freq} {dur}.

We would suggest adding {drug} {strength} {freq}.
Nous proposons d'ajouter {drug.du} {strength} {freq}.
Wir schlagen vor, {drug} {strength} {freq} zu ergänzen.

We recommend continuing {drug} {dur}.
Nous recommandons de poursuivre {drug.le} {dur}.
Wir empfehlen, {drug} {dur} fortzuführen.

We recommend {drug} {strength} {freq} {dur}.
Nous recommandons {drug.le} {strength} {freq} {dur}.
Wir empfehlen {drug} {strength} {freq} {dur}.

Consider {drug} if {symp} persists.
Envisager {drug.le} en cas de persistance ({symp}).
Bei Persistenz ({symp}) {drug} erwägen.

Treatment with {drug} may be considered.
Un traitement par {drug} peut être envisagé.
Eine Behandlung mit {drug.bei} kann erwogen werden.

A trial of {drug} was unsuccessful.
Un essai {drug.de} a été infructueux.
Ein Versuch mit {drug.bei} war erfolglos.

<@g:He|She> will complete a [U1:{n}-day course] of {drug}.
<@g:Il|Elle> terminera une cure {drug.de} de [U1:{n} jours].
<@g:Er|Sie> wird eine [U1:{n}-tägige] Behandlung mit {drug.bei} abschließen.

{who} was given a prescription for {drug} {strength} {form.pl}.
{who} a reçu une ordonnance {drug.de} {strength} {form.pl}.
{who} erhielt ein Rezept für {drug} {strength} {form.pl}.

The prescription for {drug} was renewed.
L'ordonnance {drug.de} a été renouvelée.
Das Rezept für {drug} wurde erneuert.

I refilled <@g:his|her> {drug} {strength} today.
J'ai renouvelé {drug.le} {strength} aujourd'hui.
Ich habe heute {drug} {strength} neu verordnet.

{who} is still on {drug}.
{who} est toujours sous {drug}.
{who} steht weiterhin unter {drug.bei}.

{who} is no longer on {drug}.
{who} n'est plus sous {drug}.
{who} nimmt kein {drug} mehr.

{who} is not taking any {class}.
{who} ne prend pas {class.de}.
{who} nimmt nichts aus der Gruppe {class}.

# 2
{who} takes {class.a} {freq}.
{who} prend {class.un} {freq}.
{who} nimmt {freq} {class.einen}.

{who} was put on {class.a}.
{who} a été mis<@g:|e> sous {class}.
{who} erhielt {class.einen}.

{who} improved on {class}.
{who} s'est amélioré<@g:|e> sous {class}.
{who} zeigte eine Besserung unter {class.bei}.

Avoid {class} in the future.
Éviter à l'avenir : {class}.
Künftig zu vermeiden: {class}.

Have you tried {drug}?
Avez-vous essayé {drug.le} ?
Haben Sie {drug} schon versucht?

Did you take your {drug} this morning?
Avez-vous pris votre {drug} ce matin ?
Haben Sie heute Morgen Ihr {drug} genommen?

How much {drug} do you take?
Quelle quantité {drug.de} prenez-vous ?
Wie viel {drug} nehmen Sie?

Do you still need the {drug}?
Avez-vous encore besoin {drug.de} ?
Brauchen Sie {drug} noch?

I am taking {drug} {strength} {freq}.
Je prends {drug.du} {strength} {freq}.
Ich nehme {drug} {strength} {freq}.

Yes, I take {drug} {freq} and {drug2} [F2:{tod_}].
Oui, je prends {drug.du} {freq} et {drug2.du} [F2:{tod_}].
Ja, ich nehme {drug} {freq} und {drug2} [F2:{tod_}].

No, I stopped the {drug} last week.
Non, j'ai arrêté {drug.le} la semaine dernière.
Nein, {drug} habe ich letzte Woche abgesetzt.

I gave <@g:him|her> {drug} {strength} {freq}.
Je lui ai donné {drug.du} {strength} {freq}.
Ich habe <@g:ihm|ihr> {drug} {strength} {freq} gegeben.

My doctor prescribed {drug} {strength}.
Mon médecin m'a prescrit {drug.du} {strength}.
Mein Arzt hat mir {drug} {strength} verschrieben.

What are you taking {drug} for?
Pourquoi prenez-vous {drug.du} ?
Wofür nehmen Sie {drug}?

You can stop {drug} after {n} days.
Vous pouvez arrêter {drug.le} après {n} jours.
Sie können {drug} nach {n} Tagen absetzen.

# kinds=solid,sachet
Please take {dose} {freq} {dur}.
Veuillez prendre {dose} {freq} {dur}.
Bitte nehmen Sie {freq} {dur} {dose} ein.

# kinds=solid
Take {dose} of {drug} {freq}, even if you feel better.
Prenez {dose} {drug.de} {freq}, même si vous vous sentez mieux.
Nehmen Sie {freq} {dose} {drug}, auch wenn es Ihnen besser geht.

# kinds=solid
If the pain persists, take {dose} of {drug} {freq}.
Si la douleur persiste, prendre {dose} {drug.de} {freq}.
Bei anhaltenden Schmerzen {freq} {dose} {drug} einnehmen.

# kinds=drops
Put {dose} of {drug} in each eye {freq}.
Mettez {dose} {drug.de} dans chaque œil {freq}.
Geben Sie {freq} {dose} {drug} in jedes Auge.

# kinds=inhaled
{who} inhales {dose} of {drug} {freq}.
{who} inhale {dose} {drug.de} {freq}.
{who} inhaliert {freq} {dose} {drug}.

# kinds=inhaled
<@g:He|She> uses <@g:his|her> {form} {freq}.
<@g:Il|Elle> utilise son {form} {freq}.
<@g:Er|Sie> benutzt {freq} {form.acc}.

# kinds=topical
Apply {drug} {strength} {form} {freq} to the affected area.
Appliquer {drug} {strength} {form} {freq} sur la zone atteinte.
{drug} {strength} {form} {freq} auf die betroffene Stelle auftragen.

# kinds=topical
The rash was treated with {drug} {form} {dur}.
L'éruption a été traitée par {drug} {form} {dur}.
Der Ausschlag wurde {dur} mit {drug} {form} behandelt.

# kinds=patch
A {drug} {form} was applied.
Un {form} {drug.de} a été posé.
Ein {form} mit {drug.bei} wurde aufgeklebt.

# kinds=insulin n=6,8,10,12,14,18,20,24
{who} injects [A1:{n} units] of {drug} {freq}.
{who} s'injecte [A1:{n} unités] {drug.de} {freq}.
{who} spritzt {freq} [A1:{n} Einheiten] {drug}.

# kinds=insulin n=6,8,10,12 m=14,16,18,20
{drug.c} was increased from [A1:{n}] to [A2:{m} units] {freq}.
{drug.le} a été augmenté{drug?|e} de [A1:{n}] à [A2:{m} unités] {freq}.
{drug} wurde von [A1:{n}] auf [A2:{m} Einheiten] {freq} erhöht.

# kinds=insulin
<@g:His|Her> {drug} dose is [A1:{n} units] {freq}.
Sa dose {drug.de} est de [A1:{n} unités] {freq}.
Die Dosis von {drug} beträgt [A1:{n} Einheiten] {freq}.

Discharge medications: {drug} {strength} {freq}, {drug2} {strength2} [F2:{every_}], {drug3} [F3:{prn_}].
Traitement de sortie : {drug} {strength} {freq}, {drug2} {strength2} [F2:{every_}], {drug3} [F3:{prn_}].
Entlassmedikation: {drug} {strength} {freq}, {drug2} {strength2} [F2:{every_}], {drug3} [F3:{prn_}].

Medications: {drug}, {drug2}, {drug3} and {drug4}.
Médicaments : {drug}, {drug2}, {drug3} et {drug4}.
Medikamente: {drug}, {drug2}, {drug3} und {drug4}.

Current therapy includes {drug} {strength}, {drug2} {strength2} and {drug3} {strength3}.
Le traitement actuel comprend {drug.du} {strength}, {drug2.du} {strength2} et {drug3.du} {strength3}.
Die aktuelle Therapie umfasst {drug} {strength}, {drug2} {strength2} und {drug3} {strength3}.

# 2
{drug.c} {strength} {freq} was continued.
{drug.le} {strength} {freq} a été poursuivi{drug?|e}.
{drug} {strength} {freq} wurde fortgeführt.

{drug.c} and {drug2} were stopped.
{drug.le} et {drug2.le} ont été arrêtés.
{drug} und {drug2} wurden abgesetzt.

{drug.c}, {drug2} and {drug3} were continued unchanged.
{drug.le}, {drug2.le} et {drug3.le} ont été poursuivis sans changement.
{drug}, {drug2} und {drug3} wurden unverändert fortgeführt.

# n=4,6,8,12
{drug.c} was administered [F1:every {n} hours].
{drug.le} a été administré{drug?|e} [F1:toutes les {n} heures].
{drug} wurde [F1:alle {n} Stunden] verabreicht.

{drug.c} was given [U1:for {n} days] and then stopped.
{drug.le} a été donné{drug?|e} [U1:pendant {n} jours] puis arrêté{drug?|e}.
{drug} wurde [U1:für {n} Tage] gegeben und dann abgesetzt.

# m=2,5,10,20,25,40,50,75,100,150,300
{drug.c} [S1:{m} mg][F1:/day] was introduced.
{drug.le} [S1:{m} mg][F1:/jour] a été introduit{drug?|e}.
{drug} [S1:{m} mg][F1:/Tag] wurde eingeführt.

{who} received prophylactic {drug} {strength} {freq}.
{who} a reçu une prophylaxie par {drug} {strength} {freq}.
{who} erhielt eine Prophylaxe mit {drug.bei} {strength} {freq}.

Thrombosis prophylaxis with {drug} {strength} {freq} {dur}.
Prophylaxie antithrombotique par {drug} {strength} {freq} {dur}.
Thromboseprophylaxe mit {drug.bei} {strength} {freq} {dur}.

Pain was controlled with {drug} {strength} {freq} and {drug2} [F2:{prn_}].
La douleur a été contrôlée par {drug} {strength} {freq} et {drug2} [F2:{prn_}].
Die Schmerzen waren mit {drug.bei} {strength} {freq} und {drug2.bei} [F2:{prn_}] beherrscht.

Blood pressure is well controlled on {drug} and {drug2}.
La tension est bien contrôlée sous {drug} et {drug2}.
Der Blutdruck ist unter {drug.bei} und {drug2.bei} gut eingestellt.

Blood cultures were positive and {drug} was switched to {drug2}.
Les hémocultures étaient positives et {drug.le} a été remplacé{drug?|e} par {drug2.le}.
Die Blutkulturen waren positiv und {drug} wurde auf {drug2} umgestellt.

The INR is in range on {drug}.
L'INR est dans la cible sous {drug}.
Der INR ist unter {drug.bei} im Zielbereich.

Last dose of {drug} on {date}.
Dernière prise {drug.de} le {date}.
Letzte Einnahme von {drug} am {date}.

Vaccination with {drug} was given on {date}.
La vaccination par {drug} a été faite le {date}.
Die Impfung mit {drug.bei} erfolgte am {date}.

# n=5,10,20,25,40,100
{who} takes {drug} {strength} {tod} and [S2:{n} mg] [F2:in the evening].
{who} prend {drug.du} {strength} {tod} et [S2:{n} mg] [F2:le soir].
{who} nimmt {drug} {strength} {tod} und [S2:{n} mg] [F2:abends].

Because of {symp}, {drug} was added {prn}.
En raison {symp.de}, {drug.le} a été ajouté{drug?|e} {prn}.
Wegen {symp.bei} wurde {drug} {prn} ergänzt.

For {symp}, {drug} {strength} [F1:{every_} {prn_}].
Pour {symp.le}, {drug} {strength} [F1:{every_} {prn_}].
Gegen {symp.ohne}: {drug} {strength} [F1:{every_} {prn_}].

{spec.the} started {drug} {strength} {freq}.
{spec.le} a débuté {drug.le} {strength} {freq}.
{spec.nom} begann mit {drug.bei} {strength} {freq}.

Her gynecologist prescribed {drug} {dur}.
Son gynécologue lui a prescrit {drug.du} {dur}.
Ihr Gynäkologe verschrieb ihr {drug} {dur}.

After {proc} <@g:he|she> received {drug} {dur}.
Après {proc.le}, <@g:il|elle> a reçu {drug.du} {dur}.
Nach {proc.bei} erhielt <@g:er|sie> {drug} {dur}.

Before {proc} {drug} must be stopped {n} days in advance.
Avant {proc.le}, {drug.le} doit être arrêté{drug?|e} {n} jours avant.
Vor {proc.bei} muss {drug} {n} Tage vorher abgesetzt werden.

{who} remains on {drug} {dur}.
{who} reste sous {drug} {dur}.
{who} bleibt {dur} unter {drug.bei}.

{who} has used {drug} {dur} without benefit.
{who} a utilisé {drug.du} {dur} sans bénéfice.
{who} hat {drug} {dur} ohne Erfolg angewendet.

{who} tried {drug}, {drug2} and {drug3} in the past.
{who} a essayé {drug.le}, {drug2.le} et {drug3.le} par le passé.
{who} hat früher {drug}, {drug2} und {drug3} versucht.

{who} took an overdose of {drug}.
{who} a pris une surdose {drug.de}.
{who} nahm eine Überdosis {drug} ein.

Please check renal function while on {drug}.
Merci de contrôler la fonction rénale sous {drug}.
Bitte unter {drug.bei} die Nierenfunktion kontrollieren.

Please monitor potassium under {drug} and {drug2}.
Merci de surveiller la kaliémie sous {drug} et {drug2}.
Bitte Kaliumkontrolle unter {drug.bei} und {drug2.bei}.

{who} agrees to start {drug}.
{who} accepte de débuter {drug.le}.
{who} ist mit dem Beginn von {drug} einverstanden.

{who} does not want to take {drug}.
{who} ne veut pas prendre {drug.de}.
{who} möchte {drug} nicht einnehmen.

Side effects of {drug} were discussed.
Les effets indésirables {drug.de} ont été expliqués.
Die Nebenwirkungen von {drug} wurden besprochen.

There is an interaction between {drug} and {drug2}.
Il existe une interaction entre {drug.le} et {drug2.le}.
Es besteht eine Wechselwirkung zwischen {drug} und {drug2}.

Substitution with {drug} {strength} {freq} was started.
Une supplémentation par {drug} {strength} {freq} a été débutée.
Eine Substitution mit {drug.bei} {strength} {freq} wurde begonnen.

Combination of {drug} with {drug2} {dur}.
Association {drug.de} et {drug2.de} {dur}.
Kombination von {drug} mit {drug2.bei} {dur}.

Antibiotic treatment with {drug} {strength} {freq} {dur}.
Traitement antibiotique par {drug} {strength} {freq} {dur}.
Antibiotische Behandlung mit {drug.bei} {strength} {freq} {dur}.

# 2 kinds=solid
<@g:He|She> takes {drug} {strength} {scheme}.
<@g:Il|Elle> prend {drug.du} {strength} {scheme}.
<@g:Er|Sie> nimmt {drug} {strength} {scheme}.

{who} was discharged with {drug}, {drug2} and {drug3}.
{who} est sorti<@g:|e> avec {drug.du}, {drug2.du} et {drug3.du}.
{who} wurde mit {drug.bei}, {drug2.bei} und {drug3.bei} entlassen.

{who} is to continue {drug} {strength} {freq} until seen in clinic.
{who} doit poursuivre {drug.le} {strength} {freq} jusqu'à la consultation.
{who} soll {drug} {strength} {freq} bis zur Wiedervorstellung weiter einnehmen.

Treatment was changed to {drug} {strength} {freq} on {date}.
Le traitement a été changé pour {drug} {strength} {freq} le {date}.
Am {date} wurde die Therapie auf {drug} {strength} {freq} umgestellt.

I take {drug} {strength} {prn}.
Je prends {drug.du} {strength} {prn}.
Ich nehme {drug} {strength} {prn}.

The daily dose of {drug} is {strength}.
La dose quotidienne {drug.de} est de {strength}.
Die Tagesdosis von {drug.bei} beträgt {strength}.

{who} takes low-dose {drug}.
{who} prend {drug.du} à faible dose.
{who} nimmt {drug} in niedriger Dosis.

{who} takes over-the-counter {drug} {prn}.
{who} prend {drug.du} en vente libre {prn}.
{who} nimmt rezeptfreies {drug} {prn}.

<@g:His|Her> {drug} was decreased to {strength} {freq}.
Sa dose {drug.de} a été diminuée à {strength} {freq}.
{drug} wurde auf {strength} {freq} gesenkt.

High-dose {drug} was given intravenously.
{drug.le} a été administré{drug?|e} à forte dose par voie intraveineuse.
{drug} wurde hochdosiert intravenös gegeben.

# 2
Plan: start {drug} {strength} {freq}, recheck in {n} weeks.
Conduite à tenir : débuter {drug} {strength} {freq}, contrôle dans {n} semaines.
Procedere: Beginn mit {drug.bei} {strength} {freq}, Kontrolle in {n} Wochen.

# 2
Please take {drug} {strength} {freq} {dur} and come back if {symp} persists.
Merci de prendre {drug.du} {strength} {freq} {dur} et de revenir en cas de persistance ({symp}).
Bitte {drug} {strength} {freq} {dur} einnehmen und bei Persistenz ({symp}) wiederkommen.

# n=5,10,15,20,30,45,60
{drug.c} is infused [U1:over {n} minutes] {freq}.
{drug.le} est perfusé{drug?|e} [U1:en {n} minutes] {freq}.
{drug} wird {freq} [U1:über {n} Minuten] infundiert.

# n=2,3,5,8,10
{who} took {drug} [U1:for {n} years] before it was stopped in {year.p}.
{who} a pris {drug.du} [U1:pendant {n} ans] avant l'arrêt en {year.p}.
{who} nahm {drug} [U1:{n} Jahre lang], bevor es {year.p} abgesetzt wurde.

After [U1:{n} months] of {drug}, the {symp} resolved.
Après [U1:{n} mois] de traitement par {drug}, les symptômes ({symp}) ont disparu.
Nach [U1:{n} Monaten] unter {drug.bei} verschwanden die Beschwerden ({symp}).

The remaining medication, including {drug} and {drug2}, was left unchanged.
Le reste du traitement, dont {drug.le} et {drug2.le}, est resté inchangé.
Die übrige Medikation, darunter {drug} und {drug2}, blieb unverändert.

{who} uses {drug.a} {form}.
{who} utilise un traitement par {drug} ({form}).
{who} verwendet {drug} ({form}).

{drug.c} was administered prior to {proc}.
{drug.le} a été administré{drug?|e} avant {proc.le}.
{drug} wurde vor {proc.bei} verabreicht.

Could you please prescribe {drug} again?
Pourriez-vous me prescrire à nouveau {drug.du} ?
Könnten Sie mir bitte wieder {drug} verschreiben?

I'm out of {drug} and need a new prescription.
Je n'ai plus {drug.de} et j'ai besoin d'une nouvelle ordonnance.
Ich habe kein {drug} mehr und brauche ein neues Rezept.

Does {drug} help with your {symp}?
Est-ce que {drug.le} vous aide contre vos symptômes ({symp}) ?
Hilft {drug} gegen Ihre Beschwerden ({symp})?

Let's try {drug} {strength} {freq} and see how it goes.
Essayons {drug.le} {strength} {freq} et voyons comment cela évolue.
Versuchen wir {drug} {strength} {freq} und sehen, wie es geht.

We will stop the {drug} today and start {drug2} tomorrow.
Nous allons arrêter {drug.le} aujourd'hui et débuter {drug2.le} demain.
Wir setzen {drug} heute ab und beginnen morgen mit {drug2.bei}.

Skip {drug} on the day of {proc}.
Ne pas prendre {drug.le} le jour de l'intervention ({proc}).
{drug} am Tag des Eingriffs ({proc}) weglassen.
""")


def write_discharge(item: Item) -> None:
    """Write sentences of a letter or a conversation.

    item (Item): The item to write into.
    """
    from .negatives import NARRATIVE

    rng = item.rng
    item.start()
    count = rng.choices((1, 2, 3, 4), weights=(60, 24, 11, 5))[0]
    for number in range(count):
        if number:
            item.write("\n" if rng.random() < 0.07 else " ")
        pool = NARRATIVE if count > 1 and rng.random() < 0.22 else SENTENCE
        item.add(pool.draw(rng), cap=True)
