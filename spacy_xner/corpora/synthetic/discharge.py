from .item import Item, register_pool
from .model import Pool
from .model import Template as T

# Who is spoken of; the verb follows in the third person.
WHO = Pool(
    [
        T(
            "The patient",
            "<@g:Le patient|La patiente>",
            "<@g:Der Patient|Die Patientin>",
            weight=8,
        ),
        T("<@g:He|She>", "<@g:Il|Elle>", "<@g:Er|Sie>", weight=12),
        T(
            "<@g:Mr.|Mrs.> {surname}",
            "<@g:M.|Mme> {surname}",
            "<@g:Herr|Frau> {surname}",
            weight=4,
        ),
        T(
            "This {age}-year-old <@g:man|woman>",
            "<@g:Ce patient|Cette patiente> de {age} ans",
            "<@g:Der {age}-jährige Patient|Die {age}-jährige Patientin>",
            weight=1,
        ),
        T(
            "Our patient",
            "<@g:Notre patient|Notre patiente>",
            "<@g:Unser Patient|Unsere Patientin>",
            weight=1,
        ),
    ]
)
register_pool("who", WHO)

SENTENCE = Pool(
    [
        # taking
        T(
            "{who} takes {drug} {strength} {freq}.",
            "{who} prend {drug.du} {strength} {freq}.",
            "{who} nimmt {drug} {strength} {freq}.",
            weight=3,
        ),
        T(
            "{who} takes {drug} {freq}.",
            "{who} prend {drug.du} {freq}.",
            "{who} nimmt {drug} {freq} ein.",
            weight=3,
        ),
        T(
            "{who} takes {drug} {strength} {freq} for {diag}.",
            "{who} prend {drug.du} {strength} {freq} pour {diag.un}.",
            "{who} nimmt {drug} {strength} {freq} wegen {diag.wegen}.",
            weight=2,
        ),
        T(
            "{who} is on {drug} {strength} {freq}.",
            "{who} est sous {drug} {strength} {freq}.",
            "{who} steht unter {drug.bei} {strength} {freq}.",
            weight=3,
        ),
        T(
            "{who} is currently taking {drug} and {drug2}.",
            "{who} prend actuellement {drug.du} et {drug2.du}.",
            "{who} nimmt derzeit {drug} und {drug2}.",
            weight=2,
        ),
        T(
            "{who} has been taking {drug} {dur}.",
            "{who} prend {drug.du} {dur}.",
            "{who} nimmt {drug} {dur}.",
            weight=1,
        ),
        T(
            "{who} uses {dose} of {drug} {freq}.",
            "{who} utilise {dose} {drug.de} {freq}.",
            "{who} verwendet {freq} {dose} {drug}.",
            weight=2,
            kinds=("inhaled", "insulin", "topical", "drops"),
        ),
        T(
            "{who} injects {dose} of {drug} {freq}.",
            "{who} s'injecte {dose} {drug.de} {freq}.",
            "{who} spritzt sich {freq} {dose} {drug}.",
            weight=2,
            kinds=("insulin",),
        ),
        T(
            "{who} took {dose} of {drug} {strength} without relief.",
            "{who} a pris {dose} {drug.de} {strength} sans soulagement.",
            "{who} nahm {dose} {drug} {strength} ohne Besserung ein.",
            weight=1,
            kinds=("solid", "drops", "liquid"),
        ),
        T(
            "At home <@g:he|she> takes {drug}, {drug2} and {drug3}.",
            "À domicile, <@g:il|elle> prend {drug.du}, {drug2.du} et {drug3.du}.",
            "Zu Hause nimmt <@g:er|sie> {drug}, {drug2} und {drug3}.",
            weight=2,
        ),
        T(
            "<@g:His|Her> home medications include {drug} {strength} {freq} and {drug2} {strength2} {tod}.",
            "Son traitement à domicile comprend {drug.du} {strength} {freq} et {drug2.du} {strength2} {tod}.",
            "Die häusliche Medikation umfasst {drug} {strength} {freq} und {drug2} {strength2} {tod}.",
            weight=3,
        ),
        # starting
        T(
            "{who} was started on {drug} {strength} {freq} for {diag}.",
            "{drug} {strength} {freq} a été débuté pour {diag.un}.",
            "{who} wurde wegen {diag.wegen} auf {drug} {strength} {freq} eingestellt.",
            weight=3,
        ),
        T(
            "{who} was started on {drug}.",
            "Un traitement par {drug} a été débuté.",
            "Es wurde eine Therapie mit {drug.bei} begonnen.",
            weight=2,
        ),
        T(
            "{who} was started on {drug} {strength} {freq}.",
            "Un traitement par {drug} {strength} {freq} a été instauré.",
            "Es wurde eine Therapie mit {drug.bei} {strength} {freq} eingeleitet.",
            weight=3,
        ),
        T(
            "We started {drug} {strength} {freq} {dur}.",
            "Nous avons débuté {drug} {strength} {freq} {dur}.",
            "Wir begannen mit {drug.bei} {strength} {freq} {dur}.",
            weight=3,
        ),
        T(
            "{drug.c} {strength} {freq} was added.",
            "{drug.le} {strength} {freq} a été ajouté{drug?|e}.",
            "{drug} {strength} {freq} wurde ergänzt.",
            weight=2,
        ),
        T(
            "{who} received {drug} {strength} {freq} {dur}.",
            "{who} a reçu {drug.du} {strength} {freq} {dur}.",
            "{who} erhielt {drug} {strength} {freq} {dur}.",
            weight=3,
        ),
        T(
            "{who} received {dose} of {drug}.",
            "{who} a reçu {dose} {drug.de}.",
            "{who} erhielt {dose} {drug}.",
            weight=2,
            kinds=("infusion", "insulin", "injection", "liquid"),
        ),
        T(
            "{who} was given {drug} intravenously {dur}.",
            "{who} a reçu {drug.du} par voie intraveineuse {dur}.",
            "{who} bekam {drug} intravenös {dur}.",
            weight=2,
            kinds=("injection", "infusion"),
        ),
        T(
            "{who} was treated with {drug} {dur}.",
            "{who} a été traité<@g:|e> par {drug} {dur}.",
            "{who} wurde {dur} mit {drug.bei} behandelt.",
            weight=3,
        ),
        T(
            "{who} was treated with {drug} and {drug2} for {diag}.",
            "{who} a été traité<@g:|e> par {drug} et {drug2} pour {diag.un}.",
            "{who} wurde wegen {diag.wegen} mit {drug.bei} und {drug2.bei} behandelt.",
            weight=2,
        ),
        T(
            "Empiric therapy with {drug} was begun.",
            "Un traitement probabiliste par {drug} a été débuté.",
            "Eine empirische Therapie mit {drug.bei} wurde begonnen.",
            weight=0.7,
        ),
        T(
            "{who} completed a course of {drug} {dur}.",
            "{who} a terminé une cure {drug.de} {dur}.",
            "{who} hat eine Behandlung mit {drug.bei} {dur} abgeschlossen.",
            weight=1,
        ),
        # changing
        T(
            "We increased <@g:his|her> {drug} from [S1:{n} mg] to [S2:{m} mg] {freq}.",
            "Nous avons augmenté {drug.le} de [S1:{n} mg] à [S2:{m} mg] {freq}.",
            "Wir haben {drug} von [S1:{n} mg] auf [S2:{m} mg] {freq} erhöht.",
            weight=2,
            n=(5, 10, 20, 2.5, 25),
            m=(40, 50, 75, 100),
        ),
        T(
            "{drug.c} was increased to {strength} {freq}.",
            "{drug.le} a été augmenté{drug?|e} à {strength} {freq}.",
            "{drug} wurde auf {strength} {freq} erhöht.",
            weight=2,
        ),
        T(
            "{drug.c} was decreased from [S1:{n} mg] to [S2:{m} mg].",
            "{drug.le} a été diminué{drug?|e} de [S1:{n} mg] à [S2:{m} mg].",
            "{drug} wurde von [S1:{n} mg] auf [S2:{m} mg] reduziert.",
            weight=2,
            n=(40, 50, 80, 100, 200),
            m=(5, 10, 20, 25, 2.5),
        ),
        T(
            "The dose of {drug} was reduced to {strength} {freq}.",
            "La dose {drug.de} a été réduite à {strength} {freq}.",
            "Die Dosis von {drug.bei} wurde auf {strength} {freq} reduziert.",
            weight=2,
        ),
        T(
            "{who} was switched from {drug} to {drug2} {strength2} {freq}.",
            "{drug.le} a été remplacé{drug?|e} par {drug2} {strength2} {freq}.",
            "{who} wurde von {drug.bei} auf {drug2} {strength2} {freq} umgestellt.",
            weight=2,
        ),
        T(
            "Taper {drug}: [S1:{n} mg] [U1:for {d} days], then [S2:{m} mg] [U2:for {e} days], then stop.",
            "Décroissance {drug.de} : [S1:{n} mg] [U1:pendant {d} jours], puis [S2:{m} mg] [U2:pendant {e} jours], puis arrêt.",
            "{drug} ausschleichen: [S1:{n} mg] [U1:für {d} Tage], dann [S2:{m} mg] [U2:für {e} Tage], dann absetzen.",
            weight=2,
            n=(40, 50, 60),
            m=(10, 20, 30),
            d=(2, 3, 5, 7),
            e=(3, 4, 5, 7),
        ),
        # stopping
        T(
            "{drug.c} was stopped because of {diag}.",
            "{drug.le} a été arrêté{drug?|e} en raison {diag.dun}.",
            "{drug} wurde wegen {diag.wegen} abgesetzt.",
            weight=2,
        ),
        T(
            "{drug.c} was discontinued.",
            "{drug.le} a été interrompu{drug?|e}.",
            "{drug} wurde abgesetzt.",
            weight=2,
        ),
        T(
            "We stopped <@g:his|her> {drug}.",
            "Nous avons arrêté {drug.le}.",
            "Wir haben {drug} abgesetzt.",
            weight=2,
        ),
        T(
            "Please hold {drug} until {date}.",
            "Merci de suspendre {drug.le} jusqu'au {date}.",
            "Bitte {drug} bis zum {date} pausieren.",
            weight=1,
        ),
        T(
            "{drug.c} was held on admission.",
            "{drug.le} a été suspendu{drug?|e} à l'entrée.",
            "{drug} wurde bei Aufnahme pausiert.",
            weight=1,
        ),
        T(
            "{who} refused {drug}.",
            "{who} a refusé {drug.le}.",
            "{who} hat {drug} abgelehnt.",
            weight=1,
        ),
        T(
            "{who} is allergic to {drug}.",
            "{who} est allergique {drug.au}.",
            "{who} ist gegen {drug} allergisch.",
            weight=2,
        ),
        T(
            "Allergies: {drug}, {drug2}.",
            "Allergies : {drug}, {drug2}.",
            "Allergien: {drug}, {drug2}.",
            weight=1.5,
        ),
        T(
            "{who} has not taken {drug} since {date}.",
            "{who} ne prend plus {drug.de} depuis le {date}.",
            "{who} nimmt seit dem {date} kein {drug} mehr.",
            weight=1,
        ),
        # classes
        T(
            "{who} is on {class.a}.",
            "{who} est sous {class}.",
            "{who} nimmt {class.einen}.",
            weight=2,
        ),
        T(
            "{who} was treated with {class.a} {dur}.",
            "{who} a été traité<@g:|e> par {class} {dur}.",
            "{who} wurde {dur} mit {class.einem} behandelt.",
            weight=2,
        ),
        T(
            "We recommend {class.a}.",
            "Nous recommandons {class.un}.",
            "Wir empfehlen {class.einen}.",
            weight=1,
        ),
        T(
            "{who} declined {class.a}.",
            "{who} a refusé {class.un}.",
            "{who} lehnte {class.einen} ab.",
            weight=1,
        ),
        # plans
        T(
            "Continue {drug} {strength} {freq}.",
            "Poursuivre {drug} {strength} {freq}.",
            "{drug} {strength} {freq} fortführen.",
            weight=3,
        ),
        T(
            "Continue on {drug} and {drug2}.",
            "Poursuite {drug.de} et {drug2.de}.",
            "{drug} und {drug2} weiter.",
            weight=2,
        ),
        T(
            "Please continue {drug} {strength} {freq} {dur}.",
            "Merci de poursuivre {drug.le} {strength} {freq} {dur}.",
            "Bitte {drug} {strength} {freq} {dur} fortsetzen.",
            weight=2,
        ),
        T(
            "{who} was discharged on {drug} {strength} {freq} and {drug2} {strength2} [F2:{every_}].",
            "{who} est sorti<@g:|e> sous {drug} {strength} {freq} et {drug2} {strength2} [F2:{every_}].",
            "{who} wurde mit {drug.bei} {strength} {freq} und {drug2} {strength2} [F2:{every_}] entlassen.",
            weight=3,
        ),
        T(
            "I will prescribe {drug} {strength} {form.pl}, {dose} {freq}.",
            "Je vais prescrire {drug.du} {strength} en {form.pl}, {dose} {freq}.",
            "Ich verschreibe {drug} {strength} {form.pl}, {dose} {freq}.",
            weight=1.5,
            kinds=("solid",),
        ),
        T(
            "You should take {dose} of {drug} {freq}.",
            "Vous devez prendre {dose} {drug.de} {freq}.",
            "Sie sollten {freq} {dose} {drug} einnehmen.",
            weight=2,
            kinds=("solid", "liquid", "drops", "sachet"),
        ),
        T(
            "Are you still taking the {drug}?",
            "Prenez-vous toujours {drug.le} ?",
            "Nehmen Sie {drug} noch?",
            weight=2,
        ),
        T(
            "How often do you take {drug}?",
            "À quelle fréquence prenez-vous {drug.du} ?",
            "Wie oft nehmen Sie {drug}?",
            weight=1,
        ),
        T(
            "Do not take {drug} with {drug2}.",
            "Ne prenez pas {drug.de} avec {drug2.du}.",
            "Nehmen Sie {drug} nicht zusammen mit {drug2.bei}.",
            weight=1,
        ),
        T(
            "I take {dose} {freq}.",
            "Je prends {dose} {freq}.",
            "Ich nehme {freq} {dose}.",
            weight=2,
            kinds=("solid",),
        ),
        T(
            "For pain, <@g:he|she> may take {drug} {strength} [F:{every_} {prn_}].",
            "En cas de douleur, <@g:il|elle> peut prendre {drug.du} {strength} [F:{every_} {prn_}].",
            "Bei Schmerzen kann <@g:er|sie> {drug} {strength} [F:{every_} {prn_}] einnehmen.",
            weight=2,
        ),
        T(
            "For {diag} <@g:he|she> takes {drug}.",
            "Pour {diag.son}, <@g:il|elle> prend {drug.du}.",
            "Wegen {diag.wegen} nimmt <@g:er|sie> {drug}.",
            weight=1,
        ),
        T(
            "{who} tolerated {drug} well.",
            "{who} a bien toléré {drug.le}.",
            "{who} hat {drug} gut vertragen.",
            weight=1,
        ),
        T(
            "Under {drug} the {symp} improved.",
            "Sous {drug}, les symptômes ({symp}) se sont améliorés.",
            "Unter {drug.bei} besserten sich die Symptome ({symp}).",
            weight=1,
        ),
        T(
            "{who} developed {symp} after taking {drug}.",
            "{who} a présenté {symp.un} après la prise {drug.de}.",
            "{who} entwickelte nach Einnahme von {drug.bei} {symp.einen}.",
            weight=1,
        ),
        T(
            "Anticoagulation with {drug} is indicated {dur}.",
            "Une anticoagulation par {drug} est indiquée {dur}.",
            "Eine Antikoagulation mit {drug.bei} ist {dur} indiziert.",
            weight=1,
        ),
        T(
            "{drug.c} {strength} {freq} remains unchanged.",
            "{drug.le} {strength} {freq} reste inchangé{drug?|e}.",
            "{drug} {strength} {freq} bleibt unverändert.",
            weight=1,
        ),
    ]
)


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
