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
